//! A fund with parts of its own limits: chosen when an application is begun, changed while it is a draft, and said
//! wherever the application is read.

use chrono::TimeDelta;
use groundwater::application::store as applications;
use groundwater::fund::file;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;

use crate::fund::example;
use crate::organisation::{address, tells};
use crate::support::{Portal, Seen, Visitor};

const DANIEL: &str = "daniel.okafor@example.org";

/// Small Grants in two parts: one asks a question of its own, and each has its limits.
pub const PARTS: &str = r#"
[[strands]]
key = "food"
title = "Food and growing"
description = "Eating and growing together, all year round."
max_amount = "£600"

[[strands]]
key = "halls"
title = "Halls and yards"
description = "Places where people meet."
min_amount = "£500"
max_amount = "£5,000"
budget = "£30,000"

[[questions]]
key = "growing"
title = "Where does it grow?"
why = "A garden needs water and somebody who opens the gate."
seen_by = ["council", "panel", "decision_maker", "named_contact"]
kind = "text"
max_words = 100
strands = ["food"]

[[questions]]
key = "keys"
title = "Who has the keys?"
why = "So that nobody stands outside."
seen_by = ["council", "panel", "decision_maker", "named_contact"]
kind = "short_text"
max_words = 20
strands = ["halls"]
"#;

async fn begun() -> (Portal, Visitor) {
    let portal = Portal::start().await;
    let source = format!("{}\n{PARTS}", example("hackney-small-grants"));
    file::parse(&source).expect("a fund with parts");
    portal.fund_from(&source).await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    tells(&hulya, "Sunday Kitchen").await;
    (portal, hulya)
}

async fn starts(hulya: &Visitor, strand: &str) -> Seen {
    let page = hulya.get("/funds/hackney-small-grants/start").await;
    hulya.submit(&page, "main form", &[("strand", strand)]).await
}

fn questions(list: &Seen) -> Vec<String> {
    list.links().into_iter().filter_map(|href| Some(href.split_once("/questions/")?.1.to_owned())).collect()
}

async fn answers_costs(hulya: &Visitor, list: &Seen, amount: &str) -> Seen {
    let page = hulya.get(&format!("{}/questions/costs", address(list))).await;
    let fields = [("budget-what-1", "Food"), ("budget-amount-1", amount)];
    hulya.submit(&page, "form[data-autosave]", &fields).await
}

#[tokio::test]
async fn the_fund_page_shows_its_parts_their_limits_and_their_questions() {
    let (portal, _) = begun().await;
    let page = portal.visitor().get("/funds/hackney-small-grants").await;
    assert!(page.has("Food and growing") && page.has("Eating and growing together, all year round."));
    assert!(page.has("Up to £600") && page.has("£500 to £5,000") && page.has("£30,000 of the whole"));
    assert!(page.has("Where does it grow?") && page.has("Only for: Food and growing."), "{}", page.text());
}

#[tokio::test]
async fn one_part_is_chosen_and_only_its_questions_are_asked() {
    let (_portal, hulya) = begun().await;
    let start = hulya.get("/funds/hackney-small-grants/start").await;
    assert!(start.has("Which part of the fund is it for?"), "{}", start.text());
    assert!(start.has("Eating and growing together, all year round. Up to £600."), "{}", start.text());
    assert!(start.has("Places where people meet. £500 to £5,000."));
    let nothing = hulya.submit(&start, "main form", &[]).await;
    assert!(nothing.status == 422 && nothing.has("Choose which part of the fund it is for"), "{}", nothing.text());
    let made_up = hulya.submit(&start, "main form", &[("strand", "roads")]).await;
    assert_eq!(made_up.status, 422);

    let list = starts(&hulya, "food").await;
    assert!(list.has("It is for Food and growing. Up to £600."), "{}", list.text());
    let asked = questions(&list);
    assert!(asked.contains(&"growing".to_owned()) && !asked.contains(&"keys".to_owned()), "{asked:?}");
    let theirs = hulya.get(&format!("{}/questions/keys", address(&list))).await;
    assert_eq!(theirs.status, 404, "a question of another part is none of theirs");
    let growing = hulya.get(&format!("{}/questions/growing", address(&list))).await;
    assert!(growing.has(&format!("question {} of {}", asked.len(), asked.len())), "{}", growing.text());
}

#[tokio::test]
async fn the_amount_is_held_to_the_part_and_nothing_is_lost_when_it_is_changed() {
    let (portal, hulya) = begun().await;
    let list = starts(&hulya, "food").await;
    let base = address(&list);
    let costs = hulya.get(&format!("{base}/questions/costs")).await;
    assert!(costs.has("You can ask for up to £600."), "{}", costs.text());
    let over = answers_costs(&hulya, &list, "950").await;
    assert!(over.has("It comes to £950, and we can give up to £600 here."), "{}", over.text());
    assert_eq!(hulya.get(&base).await.all("#costs-status").concat(), "Needs a look");
    let growing = hulya.get(&format!("{base}/questions/growing")).await;
    hulya.submit(&growing, "form[data-autosave]", &[("text", "Behind the flats.")]).await;

    let change = hulya.get(&format!("{base}/strand")).await;
    assert_eq!(change.attribute("input[name=strand][checked]", "value").as_deref(), Some("food"));
    assert!(change.has("is kept, and comes back if you change it again"));
    let none = hulya.post(&format!("{base}/strand"), &[]).await;
    assert_eq!(none.status, 422);
    portal.clock.advance(TimeDelta::minutes(1));
    let halls = hulya.submit(&change, "main form", &[("strand", "halls")]).await;
    assert!(halls.has("It is for Halls and yards. £500 to £5,000.") && halls.has("Saved."), "{}", halls.text());
    assert!(questions(&halls).contains(&"keys".to_owned()) && !questions(&halls).contains(&"growing".to_owned()));
    assert_eq!(halls.all("#costs-status").concat(), "Done", "£950 is within the limits of this part");
    let low = answers_costs(&hulya, &halls, "400").await;
    assert!(low.has("It comes to £400. We can give £500 to £5,000 here."), "{}", low.text());
    let check = hulya.get(&format!("{base}/check")).await;
    assert!(check.has("Part of the fund") && check.has("Halls and yards") && check.lacks("Behind the flats."));
    assert!(check.links().contains(&format!("{base}/strand")));

    let back = hulya.post(&format!("{base}/strand"), &[("strand", "food")]).await;
    assert!(back.has("Food and growing"));
    assert!(hulya.get(&format!("{base}/questions/growing")).await.has("Behind the flats."), "it is still there");
}

#[tokio::test]
async fn the_copy_the_letter_and_the_desk_say_which_part() {
    let (portal, hulya) = begun().await;
    let list = starts(&hulya, "halls").await;
    let id = ApplicationId::from(address(&list).rsplit('/').next().expect("an id"));
    let round = portal
        .read({
            let id = id.clone();
            move |db| applications::get(db, &id)
        })
        .await
        .round_id;
    let form = portal.form(&round).await.asked_of(Some("halls"));
    portal.answers_everything("hulya@example.org", &id, &form, &[]).await;
    portal.clock.advance(TimeDelta::minutes(1));
    let check = hulya.get(&format!("/applications/{id}/check")).await;
    let sent = hulya.submit(&check, "form[action$=submission]", &[]).await;
    assert!(sent.has("Your application is sent"), "{}", sent.text());
    let (_, _, copy) = hulya.download(&format!("/applications/{id}/copy")).await;
    let copy = String::from_utf8(copy).expect("text");
    assert!(copy.contains("Halls and yards") && !copy.contains("Where does it grow?"), "{copy}");
    let letter = portal.letters_to(DANIEL).await.pop().expect("a letter");
    assert!(letter.text.contains("to Small Grants, for Halls and yards."), "{}", letter.text);
    assert!(hulya.get(&format!("/applications/{id}")).await.has("Halls and yards"));
    let late = hulya.get(&format!("/applications/{id}/strand")).await;
    assert_eq!(late.status, 403, "once it is sent it stays as it is");

    let amina = portal.staff("amina@example.org", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let desk = amina.get(&format!("/desk/applications/{id}")).await;
    assert!(desk.has("Halls and yards · £950"), "{}", desk.text());
    assert!(desk.has("Who has the keys?") && desk.lacks("Where does it grow?"));
}

#[tokio::test]
async fn another_group_and_a_fund_without_parts_have_no_such_page() {
    let (portal, hulya) = begun().await;
    let list = starts(&hulya, "food").await;
    let kofi = portal.applicant("kofi@example.org", "Kofi Mensah").await;
    let page = format!("{}/strand", address(&list));
    assert_eq!(kofi.get(&page).await.status, 404);
    assert_eq!(kofi.post(&page, &[("strand", "halls")]).await.status, 404);
    let (queries, _) = portal.queries(hulya.get(&page)).await;
    assert!(queries <= 6, "{queries} queries");
    portal.fund("hackney-community-chest").await;
    let start = hulya.get("/funds/hackney-community-chest/start").await;
    assert!(start.lacks("Which part of the fund"));
    let plain = hulya.submit(&start, "main form", &[]).await;
    assert_eq!(hulya.get(&format!("{}/strand", address(&plain))).await.status, 404);
}
