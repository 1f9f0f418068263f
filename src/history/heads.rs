//! The end of every chain, kept apart from it, and how many chains there are: what is taken away from the end, or whole, is
//! missed by these.
//!
//! The chains stand in 64 lots, so that changes of different things seldom wait for one another. A lot knows how many chains
//! and rows are in it and a mark of all their ends, under a seal. Every end is hashed with the portal's key before it goes into
//! the mark, and the seal is made with it: whoever writes in the database by hand makes neither, nor finds other ends that come to
//! the same mark. Both are made with one key, which is an older one until the counts are turned to a new one
//! ([`super::counting::seal_again`]). A change brings its lots up to date at its very end, in their order.

use std::collections::BTreeMap;

use diesel::prelude::*;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::chain::sha256_bytes;
use crate::app::Change;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{history_heads, history_tallies};
use crate::error::{Error, Result};
use crate::settings::Key;

/// So many lots there are.
pub const LOTS: i32 = 64;
/// What the key is used for where a lot is sealed.
const LABEL: &[u8] = b"groundwater: how many chains the history has";
/// What it is used for where the end of a chain goes into a mark.
const MARKED: &[u8] = b"groundwater: where a chain of the history ends";

/// The end of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Head {
    /// How many rows it has.
    pub lines: i64,
    /// The hash of the last.
    pub hash: String,
    /// Through which row words were taken away, as the law asks; 0 where none ever were.
    pub erased_through: i64,
}

/// What is known of the chains of one lot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lot {
    pub chains: i64,
    pub lines: i64,
    mark: [u8; 32],
}

/// A lot as it is kept.
#[derive(Clone, Debug, Queryable)]
pub struct Tally {
    pub number: i32,
    pub chains: i64,
    pub lines: i64,
    pub mark: String,
    /// Since when it is kept.
    pub since: Instant,
    pub seal: String,
}

/// What a change added to the chains, by lot: it is brought in when the change ends.
#[derive(Debug, Default)]
pub struct Added(BTreeMap<i32, Grown>);

/// What a change added to one lot.
#[derive(Debug, Default)]
struct Grown {
    chains: i64,
    lines: i64,
    /// By thing, where its chain ended before the change, if there was one, and where it ends now.
    ends: BTreeMap<(String, String), (Option<Head>, Head)>,
}

impl Lot {
    /// Takes a chain's end into the mark, or out of it again.
    fn toggle(&mut self, key: &[u8], kind: &str, id: &str, head: &Head) -> Result<()> {
        let (lines, erased) = (head.lines.to_string(), head.erased_through.to_string());
        let mut mac = keyed(key, MARKED)?;
        // Each part's length stands before it, so that no two ends read the same.
        for part in [kind, id, &lines, &head.hash, &erased] {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        let one: [u8; 32] = mac.finalize().into_bytes().into();
        self.mark.iter_mut().zip(one).for_each(|(mark, bit)| *mark ^= bit);
        Ok(())
    }

    /// Counts a chain with this end, under this key.
    ///
    /// # Errors
    /// Only where there is no key.
    pub fn count(&mut self, key: &[u8], kind: &str, id: &str, head: &Head) -> Result<()> {
        self.chains += 1;
        self.lines += head.lines;
        self.toggle(key, kind, id, head)
    }

    /// The mark as it is kept.
    pub fn mark(&self) -> String {
        hex::encode(self.mark)
    }

    /// With what stands in a tally already.
    fn with(mut self, tally: &Tally) -> Self {
        self.chains += tally.chains;
        self.lines += tally.lines;
        let mut before = [0_u8; 32];
        // What cannot be read is no mark of ours: the seal over it holds no longer either way.
        let _ = hex::decode_to_slice(&tally.mark, &mut before);
        self.mark.iter_mut().zip(before).for_each(|(mark, bit)| *mark ^= bit);
        self
    }
}

impl Tally {
    /// With which of the portal's keys it was sealed; none where it was not, or was changed since. Its mark is made with the same.
    pub fn sealer<'k>(&self, key: &'k Key) -> Option<&'k [u8]> {
        let is_ours = |seal: String| bool::from(seal.as_bytes().ct_eq(self.seal.as_bytes()));
        key.all().find(|key| seal(key, self).is_ok_and(is_ours))
    }

    /// The same under the seal of this key.
    ///
    /// # Errors
    /// Only where there is no key.
    pub fn sealed(self, key: &[u8]) -> Result<Self> {
        let seal = seal(key, &self)?;
        Ok(Tally { seal, ..self })
    }

    /// Whether it says of its lot what this is.
    pub fn says(&self, lot: &Lot) -> bool {
        self.chains == lot.chains && self.lines == lot.lines && self.mark == lot.mark()
    }
}

/// The lot in which a thing's chain stands.
pub fn lot_of(kind: &str, id: &str) -> i32 {
    i32::from(sha256_bytes(&[kind, id])[0]) % LOTS
}

/// Begins a hash that only whoever has the key can make.
fn keyed(key: &[u8], label: &[u8]) -> Result<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| Error::Broken(anyhow::anyhow!("there is no key")))?;
    mac.update(label);
    Ok(mac)
}

fn seal(key: &[u8], tally: &Tally) -> Result<String> {
    let mut mac = keyed(key, LABEL)?;
    let since = tally.since.and_utc().timestamp_micros();
    let sealed = format!("{} {} {} {} {since}", tally.number, tally.chains, tally.lines, tally.mark);
    mac.update(sealed.as_bytes());
    Ok(hex::encode(mac.finalize().into_bytes()))
}

impl Added {
    /// Notes that a chain has one row more.
    pub fn note(&mut self, kind: &str, id: &str, before: Option<&Head>, head: &Head) {
        let lot = self.0.entry(lot_of(kind, id)).or_default();
        lot.lines += 1;
        if before.is_none() {
            lot.chains += 1;
        }
        lot.ends_at(kind, id, before, head);
    }

    /// Notes that words were taken away from a chain.
    fn note_erased(&mut self, kind: &str, id: &str, before: &Head, head: &Head) {
        self.0.entry(lot_of(kind, id)).or_default().ends_at(kind, id, Some(before), head);
    }
}

impl Grown {
    /// Notes where a chain ends now. Where it ended before the whole change was noted with its first row.
    fn ends_at(&mut self, kind: &str, id: &str, before: Option<&Head>, head: &Head) {
        let known = self.ends.entry((kind.to_owned(), id.to_owned()));
        known.and_modify(|(_, now)| now.clone_from(head)).or_insert_with(|| (before.cloned(), head.clone()));
    }

    /// The same as a lot whose mark is made with this key.
    fn marked(&self, key: &[u8]) -> Result<Lot> {
        let mut lot = Lot { chains: self.chains, lines: self.lines, ..Lot::default() };
        for ((kind, id), (before, now)) in &self.ends {
            if let Some(before) = before {
                lot.toggle(key, kind, id, before)?;
            }
            lot.toggle(key, kind, id, now)?;
        }
        Ok(lot)
    }
}

/// The end of a thing's chain, locked for the rest of the transaction by touching its row; none where it has no row.
///
/// # Errors
/// A database that cannot be reached.
pub fn touch(db: &mut DbConn, kind: &str, id: &str) -> Result<Option<Head>> {
    diesel::update(history_heads::table.find((kind, id)))
        .set(history_heads::lines.eq(history_heads::lines))
        .execute(db)?;
    let known = history_heads::table.find((kind, id)).select((
        history_heads::lines,
        history_heads::hash,
        history_heads::erased_through,
    ));
    Ok(known.first(db).optional()?)
}

/// Writes the end of a chain.
///
/// # Errors
/// A database that cannot be reached.
pub fn put(db: &mut DbConn, kind: &str, id: &str, is_known: bool, head: &Head) -> Result<()> {
    if is_known {
        diesel::update(history_heads::table.find((kind, id)))
            .set((history_heads::lines.eq(head.lines), history_heads::hash.eq(&head.hash)))
            .execute(db)?;
        return Ok(());
    }
    diesel::insert_into(history_heads::table)
        .values((
            history_heads::thing_kind.eq(kind),
            history_heads::thing_id.eq(id),
            history_heads::lines.eq(head.lines),
            history_heads::hash.eq(&head.hash),
            history_heads::erased_through.eq(0_i64),
        ))
        .execute(db)?;
    Ok(())
}

/// Says that words may be missing from all rows that a chain has by now.
///
/// # Errors
/// A database that cannot be reached.
pub fn note_erased(change: &mut Change<'_>, kind: &str, id: &str) -> Result<()> {
    let Some(before) = touch(change.db, kind, id)? else { return Ok(()) };
    let after = Head { erased_through: before.lines, ..before.clone() };
    diesel::update(history_heads::table.find((kind, id)))
        .set(history_heads::erased_through.eq(after.erased_through))
        .execute(change.db)?;
    change.added.note_erased(kind, id, &before, &after);
    Ok(())
}

/// Every tally, in order.
///
/// # Errors
/// A database that cannot be reached.
pub fn tallies(db: &mut DbConn) -> Result<Vec<Tally>> {
    Ok(history_tallies::table.order(history_tallies::number).load(db)?)
}

/// Whether one of these keys sealed any of the tallies, or none has a seal: if not, the portal has another's key.
///
/// # Errors
/// A database that cannot be reached.
pub fn are_ours(db: &mut DbConn, key: &Key) -> Result<bool> {
    let tallies = tallies(db)?;
    let mut sealed = tallies.iter().filter(|tally| !tally.seal.is_empty()).peekable();
    Ok(sealed.peek().is_none() || sealed.any(|tally| tally.sealer(key).is_some()))
}

/// Brings the lots up to date with what a change added. A tally whose seal does not hold is not sealed again: what was
/// done to it by hand is not hidden by what comes after. One that an older key sealed goes on under that key until it is turned.
///
/// # Errors
/// A database that cannot be reached. The change is undone with it.
pub fn settle(change: &mut Change<'_>) -> Result<()> {
    let tools = change.tools;
    for (number, grown) in std::mem::take(&mut change.added.0) {
        // Whoever comes second waits here until the first is done.
        if !touch_tally(change.db, number)? {
            // It was taken away by hand, and stays without a seal.
            let lot = grown.marked(tools.key.bytes())?;
            let (since, mark) = (change.now, lot.mark());
            let tally = Tally { number, chains: lot.chains, lines: lot.lines, mark, since, seal: String::new() };
            write(change.db, &tally)?;
            continue;
        }
        let before: Tally = history_tallies::table.find(number).first(change.db)?;
        let sealer = before.sealer(&tools.key);
        let lot = grown.marked(sealer.unwrap_or_else(|| tools.key.bytes()))?.with(&before);
        let (chains, lines, mark) = (lot.chains, lot.lines, lot.mark());
        let mut after = Tally { chains, lines, mark, seal: String::new(), ..before };
        if let Some(key) = sealer {
            after = after.sealed(key)?;
        }
        write(change.db, &after)?;
    }
    Ok(())
}

/// Locks a lot for the rest of the transaction, and says whether it is there.
pub(super) fn touch_tally(db: &mut DbConn, number: i32) -> Result<bool> {
    let touched = diesel::update(history_tallies::table.find(number))
        .set(history_tallies::lines.eq(history_tallies::lines))
        .execute(db)?;
    Ok(touched > 0)
}

/// Writes a tally, new or in the place of what was kept of its lot.
pub(super) fn write(db: &mut DbConn, tally: &Tally) -> Result<()> {
    let put = diesel::update(history_tallies::table.find(tally.number))
        .set((
            history_tallies::chains.eq(tally.chains),
            history_tallies::lines.eq(tally.lines),
            history_tallies::mark.eq(&tally.mark),
            history_tallies::since.eq(tally.since),
            history_tallies::seal.eq(&tally.seal),
        ))
        .execute(db)?;
    if put > 0 {
        return Ok(());
    }
    diesel::insert_into(history_tallies::table)
        .values((
            history_tallies::number.eq(tally.number),
            history_tallies::chains.eq(tally.chains),
            history_tallies::lines.eq(tally.lines),
            history_tallies::mark.eq(&tally.mark),
            history_tallies::since.eq(tally.since),
            history_tallies::seal.eq(&tally.seal),
        ))
        .execute(db)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whoever_has_the_key_makes_a_mark() {
        let head = Head { lines: 2, hash: "a".to_owned(), erased_through: 0 };
        let (mut one, mut other) = (Lot::default(), Lot::default());
        one.count(b"a key", "tale", "one", &head).expect("a key");
        other.count(b"another", "tale", "one", &head).expect("a key");
        assert_ne!(one.mark(), other.mark());
        one.toggle(b"a key", "tale", "one", &head).expect("a key");
        assert_eq!(one.mark(), Lot::default().mark());
    }
}
