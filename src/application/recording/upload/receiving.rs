//! The bytes of an upload as they come in: written down a part at a time, so that a line that breaks loses nothing that
//! was written, and put together when the last one is here.

use actix_web::web::Bytes;
use futures_util::TryStreamExt;
use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt;
use tokio::sync::mpsc::Receiver;

use super::store::{self, Part, Upload};
use super::{LEFT_OVER, PART, actions};
use crate::app::App;
use crate::application::recording::{beside, keeping, policy};
use crate::application::store as applications;
use crate::error::{Error, Result};
use crate::ids::{FileId, Id, UploadId};
use crate::people::Who;

/// Writes down what comes, until no more does: the end of the request, or of the line. What came before the line broke
/// is written down as well.
///
/// # Errors
/// As [`actions::receive`] and [`put_together`].
pub async fn write_down(app: App, who: Who, upload: Upload, mut coming: Receiver<Bytes>) -> Result<Upload> {
    let (mut upload, mut held) = (upload, Vec::with_capacity(PART));
    while let Some(bytes) = coming.recv().await {
        held.extend_from_slice(&bytes);
        // One that says less than it sends is stopped before its bytes are kept.
        actions::fits(&upload, upload.received_bytes, held.len() as i64)?;
        if held.len() >= PART {
            upload = keep_part(&app, &who, &upload, std::mem::take(&mut held)).await?;
        }
    }
    if !held.is_empty() {
        upload = keep_part(&app, &who, &upload, held).await?;
    }
    if upload.is_whole() && upload.finished_at.is_none() {
        put_together(&app, Some(who), &upload.id).await?;
    }
    Ok(upload)
}

async fn keep_part(app: &App, who: &Who, upload: &Upload, bytes: Vec<u8>) -> Result<Upload> {
    let name = FileId::new(app.now(), &app.tools.chance);
    let part = Part {
        upload_id: upload.id.clone(),
        start_bytes: upload.received_bytes,
        size_bytes: bytes.len() as i64,
        store_key: format!("uploads/{}/{name}", upload.id),
    };
    app.files.put(&part.store_key, bytes).await?;
    let key = part.store_key.clone();
    let written = app.change(Some(who.clone()), move |change| actions::receive(change, &part)).await;
    if written.is_err() {
        // Nothing half done: without its row the part is nobody's.
        let _ = app.files.delete(&key).await;
    }
    written
}

/// Puts a whole upload together, looks at what it is, and makes it part of the answer. What is no recording is taken
/// away.
///
/// # Errors
/// A problem when it is no recording; refused when the application can no longer be changed.
pub async fn put_together(app: &App, who: Option<Who>, id: &UploadId) -> Result<()> {
    let asked = id.clone();
    let (upload, parts, kinds) = app
        .read(move |db| {
            let upload = store::get(db, &asked)?;
            let opened = applications::open(db, &upload.application_id)?;
            let question = beside::question(&opened.form, &upload.question_key).ok_or(Error::NotFound)?;
            let kinds = policy::may_record(&question)?;
            let parts = store::parts(db, &asked)?;
            Ok((upload, parts, kinds))
        })
        .await?;
    if upload.finished_at.is_some() || upload.given_up_at.is_some() {
        return Ok(());
    }
    let whole = join(app, &parts).await?;
    let kept = keeping::keep(app, (&upload.application_id, &upload.begun_by), whole.path(), &upload.name, &kinds).await;
    let id = id.clone();
    let new = match kept {
        Ok(new) => new,
        Err(Error::Problem(problems)) => {
            app.change(who, move |change| actions::let_go(change, &id)).await?;
            return Err(Error::Problem(problems));
        }
        Err(other) => return Err(other),
    };
    let key = new.store_key.clone();
    let finished = app.change(who, move |change| actions::finish(change, &id, &new)).await;
    if !matches!(finished, Ok(true)) {
        // It was put together twice, or could not become part of the answer.
        let _ = app.files.delete(&key).await;
    }
    finished.map(drop)
}

async fn join(app: &App, parts: &[Part]) -> Result<NamedTempFile> {
    let whole = NamedTempFile::new().map_err(anyhow::Error::from)?;
    let mut writer = tokio::fs::File::from_std(whole.reopen().map_err(anyhow::Error::from)?);
    for part in parts {
        let mut bytes = app.files.stream(&part.store_key, None).await?;
        while let Some(piece) = bytes.try_next().await.map_err(anyhow::Error::from)? {
            writer.write_all(&piece).await.map_err(anyhow::Error::from)?;
        }
    }
    writer.flush().await.map_err(anyhow::Error::from)?;
    Ok(whole)
}

/// Puts together what was whole when the portal stopped.
///
/// # Errors
/// A database that cannot be reached.
pub async fn put_left_over_together(app: &App) -> Result<()> {
    let by = app.now() - LEFT_OVER;
    for id in app.read(move |db| store::left_over(db, by)).await? {
        if let Err(error) = put_together(app, None, &id).await {
            tracing::warn!(upload = %id, %error, "an upload that is whole could not be put together");
        }
    }
    Ok(())
}
