//! How a row of the history is held to the one before it.
//!
//! The hash covers the row's identifier, its thing and place in the chain, when, who, what, the facts, a digest of the words, and
//! the hash of the row before. It covers neither the words themselves nor their salt: these two may be blanked by law
//! ([`super::erase_words`]) and the chain stays whole. Nothing else of a row may be changed or taken away: whoever is
//! forgotten is made nameless in `people`, and keeps the identifier that stands here.

use sha2::{Digest, Sha256};

use crate::clock::Instant;

/// In front of the hash of every row that covers the row's own identifier. Rows from before do not have it.
const COVERS_ID: &str = "2.";

/// What the hash of a row covers.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    pub id: &'a str,
    pub kind: &'a str,
    pub thing: &'a str,
    pub seq: i64,
    pub at: Instant,
    /// Empty when the clock did it.
    pub actor: &'a str,
    pub action: &'a str,
    pub detail: &'a str,
    /// Of the words, with their salt; empty where there were none.
    pub digest: &'a str,
    /// The hash of the row before; empty for the first.
    pub before: &'a str,
}

impl Link<'_> {
    /// The hash of this row.
    pub fn hash(&self) -> String {
        let (seq, at) = (self.seq.to_string(), self.micros());
        let covered =
            [self.before, self.id, self.kind, self.thing, &seq, &at, self.actor, self.action, self.detail, self.digest];
        format!("{COVERS_ID}{}", sha256(&covered))
    }

    /// Whether the hash that was kept with this row is its own.
    pub fn is(&self, kept: &str) -> bool {
        if covers_id(kept) { kept == self.hash() } else { kept == self.earlier() }
    }

    /// As rows were hashed before the hash covered their identifier.
    fn earlier(&self) -> String {
        let (seq, at) = (self.seq.to_string(), self.micros());
        sha256(&[self.before, self.kind, self.thing, &seq, &at, self.actor, self.action, self.detail, self.digest])
    }

    fn micros(&self) -> String {
        self.at.and_utc().timestamp_micros().to_string()
    }
}

/// Whether a row is hashed with its identifier: then its salt is empty where it has no words, too.
pub fn covers_id(hash: &str) -> bool {
    hash.starts_with(COVERS_ID)
}

/// The digest under which words are covered by the hash.
pub fn digest(salt: &str, words: &str) -> String {
    sha256(&[salt, words])
}

/// The hash of several texts, in hexadecimal.
pub fn sha256(parts: &[&str]) -> String {
    hex::encode(sha256_bytes(parts))
}

/// The hash of several texts. Each part's length stands before it, so that no two lists of parts read the same.
pub fn sha256_bytes(parts: &[&str]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link<'a>() -> Link<'a> {
        Link {
            id: "a",
            kind: "application",
            thing: "b",
            seq: 1,
            at: Instant::default(),
            actor: "c",
            action: "sent",
            detail: "{}",
            digest: "",
            before: "",
        }
    }

    #[test]
    fn every_part_counts() {
        let whole = link().hash();
        let other = [
            Link { id: "x", ..link() },
            Link { kind: "x", ..link() },
            Link { thing: "x", ..link() },
            Link { seq: 2, ..link() },
            Link { at: Instant::default() + chrono::TimeDelta::microseconds(1), ..link() },
            Link { actor: "", ..link() },
            Link { action: "x", ..link() },
            Link { detail: "{\"a\":1}", ..link() },
            Link { digest: "x", ..link() },
            Link { before: "x", ..link() },
        ];
        assert!(link().is(&whole));
        assert!(other.iter().all(|one| !one.is(&whole)), "one of them reads the same");
    }

    #[test]
    fn a_row_from_before_is_still_its_own() {
        let earlier = link().earlier();
        assert!(link().is(&earlier) && !covers_id(&earlier));
        assert!(!Link { action: "x", ..link() }.is(&earlier));
    }
}
