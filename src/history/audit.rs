//! Walks every chain of the history and says where it is broken.
//!
//! It reads a page of rows at a time, whatever their number, in one snapshot: what is written meanwhile is not in the way.
//! What it cannot tell is a database that was put back whole to how it once stood.

use std::fmt;

use diesel::prelude::*;

use super::as_written;
use super::chain::{self, Link};
use super::heads::{self, Head, LOTS, Lot, Tally};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{history, history_heads};
use crate::error::Result;
use crate::settings::Key;

/// So many rows are read at once.
const PAGE: i64 = 500;

/// What is the matter with a chain, in its rows by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// These rows are not there: from the one to the other.
    Missing(i64, i64),
    /// A row is not as it was written.
    Changed(i64),
    /// A row is as it was written, and stands behind another than it was written behind.
    OutOfLine(i64),
    /// The words of a row are others.
    OtherWords(i64),
    /// The words of a row are gone, and nobody had the portal take them away.
    NoWords(i64),
    /// A row stands where no row can be.
    Added(i64),
    /// A row is the last, and another was.
    OtherEnd(i64),
    /// All rows are gone: so many there were.
    Gone(i64),
    /// A chain that the portal did not begin, or whose end was taken away.
    Unknown,
}

/// What the walk finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Chain {
        kind: String,
        id: String,
        what: Break,
    },
    /// What is kept of a lot of chains says other things than there are: chains and rows, as kept and as found.
    Lot {
        number: i32,
        kept: (i64, i64),
        found: (i64, i64),
    },
    /// What is kept of a lot of chains was written by somebody who has not the portal's key.
    Unsealed {
        number: i32,
    },
    /// Nothing is kept of any lot.
    Uncounted,
}

impl fmt::Display for Break {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Break::Missing(from, to) if from == to => write!(f, "row {from} is missing"),
            Break::Missing(from, to) => write!(f, "rows {from} to {to} are missing"),
            Break::Changed(row) => write!(f, "row {row} was changed after it was written"),
            Break::OutOfLine(row) => write!(f, "row {row} does not follow from the one before it"),
            Break::OtherWords(row) => write!(f, "the words of row {row} were changed after they were written"),
            Break::NoWords(row) => write!(f, "the words of row {row} were taken away by hand"),
            Break::Added(row) => write!(f, "row {row} was put there by hand"),
            Break::OtherEnd(row) => write!(f, "row {row} is not the one that the portal wrote last"),
            Break::Gone(rows) => write!(f, "the whole chain is missing: it had {rows} rows"),
            Break::Unknown => f.write_str("the portal does not know of this chain"),
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Found::Chain { kind, id, what } => write!(f, "{kind} {id}: {what}"),
            Found::Lot { number, kept, found } => write!(
                f,
                "lot {number} of the chains: there should be {} chains with {} rows, and there are {} with {}; a chain was put \
                 there, taken away or changed whole",
                kept.0, kept.1, found.0, found.1
            ),
            Found::Unsealed { number } => write!(
                f,
                "lot {number} of the chains: what is kept of it was changed by hand, or the key that sealed it is not in \
                 SECRET_KEY or OLD_SECRET_KEYS"
            ),
            Found::Uncounted => f.write_str("what is kept of the chains is gone: all of it was taken away by hand"),
        }
    }
}

/// What there was to walk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    pub rows: i64,
    pub chains: i64,
    /// Since when it is counted how many there are: the earliest and the latest of the lots.
    pub since: Option<(Instant, Instant)>,
}

#[derive(Queryable)]
struct Row {
    id: String,
    thing: String,
    seq: i64,
    at: Instant,
    actor: Option<String>,
    action: String,
    detail: String,
    words: Option<String>,
    salt: String,
    digest: String,
    before: String,
    hash: String,
    /// How many rows its chain has, and through which of them words were taken away.
    lines: Option<i64>,
    erased_through: Option<i64>,
}

/// Walks everything and tells of each break as it comes to it. To be called in a snapshot.
///
/// # Errors
/// A database that cannot be reached.
pub fn walk(db: &mut DbConn, key: &Key, tell: &mut dyn FnMut(Found)) -> Result<Walked> {
    let mut walked = Walked::default();
    let kinds: Vec<String> = history::table.select(history::thing_kind).distinct().load(db)?;
    for kind in kinds {
        walked.rows += walk_rows(db, &kind, tell)?;
    }
    let tallies = heads::tallies(db)?;
    // Each lot is marked with the key that sealed it.
    let sealer = |number: i32| tallies.iter().find(|tally| tally.number == number).and_then(|tally| tally.sealer(key));
    let mut lots: Vec<Counted<'_>> =
        (0..LOTS).map(|number| (sealer(number).unwrap_or_else(|| key.bytes()), Lot::default())).collect();
    let kinds: Vec<String> = history_heads::table.select(history_heads::thing_kind).distinct().load(db)?;
    for kind in kinds {
        walk_heads(db, &kind, &mut lots, tell)?;
    }
    walked.chains = lots.iter().map(|(_, lot)| lot.chains).sum();
    walked.since = weigh(&tallies, key, &lots, tell);
    Ok(walked)
}

/// A lot as it is counted, and the key under which it is.
type Counted<'k> = (&'k [u8], Lot);

/// Where the walk is in a chain.
struct Place {
    thing: String,
    next: i64,
    hash: String,
}

fn walk_rows(db: &mut DbConn, kind: &str, tell: &mut dyn FnMut(Found)) -> Result<i64> {
    let (mut rows, mut place, mut after) = (0, None::<Place>, (String::new(), i64::MIN));
    loop {
        let page = page(db, kind, (&after.0, after.1))?;
        let Some(last) = page.last() else { return Ok(rows) };
        after = (last.thing.clone(), last.seq);
        for row in page {
            rows += 1;
            let begins = place.as_ref().is_none_or(|place| place.thing != row.thing);
            let mut tell = |what| tell(Found::Chain { kind: kind.to_owned(), id: row.thing.clone(), what });
            if begins && row.lines.is_none() {
                tell(Break::Unknown);
            }
            let here = place.take().filter(|_| !begins);
            let (next, before) = here.map_or((1, String::new()), |place| (place.next, place.hash));
            look_at(kind, &row, next, &before, &mut tell);
            place = Some(Place { next: row.seq + 1, hash: row.hash, thing: row.thing });
        }
    }
}

/// Looks at one row, where `next` is the number it should have and `before` the hash of the row before it.
fn look_at(kind: &str, row: &Row, next: i64, before: &str, tell: &mut dyn FnMut(Break)) {
    if row.seq > next {
        tell(Break::Missing(next, row.seq - 1));
    }
    if row.seq < next || row.lines.is_some_and(|lines| row.seq > lines) {
        tell(Break::Added(row.seq));
    }
    let link = Link {
        id: &row.id,
        kind,
        thing: &row.thing,
        seq: row.seq,
        at: row.at,
        actor: row.actor.as_deref().unwrap_or(""),
        action: &row.action,
        detail: &row.detail,
        digest: &row.digest,
        before: &row.before,
    };
    if !link.is(&row.hash) {
        tell(Break::Changed(row.seq));
    } else if row.seq == next && row.before != before {
        tell(Break::OutOfLine(row.seq));
    }
    let erased = row.seq <= row.erased_through.unwrap_or_default();
    match row.words.clone().map(|words| as_written(kind, words)) {
        Some(words) if chain::digest(&row.salt, &words) != row.digest => tell(Break::OtherWords(row.seq)),
        None if !row.digest.is_empty() && !erased => tell(Break::NoWords(row.seq)),
        None if !row.salt.is_empty() && !erased && chain::covers_id(&row.hash) => tell(Break::Changed(row.seq)),
        _ => {}
    }
}

fn page(db: &mut DbConn, kind: &str, (thing, seq): (&str, i64)) -> Result<Vec<Row>> {
    let its_head = history_heads::thing_kind.eq(history::thing_kind).and(history_heads::thing_id.eq(history::thing_id));
    Ok(history::table
        .left_join(history_heads::table.on(its_head))
        .filter(history::thing_kind.eq(kind))
        // The first of the two is for the index.
        .filter(history::thing_id.ge(thing))
        .filter(history::thing_id.gt(thing).or(history::seq.gt(seq)))
        .order((history::thing_id, history::seq))
        .limit(PAGE)
        .select((
            history::id,
            history::thing_id,
            history::seq,
            history::at,
            history::actor_id,
            history::action,
            history::detail,
            history::words,
            history::words_salt,
            history::words_digest,
            history::prev_hash,
            history::hash,
            history_heads::lines.nullable(),
            history_heads::erased_through.nullable(),
        ))
        .load(db)?)
}

/// Every chain's end, held against the row that stands there.
fn walk_heads(db: &mut DbConn, kind: &str, lots: &mut [Counted<'_>], tell: &mut dyn FnMut(Found)) -> Result<()> {
    let mut after = String::new();
    loop {
        let its_last = history::thing_kind
            .eq(history_heads::thing_kind)
            .and(history::thing_id.eq(history_heads::thing_id))
            .and(history::seq.eq(history_heads::lines));
        let page: Vec<(String, Head, Option<String>)> = history_heads::table
            .left_join(history::table.on(its_last))
            .filter(history_heads::thing_kind.eq(kind))
            .filter(history_heads::thing_id.gt(&after))
            .order(history_heads::thing_id)
            .limit(PAGE)
            .select((
                history_heads::thing_id,
                (history_heads::lines, history_heads::hash, history_heads::erased_through),
                history::hash.nullable(),
            ))
            .load(db)?;
        let Some((last, ..)) = page.last() else { return Ok(()) };
        after.clone_from(last);
        for (id, head, there) in page {
            if let Ok(number) = usize::try_from(heads::lot_of(kind, &id)) {
                let (key, lot) = &mut lots[number];
                lot.count(key, kind, &id, &head)?;
            }
            let what = match there {
                Some(hash) if hash == head.hash => continue,
                Some(_) => Break::OtherEnd(head.lines),
                None => match last_row(db, kind, &id)? {
                    None => Break::Gone(head.lines),
                    Some(last) if last < head.lines => Break::Missing(last + 1, head.lines),
                    // It goes on behind: the walk along the rows has told what is missing.
                    Some(_) => continue,
                },
            };
            tell(Found::Chain { kind: kind.to_owned(), id, what });
        }
    }
}

fn last_row(db: &mut DbConn, kind: &str, id: &str) -> Result<Option<i64>> {
    let rows = history::table.filter(history::thing_kind.eq(kind)).filter(history::thing_id.eq(id));
    Ok(rows.select(diesel::dsl::max(history::seq)).first(db)?)
}

/// Holds what is kept of each lot against what is there.
fn weigh(
    tallies: &[Tally],
    key: &Key,
    lots: &[Counted<'_>],
    tell: &mut dyn FnMut(Found),
) -> Option<(Instant, Instant)> {
    if tallies.is_empty() {
        tell(Found::Uncounted);
        return None;
    }
    for (number, (_, lot)) in (0..).zip(lots) {
        let found = (lot.chains, lot.lines);
        match tallies.iter().find(|tally| tally.number == number) {
            None => tell(Found::Lot { number, kept: (0, 0), found }),
            Some(tally) => {
                if tally.sealer(key).is_none() {
                    tell(Found::Unsealed { number });
                }
                if !tally.says(lot) {
                    tell(Found::Lot { number, kept: (tally.chains, tally.lines), found });
                }
            }
        }
    }
    let since = tallies.iter().map(|tally| tally.since);
    since.clone().min().zip(since.max())
}
