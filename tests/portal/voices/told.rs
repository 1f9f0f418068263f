//! A group starts evidence itself in any route and language: by voice, in Turkish, and on the phone.

use chrono::TimeDelta;
use groundwater::after::bundle::gathering::gather;
use groundwater::after::bundle::{Kind, Section};
use groundwater::review::reading::State;

use crate::review::{Borough, whole};
use crate::support::Seen;
use crate::support::sounds::voice;

pub const TURKISH: &str = "Salonun anahtarı bizde.";
pub const ENGLISH: &str = "We have the key of the hall.";

pub fn known(borough: &Borough) -> String {
    format!("/applications/{}/evidence", borough.application)
}

/// Hülya tells something in Turkish, in a way; what she then sees.
pub async fn tells(borough: &Borough, words: &str, more: &[(&str, &str)]) -> Seen {
    let page = borough.hulya.get(&known(borough)).await;
    let mut fields = vec![("kind", "trust"), ("what_we_know", words), ("names_person", "no"), ("language", "tr")];
    fields.extend(more);
    borough.hulya.submit(&page, "form[action$=evidence]", &fields).await
}

/// Amina adds what a part of it says in English.
pub async fn translates(borough: &Borough, of: &str) -> Seen {
    let page = borough.amina.get(&borough.desk("translations")).await;
    let part = page.attribute(&format!("select[name=of] option[value^='{of}']"), "value").expect("a part");
    let fields = [("of", part.as_str()), ("text", ENGLISH), ("by", "Elif Kaya")];
    let added = borough.amina.submit(&page, "main form", &fields).await;
    assert!(added.has("The translation stands beside what they said"), "{}", added.text());
    added
}

#[tokio::test]
async fn hulya_says_it_in_a_recording_that_whoever_reads_hears_and_reads_in_english() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    let kofi = borough.portal.applicant("kofi@example.org", "Kofi Mensah").await;
    assert_eq!(kofi.post(&known(&borough), &[("route", "recorded")]).await.status, 404);

    let page = tells(&borough, "", &[("route", "recorded")]).await;
    assert!(page.has("What somebody should know who has never met you"), "{}", page.text());
    let record = page.attribute("form[enctype]", "action").expect("a form");
    assert_eq!(kofi.get(&record).await.status, 404);
    assert_eq!(joan.get(&record).await.status, 404);
    // As long as it has not arrived there is nothing to hear, nor to cite.
    let seen = borough.amina.get(&borough.desk("evidence")).await;
    assert!(seen.has("In a recording") && seen.has("The recording has not arrived yet."), "{}", seen.text());
    let pdf = borough.hulya.submit_file(&page, "form[enctype]", "file", "plan.webm", b"%PDF-1.7\nours".to_vec()).await;
    assert_eq!(pdf.status, 422, "{}", pdf.text());
    let heard = borough.hulya.submit_file(&page, "form[enctype]", "file", "Ses.webm", voice(2_000)).await;
    let source = heard.attribute("main [src^='/recordings/']", "src").unwrap_or_else(|| panic!("{}", heard.text()));
    assert_eq!(kofi.download(&source).await.0, 404);
    for who in [&borough.hulya, &borough.amina, &joan] {
        assert_eq!(who.download(&source).await.0, 200, "{}", who.email);
    }
    let reading = borough.reading(&joan.email).await;
    let seen = joan.get(&reading).await;
    assert!(seen.html.contains(&source) && seen.has("Told in Türkçe"), "{}", seen.text());

    // Amina writes down what is said; the group says that it is right.
    let file = source.trim_start_matches("/recordings/");
    let written = borough.amina.get(&format!("/desk/recordings/{file}")).await;
    let sent = borough.amina.submit(&written, "form[action$=text]", &[("text", TURKISH)]).await;
    assert!(sent.has("Sent to the group"), "{}", sent.text());
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains(TURKISH), "{}", letter.text);
    let page = borough.hulya.get(&record).await;
    let yes = borough.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert!(yes.has("The text counts as yours now"), "{}", yes.text());

    // It comes into the officers' translating, and stands beside the original wherever the note is read.
    let daniel = borough.portal.signed_in("daniel.okafor@example.org").await;
    assert!(daniel.get("/desk").await.has("translated"), "{}", daniel.get("/desk").await.text());
    assert_eq!(joan.post(&borough.desk("translations"), &[("of", "note:x/writing")]).await.status, 403);
    translates(&borough, "note:").await;
    let document = format!("/desk/applications/{}", borough.application);
    for (who, path) in [(&joan, &reading), (&borough.amina, &borough.desk("evidence")), (&borough.amina, &document)] {
        let (queries, seen) = borough.portal.queries(who.get(path)).await;
        assert!(queries <= 6, "{path}: {queries}");
        assert!(seen.has(TURKISH) && seen.has(ENGLISH), "{path}: {}", seen.text());
    }
    let own = borough.hulya.get(&known(&borough)).await;
    assert!(own.has(ENGLISH) && own.has("translated by Elif Kaya"), "{}", own.text());
    let translations = borough.hulya.get(&format!("/applications/{}/translations", borough.application)).await;
    assert!(translations.has(ENGLISH), "{}", translations.text());
}

#[tokio::test]
async fn what_is_told_in_turkish_is_translated_and_leaves_only_with_what_is_known() {
    let borough = Borough::with_an_application().await;
    let told = tells(&borough, TURKISH, &[]).await;
    assert!(told.has(TURKISH) && told.has("Told in Türkçe"), "{}", told.text());
    let daniel = borough.portal.signed_in("daniel.okafor@example.org").await;
    assert!(daniel.get("/desk").await.has("Have answers of Sunday Kitchen translated"));
    translates(&borough, "note:").await;
    assert!(daniel.get("/desk").await.lacks("Have answers of Sunday Kitchen translated"));
    let seen = borough.amina.get(&borough.desk("evidence")).await;
    assert!(seen.html.contains("lang=\"tr\"") && seen.has(ENGLISH), "{}", seen.text());
    let application = borough.application.clone();
    let (foi, own) = borough
        .portal
        .read(move |db| Ok((gather(db, &application, Kind::Foi)?, gather(db, &application, Kind::OwnData)?)))
        .await;
    let english = |parts: &[groundwater::after::bundle::Part]| {
        parts.iter().find(|part| part.text.contains("key of the hall")).cloned().expect("the translation")
    };
    assert!(english(&foi).out, "anybody who asks is not given it");
    assert_eq!(english(&own).section, Section::Known, "it goes along with what is known, and not with the answers");
    assert!(foi.iter().filter(|part| part.section == Section::Known).all(|part| part.out), "nor the words themselves");
    // She says that the English is not right, which is a task; taken back, it goes nowhere any more, in no language.
    let translations = format!("/applications/{}/translations", borough.application);
    let page = borough.hulya.get(&translations).await;
    let field = page.attribute("form[action$=correction] textarea", "name").expect("a field");
    borough.hulya.submit(&page, "form[action$=correction]", &[(&field, "It is the big hall.")]).await;
    assert!(daniel.get("/desk").await.has("Have answers of Sunday Kitchen translated"));
    let page = borough.hulya.get(&known(&borough)).await;
    borough.hulya.submit(&page, "form[action$=withdrawal]", &[]).await;
    assert!(daniel.get("/desk").await.lacks("Have answers of Sunday Kitchen translated"), "its task goes with it");
    let page = borough.hulya.get(&translations).await;
    assert!(page.lacks(ENGLISH) && page.lacks("It is the big hall."), "{}", page.text());
    let application = borough.application.clone();
    let left = borough.portal.read(move |db| gather(db, &application, Kind::OwnData)).await;
    let left: Vec<&str> =
        left.iter().filter(|part| part.section == Section::Known).map(|part| part.text.as_str()).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[tokio::test]
async fn who_does_not_belong_to_the_group_sends_nothing_in_its_name() {
    let borough = Borough::with_an_application().await;
    tells(&borough, "", &[("route", "recorded")]).await;
    let own = borough.hulya.get(&known(&borough)).await;
    let record = own.link("The recording of this").expect("a link");
    let uploads = record.replace("/recording", "/uploads");
    let begins = [("tus-resumable", "1.0.0"), ("upload-length", "2000")];
    let kofi = borough.portal.applicant("kofi@example.org", "Kofi Mensah").await;
    assert_eq!(kofi.ask("POST", &uploads, &begins, vec![]).await.status, 404);
    let nowhere = uploads.replace("note:", "note:x");
    assert_eq!(borough.hulya.ask("POST", &nowhere, &begins, vec![]).await.status, 404, "nothing is told there");
    assert_eq!(borough.hulya.ask("POST", &uploads, &begins, vec![]).await.status, 201);
    // What was taken back takes no recording any more.
    let back = borough.hulya.submit(&own, "form[action$=withdrawal]", &[]).await;
    assert!(back.has("taken back") || back.status == 200, "{}", back.text());
    assert_eq!(borough.hulya.ask("POST", &uploads, &begins, vec![]).await.status, 404);
}

#[tokio::test]
async fn a_correction_may_be_said_in_turkish_too() {
    let borough = Borough::with_an_application().await;
    borough.evidence_by("amina@hackney.example").await;
    let page = borough.hulya.get(&known(&borough)).await;
    let note = borough.hulya.get(&page.link("Answer this").expect("an answer")).await;
    let fields = [("kind", "correction"), ("words", "Dört yıldır."), ("language", "tr")];
    let said = borough.hulya.submit(&note, "form[action$=replies]", &fields).await;
    assert!(said.has("Dört yıldır."), "{}", said.text());
    translates(&borough, "reply:").await;
    let seen = borough.amina.get(&borough.desk("evidence")).await;
    assert!(seen.has("Dört yıldır.") && seen.has(ENGLISH), "{}", seen.text());
    // And by voice.
    let note = borough.hulya.get(&page.link("Answer this").expect("an answer")).await;
    let fields = [("kind", "reply"), ("words", ""), ("language", "tr"), ("route", "recorded")];
    let page = borough.hulya.submit(&note, "form[action$=replies]", &fields).await;
    assert!(page.has("What you answer to the note"), "{}", page.text());
    let heard = borough.hulya.submit_file(&page, "form[enctype]", "file", "Ses.webm", voice(2_000)).await;
    let source = heard.attribute("main [src^='/recordings/']", "src").expect("a player");
    assert!(borough.amina.get(&borough.desk("evidence")).await.html.contains(&source));
}

#[tokio::test]
async fn a_language_that_nobody_named_is_said_in_the_language_of_the_page() {
    let borough = Borough::with_an_application().await;
    let other = |words: &'static str, name: &'static str| {
        let fields = [("kind", "trust"), ("names_person", "no"), ("language", "other")];
        let fields = [&fields[..], &[("what_we_know", words), ("language_name", name)]].concat();
        let borough = &borough;
        async move {
            let page = borough.hulya.get(&known(borough)).await;
            borough.hulya.submit(&page, "form[action$=evidence]", &fields).await
        }
    };
    let told = other("Ma sey jewbînî pewjenê.", "").await;
    assert!(told.has("Told in another language."), "{}", told.text());
    let turkish = borough.hulya.get_in("tr", &known(&borough)).await;
    assert!(turkish.has("Anlatıldığı dil: başka bir dil.") && turkish.lacks("another language"), "{}", turkish.text());
    // At the desk it is said in English; one that was named is called so everywhere.
    assert!(borough.amina.get(&borough.desk("evidence")).await.has("Told in another language."));
    let named = other("Çayê ma germ o.", "Zazaki").await;
    assert!(named.has("Told in Zazaki."), "{}", named.text());
}

/// What Amina writes down of a call, for the group.
pub async fn writes_down(borough: &Borough, words: &str) -> Seen {
    let page = borough.amina.get(&borough.desk("evidence")).await;
    let fields = [
        ("route", "phone"),
        ("kind", "trust"),
        ("what_we_know", words),
        ("whose_voice", "the group"),
        ("consent", "own"),
        ("how_we_know", "they rang on Tuesday"),
        ("known_on-day", "1"),
        ("known_on-month", "12"),
        ("known_on-year", "2026"),
        ("names_person", "no"),
    ];
    borough.amina.submit(&page, "form[action$=evidence]", &fields).await
}

#[tokio::test]
async fn what_a_group_says_on_the_phone_is_written_down_for_it_and_waits_its_days() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    assert_eq!(joan.post(&borough.desk("evidence"), &[("route", "phone")]).await.status, 403);
    let page = borough.amina.get(&borough.desk("evidence")).await;
    let fields = [
        ("route", "phone"),
        ("kind", "trust"),
        ("what_we_know", "The school gives us its kitchen."),
        ("whose_voice", "the group"),
        ("consent", "own"),
        ("how_we_know", "they rang on Tuesday"),
        ("known_on-day", "1"),
        ("known_on-month", "12"),
        ("known_on-year", "2026"),
        ("names_person", "no"),
    ];
    let against =
        borough.amina.submit(&page, "form[action$=evidence]", &[&fields[..], &[("against", "yes")]].concat()).await;
    assert!(against.status == 422 && against.has("Write it down as ours"), "{}", against.text());
    let saved = borough.amina.submit(&page, "form[action$=evidence]", &fields).await;
    assert!(saved.has("told by the group on the phone, written down by Amina Yusuf"), "{}", saved.text());
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("we wrote it down for you"), "{}", letter.text);
    let note = saved.all_of(".gw-known", "id").pop().expect("a note").trim_start_matches("note-").to_owned();

    let cites = |then: &'static str| {
        let value = format!("evidence:{note}");
        let (borough, joan) = (&borough, &joan);
        async move {
            let page = joan.get(&borough.reading(&joan.email).await).await;
            let mut fields = whole("strong", "The school trusts them.", then);
            fields.push(("cites-need", value.as_str()));
            joan.submit(&page, "main form", &fields).await
        }
    };
    assert_eq!(cites("share").await.status, 422, "the group has its days");
    let own = borough.hulya.get(&known(&borough)).await;
    let reply = borough.hulya.get(&own.link("Answer this").expect("an answer")).await;
    let fields = [("kind", "correction"), ("words", "It is the school by the canal.")];
    assert!(borough.hulya.submit(&reply, "form[action$=replies]", &fields).await.has("the school by the canal"));
    borough.portal.clock.advance(TimeDelta::days(7));
    borough.portal.work().await;
    let shared = cites("share").await;
    assert_eq!(borough.reading_state(&joan.email).await, State::Shared, "{}", shared.text());

    // It is the group's own: nobody at the council takes it back, and any member of the group may.
    let refused = borough.amina.post(&borough.desk(&format!("evidence/{note}/withdrawal")), &[]).await;
    assert!(refused.status == 403 && refused.has("the group takes it back"), "{}", refused.text());
    assert!(borough.amina.get(&borough.desk("evidence")).await.lacks("Take this back"));
    // Nor is it taken out as another group's, now that a reading rests on it.
    let stays = borough.amina.get(&borough.desk(&format!("evidence/{note}/wrong-group"))).await;
    assert!(stays.status == 403 && stays.has("rests on this note, so it stays"), "{}", stays.text());
    let (group, person) =
        (borough.organisation.clone(), borough.portal.person("songul@example.org", "Songül Ak").await);
    borough
        .portal
        .change(move |change| {
            let member = change.id();
            groundwater::organisation::store::insert_member(change.db, member, &group, &person, change.now)
        })
        .await;
    let songul = borough.portal.signed_in("songul@example.org").await;
    let own = songul.get(&known(&borough)).await;
    let back = songul.submit(&own, "form[action$=withdrawal]", &[]).await;
    assert!(back.has("The group took a note of its own back"), "{}", back.text());
}
