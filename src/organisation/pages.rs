//! An organisation's own pages: told once, corrected by any member, closed to everybody else.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::Kind;
use super::actions::{self, Saved};
use super::policy;
use super::profile::{Difference, Profile, Typed};
use super::store::{self, Organisation};
use super::views::{Member, OrganisationView, ProfileView, TwoTexts, kinds};
use crate::error::{Error, Problems, Result};
use crate::history::{self, Thing, Told};
use crate::ids::OrganisationId;
use crate::people::policy::safe_return;
use crate::people::shown_email;
use crate::people::store::Person;
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

#[derive(Deserialize)]
pub struct Return {
    #[serde(default, rename = "return")]
    to: String,
}

fn typed(posted: &Posted) -> Typed {
    Typed {
        name: posted.get("name").to_owned(),
        kind: posted.get("kind").to_owned(),
        host_name: posted.get("host_name").to_owned(),
        about: crate::text::plain::tidy(&posted.text("about")),
        area: posted.get("area").to_owned(),
        describes_itself: crate::text::plain::tidy(&posted.text("describes_itself")),
        registration_number: posted.get("registration_number").to_owned(),
        yearly_income: posted.get("yearly_income").to_owned(),
    }
}

fn form_of(profile: &Profile) -> FormState {
    FormState::with([
        ("name", profile.name.as_str()),
        ("kind", profile.kind.as_str()),
        ("host_name", &profile.host_name),
        ("about", &profile.about),
        ("area", &profile.area),
        ("describes_itself", &profile.describes_itself),
        ("registration_number", &profile.registration_number),
        ("yearly_income", &profile.yearly_income_pence.map_or_else(String::new, |pence| Pence(pence).plain())),
    ])
}

fn new_view(page: &Page, form: FormState, return_to: &str) -> ProfileView {
    ProfileView {
        form,
        id: String::new(),
        version: 0,
        return_to: safe_return(return_to).to_owned(),
        kinds: kinds(page.language),
        by: String::new(),
        both: Vec::new(),
    }
}

/// GET `/organisations/new`
pub async fn new(page: Page, query: web::Query<Return>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    page.show(&new_view(&page, form, &query.to))
}

/// POST `/organisations/new`
pub async fn tell(page: Page, posted: Posted) -> Result<HttpResponse> {
    let return_to = safe_return(posted.get("return_to")).to_owned();
    let profile = match typed(&posted).read() {
        Ok(profile) => profile,
        Err(problems) => return page.show(&new_view(&page, posted.state(&problems, page.language), &return_to)),
    };
    let token = posted.get("once").to_owned();
    let made = page
        .change(move |change| {
            once(change, &token, |change| {
                let id = actions::tell(change, profile)?;
                Ok(if return_to.is_empty() { format!("/organisations/{id}?done=organisation-told") } else { return_to })
            })
        })
        .await?;
    Ok(go(made))
}

async fn load(page: &Page, id: &OrganisationId) -> Result<(Organisation, Vec<Person>)> {
    let (id, person) = (id.clone(), page.who()?.person);
    page.read(move |db| {
        let members = store::members(db, &id)?;
        policy::may_view(members.iter().any(|member| member.id == person))?;
        Ok((store::get(db, &id)?, members))
    })
    .await
}

/// As much of what happened as an organisation's page shows.
const HISTORY: i64 = 50;

/// GET `/organisations/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_with(&page, &OrganisationId::from(id.as_str()), form).await
}

async fn show_with(page: &Page, id: &OrganisationId, form: FormState) -> Result<HttpResponse> {
    let (organisation, members) = load(page, id).await?;
    let thing = Thing::new(actions::THING, id);
    let lines = page.read(move |db| history::of(db, &thing, HISTORY)).await?;
    let you = page.who()?.person;
    let to_group = |line| Told::to_group(line, "organisation-history", page.language);
    page.show(&OrganisationView {
        history: lines.into_iter().map(to_group).collect(),
        form,
        id: id.to_string(),
        kind: page.language.say(organisation.kind.applicant_key()),
        name: organisation.name,
        host_name: organisation.host_name,
        about: organisation.about,
        area: organisation.area,
        describes_itself: organisation.describes_itself,
        registration_number: organisation.registration_number,
        yearly_income: organisation.yearly_income_pence.map_or_else(String::new, |pence| Pence(pence).to_string()),
        can_leave: members.len() > 1,
        members: members
            .into_iter()
            .map(|member| Member { you: member.id == you, name: member.name, email: shown_email(member.email) })
            .collect(),
    })
}

/// GET `/organisations/{id}/profile`
pub async fn edit(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (organisation, _) = load(&page, &OrganisationId::from(id.as_str())).await?;
    let form = form_of(&organisation.profile());
    page.show(&ProfileView { id: id.into_inner(), version: organisation.version, ..new_view(&page, form, "") })
}

/// POST `/organisations/{id}/profile`
pub async fn save(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let version = posted.version().unwrap_or_default();
    let again =
        |form: FormState, version: i32| ProfileView { id: id.to_string(), version, ..new_view(&page, form, "") };
    let profile = match typed(&posted).read() {
        Ok(profile) => profile,
        Err(problems) => {
            load(&page, &id).await?;
            return page.show(&again(posted.state(&problems, page.language), version));
        }
    };
    let which = id.clone();
    match page.change(move |change| actions::save(change, &which, version, &profile)).await? {
        Saved::Yes => Ok(go(format!("/organisations/{id}?done=organisation-saved"))),
        Saved::Overtaken { version, differences } => {
            let thing = Thing::new(actions::THING, &id);
            let last = page.read(move |db| history::of(db, &thing, 1)).await?;
            let form = posted.state(&Problems::default(), page.language);
            page.show(&ProfileView {
                by: last.into_iter().next().map(|line| line.who).unwrap_or_default(),
                both: differences.into_iter().map(|difference| two_texts(&page, difference)).collect(),
                ..again(form, version)
            })
        }
    }
}

fn two_texts(page: &Page, difference: Difference) -> TwoTexts {
    let said = |text: String| match Kind::parse(&text) {
        Some(kind) if difference.field == "kind" => page.language.say(kind.applicant_key()),
        _ => text,
    };
    TwoTexts {
        label: page.language.say(&format!("organisation-{}", difference.field.replace('_', "-"))),
        theirs: said(difference.theirs),
        yours: said(difference.yours),
    }
}

/// POST `/organisations/{id}/members`
pub async fn add_member(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let (which, email, token) = (id.clone(), posted.get("email").to_owned(), posted.get("once").to_owned());
    let added = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::add_member(change, &which, &email)?;
                Ok(format!("/organisations/{which}?done=organisation-member-added"))
            })
        })
        .await;
    match added {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => show_with(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/organisations/{id}/departure`
pub async fn leave(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    page.change(move |change| actions::leave(change, &id)).await?;
    Ok(go("/home?done=organisation-left"))
}
