//! Hülya loses her connection in the middle of an answer, and her page with it: not one character is lost.

use groundwater::ids::ApplicationId;

use crate::browser::Browser;
use crate::recording::{ZEYNEP, begins as may_record, sends_slowly, speaks};
use crate::support::{Line, Portal};

const HULYA: &str = "hulya@example.org";
const BEFORE: &str = "Every Sunday we cook in the kitchen on the estate.";
const ON_THE_BUS: &str = " Büyükannelerimiz de gelir; “nobody” goes home alone & hungry <3";

/// Her phone, and its line.
struct Phone {
    browser: Browser,
    line: Line,
}

impl std::ops::Deref for Phone {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.browser
    }
}

/// A phone on which she has begun to answer the first question of her draft, and where that is.
async fn begun(portal: &Portal) -> (Phone, String, String) {
    let round = portal.fund("hackney-community-chest").await.round;
    portal.work().await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    // Chromium lets what a page sends as it goes through although it is told that it is offline: the line is cut besides.
    let line = Line::to(portal.base.trim_start_matches("http://").parse().expect("an address"));
    let browser = Phone { browser: Browser::phone(portal).await.by_way_of(&line), line };
    browser.sign_in(portal, HULYA).await;
    let list = format!("/applications/{application}");
    let question = format!("{list}/questions/plan");
    browser.open(&question).await;
    browser.fill("Who is it for", BEFORE).await;
    browser.see("Saved just now").await;
    assert_eq!(browser.kept_on_device().await, Vec::<String>::new(), "what the portal has is not kept twice");
    (browser, list, question)
}

/// She writes on without a connection, and the page goes away.
async fn writes_on_and_loses_the_page(browser: &Phone) {
    browser.connected(false).await;
    browser.line.cut();
    browser.field("Who is it for").await.send_keys(ON_THE_BUS).await.expect("she types on");
    browser.see("Your words are kept on this device").await;
    assert_eq!(browser.kept_on_device().await.len(), 1);
    browser.leave().await;
    browser.line.mend();
    browser.connected(true).await;
}

#[tokio::test]
async fn what_she_typed_without_a_connection_goes_from_whichever_page_she_opens_next() {
    let portal = Portal::start().await;
    let (browser, list, question) = begun(&portal).await;
    writes_on_and_loses_the_page(&browser).await;
    browser.open(&list).await;
    browser.see("What you typed here while we could not be reached is saved now.").await;
    browser.picture("losing-01-sent").await;
    browser.open(&question).await;
    assert_eq!(browser.value("Who is it for").await, format!("{BEFORE}{ON_THE_BUS}"));
    assert_eq!(browser.kept_on_device().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_page_itself_goes_on_where_she_was_with_what_somebody_else_wrote_meanwhile() {
    let portal = Portal::start().await;
    let (browser, _, question) = begun(&portal).await;
    // At home she has the same question open.
    let other = portal.signed_in(HULYA).await;
    let page = other.get(&question).await;
    writes_on_and_loses_the_page(&browser).await;
    let written = BEFORE.replace("Every Sunday", "Every Sunday at noon");
    other.submit(&page, "form[data-autosave]", &[("text", &written), ("then", "later")]).await;
    browser.open(&question).await;
    browser.see("What each of you wrote is in").await;
    let whole = format!("{written}{ON_THE_BUS}");
    assert_eq!(browser.value("Who is it for").await, whole);
    browser.open(&question).await;
    assert_eq!(browser.value("Who is it for").await, whole, "it is there as well");
    assert_eq!(browser.kept_on_device().await, Vec::<String>::new());
}

#[tokio::test]
async fn it_waits_while_she_is_signed_out_for_nobody_else_and_signing_out_clears_it() {
    let portal = Portal::start().await;
    let (browser, list, question) = begun(&portal).await;
    writes_on_and_loses_the_page(&browser).await;
    // Her session has run out meanwhile; somebody else signs in on the same phone.
    browser.forget_cookies().await;
    portal.person("songul@example.org", "Songül Aydın").await;
    browser.sign_in(&portal, "songul@example.org").await;
    browser.open("/home").await;
    assert_eq!(browser.kept_on_device().await.len(), 1, "hers waits");
    browser.forget_cookies().await;
    browser.sign_in(&portal, HULYA).await;
    browser.open(&list).await;
    browser.open(&question).await;
    assert_eq!(browser.value("Who is it for").await, format!("{BEFORE}{ON_THE_BUS}"));
    writes_on_and_loses_the_page(&browser).await;
    // She is asked before it is cleared: the page sends what it can first.
    browser.open("/sign-out").await;
    browser.click("Sign out").await;
    assert_eq!(browser.kept_on_device().await, Vec::<String>::new());
}

#[tokio::test]
async fn nothing_stays_on_a_phone_that_others_use() {
    let portal = Portal::start().await;
    let (browser, _, question) = begun(&portal).await;
    browser.open("/account").await;
    browser.click("Others use it, too").await;
    browser.open(&question).await;
    browser.connected(false).await;
    browser.field("Who is it for").await.send_keys(ON_THE_BUS).await.expect("she types on");
    browser.see("we keep trying").await;
    assert_eq!(browser.stored().await, 0);
    browser.connected(true).await;
    browser.see("Saved just now").await;
}

#[tokio::test]
async fn an_answer_to_a_sensitive_question_stays_nowhere() {
    let portal = Portal::start().await;
    let source = crate::support::source::root().join("docs/examples/hackney-community-chest.toml");
    let source = std::fs::read_to_string(source).expect("an example");
    let sensitive = crate::support::source::with_sensitive(&source, "plan");
    let round = portal.fund_from(&sensitive).await.round;
    portal.work().await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    browser.open(&format!("/applications/{application}/questions/plan")).await;
    browser.see("Nobody has to describe harm").await;
    browser.connected(false).await;
    browser.fill("Who is it for", BEFORE).await;
    browser.see("we keep trying").await;
    assert_eq!(browser.stored().await, 0);
    browser.connected(true).await;
    browser.see("Saved just now").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn she_is_told_what_has_not_reached_us_and_signing_out_takes_it_off_the_device() {
    let portal = Portal::start().await;
    let (_, page) = may_record(&portal).await;
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    browser.open("/sign-out").await;
    browser.see("Everything you wrote is saved.").await;
    // Half of it has gone, so that the upload has left its mark, too.
    browser.open(&page).await;
    let (_, bytes) = speaks(&browser, "Record a video").await;
    sends_slowly(&browser, bytes).await;
    browser.open("/sign-out").await;
    browser.see("has not reached us yet").await;
    browser.lacks("Everything you wrote is saved.").await;
    browser.picture("losing-02-sign-out").await;
    assert!(browser.recordings_kept().await > 0 && browser.stored().await > 0);
    // The recording is one press away.
    browser.click("See where it stands").await;
    browser.see("Record here").await;
    browser.open("/sign-out").await;
    browser.see("has not reached us yet").await;
    browser.click("Sign out").await;
    browser.see("You are signed out").await;
    assert_eq!((browser.recordings_kept().await, browser.stored().await), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_voice_does_not_stay_on_a_phone_that_others_use() {
    let portal = Portal::start().await;
    let (_, page) = may_record(&portal).await;
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    browser.open(&page).await;
    speaks(&browser, "Record your voice").await;
    assert!(browser.recordings_kept().await > 0);
    browser.open("/account").await;
    browser.click("Others use it, too").await;
    browser.see("Saved for this phone or computer.").await;
    assert_eq!((browser.recordings_kept().await, browser.stored().await), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_else_on_the_same_phone_hears_what_she_recorded_and_after_a_season_it_is_gone() {
    let portal = Portal::start().await;
    let (_, page) = may_record(&portal).await;
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    browser.open(&page).await;
    speaks(&browser, "Record your voice").await;
    browser.forget_cookies().await;
    browser.sign_in(&portal, ZEYNEP).await;
    browser.open(&page).await;
    browser.see("Record your voice").await;
    browser.lacks("Listen back").await;
    assert!(browser.recordings_kept().await > 0, "hers waits for her");
    browser.forget_cookies().await;
    browser.sign_in(&portal, HULYA).await;
    browser.open(&page).await;
    browser.see("Listen back").await;
    // Ninety days later.
    let older = "const done = arguments[arguments.length - 1]; const asked = indexedDB.open('groundwater-recordings'); \
        asked.onsuccess = () => { \
          const work = asked.result.transaction('recordings', 'readwrite'); \
          work.objectStore('recordings').openCursor().onsuccess = (event) => { \
            const at = event.target.result; \
            if (at) at.update({ ...at.value, at: Date.now() - 91 * 24 * 3600 * 1000 }); \
          }; \
          work.oncomplete = () => { asked.result.close(); done(1); }; \
        };";
    browser.finds(older).await;
    browser.open("/home").await;
    browser.open("/account").await;
    assert_eq!(browser.recordings_kept().await, 0);
}

#[tokio::test]
async fn words_that_can_no_longer_be_added_are_given_back_and_not_sent_again() {
    let portal = Portal::start().await;
    let (browser, list, question) = begun(&portal).await;
    writes_on_and_loses_the_page(&browser).await;
    // Meanwhile the application has gone.
    let application = ApplicationId::from(list.rsplit('/').next().expect("an id"));
    let asked = application.clone();
    let round = portal.read(move |db| groundwater::application::store::get(db, &asked)).await.round_id;
    let form = portal.form(&round).await;
    portal.answers_everything(HULYA, &application, &form, &["plan"]).await;
    let sent = portal.signed_in(HULYA).await.post(&format!("{list}/submission"), &[]).await;
    assert!(sent.has("Your application is sent"), "{}", sent.text());
    browser.open("/home").await;
    browser.see("so this text was not added").await;
    browser.see(ON_THE_BUS.trim()).await;
    browser.picture("losing-03-given-back").await;
    browser.click("Copy these words").await;
    browser.see("Copied").await;
    assert_eq!(browser.kept_on_device().await, Vec::<String>::new(), "she has them");
    browser.open(&question).await;
    browser.lacks("so this text was not added").await;
}
