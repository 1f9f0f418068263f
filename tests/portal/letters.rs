//! Letters on their way: a real mail server, good and bad, and the job table that does not give up early.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::{jobs, letters};
use groundwater::ids::LetterId;
use groundwater::jobs::{queue, worker};
use groundwater::letters::store::LetterState;
use groundwater::letters::{self as post, Attachment, Letter};
use groundwater::people::Role;
use groundwater::web::language::Language;

use crate::support::mail::MailServer;
use crate::support::{Portal, Visitor};

async fn portal_with(server: &MailServer) -> Portal {
    portal_at(&server.url(), &server.ca).await
}

async fn portal_at(url: &str, ca: &str) -> Portal {
    Portal::start_with(&[
        "--smtp-url",
        url,
        "--smtp-ca",
        ca,
        "--mail-from",
        "Rivermouth grants <grants@rivermouth.example>",
    ])
    .await
}

/// A letter like those that tell of a change, with a calendar entry.
fn a_letter(to: &str) -> Letter {
    Letter::new("sign-in", to, Language::ENGLISH)
        .value("known", true)
        .value("code", "ABC234")
        .value("link", "http://localhost/x")
        .attach(Attachment {
            name: "our conversation.ics".to_owned(),
            content_type: "text/calendar; charset=utf-8".to_owned(),
            content: "BEGIN:VCALENDAR\r\nSUMMARY:Öğrenme\r\nEND:VCALENDAR\r\n".to_owned(),
        })
}

async fn queue_one(portal: &Portal, to: &'static str) -> LetterId {
    portal.change(move |change| post::queue(change, a_letter(to))).await
}

/// Where a letter is, and where its job is: state, tries so far, and what the last try came to.
async fn standing(portal: &Portal, letter: &LetterId) -> (LetterState, queue::JobState, i32, String) {
    let letter = letter.clone();
    portal
        .read(move |db| {
            let state = letters::table.find(&letter).select(letters::state).first(db)?;
            let (job, tries, why) = jobs::table
                .filter(jobs::payload.like(format!("%{letter}%")))
                .select((jobs::state, jobs::attempts, jobs::last_error))
                .first(db)?;
            Ok((state, job, tries, why))
        })
        .await
}

#[tokio::test]
async fn a_letter_arrives_over_tls_with_both_bodies_and_its_attachment() {
    let mut server = MailServer::start(&[]);
    let portal = portal_with(&server).await;
    let id = queue_one(&portal, "hulya@example.org").await;
    portal.work().await;

    let mail = server.mail();
    assert_eq!(mail.len(), 1);
    let letter = &mail[0];
    assert_eq!(letter.from, "grants@rivermouth.example");
    assert_eq!(letter.to, ["hulya@example.org"]);
    assert!(letter.tls.as_str().is_some_and(|tls| tls.starts_with("TLSv1.")), "over TLS, not {}", letter.tls);
    let text = letter.unfolded();
    for part in [
        "Subject: ABC234 is your code",
        "multipart/mixed",
        "multipart/alternative",
        "Content-Type: text/plain",
        "Content-Type: text/html",
        "<html lang=\"en\"",
        "Content-Type: text/calendar",
        "Content-Disposition: attachment; filename=\"our conversation.ics\"",
        "<a href=\"http://localhost/x\">",
    ] {
        assert!(text.contains(part), "the letter misses {part}:\n{text}");
    }
    assert!(
        text.contains(&format!("Message-ID: <{id}@groundwater>")),
        "a letter that is sent again is known by its name"
    );
    let (letter, job, tries, _) = standing(&portal, &id).await;
    assert_eq!((letter, job, tries), (LetterState::Sent, queue::JobState::Done, 1));

    portal.clock.advance(TimeDelta::days(2));
    portal.work().await;
    assert_eq!(server.mail().len(), 1, "what was sent is not sent again");
}

#[tokio::test]
async fn a_line_end_in_a_name_adds_no_header_and_no_reader() {
    let mut server = MailServer::start(&[]);
    let portal = portal_with(&server).await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let group = portal.group("Sunday Kitchen", &[("hulya@example.org", "Hülya Demir")]).await;
    let members = format!("/organisations/{group}/members");
    for (number, end) in ["\r\n", "\n", "\r"].into_iter().enumerate() {
        let name = format!("Hülya{end}Bcc: mallory@example.org{end}X-Planted: yes{end}{end}Come here");
        let saved = hulya.post("/account", &[("name", name.as_str()), ("phone", ""), ("language", "en")]).await;
        assert_eq!(saved.status, 200, "{}", saved.text());
        let to = format!("colleague{number}@example.org");
        let added = hulya.post(&members, &[("email", to.as_str())]).await;
        assert!(added.has("Added. We have written to them"), "{}", added.text());
    }
    // An address has no line end at all.
    let refused = hulya.post(&members, &[("email", "ali@example.org\r\nBcc: mallory@example.org")]).await;
    assert_eq!(refused.status, 422, "{}", refused.text());
    // A template gives its first line to the subject. Even where a line end came as far as that, it would be a word in it.
    let whole = queue_one(&portal, "cem@example.org").await;
    portal
        .change(move |change| {
            let planted = "ABC234\r\nBcc: mallory@example.org\r\nX-Planted: yes\r\n\r\nCome here";
            diesel::update(letters::table.find(&whole)).set(letters::subject.eq(planted)).execute(change.db)?;
            Ok(())
        })
        .await;
    portal.clock.advance(TimeDelta::days(3));
    portal.work().await;

    let mail = server.mail();
    let to = |address: &str| mail.iter().filter(|letter| letter.to == [address]).count();
    for colleague in ["colleague0@example.org", "colleague1@example.org", "colleague2@example.org", "cem@example.org"] {
        assert!(to(colleague) > 0, "{colleague} has a letter");
    }
    assert_eq!(mail.iter().filter(|letter| letter.to.len() != 1).count(), 0, "each letter has one reader");
    for letter in &mail {
        assert_eq!(letter.to.iter().filter(|to| to.contains("mallory")).count(), 0, "{:?}", letter.to);
        let head = letter.raw.split("\r\n\r\n").next().expect("a head");
        assert!(head.contains("Content-Type:"), "the head is whole: {head}");
        for line in head.split(['\r', '\n']) {
            let line = line.to_lowercase();
            assert!(!line.starts_with("bcc:") && !line.starts_with("x-planted"), "{head}");
        }
    }
}

#[tokio::test]
async fn a_server_with_another_certificate_gets_nothing() {
    let mut server = MailServer::start(&[]);
    let stranger = MailServer::start(&[]);
    let portal = portal_at(&server.url(), &stranger.ca).await;
    let id = queue_one(&portal, "hulya@example.org").await;
    portal.work().await;
    assert!(server.mail().is_empty());
    assert_eq!(standing(&portal, &id).await.0, LetterState::Queued);
}

#[tokio::test]
async fn a_server_without_starttls_gets_nothing() {
    let mut server = MailServer::start(&["--plain"]);
    let portal = portal_with(&server).await;
    let id = queue_one(&portal, "hulya@example.org").await;
    portal.work().await;
    assert!(server.mail().is_empty(), "a letter went out for everybody on the way to read");
    let (letter, job, tries, why) = standing(&portal, &id).await;
    assert_eq!((letter, job, tries), (LetterState::Queued, queue::JobState::Waiting, 1));
    assert!(why.contains("STARTTLS"), "the operator is told why: {why}");

    // Unless the operator says in so many words that this server is on the machine itself.
    let portal = portal_at(&format!("{}?tls=none", server.url()), &server.ca).await;
    queue_one(&portal, "hulya@example.org").await;
    portal.work().await;
    assert_eq!(server.mail().len(), 1);
}

#[tokio::test]
async fn a_server_that_wants_a_name_and_password_is_given_them() {
    let mut server = MailServer::start(&["--login", "grants:a word"]);
    let portal = portal_at(&format!("smtp://grants:a%20word@localhost:{}", server.port), &server.ca).await;
    queue_one(&portal, "hulya@example.org").await;
    portal.work().await;
    assert_eq!(server.mail().len(), 1);
}

/// A port at which nothing listens.
fn nowhere() -> String {
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    format!("smtp://localhost:{}", free.port())
}

#[tokio::test]
async fn mail_that_is_down_stops_nobody_and_is_tried_again_until_it_is_given_up_visibly() {
    let server = MailServer::start(&[]);
    let portal = portal_at(&nowhere(), &server.ca).await;
    let hulya = portal.visitor();
    let page = hulya.get("/sign-in").await;
    let answered = hulya.submit(&page, "main form", &[("email", "hulya@example.org")]).await;
    assert_eq!((answered.status, answered.path.as_str()), (200, "/sign-in/code"), "she is told the same as always");

    // A letter of a funder, too, whose desk will see what became of it.
    let funder = portal.funder("rivermouth").await;
    let of_funder = funder.clone();
    let id = portal
        .change(move |change| {
            let about = groundwater::history::Thing::new("application", "0197b2c4-0000-7000-8000-000000000001");
            post::queue(change, a_letter("ayse@example.org").about(about, Some(&of_funder)).secret())
        })
        .await;

    // Ten seconds, a minute, five, half an hour, two hours, six, twelve; then no more.
    let waits = [10, 60, 300, 1_800, 7_200, 21_600, 43_200];
    for (tries, wait) in (1..).zip(waits) {
        portal.work().await;
        let (letter, job, tried, why) = standing(&portal, &id).await;
        assert_eq!((letter, job, tried), (LetterState::Queued, queue::JobState::Waiting, tries));
        assert!(why.contains("mail server"), "{why}");
        portal.clock.advance(TimeDelta::seconds(wait - 1));
        portal.work().await;
        assert_eq!(standing(&portal, &id).await.2, tries, "tried again too soon");
        portal.clock.advance(TimeDelta::seconds(1));
    }
    portal.work().await;
    let (letter, job, tried, _) = standing(&portal, &id).await;
    assert_eq!((letter, job, tried), (LetterState::GaveUp, queue::JobState::GaveUp, 8));
    portal.clock.advance(TimeDelta::days(30));
    portal.work().await;
    assert_eq!(standing(&portal, &id).await.2, 8, "given up is given up");

    let (waiting, kept) = portal
        .read(move |db| {
            let kept: (String, String) =
                letters::table.find(&id).select((letters::subject, letters::body_text)).first(db)?;
            Ok((queue::counts(db)?, kept))
        })
        .await;
    assert_eq!(waiting, (0, 2));
    assert!(!kept.0.contains("ABC234") && kept.1.is_empty(), "the way in that it carried is kept: {kept:?}");

    // Its funder's officer sees whom to reach another way, and a letter of no funder stands with the administrator.
    let amina = portal.staff("amina@rivermouth.example", "Amina Yusuf", Role::Commissioner, "rivermouth").await;
    let desk = amina.get("/desk").await;
    assert!(desk.has("Reach ayse@example.org another way") && desk.lacks("hulya@example.org"), "{}", desk.text());
    let page = amina.get("/desk/letters").await;
    assert!(page.has("ayse@example.org") && page.has("The letter with a code to sign in"), "{}", page.text());
    assert!(page.lacks("ABC234") && page.lacks("hulya@example.org"));
    let priya = administrator_of_everything(&portal, "priya@rivermouth.example").await;
    let page = priya.get("/desk/letters").await;
    assert!(page.has("hulya@example.org") && page.lacks("ayse@example.org"), "{}", page.text());
    assert!(priya.get("/desk").await.has("Reach hulya@example.org another way"));
}

async fn administrator_of_everything(portal: &Portal, email: &'static str) -> Visitor {
    let person = portal.person(email, "Priya Raman").await;
    portal
        .change(move |change| {
            groundwater::people::actions::grant_role(change, &person, Role::Administrator, None).map(|_| ())
        })
        .await;
    portal.signed_in(email).await
}

#[tokio::test]
async fn a_letter_that_waited_goes_out_when_the_server_is_back() {
    let mut server = MailServer::start(&["--drop", "connect", "--times", "2"]);
    let portal = portal_with(&server).await;
    let id = queue_one(&portal, "hulya@example.org").await;
    for wait in [10, 60] {
        portal.work().await;
        assert_eq!(standing(&portal, &id).await.0, LetterState::Queued);
        portal.clock.advance(TimeDelta::seconds(wait));
    }
    portal.work().await;
    assert_eq!(server.mail().len(), 1);
    let (letter, _, tries, _) = standing(&portal, &id).await;
    assert_eq!((letter, tries), (LetterState::Sent, 3));
}

#[tokio::test]
async fn servers_that_refuse_are_asked_again_and_get_one_letter() {
    for trouble in [
        ["--refuse", "connect"],
        ["--refuse", "sender"],
        ["--refuse", "recipient"],
        ["--refuse", "message"],
        ["--drop", "message"],
    ] {
        let mut server = MailServer::start(&[trouble[0], trouble[1], "--times", "1"]);
        let portal = portal_with(&server).await;
        let id = queue_one(&portal, "hulya@example.org").await;
        // The next letter is not kept waiting by this one.
        let other = queue_one(&portal, "ayse@example.org").await;
        portal.work().await;
        assert_eq!(server.trouble().len(), 1, "{trouble:?}");
        assert_eq!(standing(&portal, &id).await.0, LetterState::Queued, "{trouble:?}");
        assert_eq!(standing(&portal, &other).await.0, LetterState::Sent, "{trouble:?}");
        portal.clock.advance(TimeDelta::seconds(10));
        portal.work().await;
        assert_eq!(standing(&portal, &id).await.0, LetterState::Sent, "{trouble:?}");
        let to: Vec<_> = server.mail().into_iter().flat_map(|mail| mail.to).collect();
        assert_eq!(to, ["ayse@example.org", "hulya@example.org"], "{trouble:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_server_gets_each_letter_once_and_keeps_nobody_waiting() {
    let mut server = MailServer::start(&["--hold"]);
    let portal = portal_with(&server).await;
    let id = queue_one(&portal, "hulya@example.org").await;
    let app = portal.app.clone();
    let working = tokio::spawn(async move { worker::work(&app).await });
    server.holds_a_message();
    // While the letter is under way, people go on.
    let hulya = portal.visitor();
    let page = hulya.get("/sign-in").await;
    hulya.submit(&page, "main form", &[("email", "hulya@example.org")]).await;
    assert!(!working.is_finished(), "a page waited for the mail server");
    server.lets_go();
    working.await.expect("the worker").expect("the jobs");
    assert_eq!(standing(&portal, &id).await.0, LetterState::Sent);
    portal.work().await;
    assert_eq!(server.mail().len(), 2);
}

#[tokio::test]
async fn two_workers_at_once_send_nothing_twice() {
    let mut server = MailServer::start(&["--slow", "40"]);
    let portal = portal_with(&server).await;
    for _ in 0..12 {
        queue_one(&portal, "hulya@example.org").await;
    }
    let (one, two) = tokio::join!(worker::work(&portal.app), worker::work(&portal.app));
    assert_eq!(one.expect("the jobs") + two.expect("the jobs"), 12);
    let mail = server.mail();
    assert_eq!(mail.len(), 12);
    let name = |raw: &str| raw.lines().find(|line| line.starts_with("Message-ID:")).map(str::to_owned);
    let names: std::collections::BTreeSet<_> = mail.iter().map(|mail| name(&mail.raw)).collect();
    assert_eq!(names.len(), 12, "each was another letter");
}

#[tokio::test]
async fn what_a_worker_held_when_it_was_killed_is_taken_up_by_another() {
    let mut server = MailServer::start(&[]);
    let portal = portal_with(&server).await;
    let id = queue_one(&portal, "hulya@example.org").await;
    let now = portal.clock.now();
    let held = portal.app.db.write(move |db| queue::claim(db, now)).await.expect("a claim");
    assert!(held.is_some());
    portal.work().await;
    assert!(server.mail().is_empty(), "another took what was held");
    portal.clock.advance(TimeDelta::minutes(2));
    portal.work().await;
    assert_eq!(server.mail().len(), 1);
    assert_eq!(standing(&portal, &id).await.0, LetterState::Sent);
}

#[tokio::test]
async fn a_letter_that_is_gone_keeps_no_other_waiting() {
    let mut server = MailServer::start(&[]);
    let portal = portal_with(&server).await;
    let gone = queue_one(&portal, "hulya@example.org").await;
    queue_one(&portal, "ayse@example.org").await;
    portal.change(move |change| Ok(diesel::delete(letters::table.find(gone)).execute(change.db)?)).await;
    portal.work().await;
    assert_eq!(server.mail().len(), 1, "the second letter waits behind one that cannot be read");
}

#[tokio::test]
async fn a_job_that_cannot_be_read_keeps_no_other_waiting_and_is_given_up_visibly() {
    let portal = Portal::start().await;
    let strange = queue_one(&portal, "hulya@example.org").await;
    let named = jobs::payload.like(format!("%{strange}%"));
    let id: groundwater::ids::JobId =
        portal.read(move |db| Ok(jobs::table.filter(named).select(jobs::id).first(db)?)).await;
    let job = id.clone();
    portal
        .change(move |change| {
            let written = "{\"job\":\"a kind that a newer program knows\"}";
            diesel::update(jobs::table.find(job)).set(jobs::payload.eq(written)).execute(change.db)?;
            Ok(())
        })
        .await;
    assert_eq!(portal.letters_to("ayse@example.org").await.len(), 0);
    queue_one(&portal, "ayse@example.org").await;
    assert_eq!(portal.letters_to("ayse@example.org").await.len(), 1, "the letter behind it left");
    for _ in 0..8 {
        portal.clock.advance(TimeDelta::hours(12));
        portal.work().await;
    }
    let (state, tries, why): (queue::JobState, i32, String) = portal
        .read(move |db| Ok(jobs::table.find(id).select((jobs::state, jobs::attempts, jobs::last_error)).first(db)?))
        .await;
    assert_eq!((state, tries), (queue::JobState::GaveUp, 8));
    assert!(why.contains("cannot be read"), "{why}");
    assert_eq!(portal.read(queue::counts).await, (0, 1));
}

/// A letter that could not be delivered.
async fn gives_up(portal: &Portal, letter: Letter) -> LetterId {
    portal
        .change(move |change| {
            let id = post::queue(change, letter)?;
            let stored = post::store::get(change.db, &id)?;
            post::store::mark_gave_up(change.db, &stored)?;
            Ok(id)
        })
        .await
}

#[tokio::test]
async fn an_undelivered_letter_stands_on_its_own_desk_until_it_is_put_away() {
    let portal = Portal::start().await;
    let rivermouth = portal.funder("rivermouth").await;
    let meeting = groundwater::history::Thing::new("panel meeting", "0197b2c4-0000-7000-8000-000000000001");
    let id = gives_up(&portal, a_letter("ayse@example.org").about(meeting, Some(&rivermouth))).await;
    let put_away = format!("/desk/letters/{id}/putting-away");

    let kit = portal.staff("kit@hillside.example", "Kit", Role::Commissioner, "hillside").await;
    let rosa = portal.staff("rosa@rivermouth.example", "Rosa Lund", Role::PanelMember, "rivermouth").await;
    assert!(kit.get("/desk/letters").await.has("Every letter has been delivered."));
    assert_eq!(rosa.get("/desk/letters").await.status, 403);
    for stranger in [&kit, &rosa] {
        assert_eq!(stranger.post(&put_away, &[]).await.status, 403, "{}", stranger.email);
    }

    let amina = portal.staff("amina@rivermouth.example", "Amina Yusuf", Role::Commissioner, "rivermouth").await;
    let (queries, page) = portal.queries(amina.get("/desk/letters")).await;
    assert!(queries <= 6, "{queries}");
    let meeting = page.links().into_iter().find(|link| link.starts_with("/desk/panels/"));
    assert!(page.has("ayse@example.org") && meeting.is_some(), "it leads to what it tells of: {}", page.text());
    let done = amina.submit(&page, "main form", &[]).await;
    assert!(done.has("It stands on nobody’s desk now.") && done.lacks("ayse@example.org"), "{}", done.text());
    assert!(amina.get("/desk").await.lacks("ayse@example.org"));
    let again = amina.submit(&page, "main form", &[]).await;
    assert!(again.status == 403 && again.has("or no longer"), "a second press changes nothing");
    let who = portal.who("amina@rivermouth.example").await.person;
    let (by, at, told) = portal
        .read(move |db| {
            let (by, at): (Option<groundwater::ids::PersonId>, Option<groundwater::clock::Instant>) =
                letters::table.find(&id).select((letters::put_away_by, letters::put_away_at)).first(db)?;
            Ok((by, at, groundwater::history::of(db, &groundwater::history::Thing::new("letter", &id), 10)?))
        })
        .await;
    assert_eq!((by, at), (Some(who), Some(portal.clock.now())));
    assert_eq!(told.iter().map(|line| line.action.as_str()).collect::<Vec<_>>(), ["put away"]);
}

#[tokio::test]
async fn a_letter_about_a_worry_tells_an_administrator_whom_to_reach_and_nothing_else() {
    let portal = Portal::start().await;
    portal.staff("maureen@rivermouth.example", "Maureen Walsh", Role::SafeguardingLead, "rivermouth").await;
    let maureen = portal.who("maureen@rivermouth.example").await.person;
    let letter = Letter::new("concern-raised", "maureen@rivermouth.example", Language::ENGLISH)
        .to_person(Some(maureen))
        .about(groundwater::history::Thing::new("concern", "0197b2c4-0000-7000-8000-000000000001"), None)
        .value("name", "Maureen Walsh")
        .value("look_by", "2026-12-04")
        .value("link", "http://localhost/desk/concerns/0197b2c4-0000-7000-8000-000000000001");
    gives_up(&portal, letter).await;
    let officer = portal.staff("amina@rivermouth.example", "Amina Yusuf", Role::Commissioner, "rivermouth").await;
    let elsewhere = portal.staff("kit@hillside.example", "Kit", Role::Administrator, "hillside").await;
    for other in [officer, elsewhere] {
        assert!(other.get("/desk/letters").await.lacks("Maureen"), "{}", other.email);
    }
    let priya = portal.staff("priya@rivermouth.example", "Priya Raman", Role::Administrator, "rivermouth").await;
    let page = priya.get("/desk/letters").await;
    assert!(page.has("Maureen Walsh") && page.has("A letter of the service"), "{}", page.text());
    assert!(
        !page.html.contains("concern") && page.lacks("safeguarding"),
        "that there is a worry is for the lead alone"
    );
}
