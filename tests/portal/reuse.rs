//! Nothing asked twice: what a group said before is offered where the same is asked again.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::answer::Body;
use groundwater::fund::import;
use groundwater::ids::{ApplicationId, OrganisationId};

use crate::support::{Portal, Visitor};

const HULYA: &str = "hulya@example.org";
const FUND: &str = "hackney-small-grants";
const SAID: &str = "Nobody eats alone on Sundays.";

struct Story {
    portal: Portal,
    group: OrganisationId,
    hulya: Visitor,
    /// What was sent in December.
    then: ApplicationId,
    /// The draft of the second round.
    now: ApplicationId,
}

/// A fund of the same council's that asks some of the same.
fn second_fund() -> String {
    let fund = crate::fund::example(FUND).replace(&format!("\"{FUND}\""), "\"hackney-winter-grants\"");
    let (before, question) = fund.split_once("[[questions]]\nkey = \"plan\"").expect("the question");
    let (_, after) = question.split_once("\nhint").expect("its title");
    format!("{before}[[questions]]\nkey = \"plan\"\ntitle = \"{ANOTHER_WAY}\"\nhint{after}")
}

/// How the second fund asks what the first one asked in other words.
const ANOTHER_WAY: &str = "What is going to happen?";

impl Story {
    /// Hülya's group sent an application in December, and begins another in January.
    async fn begin() -> Story {
        let portal = Portal::start().await;
        let round = portal.fund(FUND).await.round;
        let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
        let then = portal.draft(HULYA, &group, &round.id).await;
        let form = portal.form(&round.id).await;
        portal.answers_everything(HULYA, &then, &form, &["need"]).await;
        portal.answers(HULYA, &then, "need", Body::text(SAID)).await;
        let hulya = portal.signed_in(HULYA).await;
        let sent = hulya.post(&format!("/applications/{then}/submission"), &[]).await;
        assert!(sent.has("Your application is sent"), "{}", sent.text());
        portal.clock.advance(TimeDelta::days(20));
        let source = second_fund();
        let text = import::read(source.as_bytes()).expect("a fund file");
        let imported = portal.change(move |change| import::import(change, &text, &source, true)).await;
        let now = portal.draft(HULYA, &group, &imported.round.id).await;
        let hulya = portal.signed_in(HULYA).await;
        Story { portal, group, hulya, then, now }
    }

    fn question(&self, key: &str) -> String {
        format!("/applications/{}/questions/{key}", self.now)
    }
}

#[tokio::test]
async fn hulya_is_told_what_she_said_in_december_and_uses_it_and_changes_it() {
    let story = Story::begin().await;
    let page = story.hulya.get(&story.question("need")).await;
    assert!(page.has("You told us this in December 2026"), "{}", page.text());
    assert!(page.has(SAID) && page.attribute("textarea[name=text]", "id").is_some());
    assert!(!page.all("textarea[name=text]").concat().contains(SAID), "nothing is put in silently");
    let (queries, _) = story.portal.queries(story.hulya.get(&story.question("need"))).await;
    assert!(queries <= 6, "{queries}");

    let used = story.hulya.submit(&page, "form[action$=again]", &[]).await;
    assert!(used.has("These are your words from before"), "{}", used.text());
    assert!(used.has("It is what you told us in December 2026"), "{}", used.text());
    assert_eq!(used.all("textarea[name=text]"), [SAID]);
    let fields = [("text", "Nobody eats alone on Sundays, or on Wednesdays.")];
    story.hulya.submit(&used, "form[data-autosave]", &fields).await;
    let changed = story.hulya.get(&story.question("need")).await;
    assert!(changed.lacks("December 2026") && changed.has("or on Wednesdays"), "{}", changed.text());
    // A second press on a page that was open changes nothing.
    story.hulya.submit(&page, "form[action$=again]", &[]).await;
    assert!(story.hulya.get(&story.question("need")).await.has("or on Wednesdays"));
}

#[tokio::test]
async fn whoever_helps_another_group_and_another_question_are_told_nothing() {
    let story = Story::begin().await;
    let again = format!("{}/again", story.question("need"));
    let ali = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(ali.post(&again, &[]).await.status, 404);
    let people = format!("/applications/{}/people", story.now);
    let page = story.hulya.get(&people).await;
    let asked = [("email", "rosa@example.org"), ("kind", "supporter")];
    story.hulya.submit(&page, "form[action$='/people']", &asked).await;
    let letter = story.portal.letters_to("rosa@example.org").await.pop().expect("a letter");
    let invitation = letter.text.lines().find(|line| line.contains("/invitations/")).expect("a link").to_owned();
    let rosa = story.portal.applicant("rosa@example.org", "Rosa Lim").await;
    let page = rosa.get(invitation.trim().trim_start_matches(&story.portal.base)).await;
    rosa.submit(&page, "main form", &[("who", "advice worker"), ("answer", "yes")]).await;
    let page = rosa.get(&story.question("need")).await;
    assert!(page.status == 200 && page.lacks(SAID), "{}", page.text());
    assert_eq!(rosa.post(&again, &[]).await.status, 403);
    // Nor of the group's own documents; what is in the application she may point at.
    let own = format!("/organisations/{}/documents", story.group);
    let page = story.hulya.get(&format!("{own}?kind=governing")).await;
    let given = story.hulya.submit_file(&page, "form[enctype]", "file", "Rules.pdf", b"%PDF-1.7\nrules".to_vec()).await;
    let document = given.link("Rules.pdf").expect("a link");
    assert_eq!(rosa.download(&document).await.0, 404);
    let pointing = format!("{}/pointing", story.question("need"));
    let page = rosa.get(&pointing).await;
    assert!(page.status == 200 && page.lacks("Rules.pdf"), "{}", page.text());
    let choice = format!("own-{}", document.rsplit('/').next().expect("an id"));
    assert_eq!(rosa.submit(&page, "form[enctype]", &[("choice", &choice)]).await.status, 404);
    let pointed = rosa.submit_file(&page, "form[enctype]", "file", "Plan.pdf", b"%PDF-1.7\nplan".to_vec()).await;
    assert!(pointed.has("In Plan.pdf"), "{}", pointed.text());
    let writing = story.hulya.get(&format!("/applications/{}/writing", story.now)).await;
    assert!(writing.has("Pointed at Plan.pdf by") && writing.has("(helps you)"), "{}", writing.text());

    let fathers = story.portal.group("Dalston Fathers", &[("kofi@example.org", "Kofi Mensah")]).await;
    let round = story.portal.read({
        let now = story.now.clone();
        move |db| Ok(groundwater::application::store::get(db, &now)?.round_id)
    });
    let theirs = story.portal.draft("kofi@example.org", &fathers, &round.await).await;
    let kofi = story.portal.signed_in("kofi@example.org").await;
    let page = kofi.get(&format!("/applications/{theirs}/questions/need")).await;
    assert!(page.status == 200 && page.lacks(SAID), "{}", page.text());
    assert_eq!(kofi.post(&format!("/applications/{theirs}/questions/need/again"), &[]).await.status, 404);
}

#[tokio::test]
async fn what_the_group_told_of_itself_stands_on_the_check_page_and_is_not_asked() {
    let story = Story::begin().await;
    let check = story.hulya.get(&format!("/applications/{}/check", story.now)).await;
    assert!(check.has("We know this already") && check.has("We cook together."), "{}", check.text());
    assert!(check.link("Change your group's profile").is_some_and(|href| href.contains(story.group.as_str())));
    let (queries, _) = story.portal.queries(story.hulya.get(&format!("/applications/{}/check", story.now))).await;
    assert!(queries <= 6, "{queries}");
}

#[tokio::test]
async fn what_was_asked_in_other_words_is_offered_with_the_words_it_answered() {
    let story = Story::begin().await;
    let page = story.hulya.get(&story.question("plan")).await;
    assert!(page.has(ANOTHER_WAY) && page.has("You told us this in December 2026"), "{}", page.text());
    assert!(page.has("We asked then: “"), "{}", page.text());
    assert!(story.hulya.get(&story.question("need")).await.lacks("We asked then"));
}

#[tokio::test]
async fn what_was_said_in_a_conversation_is_offered_as_well_as_what_was_written() {
    let story = Story::begin().await;
    let then = story.then.clone();
    // In December they talked, and Daniel wrote it down.
    story
        .portal
        .change(move |change| {
            use groundwater::db::schema::answer_parts as p;
            let part = p::table.filter(p::application_id.eq(&then)).filter(p::question_key.eq("need"));
            diesel::update(part).set(p::route.eq("conversation")).execute(change.db)?;
            Ok(())
        })
        .await;
    let page = story.hulya.get(&story.question("need")).await;
    assert!(page.has("You told us this in December 2026") && page.has(SAID), "{}", page.text());
    let used = story.hulya.submit(&page, "form[action$=again]", &[]).await;
    assert_eq!(used.all("textarea[name=text]"), [SAID]);
}
