//! The report of a time that is over says the same, whenever it is made.

use chrono::TimeDelta;
use groundwater::application::State;
use groundwater::risk;

use crate::borough::{Borough, LEYLA};

/// Of December, in which the story begins.
const DECEMBER: &str = "/desk/report?from=2026-12-01&to=2026-12-31";
const JANUARY: &str = "/desk/report?from=2027-01-01&to=2027-01-31";

#[tokio::test]
async fn a_holder_who_changes_in_january_changes_nothing_in_the_report_of_december() {
    let borough = Borough::with_a_ledger().await;
    let portal = &borough.portal;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let desk = format!("/desk/applications/{application}/risks");
    // Fewer than five are not counted out.
    for night in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] {
        let words = format!("Somebody has to open the hall on {night}");
        let page = borough.leyla.get(&desk).await;
        let fields = [
            ("kind", "delivery"),
            ("words", words.as_str()),
            ("holder", "organisation"),
            ("why_holder", "They live next door"),
            ("council_does", "We pay for a second key"),
            ("holder_does", "One of two people opens it"),
            ("payer", "nothing"),
        ];
        let named = borough.leyla.submit(&page, "form[action$=risks]", &fields).await;
        assert_eq!(named.status, 200, "{}", named.text());
    }

    portal.clock.advance(TimeDelta::days(32));
    portal.work().await;
    let leyla = portal.signed_in(LEYLA).await;
    let (queries, before) = portal.queries(leyla.get(DECEMBER)).await;
    assert!(queries <= 6, "{queries}");
    let held = "Who held all there was at the end of it: council holds: 5; shared: 0; group holds: 0";
    let added =
        "Added beside applications in this time, by who was to hold it: council holds: 5; shared: 0; group holds: 0";
    assert!(before.has(held) && before.has(added), "{}", before.text());

    // The group says yes to each of them: it holds them from then on.
    let hulya = portal.signed_in("hulya@example.org").await;
    let asked = application.clone();
    for one in portal.read(move |db| risk::store::of(db, &asked)).await {
        let page = hulya.get(&format!("/applications/{application}/risks")).await;
        let form = format!("form[action*='{}'][action$=answer]", one.id);
        let said = hulya.submit(&page, &form, &[("answer", "agree"), ("words", "We do that.")]).await;
        assert_eq!(said.status, 200, "{}", said.text());
    }
    let after = leyla.get(DECEMBER).await;
    assert_eq!(after.text(), before.text(), "December is what it was");
    let january = leyla.get(JANUARY).await;
    let moved = "Moved from the council to the group: 5";
    let holds = "council holds: 0; shared: 0; group holds: 5";
    assert!(january.has(moved) && january.has(holds), "{}", january.text());
}
