//! From bytes on this machine to a file that is kept: what it is, by its content, cleaned of where and on what it was recorded, and its
//! bytes in the file store. Nothing of it is kept before it is clean: where the portal stops in between, all of it is done again.

use std::path::Path;

use sha2::{Digest, Sha256};

use crate::app::App;
use crate::application::files::actions::NewFile;
use crate::error::{Error, Problems, Result, Words};
use crate::files::kinds::{self, FileKind, Recognised};
use crate::files::{cleaning, scan};
use crate::ids::{ApplicationId, FileId, Id, PersonId};

/// Keeps the bytes of a recording of an application, sent by somebody, and says what its row is to say. The file at the path is cleaned
/// where it stands.
///
/// # Errors
/// A problem with `file` when it is no recording of these kinds; busy when the store cannot be written.
pub async fn keep(
    app: &App,
    (application, sender): (&ApplicationId, &PersonId),
    path: &Path,
    name: &str,
    kinds: &[FileKind],
) -> Result<NewFile> {
    let (read, size_bytes) = look_and_clean(path).await?;
    let (recognised, sha256) = match read {
        Some((recognised, sha256)) if kinds.contains(&recognised.kind) => (recognised, sha256),
        _ => return Err(Error::Problem(Problems::one("file", not_a_recording(name, size_bytes)))),
    };
    let id = FileId::new(app.now(), &app.tools.chance);
    let store_key = format!("{application}/{id}");
    let name = recognised.name(name);
    scan::keep_file(app, &store_key, &name, sender, path).await?;
    Ok(NewFile { id, name, content_type: recognised.content_type, size_bytes, sha256, store_key })
}

fn not_a_recording(name: &str, size: i64) -> Words {
    Words::key(if size == 0 { "files-empty" } else { "recording-not-one" }).with("name", name)
}

/// What a file is, and the digest of its bytes once they are clean; none when it is of no kind that we know. And how large it is.
async fn look_and_clean(path: &Path) -> Result<(Option<(Recognised, String)>, i64)> {
    let path = path.to_owned();
    let looked = tokio::task::spawn_blocking(move || {
        let mut file = std::fs::OpenOptions::new().read(true).write(true).open(path)?;
        let size = i64::try_from(file.metadata()?.len()).unwrap_or(i64::MAX);
        let Some(recognised) = kinds::recognise(&mut file)?.filter(|found| found.kind.is_recording()) else {
            return Ok((None, size));
        };
        if !cleaning::clean_file(recognised.content_type, &mut file)? {
            // What somebody said is kept all the same.
            tracing::info!(content_type = recognised.content_type, "a recording is kept that could not be cleaned");
        }
        std::io::Seek::rewind(&mut file)?;
        let mut digest = Sha256::new();
        std::io::copy(&mut file, &mut Digesting(&mut digest))?;
        Ok::<_, std::io::Error>((Some((recognised, hex::encode(digest.finalize()))), size))
    });
    let looked = looked.await.map_err(|stopped| anyhow::anyhow!("looking at a recording stopped: {stopped}"))?;
    Ok(looked.map_err(anyhow::Error::from)?)
}

/// Takes bytes into a digest.
struct Digesting<'a>(&'a mut Sha256);

impl std::io::Write for Digesting<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
