//! The ways in which one question may be answered: side by side, and none of them the usual one.

use serde::Serialize;

use crate::application::recording;
use crate::fund::form::Question;

/// The ways to answer one question.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Ways {
    pub list: Vec<Way>,
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub struct Way {
    /// `write`, `record`, `send`, `point` or `talk`: its words are `question-<name>`.
    pub name: &'static str,
    pub href: String,
    pub current: bool,
}

impl Ways {
    /// The ways that a question may be answered in; `here` is the one that is open.
    pub fn of(application: &str, question: &Question, here: &str) -> Self {
        let page = format!("/applications/{application}/questions/{}", question.key);
        let way = |name, end: &str| Way { name, href: format!("{page}{end}"), current: name == here };
        let mut list = vec![way("write", "")];
        if !recording::kinds(question).is_empty() {
            list.push(way("record", "/recording"));
        }
        list.push(way("send", "/files"));
        list.push(way("point", "/pointing"));
        if question.may_talk && !question.equity {
            list.push(way("talk", "/conversation"));
        }
        Ways { list }
    }

    /// All five, for the samples.
    pub fn sample(here: &str) -> Self {
        let way = |name| Way { name, href: format!("/applications/x/questions/what/{name}"), current: name == here };
        Ways { list: ["write", "record", "send", "point", "talk"].map(way).to_vec() }
    }
}
