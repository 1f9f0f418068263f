//! What is known, who carries the risk, a question, and a worry: Amina at her desk, Hülya on her phone, who will not carry it; each in turn.

use groundwater::people::Role;

use crate::browser::Browser;
use crate::support::Portal;
use crate::table::Table;

const AMINA: &str = "amina@example.org";
const HULYA: &str = "hulya@example.org";
const MAUREEN: &str = "maureen@example.org";
const KEY: &str = "The hall committee gives them the key, because it has always come back clean.";

async fn wide(portal: &Portal, email: &str) -> Browser {
    let browser = Browser::wide(portal).await;
    browser.sign_in(portal, email).await;
    browser
}

async fn writes_what_she_knows(amina: &Browser, desk: &str) {
    amina.open(desk).await;
    amina.click("Add what you know").await;
    amina.click("A visit").await;
    amina.fill("What we know", KEY).await;
    amina.fill("Whose voice is it?", "the hall's chair, who agreed to be quoted").await;
    amina.click("said yes to being quoted by name").await;
    amina.fill("How do we know?", "she told Amina in the hall").await;
    for (name, text) in [("known_on-day", "16"), ("known_on-month", "11"), ("known_on-year", "2026")] {
        amina.fill_named(name, text).await;
    }
    amina.click("No").await;
    amina.click("Save, and let the group see it").await;
    amina.see("The group can see it now").await;
    amina.picture("knowing-01-evidence").await;
}

async fn asks_who_carries_a_risk(amina: &Browser, desk: &str) {
    amina.open(&format!("{desk}/risks")).await;
    amina.click("Safeguarding").await;
    amina.fill("What is the risk?", "A pan of oil catches fire in the hall's kitchen.").await;
    amina.fill("What does the council do to hold it?", "We pay for the hall's fire blanket.").await;
    amina.click("The group").await;
    amina.fill("why them?", "You are the ones who stand at the stove.").await;
    amina.fill("What would the group do?", "One of you keeps the blanket by the stove.").await;
    amina.click("The council pays, beside the grant").await;
    amina.fill("What does it cost?", "£40").await;
    amina.click("Save").await;
    amina.see("A pan of oil").await;
    amina.picture("knowing-02-risk").await;
}

async fn asks_a_question(amina: &Browser, desk: &str) {
    amina.open(&format!("{desk}/questions")).await;
    amina.fill("What would you like to know?", "Who opens the hall when Zeynep is away?").await;
    amina.fill("Why do you ask?", "So that we put the right name on the hall's form.").await;
    for (name, text) in [
        ("answer_by-day", "1"),
        ("answer_by-month", "3"),
        ("answer_by-year", "2027"),
        ("we_reply_by-day", "8"),
        ("we_reply_by-month", "3"),
        ("we_reply_by-year", "2027"),
    ] {
        amina.fill_named(name, text).await;
    }
    amina.click("Send the question").await;
    amina.see("asked on").await;
    amina.picture("knowing-03-question").await;
}

async fn answers_all_three(hulya: &Browser, application: &str) {
    hulya.open("/home").await;
    hulya.picture("knowing-04-home").await;
    hulya.open(&format!("/applications/{application}/evidence")).await;
    hulya.see("The hall committee gives them the key").await;
    hulya.picture("knowing-05-known").await;
    hulya.click("Answer this").await;
    hulya.fill("What do you say to this?", "It is four years now, and we painted the kitchen.").await;
    hulya.click("Send your answer").await;
    hulya.see("Your answer stands beside the note").await;

    hulya.open(&format!("/applications/{application}/risks")).await;
    hulya.see("Will you carry this?").await;
    hulya.picture("knowing-06-risk").await;
    hulya.fill("Anything you want to say", "We cook, and the hall is the council's.").await;
    hulya.click("No, the council carries it").await;
    hulya.see("The council carries it, and it does not count against you").await;

    hulya.open("/home").await;
    hulya.click("Answer a question").await;
    hulya.see("Who opens the hall when Zeynep is away?").await;
    hulya.fill("Your answer", "Berivan has a key as well.").await;
    hulya.picture("knowing-07-answer").await;
    hulya.click("Send").await;
    hulya.see("Berivan has a key as well.").await;
}

#[tokio::test]
async fn what_is_known_who_carries_the_risk_and_what_worries() {
    let table = Table::with_pounds(10_000).await;
    let portal = &table.portal;
    let application = table.application("Sunday Kitchen", HULYA, "Hülya Demir", 4_000).await.to_string();
    table.staff(AMINA, "Amina Yusuf", Role::Commissioner).await;
    table.staff(MAUREEN, "Maureen Walsh", Role::SafeguardingLead).await;
    let desk = format!("/desk/applications/{application}");

    let amina = wide(portal, AMINA).await;
    amina.open(&desk).await;
    amina.click("Start review").await;
    writes_what_she_knows(&amina, &desk).await;
    asks_who_carries_a_risk(&amina, &desk).await;
    asks_a_question(&amina, &desk).await;

    // Hülya does all of it on a phone where no script runs.
    let hulya = Browser::without_scripts(portal).await;
    hulya.sign_in(portal, HULYA).await;
    answers_all_three(&hulya, &application).await;

    amina.open(&format!("{desk}/evidence")).await;
    amina.see("we painted the kitchen").await;
    amina.open(&format!("{desk}/risks")).await;
    amina.see("the hall is the council's").await;
    amina.open(&format!("{desk}/questions")).await;
    amina.see("Berivan has a key as well.").await;
    amina.fill("Your reply", "Thank you. We have put both names on the form.").await;
    amina.click("Send your reply").await;
    amina.see("Amina Yusuf replied").await;

    // A worry goes to Maureen, and stands on no page of the application.
    amina.open(&desk).await;
    amina.click("This worries me").await;
    amina.fill("What worries you?", "Somebody said a child walks home alone at night.").await;
    amina.picture("knowing-08-worry").await;
    amina.click("Send to the safeguarding lead").await;
    amina.open(&format!("{desk}/history")).await;
    amina.lacks("walks home alone").await;
    amina.picture("knowing-09-history").await;
    let maureen = Browser::phone(portal).await;
    maureen.sign_in(portal, MAUREEN).await;
    maureen.open("/desk").await;
    maureen.picture("knowing-10-maureen").await;
    maureen.click("orry").await;
    maureen.see("walks home alone at night").await;
    maureen.click("I have looked at it, and have it").await;
    maureen.fill("What was done?", "Rang Hülya. Two grown-ups walk with the children from now on.").await;
    maureen.click("Settle it").await;
    maureen.see("Two grown-ups walk with the children").await;
    maureen.picture("knowing-11-worry").await;
    amina.open(&format!("{desk}/history")).await;
    amina.lacks("walk with the children").await;
}
