//! What is known about a group: written in the open, seen at once, answered beside it.

use groundwater::application::State;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::{Borough, FUNDER, JOY, LEYLA};
use crate::support::{Seen, Visitor};

const KEY: &str = "The hall committee gives them the key. They are trusted with it because it has come back clean.";

async fn writes(who: &Visitor, application: &ApplicationId, fields: &[(&str, &str)]) -> Seen {
    let page = who.get(&format!("/desk/applications/{application}/evidence")).await;
    let mut all = vec![
        ("kind", "visit"),
        ("what_we_know", KEY),
        ("whose_voice", "the hall's chair, who agreed to be quoted"),
        ("consent", "by-name"),
        ("names_person", "no"),
        ("how_we_know", "she told Leyla in the hall"),
        ("known_on-day", "16"),
        ("known_on-month", "11"),
        ("known_on-year", "2026"),
        ("criterion", "from-the-wick"),
    ];
    all.retain(|(name, _)| !fields.iter().any(|(laid, _)| laid == name));
    all.extend(fields);
    who.submit(&page, "form[action$=evidence]", &all).await
}

#[tokio::test]
async fn the_group_sees_what_leyla_wrote_at_once_and_its_answer_stands_beside_it() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let empty = borough.leyla.get(&format!("/desk/applications/{application}/evidence")).await;
    assert!(empty.has("The group can see this as soon as you save it"));
    let saved = writes(&borough.leyla, &application, &[]).await;
    assert!(saved.has("The group can see it now"), "{}", saved.text());
    assert_eq!(saved.all(".gw-known strong"), ["The hall committee gives them the key."]);
    assert!(saved.has(
        "A visit, 16 November 2026 · the hall's chair, who agreed to be quoted · said yes to being quoted by name"
    ));
    assert!(saved.has("speaks to It comes from people here"));

    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert_eq!(letter.subject, "We wrote down something we know of Sunday Kitchen");
    assert!(letter.text.contains("Leyla Demir wrote this") && letter.text.contains(KEY), "{}", letter.text);
    let link = letter.text.lines().find(|line| line.contains("/evidence")).expect("a link").trim();
    let seen = borough.hulya.get(link).await;
    assert!(seen.has("The hall committee gives them the key."));
    let note = borough.hulya.get(&seen.link("Answer this").expect("a way to answer")).await;
    let empty = borough.hulya.submit(&note, "main form", &[("words", "  ")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.has("Write your answer"));
    let answered =
        borough.hulya.submit(&empty, "main form", &[("words", "It is four years, and we painted the kitchen.")]).await;
    assert!(answered.has("Your answer stands beside the note now"));

    let beside = borough.amina.get(&format!("/desk/applications/{application}/evidence")).await;
    assert_eq!(
        beside.all(".gw-known blockquote"),
        ["“It is four years, and we painted the kitchen.” Hülya Demir, 1 December 2026"]
    );
}

#[tokio::test]
async fn the_group_starts_a_note_of_its_own_and_takes_it_back() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::Submitted).await;
    let page = borough.hulya.get(&format!("/applications/{application}/evidence")).await;
    let own = [
        ("what_we_know", "The school sends us families on a Friday."),
        ("whose_voice", "the school"),
        ("consent", "by-name"),
    ];
    let added = borough.hulya.submit(&page, "main form", &own).await;
    assert!(added.has("It stands beside your application now"), "{}", added.text());
    // A second click adds nothing.
    borough.hulya.submit(&page, "main form", &own).await;
    let desk = borough.leyla.get(&format!("/desk/applications/{application}/evidence")).await;
    assert_eq!(desk.all(".gw-known").len(), 1);
    assert!(desk.has("The school sends us families on a Friday.") && desk.has("from the group itself, Hülya Demir"));
    assert!(desk.lacks("Take this back"), "only its writer takes a note back");

    let page = borough.hulya.get(&format!("/applications/{application}/evidence")).await;
    let back = borough.hulya.submit(&page, "form[action$=withdrawal]", &[]).await;
    assert!(back.has("The group took a note of its own back on 1 December 2026"));
    assert!(back.lacks("The school sends us families"));
    let kept = borough
        .portal
        .read(move |db| groundwater::history::of(db, &groundwater::history::Thing::new("application", application), 9))
        .await;
    assert_eq!(kept[0].action, "evidence withdrawn");
    assert_eq!(kept[0].words.as_deref(), Some("The school sends us families on a Friday."));
}

#[tokio::test]
async fn nothing_is_known_from_nowhere() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let bare = [("kind", ""), ("whose_voice", ""), ("how_we_know", ""), ("known_on-month", "13")];
    let page = writes(&borough.leyla, &application, &bare).await;
    assert_eq!(page.status, 422);
    for words in ["Choose what it is", "Say whose voice it is", "Say how we know it", "a number from 1 to 12"] {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    assert!(page.has("They are trusted with it"), "what was typed is kept");
    let ahead = writes(&borough.leyla, &application, &[("known_on-day", "2"), ("known_on-month", "12")]).await;
    assert!(ahead.has("That day is still to come"));
    let long = "a ".repeat(2_500);
    assert!(writes(&borough.leyla, &application, &[("what_we_know", &long)]).await.has("about 600 words"));
}

#[tokio::test]
async fn whoever_judges_does_not_write_and_whoever_stepped_back_does_not_see() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let address = format!("/desk/applications/{application}/evidence");
    borough.is_asked_to_read(&application, "amina@wick.example").await;
    let reader = borough.amina.get(&address).await;
    assert!(reader.has("Tell Leyla Demir what you know"), "{}", reader.text());
    let fields = [("kind", "visit"), ("what_we_know", KEY)];
    assert_eq!(borough.amina.post(&address, &fields).await.status, 403);

    // Joy decides here; an officer's role beside it does not let her write.
    let joy = borough.staff(JOY, "Joy Campbell", Role::Commissioner).await;
    assert_eq!(joy.post(&address, &fields).await.status, 403);

    let too_close = borough.staff("sam@wick.example", "Sam", Role::Commissioner).await;
    borough.declares(&application, "sam@wick.example", Standing::Conflict).await;
    let refused = too_close.get(&address).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("too close to Sunday Kitchen") && refused.lacks("What we know"));
}

#[tokio::test]
async fn others_do_not_reach_it() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let address = format!("/desk/applications/{application}/evidence");
    let own = format!("/applications/{application}/evidence");
    let elsewhere = borough.portal.staff("kit@rivermouth.example", "Kit", Role::Commissioner, "rivermouth").await;
    assert_eq!(elsewhere.get(&address).await.status, 404);
    assert_eq!(elsewhere.post(&address, &[("kind", "visit")]).await.status, 404);
    assert_eq!(borough.hulya.get(&address).await.status, 403);
    let neighbour = borough.portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(neighbour.get(&own).await.status, 404);
    assert_eq!(neighbour.post(&own, &[("kind", "trust"), ("what_we_know", "x")]).await.status, 404);
    let panel = borough.portal.staff("ife@wick.example", "Ife", Role::PanelMember, FUNDER).await;
    assert_eq!(panel.get(&address).await.status, 403, "not asked to read");
    borough.is_asked_to_read(&application, "ife@wick.example").await;
    let first = panel.get(&address).await;
    assert!(first.has("say whether you are close to Sunday Kitchen"));
    borough.declares(&application, "ife@wick.example", Standing::None).await;
    assert_eq!(panel.get(&address).await.status, 200);
    assert_eq!(panel.post(&address, &[("kind", "visit")]).await.status, 403);

    let draft = borough.application("Still Writing", State::Draft).await;
    assert_eq!(borough.leyla.get(&format!("/desk/applications/{draft}/evidence")).await.status, 404);
    let withdrawn = borough.application("Gone Home", State::Withdrawn).await;
    let gone = borough.leyla.get(&format!("/desk/applications/{withdrawn}/evidence")).await;
    assert!(gone.has("The group has withdrawn this application."));
}

#[tokio::test]
async fn its_pages_make_few_queries() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    for _ in 0..3 {
        writes(&borough.leyla, &application, &[]).await;
    }
    for (who, path) in [
        (&borough.leyla, format!("/desk/applications/{application}/evidence")),
        (&borough.hulya, format!("/applications/{application}/evidence")),
    ] {
        let (queries, page) = borough.portal.queries(who.get(&path)).await;
        assert_eq!(page.all(".gw-known").len(), 3, "{path}");
        assert!(queries <= 6, "{path}: {queries}");
    }
    assert_eq!(borough.portal.letters_to(LEYLA).await.len(), 0, "nobody is written to about their own note");
}
