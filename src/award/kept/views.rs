//! What the page of a signed agreement receives.

use serde::Serialize;

use super::Kept;
use crate::award::terms;
use crate::award::views::{PartShown, rows};
use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// An agreement that was signed before or after this one.
#[derive(Clone, Debug, Serialize)]
pub struct OtherRow {
    pub number: i32,
    pub ended_at: Option<Instant>,
}

/// `/grants/{id}/agreement/document`
#[derive(Clone, Debug, Serialize)]
pub struct KeptView {
    pub id: String,
    /// Where whoever reads it reads the agreement.
    pub back_href: String,
    pub grant_number: String,
    pub title: String,
    pub number: i32,
    pub rows: Vec<Vec<PartShown>>,
    /// The text, where it was written as one.
    pub body: String,
    pub sha256: String,
    pub group_signed_as: String,
    pub group_signed_at: Option<Instant>,
    pub council_signed_as: String,
    pub council_signed_at: Option<Instant>,
    pub ended_at: Option<Instant>,
    pub others: Vec<OtherRow>,
}

impl KeptView {
    /// A page of this one, beside the others.
    pub fn new(id: String, back_href: String, grant_number: String, kept: Kept, others: Vec<OtherRow>) -> Self {
        let shown = kept.parts.iter().filter(|part| part.key != terms::TITLE).map(|part| PartShown {
            key: part.key.clone(),
            heading: part.heading.clone(),
            words: part.words.clone(),
            ..PartShown::default()
        });
        KeptView {
            id,
            back_href,
            grant_number,
            title: kept.title(),
            number: kept.number,
            rows: rows(shown.collect()),
            body: if kept.parts.is_empty() { kept.body } else { String::new() },
            sha256: kept.sha256,
            group_signed_as: kept.group.by,
            group_signed_at: kept.group.at,
            council_signed_as: kept.council.by,
            council_signed_at: kept.council.at,
            ended_at: kept.ended_at,
            others,
        }
    }
}

impl View for KeptView {
    const TEMPLATE: &'static str = "award/kept.html";
    fn title(&self, _: Language) -> String {
        self.title.clone()
    }
    fn samples() -> Vec<Self> {
        let one_text = Kept { number: 1, body: "Agreement between us\n\nWe agree.".into(), ..Kept::default() };
        let part = |key: &str, heading: &str| terms::AgreementPart {
            key: key.into(),
            heading: heading.into(),
            words: "We pay by the day shown.".into(),
            open: false,
        };
        let parts = vec![part(terms::WE_DO, "What we do"), part(terms::YOU_DO, "What you do")];
        let full = Kept {
            parts,
            sha256: "ab".repeat(32),
            ended_at: Some(Instant::default()),
            group: super::Signature { by: "Hülya, chair".into(), at: Some(Instant::default()) },
            council: super::Signature { by: "Amina, officer".into(), at: Some(Instant::default()) },
            ..one_text.clone()
        };
        let others =
            vec![OtherRow { number: 2, ended_at: None }, OtherRow { number: 3, ended_at: Some(Instant::default()) }];
        let view = |kept, others| {
            KeptView::new("x".into(), "/grants/x/agreement".into(), "GW-2027-AC34DE".into(), kept, others)
        };
        vec![view(one_text, vec![]), view(full, others)]
    }
}
