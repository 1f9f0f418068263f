//! Taking an application by phone or paper, gathering the group's word, sending it.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};

use super::actions::{self, Asked, Wish};
use super::giving::{known_word, word_of};
use super::policy;
use super::store::{self, Known, Line, Taken};
use super::views::{ColleagueView, ReachRow, TakeView, TakenRow, TakenView, ways};
use crate::application::answer::{self, Status};
use crate::application::drafting::tasks::task;
use crate::application::files::store as files;
use crate::application::policy::Window;
use crate::application::sending::Whole;
use crate::application::store as applications;
use crate::application::store::answers;
use crate::application::{Action, State};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::fund::form::FundText;
use crate::fund::store::{self as funds, RoundRow};
use crate::ids::{ApplicationId, PersonId};
use crate::organisation::Kind;
use crate::organisation::telephone::{Typed as Person, digits};
use crate::people::has_email;
use crate::text::{dates, times};
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::{LANGUAGES, Language};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// The round that a fund takes applications to.
fn round_of(db: &mut DbConn, slug: &str, now: Instant) -> Result<(RoundRow, FundText)> {
    let (round, ..) = funds::current(funds::rounds_by_fund_slug(db, slug)?, now).ok_or(Error::NotFound)?;
    let text = funds::newest_form(db, &round.id)?.body.0;
    Ok((round, text))
}

/// GET `/desk/funds/{slug}/by-phone`
pub async fn ask(page: Page, slug: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::with([("language", "en")]).once(&page.app.tools.chance);
    show_take(&page, slug.into_inner(), form).await
}

async fn show_take(page: &Page, slug: String, form: FormState) -> Result<HttpResponse> {
    let (who, now, asked) = (page.who()?, page.app.now(), slug.clone());
    let typed = |name: &str| form.values.get(name).cloned().unwrap_or_default();
    let (name, phone) = (typed("name"), digits(&typed("phone")));
    let (round, text, drafts, known) = page
        .read(move |db| {
            let (round, text) = round_of(db, &asked, now)?;
            policy::may_take(&who, &round)?;
            let known = match name.trim() {
                "" => Vec::new(),
                name => store::known(db, &round.funder_id, name, &phone)?,
            };
            let drafts = store::drafts(db, &round.id)?;
            Ok((round, text, drafts, known))
        })
        .await?;
    let window = Window::at(round.state, round.opens_at, round.closes_at, chrono::TimeDelta::zero(), now);
    let why_not = match policy::may_begin(window, round.closes_at.unwrap_or(now).min(now), round.closes_at, now) {
        Err(Error::Refused { why, .. }) => Language::ENGLISH.words(&why),
        _ => String::new(),
    };
    page.show(&TakeView {
        form,
        slug,
        fund: text.fund.name.first().to_owned(),
        closes_at: round.closes_at,
        closed: window != Window::Open,
        why_not,
        ways: ways(),
        kinds: Kind::ALL.iter().map(|kind| Item::new(kind.as_str(), kind.staff_name())).collect(),
        languages: LANGUAGES.iter().map(|one| Item::new(one.code, one.name)).collect(),
        strands: match text.strands.as_slice() {
            [] | [_] => Vec::new(),
            several => several.iter().map(|strand| Item::new(&strand.key, strand.title.first())).collect(),
        },
        known: choices(known),
        drafts: drafts.into_iter().map(taken_row).collect(),
    })
}

fn choices(known: Vec<Known>) -> Vec<Item> {
    if known.is_empty() {
        return Vec::new();
    }
    let item = |group: Known| {
        let hint = if group.area.is_empty() { group.kind.staff_name().to_owned() } else { group.area };
        Item { hint, ..Item::new(group.id.as_str(), group.name) }
    };
    let none = Item::new("new", "None of these: another group");
    known.into_iter().map(item).chain([none]).collect()
}

fn taken_row(line: Line) -> TakenRow {
    TakenRow {
        href: format!("/desk/by-phone/{}", line.id),
        organisation: line.organisation,
        by: line.by,
        way: line.way.said(),
        since: line.since,
    }
}

/// When a call began or a paper came; nothing typed is now.
fn begun(posted: &Posted, problems: &mut Problems) -> Option<Instant> {
    let parts = ["begun-day", "begun-month", "begun-year", "begun_time"].map(|name| posted.get(name).trim());
    if parts.iter().all(|part| part.is_empty()) {
        return None;
    }
    let [day, month, year, time] = parts;
    let day = dates::parse_day(day, month, year).map_err(|why| problems.add("begun", why.to_string())).ok();
    let time = times::parse_time(time).map_err(|why| problems.add("begun_time", why.to_string())).ok();
    let at = dates::from_london(day?.and_time(time?));
    if at.is_none() {
        problems.add("begun_time", "The clocks go forward at that time. Choose another");
    }
    at
}

/// POST `/desk/funds/{slug}/by-phone`
pub async fn take(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (slug, now, token) = (slug.into_inner(), page.app.now(), posted.get("once").to_owned());
    let field = |name: &str| posted.get(name).to_owned();
    let mut problems = Problems::default();
    let asked = Asked {
        way: field("way"),
        begun: begun(&posted, &mut problems),
        name: field("name"),
        kind: field("kind"),
        about: posted.text("about"),
        area: field("area"),
        person: Person {
            name: field("person"),
            phone: field("phone"),
            reach_by: posted.text("reach_by"),
            voicemail: posted.get("voicemail") == "yes",
            language: Language::find(posted.get("language")).unwrap_or(Language::ENGLISH).code.to_owned(),
        },
        strand: field("strand"),
        group: field("group"),
    };
    let which = slug.clone();
    let taken = page
        .change(move |change| {
            let (round, _) = round_of(change.db, &which, now)?;
            once(change, &token, |change| {
                let id = actions::take(change, &round.id, &asked, problems)?;
                Ok(format!("/desk/by-phone/{id}?done=application-taken"))
            })
        })
        .await;
    match taken {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => show_take(&page, slug, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/by-phone/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_taken(&page, &ApplicationId::from(id.as_str()), None, FormState::default()).await
}

/// One application that an officer types, with all that was said.
struct Seen {
    whole: Whole,
    taken: Taken,
}

fn look(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Seen> {
    let mut opened = applications::open(db, id)?;
    let taken = store::taken(db, id, person)?;
    opened.scribe = taken.now().map(|(scribe, _)| scribe.clone());
    opened.form.questions.retain(|question| !question.equity);
    Ok(Seen {
        whole: Whole {
            opened,
            answers: answers::of(db, id)?,
            files: files::of(db, id)?,
            translations: BTreeMap::new(),
        },
        taken,
    })
}

async fn show_taken(
    page: &Page,
    id: &ApplicationId,
    form: Option<FormState>,
    email: FormState,
) -> Result<HttpResponse> {
    let (who, asked) = (page.who()?, id.clone());
    let person = who.person.clone();
    let Seen { whole, taken } = page.read(move |db| look(db, &asked, &person)).await?;
    let opened = &whole.opened;
    let Some((scribe, by)) = taken.now() else { return Err(Error::NotFound) };
    let slug = opened.fund_slug.clone();
    let application = &opened.application;
    let mine = who.is(crate::people::Role::Commissioner, &application.funder_id) && scribe.person_id == who.person;
    if !mine {
        let why_not = match policy::may_cover(&who, application, &opened.round, taken.reads) {
            Err(Error::Refused { why, .. }) => Language::ENGLISH.words(&why),
            other => other.map(|()| String::new())?,
        };
        return page.show(&ColleagueView {
            id: id.to_string(),
            fund: opened.form.fund.name.first().to_owned(),
            slug,
            organisation: opened.organisation.clone(),
            by: by.clone(),
            way: scribe.way.said(),
            since: scribe.since,
            sent_at: application.submitted_at,
            why_not,
        });
    }
    let draft = application.state == State::Draft;
    let why_not = match opened.need_edit(&who.person, page.app.now()) {
        Err(Error::Refused { why, .. }) if draft => Language::ENGLISH.words(&why),
        _ => String::new(),
    };
    let said: Vec<_> = whole.said().collect();
    let progress: Vec<_> =
        said.iter().map(|said| (said.question, answer::status(said.form, said.question, said.given()))).collect();
    let people: Vec<ReachRow> = reached(&whole, &taken);
    page.show(&TakenView {
        form: form.unwrap_or_else(|| known_word(&people, scribe.way, page.app.tools.clock.today())),
        email,
        id: id.to_string(),
        reference: application.reference.clone(),
        fund: opened.form.fund.name.first().to_owned(),
        slug,
        organisation: opened.organisation.clone(),
        way: scribe.way.said(),
        begun_at: scribe.begun_at,
        has_email: opened.members.iter().any(|member| has_email(&member.email)),
        people,
        tasks: progress
            .iter()
            .map(|(question, status)| task(Language::ENGLISH, id.as_str(), question, *status))
            .collect(),
        done: progress.iter().filter(|(_, status)| matches!(status, Status::Done | Status::AskedToTalk)).count(),
        to_put_right: if draft { whole.to_put_right().len() } else { 0 },
        closes_at: opened.round.closes_at,
        draft,
        can_reopen: application.state.next(Action::Reopen).is_some(),
        can_withdraw: application.state.next(Action::Withdraw).is_some(),
        withdrawn: application.state == State::Withdrawn,
        why_not,
        sent_at: application.submitted_at.filter(|_| !draft),
        word: scribe.word.as_ref().filter(|_| !draft).map(|word| word.0.sentence()).unwrap_or_default(),
    })
}

/// Who of the group is reached by telephone.
fn reached(whole: &Whole, taken: &Taken) -> Vec<ReachRow> {
    let reach = |contact: &crate::organisation::telephone::store::Contact| {
        let person = whole.opened.members.iter().find(|member| member.id == contact.person_id)?;
        Some(ReachRow {
            id: person.id.to_string(),
            name: person.name.clone(),
            phone: person.phone.clone(),
            reach_by: contact.reach_by.clone(),
            voicemail: contact.voicemail,
            language: Language::find(&person.language).unwrap_or(Language::ENGLISH).name.to_owned(),
        })
    };
    taken.contacts.iter().filter_map(reach).collect()
}

/// POST `/desk/by-phone/{id}/submission`: the group's word, and with it the application goes.
pub async fn send(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (asked, typed) = (id.clone(), word_of(&posted));
    match page.change(move |change| actions::send(change, &asked, &typed)).await {
        Ok(()) => Ok(go(format!("/desk/by-phone/{id}?done=application-sent-for"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_taken(&page, &id, Some(form), FormState::default()).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/by-phone/{id}/wish`: `do` is `back` or `withdraw`.
pub async fn obey(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (asked, said) = (id.clone(), posted.text("said"));
    let (wish, done) = match posted.get("do") {
        "back" => (Wish::Back, "reopened-for"),
        _ => (Wish::Withdrawn, "withdrawn-for"),
    };
    match page.change(move |change| actions::obey(change, &asked, wish, &said)).await {
        Ok(()) => Ok(go(format!("/desk/by-phone/{id}?done={done}"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_taken(&page, &id, Some(form), FormState::default()).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/by-phone/{id}/cover`
pub async fn cover(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let asked = id.clone();
    page.change(move |change| actions::cover(change, &asked)).await?;
    Ok(go(format!("/desk/by-phone/{id}?done=application-covered")))
}

/// POST `/desk/by-phone/{id}/people/{person}/email`
pub async fn give_email(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, person) = path.into_inner();
    let (id, person) = (ApplicationId::from(id.as_str()), PersonId::from(person.as_str()));
    let (asked, email) = (id.clone(), posted.get("email").to_owned());
    match page.change(move |change| actions::give_email(change, &asked, &person, &email)).await {
        Ok(()) => Ok(go(format!("/desk/by-phone/{id}?done=email-given"))),
        Err(Error::Problem(problems)) => {
            let email = posted.state(&problems, page.language);
            show_taken(&page, &id, None, email).await
        }
        Err(other) => Err(other),
    }
}
