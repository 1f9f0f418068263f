//! The list as a file.

use std::collections::HashMap;

use actix_web::{HttpResponse, web};

use super::views::{CopyView, TakenRow};
use super::{COLUMNS, MOST, Row, actions, store, table};
use crate::desk::list::narrowing::Typed;
use crate::desk::list::pages::{Found, find, name};
use crate::error::{Error, Result};
use crate::ids::{FunderId, RoundId};
use crate::people::{Role, Who};
use crate::web::download::download_table;
use crate::web::form::{FormState, Posted};
use crate::web::page::Page;

/// Everything that is taken: never where the page on the screen starts.
fn whole(typed: Typed) -> Typed {
    Typed { after: String::new(), ..typed }
}

/// Whose list it is, for an officer there.
fn need_officer(who: &Who, found: &Found) -> Result<FunderId> {
    let funder = found.funder.clone().ok_or(Error::NotFound)?;
    who.need(&[Role::Commissioner], &funder)?;
    Ok(funder)
}

/// GET `/desk/copies`
pub async fn show(page: Page, typed: web::Query<Typed>) -> Result<HttpResponse> {
    let (who, typed) = (page.who()?, whole(typed.into_inner()));
    let asked = typed.clone();
    let (found, taken) = page
        .read(move |db| {
            let found = find(db, &who, &asked, MOST)?;
            let funder = need_officer(&who, &found)?;
            let taken = store::latest(db, actions::THING, &funder)?;
            Ok((found, taken))
        })
        .await?;
    let row = |taken: store::Taken| TakenRow {
        at: taken.at,
        who: taken.who,
        rows: taken.detail.get("rows").and_then(serde_json::Value::as_u64).unwrap_or_default(),
    };
    page.show(&CopyView {
        form: FormState::with(typed.fields()),
        fields: typed.fields().into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, _)| name).collect(),
        rows: found.lines.len().min(MOST),
        more: found.lines.len() > MOST,
        most: MOST,
        columns: COLUMNS.into(),
        narrowed: typed.is_narrowed(),
        back: typed.address("/desk/applications", ""),
        taken: taken.into_iter().map(row).collect(),
    })
}

/// POST `/desk/copies`
pub async fn take(page: Page, posted: Posted) -> Result<HttpResponse> {
    let encoded = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&posted.fields).finish();
    let (who, typed) = (page.who()?, whole(Typed::of_query(&encoded)));
    let asked = typed.clone();
    let (mut found, funder) = page
        .read(move |db| {
            let found = find(db, &who, &asked, MOST)?;
            let funder = need_officer(&who, &found)?;
            Ok((found, funder))
        })
        .await?;
    let more = found.lines.len() > MOST;
    let lines = std::mem::take(&mut found.lines);
    let names: HashMap<&RoundId, String> = found.rounds.iter().map(|round| (&round.id, name(round))).collect();
    let row = |line: crate::desk::list::store::Line| Row {
        round: names.get(&line.round_id).cloned().unwrap_or_default(),
        line,
    };
    let rows: Vec<Row> = lines.into_iter().take(MOST).map(row).collect();
    let count = rows.len();
    // It is remembered before anything is handed out.
    page.change(move |change| actions::take(change, &funder, &typed, count)).await?;
    let day = page.app.tools.clock.today().format("%Y-%m-%d");
    Ok(download_table(&format!("applications-{day}.csv"), table(&rows, more)?))
}
