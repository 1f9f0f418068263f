//! The form that asks to talk: what it offers to choose from, what it knows already, and how it was filled in.

use serde::Deserialize;

use super::arranging;
use super::policy as times;
use super::store::{Appointment, Officer, Slot};
use super::views::Choices;
use super::{Asked, Way};
use crate::application::Part;
use crate::application::by_phone;
use crate::application::conversation::store::Conversation;
use crate::application::store::Opened;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::Result;
use crate::people::store::Person;
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;

/// Which times a page shows.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Which {
    /// `all` for more than the next few.
    #[serde(default)]
    pub times: String,
}

impl Which {
    /// Every time that is free.
    pub fn all() -> Self {
        Which { times: "all".to_owned() }
    }
}

/// What stands before a group asks, or asks again.
pub struct Before<'a> {
    pub officers: &'a [Officer],
    /// With whom they talk, or would.
    pub talker: &'a Person,
    pub contact: &'a Person,
    /// Appointments whose time can be kept.
    pub standing: &'a [Appointment],
    pub now: Instant,
}

/// What a form that asks to talk offers, in a language: the next few free times of whoever talks with the group, and of
/// the others, or all of them.
pub fn choices(before: &Before<'_>, which: &Which, language: Language) -> Choices {
    let theirs = |officer: &&Officer| officer.person.id == before.talker.id;
    let (own, mut others): (Vec<Free<'_>>, Vec<Free<'_>>) =
        before.officers.iter().flat_map(free).partition(|(officer, _)| theirs(officer));
    others.sort_by_key(|(_, slot)| slot.starts_at);
    let most = if which.times == "all" { usize::MAX } else { times::OFFERED };
    let more = own.len() > most || others.len() > most;
    let several = !others.is_empty();
    let free = own.into_iter().take(most).chain(others.into_iter().take(most)).map(|(officer, slot)| {
        let at = language.instant(slot.starts_at);
        let text = match several {
            true => language.say_with("talk-slot-with", &[("at", &at), ("officer", &officer.person.name)]),
            false => at,
        };
        Item::new(slot.id.as_str(), text)
    });
    let kept = before.standing.iter().filter_map(|one| {
        let at = language.instant(to_come(one, before.now)?);
        Some(Item::new(arranging::keep(&one.id), language.say_with("talk-slot-keep", &[("at", &at)])))
    });
    let mut slots: Vec<Item> = kept.chain(free).collect();
    if !slots.is_empty() {
        slots.push(Item::new(arranging::other(), language.say("talk-slot-other")));
    }
    Choices {
        ways: Way::ALL.iter().map(|way| Item::new(way.as_str(), language.say(way.applicant_key()))).collect(),
        slots,
        more,
        officers: whom(before),
    }
}

type Free<'a> = (&'a Officer, &'a Slot);

fn free(officer: &Officer) -> impl Iterator<Item = Free<'_>> {
    officer.slots.iter().map(move |slot| (officer, slot))
}

/// The time of an appointment, while it is to come.
fn to_come(appointment: &Appointment, now: Instant) -> Option<Instant> {
    appointment.starts_at.filter(|at| *at > now)
}

/// Whom they can talk with, the named contact first; nobody to choose where there is only one.
fn whom(before: &Before<'_>) -> Vec<Item> {
    let mut people: Vec<&Person> = vec![before.contact];
    for person in before.officers.iter().map(|one| &one.person).chain([before.talker]) {
        if !people.iter().any(|known| known.id == person.id) {
            people.push(person);
        }
    }
    match people.len() {
        1 => Vec::new(),
        _ => people.into_iter().map(|one| Item::new(one.id.as_str(), &one.name)).collect(),
    }
}

/// What was asked for, as it was posted.
pub fn asked_of(posted: &Posted) -> Asked {
    let field = |name: &str| posted.get(name).to_owned();
    Asked {
        reach_by: posted.text("reach_by"),
        good_times: posted.text("good_times"),
        way: field("way"),
        language: field("language"),
        interpreter: field("interpreter"),
        access_needs: posted.text("access_needs"),
        with: field("with"),
        rather_with: posted.text("rather_with"),
        slot: field("slot"),
    }
}

/// A form with what was asked for before; a time that stands is kept unless they say otherwise.
pub fn known(
    talk: Option<&Conversation>,
    appointment: Option<&Appointment>,
    talker: &Person,
    now: Instant,
) -> FormState {
    let mut values = vec![
        ("way", appointment.map_or(Way::Phone, |one| one.way).as_str().to_owned()),
        ("with", talker.id.to_string()),
    ];
    values.extend(
        talk.iter().flat_map(|talk| [("reach_by", talk.reach_by.clone()), ("good_times", talk.good_times.clone())]),
    );
    values.extend(appointment.iter().flat_map(|one| {
        [
            ("language", one.language.clone()),
            ("interpreter", one.interpreter.clone()),
            ("access_needs", one.access_needs.clone()),
            ("rather_with", one.rather_with.clone()),
        ]
    }));
    values.extend(appointment.filter(|one| to_come(one, now).is_some()).map(|one| ("slot", arranging::keep(&one.id))));
    FormState::with(values)
}

/// How a group that rang is reached, as whoever took the call wrote it down, and its language: for the form that this
/// officer fills in for it. None for everybody else.
///
/// # Errors
/// A database that cannot be reached.
pub fn rung(db: &mut DbConn, opened: &Opened, who: &crate::ids::PersonId) -> Result<Option<(String, String)>> {
    if opened.part(who) != Part::Scribe {
        return Ok(None);
    }
    let taken = by_phone::store::taken(db, &opened.application.id, who)?;
    let found = taken.contacts.iter().find_map(|contact| {
        let person = opened.members.iter().find(|member| member.id == contact.person_id)?;
        let reach_by = format!("{}, {}\n{}", person.name, person.phone, contact.reach_by).trim_end().to_owned();
        let language = Language::find(&person.language).unwrap_or(Language::ENGLISH);
        let spoken = if language == Language::ENGLISH { String::new() } else { language.name.to_owned() };
        Some((reach_by, spoken))
    });
    Ok(found)
}

/// The form with how a group that rang is reached, where nothing was asked for yet.
pub fn with_rung(mut form: FormState, rung: Option<(String, String)>) -> FormState {
    let Some((reach_by, language)) = rung else { return form };
    for (name, value) in [("reach_by", reach_by), ("language", language)] {
        let known = form.values.entry(name.to_owned()).or_default();
        if known.is_empty() {
            *known = value;
        }
    }
    form
}
