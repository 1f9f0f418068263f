//! Talking about several questions, at a time both sides know, written up question by question, confirmed on the page or
//! aloud before a witness.

use chrono::TimeDelta;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor};

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
        portal.answers_everything(HULYA, &application, &form, &["need", "difference"]).await;
        let hulya = portal.signed_in(HULYA).await;
        let daniel = portal.signed_in(DANIEL).await;
        Story { portal, hulya, daniel, application }
    }

    fn page(&self) -> String {
        format!("/applications/{}/conversation", self.application)
    }

    /// Hülya asks to talk about two questions, with what she wishes for.
    async fn asks(&self, more: &[(&str, &str)]) -> Seen {
        self.portal.clock.advance(TimeDelta::minutes(1));
        let (action, _) = self.hulya.get(&self.page()).await.form("form[action$='/conversation']", &[]);
        let mut fields = vec![
            ("about", "need"),
            ("about", "difference"),
            ("reach_by", "07700 900123, ask for Zeynep"),
            ("way", "video"),
            ("language", "Turkish"),
            ("interpreter", "Yes, Turkish"),
            ("access_needs", "Captions, please"),
        ];
        fields.extend(more);
        self.hulya.post(&action, &fields).await
    }

    /// Daniel opens the page of the whole conversation.
    async fn daniel_opens(&self) -> Seen {
        let list = self.daniel.get("/desk/conversations").await;
        let href = list.link("Sunday Kitchen").unwrap_or_else(|| panic!("{}", list.text()));
        let one = self.daniel.get(&href).await;
        let whole = one.link("When and how").unwrap_or_else(|| panic!("{}", one.text()));
        // One press from what was asked for to a time for it, as long as they have not talked.
        if let Some(offers) = one.link("Offer them a time") {
            assert_eq!(offers, format!("{whole}#when"));
            let page = self.daniel.get(&whole).await;
            let open = page.all_of("details#when", "open").len();
            assert_eq!(open, usize::from(page.has("Fix a time")), "{}", page.text());
        }
        self.daniel.get(&whole).await
    }

    async fn daniel_writes(&self, need: &str, difference: &str) -> Seen {
        self.portal.clock.advance(TimeDelta::minutes(1));
        let page = self.daniel_opens().await;
        let (action, filled) = page.form("form[data-autosave]", &[]);
        let version =
            filled.iter().find(|(name, _)| name == "version").map(|(_, value)| value.clone()).unwrap_or_default();
        let fields = [
            ("version", version.as_str()),
            ("key", "need"),
            ("key", "difference"),
            ("text-need", need),
            ("text-difference", difference),
            ("minutes", "41"),
            ("do", "send"),
        ];
        self.daniel.post(&action, &fields).await
    }

    /// Daniel offers a time: in two days at six in the evening.
    async fn offers(&self) -> Seen {
        let page = self.daniel.get("/desk/conversations/slots").await;
        let time = [("date-day", "3"), ("date-month", "12"), ("date-year", "2026"), ("time", "6pm")];
        self.daniel.submit(&page, "form[action$=slots]", &time).await
    }

    /// The letters to somebody that carry a calendar entry, whole, the first first.
    async fn calendar(&self, email: &str) -> Vec<String> {
        let letters = self.portal.letters_to(email).await;
        let raw = letters.iter().map(|letter| self.portal.raw_letter(&letter.id));
        raw.filter(|raw| raw.contains("text/calendar")).collect()
    }
}

#[tokio::test]
async fn a_conversation_about_several_questions_is_written_up_and_confirmed_at_once() {
    let story = Story::begin().await;
    let nothing = story.hulya.post(&story.page(), &[("reach_by", "07700 900123")]).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.has("Choose what you would like to talk about"), "{}", nothing.text());
    let asked = story.asks(&[]).await;
    assert!(
        asked.has("By video") && asked.has("Captions, please") && asked.has("We will ring you"),
        "{}",
        asked.text()
    );
    let letters = story.portal.letters_to(DANIEL).await;
    assert_eq!(letters.len(), 1, "one letter for one conversation");
    assert!(letters[0].text.contains("Interpreter: Yes, Turkish"), "{}", letters[0].text);

    // Only whose conversation it is; another funder's officer finds nothing.
    let page = story.daniel_opens().await;
    assert!(page.has("Captions, please") && page.has("07700 900123"), "{}", page.text());
    let elsewhere = story.portal.staff("leyla@barking.example", "Leyla", Role::Commissioner, "barking").await;
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let address = page.path.clone();
    assert_eq!(elsewhere.get(&address).await.status, 404);
    assert_eq!(amina.get(&address).await.status, 403);

    // What Daniel types is kept as he types, and is his own until he sends it.
    let (action, filled) = page.form("form[data-autosave]", &[]);
    let version = filled.iter().find(|(name, _)| name == "version").map(|(_, value)| value.clone()).unwrap_or_default();
    let typed = [("version", version.as_str()), ("key", "need"), ("key", "difference"), ("text-need", "They cook")];
    let (status, saved) = story.daniel.autosave(&action, &typed).await;
    assert_eq!((status, saved["state"].as_str()), (200, Some("saved")), "{saved}");
    let (status, stale) = story.daniel.autosave(&action, &typed).await;
    assert_eq!((status, stale["state"].as_str()), (409, Some("problem")), "{stale}");
    assert!(story.hulya.get(&story.page()).await.lacks("They cook"));

    let empty = story.daniel_writes("", "").await;
    assert_eq!(empty.status, 422, "{}", empty.text());
    let sent = story.daniel_writes("They cook on Sundays.", "").await;
    assert!(sent.has("Sent to the group."), "{}", sent.text());
    // What was not talked about is open for any other way.
    let page = story.hulya.get(&story.page()).await;
    assert!(page.has("They cook on Sundays.") && page.has("Yes to all of it"), "{}", page.text());
    assert_eq!(page.all("section[id=talk-difference]").len(), 0);

    let all = format!("form[action='{}/confirmation']", story.page());
    let wrong = story.hulya.submit(&page, &all, &[("their_minutes", "an hour")]).await;
    assert_eq!(wrong.status, 422, "{}", wrong.text());
    let page = story.hulya.get(&story.page()).await;
    let yes = story.hulya.submit(&page, &all, &[("their_minutes", "90")]).await;
    assert!(yes.has("They are your answers now.") && yes.has("You confirmed the write-up"), "{}", yes.text());
    let check = story.hulya.get(&format!("/applications/{}/check", story.application)).await;
    assert!(check.has("They cook on Sundays."), "{}", check.text());
    let id = story.application.clone();
    let talk = story
        .portal
        .read(move |db| groundwater::application::conversation::store::about(db, &id, "need"))
        .await
        .expect("a conversation");
    assert_eq!((talk.minutes, talk.their_minutes), (41, 90), "both sides' minutes are kept");
}

#[tokio::test]
async fn a_time_that_was_offered_is_taken_once_and_stands_in_both_calendars() {
    let story = Story::begin().await;
    let zeynep = story.portal.signed_in("zeynep@example.org").await;
    assert_eq!(zeynep.get("/desk/conversations/slots").await.status, 403);
    let offered = story.offers().await;
    assert!(offered.has("Thursday 3 December 2026, 6pm"), "{}", offered.text());
    let past = [("date-day", "30"), ("date-month", "11"), ("date-year", "2026"), ("time", "6pm")];
    let past = story.daniel.submit(&offered, "form[action$=slots]", &past).await;
    assert!(past.has("Choose a time that is still to come."), "{}", past.text());

    // Another group looks at the same time.
    let round = story.portal.read(|db| {
        let (round, ..) = groundwater::fund::store::rounds_by_fund_slug(db, "hackney-small-grants")?.remove(0);
        Ok(round.id)
    });
    let round = round.await;
    let other = story.portal.group("Dalston Fathers", &[("kit@example.org", "Kit Osei")]).await;
    let draft = story.portal.draft("kit@example.org", &other, &round).await;
    let kit = story.portal.signed_in("kit@example.org").await;
    let theirs = kit.get(&format!("/applications/{draft}/questions/need/conversation")).await;
    let slot = theirs.value_of("slot", "3 December").expect("the time");

    let taken = story.asks(&[("slot", &slot)]).await;
    assert!(taken.has("You talk on Thursday 3 December 2026, 6pm."), "{}", taken.text());
    let late =
        kit.submit(&theirs, "form[action$='/conversation']", &[("reach_by", "07700 900789"), ("slot", &slot)]).await;
    assert_eq!(late.status, 422);
    assert!(late.has("Somebody else has taken this time just now."), "{}", late.text());
    let gone = story.daniel.post(&format!("/desk/conversations/slots/{slot}/removal"), &[]).await;
    assert_eq!(gone.status, 409, "what a group has taken is not taken back");

    let to_daniel = story.calendar(DANIEL).await;
    let to_hulya = story.calendar(HULYA).await;
    assert!(to_daniel[0].contains("DTSTART:20261203T180000Z") && to_daniel[0].contains("SEQUENCE:0"), "{to_daniel:?}");
    assert!(to_hulya[0].contains("DTSTART:20261203T180000Z"), "{to_hulya:?}");

    // Daniel moves it, and calls it off.
    let page = story.daniel_opens().await;
    let moved =
        [("date-day", "4"), ("date-month", "12"), ("date-year", "2026"), ("time", "5pm"), ("place", "The library")];
    story.portal.clock.advance(TimeDelta::minutes(1));
    let moved = story.daniel.submit(&page, "form[action$='/time']", &moved).await;
    assert!(moved.has("Both sides have a letter"), "{}", moved.text());
    let stale = story.daniel.submit(&page, "form[action$='/cancellation']", &[("why", "I am ill")]).await;
    assert_eq!(stale.status, 409, "{}", stale.text());
    story.portal.clock.advance(TimeDelta::minutes(1));
    let off = story.daniel.submit(&moved, "form[action$='/cancellation']", &[("why", "I am ill")]).await;
    assert!(off.has("Called off. The group has been told."), "{}", off.text());
    let to_hulya = story.calendar(HULYA).await;
    assert!(to_hulya[1].contains("SEQUENCE:1") && to_hulya[1].contains("LOCATION:The library"), "{to_hulya:?}");
    assert!(to_hulya[2].contains("STATUS:CANCELLED") && to_hulya[2].contains("SEQUENCE:2"), "{to_hulya:?}");
    // The time they gave up is free again.
    assert!(kit.get(&theirs.path).await.value_of("slot", "3 December").is_some());
}

#[tokio::test]
async fn a_group_that_would_rather_not_talk_any_more_frees_the_time() {
    let story = Story::begin().await;
    story.offers().await;
    let page = story.hulya.get(&story.page()).await;
    let slot = page.value_of("slot", "3 December").expect("the time");
    story.asks(&[("slot", &slot)]).await;
    story.portal.clock.advance(TimeDelta::minutes(1));
    for key in ["need", "difference"] {
        let page = story.hulya.get(&format!("/applications/{}/questions/{key}/conversation", story.application)).await;
        story.hulya.submit(&page, "form[action$=cancellation]", &[]).await;
    }
    let to_daniel = story.calendar(DANIEL).await;
    assert!(to_daniel.last().is_some_and(|file| file.contains("STATUS:CANCELLED")), "{to_daniel:?}");
    let slots = story.daniel.get("/desk/conversations/slots").await;
    assert!(slots.has("Take back") && slots.lacks("Taken"), "{}", slots.text());
}

#[tokio::test]
async fn a_group_says_whom_it_would_rather_talk_to() {
    let story = Story::begin().await;
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let page = story.hulya.get(&story.page()).await;
    let her = page.value_of("with", "Amina Yusuf").expect("Amina");
    let stranger = story.asks(&[("with", "somebody")]).await;
    assert_eq!(stranger.status, 404);
    story.asks(&[("with", &her)]).await;
    assert!(amina.get("/desk/conversations").await.has("Sunday Kitchen"));
    let subjects: Vec<String> =
        story.portal.letters_to(DANIEL).await.into_iter().map(|letter| letter.subject).collect();
    assert_eq!(subjects, ["Sunday Kitchen talks with Amina Yusuf: Small Grants"], "the named contact knows");
}

#[tokio::test]
async fn a_write_up_is_read_to_them_and_counts_with_a_witness_only() {
    let story = Story::begin().await;
    story.asks(&[]).await;
    story.daniel_writes("They cook on Sundays.", "They know who is missing.").await;
    // Not on the page of one question: what they say yes to is all that is read to them.
    let list = story.daniel.get("/desk/conversations").await;
    let one = story.daniel.get(&list.link("Sunday Kitchen").expect("the conversation")).await;
    assert!(one.has("It is one of several") && one.all("form[action$='/word']").is_empty(), "{}", one.text());
    let page = story.daniel_opens().await;
    let word = |witness: &'static str| {
        [
            ("word", "aloud"),
            ("said_by", "Zeynep Kaya"),
            ("words", "Evet."),
            ("witness", witness),
            ("yes_minutes", "90"),
            ("said-on-day", "1"),
            ("said-on-month", "12"),
            ("said-on-year", "2026"),
        ]
    };
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let (action, filled) = page.form("form[action$='/word']", &word("Rosa Lim"));
    let pairs: Vec<(&str, &str)> = filled.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(amina.post(&action, &pairs).await.status, 403, "a colleague has not talked with them");
    for nobody in ["", "Daniel Okafor"] {
        let refused = story.daniel.submit(&page, "form[action$='/word']", &word(nobody)).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
    }
    story.portal.clock.advance(TimeDelta::minutes(1));
    let done = story.daniel.submit(&page, "form[action$='/word']", &word("Rosa Lim")).await;
    assert!(done.has("Confirmed aloud by Zeynep Kaya") && done.has("Rosa Lim as witness"), "{}", done.text());
    // The group reads it on its page, hears of it, and can take it back.
    let theirs = story.hulya.get(&story.page()).await;
    assert!(
        theirs.has("You said yes, and Rosa Lim heard it.") && theirs.has("They know who is missing."),
        "{}",
        theirs.text()
    );
    let letters = story.portal.letters_to(HULYA).await;
    assert!(letters.iter().any(|letter| letter.subject.starts_with("A write-up was confirmed aloud")));
    let one = story.hulya.get(&format!("/applications/{}/questions/need/conversation", story.application)).await;
    let back = story.hulya.submit(&one, "form[action$=reconsideration]", &[]).await;
    assert!(back.has("Taken back."), "{}", back.text());
    assert!(story.hulya.get(&story.page()).await.has("Please read the write-up"));
}

#[tokio::test]
async fn what_daniel_hears_in_a_talk_about_several_questions_reaches_the_lead() {
    let story = Story::begin().await;
    let maureen =
        story.portal.staff("maureen@hackney.example", "Maureen Walsh", Role::SafeguardingLead, "hackney").await;
    story.asks(&[]).await;
    story.daniel_writes("They cook on Sundays.", "Fridays are hard for one of them.").await;
    let page = story.daniel_opens().await;
    assert!(page.has("If it is hard to hear"), "{}", page.text());
    let href = page.link("This worries me").expect("a way");
    assert!(href.contains("about=appointment:"), "{href}");
    // Nobody else reads the draft, or worries about it.
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    assert_eq!(amina.get(&href).await.status, 404);
    let form = story.daniel.get(&href).await;
    assert!(form.has("A talk about several questions"), "{}", form.text());
    let sent = story.daniel.submit(&form, "main form", &[("words", "He does not go home.")]).await;
    assert!(sent.has("What happens next"), "{}", sent.text());
    let list = maureen.get("/desk/concerns").await;
    let (queries, seen) = story.portal.queries(maureen.get(&list.link("Sunday Kitchen").expect("the worry"))).await;
    assert!(queries <= 6, "{queries}");
    assert!(seen.has("They cook on Sundays.") && seen.has("Fridays are hard for one of them."), "{}", seen.text());
}
