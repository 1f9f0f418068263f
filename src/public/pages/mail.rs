//! The letters of the demo: kept in a folder, and shown here and nowhere else.

use std::path::Path;

use actix_web::{HttpResponse, web};

use crate::error::{Error, Result};
use crate::letters::mailer::KeptLetter;
use crate::public::views::{MailLine, MailRow, MailView, MailsView};
use crate::web::page::Page;

/// The most letters that the list shows.
const MOST: usize = 200;

/// GET `/dev/mail`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let mut letters = read_all(&page.app.mail_folder()).await?;
    // Identifiers are in order of time, and finer than the letters' own.
    letters.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
    letters.truncate(MOST);
    let rows = letters
        .into_iter()
        .map(|letter| MailRow { id: letter.id, to: letter.to, subject: letter.subject, at: letter.at })
        .collect();
    page.show(&MailsView { rows })
}

async fn read_all(folder: &Path) -> Result<Vec<KeptLetter>> {
    let mut letters = Vec::new();
    // Before the first letter there is no folder.
    let Ok(mut entries) = tokio::fs::read_dir(folder).await else { return Ok(letters) };
    while let Some(entry) = entries.next_entry().await.map_err(anyhow::Error::from)? {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "json")
            && let Ok(bytes) = tokio::fs::read(&path).await
            && let Ok(letter) = serde_json::from_slice(&bytes)
        {
            letters.push(letter);
        }
    }
    Ok(letters)
}

/// GET `/dev/mail/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    // Only what can be one of our identifiers is looked for in the folder.
    if uuid::Uuid::parse_str(&id).is_err() {
        return Err(Error::NotFound);
    }
    let path = page.app.mail_folder().join(format!("{id}.json"));
    let bytes = tokio::fs::read(path).await.map_err(|_| Error::NotFound)?;
    let letter: KeptLetter = serde_json::from_slice(&bytes)?;
    let base = page.app.tools.base_url.to_string();
    page.show(&MailView {
        to: letter.to,
        subject: letter.subject,
        at: letter.at,
        paragraphs: paragraphs(&letter.text, &base),
        attachments: letter.attachments,
    })
}

fn paragraphs(text: &str, base: &str) -> Vec<Vec<MailLine>> {
    crate::text::plain::paragraphs(text)
        .into_iter()
        .map(|lines| lines.into_iter().map(|line| mail_line(line, base)).collect())
        .collect()
}

/// A line that is a link can be followed. Links to the portal itself are made root-relative, so that they work however
/// the demo is reached.
fn mail_line(line: String, base: &str) -> MailLine {
    let trimmed = line.trim();
    let href = match trimmed.strip_prefix(base) {
        Some("") => "/".to_owned(),
        Some(path) if path.starts_with('/') && !path.contains(char::is_whitespace) => path.to_owned(),
        _ => String::new(),
    };
    MailLine { href, text: line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_of_ours_can_be_followed_and_no_other() {
        let base = "http://127.0.0.1:8080";
        assert_eq!(mail_line("http://127.0.0.1:8080/grants/x".into(), base).href, "/grants/x");
        assert_eq!(mail_line("http://127.0.0.1:80801/x".into(), base).href, "");
        assert_eq!(mail_line("https://elsewhere.example/".into(), base).href, "");
        assert_eq!(mail_line("Dear all".into(), base).href, "");
    }
}
