//! What changes about the money once both have signed: whose account it is, what a host is paid, what was mistyped; and what
//! nobody changes alone.

use diesel::prelude::*;
use groundwater::award::again::actions::TAKEN_BACK;
use groundwater::award::bank::{Holder, State};
use groundwater::award::store as awards;
use groundwater::db::schema::{bank_details, commitments, payments};
use groundwater::history::{self, Event, Thing};
use groundwater::ids::PaymentId;
use groundwater::learning::commitment::CommitmentState;

use crate::award::{FUNDER, Granted, letter_to};
use crate::support::{Seen, at_once};

const HULYA: &str = "hulya@example.org";
const SIGNS: [(&str, &str); 2] = [("name", "Hülya Demir"), ("role", "chair")];
const AMINA_SIGNS: [(&str, &str); 2] = [("name", "Amina Yusuf"), ("role", "Grants officer")];

impl Granted {
    fn own_change(&self) -> String {
        format!("{}/agreement/change", self.own())
    }

    fn desk_change(&self) -> String {
        format!("{}/agreement/change", self.desk())
    }

    async fn hulya_proposes(&self, fields: &[(&str, &str)]) -> Seen {
        let page = self.hulya.get(&self.own_change()).await;
        self.hulya.submit(&page, "#propose", &[fields, &SIGNS].concat()).await
    }

    async fn amina_agrees(&self) -> Seen {
        let page = self.amina.get(&self.desk_change()).await;
        self.amina.submit(&page, "#answer", &AMINA_SIGNS).await
    }

    /// What the payments of the grant come to, and what hosts are paid on top.
    async fn sums(&self) -> (i64, i64) {
        let id = self.grant.clone();
        self.portal
            .read(move |db| {
                let grant = awards::payments(db, &id)?.iter().map(|one| one.amount_pence).sum();
                let fees = groundwater::award::account::store::fees(db, &id)?.iter().map(|one| one.amount_pence).sum();
                Ok((grant, fees))
            })
            .await
    }

    /// The account of this host is entered and checked.
    async fn details_of(&self, host: &'static str) {
        self.details_checked().await;
        let id = self.grant.clone();
        self.portal
            .change(move |change| {
                let checked = bank_details::table
                    .filter(bank_details::grant_id.eq(&id))
                    .filter(bank_details::state.eq(State::Checked));
                diesel::update(checked)
                    .set((bank_details::holder.eq(Holder::Host), bank_details::host_name.eq(host)))
                    .execute(change.db)?;
                Ok(())
            })
            .await;
    }

    /// Where each promise is that begins with these words.
    async fn promised(&self, beginning: &'static str) -> Vec<CommitmentState> {
        self.portal
            .read(move |db| {
                let these = commitments::table.filter(commitments::words.like(format!("{beginning}%")));
                Ok(these.order(commitments::id).select(commitments::state).load(db)?)
            })
            .await
    }
}

#[tokio::test]
async fn nobody_plans_a_groups_payments_otherwise_without_its_yes() {
    let granted = Granted::signed().await;
    let Granted { portal, hulya, amina, .. } = &granted;
    let desk = amina.get(&granted.desk()).await;
    assert!(desk.all("form[action$=removal]").is_empty() && desk.all("#plan").is_empty(), "{}", desk.text());
    assert_eq!(desk.link("Propose a change"), Some(granted.desk_change()));
    let id = granted.grant.clone();
    let payment: PaymentId = portal
        .read(move |db| Ok(payments::table.filter(payments::grant_id.eq(id)).select(payments::id).first(db)?))
        .await;
    let refused = amina.post(&format!("{}/payments/{payment}/removal", granted.desk()), &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("you do not plan it otherwise by yourself"), "{}", refused.text());
    assert_eq!(refused.link("Propose a change"), Some(granted.desk_change()));
    let due = [("amount", "10"), ("due-day", "20"), ("due-month", "12"), ("due-year", "2026")];
    assert_eq!(amina.post(&format!("{}/payments", granted.desk()), &due).await.status, 403);
    // The officer proposes, the group says yes: then it is planned otherwise, and comes to the grant.
    let page = amina.get(&granted.desk_change()).await;
    let parts = [
        ("way", "instalments"),
        ("many", "2"),
        ("apart", "3"),
        ("first-day", "20"),
        ("first-month", "12"),
        ("first-year", "2026"),
        ("why", "You asked on the telephone whether it can come in two parts."),
    ];
    amina.submit(&page, "#propose", &[&parts[..], &AMINA_SIGNS].concat()).await;
    assert!(amina.get(&granted.desk()).await.lacks("£475"), "nothing changes before the group has said yes");
    let page = hulya.get(&granted.own_change()).await;
    let agreed = hulya.submit(&page, "#answer", &SIGNS).await;
    assert!(agreed.has("£475 by Sunday 20 December 2026"), "{}", agreed.text());
    assert_eq!(granted.sums().await, (95_000, 0));
}

#[tokio::test]
async fn a_group_whose_bank_closed_its_account_is_paid_through_a_host_once_both_agree() {
    let granted = Granted::signed().await;
    let Granted { portal, hulya, amina, ben, dana, .. } = &granted;
    let page = dana.get(&granted.desk()).await;
    dana.submit(&page, "form[action$=approval]", &[]).await;
    // The page of the account leads to a change, which says again who would be liable.
    let account = hulya.get(&format!("{}/account", granted.own())).await;
    assert!(account.all("#account").is_empty());
    assert_eq!(account.link("Ask for the money to go to another account"), Some(granted.own_change()));
    let page = hulya.get(&granted.own_change()).await;
    assert!(page.has("they may have to answer for it with their own money"), "{}", page.text());
    let same = granted.hulya_proposes(&[("choice", "own"), ("why", "Our bank closes.")]).await;
    assert_eq!(same.status, 422);
    assert!(same.has("The money goes there already"), "{}", same.text());
    let nameless = granted.hulya_proposes(&[("choice", "host"), ("why", "Our bank closes.")]).await;
    assert!(nameless.has("Enter the name of the host"), "{}", nameless.text());
    let host = [
        ("choice", "host"),
        ("host_name", "Hackney CVS"),
        ("host_contact", "Joy, 020 7946 0000"),
        ("fee", "50"),
        ("why", "Our bank closes our account."),
    ];
    granted.hulya_proposes(&host).await;
    // Whoever else is in the group hears at once what was asked in its name, and where it is taken back.
    let asked = letter_to(portal, HULYA, "Somebody asks for the money").await;
    assert!(asked.text.contains("asks us to let the grant") && asked.text.contains("Hackney CVS"), "{}", asked.text);
    assert!(asked.text.contains(&granted.own_change()), "{}", asked.text);
    // Until both have agreed, everything is as it was signed.
    assert_eq!(amina.get(&granted.desk()).await.all("form[action$=paid]").len(), 1);
    let page = amina.get(&granted.desk_change()).await;
    assert!(page.has("The money goes to Hackney CVS") && page.has("bank details from before count no more"));
    assert!(granted.amina_agrees().await.has("Signed by both"));

    // Everybody hears where it goes from now on, with a way to pause; and of no day on which nothing may be paid.
    let agreed = letter_to(portal, HULYA, "goes to another account").await;
    assert!(agreed.text.contains("Hackney CVS"), "{}", agreed.text);
    assert!(agreed.text.contains(&format!("{}/money", granted.own())), "{}", agreed.text);
    let both = portal.letters_to(HULYA).await;
    let dated = both.iter().filter(|letter| letter.text.contains("Next, we pay you")).count();
    assert_eq!(dated, 1, "only what was signed first");

    // Bank details of before count no more, not even for what was approved; the payments stay.
    let desk = amina.get(&granted.desk()).await;
    assert!(desk.all("form[action$=paid]").is_empty() && desk.has("no bank details yet"), "{}", desk.text());
    assert!(desk.has("£950") && desk.has("£50 to Hackney CVS"), "{}", desk.text());
    assert!(hulya.get(&format!("{}/bank", granted.own())).await.has("Of the account before"));
    assert_eq!(granted.sums().await, (95_000, 5_000), "the fee is on top, and never out of the grant");
    let now = hulya.get(&format!("{}/agreement/document", granted.own())).await;
    assert!(now.has("Agreement number 2") && now.has("The host is paid £50 for it, on top of the grant."));
    let before = hulya.get(&format!("{}/agreement/document?number=1", granted.own())).await;
    assert!(before.has("Agreement number 1") && before.lacks("Hackney CVS"), "{}", before.text());
    assert_ne!(now.all("#fingerprint"), before.all("#fingerprint"));
    let own = hulya.get(&granted.own()).await;
    assert!(own.has("To Hackney CVS, for holding your money"), "{}", own.text());
    assert!(own.has("We pay the host that holds the money"), "it is promised: {}", own.text());

    // The host's account is checked; the fee is approved by one and goes in the file of another, with its own line.
    granted.details_of("Hackney CVS").await;
    // What Dana had approved was for another account: somebody approves it again for this one.
    let page = ben.get(&granted.desk()).await;
    assert_eq!(page.all("form[action$=approval]").len(), 2, "{}", page.text());
    assert!(page.all("form[action$=removal]").is_empty(), "nor is the fee taken back alone");
    for _ in 0..2 {
        let page = ben.get(&granted.desk()).await;
        ben.submit(&page, "form[action$=approval]", &[]).await;
    }
    let funder = portal.funder(FUNDER).await.to_string();
    let file = amina.post("/desk/payments.csv", &[("funder", &funder)]).await.html;
    let line = |kind: &str| file.lines().find(|line| line.starts_with(kind)).expect("a line").to_owned();
    assert!(line("PAY-").contains(",950.00,") && line("FEE-").contains(",50.00,"), "{file}");
    assert!(amina.get("/desk/payments").await.has("To Hackney CVS, for holding the money of this grant"));
    let reference = |kind: &str| line(kind).split(',').next().unwrap_or_default().to_owned();
    let paid = format!("{},2026-12-01,950.00\n{},2026-12-01,50.00\n", reference("PAY-"), reference("FEE-"));
    assert!(ben.post("/desk/payments/import", &[("lines", &paid)]).await.has("You approved this payment"));
    amina.post("/desk/payments/import/paid", &[("lines", &paid)]).await;
    assert!(amina.get(&granted.desk()).await.has("Paid in full"));
    letter_to(portal, HULYA, "We have paid you £950").await;
    let letters = portal.letters_to(HULYA).await;
    let told = letters.iter().filter(|letter| letter.subject.contains("We have paid you")).count();
    assert_eq!(told, 1, "what the host is paid is not the group's money");

    // It opens an account of its own: what was paid stays, and the host is owed nothing more.
    granted.hulya_proposes(&[("choice", "own"), ("why", "We have an account now.")]).await;
    assert!(granted.amina_agrees().await.has("Signed by both"));
    assert_eq!(granted.sums().await, (95_000, 5_000));
    let number = hulya.get(&format!("{}/agreement/document", granted.own())).await;
    assert!(number.has("Agreement number 3") && number.has("an account of Sunday Kitchen's own"), "{}", number.text());
    // What the host was paid before is still followed to the group.
    let page = hulya.get(&format!("{}/account", granted.own())).await;
    let day = [("amount", "£950"), ("passed-day", "1"), ("passed-month", "12"), ("passed-year", "2026")];
    let reached = hulya.submit(&page, "#passed-on", &day).await;
    assert!(reached.has("Together £950 reached your group."), "{}", reached.text());
}

#[tokio::test]
async fn what_a_host_is_paid_goes_to_no_account_of_the_groups_own() {
    let granted = Granted::new().await;
    let Granted { portal, hulya, amina, ben, .. } = &granted;
    granted.offers().await;
    let page = hulya.get(&format!("{}/account", granted.own())).await;
    let host = [("choice", "host"), ("host_name", "Hackney CVS"), ("host_contact", "Joy"), ("fee", "50")];
    hulya.submit(&page, "#account", &host).await;
    granted.hulya_signs().await;
    granted.amina_signs().await;
    // An account of its own, as one could be confirmed before it had to be the one agreed on.
    granted.details_checked().await;
    for _ in 0..2 {
        let page = ben.get(&granted.desk()).await;
        ben.submit(&page, "form[action$=approval]", &[]).await;
    }
    let funder = portal.funder(FUNDER).await.to_string();
    let file = amina.post("/desk/payments.csv", &[("funder", &funder)]).await.html;
    assert!(file.contains("PAY-") && !file.contains("FEE-"), "{file}");
}

#[tokio::test]
async fn nobody_alone_gives_a_host_as_much_as_they_like() {
    let granted = Granted::new().await;
    let Granted { hulya, amina, ben, .. } = &granted;
    granted.offers().await;
    let page = hulya.get(&format!("{}/account", granted.own())).await;
    assert!(page.has("up to a fifth of the grant"), "it is said before: {}", page.text());
    let host = |fee| [("choice", "host"), ("host_name", "Hackney CVS"), ("host_contact", "Joy"), ("fee", fee)];
    let much = hulya.submit(&page, "#account", &host("190.01")).await;
    assert_eq!(much.status, 422);
    assert!(much.has("Enter £190 or less, a fifth of the grant") && much.has("choose another"), "{}", much.text());
    assert!(hulya.submit(&page, "#account", &host("190")).await.has("£190"));
    granted.hulya_signs().await;
    granted.amina_signs().await;
    granted.details_of("Hackney CVS").await;
    // Amina signed for the council what the host is paid: she approves the grant's payment, and somebody else the host's.
    let page = amina.get(&granted.desk()).await;
    let hers = page.all("form[action$=approval]").len();
    assert_eq!(hers, 1, "{}", page.text());
    assert!(page.has("You signed for the council what this host is paid"), "it says why: {}", page.text());
    let id = granted.grant.clone();
    let fee = granted.portal.read(move |db| Ok(groundwater::award::account::store::fees(db, &id)?.remove(0).id)).await;
    let refused = amina.post(&format!("{}/payments/{fee}/approval", granted.desk()), &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("so somebody else approves it"), "{}", refused.text());
    let approval = format!("{}/payments/{fee}/approval", granted.desk());
    assert!(ben.post(&approval, &[]).await.has("The payment is approved"));
    // Nor does a change of what was signed go above it.
    let more = [&host("500")[..], &[("why", "It asks for more.")]].concat();
    assert!(granted.hulya_proposes(&more).await.has("Enter £190 or less"));
}

#[tokio::test]
async fn the_council_finds_another_host_after_the_first_has_left() {
    let granted = Granted::new().await;
    let Granted { hulya, amina, ben, .. } = &granted;
    granted.offers().await;
    let page = hulya.get(&format!("{}/account", granted.own())).await;
    let host = [("choice", "host"), ("host_name", "Hackney CVS"), ("host_contact", "Joy"), ("fee", "50")];
    hulya.submit(&page, "#account", &host).await;
    granted.hulya_signs().await;
    granted.amina_signs().await;
    assert_eq!(granted.sums().await, (95_000, 5_000));
    granted.hulya_proposes(&[("choice", "find"), ("why", "Hackney CVS closes.")]).await;
    // Two officers say yes at once: it is agreed once.
    let (hers, his) = (amina.get(&granted.desk_change()).await, ben.get(&granted.desk_change()).await);
    let ben_signs = [("name", "Ben Okafor"), ("role", "Grants officer")];
    let (one, other) =
        at_once(0, amina.submit(&hers, "#answer", &AMINA_SIGNS), ben.submit(&his, "#answer", &ben_signs)).await;
    assert_eq!(u16::from(one.status == 200) + u16::from(other.status == 200), 1, "{} {}", one.status, other.status);
    assert!(hulya.get(&format!("{}/agreement/document", granted.own())).await.has("Agreement number 2"));
    // What the first was to be paid fell away with it, and the council looks for another by a day.
    assert_eq!(granted.sums().await, (95_000, 0));
    assert_eq!(granted.promised("Find a host").await, [CommitmentState::Open]);
    assert!(hulya.get(&granted.own()).await.has("Find a host that takes the money"));
    assert_eq!(amina.get(&format!("{}/account", granted.desk())).await.all("#host").len(), 0);
    // It is named by a change that the group agrees to, which keeps the promise.
    let page = amina.get(&granted.desk_change()).await;
    let found =
        [("choice", "host"), ("host_name", "Wick Host"), ("host_contact", "Ola"), ("fee", "30"), ("why", "Found.")];
    amina.submit(&page, "#propose", &[&found[..], &AMINA_SIGNS].concat()).await;
    let page = hulya.get(&granted.own_change()).await;
    assert!(page.has("The money goes to Wick Host"), "{}", page.text());
    hulya.submit(&page, "#answer", &SIGNS).await;
    assert_eq!(granted.promised("Find a host").await, [CommitmentState::Kept]);
    assert_eq!(granted.sums().await, (95_000, 3_000));
    assert!(amina.get(&granted.desk()).await.has("£30 to Wick Host"));
}

#[tokio::test]
async fn a_promise_to_find_a_host_is_let_go_with_its_grant() {
    let granted = Granted::new().await;
    let Granted { portal, hulya, .. } = &granted;
    granted.offers().await;
    let choose = async |choice: &str| {
        let page = hulya.get(&format!("{}/account", granted.own())).await;
        hulya.submit(&page, "#account", &[("choice", choice)]).await
    };
    choose("find").await;
    assert_eq!(granted.promised("Find a host").await, [CommitmentState::Open]);
    // The group chooses otherwise: nobody waits for a host.
    choose("council").await;
    assert_eq!(granted.promised("Find a host").await, [CommitmentState::LetGo]);
    choose("find").await;
    assert_eq!(granted.promised("Find a host").await, [CommitmentState::LetGo, CommitmentState::Open]);
    let id = granted.grant.clone();
    portal
        .change(move |change| {
            awards::take_back(change.db, &id)?;
            history::record(change, &Thing::new("grant", &id), Event::new(TAKEN_BACK))
        })
        .await;
    assert_eq!(granted.promised("Find a host").await, [CommitmentState::LetGo, CommitmentState::LetGo]);
}

#[tokio::test]
async fn a_mistyped_sum_is_put_right_with_a_reason_and_stays_to_be_seen() {
    let granted = Granted::new().await;
    let Granted { portal, hulya, amina, .. } = &granted;
    granted.offers().await;
    let page = hulya.get(&format!("{}/account", granted.own())).await;
    let host = [("choice", "host"), ("host_name", "Hackney CVS"), ("host_contact", "Joy")];
    hulya.submit(&page, "#account", &host).await;
    granted.hulya_signs().await;
    granted.amina_signs().await;
    let day = [("passed-day", "1"), ("passed-month", "12"), ("passed-year", "2026")];
    let page = hulya.get(&format!("{}/account", granted.own())).await;
    let said = hulya.submit(&page, "#passed-on", &[&[("amount", "£900")][..], &day].concat()).await;
    // The council does not say for the group what reached it; a stranger finds nothing.
    let place = said.link("Put this right").expect("a way to put it right");
    assert!(amina.get(&format!("{}/account", granted.desk())).await.link("Put this right").is_none());
    let theirs = amina.get(&format!("/desk{place}")).await;
    assert_eq!(theirs.status, 403);
    assert!(theirs.has("the group corrects it"), "{}", theirs.text());
    let zeynep = portal.applicant("zeynep@example.org", "Zeynep").await;
    assert_eq!(zeynep.get(&place).await.status, 404);
    assert_eq!(hulya.get(&format!("{}/account/correction?sum=x", granted.own())).await.status, 404);

    let page = hulya.get(&place).await;
    assert!(page.has("It says here that £900 reached the group"), "{}", page.text());
    let short = hulya.submit(&page, "#correct", &[("amount", "£9,000"), ("why", "")]).await;
    assert_eq!(short.status, 422);
    assert!(short.has("from £0 to £950") && short.has("Say why it is put right"), "{}", short.text());
    let right = hulya.submit(&page, "#correct", &[("amount", "90"), ("why", "A nought too many.")]).await;
    assert!(right.has("A nought too many.") && right.has("Together £90 reached your group."), "{}", right.text());
    assert_eq!(right.all("s"), ["£900"], "what was said first stays to be seen");
    // Once is enough: what was put right is not put right again.
    hulya.submit(&page, "#correct", &[("amount", "9"), ("why", "Again.")]).await;
    let desk = amina.get(&format!("{}/account", granted.desk())).await;
    assert!(desk.has("Together £90.") && desk.has("Put right: A nought too many."), "{}", desk.text());
    // What counts leaves room for the rest.
    let page = hulya.get(&format!("{}/account", granted.own())).await;
    let rest = hulya.submit(&page, "#passed-on", &[&[("amount", "£860")][..], &day].concat()).await;
    assert!(rest.has("Together £950 reached your group."), "{}", rest.text());
    let (queries, _) = portal.queries(hulya.get(&granted.own_change())).await;
    assert!(queries <= 6, "{queries}");
}
