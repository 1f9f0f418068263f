//! `/desk/letters`: letters that could not be delivered, and those to say or post to somebody without e-mail.

use actix_web::{HttpResponse, web};

use super::actions;
use super::store::{self, Undelivered};
use super::views::{LetterRow, LettersView, TellView};
use super::{Desks, policy};
use crate::error::{Error, Result};
use crate::ids::LetterId;
use crate::letters::store as kept;
use crate::organisation::telephone::store as telephone;
use crate::people::{safety, shown_email, store as people};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/letters`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let letters = page.read(move |db| store::undelivered(db, &who.person, &Desks::of(&who))).await?;
    let rows = |to_tell: bool| letters.iter().filter(|one| one.to_tell == to_tell).map(row).collect();
    page.show(&LettersView { to_tell: rows(true), rows: rows(false) })
}

fn row(letter: &Undelivered) -> LetterRow {
    LetterRow {
        id: letter.id.to_string(),
        to: if letter.to_name.is_empty() { letter.to_email.clone() } else { letter.to_name.clone() },
        email: shown_email(letter.to_email.clone()),
        what: what(letter),
        href: policy::href(letter),
        at: letter.at,
        to_sign_in: is_to_sign_in(letter),
    }
}

fn is_to_sign_in(letter: &Undelivered) -> bool {
    letter.kind.trim_end_matches('!') == "sign-in"
}

/// What it was. Of a letter that is no funder's no more than whom it was to: it may be about what is not theirs to know.
pub fn what(letter: &Undelivered) -> String {
    match (is_to_sign_in(letter), letter.of_nobody) {
        (true, _) => "The letter with a code to sign in".to_owned(),
        (false, true) => "A letter of the service".to_owned(),
        (false, false) => format!("“{}”", letter.subject),
    }
}

/// POST `/desk/letters/{id}/putting-away`
pub async fn put_away(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = LetterId::from(id.as_str());
    match page.change(move |change| actions::put_away(change, &id)).await {
        Ok(()) => Ok(go("/desk/letters?done=letter-put-away")),
        Err(Error::NotFound) => Err(Error::refused_with(
            "This letter is not on your desk, or no longer.",
            "/desk/letters",
            "See the letters",
        )),
        Err(other) => Err(other),
    }
}

/// GET `/desk/letters/{id}/print`: a letter to somebody without e-mail, to read out or to print.
pub async fn print(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_letter(&page, LetterId::from(id.as_str()), FormState::default()).await
}

async fn show_letter(page: &Page, id: LetterId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (letter, stored, person, reach, safe) = page
        .read(move |db| {
            let theirs = store::undelivered(db, &who.person, &Desks::of(&who))?;
            let letter = theirs.into_iter().find(|one| one.id == id && one.to_tell).ok_or(Error::NotFound)?;
            let stored = kept::get(db, &id)?;
            let to = stored.to_person_id.clone().ok_or(Error::NotFound)?;
            let safe = safety::store::around(db, &to)?;
            Ok((letter, stored, people::by_id(db, &to)?, telephone::get(db, &to)?, safe))
        })
        .await?;
    page.show(&TellView {
        form,
        id: letter.id.to_string(),
        to: person.name,
        phone: person.phone,
        lang: person.language,
        reach_by: reach.as_ref().map(|reach| reach.reach_by.clone()).unwrap_or_default(),
        // Both must allow it: what was said on the telephone, and what they or their group chose.
        voicemail: reach.is_some_and(|reach| reach.voicemail) && !safe.iter().any(|one| one.no_voicemail),
        safety: safety::to_ring(&safe),
        no_post: safe.iter().any(|one| one.no_details),
        href: policy::href(&letter),
        at: letter.at,
        subject: stored.subject,
        text: stored.body_text,
        with_it: stored.attachments.0.into_iter().map(|file| file.name).collect(),
    })
}

/// POST `/desk/letters/{id}/telling`
pub async fn tell(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = LetterId::from(id.as_str());
    let (asked, how) = (id.clone(), posted.get("how").to_owned());
    match page.change(move |change| actions::tell(change, &asked, &how)).await {
        Ok(()) => Ok(go("/desk/letters?done=letter-told")),
        Err(Error::Problem(problems)) => show_letter(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
