//! Who may do what with an application under review, and why not. Pure: everything it needs is handed in.

use super::reading::{Action, State};
use super::store::Head;
use super::{Standing, Ties};
use crate::application::apart::{self, Closed};
use crate::application::store::Application;
use crate::application::{self, at_desk};
use crate::error::{Error, Result};
use crate::fund::form::CloseReaders;
use crate::ids::{FunderId, PersonId};
use crate::people::{Role, Who};

/// What keeps a person from judging an application, as a reader or as the one who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    SteppedBack,
    Member,
    Contact,
    WroteUp,
    WroteEvidence,
    Translated,
}

impl Apart {
    /// To the person themselves.
    pub fn you(self) -> &'static str {
        match self {
            Apart::SteppedBack => "You stepped back from this application, so it is closed to you.",
            Apart::Member => "You belong to this group, or helped it, so its application is closed to you at the desk.",
            Apart::Contact => "You are the named contact: whoever speaks with a group does not judge its application.",
            Apart::WroteUp => {
                "You typed up a conversation with this group, or typed for it, or were its contact before: whoever speaks with a group does not judge its application."
            }
            Apart::WroteEvidence => "You wrote what is known about this group, so you do not judge its application.",
            Apart::Translated => "You translated for this group, so you do not judge its application.",
        }
    }

    /// About them, after their name.
    pub fn they(self) -> &'static str {
        match self {
            Apart::SteppedBack => "has stepped back",
            Apart::Member => "belongs to the group, or helped it",
            Apart::Contact => "is the named contact",
            Apart::WroteUp => "typed up a conversation with the group, or typed for it, or was its contact before",
            Apart::WroteEvidence => "wrote what is known about the group",
            Apart::Translated => "translated for the group",
        }
    }
}

/// Whoever speaks with a group does not judge it, unless a commissioner made an exception for a small team; whoever is
/// part of it or stepped back never does.
pub fn keeps_apart(ties: &Ties) -> Option<Apart> {
    match ties.closed() {
        Some(Closed::SteppedBack) => Some(Apart::SteppedBack),
        Some(Closed::Member) => Some(Apart::Member),
        None if ties.excepted => None,
        None if ties.contact => Some(Apart::Contact),
        None if ties.wrote_up => Some(Apart::WroteUp),
        None if ties.wrote_evidence => Some(Apart::WroteEvidence),
        None if ties.translated => Some(Apart::Translated),
        None => None,
    }
}

/// Who may be asked to read.
pub const READERS: &[Role] = &[Role::PanelMember, Role::Commissioner];

/// Whether a person may judge an application: read it for the decision, or decide.
pub fn may_judge(ties: &Ties) -> Result<()> {
    keeps_apart(ties).map_or(Ok(()), |why| Err(Error::refused_with(why.you(), "/desk", "Go to your desk")))
}

/// The roles that weigh an application. The accountability group sees what was decided, and none of this.
pub const WEIGH: &[Role] = &[Role::Commissioner, Role::PanelMember, Role::DecisionMaker];

/// Whether a person may say how close they are to an application. From stepping back nobody comes back by themselves.
///
/// # Errors
/// Not found, or refused with the reason.
pub fn may_declare(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    // Whoever has said nothing yet is let through to say it.
    let said = Some(ties.standing.unwrap_or(Standing::None));
    at_desk::may_open_at_desk(who, application, said, ties.relation())?;
    who.need(WEIGH, &application.funder_id)
}

/// What a round lets this person do who is close to the group. Whoever only looks after an application judges nothing, and
/// may be as close as they are.
pub fn close_readers(who: &Who, head: &Head, ties: &Ties) -> CloseReaders {
    let decides = ties.decider && who.is(Role::DecisionMaker, &head.application.funder_id);
    let judges = ties.reading.is_some_and(State::stands) || ties.on_panel || decides;
    if judges { head.form.round.close_readers } else { CloseReaders::MayRead }
}

/// Whether a person may weigh an application: see its readings and questions, and say that something worries them. The
/// officer in charge may unless they stepped back; readers, panel members and decision-makers say first how close they are.
///
/// # Errors
/// Not found, or refused with the reason and the way on.
pub fn may_open(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    at_desk::may_open_at_desk(who, application, ties.standing, ties.relation())?;
    who.need(WEIGH, &application.funder_id)
}

/// Whether a person may say that something worries them: who may open the application, and the officer who talks with
/// its group, before it is sent as well.
///
/// # Errors
/// Not found, or refused with the reason and the way on.
pub fn may_raise(who: &Who, application: &Application, ties: &Ties, talks: bool) -> Result<()> {
    if talks && ties.closed().is_none() && who.is(Role::Commissioner, &application.funder_id) {
        return Ok(());
    }
    may_open(who, application, ties)
}

/// Whether somebody to whom an application is closed may say that something worries them all the same, in their own words and
/// with nothing of it before them.
///
/// # Errors
/// Not found elsewhere; refused, with the way there, for those to whom it is open.
pub fn may_raise_apart(who: &Who, application: &Application, ties: &Ties, talks: bool) -> Result<()> {
    let known = at_desk::is_with_the_council(application) || talks;
    if !known || !who.is_any(Role::ALL, &application.funder_id) {
        return Err(Error::NotFound);
    }
    if ties.closed().is_none() {
        let href = format!("/desk/applications/{}/concern", application.id);
        return Err(Error::refused_with("This application is not closed to you.", href, "This worries me"));
    }
    Ok(())
}

/// Whether a person may ask others to read, put questions to the group, and reply.
///
/// # Errors
/// Not found, or refused with the reason.
pub fn may_look_after(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    at_desk::need_officer(who, application, ties.standing, ties.relation())
}

/// Whether an application is at a point at which it is read and asked about.
///
/// # Errors
/// Refused with the reason.
pub fn is_under_way(application: &Application) -> Result<()> {
    use application::State as S;
    match application.state {
        S::Submitted | S::UnderReview | S::Waiting => Ok(()),
        S::Decided => Err(Error::refused("This application has been decided.")),
        S::Withdrawn => Err(Error::refused("The group has withdrawn this application.")),
        S::Draft | S::Expired => Err(Error::NotFound),
    }
}

/// Whether somebody said that they are close, in a round where whoever is close leaves the reading to somebody else.
pub fn is_too_close(ties: &Ties, close: CloseReaders) -> bool {
    ties.standing == Some(Standing::Close) && close == CloseReaders::StepBack
}

/// Why somebody cannot be asked to read, after their name; none when they can. Whoever said no is not pressed.
pub fn why_not_reader(ties: &Ties, close: CloseReaders) -> Option<&'static str> {
    match ties.reading {
        Some(State::SteppedBack) => Some(Apart::SteppedBack.they()),
        Some(State::SaidNo) => Some("said no to this one"),
        Some(reading) if reading.stands() => Some("reads it already"),
        _ if is_too_close(ties, close) => Some("is close to the group, and in this round whoever is close steps back"),
        _ => keeps_apart(ties).map(Apart::they),
    }
}

/// Whether a reader may go on with their own reading.
///
/// # Errors
/// Refused with the reason.
pub fn may_write(reading: State, ties: &Ties, close: CloseReaders) -> Result<()> {
    may_judge(ties)?;
    if is_too_close(ties, close) {
        return Err(Error::refused_with(
            "You said that you are close to this group. In this round whoever is close leaves the reading to somebody else.",
            "/desk",
            "Go to your desk",
        ));
    }
    match reading {
        State::Shared => Err(Error::refused("You have shared this reading, so it stays as it is.")),
        State::SteppedBack => Err(Error::refused_with(Apart::SteppedBack.you(), "/desk", "Go to your desk")),
        State::TakenBack => Err(no_longer_asked()),
        State::SaidNo => Err(said_no()),
        _ => Ok(()),
    }
}

fn said_no() -> Error {
    Error::refused_with(
        "You said no to this reading, and somebody else is asked in your place. Thank you for saying so.",
        "/desk",
        "Go to your desk",
    )
}

fn no_longer_asked() -> Error {
    Error::refused_with(
        "You are no longer asked to read this application. What you had written is kept, should you be asked again.",
        "/desk",
        "Go to your desk",
    )
}

/// Whether a reader can still be told that they are asked no longer: as long as they have not shared.
///
/// # Errors
/// Refused with the reason.
pub fn may_take_back(reading: State) -> Result<State> {
    reading.next(Action::TakeBack).ok_or_else(|| match reading {
        State::Shared => Error::refused("They have shared their reading, so it stays with the application."),
        _ => Error::refused("They are not asked to read this application any more."),
    })
}

/// Whether a reader can still say no to a reading: as long as they have not shared it.
///
/// # Errors
/// Refused with the reason.
pub fn may_say_no(reading: State) -> Result<State> {
    reading.next(Action::SayNo).ok_or_else(|| match reading {
        State::Shared => Error::refused("You have shared this reading, so it stays as it is."),
        State::SaidNo => said_no(),
        State::SteppedBack => Error::refused_with(Apart::SteppedBack.you(), "/desk", "Go to your desk"),
        _ => no_longer_asked(),
    })
}

/// Whether a person may lift a conflict that somebody declared by mistake: a commissioner, and never their own.
///
/// # Errors
/// Not found, or refused with the reason.
pub fn may_lift(who: &Who, application: &Application, ties: &Ties, of: &PersonId) -> Result<()> {
    may_look_after(who, application, ties)?;
    if who.person == *of {
        return Err(Error::refused("Nobody comes back by themselves. Ask another commissioner."));
    }
    Ok(())
}

/// Whether a person may let somebody judge who helped the group: a commissioner, and never themselves.
///
/// # Errors
/// Not found, or refused with the reason.
pub fn may_except(who: &Who, application: &Application, ties: &Ties, person: &PersonId) -> Result<()> {
    may_look_after(who, application, ties)?;
    is_under_way(application)?;
    if who.person == *person {
        return Err(Error::refused("Nobody makes an exception for themselves. Ask another commissioner."));
    }
    Ok(())
}

/// Whether an exception would let a person judge: helping the group is all that keeps them from it.
pub fn can_be_excepted(ties: &Ties) -> bool {
    matches!(keeps_apart(ties), Some(Apart::Contact | Apart::WroteUp | Apart::WroteEvidence))
}

/// Whether a reading is this person's own.
///
/// # Errors
/// Not found elsewhere; refused with the way to what may be seen.
pub fn is_reader(who: &Who, application: &Application, reader: &PersonId) -> Result<()> {
    if who.person == *reader && who.is_any(READERS, &application.funder_id) {
        return Ok(());
    }
    if !who.is_any(Role::ALL, &application.funder_id) {
        return Err(Error::NotFound);
    }
    Err(Error::refused_with(
        "This reading is somebody else’s. What was shared stands with the application.",
        format!("/desk/applications/{}/readings", application.id),
        "See the readings of this application",
    ))
}

/// Whether a reader may still open their own reading.
///
/// # Errors
/// Refused once they stand apart, or help the group.
pub fn may_go_on(application: &Application, ties: &Ties, reading: State) -> Result<()> {
    apart::need_open_of(ties.closed(), application)?;
    may_judge(ties)?;
    match reading {
        State::SteppedBack => Err(Error::refused_with(Apart::SteppedBack.you(), "/desk", "Go to your desk")),
        State::TakenBack => Err(no_longer_asked()),
        State::SaidNo => Err(said_no()),
        _ => Ok(()),
    }
}

/// Whether a person may see the readings that others shared. First alone, then together: whoever reads sees them only
/// after sharing their own.
///
/// # Errors
/// Refused with the reason.
pub fn may_see_shared(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    may_open(who, application, ties)?;
    match ties.reading {
        None | Some(State::Shared | State::TakenBack | State::SaidNo) => Ok(()),
        Some(_) => Err(Error::refused("You see what others wrote once you have shared your own reading.")),
    }
}

/// Whether a person may say something about the readings that were shared: whoever shared one, and whoever looks after the
/// application.
///
/// # Errors
/// Refused with the reason.
pub fn may_talk(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    may_see_shared(who, application, ties)?;
    is_under_way(application)?;
    if ties.reading == Some(State::Shared) {
        return may_judge(ties);
    }
    may_look_after(who, application, ties)
}

/// Whether a person may see who reads an application.
pub fn sees_readers(who: &Who, application: &Application) -> bool {
    who.is(Role::Commissioner, &application.funder_id)
}

/// Whether a worry is this person's to open: the safeguarding lead's, and nobody else's; nor that of a lead who stands
/// apart from the group.
///
/// # Errors
/// Not found elsewhere; refused for every other role, and with the reason for whoever stands apart.
pub fn may_open_concern(who: &Who, funder: &FunderId, closed: Option<Closed>, group: &str) -> Result<()> {
    who.need(&[Role::SafeguardingLead], funder)?;
    apart::need_open(closed, group)
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
