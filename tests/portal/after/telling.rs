//! What stands in two places is kept back in both.

use diesel::prelude::*;
use groundwater::db::schema::{readings, translations};
use groundwater::db::types::Json;
use groundwater::decision::facts::{self, store::Check};
use groundwater::history::Thing;
use groundwater::ids::ApplicationId;
use groundwater::letters::{self, Letter};
use groundwater::review::question::State as Asked;
use groundwater::review::store::question::{self as questions, Answered, Question};
use groundwater::review::{Standing, reading};

use super::bundle::{asks, unpacked};
use super::challenge::not_funded;
use super::onward::offers;
use crate::panelling::rewrite;
use crate::table::{Table, decides, releases};

const HURT: &str = "My sister was hurt at home.";
const NEIGHBOUR: &str = "The neighbour told us of her husband.";
const ASKED: &str = "She lives with us since spring.";
const UNSAID: &str = "He has our address.";

/// We asked about what hurts, and about something of which nobody said what it is about; the first is a fact that was checked.
async fn asked_about_it(table: &Table, kitchen: &ApplicationId) {
    let key = table.portal.form(&table.round.id).await.questions[0].key.clone();
    let (id, daniel) = (kitchen.clone(), table.portal.person("daniel.okafor@example.org", "").await);
    table
        .portal
        .change(move |change| {
            for (about, answer) in [(key.as_str(), ASKED), ("", UNSAID)] {
                let question = Question {
                    id: change.id(),
                    application_id: id.clone(),
                    state: Asked::Answered,
                    words: "How is it now?".into(),
                    why: "We ask.".into(),
                    answer_by: change.today(),
                    we_reply_by: change.today(),
                    asked_by: daniel.clone(),
                    asked_at: change.now,
                    answer: answer.into(),
                    answered_by: Some(daniel.clone()),
                    answered_at: Some(change.now),
                    reply: String::new(),
                    replied_by: None,
                    replied_at: None,
                    version: 1,
                    by_talk: false,
                    about: about.into(),
                };
                questions::insert(change.db, &question)?;
                if about.is_empty() {
                    continue;
                }
                let (words, answer) = (question.words, question.answer);
                let cited = Answered { id: question.id.to_string(), words, answer, ..Answered::default() };
                let check = Check {
                    id: change.id(),
                    application_id: id.clone(),
                    state: facts::State::Right,
                    facts: Json(facts::gather(None, &[], &[cited], &[])),
                    words: String::new(),
                    due_on: change.today(),
                    asked_by: daniel.clone(),
                    asked_at: change.now,
                    answered_by: None,
                    answered_at: None,
                    version: 1,
                };
                facts::store::save(change.db, &check, true)?;
            }
            Ok(())
        })
        .await;
}

/// The first question is about what may hurt somebody, was answered in another language, and somebody outside wrote of it.
async fn said_in_two_places(table: &Table, kitchen: &ApplicationId) {
    rewrite(table, |text| text.questions[0].sensitive = true).await;
    let key = table.portal.form(&table.round.id).await.questions[0].key.clone();
    let (id, hulya) = (kitchen.clone(), table.portal.person("hulya@example.org", "").await);
    let daniel = table.portal.person("daniel.okafor@example.org", "").await;
    table
        .portal
        .change(move |change| {
            diesel::insert_into(translations::table)
                .values((
                    translations::id.eq("t"),
                    translations::application_id.eq(&id),
                    translations::question_key.eq(&key),
                    translations::part.eq(""),
                    translations::text.eq(HURT),
                    translations::translated_by.eq("Lale Aksoy"),
                    translations::translated_on.eq(change.today()),
                    translations::minutes.eq(0),
                    translations::added_by.eq(&daniel),
                    translations::added_at.eq(change.now),
                    translations::correction.eq(""),
                ))
                .execute(change.db)?;
            let funder = groundwater::application::store::get(change.db, &id)?.funder_id;
            let member = groundwater::people::store::by_id(change.db, &hulya)?;
            let letter = Letter::to("evidence-added", &member)
                .about(Thing::new("application", &id), Some(&funder))
                .value("group", "Sunday Kitchen")
                .value("writer", "Daniel Okafor")
                .value("fund", "Small Grants")
                .value("words", NEIGHBOUR)
                .value("against", false)
                .value("from", change.today())
                .value("contact", "Daniel Okafor")
                .value("link", "https://example.org/evidence");
            letters::queue(change, letter).map(drop)
        })
        .await;
}

#[tokio::test]
async fn what_is_left_out_goes_out_neither_by_a_letter_nor_in_english() {
    let (table, kitchen, hulya) = not_funded().await;
    let id = ApplicationId::from(kitchen.as_str());
    said_in_two_places(&table, &id).await;
    asked_about_it(&table, &id).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let foi = asks(&table, &daniel, &kitchen, "foi").await;
    let href = foi.path.split('?').next().expect("a path").to_owned();
    let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    assert!(!text.contains(HURT) && !text.contains(NEIGHBOUR), "{text}");
    assert!(!text.contains(ASKED) && !text.contains(UNSAID), "as an answer and as a fact: {text}");
    assert!(text.contains("stands in the part that it tells of"), "the letter is named: {text}");
    assert!(text.contains("The budget did not reach."), "the letter of the decision is whole: {text}");
    let own = asks(&table, &daniel, &kitchen, "own-data").await;
    let href = own.path.split('?').next().expect("a path").to_owned();
    let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    assert!(text.contains(HURT) && text.contains(NEIGHBOUR), "their own data are theirs: {text}");
    assert!(text.matches(ASKED).count() == 2 && text.contains(UNSAID), "{text}");
    // Nor does it go to whomever it is taken to.
    offers(&table, &daniel, &kitchen, "cvs", "Hackney CVS").await;
    let page = hulya.get(&format!("/applications/{kitchen}/onward")).await;
    hulya.submit(&page, "#say", &[("action", "agree"), ("goes", "answers")]).await;
    let along = daniel.get(&format!("/desk/applications/{kitchen}/onward/along.txt")).await;
    assert!(along.status == 200 && !along.html.contains(HURT), "{}", along.html);
}

#[tokio::test]
async fn a_group_that_was_told_to_wait_has_not_been_told() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.declares("ruth.adeyemi@example.org", &kitchen, Standing::None).await;
    let (of, amina) = (kitchen.clone(), table.portal.person("amina@hackney.example", "Amina Yusuf").await);
    table
        .portal
        .change(move |change| {
            crate::support::group::reads(change, &of, &amina, reading::State::Shared)?;
            diesel::update(readings::table.filter(readings::application_id.eq(&of)))
                .set((
                    readings::strengths.eq("The cooking holds the street."),
                    readings::shared_at.eq(Some(change.now)),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let until = [("wait_until-day", "1"), ("wait_until-month", "4"), ("wait_until-year", "2027")];
    let reasons = ("reasons", "We read it again.");
    decides(&ruth, &kitchen, &[("outcome", "not-decided-yet"), reasons, until[0], until[1], until[2]]).await;
    assert!(releases(&ruth).await.has("The decisions are released"));
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    for kind in ["foi", "own-data"] {
        let opened = asks(&table, &daniel, kitchen.as_str(), kind).await;
        let href = opened.path.split('?').next().expect("a path").to_owned();
        let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
        assert!(!text.contains("The cooking holds the street."), "{kind}: {text}");
    }
}
