//! The drill: an archive that is made while people write, send and upload, and what becomes of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use diesel::prelude::*;
use groundwater::db::DbConn;
use groundwater::db::schema::{applications, history, learning_notes, sessions};
use groundwater::history::audit;
use groundwater::ids::{ApplicationId, RoundId};
use groundwater::recover::restore::check;
use groundwater::web::patience::Patience;
use secrecy::SecretString;

use super::{Nothing, Place, RESTORED, SEAL, err, out, went_well};
use crate::award::Granted;
use crate::barriers::{MET, learned_saying};
use crate::support::{KEY, Portal, Visitor};

const HULYA: &str = "hulya@example.org";
const WORDS: &str = "Every Sunday we cook together in the yard.";
const ZEYNEP: (&str, &str) = ("zeynep@example.org", "Zeynep Kaya");
const ROSA: (&str, &str) = ("rosa@example.org", "Rosa Lund");
const KOFI: (&str, &str) = ("kofi@example.org", "Kofi Mensah");

/// Whether everybody is to stop.
type Stop = Arc<AtomicBool>;

fn seal() -> SecretString {
    SecretString::from(SEAL.to_owned())
}

/// A draft with an answer and two documents, and somebody who writes in it.
async fn drafted() -> (Portal, ApplicationId, Visitor) {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(HULYA, &application, &form, &[]).await;
    let hulya = portal.signed_in(HULYA).await;
    for name in ["rules.pdf", "letter.pdf"] {
        sends(&hulya, &application, "anything-else", name).await;
    }
    (portal, application, hulya)
}

async fn sends(hulya: &Visitor, application: &ApplicationId, key: &str, name: &str) {
    let page = hulya.get(&format!("/applications/{application}/questions/{key}/files")).await;
    let bytes = format!("%PDF-1.7\n{name}\n{}", "so it goes ".repeat(20_000)).into_bytes();
    let sent = hulya.submit_file(&page, "form[enctype]", "file", name, bytes).await;
    assert!(sent.has(name), "{}", sent.text());
}

async fn round_of(portal: &Portal, application: &ApplicationId) -> RoundId {
    let id = application.clone();
    portal.read(move |db| Ok(applications::table.find(id).select(applications::round_id).first(db)?)).await
}

/// So many groups of somebody's, each with a draft in the same round.
async fn further(portal: &Portal, like: &ApplicationId, who: (&str, &str), count: usize) -> Vec<ApplicationId> {
    let (round, mut drafts) = (round_of(portal, like).await, Vec::new());
    for number in 0..count {
        let group = portal.group(&format!("{} and neighbours {number}", who.1), &[who]).await;
        drafts.push(portal.draft(who.0, &group, &round).await);
    }
    drafts
}

/// Drafts in which everything is answered.
async fn ready(portal: &Portal, like: &ApplicationId, who: (&str, &str), count: usize) -> Vec<ApplicationId> {
    let drafts = further(portal, like, who, count).await;
    let form = portal.form(&round_of(portal, like).await).await;
    for draft in &drafts {
        portal.answers_everything(who.0, draft, &form, &[]).await;
    }
    drafts
}

/// Goes on writing until it is told to stop; says how often it was saved.
async fn goes_on(writer: Visitor, application: ApplicationId, stop: Stop) -> usize {
    let path = format!("/applications/{application}/questions/plan");
    let mut times = 0;
    while !stop.load(Ordering::Relaxed) {
        let page = writer.get(&path).await;
        let text = format!("{WORDS} Written down {times} times.");
        let saved = writer.submit(&page, "form[data-autosave]", &[("text", &text)]).await;
        assert_eq!(saved.status, 200, "{}", saved.text());
        times += 1;
    }
    times
}

/// Sends one application after the other, and takes every second of them back, to send it again when it is its turn.
async fn goes_on_sending(sender: Visitor, drafts: Vec<ApplicationId>, stop: Stop) -> usize {
    let mut times = 0;
    for (turn, draft) in drafts.iter().enumerate().cycle() {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let sent = sender.post(&format!("/applications/{draft}/submission"), &[]).await;
        assert!(sent.has("Your application is sent"), "{}", sent.text());
        times += 1;
        if turn % 2 == 1 {
            let back = sender.post(&format!("/applications/{draft}/reopening"), &[]).await;
            assert_eq!(back.status, 200, "{}", back.text());
        }
    }
    times
}

/// Sends one document after the other: as many as the drafts take.
async fn goes_on_uploading(sender: Visitor, drafts: Vec<ApplicationId>, stop: Stop) -> usize {
    let mut times = 0;
    for draft in &drafts {
        for name in ["rules.pdf", "letter.pdf", "picture-book.pdf"] {
            if stop.load(Ordering::Relaxed) {
                return times;
            }
            sends(&sender, draft, "anything-else", name).await;
            times += 1;
        }
    }
    times
}

/// Each line of a thing's history names the hash of the one before it.
fn chains_hold(db: &mut DbConn) -> groundwater::error::Result<usize> {
    let lines: Vec<(String, String, i64, String, String)> = history::table
        .order((history::thing_kind, history::thing_id, history::seq))
        .select((history::thing_kind, history::thing_id, history::seq, history::prev_hash, history::hash))
        .load(db)?;
    let mut before: Option<&(String, String, i64, String, String)> = None;
    for line in &lines {
        let goes_on = before.filter(|before| (&before.0, &before.1) == (&line.0, &line.1));
        let (seq, hash) = goes_on.map_or((1, ""), |before| (before.2 + 1, before.4.as_str()));
        assert_eq!((line.2, line.3.as_str()), (seq, hash), "{} {}", line.0, line.1);
        before = Some(line);
    }
    Ok(lines.len())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_backed_up_while_people_wrote_is_all_there_again() {
    let (portal, application, hulya) = drafted().await;
    let here = Place::of(portal.folder(), portal.database_url());
    let stop: Stop = Arc::default();
    let hers = further(&portal, &application, ZEYNEP, 1).await.remove(0);
    let to_send = ready(&portal, &application, ROSA, 6).await;
    let with_files = further(&portal, &application, KOFI, 30).await;
    let (zeynep, rosa) = (portal.signed_in(ZEYNEP.0).await, portal.signed_in(ROSA.0).await);
    let kofi = portal.signed_in(KOFI.0).await;
    let at_work = [
        tokio::spawn(goes_on(hulya.clone(), application.clone(), Arc::clone(&stop))),
        tokio::spawn(goes_on(zeynep, hers, Arc::clone(&stop))),
        tokio::spawn(goes_on_sending(rosa, to_send, Arc::clone(&stop))),
        tokio::spawn(goes_on_uploading(kofi, with_files, Arc::clone(&stop))),
    ];
    let mut told = here.everything()["history"].rows.len();
    for name in ["first.backup", "second.backup"] {
        let (place, file) = (here.clone(), here.path(name));
        let said = tokio::task::spawn_blocking(move || place.says(&["backup", &file])).await.expect("a task");
        went_well(&said);
        assert!(out(&said).contains("It is sealed with BACKUP_KEY"), "{}", out(&said));
        let told_now = here.everything()["history"].rows.len();
        assert!(told_now > told, "{name}: something happened meanwhile");
        told = told_now;
    }
    stop.store(true, Ordering::Relaxed);
    for one in at_work {
        assert!(one.await.expect("their work") > 1, "each of them did something meanwhile");
    }

    let nothing = Nothing::new();
    let file = here.path("second.backup");
    let whole = check(file.as_ref(), Some(&seal())).expect("a whole archive");
    let said = nothing.place.says(&["restore", &file]);
    went_well(&said);
    assert!(out(&said).contains("Everyone signs in again."), "{}", out(&said));

    // Every table but those that a restore writes in is what the manifest says, to the letter; so is every file.
    let counted = nothing.place.counted();
    assert_eq!(counted.keys().collect::<Vec<_>>(), whole.manifest.tables.keys().collect::<Vec<_>>());
    for (name, is) in &counted {
        let said = &whole.manifest.tables[name];
        match name.as_str() {
            "sessions" | "sign_ins" => assert_eq!(is.rows, said.rows, "{name}"),
            "retention_runs" => assert_eq!(is.rows, said.rows + 2, "nothing is deleted today and tomorrow"),
            // The history itself is below; what keeps a count of its lines stands beside them.
            name if name.starts_with("history") => {}
            _ => assert_eq!(is, said, "{name}"),
        }
    }
    // The history is the archive's, and each line of it stands where it was written; behind it, that it was restored.
    let (restored, origin) = (nothing.place.everything(), here.everything());
    let lines = restored["history"].without("action", RESTORED);
    assert_eq!(lines.rows.len() + 1, restored["history"].rows.len());
    assert_eq!(lines.summed(), whole.manifest.tables["history"]);
    assert!(lines.rows.len() <= origin["history"].rows.len());
    let lost = lines.rows.iter().find(|line| !origin["history"].rows.contains(line));
    assert_eq!(lost, None, "a line that nobody wrote");
    // The file of every row is there, and is what was sent.
    let (files, sent, mut named) = (nothing.place.hashed(), here.hashed(), nothing.place.named_files());
    named.sort();
    assert_eq!(files.keys().collect::<Vec<_>>(), named.iter().collect::<Vec<_>>());
    assert!(files.iter().all(|(key, hash)| sent.get(key) == Some(hash)), "a file is another");
    assert_eq!((files.len() as u64, whole.manifest.missing), (whole.manifest.files, 0));
    assert!(files.len() > 2 && here.named_files().iter().all(|key| sent.contains_key(key)));
    let (lines, open) = nothing
        .place
        .db()
        .read_now(|db| {
            let open: i64 = sessions::table.filter(sessions::ended_at.is_null()).count().get_result(db)?;
            Ok((chains_hold(db)?, open))
        })
        .expect("the history");
    assert!(lines > 5 && open == 0, "{lines} lines, {open} sessions");

    // It serves, and she reads what she wrote.
    let Nothing { folder, database, .. } = nothing;
    let again = Portal::start_on(folder, database, &[], Patience::default()).await;
    let key = again.app.tools.key.clone();
    let found = again.read(move |db| {
        let mut found = Vec::new();
        audit::walk(db, &key, &mut |one| found.push(one.to_string()))?;
        Ok(found)
    });
    assert_eq!(found.await, Vec::<String>::new(), "and whoever verifies the history finds nothing");
    let hulya = again.signed_in(HULYA).await;
    let page = hulya.get(&format!("/applications/{application}/questions/plan")).await;
    assert!(page.all("form[data-autosave] textarea").iter().any(|text| text.contains(WORDS)), "{}", page.text());
    let page = hulya.get(&format!("/applications/{application}/questions/anything-else/files")).await;
    let link = page.links().into_iter().find(|link| link.starts_with("/files/")).expect("a document");
    let (status, _, bytes) = hulya.download(&link).await;
    assert!(status == 200 && bytes.starts_with(b"%PDF-1.7"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_whole_or_has_no_room_is_refused_and_nothing_is_changed() {
    let (portal, application, hulya) = drafted().await;
    let here = Place::of(portal.folder(), portal.database_url());
    let file = here.path("whole.backup");
    went_well(&here.says(&["backup", &file]));
    let taken = here.says(&["backup", &file]);
    assert!(!taken.status.success() && err(&taken).contains("is there already"), "{}", err(&taken));

    // A portal that somebody works on is not written over.
    let (rows, files) = (here.counted(), here.hashed());
    let refused = here.says(&["restore", &file]);
    assert!(!refused.status.success() && err(&refused).contains("there are files in"), "{}", err(&refused));
    let other_files = format!("file:{}", here.path("elsewhere"));
    let refused = here.says(&["--files-url", &other_files, "restore", &file]);
    assert!(!refused.status.success() && err(&refused).contains("this database is not empty"), "{}", err(&refused));
    assert_eq!((here.counted(), here.hashed()), (rows, files));
    assert!(hulya.get(&format!("/applications/{application}")).await.status == 200);

    // With another key, or none, cut off, or with one byte changed, it is told in one line and brings nothing.
    let nothing = Nothing::new();
    let bytes = std::fs::read(&file).expect("the archive");
    let refuses = |name: &str, bytes: &[u8], key: Option<&str>, says: &str| {
        let path = here.path(name);
        std::fs::write(&path, bytes).expect("a file");
        let mut command = nothing.place.command(&["restore", &path]);
        match key {
            Some(key) => command.env("BACKUP_KEY", key),
            None => command.env_remove("BACKUP_KEY"),
        };
        let said = command.output().expect("the program");
        assert!(!said.status.success() && err(&said).contains(says), "{name}: {}", err(&said));
        assert_eq!(err(&said).lines().count(), 1, "{name}: {}", err(&said));
        assert!(!nothing.is_there(), "{name}");
    };
    refuses("other-key", &bytes, Some("another key, which is long enough, too"), "is not the key");
    refuses("no-key", &bytes, None, "is sealed");
    refuses("cut", &bytes[..bytes.len() - 100], Some(SEAL), "cut off or changed");
    refuses("nonsense", b"what is this?", None, "no archive of Groundwater");
    let mut changed = bytes.clone();
    changed[bytes.len() / 2] ^= 1;
    refuses("changed", &changed, Some(SEAL), "cut off or changed");
    assert!(here.says(&["restore", "--check", &file]).status.success());
    // With another secret nothing is restored, so that the right one still finds every count of the history sealed.
    let other = "another secret of the portal's, long enough, too";
    let said = nothing.place.command(&["restore", &file]).env("SECRET_KEY", other).output().expect("the program");
    assert!(!said.status.success() && err(&said).contains("SECRET_KEY is another"), "{}", err(&said));
    assert!(!nothing.is_there());
    went_well(&nothing.place.says(&["restore", &file]));
    went_well(&nothing.place.says(&["audit", "verify"]));
    let lost = Nothing::new();
    let lost_it = lost.place.command(&["restore", &file, "--other-key"]).env("SECRET_KEY", other).output();
    let said = lost_it.expect("the program");
    assert!(said.status.success() && err(&said).contains("counted anew"), "{}", err(&said));
    let told = lost.place.command(&["doctor"]).env("SECRET_KEY", KEY).output().expect("the program");
    assert!(out(&told).contains("SECRET_KEY is not the one"), "{}", out(&told));
    let verified = lost.place.command(&["audit", "verify"]).env("SECRET_KEY", other).output().expect("the program");
    went_well(&verified);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_archive_that_is_not_sealed_shows_every_change() {
    let (portal, _, _) = drafted().await;
    let here = Place::of(portal.folder(), portal.database_url());
    let file = here.path("open.backup");
    let said = here.command(&["backup", &file]).env_remove("BACKUP_KEY").output().expect("the program");
    went_well(&said);
    assert!(out(&said).contains("It is not sealed"), "{}", out(&said));
    let bytes = std::fs::read(&file).expect("the archive");
    assert!(check(file.as_ref(), None).is_ok());
    assert!(check(file.as_ref(), Some(&seal())).is_err(), "nobody puts an open one in the place of a sealed one");
    let path = here.path("changed.backup");
    let last = bytes.iter().rposition(|byte| *byte != 0).expect("something");
    for at in (0..48).map(|step| step * last / 47) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        std::fs::write(&path, &changed).expect("a file");
        let read = check(path.as_ref(), None);
        // What a tar file says of a part besides its name and length (whose it is, its time) is not what stands in it.
        if let Ok(read) = read {
            let same = check(file.as_ref(), None).expect("whole").manifest;
            assert!(read.manifest == same, "a change at {at} of {last} went by");
        }
        std::fs::write(&path, &bytes[..at]).expect("a file");
        assert!(check(path.as_ref(), None).is_err(), "cut off at {at} of {last}");
    }
}

fn bodies(db: &mut DbConn) -> groundwater::error::Result<String> {
    Ok(learning_notes::table.select(learning_notes::body).load::<String>(db)?.concat())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_taken_back_after_a_backup_does_not_come_back_with_it() {
    let granted = learned_saying(&[]).await;
    let Granted { portal, hulya, .. } = &granted;
    let here = Place::of(portal.folder(), portal.database_url());
    let file = here.path("before.backup");
    went_well(&here.says(&["backup", &file]));
    let note: String = portal.read(|db| Ok(learning_notes::table.select(learning_notes::id).first(db)?)).await;
    let page = hulya.get(&format!("{}/learning/{note}/story", granted.own())).await;
    let gone = hulya.submit(&page, "#withdraw", &[]).await;
    assert!(gone.has("It is taken back"), "{}", gone.text());
    // The clock writes it into the list beside the database, once.
    portal.work().await;
    portal.work().await;
    let list = portal.app.settings.withdrawn_list();
    let listed = std::fs::read_to_string(&list).expect("the list");
    assert!(listed.lines().count() == 1 && listed.starts_with(&format!("story\t{note}\t")), "{listed}");

    let nothing = Nothing::new();
    let list = list.display().to_string();
    let said = nothing.place.says(&["restore", &file, "--withdrawn", &list]);
    went_well(&said);
    assert!(out(&said).contains("is taken back again"), "{}", out(&said));
    let body = nothing.place.db().read_now(bodies).expect("the note");
    assert!(!body.contains(MET), "{body}");

    // Whoever put the backup back by another way has it taken back by the clock, from the list that is there.
    let other = Nothing::new();
    went_well(&other.place.says(&["restore", &file]));
    assert!(other.place.db().read_now(bodies).expect("the note").contains(MET), "without the list it is there");
    std::fs::copy(&list, other.folder.path().join("withdrawn.tsv")).expect("a copy");
    let Nothing { folder, database, .. } = other;
    let again = Portal::start_on(folder, database, &[], Patience::default()).await;
    again.work().await;
    again.work().await;
    let body = again.read(bodies).await;
    assert!(!body.contains(MET), "{body}");
}

#[tokio::test]
async fn an_archive_of_a_newer_program_is_refused() {
    let portal = Portal::start().await;
    let here = Place::of(portal.folder(), portal.database_url());
    // A schema that this program has never heard of.
    portal
        .app
        .db
        .raw(|conn| {
            let sql = "INSERT INTO __diesel_schema_migrations (version) VALUES ('9999')";
            match conn {
                DbConn::Sqlite(c) => diesel::sql_query(sql).execute(c)?,
                DbConn::Postgres(c) => diesel::sql_query(sql).execute(c)?,
            };
            Ok(())
        })
        .expect("a migration of another program");
    let file = here.path("newer.backup");
    went_well(&here.says(&["backup", &file]));
    let nothing = Nothing::new();
    let said = nothing.place.says(&["restore", &file]);
    assert!(!said.status.success() && err(&said).contains("of a newer Groundwater"), "{}", err(&said));
    assert!(!nothing.is_there());
}
