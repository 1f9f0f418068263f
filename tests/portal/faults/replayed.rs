//! Pressed twice, sent again by a browser that was restored, and sent from a page that was left open for a day: it is done
//! once, and nobody's words are written over.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::db::schema::{answer_parts, history, letters};
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::award::Granted;
use crate::support::{Portal, Seen, Visitor};
use crate::table::{FUND, Table, decide_path};

const HULYA: &str = "hulya@example.org";
const ZEYNEP: &str = "zeynep@example.org";
/// A form as a browser holds it: where it goes, and what is in it.
type Form = (String, Vec<(String, String)>);

async fn posts(who: &Visitor, form: &Form) -> Seen {
    let fields: Vec<(&str, &str)> = form.1.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    who.post_itself(&form.0, &fields).await
}

/// What was done to applications, decisions and grants, and told of them: lines of history, and letters.
async fn done(portal: &Portal) -> (i64, i64) {
    const KINDS: [&str; 4] = ["application", "decision", "grant", "round"];
    portal
        .read(|db| {
            let lines: i64 = history::table.filter(history::thing_kind.eq_any(KINDS)).count().get_result(db)?;
            let told: i64 = letters::table.filter(letters::about_kind.eq_any(KINDS)).count().get_result(db)?;
            Ok((lines, told))
        })
        .await
}

async fn told(portal: &Portal, action: &'static str) -> i64 {
    portal.read(move |db| Ok(history::table.filter(history::action.eq(action)).count().get_result(db)?)).await
}

/// Pressed twice at once, a minute later, and a day later: the history has one more line of `action`, and nothing else is done by what
/// came after the first.
async fn presses(portal: &Portal, who: &Visitor, form: &Form, action: &'static str) {
    let before = told(portal, action).await;
    let (one, two) = tokio::join!(posts(who, form), posts(who, form));
    assert!(one.status == 303 || two.status == 303, "{action}: {} {}", one.text(), two.text());
    assert!(one.status < 500 && two.status < 500, "{action}: {} {}", one.text(), two.text());
    assert_eq!(told(portal, action).await, before + 1, "{action}, of two at once");
    let stands = done(portal).await;
    for later in [TimeDelta::minutes(1), TimeDelta::days(1)] {
        portal.clock.advance(later);
        let again = posts(who, form).await;
        assert!(again.status < 500, "{action}: {}", again.text());
        assert_eq!(done(portal).await, stands, "{action}, {later} later");
    }
}

#[tokio::test]
async fn money_that_is_approved_and_paid_by_the_same_press_again_is_paid_once() {
    let granted = Granted::signed().await;
    let Granted { portal, ben, .. } = &granted;
    let approval = ben.get(&granted.desk()).await.form("form[action$=approval]", &[]);
    presses(portal, ben, &approval, "payment approved").await;
    // A day has gone by: she comes in anew.
    let amina = portal.signed_in("amina@hackney.example").await;
    let paid = amina.get(&granted.desk()).await.form("form[action$=paid]", &[]);
    presses(portal, &amina, &paid, "payment paid").await;
    let letters: i64 =
        portal.read(|db| Ok(letters::table.filter(letters::kind.eq("payment-paid")).count().get_result(db)?)).await;
    assert_eq!(letters, 1, "Hülya is told once");
}

#[tokio::test]
async fn a_decision_is_made_once_and_what_is_sent_after_it_went_out_changes_nothing() {
    let table = Table::with_pounds(10_000).await;
    let portal = &table.portal;
    let kitchen = table.application("Sunday Kitchen", HULYA, "Hülya Demir", 4_000).await;
    table.declares("ruth.adeyemi@example.org", &kitchen, Standing::None).await;
    let ruth = portal.signed_in("ruth.adeyemi@example.org").await;
    let page = ruth.get(&decide_path(&kitchen)).await;
    let reasons = ("reasons", "Forty neighbours eat together because of it.");
    let yes = page.form("main form", &[("outcome", "funded"), ("amount", "4000"), reasons]);
    let no = page.form("main form", &[("outcome", "not-this-time"), reasons, ("not_acting", "Nobody cooks.")]);
    presses(portal, &ruth, &yes, "decided").await;
    // The page that she left open would say no: she sees what stands, and it stands.
    let stale = posts(&ruth, &no).await;
    assert_eq!(stale.status, 409, "{}", stale.text());
    let daniel = table.staff("daniel.okafor@example.org", "Daniel Okafor", Role::Commissioner).await;
    let release = daniel.get(&format!("/desk/funds/{FUND}/release")).await.form("main form", &[]);
    presses(portal, &daniel, &release, "decisions released").await;
    assert_eq!(posts(&ruth, &no).await.status, 403, "what has gone out stays");
    assert_eq!(table.stands(&kitchen).await.state, State::Decided);
    let letters: i64 =
        portal.read(|db| Ok(letters::table.filter(letters::kind.eq("decision")).count().get_result(db)?)).await;
    assert_eq!(letters, 1, "the group is told once");
    assert_eq!(table.decision(&kitchen).await.map(|decision| decision.amount_pence), Some(400_000));
}

async fn version(portal: &Portal) -> i32 {
    let plan = answer_parts::table.filter(answer_parts::question_key.eq("plan")).select(answer_parts::version);
    portal.read(move |db| Ok(plan.first(db)?)).await
}

#[tokio::test]
async fn a_page_that_was_left_open_for_a_day_writes_over_nobody_and_sends_once() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-community-chest").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Kaya")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(HULYA, &application, &form, &["plan"]).await;
    let (hulya, zeynep) = (portal.signed_in(HULYA).await, portal.signed_in(ZEYNEP).await);
    let path = format!("/applications/{application}/questions/plan");
    let save = "form[data-autosave]";
    let first = hulya.get(&path).await.form(save, &[("text", "Loneliness.")]);
    let (one, two) = tokio::join!(posts(&hulya, &first), posts(&hulya, &first));
    assert_eq!((one.status, two.status), (303, 303));
    assert_eq!(version(&portal).await, 1, "saved once");

    // Zeynep leaves her page open. Hülya writes on, and a day later her browser sends her first page once more.
    let hers = zeynep.get(&path).await;
    let page = hulya.get(&path).await;
    hulya.submit(&page, save, &[("text", "Loneliness in winter.")]).await;
    portal.clock.advance(TimeDelta::days(1));
    let late = posts(&hulya, &first).await;
    assert!(late.status < 500, "{}", late.text());
    assert!(hulya.get(&path).await.has("Loneliness in winter."), "what she wrote later stands");
    let both = zeynep.submit(&hers, save, &[("text", "The hall is cold.")]).await;
    assert!(both.path.ends_with("/both"), "{}", both.text());
    assert!(both.has("Loneliness in winter.") && both.has("The hall is cold."), "neither is lost: {}", both.text());
    let chosen = zeynep.submit(&both, "main form", &[("choice", "current")]).await;
    assert_eq!(chosen.status, 200, "{}", chosen.text());

    let check = hulya.get(&format!("/applications/{application}/check")).await;
    presses(&portal, &hulya, &check.form("form[action$=submission]", &[]), "sent").await;
    let late = posts(&hulya, &first).await;
    assert!(late.status < 500, "{}", late.text());
    let (_, _, copy) = hulya.download(&format!("/applications/{application}/copy")).await;
    let copy = String::from_utf8_lossy(&copy);
    assert!(copy.contains("Loneliness in winter."), "what was sent stays: {copy}");
}
