//! The list and the search walk an index, however many applications there are, on both databases.

use diesel::prelude::*;
use diesel::sql_types::Text;
use groundwater::application::State;
use groundwater::db::DbConn;

use super::is_read;
use crate::borough::Borough;

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Text)]
    detail: String,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    line: String,
}

/// How a database walks for a statement.
fn plan(db: &mut DbConn, statement: &str) -> groundwater::error::Result<String> {
    Ok(match db {
        DbConn::Sqlite(c) => {
            let steps: Vec<Step> = diesel::sql_query(format!("EXPLAIN QUERY PLAN {statement}")).load(c)?;
            steps.into_iter().map(|step| step.detail).collect::<Vec<_>>().join("\n")
        }
        DbConn::Postgres(c) => {
            let lines: Vec<Line> = diesel::sql_query(format!("EXPLAIN {statement}")).load(c)?;
            lines.into_iter().map(|line| line.line).collect::<Vec<_>>().join("\n")
        }
    })
}

/// Copies the application and what is found of it many times.
fn many(db: &mut DbConn, like: &str, size: usize) -> groundwater::error::Result<()> {
    let (id, at) = match db {
        DbConn::Sqlite(_) => (
            "'00000000-0000-7000-8000-' || substr('000000000000' || i, -12)",
            "datetime('2020-01-01', '+' || i || ' minutes') || '.000000'",
        ),
        DbConn::Postgres(_) => (
            "'00000000-0000-7000-8000-' || right('000000000000' || i, 12)",
            "timestamp '2020-01-01' + i * interval '1 minute'",
        ),
    };
    let count = format!("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {size})");
    diesel::sql_query(format!(
        "INSERT INTO applications (id, reference, funder_id, round_id, form_version_id, organisation_id, organisation_name, \
         state, state_at, amount_pence, started_by, started_at, submitted_by, submitted_at, listed_at, version) {count} \
         SELECT {id}, 'B-' || i, funder_id, round_id, form_version_id, organisation_id, 'Group ' || i, state, {at}, 95000, \
         started_by, {at}, started_by, {at}, {at}, 1 FROM n, applications WHERE applications.id = '{like}'"
    ))
    .execute(db)?;
    diesel::sql_query(format!(
        "INSERT INTO search_entries (kind, thing_id, funder_id, application_id, organisation_id, readers, title, body, words, at) \
         {count} SELECT 'application', {id}, funder_id, {id}, organisation_id, 7, 'Group ' || i, 'We cook.', 'cook group we word' || i, {at} \
         FROM n, applications WHERE applications.id = '{like}'"
    ))
    .execute(db)?;
    diesel::sql_query("ANALYZE").execute(db)?;
    Ok(())
}

#[tokio::test]
async fn the_list_and_the_search_walk_an_index() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::Submitted).await;
    is_read(&borough, &application).await;
    let like = application.to_string();
    let app = borough.portal.app.clone();
    let filled = tokio::task::spawn_blocking(move || app.db.raw(|db| many(db, &like, 20_000)));
    filled.await.expect("a task").expect("many");
    let page = borough.leyla.get("/desk/search?q=word19999").await;
    assert_eq!(page.all(".gw-found li a"), ["Group 19999"]);
    let page = borough.leyla.get("/desk/search?q=cook+we").await;
    assert_eq!(page.all(".gw-found li").len(), 20);
    let (rare, list) = borough
        .portal
        .app
        .db
        .raw(|db| {
            let words = match db {
                DbConn::Sqlite(_) => "id IN (SELECT rowid FROM search_words WHERE search_words MATCH '\"word19999\"*')",
                DbConn::Postgres(_) => {
                    "id IN (SELECT found.id FROM search_entries AS found \
                     WHERE found.vector @@ CAST('''word19999'':*' AS tsquery) OFFSET 0)"
                }
            };
            let rare = plan(db, &format!("SELECT id FROM search_entries WHERE {words} ORDER BY id DESC LIMIT 21"))?;
            let list = "SELECT id FROM applications WHERE funder_id = (SELECT id FROM funders LIMIT 1) \
                        AND state <> 'draft' AND submitted_at IS NOT NULL ORDER BY listed_at DESC, id DESC LIMIT 51";
            Ok((rare, plan(db, list)?))
        })
        .expect("plans");
    assert!(!rare.contains("SCAN search_entries") && !rare.contains("Seq Scan on search_entries"), "{rare}");
    assert!(rare.contains("search_words"), "{rare}");
    assert!(
        !list.contains("SCAN applications")
            && !list.contains("Seq Scan on applications")
            && !list.contains("TEMP B-TREE"),
        "{list}"
    );
}
