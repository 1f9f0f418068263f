//! Lists that grow go on, on a page after this one: nothing ends in silence.

use chrono::{Days, TimeDelta};
use groundwater::after::bundle::{self, Kind};
use groundwater::after::report;
use groundwater::db::types::Json;
use groundwater::ids::HarmReportId;
use groundwater::panel::store::{Meeting, insert_meeting};
use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor};
use crate::table::Table;

/// So many rows in a list, which its first page does not hold.
const MANY: u64 = 53;

/// Every link of a list to one thing, over all its pages; none comes twice.
async fn walked(portal: &Portal, who: &Visitor, first: &str, next: &str) -> Vec<String> {
    let (mut all, mut path) = (Vec::new(), Some(first.to_owned()));
    while let Some(at) = path {
        let (queries, page): (_, Seen) = portal.queries(who.get(&at)).await;
        assert!(page.status == 200 && queries <= 6, "{at}: {queries}: {}", page.text());
        all.extend(page.all_of(".gw-list a", "href"));
        assert!(all.len() <= 200, "it goes round in a circle");
        path = page.link(next);
    }
    let mut once = all.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), all.len(), "none comes twice");
    all
}

#[tokio::test]
async fn requests_for_information_go_on_after_a_page_of_them() {
    let table = Table::with_pounds(10_000).await;
    let officer = table.portal.person("daniel.okafor@example.org", "").await;
    let (funder, round) = (table.portal.funder("hackney").await, table.round.id.clone());
    table
        .portal
        .change(move |change| {
            for at in 0..MANY {
                let day = change.today() + Days::new(at / 3);
                let request = bundle::store::Request {
                    id: change.id(),
                    funder_id: funder.clone(),
                    state: if at % 2 == 0 { bundle::State::Open } else { bundle::State::Sent },
                    kind: Kind::Foi,
                    application_id: None,
                    round_id: Some(round.clone()),
                    title: format!("Request {at}"),
                    shown_title: String::new(),
                    asker: "A journalist".into(),
                    asked_on: change.today(),
                    due_on: day,
                    parts: Json(Vec::new()),
                    opened_by: officer.clone(),
                    opened_at: change.now,
                    sent_by: None,
                    sent_at: None,
                    version: 1,
                };
                bundle::store::save(change.db, &request, true)?;
            }
            Ok(())
        })
        .await;
    let joan = table.staff("joan@hackney.example", "Joan Price", Role::PanelMember).await;
    assert_eq!(joan.get("/desk/requests").await.status, 403);
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert_eq!(walked(&table.portal, &daniel, "/desk/requests", "More requests").await.len() as u64, MANY);
    // Those that wait come first.
    let first = daniel.get("/desk/requests").await;
    assert!(first.all(".gw-list > li")[0].contains("To be sent"), "{}", first.text());
}

#[tokio::test]
async fn joan_reaches_every_report_and_her_desk_names_each_that_waits() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    let joan = portal.staff("joan@hackney.example", "Joan Bright", Role::Listener, "hackney").await;
    let ours = portal.funder("hackney").await;
    portal
        .change(move |change| {
            for at in 0..MANY {
                let report = report::store::Report {
                    id: HarmReportId::from(change.tools.chance.token().as_str()),
                    funder_id: ours.clone(),
                    reference: format!("AAAA-{at:04}"),
                    word_hash: format!("{at}"),
                    state: if at == 0 { report::State::Open } else { report::State::Closed },
                    words: "Somebody laughed at our names.".into(),
                    about: String::new(),
                    name: String::new(),
                    reach_by: String::new(),
                    received_on: change.today() + Days::new(at / 4),
                    told: true,
                    outcome: String::new(),
                    closed_on: None,
                };
                report::store::insert(change.db, &report)?;
            }
            Ok(())
        })
        .await;
    let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    assert_eq!(amina.get("/desk/reports").await.status, 403);
    assert_eq!(walked(&portal, &joan, "/desk/reports", "Older reports").await.len() as u64, MANY);
    let first = joan.get("/desk/reports").await;
    assert!(first.all(".gw-list > li")[0].contains("AAAA-0000"), "{}", first.text());
    let desk = joan.get("/desk").await;
    assert!(desk.has("Read report AAAA-0000") && desk.lacks("AAAA-0001"), "{}", desk.text());
}

#[tokio::test]
async fn panels_go_on_and_ama_sees_only_those_at_which_she_sits() {
    let table = Table::with_pounds(10_000).await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let (sits, made) =
        (table.portal.person("ama@example.org", "").await, table.portal.person("daniel.okafor@example.org", "").await);
    let (funder, round) = (table.portal.funder("hackney").await, table.round.id.clone());
    table
        .portal
        .change(move |change| {
            for at in 0..MANY {
                let meeting = Meeting {
                    id: change.id(),
                    funder_id: funder.clone(),
                    round_id: round.clone(),
                    // Two on each evening.
                    held_at: change.now - TimeDelta::days(1 + i64::try_from(at / 2).unwrap_or(0)),
                    place: format!("Room {at}"),
                    created_by: made.clone(),
                    created_at: change.now,
                    cancelled_at: None,
                    cancelled_why: String::new(),
                    version: 1,
                };
                // She sits at the very first of them alone.
                let members = if at + 1 == MANY { vec![(change.id(), sits.clone())] } else { Vec::new() };
                insert_meeting(change.db, &meeting, &members)?;
            }
            Ok(())
        })
        .await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let meetings = walked(&table.portal, &daniel, "/desk/panels", "Earlier meetings").await;
    assert_eq!(meetings.iter().filter(|href| !href.contains("new?")).count() as u64, MANY);
    let second = daniel.get(&daniel.get("/desk/panels").await.link("Earlier meetings").expect("a next page")).await;
    assert!(second.lacks("No meeting is planned") && second.link("Back to the latest").is_some(), "{}", second.text());
    let hers = ama.get("/desk/panels").await;
    assert!(hers.has("Room 52") && hers.lacks("Room 51") && hers.link("Earlier meetings").is_none(), "{}", hers.text());
}
