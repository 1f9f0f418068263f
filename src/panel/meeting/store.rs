//! What changes of a meeting in the database, and whom its members may be close to.

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::application::State;
use crate::application::store::apart;
use crate::db::schema::{
    applications, declarations, organisation_members, panel_meetings, panel_members, people, supporters,
};
use crate::db::{DbConn, Union};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, OrganisationId, PanelMeetingId, PanelMemberId, PersonId, RoundId};
use crate::organisation;
use crate::panel::store::{Meeting, OPEN};
use crate::review::Standing;

/// Touches a meeting first, so that two changes of it stand one behind the other; gives it as it then stands.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &PanelMeetingId) -> Result<Meeting> {
    let found = diesel::update(panel_meetings::table.find(id))
        .set(panel_meetings::version.eq(panel_meetings::version + 1))
        .execute(db)?;
    if found == 0 {
        return Err(Error::NotFound);
    }
    Ok(panel_meetings::table.find(id).select(Meeting::as_select()).first(db)?)
}

/// Writes when and where a meeting is, and whether it was called off.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, meeting: &Meeting) -> Result<()> {
    diesel::update(panel_meetings::table.find(&meeting.id))
        .set((
            panel_meetings::held_at.eq(meeting.held_at),
            panel_meetings::place.eq(&meeting.place),
            panel_meetings::cancelled_at.eq(meeting.cancelled_at),
            panel_meetings::cancelled_why.eq(&meeting.cancelled_why),
        ))
        .execute(db)?;
    Ok(())
}

/// Gives somebody a seat.
///
/// # Errors
/// A database that cannot be reached.
pub fn seat(db: &mut DbConn, id: PanelMemberId, meeting: &PanelMeetingId, person: &PersonId) -> Result<()> {
    diesel::insert_into(panel_members::table)
        .values((
            panel_members::id.eq(id),
            panel_members::panel_meeting_id.eq(meeting),
            panel_members::person_id.eq(person),
        ))
        .execute(db)?;
    Ok(())
}

/// Takes a seat away. That they were asked stays in the history.
///
/// # Errors
/// A database that cannot be reached.
pub fn unseat(db: &mut DbConn, meeting: &PanelMeetingId, person: &PersonId) -> Result<()> {
    diesel::delete(
        panel_members::table
            .filter(panel_members::panel_meeting_id.eq(meeting))
            .filter(panel_members::person_id.eq(person)),
    )
    .execute(db)?;
    Ok(())
}

/// A group before a meeting to which a member has not said how close they are.
#[derive(Clone, Debug)]
pub struct Unsaid {
    pub application: ApplicationId,
    pub organisation: String,
    pub reference: String,
    pub area: String,
    /// Who is in it: by this a tie is known.
    pub members: Vec<String>,
}

/// The groups before a meeting to which `person` has not said how close they are, by name: three queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn unsaid(db: &mut DbConn, meeting: &Meeting, person: &PersonId) -> Result<Vec<Unsaid>> {
    let said = declarations::table
        .filter(declarations::application_id.eq(applications::id))
        .filter(declarations::person_id.eq(person));
    type Row = (ApplicationId, String, String, OrganisationId, State);
    let rows: Vec<Row> = applications::table
        .filter(applications::round_id.eq(&meeting.round_id))
        .filter(applications::state.eq_any(OPEN))
        .filter(not(exists(said)))
        .filter(not(apart::belongs(person)))
        .order((applications::organisation_name, applications::id))
        .select((
            applications::id,
            applications::organisation_name,
            applications::reference,
            applications::organisation_id,
            applications::state,
        ))
        .load(db)?;
    let groups: BTreeSet<&OrganisationId> = rows.iter().map(|(_, _, _, group, ..)| group).collect();
    let ids: Vec<OrganisationId> = groups.iter().map(|group| (*group).clone()).collect();
    let areas = organisation::store::areas(db, &ids)?;
    let named: Vec<(OrganisationId, String)> = organisation_members::table
        .inner_join(people::table)
        .filter(organisation_members::organisation_id.eq_any(groups))
        .filter(organisation_members::left_at.is_null())
        .filter(people::name.ne(""))
        .order((people::name, people::id))
        .select((organisation_members::organisation_id, people::name))
        .load(db)?;
    let mut members: BTreeMap<OrganisationId, Vec<String>> = BTreeMap::new();
    for (group, name) in named {
        members.entry(group).or_default().push(name);
    }
    Ok(rows
        .into_iter()
        .map(|(application, organisation, reference, group, _)| Unsaid {
            application,
            organisation,
            reference,
            area: areas.get(group.as_str()).cloned().unwrap_or_default(),
            members: members.get(&group).cloned().unwrap_or_default(),
        })
        .collect())
}

/// Who has declared what on which application of a round. Whoever helped the group with it, or belongs to it or did since
/// it was begun, has said it by that: it is a conflict, whatever else they say.
pub fn declared(db: &mut DbConn, round: &RoundId) -> Result<Vec<(PersonId, ApplicationId, Standing)>> {
    let said = declarations::table.inner_join(applications::table).filter(applications::round_id.eq(round)).select((
        declarations::person_id,
        declarations::application_id,
        declarations::standing,
    ));
    let helped = supporters::table.inner_join(applications::table).filter(applications::round_id.eq(round)).select((
        supporters::person_id,
        supporters::application_id,
        Standing::Conflict.into_sql::<Text>(),
    ));
    let belonged = organisation_members::table
        .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
        .filter(applications::round_id.eq(round))
        .filter(apart::belonged())
        .select((organisation_members::person_id, applications::id, Standing::Conflict.into_sql::<Text>()));
    let mut rows: Vec<(PersonId, ApplicationId, Standing)> = Union::of(said).all(helped).all(belonged).load(db)?;
    rows.sort_by_key(|(person, about, standing)| (person.clone(), about.clone(), *standing != Standing::Conflict));
    rows.dedup_by(|one, before| (&one.0, &one.1) == (&before.0, &before.1));
    Ok(rows)
}
