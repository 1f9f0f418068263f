//! What needs each person today, from the first reading to the published note.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::store as applications;
use groundwater::db::schema::{people, person_roles};
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::State as ReadingState;

use crate::award::Granted;
use crate::support::{Portal, Seen, Visitor, group};
use crate::table::{FUND, Table, decides, releases};

const RUTH: &str = "ruth.adeyemi@example.org";
const DANIEL: &str = "daniel.okafor@example.org";
const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");

/// The desk's home, in at most six queries.
async fn desk(portal: &Portal, who: &Visitor) -> Seen {
    let (queries, seen) = portal.queries(who.get("/desk")).await;
    assert!(queries <= 6, "{queries}");
    seen
}

async fn is_under_review(table: &Table, id: &ApplicationId) {
    let id = id.clone();
    table.portal.change(move |change| applications::set_state(change.db, &id, State::UnderReview, change.now)).await;
}

async fn reads(table: &Table, email: &str, name: &str, id: &ApplicationId, state: ReadingState) {
    table.staff(email, name, Role::PanelMember).await;
    let (person, id) = (table.portal.person(email, "").await, id.clone());
    table.portal.change(move |change| group::reads(change, &id, &person, state)).await;
}

/// Somebody is nothing at the council any more.
pub async fn leaves(portal: &Portal, email: &str) {
    let email = email.to_owned();
    portal
        .change(move |change| {
            let person = people::table.filter(people::email.eq(email)).select(people::id);
            diesel::update(person_roles::table.filter(person_roles::person_id.eq_any(person)))
                .set(person_roles::ended_at.eq(Some(change.now)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn without_a_panel_the_readings_lead_to_the_decision_and_a_wait_is_chased() {
    let table = Table::with_pounds(10_000).await;
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    is_under_review(&table, &kitchen).await;
    let (daniel, ruth) = (portal.signed_in(DANIEL).await, portal.signed_in(RUTH).await);
    let short = desk(portal, &daniel).await;
    assert!(short.has("Ask somebody to read Sunday Kitchen") && short.has("Nobody reads it yet"), "{}", short.text());
    assert!(desk(portal, &ruth).await.lacks("Decide on Sunday Kitchen"));

    reads(&table, "ife@example.org", "Ife Cole", &kitchen, ReadingState::Shared).await;
    assert!(desk(portal, &daniel).await.has("One person reads it, of the 2"));
    reads(&table, "marcus@example.org", "Marcus Bell", &kitchen, ReadingState::Drafted).await;
    assert!(desk(portal, &daniel).await.lacks("Ask somebody to read"));
    assert!(desk(portal, &ruth).await.lacks("Decide on Sunday Kitchen"), "Marcus still reads");
    reads(&table, "ines@example.org", "Inês Silva", &kitchen, ReadingState::TakenBack).await;
    let marcus = portal.person("marcus@example.org", "").await;
    portal
        .change(move |change| {
            use groundwater::db::schema::readings;
            diesel::update(readings::table.filter(readings::reader_id.eq(&marcus)))
                .set(readings::state.eq(ReadingState::Shared))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    // It is Ruth's, who decides in this round, and nobody else's.
    let ola = table.staff("ola@example.org", "Ola Nowak", Role::DecisionMaker).await;
    assert!(desk(portal, &ruth).await.has("Decide on Sunday Kitchen"));
    for other in [&ola, &daniel] {
        assert!(desk(portal, other).await.lacks("Decide on Sunday Kitchen"), "{}", other.email);
    }

    // She waits, and her desk says until when.
    table.declares(RUTH, &kitchen, Standing::None).await;
    let until = [("wait_until-day", "1"), ("wait_until-month", "4"), ("wait_until-year", "2027")];
    decides(&ruth, &kitchen, &[("outcome", "not-decided-yet"), REASONS, until[0], until[1], until[2]]).await;
    let ready = desk(portal, &daniel).await;
    assert_eq!(ready.link("Release the decisions of Small Grants"), Some(format!("/desk/funds/{FUND}/release")));
    assert!(desk(portal, &ruth).await.lacks("Decide on Sunday Kitchen"), "it is decided, and not out");
    releases(&daniel).await;
    assert!(desk(portal, &daniel).await.lacks("Release the decisions"));
    let waits = desk(portal, &ruth).await;
    assert!(waits.has("Decide on Sunday Kitchen") && waits.has("by 1 April 2027"), "{}", waits.text());
    assert!(desk(portal, &ola).await.lacks("Decide on Sunday Kitchen"));
    // Where the power is any decision-maker's, it is on every one's desk.
    table.decided_by_any_of_them().await;
    assert!(desk(portal, &ola).await.has("Decide on Sunday Kitchen"));
    assert!(desk(portal, &daniel).await.lacks("Decide on Sunday Kitchen"));
}

#[tokio::test]
async fn whoever_called_a_panel_is_reminded_of_what_it_recommends() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    is_under_review(&table, &kitchen).await;
    let daniel = table.portal.signed_in(DANIEL).await;
    table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let page = daniel.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    let ama = table.portal.person("ama@example.org", "").await;
    let day = [("date-day", "11"), ("date-month", "2"), ("date-year", "2027"), ("time", "6:30pm")];
    let fields = [&day[..], &[("place", "Here"), ("members", ama.as_str())]].concat();
    let made = daniel.submit(&page, "main form", &fields).await;
    let meeting = made.path.split('?').next().expect("a path").to_owned();
    assert!(desk(&table.portal, &daniel).await.lacks("Write down what the panel"));
    table.portal.clock.advance(TimeDelta::days(20));
    let daniel = table.portal.signed_in(DANIEL).await;
    let amina = table.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner).await;
    let after = desk(&table.portal, &daniel).await;
    assert_eq!(after.link("Write down what the panel of Small Grants recommends"), Some(meeting), "{}", after.text());
    assert!(desk(&table.portal, &amina).await.lacks("Write down what the panel"), "she did not call it");
}

#[tokio::test]
async fn a_grant_is_looked_after_by_the_officer_its_group_talks_to() {
    let granted = Granted::new().await;
    let Granted { portal, amina, ben, hulya, dana, .. } = &granted;
    assert!(desk(portal, amina).await.has("Offer Sunday Kitchen its agreement"));
    assert!(desk(portal, ben).await.lacks("Sunday Kitchen"), "Amina looks after it");
    granted.offers().await;
    assert!(desk(portal, amina).await.lacks("Offer Sunday Kitchen"));
    granted.hulya_signs().await;
    assert!(desk(portal, amina).await.has("Sign the agreement with Sunday Kitchen"));
    granted.amina_signs().await;

    let money = desk(portal, amina).await;
    assert!(money.has("Approve the payment to Sunday Kitchen") && money.has("by 15 December 2026"), "{}", money.text());
    let page = amina.get(&granted.desk()).await;
    amina.submit(&page, "form[action$=approval]", &[]).await;
    // A second person sees to it: any of the others.
    assert!(desk(portal, amina).await.lacks("Sunday Kitchen"));
    for second in [ben, dana] {
        assert!(desk(portal, second).await.has("Pay Sunday Kitchen, and mark it as paid"), "{}", second.email);
    }
    let page = ben.get(&granted.desk()).await;
    ben.submit(&page, "form[action$=paid]", &[]).await;
    assert!(desk(portal, dana).await.lacks("Sunday Kitchen"));

    // They talk, and write down what they learned.
    let page = amina.get(&format!("{}/learning", granted.desk())).await;
    let when = [("day-day", "3"), ("day-month", "12"), ("day-year", "2026"), ("time", "2pm"), ("way", "phone")];
    amina.submit(&page, "#arrange", &when).await;
    assert!(desk(portal, amina).await.lacks("Write down what you learned"));
    portal.clock.advance(TimeDelta::days(3));
    assert!(desk(portal, amina).await.has("Write down what you learned with Sunday Kitchen"));
    let page = amina.get(&format!("{}/learning/new", granted.desk())).await;
    let note = amina.submit(&page, "#note", &[("group_changed", "Three grandmothers run it now.")]).await;
    let today = desk(portal, amina).await;
    assert!(today.has("Go on with the learning note of Sunday Kitchen") && today.lacks("Write down what you learned"));
    let fields = [("council_in_the_way", "Our payment took four weeks."), ("then", "tell")];
    let page = amina.get(&note.path).await;
    amina.submit(&page, "#note", &fields).await;
    assert!(desk(portal, amina).await.lacks("Sunday Kitchen"), "it is with the group");
    let id = note.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id");
    let page = hulya.get(&format!("{}/learning/{id}", granted.own())).await;
    hulya.submit(&page, "#agree", &[("publishes", "yes")]).await;
    assert!(desk(portal, amina).await.has("Say whether we publish what we learned with Sunday Kitchen"));
    assert!(desk(portal, ben).await.lacks("Sunday Kitchen"));

    // Amina leaves the council, and nothing of hers is lost.
    leaves(portal, "amina@hackney.example").await;
    assert!(desk(portal, ben).await.has("Say whether we publish what we learned with Sunday Kitchen"));
}
