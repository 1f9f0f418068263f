//! Keeping how the list is narrowed.

use actix_web::{HttpResponse, web};

use super::actions;
use crate::desk::list::narrowing::Typed;
use crate::desk::list::pages::show_list;
use crate::error::{Error, Result};
use crate::ids::SavedFilterId;
use crate::web::form::Posted;
use crate::web::page::{Page, go};

/// The list as it is narrowed, with what is said after a change.
fn back(typed: &Typed, done: &str) -> HttpResponse {
    let query = typed.query();
    let joined = if query.is_empty() { "" } else { "&" };
    go(format!("/desk/applications?{query}{joined}done={done}"))
}

/// POST `/desk/filters`
pub async fn keep(page: Page, posted: Posted) -> Result<HttpResponse> {
    let typed = Typed::of_query(posted.get("query"));
    let (name, kept) = (posted.get("name").to_owned(), typed.clone());
    match page.change(move |change| actions::keep(change, &name, &kept)).await {
        Ok(()) => Ok(back(&typed, "filter-kept")),
        Err(Error::Problem(problems)) => {
            let keeping = posted.state(&problems, page.language);
            show_list(&page, typed, Some(keeping)).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/filters/{id}/place`
pub async fn pin(page: Page, id: web::Path<SavedFilterId>, posted: Posted) -> Result<HttpResponse> {
    let (id, pinned) = (id.into_inner(), posted.get("pinned") == "yes");
    page.change(move |change| actions::pin(change, &id, pinned)).await?;
    Ok(back(&Typed::of_query(posted.get("query")), "filter-placed"))
}

/// POST `/desk/filters/{id}/removal`
pub async fn remove(page: Page, id: web::Path<SavedFilterId>, posted: Posted) -> Result<HttpResponse> {
    let id = id.into_inner();
    page.change(move |change| actions::remove(change, &id)).await?;
    Ok(back(&Typed::of_query(posted.get("query")), "filter-removed"))
}
