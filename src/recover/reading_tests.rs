//! Whatever is read as an archive, it is taken whole or refused in words.

use std::io::Read;

use proptest::prelude::*;
use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};

use super::*;
use crate::clock::{Chance, Instant};
use crate::mutated::mutated;
use crate::recover::manifest::Columns;
use crate::recover::seal::{MAGIC, Out};

const ROWS: &str = "[\"a\",1]\n[\"b\",null]\n";
const FILE: &[u8] = b"what somebody sent";

/// A part's name and what stands in it.
type Part = (Vec<u8>, Vec<u8>);

fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// So much of a name stands in a tar file.
fn named(name: &[u8]) -> &[u8] {
    let end = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
    &name[..end.min(100)]
}

/// Whatever its name is: a path that leads elsewhere, too.
fn add(tar: &mut Builder<Vec<u8>>, name: &[u8], bytes: &[u8]) {
    let (mut header, name) = (Header::new_ustar(), named(name));
    header.as_mut_bytes()[..name.len()].copy_from_slice(name);
    header.set_entry_type(EntryType::Regular);
    header.set_size(bytes.len() as u64);
    header.set_cksum();
    tar.append(&header, bytes).expect("a part");
}

fn part(name: &str, bytes: &[u8]) -> Part {
    (name.as_bytes().to_vec(), bytes.to_vec())
}

/// A small archive with these parts after its head; what it says of them is right.
fn archive(format: u32, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let parts = parts.iter().map(|(name, bytes)| part(name, bytes));
    sound(&std::iter::once(head(format)).chain(parts).collect::<Vec<_>>())
}

fn head(format: u32) -> Part {
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
    part(HEAD, &serde_json::to_vec(&head).expect("a head"))
}

/// An archive of these parts, whatever they are, whose hashes and counts are right.
fn sound(parts: &[Part]) -> Vec<u8> {
    let head = parts.first().and_then(|(_, head)| serde_json::from_slice::<Head>(head).ok());
    let tables = head.map_or(Vec::new(), |head| head.tables);
    let mut rows: BTreeMap<String, (u64, Vec<u8>)> =
        tables.into_iter().map(|table| (table.name, (0, Vec::new()))).collect();
    let (mut tar, mut sums, mut manifest) = (Builder::new(Vec::new()), String::new(), Manifest::default());
    for (name, bytes) in parts {
        add(&mut tar, name, bytes);
        let name = String::from_utf8_lossy(named(name));
        sums.push_str(&format!("{}  {name}\n", sha256(bytes)));
        manifest.parts += 1;
        let lines = String::from_utf8_lossy(bytes).lines().count() as u64;
        match name.split_once('/') {
            Some(("rows", rest)) => {
                if let Some((count, all)) = rows.get_mut(rest.split('/').next().unwrap_or_default()) {
                    *count += lines;
                    all.extend_from_slice(bytes);
                }
            }
            Some(("files", _)) => {
                manifest.files += 1;
                manifest.bytes += bytes.len() as u64;
            }
            None if name == MISSING => manifest.missing = lines,
            _ => {}
        }
    }
    let counted = |(name, (rows, all)): (String, (u64, Vec<u8>))| (name, Rows { rows, sha256: sha256(&all) });
    manifest.tables = rows.into_iter().map(counted).collect();
    manifest.sums = sha256(sums.as_bytes());
    add(&mut tar, SUMS.as_bytes(), sums.as_bytes());
    add(&mut tar, MANIFEST.as_bytes(), &serde_json::to_vec(&manifest).expect("a manifest"));
    tar.into_inner().expect("an archive")
}

fn parts() -> Vec<Part> {
    vec![
        head(FORMAT),
        part("rows/people/000001.jsonl", ROWS.as_bytes()),
        part("files/a/b", FILE),
        part(MISSING, b"c/d\n"),
    ]
}

fn whole() -> Vec<u8> {
    sound(&parts())
}

fn key() -> SecretString {
    SecretString::from("a key for tests that is long enough".to_owned())
}

fn sealed(bytes: &[u8]) -> Vec<u8> {
    let mut out = Out::new(Vec::new(), Some(&key()), &Chance::seeded(7)).expect("an archive");
    std::io::Write::write_all(&mut out, bytes).expect("written");
    out.finish().expect("sealed")
}

/// Keeps what it is given.
#[derive(Default)]
struct Keeps(Vec<(String, Vec<u8>)>);

impl Taker for Keeps {
    fn head(&mut self, _: &Head) -> Result<()> {
        Ok(())
    }
    fn rows(&mut self, table: &str, lines: &str) -> Result<()> {
        self.0.push((table.to_owned(), lines.as_bytes().to_vec()));
        Ok(())
    }
    fn file(&mut self, key: &str, from: &mut dyn Read) -> Result<()> {
        let mut bytes = Vec::new();
        from.read_to_end(&mut bytes).map_err(at("a file"))?;
        self.0.push((key.to_owned(), bytes));
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
    assert_eq!(keeps.0, [("people".to_owned(), ROWS.as_bytes().to_vec()), ("a/b".to_owned(), FILE.to_vec())]);
}

#[test]
fn what_does_not_belong_in_it_is_refused_in_words() {
    assert!(why(&archive(FORMAT + 1, &[])).contains("newer Groundwater"));
    assert!(why(&archive(FORMAT, &[("rows/elsewhere/000001.jsonl", b"[]\n")])).contains("no table of this archive"));
    assert!(why(&archive(FORMAT, &[("readme", b"hello")])).contains("does not belong"));
    assert!(why(&[whole(), b"more".to_vec()].concat()).contains("behind the end"));
    assert!(why(b"").contains("no archive of Groundwater"));
    let mut other = Builder::new(Vec::new());
    add(&mut other, b"picture.png", b"not ours");
    assert!(why(&other.into_inner().expect("an archive")).contains("no archive of Groundwater"));
}

/// What a tar file says of the bytes of each header, made right again after they were changed.
fn with_headers_right(mut bytes: Vec<u8>) -> Vec<u8> {
    for block in bytes.chunks_exact_mut(512) {
        if block[257..262] == *b"ustar" {
            let mut header = Header::new_ustar();
            header.as_mut_bytes().copy_from_slice(block);
            header.set_cksum();
            block.copy_from_slice(header.as_bytes());
        }
    }
    bytes
}

/// One part of a whole archive is changed: its name, or what stands in it.
fn one_changed() -> impl Strategy<Value = Vec<Part>> {
    (0..parts().len(), any::<bool>()).prop_flat_map(|(at, is_name)| {
        let (name, bytes) = parts().swap_remove(at);
        mutated(vec![if is_name { name } else { bytes }]).prop_map(move |changed| {
            let mut parts = parts();
            if is_name {
                parts[at].0 = changed;
            } else {
                parts[at].1 = changed;
            }
            parts
        })
    })
}

/// What was read, where it was taken; whatever is refused is refused in words.
fn taken(bytes: &[u8], key: Option<&SecretString>) -> Option<Vec<(String, Vec<u8>)>> {
    let mut keeps = Keeps::default();
    match read(bytes, key, &mut keeps) {
        Ok(_) => Some(keeps.0),
        Err(why) => {
            assert!(crate::recover::words(&why).is_some(), "{why:?}");
            None
        }
    }
}

proptest! {
    #[test]
    fn fuzzed_an_archive_that_was_changed_is_the_same_or_refused(
        bytes in mutated(vec![whole()]),
        headers_right in any::<bool>(),
    ) {
        let bytes = if headers_right { with_headers_right(bytes) } else { bytes };
        if let Some(taken_now) = taken(&bytes, None) {
            prop_assert_eq!(Some(taken_now), taken(&whole(), None));
        }
    }

    #[test]
    fn fuzzed_a_part_that_was_changed_and_hashed_again_is_taken_as_it_is_or_refused(
        parts in one_changed(),
        is_sealed in any::<bool>(),
    ) {
        let bytes = sound(&parts);
        let taken = if is_sealed { taken(&sealed(&bytes), Some(&key())) } else { taken(&bytes, None) };
        if let Some(taken) = taken {
            let given = parts[1..].iter().filter(|(name, _)| named(name) != MISSING.as_bytes());
            let given: Vec<&Vec<u8>> = given.map(|(_, bytes)| bytes).collect();
            prop_assert_eq!(taken.iter().map(|(_, bytes)| bytes).collect::<Vec<_>>(), given);
            // Whatever a part calls itself, it has no place outside the store.
            for (name, _) in &taken {
                let key = object_store::path::Path::from(name.as_str());
                prop_assert!(key.parts().all(|part| ![".", ".."].contains(&part.as_ref())), "{name}");
            }
        }
    }

    #[test]
    fn fuzzed_a_sealed_archive_that_was_changed_is_the_same_or_refused(bytes in mutated(vec![sealed(&whole())])) {
        if let Some(taken_now) = taken(&bytes, Some(&key())) {
            prop_assert_eq!(Some(taken_now), taken(&whole(), None));
        }
    }

    #[test]
    fn fuzzed_bytes_that_are_no_archive_are_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..3000),
        is_sealed in any::<bool>(),
    ) {
        let bytes = if is_sealed { [MAGIC.as_slice(), &bytes].concat() } else { bytes };
        prop_assert_eq!(taken(&bytes, is_sealed.then_some(&key())), None);
    }
}
