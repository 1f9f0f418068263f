//! An evening of the panel: Ama leads it on her phone, Cem takes part with the keyboard alone, what it recommends is voted on,
//! and Ruth departs from it.

use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::browser::Browser;
use crate::support::Portal;
use crate::table::{FUND, Table};

const AMA: &str = "ama@example.org";
const CEM: &str = "cem@example.org";
const PIA: &str = "pia@example.org";
const RUTH: &str = "ruth.adeyemi@example.org";
const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";

async fn plans_the_evening(pia: &Browser) -> String {
    pia.open("/desk/panels").await;
    pia.click("A meeting for").await;
    for (name, text) in [("date-day", "11"), ("date-month", "2"), ("date-year", "2027"), ("time", "6:30pm")] {
        pia.fill_named(name, text).await;
    }
    pia.fill("Where", "The Old Bath House").await;
    pia.click("Ama Owusu").await;
    pia.click("Cem Kaya").await;
    pia.click("Plan the meeting and write to them").await;
    pia.see("The meeting is planned").await;
    let meeting = pia.path().await.split('?').next().expect("a path").to_owned();
    pia.click("Who leads it, community members, papers").await;
    // Of the two questions with the same names under them, the first is who leads.
    pia.click("Ama Owusu").await;
    pia.picture("chairing-01-seats").await;
    pia.click("Save").await;
    pia.see("How people sit at the meeting is saved").await;
    meeting
}

/// Ama, on her phone, says who is here and has the order drawn.
async fn begins(ama: &Browser, meeting: &str) {
    ama.open(meeting).await;
    ama.click("Begin: who is here?").await;
    ama.click("Save").await;
    ama.see("There is a problem").await;
    ama.click("Ama Owusu").await;
    ama.click("Cem Kaya").await;
    ama.picture("chairing-02-here").await;
    ama.click("Save").await;
    ama.see("Who is here is saved").await;
    ama.click("Change the order").await;
    ama.click("Draw the order").await;
    ama.see("by lot").await;
    ama.picture("chairing-03-meeting").await;
}

async fn recommends(ama: &Browser, meeting: &str, application: &ApplicationId) {
    ama.open(&format!("{meeting}/recommendations/{application}")).await;
    ama.click("Funded").await;
    ama.fill("How much", "4000").await;
    ama.fill("Why, in the panel’s words", "Forty neighbours eat together because of it.").await;
    ama.click("Save the recommendation").await;
    ama.see("The recommendation is saved").await;
}

/// Cem has no mouse: he opens the item with Tab and Enter, and writes what he sees otherwise.
async fn sees_it_otherwise(cem: &Browser, meeting: &str) {
    cem.open(meeting).await;
    cem.tab_to("At the table: Sunday Kitchen").await;
    cem.keys(ENTER).await;
    cem.wait_for_a_page().await;
    cem.see("Funded, £4,000").await;
    cem.tab_to("What you see otherwise").await;
    cem.keys("I would have given half now.").await;
    cem.tab_to("My name stands with it").await;
    cem.keys(SPACE).await;
    cem.tab_to("Save what I see otherwise").await;
    cem.keys(ENTER).await;
    cem.wait_for_a_page().await;
    cem.see("What you see otherwise is saved").await;
    cem.picture("chairing-04-otherwise").await;
}

async fn votes_and_ends(ama: &Browser, meeting: &str, application: &ApplicationId, people: [&str; 2]) {
    ama.open(&format!("{meeting}/items/{application}")).await;
    ama.see("I would have given half now.").await;
    ama.click("By a vote").await;
    // Each person's row of choices has the same words, so they are pressed by their names.
    for (person, vote) in people.iter().zip(["for", "abstain"]) {
        let script =
            format!("document.querySelector('[name=\"vote-{person}\"][value=\"{vote}\"]').click(); arguments[0](true)");
        ama.finds(&script).await;
    }
    ama.picture("chairing-05-vote").await;
    ama.click("Save").await;
    ama.see("1 for, 0 against, 1 neither").await;
    ama.click("End the meeting").await;
    for person in people {
        ama.fill_named(&format!("minutes-{person}"), "150").await;
    }
    ama.click("End the meeting").await;
    ama.see("stays as it was").await;
    ama.picture("chairing-06-ended").await;
}

/// Ruth gives less than the panel recommends. What keeps the letter back is said until the panel's reason is there.
async fn departs(ruth: &Browser, application: &ApplicationId) {
    ruth.open(&format!("/desk/funds/{FUND}/decisions/{application}")).await;
    ruth.see("The panel recommends: Funded, £4,000").await;
    ruth.click("Funded in part").await;
    ruth.fill("How much", "3500").await;
    ruth.fill("Your reasons, in plain words", "Forty neighbours eat together because of it.").await;
    ruth.click("Save the decision").await;
    ruth.see("There is a problem").await;
    ruth.fill("If this differs from what the panel recommends", "The kitchen has a cooker from us already.").await;
    ruth.picture("chairing-07-departs").await;
    ruth.click("Save the decision").await;
    ruth.see("Nothing has gone out yet").await;
}

async fn person(portal: &Portal, email: &str) -> String {
    portal.person(email, "").await.to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_evening_of_the_panel_and_a_decision_that_departs_from_it() {
    let table = Table::with_pounds(10_000).await;
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    for (email, name, role) in [
        (AMA, "Ama Owusu", Role::PanelMember),
        (CEM, "Cem Kaya", Role::PanelMember),
        (PIA, "Pia Lund", Role::Commissioner),
    ] {
        table.staff(email, name, role).await;
    }
    for email in [AMA, CEM, RUTH] {
        table.declares(email, &kitchen, Standing::None).await;
    }
    let pia = Browser::wide(portal).await;
    pia.sign_in(portal, PIA).await;
    let meeting = plans_the_evening(&pia).await;

    let evening = chrono::NaiveDate::from_ymd_opt(2027, 2, 11).and_then(|day| day.and_hms_opt(18, 30, 0));
    portal.clock.advance(evening.expect("an evening") - portal.app.now());
    let ama = Browser::phone(portal).await;
    ama.sign_in(portal, AMA).await;
    begins(&ama, &meeting).await;
    recommends(&ama, &meeting, &kitchen).await;
    let cem = Browser::wide(portal).await;
    cem.sign_in(portal, CEM).await;
    sees_it_otherwise(&cem, &meeting).await;
    let (one, two) = (person(portal, AMA).await, person(portal, CEM).await);
    votes_and_ends(&ama, &meeting, &kitchen, [&one, &two]).await;

    let ruth = Browser::phone(portal).await;
    ruth.sign_in(portal, RUTH).await;
    departs(&ruth, &kitchen).await;
    let daniel = Browser::wide(portal).await;
    daniel.sign_in(portal, "daniel.okafor@example.org").await;
    daniel.open(&format!("/desk/funds/{FUND}/release/first")).await;
    daniel.see("hear why on the day it goes out").await;
    daniel.picture("chairing-08-first").await;
    daniel.open(&format!("/desk/funds/{FUND}/release")).await;
    daniel.click("Release the decision and send its letters").await;
    daniel.see("The decisions are released").await;
    let anyone = Browser::phone(portal).await;
    anyone.open("/openness").await;
    anyone.see("The kitchen has a cooker from us already.").await;
    // It is late in the evening: her letter leaves in the morning.
    portal.clock.advance(chrono::TimeDelta::hours(15));
    let letters = portal.letters_to(AMA).await;
    let says =
        |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").contains("has a cooker from us already");
    assert!(letters.iter().any(|letter| says(&letter.text)), "{:?}", letters.last().map(|letter| &letter.text));
}
