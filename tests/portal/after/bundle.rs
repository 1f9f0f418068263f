//! Somebody asks for information, or for their own data.

use std::io::Read;

use diesel::prelude::*;
use groundwater::people::Role;
use groundwater::review::Standing;

use super::challenge::not_funded;
use crate::support::{Seen, Visitor};
use crate::table::Table;

/// An officer writes down that somebody asks for what is held of an application.
pub async fn asks(table: &Table, officer: &Visitor, kitchen: &str, kind: &str) -> Seen {
    use chrono::Datelike;
    let today = table.portal.app.tools.clock.today();
    let (day, month, year) = (today.day().to_string(), today.month().to_string(), today.year().to_string());
    let page = officer.get(&format!("/desk/requests/new?application={kitchen}")).await;
    let fields = [
        ("kind", kind),
        ("asker", "A journalist"),
        ("asked_on-day", day.as_str()),
        ("asked_on-month", &month),
        ("asked_on-year", &year),
    ];
    officer.submit(&page, "main form", &fields).await
}

/// What is in a bundle, all together.
pub async fn unpacked(officer: &Visitor, href: &str) -> (Vec<String>, String) {
    let (status, headers, bytes) = officer.download(href).await;
    assert_eq!((status, headers["content-type"].to_str().expect("a type")), (200, "application/zip"));
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a ZIP file");
    let (mut names, mut text) = (Vec::new(), String::new());
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).expect("a file");
        names.push(file.name().expect("a name").into_owned());
        file.read_to_string(&mut text).expect("text");
    }
    (names, text)
}

#[tokio::test]
async fn daniel_goes_over_what_is_held_and_sends_it_within_twenty_working_days() {
    let (table, kitchen, _hulya) = not_funded().await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let (id, person) = (
        groundwater::ids::ApplicationId::from(kitchen.as_str()),
        table.portal.person("daniel.okafor@example.org", "").await,
    );
    let note = "Hülya Demir opened the hall, ring her on 020 7946 0123.";
    table.portal.change(move |change| crate::support::group::known(change, &id, &person, note)).await;
    // The wrong people first.
    let new = format!("/desk/requests/new?application={kitchen}");
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    assert_eq!(ruth.get(&new).await.status, 403);
    let elsewhere = table.portal.staff("leyla@wick.example", "Leyla", Role::Commissioner, "wick-award").await;
    assert_eq!(elsewhere.get(&new).await.status, 404);
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    table
        .declares("tomas@hackney.example", &groundwater::ids::ApplicationId::from(kitchen.as_str()), Standing::Conflict)
        .await;
    let fields = [("application", kitchen.as_str()), ("kind", "foi"), ("asker", "A journalist")];
    assert_eq!(tomas.post("/desk/requests", &fields).await.status, 403);
    let refused = tomas.get(&new).await;
    assert!(refused.status == 403 && refused.has("You stepped back from an application"), "{}", refused.text());
    let page = daniel.get(&new).await;
    let empty = daniel.submit(&page, "main form", &[]).await;
    assert!(empty.status == 422 && empty.has("Choose what is asked for"), "{}", empty.text());

    let opened = asks(&table, &daniel, &kitchen, "foi").await;
    assert!(opened.has("Equality answers") && opened.has("20") | opened.has("left"), "{}", opened.text());
    assert!(opened.has("[a name]") && opened.lacks("Hülya") && opened.lacks("020 7946 0123"), "{}", opened.text());
    assert!(daniel.get("/desk").await.has("Send what was asked for"));
    assert_eq!(tomas.get(&opened.path).await.status, 403);
    assert!(tomas.get("/desk").await.lacks("Send what was asked for"));
    let href = opened.path.split('?').next().expect("a path").to_owned();
    let (names, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    assert_eq!((names[0].as_str(), names.last().expect("a file").as_str()), ("index.txt", "left-out.txt"));
    assert!(text.contains("The budget did not reach.") && text.contains("opened the hall"), "{text}");
    assert!(!text.contains("Hülya") && !text.contains("hulya@") && !text.contains("0123"), "{text}");

    // He leaves a part out, and has to say why.
    let page = daniel.get(&href).await;
    let mut ticked: Vec<String> = page.all_of("input[name=out][checked]", "value");
    let note = page.html.split("<tr>").position(|row| row.contains("opened the hall")).expect("the note") - 2;
    ticked.push(page.all_of("input[name=out]", "value")[note].clone());
    let version = page.attribute("#marks input[name=version]", "value").expect("a version");
    let mut fields: Vec<(&str, &str)> = ticked.iter().map(|key| ("out", key.as_str())).collect();
    fields.extend([("version", version.as_str()), ("ticked", "yes")]);
    let why = daniel.post(&href, &fields).await;
    assert!(why.status == 422 && why.has("Say why"), "{}", why.text());
    let still = why.all_of("input[name=out][checked]", "value");
    assert!(ticked.iter().all(|one| still.contains(one)), "what he ticked is ticked still");
    fields.push(("reason", "It is about one person (section 40)"));
    let marked = daniel.post(&href, &fields).await;
    assert!(marked.has("decided by hand"), "{}", marked.text());
    let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    assert!(!text.contains("opened the hall") && text.contains("It is about one person (section 40)"), "{text}");
    // Another officer has the page from before: what Daniel left out is not put back in unseen, and nothing is sent so.
    let old = daniel.post(&href, &[("version", &version), ("ticked", "yes"), ("reason", "Mine")]).await;
    assert!(old.status == 422 && old.has("Somebody else changed this while you had it open"), "{}", old.text());
    let gathered = daniel.post(&format!("{href}/gathering"), &[("version", &version)]).await;
    assert!(gathered.status == 422 && gathered.has("Somebody else changed this"), "{}", gathered.text());
    let early = daniel.post(&format!("{href}/sent"), &[("version", &version)]).await;
    assert!(early.status == 422 && early.has("Somebody else changed this"), "{}", early.text());
    // Gathered anew, it is left out still.
    let page = daniel.get(&href).await;
    let anew = daniel.submit(&page, "form[action$=gathering]", &[]).await;
    assert!(anew.has("decided by hand"), "{}", anew.text());
    let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    assert!(!text.contains("opened the hall"), "{text}");
    let sent = daniel.submit(&anew, "form[action$=sent]", &[]).await;
    assert!(sent.has("Sent"), "{}", sent.text());
    assert_eq!(daniel.post(&href, &fields).await.status, 403, "it stays as it was sent");
    assert!(daniel.get("/desk").await.lacks("Send what was asked for"));
}

#[tokio::test]
async fn what_was_taken_back_since_is_gathered_anew_before_anything_is_sent() {
    use groundwater::db::schema::evidence;
    let (table, kitchen, _hulya) = not_funded().await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let (id, person) = (
        groundwater::ids::ApplicationId::from(kitchen.as_str()),
        table.portal.person("daniel.okafor@example.org", "").await,
    );
    let note = "They opened the hall.";
    table.portal.change(move |change| crate::support::group::known(change, &id, &person, note)).await;
    let opened = asks(&table, &daniel, &kitchen, "foi").await;
    assert!(opened.has(note), "{}", opened.text());
    let href = opened.path.split('?').next().expect("a path").to_owned();
    table
        .portal
        .change(move |change| {
            diesel::update(evidence::table).set(evidence::withdrawn_at.eq(change.now)).execute(change.db)?;
            Ok(())
        })
        .await;
    let page = daniel.get(&href).await;
    let stopped = daniel.submit(&page, "form[action$=sent]", &[]).await;
    assert!(stopped.status == 422 && stopped.has("was taken back since it was gathered"), "{}", stopped.text());
    let page = daniel.get(&href).await;
    let anew = daniel.submit(&page, "form[action$=gathering]", &[]).await;
    assert!(anew.lacks(note), "{}", anew.text());
    assert!(daniel.submit(&anew, "form[action$=sent]", &[]).await.has("Sent"));
}

#[tokio::test]
async fn a_groups_own_data_is_whole_and_a_rounds_is_of_every_group() {
    let (table, kitchen, _hulya) = not_funded().await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let own = asks(&table, &daniel, &kitchen, "own-data").await;
    let href = own.path.split('?').next().expect("a path").to_owned();
    let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    assert!(text.contains("Dear Hülya Demir"), "their own letters are theirs: {text}");
    let page = daniel.get(&format!("/desk/requests/new?round={}", table.round.id)).await;
    assert!(page.status == 200 && page.lacks("A group’s own data"), "{}", page.text());
    let list = daniel.get("/desk/requests").await;
    assert!(list.has("Sunday Kitchen") && list.has("To be sent"), "{}", list.text());
}

/// Everything around Sunday Kitchen's application in which somebody's name may stand.
async fn people_around(table: &Table, kitchen: &str) {
    use groundwater::db::schema::{evidence, organisation_people, supporters, trusted_people};
    let id = groundwater::ids::ApplicationId::from(kitchen);
    let hulya = table.portal.person("hulya@example.org", "").await;
    let rosa = table.portal.person("rosa@advice.example", "Rosa Lim").await;
    let daniel = table.portal.person("daniel.okafor@example.org", "").await;
    let words = "Rosa’s form and Demir'in hall; Yusuf-hoca knows; AL SAYED’s key; Zehra’nın house, E9 5LN.";
    let (of, note) = (id.clone(), words.to_owned());
    table
        .portal
        .change(move |change| {
            diesel::insert_into(supporters::table)
                .values((
                    supporters::id.eq("s"),
                    supporters::application_id.eq(&of),
                    supporters::person_id.eq(&rosa),
                    supporters::organisation_words.eq(""),
                    supporters::since.eq(change.now),
                ))
                .execute(change.db)?;
            diesel::insert_into(trusted_people::table)
                .values((
                    trusted_people::id.eq("t"),
                    trusted_people::application_id.eq(&of),
                    trusted_people::name.eq("Yusuf Aydın"),
                    trusted_people::knows_them.eq("the mosque"),
                    trusted_people::reach_by.eq(""),
                    trusted_people::named_by.eq(&hulya),
                    trusted_people::named_at.eq(change.now),
                ))
                .execute(change.db)?;
            let group = groundwater::application::store::get(change.db, &of)?.organisation_id;
            diesel::insert_into(organisation_people::table)
                .values((
                    organisation_people::id.eq("p"),
                    organisation_people::organisation_id.eq(&group),
                    organisation_people::name.eq("Omar Al-Sayed"),
                    organisation_people::part.eq("Cook"),
                    organisation_people::contact.eq(""),
                    organisation_people::added_by.eq(&hulya),
                    organisation_people::added_at.eq(change.now),
                ))
                .execute(change.db)?;
            crate::support::group::known(change, &of, &daniel, &note)?;
            diesel::update(evidence::table.filter(evidence::what_we_know.eq(&note)))
                .set(evidence::whose_voice.eq("Zehra, who keeps the hall"))
                .execute(change.db)?;
            crate::support::group::known(change, &of, &daniel, "They sing so well that we heard it.")?;
            diesel::update(evidence::table.filter(evidence::what_we_know.like("They sing%")))
                .set(evidence::kind.eq(groundwater::relationship::Kind::Partner))
                .execute(change.db)?;
            // A letter that the group had from whoever helps it: the council has no part in it.
            let about = groundwater::history::Thing::new("application", &of);
            let member = groundwater::people::store::by_id(change.db, &hulya)?;
            let letter = groundwater::letters::Letter::to("application-ready", &member)
                .about(about, None)
                .value("organisation", "Sunday Kitchen")
                .value("fund", "Small Grants")
                .value("by", "Rosa Lim")
                .value("closes", Some(change.now))
                .value("link", "https://example.org/check");
            groundwater::letters::queue(change, letter).map(drop)
        })
        .await;
}

#[tokio::test]
async fn nobody_around_the_group_is_named_to_anybody_who_asks_in_whatever_form() {
    let (table, kitchen, _hulya) = not_funded().await;
    people_around(&table, &kitchen).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let opened = asks(&table, &daniel, &kitchen, "foi").await;
    let href = opened.path.split('?').next().expect("a path").to_owned();
    let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    for name in ["Rosa", "Lim", "Demir", "Yusuf", "SAYED", "Zehra", "E9 5LN", "Hülya"] {
        assert!(!text.contains(name), "{name}: {text}");
    }
    assert!(text.contains("[a name]’s form and [a name]'in hall") && text.contains("[a postcode]"), "{text}");
    assert!(!text.contains("They sing so well"), "a partner’s account is theirs: {text}");
    assert!(opened.has("Somebody outside gave it"), "{}", opened.text());
    assert!(!text.contains("is ready") && !text.contains("example.org/check"), "{text}");
    assert!(text.contains("The files and recordings themselves"), "it says what was not gathered: {text}");
}

#[tokio::test]
async fn whoever_helped_or_stepped_back_since_sees_nothing_of_it_any_more() {
    use groundwater::db::schema::supporters;
    let (table, kitchen, _hulya) = not_funded().await;
    let rosa = table.staff("rosa@advice.example", "Rosa Lim", Role::Commissioner).await;
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    let (id, person) =
        (groundwater::ids::ApplicationId::from(kitchen.as_str()), table.portal.person("rosa@advice.example", "").await);
    // Rosa helped the group write, and came to work for the council afterwards.
    let of = id.clone();
    table
        .portal
        .change(move |change| {
            diesel::insert_into(supporters::table)
                .values((
                    supporters::id.eq("s"),
                    supporters::application_id.eq(&of),
                    supporters::person_id.eq(&person),
                    supporters::organisation_words.eq(""),
                    supporters::since.eq(change.now),
                    supporters::ended_at.eq(Some(change.now)),
                    supporters::ended_by.eq(Some(person.clone())),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let new = format!("/desk/requests/new?application={kitchen}");
    let refused = rosa.get(&new).await;
    assert!(refused.status == 403 && refused.has("or helped it"), "{}", refused.text());
    let round = format!("/desk/requests/new?round={}", table.round.id);
    assert_eq!(rosa.get(&round).await.status, 403, "nor in a bundle of the round");
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let opened = asks(&table, &daniel, &kitchen, "foi").await;
    let href = opened.path.split('?').next().expect("a path").to_owned();
    for page in [&href, &format!("{href}/bundle.zip")] {
        assert_eq!(rosa.get(page).await.status, 403, "{page}");
    }
    assert!(rosa.get("/desk").await.lacks("Send what was asked for"));
    assert!(rosa.get("/desk/requests").await.lacks("Sunday Kitchen"));
    // Tomas sees it, until he steps back.
    assert_eq!(tomas.get(&href).await.status, 200);
    assert!(tomas.get("/desk").await.has("Send what was asked for"));
    table.declares("tomas@hackney.example", &id, Standing::Conflict).await;
    assert_eq!(tomas.get(&href).await.status, 403);
    assert_eq!(tomas.get(&format!("{href}/bundle.zip")).await.status, 403);
    assert_eq!(tomas.post(&format!("{href}/sent"), &[("version", "1")]).await.status, 403);
    assert!(tomas.get("/desk").await.lacks("Send what was asked for"));
    assert!(tomas.get("/desk/requests").await.lacks("Sunday Kitchen"));
    assert!(daniel.get("/desk").await.has("Send what was asked for"));
}

#[tokio::test]
async fn what_is_read_in_a_live_round_stays_in_and_one_person_is_not_named_in_the_index() {
    use groundwater::db::schema::{organisations, readings};
    use groundwater::relationship::offer;
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Ayşe Yılmaz", "ayse@example.org", "Ayşe Yılmaz", 4_000).await;
    let amina = table.portal.person("amina@hackney.example", "Amina Yusuf").await;
    let (of, round_id) = (kitchen.clone(), table.round.id.clone());
    table
        .portal
        .change(move |change| {
            // She was promised to be heard first, and was told why that could not be.
            let offer = offer::store::Offer {
                application_id: of.clone(),
                round_id,
                words: "What you do.".into(),
                minutes: 30,
                offered_by: amina.clone(),
                offered_at: change.now,
                answer: offer::Answer::TakenUp,
                reach_by: "07700 900456".into(),
                answered_by: None,
                answered_at: Some(change.now),
                waits_until: Some(change.today()),
                talked_at: None,
                talked_by: None,
                let_go_at: Some(change.now),
                let_go_by: Some(amina.clone()),
                let_go_why: "Ayşe is away from Friday on.".into(),
                word: None,
                appointment_id: None,
                talk_at: None,
            };
            offer::store::insert(change.db, &offer)?;
            crate::support::group::reads(change, &of, &amina, groundwater::review::reading::State::Shared)?;
            diesel::update(readings::table.filter(readings::application_id.eq(&of)))
                .set((
                    readings::strengths.eq("The cooking holds the street."),
                    readings::shared_at.eq(Some(change.now)),
                ))
                .execute(change.db)?;
            diesel::update(organisations::table.filter(organisations::name.eq("Ayşe Yılmaz")))
                .set(organisations::kind.eq(groundwater::organisation::Kind::Individual))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let opened = asks(&table, &daniel, kitchen.as_str(), "foi").await;
    assert!(opened.has("hears it first"), "{}", opened.text());
    let href = opened.path.split('?').next().expect("a path").to_owned();
    let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    assert!(!text.contains("The cooking holds the street."), "{text}");
    assert!(text.contains("Why it was read before the group was heard"), "{text}");
    assert!(text.contains("[a name] is away from Friday on."), "what she was told, without her name: {text}");
    assert!(text.contains("one person") && !text.contains("Ayşe") && !text.contains("Yılmaz"), "{text}");
}
