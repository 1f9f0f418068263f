//! Answers by voice and film: sent in parts over a line that breaks, or by a plain form; heard by those who may.

mod cleaned;
mod desk;
mod line;
mod tus;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::uploads;
use groundwater::ids::ApplicationId;

use crate::support::sounds::{film, no_film, phone_film, voice};
use crate::support::{Portal, Seen, Visitor};

pub const HULYA: &str = "hulya@example.org";
const DANIEL: &str = "daniel.okafor@example.org";
const MB: usize = 1024 * 1024;
const BYTES: &str = "application/offset+octet-stream";

/// A draft with everything answered but "plan".
pub struct Story {
    pub portal: Portal,
    pub hulya: Visitor,
    pub application: ApplicationId,
}

impl Story {
    pub async fn begin() -> Story {
        Story::with(|source| source).await
    }

    /// The same with a round of its own.
    pub async fn with(change: impl Fn(String) -> String) -> Story {
        let portal = Portal::start().await;
        let round = portal.fund_from(&change(crate::fund::example("hackney-small-grants"))).await.round;
        let people = [(HULYA, "Hülya Demir"), ("zeynep@example.org", "Zeynep Kaya")];
        let group = portal.group("Sunday Kitchen", &people).await;
        let application = portal.draft(HULYA, &group, &round.id).await;
        let form = portal.form(&round.id).await;
        portal.answers_everything(HULYA, &application, &form, &["plan"]).await;
        let hulya = portal.signed_in(HULYA).await;
        Story { portal, hulya, application }
    }

    pub fn page(&self) -> String {
        format!("/applications/{}/questions/plan/recording", self.application)
    }

    pub fn uploads(&self) -> String {
        format!("/applications/{}/questions/plan/uploads", self.application)
    }

    /// Hülya says that she is about to send so many bytes.
    pub async fn announces(&self, name: &str, bytes: usize) -> Seen {
        announce(&self.hulya, &self.uploads(), name, bytes).await
    }

    /// The same, where it is taken: the address of the upload.
    pub async fn begins(&self, name: &str, bytes: usize) -> String {
        let begun = self.announces(name, bytes).await;
        assert_eq!(begun.status, 201, "{}", begun.html);
        begun.headers["location"].to_str().expect("an address").to_owned()
    }

    pub async fn sends(&self, upload: &str, offset: usize, bytes: &[u8]) -> Seen {
        part(&self.hulya, upload, offset, bytes).await
    }

    /// A whole recording, in one go: the address at which it is heard.
    pub async fn records(&self, name: &str, bytes: &[u8]) -> String {
        let upload = self.begins(name, bytes.len()).await;
        let sent = self.sends(&upload, 0, bytes).await;
        assert_eq!(sent.status, 204, "{}", sent.html);
        let page = self.hulya.get(&self.page()).await;
        page.attribute("main [src^='/recordings/']", "src").unwrap_or_else(|| panic!("{}", page.text()))
    }

    pub async fn submits(&self) -> Seen {
        self.hulya.post(&format!("/applications/{}/submission", self.application), &[]).await
    }

    /// How many files there are in a folder of the file store.
    pub fn kept(&self, folder: &str) -> usize {
        fn count(folder: &std::path::Path) -> usize {
            let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
            let entries = entries.filter_map(|entry| Some(entry.ok()?.path()));
            entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
        }
        count(&self.portal.folder().join("files").join(folder))
    }
}

async fn announce(visitor: &Visitor, uploads: &str, name: &str, bytes: usize) -> Seen {
    let said = format!("filename {},seconds {}", STANDARD.encode(name), STANDARD.encode("42"));
    let (length, version) = (bytes.to_string(), ("tus-resumable", "1.0.0"));
    visitor.ask("POST", uploads, &[version, ("upload-length", &length), ("upload-metadata", &said)], vec![]).await
}

async fn part(visitor: &Visitor, upload: &str, offset: usize, bytes: &[u8]) -> Seen {
    let offset = offset.to_string();
    let headers = [("tus-resumable", "1.0.0"), ("upload-offset", &offset), ("content-type", BYTES)];
    visitor.ask("PATCH", upload, &headers, bytes.to_vec()).await
}

/// How much of an upload is here; what the portal answers where that is not said.
async fn here(visitor: &Visitor, upload: &str) -> Result<usize, u16> {
    let seen = visitor.ask("HEAD", upload, &[("tus-resumable", "1.0.0")], vec![]).await;
    let offset = seen.headers.get("upload-offset").and_then(|offset| offset.to_str().ok()?.parse().ok());
    offset.ok_or(seen.status)
}

#[tokio::test]
async fn hulya_answers_by_voice_in_two_parts_and_it_counts_like_any_other_answer() {
    let story = Story::begin().await;
    let before = story.hulya.get(&story.page()).await;
    for words in [
        "we have to pass it on to our safeguarding lead",
        "do not say the names of children",
        "We note who of them listened, and when.",
        "We delete recordings 90 days after our decision is out.",
        "Up to 10 minutes and 200 MB",
        "Nothing yet.",
    ] {
        assert!(before.has(words), "{words}: {}", before.text());
    }
    assert_eq!(
        before.all(".gw-tabs a"),
        ["Write", "Record", "Send something you have", "Point at something written", "Talk to someone"]
    );

    let said = voice(3 * MB / 2);
    let upload = story.begins("Anlatım.webm", said.len()).await;
    assert_eq!(here(&story.hulya, &upload).await, Ok(0));
    let first = story.sends(&upload, 0, &said[..MB]).await;
    assert_eq!(first.status, 204, "{}", first.html);
    assert_eq!(first.headers["upload-offset"], MB.to_string().as_str());
    assert_eq!(here(&story.hulya, &upload).await, Ok(MB));
    let whole = story.sends(&upload, MB, &said[MB..]).await;
    assert_eq!(whole.status, 204, "{}", whole.html);
    assert_eq!(
        here(&story.hulya, &upload).await,
        Ok(said.len()),
        "a client that asks again is told that it is through"
    );

    let page = story.hulya.get(&story.page()).await;
    assert!(page.has("Anlatım.webm · 0:42 · 1.5 MB"), "{}", page.text());
    let list = story.hulya.get(&format!("/applications/{}", story.application)).await;
    assert!(list.all("#plan-status").iter().any(|status| status == "Done"), "{}", list.text());
    let check = story.hulya.get(&format!("/applications/{}/check", story.application)).await;
    let source = check.attribute("audio", "src").expect("it can be heard before it is sent");
    assert_eq!(check.attribute("audio", "preload").as_deref(), Some("none"), "nobody pays for what they do not play");
    let (status, headers, bytes) = story.hulya.download(&source).await;
    assert_eq!((status, bytes == said), (200, true), "every byte, in its place");
    assert_eq!(headers["content-type"], "audio/webm");
    assert!(story.submits().await.has("Your application is sent"));
    story.portal.work().await;
    assert_eq!((story.kept("uploads"), story.kept(story.application.as_str())), (0, 1), "the parts are gone");
}

#[tokio::test]
async fn what_the_portal_speaks_is_said_and_another_version_is_not_understood() {
    let story = Story::begin().await;
    let speaks = story.hulya.ask("OPTIONS", &story.uploads(), &[], vec![]).await;
    assert_eq!(speaks.status, 204);
    assert_eq!(speaks.headers["tus-version"], "1.0.0");
    assert_eq!(speaks.headers["tus-extension"], "creation,termination,expiration");
    let upload = story.begins("a.webm", 100).await;
    let headers = [("tus-resumable", "0.2.2"), ("upload-offset", "0"), ("content-type", BYTES)];
    let other = story.hulya.ask("PATCH", &upload, &headers, vec![1]).await;
    assert_eq!(other.status, 412);
    assert_eq!(other.headers["tus-version"], "1.0.0");
    let unsaid = story.hulya.ask("POST", &story.uploads(), &[("tus-resumable", "1.0.0")], vec![]).await;
    assert_eq!(unsaid.status, 400, "how long it is has to be said");
    let headers = [("tus-resumable", "1.0.0"), ("upload-offset", "0"), ("content-type", "text/plain")];
    assert_eq!(story.hulya.ask("PATCH", &upload, &headers, vec![1]).await.status, 415);
}

#[tokio::test]
async fn a_part_out_of_order_or_repeated_changes_nothing() {
    let story = Story::begin().await;
    let said = voice(3000);
    let upload = story.begins("a.webm", said.len()).await;
    let early = story.sends(&upload, 1000, &said[1000..2000]).await;
    assert_eq!(early.status, 409, "{}", early.html);
    assert!(early.html.contains("does not follow on what is here"), "{}", early.html);
    assert_eq!(here(&story.hulya, &upload).await, Ok(0));
    assert_eq!(story.sends(&upload, 0, &said[..1000]).await.status, 204);
    assert_eq!(story.sends(&upload, 0, &said[..1000]).await.status, 409, "the same part once more");
    assert_eq!(story.sends(&upload, 500, &said[500..1500]).await.status, 409, "half of it once more");
    assert_eq!(here(&story.hulya, &upload).await, Ok(1000));
    assert_eq!(story.sends(&upload, 1000, &said[1000..]).await.status, 204);
    let page = story.hulya.get(&story.page()).await;
    let source = page.attribute("audio[src]", "src").expect("a recording");
    assert_eq!(story.hulya.download(&source).await.2, said);
    assert_eq!(story.kept("uploads"), 2, "nothing is kept of what was refused; the rest goes with the next job");
}

#[tokio::test]
async fn more_than_the_round_takes_is_refused_with_the_limit() {
    let story =
        Story::with(|source| source.replacen("[round]", "[round]\nrecording_mb = 1\nrecording_minutes = 3", 1)).await;
    let page = story.hulya.get(&story.page()).await;
    assert!(page.has("Up to 3 minutes and 1 MB"), "{}", page.text());
    let large = story.announces("Film.mov", 5 * MB).await;
    assert_eq!(large.status, 413);
    assert!(large.html.contains("Film.mov"), "{}", large.html);
    assert!(
        large.html.replace(['\u{2068}', '\u{2069}'], "").contains("is 5.0 MB. We can take up to 1 MB."),
        "{}",
        large.html
    );
    let form = story.hulya.submit_file(&page, "form[enctype]", "file", "Film.mov", voice(2 * MB)).await;
    assert!(form.status == 422 && form.has("We can take up to 1 MB."), "{}", form.text());

    // One that says less than it sends.
    let upload = story.begins("a.webm", 1000).await;
    let more = story.sends(&upload, 0, &voice(5000)).await;
    assert_eq!(more.status, 413, "{}", more.html);
    assert_eq!(here(&story.hulya, &upload).await, Ok(0));
    assert_eq!(story.announces("empty.webm", 0).await.status, 422);
}

#[tokio::test]
async fn five_recordings_for_one_answer_and_not_six() {
    let story = Story::begin().await;
    for number in 0..4 {
        story.records(&format!("{number}.webm"), &voice(500)).await;
    }
    let on_its_way = story.begins("5.webm", 500).await;
    let sixth = story.announces("6.webm", 500).await;
    assert_eq!(sixth.status, 413);
    assert!(sixth.html.replace(['\u{2068}', '\u{2069}'], "").contains("up to 5 recordings"), "{}", sixth.html);
    // One is given up, and there is room.
    let gone = story.hulya.ask("DELETE", &on_its_way, &[("tus-resumable", "1.0.0")], vec![]).await;
    assert_eq!(gone.status, 204);
    assert_eq!(here(&story.hulya, &on_its_way).await, Err(404));
    assert_eq!(story.announces("6.webm", 500).await.status, 201);
}

#[tokio::test]
async fn a_video_that_is_not_one_is_refused_and_nothing_of_it_is_kept() {
    let story = Story::begin().await;
    let nothing = no_film();
    let upload = story.begins("Düğün.mp4", nothing.len()).await;
    let refused = story.sends(&upload, 0, &nothing).await;
    assert_eq!(refused.status, 422, "{}", refused.html);
    assert!(refused.html.contains("is not a recording that we can play"), "{}", refused.html);
    assert_eq!(here(&story.hulya, &upload).await, Err(404));
    let page = story.hulya.get(&story.page()).await;
    let form = story.hulya.submit_file(&page, "form[enctype]", "file", "plan.mp4", b"%PDF-1.7\nours".to_vec()).await;
    assert!(form.status == 422 && form.has("plan.mp4 is not a recording that we can play"), "{}", form.text());
    let none = story.hulya.submit(&page, "form[enctype]", &[]).await;
    assert!(none.status == 422 && none.has("Choose a file first."), "{}", none.text());
    story.portal.work().await;
    assert_eq!((story.kept("uploads"), story.kept(story.application.as_str())), (0, 0));
    assert!(story.hulya.get(&story.page()).await.has("Nothing yet."));
}

#[tokio::test]
async fn a_film_from_a_phone_and_one_from_a_browser_are_seen_and_named_as_they_were() {
    let story = Story::begin().await;
    let page = story.hulya.get(&story.page()).await;
    let added = story.hulya.submit_file(&page, "form[enctype]", "file", "IMG_0042.MOV", phone_film()).await;
    assert!(added.has("It is part of your answer now."), "{}", added.text());
    let source = added.attribute("video[src]", "src").expect("it is seen");
    assert_eq!(story.hulya.download(&source).await.1["content-type"], "video/quicktime");

    let spoken = film(2000);
    let upload = story.begins("../../صوتي وصورتي.exe", spoken.len()).await;
    assert_eq!(story.sends(&upload, 0, &spoken).await.status, 204);
    let page = story.hulya.get(&story.page()).await;
    assert!(page.has("صوتي وصورتي.exe.webm"), "its name is kept, and promises no program: {}", page.text());
    assert_eq!(page.all("video[src]").len(), 2);
}

#[tokio::test]
async fn nobody_else_may_send_ask_or_give_up() {
    let story = Story::begin().await;
    let upload = story.begins("a.webm", 3000).await;
    story.portal.group("Dalston Fathers", &[("kofi@example.org", "Kofi Mensah")]).await;
    let kofi = story.portal.signed_in("kofi@example.org").await;
    let daniel = story.portal.signed_in(DANIEL).await;
    for other in [&kofi, &daniel] {
        assert_eq!(announce(other, &story.uploads(), "b.webm", 10).await.status, 404, "{}", other.email);
        assert_eq!(here(other, &upload).await, Err(404));
        assert_eq!(part(other, &upload, 0, &[1; 10]).await.status, 404);
        assert_eq!(other.ask("DELETE", &upload, &[("tus-resumable", "1.0.0")], vec![]).await.status, 404);
        assert_eq!(other.get(&story.page()).await.status, 404);
    }
    let signed_out = part(&story.portal.visitor(), &upload, 0, &[1; 10]).await;
    assert_eq!(signed_out.status, 403);
    assert!(signed_out.html.contains("signed-out"), "a script can say so: {}", signed_out.html);
    let headers =
        [("tus-resumable", "1.0.0"), ("upload-offset", "0"), ("content-type", BYTES), ("sec-fetch-site", "cross-site")];
    assert_eq!(story.hulya.ask("PATCH", &upload, &headers, vec![1; 10]).await.status, 403, "from another site");
    let from_elsewhere = [("tus-resumable", "1.0.0"), ("sec-fetch-site", "cross-site")];
    assert_eq!(story.hulya.ask("DELETE", &upload, &from_elsewhere, vec![]).await.status, 403);
    assert_eq!(here(&story.hulya, &upload).await, Ok(0), "nothing was done");
    // A colleague of the same group goes on with it.
    let zeynep = story.portal.signed_in("zeynep@example.org").await;
    assert_eq!(part(&zeynep, &upload, 0, &voice(3000)).await.status, 204);
}

#[tokio::test]
async fn a_recording_is_taken_out_and_its_bytes_with_it() {
    let story = Story::begin().await;
    let source = story.records("a.webm", &voice(3000)).await;
    let page = story.hulya.get(&story.page()).await;
    let gone = story.hulya.submit(&page, "form[action$=removal]", &[]).await;
    assert!(gone.has("We have taken it out of your answer and deleted it."), "{}", gone.text());
    assert_eq!(story.hulya.download(&source).await.0, 404);
    story.portal.work().await;
    assert_eq!(story.kept(story.application.as_str()), 0);
}

#[tokio::test]
async fn a_question_about_who_somebody_is_takes_no_recording() {
    let equity = "\n[[questions]]\nkey = \"about-you\"\ntitle = \"Anything on who you are?\"\n\
                  why = \"To see whom we leave out.\"\nkind = \"file\"\nequity = true\n";
    let story = Story::with(|source| source + equity).await;
    let page = story.page().replace("/plan/", "/about-you/");
    assert!(story.hulya.get(&page).await.has("This is a question that is not answered by recording."));
    let uploads = story.uploads().replace("/plan/", "/about-you/");
    assert_eq!(announce(&story.hulya, &uploads, "a.webm", 10).await.status, 403);
    let files = story.hulya.get(&page.replace("/recording", "/files")).await;
    assert_eq!(files.all(".gw-tabs a"), ["Write", "Send something you have", "Point at something written"]);
}

#[tokio::test]
async fn an_upload_that_nobody_goes_on_with_is_cleared_away_after_a_day() {
    let story = Story::begin().await;
    let upload = story.begins("a.webm", 3000).await;
    assert_eq!(story.sends(&upload, 0, &voice(3000)[..1000]).await.status, 204);
    let page = story.hulya.get(&story.page()).await;
    assert!(page.has("33 of 100 is here."), "{}", page.text());
    let check = format!("/applications/{}/check", story.application);
    assert!(story.hulya.get(&check).await.has("A recording is still on its way."));
    story.portal.clock.advance(TimeDelta::hours(25));
    assert_eq!(here(&story.hulya, &upload).await, Err(410));
    assert_eq!(story.sends(&upload, 1000, &voice(3000)[1000..]).await.status, 410);
    story.portal.work().await;
    assert_eq!(here(&story.hulya, &upload).await, Err(404));
    assert_eq!(story.kept("uploads"), 0);
    assert!(story.hulya.get(&story.page()).await.lacks("On its way"));
}

#[tokio::test]
async fn a_round_that_closes_while_an_upload_runs_waits_for_it() {
    let story = Story::begin().await;
    // "plan" is asked for, and nothing else was said to it.
    let closes = story.portal.app.now();
    let round_closes = chrono::NaiveDate::from_ymd_opt(2027, 1, 28).and_then(|day| day.and_hms_opt(17, 0, 0));
    story.portal.clock.advance(round_closes.expect("a date") - closes - TimeDelta::minutes(5));
    let story = Story { hulya: story.portal.signed_in(HULYA).await, ..story };
    let said = voice(3000);
    let upload = story.begins("a.webm", said.len()).await;
    assert_eq!(story.sends(&upload, 0, &said[..1000]).await.status, 204);
    // The round has closed, and its grace is over.
    story.portal.clock.advance(TimeDelta::hours(2));
    story.portal.work().await;
    let page = story.hulya.get(&story.page()).await;
    assert!(page.has("The fund has closed. You began in time, so this can still arrive"), "{}", page.text());
    assert_eq!(story.sends(&upload, 1000, &said[1000..]).await.status, 204, "the rest of it is on time");
    let sent = story.submits().await;
    assert!(sent.has("Your application is sent"), "{}", sent.text());

    // Whoever began nothing in time is too late.
    let late = Story::begin().await;
    late.portal.clock.advance(round_closes.expect("a date") - closes + TimeDelta::hours(2));
    let late = Story { hulya: late.portal.signed_in(HULYA).await, ..late };
    assert_eq!(late.announces("a.webm", 3000).await.status, 403);
}

/// Five minutes before small grants close, with an upload that has begun.
async fn begun_in_time(bytes: &[u8]) -> (Story, String) {
    let story = Story::begin().await;
    let closes = chrono::NaiveDate::from_ymd_opt(2027, 1, 28).and_then(|day| day.and_hms_opt(17, 0, 0)).expect("a day");
    story.portal.clock.advance(closes - story.portal.app.now() - TimeDelta::minutes(5));
    let story = Story { hulya: story.portal.signed_in(HULYA).await, ..story };
    let upload = story.begins("Düğün.mp4", bytes.len()).await;
    assert_eq!(story.sends(&upload, 0, &bytes[..1000]).await.status, 204);
    story.portal.clock.advance(TimeDelta::hours(2));
    story.portal.work().await;
    (story, upload)
}

/// She began in time: there is a day for another recording, and to send it all.
async fn is_still_on_time(story: &Story) {
    let page = story.hulya.get(&story.page()).await;
    assert!(page.has("The fund has closed. You began in time"), "{}", page.text());
    assert!(page.lacks("On its way"), "{}", page.text());
    let added = story.hulya.submit_file(&page, "form[enctype]", "file", "Anlatım.webm", voice(2000)).await;
    assert!(added.has("It is part of your answer now."), "{}", added.text());
    let sent = story.submits().await;
    assert!(sent.has("Your application is sent"), "{}", sent.text());
}

#[tokio::test]
async fn what_was_begun_in_time_and_is_no_recording_leaves_a_day_for_another() {
    let nothing: Vec<u8> = no_film().into_iter().cycle().take(3000).collect();
    let (story, upload) = begun_in_time(&nothing).await;
    let refused = story.sends(&upload, 1000, &nothing[1000..]).await;
    assert_eq!(refused.status, 422, "{}", refused.html);
    is_still_on_time(&story).await;
}

#[tokio::test]
async fn what_was_begun_in_time_and_given_up_leaves_a_day_for_another() {
    let said = voice(3000);
    let (story, upload) = begun_in_time(&said).await;
    let gone = story.hulya.ask("DELETE", &upload, &[("tus-resumable", "1.0.0")], vec![]).await;
    assert_eq!(gone.status, 204);
    assert_eq!(story.sends(&upload, 1000, &said[1000..]).await.status, 404, "it does not come back");
    is_still_on_time(&story).await;
    // A day later what was begun is forgotten, and nobody says that it did not arrive.
    story.portal.clock.advance(TimeDelta::hours(25));
    story.portal.work().await;
    let left: i64 = story.portal.read(|db| Ok(uploads::table.count().get_result(db)?)).await;
    assert_eq!((left, story.kept("uploads")), (0, 0));
}

#[tokio::test]
async fn one_that_lasts_too_long_is_told_so_before_any_of_it_is_sent() {
    let story = Story::begin().await;
    for (seconds, status) in [("660", 201), ("661", 422), ("999999", 422)] {
        let said = format!("filename {},seconds {}", STANDARD.encode("Ses.webm"), STANDARD.encode(seconds));
        let headers = [("tus-resumable", "1.0.0"), ("upload-length", "3000"), ("upload-metadata", said.as_str())];
        let told = story.hulya.ask("POST", &story.uploads(), &headers, vec![]).await;
        assert_eq!(told.status, status, "{seconds}: {}", told.html);
        if status == 422 {
            let words = told.html.replace(['\u{2068}', '\u{2069}'], "");
            assert!(words.contains("We can take up to 10:00 minutes in one recording."), "{words}");
        }
    }
    let plain = story.hulya.get(&story.page()).await;
    assert!(plain.all(".govuk-hint").iter().any(|hint| hint.contains("10 minutes and 200 MB")), "{}", plain.text());
}
