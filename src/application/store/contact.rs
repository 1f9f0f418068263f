//! Who speaks with a group: the named contact of its round, unless somebody else took over its application; and what
//! falls to others while somebody is away. For queries over `applications`.

use chrono::NaiveDate;
use diesel::dsl::{AsExprOf, auto_type, exists, sql};
use diesel::expression::{SqlLiteral, UncheckedBind};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Date, Text};

use super::apart::belonged_in_sql;
use crate::db::schema::{absences, applications, commitments, person_roles};
use crate::ids::PersonId;
use crate::people::Role;
use crate::people::away::store as away;

pub use crate::people::away::store::SPEAKS;

/// For any query over `applications` that joins `people`: this person speaks with the group.
pub fn speaks() -> SqlLiteral<Bool> {
    sql(&format!("people.id = {SPEAKS}"))
}

/// For any query over `applications`: the identifier of whoever speaks with the group.
pub fn speaker() -> SqlLiteral<Text> {
    sql(SPEAKS)
}

/// For any query over `applications`: whoever stands in this column for as long as they are an officer there, and whoever
/// speaks with the group from then on.
pub fn or_speaker(column: &str) -> SqlLiteral<Text> {
    sql(&format!(
        "CASE WHEN EXISTS (SELECT 1 FROM person_roles AS p WHERE p.person_id = {column} AND p.role = 'commissioner' \
         AND p.ended_at IS NULL AND (p.funder_id IS NULL OR p.funder_id = applications.funder_id)) \
         THEN {column} ELSE {SPEAKS} END"
    ))
}

/// For any query over `applications`: those who are away today, as far as what is theirs falls to `person`: to whoever
/// covers, or to every officer where the cover stands apart from this application. An absence gives nobody a right: who
/// is no officer there gets nothing, and every page asks its own policy besides.
#[auto_type(no_type_alias)]
pub fn away_for<'a>(person: &'a PersonId, today: NaiveDate) -> _ {
    let officer: Role = Role::Commissioner;
    let apart: SqlLiteral<Bool> = cover_stands_apart();
    let is_officer = person_roles::table
        .filter(person_roles::person_id.eq(person))
        .filter(person_roles::role.eq(officer))
        .filter(person_roles::ended_at.is_null())
        .filter(person_roles::funder_id.is_null().or(person_roles::funder_id.eq(applications::funder_id.nullable())));
    absences::table
        .filter(absences::funder_id.eq(applications::funder_id))
        .filter(absences::ended_at.is_null())
        .filter(absences::from_on.le(today))
        .filter(absences::until_on.ge(today))
        .filter(absences::cover_id.eq(person).or(apart))
        .filter(exists(is_officer))
        .select(absences::person_id)
}

/// For any query over `commitments`: those who are away today, as far as a promise of theirs falls to `person`, who
/// covers; not a promise to a group from which they stand apart.
#[auto_type(no_type_alias)]
pub fn away_from_promises<'a>(person: &'a PersonId, today: NaiveDate) -> _ {
    let closed: SqlLiteral<Bool> = promise_is_closed();
    absences::table
        .filter(absences::funder_id.eq(commitments::funder_id))
        .filter(absences::ended_at.is_null())
        .filter(absences::from_on.le(today))
        .filter(absences::until_on.ge(today))
        .filter(absences::cover_id.eq(person))
        .filter(diesel::dsl::not(closed))
        .select(absences::person_id)
}

/// Whether whoever covers stands apart from the group to which a promise was made, or to whose grant.
fn promise_is_closed() -> SqlLiteral<Bool> {
    let belonged = belonged_in_sql("m", "a");
    sql(&format!(
        "EXISTS (SELECT 1 FROM applications AS a WHERE (a.organisation_id = commitments.organisation_id \
         OR EXISTS (SELECT 1 FROM grants AS g WHERE g.id = commitments.grant_id AND g.application_id = a.id)) \
         AND (EXISTS (SELECT 1 FROM declarations AS d WHERE d.application_id = a.id \
         AND d.person_id = absences.cover_id AND d.standing = 'conflict') \
         OR EXISTS (SELECT 1 FROM organisation_members AS m WHERE m.organisation_id = a.organisation_id \
         AND m.person_id = absences.cover_id AND {belonged}) \
         OR EXISTS (SELECT 1 FROM supporters AS s WHERE s.application_id = a.id AND s.person_id = absences.cover_id)))"
    ))
}

/// Whether whoever covers may not see the application at hand, or is an officer no longer.
fn cover_stands_apart() -> SqlLiteral<Bool> {
    sql(away::COVER_STANDS_APART)
}

/// A day put into a piece of SQL.
type Day = AsExprOf<NaiveDate, Date>;
/// A piece of SQL with two days in it.
pub type Whose = SqlLiteral<Text, UncheckedBind<SqlLiteral<Text, UncheckedBind<SqlLiteral<Text>, Day>>, Day>>;

/// Whose a thing is, by the column that says so, where that person is away today: their identifier, a space, and their
/// name; else empty.
pub fn whose(column: &str, today: NaiveDate) -> Whose {
    sql::<Text>(&format!(
        "COALESCE((SELECT w.id || ' ' || w.name FROM people AS w WHERE w.id = {column} AND EXISTS \
         (SELECT 1 FROM absences AS x WHERE x.person_id = w.id AND x.ended_at IS NULL AND x.from_on <= "
    ))
    .bind::<Date, _>(today)
    .sql(" AND x.until_on >= ")
    .bind::<Date, _>(today)
    .sql(")), '')")
}
