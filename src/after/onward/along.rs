//! What goes along with an application that is taken onward, as one text: exactly what its group let go, and nothing else.

use std::fmt::Write as _;

use super::{Goes, State, store};
use crate::after::bundle::gathering::gather;
use crate::after::bundle::{Kind, Part, Section};
use crate::application::store::Application;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::organisation;

/// What a group's yes lets go, of what is held.
fn lets_go(goes: Goes, section: Section) -> bool {
    match goes {
        Goes::Answers => matches!(section, Section::Answers | Section::Conversations | Section::Translations),
        Goes::Reasons => section == Section::Decision,
        Goes::Known => section == Section::Known,
        Goes::Contact => false,
    }
}

/// The text for whom it goes to, of the offer that the group said yes to.
///
/// # Errors
/// Not found where there is no yes.
pub fn text(db: &mut DbConn, application: &Application) -> Result<String> {
    let offers = store::of(db, &application.id)?;
    let (offer, _) = offers.into_iter().find(|(one, _)| one.state == State::Promised).ok_or(Error::NotFound)?;
    let goes = &offer.goes.0;
    let mut text = format!(
        "{}, {}\nFor {}. Only what the group lets go along.\n\n",
        application.reference, application.organisation_name, offer.to_name
    );
    if goes.contains(&Goes::Contact) {
        text.push_str("Whom to talk to\n---------------\n");
        for member in organisation::store::members(db, &application.organisation_id)? {
            let _ = writeln!(text, "{}, {} {}", member.name, crate::people::shown_email(member.email), member.phone);
        }
        text.push('\n');
    }
    // What may hurt somebody stays with us, whatever was ticked: the group is asked for it by whom it goes to.
    let goes_along = |part: &&Part| !part.out && !part.sensitive && goes.iter().any(|one| lets_go(*one, part.section));
    for part in gather(db, &application.id, Kind::OwnData)?.iter().filter(goes_along) {
        let _ = writeln!(text, "{}: {}\n\n{}\n", part.section.name(), part.title, part.text);
    }
    Ok(text)
}
