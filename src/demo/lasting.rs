//! Help that outlasts last year's grants: one group has a day with an accountant, one waits for our answer, and one that was
//! not funded was helped.

use chrono::TimeDelta;

use super::teller::Teller;
use crate::after::lasting::actions::settling::{self, Typed};
use crate::after::lasting::{Action, Said, actions, store};
use crate::clock::{Instant, london_date};
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::people::Who;

/// Somebody of a group, and what the group applied with.
pub type Group<'a> = (&'a Who, &'a ApplicationId);

/// What the three groups took up, and what came of it.
pub fn taken_up(teller: &Teller<'_>, contact: &Who, groups: [Group<'_>; 3], now: Instant) -> Result<()> {
    let [arranged, waits, not_funded] = groups;
    let days = |days| now - TimeDelta::days(days);
    takes_up(teller, arranged, days(20), ("accounts", "We have never made a page of accounts.", "Evenings"))?;
    let typed = Typed {
        with_whom: "Grace Osei, a volunteer accountant: 020 7946 0170".to_owned(),
        when: "day".to_owned(),
        day: Some(london_date(now) + TimeDelta::days(6)),
        words: "She comes to you. Have your bank statements there, and nothing else.".to_owned(),
        ..Typed::default()
    };
    settles(teller, contact, arranged.1, days(16), (Action::Arrange, typed))?;
    takes_up(teller, waits, days(3), ("insurance", "A day at the seaside in June.", ""))?;
    takes_up(teller, not_funded, days(60), ("accounts", "", "Not on Thursdays"))?;
    let typed = Typed {
        with_whom: "Grace Osei, a volunteer accountant".to_owned(),
        when: "day".to_owned(),
        day: Some(london_date(days(48))),
        ..Typed::default()
    };
    settles(teller, contact, not_funded.1, days(55), (Action::Arrange, typed))?;
    settles(teller, contact, not_funded.1, days(47), (Action::Happen, Typed::default()))
}

fn takes_up(
    teller: &Teller<'_>,
    (writer, id): Group<'_>,
    when: Instant,
    (offer, wish, good_times): (&str, &str, &str),
) -> Result<()> {
    let said = Said {
        offer: offer.to_owned(),
        action: Some(Action::TakeUp),
        wish: wish.to_owned(),
        good_times: good_times.to_owned(),
    };
    teller.at(when, Some(writer), |change| actions::say(change, id, &said))
}

fn settles(
    teller: &Teller<'_>,
    contact: &Who,
    id: &ApplicationId,
    when: Instant,
    (action, typed): (Action, Typed),
) -> Result<()> {
    teller.at(when, Some(contact), |change| {
        let (taken, _) = store::of(change.db, id)?.into_iter().next().ok_or(Error::NotFound)?;
        let typed = Typed { taken: taken.id.to_string(), version: Some(taken.version), action: Some(action), ..typed };
        settling::settle(change, id, &typed)
    })
}
