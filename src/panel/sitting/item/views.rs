//! What the page of one item receives.

use serde::Serialize;

use crate::history::Told;
use crate::panel::sitting::views::Head;
use crate::panel::views::Choice;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// Somebody who votes.
#[derive(Clone, Debug, Serialize)]
pub struct VoterRow {
    pub id: String,
    pub name: String,
    /// What they said; empty where there was no vote.
    pub said: String,
}

/// What somebody sees otherwise.
#[derive(Clone, Debug, Serialize)]
pub struct DissentRow {
    /// Empty where its writer chose so.
    pub name: String,
    pub words: String,
}

/// `/desk/panels/{id}/items/{application}`
#[derive(Clone, Debug, Serialize)]
pub struct ItemView {
    /// The forms: how it ended, dissent, stepping out.
    pub form: FormState,
    pub own: FormState,
    pub head: Head,
    pub href: String,
    pub organisation: String,
    pub reference: String,
    /// What is recommended; empty before it is, and for whoever stepped out.
    pub advised: String,
    pub words: String,
    pub recommend_href: String,
    /// Why nothing is recommended now, in sentences.
    pub missing: Vec<String>,
    /// Whoever looks stepped out.
    pub out: bool,
    pub may_step_out: bool,
    pub may_dissent: bool,
    pub may_settle: bool,
    /// The recommendation and the ending that the form is about.
    pub on_version: i32,
    pub item_version: i32,
    /// "Everybody agreed." or "4 for, 1 against"; empty before it is said.
    pub ended: String,
    pub voters: Vec<VoterRow>,
    /// Who is not in the room for it.
    pub away: String,
    pub hows: Vec<Choice>,
    pub votes: Vec<Choice>,
    pub dissents: Vec<DissentRow>,
    pub history: Vec<Told>,
}

impl View for ItemView {
    const TEMPLATE: &'static str = "panel/item.html";
    fn title(&self, _: Language) -> String {
        format!("The panel and {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems() || self.own.has_problems()
    }
    fn samples() -> Vec<Self> {
        let full = ItemView {
            form: FormState::with([("how", "vote")]),
            own: FormState::default(),
            head: Head::sample(),
            href: "/desk/panels/1/items/2".into(),
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            advised: "Funded in part, £900".into(),
            words: "They cook with, not for.".into(),
            recommend_href: "/desk/panels/1/recommendations/2".into(),
            missing: vec![],
            out: false,
            may_step_out: true,
            may_dissent: true,
            may_settle: true,
            on_version: 1,
            item_version: 0,
            ended: "2 for, 1 against, 0 neither".into(),
            voters: vec![VoterRow { id: "1".into(), name: "Ama Owusu".into(), said: "For".into() }],
            away: "Cem Kaya".into(),
            hows: super::pages::hows(),
            votes: super::pages::votes(),
            dissents: vec![
                DissentRow { name: "Ama Owusu".into(), words: "All of it.".into() },
                DissentRow { name: String::new(), words: "Less of it.".into() },
            ],
            history: vec![Told::sample("Stepped out")],
        };
        let bare = ItemView {
            advised: String::new(),
            words: String::new(),
            recommend_href: String::new(),
            missing: vec!["Nobody is here, and 2 have to be.".into()],
            may_settle: false,
            may_dissent: false,
            ended: String::new(),
            voters: vec![],
            away: String::new(),
            dissents: vec![],
            history: vec![],
            ..full.clone()
        };
        vec![ItemView { out: true, ..bare.clone() }, bare, full]
    }
}
