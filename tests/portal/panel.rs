//! A panel meets and says what it recommends.

use groundwater::application::State;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::{Seen, Visitor};
use crate::table::Table;

async fn plan(table: &Table, who: &Visitor, member: &str) -> Seen {
    let page = who.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let person = table.portal.person(member, "").await;
    let fields = [
        ("date-day", "11"),
        ("date-month", "2"),
        ("date-year", "2027"),
        ("time", "6:30pm"),
        ("place", "The Old Bath House, upstairs; there is a lift"),
        ("members", person.as_str()),
    ];
    who.submit(&page, "main form", &fields).await
}

fn meeting_path(seen: &Seen) -> String {
    seen.path.split('?').next().expect("a path").to_owned()
}

#[tokio::test]
async fn daniel_plans_a_panel_and_ama_gets_a_letter_with_a_calendar_entry() {
    let table = Table::with_pounds(10_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let list = daniel.get("/desk/panels").await;
    assert!(list.has("No meeting is planned."), "{}", list.text());
    let made = plan(&table, &daniel, "ama@example.org").await;
    assert!(made.has("The meeting is planned"), "{}", made.text());
    assert!(made.has("Thursday 11 February 2027, 6:30pm"));
    assert!(daniel.get("/desk/panels").await.has("Still to come"));
    assert!(ama.get("/desk/panels").await.has("You sit at it"));

    let letters = table.portal.letters_to("ama@example.org").await;
    let letter = letters.last().expect("a letter");
    insta::with_settings!({filters => vec![(r"http://127\.0\.0\.1:\d+/desk/panels/[0-9a-f-]{36}", "[link]")]}, {
        insta::assert_snapshot!("panel_meeting_letter", format!("{}\n\n{}", letter.subject, letter.text));
    });
    let raw = table.portal.raw_letter(&letter.id);
    assert!(raw.contains("text/calendar"), "{raw}");
}

#[tokio::test]
async fn a_meeting_needs_a_day_to_come_a_place_and_people() {
    let table = Table::with_pounds(10_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let page = daniel.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    let bad = [("date-day", "31"), ("date-month", "2"), ("date-year", "2027"), ("time", "6"), ("place", " ")];
    let seen = daniel.submit(&page, "main form", &bad).await;
    assert_eq!(seen.status, 422);
    for words in ["has only 28 days", "Write the time like 6:30pm", "Say where it is", "Choose who sits at it"] {
        assert!(seen.has(words), "{words}: {}", seen.text());
    }
    assert_eq!(seen.attribute("input[name=time]", "value").as_deref(), Some("6"), "what was typed stays");
}

#[tokio::test]
async fn ama_says_how_close_she_is_before_she_takes_part() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    let form = format!("{meeting}/recommendations/{kitchen}");

    let before = ama.get(&meeting).await;
    assert!(
        before.has("Sunday Kitchen") && before.lacks("£4,000"),
        "a name, to say whether she knows them: {}",
        before.text()
    );
    assert_eq!(before.link("Say how close you are"), Some(format!("/desk/applications/{kitchen}/declaration")));
    assert_eq!(ama.get(&form).await.status, 403);

    table.declares("ama@example.org", &kitchen, Standing::None).await;
    let (queries, after) = table.portal.queries(ama.get(&meeting)).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(after.has("asks for £4,000"));
    let page = ama.get(&form).await;
    let saved = ama
        .submit(
            &page,
            "main form",
            &[("outcome", "in-part"), ("amount", "3,500"), ("words", "They cook with, not for.")],
        )
        .await;
    assert!(saved.has("The recommendation is saved.") && saved.has("Funded in part, £3,500"), "{}", saved.text());
    assert_eq!(table.stands(&kitchen).await.state, State::UnderReview, "weighing it is reviewing it");
    let (queries, page) = table.portal.queries(ama.get(&form)).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(page.has("Written down by Ama Owusu"));
}

#[tokio::test]
async fn whoever_stepped_back_sees_nothing_of_it_commissioners_too() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    table.declares("daniel.okafor@example.org", &kitchen, Standing::Conflict).await;
    let seen = daniel.get(&meeting).await;
    assert!(seen.lacks("Sunday Kitchen") && seen.has("One application is not shown to you"), "{}", seen.text());
    let form = format!("{meeting}/recommendations/{kitchen}");
    assert_eq!(daniel.get(&form).await.status, 403);
    let fields = [("version", "0"), ("outcome", "not-this-time"), ("words", "No.")];
    assert_eq!(daniel.post(&form, &fields).await.status, 403);
}

#[tokio::test]
async fn of_two_who_write_at_once_the_second_sees_both_texts() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    table.declares("ama@example.org", &kitchen, Standing::Close).await;
    let form = format!("{meeting}/recommendations/{kitchen}");
    let (hers, his) = (ama.get(&form).await, daniel.get(&form).await);
    ama.submit(&hers, "main form", &[("outcome", "funded"), ("amount", "4000"), ("words", "All of it.")]).await;
    let both =
        daniel.submit(&his, "main form", &[("outcome", "in-part"), ("amount", "3000"), ("words", "Most of it.")]).await;
    assert_eq!(both.status, 409);
    assert!(both.has("All of it.") && both.has("Most of it."), "{}", both.text());
    let after = daniel.submit(&both, "main form", &[]).await;
    assert!(after.has("Funded in part, £3,000"), "{}", after.text());
}

#[tokio::test]
async fn a_table_is_set_for_its_own_people_only() {
    let table = Table::with_pounds(10_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let cem = table.staff("cem@example.org", "Cem Kaya", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    assert_eq!(cem.get(&meeting).await.status, 403, "another meeting's member");
    assert!(cem.get("/desk/panels").await.lacks("Small Grants"));
    let other = table.portal.staff("olu@example.org", "Olu Ade", Role::Commissioner, "islington").await;
    assert_eq!(other.get(&meeting).await.status, 404, "another funder's desk does not exist");
    assert_eq!(other.get(&format!("/desk/panels/new?round={}", table.round.id)).await.status, 404);
    let scrutineer = table.staff("sam@example.org", "Sam Reid", Role::Scrutineer).await;
    assert_eq!(scrutineer.get("/desk/panels").await.status, 403);
    let hulya = table.portal.applicant("hulya@example.org", "Hülya Demir").await;
    assert!(matches!(hulya.get("/desk/panels").await.status, 403 | 404));
}
