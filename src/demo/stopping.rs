//! What is rare about last year's money: it went out by the finance system's file, one group asked us to pause, and once it had to
//! stop because somebody was not safe; and what went out and came back.

use chrono::TimeDelta;

use super::agreeing::Hands;
use super::teller::{Teller, then};
use crate::app::Change;
use crate::award::actions::payment as payments;
use crate::award::finance::actions as finance;
use crate::award::grant::{Grant, of_application};
use crate::award::payment::PaymentState;
use crate::award::returned::actions as returned;
use crate::award::stop::{Action, Kind, actions as stops, pause, store};
use crate::award::store::{self as awards, Payment};
use crate::clock::{Instant, london_date};
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::people::Who;
use crate::text::money::Pence;

/// An approved payment goes out in a file, and what was paid comes back in another.
pub fn by_file(
    change: &mut Change<'_>,
    hands: &Hands<'_>,
    grant: &Grant,
    payment: &Payment,
    (sent, back): (Instant, Instant),
) -> Result<()> {
    let taken = then(change, sent, hands.treasurer, |change| finance::take(change, &grant.funder_id))?;
    let file = String::from_utf8_lossy(&taken.table.into_bytes()).into_owned();
    let line = file.lines().find(|line| line.contains(&grant.number)).ok_or(Error::NotFound)?;
    let reference = line.split(',').next().unwrap_or_default();
    let paid = format!("{reference},{},{}\n", london_date(back), Pence(payment.amount_pence).plain());
    then(change, back, hands.treasurer, |change| finance::bring(change, &paid).map(drop))
}

/// The second part of a grant went out in a file and came back. The group was told, and somebody is to approve it anew.
pub fn came_back(teller: &Teller<'_>, hands: &Hands<'_>, id: &ApplicationId, now: Instant) -> Result<()> {
    let day = |days| now - TimeDelta::days(days);
    teller.together(|change| {
        let grant = of_application(change.db, id)?.ok_or(Error::NotFound)?;
        let mut planned = awards::payments(change.db, &grant.id)?.into_iter();
        let second = planned.find(|one| one.state == PaymentState::Planned).ok_or(Error::NotFound)?;
        then(change, day(11), hands.decider, |change| payments::approve_payment(change, &grant.id, &second.id))?;
        then(change, day(10), hands.treasurer, |change| finance::take(change, &grant.funder_id).map(drop))?;
        let why = "Finance rang: the bank sent it back. The account is at a building society, which asks for a roll number as well, \
                   and we had not asked the group for one.";
        then(change, day(4), hands.contact, |change| returned::came_back(change, &second.id, why).map(drop))
    })
}

/// A group asks that nothing is paid for a while. Nobody asks why.
pub fn paused(change: &mut Change<'_>, group: &Who, grant: &Grant, now: Instant) -> Result<()> {
    then(change, now - TimeDelta::days(6), group, |change| pause::set(change, &grant.id, true))
}

/// Money stopped because a hall of ours was not safe to be in; the group replied, and when the hall was mended it went on.
pub fn stopped_and_lifted(
    change: &mut Change<'_>,
    hands: &Hands<'_>,
    group: &Who,
    grant: &Grant,
    begun: Instant,
) -> Result<()> {
    let day = |days| begun + TimeDelta::days(days);
    let typed = stops::Typed {
        kind: Kind::Safeguarding.to_string(),
        reason: "Our electrician was in the hall yesterday. The sockets under the sewing tables give shocks. It is our hall, and \
                 ours to mend: you did nothing wrong. Nobody should sew there before we have."
            .to_owned(),
        left_words: "What was paid stays with you, for whatever you need meanwhile. The second part waits for its day, or for the \
                     hall, if that takes longer."
            .to_owned(),
        holds_at_once: true,
    };
    then(change, begun, hands.decider, |change| stops::announce(change, &grant.id, &typed))?;
    let stop = store::of(change.db, &grant.id)?.into_iter().next().ok_or(Error::NotFound)?.id;
    then(change, day(2), group, |change| {
        let words = "Thank you for ringing before you wrote. We sew at Joyce’s until it is mended. Two of us can only come by the \
                     lift, so please tell us the day as soon as you know it.";
        stops::reply(change, &grant.id, &stop, words)
    })?;
    let settled = |change: &mut Change<'_>, when, action, words: &str| {
        let version = store::of(change.db, &grant.id)?.into_iter().find(|one| one.id == stop).map(|one| one.version);
        then(change, when, hands.decider, |change| {
            stops::settle(change, &grant.id, &stop, Some(action), words, version)
        })
    };
    let waits = "We read what you wrote. It waits until the hall is mended, as you asked, and we pay a taxi for the two who need the \
                 lift.";
    settled(change, day(3), Action::Confirm, waits)?;
    let mended = "The sockets are new since Monday, and were tested. We go on, and the second part comes on its day. We are sorry \
                  that it was our hall.";
    settled(change, day(19), Action::Lift, mended)
}
