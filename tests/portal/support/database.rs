//! A database for one story.

use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::{Connection, PgConnection, SqliteConnection};
use groundwater::db::{DatabaseUrl, Db, migrate};
use sha2::{Digest, Sha256};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A database that goes away with its story.
pub struct Database {
    pub url: String,
    server: Option<(String, String)>,
}

impl Database {
    /// Empty: a file in `folder`, or a database of its own on the server that `TEST_DATABASE_URL` names.
    pub fn new(folder: &Path) -> Database {
        match std::env::var("TEST_DATABASE_URL") {
            Err(_) => Database::file(folder),
            Ok(server) => Database::on(server, "template1"),
        }
    }

    /// Empty, and a file in `folder` in any case.
    pub fn file(folder: &Path) -> Database {
        Database { url: format!("sqlite:{}", folder.join("groundwater.db").display()), server: None }
    }

    /// The same with every migration applied: a copy of one that was migrated once, since hundreds of stories begin here.
    pub fn migrated(folder: &Path) -> Database {
        match std::env::var("TEST_DATABASE_URL") {
            Err(_) => {
                let database = Database::new(folder);
                std::fs::write(folder.join("groundwater.db"), migrated_file()).expect("a copy");
                database
            }
            Ok(server) => {
                static TEMPLATE: OnceLock<String> = OnceLock::new();
                let template = TEMPLATE.get_or_init(|| template_on(&server)).clone();
                Database::on(server, &template)
            }
        }
    }

    fn on(server: String, template: &str) -> Database {
        let name = format!("story_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let mut conn = PgConnection::establish(&server).expect("the server that TEST_DATABASE_URL names");
        conn.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}")).expect("a database");
        Database { url: named(&server, &name), server: Some((server, name)) }
    }
}

/// The address of another database on the same server.
fn named(server: &str, name: &str) -> String {
    let mut url = url::Url::parse(server).expect("TEST_DATABASE_URL is an address");
    url.set_path(name);
    url.to_string()
}

fn migrate_all(url: &str) {
    migrate::run(&Db::open(&DatabaseUrl::parse(url).expect("an address"))).expect("migrations");
}

/// What is in the file of a SQLite database with every migration applied.
fn migrated_file() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("template.db");
        migrate_all(&format!("sqlite:{}", path.display()));
        let mut conn = SqliteConnection::establish(&path.display().to_string()).expect("the file");
        // What still stands in the write-ahead log comes into the file.
        conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").expect("a checkpoint");
        drop(conn);
        std::fs::read(&path).expect("the file")
    })
}

/// The name of a database on this server with every migration applied. It is named by what the migrations say and stays
/// there for the next run; it gets its name once it is whole.
fn template_on(server: &str) -> String {
    let name = format!("template_{}", fingerprint());
    let mut conn = PgConnection::establish(server).expect("the server that TEST_DATABASE_URL names");
    // Of two test programs that start at once, one makes it.
    conn.batch_execute("SELECT pg_advisory_lock(7291)").expect("a lock");
    let known = format!("SELECT 1 FROM pg_database WHERE datname = '{name}'");
    if diesel::sql_query(known).execute(&mut conn).expect("the databases") == 0 {
        let making = format!("{name}_making");
        let begun = format!("DROP DATABASE IF EXISTS {making}");
        conn.batch_execute(&begun).expect("none that was begun");
        conn.batch_execute(&format!("CREATE DATABASE {making}")).expect("a database");
        migrate_all(&named(server, &making));
        let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname =";
        conn.batch_execute(&format!("{others} '{making}'")).expect("nobody in it");
        conn.batch_execute(&format!("ALTER DATABASE {making} RENAME TO {name}")).expect("its name");
    }
    conn.batch_execute("SELECT pg_advisory_unlock(7291)").expect("no lock");
    name
}

/// Another one for other migrations.
fn fingerprint() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/postgres");
    let steps = std::fs::read_dir(folder).expect("the migrations");
    let mut steps: Vec<_> = steps.map(|step| step.expect("a folder").path().join("up.sql")).collect();
    steps.sort();
    let mut all = Sha256::new();
    steps.iter().for_each(|step| all.update(std::fs::read(step).expect("a migration")));
    hex::encode(&all.finalize()[..8])
}

impl Drop for Database {
    fn drop(&mut self) {
        let Some((server, name)) = &self.server else { return };
        if let Ok(mut conn) = PgConnection::establish(server) {
            let _ = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}
