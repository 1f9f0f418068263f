//! `/barriers` for everyone, and the page on which a group that met one says whether it is gone.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{back, in_round};
use crate::after::barrier::actions::answering;
use crate::after::barrier::store::{self, Named, voices};
use crate::after::barrier::views::HeardRow;
use crate::after::barrier::views::public::{AnswerView, OneView, OwnSaid, RegisterRow, RegisterView};
use crate::after::barrier::voice::{Source, Voice, asked, has_say, heard};
use crate::after::barrier::{Gone, State, TypedAnswer, policy};
use crate::error::{Error, Result};
use crate::ids::{BarrierId, OrganisationId};
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};
use crate::web::paging::{self, After};

/// Where a page of the list starts.
#[derive(Deserialize)]
pub struct Older {
    #[serde(default)]
    after: String,
}

/// GET `/barriers`
pub async fn list(page: Page, older: web::Query<Older>) -> Result<HttpResponse> {
    let (after, today) = (After::parse(&older.after), page.app.tools.clock.today());
    let (found, more, voices) = page
        .read(move |db| {
            let (found, more) = paging::cut(store::public(db, after.as_ref())?);
            let ids: Vec<BarrierId> = found.iter().map(|one| one.barrier.id.clone()).collect();
            Ok((found, more, voices::of(db, &ids, today)?))
        })
        .await?;
    let next_href = found.last().filter(|_| more).map_or_else(String::new, |last| {
        format!("/barriers?after={}", After { at: last.barrier.created_at, id: last.barrier.id.to_string() }.token())
    });
    let mut by_barrier: BTreeMap<BarrierId, Vec<Voice>> = BTreeMap::new();
    for (id, voice) in voices {
        by_barrier.entry(id).or_default().push(voice);
    }
    let row = |Named { barrier, funder, .. }: Named| RegisterRow {
        href: format!("/barriers/{}", barrier.id),
        funder,
        stage_key: barrier.stage.public_key(),
        state_key: barrier.state.applicant_key(),
        open: barrier.state == State::Open,
        heard: HeardRow::new(heard(by_barrier.get(&barrier.id).map_or(&[][..], Vec::as_slice)), page.language),
        name: barrier.name,
        changed: barrier.changed,
    };
    page.show(&RegisterView { rows: found.into_iter().map(row).collect(), next_href })
}

/// GET `/barriers/{id}`
pub async fn one(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (id, who, today) = (BarrierId::from(id.as_str()), page.who.clone(), page.app.tools.clock.today());
    let (named, voices, around, (member, may_answer)) = page
        .read(move |db| {
            let named = store::with_names(db, &id)?;
            let voices: Vec<Voice> =
                voices::of(db, std::slice::from_ref(&id), today)?.into_iter().map(|(_, voice)| voice).collect();
            let around = store::around::of(db, &named.barrier)?;
            let asked = match &who {
                Some(who) => {
                    let member = !voices::groups_of(db, &id, &who.person)?.is_empty();
                    (member, policy::may_answer(who, &named.barrier, member).is_ok())
                }
                None => (false, false),
            };
            Ok((named, voices, around, asked))
        })
        .await?;
    let Named { barrier, owner, funder } = named;
    if !barrier.published {
        return Err(Error::NotFound);
    }
    let (asks, waits) = (asked(&voices, barrier.changed_at), barrier.state == State::Changed);
    page.show(&OneView {
        owner,
        funder,
        department: barrier.department,
        stage_key: barrier.stage.public_key(),
        state_key: barrier.state.applicant_key(),
        open: barrier.state == State::Open,
        nobody_to_ask: waits && asks.groups == 0 && !asks.all_gone,
        all_gone: waits && asks.all_gone,
        changed_at: barrier.changed_at,
        heard: HeardRow::new(heard(&voices), page.language),
        rounds: around.rounds.into_iter().map(in_round).collect(),
        back: around.back.into_iter().map(back).collect(),
        answer_href: if may_answer { format!("/barriers/{}/answer", barrier.id) } else { String::new() },
        own_href: if member { format!("/barriers/{}/own", barrier.id) } else { String::new() },
        name: barrier.name,
        changed: barrier.changed,
    })
}

/// GET `/barriers/{id}/answer`
pub async fn ask(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show(&page, BarrierId::from(id.as_str()), None).await
}

async fn show(page: &Page, id: BarrierId, form: Option<FormState>) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let (named, groups, voices, answers) = page
        .read(move |db| {
            let named = store::with_names(db, &id)?;
            let groups = voices::groups_of(db, &id, &who.person)?;
            policy::may_answer(&who, &named.barrier, !groups.is_empty())?;
            let voices = voices::of(db, std::slice::from_ref(&id), today)?;
            let answers = store::answers(db, &id, named.barrier.turn)?;
            Ok((named, groups, voices, answers))
        })
        .await?;
    let is_theirs = |group: &OrganisationId| groups.iter().any(|(own, _)| own == group);
    let changed_at = named.barrier.changed_at;
    let says = voices
        .iter()
        .map(|(_, voice)| voice)
        .any(|voice| voice.organisation.as_ref().is_some_and(is_theirs) && has_say(voice.source, voice.at, changed_at));
    let own: Vec<Voice> = voices
        .into_iter()
        .map(|(_, voice)| voice)
        .filter(|voice| voice.organisation.as_ref().is_some_and(is_theirs))
        .filter(|voice| !voice.words.is_empty() && voice.source != Source::Eligibility)
        .collect();
    let said = answers.into_iter().rev().filter(|one| is_theirs(&one.organisation_id)).map(|one| OwnSaid {
        key: if one.gone == Gone::Yes { "barrier-answer-yes" } else { "barrier-answer-not-yet" },
        words: one.words,
        at: one.said_at,
    });
    let say = |gone: &Gone| Item::new(gone.as_str(), page.language.say(&format!("barrier-answer-{gone}")));
    let may_show = own.iter().any(|voice| voice.may_show);
    page.show(&AnswerView {
        said: said.collect(),
        funder: named.funder,
        changed_at,
        late: !says,
        gones: Gone::ALL.iter().map(say).collect(),
        form: form.unwrap_or_else(|| FormState::with([("may_show", if may_show { "yes" } else { "" })])),
        own: own.into_iter().map(|voice| voice.words).collect(),
        groups: if groups.len() > 1 {
            groups.iter().map(|(id, name)| Item::new(id.as_str(), name.as_str())).collect()
        } else {
            Vec::new()
        },
        name: named.barrier.name,
        changed: named.barrier.changed,
    })
}

/// POST `/barriers/{id}/answer`
pub async fn answer(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = BarrierId::from(id.as_str());
    let typed = TypedAnswer {
        organisation: posted.get("organisation").to_owned(),
        gone: Gone::parse(posted.get("gone")),
        words: posted.text("words"),
        may_show: posted.get("may_show") == "yes",
    };
    let about = id.clone();
    match page.change(move |change| answering::answer(change, &about, &typed)).await {
        // Said not yet, it is open, and nobody is asked until something is changed again.
        Ok(()) => Ok(go("/barriers?done=barrier-answered")),
        Err(Error::Problem(problems)) => show(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}
