//! "Not funded this time" becomes a promise to carry the application onward.

use chrono::TimeDelta;

use super::challenge::not_funded;
use crate::support::Visitor;
use crate::table::Table;

fn day(prefix: &'static str, at: chrono::NaiveDate) -> Vec<(String, String)> {
    use chrono::Datelike;
    [("day", at.day().to_string()), ("month", at.month().to_string()), ("year", at.year().to_string())]
        .into_iter()
        .map(|(part, value)| (format!("{prefix}-{part}"), value))
        .collect()
}

pub async fn offers(table: &Table, officer: &Visitor, kitchen: &str, to: &str, name: &str) -> crate::support::Seen {
    let page = officer.get(&format!("/desk/applications/{kitchen}/onward")).await;
    let by = day("report_by", table.portal.app.tools.clock.today() + TimeDelta::days(30));
    let mut fields = vec![("to", to), ("to_name", name), ("words", "They know which halls are free.")];
    fields.extend(by.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    officer.submit(&page, "#offer", &fields).await
}

#[tokio::test]
async fn with_hulyas_yes_it_goes_to_the_cvs_and_a_missed_day_stands_in_the_open() {
    let (table, kitchen, hulya) = not_funded().await;
    let (own, desk) = (format!("/applications/{kitchen}/onward"), format!("/desk/applications/{kitchen}/onward"));
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    assert_eq!(ruth.get(&desk).await.status, 403);
    let stranger = table.portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(stranger.get(&own).await.status, 404);
    assert!(hulya.get(&own).await.has("We have not offered you anything yet"));
    let page = daniel.get(&desk).await;
    let empty = daniel.submit(&page, "#offer", &[]).await;
    assert!(empty.status == 422 && empty.has("Choose where we would take it"), "{}", empty.text());
    let offered = offers(&table, &daniel, &kitchen, "cvs", "Hackney CVS").await;
    assert!(offered.has("says yes, no or not yet"), "{}", offered.text());
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("Hackney CVS") && letter.text.contains("Nothing goes anywhere before you say yes"));
    // Nothing is promised yet.
    assert!(table.portal.visitor().get("/openness").await.lacks("onward to Hackney CVS"));
    let page = hulya.get(&own).await;
    let what = hulya.submit(&page, "#say", &[("action", "agree")]).await;
    assert!(what.status == 422 && what.has("Choose at least one thing"), "{}", what.text());
    assert_eq!(stranger.post(&own, &[("action", "agree"), ("goes", "answers")]).await.status, 404);
    let waits = hulya.submit(&page, "#say", &[("action", "wait"), ("words", "Ask us in March.")]).await;
    assert!(waits.has("You said not yet"), "{}", waits.text());
    let page = hulya.get(&own).await;
    let said =
        hulya.submit(&page, "#say", &[("action", "agree"), ("goes", "answers"), ("words", "Not our address.")]).await;
    assert!(said.has("We have promised it"), "{}", said.text());
    let open = table.portal.visitor().get("/openness").await;
    assert!(open.has("onward to Hackney CVS") && open.lacks("Sunday Kitchen"), "{}", open.text());
    let today = daniel.get("/desk").await;
    assert!(today.has("Take the application of Sunday Kitchen to Hackney CVS"), "{}", today.text());
    table.portal.clock.advance(TimeDelta::days(31));
    table.portal.work().await;
    // Nobody stays signed in for a month.
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let today = daniel.get("/desk").await;
    assert!(today.has("Its day has gone by"), "{}", today.text());
    assert!(table.portal.visitor().get("/openness").await.has("Missed"));
    assert!(hulya.get(&own).await.has("That day has gone by, and we are late"));
    let page = daniel.get(&desk).await;
    let told = daniel.submit(&page, "#tell", &[("outcome", "Hackney CVS has a hall, and rings you.")]).await;
    assert!(told.has("The group knows what came of it"), "{}", told.text());
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("has a hall, and rings you"), "{}", letter.text);
    assert!(table.portal.visitor().get("/openness").await.has("Kept late"));
    assert!(daniel.get("/desk").await.lacks("Take the application of Sunday Kitchen"));
}

#[tokio::test]
async fn to_another_fund_of_ours_goes_a_draft_that_only_hulya_opens_and_sends() {
    let (table, kitchen, hulya) = not_funded().await;
    let plan = groundwater::application::answer::Body::text("We cook together every Sunday.");
    let (id, body) = (groundwater::ids::ApplicationId::from(kitchen.as_str()), plan);
    let who = table.portal.person("hulya@example.org", "").await;
    let chest = table.portal.fund("hackney-community-chest").await.round;
    let closes = chest.id.clone();
    table
        .portal
        .change(move |change| {
            use diesel::prelude::*;
            use groundwater::application::store::answers::{self, Part};
            use groundwater::db::schema::rounds;
            let part = Part {
                id: change.id(),
                application_id: id,
                question_key: "plan".into(),
                route: groundwater::application::Route::Writing,
                body: groundwater::db::types::Json(body),
                version: 1,
                updated_by: who,
                updated_at: change.now,
            };
            answers::insert(change.db, &part)?;
            // The chest takes applications now.
            let open = groundwater::fund::RoundState::Open;
            diesel::update(rounds::table.find(&closes))
                .set((rounds::state.eq(open), rounds::closes_at.eq(Some(change.now + TimeDelta::days(20)))))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let offered = offers(&table, &daniel, &kitchen, chest.id.as_str(), "").await;
    assert!(offered.has("Community Chest"), "{}", offered.text());
    let own = format!("/applications/{kitchen}/onward");
    let page = hulya.get(&own).await;
    let said = hulya.submit(&page, "#say", &[("action", "agree"), ("goes", "answers")]).await;
    let draft = said.link("Your draft in").expect("a draft");
    let page = hulya.get(&format!("{draft}/questions/plan")).await;
    assert!(page.html.contains("We cook together every Sunday."), "{}", page.text());
    assert_eq!(daniel.get(&draft).await.status, 404, "it is the group's own");
    let id = draft.trim_start_matches("/applications/").to_owned();
    assert_eq!(daniel.get(&format!("/desk/applications/{id}")).await.status, 404, "and was not sent");
}

#[tokio::test]
async fn exactly_what_hulya_lets_go_goes_along_and_a_yes_taken_back_is_no_promise_kept() {
    let (table, kitchen, hulya) = not_funded().await;
    let (own, desk) = (format!("/applications/{kitchen}/onward"), format!("/desk/applications/{kitchen}/onward"));
    let along = format!("{desk}/along.txt");
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    offers(&table, &daniel, &kitchen, "cvs", "Hackney CVS").await;
    assert_eq!(daniel.get(&along).await.status, 404, "nobody has said yes");
    let page = hulya.get(&own).await;
    hulya.submit(&page, "#say", &[("action", "agree"), ("goes", "contact")]).await;
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    assert_eq!(ruth.get(&along).await.status, 403);
    let text = daniel.get(&along).await.html;
    assert!(text.contains("hulya@example.org") && !text.contains("The budget did not reach."), "{text}");
    let openness = table.portal.visitor().get("/openness").await;
    assert!(openness.has("onward to Hackney CVS"), "{}", openness.text());
    let page = hulya.get(&own).await;
    let offer = page.attribute("input[name=offer]", "value").expect("the offer");
    hulya.post(&own, &[("offer", &offer), ("action", "decline")]).await;
    let openness = table.portal.visitor().get("/openness").await;
    assert!(openness.has("Not wanted any more by whom it was made to"), "{}", openness.text());
    assert_eq!(daniel.get(&along).await.status, 404, "nothing goes any more");
    // Daniel tells what came of it at the same moment: his words are not lost.
    let told = [("offer", offer.as_str()), ("action", "tell"), ("outcome", "They ring you.")];
    let late = daniel.post(&format!("{desk}/outcome"), &told).await;
    assert!(late.status == 422 && late.has("They ring you."), "{}", late.text());
}

#[tokio::test]
async fn what_came_of_it_is_told_though_the_decision_was_opened_again() {
    use diesel::prelude::*;
    use groundwater::db::schema::decisions;
    let (table, kitchen, hulya) = not_funded().await;
    let (own, desk) = (format!("/applications/{kitchen}/onward"), format!("/desk/applications/{kitchen}/onward"));
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    offers(&table, &daniel, &kitchen, "cvs", "Hackney CVS").await;
    let page = hulya.get(&own).await;
    hulya.submit(&page, "#say", &[("action", "agree"), ("goes", "answers")]).await;
    let of = groundwater::ids::ApplicationId::from(kitchen.as_str());
    table
        .portal
        .change(move |change| {
            diesel::update(decisions::table.filter(decisions::application_id.eq(&of)))
                .set(decisions::state.eq(groundwater::decision::State::Reopened))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let page = daniel.get(&desk).await;
    assert!(page.status == 200 && page.lacks("Where would you take it?"), "{}", page.text());
    let told = daniel.submit(&page, "#tell", &[("outcome", "Hackney CVS has a hall, and rings you.")]).await;
    assert!(told.has("The group knows what came of it"), "{}", told.text());
    assert!(daniel.get("/desk").await.lacks("Take the application of Sunday Kitchen"));
    // Told twice, the second words stay on the page.
    let late = daniel.submit(&page, "#tell", &[("outcome", "They have two halls.")]).await;
    assert!(late.status == 422 && late.has("They have two halls."), "{}", late.text());
}

#[tokio::test]
async fn what_was_taken_back_does_not_go_along_in_english_either() {
    use diesel::prelude::*;
    use groundwater::db::schema::{evidence, translations};
    let (table, kitchen, hulya) = not_funded().await;
    let id = groundwater::ids::ApplicationId::from(kitchen.as_str());
    let member = table.portal.person("hulya@example.org", "").await;
    table
        .portal
        .change(move |change| {
            crate::support::group::known(change, &id, &member, "Salonun anahtarı bizde.")?;
            let note: String = evidence::table.select(evidence::id).first(change.db)?;
            diesel::update(evidence::table).set(evidence::from_organisation.eq(true)).execute(change.db)?;
            diesel::insert_into(translations::table)
                .values((
                    translations::id.eq("t"),
                    translations::application_id.eq(&id),
                    translations::question_key.eq(format!("note:{note}")),
                    translations::part.eq("writing"),
                    translations::text.eq("We have the key of the hall."),
                    translations::translated_by.eq("Elif Kaya"),
                    translations::translated_on.eq(change.today()),
                    translations::minutes.eq(0),
                    translations::added_by.eq(&member),
                    translations::added_at.eq(change.now),
                    translations::correction.eq(""),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    offers(&table, &daniel, &kitchen, "cvs", "Hackney CVS").await;
    let page = hulya.get(&format!("/applications/{kitchen}/onward")).await;
    hulya.submit(&page, "#say", &[("action", "agree"), ("goes", "known")]).await;
    let along = format!("/desk/applications/{kitchen}/onward/along.txt");
    let text = daniel.get(&along).await.html;
    assert!(text.contains("Salonun anahtarı bizde.") && text.contains("the key of the hall"), "{text}");
    table
        .portal
        .change(|change| {
            diesel::update(evidence::table).set(evidence::withdrawn_at.eq(change.now)).execute(change.db)?;
            Ok(())
        })
        .await;
    let text = daniel.get(&along).await.html;
    assert!(!text.contains("anahtarı") && !text.contains("the key of the hall"), "{text}");
}
