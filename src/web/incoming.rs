//! A file that came with a form: recognised by what is in it, or what is the matter with it in words. The one rule for every file
//! that somebody sends with a form, whatever for; recordings that come in parts have theirs in `application/recording/keeping.rs`.

use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::form::PostedFile;
use super::language::Language;
use crate::error::{Error, Result, Words};
use crate::files::kinds::{self, FileKind, Recognised};
use crate::files::packed::{self, Packed};
use crate::files::{self, cleaning};

/// So many files are cleaned at once, whoever sends them; the others wait. A picture takes a processor meanwhile, and the largest some
/// hundreds of megabytes.
const AT_ONCE: usize = 2;
static CLEANING: Semaphore = Semaphore::const_new(AT_ONCE);

/// A file that can be kept, with its bytes.
#[derive(Debug)]
pub struct Incoming {
    pub name: String,
    pub content_type: &'static str,
    pub size_bytes: i64,
    pub sha256: String,
    pub bytes: Vec<u8>,
}

/// The names of some kinds of file, as people say them.
pub fn kinds_said(language: Language, kinds: &[FileKind]) -> String {
    let names: Vec<String> = kinds.iter().map(|kind| language.say(&format!("files-kind-{kind}"))).collect();
    language.listed(&names)
}

/// What came, if it is one of these kinds and no larger than so many MB; or what is the matter with it.
///
/// # Errors
/// A file that cannot be read where it was put down.
pub async fn look(
    file: &PostedFile,
    kinds: &[FileKind],
    max_mb: u32,
    language: Language,
) -> Result<std::result::Result<Incoming, Words>> {
    let words = |key| Words::key(key).with("name", &file.name);
    if file.size == 0 {
        return Ok(Err(words("files-empty")));
    }
    if file.too_large || file.size > u64::from(max_mb) * 1024 * 1024 {
        let size = files::size(i64::try_from(file.size).unwrap_or(i64::MAX));
        return Ok(Err(words("files-too-large").with("size", size).with("max", max_mb)));
    }
    let bytes = tokio::fs::read(file.content.path()).await.map_err(anyhow::Error::from)?;
    match packed::packed(&mut std::io::Cursor::new(&bytes)).map_err(anyhow::Error::from)? {
        Some(Packed::Archive) => return Ok(Err(words("files-archive"))),
        Some(Packed::Macros) => return Ok(Err(words("files-macros"))),
        None => {}
    }
    let known = kinds::recognise(&mut std::io::Cursor::new(&bytes)).map_err(anyhow::Error::from)?;
    let Some(known) = known.filter(|known| kinds.contains(&known.kind)) else {
        return Ok(Err(words("files-wrong-kind").with("kinds", kinds_said(language, kinds))));
    };
    let Some((known, bytes)) = without_where_and_when(known, bytes).await? else {
        return Ok(Err(words("files-picture-unread")));
    };
    Ok(Ok(Incoming {
        name: known.name(&file.name),
        content_type: known.content_type,
        size_bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        sha256: hex::encode(Sha256::digest(&bytes)),
        bytes,
    }))
}

/// A picture tells where it was taken: one that cannot be drawn anew, or cleaned of that, is not kept. Sound and film are cleaned where
/// they can be read; what somebody said is kept all the same. Nobody else waits for it.
async fn without_where_and_when(known: Recognised, bytes: Vec<u8>) -> Result<Option<(Recognised, Vec<u8>)>> {
    if matches!(known.kind, FileKind::Pdf | FileKind::Odt | FileKind::Docx) {
        return Ok(Some((known, bytes)));
    }
    let turn = CLEANING.acquire().await.map_err(anyhow::Error::from)?;
    let done = tokio::task::spawn_blocking(move || {
        // Until it is done, also where whoever sent it has gone.
        let _turn = turn;
        match known.kind {
            FileKind::Image => cleaning::picture(known, &bytes),
            _ => Some((known, cleaning::clean(known.content_type, &bytes).unwrap_or(bytes))),
        }
    });
    match done.await {
        Ok(cleaned) => Ok(cleaned),
        // Nobody has seen a picture that brings the library down; if one does, it is one that cannot be read.
        Err(stopped) if stopped.is_panic() && known.kind == FileKind::Image => {
            tracing::error!(content_type = known.content_type, "a picture stopped what was to draw it");
            Ok(None)
        }
        Err(stopped) => Err(Error::Broken(anyhow::anyhow!("cleaning a file stopped: {stopped}"))),
    }
}
