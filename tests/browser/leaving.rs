//! Hülya leaves a sensitive question in a hurry, on her phone: nothing is left on the screen, on the device, or in the way
//! back.

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::browser::Browser;
use crate::recording::has_spoken;
use crate::support::Portal;

const HULYA: &str = "hulya@example.org";
const TYPED: &str = "We meet where nobody asks.";

/// Somewhere that says nothing of anybody: its address.
async fn weather() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}/", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut line, _)) = listener.accept().await {
            let mut asked = [0; 2048];
            let _ = line.read(&mut asked).await;
            let page = "<!doctype html><html lang=\"en\"><head><meta name=\"viewport\" content=\"width=device-width\">\
                        <link rel=\"icon\" href=\"data:,\"><title>Weather</title></head><body><main><h1>Rain, later sun</h1></main></body></html>";
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\nconnection: close";
            let _ = line.write_all(format!("{head}\r\ncontent-length: {}\r\n\r\n{page}", page.len()).as_bytes()).await;
        }
    });
    address
}

/// Her phone, with a sensitive question open; and the way out leads to our own weather.
async fn at_the_question(portal: &Portal) -> Browser {
    let source = crate::support::source::root().join("docs/examples/hackney-community-chest.toml");
    let source = std::fs::read_to_string(source).expect("an example");
    let sensitive = crate::support::source::with_sensitive(&source, "plan");
    let round = portal.fund_from(&sensitive).await.round;
    portal.work().await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let browser = Browser::phone(portal).await;
    browser.sign_in(portal, HULYA).await;
    browser.open(&format!("/applications/{application}")).await;
    browser.open(&format!("/applications/{application}/questions/plan")).await;
    browser.see("Exit this page").await;
    browser.see("Your browser may still remember that you were here.").await;
    // Something of another answer waits on the device.
    browser.finds("localStorage.setItem('gw-typed 00ff /applications/x/questions/idea', '{\"body\":\"\",\"at\":9999999999999}'); arguments[0](1)").await;
    leads_to_our_weather(&browser).await;
    browser
}

async fn leads_to_our_weather(browser: &Browser) {
    let out = weather().await;
    browser.finds(&format!("document.querySelector('.gw-exit form').dataset.to = '{out}'; arguments[0](1)")).await;
}

/// Nothing of hers is to be seen from here on, whichever way she goes.
async fn nothing_is_left(portal: &Portal, browser: &Browser) {
    browser.see("Rain, later sun").await;
    browser.lacks(TYPED).await;
    browser.finds("arguments[0](1); setTimeout(() => history.back())").await;
    browser.see("Rain, later sun").await;
    browser.lacks("Sunday Kitchen").await;
    browser.open(&format!("{}/help", portal.base)).await;
    assert_eq!(browser.stored().await, 0, "nothing is kept on the device");
    assert_eq!(browser.recordings_kept().await, 0);
    browser.see("Sign in").await;
    browser.open(&format!("{}/home", portal.base)).await;
    browser.see("Sign in to go on").await;
}

#[tokio::test]
async fn the_button_leaves_at_once_and_clears_up() {
    let portal = Portal::start().await;
    let browser = at_the_question(&portal).await;
    browser.fill("Who is it for", TYPED).await;
    browser.picture("leaving-01-question").await;
    browser.click("Exit this page").await;
    nothing_is_left(&portal, &browser).await;
    // What she had typed is with the portal: only the screen and the phone are clear.
    let hulya = portal.signed_in(HULYA).await;
    let home = hulya.get("/home").await;
    let list = home.links().into_iter().find(|link| link.starts_with("/applications/")).expect("her draft");
    assert!(hulya.get(&format!("{list}/questions/plan")).await.has(TYPED));
}

#[tokio::test]
async fn shift_three_times_does_the_same() {
    let portal = Portal::start().await;
    let browser = at_the_question(&portal).await;
    browser.fill("Who is it for", TYPED).await;
    for _ in 0..3 {
        browser.keys("\u{e008}").await;
    }
    nothing_is_left(&portal, &browser).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_she_records_she_is_out_at_once_and_nobody_is_asked() {
    let portal = Portal::start().await;
    let browser = at_the_question(&portal).await;
    // Of another answer, that is not sensitive, a recording waits.
    let question = browser.path().await;
    let recording = format!("{question}/recording");
    browser.open(&recording.replace("/plan/", "/idea/")).await;
    browser.click("Record your voice").await;
    has_spoken(&browser, 1).await;
    browser.click("Stop").await;
    browser.see("Listen back.").await;
    assert!(browser.recordings_kept().await > 0);
    browser.open(&recording).await;
    leads_to_our_weather(&browser).await;
    browser.click("Record your voice").await;
    has_spoken(&browser, 1).await;
    let asked = "addEventListener('beforeunload', (event) => { document.cookie = 'asked=' + event.defaultPrevented + ';path=/' }); \
                 arguments[0](1)";
    browser.finds(asked).await;
    browser.click("Exit this page").await;
    nothing_is_left(&portal, &browser).await;
    let cookies = browser.finds("arguments[0](document.cookie)").await;
    assert!(cookies.as_str().is_some_and(|cookies| cookies.contains("asked=false")), "{cookies}");
}

#[tokio::test]
async fn without_scripts_the_button_signs_out_and_leads_away() {
    let portal = Portal::start().await;
    let source = crate::support::source::root().join("docs/examples/hackney-community-chest.toml");
    let source = std::fs::read_to_string(source).expect("an example");
    let round = portal.fund_from(&crate::support::source::with_sensitive(&source, "plan")).await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let browser = Browser::without_scripts(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    let question = format!("/applications/{application}/questions/plan");
    browser.open(&question).await;
    assert_eq!(browser.leaves_by("Exit this page").await, "https://www.bbc.co.uk/weather");
    browser.open(&question).await;
    browser.see("Sign in to go on").await;
    browser.lacks("Who is it for").await;
}
