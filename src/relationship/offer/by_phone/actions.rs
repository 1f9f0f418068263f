//! An officer writes down what a group with no account says to the conversation that every group is offered.

use super::store::{self, Said};
use super::{Typed, Word};
use crate::app::Change;
use crate::application::by_phone::store::judges;
use crate::application::conversation::appointment::holding;
use crate::application::conversation::appointment::policy::{self as times, AHEAD};
use crate::application::conversation::appointment::store::{self as appointments, Officer};
use crate::application::store as applications;
use crate::application::store::at_desk::{self, AtDesk};
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, AppointmentId, SlotId};
use crate::letters::calendar::Meeting;
use crate::letters::{self, Attachment, Letter};
use crate::organisation;
use crate::people::store::Person;
use crate::relationship::offer::store::{self as offers, Offer};
use crate::relationship::offer::{Answer, policy};
use crate::text::{dates, plain};

/// When a group talks with us, and with whom.
struct Booked {
    talker: Person,
    appointment: Option<AppointmentId>,
    at: Instant,
}

/// The group says by phone, or wrote, that it would like the talk at a time, or that it does not need it. `before` is how its
/// answer stood when the page was made ([`Offer::mark`]); `problems` are those of the time as it was typed.
///
/// # Errors
/// Not found, or refused with the reason; what is to be put right, among it that the time is gone, or that somebody wrote down
/// an answer meanwhile.
pub fn say(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed, before: &str, problems: Problems) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    let members = organisation::store::members(change.db, &seen.application.organisation_id)?;
    policy::may_say_for(&who, &seen, &members)?;
    let (offer, _) = offers::of(change.db, id)?.ok_or(Error::NotFound)?;
    if offer.talked_at.is_some() {
        return Err(Error::Overtaken("You have talked with them already: it is written down.".into()));
    }
    if offer.mark() != before {
        return Err(Error::problem(
            "said",
            "What they said was written down meanwhile. Read it above, then save again if yours is what holds",
        ));
    }
    let judges = judges(change.db, id, &seen.round)?;
    let word = typed.read(who.call_name(), &judges, change.today(), problems).map_err(Error::Problem)?;
    let before = talker(change, &offer)?;
    let_go(change, &offer)?;
    let booked = match typed.answer {
        Answer::TakenUp => Some(book(change, &seen, typed)?),
        Answer::Open | Answer::NotNeeded => None,
    };
    let reach_by = if booked.is_some() { plain::tidy(&typed.reach_by) } else { String::new() };
    let said = Said {
        answer: if booked.is_some() { Answer::TakenUp } else { Answer::NotNeeded },
        reach_by: &reach_by,
        word: &word,
        appointment: booked.as_ref().and_then(|booked| booked.appointment.as_ref()),
        talk_at: booked.as_ref().map(|booked| booked.at),
        by: &who.person,
        at: change.now,
    };
    store::say(change.db, id, &said)?;
    record(change, id, &word, booked.as_ref())?;
    tell(change, &seen, (booked.as_ref(), &reach_by), (&offer, before))
}

/// A time that an officer offers, or another that was agreed on the telephone.
fn book(change: &mut Change<'_>, seen: &AtDesk, typed: &Typed) -> Result<Booked> {
    if !typed.has_slot() {
        // What was typed and is no time is among the problems, and does not come here.
        let at = typed.starts_at.ok_or_else(|| Error::problem("date", "Say when you talk: a day and a time"))?;
        times::may_set(at, change.now)?;
        return Ok(Booked { talker: seen.contact.clone(), appointment: None, at });
    }
    let gone = || Error::problem("slot", "This time has been taken meanwhile. Choose another");
    let from = change.now + AHEAD;
    let officers = appointments::officers_to_hear(change.db, &seen.application, seen.round.decider_id.as_ref(), from)?;
    let offers = |officer: &&Officer| officer.slots.iter().any(|slot| slot.id.as_str() == typed.slot);
    let talker = officers.iter().find(offers).ok_or_else(gone)?.person.clone();
    let slot = SlotId::from(typed.slot.as_str());
    let held = holding::hold(change, &seen.application.id, (&slot, &talker.id), from)?.ok_or_else(gone)?;
    let at = held.starts_at.ok_or_else(gone)?;
    Ok(Booked { talker, appointment: Some(held.id), at })
}

fn record(change: &mut Change<'_>, id: &ApplicationId, word: &Word, booked: Option<&Booked>) -> Result<()> {
    let (event, words) = match booked {
        Some(booked) => {
            let when = dates::instant(booked.at);
            (Event::new("conversation booked by phone"), format!("{when}. {}", word.sentence()))
        }
        None => (Event::new("conversation declined by phone"), word.sentence()),
    };
    history::record(change, &Thing::new("application", id), event.words(&words))
}

/// Whoever talks with them hears it, whoever was to talk with them `before`, and the named contact, unless it is they who
/// wrote it down. With the entry for the calendar of whoever talks, or that takes an earlier one away.
fn tell(
    change: &mut Change<'_>,
    seen: &AtDesk,
    (booked, reach_by): (Option<&Booked>, &str),
    (offer, before): (&Offer, Option<Person>),
) -> Result<()> {
    let (who, id) = (change.who()?, &seen.application.id);
    let was = offer.talk_at.filter(|at| *at > change.now);
    let was = was.map(|at| (before.as_ref().map_or_else(|| seen.contact.id.clone(), |one| one.id.clone()), at));
    let mut told = vec![seen.contact.clone()];
    for person in booked.map(|booked| booked.talker.clone()).into_iter().chain(before) {
        if told.iter().all(|one| one.id != person.id) {
            told.push(person);
        }
    }
    for person in told.iter().filter(|person| person.id != who.person) {
        let mut letter = Letter::to("talk-answered", person)
            .about(Thing::new("application", id), Some(&seen.application.funder_id))
            .value("organisation", &seen.application.organisation_name)
            .value("taken_up", booked.is_some())
            .value("reach_by", reach_by)
            .value("by_phone", who.call_name())
            .value("talk_at", booked.map(|booked| booked.at))
            .value("link", format!("{}/desk/applications/{id}/evidence", change.tools.base_url));
        let holds = booked.filter(|booked| booked.talker.id == person.id);
        let held = was.as_ref().filter(|(holder, _)| *holder == person.id);
        if let Some(booked) = holds {
            letter = letter.attach(entry(change, seen, (booked.at, offer.minutes), None));
        } else if let Some((_, at)) = held {
            letter = letter.attach(entry(change, seen, (*at, offer.minutes), Some(&who.email)));
        }
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The talk in the calendar of whoever holds it; with the address of who called it off, it takes the earlier entry away. It says
/// nothing of how the group is reached: calendars are shared.
fn entry(
    change: &Change<'_>,
    seen: &AtDesk,
    (starts, minutes): (Instant, i32),
    cancelled_by: Option<&str>,
) -> Attachment {
    let link = format!("{}/desk/applications/{}/evidence", change.tools.base_url, seen.application.id);
    let meeting = Meeting {
        uid: &format!("{}-talk@groundwater", seen.application.id),
        what: &format!("Talk with {}: {}", seen.application.organisation_name, seen.fund),
        words: &link,
        place: "",
        link: &link,
        starts,
        minutes: i64::from(minutes),
        // Each word of the group comes after the one before; minutes since 1970 say which.
        sequence: i32::try_from(change.now.and_utc().timestamp() / 60).unwrap_or(i32::MAX),
        cancelled_by,
    };
    Attachment { name: "talk.ics".to_owned(), ..meeting.file(change.now) }
}

/// Whose time an application took for this talk, as far as it is to come.
///
/// # Errors
/// A database that cannot be reached.
pub fn talker(change: &mut Change<'_>, offer: &Offer) -> Result<Option<Person>> {
    match &offer.appointment_id {
        Some(appointment) if is_to_come(change, offer) => appointments::whose_time(change.db, appointment),
        _ => Ok(None),
    }
}

fn is_to_come(change: &Change<'_>, offer: &Offer) -> bool {
    offer.talk_at.is_some_and(|at| at > change.now)
}

/// It is over: the time that an application took for this talk is free again, as far as it is to come.
///
/// # Errors
/// A database that cannot be reached.
pub fn let_go(change: &mut Change<'_>, offer: &Offer) -> Result<()> {
    match &offer.appointment_id {
        Some(appointment) if is_to_come(change, offer) => appointments::give_back(change.db, appointment),
        _ => Ok(()),
    }
}
