//! Who can take over from a named contact, with the reason when not. Pure.

use super::{Colleague, What};
use crate::error::{Error, Result};

/// Why a colleague cannot speak with these groups, after their name; none when they can. Whoever judges does not speak with
/// a group, and whoever stands apart from one does not see it.
pub fn why_not(colleague: &Colleague, what: &What) -> Option<&'static str> {
    let one = matches!(what, What::Application(_));
    match colleague {
        Colleague { apart: true, .. } if one => Some("stands apart from this group"),
        Colleague { apart: true, .. } => {
            Some("stands apart from a group of this round; hand that application to somebody else first")
        }
        Colleague { reads: true, .. } if one => Some("reads this application for the decision"),
        Colleague { reads: true, .. } => Some("reads an application of this round for the decision"),
        Colleague { panel: true, .. } => Some("sits on the panel of this round"),
        Colleague { decides: true, .. } => Some("decides in this round"),
        _ => None,
    }
}

/// Refuses whoever cannot.
///
/// # Errors
/// Something to put right, with the reason.
pub fn may_take_over(colleague: Option<&Colleague>, what: &What) -> Result<()> {
    let Some(colleague) = colleague else {
        return Err(Error::problem("to", "Choose an officer of this funder"));
    };
    match why_not(colleague, what) {
        Some(why) => Err(Error::problem("to", format!("{} {why}", colleague.name))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_judges_or_stands_apart_does_not_take_over() {
        for what in [What::Round, What::Application("a".into())] {
            let free = Colleague { name: "Ben".into(), ..Colleague::default() };
            assert!(may_take_over(Some(&free), &what).is_ok() && may_take_over(None, &what).is_err());
            for tied in [
                Colleague { reads: true, ..free.clone() },
                Colleague { panel: true, ..free.clone() },
                Colleague { decides: true, ..free.clone() },
                Colleague { apart: true, ..free.clone() },
            ] {
                assert!(may_take_over(Some(&tied), &what).is_err(), "{tied:?}");
            }
        }
    }
}
