//! What is posted about what is asked of a group.

use actix_web::{HttpResponse, web};

use super::{Action, Typed, actions};
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, RequirementId, RiskId};
use crate::risk::pages::{Again, show_desk, show_group};
use crate::web::form::Posted;
use crate::web::once::once;
use crate::web::page::{Page, go};

type Path = web::Path<(String, String)>;

fn of_requirement(path: &Path) -> (ApplicationId, RequirementId) {
    (ApplicationId::from(path.0.as_str()), RequirementId::from(path.1.as_str()))
}

/// POST `/desk/applications/{id}/risks/{risk}/requirements`
pub async fn ask(page: Page, path: Path, posted: Posted) -> Result<HttpResponse> {
    let (id, risk) = (ApplicationId::from(path.0.as_str()), RiskId::from(path.1.as_str()));
    let part = |part: &str| posted.get(&format!("due-{part}")).to_owned();
    let typed = Typed {
        words: posted.text("ask"),
        due: (part("day"), part("month"), part("year")),
        alternatives: posted.text("alternatives"),
        help: posted.text("help"),
    };
    let (about, token) = ((id.clone(), risk.clone()), posted.get("once").to_owned());
    let asked = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::ask(change, &about.0, &about.1, &typed)?;
                Ok(format!("/desk/applications/{}/risks?done=requirement-asked#risk-{}", about.0, about.1))
            })
        })
        .await;
    match asked {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => {
            let typed = posted.state(&problems, page.language);
            show_desk(&page, id, Some(risk), Again { about: "requirements".into(), form: typed }).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/applications/{id}/requirements/{requirement}/answer`
pub async fn offer(page: Page, path: Path, posted: Posted) -> Result<HttpResponse> {
    let (id, requirement) = of_requirement(&path);
    let (about, words) = ((id.clone(), requirement.clone()), posted.text("have"));
    match page.change(move |change| actions::offer(change, &about.0, &about.1, &words)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/risks?done=requirement-offered"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_group(&page, id, Again { about: requirement.to_string(), form }).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/requirements/{requirement}`
pub async fn settle(page: Page, path: Path, posted: Posted) -> Result<HttpResponse> {
    let (id, requirement) = of_requirement(&path);
    let settling = actions::Settling {
        action: Action::parse(posted.get("settle")),
        words: posted.text("reply"),
        version: posted.version().unwrap_or_default(),
    };
    let about = (id.clone(), requirement.clone());
    match page.change(move |change| actions::settle(change, &about.0, &about.1, &settling)).await {
        Ok(_) => Ok(go(format!("/desk/applications/{id}/risks?done=requirement-settled"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_desk(&page, id, None, Again { about: requirement.to_string(), form }).await
        }
        // What was typed is kept, beside what the group says now.
        Err(Error::Overtaken(why)) => {
            let mut form = posted.state(&Problems::one("reply", why), page.language);
            form.values.remove("version");
            show_desk(&page, id, None, Again { about: requirement.to_string(), form }).await
        }
        Err(other) => Err(other),
    }
}
