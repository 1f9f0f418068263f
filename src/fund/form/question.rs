//! What a group is asked: questions, their kinds, why they are asked and who sees the answers.

use serde::{Deserialize, Serialize};

use super::Texts;
use crate::text::money::Pence;

/// A family of files that an answer may be: one list for the fund file and for what is checked.
pub use crate::files::kinds::FileKind;

/// One question of a fund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable across versions: answers are kept under it.
    pub key: String,
    /// The question itself.
    pub title: Texts,
    /// One short sentence of help, or none.
    pub hint: Texts,
    /// Why we ask.
    pub why: Texts,
    /// Who sees the answer.
    pub seen_by: Vec<SeenBy>,
    /// What kind of answer it takes, with its limits.
    pub kind: Kind,
    /// Whether an application can be sent without it.
    pub required: bool,
    /// Whether "I would rather talk" is offered.
    pub may_talk: bool,
    /// The keys of the strands it is asked in; empty for all of them.
    pub strands: Vec<String>,
    /// Whether its answer is the amount asked for. At most one, and of kind money or budget.
    pub asks_amount: bool,
    /// Whether its answer is the line by which the application is known in lists. At most one.
    pub summary: bool,
    /// An equality question: optional, counted apart, never seen by those who read or decide.
    pub equity: bool,
    /// A question about what may hurt: never required, told in another way by whoever likes, read by those it names, and
    /// never kept on the device on which it is answered. Forms from before there were such have none.
    #[serde(default)]
    pub sensitive: bool,
}

impl Question {
    /// Whether it is asked of somebody applying to this strand (or to a round without strands).
    pub fn asked_in(&self, strand: Option<&str>) -> bool {
        self.strands.is_empty() || strand.is_some_and(|key| self.strands.iter().any(|s| s == key))
    }
}

/// The kind of answer a question takes, with its limits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// Paragraphs. A minimum of 0 is none.
    Text { min_words: u32, max_words: u32 },
    /// One line.
    ShortText { max_words: u32 },
    /// An amount.
    Money { min: Pence, max: Pence },
    /// Lines of what it is for and how much, added up. `suggested` are lines offered, such as access or safety.
    Budget { max_lines: u32, suggested: Vec<Texts> },
    /// A day.
    Date,
    /// One of these.
    Choice { options: Vec<Choice> },
    /// Any of these, up to `max`.
    Choices { options: Vec<Choice>, max: u32 },
    /// Yes or no.
    YesNo,
    /// Files, checked by their content.
    File { kinds: Vec<FileKind>, max_mb: u32, max_files: u32 },
}

impl Kind {
    /// Its name in a fund file and in the code's own stores.
    pub fn as_str(&self) -> &'static str {
        match self {
            Kind::Text { .. } => "text",
            Kind::ShortText { .. } => "short_text",
            Kind::Money { .. } => "money",
            Kind::Budget { .. } => "budget",
            Kind::Date => "date",
            Kind::Choice { .. } => "choice",
            Kind::Choices { .. } => "choices",
            Kind::YesNo => "yes_no",
            Kind::File { .. } => "file",
        }
    }

    /// Every kind's name, in the order the documentation gives them.
    pub const NAMES: [&'static str; 9] =
        ["text", "short_text", "money", "budget", "date", "choice", "choices", "yes_no", "file"];

    /// The options of a choice; none for other kinds.
    pub fn options(&self) -> &[Choice] {
        match self {
            Kind::Choice { options } | Kind::Choices { options, .. } => options,
            _ => &[],
        }
    }
}

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Stable across versions: the answer is kept as this.
    pub key: String,
    /// What it says.
    pub title: Texts,
}

/// Declares an enum of names, with the name each has in a fund file.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every value, in the order the documentation gives them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Its name in a fund file.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }

            /// The value with this name.
            pub fn from_name(name: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|value| value.as_str() == name)
            }
        }
    };
}
pub(crate) use named;

named! {
    /// Who sees an answer.
    SeenBy {
        /// Council officers working on the fund.
        Council = "council",
        /// The members of the panel.
        Panel = "panel",
        /// Whoever holds the power to decide.
        DecisionMaker = "decision_maker",
        /// The named contact.
        NamedContact = "named_contact",
        /// Those who count equality answers, apart from the application.
        EquityTeam = "equity_team",
        /// The safeguarding lead.
        SafeguardingLead = "safeguarding_lead",
        /// Those who arrange payment.
        Payments = "payments",
        /// Everyone, on the register of grants, if it is funded.
        Everyone = "everyone",
    }
}

impl SeenBy {
    /// Whether this is somebody who reads an application to judge it, and so must not see equality answers.
    pub fn reads(self) -> bool {
        !matches!(self, SeenBy::EquityTeam)
    }
}
