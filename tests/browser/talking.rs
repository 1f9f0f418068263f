//! Those who would rather talk: a group with no account rings and its application is typed, read back and sent on its
//! word; a group talks about several questions and says yes to what was written up; a group that rings and would rather talk
//! is written up, read to, and sent.

use chrono::TimeDelta;

use crate::browser::Browser;
use crate::support::Portal;

const DANIEL: &str = "daniel.okafor@example.org";
const HULYA: &str = "hulya@example.org";

async fn takes_it(daniel: &Browser) -> String {
    daniel.open("/desk/funds/hackney-small-grants").await;
    daniel.click("Take one by phone or paper").await;
    daniel.click("By phone").await;
    daniel.fill("What the group is called", "Thursday Table").await;
    daniel.click("Group that is not registered").await;
    daniel.fill("What it does, in their words", "Older neighbours who cook for each other.").await;
    daniel.fill("Their name", "Fatma Aydın").await;
    daniel.fill("Their telephone number", "020 7946 0164").await;
    daniel.fill("How and when to reach them", "Mornings before ten").await;
    daniel.choose("Their language", "Türkçe").await;
    daniel.picture("talking-01-take").await;
    daniel.click("Continue").await;
    daniel.see("Type each answer in their own words.").await;
    daniel.picture("talking-02-taken").await;
    daniel.path().await.split('?').next().expect("a path").to_owned()
}

async fn types(daniel: &Browser, address: &str) {
    daniel.click("In one line, what would you like to do?").await;
    daniel.see("You type this for Thursday Table").await;
    daniel.picture("talking-03-question").await;
    for _ in 0..12 {
        let path = daniel.path().await;
        if !path.contains("/questions/") {
            break;
        }
        let named = |name: &str| path.split('?').next().is_some_and(|path| path.ends_with(name));
        if named("/aims") {
            daniel.click("People belong").await;
        } else if named("/residents") {
            daniel.click("All or nearly all").await;
        } else if named("/starts") {
            for (name, text) in [("date-day", "7"), ("date-month", "3"), ("date-year", "2027")] {
                daniel.fill_named(name, text).await;
            }
        } else if named("/costs") {
            daniel.fill_named("budget-what-1", "The hall, heated").await;
            daniel.fill_named("budget-amount-1", "950").await;
        } else if named("/files") {
            break;
        } else {
            daniel.fill_named("text", "On Thursdays we cook together, and eat at one, all of us").await;
        }
        daniel.click("Save and continue").await;
    }
    daniel.open(address).await;
    daniel.see("Their word").await;
}

/// What the officer does with the phone in the kitchen where it is read out.
async fn is_sent_on_their_word(daniel: &Browser, address: &str) {
    daniel.open(address).await;
    daniel.click("everything").await;
    daniel.see("Read this to Thursday Table").await;
    daniel.picture("talking-04-read-aloud").await;
    daniel.click("Go on to their word").await;
    daniel.fill("How they said yes", "Evet, that is us.").await;
    daniel.click("Send their application").await;
    daniel.see("There is a problem").await;
    daniel.see("Write who heard them say yes").await;
    daniel.picture("talking-05-no-witness").await;
    daniel.fill("Who else heard it", "Selin Kurt").await;
    daniel.click("Send their application").await;
    daniel.see("Sent on the group’s word").await;
    daniel.picture("talking-06-sent").await;
}

async fn is_told(daniel: &Browser) {
    daniel.open("/desk/letters").await;
    daniel.see("To say or to post").await;
    daniel.picture("talking-07-letters").await;
    daniel.open("/desk").await;
    daniel.click("Say or post").await;
    daniel.see("Fatma Aydın").await;
    daniel.picture("talking-08-letter").await;
}

#[tokio::test]
async fn a_group_without_an_account_applies_by_phone() {
    let portal = Portal::start().await;
    portal.fund("hackney-small-grants").await;
    let desk = Browser::wide(&portal).await;
    desk.sign_in(&portal, DANIEL).await;
    let address = takes_it(&desk).await;
    types(&desk, &address).await;
    let phone = Browser::phone(&portal).await;
    phone.sign_in(&portal, DANIEL).await;
    is_sent_on_their_word(&phone, &address).await;
    is_told(&desk).await;
    let id = address.rsplit('/').next().expect("an id").to_owned();
    desk.open(&format!("/desk/applications/{id}")).await;
    desk.see("Given by phone, typed for the group by Daniel Okafor").await;
}

#[tokio::test]
async fn a_group_talks_about_all_of_it_and_says_yes() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(HULYA, &application, &form, &["need", "plan", "difference"]).await;
    let desk = Browser::wide(&portal).await;
    desk.sign_in(&portal, DANIEL).await;
    desk.open("/desk/conversations/slots").await;
    for (name, text) in [("date-day", "3"), ("date-month", "12"), ("date-year", "2026"), ("time", "6pm")] {
        desk.fill_named(name, text).await;
    }
    desk.click("Offer it").await;
    desk.see("Thursday 3 December 2026, 6pm").await;
    desk.picture("talking-09-slots").await;

    let hulya = Browser::phone(&portal).await;
    hulya.sign_in(&portal, HULYA).await;
    hulya.open(&format!("/applications/{application}")).await;
    hulya.click("Talk about several questions").await;
    hulya.picture("talking-10-ask").await;
    hulya.fill("How can we reach you?", "07700 900123, Hülya").await;
    hulya.click("Thursday 3 December 2026, 6pm").await;
    hulya.click("By video").await;
    hulya.click("Ask to talk").await;
    hulya.see("You talk on Thursday 3 December 2026, 6pm.").await;
    hulya.picture("talking-11-asked").await;

    portal.clock.advance(TimeDelta::minutes(1));
    desk.open("/desk/conversations").await;
    desk.click("Sunday Kitchen").await;
    desk.click("When and how").await;
    desk.picture("talking-12-appointment").await;
    desk.fill_named("text-need", "They cook on Sundays because nobody else is open.").await;
    desk.see("Saved just now").await;
    desk.fill_named("text-plan", "Every Sunday from eleven, for whoever comes.").await;
    desk.fill_named("text-difference", "Nobody on the stairs eats alone.").await;
    desk.fill("How long you talked", "40").await;
    desk.click("Send to the group to confirm").await;
    desk.see("Sent to the group.").await;

    portal.clock.advance(TimeDelta::minutes(1));
    hulya.open(&format!("/applications/{application}/conversation")).await;
    hulya.see("Nobody on the stairs eats alone.").await;
    hulya.picture("talking-13-written").await;
    hulya.fill("How long has this taken you?", "60").await;
    hulya.click("Yes to all of it").await;
    hulya.see("They are your answers now.").await;
    hulya.open(&format!("/applications/{application}/check")).await;
    hulya.click("Send your application").await;
    hulya.see("Your application is sent").await;
    hulya.picture("talking-14-sent").await;
}

/// A time for a talk about everything, with an interpreter, booked while Fatma is on the telephone.
async fn is_booked(daniel: &Browser, address: &str) {
    daniel.open(address).await;
    daniel.click("book a time").await;
    daniel.see("You arrange this for Thursday Table.").await;
    daniel.click("Thursday 3 December 2026, 6pm").await;
    daniel.click("In person, at your place").await;
    daniel.click("Language, interpreter, access").await;
    daniel.fill("Would you like an interpreter?", "Yes, Turkish").await;
    daniel.picture("talking-15-book").await;
    daniel.click("Ask to talk").await;
    daniel.see("Noted. Whoever talks with them has a letter").await;
}

/// Every question is written up, on the laptop on the kitchen table.
async fn is_written_up(daniel: &Browser, keys: &[(String, &str)]) {
    daniel.open("/desk/conversations").await;
    daniel.click("Thursday Table").await;
    daniel.click("When and how").await;
    daniel.see("Yes, Turkish").await;
    for (key, said) in keys {
        daniel.fill_named(&format!("text-{key}"), said).await;
    }
    daniel.fill("How long you talked", "70").await;
    daniel.picture("talking-16-write-up").await;
    daniel.click("Ready to read to them").await;
    daniel.see("Ready. Read it to them").await;
}

/// Selin hears Fatma say yes, first to what was written up, then to all of it.
async fn is_read_aloud_and_sent(daniel: &Browser, address: &str) {
    daniel.see("Their yes").await;
    daniel.fill("Who of the group said yes", "Fatma Aydın").await;
    daniel.fill("In which language", "Turkish").await;
    daniel.fill("Who interpreted", "Deniz Ak").await;
    daniel.fill("How they said yes", "Evet, evet.").await;
    daniel.fill("How long it took the group", "90").await;
    daniel.click("They said yes").await;
    daniel.see("Write who heard them say yes").await;
    daniel.fill("Who else heard it", "Selin Kurt").await;
    daniel.picture("talking-17-their-yes").await;
    daniel.click("They said yes").await;
    daniel.see("Confirmed aloud by Fatma Aydın").await;
    daniel.open(&format!("{}/check", address.replace("/desk/by-phone/", "/applications/"))).await;
    daniel.see("Said in a conversation, and confirmed by the group:").await;
    daniel.click("Go on to their word").await;
    daniel.fill("How they said yes", "Evet, gönder.").await;
    daniel.fill("Who else heard it", "Selin Kurt").await;
    daniel.click("Send their application").await;
    daniel.see("Sent on the group’s word").await;
    daniel.picture("talking-18-sent").await;
}

#[tokio::test]
async fn a_group_without_an_account_only_talks() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let form = portal.form(&round.id).await;
    let talked: Vec<(String, &str)> = form
        .questions
        .iter()
        .filter(|question| question.may_talk && !question.equity)
        .map(|question| (question.key.clone(), "On Thursdays we cook together, and eat at one, all of us."))
        .collect();
    let desk = Browser::wide(&portal).await;
    desk.sign_in(&portal, DANIEL).await;
    desk.open("/desk/conversations/slots").await;
    for (name, text) in [("date-day", "3"), ("date-month", "12"), ("date-year", "2026"), ("time", "6pm")] {
        desk.fill_named(name, text).await;
    }
    desk.click("Offer it").await;
    let address = takes_it(&desk).await;
    is_booked(&desk, &address).await;
    portal.clock.advance(TimeDelta::minutes(1));
    let phone = Browser::phone(&portal).await;
    phone.sign_in(&portal, DANIEL).await;
    is_written_up(&phone, &talked).await;
    portal.clock.advance(TimeDelta::minutes(1));
    is_read_aloud_and_sent(&phone, &address).await;
    let id = address.rsplit('/').next().expect("an id").to_owned();
    desk.open(&format!("/desk/applications/{id}")).await;
    desk.see("in conversation").await;
}
