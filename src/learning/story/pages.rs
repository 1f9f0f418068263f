//! What somebody posts on the page of a note's story about the note itself: how far it goes, and taking it back.

use actix_web::{HttpResponse, web};

use super::{Audience, actions as stories};
use crate::error::{Error, Problems, Result};
use crate::learning::piece::pages::{Again, Place, posted_control, show};
use crate::web::form::Posted;
use crate::web::page::{Page, go};

/// POST `/grants/{id}/learning/{note}/story`: how far the note goes.
pub async fn control(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let place = Place::of_group(&path);
    let mut problems = Problems::default();
    let said = posted_control(&posted, "note_", &mut problems);
    let asked_again = posted.get("note_asked_again") == "yes";
    let (grant, note) = (place.grant.clone(), place.note.clone());
    let done = match problems.check() {
        Ok(()) => page.change(move |change| stories::control(change, &grant, &note, &said, asked_again)).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(asks) => Ok(place.done(if asks { "story-further" } else { "story-saved" })),
        Err(Error::Problem(problems)) => {
            // The page has the fields of the note under names of their own.
            let own = problems.0.into_iter().map(|mut problem| {
                if !problem.field.starts_with("note_") {
                    problem.field = format!("note_{}", problem.field);
                }
                problem
            });
            let note = Some(posted.state(&Problems(own.collect()), page.language));
            show(&page, &place, Again { note, piece: None }).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/learning/{id}/story`: the council lets fewer people see the note.
pub async fn narrow(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let place = Place::of_desk(&page, &id).await?;
    let audience = Audience::parse(posted.get("audience")).unwrap_or(Audience::Us);
    let (grant, note) = (place.grant.clone(), place.note.clone());
    page.change(move |change| stories::narrow(change, &grant, &note, audience)).await?;
    Ok(place.done("story-saved"))
}

/// POST `/grants/{id}/learning/{note}/withdrawal`
pub async fn withdraw_note(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let Place { grant, note, .. } = Place::of_group(&path);
    let of = grant.clone();
    page.change(move |change| stories::withdraw(change, &of, &note)).await?;
    Ok(go(format!("/grants/{grant}/learning?done=story-taken-back")))
}
