//! A group says what the council was like, and the council replies.

use chrono::Months;

use super::store::{self, Unreplied, about};
use super::{Stage, Typed, month_of, read_reply, tally};
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::application::store as applications;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, RoundId};
use crate::people::Role;
use crate::text::plain::mark_of;
use crate::text::working;
use crate::{fund, organisation};

/// What its tasks are kept under.
pub const OWED: &str = "council-review";

/// Somebody in the group says it, once for each stage. It is written in no history. A second click changes nothing.
///
/// # Errors
/// Not found for everybody else, and at the end of a stage they have not come to; what is to be put right.
pub fn give(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<()> {
    let person = change.person()?;
    let application = applications::get(change.db, id)?;
    if !organisation::store::is_member(change.db, &application.organisation_id, &person)? {
        return Err(Error::NotFound);
    }
    let (stage, said) = typed.read()?;
    let (come, _) = store::come(change.db, id)?;
    if !come.stages().contains(&stage) {
        return Err(Error::NotFound);
    }
    let month = month_of(change.today());
    store::give(change, id, &application.round_id, (stage, &said), month).map(drop)
}

/// The clock: where enough was said, officers are told that the council owes a reply. Of when the fifth answered, their task
/// says no more than the month.
///
/// # Errors
/// A database that cannot be reached.
pub fn ask_for_replies(change: &mut Change<'_>) -> Result<()> {
    // Nobody is to know when the fifth answered, so the days are counted from the month after.
    let from = month_of(change.today()) + Months::new(1);
    for Unreplied { round, funder, fund, slug, round_slug, stage } in store::unreplied(change.db, OWED)? {
        let key = about(&round, stage);
        let days = fund::store::newest_form(change.db, &round)?.body.0.round.challenges.days;
        owed::add(
            change,
            Owed {
                funder: &funder,
                kind: OWED,
                about: &key,
                text: format!("Reply to what groups say of us: {fund}"),
                hint: stage.staff_name().to_owned(),
                href: format!("/desk/funds/{slug}/afterwards?round={round_slug}"),
                due: Some(working::by_law(from, days)),
                application: None,
                not_for: Vec::new(),
                person: None,
            },
        )?;
    }
    Ok(())
}

/// An officer replies for the council; everyone reads it.
///
/// # Errors
/// Not found at another funder, and before five have answered; refused without the role; what is to be put right; overtaken
/// where another reply stands there than `was` is the mark of.
pub fn reply(change: &mut Change<'_>, round: &RoundId, stage: Stage, was: &str, words: &str) -> Result<()> {
    fund::store::touch_round(change.db, round)?;
    let row = fund::store::round(change.db, round)?;
    let who = change.who()?;
    who.need(&[Role::Commissioner], &row.funder_id)?;
    let words = read_reply(stage, words)?;
    let all = store::of(change.db, round)?;
    let said: Vec<_> = all.into_iter().filter(|(of, _)| *of == stage).map(|(_, said)| said).collect();
    tally(&said).ok_or(Error::NotFound)?;
    let stands = store::replies(change.db, round)?.into_iter().find(|(of, _)| *of == stage);
    if mark_of(&stands.map(|(_, words)| words).unwrap_or_default()) != was {
        return Err(Error::Overtaken(
            "Somebody else replied while you were writing. Their reply stands above the box. Publish again to put yours in \
             its place."
                .into(),
        ));
    }
    store::reply(change.db, round, stage, &words, &who.person, change.now)?;
    owed::settle(change, OWED, &about(round, stage))?;
    let detail = serde_json::json!({ "stage": stage });
    history::record(change, &Thing::new("round", round), Event::new("reviews replied to").detail(detail).words(&words))
}
