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
    db.raw(|conn| match conn {
        DbConn::Sqlite(c) => {
            // Of two starting at once the second waits for the first, then finds nothing to do.
            c.immediate_transaction(|c| c.run_pending_migrations(SQLITE).map(|done| done.len()).map_err(broken))
        }
        DbConn::Postgres(c) => {
            c.batch_execute(&format!("SELECT pg_advisory_lock({LOCK})"))?;
            let done = c.run_pending_migrations(POSTGRES).map(|done| done.len()).map_err(broken);
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

/// The versions of the embedded migrations; both folders have the same (a test holds them to it).
fn versions() -> Result<Vec<String>> {
    let all = MigrationSource::<diesel::sqlite::Sqlite>::migrations(&SQLITE).map_err(broken)?;
    Ok(all.iter().map(|migration| migration.name().version().to_string()).collect())
}

fn broken(error: Box<dyn std::error::Error + Send + Sync>) -> Error {
    Error::Broken(anyhow!("migrating: {error}"))
}
