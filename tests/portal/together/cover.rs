//! Somebody is away and a colleague covers: what needs the one shows at the other's desk, and nobody gains a right by it.

use chrono::TimeDelta;
use groundwater::application::State;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::{Borough, LEYLA};
use crate::support::{Seen, Visitor};

const TASK: &str = "Reply to Sunday Kitchen";

/// Leyla has asked Sunday Kitchen something, and there is an answer.
async fn answered(borough: &Borough) -> ApplicationId {
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let page = borough.leyla.get(&format!("/desk/applications/{application}/questions")).await;
    let fields = [("words", "Who opens the hall?"), ("why", "So that the budget carries it.")];
    borough.leyla.submit(&page, "form[action$=questions]", &fields).await;
    let own = borough.hulya.get(&format!("/applications/{application}")).await;
    let question = borough.hulya.get(&own.link("Who opens the hall?").expect("a link")).await;
    borough.hulya.submit(&question, "main form", &[("answer", "Bibi does.")]).await;
    application
}

/// From Wednesday 2 to Friday 4 December 2026.
async fn says_away(who: &Visitor, borough: &Borough, cover: &str, more: &[(&str, &str)]) -> Seen {
    let page = who.get("/desk/away").await;
    let cover = borough.portal.person(cover, "").await.to_string();
    let mut fields = vec![
        ("from-day", "2"),
        ("from-month", "12"),
        ("from-year", "2026"),
        ("until-day", "4"),
        ("until-month", "12"),
        ("until-year", "2026"),
        ("cover", cover.as_str()),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(laid, _)| laid == name));
    fields.extend(more);
    who.submit(&page, "main form:has([name=cover])", &fields).await
}

#[tokio::test]
async fn while_leyla_is_away_what_needs_her_shows_at_aminas_desk() {
    let borough = Borough::start().await;
    let application = answered(&borough).await;
    let said = says_away(&borough.leyla, &borough, "amina@wick.example", &[]).await;
    assert!(said.has("It is kept. Whoever covers is told.") && said.has("Amina Yusuf covers"), "{}", said.text());
    let letter = borough.portal.letters_to("amina@wick.example").await.pop().expect("a letter");
    assert!(
        letter.subject.starts_with("You cover for Leyla Demir from Wednesday 2 December 2026"),
        "{}",
        letter.subject
    );
    // Not before its first day.
    assert!(borough.amina.get("/desk").await.lacks(TASK));
    borough.portal.clock.advance(TimeDelta::days(1));
    let desk = borough.amina.get("/desk").await;
    assert!(desk.has(TASK) && desk.has("For Leyla Demir. They answered the question"), "{}", desk.text());
    assert!(borough.leyla.get("/desk").await.has(TASK), "nothing is reassigned");
    let ben = borough.staff("ben@wick.example", "Ben Ode", Role::Commissioner).await;
    assert!(ben.get("/desk").await.lacks(TASK), "nobody else is shown it");

    // Letters to her groups name whoever covers.
    let page = borough.amina.get(&format!("/desk/applications/{application}/questions")).await;
    let asks = [("words", "And who closes it?"), ("why", "For the same reason.")];
    borough.amina.submit(&page, "form[action$=questions]", &asks).await;
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    let names = "Leyla Demir is away until Friday 4 December 2026. Meanwhile Amina Yusuf looks after this. You can write to Amina Yusuf at amina@wick.example.";
    assert!(letter.text.contains(names), "{}", letter.text);
    let own = borough.hulya.get(&format!("/applications/{application}")).await;
    assert!(
        own.has("Leyla Demir is away until Friday 4 December 2026. Meanwhile Amina Yusuf looks after this."),
        "{}",
        own.text()
    );
    // A letter to one of the council's own says nothing of it.
    assert!(borough.portal.letters_to(LEYLA).await.iter().all(|letter| !letter.text.contains("Meanwhile")));

    // It ends by itself.
    borough.portal.clock.advance(TimeDelta::days(3));
    borough.portal.work().await;
    assert!(borough.amina.get("/desk").await.lacks(TASK));
    assert!(borough.amina.get("/desk/away").await.has("Nobody is away."));
}

#[tokio::test]
async fn a_cover_who_stands_apart_sees_nothing_and_another_officer_does() {
    let borough = Borough::start().await;
    let application = answered(&borough).await;
    let ben = borough.staff("ben@wick.example", "Ben Ode", Role::Commissioner).await;
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    says_away(&borough.leyla, &borough, "amina@wick.example", &[]).await;
    borough.declares(&application, "amina@wick.example", Standing::Conflict).await;
    borough.portal.clock.advance(TimeDelta::days(1));
    assert!(borough.amina.get("/desk").await.lacks("Sunday Kitchen"));
    assert_eq!(borough.amina.get(&format!("/desk/applications/{application}")).await.status, 403);
    let desk = ben.get("/desk").await;
    assert!(desk.has(TASK) && desk.has("For Leyla Demir"), "{}", desk.text());
    assert!(ife.get("/desk").await.lacks(TASK), "who is no officer is shown nothing");
    // The letter names nobody who may not see it.
    let page = ben.get(&format!("/desk/applications/{application}/questions")).await;
    let asks = [("words", "And who closes it?"), ("why", "For the same reason.")];
    ben.submit(&page, "form[action$=questions]", &asks).await;
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("Leyla Demir is away until") && !letter.text.contains("Amina"), "{}", letter.text);
}

#[tokio::test]
async fn a_readers_reading_is_nobody_elses() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let ben = borough.staff("ben@wick.example", "Ben Ode", Role::Commissioner).await;
    borough.is_asked_to_read(&application, "amina@wick.example").await;
    says_away(&borough.amina, &borough, "ben@wick.example", &[]).await;
    borough.portal.clock.advance(TimeDelta::days(1));
    assert!(borough.amina.get("/desk").await.has("Read Sunday Kitchen"));
    assert!(ben.get("/desk").await.lacks("Read Sunday Kitchen"), "judging is not covered");
}

#[tokio::test]
async fn who_says_so_and_who_can_cover() {
    let borough = Borough::start().await;
    borough.staff("ben@wick.example", "Ben Ode", Role::Commissioner).await;
    let ben = borough.portal.signed_in("ben@wick.example").await;
    let ada = borough.staff("ada@wick.example", "Ada", Role::Administrator).await;
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    assert_eq!(ife.get("/desk/away").await.status, 403);
    assert_eq!(borough.hulya.get("/desk/away").await.status, 403);
    // Nobody says of somebody else that they are away, but an administrator.
    let leyla = borough.portal.person(LEYLA, "").await.to_string();
    let other = says_away(&ben, &borough, "amina@wick.example", &[("person", &leyla)]).await;
    assert_eq!(other.status, 403, "{}", other.text());
    let ill = says_away(&ada, &borough, "amina@wick.example", &[("person", &leyla)]).await;
    assert!(ill.has("Leyla Demir") && ill.has("Amina Yusuf covers"), "{}", ill.text());
    // Whoever is away does not cover, nor whoever is no officer, nor oneself.
    for (cover, why) in [
        (LEYLA, "They are away on some of these days, too"),
        ("ife@wick.example", "Choose an officer of this funder"),
        ("ben@wick.example", "Choose a colleague"),
    ] {
        let refused = says_away(&ben, &borough, cover, &[]).await;
        assert!(refused.status == 422 && refused.has(why), "{cover}: {}", refused.text());
    }
    let covers = says_away(&borough.amina, &borough, "ben@wick.example", &[]).await;
    assert!(covers.status == 422 && covers.has("you cover for somebody"), "{}", covers.text());
    let before = says_away(&ben, &borough, "amina@wick.example", &[("until-day", "1")]).await;
    assert!(before.status == 422 && before.has("The last day comes before the first"), "{}", before.text());

    // Two end it at once: the second is told so, and the cover once.
    let page = borough.leyla.get("/desk/away").await;
    assert!(ben.get("/desk/away").await.lacks("End it now"), "it is not his");
    let ended = borough.leyla.submit(&page, "form[action$=end]", &[]).await;
    assert!(ended.has("It is ended.") && ended.has("Nobody is away."), "{}", ended.text());
    assert_eq!(ada.submit(&page, "form[action$=end]", &[]).await.status, 409);
    let letters = borough.portal.letters_to("amina@wick.example").await;
    assert_eq!(letters.iter().filter(|letter| letter.subject.contains("no longer cover")).count(), 1);
}

#[tokio::test]
async fn the_page_of_the_day_makes_no_more_queries_for_it() {
    let borough = Borough::start().await;
    answered(&borough).await;
    says_away(&borough.leyla, &borough, "amina@wick.example", &[]).await;
    borough.portal.clock.advance(TimeDelta::days(1));
    let (queries, page) = borough.portal.queries(borough.amina.get("/desk")).await;
    assert!(page.has(TASK) && queries <= 6, "{queries}");
}
