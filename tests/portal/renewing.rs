//! Later payments that rise, and what comes when a grant ends, told as stories.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::award::store::{self as awards, Agreement, Payment};
use groundwater::award::uplift::store::{self as uplifts, Kept};
use groundwater::db::schema::{grants, payments};
use groundwater::ids::GrantId;
use groundwater::organisation::Kind;
use groundwater::people::Role;

use crate::award::{FUNDER, give, letter_to, whole};
use crate::support::{Portal, Visitor, at_once};

const HULYA: &str = "hulya@example.org";
const AMINA: &str = "amina@hackney.example";
const BEN: &str = "ben@hackney.example";
const DANA: &str = "dana@hackney.example";
const FUND: &str = "/desk/funds/hackney-small-grants/uplift";

/// A grant for two years, of a fund whose later payments rise with an index; both have signed on 1 December 2026.
struct Running {
    portal: Portal,
    grant: GrantId,
}

impl Running {
    async fn new() -> Running {
        let portal = Portal::start().await;
        let amina = portal.staff(AMINA, "Amina Yusuf", Role::Commissioner, FUNDER).await;
        portal.staff(BEN, "Ben Okafor", Role::Commissioner, FUNDER).await;
        portal.staff(DANA, "Dana Webb", Role::DecisionMaker, FUNDER).await;
        let hulya = portal.applicant(HULYA, "Hülya Demir").await;
        let file = format!("{}/docs/examples/hackney-small-grants.toml", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(file).expect("the file");
        portal
            .fund_from(&source.replace("[payment]\n", "[payment]\nuplift = \"CPI\"\n").replace("months = 12\n", ""))
            .await;
        let grant = give(&portal, "Sunday Kitchen", HULYA, Kind::Unregistered).await;
        let running = Running { portal, grant };
        let page = amina.get(&running.desk("agreement")).await;
        amina.submit(&page, "#offer", &[]).await;
        let page = hulya.get(&running.own("agreement")).await;
        assert!(page.has("rises with CPI, once a year"), "{}", page.text());
        let page = hulya.get(&running.own("plan")).await;
        let days = [("first-day", "20"), ("first-month", "12"), ("first-year", "2026")];
        let two = [&[("way", "instalments"), ("many", "2"), ("apart", "12")][..], &days].concat();
        hulya.submit(&page, "#plan", &two).await;
        let page = hulya.get(&running.own("agreement")).await;
        assert!(page.has("rises with CPI, once a year"), "it stays, whatever is chosen: {}", page.text());
        hulya.submit(&page, "#sign", &[("name", "Hülya Demir"), ("role", "chair"), ("agrees", "yes")]).await;
        let page = amina.get(&running.desk("agreement")).await;
        amina.submit(&page, "#sign", &[("name", "Amina Yusuf"), ("role", "Grants officer")]).await;
        running.portal.work().await;
        running
    }

    fn own(&self, place: &str) -> String {
        format!("/grants/{}/{place}", self.grant)
    }

    fn desk(&self, place: &str) -> String {
        format!("/desk/grants/{}/{place}", self.grant)
    }

    /// So many days go by, and the clock comes round.
    async fn after(&self, days: i64) {
        self.portal.clock.advance(TimeDelta::days(days));
        self.portal.work().await;
    }

    async fn comes(&self, email: &str) -> Visitor {
        self.portal.signed_in(email).await
    }

    /// What the grant comes to, and what its payments do together, in pence.
    async fn sums(&self) -> (i64, i64) {
        let id = self.grant.clone();
        self.portal
            .read(move |db| {
                let grant: i64 = grants::table.find(&id).select(grants::amount_pence).first(db)?;
                let all: Vec<i64> =
                    payments::table.filter(payments::grant_id.eq(&id)).select(payments::amount_pence).load(db)?;
                Ok((grant, all.into_iter().sum()))
            })
            .await
    }
}

const FIGURE: [(&str, &str); 4] =
    [("figure", "3.2"), ("month", "10"), ("year", "2026"), ("source", "Office for National Statistics, D7G7")];

#[tokio::test]
async fn later_payments_rise_once_a_year_and_everybody_sees_what_they_come_to() {
    let running = Running::new().await;
    let portal = &running.portal;
    let (amina, ben, hulya) = (running.comes(AMINA).await, running.comes(BEN).await, running.comes(HULYA).await);
    let cem = portal.staff("cem@hackney.example", "Cem Aksoy", Role::Commissioner, FUNDER).await;
    let page = amina.get(FUND).await;
    assert!(page.has("Sunday Kitchen") && page.has("£475") && page.all("#propose").is_empty(), "{}", page.text());
    let fell = amina.submit(&page, "#look", &[&[("figure", "-0.4")][..], &FIGURE[1..]].concat()).await;
    assert_eq!(fell.status, 422);
    assert!(fell.has("so payments stay as they are") && fell.all("#propose").is_empty(), "{}", fell.text());
    // While a change of the agreement waits for an answer nothing rises: it says what the grant comes to.
    let change = hulya.get(&running.own("agreement/change")).await;
    let said = [("amount", "£990"), ("why", "The hall costs more."), ("name", "Hülya Demir"), ("role", "chair")];
    hulya.submit(&change, "#propose", &said).await;
    let waits = amina.submit(&page, "#look", &FIGURE).await;
    assert!(waits.has("waits for an answer") && waits.all("#propose").is_empty(), "{}", waits.text());
    let change = hulya.get(&running.own("agreement/change")).await;
    hulya.submit(&change, "#take-back", &[]).await;
    let looked = amina.submit(&page, "#look", &FIGURE).await;
    assert_eq!(looked.status, 200);
    assert!(looked.has("£490.20") && looked.has("£15.20"), "{}", looked.text());
    assert!(looked.all("#confirm").is_empty(), "nobody confirms what nobody has proposed");

    // Amina proposes it, and cannot confirm it herself: not even with a form made by hand.
    let proposed = amina.submit(&looked, "#propose", &[]).await;
    assert!(proposed.has("You proposed this") && proposed.has("CPI, 3.2%, October 2026"), "{}", proposed.text());
    assert!(proposed.all("#confirm").is_empty() && proposed.all("#propose").is_empty(), "{}", proposed.text());
    let seen = proposed.attribute("#let-go input[name=seen]", "value").expect("a mark");
    let alone = amina.post(FUND, &[("do", "confirm"), ("seen", seen.as_str())]).await;
    assert_eq!(alone.status, 403);
    assert!(alone.has("somebody else confirms it"), "{}", alone.text());
    assert_eq!(running.sums().await, (95_000, 95_000), "nothing changes before it is confirmed");
    let letters = portal.letters_to(HULYA).await;
    assert!(letters.iter().all(|letter| !letter.subject.contains("rise")), "nor is anybody told");
    // Ben lets it go, since the figure is another one; it is proposed anew.
    let page = ben.get(FUND).await;
    assert!(page.has("Amina Yusuf proposed this") && page.has("£490.20"), "{}", page.text());
    let gone = ben.submit(&page, "#let-go", &[]).await;
    assert!(gone.has("Nothing has changed") && gone.has("What can rise"), "{}", gone.text());
    assert_eq!(ben.submit(&page, "#confirm", &[]).await.status, 422, "what was let go is not confirmed");
    let looked = amina.submit(&amina.get(FUND).await, "#look", &FIGURE).await;
    amina.submit(&looked, "#propose", &[]).await;

    // Ben and Cem confirm the same at once: it rises once.
    let (his, theirs) = (ben.get(FUND).await, cem.get(FUND).await);
    let (one, other) = at_once(0, ben.submit(&his, "#confirm", &[]), cem.submit(&theirs, "#confirm", &[])).await;
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422], "{} {}", one.text(), other.text());
    assert_eq!(running.sums().await, (96_520, 96_520), "the payments come to the grant");
    let letter = letter_to(portal, HULYA, "rise").await;
    insta::assert_snapshot!("payments-rise", whole(portal, &letter));
    let own = hulya.get(&format!("/grants/{}", running.grant)).await;
    assert!(own.has("£490.20") && own.has("£15.20") && own.has("Your later payments rose"), "{}", own.text());

    let public = portal.visitor().get(&format!("/grants/{}", running.grant)).await;
    assert!(public.has("£965.20") && public.has("£15.20 of it came later"), "{}", public.text());

    // Not again within the year; nor does the database take a second one.
    let page = amina.get(&running.desk("uplift")).await;
    assert!(page.has("How it rose before") && page.has("D7G7"), "{}", page.text());
    let again = [&FIGURE[..1], &[("month", "11")], &FIGURE[2..]].concat();
    let again = amina.submit(&page, "#look", &again).await;
    assert!(again.has("risen within a year") && again.all("#propose").is_empty(), "{}", again.text());
    let id = running.grant.clone();
    let twice = portal
        .app
        .change(None, move |change| {
            let kept = uplifts::of(change.db, &id)?.into_iter().next().expect("a rise");
            let again = Kept { id: change.id(), ..kept };
            uplifts::insert(change.db, &again)
        })
        .await;
    assert!(twice.is_err());
    assert_eq!(hulya.get(&running.desk("uplift")).await.status, 403, "it is the council's page");
    // What is signed next about money says what the grant comes to by then, and nothing of before.
    let page = hulya.get(&running.own("agreement/change")).await;
    let said = [("amount", "£1,000"), ("why", "The hall costs more."), ("name", "Hülya Demir"), ("role", "chair")];
    hulya.submit(&page, "#propose", &said).await;
    let dana = running.comes(DANA).await;
    let page = dana.get(&running.desk("agreement/change")).await;
    dana.submit(&page, "#answer", &[("name", "Dana Webb"), ("role", "Head of communities")]).await;
    let kept = hulya.get(&running.own("agreement/document")).await;
    assert!(kept.has("Agreement number 2") && kept.has("£1,000") && kept.lacks("£950"), "{}", kept.text());
    assert_eq!(running.sums().await, (100_000, 100_000));
}

#[tokio::test]
async fn every_grant_of_a_fund_is_reached_however_many_stand_before_it() {
    let running = Running::new().await;
    let portal = &running.portal;
    // Fifty older grants of the same fund, signed and planned like that of the Sunday Kitchen.
    let mut older = Vec::new();
    for at in 0..50 {
        older.push(give(portal, &format!("Group {at:02}"), HULYA, Kind::Unregistered).await);
    }
    let like = running.grant.clone();
    portal
        .change(move |change| {
            let agreement = awards::agreement(change.db, &like)?.expect("an agreement");
            let planned = awards::payments(change.db, &like)?;
            let before = change.today() - TimeDelta::days(30);
            for id in older {
                diesel::update(grants::table.find(&id)).set(grants::awarded_on.eq(before)).execute(change.db)?;
                let theirs = Agreement { id: change.id(), grant_id: id.clone(), ..agreement.clone() };
                awards::insert_agreement(change.db, &theirs)?;
                for payment in &planned {
                    let theirs = Payment { id: change.id(), grant_id: id.clone(), ..payment.clone() };
                    awards::insert_payment(change.db, &theirs)?;
                }
            }
            Ok(())
        })
        .await;
    let (amina, ben) = (running.comes(AMINA).await, running.comes(BEN).await);
    let (queries, first) = portal.queries(amina.get(FUND)).await;
    assert!(queries <= 6, "{queries}");
    assert!(first.has("Group 00") && first.has("Group 49") && first.lacks("Sunday Kitchen"), "{}", first.text());
    let next = first.link("More grants of this fund").expect("another page");
    let second = amina.get(&next).await;
    assert!(second.has("Sunday Kitchen") && second.lacks("Group 49"), "{}", second.text());
    assert!(second.link("More grants of this fund").is_none());
    // It is proposed and confirmed there, and nothing of the page before changes.
    let looked = amina.submit(&second, "#look", &FIGURE).await;
    let proposed = amina.submit(&looked, "#propose", &[]).await;
    assert!(proposed.has("You proposed this") && proposed.has("Sunday Kitchen"), "{}", proposed.text());
    assert!(amina.get(FUND).await.lacks("You proposed this"));
    let page = ben.get(&next).await;
    ben.submit(&page, "#confirm", &[]).await;
    assert_eq!(running.sums().await, (96_520, 96_520));
    assert!(ben.get(FUND).await.has("Group 00"), "the others wait as before");
}

#[tokio::test]
async fn a_group_hears_in_good_time_that_its_grant_ends_and_then_something_better() {
    let running = Running::new().await;
    let portal = &running.portal;
    let hulya = running.comes(HULYA).await;
    let own = hulya.get(&format!("/grants/{}", running.grant)).await;
    assert!(own.has("1 December 2028") && own.has("1 June 2028"), "{}", own.text());
    assert!(own.has("We tell the group what comes when its grant ends."), "it is a promise: {}", own.text());
    let words = "Decide what comes when the grant of Sunday Kitchen ends";
    assert!(running.comes(AMINA).await.get("/desk").await.lacks(words));
    // 10 April 2028, in a leap year.
    running.after(496).await;
    let (amina, ben, hulya) = (running.comes(AMINA).await, running.comes(BEN).await, running.comes(HULYA).await);
    assert!(amina.get("/desk").await.has(words));
    assert_eq!(hulya.get(&running.desk("renewal")).await.status, 403);

    let page = amina.get(&running.desk("renewal")).await;
    assert!(page.has("To be decided") && page.has("What both learned"), "{}", page.text());
    let day = |day, month| [("last-day", day), ("last-month", month), ("last-year", "2028")];
    let end = [
        ("choice", "end"),
        ("words", "The kitchen stands on its own feet, and says so."),
        ("rely", "The hall on Sundays, and the last payment."),
        ("stays", "We write you a reference, and go with you to another funder."),
        ("talk_to", "Amina Yusuf, any Tuesday."),
    ];
    let nothing = amina.submit(&page, "#decide", &[]).await;
    assert!(nothing.has("Choose what comes when the grant ends"), "{}", nothing.text());
    let short = amina.submit(&page, "#decide", &[&end[..], &day("30", "11")].concat()).await;
    assert_eq!(short.status, 422);
    assert!(short.has("at least 12 weeks"), "{}", short.text());
    // Two officers decide at once: one of them is told, with her words kept.
    let full = [&end[..], &day("31", "12")].concat();
    let theirs = ben.get(&running.desk("renewal")).await;
    let (one, other) = at_once(1, amina.submit(&page, "#decide", &full), ben.submit(&theirs, "#decide", &full)).await;
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422], "{} {}", one.text(), other.text());
    let letter = letter_to(portal, HULYA, "What comes when").await;
    insta::assert_snapshot!("renewal-ending", whole(portal, &letter).replace("Ben Okafor", "Amina Yusuf"));
    assert!(amina.get("/desk").await.lacks(words), "it is off the page of the day");
    let own = hulya.get(&running.own("renewal")).await;
    assert!(own.has("It ends, and you have time") && own.has("31 December 2028"), "{}", own.text());
    assert!(own.has("We write you a reference") && own.has("£475"), "{}", own.text());
    let kept = hulya.get(&format!("/grants/{}", running.grant)).await;
    assert!(kept.has("Kept"), "{}", kept.text());

    // Second thoughts, in the group's favour; that is not taken back.
    let page = amina.get(&running.desk("renewal")).await;
    let better = [
        ("choice", "anew"),
        ("words", "You told us what would be lost."),
        ("next_words", "Open the neighbourhood fund for you in September."),
        ("by-day", "1"),
        ("by-month", "9"),
        ("by-year", "2028"),
    ];
    let decided = amina.submit(&page, "#decide", &better).await;
    assert!(decided.has("We carry on") && decided.all("#decide").is_empty(), "{}", decided.text());
    let letter = letter_to(portal, HULYA, "We carry on").await;
    insta::assert_snapshot!("renewal-carrying-on", whole(portal, &letter));
    let own = hulya.get(&format!("/grants/{}", running.grant)).await;
    assert!(own.has("Open the neighbourhood fund for you in September."), "it is a promise: {}", own.text());
}

#[tokio::test]
async fn a_word_that_comes_late_shows_as_late_and_a_grant_that_goes_on_has_another_end() {
    let running = Running::new().await;
    // 2 June 2028: the day has gone by.
    running.after(549).await;
    let (dana, hulya) = (running.comes(DANA).await, running.comes(HULYA).await);
    let own = hulya.get(&format!("/grants/{}", running.grant)).await;
    assert!(own.has("Missed"), "{}", own.text());
    let page = dana.get(&running.desk("renewal")).await;
    let longer = [
        ("choice", "extend"),
        ("words", "You feed more people than we knew."),
        ("months", "12"),
        ("more", "£500"),
        ("name", "Dana Webb"),
        ("role", "Head of communities"),
    ];
    // An officer cannot give more than was decided.
    let amina = running.comes(AMINA).await;
    let theirs = amina.get(&running.desk("renewal")).await;
    // She reads why beside the money, and nothing that she typed is lost.
    let refused = amina.submit(&theirs, "#decide", &longer).await;
    assert!(refused.status == 422 && refused.has("so a decision-maker signs it for the council"), "{}", refused.text());
    assert!(refused.html.contains("You feed more people than we knew."), "{}", refused.text());
    assert_eq!(refused.attribute("#more", "value").as_deref(), Some("£500"));
    assert_eq!(refused.attribute("#months", "value").as_deref(), Some("12"));
    assert!(amina.get(&running.desk("renewal")).await.lacks("You feed more people"), "nothing was decided");
    let decided = dana.submit(&page, "#decide", &longer).await;
    assert!(decided.has("We carry on"), "{}", decided.text());
    let own = hulya.get(&format!("/grants/{}", running.grant)).await;
    assert!(own.has("Kept late"), "{}", own.text());
    let page = hulya.get(&running.own("agreement/change")).await;
    assert!(page.all("ins").concat().contains("36") && page.has("£1,450"), "{}", page.text());
    hulya.submit(&page, "#answer", &[("name", "Hülya Demir"), ("role", "chair")]).await;
    running.after(1).await;
    let own = running.comes(HULYA).await.get(&format!("/grants/{}", running.grant)).await;
    assert!(own.has("1 December 2029") && own.has("1 June 2029"), "{}", own.text());
}
