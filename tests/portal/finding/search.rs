//! One search across applications, groups and notes, in which nobody finds what they may not open.

use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::demo::{self, Size};
use groundwater::desk::finding::Entry;
use groundwater::desk::finding::actions;
use groundwater::desk::finding::store;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use super::is_read;
use crate::borough::Borough;
use crate::support::{Portal, Visitor};

/// A borough in which Sunday Kitchen has sent an application, in two languages.
async fn with_the_kitchen() -> (Borough, ApplicationId) {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    borough.answers(&application, "idea", Body::text("Neighbours cook börek together.")).await;
    borough
        .answers(&application, "story", Body::text("Every Sunday. Isparta’dan gelen komşular, jinên kurd û مدرسة."))
        .await;
    is_read(&borough, &application).await;
    (borough, application)
}

async fn finds(visitor: &Visitor, words: &str) -> bool {
    let words: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
    let page = visitor.get(&format!("/desk/search?q={words}")).await;
    assert_eq!(page.status, 200, "{words}: {}", page.text());
    !page.all(".gw-found li").is_empty()
}

#[tokio::test]
async fn leyla_finds_what_was_said_and_the_wrong_people_find_nothing() {
    let (borough, application) = with_the_kitchen().await;
    // The wrong people first.
    let nobody = borough.portal.visitor().get("/desk/search?q=kitchen").await;
    assert!(nobody.status == 403 && nobody.has("Sign in") && nobody.lacks("Sunday Kitchen"), "{}", nobody.text());
    assert_eq!(borough.hulya.get("/desk/search?q=kitchen").await.status, 403);
    for role in [Role::Administrator, Role::Scrutineer, Role::SafeguardingLead] {
        let email = format!("{role}@wick.example");
        let keeper = borough.staff(&email, "Priya", role).await;
        let page = keeper.get("/desk/search?q=kitchen").await;
        assert!(page.status == 403 && page.lacks("Sunday Kitchen"), "{role}: {}", page.text());
    }
    let other = borough.portal.staff("olu@other.example", "Olu", Role::Commissioner, "other").await;
    let panel = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    let joy = borough.portal.signed_in(crate::borough::JOY).await;
    let close = borough.staff("ben@wick.example", "Ben Osei", Role::Commissioner).await;
    borough.declares(&application, "ben@wick.example", Standing::Conflict).await;
    let words = ["kitchen", "borek", "SUNDAY", "isparta", "kurd jinen", "مدرسة", "neigh"];
    for who in [&other, &panel, &joy, &close] {
        for words in words {
            assert!(!finds(who, words).await, "{} finds {words}", who.email);
        }
        let page = who.get("/desk/search?q=kitchen").await;
        assert!(page.has("Nothing that you may open has all of these words"), "{}", page.text());
    }
    // Officers find it by its name, its reference and its words, with accents or without.
    for words in words.into_iter().chain(["sunday kitchen borek", "A-"]) {
        assert!(finds(&borough.leyla, words).await, "{words}");
    }
    let (queries, page) = borough.portal.queries(borough.leyla.get("/desk/search?q=Isparta")).await;
    assert!(queries <= 6, "{queries}");
    assert_eq!(page.all("mark"), ["Isparta’dan"]);
    assert_eq!(page.link("Sunday Kitchen").as_deref(), Some(format!("/desk/applications/{application}").as_str()));
    assert!(!finds(&borough.leyla, "kitchen zebra").await, "all the words are looked for");
    // Whoever is asked to read finds it once they have said how close they are.
    borough.is_asked_to_read(&application, "ife@wick.example").await;
    assert!(!finds(&panel, "borek").await);
    borough.declares(&application, "ife@wick.example", Standing::Close).await;
    assert!(finds(&panel, "borek").await);
    borough.declares(&application, crate::borough::JOY, Standing::None).await;
    assert!(finds(&joy, "borek").await);
    assert!(!finds(&joy, "we cook together").await, "a group’s own profile is for officers");
}

#[tokio::test]
async fn what_only_some_may_read_only_those_find() {
    let (borough, application) = with_the_kitchen().await;
    let joined = borough.staff("cem@wick.example", "Cem", Role::Commissioner).await;
    let reader = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    borough.is_asked_to_read(&application, "ife@wick.example").await;
    borough.declares(&application, "ife@wick.example", Standing::None).await;
    let id = application.clone();
    let said: Vec<Entry> = borough.portal.read(store::all).await;
    assert!(said.iter().any(|entry| entry.application.as_ref() == Some(&id) && entry.body.contains("Every Sunday")));
    assert!(finds(&joined, "isparta").await && finds(&reader, "isparta").await);
    // The fund asks from now on that the story be the council's alone.
    let round = borough.round.clone();
    borough
        .portal
        .change(move |change| {
            use diesel::prelude::*;
            use groundwater::db::schema::form_versions;
            let form = groundwater::fund::store::newest_form(change.db, &round)?;
            let mut text = form.body.0;
            for question in text.questions.iter_mut().filter(|question| question.key == "story") {
                question.seen_by = vec![groundwater::fund::form::SeenBy::Council];
            }
            diesel::update(form_versions::table.find(&form.id))
                .set(form_versions::body.eq(groundwater::db::types::Json(text)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    is_read(&borough, &application).await;
    assert!(finds(&joined, "isparta").await && !finds(&reader, "isparta").await);
    assert!(finds(&joined, "isparta borek").await && finds(&reader, "kitchen borek").await);
    let page = joined.get("/desk/search?q=kitchen").await;
    let titles = page.all(".gw-found li a");
    assert_eq!(titles.len(), 2, "the application once, and the group: {titles:?}");
    // What can be chosen about a bank is in no search, and a member of the group finds nothing of it at the desk.
    borough.answers(&application, "nurture", Body::text("Our bank is Lighthouse Union")).await;
    is_read(&borough, &application).await;
    assert!(!finds(&joined, "lighthouse").await);
    let cem = borough.portal.person("cem@wick.example", "").await;
    let group = borough
        .portal
        .read(move |db| Ok(groundwater::application::store::get(db, &application)?.organisation_id))
        .await;
    borough
        .portal
        .change(move |change| {
            let id = change.id();
            groundwater::organisation::store::insert_member(change.db, id, &group, &cem, change.now)
        })
        .await;
    assert!(!finds(&joined, "kitchen").await && !finds(&joined, "isparta").await);
}

#[tokio::test]
async fn what_is_taken_back_is_found_no_more() {
    let (borough, application) = with_the_kitchen().await;
    let address = format!("/desk/applications/{application}/evidence");
    let note = [
        ("kind", "visit"),
        ("what_we_know", "The caretaker gives them the key."),
        ("whose_voice", "Our own"),
        ("how_we_know", "We were there."),
        ("consent", "own"),
        ("names_person", "no"),
        ("known_on-day", "20"),
        ("known_on-month", "11"),
        ("known_on-year", "2026"),
    ];
    borough.leyla.post(&address, &note).await;
    let page = borough.amina.get("/desk/search?q=caretaker").await;
    assert_eq!(page.all(".gw-found .gw-tag"), ["What we know"]);
    let href = page.link("Sunday Kitchen").expect("a link");
    let note = href.rsplit("#note-").next().expect("a note");
    borough.leyla.post(&format!("{address}/{note}/withdrawal"), &[]).await;
    assert!(!finds(&borough.amina, "caretaker").await);
    // The group takes its application back: it is its own again, and so is what it says of itself.
    assert!(finds(&borough.amina, "borek").await && finds(&borough.amina, "kitchen").await);
    let id = application.clone();
    borough
        .portal
        .change(move |change| {
            groundwater::application::sending::store::take_back(change.db, &id, State::Draft, change.now)?;
            let thing = groundwater::history::Thing::new("application", &id);
            groundwater::history::record(change, &thing, groundwater::history::Event::new("reopened"))
        })
        .await;
    assert!(!finds(&borough.amina, "borek").await && !finds(&borough.amina, "kitchen").await);
    assert!(borough.portal.read(store::all).await.is_empty());
}

#[tokio::test]
async fn whatever_somebody_types_is_looked_for_and_nothing_else() {
    let (borough, _) = with_the_kitchen().await;
    let long = "kitchen ".repeat(400);
    for typed in [
        "\"",
        "'",
        "*",
        "a*",
        "NOT",
        "AND OR",
        "kitchen AND",
        "words:kitchen",
        "(",
        "^kitchen",
        "kitchen:*",
        "!kitchen & |",
        "NEAR(kitchen 2)",
        "\u{0}kitchen",
        "'); DROP TABLE search_entries; --",
        "💚",
        "%",
        "\\",
        "-kitchen",
        &long,
        "ß ı İ ê",
    ] {
        let words: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        for page in ["", "&after=0", "&after=x"] {
            let page = borough.leyla.get(&format!("/desk/search?q={words}{page}")).await;
            assert_eq!(page.status, 200, "{typed}: {}", page.text());
        }
    }
    let first = borough.leyla.get("/desk/search").await;
    assert!(first.has("Write one word or several"));
}

#[tokio::test]
async fn leyla_turns_the_pages_of_what_was_found() {
    let borough = Borough::start().await;
    for number in 0..45 {
        let application = borough.application(&format!("Kitchen {number}"), State::Submitted).await;
        is_read(&borough, &application).await;
    }
    let (mut seen, mut address) = (Vec::new(), "/desk/search?q=kitchen+a".to_owned());
    loop {
        let page = borough.leyla.get(&address).await;
        seen.extend(page.all(".gw-found li a"));
        match page.link("More") {
            Some(next) => address = next,
            None => break,
        }
    }
    assert_eq!(seen.len(), 45);
    assert!(seen[0].starts_with("Kitchen 44") && seen[44].starts_with("Kitchen 0"), "{seen:?}");
    assert_eq!(borough.leyla.get(&format!("{address}&after=1")).await.all(".gw-found li").len(), 0);
}

fn in_order(mut entries: Vec<Entry>) -> Vec<String> {
    entries.sort_by(|a, b| (a.kind, &a.thing, &a.funder, a.readers).cmp(&(b.kind, &b.thing, &b.funder, b.readers)));
    entries.into_iter().map(|entry| format!("{entry:?}")).collect()
}

#[tokio::test]
async fn what_is_kept_is_what_would_be_read_anew() {
    let portal = Portal::start().await;
    let app = portal.app.clone();
    tokio::task::spawn_blocking(move || demo::build(&app, Size::default())).await.expect("a task").expect("a borough");
    let kept = in_order(portal.read(store::all).await);
    assert!(kept.len() > 20, "{}", kept.len());
    for kind in ["Application", "Organisation", "Evidence", "LearningNote"] {
        assert!(kept.iter().any(|entry| entry.contains(&format!("kind: {kind}"))), "{kind}");
    }
    portal.change(actions::rebuild).await;
    assert!(portal.read(store::all).await.is_empty());
    portal.work().await;
    let anew = in_order(portal.read(store::all).await);
    for (kept, anew) in kept.iter().zip(&anew) {
        assert_eq!(kept, anew);
    }
    assert_eq!(kept.len(), anew.len());
}

#[tokio::test]
async fn what_was_sent_before_there_was_a_search_is_read_some_at_a_time() {
    let borough = Borough::start().await;
    for number in 0..230 {
        borough.application(&format!("Kitchen {number}"), State::Submitted).await;
    }
    borough.portal.change(actions::rebuild).await;
    let page = borough.leyla.get("/desk/search?q=kitchen").await;
    assert!(page.has("We are still reading what was sent earlier"), "{}", page.text());
    // The first hundred are read, and the portal is stopped.
    let jobs = borough.portal.app.clone();
    jobs.change_now(|change| actions::fill(change, "")).expect("a hundred");
    let of = |entries: Vec<Entry>| entries.iter().filter(|entry| entry.application.is_some()).count();
    assert_eq!(of(borough.portal.read(store::all).await), 100);
    borough.portal.work().await;
    assert_eq!(of(borough.portal.read(store::all).await), 230);
    let page = borough.leyla.get("/desk/search?q=kitchen+229").await;
    assert!(page.has("Kitchen 229") && page.lacks("still reading"), "{}", page.text());
}
