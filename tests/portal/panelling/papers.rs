//! What is known of a group, with its reply, and who holds which risk stand in the papers, under the same rights as on the desk.

use diesel::prelude::*;
use groundwater::application::conversation::State as Talk;
use groundwater::application::conversation::store::{self as conversations, Conversation};
use groundwater::application::word::Word;
use groundwater::db::schema::evidence;
use groundwater::db::types::Json;
use groundwater::fund::form::PanelRules;
use groundwater::ids::{ApplicantQuestionId, ApplicationId, EvidenceId};
use groundwater::people::Role;
use groundwater::relationship::ReplyKind;
use groundwater::relationship::store::{Reply, insert_reply};
use groundwater::review::Standing;
use groundwater::review::question::State;
use groundwater::review::store::question as questions;

use super::{AMA, CEM, Evening};
use crate::support::{Seen, group};
use crate::table::Table;

const KNOWN: &str = "The hall committee gives them the key.";
const REPLY: &str = "They have for four years.";
const RISK: &str = "The hall may shut in March.";

/// Pia has written what she knows of a group; one of it answers.
async fn knows(table: &Table, application: &ApplicationId, member: &str, words: &'static str, reply: &'static str) {
    let pia = table.portal.person(super::PIA, "").await;
    let member = table.portal.person(member, "").await;
    let id = application.clone();
    table
        .portal
        .change(move |change| {
            group::known(change, &id, &pia, words)?;
            let note: EvidenceId =
                evidence::table.filter(evidence::application_id.eq(&id)).select(evidence::id).first(change.db)?;
            let reply = Reply {
                id: change.id(),
                evidence_id: note,
                words: reply.into(),
                written_by: member,
                written_at: change.now,
                kind: ReplyKind::Correction,
                route: groundwater::relationship::voice::Route::Written,
            };
            insert_reply(change.db, &reply)
        })
        .await;
}

/// Pia names a risk, which the council holds.
async fn names_a_risk(evening: &Evening, application: &ApplicationId, words: &str) {
    let path = format!("/desk/applications/{application}/risks");
    let fields =
        [("kind", "delivery"), ("payer", "nothing"), ("words", words), ("council_does", "We pay for another hall.")];
    let named = evening.pia.submit(&evening.pia.get(&path).await, "form[action$=risks]", &fields).await;
    assert!(named.has(words), "{}", named.text());
}

async fn opens(evening: &Evening) -> Seen {
    let papers = evening.at("papers");
    evening.ama.submit(&evening.ama.get(&papers).await, "main form", &[]).await
}

#[tokio::test]
async fn papers_hold_what_is_known_with_the_groups_reply_and_who_holds_which_risk() {
    let mut evening = Evening::called(10_000, PanelRules { papers_days: 7, ..PanelRules::default() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    let drums = evening.table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 3_000).await;
    evening.table.declares(AMA, &drums, Standing::Conflict).await;
    evening.table.declares(CEM, &drums, Standing::None).await;
    knows(&evening.table, &kitchen, "sundaykitchen@example.org", KNOWN, REPLY).await;
    knows(&evening.table, &drums, "kofi@example.org", "The drums are heard far away.", "Until nine.").await;
    names_a_risk(&evening, &kitchen, RISK).await;
    names_a_risk(&evening, &drums, "Somebody may complain.").await;

    // The wrong people first: somebody of another meeting, and Cem, who has not opened them.
    let papers = evening.at("papers");
    let olu = evening.table.staff("olu@example.org", "Olu Ade", Role::PanelMember).await;
    for path in [papers.clone(), evening.at("papers/aloud")] {
        assert_eq!(olu.get(&path).await.status, 403);
        assert!(evening.cem.get(&path).await.lacks(KNOWN), "nothing before they are opened");
    }

    let open = opens(&evening).await;
    for words in [KNOWN, REPLY, "Cannot be cited yet", RISK, "Held today by the council", "We pay for another hall."] {
        assert!(open.has(words), "{words}: {}", open.text());
    }
    for closed in ["heard far away", "Until nine.", "Somebody may complain.", "Drums On The Lea"] {
        assert!(open.lacks(closed), "{closed} is closed to Ama");
    }
    let (queries, _) = evening.table.portal.queries(evening.ama.get(&papers)).await;
    assert!(queries <= 6, "{queries} queries");
    let heard = evening.ama.get(&evening.at("papers/aloud")).await;
    for words in [KNOWN, REPLY, "Cannot be cited yet", RISK, "Held today by the council"] {
        assert!(heard.has(words), "{words}: {}", heard.text());
    }
    assert!(heard.lacks("heard far away") && heard.lacks("Somebody may complain."), "{}", heard.text());

    // Two weeks later the group has had its days, and the note is marked no longer.
    evening.comes().await;
    let later = evening.ama.get(&papers).await;
    assert!(later.has(KNOWN) && later.lacks("Cannot be cited yet"), "{}", later.text());
}

#[tokio::test]
async fn a_note_that_was_taken_back_is_not_in_the_papers() {
    let evening = Evening::called(10_000, PanelRules { papers_days: 7, ..PanelRules::default() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    knows(&evening.table, &kitchen, "sundaykitchen@example.org", KNOWN, REPLY).await;
    let id = kitchen.clone();
    evening
        .table
        .portal
        .change(move |change| {
            diesel::update(evidence::table.filter(evidence::application_id.eq(&id)))
                .set(evidence::withdrawn_at.eq(Some(change.now)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let open = opens(&evening).await;
    assert!(open.lacks(KNOWN) && open.lacks(REPLY), "{}", open.text());
    assert!(open.has("Nobody has written anything.") && open.has("Nobody has named a risk."), "{}", open.text());
}

const ASKS: &str = "Who holds the key while Zeynep is away?";
const ANSWERS: &str = "Büyüklerden ikisi.";
const HARD: &str = "He has a key as well.";
const TALKED: &str = "On Tuesdays the school has it.";

/// Pia asks, about an answer or the application as a whole; the question.
async fn asks(evening: &Evening, application: &ApplicationId, words: &str, about: &str) -> String {
    evening.table.portal.clock.advance(chrono::TimeDelta::minutes(1));
    let page = evening.pia.get(&format!("/desk/applications/{application}/questions")).await;
    let fields = [("words", words), ("why", "The plan does not say."), ("about", about)];
    let asked = evening.pia.submit(&page, "form[action$=questions]", &fields).await;
    assert!(asked.has("The question is on its way"), "{}", asked.text());
    asked.attribute("section.gw-question", "id").expect("a question").replace("question-", "")
}

/// What was asked is answered in a talk, which the group confirms aloud.
async fn says_in_a_talk(evening: &Evening, application: &ApplicationId, question: &str) {
    let [aloud, _] = Word::samples();
    let (id, question) = (application.clone(), ApplicantQuestionId::from(question));
    let pia = evening.table.portal.person(super::PIA, "").await;
    evening
        .table
        .portal
        .change(move |change| {
            let talk = Conversation {
                id: change.id(),
                application_id: id,
                question_key: question.to_string(),
                state: Talk::Confirmed,
                reach_by: "07700 900123".into(),
                good_times: String::new(),
                asked_by: pia.clone(),
                asked_at: change.now,
                contact_id: pia.clone(),
                write_up: TALKED.into(),
                written_by: Some(pia.clone()),
                written_at: Some(change.now),
                minutes: 20,
                correction: String::new(),
                settled_by: Some(pia.clone()),
                settled_at: Some(change.now),
                version: 1,
                appointment_id: None,
                their_minutes: 0,
                word: Some(Json(aloud)),
                asked: "When is it free?".into(),
            };
            conversations::insert(change.db, &talk)?;
            questions::answer(change.db, &question, State::Answered, TALKED, &pia, change.now)
        })
        .await;
}

#[tokio::test]
async fn papers_hold_what_a_group_answered_to_our_questions() {
    let evening = Evening::called(10_000, PanelRules { papers_days: 7, ..PanelRules::default() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    super::rewrite(&evening.table, |text| {
        text.questions.truncate(2);
        for (question, key) in text.questions.iter_mut().zip(["open", "hard"]) {
            question.key = key.into();
            question.seen_by = vec![groundwater::fund::form::SeenBy::Panel];
            question.strands = vec![];
            (question.sensitive, question.equity) = (key == "hard", false);
        }
    })
    .await;
    let open_question = asks(&evening, &kitchen, ASKS, "open").await;
    let hard = asks(&evening, &kitchen, "Has he a key?", "hard").await;
    let talked = asks(&evening, &kitchen, "When is it free?", "*").await;
    asks(&evening, &kitchen, "What is the rent?", "*").await;
    let odd = evening
        .pia
        .post(
            &format!("/desk/applications/{kitchen}/questions"),
            &[("words", "Why?"), ("why", "We ask."), ("about", "nothing")],
        )
        .await;
    assert!(odd.status == 422 && odd.has("Choose from the list what it is about"), "{}", odd.text());
    let member = evening.table.portal.signed_in("sundaykitchen@example.org").await;
    for (question, words) in [(&open_question, ANSWERS), (&hard, HARD)] {
        let page = member.get(&format!("/applications/{kitchen}/questions-to-you/{question}")).await;
        member.submit(&page, "main form", &[("answer", words)]).await;
    }
    says_in_a_talk(&evening, &kitchen, &talked).await;
    let translations = format!("/desk/applications/{kitchen}/translations");
    let page = evening.pia.get(&translations).await;
    assert!(page.html.contains("To our question"), "{}", page.text());
    let of = format!("{open_question}/writing");
    let fields = [("of", &*of), ("text", "Two of the older ones."), ("by", "Elif Kaya")];
    let added = evening.pia.submit(&page, "main form", &fields).await;
    assert!(added.has("Two of the older ones.") && added.has(ASKS), "{}", added.text());
    let (queries, own) =
        evening.table.portal.queries(member.get(&format!("/applications/{kitchen}/translations"))).await;
    assert!(queries <= 6, "{queries}");
    assert!(own.has(ASKS) && own.has(ANSWERS) && own.has("Two of the older ones."), "{}", own.text());

    let open = opens(&evening).await;
    let heard = evening.ama.get(&evening.at("papers/aloud")).await;
    for seen in [&open, &heard] {
        for words in [ASKS, ANSWERS, "Two of the older ones.", "Somebody, ", TALKED, "Confirmed aloud by Fatma Aydın"]
        {
            assert!(seen.has(words), "{words}: {}", seen.text());
        }
        assert!(seen.has("What is the rent?") && seen.has("Not answered yet."), "{}", seen.text());
        assert!(seen.lacks(HARD) && seen.lacks("Has he a key?"), "{}", seen.text());
        assert!(seen.has("One question of ours is not for papers"), "{}", seen.text());
    }
    for path in ["papers", "papers/aloud"] {
        let (queries, _) = evening.table.portal.queries(evening.ama.get(&evening.at(path))).await;
        assert!(queries <= 6, "{path}: {queries}");
    }

    // Of a question from before anybody was asked what it is about, nobody knows: it may be about what was told in confidence.
    let id = ApplicantQuestionId::from(open_question.as_str());
    evening.table.portal.change(move |change| questions::place(change.db, &id, "")).await;
    assert!(evening.ama.get(&evening.at("papers")).await.lacks(ANSWERS));
    let place = format!("/desk/applications/{kitchen}/questions/{open_question}/place");
    let field = format!("about-{open_question}");
    assert_eq!(evening.ama.post(&place, &[(&*field, "*")]).await.status, 403);
    let empty = evening.pia.post(&place, &[]).await;
    assert!(empty.status == 422 && empty.has("Nobody has said yet"), "{}", empty.text());
    let placed = evening.pia.submit(&empty, &format!("form[action='{place}']"), &[(&*field, "open")]).await;
    assert_eq!(placed.status, 200, "{}", placed.text());
    assert!(evening.ama.get(&evening.at("papers")).await.has(ANSWERS));

    // What is not right in the English stands under it, and not in its place; she answers anew, and it is of what she said before.
    let own = member.get(&format!("/applications/{kitchen}/translations")).await;
    let field = own.attribute("form[action$=correction] textarea", "name").expect("a field");
    member.submit(&own, "form[action$=correction]", &[(&field, "It is three.")]).await;
    let papers = evening.ama.get(&evening.at("papers")).await;
    assert!(papers.has("Two of the older ones.") && papers.has("It is three."), "{}", papers.text());
    evening.table.portal.clock.advance(chrono::TimeDelta::minutes(1));
    let page = member.get(&format!("/applications/{kitchen}/questions-to-you/{open_question}")).await;
    member.submit(&page, "main form", &[("answer", "Anahtar okulda.")]).await;
    for path in [evening.at("papers"), format!("/desk/applications/{kitchen}/questions")] {
        let seen = if path.ends_with("papers") { evening.ama.get(&path).await } else { evening.pia.get(&path).await };
        assert!(seen.has("Anahtar okulda.") && seen.lacks("Two of the older ones."), "{}", seen.text());
    }
}

#[tokio::test]
async fn papers_of_many_applications_are_read_a_page_at_a_time_and_printed_whole() {
    let evening = Evening::called(10_000, PanelRules { papers_days: 7, ..PanelRules::default() }).await;
    for number in 1..=27 {
        evening.application(&format!("Group {number:02}"), 100).await;
    }
    let (one, last) = ("gw-answer\" id=\"item-25\"", "gw-answer\" id=\"item-27\"");
    let first = opens(&evening).await;
    assert!(first.has("This is page 1 of 2: numbers 1 to 25 of 27."), "{}", first.text());
    assert!(first.html.contains(one) && !first.html.contains(last));
    assert!(first.has("Group 27"), "the list has everybody: {}", first.text());
    // A link from before there were pages finds the line of the list, and from there the page.
    assert_eq!(first.all_of("li[id=item-27] a", "href"), [format!("{}?page=2#item-27", evening.at("papers"))]);
    assert!(first.lacks("Print the papers"));
    let (queries, second) = evening.table.portal.queries(evening.ama.get(&evening.at("papers?page=2"))).await;
    assert!(queries <= 6, "{queries}");
    assert!(second.html.contains(last) && !second.html.contains(one), "{}", second.text());
    assert!(second.has("27. Group 27") && second.link("The page before").is_some(), "{}", second.text());
    let whole = evening.ama.get(&first.link("All of them on one page, to print").expect("a link")).await;
    assert!(whole.html.contains(one) && whole.html.contains(last) && whole.has("Print the papers"), "{}", whole.text());
    // Nothing of it is nowhere.
    let odd = evening.ama.get(&evening.at("papers?page=9")).await;
    assert!(odd.status == 200 && odd.has("This is page 1 of 2"), "{}", odd.text());
    let heard = evening.ama.get(&evening.at("papers/aloud?page=2")).await;
    assert!(heard.has("Group 27"), "{}", heard.text());
    let written = heard.link("What they wrote: Group 27").unwrap_or_else(|| panic!("{}", heard.text()));
    assert_eq!(written, format!("{}?page=2#item-27", evening.at("papers")));
}
