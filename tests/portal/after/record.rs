//! The record of a round, for everyone.

use super::challenge::not_funded;
use crate::table::{FUND, Table};
use groundwater::people::Role;

#[tokio::test]
async fn everyone_reads_how_a_round_was_decided_and_what_changes_next() {
    let (table, kitchen, hulya) = not_funded().await;
    let record = format!("/funds/{FUND}/record");
    let anyone = table.portal.visitor();
    let (queries, page) = table.portal.queries(anyone.get(&record)).await;
    assert!(page.status == 200 && queries <= 6, "{queries}: {}", page.text());
    assert!(page.has("Ruth Adeyemi") && page.has("What we change next"), "{}", page.text());
    assert!(page.has("We have not written it down yet") && page.lacks("Sunday Kitchen"), "{}", page.text());
    let desk = format!("/desk/funds/{FUND}/afterwards");
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    assert_eq!(ruth.get(&desk).await.status, 403);
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    let page = tomas.get(&desk).await;
    let empty = tomas.submit(&page, "#lesson", &[("lesson", " ")]).await;
    assert!(empty.status == 422 && empty.has("Write what changes next time"), "{}", empty.text());
    let saved = tomas.submit(&page, "#lesson", &[("lesson", "We ring every group before the panel.")]).await;
    assert!(saved.has("Everyone reads it"), "{}", saved.text());
    let said = [("of", "process"), ("words", "Nobody rang us."), ("may_name", "yes")];
    let page = hulya.get(&format!("/applications/{kitchen}/challenge")).await;
    hulya.submit(&page, "main form", &said).await;
    assert!(anyone.get(&record).await.lacks("Nobody rang us."), "only what comes of it is published");
    let page = tomas.get(&format!("/desk/applications/{kitchen}/challenge")).await;
    let answer = [
        ("action", "uphold"),
        ("answer", "You are right."),
        ("changes", "We ring."),
        ("public_words", "Sunday Kitchen was not rung."),
    ];
    tomas.submit(&page, "main form", &answer).await;
    let page = anyone.get(&record).await;
    assert!(page.has("We ring every group before the panel."), "{}", page.text());
    assert!(
        page.has("The group was right, and we change something. Sunday Kitchen"),
        "it may be named: {}",
        page.text()
    );
}

#[tokio::test]
async fn before_decisions_are_out_the_record_says_only_how_they_will_be_made() {
    let table = Table::with_pounds(10_000).await;
    let page = table.portal.visitor().get(&format!("/funds/{FUND}/record")).await;
    assert!(page.has("once every group has heard") && page.lacks("What we change next"), "{}", page.text());
}
