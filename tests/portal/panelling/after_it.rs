//! What comes after an evening of a panel: everybody is paid and sees when, and another meeting takes something up again
//! with a reason that those of the first one read.

use diesel::prelude::*;
use groundwater::db::schema::declarations;
use groundwater::people::Role;
use groundwater::review::Standing;

use super::{AMA, CEM, Evening, rules};
use crate::support::Seen;
use crate::table::decides;

const PUBLIC: &str = "/funds/hackney-small-grants/panel";
const WHY: &str = "Their landlord wrote after the first evening.";

/// An evening on which Ama and Cem recommended half of what the kitchen asks for, and that has ended.
pub async fn ended() -> (Evening, groundwater::ids::ApplicationId) {
    let mut evening = Evening::called(10_000, rules()).await;
    evening.ama_leads().await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    evening.comes().await;
    evening.here(&evening.ama, &[AMA, CEM]).await;
    let advised = evening.at(&format!("recommendations/{kitchen}"));
    let half =
        [("version", "0"), ("outcome", "in-part"), ("amount", "2000"), ("words", "Half, until they have a hall.")];
    let done = evening.ama.post(&advised, &half).await;
    assert_eq!(done.status, 200, "{}", done.text());
    evening.ends(&evening.ama, &kitchen, &[("how", "consensus")]).await;
    let (one, two) = (evening.id(AMA).await, evening.id(CEM).await);
    let (one, two) = (format!("minutes-{one}"), format!("minutes-{two}"));
    let page = evening.ama.get(&evening.at("end")).await;
    let over = evening.ama.submit(&page, "form[action$=end]", &[(&one, "150"), (&two, "120")]).await;
    assert!(over.has("The meeting has ended"), "{}", over.text());
    (evening, kitchen)
}

#[tokio::test]
async fn pia_notes_when_everybody_was_paid_and_each_sees_their_own() {
    let (evening, _) = ended().await;
    let (ama, cem) = (evening.id(AMA).await, evening.id(CEM).await);
    let pay = evening.at("pay");
    // The wrong people first: whoever leads it, and an officer of another council.
    assert_eq!(evening.ama.get(&pay).await.status, 403);
    assert_eq!(evening.ama.post(&pay, &[("people", &ama)]).await.status, 403);
    let far = evening.table.portal.staff("far@example.org", "Far Away", Role::Commissioner, "camden").await;
    assert_eq!(far.get(&pay).await.status, 404);
    assert!(evening.ama.get("/desk/panels/mine").await.has("Not paid yet"));
    assert!(evening.pia.get("/desk").await.has("Pay those who sat at the panel of"));

    let page = evening.pia.get(&pay).await;
    assert!(page.has("£67.50 is still to be paid") && page.has("Ama Owusu: £37.50"), "{}", page.text());
    let day = |day: &'static str| [("day-day", day), ("day-month", "2"), ("day-year", "2027")];
    let with = |people: &[(&'static str, &str)], on: &'static str| {
        let mut fields: Vec<(String, String)> =
            day(on).iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        fields.extend(people.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())));
        fields
    };
    async fn sends(evening: &Evening, pay: &str, fields: Vec<(String, String)>) -> Seen {
        let version = evening.pia.get(pay).await.attribute("input[name=version]", "value").expect("a version");
        let mut fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        fields.push(("version", &version));
        evening.pia.post(pay, &fields).await
    }
    // Whoever notes it from an older page sees first what stands.
    let mut old: Vec<(&str, &str)> = day("11").to_vec();
    old.extend([("people", ama.as_str()), ("version", "1")]);
    let stale = evening.pia.post(&pay, &old).await;
    assert!(stale.has("Somebody else changed how this meeting is held"), "{}", stale.text());
    let nobody = sends(&evening, &pay, with(&[], "11")).await;
    assert!(nobody.status == 422 && nobody.has("Tick everybody who was paid"), "{}", nobody.text());
    let early = sends(&evening, &pay, with(&[("people", &ama)], "10")).await;
    assert!(early.status == 422 && early.has("Choose the day of the meeting or one after it"), "{}", early.text());
    let to_come = sends(&evening, &pay, with(&[("people", &ama)], "12")).await;
    assert!(to_come.status == 422 && to_come.has("Choose today or a day that has been"), "{}", to_come.text());
    let one = sends(&evening, &pay, with(&[("people", &ama)], "11")).await;
    assert!(one.has("It is noted who was paid, and when"), "{}", one.text());
    let mine = evening.ama.get("/desk/panels/mine").await;
    assert!(mine.has("Paid on Thursday 11 February 2027"), "{}", mine.text());
    assert!(evening.cem.get("/desk/panels/mine").await.has("Not paid yet"), "hers is not his");

    // In public they are paid, and were once all of them are.
    let anyone = evening.table.portal.visitor();
    assert!(anyone.get(PUBLIC).await.has("This work is paid £15 an hour."));
    assert!(evening.pia.get("/desk").await.has("Pay those who sat at the panel of"));
    sends(&evening, &pay, with(&[("people", &cem)], "11")).await;
    let public = anyone.get(PUBLIC).await;
    assert!(public.has("They were paid £15 an hour.") && public.lacks("This work is paid"), "{}", public.text());
    assert!(evening.pia.get("/desk").await.lacks("Pay those who sat at the panel of"));

    // A time is put right afterwards: the rest is still to be paid, and says so.
    evening.pia.post(&evening.at("reopening"), &[("why", "It took longer.")]).await;
    let (one, two) = (format!("minutes-{ama}"), format!("minutes-{cem}"));
    let page = evening.ama.get(&evening.at("end")).await;
    evening.ama.submit(&page, "form[action$=end]", &[(&*one, "180"), (&*two, "120")]).await;
    assert!(evening.ama.get("/desk/panels/mine").await.has("£37.50 paid on Thursday 11 February 2027"));
    assert!(evening.pia.get("/desk").await.has("Pay those who sat at the panel of"));
    assert!(anyone.get(PUBLIC).await.has("This work is paid £15 an hour."));
    let rest = evening.pia.get(&pay).await;
    assert!(rest.has("Ama Owusu: £45, of which £37.50 paid on 11 February 2027"), "{}", rest.text());
    assert!(rest.has("£7.50 is still to be paid"), "{}", rest.text());

    // Once its round is complete, the meeting stays as it was, and so does what it is paid.
    let round = evening.table.round.id.clone();
    let complete = groundwater::fund::RoundState::Complete;
    evening
        .table
        .portal
        .change(move |change| groundwater::fund::store::set_round_state(change.db, &round, complete))
        .await;
    let again = evening.pia.post(&evening.at("reopening"), &[("why", "It took longer still.")]).await;
    assert!(again.status == 403 && again.has("is complete"), "{}", again.text());
}

#[tokio::test]
async fn whoever_stands_apart_by_then_does_not_read_what_the_panel_advised() {
    let (mut evening, kitchen) = ended().await;
    let (about, cem) = (kitchen.clone(), evening.table.portal.person(CEM, "").await);
    evening
        .table
        .portal
        .change(move |change| {
            let theirs = declarations::application_id.eq(&about).and(declarations::person_id.eq(&cem));
            diesel::update(declarations::table.filter(theirs))
                .set(declarations::standing.eq(Standing::Conflict))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    meets_again(&mut evening, &kitchen).await;
    let advised = evening.at(&format!("recommendations/{kitchen}"));
    let page = evening.ama.get(&advised).await;
    let all = [("outcome", "funded"), ("amount", "4000"), ("words", "All of it."), ("again", WHY)];
    let done = evening.ama.submit(&page, "main form", &all).await;
    assert!(done.has("Funded, £4,000"), "{}", done.text());
    assert!(evening.table.portal.letters_to(CEM).await.iter().all(|one| !one.text.contains(WHY)));
}

/// A week later Ama leads another meeting, with somebody who was not at the first.
async fn meets_again(evening: &mut Evening, kitchen: &groundwater::ids::ApplicationId) {
    evening.table.staff("dan@example.org", "Dan Reid", Role::PanelMember).await;
    evening.table.declares("dan@example.org", kitchen, Standing::None).await;
    let (ama, third) = (evening.id(AMA).await, evening.id("dan@example.org").await);
    let fields = [
        ("date-day", "18"),
        ("date-month", "2"),
        ("date-year", "2027"),
        ("time", "6:30pm"),
        ("place", "The Old Bath House"),
        ("members", &*ama),
        ("members", &*third),
    ];
    let page = evening.pia.get(&format!("/desk/panels/new?round={}", evening.table.round.id)).await;
    let made = evening.pia.submit(&page, "main form", &fields).await;
    let first = evening.meeting.clone();
    evening.meeting = made.path.split('?').next().expect("a path").to_owned();
    assert_ne!(evening.meeting, first, "{}", made.text());
    evening.ama_leads().await;
    evening.table.portal.clock.advance(chrono::TimeDelta::days(7));
    evening.ama = evening.table.portal.signed_in(AMA).await;
    evening.pia = evening.table.portal.signed_in("pia@example.org").await;
    evening.here(&evening.ama, &[AMA, "dan@example.org"]).await;
}

#[tokio::test]
async fn another_meeting_takes_it_up_again_with_a_reason_that_those_of_the_first_one_read() {
    let (mut evening, kitchen) = ended().await;
    meets_again(&mut evening, &kitchen).await;

    let advised = evening.at(&format!("recommendations/{kitchen}"));
    let page = evening.ama.get(&advised).await;
    assert!(page.has("Another meeting recommended this") && page.has("Why is it taken up again?"), "{}", page.text());
    let all = [("outcome", "funded"), ("amount", "4000"), ("words", "All of it.")];
    let bare = evening.ama.submit(&page, "main form", &all).await;
    assert!(bare.status == 422 && bare.has("Write why this is taken up again"), "{}", bare.text());
    assert!(evening.table.portal.letters_to(CEM).await.iter().all(|one| !one.subject.starts_with("Taken up again")));
    let mut said = all.to_vec();
    said.push(("again", WHY));
    let done = evening.ama.submit(&bare, "main form", &said).await;
    assert!(done.has("Funded, £4,000"), "{}", done.text());

    // Whoever came to the first one is told, in the morning; whoever writes it down needs no letter.
    evening.table.portal.clock.advance(chrono::TimeDelta::hours(16));
    let letter = evening.table.portal.letters_to(CEM).await.pop().expect("a letter");
    assert!(letter.subject.starts_with("Taken up again"), "{}", letter.subject);
    assert!(letter.text.contains(WHY) && letter.text.contains("Funded in part, £2,000"), "{}", letter.text);
    assert!(evening.table.portal.letters_to(AMA).await.iter().all(|one| !one.subject.starts_with("Taken up again")));

    evening.ama = evening.table.portal.signed_in(AMA).await;
    // The same meeting puts its own words right without a reason; the first words stay where both are read.
    let page = evening.ama.get(&advised).await;
    assert!(page.lacks("Why is it taken up again?") && page.has("Half, until they have a hall."), "{}", page.text());
    let again = evening.ama.submit(&page, "main form", &[("words", "All of it, this year.")]).await;
    assert!(again.has("Funded, £4,000"), "{}", again.text());
    evening.table.declares("ruth.adeyemi@example.org", &kitchen, Standing::None).await;
    let ruth = evening.table.portal.signed_in("ruth.adeyemi@example.org").await;
    let decide = ruth.get(&format!("/desk/funds/hackney-small-grants/decisions/{kitchen}")).await;
    assert!(decide.has("All of it, this year.") && decide.has(WHY), "{}", decide.text());
    assert!(decide.has("Half, until they have a hall.") && decide.has("Funded in part, £2,000"), "{}", decide.text());
    let decided = decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), ("reasons", "Yes.")]).await;
    assert_eq!(decided.status, 200, "{}", decided.text());
    // The committee reads what the panel first advised, when, and why it was taken up again.
    let daniel = evening.table.portal.signed_in("daniel.okafor@example.org").await;
    let report = |kind: &str| format!("/desk/funds/hackney-small-grants/report/{kind}");
    let (queries, page) = evening.table.portal.queries(daniel.get(&report("page"))).await;
    assert!(queries <= 6, "{queries}");
    let why = format!("Why it was taken up again on 18 February 2027: {WHY}");
    for seen in [page, daniel.get(&report("odt")).await] {
        for words in [
            "An earlier meeting recommended, on 11 February 2027: Funded in part, £2,000",
            why.as_str(),
            "The panel recommended: Funded, £4,000",
        ] {
            assert!(seen.html.contains(words), "{words}: {}", seen.html);
        }
    }
}
