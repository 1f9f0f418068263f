//! What stands at the beginning and at the end of an archive.

use std::collections::BTreeMap;

use hmac::{Hmac, KeyInit as _, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::clock::Instant;
use crate::settings::Key;

/// What an archive is of: its first part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Which way it is written in: [`super::FORMAT`].
    pub format: u32,
    /// When its snapshot was taken, in UTC.
    pub made_at: Instant,
    /// The version of the program that wrote it.
    pub program: String,
    /// `sqlite` or `postgresql`.
    pub database: String,
    /// The migrations that its database had, in order.
    pub schema: Vec<String>,
    /// Its tables, in the order in which each names only those before it.
    pub tables: Vec<Columns>,
    /// By which the key is known that the portal seals bank details with. It says nothing of the key.
    pub key: String,
}

/// A table and its columns, in the order in which a row's values stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    pub name: String,
    pub columns: Vec<String>,
}

/// What is in an archive: its last part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Every table of the archive, an empty one among them.
    pub tables: BTreeMap<String, Rows>,
    /// How many files.
    pub files: u64,
    /// How much they hold, in bytes.
    pub bytes: u64,
    /// How many files rows name that were no longer there.
    pub missing: u64,
    /// How many parts stand in `SHA256SUMS`.
    pub parts: u64,
    /// The SHA-256 of `SHA256SUMS`.
    pub sums: String,
}

/// How many rows a table has, and the SHA-256 of all of them as they stand in the archive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    pub rows: u64,
    pub sha256: String,
}

impl Manifest {
    /// How many rows there are in all tables.
    pub fn rows(&self) -> u64 {
        self.tables.values().map(|table| table.rows).sum()
    }
}

/// By which a key is known, without a word about it.
pub fn fingerprint(key: &Key) -> String {
    mark(key.bytes())
}

/// Whether a fingerprint is of one of these keys: what the portal's older keys sealed opens, too.
pub fn is_of(key: &Key, known: &str) -> bool {
    key.all().any(|bytes| mark(bytes) == known)
}

fn mark(bytes: &[u8]) -> String {
    match Hmac::<Sha256>::new_from_slice(bytes) {
        Ok(mut mac) => {
            mac.update(b"groundwater: which key this is");
            hex::encode(&mac.finalize().into_bytes()[..8])
        }
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_from_before_is_known_and_another_is_not() {
        let (before, now) = (Key::new(vec![1; 32]), Key::new(vec![2; 32]));
        assert!(is_of(&before, &fingerprint(&before)) && !is_of(&now, &fingerprint(&before)));
        assert!(is_of(&now.with_older([vec![1; 32]]), &fingerprint(&before)));
    }
}
