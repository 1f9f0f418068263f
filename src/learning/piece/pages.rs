//! The page of a note's story, on both sides: how far it goes, what stands beside it, and taking it back.

use actix_web::{HttpResponse, web};

use super::actions;
use super::store;
use super::views::{PieceRow, StoryView};
use super::{MAX_MB, waiting};
use crate::award::pages::payment::{fill_date, posted_date};
use crate::error::{Error, Problems, Result};
use crate::ids::{GrantId, LearningNoteId, PieceId};
use crate::learning::note::pages::grant_of;
use crate::learning::note::policy::{self, Side};
use crate::learning::note::store::{self as notes, Note};
use crate::learning::story::{Audience, Control, Permission};
use crate::organisation;
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// A note's story, and on which side somebody stands to it.
pub(in crate::learning) struct Place {
    pub(super) side: Side,
    pub(in crate::learning) grant: GrantId,
    pub(in crate::learning) note: LearningNoteId,
}

impl Place {
    /// The note's address on this side.
    pub(in crate::learning) fn base(&self) -> String {
        match self.side {
            Side::Group => format!("/grants/{}/learning/{}", self.grant, self.note),
            Side::Council => format!("/desk/learning/{}", self.note),
        }
    }

    pub(in crate::learning) fn of_group(path: &(String, String)) -> Place {
        let (grant, note) = (GrantId::from(path.0.as_str()), LearningNoteId::from(path.1.as_str()));
        Place { side: Side::Group, grant, note }
    }

    pub(in crate::learning) async fn of_desk(page: &Page, note: &str) -> Result<Place> {
        let note = LearningNoteId::from(note);
        Ok(Place { side: Side::Council, grant: grant_of(page, &note).await?, note })
    }

    pub(in crate::learning) fn done(&self, done: &str) -> HttpResponse {
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
pub(in crate::learning) struct Again {
    pub(in crate::learning) note: Option<FormState>,
    pub(in crate::learning) piece: Option<FormState>,
}

/// The page of a note's story, with what was typed into either of its forms.
pub(in crate::learning) async fn show(page: &Page, place: &Place, again: Again) -> Result<HttpResponse> {
    let (who, id, grant, side) = (page.who()?, place.note.clone(), place.grant.clone(), place.side);
    let today = page.app.tools.clock.today();
    let kept = again.piece.as_ref().and_then(|form| form.values.get("kept")).cloned().unwrap_or_default();
    let (note, organisation, pieces, can_add, kept) = page
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
            let kept = match kept.as_str() {
                "" => None,
                kept => waiting::store::of(db, &PieceId::from(kept), &id, &who.person)?,
            };
            Ok((note, seen.grant.organisation_name, pieces, can_add, kept))
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
        narrower: if side == Side::Council && can_add { narrower(note.audience) } else { Vec::new() },
        audiences: audiences(page.language),
        max_mb: MAX_MB,
        can_add,
        kept: kept.as_ref().map_or(String::new(), |waiting| waiting.id.to_string()),
        kept_name: kept.map(|waiting| waiting.file_name).unwrap_or_default(),
        note_form: again.note.unwrap_or_else(|| as_kept(&note)),
        form: again.piece.unwrap_or_else(once),
    })
}

/// How far something can go, to choose from.
pub(super) fn audiences(language: Language) -> Vec<Item> {
    let item = |audience: &Audience| Item::new(audience.as_str(), language.say(audience.applicant_key()));
    Audience::ALL.iter().map(item).collect()
}

/// To how few the council may let a note go that goes so far now.
fn narrower(now: Audience) -> Vec<Item> {
    let ways = [
        (Audience::Panel, "Let it go to the panel and the scrutineers, and no further"),
        (Audience::Us, "Keep it between the group and us"),
    ];
    ways.into_iter().filter(|(to, _)| *to < now).map(|(to, text)| Item::new(to.as_str(), text)).collect()
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
pub(in crate::learning) fn posted_control(posted: &Posted, begins: &str, problems: &mut Problems) -> Control {
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
