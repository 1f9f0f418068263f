//! What is known of a group, with its reply, and who holds which risk stand in the papers, under the same rights as on the desk.

use diesel::prelude::*;
use groundwater::db::schema::evidence;
use groundwater::fund::form::PanelRules;
use groundwater::ids::{ApplicationId, EvidenceId};
use groundwater::people::Role;
use groundwater::relationship::ReplyKind;
use groundwater::relationship::store::{Reply, insert_reply};
use groundwater::review::Standing;

use super::{AMA, CEM, Evening};
use crate::support::{Seen, group};
use crate::table::Table;

const KNOWN: &str = "The hall committee gives them the key.";
const REPLY: &str = "They have for four years.";
const RISK: &str = "The hall may shut in March.";

/// Pia has written what she knows of a group; one of it answers.
async fn knows(table: &Table, application: &ApplicationId, member: &str, words: &'static str, reply: &'static str) {
    let pia = table.portal.person(super::PIA, "").await;
    let member = table.portal.person(member, "").await;
    let id = application.clone();
    table
        .portal
        .change(move |change| {
            group::known(change, &id, &pia, words)?;
            let note: EvidenceId =
                evidence::table.filter(evidence::application_id.eq(&id)).select(evidence::id).first(change.db)?;
            let reply = Reply {
                id: change.id(),
                evidence_id: note,
                words: reply.into(),
                written_by: member,
                written_at: change.now,
                kind: ReplyKind::Correction,
                route: groundwater::relationship::voice::Route::Written,
            };
            insert_reply(change.db, &reply)
        })
        .await;
}

/// Pia names a risk, which the council holds.
async fn names_a_risk(evening: &Evening, application: &ApplicationId, words: &str) {
    let path = format!("/desk/applications/{application}/risks");
    let fields =
        [("kind", "delivery"), ("payer", "nothing"), ("words", words), ("council_does", "We pay for another hall.")];
    let named = evening.pia.submit(&evening.pia.get(&path).await, "form[action$=risks]", &fields).await;
    assert!(named.has(words), "{}", named.text());
}

async fn opens(evening: &Evening) -> Seen {
    let papers = evening.at("papers");
    evening.ama.submit(&evening.ama.get(&papers).await, "main form", &[]).await
}

#[tokio::test]
async fn papers_hold_what_is_known_with_the_groups_reply_and_who_holds_which_risk() {
    let mut evening = Evening::called(10_000, PanelRules { papers_days: 7, ..PanelRules::default() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    let drums = evening.table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 3_000).await;
    evening.table.declares(AMA, &drums, Standing::Conflict).await;
    evening.table.declares(CEM, &drums, Standing::None).await;
    knows(&evening.table, &kitchen, "sundaykitchen@example.org", KNOWN, REPLY).await;
    knows(&evening.table, &drums, "kofi@example.org", "The drums are heard far away.", "Until nine.").await;
    names_a_risk(&evening, &kitchen, RISK).await;
    names_a_risk(&evening, &drums, "Somebody may complain.").await;

    // The wrong people first: somebody of another meeting, and Cem, who has not opened them.
    let papers = evening.at("papers");
    let olu = evening.table.staff("olu@example.org", "Olu Ade", Role::PanelMember).await;
    for path in [papers.clone(), evening.at("papers/aloud")] {
        assert_eq!(olu.get(&path).await.status, 403);
        assert!(evening.cem.get(&path).await.lacks(KNOWN), "nothing before they are opened");
    }

    let open = opens(&evening).await;
    for words in [KNOWN, REPLY, "Cannot be cited yet", RISK, "Held today by the council", "We pay for another hall."] {
        assert!(open.has(words), "{words}: {}", open.text());
    }
    for closed in ["heard far away", "Until nine.", "Somebody may complain.", "Drums On The Lea"] {
        assert!(open.lacks(closed), "{closed} is closed to Ama");
    }
    let (queries, _) = evening.table.portal.queries(evening.ama.get(&papers)).await;
    assert!(queries <= 6, "{queries} queries");
    let heard = evening.ama.get(&evening.at("papers/aloud")).await;
    for words in [KNOWN, REPLY, "Cannot be cited yet", RISK, "Held today by the council"] {
        assert!(heard.has(words), "{words}: {}", heard.text());
    }
    assert!(heard.lacks("heard far away") && heard.lacks("Somebody may complain."), "{}", heard.text());

    // Two weeks later the group has had its days, and the note is marked no longer.
    evening.comes().await;
    let later = evening.ama.get(&papers).await;
    assert!(later.has(KNOWN) && later.lacks("Cannot be cited yet"), "{}", later.text());
}

#[tokio::test]
async fn a_note_that_was_taken_back_is_not_in_the_papers() {
    let evening = Evening::called(10_000, PanelRules { papers_days: 7, ..PanelRules::default() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    knows(&evening.table, &kitchen, "sundaykitchen@example.org", KNOWN, REPLY).await;
    let id = kitchen.clone();
    evening
        .table
        .portal
        .change(move |change| {
            diesel::update(evidence::table.filter(evidence::application_id.eq(&id)))
                .set(evidence::withdrawn_at.eq(Some(change.now)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let open = opens(&evening).await;
    assert!(open.lacks(KNOWN) && open.lacks(REPLY), "{}", open.text());
    assert!(open.has("Nobody has written anything.") && open.has("Nobody has named a risk."), "{}", open.text());
}
