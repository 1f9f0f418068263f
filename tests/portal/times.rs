//! The times of conversations: kept, changed, let go, and never lost when conversations are put together.

use chrono::TimeDelta;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor};

const HULYA: &str = "hulya@example.org";
const DANIEL: &str = "daniel.okafor@example.org";
const AMINA: &str = "amina@hackney.example";
const SLOTS: &str = "/desk/conversations/slots";

struct Story {
    portal: Portal,
    hulya: Visitor,
    daniel: Visitor,
    amina: Visitor,
    application: ApplicationId,
}

impl Story {
    /// Sunday Kitchen's draft, whose named contact is Daniel; Amina is his colleague.
    async fn begin() -> Story {
        let portal = Portal::start().await;
        let round = portal.fund("hackney-small-grants").await.round;
        let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
        let application = portal.draft(HULYA, &group, &round.id).await;
        let hulya = portal.signed_in(HULYA).await;
        let daniel = portal.signed_in(DANIEL).await;
        let amina = portal.staff(AMINA, "Amina Yusuf", Role::Commissioner, "hackney").await;
        Story { portal, hulya, daniel, amina, application }
    }

    fn question(&self, key: &str) -> String {
        format!("/applications/{}/questions/{key}/conversation", self.application)
    }

    fn whole(&self) -> String {
        format!("/applications/{}/conversation", self.application)
    }

    /// An officer offers the sixth evening hour of a day in December.
    async fn offers(&self, officer: &Visitor, day: &str) {
        let page = officer.get(SLOTS).await;
        let time = [("date-day", day), ("date-month", "12"), ("date-year", "2026"), ("time", "6pm")];
        let offered = officer.submit(&page, "form[action$=slots]", &time).await;
        assert_eq!(offered.status, 200, "{}", offered.text());
    }

    /// Hülya fills in the form of a page, with the radio of these words where it has one.
    async fn asks(&self, page: &str, slot: &str, more: &[(&str, &str)]) -> Seen {
        self.portal.clock.advance(TimeDelta::minutes(1));
        let page = self.hulya.get(page).await;
        let chosen = page.value_of("slot", slot).unwrap_or_else(|| panic!("{slot}: {}", page.text()));
        let mut fields = vec![("reach_by", "07700 900123"), ("slot", chosen.as_str())];
        fields.extend(more);
        self.hulya.submit(&page, "form[action$='/conversation']", &fields).await
    }

    async fn calendar(&self, email: &str) -> Vec<String> {
        let letters = self.portal.letters_to(email).await;
        let raw = letters.iter().map(|letter| self.portal.raw_letter(&letter.id));
        raw.filter(|raw| raw.contains("text/calendar")).collect()
    }

    async fn subjects(&self, email: &str) -> Vec<String> {
        self.portal.letters_to(email).await.into_iter().map(|letter| letter.subject).collect()
    }
}

#[tokio::test]
async fn a_group_leaves_a_time_it_took_and_both_calendars_let_go_of_it() {
    let story = Story::begin().await;
    story.offers(&story.daniel, "3").await;
    story.asks(&story.question("need"), "3 December", &[]).await;
    // What stands is kept unless they say otherwise; nobody else's group says so.
    let stranger = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(stranger.post(&story.question("need"), &[("reach_by", "x"), ("slot", "other")]).await.status, 404);
    let page = story.hulya.get(&story.question("need")).await;
    let checked = page.attribute("input[name=slot][checked]", "value").expect("a time that is kept");
    assert_eq!(page.value_of("slot", "Keep Thursday 3 December 2026, 6pm"), Some(checked));
    let kept = story.asks(&story.question("need"), "Keep Thursday", &[("good_times", "after 4pm")]).await;
    assert!(kept.has("You talk on Thursday 3 December 2026, 6pm."), "{}", kept.text());

    let left = story.asks(&story.question("need"), "Another time", &[]).await;
    assert!(left.lacks("You talk on Thursday"), "{}", left.text());
    for email in [HULYA, DANIEL] {
        let last = story.calendar(email).await.pop().expect("an entry");
        assert!(last.contains("STATUS:CANCELLED") && last.contains("20261203T180000Z"), "{email}: {last}");
    }
    let slots = story.daniel.get(SLOTS).await;
    assert!(slots.has("Take back") && slots.lacks("Taken"), "{}", slots.text());
    // They still want to talk.
    assert!(story.daniel.get("/desk/conversations").await.has("Sunday Kitchen"));
}

#[tokio::test]
async fn two_conversations_put_together_lose_no_time() {
    let story = Story::begin().await;
    for day in ["5", "6"] {
        story.offers(&story.daniel, day).await;
    }
    story.asks(&story.question("need"), "5 December", &[]).await;
    story.asks(&story.question("difference"), "6 December", &[]).await;
    let list = story.daniel.get("/desk/conversations").await;
    let whens = list.links().into_iter().filter(|href| href.starts_with("/desk/conversations/"));
    let mut appointments = Vec::new();
    for href in whens.filter(|href| !href.ends_with("slots")) {
        appointments.extend(story.daniel.get(&href).await.link("When and how"));
    }
    assert_eq!(appointments.len(), 2);
    // Each question says when; what was asked for is not chosen again.
    let page = story.hulya.get(&story.whole()).await;
    for at in ["You talk on Saturday 5 December 2026, 6pm.", "You talk on Sunday 6 December 2026, 6pm."] {
        assert!(page.has(at), "{at}: {}", page.text());
    }
    let ticked = page.all_of("input[name=about][checked]", "value");
    assert!(!ticked.is_empty() && !ticked.contains(&"need".into()) && !ticked.contains(&"difference".into()));

    let both = [("about", "need"), ("about", "difference")];
    let chosen = page.value_of("slot", "Keep Saturday").expect("Saturday");
    let fields = [&both[..], &[("reach_by", "07700 900123"), ("slot", chosen.as_str())]].concat();
    story.portal.clock.advance(TimeDelta::minutes(1));
    let together = story.hulya.post(&story.whole(), &fields).await;
    assert!(together.has("You talk on Saturday 5 December 2026, 6pm.") && together.lacks("on Sunday"));
    for email in [HULYA, DANIEL] {
        let last = story.calendar(email).await;
        let off = last.iter().rfind(|file| file.contains("STATUS:CANCELLED")).expect("Sunday is called off");
        assert!(off.contains("20261206T180000Z"), "{email}: {off}");
    }
    let slots = story.daniel.get(SLOTS).await;
    assert_eq!((slots.text().matches("Take back").count(), slots.text().matches("Taken").count()), (1, 1));
    // The earlier letter's link says where it went; the other page writes up both.
    let pages = [story.daniel.get(&appointments[0]).await, story.daniel.get(&appointments[1]).await];
    assert!(pages.iter().any(|page| page.status == 403 && page.has("at another time now")));
    let held = pages.iter().find(|page| page.status == 200).expect("the one that goes on");
    assert_eq!(held.all("textarea[name^=text-]").len(), 2, "{}", held.text());
}

#[tokio::test]
async fn a_time_says_whose_it_is_and_the_talker_is_whoever_offers_it() {
    let story = Story::begin().await;
    story.offers(&story.daniel, "3").await;
    story.offers(&story.amina, "4").await;
    // Amina, at one of Daniel's times: it says what does not fit, and nothing untrue.
    let page = story.hulya.get(&story.question("need")).await;
    let hers = page.value_of("with", "Amina Yusuf").expect("Amina");
    let refused = story.asks(&story.question("need"), "with Daniel Okafor", &[("with", &hers)]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.has("This time is with Daniel Okafor.") && refused.lacks("Somebody else has taken"));
    let asked = story.asks(&story.question("need"), "with Amina Yusuf", &[]).await;
    assert!(asked.has("You talk on Friday 4 December 2026, 6pm."), "{}", asked.text());
    assert!(story.amina.get("/desk/conversations").await.has("Sunday Kitchen"));
    assert_eq!(story.subjects(DANIEL).await, ["Sunday Kitchen talks with Amina Yusuf: Small Grants"]);

    // On the page of all questions she is the one who talks, and keeps her time.
    let whole = story.hulya.get(&story.whole()).await;
    let chosen = whole.attribute("input[name=with][checked]", "value");
    assert_eq!(chosen.as_deref(), Some(hers.as_str()));
    // Back to Daniel: her time is free again, and she hears of it.
    let his = whole.value_of("with", "Daniel Okafor").expect("Daniel");
    let kept = story.asks(&story.question("need"), "Keep Friday", &[("with", &his)]).await;
    assert!(kept.has("This time is with Amina Yusuf."), "{}", kept.text());
    let back = story.asks(&story.question("need"), "3 December", &[("with", &his)]).await;
    assert!(back.has("You talk on Thursday 3 December 2026, 6pm."), "{}", back.text());
    assert!(story.subjects(AMINA).await.contains(&"Sunday Kitchen talks with Daniel Okafor: Small Grants".to_owned()));
    assert!(story.calendar(AMINA).await.last().is_some_and(|file| file.contains("STATUS:CANCELLED")));
    assert!(story.amina.get(SLOTS).await.has("Take back"));
}

#[tokio::test]
async fn more_times_than_the_next_few_are_a_link_away() {
    let story = Story::begin().await;
    for day in ["3", "4", "7", "8", "9"] {
        story.offers(&story.daniel, day).await;
    }
    let page = story.hulya.get(&story.question("need")).await;
    assert!(page.value_of("slot", "7 December").is_some() && page.value_of("slot", "8 December").is_none());
    let all = story.hulya.get(&page.link("See more times").expect("more times")).await;
    assert!(all.value_of("slot", "9 December").is_some() && all.link("See more times").is_none(), "{}", all.text());
}

#[tokio::test]
async fn whoever_would_rather_not_talk_after_closing_has_a_day_to_send() {
    let story = Story::begin().await;
    let id = story.application.clone();
    let round = story.portal.read(move |db| groundwater::application::store::get(db, &id)).await.round_id;
    let form = story.portal.form(&round).await;
    story.portal.answers_everything(HULYA, &story.application, &form, &[]).await;
    // Asked in January, before the round closes on the 28th at 5pm; she thinks better of it two days after.
    story.portal.clock.advance(TimeDelta::days(50));
    let hulya = story.portal.signed_in(HULYA).await;
    let page = hulya.get(&story.question("need")).await;
    hulya.submit(&page, "form[action$='/conversation']", &[("reach_by", "07700 900123")]).await;
    story.portal.clock.advance(TimeDelta::days(10));
    let hulya = story.portal.signed_in(HULYA).await;
    let page = hulya.get(&story.question("need")).await;
    assert!(page.has("you can still send your application for one day"), "{}", page.text());
    let over = hulya.submit(&page, "form[action$=cancellation]", &[]).await;
    assert!(over.has("You can finish and send your application until"), "{}", over.text());
    story.portal.clock.advance(TimeDelta::hours(23));
    let hulya = story.portal.signed_in(HULYA).await;
    let check = hulya.get(&format!("/applications/{}/check", story.application)).await;
    assert_eq!(check.all("form[action$='/submission']").len(), 1, "{}", check.text());
    story.portal.clock.advance(TimeDelta::hours(2));
    let check = hulya.get(&format!("/applications/{}/check", story.application)).await;
    assert!(check.all("form[action$='/submission']").is_empty() && check.has("This round has closed."));
}
