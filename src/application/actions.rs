//! What a group does with an application while it is a draft: start it, answer, choose between two texts.

use chrono::TimeDelta;

use super::answer::Body;
use super::beginning::{Start, begin};
use super::merging::{self, Beside};
use super::opened;
use super::policy::{self, CannotEdit};
use super::saying;
use super::store;
use super::store::answers::{self, Answer, Part, Revision, Standing};
use super::{Route, typed};
use crate::app::Change;
use crate::db::types::Json;
use crate::error::{Error, Result, Words};
use crate::fund;
use crate::fund::form::Question;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, OrganisationId, RoundId};
use crate::organisation;

/// What the history calls it.
pub const THING: &str = "application";
/// While somebody keeps typing, a text of theirs is kept this often.
const SITTING: TimeDelta = TimeDelta::minutes(5);
/// A text that loses this many characters at once is kept, however soon.
const LOSS: usize = 40;

/// A member starts an application to a round that is open; to the strand with this key where the round has several.
///
/// # Errors
/// Refused when the round is not open; not found for an organisation that is not theirs; a problem when a strand is
/// still to be chosen.
pub fn start(
    change: &mut Change<'_>,
    round: &RoundId,
    organisation: &OrganisationId,
    strand: &str,
) -> Result<ApplicationId> {
    let person = change.person()?;
    organisation::policy::may_view(organisation::store::is_member(change.db, organisation, &person)?)?;
    let round = fund::store::round(change.db, round)?;
    let form = fund::store::newest_form(change.db, &round.id)?;
    if !policy::Window::at(round.state, round.opens_at, round.closes_at, TimeDelta::zero(), change.now).may_start() {
        let slug = form.body.0.fund.slug.clone();
        return Err(Error::refused_with(
            Words::key("start-not-open"),
            format!("/funds/{slug}/start"),
            Words::key("start-see-why"),
        ));
    }
    begin(change, Start { round, form, organisation, strand })
}

/// Whoever begins an application has not begun too many of late.
///
/// # Errors
/// A problem, with when they may again.
pub fn has_not_begun_too_many(change: &mut Change<'_>) -> Result<()> {
    let (person, since) = (change.person()?, change.now - policy::BEGUN_WITHIN);
    policy::may_begin(history::count_by(change.db, &person, policy::BEGINS, since)?)
}

/// A member, or whoever helps, moves a draft to another strand of its round. What was written for the one it leaves is kept.
///
/// # Errors
/// Not found for anybody else's application; refused when it was sent or the round has closed; a problem when there is
/// no such strand.
pub fn choose_strand(change: &mut Change<'_>, id: &ApplicationId, wanted: &str) -> Result<()> {
    store::touch(change.db, id)?;
    let opened = opened::to_edit(change.db, id, &change.person()?, change.now)?;
    let Some(strand) = policy::chosen_strand(&opened.form, wanted)? else { return Err(Error::NotFound) };
    if opened.application.strand.as_ref() == Some(&strand) {
        return Ok(());
    }
    store::set_strand(change.db, id, &strand)?;
    // The question that asks for the amount may be one that only the other strand asks.
    let form = store::open(change.db, id)?.form;
    saying::actions::settle(change, id, &form)?;
    let detail = serde_json::json!({ "strand": strand });
    history::record(change, &Thing::new(THING, id), Event::new("strand chosen").detail(detail))
}

/// An answer as it came from a page.
#[derive(Clone, Debug)]
pub struct Typed {
    pub body: Body,
    /// The version of the answer that the page was made from; 0 before there was one.
    pub version: i32,
    /// The answer that the page was made from, or that it saved last; none from a page that does not say.
    pub base: Option<Body>,
    /// The mark of what the page showed ([`typed::mark`]).
    pub shown: String,
}

/// How saving an answer went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    Kept {
        version: i32,
    },
    /// It is what stands there already.
    Unchanged {
        version: i32,
    },
    /// Nothing in it was new, and somebody has gone on from it: the answer stays as they left it.
    Overtaken {
        version: i32,
        body: Body,
    },
    /// Somebody else had written meanwhile, somewhere else in it: what each of them changed is in the answer.
    Merged {
        version: i32,
        body: Body,
    },
    /// Somebody else had written the same words meanwhile: theirs are the answer, this text waits beside it for a choice.
    Both,
    /// The answers cannot be changed any more. Nothing was written; the page gives the words back.
    TooLate(CannotEdit),
}

/// Saves the written part of an answer. What it says is never refused.
///
/// # Errors
/// Not found for anybody else's application, or a question it does not ask.
pub fn save_answer(change: &mut Change<'_>, id: &ApplicationId, key: &str, typed: Typed) -> Result<Saved> {
    store::touch(change.db, id)?;
    let who = change.who()?;
    let opened = opened::for_part(change.db, id, &who.person)?;
    match policy::may_edit(opened.part(&who.person), opened.application.state, opened.window(change.now)) {
        Ok(()) => {}
        Err(CannotEdit::NotTheirs) => return Err(Error::NotFound),
        Err(why) => return Ok(Saved::TooLate(why)),
    }
    let question = opened.form.question(key).ok_or(Error::NotFound)?;
    let saved = match answers::one(change.db, id, key)? {
        None => first_version(change, id, key, typed.body)?,
        Some(answer) => next_version(change, id, question, &answer, typed)?,
    };
    if question.asks_amount && matches!(saved, Saved::Kept { .. } | Saved::Merged { .. }) {
        saying::actions::settle(change, id, &opened.form)?;
    }
    Ok(saved)
}

fn first_version(change: &mut Change<'_>, id: &ApplicationId, key: &str, body: Body) -> Result<Saved> {
    if body.is_empty() {
        return Ok(Saved::Kept { version: 0 });
    }
    let part = Part {
        id: change.id(),
        application_id: id.clone(),
        question_key: key.to_owned(),
        route: Route::Writing,
        body: Json(body),
        version: 1,
        updated_by: change.person()?,
        updated_at: change.now,
    };
    answers::insert(change.db, &part)?;
    remember(change, id, key, 1)?;
    Ok(Saved::Kept { version: 1 })
}

fn next_version(
    change: &mut Change<'_>,
    id: &ApplicationId,
    question: &Question,
    answer: &Answer,
    typed: Typed,
) -> Result<Saved> {
    let part = &answer.part;
    if typed.body == part.body.0 {
        return Ok(Saved::Unchanged { version: part.version });
    }
    let same_person = part.updated_by == change.person()?;
    // An answer to our last save was lost on its way: the same person goes on from the same words.
    if typed.version == part.version || same_person && typed.body.continues(&part.body.0) {
        let version = write(change, id, answer, typed.body)?;
        return Ok(Saved::Kept { version });
    }
    if says_nothing_new(change, answer, &typed)? {
        return Ok(Saved::Overtaken { version: part.version, body: part.body.0.clone() });
    }
    // Two new lines of one person are more likely one line, typed a little further.
    let lines = if same_person { Beside::Ask } else { Beside::Under };
    let together = |base: &Body| merging::merge(question, base, &typed.body, &part.body.0, lines);
    let Some(body) = typed.base.as_ref().and_then(together) else {
        set_aside(change, id, answer, typed)?;
        return Ok(Saved::Both);
    };
    // What they changed may be there already.
    let version = if body == part.body.0 { part.version } else { write(change, id, answer, body.clone())? };
    Ok(Saved::Merged { version, body })
}

/// A page that was open while somebody else wrote, and in which nothing was changed, changes nothing. Nor does a text
/// that came a second time, after it had been saved and somebody had gone on from it.
fn says_nothing_new(change: &mut Change<'_>, answer: &Answer, typed: &Typed) -> Result<bool> {
    let untouched = match &typed.base {
        Some(base) => *base == typed.body,
        None => typed.shown == typed::mark(&typed.body),
    };
    if typed.body.is_empty() || untouched {
        return Ok(true);
    }
    let since = answers::saved_since(change.db, &answer.part.id, typed.version, &change.person()?)?;
    Ok(since.contains(&typed.body))
}

/// Writes a new version, and keeps the text before it where a reader would miss it: somebody else's, a longer one, or
/// simply every few minutes. Gives its number. The history names a save then, and not each time a pause in typing saves three letters.
fn write(change: &mut Change<'_>, id: &ApplicationId, answer: &Answer, body: Body) -> Result<i32> {
    let (part, person) = (&answer.part, change.person()?);
    let before = &part.body.0;
    let recently = |at: crate::clock::Instant| change.now - at < SITTING;
    let another = part.updated_by != person;
    let shorter = body.weight() + LOSS < before.weight();
    let keep =
        !before.is_empty() && (another || shorter || !answers::last_kept(change.db, &part.id)?.is_some_and(recently));
    if keep {
        let revision = Revision {
            id: change.id(),
            answer_part_id: part.id.clone(),
            version: part.version,
            body: part.body.clone(),
            written_by: part.updated_by.clone(),
            written_at: part.updated_at,
            standing: Standing::Saved,
        };
        answers::keep(change.db, &revision)?;
    }
    answers::update(change.db, &part.id, body, &person, change.now)?;
    if keep {
        remember(change, id, &part.question_key, part.version + 1)?;
    }
    Ok(part.version + 1)
}

fn set_aside(change: &mut Change<'_>, id: &ApplicationId, answer: &Answer, typed: Typed) -> Result<()> {
    let person = change.person()?;
    let mine = answer.set_aside.iter().map(|(revision, _)| revision).filter(|revision| revision.written_by == person);
    for earlier in mine {
        let before = &earlier.body.0;
        if *before == typed.body {
            return Ok(());
        }
        // The same page, a few words later.
        if typed.body.continues(before) {
            return answers::update_set_aside(change.db, &earlier.id, typed.body, change.now);
        }
    }
    let revision = Revision {
        id: change.id(),
        answer_part_id: answer.part.id.clone(),
        version: typed.version,
        body: Json(typed.body),
        written_by: person,
        written_at: change.now,
        standing: Standing::SetAside,
    };
    answers::keep(change.db, &revision)?;
    let detail = serde_json::json!({ "question": answer.part.question_key });
    history::record(change, &Thing::new(THING, id), Event::new("text set aside").detail(detail))
}

fn remember(change: &mut Change<'_>, id: &ApplicationId, key: &str, version: i32) -> Result<()> {
    let detail = serde_json::json!({ "question": key, "version": version });
    history::record(change, &Thing::new(THING, id), Event::new("answer saved").detail(detail))
}

/// Which of two texts somebody chose.
#[derive(Clone, Debug)]
pub enum Chosen {
    /// The answer as it stands.
    Current,
    /// One that was set aside, by its id.
    SetAside(String),
    /// A third, put together from both.
    Together(Body),
}

/// Somebody who writes in it chooses between texts that were written at the same time. The others are kept with the earlier ones.
///
/// # Errors
/// Not found for anybody else's application, or a text that is not there; overtaken when the answer has changed since.
pub fn choose(change: &mut Change<'_>, id: &ApplicationId, key: &str, version: i32, chosen: Chosen) -> Result<()> {
    store::touch(change.db, id)?;
    let opened = opened::to_edit(change.db, id, &change.person()?, change.now)?;
    let question = opened.form.question(key).ok_or(Error::NotFound)?;
    let answer = answers::one(change.db, id, key)?.ok_or(Error::NotFound)?;
    if answer.part.version != version {
        return Err(Error::Overtaken(Words::key("both-changed-again")));
    }
    let body = match chosen {
        Chosen::Current => None,
        Chosen::Together(body) => Some(body),
        Chosen::SetAside(wanted) => {
            let mut found = answer.set_aside.iter().filter(|(revision, _)| revision.id.as_str() == wanted);
            Some(found.next().map(|(revision, _)| revision.body.0.clone()).ok_or(Error::NotFound)?)
        }
    };
    if let Some(body) = body.filter(|body| body != answer.body()) {
        write(change, id, &answer, body)?;
        if question.asks_amount {
            saying::actions::settle(change, id, &opened.form)?;
        }
    }
    answers::settle(change.db, &answer.part.id)?;
    let detail = serde_json::json!({ "question": key });
    history::record(change, &Thing::new(THING, id), Event::new("text chosen").detail(detail))
}
