//! "I would rather talk": asked for, written up, confirmed; and one question of a draft shown to one person.

use chrono::TimeDelta;
use groundwater::application::answer::Body;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::reading::State as ReadingState;

use crate::support::{Portal, Seen, Visitor, group};

const HULYA: &str = "hulya@example.org";
const DANIEL: &str = "daniel.okafor@example.org";

struct Story {
    portal: Portal,
    hulya: Visitor,
    daniel: Visitor,
    application: ApplicationId,
}

impl Story {
    async fn begin() -> Story {
        let portal = Portal::start().await;
        let round = portal.fund("hackney-small-grants").await.round;
        let people = [(HULYA, "Hülya Demir"), ("zeynep@example.org", "Zeynep Kaya")];
        let group = portal.group("Sunday Kitchen", &people).await;
        let application = portal.draft(HULYA, &group, &round.id).await;
        let form = portal.form(&round.id).await;
        portal.answers_everything(HULYA, &application, &form, &["need"]).await;
        let hulya = portal.signed_in(HULYA).await;
        let daniel = portal.signed_in(DANIEL).await;
        Story { portal, hulya, daniel, application }
    }

    fn page(&self) -> String {
        format!("/applications/{}/questions/need/conversation", self.application)
    }

    async fn asks(&self) -> Seen {
        self.portal.clock.advance(TimeDelta::minutes(1));
        let page = self.hulya.get(&self.page()).await;
        let fields = [("reach_by", "07700 900123, ask for Zeynep"), ("good_times", "after 4pm")];
        self.hulya.submit(&page, "form[action$='/conversation']", &fields).await
    }

    /// Daniel opens the conversation from his list.
    async fn daniel_opens(&self) -> Seen {
        let list = self.daniel.get("/desk/conversations").await;
        let href = list.link("Sunday Kitchen").unwrap_or_else(|| panic!("{}", list.text()));
        self.daniel.get(&href).await
    }

    async fn daniel_writes(&self, text: &str) -> Seen {
        self.portal.clock.advance(TimeDelta::minutes(1));
        let page = self.daniel_opens().await;
        let fields = [("write_up", text), ("minutes", "40"), ("do", "send")];
        self.daniel.submit(&page, "main form", &fields).await
    }

    async fn sends(&self) -> Seen {
        self.hulya.post(&format!("/applications/{}/submission", self.application), &[]).await
    }
}

#[tokio::test]
async fn a_conversation_is_asked_for_written_up_and_confirmed() {
    let story = Story::begin().await;
    let asked = story.asks().await;
    assert!(asked.has("You have asked to talk. Daniel Okafor has your message"), "{}", asked.text());
    assert!(asked.has("You asked in time."));

    // What Daniel sees: this question, and nothing else of the draft.
    story.portal.answers(HULYA, &story.application, "need", Body::text("Begun in writing")).await;
    let page = story.daniel_opens().await;
    assert!(page.has("07700 900123, ask for Zeynep"));
    assert!(page.has("Begun in writing"));
    assert!(page.lacks("Sunday cooking on the estate"));

    let kept =
        story.daniel.submit(&page, "main form", &[("write_up", "They cook"), ("minutes", ""), ("do", "keep")]).await;
    assert!(kept.has("Only you see it until you send it."), "{}", kept.text());
    assert!(story.hulya.get(&story.page()).await.lacks("They cook"), "a draft is the officer's own");

    let sent = story.daniel_writes("They cook on Sundays.").await;
    assert!(sent.has("Sent to the group."), "{}", sent.text());
    let page = story.hulya.get(&story.page()).await;
    assert!(page.has("They cook on Sundays."));

    let wrong = story.hulya.submit(&page, "form[action$=correction]", &[("correction", "")]).await;
    assert!(wrong.has("Say what should be different"));
    story.portal.clock.advance(TimeDelta::minutes(1));
    let corrected = story.hulya.submit(&page, "form[action$=correction]", &[("correction", "Saturdays!")]).await;
    assert!(corrected.has("We will write it again"));
    assert!(corrected.lacks("They cook on Sundays."));
    assert!(story.daniel_opens().await.has("Saturdays!"));
    story.daniel_writes("They cook on Saturdays.").await;

    // The yes is to what was read: from the old page it is not taken.
    let stale = story.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert_eq!(stale.status, 409);
    let page = story.hulya.get(&story.page()).await;
    story.portal.clock.advance(TimeDelta::minutes(1));
    let confirmed = story.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert!(confirmed.has("It is your answer now."), "{}", confirmed.text());
    let again = story.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert!(again.has("It is your answer now."), "a second click is the first one");
    let check = story.hulya.get(&format!("/applications/{}/check", story.application)).await;
    assert!(check.has("They cook on Saturdays."));

    let to_hulya: Vec<_> = story.portal.letters_to(HULYA).await.into_iter().map(|letter| letter.subject).collect();
    assert_eq!(
        to_hulya,
        [
            "You asked to talk: Small Grants",
            "Please read what we wrote down: Small Grants",
            "Please read what we wrote down: Small Grants"
        ]
    );
    let to_daniel: Vec<_> = story.portal.letters_to(DANIEL).await.into_iter().map(|letter| letter.subject).collect();
    assert_eq!(
        to_daniel,
        [
            "Sunday Kitchen would rather talk: Small Grants",
            "Sunday Kitchen has corrected your write-up: Small Grants",
            "Sunday Kitchen has confirmed your write-up: Small Grants"
        ]
    );
}

#[tokio::test]
async fn the_letters_of_a_conversation() {
    let story = Story::begin().await;
    story.asks().await;
    story.daniel_writes("We cook on Sundays.\n\nThere are fifteen of us.").await;
    let asked = story.portal.letters_to(DANIEL).await.remove(0);
    let mut to_hulya = story.portal.letters_to(HULYA).await;
    let (first, second) = (to_hulya.remove(0), to_hulya.remove(0));
    let mask = |text: &str| mask(text, &story.portal.base);
    insta::assert_snapshot!("to-the-named-contact", mask(&format!("{}\n\n{}", asked.subject, asked.text)));
    insta::assert_snapshot!("to-who-asked", mask(&format!("{}\n\n{}", first.subject, first.text)));
    insta::assert_snapshot!("with-the-write-up", mask(&format!("{}\n\n{}", second.subject, second.text)));
}

fn mask(text: &str, base: &str) -> String {
    let mut out = text.replace(base, "https://grants.example.gov.uk");
    for part in text.split(['/', '\n']) {
        if part.len() == 36 && part.matches('-').count() == 4 {
            out = out.replace(part, "ID");
        }
    }
    out
}

#[tokio::test]
async fn we_need_to_know_how_to_reach_them() {
    let story = Story::begin().await;
    let page = story.hulya.get(&story.page()).await;
    let again = story
        .hulya
        .submit(&page, "form[action$='/conversation']", &[("reach_by", " "), ("good_times", "after 4")])
        .await;
    assert_eq!(again.status, 422);
    assert!(again.has("Say how we can reach you"));
    assert!(again.html.contains("after 4"), "what was typed is kept");
}

#[tokio::test]
async fn asked_in_time_is_on_time() {
    let story = Story::begin().await;
    story.asks().await;
    // The round closes on 28 January at 5pm; nobody has rung yet.
    story.portal.clock.advance(TimeDelta::days(27));
    let hulya = story.portal.signed_in(HULYA).await;
    let daniel = story.portal.signed_in(DANIEL).await;
    let story = Story { hulya, daniel, ..story };
    story.portal.clock.advance(TimeDelta::days(33));
    let (hulya, daniel) = (story.portal.signed_in(HULYA).await, story.portal.signed_in(DANIEL).await);
    let story = Story { hulya, daniel, ..story };
    let check = story.hulya.get(&format!("/applications/{}/check", story.application)).await;
    assert!(check.has("Send your application"), "{}", check.text());

    story.daniel_writes("They cook on Sundays.").await;
    let page = story.hulya.get(&story.page()).await;
    assert!(
        page.has("You can finish and send your application until Saturday 13 February 2027, 11:59pm."),
        "{}",
        page.text()
    );
    story.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    story.portal.clock.advance(TimeDelta::days(14));
    let sent = story.sends().await;
    assert!(sent.has("Your application is sent"), "the fourteenth day is in time: {}", sent.text());
}

#[tokio::test]
async fn the_fifteenth_day_is_late_and_says_so() {
    let story = Story::begin().await;
    story.asks().await;
    story.portal.clock.advance(TimeDelta::days(59));
    let (hulya, daniel) = (story.portal.signed_in(HULYA).await, story.portal.signed_in(DANIEL).await);
    let story = Story { hulya, daniel, ..story };
    story.daniel_writes("They cook on Sundays.").await;
    story.portal.clock.advance(TimeDelta::days(15));
    let late = story.sends().await;
    assert_eq!(late.status, 403);
    assert!(late.has("Daniel Okafor"), "it says whom to talk to: {}", late.text());
}

#[tokio::test]
async fn an_application_is_sent_while_a_conversation_goes_on() {
    let story = Story::begin().await;
    story.asks().await;
    let sent = story.sends().await;
    assert!(sent.has("Daniel Okafor still talks with you about this."), "{}", sent.text());
    story.daniel_writes("They cook on Sundays.").await;
    let page = story.hulya.get(&story.page()).await;
    let done = story.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert!(done.has("It is your answer now."));
    let what = story.hulya.get(&format!("/applications/{}/check", story.application)).await;
    assert!(what.has("What you sent"));
    assert!(what.has("They cook on Sundays."));
}

#[tokio::test]
async fn only_who_talked_writes_it_up_and_a_colleague_who_covers_is_named() {
    let story = Story::begin().await;
    story.asks().await;
    let amina = story.portal.staff("amina@example.org", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let panel = story.portal.staff("panel@example.org", "Rosa Lund", Role::PanelMember, "hackney").await;
    let elsewhere = story.portal.staff("leyla@wick.example", "Leyla Demir", Role::Commissioner, "wick-award").await;
    let list = amina.get("/desk/conversations").await;
    assert!(list.lacks("Sunday Kitchen"), "a colleague's draft is not hers to know of");
    let href = list.link("A group that is writing").expect("a conversation to cover");
    for visitor in [&panel, &elsewhere] {
        assert_eq!(visitor.get(&href).await.status, 404, "{}", visitor.email);
        assert_eq!(visitor.post(&format!("{href}/cover"), &[]).await.status, 404);
    }
    let page = amina.get(&href).await;
    assert!(page.lacks("07700") && page.lacks("Sunday Kitchen"), "{}", page.text());
    assert!(page.has("Everybody in the group gets a letter that names you"), "she knows before she presses");
    let early = amina.post(&href, &[("write_up", "x"), ("minutes", "5"), ("do", "send"), ("version", "1")]).await;
    assert_eq!(early.status, 403);
    let covered = amina.submit(&page, "form[action$=cover]", &[]).await;
    assert!(covered.has("The conversation is yours now.") && covered.has("07700 900123"));
    let told = story.portal.letters_to(HULYA).await.pop().expect("a letter");
    assert_eq!(told.subject, "Amina Yusuf will talk with you: Small Grants");
    assert!(told.text.contains("You asked to talk") && told.text.contains("Amina Yusuf can now see this question"));
    // Zeynep did not ask; what is opened is hers as well.
    let zeynep = story.portal.letters_to("zeynep@example.org").await.pop().expect("a letter to everybody in the group");
    assert_eq!(zeynep.subject, told.subject);
    assert!(zeynep.text.contains("Your group asked to talk") && zeynep.text.contains("what you have written to it"));
    let sent =
        amina.submit(&covered, "main form", &[("write_up", "They cook."), ("minutes", "30"), ("do", "send")]).await;
    assert!(sent.has("Sent to the group."), "{}", sent.text());
    assert!(story.hulya.get(&story.page()).await.has("Amina Yusuf has written down what you said."));
}

#[tokio::test]
async fn whoever_reads_or_decides_neither_covers_nor_writes_up() {
    let story = Story::begin().await;
    story.asks().await;
    assert!(story.sends().await.has("Your application is sent"));
    let amina = story.portal.staff("amina@example.org", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let ruth = story.portal.staff("ruth.adeyemi@example.org", "Ruth Adeyemi", Role::Commissioner, "hackney").await;
    let reads = async |email: &str| {
        let (id, person) = (story.application.clone(), story.portal.person(email, "").await);
        story.portal.change(move |change| group::reads(change, &id, &person, ReadingState::Declared)).await;
    };
    let href = amina.get("/desk/conversations").await.link("Sunday Kitchen").expect("a conversation");
    reads("amina@example.org").await;
    for (judge, why) in [(&amina, "You read this application for the decision"), (&ruth, "You decide in this round")] {
        let page = judge.get(&href).await;
        assert!(page.has(why) && page.all("form[action$=cover]").is_empty(), "{}", page.text());
        let refused = judge.post(&format!("{href}/cover"), &[]).await;
        assert!(refused.status == 403 && refused.has(why), "{}", refused.text());
    }
    // Somebody who covers and is asked to read afterwards writes nothing up any more.
    let cem = story.portal.staff("cem@example.org", "Cem Kaya", Role::Commissioner, "hackney").await;
    let covered = cem.post(&format!("{href}/cover"), &[]).await;
    assert!(covered.has("The conversation is yours now."), "{}", covered.text());
    reads("cem@example.org").await;
    let page = cem.get(&href).await;
    assert!(page.has("You read this application for the decision") && page.all("textarea").is_empty());
    let typed = [("write_up", "They cook."), ("minutes", "30"), ("do", "send"), ("version", "2")];
    assert_eq!(cem.post(&href, &typed).await.status, 403);
    assert!(story.hulya.get(&story.page()).await.lacks("They cook."));
}

#[tokio::test]
async fn what_is_typed_in_a_write_up_is_checked_and_kept() {
    let story = Story::begin().await;
    story.asks().await;
    let page = story.daniel_opens().await;
    let wrong = story
        .daniel
        .submit(&page, "main form", &[("write_up", "They cook."), ("minutes", "an hour"), ("do", "send")])
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.has("Write the minutes you talked as a number") && wrong.has("They cook."));
    let empty = story.daniel.submit(&page, "main form", &[("write_up", " "), ("minutes", "20"), ("do", "send")]).await;
    assert!(empty.has("Write what was said"));
    story.daniel_writes("They cook.").await;
    // From a page that was open before: it has moved on.
    let stale =
        story.daniel.submit(&page, "main form", &[("write_up", "No."), ("minutes", "20"), ("do", "send")]).await;
    assert_eq!(stale.status, 409);
}

#[tokio::test]
async fn a_conversation_is_cancelled_and_asked_for_again() {
    let story = Story::begin().await;
    let asked = story.asks().await;
    story.portal.clock.advance(TimeDelta::minutes(1));
    let cancelled = story.hulya.submit(&asked, "form[action$=cancellation]", &[]).await;
    assert!(cancelled.has("The conversation is cancelled."));
    let list = story.daniel.get("/desk/conversations").await;
    let page = story.daniel.get(&list.link("Sunday Kitchen").expect("it stays in his list")).await;
    assert!(page.has("would rather not talk about this after all") && page.lacks("07700"));
    let again = story.asks().await;
    assert!(again.has("You have asked to talk."));
    let subjects: Vec<_> = story.portal.letters_to(DANIEL).await.into_iter().map(|letter| letter.subject).collect();
    assert_eq!(subjects.len(), 3);
    assert_eq!(subjects[1], "Sunday Kitchen would rather not talk after all: Small Grants");
}

#[tokio::test]
async fn a_yes_is_taken_back_until_the_application_is_sent() {
    let story = Story::begin().await;
    story.asks().await;
    story.daniel_writes("They cook on Sundays.").await;
    let page = story.hulya.get(&story.page()).await;
    assert!(page.all("form[action$=reconsideration]").is_empty(), "nothing was said yes to yet");
    story.portal.clock.advance(TimeDelta::minutes(1));
    let confirmed = story.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert!(confirmed.has("Until you send your application you can take your yes back."), "{}", confirmed.text());

    story.portal.clock.advance(TimeDelta::minutes(1));
    let back = story.hulya.submit(&confirmed, "form[action$=reconsideration]", &[]).await;
    assert!(
        back.has("Taken back.") && back.has("Is it right?") && back.has("They cook on Sundays."),
        "{}",
        back.text()
    );
    let again = story.hulya.submit(&confirmed, "form[action$=reconsideration]", &[]).await;
    assert!(again.has("Is it right?"), "a second click is the first one");
    let check = story.hulya.get(&format!("/applications/{}/check", story.application)).await;
    assert!(check.lacks("They cook on Sundays."), "it is no answer now");
    let letter = story.portal.letters_to(DANIEL).await.pop().expect("a letter");
    assert_eq!(letter.subject, "Sunday Kitchen has taken its yes back: Small Grants");

    // From here it goes on as before: corrected, or confirmed once more.
    story.portal.clock.advance(TimeDelta::minutes(1));
    let yes = story.hulya.submit(&back, "form[action$=confirmation]", &[]).await;
    assert!(yes.has("It is your answer now."), "{}", yes.text());
    story.sends().await;
    let sent = story.hulya.get(&story.page()).await;
    assert!(sent.all("form[action$=reconsideration]").is_empty());
    let late = story.hulya.submit(&yes, "form[action$=reconsideration]", &[]).await;
    assert_eq!(late.status, 403);
    assert!(late.has("take the application back first"), "{}", late.text());
    assert!(late.links().contains(&format!("/applications/{}/reopening", story.application)));
}

#[tokio::test]
async fn one_question_of_a_draft_is_shown_to_one_person_and_closed_again() {
    let story = Story::begin().await;
    story.portal.answers(HULYA, &story.application, "need", Body::text("Our neighbours asked us")).await;
    let page = story.hulya.get(&story.page()).await;
    let shown = story.hulya.submit(&page, "form[action$=opened]", &[]).await;
    assert!(shown.has("Daniel Okafor can see this question and your answer to it"), "{}", shown.text());
    let letter = story.portal.letters_to(DANIEL).await.pop().expect("a letter");
    let link = letter.text.lines().find(|line| line.contains("/desk/opened/")).expect("a link").trim().to_owned();
    let seen = story.daniel.get(&link).await;
    assert!(seen.has("Our neighbours asked us") && seen.lacks("Sunday cooking"));
    assert!(story.daniel.get("/desk/conversations").await.has("Sunday Kitchen"));
    let amina = story.portal.staff("amina@example.org", "Amina Yusuf", Role::Commissioner, "hackney").await;
    assert_eq!(amina.get(&link).await.status, 404, "it was opened to Daniel");
    let hidden = story.hulya.submit(&shown, "form[action$=opened]", &[]).await;
    assert!(hidden.has("It is yours alone again."));
    assert_eq!(story.daniel.get(&link).await.status, 404);
}

impl Story {
    async fn writes(&self, text: &str) {
        let path = format!("/applications/{}/questions/need", self.application);
        let page = self.hulya.get(&path).await;
        let version = page.attribute("input[name=version]", "value").unwrap_or_default();
        let (status, reply) = self.hulya.autosave(&path, &[("version", &version), ("text", text)]).await;
        assert_eq!((status, reply["state"].as_str()), (200, Some("saved")), "{reply}");
    }

    /// Hülya shows the question to Daniel, or takes it back to her group.
    async fn shows_or_hides(&self) -> Seen {
        let page = self.hulya.get(&self.page()).await;
        self.hulya.submit(&page, "form[action$=opened]", &[]).await
    }
}

#[tokio::test]
async fn what_is_written_after_a_question_was_taken_back_is_the_groups_own() {
    let story = Story::begin().await;
    let asked = story.asks().await;
    let list = story.daniel.get("/desk/conversations").await;
    let href = list.link("Sunday Kitchen").expect("Daniel's conversation");
    story.hulya.submit(&asked, "form[action$=cancellation]", &[]).await;
    story.writes("Only for ourselves, for now").await;
    let page = story.daniel.get(&href).await;
    assert_eq!(page.status, 200);
    assert!(page.lacks("Only for ourselves") && page.has("What the group writes here is its own"), "{}", page.text());

    // The same once it is confirmed and hidden; shown again, he reads it.
    story.asks().await;
    assert!(story.daniel.get(&href).await.has("Only for ourselves, for now"), "it is open to him again");
    story.daniel_writes("They cook on Sundays.").await;
    let page = story.hulya.get(&story.page()).await;
    story.hulya.submit(&page, "form[action$=confirmation]", &[]).await;
    assert!(story.shows_or_hides().await.has("It is yours alone again."));
    story.writes("We are not sure of the hall").await;
    let page = story.daniel.get(&href).await;
    assert!(page.lacks("not sure of the hall") && page.has("They cook on Sundays."), "his own write-up stays his");
    story.shows_or_hides().await;
    assert!(story.daniel.get(&href).await.has("not sure of the hall"));
    story.shows_or_hides().await;
    assert!(story.daniel.get(&href).await.lacks("not sure of the hall"));

    // What was sent is the council's to read; taken back, it is the group's own again.
    story.sends().await;
    assert!(story.daniel.get(&href).await.has("not sure of the hall"));
    story.hulya.post(&format!("/applications/{}/reopening", story.application), &[]).await;
    story.writes("We have lost the hall").await;
    assert!(story.daniel.get(&href).await.lacks("lost the hall"));
    story.hulya.post(&format!("/applications/{}/withdrawal", story.application), &[("reason", "")]).await;
    assert_eq!(story.daniel.get(&href).await.status, 404, "the council never had what was withdrawn unsent");
    assert!(story.daniel.get("/desk/conversations").await.lacks("Sunday Kitchen"));
}

#[tokio::test]
async fn a_role_that_ended_ends_what_was_opened_for_it() {
    let story = Story::begin().await;
    story.asks().await;
    story.writes("Begun in writing").await;
    let list = story.daniel.get("/desk/conversations").await;
    let (talk, opened) = {
        let links = list.links();
        let find = |part: &str| links.iter().find(|link| link.starts_with(part)).expect("a link").clone();
        (find("/desk/conversations/"), find("/desk/opened/"))
    };
    assert!(story.daniel.get(&talk).await.has("Begun in writing") && story.daniel.get(&opened).await.status == 200);
    // He reads for the panel from now on, and is no officer any more.
    story.portal.staff(DANIEL, "Daniel Okafor", Role::PanelMember, "hackney").await;
    story
        .portal
        .change(|change| {
            use diesel::prelude::*;
            use groundwater::db::schema::person_roles;
            let officer = person_roles::table.filter(person_roles::role.eq(Role::Commissioner));
            diesel::update(officer).set(person_roles::ended_at.eq(change.now)).execute(change.db)?;
            Ok(())
        })
        .await;
    for path in [&talk, &opened] {
        let gone = story.daniel.get(path).await;
        assert!(gone.status == 404 && gone.lacks("Begun in writing"), "{path}");
    }
    let said = [("write_up", "They cook."), ("minutes", "20"), ("do", "send"), ("version", "1")];
    assert_eq!(story.daniel.post(&talk, &said).await.status, 404);
    assert_eq!(story.daniel.post(&format!("{talk}/cover"), &[]).await.status, 404);
    for path in ["/desk/conversations", "/desk"] {
        assert!(story.daniel.get(path).await.lacks("Sunday Kitchen"), "{path}");
    }
}

#[tokio::test]
async fn another_group_finds_nothing_here() {
    let story = Story::begin().await;
    story.portal.group("Dalston Fathers", &[("kofi@example.org", "Kofi Mensah")]).await;
    let kofi = story.portal.signed_in("kofi@example.org").await;
    assert_eq!(kofi.get(&story.page()).await.status, 404);
    for verb in ["", "/cancellation", "/confirmation", "/correction", "/reconsideration"] {
        let answer = kofi.post(&format!("{}{verb}", story.page()), &[("reach_by", "x"), ("version", "1")]).await;
        assert_eq!(answer.status, 404, "{verb}");
    }
}

#[tokio::test]
async fn pages_make_few_queries() {
    let story = Story::begin().await;
    story.asks().await;
    let page = story.daniel_opens().await;
    let href = page.path.split('?').next().expect("a path").to_owned();
    for (visitor, path) in
        [(&story.hulya, story.page()), (&story.daniel, href), (&story.daniel, "/desk/conversations".to_owned())]
    {
        let (queries, seen) = story.portal.queries(visitor.get(&path)).await;
        assert_eq!(seen.status, 200);
        assert!(queries <= 6, "{path} made {queries} queries");
    }
}

#[tokio::test]
async fn both_sides_know_the_day_by_which_daniel_rings() {
    let story = Story::begin().await;
    // It is Tuesday 1 December.
    let asked = story.asks().await;
    assert!(asked.has("You hear from Daniel Okafor by Friday 4 December 2026"), "{}", asked.text());
    assert!(story.daniel_opens().await.has("To talk and write up by Friday 4 December 2026"));
    let letter = story.portal.letters_to(HULYA).await.pop().expect("a letter");
    assert!(letter.text.contains("You hear from Daniel Okafor by Friday 4 December 2026"), "{}", letter.text);
    let letter = story.portal.letters_to(DANIEL).await.pop().expect("a letter");
    assert!(letter.text.contains("They expect to hear from you by Friday 4 December 2026"), "{}", letter.text);

    let today = story.daniel.get("/desk").await;
    assert!(today.has("Talk with Sunday Kitchen") && today.has("by 4 December 2026"), "{}", today.text());
    story.portal.clock.advance(TimeDelta::days(4));
    assert!(story.portal.signed_in(DANIEL).await.get("/desk").await.has("was due 4 December 2026"));
    // Once it is written up, no day is left.
    story.daniel_writes("They cook.").await;
    assert!(story.hulya.get(&story.page()).await.lacks("You hear from Daniel Okafor by"));
}

#[tokio::test]
async fn whoever_reads_or_decides_neither_takes_a_conversation_over_nor_writes_it_up() {
    let story = Story::begin().await;
    story.asks().await;
    let href = story.daniel.get("/desk/conversations").await.link("Sunday Kitchen").expect("a conversation");
    // Ruth decides in this round; that she is an officer as well does not help.
    let ruth = story.portal.staff("ruth.adeyemi@example.org", "Ruth Adeyemi", Role::Commissioner, "hackney").await;
    let page = ruth.get(&href).await;
    assert!(page.has("You decide in this round") && page.all("main form").is_empty(), "{}", page.text());
    let refused = ruth.post(&format!("{href}/cover"), &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("whoever judges an application does not speak with its group"), "{}", refused.text());

    // Daniel was asked to read it after all, and has begun: somebody else writes the conversation up.
    let application = story.application.clone();
    story
        .portal
        .change(move |change| {
            let daniel = groundwater::people::actions::find_or_add(change, DANIEL, "")?.id;
            let state = groundwater::review::reading::State::Drafted;
            crate::support::group::reads(change, &application, &daniel, state)
        })
        .await;
    let page = story.daniel_opens().await;
    assert!(page.has("You read this application for the decision"), "{}", page.text());
    let fields = [("write_up", "They cook."), ("minutes", "40"), ("do", "send"), ("version", "1")];
    assert_eq!(story.daniel.post(&href, &fields).await.status, 403);

    // Ife is neither, and takes it over.
    let ife = story.portal.staff("ife@example.org", "Ife Cole", Role::Commissioner, "hackney").await;
    let page = ife.get(&href).await;
    assert!(ife.submit(&page, "form[action$=cover]", &[]).await.has("The conversation is yours now."));
    let page = ife.get(&href).await;
    let sent = ife.submit(&page, "main form", &[("write_up", "They cook."), ("minutes", "40"), ("do", "send")]).await;
    assert!(sent.has("Sent to the group."), "{}", sent.text());
}
