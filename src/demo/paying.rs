//! Where the money of last year's grants goes: said by each group, and checked on a number that was known before.

use chrono::TimeDelta;

use super::teller::{Teller, then};
use crate::app::Change;
use crate::award::account::Chosen;
use crate::award::account::store as chosen;
use crate::award::bank::actions::{self as bank, Found, version_of};
use crate::award::bank::{Typed, Way, store};
use crate::award::grant::{self, Grant};
use crate::award::subsidy::{self, Years, actions as subsidies, typed};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::people::{self, Who};
use crate::web::language::Language;

/// Numbers that nobody has: they are kept for stories.
fn phone(at: usize) -> String {
    format!("020 7946 0{:03}", 100 + at)
}

/// An account of whoever the group chose: its own, or its host's.
fn account(group: &Who, chosen: Option<&Chosen>, at: usize) -> Typed {
    let host = chosen.map(|chosen| chosen.host_name.clone()).unwrap_or_default();
    Typed {
        holder: if host.is_empty() { "own" } else { "host" }.to_owned(),
        name: if host.is_empty() { group.name.clone() } else { host.clone() },
        host_name: host,
        sort_code: "20-00-00".to_owned(),
        number: format!("{:08}", 55_779_100 + at),
        ..Typed::default()
    }
}

/// Somebody of a group says on which number it is reached, and long after that where its money goes.
pub fn says_where_to(
    change: &mut Change<'_>,
    group: &Who,
    grant: &Grant,
    (known, entered): (Instant, Instant),
    at: usize,
) -> Result<()> {
    let person = people::store::by_id(change.db, &group.person)?;
    let language = Language::find(&person.language).unwrap_or(Language::ENGLISH);
    then(change, known, group, |change| people::actions::save_account(change, &person.name, &phone(at), language))?;
    enters(change, group, grant, entered, at)
}

/// Somebody of a group enters an account.
pub fn enters(change: &mut Change<'_>, group: &Who, grant: &Grant, when: Instant, at: usize) -> Result<()> {
    let seen = version_of(&store::of(change.db, &grant.id)?);
    let typed = account(group, chosen::of(change.db, &grant.id)?.as_ref(), at);
    then(change, when, group, |change| bank::enter(change, &grant.id, &typed, Some(seen)))
}

/// Somebody of the council rings that number, and the group says the same.
pub fn is_rung(
    change: &mut Change<'_>,
    officer: &Who,
    group: &Who,
    grant: &Grant,
    when: Instant,
    at: usize,
) -> Result<()> {
    let all = store::of(change.db, &grant.id)?;
    let waiting = all.first().ok_or(Error::NotFound)?;
    let found = Found {
        way: Some(Way::Phone),
        rang: phone(at),
        spoke_to: group.name.clone(),
        said: "She entered them herself, at the kitchen table, with the bank card in front of her.".to_owned(),
        read_back: waiting.ending.clone(),
        confirmed: Some(true),
        ..Found::default()
    };
    let seen = Some(version_of(&all));
    then(change, when, officer, |change| bank::check(change, &grant.id, &waiting.id, &found, seen).map(drop))
}

/// An officer records that the largest of these grants is no subsidy, and why.
pub fn largest_is_assessed(teller: &Teller<'_>, officer: &Who, sent: &[ApplicationId], now: Instant) -> Result<()> {
    let mut given = Vec::new();
    for id in sent {
        given.extend(teller.together(|change| grant::of_application(change.db, id))?);
    }
    let Some(largest) = given.into_iter().max_by_key(|grant| grant.amount_pence) else { return Ok(()) };
    teller.at(now - TimeDelta::hours(3), Some(officer), |change| {
        let years = Years::of(change.today());
        let others = subsidy::store::given(change.db, &largest.organisation_id, years.from, years.until)?;
        let own = subsidies::others(&others, &largest.id, years);
        let typed = typed::Typed {
            limbs: [Some(true), Some(true), Some(false), Some(false)],
            why: "What it pays for is free to whoever comes, and nobody near there sells it.".to_owned(),
            ..typed::Typed::default()
        };
        subsidies::assess(change, &largest.id, &typed, subsidies::Seen { version: Some(0), own: Some(own) })
    })
}
