//! `groundwater demo`

use std::io::Write;

use super::serve;
use crate::app::App;
use crate::clock::{Chance, Clock};
use crate::db::migrate;
use crate::demo::{self, Size};
use crate::history::counting;
use crate::people;
use crate::settings::{Flags, Settings};

/// Builds a borough on a fresh database that goes away with the process, says how to sign in, and serves it.
///
/// # Errors
/// One line that says why it could not start.
pub fn run(flags: &Flags, database: Option<String>, size: Option<usize>) -> Result<(), String> {
    let folder = tempfile::Builder::new().prefix("groundwater-demo").tempdir().map_err(|why| why.to_string())?;
    let app = open(flags, database, folder.path())?;
    let mut stages = Size::default();
    if let Some(size) = size {
        stages.under_review = size;
    }
    let links = demo::build(&app, stages)
        .map_err(|why| format!("the demo could not be built: {}", super::person::line(&why)))?;
    let mut out = std::io::stdout().lock();
    for link in links {
        writeln!(out, "{}\t{}", link.role, link.url).map_err(|why| why.to_string())?;
    }
    out.flush().map_err(|why| why.to_string())?;
    drop(out);
    serve::run(app)
}

fn open(flags: &Flags, database: Option<String>, folder: &std::path::Path) -> Result<App, String> {
    let mut flags = flags.clone();
    flags.database_url = database.unwrap_or_else(|| format!("sqlite:{}", folder.join("groundwater.db").display()));
    // A demo writes to nobody, and its key lives as long as it does.
    flags.smtp_url = None;
    let chance = Chance::system();
    flags.secret_key = Some(chance.token().into());
    let mut settings = Settings::check(&flags)?;
    settings.demo = true;
    settings.data = folder.to_owned();
    settings.files = folder.join("files");
    let app = App::open(settings, Clock::System, chance).map_err(|why| format!("{why:#}"))?;
    migrate::run(&app.db).map_err(|why| format!("--database: {why}"))?;
    let empty = app.db.raw(people::store::is_empty).map_err(|why| format!("--database: {why}"))?;
    if !empty {
        return Err("--database: is not empty; the demo fills only an empty one".to_owned());
    }
    app.change_now(counting::begin).map_err(|why| format!("--database: {why}"))?;
    Ok(app)
}
