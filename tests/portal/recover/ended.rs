//! Who left or was put out, and whose role ended, after a backup was made: none of it is open again when it is put back.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::DbConn;
use groundwater::db::schema::history;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::web::patience::Patience;

use super::{Nothing, Place, went_well};
use crate::support::Portal;

const HULYA: &str = "hulya@example.org";
const ZEYNEP: &str = "zeynep@example.org";
const ALI: &str = "ali@example.org";
const MALLORY: &str = "mallory@example.org";
const BEN: &str = "ben@hackney.example";

/// What was ended again, and by nobody.
fn ended_again(db: &mut DbConn) -> groundwater::error::Result<Vec<String>> {
    Ok(history::table
        .filter(history::actor_id.is_null())
        .filter(history::action.eq_any(["membership ended again", "role ended"]))
        .order(history::action)
        .select(history::action)
        .load(db)?)
}

/// At a portal that was put back: who is out is out, and who came back is in.
async fn is_as_it_was_left(portal: &Portal, group: &str, draft: &ApplicationId) {
    let ali = portal.signed_in(ALI).await;
    for closed in [group.to_owned(), format!("{group}/safety"), format!("/applications/{draft}")] {
        assert_eq!(ali.get(&closed).await.status, 404, "{closed}");
    }
    assert!(ali.get("/home").await.lacks("Sunday Kitchen"));
    let ben = portal.signed_in(BEN).await;
    assert_eq!(ben.get("/desk").await.status, 403, "without a role there is no desk");
    let (zeynep, hulya) = (portal.signed_in(ZEYNEP).await, portal.signed_in(HULYA).await);
    assert_eq!(zeynep.get(group).await.status, 200, "she had come back");
    let invited = hulya.get(&format!("/applications/{draft}/people")).await;
    assert!(invited.status == 200 && invited.lacks(MALLORY), "whom he had asked: {}", invited.text());
    assert_eq!(portal.read(ended_again).await, ["membership ended again", "role ended"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_was_put_out_after_a_backup_stays_out_and_whoever_came_back_stays_in() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let people = [(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Kaya"), (ALI, "Ali Kaya")];
    let id = portal.group("Sunday Kitchen", &people).await;
    let draft = portal.draft(HULYA, &id, &round.id).await;
    let group = format!("/organisations/{id}");
    portal.clock.advance(TimeDelta::days(20));
    let ali = portal.signed_in(ALI).await;
    let asked = [("email", MALLORY), ("kind", "colleague")];
    ali.post(&format!("/applications/{draft}/people"), &asked).await;
    assert!(ali.get(&format!("/applications/{draft}/people")).await.has(MALLORY));
    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, "hackney").await;
    portal.staff(BEN, "Ben Osei", Role::Commissioner, "hackney").await;
    let here = Place::of(portal.folder(), portal.database_url());
    let file = here.path("before.backup");
    went_well(&here.says(&["backup", &file]));

    // Since then Ali was put out, Ben works there no more, and Zeynep left and came back.
    portal.clock.advance(TimeDelta::minutes(5));
    let (hulya, zeynep) = (portal.signed_in(HULYA).await, portal.signed_in(ZEYNEP).await);
    let ali_id = portal.who(ALI).await.person;
    let sure = hulya.get(&format!("{group}/members/{ali_id}/ending")).await;
    assert!(hulya.submit(&sure, "main form", &[]).await.has("The membership has ended"));
    let role = crate::team::role_of(&portal, BEN).await;
    let sure = priya.get(&format!("/desk/people/{role}/end")).await;
    assert!(priya.submit(&sure, "main form", &[]).await.has("The role is ended"));
    let page = zeynep.get(&group).await;
    zeynep.submit(&page, "form[action$='/departure']", &[]).await;
    assert_eq!(zeynep.get(&group).await.status, 404);
    portal.work().await;
    portal.clock.advance(TimeDelta::minutes(5));
    let page = hulya.get(&group).await;
    hulya.submit(&page, "form[action$='/members']", &[("email", ZEYNEP)]).await;
    portal.work().await;
    portal.work().await;
    assert_eq!(zeynep.get(&group).await.status, 200, "no older line puts her out");
    // The list says so with identifiers and instants, and of nobody who they are.
    let list = portal.app.settings.withdrawn_list();
    let listed = std::fs::read_to_string(&list).expect("the list");
    let lines = |kind: &str| listed.lines().filter(|line| line.split('\t').next() == Some(kind)).count();
    assert_eq!((lines("member"), lines("member-anew"), lines("role")), (2, 1, 1), "{listed}");
    assert!(!listed.contains('@') && !listed.contains(ali_id.as_str()), "{listed}");

    let nothing = Nothing::new();
    let with_it = list.display().to_string();
    went_well(&nothing.place.says(&["restore", &file, "--withdrawn", &with_it]));
    went_well(&nothing.place.says(&["audit", "verify"]));
    let Nothing { folder, database, .. } = nothing;
    let again = Portal::start_on(folder, database, &[], Patience::default()).await;
    again.clock.advance(TimeDelta::days(21));
    is_as_it_was_left(&again, &group, &draft).await;

    // Where the list comes later, the clock does it.
    let other = Nothing::new();
    went_well(&other.place.says(&["restore", &file]));
    std::fs::copy(&list, other.folder.path().join("withdrawn.tsv")).expect("a copy");
    let Nothing { folder, database, .. } = other;
    let again = Portal::start_on(folder, database, &[], Patience::default()).await;
    again.clock.advance(TimeDelta::days(21));
    assert_eq!(again.signed_in(ALI).await.get(&group).await.status, 200, "without the list he is in");
    again.work().await;
    again.work().await;
    is_as_it_was_left(&again, &group, &draft).await;
}
