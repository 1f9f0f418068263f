//! The holder of delegated power decides, and everything goes out together.

use std::collections::BTreeMap;

use groundwater::application::State;
use groundwater::award::grant;
use groundwater::fund::RoundState;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::{Visitor, group};
use crate::table::{FUND, Table, decide_path, decides, releases};

const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.\n\nThe costs are fair.");

/// The decision-maker whom the fund names, signed in, with nothing to declare on these.
async fn ruth(table: &Table, applications: &[&ApplicationId]) -> Visitor {
    for application in applications {
        table.declares("ruth.adeyemi@example.org", application, Standing::None).await;
    }
    table.portal.signed_in("ruth.adeyemi@example.org").await
}

async fn round_state(table: &Table) -> (RoundState, i64) {
    let id = table.round.id.clone();
    let round = table.portal.read(move |db| groundwater::fund::store::round(db, &id)).await;
    (round.state, round.spent_pence)
}

#[tokio::test]
async fn ruth_decides_daniel_releases_and_every_group_hears_why() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 5_000).await;
    let books = table.application("Books For Bairns", "mai@example.org", "Mai Tran", 2_000).await;
    let walks = table.application("Wick Walks", "ines@example.org", "Inês Silva", 1_000).await;
    let all = [&kitchen, &drums, &books, &walks];
    let ruth = ruth(&table, &all).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;

    let saved = decides(
        &ruth,
        &kitchen,
        &[("outcome", "funded"), ("amount", "4000"), REASONS, ("strong", "People run it themselves.")],
    )
    .await;
    assert!(saved.has("The decision is saved. Nothing has gone out yet."), "{}", saved.text());
    assert!(saved.has("£6,000"), "what is left is on the board");
    decides(
        &ruth,
        &drums,
        &[
            ("outcome", "once-checked"),
            ("amount", "3000"),
            REASONS,
            ("to_check", "The hall’s insurance. We ask the hall."),
            ("check_help", "We go to the hall with you."),
            ("check_due-day", "1"),
            ("check_due-month", "4"),
            ("check_due-year", "2027"),
        ],
    )
    .await;
    decides(
        &ruth,
        &books,
        &[("outcome", "not-this-time"), REASONS, ("not_acting", "Children wait for books. The council carries that.")],
    )
    .await;

    let early = daniel.get(&format!("/desk/funds/{FUND}/release")).await;
    assert!(early.has("Nothing is decided yet") && early.all("main form").is_empty(), "{}", early.text());
    let refused = daniel.post(&format!("/desk/funds/{FUND}/release"), &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("Nothing has gone out. Wick Walks"), "{}", refused.text());
    assert!(table.portal.letters_to("hulya@example.org").await.is_empty());

    let until = [("wait_until-day", "1"), ("wait_until-month", "4"), ("wait_until-year", "2027")];
    decides(&ruth, &walks, &[("outcome", "not-decided-yet"), REASONS, until[0], until[1], until[2]]).await;
    let (queries, preview) = table.portal.queries(daniel.get(&format!("/desk/funds/{FUND}/release"))).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(preview.has("Dear Hülya Demir,") && preview.has("People run it themselves."), "{}", preview.text());
    let released = daniel.submit(&preview, "main form", &[]).await;
    assert!(released.has("The decisions are released"), "{}", released.text());

    let mut told = BTreeMap::new();
    for (name, email) in
        [("funded", "hulya"), ("once_checked", "kofi"), ("not_this_time", "mai"), ("not_decided_yet", "ines")]
    {
        let letters = table.portal.letters_to(&format!("{email}@example.org")).await;
        assert_eq!(letters.len(), 1, "{email}");
        assert!(preview.has(letters[0].text.lines().next().expect("a line")), "the preview is what goes");
        told.insert(name, format!("{}\n\n{}", letters[0].subject, letters[0].text));
    }
    insta::with_settings!({filters => vec![(r"http://127\.0\.0\.1:\d+/applications/[0-9a-f-]{36}", "[application]")]}, {
        for (name, letter) in told {
            insta::assert_snapshot!(format!("decision_letter_{name}"), letter);
        }
    });
    assert_eq!(table.stands(&kitchen).await.state, State::Decided);
    assert_eq!(table.stands(&walks).await.state, State::Waiting);
    assert_eq!(table.stands(&walks).await.waiting_until.map(|date| date.to_string()).as_deref(), Some("2027-04-01"));
    assert_eq!(round_state(&table).await, (RoundState::Closed, 700_000), "something still waits");

    let given = |id: &ApplicationId| {
        let id = id.clone();
        table.portal.read(move |db| grant::of_application(db, &id))
    };
    let grant = given(&kitchen).await.expect("a grant");
    assert_eq!(grant.amount_pence, 400_000);
    assert!(grant.number.starts_with("GW-2027-") && !grant.purpose.is_empty());
    assert!(given(&drums).await.is_none() && given(&books).await.is_none());

    // The check is made together; then there is a grant, once.
    let form = daniel.get(&format!("{}/check", decide_path(&drums))).await;
    let checked =
        daniel.submit(&form, "main form", &[("held", "yes"), ("words", "The hall showed us its paper.")]).await;
    assert!(checked.has("Checked together"), "{}", checked.text());
    assert_eq!(given(&drums).await.map(|grant| grant.amount_pence), Some(300_000));
    let again = daniel.post(&format!("{}/check", decide_path(&drums)), &[("held", "yes"), ("words", "Again")]).await;
    assert_eq!(again.status, 403);
    let letters = table.portal.letters_to("kofi@example.org").await;
    assert_eq!(letters.len(), 2);
    insta::with_settings!({filters => vec![(r"http://127\.0\.0\.1:\d+/applications/[0-9a-f-]{36}", "[application]")]}, {
        insta::assert_snapshot!("decision_letter_checked", format!("{}\n\n{}", letters[1].subject, letters[1].text));
    });

    // A wait is decided later, and the round is done.
    decides(&ruth, &walks, &[("outcome", "in-part"), ("amount", "500"), REASONS]).await;
    assert_eq!(table.stands(&walks).await.state, State::Waiting, "until it is released");
    assert!(releases(&daniel).await.has("The decisions are released"));
    assert_eq!(table.portal.letters_to("ines@example.org").await.len(), 2);
    assert_eq!(round_state(&table).await, (RoundState::Decided, 750_000));
}

#[tokio::test]
async fn hulya_reads_the_decision_with_whom_to_talk_to_and_nobody_else_does() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = ruth(&table, &[&kitchen]).await;
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let path = format!("/applications/{kitchen}/decision");
    decides(&ruth, &kitchen, &[("outcome", "in-part"), ("amount", "3500"), REASONS]).await;
    let early = hulya.get(&path).await;
    assert!(early.lacks("Forty neighbours") && early.lacks("£3,500"), "nothing before it is released");
    releases(&ruth).await;
    let (queries, seen) = table.portal.queries(hulya.get(&path)).await;
    assert!(queries <= 6, "{queries} queries");
    for words in
        ["Funded in part", "£3,500", "You asked for £4,000", "Forty neighbours", "Daniel Okafor", "020 7946 0027"]
    {
        assert!(seen.has(words), "{words}: {}", seen.text());
    }
    let kofi = table.portal.applicant("kofi@example.org", "Kofi Mensah").await;
    assert_eq!(kofi.get(&path).await.status, 404);
    assert_eq!(ruth.get(&path).await.status, 404, "the council reads its letters at the desk");
    let turkish = hulya.get_in("tr", &path).await;
    assert!(turkish.has("Kısmen destekleniyor"), "{}", turkish.text());
}

#[tokio::test]
async fn a_decision_says_what_its_outcome_needs() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = ruth(&table, &[&kitchen]).await;
    for (fields, words) in [
        (vec![("outcome", "funded"), ("amount", "4000"), ("reasons", " ")], "Give your reasons in plain words"),
        (vec![("outcome", "funded"), ("amount", "three"), REASONS], "Write the amount in numbers"),
        (vec![("outcome", "funded"), ("amount", "40000"), REASONS], "They asked for £4,000"),
        (vec![("outcome", "once-checked"), ("amount", "4000"), REASONS], "Say what is checked together"),
        (vec![("outcome", "not-this-time"), REASONS], "Say what may happen if nobody funds this"),
        (vec![("outcome", "not-decided-yet"), REASONS], "Enter the day, month and year"),
        (vec![REASONS], "Choose what you decide"),
    ] {
        let seen = decides(&ruth, &kitchen, &fields).await;
        assert_eq!(seen.status, 422);
        assert!(seen.has(words), "{words}: {}", seen.text());
    }
    assert!(table.decision(&kitchen).await.is_none());
}

#[tokio::test]
async fn departing_from_the_panel_is_explained_to_the_panel_too() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = ruth(&table, &[&kitchen]).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let ama = table.portal.person("ama@example.org", "").await;
    let new = daniel.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    let when = [("date-day", "11"), ("date-month", "2"), ("date-year", "2027"), ("time", "18:30")];
    let made = daniel
        .submit(
            &new,
            "main form",
            &[when[0], when[1], when[2], when[3], ("place", "Upstairs"), ("members", ama.as_str())],
        )
        .await;
    let meeting = made.path.split('?').next().expect("a path").to_owned();

    let unheard = ruth.get(&decide_path(&kitchen)).await;
    assert!(unheard.status == 200 && unheard.has("Until then you can say"), "{}", unheard.text());
    assert!(unheard.has("The panel has not said yet") && unheard.lacks("Funded in part"), "{}", unheard.text());
    let pia = table.staff("pia@example.org", "Pia Lund", Role::Commissioner).await;
    let form = pia.get(&format!("{meeting}/recommendations/{kitchen}")).await;
    pia.submit(&form, "main form", &[("outcome", "funded"), ("amount", "4000"), ("words", "All of it.")]).await;

    let silent = decides(&ruth, &kitchen, &[("outcome", "in-part"), ("amount", "3500"), REASONS]).await;
    assert_eq!(silent.status, 422);
    assert!(silent.has("This differs from what the panel recommends"), "{}", silent.text());
    let why = ("departure_reason", "The round has less money than was asked for, and the hall is free on Sundays.");
    decides(&ruth, &kitchen, &[("outcome", "in-part"), ("amount", "3500"), REASONS, why]).await;

    let blocked = ruth.get(&format!("/desk/funds/{FUND}/release")).await;
    assert!(blocked.has("Ama Owusu of the panel has not said"), "{}", blocked.text());
    table.declares("ama@example.org", &kitchen, Standing::None).await;
    assert!(releases(&ruth).await.has("The decisions are released"));
    // Every letter was written in the same instant of a clock that stands still.
    let told = table.portal.letters_to("ama@example.org").await;
    let told = told.into_iter().find(|letter| letter.subject.contains("where the decision differs")).expect("a letter");
    insta::with_settings!({filters => vec![(r"http://127\.0\.0\.1:\d+", "[portal]")]}, {
        insta::assert_snapshot!("panel_departures_letter", format!("{}\n\n{}", told.subject, told.text));
    });
    let group = table.portal.letters_to("hulya@example.org").await;
    assert!(group[0].text.contains("the hall is free on Sundays"));
}

#[tokio::test]
async fn whoever_is_too_near_or_has_no_power_does_not_decide() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let path = decide_path(&kitchen);
    let post = [("version", "0"), ("outcome", "funded"), ("amount", "4000"), REASONS];

    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let undeclared = ruth.get(&path).await;
    assert_eq!(undeclared.status, 403);
    assert_eq!(undeclared.link("Say how close you are"), Some(format!("/desk/applications/{kitchen}/declaration")));
    assert_eq!(ruth.post(&path, &post).await.status, 403);
    table.declares("ruth.adeyemi@example.org", &kitchen, Standing::Conflict).await;
    assert_eq!(ruth.post(&path, &post).await.status, 403);
    let board = ruth.get(&format!("/desk/funds/{FUND}/decisions")).await;
    assert!(board.lacks("Sunday Kitchen") && board.has("One application is not shown to you"), "{}", board.text());

    // The named contact, with the power to decide as well.
    let daniel = table.staff("daniel.okafor@example.org", "Daniel Okafor", Role::DecisionMaker).await;
    table.declares("daniel.okafor@example.org", &kitchen, Standing::None).await;
    assert!(daniel.get(&path).await.has("You are the named contact"));
    assert_eq!(daniel.post(&path, &post).await.status, 403);
    assert!(daniel.get(&format!("/desk/funds/{FUND}/decisions")).await.has("You are the named contact"));

    let grace = table.staff("grace@example.org", "Grace Bell", Role::Commissioner).await;
    table.declares("grace@example.org", &kitchen, Standing::None).await;
    assert_eq!(grace.post(&path, &post).await.status, 403, "a commissioner reads and releases");
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    assert_eq!(ama.get(&format!("/desk/funds/{FUND}/decisions")).await.status, 403);
    assert_eq!(ama.get(&format!("/desk/funds/{FUND}/release")).await.status, 403);
    let other = table.portal.staff("olu@example.org", "Olu Ade", Role::DecisionMaker, "islington").await;
    for path in [path.clone(), format!("/desk/funds/{FUND}/decisions"), format!("/desk/funds/{FUND}/release")] {
        assert_eq!(other.get(&path).await.status, 404, "{path}");
    }
    assert_eq!(other.post(&path, &post).await.status, 404);
    assert_eq!(other.post(&format!("/desk/funds/{FUND}/release"), &[]).await.status, 404);
    assert!(table.decision(&kitchen).await.is_none());
}

#[tokio::test]
async fn two_deciders_at_once_do_not_spend_the_last_money_twice() {
    let table = Table::with_pounds(5_000).await;
    table.decided_by_any_of_them().await;
    let mut applications = Vec::new();
    for n in 0..8 {
        let email = format!("group{n}@example.org");
        applications.push(table.application(&format!("Group {n}"), &email, "Somebody", 2_000).await);
    }
    let borrowed: Vec<&ApplicationId> = applications.iter().collect();
    let ruth = ruth(&table, &borrowed).await;
    let dawn = table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    for application in &applications {
        table.declares("dawn@example.org", application, Standing::None).await;
    }
    let fields = [("version", "0"), ("outcome", "funded"), ("amount", "2000"), REASONS];
    let posts = applications.iter().enumerate().map(|(n, application)| {
        let who = if n % 2 == 0 { ruth.clone() } else { dawn.clone() };
        let path = decide_path(application);
        tokio::spawn(async move { who.post(&path, &fields).await })
    });
    let (mut kept, mut refused) = (0, 0);
    for post in posts.collect::<Vec<_>>() {
        let seen = post.await.expect("an answer");
        match seen.status {
            200 => kept += 1,
            422 => {
                assert!(seen.has("Only £1,000 of the £5,000 is left"), "{}", seen.text());
                refused += 1;
            }
            other => panic!("{other}: {}", seen.text()),
        }
    }
    assert_eq!((kept, refused), (2, 6));
    assert_eq!(round_state(&table).await.1, 400_000);
}

#[tokio::test]
async fn of_two_deciders_of_one_application_the_second_sees_both() {
    let table = Table::with_pounds(10_000).await;
    table.decided_by_any_of_them().await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = ruth(&table, &[&kitchen]).await;
    let dawn = table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    table.declares("dawn@example.org", &kitchen, Standing::None).await;
    let (hers, others) = (ruth.get(&decide_path(&kitchen)).await, dawn.get(&decide_path(&kitchen)).await);
    ruth.submit(&hers, "main form", &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    let both = dawn
        .submit(&others, "main form", &[("outcome", "in-part"), ("amount", "1000"), ("reasons", "Less money.")])
        .await;
    assert_eq!(both.status, 409);
    assert!(both.has("Ruth Adeyemi decided while you were writing") && both.has("Less money."), "{}", both.text());
    assert_eq!(table.decision(&kitchen).await.map(|decision| decision.amount_pence), Some(400_000));
    let (queries, page) = table.portal.queries(dawn.get(&decide_path(&kitchen))).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(page.has("It can be changed until it is released"));
    let (queries, _) = table.portal.queries(dawn.get(&format!("/desk/funds/{FUND}/decisions"))).await;
    assert!(queries <= 6, "{queries} queries");
}

#[tokio::test]
async fn two_clicks_on_release_send_each_letter_once() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 2_000).await;
    let ruth = ruth(&table, &[&kitchen, &drums]).await;
    for application in [&kitchen, &drums] {
        let amount = if application == &kitchen { "4000" } else { "2000" };
        decides(&ruth, application, &[("outcome", "funded"), ("amount", amount), REASONS]).await;
    }
    let path = format!("/desk/funds/{FUND}/release");
    let clicks: Vec<_> = (0..4)
        .map(|_| {
            let (who, path) = (ruth.clone(), path.clone());
            tokio::spawn(async move { who.post(&path, &[]).await })
        })
        .collect();
    for click in clicks {
        assert_eq!(click.await.expect("an answer").status, 200);
    }
    for email in ["hulya@example.org", "kofi@example.org"] {
        assert_eq!(table.portal.letters_to(email).await.len(), 1, "{email}");
    }
    assert_eq!(round_state(&table).await, (RoundState::Decided, 600_000));
    let frozen = ruth.post(&decide_path(&kitchen), &[("version", "2"), ("outcome", "not-this-time"), REASONS]).await;
    assert_eq!(frozen.status, 403, "what has gone out stays");
}

#[tokio::test]
async fn nothing_is_decided_while_a_round_is_open() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = ruth(&table, &[&kitchen]).await;
    let (id, closes) = (table.round.id.clone(), table.portal.app.now() + chrono::TimeDelta::days(3));
    table
        .portal
        .change(move |change| {
            use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
            use groundwater::db::schema::rounds;
            diesel::update(rounds::table.find(&id))
                .set((rounds::state.eq(RoundState::Open), rounds::closes_at.eq(closes)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let seen = ruth.get(&decide_path(&kitchen)).await;
    assert_eq!(seen.status, 403);
    assert!(seen.has("This round is open until"), "{}", seen.text());
}

#[tokio::test]
async fn a_risk_the_group_was_asked_to_hold_keeps_its_letter_back_until_it_says_yes() {
    use diesel::{ExpressionMethods, RunQueryDsl};
    use groundwater::db::schema::risks;
    use groundwater::risk::{Holder, Kind, Yes};

    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = ruth(&table, &[&kitchen]).await;
    decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    let id = kitchen.clone();
    table
        .portal
        .change(move |change| {
            let writer = groundwater::people::store::by_email(change.db, "daniel.okafor@example.org")?.expect("Daniel");
            diesel::insert_into(risks::table)
                .values((
                    risks::id.eq(change.id::<groundwater::ids::RiskId>()),
                    risks::application_id.eq(&id),
                    risks::kind.eq(Kind::Delivery),
                    risks::words.eq("The hall may close for repairs."),
                    risks::holder.eq(Holder::Organisation),
                    risks::why_holder.eq("They know the other halls."),
                    risks::council_does.eq("We lend a room."),
                    risks::organisation_yes.eq(Yes::Asked),
                    risks::organisation_words.eq(""),
                    risks::written_by.eq(&writer.id),
                    risks::written_at.eq(change.now),
                    risks::version.eq(1),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let path = format!("/desk/funds/{FUND}/release");
    let kept = ruth.post(&path, &[]).await;
    assert_eq!(kept.status, 403);
    assert!(kept.has("has not said yes"), "{}", kept.text());
    assert!(table.portal.letters_to("hulya@example.org").await.is_empty());
    table
        .portal
        .change(|change| {
            diesel::update(risks::table).set(risks::organisation_yes.eq(Yes::Agreed)).execute(change.db)?;
            Ok(())
        })
        .await;
    assert!(releases(&ruth).await.has("The decisions are released"));
}

#[tokio::test]
async fn whoever_stepped_back_does_not_read_the_letter_they_release() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 2_000).await;
    let ruth = ruth(&table, &[&kitchen, &drums]).await;
    for (application, amount) in [(&kitchen, "4000"), (&drums, "2000")] {
        decides(&ruth, application, &[("outcome", "funded"), ("amount", amount), REASONS]).await;
    }
    table.declares("daniel.okafor@example.org", &kitchen, Standing::Conflict).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let preview = daniel.get(&format!("/desk/funds/{FUND}/release")).await;
    assert!(preview.lacks("Sunday Kitchen") && preview.has("Drums On The Lea"), "{}", preview.text());
    assert!(preview.has("2 decisions go out together") && preview.has("One letter is not shown to you"));
    daniel.submit(&preview, "main form", &[]).await;
    assert_eq!(table.portal.letters_to("hulya@example.org").await.len(), 1);
}

#[tokio::test]
async fn the_power_to_decide_is_one_persons_until_that_person_steps_back() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let dawn = table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    table.declares("dawn@example.org", &kitchen, Standing::None).await;
    let board = format!("/desk/funds/{FUND}/decisions");

    // It is Ruth's round: nothing of it is Dawn's to see or to do, by the form or without it.
    let refused = dawn.get(&decide_path(&kitchen)).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("Somebody else holds the power to decide in this round"), "{}", refused.text());
    let fields = [("version", "0"), ("outcome", "funded"), ("amount", "4000"), REASONS];
    assert_eq!(dawn.post(&decide_path(&kitchen), &fields).await.status, 403);
    assert_eq!(dawn.get(&format!("/desk/funds/{FUND}/release")).await.status, 403);
    assert!(dawn.get(&board).await.has("Somebody else holds the power"), "and no way that only refuses");
    assert!(table.decision(&kitchen).await.is_none());

    // Ruth knows them: she steps back, and the council's other decision-maker decides.
    table.declares("ruth.adeyemi@example.org", &kitchen, Standing::Conflict).await;
    let saved = decides(&dawn, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
}

#[tokio::test]
async fn a_decider_who_helped_a_group_leaves_its_decision_to_another() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 5_000).await;
    let ruth = ruth(&table, &[&kitchen, &drums]).await;
    let dawn = table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    assert!(dawn.get("/desk/applications").await.lacks("Sunday Kitchen"));
    let (id, writer) = (kitchen.clone(), table.portal.person("ruth.adeyemi@example.org", "").await);
    table.portal.change(move |change| group::known(change, &id, &writer, "I ate with them in May.")).await;

    // Ruth wrote what is known about them: it is not hers to judge, and nobody has to step back for that.
    let refused = ruth.get(&decide_path(&kitchen)).await;
    assert!(refused.status == 403 && refused.has("You wrote what is known about this group"), "{}", refused.text());
    let list = dawn.get("/desk/applications").await;
    assert!(list.has("Sunday Kitchen") && list.lacks("Drums On The Lea"), "{}", list.text());
    table.declares("dawn@example.org", &kitchen, Standing::None).await;
    let saved = decides(&dawn, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    table.declares("dawn@example.org", &drums, Standing::None).await;
    assert_eq!(dawn.get(&decide_path(&drums)).await.status, 403, "the other is still Ruth's");

    // An exception that is written down gives Ruth her power back, and Dawn has it no longer.
    let walks = table.application("Wick Walks", "ines@example.org", "Inês Silva", 1_000).await;
    table.declares("ruth.adeyemi@example.org", &walks, Standing::None).await;
    table.declares("dawn@example.org", &walks, Standing::None).await;
    let (id, writer) = (walks.clone(), table.portal.person("ruth.adeyemi@example.org", "").await);
    table.portal.change(move |change| group::known(change, &id, &writer, "They walk on Sundays.")).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let page = daniel.get(&format!("/desk/applications/{walks}/closeness")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(dawn.get(&decide_path(&walks)).await.status, 200);
    let ruth_id = table.portal.person("ruth.adeyemi@example.org", "").await;
    let excepted = daniel
        .post(
            &format!("/desk/applications/{walks}/closeness"),
            &[("person", ruth_id.as_str()), ("reason", "We are three people.")],
        )
        .await;
    assert!(excepted.status < 400, "{}", excepted.text());
    assert_eq!(ruth.get(&decide_path(&walks)).await.status, 200);
    assert_eq!(dawn.get(&decide_path(&walks)).await.status, 403);
}

#[tokio::test]
async fn what_somebody_decided_who_helped_the_group_since_is_decided_anew() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = ruth(&table, &[&kitchen]).await;
    let dawn = table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    table.declares("dawn@example.org", &kitchen, Standing::None).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let fields = [("outcome", "funded"), ("amount", "4000"), REASONS];
    decides(&ruth, &kitchen, &fields).await;
    let (id, writer) = (kitchen.clone(), table.portal.person("ruth.adeyemi@example.org", "").await);
    table.portal.change(move |change| group::known(change, &id, &writer, "I ate with them in May.")).await;

    let path = format!("/desk/funds/{FUND}/release");
    let (queries, preview) = table.portal.queries(daniel.get(&path)).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(preview.has("stands apart from the group since then"), "{}", preview.text());
    let refused = daniel.post(&path, &[]).await;
    assert!(refused.status == 403 && refused.has("decided anew by somebody else"), "{}", refused.text());
    assert!(table.portal.letters_to("hulya@example.org").await.is_empty());
    let saved = decides(&dawn, &kitchen, &fields).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    assert!(releases(&daniel).await.has("The decisions are released"));
}

#[tokio::test]
async fn the_accountability_group_reads_what_was_decided_and_why_once_it_is_out() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let sol = table.staff("sol@example.org", "Sol Hart", Role::Scrutineer).await;
    let dawn = table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    let record = format!("{}/record", decide_path(&kitchen));
    let ruth = ruth(&table, &[&kitchen]).await;
    decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    for early in [&sol, &dawn] {
        let refused = early.get(&record).await;
        assert_eq!(refused.status, 403);
        assert!(refused.has("not out yet") && refused.lacks("Forty neighbours"), "{}", refused.text());
    }
    assert_eq!(ruth.get(&record).await.status, 200);

    releases(&table.portal.signed_in("daniel.okafor@example.org").await).await;
    let list = sol.get("/desk/applications").await;
    assert_eq!(list.link("Sunday Kitchen").as_deref(), Some(&*record));
    let (queries, seen) = table.portal.queries(sol.get(&record)).await;
    assert!(queries <= 6, "{queries}");
    assert!(seen.has("Forty neighbours eat together because of it.") && seen.has("Ruth Adeyemi"), "{}", seen.text());
    assert!(seen.link("Read the application").is_none() && seen.lacks("Hülya"), "{}", seen.text());
    assert_eq!(sol.get(&format!("/desk/applications/{kitchen}")).await.status, 403);
    let elsewhere = table.portal.staff("ed@example.org", "Ed", Role::Scrutineer, "wick-award").await;
    assert_eq!(elsewhere.get(&record).await.status, 404);
}

#[tokio::test]
async fn the_release_page_shows_nobody_a_link_that_only_refuses() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 5_000).await;
    let ruth = ruth(&table, &[&kitchen, &drums]).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    for (who, sees) in [(&ruth, true), (&daniel, false)] {
        let page = who.get(&format!("/desk/funds/{FUND}/release")).await;
        assert!(page.has("Nothing is decided yet") && page.has("Forty neighbours"), "{}", page.text());
        assert_eq!(page.link("Change the decision").is_some(), sees);
        assert_eq!(page.link("Drums On The Lea").is_some(), sees);
        for link in [page.link("Change the decision"), page.link("Drums On The Lea")].into_iter().flatten() {
            assert_eq!(who.get(&link).await.status, 200, "{link}");
        }
    }
}

#[tokio::test]
async fn money_of_a_group_that_withdraws_is_the_rounds_again() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 5_000).await;
    let ruth = ruth(&table, &[&kitchen, &drums]).await;
    decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    decides(&ruth, &drums, &[("outcome", "funded"), ("amount", "5000"), REASONS]).await;
    assert_eq!(round_state(&table).await.1, 900_000);
    let kofi = table.portal.signed_in("kofi@example.org").await;
    assert_eq!(kofi.post(&format!("/applications/{kitchen}/withdrawal"), &[]).await.status, 404, "not his");
    assert_eq!(round_state(&table).await.1, 900_000);
    let sure = kofi.get(&format!("/applications/{drums}/withdrawal")).await;
    kofi.submit(&sure, "main form", &[("reason", "Our hall was sold.")]).await;
    assert_eq!(round_state(&table).await.1, 400_000);
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let fund = daniel.get(&format!("/desk/funds/{FUND}")).await;
    assert!(fund.has("£4,000") && fund.has("£6,000"), "{}", fund.text());
}

#[tokio::test]
async fn nothing_goes_out_that_somebody_decided_who_may_not_judge_any_more() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = ruth(&table, &[&kitchen]).await;
    decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    // Her sister joins the group, and Ruth steps back.
    let page = ruth.get(&format!("/desk/applications/{kitchen}/declaration")).await;
    let said = [("standing", "conflict"), ("words", "My sister has joined them.")];
    assert!(ruth.submit(&page, "main form", &said).await.status < 400);
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let preview = daniel.get(&format!("/desk/funds/{FUND}/release")).await;
    assert!(preview.has("decided anew by somebody else"), "{}", preview.text());
    let refused = daniel.post(&format!("/desk/funds/{FUND}/release"), &[]).await;
    assert_eq!(refused.status, 403);
    assert!(table.portal.letters_to("hulya@example.org").await.is_empty());

    let ola = table.staff("ola@example.org", "Ola Nowak", Role::DecisionMaker).await;
    table.declares("ola@example.org", &kitchen, Standing::None).await;
    let anew = decides(&ola, &kitchen, &[("outcome", "in-part"), ("amount", "3000"), REASONS]).await;
    assert!(anew.has("The decision is saved."), "{}", anew.text());
    assert!(releases(&daniel).await.has("The decisions are released"));
}
