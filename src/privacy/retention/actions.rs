//! The clock deletes what is due once a day; an administrator says how long things are kept.

use chrono::TimeDelta;

use super::store::{self, emptying};
use super::{Counted, Due, FEWEST_DAYS, MOST_DAYS, Rule, Rules, Set, ending};
use crate::app::Change;
use crate::application::actions::THING as APPLICATION;
use crate::application::store as applications;
use crate::application::{hold, life};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, FunderId};
use crate::jobs::{self, Job};
use crate::letters;
use crate::people::Funders;
use crate::people::team::policy::keeps_everything;
use crate::privacy::controller::actions::THING;
use crate::privacy::controller::policy;

/// So many of each rule go in one turn of the clock.
const ONE_TURN: i64 = 50;
/// After so long without a round the next one deletes nothing yet.
const LONG: TimeDelta = TimeDelta::days(366);
/// So many are counted for each rule where nothing is deleted.
const COUNTED: i64 = 100_000;

/// What is due by every rule: at every funder, and of the portal's own.
///
/// # Errors
/// A database that cannot be reached.
pub fn all_due(db: &mut DbConn, now: Instant, most: i64) -> Result<Vec<Due>> {
    let (rules, funders) = (store::rules(db)?, store::funders(db)?);
    let mut all = Vec::new();
    for rule in Rule::ALL {
        for funder in whose(*rule, &funders) {
            let days = rules.days(*rule, funder.as_ref());
            let ids = store::due(db, *rule, funder.as_ref(), ago(now, days), most)?;
            all.push(Due { rule: *rule, funder, days, ids });
        }
    }
    Ok(all)
}

fn ago(now: Instant, days: i32) -> Instant {
    now - TimeDelta::days(i64::from(days))
}

/// How much is due by every rule: at these funders, with their names, and of the portal's own. Of the same things that the clock
/// deletes, and in four queries however many funders there are.
///
/// # Errors
/// A database that cannot be reached.
pub fn counted(db: &mut DbConn, now: Instant, these: &Funders) -> Result<Vec<Counted>> {
    let (rules, mut names) = store::rules_and_funders(db)?;
    if let Funders::These(these) = these {
        names.retain(|(funder, _)| these.contains(funder));
    }
    let ids: Vec<FunderId> = names.iter().map(|(funder, _)| funder.clone()).collect();
    let counts = store::counts(db, &ids, |rule, funder| ago(now, rules.days(rule, funder)))?;
    let counted = |(rule, funder, count): store::Count| {
        let known = names.iter().find(|(known, _)| funder.as_ref() == Some(known));
        let (days, name) = (rules.days(rule, funder.as_ref()), known.map(|(_, name)| name.clone()).unwrap_or_default());
        Counted { rule, funder, name, days, count }
    };
    Ok(counts.into_iter().map(counted).collect())
}

/// For whom a rule is asked: each funder, or nobody in particular.
fn whose(rule: Rule, funders: &[FunderId]) -> Vec<Option<FunderId>> {
    if rule.is_funders() { funders.iter().cloned().map(Some).collect() } else { vec![None] }
}

/// What would go now, with nothing deleted.
///
/// # Errors
/// A database that cannot be reached.
pub fn dry_run(db: &mut DbConn, now: Instant) -> Result<Vec<Due>> {
    all_due(db, now, COUNTED)
}

/// Deletes what is due, some at a time, until there is nothing left for today.
///
/// # Errors
/// A database that cannot be reached.
pub fn delete_due(change: &mut Change<'_>) -> Result<()> {
    let today = change.today();
    if store::has_run(change.db, today)? {
        return Ok(());
    }
    // A machine's clock that jumps for an hour is not to take away years: whoever looks has a day to put it right.
    if store::last_run(change.db)?.is_some_and(|last| today - last > LONG) {
        tracing::warn!("nothing is deleted today: the clock went on by more than a year since it last was");
    } else if delete_some(change)? > 0 {
        return Ok(());
    }
    store::ran(change.db, today, change.now)
}

/// After a restore nothing is deleted on this day and the next: a hold that was placed since the backup is not in it, and
/// whoever placed it is to have the time to place it again.
///
/// # Errors
/// A database that cannot be reached.
pub fn rest(change: &mut Change<'_>) -> Result<()> {
    let today = change.today();
    for day in [Some(today), today.succ_opt()].into_iter().flatten() {
        if !store::has_run(change.db, day)? {
            store::ran(change.db, day, change.now)?;
        }
    }
    Ok(())
}

/// Deletes some of what is due, and writes how many of which kind went; says how many. What is left is for the next turn:
/// others wait no longer for one than for a page, however many rules and funders there are.
///
/// # Errors
/// A database that cannot be reached.
pub fn delete_some(change: &mut Change<'_>) -> Result<i64> {
    let mut gone = 0;
    for mut due in all_due(change.db, change.now, ONE_TURN)? {
        due.ids = match due.rule {
            Rule::Unfunded | Rule::Funded | Rule::Undecided => empty(change, due.ids)?,
            Rule::Worries | Rule::Requests | Rule::Bank | Rule::Learning | Rule::Voices => {
                ending::actions::end(change, due.rule, due.ids)?
            }
            _ => due.ids,
        };
        if due.ids.is_empty() {
            continue;
        }
        if due.rule == Rule::Letters {
            // How somebody without e-mail was told stands in the letter's history.
            for id in &due.ids {
                history::erase_words(change, &Thing::new("letter", id))?;
            }
        }
        let keys = store::go(change.db, &due)?;
        if !keys.is_empty() {
            jobs::queue(change, &Job::RemoveFiles { keys }, change.now)?;
        }
        let id = change.id();
        store::log(change.db, id, &due, change.now)?;
        gone += due.count();
        if gone >= ONE_TURN {
            break;
        }
    }
    Ok(gone)
}

/// Empties applications one by one; gives those that were not held meanwhile.
fn empty(change: &mut Change<'_>, ids: Vec<String>) -> Result<Vec<String>> {
    let mut gone = Vec::new();
    for text in ids {
        let id = ApplicationId::from(text.as_str());
        applications::touch(change.db, &id)?;
        // Another worker may have been here while we waited, or somebody who holds it.
        if life::store::emptied_at(change.db, &id)?.is_some() || hold::store::is_held(change.db, &id)? {
            continue;
        }
        let keys = emptying::empty(change.db, &id, change.now)?;
        if !keys.is_empty() {
            jobs::queue(change, &Job::RemoveFiles { keys }, change.now)?;
        }
        let thing = Thing::new(APPLICATION, &id);
        history::record(change, &thing, Event::new("content deleted"))?;
        let mut all = emptying::told_beside(change.db, &id)?;
        all.push(thing);
        for thing in &all {
            letters::store::empty(change.db, thing)?;
            history::erase_words(change, thing)?;
        }
        gone.push(text);
    }
    Ok(gone)
}

/// An administrator says how many days something is kept.
///
/// # Errors
/// Not found at another funder; what is to be put right.
pub fn set(change: &mut Change<'_>, rule: Option<Rule>, funder: Option<FunderId>, days: &str) -> Result<()> {
    let who = change.who()?;
    let rule = rule.ok_or_else(|| Error::problem("what", "Choose what it is about"))?;
    match &funder {
        Some(funder) if rule.is_funders() => policy::may_keep(&who, funder)?,
        None if !rule.is_funders() && keeps_everything(&who) => {}
        _ => return Err(Error::problem("what", "Choose what it is about")),
    }
    let mut problems = Problems::default();
    let days = days.trim().parse::<i32>().unwrap_or_default();
    if !(FEWEST_DAYS..=MOST_DAYS).contains(&days) {
        problems.add("days", format!("Write a number of days, from {FEWEST_DAYS} to {MOST_DAYS}"));
    }
    problems.check()?;
    let known: Rules = store::rules(change.db)?;
    let before = known.days(rule, funder.as_ref());
    let set = Set { rule, funder, days };
    let id = change.id();
    store::set(change.db, id, &set, &who.person, change.now)?;
    let thing = Thing::new(THING, set.funder.as_ref().map_or("portal", FunderId::as_str));
    let detail = serde_json::json!({ "rule": rule, "before": before, "days": days });
    history::record(change, &thing, Event::new("rule set").detail(detail))
}
