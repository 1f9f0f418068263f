//! Hülya on a phone where no script runs, from the facts that a decision would rest on to what comes of it: she corrects one,
//! reads her letter, says yes to being taken onward, and says that something was not right; Tomas at his desk answers.

use chrono::{Datelike, TimeDelta};
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::browser::Browser;
use crate::support::Portal;
use crate::table::{FUND, Table, decides, releases};

const AMINA: &str = "amina@example.org";
const HULYA: &str = "hulya@example.org";
const TOMAS: &str = "tomas@example.org";
const RUTH: &str = "ruth.adeyemi@example.org";

async fn wide(portal: &Portal, email: &str) -> Browser {
    let browser = Browser::wide(portal).await;
    browser.sign_in(portal, email).await;
    browser
}

async fn asks_whether_the_facts_are_right(amina: &Browser, application: &str) {
    amina.open(&format!("/desk/applications/{application}/facts")).await;
    amina.see("You ask for £4,000.").await;
    amina.fill("Anything else it would rest on", "You began in 2019.").await;
    amina.picture("afterwards-01-facts-desk").await;
    amina.click("Send them to the group").await;
    amina.see("Everybody in the group gets a letter.").await;
}

async fn corrects_one(hulya: &Browser) {
    hulya.open("/home").await;
    hulya.click("Say whether the facts we rely on are right").await;
    hulya.see("You began in 2019.").await;
    hulya.tick("right-figure-amount", "yes").await;
    let began = groundwater::decision::facts::added_key("You began in 2019.");
    hulya.tick(&format!("right-{began}"), "no").await;
    hulya.click("Send what you say").await;
    // What she ticked is ticked still; only what is missing is asked for.
    hulya.see("There is a problem").await;
    hulya.see("Tell us what is right").await;
    hulya.fill_named(&format!("correct-{began}"), "It was 2017, in Zeynep’s kitchen.").await;
    hulya.picture("afterwards-02-facts").await;
    hulya.click("Send what you say").await;
    hulya.see("stands beside the facts for whoever decides").await;
}

/// Ruth decides with the correction before her, and Daniel lets it go.
async fn is_decided(table: &Table, application: &groundwater::ids::ApplicationId) {
    let ruth = table.portal.signed_in(RUTH).await;
    assert!(ruth.get(&crate::table::decide_path(application)).await.has("It was 2017, in Zeynep’s kitchen."));
    let said = [
        ("outcome", "not-this-time"),
        ("reasons", "The budget did not reach."),
        ("not_acting", "Neighbours eat alone. The council carries that."),
    ];
    let saved = decides(&ruth, application, &said).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert!(releases(&daniel).await.has("The decisions are released"));
}

async fn reads_her_letter(hulya: &Browser, portal: &Portal, application: &str) {
    let letters = portal.letters_to(HULYA).await;
    let letter = letters.iter().find(|letter| letter.text.contains("The budget did not reach.")).expect("her letter");
    let path = format!("/applications/{application}/decision");
    let link = letter.text.split_whitespace().find(|word| word.ends_with(&path)).expect("a link in it");
    hulya.open(link).await;
    hulya.see("The budget did not reach.").await;
    hulya.picture("afterwards-03-letter").await;
}

async fn offers_to_take_it_onward(tomas: &Browser, portal: &Portal, application: &str) {
    tomas.open(&format!("/desk/applications/{application}/onward")).await;
    tomas.click("The local council for voluntary service").await;
    tomas.fill("Who that is", "Hackney CVS").await;
    tomas.fill("Why there, and what you would do", "They know which halls are free. I ring them.").await;
    let by = portal.app.tools.clock.today() + TimeDelta::days(30);
    for (part, number) in
        [("day", by.day().to_string()), ("month", by.month().to_string()), ("year", by.year().to_string())]
    {
        tomas.fill_named(&format!("report_by-{part}"), &number).await;
    }
    tomas.click("Offer it to the group").await;
    tomas.see("The group gets a letter, and says yes, no or not yet.").await;
}

async fn says_yes(hulya: &Browser, application: &str) {
    hulya.open(&format!("/applications/{application}/decision")).await;
    hulya.click("Where else your application can go").await;
    hulya.see("To Hackney CVS").await;
    hulya.click("Yes, take it there").await;
    hulya.click("Send your answer").await;
    hulya.see("Choose at least one thing that may go along").await;
    hulya.click("What we wrote and said in our application").await;
    hulya.fill("Anything to know", "Not our address.").await;
    hulya.picture("afterwards-04-onward").await;
    hulya.click("Send your answer").await;
    hulya.see("We have promised it").await;
    hulya.see("You let this go along:").await;
}

async fn says_it_was_not_right(hulya: &Browser, application: &str) {
    hulya.open(&format!("/applications/{application}/decision")).await;
    hulya.click("Say that our decision, or how we made it, is not right").await;
    hulya.click("Send what you say").await;
    hulya.see("There is a problem").await;
    hulya.click("How it was decided").await;
    hulya.fill("What happened, and what should have happened?", "Nobody rang us, and you had promised it.").await;
    hulya.picture("afterwards-05-challenge").await;
    hulya.click("Send what you say").await;
    hulya.see("Somebody who took no part in it answers you").await;
    hulya.see("You hear from us by").await;
}

async fn answers(tomas: &Browser) {
    tomas.open("/desk").await;
    tomas.click("Answer what Sunday Kitchen says of our decision").await;
    tomas.see("Nobody rang us, and you had promised it.").await;
    tomas.click("The group is right").await;
    tomas.fill("Your answer", "You are right, and we are sorry.").await;
    tomas.fill("What changes", "Every group is rung before the panel meets.").await;
    tomas.fill("What everyone reads of it", "Sunday Kitchen was not rung.").await;
    tomas.click("Send the answer").await;
    tomas.see("does not want to be named").await;
    tomas.fill("What everyone reads of it", "A group was not rung, as we had promised.").await;
    tomas.picture("afterwards-06-challenge-desk").await;
    tomas.click("Send the answer").await;
    tomas.see("Tomas Varga answered:").await;
}

#[tokio::test]
async fn from_a_fact_that_is_not_right_to_what_comes_of_it_afterwards() {
    let check = [("readings = 2", "readings = 2\nfactual_check_days = 7")];
    let table = Table::of_file(10_000, &check).await;
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", HULYA, "Hülya Demir", 4_000).await;
    table.staff(AMINA, "Amina Yusuf", Role::Commissioner).await;
    table.staff(TOMAS, "Tomas Varga", Role::Commissioner).await;
    table.declares(RUTH, &kitchen, Standing::None).await;
    let application = kitchen.to_string();

    let amina = wide(portal, AMINA).await;
    asks_whether_the_facts_are_right(&amina, &application).await;
    let hulya = Browser::without_scripts(portal).await;
    hulya.sign_in(portal, HULYA).await;
    corrects_one(&hulya).await;
    amina.open(&format!("/desk/applications/{application}/facts")).await;
    amina.see("It was 2017, in Zeynep’s kitchen.").await;

    is_decided(&table, &kitchen).await;
    reads_her_letter(&hulya, portal, &application).await;
    let tomas = wide(portal, TOMAS).await;
    offers_to_take_it_onward(&tomas, portal, &application).await;
    says_yes(&hulya, &application).await;
    says_it_was_not_right(&hulya, &application).await;
    answers(&tomas).await;

    hulya.open(&format!("/applications/{application}/challenge")).await;
    hulya.see("Tomas Varga answered, who took no part in it").await;
    hulya.see("Every group is rung before the panel meets.").await;
    hulya.picture("afterwards-07-answered").await;
    let letters = portal.letters_to(HULYA).await;
    assert!(letters.iter().any(|letter| letter.text.contains("You are right, and we are sorry.")), "and in a letter");
    let anyone = Browser::phone(portal).await;
    anyone.open(&format!("/funds/{FUND}/record")).await;
    // One group applied: words without a name would name it.
    anyone.see("Fewer than five groups applied.").await;
    anyone.lacks("A group was not rung").await;
    anyone.lacks("Sunday Kitchen").await;
}
