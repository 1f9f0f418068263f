//! What one officer owes a group after a decision is on somebody's desk, also while that officer is away, and once they stand
//! apart.

use chrono::{Datelike, TimeDelta};
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use super::challenge::not_funded;
use crate::support::Visitor;
use crate::table::Table;

const DANIEL: &str = "daniel.okafor@example.org";
const TASK: &str = "Talk with Sunday Kitchen about our decision";

/// Hülya was told no and asks for a conversation, which Daniel owes her; Tomas and Leyla are officers beside him.
async fn a_talk_is_owed() -> (Table, ApplicationId, Visitor, Visitor, Visitor) {
    let (table, kitchen, hulya) = not_funded().await;
    let page = hulya.get(&format!("/applications/{kitchen}/feedback")).await;
    let asked = hulya.submit(&page, "main form", &[("reach_by", "Ring 020 7946 0123")]).await;
    assert!(asked.has("Daniel Okafor talks with you"), "{}", asked.text());
    let daniel = table.portal.signed_in(DANIEL).await;
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    let leyla = table.staff("leyla@hackney.example", "Leyla Aksoy", Role::Commissioner).await;
    assert!(daniel.get("/desk").await.has(TASK));
    for other in [&tomas, &leyla] {
        assert!(other.get("/desk").await.lacks(TASK), "it is Daniel's: {}", other.email);
    }
    (table, ApplicationId::from(kitchen.as_str()), daniel, tomas, leyla)
}

#[tokio::test]
async fn while_daniel_is_away_whoever_covers_sees_the_talk_that_he_owes() {
    let (table, kitchen, daniel, tomas, leyla) = a_talk_is_owed().await;
    let (from, until) = {
        let today = table.portal.app.tools.clock.today();
        (today + TimeDelta::days(1), today + TimeDelta::days(3))
    };
    let parts = |day: chrono::NaiveDate| [day.day().to_string(), day.month().to_string(), day.year().to_string()];
    let (from, until) = (parts(from), parts(until));
    let cover = table.portal.person("tomas@hackney.example", "").await.to_string();
    let fields = [
        ("from-day", from[0].as_str()),
        ("from-month", &from[1]),
        ("from-year", &from[2]),
        ("until-day", &until[0]),
        ("until-month", &until[1]),
        ("until-year", &until[2]),
        ("cover", &cover),
    ];
    let page = daniel.get("/desk/away").await;
    let said = daniel.submit(&page, "main form:has([name=cover])", &fields).await;
    assert!(said.has("It is kept. Whoever covers is told."), "{}", said.text());
    assert!(tomas.get("/desk").await.lacks(TASK), "not before its first day");

    table.portal.clock.advance(TimeDelta::days(1));
    let ife = table.staff("ife@hackney.example", "Ife", Role::PanelMember).await;
    assert!(ife.get("/desk").await.lacks(TASK), "who is no officer is shown nothing");
    assert!(leyla.get("/desk").await.lacks(TASK), "nobody else is");
    let desk = tomas.get("/desk").await;
    assert!(desk.has(TASK), "{}", desk.text());
    assert_eq!(tomas.get(&format!("/desk/applications/{kitchen}/feedback")).await.status, 200);
    assert!(daniel.get("/desk").await.has(TASK), "nothing is reassigned");

    table.portal.clock.advance(TimeDelta::days(3));
    assert!(table.portal.signed_in("tomas@hackney.example").await.get("/desk").await.lacks(TASK), "it ends by itself");
}

#[tokio::test]
async fn what_daniel_owes_falls_to_the_others_once_he_steps_back() {
    let (table, kitchen, daniel, tomas, leyla) = a_talk_is_owed().await;
    table.declares(DANIEL, &kitchen, Standing::Conflict).await;
    assert!(daniel.get("/desk").await.lacks(TASK), "it is closed to him");
    // Leyla stands apart as well, and sees nothing of it.
    table.declares("leyla@hackney.example", &kitchen, Standing::Conflict).await;
    assert!(leyla.get("/desk").await.lacks(TASK));
    let desk = tomas.get("/desk").await;
    assert!(desk.has(TASK), "{}", desk.text());
    let (queries, page) = table.portal.queries(tomas.get(&desk.link(TASK).expect("a way to it"))).await;
    assert!(page.status == 200 && page.has("020 7946 0123") && queries <= 6, "{queries}: {}", page.text());
}
