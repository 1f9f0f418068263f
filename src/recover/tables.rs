//! The tables as the database has them, and how a statement names them: whatever is added to the schema is in the next backup.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Text};

use super::plain;
use crate::db::DbConn;
use crate::error::Result;

/// A table of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// The tables that it names.
    names: BTreeSet<String>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    kind: Kind,
    /// Its place in the primary key, from 1; 0 outside it.
    place: i64,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Bool,
    Date,
    Instant,
    Bytes,
}

impl Kind {
    fn of(said: &str) -> Option<Kind> {
        Some(match said.to_lowercase().as_str() {
            "text" => Kind::Text,
            "integer" | "bigint" => Kind::Number,
            "boolean" => Kind::Bool,
            "date" => Kind::Date,
            "timestamp without time zone" => Kind::Instant,
            "blob" | "bytea" => Kind::Bytes,
            _ => return None,
        })
    }
}

/// A name as it stands in a statement.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

impl Column {
    /// How its value is written.
    fn written(&self, sqlite: bool) -> String {
        let name = quoted(&self.name);
        match (self.kind, sqlite) {
            (Kind::Bytes, true) => format!("hex({name})"),
            (Kind::Bytes, false) => format!("upper(encode({name}, 'hex'))"),
            (Kind::Bool, false) => format!("{name}::int"),
            (Kind::Date, false) => format!("to_char({name}, 'YYYY-MM-DD')"),
            // As diesel writes it on SQLite: no more digits than it takes, in threes.
            (Kind::Instant, false) => format!(
                "to_char({name}, 'YYYY-MM-DD HH24:MI:SS') || CASE \
                 WHEN to_char({name}, 'US') = '000000' THEN '' \
                 WHEN to_char({name}, 'US') LIKE '%000' THEN '.' || to_char({name}, 'MS') \
                 ELSE '.' || to_char({name}, 'US') END"
            ),
            _ => name,
        }
    }

    /// How its value is read, from its place in a row that is called `row`.
    fn read(&self, at: usize, sqlite: bool) -> String {
        match (self.kind, sqlite) {
            (Kind::Bytes, true) => format!("unhex(json_extract(value, '$[{at}]'))"),
            (_, true) => format!("json_extract(value, '$[{at}]')"),
            (Kind::Text, false) => format!("line ->> {at}"),
            (Kind::Number, false) => format!("(line ->> {at})::bigint"),
            (Kind::Bool, false) => format!("(line ->> {at})::int::boolean"),
            (Kind::Date, false) => format!("(line ->> {at})::date"),
            (Kind::Instant, false) => format!("(line ->> {at})::timestamp"),
            (Kind::Bytes, false) => format!("decode(line ->> {at}, 'hex')"),
        }
    }
}

impl Table {
    /// The same with these columns, in their order; nothing where it has others.
    pub(super) fn with(self, names: &[String]) -> Option<Table> {
        let named = |name: &String| self.columns.iter().find(|column| column.name == *name).cloned();
        let columns: Option<Vec<Column>> = names.iter().map(named).collect();
        let columns = columns.filter(|columns| columns.len() == self.columns.len())?;
        Some(Table { columns, ..self })
    }

    fn list(&self, of: impl Fn(&Column) -> String) -> String {
        self.columns.iter().map(of).collect::<Vec<_>>().join(", ")
    }

    /// All of its rows, in the same order on both databases.
    pub(super) fn select(&self, sqlite: bool) -> String {
        let mut key: Vec<&Column> = self.columns.iter().filter(|column| column.place > 0).collect();
        key.sort_by_key(|column| column.place);
        if key.is_empty() {
            key = self.columns.iter().collect();
        }
        let order: Vec<String> = key
            .iter()
            .map(|column| match column.kind {
                Kind::Text if !sqlite => format!("{} COLLATE \"C\"", quoted(&column.name)),
                _ => quoted(&column.name),
            })
            .collect();
        let (name, order) = (quoted(&self.name), order.join(", "));
        let values = self.list(|column| column.written(sqlite));
        let row = if sqlite { format!("json_array({values})") } else { format!("json_build_array({values})::text") };
        format!("SELECT {row} AS line FROM {name} ORDER BY {order}")
    }

    pub(super) fn insert(&self, sqlite: bool) -> String {
        let (name, columns) = (quoted(&self.name), self.list(|column| quoted(&column.name)));
        let read = |(at, column): (usize, &Column)| column.read(at, sqlite);
        let values: Vec<String> = self.columns.iter().enumerate().map(read).collect();
        let from = if sqlite { "json_each(?)" } else { "json_array_elements($1::json) AS line" };
        format!("INSERT INTO {name} ({columns}) SELECT {} FROM {from}", values.join(", "))
    }
}

#[derive(QueryableByName)]
struct InDatabase {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    column: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = BigInt)]
    place: i64,
}

/// A table that names another.
#[derive(QueryableByName)]
pub(super) struct Named {
    #[diesel(sql_type = Text)]
    pub table: String,
    #[diesel(sql_type = Text)]
    pub other: String,
    /// What the constraint is called; nothing on SQLite, where it has no name.
    #[diesel(sql_type = Text)]
    pub rule: String,
}

/// Ours are all that are no index of words and none of what a tool keeps for itself.
const SQLITE_OURS: &str = "m.schema = 'main' AND m.type = 'table' \
    AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!' AND m.name NOT LIKE '!_!_diesel%' ESCAPE '!'";
pub(super) const POSTGRES_OURS: &str =
    "n.nspname = current_schema() AND t.relkind = 'r' AND t.relname NOT LIKE '!_!_diesel%' ESCAPE '!'";

fn columns(conn: &mut DbConn) -> Result<Vec<InDatabase>> {
    Ok(match conn {
        DbConn::Sqlite(c) => sql_query(format!(
            "SELECT m.name AS \"table\", c.name AS \"column\", c.type AS kind, c.pk AS place \
             FROM pragma_table_list m JOIN pragma_table_info(m.name) c WHERE {SQLITE_OURS} ORDER BY m.name, c.cid"
        ))
        .load(c)?,
        // What is reckoned from other columns is left out.
        DbConn::Postgres(c) => sql_query(format!(
            "SELECT t.relname::text AS \"table\", a.attname::text AS \"column\", \
             format_type(a.atttypid, a.atttypmod) AS kind, \
             COALESCE(array_position(i.indkey::int2[], a.attnum) + 1, 0)::bigint AS place \
             FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace \
             JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' \
             LEFT JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary WHERE {POSTGRES_OURS} \
             ORDER BY t.relname COLLATE \"C\", a.attnum"
        ))
        .load(c)?,
    })
}

pub(super) fn foreign_keys(conn: &mut DbConn) -> Result<Vec<Named>> {
    Ok(match conn {
        DbConn::Sqlite(c) => sql_query(format!(
            "SELECT m.name AS \"table\", f.\"table\" AS other, '' AS rule \
             FROM pragma_table_list m JOIN pragma_foreign_key_list(m.name) f WHERE {SQLITE_OURS}"
        ))
        .load(c)?,
        DbConn::Postgres(c) => sql_query(format!(
            "SELECT t.relname::text AS \"table\", o.relname::text AS other, k.conname::text AS rule \
             FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class o ON o.oid = k.confrelid \
             JOIN pg_namespace n ON n.oid = t.relnamespace WHERE k.contype = 'f' AND {POSTGRES_OURS}"
        ))
        .load(c)?,
    })
}

/// The tables, each behind all that it names.
///
/// # Errors
/// A database that cannot be reached; a column of a kind that this part does not know yet.
pub fn all(conn: &mut DbConn) -> Result<Vec<Table>> {
    let mut found: BTreeMap<String, Table> = BTreeMap::new();
    for row in columns(conn)? {
        let kind = Kind::of(&row.kind).ok_or_else(|| {
            plain(format!("{}.{} is of a kind that a backup does not know: {}", row.table, row.column, row.kind))
        })?;
        let table = found.entry(row.table.clone()).or_insert_with(|| Table {
            name: row.table,
            columns: Vec::new(),
            names: BTreeSet::new(),
        });
        table.columns.push(Column { name: row.column, kind, place: row.place });
    }
    for named in foreign_keys(conn)? {
        if let Some(table) = found.get_mut(&named.table) {
            table.names.insert(named.other);
        }
    }
    Ok(in_order(found))
}

/// Those first that name nothing behind them. What goes round in a ring, and what is behind it, comes last by name.
fn in_order(mut left: BTreeMap<String, Table>) -> Vec<Table> {
    let mut done = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let free = |table: &Table| !table.names.iter().any(|other| *other != table.name && left.contains_key(other));
        let mut next: Vec<String> = left.values().filter(|table| free(table)).map(|table| table.name.clone()).collect();
        if next.is_empty() {
            next = left.keys().cloned().collect();
        }
        done.extend(next.iter().filter_map(|name| left.remove(name)));
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str, names: &[&str]) -> (String, Table) {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        (name.to_owned(), Table { name: name.to_owned(), columns: Vec::new(), names })
    }

    #[test]
    fn each_table_stands_behind_what_it_names_and_a_ring_loses_none() {
        let found =
            [table("a", &["c"]), table("b", &["b"]), table("c", &["b"]), table("x", &["y"]), table("y", &["x"])];
        let order: Vec<String> = in_order(found.into_iter().collect()).into_iter().map(|table| table.name).collect();
        assert_eq!(order, ["b", "c", "a", "x", "y"]);
    }

    #[test]
    fn a_name_does_not_leave_its_quotes() {
        assert_eq!(quoted("a\" b"), "\"a\"\" b\"");
    }
}
