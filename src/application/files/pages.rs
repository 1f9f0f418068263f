//! Sending files with an answer, and fetching them again.

use actix_web::{HttpResponse, web};

use super::actions::{self, NewFile, Removed};
use super::store::Kept;
use super::views::{FileRow, FilesView};
use super::{Limits, store};
use crate::application::drafting::seen_by;
use crate::application::drafting::views::Ways;
use crate::application::opened;
use crate::error::{Error, Problems, Result, Words};
use crate::files::scan;
use crate::fund::form::{FundText, Kind};
use crate::ids::{ApplicationId, FileId, Id};
pub use crate::web::download::download;
use crate::web::form::{FormState, Posted, PostedFile};
use crate::web::incoming::{self, Incoming, kinds_said};
use crate::web::page::{Page, go};

/// GET `/applications/{id}/questions/{key}/files`
pub async fn list(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    show(&page, &ApplicationId::from(id.as_str()), key, FormState::default()).await
}

async fn show(page: &Page, id: &ApplicationId, key: String, form: FormState) -> Result<HttpResponse> {
    let (who, id, now) = (page.who()?, id.clone(), page.app.now());
    let (question, reader) = (key.clone(), who.person.clone());
    let (opened, files) = page
        .read(move |db| {
            let opened = opened::to_edit(db, &id, &who.person, now)?;
            let files = store::of_question(db, &id, &question)?;
            // What the answer only points at stands on a page of its own.
            Ok((opened, files.into_iter().filter(|piece| piece.pointing.is_none()).collect::<Vec<_>>()))
        })
        .await?;
    let held = scan::held(&page.app, files.iter().map(|piece| piece.file.store_key.clone()).collect()).await?;
    let row = |piece: &store::Piece| FileRow {
        held: held.get(&piece.file.store_key).copied().unwrap_or_default(),
        ..FileRow::with_removal(piece, &opened, &reader)
    };
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
        files: files.iter().map(row).collect(),
        kinds: kinds_said(page.language, &limits.kinds),
        accept: limits.accept(),
        max_mb: limits.max_mb,
        max_files: limits.max_files,
        key,
    })
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
            let there = There::of(&store::all(db, &asked)?, &opened.form, &question);
            Ok((limits, there))
        })
        .await?;
    let (new, problems) = keep_good_ones(&page, &id, &limits, &there, &posted.files).await?;
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

/// What an application has already, as far as whoever writes in it sees it.
struct There {
    /// How many files go with this answer.
    here: usize,
    /// Each by what is in it: its name, and whether it goes with this answer.
    known: Vec<(String, String, bool)>,
}

impl There {
    fn of(kept: &[Kept], form: &FundText, question: &str) -> Self {
        let is_here = |one: &Kept| one.file.question_key == question;
        let known = |one: &Kept| (one.file.sha256.clone(), one.file.name.clone(), is_here(one));
        There {
            here: kept.iter().filter(|one| is_here(one)).count(),
            known: kept.iter().filter(|one| is_here(one) || one.may_be_pointed_at(form)).map(known).collect(),
        }
    }

    /// What to say where this content is here already.
    fn words(&self, sha256: &str) -> Option<Words> {
        let (_, name, here) = self.known.iter().find(|(known, ..)| known == sha256)?;
        Some(Words::key(if *here { "documents-here-already" } else { "documents-have-already" }).with("name", name))
    }
}

/// Checks what came and keeps the bytes of what is good. Says what is to be put right with the rest.
async fn keep_good_ones(
    page: &Page,
    application: &ApplicationId,
    limits: &Limits,
    there: &There,
    posted: &[PostedFile],
) -> Result<(Vec<NewFile>, Problems)> {
    let (mut new, mut said) = (Vec::new(), Vec::new());
    if posted.is_empty() {
        said.push(page.language.say("files-none-chosen"));
    }
    for file in posted {
        if there.here + new.len() >= limits.max_files {
            said.push(page.language.words(&Words::key("files-too-many").with("max", limits.max_files)));
            break;
        }
        match incoming::look(file, &limits.kinds, limits.max_mb, page.language).await? {
            Ok(come) => match there.words(&come.sha256) {
                Some(words) => said.push(page.language.words(&words)),
                None => new.push(keep(page, application, come).await?),
            },
            Err(words) => said.push(page.language.words(&words)),
        }
    }
    let mut problems = Problems::default();
    if !said.is_empty() {
        problems.add("file", said.join(" "));
    }
    Ok((new, problems))
}

/// Keeps the bytes of a file, about to become part of an application.
pub async fn keep(page: &Page, application: &ApplicationId, come: Incoming) -> Result<NewFile> {
    let id = FileId::new(page.app.now(), &page.app.tools.chance);
    let store_key = format!("{application}/{id}");
    scan::keep(&page.app, &store_key, &come.name, &page.who()?.person, come.bytes).await?;
    Ok(NewFile {
        id,
        name: come.name,
        content_type: come.content_type,
        size_bytes: come.size_bytes,
        sha256: come.sha256,
        store_key,
    })
}

/// POST `/applications/{id}/questions/{key}/files/{file}/removal`
pub async fn remove(page: Page, path: web::Path<(String, String, String)>) -> Result<HttpResponse> {
    let (id, key, file) = path.into_inner();
    let (application, question) = (ApplicationId::from(id.as_str()), key.clone());
    let file = FileId::from(file.as_str());
    let removed = page.change(move |change| actions::remove(change, &application, &question, &file)).await?;
    let done = if removed == Removed::Whole { "file-removed" } else { "file-stays-pointed-at" };
    Ok(go(format!("/applications/{id}/questions/{key}/files?done={done}")))
}
