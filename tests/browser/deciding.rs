//! The council at work: an officer plans a panel, Ama reads and the panel recommends, Ruth decides, both on their phones, it
//! goes out together, and Hülya reads on hers what was decided and why.

use groundwater::people::Role;

use crate::browser::Browser;
use crate::support::Portal;
use crate::table::{FUND, Table};

const DANIEL: &str = "daniel.okafor@example.org";
const AMA: &str = "ama@example.org";
const RUTH: &str = "ruth.adeyemi@example.org";
const HULYA: &str = "hulya@example.org";

async fn at_the_desk(portal: &Portal, email: &str) -> Browser {
    at_the_desk_with(Browser::wide(portal).await, portal, email).await
}

async fn at_the_desk_with(browser: Browser, portal: &Portal, email: &str) -> Browser {
    browser.sign_in(portal, email).await;
    browser.open("/desk").await;
    browser
}

/// Ways through the desk that show nothing but what is there.
async fn looks_around(browser: &Browser, picture: &str) {
    browser.picture(&format!("deciding-01-desk{picture}")).await;
    for (at, path) in
        ["/desk/applications", "/desk/funds", "/desk/panels", "/desk/grants", "/desk/learning", "/desk/promises"]
            .into_iter()
            .enumerate()
    {
        browser.open(path).await;
        browser.picture(&format!("deciding-02-list-{at}{picture}")).await;
    }
}

async fn says_no_tie(browser: &Browser) {
    browser.see("How close are you to Sunday Kitchen?").await;
    browser.click("I have no tie to this group").await;
    browser.click("Save and continue").await;
}

async fn plans_a_panel(daniel: &Browser) {
    daniel.open("/desk/panels").await;
    daniel.click("A meeting for").await;
    // The first press shows what is missing, and the focus is there.
    daniel.click("Plan the meeting and write to them").await;
    daniel.see("There is a problem").await;
    assert!(daniel.has_focus_in(".govuk-error-summary").await, "the focus is on {}", daniel.focused().await);
    daniel.picture("deciding-03-panel-problem").await;
    for (name, text) in [("date-day", "11"), ("date-month", "2"), ("date-year", "2027"), ("time", "6:30pm")] {
        daniel.fill_named(name, text).await;
    }
    daniel.fill("Where", "The Old Bath House, upstairs; there is a lift").await;
    daniel.click("Ama Owusu").await;
    daniel.click("Plan the meeting and write to them").await;
    daniel.see("The meeting is planned").await;
    daniel.see("Thursday 11 February 2027, 6:30pm").await;
    daniel.picture("deciding-04-panel").await;
}

async fn asks_ama_to_read(amina: &Browser, application: &str) {
    amina.open(&format!("/desk/applications/{application}")).await;
    amina.picture("deciding-05-application").await;
    amina.open(&format!("/desk/applications/{application}/readings")).await;
    amina.click("Ama Owusu").await;
    for (name, text) in [("due-day", "5"), ("due-month", "2"), ("due-year", "2027")] {
        amina.fill_named(name, text).await;
    }
    amina.click("Ask them to read").await;
    amina.see("Who reads").await;
    amina.picture("deciding-06-readings").await;
}

async fn recommends(ama: &Browser) {
    ama.open("/desk/panels").await;
    ama.click("Small Grants").await;
    ama.click("Say how close you are").await;
    ama.picture("deciding-07-declaration").await;
    says_no_tie(ama).await;
    ama.open("/desk/panels").await;
    ama.click("Small Grants").await;
    ama.click("Write down what the panel recommends").await;
    ama.click("Funded").await;
    ama.fill("How much", "4,000").await;
    ama.fill("Why, in the panel’s words", "Forty neighbours eat together because of it.").await;
    ama.picture("deciding-08-recommendation").await;
    ama.click("Save the recommendation").await;
    ama.see("There is a recommendation for every one").await;
}

async fn decides(ruth: &Browser, application: &str) {
    ruth.open(&format!("/desk/applications/{application}/declaration")).await;
    says_no_tie(ruth).await;
    ruth.open(&format!("/desk/funds/{FUND}/decisions")).await;
    ruth.see("The panel recommends").await;
    ruth.picture("deciding-09-board").await;
    ruth.click("Decide").await;
    ruth.click("Funded").await;
    ruth.fill("How much", "4000").await;
    // The budget adds up while she types.
    ruth.see("£6,000 would be left").await;
    ruth.fill("Your reasons, in plain words", "Forty neighbours eat together because of it. The costs are fair.").await;
    ruth.picture("deciding-10-decision").await;
    ruth.click("Save the decision").await;
    ruth.see("Nothing has gone out yet").await;
}

async fn releases(daniel: &Browser) {
    daniel.open(&format!("/desk/funds/{FUND}/release")).await;
    daniel.see("Forty neighbours eat together because of it").await;
    daniel.picture("deciding-11-release").await;
    daniel.click("Release the decision and send its letters").await;
    daniel.see("The decisions are released").await;
}

#[tokio::test]
async fn from_the_panel_to_the_letter() {
    let table = Table::with_pounds(10_000).await;
    let portal = &table.portal;
    let application = table.application("Sunday Kitchen", HULYA, "Hülya Demir", 4_000).await.to_string();
    table.staff(AMA, "Ama Owusu", Role::PanelMember).await;
    table.staff("amina@example.org", "Amina Yusuf", Role::Commissioner).await;

    let daniel = at_the_desk(portal, DANIEL).await;
    looks_around(&daniel, "").await;
    looks_around(&at_the_desk_with(Browser::phone(portal).await, portal, DANIEL).await, "-phone").await;
    plans_a_panel(&daniel).await;
    let amina = at_the_desk(portal, "amina@example.org").await;
    asks_ama_to_read(&amina, &application).await;
    let ama = at_the_desk_with(Browser::phone(portal).await, portal, AMA).await;
    recommends(&ama).await;
    let ruth = at_the_desk_with(Browser::phone(portal).await, portal, RUTH).await;
    decides(&ruth, &application).await;

    let early = portal.letters_to(HULYA).await;
    assert!(early.iter().all(|letter| !letter.text.contains("Forty neighbours")), "nobody hears before everybody does");
    releases(&daniel).await;
    let letters = portal.letters_to(HULYA).await;
    assert!(letters.iter().any(|letter| letter.text.contains("Forty neighbours eat together")), "her letter");

    let hulya = Browser::phone(portal).await;
    hulya.sign_in(portal, HULYA).await;
    hulya.open(&format!("/applications/{application}/decision")).await;
    hulya.see("Forty neighbours eat together").await;
    hulya.picture("deciding-12-outcome").await;
    hulya.open(&format!("/applications/{application}")).await;
    hulya.picture("deciding-13-follow").await;
    for path in ["/openness", "/grants", "/learning", "/help", "/accessibility", "/privacy", "/cookies"] {
        hulya.open(path).await;
    }
}
