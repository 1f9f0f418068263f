//! How somebody can safely be reached: a page of their own, apart from the account.

use actix_web::HttpResponse;

use super::views::SafetyView;
use super::{Holder, Safety, actions, store};
use crate::error::{Error, Result};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// What stands in the form, as it is kept.
pub fn filled(known: Option<(Safety, i32)>) -> FormState {
    let (safety, version) = known.unwrap_or_default();
    let tick = |yes| if yes { "yes" } else { "" };
    let version = version.to_string();
    FormState::with([
        ("version", version.as_str()),
        ("no_details", tick(safety.no_details)),
        ("no_voicemail", tick(safety.no_voicemail)),
        ("never_locatable", tick(safety.never_locatable)),
        ("times", safety.times.as_str()),
        ("code_word", safety.code_word.as_str()),
    ])
}

/// What was posted, and the version that the form was made from.
pub fn typed(posted: &Posted) -> (Safety, i32) {
    let ticked = |name| posted.get(name) == "yes";
    let safety = Safety {
        no_details: ticked("no_details"),
        no_voicemail: ticked("no_voicemail"),
        never_locatable: ticked("never_locatable"),
        times: posted.get("times").to_owned(),
        code_word: posted.get("code_word").to_owned(),
    };
    (safety, posted.get("version").parse().unwrap_or(0))
}

fn view(form: FormState) -> SafetyView {
    SafetyView { form, href: "/account/safety".into(), back: "/account".into(), group: String::new() }
}

/// GET `/account/safety`
pub async fn show(page: Page) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let known = page.read(move |db| store::get(db, Holder::Person, person.as_str())).await?;
    page.show(&view(filled(known)))
}

/// POST `/account/safety`
pub async fn save(page: Page, posted: Posted) -> Result<HttpResponse> {
    let (safety, version) = typed(&posted);
    match page.change(move |change| actions::choose(change, safety, version)).await {
        Ok(()) => Ok(go("/account/safety?done=safety-saved")),
        Err(Error::Problem(problems)) => page.show(&view(posted.state(&problems, page.language))),
        Err(other) => Err(other),
    }
}
