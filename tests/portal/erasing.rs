//! Somebody has their account erased: who they were goes, what their group wrote and every count stay, and the chain of
//! the history is whole.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::application::store as applications;
use groundwater::db::schema::{
    answer_parts, erasures, history, letters, organisation_members, people, person_roles, sessions,
};
use groundwater::history::{Event, Thing, audit, record};
use groundwater::ids::OrganisationId;
use groundwater::letters::{self as post, Letter};
use groundwater::people::Role;
use groundwater::people::store as known;
use groundwater::privacy::erasure;
use groundwater::privacy::retention::Rule;
use groundwater::review::Standing;
use groundwater::text::dates;

use crate::support::group::declare;
use crate::support::{Portal, start_of_story};

const HULYA: &str = "hulya@example.org";
const ZEYNEP: &str = "zeynep@example.org";

struct Story {
    portal: Portal,
    group: OrganisationId,
    reference: String,
}

async fn story() -> Story {
    let portal = Portal::start().await;
    let fund = portal.fund("hackney-small-grants").await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Arslan")]).await;
    let application = portal.draft(HULYA, &group, &fund.round.id).await;
    portal.answers(HULYA, &application, "aims", Body::Choices { keys: vec!["belonging".into()] }).await;
    let hulya = portal.who(HULYA).await.person;
    let reference = portal
        .change_as(HULYA, move |change| {
            known::update_person(change.db, &hulya, "Hülya Demir", "020 7946 0123", "en")?;
            let person = known::by_id(change.db, &hulya)?;
            post::queue(
                change,
                Letter::to("role-ended", &person)
                    .value("role", "panel member")
                    .value("funder", "Hackney Council")
                    .value("from", "Priya Raman")
                    .value("from_email", "priya@hackney.example"),
            )?;
            let thing = Thing::new("application", &application);
            record(change, &thing, Event::new("withdrawn").words("Call me on 020 7946 0123."))?;
            applications::set_state(change.db, &application, State::Withdrawn, change.now)?;
            Ok(applications::get(change.db, &application)?.reference)
        })
        .await;
    Story { portal, group, reference }
}

/// Every row of the history as its chain covers it.
async fn chain(portal: &Portal) -> Vec<(String, i64, Option<String>, String, String, String)> {
    portal
        .read(|db| {
            Ok(history::table
                .order((history::thing_kind, history::thing_id, history::seq))
                .select((
                    history::thing_id,
                    history::seq,
                    history::actor_id,
                    history::words_digest,
                    history::prev_hash,
                    history::hash,
                ))
                .load(db)?)
        })
        .await
}

#[tokio::test]
async fn who_hulya_was_goes_and_what_her_group_wrote_stays() {
    let story = story().await;
    let portal = &story.portal;
    portal.work().await;
    let hulya = portal.signed_in(HULYA).await;
    let id = portal.who(HULYA).await.person;
    let (before, parts) =
        (chain(portal).await, portal.read(|db| Ok(answer_parts::table.count().get_result::<i64>(db)?)).await);

    let page = hulya.get("/account/erasure").await;
    assert!(page.has("Have your account erased?") && page.lacks("You are the only member"), "{}", page.text());
    let unsure = hulya.submit(&page, "form[action='/account/erasure']", &[]).await;
    assert!(unsure.status == 422 && unsure.has("Tick the box if you are sure"), "{}", unsure.text());
    let gone = hulya.submit(&page, "form[action='/account/erasure']", &[("sure", "yes")]).await;
    assert!(gone.has("Your account is erased."), "{}", gone.text());
    let over = hulya.get("/account").await;
    assert!(over.status == 403 && over.has("Sign in to go on"), "her session is over: {}", over.text());

    let person = id.clone();
    let kept = portal.read(move |db| known::by_id(db, &person)).await;
    assert_eq!((kept.name.as_str(), kept.phone.as_str()), ("a former member", ""));
    let everywhere = portal
        .read(move |db| {
            let words: Vec<Option<String>> = history::table.select(history::words).load(db)?;
            let sent: Vec<(String, String, String)> = letters::table
                .filter(letters::to_person_id.eq(&id))
                .select((letters::to_email, letters::subject, letters::body_text))
                .load(db)?;
            let open: i64 = sessions::table.filter(sessions::person_id.eq(&id)).count().get_result(db)?;
            let emails: Vec<String> = people::table.select(people::email).load(db)?;
            Ok(format!("{words:?} {sent:?} {open} {emails:?}"))
        })
        .await;
    for words in ["Hülya", "020 7946", HULYA, "panel member"] {
        assert!(!everywhere.contains(words), "{words}: {everywhere}");
    }
    // Nothing of the chain is another than it was; what came since stands behind it.
    let after = chain(portal).await;
    assert!(before.iter().all(|row| after.contains(row)), "the chain is whole");
    let key = portal.app.tools.key.clone();
    let found = portal.read(move |db| {
        let mut found = Vec::new();
        audit::walk(db, &key, &mut |one| found.push(one.to_string()))?;
        Ok(found)
    });
    assert_eq!(found.await, Vec::<String>::new(), "nor does whoever verifies it find anything");
    assert_eq!(portal.read(|db| Ok(answer_parts::table.count().get_result::<i64>(db)?)).await, parts);

    let zeynep = portal.signed_in(ZEYNEP).await;
    let group = zeynep.get(&format!("/organisations/{}", story.group)).await;
    assert!(group.lacks("Hülya") && group.has("Zeynep Arslan"), "{}", group.text());
    let alone = zeynep.get("/account/erasure").await;
    assert!(alone.has("You are the only member of Sunday Kitchen"), "{}", alone.text());

    // Whoever comes with the address begins anew.
    let anew = portal.signed_in(HULYA).await;
    assert!(anew.get("/home").await.lacks("Sunday Kitchen"));
}

#[tokio::test]
async fn what_a_restored_backup_brings_back_is_erased_again() {
    let story = story().await;
    let portal = &story.portal;
    let hulya = portal.signed_in(HULYA).await;
    let id = portal.who(HULYA).await.person;
    hulya.post("/account/erasure", &[("sure", "yes")]).await;
    let back = id.clone();
    portal
        .change(move |change| {
            diesel::update(people::table.find(&back))
                .set((people::name.eq("Hülya Demir"), people::email.eq(HULYA), people::phone.eq("020 7946 0123")))
                .execute(change.db)?;
            diesel::update(organisation_members::table.filter(organisation_members::person_id.eq(&back)))
                .set(organisation_members::left_at.eq(None::<groundwater::clock::Instant>))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    portal.work().await;
    let (person, groups, erased) = portal
        .read(move |db| {
            let groups: i64 = organisation_members::table
                .filter(organisation_members::person_id.eq(&id))
                .filter(organisation_members::left_at.is_null())
                .count()
                .get_result(db)?;
            let erased: i64 = erasures::table.count().get_result(db)?;
            Ok((known::by_id(db, &id)?, groups, erased))
        })
        .await;
    assert_eq!((person.name.as_str(), groups, erased), ("a former member", 0, 1));
}

#[tokio::test]
async fn whoever_worked_for_a_council_and_whatever_is_held_is_not_erased() {
    let story = story().await;
    let portal = &story.portal;
    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, "hackney").await;
    let refused = priya.post("/account/erasure", &[("sure", "yes")]).await;
    assert!(refused.status == 403 && refused.has("Who decided and who paid"), "{}", refused.text());
    let page = priya.get("/desk/privacy/holds").await;
    let fields = [("named", story.reference.as_str()), ("on", "application"), ("why", "A complaint.")];
    priya.submit(&page, "form[action='/desk/privacy/holds']", &fields).await;
    let zeynep = portal.signed_in(ZEYNEP).await;
    let held = zeynep.post("/account/erasure", &[("sure", "yes")]).await;
    assert!(held.status == 403 && held.has("has to be kept just now"), "{}", held.text());
    let people: i64 = portal.read(|db| Ok(erasures::table.count().get_result(db)?)).await;
    assert_eq!(people, 0);
}

/// A role of theirs ends.
async fn leaves_the_council(portal: &Portal, email: &str) {
    let person = portal.who(email).await.person;
    portal
        .change(move |change| {
            let theirs = person_roles::table.filter(person_roles::person_id.eq(&person));
            diesel::update(theirs).set(person_roles::ended_at.eq(change.now)).execute(change.db)?;
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn whoever_decided_is_erased_when_the_days_of_the_records_are_over_and_whoever_did_nothing_at_once() {
    const AMINA: &str = "amina@hackney.example";
    let portal = Portal::start().await;
    let fund = portal.fund("hackney-small-grants").await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &fund.round.id).await;
    let ben = portal.staff("ben@hackney.example", "Ben Osei", Role::Commissioner, "hackney").await;
    let amina = portal.staff(AMINA, "Amina Yusuf", Role::Commissioner, "hackney").await;
    let id = portal.who(AMINA).await.person;
    let whose = id.clone();
    portal
        .change(move |change| {
            known::update_person(change.db, &whose, "Amina Yusuf", "020 7946 0999", "en")?;
            declare(change, &application, &whose, Standing::None)
        })
        .await;
    let works = amina.get("/account/erasure").await;
    assert!(works.has("You hold a role at a council") && works.lacks("Erase my account"), "{}", works.text());

    // Ben's name stands nowhere.
    leaves_the_council(&portal, "ben@hackney.example").await;
    let page = ben.get("/account/erasure").await;
    let gone = ben.submit(&page, "form[action='/account/erasure']", &[("sure", "yes")]).await;
    assert!(gone.has("Your account is erased."), "{}", gone.text());

    // Amina's does, for six years: what reaches her can go before.
    leaves_the_council(&portal, AMINA).await;
    let until = dates::long_day(start_of_story().date() + TimeDelta::days(Rule::Funded.usual_days().into()));
    let page = amina.get("/account/erasure").await;
    assert!(page.has(&format!("records until {until}")) && page.lacks("Erase my account"), "{}", page.text());
    let in_turkish = amina.get_in("tr", "/account/erasure").await;
    assert!(in_turkish.has("2032") && in_turkish.has("görevi"), "{}", in_turkish.text());
    for fields in [&[("sure", "yes")][..], &[]] {
        let refused = amina.post("/account/erasure", fields).await;
        assert!(refused.status == 403 && refused.has(&until), "{}", refused.text());
    }
    let whose = id.clone();
    portal.change(move |change| erasure::actions::forget_details(change, &whose)).await;
    let whose = id.clone();
    let (person, open) = portal
        .read(move |db| {
            let open: i64 = sessions::table.filter(sessions::person_id.eq(&whose)).count().get_result(db)?;
            Ok((known::by_id(db, &whose)?, open))
        })
        .await;
    assert_eq!((person.name.as_str(), person.email.as_str(), person.phone.as_str()), ("Amina Yusuf", AMINA, ""));
    assert_eq!(open, 0);

    portal.clock.advance(TimeDelta::days(Rule::Funded.usual_days().into()));
    let amina = portal.signed_in(AMINA).await;
    let page = amina.get("/account/erasure").await;
    let gone = amina.submit(&page, "form[action='/account/erasure']", &[("sure", "yes")]).await;
    assert!(gone.has("Your account is erased."), "{}", gone.text());
    let person = portal.read(move |db| known::by_id(db, &id)).await;
    assert_eq!(person.name, "a former member");
}
