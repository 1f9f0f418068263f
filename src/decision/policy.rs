//! Who decides, and what keeps a round's decisions from going out. Pure.

use chrono::{Days, NaiveDate};

use super::{Outcome, State, departing, store::Decision, store::Weighed};
use crate::application::State as ApplicationState;
use crate::application::apart;
use crate::application::store::Application;
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::fund::RoundState;
use crate::fund::form::SizeBand;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, FunderId, PersonId};
use crate::panel::store::Seats;
use crate::people::{Role, Who};
use crate::review::Ties;

/// Who opens the decisions of a round.
pub const BOARD: &[Role] = &[Role::DecisionMaker, Role::Commissioner];
/// Who releases them. Deciding and releasing may be one person's or two people's work.
pub const RELEASE: &[Role] = &[Role::Commissioner, Role::DecisionMaker];

/// Whether a round is at a point at which it is decided.
///
/// # Errors
/// Refused, with when it will be.
pub fn is_time(round: &RoundRow, now: Instant) -> Result<()> {
    let still_open = round.closes_at.is_some_and(|closes| now < closes);
    match round.state {
        RoundState::Draft | RoundState::Published => Err(Error::refused("This round has not opened yet.")),
        RoundState::Open if still_open => {
            let closes = round.closes_at.map(crate::text::dates::instant).unwrap_or_default();
            Err(Error::refused(format!("This round is open until {closes}. It is decided after that.")))
        }
        _ => Ok(()),
    }
}

/// Whether somebody may decide on an application: the holder of delegated power whom its round names (another
/// decision-maker where that person has stepped back), who has said how close they are, and who neither spoke with the group for the council nor wrote what is known about it.
///
/// # Errors
/// Not found at another funder; refused with the reason and, where there is one, the way on.
pub fn may_decide(who: &Who, application: &Application, ties: &Ties, known: Option<&Decision>) -> Result<()> {
    may_weigh_up(who, application, ties)?;
    match application.state {
        ApplicationState::Draft | ApplicationState::Expired => return Err(Error::NotFound),
        ApplicationState::Withdrawn => return Err(Error::refused("The group has withdrawn this application.")),
        ApplicationState::Decided => return Err(Error::refused("The decision has gone out, so it stays as it is.")),
        ApplicationState::Submitted | ApplicationState::UnderReview | ApplicationState::Waiting => {}
    }
    match known {
        Some(known) if is_out(known) => Err(Error::refused("The decision has gone out, so it stays as it is.")),
        _ => Ok(()),
    }
}

/// The holder of delegated power, who stands nowhere near the group and has said so.
fn may_weigh_up(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    who.need(BOARD, &application.funder_id)?;
    if !who.is(Role::DecisionMaker, &application.funder_id) {
        return Err(Error::refused("The decision-maker decides. You can read what is decided, and release it."));
    }
    if !ties.decider {
        return Err(Error::refused("Somebody else holds the power to decide in this round."));
    }
    crate::review::policy::may_judge(ties)?;
    if ties.standing.is_none() {
        return Err(declare_first(application));
    }
    Ok(())
}

fn declare_first(application: &Application) -> Error {
    Error::refused_with(
        "Before you decide, say whether you are close to this group.",
        format!("/desk/applications/{}/declaration", application.id),
        "Say how close you are",
    )
}

/// Whether the panel has been heard, where the round has one.
///
/// # Errors
/// Refused when its recommendation is still to come.
pub fn panel_was_heard(has_panel: bool, is_recommended: bool) -> Result<()> {
    if has_panel && !is_recommended {
        return Err(Error::refused_with(
            "The panel has not said yet what it recommends for this application. You decide with its advice before you.",
            "/desk/panels",
            "See the panel’s meetings",
        ));
    }
    Ok(())
}

/// Whether somebody may look at what goes out and let it go: officers, and whoever decides in this round.
///
/// # Errors
/// Not found at another funder; refused without the role, or for another round's decider.
pub fn may_release(who: &Who, round: &RoundRow) -> Result<()> {
    who.need(RELEASE, &round.funder_id)?;
    if sees_all_of(who, round) {
        return Ok(());
    }
    Err(Error::refused_with("Somebody else holds the power to decide in this round.", "/desk/funds", "See the funds"))
}

/// Whether somebody holds the power to decide in a round.
pub fn decides_in(who: &Who, round: &RoundRow) -> bool {
    who.is(Role::DecisionMaker, &round.funder_id)
        && round.decider_id.as_ref().is_none_or(|decider| *decider == who.person)
}

/// Whether a round's decisions are their business before they are out: an officer's, and its own decider's.
pub fn sees_all_of(who: &Who, round: &RoundRow) -> bool {
    who.is(Role::Commissioner, &round.funder_id) || decides_in(who, round)
}

/// Whether what is advised and decided on one application is theirs to see: once it is out, for everybody who opens
/// the board; before that for officers, and for whoever decides on it and has said how close they are. Nothing of what
/// is closed to them.
pub fn sees_decision(who: &Who, round: &RoundRow, ties: &Ties, decision: Option<&Decision>) -> bool {
    let is_out = decision.is_some_and(is_out);
    !ties.is_closed() && (is_out || who.is(Role::Commissioner, &round.funder_id) || has_the_power(who, round, ties))
}

/// Whether a decision has gone out and stands; a wait is none.
pub fn is_out(decision: &Decision) -> bool {
    !matches!(decision.state, State::Decided | State::Reopened) && decision.outcome != Outcome::NotDecidedYet
}

/// Whoever holds the power to decide on an application, and has said how close they are.
fn has_the_power(who: &Who, round: &RoundRow, ties: &Ties) -> bool {
    who.is(Role::DecisionMaker, &round.funder_id) && ties.decider && ties.standing.is_some()
}

/// Whether somebody only looks on at a funder: of the accountability group, and nothing besides.
pub fn looks_on(who: &Who, funder: &FunderId) -> bool {
    who.is(Role::Scrutineer, funder) && !who.is_any(BOARD, funder)
}

/// Whether records of decisions are any of somebody's business.
///
/// # Errors
/// Not found at another funder; refused without the role.
pub fn may_read_record(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(&[Role::DecisionMaker, Role::Commissioner, Role::Scrutineer], funder)
}

/// Whether this decision's record is open to somebody who reads records: once it is out to everyone, before that to
/// officers and to whoever decides there and has said how close they are.
///
/// # Errors
/// Refused until the group has heard.
pub fn is_theirs_to_read(who: &Who, round: &RoundRow, ties: &Ties, decision: &Decision) -> Result<()> {
    let is_out = decision.released_at.is_some() && decision.state != State::Reopened;
    if is_out || has_the_power(who, round, ties) || who.is(Role::Commissioner, &round.funder_id) {
        return Ok(());
    }
    Err(Error::refused_with(
        "This decision is not out yet. Its record opens to you when its group has heard.",
        "/desk/funds",
        "See the funds",
    ))
}

/// Whether somebody may say how the check came out of what was to be checked together: an officer, whom the decision
/// names to check it, or another who decides there and has said how close they are; not whoever decided it, who would
/// alone let the money go.
///
/// # Errors
/// Not found at another funder; refused without the role, for another round's decider, or when nothing waits for a
/// check.
pub fn may_confirm(who: &Who, application: &Application, decision: &Decision, ties: &Ties) -> Result<()> {
    who.need(RELEASE, &application.funder_id)?;
    apart::need_open_of(ties.closed(), application)?;
    if decision.decided_by == who.person {
        return Err(Error::refused(
            "You decided this, so somebody else says how the check came out: two people see to every grant.",
        ));
    }
    let checks =
        who.is(Role::Commissioner, &application.funder_id) || decision.check_by_id.as_ref() == Some(&who.person);
    if !checks && !ties.decider {
        return Err(Error::refused("Somebody else holds the power to decide in this round."));
    }
    if !checks && ties.standing.is_none() {
        return Err(declare_first(application));
    }
    match (decision.outcome, decision.state) {
        (Outcome::OnceChecked, State::Released) => Ok(()),
        (Outcome::OnceChecked, State::Decided) => {
            Err(Error::refused("Release the decision first: the group has to know what is checked."))
        }
        _ => Err(Error::refused("Nothing is left to check here.")),
    }
}

/// Whether somebody may open a decision again: whoever may decide on the application, as long as nobody has signed an
/// agreement that rests on it.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_reopen(
    who: &Who,
    application: &Application,
    ties: &Ties,
    decision: &Decision,
    is_signed: bool,
) -> Result<()> {
    may_weigh_up(who, application, ties)?;
    if application.state == ApplicationState::Withdrawn {
        return Err(Error::refused("The group has withdrawn this application."));
    }
    if is_signed {
        return Err(Error::refused(
            "An agreement that rests on this decision has been signed. What was signed is kept: talk with the group, and \
             change the agreement or end it together.",
        ));
    }
    match decision.state {
        State::Reopened => Err(Error::refused("This decision has been opened again already.")),
        _ if decision.outcome == Outcome::NotDecidedYet => {
            Err(Error::refused("Nothing is decided here yet: the group waits. Decide when you can."))
        }
        State::Decided | State::Released | State::Checked => Ok(()),
    }
}

/// Whether a check is as short as a round of this size needs it; what is to be put right is noted.
pub fn in_proportion(due: Option<NaiveDate>, today: NaiveDate, band: SizeBand, problems: &mut Problems) {
    let most = band.most_check_days();
    if due.is_some_and(|due| due > today + Days::new(most)) {
        let days =
            format!("In a round {band} a check takes at most {most} days. Choose an earlier day, or ask for less");
        problems.add("check_due", days);
    }
}

/// Something that keeps the letters from going out, and where it is put right.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Block {
    pub about: String,
    pub words: String,
    pub href: String,
}

/// Everything that release looks at besides the applications.
#[derive(Clone, Debug)]
pub struct Around<'a> {
    pub fund_slug: &'a str,
    /// Applications may still come: what is undecided waits for a later release.
    pub rolling: bool,
    pub panel: &'a Seats,
    /// How long a panel has that is told of a departure, and which day it is.
    pub band: SizeBand,
    pub today: NaiveDate,
    /// Who has declared on what.
    pub declared: &'a std::collections::HashSet<(PersonId, ApplicationId)>,
}

/// What keeps a round's decisions from going out: in the order of its applications, nothing twice.
pub fn blocks(weighed: &[Weighed], around: &Around<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for one in weighed {
        let application = &one.application;
        let mut block = |words: String, href: String| {
            blocks.push(Block { about: application.organisation_name.clone(), words, href });
        };
        let here = format!("/desk/funds/{}/decisions/{}", around.fund_slug, application.id);
        let Some(decision) = one.decision.as_ref().filter(|decision| decision.state == State::Decided) else {
            // A group that was told to wait hears again when it is decided.
            if !around.rolling
                && application.state != ApplicationState::Waiting
                && application.state != ApplicationState::Decided
            {
                block("Nothing is decided yet. “Not decided yet” with a date will do.".into(), here);
            }
            continue;
        };
        if decision.reasons.trim().is_empty() {
            block("There are no reasons, so the letter would say nothing.".into(), here.clone());
        }
        if one.decider_apart {
            block(
                "Whoever decided it stands apart from the group since then, so it is decided anew by somebody else."
                    .into(),
                here.clone(),
            );
        }
        if one.note_gone {
            block(
                "A note it rests on was taken back, or is said to speak against the group, and cannot be cited so. Write it anew."
                    .into(),
                here.clone(),
            );
        }
        if one.departs() && decision.departure_reason.trim().is_empty() {
            block("It differs from what the panel recommends, and does not say why.".into(), here);
        }
        if one.departs()
            && !around.panel.people.is_empty()
            && let Some(words) = departing::block(decision, one.beside.told.as_ref(), around.band, around.today)
        {
            block(words, format!("/desk/funds/{}/release/first#panel", around.fund_slug));
        }
        if one.open_risk {
            block(
                "The group has been asked to hold a risk and has not said yes. Ask again, or let the council hold it."
                    .into(),
                format!("/desk/applications/{}", application.id),
            );
        }
        let silent: Vec<&str> = around
            .panel
            .asked(one.recommendation.as_ref().map(|advice| &advice.panel_meeting_id))
            .filter(|member| !around.declared.contains(&(member.id.clone(), application.id.clone())))
            .map(|member| member.name.as_str())
            .collect();
        if !silent.is_empty() {
            block(
                format!(
                    "{} of the panel {} not said whether they are close to the group.",
                    names(&silent),
                    if silent.len() == 1 { "has" } else { "have" }
                ),
                "/desk/panels".into(),
            );
        }
    }
    blocks
}

/// Names in a row: "Ama", "Ama and Bo", "Ama, Bo and Cem".
pub fn names(all: &[&str]) -> String {
    match all {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
