//! Asking people from the community to rate separately, and paying them.

use chrono::NaiveDate;
use serde_json::json;

use super::{NAME_LIMIT, letter, take, tell_if_open, thing};
use crate::app::Change;
use crate::assessment::store::{Reviewer, reviewers};
use crate::assessment::{MOST_MINUTES, ReviewerAction, ReviewerState, policy};
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event};
use crate::ids::{AssessmentId, AssessmentReviewerId, PersonId};
use crate::letters;
use crate::people::store::Person;
use crate::people::{self, tidy_email};
use crate::text::money::Pence;
use crate::text::plain::one_line;

/// Somebody to be asked, as they were typed.
#[derive(Clone, Debug, Default)]
pub struct Invite {
    /// Somebody from a panel; empty where an address was typed.
    pub person: String,
    pub name: String,
    pub email: String,
    /// For an hour.
    pub rate: String,
}

/// Who is to be asked: somebody that the portal knows, or whoever has this address.
fn invited(change: &mut Change<'_>, typed: &Invite, problems: &mut Problems) -> Result<Option<Person>> {
    if !typed.person.is_empty() {
        return people::store::by_id(change.db, &PersonId::from(typed.person.as_str())).map(Some);
    }
    let email = match tidy_email(&typed.email) {
        Ok(email) => email,
        Err(words) => {
            problems.add("email", words);
            return Ok(None);
        }
    };
    if typed.name.chars().count() > NAME_LIMIT {
        problems.add("name", "That is more than we keep of a name");
        return Ok(None);
    }
    people::actions::find_or_add(change, &email, &one_line(&typed.name)).map(Some)
}

/// An officer asks somebody from the community to rate separately, for money.
///
/// # Errors
/// Not found or refused; refused once both sides see each other; what is to be put right.
pub fn invite(change: &mut Change<'_>, id: &AssessmentId, typed: &Invite) -> Result<()> {
    let (assessment, open) = take(change, id)?;
    policy::may_invite(open)?;
    let mut problems = Problems::default();
    let rate = match Pence::parse(&typed.rate) {
        Ok(Pence(rate)) if rate > 0 => rate,
        Ok(_) => {
            problems.add("rate", "Write what an hour is paid: this work is always paid");
            0
        }
        Err(why) => {
            problems.add("rate", why.to_string());
            0
        }
    };
    let person = invited(change, typed, &mut problems)?;
    problems.check()?;
    let Some(person) = person else { return Err(Error::NotFound) };
    let field = if typed.person.is_empty() { "email" } else { "person" };
    policy::may_review(&people::store::roles_of(change.db, &person.id)?, &assessment.funder_id, field)?;
    let who = change.who()?;
    let known = reviewers::one(change.db, id, &person.id)?;
    let state = match &known {
        None => Some(ReviewerState::Invited),
        Some(known) => known.state.next(ReviewerAction::InviteAgain),
    };
    let state = state.ok_or_else(|| Error::problem(field, "They have been asked already"))?;
    // Whoever is asked again keeps the minutes that they gave before, and has had what they were paid for them.
    let (minutes, paid_on, paid_pence) =
        known.as_ref().map_or((0, None, 0), |known| (known.minutes, known.paid_on, known.paid_pence));
    let reviewer = Reviewer {
        id: known.map_or_else(|| change.id(), |known| known.id),
        assessment_id: id.clone(),
        person_id: person.id.clone(),
        state,
        may_be_named: false,
        rate_pence: rate,
        minutes,
        paid_on,
        paid_pence,
        invited_by: who.person.clone(),
        invited_at: change.now,
        handed_in_at: None,
    };
    reviewers::save(change.db, &reviewer)?;
    history::record(change, &thing(id), Event::new("reviewer invited").detail(json!({ "person": person.id })))?;
    let letter = letter("assessment-invited", &person, &assessment)
        .value("from", who.call_name())
        .value("from_email", &who.email)
        .value("rate", Pence(rate).to_string())
        .value("link", format!("{}/assessments/{id}", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

/// The council waits no longer for somebody who was asked and has not handed in. They hear of it, and the minutes that they
/// have worked, where they had begun, are paid all the same.
///
/// # Errors
/// Not found or refused; refused for somebody who has handed in; minutes to put right.
pub fn let_go(
    change: &mut Change<'_>,
    id: &AssessmentId,
    reviewer: &AssessmentReviewerId,
    minutes: &str,
) -> Result<()> {
    let (assessment, _) = take(change, id)?;
    let all = reviewers::of(change.db, std::slice::from_ref(id))?;
    let (mut one, person) = all.into_iter().find(|(one, _)| one.id == *reviewer).ok_or(Error::NotFound)?;
    let had_begun = one.state == ReviewerState::Rating;
    one.state = one.state.next(ReviewerAction::LetGo).ok_or_else(|| {
        Error::refused_with("They are not waited for any more.", format!("/desk/assessments/{id}"), "Go back")
    })?;
    let worked = match minutes.trim() {
        "" => Some(0),
        text => text.parse::<i32>().ok().filter(|minutes| (0..=MOST_MINUTES).contains(minutes)),
    };
    let words = "Write the minutes as a number, such as 90, or leave it empty where they had done nothing yet";
    let worked = worked.ok_or_else(|| Error::problem(minutes_field(reviewer), words))?;
    one.minutes += if had_begun { worked } else { 0 };
    reviewers::save(change.db, &one)?;
    let detail = json!({ "person": one.person_id, "minutes": one.minutes });
    history::record(change, &thing(id), Event::new("reviewer let go").detail(detail))?;
    let who = change.who()?;
    let letter = letter("assessment-let-go", &person, &assessment)
        .value("from", who.call_name())
        .value("from_email", &who.email)
        .value("link", format!("{}/assessments", change.tools.base_url));
    letters::queue(change, letter)?;
    tell_if_open(change, &assessment)
}

/// The field with the minutes of somebody who is waited for no longer.
pub fn minutes_field(reviewer: &AssessmentReviewerId) -> String {
    format!("minutes-{reviewer}")
}

/// An officer notes the day on which some of the reviewers were paid. Noting it anew puts it right.
///
/// # Errors
/// Not found or refused; what is to be put right.
pub fn pay(
    change: &mut Change<'_>,
    id: &AssessmentId,
    paid: &[AssessmentReviewerId],
    day: Option<NaiveDate>,
    mut problems: Problems,
) -> Result<()> {
    take(change, id)?;
    let today = change.today();
    // What could not be read, the page has noted.
    if day.is_some_and(|day| day > today) {
        problems.add("day", "Choose today or a day that has been");
    }
    let all = reviewers::of(change.db, std::slice::from_ref(id))?;
    let due = |one: &Reviewer| one.pay_pence() > 0 && paid.contains(&one.id);
    let those: Vec<Reviewer> = all.into_iter().map(|(one, _)| one).filter(due).collect();
    if those.is_empty() {
        problems.add("reviewers", "Tick everybody who was paid");
    }
    problems.check()?;
    let mut told = Vec::new();
    for mut one in those {
        one.paid_on = Some(day.unwrap_or(today));
        one.paid_pence = one.pay_pence();
        reviewers::save(change.db, &one)?;
        told.push(json!({ "person": one.person_id, "pence": one.paid_pence }));
    }
    history::record(change, &thing(id), Event::new("paid").detail(json!({ "day": day, "people": told })))
}
