//! The list of applications narrowed by what matters, filters that somebody keeps, and the list taken away as a file.

use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::db::schema::{answer_languages, applications, history};
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::{Borough, FUNDER, JOY};

/// Sunday Kitchen asks for £950 in Turkish and is read; Quiet Corner asks for £4,000 and is not.
async fn two() -> (Borough, ApplicationId, ApplicationId) {
    let borough = Borough::start().await;
    let kitchen = borough.application("Sunday Kitchen", State::UnderReview).await;
    let corner = borough.application("Quiet Corner", State::Submitted).await;
    borough.answers(&kitchen, "idea", Body::text("Birlikte yemek yapıyoruz.")).await;
    borough.is_asked_to_read(&kitchen, "ife@wick.example").await;
    let (one, other) = (kitchen.clone(), corner.clone());
    borough
        .portal
        .change(move |change| {
            let by = groundwater::people::actions::find_or_add(change, "hulya@example.org", "")?.id;
            diesel::insert_into(answer_languages::table)
                .values((
                    answer_languages::application_id.eq(&one),
                    answer_languages::question_key.eq("idea"),
                    answer_languages::language.eq("tr"),
                    answer_languages::name.eq(""),
                    answer_languages::said_by.eq(by),
                    answer_languages::said_at.eq(change.now),
                ))
                .execute(change.db)?;
            diesel::update(applications::table.find(&other))
                .set(applications::amount_pence.eq(400_000))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    (borough, kitchen, corner)
}

#[tokio::test]
async fn leyla_narrows_the_list_by_what_matters() {
    let (borough, ..) = two().await;
    let contact = borough.portal.person(crate::borough::LEYLA, "").await;
    let round = borough.round.to_string();
    for (query, kitchen, corner) in [
        ("", true, true),
        ("readings=nobody", false, true),
        ("readings=outstanding", true, false),
        ("readings=shared", false, false),
        ("language=tr", true, false),
        ("language=another", true, false),
        ("language=ku", false, false),
        ("way=recording", false, false),
        ("way=conversation", false, false),
        ("way=document", false, false),
        ("way=typed", false, false),
        ("from=1000", false, true),
        ("to=%C2%A31%2C000", true, false),
        ("from=950&to=950", true, false),
        ("state=submitted", false, true),
        ("state=submitted&readings=outstanding", false, false),
        ("strand=none", true, true),
        (&format!("round={round}&strand=none"), false, false),
        (&format!("contact={contact}"), true, true),
        ("contact=somebody", false, false),
        ("way=nonsense&language=xx&readings=x", true, true),
    ] {
        let (queries, page) = borough.portal.queries(borough.leyla.get(&format!("/desk/applications?{query}"))).await;
        assert!(queries <= 6, "{query}: {queries}");
        assert_eq!(page.has("Sunday Kitchen"), kitchen, "{query}: {}", page.text());
        assert_eq!(page.has("Quiet Corner"), corner, "{query}: {}", page.text());
    }
    let page = borough.leyla.get("/desk/applications?from=a+bit").await;
    assert!(page.has("Write the amount with numbers, such as 5000") && page.has("Quiet Corner"));
    // Whoever does not look after them narrows by where they are, and by nothing else.
    let joy = borough.portal.signed_in(JOY).await;
    let page = joy.get("/desk/applications?from=1000").await;
    assert!(page.has("Sunday Kitchen") && page.lacks("Narrow the list"), "{}", page.text());
}

#[tokio::test]
async fn leyla_keeps_a_filter_and_nobody_else_has_it() {
    let (borough, ..) = two().await;
    let page = borough.leyla.get("/desk/applications?readings=nobody").await;
    let nameless = borough.leyla.submit(&page, "form[action='/desk/filters']", &[("name", " ")]).await;
    assert_eq!(nameless.status, 422);
    assert!(nameless.has("Give it a name by which you know it") && nameless.has("Quiet Corner"));
    let kept = borough.leyla.submit(&page, "form[action='/desk/filters']", &[("name", "No readers yet")]).await;
    assert!(kept.has("It is kept") && kept.path.contains("readings=nobody"), "{}", kept.path);
    assert_eq!(kept.all(".gw-kept a"), ["All", "No readers yet"]);
    // The same name again is the same filter.
    let page = borough.leyla.get("/desk/applications?readings=nobody&state=submitted").await;
    borough.leyla.submit(&page, "form[action='/desk/filters']", &[("name", "no readers yet")]).await;
    let page = borough.leyla.get("/desk/applications").await;
    assert_eq!(page.all(".gw-kept a"), ["All", "no readers yet"]);
    let narrowed = borough.leyla.get(&page.link("no readers yet").expect("a link")).await;
    assert!(narrowed.has("Quiet Corner") && narrowed.lacks("Sunday Kitchen"));
    // It is nobody else's to see, to move or to take away.
    assert!(borough.amina.get("/desk/applications").await.lacks("no readers yet"));
    let place = page.attribute("form[action$='/place']", "action").expect("a form");
    let removal = page.attribute("form[action$='/removal']", "action").expect("a form");
    assert_eq!(borough.amina.post(&place, &[]).await.status, 404);
    assert_eq!(borough.amina.post(&removal, &[]).await.status, 404);
    assert_eq!(borough.hulya.post(&removal, &[]).await.status, 403);
    let page = borough.leyla.submit(&page, "form[action$='/place']", &[]).await;
    assert_eq!(page.all(".gw-kept a"), ["All"]);
    assert!(page.has("no readers yet"), "it is kept among the others");
    let page = borough.leyla.submit(&page, "form[action$='/removal']", &[]).await;
    assert!(page.lacks("no readers yet") && page.has("It is gone"));
    for number in 0..20 {
        borough.leyla.post("/desk/filters", &[("name", &format!("F{number}")), ("query", "state=decided")]).await;
    }
    let full = borough.leyla.post("/desk/filters", &[("name", "One more"), ("query", "state=decided")]).await;
    assert!(full.status == 422 && full.has("You keep 20 already"));
}

#[tokio::test]
async fn leyla_takes_the_list_away_and_it_is_remembered() {
    let (borough, kitchen, corner) = two().await;
    let id = corner.clone();
    borough
        .portal
        .change(move |change| {
            diesel::update(applications::table.find(&id))
                .set(applications::organisation_name.eq("=HYPERLINK(\"http://x\"), \"Quiet\" Köşe"))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    // The wrong people first. An officer of another funder has a list of their own, with nothing in it.
    let other = borough.portal.staff("olu@other.example", "Olu", Role::Commissioner, "other").await;
    let joy = borough.portal.signed_in(JOY).await;
    for (who, status) in [(&borough.hulya, 403), (&joy, 403), (&other, 200)] {
        assert_eq!(who.get("/desk/copies").await.status, status, "{}", who.email);
        let file = who.post("/desk/copies", &[]).await;
        assert!(file.status == status && file.lacks("Sunday Kitchen"), "{}: {}", who.email, file.text());
    }
    let funder = borough.portal.funder(FUNDER).await;
    let theirs = other.post("/desk/copies", &[("funder", funder.as_str())]).await;
    assert!(theirs.lacks("Sunday Kitchen"), "{}", theirs.text());
    // Ben has stepped back from one of the two.
    let ben = borough.staff("ben@wick.example", "Ben Osei", Role::Commissioner).await;
    borough.declares(&kitchen, "ben@wick.example", Standing::Conflict).await;
    let less = ben.post("/desk/copies", &[]).await;
    assert!(less.lacks("Sunday Kitchen") && less.has("Köşe"), "{}", less.text());

    let (queries, page) = borough.portal.queries(borough.leyla.get("/desk/copies")).await;
    assert!(queries <= 6, "{queries}");
    assert!(
        page.has("2 applications, as you see them in the list") && page.has("Ben Osei took one row"),
        "{}",
        page.text()
    );
    let file = borough.leyla.submit(&page, "main form", &[]).await;
    let text = file.text();
    assert!(text.contains("Group,Reference,Round"), "{text}");
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\"), \"\"Quiet\"\" Köşe\""), "{text}");
    assert!(text.contains("Sunday Kitchen,A-") && text.contains(",4000.00,2026-12-01,Sent,,0,0"), "{text}");
    assert!(!text.contains("yemek") && !text.contains("hulya@example.org"));
    let narrowed = borough.leyla.get("/desk/copies?readings=nobody").await;
    assert!(narrowed.has("One application") && narrowed.has("It is narrowed as you chose"), "{}", narrowed.text());
    let file = borough.leyla.submit(&narrowed, "main form", &[]).await;
    assert!(file.lacks("Sunday Kitchen") && file.has("Köşe"));
    let kept: Vec<String> = borough
        .portal
        .read(move |db| {
            let taken = history::table
                .filter(history::thing_kind.eq("copy of the list"))
                .filter(history::thing_id.like(format!("{funder}/%")));
            Ok(taken.order(history::thing_id).select(history::detail).load(db)?)
        })
        .await;
    assert_eq!(kept.len(), 3, "{kept:?}");
    assert_eq!(kept[2], r#"{"narrowed":{"readings":"nobody"},"rows":1}"#);
}
