//! Who stands apart from an application, as the database knows it: two conditions that every list at the desk leaves
//! rows out by, and one application's answer. Both are short lists found once, and not asked of every row, so that
//! PostgreSQL goes on walking the list's index.

use diesel::dsl::{auto_type, exists, not, sql};
use diesel::expression::{AsExpression, SqlLiteral, UncheckedBind};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use crate::application::apart::{self, Closed};
use crate::application::at_desk::Closeness;
use crate::application::store::Application;
use crate::db::schema::{applications, declarations, organisation_members, people, person_roles, supporters};
use crate::db::{Condition, DbConn, Union};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, PersonId};
use crate::people::Role;
use crate::people::store::Person;

/// For any query over `applications`: the person stepped back from this one.
pub fn stepped_back(person: &PersonId) -> Condition<'_, applications::id> {
    Condition::of(
        applications::id.eq_any(
            declarations::table
                .filter(declarations::person_id.eq(person))
                .filter(declarations::standing.eq(Closeness::Conflict))
                .select(declarations::application_id),
        ),
    )
}

/// For any query over `organisation_members` and `applications`: they belong to its group, or left it only after the
/// application was begun. Nobody becomes a stranger to it by their own press.
#[auto_type(no_type_alias)]
pub fn belonged() -> _ {
    organisation_members::left_at
        .is_null()
        .or(organisation_members::left_at.ge(applications::started_at.nullable()).assume_not_null())
}

/// The same in plain SQL, where the two tables go by these names.
pub fn belonged_in_sql(members: &str, applications: &str) -> String {
    format!("({members}.left_at IS NULL OR {members}.left_at >= {applications}.started_at)")
}

type Left<'a> = SqlLiteral<Bool, UncheckedBind<SqlLiteral<Bool>, <&'a PersonId as AsExpression<Text>>::Expression>>;

/// For any query over `applications`: the person left its group after it was begun. In plain SQL, since the table is in the
/// query already.
fn left_since(person: &PersonId) -> Left<'_> {
    let since = format!(
        "applications.id IN (SELECT a.id FROM applications AS a INNER JOIN organisation_members AS m \
         ON m.organisation_id = a.organisation_id WHERE m.left_at IS NOT NULL AND {} AND m.person_id = ",
        belonged_in_sql("m", "a")
    );
    sql::<Bool>(&since).bind::<Text, _>(person).sql(")")
}

/// For any query over `applications`: the person belongs to its group or did since it was begun, or helped it with this
/// application once: help that has ended was help.
pub fn belongs(person: &PersonId) -> Condition<'_, applications::id> {
    Condition::of(
        applications::organisation_id
            .eq_any(
                organisation_members::table
                    .filter(organisation_members::person_id.eq(person))
                    .filter(organisation_members::left_at.is_null())
                    .select(organisation_members::organisation_id),
            )
            .or(applications::id
                .eq_any(supporters::table.filter(supporters::person_id.eq(person)).select(supporters::application_id)))
            .or(left_since(person)),
    )
}

/// For any query over `applications` and `rounds`: the holder of delegated power whom the round names may not judge this
/// one (`review::policy::keeps_apart` says who may not), so that another decision-maker decides it.
///
/// In plain SQL, since the queries that ask it have these tables in them already, of somebody else.
pub fn decider_stands_apart() -> SqlLiteral<Bool> {
    sql(&judge_stands_apart("rounds.decider_id"))
}

/// For any query over `applications` and `decisions`: whoever decided this one may not judge it any more, since they have
/// stepped back, joined the group, or spoken with it for the council.
pub fn who_decided_stands_apart() -> SqlLiteral<Bool> {
    sql(&judge_stands_apart("decisions.decided_by"))
}

/// For any query over `applications` and `panel_members`: whoever has this seat may not judge this one.
pub fn member_stands_apart() -> SqlLiteral<Bool> {
    sql(&judge_stands_apart("panel_members.person_id"))
}

/// Whether the person in this column may not judge the application at hand; no where there is nobody in it.
fn judge_stands_apart(person: &str) -> String {
    let belonged = belonged_in_sql("m", "applications");
    format!(
        "({person} IS NOT NULL AND (EXISTS (SELECT 1 FROM declarations AS d WHERE d.application_id = applications.id \
         AND d.person_id = {person} AND d.standing = 'conflict') \
         OR EXISTS (SELECT 1 FROM organisation_members AS m WHERE m.organisation_id = applications.organisation_id \
         AND m.person_id = {person} AND {belonged}) \
         OR EXISTS (SELECT 1 FROM supporters AS s WHERE s.application_id = applications.id AND s.person_id = {person}) \
         OR (({speaks} = {person} \
         OR EXISTS (SELECT 1 FROM contact_handovers AS h WHERE h.round_id = applications.round_id \
         AND (h.application_id IS NULL OR h.application_id = applications.id) \
         AND (h.from_id = {person} OR h.to_id = {person})) \
         OR EXISTS (SELECT 1 FROM conversations AS c WHERE c.application_id = applications.id \
         AND c.written_by = {person}) \
         OR EXISTS (SELECT 1 FROM scribes AS t WHERE t.application_id = applications.id AND t.person_id = {person}) \
         OR EXISTS (SELECT 1 FROM evidence AS e WHERE e.application_id = applications.id \
         AND e.written_by = {person} AND (NOT e.from_organisation OR e.route IN ('phone', 'visit'))) \
         OR EXISTS (SELECT 1 FROM translations AS t WHERE t.application_id = applications.id AND t.added_by = {person})) \
         AND NOT EXISTS (SELECT 1 FROM judging_exceptions AS j WHERE j.application_id = applications.id \
         AND j.person_id = {person}))))",
        speaks = super::contact::SPEAKS,
    )
}

/// From what [`stepped_back`] and [`belongs`] say of a row.
pub fn closed((stepped_back, belongs): (bool, bool)) -> Option<Closed> {
    apart::closed(stepped_back.then_some(Closeness::Conflict), belongs)
}

/// Everybody to whom an application is closed: whoever stepped back, whoever belongs to its group or did since it was
/// begun, and whoever helped it. Somebody may be in it twice.
///
/// # Errors
/// A database that cannot be reached.
pub fn everybody(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<PersonId>> {
    let stepped_back = declarations::table
        .filter(declarations::application_id.eq(id))
        .filter(declarations::standing.eq(Closeness::Conflict))
        .select(declarations::person_id);
    let members = organisation_members::table
        .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
        .filter(applications::id.eq(id))
        .filter(belonged())
        .select(organisation_members::person_id);
    let helped = supporters::table.filter(supporters::application_id.eq(id)).select(supporters::person_id);
    Ok(Union::of(stepped_back).all(members).all(helped).load(db)?)
}

/// The officers of an application's funder to whom it is not closed: whoever comes first among them, then by name; in one
/// query.
///
/// # Errors
/// A database that cannot be reached.
pub fn officers(db: &mut DbConn, of: &Application, first: &PersonId) -> Result<Vec<Person>> {
    let id = &of.id;
    let stepped_back = declarations::table
        .filter(declarations::application_id.eq(id))
        .filter(declarations::person_id.eq(people::id))
        .filter(declarations::standing.eq(Closeness::Conflict));
    let member = organisation_members::table
        .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
        .filter(applications::id.eq(id))
        .filter(organisation_members::person_id.eq(people::id))
        .filter(belonged());
    let helped =
        supporters::table.filter(supporters::application_id.eq(id)).filter(supporters::person_id.eq(people::id));
    let mut officers: Vec<Person> = people::table
        .inner_join(person_roles::table)
        .filter(person_roles::funder_id.eq(&of.funder_id))
        .filter(person_roles::role.eq(Role::Commissioner))
        .filter(person_roles::ended_at.is_null())
        .filter(not(exists(stepped_back)))
        .filter(not(exists(member)))
        .filter(not(exists(helped)))
        .order((people::name, people::id))
        .select(Person::as_select())
        .load(db)?;
    officers.sort_by_key(|officer| officer.id != *first);
    Ok(officers)
}

/// Whether one application is closed to a person, in one query.
///
/// # Errors
/// Not found when there is none.
pub fn of(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Option<Closed>> {
    let row: Option<(bool, bool)> = applications::table
        .filter(applications::id.eq(id))
        .select((stepped_back(person), belongs(person)))
        .first(db)
        .optional()?;
    row.map(closed).ok_or(Error::NotFound)
}
