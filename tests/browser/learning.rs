//! After the letter: both sign, the money goes, they talk, write what they learned, and everybody can read it.

use chrono::TimeDelta;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::browser::Browser;
use crate::support::Portal;
use crate::table::{Table, decides, releases};

pub const AMINA: &str = "amina@example.org";
pub const BEN: &str = "ben@example.org";
pub const HULYA: &str = "hulya@example.org";
const RUTH: &str = "ruth.adeyemi@example.org";
pub const DANIEL: &str = "daniel.okafor@example.org";

pub async fn at_the_desk(portal: &Portal, email: &str) -> Browser {
    let browser = Browser::wide(portal).await;
    browser.sign_in(portal, email).await;
    browser
}

/// A round in which Sunday Kitchen has heard yes.
pub async fn sunday_kitchen_has_its_letter() -> Table {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", HULYA, "Hülya Demir", 4_000).await;
    table.staff(AMINA, "Amina Yusuf", Role::Commissioner).await;
    table.staff(BEN, "Ben Okoro", Role::Commissioner).await;
    table.declares(RUTH, &kitchen, Standing::None).await;
    let ruth = table.portal.signed_in(RUTH).await;
    let fields =
        [("outcome", "funded"), ("amount", "4000"), ("reasons", "Forty neighbours eat together because of it.")];
    decides(&ruth, &kitchen, &fields).await;
    let daniel = table.portal.signed_in(DANIEL).await;
    assert!(releases(&daniel).await.has("The decisions are released"));
    table
}

async fn offers(amina: &Browser) -> String {
    amina.open("/desk/grants").await;
    amina.picture("learning-01-grants").await;
    amina.click("Sunday Kitchen").await;
    let desk = amina.path().await;
    amina.picture("learning-02-grant").await;
    amina.click("Read and offer the agreement").await;
    amina.picture("learning-03-agreement").await;
    amina.click("Offer this agreement").await;
    amina.see("Offered, with the group to sign").await;
    desk.split('?').next().expect("a path").to_owned()
}

pub async fn signs(hulya: &Browser) {
    hulya.open("/home").await;
    hulya.click("Read and sign the agreement").await;
    hulya.picture("learning-04-own-agreement").await;
    hulya.fill("Your name", "Hülya Demir").await;
    hulya.fill("role", "chair").await;
    hulya.click("I may sign").await;
    hulya.click("Sign the agreement").await;
    hulya.see("You have signed. The council signs next").await;
    hulya.picture("learning-05-signed").await;
}

pub async fn signs_for_the_council(amina: &Browser, desk: &str) {
    amina.open(&format!("{desk}/agreement")).await;
    amina.fill("Your name", "Amina Yusuf").await;
    amina.fill("Your role", "Grants officer").await;
    amina.click("Sign for the council").await;
    amina.see("We have no bank details yet").await;
}

pub async fn says_where_to(hulya: &Browser) {
    hulya.open("/home").await;
    hulya.click("Tell us where the money").await;
    hulya.tick("holder", "own").await;
    hulya.fill_named("name", "Sunday Kitchen").await;
    hulya.fill_named("sort_code", "20-00-00").await;
    hulya.fill_named("account_number", "12345678").await;
    hulya.picture("paying-01-account").await;
    hulya.click("Send the account").await;
    hulya.see("Account ending in 678").await;
    hulya.see("Waiting for our call").await;
    hulya.lacks("12345678").await;
    hulya.picture("paying-02-waits").await;
}

pub async fn asks_about_it(ben: &Browser, desk: &str) {
    ben.open(&format!("{desk}/bank")).await;
    ben.picture("paying-03-check").await;
    ben.tick("way", "met").await;
    ben.fill_named("place", "In the kitchen, on a Sunday").await;
    ben.fill_named("spoke_to", "Hülya Demir").await;
    ben.fill_named("said", "She entered them herself, on her phone.").await;
    ben.fill_named("read_back", "678").await;
    ben.tick("confirmed", "yes").await;
    ben.click("Keep what you found out").await;
    ben.see("Money goes to this account now").await;
}

pub async fn approves(amina: &Browser, desk: &str) {
    amina.open(desk).await;
    amina.see("£4,000").await;
    amina.click("Approve this payment").await;
    amina.see("Approved by Amina Yusuf").await;
    // Whoever approves does not mark it paid.
    amina.lacks("Mark as paid").await;
    amina.picture("learning-06-approved").await;
}

pub async fn pays(ben: &Browser, desk: &str, portal: &Portal) {
    let day = portal.clock.now().format("%-d %-m %Y").to_string();
    let parts: Vec<_> = day.split(' ').collect();
    ben.open(desk).await;
    for (part, text) in ["day", "month", "year"].into_iter().zip(parts) {
        let name = ben.name_ending(&format!("-{part}")).await;
        ben.fill_named(&name, text).await;
    }
    ben.click("Mark as paid").await;
    ben.see("marked by Ben Okoro").await;
    ben.picture("learning-07-paid").await;
}

async fn arranges_a_conversation(amina: &Browser, desk: &str) {
    amina.open(&format!("{desk}/learning")).await;
    for (name, text) in [("day-day", "10"), ("day-month", "6"), ("day-year", "2027"), ("time", "2.30pm")] {
        amina.fill_named(name, text).await;
    }
    amina.click("A visit").await;
    amina.fill("Where, or how to reach each other", "Nightingale Hall").await;
    amina.click("Arrange it").await;
    amina.see("Thursday 10 June 2027, 2:30pm").await;
    amina.picture("learning-08-arranged").await;
}

async fn writes_the_note(amina: &Browser, desk: &str) -> String {
    amina.open(&format!("{desk}/learning/new")).await;
    amina.fill_named("group_changed", "Three grandmothers run it now, and there is singing.").await;
    amina.fill_named("council_in_the_way", "Our payment took four weeks.").await;
    amina.picture("learning-09-note").await;
    amina.click("Save and ask").await;
    amina.see("With the group, to agree").await;
    amina.path().await.split('?').next().expect("a path").to_owned()
}

async fn agrees(hulya: &Browser) {
    hulya.open("/home").await;
    hulya.picture("learning-10-home").await;
    hulya.click("learning note").await;
    hulya.see("Our payment took four weeks.").await;
    hulya.click("You may publish it").await;
    hulya.picture("learning-11-own-note").await;
    hulya.click("We agree with this note").await;
    hulya.see("You have agreed").await;
}

async fn promises(amina: &Browser, desk: &str) {
    amina.open(&format!("{desk}/learning")).await;
    amina.click("Make a promise to Sunday Kitchen").await;
    amina.fill_named("words", "Pay within ten days of the last signature.").await;
    amina.choose("Who sees to it", "Amina Yusuf").await;
    for (name, text) in [("due-day", "1"), ("due-month", "7"), ("due-year", "2027")] {
        amina.fill_named(name, text).await;
    }
    amina.click("Show it on the page of openness").await;
    amina.picture("learning-12-promise").await;
    amina.click("Make this promise").await;
    amina.see("Pay within ten days").await;
}

#[tokio::test]
async fn from_the_signature_to_what_everybody_can_read() {
    let table = sunday_kitchen_has_its_letter().await;
    let portal = &table.portal;
    let amina = at_the_desk(portal, AMINA).await;
    let desk = offers(&amina).await;
    let hulya = Browser::phone(portal).await;
    hulya.sign_in(portal, HULYA).await;
    signs(&hulya).await;
    signs_for_the_council(&amina, &desk).await;
    says_where_to(&hulya).await;
    let ben = at_the_desk(portal, BEN).await;
    asks_about_it(&ben, &desk).await;
    approves(&amina, &desk).await;
    pays(&ben, &desk, portal).await;
    drop(ben);

    arranges_a_conversation(&amina, &desk).await;
    let note = writes_the_note(&amina, &desk).await;
    agrees(&hulya).await;
    amina.open(&note).await;
    amina.click("Say yes for the council").await;
    promises(&amina, &desk).await;

    // The promise is not kept in time: the clock says so, to everybody.
    portal.clock.advance(TimeDelta::days(200));
    portal.work().await;
    drop(amina);
    let anyone = Browser::without_scripts(portal).await;
    anyone.open("/learning").await;
    anyone.see("there is singing").await;
    anyone.picture("learning-13-public").await;
    anyone.open("/openness").await;
    anyone.see("Pay within ten days").await;
    anyone.see("issed").await;
    anyone.picture("learning-14-openness").await;
    anyone.open("/grants").await;
    anyone.see("Sunday Kitchen").await;
    anyone.picture("learning-15-register").await;
}

/// The two who look on: neither changes anything, and both see what is theirs to see.
#[tokio::test]
async fn a_scrutineer_and_an_administrator_look_around() {
    let table = sunday_kitchen_has_its_letter().await;
    table.staff("sol@example.org", "Sol Hart", Role::Scrutineer).await;
    table.staff("adm@example.org", "Ada Moss", Role::Administrator).await;
    let sol = at_the_desk(&table.portal, "sol@example.org").await;
    sol.open("/desk").await;
    sol.click("See what was decided and promised").await;
    sol.see("Where a decision differs from the panel's advice").await;
    sol.picture("learning-16-scrutiny").await;
    for path in ["/desk/applications", "/desk/funds", "/desk/grants", "/desk/learning", "/desk/promises"] {
        sol.open(path).await;
    }
    drop(sol);
    let ada = at_the_desk(&table.portal, "adm@example.org").await;
    ada.open("/desk").await;
    ada.picture("learning-17-administrator").await;
    for path in ["/desk/applications", "/desk/funds", "/desk/grants", "/desk/learning", "/account"] {
        ada.open(path).await;
    }
}
