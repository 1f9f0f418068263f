//! The public pages of funds, read by somebody who has not signed in.

use chrono::TimeDelta;
use groundwater::fund::file;

use super::{example, examples};
use crate::support::{Portal, Seen};

/// A text as it stands on a page: each run of space as one.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn says(seen: &Seen, words: &str) {
    let words = plain(words);
    assert!(words.is_empty() || seen.has(&words), "{} does not say \"{words}\":\n{}", seen.path, seen.text());
}

#[tokio::test]
async fn everything_a_fund_says_can_be_read_before_signing_in() {
    let portal = Portal::start().await;
    for name in examples() {
        portal.fund(&name).await;
        let text = file::parse(&example(&name)).expect("an example");
        let page = portal.visitor().get(&format!("/funds/{}", text.fund.slug)).await;
        assert_eq!(page.status, 200);
        for texts in [&text.fund.name, &text.fund.summary, &text.fund.shaped_by, &text.odds.words, &text.round.pay_by] {
            says(&page, texts.get("en"));
        }
        for question in &text.questions {
            says(&page, question.title.get("en"));
            says(&page, question.hint.get("en"));
            says(&page, question.why.get("en"));
            question.kind.options().iter().for_each(|option| says(&page, option.title.get("en")));
        }
        for criterion in &text.criteria {
            says(&page, criterion.title.get("en"));
            says(&page, criterion.description.get("en"));
            for step in &criterion.scale {
                says(&page, step.title.get("en"));
                says(&page, step.description.get("en"));
            }
        }
        for demand in &text.demands {
            says(&page, demand.title.get("en"));
            says(&page, demand.why.get("en"));
            says(&page, demand.help.get("en"));
            demand.alternatives.iter().for_each(|other| says(&page, other.get("en")));
        }
        for limit in &text.restrictions {
            says(&page, limit.title.get("en"));
            says(&page, limit.why.get("en"));
        }
        text.help.iter().for_each(|help| says(&page, help.title.get("en")));
        says(&page, &text.contact.name);
        says(&page, &text.decision.decider.name);
        assert!(page.html.contains(&format!("mailto:{}", text.contact.email)));
    }
}

#[tokio::test]
async fn a_fund_says_how_long_it_takes_who_to_ask_and_what_happens_when() {
    let portal = Portal::start().await;
    portal.fund("hackney-small-grants").await;
    let text = file::parse(&example("hackney-small-grants")).expect("an example");
    let page = portal.visitor().get("/funds/hackney-small-grants").await;
    let minutes = groundwater::text::dates::about(text.minutes_to_apply());
    says(&page, &format!("It takes {minutes}"));
    says(&page, "Thursday 28 January 2027, 5pm. A conversation asked for before then is on time.");
    says(&page, "Who sees it: council officers");
    assert_eq!(page.link("Start now").as_deref(), Some("/funds/hackney-small-grants/start"));
    assert!(page.html.contains("href=\"tel:"));
    let decide = portal.visitor().get("/funds/hackney-small-grants/how-we-decide").await;
    assert_eq!(decide.status, 200);
    says(&decide, text.decision.how.get("en"));
    says(&decide, text.decision.conflicts.get("en"));
    says(&decide, text.decision.challenge.get("en"));
    says(&decide, &format!("{} in all", text.max_score().expect("it scores")));
    for criterion in &text.criteria {
        let most = criterion.max_score().expect("it scores");
        says(&decide, &format!("at most {most} of"));
    }
}

#[tokio::test]
async fn a_page_in_turkish_says_which_of_its_words_are_not() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    let page = portal.visitor().get_in("tr", "/funds/hackney-community-chest").await;
    assert!(page.html.contains("<html lang=\"tr\""));
    says(&page, "Topluluk Sandığı");
    says(&page, "Şimdi başlayın");
    says(&page, "En fazla £1,000");
    says(&page, "Kimin için, neler olacak?");
    // The scale is written in English only: it is shown, and said to be English.
    assert!(page.html.contains("<span lang=\"en\" dir=\"auto\">We need to talk first</span>"));
    let chosen = portal.visitor().get("/funds/hackney-community-chest?lang=tr").await;
    says(&chosen, "Topluluk Sandığı");
    portal.fund("hackney-small-grants").await;
    let dated = portal.visitor().get_in("tr", "/funds/hackney-small-grants").await;
    says(&dated, "28 Ocak 2027 Perşembe, saat 17.00");
    assert!(!dated.has("Unknown"), "{}", dated.text());
}

#[tokio::test]
async fn choosing_a_language_keeps_the_page_as_it_was_asked_for() {
    let portal = Portal::start().await;
    portal.fund("hackney-small-grants").await;
    let page = portal.visitor().get("/funds/hackney-small-grants?round=spring-2027&done=nothing").await;
    let turkish = page.attribute("a[hreflang=tr]", "href").expect("a link");
    assert_eq!(turkish, "/funds/hackney-small-grants?round=spring-2027&lang=tr");
    let chosen = portal.visitor().get(&turkish).await;
    assert!(chosen.html.contains("<html lang=\"tr\""));
    let back = chosen.attribute("a[hreflang=en]", "href").expect("a link");
    assert_eq!(back, "/funds/hackney-small-grants?round=spring-2027&lang=en", "one language at a time");
}

#[tokio::test]
async fn funds_are_listed_by_what_can_be_done() {
    let portal = Portal::start().await;
    let visitor = portal.visitor();
    says(&visitor.get("/").await, "No fund is open at the moment. When one opens");
    portal.fund("wick-award-community-chest").await;
    says(&visitor.get("/funds").await, "No fund is open at the moment. Those that open next are below.");
    for name in ["hackney-community-chest", "hackney-small-grants"] {
        portal.fund(name).await;
    }
    for path in ["/", "/funds"] {
        let list = visitor.get(path).await;
        says(&list, "Closes Thursday 28 January 2027, 5pm");
        says(&list, "Open all the time");
        says(&list, "Opens Monday 11 January 2027, 9am");
    }
    portal.clock.advance(TimeDelta::days(150));
    portal.work().await;
    let later = visitor.get("/funds").await;
    says(&later, "Closed Thursday 28 January 2027, 5pm");
    assert!(later.has("Open all the time"));
}

#[tokio::test]
async fn a_fund_says_plainly_that_it_is_not_open_yet_or_closed() {
    let portal = Portal::start().await;
    let round = portal.fund("wick-award-community-chest").await.round;
    let visitor = portal.visitor();
    let soon = visitor.get("/funds/wick-award-community-chest").await;
    says(&soon, "This fund opens on Monday 11 January 2027, 9am.");
    assert_eq!(soon.link("Start now"), None);
    // By its date, before the clock's own work comes round.
    portal.clock.advance(round.opens_at - portal.app.now());
    assert!(visitor.get("/funds/wick-award-community-chest").await.link("Start now").is_some());
    let closes = round.closes_at.expect("it closes");
    portal.clock.advance(closes - portal.app.now() + TimeDelta::minutes(1));
    let grace = visitor.get("/funds/wick-award-community-chest").await;
    says(&grace, "If you began before then, you can send it until");
    assert_eq!(grace.link("Start now"), None);
    portal.clock.advance(TimeDelta::days(1));
    let closed = visitor.get("/funds/wick-award-community-chest").await;
    says(&closed, "This fund is closed. It closed on Monday 22 February 2027");
    assert_eq!(closed.status, 200, "what was asked stays here to read");
}

#[tokio::test]
async fn a_draft_is_seen_by_its_own_funders_people_only() {
    let portal = Portal::start().await;
    let source = example("wick-award-community-chest");
    let text = file::parse(&source).expect("an example");
    groundwater::command::fund::import(&portal.app, &text, source.as_bytes(), false).expect("a draft");
    let path = "/funds/wick-award-community-chest";
    assert_eq!(portal.visitor().get(path).await.status, 404);
    assert!(!portal.visitor().get("/funds").await.html.contains(path));
    let theirs =
        portal.staff("sam@wick.example", "Sam Osei", groundwater::people::Role::Commissioner, "wick-award").await;
    says(&theirs.get(path).await, "This is a draft. Only people who work for");
    let other = portal.staff("kit@camden.example", "Kit Lane", groundwater::people::Role::Commissioner, "camden").await;
    assert_eq!(other.get(path).await.status, 404);
    assert_eq!(portal.visitor().get("/funds/nowhere").await.status, 404);
}

#[tokio::test]
async fn no_page_of_funds_makes_more_than_six_queries() {
    let portal = Portal::start().await;
    for name in examples() {
        portal.fund(&name).await;
    }
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let paths = ["/", "/funds", "/funds/hackney-small-grants", "/funds/hackney-small-grants/how-we-decide"];
    for path in paths {
        let (queries, page) = portal.queries(hulya.get(path)).await;
        assert_eq!(page.status, 200);
        assert!(queries <= 6, "{path} made {queries} queries");
    }
}
