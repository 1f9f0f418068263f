//! The clock reckons when a grant ends and promises its group a word by a day; a person decides, and the group is told.

use chrono::{Datelike, NaiveDate, TimeDelta};
use serde::Serialize;
use serde_json::json;

use super::store::{self, Renewal};
use super::typed::{Read, Typed};
use super::{AHEAD_DAYS, Choice, State, decide_by, ends_on, policy};
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::award::actions::{thing, to_group};
use crate::award::grant::{self, Grant};
use crate::award::negotiation::Side;
use crate::award::payment::PaymentState;
use crate::award::store as award;
use crate::award::terms;
use crate::award::variation::{self, actions::Typed as ChangeTyped};
use crate::clock::london_date;
use crate::error::{Error, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::{CommitmentId, GrantId};
use crate::learning::commitment::actions::thing as promise_thing;
use crate::learning::commitment::store::{self as promises, Commitment};
use crate::learning::commitment::{CommitmentState, Source};
use crate::text::dates;
use crate::text::money::Pence;

/// What its task is kept under.
const OWED: &str = "renewal";
/// As history and the register name it.
pub const THING: &str = "renewal";
/// What the history of a grant is told.
pub const DECIDED: &str = "renewal decided";

/// The clock: of what both have signed it is reckoned when it ends, and by which day its group hears what comes then. That is
/// promised from then on: the register follows (`after/register`).
///
/// # Errors
/// A database that cannot be reached.
pub fn reckon_new(change: &mut Change<'_>) -> Result<()> {
    // In the order in which whoever touches several does it.
    let mut ids = store::to_reckon(change.db)?;
    ids.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    for id in ids {
        grant::touch(change.db, &id)?;
        reckon(change, &id)?;
    }
    Ok(())
}

fn reckon(change: &mut Change<'_>, id: &GrantId) -> Result<()> {
    let Some(agreement) = award::agreement(change.db, id)?.filter(award::Agreement::is_signed) else { return Ok(()) };
    let grant = grant::get(change.db, id)?;
    let form = award::form_of(change.db, &grant)?;
    let months = terms::months(&agreement.parts.0);
    let signed_at = variation::store::first_signed_at(change.db, id)?;
    let end = signed_at.and_then(|at| ends_on(london_date(at), months));
    let by = end.and_then(|end| decide_by(&form.payment, form.round.band, months, end, change.today()));
    let known = store::latest(change.db, id)?.map(|(renewal, _)| renewal);
    let Some(mut known) = known else { return begin(change, id, 1, agreement.number, (end, by)) };
    // Another clock came first.
    if known.agreement_number == agreement.number {
        return Ok(());
    }
    let until = known.ends_on.max(known.last_day);
    if known.state.is_decided() && end > until && by.is_some() {
        return begin(change, id, known.turn + 1, agreement.number, (end, by));
    }
    known.agreement_number = agreement.number;
    known.version += 1;
    if !known.state.is_decided() && known.ends_on != end {
        known.ends_on = end;
        known.decide_by = by;
        known.state = if by.is_some() { State::Open } else { State::NoEnd };
        known.told_at = None;
        owed::settle(change, OWED, known.id.as_str())?;
    }
    store::save(change.db, &known)?;
    record(change, &known, "reckoned")
}

type Days = (Option<NaiveDate>, Option<NaiveDate>);

fn begin(change: &mut Change<'_>, id: &GrantId, turn: i32, number: i32, (end, by): Days) -> Result<()> {
    let renewal = Renewal {
        id: change.id(),
        grant_id: id.clone(),
        turn,
        agreement_number: number,
        state: if by.is_some() { State::Open } else { State::NoEnd },
        ends_on: end,
        decide_by: by,
        made_at: change.now,
        told_at: None,
        decided_by: None,
        decided_at: None,
        words: String::new(),
        next_words: String::new(),
        rely: String::new(),
        stays: String::new(),
        talk_to: String::new(),
        by_day: None,
        last_day: None,
        version: 1,
    };
    store::insert(change.db, &renewal)?;
    record(change, &renewal, "reckoned")
}

fn record(change: &mut Change<'_>, renewal: &Renewal, action: &str) -> Result<()> {
    let detail = json!({ "grant": renewal.grant_id, "ends": renewal.ends_on, "by": renewal.decide_by });
    history::record(change, &Thing::new(THING, &renewal.id), Event::new(action).detail(detail))
}

/// The clock: what is to be decided soon stands on the officers' page of the day.
///
/// # Errors
/// A database that cannot be reached.
pub fn tell(change: &mut Change<'_>) -> Result<()> {
    let ahead = change.today() + TimeDelta::days(AHEAD_DAYS);
    for (renewal, grant) in store::to_tell(change.db, ahead)? {
        // Of two servers whose clocks come round at once, one has it.
        if !store::take(change.db, &renewal.id, change.now)? {
            continue;
        }
        let by = renewal.decide_by.map(dates::day).unwrap_or_default();
        owed::add(
            change,
            Owed {
                funder: &grant.funder_id,
                kind: OWED,
                about: renewal.id.as_str(),
                text: format!("Decide what comes when the grant of {} ends", grant.organisation_name),
                hint: format!("The group was promised to hear by {by}"),
                href: format!("/desk/grants/{}/renewal", grant.id),
                due: renewal.decide_by,
                application: Some(&grant.application_id),
                not_for: Vec::new(),
                person: None,
            },
        )?;
    }
    Ok(())
}

/// A person decides what comes when a grant ends, and its group is told: one change, with whatever it promises or proposes.
///
/// # Errors
/// Not found at another funder; refused with the reason; what is to be put right; overtaken where a colleague decided first.
pub fn decide(change: &mut Change<'_>, id: &GrantId, typed: &Typed) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    policy::may_decide(&who, &seen)?;
    let grant = seen.grant;
    if Choice::parse(&typed.choice).is_none() {
        return Err(Error::problem("choice", "Choose what comes when the grant ends"));
    }
    let (renewal, _) = store::latest(change.db, id)?.ok_or(Error::NotFound)?;
    let form = award::form_of(change.db, &grant)?;
    let read = typed.read(&renewal, form.payment.weeks_of_notice(), change.today())?;
    if typed.version != Some(renewal.version) {
        return Err(Error::Overtaken(
            "A colleague decided this, or its end was moved, since you opened the page. Read it again, then decide."
                .into(),
        ));
    }
    let state = policy::next(&renewal, read.choice.action())?;
    match read.choice {
        Choice::Extend => propose(change, &grant, &read, typed)?,
        Choice::Anew | Choice::Change => promise(change, &grant, &read)?,
        Choice::End => {}
    }
    let renewal = Renewal {
        state,
        decided_by: Some(who.person.clone()),
        decided_at: Some(change.now),
        words: read.words,
        next_words: read.next_words,
        rely: read.rely,
        stays: read.stays,
        talk_to: read.talk_to,
        by_day: read.by_day,
        last_day: read.last_day,
        version: renewal.version + 1,
        ..renewal
    };
    store::save(change.db, &renewal)?;
    owed::settle(change, OWED, renewal.id.as_str())?;
    let detail = json!({ "state": state, "last_day": renewal.last_day });
    history::record(change, &thing(&grant), Event::new(DECIDED).detail(detail).words(&renewal.words))?;
    tell_group(change, &grant, &renewal, who.call_name())
}

/// A change of the agreement that the group signs, or does not: it runs for longer, with more where there is more.
fn propose(change: &mut Change<'_>, grant: &Grant, read: &Read, typed: &Typed) -> Result<()> {
    let agreement = award::agreement(change.db, &grant.id)?.ok_or(Error::NotFound)?;
    // Said on the page, where what was typed is kept.
    if variation::store::waiting(change.db, &agreement.id)?.is_some() {
        let why = "A change of the agreement waits for an answer already. Once it is answered or taken back, you can propose this one";
        return Err(Error::problem("choice", why));
    }
    let months = terms::months(&agreement.parts.0).unwrap_or_default() + read.months;
    let words = format!(
        "It runs for {months} months from the day on which both of us first signed. Nothing is taken back because some of it is not \
         spent by then. We talk about what comes next in good time before it ends."
    );
    let amount = if read.more > Pence::ZERO { (Pence(grant.amount_pence) + read.more).plain() } else { String::new() };
    let proposed = ChangeTyped {
        act: "propose".to_owned(),
        part: "term".to_owned(),
        words,
        amount,
        why: read.words.clone(),
        name: typed.name.clone(),
        role: typed.role.clone(),
        version: Some(agreement.version),
        ..ChangeTyped::default()
    };
    variation::actions::say(change, &grant.id, Side::Council, &proposed).map_err(beside_ours)
}

/// What is to be put right of the change, beside the fields of the page on which it was decided.
fn beside_ours(error: Error) -> Error {
    let Error::Problem(mut problems) = error else { return error };
    for problem in &mut problems.0 {
        let ours = match problem.field.as_str() {
            "amount" => "more",
            "why" => "words",
            "part" => "choice",
            _ => continue,
        };
        ours.clone_into(&mut problem.field);
    }
    Error::Problem(problems)
}

/// What happens next is a promise of the named person's, with its day.
fn promise(change: &mut Change<'_>, grant: &Grant, read: &Read) -> Result<()> {
    let Some(due_on) = read.by_day else { return Ok(()) };
    let id: CommitmentId = change.id();
    let promise = Commitment {
        id: id.clone(),
        funder_id: grant.funder_id.clone(),
        round_id: None,
        organisation_id: Some(grant.organisation_id.clone()),
        grant_id: Some(grant.id.clone()),
        state: CommitmentState::Open,
        words: read.next_words.clone(),
        owner_id: grant.contact_id.clone(),
        due_on,
        made_by: change.person()?,
        made_at: change.now,
        settled_at: None,
        public: false,
        version: 1,
        source: Source::Said,
        fund_id: Some(fund::store::round(change.db, &grant.round_id)?.fund_id),
        application_id: Some(grant.application_id.clone()),
        due_year: due_on.year(),
        now_by: None,
        explanation: String::new(),
        explained_by: None,
        explained_at: None,
        reminded_days: 0,
    };
    promises::insert(change.db, &promise)?;
    let detail = json!({ "due": due_on, "owner": promise.owner_id, "public": false });
    history::record(change, &promise_thing(&id), Event::new("promised").detail(detail).words(&promise.words))
}

/// A payment that is still to come, as the group reads it in the letter.
#[derive(Serialize)]
struct Line {
    due_on: NaiveDate,
    amount: String,
}

fn tell_group(change: &mut Change<'_>, grant: &Grant, renewal: &Renewal, by: &str) -> Result<()> {
    let still = award::payments(change.db, &grant.id)?.into_iter().filter(|one| one.state != PaymentState::Paid);
    let payments: Vec<Line> =
        still.map(|one| Line { due_on: one.due_on, amount: Pence(one.amount_pence).to_string() }).collect();
    let link = format!("{}/grants/{}/renewal", change.tools.base_url, grant.id);
    to_group(
        change,
        grant,
        |letter| {
            letter
                .value("subject_key", renewal.state.subject_key())
                .value("state_key", renewal.state.applicant_key())
                .value("by", by)
                .value("ends_on", renewal.ends_on)
                .value("words", &renewal.words)
                .value("next_words", &renewal.next_words)
                .value("by_day", renewal.by_day)
                .value("last_day", renewal.last_day)
                .value("rely", &renewal.rely)
                .value("stays", &renewal.stays)
                .value("talk_to", &renewal.talk_to)
                .value("payments", &payments)
                .value("favour", renewal.state.is_for_better())
                .value("link", &link)
        },
        "renewal-decided",
    )
}
