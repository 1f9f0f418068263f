//! `/desk/funds/{slug}/hours`: what a round took, paid and owes, and where it is completed.

pub mod group;
pub mod own;
pub mod public;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::completing::{self, Standing};
use super::policy;
use super::store::{Group, Worked};
use super::views::{DeskHoursView, GroupRow, ResidentRow, SumRow, time};
use super::{Line, SpentOn};
use crate::application::apart::Closed;
use crate::error::{Error, Result};
use crate::fund::RoundState;
use crate::fund::pages::{Which, to_be_seen};
use crate::fund::store as funds;
use crate::fund::store::RoundRow;
use crate::ids::RoundId;
use crate::people::Role;
use crate::web::form::Posted;
use crate::web::page::{Page, go};
use crate::web::paging::{self, After, PAGE};

#[derive(Deserialize)]
pub struct Listing {
    /// The round's slug; without it the one that is open, or the nearest to it.
    #[serde(default)]
    round: String,
    #[serde(default)]
    after: String,
}

/// GET `/desk/funds/{slug}/hours`
pub async fn round(page: Page, slug: web::Path<String>, query: web::Query<Listing>) -> Result<HttpResponse> {
    let (who, now, today) = (page.who()?, page.app.now(), page.app.tools.clock.today());
    let (slug, which, after) = (slug.into_inner(), Which::named(&query.round), After::parse(&query.after));
    let (round, fund, standing) = page
        .read(move |db| {
            let listed = to_be_seen(db, &slug, Some(&who))?;
            let all: Vec<RoundRow> = listed.iter().map(|(round, ..)| round.clone()).collect();
            let (round, fund, _) = which.of(listed, now).ok_or(Error::NotFound)?;
            who.need(&[Role::Commissioner], &round.funder_id)?;
            let form = funds::newest_form(db, &round.id)?.body.0;
            let standing = completing::standing(db, (&round, &all[..]), &form, (&who.person, today))?;
            Ok((round, fund, standing))
        })
        .await?;
    let (shown, more) = paging::cut(page_of(&standing.groups, after.as_ref()));
    let here = format!("/desk/funds/{}/hours?round={}", fund.slug, round.slug);
    let last = shown.last().filter(|_| more);
    let next = last.map(|one| After { at: one.listed_at, id: one.application.to_string() }.token());
    page.show(&DeskHoursView {
        in_the_way: policy::in_the_way(&round, &fund.slug, &standing.sums, &standing.open),
        fund: fund.name,
        slug: fund.slug,
        round: round.slug,
        round_id: round.id.to_string(),
        state: round.state.staff_name(),
        complete: round.state == RoundState::Complete,
        rate_pence: standing.rate,
        groups: standing.sums.groups,
        untold: standing.sums.untold,
        sums: sum_rows(&standing),
        owed_pence: standing.sums.all().owed,
        rows: shown.iter().map(|one| group_row(one, standing.rate)).collect(),
        next_href: next.map(|after| format!("{here}&after={after}")).unwrap_or_default(),
        residents: resident_rows(&standing.residents),
    })
}

/// The groups of a page, and one too many where more follow. All of them are here in numbers already, the latest first.
fn page_of(groups: &[Group], after: Option<&After>) -> Vec<Group> {
    let follows = |one: &&Group| {
        after.is_none_or(|after| (one.listed_at, one.application.as_str()) < (after.at, after.id.as_str()))
    };
    groups.iter().filter(follows).take(PAGE + 1).cloned().collect()
}

fn sum_rows(standing: &Standing) -> Vec<SumRow> {
    let sums = &standing.sums;
    vec![
        SumRow::new(format!("{}, by groups", SpentOn::Applying.staff_name()), sums.applying),
        SumRow::new(format!("{}, by groups", SpentOn::Learning.staff_name()), sums.learning),
        SumRow::new("Panel work, by residents and others who are paid", sums.panel),
        SumRow::new("Rating how we commission, by people from the community", sums.reviewing),
        SumRow::new("Everything together", sums.all()),
    ]
}

fn group_row(group: &Group, rate: i64) -> GroupRow {
    let whole = group.of.applying(rate).with(group.of.learning(rate));
    // What is closed to whoever looks is in the sums, and stands here without its numbers.
    let line = if group.closed.is_some() { Line::default() } else { whole };
    GroupRow {
        href: format!("/desk/applications/{}/hours", group.application),
        organisation: group.organisation.clone(),
        closed: group.closed.map(Closed::you).unwrap_or_default(),
        told: group.of.told.is_some(),
        wants_nothing: group.of.wants_nothing,
        time: time(line.minutes),
        waits_pence: if group.closed.is_some() { 0 } else { group.of.waits(rate) },
        line,
    }
}

/// What residents did, by meeting and by assessment. They stand in this order already.
fn resident_rows(all: &[Worked]) -> Vec<ResidentRow> {
    let mut rows: Vec<ResidentRow> = Vec::new();
    for one in all {
        let (href, what) = match one.at_panel {
            true => (format!("/desk/panels/{}/pay", one.id), "Panel meeting"),
            false => (format!("/desk/assessments/{}/pay", one.id), "Community reviewers"),
        };
        match rows.last_mut().filter(|row| row.href == href) {
            Some(row) => {
                row.people += 1;
                row.line = row.line.with(one.line);
            }
            None => rows.push(ResidentRow { href, what, at: one.at, people: 1, time: String::new(), line: one.line }),
        }
    }
    rows.iter_mut().for_each(|row| row.time = time(row.line.minutes));
    rows
}

/// POST `/desk/funds/{slug}/completion`
pub async fn complete(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let round = RoundId::from(posted.get("round"));
    page.change(move |change| completing::complete(change, &round)).await?;
    Ok(go(format!("/desk/funds/{slug}/hours?round={}&done=round-completed", posted.get("round_slug"))))
}
