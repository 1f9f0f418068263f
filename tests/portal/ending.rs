//! What no letter ends goes in its time, too: grants without a last day, what nobody decided, worries, requests, bank details, learning
//! and voices. What is held stays, what everyone can read by a yes stays, and the chains of the history are whole.

use chrono::{Days, TimeDelta};
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::hold::store::{self as held, Hold};
use groundwater::application::store as applications;
use groundwater::award::grant;
use groundwater::award::payment::{PaymentKind, PaymentState};
use groundwater::award::store::{self as awards, Payment};
use groundwater::db::schema::{
    applications as applied, bank_details, barrier_voices, concerns, history as lines, information_requests,
    learning_note_revisions, learning_notes, learning_pieces, payments, retention_log, withdrawn_stories,
};
use groundwater::db::types::Json;
use groundwater::history::{self, Event, Thing, audit};
use groundwater::ids::{ApplicationId, ConcernId, LegalHoldId, OrganisationId};
use groundwater::privacy::retention::{Due, Rule, actions};
use groundwater::review::concern::State as Worry;
use groundwater::review::store::concern::{self, Concern};

use crate::award::Granted;
use crate::barriers::{public, writes};
use crate::borough::Borough;
use crate::stories::{adds, published};
use crate::support::{Portal, sounds};

/// How much would go by a rule now.
async fn due(portal: &Portal, rule: Rule) -> i64 {
    let now = portal.app.now();
    let all = portal.read(move |db| actions::dry_run(db, now)).await;
    all.iter().filter(|one| one.rule == rule).map(Due::count).sum()
}

/// How much went by it.
async fn went(portal: &Portal, rule: Rule) -> i64 {
    let things: Vec<i64> = portal
        .read(move |db| {
            Ok(retention_log::table.filter(retention_log::kind.eq(rule)).select(retention_log::things).load(db)?)
        })
        .await;
    things.iter().sum()
}

/// Time goes by. After more than a year without a round the clock waits for a day before it deletes anything.
async fn days_pass(portal: &Portal, days: i64) {
    portal.clock.advance(TimeDelta::days(days - 1));
    portal.work().await;
    portal.clock.advance(TimeDelta::days(1));
    for _ in 0..6 {
        portal.work().await;
    }
}

/// The breaks in the chains of the history.
async fn broken(portal: &Portal) -> Vec<String> {
    let key = portal.app.tools.key.clone();
    portal
        .read(move |db| {
            let mut found = Vec::new();
            audit::walk(db, &key, &mut |one| found.push(one.to_string()))?;
            Ok(found)
        })
        .await
}

/// The words that stand in the history of these things.
async fn told(portal: &Portal, kind: &'static str) -> Vec<String> {
    let words: Vec<Option<String>> =
        portal.read(move |db| Ok(lines::table.filter(lines::thing_kind.eq(kind)).select(lines::words).load(db)?)).await;
    words.into_iter().flatten().collect()
}

async fn holds(portal: &Portal, application: &ApplicationId) -> LegalHoldId {
    let (id, by) = (application.clone(), portal.person("priya@hackney.example", "Priya Raman").await);
    portal
        .change(move |change| {
            let hold = Hold {
                id: change.id(),
                funder_id: applications::get(change.db, &id)?.funder_id,
                organisation_id: None,
                application_id: Some(id),
                grant_id: None,
                why: "A complaint to the ombudsman.".into(),
                placed_by: by,
                placed_at: change.now,
                lifted_why: String::new(),
                lifted_by: None,
                lifted_at: None,
            };
            held::insert(change.db, &hold)?;
            Ok(hold.id)
        })
        .await
}

async fn lifts(portal: &Portal, hold: LegalHoldId) {
    let by = portal.person("priya@hackney.example", "Priya Raman").await;
    let lifted =
        portal.change(move |change| held::lift(change.db, &hold, "The ombudsman has decided.", &by, change.now)).await;
    assert!(lifted);
}

async fn application_of(granted: &Granted) -> ApplicationId {
    let id = granted.grant.clone();
    granted.portal.read(move |db| Ok(grant::get(db, &id)?.application_id)).await
}

async fn is_emptied(portal: &Portal, id: &ApplicationId) -> bool {
    let id = id.clone();
    portal.read(move |db| Ok(applied::table.find(&id).select(applied::emptied_at.is_not_null()).first(db)?)).await
}

/// Money of the grant left so many days from now.
async fn is_paid(granted: &Granted, days: u64) {
    let (grant, by) = (granted.grant.clone(), granted.portal.person("dana@hackney.example", "Dana Webb").await);
    granted
        .portal
        .change(move |change| {
            let payment = Payment {
                id: change.id(),
                grant_id: grant,
                state: PaymentState::Paid,
                amount_pence: 95_000,
                due_on: change.today(),
                approved_by: Some(by.clone()),
                approved_at: Some(change.now),
                paid_by: Some(by),
                paid_on: Some(change.today() + Days::new(days)),
                version: 1,
                kind: PaymentKind::Grant,
                payee: String::new(),
            };
            awards::insert_payment(change.db, &payment)
        })
        .await;
}

#[tokio::test]
async fn a_grant_without_a_last_day_is_over_with_its_last_payment_and_its_account_goes_later() {
    let granted = Granted::new().await;
    let portal = &granted.portal;
    let application = application_of(&granted).await;
    granted.details_checked().await;
    is_paid(&granted, 100).await;
    let of = granted.grant.clone();
    portal
        .change(move |change| {
            let rung = Event::new("bank details checked").words("Rang Hülya on 020 7946 0123");
            history::record(change, &Thing::new("grant", &of), rung)
        })
        .await;
    days_pass(portal, 2_285).await;
    assert_eq!((due(portal, Rule::Funded).await, is_emptied(portal, &application).await), (0, false));
    portal.clock.advance(TimeDelta::days(10));
    assert_eq!(due(portal, Rule::Funded).await, 1, "six years after the last payment");
    let hold = holds(portal, &application).await;
    assert_eq!(due(portal, Rule::Funded).await, 0);
    days_pass(portal, 400).await;
    assert!(!is_emptied(portal, &application).await, "somebody holds it");
    assert_eq!(due(portal, Rule::Bank).await, 0, "and where its money went");
    lifts(portal, hold).await;
    assert_eq!((due(portal, Rule::Funded).await, due(portal, Rule::Bank).await), (1, 1));
    days_pass(portal, 1).await;
    assert!(is_emptied(portal, &application).await);
    let (accounts, paid): (i64, i64) = portal
        .read(|db| Ok((bank_details::table.count().get_result(db)?, payments::table.count().get_result(db)?)))
        .await;
    assert_eq!((accounts, paid), (0, 1), "that it was paid stays with the council's accounts");
    assert_eq!((went(portal, Rule::Funded).await, went(portal, Rule::Bank).await), (1, 1));
    assert_eq!(told(portal, "grant").await, Vec::<String>::new());
    assert_eq!(broken(portal).await, Vec::<String>::new());
    // Nobody's page is broken by it.
    let amina = portal.signed_in("amina@hackney.example").await;
    assert_eq!(amina.get(&granted.desk()).await.status, 200);
}

#[tokio::test]
async fn what_both_let_everyone_read_stays_and_what_else_was_learned_goes_with_its_files() {
    const ONLY_US: &str = "Zeynep paid for the flour herself, and cried.";
    const UNHEARD: &str = "She says that the bread is hers again.";
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let shown = published(&granted).await;
    // Beside it a voice that the council has not let out.
    let page = hulya.get(&format!("{}/learning/{shown}/story", granted.own())).await;
    let voice = [
        ("who_spoke", "Mrs A., a volunteer"),
        ("words", UNHEARD),
        ("audience", "everyone"),
        ("of_another", "yes"),
        ("yes_by", "Mrs A."),
        ("yes_how", "at the table"),
        ("yes_on-day", "30"),
        ("yes_on-month", "11"),
        ("yes_on-year", "2026"),
    ];
    let added = adds(hulya, &page, &voice, Some(("voice.webm", sounds::voice(500)))).await;
    assert!(added.has("the council not yet"), "{}", added.text());
    // And a note that the two sides keep to themselves.
    let page = amina.get(&format!("{}/learning/new", granted.desk())).await;
    let said = [("council_in_the_way", "We pay once a month."), ("group_in_the_way", ONLY_US), ("then", "tell")];
    amina.submit(&page, "#note", &said).await;
    let key: String = portal.read(|db| Ok(learning_pieces::table.select(learning_pieces::store_key).first(db)?)).await;
    assert!(portal.app.files.is_there(&key).await.expect("the file store"));

    let hold = holds(portal, &application_of(&granted).await).await;
    days_pass(portal, 3_650).await;
    assert_eq!(due(portal, Rule::Learning).await, 0, "an application that is held holds all of it");
    lifts(portal, hold).await;
    let would = due(portal, Rule::Learning).await;
    assert!(would >= 3, "a note, a voice and an earlier text: {would}");
    days_pass(portal, 1).await;
    assert_eq!((due(portal, Rule::Learning).await, went(portal, Rule::Learning).await), (0, would));
    let (bodies, counts): (Vec<String>, (i64, i64, i64)) = portal
        .read(|db| {
            let bodies = learning_notes::table.select(learning_notes::body).load(db)?;
            let earlier = learning_note_revisions::table.count().get_result(db)?;
            let pieces = learning_pieces::table.count().get_result(db)?;
            Ok((bodies, (earlier, pieces, withdrawn_stories::table.count().get_result(db)?)))
        })
        .await;
    assert_eq!(bodies.len(), 2, "that there were two stays");
    assert!(
        !bodies.iter().any(|body| body.contains("Zeynep")) && bodies.iter().any(|body| body.contains("grandmothers"))
    );
    assert_eq!(counts, (0, 0, 2), "and no backup brings back the note and the voice");
    assert!(!portal.app.files.is_there(&key).await.expect("the file store"), "its file is gone");
    let seen = portal.visitor().get(&format!("/learning/{shown}")).await;
    assert!(seen.status == 200 && seen.has("Three grandmothers run the oven now."), "{}", seen.text());
    assert_eq!(broken(portal).await, Vec::<String>::new());
}

/// A worry that its lead has settled.
async fn worried(portal: &Portal, application: &ApplicationId) -> ConcernId {
    let (id, lead) = (application.clone(), portal.person("ruth@wick.example", "Ruth Okoro").await);
    portal
        .change(move |change| {
            let worry = Concern {
                id: change.id(),
                funder_id: applications::get(change.db, &id)?.funder_id,
                application_id: id,
                state: Worry::Settled,
                about: String::new(),
                words: "He says that he does not go home on Fridays.".into(),
                group_was_told: "That I would tell somebody.".into(),
                raised_by: lead.clone(),
                raised_at: change.now,
                outcome: "Rang the school.".into(),
                settled_by: Some(lead.clone()),
                settled_at: Some(change.now),
                thing_kind: String::new(),
                thing_id: String::new(),
                lead_id: Some(lead),
                look_by: change.today(),
                looked_by: None,
                looked_at: None,
                closed_to: Json(Vec::new()),
                version: 1,
            };
            concern::insert(change.db, &worry)?;
            let settled = Event::new("settled").words("Rang the school.");
            history::record(change, &Thing::new("concern", &worry.id), settled)?;
            Ok(worry.id)
        })
        .await
}

#[tokio::test]
async fn what_nobody_decided_goes_as_what_came_to_nothing_and_a_worry_long_after_it_was_settled() {
    let borough = Borough::start().await;
    let portal = &borough.portal;
    let left = borough.application("Sunday Kitchen", State::UnderReview).await;
    let sent = borough.application("Next Door", State::Submitted).await;
    let waits = borough.application("The Oven", State::Waiting).await;
    let worry = worried(portal, &left).await;
    days_pass(portal, 1_090).await;
    assert_eq!(due(portal, Rule::Undecided).await, 0);
    let hold = holds(portal, &sent).await;
    portal.clock.advance(TimeDelta::days(900));
    assert_eq!(due(portal, Rule::Undecided).await, 2, "the third is held");
    days_pass(portal, 2).await;
    let emptied = [is_emptied(portal, &left).await, is_emptied(portal, &waits).await, is_emptied(portal, &sent).await];
    assert_eq!(emptied, [true, true, false]);
    let id = left.clone();
    let state: State = portal.read(move |db| Ok(applied::table.find(&id).select(applied::state).first(db)?)).await;
    assert_eq!(state, State::UnderReview, "that it was sent and that nobody decided stays");
    lifts(portal, hold).await;
    days_pass(portal, 1).await;
    assert!(is_emptied(portal, &sent).await);
    assert_eq!(went(portal, Rule::Undecided).await, 3);

    let hold = holds(portal, &left).await;
    days_pass(portal, 1_700).await;
    assert_eq!(due(portal, Rule::Worries).await, 0);
    lifts(portal, hold).await;
    assert_eq!(due(portal, Rule::Worries).await, 1, "ten years after it was settled");
    days_pass(portal, 1).await;
    let kept = portal
        .read(move |db| Ok(concerns::table.find(&worry).select(Concern::as_select()).first::<Concern>(db)?))
        .await;
    assert_eq!((kept.words.as_str(), kept.group_was_told.as_str(), kept.outcome.as_str()), ("", "", ""));
    assert!(kept.state == Worry::Settled && kept.settled_at.is_some(), "that there was one, and who saw to it, stays");
    assert_eq!(told(portal, "concern").await, Vec::<String>::new());
    assert_eq!((went(portal, Rule::Worries).await, due(portal, Rule::Worries).await), (1, 0));
    assert_eq!(broken(portal).await, Vec::<String>::new());
    // Whoever opens one of them finds it empty, and nothing broken.
    let leyla = portal.signed_in(crate::borough::LEYLA).await;
    assert_eq!(leyla.get(&format!("/desk/applications/{left}")).await.status, 200);
}

/// Somebody asked what is held of an application, and was answered.
async fn asked(portal: &Portal, application: &ApplicationId) {
    let (id, by) = (application.clone(), portal.person("amina@hackney.example", "Amina Yusuf").await);
    portal
        .change(move |change| {
            let funder = applications::get(change.db, &id)?.funder_id;
            diesel::insert_into(information_requests::table)
                .values((
                    information_requests::id.eq("a-request"),
                    information_requests::funder_id.eq(&funder),
                    information_requests::state.eq("sent"),
                    information_requests::kind.eq("foi"),
                    information_requests::application_id.eq(Some(&id)),
                    information_requests::title.eq("What is held of Sunday Kitchen"),
                    information_requests::shown_title.eq("What is held"),
                    information_requests::asker.eq("A journalist"),
                    information_requests::asked_on.eq(change.today()),
                    information_requests::due_on.eq(change.today()),
                    information_requests::parts.eq("[]"),
                    information_requests::opened_by.eq(&by),
                    information_requests::opened_at.eq(change.now),
                    information_requests::sent_by.eq(Some(&by)),
                    information_requests::sent_at.eq(Some(change.now)),
                    information_requests::version.eq(1),
                ))
                .execute(change.db)?;
            let marked = Event::new("marked").words("It is about one person");
            history::record(change, &Thing::new("information-request", "a-request"), marked)
        })
        .await;
}

/// What stands of the request: its title and who asked.
async fn request(portal: &Portal) -> (String, String) {
    portal
        .read(|db| {
            Ok(information_requests::table
                .select((information_requests::title, information_requests::asker))
                .first(db)?)
        })
        .await
}

#[tokio::test]
async fn who_asked_goes_and_what_a_group_said_of_a_barrier_unless_everyone_reads_it_with_its_yes() {
    const OURS: &str = "My mother lent us the money.";
    const SHOWN: &str = "We waited three weeks for it.";
    let granted = Granted::new().await;
    let Granted { portal, amina, .. } = &granted;
    let application = application_of(&granted).await;
    asked(portal, &application).await;
    let barrier = writes(amina, "Late money", &[]).await;
    let id = application.clone();
    let group: OrganisationId = portal.read(move |db| Ok(applications::get(db, &id)?.organisation_id)).await;
    for (words, shows) in [(OURS, &[][..]), (SHOWN, &[("may_show", "yes")][..])] {
        let page = amina.get(&format!("{barrier}/voice")).await;
        let said =
            [("words", words), ("whose", "Elif, by phone"), ("said_yes", "yes"), ("organisation", group.as_str())];
        let typed = amina.submit(&page, "#voice", &[&said[..], shows].concat()).await;
        assert!(typed.has(words), "{}", typed.text());
    }

    let hold = holds(portal, &application).await;
    days_pass(portal, 740).await;
    assert_eq!(due(portal, Rule::Requests).await, 0, "what it is about is held");
    lifts(portal, hold).await;
    assert_eq!(due(portal, Rule::Requests).await, 1);
    days_pass(portal, 1).await;
    assert_eq!(request(portal).await, ("A request whose time is over".into(), String::new()));
    assert_eq!(told(portal, "information-request").await, Vec::<String>::new());
    assert_eq!((went(portal, Rule::Requests).await, due(portal, Rule::Requests).await), (1, 0));
    let amina = portal.signed_in("amina@hackney.example").await;
    assert_eq!(amina.get("/desk/requests/a-request").await.status, 200);

    let hold = holds(portal, &application).await;
    days_pass(portal, 1_850).await;
    assert_eq!(due(portal, Rule::Voices).await, 0, "what its group said is held with it");
    lifts(portal, hold).await;
    assert_eq!(due(portal, Rule::Voices).await, 1, "seven years after it was said");
    days_pass(portal, 1).await;
    let mut words: Vec<String> =
        portal.read(|db| Ok(barrier_voices::table.select(barrier_voices::words).load(db)?)).await;
    words.sort();
    assert_eq!(words, ["", SHOWN], "that the group met it stays");
    assert!(portal.visitor().get(public(&barrier)).await.has(SHOWN));
    assert_eq!((went(portal, Rule::Voices).await, due(portal, Rule::Voices).await), (1, 0));
    assert_eq!(broken(portal).await, Vec::<String>::new());
}

#[tokio::test]
async fn the_page_of_keeping_says_what_would_go_of_them_and_whose_days_can_be_set() {
    let granted = Granted::new().await;
    let portal = &granted.portal;
    asked(portal, &application_of(&granted).await).await;
    let role = groundwater::people::Role::Administrator;
    portal.staff("priya@hackney.example", "Priya Raman", role, "hackney").await;
    // What is old otherwise has gone.
    days_pass(portal, 100).await;
    let priya = portal.signed_in("priya@hackney.example").await;
    let (queries, page) = portal.queries(priya.get("/desk/privacy/retention")).await;
    assert!(queries <= 6 && page.lacks("1 would go today"), "{queries}: {}", page.text());
    for words in ["Worries about somebody's safety", "10 years", "Bank details", "Applications that nobody decided"] {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    let choices = page.all_of("select[name=what] option", "value");
    let what = choices.iter().find(|value| value.starts_with("requests ")).expect("it can be set");
    let form = "form[action='/desk/privacy/retention']";
    let set = priya.submit(&page, form, &[("what", what.as_str()), ("days", "60")]).await;
    assert!(set.has("60 days") && set.has("1 would go today"), "{}", set.text());
    let worries = choices.iter().find(|value| value.starts_with("worries ")).expect("it can be set");
    let long = priya.submit(&page, form, &[("what", worries.as_str()), ("days", "27375")]).await;
    assert!(long.has("75 years"), "{}", long.text());
    let notice = portal.visitor().get("/privacy").await;
    assert!(notice.text().contains("60 days after the day it was answered"), "{}", notice.text());
}
