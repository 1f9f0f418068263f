//! One reading at its reader's desk, put together for its page: what they write, and all that they need beside it. Pure.

use std::collections::BTreeMap;

use super::cited;
use super::reading::{Cite, State, Written, cites_field, step_field, words_field};
use super::show::{LANG, answers, beginning, choices, judged, questions, said_to, steps};
use super::store::material::{Given, Named};
use super::store::question::Answered;
use super::store::reading::Opened;
use super::views::Top;
use super::views::reading::{AboutShown, AnsweredShown, CriterionShown, Elsewhere, ReadingView, RiskShown, Wants};
use super::{policy, understanding};
use crate::application::translating::views::ShownBeside;
use crate::clock::{Instant, london_date};
use crate::fund::form::{Criterion, SeenBy};
use crate::relationship::before;
use crate::relationship::offer::Answer;
use crate::relationship::store::Known;
use crate::relationship::views as known_views;
use crate::review::Standing;
use crate::risk::Kind;
use crate::text::dates;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;

/// One reading at its reader's desk.
pub struct Desk<'a> {
    pub opened: &'a Opened,
    pub stored: &'a Written,
    pub answers: BTreeMap<String, Given>,
    pub risks: Vec<Named>,
    pub known: Vec<Known>,
    /// What the group answered to our questions.
    pub answered: Vec<Answered>,
    /// As whom the reader sees answers.
    pub as_whom: Vec<SeenBy>,
    pub now: Instant,
}

impl Desk<'_> {
    /// The page with this form; `written` is what stands in it.
    pub fn view(&self, form: FormState, written: &Written) -> ReadingView {
        let head = &self.opened.head;
        let reading = &self.opened.reading;
        let base = format!("/desk/applications/{}", head.application.id);
        let today = london_date(self.now);
        ReadingView {
            form,
            top: Top::of(head, "/readings"),
            action: format!("/desk/readings/{}", reading.id),
            version: reading.version,
            due: reading.due_on,
            late: reading.state.is_open() && reading.due_on < today,
            shared_at: reading.shared_at.filter(|_| reading.state == State::Shared),
            close: self.opened.ties.standing == Some(Standing::Close),
            strengths: self.stored.strengths.clone(),
            strengths_elsewhere: String::new(),
            overtaken: false,
            fresh: false,
            both: String::new(),
            both_href: if self.opened.elsewhere {
                format!("/desk/readings/{}/both", reading.id)
            } else {
                String::new()
            },
            no_href: if policy::may_say_no(reading.state).is_ok() {
                format!("/desk/readings/{}/no", reading.id)
            } else {
                String::new()
            },
            about: self.about(),
            risks: self.risks.iter().map(risk_shown).collect(),
            notes: self.stored.notes.clone(),
            notes_elsewhere: String::new(),
            answers: answers(&head.form, &self.answers, &self.as_whom, &base, &reading.reader_id),
            answered: self.answered.iter().map(|one| self.answered_shown(one, &base)).collect(),
            known: known_views::rows(self.known.clone(), &self.eye()),
            standing: self.standing().name(),
            gap: self.standing() == before::Standing::NotYet,
            offer: self.offer(),
            limit: head.form.round.notes_limit(),
            criteria: head.form.criteria.iter().map(|criterion| self.criterion(criterion, written)).collect(),
            total: written.total(&head.form).filter(|_| written.judgements.iter().any(|one| !one.step.is_empty())),
            readings_href: format!("{base}/readings"),
            worry_href: format!("{base}/concern"),
            history: Vec::new(),
        }
    }

    fn criterion(&self, criterion: &Criterion, written: &Written) -> CriterionShown {
        let form = &self.opened.head.form;
        let given = written.judgements.iter().find(|judgement| judgement.criterion == criterion.key);
        let stored = self.stored.judgements.iter().find(|judgement| judgement.criterion == criterion.key);
        CriterionShown {
            key: criterion.key.clone(),
            title: criterion.title.get(LANG).to_owned(),
            description: criterion.description.get(LANG).to_owned(),
            steps: choices(form, criterion),
            scale: steps(form, criterion),
            step_field: step_field(&criterion.key),
            words_field: words_field(&criterion.key),
            cites_field: cites_field(&criterion.key),
            cites: self.cites(),
            cited: given.map_or(0, |given| given.cites.len()),
            elsewhere: None,
            judged: stored
                .map(|stored| judged(form, (&self.known, &self.answered), "", stored, ""))
                .unwrap_or_default(),
            wants: stored.filter(|stored| stored.wants_to_understand()).map(|stored| self.wants(&stored.criterion)),
            judge_href: stored
                .filter(|stored| self.opened.reading.state == State::Shared && stored.wants_to_understand())
                .map_or_else(String::new, |_| format!("/desk/readings/{}/understood", self.opened.reading.id)),
            judge_form: FormState::default(),
        }
    }

    fn wants(&self, criterion: &str) -> Wants {
        let heard = self.opened.heard.get(criterion);
        let state = heard.and_then(|heard| understanding::State::parse(heard.state));
        Wants {
            to_pass_on: state.is_none_or(|state| state == understanding::State::Settled),
            state: state.map_or("", understanding::State::staff_name),
            answer: heard.map(|heard| heard.answer.clone()).unwrap_or_default(),
            told: heard.map(|heard| heard.told.clone()).unwrap_or_default(),
        }
    }

    fn about(&self) -> AboutShown {
        let about = &self.opened.about;
        AboutShown {
            kind: about.kind.staff_name(),
            about: about.about.clone(),
            describes_itself: about.describes_itself.clone(),
            host: about.host_name.clone(),
        }
    }

    fn eye(&self) -> known_views::Eye<'_> {
        let (form, viewer) = (&self.opened.head.form, &self.opened.reading.reader_id);
        known_views::Eye { form, viewer, own: false, language: Language::ENGLISH, today: london_date(self.now) }
    }

    /// How the group is known: out of dated facts, all of which are at hand.
    fn standing(&self) -> before::Standing {
        let noted = self.known.iter().filter(|one| !one.note.from_organisation).map(|one| one.note.known_on);
        let mut facts: Vec<before::Fact> = noted.map(|on| before::Fact { kind: before::Kind::Noted, on }).collect();
        let applied = self.opened.first_applied.map(london_date);
        facts.extend(applied.map(|on| before::Fact { kind: before::Kind::Applied, on }));
        let sent = self.opened.head.application.submitted_at.unwrap_or(self.now);
        before::standing(&facts, london_date(sent))
    }

    fn offer(&self) -> String {
        let Some((at, answer)) = self.opened.offer else {
            return "The same conversation has not been offered to every group yet.".to_owned();
        };
        let said = match answer {
            Answer::Open => "they have not said anything yet",
            Answer::TakenUp => "they take it up",
            Answer::NotNeeded => "they say that they do not need it",
        };
        format!("Every group was offered the same conversation, this one on {}: {said}.", dates::day_of(at))
    }

    fn answered_shown(&self, one: &Answered, base: &str) -> AnsweredShown {
        let given = self.answers.get(&one.id);
        let beside = given.map(|given| ShownBeside::of(&given.beside, base, |_| None)).unwrap_or_default();
        AnsweredShown::of(one, beside)
    }

    fn cites(&self) -> Vec<Item> {
        let answers = questions(&self.opened.head.form, &self.as_whom).into_iter().map(|(number, question)| {
            Item::new(
                Cite::Answer(question.key.clone()).value(),
                format!("Answer {number}: {}", question.title.get(LANG)),
            )
        });
        let (form, today) = (&self.opened.head.form, london_date(self.now));
        let known = self.known.iter().map(|known| Item {
            value: Cite::Evidence(known.note.id.to_string()).value(),
            text: format!("What we know: {}", beginning(&known.note.what_we_know)),
            hint: cited::standing(known, form, today),
        });
        let answered = self.answered.iter().map(|one| Item::new(Cite::Question(one.id.clone()).value(), said_to(one)));
        answers.chain(known).chain(answered).collect()
    }

    /// Shows what the other device saved beside what was typed here, where the two differ.
    pub fn beside(&self, view: &mut ReadingView) {
        view.overtaken = true;
        view.fresh = true;
        view.both_href.clear();
        if view.form.values.get("notes").map(String::as_str) != Some(&*self.stored.notes) {
            view.notes_elsewhere = self.stored.notes.clone();
        }
        if view.form.values.get("strengths").map(String::as_str) != Some(&*self.stored.strengths) {
            view.strengths_elsewhere = self.stored.strengths.clone();
        }
        for shown in &mut view.criteria {
            let Some(stored) = self.stored.judgements.iter().find(|stored| stored.criterion == shown.key) else {
                continue;
            };
            let typed = |field: &str| view.form.values.get(field).map_or("", String::as_str);
            if typed(&shown.words_field).trim() != stored.words.trim() || typed(&shown.step_field) != stored.step {
                shown.elsewhere = Some(Elsewhere { step: shown.judged.step.clone(), words: stored.words.clone() });
            }
        }
    }
}

fn risk_shown(risk: &Named) -> RiskShown {
    RiskShown {
        kind: risk.kind.map_or("", Kind::staff_name),
        words: risk.words.clone(),
        holder: risk.holder.map_or("", |holder| holder.staff_name()),
        council_does: risk.council_does.clone(),
    }
}
