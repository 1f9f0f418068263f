//! Where the money goes, how it leaves, and when it stops: told as stories.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::award::grant;
use groundwater::db::schema::{bank_details, history, payments};
use groundwater::ids::{MemberId, PaymentId};
use groundwater::people::Role;
use groundwater::web::language::Language;

use crate::award::{FUNDER, Granted, letter_to, whole};
use crate::support::{Portal, Seen, Visitor, at_once};

const HULYA: &str = "hulya@example.org";
const ELIF: &str = "elif@example.org";
const AMINA: &str = "amina@hackney.example";
/// A number that the council knew for long.
const KNOWN: &str = "020 7946 0018";
/// What must stand in no page, letter, history or plain column: the group's account, and the thief's.
const SECRET: [&str; 5] = ["12345678", "1234 5678", "87654321", "30-11-22", "301122"];

/// Both have signed; the council knows Hülya's number for ten days; Elif belongs to the group, too.
async fn signed_by_both() -> (Granted, Visitor) {
    let granted = Granted::new().await;
    let portal = &granted.portal;
    portal
        .change_as(HULYA, |change| {
            groundwater::people::actions::save_account(change, "Hülya Demir", KNOWN, Language::ENGLISH)
        })
        .await;
    let elif = portal.applicant(ELIF, "Elif Kaya").await;
    let (id, person) = (granted.grant.clone(), portal.person(ELIF, "").await);
    portal
        .change(move |change| {
            let grant = grant::get(change.db, &id)?;
            let (member, now): (MemberId, _) = (change.id(), change.now);
            groundwater::organisation::store::insert_member(change.db, member, &grant.organisation_id, &person, now)
        })
        .await;
    portal.clock.advance(TimeDelta::days(10));
    granted.offers().await;
    granted.hulya_signs().await;
    granted.amina_signs().await;
    (granted, elif)
}

async fn enters(who: &Visitor, granted: &Granted, number: &str) -> Seen {
    let page = who.get(&format!("{}/bank", granted.own())).await;
    let fields = [("holder", "own"), ("name", "Sunday Kitchen"), ("sort_code", "30-11-22"), ("account_number", number)];
    who.submit(&page, "#bank", &fields).await
}

async fn rings(who: &Visitor, granted: &Granted, number: &str, digits: &str, confirmed: &str) -> Seen {
    let page = who.get(&format!("{}/bank", granted.desk())).await;
    says(who, &page, number, digits, confirmed).await
}

async fn says(who: &Visitor, page: &Seen, number: &str, digits: &str, confirmed: &str) -> Seen {
    let fields = [
        ("way", "phone"),
        ("rang", number),
        ("spoke_to", "Hülya Demir"),
        ("said", "She entered it herself this morning."),
        ("read_back", digits),
        ("confirmed", confirmed),
    ];
    who.submit(page, "#check", &fields).await
}

async fn approves(who: &Visitor, granted: &Granted) -> Seen {
    let page = who.get(&granted.desk()).await;
    who.submit(&page, "form[action$=approval]", &[]).await
}

/// Everything that the portal remembers in plain words: histories, and the table of bank details.
async fn remembered(portal: &Portal) -> String {
    portal
        .read(|db| {
            let lines: Vec<(String, Option<String>)> =
                history::table.select((history::detail, history::words)).load(db)?;
            let kept: Vec<(String, String, String, String)> = bank_details::table
                .select((bank_details::sealed, bank_details::said, bank_details::rang, bank_details::ending))
                .load(db)?;
            Ok(format!("{lines:?} {kept:?}"))
        })
        .await
}

fn holds_no_secret(what: &str, text: &str) {
    for secret in SECRET {
        assert!(!text.contains(secret), "{what} says {secret}: {text}");
    }
}

#[tokio::test]
async fn a_fraudster_who_changes_bank_details_is_stopped() {
    let (granted, elif) = signed_by_both().await;
    let Granted { portal, hulya, amina, ben, dana, .. } = &granted;
    // The group says where its money goes. What is no account is asked again.
    assert!(enters(hulya, &granted, "1234567").await.has("Write the eight digits"));
    let entered = enters(hulya, &granted, "1234 5678").await;
    assert!(entered.has("Account ending in 678") && entered.has("Waiting for our call"), "{}", entered.text());
    holds_no_secret("the group's page", &entered.html);
    let letter = letter_to(portal, ELIF, "entered bank details").await;
    insta::assert_snapshot!("bank-details-changed", whole(portal, &letter));
    letter_to(portal, AMINA, "check it by phone").await;
    let desk = amina.get(&granted.desk()).await;
    assert!(desk.has("Check its bank details by phone") && desk.all("form[action$=approval]").is_empty());
    assert!(amina.get("/desk").await.has("Ring Sunday Kitchen about its bank details"));

    // Ben rings a number that is known from before, and hears the same digits.
    let page = ben.get(&format!("{}/bank", granted.desk())).await;
    assert!(page.has(KNOWN) && page.has("Hülya Demir, known since 1 December 2026"), "{}", page.text());
    holds_no_secret("the desk's page", &page.html);
    assert!(rings(ben, &granted, KNOWN, "679", "yes").await.has("not the last three digits that we hold"));
    assert!(rings(ben, &granted, "020 7946 0999", "678", "yes").await.has("Choose the number you rang"));
    let checked = rings(ben, &granted, KNOWN, "678", "yes").await;
    assert!(checked.has("Money goes to this account now"), "{}", checked.text());
    letter_to(portal, HULYA, "Your bank details are checked").await;
    assert!(approves(dana, &granted).await.has("The payment is approved"));

    // Somebody has come by Hülya's way in. They change her number first, then the account.
    portal.clock.advance(TimeDelta::days(1));
    let thief = portal.signed_in(HULYA).await;
    portal
        .change_as(HULYA, |change| {
            groundwater::people::actions::save_account(change, "Hülya Demir", "07700 900999", Language::ENGLISH)
        })
        .await;
    assert!(enters(&thief, &granted, "87654321").await.has("Account ending in 321"));
    // Nothing of the grant leaves, not even what was approved before.
    let desk = amina.get(&granted.desk()).await;
    assert!(
        desk.all("form[action$=paid]").is_empty() && desk.has("nobody has checked them by phone"),
        "{}",
        desk.text()
    );
    let id = granted.grant.clone();
    let payment: PaymentId = portal
        .read(move |db| Ok(payments::table.filter(payments::grant_id.eq(id)).select(payments::id).first(db)?))
        .await;
    let paid = format!("{}/payments/{payment}/paid", granted.desk());
    let day = format!("paid-{payment}");
    let (on, of, year) = (format!("{day}-day"), format!("{day}-month"), format!("{day}-year"));
    let today = [(on.as_str(), "12"), (of.as_str(), "12"), (year.as_str(), "2026")];
    assert_eq!(amina.post(&paid, &today).await.status, 403);
    // The new number proves nothing; the one from before is still there to ring.
    let page = ben.get(&format!("{}/bank", granted.desk())).await;
    assert!(page.has("too new to prove anything") && page.value_of("rang", KNOWN).is_some(), "{}", page.text());
    assert!(rings(ben, &granted, "07700 900999", "321", "yes").await.has("Choose the number you rang"));

    // Elif had a letter at once. One press, and it is frozen.
    letter_to(portal, ELIF, "entered bank details").await;
    let page = elif.get(&format!("{}/bank", granted.own())).await;
    assert!(page.has("entered the account ending in 321, press here"), "{}", page.text());
    let frozen = elif.submit(&page, "#not-us", &[]).await;
    assert!(frozen.has("Frozen.") && frozen.has("You said that it was not you"), "{}", frozen.text());
    // What she can still say is about the other account, by name.
    assert!(frozen.has("entered the account ending in 678, press here"), "{}", frozen.text());
    letter_to(portal, AMINA, "this was not us").await;
    letter_to(portal, HULYA, "are frozen").await;
    // Those that were checked before stand, and the money goes there.
    assert_eq!(amina.post(&paid, &today).await.status, 200);
    let own = elif.get(&granted.own()).await;
    assert!(own.has("Signed by both on Friday 11 December 2026, paid on Saturday 12 December 2026"), "{}", own.text());

    holds_no_secret("what is remembered", &remembered(portal).await);
    for (who, path) in [
        (hulya, granted.own()),
        (&elif, format!("{}/bank", granted.own())),
        (amina, granted.desk()),
        (ben, format!("{}/bank", granted.desk())),
        (ben, "/desk/payments".to_owned()),
    ] {
        holds_no_secret(&path, &who.get(&path).await.html);
    }
    for email in [HULYA, ELIF, AMINA, "ben@hackney.example", "dana@hackney.example"] {
        for letter in portal.letters_to(email).await {
            holds_no_secret("a letter", &portal.raw_letter(&letter.id));
        }
    }
}

#[tokio::test]
async fn what_was_approved_for_one_account_is_approved_again_for_another() {
    let (granted, _) = signed_by_both().await;
    let Granted { hulya, amina, ben, dana, .. } = &granted;
    enters(hulya, &granted, "12345678").await;
    rings(ben, &granted, KNOWN, "678", "yes").await;
    assert!(approves(dana, &granted).await.has("The payment is approved"));
    assert_eq!(ben.get(&granted.desk()).await.all("form[action$=paid]").len(), 1);
    // Another account comes, and Ben rings about it: he does not pay alone what Dana approved for the one before.
    enters(hulya, &granted, "87654321").await;
    assert!(rings(ben, &granted, KNOWN, "321", "yes").await.has("Money goes to this account now"));
    let desk = ben.get(&granted.desk()).await;
    assert!(desk.all("form[action$=paid]").is_empty(), "{}", desk.text());
    assert!(approves(amina, &granted).await.has("The payment is approved"));
    assert_eq!(ben.get(&granted.desk()).await.all("form[action$=paid]").len(), 1);
}

#[tokio::test]
async fn whoever_entered_details_or_belongs_to_the_group_does_not_check_them() {
    let (granted, _) = signed_by_both().await;
    let Granted { portal, ben, dana, .. } = &granted;
    // Nobody is asked before the group has signed, and nobody else ever.
    let stranger = portal.applicant("zeynep@example.org", "Zeynep Kaya").await;
    assert_eq!(stranger.get(&format!("{}/bank", granted.own())).await.status, 404);
    // Ben belongs to the group as well: its page at the desk is closed to him, and what he enters somebody else checks.
    let (id, person) = (granted.grant.clone(), portal.person("ben@hackney.example", "").await);
    portal
        .change(move |change| {
            let grant = grant::get(change.db, &id)?;
            let (member, now): (MemberId, _) = (change.id(), change.now);
            groundwater::organisation::store::insert_member(change.db, member, &grant.organisation_id, &person, now)
        })
        .await;
    assert!(enters(ben, &granted, "12345678").await.has("Waiting for our call"));
    assert_eq!(ben.get(&format!("{}/bank", granted.desk())).await.status, 403);
    // A decision-maker looks on: an officer rings.
    let page = dana.get(&format!("{}/bank", granted.desk())).await;
    assert!(page.all("#check").is_empty() && page.has("This is for a commissioner"), "{}", page.text());
}

#[tokio::test]
async fn the_number_of_somebody_who_has_just_joined_proves_nothing() {
    let (granted, _) = signed_by_both().await;
    let portal = &granted.portal;
    // Veli's own number is old. Whoever came by Hülya's way in lets him into the group, and enters his account.
    let veli = "veli@example.org";
    portal.applicant(veli, "Veli Ak").await;
    portal
        .change_as(veli, |change| {
            groundwater::people::actions::save_account(change, "Veli Ak", "020 7946 0777", Language::ENGLISH)
        })
        .await;
    portal.clock.advance(TimeDelta::days(8));
    let (id, person) = (granted.grant.clone(), portal.person(veli, "").await);
    portal
        .change(move |change| {
            let grant = grant::get(change.db, &id)?;
            let (member, now): (MemberId, _) = (change.id(), change.now);
            groundwater::organisation::store::insert_member(change.db, member, &grant.organisation_id, &person, now)
        })
        .await;
    enters(&portal.signed_in(HULYA).await, &granted, "87654321").await;
    let page = portal.signed_in("ben@hackney.example").await.get(&format!("{}/bank", granted.desk())).await;
    assert!(page.has("020 7946 0777") && page.has("too new to prove anything"), "{}", page.text());
    assert!(page.value_of("rang", "020 7946 0777").is_none() && page.value_of("rang", KNOWN).is_some());

    // The check is for Amina, who speaks with the group. When a working day has gone by and nobody rang, every officer is asked,
    // and nobody besides.
    let asked = "Ring Sunday Kitchen about its bank details";
    let desk = async |email: &str| portal.signed_in(email).await.get("/desk").await;
    assert!(desk(AMINA).await.has(asked) && desk("ben@hackney.example").await.lacks(asked));
    portal.clock.advance(TimeDelta::days(4));
    let (amina, ben) = (desk(AMINA).await, desk("ben@hackney.example").await);
    assert!(amina.has(asked) && ben.has(asked), "{}", ben.text());
    assert!(desk("dana@hackney.example").await.lacks(asked), "she decides, and is no officer");
    // Whoever stands apart is not asked, however long it waits.
    let (id, person) = (granted.grant.clone(), portal.person("ben@hackney.example", "").await);
    portal
        .change(move |change| {
            let grant = grant::get(change.db, &id)?;
            let (member, now): (MemberId, _) = (change.id(), change.now);
            groundwater::organisation::store::insert_member(change.db, member, &grant.organisation_id, &person, now)
        })
        .await;
    assert!(desk("ben@hackney.example").await.lacks(asked) && desk(AMINA).await.has(asked));
}

#[tokio::test]
async fn a_group_whose_money_the_council_holds_is_asked_for_no_account_and_rung_by_nobody() {
    let granted = Granted::new().await;
    let Granted { portal, hulya, amina, ben, .. } = &granted;
    granted.offers().await;
    let page = hulya.get(&format!("{}/account", granted.own())).await;
    hulya.submit(&page, "#account", &[("choice", "council")]).await;
    granted.hulya_signs().await;
    let both = granted.amina_signs().await;
    assert!(both.has("The council holds the money, as the group chose") && both.has("Approve £950"), "{}", both.text());
    let own = hulya.get(&granted.own()).await;
    assert!(own.has("The council holds the money for you") && own.lacks("We need the account"), "{}", own.text());
    let bank = hulya.get(&format!("{}/bank", granted.own())).await;
    assert_eq!(bank.status, 403);
    assert!(bank.has("It needs no account of yours"), "{}", bank.text());
    approves(ben, &granted).await;
    // There is no account to pay to, so it is in no file; and the letter does not say that it has left.
    assert!(amina.get("/desk/payments").await.all("#take").is_empty());
    let page = amina.get(&granted.desk()).await;
    assert!(amina.submit(&page, "form[action$=paid]", &[]).await.has("Marked as paid"));
    let letter = letter_to(portal, HULYA, "is set aside for you").await;
    assert!(
        letter.text.contains("Tell us what to pay") && !letter.text.contains("left our account"),
        "{}",
        letter.text
    );
}

#[tokio::test]
async fn the_council_holds_no_money_that_the_group_did_not_leave_with_it() {
    let granted = Granted::new().await;
    let Granted { hulya, amina, .. } = &granted;
    granted.offers().await;
    let page = hulya.get(&format!("{}/account", granted.own())).await;
    let host = [("choice", "host"), ("host_name", "Hackney CVS"), ("host_contact", "Joy")];
    hulya.submit(&page, "#account", &host).await;
    granted.hulya_signs().await;
    granted.amina_signs().await;
    let held = amina.post(&format!("{}/bank/held", granted.desk()), &[("words", "We hold it.")]).await;
    assert_eq!(held.status, 403);
    assert!(held.has("did not choose that the council holds its money"), "{}", held.text());
    // An account of its own is not the one that it signed for: whoever rings is told.
    enters(hulya, &granted, "12345678").await;
    let page = amina.get(&format!("{}/bank", granted.desk())).await;
    assert!(page.has("The money is to go to Hackney CVS") && page.has("Not the account that the group chose"));
}

#[tokio::test]
async fn an_account_that_was_not_agreed_on_is_not_confirmed() {
    let (granted, _) = signed_by_both().await;
    let Granted { hulya, ben, .. } = &granted;
    // Its own account was agreed on. Somebody enters one of a host, and says on the phone that it is right.
    let page = hulya.get(&format!("{}/bank", granted.own())).await;
    let fields = [
        ("holder", "host"),
        ("host_name", "Wick Host"),
        ("name", "Wick Host"),
        ("sort_code", "30-11-22"),
        ("account_number", "87654321"),
    ];
    hulya.submit(&page, "#bank", &fields).await;
    let refused = rings(ben, &granted, KNOWN, "321", "yes").await;
    assert_eq!(refused.status, 422);
    assert!(refused.has("These details are of an account of Wick Host, ending in 321"), "{}", refused.text());
    assert!(refused.has("Agreed on is an account of Sunday Kitchen's own"), "{}", refused.text());
    assert!(refused.html.contains("She entered it herself this morning."), "what was typed is kept");
    holds_no_secret("what is refused", &refused.html);
    assert!(ben.get(&granted.desk()).await.all("form[action$=approval]").is_empty(), "nothing leaves");
    // That it could not be confirmed is kept; the account agreed on is confirmed as ever.
    assert!(rings(ben, &granted, KNOWN, "", "no").await.has("Could not be confirmed"));
    enters(hulya, &granted, "12345678").await;
    assert!(rings(ben, &granted, KNOWN, "678", "yes").await.has("Money goes to this account now"));
}

#[tokio::test]
async fn two_officers_check_at_once_and_one_of_them_is_told() {
    let (granted, _) = signed_by_both().await;
    let Granted { portal, hulya, amina, ben, .. } = &granted;
    enters(hulya, &granted, "12345678").await;
    let bank = format!("{}/bank", granted.desk());
    let (hers, his) = (amina.get(&bank).await, ben.get(&bank).await);
    let (one, two) = at_once(0, says(amina, &hers, KNOWN, "678", "yes"), says(ben, &his, KNOWN, "", "no")).await;
    let mut both = [one.status, two.status];
    both.sort_unstable();
    assert_ne!(both, [200, 200], "{} {}", one.text(), two.text());
    let settled: i64 = portal
        .read(|db| {
            let actions = ["bank details checked", "bank details not confirmed"];
            Ok(history::table.filter(history::action.eq_any(actions)).count().get_result(db)?)
        })
        .await;
    assert_eq!(settled, 1, "one of them was first");
}

/// The reference in a file with one payment.
fn reference(file: &str) -> String {
    let line = file.lines().nth(1).expect("a payment");
    line.split(',').next().expect("a reference").to_owned()
}

#[tokio::test]
async fn money_leaves_by_one_file_and_what_was_paid_comes_back_by_another_each_once() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, ben, dana, hulya, .. } = &granted;
    assert!(approves(amina, &granted).await.has("The payment is approved"));
    // A decision-maker sees the list, and takes no file.
    let list = dana.get("/desk/payments?state=approved").await;
    assert!(list.has("Sunday Kitchen") && list.all("#take").is_empty(), "{}", list.text());
    assert_eq!(dana.post("/desk/payments.csv", &[]).await.status, 403);
    let olu = portal.staff("olu@camden.example", "Olu", Role::Commissioner, "camden").await;
    assert!(olu.get("/desk/payments").await.lacks("Sunday Kitchen"));
    let funder = portal.funder(FUNDER).await.to_string();
    assert_eq!(olu.post("/desk/payments.csv", &[("funder", &funder)]).await.status, 404);

    // Nor does whoever approved it: what is in the file is paid, and two people see to every payment.
    assert!(amina.get("/desk/payments").await.all("#take").is_empty());
    assert_eq!(amina.post("/desk/payments.csv", &[("funder", &funder)]).await.status, 403);

    let page = ben.get("/desk/payments").await;
    assert!(page.has("One approved payment of Hackney Council, £950 together"), "{}", page.text());
    let file = ben.submit(&page, "#take", &[]).await.html;
    assert!(file.contains("Sunday Kitchen,200000,12345678,,950.00,2026-12-15,GW-2026-"), "{file}");
    let reference = reference(&file);
    // It is not sent twice, whatever is posted; and once more only when somebody has said that it came back.
    let again = ben.post("/desk/payments.csv", &[("funder", &funder)]).await;
    assert_eq!(again.status, 403);
    assert!(again.has("There is nothing to send"));
    let list = ben.get("/desk/payments").await;
    assert!(list.has("Sent to the finance system in file 1") && list.has(&reference), "{}", list.text());
    let payment = list.attribute("input[name=payment]", "value").expect("it can be said that it came back");
    let once_more = [("funder", funder.as_str()), ("payment", payment.as_str()), ("reason", "The file was lost")];
    assert_eq!(ben.post("/desk/payments.csv", &once_more).await.status, 403, "nobody sends it again alone");
    assert_eq!(olu.post("/desk/payments/returns", &once_more[1..]).await.status, 404);
    let empty = ben.submit(&list, "form[action$=returns]", &[("reason", " ")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.has("Write how you know that the money is not there"), "{}", empty.text());
    let lost = [("reason", "Finance wrote that the first file was lost on its way")];
    let said = ben.submit(&list, "form[action$=returns]", &lost).await;
    assert!(said.has("Somebody else approves it anew") && said.all("#take").is_empty(), "{}", said.text());
    let twice = ben.submit(&list, "form[action$=returns]", &lost).await;
    assert_eq!(twice.status, 403);
    assert!(twice.has("not on its way"), "{}", twice.text());
    assert!(hulya.get(&granted.own()).await.has("A payment came back to us"), "the group reads it");
    // She has a letter, once, which says where to look, and neither the account nor what colleagues wrote about it.
    let letter = letter_to(portal, HULYA, "has not reached you yet").await;
    insta::assert_snapshot!("payment-came-back", whole(portal, &letter));
    holds_no_secret("the letter", &letter.text);
    assert!(!letter.text.contains("the first file was lost"), "{}", letter.text);
    let link = letter.text.lines().find(|line| line.ends_with("/bank")).expect("a link").to_owned();
    assert!(hulya.get(&link).await.has("Account ending in 678"));
    let told = portal.letters_to(HULYA).await;
    assert_eq!(told.iter().filter(|letter| letter.subject.contains("has not reached you yet")).count(), 1);
    // Whoever said so does not approve it anew.
    let alone = approves(ben, &granted).await;
    assert_eq!(alone.status, 403);
    assert!(alone.has("You said that this payment came back"), "{}", alone.text());
    assert!(approves(amina, &granted).await.has("The payment is approved"));
    let second = ben.post("/desk/payments.csv", &[("funder", &funder)]).await.html;
    assert!(second.contains(&reference) && second.contains("12345678"), "the same name for the same money: {second}");
    assert!(amina.get(&granted.desk()).await.has("the first file was lost on its way"), "the history says so");

    // What was paid: each line says what it does before anything changes.
    let lines = format!(
        "Payment reference,Paid on,Amount\n{reference},2026-12-01,950.00\n{reference}X,2026-12-01,950\nPAY-ACDEFG,01/12/2026,5\n"
    );
    let preview = amina.post("/desk/payments/import", &[("lines", &lines)]).await;
    assert!(preview.has("You approved this payment") && preview.all("#bring").is_empty(), "{}", preview.text());
    let other = lines.replace("950.00", "95.00");
    assert!(ben.post("/desk/payments/import", &[("lines", &other)]).await.has("The amount is another"));
    let page = ben.get("/desk/payments/import").await;
    let preview = ben.submit_file(&page, "#file", "file", "paid.csv", lines.clone().into_bytes()).await;
    assert!(preview.has("One payment is marked as paid when you say so"), "{}", preview.text());
    assert!(preview.has("We know no payment with this reference"));
    assert!(hulya.get(&granted.own()).await.lacks("Paid on"), "nothing has changed yet");
    // The group pauses meanwhile. What had left by then has left, and is marked.
    hulya.post(&format!("{}/pause", granted.own()), &[("do", "pause")]).await;
    let done = ben.submit(&preview, "#bring", &[]).await;
    assert!(done.has("Marked as paid"), "{}", done.text());
    letter_to(portal, HULYA, "We have paid you £950").await;
    assert!(hulya.get(&granted.own()).await.has("Paid on Tuesday 1 December 2026"));
    // The same file a second time changes nothing.
    let preview = ben.post("/desk/payments/import", &[("lines", &lines)]).await;
    assert!(preview.has("Was marked as paid before") && preview.all("#bring").is_empty(), "{}", preview.text());
    assert!(ben.post("/desk/payments/import/paid", &[("lines", &lines)]).await.has("Nothing has changed"));
    let letters = portal.letters_to(HULYA).await;
    assert_eq!(letters.iter().filter(|letter| letter.subject.contains("We have paid you")).count(), 1);
    // How soon it came stands at the desk.
    let numbers = amina.get("/desk/funds/hackney-community-chest/numbers").await;
    assert!(numbers.has("From both signing: one grant within 0 working days"), "{}", numbers.text());
}

#[tokio::test]
async fn what_was_sent_goes_to_no_other_account_before_somebody_says_that_it_came_back() {
    let (granted, _) = signed_by_both().await;
    let Granted { portal, hulya, amina, ben, dana, .. } = &granted;
    enters(hulya, &granted, "12345678").await;
    rings(ben, &granted, KNOWN, "678", "yes").await;
    approves(dana, &granted).await;
    let funder = portal.funder(FUNDER).await.to_string();
    let fields = [("funder", funder.as_str())];
    assert!(amina.post("/desk/payments.csv", &fields).await.html.contains("12345678"));
    // The group enters another account, and somebody confirms it: what was sent has left for the one before.
    enters(hulya, &granted, "87654321").await;
    assert!(rings(ben, &granted, KNOWN, "321", "yes").await.has("Money goes to this account now"));
    let list = amina.get("/desk/payments").await;
    assert!(list.all("#take").is_empty() && list.has("goes in no other file"), "{}", list.text());
    let payment = list.attribute("input[name=payment]", "value").expect("a payment on its way");
    let again = [fields[0], ("payment", payment.as_str()), ("reason", "They have another account now")];
    let refused = amina.post("/desk/payments.csv", &again).await;
    assert_eq!(refused.status, 403, "{}", refused.text());
    // Two officers say at once that it came back: it is said once.
    let bank = [("reason", "The bank sent it back on 11 December, says finance.")];
    let (hers, his) = (amina.get("/desk/payments").await, ben.get("/desk/payments").await);
    let form = "form[action$=returns]";
    let (one, two) = at_once(0, amina.submit(&hers, form, &bank), ben.submit(&his, form, &bank)).await;
    let mut both = [one.status, two.status];
    both.sort_unstable();
    assert_eq!(both, [200, 403], "{} {}", one.text(), two.text());
    assert_eq!(
        amina.post("/desk/payments.csv", &fields).await.status,
        403,
        "nothing leaves before it is approved anew"
    );
    assert!(approves(dana, &granted).await.has("The payment is approved"));
    let file = amina.post("/desk/payments.csv", &fields).await.html;
    assert!(file.contains("87654321") && !file.contains("12345678"), "{file}");
}

#[tokio::test]
async fn two_officers_who_take_the_file_at_once_send_nothing_twice() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, ben, dana, .. } = &granted;
    approves(dana, &granted).await;
    let funder = portal.funder(FUNDER).await.to_string();
    let fields = [("funder", funder.as_str())];
    let (one, two) =
        at_once(0, amina.post("/desk/payments.csv", &fields), ben.post("/desk/payments.csv", &fields)).await;
    let taken = [&one, &two].into_iter().filter(|seen| seen.html.contains("12345678")).count();
    assert_eq!(taken, 1, "{} {}", one.status, two.status);
}

#[tokio::test]
async fn whoever_stands_apart_takes_nothing_of_it_in_a_file() {
    let granted = Granted::signed().await;
    let Granted { portal, ben, dana, .. } = &granted;
    approves(dana, &granted).await;
    let id = granted.grant.clone();
    let application = portal.read(move |db| Ok(grant::get(db, &id)?.application_id)).await;
    let declaration = format!("/desk/applications/{application}/declaration");
    let declared = ben.post(&declaration, &[("standing", "conflict"), ("interests", "family")]).await;
    assert_eq!(declared.status, 200, "{}", declared.text());
    let list = ben.get("/desk/payments").await;
    assert!(list.has("You stepped back") && list.lacks("£950") && list.all("#take").is_empty(), "{}", list.text());
    let funder = portal.funder(FUNDER).await.to_string();
    assert_eq!(ben.post("/desk/payments.csv", &[("funder", &funder)]).await.status, 403);
}

#[tokio::test]
async fn a_group_pauses_its_payments_and_nobody_asks_why() {
    let granted = Granted::signed().await;
    let Granted { portal, hulya, amina, .. } = &granted;
    let page = hulya.get(&format!("{}/money", granted.own())).await;
    assert!(page.has("You need not say why") && page.has("never a reason"), "{}", page.text());
    let paused = hulya.submit(&page, "#pause", &[]).await;
    assert!(paused.has("Hülya Demir asked us to pause"), "{}", paused.text());
    letter_to(portal, AMINA, "payments pause").await;
    let desk = amina.get(&granted.desk()).await;
    assert!(desk.has("The group asked us to pause") && desk.all("form[action$=approval]").is_empty());
    // A second press changes nothing, and either of them can go on.
    hulya.post(&format!("{}/pause", granted.own()), &[("do", "pause")]).await;
    let page = hulya.get(&format!("{}/money", granted.own())).await;
    assert!(hulya.submit(&page, "#pause", &[]).await.has("We go on"));
    letter_to(portal, AMINA, "payments go on").await;
    assert!(approves(amina, &granted).await.has("The payment is approved"));
}

#[tokio::test]
async fn money_stops_only_for_a_published_reason_and_once_the_group_was_heard() {
    let granted = Granted::signed().await;
    let Granted { portal, hulya, amina, ben, dana, .. } = &granted;
    let stop = format!("{}/stop", granted.desk());
    // An officer does not decide it; and there are no other reasons than the three.
    assert!(ben.get(&stop).await.has("A decision-maker decides this"));
    assert_eq!(ben.post(&stop, &[("kind", "fraud"), ("reason", "It went elsewhere.")]).await.status, 403);
    let page = dana.get(&stop).await;
    assert!(page.has("never a reason"), "{}", page.text());
    let wrong = dana.submit(&page, "#announce", &[("kind", "learning"), ("reason", "It did not work.")]).await;
    assert!(wrong.has("There are no others"), "{}", wrong.text());
    let ended = dana.submit(&page, "#announce", &[("kind", "ended"), ("reason", "They have parted.")]).await;
    assert!(ended.has("Write what happens to what is left"));
    let hasty = [("kind", "fraud"), ("reason", "The flour was sold."), ("holds", "yes")];
    assert!(dana.submit(&page, "#announce", &hasty).await.has("Only where somebody is not safe"));
    let told = dana.submit(&page, "#announce", &hasty[..2]).await;
    assert!(told.has("With the group, to reply") && told.has("Tuesday 15 December 2026"), "{}", told.text());
    let letter = letter_to(portal, HULYA, "About the money of your grant").await;
    insta::assert_snapshot!("money-stop-announced", whole(portal, &letter));
    // It takes effect only when the group was heard: until then payments go on.
    let page = dana.get(&stop).await;
    let id = page.attribute("#settle", "action").expect("it can be dropped");
    let fields = [("action", "confirm"), ("words", "We saw the receipts."), ("version", "1")];
    assert!(dana.post(&id, &fields).await.has("The group has until Tuesday 15 December 2026 to reply"));
    assert!(approves(amina, &granted).await.has("The payment is approved"));

    let page = hulya.get(&format!("{}/money", granted.own())).await;
    assert!(page.has("Dana Webb") && page.has("The flour was sold."), "{}", page.text());
    assert!(hulya.submit(&page, "#reply", &[]).await.has("Write what you say to it"));
    let said = hulya.submit(&page, "#reply", &[("reply", "It was sold to buy rice.")]).await;
    assert!(said.has("Whoever decided reads it"), "{}", said.text());
    letter_to(portal, "dana@hackney.example", "replied to what you decided").await;
    // Whoever had not read the reply does not settle over it.
    assert!(dana.post(&id, &fields).await.has("The group replied, or somebody settled it"));
    let page = dana.get(&stop).await;
    assert!(page.has("It was sold to buy rice."));
    let stands = dana.submit(&page, "#settle", &fields[..2]).await;
    assert!(stands.has("Stands"), "{}", stands.text());
    letter_to(portal, HULYA, "What was decided about the money").await;
    let desk = ben.get(&granted.desk()).await;
    assert!(desk.has("Money of this grant is stopped") && desk.all("form[action$=paid]").is_empty());
    assert!(hulya.get(&granted.own()).await.has("Payments are stopped"));
    // Lifted with words, it goes on.
    let page = dana.get(&stop).await;
    let lifted = dana.submit(&page, "#settle", &[("words", "The shop wrote to us: it was rice.")]).await;
    assert!(lifted.has("Lifted"), "{}", lifted.text());
    assert_eq!(ben.get(&granted.desk()).await.all("form[action$=paid]").len(), 1);

    // Somebody's safety does not wait, and the group still replies.
    let page = dana.get(&stop).await;
    let at_once = [("kind", "safeguarding"), ("reason", "A child was alone."), ("holds", "yes")];
    assert!(dana.submit(&page, "#announce", &at_once).await.has("nothing is paid meanwhile"));
    assert!(ben.get(&granted.desk()).await.all("form[action$=paid]").is_empty());
    assert!(hulya.get(&format!("{}/money", granted.own())).await.has("Nothing is paid meanwhile"));
    let open = portal.visitor().get("/openness").await;
    assert!(open.has("Somebody is not safe if it goes on"), "the reasons are published");
}

#[tokio::test]
async fn the_pages_of_paying_make_six_queries_at_most() {
    let granted = Granted::signed().await;
    let (own, desk) = (granted.own(), granted.desk());
    approves(&granted.dana, &granted).await;
    for (who, path) in [
        (&granted.hulya, own.clone()),
        (&granted.hulya, format!("{own}/bank")),
        (&granted.hulya, format!("{own}/money")),
        (&granted.hulya, "/home".to_owned()),
        (&granted.amina, desk.clone()),
        (&granted.amina, format!("{desk}/bank")),
        (&granted.amina, format!("{desk}/stop")),
        (&granted.amina, "/desk/grants".to_owned()),
        (&granted.amina, "/desk/payments".to_owned()),
        (&granted.amina, "/desk/payments/import".to_owned()),
        (&granted.amina, "/openness".to_owned()),
    ] {
        let (queries, seen) = granted.portal.queries(who.get(&path)).await;
        assert_eq!(seen.status, 200, "{path}: {}", seen.text());
        assert!(queries <= 6, "{path} makes {queries} queries");
    }
}
