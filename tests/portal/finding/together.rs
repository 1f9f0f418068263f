//! One thing done to several applications: seen first, then done to each as on its own page.

use chrono::TimeDelta;
use groundwater::application::State;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::{Borough, JOY};

async fn state(borough: &Borough, id: &ApplicationId) -> State {
    let id = id.clone();
    borough.portal.read(move |db| Ok(groundwater::application::store::get(db, &id)?.state)).await
}

/// Two that were sent, one under review, one from which Leyla stepped back.
async fn four() -> (Borough, [ApplicationId; 4]) {
    let borough = Borough::start().await;
    let kitchen = borough.application("Sunday Kitchen", State::Submitted).await;
    let corner = borough.application("Quiet Corner", State::Submitted).await;
    let elders = borough.application("Ridley Road Elders", State::UnderReview).await;
    let closed = borough.application("Clapton Fathers", State::Submitted).await;
    borough.declares(&closed, crate::borough::LEYLA, Standing::Conflict).await;
    (borough, [kitchen, corner, elders, closed])
}

fn asked_for(what: &str, ids: &[ApplicationId]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| format!("&id={id}")).collect();
    format!("/desk/together?what={what}{}", ids.concat())
}

#[tokio::test]
async fn leyla_starts_two_reviews_at_once_and_sees_first_what_stays() {
    let (borough, ids) = four().await;
    let [kitchen, corner, elders, closed] = &ids;
    let address = asked_for("review", &ids);
    // The wrong people first.
    let other = borough.portal.staff("olu@other.example", "Olu", Role::Commissioner, "other").await;
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    assert_eq!(ife.get(&address).await.status, 403);
    let page = other.get(&address).await;
    assert!(page.has("4 of those that were named are not there for you") && page.lacks("Sunday Kitchen"));
    let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("id", id.as_str())).chain([("what", "review")]).collect();
    let done = other.post("/desk/together", &fields).await;
    assert!(done.has("Nothing was changed") && done.lacks("Sunday Kitchen"), "{}", done.text());
    assert_eq!(state(&borough, kitchen).await, State::Submitted);

    let (queries, page) = borough.portal.queries(borough.leyla.get(&address)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("2 change") && page.has("One stays as it is") && page.has("It is under review already"));
    assert!(page.has("One of those that were named is not there for you") && page.lacks("Clapton Fathers"));
    assert_eq!(state(&borough, kitchen).await, State::Submitted, "nothing is changed by looking");
    let done = borough.leyla.submit(&page, "main form:not([novalidate])", &[]).await;
    assert!(done.has("Done for 2") && done.has("Quiet Corner") && done.has("under review"), "{}", done.text());
    for id in [kitchen, corner, elders] {
        assert_eq!(state(&borough, id).await, State::UnderReview);
    }
    assert_eq!(state(&borough, closed).await, State::Submitted);
    // A second click changes nothing, and says so.
    let letters = borough.portal.letters_to("hulya@example.org").await.len();
    let again = borough.leyla.submit(&page, "main form:not([novalidate])", &[]).await;
    assert!(again.has("2 stayed as they were") && again.has("It is under review already"), "{}", again.text());
    assert_eq!(borough.portal.letters_to("hulya@example.org").await.len(), letters);
    let history = borough.leyla.get(&format!("/desk/applications/{kitchen}/history")).await;
    assert!(history.has("Leyla Demir started the review"), "{}", history.text());
}

#[tokio::test]
async fn all_on_the_page_are_those_that_the_page_showed() {
    let (borough, ids) = four().await;
    let list = borough.leyla.get("/desk/applications").await;
    let fields = list.form("form.gw-works", &[("all", "yes"), ("what", "review")]).1;
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
    let page = borough.leyla.get(&format!("/desk/together?{query}")).await;
    assert!(page.has("2 change") && page.has("Ridley Road Elders"), "{}", page.text());
    assert!(page.lacks("not there for you"), "what is closed to her was not on her page");
    let none = borough.leyla.get("/desk/together?what=review").await;
    assert!(none.has("You ticked none"));
    assert_eq!(borough.leyla.get("/desk/together?what=delete").await.path, "/desk/applications");
    let _ = ids;
}

#[tokio::test]
async fn leyla_asks_ife_to_read_several_by_a_day() {
    let (borough, ids) = four().await;
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    borough.declares(&ids[1], "ife@wick.example", Standing::Conflict).await;
    let page = borough.leyla.get(&asked_for("read", &ids[..3])).await;
    assert!(page.has("Who reads") && page.lacks("Sunday Kitchen"), "first it is asked who: {}", page.text());
    let query = |day: &str, reader: &str| {
        format!("{}&reader={reader}&day-day={day}&day-month=1&day-year=2027", asked_for("read", &ids[..3]))
    };
    let incomplete = borough.leyla.get(&query("99", "")).await;
    assert!(incomplete.status == 422 && incomplete.has("Choose who reads"), "{}", incomplete.text());
    let reader = borough.portal.person("ife@wick.example", "").await;
    let (queries, page) = borough.portal.queries(borough.leyla.get(&query("15", reader.as_str()))).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("Ife is asked to read each by Friday 15 January 2027") && page.has("2 change"), "{}", page.text());
    assert!(page.has("Quiet Corner") && page.has("Whoever you chose has stepped back"), "{}", page.text());
    let done = borough.leyla.submit(&page, "main form:not([novalidate])", &[]).await;
    assert!(done.has("Done for 2") && done.has("one reading is asked for"), "{}", done.text());
    assert_eq!(state(&borough, &ids[0]).await, State::UnderReview, "with the first reader its review starts");
    let letters = borough.portal.letters_to("ife@wick.example").await;
    assert_eq!(letters.iter().filter(|letter| letter.text.contains("15 January 2027")).count(), 2);
    assert!(ife.get("/desk").await.has("Read Sunday Kitchen"));
    let again = borough.leyla.submit(&page, "main form:not([novalidate])", &[]).await;
    assert!(again.has("2 stayed as they were"), "{}", again.text());
    assert_eq!(borough.portal.letters_to("ife@wick.example").await.len(), letters.len());
    // Somebody who is no reader here is asked by nobody.
    let stranger = borough.portal.person("stranger@example.org", "Stranger").await;
    let page = borough.leyla.get(&query("15", stranger.as_str())).await;
    assert!(page.lacks("is asked to read each"), "{}", page.text());
}

#[tokio::test]
async fn joy_lets_several_wait_until_a_day() {
    let (borough, ids) = four().await;
    borough.portal.clock.advance(TimeDelta::days(120));
    borough.portal.work().await;
    let joy = borough.portal.signed_in(JOY).await;
    borough.declares(&ids[0], JOY, Standing::None).await;
    borough.declares(&ids[2], JOY, Standing::None).await;
    let address = asked_for("wait", &ids[..3]);
    let wait = [
        ("day-day", "15"),
        ("day-month", "1"),
        ("day-year", "2028"),
        ("reasons", "We want to talk once more."),
        ("then", "see"),
    ];
    let leyla = borough.portal.signed_in(crate::borough::LEYLA).await;
    let officer = leyla.submit(&leyla.get(&address).await, "main form[novalidate]", &wait).await;
    // What is written to groups stands in no address, and is taken from none.
    assert!(!officer.path.contains("talk"), "{}", officer.path);
    let in_address = leyla.get(&format!("{address}&day-day=15&day-month=1&day-year=2028&reasons=We+talk")).await;
    assert!(in_address.status == 422 && in_address.has("Give your reasons"), "{}", in_address.text());
    assert!(officer.has("3 stay as they are") && officer.has("The decision-maker decides"), "{}", officer.text());
    let first = joy.get(&address).await;
    let (queries, page) = borough.portal.queries(joy.submit(&first, "main form[novalidate]", &wait)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("2 change") && page.has("say whether you are close to this group"), "{}", page.text());
    let done = joy.submit(&page, "main form:not([novalidate])", &[]).await;
    assert!(done.has("Done for 2") && done.has("not decided yet, by"), "{}", done.text());
    let decision = |id: &ApplicationId| {
        let id = id.clone();
        borough.portal.read(move |db| groundwater::decision::store::of_application(db, &id))
    };
    let first = decision(&ids[0]).await.expect("a decision");
    assert_eq!(first.reasons, "We want to talk once more.");
    assert!(decision(&ids[1]).await.is_none());
    // The second click is made from a page that has been overtaken by the first.
    let again = joy.submit(&page, "main form:not([novalidate])", &[]).await;
    assert!(again.has("2 stayed as they were"), "{}", again.text());
    assert_eq!(decision(&ids[0]).await.expect("a decision").version, first.version);
}
