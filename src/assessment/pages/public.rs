//! `/openness/assessments`: what is published, for everybody.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::whole;
use crate::assessment::continuum::pages::steps;
use crate::assessment::shown::Reader;
use crate::assessment::store;
use crate::assessment::views::{PublicAssessmentView, PublishedRow, PublishedView};
use crate::error::{Error, Result};
use crate::ids::AssessmentId;
use crate::web::page::Page;
use crate::web::paging::{self, After};

#[derive(Deserialize)]
pub struct Listing {
    /// A fund's slug; all of them when empty.
    #[serde(default)]
    fund: String,
    #[serde(default)]
    after: String,
}

/// GET `/openness/assessments`
pub async fn list(page: Page, query: web::Query<Listing>) -> Result<HttpResponse> {
    let Listing { fund, after } = query.into_inner();
    let (of, after) = (fund.clone(), After::parse(&after));
    let (rows, more) = page.read(move |db| Ok(paging::cut(store::published(db, &of, after.as_ref())?))).await?;
    let next_href = rows.last().filter(|_| more).map_or(String::new(), |last| {
        let token = After { at: last.at, id: last.id.to_string() }.token();
        let fund = url::form_urlencoded::byte_serialize(fund.as_bytes()).collect::<String>();
        format!("/openness/assessments?fund={fund}&after={token}")
    });
    page.show(&PublishedView {
        rows: rows
            .into_iter()
            .map(|one| PublishedRow {
                href: format!("/openness/assessments/{}", one.id),
                about: one.about,
                year: one.year,
                funder: one.funder,
                at: one.at,
            })
            .collect(),
        of_fund: !fund.is_empty(),
        next_href,
    })
}

/// GET `/openness/assessments/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = AssessmentId::from(id.as_str());
    let whole = page
        .read(move |db| {
            let whole = whole(db, &id)?;
            whole.assessment.published_at.ok_or(Error::NotFound)?;
            Ok(whole)
        })
        .await?;
    let (assessment, language) = (&whole.assessment, page.language);
    let reader = Reader { side: None, names: false, language, today: page.app.tools.clock.today() };
    let (rated, paid) = whole.rated_and_paid();
    let key = if rated == paid { "assess-reviewers-paid" } else { "assess-reviewers-some-paid" };
    let values = [("count", rated.to_string()), ("paid", paid.to_string())];
    let values: Vec<(&'static str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let continuum = &assessment.continuum.0;
    page.show(&PublicAssessmentView {
        about: assessment.about.clone(),
        year: assessment.year,
        continuum: continuum.name_in(language),
        attribution: continuum.attribution_in(language),
        steps: steps(continuum, language),
        reviewers: language.say_with(key, &values),
        days: assessment.figures.0.as_ref().map(|figures| figures.days(language)).unwrap_or_default(),
        stages: whole.stages(&reader),
        published_at: assessment.published_at.ok_or(Error::NotFound)?,
        earlier_href: whole.earlier.as_ref().map(|one| format!("/openness/assessments/{}", one.id)).unwrap_or_default(),
        earlier_year: whole.earlier.as_ref().map_or(0, |one| one.year),
    })
}
