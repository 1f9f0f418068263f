//! What stays nowhere: answers to sensitive questions, and everything on a phone that others use, too.

use chrono::TimeDelta;

use crate::fund::example;
use crate::support::{Portal, Visitor};

const HULYA: &str = "hulya@example.org";
const HURT: &str = "\n[[questions]]\nkey = \"hurt\"\ntitle = \"What has made it hard?\"\nwhy = \"So that we can be careful.\"\n\
                    seen_by = [\"named_contact\"]\nkind = \"text\"\nmax_words = 200\nsensitive = true\n";

/// Hülya's draft in a fund that asks what hurts.
async fn begun() -> (Portal, String) {
    let portal = Portal::start().await;
    let round = portal.fund_from(&format!("{}{HURT}", example("hackney-small-grants"))).await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    (portal, format!("/applications/{application}"))
}

/// Signs in by a link, and says that others use the phone.
async fn on_a_shared_phone(portal: &Portal) -> Visitor {
    let visitor = portal.visitor();
    let page = visitor.get(portal.sign_in_link(HULYA).await.trim_start_matches(&portal.base)).await;
    let home = visitor.submit(&page, "main form", &[("shared", "yes")]).await;
    assert_eq!(home.status, 200, "{}", home.text());
    visitor
}

#[tokio::test]
async fn a_sensitive_question_says_so_can_be_left_out_and_stays_nowhere() {
    let (portal, application) = begun().await;
    let hulya = portal.signed_in(HULYA).await;
    let usual = hulya.get(&format!("{application}/questions/need")).await;
    assert!(usual.html.contains("data-device") && usual.html.contains("data-person"), "{}", usual.html);
    assert!(usual.lacks("Nobody has to describe harm"));
    let hurt = hulya.get(&format!("{application}/questions/hurt")).await;
    assert!(hurt.has("You can leave this out, or tell it in another way.") && hurt.has("Talk to someone"));
    assert!(!hurt.html.contains("data-device>") && !hurt.html.contains("data-device novalidate"), "{}", hurt.html);
    assert!(hurt.html.contains("data-autosave autocomplete=\"off\""));
    assert!(portal.visitor().get("/funds/hackney-small-grants").await.has("Nobody has to describe harm"));
}

#[tokio::test]
async fn nothing_stays_on_a_shared_phone_and_the_session_ends_when_nobody_is_there() {
    let (portal, application) = begun().await;
    let hulya = on_a_shared_phone(&portal).await;
    let need = format!("{application}/questions/need");
    let page = hulya.get(&need).await;
    assert!(!page.html.contains("data-device") && !page.html.contains("data-person"), "{}", page.html);
    assert!(page.html.contains("data-autosave autocomplete=\"off\""));
    // While she is there it lasts.
    for _ in 0..3 {
        portal.clock.advance(TimeDelta::minutes(25));
        assert_eq!(hulya.get(&need).await.status, 200);
        portal.work().await;
    }
    portal.clock.advance(TimeDelta::minutes(41));
    assert_eq!(hulya.get(&need).await.status, 403);
}

#[tokio::test]
async fn she_says_it_later_on_her_account_and_takes_it_back() {
    let (portal, application) = begun().await;
    let hulya = portal.signed_in(HULYA).await;
    let need = format!("{application}/questions/need");
    let account = hulya.get("/account").await;
    assert!(account.has("as on a phone or computer of your own"));
    let shared = hulya.submit(&account, "form[action$=shared]", &[("shared", "yes")]).await;
    assert!(shared.has("You said that others use it, too"), "{}", shared.text());
    assert!(!hulya.get(&need).await.html.contains("data-device"));
    hulya.submit(&shared, "form[action$=shared]", &[("shared", "no")]).await;
    assert!(hulya.get(&need).await.html.contains("data-device"));
    portal.clock.advance(TimeDelta::hours(3));
    assert_eq!(hulya.get(&need).await.status, 200);
}
