//! What a reviewer does.

use serde_json::json;

use crate::app::Change;
use crate::assessment::actions::{tell_if_open, thing, write};
use crate::assessment::prompts::Prompt;
use crate::assessment::store::{self, Assessment, Reviewer, ratings, reviewers, said};
use crate::assessment::{LIMIT, MOST_MINUTES, ReviewerAction, ReviewerState, Typed, is_open, policy};
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event};
use crate::ids::AssessmentId;
use crate::text::plain::tidy;

/// An assessment that somebody was asked to rate, touched, with them as its reviewer.
fn take(change: &mut Change<'_>, id: &AssessmentId) -> Result<(Assessment, Reviewer)> {
    let assessment = store::touch(change.db, id)?;
    let who = change.who()?;
    let reviewer = reviewers::one(change.db, id, &who.person)?.ok_or(Error::NotFound)?;
    policy::is_theirs(&reviewer, &who.person)?;
    policy::is_outside(&who, &assessment.funder_id)?;
    Ok((assessment, reviewer))
}

/// Somebody who was asked says whether they take part. A second click changes nothing.
///
/// # Errors
/// Not found for everybody else; refused once they have handed in.
pub fn take_part(change: &mut Change<'_>, id: &AssessmentId, action: Option<ReviewerAction>) -> Result<()> {
    let (assessment, mut reviewer) = take(change, id)?;
    let theirs = action.filter(|action| matches!(action, ReviewerAction::Accept | ReviewerAction::Decline));
    let action = theirs.ok_or_else(|| Error::problem("part", Words::key("assess-part-empty")))?;
    if action == ReviewerAction::Accept && reviewer.state == ReviewerState::Rating {
        return Ok(());
    }
    reviewer.state = reviewer.state.next(action).ok_or_else(|| Error::refused(Words::key("assess-handed-in-stays")))?;
    reviewers::save(change.db, &reviewer)?;
    let done = if action == ReviewerAction::Accept { "reviewer accepted" } else { "reviewer declined" };
    history::record(change, &thing(id), Event::new(done))?;
    tell_if_open(change, &assessment)
}

/// A reviewer rates a prompt.
///
/// # Errors
/// Not found for everybody else; refused before they said yes and once they have handed in; what is to be put right.
pub fn rate(change: &mut Change<'_>, id: &AssessmentId, prompt: &str, version: i32, typed: &Typed) -> Result<()> {
    let (assessment, reviewer) = take(change, id)?;
    if reviewer.state != ReviewerState::Rating {
        let why = match reviewer.state {
            ReviewerState::Invited => "assess-say-yes-first",
            _ => "assess-handed-in-stays",
        };
        return Err(Error::refused_with(Words::key(why), format!("/assessments/{id}"), Words::key("assess-back")));
    }
    // What they say of which prompt stands in no history: the council reads that.
    write(change, &assessment, (prompt, reviewer.id.as_str()), version, typed)
}

/// A reviewer hands in: how long it took, and whether the council may know which ratings are theirs. A second click changes
/// nothing.
///
/// # Errors
/// Not found for everybody else; refused before they said yes; what is to be put right.
pub fn hand_in(change: &mut Change<'_>, id: &AssessmentId, minutes: &str, may_be_named: bool) -> Result<()> {
    let (assessment, mut reviewer) = take(change, id)?;
    if reviewer.state == ReviewerState::HandedIn {
        return Ok(());
    }
    let state = reviewer.state.next(ReviewerAction::HandIn);
    let state = state.ok_or_else(|| Error::refused(Words::key("assess-say-yes-first")))?;
    let mut problems = Problems::default();
    let minutes = minutes.trim().parse::<i32>().ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes));
    if minutes.is_none() {
        problems.add("minutes", Words::key("assess-minutes-empty"));
    }
    if !ratings::of_side(change.db, id, reviewer.id.as_str())?.iter().any(|rating| rating.level.is_some()) {
        problems.add("", Words::key("assess-nothing-answered"));
    }
    problems.check()?;
    reviewer.state = state;
    // Beside what they gave before they were asked again.
    reviewer.minutes += minutes.unwrap_or_default();
    reviewer.may_be_named = may_be_named;
    reviewer.handed_in_at = Some(change.now);
    reviewers::save(change.db, &reviewer)?;
    history::record(change, &thing(id), Event::new("reviewer handed in"))?;
    tell_if_open(change, &assessment)
}

/// A reviewer answers what the council makes of a prompt.
///
/// # Errors
/// Not found for everybody else, and where there is no note; refused before both sides see each other; what is to be put right.
pub fn answer(change: &mut Change<'_>, id: &AssessmentId, prompt: &str, words: &str) -> Result<()> {
    let (assessment, reviewer) = take(change, id)?;
    let open = is_open(assessment.state, reviewers::states(change.db, id)?);
    if !open || reviewer.state != ReviewerState::HandedIn {
        return Err(Error::refused(Words::key("assess-not-open")));
    }
    let prompt = Prompt::find(prompt).ok_or(Error::NotFound)?;
    said::note(change.db, id, prompt.key)?.ok_or(Error::NotFound)?;
    let words = tidy(words);
    let mut problems = Problems::default();
    problems.need("answer", &words, Words::key("assess-answer-empty"));
    if words.chars().count() > LIMIT {
        problems.add("answer", Words::key("assess-too-long"));
    }
    problems.check()?;
    let new = change.id();
    said::answer(change.db, new, (id, prompt.key), &reviewer.id, (&words, change.now))?;
    let detail = json!({ "prompt": prompt.key });
    history::record(change, &thing(id), Event::new("note answered").detail(detail))
}
