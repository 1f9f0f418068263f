//! Keeping what an earlier meeting recommended, and telling those who sat at it.

use super::Kept;
use super::store::{self, Earlier};
use crate::app::Change;
use crate::application::store::Application;
use crate::db::types::Json;
use crate::error::Result;
use crate::history::{self, Event, Thing};
use crate::letters::{self, Letter};
use crate::panel::store::{self as panels, Recommendation};
use crate::panel::{said, why};

/// Another meeting takes up again what one recommended: it is kept whole, and whoever came to that meeting, and does not
/// stand apart from the group, is told why. Both meetings were locked or are over.
///
/// # Errors
/// A database that cannot be reached.
pub fn keep(change: &mut Change<'_>, application: &Application, known: &Recommendation, reason: &str) -> Result<()> {
    let kept = Kept::of(known, why::store::of(change.db, &application.id)?);
    let earlier = Earlier {
        id: change.id(),
        recommendation_id: known.id.clone(),
        body: Json(kept),
        reason: reason.to_owned(),
        ended_by: change.person()?,
        ended_at: change.now,
    };
    store::insert(change.db, &earlier)?;
    history::record(change, &Thing::new("recommendation", &known.id), Event::new("taken up again").words(reason))?;
    let (meeting, round) = panels::meeting(change.db, &known.panel_meeting_id)?;
    let by = change.who()?;
    let link = format!("{}/desk/panels/{}", change.tools.base_url, meeting.id);
    for person in store::who_came(change.db, &meeting.id, &application.id)? {
        if person.id == by.person {
            continue;
        }
        let letter = Letter::to("panel-again", &person)
            .about(Thing::new("panel meeting", &meeting.id), Some(&meeting.funder_id))
            .value("fund", &round.fund_name)
            .value("held_at", meeting.held_at)
            .value("reference", &application.reference)
            .value("advised", said(known.outcome, known.amount_pence))
            .value("why", reason)
            .value("from", by.call_name())
            .value("from_email", &by.email)
            .value("link", &link);
        letters::queue(change, letter)?;
    }
    Ok(())
}
