//! Whoever stepped back stands apart from everything: the application, and all that came of it.

use groundwater::people::Role;
use groundwater::review::Standing;

use crate::award::Granted;
use crate::table::{FUND, Table, decide_path, decides, releases};

/// Sunday Kitchen is funded, its grant is signed and planned, learning is arranged; then Amina finds a conflict.
#[tokio::test]
async fn amina_steps_back_from_a_grant_and_sees_nothing_of_it_any_more() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, ben, dana, .. } = &granted;
    let arranged = amina.get(&format!("{}/learning", granted.desk())).await;
    assert_eq!(arranged.status, 200);
    let begun = amina
        .post(
            &format!("{}/learning/notes", granted.desk()),
            &[("council_changed", "We paid late, and said so."), ("once", "note-1")],
        )
        .await;
    let note = begun.path.split('?').next().unwrap_or_default().to_owned();
    assert!(note.starts_with("/desk/learning/"), "{note}");
    let pages = [
        granted.desk(),
        format!("{}/agreement", granted.desk()),
        format!("{}/bank", granted.desk()),
        format!("{}/stop", granted.desk()),
        format!("{}/learning", granted.desk()),
        format!("{}/learning/new", granted.desk()),
        note.clone(),
    ];
    for page in &pages {
        assert_eq!(amina.get(page).await.status, 200, "{page}");
    }
    let id = granted.grant.clone();
    let application = portal.read(move |db| Ok(groundwater::award::grant::get(db, &id)?.application_id)).await;
    let declared = amina
        .post(
            &format!("/desk/applications/{application}/declaration"),
            &[("standing", "conflict"), ("interests", "family")],
        )
        .await;
    assert_eq!(declared.status, 200, "{}", declared.text());

    for page in &pages {
        let seen = amina.get(page).await;
        assert_eq!(seen.status, 403, "{page}");
        assert!(seen.has("you have stepped back") && seen.lacks("£950"), "{page}: {}", seen.text());
        // They can still say what worries them.
        let way = seen.link("Something about it worries me");
        assert_eq!(way, Some(format!("/desk/applications/{application}/worry")), "{page}");
        assert_eq!(ben.get(page).await.status, 200, "{page}");
    }
    let payment = {
        let id = granted.grant.clone();
        portal.read(move |db| groundwater::award::store::payments(db, &id)).await.pop().expect("a payment").id
    };
    let day = [("day-day", "1"), ("day-month", "6"), ("day-year", "2027"), ("time", "2pm"), ("way", "phone")];
    for (post, fields) in [
        (format!("{}/agreement", granted.desk()), vec![("body", "Another text")]),
        (format!("{}/agreement/signature", granted.desk()), vec![("name", "Amina"), ("role", "officer")]),
        (
            format!("{}/payments", granted.desk()),
            vec![("amount", "1"), ("due-day", "1"), ("due-month", "6"), ("due-year", "2027")],
        ),
        (format!("{}/payments/{payment}/approval", granted.desk()), vec![]),
        (format!("{}/payments/{payment}/removal", granted.desk()), vec![]),
        (format!("{}/bank", granted.desk()), vec![("details", "x"), ("version", "1")]),
        (format!("{}/bank/held", granted.desk()), vec![("words", "We hold it")]),
        (format!("{}/stop", granted.desk()), vec![("kind", "fraud"), ("reason", "It went elsewhere")]),
        (format!("{}/learning", granted.desk()), day.to_vec()),
        (format!("{}/learning/notes", granted.desk()), vec![("council_changed", "More"), ("once", "n2")]),
        (note.clone(), vec![("council_changed", "More"), ("version", "1")]),
        (format!("{note}/publication"), vec![("publishes", "yes")]),
        (format!("{note}/story"), vec![("audience", "us")]),
        (
            "/desk/promises".to_owned(),
            vec![("to_kind", "grant"), ("to_id", granted.grant.as_str()), ("words", "Soon"), ("once", "p1")],
        ),
    ] {
        assert_eq!(amina.post(&post, &fields).await.status, 403, "{post}");
    }
    // The list says whose grant it is, and that she stepped back: nothing more.
    let list = amina.get("/desk/grants").await;
    assert!(list.has("Sunday Kitchen") && list.has("You stepped back"), "{}", list.text());
    assert!(list.lacks("£950") && list.link("Sunday Kitchen").is_none());
    assert!(ben.get("/desk/grants").await.has("£950") && dana.get("/desk/grants").await.has("£950"));
    assert!(amina.get("/desk/learning").await.lacks("Sunday Kitchen"));
    assert!(ben.get("/desk/learning").await.has("Sunday Kitchen"));
    // What everyone may see, she may see.
    let public = amina.get(&granted.own()).await;
    assert_eq!(public.status, 200);
    assert!(!public.links().iter().any(|link| link.starts_with("/desk/grants/")), "no way to the desk's page");
}

/// Evidence, risks, the panel's paper, the decision and its record: each page, for an officer who stepped back.
#[tokio::test]
async fn daniel_steps_back_and_every_page_about_the_application_closes() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    table.declares("ruth.adeyemi@example.org", &kitchen, Standing::None).await;
    let ruth = table.portal.signed_in("ruth.adeyemi@example.org").await;
    let pia = table.staff("pia@hackney.example", "Pia Lund", Role::Commissioner).await;
    let fields =
        [("outcome", "funded"), ("amount", "4000"), ("reasons", "Forty neighbours eat together because of it.")];
    decides(&ruth, &kitchen, &fields).await;
    let about = |page: &str| format!("/desk/applications/{kitchen}{page}");
    let record = format!("{}/record", decide_path(&kitchen));
    let pages = [
        about(""),
        about("/history"),
        about("/evidence"),
        about("/risks"),
        about("/readings"),
        about("/questions"),
        about("/concern"),
        record.clone(),
    ];
    for page in &pages {
        assert_eq!(pia.get(page).await.status, 200, "{page}");
    }
    table.declares("pia@hackney.example", &kitchen, Standing::Conflict).await;
    for page in &pages {
        let seen = pia.get(page).await;
        assert_eq!(seen.status, 403, "{page}");
        assert!(seen.lacks("Forty neighbours"), "{page}");
    }
    let board = pia.get(&format!("/desk/funds/{FUND}/decisions")).await;
    assert!(board.lacks("Sunday Kitchen") && board.has("not shown to you"), "{}", board.text());
    let release = pia.get(&format!("/desk/funds/{FUND}/release")).await;
    assert!(release.lacks("Forty neighbours"));
    assert!(pia.get("/desk/applications").await.lacks("Sunday Kitchen"));
    assert!(pia.get("/desk").await.lacks("Sunday Kitchen"));
    // The decider who finds a conflict late no longer decides, nor opens it again.
    assert!(releases(&table.portal.signed_in("daniel.okafor@example.org").await).await.has("released"));
    let person = table.portal.person("ruth.adeyemi@example.org", "").await;
    let known = {
        let kitchen = kitchen.clone();
        table.portal.read(move |db| groundwater::review::store::declaration::of(db, &kitchen, &person)).await
    };
    let mut known = known.expect("a declaration");
    known.standing = Standing::Conflict;
    table.portal.change(move |change| groundwater::review::store::declaration::put(change.db, &known)).await;
    assert_eq!(ruth.get(&record).await.status, 403);
    assert_eq!(ruth.get(&format!("{}/reopening", decide_path(&kitchen))).await.status, 403);
    let reopened = ruth.post(&format!("{}/reopening", decide_path(&kitchen)), &[("reason", "x")]).await;
    assert_eq!(reopened.status, 403);
}
