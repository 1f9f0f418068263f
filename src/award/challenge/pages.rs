//! A check that its group says is not the right one: the group's post, and the desk's answer.

use actix_web::{HttpResponse, web};

use super::views::{ChallengeView, rows};
use super::{Action, Typed, actions, store};
use crate::award::policy;
use crate::award::release::pages::show_outcome;
use crate::decision::store as decisions;
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

type Path = web::Path<(String, String)>;

/// POST `/applications/{id}/decision/challenge`
pub async fn make(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (about, words, token) = (id.clone(), posted.text("challenge"), posted.get("once").to_owned());
    let made = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::make(change, &about, &words)?;
                Ok(format!("/applications/{about}/decision?done=check-challenged"))
            })
        })
        .await;
    match made {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_outcome(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/funds/{slug}/decisions/{application}/challenge`
pub async fn show(page: Page, path: Path) -> Result<HttpResponse> {
    show_challenge(&page, &path, FormState::default()).await
}

async fn show_challenge(page: &Page, path: &Path, form: FormState) -> Result<HttpResponse> {
    let (who, slug, id) = (page.who()?, path.0.clone(), ApplicationId::from(path.1.as_str()));
    let fund = slug.clone();
    let (head, named, challenges) = page
        .read(move |db| {
            let (head, ties) = crate::review::store::look(db, &id, &who.person)?;
            if head.form.fund.slug != fund {
                return Err(Error::NotFound);
            }
            let named = decisions::named(db, &id)?.ok_or(Error::NotFound)?;
            let another = !actions::others(db, &head.application, &named.decision)?.is_empty();
            policy::may_answer_challenge(&who, &head.application, &named.decision, &ties, another)?;
            let challenges = store::of(db, &named.decision.id)?;
            Ok((head, named, challenges))
        })
        .await?;
    let challenges = rows(challenges, page.app.tools.clock.today());
    let open = challenges.iter().any(|one| one.open);
    page.show(&ChallengeView {
        record_href: format!("/desk/funds/{slug}/decisions/{}/record", head.application.id),
        organisation: head.application.organisation_name,
        to_check: named.decision.to_check,
        check_help: named.of_risk.check_help,
        checker: named.checker,
        check_due: named.decision.check_due_on,
        open,
        kept: if open { Vec::new() } else { form.kept(&["answer", "instead"]) },
        challenges,
        form,
    })
}

/// POST `/desk/funds/{slug}/decisions/{application}/challenge`
pub async fn answer(page: Page, path: Path, posted: Posted) -> Result<HttpResponse> {
    let (slug, id) = (path.0.clone(), ApplicationId::from(path.1.as_str()));
    let typed = Typed {
        action: Action::parse(posted.get("action")),
        answer: posted.text("answer"),
        instead: posted.text("instead"),
    };
    let about = id.clone();
    match page.change(move |change| actions::answer(change, &about, &typed)).await {
        Ok(_) => Ok(go(format!("/desk/funds/{slug}/decisions/{id}/challenge?done=challenge-answered"))),
        Err(Error::Problem(problems)) => show_challenge(&page, &path, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_challenge(&page, &path, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}
