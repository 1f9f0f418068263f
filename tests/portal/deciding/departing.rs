//! The panel says why for each criterion, and hears first where a decision departs from what it recommends.

use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use super::CRITERIA;
use crate::support::{Seen, Visitor};
use crate::table::{FUND, Table, decides, releases};

const TURNED: &str = "/desk/funds/hackney-small-grants/turned-on";
const FIRST: &str = "/desk/funds/hackney-small-grants/release/first";
const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");
const OPTIONS: (&str, &str) = ("options", "All of it: the round has not got that much.");

/// A panel of one, Ama, with a meeting in the round; gives where it is.
async fn panel(table: &Table, daniel: &Visitor, application: &ApplicationId) -> (Visitor, String) {
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let id = table.portal.person("ama@example.org", "").await;
    let new = daniel.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    let when = [("date-day", "11"), ("date-month", "2"), ("date-year", "2027"), ("time", "18:30")];
    let made = daniel
        .submit(
            &new,
            "main form",
            &[when[0], when[1], when[2], when[3], ("place", "Upstairs"), ("members", id.as_str())],
        )
        .await;
    table.declares("ama@example.org", application, Standing::None).await;
    (ama, made.path.split('?').next().expect("a path").to_owned())
}

async fn recommends(who: &Visitor, meeting: &str, id: &ApplicationId, fields: &[(&str, &str)]) -> Seen {
    let page = who.get(&format!("{meeting}/recommendations/{id}")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    who.submit(&page, "main form", fields).await
}

#[tokio::test]
async fn ama_says_why_for_each_criterion_and_the_panel_hears_first_where_ruth_departs() {
    let table = Table::of_larger_grants(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let (ama, meeting) = panel(&table, &daniel, &kitchen).await;

    // Every criterion that the fund names has its reason.
    let whole = [("outcome", "funded"), ("amount", "4000"), ("words", "We would fund it.")];
    let few = recommends(&ama, &meeting, &kitchen, &whole).await;
    assert!(few.status == 422 && few.has("Say why, for"), "{}", few.text());
    let boxes: Vec<String> = CRITERIA.iter().map(|key| format!("why-{key}")).collect();
    let mut fields = whole.to_vec();
    fields.extend(boxes.iter().map(|name| (name.as_str(), "Forty come every Sunday.")));
    fields.extend([("reason_kinds", "our-question"), ("not_acting", "Forty would eat alone.")]);
    let (queries, page) = table.portal.queries(ama.get(&format!("{meeting}/recommendations/{kitchen}"))).await;
    assert!(queries <= 6, "{queries}");
    for words in ["That lie with us", "Our question was unclear", "We did not know them", "That lie with what was sent"]
    {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    assert!(recommends(&ama, &meeting, &kitchen, &fields).await.status < 400);

    // Ruth has it before her, says what else she considered, and departs.
    let ruth = table.ruth(&[&kitchen]).await;
    ruth.submit(&ruth.get(TURNED).await, "main form", &[]).await;
    let part = [("outcome", "in-part"), ("amount", "3500"), REASONS];
    let unsaid = decides(&ruth, &kitchen, &[part[0], part[1], part[2], ("departure_reason", "Less money.")]).await;
    assert!(unsaid.status == 422 && unsaid.has("Say what else you considered"), "{}", unsaid.text());
    let saved =
        decides(&ruth, &kitchen, &[part[0], part[1], part[2], OPTIONS, ("departure_reason", "Less money.")]).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    let record = ruth.get(&format!("/desk/funds/{FUND}/decisions/{kitchen}/record")).await;
    for words in ["Under which power", "All of it: the round has not got that much.", "declared no tie to the group"] {
        assert!(record.has(words), "{words}: {}", record.text());
    }
    assert!(record.has("The decision differs from it") && record.lacks("Ama Owusu"), "{}", record.text());

    // Nothing goes out before the panel has heard, and has had its days.
    let early = ruth.post(&format!("/desk/funds/{FUND}/release"), &[]).await;
    assert!(early.status == 403 && early.has("the panel has not been told of it first"), "{}", early.text());
    let hulya = table.portal.signed_in("hulya@example.org").await;
    assert_ne!(hulya.get(FIRST).await.status, 200);
    assert_ne!(ama.post(&format!("/desk/funds/{FUND}/release/panel"), &[]).await.status, 200);
    let (queries, page) = table.portal.queries(daniel.get(FIRST)).await;
    assert!(
        queries <= 6 && page.has("One decision differs from what the panel recommends"),
        "{queries}: {}",
        page.text()
    );
    let today = table.portal.clock.today();
    let on = |days: i64| {
        let day = today + chrono::TimeDelta::days(days);
        [day.format("%-d").to_string(), day.format("%-m").to_string(), day.format("%Y").to_string()]
    };
    let [day, month, year] = on(1);
    let fields = [("goes_from-day", day.as_str()), ("goes_from-month", &month), ("goes_from-year", &year)];
    let soon = daniel.submit(&page, "form[action$=panel]", &fields).await;
    assert!(soon.status == 422 && soon.has("the panel has 3 days"), "{}", soon.text());
    let [day, month, year] = on(3);
    let fields = [("goes_from-day", day.as_str()), ("goes_from-month", &month), ("goes_from-year", &year)];
    let told = daniel.submit(&page, "form[action$=panel]", &fields).await;
    assert!(told.has("Every member of the panel gets a letter."), "{}", told.text());
    let letters = table.portal.letters_to("ama@example.org").await;
    let letter = &letters.last().expect("a letter").text;
    assert!(letter.contains("You hear of it first") && letter.contains("Less money."), "{letter}");
    let waits = daniel.post(&format!("/desk/funds/{FUND}/release"), &[]).await;
    assert!(waits.status == 403 && waits.has("it goes out from"), "{}", waits.text());
    let before = letters.len();
    table.portal.clock.advance(chrono::TimeDelta::days(3));
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert!(releases(&daniel).await.has("The decisions are released"));
    assert_eq!(table.portal.letters_to("ama@example.org").await.len(), before, "she is not told twice");

    // The group reads the reasons for each criterion, on its page and in its letter; everybody reads the departure.
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let (queries, seen) = table.portal.queries(hulya.get(&format!("/applications/{kitchen}/decision"))).await;
    assert!(
        queries <= 6 && seen.has("Forty come every Sunday.") && seen.has("Forty would eat alone."),
        "{}",
        seen.text()
    );
    let letters = table.portal.letters_to("hulya@example.org").await;
    assert!(letters.last().is_some_and(|letter| letter.text.contains("Forty come every Sunday.")));
    assert!(table.portal.visitor().get("/openness").await.has("Less money."));
}

#[tokio::test]
async fn in_a_small_round_a_few_lines_are_enough_and_the_panel_hears_on_the_day() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let (ama, meeting) = panel(&table, &daniel, &kitchen).await;
    let whole = [("outcome", "funded"), ("amount", "4000"), ("words", "We would fund it.")];
    assert!(recommends(&ama, &meeting, &kitchen, &whole).await.status < 400);
    let ruth = table.ruth(&[&kitchen]).await;
    decides(
        &ruth,
        &kitchen,
        &[("outcome", "in-part"), ("amount", "3500"), REASONS, ("departure_reason", "Less money.")],
    )
    .await;
    assert!(daniel.get(FIRST).await.has("hear why on the day it goes out"));
    assert!(releases(&daniel).await.has("The decisions are released"));
    let letters = table.portal.letters_to("ama@example.org").await;
    assert!(letters.last().is_some_and(|letter| letter.text.contains("have gone out today")));
}
