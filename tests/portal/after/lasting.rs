//! Help that outlasts the grant, whether a group is funded or not.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::commitments;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use super::challenge::not_funded;
use crate::award::{letter_to, whole};
use crate::support::{Portal, Seen, Visitor, at_once};
use crate::table::{FUND, Table};

const ACCOUNTANT: &str = "Three hours with an accountant";
const TASK: &str = "Arrange “Three hours with an accountant” for Sunday Kitchen";
const DANIEL: &str = "daniel.okafor@example.org";

fn own(application: &str) -> String {
    format!("/applications/{application}/lasting-help")
}

fn desk(application: &str) -> String {
    format!("/desk/applications/{application}/lasting-help")
}

/// Somebody of a group presses a button at the offer of an accountant.
async fn says(group: &Visitor, application: &str, action: &str) -> Seen {
    let page = group.get(&own(application)).await;
    let form = if action == "take-back" { "#back-accountant" } else { "#take-accountant" };
    let fields = [("action", action), ("wish-accountant", "Two years of accounts."), ("times-accountant", "Mornings")];
    let fields = if action == "take-back" { &fields[..1] } else { &fields[..] };
    group.submit(&page, form, fields).await
}

/// The officer answers the one group that stands on the page.
async fn answers(officer: &Visitor, page: &Seen, action: &str, fields: &[(&str, &str)]) -> Seen {
    let form = match action {
        "arrange" => "form[id^=arrange-]",
        "happen" => "form[id^=happened-]",
        _ => "form[id^=refuse-]",
    };
    let id = page.all_of("input[name=taken]", "value").into_iter().next().expect("something was taken up");
    let named: Vec<(String, &str)> = fields.iter().map(|(name, value)| (format!("{name}-{id}"), *value)).collect();
    let mut typed: Vec<(&str, &str)> = named.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    typed.push(("action", action));
    officer.submit(page, form, &typed).await
}

/// How the promises to answer whoever takes up help stand.
async fn promised(portal: &Portal) -> Vec<String> {
    portal
        .read(|db| {
            let help = commitments::table.filter(commitments::source.eq("help"));
            Ok(help.order(commitments::made_at).select(commitments::state).load(db)?)
        })
        .await
}

#[tokio::test]
async fn hulyas_group_was_not_funded_and_has_its_accounts_done_all_the_same() {
    let (table, kitchen, hulya) = not_funded().await;
    let portal = &table.portal;
    let fund = portal.visitor().get(&format!("/funds/{FUND}")).await;
    assert!(fund.has("Help that outlasts the grant") && fund.has("For groups that are not funded this time"));
    let decision = hulya.get(&format!("/applications/{kitchen}/decision")).await;
    assert!(
        decision.has(ACCOUNTANT) && decision.lacks("Insurance that does not cost the earth"),
        "{}",
        decision.text()
    );
    assert_eq!(decision.link("See this help, and take it up"), Some(own(&kitchen)));
    let follow = hulya.get(&format!("/applications/{kitchen}")).await;
    assert_eq!(follow.link("Help beside money, funded or not"), Some(own(&kitchen)));

    // The wrong people first.
    let stranger = portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(stranger.get(&own(&kitchen)).await.status, 404);
    let press = [("offer", "accountant"), ("action", "take-up")];
    assert_eq!(stranger.post(&own(&kitchen), &press).await.status, 404);
    let insurance = hulya.post(&own(&kitchen), &[("offer", "insurance"), ("action", "take-up")]).await;
    assert_eq!(insurance.status, 403, "it is for whoever is funded");
    let arranges = hulya.post(&own(&kitchen), &[("offer", "accountant"), ("action", "arrange")]).await;
    assert!(arranges.status == 422 && arranges.has("Choose what you would like to do"), "{}", arranges.text());

    let (queries, page) = portal.queries(hulya.get(&own(&kitchen))).await;
    assert!(page.has("Somebody who writes your next application with you") && queries <= 6, "{queries}");
    let said = says(&hulya, &kitchen, "take-up").await;
    assert!(said.has("You took it up") && said.has("You hear from us by"), "{}", said.text());
    let taken = letter_to(portal, DANIEL, "would like this help").await;
    insta::assert_snapshot!("lasting-help-taken", whole(portal, &taken));
    let again = hulya.submit(&page, "#take-accountant", &[("action", "take-up")]).await;
    assert_eq!(again.status, 422, "somebody of the group has said so already: {}", again.text());
    assert_eq!(promised(portal).await, ["open"]);
    assert!(hulya.get(&format!("/applications/{kitchen}/promises")).await.has("We answer a group that takes up help"));

    let daniel = portal.signed_in(DANIEL).await;
    assert!(daniel.get("/desk").await.has(TASK));
    assert!(daniel.get("/desk/promises?kind=help").await.has("Answer a group that takes up help"));
    let (queries, list) = portal.queries(daniel.get(&format!("/desk/funds/{FUND}/lasting-help"))).await;
    assert!(list.has("Sunday Kitchen: Three hours with an accountant") && queries <= 6, "{queries}: {}", list.text());
    let panel = table.staff("ife@hackney.example", "Ife", Role::PanelMember).await;
    assert_eq!(panel.get(&desk(&kitchen)).await.status, 403);
    assert_eq!(panel.get(&format!("/desk/funds/{FUND}/lasting-help")).await.status, 403);
    let leyla = table.staff("leyla@hackney.example", "Leyla", Role::Commissioner).await;
    let hers = leyla.get(&desk(&kitchen)).await;

    let (queries, page) = portal.queries(daniel.get(&desk(&kitchen))).await;
    assert!(page.has("Two years of accounts.") && page.has("Mornings") && queries <= 6, "{queries}: {}", page.text());
    let empty = answers(&daniel, &page, "arrange", &[]).await;
    assert!(empty.status == 422 && empty.has("Say with whom it is"), "{}", empty.text());
    let with = [("with", "Grace Osei, 020 7946 0170"), ("when", "agree"), ("words", "She comes to you.")];
    let arranged = answers(&daniel, &page, "arrange", &with).await;
    assert!(arranged.has("Saved. The group gets a letter.") && arranged.has("Grace Osei"), "{}", arranged.text());
    let answered = letter_to(portal, "hulya@example.org", "our answer").await;
    insta::assert_snapshot!("lasting-help-answered", whole(portal, &answered));
    assert_eq!(promised(portal).await, ["kept"]);
    // Leyla had it open: what she wrote stays hers, and what stands is above it.
    let late = answers(&leyla, &hers, "arrange", &[("with", "Tomas"), ("when", "agree")]).await;
    assert!(
        late.status == 422 && late.has("Somebody changed this meanwhile") && late.has("Grace Osei"),
        "{}",
        late.text()
    );
    assert!(late.html.contains("Tomas"), "{}", late.html);

    let page = daniel.get("/desk").await;
    assert!(page.lacks(TASK) && page.has("Say whether “Three hours with an accountant” happened"), "{}", page.text());
    let page = daniel.get(&desk(&kitchen)).await;
    let happened = answers(&daniel, &page, "happen", &[]).await;
    assert!(happened.has("It happened"), "{}", happened.text());
    let seen = hulya.get(&own(&kitchen)).await;
    assert!(seen.has("It happened") && seen.all("#take-accountant").is_empty(), "{}", seen.text());
    let ended = daniel.get(&format!("/desk/funds/{FUND}/lasting-help?show=ended")).await;
    assert!(ended.has("Sunday Kitchen"), "{}", ended.text());
}

#[tokio::test]
async fn a_group_says_not_now_takes_up_takes_back_and_hears_when_there_is_no_place() {
    let (table, kitchen, hulya) = not_funded().await;
    let portal = &table.portal;
    let not_now = says(&hulya, &kitchen, "not-now").await;
    assert!(not_now.has("You said not now"), "{}", not_now.text());
    assert!(promised(portal).await.is_empty(), "nothing is promised");
    assert!(says(&hulya, &kitchen, "take-up").await.has("You took it up"));
    let daniel = portal.signed_in(DANIEL).await;
    assert!(daniel.get("/desk").await.has(TASK));
    assert!(says(&hulya, &kitchen, "take-back").await.has("You took it back"));
    assert!(daniel.get("/desk").await.lacks(TASK));
    assert_eq!(promised(portal).await, ["let-go"]);

    // She takes it up after all, and nobody answers in time.
    portal.clock.advance(TimeDelta::days(1));
    let hulya = portal.signed_in("hulya@example.org").await;
    assert!(says(&hulya, &kitchen, "take-up").await.has("You took it up"));
    portal.clock.advance(TimeDelta::days(20));
    let hulya = portal.signed_in("hulya@example.org").await;
    let late = hulya.get(&own(&kitchen)).await;
    assert!(late.has("you have not. We are sorry"), "{}", late.text());

    // Whoever stepped back sees nothing of it.
    let id = ApplicationId::from(kitchen.as_str());
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    table.declares("tomas@hackney.example", &id, Standing::Conflict).await;
    assert_eq!(tomas.get(&desk(&kitchen)).await.status, 403);
    assert!(tomas.get(&format!("/desk/funds/{FUND}/lasting-help")).await.lacks("Sunday Kitchen"));

    let daniel = portal.signed_in(DANIEL).await;
    let page = daniel.get(&desk(&kitchen)).await;
    assert!(page.has("That day has gone by"), "{}", page.text());
    let silent = answers(&daniel, &page, "no-place", &[]).await;
    assert!(silent.status == 422 && silent.has("Say why there is no place"), "{}", silent.text());
    let why = [("why", "The accountant has moved away."), ("instead", "An evening for three groups in May.")];
    let told = answers(&daniel, &page, "no-place", &why).await;
    assert!(told.has("No place left") && told.has("An evening for three groups in May."), "{}", told.text());
    let letter = letter_to(portal, "hulya@example.org", "our answer").await;
    insta::assert_snapshot!("lasting-help-no-place", whole(portal, &letter));
    assert_eq!(promised(portal).await.last().map(String::as_str), Some("kept-late"));
    let seen = hulya.get(&own(&kitchen)).await;
    assert!(seen.has("There is no place") && seen.all("#take-accountant").is_empty(), "{}", seen.text());
}

#[tokio::test]
async fn of_two_groups_that_take_the_last_place_at_once_one_has_it_and_the_other_can_wait() {
    let accounts = ("document = \"insurance\"", "document = \"accounts\"");
    let table = Table::of_file(10_000, &[("places = 12", "places = 1"), accounts]).await;
    let portal = &table.portal;
    let fund = portal.visitor().get(&format!("/funds/{FUND}")).await;
    assert!(fund.has("where there are no accounts yet or few"), "a letter is a way: {}", fund.text());
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await.to_string();
    let garden = table.application("Clapton Garden", "kofi@example.org", "Kofi Asante", 2_000).await.to_string();
    let mut hulya = (portal.signed_in("hulya@example.org").await, kitchen);
    let mut kofi = (portal.signed_in("kofi@example.org").await, garden);
    for turn in 0..4 {
        let (one, two) = at_once(turn, says(&hulya.0, &hulya.1, "take-up"), says(&kofi.0, &kofi.1, "take-up")).await;
        assert_ne!(one.status, two.status, "{} {}", one.text(), two.text());
        // From here on it is Hülya who has the place, and Kofi who was told that it has gone.
        if two.status == 200 {
            std::mem::swap(&mut hulya, &mut kofi);
        }
        let (winner, loser) = if two.status == 200 { (two, one) } else { (one, two) };
        assert!(winner.has("You took it up"), "{}", winner.text());
        assert!(loser.status == 422 && loser.has("Somebody took the last place a moment ago"), "{}", loser.text());
        let waits = kofi.0.submit(&loser, "#take-accountant", &[("action", "queue")]).await;
        assert!(waits.has("You are on the waiting list"), "{}", waits.text());
        // The place comes free: whoever waited has it, and is answered by a day.
        assert!(says(&hulya.0, &hulya.1, "take-back").await.has("You took it back"));
        let has_it = kofi.0.get(&own(&kofi.1)).await;
        assert!(has_it.has("You took it up") && has_it.has("You hear from us by"), "{}", has_it.text());
        let daniel = portal.signed_in(DANIEL).await;
        assert_eq!(daniel.get("/desk").await.text().matches("Arrange “Three hours with an accountant”").count(), 1);
        assert!(says(&kofi.0, &kofi.1, "take-back").await.has("You took it back"));
    }

    // Where it is the council that takes a place away, whoever waits has it as well.
    assert!(says(&hulya.0, &hulya.1, "take-up").await.has("You took it up"));
    assert!(says(&kofi.0, &kofi.1, "queue").await.has("You are on the waiting list"));
    let daniel = portal.signed_in(DANIEL).await;
    let page = daniel.get(&desk(&hulya.1)).await;
    let told = answers(&daniel, &page, "no-place", &[("why", "The accountant speaks no Turkish.")]).await;
    assert!(told.has("No place left"), "{}", told.text());
    let has_it = kofi.0.get(&own(&kofi.1)).await;
    assert!(has_it.has("You took it up") && has_it.has("You hear from us by"), "{}", has_it.text());
    // Each time a letter said so.
    let mut letters = portal.letters_to("hulya@example.org").await;
    letters.extend(portal.letters_to("kofi@example.org").await);
    assert_eq!(letters.iter().filter(|letter| letter.subject.contains("A place has come free")).count(), 5);
}
