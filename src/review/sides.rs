//! Readings side by side, put together for their page. Pure.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::policy;
use super::reading::{Judgement, State, Written};
use super::show::{LANG, judged};
use super::store::Head;
use super::store::candidate::Candidate;
use super::store::reading::ByReader;
use super::views::Top;
use super::views::reading::{Link, ReaderRow, ReadingsView, SideBySide, Strengths};
use crate::error::{Error, Result};
use crate::fund::form::Criterion;
use crate::ids::ReadingId;
use crate::people::Who;
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
    pub known: Vec<Known>,
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
        let (open, apart): (Vec<_>, Vec<_>) =
            self.candidates.iter().partition(|candidate| policy::why_not_reader(&candidate.ties).is_none());
        let others = apart.into_iter().filter(|candidate| !candidate.ties.reading.is_some_and(State::stands));
        let sees_readers = policy::sees_readers(self.who, &self.head.application);
        let mine = self.by_reader.iter().find(|one| one.reading.reader_id == self.who.person);
        let shared = self.shared();
        ReadingsView {
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
            candidates: open.into_iter().map(|one| Item::new(one.person.as_str(), &*one.name)).collect(),
            others: others
                .filter_map(|one| Some(format!("{} {}", one.name, policy::why_not_reader(&one.ties)?)))
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
                (one.reader.clone(), Written { strengths: one.reading.strengths.clone(), judgements })
            })
            .collect()
    }

    fn criteria(&self, shared: &[(String, Written)]) -> Vec<SideBySide> {
        if shared.is_empty() {
            return Vec::new();
        }
        let base = format!("/desk/applications/{}", self.head.application.id);
        let side = |criterion: &Criterion| SideBySide {
            title: criterion.title.get(LANG).to_owned(),
            judged: shared
                .iter()
                .filter_map(|(reader, written)| {
                    let given = written.judgements.iter().find(|given| given.criterion == criterion.key)?;
                    Some(judged(&self.head.form, &self.known, &base, given, reader))
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
                State::SteppedBack | State::TakenBack => "plain",
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
            close: one.standing.filter(|_| spoken).map_or_else(String::new, |standing| said(standing, &one.closeness)),
        }
    }
}

fn said(standing: Standing, words: &str) -> String {
    if words.is_empty() { standing.name().to_owned() } else { format!("{}: {words}", standing.name()) }
}
