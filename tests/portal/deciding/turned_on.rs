//! What did this turn on?

use diesel::prelude::*;
use groundwater::db::schema::declarations;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::table::{FUND, Table, decide_path, decides, releases};

const PAGE: &str = "/desk/funds/hackney-small-grants/turned-on";
const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");
const OPTIONS: (&str, &str) = ("options", "Half of it: the work cannot be done in halves.");

/// Money for one of two: Ama alone puts the kitchen first.
async fn tight() -> (Table, [groundwater::ids::ApplicationId; 2]) {
    let table = Table::of_larger_grants(5_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 4_000).await;
    table.reads("ama@example.org", "Ama Owusu", &kitchen, "strong", None).await;
    table.reads("joan@example.org", "Joan Price", &kitchen, "some", None).await;
    table.reads("joan@example.org", "Joan Price", &drums, "clear", None).await;
    table.reads("pat@example.org", "Pat Lee", &drums, "some", None).await;
    (table, [kitchen, drums])
}

#[tokio::test]
async fn daniel_sees_that_one_person_carries_an_outcome_and_ruth_decides_only_after_somebody_looked() {
    let (table, [kitchen, drums]) = tight().await;
    let ruth = table.ruth(&[&kitchen, &drums]).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;

    // Nobody decides before it was looked at, whether from the page or around it.
    let early = ruth.get(&decide_path(&kitchen)).await;
    assert!(early.has("Until then you can say"), "{}", early.text());
    assert!(early.has("somebody looks at what this round turned on"), "{}", early.text());
    assert_eq!(
        ruth.post(&decide_path(&kitchen), &[("outcome", "funded"), ("amount", "4000"), REASONS]).await.status,
        403
    );

    let (queries, page) = table.portal.queries(daniel.get(PAGE)).await;
    assert!(page.status == 200 && queries <= 6, "{queries}: {}", page.text());
    for words in [
        "The same, whatever is left out",
        "These hang on something",
        "Without the readings of Ama Owusu: there would be no money for it",
        "Nothing in this round can be decided before somebody has looked at this",
    ] {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    let seen = daniel.submit(&page, "main form", &[("words", "We talk about the kitchen on Monday.")]).await;
    assert!(seen.has("Written down: this was looked at.") && seen.has("We talk about the kitchen"), "{}", seen.text());
    assert!(
        decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS, OPTIONS])
            .await
            .has("The decision is saved")
    );

    // A reading that is shared later has to be looked at, too.
    table.portal.clock.advance(chrono::TimeDelta::minutes(5));
    table.reads("vera@example.org", "Vera Visit", &drums, "strong", None).await;
    assert!(ruth.get(&decide_path(&drums)).await.has("Until then you can say"));
    assert!(ruth.get(PAGE).await.has("What it turns on has moved since then"));
    ruth.submit(&ruth.get(PAGE).await, "main form", &[]).await;
    assert!(ruth.get(&decide_path(&drums)).await.lacks("Until then you can say"));

    // So has a reader who finds that they are too close after all.
    table.portal.clock.advance(chrono::TimeDelta::minutes(5));
    let vera = table.portal.signed_in("vera@example.org").await;
    let close = [("standing", "conflict"), ("interests", "family")];
    vera.post(&format!("/desk/applications/{drums}/declaration"), &close).await;
    assert!(ruth.get(&decide_path(&drums)).await.has("Until then you can say"));
    assert!(ruth.get(PAGE).await.has("What it turns on has moved since then"));
}

#[tokio::test]
async fn whoever_takes_no_part_sees_nothing_of_it_and_whoever_stands_apart_does_not_see_their_group() {
    let (table, [kitchen, _]) = tight().await;
    // Of the council, and not of this round; of another council; of the group; nobody at all.
    let other = table.staff("bo@example.org", "Bo Larsen", Role::PanelMember).await;
    let refused = other.get(PAGE).await;
    assert!(refused.status == 403 && refused.has("You take no part in weighing this round"), "{}", refused.text());
    assert_eq!(other.post(PAGE, &[]).await.status, 403);
    let far = table.portal.staff("far@example.org", "Far Away", Role::Commissioner, "camden").await;
    assert_eq!(far.get(PAGE).await.status, 404);
    let hulya = table.portal.signed_in("hulya@example.org").await;
    assert_ne!(hulya.get(PAGE).await.status, 200);

    // Ama has read the kitchen, and has said nothing about the drums.
    let ama = table.portal.signed_in("ama@example.org").await;
    let page = ama.get(PAGE).await;
    assert!(page.has("Sunday Kitchen") && page.lacks("Drums On The Lea"), "{}", page.text());
    assert!(page.has("One application is counted and not shown to you"), "{}", page.text());
    assert!(page.has("Without the readings of Ama Owusu"), "she has shared hers: {}", page.text());
    // To look is hers; that it was looked at opens every decision, and one reader alone does not say it.
    assert!(page.has("Whoever leads the panel says that it was looked at, or an officer"), "{}", page.text());
    assert_eq!(ama.post(PAGE, &[]).await.status, 403);
    // Ruth decides and has read nothing: she reads that it was one reader, and not who.
    let ruth = table.ruth(&[&kitchen]).await.get(PAGE).await;
    assert!(ruth.has("Without one reader") && ruth.lacks("Ama Owusu"), "{}", ruth.text());
    let who = table.portal.person("ama@example.org", "").await;
    let about = kitchen.clone();
    table
        .portal
        .change(move |change| {
            let hers = declarations::application_id.eq(&about).and(declarations::person_id.eq(&who));
            let told = declarations::table.filter(hers);
            diesel::update(told).set(declarations::standing.eq(Standing::Conflict)).execute(change.db)?;
            Ok(())
        })
        .await;
    assert!(ama.get(PAGE).await.lacks("Sunday Kitchen"));
}

#[tokio::test]
async fn in_a_small_round_it_can_be_looked_at_and_need_not_be() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    for (email, name) in [("ama@example.org", "Ama Owusu"), ("joan@example.org", "Joan Price")] {
        table.reads(email, name, &kitchen, "strong", None).await;
    }
    let ruth = table.ruth(&[&kitchen]).await;
    let page = ruth.get(PAGE).await;
    assert!(page.has("In a round of this size it can be looked at, and need not be."), "{}", page.text());
    assert!(page.has("These hold, whatever is left out"), "{}", page.text());
    assert!(
        decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS])
            .await
            .has("The decision is saved")
    );
}

#[tokio::test]
async fn how_many_outcomes_hung_on_what_stands_in_public_once_decisions_are_out() {
    let table = Table::of_larger_grants(20_000).await;
    let mut sent = Vec::new();
    for (at, name) in ["Kitchen", "Drums", "Books", "Walks", "Bikes", "Choir"].into_iter().enumerate() {
        let email = format!("of{at}@example.org");
        let one = table.application(name, &email, name, 4_000).await;
        table.reads("ama@example.org", "Ama Owusu", &one, if at == 0 { "some" } else { "clear" }, None).await;
        table.reads("joan@example.org", "Joan Price", &one, "clear", None).await;
        sent.push(one);
    }
    let ruth = table.ruth(&sent.iter().collect::<Vec<_>>()).await;
    ruth.submit(&ruth.get(PAGE).await, "main form", &[]).await;
    for one in &sent[1..] {
        decides(&ruth, one, &[("outcome", "funded"), ("amount", "4000"), REASONS, OPTIONS]).await;
    }
    let no =
        [("outcome", "not-this-time"), REASONS, OPTIONS, ("not_acting", "Forty eat alone. The council carries that.")];
    decides(&ruth, &sent[0], &no).await;
    let anyone = table.portal.visitor();
    assert!(anyone.get("/openness").await.lacks("What did this turn on?"), "nothing before decisions are out");
    assert!(releases(&ruth).await.has("The decisions are released"));
    let page = anyone.get("/openness").await;
    assert!(page.has("What did this turn on?") && page.has("of 6 outcomes would be the same"), "{}", page.text());
    assert!(page.has("None hangs on being known to us before."), "{}", page.text());
    assert!(page.lacks("Ama Owusu"));
    let (queries, record) = table.portal.queries(anyone.get(&format!("/funds/{FUND}/record"))).await;
    assert!(queries <= 6 && record.has("What it turned on"), "{queries}: {}", record.text());
    assert!(record.has("None hangs on being known to us before."), "{}", record.text());
}
