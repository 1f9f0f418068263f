//! A group takes up help that outlasts the grant, says not now, waits for a place, or takes it back.

pub mod settling;

use chrono::NaiveDate;

use super::store::{self, Taken};
use super::{ANSWER_DAYS, Action, Said, State, policy};
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::application::store::{self as applications, Application, Opened};
use crate::error::{Error, Result, Words};
use crate::fund::form::LastingHelp;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PersonId};
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::text::plain::one_line;
use crate::text::working;
use crate::{decision, fund};

/// What its tasks are kept under.
const OWED: &str = "lasting-help";

/// Touches what a change of it counts: the places of the round first, then the application, as everybody does.
///
/// # Errors
/// Not found; a database that cannot be reached.
fn touch(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let known = applications::get(change.db, id)?;
    fund::store::touch_round(change.db, &known.round_id)?;
    applications::touch(change.db, id)
}

/// An offer of the form with this key.
fn offer<'a>(offers: &'a [LastingHelp], key: &str) -> Result<&'a LastingHelp> {
    offers.iter().find(|one| one.key == key).ok_or(Error::NotFound)
}

/// How many places of an offer are left; none where it is not limited.
fn left(change: &mut Change<'_>, application: &Application, offer: &LastingHelp) -> Result<Option<i64>> {
    if offer.places.is_none() {
        return Ok(None);
    }
    let places = store::places(change.db, &application.round_id)?;
    Ok(offer.left(store::taken(&places, &offer.key)))
}

/// A group says something to an offer of its fund.
///
/// # Errors
/// Not found for everybody else; refused where the offer is not for it; a problem where the last place has gone; overtaken
/// where somebody else of the group has said something meanwhile.
pub fn say(change: &mut Change<'_>, id: &ApplicationId, said: &Said) -> Result<()> {
    touch(change, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    opened.need_member(&who.person)?;
    let theirs = [Action::TakeUp, Action::Queue, Action::NotNow, Action::TakeBack];
    let chosen = said.action.filter(|action| theirs.contains(action));
    let action = chosen.ok_or_else(|| Error::problem("", Words::key("lasting-choose")))?;
    let offer = offer(&opened.form.lasting_help, &said.offer)?;
    let (wish, good_times) = said.read()?;
    let before = store::of(change.db, id)?.into_iter().map(|(one, _)| one).find(|one| one.offer == offer.key);
    let state = before.as_ref().map_or(State::Offered, |one| one.state);
    let overtaken = || Error::Overtaken(Words::key("lasting-changed"));
    let action = match action {
        Action::TakeBack => action,
        // Somebody else of the group has taken it up, and has the last place perhaps.
        _ if !state.can_begin() => return Err(overtaken()),
        _ => begin(change, &opened, offer, action)?,
    };
    let next = state.next(action).ok_or_else(overtaken)?;
    let taken = Taken { state: next, ..kept(change, &opened, offer, before.clone(), &who.person) };
    let is_new = before.as_ref().is_none_or(|one| one.id != taken.id);
    match action {
        Action::TakeBack => take_back(change, &opened, offer, taken),
        Action::TakeUp => {
            let taken = Taken { wish, good_times, ..taken };
            promise(change, &opened, taken, is_new, Event::new("lasting help taken up"))
        }
        Action::Queue => {
            let taken = Taken { wish, good_times, ..taken };
            store::save(change.db, &taken, is_new)?;
            tell(change, id, Event::new("lasting help waited for").words(&taken.wish))
        }
        _ => {
            store::save(change.db, &taken, is_new)?;
            tell(change, id, Event::new("lasting help not now"))
        }
    }
}

/// Whether it is for the group to say something to, and how it begins: with a place, or on the waiting list where none is
/// left. Whoever meant to wait has a place where one came free meanwhile.
fn begin(change: &mut Change<'_>, opened: &Opened, offer: &LastingHelp, action: Action) -> Result<Action> {
    let application = &opened.application;
    let decided = decision::store::of_application(change.db, &application.id)?;
    policy::may_take_up(application, offer, policy::funded(decided.as_ref()), change.today())?;
    if action == Action::NotNow {
        return Ok(action);
    }
    let full = left(change, application, offer)? == Some(0);
    match (action, full) {
        (Action::TakeUp, true) => Err(Error::problem(format!("wish-{}", offer.key), Words::key("lasting-full"))),
        (_, true) => Ok(Action::Queue),
        (_, false) => Ok(Action::TakeUp),
    }
}

/// What is kept of it: the row that there is, or a new one where there is none, or the last was taken back.
fn kept(change: &Change<'_>, opened: &Opened, offer: &LastingHelp, before: Option<Taken>, person: &PersonId) -> Taken {
    match before {
        Some(one) if one.state != State::TakenBack => {
            let goes_on = one.state != State::NotNow;
            Taken {
                said_by: if goes_on { one.said_by } else { person.clone() },
                said_at: if goes_on { one.said_at } else { change.now },
                version: one.version + 1,
                ..one
            }
        }
        _ => Taken {
            id: change.id(),
            application_id: opened.application.id.clone(),
            round_id: opened.application.round_id.clone(),
            offer: offer.key.clone(),
            title: offer.title.first().to_owned(),
            state: State::Offered,
            wish: String::new(),
            good_times: String::new(),
            said_by: person.clone(),
            said_at: change.now,
            promised_at: None,
            answer_by: None,
            with_whom: String::new(),
            on_day: None,
            words: String::new(),
            instead: String::new(),
            answered_by: None,
            answered_at: None,
            happened_at: None,
            version: 1,
        },
    }
}

fn tell(change: &mut Change<'_>, id: &ApplicationId, event: Event<'_>) -> Result<()> {
    history::record(change, &Thing::new("application", id), event)
}

/// The group has a place, and is answered by a day: it stands on the desk of whoever speaks with it, and in a letter.
fn promise(change: &mut Change<'_>, opened: &Opened, taken: Taken, is_new: bool, event: Event<'_>) -> Result<()> {
    let answer_by = answer_by(change);
    let taken = Taken { promised_at: Some(change.now), answer_by: Some(answer_by), ..taken };
    store::save(change.db, &taken, is_new)?;
    let officer = sees_to_it(change, opened)?;
    let application = &opened.application;
    owed::add(
        change,
        Owed {
            funder: &application.funder_id,
            kind: OWED,
            about: taken.id.as_str(),
            text: format!("Arrange “{}” for {}", one_line(&taken.title), application.organisation_name),
            hint: "They took it up. Say with whom and when, or that there is no place".to_owned(),
            href: href(&application.id),
            due: Some(answer_by),
            application: Some(&application.id),
            not_for: Vec::new(),
            person: officer.as_ref().map(|one| one.id.clone()),
        },
    )?;
    tell(change, &application.id, event.words(&taken.wish))?;
    write_to_officer(change, opened, &taken, officer.as_ref())
}

/// Where an officer sees to it.
fn href(id: &ApplicationId) -> String {
    format!("/desk/applications/{id}/lasting-help")
}

/// Whoever speaks with the group, unless it is closed to them; then another officer.
fn sees_to_it(change: &mut Change<'_>, opened: &Opened) -> Result<Option<Person>> {
    let officers = applications::apart::officers(change.db, &opened.application, &opened.contact.id)?;
    Ok(officers.into_iter().next())
}

fn write_to_officer(change: &mut Change<'_>, opened: &Opened, taken: &Taken, to: Option<&Person>) -> Result<()> {
    let Some(officer) = to else { return Ok(()) };
    let application = &opened.application;
    let letter = Letter::to("lasting-help-taken", officer)
        .about(Thing::new("application", &application.id), Some(&application.funder_id))
        .value("organisation", &application.organisation_name)
        .value("title", &taken.title)
        .value("back", taken.state == State::TakenBack)
        .value("wish", &taken.wish)
        .value("good_times", &taken.good_times)
        .value("answer_by", taken.answer_by)
        .value("link", format!("{}{}", change.tools.base_url, href(&application.id)));
    letters::queue(change, letter)?;
    Ok(())
}

/// The group takes it back. Where it had a place, whoever waited longest has it now.
fn take_back(change: &mut Change<'_>, opened: &Opened, offer: &LastingHelp, taken: Taken) -> Result<()> {
    let id = &opened.application.id;
    let had_a_place = taken.promised_at.is_some() || taken.answered_at.is_some();
    store::save(change.db, &taken, false)?;
    owed::settle(change, OWED, taken.id.as_str())?;
    tell(change, id, Event::new("lasting help taken back"))?;
    if !had_a_place {
        return Ok(());
    }
    let officer = sees_to_it(change, opened)?;
    write_to_officer(change, opened, &taken, officer.as_ref())?;
    move_up(change, &opened.application, offer)
}

/// Where a place of an offer is free again, whoever waited longest has it.
fn move_up(change: &mut Change<'_>, application: &Application, offer: &LastingHelp) -> Result<()> {
    if left(change, application, offer)? == Some(0) {
        return Ok(());
    }
    match store::first_waiting(change.db, &application.round_id, &offer.key)? {
        Some(next) => come_free(change, next),
        None => Ok(()),
    }
}

/// A place has come free for a group that waits: it is answered by a day, as if it had taken it up today, and hears so.
fn come_free(change: &mut Change<'_>, waiting: Taken) -> Result<()> {
    applications::touch(change.db, &waiting.application_id)?;
    let opened = applications::open(change.db, &waiting.application_id)?;
    let Some(state) = waiting.state.next(Action::ComeFree) else { return Ok(()) };
    let taken = Taken { state, version: waiting.version + 1, ..waiting };
    write_of_place(change, &opened, &taken)?;
    promise(change, &opened, taken, false, Event::new("lasting help came free"))
}

/// That it has a place now, to every member of a group that waited, each in their own language.
fn write_of_place(change: &mut Change<'_>, opened: &Opened, taken: &Taken) -> Result<()> {
    let application = &opened.application;
    let offer = opened.form.lasting_help.iter().find(|one| one.key == taken.offer);
    for member in &opened.members {
        let title = offer.map_or(taken.title.as_str(), |one| one.title.get(&member.language));
        let letter = Letter::to("lasting-help-free", member)
            .about(Thing::new("application", &application.id), Some(&application.funder_id))
            .value("organisation", &application.organisation_name)
            .value("title", title)
            .value("answer_by", answer_by(change))
            .value("link", format!("{}/applications/{}/lasting-help", change.tools.base_url, application.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// By which day whoever takes help up now is answered.
fn answer_by(change: &Change<'_>) -> NaiveDate {
    working::after(change.today(), ANSWER_DAYS)
}
