//! Checking the answers, sending the application, taking it back, withdrawing it.

pub mod actions;
pub mod copy;
pub mod data;
pub mod download;
pub mod odt;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use std::collections::BTreeMap;

use super::answer::{self, Given, Others, Talk};
use super::conversation::State as TalkState;
use super::conversation::store::Conversation;
use super::files::store::Piece;
use super::store::Opened;
use super::store::answers::Answer;
use super::translating::store::Translation;
use crate::error::Words;
use crate::fund::form::{FundText, Question};

/// Everything a group has said, ready to be checked, sent and copied.
#[derive(Clone, Debug)]
pub struct Whole {
    pub opened: Opened,
    pub answers: BTreeMap<String, Answer>,
    pub files: BTreeMap<String, Vec<Piece>>,
    /// What stands beside the answers in English, by the key of their question; where it was read.
    pub translations: BTreeMap<String, Vec<Translation>>,
}

/// Everything said to one question.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    pub form: &'a FundText,
    pub question: &'a Question,
    pub answer: Option<&'a Answer>,
    pub files: &'a [Piece],
    pub talk: Option<&'a Conversation>,
    pub translations: &'a [Translation],
}

impl Whole {
    /// Every question that was asked, with what was said to it.
    pub fn said(&self) -> impl Iterator<Item = Said<'_>> {
        let form = &self.opened.form;
        form.questions.iter().map(move |question| Said {
            form,
            question,
            answer: self.answers.get(&question.key),
            files: self.files.get(&question.key).map_or(&[], Vec::as_slice),
            talk: self.opened.talks.get(&question.key),
            translations: self.translations.get(&question.key).map_or(&[], Vec::as_slice),
        })
    }

    /// What is to be put right before it can be sent, by the key of its question.
    pub fn to_put_right(&self) -> Vec<(String, Words)> {
        let mut all = Vec::new();
        for said in self.said() {
            all.extend(said.to_put_right().into_iter().map(|words| (said.question.key.clone(), words)));
        }
        all
    }

    /// The amount it asks for, as far as it has been said in writing.
    pub fn amount(&self) -> Option<i64> {
        let question = self.opened.form.amount_question()?;
        self.answers.get(&question.key)?.body().pence()
    }

    /// The questions about which a conversation still goes on.
    pub fn talks_open(&self) -> impl Iterator<Item = &Question> {
        self.said().filter(|said| said.talk.is_some_and(|talk| talk.state.is_open())).map(|said| said.question)
    }
}

impl Said<'_> {
    /// Where it stands, as its status is worked out from.
    pub fn given(&self) -> Given<'_> {
        let others = Others { files: self.files.len(), talk: self.talk.and_then(|talk| talk.state.talk()) };
        let two_texts = self.answer.is_some_and(|answer| !answer.set_aside.is_empty());
        Given { body: self.answer.map(Answer::body), others, two_texts }
    }

    /// Whether anything at all was said, or asked to be said.
    pub fn is_answered(&self) -> bool {
        let given = self.given();
        answer::is_answered(given.body, given.others)
    }

    /// The write-up, once it counts.
    pub fn write_up(&self) -> Option<&Conversation> {
        self.talk.filter(|talk| talk.state == TalkState::Confirmed)
    }

    /// What is to be put right before sending. A conversation that was asked for is no reason to wait: what comes of
    /// it is added once the group has confirmed it.
    pub fn to_put_right(&self) -> Vec<Words> {
        let given = self.given();
        let mut words: Vec<Words> = given
            .body
            .map(|body| {
                answer::check_in(self.form, self.question, body).0.into_iter().map(|problem| problem.words).collect()
            })
            .unwrap_or_default();
        if given.two_texts {
            words.push(Words::key("check-two-texts"));
        }
        if self.question.required && !self.is_answered() {
            words.push(Words::key("check-needs-answer"));
        }
        words
    }

    /// Whether the group is to read a write-up.
    pub fn write_up_waits(&self) -> bool {
        self.talk.and_then(|talk| talk.state.talk()) == Some(Talk::ToConfirm)
    }
}
