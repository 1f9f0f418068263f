//! What is done at a meeting as a whole: who sits at it how, who is here, its order, and its end.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::json;

use super::order::{self, How};
use super::store::{self, Item, Seat, Table};
use super::{Action, policy};
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};
use crate::panel::policy::may_open;
use crate::panel::store::{self as panels, Laid};
use crate::people::Role;
use crate::text::dates;

/// The most minutes that one meeting is counted with.
const DAY: i32 = 24 * 60;

fn thing(table: &Table) -> Thing {
    Thing::new("panel meeting", &table.meeting.id)
}

/// The meeting locked, if this can be done at it now by whoever opens it.
///
/// # Errors
/// Not found at another funder; refused, with why.
pub fn take(change: &mut Change<'_>, id: &PanelMeetingId, action: Action) -> Result<Table> {
    store::lock(change.db, id)?;
    let mut table = store::table(change.db, id)?;
    let who = change.who()?;
    may_open(&who, &table.meeting.funder_id, table.has(&who.person))?;
    table.sitting.state = policy::step(table.sitting.state, action)?;
    Ok(table)
}

/// How a meeting is held is changed by whoever saw how it is held now. `version` is the one their page was made from.
///
/// # Errors
/// Overtaken by somebody who changed it meanwhile.
pub fn change_from(change: &mut Change<'_>, table: &mut Table, version: i32) -> Result<()> {
    if table.sitting.version != version {
        return Err(Error::Overtaken(
            "Somebody else changed how this meeting is held while you had this page open.".into(),
        ));
    }
    table.sitting.version += 1;
    store::touch(change.db, &table.meeting.id)
}

/// The same for whoever leads it.
fn lead(change: &mut Change<'_>, id: &PanelMeetingId, action: Action) -> Result<Table> {
    store::lock(change.db, id)?;
    let mut table = store::table(change.db, id)?;
    let who = change.who()?;
    policy::may_lead(&who, &table.meeting.funder_id, table.leads(&who.person))?;
    table.sitting.state = policy::step(table.sitting.state, action)?;
    Ok(table)
}

fn save(change: &mut Change<'_>, table: &Table) -> Result<()> {
    store::save(change.db, &table.sitting)
}

/// How those who were asked sit at a meeting, and until when its papers are open.
#[derive(Clone, Debug, Default)]
pub struct Seating {
    pub community: Vec<PersonId>,
    pub chair: Option<PersonId>,
    /// Who leads an item for which the chair is out of the room.
    pub deputy: Option<PersonId>,
    /// None where it could not be read, which the page has noted.
    pub papers_until: Option<NaiveDate>,
    /// Of how the meeting is held, as their page had it.
    pub version: i32,
}

/// An officer says who leads a meeting, who sits at it as a community member, and until when its papers are open.
///
/// # Errors
/// Not found at another funder; refused without the role or once it has ended; overtaken; what is to be put right.
pub fn seat(change: &mut Change<'_>, id: &PanelMeetingId, said: &Seating, mut problems: Problems) -> Result<()> {
    let mut table = take(change, id, Action::Prepare)?;
    change.who()?.need(&[Role::Commissioner], &table.meeting.funder_id)?;
    change_from(change, &mut table, said.version)?;
    for (field, person) in [("chair", &said.chair), ("deputy", &said.deputy)] {
        if person.as_ref().is_some_and(|person| !table.has(person)) {
            problems.add(field, "Choose somebody who sits at it");
        }
    }
    if said.deputy.is_some() && said.deputy == said.chair {
        problems.add("deputy", "Choose somebody else than whoever leads the meeting");
    }
    match said.papers_until {
        Some(day) if day < dates::london_day(table.meeting.held_at) => {
            problems.add("papers", "Choose the day of the meeting, or one after it");
        }
        Some(day) => table.sitting.papers_until = dates::end_of_day(day),
        None => problems.add("papers", "Enter the last day on which the papers are open"),
    }
    problems.check()?;
    for seat in &mut table.seats {
        seat.community = said.community.contains(&seat.person.id);
        seat.chair = said.chair.as_ref() == Some(&seat.person.id);
        seat.deputy = said.deputy.as_ref() == Some(&seat.person.id);
        store::save_seat(change.db, id, seat)?;
    }
    save(change, &table)?;
    let detail = json!({
        "community": said.community,
        "chair": said.chair,
        "deputy": said.deputy,
        "papers_until": table.sitting.papers_until,
    });
    history::record(change, &thing(&table), Event::new("seated").detail(detail))
}

/// Whoever leads a meeting, or an officer, says who is here. With that it has begun. Where somebody was not here after all,
/// what they are written down to have voted goes, and those votes are taken again.
///
/// # Errors
/// Not found at another funder; refused with the reason; overtaken; what is to be put right.
pub fn attend(change: &mut Change<'_>, id: &PanelMeetingId, here: &[PersonId], version: i32) -> Result<()> {
    let mut table = lead(change, id, Action::Attend)?;
    policy::has_come(table.meeting.held_at, change.now)?;
    is_open(change, &table)?;
    change_from(change, &mut table, version)?;
    if !table.seats.iter().any(|seat| here.contains(&seat.person.id)) {
        return Err(Error::problem("here", "Tick everybody who is here"));
    }
    for seat in &mut table.seats {
        seat.came = here.contains(&seat.person.id);
        store::save_seat(change.db, id, seat)?;
    }
    save(change, &table)?;
    let gone: Vec<PersonId> = table.seats.iter().filter(|seat| !seat.came).map(|seat| seat.person.id.clone()).collect();
    let again = store::take_votes_of(change.db, id, &gone)?;
    let came = came(&table.seats);
    history::record(
        change,
        &thing(&table),
        Event::new("attended").detail(json!({ "here": came, "votes_again": again })),
    )
}

/// What those who came are paid for stays as it is once their round is complete.
fn is_open(change: &mut Change<'_>, table: &Table) -> Result<()> {
    if crate::fund::actions::is_complete(change, &table.meeting.round_id)? {
        return Err(Error::refused("The round of this meeting is complete, so the meeting stays as it was."));
    }
    Ok(())
}

fn came(seats: &[Seat]) -> Vec<&PersonId> {
    seats.iter().filter(|seat| seat.came).map(|seat| &seat.person.id).collect()
}

/// The order of a meeting's items, as it is asked for.
#[derive(Clone, Debug)]
pub enum Order {
    /// By lot.
    ByLot,
    /// A number for each, as typed, and why.
    Chosen(Vec<(ApplicationId, String)>, String),
}

/// Whoever leads a meeting, or an officer, puts its items in order: by lot, from a seed that is kept, or as they choose,
/// with why.
///
/// # Errors
/// Not found at another funder; refused with the reason; overtaken; what is to be put right.
pub fn put_in_order(change: &mut Change<'_>, id: &PanelMeetingId, order: &Order, version: i32) -> Result<()> {
    let mut table = lead(change, id, Action::Prepare)?;
    change_from(change, &mut table, version)?;
    let person = change.person()?;
    let laid = panels::before(change.db, &table.meeting, &person)?;
    let (items, event) = match order {
        Order::ByLot => {
            let seed = u64::from_be_bytes(change.tools.chance.bytes::<8>());
            table.sitting.order_how = How::Shuffled;
            table.sitting.order_seed = format!("{seed:016x}");
            table.sitting.order_why = String::new();
            let items = laid.iter().map(|one| one.application.id.clone()).collect();
            (order::shuffled(items, seed), "order drawn")
        }
        Order::Chosen(typed, why) => {
            let mut problems = Problems::default();
            let mut items = order::chosen(typed, why, &mut problems);
            problems.check()?;
            let known = |id: &ApplicationId| laid.iter().any(|one| one.application.id == *id);
            items.retain(known);
            table.sitting.order_how = How::Chosen;
            table.sitting.order_seed = String::new();
            table.sitting.order_why = why.trim().to_owned();
            (items, "order chosen")
        }
    };
    place(change, &table, &laid, &items)?;
    save(change, &table)?;
    let detail = json!({ "items": items, "seed": table.sitting.order_seed });
    let why = table.sitting.order_why.clone();
    history::record(change, &thing(&table), Event::new(event).detail(detail).words(&why))
}

fn place(change: &mut Change<'_>, table: &Table, laid: &[Laid], items: &[ApplicationId]) -> Result<()> {
    for one in laid {
        let at = items.iter().position(|id| *id == one.application.id);
        let known = one.item.clone();
        let item = Item {
            panel_meeting_id: table.meeting.id.clone(),
            application_id: one.application.id.clone(),
            place: at.and_then(|at| i32::try_from(at + 1).ok()),
            how: known.as_ref().and_then(|item| item.how),
            on_version: known.as_ref().map_or(0, |item| item.on_version),
            version: known.map_or(0, |item| item.version),
        };
        store::save_item(change.db, &item)?;
    }
    Ok(())
}

/// Whoever leads a meeting, or an officer, ends it and says how long it took each of those who came. What an hour is paid
/// is kept with it, as the round says today.
///
/// # Errors
/// Not found at another funder; refused while an item that is recommended on does not say how the panel came to it;
/// overtaken; what is to be put right.
pub fn end(
    change: &mut Change<'_>,
    id: &PanelMeetingId,
    minutes: &BTreeMap<PersonId, String>,
    version: i32,
) -> Result<()> {
    let mut table = lead(change, id, Action::End)?;
    let person = change.person()?;
    let laid = panels::before(change.db, &table.meeting, &person)?;
    let open = laid.iter().filter(|one| is_unsettled(&table, one)).count();
    if open > 0 {
        let items = if open == 1 { "One item is".to_owned() } else { format!("{open} items are") };
        return Err(Error::refused_with(
            format!("{items} recommended on without saying how the panel came to it: everybody agreed, or a vote."),
            format!("/desk/panels/{id}"),
            "See the items",
        ));
    }
    change_from(change, &mut table, version)?;
    let pay = table.form.round.panel.pay_per_hour;
    let mut problems = Problems::default();
    for seat in table.seats.iter_mut().filter(|seat| seat.came) {
        let typed = minutes.get(&seat.person.id).map(|typed| typed.trim()).unwrap_or_default();
        match typed.parse::<i32>() {
            Ok(minutes) if (1..=DAY).contains(&minutes) => seat.minutes = minutes,
            _ => problems.add(format!("minutes-{}", seat.person.id), "Enter minutes as a number, such as 120"),
        }
        seat.rate_pence = pay.map_or(0, |pay| pay.0);
    }
    problems.check()?;
    for seat in &table.seats {
        store::save_seat(change.db, id, seat)?;
    }
    save(change, &table)?;
    let all: i32 = table.seats.iter().map(|seat| seat.minutes).sum();
    history::record(change, &thing(&table), Event::new("ended").detail(json!({ "minutes": all })))
}

/// Whether this meeting recommended on something and has not said how it came to that.
fn is_unsettled(table: &Table, one: &Laid) -> bool {
    let advice = one.recommendation.as_ref().filter(|advice| advice.panel_meeting_id == table.meeting.id);
    advice.is_some_and(|advice| one.item.as_ref().and_then(|item| item.ending(advice.version)).is_none())
}

/// An officer opens a meeting again that was ended too soon.
///
/// # Errors
/// Not found at another funder; refused with the reason; what is to be put right.
pub fn reopen(change: &mut Change<'_>, id: &PanelMeetingId, why: &str) -> Result<()> {
    let mut table = take(change, id, Action::Reopen)?;
    change.who()?.need(&[Role::Commissioner], &table.meeting.funder_id)?;
    let mut problems = Problems::default();
    problems.need("why", why, "Write why it is opened again. Those who sat at it can read it");
    problems.check()?;
    is_open(change, &table)?;
    // Whoever still has the page that ended it sees first that it was opened again.
    table.sitting.version += 1;
    save(change, &table)?;
    history::record(change, &thing(&table), Event::new("opened again").words(why.trim()))
}
