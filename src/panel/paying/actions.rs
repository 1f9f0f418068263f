//! Noting that somebody was paid for a meeting.

use chrono::NaiveDate;
use serde_json::json;

use super::policy;
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{PanelMeetingId, PersonId};
use crate::panel::sitting::actions::{change_from, take};
use crate::panel::sitting::{Action, store};
use crate::people::Role;
use crate::text::dates;

/// An officer notes the day on which some of those who came to a meeting were paid. Noting it anew puts it right. Nobody
/// notes their own pay.
///
/// # Errors
/// Not found at another funder; refused without the role, before the meeting has ended, or for oneself; overtaken;
/// what is to be put right.
pub fn pay(
    change: &mut Change<'_>,
    id: &PanelMeetingId,
    people: &[PersonId],
    day: Option<NaiveDate>,
    version: i32,
    mut problems: Problems,
) -> Result<()> {
    let mut table = take(change, id, Action::Pay)?;
    let who = change.who()?;
    who.need(&[Role::Commissioner], &table.meeting.funder_id)?;
    change_from(change, &mut table, version)?;
    if people.contains(&who.person) {
        return Err(Error::refused("Somebody else notes when you were paid."));
    }
    let held_on = dates::london_day(table.meeting.held_at);
    let day = policy::check_day(day, held_on, change.today(), &mut problems);
    let paid: Vec<_> =
        table.seats.iter().filter(|seat| policy::is_due(seat) && people.contains(&seat.person.id)).collect();
    if paid.is_empty() {
        problems.add("people", "Tick everybody who was paid");
    }
    problems.check()?;
    let mut told = Vec::new();
    for seat in paid {
        store::save_paid(change.db, id, seat, day)?;
        told.push(json!({ "person": seat.person.id, "pence": seat.pay_pence() }));
    }
    let detail = json!({ "day": day, "people": told });
    history::record(change, &Thing::new("panel meeting", id), Event::new("paid").detail(detail))
}
