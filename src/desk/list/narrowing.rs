//! How the list of applications is narrowed: what stands in its address, and what the database is asked for.

use serde::{Deserialize, Serialize};

use super::STATES;
use crate::application::State;
use crate::db::types::text_enum;
use crate::error::Problems;
use crate::ids::PersonId;
use crate::text::money::Pence;
use crate::web::language::LANGUAGES;

text_enum! {
    /// A way in which at least one answer was given.
    pub enum Way {
        Recording = "recording",
        Conversation = "conversation",
        Document = "document",
        /// An officer typed it for a group with no account.
        Typed = "typed",
    }
}

impl Way {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Way::Recording => "By voice or on film",
            Way::Conversation => "In a conversation",
            Way::Document => "With documents",
            Way::Typed => "By telephone or on paper",
        }
    }
}

text_enum! {
    /// How far the readings of an application are.
    pub enum Reads {
        /// Nobody has been asked.
        Nobody = "nobody",
        /// Somebody was asked, and has not shared their reading.
        Outstanding = "outstanding",
        /// Everybody who was asked has shared theirs.
        Shared = "shared",
    }
}

impl Reads {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Reads::Nobody => "Nobody is asked yet",
            Reads::Outstanding => "A reading is outstanding",
            Reads::Shared => "All are shared",
        }
    }
}

/// An answer in any language but English.
pub const ANOTHER: &str = "another";

/// What stands in the list's address, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    pub funder: String,
    pub round: String,
    pub state: String,
    pub strand: String,
    pub way: String,
    pub language: String,
    pub contact: String,
    pub readings: String,
    /// Pounds.
    pub from: String,
    pub to: String,
    /// Where the page starts.
    pub after: String,
}

/// What the database is asked for, of one funder or round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrow {
    pub state: Option<State>,
    pub strand: Option<String>,
    pub way: Option<Way>,
    /// Two letters, or [`ANOTHER`].
    pub language: Option<String>,
    pub contact: Option<PersonId>,
    pub readings: Option<Reads>,
    /// Pence.
    pub from: Option<i64>,
    pub to: Option<i64>,
}

impl Typed {
    /// Everything it is narrowed by, by name.
    pub fn fields(&self) -> [(&'static str, &str); 10] {
        [
            ("funder", &self.funder),
            ("round", &self.round),
            ("state", &self.state),
            ("strand", &self.strand),
            ("way", &self.way),
            ("language", &self.language),
            ("contact", &self.contact),
            ("readings", &self.readings),
            ("from", &self.from),
            ("to", &self.to),
        ]
    }

    /// Reads what stands behind the question mark of an address; nothing of what cannot be read.
    pub fn of_query(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }

    /// As it stands behind the question mark, without where the page starts.
    pub fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.fields().into_iter().filter(|(_, value)| !value.is_empty()));
        query.finish()
    }

    /// An address with it.
    pub fn address(&self, page: &str, after: &str) -> String {
        let mut query = self.query();
        if !after.is_empty() {
            let joined = if query.is_empty() { "" } else { "&" };
            query = format!("{query}{joined}after={after}");
        }
        if query.is_empty() { page.to_owned() } else { format!("{page}?{query}") }
    }

    /// Whether it is narrowed at all.
    pub fn is_narrowed(&self) -> bool {
        self.fields().iter().any(|(_, value)| !value.is_empty())
    }

    /// Whether it is narrowed by more than its round and where an application is.
    pub fn is_narrow(&self) -> bool {
        self.fields()[3..].iter().any(|(_, value)| !value.is_empty())
    }

    /// What the database is asked for, and what could not be read. An officer narrows by everything; others by where an
    /// application is.
    pub fn narrow(&self, officer: bool) -> (Narrow, Problems) {
        let mut problems = Problems::default();
        let state = State::parse(&self.state).filter(|state| STATES.contains(state));
        if !officer {
            return (Narrow { state, ..Narrow::default() }, problems);
        }
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let mut pence = |field: &str, typed: &str| match Pence::parse(typed) {
            _ if typed.trim().is_empty() => None,
            Ok(amount) => Some(amount.0),
            Err(_) => {
                problems.add(field, "Write the amount with numbers, such as 5000");
                None
            }
        };
        let (from, to) = (pence("from", &self.from), pence("to", &self.to));
        let known = |code: &str| code == ANOTHER || LANGUAGES.iter().any(|language| language.code == code);
        let narrow = Narrow {
            state,
            // The key of a strand says nothing without its round.
            strand: text(&self.strand).filter(|_| !self.round.is_empty()),
            way: Way::parse(&self.way),
            language: text(&self.language).filter(|code| known(code)),
            contact: text(&self.contact).map(|id| PersonId::from(id.as_str())),
            readings: Reads::parse(&self.readings),
            from,
            to,
        };
        (narrow, problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_cannot_be_read_narrows_nothing_and_is_said() {
        let typed = Typed { from: "a bit".into(), to: "5,000".into(), state: "draft".into(), ..Typed::default() };
        let (narrow, problems) = typed.narrow(true);
        assert_eq!((narrow.from, narrow.to, narrow.state), (None, Some(500_000), None));
        assert_eq!(problems.0.iter().map(|problem| problem.field.as_str()).collect::<Vec<_>>(), ["from"]);
        let (panel, problems) = Typed { state: "decided".into(), ..typed }.narrow(false);
        assert_eq!(panel, Narrow { state: Some(State::Decided), ..Narrow::default() });
        assert!(problems.0.is_empty());
    }

    proptest! {
        #[test]
        fn an_address_says_what_was_chosen(state in "\\PC{0,12}", from in "\\PC{0,8}", round in "[a-f0-9-]{0,36}") {
            let typed = Typed { state, from, round, ..Typed::default() };
            prop_assert_eq!(Typed::of_query(&typed.query()), typed.clone());
            prop_assert_eq!(typed.address("/x", "").contains('?'), typed.is_narrowed());
        }

        #[test]
        fn fuzzed_an_address_that_was_changed_narrows_by_what_it_says_or_by_nothing(
            query in crate::mutated::mutated_text(&[
                "funder=hackney&round=0197b2c4&state=submitted&from=500&to=1%2C000&language=another&way=spoken&readings=none",
                "strand=%C3%BC&contact=0197b2c4-0000-7000-8000-000000000001&from=%C2%A399999999999999999999",
            ]),
        ) {
            let typed = Typed { after: String::new(), ..Typed::of_query(&query) };
            prop_assert_eq!(Typed::of_query(&typed.query()), typed.clone());
            let (narrow, _) = typed.narrow(true);
            prop_assert!(narrow.from.is_none_or(|pence| pence >= 0) && narrow.to.is_none_or(|pence| pence >= 0));
        }
    }
}
