//! An organisation's own pages: told once, corrected by any member, closed to everybody else.

use actix_web::http::header::LOCATION;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::Kind;
use super::actions::{self, Saved};
use super::policy;
use super::profile::{Difference, Profile, Typed, UNFAMILIAR};
use super::store::{self, Organisation};
use super::views::{AlsoTold, Member, OrganisationView, ProfileView, TwoTexts, kinds};
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Thing, Told};
use crate::ids::{OrganisationId, PersonId};
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
        host_number: posted.get("host_number").to_owned(),
        group_behind: posted.get("group_behind").to_owned(),
        partners: posted.text("partners"),
        leads: posted.get("leads").to_owned(),
        keep_numbers: posted.get("keep_numbers") == "yes",
    }
}

/// Whether a number looks unfamiliar, and may be kept all the same.
fn is_unfamiliar(problems: &Problems) -> bool {
    problems.0.iter().any(|problem| matches!(problem.words, Words::Key(UNFAMILIAR, _)))
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
        ("host_number", &profile.details.host_number),
        ("group_behind", &profile.details.group_behind),
        ("partners", &profile.details.partners),
        ("leads", &profile.details.leads),
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
        unfamiliar: false,
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
        Err(problems) => {
            let form = posted.state(&problems, page.language);
            let unfamiliar = is_unfamiliar(&problems);
            return page.show(&ProfileView { unfamiliar, ..new_view(&page, form, &return_to) });
        }
    };
    let (token, then) = (posted.get("once").to_owned(), return_to.clone());
    let made = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::has_not_told_of_too_many(change)?;
                let id = actions::tell(change, profile)?;
                Ok(if then.is_empty() { format!("/organisations/{id}?done=organisation-told") } else { then })
            })
        })
        .await;
    match made {
        Ok(made) => Ok(go(made)),
        Err(Error::Problem(problems)) => {
            page.show(&new_view(&page, posted.state(&problems, page.language), &return_to))
        }
        Err(other) => Err(other),
    }
}

/// A group as its own members see it.
struct Ours {
    organisation: Organisation,
    /// Those that were the same group, entered twice.
    merged: Vec<Organisation>,
    members: Vec<Person>,
}

async fn load(page: &Page, id: &OrganisationId) -> Result<Ours> {
    let (id, person) = (id.clone(), page.who()?.person);
    page.read(move |db| {
        let members = store::members(db, &id)?;
        policy::may_view(members.iter().any(|member| member.id == person))?;
        let (organisation, merged) = store::with_merged(db, &id)?;
        Ok(Ours { organisation, merged, members })
    })
    .await
}

/// Entered twice, and one now: the older address leads on for good, on the group's page and on those under it.
///
/// # Errors
/// A database that cannot be reached.
pub async fn leads_on(page: &Page, id: &OrganisationId, end: &str) -> Result<Option<HttpResponse>> {
    let asked = id.clone();
    let kept = page.read(move |db| store::merged_into(db, &asked)).await?;
    let on = |kept| {
        let address = (LOCATION, format!("/organisations/{kept}{end}"));
        HttpResponse::MovedPermanently().insert_header(address).finish()
    };
    Ok(kept.map(on))
}

/// As much of what happened as an organisation's page shows.
const HISTORY: i64 = 50;

/// GET `/organisations/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    if let Some(on) = leads_on(&page, &id, "").await? {
        return Ok(on);
    }
    show_with(&page, &id, FormState::default().once(&page.app.tools.chance)).await
}

async fn show_with(page: &Page, id: &OrganisationId, form: FormState) -> Result<HttpResponse> {
    let Ours { organisation, merged, members } = load(page, id).await?;
    let which = id.clone();
    let (lines, asked) = page
        .read(move |db| {
            // What happened to those that became part of it happened to it.
            let (here, asked) = store::around(db, &which)?;
            let mut things = vec![Thing::new(actions::THING, &which)];
            things.extend(here.iter().map(|one| Thing::new(actions::THING, one)));
            Ok((history::of_any(db, &things, HISTORY)?, asked))
        })
        .await?;
    let lines = lines.into_iter().map(|(_, line)| line);
    let you = page.who()?.person;
    let to_group = |line| Told::to_group(line, "organisation-history", page.language);
    let profile = organisation.profile();
    page.show(&OrganisationView {
        also: merged.iter().map(|other| also(page, &profile, other)).collect(),
        history: lines.map(to_group).collect(),
        merging: asked.iter().map(|id| format!("/merging/{id}")).collect(),
        form,
        id: id.to_string(),
        kind: page.language.say(organisation.kind.applicant_key()),
        name: organisation.name,
        host_name: organisation.host_name,
        details: organisation.details,
        about: organisation.about,
        area: organisation.area.for_its_members().to_owned(),
        describes_itself: organisation.describes_itself,
        registration_number: organisation.registration_number,
        yearly_income: organisation.yearly_income_pence.map_or_else(String::new, |pence| Pence(pence).to_string()),
        can_leave: members.len() > 1,
        members: members.into_iter().map(|member| member_row(member, id, &you)).collect(),
    })
}

fn member_row(member: Person, group: &OrganisationId, you: &PersonId) -> Member {
    let own = member.id == *you;
    Member {
        end_href: if own { String::new() } else { format!("/organisations/{group}/members/{}/ending", member.id) },
        you: own,
        name: member.name,
        email: shown_email(member.email),
    }
}

/// What one that became part of the group said of itself, where it was something else. Nothing of it is lost.
fn also(page: &Page, profile: &Profile, other: &Organisation) -> AlsoTold {
    let differences = other.profile().differences(profile).into_iter();
    let told = differences.filter(|difference| difference.field != "name" && !difference.theirs.is_empty());
    AlsoTold { name: other.name.clone(), told: told.map(|difference| two_texts(page, difference)).collect() }
}

/// GET `/organisations/{id}/profile`
pub async fn edit(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let which = OrganisationId::from(id.as_str());
    if let Some(on) = leads_on(&page, &which, "/profile").await? {
        return Ok(on);
    }
    let organisation = load(&page, &which).await?.organisation;
    let form = form_of(&organisation.profile());
    page.show(&ProfileView { id: id.into_inner(), version: organisation.version, ..new_view(&page, form, "") })
}

/// POST `/organisations/{id}/profile`
pub async fn save(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let version = posted.version().unwrap_or_default();
    let again =
        |form: FormState, version: i32| ProfileView { id: id.to_string(), version, ..new_view(&page, form, "") };
    let stored = load(&page, &id).await?.organisation;
    let mut typed = typed(&posted);
    // A number that they kept before is not asked about again.
    typed.keep_numbers |=
        stored.registration_number == typed.registration_number && stored.details.host_number == typed.host_number;
    let profile = match typed.read() {
        Ok(profile) => profile,
        Err(problems) => {
            let unfamiliar = is_unfamiliar(&problems);
            let form = posted.state(&problems, page.language);
            return page.show(&ProfileView { unfamiliar, ..again(form, version) });
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
