//! A group says that how it was decided, or what, is not right.

use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::{Seen, Visitor};
use crate::table::{Table, decides, releases};

const REASONS: (&str, &str) = ("reasons", "The budget did not reach.");

/// One application, told that it is not funded this time; Ruth decided and Daniel let it go.
pub async fn not_funded() -> (Table, String, Visitor) {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.declares("ruth.adeyemi@example.org", &kitchen, Standing::None).await;
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let not_acting = ("not_acting", "Neighbours eat alone. The council carries that.");
    let saved = decides(&ruth, &kitchen, &[("outcome", "not-this-time"), REASONS, not_acting]).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert!(releases(&daniel).await.has("The decisions are released"));
    let hulya = table.portal.signed_in("hulya@example.org").await;
    (table, kitchen.to_string(), hulya)
}

async fn says(hulya: &Visitor, application: &str, of: &str) -> Seen {
    let page = hulya.get(&format!("/applications/{application}/challenge")).await;
    let said = [("of", of), ("words", "Nobody rang us, and you had promised it.")];
    hulya.submit(&page, "main form", &said).await
}

#[tokio::test]
async fn a_group_challenges_and_only_somebody_who_took_no_part_answers() {
    let (table, kitchen, hulya) = not_funded().await;
    let (own, desk) = (format!("/applications/{kitchen}/challenge"), format!("/desk/applications/{kitchen}/challenge"));
    // The wrong people first.
    let stranger = table.portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(stranger.get(&own).await.status, 404);
    assert_eq!(stranger.post(&own, &[("of", "process"), ("words", "x")]).await.status, 404);
    let page = hulya.get(&own).await;
    let empty = hulya.submit(&page, "main form", &[]).await;
    assert!(empty.status == 422 && empty.has("Choose what is not right"), "{}", empty.text());
    let said = says(&hulya, &kitchen, "decision").await;
    assert!(said.has("Somebody who took no part in it answers you"), "{}", said.text());
    // Tuesday 1 December 2026 is long ago: twenty working days from the day it was said, bank holidays apart.
    assert!(said.has("You hear from us by"), "{}", said.text());
    assert_eq!(says_again(&hulya, &own).await.status, 403, "one at a time");

    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let refused = ruth.get(&desk).await;
    assert!(refused.status == 403 && refused.has("You decided this"), "{}", refused.text());
    assert!(ruth.get("/desk").await.lacks("Answer what Sunday Kitchen says"));
    let panel = table.staff("ife@hackney.example", "Ife", Role::PanelMember).await;
    assert_eq!(panel.post(&desk, &[("action", "stand")]).await.status, 403);
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    let today = tomas.get("/desk").await;
    assert!(today.has("Answer what Sunday Kitchen says of our decision"), "{}", today.text());
    let page = tomas.get(&desk).await;
    let named = [
        ("action", "uphold"),
        ("answer", "You are right, and we are sorry."),
        ("changes", "Every group is rung before the panel meets."),
        ("public_words", "Sunday Kitchen was not rung."),
    ];
    let unnamed = tomas.submit(&page, "main form", &named).await;
    assert!(unnamed.status == 422 && unnamed.has("does not want to be named"), "{}", unnamed.text());
    let mut fields = named.to_vec();
    fields[3].1 = "A group was not rung, as we had promised.";
    let answered = tomas.submit(&page, "main form", &fields).await;
    assert!(answered.has("The group is right"), "{}", answered.text());
    assert!(tomas.get("/desk").await.lacks("Answer what Sunday Kitchen says"));
    // Leyla wrote at the same time: it is answered once, her words are still hers, and his answer is beside them.
    let leyla = table.staff("leyla@hackney.example", "Leyla", Role::Commissioner).await;
    let late =
        leyla.post(&desk, &[("action", "stand"), ("answer", "We look at it again."), ("public_words", "x")]).await;
    assert!(late.status == 422 && late.has("Somebody else answered this"), "{}", late.text());
    assert!(late.has("We look at it again.") && late.has("You are right, and we are sorry."), "{}", late.text());
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("You are right") && letter.text.contains("Every group is rung"), "{}", letter.text);
    let own = hulya.get(&own).await;
    assert!(own.has("Tomas Varga answered, who took no part in it"), "{}", own.text());
    let history = hulya.get(&format!("/applications/{kitchen}")).await;
    assert!(history.has("What you said is not right was answered"), "{}", history.text());
}

async fn says_again(hulya: &Visitor, own: &str) -> Seen {
    hulya.post(own, &[("of", "process"), ("words", "And another thing.")]).await
}

#[tokio::test]
async fn before_the_decision_only_how_it_goes_can_be_challenged_and_a_reader_does_not_answer() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let page = hulya.get(&format!("/applications/{kitchen}/challenge")).await;
    assert!(page.has("How it was decided") && page.lacks("What was decided"), "{}", page.text());
    let early = hulya.post(&format!("/applications/{kitchen}/challenge"), &[("of", "decision"), ("words", "x")]).await;
    assert!(early.status == 403 && early.has("once we have told you what it is"), "{}", early.text());
    let amina = table.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner).await;
    let (id, person) = (kitchen.clone(), table.portal.person("amina@hackney.example", "").await);
    let assigned = groundwater::review::reading::State::Assigned;
    table.portal.change(move |change| crate::support::group::reads(change, &id, &person, assigned)).await;
    says(&hulya, kitchen.as_str(), "process").await;
    let desk = format!("/desk/applications/{kitchen}/challenge");
    let refused = amina.get(&desk).await;
    assert!(refused.status == 403 && refused.has("You were asked to read this application"), "{}", refused.text());
    assert!(amina.get("/desk").await.lacks("Answer what Sunday Kitchen says"));
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert_eq!(daniel.get(&desk).await.status, 200);
    assert!(daniel.get("/desk").await.has("Answer what Sunday Kitchen says"));
}

#[tokio::test]
async fn whoever_decided_it_before_it_was_opened_again_does_not_answer() {
    use diesel::prelude::*;
    use groundwater::db::schema::decisions;
    let (table, kitchen, hulya) = not_funded().await;
    // Ruth decided first; later the decision was taken anew by another, and her name stands in its row no longer.
    let nadia = table.portal.person("nadia@hackney.example", "Nadia Khan").await;
    let of = groundwater::ids::ApplicationId::from(kitchen.as_str());
    table
        .portal
        .change(move |change| {
            diesel::update(decisions::table.filter(decisions::application_id.eq(&of)))
                .set(decisions::decided_by.eq(&nadia))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    says(&hulya, &kitchen, "decision").await;
    let desk = format!("/desk/applications/{kitchen}/challenge");
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let refused = ruth.get(&desk).await;
    assert!(refused.status == 403 && refused.has("You decided this"), "{}", refused.text());
    assert_eq!(ruth.post(&desk, &[("action", "stand")]).await.status, 403);
    assert!(ruth.get("/desk").await.lacks("Answer what Sunday Kitchen says"));
    // Daniel stepped back after it was said, and it leaves his desk.
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert!(daniel.get("/desk").await.has("Answer what Sunday Kitchen says"));
    let id = groundwater::ids::ApplicationId::from(kitchen.as_str());
    table.declares("daniel.okafor@example.org", &id, Standing::Conflict).await;
    assert!(daniel.get("/desk").await.lacks("Answer what Sunday Kitchen says"));
    assert_eq!(daniel.get(&desk).await.status, 403);
}
