//! The rows of the tables, out and in. With `tables.rs` the only SQL of this part.
//!
//! A row is a line of JSON, an array of its values in the order of the columns, written the same way by both databases: an
//! instant as SQLite keeps it, a yes as 1. So an archive of one can be restored into the other.

use diesel::connection::{DefaultLoadingMode, SimpleConnection};
use diesel::pg::PgRowByRowLoadingMode;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;

use super::plain;
use super::tables::{Named, POSTGRES_OURS, Table, foreign_keys, quoted};
use crate::db::DbConn;
use crate::error::Result;

/// A column that names a file in the store is called so, in every table: by this name the backup finds the files.
const STORE_KEY: &str = "store_key";

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// Reads every row of a table, one after the other, as lines of JSON.
///
/// # Errors
/// What `each` says, or a database that cannot be reached.
pub fn read(conn: &mut DbConn, table: &Table, each: impl FnMut(String) -> Result<()>) -> Result<()> {
    let select = table.select(matches!(conn, DbConn::Sqlite(_)));
    lines(conn, select, each)
}

/// The keys of the files that rows name, each once and in order.
///
/// # Errors
/// What `each` says, or a database that cannot be reached.
pub fn file_keys(conn: &mut DbConn, tables: &[Table], each: impl FnMut(String) -> Result<()>) -> Result<()> {
    let name_files = |table: &&Table| table.columns.iter().any(|column| column.name == STORE_KEY);
    let parts: Vec<String> = tables
        .iter()
        .filter(name_files)
        .map(|table| format!("SELECT {STORE_KEY} AS line FROM {} WHERE {STORE_KEY} <> ''", quoted(&table.name)))
        .collect();
    if parts.is_empty() {
        return Ok(());
    }
    lines(conn, format!("{} ORDER BY 1", parts.join(" UNION ")), each)
}

fn lines(conn: &mut DbConn, sql: String, mut each: impl FnMut(String) -> Result<()>) -> Result<()> {
    match conn {
        DbConn::Sqlite(c) => {
            for row in sql_query(sql).load_iter::<Line, DefaultLoadingMode>(c)? {
                each(row?.line)?;
            }
        }
        DbConn::Postgres(c) => {
            for row in sql_query(sql).load_iter::<Line, PgRowByRowLoadingMode>(c)? {
                each(row?.line)?;
            }
        }
    }
    Ok(())
}

/// Puts rows into a table: an array of lines, as [`read`] gives them.
///
/// # Errors
/// A database that cannot be reached, or that refuses a row.
pub fn insert(conn: &mut DbConn, table: &Table, lines: &str) -> Result<usize> {
    let sql = table.insert(matches!(conn, DbConn::Sqlite(_)));
    Ok(match conn {
        DbConn::Sqlite(c) => sql_query(sql).bind::<Text, _>(lines).execute(c)?,
        DbConn::Postgres(c) => sql_query(sql).bind::<Text, _>(lines).execute(c)?,
    })
}

/// Takes away what migrations put into an empty database, and has names of rows that are still to come looked at in the end.
///
/// # Errors
/// A database that cannot be reached.
pub fn prepare(conn: &mut DbConn, tables: &[Table]) -> Result<()> {
    for table in tables.iter().rev() {
        run(conn, &format!("DELETE FROM {}", quoted(&table.name)))?;
    }
    if matches!(conn, DbConn::Sqlite(_)) {
        return run(conn, "PRAGMA defer_foreign_keys = ON");
    }
    for named in forward(conn, tables)? {
        let (table, rule) = (quoted(&named.table), quoted(&named.rule));
        run(conn, &format!("ALTER TABLE {table} ALTER CONSTRAINT {rule} DEFERRABLE INITIALLY DEFERRED"))?;
    }
    Ok(())
}

/// Has them looked at now, and leaves the tables as the migrations made them. The next number of a table that counts its rows
/// is one that no row has.
///
/// # Errors
/// A row that names another that is not there.
pub fn settle(conn: &mut DbConn, tables: &[Table]) -> Result<()> {
    if matches!(conn, DbConn::Sqlite(_)) {
        return broken_names(conn);
    }
    run(conn, "SET CONSTRAINTS ALL IMMEDIATE")?;
    for named in forward(conn, tables)? {
        let (table, rule) = (quoted(&named.table), quoted(&named.rule));
        run(conn, &format!("ALTER TABLE {table} ALTER CONSTRAINT {rule} NOT DEFERRABLE"))?;
    }
    for named in counted(conn)? {
        let (table, column) = (quoted(&named.table), quoted(&named.other));
        run(conn, &format!("SELECT setval('{}', COALESCE(max({column}), 0) + 1, false) FROM {table}", named.rule))?;
    }
    Ok(())
}

/// The constraints by which a table names itself, or one that stands behind it.
fn forward(conn: &mut DbConn, tables: &[Table]) -> Result<Vec<Named>> {
    let at = |name: &str| tables.iter().position(|table| table.name == name);
    Ok(foreign_keys(conn)?.into_iter().filter(|named| at(&named.other) >= at(&named.table)).collect())
}

/// The columns that PostgreSQL counts, each with what it counts by.
fn counted(conn: &mut DbConn) -> Result<Vec<Named>> {
    let DbConn::Postgres(c) = conn else { return Ok(Vec::new()) };
    let sql = format!(
        "SELECT t.relname::text AS \"table\", a.attname::text AS other, \
         pg_get_serial_sequence(quote_ident(t.relname), a.attname) AS rule \
         FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace \
         JOIN pg_attribute a ON a.attrelid = t.oid AND a.attidentity <> '' WHERE {POSTGRES_OURS}"
    );
    Ok(sql_query(sql).load(c)?)
}

fn broken_names(conn: &mut DbConn) -> Result<()> {
    let DbConn::Sqlite(c) = conn else { return Ok(()) };
    let sql = "SELECT DISTINCT \"table\" AS line FROM pragma_foreign_key_check";
    match sql_query(sql).load::<Line>(c)?.first() {
        None => Ok(()),
        Some(Line { line }) => Err(plain(format!("A row of {line} names another that is not in the archive."))),
    }
}

fn run(conn: &mut DbConn, sql: &str) -> Result<()> {
    match conn {
        DbConn::Sqlite(c) => c.batch_execute(sql)?,
        DbConn::Postgres(c) => c.batch_execute(sql)?,
    }
    Ok(())
}
