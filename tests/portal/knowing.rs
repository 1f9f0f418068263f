//! Relational evidence is used as fairly for one group as for another: not before the group could answer, not without a
//! second source where it speaks against them, not more notes for one than for another, and the same talk for everybody.

use chrono::TimeDelta;
use groundwater::people::Role;
use groundwater::review::reading::State;

use crate::review::{Borough, HERE, whole};
use crate::support::{Seen, Visitor};

const CLEAN: &str = "The hall committee gives them the key.";

/// What Amina writes about the group; its id.
pub async fn notes(borough: &Borough, what: &str, more: &[(&str, &str)]) -> String {
    let page = borough.amina.get(&borough.desk("evidence")).await;
    let saved = fills_in(borough, &page, what, more).await;
    assert!(saved.has("The group can see it now"), "{}", saved.text());
    let id = saved.all_of(".gw-known", "id").pop().expect("a note");
    id.trim_start_matches("note-").to_owned()
}

async fn fills_in(borough: &Borough, page: &Seen, what: &str, more: &[(&str, &str)]) -> Seen {
    let mut fields = vec![
        ("kind", "visit"),
        ("what_we_know", what),
        ("whose_voice", "the hall’s chair"),
        ("consent", "by-name"),
        ("how_we_know", "she told Amina in the hall"),
        ("known_on-day", "16"),
        ("known_on-month", "11"),
        ("known_on-year", "2026"),
        ("names_person", "no"),
        ("minutes", "40"),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(laid, _)| laid == name));
    fields.extend(more);
    borough.amina.submit(page, "form[action$=evidence]", &fields).await
}

/// Shares a whole reading that cites these notes.
async fn cites(borough: &Borough, who: &Visitor, these: &[&str]) -> Seen {
    let page = who.get(&borough.reading(&who.email).await).await;
    let cited: Vec<String> = these.iter().map(|id| format!("evidence:{id}")).collect();
    let mut fields = whole("strong", "They keep the key.", "share");
    fields.extend(cited.iter().map(|value| ("cites-need", value.as_str())));
    who.submit(&page, "main form", &fields).await
}

async fn reader(borough: &Borough, email: &str, name: &str) -> Visitor {
    let reader = borough.reader(email, name).await;
    borough.declares(&reader, "none", &[]).await;
    reader
}

async fn days_go_by(borough: &Borough, days: i64) {
    borough.portal.clock.advance(TimeDelta::days(days));
    borough.portal.work().await;
}

#[tokio::test]
async fn a_note_that_the_group_could_not_answer_yet_is_not_cited() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let empty = borough.amina.get(&borough.desk("evidence")).await;
    assert!(
        empty.has("The group has 7 days to answer. What you write today can be cited from Tuesday 8 December 2026")
    );
    let note = notes(&borough, CLEAN, &[]).await;
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("it is not used before Tuesday 8 December 2026"), "{}", letter.text);

    let page = joan.get(&borough.reading(&joan.email).await).await;
    assert!(page.has("It can be cited from Tuesday 8 December 2026"), "{}", page.text());
    let refused = cites(&borough, &joan, &[&note]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.has("“The hall committee gives them the key.”: The group has time to answer first."));
    assert!(refused.has("They know everybody on the estate."), "what she wrote is kept");
    assert_eq!(borough.reading_state(&joan.email).await, State::Drafted);

    days_go_by(&borough, 6).await;
    assert_eq!(cites(&borough, &joan, &[&note]).await.status, 422, "the last of its days");
    days_go_by(&borough, 1).await;
    let shared = cites(&borough, &joan, &[&note]).await;
    assert!(shared.has("You have shared your reading"), "{}", shared.text());
}

#[tokio::test]
async fn a_note_that_comes_too_late_says_so_before_it_is_written() {
    let mut borough = Borough::with_an_application().await;
    days_go_by(&borough, 82).await;
    borough.amina = borough.portal.signed_in("amina@hackney.example").await;
    let page = borough.amina.get(&borough.desk("evidence")).await;
    assert!(page.has("which is sooner, so it comes too late for the readings"), "{}", page.text());
}

#[tokio::test]
async fn what_speaks_against_them_needs_a_name_their_answer_and_a_second_source() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let note = notes(&borough, "The kitchen was left unclean twice.", &[]).await;
    days_go_by(&borough, 8).await;
    let address = borough.desk(&format!("evidence/{note}"));
    assert_eq!(joan.get(&address).await.status, 403, "only officers say so");
    assert_eq!(borough.hulya.post(&address, &[("against", "yes")]).await.status, 403);

    let page = borough.amina.get(&address).await;
    let marked = borough.amina.submit(&page, "main form", &[("against", "yes")]).await;
    assert!(marked.has("Speaks against the group"), "{}", marked.text());
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert_eq!(letter.subject, "Please answer something we were told about Sunday Kitchen");
    let refused = cites(&borough, &joan, &[&note]).await;
    for words in ["The group was asked to answer this", "by name who says so", "a second source"] {
        assert!(refused.status == 422 && refused.has(words), "{words}: {}", refused.text());
    }

    let named =
        [("against", "yes"), ("author", "Joe Bright, who manages the hall"), ("second_source", "The hall’s book")];
    let page = borough.amina.get(&address).await;
    borough.amina.submit(&page, "main form", &named).await;
    let refused = cites(&borough, &joan, &[&note]).await;
    assert!(refused.has("The group was asked to answer this") && refused.lacks("a second source says"));
    let own = borough.hulya.get(&format!("/applications/{}/evidence/{note}", borough.application)).await;
    assert!(own.has("Said by Joe Bright, who manages the hall."), "{}", own.text());
    borough.hulya.submit(&own, "main form", &[("words", "It was the wedding before us.")]).await;
    let shared = cites(&borough, &joan, &[&note]).await;
    assert!(shared.has("You have shared your reading"), "{}", shared.text());
    assert!(shared.has("It was the wedding before us."), "their answer stands beside it");
}

#[tokio::test]
async fn that_a_note_speaks_against_them_is_not_taken_off_in_silence() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let note = notes(&borough, "The kitchen was left unclean twice.", &[]).await;
    days_go_by(&borough, 8).await;
    let address = borough.desk(&format!("evidence/{note}"));
    let page = borough.amina.get(&address).await;
    borough.amina.submit(&page, "main form", &[("against", "yes")]).await;
    // Amina wrote it: she does not say alone that nothing more is needed.
    let page = borough.amina.get(&address).await;
    let off = [("against", "no"), ("off_why", "It was another group’s evening.")];
    let refused = borough.amina.submit(&page, "main form", &off).await;
    assert!(refused.status == 422 && refused.has("so another officer says"), "{}", refused.text());
    assert!(refused.has("It was another group’s evening."), "what she wrote is kept");
    assert_eq!(cites(&borough, &joan, &[&note]).await.status, 422);
    let pia = borough.portal.staff("pia@hackney.example", "Pia Lund", Role::Commissioner, HERE).await;
    let theirs = pia.get(&address).await;
    let bare = pia.submit(&theirs, "main form", &[("against", "no")]).await;
    assert!(bare.status == 422 && bare.has("Say why it does not speak against them"), "{}", bare.text());
    // Of two officers at once, the second sees what the first one wrote.
    borough.amina.submit(&page, "main form", &[("author", "Joe Bright")]).await;
    let late = pia.submit(&theirs, "main form", &off).await;
    assert!(late.status == 422 && late.has("Another officer said something of this note"), "{}", late.text());
    let done = pia.submit(&late, "main form", &off).await;
    assert!(done.has("does not speak against the group after all"), "{}", done.text());
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("It was another group’s evening.") && letter.text.contains("Pia Lund looked at it"));
    let own = borough.hulya.get(&format!("/applications/{}/evidence", borough.application)).await;
    assert!(own.has("It was another group’s evening."), "{}", own.text());
    let history = borough.amina.get(&borough.desk("history")).await;
    assert!(history.has("said that a note does not speak against the group after all"), "{}", history.text());
    let shared = cites(&borough, &joan, &[&note]).await;
    assert!(shared.has("You have shared your reading"), "{}", shared.text());
}

#[tokio::test]
async fn of_two_readers_at_once_neither_cites_more_than_the_round_allows() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let marcus = reader(&borough, "marcus@example.org", "Marcus Bell").await;
    let mut all = Vec::new();
    for what in ["One.", "Two.", "Three.", "Four."] {
        all.push(notes(&borough, what, &[]).await);
    }
    days_go_by(&borough, 8).await;
    let four: Vec<&str> = all.iter().map(String::as_str).collect();
    let alone = cites(&borough, &joan, &four).await;
    assert!(alone.has("3 notes may be cited for each application in this round"), "{}", alone.text());
    let (one, two) = tokio::join!(cites(&borough, &joan, &four[..2]), cites(&borough, &marcus, &four[2..]));
    let mut answers = [one.status, two.status];
    answers.sort_unstable();
    assert_eq!(answers, [200, 422], "{} {}", one.text(), two.text());
    let (refused, who) = if one.status == 422 { (one, &joan) } else { (two, &marcus) };
    assert!(refused.has("Cited already: “"), "{}", refused.text());
    // What is cited already may be cited by anybody, and one more.
    let other = if who.email == joan.email { &four[2..] } else { &four[..2] };
    let shared =
        cites(&borough, who, &[other[0], other[1], if who.email == joan.email { four[0] } else { four[2] }]).await;
    assert!(shared.has("You have shared your reading"), "{}", shared.text());
}

#[tokio::test]
async fn a_decision_rests_on_no_note_that_cannot_be_cited() {
    let mut borough = Borough::with_an_application().await;
    days_go_by(&borough, 70).await;
    borough.amina = borough.portal.signed_in("amina@hackney.example").await;
    let young = notes(&borough, "They were seen in the park.", &[]).await;
    let (id, ruth) = (borough.application.clone(), borough.portal.person("ruth.adeyemi@example.org", "").await);
    let none = groundwater::review::Standing::None;
    borough.portal.change(move |change| crate::support::group::declare(change, &id, &ruth, none)).await;
    let ruth = borough.portal.signed_in("ruth.adeyemi@example.org").await;
    let path = format!("/desk/funds/hackney-small-grants/decisions/{}", borough.application);
    let page = ruth.get(&path).await;
    assert!(page.has("Which notes this rests on"), "{}", page.text());
    let fields = [("outcome", "funded"), ("amount", "950"), ("reasons", "They know everybody."), ("notes", &*young)];
    let refused = ruth.submit(&page, "main form", &fields).await;
    assert!(refused.status == 422 && refused.has("The group has time to answer first."), "{}", refused.text());
    days_go_by(&borough, 7).await;
    let saved = ruth.submit(&refused, "main form", &fields).await;
    assert_eq!(saved.status, 200, "{}", saved.text());
    let (queries, again) = borough.portal.queries(ruth.get(&path)).await;
    assert!(queries <= 6, "{queries}");
    assert_eq!(again.all_of("input[name=notes][checked]", "value"), std::slice::from_ref(&young));
    // Amina takes it back before the letters are out: nothing goes out that rests on it.
    borough.amina = borough.portal.signed_in("amina@hackney.example").await;
    let taken = borough.amina.post(&borough.desk(&format!("evidence/{young}/withdrawal")), &[]).await;
    assert!(taken.status < 400, "{}", taken.text());
    let release = "/desk/funds/hackney-small-grants/release";
    let kept = ruth.post(release, &[]).await;
    assert!(kept.status == 403 && kept.has("A note it rests on was taken back"), "{}", kept.text());
    let page = ruth.get(&path).await;
    let anew = [("outcome", "funded"), ("amount", "950"), ("reasons", "They know everybody.")];
    let saved = ruth.submit(&page, "main form", &anew).await;
    assert_eq!(saved.status, 200, "{}", saved.text());
    assert!(ruth.get(release).await.lacks("A note it rests on"));
}

#[tokio::test]
async fn whoever_reads_a_note_reads_that_no_answer_has_come() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let against = [("against", "yes"), ("author", "Joe Bright"), ("second_source", "The hall’s book")];
    notes(&borough, "The kitchen was left unclean twice.", &against).await;
    let reading = borough.reading(&joan.email).await;
    assert!(joan.get(&reading).await.lacks("no answer has come"), "they have their days");
    days_go_by(&borough, 8).await;
    assert!(joan.get(&reading).await.has("no answer has come"));
    let own = format!("/applications/{}/evidence", borough.application);
    let page = borough.hulya.get(&own).await;
    let note = borough.hulya.get(&page.link("Answer this").expect("a way to answer")).await;
    borough.hulya.submit(&note, "main form", &[("words", "It was the wedding before us.")]).await;
    assert!(joan.get(&reading).await.lacks("no answer has come"));
}

#[tokio::test]
async fn a_correction_stands_beside_the_note_wherever_it_is_read() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let note = notes(&borough, "They have had the key for three years.", &[]).await;
    let own = format!("/applications/{}/evidence", borough.application);
    let page = borough.hulya.get(&format!("{own}/{note}")).await;
    let said = [("kind", "correction"), ("words", "It is four years.")];
    assert!(borough.hulya.submit(&page, "main form", &said).await.has("Put right by the group: “It is four years.”"));
    let application = borough.desk("");
    for (who, path) in [
        (&borough.hulya, own.clone()),
        (&borough.amina, borough.desk("evidence")),
        (&borough.amina, application.trim_end_matches('/').to_owned()),
        (&joan, borough.reading(&joan.email).await),
    ] {
        let (queries, seen) = borough.portal.queries(who.get(&path)).await;
        assert!(seen.has("Put right by the group: “It is four years.”"), "{path}: {}", seen.text());
        assert!(queries <= 6, "{path}: {queries}");
    }
    let (status, _, bytes) = borough.hulya.download(&format!("{own}.html")).await;
    let text = String::from_utf8(bytes).expect("a page");
    assert!(status == 200 && text.contains("It is four years.") && text.contains("said yes to being quoted by name"));
    let stranger = borough.portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(stranger.get(&format!("{own}.html")).await.status, 404);
}

#[tokio::test]
async fn a_safeguarding_lead_signs_that_a_note_is_used_before_its_days() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let note = notes(&borough, "A child was left alone in the hall.", &[]).await;
    let address = borough.desk(&format!("evidence/{note}"));
    let page = borough.amina.get(&address).await;
    let why = [("why", "A child’s safety depends on Friday.")];
    let alone = borough.amina.submit(&page, "form[action$=early-use]", &why).await;
    assert!(alone.has("There is no other safeguarding lead"), "{}", alone.text());
    let maureen = borough.portal.staff("maureen@example.org", "Maureen Walsh", Role::SafeguardingLead, HERE).await;
    let asked = borough.amina.submit(&page, "form[action$=early-use]", &why).await;
    assert!(asked.has("A safeguarding lead has been asked"), "{}", asked.text());
    assert_eq!(cites(&borough, &joan, &[&note]).await.status, 422, "asking is not enough");

    let list = maureen.get("/desk/early-uses").await;
    let one = list.link("Sunday Kitchen").expect("what she is asked");
    assert_eq!(borough.amina.get(&one).await.status, 403);
    assert_eq!(borough.amina.post(&one, &[("then", "sign"), ("words", "Yes.")]).await.status, 403);
    let seen = maureen.get(&one).await;
    assert!(seen.has("A child’s safety depends on Friday.") && seen.has("A child was left alone in the hall."));
    let empty = maureen.submit(&seen, "main form", &[("then", "sign")]).await;
    assert!(empty.status == 422 && empty.has("Write why"));
    let signed = maureen.submit(&empty, "main form", &[("then", "sign"), ("words", "It cannot wait.")]).await;
    assert!(signed.has("Agreed"), "{}", signed.text());

    let shared = cites(&borough, &joan, &[&note]).await;
    assert!(shared.has("You have shared your reading"), "{}", shared.text());
    assert!(maureen.get(&one).await.has("Cited in a reading"), "its use is written down");
    let own = borough.hulya.get(&format!("/applications/{}/evidence", borough.application)).await;
    assert!(own.has("Amina Yusuf asked for that, and Maureen Walsh agreed"), "{}", own.text());
    assert!(own.lacks("depends on Friday"));
}

#[tokio::test]
async fn a_lead_who_stands_apart_is_not_asked_to_sign_and_the_officer_hears_when_nobody_can() {
    let borough = Borough::with_an_application().await;
    let note = notes(&borough, "A child was left alone in the hall.", &[]).await;
    let ruth = borough.portal.staff("ruth@example.org", "Ruth Okoro", Role::SafeguardingLead, HERE).await;
    // Ruth belongs to the group.
    let (group, person) = (borough.organisation.clone(), borough.portal.person("ruth@example.org", "").await);
    borough
        .portal
        .change(move |change| {
            let member = change.id();
            groundwater::organisation::store::insert_member(change.db, member, &group, &person, change.now)
        })
        .await;
    let page = borough.amina.get(&borough.desk(&format!("evidence/{note}"))).await;
    let why = [("why", "A child’s safety depends on Friday.")];
    let alone = borough.amina.submit(&page, "form[action$=early-use]", &why).await;
    assert!(alone.has("There is no other safeguarding lead to sign this"), "{}", alone.text());
    assert!(borough.portal.letters_to("ruth@example.org").await.is_empty());
    let kim = borough.portal.staff("kim@example.org", "Kim Ode", Role::SafeguardingLead, HERE).await;
    let asked = borough.amina.submit(&page, "form[action$=early-use]", &why).await;
    assert!(asked.has("A safeguarding lead has been asked"), "{}", asked.text());
    assert_eq!(borough.portal.letters_to("kim@example.org").await.len(), 1);
    assert!(borough.portal.letters_to("ruth@example.org").await.is_empty());
    let one = kim.get("/desk/early-uses").await.link("Sunday Kitchen").expect("what Kim is asked");
    assert_eq!(ruth.get(&one).await.status, 403);
    assert!(kim.get(&one).await.has("A child was left alone in the hall."));
}

#[tokio::test]
async fn somebody_who_trusts_them_is_rung_with_their_yes() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let path = format!("/applications/{}/trusted", borough.application);
    let stranger = borough.portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(stranger.get(&path).await.status, 404);
    assert_eq!(stranger.post(&path, &[("name", "Ayşe"), ("reach_by", "1"), ("agreed", "yes")]).await.status, 404);
    let page = borough.hulya.get(&path).await;
    let fields = [("name", "Ayşe Kaya"), ("knows_them", "the school"), ("reach_by", "07700 900123")];
    let asked = borough.hulya.submit(&page, "main form", &fields).await;
    assert!(asked.status == 422 && asked.has("Ask them first, then tick that they have said yes"), "{}", asked.text());
    let agreed = [&fields[..], &[("agreed", "yes")]].concat();
    let named = borough.hulya.submit(&asked, "main form", &agreed).await;
    assert!(named.has("We ring them, and you read what they say"), "{}", named.text());

    let seen = borough.amina.get(&borough.desk("evidence")).await;
    assert!(seen.has("Ayşe Kaya") && seen.has("07700 900123"));
    assert!(joan.get(&borough.desk("evidence")).await.lacks("07700 900123"), "whom to ring is for those who ring");
    let daniel = borough.portal.signed_in("daniel.okafor@example.org").await;
    assert!(daniel.get("/desk").await.has("Ring Ayşe Kaya about Sunday Kitchen"), "the named contact finds it");
    let heard = borough.amina.submit(&seen, "form[action*=trusted]", &[]).await;
    assert!(daniel.get("/desk").await.lacks("Ring Ayşe Kaya"));
    assert!(heard.has("Their number is deleted") && heard.lacks("07700 900123"), "{}", heard.text());
    let own = borough.hulya.get(&path).await;
    assert!(own.has("We spoke with them on 1 December 2026"), "{}", own.text());
    let back = borough.hulya.submit(&own, "form[action$=withdrawal]", &[]).await;
    assert!(back.has("We have deleted the name") && back.lacks("Ayşe Kaya"));
}

#[tokio::test]
async fn every_group_is_offered_the_same_conversation_in_one_press() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let path = "/desk/funds/hackney-small-grants/conversation";
    assert_eq!(joan.get(path).await.status, 403);
    assert_eq!(joan.post(path, &[("words", "x"), ("minutes", "30")]).await.status, 403);
    let own = format!("/applications/{}/talk", borough.application);
    assert_eq!(borough.hulya.get(&own).await.status, 404, "nothing is offered yet");
    let (queries, page) = borough.portal.queries(borough.amina.get(path)).await;
    assert!(queries <= 6, "{queries}");
    assert!(page.has("We do not know them yet: our gap") && page.has("Not offered yet"), "{}", page.text());
    let odd = borough.amina.submit(&page, "main form", &[("minutes", "a while")]).await;
    assert!(odd.status == 422 && odd.has("a number from 5 to 180"));
    let offered = borough.amina.submit(&odd, "main form", &[("minutes", "30")]).await;
    assert!(offered.has("Every group that has sent its application has been offered it"), "{}", offered.text());

    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert_eq!(letter.subject, "Would Sunday Kitchen like to talk?");
    assert!(joan.get(&borough.reading(&joan.email).await).await.has("they have not said anything yet"));
    let seen = borough.hulya.get(&own).await;
    assert!(seen.has("Every group is offered the same conversation"));
    let empty = borough.hulya.submit(&seen, "main form", &[("answer", "taken-up")]).await;
    assert!(empty.status == 422 && empty.has("Write how we can reach you"), "{}", empty.text());
    let said = borough.hulya.submit(&empty, "main form", &[("answer", "taken-up"), ("reach_by", "07700 900456")]).await;
    assert!(said.has("You can change it"), "{}", said.text());
    let page = borough.amina.get(path).await;
    assert!(page.has("1 takes it up") && page.has("07700 900456"), "{}", page.text());
    // Whoever rings reads first what keeps them safe, wherever the number stands.
    assert!(page.lacks("Before you ring"));
    let safe = borough.hulya.get("/account/safety").await;
    borough.hulya.submit(&safe, "main form", &[("no_voicemail", "yes"), ("code_word", "marigold")]).await;
    for page in [path.to_owned(), borough.desk("evidence")] {
        let (queries, seen) = borough.portal.queries(borough.amina.get(&page)).await;
        assert!(queries <= 6, "{page}: {queries}");
        assert!(seen.has("Leave no message") && seen.has("marigold"), "{page}: {}", seen.text());
    }
    assert!(joan.get(&borough.desk("evidence")).await.lacks("marigold"), "it is for whoever rings");
    let contact = borough.portal.letters_to("daniel.okafor@example.org").await.pop().expect("a letter");
    assert_eq!(contact.subject, "Sunday Kitchen takes up the conversation");
    // It stands on the desk of the named contact, and of nobody else, until what was heard is written down.
    let daniel = borough.portal.signed_in("daniel.okafor@example.org").await;
    let (queries, today) = borough.portal.queries(daniel.get("/desk")).await;
    assert!(queries <= 6, "{queries}");
    assert!(today.has("Have the conversation that Sunday Kitchen takes up"), "{}", today.text());
    assert!(borough.amina.get("/desk").await.lacks("Have the conversation"));
    // One press from there: a question with his free times in it, which he sends.
    let evidence = daniel.get(&today.link("Have the conversation that Sunday Kitchen").expect("a link")).await;
    let (queries, asks) = borough.portal.queries(daniel.get(&evidence.link("Offer them times").expect("a link"))).await;
    assert!(queries <= 6 && asks.has("When is a good time for you"), "{queries}: {}", asks.text());
    let slots = daniel.get("/desk/conversations/slots").await;
    let time = [("date-day", "9"), ("date-month", "12"), ("date-year", "2026"), ("time", "2pm"), ("length", "30")];
    let kept = daniel.submit(&slots, "form[action$=slots]", &time).await;
    assert!(kept.status == 200, "{}", kept.text());
    let asks = daniel.get(&daniel.get(path).await.link("Offer times").expect("a link")).await;
    assert!(asks.has("These times are free: Wednesday 9 December 2026, 2pm"), "{}", asks.text());
    let sent = daniel.submit(&asks, "form[action$=questions]", &[]).await;
    assert!(sent.has("It takes 30 minutes") && sent.has("so it is in no papers"), "{}", sent.text());
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("Wednesday 9 December 2026, 2pm"), "{}", letter.text);
    // A reader offers nothing.
    let hers = joan.get(&format!("{}?talk=taken-up", borough.desk("questions"))).await;
    assert!(hers.all("form[action$=questions]").is_empty(), "{}", hers.text());
    notes(&borough, "They told us about the hall.", &[]).await;
    assert!(daniel.get("/desk").await.lacks("Have the conversation"));
}

#[tokio::test]
async fn whom_nobody_knows_yet_is_our_gap() {
    let borough = Borough::with_an_application().await;
    let joan = reader(&borough, "joan@example.org", "Joan Price").await;
    let gap = "We do not know them yet: our gap";
    let reading = borough.reading(&joan.email).await;
    assert!(joan.get(&reading).await.has(gap));
    assert!(borough.amina.get("/desk/applications").await.has(gap));
    let numbers = borough.amina.get("/desk/funds/hackney-small-grants/numbers").await;
    assert!(numbers.has("Not known before"), "{}", numbers.text());
    let (day, month) = ("1", "12");
    notes(&borough, "We met them today.", &[("known_on-day", day), ("known_on-month", month)]).await;
    assert!(joan.get(&reading).await.has("We met them through this application"));
    assert!(borough.amina.get("/desk/applications").await.lacks(gap));
    notes(&borough, CLEAN, &[]).await;
    assert!(joan.get(&reading).await.has("Known to us before it applied"));
    let page = borough.amina.get(&borough.desk("evidence")).await;
    assert!(page.has("Known to us before it applied"));
}

#[tokio::test]
async fn no_private_person_is_named_without_their_yes() {
    let borough = Borough::with_an_application().await;
    let page = borough.amina.get(&borough.desk("evidence")).await;
    let unasked = fills_in(&borough, &page, CLEAN, &[("names_person", ""), ("consent", ""), ("minutes", "long")]).await;
    for words in ["Say whether this names a private person", "with what consent", "Write the minutes as a number"] {
        assert!(unasked.status == 422 && unasked.has(words), "{words}: {}", unasked.text());
    }
    let named = fills_in(&borough, &page, "Mrs Aydın told us.", &[("names_person", "yes")]).await;
    assert!(named.status == 422 && named.has("Say how and when they said yes"), "{}", named.text());
    let agreed = [("names_person", "yes"), ("person_agreed", "On the phone, 28 November"), ("kind", "context")];
    let kept = fills_in(&borough, &page, "Mrs Aydın told us.", &agreed).await;
    assert!(kept.has("names somebody who said yes to it") && kept.has("took 40 minutes"), "{}", kept.text());
    assert!(kept.has("What happened here before"));
}

#[tokio::test]
async fn a_group_is_told_that_somebody_may_speak_for_it() {
    let borough = Borough::with_an_application().await;
    let fund = borough.hulya.get("/funds/hackney-small-grants").await;
    assert!(fund.has("You can tell us who trusts you and why, in any language"), "{}", fund.text());
    assert!(fund.has("You have 7 days to answer before it may be used, and 3 notes may be used"));
    let decide = borough.hulya.get("/funds/hackney-small-grants/how-we-decide").await;
    assert!(decide.has("as many for one group as for another"));
    let own = borough.hulya.get(&format!("/applications/{}", borough.application)).await;
    assert!(own.has("somebody who trusts you, in any language"), "{}", own.text());
    let page = borough.hulya.get(&format!("/applications/{}/evidence", borough.application)).await;
    assert!(page.has("Somebody who trusts you") && page.has("Give us the name of somebody we may ring"));
}
