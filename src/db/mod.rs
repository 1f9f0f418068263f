//! The database: one code path over SQLite and PostgreSQL.
//!
//! `read` is a snapshot that refuses writes. `write` is one transaction; on SQLite its writers stand in one fair queue
//! before they take the connection. Whoever changes an aggregate touches its row first (`docs/architecture.md`).

pub mod address;
mod condition;
pub mod connection;
pub mod migrate;
pub mod schema;
mod together;
pub mod types;
mod union;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::prelude::*;

pub use condition::Condition;
pub use connection::{DatabaseUrl, DbConn, MultiBackend};
pub use union::Union;

use crate::error::{Error, Result};
use crate::secret::veiled::Keeper;
use connection::{Manager, Pool, Use, pool};

/// How long a change waits for those before it: were the file locked from outside, each would wait as long as SQLite
/// does, one behind the other.
const LONGEST_QUEUE: Duration = Duration::from_secs(10);

/// The portal's database, cheap to clone.
#[derive(Clone)]
pub struct Db {
    url: DatabaseUrl,
    readers: Pool,
    writers: Pool,
    one_writer: Option<Arc<tokio::sync::Mutex<()>>>,
    queries: Arc<AtomicU64>,
    keeper: Option<Keeper>,
}

impl Db {
    /// Opens the pools. The first connection is made when it is first needed.
    pub fn open(url: &DatabaseUrl) -> Self {
        let queries = Arc::new(AtomicU64::new(0));
        let manager = |usage| Manager::new(url.clone(), usage, Arc::clone(&queries));
        let (readers, writers, one_writer) = match url {
            DatabaseUrl::Sqlite(_) => (pool(manager(Use::Read), 8), pool(manager(Use::Write), 1), Some(Arc::default())),
            DatabaseUrl::Postgres(_) => {
                let shared = pool(manager(Use::Write), 12);
                (shared.clone(), shared, None)
            }
        };
        Db { url: url.clone(), readers, writers, one_writer, queries, keeper: None }
    }

    /// The same with the keys of what is sealed in it.
    pub fn kept_by(self, keeper: Keeper) -> Self {
        Db { keeper: Some(keeper), ..self }
    }

    /// Which database this is.
    pub fn url(&self) -> &DatabaseUrl {
        &self.url
    }

    /// How many queries were made so far, transaction words apart. The tests hold pages to six.
    pub fn queries(&self) -> u64 {
        self.queries.load(Ordering::Relaxed)
    }

    /// Runs `f` on a snapshot that refuses writes.
    ///
    /// # Errors
    /// What `f` says, or [`Error::Busy`] when the database cannot be reached.
    pub async fn read<T, F>(&self, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut DbConn) -> Result<T> + Send + 'static,
    {
        let (pool, keeper) = (self.readers.clone(), self.keeper.clone());
        blocking(move || keeping(keeper.as_ref(), || in_transaction(&mut *pool.get()?, Use::Read, f))).await
    }

    /// Runs `f` in one transaction, undone whole when it fails.
    ///
    /// # Errors
    /// What `f` says, or [`Error::Busy`] when the database cannot be reached.
    pub async fn write<T, F>(&self, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut DbConn) -> Result<T> + Send + 'static,
    {
        let turn = match &self.one_writer {
            Some(queue) => {
                let turn = tokio::time::timeout(LONGEST_QUEUE, Arc::clone(queue).lock_owned()).await;
                Some(turn.map_err(|_| Error::Busy("those before it in the queue waited too long".to_owned()))?)
            }
            None => None,
        };
        let (pool, keeper) = (self.writers.clone(), self.keeper.clone());
        blocking(move || {
            let done = keeping(keeper.as_ref(), || in_transaction(&mut *pool.get()?, Use::Write, f));
            drop(turn);
            done
        })
        .await
    }

    /// Runs `f` on a writing connection outside a transaction and on this thread: for migrations and commands.
    ///
    /// # Errors
    /// What `f` says, or [`Error::Busy`] when the database cannot be reached.
    pub fn raw<T>(&self, f: impl FnOnce(&mut DbConn) -> Result<T>) -> Result<T> {
        keeping(self.keeper.as_ref(), || f(&mut *self.writers.get()?))
    }

    /// The same as [`Self::read`] on this thread, for commands.
    ///
    /// # Errors
    /// What `f` says, or [`Error::Busy`] when the database cannot be reached.
    pub fn read_now<T>(&self, f: impl FnOnce(&mut DbConn) -> Result<T>) -> Result<T> {
        keeping(self.keeper.as_ref(), || in_transaction(&mut *self.readers.get()?, Use::Read, f))
    }

    /// The same as [`Self::write`] on this thread, for commands.
    ///
    /// # Errors
    /// What `f` says, or [`Error::Busy`] when the database cannot be reached.
    pub fn write_now<T>(&self, f: impl FnOnce(&mut DbConn) -> Result<T>) -> Result<T> {
        keeping(self.keeper.as_ref(), || in_transaction(&mut *self.writers.get()?, Use::Write, f))
    }
}

async fn blocking<T: Send + 'static>(f: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::task::spawn_blocking(f).await {
        Ok(done) => done,
        Err(stopped) => Err(Error::Broken(anyhow::anyhow!("a database task stopped: {stopped}"))),
    }
}

/// Does something with the keys of what is sealed.
fn keeping<T>(keeper: Option<&Keeper>, f: impl FnOnce() -> Result<T>) -> Result<T> {
    match keeper {
        Some(keeper) => keeper.during(f),
        None => f(),
    }
}

fn in_transaction<T>(conn: &mut DbConn, usage: Use, f: impl FnOnce(&mut DbConn) -> Result<T>) -> Result<T> {
    begin(conn, usage)?;
    match f(conn) {
        Ok(done) => {
            DbConn::commit_transaction(conn)?;
            Ok(done)
        }
        Err(error) => {
            // The first failure is the one worth telling; a failed rollback marks the connection broken by itself.
            let _ = DbConn::rollback_transaction(conn);
            Err(error)
        }
    }
}

fn begin(conn: &mut DbConn, usage: Use) -> QueryResult<()> {
    match conn {
        DbConn::Sqlite(c) => {
            let sql = if usage == Use::Write { "BEGIN IMMEDIATE" } else { "BEGIN DEFERRED" };
            AnsiTransactionManager::begin_transaction_sql(c, sql)
        }
        DbConn::Postgres(c) => {
            let sql = match usage {
                Use::Write => "BEGIN ISOLATION LEVEL READ COMMITTED",
                Use::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            };
            AnsiTransactionManager::begin_transaction_sql(c, sql)
        }
    }
}
