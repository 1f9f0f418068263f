//! Using again what was said before.

use actix_web::{HttpResponse, web};

use super::actions;
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::web::page::{Page, go};

/// POST `/applications/{id}/questions/{key}/again`
pub async fn use_again(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    let (which, asked) = (ApplicationId::from(id.as_str()), key.clone());
    page.change(move |change| actions::use_again(change, &which, &asked)).await?;
    Ok(go(format!("/applications/{id}/questions/{key}?done=answer-used-again")))
}
