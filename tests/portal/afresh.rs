//! Signing in afresh before money moves, people's details leave, or somebody's role changes.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::clock::Instant;
use groundwater::db::schema::{bank_details, history, kept_posts, people, sessions};
use groundwater::people::Role;
use groundwater::routes::ROWS;

use crate::award::Granted;
use crate::support::{Portal, Seen, Visitor};

const BEN: &str = "ben@hackney.example";

#[test]
fn what_asks_for_it_is_one_list() {
    let asks: Vec<String> =
        ROWS.iter().filter(|row| row.afresh).map(|row| format!("{} {}", row.method, row.path)).collect();
    let money = [
        "POST /desk/grants/{id}/payments/{payment}/approval",
        "POST /desk/grants/{id}/payments/{payment}/paid",
        "POST /desk/payments.csv",
        "POST /desk/payments/import/paid",
        "POST /desk/grants/{id}/bank",
        "POST /grants/{id}/bank",
        "POST /grants/{id}/account",
        "POST /grants/{id}/agreement/change",
    ];
    let details = ["POST /desk/copies", "GET /desk/requests/{id}/bundle.zip"];
    let roles = ["POST /desk/people", "POST /desk/people/{id}/end"];
    let own = ["POST /account/sessions/{id}/end", "POST /organisations/{id}/members/{member}/ending"];
    for row in money.iter().chain(&details).chain(&roles).chain(&own) {
        assert!(asks.iter().any(|asks| asks == row), "{row} asks nobody to sign in afresh");
    }
    // Whatever else leaves as a table or a folder is of nobody, is to be published, or is their own application.
    let others = ["/applications/{id}/copy.json", "/desk/subsidies.csv", "/desk/privacy/record.csv"];
    let leaves = |path: &str| [".csv", ".zip", ".json"].iter().any(|ending| path.ends_with(ending));
    for row in ROWS.iter().filter(|row| leaves(row.path) && !row.afresh) {
        assert!(others.contains(&row.path), "{} leaves without anybody signing in afresh", row.path);
    }
}

/// Somebody asks for the letter and types the code that is in it, as the page leads them.
async fn signs_in_afresh(portal: &Portal, who: &Visitor, asked: &Seen, email: &str) -> Seen {
    let page = who.submit(asked, "#afresh", &[]).await;
    assert_eq!(page.path, "/sign-in/code");
    let letter = portal.letters_to(email).await.pop().expect("a letter");
    let code = letter.subject.split(' ').next().expect("a code").to_owned();
    who.submit(&page, "main form", &[("code", &code)]).await
}

async fn approvals(portal: &Portal) -> i64 {
    portal.read(|db| Ok(history::table.filter(history::action.eq("payment approved")).count().get_result(db)?)).await
}

async fn open_sessions(portal: &Portal) -> i64 {
    portal.read(|db| Ok(sessions::table.filter(sessions::ended_at.is_null()).count().get_result(db)?)).await
}

#[tokio::test]
async fn ben_approves_after_a_long_morning_and_it_is_done_once() {
    let granted = Granted::signed().await;
    let portal = &granted.portal;
    let ben = Portal::hesitant(&granted.ben);
    portal.clock.advance(TimeDelta::minutes(16));
    let page = ben.get(&granted.desk()).await;
    assert_eq!(page.status, 200, "to read it, nobody is asked");
    let asked = ben.submit(&page, "form[action$=approval]", &[]).await;
    assert_eq!(asked.status, 403);
    assert!(asked.has("Please sign in once more") && asked.has("What you sent is kept"), "{}", asked.text());
    assert!(asked.has("We send a code and a link to ben@hackney.example."), "{}", asked.text());
    assert_eq!(approvals(portal).await, 0);
    let before = open_sessions(portal).await;

    // A link that is not his leads nowhere: what he sent is for him alone.
    let link = asked.attribute("#afresh input[name=return_to]", "value").expect("where he comes back to");
    assert_eq!(granted.amina.get(&link).await.status, 404);

    let kept = signs_in_afresh(portal, &ben, &asked, BEN).await;
    assert!(kept.path.starts_with("/kept/") && kept.has("Go on with what you began"), "{}", kept.text());
    assert_eq!(approvals(portal).await, 0, "nothing is done before he presses");
    assert_eq!(open_sessions(portal).await, before, "the session before is over");
    let approved = ben.submit(&kept, "main form", &[]).await;
    assert!(approved.has("The payment is approved"), "{}", approved.text());
    ben.submit(&kept, "main form", &[]).await;
    assert_eq!(approvals(portal).await, 1, "a second press does nothing more");

    // For a while he is asked no more, and then again.
    portal.clock.advance(TimeDelta::minutes(14));
    let page = ben.get(&granted.desk()).await;
    let again = ben.post("/desk/copies", &[]).await;
    assert!(page.status == 200 && !again.asks_afresh(), "{}", again.text());
    portal.clock.advance(TimeDelta::minutes(2));
    let asked = ben.post("/desk/copies", &[]).await;
    assert!(asked.asks_afresh(), "{}", asked.text());
}

#[tokio::test]
async fn somebody_else_at_the_same_browser_gets_nothing_of_it() {
    let granted = Granted::signed().await;
    let portal = &granted.portal;
    let ben = Portal::hesitant(&granted.ben);
    portal.clock.advance(TimeDelta::hours(2));
    let page = ben.get(&granted.desk()).await;
    let asked = ben.submit(&page, "form[action$=approval]", &[]).await;
    let link = asked.attribute("#afresh input[name=return_to]", "value").expect("where he comes back to");
    portal.signs_in(&ben, "dana@hackney.example").await;
    assert_eq!(ben.get(&link).await.status, 404);
    assert_eq!(approvals(portal).await, 0);
    let kept: i64 = portal.read(|db| Ok(kept_posts::table.count().get_result(db)?)).await;
    assert_eq!(kept, 1, "it waits for him");
}

#[tokio::test]
async fn priya_gives_a_role_after_she_has_signed_in_once_more() {
    let portal = Portal::start().await;
    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, "hackney").await;
    let hesitant = Portal::hesitant(&priya);
    portal.clock.advance(TimeDelta::minutes(20));
    let page = hesitant.get("/desk/people").await;
    let fields = [("email", BEN), ("name", "Ben Osei"), ("role", "commissioner")];
    let asked = hesitant.submit(&page, "form[action='/desk/people']", &fields).await;
    assert!(asked.asks_afresh() && asked.has("What you sent is kept"), "{}", asked.text());
    let kept = signs_in_afresh(&portal, &hesitant, &asked, "priya@hackney.example").await;
    let given = hesitant.submit(&kept, "main form", &[]).await;
    assert!(given.has("The role is given") && given.has("Ben Osei"), "{}", given.text());
    // A script is told in a word.
    portal.clock.advance(TimeDelta::minutes(20));
    let (status, said) = hesitant.autosave("/desk/people", &[("email", BEN)]).await;
    assert_eq!((status, said["state"].as_str()), (403, Some("afresh")));
}

#[tokio::test]
async fn whoever_may_not_do_it_is_not_asked_who_they_are() {
    let portal = Portal::start().await;
    let ben = portal.staff(BEN, "Ben Osei", Role::Commissioner, "hackney").await;
    let ben = Portal::hesitant(&ben);
    portal.clock.advance(TimeDelta::minutes(20));
    let refused = ben.post("/desk/people", &[("email", BEN)]).await;
    assert!(refused.status == 403 && !refused.asks_afresh(), "{}", refused.text());
}

#[tokio::test]
async fn hulya_proves_who_she_is_before_her_number_changes_and_not_before_her_name_does() {
    let portal = Portal::start().await;
    let library = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let hulya = Portal::hesitant(&portal.signed_in("hulya@example.org").await);
    portal.clock.advance(TimeDelta::hours(3));
    let page = hulya.get("/account").await;
    let named =
        hulya.submit(&page, "form[action='/account']", &[("name", "Hülya Demir-Kaya"), ("language", "en")]).await;
    assert!(named.has("Saved.") && !named.asks_afresh(), "{}", named.text());
    let phone = async || {
        portal
            .read(|db| {
                Ok(people::table
                    .filter(people::email.eq("hulya@example.org"))
                    .select(people::phone)
                    .first::<String>(db)?)
            })
            .await
    };
    let asked = hulya.submit(&named, "form[action='/account']", &[("phone", "07700 900666")]).await;
    assert!(asked.asks_afresh() && asked.has("a phone number"), "{}", asked.text());
    assert_eq!(phone().await, String::new(), "nothing is changed before she has signed in once more");
    let kept = signs_in_afresh(&portal, &hulya, &asked, "hulya@example.org").await;
    assert!(kept.path.starts_with("/kept/"), "{}: {}", kept.path, kept.text());
    let saved = hulya.submit(&kept, "main form", &[]).await;
    assert!(saved.has("Saved."), "{}", saved.text());
    assert_eq!(phone().await, "07700 900666".to_owned());

    // The same before she ends a session on another device.
    portal.clock.advance(TimeDelta::minutes(20));
    let asked = hulya.submit(&hulya.get("/account").await, "form[action*=sessions]", &[]).await;
    assert!(asked.asks_afresh(), "{}", asked.text());
    assert_eq!(library.get("/account").await.status, 200);
    signs_in_afresh(&portal, &hulya, &asked, "hulya@example.org").await;
    let ended = hulya.submit(&hulya.get("/account").await, "form[action*=sessions]", &[]).await;
    assert!(ended.has("That device is signed out"), "{}", ended.text());
    assert_eq!(library.get("/account").await.status, 403);
}

#[tokio::test]
async fn whoever_borrows_hulyas_phone_does_not_say_where_the_money_goes() {
    let granted = Granted::new().await;
    granted.offers().await;
    granted.hulya_signs().await;
    granted.amina_signs().await;
    let portal = &granted.portal;
    let hulya = Portal::hesitant(&granted.hulya);
    let (bank, number) = (format!("{}/bank", granted.own()), "87654321");
    let entered = async || -> i64 { portal.read(|db| Ok(bank_details::table.count().get_result(db)?)).await };
    portal.clock.advance(TimeDelta::minutes(16));
    let page = hulya.get(&bank).await;
    assert_eq!(page.status, 200, "to read it, nobody is asked");
    let fields = [("holder", "own"), ("name", "Sunday Kitchen"), ("sort_code", "30-11-22"), ("account_number", number)];
    let asked = hulya.submit(&page, "#bank", &fields).await;
    assert!(asked.asks_afresh() && asked.has("What you sent is kept"), "{}", asked.text());
    assert!(!asked.html.contains(number) && entered().await == 0, "{}", asked.text());
    // Meanwhile it lies there sealed, and no longer than an hour.
    let lies = async || -> Vec<(String, Instant)> {
        portal.read(|db| Ok(kept_posts::table.select((kept_posts::fields, kept_posts::expires_at)).load(db)?)).await
    };
    let kept = lies().await;
    assert!(kept.len() == 1 && kept[0].0.starts_with("sealed:"), "{kept:?}");
    assert!(kept.iter().all(|(text, _)| !text.contains(number) && !text.contains("30-11-22")), "{kept:?}");
    assert_eq!(kept[0].1, portal.clock.now() + TimeDelta::hours(1));
    // What else says whose account it is asks as well.
    for (place, fields) in [
        ("account", [("choice", "council"), ("version", "0")]),
        ("agreement/change", [("act", "propose"), ("part", "account")]),
    ] {
        let asked = hulya.post(&format!("{}/{place}", granted.own()), &fields).await;
        assert!(asked.asks_afresh(), "{place}: {}", asked.text());
    }

    let kept = signs_in_afresh(portal, &hulya, &asked, "hulya@example.org").await;
    assert!(kept.path.starts_with("/kept/") && kept.has("Sunday Kitchen"), "{}: {}", kept.path, kept.text());
    assert!(kept.lacks(number) && kept.lacks("30-11-22"), "nobody reads it over her shoulder: {}", kept.text());
    assert_eq!(entered().await, 0, "nothing is done before she presses");
    let sent = hulya.submit(&kept, "main form", &[]).await;
    assert!(sent.has("Account ending in 321") && sent.has("Waiting for our call"), "{}", sent.text());
    hulya.submit(&kept, "main form", &[]).await;
    assert_eq!(entered().await, 1, "a second press does nothing more");

    // To freeze an account, nobody has to prove anything first.
    portal.clock.advance(TimeDelta::minutes(20));
    let frozen = hulya.submit(&hulya.get(&bank).await, "#not-us", &[]).await;
    assert!(frozen.has("Frozen.") && !frozen.asks_afresh(), "{}", frozen.text());

    // When her session is over it is not kept at all.
    let (page, before) = (hulya.get(&bank).await, lies().await.len());
    hulya.post("/sign-out", &[]).await;
    let back = hulya.submit(&page, "#bank", &fields).await;
    assert!(back.status == 403 && back.lacks("We have kept what you wrote"), "{}", back.text());
    assert!(back.has("Sunday Kitchen") && !back.html.contains(number), "{}", back.text());
    assert_eq!(lies().await.len(), before);
}
