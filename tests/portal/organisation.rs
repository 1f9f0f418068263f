//! Groups: told about once, corrected by any member, closed to everybody else.

use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor};

/// Tells about a group; gives its page.
pub async fn tells(visitor: &Visitor, name: &str) -> Seen {
    let page = visitor.get("/organisations/new").await;
    let fields = [("name", name), ("kind", "unregistered"), ("about", "We cook together on Sundays.")];
    let told = visitor.submit(&page, "main form", &fields).await;
    assert!(told.path.starts_with("/organisations/"), "{} {}", told.path, told.text());
    told
}

/// The address of a page without what stands after it.
pub fn address(seen: &Seen) -> String {
    seen.path.split('?').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_group_without_papers_tells_of_itself_once() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    assert!(hulya.get("/home").await.has("Nothing is under way yet"));
    let told = tells(&hulya, "Sunday Kitchen").await;
    assert!(told.has("Your group's profile is saved") && told.has("A group that is not registered"), "{}", told.text());
    assert!(hulya.get("/home").await.has("Sunday Kitchen"));
    let page = hulya.get(&format!("{}/profile", address(&told))).await;
    let changed = hulya.submit(&page, "main form", &[("area", "Dalston"), ("yearly_income", "£4,500")]).await;
    assert!(changed.has("Saved.") && changed.has("Dalston") && changed.has("£4,500"));
    assert!(changed.has("Told about for the first time") && changed.has("What it says about itself was changed"));
    let (queries, _) = portal.queries(hulya.get(&address(&told))).await;
    assert!(queries <= 6, "{queries}");
}

#[tokio::test]
async fn what_is_missing_is_said_and_everything_typed_is_kept() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let page = hulya.get("/organisations/new").await;
    let long = "a".repeat(5000);
    let fields =
        [("name", "Sunday Kitchen"), ("kind", "hosted"), ("about", long.as_str()), ("yearly_income", "about £500")];
    let again = hulya.submit(&page, "main form", &fields).await;
    assert_eq!(again.status, 422);
    for words in ["the organisation that holds money for you", "5000 characters", "Write the income in numbers"] {
        assert!(again.has(words), "{words}: {}", again.text());
    }
    assert_eq!(again.attribute("input[name=yearly_income]", "value").as_deref(), Some("about £500"));
    assert!(again.html.contains(&long));
}

#[tokio::test]
async fn a_second_click_makes_no_second_group() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let page = hulya.get("/organisations/new").await;
    let fields = [("name", "Sunday Kitchen"), ("kind", "unregistered"), ("about", "We cook.")];
    let first = hulya.submit(&page, "main form", &fields).await;
    let second = hulya.submit(&page, "main form", &fields).await;
    assert_eq!(address(&first), address(&second));
    assert_eq!(hulya.get("/home").await.all("h2"), ["Sunday Kitchen"]);
}

#[tokio::test]
async fn a_colleague_is_added_by_letter_and_the_last_one_cannot_leave() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let told = tells(&hulya, "Sunday Kitchen").await;
    let wrong = hulya.submit(&told, "form[action$='/members']", &[("email", "songul")]).await;
    assert!(wrong.status == 422 && wrong.has("Check the e-mail address"));
    let added = hulya.submit(&wrong, "form[action$='/members']", &[("email", "songul@example.org")]).await;
    assert!(added.has("Added. We have written to them"), "{}", added.text());
    let letter = portal.letters_to("songul@example.org").await.pop().expect("a letter");
    assert_eq!(letter.subject, "Hülya Demir has added you to Sunday Kitchen");
    assert!(letter.text.contains(&address(&told)));
    let twice = hulya
        .submit(&hulya.get(&address(&told)).await, "form[action$='/members']", &[("email", "songul@example.org")])
        .await;
    assert!(twice.has("is in your group already"));
    let songul = portal.applicant("songul@example.org", "Songül Aydın").await;
    assert!(songul.get("/home").await.has("Sunday Kitchen"));
    let left = songul.submit(&songul.get(&address(&told)).await, "form[action$='/departure']", &[]).await;
    assert!(left.has("You have left the group"));
    assert_eq!(songul.get(&address(&told)).await.status, 404);
    let alone = hulya.post(&format!("{}/departure", address(&told)), &[]).await;
    assert!(alone.status == 403 && alone.has("the only one in this group"));
}

#[tokio::test]
async fn two_members_change_the_profile_at_once_and_both_versions_are_shown() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let songul = portal.applicant("songul@example.org", "Songül Aydın").await;
    let told = tells(&hulya, "Sunday Kitchen").await;
    hulya.submit(&told, "form[action$='/members']", &[("email", "songul@example.org")]).await;
    let profile = format!("{}/profile", address(&told));
    let (hers, mine) = (songul.get(&profile).await, hulya.get(&profile).await);
    songul.submit(&hers, "main form", &[("area", "Stoke Newington")]).await;
    let both = hulya.submit(&mine, "main form", &[("area", "Dalston")]).await;
    assert!(both.has("Songül Aydın changed this too"), "{}", both.text());
    assert!(both.has("Stoke Newington") && both.has("Dalston"));
    assert_eq!(both.attribute("input[name=area]", "value").as_deref(), Some("Dalston"));
    let saved = hulya.submit(&both, "main form", &[("area", "Dalston and Stoke Newington")]).await;
    assert!(saved.has("Dalston and Stoke Newington"));
}

#[tokio::test]
async fn to_everybody_else_a_group_does_not_exist() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let group = address(&tells(&hulya, "Sunday Kitchen").await);
    let other = portal.applicant("ali@example.org", "Ali Kaya").await;
    let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    for visitor in [&other, &amina] {
        assert_eq!(visitor.get(&group).await.status, 404);
        assert_eq!(visitor.get(&format!("{group}/profile")).await.status, 404);
        let fields = [("name", "Mine"), ("kind", "registered"), ("about", "x"), ("version", "1")];
        assert_eq!(visitor.post(&format!("{group}/profile"), &fields).await.status, 404);
        assert_eq!(visitor.post(&format!("{group}/members"), &[("email", "x@example.org")]).await.status, 404);
        assert_eq!(visitor.post(&format!("{group}/departure"), &[]).await.status, 404);
    }
    assert!(hulya.get(&group).await.has("Sunday Kitchen"));
}
