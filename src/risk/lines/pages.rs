//! What is said about a risk, from both sides.

use actix_web::{HttpResponse, web};

use super::actions;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, RiskId};
use crate::risk::pages::{Again, show_desk, show_group};
use crate::web::form::Posted;
use crate::web::once::once;
use crate::web::page::{Page, go};

fn ids(path: &web::Path<(String, String)>) -> (ApplicationId, RiskId) {
    (ApplicationId::from(path.0.as_str()), RiskId::from(path.1.as_str()))
}

/// The page has this form under every risk, each with the same token: what is said about one is not what is said about
/// another.
fn token_of(posted: &Posted, risk: &RiskId) -> String {
    match posted.get("once") {
        "" => String::new(),
        token => format!("{token}:{risk}"),
    }
}

/// POST `/applications/{id}/risks/{risk}/words`
pub async fn say(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, risk) = ids(&path);
    let (about, words, token) = ((id.clone(), risk.clone()), posted.text("said"), token_of(&posted, &risk));
    let said = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::say(change, &about.0, &about.1, &words)?;
                Ok(format!("/applications/{}/risks?done=risk-said#risk-{}", about.0, about.1))
            })
        })
        .await;
    match said {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => {
            show_group(&page, id, Again { about: risk.to_string(), form: posted.state(&problems, page.language) }).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/risks/{risk}/words`
pub async fn reply(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, risk) = ids(&path);
    let (about, words, token) = ((id.clone(), risk.clone()), posted.text("said"), posted.get("once").to_owned());
    let said = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::reply(change, &about.0, &about.1, &words)?;
                Ok(format!("/desk/applications/{}/risks/{}?done=risk-replied", about.0, about.1))
            })
        })
        .await;
    match said {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => {
            let typed = posted.state(&problems, page.language);
            show_desk(&page, id, Some(risk), Again { about: "words".into(), form: typed }).await
        }
        Err(other) => Err(other),
    }
}
