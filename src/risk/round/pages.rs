//! The ledger of a round: its own risks, and where the risks beside its applications sit.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Written};
use super::may_write;
use super::store::{self, RoundRisk};
use super::views::{self, RoundRisksView};
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::fund::form::FundText;
use crate::fund::store::{self as funds, RoundRow};
use crate::ids::{RoundId, RoundRiskId};
use crate::people::Role;
use crate::risk::sits::views::SitsChart;
use crate::risk::sits::{self, Sits};
use crate::risk::views::{kinds, payers};
use crate::risk::{Typed, lines, policy};
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

#[derive(Clone, Default, Deserialize)]
pub struct Which {
    /// The round's slug; without it the newest.
    #[serde(default)]
    pub round: String,
}

/// What a page elsewhere has filled in: a form that is only shown.
#[derive(Clone, Default, Deserialize)]
pub struct Filled {
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: String,
}

/// The round that is meant, with its fund's name.
fn round_of(db: &mut DbConn, slug: &str, wanted: &str) -> Result<(RoundRow, String)> {
    let listed = funds::rounds_by_fund_slug(db, slug)?;
    let one = listed.into_iter().find(|(round, ..)| wanted.is_empty() || round.slug == wanted);
    one.map(|(round, fund, _)| (round, fund.name)).ok_or(Error::NotFound)
}

/// GET `/desk/funds/{slug}/risks`
pub async fn show(
    page: Page,
    slug: web::Path<String>,
    which: web::Query<Which>,
    filled: web::Query<Filled>,
) -> Result<HttpResponse> {
    let Filled { words, source } = filled.into_inner();
    let known: [(&str, &str); 4] = [("today", "council"), ("payer", "nobody"), ("words", &words), ("source", &source)];
    let form = FormState::with(known).once(&page.app.tools.chance);
    show_round(&page, (slug.into_inner(), which.into_inner().round), None, Some(form)).await
}

/// GET `/desk/funds/{slug}/risks/{risk}`
pub async fn show_one(page: Page, path: web::Path<(String, String)>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (slug, risk) = path.into_inner();
    show_round(&page, (slug, which.into_inner().round), Some(RoundRiskId::from(risk.as_str())), None).await
}

async fn show_round(
    page: &Page,
    (slug, wanted): (String, String),
    changing: Option<RoundRiskId>,
    typed: Option<FormState>,
) -> Result<HttpResponse> {
    let who = page.who()?;
    let (asked, fund_slug) = (who.clone(), slug.clone());
    let (round, fund, form, risks, said, held) = page
        .read(move |db| {
            let (round, fund) = round_of(db, &fund_slug, &wanted)?;
            asked.need(policy::READ_ROUND, &round.funder_id)?;
            let form: FundText = funds::newest_form(db, &round.id)?.body.0;
            let risks = store::of(db, &round.id)?;
            let ids: Vec<RoundRiskId> = risks.iter().map(|(risk, _)| risk.id.clone()).collect();
            let said = lines::store::of_round(db, &ids)?;
            let held = sits::store::of_round(db, &round.id, &asked.person)?;
            Ok((round, fund, form, risks, said, held))
        })
        .await?;
    let kept = match &changing {
        Some(changing) => Some(risks.iter().find(|(risk, _)| risk.id == *changing).ok_or(Error::NotFound)?.0.clone()),
        None => None,
    };
    let form_state = typed.or_else(|| kept.as_ref().map(as_kept)).unwrap_or_default();
    let posted: Option<i32> = form_state.values.get("version").and_then(|version| version.parse().ok());
    // Whoever does not keep the ledger sees no more than everyone will.
    let sits = if who.is(Role::Commissioner, &round.funder_id) {
        Sits::of_risks(&held)
    } else {
        let groups: std::collections::BTreeSet<&str> = held.iter().map(|one| one.application.as_str()).collect();
        Sits::of_groups(&held, i64::try_from(groups.len()).unwrap_or(i64::MAX))
    };
    let band = form.round.band;
    let shown = risks.into_iter().filter(|(risk, _)| changing.as_ref().is_none_or(|one| risk.id == *one)).collect();
    page.show(&RoundRisksView {
        fund,
        slug,
        no_ledger: if band.has_ledger() { String::new() } else { policy::no_ledger(band) },
        sits: SitsChart::of(&sits, page.language),
        appetite: views::appetite(&form.round.appetite, page.language, true),
        risks: views::rows(shown, &said, (page.language, true), page.app.tools.clock.today()),
        may_write: band.has_ledger() && may_write(&who, &round).is_ok(),
        version: posted.or(kept.map(|risk| risk.version)).unwrap_or_default(),
        changing: changing.map(|risk| risk.to_string()).unwrap_or_default(),
        round: round.slug,
        form: form_state,
        kinds: kinds(),
        holders: views::holders(),
        payers: payers(),
    })
}

fn as_kept(risk: &RoundRisk) -> FormState {
    let review = |format: &str| risk.review_on.map(|day| day.format(format).to_string()).unwrap_or_default();
    FormState::with([
        ("kind", risk.kind.as_str()),
        ("words", &risk.words),
        ("source", &risk.source),
        ("today", risk.holder.as_str()),
        ("why_holder", &risk.why_holder),
        ("council_does", &risk.council_does),
        ("cost", &risk.cost),
        ("payer", risk.payer.as_str()),
        ("review-day", &review("%-d")),
        ("review-month", &review("%-m")),
        ("review-year", &review("%Y")),
    ])
}

fn written(posted: &Posted) -> Written {
    Written { typed: Typed::from(posted), today: posted.get("today").to_owned(), why_moved: posted.text("why_moved") }
}

/// The round that a form names, which has to be this fund's.
fn posted_round(db: &mut DbConn, slug: &str, wanted: &str) -> Result<RoundId> {
    round_of(db, slug, wanted).map(|(round, _)| round.id)
}

/// POST `/desk/funds/{slug}/risks`
pub async fn add(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (slug, round) = (slug.into_inner(), posted.get("round").to_owned());
    let (typed, token, here) = (written(&posted), posted.get("once").to_owned(), (slug.clone(), round.clone()));
    let named = page
        .change(move |change| {
            let round = posted_round(change.db, &here.0, &here.1)?;
            once(change, &token, |change| {
                actions::name(change, &round, &typed)?;
                Ok(format!("/desk/funds/{}/risks?round={}&done=round-risk-saved", here.0, here.1))
            })
        })
        .await;
    match named {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => {
            show_round(&page, (slug, round), None, Some(posted.state(&problems, page.language))).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/funds/{slug}/risks/{risk}`
pub async fn change(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (slug, risk) = path.into_inner();
    let (risk, round) = (RoundRiskId::from(risk.as_str()), posted.get("round").to_owned());
    let (typed, version) = (written(&posted), posted.version().unwrap_or_default());
    let here = (slug.clone(), round.clone(), risk.clone());
    let changed = page
        .change(move |change| {
            let round = posted_round(change.db, &here.0, &here.1)?;
            actions::change(change, &round, &here.2, version, &typed)
        })
        .await;
    match changed {
        Ok(()) => Ok(go(format!("/desk/funds/{slug}/risks?round={round}&done=round-risk-saved"))),
        Err(Error::Problem(problems)) => {
            show_round(&page, (slug, round), Some(risk), Some(posted.state(&problems, page.language))).await
        }
        Err(Error::Overtaken(why)) => {
            let mut form = posted.state(&Problems::one("words", why), page.language);
            form.values.remove("version");
            show_round(&page, (slug, round), Some(risk), Some(form)).await
        }
        Err(other) => Err(other),
    }
}
