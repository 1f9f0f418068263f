//! What is counted of the borough's rounds, and a group that answers in its own language.

use chrono::TimeDelta;

use super::applying::{self, Opening};
use super::cast::Group;
use super::teller::{Teller, then};
use crate::application::actions::{self, Typed};
use crate::application::answer::Body;
use crate::application::took::{self, Took};
use crate::application::translating::{self, Spoken, WRITING};
use crate::application::{sending, store};
use crate::clock::{Instant, london_date};
use crate::desk::translations::{self, Read};
use crate::error::Result;
use crate::fund::eligibility::actions::count;
use crate::fund::form::{Eligibility, FundText, Texts};
use crate::ids::{ApplicationId, RoundId};
use crate::people::Who;

/// What Casa Latina says in Spanish, and in English.
const NEED: [&str; 2] = [
    "Las clases que hay son a las horas en que dormimos: limpiamos oficinas de noche. Entre nosotras hay una maestra y una \
     enfermera, y ninguna puede leer todavía la carta de la escuela de sus hijos.",
    "The classes there are meet when we sleep: we clean offices at night. Among us are a teacher and a nurse, and none of us \
     can read yet the letter from our children's school.",
];

/// Two rules, asked before anybody starts.
pub fn ask_first(text: &mut FundText) {
    let rule = |key: &str, title: &str, why: &str, otherwise: &str| Eligibility {
        key: key.to_owned(),
        title: Texts::one("en", title),
        why: Texts::one("en", why),
        right: true,
        otherwise: Texts::one("en", otherwise),
        may_ask: true,
    };
    text.eligibility = vec![
        rule(
            "here",
            "Does it happen in Hackney, or for people who live here?",
            "The money is the borough's, from its residents' council tax.",
            "It has to reach people in Hackney. If you are elsewhere, your own council or London Councils may have a fund; if you \
             work on both sides of the border, talk to us.",
        ),
        rule(
            "account",
            "Can you be paid: by your own bank account, or by another organisation that holds the money for you?",
            "We cannot pay it into one person's own account.",
            "Hackney CVS holds money for groups that have no account, and we pay its fee. Ask us: it takes a week.",
        ),
    ];
}

/// Somebody answers them, many times: some say no.
pub fn were_asked(teller: &Teller<'_>, round: &RoundId, when: Instant) -> Result<()> {
    teller.at(when, None, |change| {
        for at in 0..31 {
            let keep_out: &[&str] = match at {
                0..3 => &["here"],
                3..12 => &["account"],
                _ => &[],
            };
            let keep_out: Vec<String> = keep_out.iter().map(|key| (*key).to_owned()).collect();
            count(change, round, "", &keep_out)?;
        }
        Ok(())
    })
}

/// What was hardest, of those who say so.
const HARDEST: [&str; 4] = [
    "Finding an evening on which all of us could sit down.",
    "The costs: nobody knows what a hall is next year.",
    "",
    "To say in so few words why it matters.",
];

/// A group tells how long it took, once it has sent.
pub fn told(teller: &Teller<'_>, writer: &Who, id: &ApplicationId, at: usize, when: Instant) -> Result<()> {
    let minutes = [90, 150, 45, 240, 180, 60, 320, 120, 200, 75][at % 10];
    let took = Took { minutes, people: 1 + (at % 3) as i32, hardest: HARDEST[at % HARDEST.len()].to_owned() };
    teller.at(when, Some(writer), |change| took::actions::tell(change, id, &took))
}

/// An application with one answer in Spanish.
pub fn sent_in_spanish(teller: &Teller<'_>, opening: &Opening, group: &Group, when: Instant) -> Result<ApplicationId> {
    let (who, organisation) = applying::writer(teller, group, when)?;
    teller.together(|change| {
        let id = then(change, when, &who, |change| applying::draft(change, opening, group, &organisation, 0))?;
        then(change, when + TimeDelta::hours(2), &who, |change| {
            let version = store::answers::one(change.db, &id, "need")?.map_or(0, |answer| answer.part.version);
            let typed = Typed { body: Body::text(NEED[0]), version, base: None, shown: String::new() };
            actions::save_answer(change, &id, "need", typed)?;
            let spanish = Spoken { language: "es".to_owned(), name: String::new() };
            translating::actions::say_language(change, &id, "need", Some(&spanish))
        })?;
        then(change, when + TimeDelta::hours(3), &who, |change| sending::actions::submit(change, &id).map(|_| ()))?;
        Ok(id)
    })
}

/// Its translation, added by whoever speaks with the groups.
pub fn translated(teller: &Teller<'_>, contact: &Who, id: &ApplicationId, when: Instant) -> Result<()> {
    let read = Read {
        question: "need".to_owned(),
        part: WRITING.to_owned(),
        text: NEED[1].to_owned(),
        by: "Lucía Prieto, Hackney Interpreting".to_owned(),
        on: london_date(when),
        cost_pence: Some(2_800),
        minutes: 35,
    };
    teller.at(when, Some(contact), |change| translations::actions::add(change, id, read))
}
