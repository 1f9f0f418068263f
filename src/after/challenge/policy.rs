//! Who challenges, and who answers: somebody who did not decide, read or recommend. Pure.

use super::{Of, Took};
use crate::application::store::Application;
use crate::error::{Error, Result, Words};
use crate::ids::FunderId;
use crate::people::{Role, Who};

/// Who answers, unless they took part.
pub const ANSWER: &[Role] = &[Role::Commissioner, Role::DecisionMaker];

/// Whether a group can challenge now: how it goes, from the day it sent its application; what was decided, once it was told.
///
/// # Errors
/// Refused with the reason.
pub fn may_challenge(application: &Application, of: Of, told: bool) -> Result<()> {
    let back = || (format!("/applications/{}/challenge", application.id), Words::key("after-challenge-title"));
    let refuse = |why| {
        let (href, text) = back();
        Err(Error::refused_with(Words::key(why), href, text))
    };
    match of {
        _ if application.submitted_at.is_none() => refuse("after-challenge-not-sent"),
        Of::Decision if !told => refuse("after-challenge-not-told"),
        _ => Ok(()),
    }
}

/// Whether somebody answers: at the funder, and no part of what is challenged.
///
/// # Errors
/// Not found at another funder; refused without the role, or with the part they took.
pub fn may_answer(who: &Who, funder: &FunderId, took: &Took) -> Result<()> {
    who.need(ANSWER, funder)?;
    let did = [
        (&took.decided, "You decided this"),
        (&took.read, "You were asked to read this application"),
        (&took.recommended, "You were on the panel, or wrote down what it recommends"),
    ];
    match did.iter().find(|(people, _)| people.contains(&who.person)) {
        Some((_, did)) => Err(Error::refused_with(
            format!("{did}, so somebody else answers what the group says."),
            "/desk",
            "Go to your desk",
        )),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PersonId;
    use crate::people::samples::who;

    #[test]
    fn whoever_took_part_does_not_answer() {
        let me = || vec![PersonId::from("p")];
        let officer = who(&[Role::Commissioner], "f");
        let funder = FunderId::from("f");
        for took in [
            Took { decided: me(), ..Took::default() },
            Took { read: me(), ..Took::default() },
            Took { recommended: me(), ..Took::default() },
        ] {
            assert!(may_answer(&officer, &funder, &took).is_err() && took.includes(&officer.person));
        }
        assert!(may_answer(&officer, &funder, &Took::default()).is_ok());
        for role in Role::ALL.iter().filter(|role| !ANSWER.contains(role)) {
            assert!(may_answer(&who(&[*role], "f"), &funder, &Took::default()).is_err());
        }
        assert!(matches!(may_answer(&officer, &FunderId::from("g"), &Took::default()), Err(Error::NotFound)));
    }
}
