//! Who works at a funder, and as what.

use chrono::TimeDelta;
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

#[tokio::test]
async fn whoever_changes_their_own_roles_does_not_do_so_unseen() {
    let portal = Portal::start().await;
    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, HERE).await;
    portal.staff("olu@hackney.example", "Olu Bello", Role::Administrator, HERE).await;
    portal.staff("eve@camden.example", "Eve Stone", Role::Administrator, "camden").await;
    let subjects = async |email: &str| -> Vec<String> {
        portal.letters_to(email).await.into_iter().map(|letter| letter.subject).collect()
    };
    // What she gives somebody else is between the two of them.
    let page = priya.get("/desk/people").await;
    let fields = [("email", "ben@hackney.example"), ("name", "Ben Osei"), ("role", "scrutineer")];
    priya.submit(&page, "form[action='/desk/people']", &fields).await;
    assert!(subjects("olu@hackney.example").await.is_empty());
    let page = priya.get("/desk/people").await;
    let fields = [("email", "priya@hackney.example"), ("role", "decision-maker")];
    let given = priya.submit(&page, "form[action='/desk/people']", &fields).await;
    assert!(given.has("The role is given"), "{}", given.text());
    assert_eq!(subjects("olu@hackney.example").await, ["Priya Raman has taken a role at Hackney Council"]);
    let letter = portal.letters_to("olu@hackney.example").await.pop().expect("a letter");
    assert!(letter.text.contains("has made themselves decision-maker") && letter.text.contains("/desk/people"));
    let own = priya.get("/desk/people").await.link("End the role of Decision-maker of Priya Raman").expect("a way");
    let ended = priya.submit(&priya.get(&own).await, "main form", &[]).await;
    assert!(ended.has("The role is ended"), "{}", ended.text());
    assert_eq!(
        subjects("olu@hackney.example").await[1..],
        ["Priya Raman has ended a role of their own at Hackney Council"]
    );
    assert!(subjects("eve@camden.example").await.is_empty(), "nobody of another funder hears of it");
}

#[tokio::test]
async fn priya_signs_ben_out_everywhere_when_his_laptop_is_lost() {
    let portal = Portal::start().await;
    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, HERE).await;
    let laptop = portal.staff("ben@hackney.example", "Ben Osei", Role::Commissioner, HERE).await;
    let phone = portal.signed_in("ben@hackney.example").await;
    let eve = portal.staff("eve@camden.example", "Eve Stone", Role::Administrator, "camden").await;
    // A link that was sent to him before, and is in somebody's hands.
    let link = portal.sign_in_link("ben@hackney.example").await;
    let page = priya.get("/desk/people").await;
    let way = page.link("Sign out everywhere: Ben Osei").expect("a way");
    assert!(page.link("Sign out everywhere: Priya Raman").is_none(), "her own stand on her account");
    let sure = priya.get(&way).await;
    assert!(sure.has("Sign Ben Osei out everywhere?"), "{}", sure.text());
    for other in [&eve, &phone] {
        assert!(matches!(other.post(&way, &[]).await.status, 403 | 404), "{}", other.email);
    }
    assert_eq!((laptop.get("/desk").await.status, phone.get("/desk").await.status), (200, 200));
    let ended = priya.submit(&sure, "main form", &[]).await;
    assert!(ended.has("They are signed out everywhere"), "{}", ended.text());
    assert_eq!((laptop.get("/desk").await.status, phone.get("/desk").await.status), (403, 403));
    let stranger = portal.visitor();
    let page = stranger.get(link.trim_start_matches(&portal.base)).await;
    assert_eq!(stranger.submit(&page, "main form", &[]).await.status, 403, "what was sent before opens nothing");
    let letter = portal.letters_to("ben@hackney.example").await.pop().expect("a letter");
    assert_eq!(letter.subject, "You are signed out on every device");
    // He is who he was.
    assert_eq!(portal.signed_in("ben@hackney.example").await.get("/desk").await.status, 200);
    let own = role_of(&portal, "priya@hackney.example").await;
    let refused = priya.get(&format!("/desk/people/{own}/sessions")).await;
    assert!(refused.status == 403 && refused.has("Your own devices stand on your account"), "{}", refused.text());
}

#[tokio::test]
async fn whoever_leaves_the_council_is_signed_out_with_their_last_role() {
    let portal = Portal::start().await;
    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, HERE).await;
    let laptop = portal.staff("ben@hackney.example", "Ben Osei", Role::Commissioner, HERE).await;
    let phone = portal.signed_in("ben@hackney.example").await;
    let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, HERE).await;
    let commissioner = role_of(&portal, "ben@hackney.example").await;
    // He becomes something else as well: the first role that ends leaves him where he is.
    let page = priya.get("/desk/people").await;
    let fields = [("email", "ben@hackney.example"), ("role", "panel-member")];
    assert!(priya.submit(&page, "form[action='/desk/people']", &fields).await.has("The role is given"));
    let sure = priya.get(&format!("/desk/people/{commissioner}/end")).await;
    assert!(priya.submit(&sure, "main form", &[]).await.has("The role is ended"));
    assert_eq!((laptop.get("/account").await.status, phone.get("/desk").await.status), (200, 200));
    // With the last one every session of his ends, and what was sent to him before.
    let link = portal.sign_in_link("ben@hackney.example").await;
    let last = role_of(&portal, "ben@hackney.example").await;
    let sure = priya.get(&format!("/desk/people/{last}/end")).await;
    assert!(priya.submit(&sure, "main form", &[]).await.has("The role is ended"));
    assert_eq!((laptop.get("/account").await.status, phone.get("/account").await.status), (403, 403));
    let stranger = portal.visitor();
    let page = stranger.get(link.trim_start_matches(&portal.base)).await;
    assert_eq!(stranger.submit(&page, "main form", &[]).await.status, 403, "what was sent before opens nothing");
    assert_eq!(amina.get("/account").await.status, 200, "nobody else is signed out");
    // What he does for a group goes on, in a session of its own.
    let anew = portal.signed_in("ben@hackney.example").await;
    assert_eq!((anew.get("/account").await.status, anew.get("/desk").await.status), (200, 403));
}

#[tokio::test]
async fn overnight_a_session_is_over_for_whoever_works_here_and_a_groups_goes_on() {
    let portal = Portal::start().await;
    let ben = Portal::hesitant(&portal.staff("ben@hackney.example", "Ben Osei", Role::Commissioner, HERE).await);
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    // While he is there it goes on, as long as he is; it is not written down at once that he was.
    for _ in 0..3 {
        portal.clock.advance(TimeDelta::hours(11));
        assert_eq!(ben.get("/desk").await.status, 200);
    }
    portal.work().await;
    portal.clock.advance(TimeDelta::hours(11));
    assert_eq!(ben.get("/desk").await.status, 200);
    portal.clock.advance(TimeDelta::hours(12));
    let over = ben.post("/account", &[("name", "Ben Osei-Bonsu"), ("phone", ""), ("language", "en")]).await;
    assert!(over.status == 403 && over.has("You were away for twelve hours"), "{}", over.text());
    assert_eq!(hulya.get("/account").await.status, 200, "a group writes for days");
    // What he sent is kept for him, and the session stays over.
    portal.clock.advance(TimeDelta::minutes(1));
    assert_eq!(ben.get("/desk").await.status, 403);
    assert!(over.has("Ben Osei-Bonsu") || over.html.contains("/kept/"), "{}", over.text());
    portal.signs_in(&ben, "ben@hackney.example").await;
    let account = ben.get("/account").await;
    assert_eq!(
        account.all("form[action*=sessions]").len(),
        0,
        "the one that is over is in no list: {}",
        account.text()
    );
}
