//! How far one piece goes: its own page for the group, which says otherwise whenever it likes.

use actix_web::HttpResponse;

use super::pages::{PieceAddress, Place, posted_control, story_form};
use super::store;
use super::views::{PieceRow, PieceStoryView};
use super::{actions, pages::audiences};
use crate::error::{Error, Problems, Result};
use crate::ids::PieceId;
use crate::learning::note::policy::{self, Side};
use crate::learning::note::store as notes;
use crate::learning::story::Viewer;
use crate::organisation;
use crate::web::form::{FormState, Posted};
use crate::web::page::Page;

/// GET `/grants/{id}/learning/{note}/pieces/{piece}`
pub async fn own(page: Page, path: PieceAddress) -> Result<HttpResponse> {
    let (grant, note, piece) = path.into_inner();
    show(&page, &Place::of_group(&(grant, note)), PieceId::from(piece.as_str()), None).await
}

async fn show(page: &Page, place: &Place, id: PieceId, again: Option<FormState>) -> Result<HttpResponse> {
    let (who, today, note, grant) =
        (page.who()?, page.app.tools.clock.today(), place.note.clone(), place.grant.clone());
    let (piece, organisation) = page
        .read(move |db| {
            let (note, seen, _) = notes::with_grant(db, &note, &who.person)?;
            let member = organisation::store::is_member(db, &seen.grant.organisation_id, &who.person)?;
            if !member || seen.grant.id != grant {
                return Err(Error::NotFound);
            }
            policy::need_kept(&note, today)?;
            let piece = store::get(db, &id)?;
            if piece.note_id != note.id || !piece.shows(Viewer::Sides, today) {
                return Err(Error::NotFound);
            }
            Ok((piece, seen.grant.organisation_name))
        })
        .await?;
    let kept = || story_form("", piece.audience, &piece.permission.0, piece.expires_on);
    page.show(&PieceStoryView {
        base: place.base(),
        organisation,
        audiences: audiences(page.language),
        form: again.unwrap_or_else(kept),
        piece: PieceRow::new(piece, Side::Group),
    })
}

/// POST `/grants/{id}/learning/{note}/pieces/{piece}`
pub async fn control(page: Page, path: PieceAddress, posted: Posted) -> Result<HttpResponse> {
    let (grant, note, piece) = path.into_inner();
    let (place, id) = (Place::of_group(&(grant, note)), PieceId::from(piece.as_str()));
    let mut problems = Problems::default();
    let said = posted_control(&posted, "", &mut problems);
    let asked_again = posted.get("asked_again") == "yes";
    let (grant, note, of) = (place.grant.clone(), place.note.clone(), id.clone());
    let done = match problems.check() {
        Ok(()) => page.change(move |change| actions::control(change, &grant, &note, &of, &said, asked_again)).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(place.done("piece-goes")),
        Err(Error::Problem(problems)) => show(&page, &place, id, Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}
