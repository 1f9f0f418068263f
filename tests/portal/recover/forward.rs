//! A database of an earlier schema, with a borough in it as the program of its time wrote it, goes forward to today's; so does an
//! archive of one. What stood in its rows stands in them still, what that wrote in the clear is sealed, and the history is whole.

use std::collections::BTreeSet;
use std::sync::Arc;

use diesel::prelude::*;
use groundwater::clock::Chance;
use groundwater::db::schema::concerns;
use groundwater::db::types::TextValue;
use groundwater::db::{Db, DbConn, migrate};
use groundwater::demo::{self, Size};
use groundwater::error::Result;
use groundwater::recover::{rows, tables};
use groundwater::secret::Sealed;
use groundwater::secret::veiled::{self, Keeper};
use groundwater::settings::Key;
use secrecy::ExposeSecret;
use serde_json::Value;

use super::{Content, Everything, Nothing, err, everything, out, went_well};
use crate::support::{KEY, Portal};

/// So many of the last steps are walked over, each from the schema before it; of those before, every tenth. With `SCHEMAS=all` it is
/// every one.
const LAST: usize = 10;

/// The first schema whose program seals all that today's does, and says with which key.
const SEALED_SINCE: &str = "0057";
/// Since then promises of every kind stand in one table. Before, a step makes out of what it finds those that are not one of these.
const PROMISES_SINCE: &str = "0049";
const SAID: [&str; 2] = ["said", "onward"];
/// What a step itself writes anew: the table, the column and the step.
const REWRITTEN: [(&str, &str, &str); 1] = [("risks", "holder", "0024")];

/// Where something is sealed word by word.
const SEALED: [&str; 6] = ["concerns", "harm_messages", "harm_reports", "history", "kept_posts", "safe_contacts"];

fn seals(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with("sealed:2-"))
}

/// How many values of a table are sealed.
fn sealed_in(content: &Content) -> usize {
    content.rows.iter().flatten().filter(|value| seals(value)).count()
}

/// The same with all words in the clear.
fn unsealed(all: &Everything) -> Everything {
    let (mut all, key) = (all.clone(), Key::new(KEY.as_bytes().to_vec()));
    Keeper::new(Arc::new(key), Chance::seeded(9)).during(|| {
        for value in all.values_mut().flat_map(|content| &mut content.rows).flatten() {
            if let Value::String(text) = value {
                *text = veiled::open_or_keep(std::mem::take(text));
            }
        }
    });
    assert!(all.values().all(|content| sealed_in(content) == 0), "something does not open");
    all
}

/// Does something with what is sealed of each account, which is known by its row.
fn each_account(all: &mut Everything, change: impl Fn(&str, &str) -> String) {
    let Some(details) = all.get_mut("bank_details") else { return };
    let (id, sealed) = (details.place("id"), details.place("sealed"));
    for row in &mut details.rows {
        let changed = change(row[id].as_str().expect("an id"), row[sealed].as_str().expect("an account"));
        row[sealed] = Value::from(changed);
    }
}

/// As the program of an earlier schema wrote it: words in the clear, and accounts sealed with the one key, which had no name.
fn as_written(all: &Everything, until: &str) -> Everything {
    if until >= SEALED_SINCE {
        return all.clone();
    }
    let mut all = unsealed(all);
    each_account(&mut all, |_, sealed| {
        let (_, inside) = sealed.split_once('.').expect("the name of a key");
        format!("1.{inside}")
    });
    all
}

/// As whoever has the key reads it.
fn read(all: &Everything) -> Everything {
    let (mut all, key) = (unsealed(all), Key::new(KEY.as_bytes().to_vec()));
    each_account(&mut all, |id, sealed| {
        let sealed = Sealed::from_text_value(sealed).expect("an account");
        let opened = sealed.open(&key, &format!("bank_details/{id}")).expect("it opens");
        opened.expose_secret().to_owned()
    });
    all
}

/// Brings an empty database to an earlier schema, and puts into it what that knows of the borough. Says what that was.
fn earlier(db: &mut DbConn, until: &str, borough: &Everything) -> Result<Everything> {
    migrate::take(db, |version| version <= until)?;
    let known = tables::all(db)?;
    rows::prepare(db, &known)?;
    let mut put = Everything::new();
    for table in &known {
        let columns: Vec<String> = table.columns.iter().map(|column| column.name.clone()).collect();
        let all = &borough[&table.name];
        let mut content =
            all.only(&columns).unwrap_or_else(|| panic!("{} has lost a column: say here what stood in it", table.name));
        if table.name == "commitments" && until < PROMISES_SINCE {
            let sources = all.column("source");
            let mut is_earlier = sources.iter().map(|source| source.as_str().is_some_and(|said| SAID.contains(&said)));
            content.rows.retain(|_| is_earlier.next().unwrap_or(false));
        }
        let lines: Vec<Value> = content.rows.iter().cloned().map(Value::from).collect();
        rows::insert(db, table, &Value::from(lines).to_string())?;
        put.insert(table.name.clone(), content);
    }
    rows::settle(db, &known)?;
    Ok(put)
}

/// Every row is there with what stood in it; a step may have added to it.
fn all_there(put: &Everything, now: &Everything, from: &str) {
    for (name, before) in put {
        let after = now.get(name).unwrap_or_else(|| panic!("{name} is gone"));
        let is_anew = |column: &str| REWRITTEN.iter().any(|(of, its, at)| of == name && *its == column && from < *at);
        let columns: Vec<String> = before.columns.iter().filter(|column| !is_anew(column)).cloned().collect();
        let lines = |content: &Content| -> Vec<String> {
            let content = content.only(&columns).unwrap_or_else(|| panic!("from {from}: {name} has lost a column"));
            content.rows.into_iter().map(|row| Value::from(row).to_string()).collect()
        };
        let there: BTreeSet<String> = lines(after).into_iter().collect();
        let lost = lines(before).into_iter().find(|line| !there.contains(line));
        assert_eq!(lost, None, "from {from}: a row of {name} is not what it was");
        assert!(after.rows.len() >= before.rows.len(), "from {from}: {name}");
    }
}

/// Brought forward, everything is there; once it is sealed, too, as today's program writes it, and the history is whole.
fn stands(nothing: &Nothing, put: &Everything, borough: &Everything, from: &str) {
    assert!(nothing.place.db().raw(migrate::is_current).expect("an answer"));
    let put_there = read(put);
    all_there(&put_there, &read(&nothing.place.everything()), from);
    let db = nothing.place.db();
    // Every name leads to a row.
    db.write_now(|conn| tables::all(conn).and_then(|all| rows::settle(conn, &all))).expect("every row");
    went_well(&nothing.place.says(&["secrets", "rotate"]));
    let now = nothing.place.everything();
    all_there(&put_there, &read(&now), from);
    for (name, before) in put {
        let wanted = sealed_in(&borough[name].only(&before.columns).expect("its columns"));
        assert_eq!(sealed_in(&now[name]), wanted, "from {from}: {name} is not sealed as today's program seals it");
    }
    if let Some(details) = now.get("bank_details") {
        let sealed = details.column("sealed");
        assert!(sealed.iter().all(|sealed| sealed.as_str().is_some_and(|text| text.starts_with("2-"))), "from {from}");
    }
    let verified = nothing.place.says(&["audit", "verify"]);
    assert!(verified.status.success(), "from {from}: {}{}", out(&verified), err(&verified));
}

/// The schemas to start from, the oldest first.
fn starts() -> Vec<String> {
    let versions = migrate::versions().expect("the migrations");
    let last = versions.len() - LAST;
    let all = std::env::var("SCHEMAS").is_ok_and(|which| which == "all");
    let is_walked = |at: usize| at + 1 < versions.len() && (all || at + 1 >= last || at % 10 == 9);
    versions.iter().enumerate().filter(|(at, _)| is_walked(*at)).map(|(_, version)| version.clone()).collect()
}

/// The demo's borough, with a worry that was looked at and what somebody typed when their session was over.
async fn borough(portal: &Portal) -> Everything {
    let app = portal.app.clone();
    let built = tokio::task::spawn_blocking(move || demo::build(&app, Size::default()));
    built.await.expect("a task").expect("a borough");
    let maureen = portal.signed_in("maureen.walsh@example.org").await;
    let worry: String = portal.read(|db| Ok(concerns::table.select(concerns::id).first(db)?)).await;
    let page = maureen.get(&format!("/desk/concerns/{worry}")).await;
    let looked_at = [("outcome", "Rang them; they are well."), ("then", "later")];
    let saved = maureen.submit(&page, "main form[novalidate]", &looked_at).await;
    assert!(saved.has("Saved."), "{}", saved.text());
    let kemal = portal.applicant("kemal@example.org", "Kemal Ay").await;
    kemal.post("/sign-out", &[]).await;
    kemal.post("/account", &[("name", "Kemal Ay-Demir"), ("phone", ""), ("language", "en")]).await;
    let all = portal.read(everything).await;
    assert!(
        all.values().filter(|content| !content.rows.is_empty()).count() > 100,
        "most tables have something in them"
    );
    for name in SEALED {
        assert!(sealed_in(&all[name]) > 0, "nothing is sealed in {name}");
    }
    assert!(!all["bank_details"].rows.is_empty());
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_borough_of_an_earlier_schema_goes_forward_and_so_does_its_archive() {
    let portal = Portal::start().await;
    let all = borough(&portal).await;
    tokio::task::spawn_blocking(move || {
        let starts = starts();
        for (at, start) in starts.iter().enumerate() {
            let (nothing, written) = (Nothing::new(), as_written(&all, start));
            let db: Db = nothing.place.db();
            let put = db.write_now(|conn| earlier(conn, start, &written)).expect("an earlier borough");
            assert!(!db.raw(migrate::is_current).expect("an answer"));
            // Half way through those that are walked, its archive is brought forward, too.
            if at == starts.len() / 2 {
                restored(&nothing, &put, &all, start);
            }
            went_well(&nothing.place.says(&["migrate"]));
            stands(&nothing, &put, &all, start);
        }
    })
    .await
    .expect("every start");
}

/// A backup that this program makes of an earlier schema, as before an upgrade, is restored into today's.
fn restored(earlier: &Nothing, put: &Everything, borough: &Everything, start: &str) {
    let file = earlier.place.path("earlier.backup");
    went_well(&earlier.place.says(&["backup", &file]));
    let target = Nothing::new();
    let said = target.place.says(&["restore", &file]);
    went_well(&said);
    assert!(out(&said).contains("It was brought forward by"), "{}", err(&said));
    // A restore ends every way in.
    let put = put.iter().filter(|(name, _)| !["sessions", "sign_ins"].contains(&name.as_str()));
    let put: Everything = put.map(|(name, content)| (name.clone(), content.clone())).collect();
    stands(&target, &put, borough, start);
}
