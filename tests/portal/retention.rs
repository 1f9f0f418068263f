//! What has had its time goes, once a day and by the rules; what is held stays; what went is written down as counts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::application::hold::store as holds;
use groundwater::application::store as applications;
use groundwater::db::schema::{
    answer_parts, answer_revisions, applications as applied, evidence, history as lines, information_requests,
    invitations, legal_holds, readings, retention_log, sessions,
};
use groundwater::history::{self, Event, Thing, audit};
use groundwater::ids::{ApplicationId, EvidenceId, ReadingId};
use groundwater::people::{Funders, Role};
use groundwater::privacy::retention::Rule;
use groundwater::privacy::retention::actions;
use groundwater::privacy::retention::store::emptying::{THROUGH, WORDS};
use groundwater::review::reading::State as ReadingState;

use crate::support::{Portal, group, source};

const HULYA: &str = "hulya@example.org";

struct Story {
    portal: Portal,
    application: ApplicationId,
    reference: String,
}

/// Hülya's group answered a question of the Small Grants, and withdrew.
async fn withdrawn() -> Story {
    let portal = Portal::start().await;
    let fund = portal.fund("hackney-small-grants").await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &fund.round.id).await;
    portal.answers(HULYA, &application, "aims", Body::Choices { keys: vec!["belonging".into()] }).await;
    let id = application.clone();
    let reference = portal
        .change(move |change| {
            applications::set_state(change.db, &id, State::Withdrawn, change.now)?;
            Ok(applications::get(change.db, &id)?.reference)
        })
        .await;
    Story { portal, application, reference }
}

impl Story {
    async fn parts(&self) -> i64 {
        let id = self.application.clone();
        let count = answer_parts::table.filter(answer_parts::application_id.eq(id)).count();
        self.portal.read(move |db| Ok(count.get_result(db)?)).await
    }

    async fn due(&self, rule: Rule) -> i64 {
        let now = self.portal.app.now();
        let (due, counted) = self
            .portal
            .read(move |db| Ok((actions::dry_run(db, now)?, actions::counted(db, now, &Funders::All)?)))
            .await;
        let mut goes: Vec<_> = due.iter().map(|due| (due.rule, due.funder.clone(), due.count())).collect();
        let mut said: Vec<_> = counted.iter().map(|one| (one.rule, one.funder.clone(), one.count)).collect();
        goes.sort();
        said.sort();
        assert_eq!(said, goes, "the page counts what the clock would delete");
        due.iter().filter(|due| due.rule == rule).map(groundwater::privacy::retention::Due::count).sum()
    }

    async fn days_pass(&self, days: i64) {
        self.portal.clock.advance(TimeDelta::days(days));
        // Once for each turn, and once more that finds nothing left.
        for _ in 0..4 {
            self.portal.work().await;
        }
    }
}

#[tokio::test]
async fn what_was_said_goes_after_its_days_and_that_they_applied_stays() {
    let story = withdrawn().await;
    story.portal.signed_in(HULYA).await;
    story.days_pass(1_000).await;
    assert_eq!((story.parts().await, story.due(Rule::Unfunded).await), (1, 0));
    story.portal.clock.advance(TimeDelta::days(96));
    assert_eq!(story.due(Rule::Unfunded).await, 1, "it would go");
    assert_eq!(story.parts().await, 1, "and is not gone for having been counted");
    story.days_pass(0).await;
    assert_eq!((story.parts().await, story.due(Rule::Unfunded).await), (0, 0));
    let id = story.application.clone();
    let (state, emptied): (State, bool) = story
        .portal
        .read(move |db| {
            Ok(applied::table.find(&id).select((applied::state, applied::emptied_at.is_not_null())).first(db)?)
        })
        .await;
    assert_eq!((state, emptied), (State::Withdrawn, true));
    let revisions: i64 = story.portal.read(|db| Ok(answer_revisions::table.count().get_result(db)?)).await;
    assert_eq!(revisions, 0);
    let thing = Thing::new("application", &story.application);
    let lines = story.portal.read(move |db| history::of(db, &thing, 10)).await;
    assert_eq!(lines.first().map(|line| line.action.as_str()), Some("content deleted"));
    let logged: Vec<(Rule, i64)> = story
        .portal
        .read(|db| {
            let unfunded = retention_log::table.filter(retention_log::kind.eq(Rule::Unfunded));
            Ok(unfunded.select((retention_log::kind, retention_log::things)).load(db)?)
        })
        .await;
    assert_eq!(logged, [(Rule::Unfunded, 1)], "once, however often the clock came by");
    // Nobody's page is broken by it.
    let hulya = story.portal.applicant(HULYA, "Hülya Demir").await;
    assert_eq!(hulya.get(&format!("/applications/{}", story.application)).await.status, 200);
    let open: i64 = story.portal.read(|db| Ok(sessions::table.count().get_result(db)?)).await;
    assert_eq!(open, 1, "hers of today: what was over long ago is gone");
    let invited: i64 =
        story.portal.read(|db| Ok(invitations::table.filter(invitations::email.ne("")).count().get_result(db)?)).await;
    assert_eq!(invited, 0);
}

/// A reader shared what she wrote; and somebody is quoted by name, who is no member.
async fn others_wrote_of(story: &Story) {
    let portal = &story.portal;
    portal.staff("yvonne@hackney.example", "Yvonne Baptiste", Role::Commissioner, "hackney").await;
    let (id, yvonne) = (story.application.clone(), portal.who("yvonne@hackney.example").await.person);
    portal
        .change(move |change| {
            group::reads(change, &id, &yvonne, ReadingState::Shared)?;
            let reading: ReadingId =
                readings::table.filter(readings::application_id.eq(&id)).select(readings::id).first(change.db)?;
            let shared = Event::new("shared").words("They fled from a war");
            history::record(change, &Thing::new("reading", &reading), shared)?;
            diesel::insert_into(evidence::table)
                .values((
                    evidence::id.eq(change.id::<EvidenceId>()),
                    evidence::application_id.eq(&id),
                    evidence::kind.eq("community-voice"),
                    evidence::what_we_know.eq("They cook for everyone"),
                    evidence::whose_voice.eq("Gloria Thompson of the hall"),
                    evidence::how_we_know.eq("A visit"),
                    evidence::known_on.eq(change.today()),
                    evidence::criterion_key.eq(""),
                    evidence::from_organisation.eq(false),
                    evidence::written_by.eq(&yvonne),
                    evidence::written_at.eq(change.now),
                    evidence::version.eq(1),
                    evidence::person_agreed.eq("Gloria said so on the telephone"),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn what_others_wrote_goes_from_the_history_too_but_not_while_somebody_asks_for_it() {
    let story = withdrawn().await;
    let portal = &story.portal;
    others_wrote_of(&story).await;
    let id = story.application.clone();
    let yvonne = portal.who("yvonne@hackney.example").await.person;
    portal
        .change(move |change| {
            let funder = applications::get(change.db, &id)?.funder_id;
            diesel::insert_into(information_requests::table)
                .values((
                    information_requests::id.eq("a-request"),
                    information_requests::funder_id.eq(&funder),
                    information_requests::state.eq("open"),
                    information_requests::kind.eq("information"),
                    information_requests::application_id.eq(Some(&id)),
                    information_requests::title.eq("What was said of Sunday Kitchen"),
                    information_requests::shown_title.eq(""),
                    information_requests::asker.eq("Somebody"),
                    information_requests::asked_on.eq(change.today()),
                    information_requests::due_on.eq(change.today()),
                    information_requests::parts.eq("[]"),
                    information_requests::opened_by.eq(&yvonne),
                    information_requests::opened_at.eq(change.now),
                    information_requests::version.eq(1),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    story.days_pass(2_000).await;
    assert_eq!((story.parts().await, story.due(Rule::Unfunded).await), (1, 0), "somebody asks for it");
    portal
        .change(|change| {
            let answered = information_requests::sent_at.eq(Some(change.now));
            diesel::update(information_requests::table).set(answered).execute(change.db)?;
            Ok(())
        })
        .await;
    story.days_pass(1).await;
    assert_eq!(story.parts().await, 0);
    let told = portal
        .read(|db| {
            let words: Vec<Option<String>> =
                lines::table.filter(lines::thing_kind.eq("reading")).select(lines::words).load(db)?;
            let noted: Vec<(String, String, String)> = evidence::table
                .select((evidence::what_we_know, evidence::whose_voice, evidence::person_agreed))
                .load(db)?;
            Ok(format!("{words:?} {noted:?}"))
        })
        .await;
    assert!(!told.contains("fled") && !told.contains("Gloria") && !told.contains("cook"), "{told}");
    let key = portal.app.tools.key.clone();
    let broken = portal
        .read(move |db| {
            let mut found = Vec::new();
            audit::walk(db, &key, &mut |one| found.push(one.to_string()))?;
            Ok(found)
        })
        .await;
    assert_eq!(broken, Vec::<String>::new(), "the chains are whole without the words");
}

#[tokio::test]
async fn a_clock_that_jumps_for_a_while_takes_nothing_away() {
    let story = withdrawn().await;
    story.days_pass(1).await;
    story.days_pass(3_000).await;
    assert_eq!((story.parts().await, story.due(Rule::Unfunded).await), (1, 1), "it waits a day");
    story.portal.clock.advance(TimeDelta::days(-3_000));
    story.portal.work().await;
    assert_eq!((story.parts().await, story.due(Rule::Unfunded).await), (1, 0), "and the clock was put right");
    story.days_pass(3_001).await;
    assert_eq!(story.parts().await, 0, "what has had its time goes on the day after");
}

#[tokio::test]
async fn a_hold_keeps_it_until_somebody_lifts_it_with_a_reason() {
    let story = withdrawn().await;
    let portal = &story.portal;
    portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, "hackney").await;
    portal.staff("leyla@other.example", "Leyla", Role::Administrator, "elsewhere").await;
    let priya = portal.signed_in("priya@hackney.example").await;
    let page = priya.get("/desk/privacy/holds").await;
    let form = "form[action='/desk/privacy/holds']";
    let nothing = priya.submit(&page, form, &[("named", "GW-NOTHERE"), ("on", "application"), ("why", "x")]).await;
    assert!(nothing.status == 422 && nothing.has("There is no application"), "{}", nothing.text());
    let grant = priya.submit(&page, form, &[("named", story.reference.as_str()), ("on", "grant"), ("why", "x")]).await;
    assert!(grant.has("There is no grant yet"), "{}", grant.text());
    let why = "A complaint to the ombudsman.";
    let held = priya.submit(&page, form, &[("named", story.reference.as_str()), ("on", "group"), ("why", why)]).await;
    assert!(held.has("Sunday Kitchen") && held.has(why) && held.has("Priya Raman"), "{}", held.text());
    priya.submit(&page, form, &[("named", story.reference.as_str()), ("on", "group"), ("why", why)]).await;
    let holds: i64 = portal.read(|db| Ok(legal_holds::table.count().get_result(db)?)).await;
    assert_eq!(holds, 1, "a second click holds nothing twice");
    let leyla = portal.signed_in("leyla@other.example").await;
    assert!(leyla.get("/desk/privacy/holds").await.lacks("Sunday Kitchen"));
    let hers = leyla.get("/desk/privacy/holds").await;
    let elsewhere =
        leyla.submit(&hers, form, &[("named", story.reference.as_str()), ("on", "application"), ("why", "x")]).await;
    assert!(elsewhere.has("There is no application"), "another funder's is not there");

    story.days_pass(2_000).await;
    assert_eq!((story.parts().await, story.due(Rule::Unfunded).await), (1, 0));
    let id = story.application.clone();
    assert!(portal.read(move |db| holds::is_held(db, &id)).await);

    let priya = portal.signed_in("priya@hackney.example").await;
    let page = priya.get("/desk/privacy/holds").await;
    let lifting = priya.get(&page.link("Lift the hold").expect("a way to lift it")).await;
    let lift = "form[action='/desk/privacy/holds/lifting']";
    assert_eq!(priya.submit(&lifting, lift, &[("why", "")]).await.status, 422);
    let lifted = priya.submit(&lifting, lift, &[("why", "The ombudsman has decided.")]).await;
    assert!(lifted.has("The ombudsman has decided."), "{}", lifted.text());
    story.days_pass(1).await;
    assert_eq!(story.parts().await, 0);
}

#[tokio::test]
async fn each_funder_says_how_long_and_sees_what_would_go() {
    let story = withdrawn().await;
    let portal = &story.portal;
    portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, "hackney").await;
    story.portal.clock.advance(TimeDelta::days(100));
    let priya = portal.signed_in("priya@hackney.example").await;
    let page = priya.get("/desk/privacy/retention").await;
    assert!(page.has("Applications without a grant") && page.lacks("1 would go today"), "{}", page.text());
    let form = "form[action='/desk/privacy/retention']";
    let choices = page.all_of("select[name=what] option", "value");
    let what = choices.iter().find(|value| value.starts_with("unfunded ")).expect("it can be set");
    let short = priya.submit(&page, form, &[("what", what.as_str()), ("days", "5")]).await;
    assert!(short.status == 422 && short.has("Write a number of days"), "{}", short.text());
    let sessions = priya.submit(&page, form, &[("what", "sessions"), ("days", "90")]).await;
    assert_eq!(sessions.status, 422, "what is the whole portal's is not one funder's to set");
    let set = priya.submit(&page, form, &[("what", what.as_str()), ("days", "60")]).await;
    assert!(set.has("60 days") && set.has("1 would go today"), "{}", set.text());
    assert!(portal.visitor().get("/privacy").await.text().contains("60 days after"));
    story.days_pass(0).await;
    assert_eq!(story.parts().await, 0);
    assert!(priya.get("/desk/privacy/retention").await.has("Applications without a grant at"), "the log says so");
}

#[tokio::test]
async fn answers_to_equality_questions_go_sooner_than_the_rest() {
    let portal = Portal::start().await;
    let path = source::root().join("docs/examples/hackney-small-grants.toml");
    let text = std::fs::read_to_string(path).expect("the example");
    let asks = "\n[[questions]]\nkey = \"about-you\"\ntitle = \"Who are you?\"\n\
                why = \"To see whom we leave out.\"\nkind = \"text\"\nmax_words = 50\nequity = true\n";
    let fund = portal.fund_from(&format!("{text}{asks}")).await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &fund.round.id).await;
    portal.answers(HULYA, &application, "aims", Body::Choices { keys: vec!["belonging".into()] }).await;
    portal.answers(HULYA, &application, "about-you", Body::text("Kurdish and Turkish women")).await;
    let id = application.clone();
    portal.change(move |change| applications::set_state(change.db, &id, State::Withdrawn, change.now)).await;
    let story = Story { portal, application, reference: String::new() };
    story.days_pass(364).await;
    assert_eq!((story.parts().await, story.due(Rule::Equality).await), (2, 0));
    story.portal.clock.advance(TimeDelta::days(2));
    assert_eq!(story.due(Rule::Equality).await, 1, "that answer, and no other");
    story.days_pass(0).await;
    let keys: Vec<String> =
        story.portal.read(|db| Ok(answer_parts::table.select(answer_parts::question_key).load(db)?)).await;
    assert_eq!(keys, ["aims"]);
}

#[test]
fn every_column_of_words_that_goes_is_there() {
    let schema = std::fs::read_to_string(source::root().join("src/db/schema.rs")).expect("schema.rs");
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for block in schema.split("diesel::table!").skip(1) {
        let mut lines = block.lines().skip(1).map(str::trim);
        let name = lines.next().and_then(|head| head.split_whitespace().next()).unwrap_or_default().to_owned();
        let columns = lines.take_while(|line| *line != "}").filter(|line| line.ends_with("-> Text,"));
        let columns = columns.filter_map(|line| line.split_once(" -> ").map(|(column, _)| column.to_owned()));
        tables.insert(name, columns.collect());
    }
    let through = THROUGH.iter().map(|(table, _, _, columns)| (*table, *columns));
    for (table, columns) in WORDS.iter().map(|(table, columns)| (*table, *columns)).chain(through) {
        for column in columns {
            assert!(tables[table].contains(*column), "{table} has no text called {column}");
        }
    }
}
