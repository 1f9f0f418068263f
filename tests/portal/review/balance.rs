//! Readings shared out in balance, within what people said of their time.

use groundwater::review::reading::State;

use super::Borough;

const READING: &str = "/desk/funds/hackney-small-grants/reading";

#[tokio::test]
async fn a_balanced_share_keeps_to_limits_breaks_and_ties_and_each_reader_gets_one_letter() {
    let borough = Borough::with_an_application().await;
    let joan = borough.panel_member("joan@example.org", "Joan Price").await;
    let ife = borough.panel_member("ife@example.org", "Ife Balogun").await;
    for (email, name) in
        [("marcus@example.org", "Marcus Bell"), ("pat@example.org", "Pat Lee"), ("vera@example.org", "Vera Visit")]
    {
        borough.panel_member(email, name).await;
    }
    borough.evidence_by("vera@example.org").await;
    // Joan reads none for now, and Ife is away. Nobody asks why.
    let page = joan.get("/desk/reading-time").await;
    let told = joan.submit(&page, "form[action$=reading-time]", &[("most", "few")]).await;
    assert!(told.has("Write a number such as 2"), "{}", told.text());
    assert!(joan.submit(&page, "form[action$=reading-time]", &[("most", "0")]).await.has("Saved."));
    let page = ife.get("/desk/reading-time").await;
    let days = [
        ("from-day", "1"),
        ("from-month", "11"),
        ("from-year", "2026"),
        ("until-day", "1"),
        ("until-month", "3"),
        ("until-year", "2027"),
    ];
    let kept = ife.submit(&page, "form[action$=breaks]", &days).await;
    assert!(kept.has("1 March 2027"), "{}", kept.text());

    // It is an officer's page.
    assert_eq!(joan.get(READING).await.status, 403);
    assert_eq!(joan.post(READING, &[("do", "ask")]).await.status, 403);
    let (queries, page) = borough.portal.queries(borough.amina.get(READING)).await;
    assert!(queries <= 6, "{queries}");
    for words in ["at most 0 a week", "Stands apart from Sunday Kitchen", "Each application has 2 readings"] {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    let chosen = page.all("select option[selected]");
    assert_eq!(chosen, ["Marcus Bell", "Pat Lee"], "as even as it can be, and nobody who cannot");
    assert!(page.value_of("reader", "Vera Visit").is_none());

    // Amina tries Joan, who has no room, then asks as proposed.
    let first = page.attribute("select", "name").expect("a place");
    let joans = borough.portal.person("joan@example.org", "").await;
    let told = borough.amina.submit(&page, "main form", &[(&*first, joans.as_str()), ("do", "ask")]).await;
    assert!(told.has("Joan Price has no room for this one until then"), "{}", told.text());
    let seen = borough.amina.submit(&page, "main form", &[(&*first, ""), ("do", "look")]).await;
    assert!(seen.has("With what you chose") && seen.has("1 place has nobody"), "{}", seen.text());
    let asked = borough.amina.submit(&page, "main form", &[("do", "ask")]).await;
    assert!(asked.has("They are being told, each in one letter."), "{}", asked.text());
    assert!(asked.has("Every application has its readers."), "{}", asked.text());
    let letters = borough.portal.letters_to("marcus@example.org").await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("- Sunday Kitchen"), "{}", letters[0].text);
    assert_eq!(borough.reading_state("pat@example.org").await, State::Assigned);
    // A second click asks nobody twice.
    let again = borough.amina.submit(&page, "main form", &[("do", "ask")]).await;
    assert!(again.has("cannot be asked to read"), "{}", again.text());
    assert_eq!(borough.portal.letters_to("marcus@example.org").await.len(), 1);
}

#[tokio::test]
async fn whoever_stepped_back_sees_an_application_on_none_of_the_pages_of_a_round() {
    let borough = Borough::with_an_application().await;
    let round = "/desk/funds/hackney-small-grants";
    let pages = [READING.to_owned(), format!("{round}/spread"), format!("{round}/ranking")];
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.reader("marcus@example.org", "Marcus Bell").await;
    borough.declares(&joan, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    let ranking = borough.amina.get(&pages[2]).await;
    assert!(ranking.has("Sunday Kitchen") && ranking.has("They know everybody on the estate."), "{}", ranking.text());
    borough.declares(&borough.amina, "conflict", &[("interests", "family")]).await;
    for path in &pages {
        let page = borough.amina.get(path).await;
        assert!(page.status == 200 && page.lacks("Sunday Kitchen"), "{path}: {}", page.text());
    }
    let closed = borough.portal.person("joan@example.org", "").await;
    let posted = borough
        .amina
        .post(READING, &[(&*format!("reader-{}-0", borough.application), closed.as_str()), ("do", "ask")])
        .await;
    assert!(posted.has("Somebody else has seen to this meanwhile"), "{}", posted.text());
    for talk in ["readings", "questions", "closeness"] {
        assert_eq!(borough.amina.get(&borough.desk(talk)).await.status, 403, "{talk}");
    }
    let words = [("criterion", "trust"), ("said-trust", "We talked.")];
    assert_eq!(borough.amina.post(&borough.desk("readings/talks"), &words).await.status, 403);
}

#[tokio::test]
async fn officers_see_words_before_points_and_how_judgements_spread() {
    let borough = Borough::with_an_application().await;
    let round = "/desk/funds/hackney-small-grants";
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let marcus = borough.reader("marcus@example.org", "Marcus Bell").await;
    borough.declares(&joan, "none", &[]).await;
    borough.declares(&marcus, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    borough.shares(&marcus, "some", "I cannot tell.").await;
    for page in ["spread", "ranking"] {
        let path = format!("{round}/{page}");
        assert_eq!(joan.get(&path).await.status, 403, "it is for officers");
        let (queries, seen) = borough.portal.queries(borough.amina.get(&path)).await;
        assert!(seen.status == 200 && queries <= 6, "{path}: {queries}: {}", seen.text());
    }
    let ranking = borough.amina.get(&format!("{round}/ranking")).await;
    assert!(ranking.has("Place 1: 36 of 54 points together"), "{}", ranking.text());
    let text = ranking.text();
    assert!(text.find("They know everybody on the estate.") < text.find("36 of 54"), "the words come first");
    let spread = borough.amina.get(&format!("{round}/spread")).await;
    for words in ["There are too few judgements yet to compare readers", "Too few to say", "New to us: our gap"] {
        assert!(spread.has(words), "{words}: {}", spread.text());
    }
}
