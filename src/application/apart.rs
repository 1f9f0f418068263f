//! Who stands apart from an application: whoever stepped back from it, and whoever belongs to its group or helped it. One
//! rule for everything at the desk that is about it, or came of it: answers, files, evidence, risks, readings, the panel's paper,
//! the decision, the grant with its agreement and payments, and what was learned. Pure; `store/apart.rs` reads it.

use super::at_desk::Closeness;
use super::store::Application;
use crate::error::{Error, Result, Words};
use crate::ids::ApplicationId;

/// Why an application is closed to somebody at the desk, whatever their role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// They said that they are too close.
    SteppedBack,
    /// They belong to the group, or helped it with this application.
    Member,
}

impl Closed {
    /// To the person themselves, beside the group's name in a list: all that they see of it.
    pub fn you(self) -> &'static str {
        match self {
            Closed::SteppedBack => "You stepped back",
            Closed::Member => "You belong to this group, or helped it",
        }
    }

    /// The page they see instead, with the way on.
    pub fn refused(self, group: &str) -> Error {
        let why = match self {
            Closed::SteppedBack => format!(
                "You said that you are too close to {group}, so you have stepped back: its application, and all that \
                 comes of it, are closed to you. If that was a mistake, another commissioner can help you undo it."
            ),
            Closed::Member => {
                format!(
                    "You belong to {group}, or helped it with its application, so it, and all that comes of it, are \
                     closed to you at the desk."
                )
            }
        };
        Error::refused_with(why, "/desk/applications", "See other applications")
    }
}

/// Refuses whoever stands apart from an application, with the way to say that something worries them all the same.
///
/// # Errors
/// Refused, with the reason and the way on.
pub fn need_open_of(closed: Option<Closed>, application: &Application) -> Result<()> {
    need_open_from(closed, &application.organisation_name, &application.id)
}

/// The same of what came of an application: its grant.
///
/// # Errors
/// Refused, with the reason and the way on.
pub fn need_open_from(closed: Option<Closed>, group: &str, application: &ApplicationId) -> Result<()> {
    need_open(closed, group).map_err(|error| match error {
        Error::Refused { why, .. } => refused_but(why, application),
        other => other,
    })
}

/// An application is closed to somebody for this reason; they can say that something about it worries them.
pub fn refused_but(why: impl Into<Words>, application: &ApplicationId) -> Error {
    Error::refused_with(why, format!("{APPLICATION}{application}{WORRY}"), TELL)
}

/// Which application an error says is closed, where there is a way to say that something about it is worrying.
pub fn closed_of(error: &Error) -> Option<ApplicationId> {
    let Error::Refused { next: Some((href, _)), .. } = error else { return None };
    href.strip_prefix(APPLICATION)?.strip_suffix(WORRY).map(ApplicationId::from)
}

const APPLICATION: &str = "/desk/applications/";
const WORRY: &str = "/worry";
const TELL: &str = "Something about it worries me";

/// Whether an application is closed to somebody, from what they declared and whether they belong to its group or
/// helped it.
pub fn closed(declared: Option<Closeness>, member: bool) -> Option<Closed> {
    if declared == Some(Closeness::Conflict) {
        Some(Closed::SteppedBack)
    } else if member {
        Some(Closed::Member)
    } else {
        None
    }
}

/// Refuses whoever stands apart.
///
/// # Errors
/// Refused, with the reason and the way on.
pub fn need_open(closed: Option<Closed>, group: &str) -> Result<()> {
    closed.map_or(Ok(()), |closed| Err(closed.refused(group)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_conflict_or_membership_closes_it() {
        for declared in [None, Some(Closeness::None), Some(Closeness::Close), Some(Closeness::Conflict)] {
            let stepped_back = declared == Some(Closeness::Conflict);
            assert_eq!(closed(declared, false).is_some(), stepped_back);
            assert!(closed(declared, true).is_some());
            assert_eq!(need_open(closed(declared, false), "Sunday Kitchen").is_err(), stepped_back);
        }
    }
}
