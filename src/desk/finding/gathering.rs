//! What is found of a thing: its texts, put together for those who may read them.

use std::collections::BTreeMap;

use super::policy::finds_answer;
use super::sight::Readers;
use super::store::sources::{ApplicationSource, GroupSource, LearningSource, NoteSource};
use super::{Entry, Kind};
use crate::application::answer::Body;
use crate::application::at_desk;
use crate::ids::FunderId;

/// What was said in an application that the council has: once for all who read the same of it.
pub fn application(source: &ApplicationSource) -> Vec<Entry> {
    let application = &source.application;
    if !at_desk::is_with_the_council(application) {
        return Vec::new();
    }
    let mut bodies: BTreeMap<String, Readers> = BTreeMap::new();
    for readers in Readers::EACH {
        let body = read_by(source, readers);
        let known = bodies.entry(body).or_default();
        *known = known.and(readers);
    }
    let entry = |(body, readers)| Entry {
        kind: Kind::Application,
        thing: application.id.to_string(),
        funder: application.funder_id.clone(),
        application: Some(application.id.clone()),
        organisation: application.organisation_id.clone(),
        readers,
        title: format!("{} {}", application.organisation_name, application.reference),
        body,
        at: application.submitted_at.unwrap_or(application.started_at),
    };
    bodies.into_iter().map(entry).collect()
}

/// The texts that these read, in the order in which they were asked for.
fn read_by(source: &ApplicationSource, readers: Readers) -> String {
    let questions = source.form.questions.iter().filter(|question| finds_answer(question).has(readers));
    let texts = questions
        .flat_map(|question| source.said.iter().filter(|(key, _)| *key == question.key).map(|(_, text)| text.trim()));
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// What somebody wrote in an answer. What they chose, a day and an amount are found by narrowing the list instead.
pub fn written(body: &Body) -> String {
    match body {
        Body::Text { text } => text.clone(),
        Body::Budget { lines } => lines.iter().map(|line| line.what.trim()).collect::<Vec<_>>().join("\n"),
        Body::Money { .. } | Body::Date { .. } | Body::Choice { .. } | Body::Choices { .. } | Body::YesNo { .. } => {
            String::new()
        }
    }
}

/// A note of what is known, with what its group answered, for whoever may open the application.
pub fn note(source: &ApplicationSource, note: &NoteSource) -> Option<Entry> {
    let application = &source.application;
    let stands = at_desk::is_with_the_council(application) && !note.withdrawn;
    let mut texts = vec![note.what_we_know.as_str(), &note.whose_voice, &note.how_we_know];
    texts.extend(note.replies.iter().map(String::as_str));
    stands.then(|| Entry {
        kind: Kind::Evidence,
        thing: note.id.clone(),
        funder: application.funder_id.clone(),
        application: Some(application.id.clone()),
        organisation: application.organisation_id.clone(),
        readers: Readers::ALL,
        title: application.organisation_name.clone(),
        body: texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n"),
        at: note.written_at,
    })
}

/// What both sides say that they learned, for officers.
pub fn learning(source: &ApplicationSource, note: &LearningSource) -> Entry {
    let said = note.body.fields();
    let texts = said.iter().map(|(_, text)| text.as_str()).filter(|text| !text.is_empty());
    Entry {
        kind: Kind::LearningNote,
        thing: note.id.clone(),
        funder: note.funder.clone(),
        application: Some(source.application.id.clone()),
        organisation: note.organisation.clone(),
        readers: Readers::OFFICERS,
        title: note.organisation_name.clone(),
        body: texts.collect::<Vec<_>>().join("\n\n"),
        at: note.written_at,
    }
}

/// What a group says of itself, for the officers of each funder that it lets see this. Where it is, is not told.
pub fn group(source: &GroupSource) -> Vec<Entry> {
    if source.merged {
        return Vec::new();
    }
    let group = &source.group;
    let details = &group.details;
    let texts = [
        &group.about,
        &group.describes_itself,
        &details.group_behind,
        &details.partners,
        &group.host_name,
        &group.registration_number,
    ];
    let body = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n");
    let entry = |funder: &FunderId| Entry {
        kind: Kind::Organisation,
        thing: group.id.to_string(),
        funder: funder.clone(),
        application: None,
        organisation: group.id.clone(),
        readers: Readers::OFFICERS,
        title: group.name.clone(),
        body: body.clone(),
        at: group.created_at,
    };
    source.seen_by.iter().map(entry).collect()
}
