//! Officers work together: calls and a reply on one page, an application handed over, and somebody away with a cover.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::cast::{GROUPS, SECOND_OFFICER};
use super::reviewing::{CAME, Desk, HANDED_OVER, SUNDAY_KITCHEN};
use super::teller::Teller;
use super::{COUNCIL, funds};
use crate::application::store as applications;
use crate::clock::{Instant, london_date};
use crate::desk::handover;
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::people::{Who, away};
use crate::relationship::contact::{self, Typed};

/// What Daniel and the groups said to each other on the telephone: who rang, what about, and for how long.
const CALLS: [(&str, &str, &str); 2] = [
    ("they-rang", "Whether the hall’s rent may be paid to the tenants’ association. It may.", "6"),
    ("we-rang", "That the panel meets on another day. Nobody minds.", "3"),
];

fn parts(day: NaiveDate) -> [String; 3] {
    [day.day().to_string(), day.month().to_string(), day.year().to_string()]
}

/// Calls and a reply stand with three applications, and another is a colleague's now.
pub fn around(teller: &Teller<'_>, desk: &Desk, sent: &[ApplicationId], now: Instant) -> Result<()> {
    if let Some(first) = sent.get(SUNDAY_KITCHEN) {
        let writer = teller.who(GROUPS[CAME[SUNDAY_KITCHEN]].writer.1)?;
        let others: Vec<&ApplicationId> = [6, 1].iter().filter_map(|at| sent.get(*at)).collect();
        calls_and_letters(teller, &desk.contact, (first, &writer), &others, now)?;
    }
    sent.get(HANDED_OVER).map_or(Ok(()), |id| handed_over(teller, &desk.contact, id, now))
}

/// Calls on each of these applications; on the first, what the group wrote, and a line that it put right.
pub fn calls_and_letters(
    teller: &Teller<'_>,
    officer: &Who,
    (first, writer): (&ApplicationId, &Who),
    others: &[&ApplicationId],
    now: Instant,
) -> Result<()> {
    let call = |at: usize| {
        let (kind, words, minutes) = CALLS[at % CALLS.len()];
        Typed { kind: kind.to_owned(), words: words.to_owned(), minutes: minutes.to_owned(), ..Typed::default() }
    };
    for (at, id) in [first].into_iter().chain(others.iter().copied()).enumerate() {
        let when = now - TimeDelta::days(6 + i64::try_from(at).unwrap_or_default());
        teller.at(when, Some(officer), |change| contact::actions::log(change, id, &call(at)))?;
    }
    let entry =
        teller.at(now - TimeDelta::days(3), Some(officer), |change| contact::actions::log(change, first, &call(1)))?;
    let right = "It was Zeynep whom you rang, and Thursdays are hard for us. Mondays are fine.";
    teller.at(now - TimeDelta::days(2), Some(writer), |change| {
        contact::actions::correct_by_group(change, &entry, right)
    })?;
    let reply = Typed {
        kind: "they-wrote".to_owned(),
        words: "Thank you for ringing.\n\nWe asked the association, and they will take the rent every month."
            .to_owned(),
        from_whom: format!("{}, by e-mail", writer.call_name()),
        ..Typed::default()
    };
    teller.at(now - TimeDelta::days(5), Some(officer), |change| contact::actions::log(change, first, &reply))?;
    let group = teller.at(now, None, |change| Ok(applications::get(change.db, first)?.organisation_id))?;
    let funder = teller.funder(COUNCIL)?;
    teller.at(now - TimeDelta::days(1), Some(officer), |change| {
        let asked = Typed { words: "When the next round opens.".to_owned(), ..call(0) };
        contact::actions::log_of_group(change, &group, &funder, &asked)
    })?;
    Ok(())
}

/// One application goes to a colleague, and its group reads why.
pub fn handed_over(teller: &Teller<'_>, officer: &Who, id: &ApplicationId, now: Instant) -> Result<()> {
    let colleague = teller.who(SECOND_OFFICER.1)?;
    let typed = handover::Typed {
        to: colleague.person.to_string(),
        from: officer.person.to_string(),
        note: "I sit on a school board with one of you from next month on, so Tomas speaks with you from now on. I told \
               him what you told me, and he has your application before him. Nothing is lost, and nothing has to be said \
               twice."
            .to_owned(),
    };
    teller
        .at(now - TimeDelta::days(2), Some(officer), |change| handover::actions::hand_over_one(change, id, &typed))?;
    Ok(())
}

/// The officer of the open round is away this week, and the one of the round under review covers.
pub fn somebody_is_away(teller: &Teller<'_>, now: Instant) -> Result<()> {
    let (away, cover) = (teller.who(funds::CHEST_CONTACT)?, teller.who(funds::REVIEW_CONTACT)?);
    let today = london_date(now);
    let typed = away::Typed {
        funder: teller.funder(COUNCIL)?.to_string(),
        cover: cover.person.to_string(),
        from_on: parts(today - TimeDelta::days(1)),
        until_on: parts(today + TimeDelta::days(4)),
        ..away::Typed::default()
    };
    teller.at(now - TimeDelta::days(2), Some(&away), |change| away::actions::say(change, &typed))?;
    Ok(())
}
