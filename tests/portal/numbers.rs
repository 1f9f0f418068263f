//! What is counted of a round: how long groups took, and whether every way of answering leads as far as writing does.

use groundwater::application::Route;
use groundwater::application::answer::Body;
use groundwater::application::store::answers::{self, Part};
use groundwater::db::types::Json;
use groundwater::fund::form::Kind;
use groundwater::fund::store as funds;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::{Portal, Visitor};
use crate::table::{FUND, Table, decides, releases};

const CHEST: &str = "hackney-community-chest";

/// A group that has sent its application, and its writer.
async fn sent(portal: &Portal, at: usize) -> (Visitor, ApplicationId) {
    let round =
        portal.read(|db| Ok(funds::rounds_by_fund_slug(db, CHEST)?.into_iter().next().expect("its round").0.id)).await;
    let email = format!("writer{at}@example.org");
    let group = portal.group(&format!("Group {at}"), &[(&email, "Somebody")]).await;
    let id = portal.draft(&email, &group, &round).await;
    let form = portal.form(&round).await;
    portal.answers_everything(&email, &id, &form, &[]).await;
    let visitor = portal.signed_in(&email).await;
    let check = visitor.get(&format!("/applications/{id}/check")).await;
    let sent = visitor.submit(&check, "form[action$=submission]", &[]).await;
    assert!(sent.has("Your application is sent") || sent.status == 200, "{}", sent.text());
    (visitor, id)
}

#[tokio::test]
async fn hulya_tells_how_long_it_took_and_the_next_group_reads_the_middle() {
    let portal = Portal::start().await;
    portal.fund(CHEST).await;
    let mut first = None;
    for (at, hours) in ["1", "2", "3", "9", "4"].iter().enumerate() {
        let (writer, id) = sent(&portal, at).await;
        let before = portal.visitor().get(&format!("/funds/{CHEST}")).await;
        assert!(before.lacks("Groups told us"), "{at} are too few: {}", before.text());
        let page = writer.get(&format!("/applications/{id}/submission")).await;
        assert!(page.has("How long did it take you?"), "{}", page.text());
        let hardest = if at == 0 { "Kelimeleri bulmak" } else { "" };
        let fields = [("took-hours", *hours), ("took-people", "2"), ("took-hardest", hardest)];
        let told = writer.submit(&page, "form[action$=time]", &fields).await;
        assert!(told.has("Thank you. It helps us, and the next groups."), "{}", told.text());
        first.get_or_insert((writer, id));
    }
    let fund = portal.visitor().get(&format!("/funds/{CHEST}")).await;
    assert!(
        fund.has("Groups told us that it took them about 3 hours: half of 5 groups needed less"),
        "{}",
        fund.text()
    );
    let openness = portal.visitor().get("/openness").await;
    assert!(
        openness.has("5 groups told us what it took; half of them needed about 3 hours or less"),
        "{}",
        openness.text()
    );

    // The first tells anew, and is counted once.
    let (writer, id) = first.expect("the first");
    let again = writer.get(&format!("/applications/{id}/time")).await;
    assert_eq!(again.attribute("#took-hours", "value").as_deref(), Some("1"));
    writer.submit(&again, "main form", &[("took-hours", "7"), ("took-minutes", "30")]).await;
    let fund = portal.visitor().get(&format!("/funds/{CHEST}")).await;
    assert!(fund.has("about 4 hours: half of 5 groups"), "{}", fund.text());

    // Officers see sums, and what was hardest without a name; the application at the desk shows nothing of it.
    let amina = portal.signed_in("amina.yusuf@example.org").await;
    let numbers = amina.get(&format!("/desk/funds/{CHEST}/numbers")).await;
    assert!(numbers.has("5 groups told us: half of them needed about 4 hours or less"), "{}", numbers.text());
    assert!(
        numbers.has("Kelimeleri bulmak") && numbers.has("10 people") && numbers.lacks("Group 0"),
        "{}",
        numbers.text()
    );
    let desk = amina.get(&format!("/desk/applications/{id}")).await;
    assert!(desk.lacks("Kelimeleri bulmak"), "{}", desk.text());
    let grace = portal.signed_in("grace.mensah@example.org").await;
    let decider = grace.get(&format!("/desk/funds/{CHEST}/numbers")).await;
    assert!(decider.has("5 groups told us") && decider.lacks("Kelimeleri"), "whoever decides reads no words of it");
}

#[tokio::test]
async fn only_the_group_tells_and_only_between_sending_and_the_decision() {
    let portal = Portal::start().await;
    let round = portal.fund(CHEST).await.round.id;
    let (writer, id) = sent(&portal, 0).await;
    let kofi = portal.applicant("kofi@example.org", "Kofi Mensah").await;
    let path = format!("/applications/{id}/time");
    assert_eq!(kofi.get(&path).await.status, 404);
    assert_eq!(kofi.post(&path, &[("took-hours", "2")]).await.status, 404);
    let page = writer.get(&path).await;
    let odd = writer.submit(&page, "main form", &[("took-hours", "two"), ("took-people", "0")]).await;
    assert_eq!(odd.status, 422);
    assert!(odd.has("such as 2 hours and 30 minutes") && odd.has("such as 3"), "{}", odd.text());
    assert_eq!(odd.attribute("#took-hours", "value").as_deref(), Some("two"), "what was typed is there");
    // A draft is not measured yet.
    let group = portal.group("Other", &[("writer0@example.org", "Somebody")]).await;
    let draft = portal.draft("writer0@example.org", &group, &round).await;
    let path = format!("/applications/{draft}/time");
    assert!(!writer.get(&path).await.path.ends_with("/time"));
    let early = writer.post(&path, &[("took-hours", "2")]).await;
    assert_eq!(early.status, 403);
    assert!(early.has("from sending until it is decided"), "{}", early.text());
}

/// An application gave its first answer in words in this way.
async fn answered(table: &Table, id: &ApplicationId, email: &str, route: Route) {
    let form = table.portal.form(&table.round.id).await;
    let question =
        form.questions.iter().find(|one| matches!(one.kind, Kind::Text { .. })).expect("a question in words");
    let (key, person, id) = (question.key.clone(), table.portal.person(email, "").await, id.clone());
    table
        .portal
        .change(move |change| {
            let part = Part {
                id: change.id(),
                application_id: id,
                question_key: key,
                route,
                body: Json(Body::text("We cook together.")),
                version: 1,
                updated_by: person,
                updated_at: change.now,
            };
            answers::insert(change.db, &part)
        })
        .await;
}

#[tokio::test]
async fn what_became_of_each_way_of_answering_is_seen_before_anything_goes_out_and_public_afterwards() {
    let table = Table::with_pounds(10_000).await;
    let mut all = Vec::new();
    for at in 0..8 {
        let email = format!("writer{at}@example.org");
        let id = table.application(&format!("Group {at}"), &email, "Somebody", 500).await;
        answered(&table, &id, &email, if at < 6 { Route::Writing } else { Route::Conversation }).await;
        table.declares("ruth.adeyemi@example.org", &id, Standing::None).await;
        all.push(id);
    }
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let reasons = ("reasons", "Forty neighbours eat together because of it.");
    for (at, id) in all.iter().enumerate() {
        let risk = ("not_acting", "Children wait. The council carries that.");
        match at < 5 {
            true => decides(&ruth, id, &[("outcome", "funded"), ("amount", "500"), reasons]).await,
            false => decides(&ruth, id, &[("outcome", "not-this-time"), reasons, risk]).await,
        };
    }
    let numbers = format!("/desk/funds/{FUND}/numbers");
    let panel = table.staff("panel@example.org", "Panel Member", Role::PanelMember).await;
    assert_eq!(panel.get(&numbers).await.status, 403, "before it is out it is an officer's and the decider's");
    let page = daniel.get(&numbers).await;
    assert!(page.has("In writing665") && page.has("In a conversation220"), "{}", page.text());
    let before = daniel.get("/openness").await;
    assert!(before.lacks("Every way of answering"), "{}", before.text());
    assert!(releases(&daniel).await.has("The decisions are released"));
    let (queries, openness) = table.portal.queries(daniel.get("/openness")).await;
    assert!(queries <= 6, "{queries} queries");
    // One of six was not funded: the number funded would tell of it.
    assert!(openness.has("In writing: 5 or more heard what was decided."), "{}", openness.text());
    assert!(openness.lacks("funded: 5") && openness.has("In a conversation: fewer than 5"), "{}", openness.text());
    assert!(openness.lacks("Of the groups we knew before"), "{}", openness.text());
}
