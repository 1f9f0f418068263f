//! An officer adds a translation.

use serde_json::json;

use super::{Read, parts};
use crate::app::Change;
use crate::application::at_desk::{may_see_answer, sees_as};
use crate::application::recording::beside;
use crate::application::store as applications;
use crate::application::store::at_desk::{self, AtDesk};
use crate::application::translating::policy;
use crate::application::translating::store::{self, Translation};
use crate::error::{Error, Result};
use crate::fund::form::Texts;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicantQuestionId, ApplicationId};
use crate::letters::{self, Letter};
use crate::people::Who;
use crate::relationship;
use crate::review;
use crate::review::question::{State, is_sensitive};
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
    let about = about(change, &who, &seen, &read.question)?;
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
        let text = match about.sensitive {
            true => Language::find(lang).unwrap_or(Language::ENGLISH).say("letter-write-up-on-page"),
            false => translation.text.clone(),
        };
        let letter = Letter::to("translation", member)
            .about(thing.clone(), Some(&seen.application.funder_id))
            .value("fund", opened.form.fund.name.get(lang))
            .value("question", about.title.get(lang))
            .value("by", &translation.translated_by)
            .value("text", text)
            .value("link", format!("{}/applications/{id}/translations", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// What is translated, as its group reads it.
struct About {
    title: Texts,
    sensitive: bool,
}

/// What stands under a key: an answer that whoever translates may read, what the group tells beside its answers, or what it
/// answered to a question of ours.
fn about(change: &mut Change<'_>, who: &Who, seen: &AtDesk, key: &str) -> Result<About> {
    let id = &seen.application.id;
    let Some(question) = beside::question(&seen.form, key) else {
        let ours = review::store::question::get(change.db, &ApplicantQuestionId::from(key))?;
        if ours.application_id != *id || !State::WITH_ANSWER.contains(&ours.state) {
            return Err(Error::NotFound);
        }
        let sensitive = is_sensitive(&ours.about, &seen.form);
        return Ok(About { title: Texts::one("en", &ours.words), sensitive });
    };
    if beside::is_beside(key) {
        let known = relationship::store::of(change.db, id)?;
        parts::beside(&known).into_iter().find(|one| one.key == key).ok_or(Error::NotFound)?;
    } else if !may_see_answer(&question, &sees_as(who, &seen.application, seen.relation)) {
        return Err(Error::NotFound);
    }
    Ok(About { title: question.title.clone(), sensitive: question.sensitive })
}
