//! `groundwater fund check`, `groundwater fund import`, `groundwater fund export`

use std::io::Write;
use std::path::Path;

use super::person::line;
use crate::app::App;
use crate::error::Error;
use crate::fund::form::FundText;
use crate::fund::import::{self, Imported};
use crate::fund::{RoundState, file, store};
use crate::text::dates;

/// Says what a fund file is, or what to put right in it.
///
/// # Errors
/// Each problem on a line of its own.
pub fn check(path: &Path) -> Result<(), String> {
    let text = import::read(&bytes(path)?)?;
    println!(
        "{}: nothing to put right. {}: {} questions, {} to apply.",
        path.display(),
        text.fund.name.first(),
        text.questions.len(),
        dates::about(text.minutes_to_apply())
    );
    Ok(())
}

/// Takes in a fund file. The database is opened only for a file with nothing to put right.
///
/// # Errors
/// Each problem on a line of its own, or why the fund cannot be taken now. Nothing is written then.
pub fn import_file(open: impl FnOnce() -> Result<App, String>, path: &Path, publish: bool) -> Result<(), String> {
    let bytes = bytes(path)?;
    let text = import::read(&bytes)?;
    let app = open()?;
    let imported = import(&app, &text, &bytes, publish)?;
    println!("{}", told(&text, &imported));
    println!("{}", whereabouts(&app, &imported));
    Ok(())
}

/// Takes in a fund that was read from `bytes`.
///
/// # Errors
/// Why it cannot be taken now. Nothing is written then.
pub fn import(app: &App, text: &FundText, bytes: &[u8], publish: bool) -> Result<Imported, String> {
    // Reading it has shown that it is UTF-8.
    let source = String::from_utf8_lossy(bytes);
    app.change_now(|change| import::import(change, text, &source, publish)).map_err(|why| line(&why))
}

fn told(text: &FundText, imported: &Imported) -> String {
    let name = text.fund.name.first();
    let round = text.round.title.first();
    match imported.number {
        1 => format!("{name}, {round}: taken in with {} questions.", text.questions.len()),
        number => format!("{name}, {round}: version {number} of the questions replaces the one before."),
    }
}

fn whereabouts(app: &App, imported: &Imported) -> String {
    let (base, slug) = (&app.tools.base_url, &imported.fund.slug);
    let round = &imported.round;
    match round.state {
        RoundState::Draft => format!("It is a draft. Its funder's own people see it at {base}/desk/funds/{slug}"),
        RoundState::Published => {
            format!("It opens on {}. Anyone sees it at {base}/funds/{slug}", dates::instant(round.opens_at))
        }
        _ => match round.closes_at {
            Some(closes) if closes < app.now() => {
                format!("It closed on {}. Anyone sees it at {base}/funds/{slug}", dates::instant(closes))
            }
            Some(closes) => format!("It is open until {}, at {base}/funds/{slug}", dates::instant(closes)),
            None => format!("It is open, with no closing date, at {base}/funds/{slug}"),
        },
    }
}

/// Writes the newest version of a fund to standard output.
///
/// # Errors
/// One line for the operator.
pub fn export(app: &App, slug: &str) -> Result<(), String> {
    let text = exported(app, slug)?;
    std::io::stdout().write_all(text.as_bytes()).map_err(|why| format!("standard output: {why}"))
}

/// The newest version of a fund as a file: of its current round, or of its draft when it has nothing else.
///
/// # Errors
/// One line for the operator.
pub fn exported(app: &App, slug: &str) -> Result<String, String> {
    let now = app.now();
    let form = app.db.raw(|db| {
        let listed = store::rounds_by_fund_slug(db, slug)?;
        let (round, ..) = store::current(listed, now).ok_or(Error::NotFound)?;
        store::newest_form(db, &round.id)
    });
    match form {
        Ok(form) => Ok(file::export(&form.body.0)),
        Err(Error::NotFound) => Err(format!("There is no fund with the slug \"{slug}\".")),
        Err(other) => Err(line(&other)),
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|why| format!("{}: cannot be read ({why})", path.display()))
}
