//! A call logged in two taps, what was written outside the portal, and letters: one page that both sides read.

use groundwater::application::State;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::{Borough, JOY};

const CALL: &str = "Whether the hall counts as rent.";

fn desk(application: &ApplicationId) -> String {
    format!("/desk/applications/{application}/letters")
}

#[tokio::test]
async fn amina_logs_a_call_in_two_taps_and_huelya_reads_it_and_puts_it_right() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let page = borough.amina.get(&format!("/desk/applications/{application}")).await;
    // One tap opens it, the other says who rang; nothing need be typed.
    let bare = borough.amina.submit(&page, "form[action$=calls]", &[("kind", "they-rang")]).await;
    assert!(bare.has("The call is logged. The group can see it."), "{}", bare.text());
    assert!(bare.has("They rang") && bare.has("1 December 2026") && bare.has("Amina Yusuf"));
    let page = borough.amina.get(&desk(&application)).await;
    let fields = [("kind", "we-rang"), ("about", CALL), ("minutes", "5")];
    let said = borough.amina.submit(&page, "form[action$=calls]", &fields).await;
    assert!(said.has("We rang") && said.has("5 minutes") && said.has(CALL), "{}", said.text());
    // A second click logs nothing more.
    let again = borough.amina.submit(&page, "form[action$=calls]", &fields).await;
    assert_eq!(again.all(".gw-known").len(), 2);

    let own = borough.hulya.get(&format!("/applications/{application}")).await;
    let log = borough.hulya.get(&own.link("Calls and letters between us").expect("a link")).await;
    assert!(log.has("We rang you") && log.has("You rang us") && log.has(CALL) && log.has("5 minutes"));
    let empty = borough.hulya.submit(&log, "form[action^='/calls/']", &[("correction", " ")]).await;
    assert!(empty.status == 422 && empty.has("Write how it was"), "{}", empty.text());
    let put = [("correction", "It was about the kitchen, and I rang you.")];
    let right = borough.hulya.submit(&log, "form[action^='/calls/']", &put).await;
    assert!(right.has("It is put right. Both sides can see it."), "{}", right.text());
    // What was written stays, and how it was stands beside it on both pages.
    for page in [right, borough.leyla.get(&desk(&application)).await] {
        assert!(page.has(CALL) && page.has("Put right by the group:"), "{}", page.text());
        assert_eq!(
            page.all("blockquote"),
            ["Put right by the group: “It was about the kitchen, and I rang you.” Hülya Demir, 1 December 2026"]
        );
    }
    // A note of it begins with what stands there; the group adds a call that it misses as a note of its own.
    let page = borough.leyla.get(&desk(&application)).await;
    let (queries, note) =
        borough.portal.queries(borough.leyla.get(&page.link("Make a note of it").expect("a link"))).await;
    assert!(note.status == 200 && queries <= 7, "{queries}");
    let (_, fields) = note.form("form[action$=evidence]", &[]);
    let field = |name: &str| fields.iter().find(|(one, _)| one == name).map(|(_, value)| value.trim().to_owned());
    assert_eq!(field("what_we_know").as_deref(), Some(CALL));
    assert_eq!(field("how_we_know").as_deref(), Some("We rang the group"));
    let day = ["known_on-day", "known_on-month", "known_on-year"].map(|name| field(name).unwrap_or_default());
    assert_eq!((day.join(" ").as_str(), field("kind").as_deref()), ("1 12 2026", Some("conversation")));
    let own = borough.hulya.get(&format!("/applications/{application}/letters")).await;
    let form = borough.hulya.get(&own.link("Write it down yourself").expect("a link")).await;
    assert!(form.has("When we talked, with whom, and what was said"), "{}", form.text());
    let page = borough.leyla.get(&desk(&application)).await;
    let ours = borough.leyla.submit(&page, "form[action^='/desk/calls/']", &[("correction", "So it was.")]).await;
    assert!(ours.has("Put right by the council: “So it was.”"), "{}", ours.text());
    let history = borough.hulya.get(&format!("/applications/{application}")).await;
    assert!(history.has("A call was written down") && history.has("The log of calls and letters was put right"));
}

#[tokio::test]
async fn what_cannot_be_so_is_asked_again() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let page = borough.amina.get(&desk(&application)).await;
    let wrong =
        [("kind", "they-rang"), ("about", CALL), ("minutes", "some"), ("called-day", "2"), ("called-month", "12")];
    let seen = borough.amina.submit(&page, "form[action$=calls]", &wrong).await;
    assert_eq!(seen.status, 422);
    assert!(seen.has("Write the minutes as a number") && seen.has("That day is still to come"), "{}", seen.text());
    assert_eq!(seen.attribute("input[name=about]", "value").as_deref(), Some(CALL), "what was typed is kept");
    let empty = borough.amina.submit(&page, "main form[action$=letters]", &[("kind", "they-wrote")]).await;
    assert!(empty.status == 422 && empty.has("Paste or type what was written"), "{}", empty.text());
}

#[tokio::test]
async fn letters_and_replies_stand_on_one_page_with_the_application() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::Submitted).await;
    let page = borough.leyla.get(&format!("/desk/applications/{application}")).await;
    borough.leyla.submit(&page, "form[action$=review]", &[]).await;
    let page = borough.leyla.get(&desk(&application)).await;
    assert!(page.has("Our letter") && page.has("to Hülya Demir") && page.has("on its way"), "{}", page.text());
    borough.portal.letters_to("hulya@example.org").await;
    let reply = [
        ("kind", "they-wrote"),
        ("from_whom", "Hülya Demir, by e-mail"),
        ("words", "Thank you.\n\nWe are glad that you have begun."),
    ];
    let kept = borough.leyla.submit(&page, "main form[action$=letters]", &reply).await;
    assert!(kept.has("It is kept here. The group can see it."), "{}", kept.text());
    let own = borough.hulya.get(&format!("/applications/{application}/letters")).await;
    for page in [&kept, &own] {
        assert!(page.has("We are glad that you have begun.") && page.has("Hülya Demir, by e-mail"));
        assert_eq!(page.all(".govuk-details__summary").iter().filter(|text| text.contains("reading")).count(), 1);
        assert!(page.lacks("on its way"), "it has left: {}", page.text());
    }
    assert!(own.has("Our letter") && own.has("You wrote to us"));
    // A way in is nobody's but whose it is.
    borough.portal.sign_in_link("hulya@example.org").await;
    assert!(borough.leyla.get(&desk(&application)).await.lacks("sign-in/link"));
}

#[tokio::test]
async fn whoever_stands_apart_or_belongs_elsewhere_sees_nothing_of_it() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let group = borough.portal.read({
        let id = application.clone();
        move |db| Ok(groundwater::application::store::get(db, &id)?.organisation_id)
    });
    let group = group.await;
    let (log, calls) = (desk(&application), format!("/desk/organisations/{group}/calls"));
    let said = [("kind", "they-rang"), ("about", CALL)];
    assert_eq!(borough.amina.post(&format!("/desk/applications/{application}/calls"), &said).await.status, 200);
    let entry = borough.amina.get(&log).await.attribute("form[action^='/desk/calls/']", "action").expect("an entry");

    let sam = borough.staff("sam@wick.example", "Sam", Role::Commissioner).await;
    assert!(sam.get(&calls).await.has(CALL), "before they said anything they are like any officer");
    borough.declares(&application, "sam@wick.example", Standing::Conflict).await;
    let kit = borough.portal.staff("kit@rivermouth.example", "Kit", Role::Commissioner, "rivermouth").await;
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    let neighbour = borough.portal.applicant("next@example.org", "Next Door").await;
    for (who, status) in [(&sam, 403), (&kit, 404), (&ife, 403), (&neighbour, 403), (&borough.hulya, 403)] {
        for page in [&log, &calls] {
            let seen = who.get(page).await;
            assert!(seen.status == status && seen.lacks(CALL), "{page}: {} {}", seen.status, seen.text());
        }
        for (post, fields) in [
            (format!("/desk/applications/{application}/calls"), said.to_vec()),
            (calls.clone(), said.to_vec()),
            (entry.clone(), vec![("correction", "No.")]),
        ] {
            assert_eq!(who.post(&post, &fields).await.status, status, "{post}");
        }
    }
    let own = entry.trim_start_matches("/desk").to_owned();
    for page in [format!("/applications/{application}/letters"), format!("/organisations/{group}/calls")] {
        assert_eq!(neighbour.get(&page).await.status, 404, "{page}");
        assert!(borough.hulya.get(&page).await.has(CALL));
    }
    assert_eq!(neighbour.post(&own, &[("correction", "No.")]).await.status, 404);
    assert_eq!(borough.amina.get(&log).await.all("blockquote").len(), 0, "nobody put anything right");

    // Whoever reads for the decision may be rung, and does not ring.
    borough.is_asked_to_read(&application, "amina@wick.example").await;
    assert!(borough.amina.get(&log).await.has("Leyla Demir rings the group"));
    let rang = |kind| [("kind", kind), ("about", "More")];
    let address = format!("/desk/applications/{application}/calls");
    assert_eq!(borough.amina.post(&address, &rang("we-rang")).await.status, 403);
    assert_eq!(borough.amina.post(&address, &rang("they-rang")).await.status, 200);
    let joy = borough.staff(JOY, "Joy Campbell", Role::Commissioner).await;
    assert_eq!(joy.post(&address, &rang("we-rang")).await.status, 403, "nor does whoever decides");
}

#[tokio::test]
async fn a_call_about_nothing_in_particular_stands_with_the_group() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let group = borough
        .portal
        .read(move |db| Ok(groundwater::application::store::get(db, &application)?.organisation_id))
        .await;
    let page = borough.amina.get(&format!("/desk/organisations/{group}")).await;
    let log = borough.amina.get(&page.link("Calls and replies").expect("a link")).await;
    let fields = [("kind", "they-rang"), ("about", "Which fund comes next."), ("minutes", "1")];
    let logged = borough.amina.submit(&log, "form[action$=calls]", &fields).await;
    assert!(logged.has("The call is logged") && logged.has("a minute"), "{}", logged.text());
    let wrote = [("kind", "we-wrote"), ("words", "Here is the leaflet.")];
    let kept = borough.amina.submit(&logged, "form:has(textarea[name=words])", &wrote).await;
    assert!(kept.has("Here is the leaflet."), "{}", kept.text());
    let own = borough.hulya.get(&format!("/organisations/{group}/calls")).await;
    assert!(own.has("Which fund comes next.") && own.has("We wrote to you"), "{}", own.text());
    let right =
        borough.hulya.submit(&own, "form[action^='/calls/']", &[("correction", "And which one after it.")]).await;
    assert!(right.has("And which one after it."), "{}", right.text());
    assert!(borough.hulya.get(&format!("/organisations/{group}")).await.has("The log of calls was put right"));
}

#[tokio::test]
async fn their_pages_make_few_queries() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    for _ in 0..3 {
        borough.amina.post(&format!("/desk/applications/{application}/calls"), &[("kind", "they-rang")]).await;
    }
    for (who, path) in
        [(&borough.amina, desk(&application)), (&borough.hulya, format!("/applications/{application}/letters"))]
    {
        let (queries, page) = borough.portal.queries(who.get(&path)).await;
        assert_eq!(page.all(".gw-known").len(), 3, "{path}");
        assert!(queries <= 6, "{path}: {queries}");
    }
}
