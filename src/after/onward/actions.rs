//! The council offers to take an application onward, its group answers, and the council tells what came of it.

use chrono::{Datelike, NaiveDate};

use super::store::{self, Offer};
use super::{Action, Goes, State, Typed, policy};
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::application::actions as drafts;
use crate::application::reuse;
use crate::application::store::{self as applications, Application, answers};
use crate::db::types::Json;
use crate::decision::store as decisions;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, OnwardId, PersonId, RoundId};
use crate::learning::commitment::actions::thing as promise_thing;
use crate::learning::commitment::store::{self as promises, Commitment};
use crate::learning::commitment::{self, CommitmentAction, CommitmentState, Source};
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::text::dates;
use crate::text::plain::tidy;
use crate::{fund, organisation, people, review};

/// What its tasks are kept under.
const OWED: &str = "onward";

/// An officer offers to take it somewhere; every member of the group gets a letter.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn offer(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = review::store::look(change.db, id, &who.person)?;
    let application = &head.application;
    let decision = decisions::of_application(change.db, id)?;
    policy::may_offer(&who, application, &ties, decision.as_ref())?;
    if store::of(change.db, id)?.iter().any(|(one, _)| one.state.waits()) {
        return Err(Error::problem("to", "The group has an offer to answer. One at a time: wait, or take it back"));
    }
    let ours = store::open_rounds(change.db, &application.funder_id, &application.round_id)?;
    let read = typed.read(&ours, change.today())?;
    let offer = Offer {
        id: change.id(),
        application_id: id.clone(),
        state: State::Offered,
        whereto: read.whereto,
        to_name: read.name,
        to_round_id: read.round,
        words: read.words,
        report_by: read.report_by,
        offered_by: who.person.clone(),
        offered_at: change.now,
        goes: Json(Vec::new()),
        said_words: String::new(),
        said_by: None,
        said_at: None,
        draft_id: None,
        commitment_id: None,
        outcome: String::new(),
        told_by: None,
        told_at: None,
    };
    store::save(change.db, &offer, true)?;
    let event = Event::new("onward offered").words(&offer.words);
    history::record(change, &Thing::new("application", id), event)?;
    write_to_group(change, application, "onward-offered", &offer, who.call_name())
}

fn write_to_group(
    change: &mut Change<'_>,
    application: &Application,
    kind: &'static str,
    offer: &Offer,
    writer: &str,
) -> Result<()> {
    for member in organisation::store::members(change.db, &application.organisation_id)? {
        let letter = Letter::to(kind, &member)
            .about(Thing::new("application", &application.id), Some(&application.funder_id))
            .value("organisation", &application.organisation_name)
            .value("reference", &application.reference)
            .value("to", &offer.to_name)
            .value("words", &offer.words)
            .value("report_by", offer.report_by)
            .value("outcome", &offer.outcome)
            .value("writer", writer)
            .value("link", format!("{}/applications/{}/onward", change.tools.base_url, application.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// What a group says to an offer.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub offer: String,
    pub action: Option<Action>,
    pub goes: Vec<Goes>,
    pub words: String,
}

fn find(change: &mut Change<'_>, id: &ApplicationId, offer: &str) -> Result<Offer> {
    let all = store::of(change.db, id)?;
    all.into_iter().map(|(one, _)| one).find(|one| one.id == OnwardId::from(offer)).ok_or(Error::NotFound)
}

/// A group says yes, no or not yet. Its yes makes a promise of the offer.
///
/// # Errors
/// Not found for everybody else; what is to be put right; overtaken where it has ended.
pub fn say(change: &mut Change<'_>, id: &ApplicationId, said: &Said) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let application = applications::get(change.db, id)?;
    if !organisation::store::is_member(change.db, &application.organisation_id, &who.person)? {
        return Err(Error::NotFound);
    }
    let theirs = said.action.filter(|action| matches!(action, Action::Agree | Action::Wait | Action::Decline));
    let action = theirs.ok_or_else(|| Error::problem("action", Words::key("after-onward-empty")))?;
    if action == Action::Agree && said.goes.is_empty() {
        return Err(Error::problem("goes", Words::key("after-onward-goes-empty")));
    }
    if said.words.chars().count() > 5_000 {
        return Err(Error::problem("words", Words::key("after-too-long")));
    }
    let mut offer = find(change, id, &said.offer)?;
    offer.state = offer.state.next(action).ok_or_else(|| Error::Overtaken(Words::key("after-onward-ended")))?;
    offer.said_words = tidy(&said.words);
    offer.said_by = Some(who.person.clone());
    offer.said_at = Some(change.now);
    let officer = sees_to_it(change, &application, &offer)?;
    match action {
        Action::Agree => {
            offer.goes = Json(said.goes.clone());
            promise(change, &application, &mut offer, &officer.id)?;
            if let Some(round) = offer.to_round_id.clone() {
                offer.draft_id = carry(change, &application, &round, &said.goes)?;
            }
        }
        Action::Decline => {
            offer.goes = Json(Vec::new());
            no_more(change, &offer, let_go)?;
        }
        _ => {}
    }
    store::save(change.db, &offer, false)?;
    let event = match action {
        Action::Agree => Event::new("onward agreed"),
        Action::Wait => Event::new("onward not yet"),
        _ => Event::new("onward declined"),
    };
    history::record(change, &Thing::new("application", id), event.words(&offer.said_words))?;
    let letter = Letter::to("onward-said", &officer)
        .about(Thing::new("application", id), Some(&application.funder_id))
        .value("organisation", &application.organisation_name)
        .value("to", &offer.to_name)
        .value("said", action)
        .value("words", &offer.said_words)
        .value("report_by", offer.report_by)
        .value("link", format!("{}/desk/applications/{id}/onward", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

/// Who sees to it: whoever offered it, unless they are an officer no longer or stand apart by now; then another officer.
fn sees_to_it(change: &mut Change<'_>, application: &Application, offer: &Offer) -> Result<Person> {
    let officers = applications::apart::officers(change.db, application, &offer.offered_by)?;
    match officers.into_iter().next() {
        Some(officer) => Ok(officer),
        None => people::store::by_id(change.db, &offer.offered_by),
    }
}

/// A yes makes a promise: everyone can see that it stands, and by when, and nobody but the group whose application it is.
fn promise(change: &mut Change<'_>, application: &Application, offer: &mut Offer, officer: &PersonId) -> Result<()> {
    let by = dates::long_day(offer.report_by);
    let promise = Commitment {
        id: change.id(),
        funder_id: application.funder_id.clone(),
        round_id: None,
        organisation_id: Some(application.organisation_id.clone()),
        grant_id: None,
        state: CommitmentState::Open,
        words: format!(
            "Take an application that we did not fund onward to {}, and tell its group by {by} what came of it.",
            offer.to_name
        ),
        owner_id: officer.clone(),
        due_on: offer.report_by,
        made_by: officer.clone(),
        made_at: change.now,
        settled_at: None,
        public: true,
        version: 1,
        source: Source::Onward,
        fund_id: Some(fund::store::round(change.db, &application.round_id)?.fund_id),
        application_id: Some(application.id.clone()),
        due_year: offer.report_by.year(),
        now_by: None,
        explanation: String::new(),
        explained_by: None,
        explained_at: None,
        reminded_days: 0,
    };
    promises::insert(change.db, &promise)?;
    let detail = serde_json::json!({ "due": promise.due_on, "owner": promise.owner_id, "public": true });
    history::record(change, &promise_thing(&promise.id), Event::new("promised").detail(detail).words(&promise.words))?;
    offer.commitment_id = Some(promise.id);
    owed::add(
        change,
        Owed {
            funder: &application.funder_id,
            kind: OWED,
            about: offer.id.as_str(),
            text: format!(
                "Take the application of {} to {}, and tell them",
                application.organisation_name, offer.to_name
            ),
            hint: "The group said yes. Say here what came of it".to_owned(),
            href: format!("/desk/applications/{}/onward", application.id),
            due: Some(offer.report_by),
            application: Some(&application.id),
            not_for: Vec::new(),
            person: Some(officer.clone()),
        },
    )
}

/// Makes a draft with the same answers in another of our funds: open to the group alone, and never sent in its name. None
/// where that round has closed meanwhile.
fn carry(
    change: &mut Change<'_>,
    application: &Application,
    round: &RoundId,
    goes: &[Goes],
) -> Result<Option<ApplicationId>> {
    let form = fund::store::newest_form(change.db, round)?.body.0;
    let strand = form.strands.first().map(|strand| strand.key.clone()).unwrap_or_default();
    let draft = match drafts::start(change, round, &application.organisation_id, &strand) {
        Ok(draft) => draft,
        Err(Error::Refused { .. }) => return Ok(None),
        Err(other) => return Err(other),
    };
    if !goes.contains(&Goes::Answers) {
        return Ok(Some(draft));
    }
    let now = applications::open(change.db, &draft)?.form;
    let then = applications::open(change.db, &application.id)?.form;
    for (key, answer) in answers::of(change.db, &application.id)? {
        let (Some(asked), Some(asks)) = (then.question(&key), now.question(&key)) else { continue };
        let body = answer.body().clone();
        if !reuse::is_same(asks, asked) || !reuse::fits(asks, &body) || body.is_empty() {
            continue;
        }
        let typed = drafts::Typed { body, version: 0, base: None, shown: String::new() };
        drafts::save_answer(change, &draft, &key, typed)?;
    }
    Ok(Some(draft))
}

/// Where a promise goes that its group takes its yes back from: nobody kept it, and nobody broke it.
fn let_go(promise: &Commitment, _: NaiveDate) -> Option<(CommitmentState, &'static str)> {
    promise.state.next(CommitmentAction::LetGo).map(|state| (state, "let go"))
}

/// Where a promise goes that was kept.
fn kept(promise: &Commitment, today: NaiveDate) -> Option<(CommitmentState, &'static str)> {
    let state = commitment::keep(promise.state, promise.due_on, today)?;
    Some((state, if state == CommitmentState::Kept { "kept" } else { "kept late" }))
}

/// How a promise ends: its new state, with what its history says.
type Ends = fn(&Commitment, NaiveDate) -> Option<(CommitmentState, &'static str)>;

/// Nothing is promised any more: the group took its yes back, or knows what came of it.
fn no_more(change: &mut Change<'_>, offer: &Offer, ends: Ends) -> Result<()> {
    owed::settle(change, OWED, offer.id.as_str())?;
    let Some(id) = &offer.commitment_id else { return Ok(()) };
    let promise = promises::touch(change.db, id)?;
    let Some((state, event)) = ends(&promise, change.today()) else { return Ok(()) };
    promises::set_state(change.db, id, state, Some(change.now))?;
    history::record(change, &promise_thing(id), Event::new(event))
}

/// The council says what came of it, or takes back an offer that nobody has said yes to.
///
/// # Errors
/// Not found, refused, or something to put right; overtaken where it has ended.
pub fn settle(change: &mut Change<'_>, id: &ApplicationId, offer: &str, action: Action, outcome: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = review::store::look(change.db, id, &who.person)?;
    policy::may_settle(&who, &head.application, &ties)?;
    if !matches!(action, Action::Tell | Action::TakeBack) {
        return Err(Error::NotFound);
    }
    if action == Action::Tell && outcome.trim().is_empty() {
        return Err(Error::problem("outcome", "Say what came of it. The group reads it as you write it"));
    }
    if outcome.chars().count() > 5_000 {
        return Err(Error::problem("outcome", "That is more than we keep in one box. Please shorten it"));
    }
    let mut offer = find(change, id, offer)?;
    let ended = || Error::Overtaken("The group has said something else meanwhile. Open the page again.".into());
    offer.state = offer.state.next(action).ok_or_else(ended)?;
    if action == Action::TakeBack {
        store::save(change.db, &offer, false)?;
        return history::record(change, &Thing::new("application", id), Event::new("onward taken back"));
    }
    offer.outcome = tidy(outcome);
    offer.told_by = Some(who.person.clone());
    offer.told_at = Some(change.now);
    store::save(change.db, &offer, false)?;
    no_more(change, &offer, kept)?;
    let event = Event::new("onward told").words(&offer.outcome);
    history::record(change, &Thing::new("application", id), event)?;
    write_to_group(change, &head.application, "onward-told", &offer, who.call_name())
}
