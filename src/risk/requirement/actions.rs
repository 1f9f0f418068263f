//! Asking something of a group because of a risk, the group's answer, and what the council says to that.

use super::store::{self, Requirement};
use super::{Action, State, Typed, explains};
use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk::{self, AtDesk};
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, RequirementId, RiskId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::risk::{WORDS_LIMIT, policy, store as risks};
use crate::text::plain::tidy;

/// An officer asks something of the group, explained by a risk. The group gets a letter.
///
/// # Errors
/// Not found without the risk; refused where the council does nothing about it itself; something to put right.
pub fn ask(change: &mut Change<'_>, id: &ApplicationId, risk: &RiskId, typed: &Typed) -> Result<RequirementId> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_name(&who, &seen)?;
    let risk = risks::get(change.db, id, risk)?;
    explains(&risk)?;
    let asked = typed.read(change.today())?;
    let requirement = Requirement {
        id: change.id(),
        application_id: id.clone(),
        risk_id: risk.id.clone(),
        state: State::Asked,
        words: asked.words,
        due_on: asked.due_on,
        alternatives: asked.alternatives,
        help: asked.help,
        asked_by: who.person.clone(),
        asked_at: change.now,
        group_words: String::new(),
        answered_by: None,
        answered_at: None,
        settled_words: String::new(),
        settled_by: None,
        settled_at: None,
        version: 1,
    };
    store::save(change.db, &requirement, true)?;
    record(change, &requirement, "requirement asked", &requirement.words)?;
    tell(change, &seen, &requirement, "requirement-asked", &risk.words)?;
    Ok(requirement.id)
}

/// To everybody in the group.
fn tell(change: &mut Change<'_>, seen: &AtDesk, one: &Requirement, kind: &'static str, risk: &str) -> Result<()> {
    let id = &one.application_id;
    let asker = change.who()?;
    for member in organisation::store::members(change.db, &seen.application.organisation_id)? {
        let letter = Letter::to(kind, &member)
            .about(Thing::new("application", id), Some(&seen.application.funder_id))
            .value("asker", asker.call_name())
            .value("group", &seen.application.organisation_name)
            .value("fund", seen.round_name())
            .value("risk", risk)
            .value("words", &one.words)
            .value("due", one.due_on)
            .value("alternatives", &one.alternatives)
            .value("help", &one.help)
            .value("state", one.state)
            .value("reply", &one.settled_words)
            .value("contact", &seen.contact.name)
            .value("link", format!("{}/applications/{id}/risks#requirement-{}", change.tools.base_url, one.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}

fn record(change: &mut Change<'_>, one: &Requirement, action: &str, words: &str) -> Result<()> {
    let detail = serde_json::json!({ "requirement": one.id, "risk": one.risk_id });
    let event = Event::new(action).detail(detail).words(words);
    history::record(change, &Thing::new("application", &one.application_id), event)
}

/// The group says what it has, or what it has in its place.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn offer(change: &mut Change<'_>, id: &ApplicationId, requirement: &RequirementId, words: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    policy::may_meet(&who, &opened)?;
    let mut one = store::get(change.db, id, requirement)?;
    if words.trim().is_empty() {
        return Err(Error::problem("have", Words::key("holding-have-empty")));
    }
    if words.chars().count() > WORDS_LIMIT {
        return Err(Error::problem("have", Words::key("risk-words-long")));
    }
    one.state = one.state.next(Action::Offer).ok_or_else(|| Error::Overtaken(Words::key("holding-require-settled")))?;
    one.group_words = tidy(words);
    one.answered_by = Some(who.person);
    one.answered_at = Some(change.now);
    one.version += 1;
    store::save(change.db, &one, false)?;
    record(change, &one, "requirement answered", &one.group_words)?;
    let letter = Letter::to("requirement-answered", &opened.contact)
        .about(Thing::new("application", id), Some(&opened.application.funder_id))
        .value("group", &opened.application.organisation_name)
        .value("asked", &one.words)
        .value("words", &one.group_words)
        .value("link", format!("{}/desk/applications/{id}/risks#requirement-{}", change.tools.base_url, one.id));
    letters::queue(change, letter).map(drop)
}

/// What an officer says to it, and which version of it they had read.
#[derive(Clone, Debug)]
pub struct Settling {
    pub action: Option<Action>,
    pub words: String,
    pub version: i32,
}

/// An officer says that it is met, what is still missing, or that it is not asked any more. The group gets a letter.
///
/// # Errors
/// Overtaken when the group has said something else by now; not found, refused, or something to put right.
pub fn settle(
    change: &mut Change<'_>,
    id: &ApplicationId,
    requirement: &RequirementId,
    settling: &Settling,
) -> Result<State> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_settle(&who, &seen)?;
    let mut one = store::get(change.db, id, requirement)?;
    let words = &settling.words;
    let action = settling
        .action
        .filter(|action| *action != Action::Offer)
        .ok_or_else(|| Error::problem("settle", "Choose what you say to it"))?;
    if action != Action::Accept && words.trim().is_empty() {
        return Err(Error::problem("reply", "Say why, and how we help. The group reads it"));
    }
    if words.chars().count() > WORDS_LIMIT {
        return Err(Error::problem("reply", "That is more than fits here. Please shorten it to about 300 words"));
    }
    one.state = one.state.next(action).ok_or_else(|| {
        Error::Overtaken("This was settled already, or the group has not answered yet. Open the page again.".into())
    })?;
    if one.version != settling.version {
        return Err(Error::Overtaken(
            "The group, or another officer, has said something since you opened this. Read it, then save again.".into(),
        ));
    }
    one.settled_words = tidy(words);
    one.settled_by = Some(who.person.clone());
    one.settled_at = Some(change.now);
    one.version += 1;
    store::save(change.db, &one, false)?;
    let said = match one.state {
        State::Met => "requirement met",
        State::Dropped => "requirement dropped",
        _ => "requirement talked on",
    };
    record(change, &one, said, &one.settled_words)?;
    let risk = risks::get(change.db, id, &one.risk_id)?;
    tell(change, &seen, &one, "requirement-replied", &risk.words)?;
    Ok(one.state)
}
