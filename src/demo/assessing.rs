//! The council has rated how it commissions: one assessment finished last year, with two residents who saw it differently and a
//! promise that came of it, and one under way.

use chrono::{Datelike, TimeDelta};

use super::cast::PANEL;
use super::funds;
use super::teller::Teller;
use crate::assessment::actions::{self, Start, asking, together};
use crate::assessment::continuum::{self, actions as continua};
use crate::assessment::reviewing::actions as reviewing;
use crate::assessment::store::reviewers;
use crate::assessment::{ReviewerAction, Typed};
use crate::clock::{Instant, london_date};
use crate::error::{Error, Problems, Result};
use crate::fund;
use crate::ids::AssessmentId;
use crate::learning::commitment::actions as promises;
use crate::people::Who;

/// What was said last year: the prompt, the council's step, the two residents', and why. 0 is unanswered.
const LAST_YEAR: &[(&str, [i32; 3], &str, &str)] = &[
    ("whose-evidence", [4, 3, 3], "Officers visited every group that asked, and wrote down what they heard.", ""),
    ("named", [4, 4, 3], "We name communities as they name themselves.", "The report to the committee did not."),
    (
        "not-heard",
        [3, 2, 2],
        "Two evenings in the library.",
        "Both in English. Nobody from the boats came, or was asked.",
    ),
    ("time-paid", [4, 2, 3], "Panel members are paid.", "The groups you asked for advice were not."),
    ("drafted", [3, 2, 2], "The team drafted them, and a panel read them.", "We read them when they were printed."),
    (
        "shuts-out",
        [4, 3, 4],
        "No match funding, and no insurance before the start.",
        "Two years of accounts were still asked of some.",
    ),
    ("risk", [3, 3, 2], "The council holds it for small grants.", ""),
    ("core", [3, 2, 2], "One year at a time, for anything a group needs.", "One year is a project."),
    ("law", [0, 0, 2], "", "Nobody could show it to me."),
    ("burden", [4, 4, 4], "Eight questions, for up to £5,000.", ""),
    (
        "routes",
        [4, 4, 3],
        "Voice, film, a conversation, or writing.",
        "It is never said in Somali that you can talk instead.",
    ),
    ("odds", [4, 4, 4], "On the first page.", ""),
    ("panel", [4, 3, 4], "Four residents, paid.", "The same four."),
    ("overturned", [3, 3, 3], "One in ten, with a reason that is published.", ""),
    ("payment", [4, 2, 2], "Within three weeks of the signature.", "Eleven weeks from the letter, for us."),
    ("funded", [3, 2, 3], "We count groups as they describe themselves.", "You do not say who never applied."),
    ("learned", [3, 3, 3], "We asked two questions less.", ""),
    ("harm", [3, 2, 2], "We have somebody outside the team.", "People do not know her."),
    ("hosted", [4, 4, 4], "A third of what we gave.", ""),
];

/// What has been rated so far of the one under way: by the council, and by one resident.
const UNDER_WAY: &[(&str, i32, i32)] = &[
    ("whose-evidence", 4, 4),
    ("named", 4, 3),
    ("not-heard", 3, 3),
    ("time-paid", 4, 0),
    ("payment", 4, 3),
    ("panel", 4, 4),
];

fn said(level: i32, words: &str) -> Typed {
    Typed {
        level: if level > 0 { level.to_string() } else { String::new() },
        words: words.to_owned(),
        evidence: String::new(),
    }
}

fn starts(teller: &Teller<'_>, officer: &Who, at: Instant) -> Result<AssessmentId> {
    teller.at(at, Some(officer), |change| {
        let fund = fund::store::fund_by_slug(change.db, funds::OPEN.0)?.ok_or(Error::NotFound)?;
        let steps = continuum::store::of(change.db, &[])?;
        let continuum = steps.first().map(|kept| kept.id.to_string()).unwrap_or_default();
        let year = (london_date(at).year() - 1).to_string();
        actions::start(change, &Start { what: format!("fund:{}", fund.id), about: String::new(), year, continuum })
    })
}

fn asks(teller: &Teller<'_>, officer: &Who, id: &AssessmentId, who: &Who, at: Instant) -> Result<()> {
    let invite = asking::Invite { person: who.person.to_string(), rate: "15".to_owned(), ..asking::Invite::default() };
    teller.at(at, Some(officer), |change| asking::invite(change, id, &invite))
}

/// Both, told from their beginning.
pub fn both_years(teller: &Teller<'_>, now: Instant) -> Result<()> {
    let officer = teller.who(funds::CHEST_CONTACT)?;
    last_year(teller, &officer, now - TimeDelta::days(370))?;
    under_way(teller, &officer, now)?;
    // The council may rate its next service on steps of its own.
    let funder = teller.funder(super::COUNCIL)?;
    teller.at(now - TimeDelta::days(8), Some(&officer), |change| {
        let steps = continuum::store::of(change.db, &[])?;
        let first = steps.first().map(|kept| kept.id.clone()).ok_or(Error::NotFound)?;
        continua::copy(change, &first, &funder).map(drop)
    })
}

/// From its start to what was promised and published.
fn last_year(teller: &Teller<'_>, officer: &Who, began: Instant) -> Result<()> {
    let day = |days: i64| began + TimeDelta::days(days);
    let id = starts(teller, officer, began)?;
    let residents = [teller.who(PANEL[0].1)?, teller.who(PANEL[1].1)?];
    for (key, levels, words, _) in LAST_YEAR {
        teller.at(day(3), Some(officer), |change| actions::rate(change, &id, key, 0, &said(levels[0], words)))?;
    }
    for (at, resident) in residents.iter().enumerate() {
        asks(teller, officer, &id, resident, day(1))?;
        teller.at(day(2), Some(resident), |change| {
            reviewing::take_part(change, &id, Some(ReviewerAction::Accept))?;
            for (key, levels, _, words) in LAST_YEAR {
                // What one of them wrote is not said by the other as well.
                let words = if at == 0 { *words } else { "" };
                reviewing::rate(change, &id, key, 0, &said(levels[at + 1], words))?;
            }
            Ok(())
        })?;
    }
    teller.at(day(9), Some(officer), |change| actions::hand_in(change, &id))?;
    for (resident, minutes) in residents.iter().zip(["150", "120"]) {
        teller.at(day(12), Some(resident), |change| reviewing::hand_in(change, &id, minutes, minutes == "150"))?;
    }
    teller.at(day(15), Some(officer), |change| {
        let slow = "Four people sign before money leaves. Two are enough, and we pay groups first.";
        together::note(change, &id, "payment", 0, slow)?;
        together::note(change, &id, "law", 0, "We have it in our heads and on no page. It belongs in the fund's file.")
    })?;
    teller.at(day(17), Some(&residents[0]), |change| {
        reviewing::answer(change, &id, "payment", "Then say on the first page how long it takes, from letter to money.")
    })?;
    promise(
        teller,
        officer,
        &id,
        ("payment", "The first payment leaves within ten days of the letter."),
        day(18),
        120,
    )?;
    promise(teller, officer, &id, ("law", "The reasons under section 158 stand on each fund's page."), day(18), 500)?;
    teller.at(day(20), Some(officer), |change| together::publish(change, &id))?;
    teller.at(day(24), Some(officer), |change| {
        let all = reviewers::of(change.db, std::slice::from_ref(&id))?;
        let paid: Vec<_> = all.into_iter().map(|(one, _)| one.id).collect();
        let today = change.today();
        asking::pay(change, &id, &paid, Some(today), Problems::default())
    })
}

fn promise(
    teller: &Teller<'_>,
    officer: &Who,
    id: &AssessmentId,
    (key, words): (&str, &str),
    at: Instant,
    days: i64,
) -> Result<()> {
    let typed = promises::Typed {
        words: words.to_owned(),
        owner: officer.person.to_string(),
        due_on: Some(london_date(at) + TimeDelta::days(days)),
        public: true,
    };
    let made = teller.at(at, Some(officer), |change| together::promise(change, id, key, &typed))?;
    if key == "payment" {
        teller.at(at + TimeDelta::days(90), Some(officer), |change| promises::mark_kept(change, &made).map(drop))?;
    }
    Ok(())
}

/// The council rates, one resident rates, and another has been asked.
fn under_way(teller: &Teller<'_>, officer: &Who, now: Instant) -> Result<()> {
    let day = |days: i64| now - TimeDelta::days(days);
    let id = starts(teller, officer, day(12))?;
    for (key, council, _) in UNDER_WAY {
        teller.at(day(10), Some(officer), |change| actions::rate(change, &id, key, 0, &said(*council, "")))?;
    }
    let rates = teller.who(PANEL[0].1)?;
    asks(teller, officer, &id, &rates, day(9))?;
    asks(teller, officer, &id, &teller.who(PANEL[3].1)?, day(9))?;
    teller.at(day(6), Some(&rates), |change| {
        reviewing::take_part(change, &id, Some(ReviewerAction::Accept))?;
        for (key, _, level) in UNDER_WAY {
            reviewing::rate(change, &id, key, 0, &said(*level, ""))?;
        }
        Ok(())
    })
}
