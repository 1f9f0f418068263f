//! Coming back from a conflict declared by mistake, readers who are asked no longer, and exceptions for a small team.

use groundwater::people::Role;
use groundwater::review::reading::State;

use super::{Borough, HERE};

/// The letter to somebody whose text has these words.
async fn letter(borough: &Borough, email: &str, words: &str) -> groundwater::letters::mailer::KeptLetter {
    let letters = borough.portal.letters_to(email).await;
    let all: Vec<String> = letters.iter().map(|letter| letter.text.clone()).collect();
    letters
        .into_iter()
        .find(|letter| letter.text.contains(words))
        .unwrap_or_else(|| panic!("{words} in none of {all:#?}"))
}

#[tokio::test]
async fn amina_lifts_a_conflict_that_joan_declared_by_mistake() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "conflict", &[("interests", "family")]).await;
    let page = borough.desk("closeness");
    let person = borough.portal.person("joan@example.org", "").await;
    let lift = format!("{page}/{person}");
    let field = format!("reason-{person}");

    // Neither Joan nor an officer who is Joan lifts it; a panel member has no such page.
    assert_eq!(joan.get(&page).await.status, 403);
    assert_eq!(joan.post(&lift, &[(&field, "It was nothing")]).await.status, 403);
    let seen = borough.amina.get(&page).await;
    assert!(seen.has("Joan Price") && seen.has("Stepped back") && seen.has("family"), "{}", seen.text());
    let (queries, _) = borough.portal.queries(borough.amina.get(&page)).await;
    assert!(queries <= 6, "{queries}");
    let selector = format!("form[action$='{person}']");
    let empty = borough.amina.submit(&seen, &selector, &[]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.has("Write why, as they told you"));
    let lifted =
        borough.amina.submit(&seen, &selector, &[(&field, "It is another Sunday Kitchen her sister is in.")]).await;
    assert!(lifted.has("The conflict is lifted"), "{}", lifted.text());
    assert!(lifted.has("conflict lifted") && lifted.has("another Sunday Kitchen"), "it stands in the history");

    let told = letter(&borough, "joan@example.org", "another Sunday Kitchen").await;
    assert!(told.text.contains("/declaration"), "{}", told.text);
    assert_eq!(borough.reading_state("joan@example.org").await, State::Assigned, "she is asked again");
    let asked = joan.get(&borough.reading("joan@example.org").await).await;
    assert!(asked.path.ends_with("/declaration"), "she says anew how close she is: {}", asked.path);
    borough.declares(&joan, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    assert!(borough.amina.get(&borough.desk("readings")).await.has("They keep the key."));
    let again = borough.amina.post(&lift, &[(&field, "Again")]).await;
    assert_eq!(again.status, 409);
}

#[tokio::test]
async fn nobody_lifts_their_own_conflict() {
    let borough = Borough::with_an_application().await;
    borough.declares(&borough.amina, "conflict", &[("interests", "financial")]).await;
    let me = borough.portal.person("amina@hackney.example", "").await;
    let page = borough.desk("closeness");
    assert_eq!(borough.amina.get(&page).await.status, 403);
    let own = borough.amina.post(&format!("{page}/{me}"), &[(&format!("reason-{me}"), "A mistake")]).await;
    assert_eq!(own.status, 403);
    let daniel = borough.portal.signed_in("daniel.okafor@example.org").await;
    let fields = [(&*format!("reason-{me}"), "She sold her shares years ago.")];
    assert_eq!(daniel.post(&format!("{page}/{me}"), &fields).await.status, 200);
    assert_eq!(borough.amina.get(&borough.desk("readings")).await.status, 200);
    let elsewhere = borough.portal.staff("eve@camden.example", "Eve", Role::Commissioner, "camden").await;
    assert_eq!(elsewhere.get(&page).await.status, 404);
}

#[tokio::test]
async fn joan_is_asked_no_longer_and_finds_her_words_when_asked_again() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    let reading = borough.reading("joan@example.org").await;
    let page = joan.get(&reading).await;
    joan.submit(&page, "main form", &[("strengths", "They keep the key."), ("then", "save")]).await;
    let sure = format!("{reading}/taking-back");
    assert_eq!(joan.get(&sure).await.status, 403);
    assert_eq!(joan.post(&sure, &[("why", "x")]).await.status, 403);
    let list = borough.amina.get(&borough.desk("readings")).await;
    assert!(list.links().contains(&sure), "{:?}", list.links());
    let page = borough.amina.get(&sure).await;
    let empty = borough.amina.submit(&page, "main form", &[]).await;
    assert!(empty.has("Tell them why"));
    let told = borough.amina.submit(&page, "main form", &[("why", "You are away that month, you said.")]).await;
    assert!(told.has("They are being told") && told.has("No longer asked"), "{}", told.text());
    let told = letter(&borough, "joan@example.org", "You are away that month").await;
    assert!(told.text.contains("kept"), "{}", told.text);
    assert_eq!(joan.get(&reading).await.status, 403);
    assert_eq!(joan.post(&reading, &[("strengths", "More"), ("version", "9")]).await.status, 403);
    assert!(joan.get("/desk").await.lacks("Read Sunday Kitchen"));
    assert_eq!(borough.amina.post(&sure, &[("why", "Twice")]).await.status, 403);

    // Asked again, she goes on where she was.
    borough.asks("Joan Price").await;
    let seen = joan.get(&reading).await;
    assert!(seen.has("They keep the key."), "{}", seen.text());
    borough.shares(&joan, "strong", "They keep the key, and the heating on.").await;
    let shared = borough.amina.post(&sure, &[("why", "Too late")]).await;
    assert_eq!(shared.status, 403);
    assert!(shared.has("They have shared their reading"));
}

#[tokio::test]
async fn a_small_team_lets_a_helper_judge_with_a_reason() {
    let borough = Borough::with_an_application().await;
    let ben = borough.portal.staff("ben@hackney.example", "Ben Osei", Role::Commissioner, HERE).await;
    borough.evidence_by("ben@hackney.example").await;
    let readings = borough.amina.get(&borough.desk("readings")).await;
    assert!(readings.value_of("reader", "Ben Osei").is_none() && readings.has("Ben Osei wrote what is known"));
    let page = borough.desk("closeness");
    let me = borough.portal.person("ben@hackney.example", "").await;
    let own = ben.post(&page, &[("person", me.as_str()), ("reason", "I am the only one.")]).await;
    assert_eq!(own.status, 403, "nobody makes an exception for themselves");
    let joan = borough.panel_member("joan@example.org", "Joan Price").await;
    assert_eq!(joan.post(&page, &[("person", me.as_str()), ("reason", "x")]).await.status, 403);

    let seen = borough.amina.get(&page).await;
    let value = seen.value_of("person", "Ben Osei").expect("he is offered");
    let empty = borough.amina.submit(&seen, "form[action$=closeness]", &[("person", &value)]).await;
    assert!(empty.has("Give the reason. It stands in the record of the decision"), "{}", empty.text());
    let fields = [("person", &*value), ("reason", "We are three, and two are away until June.")];
    let made = borough.amina.submit(&seen, "form[action$=closeness]", &fields).await;
    assert!(made.has("The exception is made") && made.has("two are away until June"), "{}", made.text());
    assert!(made.has("exception made"), "it stands in the history");
    let readings = borough.amina.get(&borough.desk("readings")).await;
    assert!(readings.value_of("reader", "Ben Osei").is_some(), "he can be asked to read");
    let twice = borough.amina.post(&page, &fields).await;
    assert_eq!(twice.status, 422);

    // A conflict is no matter of small teams.
    borough.declares(&ben, "conflict", &[("interests", "family")]).await;
    assert_eq!(ben.get(&borough.desk("readings")).await.status, 403);
}

#[tokio::test]
async fn a_question_is_withdrawn_and_the_group_need_not_answer() {
    let borough = Borough::with_an_application().await;
    let page = borough.amina.get(&borough.desk("questions")).await;
    let fields = [
        ("words", "What does the hall cost?"),
        ("why", "So that the budget carries it."),
        ("answer_by-day", "15"),
        ("answer_by-month", "12"),
        ("answer_by-year", "2026"),
        ("we_reply_by-day", "22"),
        ("we_reply_by-month", "12"),
        ("we_reply_by-year", "2026"),
    ];
    let asked = borough.amina.submit(&page, "form[action$=questions]", &fields).await;
    assert!(asked.has("What does the hall cost?"), "{}", asked.text());
    let empty = borough.amina.submit(&asked, "form[action$=withdrawal]", &[]).await;
    assert!(empty.has("Tell the group why you no longer ask"), "{}", empty.text());
    let why = [("withdrawn", "We found it in your budget. Sorry.")];
    let gone = borough.amina.submit(&asked, "form[action$=withdrawal]", &why).await;
    assert!(gone.has("The question is withdrawn") && gone.has("No longer asked"), "{}", gone.text());
    let letter = letter(&borough, "hulya@example.org", "We found it in your budget").await;
    for words in ["You need not answer", "What does the hall cost?", "We found it in your budget. Sorry."] {
        assert!(format!("{} {}", letter.subject, letter.text).contains(words), "{words} in {}", letter.text);
    }
    let link = letter.text.lines().find(|line| line.contains("/questions-to-you/")).expect("a link").to_owned();
    let path = link.replace(&borough.portal.base, "");
    let seen = borough.hulya.get(&path).await;
    assert!(seen.has("We no longer ask this") && seen.all("main form").is_empty(), "{}", seen.text());
    assert_eq!(borough.hulya.post(&path, &[("answer", "£20"), ("version", "2")]).await.status, 403);
    // What was answered is replied to, never taken away; and it is the officers' to withdraw.
    let refused = borough.hulya.post(&format!("{}/x/withdrawal", borough.desk("questions")), &why).await;
    assert_eq!(refused.status, 403);
}
