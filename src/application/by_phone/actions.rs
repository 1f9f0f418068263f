//! What an officer does for a group with no account: begins its application, sends it on its word, goes on for a
//! colleague, and lets go when the group has an e-mail.

use super::store::{self, Scribe};
use super::{Way, policy};
use crate::app::Change;
use crate::application::actions::THING;
use crate::application::beginning::{Start, begin};
use crate::application::opened;
use crate::application::policy::Window;
use crate::application::sending;
use crate::application::sending::actions::send_whole;
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::application::word;
use crate::application::{Part, State};
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::fund;
use crate::fund::store::RoundRow;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, OrganisationId, PersonId, RoundId};
use crate::letters::{self, Letter};
use crate::organisation::telephone::actions::{self as telephone, Group};
use crate::organisation::telephone::store as telephone_store;
use crate::organisation::telephone::{Typed as Person, digits};
use crate::organisation::{self, Kind};
use crate::people::has_email;
use crate::people::safety::{self, Holder, Safety};
use crate::people::store as people;
use crate::text::plain;

/// The most that is kept of what a group does, in characters.
const LONG: usize = 4_000;
const SHORT: usize = 200;

/// What an officer wrote down at the beginning.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub way: String,
    /// When the call began or the paper came; none where what was typed is no time.
    pub begun: Option<Instant>,
    pub name: String,
    pub kind: String,
    pub about: String,
    pub area: String,
    pub person: Person,
    pub strand: String,
    /// What keeps them safe, as far as they said.
    pub safe: Safety,
    /// A group that is known, by its id; `new` for one that is not; empty before anybody chose.
    pub group: String,
}

/// An officer begins an application for a group.
///
/// # Errors
/// Problems with what was typed, among them that the group may be known already; refused where the officer may not, or
/// the round takes none.
pub fn take(change: &mut Change<'_>, round: &RoundId, asked: &Asked, mut problems: Problems) -> Result<ApplicationId> {
    let who = change.who()?;
    let round = fund::store::round(change.db, round)?;
    policy::may_take(&who, &round)?;
    let (way, kind) = (Way::parse(&asked.way), Kind::parse(&asked.kind));
    if way.is_none() {
        problems.add("way", "Say how it reaches you.");
    }
    let begun = asked.begun.unwrap_or(change.now);
    let window = Window::at(round.state, round.opens_at, round.closes_at, chrono::TimeDelta::zero(), change.now);
    match policy::may_begin(window, begun, round.closes_at, change.now) {
        Err(Error::Problem(more)) => problems.0.extend(more.0),
        other => other?,
    }
    let name = plain::one_line(&asked.name);
    problems.need("name", &name, "Write the group's name, as they say it.");
    let (about, area) = (plain::tidy(&asked.about), plain::one_line(&asked.area));
    for (field, text, most) in [("name", &name, SHORT), ("area", &area, SHORT), ("about", &about, LONG)] {
        if text.chars().count() > most {
            problems.add(field, format!("Write at most {most} characters."));
        }
    }
    let is_new = matches!(asked.group.as_str(), "" | "new");
    if kind.is_none() && is_new {
        problems.add("kind", "Say what kind of group it is.");
    }
    let person = match asked.person.read() {
        Ok(person) => person,
        Err(more) => {
            problems.0.extend(more.0);
            return Err(Error::Problem(problems));
        }
    };
    let safe = match asked.safe.clone().read() {
        Ok(safe) => safe,
        Err(more) => {
            problems.0.extend(more.0);
            Safety::default()
        }
    };
    problems.check()?;
    let known = store::known(change.db, &round.funder_id, &name, &digits(&person.phone))?;
    if asked.group.is_empty() && !known.is_empty() {
        return Err(Error::problem("group", "We may know this group already. Say whether it is one of these."));
    }
    let (Some(way), group) = (way, kind.map(|kind| Group { name, kind, about, area })) else {
        return Err(Error::NotFound);
    };
    let organisation = match group.filter(|_| is_new) {
        Some(group) => telephone::tell(change, &round.funder_id, group, &person)?,
        None => join(change, &round, &known, &asked.group, &person)?,
    };
    keep_safe(change, &round, &organisation, &person, safe)?;
    start(change, round, &organisation, &asked.strand, (way, begun))
}

/// What keeps them safe is theirs; that nobody is told where the group is holds for all of it. What was chosen before
/// stays.
fn keep_safe(
    change: &mut Change<'_>,
    round: &RoundRow,
    group: &OrganisationId,
    person: &Person,
    safe: Safety,
) -> Result<()> {
    if safe.never_locatable {
        let wish = Safety { never_locatable: true, ..Safety::default() };
        add_to(change, Holder::Organisation, group.as_str(), wish)?;
    }
    let number = digits(&person.phone);
    let reached = telephone_store::in_group(change.db, group, &round.funder_id, &number)?;
    match reached {
        Some(reached) => add_to(change, Holder::Person, reached.id.as_str(), Safety { never_locatable: false, ..safe }),
        None => Ok(()),
    }
}

fn add_to(change: &mut Change<'_>, holder: Holder, id: &str, wish: Safety) -> Result<()> {
    let (known, version) = safety::store::get(change.db, holder, id)?.unwrap_or_default();
    safety::actions::write(change, holder, id, known.together(wish), version)
}

/// The group is one that is known: whoever rings is one of it from now on.
fn join(
    change: &mut Change<'_>,
    round: &RoundRow,
    known: &[store::Known],
    chosen: &str,
    person: &Person,
) -> Result<OrganisationId> {
    let group = known.iter().find(|group| group.id.as_str() == chosen).ok_or(Error::NotFound)?;
    let officer = change.person()?;
    organisation::store::touch(change.db, &group.id)?;
    if organisation::store::is_member(change.db, &group.id, &officer)? {
        return Err(Error::refused("You belong to this group. Ask a colleague to take its application."));
    }
    telephone::add(change, &group.id, &round.funder_id, person)?;
    Ok(group.id.clone())
}

fn start(
    change: &mut Change<'_>,
    round: RoundRow,
    organisation: &OrganisationId,
    strand: &str,
    (way, begun_at): (Way, Instant),
) -> Result<ApplicationId> {
    let form = fund::store::newest_form(change.db, &round.id)?;
    let id = begin(change, Start { round, form, organisation, strand })?;
    let scribe = Scribe {
        id: change.id(),
        application_id: id.clone(),
        person_id: change.person()?,
        way,
        begun_at,
        since: change.now,
        ended_at: None,
        word: None,
    };
    store::insert(change.db, &scribe)?;
    let detail = serde_json::json!({ "way": way });
    history::record(change, &Thing::new(THING, &id), Event::new("taken for the group").detail(detail))?;
    tell_others(change, &id)?;
    Ok(id)
}

/// Whoever else is of the group hears that somebody of it rang.
fn tell_others(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let (opened, officer) = (applications::open(change.db, id)?, change.who()?);
    for member in opened.members.iter().filter(|member| has_email(&member.email)) {
        let letter = Letter::to("application-taken", member)
            .about(Thing::new(THING, id), Some(&opened.application.funder_id))
            .value("organisation", &opened.organisation)
            .value("fund", opened.form.fund.name.get(&member.language))
            .value("officer", officer.call_name())
            .value("link", format!("{}/applications/{id}", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// An officer sends an application on its group's word. A second click finds it sent and changes nothing.
///
/// # Errors
/// Problems with the word; refused when something is to be put right first, or the round has closed; not found for
/// whoever does not type it.
pub fn send(change: &mut Change<'_>, id: &ApplicationId, typed: &word::Typed) -> Result<()> {
    let who = change.who()?;
    applications::touch(change.db, id)?;
    let whole = sending::store::whole(change.db, id, &who.person)?;
    let opened = &whole.opened;
    let (Part::Scribe, Some(scribe)) = (opened.part(&who.person), opened.scribe.clone()) else {
        return Err(Error::NotFound);
    };
    if opened.application.state != State::Draft {
        return Ok(());
    }
    opened.need_edit(&who.person, change.now)?;
    sending::policy::may_send(id.as_str(), whole.to_put_right().len())?;
    let judges = store::judges(change.db, id, &opened.round)?;
    let word = typed.read(who.call_name(), &judges, change.today()).map_err(Error::Problem)?;
    store::keep_word(change.db, &scribe.id, &word)?;
    // Who it was stands in the words alone: facts are under the chain's hash, and nobody could ever be forgotten there.
    let detail = serde_json::json!({ "kind": word.kind, "on": word.on });
    let event = if word.kind == word::Kind::Signed { "said yes on paper" } else { "said yes aloud" };
    history::record(change, &Thing::new(THING, id), Event::new(event).detail(detail).words(&word.sentence()))?;
    send_whole(change, whole)
}

/// What a group asks for by phone once its application is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To have it back and work on it.
    Back,
    Withdrawn,
}

/// The group asks to have its application back, or withdraws it: the officer writes down in whose words.
///
/// # Errors
/// A problem without the words; refused once somebody reads it, or it is decided; not found for whoever does not type it.
pub fn obey(change: &mut Change<'_>, id: &ApplicationId, wish: Wish, said: &str) -> Result<()> {
    let who = change.who()?;
    sending::actions::touch_with_its_round(change, id)?;
    let opened = opened::for_part(change.db, id, &who.person)?;
    if opened.part(&who.person) != Part::Scribe {
        return Err(Error::NotFound);
    }
    let said = plain::tidy(said);
    let mut problems = Problems::default();
    problems.need("said", &said, "Write who of the group said so, when, and in which words.");
    if said.chars().count() > LONG {
        problems.add("said", format!("Write at most {LONG} characters."));
    }
    problems.check()?;
    let event = Event::new("asked for by phone").words(&said);
    history::record(change, &Thing::new(THING, id), event)?;
    match wish {
        Wish::Back => sending::actions::reopen_opened(change, &opened),
        Wish::Withdrawn => sending::actions::withdraw_opened(change, &opened, &said),
    }
}

/// A colleague goes on with what somebody types for a group.
///
/// # Errors
/// Refused for whoever judges it; not found at another funder.
pub fn cover(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let who = change.who()?;
    applications::touch(change.db, id)?;
    let opened: Opened = applications::open(change.db, id)?;
    let taken = store::taken(change.db, id, &who.person)?;
    let Some((scribe, _)) = taken.now().cloned() else { return Err(Error::NotFound) };
    if scribe.person_id == who.person {
        return Ok(());
    }
    policy::may_cover(&who, &opened.application, &opened.round, taken.reads)?;
    if opened.is_member(&who.person) {
        return Err(Error::refused("You belong to this group. Ask another colleague to go on with its application."));
    }
    let mine = Scribe {
        id: change.id(),
        person_id: who.person.clone(),
        since: change.now,
        ended_at: None,
        word: None,
        ..scribe
    };
    store::take_over(change.db, &mine)?;
    history::record(change, &Thing::new(THING, id), Event::new("taken over for the group"))
}

/// The group has an e-mail now. What was typed stays; from now on it writes and sends by itself.
///
/// # Errors
/// A problem with the address; refused where others of the group can add them; not found for whoever does not type it.
pub fn give_email(change: &mut Change<'_>, id: &ApplicationId, person: &PersonId, email: &str) -> Result<()> {
    let who = change.who()?;
    applications::touch(change.db, id)?;
    let opened = opened::for_part(change.db, id, &who.person)?;
    if opened.part(&who.person) != Part::Scribe {
        return Err(Error::NotFound);
    }
    telephone::give_email(change, &opened.application.organisation_id, person, email)?;
    let name = people::by_id(change.db, person)?.name;
    let detail = serde_json::json!({ "person": person });
    history::record(change, &Thing::new(THING, id), Event::new("has an e-mail now").detail(detail).words(&name))
}
