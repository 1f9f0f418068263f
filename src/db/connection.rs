//! One connection type over both databases, and the pools that hand it out.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use diesel::connection::{InstrumentationEvent, SimpleConnection};
use diesel::prelude::*;
use diesel::r2d2::R2D2Connection;

/// A connection to whichever database the portal was given.
#[derive(diesel::MultiConnection)]
pub enum DbConn {
    Sqlite(diesel::SqliteConnection),
    Postgres(diesel::PgConnection),
}

/// Where the records are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseUrl {
    Sqlite(PathBuf),
    Postgres(String),
}

impl DatabaseUrl {
    /// Reads `postgres://…`, `sqlite:…` or a path.
    ///
    /// # Errors
    /// A scheme that is neither, in words for the operator.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(DatabaseUrl::Postgres(text.to_owned()));
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:")).unwrap_or(text);
        if path.contains("://") || path.is_empty() {
            return Err("give a path, sqlite:PATH or postgres://USER@HOST/NAME".to_owned());
        }
        Ok(DatabaseUrl::Sqlite(PathBuf::from(path)))
    }

    /// Whether this is one file on this machine.
    pub fn is_sqlite(&self) -> bool {
        matches!(self, DatabaseUrl::Sqlite(_))
    }
}

/// Whether a pool's connections may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    Read,
    Write,
}

/// Opens and checks connections for the pool.
#[derive(Debug)]
pub struct Manager {
    url: DatabaseUrl,
    usage: Use,
    queries: Arc<AtomicU64>,
}

impl Manager {
    /// A manager whose connections count their queries in `queries`.
    pub fn new(url: DatabaseUrl, usage: Use, queries: Arc<AtomicU64>) -> Self {
        Self { url, usage, queries }
    }

    fn open(&self) -> Result<DbConn, ConnectionError> {
        let mut conn = match &self.url {
            DatabaseUrl::Sqlite(path) => DbConn::Sqlite(open_sqlite(path, self.usage)?),
            DatabaseUrl::Postgres(url) => DbConn::Postgres(diesel::PgConnection::establish(url)?),
        };
        conn.set_instrumentation(counting(Arc::clone(&self.queries)));
        Ok(conn)
    }
}

/// Counts queries but for the words of transactions, each of which comes after the event that announces it. What a query says is not
/// looked at: it would be put together once more for that, on every query.
fn counting(queries: Arc<AtomicU64>) -> impl FnMut(InstrumentationEvent<'_>) + Send + 'static {
    let mut is_of_a_transaction = false;
    move |event| match event {
        InstrumentationEvent::BeginTransaction { .. }
        | InstrumentationEvent::CommitTransaction { .. }
        | InstrumentationEvent::RollbackTransaction { .. } => is_of_a_transaction = true,
        InstrumentationEvent::StartQuery { .. } if !std::mem::take(&mut is_of_a_transaction) => {
            queries.fetch_add(1, Ordering::Relaxed);
        }
        _ => {}
    }
}

/// One statement each, `busy_timeout` first, so that the rest can wait for a lock.
fn open_sqlite(path: &Path, usage: Use) -> Result<diesel::SqliteConnection, ConnectionError> {
    let mut conn = diesel::SqliteConnection::establish(&path.to_string_lossy())?;
    let mut settings = vec![
        "PRAGMA busy_timeout = 10000",
        "PRAGMA journal_mode = WAL",
        // An acknowledged save must survive a power cut.
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA cache_size = -16000",
    ];
    if usage == Use::Read {
        settings.push("PRAGMA query_only = ON");
    }
    for setting in settings {
        conn.batch_execute(setting).map_err(ConnectionError::CouldntSetupConfiguration)?;
    }
    Ok(conn)
}

impl diesel::r2d2::ManageConnection for Manager {
    type Connection = DbConn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<DbConn, Self::Error> {
        self.open().map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, conn: &mut DbConn) -> Result<(), Self::Error> {
        let answer = conn.ping();
        // It is a query, and nobody's.
        self.queries.fetch_sub(1, Ordering::Relaxed);
        answer.map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, conn: &mut DbConn) -> bool {
        std::thread::panicking() || conn.is_broken()
    }
}

/// A pool of one kind of connection.
pub type Pool = diesel::r2d2::Pool<Manager>;

/// Builds a pool without waiting for its first connection, so that a database that is away for a moment stops nobody.
pub fn pool(manager: Manager, size: u32) -> Pool {
    // Asking PostgreSQL whether it is still there costs a round trip; a file is always there.
    let check = !manager.url.is_sqlite();
    diesel::r2d2::Pool::builder()
        .max_size(size)
        .min_idle(Some(1))
        .test_on_check_out(check)
        .connection_timeout(Duration::from_secs(3))
        .error_handler(Box::new(diesel::r2d2::NopErrorHandler))
        .build_unchecked(manager)
}
