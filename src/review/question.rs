//! A question to an applicant: an object beside the application, with a day on both sides. It blames nobody for waiting.

use chrono::NaiveDate;

use crate::application::at_desk::may_see_answer;
use crate::db::types::text_enum;
use crate::error::{Problems, Result};
use crate::fund::form::{FundText, SeenBy};

text_enum! {
    /// Where a question is.
    pub enum State {
        Asked = "asked",
        Answered = "answered",
        /// The council has said what it made of the answer.
        Closed = "closed",
        /// The council no longer asks it.
        Withdrawn = "withdrawn",
    }
}

text_enum! {
    /// What moves a question on.
    pub enum Action {
        Answer = "answer",
        Reply = "reply",
        Withdraw = "withdraw",
    }
}

impl State {
    /// The states in which there is an answer of the group's.
    pub const WITH_ANSWER: [State; 2] = [State::Answered, State::Closed];

    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            // A group may add to its answer until the council has replied.
            (S::Asked | S::Answered, A::Answer) => Some(S::Answered),
            (S::Answered, A::Reply) => Some(S::Closed),
            // An answer is replied to, and never taken from whoever gave it.
            (S::Asked, A::Withdraw) => Some(S::Withdrawn),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Asked => "Asked",
            State::Answered => "Answered, our turn",
            State::Closed => "Answered, and we replied",
            State::Withdrawn => "No longer asked",
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Asked => "question-state-asked",
            State::Answered => "question-state-answered",
            State::Closed => "question-state-closed",
            State::Withdrawn => "question-state-withdrawn",
        }
    }

    /// Whether one side still has something to do.
    pub fn is_open(self) -> bool {
        matches!(self, State::Asked | State::Answered)
    }
}

/// What an officer asks.
#[derive(Clone, Debug)]
pub struct Asking {
    pub words: String,
    pub why: String,
    pub answer_by: Option<NaiveDate>,
    pub we_reply_by: Option<NaiveDate>,
    /// The group can choose a time to talk about it, of those that officers offer.
    pub by_talk: bool,
    /// What it is about: see [`is_about`].
    pub about: String,
}

/// What a question of ours is about, where it is about the application as a whole. No question of a form has this key.
pub const WHOLE: &str = "*";

/// The same where it is about when and how to talk: how a group can be reached is in no papers.
pub const TALK: &str = "@";
/// [`TALK`] as staff read it.
pub const ABOUT_TALK: &str = "A time to talk, and how they are reached";

/// Whether a question of ours can be about this: the application as a whole, when to talk, or an answer to a question of the form. Equality
/// answers are nobody's to ask about. Empty is what those are about of which nobody has said it.
pub fn is_about(about: &str, form: &FundText) -> bool {
    about.is_empty() || [WHOLE, TALK].contains(&about) || form.question(about).is_some_and(|question| !question.equity)
}

/// Whether what a group answers to a question about this is told in confidence. Where nobody has said what it is about, it may
/// be, as soon as the round asks anything in confidence.
pub fn is_sensitive(about: &str, form: &FundText) -> bool {
    match about {
        WHOLE => false,
        TALK => true,
        "" => form.questions.iter().any(|question| question.sensitive && !question.equity),
        key => form.is_sensitive(key),
    }
}

/// Whether somebody who reads answers as these reads what a group answered to a question about this: an answer that is closed
/// to them stays closed when we ask about it.
pub fn may_read(about: &str, form: &FundText, as_whom: &[SeenBy]) -> bool {
    form.question(about).is_none_or(|question| may_see_answer(question, as_whom))
}

/// The most characters that a question, an answer or a reply may have.
pub const LIMIT: usize = 10_000;
/// The fewest days that a group is given.
pub const DAYS: i64 = 3;

impl Asking {
    /// Holds a question against what makes one fair: words, a reason, and days on both sides.
    ///
    /// # Errors
    /// What is to be put right; `problems` are those of the days as they were typed.
    pub fn check(&self, today: NaiveDate, mut problems: Problems) -> Result<(NaiveDate, NaiveDate)> {
        problems.need("words", &self.words, "Write what you would like to know");
        problems.need("why", &self.why, "Say why you ask: the group reads it beside the question");
        let far = today + chrono::TimeDelta::days(365);
        if self.answer_by.is_some_and(|day| (day - today).num_days() < DAYS) {
            problems.add("answer_by", "Give the group at least three days");
        }
        if self.answer_by.is_some_and(|day| day > far) || self.we_reply_by.is_some_and(|day| day > far) {
            problems.add("answer_by", "Choose days within a year from now");
        }
        if let (Some(answer_by), Some(we_reply_by)) = (self.answer_by, self.we_reply_by)
            && we_reply_by < answer_by
        {
            problems.add("we_reply_by", "Your own day comes on or after the day for the group’s answer");
        }
        if self.words.chars().count() > LIMIT || self.why.chars().count() > LIMIT {
            problems.add("words", "That is more than one question. Please shorten it");
        }
        problems.check()?;
        match (self.answer_by, self.we_reply_by) {
            (Some(answer_by), Some(we_reply_by)) => Ok((answer_by, we_reply_by)),
            _ => Err(crate::error::Error::problem("answer_by", "Give both days")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(offset: i64) -> NaiveDate {
        NaiveDate::default() + chrono::TimeDelta::days(20_000 + offset)
    }

    proptest! {
        #[test]
        fn a_closed_question_stays_closed(action in prop::sample::select(Action::ALL.to_vec())) {
            prop_assert_eq!(State::Closed.next(action), None);
        }

        #[test]
        fn both_sides_have_a_day_and_ours_is_not_the_earlier(ours in -20_i64..400, theirs in -20_i64..400) {
            let asking = Asking {
                words: "What does the hall cost?".into(),
                why: "The budget does not say.".into(),
                answer_by: Some(day(theirs)),
                we_reply_by: Some(day(ours)),
                by_talk: false,
                about: WHOLE.into(),
            };
            let fair = theirs >= DAYS && ours >= theirs && ours <= 365;
            prop_assert_eq!(asking.check(day(0), Problems::default()).is_ok(), fair);
        }
    }

    #[test]
    fn nobody_is_replied_to_before_they_answered() {
        assert_eq!(State::Asked.next(Action::Reply), None);
    }
}
