//! The group sees the facts that a decision would rest on, and says what is not right.

use groundwater::decision::facts::added_key;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::panelling::rewrite;
use crate::support::Visitor;
use crate::table::{Table, decide_path, decides};

const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");

/// The fields by which a group says whether a fact is right that an officer added, and what is.
fn fields(words: &str) -> (String, String) {
    let key = added_key(words);
    (format!("right-{key}"), format!("correct-{key}"))
}

async fn with_a_check() -> Table {
    Table::of_file(10_000, &[("readings = 2", "readings = 2\nfactual_check_days = 7")]).await
}

#[tokio::test]
async fn hulya_says_what_is_not_right_and_ruth_decides_with_it_before_her() {
    let table = with_a_check().await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = table.ruth(&[&kitchen]).await;
    let amina = table.staff("amina.yusuf@example.org", "Amina Yusuf", Role::Commissioner).await;
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let (desk, own) = (format!("/desk/applications/{kitchen}/facts"), format!("/applications/{kitchen}/facts"));

    // Nothing was sent yet: the decision waits, and the group has no such page.
    let early = ruth.get(&decide_path(&kitchen)).await;
    assert!(
        early.has("Until then you can say") && early.has("The group has not seen the facts yet"),
        "{}",
        early.text()
    );
    assert_eq!(hulya.get(&own).await.status, 404);

    // Whoever decides looks on; an officer sends.
    assert_eq!(ruth.post(&desk, &[("facts", "figure-amount")]).await.status, 403);
    let (queries, page) = table.portal.queries(amina.get(&desk)).await;
    assert!(page.status == 200 && queries <= 6, "{queries}: {}", page.text());
    assert!(page.has("You ask for £4,000.") && page.has("It has 7 days"), "{}", page.text());
    let sent = amina.submit(&page, "main form", &[("added", "You began in 2019.")]).await;
    assert!(
        sent.has("Everybody in the group gets a letter.") && sent.has("has not said anything yet"),
        "{}",
        sent.text()
    );
    let letters = table.portal.letters_to("hulya@example.org").await;
    let letter = letters.last().expect("a letter");
    assert!(
        letter.text.contains("- You ask for £4,000.") && letter.text.contains("- You began in 2019."),
        "{}",
        letter.text
    );
    let waits = ruth.get(&decide_path(&kitchen)).await;
    assert!(waits.has("Until then you can say") && waits.has("The group has until"), "{}", waits.text());
    assert_eq!(
        ruth.post(&decide_path(&kitchen), &[("outcome", "funded"), ("amount", "4000"), REASONS]).await.status,
        403
    );

    // Another group sees nothing of it. Hülya says of one that it is not right.
    let kofi = table.portal.applicant("kofi@example.org", "Kofi Mensah").await;
    assert_eq!(kofi.get(&own).await.status, 404);
    assert_eq!(kofi.post(&own, &[("right-figure-amount", "yes")]).await.status, 404);
    assert!(hulya.get("/home").await.has("Say whether the facts we rely on are right"));
    let page = hulya.get(&format!("/applications/{kitchen}")).await;
    assert!(page.has("The facts we rely on") && page.has("Waits for you"), "{}", page.text());
    let page = hulya.get(&own).await;
    let (began, since) = fields("You began in 2019.");
    let unsaid = hulya.submit(&page, "main form", &[("right-figure-amount", "yes"), (&began, "no")]).await;
    assert!(unsaid.status == 422 && unsaid.has("Tell us what is right"), "{}", unsaid.text());
    let said = hulya
        .submit(
            &page,
            "main form",
            &[("right-figure-amount", "yes"), (&began, "no"), (&since, "It was 2017."), ("words", "Thank you.")],
        )
        .await;
    assert!(said.has("stands beside the facts for whoever decides"), "{}", said.text());
    let told = table.portal.letters_to("daniel.okafor@example.org").await;
    assert!(told.last().is_some_and(|letter| letter.text.contains("What is right: It was 2017.")));

    let (queries, page) = table.portal.queries(ruth.get(&decide_path(&kitchen))).await;
    assert!(page.status == 200 && queries <= 6, "{queries}: {}", page.text());
    for words in ["The facts it rests on", "The group: it is not right.", "It was 2017.", "Thank you."] {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    assert!(
        decides(&ruth, &kitchen, &[("outcome", "funded"), ("amount", "4000"), REASONS])
            .await
            .has("The decision is saved")
    );
}

#[tokio::test]
async fn a_group_that_says_nothing_holds_nobody_up_for_ever_and_other_facts_are_asked_anew() {
    let table = with_a_check().await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let ruth = table.ruth(&[&kitchen]).await;
    let amina = table.staff("amina.yusuf@example.org", "Amina Yusuf", Role::Commissioner).await;
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let (desk, own) = (format!("/desk/applications/{kitchen}/facts"), format!("/applications/{kitchen}/facts"));
    let before = amina.get(&desk).await;
    amina.submit(&before, "main form", &[]).await;
    let old = hulya.get(&own).await;
    amina.submit(&amina.get(&desk).await, "main form", &[("added", "You began in 2019.")]).await;
    let typed = [("right-figure-amount", "yes"), ("words", "We began in a kitchen.")];
    let overtaken = hulya.submit(&old, "main form", &typed).await;
    assert!(overtaken.has("We sent you other facts while you were writing"), "{}", overtaken.text());
    // What she typed stays; what she ticked is ticked anew, of what stands there now; and she can send it.
    assert!(overtaken.has("We began in a kitchen."), "{}", overtaken.text());
    assert!(overtaken.all("input[checked]").is_empty(), "nothing is ticked that she has not read");
    let (began, since) = fields("You began in 2019.");
    let right = [("right-figure-amount", "yes"), (&*began, "no"), (&*since, "In 2017.")];
    let sent = hulya.submit(&overtaken, "main form", &right).await;
    assert!(sent.has("stands beside the facts for whoever decides"), "{}", sent.text());
    // An officer whose page is older sends nothing over what she said; asked anew, what she said stays in the history.
    let late = amina.submit(&before, "main form", &[("added", "You are three.")]).await;
    assert!(late.has("were sent, or answered") && late.has("You are three."), "{}", late.text());
    let anew = amina.submit(&late, "main form", &[]).await;
    assert!(anew.has("Everybody in the group gets a letter."), "{}", anew.text());
    let thing = groundwater::history::Thing::new("application", &kitchen);
    let kept = table.portal.read(move |db| groundwater::history::of(db, &thing, 30)).await;
    assert!(kept.iter().any(|line| line.detail.to_string().contains("In 2017.")), "{kept:?}");
    table.portal.clock.advance(chrono::TimeDelta::days(8));
    let ruth = match ruth.get(&decide_path(&kitchen)).await.status {
        200 => ruth,
        _ => table.portal.signed_in("ruth.adeyemi@example.org").await,
    };
    let page = ruth.get(&decide_path(&kitchen)).await;
    assert!(page.status == 200 && page.has("The group has said nothing by its day"), "{}", page.text());
}

#[tokio::test]
async fn what_hulya_corrects_never_stands_beside_another_fact() {
    let table = with_a_check().await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let amina = table.staff("amina.yusuf@example.org", "Amina Yusuf", Role::Commissioner).await;
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let (desk, own) = (format!("/desk/applications/{kitchen}/facts"), format!("/applications/{kitchen}/facts"));
    sends(&amina, &desk, "You began in 2019.\nTwo are paid.").await;
    let old = hulya.get(&own).await;
    // While she writes, one line comes before hers and another goes.
    sends(&amina, &desk, "Forty come.\nYou began in 2019.").await;
    let ((began, since), (_, paid)) = (fields("You began in 2019."), fields("Two are paid."));
    let typed = [("right-figure-amount", "yes"), (&*began, "no"), (&*since, "It was 2017."), (&*paid, "Three are.")];
    let overtaken = hulya.submit(&old, "main form", &typed).await;
    assert!(overtaken.has("We sent you other facts while you were writing"), "{}", overtaken.text());
    let box_of = |words: &str| overtaken.all(&format!("#{}", fields(words).1)).concat();
    assert_eq!(box_of("You began in 2019.").trim(), "It was 2017.", "beside what she said it of");
    assert_eq!(box_of("Forty come.").trim(), "", "and nowhere else: {}", overtaken.text());
    assert!(overtaken.lacks("Three are."), "that fact is asked about no longer");
}

/// Amina sends the facts with these beside what is asked for.
async fn sends(amina: &Visitor, desk: &str, added: &str) {
    let page = amina.get(desk).await;
    let sent = amina.submit(&page, "main form", &[("added", added)]).await;
    assert!(sent.has("Everybody in the group gets a letter."), "{}", sent.text());
}

#[tokio::test]
async fn whoever_stands_apart_does_not_see_the_facts_and_a_round_without_a_check_has_none() {
    let table = with_a_check().await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let desk = format!("/desk/applications/{kitchen}/facts");
    let amina = table.staff("amina.yusuf@example.org", "Amina Yusuf", Role::Commissioner).await;
    table.declares("amina.yusuf@example.org", &kitchen, Standing::Conflict).await;
    assert_eq!(amina.get(&desk).await.status, 403);
    assert_eq!(amina.post(&desk, &[("facts", "figure-amount")]).await.status, 403);
    let far = table.portal.staff("far@example.org", "Far Away", Role::Commissioner, "camden").await;
    assert_eq!(far.get(&desk).await.status, 404);

    let without = Table::with_pounds(10_000).await;
    let kitchen = without.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let amina = without.staff("amina.yusuf@example.org", "Amina Yusuf", Role::Commissioner).await;
    let page = amina.get(&format!("/desk/applications/{kitchen}/facts")).await;
    assert!(page.has("The file of this round asks for no factual check.") && page.all("main form").is_empty());
}

#[tokio::test]
async fn what_was_said_about_what_hurts_is_a_fact_on_the_portal_and_not_in_a_letter() {
    let table = with_a_check().await;
    rewrite(&table, |text| text.questions[0].sensitive = true).await;
    let key = table.portal.form(&table.round.id).await.questions[0].key.clone();
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let words = "My sister was hurt at home.";
    said_aloud(&table, &kitchen, &key, words).await;
    let amina = table.staff("amina.yusuf@example.org", "Amina Yusuf", Role::Commissioner).await;
    let hulya = table.portal.signed_in("hulya@example.org").await;
    let (desk, own) = (format!("/desk/applications/{kitchen}/facts"), format!("/applications/{kitchen}/facts"));
    assert!(amina.get(&desk).await.has(words), "it can be chosen");
    sends(&amina, &desk, "You began in 2019.").await;
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(!letter.text.contains(words) && letter.text.contains("- You began in 2019."), "{}", letter.text);
    assert!(letter.text.contains("so that it does not lie in a mailbox"), "{}", letter.text);
    assert!(hulya.get(&own).await.has(words), "she reads it on the portal");
}

/// Hülya said something to a question in a conversation, and has confirmed what was written of it.
async fn said_aloud(table: &Table, kitchen: &ApplicationId, key: &str, words: &'static str) {
    use diesel::prelude::*;
    use groundwater::application::conversation::State;
    use groundwater::db::schema::conversations;
    let (id, key) = (kitchen.clone(), key.to_owned());
    let hulya = table.portal.person("hulya@example.org", "").await;
    let daniel = table.portal.person("daniel.okafor@example.org", "").await;
    table
        .portal
        .change(move |change| {
            diesel::insert_into(conversations::table)
                .values((
                    conversations::id.eq("t"),
                    conversations::application_id.eq(&id),
                    conversations::question_key.eq(&key),
                    conversations::state.eq(State::Confirmed),
                    conversations::reach_by.eq(""),
                    conversations::good_times.eq(""),
                    conversations::asked_by.eq(&hulya),
                    conversations::asked_at.eq(change.now),
                    conversations::contact_id.eq(&daniel),
                    conversations::write_up.eq(words),
                    conversations::minutes.eq(20),
                    conversations::correction.eq(""),
                    conversations::their_minutes.eq(0),
                    conversations::version.eq(1),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
}
