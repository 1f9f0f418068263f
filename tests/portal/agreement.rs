//! Agreements that are negotiated, plans, accounts, and what is signed and kept, told as stories.

use groundwater::ids::GrantId;
use groundwater::organisation::Kind;
use groundwater::people::Role;

use crate::award::{FUNDER, Granted, give, letter_to, whole};
use crate::support::{Portal, Seen, Visitor, at_once};

/// A grant of a round that is large enough for its agreement to be negotiated.
struct Negotiated {
    portal: Portal,
    grant: GrantId,
    hulya: Visitor,
    songul: Visitor,
    amina: Visitor,
    ben: Visitor,
}

impl Negotiated {
    async fn new() -> Negotiated {
        let portal = Portal::start().await;
        let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, FUNDER).await;
        let ben = portal.staff("ben@hackney.example", "Ben Okafor", Role::Commissioner, FUNDER).await;
        let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
        let songul = portal.applicant("songul@example.org", "Songül Kaya").await;
        portal.fund("hackney-small-grants").await;
        let grant = give(&portal, "Sunday Kitchen", "hulya@example.org", Kind::Unregistered).await;
        joins(&portal, &grant, "songul@example.org").await;
        let negotiated = Negotiated { portal, grant, hulya, songul, amina, ben };
        let page = negotiated.amina.get(&negotiated.desk("agreement")).await;
        negotiated.amina.submit(&page, "#offer", &[]).await;
        negotiated
    }

    fn own(&self, place: &str) -> String {
        format!("/grants/{}/{place}", self.grant)
    }

    fn desk(&self, place: &str) -> String {
        format!("/desk/grants/{}/{place}", self.grant)
    }

    async fn proposes(&self, words: &str) -> Seen {
        let page = self.hulya.get(&self.own("agreement/parts/you-do")).await;
        self.hulya.submit(&page, "#propose", &[("words", words), ("why", "We cook through the night then.")]).await
    }

    async fn hulya_signs(&self) -> Seen {
        let page = self.hulya.get(&self.own("agreement")).await;
        self.hulya.submit(&page, "#sign", &[("name", "Hülya Demir"), ("role", "chair"), ("agrees", "yes")]).await
    }

    async fn amina_signs(&self) -> Seen {
        let page = self.amina.get(&self.desk("agreement")).await;
        self.amina.submit(&page, "#sign", &[("name", "Amina Yusuf"), ("role", "Grants officer")]).await
    }

    async fn both_sign(&self) {
        assert!(self.hulya_signs().await.has("You have signed"));
        assert!(self.amina_signs().await.has("Signed by both"));
    }

    /// The fingerprint, as the kept document shows it.
    async fn fingerprint(&self, who: &Visitor, place: &str) -> String {
        who.get(&self.own(place)).await.all("#fingerprint").concat().trim().to_owned()
    }
}

async fn joins(portal: &Portal, grant: &GrantId, email: &'static str) {
    let grant = grant.clone();
    portal
        .change(move |change| {
            let grant = groundwater::award::grant::get(change.db, &grant)?;
            let person = groundwater::people::actions::find_or_add(change, email, "")?;
            let (id, now): (groundwater::ids::MemberId, _) = (change.id(), change.now);
            groundwater::organisation::store::insert_member(change.db, id, &grant.organisation_id, &person.id, now)
        })
        .await;
}

#[tokio::test]
async fn an_offer_is_negotiated_signed_and_paid_in_parts() {
    let story = Negotiated::new().await;
    let Negotiated { portal, hulya, amina, .. } = &story;
    let read = hulya.get(&story.own("agreement")).await;
    assert!(
        read.has("Who carries what") && read.has("The council carries what is not written here."),
        "{}",
        read.text()
    );
    assert!(!read.all(".gw-agreement__row--both").is_empty(), "what we do stands beside what you do");
    // Usual would be 24 months; the fund gives for a year at a time.
    assert!(read.has("It runs for 12 months"), "{}", read.text());
    // A figure is not worded otherwise.
    assert_eq!(hulya.get(&story.own("agreement/parts/grant")).await.status, 403);

    // She proposes other words; nobody can sign until they have an answer.
    let page = hulya.get(&story.own("agreement/parts/you-do")).await;
    let same = hulya.submit(&page, "#propose", &[]).await;
    assert_eq!(same.status, 422);
    assert!(same.has("That is what stands there already") && same.has("Say why"), "{}", same.text());
    let said = story.proposes("You tell us when Ramadan is over.").await;
    assert!(said.has("the other side is told"), "{}", said.text());
    assert!(said.all("#sign").is_empty() && said.has("wait for an answer"));
    let unsigned = hulya
        .post(
            &story.own("agreement/signature"),
            &[("version", "1"), ("name", "H"), ("role", "chair"), ("agrees", "yes")],
        )
        .await;
    assert_eq!(unsigned.status, 403);
    assert!(unsigned.has("Words that were proposed wait for an answer"));
    let letter = letter_to(portal, "amina@hackney.example", "words of the agreement").await;
    insta::assert_snapshot!("agreement-proposed", whole(portal, &letter));

    // Amina sees what would change, and answers with words of her own.
    let page = amina.get(&story.desk("agreement/parts/you-do")).await;
    assert!(page.all("ins").concat().contains("Ramadan"), "{}", page.html);
    assert!(!page.all("del").is_empty());
    let words = [("words", "You tell us within a month."), ("why", "We pay others with it.")];
    amina.submit(&page, "#propose", &words).await;
    let letter = letter_to(portal, "hulya@example.org", "we answered").await;
    insta::assert_snapshot!("agreement-answered", whole(portal, &letter));
    let page = hulya.get(&story.own("agreement/parts/you-do")).await;
    assert!(page.has("Answered with other words") && page.has("We pay others with it."), "{}", page.text());
    let taken = hulya.submit(&page, "#take", &[]).await;
    assert!(taken.has("You tell us within a month."), "{}", taken.text());

    // One letter a day to each side, however many words were gone through.
    let letters = portal.letters_to("amina@hackney.example").await;
    assert_eq!(letters.iter().filter(|letter| letter.subject.contains("words of the agreement")).count(), 1);

    // She chooses three parts, and both sign what says so.
    let page = hulya.get(&story.own("plan")).await;
    let wrong = hulya.submit(&page, "#plan", &[("way", "instalments"), ("many", ""), ("apart", "99")]).await;
    assert_eq!(wrong.status, 422);
    let days = [("first-day", "20"), ("first-month", "12"), ("first-year", "2026")];
    let three = [&[("way", "instalments"), ("many", "3"), ("apart", "6")][..], &days].concat();
    let chosen = hulya.submit(&page, "#plan", &three).await;
    assert!(
        chosen.has("£316.67 by Sunday 20 December 2026") && chosen.has("Together that is £950."),
        "{}",
        chosen.text()
    );
    // A form made from the text before that is not signed.
    let fields = [("name", "Hülya Demir"), ("role", "chair"), ("agrees", "yes")];
    assert_eq!(hulya.submit(&read, "#sign", &fields).await.status, 409);
    story.both_sign().await;
    let desk = amina.get(&format!("/desk/grants/{}", story.grant)).await;
    assert_eq!(desk.text().matches("To be paid by").count(), 3, "{}", desk.text());
    assert!(desk.all("form[action$=removal]").is_empty(), "it is the group's plan");
    assert!(desk.has("£316.67") && desk.has("£316.66"), "{}", desk.text());
}

#[tokio::test]
async fn what_is_signed_is_kept_with_one_fingerprint_everywhere() {
    let story = Negotiated::new().await;
    let Negotiated { portal, hulya, amina, .. } = &story;
    assert_eq!(
        hulya.get(&story.own("agreement/document")).await.status,
        404,
        "nothing is kept before both have signed"
    );
    story.both_sign().await;
    let of_group = story.fingerprint(hulya, "agreement/document").await;
    assert_eq!(of_group.len(), 64);
    assert_eq!(story.fingerprint(amina, "agreement/document").await, of_group, "both read the same");
    assert!(hulya.get(&story.own("agreement")).await.has(&of_group));
    // History, row and document agree, and it is the digest of the text.
    let grant = story.grant.clone();
    let (kept, told) = portal
        .read(move |db| {
            let thing = groundwater::history::Thing::new("grant", &grant);
            let lines = groundwater::history::of(db, &thing, 50)?;
            Ok((groundwater::award::store::agreement(db, &grant)?.expect("an agreement"), lines))
        })
        .await;
    assert_eq!(groundwater::award::agreement::fingerprint(&kept.body), of_group);
    let signed = told.iter().find(|line| line.action == "signed for the council").expect("a line");
    assert_eq!(signed.detail["sha256"], of_group.as_str());

    let document = hulya.get(&story.own("agreement/document")).await;
    assert!(document.has("Hülya Demir, chair"), "{}", document.text());
    let text = document.text().replace(&of_group, "FINGERPRINT");
    let number = text.split_whitespace().find(|word| word.starts_with("GW-2026-")).unwrap_or_default().to_owned();
    let number = number.trim_end_matches('.').to_owned();
    insta::assert_snapshot!("agreement-kept", text.replace(&number, "NUMBER"));

    let (status, headers, bytes) = hulya.download(&story.own("agreement/document.pdf")).await;
    assert_eq!(status, 200);
    assert_eq!(headers["content-type"], "application/pdf");
    let pdf = String::from_utf8_lossy(&bytes);
    assert!(pdf.starts_with("%PDF") && pdf.contains("/StructTreeRoot") && pdf.contains("/Lang"));
    let zeynep = portal.applicant("zeynep@example.org", "Zeynep").await;
    for place in ["agreement/document", "agreement/document.pdf"] {
        assert_eq!(zeynep.get(&story.own(place)).await.status, 404, "{place}");
    }
    let (queries, _) = portal.queries(hulya.get(&story.own("agreement/document"))).await;
    assert!(queries <= 6, "{queries}");
}

#[tokio::test]
async fn two_who_propose_or_sign_at_once_do_it_one_after_the_other() {
    for turn in 0..2 {
        let story = Negotiated::new().await;
        let Negotiated { hulya, songul, ben, amina, .. } = &story;
        let page = hulya.get(&story.own("agreement/parts/you-do")).await;
        let theirs = songul.get(&story.own("agreement/parts/you-do")).await;
        let (one, other) = at_once(
            turn,
            hulya.submit(&page, "#propose", &[("words", "One."), ("why", "Because.")]),
            songul.submit(&theirs, "#propose", &[("words", "Other."), ("why", "Because.")]),
        )
        .await;
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 403], "one proposal waits, and the other is told so");
        let page = amina.get(&story.desk("agreement/parts/you-do")).await;
        let short = amina.submit(&page, "#keep", &[("keep_why", "")]).await;
        assert_eq!(short.status, 422);
        amina.submit(&page, "#keep", &[("keep_why", "It is fair as it stands.")]).await;
        assert!(hulya.get(&story.own("agreement/parts/you-do")).await.has("It is fair as it stands."));
        // Both of the group sign at once, and both of the council.
        let fields = [("name", "N"), ("role", "chair"), ("agrees", "yes")];
        let (page, theirs) = (hulya.get(&story.own("agreement")).await, songul.get(&story.own("agreement")).await);
        let (one, other) =
            at_once(turn, hulya.submit(&page, "#sign", &fields), songul.submit(&theirs, "#sign", &fields)).await;
        assert_eq!(u16::from(one.status == 200) + u16::from(other.status == 200), 1, "{} {}", one.status, other.status);
        let fields = [("name", "N"), ("role", "officer")];
        let (page, theirs) = (amina.get(&story.desk("agreement")).await, ben.get(&story.desk("agreement")).await);
        let (one, other) =
            at_once(turn, amina.submit(&page, "#sign", &fields), ben.submit(&theirs, "#sign", &fields)).await;
        assert_eq!(u16::from(one.status == 200) + u16::from(other.status == 200), 1, "{} {}", one.status, other.status);
    }
}

#[tokio::test]
async fn a_group_with_no_account_is_told_who_is_liable_and_gets_a_host() {
    let story = Negotiated::new().await;
    let Negotiated { portal, hulya, amina, .. } = &story;
    let own = hulya.get(&story.own("agreement")).await;
    assert!(own.has("they may have to answer for it with their own money"), "{}", own.text());
    let page = hulya.get(&story.own("account")).await;
    assert_eq!(hulya.submit(&page, "#account", &[]).await.status, 422);
    let asked = hulya.submit(&page, "#account", &[("choice", "find"), ("why", "No bank takes us.")]).await;
    assert!(asked.has("finds you a host by Tuesday 29 December 2026"), "{}", asked.text());
    let letter = letter_to(portal, "amina@hackney.example", "where its money goes").await;
    insta::assert_snapshot!("account-chosen", whole(portal, &letter));
    // It is a promise with a day, and nobody signs before it is kept.
    assert!(hulya.get(&format!("/grants/{}", story.grant)).await.has("Find a host that takes the money"));
    let own = hulya.get(&story.own("agreement")).await;
    assert!(own.all("#sign").is_empty() && own.has("still looks for a host"), "{}", own.text());

    let page = amina.get(&story.desk("account")).await;
    let host = [("host_name", "Hackney CVS"), ("host_contact", "Joy, 020 7946 0000"), ("fee", "50")];
    let named = amina.submit(&page, "#host", &host).await;
    assert!(named.has("Hackney CVS") && named.has("£50"), "{}", named.text());
    let letter = letter_to(portal, "hulya@example.org", "We found a host").await;
    insta::assert_snapshot!("host-found", whole(portal, &letter));
    let own = hulya.get(&story.own("agreement")).await;
    assert!(own.has("The money goes to Hackney CVS") && own.has("The host is paid £50 for it, on top of the grant."));
    assert!(own.lacks("with their own money"), "nobody of the group is liable now");
    story.both_sign().await;
    let desk = amina.get(&format!("/desk/grants/{}", story.grant)).await;
    assert!(desk.has("£950"), "the fee is on top: {}", desk.text());
    assert!(desk.has("£50 to Hackney CVS"), "and planned: {}", desk.text());
    let promised = hulya.get(&format!("/grants/{}", story.grant)).await;
    assert!(promised.has("To Hackney CVS, for holding your money"), "{}", promised.text());
    assert!(promised.has("We pay the host that holds the money"), "and promised: {}", promised.text());
    assert_eq!(hulya.post(&story.own("account"), &[("version", "2"), ("choice", "own")]).await.status, 403);

    // The money is followed to the group itself.
    let page = hulya.get(&story.own("account")).await;
    let day = [("passed-day", "1"), ("passed-month", "12"), ("passed-year", "2026")];
    let much = hulya.submit(&page, "#passed-on", &[&[("amount", "£1,000")][..], &day].concat()).await;
    assert!(much.has("not above £950"), "{}", much.text());
    let some = hulya.submit(&page, "#passed-on", &[&[("amount", "£400")][..], &day].concat()).await;
    assert!(some.has("£400") && some.has("said by your group"), "{}", some.text());
    assert!(amina.get(&story.desk("account")).await.has("£400"));
}

#[tokio::test]
async fn a_change_agreed_by_both_is_the_next_agreement_and_one_that_is_not_keeps_the_old() {
    let story = Negotiated::new().await;
    let Negotiated { portal, hulya, amina, .. } = &story;
    assert_eq!(hulya.get(&story.own("agreement/change")).await.status, 403, "not before both have signed");
    story.both_sign().await;
    let first = story.fingerprint(hulya, "agreement/document").await;
    let signs = [("name", "Hülya Demir"), ("role", "chair")];
    let page = hulya.get(&story.own("agreement/change")).await;
    let nothing = hulya.submit(&page, "#propose", &[&[("why", "We moved.")][..], &signs].concat()).await;
    assert_eq!(nothing.status, 422);
    let less = [&[("amount", "£800"), ("why", "The hall is cheaper.")][..], &signs].concat();
    hulya.submit(&page, "#propose", &less).await;
    let letter = letter_to(portal, "amina@hackney.example", "a change of the agreement").await;
    insta::assert_snapshot!("agreement-change-proposed", whole(portal, &letter));

    // Not agreed: the old stays.
    let page = amina.get(&story.desk("agreement/change")).await;
    assert!(page.has("The grant would come to £800."), "{}", page.text());
    amina.submit(&page, "#refuse", &[("answer", "Keep it, and rest.")]).await;
    assert_eq!(story.fingerprint(hulya, "agreement/document").await, first);
    assert!(hulya.get(&story.own("agreement/change")).await.has("Keep it, and rest."));

    // Agreed: the next number, with both signatures, and the payments are the new amount.
    let page = hulya.get(&story.own("agreement/change")).await;
    let again = [&less[..], &[("part", "for"), ("words", "Cooking together once a week.")]].concat();
    hulya.submit(&page, "#propose", &again).await;
    let page = amina.get(&story.desk("agreement/change")).await;
    let agreed = amina.submit(&page, "#answer", &[("name", "Amina Yusuf"), ("role", "Grants officer")]).await;
    assert!(agreed.has("Signed by both"), "{}", agreed.text());
    let second = story.fingerprint(hulya, "agreement/document").await;
    assert_ne!(second, first);
    let now = hulya.get(&story.own("agreement/document")).await;
    assert!(now.has("Agreement number 2") && now.has("Cooking together once a week.") && now.has("£800"));
    let before = hulya.get(&story.own("agreement/document?number=1")).await;
    assert!(before.has("£950") && before.has(&first), "{}", before.text());
    let desk = amina.get(&format!("/desk/grants/{}", story.grant)).await;
    assert!(desk.has("£800") && desk.lacks("£150 is not planned yet"), "{}", desk.text());
    // Everybody of the group hears that it is signed anew, Songül as well; and of the no they heard the same day.
    let signed = portal.letters_to("songul@example.org").await;
    assert_eq!(signed.iter().filter(|letter| letter.subject.contains("Both sides have signed")).count(), 2);
    assert_eq!(signed.iter().filter(|letter| letter.subject.contains("A change of your agreement")).count(), 1);
}

#[tokio::test]
async fn nobody_signs_a_change_that_they_have_not_read() {
    let story = Negotiated::new().await;
    let Negotiated { hulya, songul, amina, .. } = &story;
    story.both_sign().await;
    let first = story.fingerprint(hulya, "agreement/document").await;
    let signs = [("name", "Amina Yusuf"), ("role", "Grants officer")];
    let proposes = async |amount: &str| {
        let page = amina.get(&story.desk("agreement/change")).await;
        let fields = [&[("amount", amount), ("why", "The round has less.")][..], &signs].concat();
        amina.submit(&page, "#propose", &fields).await
    };
    // More than was decided is not an officer's to give: the page says so, with what was typed.
    let more = proposes("£90,000").await;
    assert!(more.status == 422 && more.has("so a decision-maker signs it for the council"), "{}", more.text());
    assert!(more.html.contains("The round has less.") && more.html.contains("£90,000"), "{}", more.text());
    proposes("£900").await;
    // Hülya has it before her; meanwhile another takes its place.
    let read = hulya.get(&story.own("agreement/change")).await;
    assert!(read.has("The grant would come to £900."), "{}", read.text());
    let page = amina.get(&story.desk("agreement/change")).await;
    amina.submit(&page, "#take-back", &[]).await;
    proposes("£10").await;
    let fields = [("name", "Hülya Demir"), ("role", "chair")];
    assert_eq!(hulya.submit(&read, "#answer", &fields).await.status, 422, "she is shown what stands now");
    assert_eq!(story.fingerprint(hulya, "agreement/document").await, first, "nothing was signed");
    // The same where one of her own group said no to the first.
    let read = hulya.get(&story.own("agreement/change")).await;
    let page = songul.get(&story.own("agreement/change")).await;
    songul.submit(&page, "#refuse", &[("answer", "")]).await;
    proposes("£20").await;
    assert_eq!(hulya.submit(&read, "#answer", &fields).await.status, 422, "she is shown what stands now");
}

#[tokio::test]
async fn more_money_is_agreed_to_by_a_decision_maker() {
    let story = Negotiated::new().await;
    let Negotiated { portal, hulya, amina, .. } = &story;
    let dana = portal.staff("dana@hackney.example", "Dana Webb", Role::DecisionMaker, FUNDER).await;
    story.both_sign().await;
    let page = hulya.get(&story.own("agreement/change")).await;
    let more = [("amount", "£1,100"), ("why", "Rice costs more."), ("name", "Hülya Demir"), ("role", "chair")];
    hulya.submit(&page, "#propose", &more).await;
    let page = amina.get(&story.desk("agreement/change")).await;
    let refused = amina.submit(&page, "#answer", &[("name", "Amina Yusuf"), ("role", "Grants officer")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.has("so a decision-maker signs it for the council"), "{}", refused.text());
    let typed = refused.attribute("#answer input[name=name]", "value");
    assert_eq!(typed.as_deref(), Some("Amina Yusuf"), "what she typed stays");
    let page = dana.get(&story.desk("agreement/change")).await;
    let agreed = dana.submit(&page, "#answer", &[("name", "Dana Webb"), ("role", "Head of grants")]).await;
    assert!(agreed.has("Signed by both"), "{}", agreed.text());
    assert!(hulya.get(&story.own("agreement/document")).await.has("£1,100"));
}

#[tokio::test]
async fn in_the_smallest_band_it_is_one_page_and_nothing_is_negotiated() {
    let granted = Granted::new().await;
    granted.offers().await;
    let own = granted.hulya.get(&format!("{}/agreement", granted.own())).await;
    assert!(own.all("a[href*='/parts/']").is_empty(), "{}", own.html);
    assert_eq!(granted.hulya.get(&format!("{}/agreement/parts/you-do", granted.own())).await.status, 403);
    assert!(own.has("What we do") && own.has("What you do"));
    // Of another group, or another funder, nobody says anything.
    let zeynep = granted.portal.applicant("zeynep@example.org", "Zeynep").await;
    let olu = granted.portal.staff("olu@camden.example", "Olu", Role::Commissioner, "camden").await;
    for place in ["agreement/parts/you-do", "plan", "account", "agreement/change"] {
        assert_eq!(zeynep.get(&format!("{}/{place}", granted.own())).await.status, 404, "{place}");
    }
    for place in ["agreement/parts/you-do", "account", "agreement/change"] {
        assert_eq!(olu.get(&format!("{}/{place}", granted.desk())).await.status, 404, "{place}");
    }
}
