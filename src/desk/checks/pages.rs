//! `/desk/checks`

use actix_web::HttpResponse;

use super::views::{CheckRow, ChecksView};
use crate::error::Result;
use crate::files::scan::ScanState;
use crate::files::scan::store::{self, Scan};
use crate::web::page::Page;

/// The most files on the page: where more are held, clamd is away, and the newest say so.
const MOST: i64 = 100;

/// GET `/desk/checks`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let (held, (waiting, oldest)) = page.read(|db| Ok((store::open(db, MOST)?, store::waiting(db)?))).await?;
    let rows = |state: ScanState| held.iter().filter(|(scan, _)| scan.state == state).map(row).collect();
    page.show(&ChecksView {
        is_set: page.app.settings.clamd.is_some(),
        count: waiting,
        oldest,
        waiting: rows(ScanState::Waiting),
        found: rows(ScanState::Found),
    })
}

fn row((scan, sender): &(Scan, Option<String>)) -> CheckRow {
    CheckRow {
        name: scan.name.clone(),
        sender: sender.clone().unwrap_or_default(),
        at: scan.sent_at,
        tries: scan.tries,
        why: if scan.finding.is_empty() { scan.last_error.clone() } else { scan.finding.clone() },
    }
}
