//! What the pages of an agreement receive.

use serde::Serialize;

use crate::award::account::store::Beside;
use crate::award::account::{self, Account};
use crate::award::negotiation::Side;
use crate::award::negotiation::store::Proposal;
use crate::award::store::Agreement;
use crate::award::terms::{self, AgreementPart};
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A section of an agreement on a page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PartShown {
    pub key: String,
    pub heading: String,
    pub words: String,
    /// Other words wait for an answer.
    pub waits: bool,
    /// It is the reader's side that answers.
    pub yours: bool,
    /// Where other words are proposed, and answered; empty where nothing is.
    pub href: String,
}

/// The text of an agreement with its signatures, as both sides see it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AgreementText {
    pub body: String,
    /// Its title, where it has sections.
    pub title: String,
    /// Its sections, row by row: what each side does stands side by side. None where it was written as one text.
    pub rows: Vec<Vec<PartShown>>,
    pub number: i32,
    pub sha256: String,
    pub offered_at: Instant,
    pub group_signed_as: String,
    pub group_signed_at: Option<Instant>,
    pub council_signed_as: String,
    pub council_signed_at: Option<Instant>,
    /// Both have signed, so that it is kept.
    pub signed: bool,
    pub version: i32,
}

/// Sections in rows: what we do beside what you do.
pub fn rows(shown: Vec<PartShown>) -> Vec<Vec<PartShown>> {
    let mut rows: Vec<Vec<PartShown>> = Vec::new();
    for part in shown {
        let beside = part.key == terms::YOU_DO
            && rows.last().and_then(|row| row.last()).is_some_and(|last| last.key == terms::WE_DO);
        match rows.last_mut().filter(|_| beside) {
            Some(row) => row.push(part),
            None => rows.push(vec![part]),
        }
    }
    rows
}

impl AgreementText {
    /// An agreement as one side reads it, with what waits for an answer. `page` is where that side reads it; empty for
    /// whoever reads it and does not speak for a side.
    pub fn of(agreement: &Agreement, waiting: &[Proposal], side: Side, page: &str) -> Self {
        let parts = &agreement.parts.0;
        let offered = agreement.state == crate::award::agreement::AgreementState::Offered;
        let shown = |part: &AgreementPart| {
            let waits = waiting.iter().find(|proposal| proposal.part == part.key);
            PartShown {
                key: part.key.clone(),
                heading: part.heading.clone(),
                words: part.words.clone(),
                waits: waits.is_some(),
                yours: waits.is_some_and(|proposal| proposal.side != side),
                href: if part.open && offered && !page.is_empty() {
                    format!("{page}/parts/{}", part.key)
                } else {
                    String::new()
                },
            }
        };
        AgreementText {
            body: agreement.body.clone(),
            title: terms::find(parts, terms::TITLE).map(|part| part.heading.clone()).unwrap_or_default(),
            rows: rows(parts.iter().filter(|part| part.key != terms::TITLE).map(shown).collect()),
            number: agreement.number,
            sha256: agreement.body_sha256.clone(),
            offered_at: agreement.offered_at,
            group_signed_as: agreement.organisation_signed_as.clone(),
            group_signed_at: agreement.organisation_signed_at,
            council_signed_as: agreement.council_signed_as.clone(),
            council_signed_at: agreement.council_signed_at,
            signed: agreement.is_signed(),
            version: agreement.version,
        }
    }

    /// One for samples, with sections and with words that wait.
    pub fn sample() -> Self {
        let part = |key: &str, heading: &str, waits, yours| PartShown {
            key: key.into(),
            heading: heading.into(),
            words: "We pay by the day shown.".into(),
            waits,
            yours,
            href: format!("/grants/x/agreement/parts/{key}"),
        };
        let all = vec![
            PartShown { href: String::new(), ..part("grant", "The grant", false, false) },
            part(terms::WE_DO, "What we do", true, true),
            part(terms::YOU_DO, "What you do", true, false),
        ];
        AgreementText {
            body: "Agreement between us".into(),
            title: "Agreement between Sunday Kitchen and Rivermouth Council".into(),
            rows: rows(all),
            number: 2,
            sha256: "ab".repeat(32),
            version: 3,
            ..AgreementText::default()
        }
    }
}

/// A section that an officer can still word.
#[derive(Clone, Debug, Serialize)]
pub struct PartField {
    pub name: String,
    pub heading: String,
    /// What stands there, where it is written from figures and not worded.
    pub fixed: String,
    pub rows: usize,
}

impl PartField {
    /// The name of a section's field in a form.
    pub fn name_of(key: &str) -> String {
        format!("part-{key}")
    }

    /// The fields of these sections.
    pub fn of(parts: &[AgreementPart]) -> Vec<PartField> {
        let field = |part: &AgreementPart| PartField {
            name: PartField::name_of(&part.key),
            heading: part.heading.clone(),
            fixed: if terms::FIGURES.contains(&part.key.as_str()) { part.words.clone() } else { String::new() },
            rows: 3 + part.words.chars().count() / 90,
        };
        parts.iter().filter(|part| part.key != terms::TITLE).map(field).collect()
    }
}

/// `/desk/grants/{id}/agreement`
#[derive(Clone, Debug, Serialize)]
pub struct DeskAgreementView {
    pub id: String,
    pub organisation: String,
    pub number: String,
    pub state: &'static str,
    /// None before it has been offered.
    pub text: Option<AgreementText>,
    /// The sections to word; none where it was written as one text.
    pub fields: Vec<PartField>,
    pub can_offer: bool,
    pub can_sign: bool,
    /// The reader may propose a change of what both have signed, and answer one.
    pub can_change: bool,
    /// Why the reader cannot sign just now.
    pub why_not: String,
    /// Whose account the group chose; empty where it chose none.
    pub account: String,
    pub form: FormState,
}

impl View for DeskAgreementView {
    const TEMPLATE: &'static str = "award/desk-agreement.html";
    fn title(&self, _: Language) -> String {
        format!("Agreement with {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let parts = [
            AgreementPart { key: "grant".into(), heading: "The grant".into(), words: "£950".into(), open: false },
            AgreementPart { key: "for".into(), heading: "What it is for".into(), words: "Soup".into(), open: true },
        ];
        let view = |state, text, can_offer, can_sign| DeskAgreementView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            number: "GW-2027-AC34DE".into(),
            state,
            text,
            fields: PartField::of(&parts),
            can_offer,
            can_sign,
            can_change: !can_offer,
            why_not: "The group signs first.".into(),
            account: String::new(),
            form: FormState::with([("part-for", "Soup")]),
        };
        let text = AgreementText {
            group_signed_as: "Hülya, chair".into(),
            group_signed_at: Some(Instant::default()),
            ..AgreementText::sample()
        };
        let signed = AgreementText {
            council_signed_as: "Amina, officer".into(),
            council_signed_at: Some(Instant::default()),
            signed: true,
            ..text.clone()
        };
        let one_text = AgreementText { body: "Agreement between us".into(), ..AgreementText::default() };
        let as_one = DeskAgreementView {
            fields: vec![],
            form: FormState::with([("body", "Agreement between us")]),
            account: "A host's account".into(),
            ..view("Offered", Some(one_text), true, false)
        };
        vec![
            view("", None, true, false),
            as_one,
            view("Offered", Some(AgreementText::sample()), true, false),
            view("Signed by the group", Some(text), false, true),
            view("Signed by both", Some(signed), false, false),
        ]
    }
}

/// What a group that is no company or charity is told before it signs, and what it chose.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AccountShown {
    /// Whoever signs would be personally liable.
    pub personal: bool,
    /// The Fluent key of whose account it chose; empty where it chose none.
    pub key: &'static str,
    /// Who the host is; may be empty.
    pub host: String,
    pub looked_for: bool,
}

impl AccountShown {
    /// From what stands beside a grant.
    pub fn of(beside: &Beside) -> AccountShown {
        let chosen = beside.chosen.as_ref();
        let kind = chosen.map(|chosen| chosen.kind);
        AccountShown {
            personal: account::is_personal(beside.kind) && matches!(kind, None | Some(Account::Own)),
            key: kind.map_or("", Account::applicant_key),
            host: chosen.map(|chosen| chosen.host_name.clone()).unwrap_or_default(),
            looked_for: chosen.is_some_and(account::Chosen::is_looked_for),
        }
    }
}

/// `/grants/{id}/agreement`: for the group.
#[derive(Clone, Debug, Serialize)]
pub struct OwnAgreementView {
    pub id: String,
    pub organisation: String,
    pub fund: String,
    pub funder: String,
    pub state_key: &'static str,
    pub text: AgreementText,
    pub can_sign: bool,
    /// How the money is paid, and whose account it goes to, can still be chosen.
    pub can_choose: bool,
    /// A change of what both have signed can be proposed.
    pub can_change: bool,
    /// Why nobody can sign just now, though it is the group's turn; empty where it can.
    pub wait_key: &'static str,
    pub account: AccountShown,
    pub contact: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub form: FormState,
}

impl View for OwnAgreementView {
    const TEMPLATE: &'static str = "award/agreement.html";
    fn title(&self, language: Language) -> String {
        language.say("agreement-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |state_key, text, can_sign| OwnAgreementView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            funder: "Rivermouth Council".into(),
            state_key,
            text,
            can_sign,
            can_choose: can_sign,
            can_change: !can_sign,
            wait_key: "",
            account: AccountShown { personal: can_sign, ..AccountShown::default() },
            contact: "Amina Yusuf".into(),
            contact_email: "amina@rivermouth.example".into(),
            contact_phone: String::new(),
            form: FormState::default(),
        };
        let signed = AgreementText {
            body: "Agreement between us\n\nThe grant\n£950".into(),
            group_signed_as: "Hülya, chair".into(),
            group_signed_at: Some(Instant::default()),
            council_signed_as: "Amina, officer".into(),
            council_signed_at: Some(Instant::default()),
            signed: true,
            ..AgreementText::default()
        };
        let looked_for = AccountShown { key: "account-host", looked_for: true, ..AccountShown::default() };
        let waits = OwnAgreementView {
            wait_key: "agreeing-unanswered",
            account: looked_for,
            can_choose: true,
            ..view("agreement-state-offered", AgreementText::sample(), false)
        };
        vec![
            view("agreement-state-offered", AgreementText::default(), true),
            waits,
            view("agreement-state-signed", signed, false),
        ]
    }
}
