//! `/barriers/ground` for everyone, and the same at the desk with the barriers that are not published.

use actix_web::HttpResponse;

use super::views::{BarrierLink, CellRow, DeskGroundView, Ground, GroundRow, GroundView};
use super::{Cell, Point, Row, STAGES, Shown, point, rows, store};
use crate::after::barrier::policy;
use crate::error::Result;
use crate::ids::FunderId;
use crate::web::language::Language;
use crate::web::page::Page;

/// As many rows as the page shows.
const SHOWN: usize = 100;

/// GET `/barriers/ground`
pub async fn public(page: Page) -> Result<HttpResponse> {
    page.show(&GroundView { ground: ground(&page, Vec::new()).await? })
}

/// GET `/desk/barriers/ground`
pub async fn desk(page: Page) -> Result<HttpResponse> {
    let own = policy::funders(&page.who()?, policy::SEE);
    page.show(&DeskGroundView { ground: ground(&page, own).await? })
}

async fn ground(page: &Page, own: Vec<FunderId>) -> Result<Ground> {
    let mut found = rows(page.read(move |db| store::of_every_fund(db, &own)).await?);
    found.truncate(SHOWN);
    let language = page.language;
    Ok(Ground {
        point: point(&found).map(|point| said(point, language)).unwrap_or_default(),
        stages: STAGES.iter().map(|stage| language.say(&format!("ground-stage-{stage}"))).collect(),
        rows: found.into_iter().map(|row| shown(row, language)).collect(),
    })
}

/// The point of the chart, in a sentence.
fn said(point: Point, language: Language) -> String {
    let stage = |at: usize| language.say(&format!("ground-stage-{}", STAGES[at]));
    let values = [
        ("from", stage(point.from)),
        ("to", stage(point.to)),
        ("lost", point.lost.to_string()),
        ("of", point.of.to_string()),
    ];
    let values: Vec<(&'static str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    language.say_with("ground-point", &values)
}

fn shown(row: Row, language: Language) -> GroundRow {
    let most = row.cells.iter().map(|cell| if let Cell::Count(count) = cell { *count } else { 0 }).max().unwrap_or(0);
    let cell = |cell: &Cell| match cell {
        Cell::Count(count) => CellRow { says: count.to_string(), width: count * 100 / most.max(1) },
        Cell::Few => CellRow { says: language.say("ground-held"), width: 0 },
        Cell::NotYet => CellRow { says: language.say("ground-not-yet"), width: 0 },
    };
    // Another funder's has no page at this desk; one that everyone sees has one for everyone.
    let link = |(id, one): (crate::ids::BarrierId, Shown)| BarrierLink {
        href: format!("{}/barriers/{id}", if one.own { "/desk" } else { "" }),
        name: one.name,
    };
    GroundRow {
        cells: row.cells.iter().map(cell).collect(),
        barriers: row.barriers.into_iter().map(link).collect(),
        fund: row.fund,
        funder: row.funder,
        year: row.year,
    }
}
