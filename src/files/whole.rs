//! The store as a whole, for a backup and what brings it back: on this thread, and never more of a file in memory than a piece.

use std::io::{self, Read};

use actix_web::web::{Buf, Bytes};
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::path::Path as Key;
use object_store::{GetOptions, ObjectStore, ObjectStoreExt, WriteMultipart};
use tokio::runtime::Runtime;

use super::{AT_ONCE, Files, PIECE, away};
use crate::error::Result;

/// Waits for the store on this thread, for commands.
pub struct Waiting(Runtime);

/// A file as it is read.
pub struct Opened<'a> {
    waiting: &'a Waiting,
    /// How long it is, in bytes.
    pub size: u64,
    stream: BoxStream<'static, object_store::Result<Bytes>>,
    left: Bytes,
}

impl Waiting {
    /// Ready to wait.
    ///
    /// # Errors
    /// A machine that has no more threads.
    pub fn new() -> Result<Self> {
        Ok(Waiting(tokio::runtime::Builder::new_current_thread().build().map_err(anyhow::Error::from)?))
    }

    /// A file, or nothing where there is none.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn open(&self, files: &Files, key: &str) -> Result<Option<Opened<'_>>> {
        match self.0.block_on(files.0.get_opts(&Key::from(key), GetOptions::default())) {
            Ok(found) => {
                let size = found.meta.size;
                Ok(Some(Opened { waiting: self, size, stream: found.into_stream(), left: Bytes::new() }))
            }
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(away(error)),
        }
    }

    /// Keeps what is read under a key.
    ///
    /// # Errors
    /// A store that cannot be written; what cannot be read.
    pub fn put(&self, files: &Files, key: &str, from: &mut dyn Read) -> io::Result<()> {
        self.0.block_on(async {
            let upload = files.0.put_multipart(&Key::from(key)).await?;
            let mut writer = WriteMultipart::new(upload);
            let mut piece = vec![0; PIECE];
            loop {
                let read = match from.read(&mut piece) {
                    Ok(read) => read,
                    Err(error) => {
                        writer.abort().await?;
                        return Err(error);
                    }
                };
                if read == 0 {
                    break;
                }
                writer.wait_for_capacity(AT_ONCE).await?;
                writer.write(&piece[..read]);
            }
            writer.finish().await?;
            Ok(())
        })
    }

    /// Whether there is no file at all.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn is_empty(&self, files: &Files) -> Result<bool> {
        match self.0.block_on(files.0.list(None).next()) {
            None => Ok(true),
            Some(Ok(_)) => Ok(false),
            Some(Err(error)) => Err(away(error)),
        }
    }

    /// Takes every file away.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub fn clear(&self, files: &Files) -> Result<()> {
        self.0.block_on(async {
            let mut listed = files.0.list(None);
            while let Some(file) = listed.try_next().await.map_err(away)? {
                files.0.delete(&file.location).await.map_err(away)?;
            }
            Ok(())
        })
    }
}

impl Read for Opened<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.left.is_empty() {
            match self.waiting.0.block_on(self.stream.try_next())? {
                Some(bytes) => self.left = bytes,
                None => return Ok(0),
            }
        }
        let count = self.left.len().min(into.len());
        into[..count].copy_from_slice(&self.left[..count]);
        self.left.advance(count);
        Ok(count)
    }
}
