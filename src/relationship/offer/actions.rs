//! Offering the same conversation to every group of a round, and what a group says to it.

use super::store::{self, Line, Offer};
use super::{Answer, Typed, check_reach, policy};
use crate::app::Change;
use crate::application::store as applications;
use crate::error::{Error, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, RoundId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::people;

/// An officer offers the same conversation to every group of a round that has not been offered it yet; every member of
/// each gets the same letter. Gives how many groups that were.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn offer(change: &mut Change<'_>, round: &RoundId, typed: &Typed) -> Result<usize> {
    fund::store::touch_round(change.db, round)?;
    let who = change.who()?;
    let row = fund::store::round(change.db, round)?;
    policy::may_offer(&who, &row.funder_id)?;
    let (words, minutes) = typed.check()?;
    let waiting: Vec<Line> =
        store::of_round(change.db, round, &who.person)?.into_iter().filter(|line| line.offer.is_none()).collect();
    if waiting.is_empty() {
        return Err(Error::refused("Every group that has sent its application has been offered this conversation."));
    }
    let form = fund::store::newest_form(change.db, round)?.body.0;
    let contact = people::store::by_id(change.db, &row.contact_id)?;
    for line in &waiting {
        let offer = Offer {
            application_id: line.id.clone(),
            round_id: round.clone(),
            words: words.clone(),
            minutes,
            offered_by: who.person.clone(),
            offered_at: change.now,
            answer: Answer::Open,
            reach_by: String::new(),
            answered_by: None,
            answered_at: None,
        };
        store::insert(change.db, &offer)?;
        let event = Event::new("conversation offered").words(&words);
        history::record(change, &Thing::new("application", &line.id), event)?;
        for member in organisation::store::members(change.db, &line.organisation_id)? {
            let letter = Letter::to("talk-offered", &member)
                .about(Thing::new("application", &line.id), Some(&row.funder_id))
                .value("group", &line.organisation)
                .value("fund", form.fund.name.first())
                .value("words", &words)
                .value("minutes", minutes)
                .value("contact", &contact.name)
                .value("link", format!("{}/applications/{}/talk", change.tools.base_url, line.id));
            letters::queue(change, letter)?;
        }
    }
    Ok(waiting.len())
}

/// A group says whether it takes the conversation up, and may say it anew; the named contact gets a letter.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn answer(change: &mut Change<'_>, id: &ApplicationId, answer: Option<Answer>, reach_by: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    policy::may_answer(&who, &opened)?;
    store::of(change.db, id)?.ok_or(Error::NotFound)?;
    let chosen = answer.filter(|answer| policy::ANSWERS.contains(answer));
    let chosen =
        chosen.ok_or_else(|| Error::problem("answer", crate::error::Words::key("knowing-offer-answer-empty")))?;
    let reach_by = check_reach(chosen, reach_by)?;
    store::answer(change.db, id, chosen, &reach_by, &who.person, change.now)?;
    let event = Event::new(if chosen == Answer::TakenUp { "conversation taken up" } else { "conversation not needed" });
    history::record(change, &Thing::new("application", id), event)?;
    let application = &opened.application;
    let letter = Letter::to("talk-answered", &opened.contact)
        .about(Thing::new("application", id), Some(&application.funder_id))
        .value("organisation", &opened.organisation)
        .value("taken_up", chosen == Answer::TakenUp)
        .value("reach_by", &reach_by)
        .value("link", format!("{}/desk/applications/{id}/evidence", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}
