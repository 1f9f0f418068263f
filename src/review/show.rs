//! Answers, steps and judgements as pages of reading show them. Pure.

use std::collections::BTreeMap;

use super::concern::Thing;
use super::reading::{Cite, Judgement, UNDERSTAND, Written, cites_field, step_field, words_field};
use super::store::concern::Concern;
use super::store::material::Given;
use super::store::question::Answered;
use super::views::concern::{WorryRecording, WorrySaid};
use super::views::reading::{AnswerShown, Judged, Link};
use crate::application::answer::Body;
use crate::application::at_desk;
use crate::application::pointing;
use crate::application::recording::beside;
use crate::application::recording::views::DeskRecording;
use crate::application::translating::views::ShownBeside;
use crate::fund::form::{Criterion, FundText, Kind, Question, SeenBy};
use crate::history::{Line, Told};
use crate::ids::PersonId;
use crate::relationship::store::Known;
use crate::web::form::{FormState, Item};

/// The desk is in English.
pub(super) const LANG: &str = "en";

/// A form with what was saved.
pub fn form_of(written: &Written) -> FormState {
    let mut values =
        vec![("strengths".to_owned(), written.strengths.clone()), ("notes".to_owned(), written.notes.clone())];
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
pub(super) fn questions<'a>(form: &'a FundText, as_whom: &[SeenBy]) -> Vec<(usize, &'a Question)> {
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

/// What was told beside the answers and is worrying: the one recording, or all that stands beside the note and what was said
/// to it.
pub(super) fn worried(
    concern: &Concern,
    told: &[(String, String)],
    given: &BTreeMap<String, Given>,
    lead: &PersonId,
    listened: impl Fn(&str) -> bool + Copy,
) -> Vec<WorrySaid> {
    let nothing = Given::default();
    let said = |key: &str, words: &str, only: Option<&str>| {
        let given = given.get(key).unwrap_or(&nothing);
        let meant = |file: &str| only.is_none_or(|only| file == only);
        let mut english = given.beside.clone();
        english.parts.retain(|part, _| meant(part));
        let name = |file: &str| given.recordings.iter().find(|one| one.id == file).map(|one| one.name.clone());
        let heard = given.recordings.iter().filter(|one| meant(&one.id)).map(|one| DeskRecording::of(one, lead, false));
        WorrySaid {
            words: words.to_owned(),
            recordings: heard.map(|one| WorryRecording::of(one, concern.id.as_str(), listened)).collect(),
            translations: ShownBeside::of(&english, "", name).translations,
        }
    };
    if Thing::parse(&concern.thing_kind) != Some(Thing::Recording) {
        return told.iter().map(|(key, words)| said(key, words, None)).collect();
    }
    let file = &concern.thing_id;
    let has =
        |(key, given): &(&String, &Given)| beside::is_beside(key) && given.recordings.iter().any(|one| one.id == *file);
    given.iter().find(has).map(|(key, _)| said(key, "", Some(file.as_str()))).into_iter().collect()
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

/// What a group answered to a question of ours, with the question, to know it again by.
pub fn said_to(one: &Answered) -> String {
    format!("To our question “{}”: {}", beginning(&one.words), beginning(&one.answer))
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

/// The steps with the choice to understand more first.
pub(super) fn choices(form: &FundText, criterion: &Criterion) -> Vec<Item> {
    let mut items = steps(form, criterion);
    items.push(Item {
        value: UNDERSTAND.to_owned(),
        text: "I need to understand more".to_owned(),
        hint: "No low mark: we ask the group, and you judge when you know. Write below what you would ask.".to_owned(),
    });
    items
}

pub(super) fn judged(
    form: &FundText,
    (known, answered): (&[Known], &[Answered]),
    base: &str,
    judgement: &Judgement,
    reader: &str,
) -> Judged {
    let step = form.criterion(&judgement.criterion).and_then(|criterion| criterion.step(&judgement.step));
    let score = step.and_then(|step| step.score).filter(|_| form.round.scores);
    let title = match step {
        Some(step) => step.title.get(LANG),
        None if judgement.wants_to_understand() => "Wants to understand more first",
        None => "",
    };
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
        Cite::Question(id) => {
            let one = answered.iter().find(|one| one.id == *id)?;
            // On the page of a reading the answers stand beside it.
            let at = if base.is_empty() { String::new() } else { format!("{base}/questions") };
            Some(Link { href: format!("{at}#question-{id}"), text: said_to(one) })
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
        "said no" => "Said no",
        "wants to understand" => "Would like to understand more",
        "was told" => "An officer answered",
        "understood, and judged" => "Understood, and judged",
        _ => "Changed",
    };
    Told { words: String::new(), ..Told::at_desk(line, what) }
}
