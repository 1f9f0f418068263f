//! The page of a note's story, on both sides: how far it goes, what stands beside it, and taking it back.

use actix_web::{HttpResponse, web};

use super::actions::{self, NewFile, Typed};
use super::store;
use super::views::{PieceRow, StoryView};
use super::{KINDS, MAX_MB, PICTURES, PieceKind};
use crate::award::pages::payment::{fill_date, posted_date};
use crate::error::{Error, Problems, Result, Words};
use crate::files::{cleaning, scan};
use crate::ids::{GrantId, Id, LearningNoteId, PieceId};
use crate::learning::note::pages::grant_of;
use crate::learning::note::policy::{self, Side};
use crate::learning::note::store::{self as notes, Note};
use crate::learning::story::{Audience, Control, Permission, actions as stories};
use crate::organisation;
use crate::web::form::{FormState, Item, Posted, PostedFile};
use crate::web::incoming;
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// A note's story, and on which side somebody stands to it.
pub(super) struct Place {
    side: Side,
    pub(super) grant: GrantId,
    pub(super) note: LearningNoteId,
}

impl Place {
    /// The note's address on this side.
    pub(super) fn base(&self) -> String {
        match self.side {
            Side::Group => format!("/grants/{}/learning/{}", self.grant, self.note),
            Side::Council => format!("/desk/learning/{}", self.note),
        }
    }

    pub(super) fn of_group(path: &(String, String)) -> Place {
        let (grant, note) = (GrantId::from(path.0.as_str()), LearningNoteId::from(path.1.as_str()));
        Place { side: Side::Group, grant, note }
    }

    async fn of_desk(page: &Page, note: &str) -> Result<Place> {
        let note = LearningNoteId::from(note);
        Ok(Place { side: Side::Council, grant: grant_of(page, &note).await?, note })
    }

    pub(super) fn done(&self, done: &str) -> HttpResponse {
        go(format!("{}/story?done={done}", self.base()))
    }
}

/// GET `/grants/{id}/learning/{note}/story`
pub async fn own(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    show(&page, &Place::of_group(&path), Again::default()).await
}

/// GET `/desk/learning/{id}/story`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    // The grant is read with the note: its address does not name it here.
    let place = Place { side: Side::Council, grant: GrantId::from(""), note: LearningNoteId::from(id.as_str()) };
    show(&page, &place, Again::default()).await
}

/// What was typed into either form of the page.
#[derive(Default)]
struct Again {
    note: Option<FormState>,
    piece: Option<FormState>,
}

async fn show(page: &Page, place: &Place, again: Again) -> Result<HttpResponse> {
    let (who, id, grant, side) = (page.who()?, place.note.clone(), place.grant.clone(), place.side);
    let today = page.app.tools.clock.today();
    let (note, organisation, pieces, can_add) = page
        .read(move |db| {
            let (note, seen, _) = notes::with_grant(db, &id, &who.person)?;
            let can_add = match side {
                Side::Group => {
                    let member = organisation::store::is_member(db, &seen.grant.organisation_id, &who.person)?;
                    if !member || seen.grant.id != grant {
                        return Err(Error::NotFound);
                    }
                    true
                }
                Side::Council => {
                    policy::may_see(&who, &seen)?;
                    policy::may_work(&who, &seen).is_ok()
                }
            };
            policy::need_kept(&note, today)?;
            let pieces = store::of_note(db, &id)?;
            Ok((note, seen.grant.organisation_name, pieces, can_add))
        })
        .await?;
    let pieces = pieces.into_iter().filter(|piece| piece.shows(crate::learning::story::Viewer::Sides, today));
    let once = || FormState::with([("audience", Audience::Us.as_str())]).once(&page.app.tools.chance);
    page.show(&StoryView {
        desk: side == Side::Council,
        base: place.base(),
        organisation,
        audience_key: note.audience.applicant_key(),
        expires_on: note.expires_on,
        pieces: pieces.map(|piece| PieceRow::new(piece, side)).collect(),
        audiences: audiences(page.language),
        max_mb: MAX_MB,
        can_add,
        note_form: again.note.unwrap_or_else(|| as_kept(&note)),
        form: again.piece.unwrap_or_else(once),
    })
}

/// How far something can go, to choose from.
pub(super) fn audiences(language: Language) -> Vec<Item> {
    let item = |audience: &Audience| Item::new(audience.as_str(), language.say(audience.applicant_key()));
    Audience::ALL.iter().map(item).collect()
}

/// The form of a note's own story as it stands. Its fields have names of their own beside those of a new piece.
fn as_kept(note: &Note) -> FormState {
    story_form("note_", note.audience, &note.permission.0, note.expires_on)
}

/// The form of a story as it stands, in fields whose names begin so.
pub(super) fn story_form(
    begins: &str,
    audience: Audience,
    asks: &Permission,
    expires_on: Option<chrono::NaiveDate>,
) -> FormState {
    let yes = |yes: bool| if yes { "yes" } else { "" };
    let fields = [
        ("audience", audience.as_str()),
        ("of_another", yes(asks.of_another)),
        ("yes_by", asks.yes_by.as_str()),
        ("yes_how", asks.yes_how.as_str()),
        ("children", yes(asks.children)),
        ("guardian", asks.guardian.as_str()),
    ];
    let mut form = FormState::with(fields.map(|(name, value)| (format!("{begins}{name}"), value)));
    for (name, day) in [("yes_on", asks.yes_on), ("guardian_on", asks.guardian_on), ("expires_on", expires_on)] {
        if let Some(day) = day {
            fill_date(&mut form, &format!("{begins}{name}"), day);
        }
    }
    form
}

/// A day that may be left out.
fn maybe_day(posted: &Posted, name: &str, problems: &mut Problems) -> Option<chrono::NaiveDate> {
    if ["day", "month", "year"].iter().all(|part| posted.get(&format!("{name}-{part}")).is_empty()) {
        return None;
    }
    match posted_date(posted, name) {
        Ok(day) => Some(day),
        Err(Error::Problem(more)) => {
            problems.0.extend(more.0);
            None
        }
        Err(_) => None,
    }
}

/// What was said of a story in a form whose fields begin so.
pub(super) fn posted_control(posted: &Posted, begins: &str, problems: &mut Problems) -> Control {
    let name = |field: &str| format!("{begins}{field}");
    let ticked = |field: &str| posted.get(&name(field)) == "yes";
    let line = |field: &str| crate::text::plain::one_line(posted.get(&name(field)));
    Control {
        audience: Audience::parse(posted.get(&name("audience"))).unwrap_or(Audience::Us),
        permission: Permission {
            of_another: ticked("of_another"),
            yes_by: line("yes_by"),
            yes_how: line("yes_how"),
            yes_on: maybe_day(posted, &name("yes_on"), problems),
            children: ticked("children"),
            guardian: line("guardian"),
            guardian_on: maybe_day(posted, &name("guardian_on"), problems),
        },
        expires_on: maybe_day(posted, &name("expires_on"), problems),
    }
}

/// POST `/grants/{id}/learning/{note}/story`: how far the note goes.
pub async fn control(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let place = Place::of_group(&path);
    let mut problems = Problems::default();
    let said = posted_control(&posted, "note_", &mut problems);
    let (grant, note) = (place.grant.clone(), place.note.clone());
    let done = match problems.check() {
        Ok(()) => page.change(move |change| stories::control(change, &grant, &note, &said)).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(place.done("story-saved")),
        Err(Error::Problem(problems)) => {
            // The page has the fields of the note under names of their own.
            let own = problems.0.into_iter().map(|mut problem| {
                if !problem.field.starts_with("note_") {
                    problem.field = format!("note_{}", problem.field);
                }
                problem
            });
            let note = Some(posted.state(&Problems(own.collect()), page.language));
            show(&page, &place, Again { note, piece: None }).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/grants/{id}/learning/{note}/withdrawal`
pub async fn withdraw_note(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let Place { grant, note, .. } = Place::of_group(&path);
    let of = grant.clone();
    page.change(move |change| stories::withdraw(change, &of, &note)).await?;
    Ok(go(format!("/grants/{grant}/learning?done=story-taken-back")))
}

/// POST `/grants/{id}/learning/{note}/pieces`
pub async fn own_add(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    add(&page, &Place::of_group(&path), posted).await
}

/// POST `/desk/learning/{id}/pieces`
pub async fn desk_add(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let place = Place::of_desk(&page, &id).await?;
    add(&page, &place, posted).await
}

async fn add(page: &Page, place: &Place, posted: Posted) -> Result<HttpResponse> {
    match add_it(page, place, &posted).await {
        Ok(()) => Ok(place.done("piece-added")),
        Err(Error::Problem(problems)) => {
            let piece = Some(posted.state(&problems, page.language));
            show(page, place, Again { note: None, piece }).await
        }
        Err(other) => Err(other),
    }
}

/// Reads what came, keeps a file's bytes, and adds the piece; without its row the bytes are nobody's, and go.
async fn add_it(page: &Page, place: &Place, posted: &Posted) -> Result<()> {
    let mut problems = Problems::default();
    let control = posted_control(posted, "", &mut problems);
    problems.check()?;
    let typed = Typed { who_spoke: posted.text("who_spoke"), words: posted.text("words"), control };
    let come = match posted.files.first() {
        Some(file) => Some(look(page, file).await?),
        None => None,
    };
    // What is to be put right is said before anything is kept.
    let kind = come.as_ref().map_or(PieceKind::Words, |(new, _)| PieceKind::of(&new.content_type));
    typed.check(kind, page.app.tools.clock.today())?;
    let id = PieceId::new(page.app.now(), &page.app.tools.chance);
    let mut new = NewFile::default();
    if let Some((file, bytes)) = come {
        new = NewFile { store_key: format!("learning/{}/{id}", place.note), ..file };
        scan::keep(&page.app, &new.store_key, &new.name, &page.who()?.person, bytes).await?;
    }
    let (grant, note, side, key) = (place.grant.clone(), place.note.clone(), place.side, new.store_key.clone());
    let token = posted.get("once").to_owned();
    let mine = id.to_string();
    let done = page
        .change(move |change| {
            crate::web::once::once(change, &token, |change| {
                actions::add(change, &grant, &note, side, id.clone(), &typed, new)?;
                Ok(id.to_string())
            })
        })
        .await;
    // Not added, or added already by a first click.
    let added = done.as_ref().is_ok_and(|added| *added == mine);
    if !key.is_empty() && !added {
        let _ = page.app.files.delete(&key).await;
    }
    done.map(drop)
}

/// A file that came, cleaned of what is not to be seen or heard.
async fn look(page: &Page, file: &PostedFile) -> Result<(NewFile, Vec<u8>)> {
    let come = incoming::look(file, &KINDS, MAX_MB, page.language).await?.map_err(|why| Error::problem("file", why))?;
    let is_picture = come.content_type.starts_with("image/");
    let why = if is_picture { "piece-picture-kinds" } else { "piece-sound-kinds" };
    // Every browser shows it, or plays it.
    let shown = !is_picture || PICTURES.contains(&come.content_type);
    let cleaned = cleaning::clean(come.content_type, &come.bytes).filter(|_| shown);
    let bytes = cleaned.ok_or_else(|| Error::problem("file", Words::key(why)))?;
    let new = NewFile {
        name: come.name,
        content_type: come.content_type.to_owned(),
        size_bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        sha256: hex::encode(<sha2::Sha256 as sha2::Digest>::digest(&bytes)),
        store_key: String::new(),
    };
    Ok((new, bytes))
}

pub(super) type PieceAddress = web::Path<(String, String, String)>;

/// POST `/grants/{id}/learning/{note}/pieces/{piece}/yes`
pub async fn own_yes(page: Page, path: PieceAddress, posted: Posted) -> Result<HttpResponse> {
    let (grant, note, piece) = path.into_inner();
    say_yes(&page, Place::of_group(&(grant, note)), &piece, &posted).await
}

/// POST `/desk/learning/{id}/pieces/{piece}/yes`
pub async fn desk_yes(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let place = Place::of_desk(&page, &path.0).await?;
    say_yes(&page, place, &path.1, &posted).await
}

async fn say_yes(page: &Page, place: Place, piece: &str, posted: &Posted) -> Result<HttpResponse> {
    let (piece, yes, goes) = (PieceId::from(piece), posted.get("yes") == "yes", posted.get("goes").to_owned());
    let (grant, note, side) = (place.grant.clone(), place.note.clone(), place.side);
    page.change(move |change| actions::say_yes(change, &grant, &note, &piece, side, (yes, &goes))).await?;
    Ok(place.done("piece-yes"))
}

/// POST `/grants/{id}/learning/{note}/pieces/{piece}/withdrawal`
pub async fn own_withdraw(page: Page, path: PieceAddress) -> Result<HttpResponse> {
    let (grant, note, piece) = path.into_inner();
    withdraw(&page, Place::of_group(&(grant, note)), &piece).await
}

/// POST `/desk/learning/{id}/pieces/{piece}/withdrawal`
pub async fn desk_withdraw(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let place = Place::of_desk(&page, &path.0).await?;
    withdraw(&page, place, &path.1).await
}

async fn withdraw(page: &Page, place: Place, piece: &str) -> Result<HttpResponse> {
    let piece = PieceId::from(piece);
    let (grant, note, side) = (place.grant.clone(), place.note.clone(), place.side);
    page.change(move |change| actions::withdraw(change, &grant, &note, &piece, side)).await?;
    Ok(place.done("piece-taken-back"))
}
