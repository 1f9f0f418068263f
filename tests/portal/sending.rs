//! Checking the answers, sending the application, following it, taking it back and withdrawing it.

use chrono::TimeDelta;
use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::application::store as applications;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor};

const HULYA: &str = "hulya@example.org";
const ZEYNEP: &str = "zeynep@example.org";
const DANIEL: &str = "daniel.okafor@example.org";

struct Story {
    portal: Portal,
    hulya: Visitor,
    application: ApplicationId,
}

impl Story {
    /// A draft in which everything is answered but what is `except`.
    async fn begin(except: &[&str]) -> Story {
        let portal = Portal::start().await;
        let round = portal.fund("hackney-small-grants").await.round;
        let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Kaya")]).await;
        let application = portal.draft(HULYA, &group, &round.id).await;
        let form = portal.form(&round.id).await;
        portal.answers_everything(HULYA, &application, &form, except).await;
        let hulya = portal.signed_in(HULYA).await;
        Story { portal, hulya, application }
    }

    fn at(&self, page: &str) -> String {
        format!("/applications/{}{page}", self.application)
    }

    async fn sends(&self) -> Seen {
        self.portal.clock.advance(TimeDelta::minutes(1));
        let check = self.hulya.get(&self.at("/check")).await;
        self.hulya.submit(&check, "form[action$=submission]", &[]).await
    }

    async fn state(&self) -> State {
        self.application().await.state
    }

    async fn application(&self) -> applications::Application {
        let id = self.application.clone();
        self.portal.read(move |db| applications::get(db, &id)).await
    }

    async fn subjects_to(&self, email: &str) -> Vec<String> {
        self.portal.letters_to(email).await.into_iter().map(|letter| letter.subject).collect()
    }
}

#[tokio::test]
async fn hulya_checks_her_answers_and_sends() {
    let story = Story::begin(&[]).await;
    let check = story.hulya.get(&story.at("/check")).await;
    assert!(check.has("Check your answers") && check.has("Sunday cooking on the estate"));
    assert!(check.has("Food: £480") && check.has("Total: £950"));
    assert!(check.has("Not answered"), "a question that may be left out says so");
    assert!(check.has("Change"));
    let sent = story.sends().await;
    assert_eq!(sent.path, story.at("/submission"));
    assert!(sent.has("Your application is sent"));
    assert!(sent.has("You hear from us by Thursday 18 March 2027"), "{}", sent.text());
    assert!(sent.has("People read it by Thursday 25 February 2027"));
    assert!(sent.has("Daniel Okafor") && sent.has("020 7946 0027"));
    let kept = story.application().await;
    assert_eq!(kept.state, State::Submitted);
    assert_eq!(kept.amount_pence, Some(95_000));
    assert_eq!(kept.organisation_name, "Sunday Kitchen");
    assert_eq!(kept.submitted_at, Some(story.portal.app.now()));
    assert!(sent.has(&kept.reference));

    let (status, headers, copy) = story.hulya.download(&story.at("/copy")).await;
    assert_eq!(status, 200);
    assert!(headers["content-disposition"].to_str().expect("text").starts_with("attachment; filename=\"A-"));
    let copy = String::from_utf8(copy).expect("text");
    assert!(copy.contains("Sunday cooking on the estate") && copy.contains("£950"));
}

#[tokio::test]
async fn everyone_in_the_group_gets_the_letter_with_a_copy() {
    let story = Story::begin(&[]).await;
    story.sends().await;
    let reference = story.application().await.reference;
    for email in [HULYA, ZEYNEP] {
        let letters = story.portal.letters_to(email).await;
        assert_eq!(letters.len(), 1, "{email}");
        assert_eq!(letters[0].attachments, [format!("{reference}.html")]);
    }
    let mask = |text: String| {
        text.replace(&story.portal.base, "https://grants.example.gov.uk")
            .replace(story.application.as_str(), "ID")
            .replace(&reference, "A-REFERENCE")
    };
    let letter = story.portal.letters_to(HULYA).await.remove(0);
    insta::assert_snapshot!("to-the-group", mask(format!("{}\n\n{}", letter.subject, letter.text)));
    let letter = story.portal.letters_to(DANIEL).await.remove(0);
    insta::assert_snapshot!("to-the-named-contact", mask(format!("{}\n\n{}", letter.subject, letter.text)));
}

#[tokio::test]
async fn what_is_missing_is_said_first_with_the_way_there() {
    let story = Story::begin(&["need", "costs"]).await;
    story.portal.answers(HULYA, &story.application, "need", Body::text("word ".repeat(400))).await;
    let check = story.hulya.get(&story.at("/check")).await;
    assert!(check.has("Before you send"));
    assert!(check.has("This one needs an answer before you send."));
    assert!(check.links().contains(&story.at("/questions/costs")));
    assert!(check.all("form[action$=submission]").is_empty());
    let sent = story.hulya.post(&story.at("/submission"), &[]).await;
    assert_eq!(sent.status, 403);
    assert!(sent.has("2 answers need something first.") && sent.links().contains(&story.at("/check")));
    assert_eq!(story.state().await, State::Draft);
    assert!(story.subjects_to(HULYA).await.is_empty());
}

#[tokio::test]
async fn a_second_click_on_send_changes_nothing() {
    let story = Story::begin(&[]).await;
    let check = story.hulya.get(&story.at("/check")).await;
    let first = story.hulya.submit(&check, "form[action$=submission]", &[]).await;
    story.portal.clock.advance(TimeDelta::minutes(1));
    let second = story.hulya.submit(&check, "form[action$=submission]", &[]).await;
    assert_eq!(first.text(), second.text());
    assert_eq!(story.subjects_to(HULYA).await.len(), 1);
    assert_eq!(story.subjects_to(DANIEL).await.len(), 1);
}

#[tokio::test]
async fn two_members_send_at_once_and_it_is_sent_once() {
    let story = Story::begin(&[]).await;
    let zeynep = story.portal.signed_in(ZEYNEP).await;
    let at = story.at("/submission");
    let clicks = (0..6).map(|n| if n % 2 == 0 { story.hulya.clone() } else { zeynep.clone() });
    let sent = futures_util::future::join_all(clicks.map(|who| {
        let at = at.clone();
        async move { who.post(&at, &[]).await }
    }))
    .await;
    for seen in sent {
        assert!(seen.has("Your application is sent"), "{}", seen.text());
    }
    for email in [HULYA, ZEYNEP, DANIEL] {
        assert_eq!(story.subjects_to(email).await.len(), 1, "exactly one letter to {email}");
    }
}

#[tokio::test]
async fn sending_after_the_round_has_closed_is_refused_with_a_clear_page() {
    let story = Story::begin(&[]).await;
    // It closes on 28 January at 5pm; what was begun may be sent for a little while.
    story.portal.clock.advance(TimeDelta::days(75));
    let hulya = story.portal.signed_in(HULYA).await;
    let story = Story { hulya, ..story };
    let check = story.hulya.get(&story.at("/check")).await;
    assert!(check.all("form[action$=submission]").is_empty());
    assert!(check.has("Sunday cooking on the estate"), "nothing is lost");
    let late = story.hulya.post(&story.at("/submission"), &[]).await;
    assert_eq!(late.status, 403);
    assert!(late.has("Daniel Okafor"), "{}", late.text());
    assert_eq!(story.state().await, State::Draft);
}

#[tokio::test]
async fn a_sent_application_is_taken_back_changed_and_sent_again() {
    let story = Story::begin(&[]).await;
    let sent = story.sends().await;
    let sure = story.hulya.get(&sent.link("Take it back").expect("a way back")).await;
    assert!(sure.has("Send it again by Thursday 28 January 2027"), "{}", sure.text());
    story.portal.clock.advance(TimeDelta::minutes(1));
    story.hulya.submit(&sure, "main form", &[]).await;
    assert_eq!(story.state().await, State::Draft);
    assert_eq!(story.application().await.submitted_at, None, "what it says from now on is the group's own");
    story.hulya.post(&story.at("/reopening"), &[]).await;
    story.sends().await;
    assert_eq!(story.state().await, State::Submitted);
    let subjects = story.subjects_to(DANIEL).await;
    assert_eq!(subjects.len(), 3, "{subjects:?}");
    assert!(subjects[1].starts_with("Sunday Kitchen has taken its application back"));
}

#[tokio::test]
async fn it_is_not_taken_back_once_somebody_reads_it_or_it_could_not_be_sent_again() {
    let story = Story::begin(&[]).await;
    story.sends().await;
    story.portal.clock.advance(TimeDelta::days(75));
    let hulya = story.portal.signed_in(HULYA).await;
    let story = Story { hulya, ..story };
    let closed = story.hulya.get(&story.at("/reopening")).await;
    assert_eq!(closed.status, 403);
    assert!(closed.has("The round has closed, so you could not send it again."));
    let id = story.application.clone();
    story.portal.change(move |change| applications::set_state(change.db, &id, State::UnderReview, change.now)).await;
    let read = story.hulya.post(&story.at("/reopening"), &[]).await;
    assert_eq!(read.status, 403);
    assert!(read.has("Somebody has begun to read this application"));
    assert_eq!(story.state().await, State::UnderReview);
}

#[tokio::test]
async fn a_sent_application_is_withdrawn_with_a_reason() {
    let story = Story::begin(&[]).await;
    story.sends().await;
    let sure = story.hulya.get(&story.at("/withdrawal")).await;
    assert!(sure.has("Withdraw your application?"));
    let long = story.hulya.submit(&sure, "main form", &[("reason", &"x".repeat(3_000))]).await;
    assert_eq!(long.status, 422);
    assert!(long.has("Please make this shorter"));
    story.portal.clock.advance(TimeDelta::minutes(1));
    story.hulya.submit(&sure, "main form", &[("reason", "Our hall was sold.")]).await;
    assert_eq!(story.state().await, State::Withdrawn);
    let letters = story.portal.letters_to(DANIEL).await;
    assert!(letters.last().expect("a letter").text.contains("Our hall was sold."));
    assert_eq!(story.subjects_to(ZEYNEP).await.len(), 2, "everyone in the group is told");
    story.hulya.post(&story.at("/withdrawal"), &[]).await;
    assert_eq!(story.subjects_to(ZEYNEP).await.len(), 2, "a second click changes nothing");
}

#[tokio::test]
async fn a_draft_is_withdrawn_without_a_word_to_the_council() {
    let story = Story::begin(&["need"]).await;
    story.hulya.post(&story.at("/withdrawal"), &[]).await;
    assert_eq!(story.state().await, State::Withdrawn);
    assert!(story.subjects_to(DANIEL).await.is_empty());
    assert!(story.subjects_to(HULYA).await[0].starts_with("Your application is withdrawn"));
}

#[tokio::test]
async fn another_group_and_the_council_find_no_such_pages() {
    let story = Story::begin(&[]).await;
    story.portal.group("Dalston Fathers", &[("kofi@example.org", "Kofi Mensah")]).await;
    let kofi = story.portal.signed_in("kofi@example.org").await;
    let daniel = story.portal.signed_in(DANIEL).await;
    let panel = story.portal.staff("panel@example.org", "Rosa Lund", Role::PanelMember, "hackney").await;
    for visitor in [&kofi, &daniel, &panel] {
        for page in ["/check", "/submission", "/copy", "/withdrawal", "/reopening"] {
            assert_eq!(visitor.get(&story.at(page)).await.status, 404, "{page} for {}", visitor.email);
        }
        for page in ["/submission", "/withdrawal", "/reopening"] {
            assert_eq!(visitor.post(&story.at(page), &[]).await.status, 404, "{page} for {}", visitor.email);
        }
    }
    assert_eq!(story.state().await, State::Draft);
}

#[tokio::test]
async fn it_is_all_there_in_turkish() {
    let story = Story::begin(&[]).await;
    let check = story.hulya.get_in("tr", &story.at("/check")).await;
    assert!(check.has("Yanıtlarınızı gözden geçirin") && check.has("Başvurunuzu gönderin"));
}

#[tokio::test]
async fn pages_make_few_queries() {
    let story = Story::begin(&[]).await;
    story.sends().await;
    for page in ["/check", "/submission", "/copy", "/withdrawal"] {
        let (queries, seen) = story.portal.queries(story.hulya.get(&story.at(page))).await;
        assert_eq!(seen.status, 200);
        assert!(queries <= 6, "{page} made {queries} queries");
    }
}

#[tokio::test]
async fn a_sent_application_is_followed_in_plain_words() {
    let story = Story::begin(&[]).await;
    let draft = story.hulya.get(&story.at("")).await;
    assert!(draft.lacks("Where it stands"), "a draft shows its questions");
    story.sends().await;
    let seen = story.hulya.get(&story.at("")).await;
    assert!(seen.has("We have it, and nobody has begun to read it yet. You hear from us by Thursday 18 March 2027."));
    assert!(seen.has("£950") && seen.has("Daniel Okafor") && seen.has("020 7946 0027"));
    assert!(seen.has("Sent by Hülya Demir") && seen.has("Started by Hülya Demir"), "{}", seen.text());
    assert!(seen.link("Take it back").is_some() && seen.link("Withdraw").is_some());

    let id = story.application.clone();
    story.portal.change(move |change| applications::set_state(change.db, &id, State::UnderReview, change.now)).await;
    let seen = story.hulya.get(&story.at("")).await;
    assert!(seen.has("People are reading it now."));
    assert!(seen.link("Take it back").is_none());

    story.hulya.post(&story.at("/withdrawal"), &[]).await;
    let seen = story.hulya.get(&story.at("")).await;
    assert!(seen.has("You withdrew it") && seen.link("Withdraw").is_none());
    let (queries, _) = story.portal.queries(story.hulya.get(&story.at(""))).await;
    assert!(queries <= 6, "{queries} queries, what the later parts show here among them");
    for page in ["/check", "/copy"] {
        assert_eq!(story.hulya.get(&story.at(page)).await.status, 200, "what was sent stays theirs to read");
    }
}

#[tokio::test]
async fn all_that_happened_to_an_application_has_words_for_its_group() {
    use diesel::prelude::*;
    use groundwater::db::schema::history;
    use groundwater::home::follow::{OWN_TYPING, history_key};
    use groundwater::web::language::is_known;

    let portal = Portal::start().await;
    let app = portal.app.clone();
    let built = tokio::task::spawn_blocking(move || groundwater::demo::build(&app, groundwater::demo::Size::default()));
    built.await.expect("a task").expect("a borough");
    let actions: Vec<String> = portal
        .read(|db| {
            let of_applications = history::table.filter(history::thing_kind.eq("application"));
            Ok(of_applications.select(history::action).distinct().load(db)?)
        })
        .await;
    assert!(actions.len() > 5, "the borough has a history: {actions:?}");
    for action in actions {
        assert!(OWN_TYPING.contains(&&*action) || is_known(&history_key(&action)), "no words for \"{action}\"");
    }
    assert!(is_known("history-other") && !is_known(&history_key("flown")));
}

#[tokio::test]
async fn in_a_rolling_round_home_says_the_day_that_was_promised() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-community-chest").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(HULYA, &application, &form, &[]).await;
    let hulya = portal.signed_in(HULYA).await;
    hulya.post(&format!("/applications/{application}/submission"), &[]).await;
    // Twenty-eight days after it was sent, and not the end of the round.
    for page in ["/home", &format!("/applications/{application}")] {
        let (queries, seen) = portal.queries(hulya.get(page)).await;
        assert!(seen.has("by Tuesday 29 December 2026"), "{}", seen.text());
        assert!(queries <= 6, "{page} made {queries} queries");
    }
}
