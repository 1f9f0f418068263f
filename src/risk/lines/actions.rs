//! Talking a risk over: the group says what would make it possible, an officer answers. And writing down that it moved.

use super::store::{self, Line};
use super::{Kind, check, is_talked_over};
use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, RiskId, RoundRiskId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::risk::{Holder, policy, store as risks};
use crate::text::plain::tidy;

/// Beside which risk a line stands.
#[derive(Clone, Copy, Debug)]
pub enum Beside<'a> {
    Risk(&'a RiskId),
    Round(&'a RoundRiskId),
}

/// Writes a line, said now by whoever is asking.
///
/// # Errors
/// A database that cannot be reached.
pub fn add(
    change: &mut Change<'_>,
    beside: Beside<'_>,
    kind: Kind,
    moved: Option<(Holder, Holder)>,
    words: &str,
) -> Result<()> {
    let line = Line {
        id: change.id(),
        risk_id: if let Beside::Risk(id) = beside { Some(id.clone()) } else { None },
        round_risk_id: if let Beside::Round(id) = beside { Some(id.clone()) } else { None },
        kind,
        from_holder: moved.map(|(from, _)| from),
        to_holder: moved.map(|(_, to)| to),
        words: words.to_owned(),
        written_by: change.person()?,
        written_at: change.now,
    };
    store::insert(change.db, &line)
}

/// Somebody in the group says what would make it possible, before or instead of a yes or no.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn say(change: &mut Change<'_>, id: &ApplicationId, risk: &RiskId, words: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    policy::may_answer(&who, &opened)?;
    let risk = risks::get(change.db, id, risk)?;
    check(words)?;
    need_question(&risk, &opened.application.id)?;
    let words = tidy(words);
    add(change, Beside::Risk(&risk.id), Kind::Group, None, &words)?;
    record(change, id, "risk talked over", &risk.id, &words)?;
    let letter = Letter::to("risk-said", &opened.contact)
        .about(Thing::new("application", id), Some(&opened.application.funder_id))
        .value("group", &opened.application.organisation_name)
        .value("risk", &risk.words)
        .value("words", &words)
        .value("link", format!("{}/desk/applications/{id}/risks/{}", change.tools.base_url, risk.id));
    letters::queue(change, letter).map(drop)
}

fn need_question(risk: &risks::Risk, id: &ApplicationId) -> Result<()> {
    if is_talked_over(risk.organisation_yes) {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("holding-not-asked"),
        format!("/applications/{id}/risks"),
        Words::key("risk-title"),
    ))
}

/// An officer answers what the group said.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn reply(change: &mut Change<'_>, id: &ApplicationId, risk: &RiskId, words: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_name(&who, &seen)?;
    let risk = risks::get(change.db, id, risk)?;
    check(words)?;
    let words = tidy(words);
    add(change, Beside::Risk(&risk.id), Kind::Council, None, &words)?;
    record(change, id, "risk talked over", &risk.id, &words)?;
    for member in organisation::store::members(change.db, &seen.application.organisation_id)? {
        let letter = Letter::to("risk-replied", &member)
            .about(Thing::new("application", id), Some(&seen.application.funder_id))
            .value("writer", who.call_name())
            .value("group", &seen.application.organisation_name)
            .value("fund", seen.round_name())
            .value("risk", &risk.words)
            .value("words", &words)
            .value("contact", &seen.contact.name)
            .value("link", format!("{}/applications/{id}/risks#risk-{}", change.tools.base_url, risk.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}

fn record(change: &mut Change<'_>, id: &ApplicationId, action: &str, risk: &RiskId, words: &str) -> Result<()> {
    let event = Event::new(action).detail(serde_json::json!({ "risk": risk })).words(words);
    history::record(change, &Thing::new("application", id), event)
}
