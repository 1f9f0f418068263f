//! Offering the same conversation to every group of a round, and what a group says to it.

use super::store::{self, Line, Offer, RoundTalk};
use super::{Answer, Typed, by_phone, check_reach, policy};
use crate::app::Change;
use crate::application::State;
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::clock::london_date;
use crate::error::{Error, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, RoundId};
use crate::letters::{self, Letter, hours};
use crate::relationship::policy::from_day;
use crate::text::plain::tidy;

/// An officer offers the same conversation to every group of a round that has not been offered it yet; every member of
/// each gets the same letter. Whoever sends later is offered it on sending. Gives how many groups that were now.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn offer(change: &mut Change<'_>, round: &RoundId, typed: &Typed) -> Result<usize> {
    fund::store::touch_round(change.db, round)?;
    let who = change.who()?;
    let row = fund::store::round(change.db, round)?;
    policy::may_offer(&who, &row.funder_id)?;
    let checked = typed.check()?;
    let (lines, standing) = store::of_round(change.db, round, &who.person)?;
    let waiting: Vec<Line> = lines.into_iter().filter(|line| line.offer.is_none()).collect();
    if waiting.is_empty() && standing.is_some() {
        return Err(Error::refused("Every group that has sent its application has been offered this conversation."));
    }
    let band = fund::store::newest_form(change.db, round)?.body.0.round.band;
    let talk = RoundTalk {
        round_id: round.clone(),
        words: checked.words,
        minutes: checked.minutes,
        days: band.reads_after_the_talk().then_some(checked.days),
        offered_by: who.person,
        offered_at: change.now,
    };
    store::put(change.db, &talk)?;
    for line in &waiting {
        give(change, &line.id, &talk)?;
    }
    Ok(waiting.len())
}

/// Offers it to one group, which gets its letters.
fn give(change: &mut Change<'_>, id: &ApplicationId, talk: &RoundTalk) -> Result<()> {
    let opened = applications::open(change.db, id)?;
    // The days begin with the letter, which leaves in humane hours.
    let told = london_date(hours::next(change.now));
    // Where somebody reads already, nothing is promised that was not kept.
    let waits = talk.days.filter(|_| opened.application.state == State::Submitted);
    let waits = if store::is_read(change.db, id)? { None } else { waits };
    let waits_until = waits.map(|days| from_day(told, days.unsigned_abs()));
    let offer = Offer {
        application_id: id.clone(),
        round_id: talk.round_id.clone(),
        words: talk.words.clone(),
        minutes: talk.minutes,
        offered_by: talk.offered_by.clone(),
        offered_at: change.now,
        answer: Answer::Open,
        reach_by: String::new(),
        answered_by: None,
        answered_at: None,
        waits_until,
        talked_at: None,
        talked_by: None,
        let_go_at: None,
        let_go_by: None,
        let_go_why: String::new(),
        word: None,
        appointment_id: None,
        talk_at: None,
    };
    store::insert(change.db, &offer)?;
    let event = Event::new("conversation offered").words(&talk.words);
    history::record(change, &Thing::new("application", id), event)?;
    for member in &opened.members {
        let letter = Letter::to("talk-offered", member)
            .about(Thing::new("application", id), Some(&opened.application.funder_id))
            .value("group", &opened.organisation)
            .value("fund", opened.form.fund.name.get(&member.language))
            .value("words", &talk.words)
            .value("minutes", talk.minutes)
            .value("until", waits_until)
            .value("contact", &opened.contact.name)
            .value("link", format!("{}/applications/{id}/talk", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// Whoever sends once a round offers the conversation is offered it with that, by nobody's press.
///
/// # Errors
/// A database that cannot be reached.
pub fn keep_up(change: &mut Change<'_>) -> Result<()> {
    let sent = change.happened.iter().filter(|one| one.thing.kind == "application" && one.action == "sent");
    let sent: Vec<ApplicationId> = sent.map(|one| ApplicationId::from(one.thing.id.as_str())).collect();
    for id in sent {
        let round = applications::open(change.db, &id)?.round.id;
        let Some(talk) = store::of_the_round(change.db, &round)? else { continue };
        if store::of(change.db, &id)?.is_none() {
            // The portal does it; whoever sent is not who offers.
            let who = change.who.take();
            let given = give(change, &id, &talk);
            change.who = who;
            given?;
        }
    }
    let_go_of_times(change)
}

/// What is withdrawn or decided is talked about no more before it is read: the time that was taken for it is free again.
fn let_go_of_times(change: &mut Change<'_>) -> Result<()> {
    let is_over = |action: &str| matches!(action, "withdrawn" | "decision released");
    let over = change.happened.iter().filter(|one| one.thing.kind == "application" && is_over(&one.action));
    let over: Vec<ApplicationId> = over.map(|one| ApplicationId::from(one.thing.id.as_str())).collect();
    for id in over {
        if let Some((offer, _)) = store::of(change.db, &id)? {
            by_phone::actions::let_go(change, &offer)?;
            // A decision that is opened again has no time that somebody else may have taken since.
            if offer.talk_at.is_some_and(|at| at > change.now) {
                store::no_time(change.db, &id)?;
            }
        }
    }
    Ok(())
}

/// An officer writes down that we have talked with a group. Nothing keeps what it sent from being read then.
///
/// # Errors
/// Not found where nothing was offered; refused, with the reason; overtaken when it is written down already.
pub fn talked(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_settle(&who, &seen)?;
    let (offer, _) = store::of(change.db, id)?.ok_or(Error::NotFound)?;
    if offer.talked_at.is_some() {
        return Err(Error::Overtaken("That you have talked is written down already.".into()));
    }
    store::talked(change.db, id, &who.person, change.now)?;
    history::record(change, &Thing::new("application", id), Event::new("conversation had"))
}

/// An officer lets reading begin before the conversation, and says why: it stays in the history, and the group is told.
/// Whoever calls this has touched the application and asked whether they may.
///
/// # Errors
/// Not found where nothing was offered.
pub fn let_go(change: &mut Change<'_>, id: &ApplicationId, why: &str) -> Result<()> {
    let who = change.who()?;
    store::of(change.db, id)?.ok_or(Error::NotFound)?;
    let why = tidy(why);
    store::let_go(change.db, id, &why, &who.person, change.now)?;
    let event = Event::new("reading before the conversation").words(&why);
    history::record(change, &Thing::new("application", id), event)?;
    let opened = applications::open(change.db, id)?;
    for member in &opened.members {
        let letter = Letter::to("talk-not-waited", member)
            .about(Thing::new("application", id), Some(&opened.application.funder_id))
            .value("group", &opened.organisation)
            .value("fund", opened.form.fund.name.get(&member.language))
            .value("why", &why)
            .value("contact", &opened.contact.name)
            .value("link", format!("{}/applications/{id}/talk", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// A group says whether it takes the conversation up, and may say it anew; the named contact gets a letter, and whoever was to
/// talk with it.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn answer(change: &mut Change<'_>, id: &ApplicationId, answer: Option<Answer>, reach_by: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    policy::may_answer(&who, &opened)?;
    let (offer, _) = store::of(change.db, id)?.ok_or(Error::NotFound)?;
    let chosen = answer.filter(|answer| policy::ANSWERS.contains(answer));
    let chosen =
        chosen.ok_or_else(|| Error::problem("answer", crate::error::Words::key("knowing-offer-answer-empty")))?;
    let reach_by = check_reach(chosen, reach_by)?;
    store::answer(change.db, id, chosen, &reach_by, &who.person, change.now)?;
    let talker = by_phone::actions::talker(change, &offer)?.filter(|talker| talker.id != opened.contact.id);
    if chosen == Answer::NotNeeded {
        by_phone::actions::let_go(change, &offer)?;
        store::no_time(change.db, id)?;
    }
    let event = Event::new(if chosen == Answer::TakenUp { "conversation taken up" } else { "conversation not needed" });
    history::record(change, &Thing::new("application", id), event)?;
    let application = &opened.application;
    for person in std::iter::once(&opened.contact).chain(&talker) {
        let letter = Letter::to("talk-answered", person)
            .about(Thing::new("application", id), Some(&application.funder_id))
            .value("organisation", &opened.organisation)
            .value("taken_up", chosen == Answer::TakenUp)
            .value("reach_by", &reach_by)
            .value("by_phone", "")
            .value("talk_at", offer.talk_at.filter(|_| chosen == Answer::TakenUp))
            .value("link", format!("{}/desk/applications/{id}/evidence", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}
