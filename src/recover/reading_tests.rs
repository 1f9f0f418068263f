//! Whatever is read as an archive, it is taken whole or refused in words.

use std::io::Read;

use proptest::prelude::*;
use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};

use super::*;
use crate::clock::Instant;
use crate::recover::manifest::Columns;

const ROWS: &str = "[\"a\",1]\n[\"b\",null]\n";
const FILE: &[u8] = b"what somebody sent";

fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn add(tar: &mut Builder<Vec<u8>>, name: &str, bytes: &[u8]) {
    let mut header = Header::new_ustar();
    header.set_path(name).expect("a name");
    header.set_entry_type(EntryType::Regular);
    header.set_size(bytes.len() as u64);
    header.set_cksum();
    tar.append(&header, bytes).expect("a part");
}

/// A small archive with these parts after its head; what it says of them is right.
fn archive(format: u32, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let columns = Columns { name: "people".to_owned(), columns: vec!["id".to_owned(), "version".to_owned()] };
    let head = Head {
        format,
        made_at: Instant::default(),
        program: "0.1.0".to_owned(),
        database: "sqlite".to_owned(),
        schema: vec!["0001".to_owned()],
        tables: vec![columns],
        key: String::new(),
    };
    let head = serde_json::to_vec(&head).expect("a head");
    let mut tar = Builder::new(Vec::new());
    let mut sums = String::new();
    let mut manifest = Manifest::default();
    let (mut count, mut rows) = (0, Vec::new());
    for (name, bytes) in [(HEAD, head.as_slice())].iter().chain(parts) {
        add(&mut tar, name, bytes);
        sums.push_str(&format!("{}  {name}\n", sha256(bytes)));
        manifest.parts += 1;
        if name.starts_with("rows/") {
            count += bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
            rows.extend_from_slice(bytes);
        }
        if name.starts_with("files/") {
            manifest.files += 1;
            manifest.bytes += bytes.len() as u64;
        }
    }
    manifest.tables.insert("people".to_owned(), Rows { rows: count, sha256: sha256(&rows) });
    manifest.sums = sha256(sums.as_bytes());
    add(&mut tar, SUMS, sums.as_bytes());
    add(&mut tar, MANIFEST, &serde_json::to_vec(&manifest).expect("a manifest"));
    tar.into_inner().expect("an archive")
}

fn whole() -> Vec<u8> {
    archive(FORMAT, &[("rows/people/000001.jsonl", ROWS.as_bytes()), ("files/a/b", FILE)])
}

/// Keeps what it is given.
#[derive(Default)]
struct Keeps(Vec<(String, String)>);

impl Taker for Keeps {
    fn head(&mut self, _: &Head) -> Result<()> {
        Ok(())
    }
    fn rows(&mut self, table: &str, lines: &str) -> Result<()> {
        self.0.push((table.to_owned(), lines.to_owned()));
        Ok(())
    }
    fn file(&mut self, key: &str, from: &mut dyn Read) -> Result<()> {
        let mut text = String::new();
        from.read_to_string(&mut text).map_err(at("a file"))?;
        self.0.push((key.to_owned(), text));
        Ok(())
    }
}

fn why(bytes: &[u8]) -> String {
    let error = read(bytes, None, &mut Nobody).expect_err("no whole archive");
    crate::recover::words(&error).expect("plain words").to_owned()
}

#[test]
fn what_stands_in_it_is_taken_in_order() {
    let mut keeps = Keeps::default();
    let read = read(whole().as_slice(), None, &mut keeps).expect("whole");
    assert_eq!((read.manifest.rows(), read.manifest.files, read.sealed), (2, 1, false));
    let text = String::from_utf8_lossy(FILE).into_owned();
    assert_eq!(keeps.0, [("people".to_owned(), ROWS.to_owned()), ("a/b".to_owned(), text)]);
}

#[test]
fn what_does_not_belong_in_it_is_refused_in_words() {
    assert!(why(&archive(FORMAT + 1, &[])).contains("newer Groundwater"));
    assert!(why(&archive(FORMAT, &[("rows/elsewhere/000001.jsonl", b"[]\n")])).contains("no table of this archive"));
    assert!(why(&archive(FORMAT, &[("readme", b"hello")])).contains("does not belong"));
    assert!(why(&[whole(), b"more".to_vec()].concat()).contains("behind the end"));
    assert!(why(b"").contains("no archive of Groundwater"));
    let mut other = Builder::new(Vec::new());
    add(&mut other, "picture.png", b"not ours");
    assert!(why(&other.into_inner().expect("an archive")).contains("no archive of Groundwater"));
}

proptest! {
    #[test]
    fn whatever_is_changed_in_it_it_is_the_same_or_refused(at in any::<prop::sample::Index>(), flip in 1_u8..=255) {
        let before = whole();
        let mut changed = before.clone();
        let at = at.index(changed.len());
        changed[at] ^= flip;
        let mut keeps = Keeps::default();
        if read(changed.as_slice(), None, &mut keeps).is_ok() {
            let mut same = Keeps::default();
            read(before.as_slice(), None, &mut same).expect("whole");
            prop_assert_eq!(keeps.0, same.0);
        }
    }

    #[test]
    fn bytes_that_are_no_archive_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..3000), sealed in any::<bool>()) {
        let bytes = if sealed { [crate::recover::seal::MAGIC.as_slice(), &bytes].concat() } else { bytes };
        let key = SecretString::from("a key for tests that is long enough".to_owned());
        prop_assert!(read(bytes.as_slice(), sealed.then_some(&key), &mut Nobody).is_err());
    }
}
