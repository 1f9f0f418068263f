//! The page of readings side by side, and that on which a reader is told that they are asked no longer.

use chrono::NaiveDate;
use serde::Serialize;

use super::Top;
use super::reading::{Judged, Link};
use crate::clock::Instant;
use crate::review::reading::Total;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// One reader in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ReaderRow {
    /// Where the reader is told that they are asked no longer; empty where they are not to be.
    pub take_back_href: String,
    /// They are asked, and have not stepped back.
    pub asked: bool,
    pub name: String,
    pub state: String,
    /// The tag's colour.
    pub kind: &'static str,
    pub due: NaiveDate,
    pub late: bool,
    pub shared_at: Option<Instant>,
    /// What they said when they said no.
    pub no: String,
    /// "Close to the group, and says so: lives on the estate."
    pub close: String,
}

/// Everybody's judgement on one criterion.
#[derive(Clone, Debug, Serialize)]
pub struct SideBySide {
    pub key: String,
    pub title: String,
    /// Who sees it how, where they see it differently; empty where they do not.
    pub apart: String,
    pub talks: Vec<TalkShown>,
    pub judged: Vec<Judged>,
}

/// One thing that was said about a criterion when the readings were talked about.
#[derive(Clone, Debug, Serialize)]
pub struct TalkShown {
    pub words: String,
    pub by: String,
    pub at: Instant,
}

/// What one reader sees as strong, and what their steps come to.
#[derive(Clone, Debug, Serialize)]
pub struct Strengths {
    pub reader: String,
    pub words: String,
    pub total: Option<Total>,
}

/// `/desk/applications/{id}/readings`
#[derive(Clone, Debug, Serialize)]
pub struct ReadingsView {
    pub form: FormState,
    pub top: Top,
    /// "2 of 2 readings are shared".
    pub summary: String,
    /// Only for those who look after the application.
    pub readers: Vec<ReaderRow>,
    pub sees_readers: bool,
    /// Where it stands who said what of being close; empty for those who do not look after it.
    pub closeness_href: String,
    pub may_ask: bool,
    /// Why reading waits for the conversation that its group was promised; empty where it does not.
    pub waits: String,
    /// Where it is offered first, where its group was not offered it; else empty.
    pub offer_href: String,
    /// Somebody can be asked, or was chosen and waits to be.
    pub asks: bool,
    pub candidates: Vec<Item>,
    /// Where it stands how much each of them reads, and the whole round is shared out.
    pub balance_href: String,
    /// Who cannot be asked, and why.
    pub others: Vec<String>,
    /// Their own reading.
    pub mine: Option<Link>,
    /// Why others' readings do not show; empty when they do.
    pub not_yet: String,
    pub strengths: Vec<Strengths>,
    pub criteria: Vec<SideBySide>,
    /// Where what was said about them is written down; empty for those who may not.
    pub talk_href: String,
}

impl View for ReadingsView {
    const TEMPLATE: &'static str = "desk/review-readings.html";
    fn title(&self, _: Language) -> String {
        format!("Readings of {}", self.top.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let judged = |reader: &str| Judged {
            reader: reader.into(),
            step: "Clearly".into(),
            words: "They keep the key, and ring round when someone is missing.".into(),
            rests_on: vec![Link { href: "/desk/applications/a#answer-aim".into(), text: "Answer 1".into() }],
        };
        let strengths = |reader: &str| Strengths {
            reader: reader.into(),
            words: "They know everybody.".into(),
            total: Some(Total { points: 6, most: 9 }),
        };
        let full = ReadingsView {
            form: FormState::default(),
            top: Top::sample("/readings"),
            summary: "2 of 2 readings are shared".into(),
            closeness_href: "/desk/applications/a/closeness".into(),
            readers: vec![ReaderRow {
                take_back_href: "/desk/readings/r/taking-back".into(),
                asked: true,
                name: "Marcus Bell".into(),
                state: "Shared".into(),
                kind: "plain",
                due: NaiveDate::default(),
                late: false,
                shared_at: Some(Instant::default()),
                no: "it is too much just now".into(),
                close: "Lives on the estate.".into(),
            }],
            sees_readers: true,
            may_ask: true,
            waits: "It would like to talk before anybody reads what it sent, and we have not talked".into(),
            offer_href: String::new(),
            asks: true,
            candidates: vec![Item::new("p", "Joan Price")],
            balance_href: "/desk/funds/small-grants/reading?round=spring-2027".into(),
            others: vec!["Amina Yusuf is the named contact".into()],
            mine: Some(Link { href: "/desk/readings/r".into(), text: "Your reading".into() }),
            not_yet: String::new(),
            strengths: vec![strengths("Marcus Bell"), strengths("Joan Price")],
            talk_href: "/desk/applications/a/readings/talks".into(),
            criteria: vec![SideBySide {
                key: "rooted".into(),
                apart: "Marcus Bell: clearly; Joan Price: a little".into(),
                talks: vec![TalkShown {
                    words: "Joan had not heard the recording.".into(),
                    by: "Marcus Bell".into(),
                    at: Instant::default(),
                }],
                title: "Rooted here".into(),
                judged: vec![judged("Marcus Bell"), judged("Joan Price")],
            }],
        };
        let mut empty = full.clone();
        empty.readers.clear();
        empty.others.clear();
        empty.candidates.clear();
        empty.waits.clear();
        empty.mine = None;
        empty.not_yet = "Nothing is shared yet.".into();
        empty.strengths.clear();
        empty.criteria.clear();
        let mut not_offered = full.clone();
        not_offered.offer_href = "/desk/funds/small-grants/conversation?round=r".into();
        not_offered.asks = false;
        vec![empty, full, not_offered]
    }
}

/// `/desk/readings/{id}/taking-back`
#[derive(Clone, Debug, Serialize)]
pub struct TakeBackView {
    pub form: FormState,
    pub top: Top,
    pub reader: String,
}

impl View for TakeBackView {
    const TEMPLATE: &'static str = "desk/review-taking-back.html";
    fn title(&self, _: Language) -> String {
        format!("Tell {} that you no longer ask for their reading", self.reader)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        vec![TakeBackView { form: FormState::default(), top: Top::sample("/readings"), reader: "Joan Price".into() }]
    }
}
