//! Hülya would rather speak: on a phone, she says every answer, and writes none.

use crate::browser::Browser;
use crate::recording::has_spoken;
use crate::support::Portal;

const HULYA: &str = "hulya@example.org";

/// Says an answer in a few seconds, and sends it.
pub async fn says_it(browser: &Browser) {
    browser.click("Record").await;
    browser.see("Before you record").await;
    browser.click("Record your voice").await;
    has_spoken(browser, 1).await;
    browser.click("Stop").await;
    browser.see("Listen back. When you are happy with it, send it.").await;
    browser.click("Send it").await;
    browser.see("It is part of your answer now.").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn she_says_every_answer_and_writes_none() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-community-chest").await.round;
    portal.work().await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let list = format!("/applications/{application}");
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    let questions = [
        "In one line, what would you like to do?",
        "Who is it for, and what will happen?",
        "Which of these does it help with?",
        "How many of the people it is for live in Hackney?",
        "What will you spend it on?",
        "Is there anything you would like us to know or have?",
    ];
    for (done, question) in questions.into_iter().enumerate() {
        browser.open(&list).await;
        browser.see(&format!("{done} of 6 answered")).await;
        browser.click(question).await;
        says_it(&browser).await;
    }
    browser.open(&list).await;
    browser.see("6 of 6 answered").await;
    browser.picture("voice-01-list").await;
    browser.click("Check your answers").await;
    browser.lacks("Not answered").await;
    browser.lacks("Before you send").await;
    browser.picture("voice-02-check").await;
    browser.click("Send your application").await;
    browser.see("Your application is sent").await;
    browser.open(&format!("{list}/check")).await;
    browser.see("What you sent").await;
    browser.picture("voice-03-sent").await;
}
