//! The only file that knows how those who type for a group stand in the database.

use std::collections::BTreeMap;

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::Way;
use crate::application::State;
use crate::application::at_desk::NO_READER;
use crate::application::helping::store::Supporter;
use crate::application::word::Word;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, organisation_members, organisations, panel_meetings, panel_members, people, person_roles, readings,
    rounds, safe_contacts, scribes, supporters, telephone_contacts,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, FunderId, OrganisationId, PersonId, RoundId, ScribeId};
use crate::organisation::Kind;
use crate::organisation::store as groups;
use crate::organisation::telephone::store::Contact;
use crate::people::Role;
use crate::people::safety::{Holder, Safety, store as safety};

diesel::define_sql_function!(
    /// A text in small letters.
    fn lower(text: Text) -> Text
);

/// An officer who types for a group.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = scribes, check_for_backend(crate::db::MultiBackend))]
pub struct Scribe {
    pub id: ScribeId,
    pub application_id: ApplicationId,
    pub person_id: PersonId,
    pub way: Way,
    /// When the call began, or the paper came.
    pub begun_at: Instant,
    pub since: Instant,
    pub ended_at: Option<Instant>,
    /// The group's word on which they sent it.
    pub word: Option<Json<Word>>,
}

/// Writes that somebody types for a group.
pub fn insert(db: &mut DbConn, scribe: &Scribe) -> Result<()> {
    diesel::insert_into(scribes::table).values(scribe).execute(db)?;
    Ok(())
}

/// Somebody goes on for whoever typed before them. They may have typed it once already.
pub fn take_over(db: &mut DbConn, scribe: &Scribe) -> Result<()> {
    diesel::update(
        scribes::table.filter(scribes::application_id.eq(&scribe.application_id)).filter(scribes::ended_at.is_null()),
    )
    .set(scribes::ended_at.eq(Some(scribe.since)))
    .execute(db)?;
    let back = diesel::update(
        scribes::table
            .filter(scribes::application_id.eq(&scribe.application_id))
            .filter(scribes::person_id.eq(&scribe.person_id)),
    )
    .set((scribes::ended_at.eq(None::<Instant>), scribes::since.eq(scribe.since)))
    .execute(db)?;
    if back == 1 { Ok(()) } else { insert(db, scribe) }
}

/// Writes the group's word on which it was sent.
pub fn keep_word(db: &mut DbConn, id: &ScribeId, word: &Word) -> Result<()> {
    diesel::update(scribes::table.find(id)).set(scribes::word.eq(Some(Json(word.clone())))).execute(db)?;
    Ok(())
}

/// Whoever works on an application without being of its group, as one person is found: helping it, or typing for it as
/// an officer, which they do as long as they are one. In one query.
pub fn hands(
    db: &mut DbConn,
    application: &ApplicationId,
    person: &PersonId,
) -> Result<(Option<Supporter>, Option<Scribe>)> {
    let officer = person_roles::table
        .filter(person_roles::person_id.eq(person.clone()))
        .filter(person_roles::role.eq(Role::Commissioner))
        .filter(person_roles::ended_at.is_null())
        .filter(person_roles::funder_id.is_null().or(person_roles::funder_id.eq(applications::funder_id.nullable())));
    let helps = supporters::application_id
        .eq(applications::id)
        .and(supporters::person_id.eq(person.clone()))
        .and(supporters::ended_at.is_null());
    let types = scribes::application_id
        .eq(applications::id)
        .and(scribes::person_id.eq(person.clone()))
        .and(scribes::ended_at.is_null())
        .and(exists(officer));
    Ok(applications::table
        .left_join(supporters::table.on(helps))
        .left_join(scribes::table.on(types))
        .filter(applications::id.eq(application))
        .select((Option::<Supporter>::as_select(), Option::<Scribe>::as_select()))
        .first(db)?)
}

/// Everyone who types or typed for a group, by name, the newest first, and whoever of the group is reached by telephone.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    pub scribes: Vec<(Scribe, String)>,
    pub contacts: Vec<Contact>,
    /// What keeps those safe who are reached by telephone, and their group, by their ids.
    pub safe: BTreeMap<String, Safety>,
    /// Whether the person who asks reads it for the decision.
    pub reads: bool,
}

impl Taken {
    /// Who types for the group now, by name.
    pub fn now(&self) -> Option<&(Scribe, String)> {
        self.scribes.iter().find(|(scribe, _)| scribe.ended_at.is_none())
    }
}

/// Who types for a group, and how the group is reached, in one query.
pub fn taken(db: &mut DbConn, application: &ApplicationId, person: &PersonId) -> Result<Taken> {
    let of_group = organisation_members::table
        .filter(organisation_members::organisation_id.eq(applications::organisation_id))
        .filter(organisation_members::left_at.is_null())
        .select(organisation_members::person_id);
    let reached = telephone_contacts::person_id.eq_any(of_group).and(telephone_contacts::ended_at.is_null());
    let reads = readings::table
        .filter(readings::application_id.eq(applications::id))
        .filter(readings::reader_id.eq(person))
        .filter(readings::state.ne_all(NO_READER));
    let own = safe_contacts::holder
        .eq(Holder::Person)
        .and(safe_contacts::holder_id.nullable().eq(telephone_contacts::person_id.nullable()));
    let group =
        safe_contacts::holder.eq(Holder::Organisation).and(safe_contacts::holder_id.eq(applications::organisation_id));
    type Safe = (Option<String>, Option<safety::Row>);
    type Row = (Scribe, String, Option<Contact>, bool, Safe);
    let rows: Vec<Row> = applications::table
        .inner_join(scribes::table.inner_join(people::table))
        .left_join(telephone_contacts::table.on(reached))
        .left_join(safe_contacts::table.on(own.or(group)))
        .filter(applications::id.eq(application))
        .order((scribes::since.desc(), scribes::id))
        .select((
            Scribe::as_select(),
            people::name,
            Option::<Contact>::as_select(),
            exists(reads),
            (safe_contacts::holder_id.nullable(), safety::COLUMNS.nullable()),
        ))
        .load(db)?;
    let reads = rows.first().is_some_and(|row| row.3);
    let (mut contacts, mut safe) = (BTreeMap::new(), BTreeMap::new());
    let mut scribes: Vec<(Scribe, String)> = Vec::new();
    for (scribe, name, contact, _, (id, row)) in rows {
        safe.extend(id.zip(row.map(safety::read)));
        contacts.extend(contact.map(|contact| (contact.person_id.clone(), contact)));
        if !scribes.iter().any(|(known, _)| known.id == scribe.id) {
            scribes.push((scribe, name));
        }
    }
    Ok(Taken { scribes, contacts: contacts.into_values().collect(), safe, reads })
}

/// A group that the funder knows, as an officer finds it again.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: OrganisationId,
    pub name: String,
    pub kind: Kind,
    /// Where it is, as it lets others know.
    pub area: String,
}

/// The groups a funder knows under this name, or by this telephone number: those that sent it an application, and those
/// its officers wrote down. Of any other group nothing is said.
pub fn known(db: &mut DbConn, funder: &FunderId, name: &str, digits: &str) -> Result<Vec<Known>> {
    let ours = || {
        organisation_members::table
            .inner_join(telephone_contacts::table.on(telephone_contacts::person_id.eq(organisation_members::person_id)))
            .filter(telephone_contacts::funder_id.eq(funder))
    };
    let sent = applications::table
        .filter(applications::funder_id.eq(funder))
        .filter(applications::submitted_at.is_not_null())
        .select(applications::organisation_id);
    let by_number = ours()
        .filter(telephone_contacts::digits.eq(digits))
        .filter(telephone_contacts::ended_at.is_null())
        .select(organisation_members::organisation_id);
    let written_down = ours().select(organisation_members::organisation_id);
    let found: Vec<(OrganisationId, String, Kind)> = organisations::table
        .filter(
            organisations::id.eq_any(by_number).or(lower(organisations::name)
                .eq(name.to_lowercase())
                .and(organisations::id.eq_any(sent).or(organisations::id.eq_any(written_down)))),
        )
        .order((organisations::name, organisations::id))
        .limit(20)
        .select((organisations::id, organisations::name, organisations::kind))
        .load(db)?;
    let ids: Vec<OrganisationId> = found.iter().map(|(id, ..)| id.clone()).collect();
    let mut areas = groups::areas(db, &ids)?;
    let known = |(id, name, kind): (OrganisationId, String, Kind)| {
        let area = areas.remove(id.as_str()).unwrap_or_default();
        Known { id, name, kind, area }
    };
    Ok(found.into_iter().map(known).collect())
}

/// The names of those who read an application, sit on its panel, or decide in its round: none of them is a witness.
pub fn judges(db: &mut DbConn, application: &ApplicationId, round: &RoundRow) -> Result<Vec<String>> {
    let read = readings::table
        .filter(readings::application_id.eq(application))
        .filter(readings::state.ne_all(NO_READER))
        .select(readings::reader_id);
    let sit = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_meetings::round_id.eq(&round.id))
        .filter(panel_meetings::cancelled_at.is_null())
        .select(panel_members::person_id);
    let decide = rounds::table
        .filter(rounds::id.eq(&round.id))
        .filter(rounds::decider_id.is_not_null())
        .select(rounds::decider_id.assume_not_null());
    Ok(people::table
        .filter(people::id.eq_any(read).or(people::id.eq_any(sit)).or(people::id.eq_any(decide)))
        .select(people::name)
        .load(db)?)
}

/// An application that somebody types for a group, in a list.
#[derive(Clone, Debug, Queryable)]
pub struct Line {
    pub id: ApplicationId,
    pub organisation: String,
    pub by: String,
    pub person: PersonId,
    pub way: Way,
    pub since: Instant,
}

/// The drafts of a round that officers type for groups, the newest first.
pub fn drafts(db: &mut DbConn, round: &RoundId) -> Result<Vec<Line>> {
    Ok(scribes::table
        .inner_join(applications::table.inner_join(organisations::table))
        .inner_join(people::table)
        .filter(applications::round_id.eq(round))
        .filter(applications::state.eq(State::Draft))
        .filter(scribes::ended_at.is_null())
        .order((scribes::since.desc(), scribes::id))
        .limit(100)
        .select((applications::id, organisations::name, people::name, people::id, scribes::way, scribes::since))
        .load(db)?)
}
