//! Living on one page: words that save themselves, two devices, wanting to understand more, and saying no.

use groundwater::people::Role;
use groundwater::review::reading::State;

use super::{Borough, HERE, whole};
use crate::support::Visitor;

/// What the script that saves while somebody types sends, and hears.
async fn types(who: &Visitor, reading: &str, fields: &[(&str, &str)]) -> serde_json::Value {
    who.autosave(reading, fields).await.1
}

#[tokio::test]
async fn what_joan_types_saves_itself_and_two_devices_lose_nothing() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let page = borough.declares(&joan, "none", &[]).await;
    let reading = borough.reading("joan@example.org").await;
    let version = page.attribute("input[name=version]", "value").expect("a version");
    let mine = [("version", &*version), ("strengths", "They know everybody."), ("notes", "Ask about the key.")];
    let told = types(&joan, &reading, &mine).await;
    assert_eq!(told["state"], "saved", "{told}");
    assert_eq!(borough.reading_state("joan@example.org").await, State::Drafted);
    // Her telephone still has the page from before.
    let other = [("version", &*version), ("strengths", "They ring round."), ("words-need", "The elders asked.")];
    let told = types(&joan, &reading, &other).await;
    assert_eq!((told["state"].as_str(), told["href"].as_str()), (Some("both"), Some(&*format!("{reading}/both"))));
    // The first device goes on as it was.
    let next = told_version(&borough).await;
    let mine = [("version", &*next), ("strengths", "They know everybody here."), ("notes", "Ask about the key.")];
    assert_eq!(types(&joan, &reading, &mine).await["state"], "saved");
    let page = joan.get(&reading).await;
    assert!(page.html.contains("They know everybody here.") && page.has("Put the two together"), "{}", page.text());
    // A button here, where the telephone's words are not shown, throws nothing out; and nothing is final without them.
    let saved = joan.submit(&page, "main form", &[("then", "later")]).await;
    assert!(saved.has("Saved. Nobody else sees it") && saved.has("Put the two together"), "{}", saved.text());
    let early = joan.submit(&saved, "main form", &whole("strong", "They keep the key.", "share")).await;
    assert!(early.status == 422 && early.has("Put the two together first, then share"), "{}", early.text());
    assert_eq!(borough.reading_state("joan@example.org").await, State::Drafted);
    let back = [("strengths", "They know everybody here."), ("words-need", ""), ("then", "later")];
    joan.submit(&early, "main form", &back).await;
    let both = joan.get(&format!("{reading}/both")).await;
    assert!(both.html.contains("They ring round.") && both.has("They know everybody here."), "{}", both.text());
    let put = [("strengths", "They know everybody here, and ring round."), ("then", "later")];
    let saved = joan.submit(&both, "main form", &put).await;
    assert!(saved.has("Saved. Nobody else sees it") && saved.lacks("Put the two together"), "{}", saved.text());
    assert!(saved.html.contains("The elders asked."), "what was only on the telephone came along");
    // Her notes are nobody else's.
    joan.submit(&saved, "main form", &whole("strong", "They keep the key.", "share")).await;
    let seen = borough.amina.get(&borough.desk("readings")).await;
    assert!(seen.has("They keep the key.") && seen.lacks("Ask about the key."), "{}", seen.text());
}

async fn told_version(borough: &Borough) -> String {
    borough.reading_of("joan@example.org").await.version.to_string()
}

#[tokio::test]
async fn a_reader_has_everything_to_hand_in_few_queries() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.evidence_by("vera@example.org").await;
    borough.declares(&joan, "none", &[]).await;
    let reading = borough.reading("joan@example.org").await;
    let (queries, page) = borough.portal.queries(joan.get(&reading)).await;
    assert!(queries <= 6, "{queries}");
    for words in ["We cook together on Sundays.", "The hall committee gives them the key.", "Risks, and who holds them"]
    {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    let (queries, _) = borough.portal.queries(joan.get(&format!("{reading}/both"))).await;
    assert!(queries <= 6, "{queries}");
    let (queries, _) = borough.portal.queries(borough.amina.get(&borough.desk("readings"))).await;
    assert!(queries <= 6, "{queries}");
}

#[tokio::test]
async fn joan_needs_to_understand_more_and_the_group_is_asked_before_she_judges() {
    let borough = Borough::with_an_application().await;
    let (amina, hulya) = (&borough.amina, &borough.hulya);
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let page = borough.declares(&joan, "none", &[]).await;
    let mut fields = whole("strong", "They keep the key.", "question:trust");
    fields.retain(|(name, _)| !name.ends_with("-trust"));
    // Without saying what, it cannot be passed on, and nothing typed is lost.
    fields.push(("step-trust", "+understand"));
    let told = joan.submit(&page, "main form", &fields).await;
    assert!(told.status == 422 && told.has("Say what you would like to understand"), "{}", told.text());
    fields.push(("words-trust", "Who holds the key while Zeynep is away?"));
    let passed = joan.submit(&told, "main form", &fields).await;
    assert!(passed.has("Saved and passed on.") && passed.has("With an officer"), "{}", passed.text());
    assert!(passed.has("18 of 18 points"), "what is not understood counts on neither side: {}", passed.text());
    fields.retain(|(name, _)| *name != "then");
    fields.push(("then", "share"));
    let shared = joan.submit(&passed, "main form", &fields).await;
    assert!(shared.has("Wants to understand more first"), "{}", shared.text());

    // Amina finds it at her desk, and puts it to the group. Joan cannot.
    let questions = borough.desk("questions");
    assert!(joan.get(&questions).await.lacks("Put it to the group"));
    let today = amina.get("/desk").await;
    assert!(today.has("Find out what Joan Price would like to understand about Sunday Kitchen"), "{}", today.text());
    let page = amina.get(&questions).await;
    let ask = page.attribute("a[href*='wanted=']", "href").expect("a link");
    let page = amina.get(ask.split('#').next().expect("a path")).await;
    assert!(page.html.contains("Who holds the key while Zeynep is away?"));
    let asked = amina.submit(&page, "form[action$=questions]", &[]).await;
    assert!(asked.has("The group has been asked"), "{}", asked.text());
    let question = asked.attribute("section.gw-question", "id").expect("a question").replace("question-", "");
    let to_you = format!("/applications/{}/questions-to-you/{question}", borough.application);
    let page = hulya.get(&to_you).await;
    hulya.submit(&page, "main form", &[("answer", "Two of the older ones have a key each.")]).await;

    // Now she judges, once.
    assert!(joan.get("/desk").await.has("Judge what you wanted to understand about Sunday Kitchen"));
    let page = joan.get(&borough.reading("joan@example.org").await).await;
    assert!(page.has("Two of the older ones have a key each."), "{}", page.text());
    let told = joan.submit(&page, "form[action$=understood]", &[("words-trust", "They share it out.")]).await;
    assert!(told.status == 422 && told.has("Choose a step"), "{}", told.text());
    let judge = [("step-trust", "clear"), ("words-trust", "They share it out."), ("cites-trust", "answer:need")];
    let judged = joan.submit(&told, "form[action$=understood]", &judge).await;
    assert!(
        judged.has("Your judgement stands beside the others.") && judged.has("24 of 27 points"),
        "{}",
        judged.text()
    );
    let id = borough.reading_of("joan@example.org").await.id;
    let kept = borough.portal.read(move |db| groundwater::review::store::reading::judgements_of(db, &id)).await;
    let trust = kept.into_iter().find(|one| one.criterion == "trust").expect("judged");
    assert_eq!(trust.cites, [groundwater::review::reading::Cite::Answer("need".into())], "it says what it rests on");
    let again = joan.post(&format!("{}/understood", borough.reading("joan@example.org").await), &judge).await;
    assert_eq!(again.status, 403);
    assert!(joan.get("/desk").await.lacks("Judge what you wanted to understand"));
}

#[tokio::test]
async fn an_officer_who_knows_the_answer_tells_the_reader_without_asking_the_group() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let page = borough.declares(&joan, "none", &[]).await;
    let fields =
        [("step-trust", "+understand"), ("words-trust", "Do they have the hall?"), ("then", "conversation:trust")];
    joan.submit(&page, "main form", &fields).await;
    let page = borough.amina.get(&borough.desk("questions")).await;
    assert!(page.has("A conversation with the group"));
    let field = page.attribute("textarea[name^=told-]", "name").expect("a box");
    let told = borough.amina.submit(&page, "form[action*=understandings]", &[]).await;
    assert!(told.has("Write what you know, and how you know it"), "{}", told.text());
    let words = [(&*field, "Yes: I saw the hall's book in May.")];
    let told = borough.amina.submit(&page, "form[action*=understandings]", &words).await;
    assert!(told.has("They are shown what you wrote."), "{}", told.text());
    // A second officer whose page is from before does not write over it.
    let pia = borough.portal.staff("pia@hackney.example", "Pia Lund", Role::Commissioner, HERE).await;
    let late = pia.submit(&page, "form[action*=understandings]", &[(&*field, "No, they have lost it.")]).await;
    assert!(late.has("Another officer told them something meanwhile"), "{}", late.text());
    assert!(late.has("No, they have lost it."), "what she typed is there to copy");
    let page = joan.get(&borough.reading("joan@example.org").await).await;
    assert!(page.has("I saw the hall's book in May."), "{}", page.text());
}

#[tokio::test]
async fn joan_says_no_and_the_reading_is_given_to_somebody_else() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let pat = borough.panel_member("pat@example.org", "Pat Lee").await;
    let no = format!("{}/no", borough.reading("joan@example.org").await);
    // Nobody says it for her.
    assert_eq!(pat.get(&no).await.status, 403);
    assert_eq!(pat.post(&no, &[]).await.status, 403);
    let page = joan.get(&no).await;
    assert!(page.has("you need not say why"));
    let said = joan.submit(&page, "main form", &[("why", "too-much"), ("words", "My mother is ill.")]).await;
    assert!(said.has("Thank you for saying so."), "{}", said.text());
    assert!(said.lacks("Read Sunday Kitchen"));
    assert_eq!(joan.get(&borough.reading("joan@example.org").await).await.status, 403);
    // It is no conflict.
    let page = borough.amina.get(&borough.desk("closeness")).await;
    assert!(page.lacks("Stepped back"), "{}", page.text());
    let today = borough.amina.get("/desk").await;
    assert!(today.has("Joan Price said no to this reading"), "{}", today.text());
    let page = borough.amina.get(&borough.desk("readings")).await;
    assert!(page.has("it is too much just now. My mother is ill."), "{}", page.text());
    // She said no, and is not pressed.
    assert!(page.value_of("reader", "Joan Price").is_none() && page.has("Joan Price said no to this one"));
    let her = borough.portal.person("joan@example.org", "").await.to_string();
    let pressed = borough.amina.submit(&page, "form[action$=readings]", &[("reader", &her)]).await;
    assert!(pressed.status == 422 && pressed.has("said no to this one"), "{}", pressed.text());
    assert!(borough.asks("Pat Lee").await.has("We have written to them"));
    assert!(borough.amina.get("/desk").await.lacks("Joan Price said no to this reading"));
}

#[tokio::test]
async fn what_was_asked_of_joan_does_not_outlive_her_role() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let marcus = borough.reader("marcus@example.org", "Marcus Bell").await;
    for reader in [&joan, &marcus] {
        borough.declares(reader, "none", &[]).await;
    }
    borough.shares(&marcus, "strong", "They keep the key.").await;
    let page = borough.amina.get(&borough.desk("readings")).await;
    assert!(page.value_of("reader", "Pat Lee").is_none());
    let pat = borough.panel_member("pat@example.org", "Pat Lee").await;
    let priya = borough.portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, HERE).await;
    let list = priya.get("/desk/people").await;
    for who in ["Joan Price", "Marcus Bell"] {
        let ends: Vec<String> = list.links().into_iter().filter(|link| link.ends_with("/end")).collect();
        for end in ends {
            let sure = priya.get(&end).await;
            if sure.has(&format!("End {who}’s role")) {
                priya.submit(&sure, "main form", &[]).await;
            }
        }
    }
    assert_eq!(borough.reading_state("joan@example.org").await, State::TakenBack);
    assert_eq!(borough.reading_state("marcus@example.org").await, State::Shared, "what was shared stays");
    // So somebody is asked in her place.
    assert!(borough.amina.get("/desk").await.has("Sunday Kitchen"));
    assert!(borough.asks("Pat Lee").await.has("We have written to them"));
    assert!(pat.get("/desk").await.has("Sunday Kitchen"));
}

#[tokio::test]
async fn what_readers_said_when_they_talked_stands_beside_what_they_see_differently() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let marcus = borough.reader("marcus@example.org", "Marcus Bell").await;
    borough.declares(&joan, "none", &[]).await;
    borough.declares(&marcus, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    let talks = borough.desk("readings/talks");
    let words = [("criterion", "trust"), ("said-trust", "Marcus had not heard the recording.")];
    assert_eq!(marcus.post(&talks, &words).await.status, 403, "he reads alone until he has shared");
    borough.shares(&marcus, "some", "I cannot tell.").await;
    let page = joan.get(&borough.desk("readings")).await;
    assert!(page.has("Something to talk about: Joan Price: strong; Marcus Bell: some of it."), "{}", page.text());
    let kept = joan.post(&talks, &words).await;
    assert!(kept.has("Marcus had not heard the recording.") && kept.has("When we talked about it: Joan Price"));
    let (queries, _) = borough.portal.queries(borough.amina.get(&borough.desk("readings"))).await;
    assert!(queries <= 6, "{queries}");
}
