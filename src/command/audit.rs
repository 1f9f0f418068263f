//! `groundwater audit verify` and `groundwater audit count`

use super::person::line;
use crate::app::App;
use crate::history::{audit, counting};
use crate::text::dates;

/// So many breaks are written out: nobody reads more, and a history that is broken everywhere is one thing to look into.
const WRITTEN: usize = 200;

/// Walks the history and says where it is broken, a line for each place.
///
/// # Errors
/// How many places there are.
pub fn verify(app: &App) -> Result<(), String> {
    let mut broken = 0_usize;
    let key = app.tools.key.clone();
    let walked = app
        .db
        .read_now(|db| {
            audit::walk(db, &key, &mut |found| {
                broken += 1;
                if broken <= WRITTEN {
                    println!("{found}");
                }
            })
        })
        .map_err(|why| line(&why))?;
    let (chains, rows) = (walked.chains, walked.rows);
    if broken > 0 {
        let places = if broken == 1 { "one place".to_owned() } else { format!("{broken} places") };
        let more = broken.saturating_sub(WRITTEN);
        let unwritten = if more > 0 { format!(" ({more} of them are not written out)") } else { String::new() };
        return Err(format!(
            "The history is broken in {places}{unwritten}: {chains} chains, {rows} rows. Keep this database as it is, \
             and ask whoever looks after it who wrote in it by hand."
        ));
    }
    let since = match walked.since {
        None => String::new(),
        Some((first, last)) if first == last => format!(" They are counted since {}.", dates::instant(first)),
        Some((first, last)) => {
            format!(" They are counted since {}, some since {}.", dates::instant(first), dates::instant(last))
        }
    };
    println!("The history is whole: {chains} chains, {rows} rows.{since}");
    Ok(())
}

/// Counts the chains anew as they stand. The history says that somebody did.
///
/// # Errors
/// One line for the operator.
pub fn count(app: &App) -> Result<(), String> {
    app.change_now(counting::anew).map_err(|why| line(&why))?;
    println!(
        "The chains are counted anew, as they stand, under the seal of SECRET_KEY, and the history says so. What is broken in a \
         chain itself stays broken: groundwater audit verify"
    );
    Ok(())
}
