//! What the first group has given once: two documents, one of which its draft points at; its chair; and what it lets
//! another funder see.

use chrono::TimeDelta;
use sha2::{Digest, Sha256};

use super::teller::Teller;
use crate::application::pointing::actions::{Chosen, point};
use crate::clock::{Instant, london_date};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, DocumentId, Id, OrganisationId};
use crate::organisation::documents::DocumentKind;
use crate::organisation::documents::actions::{Bytes, Told, give};
use crate::organisation::roster::actions::{Typed, add};
use crate::organisation::sharing::{What, actions as sharing};
use crate::people::Who;

/// The council of the next borough, and its officer.
const NEXT_DOOR: (&str, &str) = ("wick-award", "leyla.demir@example.org");

/// Everything that the group gave before it began its draft, and what the draft points at.
pub fn given_once(
    teller: &Teller<'_>,
    writer: &Who,
    group: &OrganisationId,
    draft: &ApplicationId,
    now: Instant,
) -> Result<()> {
    let then = now - TimeDelta::days(300);
    let rules = document(teller, writer, group, then, (DocumentKind::Governing, "How we do things.pdf", None))?;
    let until = london_date(now) + TimeDelta::days(120);
    let cover = (DocumentKind::Insurance, "Cover of the hall.pdf", Some(until));
    document(teller, writer, group, now - TimeDelta::days(40), cover)?;
    teller.at(now - TimeDelta::days(2), Some(writer), |change| {
        let chair =
            Typed { name: "Songül Aydın".into(), part: "chair, and keeps the key".into(), contact: String::new() };
        add(change, group, &chair)
    })?;
    teller.at(now - TimeDelta::hours(23), Some(writer), |change| {
        point(change, draft, "plan", &Chosen::Document(rules.clone()), "page 1").map(drop)
    })?;
    let (slug, email) = NEXT_DOOR;
    let (funder, officer) = (teller.funder(slug)?, teller.who(email)?);
    teller.at(now - TimeDelta::days(3), Some(&officer), |change| {
        let why = "You told us at the market that you work on both sides of the canal. So that you need not send it all again.";
        sharing::ask(change, group, &funder, &[What::Documents], why)
    })?;
    teller.at(now - TimeDelta::days(2), Some(writer), |change| {
        sharing::share(change, group, &funder, vec![What::Documents])
    })
}

fn document(
    teller: &Teller<'_>,
    writer: &Who,
    group: &OrganisationId,
    when: Instant,
    (kind, name, valid_until): (DocumentKind, &str, Option<chrono::NaiveDate>),
) -> Result<DocumentId> {
    teller.at(when, Some(writer), |change| {
        let paper = paper(&name.replace(".pdf", ""));
        let id = DocumentId::new(when, &change.tools.chance);
        let bytes = Bytes {
            id: id.clone(),
            name: name.to_owned(),
            content_type: "application/pdf",
            size_bytes: i64::try_from(paper.len()).unwrap_or_default(),
            sha256: hex::encode(Sha256::digest(&paper)),
            store_key: format!("{group}/{id}"),
        };
        teller.keep(&bytes.store_key, paper)?;
        let told = Told { kind, dated_on: Some(london_date(when)), valid_until, replaces: None };
        give(change, group, &told, &bytes).map_err(|why| match why {
            Error::Problem(problems) => Error::Broken(anyhow::anyhow!("the demo's document: {problems:?}")),
            other => other,
        })?;
        Ok(id)
    })
}

/// A sheet of paper with one line on it, as a PDF.
fn paper(line: &str) -> Vec<u8> {
    let text = format!("BT /F1 24 Tf 72 720 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut paper = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(paper.len());
        paper += &format!("{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let table = paper.len();
    let rows: String = places.iter().map(|place| format!("{place:010} 00000 n \n")).collect();
    let count = objects.len() + 1;
    paper += &format!("xref\n0 {count}\n0000000000 65535 f \n{rows}trailer\n<< /Size {count} /Root 1 0 R >>\n");
    paper += &format!("startxref\n{table}\n%%EOF\n");
    paper.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::paper;
    use crate::files::kinds::{FileKind, recognise};

    #[test]
    fn a_sheet_of_paper_is_a_pdf() {
        let found = recognise(&mut std::io::Cursor::new(paper("How we do things"))).expect("readable").expect("known");
        assert_eq!(found.kind, FileKind::Pdf);
    }
}
