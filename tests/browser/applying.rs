//! Hülya finds a fund, applies, and follows where it stands: on a phone, and again where no page may run a script.

use crate::browser::Browser;
use crate::support::Portal;

const PLAN: &str = "Every Sunday about fifteen of us cook in the community kitchen: grandmothers, the girls from the estate, \
                    two fathers. We eat together, and nobody goes home alone.";

async fn code_for(portal: &Portal, email: &str) -> String {
    let letter = portal.letters_to(email).await.pop().expect("a letter");
    letter.subject.split(' ').next().expect("a code").to_owned()
}

/// From the front page, as somebody who has never been here, to the list of questions.
pub async fn begins(browser: &Browser, portal: &Portal, picture: &str) {
    browser.open("/").await;
    browser.picture(&format!("{picture}-01-funds")).await;
    browser.click("Community Chest").await;
    browser.see("In one line, what would you like to do?").await;
    browser.picture(&format!("{picture}-02-fund")).await;
    browser.click("Start now").await;
    browser.fill("e-mail address", "hulya@example.org").await;
    browser.click("Continue").await;
    browser.see("hulya@example.org").await;
    browser.fill("Code", &code_for(portal, "hulya@example.org").await).await;
    browser.click("Sign in").await;
    browser.see("What shall we call you?").await;
    browser.fill("Your name", "Hülya Demir").await;
    browser.click("Save").await;

    browser.see("Tell us about your group").await;
    browser.fill("Your group's name", "Sunday Kitchen").await;
    browser.click("A group that is not registered").await;
    browser.fill("What you do", "We cook and eat together on Sundays.").await;
    browser.picture(&format!("{picture}-03-group")).await;
    browser.click("Save").await;
    browser.see("Start your application").await;
    browser.picture(&format!("{picture}-04-start")).await;
    browser.click("Continue").await;
    browser.see("This is a draft").await;
    browser.see("0 of 6 answered").await;
    browser.picture(&format!("{picture}-05-list")).await;
}

/// Waits for the line under a field to say that the words are kept; without a script nothing is kept until a button is
/// pressed, and nothing says otherwise.
async fn is_kept(browser: &Browser) {
    if browser.has_scripts() {
        browser.see("Saved").await;
    }
}

async fn answers(browser: &Browser, picture: &str) {
    browser.click("In one line, what would you like to do?").await;
    browser.fill("In one line", "A Sunday kitchen for grandmothers").await;
    is_kept(browser).await;
    browser.click("Save and continue").await;

    browser.see("question 2 of 6").await;
    browser.fill("Who is it for", PLAN).await;
    is_kept(browser).await;
    browser.picture(&format!("{picture}-06-question")).await;
    if browser.has_scripts() {
        // Kept already: she may go away and come back.
        let here = browser.path().await;
        browser.open("/home").await;
        browser.open(&here).await;
        assert_eq!(browser.value("Who is it for").await, PLAN);
    }
    browser.click("Save and continue").await;

    browser.see("question 3 of 6").await;
    browser.click("People from different communities get on well together").await;
    is_kept(browser).await;
    browser.click("Save and continue").await;

    browser.see("question 4 of 6").await;
    browser.click("All or nearly all").await;
    is_kept(browser).await;
    browser.picture(&format!("{picture}-07-choice")).await;
    browser.click("Save and continue").await;

    browser.see("question 5 of 6").await;
    for (line, (what, pounds)) in (1..).zip([("Food for forty Sundays", "600"), ("The kitchen", "£250.50")]) {
        browser.fill_named(&format!("budget-what-{line}"), what).await;
        browser.fill_named(&format!("budget-amount-{line}"), pounds).await;
    }
    is_kept(browser).await;
    if browser.has_scripts() {
        browser.see("£850.50").await;
    }
    browser.picture(&format!("{picture}-08-budget")).await;
    browser.click("Save and continue").await;
    browser.see("You do not have to send anything").await;
    browser.picture(&format!("{picture}-09-file")).await;
    browser.click("Go to your application").await;
}

async fn sends_and_follows(browser: &Browser, portal: &Portal, picture: &str) {
    browser.see("5 of 6 answered").await;
    browser.click("Check your answers").await;
    browser.see("£850.50").await;
    browser.see("nobody goes home alone").await;
    browser.picture(&format!("{picture}-10-check")).await;
    browser.click("Send your application").await;
    browser.see("Your application is sent").await;
    browser.see("What happens next").await;
    browser.picture(&format!("{picture}-11-sent")).await;

    let letters = portal.letters_to("hulya@example.org").await;
    let letter = letters.last().expect("a letter");
    assert!(!letter.attachments.is_empty(), "a copy of what she sent goes with the letter: {}", letter.subject);

    browser.open("/home").await;
    browser.see("Community Chest").await;
    browser.picture(&format!("{picture}-12-home")).await;
    browser.click("Community Chest").await;
    browser.see("You hear by").await;
    browser.picture(&format!("{picture}-13-follow")).await;
}

#[tokio::test]
async fn on_a_phone() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    portal.work().await;
    let browser = Browser::phone(&portal).await;
    begins(&browser, &portal, "applying-phone").await;
    answers(&browser, "applying-phone").await;
    sends_and_follows(&browser, &portal, "applying-phone").await;
}

#[tokio::test]
async fn on_a_phone_without_scripts() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    portal.work().await;
    let browser = Browser::without_scripts(&portal).await;
    begins(&browser, &portal, "applying-plain").await;
    answers(&browser, "applying-plain").await;
    sends_and_follows(&browser, &portal, "applying-plain").await;
}

#[tokio::test]
async fn a_paste_keeps_its_paragraphs_and_one_line_has_its_words_counted() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-community-chest").await.round;
    portal.work().await;
    let group = portal.group("Sunday Kitchen", &[("hulya@example.org", "Hülya Demir")]).await;
    let application = portal.draft("hulya@example.org", &group, &round.id).await;
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, "hulya@example.org").await;
    browser.open(&format!("/applications/{application}/questions/plan")).await;
    let paragraphs = ["Every Sunday we cook.", "Grandmothers, girls, two fathers.", "Nobody goes home alone."];
    browser.fill("Who is it for", &paragraphs.join("\n\n")).await;
    // All of it is cut, and pasted, as from something that was written elsewhere.
    browser.keys("\u{e009}a\u{e000}").await;
    browser.keys("\u{e009}x\u{e000}").await;
    assert_eq!(browser.value("Who is it for").await, "");
    browser.keys("\u{e009}v\u{e000}").await;
    assert_eq!(browser.value("Who is it for").await, paragraphs.join("\n\n"));
    browser.see("Saved just now").await;
    browser.open(&format!("/applications/{application}/check")).await;
    let shown =
        browser.finds("arguments[0]([...document.querySelectorAll('dd p')].map((one) => one.textContent))").await;
    let shown: Vec<String> = serde_json::from_value(shown).expect("paragraphs");
    assert!(paragraphs.iter().all(|one| shown.iter().any(|shown| shown == one)), "{shown:?}");

    browser.open(&format!("/applications/{application}/questions/idea")).await;
    browser.fill("In one line", "A Sunday kitchen for grandmothers").await;
    browser.see("5 words").await;
    browser.see("Saved just now").await;
    browser.picture("applying-phone-14-one-line").await;
}
