//! `/account/erasure`: what goes and what stays, and the one button.

use actix_web::HttpResponse;
use actix_web::http::header::{HeaderName, HeaderValue};

use super::views::EraseView;
use super::{actions, store};
use crate::error::{Error, Result};
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};
use crate::web::{kept, viewer};

/// GET `/account/erasure`
pub async fn ask(page: Page) -> Result<HttpResponse> {
    show(&page, FormState::default()).await
}

async fn show(page: &Page, form: FormState) -> Result<HttpResponse> {
    let (person, today) = (page.who()?.person, page.app.tools.clock.today());
    let (standing, alone) = page
        .read(move |db| {
            let standing = actions::standing(db, &person, today)?;
            // Where it stays, nobody is left alone by it.
            let alone = if standing.may_go() { store::alone_in(db, &person)? } else { Vec::new() };
            Ok((standing, alone))
        })
        .await?;
    let said = |language: Language| {
        standing.why_not(|day| language.long_day(day)).map(|why| language.words(&why)).unwrap_or_default()
    };
    page.show(&EraseView {
        form,
        why_not: said(page.language),
        why_not_english: said(Language::ENGLISH),
        alone: page.language.listed(&alone),
    })
}

/// POST `/account/erasure`
pub async fn erase(page: Page, posted: Posted) -> Result<HttpResponse> {
    let sure = posted.get("sure") == "yes";
    match page.change(move |change| actions::erase_own(change, sure)).await {
        Ok(()) => {}
        Err(Error::Problem(problems)) => return show(&page, posted.state(&problems, page.language)).await,
        Err(other) => return Err(other),
    }
    let settings = &page.app.settings;
    let mut response = go("/funds?done=account-erased");
    // What the browser keeps of what they typed goes with them.
    let gone = (HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"storage\""));
    response.headers_mut().insert(gone.0, gone.1);
    for gone in [viewer::cookie_gone(settings), kept::cookie_gone(settings)] {
        let _ = response.add_cookie(&gone);
    }
    Ok(response)
}
