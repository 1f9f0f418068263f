//! The report of a round to the committee.

use groundwater::ids::{ApplicationId, PersonId};
use groundwater::organisation::Kind;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::panelling::{AMA, CEM, Evening, rewrite, rules};
use crate::table::{FUND, Table, decide_path, decides};

const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");

#[tokio::test]
async fn the_committee_gets_every_decision_with_its_reasons_and_no_private_person() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Aydın’s Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let alone = table.application("Kofi Mensah", "kofi@example.org", "Kofi Mensah", 2_000).await;
    let closed = table.application("Books For Bairns", "mai@example.org", "Mai Tran", 1_000).await;
    let one_person = table.stands(&alone).await.organisation_id;
    table
        .portal
        .change(move |change| {
            use diesel::prelude::*;
            use groundwater::db::schema::organisations;
            diesel::update(organisations::table.find(&one_person))
                .set(organisations::kind.eq(Kind::Individual))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let ruth = table.ruth(&[&kitchen, &alone, &closed]).await;
    for (one, amount) in [(&kitchen, "4000"), (&alone, "2000"), (&closed, "1000")] {
        let options = ("options", "Half of it: too little to begin with.");
        decides(&ruth, one, &[("outcome", "funded"), ("amount", amount), REASONS, options]).await;
    }
    let path = |kind: &str| format!("/desk/funds/{FUND}/report/{kind}");
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let scrutineer = table.staff("sam@example.org", "Sam Lee", Role::Scrutineer).await;
    for who in [&ama, &scrutineer] {
        assert_eq!(who.get(&path("odt")).await.status, 403);
    }
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    table.declares("daniel.okafor@example.org", &closed, Standing::Conflict).await;
    assert_eq!(daniel.get(&path("docx")).await.status, 404);
    assert!(daniel.get(&format!("/desk/funds/{FUND}/decisions")).await.has("Report to the committee"));

    let (queries, odt) = table.portal.queries(daniel.get(&path("odt"))).await;
    assert!(odt.status == 200 && queries <= 6, "{queries}");
    for words in [
        "Aydın’s Sunday Kitchen",
        "Decided: Funded, £4,000",
        "Reasons: Forty neighbours eat together",
        "What else was considered: Half of it",
        "declared no tie to the group",
        "One person (",
        "closed to whoever made this copy, and not in it: 1.",
        "<dc:language>en-GB</dc:language>",
    ] {
        assert!(odt.html.contains(words), "{words}: {}", odt.html);
    }
    for hidden in ["Kofi Mensah", "Books For Bairns", "Hülya Demir", "hulya@example.org"] {
        assert!(!odt.html.contains(hidden), "{hidden}");
    }
    let pdf = daniel.get(&path("pdf")).await;
    assert!(
        pdf.status == 200 && pdf.html.starts_with("%PDF-") && pdf.html.contains("/Lang"),
        "a PDF with its language"
    );
}

#[tokio::test]
async fn the_committee_reads_who_sat_how_it_came_about_and_what_was_seen_otherwise_without_a_name() {
    let mut evening = Evening::called(10_000, rules()).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    evening.ama_leads().await;
    evening.comes().await;
    evening.here(&evening.ama, &[AMA, CEM]).await;
    evening.recommends(&evening.ama, &kitchen, "4000").await;
    let (one, two) = (evening.id(AMA).await, evening.id(CEM).await);
    let (ama, cem) = (format!("vote-{one}"), format!("vote-{two}"));
    let vote = [("how", "vote"), (&*ama, "for"), (&*cem, "abstain")];
    let voted = evening.ends(&evening.ama, &kitchen, &vote).await;
    assert!(voted.has("How the panel came to it is saved"), "{}", voted.text());
    let dissent = format!("{}/dissent", evening.item(&kitchen));
    let words = "We know too little of the second year.";
    evening.cem.post(&dissent, &[("words", words), ("named", "yes")]).await;
    let page = evening.ama.get(&evening.at("end")).await;
    let (ama, cem) = (format!("minutes-{one}"), format!("minutes-{two}"));
    let ended = evening.ama.submit(&page, "form[action$=end]", &[(&ama, "150"), (&cem, "120")]).await;
    assert!(ended.has("The meeting has ended"), "{}", ended.text());
    let table = &evening.table;
    let ruth = table.ruth(&[&kitchen]).await;
    let saved = decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    assert!(saved.has("The decision is saved"), "{}", saved.text());

    let path = |kind: &str| format!("/desk/funds/{FUND}/report/{kind}");
    assert_eq!(evening.ama.get(&path("page")).await.status, 403, "a member has the meeting's own page");
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let board = daniel.get(&format!("/desk/funds/{FUND}/decisions")).await;
    let (queries, page) =
        table.portal.queries(daniel.get(&board.link("Report to the committee").expect("a way to it"))).await;
    assert!(page.status == 200 && queries <= 6, "{queries}: {}", page.text());
    let odt = daniel.get(&path("odt")).await;
    for said in [
        "In all, 2 people sat, one of them a community member",
        "How they are chosen: Five Hackney residents and two officers.",
        "at least 2 in the room before anything is recommended, at least 1 of those community members",
        "2 of the 2 asked were there, one of them a community member. The room was as the round asks",
        "everybody in the room agreed on 0; voted on: 1",
        "The panel voted on what it recommends: 1 for, 0 against, 1 neither",
        "A member of the panel sees it otherwise: We know too little of the second year.",
        "This round does not ask groups whether the facts are right",
    ] {
        assert!(page.has(said), "{said}: {}", page.text());
        assert!(odt.html.contains(said), "{said}: {}", odt.html);
    }
    for name in ["Ama Owusu", "Cem Kaya"] {
        assert!(page.lacks(name) && !odt.html.contains(name), "{name}");
    }
    assert!(daniel.get(&path("pdf")).await.html.starts_with("%PDF-"));
    // Cem turns out to be close to the group: neither his vote nor what he saw otherwise counts any more.
    steps_back(table, two, &kitchen).await;
    let page = daniel.get(&path("page")).await;
    assert!(page.lacks(words) && page.lacks("1 neither"), "{}", page.text());
}

/// Somebody who had no tie to a group says that they have.
async fn steps_back(table: &Table, person: String, application: &ApplicationId) {
    use diesel::prelude::*;
    use groundwater::db::schema::declarations;
    let (person, id) = (PersonId::from(person.as_str()), application.clone());
    table
        .portal
        .change(move |change| {
            let said = declarations::application_id.eq(&id).and(declarations::person_id.eq(&person));
            diesel::update(declarations::table.filter(said))
                .set(declarations::standing.eq(Standing::Conflict))
                .execute(change.db)?;
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn the_minute_of_the_committee_is_there_still_when_its_decision_is_changed() {
    use groundwater::fund::form::Texts;
    use groundwater::text::money::Pence;
    let table = Table::with_pounds(10_000).await;
    rewrite(&table, |text| {
        text.decision.decider.up_to = Some(Pence::pounds(3_000));
        text.decision.decider.above = Texts::one("en", "The Grants Sub-Committee");
    })
    .await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = table.ruth(&[&kitchen]).await;
    let yes = [("outcome", "funded"), ("amount", "4000"), REASONS];
    let bare = decides(&ruth, &kitchen, &yes).await;
    assert!(bare.status == 422 && bare.has("Write the day and the number of the minute"), "{}", bare.text());
    let minute = ("minute", "4 March 2027, minute 7");
    assert!(decides(&ruth, &kitchen, &[&yes[..], &[minute]].concat()).await.has("The decision is saved"));
    let record = format!("{}/record", decide_path(&kitchen));
    let kept = "The Grants Sub-Committee: 4 March 2027, minute 7.";
    assert!(ruth.get(&record).await.has(kept));

    // She corrects a word, and types nothing of the minute anew.
    let page = ruth.get(&decide_path(&kitchen)).await;
    assert_eq!(page.attribute("#minute", "value").as_deref(), Some(minute.1), "{}", page.text());
    let changed = decides(&ruth, &kitchen, &[("reasons", "Forty neighbours eat together.")]).await;
    assert!(changed.has("The decision is saved"), "{}", changed.text());
    assert!(ruth.get(&record).await.has(kept));
    // What is within her own power has no minute.
    assert!(decides(&ruth, &kitchen, &[("outcome", "in-part"), ("amount", "2500")]).await.has("The decision is saved"));
    let page = ruth.get(&decide_path(&kitchen)).await;
    assert_eq!(page.attribute("#minute", "value").unwrap_or_default(), "");
    assert!(ruth.get(&record).await.lacks("minute 7"));
}
