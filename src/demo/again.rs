//! One decision of last year's round, looked at again: opened, decided anew, and waiting for what is checked together.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::applying::Opening;
use super::cast::SECOND_OFFICER;
use super::teller::Teller;
use crate::award::{again, challenge, release};
use crate::clock::{Instant, london_date};
use crate::decision::said::{DateTyped, Said};
use crate::decision::{self, Outcome};
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::people::Who;

/// The decision-maker opens it again three weeks ago, since we had misread it, and now funds it once the hall is seen.
pub fn opened_again(
    teller: &Teller<'_>,
    decider: &Who,
    checker: &Who,
    writer: &Who,
    opening: &Opening,
    id: &ApplicationId,
    now: Instant,
) -> Result<()> {
    let today = london_date(now);
    teller.at(now - TimeDelta::days(21), Some(decider), |change| {
        let asked = again::actions::Asked {
            reason: "We took the pitch for the one that is closed. It is the other one, which is open all year. The \
                     mistake was ours."
                .to_owned(),
            hear_by: typed(today + TimeDelta::days(7)),
        };
        again::actions::reopen(change, id, &asked)
    })?;
    teller.at(now - TimeDelta::days(6), Some(decider), |change| {
        let asks = crate::application::store::get(change.db, id)?.amount_pence.unwrap_or(0) / 100;
        let version = decision::store::of_application(change.db, id)?.map_or(0, |decision| decision.version);
        let said = Said {
            version,
            outcome: Some(Outcome::OnceChecked),
            amount: asks.to_string(),
            reasons: "You are already doing this with what you have, and the pitch is open. We were wrong about it."
                .to_owned(),
            strong: "The older ones teach and the younger ones are paid.".to_owned(),
            to_check: "The key to the changing rooms: who holds it on Saturdays. We ask the parks team.".to_owned(),
            check_by: Some(checker.person.clone()),
            risk: decision::risk::Typed {
                check_help: "Amina rings the parks team and comes to the pitch with you.".to_owned(),
                few_lines: "The key may be lost. The council pays for a new lock.".to_owned(),
                ..Default::default()
            },
            check_due: typed(today + TimeDelta::days(8)),
            departure_reason: "What the panel had before it was our mistake about the pitch.".to_owned(),
            ..Said::default()
        };
        decision::actions::decide(change, id, &said).map(drop)
    })?;
    teller.at(now - TimeDelta::days(5), Some(decider), |change| {
        release::release_round(change, &opening.round).map(drop)
    })?;
    is_not_the_right_check(teller, writer, id, now)
}

/// The group says that the check is not the right one, and an officer who neither decided nor makes it agrees.
fn is_not_the_right_check(teller: &Teller<'_>, writer: &Who, id: &ApplicationId, now: Instant) -> Result<()> {
    let officer = teller.who(SECOND_OFFICER.1)?;
    let words = "The parks team has told you twice already who holds the key. It is Kwame, since May.";
    teller.at(now - TimeDelta::days(4), Some(writer), |change| challenge::actions::make(change, id, words))?;
    teller.at(now - TimeDelta::days(2), Some(&officer), |change| {
        let typed = challenge::Typed {
            action: Some(challenge::Action::Ease),
            answer: "You are right: it stood in a letter that we had not read. We are sorry.".to_owned(),
            instead: "Only that Kwame is still at the number we have. Amina rings him.".to_owned(),
        };
        challenge::actions::answer(change, id, &typed).map(drop)
    })
}

fn typed(day: NaiveDate) -> DateTyped {
    (day.day().to_string(), day.month().to_string(), day.year().to_string())
}
