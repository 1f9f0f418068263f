//! A database of an earlier schema, with a borough in it, goes forward to today's; so does an archive of one.

use std::collections::BTreeMap;

use groundwater::db::{Db, DbConn, migrate};
use groundwater::demo::{self, Size};
use groundwater::error::Result;
use groundwater::recover::rows;
use groundwater::recover::tables::{self, Table};
use serde_json::Value;

use super::{Nothing, err, went_well};
use crate::support::Portal;

/// So many of the last steps are walked over, each from the schema before it; of those before, every tenth.
const LAST: usize = 10;

/// What a step itself makes of what it finds, an earlier schema did not have.
const SAID: [&str; 2] = ["said", "onward"];

/// Every row of the borough, by table: the names of the columns, and the values.
type Borough = BTreeMap<String, (Vec<String>, Vec<Vec<Value>>)>;

fn names(table: &Table) -> Vec<String> {
    table.columns.iter().map(|column| column.name.clone()).collect()
}

fn borough(db: &mut DbConn) -> Result<Borough> {
    let mut all = Borough::new();
    for table in tables::all(db)? {
        let mut found = Vec::new();
        rows::read(db, &table, |line| {
            found.push(serde_json::from_str(&line)?);
            Ok(())
        })?;
        all.insert(table.name.clone(), (names(&table), found));
    }
    Ok(all)
}

/// Brings an empty database to an earlier schema, and puts into it what that knows of the borough. Says how many rows each table
/// has.
fn earlier(db: &mut DbConn, until: &str, borough: &Borough) -> Result<BTreeMap<String, usize>> {
    migrate::take(db, |version| version <= until)?;
    let known = tables::all(db)?;
    rows::prepare(db, &known)?;
    let mut put = BTreeMap::new();
    for table in &known {
        let (columns, lines) = &borough[&table.name];
        let place = |name: &String| columns.iter().position(|column| column == name);
        let places: Option<Vec<usize>> = names(table).iter().map(place).collect();
        let places = places.unwrap_or_else(|| panic!("{} has lost a column: say here what stood in it", table.name));
        let source = columns.iter().position(|column| table.name == "commitments" && column == "source");
        let is_earlier =
            |line: &&Vec<Value>| source.is_none_or(|at| SAID.iter().any(|said| line[at].as_str() == Some(said)));
        let lines: Vec<Value> = lines
            .iter()
            .filter(is_earlier)
            .map(|line| places.iter().map(|at| line[*at].clone()).collect::<Vec<_>>().into())
            .collect();
        put.insert(table.name.clone(), lines.len());
        rows::insert(db, table, &Value::from(lines).to_string())?;
    }
    rows::settle(db, &known)?;
    Ok(put)
}

/// Nothing of it is lost; a step may have added to it.
fn all_there(db: &mut DbConn, put: &BTreeMap<String, usize>, from: &str) -> Result<()> {
    let now = tables::all(db)?;
    for (name, before) in put {
        let table = now.iter().find(|table| table.name == *name).unwrap_or_else(|| panic!("{name} is gone"));
        let mut after = 0;
        rows::read(db, table, |_| {
            after += 1;
            Ok(())
        })?;
        assert!(after >= *before, "from {from}: {name} had {before} rows and has {after}");
    }
    // Every name leads to a row.
    rows::settle(db, &now)
}

/// The schemas to start from, the oldest first.
fn starts() -> Vec<String> {
    let versions = migrate::versions().expect("the migrations");
    let last = versions.len() - LAST;
    let is_walked = |at: usize| at + 1 < versions.len() && (at + 1 >= last || at % 10 == 9);
    versions.iter().enumerate().filter(|(at, _)| is_walked(*at)).map(|(_, version)| version.clone()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_borough_of_an_earlier_schema_goes_forward_and_so_does_its_archive() {
    let portal = Portal::start().await;
    let app = portal.app.clone();
    let built = tokio::task::spawn_blocking(move || demo::build(&app, Size::default()));
    built.await.expect("a task").expect("a borough");
    let all = portal.read(borough).await;
    assert!(all.values().filter(|(_, lines)| !lines.is_empty()).count() > 100, "most tables have something in them");
    tokio::task::spawn_blocking(move || {
        let starts = starts();
        for (at, start) in starts.iter().enumerate() {
            let nothing = Nothing::new();
            let db: Db = nothing.place.db();
            let put = db.write_now(|conn| earlier(conn, start, &all)).expect("an earlier borough");
            // Half way through those that are walked, its archive is brought forward, too.
            if at == starts.len() / 2 {
                restored(&nothing, &put, start);
            }
            assert!(migrate::run(&db).unwrap_or_else(|why| panic!("from {start}: {why}")) > 0);
            assert!(db.raw(migrate::is_current).expect("an answer"));
            db.write_now(|conn| all_there(conn, &put, start)).expect("all of it");
        }
    })
    .await
    .expect("every start");
}

/// A backup that this program makes of an earlier schema, as before an upgrade, is restored into today's.
fn restored(earlier: &Nothing, put: &BTreeMap<String, usize>, start: &str) {
    let file = earlier.place.path("earlier.backup");
    went_well(&earlier.place.says(&["backup", &file]));
    let target = Nothing::new();
    let said = target.place.says(&["restore", &file]);
    went_well(&said);
    assert!(super::out(&said).contains("It was brought forward by"), "{}", err(&said));
    let db = target.place.db();
    assert!(db.raw(migrate::is_current).expect("an answer"));
    db.write_now(|conn| all_there(conn, put, start)).expect("all of it");
}
