//! The record of a round, for everyone.

use super::challenge::not_funded;
use crate::support::Visitor;
use crate::table::{FUND, Table, decides, releases};
use groundwater::people::Role;
use groundwater::review::Standing;

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

const CAME: &str = "A group was not rung, as we had promised.";

/// Hülya says that something was not right, without her group's name, and Tomas answers.
async fn is_answered(table: &Table, kitchen: &str, hulya: &Visitor) {
    let page = hulya.get(&format!("/applications/{kitchen}/challenge")).await;
    hulya.submit(&page, "main form", &[("of", "process"), ("words", "Nobody rang us.")]).await;
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    let page = tomas.get(&format!("/desk/applications/{kitchen}/challenge")).await;
    let answer = [("action", "uphold"), ("answer", "You are right."), ("changes", "We ring."), ("public_words", CAME)];
    let answered = tomas.submit(&page, "main form", &answer).await;
    assert!(answered.has("The group is right"), "{}", answered.text());
}

#[tokio::test]
async fn in_a_round_of_few_what_came_of_a_challenge_names_by_not_naming_and_is_not_published() {
    let (table, kitchen, hulya) = not_funded().await;
    is_answered(&table, &kitchen, &hulya).await;
    let page = table.portal.visitor().get(&format!("/funds/{FUND}/record")).await;
    assert!(page.lacks(CAME) && page.lacks("We ring."), "one group applied: {}", page.text());
    assert!(page.has("Fewer than five groups applied. What came of what a group said"), "{}", page.text());
    assert!(hulya.get(&format!("/applications/{kitchen}/challenge")).await.has("You are right."), "she reads it");
}

#[tokio::test]
async fn from_five_groups_on_what_came_of_a_challenge_is_published_without_naming() {
    let table = Table::with_pounds(10_000).await;
    let mut sent = Vec::new();
    for at in 0..5 {
        let (name, email) = (format!("Group {at}"), format!("of{at}@example.org"));
        let one = table.application(&name, &email, "Somebody", 4_000).await;
        table.declares("ruth.adeyemi@example.org", &one, Standing::None).await;
        sent.push(one);
    }
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let no = [
        ("outcome", "not-this-time"),
        ("reasons", "The budget did not reach."),
        ("not_acting", "Neighbours eat alone. The council carries that."),
    ];
    for one in &sent {
        assert!(decides(&ruth, one, &no).await.has("The decision is saved"));
    }
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert!(releases(&daniel).await.has("The decisions are released"));
    let group = table.portal.signed_in("of0@example.org").await;
    is_answered(&table, sent[0].as_str(), &group).await;
    let page = table.portal.visitor().get(&format!("/funds/{FUND}/record")).await;
    assert!(page.has(CAME) && page.has("We ring.") && page.lacks("Group 0"), "{}", page.text());
    assert!(page.lacks("Fewer than five groups applied."), "{}", page.text());
}

#[tokio::test]
async fn before_decisions_are_out_the_record_says_only_how_they_will_be_made() {
    let table = Table::with_pounds(10_000).await;
    let page = table.portal.visitor().get(&format!("/funds/{FUND}/record")).await;
    assert!(page.has("once every group has heard") && page.lacks("What we change next"), "{}", page.text());
}
