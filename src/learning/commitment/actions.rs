//! What happens to a promise: it is made, kept, or missed by the clock.

use chrono::{Datelike, NaiveDate};

use super::store::{self, Commitment, Named};
use super::{CommitmentAction, CommitmentState, Source, keep, policy, reminding};
use crate::app::Change;
use crate::application::apart;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, CommitmentId, FundId, FunderId, GrantId, OrganisationId, PersonId, RoundId};
use crate::letters::{self, Letter};
use crate::people::{self, Who};
use crate::text::{dates, plain};
use crate::{award, fund};

/// How long a promise may be, in characters.
pub const WORDS_LIMIT: usize = 1_000;

/// Whom a promise is made to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    Grant(GrantId),
    Organisation(OrganisationId),
    Round(RoundId),
    /// Everyone: one of the funder's own.
    Everyone(FunderId),
}

/// Whom a promise is made to, with the funder that makes it and a name to show.
#[derive(Clone, Debug)]
pub struct Target {
    pub to: To,
    pub funder: FunderId,
    pub organisation: Option<OrganisationId>,
    pub fund: Option<FundId>,
    pub application: Option<ApplicationId>,
    pub name: String,
}

/// Looks up whom a promise is to be made to, and asks whether this person may.
///
/// # Errors
/// Not found when there is no such thing at a funder of theirs.
pub fn target(db: &mut crate::db::DbConn, who: &Who, to: To) -> Result<Target> {
    let (funder, name, (organisation, fund, application)) = match &to {
        To::Grant(id) => {
            let award::grant::AtDesk { grant, closed } = award::grant::look(db, id, &who.person)?;
            policy::may_make(who, &grant.funder_id)?;
            apart::need_open_from(closed, &grant.organisation_name, &grant.application_id)?;
            let fund = fund::store::round(db, &grant.round_id)?.fund_id;
            let about = (Some(grant.organisation_id), Some(fund), Some(grant.application_id));
            (grant.funder_id, grant.organisation_name, about)
        }
        To::Organisation(id) => {
            let known = store::funders_of(db, id)?;
            let (funder, name) =
                known.into_iter().find(|(funder, _)| policy::may_make(who, funder).is_ok()).ok_or(Error::NotFound)?;
            (funder, name, (Some(id.clone()), None, None))
        }
        To::Round(id) => {
            let (funder, fund, name) = store::round_name(db, id)?;
            (funder, format!("everyone in {name}"), (None, Some(fund), None))
        }
        To::Everyone(funder) => (funder.clone(), "everyone".to_owned(), (None, None, None)),
    };
    policy::may_make(who, &funder)?;
    Ok(Target { to, funder, organisation, fund, application, name })
}

/// A promise as somebody typed it.
#[derive(Clone, Debug)]
pub struct Typed {
    pub words: String,
    pub owner: String,
    pub due_on: Option<NaiveDate>,
    pub public: bool,
}

/// A commissioner makes a promise.
///
/// # Errors
/// Refused, or something to put right.
pub fn make(change: &mut Change<'_>, to: To, typed: &Typed) -> Result<CommitmentId> {
    if let To::Grant(id) = &to {
        award::grant::touch(change.db, id)?;
    }
    let who = change.who()?;
    let target = target(change.db, &who, to)?;
    let words = plain::tidy(&typed.words);
    let mut problems = Problems::default();
    problems.need("words", &words, "Write what we promise");
    if words.chars().count() > WORDS_LIMIT {
        problems.add("words", "Make it shorter than 1,000 characters, so that everyone can hold us to it");
    }
    if let Err(Error::Problem(more)) = policy::may_own(&store::owners(change.db, &target.funder)?, &typed.owner) {
        problems.0.extend(more.0);
    }
    match typed.due_on {
        None => problems.add("due", "Enter the day by which it is done"),
        Some(due) if due < change.today() => problems.add("due", "Choose today or a later day"),
        Some(_) => {}
    }
    problems.check()?;
    let Some(due_on) = typed.due_on else { return Err(Error::NotFound) };
    let promise = Commitment {
        id: change.id(),
        funder_id: target.funder,
        round_id: match &target.to {
            To::Round(id) => Some(id.clone()),
            _ => None,
        },
        organisation_id: target.organisation,
        grant_id: match &target.to {
            To::Grant(id) => Some(id.clone()),
            _ => None,
        },
        state: CommitmentState::Open,
        words,
        owner_id: PersonId::from(typed.owner.as_str()),
        due_on,
        made_by: who.person,
        made_at: change.now,
        settled_at: None,
        public: typed.public,
        version: 1,
        source: Source::Said,
        fund_id: target.fund,
        application_id: target.application,
        due_year: due_on.year(),
        now_by: None,
        explanation: String::new(),
        explained_by: None,
        explained_at: None,
        reminded_days: 0,
    };
    store::insert(change.db, &promise)?;
    let detail = serde_json::json!({ "due": promise.due_on, "owner": promise.owner_id, "public": promise.public });
    history::record(change, &thing(&promise.id), Event::new("promised").detail(detail).words(&promise.words))?;
    Ok(promise.id)
}

/// A promise, as history names it.
pub fn thing(id: &CommitmentId) -> Thing {
    Thing::new("commitment", id)
}

/// Its owner, or a commissioner, says that it was kept; after its day it is kept late.
///
/// # Errors
/// Refused, or refused because it is settled already or is kept by doing it.
pub fn mark_kept(change: &mut Change<'_>, id: &CommitmentId) -> Result<Commitment> {
    let mut promise = store::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_keep(&who, &promise)?;
    need_open(change.db, &who, &promise)?;
    policy::is_pressed(&promise)?;
    promise.state = keep(promise.state, promise.due_on, change.today()).ok_or_else(|| {
        Error::refused_with("This promise has been kept already.", "/desk/promises", "See the promises")
    })?;
    promise.settled_at = Some(change.now);
    store::set_state(change.db, id, promise.state, promise.settled_at)?;
    history::record(
        change,
        &thing(id),
        Event::new(if promise.state == CommitmentState::Kept { "kept" } else { "kept late" }),
    )?;
    Ok(promise)
}

/// Refuses whoever stands apart from the application that a promise is about.
///
/// # Errors
/// Refused, with the reason.
pub fn need_open(db: &mut crate::db::DbConn, who: &Who, promise: &Commitment) -> Result<()> {
    let Some(application) = &promise.application_id else { return Ok(()) };
    let closed = crate::application::store::apart::of(db, application, &who.person)?;
    if closed.is_none() {
        return Ok(());
    }
    let group = crate::application::store::get(db, application)?.organisation_name;
    apart::need_open_from(closed, &group, application)
}

/// The clock: a promise whose day has gone by is missed, and its owner hears of it: in one letter of everything that was missed
/// that night, unless they work there no longer, or stand apart from the group by now. It stands at the desk in any case.
///
/// # Errors
/// A database that cannot be reached.
pub fn miss_overdue(change: &mut Change<'_>) -> Result<()> {
    let mut missed = Vec::new();
    for id in store::overdue(change.db, change.today())? {
        let promise = store::touch(change.db, &id)?;
        // Kept by its owner while the clock came round.
        let Some(state) = promise.state.next(CommitmentAction::Miss) else { continue };
        store::set_state(change.db, &id, state, None)?;
        history::record(change, &thing(&id), Event::new("missed"))?;
        missed.push(id);
    }
    if missed.is_empty() {
        return Ok(());
    }
    let heard = reminding::store::heard(change.db, &missed)?;
    for theirs in heard.chunk_by(|one, next| one.promise.owner_id == next.promise.owner_id) {
        tell_missed(change, theirs)?;
    }
    Ok(())
}

fn tell_missed(change: &mut Change<'_>, theirs: &[Named]) -> Result<()> {
    let Some(Named { promise, .. }) = theirs.first() else { return Ok(()) };
    let owner = people::store::by_id(change.db, &promise.owner_id)?;
    let register = format!("{}/desk/promises", change.tools.base_url);
    let letter = if theirs.len() == 1 {
        Letter::to("promise-missed", &owner)
            .about(thing(&promise.id), Some(&promise.funder_id))
            .value("words", &promise.words)
            .value("due_on", dates::long_day(promise.due_on))
            .value("seen", promise.organisation_id.is_some() || promise.round_id.is_some() || promise.public)
            .value("pressed", promise.source.is_pressed())
            .value("link", format!("{register}/{}", promise.id))
    } else {
        let line = |one: &Named| {
            format!("{} It was due on {}.", reminding::actions::said(one), dates::long_day(one.promise.due_on))
        };
        let lines: Vec<String> = theirs.iter().map(line).collect();
        Letter::to("promises-missed", &owner).value("promises", lines).value("link", format!("{register}?show=missed"))
    };
    letters::queue(change, letter)?;
    Ok(())
}
