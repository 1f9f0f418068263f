//! What a round has, what its decisions give, and who may see how much of it is left.

use diesel::prelude::*;
use groundwater::application::Route;
use groundwater::application::answer::Body;
use groundwater::application::store::answers::{self, Part};
use groundwater::award::grant;
use groundwater::db::schema::{applications, form_versions};
use groundwater::db::types::Json;
use groundwater::fund::form::{FundText, SeenBy, Strand, Texts};
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::text::money::Pence;

use crate::support::Visitor;
use crate::table::{FUND, Table, decide_path, decides, releases};

const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");
const RUTH: &str = "ruth.adeyemi@example.org";

fn board() -> String {
    format!("/desk/funds/{FUND}/decisions")
}

/// The round's questions and texts, put otherwise.
async fn rewrite(table: &Table, f: impl FnOnce(&mut FundText) + Send + 'static) {
    let id = table.round.id.clone();
    table
        .portal
        .change(move |change| {
            let version = groundwater::fund::store::newest_form(change.db, &id)?;
            let Json(mut body) = version.body;
            f(&mut body);
            diesel::update(form_versions::table.find(&version.id))
                .set(form_versions::body.eq(Json(body)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
}

/// A round of £10,000 in two parts: £3,000 of it is for halls, and food has no budget of its own.
async fn in_parts() -> Table {
    let table = Table::with_pounds(10_000).await;
    rewrite(&table, |text| {
        let strand = |key: &str, title: &str, budget| Strand {
            key: key.into(),
            title: Texts::one("en", title),
            description: Texts::none(),
            budget,
            ring_fenced: false,
            min_amount: Pence::ZERO,
            max_amount: Pence::pounds(5_000),
        };
        text.strands = vec![
            strand("food", "Food and growing", None),
            strand("halls", "Halls and yards", Some(Pence::pounds(3_000))),
        ];
    })
    .await;
    table
}

async fn is_for(table: &Table, application: &ApplicationId, strand: &'static str) {
    let id = application.clone();
    table
        .portal
        .change(move |change| {
            diesel::update(applications::table.find(&id)).set(applications::strand.eq(strand)).execute(change.db)?;
            Ok(())
        })
        .await;
}

async fn ruth(table: &Table, applications: &[&ApplicationId]) -> Visitor {
    for application in applications {
        table.declares(RUTH, application, Standing::None).await;
    }
    table.portal.signed_in(RUTH).await
}

async fn spent(table: &Table) -> i64 {
    let id = table.round.id.clone();
    table.portal.read(move |db| groundwater::fund::store::round(db, &id)).await.spent_pence
}

#[tokio::test]
async fn ruth_gives_no_more_in_a_part_than_it_has() {
    let table = in_parts().await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 2_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 2_000).await;
    let books = table.application("Books For Bairns", "mai@example.org", "Mai Tran", 4_000).await;
    for (application, strand) in [(&kitchen, "halls"), (&drums, "halls"), (&books, "food")] {
        is_for(&table, application, strand).await;
    }
    let ruth = ruth(&table, &[&kitchen, &drums, &books]).await;
    decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "2000"), REASONS]).await;

    let (queries, page) = table.portal.queries(ruth.get(&decide_path(&drums))).await;
    assert!(queries <= 6, "{queries} queries");
    let left = "£1,000 of the £3,000 for Halls and yards is left, and £8,000 of £10,000 in the round.";
    assert!(page.has(left) && page.has("Halls and yards"), "{}", page.text());
    let over = decides(&ruth, &drums, &[("outcome", "funded"), ("amount", "2000"), REASONS]).await;
    assert_eq!(over.status, 422);
    assert!(over.has("Only £1,000 of the £3,000 for Halls and yards is left. Enter that or less"), "{}", over.text());
    let part = decides(&ruth, &drums, &[("outcome", "in-part"), ("amount", "1000"), REASONS]).await;
    assert!(part.has("The decision is saved"), "{}", part.text());
    // Changing what one was given does not count it twice.
    let less = decides(&ruth, &kitchen, &[("outcome", "in-part"), ("amount", "1500"), REASONS]).await;
    assert!(less.has("The decision is saved"), "{}", less.text());
    let (queries, seen) = table.portal.queries(ruth.get(&board())).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(seen.has("£500 left of £3,000") && seen.has("£7,500"), "{}", seen.text());

    // The other part has no budget of its own: the round's is all there is.
    let page = ruth.get(&decide_path(&books)).await;
    assert!(page.has("£7,500 of £10,000 is left for it."), "{}", page.text());
    let saved = decides(&ruth, &books, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
}

#[tokio::test]
async fn two_deciders_at_once_do_not_overspend_a_part() {
    let table = in_parts().await;
    table.decided_by_any_of_them().await;
    let mut all = Vec::new();
    for n in 0..6 {
        let id = table.application(&format!("Group {n}"), &format!("group{n}@example.org"), "Somebody", 1_400).await;
        is_for(&table, &id, "halls").await;
        all.push(id);
    }
    let borrowed: Vec<&ApplicationId> = all.iter().collect();
    let ruth = ruth(&table, &borrowed).await;
    let dawn = table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    for application in &all {
        table.declares("dawn@example.org", application, Standing::None).await;
    }
    let fields = [("version", "0"), ("outcome", "funded"), ("amount", "1400"), REASONS];
    let posts = all.iter().enumerate().map(|(n, application)| {
        let (who, path) = (if n % 2 == 0 { ruth.clone() } else { dawn.clone() }, decide_path(application));
        tokio::spawn(async move { who.post(&path, &fields).await })
    });
    let mut kept = 0;
    for post in posts.collect::<Vec<_>>() {
        let seen = post.await.expect("an answer");
        match seen.status {
            200 => kept += 1,
            422 => assert!(seen.has("Only £200 of the £3,000 for Halls and yards is left"), "{}", seen.text()),
            other => panic!("{other}: {}", seen.text()),
        }
    }
    assert_eq!((kept, spent(&table).await), (2, 280_000));
}

#[tokio::test]
async fn what_a_group_gives_up_is_there_for_the_next() {
    let table = Table::with_pounds(5_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 3_000).await;
    let ruth = ruth(&table, &[&kitchen, &drums]).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    assert_eq!(spent(&table).await, 400_000);
    assert!(daniel.get(&format!("/desk/funds/{FUND}")).await.has("Left£1,000"));

    let hulya = table.portal.signed_in("hulya@example.org").await;
    let page = hulya.get(&format!("/applications/{kitchen}/withdrawal")).await;
    let gone = hulya.submit(&page, "main form", &[("reason", "We found the money.")]).await;
    assert_eq!(gone.status, 200, "{}", gone.text());
    assert_eq!(spent(&table).await, 0);
    assert!(daniel.get(&format!("/desk/funds/{FUND}")).await.has("Left£5,000"));
    let page = ruth.get(&decide_path(&drums)).await;
    assert!(page.has("£5,000 of £5,000 is left for it."), "{}", page.text());
    let saved = decides(&ruth, &drums, &[("outcome", "funded"), ("amount", "3000"), REASONS]).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());
    assert_eq!(spent(&table).await, 300_000);
}

#[tokio::test]
async fn before_it_is_out_only_officers_and_the_rounds_decider_see_what_is_given() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = ruth(&table, &[&kitchen]).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let dawn = table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let sol = table.staff("sol@example.org", "Sol Hart", Role::Scrutineer).await;
    decides(&ruth, &kitchen, &[("outcome", "in-part"), ("amount", "3500"), REASONS]).await;

    let fund = format!("/desk/funds/{FUND}");
    for other in [&dawn, &ama, &sol] {
        let page = other.get(&fund).await;
        assert!(page.has("£10,000") && page.lacks("£6,500") && page.lacks("Given so far"), "{}", page.text());
        let list = other.get("/desk/funds").await;
        assert!(list.has("£10,000 in all") && list.lacks("£6,500"), "{}", list.text());
    }
    for theirs in [&ruth, &daniel] {
        assert!(theirs.get(&fund).await.has("Left£6,500") && theirs.get("/desk/funds").await.has("£6,500 left"));
        let seen = theirs.get(&board()).await;
        assert!(seen.has("£6,500") && seen.has("Read the letter of the one decision"), "{}", seen.text());
    }
    // The decider of another round opens the board, and learns nothing from it.
    let seen = dawn.get(&board()).await;
    assert!(seen.has("Sunday Kitchen") && seen.has("One application waits for a decision"), "{}", seen.text());
    assert!(seen.lacks("£3,500") && seen.lacks("£6,500") && seen.lacks("Read the letter"), "{}", seen.text());

    assert!(releases(&daniel).await.has("The decisions are released"));
    let seen = dawn.get(&board()).await;
    assert!(seen.has("Funded in part, £3,500") && seen.has("Given, as far as it is open to you"), "{}", seen.text());
}

#[tokio::test]
async fn what_departs_from_the_panel_shows_with_the_decision_and_not_before() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 2_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let pia = table.staff("pia@example.org", "Pia Lund", Role::Commissioner).await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let dawn = table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    let member = table.portal.person("ama@example.org", "").await;
    let new = daniel.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    let when = [("date-day", "11"), ("date-month", "2"), ("date-year", "2027"), ("time", "18:30")];
    let fields = [&when[..], &[("place", "Upstairs"), ("members", member.as_str())]].concat();
    let made = daniel.submit(&new, "main form", &fields).await;
    let meeting = made.path.split('?').next().expect("a path").to_owned();
    for (application, amount) in [(&kitchen, "4000"), (&drums, "2000")] {
        let form = pia.get(&format!("{meeting}/recommendations/{application}")).await;
        pia.submit(&form, "main form", &[("outcome", "funded"), ("amount", amount), ("words", "All of it.")]).await;
    }
    assert!(pia.get(&meeting).await.has("Recommended so far: £6,000"));
    // Ama has said of one group how close she is, and steps back from none yet.
    table.declares("ama@example.org", &drums, Standing::None).await;
    let seen = ama.get(&meeting).await;
    assert!(seen.has("Recommended so far: £2,000"), "{}", seen.text());

    let ruth = ruth(&table, &[&kitchen]).await;
    let why = ("departure_reason", "The hall is free on Sundays.");
    decides(&ruth, &kitchen, &[("outcome", "in-part"), ("amount", "3500"), REASONS, why]).await;
    let seen = ruth.get(&board()).await;
    assert!(seen.has("Differs from the panel"), "{}", seen.text());
    assert!(seen.has("The panel recommends£4,000"), "of the other she has not said how close she is: {}", seen.text());
    let seen = dawn.get(&board()).await;
    assert!(seen.lacks("Differs from the panel") && seen.lacks("£6,000") && seen.lacks("All of it"), "{}", seen.text());
}

#[tokio::test]
async fn an_answer_that_not_everyone_may_see_is_not_published_with_the_grant() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 2_000).await;
    for application in [&kitchen, &drums] {
        let (id, round) = (application.clone(), table.round.id.clone());
        table
            .portal
            .change(move |change| {
                let form = groundwater::fund::store::newest_form(change.db, &round)?.body.0;
                let known = groundwater::application::store::get(change.db, &id)?;
                let part = Part {
                    id: change.id(),
                    application_id: id,
                    question_key: form.summary_question().expect("one").key.clone(),
                    route: Route::Writing,
                    body: Json(Body::text("Cooking with women who have left home")),
                    version: 1,
                    updated_by: known.started_by,
                    updated_at: change.now,
                };
                answers::insert(change.db, &part)
            })
            .await;
    }
    let ruth = ruth(&table, &[&kitchen, &drums]).await;
    let purpose = async |id: &ApplicationId| {
        let id = id.clone();
        table.portal.read(move |db| grant::of_application(db, &id)).await.expect("a grant").purpose
    };
    decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    let until = [("wait_until-day", "1"), ("wait_until-month", "4"), ("wait_until-year", "2027")];
    decides(&ruth, &drums, &[("outcome", "not-decided-yet"), REASONS, until[0], until[1], until[2]]).await;
    assert!(releases(&ruth).await.has("The decisions are released"));
    assert_eq!(purpose(&kitchen).await, "Cooking with women who have left home");

    // A fund whose file came in before such an answer had to be everyone's.
    rewrite(&table, |text| {
        for question in text.questions.iter_mut().filter(|question| question.summary) {
            question.seen_by.retain(|who| *who != SeenBy::Everyone);
        }
    })
    .await;
    decides(&ruth, &drums, &[("outcome", "funded"), ("amount", "2000"), REASONS]).await;
    assert!(releases(&ruth).await.has("The decisions are released"));
    let purpose = purpose(&drums).await;
    assert!(!purpose.is_empty() && !purpose.contains("left home"), "{purpose}");
}
