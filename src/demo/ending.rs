//! What comes when last year's grants end: one is to be decided soon, one ends kindly, the others go on; and one whose second
//! half has risen with an index.

use chrono::{Datelike, TimeDelta};

use super::teller::Teller;
use crate::after::renewal::actions as renewals;
use crate::after::renewal::{Choice, store, typed::Typed};
use crate::app::Change;
use crate::award::grant::{Grant, of_application};
use crate::award::uplift;
use crate::award::uplift::actions::{confirm, propose};
use crate::award::uplift::offers::{Offer, mark, mark_waiting, offers, split, uplift_of};
use crate::award::uplift::store::{Scope, candidates};
use crate::clock::{Instant, london_date};
use crate::error::{Problems, Result};
use crate::fund::form::{FundText, Uplift};
use crate::ids::ApplicationId;
use crate::people::Who;

/// The place in the list of groups of the one whose grant is to be decided on.
const TO_DECIDE: usize = 0;
/// And of the one whose grant ends.
const ENDS: usize = 1;
/// And of the one that is paid in two halves, for two years.
const TWO_YEARS: usize = 3;

/// What the fund's file says of it.
pub fn in_the_file(text: &mut FundText) {
    text.payment.uplift = Some(Uplift::Index("CPI".to_owned()));
    text.payment.decide_months = Some(1);
}

/// For how many months the grant of the group at this place runs.
pub fn months(at: usize) -> u32 {
    match at {
        TO_DECIDE => 14,
        TWO_YEARS => 24,
        _ => 12,
    }
}

/// Reckoned once they were signed; decided in good time, but for one. Another officer confirms by how much payments rise.
///
/// # Errors
/// Whatever an action refuses.
pub fn of_last_year(
    teller: &Teller<'_>,
    (contact, other): (&Who, &Who),
    sent: &[ApplicationId],
    released: Instant,
    now: Instant,
) -> Result<()> {
    teller.at(released + TimeDelta::days(6), None, renewals::reckon_new)?;
    for (at, id) in sent.iter().enumerate() {
        let Some(grant) = teller.together(|change| of_application(change.db, id))? else { continue };
        match at {
            TO_DECIDE => {}
            TWO_YEARS => {
                teller.at(now - TimeDelta::days(31), Some(contact), |change| proposed(change, &grant, now))?;
                teller.at(now - TimeDelta::days(30), Some(other), |change| rose(change, &grant))?;
            }
            ENDS => {
                teller.at(now - TimeDelta::days(60), Some(contact), |change| decide(change, &grant, &kindly(now)))?
            }
            _ => teller.at(now - TimeDelta::days(40), Some(contact), |change| decide(change, &grant, &again(now)))?,
        }
        // Of one that is paid in two parts, too, the rise waits for the second person.
        if at == super::agreeing::PAUSED {
            teller.at(now - TimeDelta::days(2), Some(contact), |change| proposed(change, &grant, now))?;
        }
    }
    teller.at(now - TimeDelta::days(1), None, renewals::tell)
}

/// What was decided; nothing of a grant that is not signed yet.
fn decide(change: &mut Change<'_>, grant: &Grant, typed: &Typed) -> Result<()> {
    let Some((renewal, _)) = store::latest(change.db, &grant.id)? else { return Ok(()) };
    let typed = Typed { version: Some(renewal.version), ..typed.clone() };
    renewals::decide(change, &grant.id, &typed)
}

fn kindly(now: Instant) -> Typed {
    Typed {
        choice: Choice::End.to_string(),
        words: "The beds are planted and the tap is in. You told us that what you need now is people and not money, and we think so, too."
            .to_owned(),
        rely: "The water stays on our bill until the last day, and the skip comes once more in spring.".to_owned(),
        stays: "We write you a reference for the housing association, and go with you when you talk to them.".to_owned(),
        talk_to: "Amina Yusuf, Monday to Thursday, by phone or in the garden.".to_owned(),
        last_day: Some(london_date(now) + TimeDelta::days(45)),
        ..Typed::default()
    }
}

fn again(now: Instant) -> Typed {
    Typed {
        choice: Choice::Anew.to_string(),
        words: "People come who come nowhere else, and you have plans for more.".to_owned(),
        next_words: "Open the Community Chest for you again, with somebody who writes the form down as you say it."
            .to_owned(),
        by_day: Some(london_date(now) + TimeDelta::days(60)),
        ..Typed::default()
    }
}

/// The second half is to rise, by a figure of two months before.
fn proposed(change: &mut Change<'_>, grant: &Grant, now: Instant) -> Result<()> {
    let month = london_date(now) - TimeDelta::days(92);
    let typed = uplift::Typed {
        figure: "3.4".to_owned(),
        month: month.month().to_string(),
        year: month.year().to_string(),
        source: "Office for National Statistics, D7G7".to_owned(),
    };
    let (who, scope) = (change.who()?, Scope::Grant(grant.id.clone()));
    let (found, _) = candidates(change.db, &scope, &who.person)?;
    let Some(by) = uplift_of(&found) else { return Ok(()) };
    let figure = typed.read(&by, change.today(), &mut Problems::default());
    let offers = offers(&who, found, &by, figure.as_ref());
    // Nothing is planned for its later years.
    if !offers.iter().any(Offer::goes) {
        return Ok(());
    }
    propose(change, &scope, &typed, &mark(&offers)).map(drop)
}

/// Somebody else confirms it.
fn rose(change: &mut Change<'_>, grant: &Grant) -> Result<()> {
    let (who, scope) = (change.who()?, Scope::Grant(grant.id.clone()));
    let (found, _) = candidates(change.db, &scope, &who.person)?;
    let (waiting, _) = split(&who, found);
    confirm(change, &scope, &mark_waiting(&waiting)).map(drop)
}
