//! A round's readings as they are shared out, put together for its page and for asking. Pure.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::store::{Person, Read, Ties};
use super::views::{ApplicationRow, Place, ReaderRow, Sums, WaitingRow};
use super::{Need, Reader, minutes, share};
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, PersonId};
use crate::relationship::offer::{self, Waits};
use crate::review::reading::State;
use crate::text::dates;
use crate::web::form::Item;

/// As many applications as are shared out at once.
pub const AT_ONCE: usize = 50;

/// A round as it is shared out.
#[derive(Clone, Debug)]
pub struct Round {
    pub row: RoundRow,
    pub form: FundText,
    /// Without those that are closed to whoever looks.
    pub applications: Vec<Read>,
    pub people: Vec<Person>,
    pub ties: Ties,
    /// How many readings everybody still has open, of any round.
    pub open: BTreeMap<PersonId, u32>,
    /// The day on which it is shared out.
    pub today: NaiveDate,
}

/// Who is to read what.
pub type Chosen = Vec<(ApplicationId, PersonId)>;

impl Round {
    /// How many readers an application is still short of.
    pub fn missing(&self, one: &Read) -> u32 {
        let stand = one.readings.values().filter(|state| state.stands()).count();
        self.form.round.readings.saturating_sub(u32::try_from(stand).unwrap_or(u32::MAX))
    }

    /// Whether somebody may be asked to read one: they do not stand apart, and were not asked before.
    pub fn may(&self, one: &Read, person: &PersonId) -> bool {
        let asked = one.readings.get(person).is_some_and(|state| *state != State::TakenBack);
        !asked && !self.ties.apart(&one.id, person, &self.row.contact_id)
    }

    /// How many more somebody has room for until a day; none where they set no limit.
    pub fn room(&self, person: &Person, today: NaiveDate, due: NaiveDate) -> Option<u32> {
        let open = self.open.get(&person.id).copied().unwrap_or_default();
        person.limits.room(today, due).map(|room| room.saturating_sub(open))
    }

    fn has(&self, person: &PersonId) -> u32 {
        let theirs =
            self.applications.iter().filter(|one| one.readings.get(person).is_some_and(|state| state.stands()));
        u32::try_from(theirs.count()).unwrap_or(u32::MAX)
    }

    fn minutes(&self, id: &ApplicationId) -> u32 {
        let one = self.applications.iter().find(|one| one.id == *id);
        one.map_or(0, |one| minutes(one.characters, one.seconds))
    }

    /// Why nobody is asked to read one yet: its group was promised to be heard first.
    pub fn waits(&self, one: &Read) -> Option<Waits> {
        offer::policy::may_be_read(&one.promise, self.today).err()
    }

    /// The applications that need readers and wait for nothing.
    fn needing(&self) -> impl Iterator<Item = &Read> {
        self.applications.iter().filter(|one| self.missing(one) > 0 && self.waits(one).is_none())
    }

    /// As many of them as are shared out at once.
    pub fn short(&self) -> Vec<&Read> {
        self.needing().take(AT_ONCE).collect()
    }

    /// Those that need readers and are heard first.
    pub fn waiting(&self) -> Vec<WaitingRow> {
        let row = |one: &Read| {
            Some(WaitingRow {
                href: format!("/desk/applications/{}/readings", one.id),
                organisation: one.organisation.clone(),
                why: self.waits(one)?.said(),
            })
        };
        self.applications.iter().filter(|one| self.missing(one) > 0).filter_map(row).collect()
    }

    /// A balanced share of those.
    pub fn proposed(&self, today: NaiveDate, due: NaiveDate) -> Chosen {
        let short = self.short();
        let needs: Vec<Need> = short.iter().map(|one| Need { missing: self.missing(one) }).collect();
        let reader = |one: &Person| Reader { has: self.has(&one.id), room: self.room(one, today, due) };
        let readers: Vec<Reader> = self.people.iter().map(reader).collect();
        let share = share(&needs, &readers, |need, reader| {
            let person = &self.people[reader];
            (person.panel || readers[reader].has > 0) && self.may(short[need], &person.id)
        });
        let pairs = share.given.iter().enumerate().flat_map(|(need, given)| given.iter().map(move |one| (need, *one)));
        pairs.map(|(need, reader)| (short[need].id.clone(), self.people[reader].id.clone())).collect()
    }

    /// The applications with a place for each reader they are short of.
    pub fn rows(&self, chosen: &Chosen) -> Vec<ApplicationRow> {
        let row = |one: &Read| {
            let missing = self.missing(one);
            let open = self.people.iter().filter(|person| self.may(one, &person.id));
            let items: Vec<Item> = open.map(|person| Item::new(person.id.as_str(), &*person.name)).collect();
            let mut theirs = chosen.iter().filter(|(id, _)| *id == one.id).map(|(_, person)| person.to_string());
            let places =
                (0..missing).map(|at| Place { name: field(&one.id, at), chosen: theirs.next().unwrap_or_default() });
            let places: Vec<Place> = places.collect();
            let reads =
                self.people.iter().filter(|person| one.readings.get(&person.id).is_some_and(|state| state.stands()));
            ApplicationRow {
                href: format!("/desk/applications/{}/readings", one.id),
                organisation: one.organisation.clone(),
                about: dates::about(self.minutes(&one.id)),
                reads: reads.map(|person| person.name.as_str()).collect::<Vec<_>>().join(", "),
                short: places.iter().filter(|place| place.chosen.is_empty()).count(),
                places,
                items,
            }
        };
        self.short().into_iter().map(row).collect()
    }

    /// What each reader has, and would have with what is chosen.
    pub fn readers(&self, chosen: &Chosen, today: NaiveDate, due: NaiveDate) -> Vec<ReaderRow> {
        let row = |person: &Person| {
            let mine: BTreeSet<&ApplicationId> =
                chosen.iter().filter(|(_, reader)| *reader == person.id).map(|(id, _)| id).collect();
            let asked =
                self.applications.iter().filter(|one| one.readings.get(&person.id).is_some_and(|one| one.stands()));
            let minutes: u32 = asked.map(|one| self.minutes(&one.id)).sum();
            let more: u32 = mine.iter().map(|id| self.minutes(id)).sum();
            let apart = |one: &&Read| {
                self.ties.apart(&one.id, &person.id, &self.row.contact_id)
                    || one.readings.get(&person.id) == Some(&State::SteppedBack)
            };
            let apart: Vec<&str> =
                self.applications.iter().filter(apart).map(|one| one.organisation.as_str()).collect();
            ReaderRow {
                name: person.name.clone(),
                has: self.has(&person.id),
                more: mine.len(),
                about: if minutes + more == 0 { String::new() } else { dates::about(minutes + more) },
                limits: person.limits.said(today),
                full: self.room(person, today, due) == Some(0),
                apart: apart.len(),
                apart_from: apart.join(", "),
            }
        };
        self.people.iter().map(row).collect()
    }

    /// How far the round is, in figures.
    pub fn sums(&self) -> Sums {
        Sums {
            applications: self.applications.len(),
            readings: self.form.round.readings,
            complete: self.applications.iter().filter(|one| self.missing(one) == 0).count(),
            more: self.needing().count().saturating_sub(AT_ONCE),
        }
    }
}

/// The name of the field for one place of an application.
pub fn field(id: &ApplicationId, at: u32) -> String {
    format!("reader-{id}-{at}")
}
