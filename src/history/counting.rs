//! Counting the chains: at the beginning, under another key, and anew where whoever runs the portal says so.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::heads::{self, Head, LOTS, Lot, Tally};
use super::{Event, Thing};
use crate::app::Change;
use crate::db::DbConn;
use crate::db::schema::history_heads;
use crate::error::Result;

/// The migration since which chains are counted.
pub const COUNTED_SINCE: &str = "0054";
/// So many heads are read at once.
const PAGE: i64 = 500;

/// Begins to count the chains, of which there may be some already: once, in the transaction in which the database comes to
/// [`COUNTED_SINCE`]. Where every tally was taken away by hand later, nothing counts what is left as if it were whole.
///
/// # Errors
/// A database that cannot be reached.
pub fn begin(change: &mut Change<'_>) -> Result<()> {
    if heads::tallies(change.db)?.is_empty() { count_all(change) } else { Ok(()) }
}

/// Counts the chains anew as they stand, and says so in the history: for whoever runs the portal, once they know why a seal does
/// not hold, such as a key that was lost. What is broken in a chain itself stays so.
///
/// # Errors
/// A database that cannot be reached.
pub fn anew(change: &mut Change<'_>) -> Result<()> {
    super::record(change, &Thing::new("portal", "portal"), Event::new("history counted anew"))?;
    // What says so is in its lot, and is counted with everything else.
    heads::settle(change)?;
    // Whoever adds to a lot meanwhile waits, and adds to what is counted here.
    for number in 0..LOTS {
        heads::touch_tally(change.db, number)?;
    }
    count_all(change)
}

/// What became of the counts as they were turned to a new key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turned {
    /// So many lots are under it now.
    pub sealed: usize,
    /// So many stay as they are: their seal does not hold, or they do not say what there is.
    pub left: usize,
}

/// Marks and seals every lot anew with the key that seals now. Each is first held against the chains that there are, under the key
/// it was sealed with: what was done by hand is not sealed over, and stays to be told.
///
/// # Errors
/// A database that cannot be reached.
pub fn seal_again(change: &mut Change<'_>) -> Result<Turned> {
    let tools = change.tools;
    let (key, newest) = (&tools.key, tools.key.bytes());
    // Whoever adds to a lot meanwhile waits, and adds to what is turned here.
    for number in 0..LOTS {
        heads::touch_tally(change.db, number)?;
    }
    let (mut turned, mut older) = (Turned::default(), BTreeMap::new());
    for tally in heads::tallies(change.db)? {
        match tally.sealer(key) {
            None => turned.left += 1,
            Some(sealer) if sealer == newest => {}
            Some(sealer) => {
                older.insert(tally.number, (tally, sealer));
            }
        }
    }
    if older.is_empty() {
        return Ok(turned);
    }
    let mut lots: BTreeMap<i32, (Lot, Lot)> = BTreeMap::new();
    each(change.db, &mut |kind, id, head| {
        let number = heads::lot_of(kind, id);
        let Some((_, sealer)) = older.get(&number) else { return Ok(()) };
        let (was, is) = lots.entry(number).or_default();
        was.count(sealer, kind, id, head)?;
        is.count(newest, kind, id, head)
    })?;
    for (number, (tally, _)) in older {
        let (was, is) = lots.remove(&number).unwrap_or_default();
        if tally.says(&was) {
            heads::write(change.db, &Tally { mark: is.mark(), ..tally }.sealed(newest)?)?;
            turned.sealed += 1;
        } else {
            turned.left += 1;
        }
    }
    Ok(turned)
}

fn count_all(change: &mut Change<'_>) -> Result<()> {
    let tools = change.tools;
    let key = tools.key.bytes();
    let mut lots: BTreeMap<i32, Lot> = (0..LOTS).map(|number| (number, Lot::default())).collect();
    each(change.db, &mut |kind, id, head| lots.entry(heads::lot_of(kind, id)).or_default().count(key, kind, id, head))?;
    for (number, lot) in lots {
        let (since, mark) = (change.now, lot.mark());
        let tally = Tally { number, chains: lot.chains, lines: lot.lines, mark, since, seal: String::new() };
        heads::write(change.db, &tally.sealed(key)?)?;
    }
    Ok(())
}

/// Every chain's end, one after the other.
fn each(db: &mut DbConn, take: &mut dyn FnMut(&str, &str, &Head) -> Result<()>) -> Result<()> {
    let kinds: Vec<String> = history_heads::table.select(history_heads::thing_kind).distinct().load(db)?;
    for kind in kinds {
        let mut after = String::new();
        loop {
            let page: Vec<(String, Head)> = history_heads::table
                .filter(history_heads::thing_kind.eq(&kind))
                .filter(history_heads::thing_id.gt(&after))
                .order(history_heads::thing_id)
                .limit(PAGE)
                .select((
                    history_heads::thing_id,
                    (history_heads::lines, history_heads::hash, history_heads::erased_through),
                ))
                .load(db)?;
            page.iter().try_for_each(|(id, head)| take(&kind, id, head))?;
            let Some((last, _)) = page.into_iter().next_back() else { break };
            after = last;
        }
    }
    Ok(())
}
