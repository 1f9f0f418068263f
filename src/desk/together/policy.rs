//! Whether something can be done to an application, with the reason when not: what its own page would say. Pure.

use chrono::NaiveDate;

use super::What;
use super::facts::Facts;
use crate::application::State;
use crate::clock::{Instant, london_date};
use crate::decision::Outcome;
use crate::decision::policy as deciding;
use crate::error::{Error, Words};
use crate::people::{Role, Who};
use crate::relationship::offer;
use crate::review::policy as reviewing;
use crate::web::language::Language;

/// Whose list can be worked down.
pub const TOGETHER: &[Role] = &[Role::Commissioner, Role::DecisionMaker];

/// Whether it is there for `who` at all: what is not does not show its name.
pub fn is_there(who: &Who, facts: &Facts) -> bool {
    let application = &facts.head.application;
    let with_us = crate::application::at_desk::is_with_the_council(application);
    with_us && who.is_any(TOGETHER, &application.funder_id) && !facts.ties.is_closed()
}

/// Why it cannot be done to this one; none when it can.
pub fn why_not(who: &Who, facts: &Facts, what: What, now: Instant) -> Option<String> {
    let done = match what {
        What::Review => may_start(who, facts),
        What::Read => may_ask(who, facts, london_date(now)),
        What::Wait => may_wait(who, facts, now),
    };
    done.err().map(|error| in_words(&error))
}

fn may_start(who: &Who, facts: &Facts) -> crate::error::Result<()> {
    let application = &facts.head.application;
    reviewing::may_look_after(who, application, &facts.ties)?;
    match application.state {
        State::Submitted => Ok(()),
        other => Err(Error::refused(format!("It is {} already.", other.staff_name().to_lowercase()))),
    }
}

fn may_ask(who: &Who, facts: &Facts, today: NaiveDate) -> crate::error::Result<()> {
    let application = &facts.head.application;
    reviewing::may_look_after(who, application, &facts.ties)?;
    reviewing::is_under_way(application)?;
    if let Err(waits) = offer::policy::may_be_read(&facts.head.promise, today) {
        return Err(Error::refused(format!("{}.", waits.said())));
    }
    let close = facts.head.form.round.close_readers;
    if let Some(why) = facts.reader.as_ref().and_then(|ties| reviewing::why_not_reader(ties, close)) {
        return Err(Error::refused(format!("Whoever you chose {why}.")));
    }
    let promised = usize::try_from(facts.head.form.round.readings).unwrap_or(usize::MAX);
    if facts.readings >= promised {
        return Err(Error::refused("All the readings that its round promises are asked for."));
    }
    Ok(())
}

fn may_wait(who: &Who, facts: &Facts, now: Instant) -> crate::error::Result<()> {
    let Facts { head, ties, decision, recommended, .. } = facts;
    deciding::may_decide(who, &head.application, ties, decision.as_ref())?;
    deciding::is_time(&head.round, now)?;
    if decision.as_ref().is_some_and(|known| known.outcome != Outcome::NotDecidedYet) {
        return Err(Error::refused("A decision is written down already. Change it on its own page."));
    }
    if crate::decision::departs(*recommended, Outcome::NotDecidedYet, 0) {
        return Err(Error::refused(
            "The panel recommends something else, so it is decided on its own page, with the reason.",
        ));
    }
    Ok(())
}

/// A refusal as one line beside a name.
pub fn in_words(error: &Error) -> String {
    let say = |words: &Words| Language::ENGLISH.words(words);
    match error {
        Error::Refused { why, .. } | Error::Overtaken(why) | Error::TooLarge(why) => say(why),
        Error::Problem(problems) => problems.0.iter().map(|problem| say(&problem.words)).collect::<Vec<_>>().join(". "),
        Error::NotFound => "It is not there any more.".to_owned(),
        Error::Busy(_) | Error::Broken(_) => "There is a problem on our side. Try this one again.".to_owned(),
    }
}
