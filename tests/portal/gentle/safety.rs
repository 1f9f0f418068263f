//! Safe contact: whoever rings knows, nobody else does, and a group that must not be found is found nowhere.

use chrono::TimeDelta;
use groundwater::history::{self, Thing};
use groundwater::people::Role;

use super::{HULYA, Story, ZEYNEP};
use crate::support::Visitor;

const WORD: &str = "marigold";
const TIMES: &str = "Weekdays from 10am to 2pm";

async fn says(visitor: &Visitor, page: &str, fields: &[(&str, &str)]) -> crate::support::Seen {
    let form = visitor.get(page).await;
    visitor.submit(&form, "main form", fields).await
}

impl Story {
    /// Everything is answered, and sent.
    async fn sends(&self) {
        self.answers_the_rest("need").await;
        let sent = self.hulya().await.post(&self.at("/submission"), &[]).await;
        assert!(sent.has("Your application is sent"), "{}", sent.text());
    }

    fn group_page(&self) -> String {
        format!("/organisations/{}/safety", self.group)
    }

    /// Hülya asks to talk, and Daniel is the one who rings.
    async fn asks_to_talk(&self) -> (Visitor, String) {
        let hulya = self.hulya().await;
        let page = hulya.get(&self.at("/questions/need/conversation")).await;
        let asked = hulya.submit(&page, "main form", &[("reach_by", "Ring 020 7946 0123")]).await;
        assert_eq!(asked.status, 200, "{}", asked.text());
        let daniel = self.portal.signed_in("daniel.okafor@example.org").await;
        let list = daniel.get("/desk/conversations").await;
        let talk = list.links().into_iter().find(|link| link.starts_with("/desk/conversations/")).expect("a talk");
        (daniel, talk)
    }
}

#[tokio::test]
async fn whoever_rings_sees_how_and_nobody_else_does() {
    let story = Story::dated().await;
    let hulya = story.hulya().await;
    let stranger = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(stranger.get(&story.group_page()).await.status, 404);
    assert_eq!(stranger.post(&story.group_page(), &[("version", "0"), ("code_word", "x")]).await.status, 404);
    let saved =
        says(&hulya, "/account/safety", &[("no_voicemail", "yes"), ("times", TIMES), ("code_word", WORD)]).await;
    assert!(saved.has("It holds from now on."), "{}", saved.text());
    says(&hulya, &story.group_page(), &[("code_word", "tulip")]).await;
    assert!(stranger.get("/account/safety").await.lacks(WORD));

    let (daniel, talk) = story.asks_to_talk().await;
    let page = daniel.get(&talk).await;
    for words in ["Before you ring", "Leave no message", TIMES, WORD, "tulip"] {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    // A colleague sees that there is a conversation, and not how to ring.
    let amina = story.portal.staff("amina@hackney.example", "Amina", Role::Commissioner, "hackney").await;
    let colleagues = amina.get(&talk).await;
    assert!(colleagues.lacks(WORD) && colleagues.lacks("020 7946"), "{}", colleagues.text());
    // It stands in no letter, no copy, no history and no list.
    story.portal.work().await;
    for email in [HULYA, ZEYNEP, "daniel.okafor@example.org"] {
        for letter in story.portal.letters_to(email).await {
            assert!(!letter.text.contains(WORD) && !letter.text.contains("tulip"), "{}", letter.text);
        }
    }
    for copy in ["/copy", "/copy.json", "/check", "/writing"] {
        let (_, _, bytes) = hulya.download(&story.at(copy)).await;
        assert!(!String::from_utf8_lossy(&bytes).contains(WORD), "{copy}");
    }
    let (person, group) = (story.portal.who(HULYA).await.person, story.group.clone());
    let told = story
        .portal
        .read(move |db| {
            let mut lines = history::of(db, &Thing::new("person", &person), 20)?;
            lines.extend(history::of(db, &Thing::new("organisation", &group), 20)?);
            Ok(lines)
        })
        .await;
    let changed: Vec<_> = told.iter().filter(|line| line.action == "safe contact changed").collect();
    assert_eq!(changed.len(), 2);
    assert!(changed.iter().all(|line| line.words.is_none() && line.detail == serde_json::json!({})));
    // Once the conversation is over, nobody has to ring.
    let page = hulya.get(&story.at("/questions/need/conversation")).await;
    hulya.submit(&page, "form[action$='/cancellation']", &[]).await;
    assert!(daniel.get(&talk).await.lacks(WORD));
}

#[tokio::test]
async fn what_the_group_says_holds_for_everybody_in_it() {
    let story = Story::dated().await;
    let zeynep = story.portal.signed_in(ZEYNEP).await;
    says(&zeynep, &story.group_page(), &[("no_details", "yes")]).await;
    story.goes_to("2026-12-29 17:00").await;
    assert_eq!(story.subjects(HULYA).await, ["There is something for you"]);
    let hulya = story.hulya().await;
    assert!(hulya.get("/messages").await.has("Your draft for Small Grants is safe"));
}

#[tokio::test]
async fn two_members_at_once_do_not_undo_each_others_choices() {
    let story = Story::dated().await;
    let (hulya, zeynep) = (story.hulya().await, story.portal.signed_in(ZEYNEP).await);
    let (hers, mine) = (zeynep.get(&story.group_page()).await, hulya.get(&story.group_page()).await);
    zeynep.submit(&hers, "main form", &[("never_locatable", "yes")]).await;
    let late = hulya.submit(&mine, "main form", &[("code_word", WORD)]).await;
    assert_eq!(late.status, 409, "{}", late.text());
    assert_eq!(hulya.get(&story.group_page()).await.all("input[name=never_locatable][checked]").len(), 1);
    let long = "x".repeat(201);
    let page = hulya.get(&story.group_page()).await;
    let wrong = hulya.submit(&page, "main form", &[("times", &long)]).await;
    assert!(wrong.status == 422 && wrong.html.contains(&long), "what was typed is still there");
}

#[tokio::test]
async fn a_group_that_must_not_be_found_is_found_on_no_page() {
    let story = Story::dated().await;
    let hulya = story.hulya().await;
    story.sends().await;
    let amina = story.portal.staff("amina@hackney.example", "Amina", Role::Commissioner, "hackney").await;
    let declaration = format!("/desk/applications/{}/declaration", story.application);
    assert!(amina.get(&declaration).await.has("Hackney Wick"));
    says(&hulya, &story.group_page(), &[("never_locatable", "yes")]).await;
    story.portal.clock.advance(TimeDelta::minutes(1));
    let page = amina.get(&declaration).await;
    assert!(page.lacks("Hackney Wick") && page.has("Not shown, for the safety of the group"), "{}", page.text());
    // Its own members read what they wrote.
    assert!(hulya.get(&format!("/organisations/{}", story.group)).await.has("Hackney Wick"));
    let visitor = story.portal.visitor();
    for public in ["/", "/funds", "/grants", "/openness", "/learning"] {
        assert!(visitor.get(public).await.lacks("Hackney Wick"), "{public}");
    }
    for desk in ["", "/history", "/readings", "/evidence", "/risks"] {
        let page = amina.get(&format!("/desk/applications/{}{desk}", story.application)).await;
        assert!(page.lacks("Hackney Wick"), "{desk}");
    }
    assert!(hulya.get(&story.at("/copy")).await.lacks("Hackney Wick"), "nor in a copy that is handed on");
}

#[test]
fn no_room_but_its_own_gets_at_the_words_of_an_area() {
    for file in crate::support::source::rust() {
        let own = file.name.starts_with("src/organisation/");
        for raw in ["for_its_members(", "for_others(", ".profile().area"] {
            assert!(
                own || !file.text.contains(raw),
                "{}: where a group is comes from organisation::store::areas",
                file.name
            );
        }
    }
}
