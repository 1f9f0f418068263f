//! Where risk sits: the officer's pages at the desk, and the group's own.

use actix_web::{HttpResponse, web};

use super::sits::views::SitsChart;
use super::sits::{Held, Sits};
use super::store::{self, Risk};
use super::views::{self, DeskRisksView, GroupRisksView};
use super::{Answer, Holder, Typed, Yes, actions, lines, policy, requirement};
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, RiskId};
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// A form that is shown again: which of the page's it is, and what was typed. The page's first form has no name.
#[derive(Clone, Debug, Default)]
pub struct Again {
    pub about: String,
    pub form: FormState,
}

impl Typed {
    /// What was posted of a risk.
    pub fn from(posted: &Posted) -> Typed {
        let part = |part: &str| posted.get(&format!("review-{part}")).to_owned();
        Typed {
            kind: posted.get("kind").to_owned(),
            words: posted.text("words"),
            source: posted.text("source"),
            holder: posted.get("holder").to_owned(),
            why_holder: posted.text("why_holder"),
            council_does: posted.text("council_does"),
            holder_does: posted.text("holder_does"),
            why_moved: posted.text("why_moved"),
            cost: posted.text("cost"),
            payer: posted.get("payer").to_owned(),
            review: (part("day"), part("month"), part("year")),
        }
    }
}

/// GET `/desk/applications/{id}/risks`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::with([("holder", "council"), ("payer", "nobody")]).once(&page.app.tools.chance);
    show_desk(&page, ApplicationId::from(id.as_str()), None, Again { about: "risk".into(), form }).await
}

/// GET `/desk/applications/{id}/risks/{risk}`
pub async fn desk_one(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, risk) = ids(&path);
    show_desk(&page, id, Some(risk), Again::default()).await
}

fn ids(path: &web::Path<(String, String)>) -> (ApplicationId, RiskId) {
    (ApplicationId::from(path.0.as_str()), RiskId::from(path.1.as_str()))
}

fn as_kept(risk: &Risk) -> FormState {
    // After a no, the council holds it: the form begins there, so that saving presses nobody.
    let holder = if risk.organisation_yes == Yes::Declined { Holder::Council } else { risk.should_hold };
    let review = |format: &str| risk.review_on.map(|day| day.format(format).to_string()).unwrap_or_default();
    FormState::with([
        ("kind", risk.kind.as_str()),
        ("words", &risk.words),
        ("source", &risk.source),
        ("holder", holder.as_str()),
        ("why_holder", &risk.why_holder),
        ("council_does", &risk.council_does),
        ("holder_does", &risk.holder_does),
        ("cost", &risk.cost),
        ("payer", risk.payer.as_str()),
        ("review-day", &review("%-d")),
        ("review-month", &review("%-m")),
        ("review-year", &review("%Y")),
        ("version", &risk.version.to_string()),
    ])
}

/// With `changing`, the page is that risk's: its form is as it is kept, unless something was typed over it.
pub async fn show_desk(page: &Page, id: ApplicationId, changing: Option<RiskId>, again: Again) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (seen, risks, said, required) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_open(&asked)?;
            let risks = store::with_names(db, &id)?;
            Ok((seen, risks, lines::store::of(db, &id)?, requirement::store::of(db, &id)?))
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
    let Again { about, form: typed } = again;
    let once = || FormState::default().once(&page.app.tools.chance);
    let of = |name: &str| if about == name { typed.clone() } else { once() };
    let form = match (about.as_str(), &kept) {
        ("risk", _) => typed.clone(),
        (_, Some(kept)) => as_kept(kept),
        _ => FormState::with([("holder", "council"), ("payer", "nobody")]).once(&page.app.tools.chance),
    };
    let posted: Option<i32> = form.values.get("version").and_then(|version| version.parse().ok());
    let held: Vec<Held> = risks.iter().map(|(risk, _)| Held::from(risk)).collect();
    let shown = risks.into_iter().filter(|(risk, _)| changing.as_ref().is_none_or(|one| risk.id == *one)).collect();
    let settles = required.iter().any(|one| one.id.as_str() == about);
    let (band, slug) = (seen.form.round.band, &seen.form.fund.slug);
    page.show(&DeskRisksView {
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name.clone(),
        sits: SitsChart::of(&Sits::of_risks(&held), page.language),
        risks: views::ledger(shown, &said, &required, &seen.form.round.appetite, (page.language, true)),
        why_not,
        may_settle: policy::may_settle(&who, &seen).is_ok(),
        no_ledger: if band.has_ledger() { String::new() } else { policy::no_ledger(band) },
        decide_href: format!("/desk/funds/{slug}/decisions?round={}", seen.round.slug),
        ledger_href: format!("/desk/funds/{slug}/risks?round={}", seen.round.slug),
        version: posted.or(kept.map(|risk| risk.version)).unwrap_or_default(),
        changing: changing.map(|risk| risk.to_string()).unwrap_or_default(),
        form,
        talk: of("words"),
        asking: of("requirements"),
        settling: if settles { about.clone() } else { String::new() },
        settle: if settles { typed } else { FormState::default() },
        kinds: views::kinds(),
        holders: views::holders(),
        payers: views::payers(),
        settlings: views::settlings(),
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
        Err(Error::Problem(problems)) => {
            show_desk(&page, id, None, typed_over(posted.state(&problems, page.language))).await
        }
        Err(other) => Err(other),
    }
}

fn typed_over(form: FormState) -> Again {
    Again { about: "risk".into(), form }
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
            show_desk(&page, id, Some(risk), typed_over(posted.state(&problems, page.language))).await
        }
        // What was typed is kept, beside what stands now; saving again puts it in its place.
        Err(Error::Overtaken(why)) => {
            let mut form = posted.state(&Problems::one("words", why), page.language);
            form.values.remove("version");
            show_desk(&page, id, Some(risk), typed_over(form)).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/applications/{id}/risks`
pub async fn group(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_group(&page, ApplicationId::from(id.as_str()), Again { about: String::new(), form }).await
}

/// The group's page; with something to put right, its form under the risk or the requirement it is about.
pub async fn show_group(page: &Page, id: ApplicationId, again: Again) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (opened, risks, said, required) = page
        .read(move |db| {
            let opened = applications::open(db, &id)?;
            opened.need_member(&asked.person)?;
            let risks = store::with_names(db, &id)?;
            Ok((opened, risks, lines::store::of(db, &id)?, requirement::store::of(db, &id)?))
        })
        .await?;
    let round = &opened.form.round;
    page.show(&GroupRisksView {
        application: opened.application.id.to_string(),
        may_answer: policy::may_answer(&who, &opened).is_ok(),
        may_meet: policy::may_meet(&who, &opened).is_ok(),
        small: round.band.without_ledger(),
        sits_href: format!("/funds/{}/where-risk-sits?round={}", opened.fund_slug, opened.round.slug),
        risks: views::ledger(risks, &said, &required, &round.appetite, (page.language, false)),
        contact: opened.contact.name,
        answering: again.about,
        form: again.form,
    })
}

/// POST `/applications/{id}/risks/{risk}/answer`
pub async fn group_answer(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, risk) = ids(&path);
    let answering = actions::Answering {
        answer: Answer::parse(posted.get("answer")),
        words: posted.text("words"),
        version: posted.version().unwrap_or_default(),
    };
    let about = (id.clone(), risk.clone());
    let answered = page.change(move |change| actions::answer(change, &about.0, &about.1, &answering)).await;
    match answered {
        Ok(Yes::Agreed) => Ok(go(format!("/applications/{id}/risks?done=risk-agreed"))),
        Ok(_) => Ok(go(format!("/applications/{id}/risks?done=risk-declined"))),
        Err(Error::Problem(problems)) => {
            let again = Again { about: risk.to_string(), form: posted.state(&problems, page.language) };
            show_group(&page, id, again).await
        }
        // What they wrote is kept, beside what is asked now.
        Err(Error::Overtaken(why)) => {
            let form = posted.state(&Problems::one("words", why), page.language);
            show_group(&page, id, Again { about: risk.to_string(), form }).await
        }
        Err(other) => Err(other),
    }
}
