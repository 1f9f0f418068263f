//! The desk: what needs each person today, the list one can work down, and one application as a document.

use chrono::TimeDelta;
use groundwater::application::State;
use groundwater::application::answer::{Body, BudgetLine};
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::{Borough, FUNDER, JOY};

#[tokio::test]
async fn leyla_reads_an_application_as_a_document() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen, Nightingale Estate", State::Submitted).await;
    borough.answers(&application, "story", Body::text("Every Sunday we cook.\n\nWe would like to do it twice.")).await;
    let lines = vec![BudgetLine::typed("Food", "480"), BudgetLine::typed("hall", "£240")];
    borough.answers(&application, "costs", Body::Budget { lines }).await;
    borough.answers(&application, "nurture", Body::Choice { key: "no".into() }).await;
    let address = format!("/desk/applications/{application}");
    let (queries, page) = borough.portal.queries(borough.leyla.get(&address)).await;
    assert!(queries <= 6, "{queries}");
    assert_eq!(page.all("h1"), ["Sunday Kitchen, Nightingale Estate"]);
    let line = page.all(".gw-under-title").pop().expect("a line");
    assert_eq!(
        line,
        "£950 · sent 1 December 2026, in writing · you are the named contact, so you do not read for the decision"
    );
    assert!(page.has("Every Sunday we cook.") && page.has("Food £480 · hall £240 · together £720"), "{}", page.text());
    assert!(page.has("No, we can hold it ourselves"));
    assert!(page.has("In so small a round there is no ledger"));
    assert_eq!(page.all(".gw-tabs a"), ["Read", "Readings", "Questions", "History"]);

    // She starts the review; the group is told, and a second click changes nothing.
    let started = borough.leyla.submit(&page, "form[action$=review]", &[]).await;
    assert!(started.has("The review has started") && started.has("under review"));
    let again = borough.leyla.submit(&page, "form[action$=review]", &[]).await;
    assert_eq!(again.status, 409);
    assert!(again.has("under review already"));
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("You hear from us by") && letter.text.contains("Leyla Demir"), "{}", letter.text);
    let (queries, history) = borough.portal.queries(borough.leyla.get(&format!("{address}/history"))).await;
    assert!(queries <= 6, "{queries}");
    assert!(history.has("Leyla Demir started the review"));
    assert!(history.has("We are reading the application of Sunday Kitchen") && history.has("hulya@example.org"));
}

#[tokio::test]
async fn an_answer_is_shown_only_to_those_its_question_named() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    borough.answers(&application, "nurture", Body::Choice { key: "no".into() }).await;
    borough.answers(&application, "story", Body::text("Every Sunday we cook.")).await;
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    borough.is_asked_to_read(&application, "ife@wick.example").await;
    borough.declares(&application, "ife@wick.example", Standing::None).await;
    let address = format!("/desk/applications/{application}");
    let page = ife.get(&address).await;
    assert!(page.has("Every Sunday we cook."));
    assert!(page.lacks("we can hold it ourselves"), "the bank is no matter of the panel's");
    assert!(page.has("This answer is for council officers, the named contact and those who arrange payment"));
    assert!(page.has("Read it, and share your reading.") && page.lacks("Start review"));
    assert_eq!(ife.post(&format!("{address}/review"), &[]).await.status, 403);
    let history = ife.get(&format!("{address}/history")).await;
    assert_eq!(history.status, 200);
    assert!(history.lacks("Letters about it"), "whom we wrote to is for officers");
}

#[tokio::test]
async fn who_may_open_it() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let draft = borough.application("Still Writing", State::Draft).await;
    let address = format!("/desk/applications/{application}");
    assert_eq!(borough.leyla.get(&format!("/desk/applications/{draft}")).await.status, 404);
    assert_eq!(borough.leyla.get("/desk/applications/nothing").await.status, 404);
    let elsewhere = borough.portal.staff("kit@rivermouth.example", "Kit", Role::Commissioner, "rivermouth").await;
    for path in [address.clone(), format!("{address}/history")] {
        assert_eq!(elsewhere.get(&path).await.status, 404, "{path}");
        assert_eq!(borough.hulya.get(&path).await.status, 403, "{path}");
    }
    assert_eq!(elsewhere.post(&format!("{address}/review"), &[]).await.status, 404);

    let joy = borough.portal.signed_in(JOY).await;
    let first = joy.get(&address).await;
    assert_eq!(first.status, 403);
    assert_eq!(first.link("Declare").as_deref(), Some(&*format!("{address}/declaration")));
    borough.declares(&application, JOY, Standing::Close).await;
    assert_eq!(joy.get(&address).await.status, 200);

    for (email, role, says) in [
        ("sol@wick.example", Role::Scrutineer, "stands in the record of the decision"),
        ("adam@wick.example", Role::Administrator, "not part of your role"),
        ("ife@wick.example", Role::PanelMember, "have not been asked"),
    ] {
        let person = borough.staff(email, "Somebody", role).await;
        let refused = person.get(&address).await;
        assert_eq!(refused.status, 403, "{role}");
        assert!(refused.has(says), "{role}: {}", refused.text());
    }
    borough.declares(&application, "amina@wick.example", Standing::Conflict).await;
    let stepped_back = borough.amina.get(&address).await;
    assert_eq!(stepped_back.status, 403);
    assert!(stepped_back.has("you have stepped back"));
    assert!(borough.amina.get("/desk/applications").await.lacks("Sunday Kitchen"));
}

#[tokio::test]
async fn amina_works_down_a_hundred_and_twenty_applications() {
    let borough = Borough::start().await;
    let group = borough.group("Sunday Kitchen", "hulya@example.org").await;
    for number in 0..120 {
        let state = if number % 3 == 0 { State::UnderReview } else { State::Submitted };
        borough.apply(group.clone(), "hulya@example.org", &format!("Group {number:03}"), state).await;
        if number % 10 == 9 {
            borough.portal.clock.advance(TimeDelta::minutes(1));
        }
    }
    borough.application("Still Writing", State::Draft).await;
    let mut seen = Vec::new();
    let mut next = Some("/desk/applications".to_owned());
    while let Some(address) = next {
        let (queries, page) = borough.portal.queries(borough.amina.get(&address)).await;
        assert!(queries <= 6, "{queries}");
        let names = page.all("tbody th a");
        assert!(names.len() <= 50);
        seen.extend(names);
        next = page.link("The next 50");
    }
    assert_eq!(seen.len(), 120, "each once, and no draft");
    let mut sorted = seen.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(sorted.len(), 120);
    assert!(seen[..10].iter().all(|name| name.as_str() >= "Group 110"), "the newest first: {:?}", &seen[..10]);

    let narrowed = borough.amina.get(&format!("/desk/applications?state=under-review&round={}", borough.round)).await;
    assert_eq!(narrowed.all("tbody th a").len(), 40);
    assert!(borough.amina.get("/desk/applications?state=decided").await.has("No application is like that."));
    // Cut-off or made-up addresses show the first page.
    assert_eq!(borough.amina.get("/desk/applications?after=x&state=draft").await.all("tbody th a").len(), 50);
    // The other funder's list is empty, whatever it asks for.
    let elsewhere = borough.portal.staff("kit@rivermouth.example", "Kit", Role::Commissioner, "rivermouth").await;
    for query in ["", "?state=submitted", &format!("?round={}", borough.round)] {
        assert!(elsewhere.get(&format!("/desk/applications{query}")).await.all("tbody th a").is_empty(), "{query}");
    }
}

#[tokio::test]
async fn others_see_in_the_list_what_is_theirs() {
    let borough = Borough::start().await;
    let read = borough.application("Sunday Kitchen", State::UnderReview).await;
    borough.application("Night Choir", State::Decided).await;
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    assert!(ife.get("/desk/applications").await.all("tbody th a").is_empty());
    borough.is_asked_to_read(&read, "ife@wick.example").await;
    assert_eq!(ife.get("/desk/applications").await.all("tbody th a"), ["Sunday Kitchen"]);
    let sol = borough.staff("sol@wick.example", "Sol", Role::Scrutineer).await;
    assert_eq!(sol.get("/desk/applications").await.all("tbody th a"), ["Night Choir"]);
    let joy = borough.portal.signed_in(JOY).await;
    assert_eq!(joy.get("/desk/applications").await.all("tbody th a").len(), 2);
    let adam = borough.portal.staff("adam@wick.example", "Adam", Role::Administrator, FUNDER).await;
    assert!(adam.get("/desk/applications").await.has("not part of your role"));
}

#[tokio::test]
async fn the_desk_says_what_needs_each_person_today() {
    let borough = Borough::with_a_ledger().await;
    let application = borough.application("Sunday Kitchen", State::Submitted).await;
    let (queries, page) = borough.portal.queries(borough.leyla.get("/desk")).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("What needs you today") && page.has("Tuesday 1 December 2026"));
    let href = page.link("Sunday Kitchen sent its application").expect("a task");
    assert_eq!(href, format!("/desk/applications/{application}"));

    let note = borough.leyla.get(&format!("/desk/applications/{application}/evidence")).await;
    let said = [
        ("kind", "visit"),
        ("what_we_know", "They have the key."),
        ("whose_voice", "the chair"),
        ("how_we_know", "she said so"),
        ("consent", "by-name"),
        ("names_person", "no"),
        ("known_on-day", "1"),
        ("known_on-month", "12"),
        ("known_on-year", "2026"),
    ];
    let saved = borough.leyla.submit(&note, "form[action$=evidence]", &said).await;
    assert!(saved.has("has been sent a letter"), "{}", saved.text());
    let page = borough.hulya.get(&format!("/applications/{application}/evidence")).await;
    let note = borough.hulya.get(&page.link("Answer this").expect("a link")).await;
    borough.hulya.submit(&note, "main form", &[("words", "For four years.")]).await;
    let today = borough.leyla.get("/desk").await;
    assert!(today.has("Hülya Demir answered what you wrote of Sunday Kitchen"), "{}", today.text());
    let document = borough.leyla.get(&format!("/desk/applications/{application}")).await;
    assert!(document.has("Hülya Demir answered what we know, 1 December 2026."));

    let asked = [
        ("kind", "delivery"),
        ("payer", "nothing"),
        ("words", "Opening at seven"),
        ("holder", "organisation"),
        ("why_holder", "They live there"),
        ("council_does", "We pay"),
    ];
    borough.leyla.post(&format!("/desk/applications/{application}/risks"), &asked).await;
    let page = borough.hulya.get(&format!("/applications/{application}/risks")).await;
    borough.hulya.submit(&page, "main form", &[("answer", "decline")]).await;
    let today = borough.leyla.get("/desk").await;
    assert!(today.has("Say how we hold a risk that Sunday Kitchen does not carry"));
    // Officers beside her are told as well; once it is said, nobody is.
    let change = borough.amina.get(&borough.amina.get("/desk").await.link("Say how we hold").expect("a task")).await;
    borough.amina.submit(&change, "main form", &[("council_does", "We open it ourselves.")]).await;
    assert!(borough.leyla.get("/desk").await.lacks("Say how we hold"));
    // News stands for a week.
    borough.portal.clock.advance(TimeDelta::days(8));
    assert!(borough.leyla.get("/desk").await.lacks("answered what you wrote"));

    // A reader sees the reading and the day; it was due a week ago.
    borough.is_asked_to_read(&application, "ife@wick.example").await;
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    let (queries, today) = borough.portal.queries(ife.get("/desk")).await;
    assert!(queries <= 6 && today.has("Read Sunday Kitchen"), "{queries}: {}", today.text());
    assert!(today.lacks("sent its application"));
    assert!(
        borough
            .staff("adam@wick.example", "Adam", Role::Administrator)
            .await
            .get("/desk")
            .await
            .has("Nothing needs you today.")
    );
    assert_eq!(borough.hulya.get("/desk").await.status, 403);
}
