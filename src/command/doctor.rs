//! `groundwater doctor`: looks at everything that the portal needs, and says what to do about what it finds. It changes
//! nothing, and nothing that it says is secret.

mod database;
mod machine;

use std::fmt;

use secrecy::ExposeSecret;
use url::Url;

use crate::clock::{Clock, Instant, london_date};
use crate::db::DatabaseUrl;
use crate::settings::Settings;
use crate::text::dates;

/// So long before it ends it is told that `SECURITY_EXPIRES` is near.
const SOON: chrono::TimeDelta = chrono::TimeDelta::days(30);

/// How what was looked at is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Well,
    /// The portal works; somebody should think about it.
    Think,
    /// Something does not work.
    Wrong,
}

/// What was found of one thing.
#[derive(Clone, Debug)]
struct Found {
    how: How,
    about: &'static str,
    says: String,
    /// What to do; empty where nothing is to be done.
    advice: String,
}

impl Found {
    fn well(about: &'static str, says: impl Into<String>) -> Self {
        Found { how: How::Well, about, says: says.into(), advice: String::new() }
    }

    fn think(about: &'static str, says: impl Into<String>, advice: impl Into<String>) -> Self {
        Found { how: How::Think, about, says: says.into(), advice: advice.into() }
    }

    fn wrong(about: &'static str, says: impl Into<String>, advice: impl Into<String>) -> Self {
        Found { how: How::Wrong, about, says: says.into(), advice: advice.into() }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match self.how {
            How::Well => "well",
            How::Think => "think",
            How::Wrong => "WRONG",
        };
        write!(f, "{how:<6} {:<11} {}", self.about, self.says)?;
        if !self.advice.is_empty() {
            write!(f, "\n{:19}-> {}", "", self.advice)?;
        }
        Ok(())
    }
}

/// Looks at the installation that the settings describe.
///
/// # Errors
/// How many things are wrong: each was printed with what to do about it.
pub fn look(settings: Result<Settings, String>) -> Result<(), String> {
    let found = match settings {
        Ok(settings) => walk(&settings, Clock::System.now()),
        Err(why) => vec![Found::wrong("settings", why, "Put this setting right; the rest is looked at then.")],
    };
    for one in &found {
        println!("{one}");
    }
    match found.iter().filter(|one| one.how == How::Wrong).count() {
        0 => Ok(()),
        1 => Err("One thing is to be put right.".to_owned()),
        count => Err(format!("{count} things are to be put right.")),
    }
}

fn walk(settings: &Settings, now: Instant) -> Vec<Found> {
    let mut found = in_settings(settings, now);
    found.extend(database::look(settings, now));
    found.push(machine::files(settings));
    found.extend(machine::disk(settings));
    found.push(machine::mail(settings));
    found.push(machine::withdrawn(settings));
    found.push(machine::last_backup(settings, now));
    found
}

fn in_settings(settings: &Settings, now: Instant) -> Vec<Found> {
    let mut found = vec![Found::well("settings", "each can be used")];
    if !settings.is_https() && !settings.listen.ip().is_loopback() {
        found.push(Found::think(
            "settings",
            "people reach the portal without TLS",
            "Put a web server that speaks TLS in front, and set BASE_URL to its https address.",
        ));
    }
    if settings.backup_key.is_none() {
        found.push(Found::think(
            "settings",
            "backups are not sealed",
            "Set BACKUP_KEY to 32 characters or more by chance (openssl rand -base64 32), and keep it apart from the backups.",
        ));
    }
    found.extend(security(settings, now));
    found.extend(key(settings));
    found
}

/// Until when whoever finds a weakness can rely on whom to tell. Without a day of its own it is always three months on.
fn security(settings: &Settings, now: Instant) -> Option<Found> {
    settings.security_contact.as_ref()?;
    let (until, today) = (settings.security_expires?, london_date(now));
    let advice = "Look whether SECURITY_CONTACT still reaches somebody, and set a later SECURITY_EXPIRES.";
    if until < today {
        let says = format!("/.well-known/security.txt ended on {}: nobody relies on it any more", dates::day(until));
        return Some(Found::wrong("security", says, advice));
    }
    let is_soon = until - today < SOON;
    is_soon
        .then(|| Found::think("security", format!("/.well-known/security.txt ends on {}", dates::day(until)), advice))
}

/// The key that was made here is for whoever runs the portal.
fn key(settings: &Settings) -> Option<Found> {
    let path = settings.key_file()?;
    let place = path.display().to_string();
    let Ok(about) = std::fs::metadata(&path) else {
        return Some(Found::think(
            "key",
            "there is none yet",
            format!("The first start makes it: {place}. Keep a copy."),
        ));
    };
    #[cfg(unix)]
    if std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o077 != 0 {
        let advice = format!("chmod 600 {place}");
        return Some(Found::wrong("key", format!("others of this machine can read {place}"), advice));
    }
    Some(if about.len() < 32 {
        Found::wrong(
            "key",
            format!("{place} is not whole"),
            "Put the copy of it back: bank details are sealed with it.",
        )
    } else {
        Found::well("key", format!("{place}, for whoever runs the portal only"))
    })
}

/// What went wrong, without a password that may stand in an address.
fn hidden(settings: &Settings, text: &str) -> String {
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let database = match &settings.database {
        DatabaseUrl::Postgres(url) => Some(url.as_str()),
        DatabaseUrl::Sqlite(_) => None,
    };
    let mail = settings.smtp_url.as_ref().map(|url| url.expose_secret());
    for address in [database, mail].into_iter().flatten() {
        let Ok(url) = Url::parse(address) else { return "its address cannot be read".to_owned() };
        text = text.replace(address, "…");
        if let Some(password) = url.password().filter(|password| !password.is_empty()) {
            text = text.replace(password, "…");
        }
    }
    text
}
