//! The letters of a release. What the preview shows is made here too, so it is what goes.

use crate::decision::Outcome;
use crate::decision::store::{AtHand, Weighed};
use crate::error::{Error, Result};
use crate::history::Thing;
use crate::letters::Letter;
use crate::panel::said;
use crate::people::store::Person;
use crate::text::money::Pence;

/// What was decided, to one member of the group.
///
/// # Errors
/// A decision that is missing: a letter is never empty.
pub fn decision(base_url: &str, at_hand: &AtHand, one: &Weighed, to: &Person) -> Result<Letter> {
    let missing = || Error::Broken(anyhow::anyhow!("no decision to write to {} about", one.application.reference));
    let decision = one.decision.as_ref().ok_or_else(missing)?;
    let talk_to = one.talk_to.as_ref().unwrap_or(&at_hand.contact);
    let departure = if one.departs() { decision.departure_reason.as_str() } else { "" };
    Ok(about_application("decision", base_url, at_hand, one, to)
        .value("outcome", decision.outcome)
        .value("amount", Pence(decision.amount_pence).to_string())
        .value("asked", one.application.amount_pence.map(|asked| Pence(asked).to_string()).unwrap_or_default())
        .value("reasons", decision.reasons.trim())
        .value(
            "why",
            if decision.outcome == Outcome::NotDecidedYet { Vec::new() } else { one.beside.why.reasons.clone() },
        )
        .value("strong", decision.strong.trim())
        .value("to_check", decision.to_check.trim())
        .value("checker", &one.checker)
        .value("check_due", decision.check_due_on)
        .value("not_acting", decision.not_acting.trim())
        .value("departure", departure.trim())
        .value("risk", &one.of_risk.risk_words)
        .value("considered", &one.of_risk.considered)
        .value("few_lines", &one.of_risk.few_lines)
        .value("check_help", &one.of_risk.check_help)
        .value("wait_until", decision.wait_until)
        .value("talk_to", &talk_to.name)
        .value("talk_to_email", &talk_to.email)
        .value("talk_to_phone", &talk_to.phone)
        .value("feedback_link", format!("{base_url}/applications/{}/feedback", one.application.id)))
}

/// What was checked together is as it should be, to one member of the group.
///
/// # Errors
/// A decision that is missing.
pub fn checked(base_url: &str, at_hand: &AtHand, one: &Weighed, to: &Person) -> Result<Letter> {
    let missing = || Error::Broken(anyhow::anyhow!("no decision to write to {} about", one.application.reference));
    let decision = one.decision.as_ref().ok_or_else(missing)?;
    let talk_to = one.talk_to.as_ref().unwrap_or(&at_hand.contact);
    Ok(about_application("decision-checked", base_url, at_hand, one, to)
        .value("amount", Pence(decision.amount_pence).to_string())
        .value("talk_to", &talk_to.name)
        .value("talk_to_email", &talk_to.email)
        .value("talk_to_phone", &talk_to.phone))
}

/// A decision that the group had been told is opened again, to one of its members.
///
/// # Errors
/// A decision that is missing.
pub fn reopened(base_url: &str, at_hand: &AtHand, one: &Weighed, again: &Again<'_>, to: &Person) -> Result<Letter> {
    let missing = || Error::Broken(anyhow::anyhow!("no decision to write to {} about", one.application.reference));
    let decision = one.decision.as_ref().ok_or_else(missing)?;
    let talk_to = one.talk_to.as_ref().unwrap_or(&at_hand.contact);
    let told = decision.released_at.map(crate::clock::london_date).ok_or_else(missing)?;
    Ok(about_application("decision-reopened", base_url, at_hand, one, to)
        .value("told", told)
        .value("was_key", decision.outcome.applicant_key())
        .value("gave", decision.outcome.gives())
        .value("not_held", again.not_held)
        .value("reason", again.reason.trim())
        .value("hear_by", again.hear_by)
        .value("talk_to", &talk_to.name)
        .value("talk_to_email", &talk_to.email)
        .value("talk_to_phone", &talk_to.phone))
}

/// Why a decision is opened again, and by when its group hears the new one.
#[derive(Clone, Copy, Debug)]
pub struct Again<'a> {
    /// What was to be checked together did not hold.
    pub not_held: bool,
    pub reason: &'a str,
    pub hear_by: chrono::NaiveDate,
}

/// What was to be checked did not hold, to whoever decided: they decide anew.
pub fn not_held(base_url: &str, at_hand: &AtHand, one: &Weighed, again: &Again<'_>, from: &str, to: &Person) -> Letter {
    let application = &one.application;
    Letter::to("decision-not-held", to)
        .value("organisation", &application.organisation_name)
        .value("fund", &at_hand.fund_name)
        .value("reason", again.reason.trim())
        .value("hear_by", again.hear_by)
        .value("from", from)
        .value("link", format!("{base_url}/desk/funds/{}/decisions/{}", at_hand.fund_slug, application.id))
        .about(Thing::new("application", &application.id), Some(&application.funder_id))
}

fn about_application(kind: &'static str, base_url: &str, at_hand: &AtHand, one: &Weighed, to: &Person) -> Letter {
    let application = &one.application;
    Letter::to(kind, to)
        .value("fund", &at_hand.fund_name)
        .value("organisation", &application.organisation_name)
        .value("reference", &application.reference)
        .value("link", format!("{base_url}/applications/{}/decision", application.id))
        .about(Thing::new("application", &application.id), Some(&application.funder_id))
}

/// Where decisions depart from what the panel recommended, to one of its members: on the day on which they go out, or
/// before it, with the day from which they do.
pub fn departures(
    base_url: &str,
    at_hand: &AtHand,
    departures: &[&Weighed],
    to: &Person,
    goes_from: Option<chrono::NaiveDate>,
) -> Letter {
    let lines: Vec<serde_json::Value> = departures
        .iter()
        .filter_map(|one| {
            let (decision, advice) = (one.decision.as_ref()?, one.recommendation.as_ref()?);
            Some(serde_json::json!({
                "organisation": one.application.organisation_name,
                "advised": said(advice.outcome, advice.amount_pence),
                "decided": said(decision.outcome, decision.amount_pence),
                "reason": decision.departure_reason.trim(),
            }))
        })
        .collect();
    Letter::to("panel-departures", to)
        .value("fund", &at_hand.fund_name)
        .value("departures", lines)
        .value("goes_from", goes_from)
        .value("contact", &at_hand.contact.name)
        .value("contact_email", &at_hand.contact.email)
        .value("link", format!("{base_url}/openness"))
        .about(Thing::new("round", &at_hand.round.id), Some(&at_hand.round.funder_id))
}
