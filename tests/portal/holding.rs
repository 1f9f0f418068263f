//! Who holds which risk: the ledger of an application and of a round, what is asked because of a risk, and a check that
//! its group says is not the right one.

use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::store as applications;
use groundwater::fund::RoundState;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::risk::{self, Holder, Yes};

use crate::borough::Borough;
use crate::support::{Seen, Visitor, source};
use crate::table::{FUND, Table, decides, releases};

const KEY: &str = "Somebody has to open the hall at seven";
const NIGHT: [(&str, &str); 6] = [
    ("kind", "delivery"),
    ("words", KEY),
    ("holder", "organisation"),
    ("why_holder", "They live next door"),
    ("council_does", "We pay for a second key"),
    ("holder_does", "One of two people opens it"),
];

async fn names(who: &Visitor, application: &ApplicationId, fields: &[(&str, &str)]) -> Seen {
    let page = who.get(&format!("/desk/applications/{application}/risks")).await;
    who.submit(&page, "form[action$=risks]", fields).await
}

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    NIGHT.iter().chain(more).copied().collect()
}

async fn the_risk(borough: &Borough, application: &ApplicationId) -> risk::store::Risk {
    let application = application.clone();
    borough.portal.read(move |db| Ok(risk::store::of(db, &application)?.remove(0))).await
}

#[tokio::test]
async fn a_group_is_not_asked_to_carry_what_nobody_pays_for_and_holds_nothing_before_its_yes() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let unpaid = names(&borough.leyla, &application, &with(&[("payer", "nobody")])).await;
    assert_eq!(unpaid.status, 422);
    assert!(unpaid.has("A group is not asked to carry what nobody pays for"), "{}", unpaid.text());
    let paid = [
        ("payer", "council"),
        ("cost", "£25 for the key"),
        ("source", "Their answer about the hall"),
        ("review-day", "20"),
        ("review-month", "12"),
        ("review-year", "2026"),
    ];
    names(&borough.leyla, &application, &with(&paid)).await;
    let asked = the_risk(&borough, &application).await;
    assert_eq!(
        (asked.holder, asked.should_hold, asked.organisation_yes),
        (Holder::Council, Holder::Organisation, Yes::Asked)
    );
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(
        letter.text.contains("£25 for the key") && letter.text.contains("what would make it possible"),
        "{}",
        letter.text
    );
    let page = borough.hulya.get(&format!("/applications/{application}/risks")).await;
    assert!(
        page.has("The council carries this") && page.has("Their answer about the hall") && page.has("20 December 2026")
    );
    let desk = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await;
    assert!(
        desk.has("Until they say yes, the council holds it") && desk.has("The council holds every risk"),
        "{}",
        desk.text()
    );
    borough.hulya.submit(&page, "form[action$=answer]", &[("answer", "agree"), ("words", "We do that.")]).await;
    let held = the_risk(&borough, &application).await;
    assert_eq!(held.holder, Holder::Organisation);
    // It moved, and both read when, from whom and why.
    let page = borough.hulya.get(&format!("/applications/{application}/risks")).await;
    assert!(page.has("it moved from us, the council to you") && page.has("We do that."), "{}", page.text());
    let desk = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await;
    assert!(desk.has("Moved from the council to the group") && desk.has("The council holds 0 of 1"));
    // On its day it is looked at again.
    assert!(borough.leyla.get("/desk").await.lacks("Look again at a risk"));
    borough.portal.clock.advance(chrono::TimeDelta::days(20));
    let today = borough.leyla.get("/desk").await;
    assert!(today.has("Look again at a risk of Sunday Kitchen"), "{}", today.text());
    assert!(borough.amina.get("/desk").await.lacks("Look again at a risk"), "it is for who looks after it");
}

#[tokio::test]
async fn a_risk_can_be_talked_over_and_a_no_is_heard_once() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    names(&borough.leyla, &application, &with(&[("payer", "nothing")])).await;
    let id = the_risk(&borough, &application).await.id;
    let (own, desk) =
        (format!("/applications/{application}/risks"), format!("/desk/applications/{application}/risks/{id}"));
    for stranger in [&borough.leyla, &borough.portal.applicant("next@example.org", "Next Door").await] {
        assert_eq!(stranger.post(&format!("{own}/{id}/words"), &[("said", "x")]).await.status, 404);
    }
    let panel = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    assert_eq!(panel.post(&format!("{desk}/words"), &[("said", "x")]).await.status, 403);
    let page = borough.hulya.get(&own).await;
    let empty = borough.hulya.submit(&page, "form[action$=words]", &[("said", " ")]).await;
    assert!(empty.status == 422 && empty.has("Write what you want to say"));
    let said = borough.hulya.submit(&page, "form[action$=words]", &[("said", "If two of us had a key.")]).await;
    assert!(said.has("If two of us had a key."), "{}", said.text());
    let letter = borough.portal.letters_to("leyla.demir@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("If two of us had a key."));
    assert!(borough.leyla.get("/desk").await.has("Answer what Sunday Kitchen said about a risk"));
    assert!(borough.amina.get("/desk").await.lacks("Answer what Sunday Kitchen said"), "it is the named contact’s");
    let page = borough.leyla.get(&desk).await;
    let replied = borough.leyla.submit(&page, "form[action$=words]", &[("said", "Two keys, and we pay.")]).await;
    assert!(replied.has("Two keys, and we pay."), "{}", replied.text());
    assert!(borough.leyla.get("/desk").await.lacks("Answer what Sunday Kitchen said about a risk"));
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("Two keys, and we pay.") && letter.text.contains("Nothing is decided by it"));
    // Talking is no yes.
    assert_eq!(the_risk(&borough, &application).await.organisation_yes, Yes::Asked);
    let page = borough.hulya.get(&own).await;
    borough.hulya.submit(&page, "form[action$=answer]", &[("answer", "decline"), ("words", "Not in Ramadan.")]).await;
    assert_eq!(the_risk(&borough, &application).await.holder, Holder::Council);
    let page = borough.leyla.get(&desk).await;
    let again = borough
        .leyla
        .submit(
            &page,
            "form[action$='risks/{id}']".replace("{id}", id.as_str()).as_str(),
            &with(&[("payer", "nothing")]),
        )
        .await;
    assert_eq!(again.status, 422);
    assert!(again.has("The group has said no to exactly this"), "{}", again.text());
}

#[tokio::test]
async fn a_yes_is_to_the_words_that_hulya_has_read() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    names(&borough.leyla, &application, &with(&[("payer", "nothing")])).await;
    let own = format!("/applications/{application}/risks");
    let before = borough.hulya.get(&own).await;
    let id = the_risk(&borough, &application).await.id;
    let change = borough.leyla.get(&format!("/desk/applications/{application}/risks/{id}")).await;
    let form = format!("form[action$='risks/{id}']");
    borough.leyla.submit(&change, &form, &[("words", "Somebody has to open the hall at five")]).await;
    // Her page still says seven.
    let yes = [("answer", "agree"), ("words", "We do that anyway.")];
    let late = borough.hulya.submit(&before, "form[action$=answer]", &yes).await;
    assert!(late.status == 422 && late.has("your answer was to other words"), "{}", late.text());
    assert!(late.has("open the hall at five") && late.html.contains("We do that anyway."), "nothing typed is lost");
    assert_eq!(the_risk(&borough, &application).await.organisation_yes, Yes::Asked);
    let agreed = borough.hulya.submit(&late, "form[action$=answer]", &[("answer", "agree")]).await;
    assert!(agreed.has("Your yes is written down"), "{}", agreed.text());
    // Who takes it from the group again says why, and the group reads it.
    let change = borough.leyla.get(&format!("/desk/applications/{application}/risks/{id}")).await;
    let bare = borough.leyla.submit(&change, &form, &[("holder", "council")]).await;
    assert!(bare.status == 422 && bare.has("Say why it moved"), "{}", bare.text());
    let moved = [("holder", "council"), ("why_moved", "The caretaker is back.")];
    let page = borough.hulya.get(&own).await;
    borough.leyla.submit(&change, &form, &moved).await;
    assert!(borough.hulya.get(&own).await.has("The caretaker is back."));
    let late = borough.hulya.submit(&page, "form[action$=answer]", &[]).await;
    assert_eq!(late.status, 422, "it is asked of her no longer");
    let back = borough.leyla.get(&format!("/desk/applications/{application}/risks/{id}")).await;
    borough.leyla.submit(&back, &form, &[("holder", "organisation"), ("why_holder", "They live next door")]).await;
    let page = borough.hulya.get(&own).await;
    borough.hulya.submit(&page, "form[action$=answer]", &[("answer", "agree")]).await;
    // A page from before is no way back, either.
    let stale = borough.hulya.submit(&before, "form[action$=answer]", &[("answer", "decline"), ("words", "No.")]).await;
    assert_eq!(stale.status, 422);
    assert_eq!(the_risk(&borough, &application).await.organisation_yes, Yes::Agreed);
}

#[tokio::test]
async fn a_yes_and_a_change_at_once_are_one_after_the_other() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    names(&borough.leyla, &application, &with(&[("payer", "nothing")])).await;
    let page = borough.hulya.get(&format!("/applications/{application}/risks")).await;
    let id = the_risk(&borough, &application).await.id;
    let change = borough.leyla.get(&format!("/desk/applications/{application}/risks/{id}")).await;
    let form = format!("form[action$='risks/{id}']");
    let five = [("words", "Somebody has to open the hall at five")];
    let (yes, _) = tokio::join!(
        borough.hulya.submit(&page, "form[action$=answer]", &[("answer", "agree")]),
        borough.leyla.submit(&change, &form, &five)
    );
    // Whoever was second is told; with her yes to seven, nobody holds five.
    let stands = the_risk(&borough, &application).await;
    let agreed_to_seven = yes.status == 200 && stands.words == KEY && stands.organisation_yes == Yes::Agreed;
    let asked_five = yes.status == 422 && stands.words.ends_with("five") && stands.organisation_yes == Yes::Asked;
    assert!(agreed_to_seven || asked_five, "{} {:?} {}", yes.status, stands.organisation_yes, stands.words);
}

#[tokio::test]
async fn what_is_said_about_one_risk_is_not_what_was_said_about_another() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    for words in [KEY, "Somebody has to lock the hall at ten"] {
        names(&borough.leyla, &application, &with(&[("payer", "nothing"), ("words", words)])).await;
    }
    let page = borough.hulya.get(&format!("/applications/{application}/risks")).await;
    let forms = page.all_of("form[action$=words]", "action");
    for (at, words) in ["If two of us had a key.", "If the last bus was later."].into_iter().enumerate() {
        // She goes back to the same page for the second one.
        let form = format!("form[action='{}']", forms[at]);
        let said = borough.hulya.submit(&page, &form, &[("said", words)]).await;
        assert!(said.has(words), "{}", said.text());
        borough.hulya.submit(&page, &form, &[("said", words)]).await;
    }
    let kept = borough.hulya.get(&format!("/applications/{application}/risks")).await;
    assert_eq!(kept.text().matches("If two of us had a key.").count(), 1, "a second click says nothing twice");
}

#[tokio::test]
async fn nothing_is_asked_of_a_group_that_no_risk_explains() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let bare = [("kind", "not-acting"), ("words", "The hall stays shut")];
    names(&borough.leyla, &application, &bare).await;
    let id = the_risk(&borough, &application).await.id;
    let desk = format!("/desk/applications/{application}/risks/{id}");
    let ask = [
        ("ask", "Two names on the hall's form"),
        ("due-day", "20"),
        ("due-month", "12"),
        ("due-year", "2026"),
        ("alternatives", "A letter from the chair"),
        ("help", "We fill it in with you"),
    ];
    // There is no such thing without a risk, nor where the council does nothing about it itself.
    let other = format!("/desk/applications/{application}/risks/none/requirements");
    assert_eq!(borough.leyla.post(&other, &ask).await.status, 404);
    let refused = borough.leyla.post(&format!("{desk}/requirements"), &ask).await;
    assert!(refused.status == 403 && refused.has("Say first what the council does about this risk itself"));
    let page = borough.leyla.get(&desk).await;
    let form = format!("form[action$='risks/{id}']");
    borough.leyla.submit(&page, &form, &[("council_does", "We open it ourselves")]).await;
    let page = borough.leyla.get(&desk).await;
    let half = borough.leyla.submit(&page, "form[action$=requirements]", &[("ask", "Two names")]).await;
    assert!(half.has("Say what counts as well") && half.has("Say how the council helps with it"), "{}", half.text());
    let asked = borough.leyla.submit(&page, "form[action$=requirements]", &ask).await;
    assert!(asked.has("Two names on the hall's form"), "{}", asked.text());
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("A letter from the chair") && letter.text.contains("The risk: The hall stays shut"));
    let own = format!("/applications/{application}/risks");
    let page = borough.hulya.get(&own).await;
    let stranger = borough.portal.applicant("next@example.org", "Next Door").await;
    let answer = page.attribute("form[action*=requirements]", "action").expect("a form");
    assert_eq!(stranger.post(&answer, &[("have", "x")]).await.status, 404);
    borough.hulya.submit(&page, "form[action*=requirements]", &[("have", "The chair has written.")]).await;
    let today = borough.leyla.get("/desk").await;
    assert!(today.has("Say whether that is what we asked of Sunday Kitchen"), "{}", today.text());
    let list = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await;
    let settle = list.attribute("form[action*=requirements]", "action").expect("a form");
    assert_eq!(stranger.post(&settle, &[("settle", "accept")]).await.status, 403);
    let why = borough.leyla.submit(&list, "form[action*=requirements]", &[("settle", "talk-on")]).await;
    assert!(why.status == 422 && why.has("Say why, and how we help"));
    let on = [("settle", "talk-on"), ("reply", "A second name. Amina asks with you.")];
    borough.leyla.submit(&list, "form[action*=requirements]", &on).await;
    let page = borough.hulya.get(&own).await;
    assert!(page.has("Asked of you") && page.has("A second name. Amina asks with you."), "{}", page.text());
    // Meanwhile it is decided, and its day lies after that: it can be met and settled still.
    let decided = application.clone();
    let moved = move |change: &mut groundwater::app::Change<'_>| {
        use groundwater::db::schema::applications;
        diesel::update(applications::table.find(&decided))
            .set(applications::state.eq(State::Decided))
            .execute(change.db)?;
        Ok(())
    };
    borough.portal.change(moved).await;
    let page = borough.hulya.get(&own).await;
    borough.hulya.submit(&page, "form[action*=requirements]", &[("have", "Berivan too.")]).await;
    // Leyla's page is from before she said that.
    let early = borough.leyla.submit(&list, "form[action*=requirements]", &[("settle", "accept")]).await;
    assert!(early.status == 422 && early.has("has said something since you opened this"), "{}", early.text());
    let list = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await;
    borough.leyla.submit(&list, "form[action*=requirements]", &[("settle", "accept")]).await;
    assert!(borough.hulya.get(&own).await.has("Done, thank you"));
    assert!(borough.hulya.post(&answer, &[("have", "more")]).await.status >= 400, "nothing more is asked");
}

#[tokio::test]
async fn in_the_smallest_round_a_few_lines_do_and_the_pages_say_so() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let desk = format!("/desk/applications/{application}/risks");
    let page = borough.leyla.get(&desk).await;
    assert!(page.status == 200 && page.has("there is no ledger of risks") && page.all("main form").is_empty());
    assert_eq!(borough.leyla.post(&desk, &with(&[("payer", "nothing")])).await.status, 403);
    let own = borough.hulya.get(&format!("/applications/{application}/risks")).await;
    assert!(own.has("says so in a few lines with its decision"), "{}", own.text());
    let round = borough.leyla.get("/desk/funds/wick-award-community-chest/risks").await;
    assert!(round.has("there is no ledger of risks") && round.all("main form").is_empty(), "{}", round.text());
    let public = borough.portal.visitor().get("/funds/wick-award-community-chest/where-risk-sits").await;
    assert!(public.has("Grants up to £1,000 need no list of risks"), "{}", public.text());
    // In Turkish the size is said in Turkish.
    let turkish = borough.portal.visitor().get_in("tr", PUBLIC).await;
    assert!(turkish.has("En fazla £1,000") && turkish.lacks("up to £1,000"), "{}", turkish.text());
}

const ROUND: &str = "/desk/funds/wick-award-community-chest/risks";
const PUBLIC: &str = "/funds/wick-award-community-chest/where-risk-sits";

#[tokio::test]
async fn a_round_has_risks_of_its_own_and_everyone_reads_them_once_it_is_decided() {
    let borough = Borough::with_a_ledger().await;
    let unclear = [
        ("kind", "delivery"),
        ("words", "Our question was unclear to many"),
        ("source", "Eleven rang about it"),
        ("today", "organisation"),
        ("council_does", "We read it kindly"),
    ];
    let panel = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    assert!(panel.get(ROUND).await.all("main form").is_empty());
    assert_eq!(panel.post(ROUND, &unclear).await.status, 403);
    let elsewhere = borough.portal.staff("kit@rivermouth.example", "Kit", Role::Commissioner, "rivermouth").await;
    assert_eq!(elsewhere.get(ROUND).await.status, 404);
    let page = borough.leyla.get(ROUND).await;
    assert!(page.has("We would rather lose some than ask for much."), "{}", page.text());
    borough.leyla.submit(&page, "main form", &unclear).await;
    let page = borough.leyla.get(ROUND).await;
    assert!(page.has("Groups carry it today"), "{}", page.text());
    let change = borough.leyla.get(&page.link("Change or move it").expect("a link")).await;
    let bare = borough.leyla.submit(&change, "main form", &[("today", "council")]).await;
    assert!(bare.status == 422 && bare.has("Say why it moved"));
    let moved = [("today", "council"), ("why_moved", "We read it again with four groups.")];
    borough.leyla.submit(&change, "main form", &moved).await;
    assert!(borough.leyla.get(ROUND).await.has("Moved from the group to the council"));
    let visitor = borough.portal.visitor();
    let early = visitor.get(PUBLIC).await;
    assert!(early.has("Nothing has been decided in this round yet") && early.lacks("unclear to many"));
    for at in 0..6 {
        let application = borough.application(&format!("Group {at}"), State::UnderReview).await;
        let kind = if at == 5 { "data" } else { "delivery" };
        let named = [("kind", kind), ("words", "The hall may shut"), ("council_does", "We look for another")];
        names(&borough.leyla, &application, &named).await;
        decided(&borough, &application).await;
    }
    let round = borough.round.clone();
    borough
        .portal
        .change(move |change| groundwater::fund::store::set_round_state(change.db, &round, RoundState::Decided))
        .await;
    let page = visitor.get(PUBLIC).await;
    assert!(page.has("We read it again with four groups."), "everyone reads why it moved: {}", page.text());
    assert!(
        page.has("unclear to many") && page.has("Of 6 groups, the council carries a risk beside 6"),
        "{}",
        page.text()
    );
    assert!(page.has("fewer than 5"), "one group’s data is not told: {}", page.text());
    assert!(page.lacks("Group 0") && page.lacks("The hall may shut"), "no group’s own");
}

async fn decided(borough: &Borough, application: &ApplicationId) {
    let application = application.clone();
    borough
        .portal
        .change(move |change| applications::set_state(change.db, &application, State::Decided, change.now))
        .await;
}

/// A group has no number, no level and no colour for risk: not in a table, not on a page, not in a file that is taken.
#[test]
fn no_group_has_a_score_for_risk_anywhere() {
    let words = [
        "risk score",
        "risk rating",
        "risk level",
        "risk_score",
        "risk_rating",
        "risk_level",
        "risk-score",
        "high risk",
        "low risk",
    ];
    let mut found = Vec::new();
    for folder in ["src", "templates", "migrations", "static/src"] {
        for path in files(&source::root().join(folder)) {
            let text = std::fs::read_to_string(&path).unwrap_or_default().to_lowercase();
            found.extend(
                words.iter().filter(|word| text.contains(*word)).map(|word| format!("{}: {word}", path.display())),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    let schema = std::fs::read_to_string(source::root().join("src/db/schema.rs")).expect("the tables");
    for table in ["risks", "round_risks", "risk_lines", "requirements", "decision_risks", "organisations"] {
        let columns =
            schema.split(&format!("    {table} (")).nth(1).and_then(|rest| rest.split("}\n").next()).expect("a table");
        for word in ["score", "rating", "level", "points", "weight", "colour", "Float", "BigInt"] {
            let allowed = table == "organisations" && word == "BigInt";
            assert!(allowed || !columns.contains(word), "{table} has {word}: {columns}");
        }
    }
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() { all.extend(files(&path)) } else { all.push(path) }
    }
    all
}

const RUTH: &str = "ruth.adeyemi@example.org";
const REASONS: (&str, &str) = ("reasons", "We found no way to hold it.");

#[tokio::test]
async fn a_no_for_risk_names_the_risk_and_what_was_considered() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.declares(RUTH, &kitchen, Standing::None).await;
    let ruth = table.portal.signed_in(RUTH).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let no = [("outcome", "not-this-time"), REASONS, ("reason_kinds", "risk"), ("not_acting", "Forty eat alone.")];
    let bare = decides(&ruth, &kitchen, &no).await;
    assert_eq!(bare.status, 422);
    assert!(bare.has("Choose the risk of the ledger that this turned on"), "{}", bare.text());
    assert!(bare.has("Say what you considered"));
    names(
        &daniel,
        &kitchen,
        &[("kind", "safeguarding"), ("words", "The gas line leaks"), ("council_does", "We ask the gas board")],
    )
    .await;
    let id = kitchen.clone();
    let risk = table.portal.read(move |db| Ok(risk::store::of(db, &id)?.remove(0).id.to_string())).await;
    let mut named = no.to_vec();
    named.extend([("risk", risk.as_str()), ("considered", "Another hall: all were taken.")]);
    let saved = decides(&ruth, &kitchen, &named).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    assert!(releases(&daniel).await.has("The decisions are released"));
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(
        letter.text.contains("The gas line leaks") && letter.text.contains("Another hall: all were taken."),
        "{}",
        letter.text
    );
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let page = hulya.get(&format!("/applications/{kitchen}/decision")).await;
    assert!(page.has("The risk that it turned on") && page.has("Another hall: all were taken."));
    let record = daniel.get(&format!("/desk/funds/{FUND}/decisions/{kitchen}/record")).await;
    assert!(record.has("The gas line leaks"));
}

#[tokio::test]
async fn a_group_says_that_a_check_is_not_the_right_one_and_hears_from_who_did_not_decide() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.declares(RUTH, &kitchen, Standing::None).await;
    let ruth = table.portal.signed_in(RUTH).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let pia = table.staff("pia@hackney.example", "Pia Lund", Role::Commissioner).await;
    let due = table.portal.app.now().date() + chrono::TimeDelta::days(12);
    let (day, month, year) =
        (due.format("%-d").to_string(), due.format("%-m").to_string(), due.format("%Y").to_string());
    let mut once = vec![
        ("outcome", "once-checked"),
        ("amount", "4000"),
        ("reasons", "Neighbours asked for it."),
        ("to_check", "The hall’s insurance."),
        ("check_due-day", day.as_str()),
        ("check_due-month", month.as_str()),
        ("check_due-year", year.as_str()),
    ];
    let unhelped = decides(&ruth, &kitchen, &once).await;
    assert!(unhelped.status == 422 && unhelped.has("Say how the council helps with it"), "{}", unhelped.text());
    once.push(("check_help", "Daniel rings the hall with you."));
    let far: Vec<(&str, &str)> =
        once.iter().map(|(name, said)| (*name, if *name == "check_due-year" { "2031" } else { *said })).collect();
    let long = decides(&ruth, &kitchen, &far).await;
    assert!(long.status == 422 && long.has("a check takes at most 84 days"), "{}", long.text());
    let saved = decides(&ruth, &kitchen, &once).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let own = format!("/applications/{kitchen}/decision");
    assert!(hulya.post(&format!("{own}/challenge"), &[("challenge", "x")]).await.status >= 403, "it is not out");
    releases(&daniel).await;
    let page = hulya.get(&own).await;
    assert!(page.has("12 days are left for it") && page.has("Daniel rings the hall with you."), "{}", page.text());
    let stranger = table.portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(stranger.post(&format!("{own}/challenge"), &[("challenge", "x")]).await.status, 404);
    let empty = hulya.submit(&page, "main form", &[("challenge", " ")]).await;
    assert!(empty.status == 422 && empty.has("Write what is not right about the check"));
    let said = hulya.submit(&page, "main form", &[("challenge", "You have had it since March.")]).await;
    assert!(said.has("You have had it since March.") && said.has("You hear from us by"), "{}", said.text());
    let letter = table.portal.letters_to("pia@hackney.example").await.pop().expect("a letter");
    assert!(letter.text.contains("You did not decide it"), "{}", letter.text);
    assert!(pia.get("/desk").await.has("Answer what Sunday Kitchen says of our check"));
    let desk = format!("/desk/funds/{FUND}/decisions/{kitchen}/challenge");
    assert_eq!(ruth.post(&desk, &[("action", "stand"), ("answer", "x")]).await.status, 403, "she decided");
    let page = pia.get(&desk).await;
    let half = pia.submit(&page, "main form", &[("action", "ease"), ("answer", "You are right.")]).await;
    assert!(half.status == 422 && half.has("Say what is checked in its place"));
    let eased = [("action", "ease"), ("answer", "You are right."), ("instead", "Nothing: we have the paper.")];
    pia.submit(&page, "main form", &eased).await;
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(
        letter.text.contains("Nothing: we have the paper.") && letter.text.contains("did not decide it"),
        "{}",
        letter.text
    );
    let (queries, page) = table.portal.queries(hulya.get(&own)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("You are right: we check something else in its place."), "{}", page.text());
    assert!(pia.get("/desk").await.lacks("says of our check"));
    // The day goes by: that was ours to keep, and the page says so.
    table.portal.clock.advance(chrono::TimeDelta::days(14));
    assert!(hulya.get(&own).await.has("That day has gone by. It was for us to keep"));
}

#[tokio::test]
async fn nothing_is_lost_to_a_check_that_its_group_says_is_not_the_right_one_before_it_has_an_answer() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.declares(RUTH, &kitchen, Standing::None).await;
    let ruth = table.portal.signed_in(RUTH).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let pia = table.staff("pia@hackney.example", "Pia Lund", Role::Commissioner).await;
    let due = table.portal.app.now().date() + chrono::TimeDelta::days(12);
    let part = |format: &str| due.format(format).to_string();
    let (day, month, year) = (part("%-d"), part("%-m"), part("%Y"));
    let once = [
        ("outcome", "once-checked"),
        ("amount", "4000"),
        ("reasons", "Neighbours asked for it."),
        ("to_check", "The hall’s insurance."),
        ("check_help", "Daniel rings the hall with you."),
        ("check_due-day", day.as_str()),
        ("check_due-month", month.as_str()),
        ("check_due-year", year.as_str()),
    ];
    decides(&ruth, &kitchen, &once).await;
    releases(&daniel).await;
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let page = hulya.get(&format!("/applications/{kitchen}/decision")).await;
    hulya.submit(&page, "main form", &[("challenge", "You have had it since March.")]).await;
    // Daniel makes the check: he neither answers for it nor ends it before somebody has.
    let base = format!("/desk/funds/{FUND}/decisions/{kitchen}");
    let page = daniel.get(&format!("{base}/check")).await;
    let no = [
        ("held", "no"),
        ("words", "They sent no paper."),
        ("hear_by-day", day.as_str()),
        ("hear_by-month", month.as_str()),
        ("hear_by-year", year.as_str()),
    ];
    let refused = daniel.submit(&page, "main form", &no).await;
    assert!(refused.status == 403 && refused.has("has no answer yet. Answer that first"), "{}", refused.text());
    assert!(refused.has("They sent no paper."), "what he wrote is there to copy");
    let challenge = format!("{base}/challenge");
    assert_eq!(daniel.get(&challenge).await.status, 403);
    assert!(daniel.get("/desk").await.lacks("Answer what Sunday Kitchen says of our check"));
    assert_eq!(daniel.post(&challenge, &[("action", "stand"), ("answer", "x")]).await.status, 403);
    let letter = table.portal.letters_to("pia@hackney.example").await.pop().expect("a letter");
    assert!(letter.text.contains("You have had it since March."), "{}", letter.text);
    let answer = pia.get(&challenge).await;
    pia.submit(&answer, "main form", &[("action", "stand"), ("answer", "That was last year’s.")]).await;
    let done = daniel.submit(&page, "main form", &no).await;
    assert!(done.status == 200, "{}", done.text());
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("They sent no paper."), "{}", letter.text);
}

#[tokio::test]
async fn the_pages_of_risk_make_few_queries() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    for _ in 0..3 {
        names(&borough.leyla, &application, &with(&[("payer", "nothing")])).await;
    }
    let id = the_risk(&borough, &application).await.id;
    for (who, path) in [
        (&borough.leyla, format!("/desk/applications/{application}/risks")),
        (&borough.leyla, format!("/desk/applications/{application}/risks/{id}")),
        (&borough.hulya, format!("/applications/{application}/risks")),
        (&borough.leyla, ROUND.to_owned()),
        (&borough.leyla, PUBLIC.to_owned()),
        (&borough.leyla, "/desk".to_owned()),
    ] {
        let (queries, page) = borough.portal.queries(who.get(&path)).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(queries <= 6, "{path}: {queries}");
    }
    use groundwater::db::schema::risks;
    let count: i64 = borough.portal.read(|db| Ok(risks::table.count().get_result(db)?)).await;
    assert_eq!(count, 3);
}
