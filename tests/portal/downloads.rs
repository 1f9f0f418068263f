//! A group takes everything it said with it, at any time, and a form on paper before it has said anything.

use crate::support::{Portal, Visitor};

const HULYA: &str = "hulya@example.org";

/// Hülya's draft, everything in it answered.
async fn answered() -> (Portal, Visitor, String) {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(HULYA, &application, &form, &["need"]).await;
    let hulya = portal.signed_in(HULYA).await;
    let need = format!("/applications/{application}/questions/need");
    let text = "We cook & eat <together>.\n\nEvery Sunday.\nAll year.";
    hulya.submit(&hulya.get(&need).await, "form[data-autosave]", &[("text", text)]).await;
    (portal, hulya, format!("/applications/{application}"))
}

#[tokio::test]
async fn hulya_takes_everything_with_her_in_every_state_and_nobody_else_does() {
    let (portal, hulya, application) = answered().await;
    let ali = portal.applicant("ali@example.org", "Ali Kaya").await;
    for ending in ["/download", "/copy", "/copy.odt", "/copy.json"] {
        assert_eq!(ali.get(&format!("{application}{ending}")).await.status, 404, "{ending}");
    }
    let page = hulya.get(&application).await;
    let page = hulya.get(&page.link("Download everything").expect("a link")).await;
    for says in ["A page", "A text document", "Data"] {
        let href = page.link(says).unwrap_or_else(|| panic!("no {says}: {}", page.text()));
        assert_eq!(hulya.download(&href).await.0, 200, "{href}");
    }
    hulya.submit(&hulya.get(&format!("{application}/check")).await, "form[action$=submission]", &[]).await;
    let withdrawal = hulya.get(&format!("{application}/withdrawal")).await;
    hulya.submit(&withdrawal, "main form", &[("reason", "We found the money elsewhere.")]).await;
    let withdrawn = hulya.get(&application).await;
    assert!(withdrawn.link("Download everything").is_some(), "{}", withdrawn.text());
    assert_eq!(hulya.download(&format!("{application}/copy.odt")).await.0, 200);
    let (_, _, json) = hulya.download(&format!("{application}/copy.json")).await;
    let said: serde_json::Value = serde_json::from_slice(&json).expect("data");
    assert_eq!(said["state"], "withdrawn");
}

#[tokio::test]
async fn the_data_says_who_wrote_what_and_when_and_what_stood_there_before() {
    let (_portal, hulya, application) = answered().await;
    let need = format!("{application}/questions/need");
    let fields = [("text", "Something shorter.")];
    hulya.submit(&hulya.get(&need).await, "form[data-autosave]", &fields).await;
    let (_, _, json) = hulya.download(&format!("{application}/copy.json")).await;
    let said: serde_json::Value = serde_json::from_slice(&json).expect("data");
    assert_eq!((said["format"].as_str(), said["version"].as_i64()), (Some("groundwater-application"), Some(1)));
    let questions = said["questions"].as_array().expect("questions");
    let need = questions.iter().find(|one| one["key"] == "need").expect("the question");
    assert_eq!(need["answer"]["text"], "Something shorter.");
    assert_eq!((need["answer"]["written_by"].as_str(), need["kind"].as_str()), (Some("Hülya Demir"), Some("text")));
    assert!(need["answer"]["written_at"].as_str().is_some_and(|at| at.ends_with('Z')), "{need}");
    assert_eq!(need["other_texts"][0]["text"], "We cook & eat <together>.\n\nEvery Sunday.\nAll year.");
    assert_eq!(need["other_texts"][0]["standing"], "saved");
}

#[tokio::test]
async fn the_text_document_says_what_it_is_first_and_holds_every_answer() {
    let (_portal, hulya, application) = answered().await;
    let (_, _, bytes) = hulya.download(&format!("{application}/copy.odt")).await;
    assert_eq!(&bytes[30..38], b"mimetype", "the first thing in it, by which programs know it");
    assert_eq!(&bytes[38..77], b"application/vnd.oasis.opendocument.text");
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("We cook &amp; eat &lt;together&gt;.</text:p>"), "{text}");
    assert!(text.contains("Every Sunday.<text:line-break/>All year.</text:p>") && text.contains("Sunday Kitchen"));
}

#[tokio::test]
async fn anyone_prints_the_form_and_reads_how_to_hand_it_in() {
    let portal = Portal::start().await;
    portal.fund("hackney-small-grants").await;
    let visitor = portal.visitor();
    assert_eq!(visitor.get("/funds/no-such-fund/form").await.status, 404);
    let fund = visitor.get("/funds/hackney-small-grants").await;
    let form = visitor.get(&fund.link("The form on paper").expect("a link")).await;
    assert!(
        form.status == 200
            && form.has("who types it in for you")
            && form.has("you need no e-mail")
            && form.has("Daniel"),
        "{}",
        form.text()
    );
    assert!(form.has("1. ") && form.has("Why we ask") && form.has("Up to 300 words."), "{}", form.text());
    assert!(form.all(".gw-room > div").len() > 40, "there is room to write");
}
