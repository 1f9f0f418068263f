//! The agreement: offered, signed by the group, signed by the council.

use super::{payment, thing, to_contact, to_group};
use crate::app::Change;
use crate::award::agreement::{self, AgreementState, Facts};
use crate::award::grant;
use crate::award::payment::PaymentState;
use crate::award::policy;
use crate::award::store::{self, Agreement};
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event};
use crate::ids::GrantId;
use crate::organisation;
use crate::text::money::Pence;
use crate::text::plain;

/// How long the text of an agreement may be, in characters.
const BODY_LIMIT: usize = 30_000;
/// How long a name or a role may be, in characters.
const NAME_LIMIT: usize = 120;

/// The first words of a grant's agreement, from the decision and the form.
///
/// # Errors
/// A database that cannot be reached.
pub fn first_words(db: &mut crate::db::DbConn, around: &store::Surrounded) -> Result<String> {
    let form = store::form_of(db, &around.grant)?;
    let language = "en";
    Ok(agreement::first_words(&Facts {
        number: around.grant.number.clone(),
        organisation: around.grant.organisation_name.clone(),
        funder: around.funder.clone(),
        fund: around.grant.fund_name.clone(),
        purpose: around.grant.purpose.clone(),
        amount: Pence(around.grant.amount_pence),
        up_front: form.payment.up_front,
        payment: form.payment.words.get(language).to_owned(),
        pay_by: form.round.pay_by.get(language).to_owned(),
        restrictions: form
            .restrictions
            .iter()
            .map(|restriction| (restriction.title.get(language).to_owned(), restriction.why.get(language).to_owned()))
            .collect(),
        learning: form.learning.get(language).to_owned(),
        contact: around.contact.name.clone(),
        contact_days: form.contact.days.get(language).to_owned(),
        contact_phone: around.contact.phone.clone(),
    }))
}

/// A commissioner offers an agreement, or changes one that nobody has signed. The first offer plans one payment of the
/// whole amount, up front, where none is planned yet.
///
/// # Errors
/// Refused, or a text that is missing or too long.
pub fn offer_agreement(change: &mut Change<'_>, id: &GrantId, typed: &str) -> Result<()> {
    grant::touch(change.db, id)?;
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    let known = store::agreement(change.db, id)?;
    policy::may_offer(&who, &grant, known.as_ref())?;
    let body = plain::tidy(typed);
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
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    let known = store::agreement(change.db, id)?;
    let state = policy::may_sign_for_council(&who, &grant, known.as_ref())?;
    let mut agreement = known.ok_or(Error::NotFound)?;
    signature_problems(name, role).check()?;
    store::same_version(&agreement, seen)?;
    agreement.state = state;
    agreement.council_signed_by = Some(who.person);
    agreement.council_signed_as = signed_as(name, role);
    agreement.council_signed_at = Some(change.now);
    store::save_agreement(change.db, &agreement)?;
    let detail = serde_json::json!({ "sha256": agreement.body_sha256 });
    history::record(
        change,
        &thing(&grant),
        Event::new("signed for the council").detail(detail).words(&agreement.council_signed_as),
    )?;
    let first = store::payments(change.db, id)?.into_iter().find(|payment| payment.state != PaymentState::Paid);
    let (pence, day) = first.map_or((0, None), |payment| (payment.amount_pence, Some(payment.due_on)));
    let link = format!("{}/grants/{id}", change.tools.base_url);
    to_group(
        change,
        &grant,
        |letter| letter.value("payment", Pence(pence).to_string()).value("pay_by", day).value("link", &link),
        "agreement-signed",
    )
}

fn signature_problems(name: &str, role: &str) -> Problems {
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

fn signed_as(name: &str, role: &str) -> String {
    format!("{}, {}", plain::one_line(name), plain::one_line(role))
}
