//! The data map: of every table what it holds, whose it is, why, on which basis, who sees it and for how long. A test
//! holds it against the database, so that no table escapes it.

mod after;
mod applications;
mod deciding;
mod grants;
mod ground;
mod groups;
mod people;

use super::retention::Rule;

/// Whose a record is, first of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Person,
    Group,
    Staff,
    Council,
    Nobody,
}

impl Whose {
    /// In words.
    pub fn as_words(self) -> &'static str {
        match self {
            Whose::Person => "The person it is about",
            Whose::Group => "The group, and the people of whom it tells",
            Whose::Staff => "Whoever works, reads or decides for the council",
            Whose::Council => "The council",
            Whose::Nobody => "Nobody: it cannot be told who said it",
        }
    }
}

/// What the portal proposes as the reason in law. The council's data protection officer confirms it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A task in the public interest.
    Task,
    /// What a law asks of the council.
    Law,
    /// An agreement with the group, and before that the steps to it.
    Agreement,
    /// A task in the public interest for both sides' own eyes; a yes that can be taken back for everybody else's.
    Yes,
}

impl Basis {
    /// In words.
    pub fn as_words(self) -> &'static str {
        match self {
            Basis::Task => "A task in the public interest",
            Basis::Law => "A duty in law",
            Basis::Agreement => "An agreement with the group, and a task in the public interest",
            Basis::Yes => "A task in the public interest; for showing it to others, a yes that can be taken back",
        }
    }
}

/// Whether a record says something that the law protects more: origin, faith, health, sexual orientation and the like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Special {
    No,
    /// Nobody asks for it, but people may write it in their own words.
    MayBe,
    /// It is asked for, or the record is about little else.
    Yes,
}

impl Special {
    /// In words.
    pub fn as_words(self) -> &'static str {
        match self {
            Special::No => "No",
            Special::MayBe => "Not asked for; people may write it in their own words",
            Special::Yes => "Yes",
        }
    }
}

/// How long a kind of record is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// As a rule of the clock says.
    Rule(Rule),
    /// The words as a rule of the clock says; and what stays.
    Words(Rule, &'static str),
    /// As long as there is the account; somebody can have it erased.
    Account,
    /// As long as there is the group.
    Group,
    /// In words; no clock takes it away.
    Hand(&'static str),
}

impl Kept {
    /// In words, where `length` says for how long a rule keeps something.
    pub fn as_words(self, length: impl Fn(Rule) -> String) -> String {
        let said = |rule: Rule| format!("{} after {}", length(rule), rule.since());
        match self {
            // One clock for what came to nothing, another for what came to a grant: both take the words and leave the counts.
            Kept::Rule(Rule::Unfunded) => format!(
                "what people wrote: {}; where it came to a grant, {}; where nobody decided, {}. That it was, how it came out and why, and what it is counted by stays",
                said(Rule::Unfunded),
                said(Rule::Funded),
                said(Rule::Undecided)
            ),
            Kept::Rule(rule) => said(rule),
            Kept::Words(rule, stays) => format!("{}. {stays}", said(rule)),
            Kept::Account => "as long as the account; whoever asks has it erased".to_owned(),
            Kept::Group => "as long as the group has an account, applications or grants".to_owned(),
            Kept::Hand(words) => words.to_owned(),
        }
    }
}

/// How a row belongs to a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// By a column that names the organisation.
    Group(&'static str),
    /// By a column that names its application.
    Application(&'static str),
    /// By a column that names its grant.
    Grant(&'static str),
    /// By a column that names a row of another table of the map.
    Through(&'static str, &'static str),
    /// By `holder` and `holder_id`.
    Holder,
}

/// One table.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub name: &'static str,
    /// What a row says.
    pub holds: &'static str,
    pub special: Special,
    /// The columns that name a person.
    pub people: &'static [&'static str],
    /// What that person is given of such a row; none where a row is only counted for them.
    pub theirs: &'static [&'static str],
    /// How a row belongs to a group, and what its members are given of it.
    pub group: Option<(Of, &'static [&'static str])>,
    /// Which rows somebody is given, where it is not all of them.
    pub only: Option<&'static str>,
    /// The columns whose words stand sealed: they are opened for whoever is given them, and no other column ever is.
    pub sealed: &'static [&'static str],
}

/// A table that says nothing special and names nobody, to begin with.
const fn table(name: &'static str, holds: &'static str) -> Table {
    Table { name, holds, special: Special::No, people: &[], theirs: &[], group: None, only: None, sealed: &[] }
}

impl Table {
    const fn may(self) -> Self {
        Table { special: Special::MayBe, ..self }
    }

    const fn special(self) -> Self {
        Table { special: Special::Yes, ..self }
    }

    const fn by(self, people: &'static [&'static str]) -> Self {
        Table { people, ..self }
    }

    const fn theirs(self, theirs: &'static [&'static str]) -> Self {
        Table { theirs, ..self }
    }

    const fn of(self, of: Of, shown: &'static [&'static str]) -> Self {
        Table { group: Some((of, shown)), ..self }
    }

    const fn only(self, only: &'static str) -> Self {
        Table { only: Some(only), ..self }
    }

    const fn sealed(self, sealed: &'static [&'static str]) -> Self {
        Table { sealed, ..self }
    }
}

/// A kind of record: tables that are kept for one reason.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    pub key: &'static str,
    pub title: &'static str,
    pub why: &'static str,
    pub whose: Whose,
    pub basis: Basis,
    pub sees: &'static str,
    pub kept: Kept,
    pub tables: &'static [Table],
}

impl Kind {
    /// What the most telling of its tables says.
    pub fn special(&self) -> Special {
        self.tables.iter().map(|table| table.special).max().unwrap_or(Special::No)
    }
}

/// Every kind of record, in the order of the notice.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    let parts: [&'static [Kind]; 7] = [
        people::KINDS,
        groups::KINDS,
        applications::KINDS,
        deciding::KINDS,
        grants::KINDS,
        after::KINDS,
        ground::KINDS,
    ];
    parts.into_iter().flatten()
}

/// Every table.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    kinds().flat_map(|kind| kind.tables)
}

/// The table called so.
pub fn find(name: &str) -> Option<&'static Table> {
    tables().find(|table| table.name == name)
}
