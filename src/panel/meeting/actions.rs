//! Changing a meeting, calling it off, and saying at once how close one is to every group before it.

use serde_json::json;

use super::store as changes;
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};
use crate::letters;
use crate::panel::actions::{Asked, check, invitation, seat_again};
use crate::panel::store::{self, Meeting, RoundName};
use crate::panel::{policy, sitting};
use crate::people::store::Person;
use crate::people::{self, Role};
use crate::review::{self, Said};

fn thing(meeting: &Meeting) -> Thing {
    Thing::new("panel meeting", &meeting.id)
}

/// The meeting touched, with its round and who sits at it, if this person may change it.
fn take(change: &mut Change<'_>, id: &PanelMeetingId) -> Result<(Meeting, RoundName, Vec<Person>)> {
    let meeting = changes::touch(change.db, id)?;
    sitting::store::touch(change.db, id)?;
    policy::may_change(&change.who()?, &meeting, change.now)?;
    let (_, round) = store::meeting(change.db, id)?;
    let members = store::members(change.db, id)?;
    Ok((meeting, round, members))
}

/// A commissioner changes when and where a meeting is, and who sits at it. Everybody whom it concerns gets a letter with
/// a calendar entry: who stays, when the time or the place has changed; who is new; who is no longer asked.
///
/// # Errors
/// Not found at another funder; refused with the reason; overtaken; what is to be put right.
pub fn change_meeting(
    change: &mut Change<'_>,
    id: &PanelMeetingId,
    asked: &Asked,
    version: i32,
    mut problems: Problems,
) -> Result<()> {
    let (mut meeting, round, before) = take(change, id)?;
    if meeting.version != version + 1 {
        return Err(Error::Overtaken(
            "Somebody else changed this meeting while you were writing. Open it again.".into(),
        ));
    }
    let can_sit = people::store::with_role(change.db, &round.funder_id, Role::PanelMember)?;
    let sits = |person: &&Person| asked.members.contains(&person.id);
    // Whoever sat at it stays, though they hold the role no longer, until somebody says otherwise.
    let stay: Vec<Person> = before.iter().filter(sits).cloned().collect();
    let new: Vec<Person> =
        can_sit.iter().filter(sits).filter(|person| !stay.iter().any(|one| one.id == person.id)).cloned().collect();
    let all: Vec<Person> = stay.iter().chain(&new).cloned().collect();
    let held_at = check(asked, &all, change.now, &mut problems);
    problems.check()?;
    let by = held_at - meeting.held_at;
    let moved = meeting.held_at != held_at || meeting.place != asked.place.trim();
    let was = (meeting.held_at, meeting.place.clone());
    meeting.held_at = held_at;
    meeting.place = asked.place.trim().to_owned();
    changes::save(change.db, &meeting)?;
    let gone: Vec<&Person> = before.iter().filter(|person| !stay.iter().any(|one| one.id == person.id)).collect();
    for person in &gone {
        changes::unseat(change.db, id, &person.id)?;
    }
    for person in &new {
        let seat = change.id();
        changes::seat(change.db, seat, id, &person.id)?;
    }
    let mut table = sitting::store::table(change.db, id)?;
    sitting::policy::step(table.sitting.state, sitting::Action::Change)?;
    // Its papers are open as long after it as they were to be.
    table.sitting.papers_until += by;
    sitting::store::save(change.db, &table.sitting)?;
    let asked: Vec<PersonId> = new.iter().map(|person| person.id.clone()).collect();
    seat_again(change, &meeting, &asked)?;
    let ids = |people: &[&Person]| people.iter().map(|person| person.id.to_string()).collect::<Vec<_>>();
    let detail = json!({
        "held_at": meeting.held_at, "place": meeting.place, "was": was,
        "added": ids(&new.iter().collect::<Vec<_>>()), "removed": ids(&gone),
    });
    history::record(change, &thing(&meeting), Event::new("changed").detail(detail))?;
    let mut post: Vec<(&'static str, &Person)> = new.iter().map(|person| ("panel-meeting", person)).collect();
    post.extend(gone.into_iter().map(|person| ("panel-meeting-without-you", person)));
    if moved {
        post.extend(stay.iter().map(|person| ("panel-meeting-changed", person)));
    }
    for (kind, person) in post {
        let letter = invitation(change, kind, person, &meeting, &round);
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// A commissioner calls a meeting off. Everyone who was to sit at it is told why, and their calendars let go of it.
///
/// # Errors
/// Not found at another funder; refused with the reason; what is to be put right.
pub fn call_off(change: &mut Change<'_>, id: &PanelMeetingId, why: &str) -> Result<()> {
    let (mut meeting, round, members) = take(change, id)?;
    let mut problems = Problems::default();
    problems.need("why", why, "Write why. Everyone who was to sit at it reads it");
    if why.chars().count() > 2_000 {
        problems.add("why", "That is more than we keep here. A few sentences are enough");
    }
    problems.check()?;
    let mut held = sitting::store::table(change.db, id)?.sitting;
    held.state = sitting::policy::step(held.state, sitting::Action::CallOff)?;
    sitting::store::save(change.db, &held)?;
    meeting.cancelled_at = Some(change.now);
    meeting.cancelled_why = why.trim().to_owned();
    changes::save(change.db, &meeting)?;
    history::record(change, &thing(&meeting), Event::new("called off").words(why))?;
    for person in &members {
        let letter = invitation(change, "panel-meeting-off", person, &meeting, &round).value("why", why.trim());
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// A member says of several groups before a meeting how close they are, all or none.
///
/// # Errors
/// Not found or refused; what is to be put right, under `standing-ID` and `words-ID`.
pub fn declare_all(change: &mut Change<'_>, id: &PanelMeetingId, said: &[(ApplicationId, Said)]) -> Result<usize> {
    let who = change.who()?;
    let (meeting, _, is_member) = store::meeting_for(change.db, id, &who.person)?;
    policy::may_open(&who, &meeting.funder_id, is_member)?;
    policy::takes_place(&meeting)?;
    if !is_member {
        return Err(Error::refused("You do not sit at this meeting."));
    }
    let waiting = changes::unsaid(change.db, &meeting, &who.person)?;
    let mut problems = Problems::default();
    let mut written = 0;
    for (application, one) in said {
        // What was said meanwhile, on another device, stays as it was said there.
        if !waiting.iter().any(|unsaid| unsaid.application == *application) {
            continue;
        }
        match review::actions::declaration::declare(change, application, one) {
            Ok(_) => written += 1,
            Err(Error::Problem(Problems(more))) => {
                for problem in more {
                    // There are no ties to tick on the page of a whole meeting, so words are asked for.
                    match problem.field.as_str() {
                        "interests" => problems
                            .add(format!("words-{application}"), "Write in a few words what ties you to this group"),
                        field => problems.add(format!("{field}-{application}"), problem.words),
                    }
                }
                continue;
            }
            Err(other) => return Err(other),
        }
    }
    if said.is_empty() {
        problems
            .add("rest", "Say of at least one group how close you are, or tick that you have no tie to any of them");
    }
    problems.check()?;
    Ok(written)
}
