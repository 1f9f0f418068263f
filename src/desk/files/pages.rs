//! Fetching a file. It stands in this room because who may is asked of what reviewers have declared.

use actix_web::{HttpResponse, web};

use crate::application::conversation::store as conversations;
use crate::application::files::pages::download;
use crate::application::files::store as files;
use crate::application::helping::store as helping;
use crate::application::{Part, policy};
use crate::error::{Error, Result};
use crate::files::scan;
use crate::ids::FileId;
use crate::people::Role;
use crate::review;
use crate::web::page::Page;

/// GET `/files/{id}`: always as a download, to those who may read the answer.
pub async fn fetch(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, FileId::from(id.as_str()));
    let file = page
        .read(move |db| {
            let (file, pointed_from) = files::to_fetch(db, &id)?;
            let head = review::store::head(db, &file.application_id)?;
            let ties = review::store::ties(db, &head.application, &who.person)?;
            let works = who.is(Role::Commissioner, &head.application.funder_id);
            // Nobody opens a question to their own, nor to whoever helped: one of the two is asked.
            let (part, opened) = if ties.member {
                (helping::part_of(db, &file.application_id, &who.person)?, Vec::new())
            } else {
                let (opened, types) = conversations::opened_and_typed(db, &file.application_id, &who.person)?;
                (if types && works { Part::Scribe } else { Part::Nobody }, opened)
            };
            // What was given once and nothing points at is the group's own, and theirs who help it.
            if file.question_key.is_empty() && policy::may_view(part).is_ok() {
                return Ok(file);
            }
            // Whoever may read one of the answers that it belongs to may read it.
            let keys = std::iter::once(&file.question_key).chain(&pointed_from);
            let mut may = Err(Error::NotFound);
            for question in keys.filter_map(|key| head.form.question(key)) {
                may = policy::who_may_read_answer(
                    &who,
                    &head.application,
                    question,
                    ties.standing,
                    ties.relation(),
                    opened.contains(&question.key),
                    part,
                );
                if may.is_ok() {
                    break;
                }
            }
            may?;
            Ok(file)
        })
        .await?;
    scan::need_clean(&page.app, &file.store_key).await?;
    let bytes = page.app.files.get(&file.store_key).await?;
    Ok(download(&file.name, &file.content_type, bytes))
}
