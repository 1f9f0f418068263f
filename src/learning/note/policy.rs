//! Who may write, agree and publish what was learned. Pure.

pub use super::Side;
use super::store::Note;
use super::{NoteAction, NoteState};
use crate::award::grant::{AtDesk, Grant};
use crate::error::{Error, Result, Words};
use crate::learning::story::{Audience, Viewer};
use crate::people::{Role, Who};

/// Who reads what goes as far as the panel and the scrutineers: those of whom the group is told, and nobody else who has a role.
pub const COUNCIL: &[Role] = &[Role::Commissioner, Role::PanelMember, Role::DecisionMaker, Role::Scrutineer];

/// The learning of a grant at the desk, to read.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_see(who: &Who, seen: &AtDesk) -> Result<()> {
    crate::award::policy::may_see(who, seen)
}

/// Arranging conversations, writing and publishing for the council.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_work(who: &Who, seen: &AtDesk) -> Result<()> {
    may_see(who, seen)?;
    who.need(&[Role::Commissioner], &seen.grant.funder_id)
}

/// Writing in a note, on one's own side: members for the group, commissioners for the council.
///
/// # Errors
/// Not found for anyone else.
pub fn may_write(who: &Who, seen: &AtDesk, side: Side, member: bool) -> Result<()> {
    match side {
        Side::Group if member => Ok(()),
        Side::Group => Err(Error::NotFound),
        Side::Council => may_work(who, seen),
    }
}

/// Asking the group to agree: once the council has said its own part.
///
/// # Errors
/// Refused, or the council's part to be written first.
pub fn may_share(note: &Note) -> Result<NoteState> {
    if note.body.0.council.is_empty() {
        return Err(Error::problem("council_changed", "Write the council's part before you ask the group to agree"));
    }
    note.state.next(NoteAction::Share).ok_or_else(|| Error::refused("The group has been asked to agree already."))
}

/// Agreeing for the organisation: any of its members, once both have said something, and nobody who works on the
/// grant for the council.
///
/// # Errors
/// Not found for anyone else; refused with the reason.
pub fn may_agree(who: &Who, grant: &Grant, member: bool, note: &Note) -> Result<NoteState> {
    if !member {
        return Err(Error::NotFound);
    }
    if who.is(Role::Commissioner, &grant.funder_id) {
        return Err(Error::refused(Words::key("note-agree-other-side")));
    }
    if note.body.0.group.is_empty() {
        return Err(Error::problem("group_changed", Words::key("note-agree-your-part")));
    }
    note.state.next(NoteAction::Agree).ok_or_else(|| {
        let why = if note.state == NoteState::Agreed { "note-agreed-already" } else { "note-agree-not-yet" };
        Error::refused(Words::key(why))
    })
}

/// Saying whether it may be published: only what both have agreed on.
///
/// # Errors
/// Refused before that.
pub fn may_publish(note: &Note) -> Result<()> {
    if note.state == NoteState::Agreed {
        return Ok(());
    }
    Err(Error::refused(Words::key("note-publish-not-yet")))
}

/// Letting fewer people see a note, for the council.
///
/// # Errors
/// Refused where more people would see it.
pub fn may_narrow(note: &Note, audience: Audience) -> Result<()> {
    if audience <= note.audience {
        return Ok(());
    }
    Err(Error::refused_with(
        "It does not go that far. Only the group lets more people see it.",
        format!("/desk/learning/{}/story", note.id),
        "See how far it goes",
    ))
}

/// Whether a yes that was said on a page is to how far the note goes now: `seen` is the key of its audience there, empty for whoever
/// saw no page.
///
/// # Errors
/// Overtaken where it goes further by now.
pub fn is_to_this(note: &Note, seen: &str) -> Result<()> {
    let seen = Audience::ALL.iter().find(|audience| audience.applicant_key() == seen);
    if seen.is_some_and(|seen| note.audience > *seen) {
        return Err(Error::Overtaken(Words::key("piece-goes-meanwhile")));
    }
    Ok(())
}

/// Taking a story back: any member of its group, at any time, and nobody asks why.
///
/// # Errors
/// Not found for anyone else, and where it has been taken back.
pub fn may_withdraw(member: bool, note: &Note) -> Result<NoteState> {
    if !member {
        return Err(Error::NotFound);
    }
    note.state.next(NoteAction::Withdraw).ok_or(Error::NotFound)
}

/// What was taken back, or has had its day, is nobody's to read any more.
///
/// # Errors
/// Refused, with where the rest is.
pub fn need_kept(note: &Note, today: chrono::NaiveDate) -> Result<()> {
    if note.shows(Viewer::Sides, today) {
        return Ok(());
    }
    Err(Error::refused(Words::key("story-gone")))
}
