//! How many notes an application may be weighed by, and which: as many for one group as for another. Pure.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::show::beginning;
use crate::fund::form::FundText;
use crate::ids::PersonId;
use crate::relationship::store::Known;
use crate::relationship::views::{Eye, missing};
use crate::web::language::Language;

/// The notes that one reading or decision would rest on.
pub struct Wanted<'a> {
    pub form: &'a FundText,
    pub known: &'a [Known],
    /// Those that count for the application already.
    pub counted: &'a BTreeSet<String>,
    pub today: NaiveDate,
}

impl Wanted<'_> {
    /// Whether these notes may all be cited beside what counts already; or why not, each in a sentence.
    ///
    /// # Errors
    /// The note, empty where it is about all of them, and the sentence.
    pub fn check(&self, notes: &BTreeSet<String>) -> Result<(), Vec<(String, String)>> {
        let mut problems: Vec<(String, String)> = notes
            .iter()
            .filter_map(|id| self.known.iter().find(|one| one.note.id.as_str() == id))
            .filter_map(|known| Some((known.note.id.to_string(), self.why_not(known)?)))
            .collect();
        problems.extend(self.too_many(notes).map(|words| (String::new(), words)));
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    fn why_not(&self, known: &Known) -> Option<String> {
        let why = standing(known, self.form, self.today);
        (!why.is_empty()).then(|| format!("“{}”: {why}", beginning(&known.note.what_we_know)))
    }

    fn too_many(&self, notes: &BTreeSet<String>) -> Option<String> {
        let limit = self.form.round.notes_limit();
        let all = self.counted.union(notes).count();
        if all <= usize::try_from(limit).unwrap_or(usize::MAX) || notes.is_subset(self.counted) {
            return None;
        }
        let each = if limit == 1 { "One note".to_owned() } else { format!("{limit} notes") };
        let named: Vec<String> = self
            .known
            .iter()
            .filter(|one| self.counted.contains(one.note.id.as_str()))
            .map(|one| format!("“{}”", beginning(&one.note.what_we_know)))
            .collect();
        let already = match named.as_slice() {
            [] => String::new(),
            these => format!(" Cited already: {}.", these.join(", ")),
        };
        Some(format!(
            "{each} may be cited for each application in this round, as many for one group as for another. With \
             these it would be {all}: choose fewer.{already}"
        ))
    }
}

/// What keeps a note from being cited, in one line; empty where nothing does.
pub fn standing(known: &Known, form: &FundText, today: NaiveDate) -> String {
    let nobody = PersonId::from("");
    missing(known, &Eye { form, viewer: &nobody, own: false, language: Language::ENGLISH, today }).join(" ")
}

#[cfg(test)]
#[path = "cited_tests.rs"]
mod tests;
