//! How the round under review is decided: the facts that groups were asked about, what the round turned on, a decision that
//! departs from the panel, and the time in which letters leave.

use chrono::{Datelike, TimeDelta, Weekday};

use super::applying::Opening;
use super::reviewing::{Desk, SUNDAY_KITCHEN, declare_nothing};
use super::teller::Teller;
use crate::award::release::first;
use crate::clock::{Instant, london_date};
use crate::decision::facts::{self, Said as Facts};
use crate::decision::said::{DateTyped, Said};
use crate::decision::{self, Outcome, draw, turning};
use crate::error::Result;
use crate::fund;
use crate::ids::ApplicationId;
use crate::web::language::Language;

/// Those on which the panel recommends: they are decided already, or can be.
const CHECKED: [usize; 5] = [0, 1, 2, 3, 4];
/// The one on which the decision departs from the panel.
const DEPARTS: usize = 3;

/// Some groups have said whether the facts are right, and one is asked.
pub fn facts(teller: &Teller<'_>, desk: &Desk, sent: &[ApplicationId], writers: &[&str], now: Instant) -> Result<()> {
    for at in CHECKED {
        let (Some(id), Some(writer)) = (sent.get(at), writers.get(at)) else { continue };
        let writer = teller.who(writer)?;
        let amount = ["figure-amount".to_owned()];
        teller.at(now - TimeDelta::days(6), Some(&desk.contact), |change| {
            facts::actions::ask(change, id, 0, &amount, "You have done this since 2019.\nTwo people are paid.")
        })?;
        teller.at(now - TimeDelta::days(4), Some(&writer), |change| {
            let right = (Some(true), String::new());
            let wrong = (Some(false), "Three are paid since May.".to_owned());
            let last = if at == DEPARTS { wrong } else { right.clone() };
            let keys = ["You have done this since 2019.", "Two people are paid."].map(facts::added_key);
            let keys = std::iter::once("figure-amount".to_owned()).chain(keys);
            let said: Facts = keys.zip([right.clone(), right, last]).collect();
            facts::actions::answer(change, id, 1, &said, "").map(drop)
        })?;
    }
    if let Some(id) = sent.get(SUNDAY_KITCHEN) {
        teller.at(now - TimeDelta::days(1), Some(&desk.contact), |change| {
            let chosen = ["figure-amount".to_owned()];
            facts::actions::ask(change, id, 0, &chosen, "Forty people eat together every Sunday.")
        })?;
    }
    Ok(())
}

/// What the round turned on was looked at; one decision departs from the panel, which has been told; and the letters have
/// their time.
pub fn around(
    teller: &Teller<'_>,
    opening: &Opening,
    desk: &Desk,
    sent: &[ApplicationId],
    writers: &[&str],
    now: Instant,
) -> Result<()> {
    teller.at(now - TimeDelta::hours(30), Some(&desk.contact), |change| {
        let words = "Where one reader carries an outcome, we talked again before we recommended.";
        turning::actions::look(change, &opening.round, words)
    })?;
    a_draw_is_promised(teller, opening, desk, now)?;
    let (Some(id), Some(writer)) = (sent.get(DEPARTS), writers.get(DEPARTS)) else { return Ok(()) };
    teller.at(now - TimeDelta::hours(20), Some(&desk.decider), |change| {
        declare_nothing(change, id)?;
        let asks = crate::application::store::get(change.db, id)?.amount_pence.unwrap_or(0) / 100;
        let said = Said {
            outcome: Some(Outcome::Funded),
            amount: asks.to_string(),
            reasons: "You are already doing this with what you have, and half of it would not have been half as good."
                .to_owned(),
            departure_reason: "The panel thought that the round had less money than it has.".to_owned(),
            options: "Half of it now and the rest in autumn: the work cannot be done in halves.".to_owned(),
            ..Said::default()
        };
        decision::actions::decide(change, id, &said).map(drop)
    })?;
    let today = london_date(now);
    teller.at(now - TimeDelta::hours(3), Some(&desk.contact), |change| {
        first::actions::tell_panel(change, &opening.round, &typed(today + TimeDelta::days(3))).map(drop)
    })?;
    let writer = teller.who(writer)?;
    teller.at(now - TimeDelta::days(2), Some(&writer), |change| {
        crate::people::actions::save_account(change, &writer.name, "020 7946 0033", Language::ENGLISH)
    })?;
    let day =
        (3..).map(|days| today + TimeDelta::days(days)).find(|day| day.weekday() != Weekday::Sun).unwrap_or(today);
    let window = first::Typed {
        from: typed(day),
        from_time: "10:00".to_owned(),
        until: typed(day),
        until_time: "16:00".to_owned(),
    };
    teller.at(now - TimeDelta::hours(2), Some(&desk.contact), |change| {
        first::actions::set_window(change, &opening.round, &window)
    })
}

/// Two stand level, with money for one of them: a draw between them was promised in public, and is still to be drawn.
fn a_draw_is_promised(teller: &Teller<'_>, opening: &Opening, desk: &Desk, now: Instant) -> Result<()> {
    teller.at(now - TimeDelta::hours(28), Some(&desk.contact), |change| {
        let (round, who) = (fund::store::round(change.db, &opening.round)?, change.who()?);
        let worked = turning::actions::work(change.db, &round, &who)?;
        // In a larger borough more of them stand level than anybody would draw between.
        let two = worked.turned.level.into_iter().find(|level| level.len() == 2);
        let Some(two) = two else { return Ok(()) };
        let day = crate::clock::london_date(now) + TimeDelta::days(1);
        let promised = format!(
            "The six numbers of the first Lotto draw on or after {}, smallest first, with spaces between them",
            crate::text::dates::day(day)
        );
        draw::actions::publish(change, &opening.round, &two, &promised).map(drop)
    })
}

fn typed(day: chrono::NaiveDate) -> DateTyped {
    (day.day().to_string(), day.month().to_string(), day.year().to_string())
}
