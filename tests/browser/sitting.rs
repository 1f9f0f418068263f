//! Cem, a community member of the panel, on a phone and with the keys alone: he says how close he is, opens the papers, leads
//! the meeting, steps out for the group that his neighbour drums with, and writes down the vote on the other.

use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::browser::Browser;
use crate::support::Portal;
use crate::table::Table;

const AMA: &str = "ama@example.org";
const CEM: &str = "cem@example.org";
const PIA: &str = "pia@example.org";
const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";
const DOWN: &str = "\u{e015}";

/// Goes to what says this with Tab, and presses it.
async fn presses(cem: &Browser, words: &str) {
    cem.tab_to(words).await;
    cem.keys(ENTER).await;
    cem.wait_for_a_page().await;
}

/// Goes to the field with this label, and types.
async fn types(cem: &Browser, label: &str, text: &str) {
    cem.tab_to(label).await;
    cem.keys(text).await;
}

async fn signs_in(cem: &Browser, portal: &Portal) {
    cem.open(&portal.sign_in_link(CEM).await).await;
    presses(cem, "Continue").await;
}

/// Pia has called a meeting of both, which Cem leads as a community member; Ama leads in his place.
async fn called(table: &Table) -> String {
    let pia = table.staff(PIA, "Pia Lund", Role::Commissioner).await;
    let (ama, cem) = (person(table, AMA).await, person(table, CEM).await);
    let page = pia.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    let fields = [
        ("date-day", "11"),
        ("date-month", "2"),
        ("date-year", "2027"),
        ("time", "6:30pm"),
        ("place", "The Old Bath House"),
        ("members", &*ama),
        ("members", &*cem),
    ];
    let made = pia.submit(&page, "main form", &fields).await;
    let meeting = made.path.split('?').next().expect("a path").to_owned();
    let page = pia.get(&format!("{meeting}/seats")).await;
    let sits = [("chair", &*cem), ("community", &*cem), ("deputy", &*ama)];
    let seated = pia.submit(&page, "form[action$=seats]", &sits).await;
    assert!(seated.has("How people sit at the meeting is saved"), "{}", seated.text());
    meeting
}

async fn person(table: &Table, email: &str) -> String {
    table.portal.person(email, "").await.to_string()
}

/// One choice for each group, in the order in which they stand there, and the papers.
async fn prepares(cem: &Browser, meeting: &str, drums: &ApplicationId, kitchen: &ApplicationId) {
    cem.open("/desk/panels").await;
    presses(cem, "Small Grants").await;
    cem.see("say of 2 more groups whether you are close").await;
    assert_eq!(cem.path().await, meeting);
    presses(cem, "Say it for all of them").await;
    cem.tab_to_field(&format!("standing-{drums}")).await;
    cem.keys(SPACE).await;
    cem.keys(DOWN).await;
    cem.tab_to_field(&format!("words-{drums}")).await;
    cem.keys("My neighbour drums with them.").await;
    cem.tab_to_field(&format!("standing-{kitchen}")).await;
    cem.keys(SPACE).await;
    cem.picture("sitting-01-close").await;
    presses(cem, "Save").await;
    cem.see("What you said of these groups is kept.").await;
    presses(cem, "Papers").await;
    cem.see("We note once that you opened them.").await;
    presses(cem, "Open the papers").await;
    cem.see("What groups told in confidence is not in the papers").await;
    cem.see("Sunday Kitchen").await;
    cem.picture("sitting-02-papers").await;
}

async fn begins(cem: &Browser) {
    presses(cem, "Begin: who is here?").await;
    for name in ["Ama Owusu", "Cem Kaya"] {
        cem.tab_to(name).await;
        cem.keys(SPACE).await;
    }
    presses(cem, "Save").await;
    cem.see("Who is here is saved").await;
    cem.picture("sitting-03-meeting").await;
}

async fn steps_out(cem: &Browser) {
    presses(cem, "At the table: Drums On The Lea").await;
    types(cem, "Why, if you like to say", "My neighbour drums with them.").await;
    presses(cem, "Step out for this one").await;
    cem.see("You stepped out for this one").await;
    cem.picture("sitting-04-out").await;
    presses(cem, "Panel: ").await;
    cem.see("You stepped out").await;
}

async fn votes_on_the_other(cem: &Browser, people: [&str; 2]) {
    presses(cem, "for Sunday Kitchen").await;
    cem.tab_to_field("outcome").await;
    cem.keys(SPACE).await;
    types(cem, "Why, in the panel’s words", "Forty neighbours eat together because of it.").await;
    presses(cem, "Save the recommendation").await;
    cem.see("The recommendation is saved").await;
    presses(cem, "At the table: Sunday Kitchen").await;
    cem.see("Funded, £4,000").await;
    cem.tab_to_field("how").await;
    cem.keys(SPACE).await;
    cem.keys(DOWN).await;
    for person in people {
        cem.tab_to_field(&format!("vote-{person}")).await;
        cem.keys(SPACE).await;
    }
    cem.picture("sitting-05-vote").await;
    presses(cem, "Save").await;
    cem.see("2 for, 0 against, 0 neither").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cem_leads_an_evening_with_the_keys_of_his_phone() {
    let table = Table::with_pounds(10_000).await;
    let portal = &table.portal;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 3_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.staff(AMA, "Ama Owusu", Role::PanelMember).await;
    table.staff(CEM, "Cem Kaya", Role::PanelMember).await;
    for application in [&drums, &kitchen] {
        table.declares(AMA, application, Standing::None).await;
    }
    let meeting = called(&table).await;
    let cem = Browser::phone(portal).await;
    signs_in(&cem, portal).await;
    prepares(&cem, &meeting, &drums, &kitchen).await;

    let evening = chrono::NaiveDate::from_ymd_opt(2027, 2, 11).and_then(|day| day.and_hms_opt(18, 30, 0));
    portal.clock.advance(evening.expect("an evening") - portal.app.now());
    signs_in(&cem, portal).await;
    cem.open(&meeting).await;
    begins(&cem).await;
    steps_out(&cem).await;
    // Meanwhile Ama, who leads in his place, writes down what is recommended: he sees nothing of it.
    let ama = portal.signed_in(AMA).await;
    let fields = [("version", "0"), ("outcome", "funded"), ("amount", "3000"), ("words", "They bring the street out.")];
    let saved = ama.post(&format!("{meeting}/recommendations/{drums}"), &fields).await;
    assert!(saved.has("The recommendation is saved"), "{}", saved.text());
    let page = ama.get(&format!("{meeting}/items/{drums}")).await;
    let agreed = ama.submit(&page, "form[action$=ending]", &[("how", "consensus")]).await;
    assert!(agreed.has("How the panel came to it is saved"), "{}", agreed.text());
    cem.open(&meeting).await;
    cem.lacks("Funded, £3,000").await;
    let (one, two) = (person(&table, AMA).await, person(&table, CEM).await);
    votes_on_the_other(&cem, [&one, &two]).await;
    assert!(ama.get(&meeting).await.has("2 for, 0 against, 0 neither"));
}
