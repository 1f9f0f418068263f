//! An officer arranges help that outlasts the grant, says that it happened, or that there is no place after all.

use chrono::NaiveDate;

use super::{OWED, href, left, move_up, offer, tell, touch};
use crate::after::lasting::store::{self, Taken};
use crate::after::lasting::{Action, LIMIT, State, policy};
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::application::store::Application;
use crate::error::{Error, Problems, Result};
use crate::fund::form::LastingHelp;
use crate::history::{Event, Thing};
use crate::ids::{ApplicationId, LastingHelpId};
use crate::letters::{self, Letter};
use crate::text::plain::{one_line, tidy};
use crate::{organisation, review};

/// What an officer says, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub taken: String,
    pub action: Option<Action>,
    /// Of the row that the form was made from.
    pub version: Option<i32>,
    pub with_whom: String,
    /// "day" or "agree".
    pub when: String,
    pub day: Option<NaiveDate>,
    /// A word to the group with what is arranged, or why there is no place.
    pub words: String,
    pub instead: String,
}

impl Typed {
    /// The field of a box of this row: a page has several.
    fn field(&self, name: &str) -> String {
        format!("{name}-{}", self.taken)
    }

    fn check(&self, action: Action, today: NaiveDate) -> Result<()> {
        let mut problems = Problems::default();
        match action {
            Action::Arrange => {
                problems.need(&self.field("with"), &self.with_whom, "Say with whom it is, so that they know who comes");
                match (self.when.as_str(), self.day) {
                    ("agree", _) => {}
                    ("day", Some(day)) if day >= today => {}
                    ("day", Some(_)) => problems.add(self.field("day"), "Choose today or a later day"),
                    ("day", None) => problems.add(self.field("day"), "Enter the day with numbers, such as 3 12 2026"),
                    _ => problems.add(self.field("when"), "Choose whether there is a day, or you agree on one"),
                }
            }
            Action::NoPlace => problems.need(
                &self.field("why"),
                &self.words,
                "Say why there is no place. The group reads it as you write it",
            ),
            _ => {}
        }
        let boxes = [("with", &self.with_whom), ("words", &self.words), ("instead", &self.instead)];
        for (name, text) in boxes {
            let name = if action == Action::NoPlace && name == "words" { "why" } else { name };
            if text.chars().count() > LIMIT {
                problems.add(self.field(name), "That is more than we keep in one box. Please shorten it");
            }
        }
        problems.check()
    }
}

/// An officer arranges it, anew or for the first time, says that it happened, or that there is no place.
///
/// # Errors
/// Not found, refused, or something to put right; overtaken where somebody changed it meanwhile.
pub fn settle(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<()> {
    touch(change, id)?;
    let who = change.who()?;
    let (head, ties) = review::store::look(change.db, id, &who.person)?;
    policy::may_arrange(&who, &head.application, &ties)?;
    let ours = [Action::Arrange, Action::Happen, Action::NoPlace];
    let action = typed
        .action
        .filter(|action| ours.contains(action))
        .ok_or_else(|| Error::problem("", "Choose what you tell the group"))?;
    let wanted = LastingHelpId::from(typed.taken.as_str());
    let all = store::of(change.db, id)?;
    let before = all.into_iter().map(|(one, _)| one).find(|one| one.id == wanted).ok_or(Error::NotFound)?;
    let overtaken = || {
        Error::Overtaken(
            "Somebody changed this meanwhile. What stands now is above, and what you wrote is still here.".into(),
        )
    };
    if typed.version != Some(before.version) {
        return Err(overtaken());
    }
    let state = before.state.next(action).ok_or_else(overtaken)?;
    typed.check(action, change.today())?;
    let offer = offer(&head.form.lasting_help, &before.offer)?;
    if action == Action::Arrange && before.state == State::Waiting && left(change, &head.application, offer)? == Some(0)
    {
        let why = "Every place is taken. Wait until one comes free, or say what there is instead";
        return Err(Error::problem(typed.field("with"), why));
    }
    let had_a_place = State::HOLDS.contains(&before.state);
    let answered_at = before.answered_at.or(Some(change.now));
    let taken =
        Taken { state, version: before.version + 1, answered_by: Some(who.person.clone()), answered_at, ..before };
    owed::settle(change, OWED, taken.id.as_str())?;
    match action {
        Action::Arrange => arrange(change, &head.application, offer, taken, typed, who.call_name()),
        Action::NoPlace => {
            let taken = Taken { words: tidy(&typed.words), instead: tidy(&typed.instead), ..taken };
            store::save(change.db, &taken, false)?;
            tell(change, id, Event::new("lasting help not given").words(&taken.words))?;
            write_to_group(change, &head.application, offer, &taken, who.call_name())?;
            if had_a_place { move_up(change, &head.application, offer) } else { Ok(()) }
        }
        _ => {
            let taken = Taken { happened_at: Some(change.now), ..taken };
            store::save(change.db, &taken, false)?;
            tell(change, id, Event::new("lasting help given"))
        }
    }
}

/// With whom it is, and when; on that day somebody is asked whether it happened.
fn arrange(
    change: &mut Change<'_>,
    application: &Application,
    offer: &LastingHelp,
    taken: Taken,
    typed: &Typed,
    writer: &str,
) -> Result<()> {
    let taken = Taken {
        with_whom: one_line(&typed.with_whom),
        on_day: typed.day.filter(|_| typed.when == "day"),
        words: tidy(&typed.words),
        ..taken
    };
    store::save(change.db, &taken, false)?;
    owed::add(
        change,
        Owed {
            funder: &application.funder_id,
            kind: OWED,
            about: taken.id.as_str(),
            text: format!("Say whether “{}” happened for {}", one_line(&taken.title), application.organisation_name),
            hint: format!("Arranged with {}", taken.with_whom),
            href: href(&application.id),
            due: taken.on_day,
            application: Some(&application.id),
            not_for: Vec::new(),
            person: taken.answered_by.clone(),
        },
    )?;
    tell(change, &application.id, Event::new("lasting help arranged").words(&taken.words))?;
    write_to_group(change, application, offer, &taken, writer)
}

/// What becomes of it, to every member of the group, each in their own language.
fn write_to_group(
    change: &mut Change<'_>,
    application: &Application,
    offer: &LastingHelp,
    taken: &Taken,
    writer: &str,
) -> Result<()> {
    for member in organisation::store::members(change.db, &application.organisation_id)? {
        let letter = Letter::to("lasting-help-answered", &member)
            .about(Thing::new("application", &application.id), Some(&application.funder_id))
            .value("organisation", &application.organisation_name)
            .value("title", offer.title.get(&member.language))
            .value("arranged", taken.state == State::Arranged)
            .value("with_whom", &taken.with_whom)
            .value("on_day", taken.on_day)
            .value("words", &taken.words)
            .value("instead", &taken.instead)
            .value("writer", writer)
            .value("link", format!("{}/applications/{}/lasting-help", change.tools.base_url, application.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}
