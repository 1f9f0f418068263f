//! Recordings at the desk: who hears them, in parts as a player asks; who listened; text versions; and how they end.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::db::schema::{applications, decisions, form_versions};
use groundwater::db::types::Json;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::State as ReadingState;

use super::{DANIEL, HULYA, Story};
use crate::support::sounds::voice;
use crate::support::{Portal, Seen, Visitor, group};

const READER: &str = "reader@example.org";

/// A recording that was sent with its application: where it is heard.
async fn sent() -> (Story, String) {
    let story = Story::begin().await;
    let source = story.records("Anlatım.webm", &voice(10_000)).await;
    assert!(story.submits().await.has("Your application is sent"));
    (story, source)
}

async fn range(visitor: &Visitor, source: &str, range: &str) -> Seen {
    visitor.ask("GET", source, &[("range", range)], vec![]).await
}

async fn reads(portal: &Portal, application: &ApplicationId) -> Visitor {
    let visitor = portal.staff(READER, "Femi Ade", Role::PanelMember, "hackney").await;
    let (application, reader) = (application.clone(), portal.who(READER).await.person);
    portal
        .change(move |change| {
            group::declare(change, &application, &reader, Standing::None)?;
            group::reads(change, &application, &reader, ReadingState::Declared)
        })
        .await;
    visitor
}

#[tokio::test]
async fn a_player_asks_for_parts_and_gets_those_bytes() {
    let (story, source) = sent().await;
    let said = voice(10_000);
    let whole = story.hulya.ask("GET", &source, &[("accept-encoding", "gzip, br")], vec![]).await;
    for (name, value) in [
        ("accept-ranges", "bytes"),
        ("content-type", "audio/webm"),
        ("content-disposition", "inline"),
        ("x-content-type-options", "nosniff"),
        ("content-length", "10000"),
    ] {
        assert_eq!(whole.headers[name], value, "{name}");
    }
    let visitor = &story.hulya;
    for (asked, from, to) in [("bytes=0-99", 0, 99), ("bytes=9000-", 9_000, 9_999), ("bytes=-5", 9_995, 9_999)] {
        let part = range(visitor, &source, asked).await;
        assert_eq!(part.status, 206, "{asked}");
        assert_eq!(part.headers["content-range"], format!("bytes {from}-{to}/10000"));
        assert_eq!(part.headers["content-length"], (to - from + 1).to_string().as_str());
    }
    let beyond = range(visitor, &source, "bytes=10000-").await;
    assert_eq!(beyond.status, 416);
    assert_eq!(beyond.headers["content-range"], "bytes */10000");
    let head = visitor.ask("HEAD", &source, &[("range", "bytes=0-9")], vec![]).await;
    assert_eq!((head.status, head.html.len()), (206, 0));
    assert_eq!(head.headers["content-length"], "10");
    // Another recording has come in its place: the part would not fit.
    let other = visitor.ask("GET", &source, &[("range", "bytes=0-9"), ("if-range", "\"other\"")], vec![]).await;
    assert_eq!(other.status, 200);
    assert_eq!(visitor.download(&source).await.2, said);
}

#[tokio::test]
async fn only_those_who_may_read_the_answer_hear_it() {
    let story = Story::begin().await;
    let portal = &story.portal;
    let source = story.records("Anlatım.webm", &voice(3000)).await;
    let stranger = portal.applicant("other@example.org", "Somebody Else").await;
    let daniel = portal.signed_in(DANIEL).await;
    let elsewhere = portal.staff("leyla@wick.example", "Leyla Demir", Role::Commissioner, "wick-award").await;
    let asked_nobody = portal.staff("panel@example.org", "Rosa Lund", Role::PanelMember, "hackney").await;
    // A draft is the group's own.
    for visitor in [&stranger, &daniel, &elsewhere, &asked_nobody] {
        assert_eq!(visitor.download(&source).await.0, 404, "{}", visitor.email);
    }
    assert!(story.submits().await.has("Your application is sent"));
    let reader = reads(portal, &story.application).await;
    for visitor in [&story.hulya, &daniel, &reader] {
        assert_eq!(visitor.download(&source).await.0, 200, "{}", visitor.email);
    }
    assert_eq!(asked_nobody.download(&source).await.0, 403);
    for visitor in [&stranger, &elsewhere] {
        assert_eq!(visitor.download(&source).await.0, 404, "{}", visitor.email);
    }
    let desk = source.replace("/recordings/", "/desk/recordings/");
    for visitor in [&stranger, &elsewhere, &asked_nobody, &story.hulya] {
        let listened = visitor.post(&format!("{desk}/listened"), &[]).await;
        assert!(matches!(listened.status, 403 | 404), "{}: {}", visitor.email, listened.status);
    }
    assert_eq!(portal.visitor().get(&source).await.status, 403);
}

#[tokio::test]
async fn a_reader_says_that_they_listened_and_an_officer_sees_who_did() {
    let (story, source) = sent().await;
    let reader = reads(&story.portal, &story.application).await;
    let daniel = story.portal.signed_in(DANIEL).await;
    let document = format!("/desk/applications/{}", story.application);
    let read = reader.get(&document).await;
    assert!(read.has("by voice and in writing"), "{}", read.text());
    assert_eq!(read.attribute("#answer-5 audio, audio", "src"), Some(source.clone()), "it plays where it was asked");
    // A script notes that it was begun, which is not that it was heard.
    let desk = source.replace("/recordings/", "/desk/recordings/");
    let (status, told) = reader.autosave(&format!("{desk}/listened"), &[("began", "yes")]).await;
    assert_eq!((status, told["said"].as_str()), (200, Some("We have noted that you began to listen.")));
    reader.autosave(&format!("{desk}/listened"), &[("began", "yes")]).await;
    let begun = daniel.get(&document).await;
    assert!(begun.has("Listened: Femi Ade began to, 1 December"), "{}", begun.text());
    let page = reader.get(&read.link("Say that you have listened").expect("a way to say so")).await;
    let said = reader.submit(&page, "form[action$=listened]", &[]).await;
    assert!(said.has("We have noted that you listened.") && said.has("You listened."), "{}", said.text());
    assert!(said.lacks("Femi Ade,"), "readers do not see each other");
    // A script says it when the recording ends; once is enough.
    let (status, told) = reader.autosave(&format!("{desk}/listened"), &[]).await;
    assert_eq!((status, told["state"].as_str()), (200, Some("saved")));
    let seen = daniel.get(&document).await;
    assert!(seen.has("Listened: Femi Ade, 1 December"), "{}", seen.text());
    let history = daniel.get(&format!("{document}/history")).await;
    for once in ["listened to a recording", "began to listen to a recording"] {
        assert_eq!(history.text().matches(once).count(), 1, "{}", history.text());
    }
    assert!(daniel.get(&desk).await.link("Save the file").is_some(), "where a browser cannot play it");
    let id = reading_of(&story.portal).await;
    let reading = reader.get(&format!("/desk/readings/{id}")).await;
    assert_eq!(reading.attribute("audio", "src"), Some(source), "{}", reading.text());
}

async fn reading_of(portal: &Portal) -> String {
    use groundwater::db::schema::readings;
    portal.read(|db| Ok(readings::table.select(readings::id).first(db)?)).await
}

#[tokio::test]
async fn a_member_writes_the_text_version_and_it_stands_beside_the_recording() {
    let story = Story::begin().await;
    story.records("Anlatım.webm", &voice(3000)).await;
    let page = story.hulya.get(&story.page()).await;
    let (action, fields) = page.form("form[action$=text]", &[]);
    let field = fields[0].0.clone();
    let kept = story.hulya.post(&action, &[(&field, "Every Sunday we cook.\n\nTogether.")]).await;
    assert!(kept.has("The text is saved beside the recording."), "{}", kept.text());
    let long = story.hulya.post(&action, &[(&field, &"a ".repeat(40_000))]).await;
    assert!(long.status == 422 && long.has("longer than the 60000 characters"), "{}", long.status);
    assert!(long.html.contains("a a a a"), "what was typed is given back");
    assert!(story.submits().await.has("Your application is sent"));
    let check = story.hulya.get(&format!("/applications/{}/check", story.application)).await;
    assert!(check.has("Text version. Written by Hülya Demir") && check.has("Together."), "{}", check.text());
    let daniel = story.portal.signed_in(DANIEL).await;
    let read = daniel.get(&format!("/desk/applications/{}", story.application)).await;
    assert!(read.has("written by Hülya Demir, and the group’s own"), "{}", read.text());
    let late = story.hulya.post(&action, &[(&field, "Something else.")]).await;
    assert_eq!(late.status, 403, "what was sent stays as it is");
}

#[tokio::test]
async fn what_an_officer_writes_down_counts_once_the_group_has_confirmed_it() {
    let (story, source) = sent().await;
    let daniel = story.portal.signed_in(DANIEL).await;
    let reader = reads(&story.portal, &story.application).await;
    let desk = source.replace("/recordings/", "/desk/recordings/");
    let refused = reader.post(&format!("{desk}/text"), &[("text", "They cook.")]).await;
    assert_eq!(refused.status, 403);
    let page = daniel.get(&desk).await;
    let empty = daniel.submit(&page, "form[action$=text]", &[]).await;
    assert!(empty.status == 422 && empty.has("Write down what is said"), "{}", empty.text());
    let offered = daniel.submit(&page, "form[action$=text]", &[("text", "They cook on Sundays.")]).await;
    assert!(offered.has("written by Daniel Okafor; the group has not confirmed it yet"), "{}", offered.text());
    let letters = story.portal.letters_to(HULYA).await;
    let letter = letters.iter().find(|letter| letter.subject.starts_with("We wrote down")).expect("a letter");
    insta::assert_snapshot!("recording-text", format!("{}\n\n{}", letter.subject, steady(&letter.text)));

    let check = story.hulya.get(&format!("/applications/{}/check", story.application)).await;
    assert!(check.has("Not confirmed by you yet."), "{}", check.text());
    let page = story.hulya.get(&story.page()).await;
    // It changes while she reads.
    let desk_page = daniel.get(&desk).await;
    story.portal.clock.advance(TimeDelta::minutes(1));
    daniel.submit(&desk_page, "form[action$=text]", &[("text", "They cook on Sundays, all of them.")]).await;
    let overtaken = story.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert_eq!(overtaken.status, 409, "{}", overtaken.text());
    let page = story.hulya.get(&story.page()).await;
    let confirmed = story.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert!(confirmed.has("The text counts as yours now."), "{}", confirmed.text());
    assert!(confirmed.has("Daniel Okafor wrote this down. You said that it is right."), "{}", confirmed.text());
    let read = daniel.get(&desk).await;
    assert!(read.has("and the group’s own"), "{}", read.text());
    let again = daniel.post(&format!("{desk}/text"), &[("text", "Something else.")]).await;
    assert_eq!(again.status, 403, "what the group has confirmed stays as it is");
}

#[tokio::test]
async fn what_is_said_about_what_hurts_is_written_down_and_lies_in_no_mailbox() {
    let (story, source) = sent().await;
    let id = story.application.clone();
    story
        .portal
        .change(move |change| {
            let round = groundwater::application::store::get(change.db, &id)?.round_id;
            let version = groundwater::fund::store::newest_form(change.db, &round)?;
            let mut body = version.body.0;
            body.questions.iter_mut().filter(|one| one.key == "plan").for_each(|one| one.sensitive = true);
            diesel::update(form_versions::table.find(&version.id))
                .set(form_versions::body.eq(Json(body)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let daniel = story.portal.signed_in(DANIEL).await;
    let desk = source.replace("/recordings/", "/desk/recordings/");
    let stranger = story.portal.applicant("other@example.org", "Somebody Else").await;
    assert_eq!(stranger.post(&format!("{desk}/text"), &[("text", "x")]).await.status, 403);
    let words = "My sister was hurt at home.";
    let offered = daniel.submit(&daniel.get(&desk).await, "form[action$=text]", &[("text", words)]).await;
    assert!(offered.has("the group has not confirmed it yet"), "{}", offered.text());
    let letters = story.portal.letters_to(HULYA).await;
    let letter = letters.iter().find(|letter| letter.subject.starts_with("We wrote down")).expect("a letter");
    assert!(!letter.text.contains(words), "{}", letter.text);
    assert!(letter.text.contains("so that it does not lie in a mailbox"), "{}", letter.text);
    assert!(story.hulya.get(&story.page()).await.has(words), "she reads it on the portal");
}

#[tokio::test]
async fn two_officers_who_write_down_one_recording_see_both_texts_and_nothing_is_sent() {
    let (story, source) = sent().await;
    let portal = &story.portal;
    let desk = source.replace("/recordings/", "/desk/recordings/");
    let officer = |email: &'static str, name: &'static str| portal.staff(email, name, Role::Commissioner, "hackney");
    let (ayo, bea) = (officer("ayo@hackney.example", "Ayo").await, officer("bea@hackney.example", "Bea").await);
    let (his, hers) = (ayo.get(&desk).await, bea.get(&desk).await);
    ayo.submit(&his, "form[action$=text]", &[("text", "We cook every Sunday.")]).await;
    let letters = portal.letters_to(HULYA).await.len();
    let both = bea.submit(&hers, "form[action$=text]", &[("text", "We cook on Sundays.")]).await;
    assert_eq!(both.status, 422);
    assert!(
        both.has("A colleague wrote a text version meanwhile") && both.has("We cook every Sunday."),
        "{}",
        both.text()
    );
    assert!(both.has("We cook on Sundays."), "hers is in the box: {}", both.text());
    assert_eq!(portal.letters_to(HULYA).await.len(), letters, "nothing was sent");
    let sent = bea.submit(&both, "form[action$=text]", &[("text", "We cook every Sunday, and eat.")]).await;
    assert_eq!(sent.status, 200, "{}", sent.text());
    assert!(bea.get(&desk).await.has("We cook every Sunday, and eat."));
}

/// A letter without what differs from story to story.
fn steady(text: &str) -> String {
    let line = |line: &str| {
        if line.starts_with("http") { "http://…/questions/plan/recording".to_owned() } else { line.to_owned() }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_recording_is_deleted_when_its_time_has_come_and_what_was_written_of_it_stays() {
    let (story, source) = sent().await;
    let daniel = story.portal.signed_in(DANIEL).await;
    let desk = source.replace("/recordings/", "/desk/recordings/");
    let page = daniel.get(&desk).await;
    daniel.submit(&page, "form[action$=text]", &[("text", "They cook on Sundays.")]).await;
    story.portal.clock.advance(TimeDelta::days(80));
    decided(&story, true).await;
    story.portal.work().await;
    story.portal.clock.advance(TimeDelta::days(89));
    story.portal.work().await;
    let hulya = story.portal.signed_in(HULYA).await;
    assert_eq!(hulya.download(&source).await.0, 200, "its time has not come");
    // The decision is opened again: it is still needed.
    decided(&story, false).await;
    story.portal.clock.advance(TimeDelta::days(2));
    story.portal.work().await;
    let hulya = story.portal.signed_in(HULYA).await;
    assert_eq!(hulya.download(&source).await.0, 200);
    decided(&story, true).await;
    story.portal.work().await;
    story.portal.clock.advance(TimeDelta::days(91));
    story.portal.work().await;
    let hulya = story.portal.signed_in(HULYA).await;
    let gone = hulya.get(&source).await;
    assert!(gone.status == 403 && gone.has("was deleted some time after the decision"), "{}", gone.text());
    assert_eq!(story.kept(story.application.as_str()), 0, "its bytes are gone");
    assert_eq!(hulya.download(&source.replace("/recordings/", "/files/")).await.0, 404);
    let page = hulya.get(&story.page()).await;
    assert!(page.has("This recording was deleted on"), "{}", page.text());
    let daniel = story.portal.signed_in(DANIEL).await;
    let read = daniel.get(&format!("/desk/applications/{}", story.application)).await;
    assert!(read.has("They cook on Sundays.") && read.has("The recording was deleted"), "{}", read.text());
    let history = daniel.get(&format!("/desk/applications/{}/history", story.application)).await;
    assert!(history.has("A recording was deleted, as we had said"), "{}", history.text());
}

/// The application's decision is out, or open again.
async fn decided(story: &Story, out: bool) {
    let application = story.application.clone();
    let person = story.portal.who(DANIEL).await.person;
    story
        .portal
        .change(move |change| {
            diesel::delete(decisions::table).execute(change.db)?;
            let state = if out { State::Decided } else { State::Waiting };
            let round = applications::table.find(&application).select(applications::round_id);
            let round: String = round.first(change.db)?;
            diesel::update(applications::table.find(&application))
                .set((applications::state.eq(state), applications::state_at.eq(change.now)))
                .execute(change.db)?;
            diesel::insert_into(decisions::table)
                .values((
                    decisions::id.eq("decision"),
                    decisions::application_id.eq(&application),
                    decisions::round_id.eq(round),
                    decisions::state.eq(if out { "released" } else { "reopened" }),
                    decisions::outcome.eq("not-this-time"),
                    decisions::amount_pence.eq(0_i64),
                    decisions::reasons.eq("[]"),
                    decisions::strong.eq(""),
                    decisions::to_check.eq(""),
                    decisions::not_acting.eq(""),
                    decisions::reason_kinds.eq("[]"),
                    decisions::departure_reason.eq(""),
                    decisions::talk_to_id.eq(&person),
                    decisions::decided_by.eq(&person),
                    decisions::decided_at.eq(change.now),
                    decisions::released_by.eq(out.then_some(&person)),
                    decisions::released_at.eq(out.then_some(change.now)),
                    decisions::version.eq(1),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn the_safeguarding_lead_hears_the_recording_that_a_worry_is_about_and_nobody_is_told() {
    let (story, source) = sent().await;
    let reader = reads(&story.portal, &story.application).await;
    let lead = story.portal.staff("maureen@example.org", "Maureen Walsh", Role::SafeguardingLead, "hackney").await;
    assert!(matches!(lead.ask("GET", &source, &[], vec![]).await.status, 403 | 404), "it is not hers for nothing");
    let concern = format!("/desk/applications/{}/concern", story.application);
    let page = reader.get(&format!("{concern}?about=plan")).await;
    let raised = reader.submit(&page, "main form", &[("words", "Somebody cries."), ("group_was_told", "")]).await;
    assert!(raised.status < 400, "{}", raised.text());

    let list = lead.get("/desk/concerns").await;
    let href = list.links().into_iter().find(|href| href.starts_with("/desk/concerns/")).expect("the worry");
    let (queries, worry) = story.portal.queries(lead.get(&href)).await;
    assert!(queries <= 6, "{queries} queries");
    let heard = worry.attribute(".gw-heard audio", "src").expect("a player");
    let part = range(&lead, &heard, "bytes=0-99").await;
    assert_eq!((part.status, part.headers["content-range"].to_str().ok()), (206, Some("bytes 0-99/10000")));
    let daniel = story.portal.signed_in(DANIEL).await;
    for other in [&story.hulya, &reader, &daniel] {
        assert_eq!(other.ask("GET", &heard, &[], vec![]).await.status, 403, "{}", other.email);
    }
    let listened = lead.submit(&worry, "form[action$=listened]", &[]).await;
    assert!(
        listened.has("You listened.") && listened.has("Listened to the recording Maureen Walsh"),
        "{}",
        listened.text()
    );
    lead.post(&format!("{heard}/listened"), &[]).await;
    assert_eq!(lead.get(&href).await.text().matches("Listened to the recording").count(), 1, "twice is once");
    let document = daniel.get(&format!("/desk/applications/{}", story.application)).await;
    let history = daniel.get(&format!("/desk/applications/{}/history", story.application)).await;
    assert!(document.lacks("Maureen") && history.lacks("Maureen"), "officers are not told that somebody worries");
}

#[tokio::test]
async fn what_is_said_in_kurmanji_is_translated_beside_the_recording() {
    let story = Story::begin().await;
    story.records("Anlatım.webm", &voice(10_000)).await;
    let page = story.hulya.get(&story.page()).await;
    let which = page.link("Say which language it is in").expect("a way to say so");
    let question = story.hulya.get(&which).await;
    story.hulya.submit(&question, "form[data-autosave]", &[("answer-language", "ku")]).await;
    assert!(story.submits().await.has("Your application is sent"));
    let daniel = story.portal.signed_in(DANIEL).await;
    assert!(daniel.get("/desk").await.has("Have answers of Sunday Kitchen translated"));
    let desk = format!("/desk/applications/{}/translations", story.application);
    let page = daniel.get(&desk).await;
    assert!(page.has("The recording Anlatım.webm · Kurdî (Kurmancî)"), "{}", page.text());
    let part = page.attribute("#of option[value^='plan/']", "value").expect("the recording");
    let fields = [("of", &*part), ("text", "They sing on Sundays."), ("by", "Rojda Aslan")];
    let added = daniel.submit(&page, "main form", &fields).await;
    assert!(added.has("They sing on Sundays."), "{}", added.text());
    let document = daniel.get(&format!("/desk/applications/{}", story.application)).await;
    let words = "The recording Anlatım.webm, in English: translated by Rojda Aslan";
    assert!(document.has(words) && document.has("They sing on Sundays."), "{}", document.text());
    let group = story.hulya.get(&format!("/applications/{}/translations", story.application)).await;
    assert!(group.has("Your recording") && group.has("They sing on Sundays."), "{}", group.text());
}
