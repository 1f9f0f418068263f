//! Either side proposes a change of what both have signed; the other agrees to it, or does not.

use super::store::{self, Earlier, Variation};
use super::{Action, Now, State, least, next_agreement, policy};
use crate::app::Change;
use crate::application::answer::money_words;
use crate::award::account::{self, Account, Choice, Chosen, FoundBy};
use crate::award::actions::agreement::{signature_problems, signed_as, tell_both_signed};
use crate::award::actions::thing;
use crate::award::grant::{self, Grant};
use crate::award::negotiation::Side;
use crate::award::negotiation::actions::{Standing, speaks_as, tell, unread};
use crate::award::payment::PaymentState;
use crate::award::plan::{self, actions::plan_again};
use crate::award::store::{self as award, Agreement};
use crate::award::terms;
use crate::award::uplift;
use crate::db::types::Json;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event};
use crate::ids::GrantId;
use crate::text::money::Pence;
use crate::text::plain;

/// How long a text may be, in characters.
const LIMIT: usize = 8_000;

/// What was typed about a change.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// `propose`, `agree`, `refuse` or `take-back`.
    pub act: String,
    /// The key of the section to change; empty where it is none.
    pub part: String,
    pub words: String,
    /// The new amount; empty where it stays.
    pub amount: String,
    /// The new plan, where its way says one.
    pub plan: plan::Typed,
    /// Whose account it is to be, where it says one.
    pub account: account::Typed,
    pub why: String,
    pub name: String,
    pub role: String,
    /// The version of the agreement that they read.
    pub version: Option<i32>,
}

/// Somebody of a side proposes a change, answers one, or takes theirs back.
///
/// # Errors
/// Not found for anybody else; refused; something to put right; overtaken.
pub fn say(change: &mut Change<'_>, id: &GrantId, side: Side, typed: &Typed) -> Result<()> {
    let at = speaks_as(change, id, side, policy::may_speak_for_council)?;
    policy::may_change(&at.agreement, side)?;
    let waiting = store::waiting(change.db, &at.agreement.id)?;
    match typed.act.as_str() {
        "agree" => agree(change, at, side, waiting, typed),
        "refuse" => refuse(change, &at, side, waiting, typed),
        "take-back" => take_back(change, &at, side, waiting),
        _ => propose(change, &at, side, waiting.as_ref(), typed),
    }
}

fn propose(
    change: &mut Change<'_>,
    at: &Standing,
    side: Side,
    waiting: Option<&Variation>,
    typed: &Typed,
) -> Result<()> {
    policy::nothing_waits(waiting, &at.grant, side)?;
    let made = made(change, &at.grant.id)?;
    let chosen = account::store::of(change.db, &at.grant.id)?;
    let mut problems = signature_problems(&typed.name, &typed.role);
    let account = other_account(at, side, &typed.account, chosen.as_ref(), &mut problems);
    let proposed = read(at, side, (typed, account), made, change, &mut problems);
    problems.check()?;
    if side == Side::Council {
        policy::may_give(&change.who()?, &at.grant, proposed.amount_pence, "amount")?;
    }
    award::same_version(&at.agreement, typed.version)?;
    store::insert(change.db, &proposed)?;
    record(change, &at.grant, "a change proposed", &proposed)?;
    if let (Side::Group, Some(Json(account))) = (side, &proposed.account) {
        account::actions::tell_of_another(change, &at.grant, account, false)?;
    }
    tell(change, &at.grant, side, true)
}

/// What has been paid of a grant, or approved: it never comes to less.
fn made(change: &mut Change<'_>, id: &GrantId) -> Result<Pence> {
    let payments = award::payments(change.db, id)?;
    Ok(least(payments.iter().filter(|one| one.state != PaymentState::Planned).map(|one| Pence(one.amount_pence))))
}

/// Whose account it is to be, where that is to change; none where it stays.
fn other_account(
    at: &Standing,
    side: Side,
    typed: &account::Typed,
    chosen: Option<&Chosen>,
    problems: &mut Problems,
) -> Option<Json<Choice>> {
    if typed.choice.is_empty() {
        return None;
    }
    let mut choice = typed.read(Pence(at.grant.amount_pence), problems);
    if choice.is_same(chosen) {
        problems.add("choice", Words::key("variation-account-same"));
    }
    if side == Side::Council && choice.kind == Account::Host {
        choice.found_by = FoundBy::Council;
    }
    Some(Json(choice))
}

fn read(
    at: &Standing,
    side: Side,
    (typed, account): (&Typed, Option<Json<Choice>>),
    made: Pence,
    change: &Change<'_>,
    problems: &mut Problems,
) -> Variation {
    let before = Pence(at.grant.amount_pence);
    let (words, why) = (plain::tidy(&typed.words), plain::tidy(&typed.why));
    let part = section(&at.agreement, typed, &words, problems);
    let amount = match typed.amount.trim() {
        "" => None,
        text => match Pence::parse(text) {
            Ok(amount) if amount < made || amount <= Pence::ZERO => {
                problems.add("amount", Words::key("variation-less").with("made", made));
                None
            }
            Ok(amount) => Some(amount).filter(|amount| *amount != before),
            Err(why) => {
                problems.add("amount", money_words(why));
                None
            }
        },
    };
    // What is left to be paid is what a plan of one's own comes to.
    let left = amount.unwrap_or(before) - made;
    let plan = (!typed.plan.way.is_empty()).then(|| typed.plan.read(left, change.today(), problems));
    problems.need("why", &why, Words::key("agreeing-why-empty"));
    if [&words, &why].iter().any(|text| text.chars().count() > LIMIT) {
        problems.add("why", Words::key("agreeing-too-long"));
    }
    if part.is_empty() && amount.is_none() && plan.is_none() && account.is_none() {
        problems.add("part", Words::key("variation-nothing"));
    }
    Variation {
        id: change.id(),
        agreement_id: at.agreement.id.clone(),
        side,
        state: State::Waiting,
        number: at.agreement.number,
        words: if part.is_empty() { String::new() } else { words },
        part,
        amount_pence: amount.map(|amount| amount.0),
        plan: plan.map(|plan| Json(plan.after_what_was_made(made, change.today()))),
        why,
        signed_as: signed_as(&typed.name, &typed.role),
        said_by: at.person.clone(),
        said_at: change.now,
        answer: String::new(),
        answered_as: String::new(),
        answered_by: None,
        answered_at: None,
        account,
    }
}

/// The section that is to say something else; none where no section was chosen.
fn section(agreement: &Agreement, typed: &Typed, words: &str, problems: &mut Problems) -> String {
    let known =
        terms::find(&agreement.parts.0, &typed.part).filter(|part| !terms::FIGURES.contains(&part.key.as_str()));
    let Some(part) = known else { return String::new() };
    problems.need("words", words, Words::key("agreeing-words-empty"));
    if part.words == words {
        problems.add("words", Words::key("agreeing-words-same"));
    }
    part.key.clone()
}

/// Both have agreed: what was signed before is kept, and the next agreement stands, signed by both.
fn agree(change: &mut Change<'_>, at: Standing, side: Side, waiting: Option<Variation>, typed: &Typed) -> Result<()> {
    let variation = waiting.ok_or_else(settled)?;
    policy::may_agree(&variation, side, &at.person, &at.grant)?;
    if side == Side::Council {
        policy::may_give(&change.who()?, &at.grant, variation.amount_pence, "name")?;
    }
    signature_problems(&typed.name, &typed.role).check()?;
    award::same_version(&at.agreement, typed.version)?;
    let made = made(change, &at.grant.id)?;
    if variation.amount_pence.is_some_and(|amount| Pence(amount) < made) {
        return Err(Error::problem("act", Words::key("variation-less").with("made", made)));
    }
    let before = Pence(at.grant.amount_pence);
    let earlier = Earlier::of(change.id(), &at.agreement, before, change.now);
    let rises = uplift::store::of(change.db, &at.grant.id)?;
    let said = uplift::said(&at.agreement.body, before, rises.iter().map(|one| Pence(one.rise_pence)));
    let organisation = at.grant.organisation_name.as_str();
    let now = Now { organisation, amount: before, said, made, today: change.today() };
    let mut next = next_agreement(&at.agreement, &variation, now);
    let variation = answer(change, variation, Action::Agree, typed, &at)?;
    sign(&mut next, &variation, change.now);
    store::keep(change.db, &earlier)?;
    award::save_agreement(change.db, &next)?;
    let mut grant = at.grant;
    if let Some(amount) = variation.amount_pence {
        grant::set_amount(change.db, &grant.id, amount)?;
        grant.amount_pence = amount;
    }
    if variation.amount_pence.is_some() || variation.plan.is_some() {
        plan_again(change, &grant, &next.plan.0)?;
    }
    if let Some(Json(account)) = &variation.account {
        let choice = Choice { why: variation.why.clone(), ..account.clone() };
        account::actions::agreed_anew(change, &grant, choice)?;
        account::actions::tell_of_another(change, &grant, account, true)?;
    }
    let detail = serde_json::json!({ "number": next.number, "sha256": next.body_sha256 });
    history::record(change, &thing(&grant), Event::new("a change agreed").detail(detail))?;
    if side == Side::Group {
        tell(change, &grant, side, true)?;
    }
    // Everybody of the group, whoever of them signed: the money may have changed.
    tell_both_signed(change, &grant, variation.account.is_none())
}

/// Who proposed it and who agreed are the two who sign what follows.
fn sign(next: &mut Agreement, variation: &Variation, now: crate::clock::Instant) {
    let (group, council) = match variation.side {
        Side::Group => {
            ((Some(&variation.said_by), &variation.signed_as), (variation.answered_by.as_ref(), &variation.answered_as))
        }
        Side::Council => {
            ((variation.answered_by.as_ref(), &variation.answered_as), (Some(&variation.said_by), &variation.signed_as))
        }
    };
    next.organisation_signed_by = group.0.cloned();
    next.organisation_signed_as.clone_from(group.1);
    next.council_signed_by = council.0.cloned();
    next.council_signed_as.clone_from(council.1);
    let (first, then) = (Some(variation.said_at), Some(now));
    (next.organisation_signed_at, next.council_signed_at) = match variation.side {
        Side::Group => (first, then),
        Side::Council => (then, first),
    };
}

fn refuse(change: &mut Change<'_>, at: &Standing, side: Side, waiting: Option<Variation>, typed: &Typed) -> Result<()> {
    let variation = waiting.ok_or_else(settled)?;
    policy::may_agree(&variation, side, &at.person, &at.grant)?;
    let mut problems = Problems::default();
    if side == Side::Council {
        problems.need("answer", &typed.why, "Say why not. The group reads it");
    }
    problems.check()?;
    award::same_version(&at.agreement, typed.version)?;
    let variation = answer(change, variation, Action::Refuse, typed, at)?;
    unread(change, at)?;
    record(change, &at.grant, "a change not agreed", &variation)?;
    tell(change, &at.grant, side, true)
}

fn take_back(change: &mut Change<'_>, at: &Standing, side: Side, waiting: Option<Variation>) -> Result<()> {
    let variation = waiting.filter(|one| one.side == side).ok_or_else(settled)?;
    let variation = answer(change, variation, Action::TakeBack, &Typed::default(), at)?;
    unread(change, at)?;
    record(change, &at.grant, "a change taken back", &variation)
}

fn answer(
    change: &mut Change<'_>,
    mut variation: Variation,
    action: Action,
    typed: &Typed,
    at: &Standing,
) -> Result<Variation> {
    variation.state = variation.state.next(action).ok_or_else(settled)?;
    variation.answer = plain::tidy(&typed.why);
    if action == Action::Agree {
        variation.answered_as = signed_as(&typed.name, &typed.role);
    }
    variation.answered_by = Some(at.person.clone());
    variation.answered_at = Some(change.now);
    store::settle(change.db, &variation)?;
    Ok(variation)
}

fn settled() -> Error {
    Error::Overtaken(Words::key("agreeing-settled"))
}

fn record(change: &mut Change<'_>, grant: &Grant, action: &str, variation: &Variation) -> Result<()> {
    let detail = serde_json::json!({
        "number": variation.number,
        "part": variation.part,
        "amount": variation.amount_pence,
        "account": variation.account.as_ref().map(|account| account.0.kind),
        "side": variation.side,
    });
    history::record(change, &thing(grant), Event::new(action).detail(detail))
}
