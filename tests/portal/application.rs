//! A group at work on its draft: starting, answering, two people at once, the round closing, the session ending.

use chrono::TimeDelta;
use groundwater::people::Role;

use crate::organisation::{address, tells};
use crate::support::{Portal, Seen, Visitor};

/// A portal with Hackney's small grants open, and Hülya's group.
async fn begun() -> (Portal, Visitor) {
    let portal = Portal::start().await;
    portal.fund("hackney-small-grants").await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    tells(&hulya, "Sunday Kitchen").await;
    (portal, hulya)
}

async fn starts(visitor: &Visitor) -> Seen {
    let page = visitor.get("/funds/hackney-small-grants/start").await;
    let list = visitor.submit(&page, "main form", &[]).await;
    assert!(list.path.starts_with("/applications/"), "{} {}", list.path, list.text());
    list
}

/// A question's page.
fn question(list: &Seen, key: &str) -> String {
    format!("{}/questions/{key}", address(list))
}

/// How a question stands in the list.
async fn status(visitor: &Visitor, list: &Seen, key: &str) -> String {
    visitor.get(&address(list)).await.all(&format!("#{key}-status")).concat()
}

async fn answers(visitor: &Visitor, list: &Seen, key: &str, fields: &[(&str, &str)]) -> Seen {
    let page = visitor.get(&question(list, key)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    visitor.submit(&page, "form[data-autosave]", fields).await
}

#[tokio::test]
async fn hulya_starts_answers_and_comes_back() {
    let (_portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    assert!(list.has("Your draft is ready") && list.has("This is a draft") && list.has("Only your group can see it"));
    assert!(list.has("Thursday 28 January 2027, 5pm"));
    assert!(list.has("Daniel"), "the named contact stands on the list: {}", list.text());
    assert_eq!(status(&hulya, &list, "need").await, "Not started yet");
    let next = answers(&hulya, &list, "idea", &[("text", "A Sunday kitchen for grandmothers")]).await;
    assert_eq!(next.path, question(&list, "need"), "Save and continue goes on to the next question");
    let page = hulya.get(&question(&list, "need")).await;
    assert!(page.has("Back to your list") && page.has("question 2 of") && page.has("Send something you have"));
    assert!(page.has("You see what we do not") && page.has("can see your answer; nobody else"));
    let back = answers(&hulya, &list, "need", &[("text", "Loneliness."), ("then", "later")]).await;
    assert!(back.has("Saved.") && back.path.starts_with(&address(&list)));
    assert_eq!(status(&hulya, &list, "need").await, "Done");
    // Another device, another day.
    let phone = hulya.get(&question(&list, "need")).await;
    assert!(phone.has("Loneliness.") && phone.has("Saved at 10am"), "{}", phone.text());
    let home = hulya.get("/home").await;
    assert!(
        home.has("Small Grants") && home.has("Not sent yet. The fund closes Thursday 28 January 2027, 5pm."),
        "{}",
        home.text()
    );
}

#[tokio::test]
async fn starting_again_offers_the_draft_that_exists() {
    let (_portal, hulya) = begun().await;
    let page = hulya.get("/funds/hackney-small-grants/start").await;
    let first = hulya.submit(&page, "main form", &[]).await;
    let second_click = hulya.submit(&page, "main form", &[]).await;
    assert_eq!(address(&first), address(&second_click));
    let again = hulya.get("/funds/hackney-small-grants/start").await;
    assert!(again.has("You have begun one already"));
    assert_eq!(again.link("Open your draft"), Some(address(&first)));
    let new = hulya.submit(&again, "main form", &[]).await;
    assert_ne!(address(&first), address(&new));
}

#[tokio::test]
async fn a_person_with_no_group_tells_of_it_first_and_one_with_two_chooses() {
    let portal = Portal::start().await;
    portal.fund("hackney-small-grants").await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let tell = hulya.get("/funds/hackney-small-grants/start").await;
    assert!(tell.path.starts_with("/organisations/new"), "{}", tell.path);
    let fields = [("name", "Sunday Kitchen"), ("kind", "unregistered"), ("about", "We cook.")];
    let start = hulya.submit(&tell, "main form", &fields).await;
    assert_eq!(start.path, "/funds/hackney-small-grants/start");
    tells(&hulya, "Estate Hall").await;
    let start = hulya.get("/funds/hackney-small-grants/start").await;
    let nobody = hulya.submit(&start, "main form", &[]).await;
    assert!(nobody.status == 422 && nobody.has("Choose which group"));
    let estate = start.attribute("input[name=organisation]", "value").expect("a group");
    assert!(hulya.submit(&start, "main form", &[("organisation", &estate)]).await.has("Estate Hall"));
    let another = hulya.submit(&start, "main form", &[("organisation", "new")]).await;
    assert!(another.path.starts_with("/organisations/new"));
    let theirs = hulya.post("/funds/hackney-small-grants/start", &[("organisation", "somebody-elses")]).await;
    assert_eq!(theirs.status, 404);
}

#[tokio::test]
async fn what_cannot_be_read_is_kept_explained_and_never_refused() {
    let (_portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    let costs = answers(
        &hulya,
        &list,
        "costs",
        &[
            ("budget-what-1", "Hall"),
            ("budget-amount-1", "about £200"),
            ("budget-what-2", "Food"),
            ("budget-amount-2", "£300"),
        ],
    )
    .await;
    assert_eq!(costs.status, 200, "it is saved, so it is no failure");
    assert!(costs.has("Write the amount in numbers") && costs.has("It is saved as you wrote it"), "{}", costs.text());
    assert_eq!(costs.attribute("input[name=budget-amount-1]", "value").as_deref(), Some("about £200"));
    assert!(costs.link("put it right later").is_some());
    assert_eq!(status(&hulya, &list, "costs").await, "Needs a look");
    assert!(hulya.get("/home").await.has("£300"), "what can be read is added up");
    let starts_on =
        answers(&hulya, &list, "starts", &[("date-day", "31"), ("date-month", "2"), ("date-year", "2027")]).await;
    assert!(starts_on.has("That month has only 28 days"), "{}", starts_on.text());
    assert_eq!(
        hulya.get(&question(&list, "starts")).await.attribute("input[name=date-day]", "value").as_deref(),
        Some("31")
    );
    let long = "word ".repeat(320);
    let need = answers(&hulya, &list, "need", &[("text", &long)]).await;
    assert!(need.has("20 words more than the 300 we can take") && need.html.contains(long.trim()), "{}", need.text());
    assert_eq!(status(&hulya, &list, "need").await, "Needs a look");
    // An empty answer is nothing to put right.
    let plan = answers(&hulya, &list, "plan", &[("text", "  ")]).await;
    assert_eq!(plan.path, question(&list, "difference"));
    assert_eq!(status(&hulya, &list, "plan").await, "Not started yet");
}

#[tokio::test]
async fn a_budget_needs_no_script() {
    let (_portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    let page = hulya.get(&question(&list, "costs")).await;
    assert_eq!(page.all("[data-budget-row]").len(), 12, "every line the fund takes stands on the page");
    // More lines than the fund takes are kept and explained.
    let typed: Vec<(String, String)> = (1..=14)
        .flat_map(|n| [(format!("budget-what-{n}"), format!("Thing {n}")), (format!("budget-amount-{n}"), "10".into())])
        .collect();
    let mut fields: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("then", "line"));
    let longer = hulya.submit(&page, "form[data-autosave]", &fields).await;
    assert_eq!(longer.all("[data-budget-row]").len(), 14);
    assert!(longer.html.contains("value=\"Thing 14\"") && longer.has("£140"));
    let explained = hulya.submit(&longer, "form[data-autosave]", &[]).await;
    assert!(explained.has("We can take 12 lines"), "{}", explained.text());
}

#[tokio::test]
async fn choices_and_dates_are_kept() {
    let (_portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    answers(&hulya, &list, "aims", &[("choices", "belonging"), ("choices", "together"), ("choices", "made-up")]).await;
    let aims = hulya.get(&question(&list, "aims")).await;
    assert_eq!(aims.all("input[name=choices][checked]").len(), 2);
    answers(&hulya, &list, "starts", &[("date-day", "1"), ("date-month", "march"), ("date-year", "2027")]).await;
    assert_eq!(status(&hulya, &list, "starts").await, "Done");
    let residents = hulya.get(&question(&list, "residents")).await;
    let first = residents.attribute("input[name=choice]", "value").expect("an option");
    answers(&hulya, &list, "residents", &[("choice", &first)]).await;
    assert_eq!(hulya.get(&question(&list, "residents")).await.all("input[name=choice][checked]").len(), 1);
}

#[tokio::test]
async fn what_is_typed_is_saved_while_it_is_typed() {
    let (portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    let path = question(&list, "need");
    let (status_code, reply) = hulya.autosave(&path, &[("version", "0"), ("text", "Every Sunday")]).await;
    assert_eq!((status_code, reply["state"].as_str(), reply["version"].as_i64()), (200, Some("saved"), Some(1)));
    assert_eq!(reply["said"], "Saved just now");
    let (_, reply) = hulya.autosave(&path, &[("version", "1"), ("text", "Every Sunday we cook")]).await;
    assert_eq!(reply["version"], 2);
    // The answer to that one was lost on the way, and she typed on.
    let (_, reply) = hulya.autosave(&path, &[("version", "1"), ("text", "Every Sunday we cook together")]).await;
    assert_eq!((reply["state"].as_str(), reply["version"].as_i64()), (Some("saved"), Some(3)));
    // The same text again changes nothing.
    let (_, reply) = hulya.autosave(&path, &[("version", "1"), ("text", "Every Sunday we cook together")]).await;
    assert_eq!((reply["state"].as_str(), reply["version"].as_i64()), (Some("saved"), Some(3)));
    let signed_out = portal.visitor().autosave(&path, &[("version", "3"), ("text", "x")]).await;
    assert_eq!((signed_out.0, signed_out.1["state"].as_str()), (403, Some("signed-out")));
    assert!(hulya.get(&path).await.has("Every Sunday we cook together"));
    assert!(hulya.get(&format!("{path}/earlier")).await.has("Every Sunday"));
}

/// Hülya and Songül have the same question open, on two devices.
async fn two_at_once() -> (Portal, Visitor, Visitor, Seen) {
    let (portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    portal.person("songul@example.org", "Songül Aydın").await;
    let people = hulya.get(&list.link("Who writes and helps").expect("a link")).await;
    let group = hulya.get(&people.link("Your group's page").expect("a link")).await;
    hulya.submit(&group, "form[action$='/members']", &[("email", "songul@example.org")]).await;
    let songul = portal.applicant("songul@example.org", "Songül Aydın").await;
    answers(&hulya, &list, "need", &[("text", "Loneliness.")]).await;
    let hers = songul.get(&question(&list, "need")).await;
    let mine = hulya.get(&question(&list, "need")).await;
    let went_on = hulya.submit(&mine, "form[data-autosave]", &[("text", "Loneliness in winter.")]).await;
    assert_eq!(went_on.path, question(&list, "plan"));
    portal.clock.advance(TimeDelta::minutes(42));
    let both = songul.submit(&hers, "form[data-autosave]", &[("text", "The hall is cold.")]).await;
    assert_eq!(both.path, format!("{}/both", question(&list, "need")));
    (portal, hulya, songul, both)
}

#[tokio::test]
async fn two_people_edit_one_answer_and_choose() {
    let (_portal, hulya, songul, both) = two_at_once().await;
    assert!(both.has("Hülya Demir wrote, at 10am") && both.has("You wrote, at 10:42am"), "{}", both.text());
    assert!(both.has("Loneliness in winter.") && both.has("The hall is cold."));
    let page = both.path.trim_end_matches("/both").to_owned();
    // Until somebody chooses, the answer is the one that was saved first, and both see that there are two.
    let seen = hulya.get(&page).await;
    assert!(seen.has("Songül Aydın was here too, at 10:42am") && seen.has("Loneliness in winter."), "{}", seen.text());
    assert!(songul.get(&page).await.has("Hülya Demir was here too, at 10am"));
    let list = address(&seen).split("/questions").next().unwrap_or_default().to_owned();
    assert!(hulya.get(&list).await.has("Needs a look"));
    let hers =
        both.all("form button[name=choice]").iter().position(|text| text.contains("what I wrote")).expect("a button");
    let value = both
        .html
        .split("name=\"choice\" value=\"")
        .nth(hers + 1)
        .and_then(|rest| rest.split('"').next())
        .expect("a value");
    let chosen = songul.submit(&both, "main form", &[("choice", value)]).await;
    assert!(
        chosen.has("The other text is kept") && chosen.has("The hall is cold.") && chosen.lacks("was here too"),
        "{}",
        chosen.text()
    );
    let earlier = hulya.get(&format!("{page}/earlier")).await;
    assert!(earlier.has("Loneliness in winter.") && earlier.has("Loneliness. "), "{}", earlier.text());
}

#[tokio::test]
async fn two_texts_are_put_together_and_a_late_choice_shows_them_again() {
    let (_portal, hulya, songul, both) = two_at_once().await;
    let page = both.path.trim_end_matches("/both").to_owned();
    // Hülya writes once more while Songül looks at the two.
    let now = hulya.get(&page).await;
    hulya.submit(&now, "form[data-autosave]", &[("text", "Loneliness in winter, and cold.")]).await;
    let again = songul.submit(&both, "main form", &[("choice", "current")]).await;
    assert!(again.status == 409 && again.has("changed once more"), "{}", again.text());
    let both = songul.get(&both.path).await;
    assert!(both.has("Loneliness in winter, and cold.") && both.has("The hall is cold."));
    let merged = [("choice", "together"), ("text", "Loneliness in winter. The hall is cold.")];
    let done = songul.submit(&both, "main section:last-of-type form", &merged).await;
    assert!(done.has("Loneliness in winter. The hall is cold."), "{}", done.text());
    assert_eq!(songul.get(&both.path).await.path, page, "nothing is left to choose");
}

#[tokio::test]
async fn the_script_is_told_of_two_texts_and_an_untouched_page_changes_nothing() {
    let (_portal, hulya, songul, both) = two_at_once().await;
    let page = both.path.trim_end_matches("/both").to_owned();
    let (status_code, reply) =
        songul.autosave(&page, &[("version", "1"), ("text", "The hall is cold in winter.")]).await;
    assert_eq!((status_code, reply["state"].as_str()), (200, Some("both")));
    assert_eq!(reply["href"], both.path.as_str());
    assert!(hulya.get(&page).await.has("Loneliness in winter."));
    // A page opened before, in which nothing was changed, overwrites nothing.
    let old = songul.get(&page).await;
    let now = hulya.get(&page).await;
    hulya.submit(&now, "form[data-autosave]", &[("text", "Quite another text.")]).await;
    let untouched = songul.submit(&old, "form[data-autosave]", &[]).await;
    assert!(!untouched.path.ends_with("/both"), "{}", untouched.path);
    assert!(hulya.get(&page).await.has("Quite another text."));
}

#[tokio::test]
async fn a_draft_does_not_exist_for_anybody_else() {
    let (portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    answers(&hulya, &list, "need", &[("text", "Loneliness.")]).await;
    let other = portal.applicant("ali@example.org", "Ali Kaya").await;
    tells(&other, "Another group").await;
    let mut visitors = vec![other];
    for role in Role::ALL {
        visitors.push(portal.staff(&format!("{role}@hackney.example"), "Staff", *role, "hackney").await);
    }
    let need = question(&list, "need");
    for visitor in &visitors {
        for path in [address(&list), need.clone(), format!("{need}/both"), format!("{need}/earlier")] {
            assert_eq!(visitor.get(&path).await.status, 404, "{path} for {}", visitor.email);
        }
        assert_eq!(visitor.post(&need, &[("version", "1"), ("text", "Mine now")]).await.status, 404);
        assert_eq!(visitor.autosave(&need, &[("version", "1"), ("text", "Mine now")]).await.0, 404);
        assert_eq!(visitor.post(&format!("{need}/both"), &[("version", "1"), ("choice", "current")]).await.status, 404);
    }
    assert!(hulya.get(&need).await.has("Loneliness."));
    assert_eq!(hulya.get(&question(&list, "no-such-question")).await.status, 404);
}

#[tokio::test]
async fn the_round_closes_while_somebody_types() {
    let (portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    answers(&hulya, &list, "need", &[("text", "Loneliness.")]).await;
    // Thursday 28 January 2027, 5pm, and five minutes.
    portal.clock.advance(TimeDelta::days(58) + TimeDelta::hours(7) + TimeDelta::minutes(5));
    portal.work().await;
    let hulya = portal.signed_in("hulya@example.org").await;
    let grace = hulya.get(&address(&list)).await;
    assert!(grace.has("You began in time, so you can still finish and send this until"), "{}", grace.text());
    let page = hulya.get(&question(&list, "need")).await;
    let saved =
        hulya.submit(&page, "form[data-autosave]", &[("text", "Loneliness in winter."), ("then", "later")]).await;
    assert!(saved.has("Saved."));
    let fund = hulya.get("/funds/hackney-small-grants/start").await;
    assert!(
        fund.has("This round has closed") && fund.has("Daniel"),
        "nothing new is begun in the grace: {}",
        fund.text()
    );
    portal.clock.advance(TimeDelta::hours(3));
    portal.work().await;
    let late = hulya
        .submit(&page, "form[data-autosave]", &[("version", "2"), ("text", "Loneliness in winter, and cold.")])
        .await;
    assert_eq!(late.status, 409);
    assert!(late.has("The round closed while you were writing") && late.has("Daniel"), "{}", late.text());
    assert!(late.html.contains("Loneliness in winter, and cold."), "her words are given back");
    let (status_code, reply) = hulya.autosave(&question(&list, "need"), &[("version", "2"), ("text", "More")]).await;
    assert_eq!((status_code, reply["state"].as_str()), (409, Some("problem")));
    let read = hulya.get(&question(&list, "need")).await;
    assert!(read.has("Loneliness in winter.") && read.all("form[data-autosave]").is_empty());
    assert!(hulya.get(&address(&list)).await.has("This round has closed, and this draft was not sent"));
    assert!(hulya.get("/home").await.has("can tell you what is possible now"));
}

#[tokio::test]
async fn a_round_that_has_not_opened_says_when_it_does() {
    let portal = Portal::start().await;
    portal.fund("wick-award-community-chest").await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    tells(&hulya, "Sunday Kitchen").await;
    let page = hulya.get("/funds/wick-award-community-chest/start").await;
    assert!(page.has("Not open yet") && page.has("Monday 11 January 2027, 9am"), "{}", page.text());
    assert_eq!(hulya.get("/funds/no-such-fund/start").await.status, 404);
}

#[tokio::test]
async fn the_session_ends_while_somebody_writes_and_the_text_survives() {
    let (portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    let page = hulya.get(&question(&list, "need")).await;
    hulya.post("/sign-out", &[]).await;
    let kept = hulya.submit(&page, "form[data-autosave]", &[("text", "Every Sunday about fifteen of us cook.")]).await;
    assert_eq!(kept.status, 403);
    assert!(kept.has("We have kept what you wrote"), "{}", kept.text());
    let asked = hulya.submit(&kept, "main form", &[("email", "hulya@example.org")]).await;
    let letter = portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    let code = letter.subject.split(' ').next().expect("a code").to_owned();
    let back = hulya.submit(&asked, "main form", &[("code", &code)]).await;
    assert!(back.path.starts_with("/kept/") && back.has("Every Sunday about fifteen of us cook."), "{}", back.path);
    let saved = hulya.submit(&back, "main form", &[]).await;
    assert_eq!(saved.path, question(&list, "plan"), "{}", saved.text());
    assert!(hulya.get(&question(&list, "need")).await.has("Every Sunday about fifteen of us cook."));
}

#[tokio::test]
async fn no_page_of_a_draft_makes_more_than_six_queries() {
    let (portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    for key in ["need", "plan", "difference"] {
        answers(&hulya, &list, key, &[("text", "Words.")]).await;
    }
    let need = question(&list, "need");
    let group = list.link("Who writes and helps").expect("a link");
    let pages = [
        "/home".into(),
        "/funds/hackney-small-grants/start".into(),
        address(&list),
        need.clone(),
        format!("{need}/earlier"),
        group,
    ];
    for path in pages {
        let (made, seen) = portal.queries(hulya.get(&path)).await;
        assert_eq!(seen.status, 200);
        assert!(made <= 6, "{path} makes {made}");
    }
}

#[tokio::test]
async fn the_pages_speak_turkish() {
    let (_portal, hulya) = begun().await;
    let list = starts(&hulya).await;
    let page = hulya.get_in("tr", &question(&list, "need")).await;
    assert!(page.has("Kaydet ve devam et") && page.has("Listenize dönün"), "{}", page.text());
}
