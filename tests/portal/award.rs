//! Agreements and payments, told as stories.

use chrono::TimeDelta;
use groundwater::application::State;
use groundwater::application::store::Application;
use groundwater::award::grant::{self, Grant};
use groundwater::ids::{GrantId, OrganisationId, PersonId};
use groundwater::letters::mailer::KeptLetter;
use groundwater::organisation::Kind;
use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor, group};

pub const FUNDER: &str = "hackney";

/// A portal with a grant, its group, and the people of the council who work with it.
pub struct Granted {
    pub portal: Portal,
    pub grant: GrantId,
    pub hulya: Visitor,
    /// The named person.
    pub amina: Visitor,
    /// A second commissioner.
    pub ben: Visitor,
    /// The decision-maker.
    pub dana: Visitor,
}

impl Granted {
    pub async fn new() -> Granted {
        let portal = Portal::start().await;
        let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, FUNDER).await;
        let ben = portal.staff("ben@hackney.example", "Ben Okafor", Role::Commissioner, FUNDER).await;
        let dana = portal.staff("dana@hackney.example", "Dana Webb", Role::DecisionMaker, FUNDER).await;
        let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
        let grant = give(&portal, "Sunday Kitchen", "hulya@example.org", Kind::Unregistered).await;
        Granted { portal, grant, hulya, amina, ben, dana }
    }

    pub fn desk(&self) -> String {
        format!("/desk/grants/{}", self.grant)
    }

    pub fn own(&self) -> String {
        format!("/grants/{}", self.grant)
    }

    /// Offered by Amina, signed by Hülya and by Amina.
    pub async fn signed() -> Granted {
        let granted = Granted::new().await;
        granted.offers().await;
        granted.hulya_signs().await;
        granted.amina_signs().await;
        granted.details_checked().await;
        granted
    }

    /// Where the money goes, entered by Hülya's group and checked by Amina: money leaves for no grant without.
    pub async fn details_checked(&self) {
        let (grant, entered) = (self.grant.clone(), self.portal.person("hulya@example.org", "Hülya Demir").await);
        let checked = self.portal.person("amina@hackney.example", "Amina Yusuf").await;
        self.portal.change(move |change| group::bank_details(change, &grant, &entered, &checked)).await;
    }

    pub async fn offers(&self) -> Seen {
        let page = self.amina.get(&format!("{}/agreement", self.desk())).await;
        self.amina.submit(&page, "#offer", &[]).await
    }

    pub async fn hulya_signs(&self) -> Seen {
        let page = self.hulya.get(&format!("{}/agreement", self.own())).await;
        self.hulya.submit(&page, "#sign", &[("name", "Hülya Demir"), ("role", "chair"), ("agrees", "yes")]).await
    }

    pub async fn amina_signs(&self) -> Seen {
        let page = self.amina.get(&format!("{}/agreement", self.desk())).await;
        self.amina.submit(&page, "#sign", &[("name", "Amina Yusuf"), ("role", "Grants officer")]).await
    }
}

/// Gives a group a grant of £950, as releasing its decision does.
pub async fn give(portal: &Portal, name: &str, member: &str, kind: Kind) -> GrantId {
    let funder = portal.funder(FUNDER).await;
    let round = round(portal).await;
    let person = portal.person(member, "").await;
    let contact = portal.person("amina@hackney.example", "Amina Yusuf").await;
    let name = name.to_owned();
    portal
        .change(move |change| {
            let organisation = group::organisation(change, &name, kind, &person)?;
            let group = (&organisation.id, organisation.name.as_str());
            let application = group::application(change, &round, group, &person, State::Decided)?;
            groundwater::application::store::insert(change.db, &application)?;
            let grant = grant_for(change, &application, &funder, &organisation.id, contact);
            Ok(grant::insert(change.db, grant, &change.tools.chance)?.id)
        })
        .await
}

/// The round of Hackney's Community Chest, imported when it is not there yet.
async fn round(portal: &Portal) -> groundwater::fund::store::RoundRow {
    use diesel::prelude::*;
    use groundwater::db::schema::rounds;
    use groundwater::fund::store::RoundRow;
    let known = portal.read(|db| Ok(rounds::table.select(RoundRow::as_select()).first(db).optional()?)).await;
    match known {
        Some(round) => round,
        None => portal.fund("hackney-community-chest").await.round,
    }
}

/// The letter to an address whose subject has these words.
pub async fn letter_to(portal: &Portal, email: &str, subject: &str) -> KeptLetter {
    let letters = portal.letters_to(email).await;
    let subjects: Vec<_> = letters.iter().map(|letter| letter.subject.clone()).collect();
    letters
        .into_iter()
        .find(|letter| letter.subject.contains(subject))
        .unwrap_or_else(|| panic!("no {subject} in {subjects:?}"))
}

fn grant_for(
    change: &groundwater::app::Change<'_>,
    application: &Application,
    funder: &groundwater::ids::FunderId,
    organisation: &OrganisationId,
    contact: PersonId,
) -> Grant {
    Grant {
        id: change.id(),
        number: grant::number(change.today(), &change.tools.chance),
        funder_id: funder.clone(),
        round_id: application.round_id.clone(),
        application_id: application.id.clone(),
        organisation_id: organisation.clone(),
        organisation_name: application.organisation_name.clone(),
        fund_name: "Community Chest".into(),
        purpose: "Cooking together twice a week through the winter.".into(),
        amount_pence: 95_000,
        awarded_on: change.today(),
        contact_id: contact,
        version: 1,
    }
}

/// A letter whole, with what differs from run to run taken out.
pub fn whole(portal: &Portal, letter: &KeptLetter) -> String {
    let text = format!("To: {}\nSubject: {}\n\n{}", letter.to, letter.subject, letter.text);
    let text = text.replace(&portal.base, "https://grants.example");
    let attached = letter.attachments.iter().map(|name| format!("\n[{name}]")).collect::<String>();
    let words: Vec<&str> = text.split('/').map(|part| part.split_whitespace().next().unwrap_or("")).collect();
    let ids: Vec<&str> = words.into_iter().filter(|word| word.len() == 36 && word.matches('-').count() == 4).collect();
    ids.into_iter().fold(text.clone(), |text, id| text.replace(id, "ID")) + &attached
}

#[tokio::test]
async fn both_sides_sign_and_hulyas_group_is_paid() {
    let granted = Granted::new().await;
    let Granted { portal, hulya, amina, ben, .. } = &granted;
    // Nothing to sign before it is offered.
    assert!(hulya.get(&granted.own()).await.has("Next, Amina Yusuf sends you the agreement"));
    assert_eq!(hulya.get(&format!("{}/agreement", granted.own())).await.status, 404);

    let page = amina.get(&format!("{}/agreement", granted.desk())).await;
    assert!(page.html.contains("We set you no targets"), "the first words are there to be read: {}", page.text());
    let offered = amina.submit(&page, "#offer", &[]).await;
    assert!(offered.has("The agreement is offered."), "{}", offered.text());
    assert!(offered.has("£950"), "the whole is planned, up front");
    let letter = letter_to(portal, "hulya@example.org", "is ready to read").await;
    insta::assert_snapshot!("agreement-offered", whole(portal, &letter));

    // She reads it with the link from the letter, and signs with her name and role.
    let link = letter.text.lines().find(|line| line.contains("/agreement")).expect("a link").to_owned();
    let page = hulya.get(&link).await;
    assert!(page.has("Cooking together twice a week"));
    let unsaid = hulya.submit(&page, "#sign", &[("name", ""), ("role", "")]).await;
    assert_eq!(unsaid.status, 422);
    assert!(unsaid.has("Enter your role") && unsaid.has("Tick the box"));
    let signed = granted.hulya_signs().await;
    assert!(signed.has("You have signed"), "{}", signed.text());
    let told = letter_to(portal, "amina@hackney.example", "has signed").await;
    insta::assert_snapshot!("agreement-signed-by-group", whole(portal, &told));

    let both = granted.amina_signs().await;
    assert!(both.has("Signed by both"), "{}", both.text());
    let letter = letter_to(portal, "hulya@example.org", "Both sides have signed").await;
    insta::assert_snapshot!("agreement-signed", whole(portal, &letter));

    // Nothing leaves before it is known where to.
    assert!(both.has("With the group, for its bank details") && both.all("form[action$=approval]").is_empty());
    assert!(hulya.get(&granted.own()).await.has("tell us the account that the money goes to"));
    granted.details_checked().await;

    // Ben approves, Amina marks it as paid.
    let page = ben.get(&granted.desk()).await;
    let approved = ben.submit(&page, "form[action$=approval]", &[]).await;
    assert!(
        approved.has("The payment is approved") && approved.has("You approved this payment"),
        "{}",
        approved.text()
    );
    let page = amina.get(&granted.desk()).await;
    let paid = amina.submit(&page, "form[action$=paid]", &[]).await;
    assert!(paid.has("Marked as paid") && paid.has("Paid in full"), "{}", paid.text());
    let letter = letter_to(portal, "hulya@example.org", "We have paid you").await;
    insta::assert_snapshot!("payment-paid", whole(portal, &letter));
    let own = hulya.get(&granted.own()).await;
    assert!(own.has("Paid on Tuesday 1 December 2026"), "{}", own.text());
    assert!(amina.get(&granted.desk()).await.has("signed for the organisation"), "the history says who did what");
}

#[tokio::test]
async fn whoever_approves_a_payment_does_not_mark_it_paid() {
    let granted = Granted::signed().await;
    let Granted { portal, dana, ben, .. } = &granted;
    let page = dana.get(&granted.desk()).await;
    let approved = dana.submit(&page, "form[action$=approval]", &[]).await;
    assert!(approved.all("form[action$=paid]").is_empty(), "she is not offered it");
    let page = ben.get(&granted.desk()).await;
    let action = page.attribute("form[action$=paid]", "action").expect("Ben can");
    let field = action.split('/').nth_back(1).map(|id| format!("paid-{id}")).expect("its id");
    let date = |part: &str, value: &str| (format!("{field}-{part}"), value.to_owned());
    let today = [date("day", "1"), date("month", "12"), date("year", "2026")];
    let today: Vec<(&str, &str)> = today.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let refused = dana.post(&action, &today).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("a second person marks it as paid"));
    // A day that has not come is asked again.
    let tomorrow = [(today[0].0, "2"), today[1], today[2]];
    assert!(ben.post(&action, &tomorrow).await.has("This day has not come yet"));
    portal.clock.advance(TimeDelta::days(3));
    assert_eq!(ben.post(&action, &today).await.status, 200);
    assert_eq!(ben.post(&action, &today).await.status, 403, "once is enough");
}

#[tokio::test]
async fn payments_never_come_to_more_than_the_grant() {
    let granted = Granted::new().await;
    let amina = &granted.amina;
    let due = [("due-day", "20"), ("due-month", "12"), ("due-year", "2026")];
    let plan = async |amount: &str| {
        let page = amina.get(&granted.desk()).await;
        amina.submit(&page, "#plan", &[&[("amount", amount)], &due[..]].concat()).await
    };
    assert!(plan("£1,000").await.has("£950 is not planned yet. Enter £950 or less"));
    assert!(plan("lots").await.has("Write the amount in numbers"));
    assert!(plan("600").await.has("The payment is planned"));
    assert!(plan("350.01").await.has("Enter £350 or less"));
    // A second click on the same form makes no second payment.
    let page = amina.get(&granted.desk()).await;
    let fields = [&[("amount", "100")], &due[..]].concat();
    for _ in 0..2 {
        assert_eq!(amina.submit(&page, "#plan", &fields).await.status, 200);
    }
    assert_eq!(amina.get(&granted.desk()).await.all("form[action$=removal]").len(), 2);
    // What is only planned can be taken back.
    let page = amina.get(&granted.desk()).await;
    let taken = amina.submit(&page, "form[action$=removal]", &[]).await;
    assert_eq!(taken.all("form[action$=removal]").len(), 1);
    // Nothing is approved before both have signed.
    assert!(taken.all("form[action$=approval]").is_empty());
    let action = taken.attribute("form[action$=removal]", "action").expect("one").replace("removal", "approval");
    assert!(granted.ben.post(&action, &[]).await.has("Nothing is paid before both sides have signed"));
}

#[tokio::test]
async fn a_text_that_changed_is_not_signed_unread() {
    let granted = Granted::new().await;
    let Granted { hulya, amina, portal, .. } = &granted;
    granted.offers().await;
    let seen = hulya.get(&format!("{}/agreement", granted.own())).await;
    let page = amina.get(&format!("{}/agreement", granted.desk())).await;
    amina.submit(&page, "#offer", &[("body", "A shorter agreement.")]).await;
    letter_to(portal, "hulya@example.org", "has changed").await;
    let fields = [("name", "Hülya Demir"), ("role", "chair"), ("agrees", "yes")];
    let overtaken = hulya.submit(&seen, "#sign", &fields).await;
    assert_eq!(overtaken.status, 409);
    assert!(overtaken.has("Read it again"));
    assert!(granted.hulya_signs().await.has("You have signed"));
    // Once signed, it stays.
    let page = amina.get(&format!("{}/agreement", granted.desk())).await;
    assert!(page.all("#offer").is_empty());
    let refused = amina.post(&format!("{}/agreement", granted.desk()), &[("body", "Another")]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("its text stays as it is"));
}

#[tokio::test]
async fn nobody_signs_out_of_turn_or_for_both_sides() {
    let granted = Granted::new().await;
    let Granted { portal, amina, dana, .. } = &granted;
    granted.offers().await;
    let sign = format!("{}/agreement/signature", granted.desk());
    let fields = [("version", "1"), ("name", "Amina"), ("role", "officer")];
    assert!(amina.post(&sign, &fields).await.has("The group signs first"));
    assert_eq!(dana.post(&sign, &fields).await.status, 403, "a decision-maker does not sign");
    // Somebody who belongs to the group and works for the council signs for one of them only.
    let grant = granted.grant.clone();
    portal
        .change(move |change| {
            let grant = grant::get(change.db, &grant)?;
            let amina = groundwater::people::actions::find_or_add(change, "amina@hackney.example", "")?;
            let (id, now): (groundwater::ids::MemberId, _) = (change.id(), change.now);
            groundwater::organisation::store::insert_member(change.db, id, &grant.organisation_id, &amina.id, now)
        })
        .await;
    let own = format!("{}/agreement", granted.own());
    let page = amina.get(&own).await;
    amina.submit(&page, "#sign", &[("name", "Amina"), ("role", "member"), ("agrees", "yes")]).await;
    assert!(amina.post(&sign, &[("version", "2"), fields[1], fields[2]]).await.has("You belong to Sunday Kitchen"));
}

#[tokio::test]
async fn another_group_and_another_funder_see_nothing_of_it() {
    let granted = Granted::signed().await;
    let portal = &granted.portal;
    let zeynep = portal.applicant("zeynep@example.org", "Zeynep Kaya").await;
    give(portal, "Another Group", "zeynep@example.org", Kind::Registered).await;
    let seen = zeynep.get(&granted.own()).await;
    assert_eq!(seen.status, 200);
    assert!(seen.has("Sunday Kitchen") && seen.has("£950"), "the public facts are there");
    for theirs in ["Agreement", "paid", "promised", "Amina", "application"] {
        assert!(!seen.all("main").concat().contains(theirs), "{theirs} stands in {}", seen.text());
    }
    for path in ["agreement", "learning/new"] {
        assert_eq!(zeynep.get(&format!("{}/{path}", granted.own())).await.status, 404, "{path}");
    }
    let signing = format!("{}/agreement/signature", granted.own());
    assert_eq!(zeynep.post(&signing, &[("name", "Z"), ("role", "z"), ("agrees", "yes")]).await.status, 404);
    assert_eq!(zeynep.get(&granted.desk()).await.status, 403, "no desk");

    let olu = portal.staff("olu@camden.example", "Olu", Role::Commissioner, "camden").await;
    for path in ["", "/agreement", "/learning"] {
        assert_eq!(olu.get(&format!("{}{path}", granted.desk())).await.status, 404, "{path}");
    }
    assert!(olu.get("/desk/grants").await.lacks("Sunday Kitchen"));
    assert!(granted.amina.get("/desk/grants").await.has("Sunday Kitchen"));

    // Other staff of the same funder see in the list what everyone sees, and no more.
    let sam = portal.staff("sam@hackney.example", "Sam", Role::Scrutineer, FUNDER).await;
    let list = sam.get("/desk/grants").await;
    assert!(list.has("Sunday Kitchen") && list.lacks("Approve"));
    let refused = sam.get(&granted.desk()).await;
    assert_eq!(refused.status, 403);
    assert_eq!(refused.link("See what is public").as_deref(), Some(granted.own().as_str()));
}

#[tokio::test]
async fn the_pages_of_a_grant_make_six_queries_at_most() {
    let granted = Granted::signed().await;
    let (own, desk) = (granted.own(), granted.desk());
    for (who, path) in [
        (&granted.hulya, own.clone()),
        (&granted.hulya, format!("{own}/agreement")),
        (&granted.amina, "/desk/grants".to_owned()),
        (&granted.amina, desk.clone()),
        (&granted.amina, format!("{desk}/agreement")),
        (&granted.amina, format!("{desk}/learning")),
        (&granted.amina, "/desk/learning".to_owned()),
        (&granted.amina, "/desk/promises".to_owned()),
        (&granted.amina, format!("/desk/promises/new?grant={}", granted.grant)),
        (&granted.amina, "/desk/scrutiny".to_owned()),
        (&granted.amina, "/openness".to_owned()),
        (&granted.amina, "/grants".to_owned()),
        (&granted.amina, "/learning".to_owned()),
        (&granted.amina, "/help".to_owned()),
    ] {
        let (queries, seen) = granted.portal.queries(who.get(&path)).await;
        assert_eq!(seen.status, 200, "{path}: {}", seen.text());
        assert!(queries <= 6, "{path} makes {queries} queries");
    }
}
