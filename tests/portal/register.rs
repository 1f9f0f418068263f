//! One register of everything the council says it will do by a day, told as stories.

use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;
use groundwater::award::plan::Plan;
use groundwater::award::plan::actions::plan_again;
use groundwater::db::schema::{grants, person_roles, rounds};
use groundwater::history::{self, Event, Thing};
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::award::{FUNDER, Granted, letter_to, whole};
use crate::support::{Seen, Visitor, at_once, group};
use crate::table::{Table, decides, releases};

const WHY: &str = "Our payment run is monthly. We pay by hand until it is weekly.";
const PAY: &str = "Pay what is due of the grant.";
const WE_PAY: &str = "We pay what is due of the grant.";

/// The page of the first promise that a list of the register shows.
async fn first(who: &Visitor, list: &str) -> Seen {
    let page = who.get(list).await;
    let href = page.link("Open it").unwrap_or_else(|| panic!("no promise: {}", page.text()));
    who.get(&href).await
}

/// How many letters of a kind an address got, by their subject.
async fn letters(granted: &Granted, email: &str, subject: &str) -> usize {
    granted.portal.letters_to(email).await.into_iter().filter(|letter| letter.subject.contains(subject)).count()
}

#[tokio::test]
async fn a_payment_is_missed_overnight_explained_and_kept_late_in_the_sight_of_everybody() {
    let granted = Granted::signed().await;
    let Granted { portal, hulya, amina, ben, .. } = &granted;
    // From both signatures on it stands in the register, hers first, and on her group's page.
    let page = amina.get("/desk/promises").await;
    assert!(page.has("Yours") && page.has(PAY) && page.has("by Tuesday 15 December 2026"), "{}", page.text());
    assert!(page.has("promised to Sunday Kitchen") && page.all("form[action$=kept]").is_empty());
    assert!(ben.get("/desk/promises?kind=payment").await.has(PAY));
    assert!(ben.get("/desk/promises?kind=round").await.lacks(PAY));
    assert!(hulya.get(&granted.own()).await.has(WE_PAY));
    let (queries, _) = portal.queries(amina.get("/desk/promises")).await;
    assert!(queries <= 6, "{queries}");

    // A week before and a day before, once each.
    portal.clock.advance(TimeDelta::days(6));
    assert_eq!(letters(&granted, "amina@hackney.example", "due soon").await, 0);
    portal.clock.advance(TimeDelta::days(1));
    let letter = letter_to(portal, "amina@hackney.example", "due soon").await;
    insta::assert_snapshot!("promises-ahead", whole(portal, &letter));
    portal.clock.advance(TimeDelta::days(3));
    assert_eq!(letters(&granted, "amina@hackney.example", "due soon").await, 1, "once");
    portal.clock.advance(TimeDelta::days(3));
    assert_eq!(letters(&granted, "amina@hackney.example", "due soon").await, 2);
    portal.clock.advance(TimeDelta::hours(26));
    assert_eq!(letters(&granted, "amina@hackney.example", "due soon").await, 2);

    // The clock comes round at night: everybody sees it.
    portal.clock.advance(TimeDelta::hours(22));
    portal.work().await;
    let amina = portal.signed_in("amina@hackney.example").await;
    let ben = portal.signed_in("ben@hackney.example").await;
    let dana = portal.signed_in("dana@hackney.example").await;
    let hulya = portal.signed_in("hulya@example.org").await;
    let public = portal.visitor().get("/openness/promises?state=missed").await;
    assert!(
        public.has(WE_PAY) && public.has("No explanation yet.") && public.lacks("Sunday Kitchen"),
        "{}",
        public.text()
    );
    let own = hulya.get(&granted.own()).await;
    assert!(own.has("Missed") && own.has("No explanation yet."), "{}", own.text());
    let today = amina.get("/desk").await;
    assert!(today.has("Say why this was missed: Pay what is due of the grant. (Sunday Kitchen)"), "{}", today.text());

    // It is kept by paying, and by nothing else.
    let page = first(&amina, "/desk/promises?show=missed").await;
    let promise = page.path.split('?').next().expect("a path").to_owned();
    let refused = ben.post(&format!("{promise}/kept"), &[]).await;
    assert!(refused.status == 403 && refused.has("kept by paying"), "{}", refused.text());
    assert_eq!(
        dana.post(&format!("{promise}/explanation"), &[("explanation", "x"), ("version", "1")]).await.status,
        403
    );
    let unsaid = amina.submit(&page, "#explain", &[("explanation", " ")]).await;
    assert!(unsaid.status == 422 && unsaid.has("Write a few words"), "{}", unsaid.text());

    // Two write at once: one is kept, and the other still has their words beside it.
    let (page, bens) = (amina.get(&promise).await, ben.get(&promise).await);
    let theirs = [("explanation", "The bank was closed.")];
    let hers = [("explanation", WHY)];
    let (one, other) = at_once(0, amina.submit(&page, "#explain", &hers), ben.submit(&bens, "#explain", &theirs)).await;
    let late = if one.status == 200 { other } else { one };
    assert!(late.status == 422 && late.has("Somebody changed this promise"), "{}", late.text());
    assert!(late.html.contains(WHY) && late.html.contains("The bank was closed."), "{}", late.text());
    let page = amina.get(&promise).await;
    assert!(amina.submit(&page, "#explain", &hers).await.has("Said why it was missed"));
    assert!(amina.get("/desk").await.lacks("Say why this was missed"));
    assert!(hulya.get(&granted.own()).await.has(WHY));
    assert!(portal.visitor().get("/openness/promises").await.has(WHY));

    // It is paid, and shows as kept late from that press on.
    let page = ben.get(&granted.desk()).await;
    ben.submit(&page, "form[action$=approval]", &[]).await;
    let page = amina.get(&granted.desk()).await;
    let paid = amina.submit(&page, "form[action$=paid]", &[]).await;
    assert!(paid.has("Marked as paid"), "{}", paid.text());
    let own = hulya.get(&granted.own()).await;
    assert!(own.has("Kept late") && own.has("16 December 2026") && own.has(WHY), "{}", own.text());
    let public = portal.visitor().get("/openness/promises?state=kept-late").await;
    assert!(public.has(WE_PAY) && public.has(WHY) && public.has("by Tuesday 15 December 2026"), "{}", public.text());
    assert!(portal.visitor().get("/openness").await.has("Community Chest"), "the sums say of which fund");
    assert!(amina.get("/desk/promises?show=settled").await.has("Kept late"));
    assert_eq!(letters(&granted, "amina@hackney.example", "A promise is missed").await, 1);

    the_report_of_the_quarter(&granted, &amina, &hulya).await;
}

/// On a page, as a text document and as PDF; and for somebody who stands apart.
async fn the_report_of_the_quarter(granted: &Granted, amina: &Visitor, hulya: &Visitor) {
    let portal = &granted.portal;
    let query = "from=2026-10-01&to=2026-12-31";
    let (queries, page) = portal.queries(amina.get(&format!("/desk/report?{query}"))).await;
    assert!(queries <= 6 && page.status == 200, "{queries}: {}", page.text());
    for words in
        ["Payments: 0 kept, 1 kept late, 0 missed, 0 open", "The longest wait was one day", WHY, "Last quarter", "Risk"]
    {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    assert!(page.lacks("Sunday Kitchen"), "no group is named: {}", page.text());
    let odt = amina.get(&format!("/desk/report/odt?{query}")).await;
    assert!(odt.status == 200 && odt.html.contains("Our payment run is monthly."), "{}", odt.html);
    let pdf = amina.get(&format!("/desk/report/pdf?{query}")).await;
    assert!(pdf.status == 200 && pdf.html.starts_with("%PDF-"));
    assert_eq!(amina.get(&format!("/desk/report/docx?{query}")).await.status, 404);
    let wrong = amina.get("/desk/report?from=2026-12-31&to=2026-10-01").await;
    assert!(wrong.status == 422 && wrong.has("comes on or after the first"), "{}", wrong.text());
    assert!(amina.get("/desk/report").await.has("Promises, risk and learning, 1 July 2026 to 30 September 2026"));

    let sam = portal.staff("sam@hackney.example", "Sam", Role::Scrutineer, FUNDER).await;
    assert!(sam.get(&format!("/desk/report?{query}")).await.has(WHY));
    assert_eq!(hulya.get("/desk/report").await.status, 403);
    let olu = portal.staff("olu@camden.example", "Olu", Role::Commissioner, "camden").await;
    assert!(olu.get(&format!("/desk/report?{query}")).await.lacks(WHY));

    // Whoever stands apart from the group is told that something is not in their copy, and reads no word of it.
    let pia = portal.staff("pia@hackney.example", "Pia", Role::Commissioner, FUNDER).await;
    let (id, person) = (granted.grant.clone(), portal.person("pia@hackney.example", "").await);
    portal
        .change(move |change| {
            let application = groundwater::award::grant::get(change.db, &id)?.application_id;
            group::declare(change, &application, &person, Standing::Conflict)
        })
        .await;
    let page = pia.get(&format!("/desk/report?{query}")).await;
    assert!(page.lacks(WHY) && page.has("Closed to whoever made this copy, and not in it: 1."), "{}", page.text());
    assert!(pia.get("/desk/promises?show=settled").await.lacks(PAY));
    let open = first(amina, "/desk/promises?show=settled").await;
    assert_eq!(pia.get(open.path.split('?').next().expect("a path")).await.status, 403);
}

#[tokio::test]
async fn what_was_paid_in_time_and_written_down_later_was_kept() {
    let granted = Granted::signed().await;
    let portal = &granted.portal;
    let page = granted.ben.get(&granted.desk()).await;
    granted.ben.submit(&page, "form[action$=approval]", &[]).await;
    portal.clock.advance(TimeDelta::days(16));
    portal.work().await;
    assert!(portal.visitor().get("/openness/promises?state=missed").await.has(WE_PAY));
    let amina = portal.signed_in("amina@hackney.example").await;
    let page = amina.get(&granted.desk()).await;
    let action = page.attribute("form[action$=paid]", "action").expect("she can");
    let field = action.split('/').nth_back(1).map(|id| format!("paid-{id}")).expect("its id");
    let day = [("day", "14"), ("month", "12"), ("year", "2026")];
    let day: Vec<(String, &str)> = day.iter().map(|(part, value)| (format!("{field}-{part}"), *value)).collect();
    let day: Vec<(&str, &str)> = day.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    assert!(amina.post(&action, &day).await.has("Marked as paid"));
    let public = portal.visitor().get("/openness/promises?state=kept").await;
    assert!(public.has(WE_PAY) && public.has("14 December 2026"), "{}", public.text());
    assert!(portal.visitor().get("/openness/promises?state=missed").await.lacks(WE_PAY));
    assert!(amina.get("/desk").await.lacks("Say why this was missed"));
}

#[tokio::test]
async fn a_payment_that_its_group_pauses_is_not_missed_and_is_promised_anew() {
    let granted = Granted::signed().await;
    let Granted { portal, hulya, .. } = &granted;
    let pause = format!("{}/pause", granted.own());
    assert_eq!(hulya.post(&pause, &[("do", "pause")]).await.status, 200);
    portal.clock.advance(TimeDelta::days(16));
    portal.work().await;
    assert!(portal.visitor().get("/openness/promises?state=missed").await.lacks(WE_PAY), "nobody was late");
    let hulya = portal.signed_in("hulya@example.org").await;
    let own = hulya.get(&granted.own()).await;
    assert!(own.lacks(WE_PAY) && own.lacks("Not wanted any more"), "{}", own.text());
    let amina = portal.signed_in("amina@hackney.example").await;
    assert!(amina.get("/desk").await.lacks("Say why this was missed"));
    assert_eq!(letters(&granted, "amina@hackney.example", "A promise is missed").await, 0);

    // She goes on: it is promised by a new day, and that one counts.
    assert_eq!(hulya.post(&pause, &[("do", "go-on")]).await.status, 200);
    let own = hulya.get(&granted.own()).await;
    assert!(own.has(WE_PAY) && own.has("by Thursday 31 December 2026"), "{}", own.text());
    portal.clock.advance(TimeDelta::days(15));
    portal.work().await;
    let public = portal.visitor().get("/openness/promises?state=missed").await;
    assert!(public.has(WE_PAY) && public.has("Thursday 31 December 2026"), "{}", public.text());
}

#[tokio::test]
async fn a_late_payment_that_is_planned_anew_is_the_same_promise_and_is_kept_late() {
    let granted = Granted::signed().await;
    let portal = &granted.portal;
    portal.clock.advance(TimeDelta::days(16));
    portal.work().await;
    let id = granted.grant.clone();
    portal
        .change(move |change| {
            let grant = groundwater::award::grant::get(change.db, &id)?;
            plan_again(change, &grant, &Plan::UpFront)
        })
        .await;
    assert!(portal.visitor().get("/openness/promises?state=open").await.lacks(WE_PAY), "there is no second one");
    let hulya = portal.signed_in("hulya@example.org").await;
    let own = hulya.get(&granted.own()).await;
    assert!(own.has("Missed") && own.has("moved it to Thursday 31 December 2026"), "{}", own.text());
    let ben = portal.signed_in("ben@hackney.example").await;
    let page = ben.get(&granted.desk()).await;
    ben.submit(&page, "form[action$=approval]", &[]).await;
    let amina = portal.signed_in("amina@hackney.example").await;
    let page = amina.get(&granted.desk()).await;
    assert!(amina.submit(&page, "form[action$=paid]", &[]).await.has("Marked as paid"));
    assert!(portal.visitor().get("/openness/promises?state=kept-late").await.has(WE_PAY));
    assert!(portal.visitor().get("/openness/promises?state=missed").await.lacks(WE_PAY));
}

#[tokio::test]
async fn the_day_of_a_round_is_moved_and_the_first_day_told_decides() {
    let table = Table::with_pounds(10_000).await;
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.declares("ruth.adeyemi@example.org", &kitchen, Standing::None).await;
    // It came in late: while nobody had applied, there was nobody to tell.
    let sent = kitchen.clone();
    portal
        .change(move |change| history::record(change, &Thing::new("application", &sent), Event::new("submitted")))
        .await;
    let own = format!("/applications/{kitchen}/promises");
    let hulya = portal.signed_in("hulya@example.org").await;
    let page = hulya.get(&own).await;
    assert!(page.has("We tell every group in this round") && page.has("Thursday 18 March 2027"), "{}", page.text());
    let stranger = portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(stranger.get(&own).await.status, 404);
    let ruth = portal.signed_in("ruth.adeyemi@example.org").await;
    let not_acting = ("not_acting", "Neighbours eat alone. The council carries that.");
    let reasons = ("reasons", "The budget did not reach.");
    decides(&ruth, &kitchen, &[("outcome", "not-this-time"), reasons, not_acting]).await;

    let (id, later) = (table.round.id.clone(), NaiveDate::from_ymd_opt(2027, 4, 15).expect("a day"));
    portal
        .change(move |change| {
            diesel::update(rounds::table.find(&id)).set(rounds::decide_by.eq(later)).execute(change.db)?;
            history::record(change, &Thing::new("round", &id), Event::new("dates moved"))
        })
        .await;
    let page = hulya.get(&own).await;
    assert!(page.has("by Thursday 18 March 2027"), "the first day told stays: {}", page.text());
    assert!(page.has("We have moved it to Thursday 15 April 2027"), "{}", page.text());

    let until = NaiveDate::from_ymd_opt(2027, 3, 19).expect("a day") - portal.app.tools.clock.today();
    portal.clock.advance(until);
    portal.work().await;
    let hulya = portal.signed_in("hulya@example.org").await;
    assert!(hulya.get(&own).await.has("Missed"));
    let daniel = portal.signed_in("daniel.okafor@example.org").await;
    let today = daniel.get("/desk").await;
    assert!(today.has("Say why this was missed: Tell every group in this round"), "{}", today.text());
    let released = releases(&daniel).await;
    assert!(released.has("The decisions are released"), "{}", released.text());
    let page = hulya.get(&own).await;
    assert!(page.has("Kept late") && page.has("19 March 2027"), "{}", page.text());
    let (queries, fund) = portal.queries(hulya.get("/funds/hackney-small-grants")).await;
    assert!(queries <= 6 && fund.has("0 kept, 1 kept late, 0 missed, 0 open"), "{queries}: {}", fund.text());
}

async fn promises(granted: &Granted, words: &str) -> Seen {
    let page = granted.amina.get(&format!("/desk/promises/new?grant={}", granted.grant)).await;
    let fields = [("words", words), ("due-day", "20"), ("due-month", "12"), ("due-year", "2026"), ("public", "yes")];
    granted.amina.submit(&page, "#promise", &fields).await
}

#[tokio::test]
async fn what_is_missed_in_one_night_is_one_letter_and_none_to_somebody_who_has_left() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, .. } = &granted;
    promises(&granted, "We ask Housing about the hall.").await;
    let ben = portal.person("ben@hackney.example", "").await;
    let page = amina.get(&format!("/desk/promises/new?grant={}", granted.grant)).await;
    let due = [("due-day", "20"), ("due-month", "12"), ("due-year", "2026")];
    let bens = [("words", "We send you the bus timetable."), ("owner", ben.as_str())];
    amina.submit(&page, "#promise", &[&bens[..], &due].concat()).await;
    portal
        .change(move |change| {
            diesel::update(person_roles::table.filter(person_roles::person_id.eq(&ben)))
                .set(person_roles::ended_at.eq(change.now))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    // Nothing was looked at for weeks, as before a portal that knew of no register is brought up to date.
    portal.clock.advance(TimeDelta::days(20));
    let letter = letter_to(portal, "amina@hackney.example", "2 promises of yours are missed").await;
    let text = whole(portal, &letter);
    assert!(
        text.contains("about the hall") && text.contains("Pay what is due") && !text.contains("timetable"),
        "{text}"
    );
    assert_eq!(letters(&granted, "amina@hackney.example", "A promise is missed").await, 0);
    assert_eq!(letters(&granted, "ben@hackney.example", "missed").await, 0, "they work there no longer");
    let amina = portal.signed_in("amina@hackney.example").await;
    assert!(amina.get("/desk/promises?show=missed").await.has("bus timetable"), "it stands at the desk");
}

#[tokio::test]
async fn an_owner_moves_a_day_and_whoever_leaves_hands_over_with_a_note() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, ben, dana, hulya, .. } = &granted;
    promises(&granted, "We ask Housing about the hall.").await;
    promises(&granted, "We send you the bus timetable.").await;
    let page = amina.get("/desk/promises?kind=said").await;
    let hall = amina.get(&page.link("Open it: We ask Housing").expect("the promise")).await;
    let moved = [("day-day", "10"), ("day-month", "1"), ("day-year", "2027")];
    let past = [("day-day", "1"), ("day-month", "11"), ("day-year", "2026")];
    assert!(amina.submit(&hall, "#day-form", &past).await.has("Choose today or a later day"));
    let page = amina.submit(&hall, "#day-form", &moved).await;
    assert!(page.has("Its day was moved from 20 December 2026 to 10 January 2027"), "{}", page.text());
    let own = hulya.get(&granted.own()).await;
    assert!(own.has("by Sunday 20 December 2026") && own.has("moved it to Sunday 10 January 2027"), "{}", own.text());

    // One promise goes to Ben with a note.
    let bens = portal.person("ben@hackney.example", "").await.to_string();
    let unsaid = amina.submit(&page, "#owner", &[("to", &bens)]).await;
    assert!(unsaid.status == 422 && unsaid.has("Write them a few words"), "{}", unsaid.text());
    let handed = amina.submit(&page, "#owner", &[("to", &bens), ("note", "They know the warden.")]).await;
    assert!(handed.has("Handed over") && handed.has("Ben Okafor sees to it"), "{}", handed.text());
    let letter = letter_to(portal, "ben@hackney.example", "A promise is yours now").await;
    insta::assert_snapshot!("promises-handed-to-you", whole(portal, &letter));
    assert!(hulya.get(&granted.own()).await.has("Ben Okafor sees to it"));
    assert!(ben.get("/desk/promises").await.has("Yours"));

    // Everything else of hers, in words of its own, goes at once; the payment goes with the grant.
    let aminas = portal.person("amina@hackney.example", "").await.to_string();
    let all = format!("/desk/promises/handover?owner={aminas}");
    assert_eq!(dana.get(&all).await.status, 404, "hers, or an officer's to do");
    let page = ben.get(&all).await;
    assert!(page.has("One promise goes"), "{}", page.text());
    let given = ben.submit(&page, "#handover", &[("to", &bens), ("note", "Amina leaves on Friday.")]).await;
    assert!(given.has("Handed over"), "{}", given.text());
    let hers = ben.get(&format!("/desk/promises?owner={aminas}")).await;
    assert!(hers.has(PAY) && hers.lacks("bus timetable"), "{}", hers.text());
    assert!(ben.get(&format!("/desk/promises?owner={bens}")).await.has("bus timetable"));

    let (id, to) = (granted.grant.clone(), portal.person("ben@hackney.example", "").await);
    portal
        .change(move |change| {
            diesel::update(grants::table.find(&id)).set(grants::contact_id.eq(&to)).execute(change.db)?;
            history::record(change, &Thing::new("grant", &id), Event::new("contact handed over"))
        })
        .await;
    assert!(ben.get(&format!("/desk/promises?owner={bens}")).await.has(PAY));
    assert!(ben.get(&format!("/desk/promises?owner={aminas}")).await.lacks(PAY));
}

#[tokio::test]
async fn whoever_works_for_two_councils_hands_over_and_promises_at_each() {
    let granted = Granted::new().await;
    let portal = &granted.portal;
    // Amina is an officer in Camden, too, where Olu has promised something and leaves.
    let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "camden").await;
    let olu = portal.staff("olu@camden.example", "Olu Bello", Role::Commissioner, "camden").await;
    let (olus, aminas) =
        (portal.person("olu@camden.example", "").await, portal.person("amina@hackney.example", "").await);
    let due = [("due-day", "20"), ("due-month", "12"), ("due-year", "2026")];
    let page = olu.get("/desk/promises/new").await;
    let words = [("words", "We say in March what we learned."), ("owner", olus.as_str())];
    olu.submit(&page, "#promise", &[&words[..], &due].concat()).await;

    let page = amina.get(&format!("/desk/promises/handover?owner={olus}")).await;
    assert!(page.status == 200 && page.has("One promise goes"), "it is opened in Camden: {}", page.text());
    let given = [("to", aminas.as_str()), ("note", "Olu leaves on Friday.")];
    let handed = amina.submit(&page, "#handover", &given).await;
    assert!(handed.has("Handed over"), "{}", handed.text());
    assert!(amina.get(&format!("/desk/promises?owner={aminas}")).await.has("We say in March"));

    // She promises something in Hackney as well: the page says whose promise it is, and leads to the other.
    let page = amina.get("/desk/promises/new").await;
    let elsewhere = page.has("Hackney Council promises it.");
    let page = if elsewhere { page } else { amina.get(&page.link("Hackney Council").expect("a way")).await };
    assert!(page.has("Hackney Council promises it.") && page.has("Camden Council"), "{}", page.text());
    let hers = [("words", "We print the form large."), ("owner", aminas.as_str())];
    assert!(amina.submit(&page, "#promise", &[&hers[..], &due].concat()).await.has("We print the form large."));
    let page = amina.get("/desk/promises/handover").await;
    assert!(page.has("These are the promises at Camden Council."), "{}", page.text());
    let hackney = amina.get(&page.link("Hackney Council").expect("the other")).await;
    assert!(hackney.has("These are the promises at Hackney Council."), "{}", hackney.text());
    let bens = portal.person("ben@hackney.example", "").await;
    let to_ben = [("to", bens.as_str()), ("note", "They know the printer.")];
    assert!(amina.submit(&hackney, "#handover", &to_ben).await.has("Handed over"));
    let page = amina.get(&format!("/desk/promises?owner={aminas}")).await;
    assert!(page.has("We say in March") && page.lacks("We print the form large."), "{}", page.text());

    // At a council that is not hers there is nothing.
    let olu_asks = olu.get(&hackney.path).await;
    assert_eq!(olu_asks.status, 404);
}
