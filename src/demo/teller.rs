//! Tells the borough's story: each thing is done by somebody, at a time that has passed.

use diesel::Connection;
use diesel::prelude::*;

use crate::app::{App, Change};
use crate::clock::Instant;
use crate::db::schema::{jobs, letters};
use crate::error::{Error, Result};
use crate::ids::{FunderId, SessionId};
use crate::jobs::queue::JobState;
use crate::letters::store::LetterState;
use crate::people::{self, Who};

/// How many of the latest letters a demo shows.
const TO_LOOK_AT: i64 = 60;

/// Does things in somebody's name at a time of the story.
pub struct Teller<'a> {
    app: &'a App,
}

impl<'a> Teller<'a> {
    /// A teller for this portal.
    pub fn new(app: &'a App) -> Self {
        Teller { app }
    }

    /// The real time now.
    pub fn now(&self) -> Instant {
        self.app.now()
    }

    /// One change at a time of the story, by somebody or by nobody.
    pub fn at<T>(&self, when: Instant, who: Option<&Who>, f: impl FnOnce(&mut Change<'_>) -> Result<T>) -> Result<T> {
        let who = who.cloned();
        self.app.db.raw(|db| db.transaction(|db| Change::make(db, who, when, &self.app.tools, f)))
    }

    /// Keeps a file's bytes.
    pub fn keep(&self, key: &str, bytes: Vec<u8>) -> Result<()> {
        self.app.files.put_now(key, bytes)
    }

    /// Several people's doings in one transaction, which keeps a large borough quick to build.
    pub fn together<T>(&self, f: impl FnOnce(&mut Change<'_>) -> Result<T>) -> Result<T> {
        self.at(self.now(), None, f)
    }

    /// Somebody as they would be signed in.
    pub fn who(&self, email: &str) -> Result<Who> {
        self.app.db.raw(|db| {
            let person = people::store::by_email(db, email)?.ok_or(Error::NotFound)?;
            let roles = people::store::roles_of(db, &person.id)?;
            Ok(Who {
                person: person.id,
                name: person.name,
                email: person.email,
                session: SessionId::from("demo"),
                roles,
            })
        })
    }

    /// A funder by its slug.
    pub fn funder(&self, slug: &str) -> Result<FunderId> {
        self.app.db.raw(|db| people::store::funder_by_slug(db, slug)?.ok_or(Error::NotFound))
    }

    /// The letters of the story were sent long ago: nobody is written to now, and the latest are there to look at.
    pub fn the_letters_have_arrived(&self, now: Instant) -> Result<()> {
        let latest = self.at(now, None, |change| {
            diesel::update(jobs::table.filter(jobs::state.eq(JobState::Waiting)))
                .set((jobs::state.eq(JobState::Done), jobs::finished_at.eq(now)))
                .execute(change.db)?;
            diesel::update(letters::table.filter(letters::state.eq(LetterState::Queued)))
                .set((letters::state.eq(LetterState::Sent), letters::sent_at.eq(letters::created_at.nullable())))
                .execute(change.db)?;
            crate::letters::store::latest(change.db, TO_LOOK_AT)
        })?;
        latest.iter().try_for_each(|letter| Ok(self.app.mailer.keep(letter)?))
    }
}

/// The same change in somebody else's name, a while later.
pub fn then<T>(
    change: &mut Change<'_>,
    when: Instant,
    who: &Who,
    f: impl FnOnce(&mut Change<'_>) -> Result<T>,
) -> Result<T> {
    change.now = when;
    change.who = Some(who.clone());
    f(change)
}
