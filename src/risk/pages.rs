//! Where risk sits: the officer's pages at the desk, and the group's own.

use actix_web::{HttpResponse, web};

use super::store::{self, Risk};
use super::views::{self, DeskRisksView, GroupRisksView};
use super::{Answer, Typed, Yes, actions, policy};
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, RiskId};
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

impl Typed {
    fn from(posted: &Posted) -> Typed {
        Typed {
            kind: posted.get("kind").to_owned(),
            words: posted.text("words"),
            holder: posted.get("holder").to_owned(),
            why_holder: posted.text("why_holder"),
            council_does: posted.text("council_does"),
        }
    }
}

/// GET `/desk/applications/{id}/risks`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::with([("holder", "council")]).once(&page.app.tools.chance);
    show_desk(&page, ApplicationId::from(id.as_str()), None, Some(form)).await
}

/// GET `/desk/applications/{id}/risks/{risk}`
pub async fn desk_one(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, risk) = ids(&path);
    show_desk(&page, id, Some(risk), None).await
}

fn ids(path: &web::Path<(String, String)>) -> (ApplicationId, RiskId) {
    (ApplicationId::from(path.0.as_str()), RiskId::from(path.1.as_str()))
}

fn as_kept(risk: &Risk) -> FormState {
    FormState::with([
        ("kind", risk.kind.as_str()),
        ("words", &risk.words),
        ("holder", risk.holder.as_str()),
        ("why_holder", &risk.why_holder),
        ("council_does", &risk.council_does),
        ("version", &risk.version.to_string()),
    ])
}

/// With `changing`, the form is that risk's: as it is kept, unless `typed` has been typed over it.
async fn show_desk(
    page: &Page,
    id: ApplicationId,
    changing: Option<RiskId>,
    typed: Option<FormState>,
) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (seen, risks) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_open(&asked)?;
            Ok((seen, store::with_names(db, &id)?))
        })
        .await?;
    let why_not = match policy::may_name(&who, &seen) {
        Err(Error::Refused { why, .. }) => page.language.words(&why),
        other => other.map(|()| String::new())?,
    };
    let kept = match &changing {
        Some(changing) => Some(risks.iter().find(|(risk, _)| risk.id == *changing).ok_or(Error::NotFound)?.0.clone()),
        None => None,
    };
    let form = typed.or_else(|| kept.as_ref().map(as_kept)).unwrap_or_default();
    let posted: Option<i32> = form.values.get("version").and_then(|version| version.parse().ok());
    let shown = risks.into_iter().filter(|(risk, _)| changing.as_ref().is_none_or(|one| risk.id == *one)).collect();
    page.show(&DeskRisksView {
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name,
        risks: views::rows(shown, page.language, true),
        why_not,
        changing: changing.map(|risk| risk.to_string()).unwrap_or_default(),
        version: posted.or(kept.map(|risk| risk.version)).unwrap_or_default(),
        form,
        kinds: views::kinds(),
        holders: views::holders(),
    })
}

/// POST `/desk/applications/{id}/risks`
pub async fn desk_add(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (typed, token, about) = (Typed::from(&posted), posted.get("once").to_owned(), id.clone());
    let named = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::name(change, &about, &typed)?;
                Ok(format!("/desk/applications/{about}?done=risk-named"))
            })
        })
        .await;
    match named {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_desk(&page, id, None, Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/risks/{risk}`
pub async fn desk_change(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, risk) = ids(&path);
    let typed = Typed::from(&posted);
    let version = posted.version().unwrap_or_default();
    let about = (id.clone(), risk.clone());
    let changed = page.change(move |change| actions::change(change, &about.0, &about.1, version, &typed)).await;
    match changed {
        Ok(()) => Ok(go(format!("/desk/applications/{id}?done=risk-changed"))),
        Err(Error::Problem(problems)) => {
            show_desk(&page, id, Some(risk), Some(posted.state(&problems, page.language))).await
        }
        // What was typed is kept, beside what stands now; saving again puts it in its place.
        Err(Error::Overtaken(why)) => {
            let mut form = posted.state(&Problems::one("words", why), page.language);
            form.values.remove("version");
            show_desk(&page, id, Some(risk), Some(form)).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/applications/{id}/risks`
pub async fn group(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_group(&page, ApplicationId::from(id.as_str()), String::new(), FormState::default()).await
}

async fn show_group(page: &Page, id: ApplicationId, answering: String, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (opened, risks) = page
        .read(move |db| {
            let opened = applications::open(db, &id)?;
            opened.need_member(&asked.person)?;
            Ok((opened, store::with_names(db, &id)?))
        })
        .await?;
    page.show(&GroupRisksView {
        application: opened.application.id.to_string(),
        may_answer: policy::may_answer(&who, &opened).is_ok(),
        contact: opened.contact.name,
        risks: views::rows(risks, page.language, false),
        answering,
        form,
    })
}

/// POST `/applications/{id}/risks/{risk}/answer`
pub async fn group_answer(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, risk) = ids(&path);
    let (answer, words) = (Answer::parse(posted.get("answer")), posted.text("words"));
    let about = (id.clone(), risk.clone());
    let answered = page.change(move |change| actions::answer(change, &about.0, &about.1, answer, &words)).await;
    match answered {
        Ok(Yes::Agreed) => Ok(go(format!("/applications/{id}/risks?done=risk-agreed"))),
        Ok(_) => Ok(go(format!("/applications/{id}/risks?done=risk-declined"))),
        Err(Error::Problem(problems)) => {
            show_group(&page, id, risk.to_string(), posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}
