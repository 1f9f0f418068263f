//! Whose story it is: who sees what was said together, and what is left of it once it is taken back. And what recurs.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::{
    commitments, history, learning_note_revisions, learning_notes, learning_pieces, search_entries, waiting_pieces,
    withdrawn_stories,
};
use groundwater::ids::{GrantId, RoundId};
use groundwater::people::Role;

use crate::award::{FUNDER, Granted};
use crate::support::{Seen, Visitor, pictures, sounds};

const SAID: &str = "Three grandmothers run the oven now.";
const BEFORE: &str = "Two grandmothers tried the oven.";
const HEARD: &str = "She says that the bread is hers again.";

/// A note that both agreed to and both let everyone read, with an earlier text; its id.
pub async fn published(granted: &Granted) -> String {
    let Granted { amina, hulya, .. } = granted;
    let page = amina.get(&format!("{}/learning/new", granted.desk())).await;
    let said = [("council_next", "We heat the rooms."), ("group_changed", BEFORE), ("then", "tell")];
    let shared = amina.submit(&page, "#note", &said).await;
    let id = shared.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned();
    let own = format!("{}/learning/{id}", granted.own());
    let page = hulya.get(&own).await;
    hulya.submit(&page, "#note", &[("group_changed", SAID), ("group_in_the_way", "The heating, all winter.")]).await;
    let page = hulya.get(&own).await;
    let agreed = hulya.submit(&page, "#agree", &[("publishes", "yes")]).await;
    assert!(agreed.has("You have agreed"), "{}", agreed.text());
    let page = amina.get(&format!("/desk/learning/{id}")).await;
    amina.submit(&page, "#publish", &[("publishes", "yes")]).await;
    id
}

/// Sends the form of a new piece, with a file where there is one.
pub async fn adds(who: &Visitor, page: &Seen, fields: &[(&str, &str)], file: Option<(&str, Vec<u8>)>) -> Seen {
    let (action, filled) = page.form("#piece", fields);
    let mut form = reqwest::multipart::Form::new();
    for (name, value) in filled.into_iter().filter(|(name, _)| name != "file") {
        form = form.text(name, value);
    }
    if let Some((name, bytes)) = file {
        form = form.part("file", reqwest::multipart::Part::bytes(bytes).file_name(name.to_owned()));
    }
    who.post_multipart(&action, form).await
}

pub async fn round_of(granted: &Granted) -> RoundId {
    let id: GrantId = granted.grant.clone();
    granted.portal.read(move |db| Ok(groundwater::award::grant::get(db, &id)?.round_id)).await
}

#[tokio::test]
async fn a_voice_note_is_agreed_and_taken_back_and_nothing_of_it_is_anywhere() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let id = published(&granted).await;
    let (own, desk) = (format!("{}/learning/{id}", granted.own()), format!("/desk/learning/{id}"));
    let public = portal.visitor();

    // Hülya adds somebody's voice, later: first nobody has asked the woman whose it is.
    let page = hulya.get(&format!("{own}/story")).await;
    let voice =
        [("who_spoke", "Mrs A., a volunteer"), ("words", HEARD), ("audience", "everyone"), ("of_another", "yes")];
    let unasked = adds(hulya, &page, &voice, Some(("voice.webm", sounds::voice(500)))).await;
    assert!(unasked.has("Write who said yes") && unasked.html.contains("Mrs A., a volunteer"), "{}", unasked.text());
    let yes = [
        ("yes_by", "Mrs A."),
        ("yes_how", "at the table"),
        ("yes_on-day", "30"),
        ("yes_on-month", "11"),
        ("yes_on-year", "2026"),
    ];
    // What she sent is there still: it waits for the rest, for her.
    assert!(unasked.has("voice.webm") && unasked.has("you need not send it again"), "{}", unasked.text());
    let added = adds(hulya, &unasked, &[&voice[..], &yes].concat(), None).await;
    assert!(added.has("added later") && added.has("the council not yet"), "{}", added.text());
    let piece = added.attribute("audio", "src").expect("a recording");
    assert!(public.get(&format!("/learning/{id}")).await.lacks(HEARD), "one yes is not two");
    assert_eq!(public.download(&piece).await.0, 404);
    assert_eq!(hulya.download(&piece).await.0, 200);

    let (queries, page) = portal.queries(amina.get(&format!("{desk}/story"))).await;
    assert!(queries <= 6 && page.has("Mrs A. said yes: at the table"), "{queries}: {}", page.text());
    amina.submit(&page, "form[action$=yes]", &[("yes", "yes")]).await;
    let note = public.get(&format!("/learning/{id}")).await;
    assert!(note.has(SAID) && note.has(HEARD) && note.lacks("at the table"), "{}", note.text());
    assert_eq!(public.download(&piece).await.0, 200);
    assert!(amina.get(&desk).await.has("Agreed by both"), "what was agreed is not opened again");
    let page = amina.get(&format!("{desk}/story")).await;
    assert!(page.lacks("Take it back and delete it"), "the group added it, so the group takes it back");

    // It stands in a theme, in the digest, and in what goes along.
    let page = amina.get("/desk/learning/themes").await;
    let fields = [("name", "Heating in winter"), ("notes", id.as_str())];
    let theme = amina.submit(&page, "#theme", &fields).await;
    let theme_path = theme.path.split('?').next().expect("a path").to_owned();
    // Under it stands what the group says of it, until somebody chooses otherwise: in its own words.
    assert!(theme.has("The heating, all winter."), "{}", theme.text());
    let chooser = amina.get(&theme.link("Choose what is shown of it").expect("a way to choose")).await;
    let other = amina.submit(&chooser, "#passage-form", &[("passage", "Three grandmothers run nothing.")]).await;
    assert!(other.status == 422 && other.has("Use the note’s own words"), "{}", other.text());
    let theme = amina.submit(&chooser, "#passage-form", &[("passage", SAID)]).await;
    assert!(theme.has(SAID) && theme.lacks("The heating, all winter."), "{}", theme.text());
    amina.submit(&theme, "#theme", &[("publishes", "yes")]).await;
    let public_theme = theme_path.replace("/desk", "");
    assert!(public.get(&public_theme).await.has(SAID));
    let digest = format!("/learning/rounds/{}", round_of(&granted).await);
    let page = amina.get(&format!("/desk{digest}")).await;
    let saved = amina.submit(&page, "#digest", &[("publishes", "yes")]).await;
    let unanswered = public.get(&digest).await;
    assert!(
        unanswered.has(SAID) && unanswered.has("We have not answered this yet. We answer by"),
        "{}",
        unanswered.text()
    );
    let page = amina.get(&saved.link("Answer it").expect("a way to answer")).await;
    let owner = portal.person("amina@hackney.example", "").await;
    let answered = amina
        .submit(&page, "#answer", &[("words", "We heat every room from October."), ("owner", owner.as_str())])
        .await;
    assert!(answered.has("We will: We heat every room from October."), "{}", answered.text());
    assert!(public.get(&digest).await.has("We heat every room from October."));
    assert!(public.get("/openness").await.has("We heat every room from October."), "the answer is a promise");
    assert!(matches!(&*promised(&granted).await, [(state, _)] if state == "kept"), "and so was the day of it");
    let along = format!("{}/learning/along", granted.desk());
    assert!(amina.get(&along).await.has(HEARD));
    assert!(amina.get("/desk/search?q=grandmothers").await.has("grandmothers run"));

    let page = hulya.get(&format!("{own}/story")).await;
    let waits = adds(hulya, &page, &voice, Some(("voice.webm", sounds::voice(500)))).await;
    assert!(waits.status == 422 && waits.has("you need not send it again"), "{}", waits.text());
    let gone = hulya.submit(&page, "#withdraw", &[]).await;
    assert!(gone.has("It is taken back"), "{}", gone.text());
    portal.work().await;
    let is_nowhere = || async {
        let (desk_grant, own_grant) = (granted.desk(), granted.own());
        let at_desk =
            ["/desk/learning", "/desk/learning/themes", "/desk/search?q=grandmothers", &along, &desk, &desk_grant];
        let themes =
            [theme_path.as_str(), &format!("/desk{digest}"), &format!("{desk_grant}/learning")].map(str::to_owned);
        for path in at_desk.map(str::to_owned).iter().chain(&themes) {
            let seen = amina.get(path).await;
            assert!(!seen.html.contains("grandmothers run") && !seen.html.contains("bread is hers"), "{path}");
        }
        for path in ["/learning", &format!("/learning/{id}"), &public_theme, &digest, &own_grant] {
            let seen = public.get(path).await;
            assert!(!seen.html.contains("grandmothers") && !seen.html.contains("bread is hers"), "{path}");
        }
        for path in [&own, &format!("{own}/story"), &own_grant, &format!("{own_grant}/learning")] {
            let seen = hulya.get(path).await;
            assert!(!seen.html.contains("grandmothers") && !seen.html.contains("bread is hers"), "{path}");
        }
        for who in [&public, hulya, amina] {
            assert_eq!(who.download(&piece).await.0, 404);
        }
        let (_, _, csv) = amina.download("/desk/applications.csv").await;
        assert!(!String::from_utf8_lossy(&csv).contains("grandmothers"));
    };
    is_nowhere().await;
    // Nothing is left in the records but that there was something, and when it went.
    let kept = id.clone();
    portal
        .read(move |db| {
            let body: String = learning_notes::table.find(&kept).select(learning_notes::body).first(db)?;
            assert!(!body.contains("grandmothers"), "{body}");
            let earlier: i64 = learning_note_revisions::table.count().get_result(db)?;
            let pieces: i64 = learning_pieces::table.count().get_result(db)?;
            let found: i64 = search_entries::table
                .filter(search_entries::kind.eq("learning-note"))
                .filter(search_entries::thing_id.eq(&kept))
                .count()
                .get_result(db)?;
            let told: i64 = history::table
                .filter(history::thing_kind.eq("learning note"))
                .filter(history::words.is_not_null())
                .count()
                .get_result(db)?;
            let taken: i64 = withdrawn_stories::table.count().get_result(db)?;
            let waiting: i64 = waiting_pieces::table.count().get_result(db)?;
            assert_eq!((earlier, pieces, waiting, found, told, taken), (0, 0, 0, 0, 0, 2));
            Ok(())
        })
        .await;

    // A backup from before is put back: what was taken back is taken back again.
    let back = id.clone();
    portal
        .change(move |change| {
            let body = format!("{{\"group\":{{\"changed\":\"{SAID}\"}}}}");
            diesel::update(learning_notes::table.find(&back))
                .set((
                    learning_notes::state.eq("agreed"),
                    learning_notes::body.eq(body),
                    learning_notes::group_publishes.eq(true),
                    learning_notes::council_publishes.eq(true),
                ))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    assert!(public.get(&format!("/learning/{id}")).await.has(SAID));
    portal.work().await;
    is_nowhere().await;
}

/// Where the promise to answer a digest stands, and the day that was told first.
async fn promised(granted: &Granted) -> Vec<(String, chrono::NaiveDate)> {
    granted
        .portal
        .read(|db| {
            Ok(commitments::table
                .filter(commitments::source.eq("digest"))
                .select((commitments::state, commitments::due_on))
                .load(db)?)
        })
        .await
}

#[tokio::test]
async fn by_when_a_digest_is_answered_is_a_promise_that_is_missed_by_the_clock_and_kept_by_answering() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, .. } = &granted;
    let id = published(&granted).await;
    let digest = format!("/desk/learning/rounds/{}", round_of(&granted).await);
    let page = amina.get(&digest).await;
    amina.submit(&page, "#digest", &[("publishes", "yes")]).await;
    assert!(promised(&granted).await.is_empty(), "nothing is said in the round, so there is nothing to answer");
    let page = amina.get("/desk/learning/themes").await;
    amina.submit(&page, "#theme", &[("name", "Cold rooms"), ("notes", id.as_str())]).await;
    let today = portal.clock.today();
    let first = today + TimeDelta::days(28);
    assert_eq!(promised(&granted).await, [("open".to_owned(), first)]);
    let words = "Answer everything that groups in this round said.";
    let list = amina.get("/desk/promises").await;
    assert!(list.has(words), "{}", list.text());
    let way = list.links().into_iter().find(|link| *link == digest);
    assert!(way.is_some(), "it leads to where it is kept: {:?}", list.links());
    assert!(
        portal.visitor().get("/openness/promises").await.has("We answer everything that groups in this round said.")
    );

    // Its day goes by.
    portal.clock.advance(TimeDelta::days(29));
    portal.work().await;
    assert_eq!(promised(&granted).await, [("missed".to_owned(), first)]);
    let amina = portal.signed_in("amina@hackney.example").await;
    assert!(amina.get("/desk/promises?show=missed").await.has(words));
    let page = amina.get(&digest).await;
    let page = amina.get(&page.link("Answer it").expect("a way to answer")).await;
    let owner = portal.person("amina@hackney.example", "").await;
    let answer = [("words", "We heat every room from October."), ("owner", owner.as_str())];
    assert!(amina.submit(&page, "#answer", &answer).await.has("We will: We heat every room from October."));
    assert_eq!(promised(&granted).await, [("kept-late".to_owned(), first)]);
}

#[tokio::test]
async fn a_note_goes_as_far_as_its_group_says_and_no_longer() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, dana, .. } = &granted;
    let id = published(&granted).await;
    let own = format!("{}/learning/{id}", granted.own());
    let (public, sam) = (portal.visitor(), portal.staff("sam@hackney.example", "Sam", Role::Scrutineer, FUNDER).await);
    let note = format!("/learning/{id}");
    assert!(public.get(&note).await.has(SAID) && sam.get(&note).await.has(SAID));

    let page = hulya.get(&format!("{own}/story")).await;
    let said = hulya.submit(&page, "#story", &[("note_audience", "panel")]).await;
    assert!(said.has("It goes that far and no further."), "{}", said.text());
    assert_eq!(public.get(&note).await.status, 404);
    assert!(public.get("/learning").await.lacks("grandmothers"));
    assert!(!public.get(&granted.own()).await.html.contains(&id));
    assert!(sam.get(&note).await.has(SAID) && sam.get("/desk/learning").await.has(SAID));
    let olu = portal.staff("olu@camden.example", "Olu", Role::Scrutineer, "camden").await;
    assert_eq!(olu.get(&note).await.status, 404);
    assert!(olu.get("/desk/learning").await.lacks("grandmothers"));
    let along = format!("{}/learning/along", granted.desk());
    assert!(amina.get(&along).await.lacks("grandmothers"));

    hulya.submit(&page, "#story", &[("note_audience", "us")]).await;
    assert_eq!(sam.get(&note).await.status, 404);
    // With a child in it, and nobody's yes, it stays between the two.
    let child = [("note_audience", "everyone"), ("note_children", "yes")];
    assert!(hulya.submit(&page, "#story", &child).await.has("Write which parent or guardian said yes"));
    assert_eq!(public.get(&note).await.status, 404);
    // Somebody else speaks in it: they said yes to fewer people.
    let another = [
        ("note_audience", "everyone"),
        ("note_of_another", "yes"),
        ("note_yes_by", "Mrs A."),
        ("note_yes_on-day", "30"),
        ("note_yes_on-month", "11"),
        ("note_yes_on-year", "2026"),
    ];
    let unasked = hulya.submit(&page, "#story", &another).await;
    assert!(unasked.status == 422 && unasked.has("Ask everybody who speaks or can be seen in it first"));

    // It has a last day, and is gone the day after, by itself.
    let last = [
        ("note_audience", "everyone"),
        ("note_expires_on-day", "3"),
        ("note_expires_on-month", "12"),
        ("note_expires_on-year", "2026"),
    ];
    let further = hulya.submit(&page, "#story", &last).await;
    assert!(further.has("once the council says yes to that as well"), "{}", further.text());
    assert_eq!(public.get(&note).await.status, 404, "the council's yes was to fewer people");
    let desk = format!("/desk/learning/{id}");
    let yes = amina.get(&desk).await;
    amina.submit(&yes, "#publish", &[("publishes", "yes")]).await;
    assert!(public.get(&note).await.has(SAID));
    // The council lets fewer people see it, at once. More do once its group says so, and the council says yes to that, and not to what
    // stood on a page that it has had open.
    let narrower = amina.get(&format!("{desk}/story")).await;
    assert!(amina.submit(&narrower, "#narrow-panel", &[("audience", "panel")]).await.has("It goes that far"));
    assert!(public.get(&note).await.status == 404 && sam.get(&note).await.has(SAID));
    let again = amina.post(&format!("{desk}/story"), &[("audience", "everyone")]).await;
    assert!(again.status == 403 && again.has("Only the group lets more people see it"), "{}", again.text());
    hulya.submit(&page, "#story", &last).await;
    let stale = [("publishes", "yes"), ("goes", "story-audience-panel")];
    assert_eq!(amina.post(&format!("{desk}/publication"), &stale).await.status, 409);
    assert_eq!(public.get(&note).await.status, 404);
    let yes = amina.get(&desk).await;
    assert!(yes.has("The council lets fewer people see it") && yes.has("once the council says yes"), "{}", yes.text());
    amina.submit(&yes, "#publish", &[("publishes", "yes")]).await;
    assert!(public.get(&note).await.has(SAID));
    portal.clock.advance(TimeDelta::days(3));
    assert_eq!(public.get(&note).await.status, 404, "before the clock came round");
    assert!(hulya.get(&own).await.has("Nothing of it is kept"));
    portal.work().await;
    assert!(amina.get(&format!("/desk/learning/{id}")).await.has("Nothing of it is kept"));
    assert!(dana.get("/desk/learning").await.lacks("grandmothers"));
    // Nobody but the group takes anything back.
    assert_eq!(amina.post(&format!("{own}/withdrawal"), &[]).await.status, 404);
    assert_eq!(amina.get(&format!("{own}/story")).await.status, 404);
}

#[tokio::test]
async fn the_group_says_how_and_when_it_would_rather_talk() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    portal.work().await;
    let learning = format!("{}/learning", granted.own());
    let (queries, page) = portal.queries(hulya.get(&learning)).await;
    assert!(queries <= 6 && page.has("A photograph or a voice note is enough."), "{queries}: {}", page.text());
    assert!(page.has("The next would be around Tuesday 1 June 2027"), "{}", page.text());
    let (queries, desk) = portal.queries(amina.get(&format!("{}/learning", granted.desk()))).await;
    assert!(queries <= 6 && desk.has("around Tuesday 1 June 2027"), "{queries}: {}", desk.text());
    let offer = "Offer Sunday Kitchen a learning conversation";
    assert!(amina.get("/desk").await.lacks(offer));

    assert!(hulya.submit(&page, "#turn", &[]).await.has("Choose what would suit you"));
    let fields = [("way", "voice-note"), ("suits", "After school, any Friday")];
    let said = hulya.submit(&page, "#turn", &fields).await;
    assert!(said.has("You would rather: A voice note") && said.has("any Friday"), "{}", said.text());
    let (queries, today) = portal.queries(amina.get("/desk")).await;
    assert!(queries <= 6 && today.has(offer), "{queries}: {}", today.text());
    assert!(amina.get(&format!("{}/learning", granted.desk())).await.has("After school, any Friday"));

    // Not now: nobody asks why, and it is off the desk.
    let page = hulya.get(&learning).await;
    let later = hulya.submit(&page, "#later", &[("later", "season")]).await;
    assert!(later.has("We ask again after"), "{}", later.text());
    assert!(amina.get("/desk").await.lacks(offer));
    // When its day is near, it is there again.
    portal.clock.advance(TimeDelta::days(175));
    portal.work().await;
    let amina = portal.signed_in("amina@hackney.example").await;
    assert!(amina.get("/desk").await.has(offer));
}

#[tokio::test]
async fn hours_are_counted_and_a_note_becomes_a_promise_or_a_risk_in_one_press() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let id = published(&granted).await;
    let own = format!("{}/learning/{id}", granted.own());
    let page = hulya.get(&own).await;
    assert!(hulya.submit(&page, "#hours", &[("minutes", "long")]).await.has("Enter the minutes as a number"));
    assert!(hulya.submit(&page, "#hours", &[("minutes", "90")]).await.has("You say: about 1 hour"));
    let desk = amina.get(&format!("/desk/learning/{id}")).await;
    amina.submit(&desk, "#hours", &[("minutes", "120")]).await;
    assert!(hulya.get(&own).await.has("Agreed by both"), "it changes nothing of what was agreed");
    let (queries, list) = portal.queries(amina.get("/desk/learning")).await;
    assert!(
        queries <= 6 && list.has("The groups: about 1 hour") && list.has("we: about 2 hours"),
        "{queries}: {}",
        list.text()
    );

    let promise = amina.get(&desk.link("Make what we will change a promise").expect("a way")).await;
    assert!(promise.html.contains("We heat the rooms."), "{}", promise.text());
    let risk = amina.get(&desk.link("Name what got in the way as a risk").expect("a way")).await;
    assert!(risk.status == 200 && risk.path.contains("/risks"), "{}", risk.path);
}

#[tokio::test]
async fn the_group_says_anew_how_far_a_piece_goes() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let id = published(&granted).await;
    let (own, desk) = (format!("{}/learning/{id}", granted.own()), format!("/desk/learning/{id}"));
    let (public, note) = (portal.visitor(), format!("/learning/{id}"));
    let page = hulya.get(&format!("{own}/story")).await;
    let words = [("who_spoke", "Mrs A."), ("words", HEARD), ("audience", "everyone")];
    let added = adds(hulya, &page, &words, None).await;
    // A film comes from a telephone with the place where it was made: that is not kept.
    let film = [sounds::phone_film(), b"\0\0\0\x1auuid+51.5500-000.0500/".to_vec()].concat();
    let sings = [("who_spoke", "Mrs A."), ("words", "She sings."), ("audience", "us")];
    let page = hulya.get(&format!("{own}/story")).await;
    let shown = adds(hulya, &page, &sings, Some(("sings.mov", film.clone()))).await;
    let (status, _, kept) = hulya.download(&shown.attribute("video", "src").expect("a film")).await;
    let place = |bytes: &[u8]| bytes.windows(5).any(|five| five == b"+51.5");
    assert!(status == 200 && kept.len() == film.len() && place(&film) && !place(&kept));
    let cut = adds(hulya, &page, &sings, Some(("sings.mov", film[..film.len() - 3].to_vec()))).await;
    assert!(cut.status == 422 && cut.has("could not remove where and when"), "{}", cut.text());
    // Nor does a photograph say so, and it stands upright.
    let cooks = [("who_spoke", "Mrs A."), ("words", "She cooks."), ("audience", "us")];
    let page = hulya.get(&format!("{own}/story")).await;
    let shown = adds(hulya, &page, &cooks, Some(("cooks.jpg", pictures::photograph()))).await;
    let (status, _, kept) = hulya.download(&shown.attribute("figure img", "src").expect("a photograph")).await;
    assert!(status == 200 && !pictures::tells(&kept) && pictures::stands_upright(&kept));
    let (queries, today) = portal.queries(amina.get("/desk")).await;
    let asked = today.link("Say whether what stands beside the note of").expect("it waits for her");
    assert!(queries <= 6, "{queries}");
    let page = amina.get(&asked).await;
    assert!(page.lacks("How far this goes"), "that is the group's to say");
    amina.submit(&page, "form[action$=yes]", &[("yes", "yes")]).await;
    assert!(public.get(&note).await.has(HEARD));

    // To fewer people it changes at once, everywhere.
    let place = added.link("How far this goes").expect("a way to it");
    assert_eq!(amina.get(&place).await.status, 404);
    let (queries, page) = portal.queries(hulya.get(&place)).await;
    assert!(queries <= 6 && page.has(HEARD), "{queries}: {}", page.text());
    let narrow = hulya.submit(&page, "#reach", &[("audience", "us")]).await;
    assert!(narrow.has("Fewer people see it at once"), "{}", narrow.text());
    assert!(public.get(&note).await.lacks(HEARD) && public.get(&note).await.has(SAID));

    // To more people: everybody in it is asked again, and the council says yes anew.
    let page = hulya.get(&place).await;
    let unasked = hulya.submit(&page, "#reach", &[("audience", "everyone")]).await;
    assert!(unasked.status == 422 && unasked.has("Ask everybody who speaks or can be seen in it first"));
    let wide = hulya.submit(&page, "#reach", &[("audience", "everyone"), ("asked_again", "yes")]).await;
    assert!(wide.has("The group has said yes, the council not yet."), "{}", wide.text());
    assert!(public.get(&note).await.lacks(HEARD), "the council's yes was to something else");
    // Amina has had the page open since it went to fewer: her yes would be to something else.
    let narrow = hulya.submit(&page, "#reach", &[("audience", "panel")]).await;
    assert!(narrow.has("Fewer people see it at once"), "{}", narrow.text());
    let before = amina.get(&format!("{desk}/story")).await;
    hulya.submit(&page, "#reach", &[("audience", "everyone"), ("asked_again", "yes")]).await;
    let late = amina.submit(&before, "form[action$=yes]", &[("yes", "yes")]).await;
    assert!(late.status == 409 && late.has("the group has said anew how far this goes"), "{}", late.text());
    assert!(public.get(&note).await.lacks(HEARD));
    let page = amina.get(&format!("{desk}/story")).await;
    amina.submit(&page, "form[action$=yes]", &[("yes", "yes")]).await;
    assert!(public.get(&note).await.has(HEARD));
    // Somebody else speaks in it, it turns out: without their yes it goes no further than the two sides.
    let page = hulya.get(&place).await;
    let unsaid = hulya.submit(&page, "#reach", &[("of_another", "yes")]).await;
    assert!(unsaid.status == 422 && unsaid.has("Write who said yes"), "{}", unsaid.text());
    let told = hulya.get(&own).await;
    assert!(told.has("The group said anew how far something beside it goes"), "{}", told.text());
}
