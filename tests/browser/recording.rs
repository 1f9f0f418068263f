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
    const asked = indexedDB.open('groundwater-recordings', 2); \
    asked.onsuccess = () => { \
      const work = asked.result.transaction(['recordings', 'pieces']); \
      const rows = work.objectStore('recordings').getAll(); \
      const keys = work.objectStore('pieces').getAllKeys(); \
      const pieces = work.objectStore('pieces').getAll(); \
      work.oncomplete = async () => { \
        asked.result.close(); \
        if (rows.result.length === 0) return done(null); \
        const whole = new Blob(pieces.result.filter((_, at) => keys.result[at][1] === rows.result[0].id)); \
        const bytes = await whole.arrayBuffer(); \
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)); \
        done([[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''), bytes.byteLength]); \
      }; \
    };";

pub const ZEYNEP: &str = "zeynep@example.org";

pub async fn begins(portal: &Portal) -> (ApplicationId, String) {
    let round = portal.fund("hackney-community-chest").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Kaya")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let page = format!("/applications/{application}/questions/plan/recording");
    (application, page)
}

/// Waits until so many seconds are recorded.
pub async fn has_spoken(browser: &Browser, seconds: u64) {
    const TIME: &str = "arguments[0](document.querySelector('[data-recorder-time]')?.textContent ?? '')";
    let began = Instant::now();
    loop {
        let said = browser.finds(TIME).await;
        let clock = said.as_str().and_then(|said| said.split(' ').next()?.split_once(':'));
        let spoken = clock.and_then(|(m, s)| Some(m.parse::<u64>().ok()? * 60 + s.parse::<u64>().ok()?));
        if spoken.is_some_and(|spoken| spoken >= seconds) {
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(30), "{said}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Speaks for some seconds, with a pause in between, and stops: what is on the device then.
pub async fn speaks(browser: &Browser, how: &str) -> (String, i64) {
    browser.click(how).await;
    browser.see("Recording").await;
    has_spoken(browser, 2).await;
    browser.click("Pause").await;
    browser.see("Paused").await;
    browser.axe().await;
    browser.click("Go on").await;
    has_spoken(browser, 4).await;
    browser.click("Stop").await;
    browser.see("Listen back. When you are happy with it, send it.").await;
    assert!(browser.focused().await.contains("Send it"), "the way on has the focus");
    browser.axe().await;
    kept(browser).await.expect("it is kept on the device")
}

/// Presses Send on a line so slow that it takes half a minute, and waits until some of it has gone.
pub async fn sends_slowly(browser: &Browser, bytes: i64) {
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

    // The first one is done again, and stays until the second is there: that one is sent where there is no line, and
    // goes when there is one.
    let first = speaks(&browser, "Record your voice").await;
    browser.click("Do it again").await;
    browser.axe().await;
    assert_eq!(kept(&browser).await.as_ref(), Some(&first));
    browser.click("Keep the one I have").await;
    browser.see("Listen back. When you are happy with it, send it.").await;
    browser.click("Do it again").await;
    let (voice, _) = speaks(&browser, "Record your voice").await;
    assert_ne!(first.0, voice);
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

/// A recording that she made with her phone before.
fn on_her_phone(portal: &Portal, name: &str, bytes: usize) -> std::path::PathBuf {
    let file = portal.folder().join(name);
    std::fs::write(&file, crate::support::sounds::voice(bytes)).expect("a file");
    file
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_never_takes_the_place_of_what_she_recorded() {
    let portal = Portal::start().await;
    let (application, page) = begins(&portal).await;
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    browser.open(&page).await;
    let file = on_her_phone(&portal, "Anlatım.webm", 20_000);
    // While she pauses.
    browser.click("Record your voice").await;
    has_spoken(&browser, 1).await;
    browser.click("Pause").await;
    browser.choose_file("Choose a recording", &file).await;
    browser.click("Add to your answer").await;
    browser.see("One recording at a time").await;
    browser.click("Go on").await;
    has_spoken(&browser, 2).await;
    browser.click("Stop").await;
    browser.see("Listen back.").await;
    let (voice, _) = kept(&browser).await.expect("it is kept on the device");
    // And when it is ready, and not sent.
    browser.click("Add to your answer").await;
    browser.see("One recording at a time").await;
    browser.picture("recording-phone-06-one-at-a-time").await;
    assert_eq!(kept(&browser).await.map(|kept| kept.0), Some(voice.clone()), "what she said is still there");
    assert_eq!(here(&portal, &application).await, Vec::<String>::new());
    browser.click("Send it").await;
    browser.see("It is part of your answer now.").await;
    assert_eq!(here(&portal, &application).await, std::slice::from_ref(&voice));
    // Now there is room for the file; one that is too large is not even begun.
    let large = portal.folder().join("Film.webm");
    std::fs::File::create(&large).and_then(|file| file.set_len(201 * 1024 * 1024)).expect("a large file");
    browser.choose_file("Choose a recording", &large).await;
    browser.click("Add to your answer").await;
    browser.see("Film.webm is 201.0 MB. We can take up to 200 MB.").await;
    browser.open(&page).await;
    browser.choose_file("Choose a recording", &file).await;
    browser.click("Add to your answer").await;
    browser.see("It is part of your answer now.").await;
    assert_eq!(here(&portal, &application).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_nothing_is_kept_the_page_says_to_keep_it_open() {
    let portal = Portal::start().await;
    let (application, page) = begins(&portal).await;
    let browser = Browser::phone(&portal).await;
    browser.sign_in(&portal, HULYA).await;
    browser.open("/account").await;
    browser.click("Others use it, too").await;
    browser.open(&page).await;
    browser.click("Record your voice").await;
    has_spoken(&browser, 1).await;
    browser.click("Stop").await;
    browser.see("Listen back.").await;
    browser.line(None).await;
    browser.click("Send it").await;
    browser.see("Keep this page open: your recording is only here.").await;
    browser.lacks("kept on this device").await;
    browser.line(Some(500_000)).await;
    browser.see("It is part of your answer now.").await;
    assert_eq!(here(&portal, &application).await.len(), 1);
    assert_eq!((browser.recordings_kept().await, browser.stored().await), (0, 0));
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
    browser.see("Up to 10 minutes and 200 MB").await;
    browser.choose_file("Choose a recording", &on_her_phone(&portal, "Anlatım.webm", 20_000)).await;
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
