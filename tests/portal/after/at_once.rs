//! Two people of the council at once, on what comes after a decision: the second is told, and what the first did stays.

use std::collections::BTreeSet;

use diesel::prelude::*;
use groundwater::db::schema::{council_reviews, harm_messages, harm_reports, history};
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::secret::veiled::Veiled;

use super::bundle::{asks, unpacked};
use super::challenge::not_funded;
use super::report::{FUNDER, reports, way};
use crate::support::{Portal, Seen, Visitor, at_once, group};
use crate::table::{FUND, Table};

async fn told(portal: &Portal, action: &'static str) -> i64 {
    let lines = history::table.filter(history::action.eq(action)).count();
    portal.read(move |db| Ok(lines.get_result(db)?)).await
}

/// Sunday Kitchen's application, with these notes, and a journalist who asks for what is held.
async fn asked_for(notes: &[&str]) -> (Table, String, Visitor, Visitor) {
    let (table, kitchen, _hulya) = not_funded().await;
    let person = table.portal.person("daniel.okafor@example.org", "").await;
    for note in notes {
        let (id, who, words) = (ApplicationId::from(kitchen.as_str()), person.clone(), (*note).to_owned());
        table.portal.change(move |change| group::known(change, &id, &who, &words)).await;
    }
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let leyla = table.staff("leyla@hackney.example", "Leyla Arslan", Role::Commissioner).await;
    let opened = asks(&table, &daniel, &kitchen, "foi").await;
    let href = opened.path.split('?').next().expect("a path").to_owned();
    (table, href, daniel, leyla)
}

/// The key of the part with these words.
fn key(page: &Seen, words: &str) -> String {
    let row = page.html.split("<tr>").find(|row| row.contains(words)).unwrap_or_else(|| panic!("no part has {words}"));
    row.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a key").to_owned()
}

/// Leaves these out, and everything that the page has ticked.
async fn leaves_out(officer: &Visitor, page: &Seen, keys: &[String], why: &str) -> Seen {
    let mut all: BTreeSet<String> = page.all_of("#marks input[name=out][checked]", "value").into_iter().collect();
    all.extend(keys.iter().cloned());
    let mut fields: Vec<(&str, &str)> = all.iter().map(|key| ("out", key.as_str())).collect();
    fields.push(("reason", why));
    officer.submit(page, "#marks", &fields).await
}

const OVERTAKEN: &str = "Somebody else changed this while you had it open";

#[tokio::test]
async fn of_two_officers_who_leave_parts_out_at_once_the_second_is_told_and_nothing_comes_back_in() {
    let notes = ["The hall is cold.", "The key is lost.", "The pans are old.", "The door sticks."];
    let (table, href, daniel, leyla) = asked_for(&notes).await;
    for (turn, pair) in notes.chunks(2).enumerate() {
        let (his, hers) = (daniel.get(&href).await, leyla.get(&href).await);
        let (first, second) = ([key(&his, pair[0])], [key(&hers, pair[1])]);
        let (one, two) = at_once(
            turn,
            leaves_out(&daniel, &his, &first, "Daniel’s reason"),
            leaves_out(&leyla, &hers, &second, "Leyla’s reason"),
        )
        .await;
        assert_ne!(one.status, two.status, "{} {}", one.text(), two.text());
        let (kept, late, who, theirs) =
            if one.status == 200 { (&first, two, &leyla, &second) } else { (&second, one, &daniel, &first) };
        assert!(late.status == 422 && late.has(OVERTAKEN), "{}", late.text());
        // The boxes are as they stand now: what the first left out is out, and the other's is not yet.
        let ticked = late.all_of("#marks input[name=out][checked]", "value");
        assert!(ticked.contains(&kept[0]) && !ticked.contains(&theirs[0]), "{}", late.text());
        let again = leaves_out(who, &late, theirs, "Looked at again").await;
        assert_eq!(again.status, 200, "{}", again.text());
    }
    let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    assert!(notes.iter().all(|note| !text.contains(note)), "{text}");
    assert_eq!(told(&table.portal, "marked").await, 4);
}

#[tokio::test]
async fn a_bundle_that_is_sent_while_a_part_is_left_out_goes_as_it_was_seen_or_not_yet() {
    for turn in 0..2 {
        let (table, href, daniel, leyla) = asked_for(&["The hall is cold."]).await;
        let (his, hers) = (daniel.get(&href).await, leyla.get(&href).await);
        let keys = [key(&his, "The hall is cold.")];
        let (marked, sent) = at_once(
            turn,
            leaves_out(&daniel, &his, &keys, "It is about one person"),
            leyla.submit(&hers, "form[action$=sent]", &[]),
        )
        .await;
        let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
        let lines = told(&table.portal, "marked").await;
        if marked.status == 200 {
            assert!(sent.status == 422 && sent.has(OVERTAKEN), "{}", sent.text());
            assert!(!text.contains("The hall is cold.") && lines == 1, "{text}");
            assert!(leyla.get(&href).await.has("To be sent"));
        } else {
            assert!(marked.status == 403 && marked.has("stays as it was sent"), "{}", marked.text());
            assert!(text.contains("The hall is cold.") && lines == 0 && sent.status == 200, "{text}");
        }
    }
}

/// Five groups have said what we were like; two of Sunday Kitchen press at once.
async fn heard_from_five() -> Table {
    let table = Table::with_pounds(10_000).await;
    for name in ["Sunday Kitchen", "Drums On The Lea", "Books For Bairns", "Wick Walks", "Night Bread"] {
        let email = format!("{}@example.org", name.replace(' ', "").to_lowercase());
        let application = table.application(name, &email, "Somebody", 1_000).await.to_string();
        let (one, other) = (table.portal.signed_in(&email).await, table.portal.signed_in(&email).await);
        let path = format!("/applications/{application}/review");
        let (first, second) = (one.get(&path).await, other.get(&path).await);
        let said = [("knew", "yes"), ("respect", "partly"), ("worth", "no"), ("words", "Ring us.")];
        let (first, second) =
            at_once(0, one.submit(&first, "main form", &said), other.submit(&second, "main form", &said)).await;
        assert_eq!((first.status, second.status), (200, 200), "{} {}", first.text(), second.text());
    }
    let said: i64 = table.portal.read(|db| Ok(council_reviews::table.count().get_result(db)?)).await;
    assert_eq!(said, 5, "each said it once");
    table
}

#[tokio::test]
async fn of_two_officers_who_reply_at_once_to_what_groups_say_the_second_sees_both() {
    let table = heard_from_five().await;
    let leyla = table.staff("leyla@hackney.example", "Leyla Arslan", Role::Commissioner).await;
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    let desk = format!("/desk/funds/{FUND}/afterwards");
    let replied = "Somebody else replied while you were writing";
    for (form, field, late_says) in
        [("#reply-applied", "reply-applied-words", replied), ("#lesson", "lesson", "while you were writing")]
    {
        for turn in 0..2 {
            let (hers, his) = (leyla.get(&desk).await, tomas.get(&desk).await);
            let (ring, write) = (format!("We ring first, {turn}."), format!("We write less, {turn}."));
            let (one, two) = at_once(
                turn,
                leyla.submit(&hers, form, &[(field, &*ring)]),
                tomas.submit(&his, form, &[(field, &*write)]),
            )
            .await;
            assert_ne!(one.status, two.status, "{} {}", one.text(), two.text());
            let (stands, late, words) = if one.status == 200 { (&ring, two, &write) } else { (&write, one, &ring) };
            assert!(late.status == 422 && late.has(late_says), "{}", late.text());
            assert!(late.has(stands) && late.html.contains(words.as_str()), "both are there: {}", late.text());
            if form != "#lesson" {
                let shown = table.portal.visitor().get(&format!("/funds/{FUND}/reviews")).await;
                assert!(shown.has(stands) && shown.lacks(words), "{}", shown.text());
            }
        }
    }
    assert_eq!(told(&table.portal, "reviews replied to").await, 2);
}

/// Somebody's report, with two who hear it.
async fn reported() -> (Portal, Seen, Visitor, Visitor) {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    let joan = portal.staff("joan@hackney.example", "Joan Bright", Role::Listener, FUNDER).await;
    let femi = portal.staff("femi@hackney.example", "Femi Cole", Role::Listener, FUNDER).await;
    let sent = reports(&portal.visitor(), &[("words", "Somebody laughed at our names.")]).await;
    (portal, sent, joan, femi)
}

async fn open_it(listener: &Visitor) -> Seen {
    let list = listener.get("/desk/reports").await;
    listener.get(&list.all_of("main li a", "href")[0]).await
}

#[tokio::test]
async fn of_two_listeners_who_answer_at_once_the_second_is_told_and_one_answer_stands() {
    let (portal, _, joan, femi) = reported().await;
    for turn in 0..4 {
        let (hers, his) = (open_it(&joan).await, open_it(&femi).await);
        let (ring, meet) = (format!("I ring him, {turn}."), format!("I meet him, {turn}."));
        let (one, two) = at_once(
            turn,
            joan.submit(&hers, "main form", &[("words", &*ring), ("outcome", "Rung.")]),
            femi.submit(&his, "main form", &[("words", &*meet), ("outcome", "Met.")]),
        )
        .await;
        assert_ne!(one.status, two.status, "{} {}", one.text(), two.text());
        let (stands, late, words) = if one.status == 200 { (ring, two, meet) } else { (meet, one, ring) };
        assert!(late.status == 422 && late.has("Somebody wrote here while you were writing"), "{}", late.text());
        assert!(late.has(&stands) && late.html.contains(&words), "both are there: {}", late.text());
        let said = harm_messages::table.select(harm_messages::words);
        let said: Vec<Veiled> = portal.read(move |db| Ok(said.load(db)?)).await;
        let said: Vec<String> = said.into_iter().map(String::from).collect();
        assert!(said.len() == turn + 1 && said.contains(&stands) && !said.contains(&words), "{said:?}");
    }
}

#[tokio::test]
async fn what_somebody_writes_again_while_joan_closes_their_report_is_not_closed_unread() {
    for turn in 0..2 {
        let (portal, sent, joan, _) = reported().await;
        let (reference, word) = way(&sent);
        let visitor = portal.visitor();
        let page = visitor.get("/report/answer").await;
        let thread = visitor.submit(&page, "main form", &[("reference", &reference), ("word", &word)]).await;
        let one = open_it(&joan).await;
        let closes = [("words", "He is spoken to."), ("outcome", "Spoken to."), ("close", "yes")];
        let (again, closed) = at_once(
            turn,
            visitor.submit(&thread, "main form", &[("again", "He chaired on Monday.")]),
            joan.submit(&one, "main form", &closes),
        )
        .await;
        assert!(again.has("Thank you. We have it."), "{}", again.text());
        assert!(closed.status == 200 || closed.has("Somebody wrote here while you were writing"), "{}", closed.text());
        let one = open_it(&joan).await;
        assert!(one.has("He chaired on Monday.") && one.has("Open"), "{}", one.text());
    }
}

#[tokio::test]
async fn two_clicks_at_once_on_send_are_one_report() {
    let (portal, ..) = reported().await;
    for turn in 0..4 {
        let visitor = portal.visitor();
        let page = visitor.get("/report").await;
        let words = format!("They laughed again, {turn}.");
        let fields = [("words", words.as_str())];
        let (one, two) =
            at_once(turn, visitor.submit(&page, "main form", &fields), visitor.submit(&page, "main form", &fields))
                .await;
        assert_eq!((one.status, two.status), (200, 200), "{} {}", one.text(), two.text());
        assert_eq!(way(&one), way(&two), "both know how to come back");
        let kept: Vec<Veiled> = portal.read(|db| Ok(harm_reports::table.select(harm_reports::words).load(db)?)).await;
        assert_eq!(kept.iter().filter(|kept| kept.as_str() == words).count(), 1);
    }
}
