//! The conversation before reading is held to: nobody is asked to read what a group sent before it was heard.

use chrono::TimeDelta;
use groundwater::fund::form::PanelRules;
use groundwater::people::Role;

use crate::borough;
use crate::panelling::Evening;
use crate::review::{Borough, HERE};
use crate::support::{Portal, Seen};

const OFFER: &str = "/desk/funds/hackney-small-grants/conversation";
const BALANCE: &str = "/desk/funds/hackney-small-grants/reading";
const WAITS: &str = "It was offered a conversation before anybody reads, and has until";

/// Amina offers the conversation of the round.
async fn offers(borough: &Borough) -> Seen {
    let page = borough.amina.get(OFFER).await;
    let offered = borough.amina.submit(&page, "main form", &[("minutes", "30")]).await;
    assert!(offered.has("Offered. Every group gets the same letter."), "{}", offered.text());
    offered
}

/// What Hülya says to it.
async fn says(borough: &Borough, answer: &str) -> Seen {
    let page = borough.hulya.get(&format!("/applications/{}/talk", borough.application)).await;
    borough.hulya.submit(&page, "main form", &[("answer", answer), ("reach_by", "07700 900456")]).await
}

#[tokio::test]
async fn nobody_is_asked_to_read_before_the_days_of_the_offer_are_over() {
    let borough = Borough::with_an_application().await;
    let joan = borough.panel_member("joan@example.org", "Joan Price").await;
    let page = borough.amina.get(OFFER).await;
    let odd = borough.amina.submit(&page, "main form", &[("days", "90")]).await;
    assert!(odd.status == 422 && odd.has("a number from 1 to 30"), "{}", odd.text());
    assert_eq!(joan.post(OFFER, &[("words", "x"), ("minutes", "30"), ("days", "1")]).await.status, 403);
    let offered = offers(&borough).await;
    assert!(offered.has("In this round those are 7 days") && offered.has("Whoever sends later is offered it at once"));
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("we wait until Tuesday 8 December 2026 before we ask anybody"), "{}", letter.text);
    let own = borough.hulya.get(&format!("/applications/{}/talk", borough.application)).await;
    assert!(own.has("before we ask anybody to read what you sent"), "{}", own.text());

    // By hand,
    let (queries, page) = borough.portal.queries(borough.amina.get(&borough.desk("readings"))).await;
    assert!(queries <= 6 && page.has(WAITS), "{queries}: {}", page.text());
    let told = borough.asks("Joan Price").await;
    assert!(told.status == 422 && told.has("If reading cannot wait, say why: the group is told"), "{}", told.text());
    // in balance,
    let (queries, page) = borough.portal.queries(borough.amina.get(BALANCE)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("Heard before they are read") && page.has(WAITS), "{}", page.text());
    assert!(page.attribute("select[name^=reader]", "name").is_none(), "it is not shared out: {}", page.text());
    let joans = borough.portal.person("joan@example.org", "").await;
    let place = format!("reader-{}-0", borough.application);
    let forced =
        [(&*place, joans.as_str()), ("do", "ask"), ("due-day", "10"), ("due-month", "12"), ("due-year", "2026")];
    let forced = borough.amina.post(BALANCE, &forced).await;
    assert!(forced.status == 422 && forced.has(WAITS), "{}", forced.text());
    // and where many are worked down at once.
    let many = format!(
        "/desk/together?what=read&id={}&reader={joans}&day-day=10&day-month=12&day-year=2026",
        borough.application
    );
    let seen = borough.amina.get(&many).await;
    assert!(seen.has("One stays as it is") && seen.has(WAITS), "{}", seen.text());

    borough.portal.clock.advance(TimeDelta::days(6));
    assert!(borough.asks("Joan Price").await.has(WAITS));
    borough.portal.clock.advance(TimeDelta::days(1));
    assert!(borough.amina.get(&borough.desk("readings")).await.lacks(WAITS));
    let asked = borough.asks("Joan Price").await;
    assert!(asked.has("We have written to them"), "{}", asked.text());
}

#[tokio::test]
async fn who_takes_it_up_is_heard_before_it_is_read_and_who_does_not_need_it_is_read_at_once() {
    let borough = Borough::with_an_application().await;
    let joan = borough.panel_member("joan@example.org", "Joan Price").await;
    offers(&borough).await;
    assert!(says(&borough, "taken-up").await.has("until we have talked"));
    // Its days do not end that.
    borough.portal.clock.advance(TimeDelta::days(9));
    let waits = "It would like to talk before anybody reads what it sent, and we have not talked";
    let told = borough.asks("Joan Price").await;
    assert!(told.status == 422 && told.has(waits), "{}", told.text());
    let talked = borough.desk("talked");
    assert_eq!(joan.post(&talked, &[]).await.status, 403);
    assert!(matches!(borough.hulya.post(&talked, &[]).await.status, 403 | 404));
    let page = borough.amina.get(&borough.desk("evidence")).await;
    let done = borough.amina.submit(&page, "form[action$=talked]", &[]).await;
    assert!(
        done.has("Nothing keeps their application from being read now") && done.has("We talked"),
        "{}",
        done.text()
    );
    assert_eq!(borough.amina.post(&talked, &[]).await.status, 409, "once");
    let daniel = borough.portal.signed_in("daniel.okafor@example.org").await;
    assert!(daniel.get("/desk").await.lacks("Have the conversation"));
    let own = borough.hulya.get(&format!("/applications/{}/talk", borough.application)).await;
    assert!(own.has("We have talked. Thank you for your time."), "{}", own.text());
    assert!(borough.asks("Joan Price").await.has("We have written to them"));

    let borough = Borough::with_an_application().await;
    borough.panel_member("joan@example.org", "Joan Price").await;
    offers(&borough).await;
    assert!(says(&borough, "not-needed").await.lacks("until we have talked"));
    assert!(borough.asks("Joan Price").await.has("We have written to them"));
}

#[tokio::test]
async fn what_cannot_wait_is_read_before_with_a_reason_that_the_group_reads() {
    let borough = Borough::with_an_application().await;
    borough.panel_member("joan@example.org", "Joan Price").await;
    offers(&borough).await;
    says(&borough, "taken-up").await;
    let told = borough.asks("Joan Price").await;
    let joans = borough.portal.person("joan@example.org", "").await;
    let why = "The hall closes on Friday, and we could not reach you.";
    let fields = [("reader", joans.as_str()), ("before_talk", why)];
    let asked = borough.amina.submit(&told, "form[action$=readings]", &fields).await;
    assert!(asked.has("We have written to them"), "{}", asked.text());
    let letters = borough.portal.letters_to("hulya@example.org").await;
    let letter = letters.iter().find(|letter| letter.text.contains(why)).expect("a letter that says why");
    assert!(letter.text.contains("The conversation is still yours"), "{}", letter.text);
    let own = borough.hulya.get(&format!("/applications/{}/talk", borough.application)).await;
    assert!(own.has(why) && own.lacks("Nobody is asked to read"), "{}", own.text());
    let page = borough.amina.get(&borough.desk("evidence")).await;
    assert!(page.has("Reading began before, and they were told why"), "{}", page.text());
    let history = borough.amina.get(&borough.desk("history")).await;
    assert!(history.has("let reading begin before the conversation that was promised"), "{}", history.text());
}

#[tokio::test]
async fn a_panel_recommends_on_nobody_who_was_not_heard_as_promised() {
    let evening = Evening::called(10_000, PanelRules::default()).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    let drums = evening.application("Drums", 3_000).await;
    let page = evening.pia.get(OFFER).await;
    let offered = evening.pia.submit(&page, "main form", &[("minutes", "30")]).await;
    assert!(offered.has("Offered. Every group gets the same letter."), "{}", offered.text());

    // Who sits at the table waits, and reads for what.
    let form = evening.at(&format!("recommendations/{kitchen}"));
    assert!(!evening.ama.get(&evening.meeting).await.links().contains(&form));
    let (queries, item) = evening.table.portal.queries(evening.ama.get(&evening.item(&kitchen))).await;
    assert!(queries <= 6 && item.has(WAITS) && !item.links().contains(&form), "{queries}: {}", item.text());
    for seen in [evening.ama.get(&form).await, evening.recommends(&evening.ama, &kitchen, "4000").await] {
        assert!(seen.status == 403 && seen.has(WAITS) && seen.has("an officer says why"), "{}", seen.text());
    }
    // An officer says why it cannot wait, or nothing is written down; the group reads it.
    let (queries, page) = evening.table.portal.queries(evening.pia.get(&form)).await;
    assert!(queries <= 6 && page.has(WAITS), "{queries}: {}", page.text());
    let fields = [("outcome", "funded"), ("amount", "4000"), ("words", "They cook with, not for.")];
    let told = evening.pia.submit(&page, "main form", &fields).await;
    assert!(told.status == 422 && told.has("say why: the group is told"), "{}", told.text());
    assert!(told.has("They cook with, not for."), "what was typed stays");
    let why = "The hall closes on Friday, and we could not reach you.";
    let saved = evening.pia.submit(&told, "main form", &[("before_talk", why)]).await;
    assert!(saved.has("The recommendation is saved."), "{}", saved.text());
    let letters = evening.table.portal.letters_to("sundaykitchen@example.org").await;
    assert!(letters.iter().any(|letter| letter.text.contains(why)), "the group is told");
    assert_eq!(evening.ama.get(&form).await.status, 200, "nothing is waited for any more");

    // Who was not offered it is offered it first: there is no box for a reason that nobody could use.
    let river = evening.application("River Choir", 2_000).await;
    let form = evening.at(&format!("recommendations/{river}"));
    let page = evening.pia.get(&form).await;
    assert!(page.has("It has not been offered the conversation of its round yet"), "{}", page.text());
    assert!(page.all("[name=before_talk]").is_empty() && page.all("main form").is_empty(), "{}", page.text());
    let page = evening.pia.get(&page.link("Offer it to them first").expect("the way to it")).await;
    let offered = evening.pia.submit(&page, "main form", &[("minutes", "30")]).await;
    assert!(offered.has("Offered. Every group gets the same letter."), "{}", offered.text());
    let page = evening.pia.get(&form).await;
    assert!(page.has(WAITS) && page.all("[name=before_talk]").len() == 1, "{}", page.text());

    // Who needs no conversation is weighed at once.
    let group = evening.table.portal.signed_in("drums@example.org").await;
    let page = group.get(&format!("/applications/{drums}/talk")).await;
    group.submit(&page, "main form", &[("answer", "not-needed")]).await;
    let saved = evening.recommends(&evening.ama, &drums, "3000").await;
    assert!(saved.has("The recommendation is saved."), "{}", saved.text());
}

#[tokio::test]
async fn who_sends_later_is_offered_it_on_sending() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, HERE).await;
    let page = amina.get(OFFER).await;
    let offered = amina.submit(&page, "main form", &[("minutes", "30"), ("days", "3")]).await;
    assert!(offered.has("Nothing has been sent yet. Whoever sends is offered it at once."), "{}", offered.text());

    let ada = "ada@example.org";
    let group = portal.group("River Choir", &[(ada, "Ada Stream")]).await;
    let draft = portal.draft(ada, &group, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(ada, &draft, &form, &[]).await;
    let visitor = portal.signed_in(ada).await;
    assert_eq!(visitor.get(&format!("/applications/{draft}/talk")).await.status, 404, "it has not sent");
    portal.clock.advance(TimeDelta::minutes(1));
    let check = visitor.get(&format!("/applications/{draft}/check")).await;
    let sent = visitor.submit(&check, "form[action$=submission]", &[]).await;
    assert_eq!(sent.status, 200, "{}", sent.text());
    let letters = portal.letters_to(ada).await;
    let offers: Vec<_> = letters.iter().filter(|letter| letter.subject == "Would River Choir like to talk?").collect();
    assert_eq!(offers.len(), 1);
    let own = visitor.get(&format!("/applications/{draft}/talk")).await;
    assert!(own.has("before we ask anybody to read what you sent"), "{}", own.text());
    let page = amina.get(&format!("/desk/applications/{draft}/evidence")).await;
    assert!(page.has("nobody is asked to read before"), "{}", page.text());
    // Taken back and sent again, it is not offered twice.
    let opened = draft.clone();
    portal.change_as(ada, move |change| groundwater::application::sending::actions::reopen(change, &opened)).await;
    let check = visitor.get(&format!("/applications/{draft}/check")).await;
    visitor.submit(&check, "form[action$=submission]", &[]).await;
    let letters = portal.letters_to(ada).await;
    assert_eq!(letters.iter().filter(|letter| letter.subject == "Would River Choir like to talk?").count(), 1);
}

#[tokio::test]
async fn in_the_smallest_round_nothing_waits_for_it() {
    let borough = borough::Borough::start().await;
    let application = borough.application("Sunday Kitchen", groundwater::application::State::Submitted).await;
    borough.staff("joan@example.org", "Joan Price", Role::PanelMember).await;
    let path = "/desk/funds/wick-award-community-chest/conversation";
    let page = borough.amina.get(path).await;
    assert!(page.has("In a round of this size reading does not wait for it"), "{}", page.text());
    assert!(page.lacks("How many days we wait"));
    let offered = borough.amina.submit(&page, "main form", &[("minutes", "20")]).await;
    assert!(offered.has("Offered to one group"), "{}", offered.text());
    let readings = borough.amina.get(&format!("/desk/applications/{application}/readings")).await;
    assert!(readings.lacks("before anybody reads") && readings.has("Joan Price"), "{}", readings.text());
}
