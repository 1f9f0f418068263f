//! An opened application asks its own policies: who may change it, and whether there is still time.

use super::conversation::{self, policy::Late};
use super::policy::{self, Window};
use super::recording;
use super::store::{self, Opened};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::Result;
use crate::fund::RoundState;
use crate::ids::{ApplicationId, PersonId};

/// An application opened for somebody who belongs to its organisation.
///
/// # Errors
/// Not found for anybody else.
pub fn for_member(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Opened> {
    let opened = store::open(db, id)?;
    opened.need_member(person)?;
    Ok(opened)
}

impl Opened {
    /// Whether a person belongs to its organisation.
    pub fn is_member(&self, person: &PersonId) -> bool {
        self.members.iter().any(|member| member.id == *person)
    }

    /// How its round stands to its group now.
    pub fn window(&self, now: Instant) -> Window {
        match Window::at(self.round.state, self.round.opens_at, self.round.closes_at, self.grace(), now) {
            Window::Closed if self.late().allows(now) => Window::Talking,
            window => window,
        }
    }

    fn grace(&self) -> chrono::TimeDelta {
        chrono::TimeDelta::minutes(i64::from(self.form.round.grace_minutes))
    }

    /// The last moment at which what was begun may be sent, conversations and uploads apart; none while the round is rolling.
    pub fn last_moment(&self) -> Option<Instant> {
        self.round.closes_at.map(|closes| closes + self.grace())
    }

    /// What conversations asked for, and uploads begun, in time mean for it once its round has closed. When the round is decided, nothing
    /// can come late any more.
    pub fn late(&self) -> Late {
        match self.round.state {
            RoundState::Published | RoundState::Open | RoundState::Closed => {
                let last = self.last_moment();
                conversation::policy::late(self.talks.values(), last).or(recording::policy::late(&self.uploads, last))
            }
            _ => Late::No,
        }
    }

    /// Whether a recording is still on its way here.
    pub fn has_upload_under_way(&self, now: Instant) -> bool {
        self.uploads.iter().any(|upload| upload.finished_at.is_none() && now < upload.expires_at)
    }

    /// How the conversation about a question stands, if there is one.
    pub fn talk(&self, question: &str) -> Option<super::answer::Talk> {
        self.talks.get(question).and_then(|talk| talk.state.talk())
    }

    /// Refuses, with the reason, unless `person` may change its answers now.
    ///
    /// # Errors
    /// Not found for anybody else's; refused when it was sent or the round has closed.
    pub fn need_edit(&self, person: &PersonId, now: Instant) -> Result<()> {
        policy::may_edit(self.is_member(person), self.application.state, self.window(now))
            .map_err(|why| why.error(self.application.id.as_str(), &self.contact.name))
    }

    /// Not found unless `person` belongs to its organisation.
    ///
    /// # Errors
    /// Not found.
    pub fn need_member(&self, person: &PersonId) -> Result<()> {
        policy::may_view(self.is_member(person))
    }
}
