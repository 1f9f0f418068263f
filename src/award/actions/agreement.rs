//! The agreement: offered, signed by the group, signed by the council.

use std::collections::BTreeMap;

use super::{payment, thing, to_contact, to_group};
use crate::app::Change;
use crate::award::agreement::{self, AgreementState};
use crate::award::grant::{self, Grant};
use crate::award::payment::PaymentState;
use crate::award::plan::{self, Plan};
use crate::award::store::{self, Agreement};
use crate::award::terms::{self, AgreementPart, Facts};
use crate::award::{account, negotiation, policy};
use crate::db::types::Json;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event};
use crate::ids::GrantId;
use crate::organisation;
use crate::text::money::Pence;
use crate::text::plain;

/// What the history is told when the council signs, which makes it both: a promise may follow (`learning/commitment`).
pub const SIGNED: &str = "signed for the council";
/// How long the text of an agreement may be, in characters.
const BODY_LIMIT: usize = 30_000;
/// How long a name or a role may be, in characters.
const NAME_LIMIT: usize = 120;

/// The first words of a grant's agreement, section by section: from the decision, the form and the ledger of risks.
///
/// # Errors
/// A database that cannot be reached.
pub fn first_parts(db: &mut crate::db::DbConn, around: &store::Surrounded) -> Result<Vec<AgreementPart>> {
    let grant = &around.seen.grant;
    let form = store::form_of(db, grant)?;
    let (reasons, few_lines) = terms::store::of_decision(db, &grant.application_id)?;
    let (risks, still) = terms::store::of_ledger(db, &grant.application_id)?;
    let account = account::store::of(db, &grant.id)?;
    let language = "en";
    let restrictions = form
        .restrictions
        .iter()
        .map(|restriction| (restriction.title.get(language).to_owned(), restriction.why.get(language).to_owned()));
    Ok(terms::first_parts(&Facts {
        band: form.round.band,
        number: grant.number.clone(),
        organisation: grant.organisation_name.clone(),
        funder: around.funder.clone(),
        fund: grant.fund_name.clone(),
        purpose: grant.purpose.clone(),
        amount: Pence(grant.amount_pence),
        reasons,
        up_front: form.payment.up_front,
        payment: form.payment.words.get(language).to_owned(),
        pay_by: form.round.pay_by.get(language).to_owned(),
        account: account.map(|chosen| chosen.words(&grant.organisation_name)).unwrap_or_default(),
        restrictions: restrictions.collect(),
        says: form.payment.clone(),
        most_months: form.restrictions.iter().filter_map(|restriction| restriction.months).min(),
        risks,
        few_lines,
        still,
        learning: form.learning.get(language).to_owned(),
        contact: around.contact.name.clone(),
        contact_days: form.contact.days.get(language).to_owned(),
        contact_phone: around.contact.phone.clone(),
    }))
}

/// What an officer offers: the agreement section by section, or as one text.
#[derive(Clone, Debug)]
pub enum Offered {
    Parts(Vec<AgreementPart>),
    Text(String),
}

impl Offered {
    fn text(&self) -> String {
        match self {
            Offered::Parts(parts) => terms::plain_text(parts),
            Offered::Text(text) => plain::tidy(text),
        }
    }

    fn into_parts(self) -> Vec<AgreementPart> {
        match self {
            Offered::Parts(parts) => parts,
            Offered::Text(_) => Vec::new(),
        }
    }
}

/// A commissioner offers an agreement section by section: `typed` says by key what each is to say. Figures stay as they
/// were written, and a section with nothing in it goes.
///
/// # Errors
/// As [`offer_agreement`].
pub fn offer_parts(
    change: &mut Change<'_>,
    id: &GrantId,
    typed: &BTreeMap<String, String>,
    read: Option<i32>,
) -> Result<()> {
    grant::touch(change.db, id)?;
    let around = store::surrounded(change.db, id, None)?;
    let mut parts = match &around.agreement {
        Some(agreement) if !agreement.parts.0.is_empty() => agreement.parts.0.clone(),
        _ => first_parts(change.db, &around)?,
    };
    for part in parts.iter_mut().filter(|part| !terms::FIGURES.contains(&part.key.as_str())) {
        if let Some(words) = typed.get(&part.key) {
            part.words = plain::tidy(words);
        }
    }
    parts.retain(|part| part.key == terms::TITLE || !part.words.is_empty());
    offer_agreement(change, id, Offered::Parts(parts), read)
}

/// A commissioner offers an agreement, or changes one that nobody has signed. The first offer plans one payment of the
/// whole amount, up front, where none is planned yet. `read` is the version that they changed.
///
/// # Errors
/// Refused, a text that is missing or too long, or overtaken where it has changed since they read it.
pub fn offer_agreement(change: &mut Change<'_>, id: &GrantId, offered: Offered, read: Option<i32>) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    let known = store::agreement(change.db, id)?;
    policy::may_offer(&who, &seen, known.as_ref())?;
    let grant = seen.grant;
    let body = offered.text();
    let mut problems = Problems::default();
    problems.need("body", &body, "Write what both sides agree on. It cannot be empty.");
    if body.chars().count() > BODY_LIMIT {
        problems.add("body", "That is longer than anyone will read. Please bring it under 30,000 characters.");
    }
    problems.check()?;
    let again = known.is_some();
    let body_sha256 = agreement::fingerprint(&body);
    match known {
        Some(mut agreement) => {
            store::same_version(&agreement, read)?;
            policy::nothing_waits(&negotiation::store::waiting(change.db, &agreement.id)?, id)?;
            agreement.parts = Json(offered.into_parts());
            agreement.body = body;
            agreement.body_sha256 = body_sha256.clone();
            agreement.offered_by = who.person;
            agreement.offered_at = change.now;
            store::save_agreement(change.db, &agreement)?;
        }
        None => {
            let agreement = Agreement {
                id: change.id(),
                grant_id: id.clone(),
                state: AgreementState::Offered,
                body,
                body_sha256: body_sha256.clone(),
                offered_by: who.person,
                offered_at: change.now,
                organisation_signed_by: None,
                organisation_signed_as: String::new(),
                organisation_signed_at: None,
                council_signed_by: None,
                council_signed_as: String::new(),
                council_signed_at: None,
                version: 1,
                parts: Json(offered.into_parts()),
                number: 1,
                plan: Json(Plan::UpFront),
                plan_chosen_at: None,
            };
            store::insert_agreement(change.db, &agreement)?;
            payment::plan_the_whole(change, &grant)?;
        }
    }
    let action = if again { "agreement changed and offered again" } else { "agreement offered" };
    history::record(change, &thing(&grant), Event::new(action).detail(serde_json::json!({ "sha256": body_sha256 })))?;
    let link = format!("{}/grants/{id}/agreement", change.tools.base_url);
    to_group(change, &grant, |letter| letter.value("again", again).value("link", &link), "agreement-offered")
}

/// A member signs for the organisation, on the text they have read.
///
/// # Errors
/// Not found for anyone else; a name or role that is missing; overtaken when the text has changed meanwhile.
pub fn sign_for_organisation(
    change: &mut Change<'_>,
    id: &GrantId,
    seen: Option<i32>,
    name: &str,
    role: &str,
    agrees: bool,
) -> Result<()> {
    grant::touch(change.db, id)?;
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    let member = organisation::store::is_member(change.db, &grant.organisation_id, &who.person)?;
    let known = store::agreement(change.db, id)?;
    let state = policy::may_sign_for_organisation(member, &grant, known.as_ref())?;
    let mut agreement = known.ok_or(Error::NotFound)?;
    let mut problems = signature_problems(name, role);
    if !agrees {
        problems.add("agrees", Words::key("agreement-tick-empty"));
    }
    problems.check()?;
    store::same_version(&agreement, seen)?;
    negotiation::policy::all_answered(&negotiation::store::waiting(change.db, &agreement.id)?, &grant)?;
    account::policy::is_found(account::store::of(change.db, id)?.as_ref(), &grant)?;
    agreement.state = state;
    agreement.organisation_signed_by = Some(who.person);
    agreement.organisation_signed_as = signed_as(name, role);
    agreement.organisation_signed_at = Some(change.now);
    store::save_agreement(change.db, &agreement)?;
    let detail = serde_json::json!({ "sha256": agreement.body_sha256 });
    history::record(
        change,
        &thing(&grant),
        Event::new("signed for the organisation").detail(detail).words(&agreement.organisation_signed_as),
    )?;
    let link = format!("{}/desk/grants/{id}/agreement", change.tools.base_url);
    let signed_as = agreement.organisation_signed_as.clone();
    to_contact(
        change,
        &grant,
        |letter| letter.value("signed_as", &signed_as).value("link", &link),
        "agreement-signed-by-group",
    )
}

/// A commissioner signs for the council.
///
/// # Errors
/// Refused with the reason; a name or role that is missing.
pub fn sign_for_council(
    change: &mut Change<'_>,
    id: &GrantId,
    seen: Option<i32>,
    name: &str,
    role: &str,
) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let stands = grant::look(change.db, id, &who.person)?;
    let known = store::agreement(change.db, id)?;
    let state = policy::may_sign_for_council(&who, &stands, known.as_ref())?;
    let grant = stands.grant;
    let mut agreement = known.ok_or(Error::NotFound)?;
    signature_problems(name, role).check()?;
    store::same_version(&agreement, seen)?;
    agreement.state = state;
    agreement.council_signed_by = Some(who.person);
    agreement.council_signed_as = signed_as(name, role);
    agreement.council_signed_at = Some(change.now);
    store::save_agreement(change.db, &agreement)?;
    let detail = serde_json::json!({ "sha256": agreement.body_sha256 });
    history::record(change, &thing(&grant), Event::new(SIGNED).detail(detail).words(&agreement.council_signed_as))?;
    // What the group chose becomes payments. Where it chose nothing, the whole was planned when it was offered.
    if agreement.plan_chosen_at.is_some() {
        plan::actions::plan_again(change, &grant, &agreement.plan.0)?;
    } else {
        payment::plan_what_is_left(change, &grant)?;
    }
    account::fee::plan(change, &grant)?;
    tell_both_signed(change, &grant, true)
}

/// Everybody of the group hears that both have signed, and when the next money comes, where it is `known` to which account.
///
/// # Errors
/// A letter that would be empty; a database that cannot be reached.
pub fn tell_both_signed(change: &mut Change<'_>, grant: &Grant, known: bool) -> Result<()> {
    let payments = store::payments(change.db, &grant.id)?;
    let first = payments.into_iter().find(|payment| known && payment.state != PaymentState::Paid);
    let (pence, day) = first.map_or((0, None), |payment| (payment.amount_pence, Some(payment.due_on)));
    let link = format!("{}/grants/{}", change.tools.base_url, grant.id);
    to_group(
        change,
        grant,
        |letter| letter.value("payment", Pence(pence).to_string()).value("pay_by", day).value("link", &link),
        "agreement-signed",
    )
}

/// What is to be put right about a name and a role.
pub fn signature_problems(name: &str, role: &str) -> Problems {
    let mut problems = Problems::default();
    problems.need("name", name, Words::key("agreement-name-empty"));
    problems.need("role", role, Words::key("agreement-role-empty"));
    for (field, typed) in [("name", name), ("role", role)] {
        if typed.chars().count() > NAME_LIMIT {
            problems.add(field, Words::key("agreement-name-long"));
        }
    }
    problems
}

/// A name and a role, as a signature is kept.
pub fn signed_as(name: &str, role: &str) -> String {
    format!("{}, {}", plain::one_line(name), plain::one_line(role))
}
