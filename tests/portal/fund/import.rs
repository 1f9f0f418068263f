//! `groundwater fund check`, `import` and `export`, by the functions behind them.

use groundwater::command::fund as command;
use groundwater::fund::{RoundState, file, import, store};
use groundwater::history;
use groundwater::people::{self, Role};

use super::{example, examples};
use crate::support::Portal;

const SMALL_GRANTS: &str = "hackney-small-grants";
const WICK: &str = "wick-award-community-chest";

/// What a command would import, as it does.
fn bring_in(portal: &Portal, source: &str, publish: bool) -> Result<import::Imported, String> {
    let text = import::read(source.as_bytes())?;
    command::import(&portal.app, &text, source.as_bytes(), publish)
}

fn words_of(portal: &Portal, imported: &import::Imported) -> groundwater::fund::form::FundText {
    let round = imported.round.id.clone();
    portal.app.db.raw(move |db| store::newest_form(db, &round)).expect("a form").body.0
}

#[tokio::test]
async fn every_example_can_be_imported_and_comes_back_the_same() {
    let portal = Portal::start().await;
    for name in examples() {
        let source = example(&name);
        let imported = bring_in(&portal, &source, true).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(imported.number, 1);
        assert_ne!(imported.round.state, RoundState::Draft, "{name} is published");
        let exported = command::exported(&portal.app, &imported.fund.slug).expect("a file");
        assert_eq!(file::parse(&exported), file::parse(&source), "{name}");
        // What came out goes in again, on another portal.
        let elsewhere = Portal::start().await;
        bring_in(&elsewhere, &exported, true).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
}

#[tokio::test]
async fn an_import_makes_the_people_whom_the_file_names() {
    let portal = Portal::start().await;
    let imported = bring_in(&portal, &example("hackney-community-chest"), true).expect("imported");
    let (contact, decider) = (imported.round.contact_id.clone(), imported.round.decider_id.clone().expect("a decider"));
    let funder = imported.fund.funder_id.clone();
    portal
        .read(move |db| {
            let amina = people::store::by_id(db, &contact)?;
            assert_eq!((amina.name.as_str(), amina.phone.as_str()), ("Amina Yusuf", "020 7946 0018"));
            assert!(people::store::holds(db, &contact, Role::Commissioner, Some(&funder))?);
            assert!(people::store::holds(db, &decider, Role::DecisionMaker, Some(&funder))?);
            assert!(!people::store::holds(db, &decider, Role::Commissioner, Some(&funder))?);
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn what_somebody_says_of_themselves_is_not_overwritten_by_a_file() {
    let portal = Portal::start().await;
    portal.person("amina.yusuf@example.org", "Amina Yusuf-Clarke").await;
    bring_in(&portal, &example("hackney-community-chest"), true).expect("imported");
    let amina = portal.read(|db| people::store::by_email(db, "amina.yusuf@example.org")).await.expect("Amina");
    assert_eq!((amina.name.as_str(), amina.phone.as_str()), ("Amina Yusuf-Clarke", "020 7946 0018"));
}

#[tokio::test]
async fn a_file_with_something_to_put_right_is_refused_whole() {
    let portal = Portal::start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("fund.toml");
    let bad = example(WICK).replace("budget = ", "budgit = ").replace("key = \"plan\"", "key = \"Plan!\"");
    std::fs::write(&path, &bad).expect("a file");
    let told = command::import_file(|| Ok(portal.app.clone()), &path, true).expect_err("it is refused");
    assert!(told.lines().count() >= 2, "every problem is told at once: {told}");
    assert!(told.lines().all(|line| line.starts_with("line ")), "{told}");
    assert_eq!(command::check(&path).expect_err("the same"), told);
    let nothing = portal.read(store::public_rounds).await;
    assert!(nothing.is_empty());
    let missing = command::check(&folder.path().join("missing.toml")).expect_err("there is no such file");
    assert!(missing.contains("missing.toml: cannot be read"), "{missing}");
}

#[tokio::test]
async fn a_contact_who_would_decide_is_refused() {
    let bad = example(WICK);
    let contact = file::parse(&bad).expect("an example").contact.email;
    let decider = file::parse(&bad).expect("an example").decision.decider.email;
    let told = import::read(bad.replace(&decider, &contact).as_bytes()).expect_err("it is refused");
    assert!(told.starts_with("line ") && told.contains("whoever speaks with groups does not decide"), "{told}");
}

#[tokio::test]
async fn a_slug_that_is_known_gets_a_new_version() {
    let portal = Portal::start().await;
    let first = bring_in(&portal, &example(WICK), false).expect("a draft");
    assert_eq!(first.round.state, RoundState::Draft);
    let changed = example(WICK).replace("2027-01-11T09:00:00", "2027-01-12T09:00:00");
    let second = bring_in(&portal, &changed, false).expect("a second version");
    assert_eq!((second.number, second.round.state), (2, RoundState::Draft));
    assert_eq!(second.round.id, first.round.id);
    assert_ne!(second.round.opens_at, first.round.opens_at);
    let third = bring_in(&portal, &changed, true).expect("published");
    assert_eq!((third.number, third.round.state), (3, RoundState::Published));
    // Until it opens, a published round takes a new version too, which shows at once.
    let fourth = bring_in(&portal, &example(WICK), true).expect("a fourth version");
    assert_eq!((fourth.number, fourth.round.state), (4, RoundState::Published));
    let told = bring_in(&portal, &changed, false).expect_err("what is published cannot become a draft by the way");
    assert!(told.contains("published already"), "{told}");
    let round = first.round.id;
    let lines = portal.read(move |db| history::of(db, &groundwater::fund::actions::thing(&round), 20)).await;
    let told: Vec<&str> = lines.iter().rev().map(|line| line.action.as_str()).collect();
    assert_eq!(told, ["imported", "imported", "imported", "published", "imported"]);
}

#[tokio::test]
async fn an_open_round_keeps_its_questions() {
    let portal = Portal::start().await;
    let imported = bring_in(&portal, &example(SMALL_GRANTS), true).expect("imported");
    assert_eq!(imported.round.state, RoundState::Open, "it opened at once, since its opening has come");
    let before = words_of(&portal, &imported);
    for publish in [true, false] {
        let told = bring_in(&portal, &example(SMALL_GRANTS), publish).expect_err("it is open");
        assert!(told.contains("Nothing was changed") && told.contains("new `slug` in [round]"), "{told}");
    }
    assert_eq!(words_of(&portal, &imported), before);
    let round = imported.round.id.clone();
    let form = portal.read(move |db| store::newest_form(db, &round)).await;
    assert_eq!(form.number, 1);
    assert!(form.frozen_at.is_some());
}

#[tokio::test]
async fn a_published_round_is_open_by_its_date_before_the_clock_has_come_round() {
    let portal = Portal::start().await;
    bring_in(&portal, &example(WICK), true).expect("published, opens in January");
    portal.clock.advance(chrono::TimeDelta::days(60));
    let told = bring_in(&portal, &example(WICK), true).expect_err("it is open by its date");
    assert!(told.contains("is open since Monday 11 January 2027, 9am"), "{told}");
}

#[tokio::test]
async fn another_funders_slug_is_not_taken_over() {
    let portal = Portal::start().await;
    bring_in(&portal, &example(WICK), true).expect("imported");
    let theirs = example(WICK).replace("slug = \"wick-award\"", "slug = \"camden\"");
    let told = bring_in(&portal, &theirs, true).expect_err("it belongs to another funder");
    assert!(told.contains("belongs to another funder"), "{told}");
    let camden = portal.read(|db| store::funder_by_slug(db, "camden")).await;
    assert!(camden.is_none(), "nothing was written, not even the funder");
}

#[tokio::test]
async fn the_next_round_waits_until_the_one_before_is_over() {
    let portal = Portal::start().await;
    bring_in(&portal, &example(SMALL_GRANTS), true).expect("open until the end of January");
    let too_early = example(SMALL_GRANTS).replace("slug = \"spring-2027\"", "slug = \"summer-2027\"");
    let told = bring_in(&portal, &too_early, true).expect_err("the round before is open");
    assert!(told.contains("\"spring-2027\" of this fund is open until Thursday 28 January 2027"), "{told}");
    // As a draft it can be prepared.
    bring_in(&portal, &too_early, false).expect("a draft");
}

#[tokio::test]
async fn nobody_exports_a_fund_that_is_not_there() {
    let portal = Portal::start().await;
    let told = command::exported(&portal.app, "nowhere").expect_err("there is none");
    assert_eq!(told, "There is no fund with the slug \"nowhere\".");
}

#[tokio::test]
async fn a_fund_that_is_out_keeps_its_name_until_the_new_one_is_published() {
    let portal = Portal::start().await;
    bring_in(&portal, &example(SMALL_GRANTS), true).expect("open until the end of January");
    let ade = portal.staff("ade@example.org", "Ade Cole", Role::Commissioner, "hackney").await;
    let public = portal.visitor();
    let next = example(SMALL_GRANTS)
        .replace("slug = \"spring-2027\"", "slug = \"summer-2027\"")
        .replace("Small Grants", "Neighbour Grants");
    bring_in(&portal, &next, false).expect("a draft");
    assert!(public.get("/funds").await.lacks("Neighbour Grants"), "what is out keeps its name");

    // The spring round is over, and the next one is published at the desk.
    portal.clock.advance(chrono::TimeDelta::days(60));
    portal.work().await;
    let ade = {
        drop(ade);
        portal.signed_in("ade@example.org").await
    };
    let page = ade.get(&format!("/desk/funds/{SMALL_GRANTS}?round=summer-2027")).await;
    let published = ade.submit(&page, "form[action$=publication]", &[]).await;
    assert!(published.has("Neighbour Grants"), "{}", published.text());
    assert!(published.has("Called “Neighbour Grants” from then on; before, “Small Grants”"), "{}", published.text());
}
