//! What a group said of a barrier, for its members: who may read it, and taking it back, whatever state the barrier is in.

use actix_web::{HttpResponse, web};

use crate::after::barrier::Hold;
use crate::after::barrier::actions::holding;
use crate::after::barrier::store::{self, voices};
use crate::after::barrier::views::public::{OwnVoiceRow, OwnVoicesView};
use crate::after::barrier::voice::{Source, Voice};
use crate::error::{Error, Result};
use crate::ids::{BarrierId, BarrierVoiceId, OrganisationId};
use crate::web::form::Posted;
use crate::web::page::{Page, go};

/// GET `/barriers/{id}/own`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id, today) = (page.who()?, BarrierId::from(id.as_str()), page.app.tools.clock.today());
    let (named, groups, voices) = page
        .read(move |db| {
            let named = store::with_names(db, &id)?;
            let groups = voices::groups_of(db, &id, &who.person)?;
            // For those whose words they are: for anybody else there is no such page.
            if groups.is_empty() {
                return Err(Error::NotFound);
            }
            let voices = voices::of(db, std::slice::from_ref(&id), today)?;
            Ok((named, groups, voices))
        })
        .await?;
    let is_theirs = |group: &OrganisationId| groups.iter().any(|(own, _)| own == group);
    let theirs = voices
        .into_iter()
        .map(|(_, voice)| voice)
        .filter(|voice| voice.organisation.as_ref().is_some_and(is_theirs))
        .filter(|voice| !voice.words.is_empty() && voice.source != Source::Eligibility);
    page.show(&OwnVoicesView {
        voices: theirs.map(row).collect(),
        funder: named.funder,
        id: named.barrier.id.to_string(),
        href: if named.barrier.published { format!("/barriers/{}", named.barrier.id) } else { "/barriers".to_owned() },
        name: named.barrier.name,
    })
}

fn row(voice: Voice) -> OwnVoiceRow {
    OwnVoiceRow {
        shown: voice.is_shown(),
        // What a note lets everyone read is taken back with the note.
        can_hold: voice.may_show,
        can_delete: voice.source == Source::Typed,
        id: voice.id.to_string(),
        words: voice.words,
    }
}

/// POST `/barriers/{id}/own`
pub async fn take_back(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (id, voice) = (BarrierId::from(id.as_str()), BarrierVoiceId::from(posted.get("voice")));
    let how = Hold::parse(posted.get("how")).unwrap_or(Hold::Back);
    let about = id.clone();
    page.change(move |change| holding::hold(change, &about, &voice, how)).await?;
    let done = if how == Hold::Gone { "piece-taken-back" } else { "story-saved" };
    Ok(go(format!("/barriers/{id}/own?done={done}")))
}

/// POST `/desk/barriers/{id}/voice/withdrawal`: whoever said it asks an officer to delete what was typed.
pub async fn delete_typed(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (id, voice) = (BarrierId::from(id.as_str()), BarrierVoiceId::from(posted.get("voice")));
    let about = id.clone();
    page.change(move |change| holding::delete_typed(change, &about, &voice)).await?;
    Ok(go(format!("/desk/barriers/{id}?done=piece-taken-back")))
}
