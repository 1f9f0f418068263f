//! An officer adds a translation.

use serde_json::json;

use super::{Read, parts};
use crate::app::Change;
use crate::application::at_desk::{may_see_answer, sees_as};
use crate::application::recording::beside;
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::application::translating::policy;
use crate::application::translating::store::{self, Translation};
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::ApplicationId;
use crate::letters::{self, Letter};
use crate::relationship;
use crate::web::language::Language;

/// Adds a translation beside what the group said. The one before of the same part is kept; the group is sent the new one.
///
/// # Errors
/// Not found, or refused, for who may not translate or may not read the answer.
pub fn add(change: &mut Change<'_>, id: &ApplicationId, read: Read) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_translate(&who, &seen)?;
    let question = beside::question(&seen.form, &read.question).ok_or(Error::NotFound)?;
    if beside::is_beside(&read.question) {
        let known = relationship::store::of(change.db, id)?;
        parts::beside(&known).into_iter().find(|one| one.key == read.question).ok_or(Error::NotFound)?;
    } else if !may_see_answer(&question, &sees_as(&who, &seen.application, seen.relation)) {
        return Err(Error::NotFound);
    }
    let translation = Translation {
        id: change.id(),
        application_id: id.clone(),
        question_key: read.question,
        part: read.part,
        text: read.text,
        translated_by: read.by,
        translated_on: read.on,
        cost_pence: read.cost_pence,
        minutes: read.minutes,
        added_by: who.person.clone(),
        added_at: change.now,
        correction: String::new(),
        corrected_by: None,
        corrected_at: None,
    };
    store::insert(change.db, &translation)?;
    let detail = json!({ "question": translation.question_key });
    let thing = Thing::new("application", id);
    history::record(change, &thing, Event::new("translated").detail(detail))?;
    let opened = applications::open(change.db, id)?;
    for member in &opened.members {
        let lang = &member.language;
        // What is sensitive is read on the portal, and does not lie in a mailbox.
        let text = match question.sensitive {
            true => Language::find(lang).unwrap_or(Language::ENGLISH).say("letter-write-up-on-page"),
            false => translation.text.clone(),
        };
        let letter = Letter::to("translation", member)
            .about(thing.clone(), Some(&seen.application.funder_id))
            .value("fund", opened.form.fund.name.get(lang))
            .value("question", question.title.get(lang))
            .value("by", &translation.translated_by)
            .value("text", text)
            .value("link", format!("{}/applications/{id}/translations", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}
