//! Who may sign that a note is used before its days. Pure.

use super::State;
use crate::application::apart::{self, Closed};
use crate::error::{Error, Result};
use crate::ids::{FunderId, PersonId};
use crate::people::{Role, Who};

/// Whether somebody opens what a safeguarding lead is asked: the lead, and not one who stands apart from the group.
///
/// # Errors
/// Not found elsewhere; refused for every other role, and with the reason for whoever stands apart.
pub fn may_open(who: &Who, funder: &FunderId, closed: Option<Closed>, group: &str) -> Result<()> {
    who.need(&[Role::SafeguardingLead], funder)?;
    apart::need_open(closed, group)
}

/// Whether somebody may sign: a second person, who neither asked for it nor wrote the note.
///
/// # Errors
/// Refused with the reason.
pub fn may_sign(who: &Who, state: State, asked_by: &PersonId, written_by: &PersonId) -> Result<()> {
    if who.person == *asked_by || who.person == *written_by {
        return Err(Error::refused(
            "A second person signs this: neither whoever asked for it nor whoever wrote the note. Ask another safeguarding lead.",
        ));
    }
    if state != State::Asked {
        return Err(Error::Overtaken("A safeguarding lead has answered this already.".into()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_signs_what_they_asked_for_or_wrote() {
        let who = |id: &str| Who {
            person: PersonId::from(id),
            name: "Maureen".into(),
            email: String::new(),
            session: "s".into(),
            roles: Vec::new(),
        };
        let (asker, writer) = (PersonId::from("a"), PersonId::from("w"));
        for own in ["a", "w"] {
            assert!(may_sign(&who(own), State::Asked, &asker, &writer).is_err(), "{own}");
        }
        assert!(may_sign(&who("m"), State::Asked, &asker, &writer).is_ok());
        assert!(may_sign(&who("m"), State::Signed, &asker, &writer).is_err());
    }
}
