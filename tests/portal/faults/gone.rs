//! The folder in which files are kept is not there: nothing that is there is lost, nothing is half kept, and everything that
//! needs no file goes on.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::{files, jobs};
use groundwater::ids::ApplicationId;
use groundwater::jobs::Job;
use groundwater::jobs::queue::{self, JobState};

use crate::support::{Portal, Seen, Visitor};

const HULYA: &str = "hulya@example.org";
const ZEYNEP: &str = "zeynep@example.org";
/// Something that is nobody's any more.
const OLD: &str = "left/over.pdf";

fn document(name: &str) -> Vec<u8> {
    format!("%PDF-1.7\n{name}\n{}", "so it goes ".repeat(2_000)).into_bytes()
}

async fn sends(hulya: &Visitor, path: &str, name: &str) -> Seen {
    let page = hulya.get(path).await;
    hulya.submit_file(&page, "form[enctype]", "file", name, document(name)).await
}

/// What stands in the database: the files that were not taken out.
async fn rows(portal: &Portal, application: &ApplicationId) -> i64 {
    let id = application.clone();
    portal
        .read(move |db| {
            let there = files::table.filter(files::application_id.eq(id)).filter(files::removed_at.is_null());
            Ok(there.count().get_result(db)?)
        })
        .await
}

/// Where the job is that takes files away, and how often it was tried.
async fn removal(portal: &Portal) -> (JobState, i32) {
    let job = jobs::table.filter(jobs::kind.eq("remove-files")).select((jobs::state, jobs::attempts));
    portal.read(move |db| Ok(job.first(db)?)).await
}

fn links(seen: &Seen) -> Vec<String> {
    seen.links().into_iter().filter(|href| href.starts_with("/files/")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_folder_for_files_is_gone_nothing_is_half_kept_and_everything_else_goes_on() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let hulya = portal.signed_in(HULYA).await;
    let path = format!("/applications/{application}/questions/anything-else/files");
    let kept = sends(&hulya, &path, "rules.pdf").await;
    let rules = links(&kept).pop().unwrap_or_else(|| panic!("{}", kept.text()));
    assert_eq!(hulya.download(&rules).await.2, document("rules.pdf"));

    portal.app.files.put(OLD, document("old.pdf")).await.expect("the folder");

    // The disk is taken away, and what stands in its place is no folder.
    let (folder, away) = (portal.folder().join("files"), portal.folder().join("away"));
    std::fs::rename(&folder, &away).expect("taken away");
    std::fs::write(&folder, "").expect("no folder");
    let refused = sends(&hulya, &path, "letter.pdf").await;
    assert_eq!(refused.status, 503, "{}", refused.text());
    assert!(refused.has("Please try again in a moment"), "{}", refused.text());
    assert_eq!(rows(&portal, &application).await, 1, "no row names what is not there");
    assert_eq!(hulya.download(&rules).await.0, 503, "it is not said to be gone for good");
    let page = hulya.get(&path).await;
    assert!(page.status == 200 && page.has("rules.pdf") && page.lacks("letter.pdf"), "{}", page.text());
    // Writing goes on, and letters leave.
    let question = format!("/applications/{application}/questions/need");
    let need = hulya.get(&question).await;
    let went_on = hulya.submit(&need, "form[data-autosave]", &[("text", "Nobody cooks alone.")]).await;
    assert_eq!(went_on.status, 200, "{}", went_on.text());
    assert!(hulya.get(&question).await.has("Nobody cooks alone."));
    portal.visitor().submit(&portal.visitor().get("/sign-in").await, "main form", &[("email", ZEYNEP)]).await;
    portal.change(|change| queue::queue(change, &Job::RemoveFiles { keys: vec![OLD.into()] }, change.now)).await;
    assert_eq!(portal.letters_to(ZEYNEP).await.len(), 1);
    assert_eq!(removal(&portal).await, (JobState::Waiting, 1), "what is to go waits for the folder");

    // It comes back as it was.
    std::fs::remove_file(&folder).expect("no folder any more");
    std::fs::rename(&away, &folder).expect("brought back");
    let sent = sends(&hulya, &path, "letter.pdf").await;
    assert!(sent.has("letter.pdf"), "{}", sent.text());
    let mut read = Vec::new();
    for href in links(&sent) {
        read.push(hulya.download(&href).await.2);
    }
    assert!(read.contains(&document("rules.pdf")) && read.contains(&document("letter.pdf")), "both are whole");
    assert_eq!(rows(&portal, &application).await, 2, "each once");
    portal.clock.advance(TimeDelta::minutes(1));
    portal.work().await;
    assert_eq!(removal(&portal).await, (JobState::Done, 2));
    assert!(!portal.app.files.is_there(OLD).await.expect("the folder"), "it is gone now");
    let left = std::fs::read_dir(folder.join(application.as_str())).expect("the files").count();
    assert_eq!(left, 2, "nothing else is, and nothing was half kept");
}
