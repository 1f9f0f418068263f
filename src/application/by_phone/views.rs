//! What the pages of applications taken for a group receive.

use serde::Serialize;

use super::Way;
use crate::application::drafting::views::Task;
use crate::application::word::Word;
use crate::clock::Instant;
use crate::fund::eligibility::shown::ShownEligibility;
use crate::fund::support::ForListener;
use crate::fund::views::sample_pages;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A draft that an officer types for a group, in a list.
#[derive(Clone, Debug, Serialize)]
pub struct TakenRow {
    pub href: String,
    pub organisation: String,
    pub by: String,
    pub way: &'static str,
    pub since: Instant,
}

/// `/desk/funds/{slug}/by-phone`
#[derive(Clone, Debug, Serialize)]
pub struct TakeView {
    pub form: FormState,
    /// The questions before the start, and how they were answered.
    pub rules_form: FormState,
    pub rules: Vec<ShownEligibility>,
    pub answered: bool,
    /// Those that would keep the group out.
    pub kept_out: Vec<ShownEligibility>,
    pub slug: String,
    pub fund: String,
    pub closes_at: Option<Instant>,
    /// The round has closed: only what began before counts.
    pub closed: bool,
    /// Why it cannot be taken now; empty where it can.
    pub why_not: String,
    pub ways: Vec<Item>,
    pub kinds: Vec<Item>,
    pub languages: Vec<Item>,
    pub strands: Vec<Item>,
    /// Groups that it may be; none before there is something to choose.
    pub known: Vec<Item>,
    pub drafts: Vec<TakenRow>,
}

/// Each way in which an application reaches an officer.
pub fn ways() -> Vec<Item> {
    let item = |value: &str, text: &str, hint: &str| Item { hint: hint.into(), ..Item::new(value, text) };
    vec![
        item("phone", "By phone", "You write down what they say, in their words"),
        item("in-person", "In person", "You write down what they say, in their words"),
        item("paper", "On paper", "You type what they wrote, as they wrote it"),
    ]
}

impl View for TakeView {
    const TEMPLATE: &'static str = "application/desk-take.html";
    fn title(&self, _: Language) -> String {
        format!("Take an application by phone or paper: {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems() || self.rules_form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let rules = sample_pages().into_iter().map(|page| page.eligibility).max_by_key(Vec::len).unwrap_or_default();
        let view = TakeView {
            form: FormState::with([("way", "phone")]),
            rules_form: FormState::default(),
            rules: rules.clone(),
            answered: false,
            kept_out: vec![],
            slug: "chest".into(),
            fund: "Community Chest".into(),
            closes_at: None,
            closed: false,
            why_not: String::new(),
            ways: ways(),
            kinds: vec![Item::new("unregistered", "Group that is not registered")],
            languages: vec![Item::new("en", "English")],
            strands: vec![],
            known: vec![],
            drafts: vec![],
        };
        let draft = TakenRow {
            href: "/desk/by-phone/x".into(),
            organisation: "Sunday Kitchen".into(),
            by: "Amina Yusuf".into(),
            way: Way::Phone.said(),
            since: Instant::default(),
        };
        vec![
            TakeView {
                closes_at: Some(Instant::default()),
                closed: true,
                strands: vec![Item::new("small", "Small"), Item::new("large", "Large")],
                known: vec![
                    Item { hint: "Hackney Wick".into(), ..Item::new("x", "Sunday Kitchen") },
                    Item::new("new", "None of these: another group"),
                ],
                drafts: vec![draft],
                ..view.clone()
            },
            TakeView { answered: true, kept_out: rules, ..view.clone() },
            TakeView { answered: true, ..view.clone() },
            TakeView { rules: vec![], why_not: "This round takes no applications now.".into(), ..view.clone() },
            view,
        ]
    }
}

/// Somebody of the group who has no e-mail.
#[derive(Clone, Debug, Serialize)]
pub struct ReachRow {
    pub id: String,
    pub name: String,
    pub phone: String,
    pub reach_by: String,
    pub voicemail: bool,
    /// What whoever rings has to know first.
    pub safety: Option<BeforeRinging>,
    /// Nothing that says what it is about is posted to them.
    pub no_post: bool,
    pub language: String,
}

/// What an officer who does not type it sees: that a colleague does, and nothing of what it says.
#[derive(Clone, Debug, Serialize)]
pub struct ColleagueView {
    pub id: String,
    pub fund: String,
    pub slug: String,
    pub organisation: String,
    pub by: String,
    pub way: &'static str,
    pub since: Instant,
    pub sent_at: Option<Instant>,
    /// Why they may not go on with it; empty where they may.
    pub why_not: String,
}

impl View for ColleagueView {
    const TEMPLATE: &'static str = "application/desk-taken-by-colleague.html";
    fn title(&self, _: Language) -> String {
        "An application that a colleague types".to_owned()
    }
    fn samples() -> Vec<Self> {
        let view = ColleagueView {
            id: "x".into(),
            fund: "Community Chest".into(),
            slug: "chest".into(),
            organisation: "Sunday Kitchen".into(),
            by: "Amina Yusuf".into(),
            way: Way::Phone.said(),
            since: Instant::default(),
            sent_at: None,
            why_not: String::new(),
        };
        let sent = ColleagueView { sent_at: Some(Instant::default()), ..view.clone() };
        vec![ColleagueView { why_not: "You decide in this round.".into(), ..view.clone() }, sent, view]
    }
}

/// `/desk/by-phone/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct TakenView {
    /// The group's word.
    pub form: FormState,
    /// The address of somebody who has one now.
    pub email: FormState,
    pub id: String,
    pub reference: String,
    pub fund: String,
    pub slug: String,
    pub organisation: String,
    pub way: &'static str,
    pub begun_at: Instant,
    pub people: Vec<ReachRow>,
    /// Somebody of the group has an e-mail: who belongs to it is theirs to say.
    pub has_email: bool,
    pub tasks: Vec<Task>,
    pub done: usize,
    pub to_put_right: usize,
    pub closes_at: Option<Instant>,
    pub draft: bool,
    /// Whether the group can have it back, or withdraw it.
    pub can_reopen: bool,
    pub can_withdraw: bool,
    pub withdrawn: bool,
    /// Why it cannot be changed or sent now; empty where it can.
    pub why_not: String,
    pub sent_at: Option<Instant>,
    /// On whose word it was sent.
    pub word: String,
    /// For whoever hears something hard while they type.
    pub hard: ForListener,
}

impl View for TakenView {
    const TEMPLATE: &'static str = "application/desk-taken.html";
    fn title(&self, _: Language) -> String {
        format!("For {}: {}", self.organisation, self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems() || self.email.has_problems()
    }
    fn samples() -> Vec<Self> {
        let task = |status: &str, state| Task {
            id: "plan".into(),
            href: "/applications/x/questions/plan".into(),
            text: "Who is it for?".into(),
            hint: String::new(),
            status: status.into(),
            state,
        };
        let fatma = ReachRow {
            id: "p".into(),
            name: "Fatma Aydın".into(),
            phone: "07700 900456".into(),
            reach_by: "Mornings".into(),
            voicemail: false,
            safety: Some(BeforeRinging::sample()),
            no_post: true,
            language: "Türkçe".into(),
        };
        let view = TakenView {
            form: FormState::with([("word", "aloud")]),
            email: FormState::default(),
            id: "x".into(),
            reference: "A-ACDEFG".into(),
            fund: "Community Chest".into(),
            slug: "chest".into(),
            organisation: "Sunday Kitchen".into(),
            way: Way::Phone.said(),
            begun_at: Instant::default(),
            people: vec![
                fatma.clone(),
                ReachRow { reach_by: String::new(), voicemail: true, safety: None, no_post: false, ..fatma },
            ],
            has_email: false,
            tasks: vec![task("Done", "done"), task("Not started", "todo")],
            done: 1,
            to_put_right: 1,
            closes_at: Some(Instant::default()),
            draft: true,
            can_reopen: false,
            can_withdraw: true,
            withdrawn: false,
            why_not: String::new(),
            sent_at: None,
            word: String::new(),
            hard: ForListener::sample(),
        };
        let [aloud, _] = Word::samples();
        vec![
            TakenView { draft: false, can_withdraw: false, withdrawn: true, ..view.clone() },
            TakenView { to_put_right: 0, done: 2, ..view.clone() },
            TakenView { why_not: "The round has closed.".into(), closes_at: None, has_email: true, ..view.clone() },
            TakenView {
                draft: false,
                can_reopen: true,
                sent_at: Some(Instant::default()),
                word: aloud.sentence(),
                people: vec![],
                ..view.clone()
            },
            view,
        ]
    }
}
