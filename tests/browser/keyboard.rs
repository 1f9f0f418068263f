//! Thomas does not use a mouse: from the front page to what was sent with the keyboard alone, and he sees where he is.

use crate::browser::Browser;
use crate::support::Portal;

const THOMAS: &str = "thomas@example.org";
const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";

/// Goes to what says this with Tab, and presses it.
async fn presses(browser: &Browser, words: &str) {
    browser.tab_to(words).await;
    browser.keys(ENTER).await;
    browser.wait_for_a_page().await;
}

/// Goes to the field with this label, and types.
async fn types(browser: &Browser, label: &str, text: &str) {
    browser.tab_to(label).await;
    browser.keys(text).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_front_page_to_what_was_sent() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    portal.work().await;
    let browser = Browser::wide(&portal).await;
    browser.open("/").await;
    browser.tab_to("Skip to").await;
    presses(&browser, "Community Chest").await;
    browser.see("In one line, what would you like to do?").await;
    presses(&browser, "Start now").await;
    types(&browser, "e-mail address", THOMAS).await;
    browser.keys(ENTER).await;
    browser.see(THOMAS).await;
    let letter = portal.letters_to(THOMAS).await.pop().expect("a letter");
    types(&browser, "Code", letter.subject.split(' ').next().expect("a code")).await;
    browser.keys(ENTER).await;
    browser.see("What shall we call you?").await;
    types(&browser, "Your name", "Thomas Okafor").await;
    browser.keys(ENTER).await;
    browser.see("Tell us about your group").await;

    // He leaves it empty: what is missing is said first, has the focus, and leads to the field.
    presses(&browser, "Save").await;
    browser.see("There is a problem").await;
    assert!(browser.has_focus_in(".govuk-error-summary").await, "the focus is on {}", browser.focused().await);
    presses(&browser, "Enter the name your group goes by").await;
    assert!(browser.has_focus_in("#name").await, "the focus is on {}", browser.focused().await);
    browser.keys("Estate Radio").await;
    browser.tab_to("A registered").await;
    browser.keys("\u{e015}").await;
    types(&browser, "What you do", "We make radio with young people.").await;
    presses(&browser, "Save").await;
    browser.see("Start your application").await;
    presses(&browser, "Continue").await;
    browser.see("0 of 6 answered").await;

    presses(&browser, "In one line, what would you like to do?").await;
    types(&browser, "In one line", "A radio hour made by young people").await;
    presses(&browser, "Save and continue").await;
    types(&browser, "Who is it for", "Twelve young people make a programme each week.").await;
    presses(&browser, "Save and continue").await;
    browser.tab_to("People belong").await;
    browser.keys(SPACE).await;
    presses(&browser, "Save and continue").await;
    browser.tab_to("All or nearly all").await;
    browser.keys(SPACE).await;
    presses(&browser, "Save and continue").await;
    browser.see("question 5 of 6").await;
    browser.tab_to_field("budget-what-1").await;
    browser.keys("Microphones").await;
    browser.tab_to_field("budget-amount-1").await;
    browser.keys("400").await;
    presses(&browser, "Save and continue").await;
    presses(&browser, "Go to your application").await;
    browser.see("5 of 6 answered").await;
    presses(&browser, "Check your answers").await;
    presses(&browser, "Send your application").await;
    browser.see("Your application is sent").await;
}
