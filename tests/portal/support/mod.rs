//! What the stories are told with: a portal of their own, and people who visit it.

// Every story uses its own part of this.
#![allow(dead_code, unused_imports)]

pub mod clamd;
pub mod council;
mod database;
pub mod group;
pub mod logs;
pub mod mail;
pub mod npm;
mod page;
pub mod pictures;
mod road;
pub mod sounds;
pub mod source;
mod visitor;

use std::collections::{BTreeSet, HashMap};
use std::net::TcpListener;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{NaiveDate, NaiveDateTime};
use clap::Parser;
use groundwater::app::{App, Change};
use groundwater::clock::{Chance, Clock};
use groundwater::error::Result;
use groundwater::fund::import::{self, Imported};
use groundwater::history::counting;
use groundwater::ids::{FunderId, Id, PersonId};
use groundwater::jobs::worker;
use groundwater::letters::mailer::KeptLetter;
use groundwater::people::{self, Role};
use groundwater::settings::{Flags, Settings};
use groundwater::web::patience::Patience;
use groundwater::web::server;

pub use database::Database;
pub use page::Seen;
pub use road::{Line, Road};
pub use visitor::Visitor;

/// A portal that serves on a port of its own, with a clock that stands still and chance that repeats itself.
pub struct Portal {
    pub app: App,
    pub clock: Clock,
    pub base: String,
    /// By which everybody's own phone or computer is known again.
    devices: Mutex<HashMap<String, String>>,
    /// The tokens and codes that people were given: none of them is ever logged.
    pub secrets: Arc<Mutex<BTreeSet<String>>>,
    /// So many lines there were in the log when it began.
    logged: usize,
    /// The queries that it took to let people in again who had been away.
    aside: Arc<AtomicU64>,
    folder: tempfile::TempDir,
    database: database::Database,
    server: actix_web::dev::ServerHandle,
}

#[derive(Parser)]
struct OnlyFlags {
    #[command(flatten)]
    flags: Flags,
}

/// The secret key of every portal in a story.
pub const KEY: &str = "a key for stories that is long enough";

/// Tuesday 1 December 2026, 10 in the morning.
pub fn start_of_story() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 12, 1).and_then(|day| day.and_hms_opt(10, 0, 0)).expect("a date")
}

impl Portal {
    /// A portal on a database that holds nothing yet.
    pub async fn start() -> Portal {
        Portal::start_with(&[]).await
    }

    /// The same with further flags, such as `["--smtp-url", "smtp://…"]`.
    pub async fn start_with(flags: &[&str]) -> Portal {
        let folder = tempfile::tempdir().expect("a folder");
        let database = database::Database::migrated(folder.path());
        Portal::start_on(folder, database, flags, Patience::default()).await
    }

    /// The same, with less patience for whoever sends slowly.
    pub async fn start_waiting(patience: Patience) -> Portal {
        let folder = tempfile::tempdir().expect("a folder");
        let database = database::Database::migrated(folder.path());
        Portal::start_on(folder, database, &[], patience).await
    }

    /// A portal on an empty database that can be taken away from it for a while.
    pub async fn start_far_from_its_database() -> (Portal, Road) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut database = database::Database::migrated(folder.path());
        let road = Road::to(&mut database);
        (Portal::start_on(folder, database, &[], Patience::default()).await, road)
    }

    /// A portal on what stands there already.
    pub async fn start_on(folder: tempfile::TempDir, database: Database, flags: &[&str], patience: Patience) -> Portal {
        if crate::LOGS_ARE_SEARCHED {
            logs::listen();
        }
        let logged = logs::so_far();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let listen = listener.local_addr().expect("an address").to_string();
        let mut settings = settings(&database.url, &listen, flags);
        settings.data = folder.path().to_owned();
        settings.files = folder.path().join("files");
        let base = settings.base_url.clone();
        let clock = Clock::fixed(start_of_story());
        let app = App::open(settings, clock.clone(), Chance::seeded(7)).expect("an app");
        // As a start of the program does where it has just migrated; on what stands there already it does nothing.
        app.change(None, counting::begin).await.expect("the counts of the history");
        let serving = server::start_with(app.clone(), listener, patience).expect("a server");
        let server = serving.handle();
        tokio::spawn(serving);
        let (devices, secrets, aside) = (Mutex::default(), Arc::default(), Arc::default());
        Portal { app, clock, base, devices, secrets, logged, aside, folder, database, server }
    }

    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Visitor {
        let mut visitor = Visitor::new(&self.base);
        visitor.app = Some(self.app.clone());
        visitor.aside = Arc::clone(&self.aside);
        visitor
    }

    /// The same for somebody who stays with the page that asks them to sign in once more.
    pub fn hesitant(visitor: &Visitor) -> Visitor {
        let mut visitor = visitor.clone();
        visitor.app = None;
        visitor
    }

    /// A change made directly, as the clock or a command makes it.
    pub async fn change<T: Send + 'static>(&self, f: impl FnOnce(&mut Change<'_>) -> Result<T> + Send + 'static) -> T {
        self.app.change(None, f).await.expect("the change")
    }

    /// A read made directly.
    pub async fn read<T: Send + 'static>(
        &self,
        f: impl FnOnce(&mut groundwater::db::DbConn) -> Result<T> + Send + 'static,
    ) -> T {
        self.app.read(f).await.expect("the read")
    }

    /// A funder with this slug, made when there is none yet.
    pub async fn funder(&self, slug: &str) -> FunderId {
        use diesel::prelude::*;
        use groundwater::db::schema::funders;
        let slug = slug.to_owned();
        self.change(move |change| {
            if let Some(known) = people::store::funder_by_slug(change.db, &slug)? {
                return Ok(known);
            }
            let id = FunderId::new(change.now, &change.tools.chance);
            let name = format!("{} Council", slug[..1].to_uppercase() + &slug[1..]);
            diesel::insert_into(funders::table)
                .values((
                    funders::id.eq(&id),
                    funders::slug.eq(&slug),
                    funders::name.eq(name),
                    funders::created_at.eq(change.now),
                ))
                .execute(change.db)?;
            Ok(id)
        })
        .await
    }

    /// One of `docs/examples`, such as `hackney-community-chest`, imported and published.
    pub async fn fund(&self, example: &str) -> Imported {
        let file = format!("{}/docs/examples/{example}.toml", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(&file).unwrap_or_else(|why| panic!("{file}: {why}"));
        self.fund_from(&source).await
    }

    /// A fund from the text of its file, imported and published.
    pub async fn fund_from(&self, source: &str) -> Imported {
        let text = import::read(source.as_bytes()).expect("a fund file with nothing to put right");
        let source = source.to_owned();
        self.change(move |change| import::import(change, &text, &source, true)).await
    }

    /// A person with a name and no role, not signed in.
    pub async fn person(&self, email: &str, name: &str) -> PersonId {
        let (email, name) = (email.to_owned(), name.to_owned());
        self.change(move |change| people::actions::find_or_add(change, &email, &name).map(|person| person.id)).await
    }

    /// Somebody from a group, signed in.
    pub async fn applicant(&self, email: &str, name: &str) -> Visitor {
        self.person(email, name).await;
        self.signed_in(email).await
    }

    /// Somebody who holds a role at a funder, signed in.
    pub async fn staff(&self, email: &str, name: &str, role: Role, funder: &str) -> Visitor {
        let funder = self.funder(funder).await;
        let person = self.person(email, name).await;
        self.change(move |change| people::actions::grant_role(change, &person, role, Some(&funder))).await;
        self.signed_in(email).await
    }

    /// A link that signs this address in, once.
    pub async fn sign_in_link(&self, email: &str) -> String {
        let address = email.to_owned();
        let link = self.change(move |change| people::actions::sign_in_link(change, &address, "", false)).await;
        self.is_secret(link.rsplit('/').next().unwrap_or_default());
        link
    }

    /// A visitor with a session of their own for this address, on the phone or computer that is theirs.
    pub async fn signed_in(&self, email: &str) -> Visitor {
        let link = self.sign_in_link(email).await;
        let mut visitor = self.visitor();
        visitor.email = email.to_owned();
        if let Some(known) = self.devices.lock().expect("nobody else").get(email) {
            visitor.carries("gw_device", known);
        }
        let asked = visitor.get(link.trim_start_matches(&self.base)).await;
        let welcome = visitor.submit(&asked, "main form", &[]).await;
        assert!(welcome.status < 400 || welcome.status == 404, "signing in: {} {}", welcome.status, welcome.text());
        if let Some(session) = visitor.cookie("gw_session") {
            self.is_secret(&session);
        }
        if let Some(known) = visitor.cookie("gw_device") {
            self.devices.lock().expect("nobody else").insert(email.to_owned(), known);
        }
        visitor
    }

    fn is_secret(&self, token: &str) {
        self.secrets.lock().expect("nobody else").insert(token.to_owned());
    }

    /// Everything that is personal at this portal: whoever and whatever is in its database, its letters and people's browsers.
    pub fn personal(&self) -> logs::Personal {
        let read = self.app.db.read_now(|db| {
            let mut personal = logs::Personal::in_database(db)?;
            personal.accounts(db, &self.app.tools.key)?;
            Ok(personal)
        });
        let mut personal = read.expect("the database");
        personal.in_letters(&self.folder.path().join("mail"));
        for secret in self.secrets.lock().expect("nobody else").iter() {
            personal.secret(secret);
        }
        personal
    }

    /// Every line with something personal in it that was logged since this portal began.
    pub fn told_by_the_log(&self) -> Vec<String> {
        let personal = self.personal();
        let told = |line: String| personal.found_in(&line).map(|what| format!("{what:?} is in the log: {line}"));
        logs::since(self.logged).into_iter().filter_map(told).collect()
    }

    /// Somebody signs in, in a browser that may have been signed in before.
    pub async fn signs_in(&self, visitor: &Visitor, email: &str) {
        let link = self.sign_in_link(email).await;
        let asked = visitor.get(link.trim_start_matches(&self.base)).await;
        visitor.submit(&asked, "main form", &[]).await;
    }

    /// Works every job that is due, and what the clock does by itself.
    pub async fn work(&self) {
        groundwater::jobs::schedule::run_due(&self.app).await.expect("the clock's work");
        worker::work(&self.app).await.expect("the jobs");
    }

    /// The letters an address has been sent, oldest first, after working the jobs that are due.
    pub async fn letters_to(&self, email: &str) -> Vec<KeptLetter> {
        self.work().await;
        let Ok(entries) = std::fs::read_dir(self.folder.path().join("mail")) else { return Vec::new() };
        let mut letters: Vec<KeptLetter> = entries
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                (path.extension()? == "json").then(|| std::fs::read(path).ok())?
            })
            .filter_map(|bytes| serde_json::from_slice(&bytes).ok())
            .filter(|letter: &KeptLetter| letter.to == email)
            .collect();
        letters.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        letters
    }

    /// A letter as it left, with its attachments.
    pub fn raw_letter(&self, id: &str) -> String {
        std::fs::read_to_string(self.folder.path().join("mail").join(format!("{id}.eml"))).expect("the letter")
    }

    /// How many queries the portal makes while something is done.
    pub async fn queries<T>(&self, doing: impl Future<Output = T>) -> (u64, T) {
        let counted = || self.app.db.queries() - self.aside.load(Ordering::Relaxed);
        let before = counted();
        let done = doing.await;
        (counted() - before, done)
    }

    /// Where this portal's database is, as its settings say.
    pub fn database_url(&self) -> &str {
        &self.database.url
    }

    /// The folder in which this portal keeps its files and mail.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        // Stops without waiting: the story is over.
        drop(self.server.stop(false));
        if crate::LOGS_ARE_SEARCHED && !std::thread::panicking() {
            let told = self.told_by_the_log();
            assert!(told.is_empty(), "{}", told.join(""));
        }
    }
}

/// Two people do something at once; by turns the one and the other of them is asked first.
pub async fn at_once<A, B>(turn: usize, one: impl Future<Output = A>, other: impl Future<Output = B>) -> (A, B) {
    if turn.is_multiple_of(2) {
        return tokio::join!(one, other);
    }
    let (other, one) = tokio::join!(other, one);
    (one, other)
}

fn settings(database_url: &str, listen: &str, flags: &[&str]) -> Settings {
    let mut words = vec!["groundwater", "--database-url", database_url, "--listen", listen];
    words.extend(["--secret-key", KEY]);
    words.extend(flags);
    let parsed = OnlyFlags::try_parse_from(words).expect("flags");
    Settings::check(&parsed.flags).expect("settings")
}
