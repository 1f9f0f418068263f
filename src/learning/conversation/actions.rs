//! Arranging a learning conversation, and calling it off.

use super::store::{self, Conversation};
use super::{Entry, Way, calendar};
use crate::app::Change;
use crate::award::actions::{thing, to_contact, to_group};
use crate::award::grant::{self, Grant};
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event};
use crate::ids::{GrantId, LearningConversationId};
use crate::learning::note::policy;
use crate::letters::Attachment;
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
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    policy::may_work(&who, &grant)?;
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
    let file = attachment(&conversation, &grant, &change.tools.base_url);
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

fn attachment(conversation: &Conversation, grant: &Grant, base_url: &str) -> Attachment {
    let said = Language::ENGLISH.say(conversation.way.applicant_key());
    let entry = Entry {
        id: conversation.id.to_string(),
        written_at: conversation.arranged_at,
        starts_at: conversation.held_at,
        summary: format!("Learning conversation: {}", grant.organisation_name),
        place: conversation.place.clone(),
        description: format!("{said}. {base_url}/grants/{}", grant.id),
    };
    Attachment {
        name: "learning-conversation.ics".to_owned(),
        content_type: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
        content: calendar(&entry),
    }
}

/// A commissioner calls a conversation off that is still to come.
///
/// # Errors
/// Refused, or not found.
pub fn call_off(change: &mut Change<'_>, id: &GrantId, conversation: &LearningConversationId) -> Result<()> {
    grant::touch(change.db, id)?;
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    policy::may_work(&who, &grant)?;
    let conversation = store::get(change.db, id, conversation)?;
    if conversation.held_at < change.now {
        return Err(crate::error::Error::refused("This conversation has been. It stays in the diary."));
    }
    store::remove(change.db, &conversation.id)?;
    history::record(change, &thing(&grant), Event::new("learning conversation called off"))?;
    let (held_at, link) = (conversation.held_at, format!("{}/grants/{id}", change.tools.base_url));
    to_group(
        change,
        &grant,
        |letter| letter.value("held_at", held_at).value("link", &link),
        "learning-conversation-off",
    )
}
