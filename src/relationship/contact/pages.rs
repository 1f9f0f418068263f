//! Calls, letters and replies on one page: of an application and of a group, for officers and for the group itself.

use actix_web::{HttpResponse, web};

use super::store::{self, Entry};
use super::views::{self, Between, DeskCallsView, DeskLettersView, Eye, GroupLettersView};
use super::{Kind, Typed, actions, policy};
use crate::application::opened;
use crate::application::store::at_desk;
use crate::error::{Error, Result};
use crate::fund::support::ForListener;
use crate::ids::{ApplicationId, ContactEntryId, FunderId, OrganisationId};
use crate::organisation::pages::leads_on;
use crate::organisation::sharing::policy as knowing;
use crate::organisation::sharing::store as sharing;
use crate::organisation::store as organisations;
use crate::people::{Role, Who};
use crate::relationship::policy as knows;
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::once::once;
use crate::web::page::{Page, go};

impl Typed {
    fn read(posted: &Posted) -> Typed {
        let kind = posted.get("kind").to_owned();
        let is_call = Kind::parse(&kind).is_some_and(Kind::is_call);
        let (words, day) = if is_call { ("about", "called") } else { ("words", "written") };
        Typed {
            words: posted.text(words),
            from_whom: posted.get("from_whom").to_owned(),
            minutes: if is_call { posted.get("minutes").to_owned() } else { String::new() },
            on_day: ["day", "month", "year"].map(|part| posted.get(&format!("{day}-{part}")).to_owned()),
            kind,
        }
    }

    /// What the page says when it is kept.
    fn done(&self) -> &'static str {
        if Kind::parse(&self.kind).is_some_and(Kind::is_call) { "call-logged" } else { "letter-kept" }
    }
}

const DESK: Eye = Eye { desk: true, language: Language::ENGLISH };

fn fresh(page: &Page) -> FormState {
    views::form(page.app.tools.clock.today()).once(&page.app.tools.chance)
}

/// GET `/desk/applications/{id}/letters`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = fresh(&page);
    show_desk(&page, ApplicationId::from(id.as_str()), form).await
}

async fn show_desk(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (seen, logged, sent) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            policy::may_read(&asked, &seen)?;
            let sent = store::letters_to_group(db, &id, &seen.application.organisation_id)?;
            Ok((seen, store::of_application(db, &id)?, sent))
        })
        .await?;
    // While it was a draft it was the group's own.
    let since = seen.application.submitted_at;
    let sent = sent.into_iter().filter(|letter| since.is_some_and(|since| letter.created_at >= since)).collect();
    let mut rows = Between::rows(logged, sent, DESK);
    for row in &mut rows {
        row.reference.clear();
        row.application_href.clear();
    }
    page.show(&DeskLettersView {
        form,
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name.clone(),
        reference: seen.application.reference.clone(),
        contact: seen.contact.name.clone(),
        rows,
        kinds: views::written_kinds(),
        judges: policy::may_log(&who, &seen, Kind::WeRang).is_err(),
        hard: ForListener::of(&seen.form.support, format!("/desk/applications/{}/concern", seen.application.id)),
    })
}

/// POST `/desk/applications/{id}/calls` and `/desk/applications/{id}/letters`
pub async fn log(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let typed = Typed::read(&posted);
    let (token, about) = (token(&posted, &typed.kind), id.clone());
    let logged = page
        .change(move |change| {
            once(change, &token, |change| {
                let entry = actions::log(change, &about, &typed)?;
                Ok(format!("/desk/applications/{about}/letters?done={}#entry-{entry}", typed.done()))
            })
        })
        .await;
    match logged {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// A page has several forms and one token: each form's posts are told from the others'.
fn token(posted: &Posted, which: &str) -> String {
    match posted.get("once") {
        "" => String::new(),
        token => format!("{token}-{which}"),
    }
}

/// The funders at which somebody is an officer.
fn officer_at(who: &Who) -> Vec<FunderId> {
    who.roles.iter().filter(|held| held.role == Role::Commissioner).filter_map(|held| held.funder.clone()).collect()
}

/// GET `/desk/organisations/{id}/calls`
pub async fn desk_group(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = fresh(&page);
    show_desk_group(&page, OrganisationId::from(id.as_str()), form).await
}

async fn show_desk_group(page: &Page, id: OrganisationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let ours = officer_at(&who);
    let at = ours.clone();
    let which = id.clone();
    let (group, into, logged, names) = page
        .read(move |db| {
            let (group, standing) = sharing::standing(db, &id, &at, &who.person)?;
            if standing.merged_into.is_some() {
                return Ok((group, standing.merged_into, Vec::new(), Vec::new()));
            }
            knowing::may_know(&standing, &group.name)?;
            Ok((group, None, store::of_organisation(db, &id, Some(&at))?, sharing::funders(db)?))
        })
        .await?;
    if let Some(kept) = into {
        return Ok(go(format!("/desk/organisations/{kept}/calls")));
    }
    let known = names.into_iter().filter(|(id, _)| ours.contains(id));
    page.show(&DeskCallsView {
        form,
        id: which.to_string(),
        organisation: group.name,
        rows: Between::rows(logged, Vec::new(), DESK),
        kinds: views::written_kinds(),
        // What helps is each fund's own, and this is about none.
        hard: ForListener { worry_href: format!("/desk/organisations/{which}/worry"), ..ForListener::default() },
        funders: known.map(|(id, name)| Item::new(id.as_str(), name)).collect(),
    })
}

/// POST `/desk/organisations/{id}/calls`
pub async fn log_of_group(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let ours = officer_at(&page.who()?);
    let funder = match ours.as_slice() {
        [only] => only.clone(),
        _ => FunderId::from(posted.get("funder")),
    };
    let typed = Typed::read(&posted);
    let (token, about) = (token(&posted, &typed.kind), id.clone());
    let logged = page
        .change(move |change| {
            once(change, &token, |change| {
                let entry = actions::log_of_group(change, &about, &funder, &typed)?;
                Ok(format!("/desk/organisations/{about}/calls?done={}#entry-{entry}", typed.done()))
            })
        })
        .await;
    match logged {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_desk_group(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/applications/{id}/letters`
pub async fn group(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_group(&page, ApplicationId::from(id.as_str()), form).await
}

async fn show_group(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let member = who.person.clone();
    let (opened, logged, sent) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &member)?;
            let sent = store::letters_to_group(db, &id, &opened.application.organisation_id)?;
            Ok((opened, store::of_application(db, &id)?, sent))
        })
        .await?;
    let mut rows = Between::rows(logged, sent, Eye { desk: false, language: page.language });
    for row in &mut rows {
        row.reference.clear();
        row.application_href.clear();
    }
    page.show(&GroupLettersView {
        form,
        back_href: format!("/applications/{}", opened.application.id),
        back_text: opened.form.fund.name.get(page.language.code).to_owned(),
        of_application: true,
        add_href: match knows::may_speak(&who, &opened) {
            Ok(()) => format!("/applications/{}/evidence?call=yes#own", opened.application.id),
            Err(_) => String::new(),
        },
        contact: opened.contact.name,
        rows,
    })
}

/// GET `/organisations/{id}/calls`
pub async fn of_group(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    if let Some(on) = leads_on(&page, &id, "/calls").await? {
        return Ok(on);
    }
    let form = FormState::default().once(&page.app.tools.chance);
    show_of_group(&page, id, form).await
}

async fn show_of_group(page: &Page, id: OrganisationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let which = id.clone();
    let (name, logged) = page
        .read(move |db| {
            if !organisations::is_member(db, &id, &who.person)? {
                return Err(Error::NotFound);
            }
            Ok((organisations::get(db, &id)?.name, store::of_organisation(db, &id, None)?))
        })
        .await?;
    page.show(&GroupLettersView {
        form,
        back_href: format!("/organisations/{which}"),
        back_text: name,
        of_application: false,
        contact: String::new(),
        add_href: String::new(),
        rows: Between::rows(logged, Vec::new(), Eye { desk: false, language: page.language }),
    })
}

/// POST `/desk/calls/{id}`: an officer puts an entry right.
pub async fn correct_at_desk(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ContactEntryId::from(id.as_str());
    let (token, words, about) = (token(&posted, id.as_str()), posted.text("correction"), id.clone());
    let done = page
        .change(move |change| {
            once(change, &token, |change| {
                let entry = actions::correct_at_desk(change, &about, &words)?;
                Ok(format!("/desk{}?done=log-corrected#entry-{about}", address(&entry)))
            })
        })
        .await;
    match done {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => {
            let entry = page.read(move |db| store::get(db, &id)).await?;
            let form = FormState { list: posted.state(&problems, page.language).list, ..fresh(&page) };
            match entry.application_id {
                Some(application) => show_desk(&page, application, form).await,
                None => show_desk_group(&page, entry.organisation_id, form).await,
            }
        }
        Err(other) => Err(other),
    }
}

/// POST `/calls/{id}`: somebody of the group puts an entry right.
pub async fn correct(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ContactEntryId::from(id.as_str());
    let (token, words, about) = (token(&posted, id.as_str()), posted.text("correction"), id.clone());
    let done = page
        .change(move |change| {
            once(change, &token, |change| {
                let entry = actions::correct_by_group(change, &about, &words)?;
                Ok(format!("{}?done=log-corrected#entry-{about}", address(&entry)))
            })
        })
        .await;
    match done {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => {
            let entry = page.read(move |db| store::get(db, &id)).await?;
            let form = posted.state(&problems, page.language);
            match entry.application_id {
                Some(application) => show_group(&page, application, form).await,
                None => show_of_group(&page, entry.organisation_id, form).await,
            }
        }
        Err(other) => Err(other),
    }
}

/// Where an entry stands, at the desk and for its group.
fn address(entry: &Entry) -> String {
    match &entry.application_id {
        Some(application) => format!("/applications/{application}/letters"),
        None => format!("/organisations/{}/calls", entry.organisation_id),
    }
}
