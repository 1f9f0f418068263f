//! A question to an applicant, with a day on both sides.

use chrono::TimeDelta;
use groundwater::people::Role;
use groundwater::review::store::question::of_application;

use super::reading::masked;
use super::{Borough, HERE};
use crate::support::Seen;

const WORDS: &str = "What does the hall cost for an evening?";

async fn asks(borough: &Borough) -> Seen {
    let page = borough.amina.get(&borough.desk("questions")).await;
    let fields = [("words", WORDS), ("why", "So that the budget carries it whole.")];
    borough.amina.submit(&page, "form[action$=questions]", &fields).await
}

/// Where the group reads and answers it.
async fn address(borough: &Borough) -> String {
    let application = borough.application.clone();
    let asked = application.clone();
    let asked = borough.portal.read(move |db| of_application(db, &asked)).await;
    format!("/applications/{application}/questions-to-you/{}", asked.first().expect("a question").question.id)
}

#[tokio::test]
async fn amina_asks_hulya_answers_and_the_council_replies() {
    let borough = Borough::with_an_application().await;
    let asked = asks(&borough).await;
    assert!(asked.has(WORDS) && asked.has("The question is on its way"), "{}", asked.text());
    assert!(asked.has("Tuesday 15 December 2026") && asked.has("Tuesday 22 December 2026"), "days on both sides");
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    insta::assert_snapshot!("question_to_you", masked(&borough.portal, &letter.subject, &letter.text));

    let page = borough.hulya.get(&address(&borough).await).await;
    assert!(page.has(WORDS) && page.has("So that the budget carries it whole."), "{}", page.text());
    assert!(page.has("Amina Yusuf") && page.has("Tuesday 22 December 2026"));
    let empty = borough.hulya.submit(&page, "main form", &[("answer", " ")]).await;
    assert_eq!(empty.status, 422);
    let sent = borough.hulya.submit(&page, "main form", &[("answer", "£20 an evening.")]).await;
    assert!(sent.has("Your answer is with us"), "{}", sent.text());
    let letter = borough.portal.letters_to("amina@hackney.example").await.pop().expect("a letter");
    insta::assert_snapshot!("question_answered", masked(&borough.portal, &letter.subject, &letter.text));

    let desk = borough.amina.get(&borough.desk("questions")).await;
    assert!(desk.has("£20 an evening.") && desk.has("Answered, our turn"));
    let replied =
        borough.amina.submit(&desk, "form:has([name=reply])", &[("reply", "Thank you, it is in the budget.")]).await;
    assert!(replied.has("Answered, and we replied"), "{}", replied.text());
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    insta::assert_snapshot!("question_replied", masked(&borough.portal, &letter.subject, &letter.text));
    let closed = borough.hulya.get(&address(&borough).await).await;
    assert!(closed.has("Thank you, it is in the budget.") && closed.all("main form").is_empty());
}

#[tokio::test]
async fn a_question_has_a_reason_and_a_day_for_us_too() {
    let borough = Borough::with_an_application().await;
    let page = borough.amina.get(&borough.desk("questions")).await;
    let told = borough.amina.submit(&page, "form[action$=questions]", &[("words", WORDS)]).await;
    assert!(told.has("Say why you ask"));
    let fields = [("words", WORDS), ("why", "Because"), ("we_reply_by-day", "14")];
    let told = borough.amina.submit(&page, "form[action$=questions]", &fields).await;
    assert!(told.has("Your own day comes on or after"), "{}", told.text());
    let fields = [("words", WORDS), ("why", "Because"), ("answer_by-day", "31"), ("answer_by-month", "2")];
    let told = borough.amina.submit(&page, "form[action$=questions]", &fields).await;
    assert!(told.has("February 2026 has only 28 days"), "{}", told.text());
    assert!(borough.portal.letters_to("hulya@example.org").await.is_empty());
}

#[tokio::test]
async fn a_second_click_asks_nothing_twice() {
    let borough = Borough::with_an_application().await;
    let page = borough.amina.get(&borough.desk("questions")).await;
    let fields = [("words", WORDS), ("why", "So that the budget carries it whole.")];
    borough.amina.submit(&page, "form[action$=questions]", &fields).await;
    borough.amina.submit(&page, "form[action$=questions]", &fields).await;
    assert_eq!(borough.portal.letters_to("hulya@example.org").await.len(), 1);
}

#[tokio::test]
async fn two_of_the_group_answer_at_once_and_neither_text_is_lost() {
    let borough = Borough::with_an_application().await;
    asks(&borough).await;
    let (first, second) =
        (borough.hulya.get(&address(&borough).await).await, borough.hulya.get(&address(&borough).await).await);
    borough.hulya.submit(&first, "main form", &[("answer", "£20 an evening.")]).await;
    let both = borough.hulya.submit(&second, "main form", &[("answer", "£25 with heating.")]).await;
    assert_eq!(both.status, 409);
    assert!(both.has("£20 an evening.") && both.html.contains("£25 with heating."), "{}", both.text());
    let sent = borough.hulya.submit(&both, "main form", &[("answer", "£20, or £25 with heating.")]).await;
    assert!(sent.has("Your answer is with us"), "{}", sent.text());
}

#[tokio::test]
async fn a_late_answer_is_an_answer_and_our_late_reply_shows() {
    let borough = Borough::with_an_application().await;
    asks(&borough).await;
    borough.portal.clock.advance(TimeDelta::days(25));
    let page = borough.hulya.get(&address(&borough).await).await;
    let sent = borough.hulya.submit(&page, "main form", &[("answer", "£20 an evening.")]).await;
    assert!(sent.has("Your answer is with us"));
    assert!(borough.amina.get(&borough.desk("questions")).await.has("our day has passed"));
}

#[tokio::test]
async fn a_question_is_between_the_group_and_those_who_look_after_it() {
    let borough = Borough::with_an_application().await;
    asks(&borough).await;
    let address = address(&borough).await;
    let stranger = borough.portal.applicant("ola@example.org", "Ola").await;
    assert_eq!(stranger.get(&address).await.status, 404);
    assert_eq!(stranger.post(&address, &[("answer", "Mine"), ("version", "1")]).await.status, 404);
    assert_eq!(borough.amina.get(&address).await.status, 404, "officers have their own page");
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    let seen = joan.get(&borough.desk("questions")).await;
    assert!(seen.has(WORDS) && seen.lacks("Ask the group something"));
    assert_eq!(joan.post(&borough.desk("questions"), &[("words", "And?")]).await.status, 403);
    let elsewhere = borough.portal.staff("eve@camden.example", "Eve", Role::Commissioner, "camden").await;
    assert_eq!(elsewhere.get(&borough.desk("questions")).await.status, 404);
    assert_eq!(elsewhere.post(&borough.desk("questions"), &[("words", "And?")]).await.status, 404);
    let scrutineer = borough.portal.staff("sol@example.org", "Sol", Role::Scrutineer, HERE).await;
    assert_eq!(scrutineer.get(&borough.desk("questions")).await.status, 403);
}

#[tokio::test]
async fn the_group_reads_it_in_turkish() {
    let borough = Borough::with_an_application().await;
    asks(&borough).await;
    let (queries, page) = borough.portal.queries(borough.hulya.get_in("tr", &address(&borough).await)).await;
    assert!(page.has("Size bir soru") && page.has(WORDS), "{}", page.text());
    assert!(queries <= 6);
}

#[tokio::test]
async fn a_question_whose_asker_has_left_is_on_every_officers_desk() {
    let borough = Borough::with_an_application().await;
    asks(&borough).await;
    let daniel = borough.portal.signed_in("daniel.okafor@example.org").await;
    assert!(daniel.get("/desk").await.lacks("our question to Sunday Kitchen"), "Amina looks after it");
    crate::today::leaves(&borough.portal, "amina@hackney.example").await;
    let today = daniel.get("/desk").await;
    let href = today.link("Look after our question to Sunday Kitchen").unwrap_or_else(|| panic!("{}", today.text()));
    assert!(daniel.get(&href).await.has(WORDS));
    let page = borough.hulya.get(&address(&borough).await).await;
    borough.hulya.submit(&page, "main form", &[("answer", "£20 an evening.")]).await;
    assert!(daniel.get("/desk").await.has("Reply to Sunday Kitchen"));
}

#[tokio::test]
async fn what_is_asked_about_an_answer_that_is_closed_to_a_reader_is_closed_to_her_too() {
    const DAY: &str = "Can it wait until the bank has opened?";
    const SAYS: &str = "The bank says the ninth of May.";
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    // When the money is to come is for the council and whoever arranges payment; the hall is everybody's.
    for (words, about, answer) in [(DAY, "starts", SAYS), (WORDS, "*", "£20 an evening.")] {
        borough.portal.clock.advance(TimeDelta::minutes(1));
        let page = borough.amina.get(&borough.desk("questions")).await;
        let fields = [("words", words), ("why", "So that we plan with you."), ("about", about)];
        assert!(borough.amina.submit(&page, "form[action$=questions]", &fields).await.has(words));
        let application = borough.application.clone();
        let asked = borough.portal.read(move |db| of_application(db, &application)).await;
        let asked = asked.iter().find(|one| one.question.words == words).expect("the question").question.id.clone();
        let to_you = format!("/applications/{}/questions-to-you/{asked}", borough.application);
        let page = borough.hulya.get(&to_you).await;
        let sent = borough.hulya.submit(&page, "main form", &[("answer", answer)]).await;
        assert!(sent.has("Your answer is with us"), "{}", sent.text());
    }
    let amina = borough.amina.get(&borough.desk("questions")).await;
    assert!(amina.has(SAYS) && amina.has("£20 an evening."), "{}", amina.text());
    for at in [borough.desk("questions"), borough.reading("joan@example.org").await] {
        let page = joan.get(&at).await;
        assert!(page.has("£20 an evening."), "{at}: {}", page.text());
        assert!(page.lacks(SAYS) && page.lacks(DAY) && !page.html.contains(SAYS), "{at}: {}", page.text());
    }
}

#[tokio::test]
async fn the_reply_that_an_officer_who_left_owes_is_for_whoever_speaks_with_the_group() {
    let borough = Borough::with_an_application().await;
    let portal = &borough.portal;
    asks(&borough).await;
    let page = borough.hulya.get(&address(&borough).await).await;
    borough.hulya.submit(&page, "main form", &[("answer", "£20 an evening.")]).await;
    portal.clock.advance(TimeDelta::minutes(1));
    asks(&borough).await;
    let replies = "/desk/promises?kind=question";
    let daniel = portal.signed_in("daniel.okafor@example.org").await;
    assert!(borough.amina.get(replies).await.has("Yours"), "she asked");
    assert!(daniel.get(replies).await.lacks("Yours"));

    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, HERE).await;
    let role = crate::team::role_of(portal, "amina@hackney.example").await;
    let sure = priya.get(&format!("/desk/people/{role}/end")).await;
    assert!(priya.submit(&sure, "main form", &[]).await.has("The role is ended"));
    let page = daniel.get(replies).await;
    assert!(page.has("Yours"), "{}", page.text());
    let eve = portal.staff("eve@hackney.example", "Eve Stone", Role::Commissioner, HERE).await;
    assert!(eve.get("/desk").await.has("Reply to Sunday Kitchen"), "anybody there can reply");

    // What is answered from now on comes to Daniel, and nothing of it to who works there no longer.
    let page = borough.hulya.get(&address(&borough).await).await;
    borough.hulya.submit(&page, "main form", &[("answer", "With heating it is £25.")]).await;
    let letter = portal.letters_to("daniel.okafor@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains(WORDS), "{}", letter.text);
    let to_amina = portal.letters_to("amina@hackney.example").await;
    assert_eq!(to_amina.iter().filter(|letter| letter.text.contains(WORDS)).count(), 1, "what was answered before");

    portal.clock.advance(TimeDelta::days(23));
    portal.work().await;
    let daniel = portal.signed_in("daniel.okafor@example.org").await;
    let today = daniel.get("/desk").await;
    assert!(today.has("Say why this was missed: Reply to what the group answered us."), "{}", today.text());
}
