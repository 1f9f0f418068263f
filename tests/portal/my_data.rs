//! Everything that is held about somebody is theirs to read and to take away; nothing of anybody else's is in it.

use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::application::store as applications;
use groundwater::db::schema::{evidence, readings, talk_offers, translations};
use groundwater::history::{self, Event, Thing};
use groundwater::ids::{ApplicationId, EvidenceId, RoundId};
use groundwater::people::Role;
use groundwater::review::reading::State as ReadingState;
use serde_json::Value;

use crate::support::{Portal, Visitor, group};

const HULYA: &str = "hulya@example.org";
const ZEYNEP: &str = "zeynep@example.org";

async fn taken(visitor: &Visitor, path: &str) -> Value {
    let (status, headers, bytes) = visitor.download(path).await;
    assert_eq!(status, 200, "{path}");
    let saved = headers.get("content-disposition").and_then(|value| value.to_str().ok()).unwrap_or_default();
    assert!(saved.starts_with("attachment"), "{saved}");
    serde_json::from_slice(&bytes).expect("JSON")
}

/// The rows of one table in what was taken.
pub fn rows(taken: &Value, table: &str) -> Vec<Value> {
    let kinds = taken["kept"].as_array().expect("kinds").iter();
    let parts = kinds.flat_map(|kind| kind["parts"].as_array().expect("tables"));
    let of_table = parts.filter(|part| part["name"] == table);
    of_table.flat_map(|part| part["rows"].as_array().expect("rows").clone()).collect()
}

/// Yvonne offered to talk, and Hülya said where; Yvonne wrote of a worry; and a note of another group's stood here for a while.
async fn others_words(portal: &Portal, application: &ApplicationId, round: &RoundId) {
    let (id, round) = (application.clone(), round.clone());
    let hulya = portal.who(HULYA).await.person;
    portal
        .change_as("yvonne@hackney.example", move |change| {
            let yvonne = change.person()?;
            diesel::insert_into(talk_offers::table)
                .values((
                    talk_offers::application_id.eq(&id),
                    talk_offers::round_id.eq(&round),
                    talk_offers::words.eq("Shall we talk?"),
                    talk_offers::minutes.eq(30),
                    talk_offers::offered_by.eq(&yvonne),
                    talk_offers::offered_at.eq(change.now),
                    talk_offers::answer.eq("taken-up"),
                    talk_offers::reach_by.eq("Ring 020 7946 0123"),
                    talk_offers::answered_by.eq(Some(&hulya)),
                    talk_offers::answered_at.eq(Some(change.now)),
                ))
                .execute(change.db)?;
            let note: EvidenceId = change.id();
            diesel::insert_into(translations::table)
                .values((
                    translations::id.eq("in-english"),
                    translations::application_id.eq(&id),
                    translations::question_key.eq(format!("note:{note}")),
                    translations::part.eq("writing"),
                    translations::text.eq("Other Hands, in English"),
                    translations::translated_by.eq("Somebody"),
                    translations::translated_on.eq(change.today()),
                    translations::minutes.eq(5),
                    translations::added_by.eq(&yvonne),
                    translations::added_at.eq(change.now),
                    translations::correction.eq(""),
                ))
                .execute(change.db)?;
            diesel::insert_into(evidence::table)
                .values((
                    evidence::id.eq(&note),
                    evidence::application_id.eq(&id),
                    evidence::kind.eq("visit"),
                    evidence::what_we_know.eq("Other Hands told us this"),
                    evidence::whose_voice.eq(""),
                    evidence::how_we_know.eq("A visit"),
                    evidence::known_on.eq(change.today()),
                    evidence::criterion_key.eq(""),
                    evidence::from_organisation.eq(false),
                    evidence::written_by.eq(&yvonne),
                    evidence::written_at.eq(change.now),
                    evidence::withdrawn_at.eq(Some(change.now)),
                    evidence::version.eq(1),
                    evidence::misplaced_why.eq("It was another group's"),
                ))
                .execute(change.db)?;
            let worry = Event::new("written about").words("Disclosed in the kitchen");
            history::record(change, &Thing::new("concern", "a-worry"), worry)
        })
        .await;
}

#[tokio::test]
async fn hulya_takes_away_what_is_hers_and_her_group_what_is_the_groups() {
    let portal = Portal::start().await;
    let fund = portal.fund("hackney-small-grants").await;
    let kitchen = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Arslan")]).await;
    let other = portal.group("Other Hands", &[("gloria@example.org", "Gloria Thompson")]).await;
    let application = portal.draft(HULYA, &kitchen, &fund.round.id).await;
    portal.answers(HULYA, &application, "aims", Body::Choices { keys: vec!["belonging".into()] }).await;
    let reader = portal.staff("yvonne@hackney.example", "Yvonne Baptiste", Role::Commissioner, "hackney").await;
    let (id, yvonne) = (application.clone(), portal.who("yvonne@hackney.example").await.person);
    portal
        .change(move |change| {
            applications::set_state(change.db, &id, State::UnderReview, change.now)?;
            group::reads(change, &id, &yvonne, ReadingState::Shared)?;
            diesel::update(readings::table)
                .set(readings::strengths.eq("Confidential words of a reader"))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    others_words(&portal, &application, &fund.round.id).await;

    let hulya = portal.signed_in(HULYA).await;
    let page = hulya.get("/account/data").await;
    for words in ["Hülya Demir", HULYA, "belonging"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    assert!(hulya.get("/account").await.html.contains("href=\"/account/data\""));
    let hers = taken(&hulya, "/account/data/all.json").await;
    assert_eq!(rows(&hers, "people")[0]["name"], "Hülya Demir");
    assert_eq!(rows(&hers, "answer_parts").len(), 1);
    assert!(!rows(&hers, "sign_ins").is_empty() && rows(&hers, "sign_ins")[0].get("code_hash").is_none());
    for others in ["Zeynep", ZEYNEP, "Confidential", "token_hash"] {
        assert!(!hers.to_string().contains(others), "{others} is in it");
    }

    // Zeynep wrote nothing, and reads all that is the group's.
    let zeynep = portal.signed_in(ZEYNEP).await;
    let groups = taken(&zeynep, &format!("/organisations/{kitchen}/data/all.json")).await;
    assert_eq!(rows(&groups, "applications").len(), 1);
    assert!(rows(&groups, "answer_parts")[0]["body"].to_string().contains("belonging"));
    assert_eq!(rows(&groups, "organisations")[0]["area"], "Hackney Wick");
    for others in [HULYA, ZEYNEP, "Confidential", "Other Hands", "Yvonne"] {
        assert!(!groups.to_string().contains(others), "{others} is in it");
    }
    assert!(zeynep.get(&format!("/organisations/{kitchen}/data")).await.has("Sunday Kitchen"));
    for end in ["data", "data/all.json"] {
        assert_eq!(zeynep.get(&format!("/organisations/{other}/{end}")).await.status, 404);
    }
    // The reader's own words are hers.
    let read = taken(&reader, "/account/data/all.json").await;
    assert_eq!(rows(&read, "readings")[0]["strengths"], "Confidential words of a reader");
    assert_eq!(rows(&read, "person_roles")[0]["role"], "commissioner");
    // What a lead wrote of a worry, and how Hülya can be reached, is not for Yvonne's copy.
    for others in ["Disclosed in the kitchen", "020 7946 0123"] {
        assert!(!read.to_string().contains(others), "{others} is in it");
    }
    assert_eq!(rows(&hers, "talk_offers")[0]["reach_by"], "Ring 020 7946 0123");
    let nobody = portal.visitor().get("/account/data").await;
    assert!(
        nobody.status == 403 && nobody.lacks("What is kept about you") && nobody.has("Sign in to go on"),
        "{}",
        nobody.text()
    );
}
