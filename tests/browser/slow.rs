//! A slow and dear line: what a first visit costs, and a way to the first saved answer on 2G.

use crate::browser::Browser;
use crate::support::Portal;

/// The most that the first visit to a fund page may weigh, in bytes as they come over the line: page, style and scripts.
const MOST: u64 = 45_000;

/// Everything that came for this page, headers too, as the browser counted it.
const WEIGHS: &str = "const done = arguments[arguments.length - 1]; \
    const came = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]; \
    done(came.map((one) => [new URL(one.name).pathname, one.transferSize]));";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_visit_to_a_fund_weighs_little() {
    let portal = Portal::start().await;
    portal.fund("hackney-small-grants").await;
    portal.work().await;
    let browser = Browser::phone(&portal).await;
    browser.open("/funds/hackney-small-grants").await;
    let came: Vec<(String, u64)> = serde_json::from_value(browser.finds(WEIGHS).await).expect("what came");
    let names: Vec<&str> = came.iter().map(|(name, _)| name.as_str()).collect();
    assert!(
        names.iter().any(|name| name.contains(".css")) && names.iter().any(|name| name.contains(".js")),
        "{names:?}"
    );
    assert!(came.iter().all(|(_, bytes)| *bytes > 0), "nothing was on the phone before: {came:?}");
    let whole: u64 = came.iter().map(|(_, bytes)| bytes).sum();
    println!("the first visit to a fund: {whole} bytes: {came:?}");
    assert!(whole < MOST, "{whole} bytes: {came:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_2g_from_the_front_page_to_a_saved_answer() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    portal.work().await;
    let browser = Browser::phone(&portal).await;
    browser.on_2g().await;
    crate::applying::begins(&browser, &portal, "slow").await;
    browser.click("In one line, what would you like to do?").await;
    browser.fill("In one line", "A Sunday kitchen for grandmothers").await;
    browser.see("Saved").await;
    let here = browser.path().await;
    browser.open("/home").await;
    browser.open(&here).await;
    assert_eq!(browser.value("In one line").await, "A Sunday kitchen for grandmothers");
}
