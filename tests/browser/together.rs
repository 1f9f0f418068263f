//! Hülya on her phone and Rosa, an advice worker, at her desk: one application by both of them at once, in writing and by
//! voice, and the group alone sends it.

use crate::browser::Browser;
use crate::support::Portal;
use crate::voice::says_it;

const HULYA: &str = "hulya@example.org";
const ROSA: &str = "rosa@advice.example";
const TOGETHER: &str = "Every Sunday about fifteen of us cook and eat in the kitchen on the estate.";

/// Hülya asks Rosa, and Rosa says yes in her own browser.
async fn rosa_is_asked(portal: &Portal, list: &str, phone: &Browser, desk: &Browser) {
    phone.open(list).await;
    phone.click("Who writes and helps").await;
    phone.fill("Their e-mail address", ROSA).await;
    phone.click("To help with this application").await;
    phone.fill("A line to them", "You know the hall.").await;
    phone.picture("together-01-asking").await;
    phone.click("Invite them").await;
    phone.see("Invited. We have written to them.").await;
    let letter = portal.letters_to(ROSA).await.pop().expect("an invitation");
    let link = letter.text.lines().find(|line| line.contains("/invitations/")).expect("a link").trim().to_owned();
    desk.open(&link[link.find("/invitations/").expect("its path")..]).await;
    desk.picture("together-02-invitation").await;
    desk.fill("Who you are", "Advice worker at Hackney Advice").await;
    desk.click("Yes, I will").await;
    desk.see("You help Sunday Kitchen with this").await;
    desk.picture("together-03-helping").await;
}

/// Both have the same answer open, and type at the same time.
async fn both_write_in_one_answer(list: &str, phone: &Browser, desk: &Browser) {
    let question = format!("{list}/questions/plan");
    phone.open(&question).await;
    phone.fill("Who is it for", TOGETHER).await;
    phone.see("Saved just now").await;
    phone.open(&question).await;
    desk.open(&question).await;
    assert_eq!(desk.value("Who is it for").await, TOGETHER);
    phone.field("Who is it for").await.send_keys(" Nobody goes home alone.").await.expect("Hülya types on");
    phone.see("Saved just now").await;
    // Control and Home, then both let go: to the beginning of what stands there.
    let at_the_beginning = "\u{e009}\u{e011}\u{e000}For nine years now. ";
    desk.field("Who is it for").await.send_keys(at_the_beginning).await.expect("Rosa types before it");
    desk.see("What each of you wrote is in").await;
    let both = format!("For nine years now. {TOGETHER} Nobody goes home alone.");
    for (browser, whose) in [(phone, "Hülya"), (desk, "Rosa")] {
        browser.open(&question).await;
        assert_eq!(browser.value("Who is it for").await, both, "what each changed is there for {whose}");
    }
}

/// Where both change the same words, nobody's are lost: whoever comes second is shown both.
async fn both_change_the_same_words(list: &str, phone: &Browser, desk: &Browser) {
    let question = format!("{list}/questions/idea");
    phone.open(&question).await;
    desk.open(&question).await;
    phone.fill("In one line", "A Sunday kitchen for grandmothers").await;
    phone.see("Saved just now").await;
    desk.fill("In one line", "Lunch for the estate").await;
    desk.see("Both texts are kept.").await;
    desk.picture("together-04-both").await;
    desk.click("See both").await;
    desk.see("A Sunday kitchen for grandmothers").await;
    desk.see("Lunch for the estate").await;
    desk.picture("together-05-choose").await;
}

/// One writes, the other records, each in their own browser.
async fn both_say_the_rest(list: &str, phone: &Browser, desk: &Browser) {
    desk.open(&format!("{list}/questions/aims")).await;
    desk.click("People from different communities get on well together").await;
    desk.see("Saved").await;
    phone.open(&format!("{list}/questions/costs")).await;
    says_it(phone).await;
    desk.open(&format!("{list}/questions/residents")).await;
    says_it(desk).await;
    desk.open(list).await;
    desk.see("4 of 6 answered").await;
}

/// Rosa finds nothing to send it with, and says that it is ready; Hülya settles what both wrote, and sends.
async fn the_group_sends(portal: &Portal, list: &str, phone: &Browser, desk: &Browser) {
    let question = format!("{list}/questions/idea");
    phone.open(&format!("{question}/both")).await;
    phone.picture("together-06-settling").await;
    phone.fill("Both texts are in this box", "A Sunday kitchen for the estate").await;
    phone.click("Use what is in the box").await;
    desk.open(&format!("{list}/check")).await;
    desk.lacks("Send your application").await;
    desk.see("Only Sunday Kitchen sends it").await;
    desk.picture("together-07-ready").await;
    desk.click("Tell them it is ready").await;
    desk.see("We have told everyone in the group that it is ready.").await;
    let told = portal.letters_to(HULYA).await.pop().expect("a letter");
    assert!(told.subject.contains("Rosa Lim"), "{}", told.subject);
    phone.open(&format!("{list}/writing")).await;
    phone.see("Rosa Lim (helps you)").await;
    phone.picture("together-08-writing").await;
    phone.open(&format!("{list}/check")).await;
    phone.see("A Sunday kitchen for the estate").await;
    phone.picture("together-09-check").await;
    phone.click("Send your application").await;
    phone.see("Your application is sent").await;
    desk.open(&question).await;
    desk.see("talk to").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_at_once_in_writing_and_by_voice() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-community-chest").await.round;
    portal.work().await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let list = format!("/applications/{application}");
    portal.person(ROSA, "Rosa Lim").await;
    let (phone, desk) = (Browser::phone(&portal).await, Browser::wide(&portal).await);
    phone.sign_in(&portal, HULYA).await;
    desk.sign_in(&portal, ROSA).await;

    rosa_is_asked(&portal, &list, &phone, &desk).await;
    both_write_in_one_answer(&list, &phone, &desk).await;
    both_change_the_same_words(&list, &phone, &desk).await;
    both_say_the_rest(&list, &phone, &desk).await;
    the_group_sends(&portal, &list, &phone, &desk).await;
}
