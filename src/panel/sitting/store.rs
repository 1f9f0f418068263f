//! How a meeting is held, as the database knows it.

mod around;
mod items;

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Text;

pub use around::{Around, Dissent, Given, Money, around};
pub use items::{item, save_dissent, save_item, save_votes, step_out, take_votes_of};

use super::order::How;
use super::votes::Ending;
use super::{Sits, State};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    funds, panel_items, panel_meetings, panel_members, panel_sittings, paper_openings, people, rounds,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};
use crate::panel::store::{Meeting, ROUND_NAME, RoundName};
use crate::people::store::Person;

/// How a meeting is held.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = panel_sittings, check_for_backend(crate::db::MultiBackend))]
pub struct Sitting {
    pub panel_meeting_id: PanelMeetingId,
    pub state: State,
    /// When its papers close.
    pub papers_until: Instant,
    pub order_how: How,
    /// From which its shuffled order can be drawn again; empty where it was not shuffled.
    pub order_seed: String,
    /// Why its order was chosen; empty where it was not.
    pub order_why: String,
    pub version: i32,
}

/// An application as a meeting takes it.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = panel_items, check_for_backend(crate::db::MultiBackend))]
pub struct Item {
    pub panel_meeting_id: PanelMeetingId,
    pub application_id: ApplicationId,
    pub place: Option<i32>,
    pub how: Option<Ending>,
    /// The version of the recommendation that `how` is about.
    pub on_version: i32,
    /// Counted up whenever it is said how it ended.
    pub version: i32,
}

impl Item {
    /// How the panel came to the recommendation that stands now.
    pub fn ending(&self, version: i32) -> Option<Ending> {
        self.how.filter(|_| self.on_version == version)
    }
}

/// Somebody at the table.
#[derive(Clone, Debug)]
pub struct Seat {
    pub person: Person,
    pub community: bool,
    pub chair: bool,
    /// Leads an item for which the chair is out of the room.
    pub deputy: bool,
    pub came: bool,
    pub minutes: i32,
    pub rate_pence: i64,
    /// When they were paid, and how much; none until an officer has noted it.
    pub paid: Option<(NaiveDate, i64)>,
    /// When they first opened the papers.
    pub opened: Option<Instant>,
}

impl Seat {
    /// What their time comes to, in pence.
    pub fn pay_pence(&self) -> i64 {
        super::pay(self.minutes, self.rate_pence)
    }

    /// As the rules see them, here or not.
    pub fn sits(&self, here: bool) -> Sits {
        Sits { here, community: self.community, chair: self.chair, deputy: self.deputy }
    }
}

/// A meeting with everything but its items.
#[derive(Clone, Debug)]
pub struct Table {
    pub meeting: Meeting,
    pub round: RoundName,
    pub budget_pence: i64,
    /// The round's words and rules, as they are now.
    pub form: FundText,
    pub sitting: Sitting,
    pub seats: Vec<Seat>,
}

impl Table {
    /// Whether somebody sits at it.
    pub fn has(&self, person: &PersonId) -> bool {
        self.seat(person).is_some()
    }

    /// Whether somebody leads it.
    pub fn leads(&self, person: &PersonId) -> bool {
        self.seat(person).is_some_and(|seat| seat.chair)
    }

    /// Whether somebody leads an item: the chair, or the deputy while the chair is out of the room for it. Where nobody was
    /// asked to lead, everybody at the table may write down how the panel came to it.
    pub fn leads_item(&self, person: &PersonId, around: &Around, item: &ApplicationId) -> bool {
        if !self.seats.iter().any(|seat| seat.chair) {
            return self.has(person);
        }
        let chair_is_in = self.in_room(around, item).any(|seat| seat.chair);
        self.leads(person) || (!chair_is_in && self.seat(person).is_some_and(|seat| seat.deputy))
    }

    /// Everybody at the table, as they are for one item: whoever stands apart or stepped out is not in the room.
    pub fn room(&self, around: &Around, item: &ApplicationId) -> Vec<Sits> {
        let here = |seat: &Seat| seat.came && !around.is_out(&seat.person.id, item);
        self.seats.iter().map(|seat| seat.sits(here(seat))).collect()
    }

    /// Those who are in the room for an item.
    pub fn in_room(&self, around: &Around, item: &ApplicationId) -> impl Iterator<Item = &Seat> {
        self.seats.iter().filter(|seat| seat.came && !around.is_out(&seat.person.id, item))
    }

    /// Somebody’s seat, if they have one.
    pub fn seat(&self, person: &PersonId) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.person.id == *person)
    }
}

/// What is noted of somebody at a meeting.
type Noted = (bool, bool, bool, bool, i32, i64, Option<NaiveDate>, i64);

/// A meeting with its round, its money, how it is held and who sits at it, by name: two queries. (One, over all seven
/// tables, takes the compiler a quarter of an hour.)
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn table(db: &mut DbConn, id: &PanelMeetingId) -> Result<Table> {
    let newest = sql::<Text>(
        "(SELECT f.body FROM form_versions AS f WHERE f.round_id = rounds.id ORDER BY f.number DESC LIMIT 1)",
    );
    let (meeting, round, budget_pence, Json(form), sitting) = panel_meetings::table
        .inner_join(rounds::table.inner_join(funds::table))
        .inner_join(panel_sittings::table)
        .filter(panel_meetings::id.eq(id))
        .select((Meeting::as_select(), ROUND_NAME, rounds::budget_pence, newest, Sitting::as_select()))
        .first(db)?;
    Ok(Table { meeting, round, budget_pence, form, sitting, seats: seats(db, id)? })
}

fn seats(db: &mut DbConn, id: &PanelMeetingId) -> Result<Vec<Seat>> {
    let opened = paper_openings::table.on(paper_openings::panel_meeting_id
        .eq(panel_members::panel_meeting_id)
        .and(paper_openings::person_id.eq(panel_members::person_id)));
    let noted = (
        panel_members::community,
        panel_members::chair,
        panel_members::deputy,
        panel_members::came,
        panel_members::minutes,
        panel_members::rate_pence,
        panel_members::paid_on,
        panel_members::paid_pence,
    );
    let rows: Vec<(Person, Noted, Option<Instant>)> = panel_members::table
        .inner_join(people::table)
        .left_join(opened)
        .filter(panel_members::panel_meeting_id.eq(id))
        .order((people::name, people::id))
        .select((Person::as_select(), noted, paper_openings::opened_at.nullable()))
        .load(db)?;
    let seat = |(person, noted, opened): (Person, Noted, Option<Instant>)| {
        let (community, chair, deputy, came, minutes, rate_pence, paid_on, paid_pence) = noted;
        let paid = paid_on.map(|day| (day, paid_pence));
        Seat { person, community, chair, deputy, came, minutes, rate_pence, paid, opened }
    };
    Ok(rows.into_iter().map(seat).collect())
}

/// Takes how a meeting is held first, so that two who note something stand one behind the other. What is said of one item
/// does not change how it is held, so its version stays.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn lock(db: &mut DbConn, id: &PanelMeetingId) -> Result<()> {
    let found = diesel::update(panel_sittings::table.find(id))
        .set(panel_sittings::version.eq(panel_sittings::version))
        .execute(db)?;
    if found == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// As [`lock`], where how it is held is changed.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &PanelMeetingId) -> Result<()> {
    let found = diesel::update(panel_sittings::table.find(id))
        .set(panel_sittings::version.eq(panel_sittings::version + 1))
        .execute(db)?;
    if found == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Writes how a new meeting is held.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, sitting: &Sitting) -> Result<()> {
    diesel::insert_into(panel_sittings::table).values(sitting).execute(db)?;
    Ok(())
}

/// Writes how a meeting is held. It was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, sitting: &Sitting) -> Result<()> {
    diesel::update(panel_sittings::table.find(&sitting.panel_meeting_id)).set(sitting).execute(db)?;
    Ok(())
}

/// Writes what is noted of somebody at a meeting.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_seat(db: &mut DbConn, meeting: &PanelMeetingId, seat: &Seat) -> Result<()> {
    let theirs = panel_members::table
        .filter(panel_members::panel_meeting_id.eq(meeting))
        .filter(panel_members::person_id.eq(&seat.person.id));
    diesel::update(theirs)
        .set((
            panel_members::community.eq(seat.community),
            panel_members::chair.eq(seat.chair),
            panel_members::deputy.eq(seat.deputy),
            panel_members::came.eq(seat.came),
            panel_members::minutes.eq(seat.minutes),
            panel_members::rate_pence.eq(seat.rate_pence),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes when somebody was paid for a meeting, and how much. The meeting was locked first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_paid(db: &mut DbConn, meeting: &PanelMeetingId, seat: &Seat, day: NaiveDate) -> Result<()> {
    let theirs = panel_members::table
        .filter(panel_members::panel_meeting_id.eq(meeting))
        .filter(panel_members::person_id.eq(&seat.person.id));
    diesel::update(theirs)
        .set((panel_members::paid_on.eq(Some(day)), panel_members::paid_pence.eq(seat.pay_pence())))
        .execute(db)?;
    Ok(())
}

/// Those of these people who sat at another meeting as a community member: whoever is asked again is one still, until an
/// officer says otherwise.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_the_community(db: &mut DbConn, people: &[PersonId]) -> Result<Vec<PersonId>> {
    Ok(panel_members::table
        .filter(panel_members::person_id.eq_any(people))
        .filter(panel_members::community.eq(true))
        .select(panel_members::person_id)
        .load(db)?)
}
