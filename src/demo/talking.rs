//! Those who would rather talk: a group with no account whose application an officer types, the times at which an officer
//! can talk, and a conversation that has been written up.

use chrono::TimeDelta;

use super::applying::{Opening, answer, begin_with};
use super::cast::Group;
use super::funds;
use super::teller::{Teller, then};
use crate::app::Change;
use crate::application::by_phone::actions::{self as by_phone, Asked};
use crate::application::conversation::appointment::actions::{Time, offer};
use crate::application::conversation::settling::{self, WriteUp};
use crate::application::conversation::store as conversations;
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::ids::ApplicationId;
use crate::organisation::Kind;
use crate::organisation::telephone::Typed as Person;
use crate::people::Who;
use crate::people::safety::Safety;
use crate::text::dates;

/// A group that rings: it has no account, and nobody in it has an e-mail.
const CALLER: Group = Group {
    name: "Thursday Table, Kingsmead",
    kind: Kind::Unregistered,
    host: "",
    area: "Kingsmead",
    describes_itself: "",
    about: "Older neighbours who cook for each other once a week.",
    registration_number: "",
    writer: ("Fatma Aydın", ""),
    idea: "A warm table on Thursdays, cooked by the people who eat at it",
    need: "Some of us eat alone all week. The hall is there, and nobody can pay for the heating in winter.",
    plan: "Every Thursday from eleven we cook together, eat at one, and whoever wants to stays for cards.",
    difference: "We know when somebody is missing, and somebody goes and knocks.",
    costs: &[("The hall, heated", 400), ("Food", 360)],
};

/// An application taken by phone in the open round: typed whole, and waiting for the group's yes.
pub fn taken_by_phone(teller: &Teller<'_>, opening: &Opening, now: Instant) -> Result<ApplicationId> {
    let officer = teller.who(funds::CHEST_CONTACT)?;
    let asked = Asked {
        way: "phone".into(),
        begun: None,
        name: CALLER.name.into(),
        kind: CALLER.kind.to_string(),
        about: CALLER.about.into(),
        area: CALLER.area.into(),
        person: Person {
            name: CALLER.writer.0.into(),
            phone: "020 7946 0164".into(),
            reach_by: "Mornings before ten. Her daughter Selin interprets.".into(),
            voicemail: false,
            language: "tr".into(),
        },
        strand: String::new(),
        safe: Safety { code_word: "kettle".into(), ..Safety::default() },
        group: String::new(),
    };
    teller.at(now - TimeDelta::hours(19), Some(&officer), |change| {
        let id = by_phone::take(change, &opening.round, &asked, Problems::default())?;
        for question in opening.form.questions.iter().filter(|question| !question.equity) {
            let Some(body) = answer(question, &CALLER, opening, change.now) else { continue };
            begin_with(change, &id, question, body)?;
        }
        Ok(id)
    })
}

/// The named contact of the open round can talk at these times.
pub fn times_offered(teller: &Teller<'_>, now: Instant) -> Result<()> {
    let officer = teller.who(funds::CHEST_CONTACT)?;
    let funder = officer.roles.iter().find_map(|held| held.funder.clone()).ok_or(Error::NotFound)?;
    let day = dates::start_of_day(dates::london_day(now));
    teller.at(now - TimeDelta::days(1), Some(&officer), |change| {
        for (days, hour) in [(2, 10), (3, 17), (5, 14), (6, 18)] {
            let starts_at = Some(day + TimeDelta::days(days) + TimeDelta::hours(hour));
            let time = Time { starts_at, minutes: "45".into(), ..Time::default() };
            offer(change, &funder, &time, "1", Problems::default())?;
        }
        Ok(())
    })
}

/// The officer has talked with a group and written it up; the group has said yes.
pub fn written_up(
    change: &mut Change<'_>,
    id: &ApplicationId,
    question: &str,
    (officer, group): (&Who, &Who),
    when: Instant,
) -> Result<()> {
    let talk = conversations::about(change.db, id, question)?.ok_or(Error::NotFound)?;
    let typed = WriteUp {
        text: "We meet in whoever’s kitchen is free. A hall with a big stove would let everybody come at once.".into(),
        minutes: "35".into(),
        their_minutes: String::new(),
        amount: String::new(),
        send: true,
        version: talk.version,
    };
    then(change, when + TimeDelta::days(1), officer, |change| settling::write_up(change, &talk.id, &typed))?;
    then(change, when + TimeDelta::days(2), group, |change| {
        settling::confirm(change, id, question, talk.version + 1)?;
        settling::took(change, id, question, "50")
    })
}
