//! The only file that reads by the data map: one statement over every table, whose names are all the map's own.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use serde_json::{Map, Value};

use super::Line;
use crate::db::DbConn;
use crate::error::Result;
use crate::ids::{OrganisationId, PersonId};
use crate::privacy::map::{self, Of, Table};
use crate::secret::veiled::open_or_keep;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    part: String,
    #[diesel(sql_type = Text)]
    line: String,
    #[diesel(sql_type = BigInt)]
    also: i64,
}

/// Everything that is held about a person, for that person.
pub fn of_person(db: &mut DbConn, person: &PersonId) -> Result<Vec<Line>> {
    read(db, person.as_str(), |table, dialect| {
        let mut selects = Vec::new();
        if let Some(theirs) = theirs(table) {
            selects.push(rows(table, table.theirs, &with_only(table, theirs), dialect));
        }
        let others = if table.theirs.is_empty() { table.people } else { table.people.get(1..).unwrap_or_default() };
        // Their own row is no deed of theirs.
        if !others.is_empty() && table.name != "people" {
            selects.push(counted(table, others, dialect));
        }
        selects
    })
}

/// Everything that is held about a group and that its members may see.
pub fn of_group(db: &mut DbConn, group: &OrganisationId) -> Result<Vec<Line>> {
    read(db, group.as_str(), |table, dialect| match table.group {
        Some((of, shown)) => {
            vec![rows(table, shown, &with_only(table, of_this(of)), dialect)]
        }
        None => Vec::new(),
    })
}

/// How the two databases say the same.
struct Dialect {
    /// Makes JSON of names and values.
    json: &'static str,
    as_text: &'static str,
    as_number: &'static str,
    /// Whom it is about.
    whom: &'static str,
}

const SQLITE: Dialect = Dialect { json: "json_object", as_text: "", as_number: "", whom: "?1" };
const POSTGRES: Dialect = Dialect { json: "json_build_object", as_text: "::text", as_number: "::bigint", whom: "$1" };

/// Stands for whom it is about until the dialect is known.
const WHOM: &str = "@whom";

fn read(db: &mut DbConn, whom: &str, selects: impl Fn(&Table, &Dialect) -> Vec<String>) -> Result<Vec<Line>> {
    let statement = |dialect: &Dialect| {
        let all: Vec<String> = map::tables().flat_map(|table| selects(table, dialect)).collect();
        all.join(" UNION ALL ").replace(WHOM, dialect.whom)
    };
    let rows: Vec<Row> = match db {
        DbConn::Sqlite(c) => diesel::sql_query(statement(&SQLITE)).bind::<Text, _>(whom).load(c)?,
        DbConn::Postgres(c) => diesel::sql_query(statement(&POSTGRES)).bind::<Text, _>(whom).load(c)?,
    };
    Ok(rows
        .into_iter()
        .map(|row| {
            let line = opened(&row.part, row.line);
            (row.part, line, row.also)
        })
        .collect())
}

/// A row as its owner reads it: what stands sealed in it is opened. Every other column is given as it stands: somebody may have
/// typed there what they found sealed in a copy of the database.
fn opened(part: &str, line: String) -> String {
    let sealed = map::find(part).map_or(&[] as &[&str], |table| table.sealed);
    if sealed.is_empty() {
        return line;
    }
    let Ok(mut row) = serde_json::from_str::<Map<String, Value>>(&line) else { return line };
    for column in sealed {
        if let Some(Value::String(words)) = row.get_mut(*column) {
            *words = open_or_keep(std::mem::take(words));
        }
    }
    Value::Object(row).to_string()
}

/// The rows that are given, where it is not all of them: never a letter with a way in, nor what is not told yet.
fn with_only(table: &Table, within: String) -> String {
    match table.only {
        Some(only) => format!("{within} AND ({only})"),
        None => within,
    }
}

/// Which rows of a table are a person's own; none where no row is.
fn theirs(table: &Table) -> Option<String> {
    if table.theirs.is_empty() {
        return None;
    }
    match (table.group, table.people.first()) {
        (Some((Of::Holder, _)), _) => Some(format!("holder = 'person' AND holder_id = {WHOM}")),
        (_, Some(first)) => Some(format!("\"{first}\" = {WHOM}")),
        // A request to sign in knows an address and no person.
        (_, None) => Some(format!("email IN (SELECT email FROM people WHERE id = {WHOM})")),
    }
}

/// Which rows of a table are a group's.
fn of_this(of: Of) -> String {
    match of {
        Of::Group(column) => format!("\"{column}\" = {WHOM}"),
        Of::Application(column) => {
            format!("\"{column}\" IN (SELECT id FROM applications WHERE organisation_id = {WHOM})")
        }
        Of::Grant(column) => format!("\"{column}\" IN (SELECT id FROM grants WHERE organisation_id = {WHOM})"),
        Of::Through(column, other) => {
            let within = map::find(other).and_then(|other| other.group).map_or_else(never, |(of, _)| of_this(of));
            format!("\"{column}\" IN (SELECT id FROM {other} WHERE {within})")
        }
        Of::Holder => format!("holder = 'organisation' AND holder_id = {WHOM}"),
    }
}

fn never() -> String {
    "1 = 0".to_owned()
}

fn rows(table: &Table, shown: &[&str], within: &str, dialect: &Dialect) -> String {
    let pairs: Vec<String> = shown.iter().map(|column| format!("'{column}', \"{column}\"")).collect();
    let (name, Dialect { json, as_text, as_number, .. }) = (table.name, dialect);
    format!(
        "SELECT '{name}'{as_text} AS part, {json}({}){as_text} AS line, 0{as_number} AS also FROM {name} WHERE {within}",
        pairs.join(", ")
    )
}

fn counted(table: &Table, people: &[&str], dialect: &Dialect) -> String {
    let named: Vec<String> = people.iter().map(|column| format!("\"{column}\" = {WHOM}")).collect();
    let (name, Dialect { as_text, as_number, .. }) = (table.name, dialect);
    format!(
        "SELECT '{name}'{as_text} AS part, ''{as_text} AS line, count(*){as_number} AS also FROM {name} WHERE {}",
        named.join(" OR ")
    )
}
