//! What the council does with an assessment: it starts one, rates, and hands in.

pub mod asking;
pub mod together;

use chrono::{Datelike, NaiveDate};
use serde_json::json;

use super::continuum;
use super::figures::store::{Scope, gather};
use super::prompts::Prompt;
use super::store::{self, Assessment, Rating, ratings, reviewers};
use super::{Action, COUNCIL, ReviewerState, State, Typed, is_open, policy};
use crate::app::Change;
use crate::db::types::Json;
use crate::error::{Error, Problems, Result, Words};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::{AssessmentId, ContinuumId, FundId, FunderId};
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::people::{self, Role};
use crate::text::plain::one_line;

/// An assessment, as history names it.
pub fn thing(id: &AssessmentId) -> Thing {
    Thing::new("assessment", id)
}

/// What is to be assessed, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// `fund:` or `service:` and an id: of the fund, or of the council whose service it is.
    pub what: String,
    /// The service in words.
    pub about: String,
    pub year: String,
    pub continuum: String,
}

/// The first year that can be looked back on.
const FIRST_YEAR: i32 = 2015;
/// How long the name of a service, or of a person, may be.
pub const NAME_LIMIT: usize = 120;

/// A commissioner starts an assessment of a fund, or of a service in words.
///
/// # Errors
/// Not found at another funder; what is to be put right.
pub fn start(change: &mut Change<'_>, typed: &Start) -> Result<AssessmentId> {
    let who = change.who()?;
    let (kind, id) = typed.what.split_once(':').ok_or_else(|| Error::problem("what", "Choose what it is of"))?;
    let mut problems = Problems::default();
    let (funder, fund_id, about, subject) = if kind == "fund" {
        let fund = fund::store::fund(change.db, &FundId::from(id))?;
        who.need(&[Role::Commissioner], &fund.funder_id)?;
        let subject = format!("fund {}", fund.id);
        (fund.funder_id, Some(fund.id), fund.name, subject)
    } else {
        let (funder, about) = (FunderId::from(id), one_line(&typed.about));
        who.need(&[Role::Commissioner], &funder)?;
        problems.need("about", &about, "Write which service it is");
        if about.chars().count() > NAME_LIMIT {
            problems.add("about", "That is more than we keep of a name");
        }
        let subject = format!("service {funder} {}", about.to_lowercase());
        (funder, None, about, subject)
    };
    let year = typed.year.trim().parse::<i32>().ok().filter(|year| (FIRST_YEAR..=change.today().year()).contains(year));
    if year.is_none() {
        problems.add("year", format!("Write a year from {FIRST_YEAR} to this one"));
    }
    let steps = continuum::store::get(change.db, &ContinuumId::from(typed.continuum.as_str()));
    let steps = steps.ok().filter(|kept| kept.funder_id.as_ref().is_none_or(|of| *of == funder));
    if steps.is_none() {
        problems.add("continuum", "Choose the steps that you rate on");
    }
    problems.check()?;
    let (Some(year), Some(steps)) = (year, steps) else { return Err(Error::NotFound) };
    let assessment = Assessment {
        id: change.id(),
        funder_id: funder,
        fund_id,
        subject,
        about,
        year,
        continuum: Json(steps.continuum()),
        state: State::Rating,
        figures: Json(None),
        started_by: who.person,
        started_at: change.now,
        handed_in_by: None,
        handed_in_at: None,
        published_by: None,
        published_at: None,
        version: 1,
    };
    if !store::insert(change.db, &assessment)? {
        let why = format!("{} has an assessment for {year} already. Go on with that one", assessment.about);
        return Err(Error::problem("year", why));
    }
    history::record(change, &thing(&assessment.id), Event::new("started").detail(json!({ "year": year })))?;
    Ok(assessment.id)
}

/// An assessment that the council works with, touched, and whether both sides see each other.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn take(change: &mut Change<'_>, id: &AssessmentId) -> Result<(Assessment, bool)> {
    let assessment = store::touch(change.db, id)?;
    policy::may_work(&change.who()?, &assessment)?;
    let open = is_open(assessment.state, reviewers::states(change.db, id)?);
    Ok((assessment, open))
}

/// Writes what one side says of one prompt, unless it said something else since the form was made.
///
/// # Errors
/// Not found for a prompt that there is not; overtaken; what is to be put right.
pub fn write(
    change: &mut Change<'_>,
    assessment: &Assessment,
    (prompt, side): (&str, &str),
    version: i32,
    typed: &Typed,
) -> Result<()> {
    let prompt = Prompt::find(prompt).ok_or(Error::NotFound)?;
    let said = typed.read(&assessment.continuum.0)?;
    let stands = ratings::one(change.db, &assessment.id, prompt.key, side)?;
    let at = stands.map_or(0, |stands| stands.version);
    if at != version {
        return Err(Error::Overtaken(Words::key("assess-overtaken")));
    }
    let rating = Rating {
        assessment_id: assessment.id.clone(),
        prompt_key: prompt.key.to_owned(),
        side: side.to_owned(),
        level: said.level,
        words: said.words,
        evidence: said.evidence,
        written_at: change.now,
        version: at + 1,
    };
    ratings::save(change.db, &rating)
}

/// An officer rates a prompt for the council.
///
/// # Errors
/// Not found or refused; overtaken by a colleague; what is to be put right.
pub fn rate(change: &mut Change<'_>, id: &AssessmentId, prompt: &str, version: i32, typed: &Typed) -> Result<()> {
    let (assessment, _) = take(change, id)?;
    policy::may_rate(&assessment)?;
    write(change, &assessment, (prompt, COUNCIL), version, typed)?;
    history::record(change, &thing(id), Event::new("rated").detail(json!({ "prompt": prompt })))
}

/// The days that an assessment looks back on, as far as they have been.
pub fn scope(assessment: &Assessment, today: NaiveDate) -> Scope {
    let day = |month, day| NaiveDate::from_ymd_opt(assessment.year, month, day).unwrap_or(today);
    Scope {
        funder: assessment.funder_id.clone(),
        fund: assessment.fund_id.clone(),
        from: day(1, 1).min(today),
        until: day(12, 31).min(today),
    }
}

/// The council hands in its rating: the portal's own figures are frozen with it. A second click changes nothing.
///
/// # Errors
/// Not found or refused; refused while nothing is answered.
pub fn hand_in(change: &mut Change<'_>, id: &AssessmentId) -> Result<()> {
    let (mut assessment, _) = take(change, id)?;
    let Some(state) = assessment.state.next(Action::HandIn) else { return Ok(()) };
    if !ratings::of_side(change.db, id, COUNCIL)?.iter().any(|rating| rating.level.is_some()) {
        return Err(Error::refused_with(
            "Answer at least one prompt first. What is left unanswered is shown as unanswered.",
            format!("/desk/assessments/{id}"),
            "Go back to the prompts",
        ));
    }
    let figures = gather(change.db, &scope(&assessment, change.today()))?;
    let who = change.who()?;
    store::hand_in(change.db, id, &who.person, figures, change.now)?;
    history::record(change, &thing(id), Event::new("handed in"))?;
    assessment.state = state;
    tell_if_open(change, &assessment)
}

/// Once the last of both sides has handed in, everybody who rated is told that they see each other now.
///
/// # Errors
/// A database that cannot be reached.
pub fn tell_if_open(change: &mut Change<'_>, assessment: &Assessment) -> Result<()> {
    let all = reviewers::of(change.db, std::slice::from_ref(&assessment.id))?;
    if !is_open(assessment.state, all.iter().map(|(reviewer, _)| reviewer.state)) {
        return Ok(());
    }
    history::record(change, &thing(&assessment.id), Event::new("opened"))?;
    for (_, person) in all.iter().filter(|(reviewer, _)| reviewer.state == ReviewerState::HandedIn) {
        let link = format!("{}/assessments/{}", change.tools.base_url, assessment.id);
        letters::queue(change, letter("assessment-opened", person, assessment).value("link", link))?;
    }
    let officer = people::store::by_id(change.db, &assessment.started_by)?;
    let link = format!("{}/desk/assessments/{}", change.tools.base_url, assessment.id);
    letters::queue(change, letter("assessment-opened-desk", &officer, assessment).value("link", link))?;
    Ok(())
}

/// A letter about an assessment.
pub fn letter(kind: &'static str, person: &Person, assessment: &Assessment) -> Letter {
    Letter::to(kind, person)
        .about(thing(&assessment.id), Some(&assessment.funder_id))
        .value("what", &assessment.about)
        .value("year", assessment.year)
}
