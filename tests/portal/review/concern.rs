//! "This worries me": to the safeguarding lead, and nowhere else.

use diesel::prelude::*;
use groundwater::db::schema::{concerns, history};
use groundwater::people::{Role, Who};
use groundwater::review::Standing;
use groundwater::review::store::tasks::{Task, tasks};

use super::reading::masked;
use super::{Borough, HERE};
use crate::support::{Seen, Visitor, group, start_of_story};

const WORRY: &str = "Somebody writes that they do not eat at home.";

async fn worries(borough: &Borough, who: &Visitor, about: &str) -> Seen {
    let page = who.get(&format!("{}?about={about}", borough.desk("concern"))).await;
    assert_eq!(page.status, 200, "{}", page.text());
    who.submit(&page, "main form", &[("words", WORRY), ("group_was_told", "Nothing yet.")]).await
}

async fn lead(borough: &Borough) -> Visitor {
    borough.portal.staff("ruth@hackney.example", "Ruth Okoro", Role::SafeguardingLead, HERE).await
}

async fn the_only(borough: &Borough) -> String {
    let id: String = borough.portal.read(|db| Ok(concerns::table.select(concerns::id).first(db)?)).await;
    format!("/desk/concerns/{id}")
}

async fn tasks_of(borough: &Borough, email: &str, role: Role) -> Vec<Task> {
    let (email, funder) = (email.to_owned(), borough.portal.funder(HERE).await);
    borough
        .portal
        .read(move |db| {
            let person = groundwater::people::store::by_email(db, &email)?.expect("a person");
            let roles = vec![groundwater::people::Held { role, funder: Some(funder) }];
            let who = Who { person: person.id, name: person.name, email: person.email, session: "s".into(), roles };
            tasks(db, &who, start_of_story().date())
        })
        .await
}

#[tokio::test]
async fn joans_worry_reaches_ruth_and_ruth_settles_it() {
    let borough = Borough::with_an_application().await;
    let ruth = lead(&borough).await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    let before = borough.desk("concern");
    assert!(joan.get(&before).await.has("Ruth Okoro"), "she sees to whom it goes");
    worries(&borough, &joan, "need").await;
    let letter = borough.portal.letters_to("ruth@hackney.example").await.pop().expect("a letter");
    assert!(!letter.text.contains("Sunday Kitchen") && !letter.text.contains("eat"), "the letter names no detail");
    insta::assert_snapshot!("concern_raised", masked(&borough.portal, &letter.subject, &letter.text));
    let todo = tasks_of(&borough, "ruth@hackney.example", Role::SafeguardingLead).await;
    assert!(todo.iter().any(|task| task.href.starts_with("/desk/concerns/")), "{todo:?}");

    let list = ruth.get("/desk/concerns").await;
    assert!(list.has("Sunday Kitchen") && list.has("Joan Price"));
    let (queries, page) = borough.portal.queries(ruth.get(&the_only(&borough).await)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has(WORRY) && page.has("Our grandmothers asked for it.") && page.has("hulya@example.org"));
    let empty = ruth.submit(&page, "main form[novalidate]", &[("then", "settle")]).await;
    assert!(empty.has("Write down what was done"));
    let saved = ruth.submit(&page, "main form[novalidate]", &[("outcome", "Rang Hülya."), ("then", "later")]).await;
    assert!(saved.has("Saved.") && saved.html.contains("Rang Hülya."));
    let settled = ruth
        .submit(
            &saved,
            "main form[novalidate]",
            &[("outcome", "Rang Hülya. A food bank is found."), ("then", "settle")],
        )
        .await;
    assert!(settled.has("Settled on") && settled.all("main form").is_empty(), "{}", settled.text());
    assert!(tasks_of(&borough, "ruth@hackney.example", Role::SafeguardingLead).await.is_empty());
}

#[tokio::test]
async fn before_ruth_rings_she_reads_what_keeps_hulya_safe() {
    let borough = Borough::with_an_application().await;
    let ruth = lead(&borough).await;
    let page = borough.hulya.get("/account/safety").await;
    let chosen = [("no_voicemail", "yes"), ("times", "Tuesdays before noon"), ("code_word", "marigold")];
    borough.hulya.submit(&page, "main form", &chosen).await;
    worries(&borough, &borough.amina, "need").await;
    let (queries, page) = borough.portal.queries(ruth.get(&the_only(&borough).await)).await;
    assert!(queries <= 6, "{queries}");
    let text = page.text();
    let before = text.find("Leave no message").expect("what to know first");
    assert!(before < text.find("hulya@example.org").expect("her address"), "{text}");
    assert!(page.has("Tuesdays before noon") && page.has("marigold"), "{text}");
}

#[tokio::test]
async fn of_two_leads_neither_writes_over_the_other() {
    let borough = Borough::with_an_application().await;
    let ruth = lead(&borough).await;
    let kim = borough.portal.staff("kim@hackney.example", "Kim Ode", Role::SafeguardingLead, HERE).await;
    let page = borough.amina.get(&borough.desk("concern")).await;
    let to = page.value_of("lead", "Ruth Okoro").expect("a choice");
    borough.amina.submit(&page, "main form", &[("words", WORRY), ("lead", &to)]).await;
    let one = the_only(&borough).await;
    let (hers, theirs) = (ruth.get(&one).await, kim.get(&one).await);
    let form = "main form[novalidate]";
    ruth.submit(&hers, form, &[("outcome", "Rang Hülya."), ("then", "later")]).await;
    let told = kim.submit(&theirs, form, &[("outcome", "Wrote to the school."), ("then", "later")]).await;
    assert!(told.status == 422 && told.has("Another safeguarding lead has written meanwhile"), "{}", told.text());
    assert!(told.has("Rang Hülya.") && told.html.contains("Wrote to the school."), "both stand there");
    let both = [("outcome", "Rang Hülya. Wrote to the school."), ("then", "later")];
    assert!(kim.submit(&told, form, &both).await.has("Saved."));
    // One settles it while the other writes: what the other typed is not lost.
    let hers = ruth.get(&one).await;
    kim.submit(&kim.get(&one).await, form, &[("outcome", "A food bank is found."), ("then", "settle")]).await;
    let late = ruth.submit(&hers, form, &[("outcome", "She rings me on Monday."), ("then", "later")]).await;
    assert!(late.has("What you typed") && late.has("She rings me on Monday."), "{}", late.text());
    assert!(ruth.get(&one).await.has("A food bank is found."));
}

#[tokio::test]
async fn nobody_but_the_lead_sees_that_there_is_one() {
    let borough = Borough::with_an_application().await;
    lead(&borough).await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    worries(&borough, &joan, "").await;
    let one = the_only(&borough).await;
    let decider = borough.portal.staff("dee@example.org", "Dee", Role::DecisionMaker, HERE).await;
    let administrator = borough.portal.staff("sam@example.org", "Sam", Role::Administrator, HERE).await;
    let scrutineer = borough.portal.staff("sol@example.org", "Sol", Role::Scrutineer, HERE).await;
    for other in [&borough.amina, &joan, &decider, &administrator, &scrutineer, &borough.hulya] {
        for page in ["/desk/concerns", one.as_str()] {
            let seen = other.get(page).await;
            assert_eq!(seen.status, 403, "{} on {page}", other.email);
            assert!(seen.lacks(WORRY));
        }
        assert_eq!(other.post(&one, &[("outcome", "Mine"), ("then", "settle")]).await.status, 403, "{}", other.email);
    }
    let elsewhere = borough.portal.staff("lee@camden.example", "Lee", Role::SafeguardingLead, "camden").await;
    assert_eq!(elsewhere.get(&one).await.status, 404, "another funder’s lead");
    assert!(elsewhere.get("/desk/concerns").await.lacks("Sunday Kitchen"));
    for page in ["readings", "questions"] {
        assert!(borough.amina.get(&borough.desk(page)).await.lacks(WORRY));
    }
    assert!(tasks_of(&borough, "sam@example.org", Role::Administrator).await.is_empty());
    // The application's own history knows nothing of it.
    let id = borough.application.to_string();
    let said: Vec<String> = borough
        .portal
        .read(move |db| {
            let of = history::table.filter(history::thing_kind.eq("application")).filter(history::thing_id.eq(id));
            Ok(of.select(history::action).load(db)?)
        })
        .await;
    assert_eq!(said, ["review started"]);
}

#[tokio::test]
async fn where_there_is_no_lead_the_page_says_whom_to_ring_and_keeps_the_worry() {
    let borough = Borough::with_an_application().await;
    borough.portal.staff("sam@hackney.example", "Sam Reid", Role::Administrator, HERE).await;
    let page = borough.amina.get(&borough.desk("concern")).await;
    assert!(page.has("No safeguarding lead is named at the moment") && page.has("Sam Reid"), "{}", page.text());
    worries(&borough, &borough.amina, "").await;
    let letter = borough.portal.letters_to("sam@hackney.example").await.pop().expect("a letter");
    assert!(!letter.text.contains("Sunday Kitchen"));
    insta::assert_snapshot!("concern_no_lead", masked(&borough.portal, &letter.subject, &letter.text));
    let todo = tasks_of(&borough, "sam@hackney.example", Role::Administrator).await;
    assert_eq!(todo.len(), 1);
    assert_eq!(todo[0].text, "A worry waits for a safeguarding lead: name one");
    assert_eq!(todo[0].application, None);
    // It opens to the lead as soon as there is one.
    let ruth = lead(&borough).await;
    assert!(ruth.get("/desk/concerns").await.has("Sunday Kitchen"));
    assert!(tasks_of(&borough, "sam@hackney.example", Role::Administrator).await.is_empty());
}

#[tokio::test]
async fn a_lead_who_stepped_back_leaves_the_worry_to_another() {
    let borough = Borough::with_an_application().await;
    borough.portal.staff("sam@hackney.example", "Sam Reid", Role::Administrator, HERE).await;
    let ruth = lead(&borough).await;
    let (id, person) = (borough.application.clone(), borough.portal.person("ruth@hackney.example", "").await);
    borough.portal.change(move |change| group::declare(change, &id, &person, Standing::Conflict)).await;
    worries(&borough, &borough.amina, "").await;
    let one = the_only(&borough).await;
    let refused = ruth.get(&one).await;
    assert!(refused.status == 403 && refused.lacks(WORRY), "{}", refused.text());
    assert_eq!(ruth.post(&one, &[("outcome", "Mine"), ("then", "settle")]).await.status, 403);
    assert!(ruth.get("/desk/concerns").await.lacks("Sunday Kitchen"));
    assert!(tasks_of(&borough, "ruth@hackney.example", Role::SafeguardingLead).await.is_empty());
    assert!(borough.portal.letters_to("ruth@hackney.example").await.is_empty());
    // Nobody is left to take it, so the administrator is asked to name somebody.
    assert_eq!(tasks_of(&borough, "sam@hackney.example", Role::Administrator).await.len(), 1);
    let kim = borough.portal.staff("kim@hackney.example", "Kim Ode", Role::SafeguardingLead, HERE).await;
    assert!(kim.get(&one).await.has(WORRY));
}

#[tokio::test]
async fn a_worry_is_brought_by_those_who_weigh_the_application() {
    let borough = Borough::with_an_application().await;
    lead(&borough).await;
    let pat = borough.panel_member("pat@example.org", "Pat Lee").await;
    assert_eq!(pat.get(&borough.desk("concern")).await.status, 403, "she was not asked to read");
    let elsewhere = borough.portal.staff("eve@camden.example", "Eve", Role::Commissioner, "camden").await;
    assert_eq!(elsewhere.post(&borough.desk("concern"), &[("words", WORRY)]).await.status, 404);
    let page = borough.amina.get(&borough.desk("concern")).await;
    let told = borough.amina.submit(&page, "main form", &[("words", " ")]).await;
    assert_eq!(told.status, 422);
    assert!(told.has("Say what worries you"));
}

#[tokio::test]
async fn a_second_click_brings_one_worry() {
    let borough = Borough::with_an_application().await;
    lead(&borough).await;
    let page = borough.amina.get(&borough.desk("concern")).await;
    for _ in 0..2 {
        borough.amina.submit(&page, "main form", &[("words", WORRY)]).await;
    }
    assert_eq!(borough.portal.letters_to("ruth@hackney.example").await.len(), 1);
}
