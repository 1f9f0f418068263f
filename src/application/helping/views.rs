//! What the pages about those who help receive.

use serde::Serialize;

use super::Kind;
use crate::clock::Instant;
use crate::organisation::views::{Item, Member};
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// Both ways to be asked, with what each may do, in a language.
pub fn kinds(language: Language) -> Vec<Item> {
    let item = |kind: &Kind| Item {
        value: kind.to_string(),
        text: language.say(kind.applicant_key()),
        hint: language.say(&format!("{}-hint", kind.applicant_key())),
    };
    Kind::ALL.iter().map(item).collect()
}

/// Somebody who helps.
#[derive(Clone, Debug, Serialize)]
pub struct HelperRow {
    pub id: String,
    pub name: String,
    /// Empty for whoever is not of the group.
    pub email: String,
    /// Who they are, in their own words.
    pub words: String,
    pub since: Instant,
    pub you: bool,
    /// Whether the reader may end their help.
    pub can_end: bool,
}

/// Somebody who was invited and has not answered.
#[derive(Clone, Debug, Serialize)]
pub struct InvitedRow {
    pub id: String,
    pub email: String,
    /// What they were asked to be, in words.
    pub kind: String,
    pub by: String,
    pub expires_at: Instant,
    pub expired: bool,
}

/// `/applications/{id}/people`
#[derive(Clone, Debug, Serialize)]
pub struct PeopleView {
    pub form: FormState,
    pub id: String,
    pub fund: String,
    pub organisation: String,
    pub organisation_id: String,
    pub members: Vec<Member>,
    pub helpers: Vec<HelperRow>,
    pub invited: Vec<InvitedRow>,
    /// Whether the reader is of the group: they see addresses, and invite.
    pub ours: bool,
    pub kinds: Vec<Item>,
    /// For so many days an invitation can be accepted.
    pub days: i64,
}

impl View for PeopleView {
    const TEMPLATE: &'static str = "application/people.html";
    fn title(&self, language: Language) -> String {
        language.say("people-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let member = |name: &str, you| Member {
            name: name.into(),
            email: "hulya@example.org".into(),
            you,
            end_href: String::new(),
        };
        let helper = |you| HelperRow {
            id: "y".into(),
            name: "Rosa Lim".into(),
            email: "rosa@advice.example".into(),
            words: "Advice worker at Hackney Advice".into(),
            since: Instant::default(),
            you,
            can_end: true,
        };
        let invited = |expired| InvitedRow {
            id: "z".into(),
            email: "songul@example.org".into(),
            kind: "To join your group".into(),
            by: "Hülya Demir".into(),
            expires_at: Instant::default(),
            expired,
        };
        let alone = PeopleView {
            form: FormState::default(),
            id: "x".into(),
            fund: "Community Chest".into(),
            organisation: "Sunday Kitchen".into(),
            organisation_id: "o".into(),
            members: vec![member("Hülya Demir", true)],
            helpers: vec![],
            invited: vec![],
            ours: true,
            kinds: kinds(Language::ENGLISH),
            days: super::DAYS,
        };
        let many = PeopleView {
            members: vec![member("Hülya Demir", true), member("", false)],
            helpers: vec![helper(false)],
            invited: vec![invited(false), invited(true)],
            ..alone.clone()
        };
        let helps = PeopleView {
            members: vec![Member { email: String::new(), ..member("Hülya Demir", false) }],
            helpers: vec![HelperRow { email: String::new(), ..helper(true) }],
            ours: false,
            ..alone.clone()
        };
        vec![alone, many, helps]
    }
}

/// `/invitations/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct InvitationView {
    pub form: FormState,
    pub id: String,
    pub organisation: String,
    pub by: String,
    /// A line of theirs; may be empty.
    pub words: String,
    pub fund: String,
    pub kind: &'static str,
    /// `open`, `accepted`, `declined`, `withdrawn`, `expired`, or `member` for whoever is in the group already.
    pub standing: &'static str,
    pub expires_at: Instant,
    /// Where they go on to when they are in.
    pub href: String,
}

impl View for InvitationView {
    const TEMPLATE: &'static str = "application/invitation.html";
    fn title(&self, language: Language) -> String {
        language.say_with(&format!("invitation-title-{}", self.standing), &[("organisation", &self.organisation)])
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |kind, standing, fund: &str| InvitationView {
            form: FormState::default(),
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            by: "Hülya Demir".into(),
            words: "You know the hall better than I do.".into(),
            fund: fund.into(),
            kind,
            standing,
            expires_at: Instant::default(),
            href: "/applications/x".into(),
        };
        let mut all: Vec<_> = ["open", "accepted", "declined", "withdrawn", "expired", "member"]
            .map(|standing| view("supporter", standing, "Community Chest"))
            .into();
        all.push(view("colleague", "open", "Community Chest"));
        all.push(InvitationView { words: String::new(), ..view("colleague", "open", "Community Chest") });
        all
    }
}

/// A question with who wrote what for it, in sentences.
#[derive(Clone, Debug, Serialize)]
pub struct WrittenRow {
    pub question: String,
    pub href: String,
    /// "Written by Rosa Lim (helps you), at 2:02pm"; none where nobody has said anything.
    pub lines: Vec<String>,
}

/// `/applications/{id}/writing`
#[derive(Clone, Debug, Serialize)]
pub struct WritingView {
    pub id: String,
    pub fund: String,
    pub organisation: String,
    pub questions: Vec<WrittenRow>,
}

impl View for WritingView {
    const TEMPLATE: &'static str = "application/writing.html";
    fn title(&self, language: Language) -> String {
        language.say("writing-title")
    }
    fn samples() -> Vec<Self> {
        let row = |lines: &[&str]| WrittenRow {
            question: "What would you like to do?".into(),
            href: "/applications/x/questions/what".into(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        };
        vec![WritingView {
            id: "x".into(),
            fund: "Community Chest".into(),
            organisation: "Sunday Kitchen".into(),
            questions: vec![
                row(&[]),
                row(&["Written by Rosa Lim (helps you), at 2:02pm", "Before that by Hülya Demir"]),
            ],
        }]
    }
}
