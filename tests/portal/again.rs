//! A decision looked at again: how a check came out, opening it again with a reason, and what stays readable.

use groundwater::application::State;
use groundwater::award::grant::{self, Grant};
use groundwater::decision::State as DecisionState;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::Visitor;
use crate::table::{FUND, Table, decide_path, decides, releases};

const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");
const HEAR_BY: [(&str, &str); 3] = [("hear_by-day", "20"), ("hear_by-month", "5"), ("hear_by-year", "2027")];

struct Story {
    table: Table,
    kitchen: ApplicationId,
    drums: ApplicationId,
    ruth: Visitor,
    daniel: Visitor,
}

/// Two applications before Ruth in a round of £6,000: Sunday Kitchen asks for £4,000, the drummers for £3,000.
async fn story() -> Story {
    let table = Table::with_pounds(6_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 3_000).await;
    for application in [&kitchen, &drums] {
        table.declares("ruth.adeyemi@example.org", application, Standing::None).await;
    }
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    Story { table, kitchen, drums, ruth, daniel }
}

impl Story {
    /// The letter to somebody that has these words.
    async fn letter(&self, email: &str, words: &str) -> groundwater::letters::mailer::KeptLetter {
        let letters = self.table.portal.letters_to(email).await;
        let all: Vec<String> = letters.iter().map(|letter| format!("{}\n{}", letter.subject, letter.text)).collect();
        let found = letters.into_iter().find(|letter| format!("{} {}", letter.subject, letter.text).contains(words));
        found.unwrap_or_else(|| panic!("{words} in none of {all:#?}"))
    }

    async fn grant(&self, id: &ApplicationId) -> Option<Grant> {
        let id = id.clone();
        self.table.portal.read(move |db| grant::of_application(db, &id)).await
    }

    async fn spent(&self) -> i64 {
        let id = self.table.round.id.clone();
        self.table.portal.read(move |db| groundwater::fund::store::round(db, &id)).await.spent_pence
    }

    async fn decision_state(&self, id: &ApplicationId) -> DecisionState {
        self.table.decision(id).await.expect("a decision").state
    }

    /// Once checked for the kitchen, not this time for the drummers; released.
    async fn once_checked() -> Story {
        let story = story().await;
        let saved = decides(
            &story.ruth,
            &story.kitchen,
            &[
                ("outcome", "once-checked"),
                ("amount", "4000"),
                REASONS,
                ("to_check", "The hall’s insurance. We ask the hall."),
                ("check_help", "We go to the hall with you."),
                ("check_due-day", "1"),
                ("check_due-month", "2"),
                ("check_due-year", "2027"),
            ],
        )
        .await;
        assert_eq!(saved.status, 200, "{}", saved.text());
        let not = [("outcome", "not-this-time"), REASONS, ("not_acting", "They drum in the rain.")];
        decides(&story.ruth, &story.drums, &not).await;
        assert!(releases(&story.daniel).await.has("The decisions are released"));
        story
    }

    async fn says(&self, who: &Visitor, fields: &[(&str, &str)]) -> crate::support::Seen {
        let page = who.get(&format!("{}/check", decide_path(&self.kitchen))).await;
        assert_eq!(page.status, 200, "{}", page.text());
        who.submit(&page, "main form", fields).await
    }

    async fn reopens(&self, id: &ApplicationId, fields: &[(&str, &str)]) -> crate::support::Seen {
        let page = self.ruth.get(&format!("{}/reopening", decide_path(id))).await;
        assert_eq!(page.status, 200, "{}", page.text());
        self.ruth.submit(&page, "main form", fields).await
    }
}

#[tokio::test]
async fn a_check_has_somebody_and_a_day_and_holds() {
    let story = Story::once_checked().await;
    let Story { table, kitchen, daniel, ruth, .. } = &story;
    let told = story.letter("hulya@example.org", "Daniel Okafor does this with you, by").await;
    assert!(told.text.contains("1 February 2027"), "{}", told.text);
    let tasks = daniel.get("/desk").await;
    assert!(tasks.has("Check with Sunday Kitchen, and say how it came out") && tasks.has("1 February 2027"));
    assert!(story.grant(kitchen).await.is_none(), "no grant before the check");

    // Whoever decided does not say alone that the money goes out.
    let path = format!("{}/check", decide_path(kitchen));
    assert_eq!(ruth.get(&path).await.status, 403);
    let refused = ruth.post(&path, &[("held", "yes"), ("words", "I looked.")]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("You decided this, so somebody else says how the check came out"));
    let panel = table.staff("ife@hackney.example", "Ife", Role::PanelMember).await;
    assert_eq!(panel.get(&path).await.status, 403);

    let nothing = story.says(daniel, &[]).await;
    assert!(nothing.has("Choose how the check came out") && nothing.has("Write what you found together"));
    let (queries, _) = table.portal.queries(daniel.get(&path)).await;
    assert!(queries <= 6, "{queries}");
    let held = story.says(daniel, &[("held", "yes"), ("words", "The hall showed us its paper.")]).await;
    assert!(held.has("Checked together"), "{}", held.text());
    assert_eq!(story.grant(kitchen).await.map(|grant| grant.amount_pence), Some(400_000));
    let (queries, record) = table.portal.queries(ruth.get(&format!("{}/record", decide_path(kitchen)))).await;
    assert!(queries <= 6, "{queries}");
    assert!(record.has("The hall showed us its paper.") && record.has("Daniel Okafor checks it with the group"));
    assert!(daniel.get("/desk").await.lacks("Check with Sunday Kitchen"));
    assert_eq!(story.spent().await, 400_000);
}

#[tokio::test]
async fn the_decider_of_another_round_does_not_say_how_a_check_came_out() {
    let story = Story::once_checked().await;
    let Story { table, kitchen, daniel, .. } = &story;
    let dawn = table.staff("dawn@hackney.example", "Dawn Price", Role::DecisionMaker).await;
    let path = format!("{}/check", decide_path(kitchen));
    let said = [("held", "yes"), ("words", "I looked.")];
    for declared in [false, true] {
        if declared {
            table.declares("dawn@hackney.example", kitchen, Standing::None).await;
        }
        let page = dawn.get(&path).await;
        assert!(page.status == 403 && page.has("Somebody else holds the power to decide"), "{}", page.text());
        assert_eq!(dawn.post(&path, &said).await.status, 403);
        assert!(!dawn.get(&format!("/desk/funds/{FUND}/decisions")).await.links().contains(&path));
    }
    assert!(story.grant(kitchen).await.is_none());

    // Where anybody with the role decides, they say first how close they are.
    table.decided_by_any_of_them().await;
    let edi = table.staff("edi@hackney.example", "Edi Rama", Role::DecisionMaker).await;
    let page = edi.get(&path).await;
    assert!(page.status == 403 && page.has("say whether you are close to this group"), "{}", page.text());
    assert_eq!(edi.post(&path, &said).await.status, 403);
    let held = story.says(daniel, &said).await;
    assert!(held.has("Checked together"), "{}", held.text());
}

#[tokio::test]
async fn nobody_checks_what_they_decide_themselves() {
    let table = Table::with_pounds(6_000).await;
    table.decided_by_any_of_them().await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    // Vera decides, and is a commissioner too.
    table.staff("vera@hackney.example", "Vera Ito", Role::Commissioner).await;
    let vera = table.staff("vera@hackney.example", "Vera Ito", Role::DecisionMaker).await;
    table.declares("vera@hackney.example", &kitchen, Standing::None).await;
    let page = vera.get(&decide_path(&kitchen)).await;
    assert!(page.value_of("check_by", "Vera Ito").is_none(), "she is not offered");
    let me = table.portal.person("vera@hackney.example", "").await;
    let asked = vera
        .submit(
            &page,
            "main form",
            &[
                ("outcome", "once-checked"),
                ("amount", "4000"),
                REASONS,
                ("to_check", "The insurance."),
                ("check_help", "We go to the hall with you."),
                ("check_by", me.as_str()),
                ("check_due-day", "1"),
                ("check_due-month", "2"),
                ("check_due-year", "2027"),
            ],
        )
        .await;
    assert_eq!(asked.status, 422);
    assert!(asked.has("You decide, so somebody else checks it with the group"), "{}", asked.text());
}

#[tokio::test]
async fn a_check_that_did_not_hold_is_decided_anew_with_less() {
    let story = Story::once_checked().await;
    let Story { table, kitchen, drums, daniel, ruth } = &story;
    let found = [("held", "no"), ("words", "The hall is insured for thirty, not for forty.")];
    let missing = story.says(daniel, &found).await;
    assert!(missing.has("Enter the day, month and year"), "{}", missing.text());
    let not = story.says(daniel, &[found[0], found[1], HEAR_BY[0], HEAR_BY[1], HEAR_BY[2]]).await;
    assert!(not.has("it did not hold"), "{}", not.text());
    assert_eq!(story.decision_state(kitchen).await, DecisionState::Reopened);
    let stands = table.stands(kitchen).await;
    assert_eq!(stands.state, State::Waiting);
    assert_eq!(stands.waiting_until.map(|day| day.to_string()).as_deref(), Some("2027-05-20"));
    assert!(story.grant(kitchen).await.is_none());

    // The group is told why and by when; whoever decides is told to decide anew.
    let letter = story.letter("hulya@example.org", "it is not as it was to be").await;
    for words in ["insured for thirty", "you hear from us by", "20 May 2027", "Daniel Okafor"] {
        assert!(letter.text.contains(words), "{words} in {}", letter.text);
    }
    let letter = story.letter("ruth.adeyemi@example.org", "Decide anew: Sunday Kitchen").await;
    assert!(letter.text.contains("insured for thirty"), "{}", letter.text);
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let seen = hulya.get(&format!("/applications/{kitchen}/decision")).await;
    assert!(seen.has("We are looking at our decision again") && seen.has("20 May 2027"), "{}", seen.text());
    assert!(seen.has("Forty neighbours eat together") && seen.has("insured for thirty"), "what they were told stays");
    let (queries, _) = table.portal.queries(hulya.get(&format!("/applications/{kitchen}/decision"))).await;
    assert!(queries <= 6, "{queries}");

    // Its money is held: nobody else can be given it meanwhile.
    assert_eq!(story.spent().await, 400_000);
    let board = ruth.get(&format!("/desk/funds/{FUND}/decisions")).await;
    assert!(board.has("£4,000 is held until it is decided anew"), "{}", board.text());
    let opened = [("reason", "There is money after all."), HEAR_BY[0], HEAR_BY[1], HEAR_BY[2]];
    assert!(story.reopens(drums, &opened).await.has("opened again"));
    let over = decides(ruth, drums, &[("outcome", "funded"), ("amount", "3000"), REASONS]).await;
    assert_eq!(over.status, 422);
    assert!(over.has("Only £2,000 of the £6,000 is left"), "{}", over.text());

    // Less for the kitchen, and the rest is free for the drummers, to the penny.
    let anew = decides(ruth, kitchen, &[("outcome", "in-part"), ("amount", "3000"), REASONS]).await;
    assert_eq!(anew.status, 200, "{}", anew.text());
    assert!(table.portal.letters_to("hulya@example.org").await.len() == 2, "nothing goes out before its release");
    assert_eq!(decides(ruth, drums, &[("outcome", "funded"), ("amount", "3000"), REASONS]).await.status, 200);
    assert!(releases(daniel).await.has("The decisions are released"));
    assert_eq!(story.spent().await, 600_000);
    assert_eq!(story.grant(kitchen).await.map(|grant| grant.amount_pence), Some(300_000));
    assert_eq!(table.stands(kitchen).await.state, State::Decided);
    let seen = hulya.get(&format!("/applications/{kitchen}/decision")).await;
    assert!(seen.has("Yes, in part") && seen.has("insured for thirty"), "the earlier decision stays below");
    let record = daniel.get(&format!("{}/record", decide_path(kitchen))).await;
    assert!(record.has("What was checked together did not hold") && record.has("£4,000") && record.has("£3,000"));
}

#[tokio::test]
async fn a_check_that_did_not_hold_can_be_given_more_time_or_end_in_no() {
    let story = Story::once_checked().await;
    let Story { table, kitchen, daniel, ruth, .. } = &story;
    let found = [("held", "no"), ("words", "The paper is at the printer’s."), HEAR_BY[0], HEAR_BY[1], HEAR_BY[2]];
    story.says(daniel, &found).await;
    let more = [
        ("outcome", "once-checked"),
        ("amount", "4000"),
        REASONS,
        ("to_check", "The hall’s insurance, once it is printed."),
        ("check_help", "We go to the hall with you."),
        ("check_due-day", "10"),
        ("check_due-month", "2"),
        ("check_due-year", "2027"),
    ];
    assert_eq!(decides(ruth, kitchen, &more).await.status, 200);
    assert!(releases(daniel).await.has("The decisions are released"));
    let letter = story.letter("hulya@example.org", "once it is printed").await;
    assert!(letter.text.contains("once it is printed") && letter.text.contains("10 February 2027"), "{}", letter.text);
    story.says(daniel, &found).await;
    let no = [("outcome", "not-this-time"), REASONS, ("not_acting", "Forty people eat alone; the council carries it.")];
    assert_eq!(decides(ruth, kitchen, &no).await.status, 200);
    assert!(releases(daniel).await.has("The decisions are released"));
    assert_eq!(story.spent().await, 0, "its money is free again");
    let letters = table.portal.letters_to("hulya@example.org").await;
    assert_eq!(letters.len(), 5, "decided, did not hold, decided, did not hold, decided");
    story.letter("hulya@example.org", "We do not fund Sunday Kitchen this time").await;
    let record = ruth.get(&format!("{}/record", decide_path(kitchen))).await;
    assert_eq!(record.all("section.gw-answer").len(), 2, "both earlier decisions");
}

#[tokio::test]
async fn ruth_opens_a_released_decision_again_and_its_grant_is_taken_back() {
    let story = story().await;
    let Story { table, kitchen, drums, daniel, ruth } = &story;
    decides(ruth, kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    let not = [("outcome", "not-this-time"), REASONS, ("not_acting", "They drum in the rain.")];
    decides(ruth, drums, &not).await;
    assert!(releases(daniel).await.has("The decisions are released"));
    let grant = story.grant(kitchen).await.expect("a grant");
    // An agreement is offered, and nobody has signed it.
    let page = daniel.get(&format!("/desk/grants/{}/agreement", grant.id)).await;
    daniel.submit(&page, "#offer", &[]).await;
    // Its group asked for a pause already: that goes with the grant, and holds nothing up.
    let hulya = table.portal.signed_in("hulya@example.org").await;
    assert_eq!(hulya.post(&format!("/grants/{}/pause", grant.id), &[("do", "pause")]).await.status, 200);

    // Neither the officer nor a panel member opens a decision again.
    let path = format!("{}/reopening", decide_path(kitchen));
    assert_eq!(daniel.get(&path).await.status, 403);
    assert_eq!(daniel.post(&path, &[("reason", "x"), HEAR_BY[0], HEAR_BY[1], HEAR_BY[2]]).await.status, 403);
    let empty = story.reopens(kitchen, &[]).await;
    assert!(empty.has("Give the reason") && empty.has("Enter the day, month and year"), "{}", empty.text());
    let form = ruth.get(&path).await;
    assert!(form.has(&grant.number) && form.has("is taken back"), "{}", form.text());
    let opened = [("reason", "We had added the hall twice."), HEAR_BY[0], HEAR_BY[1], HEAR_BY[2]];
    let opened = story.reopens(kitchen, &opened).await;
    assert!(opened.has("The decision is opened again"), "{}", opened.text());
    assert!(story.grant(kitchen).await.is_none());
    assert!(table.portal.visitor().get("/grants").await.lacks(&grant.number));
    let letter = story.letter("hulya@example.org", "we look at our decision again").await;
    for words in ["We had added the hall twice.", "Please do not spend it", "you hear from us by", "20 May 2027"] {
        assert!(letter.text.contains(words), "{words} in {}", letter.text);
    }
    insta::with_settings!({filters => vec![(r"http://127\.0\.0\.1:\d+/applications/[0-9a-f-]{36}", "[application]")]}, {
        insta::assert_snapshot!("decision_letter_reopened", format!("{}\n\n{}", letter.subject, letter.text));
    });
    assert!(ruth.get("/desk").await.has("Decide on Sunday Kitchen"), "it waits for her");
    let twice = ruth.post(&path, &[("reason", "x"), HEAR_BY[0], HEAR_BY[1], HEAR_BY[2]]).await;
    assert_eq!(twice.status, 403);

    decides(ruth, kitchen, &[("outcome", "in-part"), ("amount", "3500"), REASONS]).await;
    assert!(releases(daniel).await.has("The decisions are released"));
    let anew = story.grant(kitchen).await.expect("a grant");
    assert_eq!(anew.amount_pence, 350_000);
    assert_ne!(anew.number, grant.number);
    assert_eq!(story.spent().await, 350_000);
    let record = ruth.get(&format!("{}/record", decide_path(kitchen))).await;
    assert!(record.has("We had added the hall twice.") && record.has(&grant.number) && record.has("£4,000"));
    let history = daniel.get(&format!("/desk/applications/{kitchen}/history")).await;
    assert!(history.has("We had added the hall twice."), "{}", history.text());
}

#[tokio::test]
async fn before_its_release_a_decision_is_opened_again_without_a_letter() {
    let story = story().await;
    let Story { table, kitchen, ruth, daniel, drums } = &story;
    decides(ruth, kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    decides(ruth, drums, &[("outcome", "not-this-time"), REASONS, ("not_acting", "Rain.")]).await;
    let opened = story.reopens(kitchen, &[("reason", "The panel asks to be heard again.")]).await;
    assert!(opened.has("The decision is opened again"), "{}", opened.text());
    assert!(table.portal.letters_to("hulya@example.org").await.is_empty());
    assert_eq!(table.stands(kitchen).await.state, State::UnderReview);
    let release = daniel.get(&format!("/desk/funds/{FUND}/release")).await;
    assert!(release.has("Nothing is decided yet"), "the round waits for it: {}", release.text());
    decides(ruth, kitchen, &[("outcome", "in-part"), ("amount", "1000"), REASONS]).await;
    assert!(releases(daniel).await.has("The decisions are released"));
    assert_eq!(table.portal.letters_to("hulya@example.org").await.len(), 1);
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let seen = hulya.get(&format!("/applications/{kitchen}/decision")).await;
    assert!(seen.lacks("The panel asks to be heard again"), "what never went out is not theirs to read");
}

#[tokio::test]
async fn what_is_signed_is_not_opened_again() {
    let story = story().await;
    let Story { table, kitchen, ruth, daniel, drums } = &story;
    decides(ruth, kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    decides(ruth, drums, &[("outcome", "not-this-time"), REASONS, ("not_acting", "Rain.")]).await;
    releases(daniel).await;
    let grant = story.grant(kitchen).await.expect("a grant").id;
    let page = daniel.get(&format!("/desk/grants/{grant}/agreement")).await;
    daniel.submit(&page, "#offer", &[]).await;
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let page = hulya.get(&format!("/grants/{grant}/agreement")).await;
    hulya.submit(&page, "#sign", &[("name", "Hülya Demir"), ("role", "chair"), ("agrees", "yes")]).await;
    let path = format!("{}/reopening", decide_path(kitchen));
    let refused = ruth.get(&path).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("An agreement that rests on this decision has been signed"), "{}", refused.text());
    assert_eq!(ruth.post(&path, &[("reason", "x"), HEAR_BY[0], HEAR_BY[1], HEAR_BY[2]]).await.status, 403);
    assert!(story.grant(kitchen).await.is_some());
}
