//! A conversation about a decision, offered to everyone.

use super::challenge::not_funded;
use groundwater::people::Role;

#[tokio::test]
async fn hulya_talks_about_the_decision_and_has_in_writing_what_was_said() {
    let (table, kitchen, hulya) = not_funded().await;
    let (own, desk) = (format!("/applications/{kitchen}/feedback"), format!("/desk/applications/{kitchen}/feedback"));
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("You can talk with us about it") && letter.text.contains(&own), "{}", letter.text);
    let page = hulya.get(&format!("/applications/{kitchen}/decision")).await;
    assert!(page.link("Talk with us about it").is_some(), "{}", page.text());
    let stranger = table.portal.applicant("next@example.org", "Next Door").await;
    assert_eq!(stranger.get(&own).await.status, 404);
    assert_eq!(stranger.post(&own, &[("reach_by", "x")]).await.status, 404);
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert_eq!(daniel.get(&desk).await.status, 404, "nobody has asked yet");
    // Daniel offers a time, as for any conversation.
    let slots = daniel.get("/desk/conversations/slots").await;
    let at = table.portal.app.tools.clock.today() + chrono::TimeDelta::days(7);
    use chrono::Datelike;
    let (day, month, year) = (at.day().to_string(), at.month().to_string(), at.year().to_string());
    let offered = [
        ("date-day", day.as_str()),
        ("date-month", &month),
        ("date-year", &year),
        ("time", "10:30"),
        ("minutes", "30"),
    ];
    daniel.submit(&slots, "main form", &offered).await;
    let page = hulya.get(&own).await;
    let empty = hulya.submit(&page, "main form", &[]).await;
    assert!(empty.status == 422, "{}", empty.text());
    let free = page.all_of("input[name=slot]", "value").into_iter().find(|value| !value.is_empty());
    let mut asked = vec![("reach_by", "Ring 020 7946 0123")];
    if let Some(slot) = &free {
        asked.push(("slot", slot));
    }
    let said = hulya.submit(&page, "main form", &asked).await;
    assert!(said.has("Daniel Okafor talks with you"), "{}", said.text());
    assert!(free.is_some() && said.has("10:30am"), "the time she chose: {}", said.text());
    let letter = table.portal.letters_to("daniel.okafor@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("020 7946 0123"), "{}", letter.text);
    assert!(daniel.get("/desk").await.has("Talk with Sunday Kitchen about our decision"));
    let panel = table.staff("ife@hackney.example", "Ife", Role::PanelMember).await;
    assert_eq!(panel.get(&desk).await.status, 403);
    let page = daniel.get(&desk).await;
    assert_eq!(daniel.submit(&page, "main form", &[]).await.status, 422);
    let held = daniel.submit(&page, "main form", &[("words", "The budget was two thousand short. Ask in May.")]).await;
    assert!(held.has("Held"), "{}", held.text());
    assert!(daniel.get("/desk").await.lacks("Talk with Sunday Kitchen about our decision"));
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("Ask in May"), "{}", letter.text);
    assert!(hulya.get(&own).await.has("Ask in May"));
}

#[tokio::test]
async fn whoever_stepped_back_does_not_get_hulyas_number_and_whoever_rings_knows_how() {
    use groundwater::people::safety::{Holder, Safety, store as safety};
    use groundwater::review::Standing;
    let (table, kitchen, hulya) = not_funded().await;
    let id = groundwater::ids::ApplicationId::from(kitchen.as_str());
    let (own, desk) = (format!("/applications/{kitchen}/feedback"), format!("/desk/applications/{kitchen}/feedback"));
    let person = table.portal.person("hulya@example.org", "").await;
    table
        .portal
        .change(move |change| {
            let chosen = Safety { no_voicemail: true, code_word: "marigold".into(), ..Safety::default() };
            safety::put(change.db, Holder::Person, person.as_str(), &chosen, &person, change.now)
        })
        .await;
    // Daniel is the contact, and stepped back from this one.
    table.declares("daniel.okafor@example.org", &id, Standing::Conflict).await;
    let nobody = hulya.post(&own, &[("reach_by", "Ring 020 7946 0123")]).await;
    assert!(nobody.status == 403 && nobody.has("We have to find somebody else"), "{}", nobody.text());
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    let page = hulya.get(&own).await;
    assert!(page.has("You talk with Tomas Varga"), "{}", page.text());
    let before = table.portal.letters_to("daniel.okafor@example.org").await.len();
    let asked = hulya.submit(&page, "main form", &[("reach_by", "Ring 020 7946 0123")]).await;
    assert!(asked.has("Tomas Varga talks with you"), "{}", asked.text());
    // A second click rings nobody twice.
    hulya.submit(&page, "main form", &[("reach_by", "Ring 020 7946 0123")]).await;
    assert_eq!(table.portal.letters_to("daniel.okafor@example.org").await.len(), before);
    let to_tomas = table.portal.letters_to("tomas@hackney.example").await;
    assert_eq!(to_tomas.iter().filter(|letter| letter.text.contains("020 7946 0123")).count(), 1);
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert_eq!(daniel.get(&desk).await.status, 403);
    assert!(daniel.get("/desk").await.lacks("Talk with Sunday Kitchen about our decision"));
    let seen = tomas.get(&desk).await;
    assert!(seen.has("Leave no message") && seen.has("marigold"), "{}", seen.text());
    // Two write it down: the second finds the first, and keeps their own words.
    tomas.submit(&seen, "main form", &[("words", "Ask in May.")]).await;
    let late = tomas.submit(&seen, "main form", &[("words", "Ask in June.")]).await;
    assert!(late.status == 422 && late.has("Ask in May.") && late.has("Ask in June."), "{}", late.text());
}

#[tokio::test]
async fn what_daniel_owed_falls_to_the_others_when_he_has_left() {
    use diesel::prelude::*;
    use groundwater::db::schema::person_roles;
    let (table, kitchen, hulya) = not_funded().await;
    let tomas = table.staff("tomas@hackney.example", "Tomas Varga", Role::Commissioner).await;
    let page = hulya.get(&format!("/applications/{kitchen}/feedback")).await;
    hulya.submit(&page, "main form", &[("reach_by", "Ring 020 7946 0123")]).await;
    let words = "Talk with Sunday Kitchen about our decision";
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert!(daniel.get("/desk").await.has(words));
    assert!(tomas.get("/desk").await.lacks(words), "it is Daniel's");
    let left = table.portal.person("daniel.okafor@example.org", "").await;
    table
        .portal
        .change(move |change| {
            let roles = person_roles::table.filter(person_roles::person_id.eq(&left));
            diesel::update(roles).set(person_roles::ended_at.eq(Some(change.now))).execute(change.db)?;
            Ok(())
        })
        .await;
    let today = tomas.get("/desk").await;
    assert!(today.has(words), "{}", today.text());
}

#[tokio::test]
async fn what_daniel_hears_in_the_talk_about_the_decision_can_worry_him() {
    let (table, kitchen, hulya) = not_funded().await;
    let (own, desk) = (format!("/applications/{kitchen}/feedback"), format!("/desk/applications/{kitchen}/feedback"));
    let maureen = table.staff("maureen@hackney.example", "Maureen Walsh", Role::SafeguardingLead).await;
    let page = hulya.get(&own).await;
    hulya.submit(&page, "main form", &[("reach_by", "Ring 020 7946 0123")]).await;
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let page = daniel.get(&desk).await;
    let held = daniel.submit(&page, "main form", &[("words", "Fridays are hard for one of them.")]).await;
    assert!(held.has("If it is hard to hear"), "{}", held.text());
    let href = held.link("This worries me").expect("a way");
    assert!(href.contains("about=feedback:"), "{href}");
    assert_eq!(hulya.get(&href).await.status, 403);
    let form = daniel.get(&href).await;
    assert!(form.has("The talk about our decision"), "{}", form.text());
    let sent = daniel.submit(&form, "main form", &[("words", "He does not go home.")]).await;
    assert!(sent.has("What happens next"), "{}", sent.text());
    let list = maureen.get("/desk/concerns").await;
    let seen = maureen.get(&list.link("Sunday Kitchen").expect("the worry")).await;
    assert!(seen.has("He does not go home.") && seen.has("Fridays are hard for one of them."), "{}", seen.text());
}
