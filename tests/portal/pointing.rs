//! Something already written: given once, and pointed at from several questions.

use groundwater::ids::{ApplicationId, OrganisationId};
use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor, group};

const HULYA: &str = "hulya@example.org";
const PLAN: &[u8] = b"%PDF-1.7\nour plan for the winter";

struct Story {
    portal: Portal,
    group: OrganisationId,
    application: ApplicationId,
    hulya: Visitor,
}

impl Story {
    /// Hülya's draft, with everything needed answered but one question.
    async fn begin(except: &[&str]) -> Story {
        let portal = Portal::start().await;
        let round = portal.fund("hackney-small-grants").await.round;
        let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
        let application = portal.draft(HULYA, &group, &round.id).await;
        let form = portal.form(&round.id).await;
        portal.answers_everything(HULYA, &application, &form, except).await;
        let hulya = portal.signed_in(HULYA).await;
        Story { portal, group, application, hulya }
    }

    fn page(&self, key: &str) -> String {
        format!("/applications/{}/questions/{key}/pointing", self.application)
    }

    async fn points_at_new(&self, key: &str, name: &str, bytes: &[u8], place: &str) -> Seen {
        points_at_new(&self.hulya, &self.page(key), name, bytes, place).await
    }

    async fn points(&self, key: &str, words: &str, place: &str) -> Seen {
        let page = self.hulya.get(&self.page(key)).await;
        let choice = page.value_of("choice", words).unwrap_or_else(|| panic!("no {words}: {}", page.text()));
        self.hulya.submit(&page, "form[enctype]", &[("choice", &choice), ("where_words", place)]).await
    }

    async fn sends(&self) {
        let sent = self.hulya.post(&format!("/applications/{}/submission", self.application), &[]).await;
        assert!(sent.has("Your application is sent"), "{}", sent.text());
    }
}

async fn points_at_new(visitor: &Visitor, path: &str, name: &str, bytes: &[u8], place: &str) -> Seen {
    let page = visitor.get(path).await;
    let seen = visitor.submit_file(&page, "form[enctype]", "file", name, bytes.to_vec()).await;
    if place.is_empty() || seen.status != 200 {
        return seen;
    }
    // Where in it is said anew of what is pointed at.
    let page = visitor.get(path).await;
    assert!(page.has(name), "{}", page.text());
    seen
}

/// Where the link to a document with these words leads.
fn link(seen: &Seen, words: &str) -> String {
    seen.link(words).unwrap_or_else(|| panic!("no {words}: {}", seen.text()))
}

#[tokio::test]
async fn a_plan_is_given_once_and_two_answers_point_at_it_with_words_of_their_own() {
    let story = Story::begin(&["plan"]).await;
    let tasks = format!("/applications/{}", story.application);
    let question = story.hulya.get(&format!("{tasks}/questions/plan")).await;
    let page = story.hulya.get(&link(&question, "Point at something written")).await;
    assert!(page.has("It counts like any other way") && page.has("Nothing yet."), "{}", page.text());
    let none = story.hulya.submit(&page, "form[enctype]", &[]).await;
    assert!(none.status == 422 && none.has("Choose a document, or add one"), "{}", none.text());

    story.points_at_new("plan", "Our plan.pdf", PLAN, "").await;
    let pointed = story.points("need", "Our plan.pdf", "see page 3").await;
    assert!(pointed.has("Your answer points at it now.") && pointed.has("In Our plan.pdf, see page 3"));
    assert!(link(&pointed, "In Our plan.pdf").ends_with("#page=3"), "{}", pointed.html);
    let check = story.hulya.get(&format!("{tasks}/check")).await;
    assert!(check.has("In Our plan.pdf, see page 3") && check.has("Send your application"), "{}", check.text());
    let everything = story.hulya.get(&format!("{tasks}/documents")).await;
    assert_eq!(everything.all("main > ul:first-of-type > li > ul > li").len(), 2, "{}", everything.html);
    let (_, _, copy) = story.hulya.download(&format!("{tasks}/copy")).await;
    assert!(
        String::from_utf8_lossy(&copy).replace(['\u{2068}', '\u{2069}'], "").contains("In Our plan.pdf, see page 3")
    );
    let (_, _, odt) = story.hulya.download(&format!("{tasks}/copy.odt")).await;
    assert!(String::from_utf8_lossy(&odt).replace(['\u{2068}', '\u{2069}'], "").contains("Our plan.pdf"));
    let (_, _, json) = story.hulya.download(&format!("{tasks}/copy.json")).await;
    let said: serde_json::Value = serde_json::from_slice(&json).expect("data");
    let questions = said["questions"].as_array().expect("questions");
    let need = questions.iter().find(|one| one["key"] == "need").expect("the question");
    assert_eq!(
        (need["files"][0]["where"].as_str(), need["files"][0]["pointed_at"].as_bool()),
        (Some("see page 3"), Some(true))
    );
    let writing = story.hulya.get(&format!("{tasks}/writing")).await;
    assert!(writing.has("Pointed at Our plan.pdf by Hülya Demir"), "{}", writing.text());
    for path in [story.page("need"), format!("{tasks}/documents"), format!("{tasks}/check"), format!("{tasks}/writing")]
    {
        let (queries, _) = story.portal.queries(story.hulya.get(&path)).await;
        assert!(queries <= 6, "{path}: {queries}");
    }
}

#[tokio::test]
async fn a_question_answered_by_pointing_alone_is_answered_and_its_readers_find_it() {
    let story = Story::begin(&["plan"]).await;
    let (portal, id) = (&story.portal, &story.application);
    let check = story.hulya.get(&format!("/applications/{id}/check")).await;
    assert!(check.lacks("Send your application"), "{}", check.text());
    story.points_at_new("plan", "Our plan.pdf", PLAN, "").await;
    story.points("plan", "Something else", "").await;
    story.sends().await;

    let stranger = portal.applicant("ali@example.org", "Ali Kaya").await;
    let elsewhere = portal.staff("leyla@wick.example", "Leyla Demir", Role::Commissioner, "wick-award").await;
    let daniel = portal.signed_in("daniel.okafor@example.org").await;
    for wrong in [&stranger, &elsewhere] {
        assert_eq!(wrong.get(&format!("/desk/applications/{id}")).await.status / 100, 4);
    }
    let document = daniel.get(&format!("/desk/applications/{id}")).await;
    let file = link(&document, "In Our plan.pdf");
    assert!(document.has("with documents"), "{}", document.text());
    let file = file.split('#').next().expect("an address").to_owned();
    assert_eq!(daniel.download(&file).await.2, PLAN);
    for wrong in [&stranger, &elsewhere] {
        assert_eq!(wrong.download(&file).await.0, 404, "{}", wrong.email);
    }
    let asked = portal.staff("reader@example.org", "Femi Ade", Role::PanelMember, "hackney").await;
    assert_eq!(asked.download(&file).await.0, 403, "before they are asked to read");
    let (application, reader) = (id.clone(), portal.who("reader@example.org").await.person);
    portal
        .change(move |change| {
            group::declare(change, &application, &reader, groundwater::review::Standing::None)?;
            group::reads(change, &application, &reader, groundwater::review::reading::State::Declared)
        })
        .await;
    assert_eq!(asked.download(&file).await.0, 200);
    let history = daniel.get(&format!("/desk/applications/{id}")).await;
    assert_eq!(history.status, 200);
}

#[tokio::test]
async fn taking_a_pointing_away_leaves_the_document_and_removing_that_says_who_points_at_it() {
    let story = Story::begin(&[]).await;
    let documents = format!("/applications/{}/documents", story.application);
    story.points_at_new("plan", "Our plan.pdf", PLAN, "").await;
    story.points("need", "Our plan.pdf", "page 2").await;
    let page = story.hulya.get(&story.page("plan")).await;
    let gone = story.hulya.submit(&page, "form[action$=removal]", &[]).await;
    assert!(gone.has("The document is still here.") && gone.has("Nothing yet."), "{}", gone.text());

    let all = story.hulya.get(&documents).await;
    let removal = link(&all, "Remove");
    let ali = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!((ali.get(&removal).await.status, ali.post(&removal, &[]).await.status), (404, 404));
    let sure = story.hulya.get(&removal).await;
    assert!(sure.has("These answers point at it.") && sure.all("main ul li").len() == 1, "{}", sure.text());
    let removed = story.hulya.submit(&sure, "main form", &[]).await;
    assert!(removed.has("The document is removed.") && removed.lacks("Our plan.pdf"), "{}", removed.text());
    assert!(story.hulya.get(&story.page("need")).await.has("Nothing yet."));
}

#[tokio::test]
async fn what_other_answers_point_at_stays_when_it_is_taken_out_of_its_own() {
    let story = Story::begin(&[]).await;
    let files = format!("/applications/{}/questions/plan/files", story.application);
    let page = story.hulya.get(&files).await;
    story.hulya.submit_file(&page, "form[enctype]", "file", "Our plan.pdf", PLAN.to_vec()).await;
    story.points("need", "Our plan.pdf", "page 2").await;
    let out = story.hulya.submit(&story.hulya.get(&files).await, "form[action$=removal]", &[]).await;
    assert!(out.has("Other answers point at it, so it stays") && out.lacks("Our plan.pdf"), "{}", out.text());
    assert!(story.hulya.get(&story.page("need")).await.has("In Our plan.pdf, page 2"));
}

#[tokio::test]
async fn the_same_content_sent_twice_is_noticed() {
    let story = Story::begin(&[]).await;
    story.points_at_new("plan", "Our plan.pdf", PLAN, "").await;
    let files = format!("/applications/{}/questions/need/files", story.application);
    let page = story.hulya.get(&files).await;
    let again = story.hulya.submit_file(&page, "form[enctype]", "file", "copy of plan.pdf", PLAN.to_vec()).await;
    assert_eq!(again.status, 422);
    assert!(again.has("You have Our plan.pdf in this application already"), "{}", again.text());
    let pointed = story.points_at_new("need", "copy of plan.pdf", PLAN, "").await;
    assert!(pointed.has("You had this already, so nothing was added twice.") && pointed.has("In Our plan.pdf"));
    let folder = story.portal.folder().join("files").join(story.application.as_str());
    assert_eq!(std::fs::read_dir(folder).expect("the files").count(), 1);
    let page = story.hulya.get(&story.page("plan")).await;
    let bad = story.hulya.submit_file(&page, "form[enctype]", "file", "plan.pdf", b"MZ\x90\x00".to_vec()).await;
    assert!(bad.status == 422 && bad.has("We could not recognise what is in plan.pdf"), "{}", bad.text());
}

#[tokio::test]
async fn nothing_is_pointed_at_by_others_or_after_sending() {
    let story = Story::begin(&[]).await;
    story.points_at_new("plan", "Our plan.pdf", PLAN, "").await;
    let page = story.hulya.get(&story.page("need")).await;
    let ali = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(ali.get(&story.page("need")).await.status, 404);
    assert_eq!(ali.submit(&page, "form[enctype]", &[("choice", "new")]).await.status, 404);
    let choice = page.value_of("choice", "Our plan.pdf").expect("a choice");
    story.sends().await;
    let late = story.hulya.submit(&page, "form[enctype]", &[("choice", &choice)]).await;
    assert_eq!(late.status, 403, "{}", late.text());
    let documents = story.hulya.get(&format!("/applications/{}/documents", story.application)).await;
    assert!(documents.has("Our plan.pdf") && documents.link("Remove").is_none());
}

#[tokio::test]
async fn what_the_group_gave_once_is_pointed_at_and_stays_with_what_was_sent() {
    let story = Story::begin(&["plan"]).await;
    let (id, documents) = (&story.application, format!("/organisations/{}/documents", story.group));
    let page = story.hulya.get(&documents).await;
    let page = story.hulya.get(&format!("{}?kind=writing", page.path)).await;
    let given = story.hulya.submit_file(&page, "form[enctype]", "file", "Report 2026.pdf", PLAN.to_vec()).await;
    assert!(given.has("Report 2026.pdf"), "{}", given.text());
    story.points("plan", "Report 2026.pdf", "page 4").await;
    story.sends().await;
    // A newer one in its place, and then none.
    let page = story.hulya.get(&link(&given, "Give a newer one")).await;
    assert!(page.has("A newer one in place of Report 2026.pdf"), "{}", page.text());
    let newer =
        story.hulya.submit_file(&page, "form[enctype]", "file", "Report 2027.pdf", b"%PDF-1.7\nnew".to_vec()).await;
    assert!(newer.has("Report 2027.pdf") && newer.lacks("Report 2026.pdf"), "{}", newer.text());
    let gone = story.hulya.submit(&newer, "form[action$=removal]", &[]).await;
    assert!(gone.has("It is taken away."), "{}", gone.text());
    let daniel = story.portal.signed_in("daniel.okafor@example.org").await;
    let document = daniel.get(&format!("/desk/applications/{id}")).await;
    let file = link(&document, "In Report 2026.pdf, page 4");
    assert_eq!(daniel.download(file.split('#').next().expect("an address")).await.2, PLAN);
}
