//! The record of a decision, how its check came out, and opening it again.

use actix_web::{HttpResponse, web};

use super::actions::{self, Asked, Found};
use super::views::{About, CheckView, EarlierRow, ExceptionRow, RecordView, ReopenView, Shown, Step};
use crate::application::at_desk;
use crate::application::store::Application;
use crate::award::{grant, store};
use crate::db::DbConn;
use crate::decision::earlier::{self, store::Earlier};
use crate::decision::pages::board_href;
use crate::decision::store::{self as decisions, Named};
use crate::decision::{Outcome, State, policy};
use crate::error::{Error, Result};
use crate::history::{self, Line, Thing};
use crate::ids::ApplicationId;
use crate::panel::said;
use crate::people::{Role, Who};
use crate::review::store::Head;
use crate::review::{self, Ties};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

type Path = web::Path<(String, String)>;

fn ids(path: &Path) -> (String, ApplicationId) {
    (path.0.clone(), ApplicationId::from(path.1.as_str()))
}

/// The application and its decision, for whoever may see the board and does not stand apart.
fn look(db: &mut DbConn, slug: &str, id: &ApplicationId, who: &Who) -> Result<(Head, Ties, Named)> {
    let (head, ties) = review::store::look(db, id, &who.person)?;
    policy::may_read_record(who, &head.application.funder_id)?;
    crate::application::apart::need_open_of(ties.closed(), &head.application)?;
    if head.form.fund.slug != slug {
        return Err(Error::NotFound);
    }
    let named = decisions::named(db, id)?.ok_or(Error::NotFound)?;
    policy::is_theirs_to_read(who, &head.round, &ties, &named.decision)?;
    Ok((head, ties, named))
}

fn about(slug: &str, head: &Head) -> About {
    let Application { id, organisation_name, reference, .. } = &head.application;
    About {
        organisation: organisation_name.clone(),
        reference: reference.clone(),
        fund: head.form.fund.name.first().to_owned(),
        board_href: format!("/desk/funds/{slug}/decisions?round={}", head.round.slug),
        application_href: format!("/desk/applications/{id}"),
        looks_on: false,
        record_href: format!("/desk/funds/{slug}/decisions/{id}/record"),
    }
}

fn shown(named: &Named) -> Shown {
    let (decision, of_risk) = (&named.decision, named.of_risk.clone());
    Shown {
        risk: of_risk.risk_words,
        considered: of_risk.considered,
        few_lines: of_risk.few_lines,
        check_help: of_risk.check_help,
        decided: said(decision.outcome, decision.amount_pence),
        by: named.decider.clone(),
        at: decision.decided_at,
        released_at: decision.released_at,
        reasons: decision.reasons.clone(),
        strong: decision.strong.clone(),
        to_check: decision.to_check.clone(),
        checker: named.checker.clone(),
        check_due: decision.check_due_on,
        not_acting: decision.not_acting.clone(),
        departure: decision.departure_reason.clone(),
        wait_until: decision.wait_until,
    }
}

/// GET `/desk/funds/{slug}/decisions/{application}/record`
pub async fn record(page: Page, path: Path) -> Result<HttpResponse> {
    let who = page.who()?;
    let (slug, id) = ids(&path);
    let (asked, reader) = (slug.clone(), who.clone());
    let (head, ties, named, before, exceptions, lines) = page
        .read(move |db| {
            let (head, ties, named) = look(db, &asked, &id, &reader)?;
            let before = earlier::store::of(db, &named.decision.id)?;
            let exceptions = review::store::exception::of(db, &id)?;
            let lines = history::of(db, &Thing::new("decision", &named.decision.id), 50)?;
            Ok((head, ties, named, before, exceptions, lines))
        })
        .await?;
    let (application, decision) = (&head.application, &named.decision);
    let here = format!("/desk/funds/{slug}/decisions/{}", application.id);
    let when = |may: bool, href: String| if may { href } else { String::new() };
    page.show(&RecordView {
        state: decision.state.staff_name().to_owned(),
        reopened: decision.state == State::Reopened,
        earlier: before.into_iter().map(earlier_row).collect(),
        exceptions: exceptions
            .into_iter()
            .map(|one| ExceptionRow { person: one.person, reason: one.reason, by: one.by, at: one.at })
            .collect(),
        steps: lines.into_iter().map(step).collect(),
        reopen_href: when(
            policy::may_reopen(&who, application, &ties, decision, false).is_ok(),
            format!("{here}/reopening"),
        ),
        decide_href: when(policy::may_decide(&who, application, &ties, Some(decision)).is_ok(), here.clone()),
        check_href: when(policy::may_confirm(&who, application, decision, &ties).is_ok(), format!("{here}/check")),
        power: named.record.as_ref().map(|(power, ..)| power.clone()).unwrap_or_default(),
        options: named.record.as_ref().map(|(_, options, _)| options.clone()).unwrap_or_default(),
        interests: named.record.as_ref().map(|(.., interests)| interests.said()).unwrap_or_default(),
        departed: !decision.departure_reason.is_empty(),
        // As `after::onward::policy` says it.
        onward_href: when(
            who.is(Role::Commissioner, &application.funder_id)
                && ties.closed().is_none()
                && (decision.outcome, decision.state) == (Outcome::NotThisTime, State::Released),
            format!("/desk/applications/{}/onward", application.id),
        ),
        now: shown(&named),
        about: About {
            looks_on: policy::looks_on(&who, &application.funder_id),
            application_href: when(
                at_desk::may_open_at_desk(&who, application, ties.standing, ties.relation()).is_ok(),
                format!("/desk/applications/{}", application.id),
            ),
            ..about(&slug, &head)
        },
    })
}

fn step(line: Line) -> Step {
    // What was decided stands above, whole.
    let words = if line.action.starts_with("decided") { String::new() } else { line.words.unwrap_or_default() };
    let what = match line.action.as_str() {
        "reopened" => "opened it again".to_owned(),
        "did not hold" => "found that the check did not hold".to_owned(),
        "checked together" => "checked it together with the group: it held".to_owned(),
        "released" => "released it".to_owned(),
        _ => line.action,
    };
    Step { at: line.at, who: line.who, what, words }
}

fn earlier_row((earlier, ended_by): (Earlier, String)) -> EarlierRow {
    let kept = earlier.body.0;
    EarlierRow {
        shown: Shown {
            risk: kept.risk_words,
            considered: kept.considered,
            few_lines: String::new(),
            check_help: String::new(),
            decided: said(kept.outcome, kept.amount_pence),
            by: String::new(),
            at: kept.decided_at,
            released_at: kept.released_at,
            reasons: kept.reasons,
            strong: kept.strong,
            to_check: kept.to_check,
            checker: String::new(),
            check_due: kept.check_due_on,
            not_acting: kept.not_acting,
            departure: kept.departure_reason,
            wait_until: kept.wait_until,
        },
        why: earlier.why.staff_name().to_owned(),
        reason: earlier.reason,
        ended_by,
        ended_at: earlier.ended_at,
        grant_number: kept.grant_number,
    }
}

/// GET `/desk/funds/{slug}/decisions/{application}/check`
pub async fn check(page: Page, path: Path) -> Result<HttpResponse> {
    show_check(&page, &path, FormState::default()).await
}

async fn show_check(page: &Page, path: &Path, form: FormState) -> Result<HttpResponse> {
    let (who, (slug, id)) = (page.who()?, ids(path));
    let asked = slug.clone();
    let (head, named) = page
        .read(move |db| {
            let (head, ties, named) = look(db, &asked, &id, &who)?;
            policy::may_confirm(&who, &head.application, &named.decision, &ties)?;
            Ok((head, named))
        })
        .await?;
    page.show(&CheckView { form, about: about(&slug, &head), now: shown(&named) })
}

/// The three boxes of a date, as they were typed.
fn day(posted: &Posted, name: &str) -> (String, String, String) {
    let part = |part: &str| posted.get(&format!("{name}-{part}")).to_owned();
    (part("day"), part("month"), part("year"))
}

/// POST `/desk/funds/{slug}/decisions/{application}/check`
pub async fn say_how_it_came_out(page: Page, path: Path, posted: Posted) -> Result<HttpResponse> {
    let (slug, id) = ids(&path);
    let found = Found {
        held: match posted.get("held") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        words: posted.text("words"),
        hear_by: day(&posted, "hear_by"),
    };
    match page.change(move |change| actions::say_how_it_came_out(change, &id, &found)).await {
        Ok(held) => Ok(go(board_href(&slug, posted.get("round"), if held { "checked" } else { "not-held" }))),
        Err(Error::Problem(problems)) => show_check(&page, &path, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/funds/{slug}/decisions/{application}/reopening`
pub async fn reopening(page: Page, path: Path) -> Result<HttpResponse> {
    show_reopening(&page, &path, FormState::default()).await
}

async fn show_reopening(page: &Page, path: &Path, form: FormState) -> Result<HttpResponse> {
    let (who, (slug, id)) = (page.who()?, ids(path));
    let asked = slug.clone();
    let (head, named, grant) = page
        .read(move |db| {
            let (head, ties, named) = look(db, &asked, &id, &who)?;
            let rests = store::rests_on(db, &id)?;
            policy::may_reopen(&who, &head.application, &ties, &named.decision, rests.signed)?;
            actions::nothing_learned(rests)?;
            Ok((head, named, grant::of_application(db, &id)?))
        })
        .await?;
    page.show(&ReopenView {
        form,
        about: about(&slug, &head),
        now: shown(&named),
        grant_number: grant.map(|grant| grant.number).unwrap_or_default(),
    })
}

/// POST `/desk/funds/{slug}/decisions/{application}/reopening`
pub async fn reopen(page: Page, path: Path, posted: Posted) -> Result<HttpResponse> {
    let (slug, id) = ids(&path);
    let asked = Asked { reason: posted.text("reason"), hear_by: day(&posted, "hear_by") };
    match page.change(move |change| actions::reopen(change, &id, &asked)).await {
        Ok(()) => Ok(go(board_href(&slug, posted.get("round"), "decision-reopened"))),
        Err(Error::Problem(problems)) => show_reopening(&page, &path, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
