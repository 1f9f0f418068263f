//! GET `/desk/funds/{slug}/spread`

use std::collections::{BTreeMap, BTreeSet};

use actix_web::{HttpResponse, web};

use super::store;
use super::views::{Bar, Chart, ReaderRow, SpreadView};
use super::{Judged, Tally, by_reader, point, point_of_readers};
use crate::application::Route;
use crate::award::ways::{self, Found, Way};
use crate::db::DbConn;
use crate::desk::numbers::views::way_name;
use crate::error::{Error, Result};
use crate::fund;
use crate::fund::form::FundText;
use crate::fund::store::{FundRow, RoundRow};
use crate::ids::ApplicationId;
use crate::panel::store::seats;
use crate::people::{Role, Who};
use crate::relationship::before::known_before;
use crate::review::balance::pages::{Which, wanted_round};
use crate::web::page::Page;

/// GET `/desk/funds/{slug}/spread`
pub async fn show(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let who = page.who()?;
    let view = page
        .read(move |db| {
            let (round, fund, back) = opened(db, &slug, &which.round, &who)?;
            let form = fund::store::newest_form(db, &round.id)?.body.0;
            let lines = store::applications(db, &round.id, &who.person)?;
            let open: BTreeSet<&ApplicationId> = lines.iter().map(|line| &line.id).collect();
            let mut judged = store::judged(db, &round.id)?;
            judged.retain(|one| open.contains(&one.application));
            let mut found = ways::store::of_round(db, &round.id)?;
            let read: BTreeSet<&ApplicationId> = judged.iter().map(|one| &one.application).collect();
            found.retain(|(id, _)| read.contains(id));
            let applications = read.len();
            let ways = by_way(&form, &ways::tally(&form, &found));
            let readers = by_reader(&form, &judged);
            Ok(SpreadView {
                back,
                fund: fund.name,
                round: round.slug,
                applications,
                readers_point: point_of_readers(&readers),
                readers: readers.into_iter().map(ReaderRow::from).collect(),
                charts: vec![
                    chart("How they answered", &ways, "whichever way a group answered"),
                    chart(
                        "Did we know them?",
                        &by_known(&form, &found, &judged),
                        "whether or not we knew a group before",
                    ),
                ],
            })
        })
        .await?;
    page.show(&view)
}

/// The round, for whoever may see how its readers judge, and where they come from: an officer, from the round; whoever leads
/// a meeting of its panel, who can have it talked about while it can still be put right, from there.
fn opened(db: &mut DbConn, slug: &str, round: &str, who: &Who) -> Result<(RoundRow, FundRow, String)> {
    // Whoever looks after no round is asked first what they lead, which spares a query.
    if !who.roles.iter().any(|held| held.role == Role::Commissioner)
        && let Some(led) = led(db, slug, round, who)?
    {
        return Ok(led);
    }
    let (row, fund, _) = wanted_round(db, slug, round)?;
    if who.is(Role::Commissioner, &row.funder_id) {
        let back = format!("/desk/funds/{}?round={}", fund.slug, row.slug);
        return Ok((row, fund, back));
    }
    who.need(&[Role::PanelMember], &row.funder_id)?;
    let refused = || Error::refused("Officers see this, and whoever leads a meeting of this round’s panel.");
    led(db, slug, round, who)?.ok_or_else(refused)
}

/// The round and the meeting's page, where somebody leads one.
fn led(db: &mut DbConn, slug: &str, round: &str, who: &Who) -> Result<Option<(RoundRow, FundRow, String)>> {
    let Some((row, fund, meeting)) = seats::led_by(db, (slug, round), &who.person)? else { return Ok(None) };
    who.need(&[Role::PanelMember], &row.funder_id)?;
    Ok(Some((row, fund, format!("/desk/panels/{meeting}"))))
}

fn chart(rows: &'static str, tallies: &[Tally], what: &str) -> Chart {
    Chart { point: point(tallies, what), rows, bars: tallies.iter().map(Bar::of).collect() }
}

fn by_way(form: &FundText, ways: &BTreeMap<Route, Way>) -> Vec<Tally> {
    let tally = |(route, way): (&Route, &Way)| {
        let applications = usize::try_from(way.applications).unwrap_or_default();
        let mut tally = Tally { name: way_name(*route).to_owned(), applications, ..Tally::default() };
        for ((criterion, step), number) in &way.judged {
            tally.count(form, criterion, step, *number);
        }
        tally
    };
    ways.iter().map(tally).collect()
}

fn by_known(form: &FundText, found: &[(ApplicationId, Found)], judged: &[Judged]) -> Vec<Tally> {
    let before = |(id, one): &(ApplicationId, Found)| match one {
        Found::Fact { fact, sent } if known_before(std::slice::from_ref(fact), *sent) => Some(id.clone()),
        _ => None,
    };
    let known: BTreeSet<ApplicationId> = found.iter().filter_map(before).collect();
    [(true, "We knew them before"), (false, "New to us: our gap")]
        .into_iter()
        .map(|(wanted, name)| {
            let theirs: Vec<&Judged> = judged.iter().filter(|one| known.contains(&one.application) == wanted).collect();
            let applications: BTreeSet<&ApplicationId> = theirs.iter().map(|one| &one.application).collect();
            let mut tally = Tally { name: name.to_owned(), applications: applications.len(), ..Tally::default() };
            for one in theirs {
                tally.count(form, &one.criterion, &one.step, 1);
            }
            tally
        })
        .collect()
}
