//! What needs each person today, from the first reading to the published note.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::store as applications;
use groundwater::db::schema::{people, person_roles};
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::State as ReadingState;

use crate::award::Granted;
use crate::support::{Portal, Seen, Visitor, group};
use crate::table::{FUND, Table, decides, releases};

const RUTH: &str = "ruth.adeyemi@example.org";
const DANIEL: &str = "daniel.okafor@example.org";
const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");

/// The desk's home, in at most six queries.
async fn desk(portal: &Portal, who: &Visitor) -> Seen {
    let (queries, seen) = portal.queries(who.get("/desk")).await;
    assert!(queries <= 6, "{queries}");
    seen
}

async fn is_under_review(table: &Table, id: &ApplicationId) {
    let id = id.clone();
    table.portal.change(move |change| applications::set_state(change.db, &id, State::UnderReview, change.now)).await;
}

async fn reads(table: &Table, email: &str, name: &str, id: &ApplicationId, state: ReadingState) {
    table.staff(email, name, Role::PanelMember).await;
    let (person, id) = (table.portal.person(email, "").await, id.clone());
    table.portal.change(move |change| group::reads(change, &id, &person, state)).await;
}

/// Somebody is nothing at the council any more.
pub async fn leaves(portal: &Portal, email: &str) {
    let email = email.to_owned();
    portal
        .change(move |change| {
            let person = people::table.filter(people::email.eq(email)).select(people::id);
            diesel::update(person_roles::table.filter(person_roles::person_id.eq_any(person)))
                .set(person_roles::ended_at.eq(Some(change.now)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn without_a_panel_the_readings_lead_to_the_decision_and_a_wait_is_chased() {
    let table = Table::with_pounds(10_000).await;
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    is_under_review(&table, &kitchen).await;
    let (daniel, ruth) = (portal.signed_in(DANIEL).await, portal.signed_in(RUTH).await);
    let short = desk(portal, &daniel).await;
    assert!(short.has("Ask somebody to read Sunday Kitchen") && short.has("Nobody reads it yet"), "{}", short.text());
    assert!(desk(portal, &ruth).await.lacks("Decide on Sunday Kitchen"));

    reads(&table, "ife@example.org", "Ife Cole", &kitchen, ReadingState::Shared).await;
    assert!(desk(portal, &daniel).await.has("One person reads it, of the 2"));
    reads(&table, "marcus@example.org", "Marcus Bell", &kitchen, ReadingState::Drafted).await;
    assert!(desk(portal, &daniel).await.lacks("Ask somebody to read"));
    assert!(desk(portal, &ruth).await.lacks("Decide on Sunday Kitchen"), "Marcus still reads");
    reads(&table, "ines@example.org", "Inês Silva", &kitchen, ReadingState::TakenBack).await;
    let marcus = portal.person("marcus@example.org", "").await;
    portal
        .change(move |change| {
            use groundwater::db::schema::readings;
            diesel::update(readings::table.filter(readings::reader_id.eq(&marcus)))
                .set(readings::state.eq(ReadingState::Shared))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    // It is Ruth's, who decides in this round, and nobody else's.
    let ola = table.staff("ola@example.org", "Ola Nowak", Role::DecisionMaker).await;
    assert!(desk(portal, &ruth).await.has("Decide on Sunday Kitchen"));
    for other in [&ola, &daniel] {
        assert!(desk(portal, other).await.lacks("Decide on Sunday Kitchen"), "{}", other.email);
    }

    // She waits, and her desk says until when.
    table.declares(RUTH, &kitchen, Standing::None).await;
    let until = [("wait_until-day", "1"), ("wait_until-month", "4"), ("wait_until-year", "2027")];
    decides(&ruth, &kitchen, &[("outcome", "not-decided-yet"), REASONS, until[0], until[1], until[2]]).await;
    let ready = desk(portal, &daniel).await;
    assert_eq!(ready.link("Release the decisions of Small Grants"), Some(format!("/desk/funds/{FUND}/release")));
    assert!(desk(portal, &ruth).await.lacks("Decide on Sunday Kitchen"), "it is decided, and not out");
    releases(&daniel).await;
    assert!(desk(portal, &daniel).await.lacks("Release the decisions"));
    let waits = desk(portal, &ruth).await;
    assert!(waits.has("Decide on Sunday Kitchen") && waits.has("by 1 April 2027"), "{}", waits.text());
    assert!(desk(portal, &ola).await.lacks("Decide on Sunday Kitchen"));
    // Where the power is any decision-maker's, it is on every one's desk.
    table.decided_by_any_of_them().await;
    assert!(desk(portal, &ola).await.has("Decide on Sunday Kitchen"));
    assert!(desk(portal, &daniel).await.lacks("Decide on Sunday Kitchen"));
}

#[tokio::test]
async fn whoever_called_a_panel_is_reminded_of_what_it_recommends() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    is_under_review(&table, &kitchen).await;
    let daniel = table.portal.signed_in(DANIEL).await;
    table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let page = daniel.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    let ama = table.portal.person("ama@example.org", "").await;
    let day = [("date-day", "11"), ("date-month", "2"), ("date-year", "2027"), ("time", "6:30pm")];
    let fields = [&day[..], &[("place", "Here"), ("members", ama.as_str())]].concat();
    let made = daniel.submit(&page, "main form", &fields).await;
    let meeting = made.path.split('?').next().expect("a path").to_owned();
    assert!(desk(&table.portal, &daniel).await.lacks("Write down what the panel"));
    table.portal.clock.advance(TimeDelta::days(20));
    let daniel = table.portal.signed_in(DANIEL).await;
    let amina = table.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner).await;
    let after = desk(&table.portal, &daniel).await;
    assert_eq!(after.link("Write down what the panel of Small Grants recommends"), Some(meeting), "{}", after.text());
    assert!(desk(&table.portal, &amina).await.lacks("Write down what the panel"), "she did not call it");
}

#[tokio::test]
async fn a_grant_is_looked_after_by_the_officer_its_group_talks_to() {
    let granted = Granted::new().await;
    let Granted { portal, amina, ben, hulya, dana, .. } = &granted;
    assert!(desk(portal, amina).await.has("Offer Sunday Kitchen its agreement"));
    assert!(desk(portal, ben).await.lacks("Sunday Kitchen"), "Amina looks after it");
    granted.offers().await;
    assert!(desk(portal, amina).await.lacks("Offer Sunday Kitchen"));
    granted.hulya_signs().await;
    assert!(desk(portal, amina).await.has("Sign the agreement with Sunday Kitchen"));
    granted.amina_signs().await;
    assert!(desk(portal, amina).await.lacks("Approve the payment"), "the group says where to first");
    granted.details_checked().await;

    let money = desk(portal, amina).await;
    assert!(money.has("Approve the payment to Sunday Kitchen") && money.has("by 15 December 2026"), "{}", money.text());
    let page = amina.get(&granted.desk()).await;
    amina.submit(&page, "form[action$=approval]", &[]).await;
    // A second person sees to it: any of the others.
    assert!(desk(portal, amina).await.lacks("Sunday Kitchen"));
    for second in [ben, dana] {
        assert!(desk(portal, second).await.has("Pay Sunday Kitchen, and mark it as paid"), "{}", second.email);
    }
    let page = ben.get(&granted.desk()).await;
    ben.submit(&page, "form[action$=paid]", &[]).await;
    assert!(desk(portal, dana).await.lacks("Sunday Kitchen"));

    // They talk, and write down what they learned.
    let page = amina.get(&format!("{}/learning", granted.desk())).await;
    let when = [("day-day", "3"), ("day-month", "12"), ("day-year", "2026"), ("time", "2pm"), ("way", "phone")];
    amina.submit(&page, "#arrange", &when).await;
    assert!(desk(portal, amina).await.lacks("Write down what you learned"));
    portal.clock.advance(TimeDelta::days(3));
    assert!(desk(portal, amina).await.has("Write down what you learned with Sunday Kitchen"));
    let page = amina.get(&format!("{}/learning/new", granted.desk())).await;
    let note = amina.submit(&page, "#note", &[("group_changed", "Three grandmothers run it now.")]).await;
    let today = desk(portal, amina).await;
    assert!(today.has("Go on with the learning note of Sunday Kitchen") && today.lacks("Write down what you learned"));
    let fields = [("council_in_the_way", "Our payment took four weeks."), ("then", "tell")];
    let page = amina.get(&note.path).await;
    amina.submit(&page, "#note", &fields).await;
    assert!(desk(portal, amina).await.lacks("Sunday Kitchen"), "it is with the group");
    let id = note.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id");
    let page = hulya.get(&format!("{}/learning/{id}", granted.own())).await;
    hulya.submit(&page, "#agree", &[("publishes", "yes")]).await;
    assert!(desk(portal, amina).await.has("Say whether we publish what we learned with Sunday Kitchen"));
    assert!(desk(portal, ben).await.lacks("Sunday Kitchen"));

    // Amina leaves the council, and nothing of hers is lost.
    leaves(portal, "amina@hackney.example").await;
    assert!(desk(portal, ben).await.has("Say whether we publish what we learned with Sunday Kitchen"));
}

/// What the desk says of a round that is to be looked at.
const TURNED: &str = "Look at what the round of Small Grants turned on";

#[tokio::test]
async fn a_closed_round_waits_to_be_looked_at_once_nobody_reads_any_more() {
    let table = Table::of_larger_grants(5_000).await;
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 4_000).await;
    let daniel = portal.signed_in(DANIEL).await;
    assert!(desk(portal, &daniel).await.lacks(TURNED), "nothing is shared");
    table.reads("ama@example.org", "Ama Owusu", &kitchen, "strong", None).await;
    reads(&table, "joan@example.org", "Joan Price", &drums, ReadingState::Drafted).await;
    assert!(desk(portal, &daniel).await.lacks(TURNED), "Joan still reads");
    portal
        .change(move |change| {
            use groundwater::db::schema::readings;
            diesel::update(readings::table.filter(readings::state.eq(ReadingState::Drafted)))
                .set((readings::state.eq(ReadingState::Shared), readings::shared_at.eq(Some(change.now))))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let today = desk(portal, &daniel).await;
    let href = format!("/desk/funds/{FUND}/turned-on?round={}", table.round.slug);
    assert_eq!(today.link(TURNED), Some(href.clone()), "{}", today.text());
    // It is for officers, and for none who stands apart from all of them.
    let amina = table.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner).await;
    assert!(desk(portal, &amina).await.has(TURNED));
    for one in [&kitchen, &drums] {
        table.declares("amina@hackney.example", one, Standing::Conflict).await;
    }
    assert!(desk(portal, &amina).await.lacks(TURNED));
    assert!(desk(portal, &portal.signed_in("ama@example.org").await).await.lacks(TURNED), "she reads");
    let far = portal.staff("far@example.org", "Far Away", Role::Commissioner, "camden").await;
    assert!(desk(portal, &far).await.lacks(TURNED));

    let page = daniel.get(&href).await;
    portal.clock.advance(TimeDelta::minutes(1));
    daniel.submit(&page, "main form", &[("words", "We talk about the kitchen on Monday.")]).await;
    assert!(desk(portal, &daniel).await.lacks(TURNED));
    // What is shared later is looked at, too.
    portal.clock.advance(TimeDelta::minutes(5));
    table.reads("vera@example.org", "Vera Visit", &drums, "strong", None).await;
    assert!(desk(portal, &daniel).await.has(TURNED));
}

#[tokio::test]
async fn a_small_round_is_not_asked_what_it_turned_on() {
    let table = Table::with_pounds(5_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.reads("ama@example.org", "Ama Owusu", &kitchen, "strong", None).await;
    let daniel = table.portal.signed_in(DANIEL).await;
    assert!(desk(&table.portal, &daniel).await.lacks(TURNED));
}

#[tokio::test]
async fn facts_that_were_put_right_or_met_with_silence_come_back_to_whoever_asked() {
    const AMINA: &str = "amina.yusuf@example.org";
    let table = Table::of_file(10_000, &[("readings = 2", "readings = 2\nfactual_check_days = 7")]).await;
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 4_000).await;
    let ruth = table.ruth(&[&kitchen, &drums]).await;
    let amina = table.staff(AMINA, "Amina Yusuf", Role::Commissioner).await;
    for one in [&kitchen, &drums] {
        let page = amina.get(&format!("/desk/applications/{one}/facts")).await;
        amina.submit(&page, "main form", &[]).await;
    }
    assert!(desk(portal, &amina).await.lacks("the facts"), "the groups have seven days");
    let hulya = portal.signed_in("hulya@example.org").await;
    let page = hulya.get(&format!("/applications/{kitchen}/facts")).await;
    let wrong = [("right-figure-amount", "no"), ("correct-figure-amount", "It is £3,900.")];
    hulya.submit(&page, "main form", &wrong).await;
    let right = "Look at what Sunday Kitchen put right in the facts";
    let today = desk(portal, &amina).await;
    assert_eq!(today.link(right), Some(format!("/desk/applications/{kitchen}/facts")), "{}", today.text());
    let daniel = portal.signed_in(DANIEL).await;
    assert!(desk(portal, &daniel).await.lacks(right), "he did not ask");

    // The other group says nothing by its day.
    portal.clock.advance(TimeDelta::days(8));
    let (amina, ruth) = (
        portal.signed_in(AMINA).await,
        if ruth.get("/desk").await.status == 200 { ruth } else { portal.signed_in(RUTH).await },
    );
    let silent = "Ring Drums On The Lea about the facts";
    let today = desk(portal, &amina).await;
    assert!(today.has(silent) && today.has(right), "{}", today.text());
    // Whoever stands apart by now reads nothing of it; what is decided waits for nobody.
    let saved = decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    assert!(desk(portal, &amina).await.lacks(right));
    table.declares(AMINA, &drums, Standing::Conflict).await;
    assert!(desk(portal, &amina).await.lacks("Drums On The Lea"));
    // Where whoever asked has left, it is every other officer's.
    leaves(portal, AMINA).await;
    let daniel = portal.signed_in(DANIEL).await;
    assert!(desk(portal, &daniel).await.has(silent));
}

#[tokio::test]
async fn a_draw_that_was_promised_in_public_is_not_forgotten() {
    let table = Table::with_pounds(5_000).await;
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 4_000).await;
    for one in [&kitchen, &drums] {
        table.reads("joan@example.org", "Joan Price", one, "clear", None).await;
    }
    let page = format!("/desk/funds/{FUND}/draw");
    let daniel = portal.signed_in(DANIEL).await;
    let level = daniel.get(&page).await;
    let promised = level.attribute("input[name^=promised]", "name").expect("a field");
    daniel.submit(&level, "main form", &[(&*promised, "Saturday's six Lotto numbers, smallest first")]).await;
    let words = "Draw in public, as the round of Small Grants was promised";
    let amina = table.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner).await;
    let ruth = portal.signed_in(RUTH).await;
    for who in [&daniel, &amina, &ruth] {
        let today = desk(portal, who).await;
        assert_eq!(today.link(words), Some(format!("{page}?round={}", table.round.slug)), "{}", today.text());
    }
    assert!(desk(portal, &portal.signed_in("joan@example.org").await).await.lacks(words), "she reads");
    table.declares("amina@hackney.example", &drums, Standing::Conflict).await;
    assert!(desk(portal, &amina).await.lacks(words), "she stands apart from one of them");

    portal.clock.advance(TimeDelta::hours(25));
    let daniel = portal.signed_in(DANIEL).await;
    assert!(desk(portal, &daniel).await.has(words));
    let open = daniel.get(&page).await;
    let (_, fields) = open.form("main form", &[]);
    let witness =
        fields.iter().map(|(name, _)| name.clone()).find(|name| name.starts_with("witness-")).expect("its field");
    let drawn = daniel.submit(&open, "main form", &[(&*witness, "7 9 12 31 40 44")]).await;
    assert!(drawn.has("Everybody can see how it came out."), "{}", drawn.text());
    assert!(desk(portal, &daniel).await.lacks(words));
}
