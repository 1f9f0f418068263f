//! Who carries what: the council, unless there is a reason and a yes.

use groundwater::application::State;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::risk;

use crate::borough::Borough;
use crate::support::{Seen, Visitor};

async fn names(who: &Visitor, application: &ApplicationId, fields: &[(&str, &str)]) -> Seen {
    let page = who.get(&format!("/desk/applications/{application}/risks")).await;
    let mut all = vec![("kind", "delivery"), ("payer", "nothing"), ("words", "Somebody has to open the hall at seven")];
    all.retain(|(name, _)| !fields.iter().any(|(laid, _)| laid == name));
    all.extend(fields);
    who.submit(&page, "form[action$=risks]", &all).await
}

async fn open_questions(borough: &Borough, application: &ApplicationId) -> usize {
    let application = application.clone();
    let risks = borough.portal.read(move |db| risk::store::of(db, &application)).await;
    risk::open_questions(&risks).len()
}

#[tokio::test]
async fn the_council_holds_a_risk_unless_somebody_says_otherwise() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let bare = names(&borough.leyla, &application, &[]).await;
    assert_eq!(bare.status, 422);
    assert!(bare.has("Say what the council does about it"));
    let named = names(&borough.leyla, &application, &[("council_does", "We pay for a second key")]).await;
    assert!(named.status < 400 || named.status == 404, "{}", named.text());
    let page = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await;
    assert!(page.has("Council holds") && page.has("We pay for a second key"));
    // Not acting is a risk too, and what the council can do about it is to act.
    let acting = [("kind", "not-acting"), ("words", "The only weekday place for elders here stays shut")];
    names(&borough.leyla, &application, &acting).await;
    let page = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await;
    assert!(page.has("If we do not act: The only weekday place"));
    let of = application.clone();
    let risks = borough.portal.read(move |db| risk::store::of(db, &of)).await;
    assert!(risk::has_not_acting(&risks) && risk::open_questions(&risks).is_empty());
    assert_eq!(borough.portal.letters_to("hulya@example.org").await.len(), 0, "nothing was asked of the group");
    assert!(borough.hulya.get(&format!("/applications/{application}/risks")).await.has("The council carries this"));
}

#[tokio::test]
async fn a_group_carries_a_risk_only_with_a_reason_and_its_yes() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let without = [("holder", "organisation"), ("council_does", "We pay for a second key")];
    let why = names(&borough.leyla, &application, &without).await;
    assert!(why.has("Say why the group is the right one to carry this"));
    let asked = [("holder", "organisation"), ("council_does", "We pay"), ("why_holder", "They live next door")];
    names(&borough.leyla, &application, &asked).await;
    assert_eq!(open_questions(&borough, &application).await, 1, "no decision is released now");

    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert_eq!(letter.subject, "Will Sunday Kitchen carry this risk?");
    assert!(
        letter.text.contains("Why we ask you: They live next door") && letter.text.contains("will not count against")
    );
    let link = letter.text.lines().find(|line| line.contains("/risks")).expect("a link").trim();
    let page = borough.hulya.get(link).await;
    assert!(page.has("Will you carry this?"));
    let yes = borough.hulya.submit(&page, "main form", &[("answer", "agree"), ("words", "We do that anyway.")]).await;
    assert!(yes.has("Your yes is written down") && yes.has("You said yes on 1 December 2026"), "{}", yes.text());
    assert_eq!(open_questions(&borough, &application).await, 0);

    // A yes is to these words: with others it is asked anew.
    let desk = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await;
    assert!(desk.has("The group said yes on 1 December 2026") && desk.has("“We do that anyway.”"));
    let change = borough.leyla.get(&desk.link("Change or move it").expect("a link")).await;
    borough.leyla.submit(&change, "main form", &[("words", "Somebody has to open the hall at five")]).await;
    assert_eq!(open_questions(&borough, &application).await, 1);
    assert_eq!(borough.portal.letters_to("hulya@example.org").await.len(), 2);

    // With a no, the council holds it, and the page says so.
    let page = borough.hulya.get(&format!("/applications/{application}/risks")).await;
    let no = borough.hulya.submit(&page, "main form", &[("answer", "decline"), ("words", "Not at five.")]).await;
    assert!(no.has("The council carries it, and it does not count against you"));
    assert_eq!(open_questions(&borough, &application).await, 0);
    let desk = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await;
    assert!(desk.has("so the council holds it. Say how.") && desk.has("Council holds"));
}

#[tokio::test]
async fn two_officers_change_one_risk_and_both_texts_are_seen() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    names(&borough.leyla, &application, &[("council_does", "We pay")]).await;
    let list = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await;
    let address = list.link("Change or move it").expect("a link");
    let (leyla, amina) = (borough.leyla.get(&address).await, borough.amina.get(&address).await);
    borough.leyla.submit(&leyla, "main form", &[("words", "The hall opens at five")]).await;
    let overtaken = borough.amina.submit(&amina, "main form", &[("words", "The hall opens at six")]).await;
    assert_eq!(overtaken.status, 422);
    assert!(overtaken.has("Somebody else changed this risk"));
    assert!(overtaken.has("The hall opens at five") && overtaken.has("The hall opens at six"));
    borough.amina.submit(&overtaken, "main form", &[]).await;
    assert!(borough.leyla.get(&address).await.has("The hall opens at six"));
}

#[tokio::test]
async fn others_change_nothing() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let asked = [("holder", "organisation"), ("council_does", "We pay"), ("why_holder", "They live next door")];
    names(&borough.leyla, &application, &asked).await;
    let desk = format!("/desk/applications/{application}/risks");
    let page = borough.hulya.get(&format!("/applications/{application}/risks")).await;
    let answer = page.attribute("main form", "action").expect("a form");

    let elsewhere = borough.portal.staff("kit@rivermouth.example", "Kit", Role::Commissioner, "rivermouth").await;
    assert_eq!(elsewhere.get(&desk).await.status, 404);
    assert_eq!(elsewhere.post(&desk, &[("words", "x")]).await.status, 404);
    for who in [&borough.leyla, &borough.portal.applicant("next@example.org", "Next Door").await] {
        assert_eq!(who.post(&answer, &[("answer", "agree")]).await.status, 404, "only the group answers");
    }
    let panel = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    assert_eq!(panel.post(&desk, &[("words", "x")]).await.status, 403);
    borough.declares(&application, "amina@wick.example", Standing::Conflict).await;
    assert_eq!(borough.amina.post(&desk, &[("words", "x")]).await.status, 403);
    assert_eq!(borough.hulya.post(&answer, &[]).await.status, 422, "yes or no");
    let decided = borough.application("Long Ago", State::Decided).await;
    let done = borough.leyla.get(&format!("/desk/applications/{decided}/risks")).await;
    assert!(done.has("so the risks stay as they were weighed"));
}

#[tokio::test]
async fn its_pages_make_few_queries() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    for _ in 0..3 {
        names(&borough.leyla, &application, &[("council_does", "We pay")]).await;
    }
    for (who, path) in [
        (&borough.leyla, format!("/desk/applications/{application}/risks")),
        (&borough.hulya, format!("/applications/{application}/risks")),
    ] {
        let (queries, page) = borough.portal.queries(who.get(&path)).await;
        assert_eq!(page.all(".gw-risk").len(), 3, "{path}");
        assert!(queries <= 6, "{path}: {queries}");
    }
}

#[tokio::test]
async fn risks_named_in_one_instant_stand_in_the_order_in_which_they_were_written() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    // The clock stands still.
    let all = ["The hall floods", "The cook moves away", "Rice gets dearer", "The van breaks down", "Nobody comes"];
    for words in all {
        names(&borough.leyla, &application, &[("words", words), ("council_does", "We help")]).await;
    }
    let page = borough.leyla.get(&format!("/desk/applications/{application}/risks")).await.text();
    let places: Vec<usize> = all.iter().map(|words| page.find(words).expect("it stands there")).collect();
    assert!(places.is_sorted(), "{places:?}");
}
