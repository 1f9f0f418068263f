//! A group's chances, worked out from the rounds before: on the fund's page and on the page of openness, in numbers that
//! tell on nobody.

use chrono::{NaiveDate, TimeDelta};
use groundwater::application::State;
use groundwater::application::store::{self as applications, Application};
use groundwater::decision::reason::{self, ReasonKind};
use groundwater::decision::store::{self as decisions, Decision};
use groundwater::decision::{Outcome, State as DecisionState};
use groundwater::fund;
use groundwater::ids::RoundId;
use groundwater::review::Standing;

use crate::fund::example;
use crate::support::{Portal, Seen};
use crate::table::{Table, decide_path, decides};

/// One group: what it asks for in pounds, and what it is given.
type One = (i64, State, Option<(Outcome, i64)>);

struct Story {
    portal: Portal,
    spring: RoundId,
}

impl Story {
    /// Small Grants had its spring round; its summer round is open now.
    async fn begin() -> Story {
        let portal = Portal::start().await;
        let spring = example("hackney-small-grants");
        let summer = spring
            .replace("slug = \"spring-2027\"", "slug = \"summer-2027\"")
            .replace("Spring 2027", "Summer 2027")
            .replace("opens = 2026-11-16T09:00:00", "opens = 2027-05-03T09:00:00")
            .replace("closes = 2027-01-28T17:00:00", "closes = 2027-06-30T17:00:00")
            .replace("read_by = 2027-02-25", "read_by = 2027-07-20")
            .replace("decide_by = 2027-03-18", "decide_by = 2027-08-10");
        let first = portal.fund_from(&spring).await.round.id;
        portal.fund_from(&summer).await;
        Story { portal, spring: first }
    }

    /// Groups that applied in the spring, and heard on this day.
    async fn applied(&self, groups: &[One], heard: NaiveDate) {
        let (round, groups) = (self.spring.clone(), groups.to_vec());
        let member = self.portal.person("hulya@example.org", "Hülya Demir").await;
        let organisation = self.portal.group("Sunday Kitchen", &[("hulya@example.org", "Hülya Demir")]).await;
        let change = move |change: &mut groundwater::app::Change<'_>| {
            let round = fund::store::round(change.db, &round)?;
            let form = fund::store::newest_form(change.db, &round.id)?;
            for (number, (asks, state, told)) in groups.into_iter().enumerate() {
                let sent = state.is_sent();
                let application = Application {
                    id: change.id(),
                    reference: format!("A-{number}-{heard}"),
                    funder_id: round.funder_id.clone(),
                    round_id: round.id.clone(),
                    form_version_id: form.id.clone(),
                    organisation_id: organisation.clone(),
                    organisation_name: "Sunday Kitchen".into(),
                    strand: None,
                    state,
                    state_at: change.now,
                    amount_pence: Some(asks * 100),
                    waiting_until: None,
                    started_by: member.clone(),
                    started_at: change.now,
                    submitted_by: sent.then(|| member.clone()),
                    submitted_at: sent.then_some(change.now),
                    listed_at: change.now,
                    version: 1,
                };
                applications::insert(change.db, &application)?;
                let Some((outcome, pounds)) = told else { continue };
                let kinds = if outcome == Outcome::Funded { vec![] } else { vec![ReasonKind::Money] };
                let at = heard.and_hms_opt(12, 0, 0).expect("noon");
                let decision = Decision {
                    id: change.id(),
                    application_id: application.id,
                    round_id: round.id.clone(),
                    state: DecisionState::Released,
                    outcome,
                    amount_pence: pounds * 100,
                    reasons: "There was not enough for everyone.".into(),
                    strong: String::new(),
                    to_check: String::new(),
                    not_acting: String::new(),
                    reason_kinds: reason::kept(&kinds),
                    departure_reason: String::new(),
                    wait_until: None,
                    check_by_id: None,
                    check_due_on: None,
                    talk_to_id: round.contact_id.clone(),
                    decided_by: round.contact_id.clone(),
                    decided_at: at,
                    released_by: Some(round.contact_id.clone()),
                    released_at: Some(at),
                    version: 1,
                };
                decisions::save(change.db, &decision, true)?;
            }
            Ok(())
        };
        self.portal.change(change).await;
    }

    /// The fund's page in the summer.
    async fn page(&self) -> Seen {
        self.portal.clock.advance(TimeDelta::days(170));
        self.portal.work().await;
        self.portal.visitor().get("/funds/hackney-small-grants").await
    }
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).expect("a day")
}

fn eight() -> Vec<One> {
    let decided = |asks, outcome, gets| (asks, State::Decided, Some((outcome, gets)));
    vec![
        decided(1_000, Outcome::Funded, 1_000),
        decided(2_000, Outcome::Funded, 2_000),
        decided(3_000, Outcome::Funded, 3_000),
        decided(4_000, Outcome::InPart, 2_500),
        decided(4_000, Outcome::InPart, 3_500),
        decided(4_500, Outcome::NotThisTime, 0),
        decided(5_000, Outcome::NotThisTime, 0),
        decided(5_000, Outcome::NotThisTime, 0),
    ]
}

#[tokio::test]
async fn a_fund_says_how_many_applied_and_were_funded_the_last_time() {
    let story = Story::begin().await;
    let mut groups = eight();
    // Neither is anybody's business: one was never sent, one was taken back.
    groups.extend([(9_000, State::Draft, None), (9_000, State::Withdrawn, None)]);
    story.applied(&groups, day(3, 16)).await;
    let page = story.page().await;
    assert!(page.has("Start now"), "the summer round is open");
    assert!(page.has("Spring 2027. 8 groups applied and 5 were funded, 2 of them in part."), "{}", page.text());
    assert!(page.has("Half of them asked for £4,000 or more. Half of the grants were £2,500 or more."));
    let kept =
        "We promised an answer by Thursday 18 March 2027. The last group heard on Tuesday 16 March 2027, as promised.";
    assert!(page.has(kept), "{}", page.text());
    assert!(page.lacks("In this round so far"), "of its own round a page tells nothing while it goes on");

    let openness = story.portal.visitor().get("/openness").await;
    assert!(openness.has("8 groups applied.") && openness.has(kept), "{}", openness.text());
    assert!(openness.has("5 · there was not enough money for all we would have liked to fund"), "{}", openness.text());
    for path in ["/funds/hackney-small-grants", "/openness"] {
        let hulya = story.portal.signed_in("hulya@example.org").await;
        let (queries, _) = story.portal.queries(hulya.get(path)).await;
        assert!(queries <= 6, "{path} made {queries} queries");
    }
    let before = story.portal.visitor().get("/funds/hackney-small-grants?round=spring-2027").await;
    assert!(before.lacks("8 groups applied"), "the first round has no time before it");
    let turkish = story.portal.visitor().get_in("tr", "/funds/hackney-small-grants").await;
    assert!(turkish.lacks("Unknown") && turkish.has("£4,000"), "{}", turkish.text());
}

#[tokio::test]
async fn a_promise_that_was_not_kept_is_said_with_its_days() {
    let story = Story::begin().await;
    story.applied(&eight(), day(3, 27)).await;
    let page = story.page().await;
    assert!(page.has("The last group heard on Saturday 27 March 2027, 9 days late."), "{}", page.text());
    assert!(story.portal.visitor().get("/openness").await.has("9 days late."));
}

#[tokio::test]
async fn somebody_who_still_waits_is_not_forgotten() {
    let story = Story::begin().await;
    let mut groups = eight();
    groups.push((1_000, State::UnderReview, None));
    story.applied(&groups, day(3, 16)).await;
    let page = story.page().await;
    assert!(page.has("9 groups applied. 8 have heard so far, and 5 of them are funded, 2 in part."), "{}", page.text());
    assert!(page.has("Somebody still waits, 63 days after it."), "{}", page.text());
}

#[tokio::test]
async fn where_few_applied_no_number_tells_on_them() {
    let story = Story::begin().await;
    story.applied(&eight()[..4], day(3, 16)).await;
    let page = story.page().await;
    assert!(page.has("Fewer than five groups applied, so we give no numbers"), "{}", page.text());
    assert!(page.lacks("4 groups applied") && page.lacks("Half of"), "{}", page.text());
    let openness = story.portal.visitor().get("/openness").await;
    assert!(openness.has("Fewer than five groups applied") && openness.lacks("funded in part"), "{}", openness.text());
}

#[tokio::test]
async fn a_decider_names_the_kinds_of_their_reasons() {
    let table = Table::with_pounds(10_000).await;
    let books = table.application("Books For Bairns", "mai@example.org", "Mai Tran", 2_000).await;
    table.declares("ruth.adeyemi@example.org", &books, Standing::None).await;
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let page = ruth.get(&decide_path(&books)).await;
    assert!(page.has("Kinds of reason") && page.has("without the group's name"), "{}", page.text());
    let not = ("outcome", "not-this-time");
    let fields = [not, ("reasons", "Not enough money."), ("not_acting", "Children wait."), ("reason_kinds", "money")];
    decides(&ruth, &books, &[&fields[..], &[("reason_kinds", "made-up")]].concat()).await;
    assert_eq!(table.decision(&books).await.expect("a decision").reason_kinds, "money");
    let again = ruth.get(&decide_path(&books)).await;
    assert_eq!(again.attribute("input[name=reason_kinds][checked]", "value").as_deref(), Some("money"));
    // Nothing of it is public before the decision is told.
    assert!(table.portal.visitor().get("/openness").await.lacks("not enough money"));
    // A yes carries none.
    decides(
        &ruth,
        &books,
        &[("outcome", "funded"), ("amount", "2000"), ("reasons", "Yes."), ("reason_kinds", "money")],
    )
    .await;
    assert_eq!(table.decision(&books).await.expect("a decision").reason_kinds, "");
}

#[tokio::test]
async fn a_letter_that_nobody_can_type_is_nowhere() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    for (path, status) in
        [("/applications/%00", 404), ("/funds/a%00b", 404), ("/home?done=%00", 200), ("/funds?q=%0%000", 404)]
    {
        let page = hulya.get(path).await;
        assert_eq!(page.status, status, "{path}: {}", page.text());
    }
    let named = hulya.post("/account", &[("name", "Hülya\0 Demir")]).await;
    assert!(named.status < 500, "{}", named.text());
    assert!(hulya.get("/account").await.html.contains("Hülya Demir"));
}
