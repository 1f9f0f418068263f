//! An agreement that both have signed, as it is kept: a fixed document with its fingerprint, to read, print and download;
//! and those that were signed before it. Pure.

pub mod pages;
pub mod views;

use crate::award::store::Agreement;
use crate::award::terms::{self, AgreementPart};
use crate::award::variation::store::Earlier;
use crate::clock::Instant;
use crate::text::dates;
use crate::text::document::{Block, Document};
use crate::text::plain;

/// A signature as it is kept: name and role, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    pub by: String,
    pub at: Option<Instant>,
}

/// A signed agreement, the one that stands or one before it.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    pub number: i32,
    pub parts: Vec<AgreementPart>,
    /// The whole text, of which the fingerprint is.
    pub body: String,
    pub sha256: String,
    pub group: Signature,
    pub council: Signature,
    /// When another took its place; none for the one that stands.
    pub ended_at: Option<Instant>,
}

impl From<&Agreement> for Kept {
    fn from(agreement: &Agreement) -> Self {
        Kept {
            number: agreement.number,
            parts: agreement.parts.0.clone(),
            body: agreement.body.clone(),
            sha256: agreement.body_sha256.clone(),
            group: Signature { by: agreement.organisation_signed_as.clone(), at: agreement.organisation_signed_at },
            council: Signature { by: agreement.council_signed_as.clone(), at: agreement.council_signed_at },
            ended_at: None,
        }
    }
}

impl From<&Earlier> for Kept {
    fn from(earlier: &Earlier) -> Self {
        Kept {
            number: earlier.number,
            parts: earlier.parts.0.clone(),
            body: earlier.body.clone(),
            sha256: earlier.body_sha256.clone(),
            group: Signature { by: earlier.organisation_signed_as.clone(), at: earlier.organisation_signed_at },
            council: Signature { by: earlier.council_signed_as.clone(), at: earlier.council_signed_at },
            ended_at: Some(earlier.ended_at),
        }
    }
}

impl Kept {
    /// What it is called.
    pub fn title(&self) -> String {
        let title = terms::find(&self.parts, terms::TITLE).map(|part| part.heading.clone());
        title.unwrap_or_else(|| plain::paragraphs(&self.body).into_iter().flatten().next().unwrap_or_default())
    }

    /// The document that a PDF is made of.
    pub fn document(&self, grant_number: &str) -> Document {
        let title = self.title();
        let mut blocks = vec![
            Block::Heading(1, title.clone()),
            Block::Words(format!("Grant {grant_number}. Agreement number {}.", self.number)),
        ];
        if self.parts.is_empty() {
            blocks.extend(words(&self.body));
        }
        for part in self.parts.iter().filter(|part| part.key != terms::TITLE) {
            blocks.push(Block::Heading(2, part.heading.clone()));
            blocks.extend(words(&part.words));
        }
        blocks.push(Block::Heading(2, "Signed".to_owned()));
        for (side, signature) in [("For the group", &self.group), ("For the council", &self.council)] {
            let when = signature.at.map(|at| format!(", {}", dates::instant(at))).unwrap_or_default();
            blocks.push(Block::Item(format!("{side}: {}{when}", signature.by)));
        }
        if let Some(ended) = self.ended_at {
            blocks.push(Block::Words(format!("Another agreement took its place on {}.", dates::day_of(ended))));
        }
        blocks.push(Block::Heading(2, "Fingerprint of this text (SHA-256)".to_owned()));
        blocks.push(Block::Words(self.sha256.clone()));
        Document { title, blocks }
    }
}

fn words(text: &str) -> Vec<Block> {
    plain::paragraphs(text).into_iter().flatten().map(Block::Words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_says_everything_with_who_signed_and_its_fingerprint() {
        let part = |key: &str, heading: &str, words: &str| AgreementPart {
            key: key.into(),
            heading: heading.into(),
            words: words.into(),
            open: false,
        };
        let kept = Kept {
            number: 2,
            parts: vec![part("title", "Agreement between us", ""), part("for", "What it is for", "Soup.\nBread.")],
            sha256: "ab12".into(),
            group: Signature { by: "Hülya Demir, chair".into(), at: Some(Instant::default()) },
            ..Kept::default()
        };
        let report = kept.document("GW-2027-4CWN7H");
        assert_eq!(report.title, "Agreement between us");
        assert!(report.blocks.contains(&Block::Heading(2, "What it is for".into())));
        assert!(report.blocks.contains(&Block::Words("Bread.".into())));
        assert!(report.blocks.contains(&Block::Words("ab12".into())));
        let signed = |block: &Block| matches!(block, Block::Item(words) if words.contains("Hülya Demir, chair"));
        assert!(report.blocks.iter().any(signed));
    }
}
