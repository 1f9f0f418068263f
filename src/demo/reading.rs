//! What happens around reading in the round under review: a reader who says no, one who wants to understand more, what two
//! said when they talked, and what readers said of their time.

use chrono::TimeDelta;

use super::cast::GROUPS;
use super::reviewing::{CAME, Desk, SUNDAY_KITCHEN};
use super::teller::{Teller, then};
use crate::app::Change;
use crate::clock::{Instant, london_date};
use crate::error::{Problems, Result};
use crate::ids::ApplicationId;
use crate::people::Who;
use crate::review::actions::{concern, question, talk, writing};
use crate::review::concern::Worry;
use crate::review::question::{Asking, WHOLE};
use crate::review::reading::{NoWhy, UNDERSTAND};
use crate::review::store::reading::{judgements_of, of_reader};
use crate::review::time::{self, Break};
use crate::review::understanding::Way;

/// The application of which a reader would like to understand more, and the one that another says no to.
const WONDERS: usize = 6;
const SAYS_NO: usize = 7;

/// Tells it.
pub fn around(teller: &Teller<'_>, desk: &Desk, sent: &[ApplicationId], now: Instant) -> Result<()> {
    their_time(teller, desk, now)?;
    if let (Some(id), Some(reader)) = (sent.get(WONDERS), desk.readers.get((WONDERS + 1) % desk.readers.len())) {
        teller
            .together(|change| then(change, now - TimeDelta::days(3), reader, |change| wonders(change, reader, id)))?;
    }
    if let (Some(id), Some(reader)) = (sent.get(SAYS_NO), desk.readers.get(SAYS_NO % desk.readers.len())) {
        teller.together(|change| {
            then(change, now - TimeDelta::days(2), reader, |change| {
                let Some(mine) = of_reader(change.db, id, &reader.person)? else { return Ok(()) };
                writing::say_no(change, &mine.id, Some(NoWhy::TooMuch), "Ask me again in spring.")
            })
        })?;
    }
    if let (Some(id), Some(reader)) = (sent.first(), desk.readers.first()) {
        teller.together(|change| {
            then(change, now - TimeDelta::days(4), reader, |change| {
                let words = "Mehmet had read the second answer as a plan for later. Once we read it aloud together we saw the same.";
                talk::talk(change, id, "need", words)
            })
        })?;
    }
    if let (Some(id), Some(reader)) = (sent.first(), desk.readers.first()) {
        // On the desk of the safeguarding lead from the first day: open, and to be looked at by the next.
        let worry = Worry {
            about: "need".to_owned(),
            lead: String::new(),
            words: "One answer says that two of the older women eat only here. Somebody could ask how they are on the other days.".to_owned(),
            group_was_told: "Nothing yet.".to_owned(),
        };
        teller.together(|change| {
            then(change, now - TimeDelta::hours(1), reader, |change| concern::raise(change, id, &worry).map(drop))
        })?;
    }
    Ok(())
}

/// One reader reads two a week at most, and one is away.
fn their_time(teller: &Teller<'_>, desk: &Desk, now: Instant) -> Result<()> {
    let said = now - TimeDelta::days(30);
    if let Some(reader) = desk.readers.get(2) {
        teller.at(said, Some(reader), |change| time::actions::say_most(change, "2"))?;
    }
    if let Some(reader) = desk.readers.first() {
        let from = london_date(now) + TimeDelta::days(40);
        let away = Break { from, until: from + TimeDelta::days(13) };
        teller.at(said, Some(reader), |change| time::actions::take_break(change, Some(away), Problems::default()))?;
    }
    Ok(())
}

/// Somebody who is writing would like to understand one criterion first.
fn wonders(change: &mut Change<'_>, reader: &Who, id: &ApplicationId) -> Result<()> {
    let Some(mine) = of_reader(change.db, id, &reader.person)? else { return Ok(()) };
    let mut written = mine.written(judgements_of(change.db, &mine.id)?);
    written.notes = "The older traders again: who are they?".to_owned();
    let Some(last) = written.judgements.last_mut() else { return Ok(()) };
    UNDERSTAND.clone_into(&mut last.step);
    "Who looks after the money box between one market day and the next?".clone_into(&mut last.words);
    let criterion = last.criterion.clone();
    writing::save(change, &mine.id, written, mine.version, None)?;
    writing::wonder(change, &mine.id, &criterion, Way::Conversation)
}

/// One group has answered a question; another has been asked one.
pub fn ask_a_question(teller: &Teller<'_>, desk: &Desk, sent: &[ApplicationId], now: Instant) -> Result<()> {
    for (at, place) in [6, SUNDAY_KITCHEN].into_iter().enumerate() {
        let Some(id) = sent.get(place) else { continue };
        let asked = now - TimeDelta::days(4);
        let day = |days| Some(london_date(asked) + TimeDelta::days(days));
        let asking = Asking {
            by_talk: at == 1,
            about: WHOLE.to_owned(),
            words: "Who holds the key while Zeynep is away?".to_owned(),
            why: "So that we can put the right name on the hall’s form. It changes nothing about the decision."
                .to_owned(),
            answer_by: day(14),
            we_reply_by: day(21),
        };
        let question =
            teller.at(asked, Some(&desk.contact), |change| question::ask(change, id, &asking, Problems::default()))?;
        if at == 0 {
            let writer = teller.who(GROUPS[CAME[6]].writer.1)?;
            teller.at(now - TimeDelta::days(1), Some(&writer), |change| {
                question::answer(change, id, &question, "Two of the older traders have a key each.", 1)
            })?;
        }
    }
    Ok(())
}
