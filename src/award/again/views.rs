//! What the pages of a decision looked at again receive.

use chrono::NaiveDate;
use serde::Serialize;

use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// Whose decision it is, and the way back: at the head of each of these pages.
#[derive(Clone, Debug, Serialize)]
pub struct About {
    pub organisation: String,
    pub reference: String,
    pub fund: String,
    pub board_href: String,
    /// Empty on the record for whom it does not open.
    pub application_href: String,
    pub record_href: String,
    /// They look on: the record is all that is theirs to read.
    pub looks_on: bool,
}

impl About {
    fn sample() -> Self {
        About {
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            fund: "Community Chest".into(),
            board_href: "/desk/funds/chest/decisions".into(),
            application_href: "/desk/applications/1".into(),
            looks_on: false,
            record_href: "/desk/funds/chest/decisions/1/record".into(),
        }
    }
}

/// A decision, now or before, in words.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    /// The risk it turned on, what was considered, a few lines on risk, and how a check is helped with.
    pub risk: String,
    pub considered: String,
    pub few_lines: String,
    pub check_help: String,
    /// "Funded in part, £900".
    pub decided: String,
    pub by: String,
    pub at: Instant,
    pub released_at: Option<Instant>,
    pub reasons: String,
    pub strong: String,
    pub to_check: String,
    pub checker: String,
    pub check_due: Option<NaiveDate>,
    pub not_acting: String,
    pub departure: String,
    pub wait_until: Option<NaiveDate>,
}

impl Shown {
    fn sample(full: bool) -> Self {
        let text = |text: &str| if full { text.to_owned() } else { String::new() };
        Shown {
            risk: "The hall is sold in spring".into(),
            considered: "A room at the library.".into(),
            few_lines: String::new(),
            check_help: "We ring the hall with you.".into(),
            decided: "Funded once we have checked something together, £900".into(),
            by: "Ruth Adeyemi".into(),
            at: Instant::default(),
            released_at: full.then(Instant::default),
            reasons: "Neighbours asked for it.".into(),
            strong: text("They feed forty people."),
            to_check: text("The hall’s insurance."),
            checker: text("Daniel Okafor"),
            check_due: full.then(NaiveDate::default),
            not_acting: text("Forty people eat alone."),
            departure: text("There was less money."),
            wait_until: full.then(NaiveDate::default),
        }
    }
}

/// What was decided before, and why it stands no longer.
#[derive(Clone, Debug, Serialize)]
pub struct EarlierRow {
    pub shown: Shown,
    pub why: String,
    pub reason: String,
    pub ended_by: String,
    pub ended_at: Instant,
    pub grant_number: String,
}

/// Somebody who judged though they had helped the group, and why a commissioner let them.
#[derive(Clone, Debug, Serialize)]
pub struct ExceptionRow {
    pub person: String,
    pub reason: String,
    pub by: String,
    pub at: Instant,
}

/// What was done with it, in a line.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    pub at: Instant,
    pub who: String,
    pub what: String,
    pub words: String,
}

/// `/desk/funds/{slug}/decisions/{application}/record`
#[derive(Clone, Debug, Serialize)]
pub struct RecordView {
    pub about: About,
    pub state: String,
    /// It is opened again, and stands no longer.
    pub reopened: bool,
    pub now: Shown,
    /// Under which power it was made, what else was considered, and how many had which ties; empty of one from before.
    pub power: String,
    pub options: String,
    pub interests: Vec<String>,
    /// It departs from what the panel recommended.
    pub departed: bool,
    pub earlier: Vec<EarlierRow>,
    pub exceptions: Vec<ExceptionRow>,
    pub steps: Vec<Step>,
    /// Where it is opened again, decided, or its check written down; empty for whoever may not.
    pub reopen_href: String,
    pub decide_href: String,
    pub check_href: String,
    /// Where it is taken onward; empty where it is not.
    pub onward_href: String,
}

impl View for RecordView {
    const TEMPLATE: &'static str = "award/desk-record.html";
    fn title(&self, _: Language) -> String {
        format!("The decision on {}", self.about.organisation)
    }
    fn samples() -> Vec<Self> {
        let view = |full: bool| {
            let href = |text: &str| if full { text.to_owned() } else { String::new() };
            RecordView {
                about: About::sample(),
                state: "Released".into(),
                reopened: full,
                now: Shown::sample(full),
                power: href("Head of communities. Two residents and an officer talk."),
                options: href("Less money for more of them."),
                interests: if full { vec!["2 people declared no tie to the group.".into()] } else { vec![] },
                departed: full,
                earlier: if full {
                    vec![EarlierRow {
                        shown: Shown::sample(false),
                        why: "Opened again".into(),
                        reason: "The hall has changed hands.".into(),
                        ended_by: "Ruth Adeyemi".into(),
                        ended_at: Instant::default(),
                        grant_number: "GW-2027-AC34DE".into(),
                    }]
                } else {
                    vec![]
                },
                exceptions: if full {
                    vec![ExceptionRow {
                        person: "Leyla Demir".into(),
                        reason: "We are three, and two are away.".into(),
                        by: "Amina Yusuf".into(),
                        at: Instant::default(),
                    }]
                } else {
                    vec![]
                },
                steps: if full {
                    vec![Step {
                        at: Instant::default(),
                        who: "Ruth".into(),
                        what: "decided".into(),
                        words: "It held.".into(),
                    }]
                } else {
                    vec![]
                },
                reopen_href: href("/desk/funds/chest/decisions/1/reopening"),
                decide_href: href("/desk/funds/chest/decisions/1"),
                check_href: href("/desk/funds/chest/decisions/1/check"),
                onward_href: href("/desk/applications/1/onward"),
            }
        };
        vec![view(false), view(true)]
    }
}

/// `/desk/funds/{slug}/decisions/{application}/check`
#[derive(Clone, Debug, Serialize)]
pub struct CheckView {
    pub form: FormState,
    pub about: About,
    pub now: Shown,
}

impl View for CheckView {
    const TEMPLATE: &'static str = "award/desk-check.html";
    fn title(&self, _: Language) -> String {
        format!("What we checked with {}", self.about.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        vec![CheckView { form: FormState::default(), about: About::sample(), now: Shown::sample(true) }]
    }
}

/// `/desk/funds/{slug}/decisions/{application}/reopening`
#[derive(Clone, Debug, Serialize)]
pub struct ReopenView {
    pub form: FormState,
    pub about: About,
    pub now: Shown,
    /// The grant that is taken back; empty when there is none.
    pub grant_number: String,
}

impl View for ReopenView {
    const TEMPLATE: &'static str = "award/desk-reopening.html";
    fn title(&self, _: Language) -> String {
        format!("Open the decision on {} again", self.about.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |full, number: &str| ReopenView {
            form: FormState::default(),
            about: About::sample(),
            now: Shown::sample(full),
            grant_number: number.into(),
        };
        vec![view(false, ""), view(true, "GW-2027-AC34DE")]
    }
}
