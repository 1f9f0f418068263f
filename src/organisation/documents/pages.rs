//! A group's documents: listed, given, replaced, taken away, fetched.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Bytes, Told, Typed};
use super::store::{self, Document};
use super::views::{DocumentRow, DocumentsView, kinds};
use crate::error::{Error, Problems, Result, Words};
use crate::files::kinds::FileKind;
use crate::files::scan;
use crate::ids::{DocumentId, Id, OrganisationId};
use crate::organisation::pages::leads_on;
use crate::organisation::policy;
use crate::organisation::store as organisations;
use crate::web::download::download;
use crate::web::form::{FormState, Posted};
use crate::web::incoming::{self, Incoming, kinds_said};
use crate::web::page::{Page, go};

/// What a document may be.
const KINDS: [FileKind; 4] = [FileKind::Pdf, FileKind::Odt, FileKind::Docx, FileKind::Image];
const MAX_MB: u32 = 10;

#[derive(Deserialize)]
pub struct Asked {
    /// A document for which a newer one is given.
    #[serde(default)]
    replaces: String,
    /// A kind that a fund asks for.
    #[serde(default)]
    kind: String,
}

/// GET `/organisations/{id}/documents`
pub async fn list(page: Page, id: web::Path<String>, asked: web::Query<Asked>) -> Result<HttpResponse> {
    let form = FormState::with([("kind", asked.kind.as_str()), ("replaces", asked.replaces.as_str())]);
    let id = OrganisationId::from(id.as_str());
    match leads_on(&page, &id, "/documents").await? {
        Some(on) => Ok(on),
        None => show(&page, &id, form).await,
    }
}

async fn show(page: &Page, id: &OrganisationId, mut form: FormState) -> Result<HttpResponse> {
    let (which, person) = (id.clone(), page.who()?.person);
    let (organisation, documents) = page
        .read(move |db| {
            policy::may_view(organisations::is_member(db, &which, &person)?)?;
            Ok((organisations::get(db, &which)?, store::of(db, &which)?))
        })
        .await?;
    let keys = documents.iter().map(|(one, _)| one.store_key.clone()).collect();
    let held = scan::held(&page.app, keys).await?;
    let (today, base) = (page.app.tools.clock.today(), format!("/organisations/{id}"));
    let wanted = form.values.get("replaces").cloned().unwrap_or_default();
    let replaced = documents.iter().find(|(document, _)| document.id.as_str() == wanted);
    if let Some((old, _)) = replaced {
        form.values.insert("kind".into(), old.kind.to_string());
    }
    page.show(&DocumentsView {
        id: id.to_string(),
        organisation: organisation.name,
        replaces: replaced.map(|(old, _)| old.id.to_string()).unwrap_or_default(),
        replaces_name: replaced.map(|(old, _)| old.name.clone()).unwrap_or_default(),
        documents: documents
            .iter()
            .map(|(one, by)| DocumentRow {
                held: held.get(&one.store_key).copied().unwrap_or_default(),
                ..DocumentRow::of(one, by, page.language.say(one.kind.applicant_key()), &base, today)
            })
            .collect(),
        kinds: kinds(page.language),
        file_kinds: kinds_said(page.language, &KINDS),
        accept: KINDS.iter().map(|kind| kind.accept()).collect::<Vec<_>>().join(","),
        max_mb: MAX_MB,
        form,
    })
}

fn typed(posted: &Posted) -> Typed {
    let day = |field: &str| ["day", "month", "year"].map(|part| posted.get(&format!("{field}-{part}")).to_owned());
    Typed {
        kind: posted.get("kind").to_owned(),
        dated_on: day("dated_on"),
        valid_until: day("valid_until"),
        replaces: posted.get("replaces").to_owned(),
    }
}

/// POST `/organisations/{id}/documents`
pub async fn give(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let (which, person) = (id.clone(), page.who()?.person);
    page.read(move |db| policy::may_view(organisations::is_member(db, &which, &person)?)).await?;
    let again = async |problems: &Problems| show(&page, &id, posted.state(problems, page.language)).await;
    let read = typed(&posted).read(page.app.tools.clock.today());
    let come = match posted.files.first() {
        Some(file) => incoming::look(file, &KINDS, MAX_MB, page.language).await?,
        None => Err(Words::key("files-none-chosen")),
    };
    let (told, come) = match (read, come) {
        (Ok(told), Ok(come)) => (told, come),
        (read, come) => {
            let mut problems = read.err().unwrap_or_default();
            if let Err(words) = come {
                problems.add("file", words);
            }
            return again(&problems).await;
        }
    };
    match keep(&page, &id, told, come).await {
        Ok(()) => Ok(go(format!("/organisations/{id}/documents?done=document-given"))),
        Err(Error::Problem(problems)) => again(&problems).await,
        Err(other) => Err(other),
    }
}

/// Keeps the bytes, then writes the row; without it the bytes are nobody's.
async fn keep(page: &Page, organisation: &OrganisationId, told: Told, come: Incoming) -> Result<()> {
    let id = DocumentId::new(page.app.now(), &page.app.tools.chance);
    let store_key = format!("{organisation}/{id}");
    let bytes = Bytes {
        id,
        name: come.name,
        content_type: come.content_type,
        size_bytes: come.size_bytes,
        sha256: come.sha256,
        store_key: store_key.clone(),
    };
    scan::keep(&page.app, &store_key, &bytes.name, &page.who()?.person, come.bytes).await?;
    let which = organisation.clone();
    let done = page.change(move |change| actions::give(change, &which, &told, &bytes)).await;
    if done.is_err() {
        let _ = page.app.files.delete(&store_key).await;
    }
    done
}

/// POST `/organisations/{id}/documents/{document}/removal`
pub async fn take_away(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, document) = path.into_inner();
    let (which, document) = (OrganisationId::from(id.as_str()), DocumentId::from(document.as_str()));
    page.change(move |change| actions::take_away(change, &which, &document)).await?;
    Ok(go(format!("/organisations/{id}/documents?done=document-taken-away")))
}

/// GET `/organisations/{id}/documents/{document}`: always as a download.
pub async fn fetch(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, document) = path.into_inner();
    let (id, document) = (OrganisationId::from(id.as_str()), DocumentId::from(document.as_str()));
    let person = page.who()?.person;
    let document = page
        .read(move |db| {
            policy::may_view(organisations::is_member(db, &id, &person)?)?;
            let document = store::get(db, &document)?;
            if document.organisation_id == id && document.removed_at.is_none() {
                Ok(document)
            } else {
                Err(Error::NotFound)
            }
        })
        .await?;
    send(&page, &document).await
}

/// The document itself, for whoever was found to be allowed to read it.
///
/// # Errors
/// A store that cannot be read.
pub async fn send(page: &Page, document: &Document) -> Result<HttpResponse> {
    scan::need_clean(&page.app, &document.store_key).await?;
    let bytes = page.app.files.get(&document.store_key).await?;
    Ok(download(&document.name, &document.content_type, bytes))
}
