//! What the public page of a round's panel receives.

use serde::Serialize;

use crate::fund::said::Said;
use crate::web::language::Language;
use crate::web::page::View;

/// `/funds/{slug}/panel`
#[derive(Clone, Debug, Serialize)]
pub struct PanelOfRoundView {
    pub slug: String,
    pub round: String,
    pub name: Said,
    /// How its members are chosen, in the fund's words; may be empty.
    pub chosen: Said,
    /// How many weighed it, in a sentence; empty before a meeting has ended.
    pub many: String,
    /// How many of them are community members, in a sentence; empty where none is.
    pub community: String,
    /// What they were paid, in a sentence; empty where the round does not say.
    pub paid: String,
    /// Those who chose to be named.
    pub named: Vec<String>,
    /// How many are not, in a sentence; empty where all are.
    pub unnamed: String,
    /// How the panel came to what it recommended, in sentences; none where the fund keeps that to itself, or too few are
    /// decided.
    pub endings: Vec<String>,
    /// What members saw otherwise, without saying who or of which group.
    pub dissents: Vec<String>,
}

impl View for PanelOfRoundView {
    const TEMPLATE: &'static str = "public/panel.html";
    fn title(&self, language: Language) -> String {
        language.say("panelling-title")
    }
    fn samples() -> Vec<Self> {
        let full = PanelOfRoundView {
            slug: "small-grants".into(),
            round: "spring-2027".into(),
            name: Said { text: "Small Grants".into(), lang: String::new() },
            chosen: Said { text: "Four residents and an officer.".into(), lang: String::new() },
            many: "5 people weighed this round.".into(),
            community: "4 of them are community members.".into(),
            paid: "They were paid £15 an hour.".into(),
            named: vec!["Ama".into()],
            unnamed: "4 are not named.".into(),
            endings: vec!["Everybody agreed on 7.".into()],
            dissents: vec!["It should have been all of it.".into()],
        };
        let empty = PanelOfRoundView {
            chosen: Said { text: String::new(), lang: String::new() },
            many: String::new(),
            community: String::new(),
            paid: String::new(),
            named: vec![],
            unnamed: String::new(),
            endings: vec![],
            dissents: vec![],
            ..full.clone()
        };
        vec![empty, full]
    }
}
