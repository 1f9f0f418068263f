//! What a request may use, and the walk of every change: one transaction in which a thing, its history and its letters move together.

use std::path::PathBuf;
use std::sync::Arc;

use crate::afterwards;
use crate::clock::{Chance, Clock, Instant};
use crate::db::{Db, DbConn};
use crate::error::{Error, Result};
use crate::files::Files;
use crate::history::{Happened, heads};
use crate::ids::{Id, PersonId};
use crate::letters::mailer::Mailer;
use crate::people::Who;
use crate::people::council::provider::Provider;
use crate::people::seen::Seen;
use crate::secret::veiled::Keeper;
use crate::settings::Settings;
use crate::web::templates::Templates;

/// Everything a request may use; cheap to clone.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub settings: Arc<Settings>,
    pub tools: Tools,
    pub files: Files,
    pub mailer: Mailer,
    /// Rung when there may be work for the job worker.
    pub jobs: Arc<tokio::sync::Notify>,
    pub seen: Seen,
}

/// What an action may use besides the database.
#[derive(Clone)]
pub struct Tools {
    pub clock: Clock,
    pub chance: Chance,
    pub templates: Arc<Templates>,
    /// Where the portal is reached, without a slash at the end.
    pub base_url: Arc<str>,
    /// What the council calls the service.
    pub service: Arc<str>,
    /// The key with which sign-in codes are hashed.
    pub key: Arc<crate::settings::Key>,
    /// The accounts with which the council's people sign in, where they are set.
    pub council: Option<Provider>,
}

/// A change under way: the transaction, who is making it, and when.
pub struct Change<'a> {
    pub db: &'a mut DbConn,
    /// Who is asking; nobody when the clock or a command is.
    pub who: Option<Who>,
    pub now: Instant,
    pub tools: &'a Tools,
    /// What the history was told of in this change: what follows from it is done before it ends (`afterwards.rs`).
    pub happened: Vec<Happened>,
    /// What the chains of the history have more by it.
    pub added: heads::Added,
}

impl Tools {
    /// The way to the council's accounts, for somebody who wants to `return_to` an address of ours; empty where none are set.
    pub fn council_href(&self, return_to: &str) -> String {
        if self.council.is_none() {
            return String::new();
        }
        let return_to: String = url::form_urlencoded::byte_serialize(return_to.as_bytes()).collect();
        format!("/sign-in/council?return={return_to}")
    }

    /// The same for somebody who is to prove anew who they are.
    pub fn council_afresh_href(&self, return_to: &str) -> String {
        let href = self.council_href(return_to);
        if href.is_empty() { href } else { format!("{href}&afresh=yes") }
    }
}

impl<'a> Change<'a> {
    /// Makes a change in a transaction that was begun, and what follows from it.
    ///
    /// # Errors
    /// What `f` says.
    pub fn make<T>(
        db: &'a mut DbConn,
        who: Option<Who>,
        now: Instant,
        tools: &'a Tools,
        f: impl FnOnce(&mut Change<'_>) -> Result<T>,
    ) -> Result<T> {
        let mut change = Change { db, who, now, tools, happened: Vec::new(), added: heads::Added::default() };
        let done = f(&mut change)?;
        afterwards::follow(&mut change)?;
        heads::settle(&mut change)?;
        Ok(done)
    }
}

impl Change<'_> {
    /// A new identifier.
    pub fn id<T: Id>(&self) -> T {
        T::new(self.now, &self.tools.chance)
    }

    /// Who is asking.
    ///
    /// # Errors
    /// Not found when nobody is: an action for people was called by the clock.
    pub fn who(&self) -> Result<Who> {
        self.who.clone().ok_or(Error::NotFound)
    }

    /// The person who is asking, for the column that says who did it.
    ///
    /// # Errors
    /// As [`Self::who`].
    pub fn person(&self) -> Result<PersonId> {
        self.who().map(|who| who.person)
    }

    /// Today's date in London.
    pub fn today(&self) -> chrono::NaiveDate {
        crate::clock::london_date(self.now)
    }
}

impl App {
    /// Opens everything the settings name. Nothing is migrated yet.
    ///
    /// # Errors
    /// A folder that cannot be written, a template that does not parse.
    pub fn open(settings: Settings, clock: Clock, chance: Chance) -> anyhow::Result<Self> {
        if let crate::db::DatabaseUrl::Sqlite(path) = &settings.database
            && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
        {
            crate::settings::private_folder(folder)?;
        }
        let key = Arc::new(settings.key(&chance)?);
        let council = settings.council.clone();
        let council = council.map(|council| Provider::open(council, &settings.base_url, clock.clone())).transpose()?;
        Ok(App {
            db: Db::open(&settings.database).kept_by(Keeper::new(Arc::clone(&key), chance.clone())),
            files: Files::open(&settings.files)?,
            mailer: Mailer::open(&settings)?,
            tools: Tools {
                clock,
                chance,
                templates: Templates::shared()?,
                base_url: settings.base_url.as_str().into(),
                service: settings.service_name.as_str().into(),
                key,
                council,
            },
            settings: Arc::new(settings),
            jobs: Arc::default(),
            seen: Seen::default(),
        })
    }

    /// Reads: a snapshot that refuses writes.
    ///
    /// # Errors
    /// What `f` says, or busy when the database cannot be reached.
    pub async fn read<T: Send + 'static>(
        &self,
        f: impl FnOnce(&mut DbConn) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.db.read(f).await
    }

    /// Changes: one transaction, then a nudge to the job worker.
    ///
    /// # Errors
    /// What `f` says, or busy when the database cannot be reached. Nothing is changed then.
    pub async fn change<T: Send + 'static>(
        &self,
        who: Option<Who>,
        f: impl FnOnce(&mut Change<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let done = self.transaction(who, f).await?;
        self.jobs.notify_one();
        Ok(done)
    }

    /// A change that the clock makes. It rings nobody: the worker that makes it is awake.
    ///
    /// # Errors
    /// What `f` says, or busy when the database cannot be reached.
    pub async fn clockwork<T: Send + 'static>(
        &self,
        f: impl FnOnce(&mut Change<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.transaction(None, f).await
    }

    async fn transaction<T: Send + 'static>(
        &self,
        who: Option<Who>,
        f: impl FnOnce(&mut Change<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let tools = self.tools.clone();
        self.db
            .write(move |db| {
                let now = tools.clock.now();
                Change::make(db, who, now, &tools, f)
            })
            .await
    }

    /// The same on this thread, for commands.
    ///
    /// # Errors
    /// What `f` says. Nothing is changed then.
    pub fn change_now<T>(&self, f: impl FnOnce(&mut Change<'_>) -> Result<T>) -> Result<T> {
        let tools = self.tools.clone();
        self.db.write_now(|db| {
            let now = tools.clock.now();
            Change::make(db, None, now, &tools, f)
        })
    }

    /// The time now.
    pub fn now(&self) -> Instant {
        self.tools.clock.now()
    }

    /// Where mail is kept when no mail server is set.
    pub fn mail_folder(&self) -> PathBuf {
        self.settings.data.join("mail")
    }
}
