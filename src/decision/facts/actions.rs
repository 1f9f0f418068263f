//! Sending the facts to a group, and what the group says of them.

use chrono::Days;
use serde_json::json;

use super::store::{self, Check};
use super::{Fact, LIMIT, Said, State, answered, choose, gather, policy};
use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk::{self, AtDesk};
use crate::db::DbConn;
use crate::db::types::Json;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::ApplicationId;
use crate::letters::{self, Letter};
use crate::organisation;
use crate::text::plain::tidy;
use crate::web::language::Language;

/// The facts that a decision on an application would rest on.
///
/// # Errors
/// A database that cannot be reached.
pub fn gathered(db: &mut DbConn, seen: &AtDesk) -> Result<Vec<Fact>> {
    let (notes, answered, talks) = store::material(db, &seen.application.id)?;
    let titled: Vec<(String, String, String)> = talks
        .into_iter()
        .map(|(key, words)| {
            let title = seen.form.question(&key).map(|question| question.title.first().to_owned()).unwrap_or_default();
            (key, title, words)
        })
        .collect();
    Ok(gather(seen.application.amount_pence, &notes, &answered, &titled))
}

/// Sends the facts to the group, which says by a day whether they are right. Sent anew, they take the place of those
/// before; what the group said of those stays in the history. `version` is that of the check the officer had before them, 0
/// before there was one.
///
/// # Errors
/// Not found, refused, overtaken, or what is to be put right.
pub fn ask(change: &mut Change<'_>, id: &ApplicationId, version: i32, chosen: &[String], added: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_ask(&who, &seen)?;
    let known = store::of(change.db, id)?;
    if known.as_ref().map_or(0, |known| known.version) != version {
        return Err(Error::Overtaken("The facts were sent, or answered, while you had this page open.".into()));
    }
    let facts = choose(gathered(change.db, &seen)?, chosen, added).map_err(Error::Problem)?;
    let days = u64::from(seen.form.round.factual_check_days.unwrap_or_default());
    let due_on = change.today().checked_add_days(Days::new(days)).unwrap_or(change.today());
    let check = Check {
        id: known.as_ref().map_or_else(|| change.id(), |known| known.id.clone()),
        application_id: id.clone(),
        state: State::Asked,
        facts: Json(facts),
        words: String::new(),
        due_on,
        asked_by: who.person.clone(),
        asked_at: change.now,
        answered_by: None,
        answered_at: None,
        version: known.as_ref().map_or(1, |known| known.version + 1),
    };
    store::save(change.db, &check, known.is_none())?;
    let detail = json!({ "facts": check.facts.0.len(), "due_on": due_on });
    history::record(change, &Thing::new("application", id), Event::new("facts asked").detail(detail))?;
    for member in organisation::store::members(change.db, &seen.application.organisation_id)? {
        let language = Language::find(&member.language).unwrap_or(Language::ENGLISH);
        // What is sensitive is read on the portal, and does not lie in a mailbox.
        let hurts = |fact: &Fact| fact.asked().is_some_and(|question| seen.form.is_sensitive(question));
        let words = check.facts.0.iter().map(|fact| match hurts(fact) {
            true => language.say("letter-write-up-on-page"),
            false => fact.words.clone(),
        });
        let words: Vec<String> = words.collect();
        let letter = Letter::to("facts-asked", &member)
            .about(Thing::new("application", id), Some(&seen.application.funder_id))
            .value("asker", who.call_name())
            .value("group", &seen.application.organisation_name)
            .value("fund", seen.round_name())
            .value("facts", words)
            .value("due", due_on)
            .value("contact", &seen.contact.name)
            .value("link", format!("{}/applications/{id}/facts", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The group says which facts are right. It may say so again, until it is decided.
///
/// # Errors
/// Not found, refused, overtaken by other facts, or what is to be put right.
pub fn answer(change: &mut Change<'_>, id: &ApplicationId, version: i32, said: &Said, words: &str) -> Result<State> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    policy::may_answer(&who, &opened)?;
    let known = store::of(change.db, id)?.ok_or(Error::NotFound)?;
    if known.version != version {
        return Err(Error::Overtaken(Words::key("facts-changed")));
    }
    if words.chars().count() > LIMIT {
        return Err(Error::problem("words", Words::key("facts-long")));
    }
    let (facts, action) = answered(&known.facts.0, said).map_err(Error::Problem)?;
    let check = Check {
        state: known.state.next(action).unwrap_or(known.state),
        facts: Json(facts),
        words: tidy(words),
        answered_by: Some(who.person),
        answered_at: Some(change.now),
        version: known.version + 1,
        ..known
    };
    store::save(change.db, &check, false)?;
    let event = if check.state == State::Right { "facts right" } else { "facts corrected" };
    let wrong: Vec<serde_json::Value> = check
        .facts
        .0
        .iter()
        .filter(|fact| fact.right == Some(false))
        .map(|fact| json!({ "words": fact.words, "correction": fact.correction }))
        .collect();
    let detail = json!({ "wrong": wrong });
    history::record(change, &Thing::new("application", id), Event::new(event).detail(detail).words(&check.words))?;
    let letter = Letter::to("facts-answered", &opened.contact)
        .about(Thing::new("application", id), Some(&opened.application.funder_id))
        .value("group", &opened.application.organisation_name)
        .value("wrong", wrong)
        .value("words", &check.words)
        .value("link", format!("{}/desk/applications/{id}/facts", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(check.state)
}
