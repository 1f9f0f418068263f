//! Two officers on one application see each other.

use chrono::TimeDelta;
use groundwater::application::State;
use groundwater::ids::ApplicationId;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::borough::Borough;
use crate::support::Visitor;

async fn says_here(who: &Visitor, application: &ApplicationId) -> (u16, String) {
    let (status, said) = who.autosave("/desk/here", &[("application", application.as_str())]).await;
    // A refusal says why; only who is there is told here.
    let said = said["said"].as_str().filter(|_| status == 200).unwrap_or_default().to_owned();
    (status, said)
}

#[tokio::test]
async fn amina_and_leyla_see_each_other_and_nobody_who_stands_apart_does() {
    let borough = Borough::start().await;
    let application = borough.application("Sunday Kitchen", State::UnderReview).await;
    let other = borough.application("Quiet Corner", State::UnderReview).await;
    let page = borough.amina.get(&format!("/desk/applications/{application}")).await;
    assert_eq!(page.attribute("[data-here]", "data-here").as_deref(), Some(application.as_str()));
    assert_eq!(says_here(&borough.amina, &application).await, (200, String::new()));
    assert_eq!(says_here(&borough.amina, &application).await, (200, String::new()), "one is not one's own company");
    assert_eq!(says_here(&borough.leyla, &application).await.1, "Amina Yusuf has this open too");
    assert_eq!(says_here(&borough.leyla, &other).await.1, "");

    let sam = borough.staff("sam@wick.example", "Sam", Role::Commissioner).await;
    borough.declares(&application, "sam@wick.example", Standing::Conflict).await;
    let kit = borough.portal.staff("kit@rivermouth.example", "Kit", Role::Commissioner, "rivermouth").await;
    let ife = borough.staff("ife@wick.example", "Ife", Role::PanelMember).await;
    for (who, status) in [(&sam, 403), (&kit, 404), (&ife, 403), (&borough.hulya, 403)] {
        let (got, said) = says_here(who, &application).await;
        assert!(got == status && said.is_empty(), "{got} {said}");
    }
    assert_eq!(
        says_here(&borough.amina, &application).await.1,
        "Leyla Demir has this open too",
        "they were never here"
    );

    // Whoever closed it is here no longer, and after some minutes nothing of it is kept.
    borough.portal.clock.advance(TimeDelta::minutes(2));
    assert_eq!(says_here(&borough.leyla, &application).await.1, "");
    borough.portal.clock.advance(TimeDelta::minutes(6));
    borough.portal.work().await;
    let kept = borough
        .portal
        .read(|db| {
            use diesel::prelude::*;
            Ok(groundwater::db::schema::presences::table.count().get_result::<i64>(db)?)
        })
        .await;
    assert_eq!(kept, 0);
}
