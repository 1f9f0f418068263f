//! `groundwater retention`

use super::person::line;
use crate::app::App;
use crate::privacy::retention::{actions, length};

/// Deletes what has had its time, or only says what would go: counts and kinds, and nothing of what it says.
///
/// # Errors
/// One line for the operator.
pub fn run(app: &App, dry_run: bool) -> Result<(), String> {
    let due = app.change_now(|change| actions::dry_run(change.db, change.now)).map_err(|why| line(&why))?;
    for due in &due {
        let funder = due.funder.as_ref().map_or_else(String::new, |funder| format!(" (funder {funder})"));
        println!("{}: {} older than {}{funder}", due.count(), due.rule.title(), length(due.days));
    }
    if dry_run {
        println!("Nothing was deleted.");
        return Ok(());
    }
    let mut gone = 0;
    loop {
        match app.change_now(actions::delete_some).map_err(|why| line(&why))? {
            0 => break,
            some => gone += some,
        }
    }
    println!("{gone} deleted.");
    Ok(())
}
