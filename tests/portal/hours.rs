//! What a round owes for people's time, told as stories: what a group told is counted, paid, put right or not wanted, and a round
//! is complete once it owes nobody.

use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::store as applications;
use groundwater::db::schema::{commitments, rounds};
use groundwater::fund::RoundState;
use groundwater::ids::ApplicationId;
use groundwater::learning::commitment::CommitmentState;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::award::{Granted, letter_to, whole};
use crate::support::{Seen, Visitor, at_once};
use crate::table::{FUND, Table};

/// A closed round that pays £15 an hour, with two officers and a group that has told how long applying took: two and a half hours.
struct Owing {
    table: Table,
    id: ApplicationId,
    amina: Visitor,
    ben: Visitor,
    hulya: Visitor,
}

impl Owing {
    async fn begin() -> Owing {
        let table = Table::with_pounds(10_000).await;
        let amina = table.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner).await;
        let ben = table.staff("ben@hackney.example", "Ben Okafor", Role::Commissioner).await;
        let id = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 2_000).await;
        let hulya = table.portal.signed_in("hulya@example.org").await;
        let page = hulya.get(&format!("/applications/{id}/time")).await;
        let told = hulya.submit(&page, "main form", &[("took-hours", "2"), ("took-minutes", "30")]).await;
        assert!(told.has("Thank you"), "{}", told.text());
        let early = amina.get(&format!("/desk/applications/{id}/hours")).await;
        assert!(early.status == 403 && early.has("told to nobody who judges"), "{}", early.text());
        let decided = id.clone();
        table
            .portal
            .change(move |change| applications::set_state(change.db, &decided, State::Decided, change.now))
            .await;
        Owing { table, id, amina, ben, hulya }
    }

    fn round(&self) -> String {
        format!("/desk/funds/{FUND}/hours?round={}", self.table.round.slug)
    }

    fn desk(&self) -> String {
        format!("/desk/applications/{}/hours", self.id)
    }

    fn own(&self) -> String {
        format!("/applications/{}/hours", self.id)
    }

    async fn pays(&self, hours: &str, minutes: &str) -> Seen {
        let page = self.amina.get(&self.desk()).await;
        let fields = [("spent_on", "applying"), ("hours", hours), ("minutes", minutes)];
        self.amina.submit(&page, "#pay", &fields).await
    }

    /// Everything is decided, and nobody was funded.
    async fn is_decided(&self) {
        let id = self.table.round.id.clone();
        self.table
            .portal
            .change(move |change| {
                diesel::update(rounds::table.find(&id))
                    .set(rounds::state.eq(RoundState::Decided))
                    .execute(change.db)?;
                Ok(())
            })
            .await;
    }

    /// Whatever was promised has been kept.
    async fn keeps_its_promises(&self) {
        self.table
            .portal
            .change(|change| {
                diesel::update(commitments::table)
                    .set(commitments::state.eq(CommitmentState::Kept))
                    .execute(change.db)?;
                Ok(())
            })
            .await;
    }
}

#[tokio::test]
async fn hulyas_time_is_counted_paid_and_put_right() {
    let owing = Owing::begin().await;
    let Owing { table, amina, ben, hulya, .. } = &owing;
    let portal = &table.portal;
    let (queries, round) = portal.queries(amina.get(&owing.round())).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(round.has("£15 an hour") && round.has("£37.50 owed"), "{}", round.text());

    // What is wrong is said, and what was typed stays.
    let page = amina.get(&owing.desk()).await;
    let unsaid = amina.submit(&page, "#pay", &[("hours", "one")]).await;
    assert!(unsaid.status == 422 && unsaid.has("Choose what the time went into"), "{}", unsaid.text());
    assert_eq!(unsaid.attribute("#hours", "value").as_deref(), Some("one"));
    let early = [("spent_on", "applying"), ("hours", "1"), ("day-year", "2020")];
    let early = amina.submit(&page, "#pay", &early).await;
    assert!(early.has("the day on which they applied or one after it"), "{}", early.text());

    // One hour is paid, once though it is posted twice, and the group hears of it.
    let fields = [("spent_on", "applying"), ("hours", "1"), ("minutes", "")];
    let bens = ben.get(&owing.desk()).await;
    let paid = amina.submit(&page, "#pay", &fields).await;
    assert!(paid.has("The group gets a letter") && paid.has("£22.50 owed"), "{}", paid.text());
    let again = amina.submit(&page, "#pay", &fields).await;
    assert!(again.has("£22.50 owed"), "{}", again.text());
    let twice = ben.submit(&bens, "#pay", &fields).await;
    assert!(twice.status == 422 && twice.has("Somebody noted a payment to this group"), "{}", twice.text());
    assert_eq!(twice.attribute("#hours", "value").as_deref(), Some("1"));
    let letter = letter_to(portal, "hulya@example.org", "for your time").await;
    insta::assert_snapshot!("time-paid", whole(portal, &letter));
    let (queries, own) = portal.queries(hulya.get(&owing.own())).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(
        own.has("£15 for 1 h 0 min at £15 an hour, paid on") && own.has("£22.50 still to be paid"),
        "{}",
        own.text()
    );
    assert!(own.has("can touch benefits") && own.has("childcare"), "{}", own.text());

    // It was three quarters of an hour. The payment stands beside the one that takes its place.
    let page = amina.get(&owing.desk()).await;
    let wrong = page.attribute("a[href*='wrong=']", "href").expect("a way to put it right");
    let form = amina.get(wrong.split('#').next().expect("its address")).await;
    assert!(amina.submit(&form, "#put-right", &[("minutes", "45"), ("hours", "0")]).await.has("Write why"));
    let fields = [("hours", "0"), ("minutes", "45"), ("why", "It was three quarters of an hour.")];
    let right = amina.submit(&form, "#put-right", &fields).await;
    assert!(right.has("Put right since") && right.has("£26.25 owed"), "{}", right.text());
    let late = ben.submit(&form, "#put-right", &fields).await;
    assert!(late.status == 422 && late.has("Somebody put this payment right"), "{}", late.text());
    assert!(letter_to(portal, "hulya@example.org", "was put right").await.text.contains("three quarters"));
    let rest = owing.pays("1", "45").await;
    assert!(rest.has("£0 owed"), "{}", rest.text());

    // Nobody else reads it, and whoever stepped back neither reads nor pays.
    let kofi = portal.applicant("kofi@example.org", "Kofi Mensah").await;
    assert_eq!(kofi.get(&owing.own()).await.status, 404);
    table.declares("ben@hackney.example", &owing.id, Standing::Conflict).await;
    assert_eq!(ben.get(&owing.desk()).await.status, 403);
    let list = ben.get(&owing.round()).await;
    assert!(list.has("You stepped back"), "{}", list.text());
    let anyone = portal.visitor().get(&format!("/funds/{FUND}/hours")).await;
    assert!(anyone.has("So few that we give no numbers") && anyone.lacks("£37.50"), "{}", anyone.text());
    let turkish = portal.visitor().get(&format!("/funds/{FUND}/hours?lang=tr")).await;
    assert_eq!(turkish.all(".gw-back[lang=en]"), ["Small Grants"], "a name says in which language it is");
    assert!(portal.visitor().get(&format!("/funds/{FUND}")).await.has("We pay for your time: £15 an hour"));
}

#[tokio::test]
async fn a_round_is_complete_once_it_owes_nobody_and_only_once() {
    let owing = Owing::begin().await;
    let Owing { table, amina, ben, hulya, .. } = &owing;
    let portal = &table.portal;
    let round = table.round.id.to_string();
    let completion = format!("/desk/funds/{FUND}/completion");
    let refused = amina.post(&completion, &[("round", &round)]).await;
    assert!(refused.status == 403 && refused.has("cannot be completed yet"), "{}", refused.text());
    owing.is_decided().await;
    let page = amina.get(&owing.round()).await;
    assert!(page.has("It owes £37.50"), "{}", page.text());
    let (queries, day) = portal.queries(amina.get("/desk")).await;
    assert!(queries <= 6 && day.has("for their time"), "{queries} {}", day.text());
    owing.keeps_its_promises().await;
    assert_eq!(amina.post(&completion, &[("round", &round)]).await.status, 403, "it owes Hülya's group");

    // She wants nothing, then to be paid after all, then nothing: as an officer heard it, and she could take it back.
    let page = hulya.get(&owing.own()).await;
    let nothing = hulya.submit(&page, "#say", &[]).await;
    assert!(nothing.has("Hülya Demir said on") && nothing.has("We want to be paid after all"), "{}", nothing.text());
    assert!(amina.get(&owing.desk()).await.has("The group wants nothing for its time"));
    let after_all = hulya.submit(&nothing, "#say", &[]).await;
    assert!(after_all.has("We want nothing for our time"), "{}", after_all.text());
    assert_eq!(amina.post(&completion, &[("round", &round)]).await.status, 403, "it owes again");
    let page = amina.get(&owing.desk()).await;
    assert!(amina.submit(&page, "#nothing", &[]).await.has("Write who of the group said it"));
    let noted = amina.submit(&page, "#nothing", &[("said_by", "Hülya Demir")]).await;
    assert!(noted.has("Hülya Demir told us"), "{}", noted.text());
    let letter = letter_to(portal, "hulya@example.org", "want nothing").await;
    insta::assert_snapshot!("time-let-go", whole(portal, &letter));

    // Two officers complete it at once: one of them does.
    let (hers, his) = (amina.get(&owing.round()).await, ben.get(&owing.round()).await);
    assert!(hers.has("Nothing is owed, and nothing of this round is open"), "{}", hers.text());
    let (one, other) = at_once(0, amina.submit(&hers, "#complete", &[]), ben.submit(&his, "#complete", &[])).await;
    let done = [&one, &other].into_iter().filter(|seen| seen.has("The round is complete.")).count();
    assert_eq!(done, 1, "{} {}", one.text(), other.text());
    let fund = amina.get(&format!("/desk/funds/{FUND}?round={}", table.round.slug)).await;
    assert!(fund.has("Complete") && fund.has("Learning began"), "{}", fund.text());
    assert!(amina.get("/desk").await.lacks("for their time"), "nothing is owed any more");
    let public = portal.visitor().get(&format!("/funds/{FUND}?round={}", table.round.slug)).await;
    assert!(public.has("This round is complete"), "{}", public.text());

    // Nothing about paid time changes any more.
    let page = amina.get(&owing.desk()).await;
    assert!(page.all("#pay").is_empty() && page.has("nothing more is noted here"), "{}", page.text());
    let fields = [("spent_on", "applying"), ("hours", "1"), ("day-day", "1"), ("day-month", "2"), ("day-year", "2027")];
    assert_eq!(amina.post(&owing.desk(), &fields).await.status, 403);
    assert_eq!(hulya.post(&owing.own(), &[("say", "after-all")]).await.status, 403);
}

#[tokio::test]
async fn a_group_puts_right_what_it_told_of_its_time_until_it_is_paid() {
    let owing = Owing::begin().await;
    let Owing { table, amina, hulya, .. } = &owing;
    let (desk, page) = (amina.get(&owing.desk()).await, hulya.get(&owing.own()).await);
    assert_eq!(page.attribute("#correct #hours", "value").as_deref(), Some("2"));
    // Why is asked, and what was typed stays.
    let fields = [("hours", "3"), ("minutes", "15")];
    let unsaid = hulya.submit(&page, "#correct", &fields).await;
    assert!(unsaid.status == 422 && unsaid.has("Write in a few words what was wrong"), "{}", unsaid.text());
    assert_eq!(unsaid.attribute("#correct #minutes", "value").as_deref(), Some("15"));
    let fields = [&fields[..], &[("why", "We forgot the evening at the library.")]].concat();
    let (queries, right) = table.portal.queries(hulya.submit(&page, "#correct", &fields)).await;
    assert!(right.has("We count what you say now.") && right.has("3 h 15 min"), "{queries}: {}", right.text());
    assert!(right.has("you had told us 2 h 30 min") && right.has("the evening at the library"), "{}", right.text());
    let (queries, _) = table.portal.queries(hulya.get(&owing.own())).await;
    assert!(queries <= 6, "{queries} queries");
    // From a page that was opened before, nothing is changed twice.
    let late = hulya.submit(&page, "#correct", &fields).await;
    assert!(late.status == 422 && late.has("Somebody of your group put it right"), "{}", late.text());

    // Amina, who had her page open, does not pay the earlier time by mistake, and sees both.
    let pay = [("spent_on", "applying"), ("hours", "2"), ("minutes", "30")];
    let early = amina.submit(&desk, "#pay", &pay).await;
    assert!(early.status == 422 && early.has("the group put its time right"), "{}", early.text());
    let (queries, seen) = table.portal.queries(amina.get(&owing.desk())).await;
    assert!(queries <= 6 && seen.has("£48.75 owed"), "{queries}: {}", seen.text());
    assert!(seen.has("Applying took 3 hours 15 minutes. Before, it said 2 hours 30 minutes."), "{}", seen.text());
    assert!(seen.has("We forgot the evening at the library."), "{}", seen.text());
    assert!(amina.get(&owing.round()).await.has("£48.75 owed"));
    let kofi = table.portal.applicant("kofi@example.org", "Kofi Mensah").await;
    assert_eq!(kofi.post(&format!("{}/correction", owing.own()), &fields).await.status, 404);

    // Once it is paid it stays, and what she types is not lost.
    let open = hulya.get(&owing.own()).await;
    assert!(owing.pays("3", "15").await.has("£0 owed"));
    let again = [("hours", "4"), ("minutes", "0"), ("why", "And a Sunday.")];
    let paid = hulya.submit(&open, "#correct", &again).await;
    assert!(paid.status == 422 && paid.has("We have paid you for it by now"), "{}", paid.text());
    assert!(paid.has("And a Sunday.") && paid.all("#correct").is_empty(), "{}", paid.text());
    assert!(amina.get(&owing.desk()).await.has("£0 owed"));
}

#[tokio::test]
async fn a_round_waits_for_what_was_promised_in_it() {
    let owing = Owing::begin().await;
    let Owing { table, amina, hulya, .. } = &owing;
    owing.is_decided().await;
    owing.keeps_its_promises().await;
    let page = hulya.get(&owing.own()).await;
    hulya.submit(&page, "#say", &[]).await;
    let ready = amina.get(&owing.round()).await;
    assert!(ready.has("Nothing is owed, and nothing of this round is open"), "{}", ready.text());

    // Amina promises something to everyone in it, while she has that page open.
    let page = amina.get(&format!("/desk/promises/new?round={}", table.round.id)).await;
    let made = amina.submit(&page, "#promise", &[("words", "We say what we heard at the market.")]).await;
    assert!(made.has("The promise is made"), "{}", made.text());
    let early = amina.submit(&ready, "#complete", &[]).await;
    assert!(early.status == 403 && early.has("It has 1 promise to keep."), "{}", early.text());
    let waits = amina.get(&owing.round()).await;
    assert!(waits.has("It has 1 promise to keep.") && waits.all("#complete").is_empty(), "{}", waits.text());
    let promises = amina.get(&waits.link("See the promises of this fund").expect("where it is kept")).await;
    assert!(promises.has("We say what we heard at the market."), "{}", promises.text());

    // Kept, it is in nobody's way.
    let kept = amina.submit(&promises, "form[action$=kept]", &[]).await;
    assert!(kept.has("Marked as kept"), "{}", kept.text());
    let page = amina.get(&owing.round()).await;
    let complete = amina.submit(&page, "#complete", &[]).await;
    assert!(complete.has("The round is complete."), "{}", complete.text());
}

#[tokio::test]
async fn learning_counts_once_both_agreed_and_a_round_that_pays_nothing_says_so() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let round = "/desk/funds/hackney-community-chest/hours";
    let page = amina.get(&format!("{}/learning/new", granted.desk())).await;
    let said =
        [("council_in_the_way", "We paid late."), ("group_changed", "Three of us run it now."), ("then", "tell")];
    let shared = amina.submit(&page, "#note", &said).await;
    let note = shared.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned();
    let own = format!("{}/learning/{note}", granted.own());
    let told = hulya.post(&format!("{own}/hours"), &[("minutes", "50")]).await;
    assert_eq!(told.status, 200, "{}", told.text());
    assert!(amina.get(round).await.lacks("50 minutes"), "they have not agreed yet");
    let page = hulya.get(&own).await;
    hulya.submit(&page, "#agree", &[]).await;
    let seen = amina.get(round).await;
    assert!(seen.has("50 minutes") && seen.has("no pay for a group’s time"), "{}", seen.text());
    assert!(seen.has("1 grant still runs") && seen.all("#complete").is_empty(), "{}", seen.text());

    // It owes nothing, and says so to everybody and to the group.
    let fund = portal.visitor().get("/funds/hackney-community-chest").await;
    assert!(fund.has("We do not pay for the time that applying and learning together take"), "{}", fund.text());
    let grant = granted.grant.clone();
    let id = portal.read(move |db| Ok(groundwater::award::grant::get(db, &grant)?.application_id)).await;
    let page = hulya.get(&format!("/applications/{id}/hours")).await;
    assert!(page.has("This fund does not pay") && page.has("0 h 50 min"), "{}", page.text());
    assert_eq!(hulya.post(&format!("/applications/{id}/hours"), &[("say", "nothing")]).await.status, 403);
    let desk = amina.get(&format!("/desk/applications/{id}/hours")).await;
    assert!(desk.has("This round does not pay for a group’s time") && desk.all("#pay").is_empty(), "{}", desk.text());

    // Once the round is complete, what was counted stays: neither a time told later nor a corrected note owes anything.
    let grant = granted.grant.clone();
    portal
        .change(move |change| {
            let round = groundwater::award::grant::get(change.db, &grant)?.round_id;
            groundwater::fund::store::set_round_state(change.db, &round, RoundState::Complete)
        })
        .await;
    let late = hulya.post(&format!("{own}/hours"), &[("minutes", "90")]).await;
    assert!(late.status == 422 && late.has("This round is complete"), "{}", late.text());
    assert_eq!(late.attribute("#minutes", "value").as_deref(), Some("90"));
    let page = hulya.get(&own).await;
    hulya.submit(&page, "#note", &[("group_changed", "Four of us run it now.")]).await;
    let seen = amina.get(round).await;
    assert!(seen.has("50 minutes") && seen.has("This round is complete"), "{}", seen.text());
}
