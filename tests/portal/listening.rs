//! "This worries me" wherever something is said: a call, a letter, an answer to our question; and by those to whom the
//! application is closed, who are shown nothing of it.

use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::db::schema::{applications, concerns, conversations};
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::{Borough, LEYLA};
use crate::support::{Seen, Visitor};

const WORRY: &str = "He says that he does not go home.";
const CALL: &str = "Fridays are hard for him.";

struct Story {
    borough: Borough,
    application: ApplicationId,
    ruth: Visitor,
}

impl Story {
    /// Sunday Kitchen is under review, and Ruth is safeguarding lead.
    async fn begin() -> Story {
        let borough = Borough::start().await;
        let application = borough.application("Sunday Kitchen", State::UnderReview).await;
        let ruth = borough.staff("ruth@wick.example", "Ruth Okoro", Role::SafeguardingLead).await;
        Story { borough, application, ruth }
    }

    fn desk(&self, page: &str) -> String {
        format!("/desk/applications/{}{page}", self.application)
    }

    /// The only worry there is, as Ruth reads it.
    async fn ruth_reads(&self) -> Seen {
        let id: String = self.borough.portal.read(|db| Ok(concerns::table.select(concerns::id).first(db)?)).await;
        self.ruth.get(&format!("/desk/concerns/{id}")).await
    }
}

/// The way to say that this worries somebody, from a page.
fn way(page: &Seen, about: &str) -> String {
    page.links().into_iter().find(|href| href.contains(about)).unwrap_or_else(|| panic!("{about}: {}", page.text()))
}

#[tokio::test]
async fn what_worries_leyla_in_a_call_reaches_ruth_with_what_was_said() {
    let story = Story::begin().await;
    let leyla = &story.borough.leyla;
    let page = leyla.get(&story.desk("/letters")).await;
    let log = leyla.submit(&page, "form[action$=calls]", &[("kind", "they-rang"), ("about", CALL)]).await;
    assert!(log.has("If it is hard to hear") && log.has("Stop when you need to."), "{}", log.text());
    let href = way(&log, "about=call:");
    // The group reads the same log, and is not told that somebody may worry.
    assert_eq!(story.borough.hulya.get(&href).await.status, 403);
    let own = story.borough.hulya.get(&format!("/applications/{}/letters", story.application)).await;
    assert!(own.has(CALL) && own.lacks("This worries me"), "{}", own.text());
    let elsewhere = story.borough.portal.staff("eve@camden.example", "Eve", Role::Commissioner, "camden").await;
    assert_eq!(elsewhere.get(&href).await.status, 404);
    // A call of another group cannot be brought with this one.
    let other = story.borough.application("Drums On The Lea", State::UnderReview).await;
    let (_, about) = href.split_once("about=").expect("a thing");
    assert_eq!(leyla.get(&format!("/desk/applications/{other}/concern?about={about}")).await.status, 404);

    let form = leyla.get(&href).await;
    assert!(form.has("A call"), "{}", form.text());
    let sent = leyla.submit(&form, "main form", &[("words", WORRY)]).await;
    assert!(sent.has("What happens next") && sent.link("Sunday Kitchen").is_some(), "{}", sent.text());
    let seen = story.ruth_reads().await;
    assert!(seen.has(WORRY) && seen.has("It was heard in") && seen.has(CALL), "{}", seen.text());
    assert!(leyla.get(&story.desk("/history")).await.lacks(WORRY), "it is in no ordinary history");
}

#[tokio::test]
async fn a_call_about_no_application_is_brought_with_the_newest_of_the_group() {
    let borough = Borough::start().await;
    let ruth = borough.staff("ruth@wick.example", "Ruth Okoro", Role::SafeguardingLead).await;
    let group = borough.group("Sunday Kitchen", "hulya@example.org").await;
    let draft = borough.group("Drums On The Lea", "hulya@example.org").await;
    let application = borough.apply(group.clone(), "hulya@example.org", "Sunday Kitchen", State::UnderReview).await;
    borough.apply(draft.clone(), "hulya@example.org", "Drums On The Lea", State::Draft).await;
    let leyla = &borough.leyla;
    // Nobody learns here that a group has a draft.
    assert_eq!(leyla.get(&format!("/desk/organisations/{draft}/worry")).await.status, 404);
    assert_eq!(borough.hulya.get(&format!("/desk/organisations/{group}/worry")).await.status, 403);
    let page = leyla.get(&format!("/desk/organisations/{group}/calls")).await;
    let log = leyla.submit(&page, "form[action$=calls]", &[("kind", "they-rang"), ("about", CALL)]).await;
    assert!(log.has("If it is hard to hear"), "{}", log.text());
    let form = leyla.get(&way(&log, "about=call:")).await;
    assert!(form.path.contains(application.as_str()) && form.has("A call"), "{}: {}", form.path, form.text());
    let sent = leyla.submit(&form, "main form", &[("words", WORRY)]).await;
    assert!(sent.has("What happens next"), "{}", sent.text());
    let list = ruth.get("/desk/concerns").await;
    let seen = ruth.get(&list.link("Sunday Kitchen").expect("the worry")).await;
    assert!(seen.has(WORRY) && seen.has(CALL), "{}", seen.text());
}

#[tokio::test]
async fn a_call_is_brought_with_an_application_at_the_funder_whose_call_it_was() {
    let borough = Borough::start().await;
    let group = borough.group("Sunday Kitchen", "hulya@example.org").await;
    let here = borough.apply(group.clone(), "hulya@example.org", "Sunday Kitchen", State::UnderReview).await;
    let page = borough.leyla.get(&format!("/desk/organisations/{group}/calls")).await;
    let log = borough.leyla.submit(&page, "form[action$=calls]", &[("kind", "they-rang"), ("about", CALL)]).await;
    let href = way(&log, "about=call:");
    // A day later the group applies to Camden, where Leyla works, too.
    borough.portal.clock.advance(chrono::TimeDelta::days(1));
    let there = borough.apply(group, "hulya@example.org", "Sunday Kitchen", State::UnderReview).await;
    let leyla = borough.portal.staff(LEYLA, "Leyla Demir", Role::Commissioner, "camden").await;
    let camden = borough.portal.funder("camden").await;
    let moved = borough.portal.change(move |change| {
        let theirs = diesel::update(applications::table.find(&there));
        Ok(theirs.set(applications::funder_id.eq(&camden)).execute(change.db)?)
    });
    assert_eq!(moved.await, 1);
    let form = leyla.get(&href).await;
    assert!(form.status == 200 && form.path.contains(here.as_str()), "{}: {}", form.path, form.text());
}

#[tokio::test]
async fn what_a_group_answers_to_our_question_can_worry_whoever_reads_it() {
    let story = Story::begin().await;
    let (leyla, hulya) = (&story.borough.leyla, &story.borough.hulya);
    let page = leyla.get(&story.desk("/questions")).await;
    let fields = [("words", "Who opens the hall?"), ("why", "The plan does not say.")];
    let asked = leyla.submit(&page, "form[action$=questions]", &fields).await;
    let question = asked.attribute("section.gw-question", "id").expect("a question").replace("question-", "");
    assert!(!asked.links().iter().any(|href| href.contains("about=question:")), "nothing was answered yet");
    let page = hulya.get(&format!("/applications/{}/questions-to-you/{question}", story.application)).await;
    hulya.submit(&page, "main form", &[("answer", CALL)]).await;
    let page = leyla.get(&story.desk("/questions")).await;
    let form = leyla.get(&way(&page, "about=question:")).await;
    assert!(form.has("An answer to a question of ours"), "{}", form.text());
    leyla.submit(&form, "main form", &[("words", WORRY)]).await;
    let seen = story.ruth_reads().await;
    assert!(seen.has(WORRY) && seen.has(CALL), "{}", seen.text());
}

#[tokio::test]
async fn whoever_stepped_back_says_what_worries_them_and_is_shown_nothing() {
    let story = Story::begin().await;
    let borough = &story.borough;
    borough.answers(&story.application, "idea", Body::text("We cook together on Sundays.")).await;
    let worry = story.desk("/worry");
    // It is for those to whom the application is closed; whoever may open it says it there.
    let open = borough.amina.get(&worry).await;
    assert_eq!(open.status, 403);
    assert_eq!(open.link("This worries me"), Some(story.desk("/concern")), "{}", open.text());
    assert_eq!(borough.hulya.get(&worry).await.status, 403);
    let elsewhere = borough.portal.staff("eve@camden.example", "Eve", Role::Commissioner, "camden").await;
    assert_eq!(elsewhere.get(&worry).await.status, 404);
    assert_eq!(elsewhere.post(&worry, &[("words", WORRY)]).await.status, 404);

    borough.declares(&story.application, LEYLA, Standing::Conflict).await;
    let leyla = &borough.leyla;
    let closed = leyla.get(&story.desk("")).await;
    assert!(closed.status == 403 && closed.has("to Ruth Okoro, safeguarding lead."), "{}", closed.text());
    let (queries, page) =
        borough.portal.queries(leyla.get(&closed.link("Something about it worries me").expect("a way"))).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.status == 200 && page.has("Ruth Okoro") && page.has("Sunday Kitchen"), "{}", page.text());
    assert!(page.lacks("We cook together") && page.lacks("hulya@example.org"), "{}", page.text());
    let bare = leyla.submit(&page, "main form", &[]).await;
    assert!(bare.status == 422 && bare.has("Say what worries you"), "{}", bare.text());
    let said = leyla.submit(&page, "main form", &[("words", WORRY)]).await;
    assert!(said.has("Ruth Okoro looks at it by") && said.has("Stop when you need to."), "{}", said.text());
    assert!(said.lacks(WORRY) && said.lacks("We cook together"), "{}", said.text());
    // Nothing else opened.
    for path in ["", "/concern", "/concern/sent", "/readings", "/questions", "/letters", "/history"] {
        assert_eq!(leyla.get(&story.desk(path)).await.status, 403, "{path}");
    }
    let seen = story.ruth_reads().await;
    assert!(seen.has(WORRY) && seen.lacks("It was heard in"), "{}", seen.text());
    assert_eq!(borough.amina.get("/desk/concerns").await.status, 403);
    assert!(borough.amina.get(&story.desk("/history")).await.lacks(WORRY));
}

#[tokio::test]
async fn of_a_worry_from_a_talk_about_a_draft_the_lead_reads_only_what_was_said() {
    let story = Story::begin().await;
    let borough = &story.borough;
    let draft = borough.application("Drums On The Lea", State::Draft).await;
    borough.answers(&draft, "idea", Body::text("We drum with the elders.")).await;
    let (id, amina) = (draft.clone(), borough.portal.person("amina@wick.example", "").await);
    let talk = borough.portal.change(move |change| {
        let talk: groundwater::ids::ConversationId = change.id();
        let by = groundwater::people::actions::find_or_add(change, "hulya@example.org", "")?.id;
        diesel::insert_into(conversations::table)
            .values((
                (conversations::id.eq(&talk), conversations::application_id.eq(&id)),
                (conversations::question_key.eq("idea"), conversations::contact_id.eq(&amina)),
                (conversations::state.eq("asked"), conversations::reach_by.eq("07700 900123")),
                (conversations::good_times.eq(""), conversations::write_up.eq(CALL)),
                (conversations::minutes.eq(0), conversations::correction.eq("")),
                (conversations::asked_by.eq(&by), conversations::asked_at.eq(change.now)),
                conversations::version.eq(1),
            ))
            .execute(change.db)?;
        Ok(talk.to_string())
    });
    let about = format!("/desk/applications/{draft}/concern?about=conversation:{}", talk.await);
    assert_eq!(borough.leyla.get(&about).await.status, 404, "it is not her conversation");
    let form = borough.amina.get(&about).await;
    borough.amina.submit(&form, "main form", &[("words", WORRY)]).await;
    let seen = story.ruth_reads().await;
    assert!(seen.has(WORRY) && seen.has(CALL), "{}", seen.text());
    assert!(seen.lacks("We drum with the elders."), "nobody but its group reads a draft: {}", seen.text());
}
