//! A reading, and readings side by side, put together for their pages. Pure.

use std::collections::BTreeMap;

use super::cited;
use super::reading::{Cite, Judgement, State, Written, cites_field, step_field, words_field};
use super::store::material::Given;
use super::store::reading::Opened;
use super::views::Top;
use super::views::reading::{AnswerShown, CriterionShown, Elsewhere, Judged, Link, ReadingView};
use crate::application::answer::Body;
use crate::application::at_desk;
use crate::application::pointing;
use crate::application::recording::views::DeskRecording;
use crate::application::translating::views::ShownBeside;
use crate::clock::{Instant, london_date};
use crate::fund::form::{Criterion, FundText, Kind, Question, SeenBy};
use crate::history::{Line, Told};
use crate::ids::PersonId;
use crate::relationship::before;
use crate::relationship::offer::Answer;
use crate::relationship::store::Known;
use crate::relationship::views as known_views;
use crate::review::Standing;
use crate::text::dates;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;

/// The desk is in English.
pub(super) const LANG: &str = "en";

/// A form with what was saved.
pub fn form_of(written: &Written) -> FormState {
    let mut values = vec![("strengths".to_owned(), written.strengths.clone())];
    for judgement in &written.judgements {
        values.push((step_field(&judgement.criterion), judgement.step.clone()));
        values.push((words_field(&judgement.criterion), judgement.words.clone()));
        values.extend(judgement.cites.iter().map(|cite| (cites_field(&judgement.criterion), cite.value())));
    }
    FormState::with(values)
}

/// Every question but those for equality, numbered as the application's own page numbers them.
fn numbered(form: &FundText) -> impl Iterator<Item = (usize, &Question)> {
    form.questions.iter().filter(|question| !question.equity).enumerate().map(|(index, question)| (index + 1, question))
}

/// The questions whose answers somebody reads: those that named them when they were asked.
fn questions<'a>(form: &'a FundText, as_whom: &[SeenBy]) -> Vec<(usize, &'a Question)> {
    numbered(form).filter(|(_, question)| at_desk::may_see_answer(question, as_whom)).collect()
}

/// The answers in the order in which they were asked for. `base` is where the application stands at the desk.
pub fn answers(
    form: &FundText,
    given: &BTreeMap<String, Given>,
    as_whom: &[SeenBy],
    base: &str,
    reader: &PersonId,
) -> Vec<AnswerShown> {
    let nothing = Given::default();
    let shown = |(number, question): (usize, &Question)| {
        let given = given.get(&question.key).unwrap_or(&nothing);
        let body = given.written.as_ref();
        AnswerShown {
            in_words: matches!(question.kind, Kind::Text { .. }),
            key: question.key.clone(),
            number,
            title: question.title.get(LANG).to_owned(),
            text: body.map(|body| body.plain(question, LANG, "Yes", "No")).unwrap_or_default(),
            total_pence: body.filter(|body| matches!(body, Body::Budget { .. })).and_then(Body::pence),
            write_up: given.write_up.clone(),
            recordings: given.recordings.iter().map(|heard| DeskRecording::of(heard, reader, false)).collect(),
            files: given
                .files
                .iter()
                .map(|file| match &file.pointed {
                    Some((place, content_type)) => Link {
                        href: pointing::href(&file.id, content_type, place),
                        text: pointing::at_desk(&file.name, place),
                    },
                    None => Link { href: format!("/files/{}", file.id), text: file.name.clone() },
                })
                .collect(),
            beside: ShownBeside::of(&given.beside, base, |file| {
                given.recordings.iter().find(|heard| heard.id == file).map(|heard| heard.name.clone())
            }),
            worry_href: format!("{base}/concern?about={}", question.key),
        }
    };
    questions(form, as_whom).into_iter().map(shown).collect()
}

/// The beginning of what was said, to know it again by.
pub fn beginning(text: &str) -> String {
    const LONG: usize = 60;
    let line = text.lines().next().unwrap_or("");
    if line.chars().count() <= LONG {
        line.to_owned()
    } else {
        format!("{}…", line.chars().take(LONG).collect::<String>().trim_end())
    }
}

/// One reading at its reader's desk.
pub struct Desk<'a> {
    pub opened: &'a Opened,
    pub stored: &'a Written,
    pub answers: BTreeMap<String, Given>,
    pub known: Vec<Known>,
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
            answers: answers(&head.form, &self.answers, &self.as_whom, &base, &reading.reader_id),
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
            steps: steps(form, criterion),
            step_field: step_field(&criterion.key),
            words_field: words_field(&criterion.key),
            cites_field: cites_field(&criterion.key),
            cites: self.cites(),
            cited: given.map_or(0, |given| given.cites.len()),
            elsewhere: None,
            judged: stored.map(|stored| judged(form, &self.known, "", stored, "")).unwrap_or_default(),
        }
    }

    fn eye(&self) -> known_views::Eye<'_> {
        let (form, viewer) = (&self.opened.head.form, &self.opened.reading.reader_id);
        known_views::Eye { form, viewer, language: Language::ENGLISH, today: london_date(self.now) }
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
        answers.chain(known).collect()
    }

    /// Shows what the other device saved beside what was typed here, where the two differ.
    pub fn beside(&self, view: &mut ReadingView) {
        view.overtaken = true;
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

pub(super) fn steps(form: &FundText, criterion: &Criterion) -> Vec<Item> {
    let item = |step: &crate::fund::form::Step| {
        let description = step.description.get(LANG);
        let score = step.score.filter(|_| form.round.scores).map(|score| format!("Scores {score}."));
        let hint = [Some(description.to_owned()).filter(|text| !text.is_empty()), score];
        Item {
            value: step.key.clone(),
            text: step.title.get(LANG).to_owned(),
            hint: hint.into_iter().flatten().collect::<Vec<_>>().join(" "),
        }
    };
    criterion.scale.iter().map(item).collect()
}

pub(super) fn judged(form: &FundText, known: &[Known], base: &str, judgement: &Judgement, reader: &str) -> Judged {
    let step = form.criterion(&judgement.criterion).and_then(|criterion| criterion.step(&judgement.step));
    let score = step.and_then(|step| step.score).filter(|_| form.round.scores);
    let title = step.map_or("", |step| step.title.get(LANG));
    let rests_on = judgement.cites.iter().filter_map(|cite| match cite {
        Cite::Answer(key) => {
            let (number, question) = numbered(form).find(|(_, question)| question.key == *key)?;
            let text = format!("{number}. {}", question.title.get(LANG));
            Some(Link { href: format!("{base}#answer-{number}"), text })
        }
        Cite::Evidence(id) => {
            let known = known.iter().find(|known| known.note.id.as_str() == id)?;
            Some(Link { href: format!("{base}#note-{id}"), text: beginning(&known.note.what_we_know) })
        }
    });
    Judged {
        reader: reader.to_owned(),
        step: score.map_or_else(|| title.to_owned(), |score| format!("{title} · {score}")),
        words: judgement.words.clone(),
        rests_on: rests_on.collect(),
    }
}

/// What happened to a reading, in words. What was written stands on its page.
pub fn told(line: Line) -> Told {
    let what = match line.action.as_str() {
        "asked for" => "Asked for",
        "declared" => "Said how close they are",
        "stepped back" => "Stepped back",
        "saved" => "Saved",
        "shared" => "Shared",
        "taken back" => "No longer asked",
        "came back" => "Asked again",
        _ => "Changed",
    };
    Told { words: String::new(), ..Told::at_desk(line, what) }
}
