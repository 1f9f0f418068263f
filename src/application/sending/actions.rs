//! What a group does with a whole application: sends it, takes it back, withdraws it.

use super::store::{self, Sent};
use super::{Whole, copy, policy};
use crate::app::Change;
use crate::application::conversation;
use crate::application::opened;
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::application::{Action, State};
use crate::error::{Error, Result, Words};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::ApplicationId;
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::text::plain;
use crate::web::language::Language;

/// The most that is kept of a reason, in characters.
const LONG: usize = 2_000;

/// Sends an application. A second click, or a second member's, finds it sent and changes nothing.
///
/// # Errors
/// Refused when something is to be put right first, or the round has closed.
pub fn submit(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let who = change.who()?;
    applications::touch(change.db, id)?;
    let whole = store::whole(change.db, id, &who.person)?;
    whole.opened.need_member(&who.person)?;
    if whole.opened.application.state.is_sent() && whole.opened.application.state != State::Withdrawn {
        return Ok(());
    }
    whole.opened.need_edit(&who.person, change.now)?;
    policy::may_send(id.as_str(), whole.to_put_right().len())?;
    send_whole(change, whole)
}

/// Writes that it is sent, and tells everybody. Whoever calls this has asked whether it may be.
///
/// # Errors
/// Not found for what was sent already.
pub fn send_whole(change: &mut Change<'_>, mut whole: Whole) -> Result<()> {
    let (id, by) = (whole.opened.application.id.clone(), change.person()?);
    let state = whole.opened.application.state.next(Action::Submit).ok_or(Error::NotFound)?;
    let amount_pence = whole.amount();
    let organisation = whole.opened.organisation.clone();
    let sent = Sent { state, organisation_name: &organisation, amount_pence, by: &by, at: change.now };
    store::send(change.db, &id, &sent)?;
    let application = &mut whole.opened.application;
    (application.state, application.state_at, application.amount_pence) = (state, change.now, amount_pence);
    (application.submitted_at, application.submitted_by) = (Some(change.now), Some(by));
    let detail = serde_json::json!({ "amount_pence": amount_pence });
    history::record(change, &Thing::new("application", &id), Event::new("sent").detail(detail))?;
    tell_members(change, &whole)?;
    tell_contact(change, &whole)
}

/// Every member gets the same letter, each in their language, with a copy of what was sent.
fn tell_members(change: &mut Change<'_>, whole: &Whole) -> Result<()> {
    let opened = &whole.opened;
    for member in &opened.members {
        let language = Language::find(&member.language).unwrap_or(Language::ENGLISH);
        let lang = language.code;
        let talks: Vec<_> = whole.talks_open().map(|question| question.title.get(lang)).collect();
        let letter = about("application-sent", opened, member)
            .value("fund", opened.form.fund.name.get(lang))
            .value("reference", &opened.application.reference)
            .value("amount_pence", opened.application.amount_pence)
            .value("talks", talks)
            .value("read_by", opened.form.round.read_by)
            .value("decided_by", opened.form.round.decided_by(change.now))
            .value("pay_by", opened.form.round.pay_by.get(lang))
            .value("contact", &opened.contact.name)
            .value("days", opened.form.contact.days.get(lang))
            .value("phone", &opened.form.contact.phone)
            .value("link", format!("{}/applications/{}", change.tools.base_url, opened.application.id))
            .attach(copy::attachment(change.tools, whole, language)?);
        letters::queue(change, letter)?;
    }
    Ok(())
}

fn tell_contact(change: &mut Change<'_>, whole: &Whole) -> Result<()> {
    let opened = &whole.opened;
    let summary = opened
        .form
        .summary_question()
        .and_then(|question| Some((question, whole.answers.get(&question.key)?)))
        .map(|(question, answer)| answer.body().plain(question, opened.form.first_language(), "Yes", "No"));
    let letter = to_contact(change, "application-arrived", opened)
        .value("summary", summary.unwrap_or_default())
        .value("strand", opened.form.strand_title(opened.application.strand.as_deref(), opened.form.first_language()))
        .value("amount_pence", opened.application.amount_pence)
        .value("talks", whole.talks_open().map(|question| question.title.first()).collect::<Vec<_>>())
        .value("decided_by", opened.form.round.decided_by(change.now));
    letters::queue(change, letter)?;
    Ok(())
}

fn about(kind: &'static str, opened: &Opened, person: &Person) -> Letter {
    let application = &opened.application;
    Letter::to(kind, person)
        .about(Thing::new("application", &application.id), Some(&application.funder_id))
        .value("organisation", &opened.organisation)
}

fn to_contact(change: &Change<'_>, kind: &'static str, opened: &Opened) -> Letter {
    about(kind, opened, &opened.contact)
        .value("fund", opened.form.fund.name.first())
        .value("reference", &opened.application.reference)
        .value("link", format!("{}/desk/applications/{}", change.tools.base_url, opened.application.id))
}

/// Takes a sent application back to work on it.
///
/// # Errors
/// Refused once somebody reads it, or when it could not be sent again.
pub fn reopen(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, id)?;
    let opened = opened::for_member(change.db, id, &person)?;
    reopen_opened(change, &opened)
}

/// The same for one that was opened. Whoever calls this has asked whether it may be.
///
/// # Errors
/// As [`reopen`].
pub fn reopen_opened(change: &mut Change<'_>, opened: &Opened) -> Result<()> {
    let (state, id) = (opened.application.state, &opened.application.id);
    if state == State::Draft {
        return Ok(());
    }
    // A draft has a life of its own again.
    applications::look_again(change.db, id, None)?;
    policy::may_reopen(state, opened.window(change.now), id.as_str(), &opened.contact.name)?;
    let state = state.next(Action::Reopen).ok_or(Error::NotFound)?;
    store::take_back(change.db, id, state, change.now)?;
    history::record(change, &Thing::new("application", id), Event::new("reopened"))?;
    let letter = to_contact(change, "application-reopened", opened);
    letters::queue(change, letter)?;
    Ok(())
}

/// Withdraws an application, with a reason where the group wants to give one. Conversations about it end, and what was
/// decided to be given to it is the round's again.
///
/// # Errors
/// Refused when it is decided; a problem with a reason that is too long.
pub fn withdraw(change: &mut Change<'_>, id: &ApplicationId, reason: &str) -> Result<()> {
    let person = change.person()?;
    touch_with_its_round(change, id)?;
    let opened = opened::for_member(change.db, id, &person)?;
    withdraw_opened(change, &opened, reason)
}

/// Touches what a withdrawal changes, in the order in which everybody does.
///
/// # Errors
/// Not found.
pub fn touch_with_its_round(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    // An application never changes its round. One that was sent may have money held for it, and the round's row is
    // touched before anything of it is counted.
    let known = applications::get(change.db, id)?;
    if known.state.is_sent() {
        fund::store::touch_round(change.db, &known.round_id)?;
    }
    applications::touch(change.db, id)
}

/// Withdraws one that was opened, touched before. Whoever calls this has asked whether it may be.
///
/// # Errors
/// As [`withdraw`].
pub fn withdraw_opened(change: &mut Change<'_>, opened: &Opened, reason: &str) -> Result<()> {
    let (id, reason) = (&opened.application.id, plain::tidy(reason));
    let before = opened.application.state;
    if before == State::Withdrawn {
        return Ok(());
    }
    let state = policy::may_withdraw(before, id.as_str(), &opened.contact.name)?;
    if reason.chars().count() > LONG {
        return Err(Error::problem("reason", Words::key("talk-too-long").with("max", LONG)));
    }
    for talk in opened.talks.values().filter(|talk| talk.state.is_open()) {
        conversation::actions::cancel_opened(change, opened, talk.clone())?;
    }
    applications::set_state(change.db, id, state, change.now)?;
    history::record(change, &Thing::new("application", id), Event::new("withdrawn").words(&reason))?;
    for member in &opened.members {
        let letter = about("application-withdrawn", opened, member)
            .value("fund", opened.form.fund.name.get(&member.language))
            .value("reference", &opened.application.reference)
            .value("was_sent", before.is_sent())
            .value("contact", &opened.contact.name)
            .value("phone", &opened.form.contact.phone);
        letters::queue(change, letter)?;
    }
    // Of a draft the council never knew.
    if before.is_sent() {
        applications::spent::add_up(change.db, &opened.round.id)?;
        let letter = to_contact(change, "application-was-withdrawn", opened).value("reason", &reason);
        letters::queue(change, letter)?;
    }
    Ok(())
}
