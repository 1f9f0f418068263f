//! What breaks while people work: nothing that was acknowledged is lost by it, and nothing happens twice.
//!
//! Where chance decides when, its seed is printed, and `SEED=…` repeats it. What else shows the same: `away.rs` (the database
//! away), `letters.rs` (the mail server away, slow, refusing; two workers), `killed.rs`, `checking.rs` (clamd away).

mod crash;
mod full;
mod gone;
mod jumping;
mod replayed;
mod restarted;
mod two;

use std::process::Output;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::{PgConnection, SqliteConnection};
use groundwater::clock::{Chance, Clock};
use groundwater::db::{DatabaseUrl, DbConn};
use groundwater::history::audit;

use crate::killed::Program;
use crate::support::{Database, Portal};

/// Chance whose seed is printed; the one that is given where `SEED` gives one.
fn dice() -> Chance {
    let given = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok());
    let seed: u64 = given.unwrap_or_else(|| Clock::System.now().and_utc().timestamp_micros().unsigned_abs());
    eprintln!("by chance; SEED={seed} repeats it");
    Chance::seeded(seed)
}

/// Some time up to `most`.
fn moment(dice: &Chance, most: Duration) -> Duration {
    let drawn = u32::from_le_bytes(dice.bytes());
    most.mul_f64(f64::from(drawn) / f64::from(u32::MAX))
}

/// How often something is done: as this variable says, or as usual.
fn times(variable: &str, usual: usize) -> usize {
    std::env::var(variable).ok().and_then(|times| times.parse().ok()).unwrap_or(usual)
}

#[track_caller]
fn went_well(said: &Output) {
    let (out, err) = (String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    assert!(said.status.success(), "{out}{err}");
}

/// A connection of one's own to a database, past the portal.
fn connection(database: &str) -> DbConn {
    match DatabaseUrl::parse(database).expect("an address") {
        DatabaseUrl::Sqlite(path) => {
            let mut conn = SqliteConnection::establish(&path.to_string_lossy()).expect("the file");
            conn.batch_execute("PRAGMA busy_timeout = 10000").expect("patience");
            DbConn::Sqlite(conn)
        }
        DatabaseUrl::Postgres(url) => DbConn::Postgres(PgConnection::establish(&url).expect("the server")),
    }
}

/// The name of a PostgreSQL database, as its address says it.
fn name_of(database: &str) -> String {
    let url = url::Url::parse(database).expect("an address");
    url.path().trim_start_matches('/').to_owned()
}

/// Statements to the server that `TEST_DATABASE_URL` names, from outside of the story's own database.
fn tell_server(sql: &str) {
    let server = std::env::var("TEST_DATABASE_URL").expect("a server");
    PgConnection::establish(&server)
        .expect("the server")
        .batch_execute(sql)
        .unwrap_or_else(|why| panic!("{sql}: {why}"));
}

/// Everybody who is connected to this database of the server is hung up on.
fn hang_up(name: &str) {
    tell_server(&format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"));
}

/// The portal of a story in another place, brought there by an archive: nobody but the program itself holds its database open.
struct Elsewhere {
    program: Program,
    folder: tempfile::TempDir,
    database: Database,
}

impl Elsewhere {
    fn bring(portal: Portal) -> Elsewhere {
        let archive = portal.folder().join("moving.backup");
        let archive = archive.to_str().expect("plain letters");
        let here = Program::of(&portal, portal.folder());
        went_well(&here.command(&["backup", archive]).output().expect("the program"));
        let folder = tempfile::tempdir().expect("a folder");
        let database = Database::new(folder.path());
        let program = Program::on(&database.url, folder.path());
        went_well(&program.command(&["restore", archive]).output().expect("the program"));
        drop(portal);
        Elsewhere { program, folder, database }
    }

    /// Somebody who reads in the database, as it is after a crash, too.
    fn db(&self) -> DbConn {
        connection(&self.database.url)
    }

    /// The same once nothing is under way any more that a killed program had asked for: PostgreSQL finishes the statement it was at.
    fn db_after_a_kill(&self) -> DbConn {
        let mut conn = self.db();
        if let DbConn::Postgres(server) = &mut conn {
            let others = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() \
                AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
            for _ in 0..500 {
                if diesel::sql_query(others).execute(server).expect("who is there") == 0 {
                    break;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        conn
    }

    /// The same as the portal of a story, whose clock can be moved.
    async fn opened(self) -> Portal {
        let Elsewhere { folder, database, .. } = self;
        Portal::start_on(folder, database, &[], groundwater::web::patience::Patience::default()).await
    }
}

/// Nobody did anything to the history by hand, whatever happened.
fn history_is_whole(portal: &Portal) {
    let key = &portal.app.tools.key;
    let found = portal.app.db.raw(|db| {
        let mut found = Vec::new();
        audit::walk(db, key, &mut |one: audit::Found| found.push(one.to_string()))?;
        Ok(found)
    });
    assert_eq!(found.expect("a walk"), Vec::<String>::new());
}
