//! Readings side by side, put together for their page. Pure.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::policy;
use super::reading::{Judgement, NoWhy, State, Written};
use super::show::{LANG, judged};
use super::store::Head;
use super::store::candidate::Candidate;
use super::store::question::Answered;
use super::store::reading::{ByReader, Reading};
use super::store::talk::Talk;
use super::views::Top;
use super::views::reading::Link;
use super::views::sides::{ReaderRow, ReadingsView, SideBySide, Strengths, TalkShown};
use crate::error::{Error, Result};
use crate::fund::form::Criterion;
use crate::ids::ReadingId;
use crate::people::Who;
use crate::relationship::offer::{self, Waits};
use crate::relationship::store::Known;
use crate::review::Standing;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;

/// Every reading of an application, as one person may see them.
pub struct Sides<'a> {
    pub head: &'a Head,
    pub who: &'a Who,
    pub by_reader: Vec<ByReader>,
    pub judged: BTreeMap<ReadingId, Vec<Judgement>>,
    /// What was said about what was shared.
    pub talks: Vec<Talk>,
    /// They may say something about it.
    pub may_talk: bool,
    pub known: Vec<Known>,
    /// What the group answered to our questions.
    pub answered: Vec<Answered>,
    /// Whether they see what was shared, or why not yet.
    pub together: Result<()>,
    pub candidates: Vec<Candidate>,
    pub may_ask: bool,
    /// They may tell a reader that their reading is no longer asked for.
    pub takes_back: bool,
    pub today: NaiveDate,
}

impl Sides<'_> {
    /// The page with this form.
    pub fn view(self, form: FormState) -> ReadingsView {
        let close = self.head.form.round.close_readers;
        let (open, apart): (Vec<_>, Vec<_>) =
            self.candidates.iter().partition(|candidate| policy::why_not_reader(&candidate.ties, close).is_none());
        let others = apart.into_iter().filter(|candidate| !candidate.ties.reading.is_some_and(State::stands));
        let sees_readers = policy::sees_readers(self.who, &self.head.application);
        let mine = self.by_reader.iter().find(|one| one.reading.reader_id == self.who.person);
        let shared = self.shared();
        let waits = offer::policy::may_be_read(&self.head.promise, self.today).err();
        let offer_href = offer::policy::offer_href(waits, &self.head.form.fund.slug, &self.head.round.slug);
        ReadingsView {
            asks: offer_href.is_empty() || form.has_problems(),
            offer_href,
            form,
            top: Top::of(self.head, "/readings"),
            summary: self.summary(),
            readers: if sees_readers { self.by_reader.iter().map(|one| self.row(one)).collect() } else { Vec::new() },
            sees_readers,
            closeness_href: if sees_readers {
                format!("/desk/applications/{}/closeness", self.head.application.id)
            } else {
                String::new()
            },
            may_ask: self.may_ask,
            waits: waits.map(Waits::said).unwrap_or_default(),
            candidates: open.into_iter().map(|one| Item::new(one.person.as_str(), &*one.name)).collect(),
            balance_href: format!("/desk/funds/{}/reading?round={}", self.head.form.fund.slug, self.head.round.slug),
            others: others
                .filter_map(|one| Some(format!("{} {}", one.name, policy::why_not_reader(&one.ties, close)?)))
                .collect(),
            mine: mine.filter(|one| one.reading.state.stands()).map(|one| Link {
                href: format!("/desk/readings/{}", one.reading.id),
                text: if one.reading.state == State::Shared { "Your reading" } else { "Go on with your reading" }
                    .to_owned(),
            }),
            not_yet: self.not_yet(shared.is_empty()),
            strengths: shared
                .iter()
                .map(|(reader, written)| Strengths {
                    reader: reader.clone(),
                    words: written.strengths.clone(),
                    total: written.total(&self.head.form),
                })
                .collect(),
            criteria: self.criteria(&shared),
            talk_href: if self.may_talk && !shared.is_empty() {
                format!("/desk/applications/{}/readings/talks", self.head.application.id)
            } else {
                String::new()
            },
        }
    }

    fn not_yet(&self, nothing: bool) -> String {
        match &self.together {
            Err(Error::Refused { why, .. }) => Language::ENGLISH.words(why),
            _ if nothing => "Nothing is shared yet.".to_owned(),
            _ => String::new(),
        }
    }

    fn shared(&self) -> Vec<(String, Written)> {
        if self.together.is_err() {
            return Vec::new();
        }
        let shared = self.by_reader.iter().filter(|one| one.reading.state == State::Shared);
        shared
            .map(|one| {
                let judgements = self.judged.get(&one.reading.id).cloned().unwrap_or_default();
                let strengths = one.reading.strengths.clone();
                (one.reader.clone(), Written { strengths, judgements, notes: String::new() })
            })
            .collect()
    }

    fn criteria(&self, shared: &[(String, Written)]) -> Vec<SideBySide> {
        if shared.is_empty() {
            return Vec::new();
        }
        let base = format!("/desk/applications/{}", self.head.application.id);
        let side = |criterion: &Criterion| SideBySide {
            key: criterion.key.clone(),
            title: criterion.title.get(LANG).to_owned(),
            apart: apart(criterion, shared),
            talks: self
                .talks
                .iter()
                .filter(|talk| talk.criterion == criterion.key)
                .map(|talk| TalkShown { words: talk.words.clone(), by: talk.by.clone(), at: talk.at })
                .collect(),
            judged: shared
                .iter()
                .filter_map(|(reader, written)| {
                    let given = written.judgements.iter().find(|given| given.criterion == criterion.key)?;
                    Some(judged(&self.head.form, (&self.known, &self.answered), &base, given, reader))
                })
                .collect(),
        };
        self.head.form.criteria.iter().map(side).collect()
    }

    fn summary(&self) -> String {
        let count = |state: State| self.by_reader.iter().filter(|one| one.reading.state == state).count();
        let wanted = self.head.form.round.readings;
        let readings = if wanted == 1 { "reading" } else { "readings" };
        format!("{} of {wanted} {readings} shared", count(State::Shared))
    }

    fn row(&self, one: &ByReader) -> ReaderRow {
        let state = one.reading.state;
        let spoken = matches!(one.standing, Some(Standing::Close | Standing::Conflict));
        ReaderRow {
            name: one.reader.clone(),
            state: state.staff_name().to_owned(),
            kind: match state {
                State::Shared => "",
                State::SteppedBack | State::TakenBack | State::SaidNo => "plain",
                _ => "quiet",
            },
            due: one.reading.due_on,
            take_back_href: if self.takes_back && state.is_open() {
                format!("/desk/readings/{}/taking-back", one.reading.id)
            } else {
                String::new()
            },
            asked: state.stands(),
            late: state.is_open() && one.reading.due_on < self.today,
            shared_at: one.reading.shared_at.filter(|_| state == State::Shared),
            no: if state == State::SaidNo { no(&one.reading) } else { String::new() },
            close: one.standing.filter(|_| spoken).map_or_else(String::new, |standing| said(standing, &one.closeness)),
        }
    }
}

/// What a reader said when they said no, for whoever gives the reading to somebody else.
fn no(reading: &Reading) -> String {
    let why = NoWhy::parse(&reading.no_why).map(NoWhy::they);
    let parts = why.into_iter().chain(Some(reading.no_words.as_str()).filter(|words| !words.is_empty()));
    parts.collect::<Vec<_>>().join(". ")
}

/// Where readers see a criterion differently: something to talk about, and nobody's mistake.
fn apart(criterion: &Criterion, shared: &[(String, Written)]) -> String {
    let steps: Vec<(&str, &str)> = shared
        .iter()
        .filter_map(|(reader, written)| {
            let given = written.judgements.iter().find(|given| given.criterion == criterion.key)?;
            Some((reader.as_str(), criterion.step(&given.step)?.title.get(LANG)))
        })
        .collect();
    if steps.windows(2).all(|pair| pair[0].1 == pair[1].1) {
        return String::new();
    }
    steps.iter().map(|(reader, step)| format!("{reader}: {}", step.to_lowercase())).collect::<Vec<_>>().join("; ")
}

fn said(standing: Standing, words: &str) -> String {
    if words.is_empty() { standing.name().to_owned() } else { format!("{}: {words}", standing.name()) }
}
