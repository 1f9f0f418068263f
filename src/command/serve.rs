//! `groundwater serve`

use std::net::TcpListener;

use super::{open_own, secrets};
use crate::app::App;
use crate::jobs::worker;
use crate::people;
use crate::settings::Settings;
use crate::web::server;

/// Migrates, serves, and works the job queue until it is told to stop.
///
/// # Errors
/// One line that says why it could not start.
pub fn serve(settings: Settings) -> Result<(), String> {
    let app = open_own(settings)?;
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
