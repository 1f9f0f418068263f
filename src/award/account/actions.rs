//! A group chooses whose account it is; the council finds a host where it asked for one; money reaches the group.

use chrono::NaiveDate;

use super::store::{self, Chosen, Passed};
use super::{Account, Choice, FoundBy, Typed, TypedHost, fee, most_fee, policy};
use crate::app::Change;
use crate::award::actions::payment::record_payment;
use crate::award::actions::{thing, to_contact, to_group};
use crate::award::bank;
use crate::award::grant::{self, Grant};
use crate::award::negotiation::{self, Side};
use crate::award::payment::PaymentAction;
use crate::award::store as award;
use crate::award::terms;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event};
use crate::ids::{GrantId, PassedSumId};
use crate::organisation;
use crate::text::money::Pence;
use crate::text::plain;

/// The most characters of why a sum was put right.
const CORRECTION_LIMIT: usize = 1_000;

/// What the history is told when a group asks the council to find a host: a promise follows (`learning/commitment`).
pub const ASKED: &str = "the council was asked to find a host";
/// And when a group chooses an account that is known.
pub const CHOSEN: &str = "account chosen";
/// And when a host is named.
pub const FOUND: &str = "a host was found";

/// A member of the group chooses whose account it is. The agreement says so from then on.
///
/// # Errors
/// Not found for anybody else; refused once it is signed; something to put right; overtaken where somebody else chose
/// meanwhile.
pub fn choose(change: &mut Change<'_>, id: &GrantId, typed: &Typed, read: Option<i32>) -> Result<()> {
    grant::touch(change.db, id)?;
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    if !organisation::store::is_member(change.db, &grant.organisation_id, &who.person)? {
        return Err(Error::NotFound);
    }
    let agreement = award::agreement(change.db, id)?;
    policy::may_choose(agreement.as_ref().map(|agreement| agreement.state), &grant, Side::Group)?;
    let mut problems = Problems::default();
    let choice = typed.read(Pence(grant.amount_pence), &mut problems);
    problems.check()?;
    let known = store::of(change.db, id)?;
    let version = known.as_ref().map_or(0, |chosen| chosen.version);
    if read != Some(version) {
        return Err(Error::Overtaken(Words::key("account-overtaken")));
    }
    let asks = choice.is_asked_for();
    let mut chosen = Chosen::new(id.clone(), choice, who.person, (change.now, change.today()), version + 1);
    // Asked for once more, a host is promised by the same day.
    if let Some(before) = known.filter(|one| asks && one.is_looked_for()) {
        chosen.find_by = before.find_by;
    }
    store::save(change.db, &chosen)?;
    say_so(change, &grant, &chosen)?;
    let action = if asks { ASKED } else { CHOSEN };
    let detail = serde_json::json!({ "kind": chosen.kind, "found_by": chosen.found_by });
    history::record(change, &thing(&grant), Event::new(action).detail(detail))?;
    let link = format!("{}/desk/grants/{id}/account", change.tools.base_url);
    let (payee, find_by) = (chosen.payee(&grant.organisation_name), chosen.find_by);
    to_contact(
        change,
        &grant,
        |letter| letter.value("payee", &payee).value("why", &chosen.why).value("find_by", find_by).value("link", &link),
        "account-chosen",
    )
}

/// The agreement that is offered says whose account it is.
fn say_so(change: &mut Change<'_>, grant: &Grant, chosen: &Chosen) -> Result<()> {
    let Some(mut agreement) = award::agreement(change.db, &grant.id)? else { return Ok(()) };
    if agreement.parts.0.is_empty() {
        return Ok(());
    }
    let words = chosen.words(&grant.organisation_name);
    agreement.set_parts(terms::with_words(&agreement.parts.0, terms::ACCOUNT, "Whose account", &words));
    award::save_agreement(change.db, &agreement)
}

/// A commissioner names the host that the council found. The group reads it, and may still choose otherwise.
///
/// # Errors
/// Refused with the reason; something to put right; overtaken.
pub fn find_host(change: &mut Change<'_>, id: &GrantId, typed: &TypedHost, read: Option<i32>) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    negotiation::policy::may_speak_for_council(&who, &seen)?;
    let grant = seen.grant;
    let mut chosen = store::of(change.db, id)?.filter(|one| one.found_by == FoundBy::Council).ok_or(Error::NotFound)?;
    if chosen.kind != Account::Host {
        return Err(Error::NotFound);
    }
    let agreement = award::agreement(change.db, id)?;
    policy::may_choose(agreement.map(|agreement| agreement.state), &grant, Side::Council)?;
    let mut problems = Problems::default();
    let host = typed.read(Pence(grant.amount_pence), &mut problems);
    problems.check()?;
    if read != Some(chosen.version) {
        return Err(Error::Overtaken(Words::key("account-overtaken")));
    }
    chosen.host_name = host.name;
    chosen.host_number = host.number;
    chosen.host_contact = host.contact;
    chosen.fee_pence = host.fee.0;
    chosen.version += 1;
    store::save(change.db, &chosen)?;
    say_so(change, &grant, &chosen)?;
    history::record(change, &thing(&grant), Event::new(FOUND).words(&chosen.host_name))?;
    let link = format!("{}/grants/{id}/account", change.tools.base_url);
    to_group(
        change,
        &grant,
        |letter| {
            letter.value("host", &chosen.host_name).value("host_contact", &chosen.host_contact).value("link", &link)
        },
        "host-found",
    )
}

/// Both sides have agreed on another account after they had signed: it is chosen from now on. What was entered of the account
/// before counts no more, what was approved for it and not sent is approved anew, and what a host was to be paid that has not
/// been sent follows the host that there is now.
///
/// # Errors
/// Refused where a host would be paid more than it can be: it was proposed before there was such a limit, or for a larger grant.
pub fn agreed_anew(change: &mut Change<'_>, grant: &Grant, choice: Choice) -> Result<()> {
    let most = most_fee(Pence(grant.amount_pence));
    if choice.host.fee > most {
        return Err(Error::refused(Words::key("account-fee-much").with("most", most)));
    }
    let known = store::of(change.db, &grant.id)?;
    let looked_for = known.as_ref().is_some_and(Chosen::is_looked_for);
    let version = known.map_or(0, |chosen| chosen.version) + 1;
    let (by, when) = (change.person()?, (change.now, change.today()));
    let asks = choice.is_asked_for();
    let chosen = Chosen::new(grant.id.clone(), choice, by, when, version);
    store::save(change.db, &chosen)?;
    bank::actions::change_hands(change, grant)?;
    approve_anew(change, grant)?;
    fee::plan_again(change, grant)?;
    let found = looked_for && chosen.kind == Account::Host;
    let action = match (asks, found) {
        (true, _) => ASKED,
        (false, true) => FOUND,
        (false, false) => CHOSEN,
    };
    let detail = serde_json::json!({ "kind": chosen.kind, "found_by": chosen.found_by });
    history::record(change, &thing(grant), Event::new(action).detail(detail))
}

/// Money goes to another account: two people see to what goes there, whoever had approved it for the one before.
///
/// # Errors
/// A database that cannot be reached.
pub fn approve_anew(change: &mut Change<'_>, grant: &Grant) -> Result<()> {
    for mut payment in store::approved_unsent(change.db, &grant.id)? {
        payment.state = payment.state.next(PaymentAction::ChangeHands).ok_or(Error::NotFound)?;
        (payment.approved_by, payment.approved_at) = (None, None);
        award::save_payment(change.db, &payment)?;
        record_payment(change, grant, "payment to be approved again", &payment)?;
    }
    Ok(())
}

/// Everybody of the group hears at once when one of them asks for another account, and again when both have agreed on one: whoever
/// is after a group's money asks for that, too. One press takes it back, or pauses what is paid.
///
/// # Errors
/// A letter that would be empty; a database that cannot be reached.
pub fn tell_of_another(change: &mut Change<'_>, grant: &Grant, choice: &Choice, agreed: bool) -> Result<()> {
    let by = change.who()?.call_name().to_owned();
    let place = if agreed { "money" } else { "agreement/change" };
    let link = format!("{}/grants/{}/{place}", change.tools.base_url, grant.id);
    to_group(
        change,
        grant,
        |letter| {
            letter
                .value("by", &by)
                .value("agreed", agreed)
                .value("account_key", choice.kind.applicant_key())
                .value("host", &choice.host.name)
                .value("link", &link)
        },
        "account-changes",
    )
}

/// Somebody of either side says that money reached the group itself.
///
/// # Errors
/// Not found for anybody else, or where nobody holds it for the group; something to put right.
pub fn pass_on(
    change: &mut Change<'_>,
    id: &GrantId,
    side: Side,
    amount: Option<Pence>,
    day: Option<NaiveDate>,
    mut problems: Problems,
) -> Result<()> {
    let at = negotiation::actions::speaks(change, id, side)?;
    let payments = award::payments(change.db, id)?;
    policy::is_held(store::of(change.db, id)?.as_ref(), &payments)?;
    let left = Pence(at.grant.amount_pence) - store::passed_together(change.db, id)?;
    match amount {
        Some(amount) if amount <= Pence::ZERO || amount > left => {
            problems.add("amount", Words::key("account-passed-most").with("left", left));
        }
        _ => {}
    }
    if day.is_some_and(|day| day > change.today()) {
        problems.add("passed", Words::key("account-passed-future"));
    }
    problems.check()?;
    let (Some(amount), Some(passed_on)) = (amount, day) else { return Err(Error::NotFound) };
    write_passed(change, &at, side, amount, passed_on)
}

fn write_passed(
    change: &mut Change<'_>,
    at: &negotiation::actions::Standing,
    side: Side,
    amount: Pence,
    passed_on: NaiveDate,
) -> Result<()> {
    let passed = Passed {
        id: change.id(),
        grant_id: at.grant.id.clone(),
        amount_pence: amount.0,
        passed_on,
        side,
        said_by: at.person.clone(),
        said_at: change.now,
        corrected_by: None,
        corrected_at: None,
        corrected_why: String::new(),
    };
    store::insert_passed(change.db, &passed)?;
    let detail = serde_json::json!({ "pence": amount.0, "on": passed_on, "side": side });
    history::record(change, &thing(&at.grant), Event::new("money reached the group").detail(detail))
}

/// How a sum that was mistyped is put right.
#[derive(Clone, Debug, Default)]
pub struct Correction {
    /// What it was instead; £0 where none of it reached the group.
    pub amount: Option<Pence>,
    /// The day it reached the group.
    pub day: Option<NaiveDate>,
    pub why: String,
}

/// Somebody puts a sum right that was said to have reached the group. What was said first stays to be seen, with the reason; what
/// counts is what is said now.
///
/// # Errors
/// Not found for anybody else; refused for the council where the group said it; overtaken where it was put right before;
/// something to put right.
pub fn correct(
    change: &mut Change<'_>,
    id: &GrantId,
    side: Side,
    sum: &PassedSumId,
    put_right: &Correction,
    mut problems: Problems,
) -> Result<()> {
    let at = negotiation::actions::speaks(change, id, side)?;
    let known = store::passed_sum(change.db, id, sum)?;
    policy::may_correct(&known, side, &at.grant)?;
    let others = store::passed_together(change.db, id)? - Pence(known.amount_pence);
    let left = Pence(at.grant.amount_pence) - others;
    if put_right.amount.is_some_and(|amount| amount < Pence::ZERO || amount > left) {
        problems.add("amount", Words::key("account-correct-most").with("left", left));
    }
    if put_right.day.is_some_and(|day| day > change.today()) {
        problems.add("passed", Words::key("account-passed-future"));
    }
    let why = plain::tidy(&put_right.why);
    problems.need("why", &why, Words::key("account-correct-why-empty"));
    if why.chars().count() > CORRECTION_LIMIT {
        problems.add("why", Words::key("agreeing-too-long"));
    }
    problems.check()?;
    let (Some(amount), Some(day)) = (put_right.amount, put_right.day) else { return Err(Error::NotFound) };
    store::correct_passed(change.db, sum, &at.person, change.now, &why)?;
    let detail = serde_json::json!({ "pence": known.amount_pence, "on": known.passed_on, "side": side });
    history::record(change, &thing(&at.grant), Event::new("a sum was put right").detail(detail).words(&why))?;
    if amount > Pence::ZERO { write_passed(change, &at, side, amount, day) } else { Ok(()) }
}
