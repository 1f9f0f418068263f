//! Finding things: the search, and what nobody finds; the list narrowed, kept, taken away and worked down.

mod list;
mod search;
mod together;
mod walking;

use groundwater::history::{self, Event, Thing};
use groundwater::ids::ApplicationId;

use crate::borough::Borough;

/// Something that was put there by hand is read as if it had just been sent.
async fn is_read(borough: &Borough, application: &ApplicationId) {
    let id = application.clone();
    let sent = move |change: &mut groundwater::app::Change<'_>| {
        history::record(change, &Thing::new("application", &id), Event::new("sent"))
    };
    borough.portal.change(sent).await;
}
