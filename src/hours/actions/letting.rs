//! A group wants nothing for its time: as an officer heard it, or as it says on its own page; and wants to be paid after all.

use chrono::NaiveDate;
use serde_json::json;

use super::{check_day, take, tell, thing};
use crate::app::Change;
use crate::application::store as applications;
use crate::error::{Error, Problems, Result, Words};
use crate::fund::store as funds;
use crate::history::{self, Event};
use crate::hours::store::{self, LetGo};
use crate::hours::{LIMIT, policy};
use crate::ids::ApplicationId;
use crate::text::plain::tidy;

/// An officer writes down that a group wants nothing for its time, as somebody of it said; every member hears of it, and can take it
/// back.
///
/// # Errors
/// Not found or refused; what is to be put right.
pub fn note(
    change: &mut Change<'_>,
    id: &ApplicationId,
    (said_by, day): (&str, Option<NaiveDate>),
    mut problems: Problems,
) -> Result<()> {
    let taken = take(change, id)?;
    policy::pays(taken.rate)?;
    let said_by = tidy(said_by);
    problems.need("said_by", &said_by, "Write who of the group said it");
    if said_by.chars().count() > LIMIT {
        problems.add("said_by", "That is more than we keep in one box. Please shorten it");
    }
    let said_on = check_day(change, &taken, day, &mut problems);
    problems.check()?;
    let one = LetGo {
        application_id: id.clone(),
        said_by,
        said_on,
        by_group: false,
        noted_by: taken.who.person.clone(),
        noted_at: change.now,
    };
    if !keep_let_go(change, &one)? {
        return Ok(());
    }
    tell(change, &taken, "let-go", |letter| {
        letter
            .value("amount", "")
            .value("rate", "")
            .value("hours", 0)
            .value("minutes", 0)
            .value("paid_on", said_on)
            .value("why", "")
            .value("said_by", &one.said_by)
    })
}

/// Writes that a group wants nothing; false where it had said so before.
fn keep_let_go(change: &mut Change<'_>, one: &LetGo) -> Result<bool> {
    if store::let_go(change.db, &one.application_id)?.is_some() {
        return Ok(false);
    }
    store::insert_let_go(change.db, one)?;
    let event = Event::new("nothing wanted for time").detail(json!({ "by_group": one.by_group })).words(&one.said_by);
    history::record(change, &thing(&one.application_id), event)?;
    Ok(true)
}

/// An officer takes that back, where the group wants to be paid after all.
///
/// # Errors
/// Not found or refused.
pub fn take_back(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    take(change, id)?;
    forget_let_go(change, id)
}

fn forget_let_go(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    if store::let_go(change.db, id)?.is_none() {
        return Ok(());
    }
    store::remove_let_go(change.db, id)?;
    history::record(change, &thing(id), Event::new("paid for time after all"))
}

/// A group says on its own page whether it wants nothing for its time, or to be paid after all. A second click changes nothing.
///
/// # Errors
/// Not found for who is not of the group, and before it was sent; refused once the round is complete, or where it pays nothing.
pub fn say(change: &mut Change<'_>, id: &ApplicationId, nothing: bool) -> Result<()> {
    let round = applications::get(change.db, id)?.round_id;
    funds::touch_round(change.db, &round)?;
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    opened.need_member(&who.person)?;
    if opened.application.submitted_at.is_none() {
        return Err(Error::NotFound);
    }
    policy::is_open(opened.round.state)?;
    if !nothing {
        return forget_let_go(change, id);
    }
    if policy::rate(&opened.form.round) == 0 {
        return Err(Error::refused(Words::key("hours-unpaid")));
    }
    let one = LetGo {
        application_id: id.clone(),
        said_by: who.call_name().to_owned(),
        said_on: change.today(),
        by_group: true,
        noted_by: who.person.clone(),
        noted_at: change.now,
    };
    keep_let_go(change, &one)?;
    Ok(())
}
