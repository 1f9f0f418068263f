//! Files people sent: what they are is read from their content, and they are kept apart from the database.

pub mod kinds;

use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt};

use crate::error::{Error, Result};

/// The largest file that is kept, in bytes. A question may ask for less.
pub const LARGEST: u64 = 25 * 1024 * 1024;

/// Where files are kept.
#[derive(Clone)]
pub struct Files(Arc<dyn ObjectStore>);

impl Files {
    /// Opens a folder, made when it is missing. What is acknowledged has reached the disk.
    ///
    /// # Errors
    /// A folder that cannot be made.
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        std::fs::create_dir_all(folder).with_context(|| format!("FILES_URL: {}", folder.display()))?;
        Ok(Files(Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_fsync(true))))
    }

    /// Keeps a file's bytes under a key. Its row in the database is written afterwards, so that a row never names a
    /// file that is not there.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn put(&self, key: &str, bytes: Vec<u8>) -> Result<()> {
        self.0.put(&Key::from(key), bytes.into()).await.map_err(away)?;
        Ok(())
    }

    /// A file's bytes.
    ///
    /// # Errors
    /// Busy when the store cannot be read or the file is not in it.
    pub async fn get(&self, key: &str) -> Result<Vec<u8>> {
        let found = self.0.get(&Key::from(key)).await.map_err(away)?;
        Ok(found.bytes().await.map_err(away)?.to_vec())
    }

    /// Takes a file away.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn delete(&self, key: &str) -> Result<()> {
        self.0.delete(&Key::from(key)).await.map_err(away)
    }
}

fn away(error: object_store::Error) -> Error {
    Error::Busy(format!("the file store: {error}"))
}
