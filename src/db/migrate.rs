//! Migrations, embedded in the binary: the same names for both databases.

use anyhow::anyhow;
use diesel::connection::SimpleConnection;
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

/// Whether every migration has been applied.
///
/// # Errors
/// A database that cannot be reached.
pub fn is_current(conn: &mut DbConn) -> Result<bool> {
    match conn {
        DbConn::Sqlite(c) => c.has_pending_migration(SQLITE).map(|pending| !pending).map_err(broken),
        DbConn::Postgres(c) => c.has_pending_migration(POSTGRES).map(|pending| !pending).map_err(broken),
    }
}

fn broken(error: Box<dyn std::error::Error + Send + Sync>) -> Error {
    Error::Broken(anyhow!("migrating: {error}"))
}
