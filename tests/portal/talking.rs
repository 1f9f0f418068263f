//! A group that rings would rather talk: its officer books the conversation, reads the write-up aloud, and knows on every
//! page with a number on it what keeps somebody safe. What is said of money counts as money.

use chrono::TimeDelta;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor};

const DANIEL: &str = "daniel.okafor@example.org";
const TAKE: &str = "/desk/funds/hackney-small-grants/by-phone";

struct Story {
    portal: Portal,
    daniel: Visitor,
    amina: Visitor,
    application: ApplicationId,
}

impl Story {
    /// Fatma, who has no e-mail, rings Daniel, and says what keeps her safe.
    async fn fatma_rings(safe: &[(&str, &str)]) -> Story {
        let portal = Portal::start().await;
        portal.fund("hackney-small-grants").await;
        let daniel = portal.signed_in(DANIEL).await;
        let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
        portal.clock.advance(TimeDelta::minutes(1));
        let page = daniel.get(TAKE).await;
        let known = [
            ("way", "phone"),
            ("name", "Sunday Kitchen"),
            ("kind", "unregistered"),
            ("area", "Hackney Wick"),
            ("person", "Fatma Aydın"),
            ("phone", "07700 900456"),
            ("reach_by", "Mornings, ask for Fatma"),
            ("voicemail", "yes"),
            ("language", "tr"),
        ];
        let taken = daniel.submit(&page, "form[action$=by-phone]", &[&known[..], safe].concat()).await;
        assert!(taken.has("Type each answer in their own words."), "{}", taken.text());
        let id = taken.path.split('?').next().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        let application = ApplicationId::from(id);
        Story { portal, daniel, amina, application }
    }

    fn taken(&self) -> String {
        format!("/desk/by-phone/{}", self.application)
    }

    fn whole(&self) -> String {
        format!("/applications/{}/conversation", self.application)
    }

    /// Daniel books a time for her, about two questions.
    async fn books(&self, more: &[(&str, &str)]) -> Seen {
        self.portal.clock.advance(TimeDelta::minutes(1));
        let page = self.daniel.get(&self.whole()).await;
        let about = [("about", "need"), ("about", "difference"), ("interpreter", "Yes, Turkish")];
        self.daniel.submit(&page, "form[action$='/conversation']", &[&about[..], more].concat()).await
    }

    /// The page on which Daniel writes up what was said.
    async fn appointment(&self) -> Seen {
        let list = self.daniel.get("/desk/conversations").await;
        let one = self.daniel.get(&list.link("Sunday Kitchen").expect("the conversation")).await;
        self.daniel.get(&one.link("When and how").expect("when and how")).await
    }

    async fn writes_up(&self, more: &[(&str, &str)]) -> Seen {
        self.portal.clock.advance(TimeDelta::minutes(1));
        let said = [("text-need", "They eat alone all week."), ("minutes", "40"), ("do", "send")];
        let page = self.appointment().await;
        self.daniel.submit(&page, "form[data-autosave]", &[&said[..], more].concat()).await
    }
}

const WORD: [(&str, &str); 4] =
    [("word", "aloud"), ("said_by", "Fatma Aydın"), ("words", "Evet."), ("witness", "Rosa Lim")];

#[tokio::test]
async fn a_conversation_is_booked_by_phone_for_somebody_without_an_account() {
    let story = Story::fatma_rings(&[]).await;
    let taken = story.daniel.get(&story.taken()).await;
    let page = story.daniel.get(&taken.link("book a time").expect("a way to talk")).await;
    assert!(page.has("You arrange this for Sunday Kitchen."), "{}", page.text());
    // What was taken down is known already.
    let (_, fields) = page.form("form[action$='/conversation']", &[]);
    let known = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
    assert_eq!(known("reach_by"), Some("Fatma Aydın, 07700 900456\nMornings, ask for Fatma"));
    assert_eq!(known("language"), Some("Türkçe"));
    // A colleague does not type it, and does not book for it.
    assert_eq!(story.amina.get(&page.path).await.status, 404);
    assert_eq!(story.amina.post(&story.whole(), &[("about", "need"), ("reach_by", "x")]).await.status, 404);

    let booked = story.books(&[]).await;
    assert!(booked.has("Noted. Whoever talks with them has a letter") && booked.path.starts_with(&story.taken()));
    let letters = story.portal.letters_to(DANIEL).await;
    let subjects: Vec<&str> = letters.iter().map(|letter| letter.subject.as_str()).collect();
    assert_eq!(subjects, ["Sunday Kitchen would rather talk: Small Grants"], "no letter that is the group's");
    story.portal.work().await;
    assert!(story.daniel.get("/desk/letters").await.lacks("You asked to talk"), "she was told on the telephone");
    let list = story.daniel.get("/desk/conversations").await;
    let one = story.daniel.get(&list.link("Sunday Kitchen").expect("the conversation")).await;
    assert!(one.has("Daniel Okafor, who took the call") && one.lacks("has left the group"), "{}", one.text());
}

#[tokio::test]
async fn what_keeps_her_safe_stands_wherever_there_is_her_number() {
    let safe = [("code_word", "kettle"), ("no_post", "yes"), ("never_locatable", "yes")];
    let story = Story::fatma_rings(&safe).await;
    let taken = story.daniel.get(&story.taken()).await;
    for words in ["Before you ring", "kettle", "nothing that says what it is about", "can be left"] {
        assert!(taken.has(words), "{words}: {}", taken.text());
    }
    let colleague = story.amina.get(&story.taken()).await;
    assert!(colleague.lacks("kettle"), "{}", colleague.text());
    // The group's own choice holds as well: no message is left, whatever she said.
    let id = story.application.clone();
    story
        .portal
        .change_as(DANIEL, move |change| {
            use groundwater::people::safety::{Holder, actions, store};
            let group = groundwater::application::store::get(change.db, &id)?.organisation_id;
            let (mut known, version) = store::get(change.db, Holder::Organisation, group.as_str())?.expect("choices");
            assert!(known.never_locatable, "nobody is told where they are");
            known.no_voicemail = true;
            actions::write(change, Holder::Organisation, group.as_str(), known, version)
        })
        .await;
    let taken = story.daniel.get(&story.taken()).await;
    assert!(taken.has("is not to be left") && taken.lacks("can be left"), "{}", taken.text());

    // On the page that the officer's letter leads to, about several questions.
    story.books(&[]).await;
    let letter = story.portal.letters_to(DANIEL).await.pop().expect("a letter");
    let link = letter.text.lines().find_map(|line| line.split("/desk/").nth(1)).expect("a link");
    let page = story.daniel.get(&format!("/desk/{}", link.trim())).await;
    assert!(page.path.contains("/appointments/") && page.has("Before you ring") && page.has("kettle"));
    assert_eq!(story.amina.get(&page.path).await.status, 403);

    // A letter to her is said, never posted.
    story.writes_up(&[]).await;
    story.portal.work().await;
    let letters = story.daniel.get("/desk/letters").await;
    let href = letters.links().into_iter().find(|href| href.ends_with("/print")).expect("a letter to her");
    let page = story.daniel.get(&href).await;
    assert!(page.has("Do not post this.") && page.has("kettle") && page.has("is not to be left"), "{}", page.text());
    assert!(page.lacks("Print this letter"));
}

#[tokio::test]
async fn a_write_up_is_read_aloud_whole_and_a_sibling_written_anew_is_read_again() {
    let story = Story::fatma_rings(&[]).await;
    story.books(&[]).await;
    let sent = story.writes_up(&[("text-difference", "They know who is missing."), ("their_minutes", "x")]).await;
    assert_eq!(sent.status, 422, "{}", sent.text());
    let sent = story.writes_up(&[("text-difference", "They know who is missing.")]).await;
    // Nobody reads a letter: the yes is asked for at once, and no letter is promised.
    assert!(sent.has("Ready. Read it to them") && sent.has("Their yes"), "{}", sent.text());
    assert!(sent.lacks("You get a letter") && sent.all("details form[action$='/word']").is_empty());
    let stale: Vec<(String, String)> = sent.form("form[action$='/word']", &WORD).1;
    assert_eq!(stale.iter().filter(|(name, _)| name == "key").count(), 2, "each in its version");

    // A colleague has not talked with them; a page that was made before something changed confirms nothing.
    let word = format!("{}/word", sent.path.split('?').next().unwrap_or_default());
    assert_eq!(story.amina.post(&word, &WORD).await.status, 403);
    let one: Vec<(&str, &str)> = stale
        .iter()
        .map(|(name, value)| (name.as_str(), if name == "version-need" { "1" } else { value.as_str() }))
        .collect();
    assert_eq!(story.daniel.post(&word, &one).await.status, 409);
    // Something is not right: it is written again, with what they say before the officer's eyes.
    let wrong = "form[action$='/correction']";
    assert_eq!(story.daniel.submit(&sent, wrong, &[("not_right", "")]).await.status, 422);
    let again = story.daniel.submit(&sent, wrong, &[("not_right", "It is on Thursdays")]).await;
    assert!(again.has("It is on Thursdays") && again.has("read it to them again"), "{}", again.text());
    let twice = story.daniel.submit(&sent, wrong, &[("not_right", "It is on Thursdays")]).await;
    assert_eq!(twice.status, 409, "{}", twice.text());
    story.writes_up(&[("text-difference", "They know who is missing on a Thursday.")]).await;
    let yes = [&WORD[..], &[("yes_minutes", "90")]].concat();
    story.portal.clock.advance(TimeDelta::minutes(1));
    let page = story.appointment().await;
    let done = story.daniel.submit(&page, "form[action$='/word']", &yes).await;
    assert!(done.has("Confirmed aloud by Fatma Aydın") && done.has("Noted. It is the group’s answer now."));
    let id = story.application.clone();
    let talks = story.portal.read(move |db| groundwater::application::conversation::store::of(db, &id)).await;
    let minutes: (i32, i32) =
        talks.values().fold((0, 0), |(ours, theirs), talk| (ours + talk.minutes, theirs + talk.their_minutes));
    assert_eq!(minutes, (40, 90), "the hours of both sides");
    // To the officer who reads it out, it is the group that confirmed it.
    let check = story.daniel.get(&format!("/applications/{}/check", story.application)).await;
    assert!(check.has("confirmed by the group") && check.lacks("confirmed by you"), "{}", check.text());
    assert!(check.has("Nobody at the council but you sees it") && check.has("They eat alone all week."));
    let talk = story.daniel.get(&format!("/desk/conversations/{}", talks["need"].id)).await;
    assert!(talk.has("besides what was said") && talk.lacks("Nothing is written or sent yet"), "{}", talk.text());
}

#[tokio::test]
async fn what_was_not_talked_about_was_cancelled_by_nobody() {
    let story = Story::fatma_rings(&[]).await;
    story.books(&[]).await;
    let sent = story.writes_up(&[]).await;
    assert!(sent.has("Not talked about") && sent.lacks("Cancelled by the group"), "{}", sent.text());
    let list = story.daniel.get("/desk/conversations").await;
    assert!(list.has("Not talked about") && list.lacks("Cancelled by the group"), "{}", list.text());
    let id = story.application.clone();
    let talks = story.portal.read(move |db| groundwater::application::conversation::store::of(db, &id)).await;
    let one = story.daniel.get(&format!("/desk/conversations/{}", talks["difference"].id)).await;
    assert!(one.has("You did not come to this question") && one.lacks("would rather not talk"), "{}", one.text());
}

/// What the lists of the desk say an application asks for.
async fn asks_for(portal: &Portal, application: &ApplicationId) -> Option<i64> {
    let id = application.clone();
    portal.read(move |db| groundwater::application::store::get(db, &id)).await.amount_pence
}

#[tokio::test]
async fn money_that_is_said_in_a_conversation_counts_once_it_is_confirmed() {
    let story = Story::fatma_rings(&[]).await;
    story.books(&[("about", "costs")]).await;
    let said = [("text-need", ""), ("text-costs", "The hall, heated, and the food.")];
    let wrong = story.writes_up(&[&said[..], &[("amount-costs", "about a thousand")]].concat()).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.has("Write the amount in numbers"), "{}", wrong.text());
    let sent = story.writes_up(&[&said[..], &[("amount-costs", "£950")]].concat()).await;
    assert!(sent.has("They ask for £950."), "{}", sent.text());
    assert_eq!(asks_for(&story.portal, &story.application).await, None, "nothing counts before their yes");
    story.portal.clock.advance(TimeDelta::minutes(1));
    let page = story.appointment().await;
    story.daniel.submit(&page, "form[action$='/word']", &WORD).await;
    assert_eq!(asks_for(&story.portal, &story.application).await, Some(95_000));
    // What is written goes before what was said.
    let form = story.daniel.get(&format!("/applications/{}/questions/costs", story.application)).await;
    let lines = [("budget-what-1", "Food"), ("budget-amount-1", "700")];
    story.daniel.submit(&form, "form[data-autosave]", &lines).await;
    assert_eq!(asks_for(&story.portal, &story.application).await, Some(70_000));
}

#[tokio::test]
async fn money_that_is_said_in_a_recording_is_noted_by_the_group_or_the_officer() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let hulya = "hulya@example.org";
    let group = portal.group("Sunday Kitchen", &[(hulya, "Hülya Demir")]).await;
    let application = portal.draft(hulya, &group, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(hulya, &application, &form, &["costs"]).await;
    let hulya = portal.signed_in(hulya).await;
    let address = format!("/applications/{application}/questions/costs/recording");
    let amount = format!("{address}/amount");
    let stranger = portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(stranger.post(&amount, &[("amount", "950")]).await.status, 404);
    let page = hulya.get(&address).await;
    let sound = crate::support::sounds::voice(4_000);
    let added = hulya.submit_file(&page, "form[data-recorder-form]", "file", "Ses 014.m4a", sound).await;
    assert!(added.has("How much do you ask for?"), "{}", added.text());
    let wrong = hulya.submit(&added, "form[action$='/amount']", &[("amount", "a little")]).await;
    assert_eq!(wrong.status, 422, "{}", wrong.text());

    // It was sent with nothing noted: the officer who listens notes it, and the group sees that.
    let check = hulya.get(&format!("/applications/{application}/check")).await;
    let sent = hulya.submit(&check, "form[action$='/submission']", &[]).await;
    assert!(sent.has("Your application is sent"), "{}", sent.text());
    let daniel = portal.signed_in(DANIEL).await;
    let document = daniel.get(&format!("/desk/applications/{application}")).await;
    let href = document.links().into_iter().find(|href| href.starts_with("/desk/recordings/")).expect("a recording");
    assert!(stranger.post(&format!("{href}/amount"), &[("amount", "950")]).await.status == 403);
    let page = daniel.get(&href).await;
    let empty = daniel.submit(&page, "form[action$='/amount']", &[("amount", "")]).await;
    assert_eq!(empty.status, 422, "{}", empty.text());
    let noted = daniel.submit(&page, "form[action$='/amount']", &[("amount", "950")]).await;
    assert!(noted.has("Noted: £950."), "{}", noted.text());
    assert_eq!(asks_for(&portal, &application).await, Some(95_000));
    let theirs = hulya.get(&address).await;
    assert!(theirs.has("Daniel Okafor noted this from your recording: you ask for £950."), "{}", theirs.text());
}

#[tokio::test]
async fn a_question_that_was_opened_says_which_it_is() {
    let story = Story::fatma_rings(&[]).await;
    story.books(&[]).await;
    let id = story.application.clone();
    let form = story.portal.read(move |db| groundwater::application::store::open(db, &id)).await.form;
    let list = story.daniel.get("/desk/conversations").await;
    for key in ["need", "difference"] {
        let title = form.question(key).expect("a question").title.first();
        assert!(list.has(&format!("Sunday Kitchen: {title}")), "{}", list.text());
    }
}
