//! `/applications/{id}/review` for a group, `/funds/{slug}/reviews` for everyone, and the desk's replies.

use actix_web::{HttpResponse, web};

use super::store;
use super::views::{AfterwardsView, Asking, MarkRow, ReviewView, ReviewsView, TallyRow};
use super::{Asked, Mark, Said, Stage, Typed, actions, tally};
use crate::after::lesson;
use crate::application::opened;
use crate::error::{Error, Result};
use crate::fund::pages::{Which, to_be_seen};
use crate::fund::said::Said as FundSaid;
use crate::fund::store as funds;
use crate::ids::{ApplicationId, RoundId};
use crate::people::Role;
use crate::text::plain::mark_of;
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// GET `/applications/{id}/review`
pub async fn ask(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_own(&page, ApplicationId::from(id.as_str()), FormState::default()).await
}

async fn show_own(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let (opened, (come, given)) =
        page.read(move |db| Ok((opened::for_member(db, &id, &person)?, store::come(db, &id)?))).await?;
    let language = page.language;
    let next = come.stages().into_iter().find(|stage| !given.contains(stage));
    let mark = |mark: &Mark| Item::new(mark.as_str(), language.say(&format!("after-review-mark-{mark}")));
    page.show(&ReviewView {
        application: opened.application.id.to_string(),
        organisation: opened.organisation,
        reviews_href: format!("/funds/{}/reviews?round={}", opened.fund_slug, opened.round.slug),
        stage: next.map(|stage| stage.to_string()).unwrap_or_default(),
        stage_key: next.map(Stage::public_key).unwrap_or_default(),
        given: given.into_iter().map(Stage::public_key).collect(),
        asks: Asked::ALL
            .iter()
            .map(|asked| Asking { name: asked.as_str(), label: language.say(&format!("after-review-{asked}")) })
            .collect(),
        marks: Mark::ALL.iter().map(mark).collect(),
        form,
    })
}

/// POST `/applications/{id}/review`
pub async fn give(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let typed = Typed {
        stage: Stage::parse(posted.get("stage")),
        knew: Mark::parse(posted.get("knew")),
        respect: Mark::parse(posted.get("respect")),
        worth: Mark::parse(posted.get("worth")),
        words: posted.text("words"),
    };
    let about = id.clone();
    match page.change(move |change| actions::give(change, &about, &typed)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/review?done=council-reviewed"))),
        Err(Error::Problem(problems)) => show_own(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// What was said at the end of each stage: counts and words where five have answered, and the reply.
fn tallies(all: &[(Stage, Said)], replies: &[(Stage, String)], language: Language) -> Vec<TallyRow> {
    let row = |stage: &Stage| {
        let said: Vec<Said> = all.iter().filter(|(of, _)| of == stage).map(|(_, said)| said.clone()).collect();
        let shown = tally(&said);
        let reply = replies.iter().find(|(of, _)| of == stage).map(|(_, words)| words.clone());
        TallyRow {
            stage: stage.as_str(),
            name: stage.staff_name(),
            key: stage.public_key(),
            groups: shown.as_ref().map_or(0, |shown| shown.groups),
            marks: shown
                .iter()
                .flat_map(|shown| &shown.marks)
                .map(|(asked, [yes, partly, no])| MarkRow {
                    label: language.say(&format!("after-review-{asked}")),
                    yes: *yes,
                    partly: *partly,
                    no: *no,
                })
                .collect(),
            due: None,
            late: false,
            was: mark_of(reply.as_deref().unwrap_or_default()),
            reply: if shown.is_some() { reply.unwrap_or_default() } else { String::new() },
            words: shown.map(|shown| shown.words).unwrap_or_default(),
        }
    };
    Stage::ALL.iter().map(row).collect()
}

/// GET `/funds/{slug}/reviews`
pub async fn everyone(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (now, who, slug) = (page.app.now(), page.who.clone(), slug.into_inner());
    let fund = slug.clone();
    let (round, text, all, replies) = page
        .read(move |db| {
            let (round, ..) = which.of(to_be_seen(db, &fund, who.as_ref())?, now).ok_or(Error::NotFound)?;
            let text = funds::newest_form(db, &round.id)?.body.0;
            let (all, replies) = (store::of(db, &round.id)?, store::replies(db, &round.id)?);
            let waits = Stage::ALL.iter().any(|one| !replies.iter().any(|(stage, _)| stage == one));
            let due = if waits && !all.is_empty() { store::owed_by(db, actions::OWED, &round.id)? } else { Vec::new() };
            Ok((round, text, all, (replies, due)))
        })
        .await?;
    let (replies, due) = replies;
    let mut tallies = tallies(&all, &replies, page.language);
    for row in &mut tallies {
        row.due = due.iter().find(|(stage, _)| stage.as_str() == row.stage).map(|(_, day)| *day);
        row.late = row.due.is_some_and(|day| day < page.app.tools.clock.today());
    }
    page.show(&ReviewsView { slug, round: round.slug, name: FundSaid::of(&text.fund.name, page.language), tallies })
}

/// GET `/desk/funds/{slug}/afterwards`
pub async fn desk(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    show_desk(&page, slug.into_inner(), which.into_inner(), None).await
}

async fn show_desk(page: &Page, slug: String, which: Which, form: Option<FormState>) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let (round, fund, lesson, all, replies) = page
        .read(move |db| {
            let (round, fund, _) = which.of(to_be_seen(db, &slug, Some(&who))?, now).ok_or(Error::NotFound)?;
            who.need(&[Role::Commissioner], &round.funder_id)?;
            let lesson = lesson::store::of(db, &round.id)?;
            let (all, replies) = (store::of(db, &round.id)?, store::replies(db, &round.id)?);
            Ok((round, fund, lesson, all, replies))
        })
        .await?;
    page.show(&AfterwardsView {
        fund: fund.name,
        record_href: format!("/funds/{}/record?round={}", fund.slug, round.slug),
        slug: fund.slug,
        round_id: round.id.to_string(),
        round: round.slug,
        tallies: tallies(&all, &replies, Language::ENGLISH),
        lesson_was: mark_of(&lesson),
        lesson: if form.is_some() { lesson.clone() } else { String::new() },
        form: form.unwrap_or_else(|| FormState::with([("lesson", lesson)])),
    })
}

/// POST `/desk/funds/{slug}/afterwards`: what changes next, or a reply.
pub async fn write(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (slug, round) = (slug.into_inner(), RoundId::from(posted.get("round_id")));
    let stage = Stage::parse(posted.get("stage"));
    let field = stage.map_or_else(String::new, |stage| format!("reply-{stage}-words"));
    let (lesson, reply, was) = (posted.text("lesson"), posted.text(&field), posted.get("was").to_owned());
    let written = page
        .change(move |change| match stage {
            Some(stage) => actions::reply(change, &round, stage, &was, &reply),
            None => lesson::actions::write(change, &round, &was, &lesson),
        })
        .await;
    let done = if stage.is_some() { "reviews-replied" } else { "lesson-written" };
    let which = Which::named(posted.get("round"));
    match written {
        Ok(()) => Ok(go(format!("/desk/funds/{slug}/afterwards?round={}&done={done}", posted.get("round")))),
        Err(Error::Problem(problems)) => {
            show_desk(&page, slug, which, Some(posted.state(&problems, page.language))).await
        }
        Err(Error::Overtaken(why)) => {
            let at = if stage.is_some() { field.as_str() } else { "lesson" };
            show_desk(&page, slug, which, Some(posted.overtaken(at, why, page.language))).await
        }
        Err(other) => Err(other),
    }
}
