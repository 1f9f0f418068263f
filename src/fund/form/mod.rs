//! A fund as its file describes it: what is published, frozen once a round opens, and stored in `form_versions.body`.
//!
//! Types only, with what can be worked out from them; no input or output. [`crate::fund::file`] reads and writes them as TOML.

mod criterion;
mod drafts;
mod eligibility;
mod lasting;
mod panel;
mod payment;
mod question;
mod reading;
mod risk;
mod round;
mod texts;
mod time;
mod uplift;

use serde::{Deserialize, Serialize};

pub use criterion::{Criterion, Step};
pub use drafts::Drafts;
pub use eligibility::Eligibility;
pub use lasting::{Help, HelpFor, LastingHelp};
pub use panel::{Chair, PanelRules};
pub use payment::Payment;
pub use question::{Choice, FileKind, Kind, Question, SeenBy};
pub use reading::{CloseReaders, Noting};
pub use risk::{Appetite, Challenges, RiskKind, Support, Worries};
pub use round::{Apparatus, Recordings, Round, SizeBand};
pub use texts::Texts;
pub use uplift::{Uplift, percent, percent_words};

use crate::organisation::documents::DocumentKind;
use crate::text::money::Pence;
use question::named;

/// Everything a fund file says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FundText {
    /// The languages of its texts, first language first; two letters each.
    pub languages: Vec<String>,
    pub funder: FunderName,
    pub fund: Fund,
    pub contact: Contact,
    pub round: Round,
    /// Asked before anybody starts; most funds need none. Forms from before there were such have none.
    #[serde(default)]
    pub eligibility: Vec<Eligibility>,
    pub criteria: Vec<Criterion>,
    pub questions: Vec<Question>,
    /// Parts of the round with limits of their own; most funds have none.
    pub strands: Vec<Strand>,
    /// Everything asked of a group beyond its answers.
    pub demands: Vec<Demand>,
    /// What the money may not be used for, each with its public reason; none when it is unrestricted.
    pub restrictions: Vec<Restriction>,
    pub decision: Deciding,
    /// Help offered to anyone who applies.
    pub help: Vec<Help>,
    /// Help that outlasts the grant. Forms from before there was such have none.
    #[serde(default)]
    pub lasting_help: Vec<LastingHelp>,
    pub odds: Odds,
    pub payment: Payment,
    pub host: Host,
    /// What we learn together afterwards, in words.
    pub learning: Texts,
    /// What helps whoever has read or heard something hard.
    #[serde(default)]
    pub support: Support,
}

/// Whose money it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunderName {
    pub slug: String,
    pub name: String,
}

/// What the fund is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fund {
    /// Its address: `/funds/{slug}`.
    pub slug: String,
    pub name: Texts,
    /// One or two sentences under its name.
    pub summary: Texts,
    /// What the money can be for.
    pub purpose: Texts,
    /// Who can apply.
    pub who: Texts,
    /// The principles it is run by.
    pub principles: Texts,
    /// Which voices shaped it; may be empty.
    pub shaped_by: Texts,
}

/// The named person who looks after the fund.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    pub name: String,
    pub email: String,
    /// May be empty.
    pub phone: String,
    /// When they work: "Monday to Thursday".
    pub days: Texts,
}

/// A part of a round with its own limits; questions may be for one strand only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strand {
    pub key: String,
    pub title: Texts,
    /// May be empty.
    pub description: Texts,
    /// Its share of the round's budget, if it has one of its own.
    pub budget: Option<Pence>,
    /// What is left of its share goes to no other part. Forms from before there was such a mark have none.
    #[serde(default)]
    pub ring_fenced: bool,
    pub min_amount: Pence,
    pub max_amount: Pence,
}

/// Something asked of a group beyond its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Demand {
    pub key: String,
    pub title: Texts,
    /// The public reason.
    pub why: Texts,
    pub when: DemandWhen,
    /// What counts as well; may be empty.
    pub alternatives: Vec<Texts>,
    /// How the council helps with it.
    pub help: Texts,
    /// The kind of document that answers it: one that a group has given already is not asked for again. Forms from
    /// before there were such have none.
    #[serde(default)]
    pub document: Option<DocumentKind>,
}

named! {
    /// When a demand is made.
    DemandWhen {
        /// With the application.
        Applying = "applying",
        /// Before we decide.
        Deciding = "deciding",
        /// Once we have said yes, before payment.
        AfterYes = "after_yes",
        /// While the grant runs.
        During = "during",
    }
}

/// Something the money may not be used for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restriction {
    pub title: Texts,
    /// The public reason.
    pub why: Texts,
    /// For how many months a grant runs at the most, where that is what is restricted.
    #[serde(default)]
    pub months: Option<u32>,
}

/// How it is decided, and by whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deciding {
    /// The steps, in plain words.
    pub how: Texts,
    /// Who recommends: the panel, how its members are chosen and paid. May be empty.
    pub panel: Texts,
    /// The holder of delegated power.
    pub decider: Decider,
    /// How somebody close to a group steps back. May be empty.
    pub conflicts: Texts,
    /// How to question a decision. May be empty.
    pub challenge: Texts,
}

/// The person with the power to decide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decider {
    pub name: String,
    pub email: String,
    /// What they do: "Head of Communities".
    pub role: Texts,
    /// Up to how much one decision of theirs gives. None where the file says no limit.
    #[serde(default)]
    pub up_to: Option<Pence>,
    /// Who has the power above that: "the Grants Sub-Committee". Empty where there is no limit.
    #[serde(default)]
    pub above: Texts,
}

/// A group's chances, from last time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Odds {
    /// How many applied last time.
    pub applied: Option<u32>,
    /// How many of them were funded.
    pub funded: Option<u32>,
    /// In words; may be empty.
    pub words: Texts,
}

/// Whether another organisation may hold the money for a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Host {
    pub allowed: bool,
    /// How it works, or why it is not possible.
    pub words: Texts,
}

impl Default for Host {
    fn default() -> Host {
        Host { allowed: true, words: Texts::none() }
    }
}

impl FundText {
    /// The language that every text has.
    pub fn first_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// The language to show to somebody who asked for this one: it if the fund has it, else the first.
    pub fn language_for<'a>(&'a self, wanted: &'a str) -> &'a str {
        if self.languages.iter().any(|lang| lang == wanted) { wanted } else { self.first_language() }
    }

    /// The question with this key.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }

    /// Whether a question of the form is marked as sensitive.
    pub fn is_sensitive(&self, key: &str) -> bool {
        self.question(key).is_some_and(|question| question.sensitive)
    }

    /// The criterion with this key.
    pub fn criterion(&self, key: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.key == key)
    }

    /// The strand with this key.
    pub fn strand(&self, key: &str) -> Option<&Strand> {
        self.strands.iter().find(|strand| strand.key == key)
    }

    /// With whoever is the named contact now, where that is no longer the person its file names: when they work stands
    /// in the file only.
    pub fn spoken_for(mut self, name: &str, email: &str, phone: &str) -> FundText {
        if !self.contact.email.eq_ignore_ascii_case(email) {
            self.contact = Contact {
                name: name.to_owned(),
                email: email.to_owned(),
                phone: phone.to_owned(),
                days: Texts::none(),
            };
        }
        self
    }

    /// The form as a group that applies to this strand is asked it: the questions of the strand with the common ones,
    /// and the strand's limits as the round's.
    pub fn asked_of(mut self, strand: Option<&str>) -> FundText {
        self.questions.retain(|question| question.asked_in(strand));
        if strand.and_then(|key| self.strand(key)).is_none() {
            return self;
        }
        let (least, most) = self.limits(strand);
        (self.round.min_amount, self.round.max_amount) = (least, most);
        for question in self.questions.iter_mut().filter(|question| question.asks_amount) {
            if let Kind::Money { min, max } = &mut question.kind {
                (*min, *max) = (least, most);
            }
        }
        self
    }

    /// The title of a strand, in this language; empty where there is none.
    pub fn strand_title(&self, strand: Option<&str>, language: &str) -> String {
        strand.and_then(|key| self.strand(key)).map(|strand| strand.title.get(language).to_owned()).unwrap_or_default()
    }

    /// The demand with this key.
    pub fn demand(&self, key: &str) -> Option<&Demand> {
        self.demands.iter().find(|demand| demand.key == key)
    }

    /// The question that asks for the amount, if one does.
    pub fn amount_question(&self) -> Option<&Question> {
        self.questions.iter().find(|question| question.asks_amount)
    }

    /// The question whose answer stands for the application in lists, if one does.
    pub fn summary_question(&self) -> Option<&Question> {
        self.questions.iter().find(|question| question.summary)
    }

    /// Whether the money comes without restrictions.
    pub fn is_unrestricted(&self) -> bool {
        self.restrictions.is_empty()
    }

    /// The smallest and largest grant, of the strand if one is given.
    pub fn limits(&self, strand: Option<&str>) -> (Pence, Pence) {
        strand
            .and_then(|key| self.strand(key))
            .map_or((self.round.min_amount, self.round.max_amount), |s| (s.min_amount, s.max_amount))
    }

    /// The highest total an application can reach; none where the round does not score.
    pub fn max_score(&self) -> Option<u32> {
        self.round.scores.then(|| self.criteria.iter().filter_map(Criterion::max_score).sum())
    }

    /// The weighted total of judgements given as (criterion, step); none where the round does not score.
    ///
    /// A judgement that names no known criterion or step counts nothing.
    pub fn score<'a>(&self, judgements: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<u32> {
        let points = |(criterion, step): (&str, &str)| {
            let criterion = self.criterion(criterion)?;
            Some(criterion.step(step)?.score? * criterion.weight)
        };
        self.round.scores.then(|| judgements.into_iter().filter_map(points).sum())
    }
}
