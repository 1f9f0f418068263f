//! A portal of its own for each row of the table, empty.

use std::net::TcpListener;

use clap::Parser;
use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use groundwater::app::App;
use groundwater::clock::{Chance, Clock};
use groundwater::db::migrate;
use groundwater::history::counting;
use groundwater::people;
use groundwater::settings::{Flags, Settings};
use groundwater::web::viewer;

/// A portal whose tables are there, and where it is going to answer.
pub struct Portal {
    pub app: App,
    pub listener: TcpListener,
    pub folder: tempfile::TempDir,
}

#[derive(Parser)]
struct OnlyFlags {
    #[command(flatten)]
    flags: Flags,
}

impl Portal {
    /// On a server when one is named, in a database named for `size`; else in a file.
    pub fn open(server: Option<&str>, size: usize) -> Portal {
        let folder = tempfile::tempdir().expect("a folder");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let listen = listener.local_addr().expect("an address").to_string();
        let url = match server {
            None => format!("sqlite:{}", folder.path().join("bench.db").display()),
            Some(server) => fresh_database(server, size),
        };
        let key = "a key for the benchmark that is long enough";
        let words = ["bench", "--database-url", &url, "--listen", &listen, "--secret-key", key];
        let flags = OnlyFlags::try_parse_from(words).expect("flags").flags;
        let mut settings = Settings::check(&flags).expect("settings");
        settings.data = folder.path().to_owned();
        settings.files = folder.path().join("files");
        let app = App::open(settings, Clock::System, Chance::system()).expect("an app");
        migrate::run(&app.db).expect("migrations");
        app.change_now(counting::begin).expect("the counts of the history");
        Portal { app, listener, folder }
    }
}

fn fresh_database(server: &str, size: usize) -> String {
    let mut conn = PgConnection::establish(server).expect("the server");
    let name = format!("bench_{}_{size}", std::process::id());
    // The cluster of tests/tools/postgres does not wait for its disk. A save that is measured does.
    for waits in ["ALTER SYSTEM SET fsync = on", "ALTER SYSTEM SET full_page_writes = on", "SELECT pg_reload_conf()"] {
        conn.batch_execute(waits).expect("a user who may set this");
    }
    conn.batch_execute(&format!("CREATE DATABASE {name}")).expect("a database");
    conn.batch_execute(&format!("ALTER DATABASE {name} SET synchronous_commit = on")).expect("a setting");
    let mut url = url::Url::parse(server).expect("an address");
    url.set_path(&name);
    url.to_string()
}

/// The cookie of whoever opens a sign-in link.
pub fn cookie(app: &App, link: &str) -> String {
    let token = link.rsplit('/').next().expect("a token").to_owned();
    let device = people::actions::Device { name: "bench", shared: false, token: "" };
    let signed_in = app.change_now(|change| people::actions::use_link(change, &token, device)).expect("a session");
    format!("{}={}", viewer::cookie_name(&app.settings), signed_in.token)
}
