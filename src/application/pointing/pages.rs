//! Pointing an answer at something already written, and the documents of an application on one page.

use actix_web::{HttpResponse, web};

use super::actions::{self, Chosen};
use super::demands;
use super::views::{ApplicationDocumentsView, Asks, DocumentRow, PointingRow, PointingView, RemovalView};
use crate::application::drafting::views::Ways;
use crate::application::drafting::{question_href, seen_by};
use crate::application::files::Limits;
use crate::application::files::pages::keep;
use crate::application::files::store::{self as kept, Kept, Piece};
use crate::application::files::views::FileRow;
use crate::application::opened;
use crate::application::store::Opened;
use crate::error::{Error, Problems, Result, Words};
use crate::ids::{ApplicationId, DocumentId, FileId, PointingId};
use crate::organisation::documents::store::{self as documents, Document};
use crate::web::form::{FormState, Item, Posted};
use crate::web::incoming::{self, kinds_said};
use crate::web::page::{Page, go};

type Address = web::Path<(String, String)>;

/// Everything that may be pointed at.
struct There {
    opened: Opened,
    kept: Vec<Kept>,
    /// The group's own; none for whoever helps.
    own: Vec<(Document, String)>,
}

async fn load(page: &Page, id: &ApplicationId) -> Result<There> {
    let (who, id) = (page.who()?, id.clone());
    page.read(move |db| {
        let opened = opened::for_part(db, &id, &who.person)?;
        let own = if opened.is_member(&who.person) {
            documents::of(db, &opened.application.organisation_id)?
        } else {
            Vec::new()
        };
        Ok(There { kept: kept::all(db, &id)?, own, opened })
    })
    .await
}

/// GET `/applications/{id}/questions/{key}/pointing`
pub async fn show(page: Page, path: Address) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    show_with(&page, &ApplicationId::from(id.as_str()), key, FormState::default()).await
}

async fn show_with(page: &Page, id: &ApplicationId, key: String, form: FormState) -> Result<HttpResponse> {
    let there = load(page, id).await?;
    let (opened, lang) = (&there.opened, page.language.code);
    opened.need_edit(&page.who()?.person, page.app.now())?;
    let question = opened.form.question(&key).ok_or(Error::NotFound)?;
    let limits = Limits::of_documents();
    page.show(&PointingView {
        form,
        application: id.to_string(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        question: question.title.get(lang).to_owned(),
        sensitive: question.sensitive,
        why: question.why.get(lang).to_owned(),
        seen_by: seen_by(page.language, question, &opened.contact.name),
        ways: Ways::of(id.as_str(), question, "point"),
        pointings: pointings(&there.kept, &key),
        choices: choices(page, &there, &key),
        kinds: kinds_said(page.language, &limits.kinds),
        accept: limits.accept(),
        max_mb: limits.max_mb,
        key,
    })
}

fn pointings(kept: &[Kept], key: &str) -> Vec<PointingRow> {
    let of = |one: &Kept| {
        let mut pointings = one.pointings.iter().filter(|pointing| pointing.question_key == key);
        pointings.next().map(|pointing| PointingRow {
            id: pointing.id.to_string(),
            file: FileRow::of(&Piece {
                file: one.file.clone(),
                recording: None,
                text_by: String::new(),
                pointing: Some(pointing.clone()),
            }),
        })
    };
    kept.iter().filter_map(of).collect()
}

/// The files of the application that another answer has or points at, then the group's own documents, then a new one.
fn choices(page: &Page, there: &There, key: &str) -> Vec<Item> {
    let open = |one: &&Kept| one.may_be_pointed_at(&there.opened.form) && one.file.question_key != key;
    let file = |one: &Kept| Item::new(format!("file-{}", one.file.id), one.file.name.clone());
    let mut items: Vec<Item> = there.kept.iter().filter(open).map(file).collect();
    let is_here = |document: &Document| there.kept.iter().any(|one| one.file.sha256 == document.sha256);
    for (document, _) in there.own.iter().filter(|(document, _)| !is_here(document)) {
        let hint = page.language.say(document.kind.applicant_key());
        items.push(Item { value: format!("own-{}", document.id), text: document.name.clone(), hint });
    }
    items.push(Item::new("new", page.language.say("pointing-new")));
    items
}

/// POST `/applications/{id}/questions/{key}/pointing`
pub async fn point(page: Page, path: Address, posted: Posted) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    let id = ApplicationId::from(id.as_str());
    // Nobody's bytes are kept before it is known that they may write here.
    let there = load(&page, &id).await?;
    there.opened.need_edit(&page.who()?.person, page.app.now())?;
    there.opened.form.question(&key).ok_or(Error::NotFound)?;
    let again =
        async |problems: &Problems| show_with(&page, &id, key.clone(), posted.state(problems, page.language)).await;
    let chosen = match chosen(&page, &id, &posted).await? {
        Ok(chosen) => chosen,
        Err(problems) => return again(&problems).await,
    };
    let (which, asked, words, what) = (id.clone(), key.clone(), posted.get("where_words").to_owned(), chosen.clone());
    let done = page.change(move |change| actions::point(change, &which, &asked, &what, &words)).await;
    let mut had_it = false;
    if let Chosen::New(new) = &chosen {
        had_it = done.as_ref().is_ok_and(|file| *file != new.id);
        if had_it || done.is_err() {
            // The content is kept already, or nobody wants it.
            let _ = page.app.files.delete(&new.store_key).await;
        }
    }
    match done {
        Ok(_) => {
            let done = if had_it { "pointed-had-it" } else { "pointed" };
            Ok(go(format!("/applications/{id}/questions/{key}/pointing?done={done}")))
        }
        Err(Error::Problem(problems)) => again(&problems).await,
        Err(other) => Err(other),
    }
}

/// What was chosen; a file that came with the form is kept.
async fn chosen(page: &Page, id: &ApplicationId, posted: &Posted) -> Result<std::result::Result<Chosen, Problems>> {
    let choice = posted.get("choice");
    if let Some(file) = choice.strip_prefix("file-") {
        return Ok(Ok(Chosen::File(FileId::from(file))));
    }
    if let Some(document) = choice.strip_prefix("own-") {
        return Ok(Ok(Chosen::Document(DocumentId::from(document))));
    }
    let Some(file) = posted.files.first() else {
        let (field, key) =
            if choice == "new" { ("file", "files-none-chosen") } else { ("choice", "pointing-none-chosen") };
        return Ok(Err(Problems::one(field, Words::key(key))));
    };
    let limits = Limits::of_documents();
    match incoming::look(file, &limits.kinds, limits.max_mb, page.language).await? {
        Ok(come) => Ok(Ok(Chosen::New(keep(page, id, come).await?))),
        Err(words) => Ok(Err(Problems::one("file", words))),
    }
}

/// POST `/applications/{id}/questions/{key}/pointing/{pointing}/removal`
pub async fn take_away(page: Page, path: web::Path<(String, String, String)>) -> Result<HttpResponse> {
    let (id, key, pointing) = path.into_inner();
    let (application, question) = (ApplicationId::from(id.as_str()), key.clone());
    let pointing = PointingId::from(pointing.as_str());
    page.change(move |change| actions::take_away(change, &application, &question, &pointing)).await?;
    Ok(go(format!("/applications/{id}/questions/{key}/pointing?done=pointing-taken-away")))
}

/// The questions that point at a file, as far as whoever looks sees them.
fn asks(page: &Page, opened: &Opened, one: &Kept) -> Vec<Asks> {
    let id = opened.application.id.as_str();
    let pointing = one.pointings.iter().map(|pointing| (&pointing.question_key, "/pointing"));
    let mut keys: Vec<_> = std::iter::once((&one.file.question_key, "")).chain(pointing).collect();
    keys.dedup();
    let ask = |(key, end): (&String, &str)| {
        let question = opened.form.question(key)?;
        let href = if end.is_empty() {
            question_href(id, question)
        } else {
            format!("/applications/{id}/questions/{key}{end}")
        };
        Some(Asks { text: question.title.get(page.language.code).to_owned(), href })
    };
    keys.into_iter().filter_map(ask).collect()
}

/// GET `/applications/{id}/documents`
pub async fn documents(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let there = load(&page, &id).await?;
    let (opened, person) = (&there.opened, page.who()?.person);
    let editable = opened.need_edit(&person, page.app.now()).is_ok();
    let row = |one: &Kept| DocumentRow {
        file: FileRow::of(&Piece { file: one.file.clone(), recording: None, text_by: String::new(), pointing: None }),
        questions: asks(&page, opened, one),
        removal: match one.file.question_key.as_str() {
            "" if editable && opened.need_to_take_out(&person, &one.file.added_by).is_ok() => {
                format!("/applications/{id}/documents/{}/removal", one.file.id)
            }
            _ => String::new(),
        },
    };
    let member = opened.is_member(&person);
    let organisation = &opened.application.organisation_id;
    page.show(&ApplicationDocumentsView {
        application: id.to_string(),
        fund: opened.form.fund.name.get(page.language.code).to_owned(),
        documents: there.kept.iter().filter(|one| one.may_be_pointed_at(&opened.form)).map(row).collect(),
        demands: if member { demands::rows(&page, opened, &there.own) } else { Vec::new() },
        own_href: if member { format!("/organisations/{organisation}/documents") } else { String::new() },
        contact: opened.contact.name.clone(),
    })
}

/// GET `/applications/{id}/documents/{file}/removal`
pub async fn sure(page: Page, path: Address) -> Result<HttpResponse> {
    let (id, file) = path.into_inner();
    let there = load(&page, &ApplicationId::from(id.as_str())).await?;
    there.opened.need_edit(&page.who()?.person, page.app.now())?;
    let shared = |one: &&Kept| one.file.id.as_str() == file && one.file.question_key.is_empty();
    let one = there.kept.iter().find(shared).ok_or(Error::NotFound)?;
    there.opened.need_to_take_out(&page.who()?.person, &one.file.added_by)?;
    page.show(&RemovalView {
        name: one.file.name.clone(),
        questions: asks(&page, &there.opened, one),
        application: id,
        file,
    })
}

/// POST `/applications/{id}/documents/{file}/removal`
pub async fn remove(page: Page, path: Address) -> Result<HttpResponse> {
    let (id, file) = path.into_inner();
    let (application, file) = (ApplicationId::from(id.as_str()), FileId::from(file.as_str()));
    page.change(move |change| actions::remove_document(change, &application, &file)).await?;
    Ok(go(format!("/applications/{id}/documents?done=document-removed")))
}
