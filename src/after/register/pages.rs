//! GET `/applications/{id}/promises`: what the council promised a group about its application, and everyone in its round.

use actix_web::{HttpResponse, web};

use super::views::OwnPromisesView;
use crate::application::opened;
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::learning::commitment::store as promises;
use crate::learning::commitment::views::PromiseRow;
use crate::web::page::Page;

/// GET `/applications/{id}/promises`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (person, id) = (page.who()?.person, ApplicationId::from(id.as_str()));
    let (opened, promised) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &person)?;
            let promised = promises::for_application(db, &opened.application)?;
            Ok((opened, promised))
        })
        .await?;
    let today = page.app.tools.clock.today();
    page.show(&OwnPromisesView {
        application: opened.application.id.to_string(),
        organisation: opened.organisation,
        contact: opened.contact.name,
        promises: promised.into_iter().map(|named| PromiseRow::new(named, today, false)).collect(),
    })
}
