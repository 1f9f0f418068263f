//! A database that is put back to what stood in it: whoever tries something after somebody else finds it as they did.
//!
//! Copies of its tables stand in a connection of one's own, past the portal, and only it sees them.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::{PgConnection, SqliteConnection};
use groundwater::db::{DatabaseUrl, DbConn};
use groundwater::error::Result;

use crate::support::Portal;

/// What goes on whatever is put back: who is signed in, and on which device; what somebody sent while they were asked to sign in
/// once more. So do the words that a search looks through.
const GOES_ON: &[&str] = &["sessions", "sign_ins", "devices", "devices_told", "identities", "kept_posts"];

/// What stood in a database.
pub struct Kept {
    db: DbConn,
    tables: Vec<String>,
}

#[derive(QueryableByName)]
struct Table {
    #[diesel(sql_type = Text)]
    name: String,
}

impl Kept {
    /// The tables of a portal's database, with nothing kept of them yet.
    pub fn of(portal: &Portal) -> Kept {
        let mut db = connection(portal.database_url());
        let tables = tables(&mut db).expect("the names of its tables");
        let copies: Vec<String> = tables
            .iter()
            .map(|table| format!("CREATE TEMP TABLE was_{table} AS SELECT * FROM {table} WHERE 1 = 0;"))
            .collect();
        by_hand(&mut db, &copies.concat());
        Kept { db, tables }
    }

    /// Keeps what stands in it now.
    pub fn keep(&mut self) {
        self.copy(|table| format!("DELETE FROM was_{table}; INSERT INTO was_{table} SELECT * FROM {table};"));
    }

    /// Puts back what was kept.
    pub fn put_back(&mut self) {
        self.copy(|table| format!("DELETE FROM {table}; INSERT INTO {table} SELECT * FROM was_{table};"));
    }

    fn copy(&mut self, statements: impl Fn(&String) -> String) {
        let begins = match &self.db {
            DbConn::Sqlite(_) => "BEGIN IMMEDIATE;",
            DbConn::Postgres(_) => "BEGIN;",
        };
        let all: Vec<String> = self.tables.iter().map(statements).collect();
        by_hand(&mut self.db, &format!("{begins}{}COMMIT;", all.concat()));
    }
}

/// A connection in which no key is looked up: a table is put back before the one that it names.
fn connection(database: &str) -> DbConn {
    let (mut db, settings) = match DatabaseUrl::parse(database).expect("an address") {
        DatabaseUrl::Sqlite(path) => (
            DbConn::Sqlite(SqliteConnection::establish(&path.to_string_lossy()).expect("the file")),
            "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;",
        ),
        // Whoever owns the server may.
        DatabaseUrl::Postgres(url) => (
            DbConn::Postgres(PgConnection::establish(&url).expect("the server")),
            "SET session_replication_role = replica;",
        ),
    };
    by_hand(&mut db, settings);
    db
}

fn by_hand(db: &mut DbConn, sql: &str) {
    match db {
        DbConn::Sqlite(c) => c.batch_execute(sql),
        DbConn::Postgres(c) => c.batch_execute(sql),
    }
    .unwrap_or_else(|why| panic!("{why} in {}", sql.chars().take(2_000).collect::<String>()));
}

fn tables(db: &mut DbConn) -> Result<Vec<String>> {
    let sqlite = "SELECT name FROM sqlite_master WHERE type = 'table'";
    let postgres = "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'";
    let all: Vec<Table> = match db {
        DbConn::Sqlite(c) => diesel::sql_query(sqlite).load(c)?,
        DbConn::Postgres(c) => diesel::sql_query(postgres).load(c)?,
    };
    let own = |name: &str| !["sqlite_", "__", "search_"].iter().any(|begins| name.starts_with(begins));
    Ok(all.into_iter().map(|table| table.name).filter(|name| own(name) && !GOES_ON.contains(&name.as_str())).collect())
}
