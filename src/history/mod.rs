//! Who did what, when: written in the same transaction as the change, one hash chain per thing.
//!
//! Personal words stand in a column of their own that can be erased by law; the hash covers only a salted digest of
//! them, so that the chain stays whole (`chain.rs`). What stands at the end of each chain is kept apart (`heads.rs`), and
//! `groundwater audit verify` walks all of it (`audit.rs`).

pub mod audit;
pub mod chain;
pub mod counting;
pub mod heads;

use std::collections::BTreeMap;

use diesel::prelude::*;
use serde::Serialize;

use self::chain::Link;
use self::heads::Head;
use crate::app::Change;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{history, people};
use crate::error::Result;
use crate::ids::{HistoryId, PersonId};
use crate::secret::veiled;
use crate::web::language::{Language, is_known};

/// The kinds of things whose words stand sealed. Words are sealed, opened and sealed anew by this list alone, and never by how
/// they look: anybody can write what looks like it into a reason of their own, and is given back what they wrote.
pub const SEALED: [&str; 1] = ["concern"];

/// What a row is about: its kind and its identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    pub kind: &'static str,
    pub id: String,
}

impl Thing {
    /// A thing by its kind's name and identifier.
    pub fn new(kind: &'static str, id: impl ToString) -> Self {
        Thing { kind, id: id.to_string() }
    }
}

/// One thing that somebody did.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    pub action: &'a str,
    /// Facts without personal words, as JSON.
    pub detail: serde_json::Value,
    /// Words somebody wrote, where they belong to what happened. Of some things they stand sealed ([`SEALED`]).
    pub words: Option<&'a str>,
}

impl<'a> Event<'a> {
    /// An event with nothing but its name: "sent", "withdrawn".
    pub fn new(action: &'a str) -> Self {
        Event { action, detail: serde_json::json!({}), words: None }
    }

    /// With facts.
    pub fn detail(mut self, detail: serde_json::Value) -> Self {
        self.detail = detail;
        self
    }

    /// With somebody's words.
    pub fn words(mut self, words: &'a str) -> Self {
        self.words = Some(words).filter(|words| !words.is_empty());
        self
    }
}

/// What a change told the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    pub thing: Thing,
    pub action: String,
}

/// Writes one row at the end of the thing's chain, by whoever makes the change.
///
/// The caller has touched the thing's aggregate first, so that two changes of one thing stand one behind the other.
///
/// # Errors
/// A database that cannot be reached.
pub fn record(change: &mut Change<'_>, thing: &Thing, event: Event<'_>) -> Result<()> {
    let known = heads::touch(change.db, thing.kind, &thing.id)?;
    let (lines, before) = last(change.db, thing, known.as_ref())?;
    let (seq, id) = (lines + 1, change.id::<HistoryId>());
    let actor = change.who.as_ref().map(|who| who.person.clone());
    let detail = event.detail.to_string();
    // Without words there is nothing to salt.
    let salt = event.words.map(|_| hex::encode(change.tools.chance.bytes::<16>())).unwrap_or_default();
    let digest = event.words.map(|words| chain::digest(&salt, words)).unwrap_or_default();
    let hash = Link {
        id: id.as_str(),
        kind: thing.kind,
        thing: &thing.id,
        seq,
        at: change.now,
        actor: actor.as_ref().map_or("", PersonId::as_str),
        action: event.action,
        detail: &detail,
        digest: &digest,
        before: &before,
    }
    .hash();
    let words = match event.words {
        Some(words) if SEALED.contains(&thing.kind) => {
            Some(veiled::seal(&change.tools.key, &change.tools.chance, words)?)
        }
        words => words.map(str::to_owned),
    };
    diesel::insert_into(history::table)
        .values((
            history::id.eq(&id),
            history::thing_kind.eq(thing.kind),
            history::thing_id.eq(&thing.id),
            history::seq.eq(seq),
            history::at.eq(change.now),
            history::actor_id.eq(&actor),
            history::action.eq(event.action),
            history::detail.eq(&detail),
            history::words.eq(&words),
            history::words_salt.eq(&salt),
            history::words_digest.eq(&digest),
            history::prev_hash.eq(&before),
            history::hash.eq(&hash),
        ))
        .execute(change.db)?;
    let head = Head { lines: seq, hash, erased_through: known.as_ref().map_or(0, |head| head.erased_through) };
    heads::put(change.db, thing.kind, &thing.id, known.is_some(), &head)?;
    change.added.note(thing.kind, &thing.id, known.as_ref(), &head);
    change.happened.push(Happened { thing: thing.clone(), action: event.action.to_owned() });
    Ok(())
}

/// How many rows a thing's chain has, and the hash of the last: as its end says, which is kept apart. What was taken from the
/// chain by hand is so missed for good, and what comes after it does not stand in its place.
fn last(db: &mut DbConn, thing: &Thing, known: Option<&Head>) -> Result<(i64, String)> {
    let written: Option<(i64, String)> = history::table
        .filter(history::thing_kind.eq(thing.kind))
        .filter(history::thing_id.eq(&thing.id))
        .order(history::seq.desc())
        .select((history::seq, history::hash))
        .first(db)
        .optional()?;
    let kept = known.map(|head| (head.lines, head.hash.clone()));
    // A row that stands behind the end was put there by somebody else. It keeps its place, and nobody is kept from their work.
    let beyond = written.filter(|(seq, _)| known.is_none_or(|head| *seq > head.lines));
    Ok(beyond.or(kept).unwrap_or_default())
}

/// Takes away the words that people wrote with what happened to a thing, and their salt, without which nobody can try which words a
/// digest was made of. The chain stays whole: it covers the digest (`chain.rs`). This and [`erase_words_of`] are the only ways
/// to do so: what is blanked past them is told by `groundwater audit verify`.
///
/// # Errors
/// A database that cannot be reached.
pub fn erase_words(change: &mut Change<'_>, thing: &Thing) -> Result<()> {
    diesel::update(history::table.filter(history::thing_kind.eq(thing.kind)).filter(history::thing_id.eq(&thing.id)))
        .set((history::words.eq(None::<String>), history::words_salt.eq("")))
        .execute(change.db)?;
    heads::note_erased(change, thing.kind, &thing.id)
}

/// Takes away the words that one person wrote, with whatever it was that they did. Who they were stands in `people`, and is
/// taken away there: the history keeps their identifier, which the chains cover.
///
/// # Errors
/// A database that cannot be reached.
pub fn erase_words_of(change: &mut Change<'_>, person: &PersonId) -> Result<()> {
    let theirs: Vec<(String, String)> = history::table
        .filter(history::actor_id.eq(person))
        .filter(history::words.is_not_null())
        .select((history::thing_kind, history::thing_id))
        .distinct()
        // In one order, so that of two who are erased at once one waits for the other.
        .order((history::thing_kind, history::thing_id))
        .load(change.db)?;
    diesel::update(history::table.filter(history::actor_id.eq(person)).filter(history::words.is_not_null()))
        .set((history::words.eq(None::<String>), history::words_salt.eq("")))
        .execute(change.db)?;
    theirs.iter().try_for_each(|(kind, id)| heads::note_erased(change, kind, id))
}

/// The words of a row of this kind of thing as they were written.
fn as_written(kind: &str, words: String) -> String {
    if SEALED.contains(&kind) { veiled::open_or_keep(words) } else { words }
}

/// Seals some of the words that stand sealed ([`SEALED`]) with the key that seals now, where they do not begin with `sealed`. Says
/// how many there were. The chains cover the words themselves, and stay whole.
///
/// # Errors
/// A database that cannot be reached; something that no key here opens.
pub fn seal_again(change: &mut Change<'_>, sealed: &str, limit: i64) -> Result<usize> {
    let these: Vec<(HistoryId, Option<String>)> = history::table
        .filter(history::words.not_like(format!("{sealed}%")))
        .filter(history::thing_kind.eq_any(SEALED))
        .select((history::id, history::words))
        .limit(limit)
        .load(change.db)?;
    let count = these.len();
    for (id, words) in these {
        let Some(words) = words else { continue };
        // What no key here opens is not sealed over: it may be opened yet.
        let words = veiled::seal(&change.tools.key, &change.tools.chance, &veiled::open(&words)?)?;
        // Where the words were erased meanwhile, there is nothing to seal.
        let still = history::table.find(id).filter(history::words.is_not_null());
        diesel::update(still).set(history::words.eq(words)).execute(change.db)?;
    }
    Ok(count)
}

/// One row as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub at: Instant,
    /// Who did it; empty when the clock did.
    pub who: String,
    pub action: String,
    pub detail: serde_json::Value,
    pub words: Option<String>,
}

/// A line in words, as a page lists it.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    pub at: Instant,
    /// Empty when the clock did it.
    pub who: String,
    pub what: String,
    /// What somebody wrote with it; may be empty.
    pub words: String,
}

impl Told {
    /// A line in the words that a page of the desk has for it.
    pub fn at_desk(line: Line, what: impl Into<String>) -> Self {
        Told { at: line.at, who: line.who, what: what.into(), words: line.words.unwrap_or_default() }
    }

    /// A line in a group's language, by the keys that begin with `kind`: what somebody wrote with it is not repeated.
    pub fn to_group(line: Line, kind: &str, language: Language) -> Self {
        let key = format!("{kind}-{}", line.action.replace(' ', "-"));
        // Everybody reads something; a story that comes by a line without words of its own says so.
        debug_assert!(is_known(&key), "no words for `{key}`");
        let what = language.say(if is_known(&key) { &key } else { "history-other" });
        Told { at: line.at, who: line.who, what, words: String::new() }
    }

    /// One line for samples.
    pub fn sample(what: &str) -> Self {
        let (who, words) = ("Amina Yusuf".to_owned(), "The hall flooded.".to_owned());
        Told { at: Instant::default(), who, what: what.to_owned(), words }
    }
}

/// How often a person has done any of these since `since`.
///
/// # Errors
/// A database that cannot be reached.
pub fn count_by(db: &mut DbConn, person: &PersonId, actions: &[&str], since: Instant) -> Result<i64> {
    Ok(history::table
        .filter(history::actor_id.eq(person))
        .filter(history::action.eq_any(actions.to_vec()))
        .filter(history::at.gt(since))
        .count()
        .get_result(db)?)
}

/// The newest rows about a thing first, at most `limit`.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, thing: &Thing, limit: i64) -> Result<Vec<Line>> {
    Ok(of_any(db, std::slice::from_ref(thing), limit)?.into_iter().map(|(_, line)| line).collect())
}

/// The newest rows about any of these things first, at most `limit`, each with the identifier of what it is about.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_any(db: &mut DbConn, things: &[Thing], limit: i64) -> Result<Vec<(String, Line)>> {
    type Row = (String, String, Instant, Option<String>, String, String, Option<String>);
    let mut kinds: BTreeMap<&'static str, Vec<&str>> = BTreeMap::new();
    for thing in things {
        kinds.entry(thing.kind).or_default().push(&thing.id);
    }
    if kinds.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = history::table
        .left_join(people::table)
        .order((history::at.desc(), history::thing_id, history::seq.desc()))
        .limit(limit)
        .select((
            history::thing_kind,
            history::thing_id,
            history::at,
            people::name.nullable(),
            history::action,
            history::detail,
            history::words,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    for (kind, ids) in kinds {
        query = query.or_filter(history::thing_kind.eq(kind).and(history::thing_id.eq_any(ids)));
    }
    let line = |(kind, id, at, who, action, detail, words): Row| {
        let detail = serde_json::from_str(&detail).unwrap_or_default();
        let words = words.map(|words| as_written(&kind, words));
        (id, Line { at, who: who.unwrap_or_default(), action, detail, words })
    };
    Ok(query.load::<Row>(db)?.into_iter().map(line).collect())
}
