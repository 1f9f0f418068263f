//! Gathers what is held of an application, part by part, each with the rule of whether it goes out.

use super::redacting::black_out;
use super::redacting::names::Names;
use super::store::{self, Written, known, told};
use super::{Kind, Part, Section};
use crate::application::recording::beside::is_beside as told_beside;
use crate::application::store::{self as applications, Opened, answers};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::decision::facts::{self, Fact};
use crate::decision::policy;
use crate::decision::store as decisions;
use crate::error::Result;
use crate::fund::form::Question;
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, PersonId};
use crate::review::question::is_sensitive;
use crate::text::dates;
use crate::web::language::Language;

/// So many lines of history are gathered.
const HISTORY: i64 = 500;

/// Why something of a decision is left out that nobody was told yet.
const EARLY: &str = "Its group has not been told yet, and hears it first (section 22)";

/// Why an earlier decision that nobody was told is left out.
const NEVER_OUT: &str = "It was changed before it went out: it was under discussion (section 36)";

/// Why what was said to a sensitive question is left out.
const HURTS: &str = "It is about what may hurt somebody (section 40, personal data)";

/// Letters that say what the council itself did. Every other one carries words that stand in a part of their own, by whose
/// rule they go out or not: for anybody who asks, it is named, and its words are not there twice.
const OWN_WORDS: [&str; 12] = [
    "application-sent",
    "application-withdrawn",
    "review-started",
    "draft-put-away",
    "decision",
    "decision-checked",
    "decision-not-held",
    "decision-reopened",
    "agreement-offered",
    "agreement-signed",
    "payment-paid",
    "payment-came-back",
];

/// What stands in place of the words of any other letter.
const ELSEWHERE: &str = "(What it says stands in the part that it tells of, or is left out there.)";

/// Why what somebody outside gave is left out.
const THIRD: &str = "Somebody outside gave it, and it is theirs (section 40 and section 41)";

/// Parts under way: of which application, for whom, and what is blacked out.
struct Gathered {
    of: String,
    kind: Kind,
    names: Names,
    /// No decision has gone out that stands.
    early: bool,
    parts: Vec<Part>,
}

impl Gathered {
    /// Adds a part unless it says nothing; `out` is why the rule leaves it out, if it does.
    fn add(&mut self, section: Section, key: &str, words: (&str, &str), out: Option<&str>) {
        self.put(section, key, words, out, false);
    }

    /// Adds what was said to a question.
    fn said_to(&mut self, section: Section, key: &str, words: (&str, &str), question: Option<&Question>) {
        self.said(section, key, words, question.is_some_and(|question| question.sensitive));
    }

    /// Adds what was said about something that may be sensitive.
    fn said(&mut self, section: Section, key: &str, words: (&str, &str), sensitive: bool) {
        let hurts = sensitive && self.kind == Kind::Foi;
        self.put(section, key, words, hurts.then_some(HURTS), sensitive);
    }

    fn put(&mut self, section: Section, key: &str, (title, text): (&str, &str), out: Option<&str>, sensitive: bool) {
        if text.trim().is_empty() {
            return;
        }
        let part = Part {
            key: format!("{}:{section}:{key}", self.of),
            of: self.of.clone(),
            section,
            title: self.shown(title),
            text: self.shown(text.trim()),
            out: out.is_some(),
            reason: out.unwrap_or_default().to_owned(),
            by_hand: false,
            sensitive,
        };
        self.parts.push(part);
    }

    fn shown(&self, text: &str) -> String {
        match self.kind {
            Kind::Foi => black_out(text, &self.names),
            Kind::OwnData => text.to_owned(),
        }
    }

    fn all(&mut self, section: Section, written: Vec<Written>, out: Option<&str>) {
        for Written { key, at, title, text } in written {
            self.add(section, &key, (&dated(&title, at), &text), out);
        }
    }

    /// The same, left out for as long as the group has not been told what was decided.
    fn once_told(&mut self, section: Section, written: Vec<Written>) {
        self.all(section, written, self.early.then_some(EARLY));
    }
}

fn dated(title: &str, at: Instant) -> String {
    format!("{title} ({})", dates::day_of(at))
}

/// Everything that is held of an application for a kind of request.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn gather(db: &mut DbConn, id: &ApplicationId, kind: Kind) -> Result<Vec<Part>> {
    let opened = applications::open(db, id)?;
    let decision = decisions::of_application(db, id)?;
    let mut all = Gathered {
        of: opened.application.reference.clone(),
        kind,
        names: if kind == Kind::Foi { store::named::names(db, id)? } else { Names::default() },
        // Whoever heard “not decided yet”, or whose decision is open again, has not been told.
        early: !decision.as_ref().is_some_and(policy::is_out),
        parts: Vec::new(),
    };
    answered(db, &opened, &mut all)?;
    beside(&opened, &mut all, Section::Files, told::files(db, id)?);
    beside(&opened, &mut all, Section::Translations, told::translations(db, id)?);
    all.once_told(Section::Panel, told::advised(db, id)?);
    let asked = store::asked(db, id)?;
    let hurts = asked.iter().filter(|(about, _)| is_sensitive(about, &opened.form));
    let hurts: Vec<String> = hurts.map(|(_, asked)| facts::answer_key(&asked.key)).collect();
    let shows = |fact: &Fact| kind == Kind::OwnData || !(hides(fact, &opened) || hurts.contains(&fact.key));
    all.once_told(Section::Facts, told::facts(db, id, shows)?);
    if let Some(decision) = &decision {
        decided(decision, &mut all);
        for (out, written) in told::before(db, &decision.id)? {
            all.all(Section::Earlier, vec![written], (!out).then_some(NEVER_OUT));
        }
    }
    for (about, Written { key, at, title, text }) in asked {
        // What was said about a sensitive answer is left out as that is, and where nobody has said what it is about.
        all.said(Section::Questions, &key, (&dated(&title, at), &text), is_sensitive(&about, &opened.form));
    }
    for note in known::of(db, id)? {
        // Whose voice it is, the group knows; anybody else reads how it is known.
        let title = if kind == Kind::Foi { Language::ENGLISH.say(note.kind.key()) } else { note.written.title.clone() };
        // What a group trusted us with goes to nobody who asks, in whatever way it was told.
        let out = note.third || (kind == Kind::Foi && note.own);
        all.all(Section::Known, vec![Written { title, ..note.written }], out.then_some(THIRD));
    }
    // The group was told this when it happened, in a letter whose words stand here.
    all.all(Section::Readings, told::read_before(db, id)?, None);
    all.once_told(Section::Readings, store::read(db, id)?);
    all.once_told(Section::Risks, store::risked(db, id)?);
    all.all(Section::Afterwards, told::after(db, id)?, None);
    let members = match kind {
        Kind::Foi => store::ever_members(db, id)?,
        Kind::OwnData => opened.members.iter().map(|member| member.id.clone()).collect::<Vec<PersonId>>(),
    };
    letters(store::written(db, id, &opened.application.funder_id, members)?, &mut all);
    happened(db, id, &mut all)?;
    Ok(all.parts)
}

/// What the group wrote, and what was said in conversations.
fn answered(db: &mut DbConn, opened: &Opened, all: &mut Gathered) -> Result<()> {
    let said = answers::of(db, &opened.application.id)?;
    for question in opened.form.questions.iter().filter(|question| !question.equity) {
        let title = question.title.first();
        if let Some(answer) = said.get(&question.key) {
            let text = answer.body().plain(question, "en", "Yes", "No");
            all.said_to(Section::Answers, &question.key, (title, &text), Some(question));
        }
        if let Some(talk) = opened.talks.get(&question.key) {
            let text = [talk.write_up.clone(), talk.correction.clone()].join("\n\n");
            all.said_to(Section::Conversations, &question.key, (title, &text), Some(question));
        }
    }
    Ok(())
}

/// What the group gave beside its answers, each to a question.
fn beside(opened: &Opened, all: &mut Gathered, section: Section, given: Vec<(String, Written)>) {
    for (asked, written) in given {
        let Written { key, at, title, text } = written;
        if told_beside(&asked) {
            // It goes with what is known: where that is let go along; and to anybody who asks it goes not.
            let out = (all.kind == Kind::Foi).then_some(THIRD);
            all.put(Section::Known, &key, (&dated(&title, at), &text), out, false);
            continue;
        }
        let question = opened.form.question(&asked);
        // What is asked about equality never comes here.
        if question.is_none_or(|question| !question.equity) {
            // A file can be for no question of the form; of a translation that says that nobody has said what it is about.
            let sensitive = match section {
                Section::Translations => is_sensitive(&asked, &opened.form),
                _ => opened.form.is_sensitive(&asked),
            };
            all.said(section, &key, (&dated(&title, at), &text), sensitive);
        }
    }
}

/// Whether a fact is not for anybody who asks: somebody else gave it, or it was said to a sensitive question.
fn hides(fact: &Fact, opened: &Opened) -> bool {
    fact.kind == facts::Kind::Note || fact.asked().is_some_and(|question| opened.form.is_sensitive(question))
}

/// The council's letters to the group.
fn letters(written: Vec<(String, Written)>, all: &mut Gathered) {
    for (kind, letter) in written {
        let whole = all.kind == Kind::OwnData || OWN_WORDS.contains(&kind.as_str());
        let text = if whole { letter.text } else { ELSEWHERE.to_owned() };
        all.all(Section::Letters, vec![Written { text, ..letter }], None);
    }
}

/// What was decided: nothing of it before its group was told.
fn decided(decision: &decisions::Decision, all: &mut Gathered) {
    let out = all.early.then_some(EARLY);
    for (key, title, text) in [
        ("reasons", "Reasons", &decision.reasons),
        ("strong", "What was strong", &decision.strong),
        ("to-check", "To check together", &decision.to_check),
        ("not-acting", "The risk of not acting", &decision.not_acting),
        ("departure", "Why it departs from what the panel advised", &decision.departure_reason),
    ] {
        all.add(Section::Decision, key, (title, text), out);
    }
}

/// What happened, in one part, without what anybody wrote with it: that stands in the other parts.
fn happened(db: &mut DbConn, id: &ApplicationId, all: &mut Gathered) -> Result<()> {
    let lines = history::of(db, &Thing::new("application", id), HISTORY)?;
    let line = |line: &history::Line| {
        let who = if all.kind == Kind::Foi || line.who.is_empty() { String::new() } else { format!(", {}", line.who) };
        format!("{}: {}{who}", dates::instant(line.at), line.action)
    };
    let text: Vec<String> = lines.iter().rev().map(line).collect();
    all.add(Section::History, "all", ("What happened, in order", &text.join("\n")), None);
    Ok(())
}

/// The title of a bundle of one application, as whoever gets it reads it.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn shown_title(db: &mut DbConn, id: &ApplicationId, title: &str, kind: Kind) -> Result<String> {
    if kind == Kind::OwnData {
        return Ok(title.to_owned());
    }
    if store::named::is_one_person(db, id)? {
        return Ok(format!("{}, one person", applications::get(db, id)?.reference));
    }
    Ok(black_out(title, &store::named::names(db, id)?))
}
