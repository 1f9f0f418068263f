//! Gathers what is held of an application, part by part, each with the rule of whether it goes out.

use super::redacting::black_out;
use super::store::{self, Written};
use super::{Kind, Part, Section};
use crate::application::store::{self as applications, answers};
use crate::db::DbConn;
use crate::decision::store as decisions;
use crate::error::Result;
use crate::fund::form::Question;
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, PersonId};
use crate::text::dates;

/// So many lines of history are gathered.
const HISTORY: i64 = 500;

/// Parts under way: of which application, for whom, and what is blacked out.
struct Gathered {
    of: String,
    kind: Kind,
    names: Vec<String>,
    parts: Vec<Part>,
}

impl Gathered {
    /// Adds a part unless it says nothing; `out` is why the rule leaves it out, if it does.
    fn add(&mut self, section: Section, title: &str, text: &str, out: Option<&str>) {
        if text.trim().is_empty() {
            return;
        }
        let shown = |text: &str| match self.kind {
            Kind::Foi => black_out(text, &self.names),
            Kind::OwnData => text.to_owned(),
        };
        let part = Part {
            of: self.of.clone(),
            section,
            title: shown(title),
            text: shown(text.trim()),
            out: out.is_some(),
            reason: out.unwrap_or_default().to_owned(),
            by_hand: false,
        };
        self.parts.push(part);
    }

    fn all(&mut self, section: Section, written: Vec<Written>) {
        for (at, title, text) in written {
            self.add(section, &format!("{title} ({})", dates::day_of(at)), &text, None);
        }
    }
}

/// Why what was said to a question is left out, if it is. What is asked about equality never comes here at all.
fn answer_out(kind: Kind, question: &Question) -> Option<&'static str> {
    match kind {
        Kind::Foi if question.sensitive => Some("It is about what may hurt somebody (section 40, personal data)"),
        _ => None,
    }
}

/// Everything that is held of an application for a kind of request.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn gather(db: &mut DbConn, id: &ApplicationId, kind: Kind) -> Result<Vec<Part>> {
    let opened = applications::open(db, id)?;
    let names = store::names(db, id)?;
    let mut all = Gathered { of: opened.application.reference.clone(), kind, names, parts: Vec::new() };
    let said = answers::of(db, id)?;
    for question in opened.form.questions.iter().filter(|question| !question.equity) {
        let title = question.title.first();
        if let Some(answer) = said.get(&question.key) {
            let text = answer.body().plain(question, "en", "Yes", "No");
            all.add(Section::Answers, title, &text, answer_out(kind, question));
        }
        if let Some(talk) = opened.talks.get(&question.key) {
            let text = [talk.write_up.clone(), talk.correction.clone()].join("\n\n");
            all.add(Section::Conversations, title, &text, answer_out(kind, question));
        }
    }
    decided(db, id, &mut all)?;
    all.all(Section::Questions, store::asked(db, id)?);
    for (third, (at, title, text)) in store::known(db, id)? {
        let out = third.then_some("Somebody outside gave it, and it is theirs (section 40 and section 41)");
        all.add(Section::Known, &format!("{title} ({})", dates::day_of(at)), &text, out);
    }
    all.all(Section::Readings, store::read(db, id)?);
    all.all(Section::Risks, store::risked(db, id)?);
    let members: Vec<PersonId> = opened.members.iter().map(|member| member.id.clone()).collect();
    let to = (kind == Kind::OwnData).then_some(members.as_slice());
    all.all(Section::Letters, store::written(db, id, to)?);
    happened(db, id, &mut all)?;
    Ok(all.parts)
}

/// What was decided: nothing of it before its group was told.
fn decided(db: &mut DbConn, id: &ApplicationId, all: &mut Gathered) -> Result<()> {
    let Some(decision) = decisions::of_application(db, id)? else { return Ok(()) };
    let early = decision.released_at.is_none();
    let out = early.then_some("Its group has not been told yet, and hears it first (section 22)");
    for (title, text) in [
        ("Reasons", &decision.reasons),
        ("What was strong", &decision.strong),
        ("To check together", &decision.to_check),
        ("The risk of not acting", &decision.not_acting),
        ("Why it departs from what the panel advised", &decision.departure_reason),
    ] {
        all.add(Section::Decision, title, text, out);
    }
    Ok(())
}

/// What happened, in one part, without what anybody wrote with it: that stands in the other parts.
fn happened(db: &mut DbConn, id: &ApplicationId, all: &mut Gathered) -> Result<()> {
    let lines = history::of(db, &Thing::new("application", id), HISTORY)?;
    let line = |line: &history::Line| {
        let who = if all.kind == Kind::Foi || line.who.is_empty() { String::new() } else { format!(", {}", line.who) };
        format!("{}: {}{who}", dates::instant(line.at), line.action)
    };
    let text: Vec<String> = lines.iter().rev().map(line).collect();
    all.add(Section::History, "What happened, in order", &text.join("\n"), None);
    Ok(())
}
