//! A night goes by over a promise: its group, its owner and everybody see that it was missed, then why, then that it was kept late.

use chrono::TimeDelta;

use crate::browser::Browser;
use crate::granted::{Granted, fills_day};
use crate::learning::{AMINA, HULYA};

const WORDS: &str = "We ask Housing whether the hall can be warm by six.";
const WHY: &str = "Housing answers on Thursdays only, and we had not asked before.";

async fn promises(amina: &Browser, granted: &Granted) {
    amina.open(&granted.desk("/learning")).await;
    amina.click("Make a promise to Sunday Kitchen").await;
    amina.fill_named("words", WORDS).await;
    amina.choose("Who sees to it", "Amina Yusuf").await;
    fills_day(amina, "due", granted.portal().clock.today() + TimeDelta::days(3)).await;
    amina.click("Show it on the page of openness").await;
    amina.click("Make this promise").await;
    amina.see("by Monday 1 February 2027").await;
}

async fn stands_there_open(hulya: &Browser, anyone: &Browser, granted: &Granted) {
    hulya.open(&granted.own("")).await;
    hulya.see(WORDS).await;
    hulya.see("Amina Yusuf sees to it, by Monday 1 February 2027.").await;
    hulya.lacks("Missed").await;
    anyone.open("/openness/promises").await;
    anyone.see(WORDS).await;
    anyone.lacks("No explanation yet.").await;
}

/// The day is over in London, and nobody did anything.
async fn a_night_goes_by(granted: &Granted) {
    let clock = &granted.portal().clock;
    let due = clock.today() + TimeDelta::days(3);
    let midnight = due.succ_opt().and_then(|day| day.and_hms_opt(0, 5, 0)).expect("a night");
    clock.advance(midnight - clock.now() - TimeDelta::minutes(30));
    granted.portal().work().await;
    let visitor = granted.portal().visitor();
    assert!(visitor.get("/openness/promises").await.lacks("No explanation yet."), "half past eleven is in time");
    clock.advance(TimeDelta::minutes(30));
    granted.portal().work().await;
}

async fn all_three_see_it(hulya: &Browser, amina: &Browser, anyone: &Browser, granted: &Granted) {
    hulya.open(&granted.own("")).await;
    hulya.see("Missed").await;
    hulya.see("No explanation yet.").await;
    hulya.picture("promising-01-group").await;
    anyone.open("/openness/promises").await;
    anyone.see("Missed").await;
    anyone.see("No explanation yet.").await;
    anyone.lacks("Sunday Kitchen").await;
    anyone.picture("promising-02-public").await;
    amina.open("/desk").await;
    amina.see(WORDS).await;
    amina.picture("promising-03-today").await;
    amina.open("/desk/promises").await;
    amina.see("Missed").await;
    amina.picture("promising-04-register").await;
    amina.click(&format!("Open it: {WORDS}")).await;
}

async fn explains(amina: &Browser) {
    amina.see("Why was it missed?").await;
    amina.click("Let them read this").await;
    amina.see("There is a problem").await;
    amina.fill("A word of explanation", WHY).await;
    amina.picture("promising-05-explaining").await;
    amina.click("Let them read this").await;
    amina.see("It stands beside the promise now.").await;
}

#[tokio::test]
async fn a_promise_missed_overnight_is_seen_by_all_and_then_explained() {
    let granted = Granted::signed().await;
    let portal = granted.portal();
    let amina = granted.at_the_desk(AMINA).await;
    promises(&amina, &granted).await;
    let hulya = granted.on_a_phone(HULYA).await;
    let anyone = Browser::without_scripts(portal).await;
    stands_there_open(&hulya, &anyone, &granted).await;
    a_night_goes_by(&granted).await;
    // Nobody who works for the council is still signed in after days away.
    amina.sign_in(portal, AMINA).await;
    all_three_see_it(&hulya, &amina, &anyone, &granted).await;
    explains(&amina).await;
    hulya.open(&granted.own("")).await;
    hulya.see(WHY).await;
    hulya.picture("promising-06-explained").await;
    anyone.open("/openness/promises").await;
    anyone.see(WHY).await;

    // Nobody is written to in the night; in the morning she reads it once.
    portal.clock.advance(TimeDelta::hours(9));
    let letters = portal.letters_to(AMINA).await;
    assert_eq!(letters.iter().filter(|letter| letter.subject.contains("missed")).count(), 1);
    amina.click("We have kept this").await;
    amina.see("Kept late").await;
    // What was late stays so, with its reason.
    hulya.open(&granted.own("")).await;
    hulya.see("Kept late").await;
    hulya.see(WHY).await;
    anyone.open("/openness/promises").await;
    anyone.see("Kept late").await;
    anyone.see(WHY).await;
    anyone.picture("promising-07-kept-late").await;
}
