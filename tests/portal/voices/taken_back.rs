//! What a group says by voice: one recording is heard, what is cited stays as it was heard, and what is taken back goes.

use chrono::TimeDelta;
use groundwater::application::State as Application;
use groundwater::ids::ApplicationId;
use groundwater::organisation::Kind;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::State;

use super::told::{ENGLISH, known, tells, translates, writes_down};
use crate::knowing::notes;
use crate::review::{Borough, HERE, whole};
use crate::support::sounds::voice;
use crate::support::{Seen, group};

const PLAYS: &str = "main [src^='/recordings/']";

/// Where the recording on a page is played from.
fn source(seen: &Seen) -> String {
    seen.attribute(PLAYS, "src").unwrap_or_else(|| panic!("{}", seen.text()))
}

#[tokio::test]
async fn a_new_recording_takes_the_place_of_the_one_before() {
    let borough = Borough::with_an_application().await;
    let page = tells(&borough, "", &[("route", "recorded")]).await;
    assert!(page.has("A new recording takes the place of the one before."), "{}", page.text());
    let first = borough.hulya.submit_file(&page, "form[enctype]", "file", "Bir.webm", voice(2_000)).await;
    let before = source(&first);
    let second = borough.hulya.submit_file(&first, "form[enctype]", "file", "Iki.webm", voice(3_000)).await;
    let after = source(&second);
    assert!(after != before && !second.html.contains(&before), "{}", second.text());
    let desk = borough.amina.get(&borough.desk("evidence")).await;
    assert!(desk.html.contains(&after) && !desk.html.contains(&before), "{}", desk.text());
    for who in [&borough.hulya, &borough.amina] {
        assert_eq!(who.download(&before).await.0, 404, "{}", who.email);
        assert_eq!(who.download(&after).await.0, 200, "{}", who.email);
    }
}

#[tokio::test]
async fn what_is_cited_by_voice_stays_as_it_was_heard_until_the_note_is_taken_back() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    let page = tells(&borough, "", &[("route", "recorded")]).await;
    let record = page.attribute("form[enctype]", "action").expect("a form");
    let heard = borough.hulya.submit_file(&page, "form[enctype]", "file", "Ses.webm", voice(2_000)).await;
    let source = source(&heard);
    let note = record.split("note:").nth(1).and_then(|rest| rest.split('/').next()).expect("a note");
    let cited = format!("evidence:{note}");
    let reading = joan.get(&borough.reading(&joan.email).await).await;
    let mut fields = whole("strong", "They have the key of the hall.", "share");
    fields.push(("cites-need", cited.as_str()));
    let shared = joan.submit(&reading, "main form", &fields).await;
    assert_eq!(borough.reading_state(&joan.email).await, State::Shared, "{}", shared.text());

    let seen = borough.hulya.get(&record).await;
    assert!(seen.has("it stays as it was heard"), "{}", seen.text());
    assert_eq!(seen.attribute("form[enctype]", "action"), None);
    assert_eq!(seen.attribute("form[action$=removal]", "action"), None);
    let file = source.trim_start_matches("/recordings/");
    let gone = borough.hulya.post(&format!("{record}/{file}/removal"), &[]).await;
    assert!(gone.status == 403 && gone.has("it stays as it was heard"), "{}", gone.text());
    let other = borough.hulya.submit_file(&heard, "form[enctype]", "file", "Baska.webm", voice(3_000)).await;
    assert!(other.status == 403 && other.has("it stays as it was heard"), "{}", other.text());
    assert_eq!(joan.download(&source).await.0, 200);

    // The whole note is the group's to take back, and its voice goes with it.
    let own = borough.hulya.get(&known(&borough)).await;
    let back = borough.hulya.submit(&own, "form[action$=withdrawal]", &[]).await;
    assert!(back.has("The group took a note of its own back"), "{}", back.text());
    for who in [&borough.hulya, &borough.amina, &joan] {
        assert_eq!(who.download(&source).await.0, 404, "{}", who.email);
    }
}

#[tokio::test]
async fn an_answer_whose_recording_never_came_lets_no_decision_out() {
    let mut borough = Borough::with_an_application().await;
    borough.portal.clock.advance(TimeDelta::days(70));
    borough.portal.work().await;
    borough.amina = borough.portal.signed_in("amina@hackney.example").await;
    let note = notes(&borough, "They were seen in the park.", &[]).await;
    let (id, ruth) = (borough.application.clone(), borough.portal.person("ruth.adeyemi@example.org", "").await);
    borough.portal.change(move |change| crate::support::group::declare(change, &id, &ruth, Standing::None)).await;
    borough.portal.clock.advance(TimeDelta::days(7));
    borough.portal.work().await;
    let ruth = borough.portal.signed_in("ruth.adeyemi@example.org").await;
    let page = ruth.get(&format!("/desk/funds/hackney-small-grants/decisions/{}", borough.application)).await;
    let fields = [("outcome", "funded"), ("amount", "950"), ("reasons", "They know everybody."), ("notes", &*note)];
    let saved = ruth.submit(&page, "main form", &fields).await;
    assert_eq!(saved.status, 200, "{}", saved.text());

    borough.portal.clock.advance(TimeDelta::hours(1));
    let page = borough.amina.get(&borough.desk(&format!("evidence/{note}"))).await;
    let against = [("against", "yes"), ("author", "Joe Bright"), ("second_source", "The hall’s book")];
    let marked = borough.amina.submit(&page, "main form", &against).await;
    assert!(marked.has("Speaks against the group"), "{}", marked.text());
    let hulya = borough.portal.signed_in("hulya@example.org").await;
    let page = hulya.get(&format!("{}/{note}", known(&borough))).await;
    let answer = [("kind", "reply"), ("words", ""), ("language", "tr"), ("route", "recorded")];
    let record = hulya.submit(&page, "form[action$=replies]", &answer).await;
    assert!(record.has("What you answer to the note"), "{}", record.text());
    let release = "/desk/funds/hackney-small-grants/release";
    let kept = ruth.post(release, &[]).await;
    assert!(kept.status == 403 && kept.has("A note it rests on"), "{}", kept.text());
    let heard = hulya.submit_file(&record, "form[enctype]", "file", "Ses.webm", voice(2_000)).await;
    source(&heard);
    assert!(ruth.get(release).await.lacks("A note it rests on"));
}

/// Another group has sent an application to the same round: it, and its reference.
async fn drums(borough: &Borough) -> (ApplicationId, String) {
    let (of, kofi) = (borough.application.clone(), borough.portal.person("kofi@example.org", "Kofi Mensah").await);
    borough
        .portal
        .change(move |change| {
            let round = groundwater::application::store::get(change.db, &of)?.round_id;
            let round = groundwater::fund::store::round(change.db, &round)?;
            let drums = group::organisation(change, "Drums", Kind::Unregistered, &kofi)?;
            let sent = group::application(change, &round, (&drums.id, "Drums"), &kofi, Application::Submitted)?;
            groundwater::application::store::insert(change.db, &sent)?;
            Ok((sent.id, sent.reference))
        })
        .await
}

#[tokio::test]
async fn what_was_written_down_under_the_wrong_group_is_taken_out_and_its_words_go_with_it() {
    const WORDS: &str = "The school by the canal gives us its kitchen.";
    const WHY: &str = "Kofi rang again, and it is his.";
    const GONE: &str = "Something was written here under the wrong name";
    let borough = Borough::with_an_application().await;
    let joan = borough.panel_member("joan@example.org", "Joan Price").await;
    let grace = borough.portal.staff("grace@hackney.example", "Grace Bell", Role::Commissioner, HERE).await;
    let (drums, reference) = drums(&borough).await;
    let saved = writes_down(&borough, WORDS).await;
    let note = saved.all_of(".gw-known", "id").pop().expect("a note").trim_start_matches("note-").to_owned();
    let letters = format!("/applications/{}/letters", borough.application);
    assert!(borough.hulya.get(&letters).await.has(WORDS));
    // What it says in English goes to the group in a letter, too.
    translates(&borough, &format!("note:{note}")).await;
    assert!(borough.hulya.get(&letters).await.has(ENGLISH));

    // The wrong people first.
    let wrong = borough.desk(&format!("evidence/{note}/wrong-group"));
    assert_eq!(joan.get(&wrong).await.status, 403);
    assert!(matches!(borough.hulya.post(&wrong, &[("why", WHY)]).await.status, 403 | 404));
    let page = grace.get(&borough.desk("evidence")).await;
    assert_eq!(page.link("It stands under the wrong group"), Some(wrong.clone()), "{}", page.text());
    let (queries, page) = borough.portal.queries(grace.get(&wrong)).await;
    assert!(queries <= 6 && page.has(WORDS), "{queries}: {}", page.text());
    let bare = grace.submit(&page, "main form", &[]).await;
    assert!(bare.status == 422 && bare.has("Say how you know that it is not theirs"), "{}", bare.text());
    let nowhere = grace.submit(&bare, "main form", &[("why", WHY), ("belongs", "SG-NOWHERE")]).await;
    assert!(nowhere.status == 422 && nowhere.has("No other application that is open to you"), "{}", nowhere.text());
    let out = grace.submit(&nowhere, "main form", &[("belongs", &reference.to_lowercase())]).await;
    assert_eq!(out.path.split('?').next(), Some(format!("/desk/applications/{drums}/evidence").as_str()));
    assert!(out.has("Taken out."), "{}", out.text());
    assert_eq!(grace.post(&wrong, &[("why", WHY)]).await.status, 409, "once");

    // Nobody reads it any more, in the letter that told of it neither; the group is told without its words.
    let sent = borough.portal.letters_to("hulya@example.org").await;
    let subject = "Something was written under the name of Sunday Kitchen by mistake, and is gone";
    assert!(sent.iter().any(|letter| letter.subject == subject));
    for words in [WORDS, ENGLISH, WHY, "Drums"] {
        assert!(sent.iter().all(|letter| !letter.text.contains(words)), "{words}: neither letter has it");
    }
    for (who, path) in [(&borough.hulya, known(&borough)), (&borough.amina, borough.desk("evidence"))] {
        let seen = who.get(&path).await;
        assert!(seen.has(GONE) && seen.lacks(WORDS) && seen.lacks("took a note of its own back"), "{}", seen.text());
    }
    // Whose words they were hears of it as well, and neither group of the other's name.
    let sent = borough.portal.letters_to("kofi@example.org").await;
    let theirs = sent.iter().find(|letter| letter.subject.contains("stood under another")).expect("a letter");
    insta::assert_snapshot!("note-stood-elsewhere", crate::award::whole(&borough.portal, theirs));
    for words in [WORDS, WHY, "Sunday Kitchen"] {
        assert!(sent.iter().all(|letter| !letter.text.contains(words)), "{words}");
    }
    let kept = borough.hulya.get(&letters).await;
    assert!(kept.lacks(WORDS) && kept.lacks(ENGLISH), "{}", kept.text());
    // Both histories say what happened.
    let history = borough.amina.get(&borough.desk("history")).await;
    assert!(history.has("took out what had been written under the wrong group") && history.has(WHY));
    assert!(history.lacks(WORDS), "{}", history.text());
    let history = borough.amina.get(&format!("/desk/applications/{drums}/history")).await;
    assert!(history.has("had stood under another group’s name") && history.lacks("Sunday Kitchen"));
}
