//! Who works at a funder, and as what.

use diesel::prelude::*;
use groundwater::db::schema::{people, person_roles};
use groundwater::ids::RoleId;
use groundwater::people::Role;

use crate::support::Portal;

const HERE: &str = "hackney";

/// The one role that somebody holds.
pub async fn role_of(portal: &Portal, email: &str) -> RoleId {
    let email = email.to_owned();
    portal
        .read(move |db| {
            Ok(person_roles::table
                .inner_join(people::table)
                .filter(people::email.eq(email))
                .filter(person_roles::ended_at.is_null())
                .select(person_roles::id)
                .first(db)?)
        })
        .await
}

#[tokio::test]
async fn priya_gives_ben_a_role_and_ends_it() {
    let portal = Portal::start().await;
    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, HERE).await;
    let page = priya.get("/desk/people").await;
    assert!(page.has("Priya Raman") && page.has("Nobody is commissioner, decision-maker, safeguarding lead"));
    let bad = priya.submit(&page, "form[action='/desk/people']", &[("email", "ben")]).await;
    assert_eq!(bad.status, 422);
    assert!(bad.has("Choose what they are to be") && bad.has("Write their name"), "{}", bad.text());
    let fields = [("email", "Ben@Hackney.example"), ("name", "Ben Osei"), ("role", "safeguarding-lead")];
    let given = priya.submit(&page, "form[action='/desk/people']", &fields).await;
    assert!(
        given.has("The role is given") && given.has("Ben Osei") && given.has("ben@hackney.example"),
        "{}",
        given.text()
    );
    // A second click gives it once.
    priya.submit(&page, "form[action='/desk/people']", &fields).await;
    let letters = portal.letters_to("ben@hackney.example").await;
    assert_eq!(letters.len(), 1);
    assert!(
        letters[0].subject.contains("You are now a safeguarding lead at Hackney Council"),
        "{}",
        letters[0].subject
    );
    let ben = portal.signed_in("ben@hackney.example").await;
    assert_eq!(ben.get("/desk/concerns").await.status, 200);
    assert_eq!(ben.get("/desk/people").await.status, 403, "the lead does not keep people");
    let again = priya.get("/desk/people").await;
    let twice = priya.submit(&again, "form[action='/desk/people']", &fields).await;
    assert!(twice.has("They are that already"), "{}", twice.text());

    let id = role_of(&portal, "ben@hackney.example").await;
    assert_eq!(ben.post(&format!("/desk/people/{id}/end"), &[]).await.status, 403);
    let list = priya.get("/desk/people").await;
    let end = format!("/desk/people/{id}/end");
    assert!(list.html.contains(&format!("href=\"{end}\"")), "{}", list.html);
    assert_eq!(ben.get(&end).await.status, 403);
    let sure = priya.get(&end).await;
    assert!(sure.has("End Ben Osei’s role as safeguarding lead?"), "{}", sure.text());
    let ended = priya.submit(&sure, "main form", &[]).await;
    assert!(ended.has("The role is ended") && ended.lacks("ben@hackney.example"), "{}", ended.text());
    // Who gave and ended it stays to be read.
    assert!(ended.has("Ben Osei became safeguarding lead") && ended.has("Ben Osei is no longer safeguarding lead"));
    assert_eq!(portal.letters_to("ben@hackney.example").await.len(), 2);
    assert_eq!(ben.get("/desk").await.status, 403, "without a role there is no desk");
    assert_eq!(priya.post(&format!("/desk/people/{id}/end"), &[]).await.status, 404);
}

#[tokio::test]
async fn the_last_administrator_stays_and_another_funders_people_do_not_exist() {
    let portal = Portal::start().await;
    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, HERE).await;
    let eve = portal.staff("eve@camden.example", "Eve Stone", Role::Administrator, "camden").await;
    let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, HERE).await;
    let own = role_of(&portal, "priya@hackney.example").await;
    let last = priya.post(&format!("/desk/people/{own}/end"), &[]).await;
    assert_eq!(last.status, 403);
    assert!(last.has("This is the last administrator"), "{}", last.text());
    assert_eq!(eve.post(&format!("/desk/people/{own}/end"), &[]).await.status, 404);
    let (queries, hers) = portal.queries(eve.get("/desk/people")).await;
    assert!(queries <= 6 && hers.lacks("Priya Raman") && hers.has("Eve Stone became administrator"), "{}", hers.text());
    // A commissioner reads, and changes nothing.
    let seen = amina.get("/desk/people").await;
    assert!(seen.has("Priya Raman") && seen.has("An administrator gives and ends roles."), "{}", seen.text());
    assert!(seen.all("main form").is_empty());
    assert!(amina.get("/desk").await.links().contains(&"/desk/people".to_owned()));
    assert_eq!(amina.post(&format!("/desk/people/{own}/end"), &[]).await.status, 403);
}
