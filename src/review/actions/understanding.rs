//! Passing on what a reader would like to understand, answering it, and judging once one does.

use super::writing;
use crate::app::Change;
use crate::application::{self, at_desk};
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicantQuestionId, ApplicationId, ReadingId, UnderstandingId};
use crate::relationship;
use crate::review::question::may_read;
use crate::review::reading::{self, Cite, Judgement, Written};
use crate::review::store::understanding::{self as kept, Understanding};
use crate::review::understanding::{Action, State, Way};
use crate::review::{policy, store};

/// The most characters of what an officer tells a reader.
const LIMIT: usize = 10_000;

/// A reader passes on what they would like to understand of a criterion. What has been passed on already stays so.
///
/// # Errors
/// What is to be put right.
pub(super) fn pass_on(change: &mut Change<'_>, id: &ReadingId, judgement: &Judgement, way: Way) -> Result<()> {
    let field = reading::words_field(&judgement.criterion);
    let mut problems = Problems::default();
    problems.need(&field, &judgement.words, "Say what you would like to understand");
    problems.check()?;
    let before = kept::of_reading(change.db, id)?.into_iter().find(|one| one.criterion_key == judgement.criterion);
    if before.as_ref().is_some_and(|one| one.state != State::Settled) {
        return Ok(());
    }
    let one = Understanding {
        id: before.map_or_else(|| change.id(), |before| before.id),
        reading_id: id.clone(),
        criterion_key: judgement.criterion.clone(),
        way,
        state: State::Wanted,
        words: judgement.words.trim().to_owned(),
        wanted_at: change.now,
        question_id: None,
        told: String::new(),
        told_by: None,
        told_at: None,
    };
    kept::put(change.db, &one)?;
    let detail = serde_json::json!({ "criterion": one.criterion_key, "way": way });
    let event = Event::new("wants to understand").detail(detail).words(&one.words);
    history::record(change, &Thing::new("reading", id), event)
}

/// What a reader has judged since is asked no longer.
///
/// # Errors
/// A database that cannot be reached.
pub(super) fn settle_judged(change: &mut Change<'_>, id: &ReadingId, written: &Written) -> Result<()> {
    let judged = |key: &str| {
        written.judgements.iter().any(|one| one.criterion == key && !one.step.is_empty() && !one.wants_to_understand())
    };
    for mut one in kept::of_reading(change.db, id)? {
        if let (true, Some(state)) = (judged(&one.criterion_key), one.state.next(Action::Settle)) {
            one.state = state;
            kept::put(change.db, &one)?;
        }
    }
    Ok(())
}

/// It became a question to the group.
///
/// # Errors
/// Not found; overtaken when it was answered or asked meanwhile.
pub(super) fn asked(
    change: &mut Change<'_>,
    application: &ApplicationId,
    id: &UnderstandingId,
    question: &ApplicantQuestionId,
) -> Result<()> {
    let mut one = kept::get(change.db, application, id)?;
    one.state = one.state.next(Action::Ask).ok_or_else(moved_on)?;
    one.question_id = Some(question.clone());
    kept::put(change.db, &one)
}

fn moved_on() -> Error {
    Error::Overtaken("Somebody has seen to this meanwhile. Open the page again.".into())
}

/// The question it became was answered, or withdrawn.
///
/// # Errors
/// A database that cannot be reached.
pub(super) fn follow(change: &mut Change<'_>, question: &ApplicantQuestionId, action: Action) -> Result<()> {
    for mut one in kept::of_question(change.db, question)? {
        let Some(state) = one.state.next(action) else { continue };
        one.state = state;
        if action == Action::Unask {
            one.question_id = None;
        }
        kept::put(change.db, &one)?;
    }
    Ok(())
}

/// An officer tells a reader what they wanted to understand, without asking the group; `before` is what the reader had been
/// told as far as the officer saw.
///
/// # Errors
/// Overtaken when another officer told them first; not found; refused with the reason; what is to be put right.
pub fn tell(
    change: &mut Change<'_>,
    id: &ApplicationId,
    wanted: &UnderstandingId,
    words: &str,
    before: &str,
) -> Result<()> {
    application::store::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    policy::may_look_after(&who, &head.application, &ties)?;
    policy::is_under_way(&head.application)?;
    let mut one = kept::get(change.db, id, wanted)?;
    one.state = one.state.next(Action::Tell).ok_or_else(moved_on)?;
    if one.told != before {
        return Err(Error::Overtaken(
            "Another officer told them something meanwhile. Read it, then save again.".into(),
        ));
    }
    let (field, mut problems) = (format!("told-{wanted}"), Problems::default());
    problems.need(&field, words, "Write what you know, and how you know it");
    if words.chars().count() > LIMIT {
        problems.add(&field, "That is more than we keep here. Please shorten it");
    }
    problems.check()?;
    one.told = words.trim().to_owned();
    one.told_by = Some(who.person);
    one.told_at = Some(change.now);
    kept::put(change.db, &one)?;
    let event = Event::new("was told").words(&one.told);
    history::record(change, &Thing::new("reading", &one.reading_id), event)
}

/// A reader who has shared judges a criterion that they had wanted to understand first, with what it rests on.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn judge(change: &mut Change<'_>, id: &ReadingId, judged: &Judgement) -> Result<()> {
    // The application first, as whoever shares does: no more notes count for it than for any other.
    let application = store::reading::application_of(change.db, id)?;
    application::store::touch(change.db, &application)?;
    let reading = store::reading::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, &reading.application_id, &who.person)?;
    policy::is_reader(&who, &head.application, &reading.reader_id)?;
    policy::may_judge(&ties)?;
    policy::is_under_way(&head.application)?;
    let mut judgements = store::reading::judgements_of(change.db, id)?;
    let waits = judgements.iter_mut().find(|one| one.criterion == judged.criterion && one.wants_to_understand());
    let (true, Some(waits)) = (reading.state == reading::State::Shared, waits) else {
        return Err(Error::refused("You have judged this criterion, so it stays as it is."));
    };
    let known = head.form.criterion(&judged.criterion).is_some_and(|one| one.step(&judged.step).is_some());
    let mut problems = Problems::default();
    if !known {
        problems.add(reading::step_field(&judged.criterion), "Choose a step");
    }
    let field = reading::words_field(&judged.criterion);
    problems.need(&field, &judged.words, "Say in a few words why");
    problems.check()?;
    let as_whom = at_desk::sees_as(&who, &head.application, ties.relation());
    let known = relationship::store::ids(change.db, &application)?;
    let answered = store::question::answered(change.db, &application)?;
    let alone = Written { judgements: vec![judged.clone()], ..Written::default() };
    let alone = alone.of_form(&head.form, |cite| match cite {
        Cite::Answer(key) => head.form.question(key).is_some_and(|asked| at_desk::may_see_answer(asked, &as_whom)),
        Cite::Evidence(id) => known.contains(id),
        Cite::Question(id) => answered.iter().any(|one| one.id == *id && may_read(&one.about, &head.form, &as_whom)),
    });
    writing::check_cites(change, &head, &reading, &alone)?;
    waits.step.clone_from(&judged.step);
    judged.words.trim().clone_into(&mut waits.words);
    waits.cites = alone.judgements.into_iter().flat_map(|one| one.cites).collect();
    let written = Written { strengths: reading.strengths, judgements, notes: reading.notes };
    written.check_draft()?;
    let (now, chance) = (change.now, change.tools.chance.clone());
    store::reading::write(change.db, id, &written, || crate::ids::Id::new(now, &chance))?;
    settle_judged(change, id, &written)?;
    let detail = serde_json::json!({ "criterion": judged.criterion, "step": judged.step });
    let event = Event::new("understood, and judged").detail(detail).words(&judged.words);
    history::record(change, &Thing::new("reading", id), event)
}
