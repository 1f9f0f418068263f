//! No room left, for the real program: on SQLite no file of it may grow any further, and a PostgreSQL takes no writes, as
//! hosted ones do when their disk is full.

use std::time::Duration;

use groundwater::ids::ApplicationId;

use super::{Elsewhere, hang_up, name_of, tell_server, went_well};
use crate::killed::{Running, drafted, saved};
use crate::support::{Seen, Visitor};

const HULYA: &str = "hulya@example.org";
/// So large a write-ahead log can become, in blocks of 512 bytes: 2 MB.
const ROOM: u32 = 4096;

/// Where the database is, with room or without.
struct Disk {
    place: Elsewhere,
    /// The name of the database on the server, where it is PostgreSQL.
    server: Option<String>,
}

impl Disk {
    fn under(place: Elsewhere) -> Disk {
        let url = &place.database.url;
        let server = (!url.starts_with("sqlite:")).then(|| name_of(url));
        Disk { place, server }
    }

    /// The program, where room is short.
    fn start(&self) -> Running {
        match self.server {
            Some(_) => self.place.program.start(),
            None => self.place.program.start_with_room(ROOM),
        }
    }

    /// On a server the room ends from outside; a file ends by itself, when enough was written.
    fn fill(&self) {
        if let Some(name) = &self.server {
            tell_server(&format!("ALTER DATABASE {name} SET default_transaction_read_only = on"));
            hang_up(name);
            // Whoever was called in this very moment is still on the line.
            std::thread::sleep(Duration::from_millis(300));
        }
    }

    fn make_room(&self) {
        if let Some(name) = &self.server {
            tell_server(&format!("ALTER DATABASE {name} RESET default_transaction_read_only"));
            hang_up(name);
            // Whoever was called in this very moment is still on the line.
            std::thread::sleep(Duration::from_millis(300));
        }
    }
}

/// Another text from its first page to its last: of one that is as long as before, SQLite writes only the pages that differ.
fn long(time: usize) -> String {
    format!("We cook in the yard for the {time}th time, and whoever comes by eats. ").repeat(900).trim_end().to_owned()
}

/// A file that does not fit is not kept, and the page says so when it has read it to its end.
async fn has_no_room_for_a_file(hulya: &Visitor, application: &ApplicationId) {
    let files = format!("/applications/{application}/questions/anything-else/files");
    let page = hulya.get(&files).await;
    let large = format!("%PDF-1.7\n{}", "so it goes ".repeat(300_000)).into_bytes();
    let told = hulya.submit_file(&page, "form[enctype]", "file", "large.pdf", large).await;
    assert_eq!(told.status, 503, "{}", told.text());
    assert!(told.has("Please try again in a moment"), "{}", told.text());
    let small = b"%PDF-1.7\nour rules".to_vec();
    let kept = hulya.submit_file(&page, "form[enctype]", "file", "rules.pdf", small).await;
    assert!(kept.has("rules.pdf") && kept.lacks("large.pdf"), "{}", kept.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_full_disk_what_was_saved_stands_and_what_was_not_is_given_back_until_there_is_room() {
    let (portal, application) = drafted().await;
    let disk = Disk::under(Elsewhere::bring(portal));
    let running = disk.start();
    let hulya = disk.place.program.signed_in(HULYA).await;
    let path = format!("/applications/{application}/questions/plan");
    if disk.server.is_none() {
        has_no_room_for_a_file(&hulya, &application).await;
    }
    let mut last = String::new();
    let mut refused: Option<(Seen, String)> = None;
    for time in 1..=200 {
        if time == 4 {
            disk.fill();
        }
        let (page, text) = (hulya.get(&path).await, long(time));
        assert!(last.is_empty() || saved(&page, &last), "{time}: what was acknowledged is not there");
        let seen = hulya.submit(&page, "form[data-autosave]", &[("text", &text)]).await;
        if seen.status != 200 {
            refused = Some((seen, text));
            break;
        }
        last = text;
    }
    let (told, text) = refused.expect("no room in the end");
    assert!(!last.is_empty(), "it took something before");
    assert_eq!(told.status, 503, "{}", told.text());
    assert!(told.has("Please try again in a moment"), "{}", told.text());
    assert!(told.html.contains(&text), "what she wrote is given back");
    // It goes on answering: what is there can be read, and the script that saves is told to try again.
    assert_eq!(hulya.get("/healthz").await.status, 200);
    let page = hulya.get(&path).await;
    assert!(saved(&page, &last));
    let (action, mut fields) = page.form("form[data-autosave]", &[("text", &text)]);
    fields.retain(|(name, _)| name != "then");
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let (status, reply) = hulya.autosave(&action, &fields).await;
    assert_eq!((status, reply["state"].as_str()), (503, Some("problem")), "{reply}");

    // It is stopped as it stands, and comes back where there is room again.
    running.kill();
    disk.make_room();
    let running = disk.place.program.start();
    assert!(saved(&hulya.get(&path).await, &last), "what was acknowledged stands");
    let went_on = hulya.submit(&told, "main form", &[]).await;
    assert_eq!(went_on.status, 200, "{}", went_on.text());
    assert!(saved(&hulya.get(&path).await, &text), "sent again with one press");
    went_well(&disk.place.program.command(&["audit", "verify"]).output().expect("the program"));
    running.kill();
}
