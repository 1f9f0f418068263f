//! Money is stopped by a decision-maker, replied to by the group, and settled with words.

use chrono::TimeDelta;
use serde_json::json;

use super::store::{self, Stop};
use super::{Action, Kind, REPLY_DAYS, State, pause, policy};
use crate::app::Change;
use crate::award::actions::{thing, to_group};
use crate::award::grant::{self, Grant};
use crate::award::policy as awards_policy;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event};
use crate::ids::{GrantId, StopId};
use crate::letters::{self, Letter};
use crate::text::plain;
use crate::{organisation, people};

/// The most characters of a reason or a reply.
const LIMIT: usize = 5_000;

/// A stop as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub kind: String,
    pub reason: String,
    pub left_words: String,
    pub holds_at_once: bool,
}

impl Typed {
    fn read(&self) -> Result<(Kind, String, String)> {
        let (reason, left) = (plain::tidy(&self.reason), plain::tidy(&self.left_words));
        let mut problems = Problems::default();
        let kind = Kind::parse(&self.kind);
        match kind {
            None => problems.add("kind", "Choose one of the three reasons. There are no others"),
            Some(kind) if kind != Kind::Safeguarding && self.holds_at_once => {
                problems.add("holds", "Only where somebody is not safe does money stop before the group has replied")
            }
            Some(_) => {}
        }
        problems.need("reason", &reason, "Write why, in words that the group will read");
        if kind == Some(Kind::Ended) {
            problems.need("left", &left, "Write what happens to what is left, and who sees to it");
        }
        for (field, text) in [("reason", &reason), ("left", &left)] {
            if text.chars().count() > LIMIT {
                problems.add(field, format!("Make it shorter than {LIMIT} characters"));
            }
        }
        problems.check()?;
        Ok((kind.ok_or(Error::NotFound)?, reason, left))
    }
}

/// A decision-maker says that money stops, and why. It takes effect once the group has been heard; only where somebody is not
/// safe is nothing paid meanwhile.
///
/// # Errors
/// Not found at another funder; refused with the reason; what is to be put right.
pub fn announce(change: &mut Change<'_>, id: &GrantId, typed: &Typed) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    awards_policy::may_see(&who, &seen)?;
    policy::may_announce(&who, &seen, &store::of(change.db, id)?)?;
    let (kind, reason, left_words) = typed.read()?;
    let stop = Stop {
        id: change.id(),
        grant_id: id.clone(),
        kind,
        state: State::Announced,
        reason,
        left_words,
        holds_at_once: typed.holds_at_once,
        decided_by: who.person.clone(),
        decided_at: change.now,
        reply_by: change.today() + TimeDelta::days(REPLY_DAYS),
        reply: String::new(),
        replied_by: None,
        replied_at: None,
        settled_by: None,
        settled_at: None,
        settled_words: String::new(),
        version: 1,
    };
    store::insert(change.db, &stop)?;
    record(change, &seen.grant, "money stop announced", &stop, &stop.reason)?;
    let (by, link) = (who.call_name().to_owned(), own(change, id));
    to_group(
        change,
        &seen.grant,
        |letter| {
            letter
                .value("by", &by)
                .value("kind_key", kind.public_key())
                .value("reason", &stop.reason)
                .value("left_words", &stop.left_words)
                .value("reply_by", stop.reply_by)
                .value("holds", stop.holds_at_once)
                .value("link", &link)
        },
        "money-stop-announced",
    )
}

fn own(change: &Change<'_>, id: &GrantId) -> String {
    format!("{}/grants/{id}/money", change.tools.base_url)
}

fn record(change: &mut Change<'_>, grant: &Grant, action: &str, stop: &Stop, words: &str) -> Result<()> {
    let detail = json!({ "stop": stop.id, "kind": stop.kind });
    history::record(change, &thing(grant), Event::new(action).detail(detail).words(words))
}

fn one(change: &mut Change<'_>, grant: &GrantId, id: &StopId) -> Result<Stop> {
    store::of(change.db, grant)?.into_iter().find(|stop| stop.id == *id).ok_or(Error::NotFound)
}

/// A member replies. Whoever decided hears of it, and nothing takes effect before they have read it.
///
/// # Errors
/// Not found for anyone else; refused when it is settled; a reply that is missing or too long.
pub fn reply(change: &mut Change<'_>, id: &GrantId, stop: &StopId, words: &str) -> Result<()> {
    grant::touch(change.db, id)?;
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    let member = organisation::store::is_member(change.db, &grant.organisation_id, &who.person)?;
    let mut stop = one(change, id, stop)?;
    policy::may_reply(member, &grant, &stop)?;
    let words = plain::tidy(words);
    let mut problems = Problems::default();
    problems.need("reply", &words, Words::key("stop-reply-empty"));
    if words.chars().count() > LIMIT {
        problems.add("reply", Words::key("stop-reply-long"));
    }
    problems.check()?;
    stop.reply.clone_from(&words);
    stop.replied_by = Some(who.person.clone());
    stop.replied_at = Some(change.now);
    store::save(change.db, &stop)?;
    record(change, &grant, "money stop replied to", &stop, &words)?;
    let decider = people::store::by_id(change.db, &stop.decided_by)?;
    let letter = Letter::to("money-stop-replied", &decider)
        .about(thing(&grant), Some(&grant.funder_id))
        .value("organisation", &grant.organisation_name)
        .value("by", who.call_name())
        .value("words", &words)
        .value("link", format!("{}/desk/grants/{id}/stop", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

/// A decision-maker lets a stop take effect, drops it, or lifts it, with words that the group reads.
///
/// # Errors
/// Not found at another funder; refused before the group has been heard; overtaken; words that are missing.
pub fn settle(
    change: &mut Change<'_>,
    id: &GrantId,
    stop: &StopId,
    action: Option<Action>,
    words: &str,
    seen_version: Option<i32>,
) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    policy::may_decide(&who, &seen)?;
    let mut stop = one(change, id, stop)?;
    let words = plain::tidy(words);
    let mut problems = Problems::default();
    if action.is_none() {
        problems.add("action", "Choose what happens");
    }
    problems.need("words", &words, "Write why, in words that the group will read");
    if words.chars().count() > LIMIT {
        problems.add("words", format!("Make it shorter than {LIMIT} characters"));
    }
    problems.check()?;
    if seen_version != Some(stop.version) {
        return Err(Error::Overtaken(
            "The group replied, or somebody settled it, since you opened the page. Read it again, then decide.".into(),
        ));
    }
    let action = action.ok_or(Error::NotFound)?;
    if action == Action::Confirm {
        policy::has_been_heard(&stop, change.today())?;
    }
    let held = stop.state == State::Stands;
    stop.state = stop.state.next(action).ok_or_else(|| {
        Error::refused(format!("This stop is at \"{}\" now, so that cannot be done with it.", stop.state.staff_name()))
    })?;
    stop.settled_by = Some(who.person.clone());
    stop.settled_at = Some(change.now);
    stop.settled_words.clone_from(&words);
    store::save(change.db, &stop)?;
    if stop.state.is_over() && (held || stop.holds_at_once) {
        pause::go_on(change, id)?;
    }
    let event = match stop.state {
        State::Stands => "money stopped",
        State::Lifted => "money stop lifted",
        State::Announced | State::Dropped => "money stop dropped",
    };
    record(change, &seen.grant, event, &stop, &words)?;
    let (by, link) = (who.call_name().to_owned(), own(change, id));
    to_group(
        change,
        &seen.grant,
        |letter| {
            letter
                .value("by", &by)
                .value("state_key", stop.state.applicant_key())
                .value("words", &words)
                .value("left_words", &stop.left_words)
                .value("link", &link)
        },
        "money-stop-settled",
    )
}
