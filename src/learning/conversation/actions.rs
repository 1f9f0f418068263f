//! Arranging a learning conversation, and calling it off.

use super::Way;
use super::store::{self, Conversation};
use crate::app::Change;
use crate::award::actions::{thing, to_contact, to_group};
use crate::award::grant::{self, Grant};
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event};
use crate::ids::{GrantId, LearningConversationId};
use crate::learning::cadence::actions as cadence;
use crate::learning::note::policy;
use crate::letters::Attachment;
use crate::letters::calendar::Meeting;
use crate::people;
use crate::text::{dates, plain};
use crate::web::language::Language;

/// A commissioner arranges a conversation: both sides get a letter with a calendar file.
///
/// # Errors
/// Refused, or something to put right.
pub fn arrange(
    change: &mut Change<'_>,
    id: &GrantId,
    held_at: Option<Instant>,
    way: Option<Way>,
    place: &str,
    mut problems: Problems,
) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    policy::may_work(&who, &seen)?;
    let grant = seen.grant;
    let place = plain::one_line(place);
    if held_at.is_some_and(|held_at| held_at < change.now) {
        problems.add("day", "That time has passed. Choose a later one");
    }
    if place.chars().count() > 300 {
        problems.add("place", "Make it shorter than 300 characters");
    }
    if way == Some(Way::Visit) {
        problems.need("place", &place, "Enter where you meet");
    }
    if way.is_none() {
        problems.add("way", "Choose how you talk");
    }
    problems.check()?;
    let (Some(held_at), Some(way)) = (held_at, way) else {
        return Err(Error::problem("day", "Enter a day and a time"));
    };
    let conversation = Conversation {
        id: change.id(),
        grant_id: id.clone(),
        held_at,
        way,
        place: place.clone(),
        arranged_by: who.person,
        arranged_at: change.now,
    };
    store::insert(change.db, &conversation)?;
    let detail = serde_json::json!({ "at": dates::machine(held_at), "way": way });
    history::record(change, &thing(&grant), Event::new("learning conversation arranged").detail(detail))?;
    crate::fund::actions::begin_learning(change, &grant.round_id)?;
    cadence::look_again(change, id)?;
    let file = entry(change, &conversation, &grant, None);
    let when = dates::instant(held_at);
    let link = format!("{}/grants/{id}", change.tools.base_url);
    let group_file = file.clone();
    to_group(
        change,
        &grant,
        |letter| {
            let letter = letter.value("held_at", held_at).value("way_key", way.applicant_key());
            letter.value("place", &place).value("link", &link).attach(group_file.clone())
        },
        "learning-conversation",
    )?;
    let link = format!("{}/desk/grants/{id}/learning", change.tools.base_url);
    to_contact(
        change,
        &grant,
        |letter| {
            letter
                .value("when", &when)
                .value("way", way.staff_name())
                .value("place", &place)
                .value("link", &link)
                .attach(file.clone())
        },
        "learning-conversation-desk",
    )
}

/// The calendar entry that goes with a letter; with the address of the officer whom the group talks to, it takes the
/// earlier one away.
fn entry(change: &Change<'_>, conversation: &Conversation, grant: &Grant, cancelled_by: Option<&str>) -> Attachment {
    let said = Language::ENGLISH.say(conversation.way.applicant_key());
    let link = format!("{}/grants/{}", change.tools.base_url, grant.id);
    let meeting = Meeting {
        uid: &format!("{}@groundwater", conversation.id),
        what: &format!("Learning conversation: {}", grant.organisation_name),
        words: &format!("{said}. {link}"),
        place: &conversation.place,
        link: &link,
        starts: conversation.held_at,
        minutes: 60,
        sequence: i32::from(cancelled_by.is_some()),
        cancelled_by,
    };
    Attachment { name: "learning-conversation.ics".to_owned(), ..meeting.file(change.now) }
}

/// A commissioner calls a conversation off that is still to come: both sides get a letter, and their calendars let go of it.
///
/// # Errors
/// Refused, or not found.
pub fn call_off(change: &mut Change<'_>, id: &GrantId, conversation: &LearningConversationId) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    policy::may_work(&who, &seen)?;
    let grant = seen.grant;
    let conversation = store::get(change.db, id, conversation)?;
    if conversation.held_at < change.now {
        return Err(crate::error::Error::refused("This conversation has been. It stays in the diary."));
    }
    store::remove(change.db, &conversation.id)?;
    cadence::look_again(change, id)?;
    let (held_at, way) = (conversation.held_at, conversation.way);
    let detail = serde_json::json!({ "at": dates::machine(held_at), "way": way });
    history::record(change, &thing(&grant), Event::new("learning conversation called off").detail(detail))?;
    let contact = people::store::by_id(change.db, &grant.contact_id)?;
    let file = entry(change, &conversation, &grant, Some(&contact.email));
    let link = format!("{}/grants/{id}", change.tools.base_url);
    to_group(
        change,
        &grant,
        |letter| letter.value("held_at", held_at).value("link", &link).attach(file.clone()),
        "learning-conversation-off",
    )?;
    let link = format!("{}/desk/grants/{id}/learning", change.tools.base_url);
    to_contact(
        change,
        &grant,
        |letter| {
            let letter = letter.value("when", dates::instant(held_at)).value("way", way.staff_name());
            letter.value("by", who.call_name()).value("link", &link).attach(file.clone())
        },
        "learning-conversation-off-desk",
    )
}
