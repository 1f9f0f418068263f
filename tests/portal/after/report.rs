//! Racism or harm, reported to somebody outside the grants team.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::{harm_messages, harm_reports, history, letters, person_roles};
use groundwater::people::Role;
use groundwater::secret::veiled::Veiled;

use crate::support::{Portal, Seen, Visitor};

pub const FUNDER: &str = "hackney";

/// Somebody reports, from the form as it stands.
pub async fn reports(visitor: &Visitor, fields: &[(&str, &str)]) -> Seen {
    let page = visitor.get("/report").await;
    assert_eq!(page.status, 200, "{}", page.text());
    visitor.submit(&page, "main form", fields).await
}

/// The reference and the words that a page shows once.
pub fn way(sent: &Seen) -> (String, String) {
    let shown = sent.all("main dd");
    (shown[0].trim().to_owned(), shown[1].trim().to_owned())
}

#[tokio::test]
async fn somebody_reports_unsigned_and_only_joan_reads_it_and_answers() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    let joan = portal.staff("joan@hackney.example", "Joan Bright", Role::Listener, FUNDER).await;
    let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, FUNDER).await;
    let visitor = portal.visitor();
    assert!(visitor.get("/funds").await.link("Report racism or harm").is_some(), "from the foot of every page");
    let page = visitor.get("/report").await;
    assert!(page.has("It goes to Joan Bright"), "{}", page.text());
    let empty = visitor.submit(&page, "main form", &[("words", " ")]).await;
    assert!(empty.status == 422 && empty.has("Write a few words about what happened"));
    let before = portal.read(|db| Ok(history::table.count().get_result::<i64>(db)?)).await;
    let words = "At the meeting somebody laughed at our names.";
    let sent = visitor.submit(&page, "main form", &[("words", words)]).await;
    let (reference, word) = way(&sent);
    assert!(sent.status == 200 && word.split(' ').count() == 3, "{}", sent.text());
    let twice = visitor.submit(&page, "main form", &[("words", words)]).await;
    assert_eq!(way(&twice), (reference.clone(), word.clone()), "a second click is the same report");
    // Nothing says who, from where, or when but for the day; and nothing of it is in the history or a letter.
    let (kept, after, told) = portal
        .read(|db| {
            let kept =
                harm_reports::table.select((harm_reports::id, harm_reports::word_hash, harm_reports::received_on));
            Ok((
                kept.load::<(String, String, chrono::NaiveDate)>(db)?,
                history::table.count().get_result::<i64>(db)?,
                letters::table.filter(letters::kind.eq("harm-reported")).count().get_result::<i64>(db)?,
            ))
        })
        .await;
    assert_eq!((kept.len(), after, told), (1, before, 0));
    assert!(!kept[0].1.contains(&word) && kept[0].0.len() == 43, "chance alone");

    // The wrong people: officers, a stranger with the wrong words.
    for path in ["/desk/reports", &format!("/desk/reports/{}", kept[0].0)] {
        assert_eq!(amina.get(path).await.status, 403, "{path}");
    }
    assert!(amina.get("/desk/search?q=laughed").await.lacks("laughed at our names"));
    let wrong = visitor.post("/report/answer", &[("reference", &reference), ("word", "river lemon drum")]).await;
    assert!(wrong.status == 422 && wrong.lacks("laughed"), "{}", wrong.text());

    let list = joan.get("/desk/reports").await;
    assert!(
        list.has(&reference) && joan.get("/desk").await.has(&format!("Read report {reference}")),
        "{}",
        list.text()
    );
    portal.work().await;
    assert!(portal.letters_to("joan@hackney.example").await.is_empty(), "a letter today would say when");
    portal.clock.advance(TimeDelta::days(1));
    let letter = portal.letters_to("joan@hackney.example").await.pop().expect("a letter the day after");
    assert!(letter.text.contains("/desk/reports") && !letter.text.contains("laughed"), "{}", letter.text);
    let one = joan.get(&list.link(&reference).expect("a link")).await;
    let closes = joan.submit(&one, "main form", &[("words", "Thank you."), ("close", "yes")]).await;
    assert!(closes.status == 422 && closes.has("Write down what was done before you close it"), "{}", closes.text());
    let done = [
        ("words", "Thank you. He is spoken to, and does not chair again."),
        ("outcome", "Spoken to."),
        ("close", "yes"),
    ];
    let answered = joan.submit(&one, "main form", &done).await;
    assert!(answered.has("Closed"), "{}", answered.text());
    // From the page as it was, nobody writes over that: both stand there.
    let late = joan.submit(&one, "main form", &[("words", "I ring him."), ("outcome", "Not yet.")]).await;
    assert!(late.status == 422 && late.has("Somebody wrote here while you were writing"), "{}", late.text());
    assert!(late.has("Spoken to.") && late.html.contains("Not yet.") && late.html.contains("I ring him."));

    let typed = [("reference", reference.to_lowercase()), ("word", word.to_uppercase())];
    let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let back = portal.visitor();
    let page = back.get("/report/answer").await;
    let thread = back.submit(&page, "main form", &typed).await;
    assert!(thread.has("does not chair again") && thread.lacks("Spoken to."), "{}", thread.text());
    let again = back.submit(&thread, "main form", &[("again", "He chaired on Monday.")]).await;
    assert!(again.has("He chaired on Monday.") && again.has("Thank you. We have it."), "{}", again.text());
    assert!(joan.get("/desk/reports").await.has("Open"), "it is open again");
}

#[tokio::test]
async fn nobody_who_reads_or_decides_hears_it_and_without_anybody_it_waits() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    let priya = portal.staff("priya@hackney.example", "Priya Raman", Role::Administrator, FUNDER).await;
    portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, FUNDER).await;
    assert!(portal.visitor().get("/report").await.has("Nobody is named here yet"));
    // Signed in and by name, and still it is told to nobody but the listener.
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let sent =
        reports(&hulya, &[("words", "Nobody read our name."), ("name", "Hülya"), ("reach_by", "020 7946 0123")]).await;
    assert_eq!(sent.status, 200, "{}", sent.text());
    portal.clock.advance(TimeDelta::days(1));
    let letter = portal.letters_to("priya@hackney.example").await.pop().expect("a letter");
    assert!(letter.text.contains("Please name somebody outside the grants team"), "{}", letter.text);
    assert_eq!(priya.get("/desk/reports").await.status, 403);
    let page = priya.get("/desk/people").await;
    let give = |email: &'static str| [("email", email), ("name", "Somebody"), ("role", "listener")];
    let refused = priya.submit(&page, "main form", &give("amina@hackney.example")).await;
    assert!(refused.status == 422 && refused.has("stands outside the grants team"), "{}", refused.text());
    let given = priya.submit(&page, "main form", &give("joan@hackney.example")).await;
    assert_eq!(given.status, 200, "{}", given.text());
    let joan = portal.signed_in("joan@hackney.example").await;
    let one = joan.get("/desk/reports").await;
    let one = joan.get(&one.all_of("main li a", "href")[0]).await;
    assert!(one.has("Nobody read our name.") && one.has("020 7946 0123"), "{}", one.text());
    // Should somebody come to be both all the same, the page refuses.
    let person = portal.person("joan@hackney.example", "").await;
    portal
        .change(move |change| {
            let id: groundwater::ids::RoleId = change.id();
            let funder: String =
                person_roles::table.select(person_roles::funder_id.assume_not_null()).first(change.db)?;
            diesel::insert_into(person_roles::table)
                .values((
                    person_roles::id.eq(id),
                    person_roles::person_id.eq(&person),
                    person_roles::funder_id.eq(Some(funder)),
                    person_roles::role.eq(Role::Commissioner),
                    person_roles::granted_at.eq(change.now),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    assert_eq!(joan.get("/desk/reports").await.status, 403);
    // She counts as nobody, then: the page says so, and an administrator is asked again.
    assert!(portal.visitor().get("/report").await.has("Nobody is named here yet"));
    let before = portal.letters_to("priya@hackney.example").await.len();
    let page = hulya.get("/report").await;
    let first = hulya.submit(&page, "main form", &[("words", "They laughed.")]).await;
    // Back, corrected and sent again, it is one report, and the corrected words are in it too.
    let again = hulya.submit(&page, "main form", &[("words", "They laughed twice.")]).await;
    assert_eq!((first.status, again.status), (200, 200), "{}", again.text());
    portal.clock.advance(TimeDelta::days(1));
    assert_eq!(portal.letters_to("priya@hackney.example").await.len(), before + 1);
    assert!(
        portal.letters_to("joan@hackney.example").await.iter().all(|letter| !letter.text.contains("/desk/reports"))
    );
    let (words, said) = portal
        .read(|db| {
            // In the database they are sealed.
            let words: Vec<Veiled> = harm_reports::table.select(harm_reports::words).load(db)?;
            let said: Vec<Veiled> = harm_messages::table.select(harm_messages::words).load(db)?;
            let words: Vec<String> = words.into_iter().map(String::from).collect();
            let laughed: Vec<String> = words.into_iter().filter(|words| words.starts_with("They laughed")).collect();
            Ok((laughed, said.into_iter().map(String::from).collect::<Vec<_>>()))
        })
        .await;
    assert_eq!((words, said), (vec!["They laughed.".to_owned()], vec!["They laughed twice.".to_owned()]));
}

#[tokio::test]
async fn whoever_guesses_at_words_is_stopped() {
    let portal = Portal::start().await;
    let guesser = portal.visitor();
    let mut last = 422;
    for _ in 0..40 {
        last = guesser.post("/report/answer", &[("reference", "ACDE-FGHJ"), ("word", "a b c")]).await.status;
    }
    assert_eq!(last, 403);
}
