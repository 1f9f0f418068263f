//! An opened application asks its own policies: who may change it, and whether there is still time.

use super::Part;
use super::by_phone;
use super::conversation::store::Conversation;
use super::conversation::{self, policy::Late};
use super::policy::{self, Window};
use super::recording;
use super::store::{self, Opened};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Result, Words};
use crate::fund::RoundState;
use crate::ids::{ApplicationId, PersonId};

/// An application opened for somebody who belongs to its organisation.
///
/// # Errors
/// Refused for whoever only helps; not found for anybody else.
pub fn for_member(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Opened> {
    let opened = for_part(db, id, person)?;
    opened.need_member(person)?;
    Ok(opened)
}

/// An application opened for somebody who belongs to its organisation or helps it. What they do not see is not in it.
///
/// # Errors
/// Not found for anybody else.
pub fn for_part(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Opened> {
    let mut opened = store::open(db, id)?;
    if !opened.is_member(person) {
        (opened.help, opened.scribe) = by_phone::store::hands(db, id, person)?;
    }
    let part = opened.part(person);
    policy::may_view(part)?;
    let form = &mut opened.form;
    opened.talks.retain(|key, _| form.question(key).is_none_or(|question| policy::sees_question(part, question)));
    form.questions.retain(|question| policy::sees_question(part, question));
    Ok(opened)
}

/// The same for somebody who is about to change an answer.
///
/// # Errors
/// Not found for anybody else's; refused when it was sent or the round has closed.
pub fn to_edit(db: &mut DbConn, id: &ApplicationId, person: &PersonId, now: Instant) -> Result<Opened> {
    let opened = for_part(db, id, person)?;
    opened.need_edit(person, now)?;
    Ok(opened)
}

impl Opened {
    /// What a conversation is about, in a language: the title of the form's question, or the words of one of ours.
    pub fn talked_about(&self, talk: &Conversation, lang: &str) -> String {
        match self.form.question(&talk.question_key) {
            Some(question) => question.title.get(lang).to_owned(),
            None => talk.asked.clone(),
        }
    }

    /// Whether a person belongs to its organisation.
    pub fn is_member(&self, person: &PersonId) -> bool {
        self.members.iter().any(|member| member.id == *person)
    }

    /// What part a person has in it. Who helps is known once it was opened for them ([`for_part`]).
    pub fn part(&self, person: &PersonId) -> Part {
        if self.is_member(person) {
            Part::Member
        } else if self.help.as_ref().is_some_and(|help| help.person_id == *person) {
            Part::Supporter
        } else if self.scribe.as_ref().is_some_and(|scribe| scribe.person_id == *person) {
            Part::Scribe
        } else {
            Part::Nobody
        }
    }

    /// The group that whoever opened it types for; empty for everybody else.
    pub fn types_for(&self) -> String {
        self.scribe.as_ref().map(|_| self.organisation.clone()).unwrap_or_default()
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
                conversation::policy::late(self.talks.values(), last)
                    .or(recording::policy::late(&self.uploads, last))
                    .or(self.called(last))
            }
            _ => Late::No,
        }
    }

    /// A call that began, or a paper that came, before the last moment gives fourteen days to whoever types it.
    fn called(&self, last: Option<Instant>) -> Late {
        let begun = self.scribe.as_ref().map(|scribe| scribe.begun_at);
        match (begun, last) {
            (Some(begun), Some(last)) if begun <= last => Late::Until(conversation::policy::last_day(last)),
            _ => Late::No,
        }
    }

    /// Whether a recording is still on its way here.
    pub fn has_upload_under_way(&self, now: Instant) -> bool {
        self.uploads.iter().any(|upload| upload.is_on_its_way(now))
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
        policy::may_edit(self.part(person), self.application.state, self.window(now))
            .map_err(|why| why.error(self.application.id.as_str(), &self.contact.name))
    }

    /// Refuses whoever helps, where they would take out what somebody else put in.
    ///
    /// # Errors
    /// Refused, with whose it is to take out.
    pub fn need_to_take_out(&self, person: &PersonId, added_by: &PersonId) -> Result<()> {
        if policy::takes_out(self.part(person), added_by == person) {
            return Ok(());
        }
        Err(Error::refused(Words::key("helping-only-group-removes").with("organisation", &self.organisation)))
    }

    /// Refuses whoever does not belong to its organisation.
    ///
    /// # Errors
    /// Refused for whoever only helps; not found for anybody else.
    pub fn need_member(&self, person: &PersonId) -> Result<()> {
        policy::need_member(self.part(person), &self.application, &self.organisation)
    }
}
