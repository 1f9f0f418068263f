//! Who may stop a grant's money, reply to it, and lift it again, and why not. Pure.

use chrono::NaiveDate;

use super::State;
use super::store::Stop;
use crate::award::grant::{AtDesk, Grant};
use crate::award::policy;
use crate::error::{Error, Result, Words};
use crate::people::{Role, Who};

/// Deciding that money stops: a decision-maker who stands apart in nothing, where no other stop is open.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_announce(who: &Who, seen: &AtDesk, stops: &[Stop]) -> Result<()> {
    may_decide(who, seen)?;
    if stops.iter().any(|stop| !stop.state.is_over()) {
        return Err(Error::refused("A stop is open for this grant already. Settle that one first."));
    }
    Ok(())
}

/// Settling what was announced, or lifting what stands: a decision-maker.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_decide(who: &Who, seen: &AtDesk) -> Result<()> {
    policy::may_see(who, seen)?;
    who.need(&[Role::DecisionMaker], &seen.grant.funder_id)
}

/// Letting a stop take effect: once the group has replied, or its days are over.
///
/// # Errors
/// Refused with the day.
pub fn has_been_heard(stop: &Stop, today: NaiveDate) -> Result<()> {
    if stop.replied_at.is_some() || today > stop.reply_by {
        return Ok(());
    }
    let until = crate::text::dates::long_day(stop.reply_by);
    Err(Error::refused(format!(
        "The group has until {until} to reply, and has not yet. The stop takes effect when it has, or after that day."
    )))
}

/// Replying: a member, as long as nothing is settled.
///
/// # Errors
/// Not found for anyone else; refused when it is settled.
pub fn may_reply(member: bool, grant: &Grant, stop: &Stop) -> Result<()> {
    match stop.state {
        _ if !member => Err(Error::NotFound),
        State::Announced => Ok(()),
        _ => Err(Error::refused_with(
            Words::key("stop-settled-already"),
            format!("/grants/{}/money", grant.id),
            Words::key("agreement-to-grant"),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_stop_takes_effect_before_the_group_could_reply(days in 0_u64..40, replied: bool) {
            let told = NaiveDate::default();
            let stop = Stop { reply_by: told + Days::new(14), replied_at: replied.then(Default::default), ..Stop::sample() };
            prop_assert_eq!(has_been_heard(&stop, told + Days::new(days)).is_ok(), replied || days > 14);
        }
    }
}
