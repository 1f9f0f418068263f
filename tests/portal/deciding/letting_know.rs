//! People hear in their time: calls first, and letters between two moments at a humane hour.

use diesel::prelude::*;
use groundwater::db::schema::people;
use groundwater::people::Role;
use groundwater::people::safety::{Holder, Safety, store as safety};

use crate::table::{FUND, Table, decides, releases};

const FIRST: &str = "/desk/funds/hackney-small-grants/release/first";
const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");

#[tokio::test]
async fn daniel_rings_first_and_the_letters_leave_in_the_time_that_he_set() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let drums = table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 4_000).await;
    let hulya = table.portal.person("hulya@example.org", "").await;
    let ayla = table.portal.person("ayla@example.org", "Ayla Can").await;
    let of = kitchen.clone();
    table
        .portal
        .change(move |change| {
            diesel::update(people::table.find(&hulya)).set(people::phone.eq("020 7946 0018")).execute(change.db)?;
            // Ayla comes first by name and has a telephone too, but Hülya sent it.
            diesel::update(people::table.find(&ayla)).set(people::phone.eq("020 7946 0019")).execute(change.db)?;
            let group = groundwater::application::store::get(change.db, &of)?.organisation_id;
            let member = change.id();
            groundwater::organisation::store::insert_member(change.db, member, &group, &ayla, change.now)?;
            let hers = Safety { no_voicemail: true, code_word: "marigold".into(), ..Safety::default() };
            safety::put(change.db, Holder::Person, hulya.as_str(), &hers, &hulya, change.now)?;
            let groups = Safety { times: "Not on Fridays".into(), ..Safety::default() };
            safety::put(change.db, Holder::Organisation, group.as_str(), &groups, &hulya, change.now)
        })
        .await;
    let ruth = table.ruth(&[&kitchen, &drums]).await;
    for one in [&kitchen, &drums] {
        decides(&ruth, one, &[("outcome", "funded"), ("amount", "4000"), REASONS]).await;
    }
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    // Nobody else sets it.
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    assert_eq!(ama.get(FIRST).await.status, 403);
    assert_eq!(ama.post(&format!("/desk/funds/{FUND}/release/window"), &[]).await.status, 403);

    let day = table.portal.clock.today() + chrono::TimeDelta::days(7);
    let day = day + chrono::TimeDelta::days(if day.format("%u").to_string() == "7" { 1 } else { 0 });
    let (d, m, y) = (day.format("%-d").to_string(), day.format("%-m").to_string(), day.format("%Y").to_string());
    let window = |from: &'static str, until: &'static str| {
        vec![
            ("from-day", d.clone()),
            ("from-month", m.clone()),
            ("from-year", y.clone()),
            ("from_time", from.to_owned()),
            ("until-day", d.clone()),
            ("until-month", m.clone()),
            ("until-year", y.clone()),
            ("until_time", until.to_owned()),
        ]
    };
    let set = async |from, until| {
        let fields = window(from, until);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        daniel.submit(&daniel.get(FIRST).await, "main details form", &fields).await
    };
    assert!(set("19:00", "22:00").await.has("Choose a time in which they can"), "no letter leaves at night");
    assert!(set("15:00", "14:00").await.has("Choose a time after the beginning"));
    let kept = set("10:00", "14:00").await;
    assert!(kept.has("Letters leave only in this time.") && kept.has("Hülya Demir, 020 7946 0018"), "{}", kept.text());
    assert!(kept.lacks("Drums On The Lea"), "nobody there has a telephone");
    assert!(kept.lacks("Ayla Can"), "whoever sent it is rung");
    for before in ["Leave no message", "marigold", "Not on Fridays"] {
        assert!(kept.has(before), "{before}: {}", kept.text());
    }

    // Not before the call, and not before the time.
    let path = format!("/desk/funds/{FUND}/release");
    let early = daniel.post(&path, &[]).await;
    assert!(early.status == 403 && early.has("It has not been rung yet"), "{}", early.text());
    let stranger = drums.to_string();
    let nobody = [("application", stranger.as_str()), ("came", "rung")];
    assert_eq!(daniel.post(&format!("{path}/calls"), &nobody).await.status, 404);
    let rung = daniel.submit(&kept, "form[action$=calls]", &[("came", "rung")]).await;
    assert!(rung.has("Written down.") && rung.has("Rung"), "{}", rung.text());
    assert!(rung.lacks("marigold"), "nobody needs it any more");
    let early = daniel.post(&path, &[]).await;
    assert!(early.status == 403 && early.has("leave from"), "{}", early.text());
    assert!(table.portal.letters_to("hulya@example.org").await.is_empty());

    let noon = day.and_hms_opt(12, 0, 0).expect("noon");
    table.portal.clock.advance(noon - table.portal.app.now());
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    assert!(releases(&daniel).await.has("The decisions are released"));
    assert_eq!(table.portal.letters_to("hulya@example.org").await.len(), 1);
}
