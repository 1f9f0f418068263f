//! Reading alone, then together.

use diesel::prelude::*;
use groundwater::application::{self, State as Stage};
use groundwater::db::schema::readings;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::State;
use groundwater::review::store::tasks::tasks;

use super::{Borough, HERE, whole};
use crate::support::{Portal, Seen, at_once, group, start_of_story};

#[tokio::test]
async fn amina_asks_joan_to_read_and_joan_gets_a_letter() {
    let borough = Borough::with_an_application().await;
    borough.reader("joan@example.org", "Joan Price").await;
    let letter = borough.portal.letters_to("joan@example.org").await.pop().expect("a letter");
    insta::assert_snapshot!("reading_asked", masked(&borough.portal, &letter.subject, &letter.text));
    let application = borough.application.clone();
    let stage = borough.portal.read(move |db| application::store::get(db, &application)).await.state;
    assert_eq!(stage, Stage::UnderReview, "with the first reader its review starts");
    let told = borough.portal.letters_to("hulya@example.org").await;
    assert_eq!(told.len(), 1, "and its group is told so");
}

/// A letter without what is different each time.
pub fn masked(portal: &Portal, subject: &str, text: &str) -> String {
    let text: String = text
        .replace(&portal.base, "https://portal.example")
        .lines()
        .map(|line| match line.starts_with("https://") {
            true => line.split('/').map(|part| if part.len() > 30 { "ID" } else { part }).collect::<Vec<_>>().join("/"),
            false => line.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\n");
    format!("{subject}\n\n{text}")
}

#[tokio::test]
async fn whoever_speaks_with_the_group_is_not_asked_to_read() {
    let borough = Borough::with_an_application().await;
    for (email, name) in
        [("vera@example.org", "Vera Visit"), ("tom@example.org", "Tom Talk"), ("joan@example.org", "Joan Price")]
    {
        borough.panel_member(email, name).await;
    }
    borough.evidence_by("vera@example.org").await;
    borough.write_up_by("tom@example.org").await;
    let page = borough.amina.get(&borough.desk("readings")).await;
    assert!(page.value_of("reader", "Joan Price").is_some());
    for apart in ["Daniel Okafor", "Vera Visit", "Tom Talk"] {
        assert!(page.value_of("reader", apart).is_none(), "{apart} is offered");
    }
    assert!(page.has("Daniel Okafor is the named contact"));
    assert!(page.has("Vera Visit wrote what is known about the group"));
    assert!(page.has("Tom Talk typed up a conversation with the group"));
    // The page is not the only lock.
    for (email, name, why) in [
        ("daniel.okafor@example.org", "Daniel", "is the named contact"),
        ("vera@example.org", "Vera", "wrote what is known"),
        ("tom@example.org", "Tom", "typed up a conversation"),
    ] {
        let person = borough.portal.person(email, name).await;
        let told = borough.amina.submit(&page, "form[action$=readings]", &[("reader", person.as_str())]).await;
        assert_eq!(told.status, 422);
        assert!(told.has(why), "{}", told.text());
    }
    let nobody = borough.portal.person("hulya@example.org", "").await;
    let told = borough.amina.submit(&page, "form[action$=readings]", &[("reader", nobody.as_str())]).await;
    assert!(told.has("Choose who reads"));
}

#[tokio::test]
async fn a_reader_who_writes_about_the_group_afterwards_reads_no_further() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    borough.evidence_by("joan@example.org").await;
    let reading = borough.reading("joan@example.org").await;
    let closed = joan.get(&reading).await;
    assert!(closed.status == 403 && closed.lacks("Our grandmothers asked for it."), "{}", closed.text());
    let told = joan.post(&reading, &whole("strong", "They keep the key.", "share")).await;
    assert_eq!(told.status, 403);
    assert!(told.has("You wrote what is known about this group"));
    assert_eq!(borough.reading_state("joan@example.org").await, State::Declared);
}

#[tokio::test]
async fn what_joan_shared_before_she_found_a_conflict_weighs_no_more() {
    let borough = Borough::with_an_application().await;
    let Borough { portal, amina, .. } = &borough;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    assert!(borough.shares(&joan, "strong", "They keep the key.").await.has("You have shared your reading"));
    borough.panel_member("ife@example.org", "Ife Balogun").await;
    let member = portal.person("ife@example.org", "").await;
    let id = borough.application.clone();
    let round = portal.read(move |db| application::store::get(db, &id)).await.round_id;
    let new = amina.get(&format!("/desk/panels/new?round={round}")).await;
    let when = [("date-day", "11"), ("date-month", "2"), ("date-year", "2027"), ("time", "6:30pm")];
    let fields = [&when[..], &[("place", "Upstairs"), ("members", member.as_str())]].concat();
    let made = amina.submit(&new, "main form", &fields).await;
    let meeting = made.path.split('?').next().expect("a path").to_owned();
    let advice = format!("{meeting}/recommendations/{}", borough.application);
    let strength = "They know everybody on the estate.";
    assert!(amina.get(&meeting).await.has("one reading shared") && amina.get(&advice).await.has(strength));

    borough.declares(&joan, "conflict", &[("interests", "family")]).await;
    let seen = amina.get(&meeting).await;
    assert!(seen.has("no reading shared yet"), "{}", seen.text());
    let page = amina.get(&advice).await;
    assert!(page.status == 200 && page.lacks(strength), "{}", page.text());
    let saved =
        amina.submit(&page, "main form", &[("outcome", "funded"), ("amount", "950"), ("words", "All of it.")]).await;
    assert!(saved.has("The recommendation is saved."), "{}", saved.text());

    portal.clock.advance(chrono::TimeDelta::days(70));
    portal.work().await;
    let (id, ruth) = (borough.application.clone(), portal.person("ruth.adeyemi@example.org", "").await);
    portal.change(move |change| group::declare(change, &id, &ruth, Standing::None)).await;
    let ruth = portal.signed_in("ruth.adeyemi@example.org").await;
    let page = ruth.get(&format!("/desk/funds/hackney-small-grants/decisions/{}", borough.application)).await;
    assert!(page.has("The panel recommends: Funded") && page.lacks(strength), "{}", page.text());
}

#[tokio::test]
async fn a_round_asks_for_as_many_readings_as_it_promised_and_no_more() {
    let borough = Borough::with_an_application().await;
    borough.reader("joan@example.org", "Joan Price").await;
    let marcus = borough.reader("marcus@example.org", "Marcus Bell").await;
    borough.panel_member("pat@example.org", "Pat Lee").await;
    let page = borough.amina.get(&borough.desk("readings")).await;
    assert!(page.lacks("Ask somebody to read"));
    let pat = borough.portal.person("pat@example.org", "").await;
    let day = [("reader", pat.as_str()), ("due-day", "20"), ("due-month", "12"), ("due-year", "2026")];
    let told = borough.amina.post(&borough.desk("readings"), &day).await;
    assert!(told.has("2 readings, and they are asked for"), "{}", told.text());
    // When one steps back, another can be asked.
    borough.declares(&marcus, "conflict", &[("interests", "employment")]).await;
    assert!(borough.asks("Pat Lee").await.has("We have written to them"));
}

#[tokio::test]
async fn of_two_officers_who_ask_the_same_reader_at_once_one_asks_and_there_is_one_reading() {
    let borough = Borough::with_an_application().await;
    let grace = borough.portal.staff("grace@hackney.example", "Grace Bell", Role::Commissioner, super::HERE).await;
    let readers = [("joan@example.org", "Joan Price"), ("marcus@example.org", "Marcus Bell")];
    for (email, name) in readers {
        borough.panel_member(email, name).await;
    }
    for (turn, (email, name)) in readers.into_iter().enumerate() {
        let path = borough.desk("readings");
        let (hers, others) = (borough.amina.get(&path).await, grace.get(&path).await);
        let reader = hers.value_of("reader", name).unwrap_or_else(|| panic!("{}", hers.text()));
        let fields = [("reader", reader.as_str())];
        let form = "form[action$=readings]";
        let (one, two) =
            at_once(turn, borough.amina.submit(&hers, form, &fields), grace.submit(&others, form, &fields)).await;
        let asked = |seen: &Seen| seen.has("We have written to them");
        assert!(asked(&one) != asked(&two), "{} {}", one.text(), two.text());
        let other = if asked(&one) { &two } else { &one };
        assert!(
            other.status == 422 && (other.has("reads it already") || other.has("and they are asked for")),
            "{}",
            other.text()
        );
        let application = borough.application.clone();
        let readings = readings::table.filter(readings::application_id.eq(application)).count();
        let readings: i64 = borough.portal.read(move |db| Ok(readings.get_result(db)?)).await;
        assert_eq!(readings, i64::try_from(turn).expect("few") + 1);
        let letters = borough.portal.letters_to(email).await;
        assert_eq!(letters.iter().filter(|letter| letter.text.contains("/desk/readings/")).count(), 1, "{name}");
    }
}

#[tokio::test]
async fn joan_saves_comes_back_and_shares() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.evidence_by("vera@example.org").await;
    borough.write_up_by("tom@example.org").await;
    let page = borough.declares(&joan, "none", &[]).await;
    assert!(page.has("Our grandmothers asked for it."));
    assert!(page.has("They told us about the hall."), "a confirmed write-up is an answer");
    assert!(page.has("The hall committee gives them the key."));
    assert!(page.has("People have said it, shaped it, and will say whether it worked. Scores 3."));
    let begun = [("strengths", "They know everybody."), ("step-need", "clear"), ("then", "later")];
    let saved = joan.submit(&page, "main form", &begun).await;
    assert!(saved.has("Saved. Nobody else sees it until you share it."), "{}", saved.text());
    assert!(saved.has("6 of 27 points"), "a clear need weighs three times two: {}", saved.text());
    assert_eq!(borough.reading_state("joan@example.org").await, State::Drafted);
    // Another day, another device.
    let again = borough.portal.signed_in("joan@example.org").await;
    let page = again.get(&borough.reading("joan@example.org").await).await;
    assert!(page.html.contains("They know everybody."));
    assert_eq!(page.attribute("input[name=step-need][checked]", "value").as_deref(), Some("clear"));
    let shared = again.submit(&page, "main form", &whole("strong", "They keep the key.", "share")).await;
    assert!(shared.has("You have shared your reading"), "{}", shared.text());
    assert!(shared.has("27 of 27 points"));
    assert!(shared.has("Rests on 2. What is needed, and how do you know?"));
    assert!(shared.all("main form").is_empty(), "what was shared stays as it is");
    let told = again.post(&borough.reading("joan@example.org").await, &whole("some", "No.", "later")).await;
    assert_eq!(told.status, 403);
}

#[tokio::test]
async fn whoever_said_how_much_they_read_is_asked_for_no_more_by_hand_either() {
    let borough = Borough::with_an_application().await;
    let joan = borough.panel_member("joan@example.org", "Joan Price").await;
    let page = joan.get("/desk/reading-time").await;
    joan.submit(&page, "form[action$=reading-time]", &[("most", "0")]).await;
    let refused = borough.asks("Joan Price").await;
    assert!(refused.status == 422 && refused.has("Joan Price has no room for one more by then"), "{}", refused.text());
    assert!(refused.has("at most 0 a week"), "{}", refused.text());
    assert!(borough.portal.letters_to("joan@example.org").await.is_empty());
    joan.submit(&page, "form[action$=reading-time]", &[("most", "2")]).await;
    assert!(borough.asks("Joan Price").await.has("We have written to them"));
}

#[tokio::test]
async fn a_reading_without_strengths_is_not_shared_and_nothing_typed_is_lost() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let page = borough.declares(&joan, "none", &[]).await;
    let mut fields = whole("strong", "They keep the key.", "share");
    fields[0] = ("strengths", "  ");
    fields.retain(|(name, _)| *name != "step-trust");
    let told = joan.submit(&page, "main form", &fields).await;
    assert_eq!(told.status, 422);
    assert!(told.has("Begin with what is strong in this application"));
    assert!(told.has("Choose a step for “People trust you with it”"));
    assert_eq!(borough.reading_state("joan@example.org").await, State::Drafted, "what she typed is saved");
    let back = joan.get(&borough.reading("joan@example.org").await).await;
    assert!(back.html.contains("They keep the key."));
    // And from the page that told her, she can go on.
    let shared = joan.submit(&told, "main form", &whole("strong", "They keep the key.", "share")).await;
    assert!(shared.has("You have shared your reading"), "{}", shared.text());
}

#[tokio::test]
async fn what_two_devices_wrote_stands_side_by_side() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let on_the_bus = borough.declares(&joan, "none", &[]).await;
    let at_home = joan.get(&borough.reading("joan@example.org").await).await;
    let first = [("strengths", "From home."), ("words-need", "At home."), ("then", "later")];
    joan.submit(&at_home, "main form", &first).await;
    let second = [("strengths", "From the bus."), ("words-need", "On the bus."), ("then", "share")];
    let both = joan.submit(&on_the_bus, "main form", &second).await;
    assert_eq!(both.status, 409);
    for words in ["From home.", "From the bus.", "At home.", "On the bus.", "on another device"] {
        assert!(both.html.contains(words), "{words} is lost: {}", both.text());
    }
    let chosen =
        joan.submit(&both, "main form", &[("strengths", "From home and from the bus."), ("then", "later")]).await;
    assert!(chosen.has("Saved."), "{}", chosen.text());
}

#[tokio::test]
async fn readers_see_each_other_only_after_sharing() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let marcus = borough.reader("marcus@example.org", "Marcus Bell").await;
    borough.declares(&joan, "none", &[]).await;
    borough.declares(&marcus, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    let alone = marcus.get(&borough.desk("readings")).await;
    assert!(alone.lacks("They keep the key."));
    assert!(alone.has("once you have shared your own reading"), "{}", alone.text());
    let hers = marcus.get(&borough.reading("joan@example.org").await).await;
    assert_eq!(hers.status, 403, "not by its address either");
    assert!(hers.lacks("They keep the key."));
    let officer = borough.amina.get(&borough.desk("readings")).await;
    assert!(officer.has("They keep the key.") && officer.has("1 of 2 readings shared"));
    borough.shares(&marcus, "clear", "They ring round.").await;
    for reader in [&joan, &marcus] {
        let together = reader.get(&borough.desk("readings")).await;
        assert!(together.has("They keep the key.") && together.has("They ring round."), "{}", together.text());
        assert!(together.lacks("Ask somebody to read"));
    }
}

#[tokio::test]
async fn an_officer_who_reads_is_alone_too() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.asks("Amina Yusuf").await;
    borough.declares(&joan, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    assert!(borough.amina.get(&borough.desk("readings")).await.lacks("They keep the key."));
}

#[tokio::test]
async fn the_decider_sees_what_was_shared_once_they_declared() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    let decider = decider(&borough).await;
    let page = borough.desk("readings");
    let first = decider.get(&page).await;
    assert_eq!(first.status, 403);
    assert!(first.links().iter().any(|link| link.ends_with("/declaration")));
    borough.declares(&decider, "none", &[]).await;
    assert!(decider.get(&page).await.has("Nothing is shared yet"));
    borough.shares(&joan, "strong", "They keep the key.").await;
    let seen = decider.get(&page).await;
    assert!(seen.has("They keep the key.") && seen.lacks("Who reads"));
}

/// The holder of delegated power whom the fund file names.
async fn decider(borough: &Borough) -> crate::support::Visitor {
    let application = borough.application.clone();
    let email = borough
        .portal
        .read(move |db| {
            let application = application::store::get(db, &application)?;
            let round = groundwater::fund::store::round(db, &application.round_id)?;
            let decider = round.decider_id.expect("a decider");
            Ok(groundwater::people::store::by_id(db, &decider)?.email)
        })
        .await;
    borough.portal.signed_in(&email).await
}

#[tokio::test]
async fn readings_are_for_those_who_weigh_and_nobody_else() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.declares(&joan, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    let reading = borough.reading("joan@example.org").await;
    for (role, email) in [
        (Role::Scrutineer, "sol@example.org"),
        (Role::SafeguardingLead, "ruth@example.org"),
        (Role::Administrator, "sam@example.org"),
        (Role::PanelMember, "pat@example.org"),
    ] {
        let other = borough.portal.staff(email, "Somebody Else", role, HERE).await;
        for page in [borough.desk("readings"), reading.clone()] {
            let seen = other.get(&page).await;
            assert_eq!(seen.status, 403, "{role} on {page}");
            assert!(seen.lacks("They keep the key."));
        }
    }
    let elsewhere = borough.portal.staff("eve@camden.example", "Eve", Role::Commissioner, "camden").await;
    for page in [borough.desk("readings"), reading.clone()] {
        assert_eq!(elsewhere.get(&page).await.status, 404, "{page}");
    }
    assert_eq!(borough.hulya.get(&borough.desk("readings")).await.status, 403);
    let asked = joan.post(&borough.desk("readings"), &[("reader", "x")]).await;
    assert_eq!(asked.status, 403, "a panel member asks nobody to read");
}

#[tokio::test]
async fn the_desk_knows_what_a_reader_has_to_do() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    let todo = |borough: &Borough| {
        let app = borough.portal.app.clone();
        async move {
            app.read(|db| {
                let person = groundwater::people::store::by_email(db, "joan@example.org")?.expect("Joan");
                let who = groundwater::people::Who {
                    person: person.id,
                    name: person.name,
                    email: person.email,
                    session: "s".into(),
                    roles: Vec::new(),
                };
                tasks(db, &who, start_of_story().date())
            })
            .await
            .expect("tasks")
        }
    };
    let (queries, found) = borough.portal.queries(todo(&borough)).await;
    assert_eq!(queries, 2, "one for who she is, one for what she has to do");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].text.as_str(), found[0].hint.as_str()), ("Read Sunday Kitchen", "Not begun yet"));
    borough.declares(&joan, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    assert!(todo(&borough).await.is_empty());
}

#[tokio::test]
async fn no_page_of_reading_makes_more_than_six_queries() {
    let borough = Borough::with_an_application().await;
    let joan = borough.reader("joan@example.org", "Joan Price").await;
    borough.evidence_by("vera@example.org").await;
    borough.declares(&joan, "none", &[]).await;
    borough.shares(&joan, "strong", "They keep the key.").await;
    let reading = borough.reading("joan@example.org").await;
    for (who, page) in [
        (&joan, reading.as_str()),
        (&joan, &borough.desk("readings")),
        (&borough.amina, &borough.desk("readings")),
        (&borough.amina, &borough.desk("declaration")),
        (&joan, &borough.desk("declaration")),
        (&borough.amina, &borough.desk("questions")),
        (&joan, &borough.desk("concern")),
    ] {
        let (queries, seen) = borough.portal.queries(who.get(page)).await;
        assert_eq!(seen.status, 200, "{page}");
        assert!(queries <= 6, "{page}: {queries}");
    }
}
