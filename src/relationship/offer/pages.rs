//! The offered conversation: the round's page at the desk, and the group's own.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::store::{self, Line};
use super::views::{OfferRow, OfferView, OwnOfferView, SaidByPhone};
use super::{Answer, Typed, USUAL_DAYS, actions, policy};
use crate::application::opened;
use crate::error::{Error, Result};
use crate::fund::form::SizeBand;
use crate::fund::store as funds;
use crate::ids::{ApplicationId, OrganisationId, RoundId};
use crate::people::safety;
use crate::relationship::before;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

#[derive(Deserialize)]
pub struct Which {
    /// The round's slug; without it the newest.
    #[serde(default)]
    round: String,
}

/// What a new offer begins with, so that nobody starts from nothing.
const WORDS: &str = "What you do, who it is for, and who trusts you. The same questions for every group. It is no interview, and nobody loses by saying no.";

/// GET `/desk/funds/{slug}/conversation`
pub async fn show(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    show_round(&page, slug.into_inner(), which.into_inner().round, None).await
}

async fn show_round(page: &Page, slug: String, wanted: String, typed: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (round, fund, lines, known, safe, talk) = page
        .read(move |db| {
            let listed = funds::rounds_by_fund_slug(db, &slug)?;
            let is = |round: &funds::RoundRow| wanted.is_empty() || round.slug == wanted || round.id.as_str() == wanted;
            let (round, fund, _) = listed.into_iter().find(|(round, ..)| is(round)).ok_or(Error::NotFound)?;
            policy::may_offer(&who, &round.funder_id)?;
            let (lines, talk) = store::of_round(db, &round.id, &who.person)?;
            let ids: Vec<ApplicationId> = lines.iter().map(|line| line.id.clone()).collect();
            let known = before::store::of(db, &ids)?;
            let rung = lines.iter().filter(|line| line.offer.as_ref().is_some_and(|one| !one.reach_by.is_empty()));
            let groups: Vec<OrganisationId> = rung.map(|line| line.organisation_id.clone()).collect();
            let safe = safety::store::of_groups(db, &groups)?;
            Ok((round, fund, lines, known, safe, talk))
        })
        .await?;
    let count = |answer: Answer| {
        lines.iter().filter(|line| line.offer.as_ref().is_some_and(|one| one.answer == answer)).count()
    };
    let waits_for = |line: &Line| line.offer.as_ref().is_some_and(|one| one.waits_until.is_some());
    let form = typed.unwrap_or_else(|| match &talk {
        Some(talk) => FormState::with([
            ("words", talk.words.clone()),
            ("minutes", talk.minutes.to_string()),
            ("days", talk.days.unwrap_or(USUAL_DAYS).to_string()),
        ]),
        None => {
            FormState::with([("words", WORDS.to_owned()), ("minutes", "30".into()), ("days", USUAL_DAYS.to_string())])
        }
    });
    page.show(&OfferView {
        form,
        waits: SizeBand::parse(&round.size_band).is_none_or(SizeBand::reads_after_the_talk),
        standing: talk.is_some(),
        days: talk.and_then(|talk| talk.days).unwrap_or_default(),
        held: lines.iter().any(waits_for),
        fund: fund.name,
        slug: fund.slug,
        round: round.slug,
        round_id: round.id.to_string(),
        hidden: lines.iter().filter(|line| line.closed).count(),
        to_offer: lines.iter().filter(|line| line.offer.is_none()).count(),
        offered: lines.iter().filter(|line| line.offer.is_some()).count(),
        taken_up: count(Answer::TakenUp),
        not_needed: count(Answer::NotNeeded),
        rows: lines
            .iter()
            .filter(|line| !line.closed)
            .map(|line| OfferRow {
                safety: safe.get(&line.organisation_id).and_then(|safe| safety::to_ring(safe)),
                ..row(line, known.get(&line.id).copied().unwrap_or(before::Standing::NotYet))
            })
            .collect(),
    })
}

fn row(line: &Line, known: before::Standing) -> OfferRow {
    let offer = line.offer.as_ref();
    let by_phone = line.no_account && offer.is_some_and(|offer| offer.talked_at.is_none());
    let href = format!("/desk/applications/{}", line.id);
    OfferRow {
        organisation: line.organisation.clone(),
        reference: line.reference.clone(),
        known: known.name(),
        gap: known == before::Standing::NotYet,
        word: offer.and_then(|offer| offer.word.as_ref()).map(|word| word.0.sentence()).unwrap_or_default(),
        talk_at: offer.and_then(|offer| offer.talk_at),
        no_href: if by_phone { format!("{href}/talk?said={}", Answer::NotNeeded) } else { String::new() },
        book_href: if by_phone { format!("{href}/talk") } else { String::new() },
        href,
        answer: offer.map_or("", |offer| offer.answer.staff_name()),
        taken_up: offer.is_some_and(|offer| offer.answer == Answer::TakenUp),
        talked: offer.is_some_and(|offer| offer.talked_at.is_some()),
        reach_by: offer.map(|offer| offer.reach_by.clone()).unwrap_or_default(),
        safety: None,
    }
}

/// POST `/desk/funds/{slug}/conversation`
pub async fn offer(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let round = posted.get("round").to_owned();
    let id = RoundId::from(round.as_str());
    let (words, minutes) = (posted.text("words"), posted.get("minutes").to_owned());
    let typed = Typed { words, minutes, days: posted.get("days").to_owned() };
    match page.change(move |change| actions::offer(change, &id, &typed)).await {
        Ok(_) => Ok(go(format!("/desk/funds/{slug}/conversation?round={}&done=talk-offered", posted.get("in")))),
        Err(Error::Problem(problems)) => {
            show_round(&page, slug.into_inner(), round, Some(posted.state(&problems, page.language))).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/applications/{id}/talk`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_own(&page, ApplicationId::from(id.as_str()), None).await
}

async fn show_own(page: &Page, id: ApplicationId, typed: Option<FormState>) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let asked = who.clone();
    let (opened, offer) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &asked.person)?;
            policy::may_answer(&asked, &opened)?;
            let (offer, _) = store::of(db, &id)?.ok_or(Error::NotFound)?;
            Ok((opened, offer))
        })
        .await?;
    let answered = offer.answer != Answer::Open;
    let form = typed.unwrap_or_else(|| {
        FormState::with([("answer", offer.answer.as_str().to_owned()), ("reach_by", offer.reach_by.clone())])
    });
    let item = |answer: Answer| Item::new(answer.as_str(), page.language.say(&format!("knowing-offer-{answer}")));
    page.show(&OwnOfferView {
        form,
        application: opened.application.id.to_string(),
        organisation: opened.organisation,
        contact: opened.contact.name,
        words: offer.words,
        minutes: offer.minutes,
        offered_at: offer.offered_at,
        until: offer.waits_until.filter(|_| offer.answer == Answer::Open && offer.let_go_at.is_none()),
        waits: offer.waits_until.is_some(),
        heard_first: offer.waits_until.is_some() && offer.answer == Answer::TakenUp && offer.let_go_at.is_none(),
        talked: offer.talked_at.is_some(),
        not_waited: offer.let_go_why.clone(),
        by_phone: offer.word.as_ref().map(|word| SaidByPhone::of(&word.0)),
        talk_at: offer.talk_at.filter(|at| *at > now).map(|at| page.language.instant(at)).unwrap_or_default(),
        answered,
        answers: policy::ANSWERS.into_iter().map(item).collect(),
    })
}

/// POST `/applications/{id}/talk`
pub async fn answer(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (about, chosen, reach_by) = (id.clone(), Answer::parse(posted.get("answer")), posted.text("reach_by"));
    match page.change(move |change| actions::answer(change, &about, chosen, &reach_by)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/talk?done=talk-said"))),
        Err(Error::Problem(problems)) => show_own(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/talked`
pub async fn talked(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let about = id.clone();
    page.change(move |change| actions::talked(change, &about)).await?;
    Ok(go(format!("/desk/applications/{id}/evidence?done=talk-had")))
}
