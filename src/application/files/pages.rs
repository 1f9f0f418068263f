//! Sending files with an answer, and fetching them again.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use sha2::{Digest, Sha256};

use super::actions::{self, NewFile};
use super::views::{FileRow, FilesView};
use super::{Limits, store};
use crate::application::drafting::seen_by;
use crate::application::drafting::views::Ways;
use crate::application::opened;
use crate::error::{Error, Problems, Result, Words};
use crate::files::kinds;
use crate::fund::form::Kind;
use crate::ids::{ApplicationId, FileId, Id};
use crate::web::form::{FormState, Posted, PostedFile};
use crate::web::page::{Page, go};

/// GET `/applications/{id}/questions/{key}/files`
pub async fn list(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    show(&page, &ApplicationId::from(id.as_str()), key, FormState::default()).await
}

async fn show(page: &Page, id: &ApplicationId, key: String, form: FormState) -> Result<HttpResponse> {
    let (who, id, now) = (page.who()?, id.clone(), page.app.now());
    let question = key.clone();
    let (opened, files) = page
        .read(move |db| {
            let opened = opened::to_edit(db, &id, &who.person, now)?;
            Ok((opened, store::of_question(db, &id, &question)?))
        })
        .await?;
    let lang = page.language.code;
    let question = opened.form.question(&key).ok_or(Error::NotFound)?;
    let limits = Limits::of(&question.kind);
    page.show(&FilesView {
        form,
        application: opened.application.id.to_string(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        back: match &question.kind {
            Kind::File { .. } => String::new(),
            _ => format!("/applications/{}/questions/{key}", opened.application.id),
        },
        sensitive: question.sensitive,
        question: question.title.get(lang).to_owned(),
        why: question.why.get(lang).to_owned(),
        seen_by: seen_by(page.language, question, &opened.contact.name),
        ways: Ways::of(opened.application.id.as_str(), question, "send"),
        hint: question.hint.get(lang).to_owned(),
        room: files.len() < limits.max_files,
        files: files.iter().map(FileRow::of).collect(),
        kinds: kinds_said(page, &limits),
        accept: limits.accept(),
        max_mb: limits.max_mb,
        max_files: limits.max_files,
        key,
    })
}

fn kinds_said(page: &Page, limits: &Limits) -> String {
    let said: Vec<_> = limits.kinds.iter().map(|kind| page.language.say(&format!("files-kind-{kind}"))).collect();
    said.join(", ")
}

/// POST `/applications/{id}/questions/{key}/files`: the good ones are added, and the page says what is to be put right
/// with the others.
pub async fn add(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    let id = ApplicationId::from(id.as_str());
    let (who, asked, now) = (page.who()?, id.clone(), page.app.now());
    let question = key.clone();
    let (limits, there) = page
        .read(move |db| {
            let opened = opened::to_edit(db, &asked, &who.person, now)?;
            let limits = Limits::of(&opened.form.question(&question).ok_or(Error::NotFound)?.kind);
            Ok((limits, store::of_question(db, &asked, &question)?.len()))
        })
        .await?;
    let (new, problems) = keep_good_ones(&page, &id, &limits, there, &posted.files).await?;
    if !new.is_empty() {
        let (asked, question, added) = (id.clone(), key.clone(), new.clone());
        let done = page.change(move |change| actions::add(change, &asked, &question, &added)).await;
        if let Err(error) = done {
            // Nothing half done: without their rows the bytes are nobody's.
            for file in &new {
                let _ = page.app.files.delete(&file.store_key).await;
            }
            return match error {
                Error::Problem(problems) => show(&page, &id, key, posted.state(&problems, page.language)).await,
                other => Err(other),
            };
        }
    }
    if problems.0.is_empty() {
        return Ok(go(format!("/applications/{id}/questions/{key}/files?done=file-added")));
    }
    show(&page, &id, key, posted.state(&problems, page.language)).await
}

/// Checks what came and keeps the bytes of what is good. Says what is to be put right with the rest.
async fn keep_good_ones(
    page: &Page,
    application: &ApplicationId,
    limits: &Limits,
    there: usize,
    posted: &[PostedFile],
) -> Result<(Vec<NewFile>, Problems)> {
    let (mut new, mut said) = (Vec::new(), Vec::new());
    if posted.is_empty() {
        said.push(page.language.say("files-none-chosen"));
    }
    for file in posted {
        if there + new.len() >= limits.max_files {
            said.push(page.language.words(&Words::key("files-too-many").with("max", limits.max_files)));
            break;
        }
        match check(page, limits, file).await? {
            Ok((kind, bytes)) => {
                let id = FileId::new(page.app.now(), &page.app.tools.chance);
                let store_key = format!("{application}/{id}");
                new.push(NewFile {
                    id,
                    name: kind.name(&file.name),
                    content_type: kind.content_type,
                    size_bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
                    sha256: hex::encode(Sha256::digest(&bytes)),
                    store_key: store_key.clone(),
                });
                page.app.files.put(&store_key, bytes).await?;
            }
            Err(words) => said.push(page.language.words(&words)),
        }
    }
    let mut problems = Problems::default();
    if !said.is_empty() {
        problems.add("file", said.join(" "));
    }
    Ok((new, problems))
}

type Good = (kinds::Recognised, Vec<u8>);

/// What a file is, with its bytes; or what is the matter with it.
async fn check(page: &Page, limits: &Limits, file: &PostedFile) -> Result<std::result::Result<Good, Words>> {
    let words = |key| Words::key(key).with("name", &file.name);
    if file.size == 0 {
        return Ok(Err(words("files-empty")));
    }
    if file.too_large || file.size > limits.max_bytes() {
        let size = super::size(i64::try_from(file.size).unwrap_or(i64::MAX));
        return Ok(Err(words("files-too-large").with("size", size).with("max", limits.max_mb)));
    }
    let bytes = tokio::fs::read(file.content.path()).await.map_err(anyhow::Error::from)?;
    let kind = kinds::recognise(&mut std::io::Cursor::new(&bytes)).map_err(anyhow::Error::from)?;
    Ok(match kind.filter(|kind| limits.kinds.contains(&kind.kind)) {
        Some(kind) => Ok((kind, bytes)),
        None => Err(words("files-wrong-kind").with("kinds", kinds_said(page, limits))),
    })
}

/// POST `/applications/{id}/questions/{key}/files/{file}/removal`
pub async fn remove(page: Page, path: web::Path<(String, String, String)>) -> Result<HttpResponse> {
    let (id, key, file) = path.into_inner();
    let (application, question) = (ApplicationId::from(id.as_str()), key.clone());
    page.change(move |change| actions::remove(change, &application, &question, &FileId::from(file.as_str()))).await?;
    Ok(go(format!("/applications/{id}/questions/{key}/files?done=file-removed")))
}

/// A file that a browser saves and never opens by itself.
pub fn download(name: &str, content_type: &str, bytes: impl Into<web::Bytes>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, content_type))
        .insert_header((header::CONTENT_DISPOSITION, disposition(name)))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(bytes.into())
}

/// `attachment` with the name twice: in plain letters for old programs, and as it is.
fn disposition(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || " ._-()".contains(c) { c } else { '_' };
    let ascii: String = name.chars().map(plain).collect();
    let coded: String = name
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{coded}")
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_cannot_break_out_of_its_header() {
        assert_eq!(
            disposition("Anlatım \"1\"\r\nX: y.pdf"),
            "attachment; filename=\"Anlat_m _1___X_ y.pdf\"; filename*=UTF-8''Anlat%C4%B1m%20%221%22%0D%0AX%3A%20y.pdf"
        );
    }
}
