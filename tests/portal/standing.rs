//! Who stands apart when a panel has sat, what that holds back, and who sees how the round is read.

use diesel::prelude::*;
use groundwater::clock::Instant;
use groundwater::db::schema::organisation_members;
use groundwater::fund::form::PanelRules;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::panelling::{AMA, CEM, Evening, rules};
use crate::table::{FUND, Table, decide_path, decides, releases};

const REASONS: (&str, &str) = ("reasons", "They asked for it.");

/// Somebody belongs to the group of an application; until a moment, where one is given.
async fn belongs(table: &Table, email: &str, application: &ApplicationId, until: Option<Instant>) {
    let (id, person) = (application.clone(), table.portal.person(email, "").await);
    table
        .portal
        .change(move |change| {
            let group = groundwater::application::store::get(change.db, &id)?.organisation_id;
            diesel::insert_into(organisation_members::table)
                .values((
                    organisation_members::id.eq("m"),
                    organisation_members::organisation_id.eq(&group),
                    organisation_members::person_id.eq(&person),
                    organisation_members::joined_at.eq(change.now),
                    organisation_members::left_at.eq(until),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
}

/// An evening on which Ama recommends £4,000 for Sunday Kitchen, and everybody agrees.
async fn recommended() -> (Evening, ApplicationId) {
    let mut evening = Evening::called(10_000, PanelRules { quorum: 1, ..PanelRules::default() }).await;
    let kitchen = evening.table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    evening.table.declares(AMA, &kitchen, Standing::None).await;
    belongs(&evening.table, CEM, &kitchen, None).await;
    evening.table.declares("ruth.adeyemi@example.org", &kitchen, Standing::None).await;
    evening.comes().await;
    evening.here(&evening.pia, &[AMA, CEM]).await;
    (evening, kitchen)
}

#[tokio::test]
async fn a_resident_on_the_panel_who_belongs_to_a_group_holds_no_letter_back() {
    let (evening, kitchen) = recommended().await;
    let saved = evening.recommends(&evening.ama, &kitchen, "4000").await;
    assert!(saved.has("The recommendation is saved."), "{}", saved.text());
    evening.ends(&evening.ama, &kitchen, &[("how", "consensus")]).await;
    let declaration = format!("/desk/applications/{kitchen}/declaration");
    assert_eq!(evening.cem.post(&declaration, &[("standing", "none")]).await.status, 403, "Cem belongs to it");
    let ruth = evening.table.portal.signed_in("ruth.adeyemi@example.org").await;
    decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    let out = releases(&ruth).await;
    assert!(out.has("The decisions are released"), "{}", out.text());
}

#[tokio::test]
async fn before_the_panel_is_heard_ruth_can_say_by_when_and_nothing_else() {
    let (evening, kitchen) = recommended().await;
    let ruth = evening.table.portal.signed_in("ruth.adeyemi@example.org").await;
    let page = ruth.get(&decide_path(&kitchen)).await;
    assert!(
        page.has("Until then you can say that it is not decided yet") && page.lacks("Funded in part"),
        "{}",
        page.text()
    );
    let early = ruth.submit(&page, "main form", &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    assert_eq!(early.status, 403, "{}", early.text());
    let until = [("wait_until-day", "1"), ("wait_until-month", "4"), ("wait_until-year", "2027")];
    let wait = [("outcome", "not-decided-yet"), REASONS, until[0], until[1], until[2]];
    let saved = decides(&ruth, &kitchen, &wait).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    let out = releases(&ruth).await;
    assert!(out.has("The decisions are released"), "{}", out.text());
    // A wait is no decision: there is nothing yet to talk about or to challenge, and hearing it is still to come.
    let hulya = evening.table.portal.signed_in("hulya@example.org").await;
    let told = hulya.get(&format!("/applications/{kitchen}/decision")).await;
    assert!(told.status == 200 && told.lacks("Talk about this decision"), "{}", told.text());
    assert_eq!(hulya.get(&format!("/applications/{kitchen}/feedback")).await.status, 403);
    let challenged = hulya
        .post(&format!("/applications/{kitchen}/challenge"), &[("of", "decision"), ("words", "We hear nothing.")])
        .await;
    assert_ne!(challenged.status, 200, "{}", challenged.text());
    let id = kitchen.clone();
    let (come, _) = evening.table.portal.read(move |db| groundwater::after::council::store::come(db, &id)).await;
    assert!(!come.told);
}

#[tokio::test]
async fn a_vote_of_somebody_who_stepped_back_afterwards_counts_no_more() {
    let mut evening = Evening::called(10_000, PanelRules { quorum: 2, ..rules() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    evening.ama_leads().await;
    evening.comes().await;
    evening.here(&evening.ama, &[AMA, CEM]).await;
    evening.recommends(&evening.ama, &kitchen, "4000").await;
    let (one, two) = (evening.id(AMA).await, evening.id(CEM).await);
    let votes = [(format!("vote-{one}"), "for"), (format!("vote-{two}"), "abstain")];
    let vote = [("how", "vote"), (&*votes[0].0, votes[0].1), (&*votes[1].0, votes[1].1)];
    let voted = evening.ends(&evening.ama, &kitchen, &vote).await;
    assert!(voted.has("1 for, 0 against, 1 neither"), "{}", voted.text());
    let words = [("standing", "conflict"), ("interests", "family")];
    evening.cem.post(&format!("/desk/applications/{kitchen}/declaration"), &words).await;
    let item = evening.ama.get(&evening.item(&kitchen)).await;
    assert!(item.has("1 for, 0 against") && item.lacks("1 neither"), "{}", item.text());
}

#[tokio::test]
async fn whoever_leads_the_panel_sees_how_readers_judge_and_a_member_does_not() {
    let mut evening = Evening::called(10_000, rules()).await;
    evening.application("Sunday Kitchen", 4_000).await;
    evening.ama_leads().await;
    evening.comes().await;
    let spread = format!("/desk/funds/{FUND}/spread");
    let refused = evening.cem.get(&spread).await;
    assert!(refused.status == 403 && refused.has("whoever leads a meeting"), "{}", refused.text());
    assert!(evening.cem.get(&evening.meeting).await.lacks("How readers judge"));
    assert!(evening.ama.get(&evening.meeting).await.has("How readers judge"));
    let page = evening.ama.get(&spread).await;
    assert_eq!(page.attribute(".gw-back", "href").as_deref(), Some(&*evening.meeting), "{}", page.text());
}

#[tokio::test]
async fn an_officer_who_left_a_group_after_it_applied_is_no_stranger_to_it() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    let group = table.stands(&kitchen).await.organisation_id;
    let calls = format!("/desk/organisations/{group}/calls");
    assert_eq!(tomas.get(&calls).await.status, 200);
    let now = table.portal.app.now();
    belongs(&table, "tomas@hackney.example", &kitchen, Some(now)).await;
    assert_eq!(tomas.get(&calls).await.status, 403);
    let person = table.portal.person("tomas@hackney.example", "").await;
    let id = kitchen.clone();
    let apart = table.portal.read(move |db| groundwater::application::store::apart::everybody(db, &id)).await;
    assert!(apart.contains(&person), "whoever answers, covers or is named is somebody else");
    // Nor is he named to talk with the group, or to check anything with it.
    table.declares("ruth.adeyemi@example.org", &kitchen, Standing::None).await;
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let page = ruth.get(&decide_path(&kitchen)).await;
    assert!(page.lacks("Tomas Varga"), "{}", page.text());
    let named = [("outcome", "funded"), ("amount", "4000"), REASONS, ("talk_to", person.as_str())];
    let refused = ruth.submit(&page, "main form", &named).await;
    assert!(refused.status == 422 && refused.has("Choose whom the group can talk to"), "{}", refused.text());
}
