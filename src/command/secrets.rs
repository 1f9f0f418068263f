//! `groundwater secrets rotate`

use super::person::line;
use crate::after::report;
use crate::app::{App, Change};
use crate::award::bank;
use crate::error::Result;
use crate::history::{self, counting};
use crate::people::safety;
use crate::review::store::concern as concerns;
use crate::secret::{self, veiled};
use crate::web::kept;

/// So many rows are sealed in one transaction: others wait no longer for it than for a page.
const AT_ONCE: i64 = 50;

/// What is sealed: its name for the operator, and how some of it is sealed anew where it does not begin with what is given. It
/// says how many rows that were.
type Kind = (&'static str, fn(&mut Change<'_>, &str) -> Result<usize>);

/// Everything that is sealed word by word. A part of the house adds its own here.
const KINDS: &[Kind] = &[
    ("safe contact", |change, sealed| safety::store::seal_again(change.db, sealed, AT_ONCE)),
    ("concerns", |change, sealed| concerns::seal_again(change.db, sealed, AT_ONCE)),
    ("the history of concerns", |change, sealed| history::seal_again(change, sealed, AT_ONCE)),
    ("reports of racism and harm", |change, sealed| report::store::seal_again(change.db, sealed, AT_ONCE)),
    ("what was said after them", |change, sealed| report::store::seal_messages_again(change.db, sealed, AT_ONCE)),
    ("what was typed when a session was over", |change, sealed| kept::seal_again(change.db, sealed, AT_ONCE)),
];

/// Seals everything with the key that seals now, a little at a time. It can be stopped, and run again, and run while the
/// portal serves.
///
/// # Errors
/// One line for the operator.
pub fn rotate(app: &App) -> std::result::Result<(), String> {
    let newest = secret::newest(&app.tools.key).map_err(|why| line(&why))?;
    let bank =
        again(app, |change| bank::store::seal_again(change.db, &change.tools.key, &change.tools.chance, AT_ONCE))?;
    println!("bank details: {bank} sealed anew");
    for (name, seal) in KINDS {
        let count = again(app, |change| seal(change, &format!("{}{newest}", veiled::MARK)))?;
        println!("{name}: {count} sealed anew");
    }
    let counts = app.change_now(counting::seal_again).map_err(|why| line(&why))?;
    println!("the counts of the history: {} sealed anew", counts.sealed);
    if counts.left > 0 {
        println!(
            "{} of them do not say what there is, or have no seal that holds, and stay as they are: groundwater audit verify",
            counts.left
        );
    }
    println!("Everything is sealed with SECRET_KEY. Keys in OLD_SECRET_KEYS open nothing here any more.");
    Ok(())
}

/// Seals what stands in plain words from before it was sealed. Finds nothing to do at most starts.
///
/// # Errors
/// One line for the operator.
pub fn seal_plain(app: &App) -> std::result::Result<(), String> {
    for (_, seal) in KINDS {
        again(app, |change| seal(change, veiled::MARK))?;
    }
    Ok(())
}

/// Until there is nothing more; says how many there were.
fn again(app: &App, some: impl Fn(&mut Change<'_>) -> Result<usize>) -> std::result::Result<usize, String> {
    let mut all = 0;
    loop {
        let count = app.change_now(&some).map_err(|why| line(&why))?;
        if count == 0 {
            return Ok(all);
        }
        all += count;
    }
}
