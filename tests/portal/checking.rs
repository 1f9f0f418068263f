//! Files that come in are looked at by a real clamd before anybody opens them.

use chrono::TimeDelta;
use groundwater::ids::OrganisationId;
use groundwater::jobs::{self, Job};
use groundwater::people::Role;

use crate::support::clamd::{Clamd, FOUND};
use crate::support::{Portal, Seen, Visitor, source};

const HULYA: &str = "hulya@example.org";

struct Story {
    portal: Portal,
    hulya: Visitor,
    group: OrganisationId,
}

impl Story {
    async fn begin(clamd: &Clamd) -> Story {
        let portal = Portal::start_with(&["--clamd", &clamd.address()]).await;
        let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
        let hulya = portal.signed_in(HULYA).await;
        Story { portal, hulya, group }
    }

    fn page(&self) -> String {
        format!("/organisations/{}/documents", self.group)
    }

    /// Hülya gives a document of her group's; gives the page of them, and where it is fetched.
    async fn gives(&self, name: &str, words: &[u8]) -> (Seen, String) {
        let page = self.hulya.get(&self.page()).await;
        let (action, fields) = page.form("form[enctype]", &[("kind", "other")]);
        let mut form = reqwest::multipart::Form::new();
        for (name, value) in fields {
            form = form.text(name, value);
        }
        let bytes = [b"%PDF-1.7\n".as_slice(), words].concat();
        let part = reqwest::multipart::Part::bytes(bytes).file_name(name.to_owned());
        let given = self.hulya.post_multipart(&action, form.part("file", part)).await;
        let link = given.link(name).unwrap_or_else(|| panic!("{name}: {}", given.text()));
        (given, link)
    }

    async fn administrator(&self) -> Visitor {
        self.portal.staff("kit@hackney.example", "Kit Osei", Role::Administrator, "hackney").await
    }
}

#[tokio::test]
async fn nobody_opens_a_file_before_it_is_checked_and_what_was_found_stays_closed_and_is_told_kindly() {
    let clamd = Clamd::on_a_port();
    let story = Story::begin(&clamd).await;
    let kit = story.administrator().await;
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;

    let (given, rules) = story.gives("rules.pdf", b"how we decide").await;
    assert!(given.has("We are still checking this file."), "{}", given.text());
    let early = story.hulya.get(&rules).await;
    assert!(early.status == 403 && early.has("This file is still being checked"), "{}", early.text());
    assert!(kit.get("/desk/checks").await.has("1 file waits"));

    story.portal.work().await;
    let (status, _, bytes) = story.hulya.download(&rules).await;
    assert_eq!((status, bytes.as_slice()), (200, b"%PDF-1.7\nhow we decide".as_slice()));
    assert!(story.hulya.get(&story.page()).await.lacks("checking this file"));

    let (_, cover) = story.gives("cover.pdf", FOUND).await;
    story.portal.work().await;
    let kept = story.hulya.get(&cover).await;
    assert!(kept.status == 403 && kept.has("Nobody can open it."), "{}", kept.text());
    assert!(story.hulya.get(&story.page()).await.has("We keep this file back"));
    assert_eq!(story.hulya.download(&rules).await.0, 200, "the other one stays open");

    let letters = story.portal.letters_to(HULYA).await;
    let told = letters.iter().find(|letter| letter.subject == "A file you sent could not be used");
    let told = told.unwrap_or_else(|| panic!("no letter among {}", letters.len()));
    assert!(told.text.contains("cover.pdf") && told.text.contains("you have done nothing wrong"), "{}", told.text);
    let letters = story.portal.letters_to("kit@hackney.example").await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.subject.contains("was kept back")).collect();
    assert!(told.len() == 1 && told[0].text.contains("Groundwater.Test"), "{}", told.len());
    let held = kit.get("/desk/checks").await;
    assert!(held.has("cover.pdf") && held.has("Hülya Demir") && held.has("Found: Groundwater.Test"), "{}", held.text());
    assert!(held.has("No file waits.") && held.lacks("rules.pdf"));
    assert_eq!(amina.get("/desk/checks").await.status, 403);

    // Taken away, nothing of it is known any more.
    let page = story.hulya.get(&story.page()).await;
    for action in page.all_of("form[action$=removal]", "action") {
        story.hulya.post(&action, &[]).await;
    }
    story.portal.work().await;
    assert!(kit.get("/desk/checks").await.lacks("cover.pdf"));
}

#[tokio::test]
async fn where_clamd_is_away_or_takes_no_file_of_that_size_files_wait_and_are_never_let_through() {
    let mut clamd = Clamd::on_a_socket();
    let story = Story::begin(&clamd).await;
    let kit = story.administrator().await;
    clamd.stop();
    let (_, rules) = story.gives("rules.pdf", b"how we decide").await;
    story.portal.work().await;
    let held = kit.get("/desk/checks").await;
    assert!(held.has("Tried 1 time: clamd cannot be reached"), "{}", held.text());
    assert_eq!(story.hulya.get(&rules).await.status, 403);
    // For days: longer than any other job is tried.
    for _ in 0..10 {
        story.portal.clock.advance(TimeDelta::hours(13));
        story.portal.work().await;
    }
    let hulya = story.portal.signed_in(HULYA).await;
    assert_eq!(hulya.get(&rules).await.status, 403);
    clamd.begin();
    story.portal.clock.advance(TimeDelta::hours(13));
    story.portal.work().await;
    assert_eq!(hulya.download(&rules).await.0, 200);

    // More than clamd takes at once.
    let story = Story { hulya, ..story };
    let (_, large) = story.gives("large.pdf", &vec![b'a'; 3 * 1024 * 1024]).await;
    story.portal.work().await;
    assert_eq!(story.hulya.get(&large).await.status, 403);
    let kit = story.portal.signed_in("kit@hackney.example").await;
    let held = kit.get("/desk/checks").await;
    assert!(held.has("large.pdf") && (held.has("StreamMaxLength") || held.has("hung up")), "{}", held.text());
}

#[tokio::test]
async fn a_letter_waits_for_no_file_that_is_looked_at() {
    let portal = Portal::start().await;
    let first = portal.change(|change| {
        let now = change.now;
        jobs::queue(change, &Job::ScanFile { key: "a-file".into() }, now - TimeDelta::minutes(5))?;
        jobs::queue(change, &Job::ForgetLetter { letter: "a-letter".into() }, now)?;
        Ok(jobs::queue::claim(change.db, now)?.map(|claimed| claimed.job.kind()))
    });
    assert_eq!(first.await, Some("forget-letter"));
}

#[test]
fn no_bytes_come_in_or_go_out_but_by_the_one_door() {
    let says = |wanted: &[&str]| -> Vec<String> {
        let has = |text: &str| {
            let text = text.replace(char::is_whitespace, "");
            wanted.iter().any(|one| text.contains(one))
        };
        source::rust().iter().filter(|file| has(&file.text)).map(|file| file.name.clone()).collect()
    };
    // Parts of a recording on its way are not open to anybody; the demo's borough sends itself nothing.
    assert_eq!(
        says(&["app.files.put(", "app.files.put_file(", "app.files.put_now("]),
        ["src/application/recording/upload/receiving.rs", "src/demo/teller.rs", "src/files/scan/mod.rs"]
    );
    for name in says(&["app.files.get(", "app.files.stream("]) {
        let file = source::rust().into_iter().find(|file| file.name == name).expect("the file");
        let may = ["src/application/recording/upload/receiving.rs", "src/files/scan/mod.rs"].contains(&name.as_str());
        assert!(may || file.text.contains("scan::need_clean("), "{name} hands out what may not be checked");
    }
}
