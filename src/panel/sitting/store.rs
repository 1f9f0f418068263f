//! How a meeting is held, as the database knows it.

mod around;

use diesel::prelude::*;

pub use around::{Around, Dissent, Given, Money, around};

use super::order::How;
use super::votes::{Ending, Vote};
use super::{Sits, State};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    funds, panel_absences, panel_dissents, panel_items, panel_meetings, panel_members, panel_sittings, panel_votes,
    paper_openings, people, rounds,
};
use crate::error::{Error, Result};
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
    pub came: bool,
    pub minutes: i32,
    pub rate_pence: i64,
    /// When they first opened the papers.
    pub opened: Option<Instant>,
}

impl Seat {
    /// As the rules see them, here or not.
    pub fn sits(&self, here: bool) -> Sits {
        Sits { here, community: self.community, chair: self.chair }
    }
}

/// A meeting with everything but its items.
#[derive(Clone, Debug)]
pub struct Table {
    pub meeting: Meeting,
    pub round: RoundName,
    pub budget_pence: i64,
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
type Noted = (bool, bool, bool, i32, i64);

/// A meeting with its round, its money, how it is held and who sits at it, by name: two queries. (One, over all seven
/// tables, takes the compiler a quarter of an hour.)
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn table(db: &mut DbConn, id: &PanelMeetingId) -> Result<Table> {
    let (meeting, round, budget_pence, sitting) = panel_meetings::table
        .inner_join(rounds::table.inner_join(funds::table))
        .inner_join(panel_sittings::table)
        .filter(panel_meetings::id.eq(id))
        .select((Meeting::as_select(), ROUND_NAME, rounds::budget_pence, Sitting::as_select()))
        .first(db)?;
    Ok(Table { meeting, round, budget_pence, sitting, seats: seats(db, id)? })
}

fn seats(db: &mut DbConn, id: &PanelMeetingId) -> Result<Vec<Seat>> {
    let opened = paper_openings::table.on(paper_openings::panel_meeting_id
        .eq(panel_members::panel_meeting_id)
        .and(paper_openings::person_id.eq(panel_members::person_id)));
    let noted = (
        panel_members::community,
        panel_members::chair,
        panel_members::came,
        panel_members::minutes,
        panel_members::rate_pence,
    );
    let rows: Vec<(Person, Noted, Option<Instant>)> = panel_members::table
        .inner_join(people::table)
        .left_join(opened)
        .filter(panel_members::panel_meeting_id.eq(id))
        .order((people::name, people::id))
        .select((Person::as_select(), noted, paper_openings::opened_at.nullable()))
        .load(db)?;
    let seat = |(person, (community, chair, came, minutes, rate_pence), opened)| Seat {
        person,
        community,
        chair,
        came,
        minutes,
        rate_pence,
        opened,
    };
    Ok(rows.into_iter().map(seat).collect())
}

/// Touches how a meeting is held first, so that two who note something stand one behind the other.
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
            panel_members::came.eq(seat.came),
            panel_members::minutes.eq(seat.minutes),
            panel_members::rate_pence.eq(seat.rate_pence),
        ))
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

/// The item that an application is at a meeting, if something was said of it.
///
/// # Errors
/// A database that cannot be reached.
pub fn item(db: &mut DbConn, meeting: &PanelMeetingId, application: &ApplicationId) -> Result<Option<Item>> {
    Ok(panel_items::table.find((meeting, application)).select(Item::as_select()).first(db).optional()?)
}

/// Writes an item, new or anew. The meeting was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_item(db: &mut DbConn, item: &Item) -> Result<()> {
    let theirs = panel_items::table.find((&item.panel_meeting_id, &item.application_id));
    let found = diesel::update(theirs)
        .set((
            panel_items::place.eq(item.place),
            panel_items::how.eq(item.how),
            panel_items::on_version.eq(item.on_version),
        ))
        .execute(db)?;
    if found == 0 {
        diesel::insert_into(panel_items::table).values(item).execute(db)?;
    }
    Ok(())
}

/// Somebody steps out for an item, or comes back.
///
/// # Errors
/// A database that cannot be reached.
pub fn step_out(
    db: &mut DbConn,
    (meeting, application, person): (&PanelMeetingId, &ApplicationId, &PersonId),
    words: Option<&str>,
    now: Instant,
) -> Result<()> {
    diesel::delete(panel_absences::table.find((meeting, application, person))).execute(db)?;
    let Some(words) = words else { return Ok(()) };
    diesel::insert_into(panel_absences::table)
        .values((
            panel_absences::panel_meeting_id.eq(meeting),
            panel_absences::application_id.eq(application),
            panel_absences::person_id.eq(person),
            panel_absences::words.eq(words),
            panel_absences::at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes a vote in the place of the one before it.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_votes(
    db: &mut DbConn,
    meeting: &PanelMeetingId,
    application: &ApplicationId,
    votes: &[(PersonId, Vote)],
) -> Result<()> {
    let before = panel_votes::table
        .filter(panel_votes::panel_meeting_id.eq(meeting))
        .filter(panel_votes::application_id.eq(application));
    diesel::delete(before).execute(db)?;
    for (person, vote) in votes {
        diesel::insert_into(panel_votes::table)
            .values((
                panel_votes::panel_meeting_id.eq(meeting),
                panel_votes::application_id.eq(application),
                panel_votes::person_id.eq(person),
                panel_votes::vote.eq(vote),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// Writes a dissent in the place of what its writer said before; without words it is taken back.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_dissent(
    db: &mut DbConn,
    (meeting, application, person): (&PanelMeetingId, &ApplicationId, &PersonId),
    (words, named): (&str, bool),
    now: Instant,
) -> Result<()> {
    diesel::delete(panel_dissents::table.find((meeting, application, person))).execute(db)?;
    if words.is_empty() {
        return Ok(());
    }
    diesel::insert_into(panel_dissents::table)
        .values((
            panel_dissents::panel_meeting_id.eq(meeting),
            panel_dissents::application_id.eq(application),
            panel_dissents::person_id.eq(person),
            panel_dissents::words.eq(words),
            panel_dissents::named.eq(named),
            panel_dissents::written_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}
