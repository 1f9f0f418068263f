//! `/desk/barriers`, one of them, and what an officer or its owner does with it.

pub mod editing;
pub mod own;
pub mod public;
pub mod sorting;

use std::collections::BTreeSet;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::demand::DemandLike;
use super::store::around::{Around, Back, InRound, Said};
use super::store::{self, Named, Narrow, voices};
use super::views::desk::{BarrierRow, BarrierView, BarriersView, SaidRow, VoiceRow};
use super::views::{BackRow, HeardRow, InRoundRow};
use super::voice::{Source, Voice, asked, has_say, heard};
use super::{Gone, Stage, State, actions, policy};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::history::{self, Line, Told};
use crate::ids::{ApplicationId, BarrierId, PersonId};
use crate::people::{Role, Who};
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};
use crate::web::paging::{self, After};

/// As much of what happened as a page shows.
const HISTORY: i64 = 100;

/// What a list of barriers can be narrowed by, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Listing {
    stage: String,
    state: String,
    owner: String,
    after: String,
}

impl Listing {
    fn narrow(&self) -> Narrow {
        Narrow {
            stage: Stage::parse(&self.stage),
            state: State::parse(&self.state),
            owner: Some(PersonId::from(self.owner.as_str())).filter(|owner| !owner.as_str().is_empty()),
        }
    }

    /// The same list from a place on; from its beginning where that is empty.
    fn address(&self, after: &str) -> String {
        let all = [("stage", &*self.stage), ("state", &*self.state), ("owner", &*self.owner), ("after", after)];
        let said = all.into_iter().filter(|(_, value)| !value.is_empty());
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(said).finish();
        if query.is_empty() { "/desk/barriers".to_owned() } else { format!("/desk/barriers?{query}") }
    }
}

/// The stages, to choose from.
pub(super) fn stages() -> Vec<Item> {
    Stage::ALL.iter().map(|stage| Item::new(stage.as_str(), stage.staff_name())).collect()
}

/// The kinds of demand, to choose from.
pub(super) fn kinds() -> Vec<Item> {
    DemandLike::ALL.iter().map(|kind| Item::new(kind.as_str(), kind.staff_name())).collect()
}

/// Somebody in a list to choose from.
pub(super) fn person(person: crate::people::store::Person) -> Item {
    Item::new(person.id.as_str(), if person.name.is_empty() { person.email } else { person.name })
}

fn row(Named { barrier, owner, .. }: Named) -> BarrierRow {
    BarrierRow {
        href: format!("/desk/barriers/{}", barrier.id),
        name: barrier.name,
        stage: barrier.stage.staff_name(),
        owner,
        department: barrier.department,
        state: barrier.state.staff_name(),
        open: barrier.state == State::Open,
        published: barrier.published,
    }
}

/// GET `/desk/barriers`
pub async fn list(page: Page, typed: web::Query<Listing>) -> Result<HttpResponse> {
    let (who, typed) = (page.who()?, typed.into_inner());
    let these = policy::funders(&who, policy::SEE);
    let (narrow, after) = (typed.narrow(), After::parse(&typed.after));
    let (found, owners) = page
        .read(move |db| Ok((store::list(db, &these, &narrow, after.as_ref())?, store::owners(db, &these)?)))
        .await?;
    let (found, more) = paging::cut(found);
    let next = found
        .last()
        .filter(|_| more)
        .map(|last| After { at: last.barrier.created_at, id: last.barrier.id.to_string() }.token());
    page.show(&BarriersView {
        rows: found.into_iter().map(row).collect(),
        stages: stages(),
        states: State::ALL.iter().map(|state| Item::new(state.as_str(), state.staff_name())).collect(),
        owners: owners.into_iter().map(person).collect(),
        narrowed: [&typed.stage, &typed.state, &typed.owner].iter().any(|value| !value.is_empty()),
        can_work: !policy::funders(&who, &[Role::Commissioner]).is_empty(),
        next_href: next.map(|token| typed.address(&token)).unwrap_or_default(),
        first_href: if typed.after.is_empty() { String::new() } else { typed.address("") },
        form: FormState::with([("stage", typed.stage), ("state", typed.state), ("owner", typed.owner)]),
    })
}

/// GET `/desk/barriers/{id}`
pub async fn one(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show(&page, BarrierId::from(id.as_str()), FormState::default()).await
}

/// What the page of one barrier reads.
struct Read {
    named: Named,
    voices: Vec<Voice>,
    closed: Vec<ApplicationId>,
    around: Around,
    lines: Vec<Line>,
}

async fn show(page: &Page, id: BarrierId, form: FormState) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let asking = who.clone();
    let read = page
        .read(move |db| {
            let named = store::with_names(db, &id)?;
            policy::may_see(&asking, &named.barrier.funder_id)?;
            let voices: Vec<Voice> =
                voices::of(db, std::slice::from_ref(&id), today)?.into_iter().map(|(_, voice)| voice).collect();
            let of: Vec<ApplicationId> = voices.iter().filter_map(|voice| voice.application.clone()).collect();
            Ok(Read {
                closed: voices::closed_to(db, &of, &asking.person)?,
                around: store::around::of(db, &named.barrier)?,
                lines: history::of(db, &actions::thing(&id), HISTORY)?,
                voices,
                named,
            })
        })
        .await?;
    page.show(&view(read, &who, form))
}

/// The page on which a promise is made, with a beginning.
fn promise_href(name: &str) -> String {
    let words = format!("Change what keeps groups out: {name}");
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("words", &words).finish();
    format!("/desk/promises/new?{query}")
}

fn view(read: Read, who: &Who, form: FormState) -> BarrierView {
    let Read { named: Named { barrier, owner, funder }, voices, closed, around, lines } = read;
    let reads = policy::reads_words(who, &barrier.funder_id);
    let since = barrier.changed_at.filter(|_| barrier.state.is_asked());
    let asked = asked(&voices, since);
    let is_closed = |voice: &Voice| voice.application.as_ref().is_some_and(|of| closed.contains(of));
    let apart: BTreeSet<String> = voices
        .iter()
        .filter(|voice| is_closed(voice))
        .filter_map(|voice| voice.organisation.as_ref())
        .map(ToString::to_string)
        .collect();
    BarrierView {
        can_work: policy::may_work_on(who, &barrier).is_ok(),
        promise_href: promise_href(&barrier.name),
        can_change: barrier.state != State::Closed && policy::may_change(who, &barrier).is_ok(),
        stage: barrier.stage.staff_name(),
        demand: barrier.demand.map_or("", DemandLike::staff_name),
        state: barrier.state.staff_name(),
        open: barrier.state == State::Open,
        waits: barrier.state == State::Changed,
        asked: asked.groups,
        all_gone: asked.all_gone,
        heard: HeardRow::new(heard(&voices), Language::ENGLISH),
        voices: if reads {
            voices.iter().map(|voice| voice_row(voice, is_closed(voice), since)).collect()
        } else {
            Vec::new()
        },
        rounds: around.rounds.into_iter().map(in_round).collect(),
        back: around.back.into_iter().map(back).collect(),
        said: if reads { around.said.into_iter().map(|said| said_row(said, &apart)).collect() } else { Vec::new() },
        told: lines.into_iter().map(told).collect(),
        id: barrier.id.to_string(),
        name: barrier.name,
        funder,
        owner,
        department: barrier.department,
        published: barrier.published,
        changed: barrier.changed,
        changed_at: barrier.changed_at,
        version: barrier.version,
        reads,
        form,
    }
}

fn voice_row(voice: &Voice, closed: bool, changed_at: Option<Instant>) -> VoiceRow {
    let counts = voice.source == Source::Eligibility;
    let stopped = HeardRow::new(heard(std::slice::from_ref(voice)), Language::ENGLISH).stopped;
    VoiceRow {
        typed_id: if voice.source == Source::Typed && !closed && !voice.words.is_empty() {
            voice.id.to_string()
        } else {
            String::new()
        },
        source: voice.source.staff_name(),
        words: if closed { String::new() } else { voice.words.clone() },
        whose: if closed { String::new() } else { voice.whose.clone() },
        href: match &voice.application {
            Some(application) if !closed => format!("/desk/applications/{application}"),
            _ => String::new(),
        },
        closed,
        late: !has_say(voice.source, voice.at, changed_at),
        shown: voice.is_shown() && !closed,
        stopped: stopped.into_iter().next().map(|one| one.count).unwrap_or_default(),
        at: Some(voice.at).filter(|_| !voice.source.is_nobodys() && !counts),
    }
}

fn said_row(said: Said, apart: &BTreeSet<String>) -> SaidRow {
    let closed = apart.contains(&said.group_id);
    SaidRow {
        group: if closed { "A group that is closed to you".to_owned() } else { said.group },
        gone: said.gone == Some(Gone::Yes),
        words: if closed { String::new() } else { said.words },
        at: said.at,
    }
}

pub(super) fn in_round(round: InRound) -> InRoundRow {
    InRoundRow { fund: round.fund, href: round.href }
}

pub(super) fn back(back: Back) -> BackRow {
    BackRow { fund: back.round.fund, href: back.round.href, funder: back.funder, reason: back.reason, at: back.at }
}

/// What happened to a barrier, in words. What a group said is said without whose it was: it stands above.
fn told(line: Line) -> Told {
    let fund = line.detail["fund"].as_str().unwrap_or_default().to_owned();
    let what = match line.action.as_str() {
        "written down" => "Written down".to_owned(),
        "rewritten" => "Rewritten, or handed to somebody".to_owned(),
        "changed" => "Something was changed, and those who met it were asked".to_owned(),
        "voice added" => "A voice came under it".to_owned(),
        "met again" => "Somebody else met it, so it is open again".to_owned(),
        "said gone" => "A group said that it is gone for it".to_owned(),
        "said not yet" => "A group said: not yet".to_owned(),
        "closed" => "It is closed, since those who met it say so".to_owned(),
        "reopened" => "It is open again, since those who met it say so".to_owned(),
        "words held back" => "A group held its words back".to_owned(),
        "words taken back" => "A group took its words back, and they were deleted".to_owned(),
        "words deleted" => "Whoever said them took their words back, and they were deleted".to_owned(),
        "came back" => format!("It came back at {fund}, with a reason"),
        other => other.to_owned(),
    };
    let by_group = matches!(
        line.action.as_str(),
        "said gone" | "said not yet" | "closed" | "reopened" | "words held back" | "words taken back"
    );
    let told = Told::at_desk(line, what);
    if by_group { Told { who: String::new(), ..told } } else { told }
}

/// POST `/desk/barriers/{id}/change`
pub async fn change(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = BarrierId::from(id.as_str());
    let (about, seen, words) = (id.clone(), posted.version(), posted.text("changed"));
    match page.change(move |change| actions::say_changed(change, &about, seen, &words)).await {
        Ok(()) => Ok(go(format!("/desk/barriers/{id}?done=barrier-changed"))),
        Err(Error::Problem(problems)) => show(&page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show(&page, id, posted.overtaken("changed", why, page.language)).await,
        Err(other) => Err(other),
    }
}
