//! What `/home` receives.

use chrono::NaiveDate;
use serde::Serialize;

use crate::web::language::Language;
use crate::web::page::View;

/// Something that waits for one of us.
#[derive(Clone, Debug, Serialize)]
pub struct Need {
    /// Already in the reader's language.
    pub text: String,
    pub href: String,
    /// By when; none where there is no hurry.
    pub by: Option<NaiveDate>,
}

/// An application, wherever it is.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub id: String,
    pub fund: String,
    pub reference: String,
    /// Where it stands, in plain words with its date.
    pub stands: String,
    /// The state's name and how its tag looks.
    pub state: String,
    pub kind: &'static str,
    /// "£4,500"; empty until it is known.
    pub amount: String,
}

/// An application that the reader helps with, without being of the group.
#[derive(Clone, Debug, Serialize)]
pub struct HelpRow {
    pub organisation: String,
    pub row: Row,
}

/// A group with what it has under way.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    pub id: String,
    pub name: String,
    pub drafts: Vec<Row>,
    pub sent: Vec<Row>,
    pub over: Vec<Row>,
    pub grants: Vec<GrantRow>,
}

/// A grant.
#[derive(Clone, Debug, Serialize)]
pub struct GrantRow {
    pub id: String,
    pub fund: String,
    pub amount: String,
    /// What is next, in plain words.
    pub stands: String,
}

/// `/home`
#[derive(Clone, Debug, Serialize)]
pub struct HomeView {
    pub name: String,
    pub needs: Vec<Need>,
    /// The groups shown: all of them, or the one that was chosen.
    pub groups: Vec<Group>,
    /// Every group, when there is more than one to choose from.
    pub choices: Vec<Choice>,
    /// What they help other groups with.
    pub helping: Vec<HelpRow>,
}

/// A group to choose.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub href: String,
    pub text: String,
    pub current: bool,
}

impl View for HomeView {
    const TEMPLATE: &'static str = "home/home.html";
    fn title(&self, language: Language) -> String {
        language.say("home-title")
    }
    fn samples() -> Vec<Self> {
        let row = |state: &str, kind| Row {
            id: "x".into(),
            fund: "Community Chest".into(),
            reference: "A-7XQ4KD".into(),
            stands: "The fund closes Thursday 3 December 2026, 5pm.".into(),
            state: state.into(),
            kind,
            amount: "£850".into(),
        };
        let group = Group {
            id: "y".into(),
            name: "Sunday Kitchen".into(),
            drafts: vec![row("Draft", "quiet")],
            sent: vec![row("Sent", "")],
            over: vec![row("Withdrawn", "plain")],
            grants: vec![GrantRow {
                id: "z".into(),
                fund: "Community Chest".into(),
                amount: "£850".into(),
                stands: "Paid on 3 January 2027".into(),
            }],
        };
        let empty = Group { drafts: vec![], sent: vec![], over: vec![], grants: vec![], ..group.clone() };
        let choice = |text: &str, current| Choice { href: "/home?group=y".into(), text: text.into(), current };
        let need = Need {
            text: "Amina wrote up your conversation. Is it right?".into(),
            href: "/applications/x".into(),
            by: NaiveDate::from_ymd_opt(2026, 12, 3),
        };
        let new = HomeView { name: "Hülya".into(), needs: vec![], groups: vec![], choices: vec![], helping: vec![] };
        let help = HelpRow { organisation: "Sunday Kitchen".into(), row: row("Draft", "quiet") };
        vec![
            HomeView { groups: vec![empty.clone()], helping: vec![help.clone()], ..new.clone() },
            HomeView { helping: vec![help], ..new.clone() },
            HomeView {
                needs: vec![need.clone(), Need { by: None, ..need }],
                groups: vec![group, empty],
                choices: vec![choice("All", true), choice("Sunday Kitchen", false)],
                ..new.clone()
            },
            new,
        ]
    }
}
