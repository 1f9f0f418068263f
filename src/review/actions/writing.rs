//! Writing a reading: saving while one types and by a button, sharing, and saying no.

use super::understanding;
use crate::app::Change;
use crate::application::{self, apart, at_desk};
use crate::error::{Error, Problems, Result};
use crate::fund::form::SeenBy;
use crate::history::{self, Event, Thing};
use crate::ids::{ReadingId, ReadingVersionId};
use crate::relationship;
use crate::review::cited::Wanted;
use crate::review::question::may_read;
use crate::review::reading::{Action, Cite, Judgement, NoWhy, State, Written, cites_field, step_field};
use crate::review::store::Head;
use crate::review::store::reading::Reading;
use crate::review::understanding::Way;
use crate::review::{policy, store};

/// A reader saves what they have written so far, by a button, and what they have judged is asked no longer. With `both`,
/// the page showed what was typed on another device, and it has been put together with this.
///
/// # Errors
/// Overtaken when they saved it on another device meanwhile; refused with the reason.
pub fn save(
    change: &mut Change<'_>,
    id: &ReadingId,
    written: Written,
    version: i32,
    both: Option<&ReadingVersionId>,
) -> Result<()> {
    let written = match put(change, id, written, version)? {
        Put::Saved(written, _) => written,
        Put::Elsewhere(_) => {
            return Err(Error::Overtaken("You saved this reading on another device meanwhile.".into()));
        }
    };
    if let Some(shown) = both {
        store::version::settle(change.db, id, shown, change.now)?;
    }
    understanding::settle_judged(change, id, &written)?;
    history::record(change, &Thing::new("reading", id), Event::new("saved"))
}

/// What became of words that were saved while they were typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    Saved {
        version: i32,
    },
    /// Another device had saved: both are kept, until their reader puts them together.
    Both,
}

/// A reader's words are saved while they type. It is told in the history once, when they begin.
///
/// # Errors
/// Refused with the reason.
pub fn autosave(change: &mut Change<'_>, id: &ReadingId, written: Written, version: i32) -> Result<Kept> {
    match put(change, id, written, version)? {
        Put::Saved(_, before) => {
            if before.state != State::Drafted {
                history::record(change, &Thing::new("reading", id), Event::new("saved"))?;
            }
            Ok(Kept::Saved { version: before.version })
        }
        Put::Elsewhere(typed) => {
            store::reading::untouch(change.db, id)?;
            let version = change.id();
            store::version::keep(change.db, version, id, &typed, change.now)?;
            Ok(Kept::Both)
        }
    }
}

/// A reader passes on what they would like to understand of a criterion, once it is saved.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn wonder(change: &mut Change<'_>, id: &ReadingId, criterion: &str, way: Way) -> Result<()> {
    own(change, id)?;
    let judgements = store::reading::judgements_of(change.db, id)?;
    let wants = judgements.into_iter().find(|one| one.criterion == criterion);
    let wants = wants.filter(Judgement::wants_to_understand).ok_or_else(|| {
        Error::problem(step_field(criterion), "Choose “I need to understand more” first, and say what you would ask")
    })?;
    understanding::pass_on(change, id, &wants, way)
}

enum Put {
    /// With the reading as it was, touched.
    Saved(Written, Box<Reading>),
    Elsewhere(Written),
}

fn put(change: &mut Change<'_>, id: &ReadingId, written: Written, version: i32) -> Result<Put> {
    let (reading, head, as_whom) = own(change, id)?;
    let state = moved(&reading, Action::Draft)?;
    let known = relationship::store::ids(change.db, &reading.application_id)?;
    let answered = store::question::answered(change.db, &reading.application_id)?;
    let shown = |cite: &Cite| match cite {
        Cite::Answer(key) => {
            head.form.question(key).is_some_and(|question| at_desk::may_see_answer(question, &as_whom))
        }
        Cite::Evidence(id) => known.contains(id),
        Cite::Question(id) => answered.iter().any(|one| one.id == *id && may_read(&one.about, &head.form, &as_whom)),
    };
    let written = written.of_form(&head.form, shown);
    written.check_draft()?;
    if reading.version != version + 1 {
        return Ok(Put::Elsewhere(written));
    }
    let (now, chance) = (change.now, change.tools.chance.clone());
    store::reading::write(change.db, id, &written, || crate::ids::Id::new(now, &chance))?;
    store::reading::set_state(change.db, id, state, None)?;
    Ok(Put::Saved(written, Box::new(reading)))
}

/// A reader shares what they saved. It is final: from here on they see what others shared, and it counts, with the notes
/// that it cites.
///
/// # Errors
/// What is missing, or cannot be cited; refused with the reason.
pub fn share(change: &mut Change<'_>, id: &ReadingId) -> Result<()> {
    // The application first: of two readers who share at once, the second finds what the first one cites.
    let application = store::reading::application_of(change.db, id)?;
    application::store::touch(change.db, &application)?;
    let (reading, head, _) = own(change, id)?;
    let state = moved(&reading, Action::Share)?;
    if store::version::newest(change.db, id)?.is_some() {
        return Err(Error::problem(
            "strengths",
            "Something you typed on another device was kept beside this. Put the two together first, then share",
        ));
    }
    let judgements = store::reading::judgements_of(change.db, id)?;
    let written = reading.written(judgements);
    written.check_whole(&head.form)?;
    check_cites(change, &head, &reading, &written)?;
    for wants in written.judgements.iter().filter(|one| one.wants_to_understand()) {
        understanding::pass_on(change, id, wants, Way::Question)?;
    }
    store::reading::set_state(change.db, id, state, Some(change.now))?;
    let steps: Vec<_> = written.judgements.iter().map(|judgement| (&judgement.criterion, &judgement.step)).collect();
    let detail = serde_json::json!({ "steps": steps, "total": written.total(&head.form) });
    history::record(change, &Thing::new("reading", id), Event::new("shared").detail(detail).words(&written.strengths))
}

/// Whether every note that it cites may be cited, and no more of them count than for any other application.
pub(super) fn check_cites(change: &mut Change<'_>, head: &Head, reading: &Reading, written: &Written) -> Result<()> {
    let notes = written.notes_cited();
    if notes.is_empty() {
        return Ok(());
    }
    let id = &reading.application_id;
    let known = relationship::store::of(change.db, id)?;
    let mut counted = store::cited::in_readings(change.db, id)?;
    counted.extend(store::cited::in_decision(change.db, id)?);
    let wanted = Wanted { form: &head.form, known: &known, counted: &counted, today: change.today() };
    let mut problems = Problems::default();
    for (note, words) in wanted.check(&notes).err().unwrap_or_default() {
        let cites = |judgement: &&Judgement| {
            judgement.cites.iter().any(|cite| match cite {
                Cite::Evidence(id) => note.is_empty() || *id == note,
                Cite::Answer(_) | Cite::Question(_) => false,
            })
        };
        let at = written.judgements.iter().find(cites).map(|judgement| cites_field(&judgement.criterion));
        problems.add(at.unwrap_or_default(), words);
    }
    problems.check()?;
    let used = known.iter().filter(|one| notes.contains(one.note.id.as_str()));
    relationship::early::actions::used(change, used, "reading", reading.id.as_str())
}

/// The reading touched, if it is theirs to write; and as whom they see answers.
fn own(change: &mut Change<'_>, id: &ReadingId) -> Result<(Reading, Head, Vec<SeenBy>)> {
    let reading = store::reading::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, &reading.application_id, &who.person)?;
    policy::is_reader(&who, &head.application, &reading.reader_id)?;
    policy::may_write(reading.state, &ties, head.form.round.close_readers)?;
    policy::is_under_way(&head.application)?;
    let as_whom = at_desk::sees_as(&who, &head.application, ties.relation());
    Ok((reading, head, as_whom))
}

fn moved(reading: &Reading, action: Action) -> Result<State> {
    let declare = || {
        let href = format!("/desk/applications/{}/declaration", reading.application_id);
        Error::refused_with("Before you read, say whether you are close to the group.", href, "Say how close you are")
    };
    reading.state.next(action).ok_or_else(declare)
}

/// A reader says no to a reading, with a reason or without one. Nothing is made of it: whoever asked gives the reading to
/// somebody else.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn say_no(change: &mut Change<'_>, id: &ReadingId, why: Option<NoWhy>, words: &str) -> Result<()> {
    let reading = store::reading::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, &reading.application_id, &who.person)?;
    policy::is_reader(&who, &head.application, &reading.reader_id)?;
    apart::need_open_of(ties.closed(), &head.application)?;
    policy::is_under_way(&head.application)?;
    policy::may_say_no(reading.state)?;
    if words.chars().count() > 2_000 {
        return Err(Error::problem("words", "A few sentences are enough"));
    }
    store::reading::say_no(change.db, id, why.map_or("", NoWhy::as_str), words.trim(), change.now)?;
    let detail = serde_json::json!({ "why": why });
    history::record(change, &Thing::new("reading", id), Event::new("said no").detail(detail).words(words.trim()))
}
