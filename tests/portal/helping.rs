//! Others with a group: a colleague joins it, a supporter writes with it and never sends.

use chrono::TimeDelta;
use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::sounds::voice;
use crate::support::{Portal, Seen, Visitor};

const HULYA: &str = "hulya@example.org";
const ZEYNEP: &str = "zeynep@example.org";
const ROSA: &str = "rosa@advice.example";

/// Asked in private, beside everything else.
const EQUITY: &str = r#"
[[questions]]
key = "who-we-are"
title = { en = "Who are you, in your own words?" }
why = { en = "To see whom we do not reach." }
kind = "text"
max_words = 100
equity = true
"#;

/// Sunday Kitchen's draft, in which everything is answered; Hülya and Zeynep are the group.
struct Story {
    portal: Portal,
    hulya: Visitor,
    application: ApplicationId,
}

impl Story {
    async fn begin() -> Story {
        let portal = Portal::start().await;
        let source = crate::fund::example("hackney-small-grants");
        let at = source.find("[[questions]]").expect("a question");
        let round = portal.fund_from(&format!("{}{EQUITY}\n{}", &source[..at], &source[at..])).await.round;
        let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Kaya")]).await;
        let application = portal.draft(HULYA, &group, &round.id).await;
        let form = portal.form(&round.id).await;
        portal.answers_everything(HULYA, &application, &form, &[]).await;
        portal.answers(HULYA, &application, "who-we-are", Body::text("Kurdish grandmothers")).await;
        let hulya = portal.signed_in(HULYA).await;
        Story { portal, hulya, application }
    }

    fn at(&self, page: &str) -> String {
        format!("/applications/{}{page}", self.application)
    }

    async fn invites(&self, by: &Visitor, email: &str, kind: &str) -> Seen {
        let page = by.get(&self.at("/people")).await;
        let fields = [("email", email), ("kind", kind), ("words", "You know the hall.")];
        by.submit(&page, "form[action$='/people']", &fields).await
    }

    /// The link in the newest invitation to this address.
    async fn link(&self, email: &str) -> String {
        let letters = self.portal.letters_to(email).await;
        let letter = letters.into_iter().rev().find(|letter| letter.text.contains("/invitations/")).expect("a letter");
        let line = letter.text.lines().find(|line| line.contains("/invitations/")).expect("a link");
        format!("/invitations/{}", line.trim().rsplit('/').next().expect("an id"))
    }

    /// The newest letter to this address, where its links and days do not change from run to run.
    async fn snapshot(&self, name: &str, email: &str, subject: &str) {
        let letters = self.portal.letters_to(email).await;
        let letter = letters.iter().rev().find(|letter| letter.subject.contains(subject)).expect("a letter");
        let masked = |line: &str| match line.split_once("://") {
            Some((before, address)) => {
                let parts: Vec<_> =
                    address.split('/').skip(1).map(|part| if part.len() > 30 { "…" } else { part }).collect();
                format!("{before}://…/{}", parts.join("/"))
            }
            None => line.to_owned(),
        };
        let text: Vec<String> = letter.text.lines().map(masked).collect();
        insta::assert_snapshot!(name, format!("{}\n\n{}", letter.subject, text.join("\n")));
    }

    async fn subjects_to(&self, email: &str) -> Vec<String> {
        self.portal.letters_to(email).await.into_iter().map(|letter| letter.subject).collect()
    }

    /// Rosa helps.
    async fn rosa(&self) -> Visitor {
        let rosa = self.portal.applicant(ROSA, "Rosa Lim").await;
        self.invites(&self.hulya, ROSA, "supporter").await;
        let page = rosa.get(&self.link(ROSA).await).await;
        let fields = [("answer", "yes"), ("who", "Advice worker at Hackney Advice")];
        let begun = rosa.submit(&page, "main form", &fields).await;
        assert!(begun.has("You can help now") && begun.has("You help Sunday Kitchen with this"), "{}", begun.text());
        rosa
    }

    async fn state(&self) -> State {
        let id = self.application.clone();
        self.portal.read(move |db| groundwater::application::store::get(db, &id)).await.state
    }
}

#[tokio::test]
async fn a_colleague_is_invited_and_joins() {
    let story = Story::begin().await;
    let stranger = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(stranger.get(&story.at("/people")).await.status, 404);
    let asked = [("email", "ali@example.org"), ("kind", "colleague")];
    assert_eq!(stranger.post(&story.at("/people"), &asked).await.status, 404);

    let songul = story.portal.applicant("songul@example.org", "Songül Aydın").await;
    let wrong = story.invites(&story.hulya, "songul", "colleague").await;
    assert!(wrong.status == 422 && wrong.has("Check the e-mail address"));
    let nothing = story.hulya.post(&story.at("/people"), &[("email", "songul@example.org")]).await;
    assert!(nothing.has("Choose what you ask them"));
    let invited = story.invites(&story.hulya, "Songul@Example.org", "colleague").await;
    assert!(invited.has("Invited. We have written to them") && invited.has("songul@example.org"), "{}", invited.text());
    assert!(invited.has("Asked to join your group") && invited.has("They can say yes until"));
    let letter = story.portal.letters_to("songul@example.org").await.pop().expect("a letter");
    assert_eq!(letter.subject, "Hülya Demir asks you to join Sunday Kitchen");
    assert!(letter.text.contains("You know the hall."), "{}", letter.text);
    story.snapshot("invitation-colleague", "songul@example.org", "asks you to join").await;

    let link = story.link("songul@example.org").await;
    let page = songul.get(&link).await;
    assert!(page.has("Sunday Kitchen would like you with them"), "{}", page.text());
    assert_eq!(songul.get(&story.at("")).await.status, 404, "reading the invitation changes nothing");
    let joined = songul.submit(&page, "main form", &[("answer", "yes")]).await;
    assert!(joined.has("You are in the group now"), "{}", joined.text());
    assert!(songul.get("/home").await.has("Sunday Kitchen"));
    assert!(story.subjects_to(HULYA).await.contains(&"Songül Aydın said yes: Sunday Kitchen".to_owned()));
    assert!(story.subjects_to(ZEYNEP).await.contains(&"Songül Aydın said yes: Sunday Kitchen".to_owned()));
    story.snapshot("invitation-answered-colleague", HULYA, "said yes").await;
    // A second yes is the first one.
    let twice = songul.post(&link, &[("answer", "yes")]).await;
    assert!(twice.has("You are in. Nothing more is needed here"), "{}", twice.text());
    assert_eq!(story.subjects_to(HULYA).await.iter().filter(|subject| subject.contains("said yes")).count(), 1);
}

#[tokio::test]
async fn rosa_helps_to_write_and_only_the_group_sends() {
    let story = Story::begin().await;
    let rosa = story.rosa().await;
    story.snapshot("invitation-supporter", ROSA, "asks you to help").await;
    story.snapshot("invitation-answered-supporter", HULYA, "said yes").await;
    assert!(rosa.get("/home").await.has("You help with"));
    let page = rosa.get(&story.at("/questions/plan")).await;
    let saved = rosa.submit(&page, "main form", &[("text", "We cook on Wednesdays too.")]).await;
    assert_eq!(saved.status, 200, "{}", saved.text());
    assert!(story.hulya.get(&story.at("/questions/plan")).await.has("Rosa Lim"), "who wrote it is said");
    let (queries, writing) = story.portal.queries(story.hulya.get(&story.at("/writing"))).await;
    assert!(
        writing.has("Written by Rosa Lim (helps you)") && writing.has("Before that by Hülya Demir"),
        "{}",
        writing.text()
    );
    assert!(queries <= 6, "{queries}");

    // Sending is the group's: on the page, and for whoever posts without it.
    let check = rosa.get(&story.at("/check")).await;
    assert!(check.has("Only Sunday Kitchen sends it") && check.lacks("Send your application"), "{}", check.text());
    for post in ["/submission", "/withdrawal", "/reopening", "/questions/plan/opened", "/people"] {
        let refused = rosa.post(&story.at(post), &[("email", "x@example.org"), ("kind", "supporter")]).await;
        assert!(refused.status == 403 && refused.has("Only Sunday Kitchen sends it"), "{post}: {}", refused.text());
    }
    for page in ["/withdrawal", "/evidence", "/submission", "/writing"] {
        assert_eq!(rosa.get(&story.at(page)).await.status, 403, "{page}");
    }
    assert_eq!(story.state().await, State::Draft);

    let told = rosa.submit(&check, "form[action$=readiness]", &[]).await;
    assert!(told.has("We have told everyone in the group"), "{}", told.text());
    let again = rosa.post(&story.at("/readiness"), &[]).await;
    assert!(again.has("less than a day ago"), "{}", again.text());
    let ready = story.subjects_to(ZEYNEP).await;
    assert_eq!(ready.iter().filter(|subject| subject.contains("is ready")).count(), 1, "{ready:?}");
    story.snapshot("application-ready", ZEYNEP, "is ready").await;
    story.portal.clock.advance(TimeDelta::hours(25));
    assert!(rosa.post(&story.at("/readiness"), &[]).await.has("We have told everyone in the group"));
    assert_eq!(story.hulya.post(&story.at("/readiness"), &[]).await.status, 404, "the group has the button that sends");

    let check = story.hulya.get(&story.at("/check")).await;
    story.hulya.submit(&check, "form[action$=submission]", &[]).await;
    assert_eq!(story.state().await, State::Submitted);
    let after = rosa.get(&story.at("")).await;
    assert!(after.has("What you sent") && after.lacks("Send your application"), "{}", after.text());
    assert!(rosa.get("/home").await.has("The group can tell you what comes of it"));
    assert_eq!(rosa.get(&story.at("/reopening")).await.status, 403);
    let (queries, _) = story.portal.queries(rosa.get(&story.at("/people"))).await;
    assert!(queries <= 6, "{queries}");
}

#[tokio::test]
async fn equity_answers_are_not_there_for_whoever_helps() {
    let story = Story::begin().await;
    assert!(story.hulya.get(&story.at("")).await.has("Who are you, in your own words?"));
    let rosa = story.rosa().await;
    for page in ["/download", "/copy", "/copy.odt", "/copy.json"] {
        assert_eq!(rosa.get(&story.at(page)).await.status, 404, "{page}: what the group takes with it is the group's");
    }
    for page in ["", "/check"] {
        let seen = rosa.get(&story.at(page)).await;
        assert_eq!(seen.status, 200, "{page}");
        assert!(seen.lacks("Who are you, in your own words?") && seen.lacks("Kurdish grandmothers"), "{page}");
    }
    for page in ["", "/both", "/earlier", "/files", "/recording", "/conversation"] {
        let seen = rosa.get(&story.at(&format!("/questions/who-we-are{page}"))).await;
        assert_eq!(seen.status, 404, "{page}");
    }
    let written = rosa.post(&story.at("/questions/who-we-are"), &[("text", "Mine"), ("version", "1")]).await;
    assert_eq!(written.status, 404);
    assert!(story.hulya.get(&story.at("/questions/who-we-are")).await.has("Kurdish grandmothers"));
}

#[tokio::test]
async fn rosa_records_and_writes_down_what_is_said_and_the_group_says_that_it_is_right() {
    let story = Story::begin().await;
    let here = story.at("/questions/plan/recording");
    let stranger = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(stranger.get(&here).await.status, 404);
    let rosa = story.rosa().await;
    let page = rosa.get(&here).await;
    let added = rosa.submit_file(&page, "form[enctype]", "file", "Plan.webm", voice(3000)).await;
    assert!(added.has("Plan.webm"), "{}", added.text());
    let source = added.attribute("main [src^='/recordings/']", "src").expect("a player");
    assert_eq!(rosa.ask("GET", &source, &[], vec![]).await.status, 200);
    let file = source.rsplit('/').next().expect("an id").to_owned();

    // She takes out what she put in, and nothing of the group's: a recording that is taken out is gone.
    let page = story.hulya.get(&here).await;
    let both = story.hulya.submit_file(&page, "form[enctype]", "file", "Ours.webm", voice(4000)).await;
    let players = both.all_of("main [src^='/recordings/']", "src");
    let ours =
        players.iter().find(|src| **src != source).expect("a player").rsplit('/').next().expect("an id").to_owned();
    let refused = rosa.post(&format!("{here}/{ours}/removal"), &[]).await;
    assert!(refused.status == 403 && refused.has("Only Sunday Kitchen takes out what it put in"), "{}", refused.text());
    let removals = rosa.get(&here).await.all_of("form[action$='/removal']", "action");
    assert_eq!(removals, [format!("{here}/{file}/removal")]);
    assert_eq!(story.hulya.post(&format!("{here}/{ours}/removal"), &[]).await.status, 200);
    assert!(story.hulya.get(&here).await.lacks("Ours.webm"));

    // What she writes down waits for the group; she does not say yes for it, on the page or without it.
    let field = format!("text-{file}");
    let written = rosa.submit(&added, "form[action$='/text']", &[(&field, "They cook on Sundays.")]).await;
    assert!(
        written.has("The group has not confirmed it yet") && written.lacks("Yes, it is right"),
        "{}",
        written.text()
    );
    let confirmation = format!("{here}/{file}/confirmation");
    assert_eq!(rosa.post(&confirmation, &[("mark", "1")]).await.status, 403);
    assert_eq!(rosa.post(&format!("/desk/recordings/{file}/text"), &[("text", "x")]).await.status, 403);
    assert!(rosa.get(&story.at("/check")).await.has("The group has not confirmed it yet"));
    let page = story.hulya.get(&here).await;
    assert!(page.has("Rosa Lim wrote down what is said"), "{}", page.text());
    let confirmed = story.hulya.submit(&page, "form[action$='/confirmation']", &[]).await;
    assert!(confirmed.has("The text counts as yours now"), "{}", confirmed.text());
    // Saying the same once more takes nothing back; other words wait again.
    for (words, waits) in [("They cook on Sundays.", false), ("They cook on Wednesdays.", true)] {
        let again = rosa.submit(&rosa.get(&here).await, "form[action$='/text']", &[(&field, words)]).await;
        assert_eq!(again.has("The group has not confirmed it yet"), waits, "{}", again.text());
    }
    let writing = story.hulya.get(&story.at("/writing")).await;
    assert!(
        writing.has("Plan.webm, recorded or sent by Rosa Lim (helps you)")
            && writing.has("What is said in Plan.webm, written down by Rosa Lim (helps you)"),
        "{}",
        writing.text()
    );
    // In parts, as a telephone sends it: hers to go on with, and nobody else's.
    let begins = [("tus-resumable", "1.0.0"), ("upload-length", "3000")];
    let begun = rosa.ask("POST", &story.at("/questions/plan/uploads"), &begins, vec![]).await;
    let upload = begun.headers["location"].to_str().expect("an address").to_owned();
    let equity = rosa.ask("POST", &story.at("/questions/who-we-are/uploads"), &begins, vec![]).await;
    assert_eq!(equity.status, 404);
    let part =
        [("tus-resumable", "1.0.0"), ("upload-offset", "0"), ("content-type", "application/offset+octet-stream")];
    assert_eq!(stranger.ask("PATCH", &upload, &part, vec![7; 10]).await.status, 404);
    assert_eq!(rosa.ask("PATCH", &upload, &part, voice(3000)).await.status, 204);
    let people = story.hulya.get(&story.at("/people")).await;
    story.hulya.submit(&people, "form[action$=ending]", &[]).await;
    for gone in [&here, &source, &upload] {
        let seen = rosa.ask(if gone == &upload { "HEAD" } else { "GET" }, gone, &begins[..1], vec![]).await;
        assert_eq!(seen.status, 404, "{gone}");
    }
    assert!(story.hulya.get(&here).await.has("Plan.webm"), "what she recorded stays");
}

#[tokio::test]
async fn rosa_takes_out_the_documents_that_she_put_in_and_none_of_the_groups() {
    let story = Story::begin().await;
    let rosa = story.rosa().await;
    for (who, name, bytes) in [(&story.hulya, "Ours.pdf", b"%PDF-1.7\nours"), (&rosa, "Hers.pdf", b"%PDF-1.7\nhers")] {
        let page = who.get(&story.at("/questions/plan/pointing")).await;
        who.submit_file(&page, "form[enctype]", "file", name, bytes.to_vec()).await;
    }
    let removals = |page: &Seen| page.all_of("a[href$='/removal']", "href");
    let (all, hers) =
        (removals(&story.hulya.get(&story.at("/documents")).await), removals(&rosa.get(&story.at("/documents")).await));
    assert_eq!((all.len(), hers.len()), (2, 1));
    let ours = all.iter().find(|href| !hers.contains(href)).expect("the group's");
    let refused = rosa.get(ours).await;
    assert!(refused.status == 403 && refused.has("Only Sunday Kitchen takes out what it put in"), "{}", refused.text());
    assert_eq!(rosa.post(ours, &[]).await.status, 403);
    assert_eq!(rosa.post(&hers[0], &[]).await.status, 200);
    assert_eq!(removals(&story.hulya.get(&story.at("/documents")).await), std::slice::from_ref(ours));
}

#[tokio::test]
async fn who_helps_with_one_application_opens_no_other_and_nothing_of_the_group() {
    let story = Story::begin().await;
    let rosa = story.rosa().await;
    let id = story.application.clone();
    let first = story.portal.read(move |db| groundwater::application::store::get(db, &id)).await;
    let other = story.portal.draft(HULYA, &first.organisation_id, &first.round_id).await;
    for page in ["", "/people", "/check", "/questions/plan", "/questions/plan/recording"] {
        assert_eq!(rosa.get(&format!("/applications/{other}{page}")).await.status, 404, "{page}");
    }
    assert_eq!(rosa.post(&format!("/applications/{other}/questions/plan"), &[("text", "x")]).await.status, 404);
    assert_eq!(rosa.get(&format!("/organisations/{}", first.organisation_id)).await.status, 404);
    let people = rosa.get(&story.at("/people")).await;
    assert!(people.has("Hülya Demir") && people.lacks(HULYA), "she was given no address: {}", people.text());
    assert!(people.lacks("Invite somebody"));
}

#[tokio::test]
async fn help_ends_and_what_was_written_stays() {
    let story = Story::begin().await;
    let rosa = story.rosa().await;
    let page = rosa.get(&story.at("/questions/plan")).await;
    rosa.submit(&page, "main form", &[("text", "We cook on Wednesdays too.")]).await;
    let people = story.hulya.get(&story.at("/people")).await;
    assert!(people.has("Rosa Lim") && people.has("Advice worker at Hackney Advice"));
    let ended = story.hulya.submit(&people, "form[action$=ending]", &[]).await;
    assert!(ended.has("The help is ended") && ended.has("Nobody yet"), "{}", ended.text());
    assert_eq!(rosa.get(&story.at("")).await.status, 404);
    assert_eq!(rosa.post(&story.at("/questions/plan"), &[("text", "More"), ("version", "2")]).await.status, 404);
    assert!(story.hulya.get(&story.at("/questions/plan")).await.has("We cook on Wednesdays too."));
    let letters = story.subjects_to(ROSA).await;
    assert!(letters.iter().any(|subject| subject.starts_with("The help with")), "{letters:?}");
    story.snapshot("help-ended-by-group", ROSA, "The help with").await;
    // Asked again, she helps again, and ends it herself.
    let rosa = story.rosa().await;
    let over = rosa.submit(&rosa.get(&story.at("/people")).await, "form[action$=ending]", &[]).await;
    assert!(over.has("You no longer help with it"), "{}", over.text());
    story.snapshot("help-ended-own", HULYA, "The help with").await;
}

#[tokio::test]
async fn who_is_in_already_or_asked_already_is_not_asked_again() {
    let story = Story::begin().await;
    let zeynep = story.portal.signed_in(ZEYNEP).await;
    story.portal.person(ROSA, "Rosa Lim").await;
    let inside = story.invites(&story.hulya, ZEYNEP, "supporter").await;
    assert!(inside.status == 422 && inside.has("is in your group already"), "{}", inside.text());
    // Two of them ask the same person at once: one letter.
    let (first, second) =
        tokio::join!(story.invites(&story.hulya, ROSA, "supporter"), story.invites(&zeynep, ROSA, "supporter"));
    let said = [first, second].iter().filter(|seen| seen.has("is invited already")).count();
    assert_eq!(said, 1);
    assert_eq!(story.portal.letters_to(ROSA).await.len(), 1);
    let rosa = story.portal.applicant(ROSA, "Rosa Lim").await;
    rosa.post(&story.link(ROSA).await, &[("answer", "yes"), ("who", "A neighbour")]).await;
    let helps = story.invites(&story.hulya, ROSA, "supporter").await;
    assert!(helps.has("helps you already"), "{}", helps.text());
    // As a colleague she is one of them from then on, and her help is over.
    story.invites(&story.hulya, ROSA, "colleague").await;
    rosa.post(&story.link(ROSA).await, &[("answer", "yes")]).await;
    let people = rosa.get(&story.at("/people")).await;
    assert!(people.has("Invite somebody") && people.has("Nobody yet"), "{}", people.text());
}

#[tokio::test]
async fn an_invitation_runs_out_is_taken_back_or_declined() {
    let story = Story::begin().await;
    let rosa = story.portal.applicant(ROSA, "Rosa Lim").await;
    story.invites(&story.hulya, ROSA, "supporter").await;
    let link = story.link(ROSA).await;
    // Whoever opens somebody else's link learns nothing of it, and answers nothing.
    let ali = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    for seen in [ali.get(&link).await, ali.post(&link, &[("answer", "yes"), ("who", "Ali")]).await] {
        assert!(seen.status == 403 && seen.has("went to another e-mail address") && seen.has("ali@example.org"));
        assert!(seen.lacks("Sunday Kitchen") && seen.lacks("Hülya") && seen.lacks(ROSA), "{}", seen.text());
    }
    assert_eq!(ali.post(&format!("{link}/withdrawal"), &[]).await.status, 404);
    assert_eq!(ali.get("/invitations/0197b2c4-0000-7000-8000-000000000001").await.status, 404);

    let unsaid = rosa.post(&link, &[("answer", "yes"), ("who", " ")]).await;
    assert!(unsaid.status == 422 && unsaid.has("Say in a few words who you are"), "{}", unsaid.text());
    story.portal.clock.advance(TimeDelta::days(15));
    let (hulya, rosa) = (story.portal.signed_in(HULYA).await, story.portal.signed_in(ROSA).await);
    let late = rosa.post(&link, &[("answer", "yes"), ("who", "A neighbour")]).await;
    assert!(late.has("This invitation has run out") && late.has("ask Hülya Demir"), "{}", late.text());
    assert_eq!(rosa.get(&story.at("")).await.status, 404);
    let people = hulya.get(&story.at("/people")).await;
    assert!(people.has("Has run out"), "{}", people.text());

    story.invites(&hulya, ROSA, "supporter").await;
    let link = story.link(ROSA).await;
    let back = hulya.post(&format!("{link}/withdrawal"), &[]).await;
    assert!(back.has("The invitation is taken back"), "{}", back.text());
    let gone = rosa.post(&link, &[("answer", "yes"), ("who", "A neighbour")]).await;
    assert!(gone.has("Sunday Kitchen took this invitation back"), "{}", gone.text());

    story.invites(&hulya, ROSA, "supporter").await;
    let no = rosa.post(&story.link(ROSA).await, &[("answer", "no")]).await;
    assert!(no.has("Thank you for answering"), "{}", no.text());
    let told = story.subjects_to(HULYA).await;
    assert!(told.contains(&format!("{ROSA} said no: Sunday Kitchen")), "{told:?}");
    story.snapshot("invitation-answered-no", HULYA, "said no").await;
    assert_eq!(rosa.get(&story.at("")).await.status, 404);
}

#[tokio::test]
async fn who_works_there_does_not_help_and_who_helped_does_not_judge() {
    let story = Story::begin().await;
    let amina = "amina@hackney.example";
    story.portal.staff(amina, "Amina Yusuf", Role::Commissioner, "hackney").await;
    let refused = story.invites(&story.hulya, amina, "supporter").await;
    assert!(refused.status == 422 && refused.has("works for this fund"), "{}", refused.text());

    // Rosa helps; later the council gives her a role. What she helped with is closed to her.
    let rosa = story.rosa().await;
    story.hulya.submit(&story.hulya.get(&story.at("/check")).await, "form[action$=submission]", &[]).await;
    let desk = format!("/desk/applications/{}", story.application);
    assert_eq!(rosa.get(&desk).await.status, 403);
    story.hulya.submit(&story.hulya.get(&story.at("/people")).await, "form[action$=ending]", &[]).await;
    let rosa = story.portal.staff(ROSA, "Rosa Lim", Role::Commissioner, "hackney").await;
    let closed = rosa.get(&desk).await;
    assert!(closed.status == 403 && closed.has("or helped it with its application"), "{}", closed.text());
    let id = story.application.clone();
    let rosa = story.portal.who(ROSA).await.person;
    let ties = story
        .portal
        .read(move |db| {
            let application = groundwater::application::store::get(db, &id)?;
            groundwater::review::store::ties(db, &application, &rosa)
        })
        .await;
    assert!(groundwater::review::policy::may_judge(&ties).is_err());
    assert_ne!(ties.standing, Some(Standing::Conflict), "she has said nothing: that she helped is enough");

    // Invited before she had the role, she cannot begin once she has it.
    let other = Story::begin().await;
    let rosa = other.portal.applicant(ROSA, "Rosa Lim").await;
    other.invites(&other.hulya, ROSA, "supporter").await;
    other.portal.staff(ROSA, "Rosa Lim", Role::PanelMember, "hackney").await;
    let refused = rosa.post(&other.link(ROSA).await, &[("answer", "yes"), ("who", "A neighbour")]).await;
    assert!(refused.status == 403 && refused.has("You work for this fund"), "{}", refused.text());
}

#[tokio::test]
async fn hulya_leaves_and_zeynep_takes_over_what_was_hers() {
    let story = Story::begin().await;
    let ask = story.hulya.get(&story.at("/questions/plan/conversation")).await;
    story.hulya.submit(&ask, "main form", &[("reach_by", "Ring 020 7946 0123")]).await;
    story.invites(&story.hulya, ROSA, "supporter").await;
    let id = story.application.clone();
    let group = story.portal.read(move |db| groundwater::application::store::get(db, &id)).await.organisation_id;
    let handover = format!("/organisations/{group}/handover");
    let ali = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    assert_eq!(ali.get(&handover).await.status, 404);
    assert_eq!(ali.post(&handover, &[]).await.status, 404);

    let page = story.hulya.get(&handover).await;
    assert!(page.has("Drafts you started") && page.has("Conversations you asked for"), "{}", page.text());
    assert!(page.has("One invitation of yours"));
    let nobody = story.hulya.submit(&page, "main form", &[]).await;
    assert!(nobody.status == 422 && nobody.has("Choose who takes over"), "{}", nobody.text());
    let zeynep = story.portal.who(ZEYNEP).await.person;
    let gone = story.hulya.submit(&page, "main form", &[("successor", zeynep.as_str())]).await;
    assert!(gone.has("You have handed over and left the group"), "{}", gone.text());
    assert_eq!(story.hulya.get(&story.at("")).await.status, 404);

    story.snapshot("handed-over", ZEYNEP, "handed over to you").await;
    let letters = story.portal.letters_to(ZEYNEP).await;
    let letter = letters.iter().find(|letter| letter.subject.contains("handed over to you")).expect("a letter");
    assert!(
        letter.text.contains(&story.at("")) && letter.text.contains("/questions/plan/conversation"),
        "{}",
        letter.text
    );
    let id = story.application.clone();
    let talk = story
        .portal
        .read(move |db| groundwater::application::conversation::store::about(db, &id, "plan"))
        .await
        .expect("a conversation");
    assert_eq!(talk.asked_by, zeynep);
    // The invitation is still good, and names whoever answers for it now.
    let rosa = story.portal.applicant(ROSA, "Rosa Lim").await;
    assert!(rosa.get(&story.link(ROSA).await).await.has("Zeynep Kaya asks you to help"));
    let zeynep = story.portal.signed_in(ZEYNEP).await;
    let alone = zeynep.get(&handover).await;
    assert!(alone.has("Nobody else in your group has signed in yet"), "{}", alone.text());
    assert_eq!(zeynep.post(&handover, &[]).await.status, 403);
}

#[tokio::test]
async fn whoever_helps_gives_up_what_they_began_to_send_and_not_what_the_group_did() {
    let story = Story::begin().await;
    let rosa = story.rosa().await;
    let uploads = story.at("/questions/need/uploads");
    let version = ("tus-resumable", "1.0.0");
    let mut begun = Vec::new();
    for visitor in [&story.hulya, &rosa] {
        let answer = visitor.ask("POST", &uploads, &[version, ("upload-length", "3000")], vec![]).await;
        begun.push(answer.headers["location"].to_str().expect("an address").to_owned());
    }
    let page = rosa.get(&story.at("/questions/need/recording")).await;
    assert_eq!(page.all("[data-on-its-way]").len(), 2, "{}", page.text());
    assert_eq!(page.all("[data-give-up]").len(), 1, "hers alone is hers to give up");
    let refused = rosa.ask("DELETE", &begun[0], &[version], vec![]).await;
    assert!(refused.status == 403 && refused.html.contains("Sunday Kitchen"), "{}", refused.html);
    assert_eq!(rosa.ask("HEAD", &begun[0], &[version], vec![]).await.status, 200, "it is still on its way");
    assert_eq!(rosa.ask("DELETE", &begun[1], &[version], vec![]).await.status, 204);
    assert_eq!(story.hulya.ask("DELETE", &begun[0], &[version], vec![]).await.status, 204);
}

#[tokio::test]
async fn whoever_has_asked_twenty_people_in_a_day_asks_the_others_tomorrow() {
    let story = Story::begin().await;
    let group = {
        let id = story.application.clone();
        story.portal.read(move |db| groundwater::application::store::get(db, &id)).await.organisation_id
    };
    for number in 0..10 {
        let asked = story.invites(&story.hulya, &format!("helper{number}@example.org"), "supporter").await;
        assert!(asked.has("Invited. We have written to them"), "{number}: {}", asked.text());
        // To add somebody is to write to them, too.
        let address = format!("colleague{number}@example.org");
        let added = story.hulya.post(&format!("/organisations/{group}/members"), &[("email", &address)]).await;
        assert!(added.has("Added. We have written to them"), "{number}: {}", added.text());
    }
    let refused = story.invites(&story.hulya, ROSA, "supporter").await;
    assert!(refused.status == 422 && refused.has("You have asked 20 people within a day"), "{}", refused.text());
    assert_eq!(refused.attribute("input[name=email]", "value").as_deref(), Some(ROSA), "what she typed is kept");
    let more = story.hulya.post(&format!("/organisations/{group}/members"), &[("email", ROSA)]).await;
    assert!(more.status == 422 && more.has("Ask the others tomorrow"), "{}", more.text());
    assert!(story.portal.letters_to(ROSA).await.is_empty(), "nothing went out");
    // Zeynep has a day of her own, and so has Hülya tomorrow.
    let zeynep = story.portal.signed_in(ZEYNEP).await;
    assert!(story.invites(&zeynep, ROSA, "supporter").await.has("Invited. We have written to them"));
    story.portal.clock.advance(TimeDelta::hours(25));
    assert!(story.invites(&story.hulya, "ali@example.org", "supporter").await.has("Invited. We have written to them"));
}
