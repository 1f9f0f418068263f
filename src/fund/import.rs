//! A fund file comes in: its funder, fund, people, round and a form version, in one change or not at all.

use super::form::FundText;
use super::store::{self, FormVersion, FundRow, Funder, RoundRow};
use super::{RoundState, actions, file, policy};
use crate::app::Change;
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, PersonId};
use crate::people::{self, Role, tidy_email};

/// What an import made.
#[derive(Clone, Debug)]
pub struct Imported {
    pub fund: FundRow,
    pub round: RoundRow,
    /// The number of the form version: 1 for a round that was not known before.
    pub number: i32,
}

/// Reads a fund file as it comes from a disk, and holds the rules of the house against it.
///
/// # Errors
/// Each problem on a line of its own: "line N: what, and what to do".
pub fn read(bytes: &[u8]) -> std::result::Result<FundText, String> {
    let text = file::parse_bytes(bytes).map_err(|problems| problems.to_string())?;
    if text.contact.email.eq_ignore_ascii_case(&text.decision.decider.email) {
        let source = String::from_utf8_lossy(bytes);
        let line = source.lines().position(|line| line.trim_start().starts_with("decider_email")).unwrap_or(0) + 1;
        return Err(format!(
            "line {line}: `decider_email` is the address of the named contact too: whoever speaks with groups does not \
             decide, so name somebody else in [contact] or here"
        ));
    }
    Ok(text)
}

/// Takes a fund that was read from `source`. A slug that is known gets a new version, until its round is open.
///
/// # Errors
/// Refused when the round is open, when the slug is another funder's, or when another round is in the way.
pub fn import(change: &mut Change<'_>, text: &FundText, source: &str, publish: bool) -> Result<Imported> {
    let funder = find_or_add_funder(change, text)?;
    let fund = find_or_add_fund(change, text, &funder, publish)?;
    let known = store::round_by_slug(change.db, &fund.id, &text.round.slug)?;
    let contact = person_with_role(
        change,
        &text.contact.name,
        &text.contact.email,
        &text.contact.phone,
        Role::Commissioner,
        &funder.id,
    )?;
    let decider = &text.decision.decider;
    let decider = person_with_role(change, &decider.name, &decider.email, "", Role::DecisionMaker, &funder.id)?;
    let round = match known {
        Some(known) => revised_round(change, text, known, contact, decider, publish)?,
        None => new_round(change, text, &fund, contact, decider)?,
    };
    let number = add_form(change, text, source, &round)?;
    let round = if publish { actions::show(change, round)? } else { round };
    Ok(Imported { fund, round, number })
}

fn find_or_add_funder(change: &mut Change<'_>, text: &FundText) -> Result<Funder> {
    if let Some(known) = store::funder_by_slug(change.db, &text.funder.slug)? {
        return Ok(known);
    }
    let funder = Funder {
        id: change.id(),
        slug: text.funder.slug.clone(),
        name: text.funder.name.clone(),
        created_at: change.now,
    };
    store::insert_funder(change.db, &funder)?;
    history::record(change, &Thing::new("funder", &funder.id), Event::new("funder added"))?;
    Ok(funder)
}

fn find_or_add_fund(change: &mut Change<'_>, text: &FundText, funder: &Funder, publish: bool) -> Result<FundRow> {
    let (slug, name) = (&text.fund.slug, text.fund.name.first());
    if let Some(mut known) = store::fund_by_slug(change.db, slug)? {
        if known.funder_id != funder.id {
            return Err(Error::refused(format!(
                "The fund \"{slug}\" belongs to another funder. Nothing was changed. Give this one another `slug` in [fund]."
            )));
        }
        store::touch_fund(change.db, &known.id)?;
        // What anyone can see keeps its name until the words that change it are published.
        let is_out = store::rounds_of(change.db, &known.id)?.iter().any(|round| round.state != RoundState::Draft);
        if publish || !is_out {
            actions::name_fund(change, &known, name)?;
            known.name = name.to_owned();
        }
        return Ok(known);
    }
    let fund = FundRow {
        id: change.id(),
        funder_id: funder.id.clone(),
        slug: slug.clone(),
        name: name.to_owned(),
        created_at: change.now,
        version: 1,
    };
    store::insert_fund(change.db, &fund)?;
    history::record(change, &actions::thing_of_fund(&fund.id), Event::new("fund added"))?;
    Ok(fund)
}

/// The person whom the file names, with the role that this gives them at its funder.
fn person_with_role(
    change: &mut Change<'_>,
    name: &str,
    email: &str,
    phone: &str,
    role: Role,
    funder: &FunderId,
) -> Result<PersonId> {
    let email = tidy_email(email).map_err(|words| Error::problem("email", words))?;
    let person = people::actions::find_or_add(change, &email, name)?;
    people::actions::grant_role(change, &person.id, role, Some(funder))?;
    // What they say of themselves is theirs: a file only fills in what nobody has said yet.
    let fill = |known: &str, said: &str| if known.is_empty() { said.to_owned() } else { known.to_owned() };
    let (full_name, full_phone) = (fill(&person.name, name), fill(&person.phone, phone));
    if full_name != person.name || full_phone != person.phone {
        people::store::update_person(change.db, &person.id, &full_name, &full_phone, &person.language)?;
        history::record(change, &Thing::new("person", &person.id), Event::new("named in a fund file"))?;
    }
    Ok(person.id)
}

fn new_round(
    change: &mut Change<'_>,
    text: &FundText,
    fund: &FundRow,
    contact_id: PersonId,
    decider_id: PersonId,
) -> Result<RoundRow> {
    let round = RoundRow {
        id: change.id(),
        fund_id: fund.id.clone(),
        funder_id: fund.funder_id.clone(),
        slug: text.round.slug.clone(),
        state: RoundState::Draft,
        size_band: text.round.band.to_string(),
        opens_at: text.round.opens,
        closes_at: text.round.closes,
        decide_by: text.round.decide_by,
        budget_pence: text.round.budget.0,
        spent_pence: 0,
        contact_id,
        decider_id: Some(decider_id),
        created_at: change.now,
        version: 1,
    };
    store::insert_round(change.db, &round)?;
    Ok(round)
}

fn revised_round(
    change: &mut Change<'_>,
    text: &FundText,
    known: RoundRow,
    contact_id: PersonId,
    decider_id: PersonId,
    publish: bool,
) -> Result<RoundRow> {
    store::touch_round(change.db, &known.id)?;
    let known = store::round(change.db, &known.id)?;
    policy::may_revise(&known, publish, change.now).map_err(Error::refused)?;
    let round = RoundRow {
        size_band: text.round.band.to_string(),
        opens_at: text.round.opens,
        closes_at: text.round.closes,
        decide_by: text.round.decide_by,
        budget_pence: text.round.budget.0,
        contact_id,
        decider_id: Some(decider_id),
        ..known
    };
    store::update_round(change.db, &round)?;
    Ok(round)
}

fn add_form(change: &mut Change<'_>, text: &FundText, source: &str, round: &RoundRow) -> Result<i32> {
    let last = store::form_lines(change.db, std::slice::from_ref(&round.id))?.first().map_or(0, |line| line.number);
    let form = FormVersion {
        id: change.id(),
        round_id: round.id.clone(),
        number: last + 1,
        body: Json(text.clone()),
        source: source.to_owned(),
        created_at: change.now,
        frozen_at: None,
    };
    store::insert_form(change.db, &form)?;
    let detail = serde_json::json!({ "form_version": form.number, "questions": text.questions.len() });
    history::record(change, &actions::thing(&round.id), Event::new("imported").detail(detail))?;
    Ok(form.number)
}
