//! What happens to a learning note: both sides write, the group agrees, either corrects, both say whether it is published.

use super::policy::{self, Side};
use super::store::{self, Note, Revision};
use super::{NoteAction, NoteBody, NoteState};
use crate::app::Change;
use crate::award::actions::{thing, to_contact, to_group};
use crate::award::grant::{self, Grant};
use crate::db::types::Json;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{GrantId, LearningNoteId};
use crate::learning::cadence::actions as cadence;
use crate::learning::story::{Audience, Permission};
use crate::learning::theme::store as themes;
use crate::organisation;

/// What somebody wants beyond keeping what they wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    Nothing,
    /// The group tells the council, or the council asks the group to agree.
    Tell,
}

/// A note, its grant, and whether this person may write on this side: the grant's row touched first.
fn begin(change: &mut Change<'_>, grant: &GrantId, side: Side) -> Result<(Grant, bool)> {
    grant::touch(change.db, grant)?;
    let who = change.who()?;
    let seen = grant::look(change.db, grant, &who.person)?;
    let member = organisation::store::is_member(change.db, &seen.grant.organisation_id, &who.person)?;
    policy::may_write(&who, &seen, side, member)?;
    Ok((seen.grant, member))
}

fn find(change: &mut Change<'_>, grant: &GrantId, id: &LearningNoteId) -> Result<Note> {
    let note = store::get(change.db, id)?;
    if note.grant_id != *grant {
        return Err(Error::NotFound);
    }
    policy::need_kept(&note, change.today())?;
    Ok(note)
}

/// Either side begins a note.
///
/// # Errors
/// Not found or refused; a note in which nobody says anything.
pub fn start(
    change: &mut Change<'_>,
    grant: &GrantId,
    side: Side,
    body: NoteBody,
    then: Then,
) -> Result<LearningNoteId> {
    let (grant, _) = begin(change, grant, side)?;
    body.problems().check()?;
    if body.is_empty() {
        let field = if side == Side::Group { "group_changed" } else { "council_changed" };
        return Err(Error::problem(field, Words::key("note-empty")));
    }
    let mut note = Note {
        id: change.id(),
        grant_id: grant.id.clone(),
        state: NoteState::Writing,
        body: Json(body),
        group_publishes: false,
        council_publishes: false,
        written_by: change.person()?,
        written_at: change.now,
        agreed_by: None,
        agreed_at: None,
        published_at: None,
        version: 1,
        group_minutes: None,
        council_minutes: None,
        audience: Audience::Everyone,
        permission: Json(Permission::default()),
        expires_on: None,
    };
    let share = then == Then::Tell && side == Side::Council;
    if share {
        note.state = policy::may_share(&note)?;
    }
    store::insert(change.db, &note)?;
    history::record(
        change,
        &thing(&grant),
        Event::new("learning note begun").detail(serde_json::json!({ "note": note.id })),
    )?;
    record(change, &note, "begun")?;
    cadence::look_again(change, &grant.id)?;
    if then == Then::Tell {
        tell(change, &grant, &note, side)?;
    }
    Ok(note.id)
}

/// A note, as history names it.
pub fn thing_of(id: &LearningNoteId) -> Thing {
    Thing::new("learning note", id)
}

fn record(change: &mut Change<'_>, note: &Note, action: &str) -> Result<()> {
    let detail = serde_json::json!({ "version": note.version, "state": note.state });
    history::record(change, &thing_of(&note.id), Event::new(action).detail(detail))
}

/// Either side writes on. The text that stood is kept; once shared, the group is asked to agree again, and what was
/// published is taken back until it has.
///
/// # Errors
/// Not found or refused; a text that somebody else changed meanwhile, with theirs beside it.
pub fn write(
    change: &mut Change<'_>,
    grant: &GrantId,
    id: &LearningNoteId,
    side: Side,
    seen: Option<i32>,
    body: NoteBody,
    then: Then,
) -> Result<Note> {
    let (grant, _) = begin(change, grant, side)?;
    let mut note = find(change, &grant.id, id)?;
    body.problems().check()?;
    if seen != Some(note.version) && body != note.body.0 {
        return Err(Error::Problem(overtaken(&body, &note.body.0)));
    }
    let changed = body != note.body.0;
    let was = note.state;
    if changed {
        let revision = Revision {
            id: change.id(),
            learning_note_id: note.id.clone(),
            version: note.version,
            body: note.body.clone(),
            written_by: note.written_by.clone(),
            written_at: note.written_at,
        };
        store::insert_revision(change.db, &revision)?;
        note.state = note.state.next(NoteAction::Correct).ok_or(Error::NotFound)?;
        note.body = Json(body);
        note.written_by = change.person()?;
        note.written_at = change.now;
        take_back(&mut note);
        // What was shown of it elsewhere may not stand in it any more.
        themes::forget_passages(change.db, &note.id)?;
    }
    let share = then == Then::Tell && side == Side::Council && note.state == NoteState::Writing;
    if share {
        note.state = policy::may_share(&note)?;
    }
    if !changed && !share {
        if then == Then::Tell {
            tell(change, &grant, &note, side)?;
        }
        return Ok(note);
    }
    store::save(change.db, &note)?;
    note.version += 1;
    let action = match (changed, was) {
        (false, _) => "shared",
        (true, NoteState::Writing) => "written",
        (true, _) => "corrected",
    };
    record(change, &note, action)?;
    // A correction is told to the other side by itself: something they may have agreed to reads differently now.
    if then == Then::Tell || (changed && was != NoteState::Writing) {
        tell(change, &grant, &note, side)?;
    }
    Ok(note)
}

fn take_back(note: &mut Note) {
    note.agreed_by = None;
    note.agreed_at = None;
    note.group_publishes = false;
    note.council_publishes = false;
    note.published_at = None;
}

/// What somebody wrote stands in the form still; beside it, what the other wrote meanwhile.
fn overtaken(ours: &NoteBody, theirs: &NoteBody) -> Problems {
    let mut problems = Problems::default();
    for (field, text) in ours.differences(theirs) {
        let text = if text.is_empty() { "–".to_owned() } else { text };
        problems.add(field, Words::key("note-overtaken").with("text", text));
    }
    problems
}

fn tell(change: &mut Change<'_>, grant: &Grant, note: &Note, from: Side) -> Result<()> {
    let shared = note.state == NoteState::Shared;
    match from {
        Side::Council => {
            let link = format!("{}/grants/{}/learning/{}", change.tools.base_url, grant.id, note.id);
            to_group(
                change,
                grant,
                |letter| letter.value("link", &link).value("again", note.version > 2),
                "learning-note",
            )
        }
        Side::Group => {
            let link = format!("{}/desk/learning/{}", change.tools.base_url, note.id);
            to_contact(
                change,
                grant,
                |letter| letter.value("link", &link).value("corrected", shared),
                "learning-note-desk",
            )
        }
    }
}

/// A member agrees for the organisation, and says whether it may be published.
///
/// # Errors
/// Not found or refused; overtaken when the text has changed since it was read.
pub fn agree(
    change: &mut Change<'_>,
    grant: &GrantId,
    id: &LearningNoteId,
    seen: Option<i32>,
    publishes: bool,
) -> Result<()> {
    let (grant, member) = begin(change, grant, Side::Group)?;
    let who = change.who()?;
    let mut note = find(change, &grant.id, id)?;
    let state = policy::may_agree(&who, &grant, member, &note)?;
    if seen != Some(note.version) {
        return Err(Error::Overtaken(Words::key("note-changed-meanwhile")));
    }
    note.state = state;
    note.agreed_by = Some(who.person);
    note.agreed_at = Some(change.now);
    note.group_publishes = publishes;
    store::save(change.db, &note)?;
    note.version += 1;
    record(change, &note, "agreed by the group")?;
    history::record(
        change,
        &thing(&grant),
        Event::new("learning note agreed").detail(serde_json::json!({ "note": note.id })),
    )?;
    let link = format!("{}/desk/learning/{}", change.tools.base_url, note.id);
    to_contact(
        change,
        &grant,
        |letter| letter.value("link", &link).value("publishes", publishes),
        "learning-note-agreed",
    )
}

/// One side says whether an agreed note is published. It is when both say yes; either takes it back at any time. A yes is to how far it
/// went on the page on which it was said (`goes`, the key of its audience; empty for whoever saw no page).
///
/// # Errors
/// Not found or refused; overtaken where it goes further by now.
pub fn publish(
    change: &mut Change<'_>,
    grant: &GrantId,
    id: &LearningNoteId,
    side: Side,
    (yes, goes): (bool, &str),
) -> Result<()> {
    let (grant, _) = begin(change, grant, side)?;
    let mut note = find(change, &grant.id, id)?;
    policy::may_publish(&note)?;
    if yes {
        policy::is_to_this(&note, goes)?;
    }
    let side_says = match side {
        Side::Group => &mut note.group_publishes,
        Side::Council => &mut note.council_publishes,
    };
    if *side_says == yes {
        return Ok(());
    }
    *side_says = yes;
    let both = note.group_publishes && note.council_publishes;
    note.published_at = both.then_some(change.now);
    store::save(change.db, &note)?;
    note.version += 1;
    let action = match (side, yes) {
        (Side::Group, true) => "the group agrees to publish",
        (Side::Group, false) => "the group takes its yes to publishing back",
        (Side::Council, true) => "the council agrees to publish",
        (Side::Council, false) => "the council takes its yes to publishing back",
    };
    record(change, &note, action)
}

/// One side says how long the exchange took it, or that it would rather not say. It changes nothing of what was agreed. The
/// group is paid for its time, so what it says stays as it is once the round is complete.
///
/// # Errors
/// Not found or refused; a length of time to put right; one that the group says once the round is complete.
pub fn say_minutes(
    change: &mut Change<'_>,
    grant: &GrantId,
    id: &LearningNoteId,
    side: Side,
    minutes: Option<i32>,
) -> Result<()> {
    let (grant, _) = begin(change, grant, side)?;
    let note = find(change, &grant.id, id)?;
    if side == Side::Group && crate::fund::actions::is_complete(change, &grant.round_id)? {
        return Err(Error::problem("minutes", Words::key("hours-complete-stays")));
    }
    store::set_minutes(change.db, &note.id, side, minutes)?;
    let action =
        if side == Side::Group { "the group says how long it took" } else { "the council says how long it took" };
    history::record(change, &thing_of(&note.id), Event::new(action))
}
