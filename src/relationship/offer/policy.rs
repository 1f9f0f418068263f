//! Who may offer the same conversation to every group, and take it up, with the reason when not. Pure.

use chrono::NaiveDate;

use super::{Answer, LIMIT, OFFERED, Promise, Waits};
use crate::application::State;
use crate::application::store::Opened;
use crate::application::store::at_desk::AtDesk;
use crate::error::{Error, Result, Words};
use crate::ids::FunderId;
use crate::people::store::Person;
use crate::people::{Role, Who, has_email};
use crate::relationship::policy::does_not_judge;

/// Whether somebody may see and make the offer of a round: its officers.
///
/// # Errors
/// Not found elsewhere; refused for every other role.
pub fn may_offer(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(&[Role::Commissioner], funder)
}

/// Whether somebody may answer for the group, or look at the offer.
///
/// # Errors
/// Not found for everybody else, and before it was sent; refused once it has been decided or withdrawn.
pub fn may_answer(who: &Who, opened: &Opened) -> Result<()> {
    opened.need_member(&who.person)?;
    // What has not been sent was offered nothing.
    if opened.application.state == State::Draft {
        return Err(Error::NotFound);
    }
    if OFFERED.contains(&opened.application.state) {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("knowing-offer-closed").with("contact", &opened.contact.name),
        format!("/applications/{}", opened.application.id),
        Words::key("evidence-back"),
    ))
}

/// What can be answered.
pub const ANSWERS: [Answer; 2] = [Answer::TakenUp, Answer::NotNeeded];

/// Whether anybody may be asked to read what a group sent: it was promised to be heard before, and has talked with us, needs
/// no talk, or has let its days pass; or an officer let reading begin all the same, and said why. Where the round promises
/// nothing, there is nothing to wait for.
///
/// # Errors
/// What reading waits for.
pub fn may_be_read(promise: &Promise, today: NaiveDate) -> std::result::Result<(), Waits> {
    let Some(offer) = promise.offer else {
        return if promise.of_the_round { Err(Waits::ForOffer) } else { Ok(()) };
    };
    let Some(until) = offer.until.filter(|_| !offer.talked && !offer.let_go) else { return Ok(()) };
    match offer.answer {
        Answer::NotNeeded => Ok(()),
        Answer::TakenUp => Err(Waits::ForTalk),
        Answer::Open if today < until => Err(Waits::Until(until)),
        Answer::Open => Ok(()),
    }
}

/// What keeps somebody from being asked to read all the same, when they say `why` it cannot wait; none where nothing does.
/// A group that was not offered the conversation is offered it first.
pub fn why_it_waits(waits: Waits, why: &str) -> Option<String> {
    match waits {
        Waits::ForOffer => Some(format!("{}. Offer it first, on its round’s page", waits.said())),
        _ if why.trim().is_empty() => {
            Some(format!("{}. If reading cannot wait, say why: the group is told", waits.said()))
        }
        _ if why.chars().count() > LIMIT => Some("A few sentences are enough".to_owned()),
        _ => None,
    }
}

/// The box in which it is said why it cannot wait; none where there is none, since the group is offered the conversation first.
pub fn why_field(waits: Waits) -> &'static str {
    if waits == Waits::ForOffer { "" } else { "before_talk" }
}

/// Where the conversation of a round is offered, if that is what is waited for; else empty.
pub fn offer_href(waits: Option<Waits>, fund_slug: &str, round: &str) -> String {
    match waits {
        Some(Waits::ForOffer) => format!("/desk/funds/{fund_slug}/conversation?round={round}"),
        _ => String::new(),
    }
}

/// Whether an officer may write down what a group says to the offer, and neither reads nor decides: one in which nobody has an
/// account, while it is not decided. Whoever has an account says it on their own page.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_say_for(who: &Who, seen: &AtDesk, members: &[Person]) -> Result<()> {
    does_not_judge(who, seen)?;
    may_settle(who, seen)?;
    if members.iter().any(|member| has_email(&member.email)) {
        return Err(Error::refused_with(
            "Somebody in this group has an account, and says on their own page whether they would like to talk.",
            format!("/desk/applications/{}/evidence", seen.application.id),
            "What we know of them",
        ));
    }
    Ok(())
}

/// Whether somebody may write down that we have talked with a group, or let its reading begin before: an officer, while
/// it is not decided.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_settle(who: &Who, seen: &AtDesk) -> Result<()> {
    seen.need_officer(who)?;
    if OFFERED.contains(&seen.application.state) {
        return Ok(());
    }
    Err(Error::refused("It is over, so there is nothing to say about the conversation now."))
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
