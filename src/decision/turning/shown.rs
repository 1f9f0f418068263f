//! What a round turned on, in words, as far as it is somebody's to see. Pure.

use std::collections::HashMap;

use super::actions::Worked;
use super::store::About;
use super::views::Row;
use super::{Laid, Stands, Turn, Without, policy};
use crate::fund::store::RoundRow;
use crate::people::Who;
use crate::review::show::beginning;

/// What somebody sees of a round that has been worked.
pub struct Eye<'a> {
    pub who: &'a Who,
    pub round: &'a RoundRow,
    pub worked: &'a Worked,
    /// What the notes say, by their ids.
    pub notes: &'a HashMap<String, String>,
}

/// The applications that somebody sees, and how many they do not.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// Those that hang on something.
    pub hang: Vec<Row>,
    /// Those that hold, whatever is left out.
    pub hold: Vec<Row>,
    /// Those that nobody has shared a reading of.
    pub unread: Vec<Row>,
    pub hidden: usize,
}

/// The applications as somebody sees them, by name.
pub fn rows(eye: &Eye<'_>) -> Rows {
    let found = &eye.worked.found;
    let seen =
        |laid: &&Laid| found.about.get(&laid.application).is_some_and(|about| policy::sees(eye.who, eye.round, about));
    let mut all: Vec<(bool, Row)> =
        found.laid.iter().filter(seen).filter_map(|laid| Some((laid.readings.is_empty(), eye.row(laid)?))).collect();
    all.sort_by(|(_, a), (_, b)| (&a.organisation, &a.reference).cmp(&(&b.organisation, &b.reference)));
    let mut rows = Rows { hidden: found.laid.len() - all.len(), ..Rows::default() };
    for (unread, row) in all {
        match (unread, row.lines.is_empty()) {
            (true, _) => rows.unread.push(row),
            (false, true) => rows.hold.push(row),
            (false, false) => rows.hang.push(row),
        }
    }
    rows
}

impl Stands {
    /// As the page says it.
    pub fn words(self) -> &'static str {
        match self {
            Stands::Funded => "There would be money for it",
            Stands::Level => "It would stand level with others, with money for some of them",
            Stands::NotFunded => "There would be no money for it",
        }
    }
}

impl Eye<'_> {
    fn row(&self, laid: &Laid) -> Option<Row> {
        let about = self.worked.found.about.get(&laid.application)?;
        let stands = self.worked.turned.whole.get(&laid.application)?;
        let mut lines: Vec<String> = self
            .worked
            .turned
            .of(&laid.application)
            .map(|turn| {
                let becomes = turn.becomes.words();
                let becomes = becomes.chars().take(1).flat_map(char::to_lowercase).chain(becomes.chars().skip(1));
                format!("Without {}: {}", self.without(laid, about, turn), becomes.collect::<String>())
            })
            .collect();
        lines.dedup();
        Some(Row {
            organisation: about.organisation.clone(),
            reference: about.reference.clone(),
            href: format!("/desk/applications/{}/readings", laid.application),
            stands: stands.words(),
            lines,
        })
    }

    /// What is left out, in words. Of another group's note nothing is said but that it is one.
    fn without(&self, laid: &Laid, about: &About, turn: &Turn) -> String {
        match &turn.without {
            Without::Reader(reader) => {
                let reads_it = laid.readings.iter().any(|read| read.reader == *reader);
                let named = policy::sees_names(self.who, self.round, about) && reads_it;
                match self.worked.found.readers.get(reader).filter(|name| named && !name.is_empty()) {
                    Some(name) => format!("the readings of {name}"),
                    None => "one reader".to_owned(),
                }
            }
            Without::Criterion(key) => match self.worked.form.criterion(key) {
                Some(criterion) => format!("the criterion “{}”", criterion.title.first()),
                None => "one criterion".to_owned(),
            },
            Without::Note(note) => {
                let its_own = laid.readings.iter().any(|read| read.judged.iter().any(|one| one.notes.contains(note)));
                match self.notes.get(note).filter(|_| its_own) {
                    Some(words) => format!("the note “{}”", beginning(words)),
                    None if its_own => "one note of what we know of it".to_owned(),
                    None => "one note of what we know of another group".to_owned(),
                }
            }
            Without::BeingKnown => "what we knew of groups before they applied".to_owned(),
        }
    }
}
