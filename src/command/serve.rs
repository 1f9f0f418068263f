//! `groundwater serve`

use std::net::TcpListener;

use super::{open_migrated, secrets};
use crate::app::App;
use crate::history::heads;
use crate::jobs::worker;
use crate::people;
use crate::settings::Settings;
use crate::web::server;

/// Migrates, serves, and works the job queue until it is told to stop.
///
/// # Errors
/// One line that says why it could not start.
pub fn serve(settings: Settings) -> Result<(), String> {
    let app = open_migrated(settings)?;
    say_of_another_key(&app)?;
    secrets::seal_plain(&app)?;
    say_how_to_begin(&app)?;
    run(app)
}

/// Serves an app whose database is ready.
///
/// # Errors
/// One line that says why it could not start.
pub fn run(app: App) -> Result<(), String> {
    let listen = app.settings.listen;
    let listener = TcpListener::bind(listen).map_err(|why| format!("LISTEN: {listen}: {why}"))?;
    tracing::info!("answering at {}", app.settings.base_url);
    actix_web::rt::System::new()
        .block_on(async move {
            let worker = tokio::spawn(worker::run(app.clone()));
            let served = server::start(app, listener)?.await;
            worker.abort();
            served
        })
        .map_err(|why| format!("the server stopped: {why}"))
}

/// With another key than the database's nothing that was sealed opens, and each change unseals some of the history's counts.
fn say_of_another_key(app: &App) -> Result<(), String> {
    let key = app.tools.key.clone();
    if !app.db.read_now(|db| heads::are_ours(db, &key)).map_err(|why| why.to_string())? {
        eprintln!(
            "SECRET_KEY is not the one under which this database was sealed. Stop, and put the old one back (SECRET_KEY, \
             data/secret.key, OLD_SECRET_KEYS): docs/operating.md."
        );
    }
    Ok(())
}

/// The first start says how to make the first administrator.
fn say_how_to_begin(app: &App) -> Result<(), String> {
    let begun = app.db.raw(people::store::has_administrator).map_err(|why| why.to_string())?;
    if !begun {
        eprintln!(
            "Nobody looks after this portal yet. Make the first administrator with:\n\
             \n    groundwater person add YOU@EXAMPLE.GOV.UK --role administrator\n    \
             groundwater sign-in-link YOU@EXAMPLE.GOV.UK\n"
        );
    }
    if app.settings.smtp_url.is_none() {
        eprintln!("No mail server is set (SMTP_URL): letters are kept in {}.", app.mail_folder().display());
    }
    Ok(())
}
