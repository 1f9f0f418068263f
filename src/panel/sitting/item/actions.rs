//! Stepping out for an item, how it ends, and dissent.

use std::collections::BTreeMap;

use serde_json::json;

use crate::app::Change;
use crate::application::store::{self as applications, Application};
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};
use crate::panel::policy as panel_policy;
use crate::panel::sitting::store::{self, Around, Item, Table};
use crate::panel::sitting::votes::{self, Ending, Vote};
use crate::panel::sitting::{Action, actions, policy};
use crate::panel::store as panels;

/// The most characters of a dissent.
const LIMIT: usize = 5_000;

/// Not on the meeting's own history, which whoever stands apart from the item reads, too.
pub fn thing(meeting: &PanelMeetingId, application: &ApplicationId) -> Thing {
    Thing::new("panel item", format!("{meeting} {application}"))
}

/// An item at hand, of a meeting that was touched.
struct AtHand {
    table: Table,
    application: Application,
    around: Around,
}

/// The item, for somebody at the table who is in the room for it.
fn take(change: &mut Change<'_>, id: &PanelMeetingId, about: &ApplicationId) -> Result<AtHand> {
    let table = actions::take(change, id, Action::Weigh)?;
    let application = applications::get(change.db, about)?;
    if application.round_id != table.meeting.round_id {
        return Err(Error::NotFound);
    }
    let who = change.who()?;
    let ties = crate::review::store::ties(change.db, &application, &who.person)?;
    panel_policy::may_record(&who, &application, table.has(&who.person), &ties)?;
    let around = store::around(change.db, id, &table.meeting.round_id)?;
    Ok(AtHand { table, application, around })
}

fn is_out(around: &Around, person: &PersonId, about: &ApplicationId) -> bool {
    around.out.iter().any(|(who, item)| who == person && item == about)
}

/// A member steps out for an item of their own accord, and says why if they like; or comes back, before it has ended.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn step_out(
    change: &mut Change<'_>,
    id: &PanelMeetingId,
    about: &ApplicationId,
    words: &str,
    comes_back: bool,
) -> Result<()> {
    let hand = take(change, id, about)?;
    let person = change.person()?;
    if !hand.table.has(&person) {
        return Err(Error::refused("You do not sit at this meeting, so there is nothing to step out of."));
    }
    if hand.around.votes.get(about).is_some_and(|votes| votes.contains_key(&person)) && !comes_back {
        return Err(Error::refused("You have voted on this one. Whoever leads the meeting can take the vote again."));
    }
    let words: String = words.trim().chars().take(LIMIT).collect();
    let words = (!comes_back).then_some(words.as_str());
    store::step_out(change.db, (id, about, &person), words, change.now)?;
    let event = Event::new(if comes_back { "came back" } else { "stepped out" });
    history::record(change, &thing(id, about), event.words(words.unwrap_or_default()))
}

/// How an item ended, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub how: Option<Ending>,
    pub votes: BTreeMap<PersonId, Option<Vote>>,
    /// The version of the recommendation that was voted on.
    pub on_version: i32,
    /// The version of the item that the page was made from; 0 before anything was said of it.
    pub version: i32,
}

/// Whoever leads an item, or an officer, says how the panel came to what it recommends. It is said of the recommendation
/// that they had before them and of no other.
///
/// # Errors
/// Not found at another funder; refused to whoever does not lead, before something is recommended, with the wrong people in
/// the room, or once the meeting has ended; overtaken by another recommendation or another ending; what is to be put right.
pub fn settle(change: &mut Change<'_>, id: &PanelMeetingId, about: &ApplicationId, said: &Said) -> Result<()> {
    let hand = take(change, id, about)?;
    let who = change.who()?;
    policy::is_in(is_out(&hand.around, &who.person, about))?;
    let leads = hand.table.leads_item(&who.person, &hand.around, about);
    policy::may_lead(&who, &hand.table.meeting.funder_id, leads)?;
    let advice = panels::recommendation(change.db, &hand.application.id)?.filter(|one| one.panel_meeting_id == *id);
    let advice = advice.ok_or_else(|| Error::refused("Write down first what the panel recommends."))?;
    let known = store::item(change.db, id, about)?;
    let version = known.as_ref().map_or(0, |item| item.version);
    if (advice.version, version) != (said.on_version, said.version) {
        return Err(Error::Overtaken("What is recommended, or how the panel came to it, changed meanwhile.".into()));
    }
    policy::may_weigh(&hand.table.form.round.panel, &hand.table.room(&hand.around, about))?;
    let room: Vec<PersonId> = hand.table.in_room(&hand.around, about).map(|seat| seat.person.id.clone()).collect();
    let mut problems = Problems::default();
    let votes = votes::settle(said.how, &said.votes, &room, &mut problems);
    problems.check()?;
    let item = Item {
        panel_meeting_id: id.clone(),
        application_id: about.clone(),
        place: known.and_then(|item| item.place),
        how: said.how,
        on_version: advice.version,
        version: version + 1,
    };
    store::save_item(change.db, &item)?;
    store::save_votes(change.db, id, about, &votes)?;
    let detail = json!({ "how": said.how, "votes": votes, "version": advice.version });
    history::record(change, &thing(id, about), Event::new("settled").detail(detail))
}

/// A member who was in the room says that they see it otherwise, with their name at the table or without it. In public
/// nobody's name stands with it.
///
/// # Errors
/// Not found at another funder; refused with the reason; what is to be put right.
pub fn dissent(
    change: &mut Change<'_>,
    id: &PanelMeetingId,
    about: &ApplicationId,
    words: &str,
    named: bool,
) -> Result<()> {
    let hand = take(change, id, about)?;
    let person = change.person()?;
    policy::is_in(is_out(&hand.around, &person, about))?;
    if !hand.table.in_room(&hand.around, about).any(|seat| seat.person.id == person) {
        return Err(Error::refused("Those who were in the room for this one say here what they see otherwise."));
    }
    if panels::recommendation(change.db, about)?.is_none_or(|one| one.panel_meeting_id != *id) {
        return Err(Error::refused("Nothing is recommended for this one yet."));
    }
    if words.chars().count() > LIMIT {
        return Err(Error::problem("words", "That is more than we keep here. Please shorten it"));
    }
    store::save_dissent(change.db, (id, about, &person), (words.trim(), named), change.now)?;
    // The history says that there was one, and not whose it was: it has the same name or none that the words have.
    let who = change.who.take_if(|_| !named);
    let done = history::record(change, &thing(id, about), Event::new("dissent written"));
    if who.is_some() {
        change.who = who;
    }
    done
}
