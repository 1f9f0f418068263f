//! How last year's grants were agreed on and paid: most at once, one in parts, one through a host, and one that is still
//! talked about.

use chrono::{Datelike, TimeDelta};

use super::teller::then;
use super::{ending, paying, stopping};
use crate::app::Change;
use crate::award::account::{self, TypedHost};
use crate::award::actions::agreement::{self, Offered};
use crate::award::actions::payment;
use crate::award::grant::Grant;
use crate::award::negotiation::{self, Side};
use crate::award::plan;
use crate::award::{store, terms};
use crate::clock::{Instant, london_date};
use crate::error::{Problems, Result};
use crate::people::Who;
use crate::text::money::Pence;

/// Who does it for the council.
pub struct Hands<'a> {
    pub contact: &'a Who,
    pub decider: &'a Who,
    pub treasurer: &'a Who,
}

/// The place in the round of the group whose money goes by the finance system's file.
const BY_FILE: usize = 2;
/// And of the one whose second part waited while a hall was not safe.
pub const STOPPED: usize = 3;
/// And of the one that asked us to pause before its second part.
pub const PAUSED: usize = 7;

/// What one group chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct How {
    /// In two parts, a year apart.
    parts: bool,
    /// Through a host.
    host: bool,
    /// The money has left.
    leaves: bool,
    /// At which place of the round it stands.
    at: usize,
}

impl How {
    /// What the group at this place of the round chose.
    pub fn of(at: usize, leaves: bool) -> How {
        How { parts: at == STOPPED || at == PAUSED, host: at == 5, leaves, at }
    }
}

fn version(change: &mut Change<'_>, grant: &Grant) -> Result<Option<i32>> {
    Ok(store::agreement(change.db, &grant.id)?.map(|agreement| agreement.version))
}

/// The first words, offered by the named person.
fn offer(
    change: &mut Change<'_>,
    contact: &Who,
    grant: &Grant,
    when: Instant,
    (open, months): (bool, u32),
) -> Result<()> {
    let around = store::surrounded(change.db, &grant.id, None)?;
    let mut parts = agreement::first_parts(change.db, &around)?;
    for part in parts.iter_mut().filter(|part| part.key == "term") {
        part.words = part.words.replacen("12 months", &format!("{months} months"), 1);
    }
    // Last year's grants were so small that nothing was negotiated; one shows how it is where they are larger.
    if open {
        parts.iter_mut().for_each(|part| part.open = !terms::FIGURES.contains(&part.key.as_str()));
    }
    then(change, when, contact, |change| agreement::offer_agreement(change, &grant.id, Offered::Parts(parts), None))
}

/// An agreement that is talked about: the group proposed other words, and the council has not answered yet.
pub fn negotiated(change: &mut Change<'_>, contact: &Who, group: &Who, grant: &Grant, now: Instant) -> Result<()> {
    offer(change, contact, grant, now - TimeDelta::days(4), (true, 12))?;
    then(change, now - TimeDelta::days(2), group, |change| {
        let typed = negotiation::actions::Typed {
            act: "propose".to_owned(),
            words: "You use the money for what is written above. We do not ask for receipts.\n\
                    If something important changes, you tell us when we next talk. Nobody has to write in the middle of Ramadan."
                .to_owned(),
            why: "Half of us fast, and all of us cook then.".to_owned(),
            version: version(change, grant)?,
        };
        negotiation::actions::say(change, &grant.id, terms::YOU_DO, Side::Group, &typed)
    })
}

/// Offered, signed by both, and paid.
pub fn sign_and_pay(
    change: &mut Change<'_>,
    hands: &Hands<'_>,
    group: &Who,
    grant: &Grant,
    released: Instant,
    how: How,
) -> Result<()> {
    let day = |days| released + TimeDelta::days(days);
    offer(change, hands.contact, grant, day(1), (false, ending::months(how.at)))?;
    if how.host {
        then(change, day(2), group, |change| through_a_host(change, grant))?;
    }
    if how.parts {
        then(change, day(2), group, |change| in_parts(change, grant, day(10)))?;
    }
    then(change, day(3), group, |change| {
        let seen = version(change, grant)?;
        agreement::sign_for_organisation(change, &grant.id, seen, &group.name, "Treasurer", true)
    })?;
    then(change, day(4), hands.contact, |change| {
        let seen = version(change, grant)?;
        agreement::sign_for_council(change, &grant.id, seen, &hands.contact.name, "Grants officer")
    })?;
    paying::says_where_to(change, group, grant, (day(-40), day(4)), how.at)?;
    paying::is_rung(change, hands.treasurer, group, grant, day(5), how.at)?;
    let soon = london_date(day(60));
    // What a host asks for is a payment of its own, on top of the grant.
    let mut all = store::payments(change.db, &grant.id)?;
    all.extend(account::store::fees(change.db, &grant.id)?);
    for planned in all.into_iter().filter(|planned| planned.due_on <= soon) {
        then(change, day(5), hands.decider, |change| payment::approve_payment(change, &grant.id, &planned.id))?;
        if how.leaves && how.at == BY_FILE {
            stopping::by_file(change, hands, grant, &planned, (day(6), day(8)))?;
        } else if how.leaves {
            then(change, day(8), hands.treasurer, |change| {
                payment::mark_paid(change, &grant.id, &planned.id, london_date(day(8)))
            })?;
        }
    }
    if how.host {
        then(change, day(20), group, |change| {
            let half = Pence(grant.amount_pence / 2);
            let on = Some(london_date(day(19)));
            account::actions::pass_on(change, &grant.id, Side::Group, Some(half), on, Problems::default())
        })?;
    }
    Ok(())
}

fn through_a_host(change: &mut Change<'_>, grant: &Grant) -> Result<()> {
    let typed = account::Typed {
        choice: "host".to_owned(),
        host: TypedHost {
            name: "Hackney CVS".to_owned(),
            number: "1069736".to_owned(),
            contact: "The community accounts desk, 020 7923 1962".to_owned(),
            fee: "50".to_owned(),
        },
        why: "None of us has an address the bank would take.".to_owned(),
    };
    account::actions::choose(change, &grant.id, &typed, Some(0))
}

fn in_parts(change: &mut Change<'_>, grant: &Grant, first: Instant) -> Result<()> {
    let first = london_date(first);
    let typed = plan::Typed {
        way: "instalments".to_owned(),
        many: "2".to_owned(),
        apart: "12".to_owned(),
        first: (first.day().to_string(), first.month().to_string(), first.year().to_string()),
        ..plan::Typed::default()
    };
    let read = version(change, grant)?;
    plan::actions::choose(change, &grant.id, &typed, read)
}
