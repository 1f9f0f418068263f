//! What is sealed in the database, and what a new key does to it.

use std::process::{Command, Output};
use std::sync::Arc;

use diesel::prelude::*;
use diesel::sql_types::Text;
use groundwater::award::bank;
use groundwater::clock::Chance;
use groundwater::db::schema::{
    bank_details, concerns, harm_messages, harm_reports, history, kept_posts, safe_contacts,
};
use groundwater::db::{DatabaseUrl, Db, DbConn};
use groundwater::error::Result;
use groundwater::history::audit;
use groundwater::ids::PersonId;
use groundwater::people::Role;
use groundwater::people::safety::{self, Holder, Safety};
use groundwater::privacy::map;
use groundwater::review::concern::THING;
use groundwater::secret::veiled::{Keeper, Veiled};
use groundwater::settings::Key;
use serde_json::Value;

use crate::audit::by_hand;
use crate::award::Granted;
use crate::my_data::rows;
use crate::review::{Borough, HERE};
use crate::support::{KEY, Portal, Visitor};

const PROGRAM: &str = env!("CARGO_BIN_EXE_groundwater");
const NEW: &str = "another key for stories, and as long";

/// What must stand in no column that is sealed.
const SECRET: [&str; 6] = ["marigold", "After nine", "do not eat", "Rang Hülya", "They laughed", "Hülya Demir-Kaya"];

/// The columns as whoever has a copy of the database reads them.
fn raw(db: &mut DbConn) -> Result<Vec<String>> {
    let mut all: Vec<String> = Vec::new();
    let safe: Vec<(String, String)> =
        safe_contacts::table.select((safe_contacts::times, safe_contacts::code_word)).load(db)?;
    all.extend(safe.into_iter().flat_map(|(times, word)| [times, word]));
    let worries: Vec<(String, String, String)> =
        concerns::table.select((concerns::words, concerns::group_was_told, concerns::outcome)).load(db)?;
    all.extend(worries.into_iter().flat_map(|(words, told, outcome)| [words, told, outcome]));
    let of_worries = history::table.filter(history::thing_kind.eq(THING)).select(history::words);
    all.extend(of_worries.load::<Option<String>>(db)?.into_iter().flatten());
    let reports: Vec<(String, String, String)> =
        harm_reports::table.select((harm_reports::words, harm_reports::name, harm_reports::reach_by)).load(db)?;
    all.extend(reports.into_iter().flat_map(|(words, name, reach)| [words, name, reach]));
    all.extend(harm_messages::table.select(harm_messages::words).load::<String>(db)?);
    all.extend(kept_posts::table.select(kept_posts::fields).load::<String>(db)?);
    all.extend(bank_details::table.select(bank_details::sealed).load::<String>(db)?);
    Ok(all.into_iter().filter(|text| !text.is_empty()).collect())
}

#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = Text)]
    said: String,
}

/// What stands in the columns that the data map calls sealed.
fn by_the_map(db: &mut DbConn) -> Result<Vec<String>> {
    let selects = map::tables().flat_map(|table| {
        let name = table.name;
        table.sealed.iter().map(move |column| format!("SELECT {column} AS said FROM {name} WHERE {column} <> ''"))
    });
    let all = selects.collect::<Vec<_>>().join(" UNION ALL ");
    let kept: Vec<Kept> = match db {
        DbConn::Sqlite(c) => diesel::sql_query(all).load(c)?,
        DbConn::Postgres(c) => diesel::sql_query(all).load(c)?,
    };
    Ok(kept.into_iter().map(|kept| kept.said).collect())
}

fn rotates(portal: &Portal, new: &str, old: &str) -> Output {
    let mut command = Command::new(PROGRAM);
    for other in ["LISTEN", "BASE_URL", "SMTP_URL", "FILES_URL", "LOG"] {
        command.env_remove(other);
    }
    command.current_dir(portal.folder()).env("DATABASE_URL", portal.database_url());
    command.env("SECRET_KEY", new).env("OLD_SECRET_KEYS", old);
    command.args(["secrets", "rotate"]).output().expect("the program")
}

/// The same database for whoever has this key alone.
fn with_key(portal: &Portal, key: &str) -> (Db, Key) {
    let key = Key::new(key.as_bytes().to_vec());
    let keeper = Keeper::new(Arc::new(key.clone()), Chance::seeded(9));
    (Db::open(&DatabaseUrl::parse(portal.database_url()).expect("an address")).kept_by(keeper), key)
}

#[tokio::test]
async fn whoever_has_a_copy_reads_nothing_and_a_new_key_closes_nothing() {
    let borough = Borough::with_an_application().await;
    let portal = &borough.portal;
    // Hülya says how she can be reached, and a worry is raised and looked at.
    let safety = [("version", "0"), ("no_voicemail", "yes"), ("times", "After nine"), ("code_word", "marigold")];
    assert_eq!(borough.hulya.post("/account/safety", &safety).await.status, 200);
    let ruth = portal.staff("ruth@hackney.example", "Ruth Okoro", Role::SafeguardingLead, HERE).await;
    let page = borough.amina.get(&borough.desk("concern")).await;
    let worry = [("words", "Somebody says that they do not eat at home."), ("group_was_told", "Nothing yet.")];
    borough.amina.submit(&page, "main form", &worry).await;
    let one: String = portal.read(|db| Ok(concerns::table.select(concerns::id).first(db)?)).await;
    let one = format!("/desk/concerns/{one}");
    let page = ruth.get(&one).await;
    assert!(page.has("do not eat at home"), "{}", page.text());
    let saved = ruth.submit(&page, "main form[novalidate]", &[("outcome", "Rang Hülya."), ("then", "later")]).await;
    assert!(saved.has("Saved.") && ruth.get(&one).await.html.contains("Rang Hülya."));
    // A report of harm, and what somebody typed when their session was over.
    let report = groundwater::after::report::store::Report {
        id: "a-report".into(),
        funder_id: portal.funder(HERE).await,
        reference: "ACDE-FGHJ".into(),
        word_hash: "x".into(),
        state: groundwater::after::report::State::Open,
        words: "They laughed at our names.".into(),
        about: String::new(),
        name: "Hülya Demir-Kaya".into(),
        reach_by: String::new(),
        received_on: portal.clock.today(),
        told: true,
        outcome: String::new(),
        closed_on: None,
    };
    portal.change(move |change| groundwater::after::report::store::insert(change.db, &report).map(drop)).await;
    borough.hulya.post("/sign-out", &[]).await;
    borough.hulya.post("/account", &[("name", "Hülya Demir-Kaya"), ("phone", ""), ("language", "en")]).await;

    let kept = portal.read(raw).await;
    assert!(kept.len() >= 8, "{kept:?}");
    for text in &kept {
        assert!(SECRET.iter().all(|secret| !text.contains(secret)), "it stands there in plain words: {text}");
        assert!(text.starts_with("sealed:2-"), "{text}");
    }
    let named = portal.read(by_the_map).await;
    assert!(named.iter().all(|text| kept.contains(text)), "{named:?}");
    let of_worries = history::table.filter(history::thing_kind.eq(THING)).filter(history::words.is_not_null()).count();
    let others: i64 = portal.read(move |db| Ok(of_worries.get_result(db)?)).await;
    assert_eq!(i64::try_from(kept.len() - named.len()).ok(), Some(others), "the data map names every column");
    let whole = portal.app.db.raw(|db| {
        let mut found = Vec::new();
        audit::walk(db, &portal.app.tools.key, &mut |one| found.push(one.to_string()))?;
        Ok(found)
    });
    assert_eq!(whole.expect("a walk"), Vec::<String>::new(), "the chains cover the words, and not how they are kept");

    // Something from before it was sealed stands there, too: one row by hand.
    let plain = "UPDATE concerns SET group_was_told = 'Nothing, they do not eat'";
    portal.app.db.raw(|db| by_hand(db, plain)).expect("a statement");
    for _ in 0..2 {
        let rotated = rotates(portal, NEW, KEY);
        assert!(rotated.status.success(), "{}", String::from_utf8_lossy(&rotated.stderr));
        let out = String::from_utf8_lossy(&rotated.stdout).into_owned();
        assert!(out.contains("safe contact: ") && out.contains("Everything is sealed with SECRET_KEY"), "{out}");
    }
    let again = rotates(portal, NEW, KEY);
    assert!(String::from_utf8_lossy(&again.stdout).contains("concerns: 0 sealed anew"));
    let kept = portal.read(raw).await;
    assert!(kept.iter().all(|text| text.starts_with("sealed:2-") && !text.contains("do not eat")), "{kept:?}");

    // The old key is gone, and everything is read with the new one alone.
    let (db, key) = with_key(portal, NEW);
    let (safe, words, told) = db.read_now(|db| opened(db, &borough.hulya_id)).expect("a read");
    assert_eq!((safe.times.as_str(), safe.code_word.as_str()), ("After nine", "marigold"));
    assert_eq!((words.as_str(), told.as_str()), (worry[0].1, "Nothing, they do not eat"));
    assert!(
        with_key(portal, KEY).0.read_now(|db| opened(db, &borough.hulya_id)).is_err(),
        "the old key opens nothing any more"
    );
    let mut found = Vec::new();
    db.read_now(|db| audit::walk(db, &key, &mut |one| found.push(one.to_string()))).expect("a walk");
    assert_eq!(found, Vec::<String>::new(), "the counts of the history are under the new key, too");
}

/// What somebody chose for themselves, and what the worry says.
fn opened(db: &mut DbConn, person: &PersonId) -> Result<(Safety, String, String)> {
    let (safe, _) = safety::store::get(db, Holder::Person, person.as_str())?.unwrap_or_default();
    let (words, told): (Veiled, Veiled) =
        concerns::table.select((concerns::words, concerns::group_was_told)).first(db)?;
    Ok((safe, words.into(), told.into()))
}

/// Everything that is kept about somebody, as they take it away.
async fn taken(visitor: &Visitor) -> String {
    let (status, _, bytes) = visitor.download("/account/data/all.json").await;
    assert_eq!(status, 200);
    String::from_utf8(bytes).expect("text")
}

#[tokio::test]
async fn whoever_types_what_they_found_in_a_copy_of_the_database_is_given_back_what_they_typed() {
    let borough = Borough::with_an_application().await;
    let (portal, hulya, amina) = (&borough.portal, &borough.hulya, &borough.amina);
    let gloria = portal.applicant("gloria@example.org", "Gloria Thompson").await;
    let safety = [("version", "0"), ("no_voicemail", "yes"), ("times", ""), ("code_word", "marigold")];
    assert_eq!(gloria.post("/account/safety", &safety).await.status, 200);
    let stolen: String = portal.read(|db| Ok(safe_contacts::table.select(safe_contacts::code_word).first(db)?)).await;
    assert!(stolen.starts_with("sealed:2-"), "{stolen}");
    let stolen = stolen.as_str();

    // Hülya has a copy of the database, and writes it wherever she may: in a name, where it stands plain, and in what is sealed.
    hulya.post("/account", &[("name", stolen), ("phone", ""), ("language", "en")]).await;
    let safety = [("version", "0"), ("no_voicemail", "yes"), ("times", "After nine"), ("code_word", stolen)];
    assert_eq!(hulya.post("/account/safety", &safety).await.status, 200);
    // So does Amina: in a note, and in a worry, to which a lead writes it once more.
    let ruth = portal.staff("ruth@hackney.example", "Ruth Okoro", Role::SafeguardingLead, HERE).await;
    let note = [
        ("kind", "visit"),
        ("what_we_know", stolen),
        ("whose_voice", "the chair"),
        ("how_we_know", "she said so"),
        ("consent", "by-name"),
        ("names_person", "no"),
        ("known_on-day", "1"),
        ("known_on-month", "12"),
        ("known_on-year", "2026"),
    ];
    let page = amina.get(&borough.desk("evidence")).await;
    let noted = amina.submit(&page, "form[action$=evidence]", &note).await;
    assert!(noted.has(stolen), "{}", noted.text());
    let page = amina.get(&borough.desk("concern")).await;
    amina.submit(&page, "main form", &[("words", stolen), ("group_was_told", "Nothing yet.")]).await;
    let one: String = portal.read(|db| Ok(concerns::table.select(concerns::id).first(db)?)).await;
    let one = format!("/desk/concerns/{one}");
    let page = ruth.get(&one).await;
    assert!(page.has(stolen), "{}", page.text());
    ruth.submit(&page, "main form[novalidate]", &[("outcome", stolen), ("then", "later")]).await;
    // And Hülya once more, in the reason why her group withdraws.
    let page = hulya.get(&format!("/applications/{}/withdrawal", borough.application)).await;
    hulya.submit(&page, "main form", &[("reason", stolen)]).await;

    let (data, history) = (hulya.get("/account/data").await, amina.get(&borough.desk("history")).await);
    assert!(data.has(stolen) && data.has("After nine"), "{}", data.text());
    assert!(history.all("blockquote.gw-said").iter().any(|words| words == stolen), "{}", history.text());
    let hers: Value = serde_json::from_str(&taken(hulya).await).expect("JSON");
    for (table, column) in [("people", "name"), ("safe_contacts", "code_word"), ("history", "words")] {
        let rows = rows(&hers, table);
        assert!(rows.iter().any(|row| row[column] == stolen), "{table}: {rows:?}");
    }
    assert!(taken(amina).await.contains(stolen));
    assert!(taken(&gloria).await.contains("marigold"), "what she wrote herself is hers to read");
    let safety = hulya.get("/account/safety").await;
    for page in [data, history, safety, ruth.get(&one).await, amina.get(&borough.desk("evidence")).await] {
        assert!(page.html.contains("sealed:2-") && !page.html.contains("marigold"), "{}", page.text());
    }
    for all in [taken(hulya).await, taken(amina).await, taken(&ruth).await] {
        assert!(!all.contains("marigold"), "{all}");
    }

    // Nor does anybody think that the history was changed by hand, now or under a new key.
    let walked = |db: &Db, key: &Key| {
        let mut found = Vec::new();
        db.read_now(|db| audit::walk(db, key, &mut |one| found.push(one.to_string()))).expect("a walk");
        found
    };
    assert_eq!(walked(&portal.app.db, &portal.app.tools.key), Vec::<String>::new());
    assert!(rotates(portal, NEW, KEY).status.success());
    let (db, key) = with_key(portal, NEW);
    assert_eq!(walked(&db, &key), Vec::<String>::new());
}

#[tokio::test]
async fn money_still_knows_where_to_go() {
    let granted = Granted::signed().await;
    let portal = &granted.portal;
    let (grant, old) = (granted.grant.clone(), Key::new(KEY.as_bytes().to_vec()));
    let kept = portal.read(raw).await;
    assert!(kept.iter().any(|text| text.starts_with("2-")) && kept.iter().all(|text| !text.contains("12345678")));
    let rotated = rotates(portal, NEW, KEY);
    assert!(rotated.status.success(), "{}", String::from_utf8_lossy(&rotated.stderr));
    let (db, new) = with_key(portal, NEW);
    let details = db.read_now(|db| bank::store::checked(db, &[grant])).expect("a read");
    assert_eq!(details[0].open(&new).expect("opened").ending(), "678");
    assert!(details[0].open(&old).is_err());
    // A key that never was the portal's changes nothing.
    let wrong = rotates(portal, "a third key that nobody here ever had", "");
    assert!(!wrong.status.success(), "{}", String::from_utf8_lossy(&wrong.stdout));
    let details = db.read_now(|db| bank::store::checked(db, std::slice::from_ref(&granted.grant))).expect("a read");
    assert!(details[0].open(&new).is_ok());
}
