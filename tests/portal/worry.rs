//! "This worries me", from wherever it was heard: to a named safeguarding lead by a day, with support for who listened.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::db::schema::{concerns, conversations};
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::{Borough, LEYLA};
use crate::support::{Seen, Visitor};

const WORRY: &str = "He says that he does not go home on Fridays.";

struct Story {
    borough: Borough,
    application: ApplicationId,
    ruth: Visitor,
    kim: Visitor,
}

impl Story {
    /// Sunday Kitchen is under review, and there are two safeguarding leads.
    async fn begin() -> Story {
        let borough = Borough::start().await;
        let application = borough.application("Sunday Kitchen", State::UnderReview).await;
        let ruth = borough.staff("ruth@wick.example", "Ruth Okoro", Role::SafeguardingLead).await;
        let kim = borough.staff("kim@wick.example", "Kim Ode", Role::SafeguardingLead).await;
        Story { borough, application, ruth, kim }
    }

    fn raise(&self) -> String {
        format!("/desk/applications/{}/concern", self.application)
    }

    async fn worries(&self, about: &str, more: &[(&str, &str)]) -> Seen {
        let page = self.borough.leyla.get(&format!("{}?about={about}", self.raise())).await;
        assert_eq!(page.status, 200, "{}", page.text());
        let said: Vec<(&str, &str)> = [("words", WORRY)].iter().chain(more).copied().collect();
        self.borough.leyla.submit(&page, "main form", &said).await
    }

    async fn the_only(&self) -> String {
        let id: String = self.borough.portal.read(|db| Ok(concerns::table.select(concerns::id).first(db)?)).await;
        format!("/desk/concerns/{id}")
    }

    async fn person(&self, email: &str) -> String {
        self.borough.portal.person(email, "").await.to_string()
    }
}

#[tokio::test]
async fn whoever_listened_chooses_the_lead_and_hears_what_happens_next_and_what_helps() {
    let story = Story::begin().await;
    let borough = &story.borough;
    let page = borough.leyla.get(&story.raise()).await;
    assert!(page.has("Ruth Okoro") && page.has("Kim Ode") && page.has("within 1 working day"), "{}", page.text());
    let kim = story.person("kim@wick.example").await;
    assert_eq!(borough.leyla.get(&format!("{}/sent", story.raise())).await.status, 404, "nothing was said yet");
    let sent = story.worries("", &[("lead", &kim), ("group_was_told", "That I would tell somebody.")]).await;
    assert!(sent.has("What happens next") && sent.has("Kim Ode") && sent.lacks("Ruth Okoro"), "{}", sent.text());
    // Said on Tuesday 1 December, it is looked at on Wednesday.
    assert!(sent.has("Wednesday 2 December 2026"));
    assert!(sent.has("Stop when you need to.") && sent.has("The listening line") && sent.has("020 7946 0999"));
    assert!(sent.lacks(WORRY), "what was said is with the lead");
    assert_eq!(borough.portal.letters_to("kim@wick.example").await.len(), 1);
    assert_eq!(borough.portal.letters_to("ruth@wick.example").await.len(), 0);
    assert!(story.kim.get("/desk").await.has("Look at a worry"));
    assert!(story.ruth.get("/desk").await.lacks("a worry"), "it was brought to Kim");
    // Nobody else who weighs it, and not the group, sees that there is one.
    assert_eq!(borough.amina.get(&format!("{}/sent", story.raise())).await.status, 404);
    for page in ["", "/history"] {
        assert!(borough.amina.get(&format!("/desk/applications/{}{page}", story.application)).await.lacks(WORRY));
    }
}

#[tokio::test]
async fn the_day_to_look_at_it_goes_by_and_every_lead_sees_so_until_one_has_looked() {
    let story = Story::begin().await;
    let kim = story.person("kim@wick.example").await;
    story.worries("", &[("lead", &kim)]).await;
    let one = story.the_only().await;
    for other in [&story.borough.leyla, &story.borough.amina, &story.borough.hulya] {
        assert_eq!(other.post(&format!("{one}/look"), &[]).await.status, 403, "{}", other.email);
        assert_eq!(other.get(&format!("{one}/handover")).await.status, 403, "{}", other.email);
    }
    story.borough.portal.clock.advance(TimeDelta::days(2));
    for lead in [&story.ruth, &story.kim] {
        let today = lead.get("/desk").await;
        assert!(today.has("A worry was to be looked at by now, and was not"), "{}", today.text());
    }
    assert!(story.ruth.get("/desk/concerns").await.has("Was to be looked at by"));
    let page = story.ruth.get(&one).await;
    assert!(page.has("It was to be looked at by") && page.has(WORRY), "{}", page.text());
    story.ruth.submit(&page, "form[action$=look]", &[]).await;
    let page = story.ruth.get(&one).await;
    assert!(page.has("Ruth Okoro has it, and looked at it"), "{}", page.text());
    assert!(story.ruth.get("/desk").await.has("Go on with a worry"));
    let (queries, _) = story.borough.portal.queries(story.ruth.get(&one)).await;
    assert!(queries <= 6, "{queries}");
    let raised = story.borough.leyla.get(&format!("{}/sent", story.raise())).await;
    assert!(raised.has("has looked at it") && raised.lacks("Friday"), "no more than that");
}

#[tokio::test]
async fn a_lead_who_is_close_hands_it_over_and_opens_it_no_more() {
    let story = Story::begin().await;
    let (kim, ruth) = (story.person("kim@wick.example").await, story.person("ruth@wick.example").await);
    story.worries("", &[("lead", &kim)]).await;
    let one = story.the_only().await;
    let page = story.kim.get(&format!("{one}/handover")).await;
    let own = page.all("main").concat();
    assert!(own.contains("Ruth Okoro") && !own.contains("Kim Ode"), "{}", page.text());
    let bare = story.kim.submit(&page, "main form", &[("to", &ruth)]).await;
    assert!(bare.status == 422 && bare.has("Write a line for whoever has it"), "{}", bare.text());
    let over = [("to", ruth.as_str()), ("handover", "He is my neighbour."), ("close", "yes")];
    let done = story.kim.submit(&page, "main form", &over).await;
    assert!(done.lacks("Sunday Kitchen"), "{}", done.text());
    let closed = story.kim.get(&one).await;
    assert!(closed.status == 403 && closed.lacks(WORRY), "{}", closed.text());
    assert_eq!(story.kim.post(&format!("{one}/look"), &[]).await.status, 403);
    assert_eq!(story.borough.portal.letters_to("ruth@wick.example").await.len(), 1);
    let page = story.ruth.get(&one).await;
    assert!(page.has("Handed over, since they are close to the group") && page.has("He is my neighbour."));
    assert!(story.ruth.get("/desk").await.has("Look at a worry"));
}

#[tokio::test]
async fn a_worry_begins_at_a_note_or_a_conversation_and_says_where_it_was_heard() {
    let story = Story::begin().await;
    let borough = &story.borough;
    let document = borough.leyla.get(&format!("/desk/applications/{}", story.application)).await;
    assert!(document.link("This worries me").is_some());
    // What is no part of this application is nothing that can be said of it.
    assert_eq!(borough.leyla.get(&format!("{}?about=note:none", story.raise())).await.status, 404);
    // Amina talks with a group whose draft nobody else reads yet, and hears something.
    let draft = borough.application("Drums On The Lea", State::Draft).await;
    let (id, amina) = (draft.clone(), borough.portal.person("amina@wick.example", "").await);
    let talk = borough.portal.change(move |change| {
        let talk: groundwater::ids::ConversationId = change.id();
        let by = groundwater::people::actions::find_or_add(change, "hulya@example.org", "")?.id;
        diesel::insert_into(conversations::table)
            .values((
                conversations::id.eq(&talk),
                conversations::application_id.eq(&id),
                conversations::question_key.eq("idea"),
                conversations::contact_id.eq(&amina),
                conversations::state.eq("asked"),
                conversations::reach_by.eq("07700 900123"),
                conversations::good_times.eq(""),
                conversations::write_up.eq("They told me about Fridays."),
                conversations::minutes.eq(0),
                conversations::correction.eq(""),
                conversations::asked_by.eq(&by),
                conversations::asked_at.eq(change.now),
                conversations::version.eq(1),
            ))
            .execute(change.db)?;
        Ok(talk.to_string())
    });
    let talk = talk.await;
    let about = format!("/desk/applications/{draft}/concern?about=conversation:{talk}");
    assert!(borough.leyla.get(&about).await.status >= 403, "it is not her conversation");
    let page = borough.amina.get(&format!("/desk/conversations/{talk}")).await;
    assert!(page.has("If it is hard to hear") && page.has("Stop when you need to."), "{}", page.text());
    let form = borough.amina.get(&page.link("This worries me").expect("a link")).await;
    assert!(form.has("A conversation"), "{}", form.text());
    let sent = borough.amina.submit(&form, "main form", &[("words", WORRY)]).await;
    assert!(sent.has("What happens next"), "{}", sent.text());
    let lead = story.kim.get(&story.the_only().await).await;
    assert!(lead.has("It was heard in") && lead.has("They told me about Fridays."), "{}", lead.text());
}

#[tokio::test]
async fn where_every_lead_stands_apart_nobody_is_named() {
    let story = Story::begin().await;
    story.borough.declares(&story.application, "kim@wick.example", Standing::Conflict).await;
    let page = story.borough.leyla.get(&story.raise()).await;
    let own = page.all("main").concat();
    assert!(own.contains("Ruth Okoro") && !own.contains("Kim Ode"), "{}", page.text());
    let kim = story.person("kim@wick.example").await;
    let wrong = story.worries("", &[("lead", &kim)]).await;
    assert!(wrong.status == 422 && wrong.has("Choose whom this goes to"), "{}", wrong.text());
    assert_eq!(story.borough.portal.letters_to(LEYLA).await.len(), 0);
}
