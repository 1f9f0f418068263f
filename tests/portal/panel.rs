//! A panel meets and says what it recommends.

use groundwater::application::State;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::{Seen, Visitor, group};
use crate::table::Table;

async fn plan(table: &Table, who: &Visitor, member: &str) -> Seen {
    let page = who.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let person = table.portal.person(member, "").await;
    let fields = [
        ("date-day", "11"),
        ("date-month", "2"),
        ("date-year", "2027"),
        ("time", "6:30pm"),
        ("place", "The Old Bath House, upstairs; there is a lift"),
        ("members", person.as_str()),
    ];
    who.submit(&page, "main form", &fields).await
}

fn meeting_path(seen: &Seen) -> String {
    seen.path.split('?').next().expect("a path").to_owned()
}

#[tokio::test]
async fn daniel_plans_a_panel_and_ama_gets_a_letter_with_a_calendar_entry() {
    let table = Table::with_pounds(10_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let list = daniel.get("/desk/panels").await;
    assert!(list.has("No meeting is planned."), "{}", list.text());
    let made = plan(&table, &daniel, "ama@example.org").await;
    assert!(made.has("The meeting is planned"), "{}", made.text());
    assert!(made.has("Thursday 11 February 2027, 6:30pm"));
    assert!(made.has("Called, with one person") && made.has("Daniel Okafor"), "{}", made.text());
    assert!(daniel.get("/desk/panels").await.has("Still to come"));
    assert!(ama.get("/desk/panels").await.has("You sit at it"));

    let letters = table.portal.letters_to("ama@example.org").await;
    let letter = letters.last().expect("a letter");
    insta::with_settings!({filters => vec![(r"http://127\.0\.0\.1:\d+/desk/panels/[0-9a-f-]{36}", "[link]")]}, {
        insta::assert_snapshot!("panel_meeting_letter", format!("{}\n\n{}", letter.subject, letter.text));
    });
    let raw = table.portal.raw_letter(&letter.id);
    assert!(raw.contains("text/calendar"), "{raw}");
}

#[tokio::test]
async fn a_meeting_needs_a_day_to_come_a_place_and_people() {
    let table = Table::with_pounds(10_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let page = daniel.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
    let bad = [("date-day", "31"), ("date-month", "2"), ("date-year", "2027"), ("time", "6"), ("place", " ")];
    let seen = daniel.submit(&page, "main form", &bad).await;
    assert_eq!(seen.status, 422);
    for words in ["has only 28 days", "Write the time like 6:30pm", "Say where it is", "Choose who sits at it"] {
        assert!(seen.has(words), "{words}: {}", seen.text());
    }
    assert_eq!(seen.attribute("input[name=time]", "value").as_deref(), Some("6"), "what was typed stays");
}

#[tokio::test]
async fn ama_says_how_close_she_is_before_she_takes_part() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    let form = format!("{meeting}/recommendations/{kitchen}");

    let before = ama.get(&meeting).await;
    assert!(
        before.has("Sunday Kitchen") && before.lacks("£4,000"),
        "a name, to say whether she knows them: {}",
        before.text()
    );
    assert_eq!(before.link("Say how close you are"), Some(format!("/desk/applications/{kitchen}/declaration")));
    assert_eq!(ama.get(&form).await.status, 403);

    table.declares("ama@example.org", &kitchen, Standing::None).await;
    let (queries, after) = table.portal.queries(ama.get(&meeting)).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(after.has("asks for £4,000"));
    let page = ama.get(&form).await;
    let saved = ama
        .submit(
            &page,
            "main form",
            &[("outcome", "in-part"), ("amount", "3,500"), ("words", "They cook with, not for.")],
        )
        .await;
    assert!(saved.has("The recommendation is saved.") && saved.has("Funded in part, £3,500"), "{}", saved.text());
    assert_eq!(table.stands(&kitchen).await.state, State::UnderReview, "weighing it is reviewing it");
    let (queries, page) = table.portal.queries(ama.get(&form)).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(page.has("Written down by Ama Owusu"));
}

#[tokio::test]
async fn whoever_stepped_back_sees_nothing_of_it_commissioners_too() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    table.declares("daniel.okafor@example.org", &kitchen, Standing::Conflict).await;
    let seen = daniel.get(&meeting).await;
    assert!(seen.lacks("Sunday Kitchen") && seen.has("One application is not shown to you"), "{}", seen.text());
    let way = Some(format!("/desk/applications/{kitchen}/worry"));
    let item = daniel.get(&format!("{meeting}/items/{kitchen}")).await;
    assert!(item.status == 403 && item.link("Something about it worries me") == way, "{}", item.text());
    let form = format!("{meeting}/recommendations/{kitchen}");
    let closed = daniel.get(&form).await;
    assert!(closed.status == 403 && closed.link("Something about it worries me") == way, "{}", closed.text());
    let fields = [("version", "0"), ("outcome", "not-this-time"), ("words", "No.")];
    assert_eq!(daniel.post(&form, &fields).await.status, 403);
}

#[tokio::test]
async fn of_two_who_write_at_once_the_second_sees_both_texts() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    table.declares("ama@example.org", &kitchen, Standing::Close).await;
    let form = format!("{meeting}/recommendations/{kitchen}");
    let pia = table.staff("pia@example.org", "Pia Lund", Role::Commissioner).await;
    let (hers, others) = (ama.get(&form).await, pia.get(&form).await);
    ama.submit(&hers, "main form", &[("outcome", "funded"), ("amount", "4000"), ("words", "All of it.")]).await;
    let both =
        pia.submit(&others, "main form", &[("outcome", "in-part"), ("amount", "3000"), ("words", "Most of it.")]).await;
    assert_eq!(both.status, 409);
    assert!(both.has("All of it.") && both.has("Most of it."), "{}", both.text());
    let after = pia.submit(&both, "main form", &[]).await;
    assert!(after.has("Funded in part, £3,000"), "{}", after.text());
}

#[tokio::test]
async fn whoever_helped_a_group_writes_no_recommendation_on_it() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 3_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    for application in [&kitchen, &drums] {
        table.declares("ama@example.org", application, Standing::None).await;
    }
    let (id, writer) = (kitchen.clone(), table.portal.person("ama@example.org", "").await);
    table.portal.change(move |change| group::known(change, &id, &writer, "I ate with them in May.")).await;

    // Ama wrote what is known about one group; Daniel is the named contact of both.
    let write = |application| format!("{meeting}/recommendations/{application}");
    let fields = [("version", "0"), ("outcome", "funded"), ("amount", "4000"), ("words", "Yes.")];
    for (who, why) in [(&ama, "You wrote what is known about this group"), (&daniel, "You are the named contact")] {
        let page = who.get(&write(&kitchen)).await;
        assert!(page.status == 403 && page.has(why), "{}", page.text());
        assert_eq!(who.post(&write(&kitchen), &fields).await.status, 403);
        let seen = who.get(&meeting).await;
        assert!(seen.has(why) && !seen.links().contains(&write(&kitchen)), "{}", seen.text());
    }
    assert!(ama.get(&meeting).await.links().contains(&write(&drums)));
    assert!(!daniel.get(&meeting).await.links().contains(&write(&drums)));

    // A small team: another commissioner makes an exception, with its reason.
    let pia = table.staff("pia@example.org", "Pia Lund", Role::Commissioner).await;
    let excepted = [("person", id_of(&table, "ama@example.org").await), ("reason", "We are three people.".to_owned())];
    let excepted: Vec<(&str, &str)> = excepted.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let made = pia.post(&format!("/desk/applications/{kitchen}/closeness"), &excepted).await;
    assert!(made.status < 400, "{}", made.text());
    let (queries, seen) = table.portal.queries(ama.get(&meeting)).await;
    assert!(queries <= 6 && seen.links().contains(&write(&kitchen)), "{queries} queries: {}", seen.text());
    let saved = ama.post(&write(&kitchen), &fields).await;
    assert!(saved.has("The recommendation is saved."), "{}", saved.text());
}

#[tokio::test]
async fn a_table_is_set_for_its_own_people_only() {
    let table = Table::with_pounds(10_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let cem = table.staff("cem@example.org", "Cem Kaya", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    assert_eq!(cem.get(&meeting).await.status, 403, "another meeting's member");
    assert!(cem.get("/desk/panels").await.lacks("Small Grants"));
    let other = table.portal.staff("olu@example.org", "Olu Ade", Role::Commissioner, "islington").await;
    assert_eq!(other.get(&meeting).await.status, 404, "another funder's desk does not exist");
    assert_eq!(other.get(&format!("/desk/panels/new?round={}", table.round.id)).await.status, 404);
    let scrutineer = table.staff("sam@example.org", "Sam Reid", Role::Scrutineer).await;
    assert_eq!(scrutineer.get("/desk/panels").await.status, 403);
    let hulya = table.portal.applicant("hulya@example.org", "Hülya Demir").await;
    assert!(matches!(hulya.get("/desk/panels").await.status, 403 | 404));
}

/// The letter to somebody whose subject has these words.
async fn letter(table: &Table, email: &str, words: &str) -> groundwater::letters::mailer::KeptLetter {
    let letters = table.portal.letters_to(email).await;
    let subjects: Vec<String> = letters.iter().map(|letter| letter.subject.clone()).collect();
    let found = letters.into_iter().find(|letter| letter.subject.contains(words));
    found.unwrap_or_else(|| panic!("{words} in none of {subjects:?}"))
}

/// The value of a form's field that belongs to somebody.
async fn id_of(table: &Table, email: &str) -> String {
    table.portal.person(email, "").await.to_string()
}

#[tokio::test]
async fn daniel_moves_the_meeting_and_everybody_gets_a_newer_entry() {
    let table = Table::with_pounds(10_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    table.staff("cem@example.org", "Cem Kaya", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    let change = format!("{meeting}/change");
    assert_eq!(ama.get(&change).await.status, 403);
    assert_eq!(ama.post(&change, &[("place", "My kitchen")]).await.status, 403);
    let page = daniel.get(&change).await;
    assert_eq!(page.attribute("input[name=time]", "value").as_deref(), Some("6:30pm"));
    let bad = daniel.submit(&page, "form[action$=change]", &[("place", " ")]).await;
    assert!(bad.has("Say where it is"));
    let saved = daniel.submit(&page, "form[action$=change]", &[("time", "7pm"), ("place", "The library")]).await;
    assert!(saved.has("The meeting is saved") && saved.has("11 February 2027, 7pm"), "{}", saved.text());
    let changed = letter(&table, "ama@example.org", "Changed:").await;
    assert!(changed.text.contains("The library"), "{}", changed.subject);
    let raw = table.portal.raw_letter(&changed.id);
    assert!(raw.contains("SEQUENCE:1") && raw.contains("DTSTART:20270211T190000Z"), "{raw}");
    // A page that was opened before says so.
    let stale = daniel.submit(&page, "form[action$=change]", &[("time", "8pm")]).await;
    assert_eq!(stale.status, 409);

    // Cem is new and Ama is no longer asked; who stays hears nothing when nothing changes for them.
    let (ama_id, cem_id) = (id_of(&table, "ama@example.org").await, id_of(&table, "cem@example.org").await);
    let page = daniel.get(&change).await;
    let both = [("members", &*ama_id), ("members", &*cem_id)];
    daniel.submit(&page, "form[action$=change]", &both).await;
    assert_eq!(table.portal.letters_to("ama@example.org").await.len(), 2, "nothing changed for her");
    assert_eq!(table.portal.letters_to("cem@example.org").await.len(), 1);
    let page = daniel.get(&change).await;
    let only = daniel.submit(&page, "form[action$=change]", &[("members", &cem_id)]).await;
    assert!(only.has("Cem Kaya") && only.lacks("Ama Owusu"), "{}", only.text());
    let gone = letter(&table, "ama@example.org", "no longer asked").await;
    let raw = table.portal.raw_letter(&gone.id);
    assert!(raw.contains("METHOD:CANCEL") && raw.contains("STATUS:CANCELLED"), "{raw}");
    assert_eq!(ama.get(&meeting).await.status, 403, "it is not her meeting any more");
}

#[tokio::test]
async fn a_meeting_is_called_off_with_a_reason_and_keeps_nothing_back() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    assert_eq!(ama.post(&format!("{meeting}/cancellation"), &[("why", "x")]).await.status, 403);
    let page = daniel.get(&format!("{meeting}/change")).await;
    let empty = daniel.submit(&page, "form[action$=cancellation]", &[]).await;
    assert!(empty.has("Write why. Everyone who was to sit at it reads it"));
    let off = daniel.submit(&page, "form[action$=cancellation]", &[("why", "The hall has flooded.")]).await;
    assert!(off.has("The meeting is called off"), "{}", off.text());
    let told = letter(&table, "ama@example.org", "Called off:").await;
    assert!(told.text.contains("The hall has flooded."), "{}", told.text);
    let raw = table.portal.raw_letter(&told.id);
    assert!(raw.contains("METHOD:CANCEL") && raw.contains("SEQUENCE:1"), "{raw}");
    assert!(ama.get(&meeting).await.has("This meeting was called off."));
    assert_eq!(ama.get(&format!("/desk/applications/{kitchen}")).await.status, 403, "nothing comes before her");
    let write = format!("{meeting}/recommendations/{kitchen}");
    assert_eq!(daniel.get(&write).await.status, 403);
    assert_eq!(daniel.post(&write, &[("outcome", "funded"), ("version", "0")]).await.status, 403);
    assert_eq!(daniel.get(&format!("{meeting}/change")).await.status, 403);
    // A round whose only meeting was called off has no panel to hear.
    table.declares("ruth.adeyemi@example.org", &kitchen, Standing::None).await;
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    assert_eq!(ruth.get(&crate::table::decide_path(&kitchen)).await.status, 200);
}

#[tokio::test]
async fn ama_says_of_all_groups_at_once_how_close_she_is() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 3_000).await;
    table.application("Ama’s Own", "ama@example.org", "Ama Owusu", 1_000).await;
    let walks = table.application("Wick Walks", "ines@example.org", "Inês Silva", 1_000).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let meeting = meeting_path(&plan(&table, &daniel, "ama@example.org").await);
    let desk = ama.get("/desk").await;
    assert!(desk.has("Say how close you are to the groups before the panel of"), "{}", desk.text());
    let page_path = format!("{meeting}/declarations");
    let (queries, page) = table.portal.queries(ama.get(&page_path)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("Hülya Demir") && page.lacks("£4,000") && page.lacks("Ama’s Own"), "{}", page.text());

    let field = |name: &str, id: &groundwater::ids::ApplicationId| format!("{name}-{id}");
    let nothing = ama.submit(&page, "main form", &[]).await;
    assert!(nothing.has("Say of at least one group"), "{}", nothing.text());
    // Being close is spoken, and nothing is kept while a word is missing.
    let close = field("standing", &kitchen);
    let bad = ama.submit(&page, "main form", &[(&close, "close"), (&field("standing", &drums), "none")]).await;
    assert_eq!(bad.status, 422);
    assert!(bad.has("Write in a few words what ties you to this group"), "{}", bad.text());
    assert!(ama.get(&page_path).await.has("Drums On The Lea"), "all or none");
    let words = field("words", &kitchen);
    let stepped = field("standing", &drums);
    let stepped_words = field("words", &drums);
    let said = [
        (&*close, "close"),
        (&*words, "I buy my bread there."),
        (&*stepped, "conflict"),
        (&*stepped_words, "My brother drums."),
        ("rest", "none"),
    ];
    let saved = ama.submit(&page, "main form", &said).await;
    assert!(saved.has("Thank you. What you said of these groups is kept."), "{}", saved.text());
    assert!(saved.has("Sunday Kitchen") && saved.has("Wick Walks") && saved.lacks("Drums On The Lea"));
    assert!(ama.get(&page_path).await.has("You have said of every group"));
    assert_eq!(ama.get(&format!("/desk/applications/{walks}")).await.status, 200);
    assert_eq!(ama.get(&format!("/desk/applications/{drums}")).await.status, 403);
    assert!(ama.get("/desk").await.lacks("Say how close you are to the groups"));
    let other = table.staff("ife@example.org", "Ife Balogun", Role::PanelMember).await;
    assert_eq!(other.get(&page_path).await.status, 403);
    assert_eq!(other.post(&page_path, &[("rest", "none")]).await.status, 403);
}
