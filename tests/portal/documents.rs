//! A group's own documents, each given once: in date, nobody asks for them again.

use chrono::TimeDelta;
use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor};

const HULYA: &str = "hulya@example.org";

async fn gives(visitor: &Visitor, path: &str, name: &str, fields: &[(&str, &str)]) -> Seen {
    let page = visitor.get(path).await;
    let (action, filled) = page.form("form[enctype]", fields);
    let mut form = reqwest::multipart::Form::new();
    for (name, value) in filled {
        form = form.text(name, value);
    }
    let part = reqwest::multipart::Part::bytes(format!("%PDF-1.7\n{name}").into_bytes()).file_name(name.to_owned());
    visitor.post_multipart(&action, form.part("file", part)).await
}

const COVER: &[(&str, &str)] = &[
    ("kind", "insurance"),
    ("dated_on-day", "1"),
    ("dated_on-month", "11"),
    ("dated_on-year", "2026"),
    ("valid_until-day", "31"),
    ("valid_until-month", "12"),
    ("valid_until-year", "2026"),
];

#[tokio::test]
async fn what_is_given_and_in_date_is_never_asked_again_and_later_kindly() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-community-chest").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    portal.clock.advance(round.opens_at - portal.app.now() + TimeDelta::hours(1));
    portal.work().await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let hulya = portal.signed_in(HULYA).await;
    let asked = format!("/applications/{application}/documents");
    let page = hulya.get(&asked).await;
    assert!(page.has("Insurance that fits what you do") && page.has("Put the cost of cover into your list"));
    let give = page.link("Give it once").unwrap_or_else(|| panic!("{}", page.text()));
    assert!(give.contains("/documents?kind="), "{give}");

    let documents = format!("/organisations/{group}/documents");
    gives(&hulya, &documents, "Cover.pdf", COVER).await;
    let later = (portal.app.now() + TimeDelta::days(30)).date();
    let (day, month, year) =
        (later.format("%-d").to_string(), later.format("%-m").to_string(), later.format("%Y").to_string());
    let good = [
        ("kind", "insurance"),
        ("valid_until-day", day.as_str()),
        ("valid_until-month", month.as_str()),
        ("valid_until-year", year.as_str()),
    ];
    let given = gives(&hulya, &documents, "New cover.pdf", &good).await;
    assert!(given.has("Thank you. We keep it"), "{}", given.text());
    let page = hulya.get(&asked).await;
    assert!(page.has("New cover.pdf. It is good until") && page.has("There is nothing to do."), "{}", page.text());
    assert!(page.lacks("Put the cost of cover into your list"), "it is not asked again");
    let (queries, _) = portal.queries(hulya.get(&asked)).await;
    assert!(queries <= 6, "{queries}");

    portal.clock.advance(TimeDelta::days(70));
    let hulya = portal.signed_in(HULYA).await;
    let page = hulya.get(&asked).await;
    assert!(page.has("If there is a newer one, we would be glad of it."), "{}", page.text());
    let newer = hulya.get(&page.link("Give us the newer one").expect("one press")).await;
    assert!(newer.has("A newer one in place of"), "{}", newer.text());
}

#[tokio::test]
async fn dates_that_do_not_agree_are_said_and_nothing_is_given_twice() {
    let portal = Portal::start().await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let hulya = portal.signed_in(HULYA).await;
    let documents = format!("/organisations/{group}/documents");
    let empty = hulya.submit(&hulya.get(&documents).await, "form[enctype]", &[]).await;
    assert!(empty.status == 422 && empty.has("Choose what it is") && empty.has("Choose a file first"));
    let early = [("kind", "accounts"), ("dated_on-day", "2"), ("dated_on-month", "1"), ("dated_on-year", "2027")];
    let seen = gives(&hulya, &documents, "a.pdf", &early).await;
    assert!(seen.status == 422 && seen.has("This date is still to come"), "{}", seen.text());
    let letters = [("kind", "accounts"), ("dated_on-day", "two"), ("dated_on-month", "1"), ("dated_on-year", "2026")];
    let seen = gives(&hulya, &documents, "a.pdf", &letters).await;
    assert!(seen.status == 422 && seen.has("Write the date with numbers"), "{}", seen.text());
    assert!(gives(&hulya, &documents, "Cover.pdf", COVER).await.has("Good until 31 December 2026"));
    let twice = gives(&hulya, &documents, "Cover.pdf", COVER).await;
    assert!(twice.status == 422 && twice.has("You have given us this already: Cover.pdf"), "{}", twice.text());
    assert!(twice.has("nothing about a bank account"));
    let (queries, _) = portal.queries(hulya.get(&documents)).await;
    assert!(queries <= 6, "{queries}");
}

#[tokio::test]
async fn to_everybody_else_a_groups_documents_do_not_exist() {
    let portal = Portal::start().await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    portal.group("Dalston Fathers", &[("kofi@example.org", "Kofi Mensah")]).await;
    let (hulya, kofi) = (portal.signed_in(HULYA).await, portal.signed_in("kofi@example.org").await);
    let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let documents = format!("/organisations/{group}/documents");
    let page = gives(&hulya, &documents, "Cover.pdf", COVER).await;
    let file = page.link("Cover.pdf").expect("a link");
    for wrong in [&kofi, &amina] {
        assert_eq!(wrong.get(&documents).await.status, 404);
        assert_eq!(wrong.download(&file).await.0, 404);
        assert_eq!(wrong.post(&format!("{file}/removal"), &[]).await.status, 404);
        assert_eq!(wrong.submit(&page, "form[enctype]", &[("kind", "other")]).await.status, 404);
    }
    let (status, headers, bytes) = hulya.download(&file).await;
    assert_eq!((status, bytes.as_slice()), (200, &b"%PDF-1.7\nCover.pdf"[..]));
    assert!(headers["content-disposition"].to_str().expect("text").starts_with("attachment"));
    hulya.submit(&hulya.get(&documents).await, "form[action$=removal]", &[]).await;
    assert_eq!(hulya.download(&file).await.0, 404);
}
