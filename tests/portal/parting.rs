//! A group puts one of its members out: with a letter to everybody, and a way for whoever is put out to say so to the council.

use chrono::TimeDelta;

use crate::support::{Portal, Seen, Visitor, at_once};

const HULYA: &str = "hulya@example.org";
const ZEYNEP: &str = "zeynep@example.org";
const ALI: &str = "ali@example.org";

/// The page on which somebody looks at what ending a membership means, from the group's page.
async fn looks(visitor: &Visitor, group: &str, name: &str) -> Seen {
    let page = visitor.get(group).await;
    let link = page.link(&format!("End membership {name}")).unwrap_or_else(|| panic!("{name}: {}", page.html));
    visitor.get(&link).await
}

async fn subjects(portal: &Portal, email: &str) -> Vec<String> {
    portal.letters_to(email).await.into_iter().map(|letter| letter.subject).collect()
}

#[tokio::test]
async fn ali_is_put_out_everybody_hears_and_he_can_say_so_to_the_council() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let id = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Kaya")]).await;
    let draft = portal.draft(HULYA, &id, &round.id).await;
    let group = format!("/organisations/{id}");
    let hulya = portal.signed_in(HULYA).await;
    portal.clock.advance(TimeDelta::days(20));
    let page = hulya.get(&group).await;
    hulya.submit(&page, "form[action$='/members']", &[("email", ALI)]).await;
    // Zeynep hears that somebody came; Hülya, who did it, does not.
    let added = portal.letters_to(ZEYNEP).await.pop().expect("a letter");
    assert_eq!(added.subject, "ali@example.org is in Sunday Kitchen now");
    assert!(added.text.contains("Hülya Demir has added") && added.text.contains(&group), "{}", added.text);
    assert!(subjects(&portal, HULYA).await.iter().all(|subject| !subject.contains("is in Sunday Kitchen now")));

    let ali = portal.applicant(ALI, "Ali Kaya").await;
    ali.submit(&ali.get("/account").await, "form[action='/account']", &[("name", "Ali Kaya")]).await;
    assert_eq!(ali.get(&format!("/applications/{draft}")).await.status, 200);
    // Whoever has just come puts out nobody who was there before.
    let soon = looks(&ali, &group, "Hülya Demir").await;
    assert!(soon.status == 403 && soon.has("less than seven days"), "{}", soon.text());
    let asked = [("email", "mallory@example.org"), ("kind", "colleague")];
    ali.post(&format!("/applications/{draft}/people"), &asked).await;

    let sure = looks(&hulya, &group, "Ali Kaya").await;
    assert!(sure.has("End the membership of Ali Kaya?") && sure.has("The people you can talk to"), "{}", sure.text());
    assert_eq!(ali.get(&group).await.status, 200, "to look at it changes nothing");
    let gone = hulya.submit(&sure, "main form", &[]).await;
    assert!(gone.has("The membership has ended") && gone.has("ended by another member"), "{}", gone.text());
    for closed in [group.clone(), format!("{group}/safety"), format!("/applications/{draft}")] {
        assert_eq!(ali.get(&closed).await.status, 404, "{closed}");
    }
    assert!(ali.get("/home").await.lacks("Sunday Kitchen"));
    // What he asked others lets nobody in any more.
    let invited = hulya.get(&format!("/applications/{draft}/people")).await;
    assert!(invited.lacks("mallory@example.org"), "{}", invited.text());
    let letter = portal.letters_to(ALI).await.pop().expect("a letter");
    assert_eq!(letter.subject, "You are no longer in Sunday Kitchen");
    for words in ["Hülya Demir has ended your membership", "we want to hear you, too", "Daniel Okafor", "020 7946 0027"]
    {
        assert!(letter.text.contains(words), "{words}: {}", letter.text);
    }
    let told = portal.letters_to(ZEYNEP).await.pop().expect("a letter");
    assert_eq!(told.subject, "Ali Kaya is no longer in Sunday Kitchen");
    // Once is once, and a stranger sees nothing of it.
    let again = hulya.submit(&sure, "main form", &[]).await;
    assert_eq!(again.status, 404);
    let stranger = portal.applicant("eve@example.org", "Eve Stone").await;
    assert_eq!(stranger.get(&sure.path).await.status, 404);
    assert_eq!(stranger.post(&sure.path, &[]).await.status, 404);
    assert_eq!(subjects(&portal, ALI).await.iter().filter(|one| one.contains("no longer in")).count(), 1);
}

#[tokio::test]
async fn a_group_that_has_begun_nothing_names_everybody_to_talk_to_and_a_letter_may_say_nothing() {
    let portal = Portal::start().await;
    let id =
        portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Kaya"), (ALI, "Ali Kaya")]).await;
    let group = format!("/organisations/{id}");
    let (hulya, zeynep) = (portal.signed_in(HULYA).await, portal.signed_in(ZEYNEP).await);
    zeynep.post("/account/safety", &[("version", "0"), ("no_details", "yes"), ("times", ""), ("code_word", "")]).await;
    for name in ["Ali Kaya", "Zeynep Kaya"] {
        let gone = hulya.submit(&looks(&hulya, &group, name).await, "main form", &[]).await;
        assert!(gone.has("The membership has ended"), "{}", gone.text());
    }
    let letter = portal.letters_to(ALI).await.pop().expect("a letter");
    assert!(letter.text.contains("/help"), "{}", letter.text);
    for letter in portal.letters_to(ZEYNEP).await {
        let whole = format!("{} {}", letter.subject, letter.text);
        assert!(!whole.contains("Sunday Kitchen") && !whole.contains("Ali"), "{whole}");
    }
    let messages = zeynep.get("/messages").await;
    assert!(messages.has("You are no longer in Sunday Kitchen"), "on the portal she reads it: {}", messages.text());
    // The last one stays: she can neither leave nor put herself out.
    let hulya_id = portal.who(HULYA).await.person;
    let own = hulya.post(&format!("{group}/members/{hulya_id}/ending"), &[]).await;
    assert!(own.status == 403 && own.has("You leave the group yourself"), "{}", own.text());
    assert!(hulya.get(&group).await.link("End membership").is_none());
}

#[tokio::test]
async fn two_who_put_each_other_out_at_once_do_not_empty_the_group() {
    for turn in 0..2 {
        let portal = Portal::start().await;
        let id = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ALI, "Ali Kaya")]).await;
        let group = format!("/organisations/{id}");
        let (hulya, ali) = (portal.signed_in(HULYA).await, portal.signed_in(ALI).await);
        let (hers, his) = (looks(&hulya, &group, "Ali Kaya").await, looks(&ali, &group, "Hülya Demir").await);
        at_once(turn, hulya.submit(&hers, "main form", &[]), ali.submit(&his, "main form", &[])).await;
        let (she, he) = (hulya.get(&group).await.status, ali.get(&group).await.status);
        assert!(matches!((she, he), (200, 404) | (404, 200)), "{she} {he}");
    }
}
