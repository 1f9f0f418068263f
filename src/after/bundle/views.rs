//! What the pages of requests for information receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Kind, State, never};
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A request in the list.
#[derive(Clone, Debug, Serialize)]
pub struct RequestLine {
    pub href: String,
    pub title: String,
    pub kind: &'static str,
    pub open: bool,
    pub state: &'static str,
    pub late: bool,
    pub due_on: NaiveDate,
}

/// `/desk/requests`
#[derive(Clone, Debug, Serialize)]
pub struct RequestsView {
    pub requests: Vec<RequestLine>,
    /// Where the list goes on; empty at its end.
    pub next_href: String,
    /// Where the list begins; empty on its first page.
    pub first_href: &'static str,
}

impl View for RequestsView {
    const TEMPLATE: &'static str = "after/desk-requests.html";
    fn title(&self, _: Language) -> String {
        "Requests for information".to_owned()
    }
    fn samples() -> Vec<Self> {
        let line = |open: bool| RequestLine {
            href: "/desk/requests/1".into(),
            title: "SG-7N4RKT, Sunday Kitchen".into(),
            kind: Kind::Foi.staff_name(),
            open,
            state: if open { State::Open.staff_name() } else { State::Sent.staff_name() },
            late: open,
            due_on: NaiveDate::default(),
        };
        let view = |requests, next: &str| RequestsView { requests, next_href: next.into(), first_href: "" };
        vec![view(vec![], ""), view(vec![line(true), line(false)], "/desk/requests?after=1")]
    }
}

/// `/desk/requests/new`
#[derive(Clone, Debug, Serialize)]
pub struct NewRequestView {
    pub title: String,
    /// Of how many applications.
    pub count: usize,
    pub application: String,
    pub round: String,
    pub kinds: Vec<Item>,
    pub form: FormState,
}

impl View for NewRequestView {
    const TEMPLATE: &'static str = "after/desk-request-new.html";
    fn title(&self, _: Language) -> String {
        "Somebody asks for information".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |count| NewRequestView {
            title: "Small Grants, spring".into(),
            count,
            application: String::new(),
            round: "1".into(),
            kinds: vec![Item::new("foi", "Freedom of information")],
            form: FormState::default(),
        };
        vec![view(1), view(41)]
    }
}

/// A part of what is held.
#[derive(Clone, Debug, Serialize)]
pub struct PartRow {
    pub at: usize,
    pub key: String,
    pub of: String,
    pub section: &'static str,
    pub title: String,
    pub begins: String,
    /// It is left out, or its box was ticked.
    pub ticked: bool,
    pub reason: String,
    pub by_hand: bool,
}

/// What never goes into a bundle.
#[derive(Clone, Debug, Serialize)]
pub struct NeverRow {
    pub what: &'static str,
    pub why: &'static str,
}

/// `/desk/requests/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct RequestView {
    pub href: String,
    /// By which it is known whether somebody else changed it.
    pub version: i32,
    pub title: String,
    pub kind: &'static str,
    pub asker: String,
    pub open: bool,
    pub state: &'static str,
    pub asked_on: NaiveDate,
    pub due_on: NaiveDate,
    /// Days until it is due; negative once that has gone by.
    pub left: i64,
    pub gathered_at: Instant,
    pub sent_at: Option<Instant>,
    pub parts: Vec<PartRow>,
    pub never: Vec<NeverRow>,
    pub form: FormState,
}

impl View for RequestView {
    const TEMPLATE: &'static str = "after/desk-request.html";
    fn title(&self, _: Language) -> String {
        format!("What was asked for: {}", self.title)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        true
    }
    fn samples() -> Vec<Self> {
        let part = |at: usize, out: bool| PartRow {
            at,
            key: at.to_string(),
            of: "SG-7N4RKT".into(),
            section: "What the group wrote",
            title: "Who is it for?".into(),
            begins: "[a name] cooks on Sundays.".into(),
            ticked: out,
            reason: if out { "It is somebody else’s.".into() } else { String::new() },
            by_hand: out,
        };
        let view = |open: bool, left: i64| RequestView {
            href: "/desk/requests/1".into(),
            version: 1,
            title: "SG-7N4RKT, Sunday Kitchen".into(),
            kind: Kind::Foi.staff_name(),
            asker: "A journalist".into(),
            open,
            state: if open { State::Open.staff_name() } else { State::Sent.staff_name() },
            asked_on: NaiveDate::default(),
            due_on: NaiveDate::default(),
            left,
            gathered_at: Instant::default(),
            sent_at: (!open).then(Instant::default),
            parts: if left == 0 { vec![] } else { vec![part(0, false), part(1, true)] },
            never: never(Kind::Foi).into_iter().map(|(what, why)| NeverRow { what, why }).collect(),
            form: FormState::default(),
        };
        vec![view(true, 12), view(true, -2), view(true, 0), view(false, 3)]
    }
}
