//! The data map against the database, what is made of it, and who may say what.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::sql_types::Text;
use groundwater::db::DbConn;
use groundwater::error::Result;
use groundwater::people::Role;
use groundwater::privacy::map::{self, Of};
use groundwater::privacy::written;

use crate::support::{Portal, source};

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
}

/// Every column of every table of ours.
fn columns(db: &mut DbConn) -> Result<Vec<Column>> {
    let sqlite = "SELECT m.name AS table_name, c.name AS column_name FROM sqlite_master m \
                  JOIN pragma_table_info(m.name) c WHERE m.type = 'table'";
    let postgres = "SELECT table_name::text AS table_name, column_name::text AS column_name \
                    FROM information_schema.columns WHERE table_schema = 'public'";
    both(db, sqlite, postgres)
}

/// Every column that names a person by a key.
fn people(db: &mut DbConn) -> Result<Vec<Column>> {
    let sqlite = "SELECT m.name AS table_name, f.\"from\" AS column_name FROM sqlite_master m \
                  JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = 'people'";
    let postgres = "SELECT k.table_name::text AS table_name, k.column_name::text AS column_name \
                    FROM information_schema.key_column_usage k \
                    JOIN information_schema.constraint_column_usage c ON c.constraint_name = k.constraint_name \
                    JOIN information_schema.table_constraints t ON t.constraint_name = k.constraint_name \
                    WHERE t.constraint_type = 'FOREIGN KEY' AND c.table_name = 'people'";
    both(db, sqlite, postgres)
}

fn both(db: &mut DbConn, sqlite: &str, postgres: &str) -> Result<Vec<Column>> {
    Ok(match db {
        DbConn::Sqlite(c) => diesel::sql_query(sqlite).load(c)?,
        DbConn::Postgres(c) => diesel::sql_query(postgres).load(c)?,
    })
}

fn by_table(columns: Vec<Column>) -> BTreeMap<String, BTreeSet<String>> {
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let is_ours = |name: &str| !["__diesel", "sqlite_", "search_words"].iter().any(|other| name.starts_with(other));
    for column in columns.into_iter().filter(|column| is_ours(&column.table_name)) {
        tables.entry(column.table_name).or_default().insert(column.column_name);
    }
    tables
}

#[tokio::test]
async fn no_table_escapes_the_data_map_and_it_names_none_that_there_is_not() {
    let portal = Portal::start().await;
    let (columns, people) = portal.read(|db| Ok((columns(db)?, people(db)?))).await;
    let (is, people) = (by_table(columns), by_table(people));
    let said: Vec<&str> = map::tables().map(|table| table.name).collect();
    let names: BTreeSet<&str> = said.iter().copied().collect();
    assert_eq!(names.len(), said.len(), "a table is named twice");
    assert_eq!(names, is.keys().map(String::as_str).collect(), "say in src/privacy/map what a table holds");
    let mut wrong = Vec::new();
    for table in map::tables() {
        let has = &is[table.name];
        let shown = table.group.map_or(&[] as &[&str], |(_, shown)| shown);
        let by = match table.group {
            Some((Of::Group(by) | Of::Application(by) | Of::Grant(by) | Of::Through(by, _), _)) => Some(by),
            _ => None,
        };
        let named = table.people.iter().chain(table.theirs).chain(shown).chain(table.sealed).copied().chain(by);
        wrong.extend(named.filter(|name| !has.contains(*name)).map(|name| format!("{} has no {name}", table.name)));
        if let Some((Of::Through(_, other), _)) = table.group
            && map::find(other).is_none_or(|other| other.group.is_none())
        {
            wrong.push(format!("{} leads to {other}, which leads to no group", table.name));
        }
        let known: BTreeSet<&str> = table.people.iter().copied().collect();
        let keys: BTreeSet<&str> = people.get(table.name).into_iter().flatten().map(String::as_str).collect();
        if table.name != "people" && known != keys {
            wrong.push(format!("{} names people in {keys:?}; the map says {known:?}", table.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_document_of_privacy_says_what_the_map_says() {
    let path = source::root().join("docs/privacy.md");
    let kept = std::fs::read_to_string(&path).expect("docs/privacy.md");
    let mut page = kept.clone();
    for (name, made) in [("map", written::markdown()), ("rules", written::rules_markdown())] {
        let (start, end) = (format!("<!-- {name}: made by the tests -->\n"), format!("<!-- {name} ends -->\n"));
        let (before, rest) = page.split_once(&start).expect("where the made part starts");
        let (_, after) = rest.split_once(&end).expect("where the made part ends");
        page = format!("{before}{start}\n{made}\n{end}{after}");
    }
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).expect("the page is written");
        return;
    }
    assert!(kept == page, "docs/privacy.md is behind: run UPDATE_DOCS=1 cargo test --test portal privacy");
}

#[tokio::test]
async fn an_administrator_says_who_answers_and_everyone_reads_it() {
    let portal = Portal::start().await;
    portal.funder("rivermouth").await;
    let priya = portal.staff("priya@rivermouth.example", "Priya Raman", Role::Administrator, "rivermouth").await;
    let amina = portal.staff("amina@rivermouth.example", "Amina Yusuf", Role::Commissioner, "rivermouth").await;
    assert_eq!(amina.get("/desk/privacy").await.status, 403);

    let page = priya.get("/desk/privacy").await;
    assert!(page.has("Nobody is named yet") && page.has("Bank details, sealed"), "{}", page.text());
    let form = priya.get("/desk/privacy/controller").await;
    let empty =
        priya.submit(&form, "form[action='/desk/privacy/controller']", &[("officer", ""), ("reach_by", "x")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.has("Write who answers"), "{}", empty.text());
    let said =
        [("officer", "Rose Adeyemi"), ("reach_by", "dpo@rivermouth.example"), ("processor", "Tidewater Hosting")];
    priya.submit(&form, "form[action='/desk/privacy/controller']", &said).await;
    let notice = portal.visitor().get("/privacy").await;
    for words in
        ["Rose Adeyemi", "dpo@rivermouth.example", "Tidewater Hosting", "Answers to equality questions", "3 years"]
    {
        assert!(notice.text().contains(words), "{words}: {}", notice.text());
    }
    // An older page of theirs says so instead of writing over what was said since.
    let late = priya
        .submit(&form, "form[action='/desk/privacy/controller']", &[("officer", "Priya"), ("reach_by", "p")])
        .await;
    assert!(late.has("Somebody else saved this meanwhile") && late.html.contains("value=\"Priya\""), "{}", late.text());

    let record = priya.get("/desk/privacy/record.csv").await;
    assert!(record.html.contains("Rose Adeyemi") && record.html.contains("bank_details"), "{}", record.html);
}
