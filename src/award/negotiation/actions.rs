//! What the two sides do before anybody signs: propose other words for a section, take them, keep what stands, take back.

use super::store::{self, Proposal};
use super::{Action, Side, State, policy};
use crate::app::Change;
use crate::award::actions::{thing, to_contact, to_group};
use crate::award::grant::{self, AtDesk, Grant};
use crate::award::store::{self as award, Agreement};
use crate::award::terms;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event};
use crate::ids::{GrantId, PersonId};
use crate::organisation;
use crate::people::Who;
use crate::text::{dates, plain};

/// How long a section may be, in characters.
const WORDS_LIMIT: usize = 8_000;
/// How long a why may be, in characters.
const WHY_LIMIT: usize = 2_000;

/// What was typed about a section.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// What to do: `propose`, `take`, `keep` or `take-back`.
    pub act: String,
    pub words: String,
    pub why: String,
    /// The version of the agreement that they read.
    pub version: Option<i32>,
}

/// A grant with its agreement, and who speaks for which side.
pub struct Standing {
    pub person: PersonId,
    pub grant: Grant,
    pub agreement: Agreement,
}

/// Whoever asks, as somebody who speaks for this side about this grant's agreement. The grant is touched.
///
/// # Errors
/// Not found for anybody else; refused with the reason.
pub fn speaks(change: &mut Change<'_>, id: &GrantId, side: Side) -> Result<Standing> {
    speaks_as(change, id, side, policy::may_speak_for_council)
}

/// The same, where `may` says who speaks for the council.
///
/// # Errors
/// As [`speaks`].
pub fn speaks_as(
    change: &mut Change<'_>,
    id: &GrantId,
    side: Side,
    may: fn(&Who, &AtDesk) -> Result<()>,
) -> Result<Standing> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let grant = match side {
        Side::Group => {
            let grant = grant::get(change.db, id)?;
            if !organisation::store::is_member(change.db, &grant.organisation_id, &who.person)? {
                return Err(Error::NotFound);
            }
            grant
        }
        Side::Council => {
            let seen = grant::look(change.db, id, &who.person)?;
            may(&who, &seen)?;
            seen.grant
        }
    };
    let agreement = award::agreement(change.db, id)?.ok_or(Error::NotFound)?;
    Ok(Standing { person: who.person, grant, agreement })
}

/// Somebody of a side says something about a section.
///
/// # Errors
/// Refused, something to put right, or overtaken where the agreement has changed since they read it.
pub fn say(change: &mut Change<'_>, id: &GrantId, key: &str, side: Side, typed: &Typed) -> Result<()> {
    let at = speaks(change, id, side)?;
    let part = policy::may_reword(&at.agreement, key, side)?.clone();
    let waiting = store::waiting(change.db, &at.agreement.id)?.into_iter().find(|one| one.part == key);
    match typed.act.as_str() {
        "take-back" => take_back(change, &at, side, waiting),
        "take" => take(change, at, &part, side, waiting, typed),
        "keep" => keep(change, &at, side, waiting, typed),
        _ => propose(change, &at, &part, side, waiting, typed),
    }
}

fn propose(
    change: &mut Change<'_>,
    at: &Standing,
    part: &terms::AgreementPart,
    side: Side,
    waiting: Option<Proposal>,
    typed: &Typed,
) -> Result<()> {
    policy::need_turn(waiting.as_ref(), side, &at.grant)?;
    let (words, why) = (plain::tidy(&typed.words), plain::tidy(&typed.why));
    let mut problems = Problems::default();
    problems.need("words", &words, Words::key("agreeing-words-empty"));
    if words == part.words {
        problems.add("words", Words::key("agreeing-words-same"));
    }
    if words.chars().count() > WORDS_LIMIT {
        problems.add("words", Words::key("agreeing-too-long"));
    }
    problems.need("why", &why, Words::key("agreeing-why-empty"));
    if why.chars().count() > WHY_LIMIT {
        problems.add("why", Words::key("agreeing-too-long"));
    }
    problems.check()?;
    award::same_version(&at.agreement, typed.version)?;
    if let Some(other) = waiting {
        settle(change, other, Action::Answer, &why, &at.person)?;
        unread(change, at)?;
    }
    let proposal = Proposal {
        id: change.id(),
        agreement_id: at.agreement.id.clone(),
        part: part.key.clone(),
        side,
        state: State::Waiting,
        was: part.words.clone(),
        words,
        why,
        said_by: at.person.clone(),
        said_at: change.now,
        answer: String::new(),
        answered_by: None,
        answered_at: None,
    };
    store::insert(change.db, &proposal)?;
    record(change, &at.grant, "other words proposed", part, side)?;
    tell(change, &at.grant, side, false)
}

/// The words that were proposed stand in the agreement from now on.
fn take(
    change: &mut Change<'_>,
    mut at: Standing,
    part: &terms::AgreementPart,
    side: Side,
    waiting: Option<Proposal>,
    typed: &Typed,
) -> Result<()> {
    policy::need_turn(waiting.as_ref(), side, &at.grant)?;
    let Some(proposal) = waiting else { return Err(Error::Overtaken(Words::key("agreeing-settled"))) };
    award::same_version(&at.agreement, typed.version)?;
    let words = proposal.words.clone();
    settle(change, proposal, Action::Take, &plain::tidy(&typed.why), &at.person)?;
    at.agreement.set_parts(terms::with_words(&at.agreement.parts.0, &part.key, &part.heading, &words));
    award::save_agreement(change.db, &at.agreement)?;
    record(change, &at.grant, "other words taken", part, side)?;
    tell(change, &at.grant, side, false)
}

/// What stands there stays. The council says why; a group may leave that open.
fn keep(change: &mut Change<'_>, at: &Standing, side: Side, waiting: Option<Proposal>, typed: &Typed) -> Result<()> {
    policy::need_turn(waiting.as_ref(), side, &at.grant)?;
    let Some(proposal) = waiting else { return Err(Error::Overtaken(Words::key("agreeing-settled"))) };
    let why = plain::tidy(&typed.why);
    let mut problems = Problems::default();
    if side == Side::Council {
        problems.need("why", &why, "Say why it stays as it is. The group reads it");
    }
    if why.chars().count() > WHY_LIMIT {
        problems.add("why", Words::key("agreeing-too-long"));
    }
    problems.check()?;
    award::same_version(&at.agreement, typed.version)?;
    let part = terms::find(&at.agreement.parts.0, &proposal.part).cloned().unwrap_or_default();
    settle(change, proposal, Action::Keep, &why, &at.person)?;
    unread(change, at)?;
    record(change, &at.grant, "words kept as they were", &part, side)?;
    tell(change, &at.grant, side, false)
}

fn take_back(change: &mut Change<'_>, at: &Standing, side: Side, waiting: Option<Proposal>) -> Result<()> {
    let own = waiting.filter(|proposal| proposal.side == side);
    let Some(proposal) = own else { return Err(Error::Overtaken(Words::key("agreeing-settled"))) };
    let part = terms::find(&at.agreement.parts.0, &proposal.part).cloned().unwrap_or_default();
    settle(change, proposal, Action::TakeBack, "", &at.person)?;
    unread(change, at)?;
    record(change, &at.grant, "a proposal taken back", &part, side)
}

fn settle(change: &mut Change<'_>, mut proposal: Proposal, action: Action, answer: &str, by: &PersonId) -> Result<()> {
    let settled = || Error::Overtaken(Words::key("agreeing-settled"));
    proposal.state = proposal.state.next(action).ok_or_else(settled)?;
    answer.clone_into(&mut proposal.answer);
    proposal.answered_by = Some(by.clone());
    proposal.answered_at = Some(change.now);
    store::settle(change.db, &proposal)
}

/// What waited waits no longer: whoever still has it before them answers nothing that came in its place, unread. The
/// agreement goes one version on, and their form is overtaken.
///
/// # Errors
/// A database that cannot be reached.
pub fn unread(change: &mut Change<'_>, at: &Standing) -> Result<()> {
    award::save_agreement(change.db, &at.agreement)
}

fn record(change: &mut Change<'_>, grant: &Grant, action: &str, part: &terms::AgreementPart, side: Side) -> Result<()> {
    let detail = serde_json::json!({ "part": part.key, "side": side });
    history::record(change, &thing(grant), Event::new(action).detail(detail))
}

/// The other side gets a letter: one a day at the most, however many words were gone through. `signed` is whether it is
/// about a change of what both have signed: of that it hears each time.
///
/// # Errors
/// A letter that would be empty; a database that cannot be reached.
pub fn tell(change: &mut Change<'_>, grant: &Grant, side: Side, signed: bool) -> Result<()> {
    let kind = match side {
        Side::Group => "agreement-proposed",
        Side::Council => "agreement-answered",
    };
    let since = dates::start_of_day(change.today());
    if !signed && store::has_written(change.db, kind, &grant.id, since)? {
        return Ok(());
    }
    let place = if signed { "agreement/change" } else { "agreement" };
    match side {
        Side::Group => {
            let link = format!("{}/desk/grants/{}/{place}", change.tools.base_url, grant.id);
            to_contact(change, grant, |letter| letter.value("signed", signed).value("link", &link), kind)
        }
        Side::Council => {
            let link = format!("{}/grants/{}/{place}", change.tools.base_url, grant.id);
            to_group(change, grant, |letter| letter.value("signed", signed).value("link", &link), kind)
        }
    }
}
