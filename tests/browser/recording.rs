//! Hülya says it instead of writing it, on a phone: the line goes in the middle, and the page is left in the middle, and
//! not a byte is lost.

use std::time::{Duration, Instant};

use diesel::prelude::*;
use groundwater::db::schema::files;
use groundwater::ids::ApplicationId;
use serde_json::json;

use crate::browser::Browser;
use crate::support::{Line, Portal};

const HULYA: &str = "hulya@example.org";

/// The digest of what is kept on the device, and how large it is.
const ON_THE_DEVICE: &str = "const done = arguments[arguments.length - 1]; \
    const asked = indexedDB.open('groundwater-recordings', 1); \
    asked.onsuccess = () => { \
      const all = asked.result.transaction('recordings').objectStore('recordings').getAll(); \
      all.onsuccess = async () => { \
        if (all.result.length === 0) return done(null); \
        const bytes = await all.result[0].blob.arrayBuffer(); \
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)); \
        done([[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''), bytes.byteLength]); \
      }; \
    };";

async fn begins(portal: &Portal) -> (ApplicationId, String) {
    let round = portal.fund("hackney-community-chest").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let page = format!("/applications/{application}/questions/plan/recording");
    (application, page)
}

/// Speaks for some seconds, with a pause in between, and stops: what is on the device then.
async fn speaks(browser: &Browser, how: &str) -> (String, i64) {
    browser.click(how).await;
    browser.see("Recording").await;
    browser.see("0:02 of 10:00").await;
    browser.click("Pause").await;
    browser.see("Paused").await;
    browser.axe().await;
    browser.click("Go on").await;
    browser.see("0:04 of 10:00").await;
    browser.click("Stop").await;
    browser.see("Listen back. When you are happy with it, send it.").await;
    assert!(browser.focused().await.contains("Send it"), "the way on has the focus");
    browser.axe().await;
    kept(browser).await.expect("it is kept on the device")
}

/// Presses Send on a line so slow that it takes half a minute, and waits until some of it has gone.
async fn sends_slowly(browser: &Browser, bytes: i64) {
    const GONE: &str = "const done = arguments[arguments.length - 1]; \
        done(document.querySelector('[data-recorder-progress]')?.value ?? 100)";
    browser.line(Some(u32::try_from(bytes / 30).expect("a size"))).await;
    browser.click("Send it").await;
    let began = Instant::now();
    loop {
        let gone = browser.finds(GONE).await.as_f64().expect("a number");
        assert!(gone < 90.0 && began.elapsed() < Duration::from_secs(30), "{gone} of 100 of {bytes} bytes have gone");
        if gone > 3.0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn kept(browser: &Browser) -> Option<(String, i64)> {
    serde_json::from_value(browser.finds(ON_THE_DEVICE).await).expect("what is on the device")
}

/// The digests of what the portal has.
async fn here(portal: &Portal, application: &ApplicationId) -> Vec<String> {
    let application = application.clone();
    let of_answer = move |db: &mut groundwater::db::DbConn| {
        let kept = files::table.filter(files::application_id.eq(application)).order(files::id);
        Ok(kept.select(files::sha256).load(db)?)
    };
    portal.read(of_answer).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_line_goes_in_the_middle_and_not_a_byte_is_lost() {
    let portal = Portal::start().await;
    let (application, page) = begins(&portal).await;
    // Chromium lets a post under way go through when it is told that it is offline: the line itself is cut besides.
    let line = Line::to(portal.base.trim_start_matches("http://").parse().expect("an address"));
    let browser = Browser::phone(&portal).await.by_way_of(&line);
    browser.sign_in(&portal, HULYA).await;
    browser.open(&page).await;
    browser.see("Before you record").await;
    browser.picture("recording-phone-01-before").await;

    // The first one is done again; the second is sent where there is no line, and goes when there is one.
    speaks(&browser, "Record your voice").await;
    browser.click("Do it again").await;
    assert_eq!(kept(&browser).await, None);
    let (voice, _) = speaks(&browser, "Record your voice").await;
    browser.picture("recording-phone-02-ready").await;
    browser.line(None).await;
    browser.click("Send it").await;
    browser.see("There is no connection just now. Your recording is kept on this device").await;
    browser.picture("recording-phone-03-offline").await;
    browser.axe().await;
    browser.line(Some(500_000)).await;
    browser.see("It is part of your answer now.").await;
    assert_eq!(here(&portal, &application).await, std::slice::from_ref(&voice), "every byte, in its place");
    assert_eq!(kept(&browser).await, None, "nothing stays on the device");

    // The line goes in the middle.
    browser.open(&page).await;
    browser.lacks("It is part of your answer now.").await;
    let (film, bytes) = speaks(&browser, "Record a video").await;
    sends_slowly(&browser, bytes).await;
    line.cut();
    browser.line(None).await;
    browser.see("There is no connection just now. Your recording is kept on this device").await;
    assert_eq!(here(&portal, &application).await.len(), 1, "it is not whole yet");
    line.mend();
    browser.line(Some(5_000_000)).await;
    browser.see("It is part of your answer now.").await;
    assert_eq!(here(&portal, &application).await, [voice, film], "every byte, in its place");
    assert_eq!(kept(&browser).await, None);
    browser.picture("recording-phone-04-there").await;
    let plays = "const done = arguments[arguments.length - 1]; const player = document.querySelector('.gw-heard audio'); \
                 player.oncanplay = () => done('plays'); player.onerror = () => done(String(player.error?.message)); \
                 player.muted = true; player.play().catch((why) => done(String(why)));";
    assert_eq!(browser.finds(plays).await, json!("plays"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_is_left_in_the_middle_and_goes_on_by_itself() {
    let portal = Portal::start().await;
    let (application, page) = begins(&portal).await;
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    browser.open(&page).await;
    let (digest, bytes) = speaks(&browser, "Record a video").await;
    sends_slowly(&browser, bytes).await;
    browser.open("/home").await;
    assert_eq!(here(&portal, &application).await, Vec::<String>::new(), "it is not whole yet");
    // The page is looked over before the rest is through.
    browser.open(&page).await;
    browser.line(Some(5_000_000)).await;
    browser.see("It is part of your answer now.").await;
    assert_eq!(here(&portal, &application).await, [digest], "every byte, in its place");
    browser.open(&format!("/applications/{application}")).await;
    browser.see("1 of 6 answered").await;
}

#[tokio::test]
async fn without_scripts_a_recording_goes_by_a_plain_form() {
    let portal = Portal::start().await;
    let (_, page) = begins(&portal).await;
    let browser = Browser::without_scripts(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    browser.open(&page).await;
    browser.see("Send a recording that you have").await;
    browser.lacks("Record your voice").await;
    let file = portal.folder().join("Anlatım.webm");
    std::fs::write(&file, crate::support::sounds::voice(20_000)).expect("a file");
    browser.field("Choose a recording").await.send_keys(&file.display().to_string()).await.expect("a file is chosen");
    browser.click("Add to your answer").await;
    browser.see("It is part of your answer now.").await;
    browser.picture("recording-plain-01-there").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_round_closes_while_her_recording_is_on_its_way_and_she_is_on_time() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(HULYA, &application, &form, &["plan"]).await;
    let closes = chrono::NaiveDate::from_ymd_opt(2027, 1, 28).and_then(|day| day.and_hms_opt(17, 0, 0)).expect("a day");
    portal.clock.advance(closes - portal.app.now() - chrono::TimeDelta::minutes(5));
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    let page = format!("/applications/{application}/questions/plan/recording");
    browser.open(&page).await;
    let before = here(&portal, &application).await.len();
    let (film, bytes) = speaks(&browser, "Record a video").await;
    sends_slowly(&browser, bytes).await;
    portal.clock.advance(chrono::TimeDelta::hours(2));
    portal.work().await;
    assert_eq!(here(&portal, &application).await.len(), before, "it is not whole yet");
    browser.line(Some(5_000_000)).await;
    browser.see("It is part of your answer now.").await;
    assert_eq!(here(&portal, &application).await.last(), Some(&film), "every byte, in its place");
    browser.open(&page).await;
    browser.see("The fund has closed. You began in time").await;
    browser.picture("recording-phone-05-closed").await;
    browser.open(&format!("/applications/{application}/check")).await;
    browser.click("Send your application").await;
    browser.see("Your application is sent").await;
}
