//! An answer in any language: the group says which, the council has it translated beside it, and the group says when that is
//! not right.

use chrono::TimeDelta;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::State as ReadingState;

use crate::support::{Portal, Visitor, group};

const HULYA: &str = "hulya@example.org";
const TURKISH: &str = "Her pazar on beş büyükanne birlikte yemek yapıyoruz.";

struct Story {
    portal: Portal,
    hulya: Visitor,
    /// An officer who is not the named contact.
    sam: Visitor,
    id: ApplicationId,
}

/// Hülya has answered one question in Turkish, and the others in English.
async fn begun() -> Story {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let organisation = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let id = portal.draft(HULYA, &organisation, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(HULYA, &id, &form, &["need"]).await;
    let hulya = portal.signed_in(HULYA).await;
    let sam = portal.staff("sam@hackney.example", "Sam Osei", Role::Commissioner, "hackney").await;
    Story { portal, hulya, sam, id }
}

impl Story {
    async fn answers_in_turkish_and_sends(&mut self) {
        let need = format!("/applications/{}/questions/need", self.id);
        let page = self.hulya.get_in("tr", &need).await;
        self.hulya.submit(&page, "form[data-autosave]", &[("text", TURKISH)]).await;
        let check = self.hulya.get(&format!("/applications/{}/check", self.id)).await;
        let sent = self.hulya.submit(&check, "form[action$=submission]", &[]).await;
        assert!(sent.has("Your application is sent"), "{}", sent.text());
        // A translation may come after the round has closed.
        self.portal.clock.advance(TimeDelta::days(70));
        self.portal.work().await;
        self.hulya = self.portal.signed_in(HULYA).await;
        self.sam = self.portal.signed_in("sam@hackney.example").await;
    }

    fn desk(&self, end: &str) -> String {
        format!("/desk/applications/{}{end}", self.id)
    }

    async fn translates(&self, text: &str) -> crate::support::Seen {
        let page = self.sam.get(&self.desk("/translations")).await;
        let fields = [("of", "need/writing"), ("text", text), ("by", "Elif Kaya"), ("cost", "35"), ("minutes", "40")];
        self.sam.submit(&page, "main form", &fields).await
    }
}

#[tokio::test]
async fn a_question_takes_the_language_of_its_page_unless_somebody_says_another() {
    let story = begun().await;
    let need = format!("/applications/{}/questions/need", story.id);
    let turkish = story.hulya.get_in("tr", &need).await;
    assert_eq!(turkish.attribute("#answer-language option[selected]", "value").as_deref(), Some("tr"));
    story.hulya.submit(&turkish, "form[data-autosave]", &[("text", TURKISH)]).await;
    let english = story.hulya.get(&need).await;
    assert_eq!(english.attribute("#answer-language option[selected]", "value").as_deref(), Some("tr"), "it is kept");
    let fields = [("answer-language", "other"), ("answer-language-name", "Zazaki")];
    story.hulya.submit(&english, "form[data-autosave]", &fields).await;
    let other = story.hulya.get(&need).await;
    assert_eq!(other.attribute("#answer-language-name", "value").as_deref(), Some("Zazaki"));
    // An amount has no language.
    let form = story.portal.read(|db| Ok(groundwater::fund::store::public_rounds(db)?.remove(0).0.id)).await;
    let amount = story.portal.form(&form).await.amount_question().expect("one").key.clone();
    let page = story.hulya.get(&format!("/applications/{}/questions/{amount}", story.id)).await;
    assert!(page.attribute("#answer-language", "name").is_none(), "{}", page.text());
    let fund = story.portal.visitor().get("/funds/hackney-small-grants").await;
    assert!(fund.has("Answer in any language") && fund.has("We have it translated and pay for it"), "{}", fund.text());
}

#[tokio::test]
async fn sam_has_it_translated_beside_what_she_said_and_readers_see_both() {
    let mut story = begun().await;
    story.answers_in_turkish_and_sends().await;
    let today = story.sam.get("/desk").await;
    assert!(today.has("Have answers of Sunday Kitchen translated"), "{}", today.text());
    let document = story.sam.get(&story.desk("")).await;
    assert!(document.has("Answered in Türkçe") && document.has("It is to be translated"), "{}", document.text());
    assert!(document.html.contains("lang=\"tr\" dir=\"auto\""), "a screen reader is told how to say it");

    let page = story.sam.get(&story.desk("/translations")).await;
    assert!(page.has("To be translated") && page.has(TURKISH), "{}", page.text());
    let unclear = story.sam.submit(&page, "main form", &[("cost", "much")]).await;
    assert_eq!(unclear.status, 422);
    assert!(unclear.has("Write the translation") && unclear.has("Say who translated it"), "{}", unclear.text());
    let added = story.translates("Every Sunday fifteen grandmothers cook together.").await;
    assert!(added.has("The translation stands beside what they said"), "{}", added.text());
    assert!(added.has("translated by Elif Kaya") && added.has("£35 paid for translation so far"), "{}", added.text());
    assert!(story.sam.get("/desk").await.lacks("Have answers of Sunday Kitchen"), "nothing waits");

    let document = story.sam.get(&story.desk("")).await;
    let (said, english) = (document.text().find(TURKISH), document.text().find("Every Sunday fifteen"));
    assert!(said.is_some() && said < english, "what she said comes first, and both are there");
    let (queries, _) = story.portal.queries(story.sam.get(&story.desk(""))).await;
    assert!(queries <= 6, "{queries} queries");
    let joan = story.portal.staff("joan@hackney.example", "Joan Price", Role::PanelMember, "hackney").await;
    let (id, reader) = (story.id.clone(), story.portal.who("joan@hackney.example").await.person);
    story
        .portal
        .change(move |change| {
            group::declare(change, &id, &reader, Standing::None)?;
            group::reads(change, &id, &reader, ReadingState::Declared)
        })
        .await;
    let document = joan.get(&story.desk("")).await;
    let reading = joan.get(&document.link("Read it, and share your reading.").expect("her reading")).await;
    assert!(reading.has(TURKISH) && reading.has("Every Sunday fifteen grandmothers"), "{}", reading.text());
    assert!(reading.has("In writing:") && reading.has("What they said stands above, and counts"), "{}", reading.text());
    assert_eq!(joan.post(&story.desk("/translations"), &[("text", "x")]).await.status, 403, "a reader adds none");
}

#[tokio::test]
async fn hulya_says_that_it_is_not_right_and_it_is_translated_anew_and_all_of_it_is_kept() {
    let mut story = begun().await;
    story.answers_in_turkish_and_sends().await;
    story.translates("Every Sunday fifteen grannies cook.").await;
    let letters = story.portal.letters_to(HULYA).await;
    let letter = letters.iter().find(|letter| letter.subject.starts_with("Your answer in English")).expect("a letter");
    assert!(letter.text.contains("fifteen grannies") && letter.text.contains("Elif Kaya"), "{}", letter.text);
    let path = format!("/applications/{}/translations", story.id);
    let kofi = story.portal.applicant("kofi@example.org", "Kofi Mensah").await;
    assert_eq!(kofi.get(&path).await.status, 404);
    let (queries, page) = story.portal.queries(story.hulya.get(&path)).await;
    assert!(queries <= 6 && page.has(TURKISH) && page.has("fifteen grannies"), "{queries}: {}", page.text());
    let (action, _) = page.form("form[action$=correction]", &[]);
    let field = page.attribute("form[action$=correction] textarea", "name").expect("a field");
    assert_eq!(kofi.post(&action, &[(&field, "No.")]).await.status, 404);
    let empty = story.hulya.submit(&page, "form[action$=correction]", &[]).await;
    assert!(empty.status == 422 && empty.has("Say what is not right"), "{}", empty.text());
    let said = story.hulya.submit(&page, "form[action$=correction]", &[(&field, "Birlikte: together!")]).await;
    assert!(said.has("Whoever reads it sees what you said"), "{}", said.text());
    let document = story.sam.get(&story.desk("")).await;
    assert!(document.has("The group says that this is not right in it:Birlikte: together!"), "{}", document.text());
    assert!(story.sam.get("/desk").await.has("Have answers of Sunday Kitchen translated"), "it waits again");

    story.portal.clock.advance(TimeDelta::hours(1));
    story.translates("Every Sunday fifteen grandmothers cook together.").await;
    let desk = story.sam.get(&story.desk("/translations")).await;
    for kept in
        ["fifteen grandmothers cook together", "Earlier translations", "fifteen grannies", "Birlikte: together!"]
    {
        assert!(desk.has(kept), "{kept}: {}", desk.text());
    }
    let document = story.sam.get(&story.desk("")).await;
    assert!(document.lacks("fifteen grannies") && document.lacks("not right in it"), "{}", document.text());
    // She takes both with her.
    let (_, _, copy) = story.hulya.download(&format!("/applications/{}/copy", story.id)).await;
    let copy = String::from_utf8(copy).expect("a page");
    assert!(copy.contains("büyükanne") && copy.contains("fifteen grandmothers"), "{copy}");
    let history = story.sam.get(&story.desk("/history")).await;
    assert!(history.has("added a translation of an answer"), "{}", history.text());
    assert!(history.has("said that a translation is not right"), "{}", history.text());
}

#[tokio::test]
async fn whoever_translates_for_a_group_does_not_judge_it() {
    let mut story = begun().await;
    story.answers_in_turkish_and_sends().await;
    story.translates("Every Sunday fifteen grandmothers cook together.").await;
    let daniel = story.portal.signed_in("daniel.okafor@example.org").await;
    let sam = story.portal.who("sam@hackney.example").await.person;
    let due = [("due-day", "1"), ("due-month", "6"), ("due-year", "2027")];
    let fields = [("reader", sam.as_str()), due[0], due[1], due[2]];
    let asked = daniel.post(&story.desk("/readings"), &fields).await;
    assert!(asked.has("translated for the group"), "{} {}", asked.status, asked.text());
    // And a reader, although an officer, leaves translating to somebody else.
    let ada = story.portal.staff("ada@hackney.example", "Ada Obi", Role::Commissioner, "hackney").await;
    let (id, reader) = (story.id.clone(), story.portal.who("ada@hackney.example").await.person);
    story.portal.change(move |change| group::reads(change, &id, &reader, ReadingState::Assigned)).await;
    let page = ada.get(&story.desk("/translations")).await;
    assert!(page.has("whoever translates for a group does not"), "{}", page.text());
    let fields = [
        ("of", "need/writing"),
        ("text", "Words."),
        ("by", "Ada"),
        due[0],
        ("on-day", "1"),
        ("on-month", "2"),
        ("on-year", "2027"),
    ];
    assert_eq!(ada.post(&story.desk("/translations"), &fields).await.status, 403);
    let kit = story.portal.staff("kit@camden.example", "Kit Lane", Role::Commissioner, "camden").await;
    assert_eq!(kit.get(&story.desk("/translations")).await.status, 404);
}

#[tokio::test]
async fn her_own_data_says_the_language_and_the_newest_translation_with_what_is_not_right_in_it() {
    let mut story = begun().await;
    story.answers_in_turkish_and_sends().await;
    for text in ["Every Sunday.", "Every Sunday fifteen grandmothers cook together."] {
        story.translates(text).await;
        story.portal.clock.advance(TimeDelta::minutes(1));
    }
    let page = story.hulya.get(&format!("/applications/{}/translations", story.id)).await;
    let field = page.attribute("form[action$=correction] textarea", "name").expect("a field");
    story.hulya.submit(&page, "form[action$=correction]", &[(&field, "Birlikte: together!")]).await;
    let (_, _, json) = story.hulya.download(&format!("/applications/{}/copy.json", story.id)).await;
    let said: serde_json::Value = serde_json::from_slice(&json).expect("data");
    let questions = said["questions"].as_array().expect("questions");
    let need = questions.iter().find(|one| one["key"] == "need").expect("the question");
    assert_eq!(need["language"]["code"], "tr", "{need}");
    let translations = need["translations"].as_array().expect("translations");
    assert_eq!(translations.len(), 1, "only the one that stands: {need}");
    assert_eq!(translations[0]["text"], "Every Sunday fifteen grandmothers cook together.");
    assert_eq!(
        (&translations[0]["of"], &translations[0]["correction"]),
        (&"writing".into(), &"Birlikte: together!".into())
    );
}

#[tokio::test]
async fn what_may_hurt_somebody_does_not_lie_in_a_mailbox_in_english() {
    use diesel::prelude::*;
    use groundwater::db::schema::form_versions;
    use groundwater::db::types::Json;
    use groundwater::fund::form::FundText;
    let mut story = begun().await;
    story
        .portal
        .change(|change| {
            let all: Vec<(String, Json<FundText>)> =
                form_versions::table.select((form_versions::id, form_versions::body)).load(change.db)?;
            for (id, Json(mut body)) in all {
                body.questions.iter_mut().filter(|one| one.key == "need").for_each(|one| one.sensitive = true);
                let version = form_versions::table.filter(form_versions::id.eq(id));
                diesel::update(version).set(form_versions::body.eq(Json(body))).execute(change.db)?;
            }
            Ok(())
        })
        .await;
    story.answers_in_turkish_and_sends().await;
    story.translates("My sister was hurt at home.").await;
    let letters = story.portal.letters_to(HULYA).await;
    let letter = letters.iter().find(|letter| letter.subject.starts_with("Your answer in English")).expect("a letter");
    assert!(!letter.text.contains("My sister was hurt") && letter.text.contains("lie in a mailbox"), "{}", letter.text);
    let page = story.hulya.get(&format!("/applications/{}/translations", story.id)).await;
    assert!(page.has("My sister was hurt at home."), "{}", page.text());
}
