//! What worries somebody in a recording beside evidence, or in a note, is heard by the lead, with its English beside it.

use diesel::prelude::*;
use groundwater::db::schema::concerns;
use groundwater::people::Role;

use super::told::{ENGLISH, TURKISH, known, tells, translates};
use crate::review::{Borough, HERE};
use crate::support::sounds::voice;
use crate::support::{Seen, Visitor};

const WORRY: &str = "She says that he does not go home.";

async fn lead(borough: &Borough) -> Visitor {
    borough.portal.staff("ruth@hackney.example", "Ruth Okoro", Role::SafeguardingLead, HERE).await
}

/// Amina says what worries her; the worry as the lead opens it.
async fn brought(borough: &Borough, href: &str) -> String {
    let form = borough.amina.get(href).await;
    assert_eq!(form.status, 200, "{}", form.text());
    let sent = borough.amina.submit(&form, "main form", &[("words", WORRY)]).await;
    assert!(sent.has("What happens next"), "{}", sent.text());
    let id: String = borough.portal.read(|db| Ok(concerns::table.select(concerns::id).first(db)?)).await;
    format!("/desk/concerns/{id}")
}

/// Where the lead hears what the worry is about; nobody else does.
async fn heard(borough: &Borough, lead: &Visitor, page: &Seen) -> String {
    let source = page.attribute("main [src^='/desk/concerns/']", "src").unwrap_or_else(|| panic!("{}", page.text()));
    for other in [&borough.amina, &borough.hulya] {
        assert_eq!(other.download(&source).await.0, 403, "{}", other.email);
    }
    assert_eq!(lead.download(&source).await.0, 200);
    source
}

#[tokio::test]
async fn ruth_hears_a_recording_beside_evidence_and_reads_what_is_said_in_it() {
    let borough = Borough::with_an_application().await;
    let ruth = lead(&borough).await;
    let page = tells(&borough, "", &[("route", "recorded")]).await;
    let told = borough.hulya.submit_file(&page, "form[enctype]", "file", "Ses.webm", voice(2_000)).await;
    let source = told.attribute("main [src^='/recordings/']", "src").unwrap_or_else(|| panic!("{}", told.text()));
    let desk = source.replace("/recordings/", "/desk/recordings/");
    let written = borough.amina.get(&desk).await;
    borough.amina.submit(&written, "form[action$=text]", &[("text", TURKISH)]).await;
    let record = page.attribute("form[enctype]", "action").expect("a form");
    let page = borough.hulya.get(&record).await;
    borough.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    translates(&borough, "note:").await;

    assert_ne!(ruth.download(&source).await.0, 200, "a lead is no reader");
    let page = borough.amina.get(&desk).await;
    let worry = brought(&borough, &page.link("This worries me").expect("a way")).await;
    let (queries, seen) = borough.portal.queries(ruth.get(&worry)).await;
    assert!(queries <= 6, "{queries}");
    assert!(seen.has(WORRY) && seen.has("A recording") && seen.has(TURKISH), "{}", seen.text());
    assert!(seen.has(ENGLISH), "{}", seen.text());
    let source = heard(&borough, &ruth, &seen).await;
    let listened = ruth.submit(&seen, "form[action$=listened]", &[]).await;
    assert!(listened.has("Listened to the recording"), "{}", listened.text());
    // Of another recording the lead hears nothing.
    let other = format!("{worry}/recordings/none");
    assert!(source.starts_with(&worry) && ruth.download(&other).await.0 == 404);
}

#[tokio::test]
async fn of_a_note_ruth_hears_what_the_group_said_to_it_too() {
    let borough = Borough::with_an_application().await;
    let ruth = lead(&borough).await;
    borough.evidence_by("amina@hackney.example").await;
    let page = borough.hulya.get(&known(&borough)).await;
    let note = borough.hulya.get(&page.link("Answer this").expect("an answer")).await;
    let fields = [("kind", "reply"), ("words", ""), ("language", "tr"), ("route", "recorded")];
    let page = borough.hulya.submit(&note, "form[action$=replies]", &fields).await;
    borough.hulya.submit_file(&page, "form[enctype]", "file", "Ses.webm", voice(2_000)).await;
    // What the group tells of itself is not what this worry is about.
    let page = tells(&borough, "", &[("route", "recorded")]).await;
    let own = borough.hulya.submit_file(&page, "form[enctype]", "file", "Baska.webm", voice(2_000)).await;
    let own = own.attribute("main [src^='/recordings/']", "src").unwrap_or_else(|| panic!("{}", own.text()));

    let known = borough.amina.get(&borough.desk("evidence")).await;
    let id = known.all_of(".gw-known", "id").into_iter().find(|id| {
        let about = known.all(&format!("#{id}")).concat();
        about.contains("The hall committee gives them the key.")
    });
    let id = id.expect("the note").replace("note-", "");
    let worry = brought(&borough, &format!("{}?about=note:{id}", borough.desk("concern"))).await;
    let (queries, seen) = borough.portal.queries(ruth.get(&worry)).await;
    assert!(queries <= 6, "{queries}");
    assert!(seen.has("The hall committee gives them the key.") && seen.has("Ses.webm"), "{}", seen.text());
    assert!(seen.lacks("Baska.webm"), "{}", seen.text());
    heard(&borough, &ruth, &seen).await;
    let other = own.replace("/recordings/", &format!("{worry}/recordings/"));
    assert_eq!(ruth.download(&other).await.0, 404);
}
