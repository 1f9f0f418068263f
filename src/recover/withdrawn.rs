//! The list of what was taken back, and of what ended: a kind, an id and a day for each, in a file beside the database. A backup that is put back
//! does not know what was taken back since; the list does (`again.rs` brings both together).

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use chrono::NaiveDate;

/// What was taken back, by its kind and its id, and on which day.
pub type Taken = BTreeMap<(String, String), NaiveDate>;

/// The longest word; a line of something else is no line of ours.
const LONGEST: usize = 64;

/// Reads the list; an empty one where there is no file. A line that was cut off is left out.
///
/// # Errors
/// A file that cannot be read.
pub fn read(path: &Path) -> io::Result<Taken> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(mut file) => file.read_to_end(&mut bytes)?,
        Err(why) if why.kind() == io::ErrorKind::NotFound => 0,
        Err(why) => return Err(why),
    };
    Ok(String::from_utf8_lossy(&bytes).lines().filter_map(line).collect())
}

fn line(text: &str) -> Option<((String, String), NaiveDate)> {
    let (kind, rest) = text.trim_end().split_once('\t')?;
    let (id, day) = rest.split_once('\t')?;
    let is_word = |word: &str| {
        !word.is_empty()
            && word.len() <= LONGEST
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?;
    (is_word(kind) && is_word(id)).then(|| ((kind.to_owned(), id.to_owned()), day))
}

/// Adds to the end of the list. When this has come back it is on the disk.
///
/// # Errors
/// A place that cannot be written.
pub fn add(path: &Path, more: &Taken) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    let mut lines = String::new();
    // After a power cut half a line may stand at the end.
    if file.seek(SeekFrom::End(0))? > 0 {
        let mut last = [0];
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            lines.push('\n');
        }
    }
    for ((kind, id), day) in more {
        lines.push_str(&format!("{kind}\t{id}\t{day}\n"));
    }
    file.write_all(lines.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutated::mutated_text;
    use proptest::prelude::*;

    fn taken(ids: &[&str]) -> Taken {
        let day = NaiveDate::from_ymd_opt(2026, 12, 3).expect("a day");
        ids.iter().map(|id| (("story".to_owned(), (*id).to_owned()), day)).collect()
    }

    #[test]
    fn what_is_added_stands_there_whatever_was_cut_off_before_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("withdrawn.tsv");
        assert!(read(&path).expect("no file yet").is_empty());
        add(&path, &taken(&["a-1", "b-2"])).expect("written");
        let whole = std::fs::read(&path).expect("the list");
        std::fs::write(&path, &whole[..whole.len() - 3]).expect("cut off");
        assert_eq!(read(&path).expect("read"), taken(&["a-1"]));
        add(&path, &taken(&["b-2", "c-3"])).expect("written");
        assert_eq!(read(&path).expect("read"), taken(&["a-1", "b-2", "c-3"]));
        std::fs::write(&path, b"\xff\xfe nonsense\nno day\tat\tall\nstory\t../x\t2026-12-03\n").expect("written");
        assert!(read(&path).expect("read").is_empty());
    }

    proptest! {
        #[test]
        fn fuzzed_a_list_that_was_changed_names_no_path_and_is_written_as_it_was_read(
            text in mutated_text(&["story\t0197b2c4-0000-7000-8000-000000000001\t2026-12-03\nstory\tb-2\t2026-02-29\n"]),
        ) {
            for ((kind, id), day) in text.lines().filter_map(line) {
                prop_assert!(!kind.contains(['/', '.']) && !id.contains(['/', '.']) && id.len() <= LONGEST);
                prop_assert_eq!(line(&format!("{kind}\t{id}\t{day}")), Some(((kind, id), day)));
            }
        }
    }
}
