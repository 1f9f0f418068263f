//! The database away for a moment: a clear page that gives back what was typed, nothing half done, and then everything goes
//! on without anybody starting the portal again.

use chrono::TimeDelta;
use groundwater::application::answer::Body;
use groundwater::error::Error;
use groundwater::ids::ApplicationId;
use groundwater::people;

use crate::support::{Portal, Road, Visitor};

const HULYA: &str = "hulya@example.org";
const TEXT: &str = "Every Sunday about fifteen of us cook.";

struct Story {
    portal: Portal,
    road: Road,
    hulya: Visitor,
    application: ApplicationId,
}

impl Story {
    async fn begin() -> Story {
        let (portal, road) = Portal::start_far_from_its_database().await;
        let round = portal.fund("hackney-small-grants").await.round;
        let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
        let application = portal.draft(HULYA, &group, &round.id).await;
        let hulya = portal.signed_in(HULYA).await;
        Story { portal, road, hulya, application }
    }

    fn question(&self) -> String {
        format!("/applications/{}/questions/need", self.application)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_typed_is_given_back_and_sent_again_with_one_press() {
    let story = Story::begin().await;
    let question = story.question();
    let Story { portal, mut road, hulya, .. } = story;
    let page = hulya.get(&question).await;
    road.close();
    let away = hulya.submit(&page, "form[data-autosave]", &[("text", TEXT)]).await;
    assert_eq!(away.status, 503, "{}", away.text());
    assert_eq!(away.headers["retry-after"], "5");
    for words in ["Please try again in a moment", "What you saved before is safe", "Here is what you wrote", TEXT] {
        assert!(away.has(words), "{words}: {}", away.text());
    }
    // The door is closed for as long as the road is, and says the same again.
    let still = hulya.submit(&away, "main form", &[]).await;
    assert!(still.status == 503 && still.has(TEXT), "{}", still.text());
    let (status, reply) = hulya.autosave(&question, &[("version", "0"), ("text", TEXT)]).await;
    assert_eq!((status, reply["state"].as_str()), (503, Some("problem")), "the script keeps trying");
    let health = portal.visitor();
    assert_eq!(health.get("/healthz").await.status, 200, "the program is up");
    if road.stops_readers() {
        assert_eq!(health.get("/readyz").await.status, 503);
        let home = hulya.get("/home").await;
        assert!(home.status == 503 && home.has("Please try again in a moment"), "{}", home.text());
        // A post from another site is not handed a form to be sent again.
        let other = [("origin", "https://elsewhere.example")];
        let lured = hulya.post_with(&question, &[("text", "Mallory was here")], &other).await;
        assert!(lured.status == 503 && lured.lacks("Mallory"), "{}", lured.text());
    } else {
        assert!(hulya.get("/home").await.has("Sunday Kitchen"), "what is only read can still be read");
    }
    road.open();
    let went_on = hulya.submit(&still, "main form", &[]).await;
    assert!(went_on.status == 200 && went_on.path.ends_with("/questions/plan"), "{}", went_on.text());
    let again = hulya.get(&question).await;
    assert!(again.has(TEXT), "{}", again.text());
    assert_eq!(again.attribute("input[name=version]", "value").as_deref(), Some("1"), "it was saved once");
    assert_eq!(portal.visitor().get("/readyz").await.status, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_are_told_soon_and_all_get_through_afterwards() {
    let mut story = Story::begin().await;
    story.road.close();
    let asked = std::time::Duration::from_secs(40);
    let at = story.question();
    let posts = (0..12).map(|_| story.hulya.post(&at, &[("version", "0"), ("text", TEXT)]));
    let told = tokio::time::timeout(asked, futures_util::future::join_all(posts)).await.expect("nobody waits for long");
    for seen in &told {
        assert!(seen.status == 503 && seen.has(TEXT), "{}", seen.text());
    }
    story.road.open();
    for seen in &told {
        assert_eq!(story.hulya.submit(seen, "main form", &[]).await.status, 200);
    }
    assert!(story.hulya.get(&story.question()).await.has(TEXT));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_cut_off_in_the_middle_is_undone_whole() {
    let mut story = Story::begin().await;
    if !story.road.stops_readers() {
        // A file is not cut off in the middle: who has the lock finishes, and who has not does not begin.
        return;
    }
    let (application, who) = (story.application.clone(), story.portal.who(HULYA).await);
    let app = story.portal.app.clone();
    let (tell, hear) = std::sync::mpsc::channel();
    let (go_on, wait) = std::sync::mpsc::channel::<()>();
    let change = tokio::spawn(async move {
        app.change(Some(who), move |change| {
            let typed = groundwater::application::actions::Typed {
                body: Body::text(TEXT),
                version: 0,
                base: None,
                shown: String::new(),
            };
            groundwater::application::actions::save_answer(change, &application, "need", typed)?;
            tell.send(()).expect("somebody listens");
            wait.recv().expect("somebody says go");
            people::actions::find_or_add(change, "zeynep@example.org", "Zeynep Kaya")
        })
        .await
    });
    hear.recv().expect("it has begun");
    story.road.close();
    go_on.send(()).expect("it waits");
    let cut = change.await.expect("a task");
    assert!(matches!(cut, Err(Error::Busy(_))), "{cut:?}");
    story.road.open();
    assert!(story.hulya.get(&story.question()).await.lacks(TEXT));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_wait_for_the_database_and_leave_once() {
    let mut story = Story::begin().await;
    let page = story.portal.visitor().get("/sign-in").await;
    story.portal.visitor().submit(&page, "main form", &[("email", "zeynep@example.org")]).await;
    story.road.close();
    let waited = groundwater::jobs::worker::work(&story.portal.app).await;
    assert!(matches!(waited, Err(Error::Busy(_))), "{waited:?}");
    story.road.open();
    story.portal.clock.advance(TimeDelta::minutes(1));
    assert_eq!(story.portal.letters_to("zeynep@example.org").await.len(), 1);
}
