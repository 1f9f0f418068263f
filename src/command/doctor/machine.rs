//! What is around the portal: its files, the disk, the mail server, and when it was last backed up.

use std::path::Path;

use super::{Found, hidden};
use crate::clock::{Chance, Instant};
use crate::files::Files;
use crate::letters::mailer::Mailer;
use crate::recover::{last, withdrawn as list};
use crate::settings::Settings;
use crate::text::dates;

/// With less room than this, in bytes, the portal soon cannot write.
const LITTLE: u64 = 512 * 1024 * 1024;
/// With less than this somebody should make room.
const SOME: u64 = 5 * 1024 * 1024 * 1024;
/// A backup is to be no older than this.
const OLD: chrono::TimeDelta = chrono::TimeDelta::hours(26);

/// Runs what waits for the network or the disk.
fn wait<T>(doing: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(doing)
}

/// Writes a file into the store, reads it and takes it away again.
pub fn files(settings: &Settings) -> Found {
    let place = settings.files.display().to_string();
    if !settings.files.is_dir() {
        let advice = "Is FILES_URL right? The first start makes the folder.";
        return Found::wrong("files", format!("there is no folder {place}"), advice);
    }
    let (key, words) = (format!("doctor-{}", Chance::system().token()), b"looked at by groundwater doctor".to_vec());
    let tried = wait(async {
        let files = Files::open(&settings.files)?;
        files.put(&key, words.clone()).await?;
        let read = files.get(&key).await?;
        files.delete(&key).await?;
        Ok(read)
    });
    match tried {
        Ok(read) if read == words => Found::well("files", format!("{place} can be written and read")),
        Ok(_) => {
            Found::wrong("files", format!("{place} gives back other bytes than were written"), "Look at the disk.")
        }
        Err(why) => {
            let advice = "Whoever runs the portal must be able to write there; is the disk full?";
            Found::wrong("files", format!("{place} cannot be written ({why:#})"), advice)
        }
    }
}

/// How much room there is beside the database and the files.
#[cfg(unix)]
pub fn disk(settings: &Settings) -> Vec<Found> {
    let mut places = vec![settings.files.as_path()];
    if settings.database.is_sqlite() {
        places.insert(0, settings.data.as_path());
    }
    places.retain(|place| place.is_dir());
    let mut found: Vec<Found> = places.into_iter().map(room).collect();
    found.dedup_by(|one, other| one.says == other.says);
    found
}

/// How much room there is cannot be asked here.
#[cfg(not(unix))]
pub fn disk(_: &Settings) -> Vec<Found> {
    Vec::new()
}

#[cfg(unix)]
fn room(place: &Path) -> Found {
    let about = match rustix::fs::statvfs(place) {
        Ok(about) => about,
        Err(why) => return Found::think("disk", format!("{} cannot be looked at ({why})", place.display()), ""),
    };
    let free = about.f_bavail.saturating_mul(about.f_frsize);
    let tenths = free / 100_000_000;
    let says = format!("{}.{} GB are free", tenths / 10, tenths % 10);
    match free {
        ..LITTLE => Found::wrong("disk", says, format!("Make room at {}: soon nothing can be saved.", place.display())),
        LITTLE..SOME => Found::think("disk", says, format!("Make room at {} before it is full.", place.display())),
        _ => Found::well("disk", says),
    }
}

/// Whether the mail server answers and lets the portal in. No letter is sent.
pub fn mail(settings: &Settings) -> Found {
    let Some(url) = &settings.smtp_url else {
        let kept = settings.data.join("mail");
        let says = format!("no mail server is set: letters are kept in {}", kept.display());
        return Found::think("mail", says, "Set SMTP_URL, or nobody gets a letter.");
    };
    let plain = secrecy::ExposeSecret::expose_secret(url).contains("tls=none");
    let answered = Mailer::open(settings).and_then(|mailer| wait(async move { mailer.answers().await }));
    match answered {
        Ok(true) if plain => Found::think(
            "mail",
            "the mail server answers, without TLS",
            "That is for a relay on the same machine only.",
        ),
        Ok(true) => Found::well("mail", "the mail server answers over TLS"),
        Ok(false) => Found::wrong("mail", "the mail server hung up", "Look at its log."),
        Err(why) => {
            let advice = "Are the address, name and password in SMTP_URL right, and the authority in SMTP_CA? Letters wait meanwhile.";
            Found::wrong(
                "mail",
                format!("the mail server does not let us in ({})", hidden(settings, &format!("{why:#}"))),
                advice,
            )
        }
    }
}

/// Whether the list of what was taken back can be read.
pub fn withdrawn(settings: &Settings) -> Found {
    let path = settings.withdrawn_list();
    match list::read(&path) {
        Ok(taken) => Found::well("taken back", format!("{} in {}", taken.len(), path.display())),
        Err(why) => {
            let advice = "Whoever runs the portal must be able to read and write it (WITHDRAWN_LIST).";
            Found::wrong("taken back", format!("{} cannot be read ({why})", path.display()), advice)
        }
    }
}

/// How old the last backup is that was made with these settings.
pub fn last_backup(settings: &Settings, now: Instant) -> Found {
    let advice = "groundwater backup FILE, every night, to another machine (docs/operating.md).";
    match last::read(settings) {
        None => Found::think("backup", "none is known here", advice),
        Some(last) if now - last.at > OLD => {
            Found::think("backup", format!("the last one is of {}", dates::instant(last.at)), advice)
        }
        Some(last) => Found::well("backup", format!("the last one is of {}, {}", dates::instant(last.at), last.file)),
    }
}
