//! What kept Sunday Kitchen out is changed, and only its people say that it is gone; then another council's fund asks for it again.

use groundwater::command::fund as command;
use groundwater::fund::file;
use groundwater::people::Role;

use crate::browser::Browser;
use crate::granted::{Granted, submits};
use crate::learning::{AMINA, HULYA};
use crate::support::{Portal, source};

const SAM: &str = "sam@example.org";
const WICK: &str = "wick-award-community-chest";
const NAME: &str = "Money that comes only once it is spent";
const MET: &str = "The money came three weeks late, and Zeynep paid for the flour herself.";
const CHANGED: &str = "Finance pays every Thursday, before the work begins.";

/// A learning note that both agreed on, in which the group says what got in its way.
async fn said_in_a_note(granted: &Granted) {
    let (amina, hulya) = (granted.visits(AMINA).await, granted.visits(HULYA).await);
    let said = [("council_in_the_way", "Our payment run is monthly."), ("group_in_the_way", MET), ("then", "tell")];
    let shared = submits(&amina, &granted.desk("/learning/new"), "#note", &said).await;
    let id = shared.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned();
    let agreed = submits(&hulya, &granted.own(&format!("/learning/{id}")), "#agree", &[]).await;
    assert!(agreed.has("Agreed by both"), "{}", agreed.text());
}

/// Amina makes a barrier of it, publishes it, and says what was changed; its address at the desk.
async fn is_changed(amina: &Browser) -> String {
    amina.open("/desk/barriers/sort").await;
    amina.see(MET).await;
    amina.picture("barriers-01-sort").await;
    amina.click("Sort this").await;
    amina.tick("to", "new").await;
    amina.click("For a new barrier").await;
    amina.fill_named("name", NAME).await;
    amina.tick("stage", "do").await;
    amina.choose("If it is something that a fund asks for", "Payment only after it is spent").await;
    amina.click("Put it there").await;
    amina.see("Nothing waits to be sorted.").await;
    amina.open("/desk/barriers").await;
    amina.click(NAME).await;
    let barrier = amina.path().await.split('?').next().expect("a path").to_owned();
    amina.click("Change this, or hand it to somebody").await;
    amina.fill("Whose work it is", "Finance").await;
    amina.click("Everyone sees it").await;
    amina.click("Save").await;
    amina.fill("Say what you changed", CHANGED).await;
    amina.click("Say it, and ask those who met it").await;
    amina.see("Nobody of the council can close it.").await;
    amina.picture("barriers-02-changed-desk").await;
    barrier
}

async fn says_that_it_is_gone(hulya: &Browser, granted: &Granted) {
    let link = granted.link_to(HULYA, "We changed something", "/barriers/").await;
    hulya.open(&link).await;
    hulya.see(MET).await;
    hulya.see(CHANGED).await;
    hulya.click("Send your answer").await;
    hulya.see("Choose yes, or not yet").await;
    hulya.tick("gone", "yes").await;
    hulya.fill_named("words", "It was there on the Friday.").await;
    hulya.click("Everyone may read what we said").await;
    hulya.picture("barriers-03-answer").await;
    hulya.click("Send your answer").await;
    hulya.see("What you say decides whether it is closed.").await;
}

async fn everyone_reads_it(anyone: &Browser, barrier: &str) {
    anyone.open(barrier.trim_start_matches("/desk")).await;
    anyone.see("Gone, those who met it say").await;
    anyone.see(MET).await;
    anyone.see(CHANGED).await;
    anyone.lacks("Sunday Kitchen").await;
    anyone.lacks("on the Friday").await;
    anyone.picture("barriers-04-gone").await;
}

/// Wick's fund as a draft that pays only once it is spent.
fn drafted_in_arrears(portal: &Portal) {
    let paid = "[payment]\nwords = \"In full, before you start.\"";
    let text = std::fs::read_to_string(source::root().join(format!("docs/examples/{WICK}.toml"))).expect("the example");
    assert!(text.contains(paid));
    let text = text.replace(paid, "[payment]\nup_front = false\nwords = \"Once you have sent us the receipts.\"");
    let read = file::parse(&text).expect("a fund file");
    command::import(&portal.app, &read, text.as_bytes(), false).expect("a draft is nobody's yet");
}

async fn is_stopped(sam: &Browser, anyone: &Browser) {
    sam.open(&format!("/desk/funds/{WICK}")).await;
    sam.click("Publish this round").await;
    sam.see("It came back: what keeps groups out").await;
    sam.see(MET).await;
    sam.see(CHANGED).await;
    sam.see("Payment only after it is spent").await;
    // Another council's people and groups are not named to him.
    for words in ["Sunday Kitchen", "on the Friday", "Amina"] {
        sam.lacks(words).await;
    }
    sam.picture("barriers-05-stopped").await;
    anyone.open("/funds").await;
    anyone.lacks("once you have sent us the receipts").await;
    sam.fill(&format!("Why this fund asks for it all the same: {NAME}"), "We must.").await;
    sam.click("Go on with these reasons, and publish").await;
    sam.see("There is a problem").await;
    sam.picture("barriers-06-short").await;
}

async fn goes_on_with_a_reason(sam: &Browser, anyone: &Browser, amina: &Browser, barrier: &str) {
    let why = "Our bank pays out only against receipts until the summer. We are changing it.";
    sam.fill(&format!("Why this fund asks for it all the same: {NAME}"), why).await;
    sam.click("Go on with these reasons, and publish").await;
    sam.see("The round is published.").await;
    anyone.open(&format!("/funds/{WICK}")).await;
    anyone.see("Groups told us that this keeps them out.").await;
    anyone.see(why).await;
    anyone.picture("barriers-07-fund").await;
    anyone.click(NAME).await;
    anyone.see("It came back").await;
    anyone.see("Open").await;
    amina.open(barrier).await;
    amina.see(why).await;
    amina.picture("barriers-08-back-desk").await;
}

#[tokio::test]
async fn a_group_says_that_it_is_gone_and_a_fund_that_asks_for_it_again_is_stopped() {
    let granted = Granted::signed().await;
    let portal = granted.portal();
    said_in_a_note(&granted).await;
    let amina = granted.at_the_desk(AMINA).await;
    let barrier = is_changed(&amina).await;
    let hulya = granted.on_a_phone(HULYA).await;
    says_that_it_is_gone(&hulya, &granted).await;
    drop(hulya);
    amina.open(&barrier).await;
    amina.see("Gone, they say").await;
    let anyone = Browser::without_scripts(portal).await;
    everyone_reads_it(&anyone, &barrier).await;

    drafted_in_arrears(portal);
    portal.staff(SAM, "Sam Osei", Role::Commissioner, "wick-award").await;
    let sam = granted.at_the_desk(SAM).await;
    is_stopped(&sam, &anyone).await;
    assert_eq!(portal.visitor().get(&format!("/funds/{WICK}")).await.status, 404, "nothing was published");
    goes_on_with_a_reason(&sam, &anyone, &amina, &barrier).await;
    let letters = portal.letters_to(AMINA).await;
    assert!(letters.iter().any(|letter| letter.subject.contains("It came back")), "and whoever sees to it hears");
}
