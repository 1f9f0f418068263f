//! Migrations, embedded in the binary: the same names for both databases.

use anyhow::anyhow;
use diesel::connection::SimpleConnection;
use diesel::migration::MigrationSource;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Db, DbConn};
use crate::error::{Error, Result};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any fixed number, ours: PostgreSQL's advisory lock while migrating, since several may start at once.
const LOCK: i64 = 0x6772_6f75_6e64;

/// Brings the database to the newest shape; says how many steps that took.
///
/// # Errors
/// A database that cannot be reached, or a migration that does not apply.
pub fn run(db: &Db) -> Result<usize> {
    run_those(db, |_| true)
}

/// The same, where `then` belongs to one of the steps: that one, all that come after it and `then` are done in one transaction.
/// Where the program is stopped in between, none of it was done, and the next start does it.
///
/// # Errors
/// As [`run`], and what `then` says.
pub fn run_with(db: &Db, step: &str, then: impl FnOnce(&mut DbConn) -> Result<()>) -> Result<()> {
    run_those(db, |version| version < step)?;
    db.write_now(|conn| {
        take(conn, |_| true)?;
        then(conn)
    })
}

fn run_those(db: &Db, wanted: impl Fn(&str) -> bool) -> Result<usize> {
    db.raw(|conn| match conn {
        DbConn::Sqlite(c) => {
            // Of two starting at once the second waits for the first, then finds nothing to do.
            c.immediate_transaction(|c| take_from(c, SQLITE, wanted))
        }
        DbConn::Postgres(c) => {
            c.batch_execute(&format!("SELECT pg_advisory_lock({LOCK})"))?;
            let done = take_from(c, POSTGRES, wanted);
            c.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})"))?;
            done
        }
    })
}

diesel::table! {
    __diesel_schema_migrations (version) {
        version -> Text,
    }
}

/// Whether every migration has been applied. Reads only: the harness of diesel_migrations would write here.
///
/// # Errors
/// A database that cannot be reached, or one that was never migrated.
pub fn is_current(conn: &mut DbConn) -> Result<bool> {
    use diesel::prelude::*;
    let applied: Vec<String> =
        __diesel_schema_migrations::table.select(__diesel_schema_migrations::version).load(conn)?;
    Ok(versions()?.iter().all(|version| applied.contains(version)))
}

/// The versions that a database has had, in order; none where it was never migrated. Reads only.
///
/// # Errors
/// A database that cannot be reached.
pub fn applied(conn: &mut DbConn) -> Result<Vec<String>> {
    use diesel::prelude::*;
    use diesel::sql_query;
    use diesel::sql_types::BigInt;
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        found: i64,
    }
    let sqlite = "SELECT count(*) AS found FROM sqlite_master WHERE name = '__diesel_schema_migrations'";
    let postgres = "SELECT count(*) AS found FROM pg_class WHERE oid = to_regclass('__diesel_schema_migrations')";
    let counts: Vec<Count> = match conn {
        DbConn::Sqlite(c) => sql_query(sqlite).load(c)?,
        DbConn::Postgres(c) => sql_query(postgres).load(c)?,
    };
    if counts.iter().all(|count| count.found == 0) {
        return Ok(Vec::new());
    }
    use __diesel_schema_migrations::dsl::{__diesel_schema_migrations as table, version};
    Ok(table.select(version).order(version).load(conn)?)
}

/// Takes those of the steps that are left which are wanted, in a transaction that was begun; says how many.
///
/// # Errors
/// A database that cannot be reached, or a migration that does not apply.
pub fn take(conn: &mut DbConn, wanted: impl Fn(&str) -> bool) -> Result<usize> {
    match conn {
        DbConn::Sqlite(c) => take_from(c, SQLITE, wanted),
        DbConn::Postgres(c) => {
            c.batch_execute(&format!("SELECT pg_advisory_xact_lock({LOCK})"))?;
            take_from(c, POSTGRES, wanted)
        }
    }
}

fn take_from<DB, C>(conn: &mut C, steps: EmbeddedMigrations, wanted: impl Fn(&str) -> bool) -> Result<usize>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let mut taken = 0;
    for step in conn.pending_migrations(steps).map_err(broken)? {
        if wanted(&step.name().version().to_string()) {
            conn.run_migration(step.as_ref()).map_err(broken)?;
            taken += 1;
        }
    }
    Ok(taken)
}

/// The versions of the embedded migrations; both folders have the same (a test holds them to it).
///
/// # Errors
/// Only when what is embedded cannot be read.
pub fn versions() -> Result<Vec<String>> {
    let all = MigrationSource::<diesel::sqlite::Sqlite>::migrations(&SQLITE).map_err(broken)?;
    Ok(all.iter().map(|migration| migration.name().version().to_string()).collect())
}

fn broken(error: Box<dyn std::error::Error + Send + Sync>) -> Error {
    Error::Broken(anyhow!("migrating: {error}"))
}
