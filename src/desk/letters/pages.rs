//! `/desk/letters`: letters that could not be delivered.

use actix_web::{HttpResponse, web};

use super::actions;
use super::store::{self, Undelivered};
use super::views::{LetterRow, LettersView};
use super::{Desks, policy};
use crate::error::{Error, Result};
use crate::ids::LetterId;
use crate::web::page::{Page, go};

/// GET `/desk/letters`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let letters = page.read(move |db| store::undelivered(db, &who.person, &Desks::of(&who))).await?;
    page.show(&LettersView { rows: letters.iter().map(row).collect() })
}

fn row(letter: &Undelivered) -> LetterRow {
    LetterRow {
        id: letter.id.to_string(),
        to: if letter.to_name.is_empty() { letter.to_email.clone() } else { letter.to_name.clone() },
        email: letter.to_email.clone(),
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
