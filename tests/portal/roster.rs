//! What a group tells of itself by its kind, the form of its numbers, and who has a part in it.

use groundwater::people::Role;

use crate::organisation::address;
use crate::support::{Portal, Seen, Visitor};

async fn tells(visitor: &Visitor, fields: &[(&str, &str)]) -> Seen {
    let page = visitor.get("/organisations/new").await;
    let mut all = vec![("name", "Sunday Kitchen"), ("about", "We cook together.")];
    all.extend(fields);
    visitor.submit(&page, "main form", &all).await
}

#[tokio::test]
async fn a_number_that_looks_unfamiliar_is_asked_about_gently_and_kept_with_a_press() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let fields = [("kind", "registered"), ("registration_number", "no 12 of the mosque's list")];
    let asked = tells(&hulya, &fields).await;
    assert_eq!(asked.status, 422);
    assert!(asked.has("does not look like a number of the registers that we know"), "{}", asked.text());
    assert!(asked.has("Keep it as it is"));
    let kept = hulya.submit(&asked, "main form", &[("keep_numbers", "yes")]).await;
    assert!(kept.has("no 12 of the mosque's list"), "{}", kept.text());
    // It is not asked about again.
    let page = hulya.get(&format!("{}/profile", address(&kept))).await;
    let saved = hulya.submit(&page, "main form", &[("area", "Dalston")]).await;
    assert!(saved.has("Saved."), "{}", saved.text());
    let page = hulya.get(&format!("{}/profile", address(&kept))).await;
    let known = hulya.submit(&page, "main form", &[("registration_number", " sc 012345")]).await;
    assert!(known.has("Saved.") && known.has("SC012345"), "{}", known.text());
}

#[tokio::test]
async fn each_kind_of_group_tells_what_only_it_has() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let alone = tells(&hulya, &[("kind", "consortium")]).await;
    assert!(alone.status == 422 && alone.has("Enter the names of the groups, one on each line"), "{}", alone.text());
    let partners = ("partners", "Quiet Corner\r\nRidley Road Elders");
    let wrong = hulya.submit(&alone, "main form", &[partners, ("leads", "Somebody")]).await;
    assert!(wrong.status == 422 && wrong.has("as it stands in the list"), "{}", wrong.text());
    let told = hulya.submit(&wrong, "main form", &[partners, ("leads", "Quiet Corner")]).await;
    assert!(told.has("Ridley Road Elders") && told.has("Which of them leads"), "{}", told.text());
    let hosted = [("kind", "hosted"), ("host_name", "Estate Hall Trust"), ("host_number", "0123 4567")];
    let told = tells(&hulya, &hosted).await;
    assert!(told.has("Estate Hall Trust") && told.has("01234567"), "{}", told.text());
    let told = tells(&hulya, &[("kind", "individual"), ("group_behind", "The mothers at the gate")]).await;
    assert!(told.has("The mothers at the gate"), "{}", told.text());
}

#[tokio::test]
async fn the_chair_stands_in_the_list_without_an_account() {
    let portal = Portal::start().await;
    let group = portal.group("Sunday Kitchen", &[("hulya@example.org", "Hülya Demir")]).await;
    let (hulya, path) = (portal.signed_in("hulya@example.org").await, format!("/organisations/{group}/people"));
    let ali = portal.applicant("ali@example.org", "Ali Kaya").await;
    let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    let page = hulya.get(&path).await;
    for wrong in [&ali, &amina] {
        assert_eq!(wrong.get(&path).await.status, 404);
        assert_eq!(wrong.submit(&page, "main form", &[("person_name", "x"), ("part", "y")]).await.status, 404);
    }
    let empty = hulya.submit(&page, "main form", &[]).await;
    assert!(empty.status == 422 && empty.has("Enter their name") && empty.has("Say what they do"));
    let fields = [("person_name", "Songül Aydın"), ("part", "chair"), ("contact", "Ring in the evening")];
    let added = hulya.submit(&empty, "main form", &fields).await;
    assert!(added.has("Songül Aydın") && added.has("chair") && added.has("Nothing about a bank account"));
    let off = hulya.submit(&added, "form[action$=ending]", &[]).await;
    assert!(off.has("Taken off the list.") && off.lacks("Songül Aydın"), "{}", off.text());
    let history = hulya.get(&format!("/organisations/{group}")).await;
    assert!(history.has("Somebody was added to the list") && history.has("Somebody was taken off the list"));
}
