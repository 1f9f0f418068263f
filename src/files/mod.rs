//! Files people sent: what they are is read from their content, and they are kept apart from the database.

pub mod cleaning;
pub mod kinds;
mod media;
pub mod packed;
pub mod scan;
pub mod whole;

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use actix_web::web::Bytes;
use anyhow::Context;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{GetOptions, ObjectStore, ObjectStoreExt, WriteMultipart};
use tokio::io::AsyncReadExt;

use crate::error::{Error, Result};

/// The largest file that is kept, in bytes. A question may ask for less.
pub const LARGEST: u64 = 25 * 1024 * 1024;
/// The largest recording that is kept, in bytes. A round may ask for less.
pub const LARGEST_RECORDING: u64 = 500 * 1024 * 1024;

/// So much of a file is held in memory while it is moved.
const PIECE: usize = 1024 * 1024;
/// So many pieces may be on their way to the store at once.
const AT_ONCE: usize = 4;

/// How large a file is, as people say it: "340 KB", "2.4 MB".
pub fn size(bytes: i64) -> String {
    let kb = bytes / 1024;
    match kb {
        ..1 => "1 KB".to_owned(),
        1..1024 => format!("{kb} KB"),
        _ => format!("{}.{} MB", kb / 1024, kb % 1024 * 10 / 1024),
    }
}

/// Where files are kept.
#[derive(Clone)]
pub struct Files(Arc<dyn ObjectStore>);

impl Files {
    /// Opens a folder, made when it is missing. What is acknowledged has reached the disk.
    ///
    /// # Errors
    /// A folder that cannot be made.
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        crate::settings::private_folder(folder).with_context(|| format!("FILES_URL: {}", folder.display()))?;
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

    /// The same as [`Self::put`] on this thread, for commands.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub fn put_now(&self, key: &str, bytes: Vec<u8>) -> Result<()> {
        let waits = tokio::runtime::Builder::new_current_thread().build().map_err(anyhow::Error::from)?;
        waits.block_on(self.put(key, bytes))
    }

    /// Keeps a file that stands on this machine, a piece at a time.
    ///
    /// # Errors
    /// A store that cannot be written, a file that cannot be read.
    pub async fn put_file(&self, key: &str, path: &Path) -> Result<()> {
        let mut file = tokio::fs::File::open(path).await.map_err(anyhow::Error::from)?;
        let upload = self.0.put_multipart(&Key::from(key)).await.map_err(away)?;
        let mut writer = WriteMultipart::new(upload);
        let mut piece = vec![0; PIECE];
        loop {
            let read = file.read(&mut piece).await.map_err(anyhow::Error::from)?;
            if read == 0 {
                break;
            }
            writer.wait_for_capacity(AT_ONCE).await.map_err(away)?;
            writer.write(&piece[..read]);
        }
        writer.finish().await.map_err(away)?;
        Ok(())
    }

    /// A file, or a part of it, as it is read.
    ///
    /// # Errors
    /// Busy when the store cannot be read or the file is not in it.
    pub async fn stream(
        &self,
        key: &str,
        part: Option<Range<u64>>,
    ) -> Result<BoxStream<'static, std::io::Result<Bytes>>> {
        let options = GetOptions { range: part.map(Into::into), ..GetOptions::default() };
        let found = self.0.get_opts(&Key::from(key), options).await.map_err(away)?;
        Ok(found.into_stream().map_err(std::io::Error::other).boxed())
    }

    /// Whether a file is there.
    ///
    /// # Errors
    /// Busy when the store cannot be read.
    pub async fn is_there(&self, key: &str) -> Result<bool> {
        let options = GetOptions { head: true, ..GetOptions::default() };
        match self.0.get_opts(&Key::from(key), options).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(other) => Err(away(other)),
        }
    }

    /// A file's bytes.
    ///
    /// # Errors
    /// Busy when the store cannot be read or the file is not in it.
    pub async fn get(&self, key: &str) -> Result<Vec<u8>> {
        let found = self.0.get(&Key::from(key)).await.map_err(away)?;
        Ok(found.bytes().await.map_err(away)?.to_vec())
    }

    /// Takes a file away; one that is gone already is gone.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn delete(&self, key: &str) -> Result<()> {
        match self.0.delete(&Key::from(key)).await {
            Err(object_store::Error::NotFound { .. }) => Ok(()),
            done => done.map_err(away),
        }
    }
}

fn away(error: object_store::Error) -> Error {
    Error::Busy(format!("the file store: {error}"))
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_said_as_people_say_them() {
        assert_eq!(size(12), "1 KB");
        assert_eq!(size(350_000), "341 KB");
        assert_eq!(size(2_600_000), "2.4 MB");
    }
}
