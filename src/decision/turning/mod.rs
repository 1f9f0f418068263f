//! What a round turned on. Before anything is decided it is worked again without each reader, each criterion, each note
//! of what is known, and without what was known of groups before they applied: so that everybody sees which outcomes hang
//! on one of these, and which hold whatever is left out. It decides nothing. Pure.
//!
//! A round is worked in its own way: by its points where it scores, else by the share of readings that would fund. The
//! money goes down that order; where some stand level and it reaches only for some of them, none of them is put first.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod purse;
pub mod shown;
pub mod store;
pub mod views;

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::fund::form::{FundText, Round};
use crate::ids::{ApplicationId, PersonId};
use purse::Purse;

/// One judgement of one reading that has been shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    pub criterion: String,
    pub step: String,
    /// The notes of what is known that it cites.
    pub notes: BTreeSet<String>,
}

/// A reading that has been shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    pub reader: PersonId,
    pub judged: Vec<Judged>,
}

/// An application as the round is worked with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Laid {
    pub application: ApplicationId,
    pub strand: Option<String>,
    pub asks_pence: i64,
    /// Whether we knew its group before it applied.
    pub known_before: bool,
    pub readings: Vec<Read>,
}

/// What is left out when a round is worked again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Without {
    Reader(PersonId),
    Criterion(String),
    Note(String),
    /// Every judgement that cites what is known, of groups that we knew before.
    BeingKnown,
}

/// Where an application stands when the round has been worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    NotFunded,
    /// Level with others, with money for some of them.
    Level,
    Funded,
}

/// How high an application stands: so much of so much, which is above nothing.
#[derive(Clone, Copy, Debug)]
pub struct Height {
    reached: u64,
    of: u64,
}

impl Height {
    fn new(reached: u64, of: u64) -> Option<Height> {
        (of > 0).then_some(Height { reached, of })
    }
}

impl Ord for Height {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.reached * other.of).cmp(&(other.reached * self.of))
    }
}

impl PartialOrd for Height {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Height {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Height {}

impl Without {
    /// Whether a judgement is left out with it.
    fn takes(&self, laid: &Laid, read: &Read, judged: &Judged) -> bool {
        match self {
            Without::Reader(reader) => read.reader == *reader,
            Without::Criterion(criterion) => judged.criterion == *criterion,
            Without::Note(note) => judged.notes.contains(note),
            Without::BeingKnown => laid.known_before && !judged.notes.is_empty(),
        }
    }
}

/// What a change came to for one application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    pub application: ApplicationId,
    pub without: Without,
    pub becomes: Stands,
}

/// A round, worked whole and worked again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turned {
    pub whole: BTreeMap<ApplicationId, Stands>,
    /// Those with no shared reading: their outcome hangs on nothing yet, and holds on nothing either.
    pub unread: BTreeSet<ApplicationId>,
    /// Those of the whole round that stand level for the same money, which reaches only for some of them.
    pub level: Vec<Vec<ApplicationId>>,
    /// In the order of what is left out.
    pub turns: Vec<Turn>,
}

/// How many outcomes hang on what. Nothing in it says whose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Those with a shared reading.
    pub applications: i64,
    /// The same, whatever is left out.
    pub hold: i64,
    pub on_a_reader: i64,
    pub on_a_criterion: i64,
    pub on_a_note: i64,
    pub on_being_known: i64,
}

impl Counts {
    /// The same by the names under which they stand in public.
    pub fn by_name(&self) -> BTreeMap<String, i64> {
        [
            ("applications", self.applications),
            ("hold", self.hold),
            ("reader", self.on_a_reader),
            ("criterion", self.on_a_criterion),
            ("note", self.on_a_note),
            ("known", self.on_being_known),
        ]
        .into_iter()
        .map(|(name, count)| (name.to_owned(), count))
        .collect()
    }
}

impl Turned {
    /// What an application hangs on.
    pub fn of(&self, id: &ApplicationId) -> impl Iterator<Item = &Turn> {
        self.turns.iter().filter(move |turn| turn.application == *id)
    }

    /// How many outcomes hang on what. One that hangs on two things counts under both.
    pub fn counts(&self) -> Counts {
        let on = |is: fn(&Without) -> bool| {
            let these: BTreeSet<&ApplicationId> =
                self.turns.iter().filter(|turn| is(&turn.without)).map(|turn| &turn.application).collect();
            count(these.len())
        };
        let turned: BTreeSet<&ApplicationId> = self.turns.iter().map(|turn| &turn.application).collect();
        Counts {
            applications: count(self.whole.len() - self.unread.len()),
            hold: count(self.whole.len() - self.unread.len() - turned.len()),
            on_a_reader: on(|without| matches!(without, Without::Reader(_))),
            on_a_criterion: on(|without| matches!(without, Without::Criterion(_))),
            on_a_note: on(|without| matches!(without, Without::Note(_))),
            on_being_known: on(|without| matches!(without, Without::BeingKnown)),
        }
    }
}

fn count(these: usize) -> i64 {
    i64::try_from(these).unwrap_or(i64::MAX)
}

/// Whether a round is looked at before it is decided: where more than one person reads, and the money asks for it.
pub fn is_asked_of(round: &Round) -> bool {
    round.readings >= 2 && round.band.asks_what_it_turned_on()
}

/// Works a round with its money, and again without each thing that could be left out.
pub fn turned(form: &FundText, purse: &Purse, laid: &[Laid]) -> Turned {
    let heights: Vec<Option<Height>> = laid.iter().map(|one| height(form, one, None)).collect();
    let (whole, level) = shared_out(purse, laid, &heights);
    let mut turns = Vec::new();
    for without in everything(laid) {
        let again: Vec<Option<Height>> = laid
            .iter()
            .zip(&heights)
            .map(|(one, height)| if touches(&without, one) { self::height(form, one, Some(&without)) } else { *height })
            .collect();
        if again == heights {
            continue;
        }
        let (stands, _) = shared_out(purse, laid, &again);
        for (application, becomes) in stands {
            if whole.get(&application) != Some(&becomes) {
                turns.push(Turn { application, without: without.clone(), becomes });
            }
        }
    }
    let unread = laid.iter().filter(|one| one.readings.is_empty()).map(|one| one.application.clone()).collect();
    Turned { whole, unread, level, turns }
}

/// Everything that could be left out, each once, in one order.
fn everything(laid: &[Laid]) -> BTreeSet<Without> {
    let mut all = BTreeSet::new();
    for one in laid {
        for read in &one.readings {
            all.insert(Without::Reader(read.reader.clone()));
            for judged in &read.judged {
                all.insert(Without::Criterion(judged.criterion.clone()));
                all.extend(judged.notes.iter().cloned().map(Without::Note));
            }
        }
        if one.known_before {
            all.insert(Without::BeingKnown);
        }
    }
    all
}

fn touches(without: &Without, laid: &Laid) -> bool {
    laid.readings.iter().any(|read| read.judged.iter().any(|judged| without.takes(laid, read, judged)))
}

/// How high an application stands with what is counted; none where nothing is.
pub fn height(form: &FundText, laid: &Laid, without: Option<&Without>) -> Option<Height> {
    let counted = laid.readings.iter().map(|read| {
        let left = move |judged: &&Judged| !without.is_some_and(|without| without.takes(laid, read, judged));
        read.judged.iter().filter(left)
    });
    if form.round.scores {
        let points = counted.flatten().filter_map(|judged| points(form, judged));
        let (reached, of) = points.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        return Height::new(reached, of);
    }
    let would: Vec<bool> = counted.filter_map(|judged| would_fund(form, judged)).collect();
    Height::new(would.iter().filter(|would| **would).count() as u64, would.len() as u64)
}

/// The points of a judgement, of as many as there could be; none where its reader wants to understand more first.
fn points(form: &FundText, judged: &Judged) -> Option<(u64, u64)> {
    let criterion = form.criterion(&judged.criterion)?;
    let score = criterion.step(&judged.step)?.score?;
    Some((u64::from(score * criterion.weight), u64::from(criterion.max_score()?)))
}

/// Whether a reading would fund: whether its steps, in the order of their scales, come to half of the way or more. None
/// where it has no step.
fn would_fund<'a>(form: &FundText, judged: impl Iterator<Item = &'a Judged>) -> Option<bool> {
    let place = |judged: &Judged| {
        let scale = &form.criterion(&judged.criterion)?.scale;
        let at = scale.iter().position(|step| step.key == judged.step)?;
        Some((at, scale.len().saturating_sub(1).max(1)))
    };
    let (at, of) = judged.filter_map(place).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    (of > 0).then_some(at * 2 >= of)
}

/// Where everybody stands, and who contends for the same money.
type Shared = (BTreeMap<ApplicationId, Stands>, Vec<Vec<ApplicationId>>);

/// Where everybody stands when the money has gone down the order. What nobody would fund gets none.
fn shared_out(purse: &Purse, laid: &[Laid], heights: &[Option<Height>]) -> Shared {
    let mut levels: BTreeMap<Height, Vec<&Laid>> = BTreeMap::new();
    for (one, height) in laid.iter().zip(heights) {
        if let Some(height) = height.filter(|height| height.reached > 0) {
            levels.entry(height).or_default().push(one);
        }
    }
    let mut stands: BTreeMap<ApplicationId, Stands> =
        laid.iter().map(|one| (one.application.clone(), Stands::NotFunded)).collect();
    let (mut purse, mut contend) = (purse.clone(), Vec::new());
    for level in levels.into_values().rev() {
        let given = purse.share_out(&level);
        for one in given.funded {
            stands.insert(one.application.clone(), Stands::Funded);
        }
        for level in given.level {
            let mut level: Vec<ApplicationId> = level.iter().map(|one| one.application.clone()).collect();
            level.sort();
            stands.extend(level.iter().map(|one| (one.clone(), Stands::Level)));
            contend.push(level);
        }
    }
    (stands, contend)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
