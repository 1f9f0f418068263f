//! What the panel recommends for one application.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use crate::clock::london_date;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, PanelMeetingId};
use crate::panel::actions::{self, Said};
use crate::panel::reason::ReasonKind;
use crate::panel::views::{Choice, Known, RecommendationView, outcomes};
use crate::panel::{Outcome, earlier, policy, said, sitting, store, why};
use crate::relationship::offer::{self, Waits};
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
    let (who, today) = (page.who()?, london_date(page.app.now()));
    let (round, before, readings, (sees_readings, waits, offers), lines) = page
        .read(move |db| {
            let (meeting, round, is_member) = store::meeting_for(db, &meeting, &who.person)?;
            policy::may_open(&who, &meeting.funder_id, is_member)?;
            policy::takes_place(&meeting)?;
            let before = why::store::before(db, &application, &meeting.id, &who.person)?;
            let application = &before.application;
            if application.round_id != meeting.round_id {
                return Err(Error::NotFound);
            }
            let ties = crate::review::store::ties(db, application, &who.person)?;
            policy::may_record(&who, application, is_member, &ties)?;
            let waits = policy::may_be_weighed(&who, application, &before.promise, today)?;
            // Whoever stepped out for it sees nothing of what is recommended until they come back.
            sitting::policy::is_in(before.out)?;
            let readings = store::strengths(db, &application.id)?;
            let sees_readings = crate::review::policy::may_see_shared(&who, application, &ties).is_ok();
            let lines = match &before.known {
                Some(known) => history::of(db, &Thing::new("recommendation", &known.id), 20)?,
                None => Vec::new(),
            };
            let offers = offer::policy::may_offer(&who, &meeting.funder_id).is_ok();
            Ok(((meeting, round), before, readings, (sees_readings, waits, offers), lines))
        })
        .await?;
    let (meeting, round) = round;
    let (mut form, overtaken) = typed.unwrap_or_else(|| (filled(&before), false));
    let why::store::Before { application, form: text, known, why, earlier: kept, by, .. } = before;
    if overtaken {
        // What is sent next is held against what stands there now, which the person has before them.
        form.values.insert("version".into(), known.as_ref().map_or(0, |known| known.version).to_string());
    }
    let offer_href = offer::policy::offer_href(waits, &round.fund_slug, round.id.as_str());
    let view = RecommendationView {
        writes: offer_href.is_empty() || form.has_problems(),
        offer_href,
        offers,
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
        again: earlier::is_taken_up_again(known.as_ref(), &meeting.id),
        earlier: kept,
        waits: waits.map(Waits::said).unwrap_or_default(),
        known: known.map(|known| Known {
            advised: said(known.outcome, known.amount_pence),
            words: known.words,
            by: by.unwrap_or_default(),
            at: known.recorded_at,
        }),
        overtaken,
        outcomes: outcomes(),
        criteria: text.criteria.iter().map(|one| Choice::new(why::field(&one.key), one.title.first())).collect(),
        asks_why: text.round.band.asks_why_for_each(),
        kinds: kinds(true),
        kinds_theirs: kinds(false),
        why: why.reasons,
        history: lines,
    };
    if overtaken { page.show_as(StatusCode::CONFLICT, &view) } else { page.show(&view) }
}

/// The kinds of reason that lie with us, or with what was sent.
fn kinds(ours: bool) -> Vec<Choice> {
    let these = ReasonKind::ALL.iter().filter(|kind| kind.is_ours() == ours);
    these.map(|kind| Choice::new(kind.as_str(), kind.staff_name())).collect()
}

fn filled(before: &why::store::Before) -> FormState {
    let Some(known) = &before.known else {
        let asked = before.application.amount_pence.map(|asked| Pence(asked).plain()).unwrap_or_default();
        return FormState::with([("version", "0".to_owned()), ("amount", asked)]);
    };
    let mut values = vec![
        ("version".to_owned(), known.version.to_string()),
        ("outcome".to_owned(), known.outcome.to_string()),
        ("amount".to_owned(), if known.outcome.gives() { Pence(known.amount_pence).plain() } else { String::new() }),
        ("words".to_owned(), known.words.clone()),
        ("not_acting".to_owned(), before.why.not_acting.clone()),
    ];
    values.extend(before.why.reasons.iter().map(|one| (why::field(&one.criterion), one.words.clone())));
    values.extend(before.why.kinds.iter().map(|kind| ("reason_kinds".to_owned(), kind.to_string())));
    FormState::with(values)
}

fn why_typed(posted: &Posted) -> why::Typed {
    let of = |(name, words): &(String, String)| Some((name.strip_prefix("why-")?.to_owned(), words.clone()));
    why::Typed {
        reasons: posted.fields.iter().filter_map(of).collect(),
        kinds: posted.all("reason_kinds").into_iter().filter_map(ReasonKind::parse).collect(),
        not_acting: posted.text("not_acting"),
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
        why: why_typed(&posted),
        again: posted.text("again"),
        before: posted.text("before_talk"),
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
