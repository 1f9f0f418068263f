//! Who sits at the meetings of a round.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::db::DbConn;
use crate::db::schema::{funds, panel_meetings, panel_members, people, person_roles, rounds};
use crate::error::Result;
use crate::fund::store::{FundRow, RoundRow};
use crate::ids::{PanelMeetingId, PersonId, RoundId};
use crate::people::store::Person;

/// Who sits at the meetings of a round that were not called off.
#[derive(Clone, Debug, Default)]
pub struct Seats {
    /// By name, each once.
    pub people: Vec<Person>,
    /// The seats of those who have a role at the funder still: whoever has none is asked nothing any more.
    pub held: Vec<(PanelMeetingId, PersonId)>,
}

impl Seats {
    /// Those who are there still, of the meeting that recommended something; of every meeting where none did.
    pub fn asked(&self, meeting: Option<&PanelMeetingId>) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| {
            self.held.iter().any(|(at, who)| *who == person.id && meeting.is_none_or(|meeting| meeting == at))
        })
    }
}

/// The seats of a round, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn seats_of_round(db: &mut DbConn, round: &RoundId) -> Result<Seats> {
    let still = person_roles::table
        .filter(person_roles::person_id.eq(people::id))
        .filter(person_roles::funder_id.is_null().or(person_roles::funder_id.eq(panel_meetings::funder_id.nullable())))
        .filter(person_roles::ended_at.is_null());
    let rows: Vec<(Person, PanelMeetingId, bool)> = people::table
        .inner_join(panel_members::table.inner_join(panel_meetings::table))
        .filter(panel_meetings::round_id.eq(round))
        .filter(panel_meetings::cancelled_at.is_null())
        .order((people::name, people::id))
        .select((Person::as_select(), panel_meetings::id, exists(still)))
        .load(db)?;
    let held =
        rows.iter().filter(|(.., still)| *still).map(|(person, at, _)| (at.clone(), person.id.clone())).collect();
    let mut people: Vec<Person> = rows.into_iter().map(|(person, ..)| person).collect();
    people.dedup_by(|a, b| a.id == b.id);
    Ok(Seats { people, held })
}

/// The round of a fund of whose panel somebody leads a meeting that was not called off, and the latest of these; the newest
/// round where none is named. One query.
///
/// # Errors
/// A database that cannot be reached.
pub fn led_by(
    db: &mut DbConn,
    (fund, round): (&str, &str),
    person: &PersonId,
) -> Result<Option<(RoundRow, FundRow, PanelMeetingId)>> {
    Ok(panel_members::table
        .inner_join(panel_meetings::table.inner_join(rounds::table.inner_join(funds::table)))
        .filter(funds::slug.eq(fund))
        .filter(rounds::slug.eq(round).or(round.is_empty().into_sql::<Bool>()))
        .filter(panel_meetings::cancelled_at.is_null())
        .filter(panel_members::person_id.eq(person))
        .filter(panel_members::chair.eq(true))
        .order((rounds::opens_at.desc(), panel_meetings::held_at.desc()))
        .select((RoundRow::as_select(), FundRow::as_select(), panel_meetings::id))
        .first(db)
        .optional()?)
}
