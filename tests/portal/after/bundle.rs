//! Somebody asks for information, or for their own data.

use std::io::Read;

use groundwater::people::Role;
use groundwater::review::Standing;

use super::challenge::not_funded;
use crate::support::{Seen, Visitor};
use crate::table::Table;

async fn asks(table: &Table, officer: &Visitor, kitchen: &str, kind: &str) -> Seen {
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
async fn unpacked(officer: &Visitor, href: &str) -> (Vec<String>, String) {
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
    let refused = asks(&table, &tomas, &kitchen, "foi").await;
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
    ticked.push(note.to_string());
    let mut fields: Vec<(&str, &str)> = ticked.iter().map(|at| ("out", at.as_str())).collect();
    let why = daniel.post(&href, &fields).await;
    assert!(why.status == 422 && why.has("Say why"), "{}", why.text());
    fields.push(("reason", "It is about one person (section 40)"));
    let marked = daniel.post(&href, &fields).await;
    assert!(marked.has("decided by hand"), "{}", marked.text());
    let (_, text) = unpacked(&daniel, &format!("{href}/bundle.zip")).await;
    assert!(!text.contains("opened the hall") && text.contains("It is about one person (section 40)"), "{text}");
    let sent = daniel.post(&format!("{href}/sent"), &[]).await;
    assert!(sent.has("Sent"), "{}", sent.text());
    assert_eq!(daniel.post(&href, &fields).await.status, 403, "it stays as it was sent");
    assert!(daniel.get("/desk").await.lacks("Send what was asked for"));
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
