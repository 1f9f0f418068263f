//! What the pages of release, and a group's decision page, receive.

use serde::Serialize;

use crate::award::challenge::{self, views::ChallengeRow};
use crate::award::release::first::views::First;
use crate::decision::policy::Block;
use crate::fund::said::Said;
use crate::panel::why::Reason;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A letter exactly as it will go.
#[derive(Clone, Debug, Serialize)]
pub struct Preview {
    pub to: String,
    pub subject: String,
    pub text: String,
}

/// A decision about to go out, with its letters: one for each language its group reads.
#[derive(Clone, Debug, Serialize)]
pub struct Ready {
    pub organisation: String,
    pub reference: String,
    pub decided: String,
    pub departs: bool,
    pub href: String,
    pub letters: Vec<Preview>,
}

/// Something that is missing, said once, with everyone of whom it is.
#[derive(Clone, Debug, Serialize)]
pub struct Missing {
    pub words: String,
    pub of: Vec<Place>,
}

/// Whose it is, and where it is put right; no address for whoever may not do it.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    pub about: String,
    pub href: String,
}

impl Missing {
    /// What stands in the way, each sentence once, in the order in which it first comes.
    pub fn said_once(blocks: impl IntoIterator<Item = Block>) -> Vec<Missing> {
        let mut missing: Vec<Missing> = Vec::new();
        for Block { about, words, href } in blocks {
            let place = Place { about, href };
            match missing.iter_mut().find(|known| known.words == words) {
                Some(known) => known.of.push(place),
                None => missing.push(Missing { words, of: vec![place] }),
            }
        }
        missing
    }
}

/// `/desk/funds/{slug}/release`
#[derive(Clone, Debug, Serialize)]
pub struct ReleaseView {
    /// What comes before the letters.
    pub first: First,
    pub fund: String,
    pub board_href: String,
    pub action: String,
    pub round: String,
    pub ready: Vec<Ready>,
    pub given_pence: i64,
    pub left_pence: i64,
    pub missing: Vec<Missing>,
    /// Letters that go out as well and are not shown: the person who asks stepped back from these groups.
    pub hidden: usize,
    /// A rolling round's applications that go out later.
    pub later: usize,
    pub out_already: usize,
    /// When the letters leave, where that is not at once.
    pub told: String,
}

impl View for ReleaseView {
    const TEMPLATE: &'static str = "award/release.html";
    fn title(&self, _: Language) -> String {
        format!("Release the decisions of {}", self.fund)
    }
    fn samples() -> Vec<Self> {
        let ready = Ready {
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            decided: "Funded in part, £900".into(),
            departs: true,
            href: "/desk/funds/chest/decisions/1".into(),
            letters: vec![Preview {
                to: "Hülya Demir and Zeynep Kaya".into(),
                subject: "Community Chest: our decision".into(),
                text: "Dear Hülya,\n\nWe fund you.\n\nhttps://portal.example/applications/1/decision".into(),
            }],
        };
        let block = Block {
            about: "Sunday Kitchen".into(),
            words: "There are no reasons.".into(),
            href: "/desk/funds/chest/decisions/1".into(),
        };
        let view = |ready: Vec<Ready>, blocks: Vec<Block>| ReleaseView {
            first: First::sample(!blocks.is_empty()),
            fund: "Community Chest".into(),
            board_href: "/desk/funds/chest/decisions".into(),
            action: "/desk/funds/chest/release".into(),
            round: "spring".into(),
            given_pence: 90_000,
            left_pence: 10_000,
            hidden: blocks.len(),
            later: blocks.len(),
            out_already: ready.len(),
            told: "They are told tomorrow at 8am.".into(),
            ready,
            missing: Missing::said_once(blocks),
        };
        let two = vec![ready.clone(), Ready { departs: false, ..ready.clone() }];
        vec![
            view(vec![], vec![]),
            view(vec![ready], vec![block.clone()]),
            view(two, vec![block.clone(), block]),
            view(vec![], vec![]),
        ]
    }
}

/// Whom a group talks to.
#[derive(Clone, Debug, Serialize)]
pub struct TalkTo {
    pub name: String,
    pub email: String,
    pub phone: String,
}

/// `/applications/{id}/decision`
#[derive(Clone, Debug, Serialize)]
pub struct OutcomeView {
    pub application_href: String,
    pub reference: String,
    pub fund: String,
    pub organisation: String,
    /// The outcome as it is written in addresses: a part of the keys of its words.
    pub outcome: String,
    pub amount: String,
    pub asked: String,
    pub in_part: bool,
    pub wait_until: Option<chrono::NaiveDate>,
    pub reasons: String,
    /// What the panel wrote for each criterion, and of what may happen if nobody acts.
    pub why: Vec<Reason>,
    pub why_not_acting: String,
    pub strong: String,
    pub to_check: String,
    /// Who checks it with the group, and by when.
    pub checker: String,
    pub check_due: Option<chrono::NaiveDate>,
    /// How many days are left for the check; below none when its day has gone by.
    pub check_left: Option<i64>,
    pub check_help: String,
    /// What the group said of the check, and the answers.
    pub challenges: Vec<ChallengeRow>,
    /// Whether it may say something of it now, and in how many working days it is answered.
    pub may_challenge: bool,
    pub challenge_days: u32,
    /// The risk it turned on, what was considered, and a few lines on risk.
    pub risk: String,
    pub considered: String,
    pub few_lines: String,
    pub form: FormState,
    pub not_acting: String,
    pub departure: String,
    pub decided_on: chrono::NaiveDate,
    /// The fund's people checked with the group, and all is as it should be.
    pub checked: bool,
    pub talk_to: TalkTo,
    /// The grant's page, once there is one.
    pub grant_href: String,
    /// What they were told before, the latest first.
    pub earlier: Vec<EarlierLetter>,
    /// What the fund offers them beside money: help that outlasts the grant.
    pub lasting: Vec<Said>,
}

impl View for OutcomeView {
    const TEMPLATE: &'static str = "award/outcome.html";
    fn title(&self, language: Language) -> String {
        language.say_with("outcome-title", &[("fund", &self.fund)])
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        use crate::decision::Outcome;
        let view = |outcome: &Outcome, full: bool| OutcomeView {
            application_href: "/applications/1".into(),
            reference: "CC-7N4RKT".into(),
            fund: "Community Chest".into(),
            organisation: "Sunday Kitchen".into(),
            outcome: outcome.to_string(),
            amount: "£900".into(),
            asked: if full { "£1,000".into() } else { String::new() },
            in_part: full,
            wait_until: (*outcome == Outcome::NotDecidedYet).then(chrono::NaiveDate::default),
            reasons: "Neighbours asked for it.".into(),
            why: if full { Reason::samples() } else { vec![] },
            why_not_acting: if full { "Forty eat alone.".into() } else { String::new() },
            strong: if full { "They feed forty people.".into() } else { String::new() },
            to_check: if full { "The bank account.".into() } else { String::new() },
            checker: if full { "Daniel Okafor".into() } else { String::new() },
            check_due: full.then(chrono::NaiveDate::default),
            check_left: full.then_some(12),
            check_help: if full { "We ring the bank with you.".into() } else { String::new() },
            challenges: if full { challenge::views::samples() } else { vec![] },
            may_challenge: !full,
            challenge_days: 5,
            risk: if full { "The hall is sold in spring".into() } else { String::new() },
            considered: if full { "A room at the library.".into() } else { String::new() },
            few_lines: if full { "The key may be lost.".into() } else { String::new() },
            form: FormState::default(),
            not_acting: if full { "Forty people eat alone on Sundays.".into() } else { String::new() },
            departure: if full { "There was less money.".into() } else { String::new() },
            decided_on: chrono::NaiveDate::default(),
            checked: full,
            talk_to: TalkTo {
                name: "Hülya Demir".into(),
                email: "hulya@example.org".into(),
                phone: if full { "020 7946 0000".into() } else { String::new() },
            },
            grant_href: if full { "/grants/1".into() } else { String::new() },
            earlier: if full { vec![EarlierLetter::sample()] } else { vec![] },
            lasting: if full { vec![Said { text: "An accountant".into(), lang: "en".into() }] } else { vec![] },
        };
        Outcome::ALL.iter().flat_map(|outcome| [view(outcome, false), view(outcome, true)]).collect()
    }
}

/// A decision that its group was told, and that stands no longer.
#[derive(Clone, Debug, Serialize)]
pub struct EarlierLetter {
    pub told_on: chrono::NaiveDate,
    /// The key of its outcome's words.
    pub outcome_key: &'static str,
    /// Empty where no money went with it.
    pub amount: String,
    pub reasons: String,
    pub strong: String,
    pub to_check: String,
    pub ended_on: chrono::NaiveDate,
    /// Why it stands no longer, as it was written to them; empty after a wait.
    pub why: String,
}

impl EarlierLetter {
    fn sample() -> Self {
        EarlierLetter {
            told_on: chrono::NaiveDate::default(),
            outcome_key: crate::decision::Outcome::InPart.applicant_key(),
            amount: "£900".into(),
            reasons: "Neighbours asked for it.".into(),
            strong: "They feed forty people.".into(),
            to_check: String::new(),
            ended_on: chrono::NaiveDate::default(),
            why: "The hall has changed hands.".into(),
        }
    }
}

/// `/applications/{id}/decision` while a decision they were told is opened again.
#[derive(Clone, Debug, Serialize)]
pub struct AgainView {
    pub application_href: String,
    pub reference: String,
    pub fund: String,
    pub hear_by: Option<chrono::NaiveDate>,
    pub talk_to: TalkTo,
    pub earlier: Vec<EarlierLetter>,
}

impl View for AgainView {
    const TEMPLATE: &'static str = "award/again.html";
    fn title(&self, language: Language) -> String {
        language.say_with("outcome-title", &[("fund", &self.fund)])
    }
    fn samples() -> Vec<Self> {
        let view = |hear_by, earlier: usize| AgainView {
            application_href: "/applications/1".into(),
            reference: "CC-7N4RKT".into(),
            fund: "Community Chest".into(),
            hear_by,
            talk_to: TalkTo { name: "Hülya Demir".into(), email: "hulya@example.org".into(), phone: String::new() },
            earlier: vec![EarlierLetter::sample(); earlier],
        };
        vec![view(None, 1), view(Some(chrono::NaiveDate::default()), 2)]
    }
}
