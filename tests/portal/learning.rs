//! Learning together, and promises, told as stories.

use chrono::TimeDelta;
use groundwater::people::Role;

use crate::award::{FUNDER, Granted, give, letter_to, whole};
use crate::support::Seen;

async fn begin(granted: &Granted) -> Seen {
    let page = granted.amina.get(&format!("{}/learning/new", granted.desk())).await;
    let fields = [
        ("council_in_the_way", "Our payment took four weeks."),
        ("group_changed", "Three grandmothers run it now."),
        ("then", "tell"),
    ];
    granted.amina.submit(&page, "#note", &fields).await
}

/// The group's address of a note, from the desk's.
fn own_note(granted: &Granted, desk: &Seen) -> String {
    let id = desk.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id");
    format!("{}/learning/{id}", granted.own())
}

#[tokio::test]
async fn a_conversation_is_in_both_calendars() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let page = amina.get(&format!("{}/learning", granted.desk())).await;
    let unsaid = amina.submit(&page, "#arrange", &[]).await;
    assert!(
        unsaid.has("Enter the day, month and year") && unsaid.has("Enter a time") && unsaid.has("Choose how you talk"),
        "{}",
        unsaid.text()
    );
    let when = [("day-day", "10"), ("day-month", "6"), ("day-year", "2027"), ("time", "2.30pm")];
    let nowhere = amina.submit(&page, "#arrange", &[&when[..], &[("way", "visit")]].concat()).await;
    assert!(nowhere.has("Enter where you meet"));
    let fields = [&when[..], &[("way", "visit"), ("place", "Nightingale Hall")]].concat();
    let arranged = amina.submit(&page, "#arrange", &fields).await;
    assert!(arranged.has("Arranged.") && arranged.has("Thursday 10 June 2027, 2:30pm"), "{}", arranged.text());
    // A second click arranges nothing more.
    assert_eq!(amina.submit(&page, "#arrange", &fields).await.all("form[action$=removal]").len(), 1);

    let letter = letter_to(portal, "hulya@example.org", "We talk on").await;
    insta::assert_snapshot!("learning-conversation", whole(portal, &letter));
    let raw = portal.raw_letter(&letter.id);
    assert!(raw.contains("text/calendar") && raw.contains("learning-conversation.ics"));
    let desk = letter_to(portal, "amina@hackney.example", "Learning conversation with").await;
    insta::assert_snapshot!("learning-conversation-desk", whole(portal, &desk));
    assert!(hulya.get(&granted.own()).await.has("We talk on Thursday 10 June 2027, 2:30pm"));
    assert!(amina.get("/desk/learning").await.has("Nightingale Hall"));

    let page = amina.get(&format!("{}/learning", granted.desk())).await;
    assert!(amina.submit(&page, "form[action$=removal]", &[]).await.has("Called off"));
    // Both hear of it, and both calendars let go of it.
    for (email, subject) in [("hulya@example.org", "is called off"), ("amina@hackney.example", "Called off: learning")]
    {
        let letter = letter_to(portal, email, subject).await;
        assert!(letter.text.contains("takes it out of your calendar"), "{}", letter.text);
        let raw = portal.raw_letter(&letter.id);
        assert!(raw.contains("learning-conversation.ics") && raw.contains("method=CANCEL"), "{raw}");
    }
    let history = amina.get(&granted.desk()).await;
    assert!(history.has("learning conversation called off: Thursday 10 June 2027, 2:30pm"), "{}", history.text());
    let own = hulya.get(&granted.own()).await;
    assert!(
        own.has("A learning conversation was called off") && own.has("The agreement was offered"),
        "{}",
        own.text()
    );
}

#[tokio::test]
async fn what_happened_to_a_note_and_to_a_promise_stands_with_it() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let shared = begin(&granted).await;
    let page = hulya.get(&own_note(&granted, &shared)).await;
    assert!(page.has("Shared with the group, to agree") || page.has("Begun"), "{}", page.text());
    hulya.submit(&page, "#agree", &[("publishes", "yes")]).await;
    for seen in [hulya.get(&own_note(&granted, &shared)).await, amina.get(&shared.path).await] {
        assert!(seen.has("Agreed by the group") && seen.has("Hülya Demir"), "{}", seen.text());
    }
    let turkish = hulya.get_in("tr", &own_note(&granted, &shared)).await;
    assert!(turkish.has("Hülya Demir"), "{}", turkish.text());

    let page = amina.get(&format!("/desk/promises/new?grant={}", granted.grant)).await;
    let owner = portal.person("amina@hackney.example", "").await;
    let day = [("due-day", "1"), ("due-month", "3"), ("due-year", "2027")];
    let said = [("words", "We ask Housing about the hall."), ("owner", owner.as_str())];
    amina.submit(&page, "#promise", &[&said[..], &day].concat()).await;
    let (queries, list) = portal.queries(amina.get("/desk/promises")).await;
    assert!(queries <= 6 && list.has("Promised") && list.has("What happened"), "{queries}: {}", list.text());
    portal.clock.advance(TimeDelta::days(100));
    portal.work().await;
    let amina = portal.signed_in("amina@hackney.example").await;
    assert!(amina.get("/desk/promises").await.has("Its day went by"));
}

#[tokio::test]
async fn both_write_the_group_agrees_and_a_correction_keeps_the_earlier_text() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let shared = begin(&granted).await;
    assert!(shared.has("With the group, to agree"), "{}", shared.text());
    let letter = letter_to(portal, "hulya@example.org", "please read and agree").await;
    insta::assert_snapshot!("learning-note", whole(portal, &letter));

    let own = own_note(&granted, &shared);
    let page = hulya.get(&own).await;
    let agreed = hulya.submit(&page, "#agree", &[("publishes", "yes")]).await;
    assert!(agreed.has("You have agreed") && agreed.has("Agreed by both"), "{}", agreed.text());
    letter_to(portal, "amina@hackney.example", "agrees with the learning note").await;

    // Published once the council says yes too.
    let public = portal.visitor();
    assert!(public.get("/learning").await.lacks("grandmothers"));
    let page = amina.get(&shared.path).await;
    amina.submit(&page, "#publish", &[("publishes", "yes")]).await;
    assert!(public.get("/learning").await.has("Three grandmothers run it now."));
    let note = public.get("/learning").await.link("Sunday Kitchen").expect("a link");
    assert!(public.get(&note).await.has("Our payment took four weeks."));

    // Amina corrects: the earlier text is kept, the group is asked again, and it is not published meanwhile.
    let page = amina.get(&shared.path).await;
    let corrected = amina.submit(&page, "#note", &[("council_in_the_way", "Our payment took six weeks.")]).await;
    assert!(
        corrected.has("With the group, to agree") && corrected.has("Our payment took four weeks."),
        "{}",
        corrected.text()
    );
    assert!(public.get("/learning").await.lacks("grandmothers"));
    assert_eq!(public.get(&note).await.status, 404);
    let letter = letter_to(portal, "hulya@example.org", "please read it again").await;
    insta::assert_snapshot!("learning-note-again", whole(portal, &letter));
    let again = hulya.get(&own).await;
    assert!(again.has("four weeks") && again.html.contains("six weeks"));
    assert!(hulya.submit(&again, "#agree", &[]).await.has("Agreed by both"));

    // Hülya corrects, too: what was agreed is there to read, and the boxes behind it are closed until she opens them.
    let page = hulya.get(&own).await;
    assert!(page.all("blockquote").len() >= 2 && page.has("Our payment took six weeks."), "{}", page.text());
    assert_eq!((page.all("details[open] #note").len(), page.all("details:not([open]) #note").len()), (0, 1));
    hulya.submit(&page, "#note", &[("group_surprised", "How many young people came.")]).await;
    letter_to(portal, "amina@hackney.example", "has corrected the learning note").await;
    assert!(hulya.get(&own).await.has("Waiting for you to agree"));
}

#[tokio::test]
async fn two_who_write_at_once_lose_nothing() {
    let granted = Granted::signed().await;
    let Granted { amina, hulya, .. } = &granted;
    let shared = begin(&granted).await;
    let own = own_note(&granted, &shared);
    let (hers, his) = (hulya.get(&own).await, amina.get(&shared.path).await);
    amina.submit(&his, "#note", &[("group_changed", "They cook twice a week.")]).await;
    let both = hulya.submit(&hers, "#note", &[("group_changed", "We laugh a lot.")]).await;
    assert_eq!(both.status, 422);
    assert!(both.has("They cook twice a week.") && both.html.contains("We laugh a lot."), "{}", both.text());
    let saved = hulya.submit(&both, "#note", &[("group_changed", "We cook twice a week, and laugh a lot.")]).await;
    assert_eq!(saved.status, 200, "{}", saved.text());
    // She does not agree to a text that changed after she opened it.
    let opened = hulya.get(&own).await;
    let page = amina.get(&shared.path).await;
    amina.submit(&page, "#note", &[("council_next", "We pay within a week.")]).await;
    assert_eq!(hulya.submit(&opened, "#agree", &[]).await.status, 409);
}

#[tokio::test]
async fn the_group_can_begin_and_nobody_else_sees_it() {
    let granted = Granted::signed().await;
    let Granted { portal, hulya, amina, dana, .. } = &granted;
    let page = hulya.get(&format!("{}/learning/new", granted.own())).await;
    assert!(hulya.submit(&page, "#note", &[]).await.has("Write something first"));
    let begun = hulya.submit(&page, "#note", &[("group_changed", "Joy, mostly."), ("then", "tell")]).await;
    assert!(begun.has("Being written"), "{}", begun.text());
    let own = begun.path.split('?').next().expect("a path").to_owned();
    let letter = letter_to(portal, "amina@hackney.example", "has written in the learning note").await;
    insta::assert_snapshot!("learning-note-desk", whole(portal, &letter));
    let desk = letter.text.lines().find(|line| line.contains("/desk/learning/")).expect("a link").to_owned();
    // It cannot be agreed before the council has said its part.
    let agree = format!("{own}/agreement");
    assert!(hulya.post(&agree, &[("version", "1")]).await.has("The council is still writing its part"));
    let page = amina.get(&desk).await;
    assert!(
        amina.submit(&page, "#note", &[("then", "tell")]).await.has("Write the council"),
        "the council's part first"
    );

    let zeynep = portal.applicant("zeynep@example.org", "Zeynep").await;
    let others = give(portal, "Another Group", "zeynep@example.org", groundwater::organisation::Kind::Registered).await;
    let note = own.rsplit('/').next().expect("its id");
    assert_eq!(zeynep.get(&own).await.status, 404);
    assert_eq!(
        zeynep.get(&format!("/grants/{others}/learning/{note}")).await.status,
        404,
        "not through her own grant either"
    );
    assert_eq!(zeynep.post(&format!("/grants/{others}/learning/{note}"), &[("group_changed", "x")]).await.status, 404);
    assert_eq!(portal.visitor().get(&format!("/learning/{note}")).await.status, 404);
    let olu = portal.staff("olu@camden.example", "Olu", Role::Commissioner, "camden").await;
    assert_eq!(olu.get(&desk).await.status, 404);
    let read_only = dana.get(&desk).await;
    assert!(read_only.has("Joy, mostly.") && read_only.all("#note").is_empty());
    let sam = portal.staff("sam@hackney.example", "Sam", Role::Scrutineer, FUNDER).await;
    assert_eq!(sam.get(&desk).await.status, 403);
    assert!(sam.get("/desk/learning").await.lacks("Joy, mostly."));
}

async fn promise(granted: &Granted, words: &str, public: bool) -> Seen {
    let page = granted.amina.get(&format!("/desk/promises/new?grant={}", granted.grant)).await;
    let mut fields = vec![("words", words), ("due-day", "10"), ("due-month", "12"), ("due-year", "2026")];
    if public {
        fields.push(("public", "yes"));
    }
    granted.amina.submit(&page, "#promise", &fields).await
}

#[tokio::test]
async fn a_promise_is_missed_by_the_clock_and_kept_late() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, ben, .. } = &granted;
    let made = promise(&granted, "We ask Housing about the hall.", true).await;
    assert!(made.has("The promise is made") && made.has("by Thursday 10 December 2026"), "{}", made.text());
    promise(&granted, "We send you the bus timetable.", false).await;
    let own = hulya.get(&granted.own()).await;
    assert!(
        own.has("We ask Housing about the hall.") && own.has("Amina Yusuf sees to it, by Thursday 10 December 2026"),
        "{}",
        own.text()
    );
    let public = portal.visitor();
    let openness = public.get("/openness").await;
    assert!(openness.has("We ask Housing about the hall.") && openness.lacks("bus timetable"), "{}", openness.text());
    assert!(openness.lacks("Sunday Kitchen") && openness.has("2 Open"));

    // Ben marks one as kept on its last day; at midnight the other is missed.
    portal.clock.advance(TimeDelta::days(9) + TimeDelta::hours(13));
    portal.work().await;
    let page = ben.get("/desk/promises").await;
    assert_eq!(page.all("form[action$=kept]").len(), 2);
    ben.submit(&page, "form[action$=kept]", &[]).await;
    portal.clock.advance(TimeDelta::hours(2));
    portal.work().await;
    // Nobody is written to in the night.
    portal.clock.advance(TimeDelta::hours(8));
    let letter = letter_to(portal, "amina@hackney.example", "A promise is missed").await;
    insta::assert_snapshot!("promise-missed", whole(portal, &letter));
    let before = portal.letters_to("amina@hackney.example").await.len();
    portal.work().await;
    assert_eq!(portal.letters_to("amina@hackney.example").await.len(), before, "the clock says it once");
    assert!(hulya.get(&granted.own()).await.has("Missed"));

    let page = amina.get(&format!("{}/learning", granted.desk())).await;
    let kept = amina.submit(&page, "form[action$=kept]", &[]).await;
    assert!(kept.has("Marked as kept") && kept.has("Kept late"), "{}", kept.text());
    let openness = public.get("/openness").await;
    assert!(openness.has("1 Kept late") && openness.has("1 Kept "), "{}", openness.text());
    assert!(amina.get("/desk/promises?show=settled").await.has("Kept late"));
}

#[tokio::test]
async fn promises_are_made_by_commissioners_for_their_own_funder() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, dana, hulya, .. } = &granted;
    let new = format!("/desk/promises/new?grant={}", granted.grant);
    assert_eq!(dana.get(&new).await.status, 403);
    assert_eq!(hulya.get(&new).await.status, 403);
    let olu = portal.staff("olu@camden.example", "Olu", Role::Commissioner, "camden").await;
    assert_eq!(olu.get(&new).await.status, 404);
    let fields =
        [("to_kind", "grant"), ("to_id", granted.grant.as_str()), ("words", "x"), ("owner", ""), ("due-day", "1")];
    assert_eq!(olu.post("/desk/promises", &fields).await.status, 404);
    let unsaid = amina
        .post("/desk/promises", &[fields[0], fields[1], ("due-day", "31"), ("due-month", "2"), ("due-year", "2027")])
        .await;
    assert!(
        unsaid.has("Write what we promise") && unsaid.has("Choose who sees to it") && unsaid.has("has only 28 days"),
        "{}",
        unsaid.text()
    );
    // One to everyone stands on the page of openness.
    let page = amina.get("/desk/promises/new").await;
    let fields =
        [("words", "We publish how long payments take."), ("due-day", "1"), ("due-month", "2"), ("due-year", "2027")];
    amina.submit(&page, "#promise", &fields).await;
    assert!(portal.visitor().get("/openness").await.has("how long payments take"));
    assert!(olu.get("/desk/promises").await.lacks("how long payments take"));
}

#[tokio::test]
async fn what_was_promised_in_a_round_that_has_ended_does_not_bury_the_rest() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, .. } = &granted;
    promise(&granted, "We ask Housing about the hall.", true).await;
    let page = amina.get("/desk/promises/new").await;
    let fields = [("words", "We pay within ten days."), ("due-day", "1"), ("due-month", "2"), ("due-year", "2027")];
    amina.submit(&page, "#promise", &fields).await;
    let page = amina.get("/desk/promises").await;
    assert!(page.has("We ask Housing") && page.has("We pay within") && page.lacks("have ended"), "{}", page.text());

    let id = granted.grant.clone();
    portal
        .change(move |change| {
            let round = groundwater::award::grant::get(change.db, &id)?.round_id;
            let complete = groundwater::fund::RoundState::Complete;
            groundwater::fund::store::set_round_state(change.db, &round, complete)
        })
        .await;
    let page = amina.get("/desk/promises").await;
    assert!(page.lacks("We ask Housing") && page.has("We pay within"), "{}", page.text());
    let (queries, ended) =
        portal.queries(amina.get(&page.link("Of rounds that have ended").expect("a way to them"))).await;
    assert!(queries <= 6 && ended.has("We ask Housing") && ended.lacks("We pay within"), "{}", ended.text());
    let kept = amina.submit(&ended, "form[action$=kept]", &[]).await;
    assert_eq!(kept.status, 200, "{}", kept.text());
    assert!(amina.get("/desk/promises").await.lacks("have ended"), "nothing of it is left to keep");
    assert!(amina.get("/desk/promises?show=settled").await.has("We ask Housing"));
}

#[tokio::test]
async fn nothing_is_promised_to_a_group_that_took_its_draft_back_unsent() {
    let portal = crate::support::Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let group = portal.group("Sunday Kitchen", &[("hulya@example.org", "Hülya Demir")]).await;
    let draft = portal.draft("hulya@example.org", &group, &round.id).await;
    let amina = portal.staff("amina@example.org", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let new = format!("/desk/promises/new?organisation={group}");
    assert_eq!(amina.get(&new).await.status, 404, "a draft is the group's own");
    let hulya = portal.signed_in("hulya@example.org").await;
    let page = hulya.get(&format!("/applications/{draft}/withdrawal")).await;
    assert_eq!(hulya.submit(&page, "main form", &[]).await.status, 200);
    assert_eq!(amina.get(&new).await.status, 404, "and so is one that was withdrawn unsent");
}
