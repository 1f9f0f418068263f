//! Answers by file: documents, pictures and recordings, and who may fetch them.

use chrono::TimeDelta;
use groundwater::ids::{ApplicationId, OrganisationId};
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::State as ReadingState;

use crate::support::{Portal, Seen, Visitor, group, pictures};

const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\nour constitution";
const PROGRAM: &[u8] = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00";

/// Small grants, with a question for files of equity monitoring.
fn fund() -> String {
    let source = crate::fund::example("hackney-small-grants");
    format!(
        "{source}\n[[questions]]\nkey = \"about-you\"\ntitle = \"Anything on who you are?\"\n\
         why = \"To see whom we leave out.\"\nkind = \"file\"\nequity = true\n"
    )
}

struct Story {
    portal: Portal,
    hulya: Visitor,
    group: OrganisationId,
    application: ApplicationId,
}

impl Story {
    async fn begin() -> Story {
        let portal = Portal::start().await;
        let round = portal.fund_from(&fund()).await.round;
        let group = portal.group("Sunday Kitchen", &[("hulya@example.org", "Hülya Demir")]).await;
        let application = portal.draft("hulya@example.org", &group, &round.id).await;
        let form = portal.form(&round.id).await;
        portal.answers_everything("hulya@example.org", &application, &form, &[]).await;
        let hulya = portal.signed_in("hulya@example.org").await;
        Story { portal, hulya, group, application }
    }

    fn page(&self, key: &str) -> String {
        format!("/applications/{}/questions/{key}/files", self.application)
    }

    async fn sends(&self, key: &str, name: &str, bytes: &[u8]) -> Seen {
        let page = self.hulya.get(&self.page(key)).await;
        self.hulya.submit_file(&page, "form[enctype]", "file", name, bytes.to_vec()).await
    }

    async fn submits(&self) {
        let sent = self.hulya.post(&format!("/applications/{}/submission", self.application), &[]).await;
        assert!(sent.has("Your application is sent"), "{}", sent.text());
    }
}

fn file_link(seen: &Seen) -> String {
    seen.links().into_iter().find(|href| href.starts_with("/files/")).unwrap_or_else(|| panic!("{}", seen.text()))
}

#[tokio::test]
async fn hulya_sends_a_document_and_takes_it_out_again() {
    let story = Story::begin().await;
    let page = story.hulya.get(&story.page("anything-else")).await;
    assert!(page.has(
        "You can send: PDF, OpenDocument text (ODT), Word (DOCX), pictures, sound recordings, films. Up to 3 files"
    ));
    let seen = story.sends("anything-else", "Tüzük 2019.pdf", PDF).await;
    assert!(seen.has("It is part of your answer now."));
    assert!(seen.has("Tüzük 2019.pdf"));

    let (status, headers, bytes) = story.hulya.download(&file_link(&seen)).await;
    assert_eq!((status, bytes.as_slice()), (200, PDF));
    assert_eq!(headers["content-type"], "application/pdf");
    assert_eq!(headers["x-content-type-options"], "nosniff");
    assert_eq!(
        headers["content-disposition"],
        "attachment; filename=\"T_z_k 2019.pdf\"; filename*=UTF-8''T%C3%BCz%C3%BCk%202019.pdf"
    );

    let link = file_link(&seen);
    let gone = story.hulya.submit(&seen, "form[action$=removal]", &[]).await;
    assert!(gone.has("We have taken it out of your answer."));
    assert!(gone.lacks("Tüzük"));
    assert_eq!(story.hulya.download(&link).await.0, 404);
}

#[tokio::test]
async fn a_question_that_asks_for_words_takes_a_recording_too() {
    let story = Story::begin().await;
    let seen = story.sends("plan", "Anlatım.m4a", b"\x00\x00\x00\x1cftypM4A \x00\x00\x00\x00sound").await;
    assert!(seen.has("Anlatım.m4a"));
    assert!(seen.has("Recording · 1 KB"));
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_clearly_and_nothing_else_is_lost() {
    let story = Story::begin().await;
    story.sends("anything-else", "first.pdf", PDF).await;

    let empty = story.sends("anything-else", "empty.pdf", b"").await;
    assert_eq!(empty.status, 422);
    assert!(empty.has("There is nothing in empty.pdf."));

    let program = story.sends("anything-else", "plan.pdf", PROGRAM).await;
    assert_eq!(program.status, 422);
    assert!(program.has("We could not recognise what is in plan.pdf. You can send: PDF,"));

    let large = story.sends("anything-else", "film.pdf", &[PDF, &vec![0; 60 * 1024 * 1024]].concat()).await;
    assert_eq!(large.status, 422);
    assert!(large.has("film.pdf is 60.0 MB. We can take up to 10 MB."), "{}", large.text());

    let none = story.hulya.get(&story.page("anything-else")).await;
    let none = story.hulya.submit(&none, "form[enctype]", &[]).await;
    assert!(none.has("Choose a file first."));

    assert!(none.has("first.pdf"), "what was there is still there");
    assert_eq!(none.all("main li.gw-task a").len(), 1);
    let folder = story.portal.folder().join("files").join(story.application.as_str());
    assert_eq!(std::fs::read_dir(folder).expect("the files").count(), 1, "nothing half kept");
}

fn zip(files: &[&str]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for name in files {
        zip.start_file(*name, stored).expect("a file in it");
        zip.write_all(b"words").expect("its words");
    }
    zip.finish().expect("a zip").into_inner()
}

#[tokio::test]
async fn a_packed_folder_and_programs_in_a_document_are_not_taken_and_the_page_says_what_to_send_instead() {
    let story = Story::begin().await;
    for (name, bytes) in [
        ("everything.zip", zip(&["plan.pdf"])),
        ("everything.pdf", zip(&["plan.pdf"])),
        ("everything.rar", b"Rar!\x1a\x07\x01\x00 packed".to_vec()),
        ("everything.tar.gz", b"\x1f\x8b\x08\x00 packed".to_vec()),
        ("everything.7z", b"7z\xbc\xaf\x27\x1c packed".to_vec()),
    ] {
        let seen = story.sends("anything-else", name, &bytes).await;
        assert_eq!(seen.status, 422, "{name}");
        assert!(seen.has(&format!("{name} is a packed folder.")) && seen.has("one file at a time"), "{}", seen.text());
    }
    let word = ["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"];
    let macros = story.sends("anything-else", "plan.docx", &zip(&word)).await;
    assert!(macros.status == 422 && macros.has("plan.docx carries small programs"), "{}", macros.text());
    let without = story.sends("anything-else", "plan.docx", &zip(&word[..2])).await;
    assert!(without.has("It is part of your answer now."), "{}", without.text());
}

#[tokio::test]
async fn a_photograph_is_kept_without_where_it_was_taken_whatever_it_is_sent_with() {
    let story = Story::begin().await;
    let drawing = pictures::drawing();
    assert!(pictures::tells(&drawing) && pictures::tells(&pictures::photograph()));

    // One that was cut off on its way may still say where it was taken, and one that says it is as large as a town is none.
    let short = &drawing[..drawing.len() - pictures::TOLD.len() - 30];
    for (name, bytes) in [("cut.png", short), ("town.gif", &pictures::bomb()), ("words.jpg", b"\xff\xd8\xff\xe0 words")]
    {
        let seen = story.sends("anything-else", name, bytes).await;
        let told = format!("We could not take out of {name} where and when");
        assert!(seen.status == 422 && seen.has(&told), "{}", seen.text());
    }

    let seen = story.sends("anything-else", "\u{202e}us.png", &drawing).await;
    assert!(seen.has("us.png") && seen.lacks("\u{202e}"), "{}", seen.text());
    let (status, headers, kept) = story.hulya.download(&file_link(&seen)).await;
    assert_eq!((status, headers["content-type"].as_bytes()), (200, b"image/png".as_slice()));
    assert!(!pictures::tells(&kept) && pictures::seen(&kept) == pictures::drawn(), "every dot, and nothing else");

    // A phone's stands upright.
    let seen = story.sends("anything-else", "kitchen.jpg", &pictures::photograph()).await;
    let (status, headers, photo) = story.hulya.download(&seen.link("kitchen.jpg").expect("a photograph")).await;
    assert_eq!((status, headers["content-type"].as_bytes()), (200, b"image/jpeg".as_slice()));
    assert!(!pictures::tells(&photo) && pictures::stands_upright(&photo));

    // What moves goes on moving, and forgets as well.
    let moving = pictures::moving();
    let seen = story.sends("anything-else", "oven.gif", &moving).await;
    let (_, _, moves) = story.hulya.download(&seen.link("oven.gif").expect("a picture that moves")).await;
    assert!(pictures::tells(&moving) && !pictures::tells(&moves));
    assert_eq!(moves.len(), moving.len() - pictures::TOLD.len() - 4, "nothing but the remark has gone");

    // A group's own document.
    let page = story.hulya.get(&format!("/organisations/{}/documents", story.group)).await;
    let (action, fields) = page.form("form[enctype]", &[("kind", "other")]);
    let mut form = reqwest::multipart::Form::new();
    for (name, value) in fields {
        form = form.text(name, value);
    }
    let part = reqwest::multipart::Part::bytes(drawing.clone()).file_name("rules.png");
    let given = story.hulya.post_multipart(&action, form.part("file", part)).await;
    let link = given.links().into_iter().find(|href| href.contains("/documents/") && !href.contains("removal"));
    let link = link.unwrap_or_else(|| panic!("{}", given.text()));
    assert_eq!(story.hulya.download(&link).await.2, kept);
}

#[tokio::test]
async fn a_name_that_promises_a_program_gets_the_ending_of_what_it_is() {
    let story = Story::begin().await;
    let seen = story.sends("anything-else", "setup.exe", PDF).await;
    assert!(seen.has("setup.exe.pdf"));
}

#[tokio::test]
async fn no_more_files_than_the_question_takes() {
    let story = Story::begin().await;
    let page = story.hulya.get(&story.page("anything-else")).await;
    for name in ["1.pdf", "2.pdf", "3.pdf"] {
        story.sends("anything-else", name, &[PDF, name.as_bytes()].concat()).await;
    }
    let full = story.hulya.get(&story.page("anything-else")).await;
    assert!(full.has("That is 3 files, as many as we can take here."));
    // From a page that was open before.
    let late = story.hulya.submit_file(&page, "form[enctype]", "file", "4.pdf", PDF.to_vec()).await;
    assert_eq!(late.status, 422);
    assert!(late.has("We can take up to 3 files here."));
}

#[tokio::test]
async fn only_those_who_may_read_the_answer_may_fetch_its_file() {
    let story = Story::begin().await;
    let portal = &story.portal;
    let usual = file_link(&story.sends("anything-else", "film.pdf", PDF).await);
    let equity = file_link(&story.sends("about-you", "us.pdf", &[PDF, b"us"].concat()).await);

    let stranger = portal.applicant("other@example.org", "Somebody Else").await;
    let daniel = portal.signed_in("daniel.okafor@example.org").await;
    let elsewhere = portal.staff("leyla@wick.example", "Leyla Demir", Role::Commissioner, "wick-award").await;
    let reader = portal.staff("reader@example.org", "Femi Ade", Role::PanelMember, "hackney").await;
    let asked_nobody = portal.staff("panel@example.org", "Rosa Lund", Role::PanelMember, "hackney").await;

    // A draft is the group's own.
    for visitor in [&stranger, &daniel, &elsewhere, &reader] {
        assert_eq!(visitor.download(&usual).await.0, 404, "{}", visitor.email);
    }
    story.submits().await;
    reads_without_a_tie(portal, &story.application, "reader@example.org").await;
    assert_eq!(story.hulya.download(&usual).await.0, 200);
    assert_eq!(daniel.download(&usual).await.0, 200);
    assert_eq!(reader.download(&usual).await.0, 200);
    assert_eq!(asked_nobody.download(&usual).await.0, 403);
    for visitor in [&stranger, &elsewhere] {
        assert_eq!(visitor.download(&usual).await.0, 404, "{}", visitor.email);
    }
    // Nobody who reads or decides sees who somebody is.
    assert_eq!(story.hulya.download(&equity).await.0, 200);
    for visitor in [&stranger, &elsewhere, &reader, &daniel] {
        assert_eq!(visitor.download(&equity).await.0, 404, "{}", visitor.email);
    }
}

/// Somebody was asked to read an application, and has declared that nothing ties them to the group.
async fn reads_without_a_tie(portal: &Portal, application: &ApplicationId, email: &str) {
    let (application, reader) = (application.clone(), portal.who(email).await.person);
    portal
        .change(move |change| {
            group::declare(change, &application, &reader, Standing::None)?;
            group::reads(change, &application, &reader, ReadingState::Declared)
        })
        .await;
}

#[tokio::test]
async fn another_group_finds_nothing_here() {
    let story = Story::begin().await;
    story.portal.group("Dalston Fathers", &[("kofi@example.org", "Kofi Mensah")]).await;
    let kofi = story.portal.signed_in("kofi@example.org").await;
    assert_eq!(kofi.get(&story.page("anything-else")).await.status, 404);
    assert_eq!(kofi.post(&story.page("anything-else"), &[]).await.status, 404);
}

#[tokio::test]
async fn nothing_is_added_once_it_is_sent_or_the_round_has_closed() {
    let story = Story::begin().await;
    let page = story.hulya.get(&story.page("anything-else")).await;
    story.submits().await;
    let sent = story.hulya.submit_file(&page, "form[enctype]", "file", "late.pdf", PDF.to_vec()).await;
    assert_eq!(sent.status, 403);
    story.hulya.post(&format!("/applications/{}/reopening", story.application), &[]).await;
    story.portal.clock.advance(TimeDelta::days(80));
    let closed = story.portal.signed_in("hulya@example.org").await;
    let closed = closed.submit_file(&page, "form[enctype]", "file", "late.pdf", PDF.to_vec()).await;
    assert_eq!(closed.status, 403, "{}", closed.text());
}

#[tokio::test]
async fn a_question_for_files_says_why_and_who_sees_it_and_can_be_talked_about() {
    let source = fund().replace(
        "equity = true\n",
        "equity = true\n\n[[questions]]\nkey = \"picture\"\n\
        title = \"What does it look like?\"\nwhy = \"Some things are better shown.\"\nkind = \"file\"\n\
        seen_by = [\"panel\", \"named_contact\"]\n",
    );
    let portal = Portal::start().await;
    let round = portal.fund_from(&source).await.round;
    let group = portal.group("Sunday Kitchen", &[("hulya@example.org", "Hülya Demir")]).await;
    let application = portal.draft("hulya@example.org", &group, &round.id).await;
    let hulya = portal.signed_in("hulya@example.org").await;
    let tasks = hulya.get(&format!("/applications/{application}")).await;
    let page = hulya.get(&tasks.link("What does it look like?").expect("the question")).await;
    assert!(
        page.has("Some things are better shown.") && page.has("The panel and Daniel Okafor can see your answer"),
        "{}",
        page.text()
    );
    let talk = page.link("Talk").unwrap_or_else(|| panic!("{}", page.html));
    assert!(hulya.get(&talk).await.has("You can answer this question by talking with"));
    // What is asked for equity monitoring is not talked about.
    let private = hulya.get(&format!("/applications/{application}/questions/about-you/files")).await;
    assert!(private.has("To see whom we leave out.") && private.link("Talk").is_none(), "{}", private.text());
}
