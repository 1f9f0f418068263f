//! Who may assess a grant, ask its group and answer, and why not. Pure.

use super::store::{Asking, Assessment};
use super::{Answer, Outcome};
use crate::award::grant::{AtDesk, Grant};
use crate::award::policy;
use crate::error::{Error, Result, Words};
use crate::people::{Role, Who};
use crate::text::money::Pence;

/// Who assesses.
pub const ASSESS: &[Role] = &[Role::Commissioner];

/// Assessing a grant: an officer of its funder who stands apart in nothing.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_assess(who: &Who, seen: &AtDesk) -> Result<()> {
    policy::may_see(who, seen)?;
    who.need(ASSESS, &seen.grant.funder_id)
}

/// Taking the table of what goes to the public database: an officer of any funder.
///
/// # Errors
/// Refused for everybody else at the desk.
pub fn may_export(who: &Who) -> Result<()> {
    if ASSESS.iter().any(|role| who.is_somewhere(*role)) {
        return Ok(());
    }
    Err(Error::refused_with("This table is for the officers who assess grants.", "/desk", "Go to your desk"))
}

/// Whether a grant is above its fund's band. What is exactly the band is not.
pub fn is_above(grant: &Grant, band: Pence) -> bool {
    grant.amount_pence > band.0
}

/// Asking a group what it had from other public bodies: only above the band.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_ask(who: &Who, seen: &AtDesk, band: Pence) -> Result<()> {
    may_assess(who, seen)?;
    if is_above(&seen.grant, band) {
        return Ok(());
    }
    Err(Error::refused(format!("This fund asks a group nothing for a grant of up to {band}.")))
}

/// Answering: a member of the group that was asked, as often as it likes until an officer has made an assessment of it.
///
/// # Errors
/// Not found for anyone else, and where nothing was asked; refused once it has been assessed.
pub fn may_answer(member: bool, grant: &Grant, asking: Option<&Asking>, newest: Option<&Assessment>) -> Result<()> {
    let Some(asking) = asking.filter(|_| member) else { return Err(Error::NotFound) };
    let assessed = newest.is_some_and(|newest| newest.made_at >= asking.answered_at.unwrap_or(asking.asked_at));
    if !assessed || asking.answer == Answer::Waiting {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("subsidy-assessed-already"),
        format!("/grants/{}", grant.id),
        Words::key("agreement-to-grant"),
    ))
}

/// Whether the group has said since an assessment was made that it had more from others than that counts. What is no subsidy is
/// none however much it is.
pub fn has_said_more(asking: &Asking, assessment: &Assessment) -> bool {
    assessment.outcome != Outcome::NoSubsidy
        && asking.answered_at.is_some_and(|at| at > assessment.made_at)
        && asking.declared().is_some_and(|amount| amount.0 > assessment.declared_pence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Instant;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn grant(amount_pence: i64) -> Grant {
        Grant {
            id: "g".into(),
            number: "GW-2027-AC34DE".into(),
            funder_id: "hackney".into(),
            round_id: "r".into(),
            application_id: "a".into(),
            organisation_id: "o".into(),
            organisation_name: "Sunday Kitchen".into(),
            fund_name: "Community Chest".into(),
            purpose: String::new(),
            amount_pence,
            awarded_on: chrono::NaiveDate::default(),
            contact_id: "p".into(),
            version: 1,
        }
    }

    proptest! {
        #[test]
        fn a_group_is_asked_only_above_the_band(amount in 0_i64..20_000_000, band in 0_i64..20_000_000) {
            let who = crate::people::samples::who(&[Role::Commissioner], "hackney");
            let seen = AtDesk { grant: grant(amount), closed: None };
            prop_assert_eq!(may_ask(&who, &seen, Pence(band)).is_ok(), amount > band);
        }

        #[test]
        fn nobody_answers_who_was_not_asked_and_nothing_changes_after_it_was_assessed(
            member: bool, asked: bool, answered: bool, later in -5_i64..5,
        ) {
            let at = |minutes: i64| Instant::default() + TimeDelta::minutes(minutes);
            let answer = if answered { Answer::Amount } else { Answer::Waiting };
            let asking = Asking { answer, answered_at: answered.then(|| at(0)), ..Asking::sample() };
            let newest = Assessment { made_at: at(later), ..Assessment::sample() };
            let may = may_answer(member, &grant(1), Some(&asking).filter(|_| asked), Some(&newest)).is_ok();
            prop_assert_eq!(may, member && asked && (!answered || later < 0));
            prop_assert_eq!(may_answer(member, &grant(1), Some(&asking), None).is_ok(), member);
        }
    }
}
