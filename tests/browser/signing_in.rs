//! Hülya signs in with the code from her letter.

use crate::browser::Browser;
use crate::support::Portal;

async fn hulya_signs_in(browser: &Browser, portal: &Portal, picture: &str) {
    browser.open("/sign-in").await;
    browser.picture(&format!("{picture}-1-sign-in")).await;
    browser.fill("e-mail address", "hulya@example.org").await;
    browser.click("Continue").await;
    browser.see("We have sent a letter to hulya@example.org").await;
    let letter = portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    let code = letter.subject.split(' ').next().expect("a code").to_owned();

    browser.fill("Code", "AAAAAA").await;
    browser.click("Sign in").await;
    browser.see("There is a problem").await;
    browser.see("You have 4 more tries").await;
    browser.picture(&format!("{picture}-2-wrong-code")).await;

    // Small letters, and a space in the middle.
    browser.fill("Code", &format!("{} {}", code[..3].to_lowercase(), &code[3..])).await;
    browser.click("Sign in").await;
    browser.see("What shall we call you?").await;
    browser.fill("Your name", "Hülya Demir").await;
    browser.picture(&format!("{picture}-3-account")).await;
    browser.click("Save").await;
    browser.see("Your applications").await;
    assert!(browser.path().await.starts_with("/home"));
    browser.open("/account").await;
    assert_eq!(browser.value("Your name").await, "Hülya Demir");
    browser.open("/sign-out").await;
    browser.click("Sign out").await;
    browser.see("You are signed out").await;
}

#[tokio::test]
async fn on_a_phone() {
    let portal = Portal::start().await;
    let browser = Browser::phone(&portal).await;
    assert!(browser.has_scripts());
    hulya_signs_in(&browser, &portal, "signing-in-phone").await;
}

#[tokio::test]
async fn on_a_phone_without_scripts() {
    let portal = Portal::start().await;
    let browser = Browser::without_scripts(&portal).await;
    hulya_signs_in(&browser, &portal, "signing-in-plain").await;
}

#[tokio::test]
async fn on_a_wide_screen_in_turkish_with_the_keyboard() {
    let portal = Portal::start().await;
    let browser = Browser::wide(&portal).await;
    browser.open("/sign-in").await;
    browser.click("Türkçe").await;
    browser.picture("signing-in-wide-turkish").await;
    browser.open("/sign-in?lang=en").await;
    // An empty form: the summary is read out first, and its link leads to the field.
    browser.tab_to("Continue").await;
    browser.keys("\u{e007}").await;
    browser.see("There is a problem").await;
    assert!(browser.has_focus_in(".govuk-error-summary").await, "the focus is on {}", browser.focused().await);
    browser.tab_to("Enter your e-mail address").await;
    browser.keys("\u{e007}").await;
    assert!(browser.has_focus_in("#email").await, "the focus is on {}", browser.focused().await);
    browser.keys("hulya@example.org\u{e007}").await;
    browser.see("We have sent a letter to hulya@example.org").await;
}
