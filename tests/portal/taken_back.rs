//! What a group wants gone is gone from where others had put it: from what keeps groups out, and from the report of a period.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::{barrier_voices, learning_notes};

use crate::award::Granted;
use crate::barriers::{MET, changes, learned_saying, public, puts, writes};

/// What the council says in the note that it will do.
const NEXT: &str = "We pay every Thursday from April.";
const REPORT: &str = "/desk/report?from=2026-10-01&to=2026-12-31";

/// The group's address of the one note that there is.
async fn own_note(granted: &Granted) -> String {
    let id: String = granted.portal.read(|db| Ok(learning_notes::table.select(learning_notes::id).first(db)?)).await;
    format!("{}/learning/{id}", granted.own())
}

#[tokio::test]
async fn a_note_is_heard_elsewhere_only_as_far_as_its_story_goes() {
    let granted = learned_saying(&[("council_next", NEXT)]).await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let barrier = writes(amina, "Late money", &[]).await;
    assert!(puts(amina, MET, &barrier).await.has("Sorted."));
    let own = own_note(&granted).await;
    let desk = own.rsplit('/').next().map(|id| format!("/desk/learning/{id}")).expect("its id");
    let story = hulya.get(&format!("{own}/story")).await;
    hulya.submit(&story, "#story", &[("note_audience", "panel")]).await;
    for (who, page) in [(hulya, &own), (amina, &desk)] {
        let page = who.get(page).await;
        who.submit(&page, "#publish", &[("publishes", "yes")]).await;
    }
    // Both said yes, to the panel and no further.
    let own_page = hulya.get(&own).await;
    assert!(own_page.has("The panel and the scrutineers as well") && own_page.lacks("Everyone can read this note."));
    for path in ["/barriers", public(&barrier)] {
        let seen = portal.visitor().get(path).await;
        assert!(seen.status == 200 && seen.lacks(MET), "{path}: {}", seen.text());
    }
    assert!(amina.get(REPORT).await.lacks(NEXT), "a report is sent on");
    assert!(amina.get(&barrier).await.has(MET), "whoever works with the group reads it");

    hulya.submit(&story, "#story", &[("note_audience", "everyone")]).await;
    assert!(portal.visitor().get(public(&barrier)).await.lacks(MET), "the council has said yes to the panel only");
    let page = amina.get(&desk).await;
    amina.submit(&page, "#publish", &[("publishes", "yes")]).await;
    assert!(portal.visitor().get(public(&barrier)).await.has(MET) && amina.get(REPORT).await.has(NEXT));

    // Its last day is over before the clock came round.
    let last = [
        ("note_audience", "everyone"),
        ("note_expires_on-day", "3"),
        ("note_expires_on-month", "12"),
        ("note_expires_on-year", "2026"),
    ];
    hulya.submit(&story, "#story", &last).await;
    assert!(portal.visitor().get(public(&barrier)).await.has(MET));
    portal.clock.advance(TimeDelta::days(3));
    assert!(portal.visitor().get(public(&barrier)).await.lacks(MET));
    assert!(amina.get(&barrier).await.lacks(MET) && amina.get(REPORT).await.lacks(NEXT));
}

#[tokio::test]
async fn a_yes_that_was_given_beside_a_barrier_is_taken_back_whatever_state_that_is_in() {
    let granted = learned_saying(&[]).await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let barrier = writes(amina, "Late money", &[]).await;
    puts(amina, MET, &barrier).await;
    changes(amina, &barrier, "Finance pays every Thursday.").await;
    let (everyone, answer) = (public(&barrier), format!("{}/answer", public(&barrier)));
    let page = hulya.get(&answer).await;
    hulya.submit(&page, "main form", &[("gone", "not-yet"), ("may_show", "yes")]).await;
    assert!(portal.visitor().get(everyone).await.has(MET));
    assert_eq!(hulya.get(&answer).await.status, 403, "it is open, so that nobody is asked");

    // She wants it gone now.
    let link = hulya.get(everyone).await.link("What you said").expect("a way to her own words");
    let (queries, page) = portal.queries(hulya.get(&link)).await;
    assert!(queries <= 6 && page.has(MET) && page.has("Take your yes back"), "{queries}: {}", page.text());
    let stranger = portal.applicant("next@example.org", "Next Door").await;
    assert_eq!((stranger.get(&link).await.status, amina.get(&link).await.status), (404, 404));
    let held = hulya.submit(&page, "main form", &[("how", "back")]).await;
    assert!(held.has("Saved.") && held.lacks("Take your yes back"), "{}", held.text());
    assert!(portal.visitor().get(everyone).await.lacks(MET) && amina.get(&barrier).await.has("held its words back"));

    // A yes to some words is no yes to others.
    changes(amina, &barrier, "Every Thursday, and a person to ring.").await;
    let page = hulya.get(&answer).await;
    hulya.submit(&page, "main form", &[("gone", "yes"), ("may_show", "yes")]).await;
    assert!(portal.visitor().get(everyone).await.has(MET));
    let own = own_note(&granted).await;
    let page = hulya.get(&own).await;
    hulya.submit(&page, "#note", &[("group_in_the_way", "Zeynep was ill, and nobody rang.")]).await;
    let page = hulya.get(&own).await;
    assert!(hulya.submit(&page, "#agree", &[]).await.has("Agreed by both"));
    let seen = portal.visitor().get(everyone).await;
    assert!(seen.lacks("Zeynep was ill") && seen.lacks(MET), "{}", seen.text());

    // Nobody of the council makes the page go away on which others read of it.
    let page = amina.get(&format!("{barrier}/edit")).await;
    let kept = amina.submit(&page, "#barrier", &[("published", "")]).await;
    assert!(kept.status == 422 && kept.has("only they say that it is gone"), "{}", kept.text());
}

#[tokio::test]
async fn whoever_told_an_officer_has_the_words_deleted_and_a_backup_does_not_bring_them_back() {
    const TOLD: &str = "We waited, too, and my mother lent us the money.";
    let granted = learned_saying(&[]).await;
    let Granted { portal, amina, dana, .. } = &granted;
    let barrier = writes(amina, "Late money", &[]).await;
    let page = amina.get(&format!("{barrier}/voice")).await;
    let said = [("words", TOLD), ("whose", "Elif, by phone"), ("said_yes", "yes"), ("may_show", "yes")];
    let typed = amina.submit(&page, "#voice", &said).await;
    assert!(typed.has(TOLD) && portal.visitor().get("/barriers").await.has(TOLD), "{}", typed.text());
    let (action, _) = typed.form("form[action$=withdrawal]", &[]);
    assert_eq!(dana.post(&action, &[]).await.status, 403, "whoever decides does not");
    let gone = amina.submit(&typed, "form[action$=withdrawal]", &[]).await;
    assert!(gone.lacks(TOLD) && gone.lacks("Elif") && gone.has("they were deleted"), "{}", gone.text());
    assert!(portal.visitor().get("/barriers").await.lacks(TOLD));
    let kept: Vec<(String, String)> = portal
        .read(|db| Ok(barrier_voices::table.select((barrier_voices::words, barrier_voices::whose)).load(db)?))
        .await;
    assert_eq!(kept, [(String::new(), String::new())]);

    portal
        .change(|change| {
            diesel::update(barrier_voices::table)
                .set((barrier_voices::words.eq(TOLD), barrier_voices::may_show.eq(true)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    assert!(portal.visitor().get("/barriers").await.has(TOLD), "a backup from before is put back");
    portal.work().await;
    assert!(portal.visitor().get("/barriers").await.lacks(TOLD));
}
