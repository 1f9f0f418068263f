//! Saying how close one is, and stepping back.

use diesel::prelude::*;
use groundwater::db::schema::{declarations, form_versions, organisation_members};
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::State;
use groundwater::review::store;

use super::{Borough, HERE, whole};

#[tokio::test]
async fn joan_says_that_she_is_close_and_reads_all_the_same() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    // The reading asks first how close she is.
    let asked = joan.get(&borough.reading("joan@example.org").await).await;
    assert!(asked.path.ends_with("/declaration"), "{}", asked.path);
    assert!(asked.has("Nightingale Estate") && asked.has("Hülya Demir"), "by this a tie is known");
    assert!(asked.lacks("Our grandmothers asked for it"), "nothing of the application shows before");
    let said = [("interests", "relational"), ("words", "I live on the estate.")];
    let on = borough.declares(&joan, "close", &said).await;
    assert!(on.path.starts_with("/desk/readings/"), "{} {}", on.path, on.text());
    assert!(on.has("Our grandmothers asked for it"));
    assert!(on.has("You said that you are close to this group"));
    assert_eq!(borough.reading_state("joan@example.org").await, State::Declared);
    // The officer in charge sees it beside her name.
    assert!(borough.amina.get(&borough.desk("readings")).await.has("I live on the estate."));
}

#[tokio::test]
async fn family_is_a_tie_that_nobody_reads_with() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let told = borough.declares(&joan, "close", &[("interests", "family")]).await;
    assert_eq!(told.status, 422);
    assert!(told.has("Choose “step back”"));
    let told = borough.declares(&joan, "close", &[]).await;
    assert!(told.has("Say what ties you to this group"));
    let told = borough.declares(&joan, "", &[]).await;
    assert!(told.has("Choose how close you are"));
}

#[tokio::test]
async fn what_joan_stepped_back_from_is_closed_to_her_everywhere() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let reading = borough.reading("joan@example.org").await;
    borough.declares(&joan, "conflict", &[("interests", "family")]).await;
    assert_eq!(borough.reading_state("joan@example.org").await, State::SteppedBack);
    for page in [
        borough.desk("declaration"),
        borough.desk("readings"),
        borough.desk("questions"),
        borough.desk("concern"),
        reading.clone(),
    ] {
        let seen = joan.get(&page).await;
        assert_eq!(seen.status, 403, "{page}");
        assert!(seen.lacks("Our grandmothers asked for it"), "{page}");
    }
    let declared = joan.post(&borough.desk("declaration"), &[("standing", "none")]).await;
    assert_eq!(declared.status, 403, "nobody comes back by themselves");
    let saved = joan.post(&reading, &[("strengths", "All of it"), ("version", "3")]).await;
    assert_eq!(saved.status, 403);
    let person = borough.portal.person("joan@example.org", "").await;
    let closed = borough.portal.read(move |db| store::conflicted(db, &person)).await;
    assert!(closed.contains(&borough.application), "lists leave it out");
}

#[tokio::test]
async fn a_commissioner_who_steps_back_sees_it_no_longer_either() {
    let borough = Borough::with_an_application().await;
    assert_eq!(borough.amina.get(&borough.desk("readings")).await.status, 200);
    borough.declares(&borough.amina, "conflict", &[("interests", "financial")]).await;
    for page in ["readings", "questions", "concern", "declaration"] {
        assert_eq!(borough.amina.get(&borough.desk(page)).await.status, 403, "{page}");
    }
    let asked = borough.amina.post(&borough.desk("questions"), &[("words", "Why?"), ("why", "Because")]).await;
    assert_eq!(asked.status, 403);
}

#[tokio::test]
async fn a_declaration_can_be_changed_and_its_earlier_words_are_kept() {
    let borough = Borough::with_an_application().await;
    borough.declares(&borough.amina, "none", &[]).await;
    borough.declares(&borough.amina, "close", &[("words", "I went to their Sunday once.")]).await;
    let page = borough.amina.get(&borough.desk("declaration")).await;
    assert!(page.has("I went to their Sunday once."));
    let before = page.all("main .gw-list li");
    assert_eq!(before.len(), 2);
    assert!(before[1].starts_with("I have no tie to this group"), "{before:?}");
}

#[tokio::test]
async fn a_shared_reading_is_taken_back_by_a_conflict_found_late() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    assert!(borough.amina.get(&borough.desk("readings")).await.has("They keep the key."));
    borough.declares(&joan, "conflict", &[("words", "My sister has joined them.")]).await;
    let seen = borough.amina.get(&borough.desk("readings")).await;
    assert!(seen.lacks("They keep the key.") && seen.has("0 of 2 readings shared"), "{}", seen.text());
}

#[tokio::test]
async fn nobody_declares_where_they_have_no_part() {
    let borough = Borough::with_an_application().await;
    let page = borough.desk("declaration");
    let stranger = borough.panel_member("pat@example.org", "Pat Lee").await;
    assert_eq!(stranger.get(&page).await.status, 403, "she was not asked to read");
    let scrutineer = borough.portal.staff("sol@example.org", "Sol", Role::Scrutineer, HERE).await;
    assert_eq!(scrutineer.get(&page).await.status, 403);
    let elsewhere = borough.portal.staff("eve@camden.example", "Eve", Role::Commissioner, "camden").await;
    assert_eq!(elsewhere.get(&page).await.status, 404, "another funder’s desk does not exist");
    assert_eq!(borough.hulya.get(&page).await.status, 403);
    assert_eq!(borough.portal.visitor().get(&page).await.status, 403);
}

#[tokio::test]
async fn a_member_of_the_group_does_not_weigh_its_application() {
    let borough = Borough::with_an_application().await;
    let organisation = borough.organisation.clone();
    let amina = borough.portal.person("amina@hackney.example", "").await;
    borough
        .portal
        .change(move |change| {
            let id = change.id();
            groundwater::organisation::store::insert_member(change.db, id, &organisation, &amina, change.now)
        })
        .await;
    assert_eq!(borough.amina.get(&borough.desk("readings")).await.status, 403);
    let amina = borough.portal.person("amina@hackney.example", "").await;
    let closed = borough.portal.read(move |db| store::conflicted(db, &amina)).await;
    assert!(closed.contains(&borough.application));
}

#[tokio::test]
async fn where_the_round_says_so_whoever_is_close_leaves_the_reading_to_somebody_else() {
    let borough = Borough::with_an_application().await;
    let id = borough.application.clone();
    borough
        .portal
        .change(move |change| {
            let round = groundwater::application::store::get(change.db, &id)?.round_id;
            let mut form = groundwater::fund::store::newest_form(change.db, &round)?;
            form.body.0.round.close_readers = groundwater::fund::form::CloseReaders::StepBack;
            diesel::update(form_versions::table.find(&form.id))
                .set(form_versions::body.eq(&form.body))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let page = joan.get(&borough.desk("declaration")).await;
    assert!(page.has("Say no to this reading"), "{}", page.text());
    let told = borough.declares(&joan, "close", &[("words", "I live there.")]).await;
    assert!(told.status == 422 && told.has("leaves its application to somebody else"), "{}", told.text());
    // Whoever only looks after an application judges nothing, and says how close they are.
    let said = borough.declares(&borough.amina, "close", &[("words", "I live there.")]).await;
    assert!(said.has("We have kept what you said"), "{}", said.text());
    // But then nobody asks her to read, by hand or otherwise.
    let pia = borough.portal.staff("pia@hackney.example", "Pia Lund", Role::Commissioner, HERE).await;
    let page = pia.get(&borough.desk("readings")).await;
    assert!(page.value_of("reader", "Amina Yusuf").is_none(), "{}", page.text());
    assert!(page.has("Amina Yusuf is close to the group, and in this round whoever is close steps back"));
    let amina = borough.portal.person("amina@hackney.example", "").await.to_string();
    let asked = pia.submit(&page, "form[action$=readings]", &[("reader", &amina)]).await;
    assert!(asked.status == 422 && asked.has("and so does not read this application"), "{}", asked.text());
    // Whoever was asked before the round said so writes no more.
    let marcus = borough.reader("marcus@example.org", "Marcus Bell").await;
    borough.declares(&marcus, "none", &[]).await;
    let reading = borough.reading("marcus@example.org").await;
    let page = marcus.get(&reading).await;
    let id = borough.application.clone();
    let person = borough.portal.person("marcus@example.org", "").await;
    borough
        .portal
        .change(move |change| {
            diesel::update(declarations::table)
                .filter(declarations::application_id.eq(id))
                .filter(declarations::person_id.eq(person))
                .set(declarations::standing.eq(Standing::Close))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let refused = marcus.submit(&page, "main form", &whole("strong", "They keep the key.", "share")).await;
    assert!(refused.status == 403 && refused.has("leaves the reading to somebody else"), "{}", refused.text());
    assert!(refused.has("They keep the key."), "what he wrote is there to copy");
}

#[tokio::test]
async fn joan_leaves_the_group_and_does_not_become_a_stranger_to_it() {
    let borough = Borough::with_an_application().await;
    let joan = borough.panel_member("joan@example.org", "Joan Price").await;
    let pia = borough.portal.staff("pia@hackney.example", "Pia Lund", Role::Commissioner, HERE).await;
    let marcus = borough.panel_member("marcus@example.org", "Marcus Bell").await;
    let mut people = Vec::new();
    for who in [&joan, &pia, &marcus] {
        people.push(borough.portal.person(&who.email, "").await);
    }
    let (organisation, joined) = (borough.organisation.clone(), people.clone());
    borough
        .portal
        .change(move |change| {
            for person in &joined {
                let id = change.id();
                groundwater::organisation::store::insert_member(change.db, id, &organisation, person, change.now)?;
            }
            // Marcus left long before the group began this application.
            diesel::update(organisation_members::table)
                .filter(organisation_members::person_id.eq(&joined[2]))
                .set(organisation_members::left_at.eq(change.now - chrono::TimeDelta::days(400)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    borough.portal.clock.advance(chrono::TimeDelta::days(1));
    for who in [&joan, &pia] {
        let left = who.post(&format!("/organisations/{}/departure", borough.organisation), &[]).await;
        assert!(left.status < 400, "{}", left.text());
    }
    borough.portal.clock.advance(chrono::TimeDelta::days(1));
    assert_eq!(pia.get(borough.desk("").trim_end_matches('/')).await.status, 403);
    assert!(pia.get("/desk/applications").await.lacks("Sunday Kitchen"));
    assert!(pia.get("/desk/search?q=grandmothers").await.lacks("Sunday Kitchen"));
    assert_eq!(pia.post(&borough.desk("readings"), &[("reader", "x")]).await.status, 403);
    let page = borough.amina.get(&borough.desk("readings")).await;
    assert!(page.has("Joan Price belongs to the group, or helped it"), "{}", page.text());
    assert!(page.value_of("reader", "Joan Price").is_none() && page.value_of("reader", "Marcus Bell").is_some());
    let asked = borough.amina.submit(&page, "form[action$=readings]", &[("reader", people[0].as_str())]).await;
    assert_eq!(asked.status, 422);
    assert!(borough.asks("Marcus Bell").await.has("We have written to them"));
}
