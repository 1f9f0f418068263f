//! A named contact hands over: the groups read a note, what was open moves, and whoever judges does not take over.

use chrono::TimeDelta;
use groundwater::after::owed::{self, Owed};
use groundwater::application::State;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::{Borough, FUNDER, JOY, LEYLA};
use crate::support::Seen;

const FUND: &str = "wick-award-community-chest";
const NOTE: &str = "I move to another team on Friday. Amina knows everything you told me.";

async fn page(borough: &Borough) -> Seen {
    borough.leyla.get(&format!("/desk/funds/{FUND}/contact")).await
}

async fn id(borough: &Borough, email: &str) -> String {
    borough.portal.person(email, "").await.to_string()
}

#[tokio::test]
async fn leyla_hands_a_round_over_and_every_group_reads_her_note() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let draft = borough.group("Night Choir", "nadia@example.org").await;
    borough.apply(draft, "nadia@example.org", "Night Choir", State::Draft).await;
    let withdrawn = borough.group("Gone Home", "gone@example.org").await;
    borough.apply(withdrawn, "gone@example.org", "Gone Home", State::Withdrawn).await;
    let fund = borough.leyla.get(&format!("/desk/funds/{FUND}")).await;
    let form = borough.leyla.get(&fund.link("Hand over to a colleague").expect("a link")).await;
    assert!(form.has("Leyla Demir speaks with the groups now") && form.has("The group can see this."));
    let empty = borough.leyla.submit(&form, "main form", &[]).await;
    assert!(empty.status == 422 && empty.has("Choose who speaks") && empty.has("Write the groups a few words"));
    let amina = id(&borough, "amina@wick.example").await;
    let done = borough.leyla.submit(&form, "main form", &[("to", &amina), ("note", NOTE)]).await;
    assert!(done.has("It is handed over. Everybody concerned is told."), "{}", done.text());
    assert!(done.has("The named contact handed over") && done.has("Amina Yusuf"), "{}", done.text());

    for email in ["hulya@example.org", "nadia@example.org"] {
        let letter = borough.portal.letters_to(email).await.pop().expect("a letter");
        assert!(letter.subject.starts_with("Amina Yusuf looks after"), "{}", letter.subject);
        for words in ["Until now Leyla Demir was your person", NOTE, "amina@wick.example"] {
            assert!(letter.text.contains(words), "{words}: {}", letter.text);
        }
    }
    assert!(borough.portal.letters_to("gone@example.org").await.is_empty(), "there is nobody to tell");
    let told = borough.portal.letters_to("amina@wick.example").await.pop().expect("a letter");
    assert!(told.subject.starts_with("You speak with the groups of") && told.text.contains("one group that has sent"));

    // The group sees her name, and not the number of the one before; so does anyone on the fund's page.
    let own = borough.hulya.get(&format!("/applications/{application}")).await;
    assert!(own.has("Amina Yusuf") && own.lacks("Leyla Demir"), "{}", own.text());
    assert!(own.has("Somebody else at the council looks after it now"));
    let public = borough.portal.visitor().get(&format!("/funds/{FUND}")).await;
    assert!(public.has("Amina Yusuf") && public.lacks("Leyla Demir"), "{}", public.text());
    let desk = borough.leyla.get(&format!("/desk/applications/{application}")).await;
    assert!(desk.has("Amina Yusuf speaks with the group"));

    // Neither judges it: whoever speaks with a group does not, and whoever did stays who they were.
    let readings = borough.amina.get(&format!("/desk/applications/{application}/readings")).await;
    assert!(readings.has("Amina Yusuf is the named contact"), "{}", readings.text());
    assert!(readings.has("Leyla Demir typed up a conversation with the group, or typed for it, or was its contact"));

    // An older form does nothing any more.
    let stale =
        borough.leyla.submit(&form, "main form", &[("to", &amina), ("note", "Again."), ("once", "other")]).await;
    assert!(stale.status == 409 && stale.has("Amina Yusuf speaks with the groups now"), "{}", stale.text());
}

/// Leyla owes the group a call.
async fn owes(borough: &Borough, application: &ApplicationId) {
    let (id, leyla) = (application.clone(), borough.portal.person(LEYLA, "").await);
    borough
        .portal
        .change(move |change| {
            let funder = groundwater::application::store::get(change.db, &id)?.funder_id;
            let call = Owed {
                funder: &funder,
                kind: "feedback",
                about: id.as_str(),
                text: "Ring Sunday Kitchen about the decision".into(),
                hint: String::new(),
                href: format!("/desk/applications/{id}"),
                due: None,
                application: Some(&id),
                not_for: vec![],
                person: Some(leyla),
            };
            owed::store::add(change, call)
        })
        .await;
}

#[tokio::test]
async fn what_was_open_with_the_one_is_open_with_the_other() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let ben = borough.staff("ben@wick.example", "Ben Ode", Role::Commissioner).await;
    let page = borough.leyla.get(&format!("/desk/applications/{application}/questions")).await;
    let fields = [("words", "Who opens the hall?"), ("why", "So that the budget carries it.")];
    let asked = borough.leyla.submit(&page, "form[action$=questions]", &fields).await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    let own = borough.hulya.get(&format!("/applications/{application}")).await;
    let question = borough.hulya.get(&own.link("Who opens the hall?").expect("a link")).await;
    borough.hulya.submit(&question, "main form", &[("answer", "Bibi does.")]).await;
    assert!(borough.leyla.get("/desk").await.has("Reply to Sunday Kitchen"));
    assert!(ben.get("/desk").await.lacks("Reply to Sunday Kitchen"));

    owes(&borough, &application).await;
    assert!(borough.leyla.get("/desk").await.has("Ring Sunday Kitchen about the decision"));

    let form = borough.amina.get(&format!("/desk/applications/{application}/contact")).await;
    let to = id(&borough, "ben@wick.example").await;
    let done = borough.amina.submit(&form, "main form", &[("to", &to), ("note", NOTE)]).await;
    assert!(done.has("Ben Ode speaks with the group"), "{}", done.text());
    assert!(ben.get("/desk").await.has("Reply to Sunday Kitchen"));
    assert!(borough.leyla.get("/desk").await.lacks("Reply to Sunday Kitchen"), "she keeps nothing open");
    assert!(ben.get("/desk").await.has("Ring Sunday Kitchen about the decision"));
    assert!(borough.leyla.get("/desk").await.lacks("Ring Sunday Kitchen about the decision"));
    let letter = borough.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("ben@wick.example"), "{}", letter.text);
    // The rest of the round stays as it is.
    let other = borough.application("Quiet Corner", State::UnderReview).await;
    assert!(ben.get(&format!("/desk/applications/{other}")).await.has("Leyla Demir speaks with the group"));
    // At night nobody is written to.
    borough.portal.clock.advance(TimeDelta::hours(11));
    let back = ben.get(&format!("/desk/applications/{application}/contact")).await;
    assert!(back.has("Leyla Demir handed over to Ben Ode"), "{}", back.text());
    let to = id(&borough, LEYLA).await;
    let before = borough.portal.letters_to("hulya@example.org").await.len();
    let done = ben.submit(&back, "main form", &[("to", &to), ("note", "She is back.")]).await;
    assert!(done.has("Leyla Demir speaks with the group"), "{}", done.text());
    assert_eq!(borough.portal.letters_to("hulya@example.org").await.len(), before);
}

#[tokio::test]
async fn whoever_judges_or_stands_apart_is_refused() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    borough.staff(JOY, "Joy Campbell", Role::Commissioner).await;
    borough.staff("sam@wick.example", "Sam", Role::Commissioner).await;
    let sam = borough.portal.signed_in("sam@wick.example").await;
    borough.declares(&application, "sam@wick.example", Standing::Conflict).await;
    borough.is_asked_to_read(&application, "amina@wick.example").await;
    let one = format!("/desk/applications/{application}/contact");
    let round = format!("/desk/funds/{FUND}/contact");
    for address in [&one, &round] {
        let form = borough.leyla.get(address).await;
        for why in ["Joy Campbell decides in this round", "Sam stands apart from", "Amina Yusuf reads"] {
            assert!(form.has(why), "{address} {why}: {}", form.text());
        }
        let from = id(&borough, LEYLA).await;
        for email in [JOY, "sam@wick.example", "amina@wick.example", "hulya@example.org", LEYLA] {
            let to = id(&borough, email).await;
            let fields =
                [("to", to.as_str()), ("from", from.as_str()), ("note", NOTE), ("round", borough.round.as_str())];
            let refused = borough.leyla.post(address, &fields).await;
            assert_eq!(refused.status, 422, "{address} {email}: {}", refused.text());
        }
    }
    assert_eq!(sam.get(&one).await.status, 403, "whoever stepped back");
    assert_eq!(sam.post(&one, &[("to", "x"), ("note", NOTE)]).await.status, 403);
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    let kit = borough.portal.staff("kit@rivermouth.example", "Kit", Role::Commissioner, "rivermouth").await;
    for address in [&one, &round] {
        assert_eq!(ife.get(address).await.status, 403);
        assert_eq!(borough.hulya.get(address).await.status, 403);
        assert!([403, 404].contains(&kit.get(address).await.status));
        let fields = [("to", "x"), ("note", NOTE), ("round", borough.round.as_str())];
        assert!([403, 404].contains(&kit.post(address, &fields).await.status));
    }
    assert_eq!(borough.portal.letters_to("hulya@example.org").await.len(), 0);
    assert_eq!(page(&borough).await.status, 200, "{FUNDER}");
}
