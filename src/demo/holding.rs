//! Where risk sits in the demo: a risk at each holder, one asked of a group, one refused by it, one moved, one of not
//! acting; what is asked because of a risk; and the round's own.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::applying::Opening;
use super::reviewing::SUNDAY_KITCHEN;
use super::teller::Teller;
use crate::app::Change;
use crate::clock::{Instant, london_date};
use crate::error::Result;
use crate::ids::{ApplicationId, RiskId};
use crate::people::Who;
use crate::risk::lines::actions as lines;
use crate::risk::requirement::{self, actions as requirements};
use crate::risk::round::actions::{self as rounds, Written};
use crate::risk::{self, Answer, Typed, store};

fn typed(kind: &str, words: &str, holder: &str, why: &str, does: &str) -> Typed {
    Typed {
        kind: kind.to_owned(),
        words: words.to_owned(),
        holder: holder.to_owned(),
        why_holder: why.to_owned(),
        council_does: does.to_owned(),
        payer: "nothing".to_owned(),
        ..Typed::default()
    }
}

fn boxes(day: NaiveDate) -> (String, String, String) {
    (day.day().to_string(), day.month().to_string(), day.year().to_string())
}

/// What could go wrong beside an application, and who should hold it.
pub fn name_risks(change: &mut Change<'_>, id: &ApplicationId, at: usize) -> Result<()> {
    let again = london_date(change.now) + TimeDelta::days(16);
    if at == SUNDAY_KITCHEN {
        risk::actions::name(change, id, &at_the_stove())?;
    }
    let one = match at % 3 {
        0 => Typed {
            source: "Their answer about money, and our rule for payments.".to_owned(),
            payer: "council".to_owned(),
            cost: "The host’s fee, about £45".to_owned(),
            review: boxes(again),
            ..typed(
                "money-and-fraud",
                "There is no bank account in the group’s name",
                "council",
                "",
                "We pay through a host that they choose, and pay the host’s fee.",
            )
        },
        1 if at < 9 => Typed {
            source: "The plan for the hall, which Housing published in June.".to_owned(),
            holder_does: "They tell us what they hear.".to_owned(),
            ..typed(
                "delivery",
                "The hall is sold in spring",
                "shared",
                "They know the hall; we own it.",
                "We ask Housing now, and hold a room at the library until we know.",
            )
        },
        _ => Typed {
            source: "Four families wait already.".to_owned(),
            ..typed(
                "safeguarding",
                "More people come than there is room for",
                "council",
                "",
                "We look for a larger room with them before the start.",
            )
        },
    };
    risk::actions::name(change, id, &one)?;
    let not_acting = typed(
        "not-acting",
        "The only place of its kind here stays shut, and people learn again that asking us is no use.",
        "council",
        "",
        "We say so in our decision, and look again in three months.",
    );
    risk::actions::name(change, id, &not_acting).map(drop)
}

fn at_the_stove() -> Typed {
    Typed {
        source: "They cook for sixty in a small kitchen.".to_owned(),
        holder_does: "Somebody with the first-aid day is there when it is on.".to_owned(),
        payer: "council".to_owned(),
        cost: "The fire blanket and the first-aid day, £120".to_owned(),
        ..typed(
            "safeguarding",
            "Someone is burned at the stove",
            "organisation",
            "You stand in the kitchen, and have cooked there for years.",
            "We pay for the fire blanket and a first-aid day, and cover it in the hall’s insurance until you have answered.",
        )
    }
}

/// The one of an application that its group was asked about.
fn asked_of(change: &mut Change<'_>, id: &ApplicationId) -> Result<Option<RiskId>> {
    let all = store::of(change.db, id)?;
    Ok(all.into_iter().find(|risk| risk.should_hold.is_on_group()).map(|risk| risk.id))
}

/// What groups said to what they were asked to hold: most that they do, one that it does not, one would talk first.
pub fn groups_answer(
    teller: &Teller<'_>,
    sent: &[ApplicationId],
    writers: &[&str],
    officer: &Who,
    now: Instant,
) -> Result<()> {
    for (at, id) in sent.iter().enumerate() {
        let Some(writer) = writers.get(at) else { continue };
        let writer = teller.who(writer)?;
        let when = now - TimeDelta::days(3);
        if at == SUNDAY_KITCHEN {
            talk_over(teller, id, &writer, officer, when)?;
            continue;
        }
        let answer = if at == 4 { Answer::Decline } else { Answer::Agree };
        let words = match answer {
            Answer::Agree => "We hear first when something happens with the hall. We tell you.",
            Answer::Decline => "Not again. The last time the hall went, we had nothing in writing and nobody rang.",
        };
        teller.at(when, Some(&writer), |change| {
            let Some(risk) = asked_of(change, id)? else { return Ok(()) };
            let version = risk::store::get(change.db, id, &risk)?.version;
            let answering = risk::actions::Answering { answer: Some(answer), words: words.into(), version };
            risk::actions::answer(change, id, &risk, &answering).map(drop)
        })?;
    }
    ask_for_something(teller, sent, officer, now)
}

/// Sunday Kitchen says what would make it possible, and is answered; its yes or no is still to come.
fn talk_over(teller: &Teller<'_>, id: &ApplicationId, writer: &Who, officer: &Who, when: Instant) -> Result<()> {
    teller.at(when, Some(writer), |change| {
        let Some(risk) = asked_of(change, id)? else { return Ok(()) };
        lines::say(change, id, &risk, "We could, if two of us can do the first-aid day, and not on a Friday.")
    })?;
    teller.at(when + TimeDelta::days(1), Some(officer), |change| {
        let Some(risk) = asked_of(change, id)? else { return Ok(()) };
        lines::reply(change, id, &risk, "Two of you, on Saturday 12th, and we pay for both. Take the time you need.")
    })
}

/// Because of a risk, two groups are asked for something, each with another way and our help.
fn ask_for_something(teller: &Teller<'_>, sent: &[ApplicationId], officer: &Who, now: Instant) -> Result<()> {
    let due = boxes(london_date(now) + TimeDelta::days(12));
    let host = requirement::Typed {
        words: "The name of whoever would hold the money for you".to_owned(),
        due: due.clone(),
        alternatives: "That you would like us to find one with you; or two names for a shared account".to_owned(),
        help: "Daniel rings two hosts with you, and we pay the fee.".to_owned(),
    };
    let first_aid = requirement::Typed {
        words: "Who of you comes to the first-aid day".to_owned(),
        due,
        alternatives: "A first-aid certificate that one of you has already, from work or anywhere".to_owned(),
        help: "We pay for it, and for somebody to look after children that day.".to_owned(),
    };
    for (at, typed) in [(6, host), (SUNDAY_KITCHEN, first_aid)] {
        let Some(id) = sent.get(at) else { continue };
        teller.at(now - TimeDelta::days(2), Some(officer), |change| {
            let Some(risk) = store::of(change.db, id)?.into_iter().next() else { return Ok(()) };
            requirements::ask(change, id, &risk.id, &typed).map(drop)
        })?;
    }
    Ok(())
}

/// The round's own risks: its question was unclear to many, and not acting.
pub fn of_the_round(teller: &Teller<'_>, opening: &Opening, officer: &Who, now: Instant) -> Result<()> {
    let again = boxes(london_date(now) + TimeDelta::days(9));
    let unclear = Written {
        typed: Typed {
            source: "Eleven groups rang about it, and five answered something else.".to_owned(),
            review: again,
            ..typed(
                "delivery",
                "Our question about need was unclear to many",
                "council",
                "We wrote it, and can read it kindly.",
                "We read each answer as it was meant, and ask before we mark anything down.",
            )
        },
        today: "organisation".to_owned(),
        why_moved: String::new(),
    };
    let not_acting = Written {
        typed: typed(
            "not-acting",
            "If this round funds only what it knows, the groups nobody here knows learn not to ask.",
            "council",
            "Nobody but us can change whom we know.",
            "Two of us visit the groups we do not know before the panel meets.",
        ),
        today: "council".to_owned(),
        why_moved: String::new(),
    };
    let named = teller.at(now - TimeDelta::days(12), Some(officer), |change| {
        rounds::name(change, &opening.round, &not_acting)?;
        rounds::name(change, &opening.round, &unclear)
    })?;
    let moved = Written {
        today: "council".to_owned(),
        why_moved: "Four groups read it again with us. We take what they meant, not what they wrote.".to_owned(),
        ..unclear
    };
    teller
        .at(now - TimeDelta::days(5), Some(officer), |change| rounds::change(change, &opening.round, &named, 1, &moved))
}
