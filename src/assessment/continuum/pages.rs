//! `/desk/continua`: the steps on which a council rates itself.

use actix_web::{HttpResponse, web};

use super::store::{self, Kept};
use super::views::{ContinuaView, ContinuumRow, ContinuumView, StepRow};
use super::{Continuum, MOST, Typed, actions};
use crate::assessment::store as assessments;
use crate::error::{Error, Result};
use crate::ids::{ContinuumId, FunderId};
use crate::learning::commitment::pages::funders_of;
use crate::people::Role;
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::once;
use crate::web::page::{Page, go};

/// The steps of a continuum in a language.
pub fn steps(continuum: &Continuum, language: Language) -> Vec<StepRow> {
    let row = |(at, step): (usize, &super::Step)| StepRow {
        number: at + 1,
        name: step.name_in(language),
        brief: step.brief_in(language),
    };
    continuum.steps.iter().enumerate().map(row).collect()
}

fn row(kept: Kept) -> ContinuumRow {
    let (id, own) = (kept.id.to_string(), kept.funder_id.is_some());
    let continuum = kept.continuum();
    ContinuumRow {
        id,
        own,
        steps: steps(&continuum, Language::ENGLISH),
        name: continuum.name_in(Language::ENGLISH),
        attribution: continuum.attribution_in(Language::ENGLISH),
    }
}

/// GET `/desk/continua`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let funders = funders_of(&page.who()?, &[Role::Commissioner]);
    let (rows, names) =
        page.read(move |db| Ok((store::of(db, &funders)?, assessments::choices::funders(db, &funders)?))).await?;
    page.show(&ContinuaView {
        rows: rows.into_iter().map(row).collect(),
        funders: names.into_iter().map(|(id, name)| Item::new(id.to_string(), name)).collect(),
        form: FormState::default().once(&page.app.tools.chance),
    })
}

/// POST `/desk/continua`
pub async fn copy(page: Page, posted: Posted) -> Result<HttpResponse> {
    let id = ContinuumId::from(posted.get("continuum"));
    let (funder, token) = (FunderId::from(posted.get("funder")), posted.get("once").to_owned());
    let href = page
        .change(move |change| {
            once::once(change, &token, |change| {
                let made = actions::copy(change, &id, &funder)?;
                Ok(format!("/desk/continua/{made}?done=continuum-copied"))
            })
        })
        .await?;
    Ok(go(href))
}

/// GET `/desk/continua/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, ContinuumId::from(id.as_str()), None).await
}

/// The form, filled with what stands there unless somebody has typed.
async fn show_with(page: &Page, id: ContinuumId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let kept = page
        .read(move |db| {
            let kept = store::get(db, &id)?;
            let funder = kept.funder_id.as_ref().ok_or(Error::NotFound)?;
            who.need(&[Role::Commissioner], funder)?;
            Ok(kept)
        })
        .await?;
    let (id, version) = (kept.id.to_string(), kept.version);
    let continuum = kept.continuum();
    let overtaken = form.as_ref().is_some_and(|form| !form.values.contains_key("version"));
    // Whoever was overtaken sees what stands there; everybody else's form carries the version that it was made from.
    let version = match &form {
        Some(form) if !overtaken => form.values.get("version").and_then(|typed| typed.parse().ok()).unwrap_or(version),
        _ => version,
    };
    page.show(&ContinuumView {
        id,
        version,
        boxes: (1..=MOST).collect(),
        stands: if overtaken { steps(&continuum, Language::ENGLISH) } else { Vec::new() },
        form: form.unwrap_or_else(|| filled(&continuum)),
    })
}

fn filled(continuum: &Continuum) -> FormState {
    let mut values =
        vec![("name".to_owned(), continuum.name.clone()), ("attribution".to_owned(), continuum.attribution.clone())];
    for (at, step) in continuum.steps.iter().enumerate() {
        values.push((format!("name-{}", at + 1), step.name.clone()));
        values.push((format!("brief-{}", at + 1), step.brief.clone()));
    }
    FormState::with(values)
}

/// POST `/desk/continua/{id}`
pub async fn save(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ContinuumId::from(id.as_str());
    let typed = Typed {
        name: posted.text("name"),
        attribution: posted.text("attribution"),
        steps: (1..=MOST).map(|at| (posted.text(&format!("name-{at}")), posted.text(&format!("brief-{at}")))).collect(),
    };
    let (about, version) = (id.clone(), posted.version().unwrap_or(0));
    match page.change(move |change| actions::save(change, &about, version, &typed)).await {
        Ok(()) => Ok(go("/desk/continua?done=continuum-saved")),
        Err(Error::Problem(problems)) => show_with(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => show_with(&page, id, Some(posted.overtaken("name", why, page.language))).await,
        Err(other) => Err(other),
    }
}
