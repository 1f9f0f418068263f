//! What keeps groups out: in the words of those who met it, closed by them alone, and a fund that asks for it again is stopped.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::clock::Instant;
use groundwater::command::fund as command;
use groundwater::db::DbConn;
use groundwater::db::schema::{barrier_voices, barriers, history, organisation_members};
use groundwater::error::Result;
use groundwater::fund::eligibility::actions::count;
use groundwater::fund::{file, import};
use groundwater::ids::{MemberId, OrganisationId, PersonId};
use groundwater::organisation;
use groundwater::people::Role;

use crate::award::{Granted, letter_to, whole};
use crate::fund::example;
use crate::support::{Portal, Seen, Visitor, at_once};

const WICK: &str = "wick-award-community-chest";
pub const MET: &str = "The money came three weeks late, and Zeynep paid for the flour herself.";

/// A grant whose learning note both agreed on, in which Sunday Kitchen says what got in its way.
async fn learned() -> Granted {
    learned_saying(&[]).await
}

/// The same, with more in the note.
pub async fn learned_saying(more: &[(&str, &str)]) -> Granted {
    let granted = Granted::signed().await;
    let page = granted.amina.get(&format!("{}/learning/new", granted.desk())).await;
    let said = [("council_in_the_way", "Our payment run is monthly."), ("group_in_the_way", MET), ("then", "tell")];
    let shared = granted.amina.submit(&page, "#note", &[&said[..], more].concat()).await;
    let id = shared.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned();
    let own = granted.hulya.get(&format!("{}/learning/{id}", granted.own())).await;
    let agreed = granted.hulya.submit(&own, "#agree", &[]).await;
    assert!(agreed.has("Agreed by both"), "{}", agreed.text());
    granted
}

/// An officer writes a barrier down, published.
pub async fn writes(officer: &Visitor, name: &str, fields: &[(&str, &str)]) -> String {
    let page = officer.get("/desk/barriers/new").await;
    let said = [&[("name", name), ("stage", "do"), ("published", "yes")][..], fields].concat();
    let made = officer.submit(&page, "#barrier", &said).await;
    assert!(made.status == 200 && made.has(name), "{}", made.text());
    made.path.split('?').next().expect("a path").to_owned()
}

/// The page on which the first thing that waits and says this is sorted.
async fn to_sort(officer: &Visitor, words: &str) -> Seen {
    let list = officer.get("/desk/barriers/sort").await;
    assert!(list.has(words), "{}", list.text());
    let links = list.all_of("main li a", "href");
    for link in links {
        let one = officer.get(&link).await;
        if one.has(words) {
            return one;
        }
    }
    panic!("no way to sort {words}")
}

pub async fn puts(officer: &Visitor, words: &str, under: &str) -> Seen {
    let page = to_sort(officer, words).await;
    officer.submit(&page, "#sort", &[("to", under.trim_start_matches("/desk/barriers/"))]).await
}

pub async fn changes(officer: &Visitor, barrier: &str, words: &str) -> Seen {
    let page = officer.get(barrier).await;
    officer.submit(&page, "#change", &[("changed", words)]).await
}

/// The address at which everyone reads of a barrier, from the desk's.
pub fn public(barrier: &str) -> &str {
    barrier.trim_start_matches("/desk")
}

/// Wick's fund as a draft that pays only once it is spent, with who publishes it.
async fn in_arrears(portal: &Portal) -> (String, Visitor) {
    let paid = "[payment]\nwords = \"In full, before you start.\"";
    let source = example(WICK);
    assert!(source.contains(paid));
    let source = source.replace(paid, "[payment]\nup_front = false\nwords = \"Once you have sent us the receipts.\"");
    let text = file::parse(&source).expect("a fund file");
    command::import(&portal.app, &text, source.as_bytes(), false).expect("a draft is nobody's yet");
    (source, portal.staff("sam@wick.example", "Sam Osei", Role::Commissioner, "wick-award").await)
}

#[tokio::test]
async fn sunday_kitchen_says_that_it_is_gone_and_another_funders_fund_that_asks_for_it_again_is_stopped() {
    let granted = learned().await;
    let Granted { portal, amina, hulya, dana, .. } = &granted;
    portal.work().await;
    let desk = amina.get("/desk").await;
    assert!(desk.has("Sort what groups say got in their way"), "{}", desk.text());
    assert!(dana.get("/desk/barriers/sort").await.status == 403, "whoever decides does not read it");

    // Amina puts the note under a new barrier, names what it is, and publishes it.
    let page = to_sort(amina, MET).await;
    let unsaid = amina.submit(&page, "#sort", &[]).await;
    assert!(unsaid.status == 422 && unsaid.has("Choose where it goes"), "{}", unsaid.text());
    let unnamed = amina.submit(&page, "#sort", &[("to", "new")]).await;
    assert!(unnamed.status == 422 && unnamed.has("Say in plain words what keeps groups out"), "{}", unnamed.text());
    let name = "Money that comes only once it is spent";
    let new = [("to", "new"), ("name", name), ("stage", "do"), ("demand", "payment-in-arrears")];
    let sorted = amina.submit(&page, "#sort", &new).await;
    assert!(sorted.has("Sorted.") && sorted.has("Nothing waits to be sorted"), "{}", sorted.text());
    portal.work().await;
    assert!(amina.get("/desk").await.lacks("Sort what groups say"));
    let barrier = amina.get("/desk/barriers").await.link(name).expect("the barrier");
    assert_eq!(portal.visitor().get(public(&barrier)).await.status, 404, "nobody outside sees it yet");
    let page = amina.get(&format!("{barrier}/edit")).await;
    let saved = amina.submit(&page, "#barrier", &[("published", "yes"), ("department", "Finance")]).await;
    assert!(saved.has("Saved.") && saved.has(MET) && saved.has("Finance"), "{}", saved.text());
    // Whoever decides sees that somebody met it, and not the words: its group has not said yes to their being shown.
    let theirs = dana.get(&barrier).await;
    assert!(theirs.lacks(MET) && theirs.has("fewer than 5"), "{}", theirs.text());
    let everyone = portal.visitor().get(public(&barrier)).await;
    assert!(everyone.lacks(MET) && everyone.has("fewer than 5") && everyone.has("Open"), "{}", everyone.text());

    // Nobody is asked before anything was changed.
    let answer = format!("{}/answer", public(&barrier));
    assert_eq!(hulya.get(&answer).await.status, 403);
    let unsaid = changes(amina, &barrier, " ").await;
    assert!(unsaid.status == 422 && unsaid.has("Say what you changed"), "{}", unsaid.text());
    let changed = changes(amina, &barrier, "Finance pays every Thursday, before the work begins.").await;
    assert!(changed.has("Every group that met it is asked") && changed.has("1 group that met it is asked"));
    let letter = letter_to(portal, "hulya@example.org", "We changed something").await;
    insta::assert_snapshot!("barrier-changed", whole(portal, &letter));

    // An officer cannot close it: not from the desk, and not as a member of the group.
    assert_eq!(amina.get(&answer).await.status, 404);
    assert_eq!(amina.post(&answer, &[("gone", "yes")]).await.status, 404);
    let stranger = portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(stranger.post(&answer, &[("gone", "yes")]).await.status, 404);
    let ben = portal.person("ben@hackney.example", "").await;
    portal
        .change(move |change| {
            let id = change.id();
            joins_the_group(change.db, id, &ben, change.now)
        })
        .await;
    assert_eq!(granted.ben.post(&answer, &[("gone", "yes")]).await.status, 403, "he works on it for the council");
    assert!(amina.get(&barrier).await.has("Nobody of the council can close it"));

    // Hülya opens the letter's link, reads what she said, and says that it is gone.
    let page = hulya.get(&answer).await;
    assert!(page.has(MET) && page.has("Finance pays every Thursday"), "{}", page.text());
    let unsaid = hulya.submit(&page, "main form", &[("words", "It was there.")]).await;
    assert!(unsaid.status == 422 && unsaid.has("Choose yes, or not yet") && unsaid.html.contains("It was there."));
    let yes = [("gone", "yes"), ("words", "It was there on the Friday."), ("may_show", "yes")];
    assert!(hulya.submit(&page, "main form", &yes).await.has("What you say decides whether it is closed"));
    let closed = amina.get(&barrier).await;
    assert!(closed.has("Gone, they say") && closed.has("It was there on the Friday."), "{}", closed.text());
    assert!(closed.all("#change").is_empty(), "there is nothing to change");
    letter_to(portal, "amina@hackney.example", "They say that it is gone").await;
    let everyone = portal.visitor().get(public(&barrier)).await;
    assert!(everyone.has(MET) && everyone.lacks("Sunday Kitchen") && everyone.lacks("on the Friday"));

    // Another funder drafts a fund that pays in arrears. From the command line it stays a draft.
    let (source, sam) = in_arrears(portal).await;
    let text = import::read(source.as_bytes()).expect("a fund file");
    let told = command::import(&portal.app, &text, source.as_bytes(), true).expect_err("it is stopped");
    assert!(told.contains(name) && told.contains("Hackney Council") && told.contains("as a draft"), "{told}");
    assert_eq!(portal.visitor().get(&format!("/funds/{WICK}")).await.status, 404, "nothing was published");
    let fund = sam.get(&format!("/desk/funds/{WICK}")).await;
    let first = sam.get(&fund.link("See first whether it asks again").expect("a way to it")).await;
    assert!(first.has(MET) && first.has("Payment only after it is spent"), "{}", first.text());
    let stopped = sam.submit(&fund, "form[action*=publication]", &[]).await;
    assert_eq!((first.status, stopped.status), (200, 422), "{}", stopped.text());
    assert!(stopped.has("It came back") && stopped.has(MET) && stopped.has("Finance pays every Thursday"));
    assert!(stopped.lacks("There is a problem"), "he was not asked for a reason yet");
    let unsaid = sam.submit(&stopped, "#reasons", &[]).await;
    assert!(unsaid.status == 422 && unsaid.has("There is a problem"), "{}", unsaid.text());
    assert!(
        stopped.lacks("Sunday Kitchen") && stopped.lacks("on the Friday") && stopped.lacks("Amina"),
        "nothing private"
    );
    assert_eq!(sam.get(&barrier).await.status, 404, "another funder's desk");
    let field = stopped.attribute("#reasons textarea", "name").expect("a box");
    let short = sam.submit(&stopped, "#reasons", &[(&*field, "We must.")]).await;
    assert!(short.status == 422 && short.html.contains("We must."), "{}", short.text());
    assert_eq!(portal.visitor().get(&format!("/funds/{WICK}")).await.status, 404);

    // Sam goes on with a reason, which everyone reads beside the fund; the barrier is open again and Amina hears of it.
    let why = "Our bank pays out only against receipts until the summer. We are changing it.";
    let published = sam.submit(&short, "#reasons", &[(&*field, why)]).await;
    assert!(published.has("The round is published."), "{}", published.text());
    let page = portal.visitor().get(&format!("/funds/{WICK}")).await;
    assert!(page.has("Groups told us that this keeps them out") && page.has(why) && page.link(name).is_some());
    let back = amina.get(&barrier).await;
    assert!(
        back.has("Open") && back.has("It came back") && back.has(why) && back.has("with a reason"),
        "{}",
        back.text()
    );
    let letter = letter_to(portal, "amina@hackney.example", "It came back").await;
    insta::assert_snapshot!("barrier-came-back", whole(portal, &letter));
    let everyone = portal.visitor().get(public(&barrier)).await;
    assert!(everyone.has(why) && everyone.has("Open"), "{}", everyone.text());
    // It is open, so that nothing stops the same file from coming in anew.
    command::import(&portal.app, &text, source.as_bytes(), true).expect("its reason stands");
}

/// Somebody of the council's comes into the one group that there is.
fn joins_the_group(db: &mut DbConn, id: MemberId, person: &PersonId, now: Instant) -> Result<()> {
    let group: OrganisationId = organisation_members::table.select(organisation_members::organisation_id).first(db)?;
    organisation::store::insert_member(db, id, &group, person, now)
}

/// How many lines the history has.
fn lines(db: &mut DbConn) -> Result<i64> {
    Ok(history::table.count().get_result(db)?)
}

#[tokio::test]
async fn not_yet_opens_it_again_and_what_a_note_no_longer_says_is_gone_from_here() {
    let granted = learned().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let barrier = writes(amina, "Late money", &[]).await;
    assert!(puts(amina, MET, &barrier).await.has("Sorted."));
    changes(amina, &barrier, "Finance pays every Thursday.").await;
    let answer = format!("{}/answer", public(&barrier));
    let page = hulya.get(&answer).await;
    hulya.submit(&page, "main form", &[("gone", "yes")]).await;
    assert!(amina.get(&barrier).await.has("Gone, they say"));
    // Its latest word counts: she says so from the page that she still has open.
    hulya.submit(&page, "main form", &[("gone", "not-yet"), ("words", "It was late again.")]).await;
    let open = amina.get(&barrier).await;
    assert!(open.has("It is open again") && open.has("It was late again.") && !open.all("#change").is_empty());
    let refused = hulya.get(&answer).await;
    assert!(refused.status == 403 && refused.has("You are asked again when something has"), "{}", refused.text());
    changes(amina, &barrier, "Every Thursday, and a person to ring.").await;
    let page = hulya.get(&answer).await;
    assert!(page.lacks("It was late again."), "what was said of the change before is over");
    hulya.submit(&page, "main form", &[("gone", "yes"), ("may_show", "yes")]).await;
    assert!(portal.visitor().get("/barriers").await.has(MET));

    // Somebody else meets it, and it is open again.
    let page = amina.get(&format!("{barrier}/voice")).await;
    let unasked = amina.submit(&page, "#voice", &[("words", "We waited, too."), ("whose", "Elif, by phone")]).await;
    assert!(unasked.status == 422 && unasked.has("Ask them first"), "{}", unasked.text());
    let said = [("words", "We waited, too."), ("whose", "Elif, by phone"), ("said_yes", "yes")];
    let again = amina.submit(&page, "#voice", &said).await;
    assert!(again.has("Somebody else met it, so it is open again") && again.has("We waited, too."), "{}", again.text());
    assert!(portal.visitor().get("/barriers").await.lacks("We waited, too."), "not without a yes to its being shown");

    // The note is written anew: until both agree again, its words are nowhere.
    let links = amina.get("/desk/learning").await.links();
    let note = links
        .into_iter()
        .find(|link| link.starts_with("/desk/learning/") && !link.contains("themes") && !link.contains("rounds"))
        .expect("the note");
    let page = amina.get(&note).await;
    amina.submit(&page, "#note", &[("group_in_the_way", "")]).await;
    assert!(amina.get(&barrier).await.lacks(MET) && portal.visitor().get("/barriers").await.lacks(MET));

    // Nothing is done for 90 days: whoever owns it finds it on their desk, and nobody else does.
    portal.clock.advance(TimeDelta::days(91));
    portal.work().await;
    let (amina, ben) = (portal.signed_in("amina@hackney.example").await, portal.signed_in("ben@hackney.example").await);
    assert!(amina.get("/desk").await.has("Do something about “Late money”"));
    assert!(ben.get("/desk").await.lacks("Do something about"));
    changes(&amina, &barrier, "A person to ring, by name.").await;
    assert!(amina.get("/desk").await.lacks("Do something about"));
}

#[tokio::test]
async fn of_two_officers_at_once_the_second_is_told_and_nothing_is_sorted_twice() {
    let granted = learned().await;
    let Granted { portal, amina, ben, .. } = &granted;
    let (one, other) = (writes(amina, "Late money", &[]).await, writes(ben, "Nobody to ring", &[]).await);
    let (hers, his) = (to_sort(amina, MET).await, to_sort(ben, MET).await);
    let under = |barrier: &str| barrier.trim_start_matches("/desk/barriers/").to_owned();
    let (first, second) = (under(&one), under(&other));
    let (a, b) =
        at_once(0, amina.submit(&hers, "#sort", &[("to", &*first)]), ben.submit(&his, "#sort", &[("to", &*second)]))
            .await;
    assert_ne!(a.status, b.status, "{} {}", a.text(), b.text());
    let late = if a.status == 200 { b } else { a };
    assert!(late.status == 422 && late.has("Somebody else sorted this a moment ago"), "{}", late.text());
    let sorted = portal.read(|db| Ok(barrier_voices::table.count().get_result::<i64>(db)?)).await;
    assert_eq!(sorted, 1);

    for turn in 0..2 {
        let (hers, his) = (amina.get(&one).await, ben.get(&one).await);
        let (ring, pay) = (format!("We ring first, {turn}."), format!("We pay first, {turn}."));
        let (a, b) = at_once(
            turn,
            amina.submit(&hers, "#change", &[("changed", &*ring)]),
            ben.submit(&his, "#change", &[("changed", &*pay)]),
        )
        .await;
        assert_ne!(a.status, b.status, "{} {}", a.text(), b.text());
        let (stands, late, words) = if a.status == 200 { (ring, b, pay) } else { (pay, a, ring) };
        assert!(late.status == 422 && late.has("Somebody else changed this barrier"), "{}", late.text());
        assert!(late.has(&stands) && late.html.contains(&words), "both are there: {}", late.text());
    }
}

#[tokio::test]
async fn refusals_are_counted_and_not_counted_out_and_a_report_says_nothing_of_whose_it_is() {
    let portal = Portal::start().await;
    let round = portal.fund(WICK).await.round.id;
    let leyla = portal.staff("leyla@wick.example", "Leyla Demir", Role::Commissioner, "wick-award").await;
    let answered = |times: usize, out: Vec<String>| {
        let (round, portal) = (round.clone(), &portal);
        async move {
            portal
                .change(move |change| {
                    for _ in 0..times {
                        count(change, &round, "", &out)?;
                    }
                    Ok(())
                })
                .await;
        }
    };
    answered(3, vec!["several".to_owned()]).await;
    assert!(leyla.get("/desk/barriers/sort").await.has("Nothing waits to be sorted"), "three are too few to say so");
    answered(6, vec![]).await;
    let waits = leyla.get("/desk/barriers/sort").await;
    assert!(waits.has("fewer than 5 stopped") && waits.has("Are there at least two of you?"), "{}", waits.text());
    let barrier = writes(&leyla, "To be two", &[("demand", "number-of-people")]).await;
    assert!(puts(&leyla, "at least two of you", &barrier).await.has("Sorted."));
    let changed = changes(&leyla, &barrier, "One person can apply with a neighbour’s name.").await;
    assert!(changed.has("It waits for those who meet it") && changed.has("nobody of the council can close it"));
    let everyone = portal.visitor().get(public(&barrier)).await;
    assert!(everyone.has("fewer than 5 · Are there at least two of you?"), "{}", everyone.text());
    assert!(everyone.has("there is nobody whom we could ask"), "{}", everyone.text());
    answered(4, vec!["several".to_owned()]).await;
    assert!(portal.visitor().get(public(&barrier)).await.has("7 · Are there"), "it goes on being counted");

    // Joan hears reports. She hands on what one says of the process: no report, no day, no history.
    let joan = portal.staff("joan@wick.example", "Joan Bright", Role::Listener, "wick-award").await;
    for path in ["/desk/barriers/told", "/desk/barriers"] {
        let status = (joan.get(path).await.status, leyla.get(path).await.status);
        assert_eq!(status, if path.ends_with("told") { (200, 403) } else { (403, 200) }, "{path}");
    }
    let before = portal.read(lines).await;
    let page = joan.get("/desk/barriers/told").await;
    let words = "Letters with a no leave on a Friday evening.";
    let handed = joan.submit(&page, "main form", &[("words", words)]).await;
    assert!(handed.has("says nothing of whose it is"), "{}", handed.text());
    joan.submit(&page, "main form", &[("words", words)]).await;
    let (kept, after) = portal
        .read(|db| {
            let voice = barrier_voices::table.filter(barrier_voices::source.eq("report"));
            let voice = voice.select((barrier_voices::id, barrier_voices::added_by, barrier_voices::at));
            Ok((voice.load::<(String, Option<String>, chrono::NaiveDateTime)>(db)?, lines(db)?))
        })
        .await;
    assert_eq!((kept.len(), after), (1, before), "a second click is the same");
    assert!(kept[0].0.len() == 43 && kept[0].1.is_none() && kept[0].2.to_string().starts_with("2026-12-01 00:00:00"));
    let friday = writes(&leyla, "A no on a Friday", &[]).await;
    assert!(puts(&leyla, words, &friday).await.has("Sorted."));
    let everyone = portal.visitor().get(public(&friday)).await;
    assert!(everyone.lacks("Friday evening") && everyone.has("fewer than 5"), "{}", everyone.text());
    let desk = leyla.get(&friday).await;
    assert!(desk.has(words) && desk.has("Told to a listener") && desk.lacks("Joan"), "{}", desk.text());

    // The lists, the loss by stage, and every page of it in at most six queries.
    let open = leyla.get("/desk/barriers?state=open").await;
    assert!(open.has("A no on a Friday") && open.lacks("To be two"), "{}", open.text());
    let all: i64 = portal.read(|db| Ok(barriers::table.count().get_result(db)?)).await;
    assert_eq!(all, 2);
    let desk = ["/desk/barriers", "/desk/barriers/sort", "/desk/barriers/ground", friday.as_str()];
    for path in desk.into_iter().chain(["/barriers", "/barriers/ground", public(&friday)]) {
        let (queries, page) = portal.queries(leyla.get(path)).await;
        assert!(page.status == 200 && queries <= 6, "{path} made {queries} queries: {}", page.text());
    }
    let ground = portal.visitor().get("/barriers/ground").await;
    assert!(ground.has("To be two") && ground.has("So few numbers can be given"), "{}", ground.text());
}

/// An officer writes down that the one group that there is met a barrier.
async fn writes_down(granted: &Granted, barrier: &str, words: &str) -> Seen {
    let group: OrganisationId = granted
        .portal
        .read(|db| Ok(organisation_members::table.select(organisation_members::organisation_id).first(db)?))
        .await;
    let page = granted.amina.get(&format!("{barrier}/voice")).await;
    let said = [("words", words), ("whose", "Hülya, by phone"), ("said_yes", "yes"), ("organisation", group.as_str())];
    granted.amina.submit(&page, "#voice", &said).await
}

#[tokio::test]
async fn whoever_an_officer_writes_down_after_the_change_is_heard_and_does_not_close_it() {
    let granted = learned().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let barrier = writes(amina, "Late money", &[]).await;
    let answer = format!("{}/answer", public(&barrier));
    changes(amina, &barrier, "Finance pays every Thursday.").await;
    portal.clock.advance(TimeDelta::minutes(10));
    let typed = writes_down(&granted, &barrier, "We waited, too.").await;
    assert!(typed.has("We waited, too.") && typed.has("written down after the change"), "{}", typed.text());
    assert!(typed.has("Nobody who met it before you changed something can be asked any more"), "{}", typed.text());

    // She is asked and heard: that it is gone for her does not close it.
    let page = hulya.get(&answer).await;
    assert!(page.has("You told us of this after the change."), "{}", page.text());
    hulya.submit(&page, "main form", &[("gone", "yes"), ("words", "It came on the Friday.")]).await;
    let waits = amina.get(&barrier).await;
    assert!(waits.has("Changed, waiting for those who met it") && waits.has("It came on the Friday."));
    // Her “not yet” opens it all the same.
    hulya.submit(&page, "main form", &[("gone", "not-yet")]).await;
    assert!(amina.get(&barrier).await.has("It is open again, since those who met it say so"));
    changes(amina, &barrier, "Every Thursday, and a person to ring.").await;
    // By now she met it before the change.
    let page = hulya.get(&answer).await;
    assert!(page.lacks("You told us of this after the change."), "{}", page.text());
    hulya.submit(&page, "main form", &[("gone", "yes")]).await;
    assert!(amina.get(&barrier).await.has("Gone, they say"));

    // What the group itself said of another counts whenever it is put there.
    let other = writes(amina, "Nobody to ring", &[]).await;
    changes(amina, &other, "There is a person to ring.").await;
    portal.clock.advance(TimeDelta::minutes(10));
    assert!(puts(amina, MET, &other).await.has("Sorted."));
    let asked = amina.get(&other).await;
    assert!(asked.has("1 group that met it is asked") && asked.lacks("written down after the change"));

    // Nobody of the group is here any more: that is said plainly, and it stays as it is.
    let now = portal.clock.now();
    portal
        .change(move |change| {
            diesel::update(organisation_members::table)
                .set(organisation_members::left_at.eq(Some(now)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    assert!(amina.get(&other).await.has("Nobody who met it before you changed something can be asked any more"));
    let everyone = portal.visitor().get(public(&other)).await;
    assert!(everyone.has("not here any more") && everyone.has("It stays as it is."), "{}", everyone.text());
}
