//! Recording an answer, or sending a recording that is there already; and its text version.

use std::collections::HashMap;

use actix_web::{HttpResponse, web};

use super::store::{self, Recording};
use super::upload;
use super::upload::store::{self as uploads, Upload};
use super::views::{RecordingRow, RecordingView, UploadRow};
use super::{MOST, actions, beside, keeping, policy};
use crate::application::conversation::policy::Late;
use crate::application::drafting::views::Ways;
use crate::application::files::actions as files;
use crate::application::files::store::{self as kept, Piece};
use crate::application::files::views::FileRow;
use crate::application::saying::store as saying;
use crate::application::store::Opened;
use crate::application::{Route, drafting, opened, recording};
use crate::error::{Error, Problems, Result, Words};
use crate::files::scan;
use crate::fund::form::Question;
use crate::ids::{ApplicationId, FileId, PersonId};
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted, PostedFile, PostedRecording};
use crate::web::page::{Page, go};

type Address = web::Path<(String, String)>;
type FileAddress = web::Path<(String, String, String)>;

fn here(id: &ApplicationId, key: &str, done: &str) -> HttpResponse {
    let done = if beside::is_beside(key) && done == "recording-added" { "recording-told" } else { done };
    go(format!("{}?done={done}", address(id, key)))
}

fn address(id: &ApplicationId, key: &str) -> String {
    format!("/applications/{id}/questions/{key}/recording")
}

/// GET `/applications/{id}/questions/{key}/recording`
pub async fn show(page: Page, path: Address) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    show_with(&page, &ApplicationId::from(id.as_str()), key, FormState::default()).await
}

async fn show_with(page: &Page, id: &ApplicationId, key: String, form: FormState) -> Result<HttpResponse> {
    let (who, id, asked, now) = (page.who()?, id.clone(), key.clone(), page.app.now());
    let (opened, pieces, on_their_way, amount, stays) = page
        .read(move |db| {
            let opened = opened::for_part(db, &id, &who.person)?;
            let mut stays = false;
            if beside::is_beside(&asked) {
                opened.need_member(&who.person)?;
                stays = store::told(db, &id, &asked)?.ok_or(Error::NotFound)?;
            }
            let pieces = kept::of_question(db, &id, &asked)?;
            let asks = opened.form.question(&asked).is_some_and(|question| question.asks_amount);
            let said = if asks { saying::of(db, &id, &asked)? } else { Vec::new() };
            let amount = said.into_iter().find(|(said, _)| said.route == Route::Recording);
            Ok((opened, pieces, uploads::under_way(db, &id, &asked, now)?, amount, stays))
        })
        .await?;
    let question = beside::question(&opened.form, &key).ok_or(Error::NotFound)?;
    let question: &Question = &question;
    let pieces: Vec<Piece> = pieces.into_iter().filter(|piece| piece.recording.is_some()).collect();
    let may_record = policy::may_record(question);
    if let (Err(why), true) = (&may_record, pieces.is_empty()) {
        return Err(match why {
            Error::Refused { why, .. } => Error::refused(why.clone()),
            _ => Error::NotFound,
        });
    }
    let held = scan::held(&page.app, pieces.iter().map(|piece| piece.file.store_key.clone()).collect()).await?;
    let held: HashMap<String, &'static str> = pieces
        .iter()
        .filter_map(|piece| Some((piece.file.id.to_string(), *held.get(&piece.file.store_key)?)))
        .collect();
    let typed = form.has_problems();
    let mut view = view(page, &opened, question, pieces, on_their_way, form)?;
    for row in &mut view.recordings {
        row.file.held = held.get(&row.file.id).copied().unwrap_or_default();
    }
    if stays {
        (view.stays, view.room) = (true, false);
        let goes = key.starts_with(beside::REPLY);
        view.recordings.iter_mut().for_each(|row| row.file.removable &= goes);
    }
    if let Some((said, by)) = amount {
        view.amount_by = if opened.is_member(&said.noted_by) { String::new() } else { by };
        view.amount_pence = Some(said.pence);
        if !typed {
            view.form.values.insert("amount".to_owned(), Pence(said.pence).plain());
        }
    }
    page.show(&view)
}

fn view(
    page: &Page,
    opened: &Opened,
    question: &Question,
    pieces: Vec<Piece>,
    on_their_way: Vec<Upload>,
    form: FormState,
) -> Result<RecordingView> {
    let (lang, now, who) = (page.language.code, page.app.now(), page.who()?);
    let (limits, kinds) = (opened.form.round.recordings, recording::kinds(question));
    let editable = !kinds.is_empty() && beside::need_edit(opened, &question.key, &who.person, now).is_ok();
    let settles = opened.is_member(&who.person) && policy::may_settle_text(&opened.application).is_ok();
    let form = if form.has_problems() { form } else { texts(&pieces) };
    // Beside the answers a new one takes the place of the one before.
    let there = if beside::is_beside(&question.key) { 0 } else { pieces.len() };
    Ok(RecordingView {
        form,
        application: opened.application.id.to_string(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        question: question.title.get(lang).to_owned(),
        hint: question.hint.get(lang).to_owned(),
        why: question.why.get(lang).to_owned(),
        seen_by: match beside::is_beside(&question.key) {
            true => page.language.say("voices-record-seen-by"),
            false => drafting::seen_by(page.language, question, &opened.contact.name),
        },
        contact: opened.contact.name.clone(),
        ways: Ways::of(opened.application.id.as_str(), question, "record"),
        ours: opened.is_member(&who.person),
        editable,
        may_stay: drafting::may_stay(question, page.shared),
        sensitive: question.sensitive,
        stays: false,
        room: there + on_their_way.len() < MOST,
        sound: kinds.iter().any(|kind| kind.accept() == "audio/*"),
        film: kinds.iter().any(|kind| kind.accept() == "video/*"),
        accept: kinds.iter().map(|kind| kind.accept()).collect::<Vec<_>>().join(","),
        minutes: limits.minutes,
        mb: limits.mb,
        most: MOST,
        kept_days: limits.kept_days,
        recordings: pieces.iter().filter_map(|piece| row(piece, opened, &who.person, settles)).collect(),
        uploads: on_their_way.into_iter().map(|upload| upload_row(upload, opened, &who.person)).collect(),
        late_until: match opened.late() {
            Late::Until(last) if opened.last_moment().is_some_and(|closed| now > closed && last > closed) => Some(last),
            _ => None,
        },
        asks_amount: question.asks_amount,
        amount_pence: None,
        amount_by: String::new(),
        back_href: match beside::is_beside(&question.key) {
            true => format!("/applications/{}/evidence", opened.application.id),
            false => format!("/applications/{}", opened.application.id),
        },
        beside: beside::is_beside(&question.key),
        key: question.key.clone(),
    })
}

/// The text versions as they stand, each in its own field.
fn texts(pieces: &[Piece]) -> FormState {
    let text = |piece: &Piece| {
        let written = piece.recording.as_ref().map(|recording| recording.text_version.clone());
        (format!("text-{}", piece.file.id), written.unwrap_or_default())
    };
    FormState::with(pieces.iter().map(text))
}

fn row(piece: &Piece, opened: &Opened, reader: &PersonId, settles: bool) -> Option<RecordingRow> {
    let recording: &Recording = piece.recording.as_ref()?;
    Some(RecordingRow {
        file: FileRow::with_removal(piece, opened, reader),
        at: piece.file.added_at,
        text_is_theirs: recording.text_by.as_ref().is_some_and(|by| opened.is_member(by)),
        text_mark: actions::text_mark(recording),
        can_confirm: settles && recording.text_waits(),
    })
}

fn upload_row(upload: Upload, opened: &Opened, reader: &PersonId) -> UploadRow {
    UploadRow {
        removable: opened.need_to_take_out(reader, &upload.begun_by).is_ok(),
        id: upload.id.to_string(),
        percent: upload.received_bytes * 100 / upload.size_bytes.max(1),
        name: upload.name,
        until: upload.expires_at,
    }
}

/// POST `/applications/{id}/questions/{key}/recording`: one recording, sent by a plain form.
pub async fn add(page: Page, path: Address, posted: PostedRecording) -> Result<HttpResponse> {
    let (PostedRecording(posted), (id, key)) = (posted, path.into_inner());
    let id = ApplicationId::from(id.as_str());
    match add_it(&page, &id, &key, posted.files.first()).await {
        Ok(()) => Ok(here(&id, &key, "recording-added")),
        Err(Error::Problem(problems)) => show_with(&page, &id, key, posted.state(&problems, page.language)).await,
        Err(Error::TooLarge(why)) => {
            let problems = Problems::one("file", why);
            show_with(&page, &id, key, posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}

async fn add_it(page: &Page, id: &ApplicationId, key: &str, file: Option<&PostedFile>) -> Result<()> {
    let (who, asked, question, now) = (page.who()?, id.clone(), key.to_owned(), page.app.now());
    let (limits, kinds) = page
        .read(move |db| {
            let opened = beside::to_edit(db, &asked, &question, &who.person, now)?;
            let asked = beside::question(&opened.form, &question).ok_or(Error::NotFound)?;
            let kinds = policy::may_record(&asked)?;
            Ok((opened.form.round.recordings, kinds))
        })
        .await?;
    let Some(file) = file else { return Err(Error::problem("file", Words::key("files-none-chosen"))) };
    if file.too_large || file.size > limits.max_bytes() {
        return Err(Error::TooLarge(upload::actions::too_large(&file.name, file.size, limits.mb)));
    }
    let new = keeping::keep(&page.app, (id, &page.who()?.person), file.content.path(), &file.name, &kinds).await?;
    let (asked, question, added) = (id.clone(), key.to_owned(), new.clone());
    let done = page.change(move |change| actions::add(change, &asked, &question, &added)).await;
    if done.is_err() {
        // Nothing half done: without its row the recording is nobody's.
        let _ = page.app.files.delete(&new.store_key).await;
    }
    done
}

/// POST `/applications/{id}/questions/{key}/recording/amount`
pub async fn say_amount(page: Page, path: Address, posted: Posted) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    let (id, typed) = (ApplicationId::from(id.as_str()), posted.get("amount").to_owned());
    let (asked, question) = (id.clone(), key.clone());
    match page.change(move |change| actions::say_amount(change, &asked, &question, &typed)).await {
        Ok(()) => Ok(here(&id, &key, "recording-amount-kept")),
        Err(Error::Problem(problems)) => show_with(&page, &id, key, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/applications/{id}/questions/{key}/recording/{file}/removal`
pub async fn remove(page: Page, path: FileAddress) -> Result<HttpResponse> {
    let (id, key, file) = path.into_inner();
    let (id, file) = (ApplicationId::from(id.as_str()), FileId::from(file.as_str()));
    let (asked, question) = (id.clone(), key.clone());
    page.change(move |change| files::remove(change, &asked, &question, &file)).await?;
    Ok(here(&id, &key, "recording-removed"))
}

/// POST `/applications/{id}/questions/{key}/recording/{file}/text`
pub async fn write_text(page: Page, path: FileAddress, posted: Posted) -> Result<HttpResponse> {
    let (id, key, file) = path.into_inner();
    let (id, words) = (ApplicationId::from(id.as_str()), posted.text(&format!("text-{file}")));
    let (asked, question, file) = (id.clone(), key.clone(), FileId::from(file.as_str()));
    match page.change(move |change| actions::write_text(change, &asked, &question, &file, &words)).await {
        Ok(()) => Ok(here(&id, &key, "recording-text-kept")),
        Err(Error::Problem(problems)) => show_with(&page, &id, key, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/applications/{id}/questions/{key}/recording/{file}/confirmation`
pub async fn confirm_text(page: Page, path: FileAddress, posted: Posted) -> Result<HttpResponse> {
    let (id, key, file) = path.into_inner();
    let (id, shown) = (ApplicationId::from(id.as_str()), posted.get("mark").to_owned());
    let (asked, question, file) = (id.clone(), key.clone(), FileId::from(file.as_str()));
    page.change(move |change| actions::confirm_text(change, &asked, &question, &file, &shown)).await?;
    Ok(here(&id, &key, "recording-text-confirmed"))
}
