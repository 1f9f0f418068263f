//! A reader's wish to talk becomes a time that the group chooses, and what it confirms answers the wish; and what a group
//! answered to a question of ours is cited.

use diesel::prelude::*;
use groundwater::db::schema::{conversations, organisation_members, talk_slots};
use groundwater::history::{self, Event, Thing};
use groundwater::people::Role;
use groundwater::review::reading::Cite;

use super::{Borough, whole};
use crate::support::{Seen, Visitor, at_once, group};

const WISH: &str = "Who holds the key while Zeynep is away?";
const SAID: &str = "Two of the older ones have a key each.";

/// Joan reads, and would like a conversation about trust.
async fn joan_wishes(borough: &Borough) -> Visitor {
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let page = borough.declares(&joan, "none", &[]).await;
    let fields = [("step-trust", "+understand"), ("words-trust", WISH), ("then", "conversation:trust")];
    let passed = joan.submit(&page, "main form", &fields).await;
    assert!(passed.has("Saved and passed on."), "{}", passed.text());
    joan
}

/// Amina offers a time and puts the wish to the group; the address at which the group finds it.
async fn amina_offers(borough: &Borough) -> String {
    let question = amina_asks(borough, "3", "One of your times is free.").await;
    format!("/applications/{}/questions-to-you/{question}", borough.application)
}

/// The same once more of her times are free; the question.
async fn amina_asks(borough: &Borough, day: &str, free: &str) -> String {
    let amina = &borough.amina;
    let slots = amina.get("/desk/conversations/slots").await;
    let time = [("date-day", day), ("date-month", "12"), ("date-year", "2026"), ("time", "6pm")];
    amina.submit(&slots, "form[action$=slots]", &time).await;
    let page = amina.get(&borough.desk("questions")).await;
    let offer = page.link("Offer the group a time to talk about it").unwrap_or_else(|| panic!("{}", page.text()));
    let page = amina.get(offer.split('#').next().expect("a path")).await;
    assert!(page.has(free) && page.html.contains(WISH), "{}", page.text());
    let asked = amina.submit(&page, "form[action$=questions]", &[]).await;
    assert!(asked.has("The group has been asked"), "{}", asked.text());
    assert!(asked.has("The group can choose a time to talk about it, or write."), "{}", asked.text());
    asked.attribute("section.gw-question", "id").expect("a question").replace("question-", "")
}

/// Hülya chooses Amina's time.
async fn hulya_books(borough: &Borough, to_you: &str) -> Seen {
    let page = borough.hulya.get(to_you).await;
    let slot = page.value_of("slot", "3 December").unwrap_or_else(|| panic!("{}", page.text()));
    let asked = [("slot", slot.as_str()), ("reach_by", "07700 900123")];
    borough.hulya.submit(&page, "form[action$='/talk']", &asked).await
}

#[tokio::test]
async fn what_the_group_confirms_of_a_talk_answers_joans_wish() {
    let borough = Borough::with_an_application().await;
    let (amina, hulya) = (&borough.amina, &borough.hulya);
    let joan = joan_wishes(&borough).await;
    let to_you = amina_offers(&borough).await;
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("You can talk with Amina Yusuf about it instead"), "{}", letter.text);
    // Nobody else takes a time for the group.
    let stranger = borough.portal.applicant("ola@example.org", "Ola").await;
    for other in [&stranger, amina, &joan] {
        let taken = other.post(&format!("{to_you}/talk"), &[("reach_by", "020 7946 0000")]).await;
        assert_eq!(taken.status, 404, "{}", other.email);
    }
    let (queries, page) = borough.portal.queries(hulya.get(&to_you)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("Or talk with us about it"), "{}", page.text());
    let bare = hulya.submit(&page, "form[action$='/talk']", &[]).await;
    assert_eq!(bare.status, 422, "{}", bare.text());
    let booked = hulya_books(&borough, &to_you).await;
    assert!(booked.has("You talk on Thursday 3 December 2026, 6pm.") && booked.has(WISH), "{}", booked.text());
    let again = hulya.get(&to_you).await;
    assert!(again.link("See when you talk, and what was written down").is_some(), "{}", again.text());
    assert!(again.all("form[action$='/talk']").is_empty());
    let letter = borough.portal.letters_to("amina@hackney.example").await.pop().expect("a letter");
    assert!(letter.text.contains("would like to talk about our question"), "{}", letter.text);

    // Amina writes up what was said; it is no answer before the group has confirmed it.
    let questions = borough.desk("questions");
    let page = amina.get(&questions).await;
    let talk = page.link("The group talks with us about it: the conversation").expect("the conversation");
    assert_ne!(joan.get(&talk).await.status, 200, "Joan reads, and does not speak with the group");
    let page = amina.get(&talk).await;
    assert!(page.has(WISH) && page.has("07700 900123"), "{}", page.text());
    let fields = [("write_up", SAID), ("minutes", "20"), ("do", "send")];
    let sent = amina.submit(&page, "main form", &fields).await;
    assert!(sent.status == 200, "{}", sent.text());
    assert!(joan.get("/desk").await.lacks("Judge what you wanted to understand"));
    assert!(amina.get(&questions).await.lacks(SAID));
    let page = hulya.get(&booked.path).await;
    assert!(page.has(SAID), "{}", page.text());
    let yes = hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert!(yes.status == 200 && yes.has(SAID), "{}", yes.text());

    // Joan is told on her desk, and has what was said before her.
    assert!(amina.get(&questions).await.has("Answered, our turn"));
    assert!(joan.get("/desk").await.has("Judge what you wanted to understand about Sunday Kitchen"));
    let (queries, page) = borough.portal.queries(joan.get(&borough.reading("joan@example.org").await)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("There is an answer") && page.has(SAID), "{}", page.text());
    // What was sent is as it was.
    let application = borough.application.clone();
    let keys = borough.portal.read(move |db| {
        use groundwater::db::schema::answer_parts;
        let theirs = answer_parts::table.filter(answer_parts::application_id.eq(application));
        Ok(theirs.order(answer_parts::question_key).select(answer_parts::question_key).load::<String>(db)?)
    });
    assert_eq!(keys.await, ["idea", "need"]);
}

#[tokio::test]
async fn of_two_times_that_a_group_takes_at_once_for_one_talk_one_is_booked() {
    for turn in 0..2 {
        let borough = Borough::with_an_application().await;
        joan_wishes(&borough).await;
        let slots = borough.amina.get("/desk/conversations/slots").await;
        let friday = [("date-day", "4"), ("date-month", "12"), ("date-year", "2026"), ("time", "6pm")];
        borough.amina.submit(&slots, "form[action$=slots]", &friday).await;
        let question = amina_asks(&borough, "3", "2 of your times are free.").await;
        let to_you = format!("/applications/{}/questions-to-you/{question}", borough.application);
        let (organisation, person) =
            (borough.organisation.clone(), borough.portal.person("songul@example.org", "Songül Ak").await);
        borough
            .portal
            .change(move |change| {
                let member = change.id();
                groundwater::organisation::store::insert_member(change.db, member, &organisation, &person, change.now)
            })
            .await;
        let songul = borough.portal.signed_in("songul@example.org").await;
        let (hers, others) = (borough.hulya.get(&to_you).await, songul.get(&to_you).await);
        let slot = |page: &Seen, day: &str| page.value_of("slot", day).unwrap_or_else(|| panic!("{}", page.text()));
        let (thursday, friday) = (slot(&hers, "3 December"), slot(&others, "4 December"));
        let one = [("slot", thursday.as_str()), ("reach_by", "07700 900123")];
        let two = [("slot", friday.as_str()), ("reach_by", "07700 900456")];
        let form = "form[action$='/talk']";
        let (one, two) =
            at_once(turn, borough.hulya.submit(&hers, form, &one), songul.submit(&others, form, &two)).await;
        assert!(one.status < 500 && two.status < 500, "{} {}", one.text(), two.text());

        // One talk, at one time; the other time is free again.
        let about = conversations::table.filter(conversations::question_key.eq(question.clone())).count();
        let talks: i64 = borough.portal.read(move |db| Ok(about.get_result(db)?)).await;
        let taken = talk_slots::table.filter(talk_slots::taken_by.is_not_null()).count();
        let taken: i64 = borough.portal.read(move |db| Ok(taken.get_result(db)?)).await;
        assert_eq!((talks, taken), (1, 1));
        let talk = format!("/applications/{}/questions/{question}/conversation", borough.application);
        let page = borough.hulya.get(&talk).await;
        let is_on = |day: &str| page.has(&format!("You talk on {day} December 2026, 6pm."));
        assert!(is_on("Thursday 3") != is_on("Friday 4"), "{}", page.text());
    }
}

#[tokio::test]
async fn a_question_that_is_withdrawn_lets_go_of_the_time() {
    let borough = Borough::with_an_application().await;
    joan_wishes(&borough).await;
    let to_you = amina_offers(&borough).await;
    hulya_books(&borough, &to_you).await;
    let slots = borough.amina.get("/desk/conversations/slots").await;
    assert!(slots.lacks("Take back"), "it is taken: {}", slots.text());
    let page = borough.amina.get(&borough.desk("questions")).await;
    let why = [("withdrawn", "Zeynep told us in the hall.")];
    let gone = borough.amina.submit(&page, "form[action$=withdrawal]", &why).await;
    assert!(gone.has("No longer asked") && gone.has("With an officer"), "{}", gone.text());
    assert!(borough.amina.get("/desk/conversations/slots").await.has("Take back"));
    let page = borough.hulya.get(&to_you).await;
    assert!(page.lacks("Or talk with us about it"), "{}", page.text());
    let late = borough.hulya.post(&format!("{to_you}/talk"), &[("reach_by", "07700 900123")]).await;
    assert_eq!(late.status, 403, "{}", late.text());
}

#[tokio::test]
async fn what_the_group_confirms_after_we_replied_is_added_to_its_answer() {
    let borough = Borough::with_an_application().await;
    let (amina, hulya) = (&borough.amina, &borough.hulya);
    joan_wishes(&borough).await;
    let to_you = amina_offers(&borough).await;
    let booked = hulya_books(&borough, &to_you).await;
    let page = hulya.get(&to_you).await;
    hulya.submit(&page, "main form", &[("answer", SAID)]).await;
    // A reply would close what they still talk about, so Amina is asked.
    let questions = borough.desk("questions");
    let page = amina.get(&questions).await;
    let reply = "form:has([name=reply])";
    let asked = amina.submit(&page, reply, &[("reply", "Thank you.")]).await;
    assert!(asked.status == 422 && asked.has("The group still talks with us about this."), "{}", asked.text());
    let replied = amina.submit(&asked, reply, &[("reply", "Thank you."), ("anyway", "yes")]).await;
    assert!(replied.has("Answered, and we replied"), "{}", replied.text());

    let late = "The cook has a third one.";
    let talk = replied.link("The group talks with us about it: the conversation").expect("the conversation");
    let page = amina.get(&talk).await;
    amina.submit(&page, "main form", &[("write_up", late), ("minutes", "20"), ("do", "send")]).await;
    let page = hulya.get(&booked.path).await;
    let yes = hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert!(yes.status == 200 && yes.has(late), "{}", yes.text());
    let seen = amina.get(&questions).await;
    assert!(seen.has(SAID) && seen.has(late) && seen.has("Answered, and we replied"), "{}", seen.text());
    let letters = borough.portal.letters_to("amina@hackney.example").await;
    let told = letters.iter().filter(|letter| letter.text.contains("/questions#question-")).count();
    assert_eq!(told, 2, "once for what it wrote, and once for what it said");
}

#[tokio::test]
async fn once_it_is_decided_nobody_is_held_to_a_talk_about_our_question() {
    let borough = Borough::with_an_application().await;
    joan_wishes(&borough).await;
    let to_you = amina_offers(&borough).await;
    hulya_books(&borough, &to_you).await;
    let (id, who) = (borough.application.clone(), borough.portal.who("amina@hackney.example").await);
    let out = borough.portal.app.change(Some(who), move |change| {
        history::record(change, &Thing::new("application", &id), Event::new("decision released"))
    });
    out.await.expect("the decision is out");
    assert!(borough.amina.get("/desk/conversations/slots").await.has("Take back"));
}

#[tokio::test]
async fn who_left_the_group_after_it_applied_is_offered_for_no_talk_about_our_question() {
    let borough = Borough::with_an_application().await;
    let eve = borough.portal.staff("eve@hackney.example", "Eve Stone", Role::Commissioner, super::HERE).await;
    let slots = eve.get("/desk/conversations/slots").await;
    let time = [("date-day", "4"), ("date-month", "12"), ("date-year", "2026"), ("time", "6pm")];
    eve.submit(&slots, "form[action$=slots]", &time).await;
    joan_wishes(&borough).await;
    let to_you = amina_offers(&borough).await;
    let offered = borough.hulya.get(&to_you).await;
    assert!(offered.value_of("slot", "4 December").is_some(), "{}", offered.text());
    let (group, person) = (borough.organisation.clone(), borough.portal.person("eve@hackney.example", "").await);
    borough
        .portal
        .change(move |change| {
            let member = change.id();
            groundwater::organisation::store::insert_member(change.db, member, &group, &person, change.now)?;
            diesel::update(organisation_members::table.filter(organisation_members::person_id.eq(&person)))
                .set(organisation_members::left_at.eq(Some(change.now)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let offered = borough.hulya.get(&to_you).await;
    assert!(offered.value_of("slot", "3 December").is_some(), "{}", offered.text());
    assert!(offered.value_of("slot", "4 December").is_none(), "{}", offered.text());
}

#[tokio::test]
async fn whoever_offers_the_times_is_whom_the_page_and_the_letter_name() {
    let borough = Borough::with_an_application().await;
    joan_wishes(&borough).await;
    let slots = borough.amina.get("/desk/conversations/slots").await;
    let time = [("date-day", "3"), ("date-month", "12"), ("date-year", "2026"), ("time", "6pm")];
    borough.amina.submit(&slots, "form[action$=slots]", &time).await;
    // Daniel asks, who offers no time himself.
    let daniel = borough.portal.signed_in("daniel.okafor@example.org").await;
    let page = daniel.get(&borough.desk("questions")).await;
    let offer = page.link("Offer the group a time to talk about it").unwrap_or_else(|| panic!("{}", page.text()));
    let page = daniel.get(offer.split('#').next().expect("a path")).await;
    let asked = daniel.submit(&page, "form[action$=questions]", &[]).await;
    let question = asked.attribute("section.gw-question", "id").expect("a question").replace("question-", "");
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("You can talk with Amina Yusuf about it instead"), "{}", letter.text);
    let to_you = format!("/applications/{}/questions-to-you/{question}", borough.application);
    let page = borough.hulya.get(&to_you).await;
    assert!(page.has("Daniel Okafor") && page.value_of("slot", "3 December").is_some(), "{}", page.text());
    assert!(page.has("Amina Yusuf writes down what you say"), "{}", page.text());
    assert!(page.has("ring or write to Amina Yusuf") && page.lacks("write to Daniel Okafor"), "{}", page.text());
    // Where no time suits, it is with her all the same.
    let other = [("slot", "other"), ("good_times", "After four."), ("reach_by", "07700 900123")];
    let booked = borough.hulya.submit(&page, "form[action$='/talk']", &other).await;
    assert!(booked.has("Amina Yusuf has your message and will get in touch"), "{}", booked.text());
}

/// Amina asks, and Hülya answers; the question.
async fn answered(borough: &Borough) -> String {
    let page = borough.amina.get(&borough.desk("questions")).await;
    let fields = [("words", WISH), ("why", "The plan does not say.")];
    let asked = borough.amina.submit(&page, "form[action$=questions]", &fields).await;
    let question = asked.attribute("section.gw-question", "id").expect("a question").replace("question-", "");
    let page = borough.hulya.get(&format!("/applications/{}/questions-to-you/{question}", borough.application)).await;
    borough.hulya.submit(&page, "main form", &[("answer", SAID)]).await;
    question
}

#[tokio::test]
async fn a_reading_rests_on_what_the_group_answered_to_our_question() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    let question = answered(&borough).await;
    let reading = borough.reading("joan@example.org").await;
    let (queries, page) = borough.portal.queries(joan.get(&reading)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("What they answered to our questions") && page.has(SAID), "{}", page.text());
    let cite = page.value_of("cites-trust", WISH).unwrap_or_else(|| panic!("{}", page.text()));
    assert_eq!(cite, format!("question:{question}"));
    // What was never asked of this group is put aside.
    let mut fields = whole("strong", "They share it out.", "share");
    fields.extend([("cites-trust", cite.as_str()), ("cites-trust", "question:none")]);
    let shared = joan.submit(&page, "main form", &fields).await;
    assert!(shared.has("You have shared your reading"), "{}", shared.text());
    let id = borough.reading_of("joan@example.org").await.id;
    let kept = borough.portal.read(move |db| groundwater::review::store::reading::judgements_of(db, &id)).await;
    let trust = kept.into_iter().find(|one| one.criterion == "trust").expect("judged");
    assert_eq!(trust.cites, [Cite::Question(question.clone())]);
    let (queries, seen) = borough.portal.queries(borough.amina.get(&borough.desk("readings"))).await;
    assert!(queries <= 6, "{queries}");
    let link = seen.link("To our question").unwrap_or_else(|| panic!("{}", seen.text()));
    assert!(link.ends_with(&format!("/questions#question-{question}")), "{link}");
    // It is one of the facts that the group could be asked about.
    let id = borough.application.clone();
    let (_, facts, _) = borough.portal.read(move |db| groundwater::decision::facts::store::material(db, &id)).await;
    assert_eq!(facts.iter().map(|one| one.answer.as_str()).collect::<Vec<_>>(), [SAID]);
}

#[tokio::test]
async fn a_decision_rests_on_what_the_group_answered_to_our_question() {
    let mut borough = Borough::with_an_application().await;
    let question = answered(&borough).await;
    borough.portal.clock.advance(chrono::TimeDelta::days(70));
    borough.portal.work().await;
    borough.amina = borough.portal.signed_in("amina@hackney.example").await;
    let (id, ruth) = (borough.application.clone(), borough.portal.person("ruth.adeyemi@example.org", "").await);
    let none = groundwater::review::Standing::None;
    borough.portal.change(move |change| crate::support::group::declare(change, &id, &ruth, none)).await;
    let ruth = borough.portal.signed_in("ruth.adeyemi@example.org").await;
    let path = format!("/desk/funds/hackney-small-grants/decisions/{}", borough.application);
    let panel = borough.portal.staff("pat@hackney.example", "Pat Lee", Role::PanelMember, super::HERE).await;
    assert_eq!(panel.get(&path).await.status, 403);
    let page = ruth.get(&path).await;
    assert!(page.has("Which answers to our questions this rests on") && page.has(SAID), "{}", page.text());
    let fields =
        [("outcome", "funded"), ("amount", "950"), ("reasons", "They know everybody."), ("answers", &*question)];
    let saved = ruth.submit(&page, "main form", &fields).await;
    assert_eq!(saved.status, 200, "{}", saved.text());
    let (queries, again) = borough.portal.queries(ruth.get(&path)).await;
    assert!(queries <= 6, "{queries}");
    assert_eq!(again.all_of("input[name=answers][checked]", "value"), std::slice::from_ref(&question));
    let (queries, desk) = borough.portal.queries(borough.amina.get(&borough.desk("questions"))).await;
    assert!(queries <= 6, "{queries}");
    assert!(desk.has("The decision rests on the answer"), "{}", desk.text());
    // Pat reads the answer, and nothing of a decision that is not out.
    let (id, pat) = (borough.application.clone(), borough.portal.person("pat@hackney.example", "").await);
    let reads = borough.portal.change(move |change| {
        group::declare(change, &id, &pat, groundwater::review::Standing::None)?;
        group::reads(change, &id, &pat, groundwater::review::reading::State::Declared)
    });
    reads.await;
    let seen = panel.get(&borough.desk("questions")).await;
    assert!(seen.has(SAID) && seen.lacks("The decision rests on the answer"), "{}", seen.text());
}
