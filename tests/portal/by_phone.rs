//! A group with no account and no e-mail applies: an officer types for it, and sends on its word.

use chrono::TimeDelta;
use groundwater::application::answer::Body;
use groundwater::fund::form::Kind;
use groundwater::ids::RoundId;
use groundwater::organisation::telephone::{Typed as Person, actions as telephone};
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::{Portal, Seen, Visitor};
use crate::table::{Table, decides, releases};

const DANIEL: &str = "daniel.okafor@example.org";
const TAKE: &str = "/desk/funds/hackney-small-grants/by-phone";

struct Story {
    portal: Portal,
    round: RoundId,
    daniel: Visitor,
}

impl Story {
    async fn begin() -> Story {
        let portal = Portal::start().await;
        let round = portal.fund("hackney-small-grants").await.round.id;
        let daniel = portal.signed_in(DANIEL).await;
        Story { portal, round, daniel }
    }

    /// Fatma rings Daniel, who writes down who she is.
    async fn fatma_rings(&self, more: &[(&str, &str)]) -> Seen {
        self.portal.clock.advance(TimeDelta::minutes(1));
        let page = self.daniel.get(TAKE).await;
        let known = [
            ("way", "phone"),
            ("name", "Sunday Kitchen"),
            ("kind", "unregistered"),
            ("about", "They cook together on Sundays."),
            ("person", "Fatma Aydın"),
            ("phone", "07700 900456"),
            ("reach_by", "Mornings, ask for Fatma"),
            ("language", "en"),
        ];
        let fields: Vec<(&str, &str)> = known
            .into_iter()
            .filter(|(name, _)| !more.iter().any(|(other, _)| other == name))
            .chain(more.iter().copied())
            .collect();
        self.daniel.submit(&page, "form[action$=by-phone]", &fields).await
    }

    /// Daniel types an answer to every question that needs one, through its page.
    async fn daniel_types(&self, page: &Seen) {
        let form = self.portal.form(&self.round).await;
        for question in form.questions.iter().filter(|question| question.required && !question.equity) {
            let href = page.link(question.title.first()).unwrap_or_else(|| panic!("{}", page.text()));
            let asked = self.daniel.get(&href).await;
            assert!(asked.has("You type this for Sunday Kitchen"), "{}", asked.text());
            let key = question.kind.options().first().map(|option| option.key.clone()).unwrap_or_default();
            let fields: Vec<(&str, &str)> = match &question.kind {
                Kind::Money { .. } => vec![("amount", "950")],
                Kind::Date => vec![("date-day", "7"), ("date-month", "3"), ("date-year", "2027")],
                Kind::Choice { .. } => vec![("choice", key.as_str())],
                Kind::Choices { .. } => vec![("choices", key.as_str())],
                Kind::YesNo => vec![("yes", "yes")],
                Kind::Budget { .. } => vec![("budget-what-1", "Food"), ("budget-amount-1", "950")],
                _ => vec![("text", "We cook on Sundays, all of us")],
            };
            self.daniel.submit(&asked, "form[data-autosave]", &fields).await;
        }
    }

    async fn word(&self, page: &Seen, fields: &[(&str, &str)]) -> Seen {
        let aloud =
            [("word", "aloud"), ("said_by", "Fatma Aydın"), ("said_in", "Turkish"), ("words", "Evet, that is us.")];
        let fields: Vec<(&str, &str)> = aloud.iter().copied().chain(fields.iter().copied()).collect();
        self.daniel.submit(page, "form[action$=submission]", &fields).await
    }
}

/// The address that a page stands at, without what was just done.
fn here(page: &Seen) -> String {
    page.path.split('?').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn an_application_by_phone_is_typed_read_back_and_sent_on_their_word() {
    let story = Story::begin().await;
    // Only the funder's officers, and nobody who decides.
    let zeynep = story.portal.applicant("zeynep@example.org", "Zeynep Kaya").await;
    assert_eq!(zeynep.get(TAKE).await.status, 403);
    let elsewhere = story.portal.staff("leyla@barking.example", "Leyla", Role::Commissioner, "barking").await;
    assert_eq!(elsewhere.get(TAKE).await.status, 404);
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;

    let missing = story.fatma_rings(&[("person", ""), ("phone", "12")]).await;
    assert_eq!(missing.status, 422, "{}", missing.text());
    assert!(missing.has("Write the name of the person you speak with."));
    let taken = story.fatma_rings(&[]).await;
    assert!(taken.has("Type each answer in their own words."), "{}", taken.text());
    assert!(taken.has("Mornings, ask for Fatma") && taken.has("is not to be left"));
    let address = here(&taken);

    // A colleague sees that it is there, and nothing of what it says. Before everything is answered nothing is sent.
    let seen = amina.get(&address).await;
    assert!(seen.has("Daniel Okafor types this for the group") && seen.lacks("07700 900456"), "{}", seen.text());
    assert_eq!(elsewhere.get(&address).await.status, 404);
    assert!(zeynep.get(&address).await.status == 403);
    let early = story.daniel.post(&format!("{address}/submission"), &[("word", "aloud")]).await;
    assert_eq!(early.status, 403, "{}", early.text());

    story.daniel_types(&taken).await;
    let page = story.daniel.get(&address).await;
    assert!(page.has("Their word"), "{}", page.text());
    let id = address.rsplit('/').next().unwrap_or_default().to_owned();
    let read_aloud = story.daniel.get(&format!("/applications/{id}/check")).await;
    assert!(read_aloud.has("We cook on Sundays, all of us") && read_aloud.has("Go on to their word"));

    // No witness, the officer as witness, whoever decides as witness: it does not go.
    for (witness, why) in [
        ("", "Write who heard them say yes"),
        ("daniel okafor", "You wrote it down, so somebody else is the witness"),
        ("Fatma Aydın", "is not their own witness"),
    ] {
        let refused = story.word(&page, &[("witness", witness)]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.has(why), "{}", refused.text());
    }
    story.portal.clock.advance(TimeDelta::minutes(1));
    let sent = story.word(&page, &[("witness", "Rosa Lim")]).await;
    assert!(sent.has("Sent on the group’s word"), "{}", sent.text());
    assert!(sent.has("with Rosa Lim as witness"));
    let again = story.word(&page, &[("witness", "Rosa Lim")]).await;
    assert!(again.has("Sent on the group’s word"), "a second click is the first one");

    // Whoever reads it sees how it came, and on whose word.
    let document = amina.get(&format!("/desk/applications/{id}")).await;
    assert!(
        document.has("Typed for the group, and sent on its word. Confirmed aloud by Fatma Aydın"),
        "{}",
        document.text()
    );
    assert!(document.has("Given by phone, typed for the group by Daniel Okafor") && document.has("in conversation"));
    // What was typed while they spoke counts as said.
    let numbers = amina.get(&TAKE.replace("by-phone", "numbers")).await;
    assert!(numbers.has("In a conversation100") && numbers.lacks("In writing"), "{}", numbers.text());
    let history = amina.get(&format!("/desk/applications/{id}/history")).await;
    assert!(history.has("read the application to the group, which said yes before a witness"), "{}", history.text());
}

#[tokio::test]
async fn daniel_hears_something_hard_on_the_telephone_and_passes_it_on() {
    let story = Story::begin().await;
    let ruth = story.portal.staff("ruth@hackney.example", "Ruth Okoro", Role::SafeguardingLead, "hackney").await;
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let taken = story.fatma_rings(&[]).await;
    assert!(taken.has("If it is hard to hear"), "{}", taken.text());
    let worry = taken.link("This worries me").expect("a way to say it");
    assert_eq!(amina.get(&worry).await.status, 404, "she does not talk with them");
    let page = story.daniel.get(&worry).await;
    let words = [("words", "She says that she does not eat at home."), ("group_was_told", "Nothing yet.")];
    assert_eq!(amina.post(&worry, &words).await.status, 404);
    let sent = story.daniel.submit(&page, "main form", &words).await;
    assert!(sent.has("Ruth Okoro"), "{}", sent.text());
    assert_eq!(story.daniel.get(&sent.link("Go back").unwrap_or_else(|| here(&taken))).await.status, 200);
    let list = ruth.get("/desk/concerns").await;
    assert!(list.has("Sunday Kitchen") && list.has("Daniel Okafor"), "{}", list.text());
}

#[tokio::test]
async fn letters_to_somebody_without_e_mail_are_said_or_posted() {
    let story = Story::begin().await;
    let taken = story.fatma_rings(&[]).await;
    story.daniel_types(&taken).await;
    let page = story.daniel.get(&here(&taken)).await;
    story.word(&page, &[("witness", "Rosa Lim")]).await;
    // Nothing is sent to nowhere.
    story.portal.work().await;
    let desk = story.daniel.get("/desk").await;
    assert!(desk.has("Say or post a letter to somebody without e-mail"), "{}", desk.text());
    let letters = story.daniel.get("/desk/letters").await;
    assert!(letters.has("To say or to post") && letters.has("Fatma Aydın"), "{}", letters.text());
    assert!(letters.lacks("by-phone.invalid"));
    let href = letters.links().into_iter().find(|href| href.ends_with("/print")).expect("a letter");
    let elsewhere = story.portal.staff("leyla@barking.example", "Leyla", Role::Commissioner, "barking").await;
    assert_eq!(elsewhere.get(&href).await.status, 404);
    let letter = story.daniel.get(&href).await;
    assert!(letter.has("Hello Fatma Aydın") && letter.has("07700 900456"), "{}", letter.text());
    let empty = story.daniel.submit(&letter, "form[action$=telling]", &[("how", "")]).await;
    assert_eq!(empty.status, 422);
    let told = story.daniel.submit(&letter, "form[action$=telling]", &[("how", "Rang and read it out")]).await;
    assert!(told.has("Noted: they have been told.") && told.lacks("Fatma Aydın"), "{}", told.text());
    let twice = story.daniel.post(&href.replace("print", "telling"), &[("how", "Rang")]).await;
    assert_eq!(twice.status, 404);
    // Nobody signs in with what stands in the place of an address.
    let nobody = story.portal.visitor();
    let asked = nobody.post("/sign-in", &[("email", "x@by-phone.invalid")]).await;
    assert_eq!(asked.status, 422);
}

#[tokio::test]
async fn a_paper_application_is_the_groups_own_writing() {
    let story = Story::begin().await;
    let taken = story.fatma_rings(&[("way", "paper")]).await;
    story.daniel_types(&taken).await;
    let page = story.daniel.get(&here(&taken)).await;
    let signed = [("word", "signed"), ("said_by", "Fatma Aydın"), ("kept_at", "")];
    let where_is_it = story.daniel.submit(&page, "form[action$=submission]", &signed).await;
    assert!(where_is_it.has("Say where the signed paper is kept."), "{}", where_is_it.text());
    let signed = [("word", "signed"), ("said_by", "Fatma Aydın"), ("kept_at", "Room 12")];
    let sent = story.daniel.submit(&page, "form[action$=submission]", &signed).await;
    assert!(sent.has("Signed on paper by Fatma Aydın"), "{}", sent.text());
    let id = here(&sent).rsplit('/').next().unwrap_or_default().to_owned();
    let document = story.daniel.get(&format!("/desk/applications/{id}")).await;
    assert!(document.has("Given on paper, typed for the group by Daniel Okafor") && document.has("in writing"));
}

#[tokio::test]
async fn a_group_that_is_known_is_asked_about_and_never_guessed() {
    let story = Story::begin().await;
    // A group of this name that never came to this funder is its own affair.
    let hulya = story.portal.applicant("hulya@example.org", "Hülya Demir").await;
    let own = story.portal.group("Sunday Kitchen", &[("hulya@example.org", "Hülya Demir")]).await;
    let first = story.fatma_rings(&[]).await;
    assert!(first.has("Type each answer"), "{}", first.text());
    // The same number again, under another name: it may be the same group.
    let asked = story.fatma_rings(&[("name", "The Sunday Kitchen")]).await;
    assert_eq!(asked.status, 422);
    assert!(asked.has("Is it one of these?") && asked.has("None of these: another group"), "{}", asked.text());
    let none = story.daniel.submit(&asked, "form[action$=by-phone]", &[("group", "new")]).await;
    assert!(none.has("Type each answer"), "{}", none.text());
    let again = story.fatma_rings(&[]).await;
    let (_, fields) = again.form("form[action$=by-phone]", &[]);
    assert!(!fields.iter().any(|(_, value)| value == own.as_str()));
    let known = again.value_of("group", "Sunday Kitchen").expect("the group");
    let same = story.daniel.submit(&again, "form[action$=by-phone]", &[("group", &known)]).await;
    assert!(same.has("Type each answer"), "{}", same.text());
    let forged = story.fatma_rings(&[("group", own.as_str())]).await;
    assert_eq!(forged.status, 404);
    assert!(hulya.get("/home").await.lacks("Small Grants"));
}

#[tokio::test]
async fn a_call_that_began_in_time_is_on_time_and_a_later_one_is_not() {
    let story = Story::begin().await;
    // The round closes on 28 January at 5pm.
    story.portal.clock.advance(TimeDelta::days(20));
    story.portal.signed_in(DANIEL).await;
    story.portal.clock.advance(TimeDelta::days(38) + TimeDelta::hours(8));
    let story = Story { daniel: story.portal.signed_in(DANIEL).await, ..story };
    let day = [("begun-day", "28"), ("begun-month", "1"), ("begun-year", "2027")];
    let at = |time: &'static str| day.into_iter().chain([("begun_time", time)]).collect::<Vec<_>>();
    let late = story.fatma_rings(&at("5:30pm")).await;
    assert!(late.has("The round had closed by then"), "{}", late.text());
    let taken = story.fatma_rings(&at("4:40pm")).await;
    assert!(taken.has("Type each answer"), "{}", taken.text());
    story.daniel_types(&taken).await;
    let page = story.daniel.get(&here(&taken)).await;
    let sent = story.word(&page, &[("witness", "Rosa Lim"), ("said-on-year", "2027")]).await;
    assert!(sent.has("Sent on the group’s word"), "{}", sent.text());
    story.portal.clock.advance(TimeDelta::days(20));
    let over = story.portal.signed_in(DANIEL).await.get(TAKE).await;
    assert!(over.has("This round takes no applications now."), "{}", over.text());
}

#[tokio::test]
async fn a_colleague_goes_on_and_whoever_typed_neither_reads_nor_decides() {
    let story = Story::begin().await;
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let taken = story.fatma_rings(&[]).await;
    story.daniel_types(&taken).await;
    let address = here(&taken);
    let page = amina.get(&address).await;
    let hers = amina.submit(&page, "form[action$=cover]", &[]).await;
    assert!(hers.has("07700 900456"), "{}", hers.text());
    let his = story.daniel.get(&address).await;
    assert!(his.has("Amina Yusuf types this for the group") && his.lacks("07700 900456"));
    let word = [("word", "aloud"), ("said_by", "Fatma Aydın"), ("witness", "Rosa Lim"), ("words", "Yes.")];
    let sent = amina.submit(&hers, "form[action$=submission]", &word).await;
    assert!(sent.has("Sent on the group’s word"), "{}", sent.text());
    let id = address.rsplit('/').next().unwrap_or_default().to_owned();
    story.daniel.post(&format!("/desk/applications/{id}/review"), &[]).await;
    let readings = story.daniel.get(&format!("/desk/applications/{id}/readings")).await;
    assert!(readings.has("Amina Yusuf typed up a conversation with the group, or typed for it"), "{}", readings.text());
}

#[tokio::test]
async fn a_group_that_gets_an_e_mail_goes_on_by_itself() {
    let story = Story::begin().await;
    let taken = story.fatma_rings(&[]).await;
    let own = story.daniel.submit(&taken, "form[action$=email]", &[("email", DANIEL)]).await;
    assert!(own.has("is the address of somebody who works here"), "{}", own.text());
    story.portal.clock.advance(TimeDelta::minutes(1));
    let given = story.daniel.submit(&taken, "form[action$=email]", &[("email", "fatma@example.org")]).await;
    assert!(given.has("They get a letter with the way in."), "{}", given.text());
    let letters = story.portal.letters_to("fatma@example.org").await;
    assert!(letters.iter().any(|letter| letter.text.contains("Sunday Kitchen")), "{letters:?}");
    let fatma = story.portal.signed_in("fatma@example.org").await;
    let id = here(&taken).rsplit('/').next().unwrap_or_default().to_owned();
    assert!(fatma.get(&format!("/applications/{id}")).await.has("Sunday Kitchen"));
    // What is typed now is hers, and who belongs to the group is hers to say.
    let application = groundwater::ids::ApplicationId::from(id.as_str());
    story.portal.answers("fatma@example.org", &application, "need", Body::text("My own words")).await;
    assert!(story.daniel.get(&here(&taken)).await.has("they write and send by themselves"));
}

#[tokio::test]
async fn what_was_sent_is_taken_back_and_withdrawn_on_their_word() {
    let story = Story::begin().await;
    let taken = story.fatma_rings(&[]).await;
    let address = here(&taken);
    story.daniel_types(&taken).await;
    let page = story.daniel.get(&address).await;
    let sent = story.word(&page, &[("witness", "Rosa Lim")]).await;
    let silent = story.daniel.submit(&sent, "form[action$=wish]", &[("said", ""), ("do", "back")]).await;
    assert_eq!(silent.status, 422, "{}", silent.text());
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let wish = format!("{address}/wish");
    assert_eq!(amina.post(&wish, &[("said", "They rang me"), ("do", "withdraw")]).await.status, 404);
    let said = [("said", "Fatma rang this morning: the hall is another one"), ("do", "back")];
    let back = story.daniel.submit(&sent, "form[action$=wish]", &said).await;
    assert!(back.has("It is a draft again.") && back.has("Their word"), "{}", back.text());
    let over = [("said", "Fatma rang: they have the money from elsewhere"), ("do", "withdraw")];
    let over = story.daniel.submit(&back, "form[action$=wish]", &over).await;
    assert!(over.has("Withdrawn, as they said."), "{}", over.text());
}

#[tokio::test]
async fn a_decision_is_told_to_somebody_without_e_mail() {
    let table = Table::with_pounds(10_000).await;
    let ruth = "ruth.adeyemi@example.org";
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.declares(ruth, &kitchen, Standing::None).await;
    let (organisation, funder) = (table.stands(&kitchen).await.organisation_id, table.round.funder_id.clone());
    let daniel = table.portal.signed_in(DANIEL).await;
    table
        .portal
        .change_as(DANIEL, move |change| {
            let (name, phone) = ("Fatma Aydın".to_owned(), "07700 900456".to_owned());
            let fatma = Person { name, phone, language: "en".into(), ..Person::default() };
            telephone::add(change, &organisation, &funder, &fatma)
        })
        .await;
    let ruth = table.portal.signed_in(ruth).await;
    let fields = [("outcome", "funded"), ("amount", "4000"), ("reasons", "Forty neighbours eat together.")];
    decides(&ruth, &kitchen, &fields).await;
    assert!(releases(&daniel).await.has("The decisions are released"));
    table.portal.work().await;
    let letters = daniel.get("/desk/letters").await;
    let href = letters.links().into_iter().find(|href| href.ends_with("/print")).expect("the decision's letter");
    let letter = daniel.get(&href).await;
    assert!(letter.has("Fatma Aydın") && letter.has("Forty neighbours eat together."), "{}", letter.text());
}

#[tokio::test]
async fn a_group_without_an_account_takes_up_the_talk_or_says_no_by_phone() {
    let story = Story::begin().await;
    let amina = story.portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let slots = amina.get("/desk/conversations/slots").await;
    let time = [("date-day", "10"), ("date-month", "12"), ("date-year", "2026"), ("time", "6pm")];
    amina.submit(&slots, "form[action$=slots]", &time).await;
    let taken = story.fatma_rings(&[]).await;
    story.daniel_types(&taken).await;
    let page = story.daniel.get(&here(&taken)).await;
    assert!(story.word(&page, &[("witness", "Rosa Lim")]).await.has("Sent on the group’s word"));
    let id = here(&taken).rsplit('/').next().unwrap_or_default().to_owned();
    let every = "/desk/funds/hackney-small-grants/conversation";
    let address = format!("/desk/applications/{id}/talk");
    assert_eq!(story.daniel.get(&address).await.status, 404, "nothing is offered yet");
    let offers = story.daniel.get(every).await;
    let (queries, offered) =
        story.portal.queries(story.daniel.submit(&offers, "main form", &[("minutes", "30")])).await;
    assert!(queries > 0 && offered.has("They have no account."), "{}", offered.text());
    let book = offered.link("Booked by phone").expect("a way to book");
    assert_eq!(book, address);

    // The wrong people first.
    let elsewhere = story.portal.staff("leyla@barking.example", "Leyla", Role::Commissioner, "barking").await;
    assert_eq!(elsewhere.get(&book).await.status, 404);
    let pat = story.portal.staff("pat@hackney.example", "Pat Lee", Role::PanelMember, "hackney").await;
    assert_eq!(pat.get(&book).await.status, 403);
    assert_eq!(pat.post(&book, &[("answer", "not-needed")]).await.status, 403);

    // Two officers write it down at once: the second sees what the first one wrote.
    let (queries, mine) = story.portal.queries(story.daniel.get(&book)).await;
    assert!(queries <= 6, "{queries}");
    let hers = amina.get(&book).await;
    let bare = story.daniel.submit(&mine, "main form", &[("slot", "other")]).await;
    assert!(bare.status == 422 && bare.has("Write how they said it, in their words"), "{}", bare.text());
    let slot = mine.value_of("slot", "10 December 2026, 6pm, with Amina Yusuf");
    let slot = slot.unwrap_or_else(|| panic!("{}", mine.text()));
    let said = [("slot", slot.as_str()), ("words", "Evet, Thursday is good.")];
    let (one, two) =
        tokio::join!(story.daniel.submit(&mine, "main form", &said), amina.submit(&hers, "main form", &said));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422], "{} {}", one.text(), two.text());
    let (booked, late) = if one.status == 200 { (one, two) } else { (two, one) };
    assert!(late.has("was written down meanwhile") && late.has("Evet, Thursday is good."), "{}", late.text());
    for words in ["Takes it up, Thursday 10 December 2026, 6pm", "Said by Fatma Aydın", "07700 900456"] {
        assert!(booked.has(words), "{words}: {}", booked.text());
    }
    assert!(amina.get("/desk/conversations/slots").await.lacks("Take back"), "it is taken");
    // It stands in the day of whoever holds it, with its time, and in nobody else's.
    let (queries, today) = story.portal.queries(amina.get("/desk")).await;
    assert!(
        queries <= 6 && today.has("Thursday 10 December 2026, 6pm, booked by phone"),
        "{queries}: {}",
        today.text()
    );
    assert!(today.link("Talk with Sunday Kitchen").is_some_and(|href| href.ends_with("/evidence")));
    assert!(story.daniel.get("/desk").await.lacks("booked by phone"));
    let evidence = story.daniel.get(&format!("/desk/applications/{id}/evidence")).await;
    assert!(evidence.has("You talk on Thursday 10 December 2026, 6pm."), "{}", evidence.text());

    // A no that nobody else heard does not end that they are heard first.
    let no = format!("{book}?said=not-needed");
    let page = story.daniel.get(&no).await;
    let alone = story.daniel.submit(&page, "main form", &[("words", "It is all in there.")]).await;
    assert!(alone.status == 422 && alone.has("Write who else heard them say no"), "{}", alone.text());
    story.portal.clock.advance(TimeDelta::minutes(1));
    let heard = [("words", "It is all in there."), ("witness", "Rosa Lim")];
    let declined = story.daniel.submit(&alone, "main form", &heard).await;
    assert!(declined.has("Does not need it") && declined.has("with Rosa Lim as witness"), "{}", declined.text());
    assert!(amina.get("/desk/conversations/slots").await.has("Take back"), "the time is free again");
    let told = story.portal.letters_to("amina@hackney.example").await.pop().expect("a letter");
    assert_eq!(told.subject, "Sunday Kitchen does not need the conversation", "it was her time");
    assert_eq!(told.attachments, ["talk.ics"], "which takes it out of her calendar");
    assert!(amina.get("/desk").await.lacks("booked by phone"));
    let application = groundwater::ids::ApplicationId::from(id.as_str());
    let promise =
        story.portal.read(move |db| groundwater::relationship::offer::store::promise_of(db, &application)).await;
    assert!(groundwater::relationship::offer::policy::may_be_read(&promise, chrono::NaiveDate::MIN).is_ok());
    let history = story.daniel.get(&format!("/desk/applications/{id}/history")).await;
    for words in ["wrote down that the group booked the conversation by phone", "said no to the conversation by phone"]
    {
        assert!(history.has(words), "{words}: {}", history.text());
    }

    // Fatma gets an e-mail: she reads what was written down, and from now on says it herself.
    let page = story.daniel.get(&here(&taken)).await;
    story.daniel.submit(&page, "form[action$=email]", &[("email", "fatma@example.org")]).await;
    let fatma = story.portal.signed_in("fatma@example.org").await;
    let own = fatma.get(&format!("/applications/{id}/talk")).await;
    assert!(own.has("Fatma Aydın told us this by phone") && own.has("It is all in there."), "{}", own.text());
    assert_eq!(story.daniel.get(&book).await.status, 403);
    let anew = fatma.submit(&own, "main form", &[("answer", "taken-up"), ("reach_by", "07700 900456")]).await;
    assert!(anew.status == 200 && anew.lacks("told us this by phone"), "{}", anew.text());
}

#[tokio::test]
async fn a_time_that_was_agreed_by_phone_need_not_be_one_that_is_offered() {
    let story = Story::begin().await;
    let taken = story.fatma_rings(&[]).await;
    story.daniel_types(&taken).await;
    let page = story.daniel.get(&here(&taken)).await;
    story.word(&page, &[("witness", "Rosa Lim")]).await;
    let offers = story.daniel.get("/desk/funds/hackney-small-grants/conversation").await;
    let offered = story.daniel.submit(&offers, "main form", &[("minutes", "30")]).await;
    let page = story.daniel.get(&offered.link("Booked by phone").expect("a way to book")).await;
    assert!(page.has("Nobody offers a time at the moment"), "{}", page.text());
    let said = [("words", "Come by on Friday."), ("date-day", "11"), ("date-month", "12"), ("time", "2pm")];
    let gone = [&said[..], &[("date-year", "2025")]].concat();
    let gone = story.daniel.submit(&page, "main form", &gone).await;
    assert!(gone.status == 422 && gone.has("Choose a time that is still to come."), "{}", gone.text());
    let booked = story.daniel.submit(&gone, "main form", &[("date-year", "2026")]).await;
    assert!(booked.has("Takes it up, Friday 11 December 2026, 2pm"), "{}", booked.text());
    let id = here(&taken).rsplit('/').next().unwrap_or_default().to_owned();
    let page = story.daniel.get(&format!("/desk/applications/{id}/evidence")).await;
    let talked = story.daniel.submit(&page, "form[action$=talked]", &[]).await;
    assert!(talked.has("We talked: written down on"), "{}", talked.text());
    let page = story.daniel.get("/desk/funds/hackney-small-grants/conversation").await;
    assert!(page.has("We have talked") && page.lacks("They have no account."), "{}", page.text());
}
