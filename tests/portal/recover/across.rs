//! From one kind of database into the other, and back: every row is there, and is the same.

use groundwater::demo::{self, Size};
use serde_json::Value;

use super::{Content, Everything, Nothing, Place, RESTORED, err, out, went_well};
use crate::support::Portal;

/// What a restore itself writes in: that it was one, and that nothing is deleted just after it.
const WRITTEN: [&str; 4] = ["history", "history_heads", "history_tallies", "retention_runs"];
/// Where it ends every way in: only the end may be another.
const ENDED: [(&str, &str); 2] = [("sessions", "ended_at"), ("sign_ins", "used_at")];

/// Each row with the names of its columns: the two databases may have them in another order.
fn by_name(content: &Content) -> Vec<Vec<(&str, &Value)>> {
    let mut all: Vec<Vec<(&str, &Value)>> = Vec::new();
    for row in &content.rows {
        let mut row: Vec<(&str, &Value)> = content.columns.iter().map(String::as_str).zip(row).collect();
        row.sort_by_key(|(name, _)| *name);
        all.push(row);
    }
    all
}

/// Every row of the one is a row of the other, and there are no more of them.
fn same(name: &str, one: &Content, other: &Content) {
    let (one, other) = (by_name(one), by_name(other));
    for (before, after) in one.iter().zip(&other) {
        assert_eq!(before, after, "{name}");
    }
    assert_eq!(one.len(), other.len(), "{name}");
}

/// A table without one of its columns.
fn without_column(content: &Content, column: &str) -> Content {
    let others: Vec<String> = content.columns.iter().filter(|name| *name != column).cloned().collect();
    content.only(&others).expect("its own columns")
}

/// Everything of the one is in the other as it was, and nothing is there that no restore writes.
fn all_the_same(before: &Everything, after: &Everything) {
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    for (name, content) in before {
        let now = &after[name];
        if let Some((_, column)) = ENDED.iter().find(|(table, _)| table == name) {
            same(name, &without_column(content, column), &without_column(now, column));
        } else if !WRITTEN.contains(&name.as_str()) {
            same(name, content, now);
        }
    }
    let history = |all: &Everything| all["history"].without("action", RESTORED);
    same("history", &history(before), &history(after));
    let heads = |all: &Everything| all["history_heads"].without("thing_kind", "portal");
    same("history_heads", &heads(before), &heads(after));
    let runs =
        |all: &Everything| -> Vec<Value> { all["retention_runs"].column("ran_on").into_iter().cloned().collect() };
    let (before, after) = (runs(before), runs(after));
    assert!(before.iter().all(|day| after.contains(day)), "a day on which something was deleted is gone");
}

/// An archive of the one goes into the other, where the history is whole and every file is there.
fn goes_over(from: &Place, to: &Nothing, says: &str) {
    let file = from.path("over.backup");
    went_well(&from.says(&["backup", &file]));
    let said = to.place.says(&["restore", &file]);
    went_well(&said);
    assert!(out(&said).contains(says), "{}", out(&said));
    let verified = to.place.says(&["audit", "verify"]);
    assert!(verified.status.success() && out(&verified).contains("The history is whole"), "{}", err(&verified));
    // What no row names any more stays behind.
    let (mut files, named) = (from.hashed(), from.named_files());
    files.retain(|key, _| named.contains(key));
    assert!(files.len() == named.len() && files.len() > 1, "{} files, {} named", files.len(), named.len());
    assert_eq!(to.place.hashed(), files);
    all_the_same(&from.everything(), &to.place.everything());
}

/// Of a run on PostgreSQL: from there into a SQLite file, and from that into a new database of the server. (Of a run on SQLite both
/// steps are from file to file.)
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_borough_goes_into_the_other_kind_of_database_and_comes_back_the_same() {
    let portal = Portal::start().await;
    let app = portal.app.clone();
    let built = tokio::task::spawn_blocking(move || demo::build(&app, Size::default()));
    built.await.expect("a task").expect("a borough");
    let here = Place::of(portal.folder(), portal.database_url());
    let kind = if portal.app.db.url().is_sqlite() { "from sqlite" } else { "from postgresql" };
    tokio::task::spawn_blocking(move || {
        let (file, again) = (Nothing::on_sqlite(), Nothing::new());
        goes_over(&here, &file, kind);
        goes_over(&file.place, &again, "from sqlite");
        // Of the round trip nothing but the two restores is to be seen.
        all_the_same(&here.everything(), &again.place.everything());
    })
    .await
    .expect("there and back");
}
