//! What keeps groups out of the borough's funds: one barrier that a group says is gone, and one that is open.

use chrono::TimeDelta;

use super::after::Hands;
use super::cast::GROUPS;
use super::teller::Teller;
use crate::after::barrier::actions::sorting::{self, TypedVoice, Whereto};
use crate::after::barrier::actions::{self, answering};
use crate::after::barrier::demand::DemandLike;
use crate::after::barrier::store::{self, voices, waiting};
use crate::after::barrier::voice::Source;
use crate::after::barrier::{Gone, Stage, Typed, TypedAnswer};
use crate::clock::Instant;
use crate::error::Result;
use crate::ids::{BarrierId, RoundId};
use crate::people::Who;

/// The group whose bank wanted what it had not got.
const WITHOUT_AN_ACCOUNT: usize = 8;

/// Both of them, as last year's round showed them. `writer` is of the group that met the first.
pub fn both(teller: &Teller<'_>, hands: &Hands<'_>, writer: &Who, round: &RoundId, now: Instant) -> Result<()> {
    gone(teller, hands, writer, round, now)?;
    open(teller, hands, round, now)
}

fn typed(name: &str, round: &RoundId, owner: &Who) -> Typed {
    Typed {
        name: name.to_owned(),
        owner: owner.person.to_string(),
        published: true,
        rounds: vec![round.to_string()],
        ..Typed::default()
    }
}

/// Puts what stands unsorted of this source, and speaks of this, under a barrier.
fn under(teller: &Teller<'_>, who: &Who, id: &BarrierId, (source, words): (Source, &str), when: Instant) -> Result<()> {
    let funder = teller.funder(super::COUNCIL)?;
    teller.at(when, Some(who), |change| {
        let all = waiting::all(change.db, std::slice::from_ref(&funder), &who.person)?;
        let found = all.into_iter().find(|one| one.source == source && one.words.contains(words));
        let Some(one) = found else { return Ok(()) };
        sorting::sort(change, &one.key, Some(&Whereto::Under(id.clone()))).map(drop)
    })
}

/// A group paid for the books itself; the council pays before the work begins now, and the group says that it is gone.
fn gone(teller: &Teller<'_>, hands: &Hands<'_>, writer: &Who, round: &RoundId, now: Instant) -> Result<()> {
    let (funder, days) = (teller.funder(super::COUNCIL)?, |days| now - TimeDelta::days(days));
    let id = teller.at(days(100), Some(hands.contact), |change| {
        let barrier = Typed {
            stage: Some(Stage::Do),
            demand: Some(DemandLike::Arrears),
            department: "Finance".to_owned(),
            ..typed("Money that comes only once it is spent", round, hands.other)
        };
        actions::make(change, &funder, &barrier)
    })?;
    under(teller, hands.contact, &id, (Source::Note, "paid for the books"), days(99))?;
    teller.at(days(80), Some(hands.other), |change| {
        let seen = store::get(change.db, &id)?.version;
        let words = "Finance pays every Thursday now, and not once a month. The money is there before the work begins, and a \
                     person says on the telephone where it is.";
        actions::say_changed(change, &id, Some(seen), words)
    })?;
    teller.at(days(70), Some(writer), |change| {
        let answer = TypedAnswer {
            gone: Some(Gone::Yes),
            words: "It was there on the Friday. Ceren has her money back.".to_owned(),
            may_show: true,
            ..TypedAnswer::default()
        };
        answering::answer(change, &id, &answer)
    })
}

/// Nine people stopped at a question before the start, and one told an officer why.
fn open(teller: &Teller<'_>, hands: &Hands<'_>, round: &RoundId, now: Instant) -> Result<()> {
    let (funder, days) = (teller.funder(super::COUNCIL)?, |days| now - TimeDelta::days(days));
    let id = teller.at(days(30), Some(hands.contact), |change| {
        let barrier = Typed {
            stage: Some(Stage::Plan),
            demand: Some(DemandLike::BankAccount),
            department: "Finance and legal".to_owned(),
            ..typed("A bank account of one’s own", round, hands.contact)
        };
        actions::make(change, &funder, &barrier)
    })?;
    under(teller, hands.contact, &id, (Source::Eligibility, "bank account"), days(29))?;
    teller.at(days(20), Some(hands.contact), |change| {
        let known = voices::groups_at(change.db, &funder)?;
        let group = known.into_iter().find(|(_, name)| name == GROUPS[WITHOUT_AN_ACCOUNT].name);
        let voice = TypedVoice {
            words: "The bank wanted three of us with passports and a letter with our address. We had the yes from you, and \
                    nowhere to put the money."
                .to_owned(),
            whose: format!("{}, on the telephone", GROUPS[WITHOUT_AN_ACCOUNT].writer.0),
            organisation: group.map(|(id, _)| id.to_string()).unwrap_or_default(),
            said_yes: true,
            may_show: true,
        };
        sorting::type_voice(change, &id, &voice)
    })
}
