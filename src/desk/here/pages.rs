//! What a page says by itself while it is looked at (`here.js`), and what it is told.

use actix_web::HttpResponse;
use serde_json::json;

use super::{actions, words};
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::web::form::Posted;
use crate::web::page::Page;

/// POST `/desk/here`
pub async fn say(page: Page, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(posted.get("application"));
    let names = page.change(move |change| actions::say(change, &id)).await?;
    Ok(HttpResponse::Ok().json(json!({ "said": words(&names) })))
}
