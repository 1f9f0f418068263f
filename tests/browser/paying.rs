//! From an offer to the money: words are talked over on the page, a group without an account has a host, and somebody who
//! changes bank details that are not theirs is stopped.

use chrono::TimeDelta;
use groundwater::award::grant;
use groundwater::ids::{GrantId, MemberId};
use groundwater::web::language::Language;

use crate::browser::Browser;
use crate::granted::{Granted, fills_day};
use crate::learning::{
    AMINA, BEN, DANIEL, HULYA, approves, asks_about_it, pays, says_where_to, signs, signs_for_the_council,
};

const ELIF: &str = "elif@example.org";
/// A number of Hülya's that the council has known for long.
const KNOWN: &str = "020 7946 0018";
/// One that came a minute before another account did.
const NEW: &str = "07700 900999";

async fn offers(amina: &Browser, granted: &Granted) {
    amina.open(&granted.desk("/agreement")).await;
    amina.click("Offer this agreement").await;
    amina.see("The agreement is offered").await;
}

async fn proposes_other_words(hulya: &Browser) {
    hulya.open("/home").await;
    hulya.click("Read and sign the agreement").await;
    hulya.see("What you do").await;
    hulya.picture("paying-11-agreement").await;
    hulya.click("Propose other words: What you do").await;
    hulya.fill_named("words", "You cook on Sundays, and tell us when Ramadan is over.").await;
    hulya.click("Propose these words").await;
    hulya.see("There is a problem").await;
    hulya.fill_named("why", "We cook through the night then.").await;
    hulya.picture("paying-12-proposal").await;
    hulya.click("Propose these words").await;
    hulya.see("With the other side").await;
    // Nobody signs over words that wait for an answer.
    hulya.see("Once they have one, you can sign.").await;
    hulya.lacks("Sign the agreement").await;
}

async fn answers_with_other_words(amina: &Browser, granted: &Granted) {
    amina.open(&granted.desk("/agreement")).await;
    amina.see("Your turn to answer").await;
    amina.click("See what is proposed: What you do").await;
    amina.see("Proposed for the group by Hülya Demir").await;
    amina.see("We cook through the night then.").await;
    amina.see("Underlined words are added. Crossed-out words are taken away.").await;
    amina.picture("paying-13-proposed-desk").await;
    amina.fill_named("words", "You cook on Sundays, and tell us within a month of Ramadan’s end.").await;
    amina.fill_named("why", "Others are paid from the same run.").await;
    amina.click("Propose these words").await;
    amina.see("With the other side").await;
}

async fn takes_them(hulya: &Browser, granted: &Granted) {
    let link = granted.link_to(HULYA, "we answered", "/grants/").await;
    hulya.open(&link).await;
    hulya.open(&granted.own("/agreement")).await;
    hulya.click("See what is proposed: What you do").await;
    hulya.see("Answered with other words").await;
    hulya.see("Others are paid from the same run.").await;
    hulya.picture("paying-14-answered").await;
    hulya.click("Take these words").await;
    hulya.see("You cook on Sundays, and tell us within a month of Ramadan’s end.").await;
    hulya.see("Sign for your group").await;
}

#[tokio::test]
async fn an_offer_is_talked_over_signed_by_both_and_paid_by_two() {
    let granted = Granted::heard().await;
    let portal = granted.portal();
    let amina = granted.at_the_desk(AMINA).await;
    offers(&amina, &granted).await;
    let hulya = granted.on_a_phone(HULYA).await;
    proposes_other_words(&hulya).await;
    answers_with_other_words(&amina, &granted).await;
    takes_them(&hulya, &granted).await;
    signs(&hulya).await;
    signs_for_the_council(&amina, &granted.desk("")).await;
    hulya.open(&granted.own("/agreement")).await;
    hulya.see("Signed by both").await;
    hulya.click("The agreement as it is kept").await;
    hulya.see("tell us within a month of Ramadan’s end").await;
    hulya.see("Hülya Demir, chair").await;
    hulya.picture("paying-15-kept").await;

    // Signed on a Friday; the money leaves on the Tuesday after it.
    says_where_to(&hulya).await;
    let ben = granted.at_the_desk(BEN).await;
    asks_about_it(&ben, &granted.desk("")).await;
    portal.clock.advance(TimeDelta::days(4));
    // Nobody who works for the council is still signed in after a weekend.
    amina.sign_in(portal, AMINA).await;
    ben.sign_in(portal, BEN).await;
    approves(&amina, &granted.desk("")).await;
    pays(&ben, &granted.desk(""), portal).await;
    hulya.open(&granted.own("")).await;
    hulya
        .see("Signed by both on Friday 29 January 2027, paid on Tuesday 2 February 2027. Working days in between: 2")
        .await;
    hulya.picture("paying-16-paid").await;
    amina.open("/desk/funds/hackney-small-grants/numbers").await;
    amina.see("From both signing: one grant within 2 working days").await;
    amina.picture("paying-17-numbers").await;
}

async fn asks_for_a_host(hulya: &Browser, granted: &Granted) {
    hulya.open("/home").await;
    hulya.click("Read and sign the agreement").await;
    hulya.see("they may have to answer for it with their own money").await;
    hulya.click("Whose account the money goes to").await;
    hulya.click("Choose this").await;
    hulya.see("Choose where the money should go").await;
    hulya.tick("choice", "find").await;
    hulya.fill_named("why", "No bank takes us: two of us have no passport.").await;
    hulya.picture("paying-21-whose").await;
    hulya.click("Choose this").await;
    hulya.see("To a host that the council finds").await;
    hulya.see("finds you a host by").await;
    hulya.open(&granted.own("/agreement")).await;
    hulya.see("The council still looks for a host for you").await;
    hulya.lacks("Sign the agreement").await;
    hulya.open(&granted.own("")).await;
    hulya.see("Find a host that takes the money").await;
}

async fn names_one(amina: &Browser, granted: &Granted) {
    amina.open(&granted.desk("/account")).await;
    amina.see("No bank takes us: two of us have no passport.").await;
    amina.fill("Name of the host", "Hackney CVS").await;
    amina.fill("Whom the group can ask there", "Joy Bell, 020 7946 0000").await;
    amina.fill("What the host is paid for it", "50").await;
    amina.picture("paying-22-host-desk").await;
    amina.click("Name this host").await;
    amina.see("£50, on top of the grant").await;
}

async fn reads_it_and_signs(hulya: &Browser, granted: &Granted) {
    let link = granted.link_to(HULYA, "We found a host", "/grants/").await;
    hulya.open(&link).await;
    hulya.see("Hackney CVS").await;
    hulya.open(&granted.own("/agreement")).await;
    hulya.see("The host is paid £50 for it, on top of the grant.").await;
    // Nobody of the group answers for it with their own money now.
    hulya.lacks("with their own money").await;
    hulya.picture("paying-23-with-a-host").await;
    signs(hulya).await;
}

async fn says_the_hosts_account(hulya: &Browser, granted: &Granted) {
    hulya.open(&granted.own("/bank")).await;
    hulya.tick("holder", "host").await;
    hulya.fill_named("host_name", "Hackney CVS").await;
    hulya.fill_named("name", "Hackney CVS").await;
    hulya.fill_named("sort_code", "20-00-00").await;
    hulya.fill_named("account_number", "12345678").await;
    hulya.click("Send the account").await;
    hulya.see("Account ending in 678").await;
    hulya.see("Waiting for our call").await;
}

#[tokio::test]
async fn a_group_with_no_account_has_a_host_and_the_money_is_followed_to_it() {
    let granted = Granted::heard().await;
    let portal = granted.portal();
    let amina = granted.at_the_desk(AMINA).await;
    offers(&amina, &granted).await;
    let hulya = granted.without_scripts(HULYA).await;
    asks_for_a_host(&hulya, &granted).await;
    names_one(&amina, &granted).await;
    reads_it_and_signs(&hulya, &granted).await;
    signs_for_the_council(&amina, &granted.desk("")).await;
    says_the_hosts_account(&hulya, &granted).await;
    let ben = granted.at_the_desk(BEN).await;
    ben.open(&granted.desk("/bank")).await;
    ben.see("The money is to go to Hackney CVS").await;
    ben.lacks("Not the account that the group chose").await;
    asks_about_it(&ben, &granted.desk("")).await;
    approves(&amina, &granted.desk("")).await;
    pays(&ben, &granted.desk(""), portal).await;
    drop(ben);

    // It has left the council; how much of it is with the group is another matter.
    hulya.open(&granted.own("/account")).await;
    hulya.see("Money that reached you").await;
    hulya.fill("How much", "5000").await;
    fills_day(&hulya, "passed", portal.clock.today()).await;
    hulya.click("It reached us").await;
    hulya.see("not above £4,000").await;
    hulya.fill("How much", "1500").await;
    hulya.click("It reached us").await;
    hulya.see("said by your group").await;
    hulya.picture("paying-24-passed-on").await;
    amina.open(&granted.desk("/account")).await;
    amina.see("£1,500 on Friday 29 January 2027 said by the group").await;
    amina.picture("paying-25-passed-on-desk").await;
    hulya.open(&granted.own("")).await;
    hulya.see("To Hackney CVS, for holding your money").await;
    hulya.see("We pay the host that holds the money of a grant what it asks for").await;
}

/// The council has known Hülya's number for ten days, and Elif belongs to the group, too.
async fn known_for_ten_days(granted: &Granted) {
    let portal = granted.portal();
    portal
        .change_as(HULYA, |change| {
            groundwater::people::actions::save_account(change, "Hülya Demir", KNOWN, Language::ENGLISH)
        })
        .await;
    let elif = portal.person(ELIF, "Elif Kaya").await;
    let id = granted.own("").rsplit('/').next().map(GrantId::from).expect("its id");
    portal
        .change(move |change| {
            let grant = grant::get(change.db, &id)?;
            let (member, now): (MemberId, _) = (change.id(), change.now);
            groundwater::organisation::store::insert_member(change.db, member, &grant.organisation_id, &elif, now)
        })
        .await;
    portal.clock.advance(TimeDelta::days(10));
}

async fn rings_the_number_from_before(ben: &Browser, granted: &Granted) {
    ben.open(&granted.desk("/bank")).await;
    ben.see(KNOWN).await;
    ben.tick("way", "phone").await;
    ben.tick("rang", KNOWN).await;
    ben.fill_named("spoke_to", "Hülya Demir").await;
    ben.fill_named("said", "She entered it herself this morning.").await;
    ben.fill_named("read_back", "678").await;
    ben.tick("confirmed", "yes").await;
    ben.picture("paying-31-rang").await;
    ben.click("Keep what you found out").await;
    ben.see("Money goes to this account now").await;
}

/// Whoever holds Hülya's phone changes her number first, then the account.
async fn another_account_comes(thief: &Browser, granted: &Granted) {
    thief.open("/account").await;
    thief.fill_named("phone", NEW).await;
    thief.click("Save").await;
    thief.see("Saved.").await;
    thief.open(&granted.own("/bank")).await;
    thief.tick("holder", "own").await;
    thief.fill_named("name", "Sunday Kitchen").await;
    thief.fill_named("sort_code", "30-11-22").await;
    thief.fill_named("account_number", "87654321").await;
    thief.click("Send the account").await;
    thief.see("Account ending in 321").await;
    thief.lacks("87654321").await;
    thief.picture("paying-32-another-account").await;
}

/// What was approved before waits, and the number that came with the account proves nothing.
async fn nothing_leaves(ben: &Browser, granted: &Granted) {
    ben.open(&granted.desk("")).await;
    ben.see("nobody has checked them by phone").await;
    ben.lacks("Mark as paid").await;
    ben.picture("paying-33-held").await;
    let daniel = granted.visits(DANIEL).await.get("/desk").await;
    assert!(daniel.has("Ring Sunday Kitchen about its bank details"), "its named person: {}", daniel.text());
    ben.click("See where it goes").await;
    ben.see("too new to prove anything").await;
    ben.see("own account, ending in 321").await;
    ben.lacks("87654321").await;
    let script = "const done = arguments[arguments.length - 1]; \
                  done([...document.querySelectorAll('[name=rang]')].map((one) => one.value).join())";
    assert_eq!(ben.finds(script).await, serde_json::json!(KNOWN), "the new number is none to ring");
    ben.picture("paying-34-numbers").await;
}

async fn says_it_was_not_them(elif: &Browser, granted: &Granted) {
    let link = granted.link_to(ELIF, "entered bank details", "/bank").await;
    elif.open(&link).await;
    elif.see("Was this not you?").await;
    elif.picture("paying-35-not-us").await;
    elif.click("This was not us").await;
    elif.see("Frozen. Nothing goes to that account").await;
    elif.see("You said that it was not you").await;
    elif.picture("paying-36-frozen").await;
}

#[tokio::test]
async fn somebody_who_changes_bank_details_that_are_not_theirs_is_stopped() {
    let granted = Granted::signed().await;
    let portal = granted.portal();
    known_for_ten_days(&granted).await;
    let hulya = granted.on_a_phone(HULYA).await;
    says_where_to(&hulya).await;
    let ben = granted.at_the_desk(BEN).await;
    rings_the_number_from_before(&ben, &granted).await;
    let amina = granted.at_the_desk(AMINA).await;
    approves(&amina, &granted.desk("")).await;
    drop(amina);

    portal.clock.advance(TimeDelta::days(1));
    let thief = granted.on_a_phone(HULYA).await;
    another_account_comes(&thief, &granted).await;
    drop(thief);
    ben.sign_in(portal, BEN).await;
    nothing_leaves(&ben, &granted).await;
    hulya.open(&granted.own("")).await;
    hulya.see("If it was not you, say so.").await;
    hulya.lacks("Paid on").await;

    // Elif had a letter at once, and presses once.
    let elif = granted.without_scripts(ELIF).await;
    says_it_was_not_them(&elif, &granted).await;
    let letters = portal.letters_to(HULYA).await;
    assert!(letters.iter().any(|letter| letter.subject.contains("are frozen")), "and everybody in the group hears it");
    // The account that was checked before stands, and the money goes there.
    ben.open(&granted.desk("/bank")).await;
    ben.see("678").await;
    pays(&ben, &granted.desk(""), portal).await;
    hulya.open(&granted.own("")).await;
    hulya.see("Paid on").await;
    hulya.picture("paying-37-paid-where-it-was-checked").await;
}
