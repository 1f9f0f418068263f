//! What the clock does with drafts, and what their group does about it.

use super::policy::{self, Held};
use super::store::{self, emptying};
use super::{Life, kept_until};
use crate::app::Change;
use crate::application::actions::THING;
use crate::application::policy::Window;
use crate::application::store::{self as applications, Opened};
use crate::application::{Action, State, hold, opened};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::Result;
use crate::fund::RoundState;
use crate::history::{self, Event, Thing};
use crate::ids::ApplicationId;
use crate::jobs::{self, Job};
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::text::dates;

/// Until when a draft lives, as things stand.
///
/// # Errors
/// A database that cannot be reached.
pub fn life(db: &mut DbConn, opened: &Opened) -> Result<Life> {
    let written = store::last_written(db, &opened.application.id)?;
    Ok(known(opened, written))
}

/// The same, from when somebody last wrote in it, if anybody did.
pub fn known(opened: &Opened, written: Option<Instant>) -> Life {
    let since = opened.application.state_at;
    let closes = opened.round.closes_at.zip(opened.last_moment());
    Life::of(&opened.form.round.drafts, closes, written.map_or(since, |at| at.max(since)))
}

/// Looks at the drafts whose time has come: reminds their groups, puts away what is over.
///
/// # Errors
/// A database that cannot be reached.
pub fn look_at_drafts(change: &mut Change<'_>) -> Result<()> {
    for id in store::to_look_at(change.db, change.now)? {
        applications::touch(change.db, &id)?;
        let opened = applications::open(change.db, &id)?;
        // Sent, or looked at by another worker, meanwhile.
        if opened.application.state != State::Draft {
            continue;
        }
        let life = life(change.db, &opened)?;
        if policy::is_over(&life, opened.window(change.now), held(&opened, change.now), change.now) {
            put_away(change, &opened, life)?;
            continue;
        }
        remind(change, &opened, &life)?;
        let next = life.look_next(&opened.form.round.drafts.reminders, change.now);
        applications::look_again(change.db, &id, Some(next))?;
    }
    Ok(())
}

fn held(opened: &Opened, now: Instant) -> Held {
    // Once the round is decided, nobody rings or writes up any more.
    let over = matches!(opened.round.state, RoundState::Decided | RoundState::Learning | RoundState::Complete);
    Held {
        talking: !over && opened.talks.values().any(|talk| talk.state.is_open()),
        uploading: opened.has_upload_under_way(now),
    }
}

fn remind(change: &mut Change<'_>, opened: &Opened, life: &Life) -> Result<()> {
    let (id, round) = (&opened.application.id, &opened.form.round);
    let due = life.due(&round.drafts.reminders, opened.application.state_at, change.now);
    let Some(days) = due.filter(|_| opened.window(change.now) == Window::Open) else { return Ok(()) };
    let (ends_on, days) = (dates::london_day(life.ends), i32::try_from(days).unwrap_or(i32::MAX));
    if store::nearest_reminder(change.db, id, ends_on)?.is_some_and(|nearest| nearest <= days) {
        return Ok(());
    }
    store::reminded(change.db, id, ends_on, days, change.now)?;
    let begun = store::begun(change.db, opened)?;
    let stopped = store::stopped(change.db, id)?;
    for member in workers(change.db, opened)? {
        if stopped.contains(member.id.as_str()) {
            continue;
        }
        let letter = about("draft-reminder", change, opened, &member)
            .value("quiet", life.quiet_days().is_some())
            .value("ends", life.ends)
            .value("begun", begun)
            .value("of", opened.form.questions.len())
            .value("kept_days", super::KEPT_DAYS)
            .value("stop", format!("{}/applications/{id}/reminders", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    let detail = serde_json::json!({ "days": days });
    history::record(change, &Thing::new(THING, id), Event::new("reminded").detail(detail))
}

fn put_away(change: &mut Change<'_>, opened: &Opened, life: Life) -> Result<()> {
    let id = &opened.application.id;
    let Some(state) = State::Draft.next(Action::Expire) else { return Ok(()) };
    applications::set_state(change.db, id, state, change.now)?;
    let until = kept_until(change.now);
    applications::look_again(change.db, id, Some(until))?;
    emptying::end_talks(change.db, id, change.now)?;
    let quiet = life.quiet_days();
    let detail = serde_json::json!({ "quiet_days": quiet });
    history::record(change, &Thing::new(THING, id), Event::new("put away").detail(detail))?;
    for member in workers(change.db, opened)? {
        let letter = about("draft-put-away", change, opened, &member)
            .value("quiet_days", quiet)
            .value("back", opened.window(change.now).may_finish())
            .value("until", until);
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The members who began it or wrote in it; all of them once none of those belongs to the group any more.
fn workers(db: &mut DbConn, opened: &Opened) -> Result<Vec<Person>> {
    let mut wrote = store::writers(db, &opened.application.id)?;
    wrote.insert(opened.application.started_by.to_string());
    let working: Vec<Person> =
        opened.members.iter().filter(|member| wrote.contains(member.id.as_str())).cloned().collect();
    Ok(if working.is_empty() { opened.members.clone() } else { working })
}

fn about(kind: &'static str, change: &Change<'_>, opened: &Opened, member: &Person) -> Letter {
    let application = &opened.application;
    Letter::to(kind, member)
        .about(Thing::new(THING, &application.id), Some(&application.funder_id))
        .value("fund", opened.form.fund.name.get(&member.language))
        .value("organisation", &opened.organisation)
        .value("contact", &opened.contact.name)
        .value("link", format!("{}/applications/{}", change.tools.base_url, application.id))
}

/// Deletes what was put away and not brought back: everything that was said in it.
///
/// # Errors
/// A database that cannot be reached.
pub fn empty_due(change: &mut Change<'_>) -> Result<()> {
    for id in store::to_empty(change.db, change.now)? {
        applications::touch(change.db, &id)?;
        let application = applications::get(change.db, &id)?;
        let over = application.state == State::Expired && change.now >= kept_until(application.state_at);
        if !over || hold::store::is_held(change.db, &id)? || store::emptied_at(change.db, &id)?.is_some() {
            continue;
        }
        let keys = emptying::empty(change.db, &id, change.now)?;
        if !keys.is_empty() {
            jobs::queue(change, &Job::RemoveFiles { keys }, change.now)?;
        }
        let thing = Thing::new(THING, &id);
        letters::store::empty(change.db, &thing)?;
        history::record(change, &thing, Event::new("content deleted"))?;
        history::erase_words(change, &thing)?;
    }
    Ok(())
}

/// A member brings back what was put away. A second click, or a second member's, finds it back.
///
/// # Errors
/// Refused once its days are over, or its round takes nothing any more; not found for another group's.
pub fn restore(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, id)?;
    let opened = opened::for_member(change.db, id, &person)?;
    let application = &opened.application;
    if application.state == State::Draft {
        return Ok(());
    }
    let window = opened.window(change.now);
    let state = policy::may_restore(
        application.state,
        application.state_at,
        window,
        id.as_str(),
        &opened.contact.name,
        change.now,
    )?;
    applications::set_state(change.db, id, state, change.now)?;
    applications::look_again(change.db, id, None)?;
    history::record(change, &Thing::new(THING, id), Event::new("brought back"))
}

/// A member wants no more reminders of this draft, or wants them again.
///
/// # Errors
/// Not found for whoever is not of its group.
pub fn choose_reminders(change: &mut Change<'_>, id: &ApplicationId, wanted: bool) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, id)?;
    opened::for_member(change.db, id, &person)?;
    let changed =
        if wanted { store::start(change.db, id, &person)? } else { store::stop(change.db, id, &person, change.now)? };
    if !changed {
        return Ok(());
    }
    let what = if wanted { "reminders wanted" } else { "reminders stopped" };
    history::record(change, &Thing::new(THING, id), Event::new(what))
}
