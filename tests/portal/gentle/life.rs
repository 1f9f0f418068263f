//! A draft's life: its reminders, how it is put away and brought back, and what is deleted in the end.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::application::life::store::emptying::{GOES, STAYS};
use groundwater::db::schema::{
    answer_parts, answer_revisions, draft_reminders, evidence, evidence_replies, files, jobs, letters, uploads,
};
use groundwater::history::{self, Thing};
use groundwater::people::Role;

use super::{HULYA, Story, ZEYNEP, london};
use crate::support::sounds::voice;
use crate::support::source;

const REMINDER: &str = "is safe";

async fn reminders(story: &Story, email: &str) -> usize {
    story.subjects(email).await.iter().filter(|subject| subject.contains(REMINDER)).count()
}

async fn actions(story: &Story) -> Vec<String> {
    let thing = Thing::new("application", &story.application);
    let mut lines = story.portal.read(move |db| history::of(db, &thing, 50)).await;
    lines.reverse();
    lines.into_iter().map(|line| line.action).collect()
}

#[tokio::test]
async fn hulya_is_reminded_thirty_seven_and_one_days_before_the_round_closes_and_no_more() {
    let story = Story::dated().await;
    story.portal.work().await;
    assert_eq!(reminders(&story, HULYA).await, 0, "nothing at the beginning");
    story.goes_to("2026-12-29 16:59").await;
    assert_eq!(reminders(&story, HULYA).await, 0);
    story.goes_to("2026-12-29 17:00").await;
    assert_eq!(reminders(&story, HULYA).await, 1);
    let letter = story.portal.letters_to(HULYA).await.pop().expect("a letter");
    assert_eq!(letter.subject, "Your draft for Small Grants is safe");
    for words in [
        "The draft of Sunday Kitchen for Small Grants is safe, just as you left it.",
        "1 of ",
        "The fund closes on Thursday 28 January 2027, 5pm.",
        "you need do nothing",
        "/reminders",
    ] {
        assert!(letter.text.contains(words), "{words}: {}", letter.text);
    }
    assert_eq!(reminders(&story, ZEYNEP).await, 0, "she has not written in it");
    story.days_pass("2027-01-21 17:00").await;
    assert_eq!(reminders(&story, HULYA).await, 2);
    story.days_pass("2027-02-05 09:00").await;
    assert_eq!(reminders(&story, HULYA).await, 3, "the day before, and none after it closed");
    assert_eq!(actions(&story).await.iter().filter(|action| *action == "reminded").count(), 3);
}

#[tokio::test]
async fn nothing_is_sent_twice_by_two_workers_or_a_clock_that_jumps_back() {
    let story = Story::dated().await;
    story.moves_to(london("2026-12-29 17:00"));
    let app = story.portal.app.clone();
    let both = tokio::join!(groundwater::jobs::schedule::run_due(&app), groundwater::jobs::schedule::run_due(&app));
    assert!(both.0.is_ok() && both.1.is_ok());
    assert_eq!(reminders(&story, HULYA).await, 1);
    story.goes_to("2026-12-20 09:00").await;
    story.goes_to("2026-12-29 17:30").await;
    story.goes_to("2026-12-30 17:30").await;
    assert_eq!(reminders(&story, HULYA).await, 1);
}

#[tokio::test]
async fn after_a_long_stop_only_the_nearest_reminder_goes() {
    let story = Story::dated().await;
    story.portal.work().await;
    story.goes_to("2027-01-22 10:00").await;
    assert_eq!(reminders(&story, HULYA).await, 1, "the one of seven days, and not that of thirty as well");
    let kept: Vec<i32> =
        story.portal.read(|db| Ok(draft_reminders::table.select(draft_reminders::days).load(db)?)).await;
    assert_eq!(kept, [7]);
}

#[tokio::test]
async fn the_round_says_on_which_days_and_may_say_on_none() {
    let none = |source: String| source.replacen("[round]", "[round]\nreminders = []", 1);
    let story = Story::with("hackney-small-grants", "need", none).await;
    story.days_pass("2027-01-28 16:00").await;
    assert_eq!(reminders(&story, HULYA).await, 0);
    let page = story.hulya().await.get(&story.at("/reminders")).await;
    assert!(page.has("No more reminders come"), "{}", page.text());
}

#[tokio::test]
async fn somebody_who_wrote_in_it_too_is_reminded_and_each_stops_their_own() {
    let story = Story::dated().await;
    story.portal.answers(ZEYNEP, &story.application, "aims", Body::Choices { keys: vec!["belonging".into()] }).await;
    let stranger = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(stranger.get(&story.at("/reminders")).await.status, 404);
    assert_eq!(stranger.post(&story.at("/reminders"), &[("reminders", "no")]).await.status, 404);
    let page = story.hulya().await.get(&story.at("/reminders")).await;
    assert!(page.has("Tuesday 29 December 2026") && page.has("Wednesday 27 January 2027"), "{}", page.text());
    let stopped = story.hulya().await.submit(&page, "main form", &[]).await;
    assert!(stopped.has("You get no more reminders for this draft."), "{}", stopped.text());
    story.goes_to("2026-12-29 17:00").await;
    assert_eq!((reminders(&story, HULYA).await, reminders(&story, ZEYNEP).await), (0, 1));
    let again = story.hulya().await.submit(&stopped, "main form", &[]).await;
    assert!(again.has("You get reminders for this draft again."), "{}", again.text());
    story.days_pass("2027-01-21 17:00").await;
    assert_eq!((reminders(&story, HULYA).await, reminders(&story, ZEYNEP).await), (1, 2));
}

#[tokio::test]
async fn a_draft_that_was_never_sent_is_put_away_two_weeks_after_its_round_has_closed() {
    let story = Story::dated().await;
    story.days_pass("2027-02-11 17:00").await;
    assert_eq!(story.state().await, State::Draft);
    let closed = story.hulya().await.get(&story.at("")).await;
    assert!(closed.has("It is put away on Thursday 11 February 2027"), "{}", closed.text());
    story.goes_to("2027-02-11 17:31").await;
    assert_eq!(story.state().await, State::Expired);
    let letter = story.portal.letters_to(HULYA).await.pop().expect("a letter");
    assert_eq!(letter.subject, "Your draft for Small Grants is put away");
    assert!(letter.text.contains("You can read it and take a copy until Saturday 13 March 2027"), "{}", letter.text);
    assert!(letter.text.contains("is deleted for good"), "{}", letter.text);

    let page = story.hulya().await.get(&story.at("")).await;
    assert!(page.has("takes no more applications this time") && page.all("main form").is_empty(), "{}", page.text());
    let refused = story.hulya().await.post(&story.at("/restoration"), &[]).await;
    assert!(refused.status == 403 && refused.link("Download").is_some(), "{}", refused.text());
    assert!(story.hulya().await.get(&story.at("/copy")).await.has("We cook together on Sundays."));
    // Of none of it the council knows.
    let amina = story.portal.staff("amina@hackney.example", "Amina", Role::Commissioner, "hackney").await;
    let id = story.application.to_string();
    assert_eq!(amina.get(&format!("/desk/applications/{id}")).await.status, 404);
    assert!(amina.get("/desk/applications").await.lacks("Sunday Kitchen"));
}

#[tokio::test]
async fn a_quiet_draft_of_a_rolling_round_is_put_away_and_its_group_brings_it_back() {
    let story = Story::rolling().await;
    let page = story.hulya().await.get(&story.at("")).await;
    assert!(page.has("after 180 days in which nobody writes"), "{}", page.text());
    story.days_pass("2027-05-29 12:00").await;
    assert_eq!(story.state().await, State::Draft);
    assert_eq!(reminders(&story, HULYA).await, 3);
    let last = story.portal.letters_to(HULYA).await.pop().expect("a letter");
    assert!(last.text.contains("On 30 May 2027 we put it away"), "{}", last.text);
    story.goes_to("2027-05-31 09:00").await;
    assert_eq!(story.state().await, State::Expired);

    let home = story.hulya().await.get("/home").await;
    assert!(home.has("Put away on 31 May 2027. You can bring it back until Wednesday 30 June 2027"), "{}", home.text());
    let edit = story.hulya().await.post(&story.at("/questions/plan"), &[("version", "1"), ("text", "More.")]).await;
    assert!(edit.has("Bring it back first") && edit.has("More."), "{}", edit.text());
    assert_eq!(story.hulya().await.post(&story.at("/submission"), &[]).await.status, 403);
    let stranger = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(stranger.post(&story.at("/restoration"), &[]).await.status, 404);

    let zeynep = story.portal.signed_in(ZEYNEP).await;
    let page = zeynep.get(&story.at("")).await;
    assert!(page.has("Nothing in it is lost."), "{}", page.text());
    let back = zeynep.submit(&page, "main form", &[]).await;
    assert!(back.has("It is back. Everything is as you left it."), "{}", back.text());
    assert_eq!(
        story.hulya().await.post(&story.at("/restoration"), &[]).await.status,
        200,
        "a second press finds it back"
    );
    assert!(story.hulya().await.get(&story.at("/questions/plan")).await.has("We cook together on Sundays."));
    // It has a whole life before it again.
    story.days_pass("2027-06-20 12:00").await;
    assert_eq!(story.state().await, State::Draft);
    let done = actions(&story).await;
    assert_eq!(done[done.len() - 2..], ["put away".to_owned(), "brought back".to_owned()]);
}

#[tokio::test]
async fn writing_in_it_gives_a_draft_of_a_rolling_round_new_days() {
    let story = Story::rolling().await;
    story.days_pass("2027-05-20 12:00").await;
    let page = story.hulya().await.get(&story.at("/questions/plan")).await;
    story.hulya().await.submit(&page, "form[data-autosave]", &[("text", "We cook on Saturdays, too.")]).await;
    story.days_pass("2027-06-20 12:00").await;
    assert_eq!(story.state().await, State::Draft);
}

#[tokio::test]
async fn nothing_is_put_away_while_a_conversation_is_asked_for() {
    let story = Story::rolling().await;
    let page = story.hulya().await.get(&story.at("/questions/plan/conversation")).await;
    story.hulya().await.submit(&page, "main form", &[("reach_by", "Ring 020 7946 0123")]).await;
    story.goes_to("2027-06-20 12:00").await;
    assert_eq!(story.state().await, State::Draft);
}

const RULES: &[u8] = b"%PDF-1.7\nour rules";

/// The jobs that are known; those done long ago go in their time.
async fn every_job(story: &Story) -> BTreeSet<String> {
    let ids: Vec<String> = story.portal.read(|db| Ok(jobs::table.select(jobs::id).load(db)?)).await;
    ids.into_iter().collect()
}

#[tokio::test]
async fn after_thirty_days_everything_that_was_said_is_deleted_and_the_history_says_so() {
    let story = Story::rolling().await;
    let page = story.hulya().await.get(&story.at("/questions/plan/files")).await;
    story.hulya().await.submit_file(&page, "form[enctype]", "file", "plan.pdf", b"%PDF-1.7\nours".to_vec()).await;
    let page = story.hulya().await.get(&story.at("/questions/plan/recording")).await;
    story.hulya().await.submit_file(&page, "form[enctype]", "file", "said.webm", voice(500)).await;
    let edit = story.hulya().await.get(&story.at("/questions/plan")).await;
    story.hulya().await.submit(&edit, "form[data-autosave]", &[("text", "Another text.")]).await;
    // What the group gave once, and this draft only points at.
    let home = story.hulya().await.get("/home").await;
    let group = home.links().into_iter().find(|link| link.starts_with("/organisations/")).expect("her group");
    let page = story.hulya().await.get(&format!("{group}/documents?kind=writing")).await;
    let given = story.hulya().await.submit_file(&page, "form[enctype]", "file", "Rules.pdf", RULES.to_vec()).await;
    let document = given.link("Rules.pdf").expect("a document");
    let page = story.hulya().await.get(&story.at("/questions/plan/pointing")).await;
    let choice = page.value_of("choice", "Rules.pdf").expect("a choice");
    story.hulya().await.submit(&page, "form[enctype]", &[("choice", &choice), ("where_words", "page 2")]).await;
    // And what it wrote about itself, in somebody else's voice, with what was said to it.
    let page = story.hulya().await.get(&story.at("/evidence")).await;
    let voice = [
        ("what_we_know", "The school sends us families on a Friday."),
        ("whose_voice", "the head teacher"),
        ("consent", "by-name"),
    ];
    let added = story.hulya().await.submit(&page, "main form", &voice).await;
    assert!(added.has("The school sends us families"), "{}", added.text());
    let note = story.hulya().await.get(&added.link("Answer this").expect("a way to answer")).await;
    story.hulya().await.submit(&note, "main form", &[("words", "On Saturdays, too.")]).await;
    let folder = story.portal.folder().join("files").join(story.application.as_str());
    let kept = || std::fs::read_dir(&folder).map_or(0, |entries| entries.count());
    assert_eq!(kept(), 2);
    story.goes_to("2027-06-01 09:00").await;
    assert_eq!(story.state().await, State::Expired);
    story.goes_to("2027-07-01 08:59").await;
    assert!(story.hulya().await.get(&story.at("/copy")).await.has("Another text."));
    story.goes_to("2027-07-01 09:00").await;
    story.portal.work().await;
    assert_eq!(kept(), 0);
    assert_eq!(story.hulya().await.download(&document).await.2, RULES, "what the group gave is its own, and stays");
    let id = story.application.clone();
    let left: (i64, i64, i64, i64) = story
        .portal
        .read(move |db| {
            let answers = answer_parts::table.filter(answer_parts::application_id.eq(&id)).count().get_result(db)?;
            let before = answer_revisions::table.count().get_result(db)?;
            let added = files::table.filter(files::application_id.eq(&id)).count().get_result(db)?;
            Ok((answers, before, added, uploads::table.count().get_result(db)?))
        })
        .await;
    assert_eq!(left, (0, 0, 0, 0));
    let known: (i64, i64) = story
        .portal
        .read(|db| Ok((evidence::table.count().get_result(db)?, evidence_replies::table.count().get_result(db)?)))
        .await;
    assert_eq!(known, (0, 0), "nor what was known of it");
    let told: Vec<String> = story
        .portal
        .read(|db| {
            Ok(letters::table.filter(letters::about_kind.eq("application")).select(letters::body_text).load(db)?)
        })
        .await;
    assert!(told.iter().all(String::is_empty), "{told:?}");
    assert_eq!(actions(&story).await.last().map(String::as_str), Some("content deleted"));
    let page = story.hulya().await.get(&story.at("")).await;
    assert!(page.has("was deleted on Thursday 1 July 2027, as we had said"), "{}", page.text());
    assert_eq!(story.hulya().await.post(&story.at("/restoration"), &[]).await.status, 403);
    assert!(story.hulya().await.get("/home").await.has("What it said has been deleted."));
    // Nothing is due twice.
    let before = every_job(&story).await;
    story.portal.clock.advance(TimeDelta::days(2));
    story.portal.work().await;
    let after = every_job(&story).await;
    assert!(after.is_subset(&before), "{after:?} {before:?}");
}

#[test]
fn every_table_that_names_an_application_is_deleted_with_it_or_says_why_not() {
    let text = std::fs::read_to_string(source::root().join("src/db/schema.rs")).expect("schema.rs");
    let named: BTreeSet<&str> = text
        .split("diesel::table!")
        .skip(1)
        .filter(|table| table.split("diesel::joinable!").next().unwrap_or_default().contains("application_id ->"))
        .filter_map(|table| table.lines().nth(1)?.split_whitespace().next())
        .collect();
    let listed: BTreeSet<&str> = GOES.iter().chain(STAYS).copied().collect();
    assert_eq!(named, listed, "src/application/life/store/emptying.rs does not know every table");
}
