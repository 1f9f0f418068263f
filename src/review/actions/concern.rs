//! "This worries me": on its way to a named safeguarding lead, and nowhere else.

use chrono::NaiveDate;

use crate::app::Change;
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, ConcernId, PersonId};
use crate::letters::{self, Letter};
use crate::people::Role;
use crate::people::store::Person;
use crate::review::concern::{self, Action, State, THING, Worry, need_not_left};
use crate::review::store::Head;
use crate::review::store::concern::Concern;
use crate::review::{policy, store};
use crate::text::working;

/// The most characters of what a lead writes.
const LIMIT: usize = 20_000;

/// Somebody who may open an application, or talks with its group, says what worries them. The safeguarding lead it goes
/// to gets a letter that says only that there is something to open. The application itself is not touched: nothing of
/// this shows on it.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn raise(change: &mut Change<'_>, id: &ApplicationId, worry: &Worry) -> Result<ConcernId> {
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    let talks = store::concern::holds_talk(change.db, id, &who.person)?;
    policy::may_raise(&who, &head.application, &ties, talks)?;
    worry.check()?;
    let about = place(change, &head, worry)?;
    bring(change, &head, worry, about)
}

/// Somebody to whom the application is closed says what worries them: they know the group, and are shown nothing of it.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn raise_apart(change: &mut Change<'_>, id: &ApplicationId, worry: &Worry) -> Result<ConcernId> {
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    let talks = store::concern::holds_talk(change.db, id, &who.person)?;
    policy::may_raise_apart(&who, &head.application, &ties, talks)?;
    worry.check()?;
    bring(change, &head, worry, Place::default())
}

/// The key of the question that a worry is about, and the kind and id of the thing, where it is one.
type Place = (String, (String, String));

fn bring(change: &mut Change<'_>, head: &Head, worry: &Worry, (about, thing): Place) -> Result<ConcernId> {
    let id = &head.application.id;
    let people = store::concern::leads_and_administrators(change.db, id)?;
    let concern = Concern {
        id: change.id(),
        funder_id: head.application.funder_id.clone(),
        application_id: id.clone(),
        state: State::Open,
        about,
        words: worry.words.trim().to_owned(),
        group_was_told: worry.group_was_told.trim().to_owned(),
        raised_by: change.person()?,
        raised_at: change.now,
        outcome: String::new(),
        settled_by: None,
        settled_at: None,
        thing_kind: thing.0,
        thing_id: thing.1,
        lead_id: named_lead(&people, &worry.lead)?,
        look_by: look_by(change.today(), head),
        looked_by: None,
        looked_at: None,
        closed_to: Json(Vec::new()),
        version: 1,
    };
    store::concern::insert(change.db, &concern)?;
    history::record(change, &Thing::new(THING, &concern.id), Event::new("raised"))?;
    tell(change, &concern, &people)?;
    Ok(concern.id)
}

/// The day by which a worry that is brought today is looked at.
fn look_by(today: NaiveDate, head: &Head) -> NaiveDate {
    working::after(today, head.form.round.worries.days)
}

/// What it is about, of this application.
fn place(change: &mut Change<'_>, head: &Head, worry: &Worry) -> Result<Place> {
    let not_equity =
        |key: &str| head.form.question(key).filter(|question| !question.equity).map(|question| question.key.clone());
    let (thing, key) = concern::about(&worry.about);
    let Some((kind, id)) = thing else { return Ok((not_equity(key).unwrap_or_default(), Default::default())) };
    let key = store::concern::place(change.db, &head.application, kind, id)?;
    Ok((not_equity(&key).unwrap_or_default(), (kind.to_string(), id.to_owned())))
}

/// Whom it goes to: who was chosen, else the first of the leads; none where there is no lead.
fn named_lead(people: &[(Role, Person)], chosen: &str) -> Result<Option<PersonId>> {
    let leads: Vec<&Person> =
        people.iter().filter(|(role, _)| *role == Role::SafeguardingLead).map(|(_, person)| person).collect();
    if chosen.is_empty() {
        return Ok(leads.first().map(|lead| lead.id.clone()));
    }
    let lead = leads.into_iter().find(|lead| lead.id.as_str() == chosen);
    lead.map(|lead| Some(lead.id.clone())).ok_or_else(|| Error::problem("lead", "Choose whom this goes to"))
}

/// To the lead it goes to; where there is none, to those who can name one, who are not told what it is about.
fn tell(change: &mut Change<'_>, concern: &Concern, people: &[(Role, Person)]) -> Result<()> {
    let (kind, to): (_, Vec<&Person>) = match &concern.lead_id {
        Some(lead) => {
            let named = people.iter().map(|(_, person)| person).filter(|person| person.id == *lead).take(1);
            ("concern-raised", named.collect())
        }
        None => {
            let keeps = people.iter().filter(|(role, _)| *role == Role::Administrator);
            ("concern-no-lead", keeps.map(|(_, person)| person).collect())
        }
    };
    for person in to {
        // It stands with no funder and so in no list of letters: that there is a worry is for the lead alone.
        let letter = Letter::to(kind, person)
            .about(Thing::new(THING, &concern.id), None)
            .value("look_by", concern.look_by)
            .value("link", format!("{}/desk/concerns/{}", change.tools.base_url, concern.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The worry in hand, for a lead who may open it and whom nobody has overtaken.
fn take(change: &mut Change<'_>, id: &ConcernId) -> Result<(Concern, Head)> {
    let concern = store::concern::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, &concern.application_id, &who.person)?;
    policy::may_open_concern(&who, &concern.funder_id, ties.closed(), &head.application.organisation_name)?;
    need_not_left(&concern.closed_to.0, &who.person)?;
    if concern.state == State::Settled {
        return Err(Error::Overtaken(
            "Another safeguarding lead has settled this already. Open it again to read how.".into(),
        ));
    }
    Ok((concern, head))
}

/// A lead says that they have looked at it, and have it from now on.
///
/// # Errors
/// Refused for everybody else.
pub fn look_at(change: &mut Change<'_>, id: &ConcernId) -> Result<()> {
    let (mut concern, _) = take(change, id)?;
    if concern.looked_at.is_some() {
        return Ok(());
    }
    let person = change.person()?;
    concern.lead_id = Some(person.clone());
    concern.looked_by = Some(person);
    concern.looked_at = Some(change.now);
    store::concern::write(change.db, &concern)?;
    history::record(change, &Thing::new(THING, id), Event::new("looked at"))
}

/// A lead hands a worry over to another, who gets a letter. Whoever does so because they are close to the group opens it
/// no more.
///
/// # Errors
/// Refused for everybody else; what is to be put right.
pub fn hand_over(change: &mut Change<'_>, id: &ConcernId, to: &str, close: bool, words: &str) -> Result<()> {
    let (mut concern, _) = take(change, id)?;
    let me = change.person()?;
    let people = store::concern::leads_and_administrators(change.db, &concern.application_id)?;
    let can = |person: &PersonId| *person != me && !concern.closed_to.0.contains(person);
    let others: Vec<(Role, Person)> = people.into_iter().filter(|(_, person)| can(&person.id)).collect();
    if to.is_empty() {
        return Err(Error::problem("to", "Choose who has it from now on"));
    }
    let lead = named_lead(&others, to).map_err(|_| Error::problem("to", "Choose who has it from now on"))?;
    if words.trim().is_empty() {
        return Err(Error::problem("handover", "Write a line for whoever has it from now on"));
    }
    if words.chars().count() > LIMIT {
        return Err(Error::problem("handover", "That is more than we keep in one box. Please shorten it"));
    }
    concern.lead_id = lead;
    if close {
        concern.closed_to.0.push(me);
    }
    store::concern::write(change.db, &concern)?;
    let event = Event::new("handed over").detail(serde_json::json!({ "close": close })).words(words.trim());
    history::record(change, &Thing::new(THING, id), event)?;
    tell(change, &concern, &others)
}

/// The lead writes down what was done so far, and may settle it; `version` is what they had before them.
///
/// # Errors
/// Overtaken when another lead wrote meanwhile; refused for everybody else; what is to be put right.
pub fn write(change: &mut Change<'_>, id: &ConcernId, version: i32, outcome: &str, settle: bool) -> Result<()> {
    let (mut concern, _) = take(change, id)?;
    // Looking at it, or handing it over, changes nothing of what was done.
    if concern.version != version && !concern.outcome.is_empty() {
        return Err(Error::Overtaken(
            "Another safeguarding lead has written meanwhile. Put the two together, then save again.".into(),
        ));
    }
    if outcome.trim().is_empty() {
        return Err(Error::problem("outcome", "Write down what was done, or why nothing needs to be"));
    }
    if outcome.chars().count() > LIMIT {
        return Err(Error::problem("outcome", "That is more than we keep in one box. Please shorten it"));
    }
    concern.outcome = outcome.trim().to_owned();
    let person = change.person()?;
    if concern.looked_at.is_none() {
        concern.looked_by = Some(person.clone());
        concern.looked_at = Some(change.now);
    }
    if settle {
        concern.state = concern.state.next(Action::Settle).ok_or(Error::NotFound)?;
        concern.settled_by = Some(person);
        concern.settled_at = Some(change.now);
    }
    store::concern::write(change.db, &concern)?;
    let event = Event::new(if settle { "settled" } else { "written about" });
    history::record(change, &Thing::new(THING, id), event.words(&concern.outcome))
}
