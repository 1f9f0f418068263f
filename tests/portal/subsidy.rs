//! Subsidy control: what an officer records, and the one question to a group, told as stories.

use diesel::prelude::*;
use groundwater::award::{grant, subsidy};
use groundwater::db::schema::{grants, payments};
use groundwater::ids::{GrantId, PaymentId};
use groundwater::organisation::Kind;
use groundwater::text::money::Pence;

use crate::award::{Granted, give, letter_to, whole};
use crate::support::{Seen, Visitor, at_once};

const HULYA: &str = "hulya@example.org";
const AMINA: &str = "amina@hackney.example";
/// All four questions have a yes.
const YES: [(&str, &str); 4] = [("public_money", "yes"), ("advantage", "yes"), ("enterprise", "yes"), ("trade", "yes")];

fn desk(granted: &Granted) -> String {
    format!("{}/subsidy", granted.desk())
}

fn own(granted: &Granted) -> String {
    format!("{}/subsidy", granted.own())
}

async fn records(who: &Visitor, granted: &Granted, more: &[(&str, &str)]) -> Seen {
    let page = who.get(&desk(granted)).await;
    let fields: Vec<(&str, &str)> = YES.iter().chain(more).copied().collect();
    who.submit(&page, "#assess", &fields).await
}

async fn answers(who: &Visitor, granted: &Granted, fields: &[(&str, &str)]) -> Seen {
    let page = who.get(&own(granted)).await;
    who.submit(&page, "#answer-form", fields).await
}

/// A fund that assesses from £500, so that a grant of £950 is above its band.
async fn above_the_band() -> Granted {
    let granted = Granted::signed().await;
    let id = granted.grant.clone();
    granted.portal.change(move |change| subsidy::store::set_band(change.db, &id, Pence::pounds(500))).await;
    granted
}

/// Approves the planned payment, as a form does that was opened before.
async fn approves(who: &Visitor, granted: &Granted) -> Seen {
    let id = granted.grant.clone();
    let payment: PaymentId = granted
        .portal
        .read(move |db| Ok(payments::table.filter(payments::grant_id.eq(id)).select(payments::id).first(db)?))
        .await;
    who.post(&format!("{}/payments/{payment}/approval", granted.desk()), &[]).await
}

/// Another fund gives the same group a grant of £950.
async fn another_grant(granted: &Granted) -> GrantId {
    let other = give(&granted.portal, "Sunday Bakery", "elif@example.org", Kind::Unregistered).await;
    let (id, moved) = (granted.grant.clone(), other.clone());
    granted
        .portal
        .change(move |change| {
            let group = grant::get(change.db, &id)?.organisation_id;
            diesel::update(grants::table.find(&moved)).set(grants::organisation_id.eq(group)).execute(change.db)?;
            Ok(())
        })
        .await;
    other
}

#[tokio::test]
async fn a_grant_that_was_found_to_be_no_subsidy_is_in_no_sum() {
    let granted = above_the_band().await;
    let Granted { hulya, amina, dana, .. } = &granted;
    let other = another_grant(&granted).await;
    let page = amina.get(&desk(&granted)).await;
    assert!(page.has("£1,900, of £315,000"), "what nobody assessed counts: {}", page.text());
    amina.submit(&page, "#ask", &[]).await;
    answers(hulya, &granted, &[("answer", "amount"), ("amount", "0")]).await;
    // The other one is none: one press, as is usual for its size.
    let others = format!("/desk/grants/{other}/subsidy");
    let page = amina.get(&others).await;
    assert!(amina.submit(&page, "#assess", &[]).await.has("Not a subsidy"));
    let page = amina.get(&desk(&granted)).await;
    assert!(page.has("£950, of £315,000") && page.has("No subsidy, so not in the sum"), "{}", page.text());
    assert!(records(amina, &granted, &[]).await.has("Minimal financial assistance"));
    // Found to be one after all, it is in the sum, and money waits until somebody has looked again.
    let page = amina.get(&others).await;
    assert!(amina.submit(&page, "#assess", &YES).await.has("Minimal financial assistance"));
    assert!(amina.get(&desk(&granted)).await.has("The sum has grown since"));
    assert_eq!(approves(dana, &granted).await.status, 403, "what was found no longer fits");
    let page = amina.get(&others).await;
    let none = [("trade", "no"), ("why", "It sells to nobody but its own street.")];
    assert!(amina.submit(&page, "#assess", &[&YES[..3], &none].concat()).await.has("Not a subsidy"));
    assert!(approves(dana, &granted).await.has("The payment is approved"), "it is none, and counts no more");
}

#[tokio::test]
async fn a_small_grant_asks_nothing_of_its_group_and_one_press_of_the_officer() {
    let granted = Granted::signed().await;
    let Granted { portal, hulya, amina, dana, .. } = &granted;
    assert!(hulya.get(&granted.own()).await.lacks("Other public money"));
    assert_eq!(hulya.get(&own(&granted)).await.status, 404);
    assert_eq!(amina.post(&format!("{}/question", desk(&granted)), &[]).await.status, 403);
    let page = amina.get(&desk(&granted)).await;
    assert!(page.has("It is paid without one, and the group is asked nothing"), "{}", page.text());
    assert!(page.has("since 1 April 2024") && page.has("£314,050 left"), "{}", page.text());
    let recorded = amina.submit(&page, "#assess", &[]).await;
    assert!(recorded.has("The assessment is recorded.") && recorded.has("Not a subsidy"), "{}", recorded.text());
    // Nothing was held before or after it.
    assert!(approves(dana, &granted).await.has("The payment is approved"));
    let letters = portal.letters_to(HULYA).await;
    assert!(letters.iter().all(|letter| !letter.subject.contains("minimal financial")), "nobody is told of nothing");
    assert!(dana.get(&desk(&granted)).await.has("A commissioner assesses this"));
}

#[tokio::test]
async fn above_the_band_the_group_is_asked_once_and_nothing_is_paid_before_an_assessment_stands() {
    let granted = above_the_band().await;
    let Granted { portal, hulya, amina, ben, dana, .. } = &granted;
    let page = dana.get(&granted.desk()).await;
    assert!(page.has("Assess it for subsidy control") && page.all("form[action$=approval]").is_empty());
    assert!(amina.get("/desk").await.has("Assess the grant of Sunday Kitchen for subsidy control"));
    let refused = approves(dana, &granted).await;
    assert_eq!(refused.status, 403, "{}", refused.text());
    assert!(refused.links().contains(&desk(&granted)), "it says where to go: {}", refused.text());
    let early = records(amina, &granted, &[("why", "It may sell bread.")]).await;
    assert!(early.has("Ask the group first") && early.html.contains("It may sell bread."), "{}", early.text());

    // Asked once, however often it is pressed.
    let page = amina.get(&desk(&granted)).await;
    let asked = amina.submit(&page, "#ask", &[]).await;
    assert!(asked.has("The group has not answered yet") && asked.all("#ask").is_empty(), "{}", asked.text());
    amina.submit(&page, "#ask", &[]).await;
    let letter = letter_to(portal, HULYA, "One question about your grant").await;
    insta::assert_snapshot!("subsidy-asked", whole(portal, &letter));
    let letters = portal.letters_to(HULYA).await;
    assert_eq!(letters.iter().filter(|letter| letter.subject.contains("One question")).count(), 1);
    assert!(hulya.get("/home").await.has("Tell us what other public money your group had"));
    assert!(hulya.get(&granted.own()).await.has("We have one question before we pay"));
    assert!(hulya.get_in("ar", &own(&granted)).await.has("£315,000"));

    // What cannot be read is asked again; not knowing is an answer, and an answer can change.
    let empty = answers(hulya, &granted, &[("amount", "12k")]).await;
    assert!(empty.has("Choose whether you know how much it was") && empty.html.contains("12k"), "{}", empty.text());
    let unknown = answers(hulya, &granted, &[("answer", "unknown")]).await;
    assert!(unknown.has("Hülya Demir told us") && unknown.has("Amina Yusuf talks with you"), "{}", unknown.text());
    letter_to(portal, AMINA, "has told us what it had").await;
    assert!(amina.get(&desk(&granted)).await.has("answered that they do not know"));
    let old = hulya.get(&own(&granted)).await;
    let said = answers(hulya, &granted, &[("answer", "amount"), ("amount", "£12,000")]).await;
    assert!(said.has("Your group had £12,000"), "{}", said.text());
    let late = hulya.submit(&old, "#answer-form", &[("answer", "amount"), ("amount", "1")]).await;
    assert!(late.has("answered since you opened the page"), "{}", late.text());
    assert_eq!(ben.get(&own(&granted)).await.status, 404, "it is the group's page");

    // Two officers at once: one is recorded, the other reads what stands.
    let (one, two) = (amina.get(&desk(&granted)).await, ben.get(&desk(&granted)).await);
    assert!(one.has("£12,950, of £315,000"), "{}", one.text());
    let (one, two) = at_once(
        0,
        amina.submit(&one, "#assess", &[YES.as_slice(), &[("why", "Amina looked.")]].concat()),
        ben.submit(&two, "#assess", &[YES.as_slice(), &[("why", "Ben looked.")]].concat()),
    )
    .await;
    let recorded = [&one, &two].into_iter().filter(|seen| seen.has("The assessment is recorded.")).count();
    let overtaken: Vec<&Seen> = [&one, &two].into_iter().filter(|seen| seen.has("since you opened the page")).collect();
    assert_eq!((recorded, overtaken.len()), (1, 1), "{} {}", one.text(), two.text());
    assert!(overtaken[0].html.contains("looked."), "what was typed is kept");
    let letter = letter_to(portal, HULYA, "minimal financial assistance").await;
    insta::assert_snapshot!("subsidy-notice", whole(portal, &letter));
    let page = hulya.get(&own(&granted)).await;
    assert!(page.has("Notice: minimal financial assistance") && page.all("#answer-form").is_empty(), "{}", page.text());
    assert_eq!(hulya.post(&own(&granted), &[("answer", "unknown"), ("version", "3")]).await.status, 403);
    assert!(approves(dana, &granted).await.has("The payment is approved"));
}

#[tokio::test]
async fn when_the_sum_grows_it_is_looked_at_again_and_above_the_limit_somebody_with_a_name_considers_it() {
    let granted = above_the_band().await;
    let Granted { portal, hulya, amina, ben, dana, .. } = &granted;
    let page = amina.get(&desk(&granted)).await;
    amina.submit(&page, "#ask", &[]).await;
    answers(hulya, &granted, &[("answer", "amount"), ("amount", "0")]).await;
    let open = ben.get(&desk(&granted)).await;
    assert!(records(amina, &granted, &[]).await.has("Minimal financial assistance"));
    another_grant(&granted).await;
    let grown = ben.get(&desk(&granted)).await;
    assert!(grown.has("The sum has grown since") && grown.has("£1,900, of £315,000"), "{}", grown.text());
    assert_eq!(approves(dana, &granted).await.status, 403, "what was found no longer fits");
    let overtaken = ben.submit(&open, "#assess", &YES).await;
    assert!(overtaken.has("since you opened the page"), "{}", overtaken.text());

    // What the group told somebody makes it more than the limit.
    let more = [("declared", "£400,000")];
    assert!(records(ben, &granted, &more).await.has("Write who in the group told you, and when"));
    let more = [("declared", "£400,000"), ("why", "Hülya told Ben on the phone on 1 December.")];
    let asked = records(ben, &granted, &more).await;
    assert!(asked.has("Write who considered the principles") && asked.html.contains("£400,000"), "{}", asked.text());
    let named = [("considered_by", "Dana Webb, head of grants"), ("reference", "CAB-2026-14")];
    let recorded = records(ben, &granted, &[more.as_slice(), &named].concat()).await;
    assert!(recorded.has("the principles were considered") && recorded.has("CAB-2026-14"), "{}", recorded.text());
    assert!(recorded.has("Earlier"), "what was recorded before stays");
    assert!(approves(dana, &granted).await.has("The payment is approved"));
    // It is for the public database, whatever it comes to; whoever stands apart does not take it there.
    let table = amina.get("/desk/subsidies.csv").await.html;
    assert!(
        table.contains("950.00,Subsidy; principles considered,2026-12-01,2026-12-01,2027-03-01,CAB-2026-14"),
        "{table}"
    );
    assert_eq!(dana.get("/desk/subsidies.csv").await.status, 403);
    let id = granted.grant.clone();
    let application = portal.read(move |db| Ok(grant::get(db, &id)?.application_id)).await;
    let declaration = format!("/desk/applications/{application}/declaration");
    assert_eq!(ben.post(&declaration, &[("standing", "conflict"), ("interests", "family")]).await.status, 200);
    assert_eq!(ben.get(&desk(&granted)).await.status, 403);
    assert!(!ben.get("/desk/subsidies.csv").await.html.contains("CAB-2026-14"));
}

#[tokio::test]
async fn what_a_group_says_once_it_was_assessed_is_looked_at_again_where_it_had_more() {
    let granted = above_the_band().await;
    let Granted { portal, hulya, amina, dana, .. } = &granted;
    let page = amina.get(&desk(&granted)).await;
    amina.submit(&page, "#ask", &[]).await;
    let told = [("declared", "0"), ("why", "Hülya told Amina on the phone on 1 December.")];
    assert!(records(amina, &granted, &told).await.has("Minimal financial assistance"));
    // It is asked for nothing any more, and may still write what it had.
    assert!(hulya.get("/home").await.lacks("Tell us what other public money your group had"));
    assert!(hulya.get(&granted.own()).await.lacks("We have one question before we pay"));
    portal.clock.advance(chrono::TimeDelta::minutes(1));
    let said = answers(hulya, &granted, &[("answer", "amount"), ("amount", "£12,000")]).await;
    assert!(said.has("Your group had £12,000"), "{}", said.text());
    let grown = amina.get(&desk(&granted)).await;
    assert!(grown.has("The sum has grown since") && grown.has("what it told us"), "{}", grown.text());
    assert_eq!(approves(dana, &granted).await.status, 403, "what was found no longer fits");
    // What the group wrote stands in the form.
    assert!(records(amina, &granted, &[]).await.has("£12,950, of £315,000"));
    assert!(approves(dana, &granted).await.has("The payment is approved"));
}
