//! Hülya says by voice what she learned; both agree, everyone can hear it; and later she wants it gone.

use crate::browser::Browser;
use crate::granted::{Granted, fills_day};
use crate::learning::{AMINA, HULYA};
use crate::support::{Visitor, sounds};

const SAID: &str = "Three grandmothers run the oven now.";
const HEARD: &str = "She says that the bread is hers again.";
const NEXT: &str = "We heat every room from October.";

async fn would_rather_speak(hulya: &Browser, granted: &Granted) {
    hulya.open(&granted.own("")).await;
    hulya.click("What is usual, and how you would rather talk").await;
    hulya.see("There is nothing to report.").await;
    hulya.tick("way", "voice-note").await;
    hulya.picture("taking-back-01-how").await;
    hulya.click("Tell the council").await;
    hulya.see("You would rather: A voice note").await;
}

/// Amina writes the council's part, and asks the group; the note's id.
async fn begins(amina: &Browser, granted: &Granted) -> String {
    amina.open(&granted.desk("/learning/new")).await;
    amina.fill_named("group_changed", SAID).await;
    amina.fill_named("council_next", NEXT).await;
    amina.click("Save and ask the group to agree").await;
    amina.see("With the group, to agree").await;
    let path = amina.path().await;
    path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned()
}

/// A voice that is not Hülya's own: whose it is said yes to everyone's hearing it.
async fn adds_a_voice(hulya: &Browser, granted: &Granted, file: &std::path::Path) {
    hulya.open("/home").await;
    hulya.click("learning note").await;
    hulya.click("Add a picture, sound or somebody's words").await;
    hulya.choose_file("A picture or a recording", file).await;
    hulya.fill_named("who_spoke", "Mrs A., a volunteer").await;
    hulya.fill_named("words", HEARD).await;
    hulya.tick("audience", "everyone").await;
    hulya.tick("of_another", "yes").await;
    // No child is in it, so nobody asks for a guardian.
    hulya.lacks("Which parent or guardian said yes").await;
    hulya.fill_named("yes_by", "Mrs A.").await;
    hulya.fill_named("yes_how", "she listened to it first").await;
    fills_day(hulya, "yes_on", granted.portal().clock.today()).await;
    hulya.picture("taking-back-02-voice").await;
    hulya.click("Add it").await;
    hulya.see("The group has said yes, the council not yet. Until then nobody else sees it.").await;
    hulya.see("Mrs A. said yes: she listened to it first").await;
    hulya.picture("taking-back-03-added").await;
}

async fn agrees(hulya: &Browser, own: &str) {
    hulya.open(own).await;
    hulya.see(SAID).await;
    hulya.click("You may publish it").await;
    hulya.click("We agree with this note").await;
    hulya.see("You have agreed").await;
    hulya.see("Agreed by both").await;
}

async fn says_yes_to_both(amina: &Browser, id: &str) {
    amina.open(&format!("/desk/learning/{id}")).await;
    amina.click("Say yes for the council").await;
    amina.see("we say yes").await;
    amina.click("Pictures, sound and single voices").await;
    amina.see(HEARD).await;
    amina.click("Say yes to it").await;
    amina.see("Both sides have said yes.").await;
    amina.picture("taking-back-04-yes-desk").await;
}

/// It is put under a theme, and stands in the digest of its round; both are let out. Their addresses.
async fn is_answered(amina: &Browser) -> (String, String) {
    amina.open("/desk/learning/themes").await;
    amina.fill("What it is called", "Cold rooms").await;
    amina.click("Sunday Kitchen").await;
    amina.click("Name this theme").await;
    amina.click("Everyone may read it").await;
    amina.click("Save").await;
    amina.see("Everyone can read it, with 1 of its voices").await;
    let theme = amina.path().await;
    amina.click("Themes").await;
    amina.click("Answer the round of").await;
    amina.see("Not answered yet").await;
    amina.click("Everyone may read it").await;
    amina.click("Save").await;
    amina.see("Everyone can read it.").await;
    let digest = amina.path().await;
    let everyones = |path: String| path.split(['?', '#']).next().expect("a path").replace("/desk", "");
    (everyones(theme), everyones(digest))
}

/// Every page on which anybody could have read it, and every file that could have been taken away.
struct Places {
    id: String,
    own: String,
    theme: String,
    digest: String,
    along: String,
    exports: Vec<String>,
}

impl Places {
    fn public(&self) -> [String; 5] {
        let grant = self.own.split("/learning").next().expect("its grant").to_owned();
        ["/learning".to_owned(), format!("/learning/{}", self.id), self.theme.clone(), self.digest.clone(), grant]
    }
}

async fn everyone_hears_it(anyone: &Browser, places: &Places) {
    anyone.open("/learning").await;
    anyone.see(SAID).await;
    anyone.open(&format!("/learning/{}", places.id)).await;
    anyone.see(HEARD).await;
    anyone.see("Mrs A., a volunteer").await;
    anyone.picture("taking-back-05-public").await;
    anyone.open(&places.theme).await;
    anyone.see(SAID).await;
    anyone.open(&places.digest).await;
    anyone.see(SAID).await;
    anyone.see("We have not answered this yet.").await;
    anyone.picture("taking-back-06-digest").await;
}

async fn takes_it_back(hulya: &Browser, own: &str) {
    hulya.open(&format!("{own}/story")).await;
    hulya.see("Nobody asks why.").await;
    hulya.picture("taking-back-07-story").await;
    hulya.click("Take the whole note back").await;
    hulya.see("It is taken back. Nothing of it is kept.").await;
    hulya.picture("taking-back-08-gone").await;
}

async fn nobody_reads_it(who: &Browser, paths: &[String]) {
    for path in paths {
        who.open(path).await;
        who.lacks("grandmothers").await;
        who.lacks("bread is hers").await;
        who.lacks("Mrs A.").await;
    }
}

async fn is_in(who: &Visitor, file: &str, words: &str) -> bool {
    let (status, _, bytes) = who.download(file).await;
    assert!(status == 200 || status == 404, "{file}: {status}");
    // What is in a text document is stored as it is written.
    String::from_utf8_lossy(&bytes).contains(words)
}

#[tokio::test]
async fn a_voice_that_both_agreed_to_let_out_is_taken_back_and_is_nowhere() {
    let granted = Granted::signed().await;
    let portal = granted.portal();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("voice-note.webm");
    std::fs::write(&file, sounds::voice(500)).expect("a voice");
    let hulya = granted.on_a_phone(HULYA).await;
    would_rather_speak(&hulya, &granted).await;
    let amina = granted.at_the_desk(AMINA).await;
    amina.open(&granted.desk("/learning")).await;
    amina.see("The group would rather: A voice note").await;
    let id = begins(&amina, &granted).await;
    let own = granted.own(&format!("/learning/{id}"));
    adds_a_voice(&hulya, &granted, &file).await;
    agrees(&hulya, &own).await;
    says_yes_to_both(&amina, &id).await;
    let (theme, digest) = is_answered(&amina).await;
    let exports =
        ["/desk/report/odt?from=2027-01-01&to=2027-03-31", "/desk/applications.csv"].map(str::to_owned).to_vec();
    let places = Places { id, own, theme, digest, along: granted.desk("/learning/along"), exports };

    let anyone = Browser::without_scripts(portal).await;
    everyone_hears_it(&anyone, &places).await;
    let visitor = granted.visits(AMINA).await;
    let story = visitor.get(&format!("/learning/{}", places.id)).await;
    let voice = story.attribute("audio", "src").expect("a recording");
    assert_eq!(portal.visitor().download(&voice).await.0, 200);
    assert!(is_in(&visitor, &places.exports[0], NEXT).await, "the report of the time has it");
    amina.open(&places.along).await;
    amina.see(HEARD).await;
    amina.picture("taking-back-09-along").await;

    takes_it_back(&hulya, &places.own).await;
    portal.work().await;
    nobody_reads_it(&anyone, &places.public()).await;
    anyone.open(&places.digest).await;
    anyone.picture("taking-back-10-digest-after").await;
    let own = [places.own.clone(), format!("{}/story", places.own), granted.own("")];
    nobody_reads_it(&hulya, &own).await;
    let desk = ["/desk/learning", "/desk/learning/themes", "/desk/search?q=grandmothers"].map(str::to_owned);
    nobody_reads_it(&amina, &[&desk[..], &[places.along.clone(), granted.desk("/learning")]].concat()).await;
    for export in &places.exports {
        for words in ["grandmothers", "bread is hers", NEXT] {
            assert!(!is_in(&visitor, export, words).await, "{words} is in {export}");
        }
    }
    for who in [&portal.visitor(), &visitor] {
        assert_eq!(who.download(&voice).await.0, 404, "the sound is gone");
    }
    let page = visitor.get(&format!("/desk/learning/{}", places.id)).await;
    assert!(page.has("Nothing of it is kept"), "what stays is that there was one: {}", page.text());
}
