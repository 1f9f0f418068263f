//! "This worries me": on its way to the safeguarding lead, and nowhere else.

use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, ConcernId};
use crate::letters::{self, Letter};
use crate::people::Role;
use crate::people::store::Person;
use crate::review::concern::{Action, State, THING, Worry};
use crate::review::store::concern::Concern;
use crate::review::{policy, store};

/// Somebody who may open an application says what worries them. The safeguarding leads get a letter that says only
/// that there is something to open. The application itself is not touched: nothing of this shows on it.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn raise(change: &mut Change<'_>, id: &ApplicationId, worry: &Worry) -> Result<ConcernId> {
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    policy::may_open(&who, &head.application, &ties)?;
    worry.check()?;
    let about = head.form.question(&worry.about).filter(|question| !question.equity);
    let concern = Concern {
        id: change.id(),
        funder_id: head.application.funder_id.clone(),
        application_id: id.clone(),
        state: State::Open,
        about: about.map(|question| question.key.clone()).unwrap_or_default(),
        words: worry.words.trim().to_owned(),
        group_was_told: worry.group_was_told.trim().to_owned(),
        raised_by: who.person.clone(),
        raised_at: change.now,
        outcome: String::new(),
        settled_by: None,
        settled_at: None,
    };
    store::concern::insert(change.db, &concern)?;
    history::record(change, &Thing::new(THING, &concern.id), Event::new("raised"))?;
    tell(change, &concern)?;
    Ok(concern.id)
}

/// To the leads; where there is none, to those who can name one, who are not told what it is about.
fn tell(change: &mut Change<'_>, concern: &Concern) -> Result<()> {
    let people = store::concern::leads_and_administrators(change.db, &concern.funder_id, &concern.application_id)?;
    let holding = |wanted: Role| -> Vec<&Person> {
        people.iter().filter(|(role, _)| *role == wanted).map(|(_, person)| person).collect()
    };
    let leads = holding(Role::SafeguardingLead);
    let (kind, to) =
        if leads.is_empty() { ("concern-no-lead", holding(Role::Administrator)) } else { ("concern-raised", leads) };
    for person in to {
        // It stands with no funder and so in no list of letters: that there is a worry is for the lead alone.
        let letter = Letter::to(kind, person)
            .about(Thing::new(THING, &concern.id), None)
            .value("link", format!("{}/desk/concerns/{}", change.tools.base_url, concern.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The lead writes down what was done so far, and may settle it.
///
/// # Errors
/// Refused for everybody else; what is to be put right.
pub fn write(change: &mut Change<'_>, id: &ConcernId, outcome: &str, settle: bool) -> Result<()> {
    let mut concern = store::concern::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, &concern.application_id, &who.person)?;
    policy::may_open_concern(&who, &concern.funder_id, ties.closed(), &head.application.organisation_name)?;
    if concern.state == State::Settled {
        return Err(Error::Overtaken(
            "Another safeguarding lead has settled this already. Open it again to read how.".into(),
        ));
    }
    if outcome.trim().is_empty() {
        return Err(Error::problem("outcome", "Write down what was done, or why nothing needs to be"));
    }
    if outcome.chars().count() > 20_000 {
        return Err(Error::problem("outcome", "That is more than we keep in one box. Please shorten it"));
    }
    concern.outcome = outcome.trim().to_owned();
    if settle {
        concern.state = concern.state.next(Action::Settle).ok_or(Error::NotFound)?;
        concern.settled_by = Some(who.person);
        concern.settled_at = Some(change.now);
    }
    store::concern::write(change.db, &concern)?;
    let event = Event::new(if settle { "settled" } else { "written about" });
    history::record(change, &Thing::new(THING, id), event.words(&concern.outcome))
}
