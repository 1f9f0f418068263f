//! What groups say of the council, which nobody can tell who said, and to which it has to reply.

use diesel::prelude::*;
use groundwater::db::schema::{council_reviews, council_reviews_given, history};
use groundwater::people::Role;

use crate::support::{Seen, Visitor};
use crate::table::{FUND, Table};

async fn says(who: &Visitor, application: &str, words: &str) -> Seen {
    let page = who.get(&format!("/applications/{application}/review")).await;
    who.submit(&page, "main form", &[("knew", "yes"), ("respect", "partly"), ("worth", "no"), ("words", words)]).await
}

#[tokio::test]
async fn five_groups_say_what_we_were_like_and_only_then_is_it_shown_and_replied_to() {
    let table = Table::with_pounds(10_000).await;
    let mut groups = Vec::new();
    for name in ["Sunday Kitchen", "Drums On The Lea", "Books For Bairns", "Wick Walks", "Night Bread"] {
        let email = format!("{}@example.org", name.replace(' ', "").to_lowercase());
        let application = table.application(name, &email, "Somebody", 1_000).await;
        groups.push((table.portal.signed_in(&email).await, application.to_string()));
    }
    let public = format!("/funds/{FUND}/reviews");
    let (first, others) = groups.split_first().expect("a group");
    let stranger = table.portal.applicant("next@example.org", "Next Door").await;
    let own = format!("/applications/{}/review", first.1);
    assert_eq!(stranger.get(&own).await.status, 404);
    let marks = [("stage", "applied"), ("knew", "yes"), ("respect", "yes"), ("worth", "yes")];
    assert_eq!(stranger.post(&own, &marks).await.status, 404);
    let early = [("stage", "heard"), ("knew", "yes"), ("respect", "yes"), ("worth", "yes")];
    assert_eq!(first.0.post(&own, &early).await.status, 404, "they have not heard yet");
    let page = first.0.get(&own).await;
    let empty = first.0.submit(&page, "main form", &[]).await;
    assert!(empty.status == 422 && empty.has("Choose yes, partly or no"), "{}", empty.text());
    let before = table
        .portal
        .read(|db| Ok(history::table.filter(history::thing_kind.ne("person")).count().get_result::<i64>(db)?))
        .await;
    let thanked = says(&first.0, &first.1, "Ring when you say you ring.").await;
    assert!(thanked.has("Nobody can tell that it was you"), "{}", thanked.text());
    // The form, sent again, changes nothing.
    first.0.post(&own, &marks).await;
    let leyla = table.staff("leyla@hackney.example", "Leyla", Role::Commissioner).await;
    let desk = format!("/desk/funds/{FUND}/afterwards");
    for (who, application) in &others[..3] {
        says(who, application, "").await;
    }
    for page in [table.portal.visitor().get(&public).await, leyla.get(&desk).await] {
        assert!(page.lacks("Ring when you say") && page.has("ewer than five"), "{}", page.text());
    }
    let round = table.round.id.to_string();
    let reply = [("round_id", round.as_str()), ("stage", "applied"), ("reply-applied-words", "Thank you.")];
    assert_eq!(leyla.post(&desk, &reply).await.status, 404, "nothing to reply to yet");
    table.portal.work().await;
    assert!(leyla.get("/desk").await.lacks("Reply to what groups say of us"));
    says(&others[3].0, &others[3].1, "").await;
    table.portal.work().await;
    assert!(leyla.get("/desk").await.has("Reply to what groups say of us"));
    let shown = table.portal.visitor().get(&public).await;
    assert!(shown.has("We write it by"), "{}", shown.text());
    assert!(
        shown.has("5 groups answered") && shown.has("Ring when you say") && shown.has("We owe a reply"),
        "{}",
        shown.text()
    );
    // What is kept says neither who nor when.
    let (said, given, after) = table
        .portal
        .read(|db| {
            let said = council_reviews::table.select((council_reviews::id, council_reviews::month));
            Ok((
                said.load::<(String, chrono::NaiveDate)>(db)?,
                council_reviews_given::table.count().get_result::<i64>(db)?,
                history::table.filter(history::thing_kind.ne("person")).count().get_result::<i64>(db)?,
            ))
        })
        .await;
    assert!(said.iter().all(|(id, month)| id.len() == 43 && month.to_string().ends_with("-01")), "{said:?}");
    assert_eq!((said.len(), given, after), (5, 5, before), "and the history knows nothing of it");
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    assert_eq!(ruth.post(&desk, &reply).await.status, 403);
    let page = leyla.get(&desk).await;
    let typed_beside = page.clone();
    let replied = leyla.submit(&page, "#reply-applied", &[("reply-applied-words", "We ring on the day now.")]).await;
    assert!(replied.has("Your reply is published"), "{}", replied.text());
    // Another officer wrote from the page as it was: both texts stand there, and the first is published still.
    let late = leyla.submit(&typed_beside, "#reply-applied", &[("reply-applied-words", "Thank you all.")]).await;
    assert!(late.status == 422 && late.has("Somebody else replied while you were writing"), "{}", late.text());
    assert!(late.has("We ring on the day now.") && late.html.contains("Thank you all."), "{}", late.text());
    leyla.submit(&typed_beside, "#lesson", &[("lesson", "We ring first.")]).await;
    let late = leyla.submit(&typed_beside, "#lesson", &[("lesson", "We write less.")]).await;
    assert!(
        late.status == 422 && late.has("We ring first.") && late.html.contains("We write less."),
        "{}",
        late.text()
    );
    assert!(table.portal.visitor().get(&public).await.has("We ring on the day now."));
    table.portal.work().await;
    assert!(leyla.get("/desk").await.lacks("Reply to what groups say of us"));
}
