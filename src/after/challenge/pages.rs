//! `/applications/{id}/challenge` for a group, and the desk's answer.

use actix_web::{HttpResponse, web};

use super::store::{self, Challenge};
use super::views::{ChallengeRow, DeskChallengeView, OwnChallengeView};
use super::{Action, Answer, Of, State, Typed, actions, policy};
use crate::application::{apart, opened};
use crate::decision;
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

fn row((one, by, answerer): (Challenge, String, Option<String>), today: chrono::NaiveDate) -> ChallengeRow {
    ChallengeRow {
        open: one.state == State::Open,
        process: one.of == Of::Process,
        of: one.of.staff_name(),
        state: one.state.staff_name(),
        state_key: one.state.applicant_key(),
        late: one.state == State::Open && one.answer_by < today,
        words: one.words,
        may_name: one.may_name,
        by,
        at: one.made_at,
        answer_by: one.answer_by,
        answerer: answerer.unwrap_or_default(),
        answer: one.answer,
        changes: one.changes,
        public_words: one.public_words,
    }
}

/// GET `/applications/{id}/challenge`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_own(&page, ApplicationId::from(id.as_str()), form).await
}

async fn show_own(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let (opened, told, challenges) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &person)?;
            let decision = decision::store::of_application(db, &id)?;
            let told = decision.as_ref().is_some_and(decision::policy::is_out);
            Ok((opened, told, store::of(db, &id)?))
        })
        .await?;
    let (today, language) = (page.app.tools.clock.today(), page.language);
    let may = |of: &&Of| policy::may_challenge(&opened.application, **of, told).is_ok();
    let open = challenges.iter().any(|(one, ..)| one.state == State::Open);
    page.show(&OwnChallengeView {
        application: opened.application.id.to_string(),
        organisation: opened.organisation,
        record_href: if told {
            format!("/funds/{}/record?round={}", opened.fund_slug, opened.round.slug)
        } else {
            String::new()
        },
        days: opened.form.round.challenges.days,
        choices: if open { Vec::new() } else { Of::ALL.iter().filter(may).map(|of| choice(*of, language)).collect() },
        challenges: challenges.into_iter().map(|one| row(one, today)).collect(),
        form,
    })
}

fn choice(of: Of, language: crate::web::language::Language) -> Item {
    Item::new(of.as_str(), language.say(&format!("after-challenge-of-{of}")))
}

/// POST `/applications/{id}/challenge`
pub async fn make(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let typed = Typed {
        of: Of::parse(posted.get("of")),
        words: posted.text("words"),
        may_name: posted.get("may_name") == "yes",
    };
    let (about, token) = (id.clone(), posted.get("once").to_owned());
    let made = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::make(change, &about, &typed)?;
                Ok(format!("/applications/{about}/challenge?done=decision-challenged"))
            })
        })
        .await;
    match made {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_own(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/applications/{id}/challenge`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_desk(&page, ApplicationId::from(id.as_str()), FormState::default()).await
}

async fn show_desk(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (head, reasons, challenges) = page
        .read(move |db| {
            let (head, ties) = crate::review::store::look(db, &id, &who.person)?;
            let took = store::took(db, &id, &head.application.round_id)?;
            policy::may_answer(&who, &head.application.funder_id, &took)?;
            apart::need_open_of(ties.closed(), &head.application)?;
            if head.application.submitted_at.is_none() {
                return Err(Error::NotFound);
            }
            let decision = decision::store::of_application(db, &id)?;
            let reasons = decision.filter(|one| one.released_at.is_some()).map(|one| one.reasons).unwrap_or_default();
            Ok((head, reasons, store::of(db, &id)?))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let challenges: Vec<ChallengeRow> = challenges.into_iter().map(|one| row(one, today)).collect();
    let open = challenges.iter().any(|one| one.open);
    page.show(&DeskChallengeView {
        organisation: head.application.organisation_name,
        fund: head.form.fund.name.first().to_owned(),
        reasons,
        open,
        kept: if open { Vec::new() } else { form.kept(&["answer", "changes", "public_words"]) },
        may_name: challenges.iter().any(|one| one.open && one.may_name),
        challenges,
        form,
    })
}

/// POST `/desk/applications/{id}/challenge`
pub async fn answer(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let typed = Answer {
        action: Action::parse(posted.get("action")),
        answer: posted.text("answer"),
        changes: posted.text("changes"),
        public_words: posted.text("public_words"),
    };
    let about = id.clone();
    match page.change(move |change| actions::answer(change, &about, &typed)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/challenge?done=challenge-answered"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        // Somebody else answered meanwhile: their answer stands there, and what was typed is beside it.
        Err(Error::Overtaken(why)) => show_desk(&page, id, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}
