//! A database for one story.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A database that goes away with its story.
pub struct Database {
    pub url: String,
    server: Option<(String, String)>,
}

impl Database {
    /// A file in `folder`, or a database of its own on the server that `TEST_DATABASE_URL` names.
    pub fn new(folder: &Path) -> Database {
        match std::env::var("TEST_DATABASE_URL") {
            Err(_) => Database { url: format!("sqlite:{}", folder.join("groundwater.db").display()), server: None },
            Ok(server) => {
                let name = format!("story_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
                let mut conn = PgConnection::establish(&server).expect("the server that TEST_DATABASE_URL names");
                conn.batch_execute(&format!("CREATE DATABASE {name}")).expect("a database");
                let mut url = url::Url::parse(&server).expect("TEST_DATABASE_URL is an address");
                url.set_path(&name);
                Database { url: url.to_string(), server: Some((server, name)) }
            }
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Some((server, name)) = &self.server else { return };
        if let Ok(mut conn) = PgConnection::establish(server) {
            let _ = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}
