//! How a council rates its own commissioning, told as stories: two sides that do not see each other, the lower of them, and what
//! came of it.

use groundwater::ids::PersonId;
use groundwater::people::Role;

use crate::award::{letter_to, whole};
use crate::support::{Portal, Seen, Visitor, at_once};

const FUNDER: &str = "hackney";

/// A portal with a fund, two officers, a scrutineer, and two people from the community: one of a panel, and one nobody knew.
struct Year {
    portal: Portal,
    fund: String,
    amina: Visitor,
    ben: Visitor,
    sam: Visitor,
    ama: Visitor,
    ama_id: PersonId,
}

impl Year {
    async fn begin() -> Year {
        let portal = Portal::start().await;
        let fund = portal.fund("hackney-community-chest").await.fund.id.to_string();
        let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, FUNDER).await;
        let ben = portal.staff("ben@hackney.example", "Ben Okafor", Role::Commissioner, FUNDER).await;
        let sam = portal.staff("sam@hackney.example", "Sam Reid", Role::Scrutineer, FUNDER).await;
        let ama = portal.staff("ama@example.org", "Ama Owusu", Role::PanelMember, FUNDER).await;
        let ama_id = portal.person("ama@example.org", "").await;
        Year { portal, fund, amina, ben, sam, ama, ama_id }
    }

    /// Amina starts an assessment of the fund; on the steps that stand first unless others are named. Gives its id.
    async fn starts(&self, year: &str, continuum: Option<&str>) -> String {
        let page = self.amina.get("/desk/assessments").await;
        let what = format!("fund:{}", self.fund);
        let mut fields = vec![("what", what.as_str()), ("year", year)];
        fields.extend(continuum.map(|id| ("continuum", id)));
        let started = self.amina.submit(&page, "#start", &fields).await;
        assert!(started.has("The assessment is started"), "{}", started.text());
        started.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned()
    }

    async fn rates(&self, id: &str, key: &str, level: &str, words: &str) -> Seen {
        says(&self.amina, &format!("/desk/assessments/{id}"), key, level, words).await
    }

    async fn hands_in(&self, id: &str) -> Seen {
        let page = self.amina.get(&format!("/desk/assessments/{id}")).await;
        self.amina.submit(&page, "#hand-in", &[]).await
    }

    async fn asks(&self, id: &str, fields: &[(&str, &str)]) -> Seen {
        let page = self.amina.get(&format!("/desk/assessments/{id}")).await;
        self.amina.submit(&page, "#invite", fields).await
    }
}

/// Somebody rates one prompt on the page of their side.
async fn says(who: &Visitor, base: &str, key: &str, level: &str, words: &str) -> Seen {
    let page = who.get(&format!("{base}/prompts/{key}")).await;
    who.submit(&page, "#rate", &[("level", level), ("words", words)]).await
}

/// A reviewer says yes, rates these, and hands in.
async fn reviews(who: &Visitor, id: &str, said: &[(&str, &str, &str)], minutes: &str) -> Seen {
    let own = format!("/assessments/{id}");
    let page = who.get(&own).await;
    let begun = who.submit(&page, "#part", &[("part", "accept")]).await;
    assert!(begun.has("You can begin"), "{}", begun.text());
    for (key, level, words) in said {
        let next = says(who, &own, key, level, words).await;
        assert!(next.has("Saved"), "{key}: {}", next.text());
    }
    let page = who.get(&own).await;
    who.submit(&page, "#hand-in", &[("minutes", minutes)]).await
}

#[tokio::test]
async fn a_year_is_rated_by_both_sides_and_the_next_one_shows_what_moved() {
    let year = Year::begin().await;
    let Year { portal, amina, ben, sam, ama, .. } = &year;
    let id = year.starts("2025", None).await;
    let (desk, own, public) =
        (format!("/desk/assessments/{id}"), format!("/assessments/{id}"), format!("/openness/assessments/{id}"));
    let page = amina.get("/desk/assessments").await;
    let what = format!("fund:{}", year.fund);
    let again = amina.submit(&page, "#start", &[("what", &what), ("year", "2025")]).await;
    assert!(again.status == 422 && again.has("has an assessment for 2025 already"), "{}", again.text());

    // The last step is not claimed without what shows it; what was typed stays.
    let claimed = year.rates(&id, "payment", "6", "We are there.").await;
    assert!(claimed.status == 422 && claimed.has("Write what shows it"), "{}", claimed.text());
    assert!(claimed.html.contains("We are there."));
    let next = year.rates(&id, "payment", "4", "We pay at once.").await;
    assert!(next.has("Saved") && next.has("Who was funded"), "{}", next.text());
    year.rates(&id, "panel", "3", "").await;
    year.rates(&id, "law", "", "We do not know.").await;
    assert!(amina.get(&desk).await.has("2 of 26 are answered"));

    // Somebody from a panel, and somebody by e-mail; never somebody of the council's, and never without pay.
    let unpaid = year.asks(&id, &[("person", year.ama_id.as_str()), ("rate", "0")]).await;
    assert!(unpaid.has("this work is always paid"), "{}", unpaid.text());
    let officer = year.asks(&id, &[("email", "ben@hackney.example"), ("rate", "15")]).await;
    assert!(officer.status == 422 && officer.has("They work for the council here"), "{}", officer.text());
    assert!(year.asks(&id, &[("person", year.ama_id.as_str()), ("rate", "15")]).await.has("They have been asked"));
    let cem_asked = [("person", ""), ("email", "cem@example.org"), ("name", "Cem Kaya"), ("rate", "15")];
    assert!(year.asks(&id, &cem_asked).await.has("They have been asked"));
    let letter = letter_to(portal, "cem@example.org", "Would you rate how we commission").await;
    insta::assert_snapshot!("assessment-invited", whole(portal, &letter));
    let cem = portal.signed_in("cem@example.org").await;

    // It waits for each of them on the page on which they begin the day.
    let (queries, home) = portal.queries(cem.get("/home")).await;
    assert!(queries <= 6 && home.has("Say whether you will rate, for the community and paid"), "{}", home.text());
    assert!(home.links().contains(&own), "{:?}", home.links());
    let (queries, today) = portal.queries(ama.get("/desk")).await;
    assert!(queries <= 6 && today.has("Say whether you will rate how"), "{queries}: {}", today.text());
    let (queries, today) = portal.queries(amina.get("/desk")).await;
    assert!(queries <= 6 && today.has("Rate how we commission:"), "{queries}: {}", today.text());

    // Each rates alone.
    let page = ama.get(&own).await;
    ama.submit(&page, "#part", &[("part", "accept")]).await;
    assert!(ama.get("/desk").await.has("is commissioned, and hand in") && ama.get("/home").await.has("and hand in:"));
    assert!(says(ama, &own, "payment", "2", "We waited eleven weeks.").await.has("Saved"));
    for (who, at, hidden) in [
        (amina, desk.clone(), "eleven weeks"),
        (amina, format!("{desk}/prompts/payment"), "eleven weeks"),
        (ama, own.clone(), "We pay at once"),
        (ama, format!("{own}/prompts/payment"), "We pay at once"),
        (&cem, own.clone(), "eleven weeks"),
        (sam, desk.clone(), "We pay at once"),
    ] {
        let seen = who.get(&at).await;
        assert!(seen.status == 200 && !seen.html.contains(hidden), "{at}: {}", seen.text());
    }
    says(ama, &own, "panel", "3", "").await;
    let handed = year.hands_in(&id).await;
    assert!(handed.has("Our rating is handed in") && handed.lacks("eleven weeks"), "{}", handed.text());
    assert_eq!(amina.post(&format!("{desk}/prompts/payment"), &[("level", "5"), ("version", "1")]).await.status, 403);
    let page = ama.get(&own).await;
    let unsaid = ama.submit(&page, "#hand-in", &[]).await;
    assert!(unsaid.has("Write the minutes as a number"), "{}", unsaid.text());
    assert!(ama.submit(&page, "#hand-in", &[("minutes", "120")]).await.has("You have handed in"));
    assert!(amina.get("/desk").await.lacks("Rate how we commission:") && ama.get("/desk").await.lacks("and hand in"));
    for (who, at) in [(amina, &desk), (sam, &desk), (ama, &own)] {
        let seen = who.get(at).await;
        assert!(seen.lacks("The council says") && seen.lacks("eleven weeks"), "one is still rating: {}", seen.text());
    }
    let hours = amina.get("/desk/funds/hackney-community-chest/hours").await;
    assert!(hours.has("1 person from the community may still rate it") && hours.has("£30 owed"), "{}", hours.text());
    assert_eq!(amina.post(&format!("{desk}/publication"), &[]).await.status, 403);
    assert_eq!(portal.visitor().get(&public).await.status, 404);
    reviews(&cem, &id, &[("payment", "3", "It came in May."), ("panel", "3", "")], "60").await;

    // Now everybody sees what was said: the lower, and where they differ. Nothing is worked out of it.
    letter_to(portal, "ama@example.org", "Everybody has handed in").await;
    letter_to(portal, "amina@hackney.example", "Everybody has handed in").await;
    for (who, at) in [(amina, &desk), (sam, &desk), (ama, &own), (&cem, &own)] {
        let (queries, seen) = portal.queries(who.get(at)).await;
        assert!(queries <= 6, "{queries} queries on {at}");
        assert!(seen.has("The council says 4.") && seen.has("2 reviewers say 2 and 3."), "{}", seen.text());
        assert!(seen.has("The lower: 2, Guests only") && seen.has("They see it differently."), "{}", seen.text());
        assert!(seen.has("Nobody has answered this.") && seen.has("We do not know."), "unanswered is shown");
        assert!(seen.has("Promises kept: 0") && seen.lacks("verage"), "{}", seen.text());
        assert!(seen.has("eleven weeks"), "{}", seen.text());
    }
    assert!(sam.get(&desk).await.lacks("Ama Owusu"), "who they are is the business of those who pay them");
    let late = ben.post(&format!("{desk}/reviewers"), &[("email", "n@example.org"), ("rate", "15")]).await;
    assert_eq!(late.status, 403, "whoever came now would not rate separately");

    // What we make of it, what a reviewer answers, and what we promise.
    let page = amina.get(&format!("{desk}/prompts/payment")).await;
    let noted = amina.submit(&page, "#note", &[("note", "Four people sign, and they should be two.")]).await;
    assert!(noted.has("What you make of it is saved"), "{}", noted.text());
    let overtaken = ben.submit(&page, "#note", &[("note", "We were slow.")]).await;
    assert!(overtaken.status == 422 && overtaken.has("should be two") && overtaken.html.contains("We were slow."));
    let page = ama.get(&format!("{own}/prompts/payment")).await;
    let answered = ama.submit(&page, "#answer", &[("answer", "Two is one too many.")]).await;
    assert!(answered.has("Your answer is sent"), "{}", answered.text());
    let page = amina.get(&format!("{desk}/prompts/payment/promise")).await;
    assert!(page.html.contains("they should be two"), "the words are filled in");
    let due = [("due-day", "10"), ("due-month", "12"), ("due-year", "2026")];
    let made = amina.submit(&page, "#promise", &[&[("words", "Two people sign.")][..], &due].concat()).await;
    assert!(made.has("The promise is made") && made.has("Two people sign."), "{}", made.text());
    amina.submit(&page, "#promise", &[&[("words", "Two people sign.")][..], &due].concat()).await;
    let opens = "Open it<span class=\"govuk-visually-hidden\">: Two people sign.";
    assert_eq!(amina.get("/desk/promises").await.html.matches(opens).count(), 1, "a second click");

    let page = amina.get(&desk).await;
    assert!(amina.submit(&page, "#publish", &[]).await.has("The assessment is published"));
    let visitor = portal.visitor();
    let list = visitor.get("/openness/assessments?fund=hackney-community-chest").await;
    assert_eq!(list.link(", 2025").as_deref(), Some(public.as_str()), "{}", list.text());
    assert!(visitor.get("/openness").await.link("Read what they say").is_some());
    let seen = visitor.get(&public).await;
    for words in ["The lower: 2, Guests only", "Two is one too many.", "Two people sign.", "should be two", "Open"] {
        assert!(seen.has(words), "{words}: {}", seen.text());
    }
    assert!(seen.has("2 people from the community rated it separately") && seen.has("paid so far: 0"));
    assert!(seen.lacks("Ama Owusu") && seen.lacks("Cem Kaya"), "nobody who rated is named");
    let turkish = visitor.get_in("tr", &public).await;
    assert!(turkish.has("Belediye 4 diyor."), "{}", turkish.text());

    // She sees her pay; and the day after, that it was missed.
    let page = amina.get(&format!("{desk}/pay")).await;
    let none = amina.submit(&page, "#pay", &[]).await;
    assert!(none.status == 422 && none.has("Tick everybody who was paid"), "{}", none.text());
    let reviewer = page.value_of("reviewers", "Ama Owusu: £30").expect("Ama");
    assert!(amina.submit(&page, "#pay", &[("reviewers", &reviewer)]).await.has("It is noted who was paid"));
    let mine = ama.get("/assessments").await;
    assert!(
        mine.has("you are paid £30") && mine.has("£30 left our account on Tuesday 1 December 2026"),
        "{}",
        mine.text()
    );
    assert!(cem.get("/assessments").await.has("It has not been paid yet"));
    portal.clock.advance(chrono::TimeDelta::days(12));
    portal.work().await;
    assert!(
        visitor.get(&public).await.all(".gw-tag--needs").contains(&"Missed".to_owned()),
        "whether it was kept stands beside the prompt"
    );

    // The next year, on the same steps.
    let next = year.starts("2026", None).await;
    year.rates(&next, "payment", "3", "").await;
    year.rates(&next, "panel", "2", "").await;
    year.asks(&next, &[("person", year.ama_id.as_str()), ("rate", "15")]).await;
    year.hands_in(&next).await;
    let ama = portal.signed_in("ama@example.org").await;
    reviews(&ama, &next, &[("payment", "4", ""), ("panel", "2", "")], "90").await;
    let amina = portal.signed_in("amina@hackney.example").await;
    let seen = amina.get(&format!("/desk/assessments/{next}")).await;
    assert!(
        seen.has("It was 2 in 2025, and is 3 now.") && seen.has("It was 3 in 2025, and is 2 now."),
        "{}",
        seen.text()
    );
}

#[tokio::test]
async fn other_steps_are_told_beside_the_old_ones_and_not_set_against_them() {
    let year = Year::begin().await;
    let Year { portal, amina, ama, .. } = &year;
    let first = year.starts("2025", None).await;
    year.rates(&first, "payment", "4", "").await;
    year.hands_in(&first).await;
    year.asks(&first, &[("person", year.ama_id.as_str()), ("rate", "15")]).await;
    reviews(ama, &first, &[("payment", "4", "")], "30").await;
    assert_eq!(amina.post(&format!("/desk/assessments/{first}/publication"), &[]).await.status, 200);

    let page = amina.get("/desk/continua").await;
    let copied = amina.submit(&page, "form[action$=continua]", &[]).await;
    assert!(copied.has("The copy is yours"), "{}", copied.text());
    let mut short = vec![("name", "Ours")];
    let all: Vec<String> = (1..=8).flat_map(|n| [format!("name-{n}"), format!("brief-{n}")]).collect();
    short.extend(all.iter().map(|name| (name.as_str(), "")));
    let few = amina.submit(&copied, "#continuum", &short).await;
    assert!(few.status == 422 && few.has("Write from three to eight steps"), "{}", few.text());
    let three = [
        ("name-1", "Shut"),
        ("brief-1", "a"),
        ("name-2", "Ajar"),
        ("brief-2", "b"),
        ("name-3", "Wide"),
        ("brief-3", "c"),
    ];
    let fields: Vec<(&str, &str)> =
        short.iter().copied().filter(|(name, _)| three.iter().all(|(known, _)| known != name)).chain(three).collect();
    assert!(amina.submit(&copied, "#continuum", &fields).await.has("The steps are saved"));
    let continuum = copied.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned();

    let second = year.starts("2026", Some(&continuum)).await;
    let claimed = year.rates(&second, "payment", "3", "").await;
    assert!(claimed.has("Write what shows it"), "the last of three is a vision, too");
    year.rates(&second, "payment", "2", "").await;
    year.asks(&second, &[("person", year.ama_id.as_str()), ("rate", "15")]).await;
    year.hands_in(&second).await;
    reviews(ama, &second, &[("payment", "2", "")], "30").await;
    let seen = amina.get(&format!("/desk/assessments/{second}")).await;
    assert!(seen.has("In 2025 it was 4 of 6, on other steps. Now it is 2 of 3."), "{}", seen.text());
    assert!(
        amina.get(&format!("/desk/assessments/{first}")).await.has("Guests only"),
        "what was rated keeps its steps"
    );
    let olu = portal.staff("olu@camden.example", "Olu", Role::Commissioner, "camden").await;
    assert_eq!(olu.get(&format!("/desk/continua/{continuum}")).await.status, 404);
}

#[tokio::test]
async fn nobody_else_opens_it_and_whoever_says_no_is_not_waited_for() {
    let year = Year::begin().await;
    let Year { portal, amina, ama, .. } = &year;
    let id = year.starts("2025", None).await;
    let (desk, own) = (format!("/desk/assessments/{id}"), format!("/assessments/{id}"));
    year.rates(&id, "law", "2", "").await;
    let olu = portal.staff("olu@camden.example", "Olu", Role::Commissioner, "camden").await;
    assert_eq!(olu.get(&desk).await.status, 404);
    assert_eq!(olu.post(&format!("{desk}/handing-in"), &[]).await.status, 404);
    assert!(olu.get("/desk/assessments").await.lacks("2025"));
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    assert_eq!(hulya.get(&desk).await.status, 403);
    for who in [&hulya, ama] {
        assert_eq!(who.get(&own).await.status, 404, "she was not asked");
        assert_eq!(who.post(&format!("{own}/prompts/law"), &[("level", "1"), ("version", "0")]).await.status, 404);
        assert_eq!(who.post(&format!("{own}/handing-in"), &[("minutes", "9")]).await.status, 404);
    }
    assert_eq!(ama.get(&desk).await.status, 403, "a panel member has no business at the council's side");

    // Ama says no; somebody else does not answer, and the council waits no longer; a third rates.
    year.asks(&id, &[("person", year.ama_id.as_str()), ("rate", "15")]).await;
    assert_eq!(ama.get(&format!("{own}/prompts/law")).await.status, 403, "she has not said yes");
    let page = ama.get(&own).await;
    assert!(ama.submit(&page, "#part", &[("part", "decline")]).await.has("You take no part"));
    assert_eq!(ama.get(&own).await.status, 404);
    year.asks(&id, &[("person", ""), ("email", "quiet@example.org"), ("rate", "15")]).await;
    let cem_asked = [("person", ""), ("email", "cem@example.org"), ("name", "Cem"), ("rate", "15")];
    year.asks(&id, &cem_asked).await;
    year.hands_in(&id).await;
    let cem = portal.signed_in("cem@example.org").await;
    reviews(&cem, &id, &[("law", "1", "")], "45").await;
    let page = amina.get(&desk).await;
    assert!(page.lacks("The council says") && page.has("quiet@example.org"), "{}", page.text());
    let let_go = amina.submit(&page, "form[action$=ending]", &[]).await;
    assert!(let_go.has("not waited for any more") && let_go.has("One reviewer says 1."), "{}", let_go.text());
    let letter = letter_to(portal, "quiet@example.org", "waited for no longer").await;
    assert!(whole(portal, &letter).contains("is paid all the same"), "nobody finds out by a page that is gone");
    let quiet = portal.signed_in("quiet@example.org").await;
    assert_eq!(quiet.get(&own).await.status, 404);

    // A role at the council ends a part: the two sides stay two.
    portal.staff("cem@example.org", "Cem", Role::Commissioner, FUNDER).await;
    let cem = portal.signed_in("cem@example.org").await;
    assert_eq!(cem.get(&own).await.status, 403);
}

#[tokio::test]
async fn whoever_had_begun_is_paid_for_it_and_one_alone_is_not_found_out() {
    let year = Year::begin().await;
    let Year { portal, amina, ama, .. } = &year;
    let id = year.starts("2025", None).await;
    let (desk, own) = (format!("/desk/assessments/{id}"), format!("/assessments/{id}"));
    year.rates(&id, "law", "2", "").await;
    year.asks(&id, &[("person", year.ama_id.as_str()), ("rate", "15")]).await;
    for (email, name) in [("cem@example.org", "Cem Kaya"), ("zoe@example.org", "Zoe Bell")] {
        year.asks(&id, &[("person", ""), ("email", email), ("name", name), ("rate", "15")]).await;
    }
    year.hands_in(&id).await;
    let (cem, zoe) = (portal.signed_in("cem@example.org").await, portal.signed_in("zoe@example.org").await);
    // Ama has begun, and is waited for no longer.
    let page = ama.get(&own).await;
    ama.submit(&page, "#part", &[("part", "accept")]).await;
    says(ama, &own, "law", "1", "Mine.").await;
    // Cem lets the council read his name, and Zoe does not.
    reviews(&zoe, &id, &[("law", "1", "Nothing is written down.")], "30").await;
    let page = cem.get(&own).await;
    cem.submit(&page, "#part", &[("part", "accept")]).await;
    says(&cem, &own, "law", "2", "Some of it is.").await;
    let page = cem.get(&own).await;
    cem.submit(&page, "#hand-in", &[("minutes", "60"), ("named", "yes")]).await;
    let page = amina.get(&desk).await;
    let field = page.attribute("input[name^=minutes]", "name").expect("Ama had begun");
    let wrong = amina.submit(&page, "form[action$=ending]", &[(&field, "long")]).await;
    assert!(wrong.status == 422 && wrong.has("Write the minutes as a number"), "{}", wrong.text());
    let let_go = amina.submit(&page, "form[action$=ending]", &[(&field, "40")]).await;
    assert!(let_go.has("not waited for any more") && let_go.has("2 reviewers say 1 and 2."), "{}", let_go.text());
    assert!(let_go.lacks("Mine."), "what was not handed in is shown to nobody");
    let stands = amina.get(&format!("{desk}/prompts/law")).await;
    assert!(stands.has("Some of it is.") && stands.lacks("Cem Kaya"), "his name would say which are hers");

    let page = amina.get(&format!("{desk}/pay")).await;
    let reviewer = page.value_of("reviewers", "Ama Owusu: £10").expect("Ama");
    assert!(amina.submit(&page, "#pay", &[("reviewers", &reviewer)]).await.has("It is noted who was paid"));
    assert!(ama.get("/assessments").await.has("£10 left our account"));
}

#[tokio::test]
async fn two_officers_at_once_lose_nothing() {
    let year = Year::begin().await;
    let id = year.starts("2025", None).await;
    for turn in 0..4 {
        let key = ["law", "risk", "core", "burden"][turn];
        let at = format!("/desk/assessments/{id}/prompts/{key}");
        let (hers, his) = (year.amina.get(&at).await, year.ben.get(&at).await);
        let says = |words: &'static str| [("level", "3"), ("words", words)];
        let (one, other) = (says("Hers, in her words."), says("His, in his words."));
        let (one, other) =
            at_once(turn, year.amina.submit(&hers, "#rate", &one), year.ben.submit(&his, "#rate", &other)).await;
        let refused: Vec<&Seen> = [&one, &other].into_iter().filter(|seen| seen.status == 422).collect();
        assert_eq!(refused.len(), 1, "{key}: {} {}", one.text(), other.text());
        let both = refused[0];
        assert!(
            both.html.contains("Hers, in her words.") && both.html.contains("His, in his words."),
            "{}",
            both.text()
        );
        // Saved again from the page that shows both, it takes the other's place.
        let saved = year.ben.submit(both, "#rate", &[("words", "Ours.")]).await;
        assert!(saved.has("Saved"), "{}", saved.text());
    }
}
