//! The council rates its own commissioning, and Ama, a resident, rates it on her phone: they differ, and it stands so. She sees
//! what she is paid for it, and what she was paid for an evening at the panel.

use groundwater::people::Role;
use groundwater::review::Standing;

use crate::browser::Browser;
use crate::granted::submits;
use crate::learning::{AMINA, at_the_desk};
use crate::support::{Portal, Visitor};
use crate::table::{FUND, Table};

const AMA: &str = "ama@example.org";
const CEM: &str = "cem@example.org";
const PIA: &str = "pia@example.org";
const PAYMENT: &str = "How long was it from the promise to the payment?";
const PANEL: &str = "Who sat on the panel, and were they paid?";

/// Amina starts it, rates two prompts, asks two people and hands in; its id.
async fn the_council_rates(amina: &Browser) -> String {
    amina.open("/desk/assessments").await;
    amina.choose("Of what?", "Community Chest").await;
    amina.fill("For which year?", "2025").await;
    amina.click("Start this assessment").await;
    amina.see("The assessment is started").await;
    let path = amina.path().await;
    let id = path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned();
    for (prompt, level, words) in [(PAYMENT, "4", "We pay at once."), (PANEL, "3", "Two of six lived it.")] {
        amina.click(prompt).await;
        amina.tick("level", level).await;
        amina.fill("Why, in our own words", words).await;
        amina.picture("assessing-01-rate-desk").await;
        amina.click("Save and continue").await;
        amina.open(&format!("/desk/assessments/{id}")).await;
    }
    for (email, name) in [(AMA, "Ama Owusu"), (CEM, "Cem Kaya")] {
        amina.fill_named("email", email).await;
        amina.fill("And their name", name).await;
        amina.fill("What an hour is paid", "15").await;
        amina.click("Ask them").await;
        amina.see("They have been asked").await;
    }
    amina.click("Hand in our rating").await;
    amina.see("Our rating is handed in").await;
    amina.picture("assessing-02-handed-in").await;
    id
}

async fn ama_rates(ama: &Browser, portal: &Portal, id: &str) {
    let letters = portal.letters_to(AMA).await;
    let letter = letters.iter().find(|letter| letter.subject.contains("Would you rate")).expect("she was asked");
    assert!(letter.text.contains("£15"), "what it is paid stands in it: {}", letter.text);
    ama.open(&format!("/assessments/{id}")).await;
    ama.see("£15").await;
    ama.picture("assessing-03-asked").await;
    ama.click("Yes, I rate it").await;
    ama.see("You can begin").await;
    ama.picture("assessing-04-list").await;
    for (prompt, level, words) in [(PAYMENT, "2", "We waited eleven weeks."), (PANEL, "3", "")] {
        ama.click(prompt).await;
        // She does not see what the council says.
        ama.lacks("We pay at once").await;
        ama.tick("level", level).await;
        ama.fill("Why, in your own words", words).await;
        ama.picture("assessing-05-rate").await;
        ama.click("Save and continue").await;
        ama.open(&format!("/assessments/{id}")).await;
    }
    ama.fill_named("minutes", "120").await;
    ama.picture("assessing-06-hand-in").await;
    ama.click("Hand in what I say").await;
    ama.see("You have handed in").await;
    ama.lacks("We pay at once").await;
}

/// Cem answers one prompt, and is the last.
async fn cem_rates(cem: &Visitor, id: &str) {
    let own = format!("/assessments/{id}");
    submits(cem, &own, "#part", &[("part", "accept")]).await;
    submits(cem, &format!("{own}/prompts/payment"), "#rate", &[("level", "3"), ("words", "It came in May.")]).await;
    submits(cem, &own, "#hand-in", &[("minutes", "60")]).await;
}

async fn shows_the_lower_and_that_they_differ(who: &Browser) {
    who.see("The lower: 2, Guests only").await;
    who.see("The council says 4.").await;
    who.see("2 reviewers say 2 and 3.").await;
    who.see("They see it differently.").await;
    // Nothing is worked out of them.
    for words in ["Average", "average"] {
        who.lacks(words).await;
    }
}

async fn answers_publishes_and_pays(amina: &Browser, id: &str) {
    let desk = format!("/desk/assessments/{id}");
    amina.open(&format!("{desk}/prompts/payment")).await;
    amina.see("We waited eleven weeks.").await;
    amina.lacks("Ama Owusu").await;
    amina.fill_named("note", "Four people sign, and they should be two.").await;
    amina.click("Save").await;
    amina.see("What you make of it is saved").await;
    amina.picture("assessing-07-together").await;
    amina.open(&desk).await;
    amina.click("Publish this assessment").await;
    amina.see("The assessment is published").await;
    amina.click("Note who was paid").await;
    amina.see("£45 still to be paid.").await;
    amina.click("Ama Owusu: £30").await;
    amina.click("Note that they were paid").await;
    amina.see("It is noted who was paid").await;
}

#[tokio::test]
async fn what_a_resident_sees_otherwise_than_the_council_stands_beside_it() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    portal.staff(AMINA, "Amina Yusuf", Role::Commissioner, "hackney").await;
    let amina = at_the_desk(&portal, AMINA).await;
    let id = the_council_rates(&amina).await;
    let ama = Browser::without_scripts(&portal).await;
    ama.sign_in(&portal, AMA).await;
    ama_rates(&ama, &portal, &id).await;
    // One is still rating: the council sees nothing of hers.
    amina.open(&format!("/desk/assessments/{id}")).await;
    amina.lacks("eleven weeks").await;
    cem_rates(&portal.signed_in(CEM).await, &id).await;

    amina.open(&format!("/desk/assessments/{id}")).await;
    shows_the_lower_and_that_they_differ(&amina).await;
    amina.picture("assessing-08-desk").await;
    ama.open(&format!("/assessments/{id}")).await;
    shows_the_lower_and_that_they_differ(&ama).await;
    answers_publishes_and_pays(&amina, &id).await;
    let anyone = Browser::phone(&portal).await;
    anyone.open("/openness/assessments").await;
    anyone.click("Community Chest, 2025").await;
    shows_the_lower_and_that_they_differ(&anyone).await;
    anyone.see("Four people sign, and they should be two.").await;
    // Nobody who rated is named, and everybody reads that they are paid.
    anyone.lacks("Ama Owusu").await;
    anyone.see("This work is paid").await;
    anyone.picture("assessing-09-public").await;
    drop(anyone);

    ama.open("/account").await;
    ama.click("What you rate for the community").await;
    ama.see("you are paid £30").await;
    ama.see("£30 left our account on Tuesday 1 December 2026").await;
    ama.picture("assessing-10-her-pay").await;
}

/// An evening of two hours and a half at £15 an hour, which Ama led.
async fn an_evening(table: &Table) -> String {
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let pia = table.staff(PIA, "Pia Lund", Role::Commissioner).await;
    table.staff(AMA, "Ama Owusu", Role::PanelMember).await;
    table.declares(AMA, &kitchen, Standing::None).await;
    let id = portal.person(AMA, "").await.to_string();
    let new = format!("/desk/panels/new?round={}", table.round.id);
    let day = [("date-day", "11"), ("date-month", "2"), ("date-year", "2027"), ("time", "6:30pm")];
    let fields = [&day[..], &[("place", "The Old Bath House"), ("members", &*id)]].concat();
    let made = submits(&pia, &new, "main form", &fields).await;
    let meeting = made.path.split('?').next().expect("a path").to_owned();
    let leads = [("chair", &*id), ("community", &*id)];
    submits(&pia, &format!("{meeting}/seats"), "form[action$=seats]", &leads).await;
    let evening = chrono::NaiveDate::from_ymd_opt(2027, 2, 11).and_then(|day| day.and_hms_opt(18, 30, 0));
    portal.clock.advance(evening.expect("an evening") - portal.app.now());
    let ama = portal.signed_in(AMA).await;
    submits(&ama, &format!("{meeting}/attendance"), "main form", &[("here", &*id)]).await;
    let advises = [("version", "0"), ("outcome", "funded"), ("amount", "4000"), ("words", "Forty eat together.")];
    let advised = ama.post(&format!("{meeting}/recommendations/{kitchen}"), &advises).await;
    assert_eq!(advised.status, 200, "{}", advised.text());
    submits(&ama, &format!("{meeting}/items/{kitchen}"), "form[action$=ending]", &[("how", "consensus")]).await;
    let minutes = format!("minutes-{id}");
    let over = submits(&ama, &format!("{meeting}/end"), "form[action$=end]", &[(&*minutes, "150")]).await;
    assert!(over.has("The meeting has ended"), "{}", over.text());
    meeting
}

#[tokio::test]
async fn ama_sees_what_her_evening_is_paid_and_when_it_was() {
    let paid = [("[round.appetite]", "[round.panel]\nquorum = 1\npay_per_hour = \"£15\"\n\n[round.appetite]")];
    let table = Table::of_file(10_000, &paid).await;
    let portal = &table.portal;
    let meeting = an_evening(&table).await;
    let ama = Browser::without_scripts(portal).await;
    ama.sign_in(portal, AMA).await;
    ama.open("/desk/panels").await;
    ama.click("Your panel work").await;
    ama.see("at £15 an hour: £37.50").await;
    ama.see("Not paid yet").await;
    ama.picture("assessing-11-not-paid").await;

    let pia = at_the_desk(portal, PIA).await;
    pia.open("/desk").await;
    pia.click("Pay those who sat at the panel of").await;
    assert_eq!(pia.path().await, format!("{meeting}/pay"));
    pia.see("£37.50 is still to be paid.").await;
    pia.click("Ama Owusu: £37.50").await;
    pia.picture("assessing-12-pay-desk").await;
    pia.click("Save").await;
    pia.see("It is noted who was paid, and when").await;
    ama.open("/desk/panels/mine").await;
    ama.see("2 hours 30 minutes at £15 an hour: £37.50").await;
    ama.see("Paid on Thursday 11 February 2027").await;
    ama.lacks("Not paid yet").await;
    ama.picture("assessing-13-paid").await;
    let anyone = portal.visitor().get(&format!("/funds/{FUND}/panel")).await;
    assert!(anyone.has("They were paid £15 an hour."), "{}", anyone.text());
}
