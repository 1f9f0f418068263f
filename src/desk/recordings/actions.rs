//! What people at the desk do with a recording: listen to it, and write down what is said.

use crate::app::Change;
use crate::application::apart as rooms;
use crate::application::conversation::store as conversations;
use crate::application::files::store::File;
use crate::application::helping::store as helping;
use crate::application::recording::actions::record;
use crate::application::recording::policy as rules;
use crate::application::recording::store::{self, Recording};
use crate::application::recording::{beside, check_text};
use crate::application::saying;
use crate::application::store::{self as applications, apart, at_desk};
use crate::application::{Part, Route, policy};
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::history::Thing;
use crate::ids::FileId;
use crate::letters::{self, Letter};
use crate::people::{Role, Who};
use crate::review::{self, store::Head};
use crate::text::money::{MoneyProblem, Pence};
use crate::text::plain;
use crate::web::language::Language;

/// A recording with what it is part of, for whoever may read the answer.
///
/// # Errors
/// Not found, or refused, for everybody else.
pub fn open(db: &mut DbConn, id: &FileId, who: &Who) -> Result<(File, Recording, Head)> {
    let (file, recording) = store::get(db, id)?;
    let (head, ties) = review::store::look(db, &file.application_id, &who.person)?;
    if beside::is_beside(&file.question_key) {
        open_beside(db, &file, who)?;
        return Ok((file, recording, head));
    }
    let question = head.form.question(&file.question_key).ok_or(Error::NotFound)?;
    // The readers are known already; only for others is it asked whether it was opened to them.
    let part = if ties.member { helping::part_of(db, &file.application_id, &who.person)? } else { Part::Nobody };
    let read = |opened| {
        policy::who_may_read_answer(who, &head.application, question, ties.standing, ties.relation(), opened, part)
    };
    if let Err(why) = read(false) {
        if ties.member {
            return Err(why);
        }
        let opened = conversations::is_opened_to(db, &file.application_id, &file.question_key, &who.person)?;
        read(opened).map_err(|_| why)?;
    }
    Ok((file, recording, head))
}

/// What a group tells beside its answers is heard by itself, and by whoever reads what is known of it.
fn open_beside(db: &mut DbConn, file: &File, who: &Who) -> Result<()> {
    let opened = applications::open(db, &file.application_id)?;
    if opened.is_member(&who.person) {
        return Ok(());
    }
    if !store::is_told(db, &file.application_id, &file.question_key)? {
        return Err(Error::NotFound);
    }
    at_desk::look(db, &file.application_id, &who.person)?.need_open(who)
}

/// The same at the desk, which is closed to whoever belongs to the group.
///
/// # Errors
/// As [`open`]; refused for the group's own.
pub fn open_at_desk(db: &mut DbConn, id: &FileId, who: &Who) -> Result<(File, Recording, Head)> {
    let (file, recording, head) = open(db, id, who)?;
    let closed = apart::of(db, &head.application.id, &who.person)?;
    rooms::need_open_of(closed, &head.application)?;
    Ok((file, recording, head))
}

/// Whether somebody writes text versions for groups: an officer of its funder's.
pub fn may_write(who: &Who, head: &Head, recording: &Recording) -> Result<()> {
    who.need(&[Role::Commissioner], &head.application.funder_id)?;
    rules::may_write_for_group(&head.application, recording)
}

/// Somebody at the desk has begun to listen, or has listened. Saying so twice is saying so.
///
/// # Errors
/// Not found, or refused, for whoever may not read the answer.
pub fn listened(change: &mut Change<'_>, id: &FileId, began: bool) -> Result<()> {
    let who = change.who()?;
    store::touch_application_of(change.db, id)?;
    let (file, _, _) = open_at_desk(change.db, id, &who)?;
    let (note, event): (fn(&mut DbConn, _, _, _) -> _, _) =
        if began { (store::begin_to_listen, "recording begun") } else { (store::hear, "recording listened to") };
    if note(change.db, id, &who.person, change.now)? {
        record(change, &file, event, "")?;
    }
    Ok(())
}

/// An officer notes how much a recording asks for, where its group has not said it otherwise.
///
/// # Errors
/// Not found where the question asks for no amount; refused once the group has said it, or the application is decided; a
/// problem with what is no amount.
pub fn note_amount(change: &mut Change<'_>, id: &FileId, typed: &str, shown: &str) -> Result<()> {
    let who = change.who()?;
    store::touch_application_of(change.db, id)?;
    let (file, _, head) = open_at_desk(change.db, id, &who)?;
    who.need(&[Role::Commissioner], &head.application.funder_id)?;
    let opened = applications::open(change.db, &file.application_id)?;
    let asked = opened.form.question(&file.question_key).filter(|one| one.asks_amount).ok_or(Error::NotFound)?;
    rules::may_settle_text(&opened.application)?;
    let said = saying::store::of(change.db, &file.application_id, &asked.key)?;
    if said.iter().any(|(said, _)| said.route == Route::Recording && opened.is_member(&said.noted_by)) {
        return Err(Error::refused("The group has said how much it asks for."));
    }
    if let Some((known, by)) = said.iter().find(|(said, _)| said.route == Route::Recording)
        && known.pence.to_string() != shown
        && known.noted_by != who.person
    {
        let known = Pence(known.pence);
        let why = format!("{by} noted {known} meanwhile. Listen again together, then note what is right");
        return Err(Error::problem("amount", why));
    }
    let pence = match saying::read(typed) {
        Ok(Some(pence)) => pence,
        Ok(None) => return Err(Error::problem("amount", MoneyProblem::Empty.to_string())),
        Err(why) => return Err(Error::problem("amount", why)),
    };
    let about = (asked.key.as_str(), Route::Recording);
    saying::actions::note(change, &file.application_id, &opened.form, about, Some(pence))?;
    record(change, &file, "amount noted", &Pence(pence).to_string())
}

/// What a recording asks for, where its question asks for an amount; for the page that notes it.
///
/// # Errors
/// A database that cannot be reached.
pub fn amount(db: &mut DbConn, file: &File, head: &Head) -> Result<Option<Option<i64>>> {
    if !head.form.question(&file.question_key).is_some_and(|one| one.asks_amount) {
        return Ok(None);
    }
    let said = saying::store::of(db, &file.application_id, &file.question_key)?;
    Ok(Some(said.into_iter().find(|(said, _)| said.route == Route::Recording).map(|(said, _)| said.pence)))
}

/// By what a form knows which text version it was made from; empty where there was none.
pub fn shown(recording: &Recording) -> String {
    recording.text_at.map(|at| at.and_utc().timestamp_micros().to_string()).unwrap_or_default()
}

/// An officer writes down what is said in a recording. It counts as the group's once the group has confirmed it. Where a
/// colleague wrote meanwhile, both texts stand on the page, and nothing is sent.
///
/// # Errors
/// Refused when the group has a text of its own; a problem when it is empty or too long.
pub fn write_text(change: &mut Change<'_>, id: &FileId, words: &str, seen: &str) -> Result<()> {
    let who = change.who()?;
    store::touch_application_of(change.db, id)?;
    let (file, mut recording, head) = open_at_desk(change.db, id, &who)?;
    may_write(&who, &head, &recording)?;
    let words = plain::tidy(words);
    let mut problems = Problems::default();
    if shown(&recording) != seen && recording.text_by.as_ref() != Some(&who.person) {
        problems.add(
            "text",
            "A colleague wrote a text version meanwhile. It stands under the recording, and yours is in the box. Put \
             what is right into the box, and send it again",
        );
    }
    problems.need("text", &words, "Write down what is said in the recording");
    if let Err(why) = check_text(&words) {
        problems.add("text", why);
    }
    problems.check()?;
    recording.text_version = words;
    recording.text_by = Some(who.person.clone());
    recording.text_at = Some(change.now);
    store::save(change.db, &recording)?;
    record(change, &file, "text version offered", &recording.text_version)?;
    let opened = applications::open(change.db, &file.application_id)?;
    for member in &opened.members {
        let lang = &member.language;
        let asked = beside::question(&opened.form, &file.question_key);
        let title = asked.as_deref().map_or("", |question| question.title.get(lang));
        let page = format!("/applications/{}/questions/{}/recording", file.application_id, file.question_key);
        // What is sensitive is read on the portal, and does not lie in a mailbox.
        let text = match opened.form.is_sensitive(&file.question_key) {
            true => Language::find(lang).unwrap_or(Language::ENGLISH).say("letter-write-up-on-page"),
            false => recording.text_version.clone(),
        };
        let letter = Letter::to("recording-text", member)
            .about(Thing::new("application", &file.application_id), Some(&head.application.funder_id))
            .value("fund", opened.form.fund.name.get(lang))
            .value("question", title)
            .value("officer", who.call_name())
            .value("text", text)
            .value("link", format!("{}{page}", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}
