//! An application that an officer types for a group: how it stands, the group's word, sending it.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};

use super::actions::{self, Wish};
use super::giving::{known_word, word_of};
use super::policy;
use super::store::{self, Taken};
use super::views::{ColleagueView, ReachRow, TakenView};
use crate::application::answer::{self, Status};
use crate::application::drafting::tasks::task;
use crate::application::files::store as files;
use crate::application::sending::Whole;
use crate::application::store as applications;
use crate::application::store::answers;
use crate::application::{Action, State};
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::fund::support::ForListener;
use crate::ids::{ApplicationId, PersonId};
use crate::people::has_email;
use crate::people::safety::{self, Safety};
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

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
        hard: ForListener::of(&opened.form.support, format!("/desk/applications/{id}/concern")),
        word: scribe.word.as_ref().filter(|_| !draft).map(|word| word.0.sentence()).unwrap_or_default(),
    })
}

/// Who of the group is reached by telephone.
fn reached(whole: &Whole, taken: &Taken) -> Vec<ReachRow> {
    let group = whole.opened.application.organisation_id.as_str();
    let reach = |contact: &crate::organisation::telephone::store::Contact| {
        let person = whole.opened.members.iter().find(|member| member.id == contact.person_id)?;
        let safe: Vec<Safety> =
            [person.id.as_str(), group].iter().filter_map(|id| taken.safe.get(*id).cloned()).collect();
        Some(ReachRow {
            id: person.id.to_string(),
            name: person.name.clone(),
            phone: person.phone.clone(),
            reach_by: contact.reach_by.clone(),
            voicemail: contact.voicemail && !safe.iter().any(|one| one.no_voicemail),
            safety: safety::to_ring(&safe),
            no_post: safe.iter().any(|one| one.no_details),
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
