//! What a share is made of: the applications of a round with who reads each, the readers with what they said of their
//! time, and who stands apart from what; three queries, however many there are.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::application::State as Stage;
use crate::application::conversation;
use crate::application::store::apart;
use crate::db::schema::{
    answer_parts, application_contacts, applications, contact_handovers, conversations, decisions, declarations,
    evidence, files, judging_exceptions, organisation_members, people, person_roles, reading_breaks, reading_limits,
    readings, recordings, scribes, supporters, translations,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::fund::form::CloseReaders;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, PersonId};
use crate::people::Role;
use crate::relationship::offer::Promise;
use crate::relationship::offer::store as offers;
use crate::review::Standing;
use crate::review::reading::State;
use crate::review::time::{Break, Limits};

/// An application that is read, and who was asked to.
#[derive(Clone, Debug)]
pub struct Read {
    pub id: ApplicationId,
    pub organisation: String,
    pub readings: BTreeMap<PersonId, State>,
    /// How much there is to read, and to hear.
    pub characters: i64,
    pub seconds: i64,
    /// That its group is heard before it is read.
    pub promise: Promise,
}

/// Somebody who may be asked to read.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    /// They sit on panels. An officer may be asked too, and is not proposed.
    pub panel: bool,
    pub limits: Limits,
}

/// What ties whom to what.
#[derive(Clone, Debug, Default)]
pub struct Ties {
    /// The application is closed to them everywhere.
    pub shut: BTreeSet<(ApplicationId, PersonId)>,
    /// They are close to the group, and the round says that they leave it to somebody else.
    pub close: BTreeSet<(ApplicationId, PersonId)>,
    pub helped: BTreeSet<(ApplicationId, PersonId)>,
    pub excepted: BTreeSet<(ApplicationId, PersonId)>,
    /// They have said how close they are.
    pub declared: BTreeSet<(ApplicationId, PersonId)>,
}

impl Ties {
    /// Whether somebody stands apart from an application.
    pub fn apart(&self, application: &ApplicationId, person: &PersonId, contact: &PersonId) -> bool {
        let pair = (application.clone(), person.clone());
        let helped = person == contact || self.helped.contains(&pair);
        self.shut.contains(&pair) || self.close.contains(&pair) || (helped && !self.excepted.contains(&pair))
    }
}

/// Everybody who holds one of these roles at a round's funder, with what they said of their time, by name, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn readers(db: &mut DbConn, round: &RoundRow, roles: &[Role]) -> Result<Vec<Person>> {
    type Row = (PersonId, String, bool, Option<i32>, Option<(NaiveDate, NaiveDate)>);
    let held = |roles: &[Role]| {
        person_roles::table
            .filter(person_roles::person_id.eq(people::id))
            .filter(person_roles::funder_id.eq(round.funder_id.clone()))
            .filter(person_roles::role.eq_any(roles.to_vec()))
            .filter(person_roles::ended_at.is_null())
    };
    let rows: Vec<Row> = people::table
        .left_join(reading_limits::table.on(reading_limits::person_id.eq(people::id)))
        .left_join(reading_breaks::table.on(reading_breaks::person_id.eq(people::id)))
        .filter(exists(held(roles)))
        .order((people::name, people::id, reading_breaks::from_on.asc()))
        .select((
            people::id,
            people::name,
            exists(held(&[Role::PanelMember])),
            reading_limits::most_a_week.nullable(),
            (reading_breaks::from_on, reading_breaks::until_on).nullable(),
        ))
        .load(db)?;
    let mut found: Vec<Person> = Vec::new();
    for (id, name, panel, most, away) in rows {
        if found.last().is_none_or(|last| last.id != id) {
            let most_a_week = most.and_then(|most| u32::try_from(most).ok());
            found.push(Person { id, name, panel, limits: Limits { most_a_week, breaks: Vec::new() } });
        }
        if let (Some(last), Some((from, until))) = (found.last_mut(), away) {
            last.limits.breaks.push(Break { from, until });
        }
    }
    Ok(found)
}

/// What ties people to the applications of a round, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn ties(db: &mut DbConn, round: &RoundRow, close: CloseReaders) -> Result<Ties> {
    let of_round = || applications::table.filter(applications::round_id.eq(&round.id)).select(applications::id);
    let declared = declarations::table.filter(declarations::application_id.eq_any(of_round())).select((
        declarations::standing,
        declarations::application_id,
        declarations::person_id,
    ));
    let members = applications::table
        .inner_join(
            organisation_members::table.on(organisation_members::organisation_id.eq(applications::organisation_id)),
        )
        .filter(applications::round_id.eq(&round.id))
        .filter(apart::belonged())
        .select(("shut".into_sql::<Text>(), applications::id, organisation_members::person_id));
    let supports = supporters::table.filter(supporters::application_id.eq_any(of_round())).select((
        "shut".into_sql::<Text>(),
        supporters::application_id,
        supporters::person_id,
    ));
    let wrote_up = conversations::table
        .filter(conversations::application_id.eq_any(of_round()))
        .filter(conversations::written_by.is_not_null())
        .select((
            "helped".into_sql::<Text>(),
            conversations::application_id,
            conversations::written_by.assume_not_null(),
        ));
    let typed = scribes::table.filter(scribes::application_id.eq_any(of_round())).select((
        "helped".into_sql::<Text>(),
        scribes::application_id,
        scribes::person_id,
    ));
    let knew = evidence::table
        .filter(evidence::application_id.eq_any(of_round()))
        .filter(evidence::from_organisation.eq(false).or(evidence::route.eq_any(["phone", "visit"])))
        .select(("helped".into_sql::<Text>(), evidence::application_id, evidence::written_by));
    let translated = translations::table.filter(translations::application_id.eq_any(of_round())).select((
        "helped".into_sql::<Text>(),
        translations::application_id,
        translations::added_by,
    ));
    // Who speaks with one group in the place of the round's contact; and whoever spoke with it before.
    let speaks = application_contacts::table.filter(application_contacts::application_id.eq_any(of_round())).select((
        "helped".into_sql::<Text>(),
        application_contacts::application_id,
        application_contacts::person_id,
    ));
    let spoke = applications::table
        .inner_join(
            contact_handovers::table.on(contact_handovers::round_id.eq(applications::round_id).and(
                contact_handovers::application_id
                    .is_null()
                    .or(contact_handovers::application_id.eq(applications::id.nullable())),
            )),
        )
        .filter(applications::round_id.eq(&round.id))
        .select(("helped".into_sql::<Text>(), applications::id, contact_handovers::from_id));
    let excepted = judging_exceptions::table.filter(judging_exceptions::application_id.eq_any(of_round())).select((
        "excepted".into_sql::<Text>(),
        judging_exceptions::application_id,
        judging_exceptions::person_id,
    ));
    let rows: Vec<(String, ApplicationId, PersonId)> = Union::of(declared)
        .all(members)
        .all(supports)
        .all(wrote_up)
        .all(typed)
        .all(knew)
        .all(translated)
        .all(speaks)
        .all(spoke)
        .all(excepted)
        .load(db)?;
    let mut ties = Ties::default();
    for (kind, application, person) in rows {
        let pair = (application, person);
        if let Some(standing) = Standing::parse(&kind) {
            ties.declared.insert(pair.clone());
            match standing {
                Standing::Conflict => drop(ties.shut.insert(pair)),
                Standing::Close if close == CloseReaders::StepBack => drop(ties.close.insert(pair)),
                Standing::Close | Standing::None => {}
            }
            continue;
        }
        match kind.as_str() {
            "shut" => drop(ties.shut.insert(pair)),
            "helped" => drop(ties.helped.insert(pair)),
            _ => drop(ties.excepted.insert(pair)),
        }
    }
    Ok(ties)
}

/// The applications of a round that are being read, by name, with who was asked to read each and how long each is; and how
/// many readings everybody at its funder still has open; in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn read(db: &mut DbConn, round: &RoundRow) -> Result<(Vec<Read>, BTreeMap<PersonId, u32>)> {
    // Kind, application, a person or a name, and a number.
    type Row = (String, ApplicationId, String, i64);
    let under_review = || applications::state.eq_any([Stage::Submitted, Stage::UnderReview, Stage::Waiting]);
    let of_round = || applications::table.filter(applications::round_id.eq(&round.id)).select(applications::id);
    let none = || sql::<BigInt>("CAST(0 AS BIGINT)");
    let decided = decisions::table.filter(decisions::application_id.eq(applications::id));
    let named = applications::table
        .filter(applications::round_id.eq(&round.id))
        .filter(applications::submitted_at.is_not_null())
        .filter(under_review())
        .filter(diesel::dsl::not(exists(decided)))
        .select(("application".into_sql::<Text>(), applications::id, applications::organisation_name, none()));
    let promised = applications::table.filter(applications::round_id.eq(&round.id)).select((
        "promised".into_sql::<Text>(),
        applications::id,
        offers::promised(),
        none(),
    ));
    let asked = readings::table.filter(readings::application_id.eq_any(of_round())).select((
        readings::state,
        readings::application_id,
        readings::reader_id,
        none(),
    ));
    let open = readings::table
        .inner_join(applications::table)
        .filter(readings::state.eq_any([State::Assigned, State::Declared, State::Drafted]))
        .filter(applications::funder_id.eq(&round.funder_id))
        .filter(under_review())
        .select(("open".into_sql::<Text>(), readings::application_id, readings::reader_id, none()));
    let written = answer_parts::table.filter(answer_parts::application_id.eq_any(of_round())).select((
        "characters".into_sql::<Text>(),
        answer_parts::application_id,
        "".into_sql::<Text>(),
        sql::<BigInt>("CAST(LENGTH(answer_parts.body) AS BIGINT)"),
    ));
    let said = conversations::table
        .filter(conversations::application_id.eq_any(of_round()))
        .filter(conversations::state.eq(conversation::State::Confirmed))
        .select((
            "characters".into_sql::<Text>(),
            conversations::application_id,
            "".into_sql::<Text>(),
            sql::<BigInt>("CAST(LENGTH(conversations.write_up) AS BIGINT)"),
        ));
    let heard = recordings::table
        .inner_join(files::table)
        .filter(files::application_id.eq_any(of_round()))
        .filter(files::removed_at.is_null())
        .select((
            "seconds".into_sql::<Text>(),
            files::application_id,
            "".into_sql::<Text>(),
            sql::<BigInt>("CAST(recordings.seconds AS BIGINT)"),
        ));
    let rows: Vec<Row> =
        Union::of(named).all(promised).all(asked).all(open).all(written).all(said).all(heard).load(db)?;
    let (mut found, mut open): (BTreeMap<ApplicationId, Read>, BTreeMap<PersonId, u32>) = Default::default();
    for (_, id, name, _) in rows.iter().filter(|row| row.0 == "application") {
        let read = Read {
            id: id.clone(),
            organisation: name.clone(),
            readings: BTreeMap::new(),
            characters: 0,
            seconds: 0,
            promise: Promise::default(),
        };
        found.insert(id.clone(), read);
    }
    for (kind, id, name, number) in rows {
        if kind == "open" {
            *open.entry(PersonId::from(name.as_str())).or_default() += 1;
            continue;
        }
        let Some(read) = found.get_mut(&id) else { continue };
        match (State::parse(&kind), kind.as_str()) {
            (Some(state), _) => drop(read.readings.insert(PersonId::from(name.as_str()), state)),
            (None, "promised") => read.promise = offers::promise(&name),
            (None, "characters") => read.characters += number,
            (None, "seconds") => read.seconds += number,
            (None, _) => {}
        }
    }
    let mut found: Vec<Read> = found.into_values().collect();
    found.sort_by(|one, other| (&one.organisation, &one.id).cmp(&(&other.organisation, &other.id)));
    Ok((found, open))
}
