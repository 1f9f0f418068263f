//! Those who would rather talk: groups with no account whose applications an officer types, one of which has booked the talk that
//! every group is offered; the times at which an officer can talk, and a conversation that has been written up.

use chrono::{Datelike, TimeDelta};

use super::applying::{Opening, answer, begin_with};
use super::cast::Group;
use super::funds;
use super::teller::{Teller, then};
use crate::app::Change;
use crate::application::by_phone::actions::{self as by_phone, Asked};
use crate::application::conversation::appointment::actions::{Time, offer};
use crate::application::conversation::settling::{self, WriteUp};
use crate::application::conversation::store as conversations;
use crate::application::word;
use crate::clock::{Instant, london_date};
use crate::error::{Error, Problems, Result};
use crate::ids::ApplicationId;
use crate::organisation::Kind;
use crate::organisation::telephone::Typed as Person;
use crate::people::Who;
use crate::people::safety::Safety;
use crate::relationship::offer::{self as offers, Answer, by_phone as offered};
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

/// Another, whose application is sent.
const SINGERS: Group = Group {
    name: "Clapton Park Evening Singers",
    kind: Kind::Unregistered,
    host: "",
    area: "Clapton Park",
    describes_itself: "",
    about: "Neighbours over seventy who sing together on Wednesdays.",
    registration_number: "",
    writer: ("Winifred Clarke", ""),
    idea: "A piano that is in tune, and somebody who plays it",
    need: "The piano in the lounge has not been tuned for eleven years, and whoever played it has died.",
    plan: "We have it tuned, and pay a pianist for the winter. Whoever walks by may come in.",
    difference: "Those who do not leave their flats for anything else come down for this.",
    costs: &[("A pianist, ten evenings", 350), ("Having the piano tuned", 120)],
};

/// An application taken by phone in the open round: typed whole, and waiting for the group's yes.
pub fn taken_by_phone(teller: &Teller<'_>, opening: &Opening, now: Instant) -> Result<ApplicationId> {
    let officer = teller.who(funds::CHEST_CONTACT)?;
    let person = Person {
        name: CALLER.writer.0.into(),
        phone: "020 7946 0164".into(),
        reach_by: "Mornings before ten. Her daughter Selin interprets.".into(),
        voicemail: false,
        language: "tr".into(),
    };
    let safe = Safety { code_word: "kettle".into(), ..Safety::default() };
    taken(teller, opening, (&CALLER, person, safe), &officer, now - TimeDelta::hours(19))
}

/// An application that an officer types whole while a group tells it.
fn taken(
    teller: &Teller<'_>,
    opening: &Opening,
    (group, person, safe): (&Group, Person, Safety),
    officer: &Who,
    when: Instant,
) -> Result<ApplicationId> {
    let asked = Asked {
        way: "phone".into(),
        begun: None,
        name: group.name.into(),
        kind: group.kind.to_string(),
        about: group.about.into(),
        area: group.area.into(),
        person,
        strand: String::new(),
        safe,
        group: String::new(),
    };
    teller.at(when, Some(officer), |change| {
        let id = by_phone::take(change, &opening.round, &asked, Problems::default())?;
        for question in opening.form.questions.iter().filter(|question| !question.equity) {
            let Some(body) = answer(question, group, opening, change.now) else { continue };
            begin_with(change, &id, question, body)?;
        }
        Ok(id)
    })
}

/// An application taken by phone and sent on its group's word; and the talk that every group of the round is offered, which it
/// books on the telephone.
pub fn talk_booked_by_phone(teller: &Teller<'_>, opening: &Opening, now: Instant) -> Result<()> {
    let officer = teller.who(funds::CHEST_CONTACT)?;
    let said_by = SINGERS.writer.0;
    let person = Person {
        name: said_by.into(),
        phone: "020 7946 0178".into(),
        reach_by: "Afternoons. Let it ring: she walks slowly.".into(),
        voicemail: true,
        language: "en".into(),
    };
    let id = taken(teller, opening, (&SINGERS, person, Safety::default()), &officer, now - TimeDelta::hours(52))?;
    teller.at(now - TimeDelta::hours(50), Some(&officer), |change| {
        let on = london_date(change.now);
        let yes = word::Typed {
            kind: "aloud".into(),
            day: on.day().to_string(),
            month: on.month().to_string(),
            year: on.year().to_string(),
            by: said_by.into(),
            language: "English".into(),
            interpreter: String::new(),
            witness: "Rosa Lim, at the switchboard".into(),
            words: "Yes, that is what I said. Send it off.".into(),
            kept_at: String::new(),
        };
        by_phone::send(change, &id, &yes)
    })?;
    teller.at(now - TimeDelta::hours(26), Some(&officer), |change| {
        let typed = offers::Typed {
            words: "What you do, who it is for, and who trusts you. The same questions for every group.".into(),
            minutes: "20".into(),
            days: "5".into(),
        };
        offers::actions::offer(change, &opening.round, &typed).map(drop)
    })?;
    let tomorrow = dates::start_of_day(dates::london_day(now)) + TimeDelta::days(1);
    teller.at(now - TimeDelta::hours(4), Some(&officer), |change| {
        let on = london_date(change.now);
        let typed = offered::Typed {
            answer: Answer::TakenUp,
            slot: String::new(),
            starts_at: Some(tomorrow + TimeDelta::hours(15)),
            reach_by: "Ring 020 7946 0178, and let it ring".into(),
            kind: "aloud".into(),
            on: [on.day().to_string(), on.month().to_string(), on.year().to_string()],
            by: said_by.into(),
            witness: String::new(),
            words: "Tomorrow at three, then I have had my rest.".into(),
            kept_at: String::new(),
        };
        offered::actions::say(change, &id, &typed, "", Problems::default())
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
