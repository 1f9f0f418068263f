//! A group asks to talk about a decision, and an officer holds the conversation.

use super::store::{self, Talk};
use super::{Action, State, Typed, policy, said};
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::application::conversation::appointment::holding;
use crate::application::conversation::appointment::policy::AHEAD;
use crate::application::conversation::appointment::store::{self as appointments, Officer};
use crate::application::conversation::call_by;
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::db::DbConn;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, AppointmentId, SlotId};
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::{clock, decision, organisation, review};

/// What its tasks are kept under.
const OWED: &str = "feedback";

/// With whom a group talks, and at which time where it chose one that is free.
struct Booked {
    talker: Person,
    appointment: Option<AppointmentId>,
    starts_at: Option<clock::Instant>,
}

/// Those with whom a group can talk, each with the times that are free: nobody who decides in the round, or stands apart from
/// the application.
///
/// # Errors
/// A database that cannot be reached.
pub fn talkers(db: &mut DbConn, opened: &Opened, from: clock::Instant) -> Result<Vec<Officer>> {
    let mut officers = appointments::officers_of(db, &opened.application, opened.round.decider_id.as_ref(), from)?;
    officers.sort_by_key(|officer| officer.person.id != opened.contact.id);
    Ok(officers)
}

/// Takes a free time, as any other conversation does.
fn book(change: &mut Change<'_>, opened: &Opened, slot: &str) -> Result<Booked> {
    let from = change.now + AHEAD;
    let officers = talkers(change.db, opened, from)?;
    if slot.is_empty() {
        // The contact, unless they decided or stand apart; then another.
        let nobody = || {
            Error::refused_with(
                Words::key("after-feedback-nobody"),
                format!("/applications/{}", opened.application.id),
                Words::key("after-back"),
            )
        };
        let talker = officers.first().map(|one| one.person.clone()).ok_or_else(nobody)?;
        return Ok(Booked { talker, appointment: None, starts_at: None });
    }
    let gone = || Error::problem("slot", Words::key("after-feedback-slot-gone"));
    let offers = |officer: &&Officer| officer.slots.iter().any(|one| one.id.as_str() == slot);
    let officer = officers.iter().find(offers).ok_or_else(gone)?;
    let slot = SlotId::from(slot);
    let held = holding::hold(change, &opened.application.id, (&slot, &officer.person.id), from)?.ok_or_else(gone)?;
    Ok(Booked { talker: officer.person.clone(), appointment: Some(held.id), starts_at: held.starts_at })
}

/// A group asks to talk about the decision, or asks anew; whoever talks with it gets a letter.
///
/// # Errors
/// Not found for everybody else; refused before it was told; what is to be put right.
pub fn ask(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    opened.need_member(&who.person)?;
    let decision = decision::store::of_application(change.db, id)?;
    policy::may_ask(&opened.application, decision.as_ref().is_some_and(decision::policy::is_out))?;
    let typed = typed.read()?;
    let before = store::of(change.db, id)?;
    if let Some(appointment) = before.as_ref().and_then(|(talk, ..)| talk.appointment_id.as_ref()) {
        appointments::give_back(change.db, appointment)?;
    }
    let booked = book(change, &opened, &typed.slot)?;
    let state = before.as_ref().map_or(Some(State::Asked), |(talk, ..)| talk.state.next(Action::Ask));
    let talk = Talk {
        application_id: id.clone(),
        state: state.ok_or(Error::NotFound)?,
        reach_by: typed.reach_by,
        good_times: typed.good_times,
        appointment_id: booked.appointment,
        talker_id: booked.talker.id.clone(),
        asked_by: who.person,
        asked_at: change.now,
        words: before.as_ref().map(|(talk, ..)| talk.words.clone()).unwrap_or_default(),
        held_by: None,
        held_at: None,
    };
    store::save(change.db, &talk, before.is_none())?;
    owed::settle(change, OWED, id.as_str())?;
    let application = &opened.application;
    let due = booked.starts_at.map_or_else(|| call_by(change.now), clock::london_date);
    owed::add(
        change,
        Owed {
            funder: &application.funder_id,
            kind: OWED,
            about: id.as_str(),
            text: format!("Talk with {} about our decision", application.organisation_name),
            hint: booked.starts_at.map_or_else(
                || "They asked for it. Ring, then write down what you said".to_owned(),
                crate::text::dates::instant,
            ),
            href: format!("/desk/applications/{id}/feedback"),
            due: Some(due),
            application: Some(id),
            not_for: Vec::new(),
            person: Some(booked.talker.id.clone()),
        },
    )?;
    history::record(change, &Thing::new("application", id), Event::new("feedback asked for"))?;
    let letter = Letter::to("feedback-asked", &booked.talker)
        .about(Thing::new("application", id), Some(&application.funder_id))
        .value("organisation", &application.organisation_name)
        .value("reach_by", &talk.reach_by)
        .value("good_times", &talk.good_times)
        .value("starts_at", booked.starts_at.map(crate::text::dates::instant).unwrap_or_default())
        .value("link", format!("{}/desk/applications/{id}/feedback", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

/// An officer writes down what was said; the group gets it in a letter.
///
/// # Errors
/// Not found, refused, or something to put right; overtaken where it was written down already.
pub fn hold(change: &mut Change<'_>, id: &ApplicationId, words: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = review::store::look(change.db, id, &who.person)?;
    policy::may_hold(&who, &head.application, &ties)?;
    let (mut talk, ..) = store::of(change.db, id)?.ok_or(Error::NotFound)?;
    let words = said(words)?;
    let overtaken = || Error::Overtaken("This was written down already. Open the page again to read it.".into());
    talk.state = talk.state.next(Action::Hold).ok_or_else(overtaken)?;
    talk.words = words;
    talk.held_by = Some(who.person.clone());
    talk.held_at = Some(change.now);
    store::save(change.db, &talk, false)?;
    owed::settle(change, OWED, id.as_str())?;
    history::record(change, &Thing::new("application", id), Event::new("feedback given").words(&talk.words))?;
    for member in organisation::store::members(change.db, &head.application.organisation_id)? {
        let letter = Letter::to("feedback-given", &member)
            .about(Thing::new("application", id), Some(&head.application.funder_id))
            .value("organisation", &head.application.organisation_name)
            .value("fund", head.form.fund.name.first())
            .value("writer", who.call_name())
            .value("words", &talk.words)
            .value("link", format!("{}/applications/{id}/feedback", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}
