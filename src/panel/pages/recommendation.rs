//! What the panel recommends for one application.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use crate::error::{Error, Problems, Result};
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, PanelMeetingId};
use crate::panel::actions::{self, Said};
use crate::panel::views::{Known, RecommendationView, outcomes};
use crate::panel::{Outcome, policy, said, store};
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/panels/{id}/recommendations/{application}`
pub async fn show(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (meeting, application) = ids(&path);
    show_recommendation(&page, meeting, application, None).await
}

fn ids(path: &(String, String)) -> (PanelMeetingId, ApplicationId) {
    (PanelMeetingId::from(path.0.as_str()), ApplicationId::from(path.1.as_str()))
}

/// The page, with what was typed laid over what is known. `typed` with `overtaken` shows both.
async fn show_recommendation(
    page: &Page,
    meeting: PanelMeetingId,
    application: ApplicationId,
    typed: Option<(FormState, bool)>,
) -> Result<HttpResponse> {
    let who = page.who()?;
    let (round, application, known, by, readings, sees_readings, lines) = page
        .read(move |db| {
            let (meeting, round, is_member) = store::meeting_for(db, &meeting, &who.person)?;
            policy::may_open(&who, &meeting.funder_id, is_member)?;
            policy::takes_place(&meeting)?;
            let (application, known, by) = store::laid(db, &application)?;
            if application.round_id != meeting.round_id {
                return Err(Error::NotFound);
            }
            let ties = crate::review::store::ties(db, &application, &who.person)?;
            policy::may_record(&who, &application, is_member, &ties)?;
            let readings = store::strengths(db, &application.id)?;
            let sees_readings = crate::review::policy::may_see_shared(&who, &application, &ties).is_ok();
            let lines = match &known {
                Some(known) => history::of(db, &Thing::new("recommendation", &known.id), 20)?,
                None => Vec::new(),
            };
            Ok(((meeting, round), application, known, by, readings, sees_readings, lines))
        })
        .await?;
    let (meeting, round) = round;
    let (mut form, overtaken) = typed.unwrap_or_else(|| (filled(known.as_ref(), application.amount_pence), false));
    if overtaken {
        // What is sent next is held against what stands there now, which the person has before them.
        form.values.insert("version".into(), known.as_ref().map_or(0, |known| known.version).to_string());
    }
    let view = RecommendationView {
        form,
        fund: round.fund_name,
        meeting_href: format!("/desk/panels/{}", meeting.id),
        organisation: application.organisation_name,
        reference: application.reference,
        asked: application.amount_pence,
        application_href: format!("/desk/applications/{}", application.id),
        readings: readings.len(),
        strengths: if sees_readings {
            readings.into_iter().filter(|words| !words.trim().is_empty()).collect()
        } else {
            Vec::new()
        },
        known: known.map(|known| Known {
            advised: said(known.outcome, known.amount_pence),
            words: known.words,
            by: by.unwrap_or_default(),
            at: known.recorded_at,
        }),
        overtaken,
        outcomes: outcomes(),
        history: lines,
    };
    if overtaken { page.show_as(StatusCode::CONFLICT, &view) } else { page.show(&view) }
}

fn filled(known: Option<&store::Recommendation>, asked: Option<i64>) -> FormState {
    match known {
        Some(known) => FormState::with([
            ("version", known.version.to_string()),
            ("outcome", known.outcome.to_string()),
            ("amount", if known.outcome.gives() { Pence(known.amount_pence).plain() } else { String::new() }),
            ("words", known.words.clone()),
        ]),
        None => FormState::with([
            ("version", "0".to_owned()),
            ("amount", asked.map(|asked| Pence(asked).plain()).unwrap_or_default()),
        ]),
    }
}

/// POST `/desk/panels/{id}/recommendations/{application}`
pub async fn recommend(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (meeting, application) = ids(&path);
    let typed = Said {
        version: posted.version().unwrap_or(0),
        outcome: Outcome::parse(posted.get("outcome")),
        amount: posted.get("amount").to_owned(),
        words: posted.text("words"),
    };
    let (at, about) = (meeting.clone(), application.clone());
    match page.change(move |change| actions::record(change, &at, &about, &typed)).await {
        Ok(_) => Ok(go(format!("/desk/panels/{meeting}?done=recommended"))),
        Err(Error::Problem(problems)) => {
            show_recommendation(&page, meeting, application, Some((posted.state(&problems, page.language), false)))
                .await
        }
        Err(Error::Overtaken(words)) => {
            let form = posted.state(&Problems::one("", words), page.language);
            show_recommendation(&page, meeting, application, Some((form, true))).await
        }
        Err(other) => Err(other),
    }
}
