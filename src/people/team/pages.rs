//! `/desk/people`: who works at a funder, and as what.

use actix_web::{HttpResponse, web};

use super::actions::{self, Asked};
use super::policy;
use super::store::{self, Holding, Turn};
use super::views::{EndView, PersonRow, RoleRow, SessionsView, Team, TeamView, roles};
use crate::error::{Error, Result};
use crate::history::Told;
use crate::ids::{FunderId, RoleId};
use crate::people::council::{self, provider::Provider};
use crate::people::{Funders, Role, Who};
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// What a funder cannot do without.
const NEEDED: &[Role] = &[Role::Commissioner, Role::DecisionMaker, Role::SafeguardingLead, Role::Listener];

/// GET `/desk/people`
pub async fn show(page: Page) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_with(&page, form).await
}

/// The funders whose people somebody sees.
fn funders(who: &Who) -> Funders {
    let held = || who.roles.iter().filter(|held| policy::SEE.contains(&held.role));
    if held().any(|held| held.funder.is_none()) {
        return Funders::All;
    }
    Funders::These(held().filter_map(|held| held.funder.clone()).collect())
}

async fn show_with(page: &Page, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let these = funders(&who);
    let council = page.app.tools.council.clone();
    let (names, by_account, holdings, turns) = page
        .read(move |db| {
            let names = store::funder_names(db, &these)?;
            let by_account = council::roles::in_words(db, council.as_ref().map(Provider::council), &names)?;
            Ok((names, by_account, store::holdings(db, &these)?, store::turns(db, &these)?))
        })
        .await?;
    let with_turns = |funder, name| Team { told: told(&turns, funder), ..team(&who, funder, name, &holdings) };
    let mut teams: Vec<Team> = names.iter().map(|(funder, name)| with_turns(Some(funder), name)).collect();
    let everywhere = with_turns(None, "The whole portal");
    // Whoever administers everything stands where only those who can end it look.
    if policy::keeps_everything(&who) && !everywhere.people.is_empty() {
        teams.push(everywhere);
    }
    page.show(&TeamView {
        form,
        teams,
        funders: names
            .iter()
            .filter(|(funder, _)| policy::may_keep(&who, Some(funder)).is_ok())
            .map(|(funder, name)| Item::new(funder.as_str(), name))
            .collect(),
        roles: roles(),
        by_account,
    })
}

/// The roles that were given and ended at a funder, in words.
fn told(turns: &[Turn], funder: Option<&FunderId>) -> Vec<Told> {
    let line = |turn: &Turn| {
        let role = turn.role.map_or_else(String::new, |role| role.name().to_lowercase());
        Told {
            at: turn.at,
            who: turn.by.clone(),
            what: format!("{} {} {role}", turn.whose, if turn.given { "became" } else { "is no longer" }),
            words: String::new(),
        }
    };
    turns.iter().filter(|turn| turn.funder.as_ref() == funder).map(line).collect()
}

fn team(who: &Who, funder: Option<&FunderId>, name: &str, holdings: &[Holding]) -> Team {
    let keeps = policy::may_keep(who, funder).is_ok();
    let mut people: Vec<(&Holding, PersonRow)> = Vec::new();
    let here = || holdings.iter().filter(|held| held.funder.as_ref() == funder);
    for held in here() {
        let row = RoleRow {
            name: held.role.name(),
            since: held.since,
            end_href: if keeps { format!("/desk/people/{}/end", held.id) } else { String::new() },
        };
        match people.iter_mut().find(|(known, _)| known.person == held.person) {
            Some((_, person)) => person.roles.push(row),
            None => {
                let ends = keeps && held.person != who.person;
                let row = PersonRow {
                    name: held.name.clone(),
                    email: held.email.clone(),
                    roles: vec![row],
                    sessions_href: if ends { format!("/desk/people/{}/sessions", held.id) } else { String::new() },
                };
                people.push((held, row));
            }
        }
    }
    let missing = |role: &&Role| !here().any(|held| held.role == **role);
    Team {
        funder: funder.map(ToString::to_string).unwrap_or_default(),
        name: name.to_owned(),
        people: people.into_iter().map(|(_, person)| person).collect(),
        missing: match funder {
            Some(_) => NEEDED.iter().filter(missing).map(|role| role.name()).collect(),
            None => Vec::new(),
        },
        told: Vec::new(),
    }
}

/// POST `/desk/people`
pub async fn give(page: Page, posted: Posted) -> Result<HttpResponse> {
    let asked = Asked {
        email: posted.get("email").to_owned(),
        name: posted.get("name").to_owned(),
        role: Role::parse(posted.get("role")),
        funder: FunderId::from(posted.get("funder")),
    };
    let token = posted.get("once").to_owned();
    let given = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::give(change, &asked)?;
                Ok("/desk/people?done=role-given".to_owned())
            })
        })
        .await;
    match given {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => show_with(&page, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/people/{role}/end`: what ending it comes to, before it is done.
pub async fn sure_to_end(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, RoleId::from(id.as_str()));
    let held = page.read(move |db| store::holding(db, &id)).await?;
    policy::may_keep(&who, held.funder.as_ref())?;
    page.show(&EndView {
        action: format!("/desk/people/{}/end", held.id),
        own: held.person == who.person,
        name: if held.name.is_empty() { held.email } else { held.name },
        role: held.role.name().to_lowercase(),
        since: held.since,
    })
}

/// POST `/desk/people/{role}/end`
pub async fn end(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = RoleId::from(id.as_str());
    page.change(move |change| actions::end(change, &id)).await?;
    Ok(go("/desk/people?done=role-ended"))
}

/// GET `/desk/people/{role}/sessions`: what ending somebody's sessions comes to, before it is done.
pub async fn sure_to_end_sessions(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, RoleId::from(id.as_str()));
    let held = page.read(move |db| store::holding(db, &id)).await?;
    policy::may_keep(&who, held.funder.as_ref())?;
    policy::may_end_sessions(&who, &held.person)?;
    page.show(&SessionsView {
        action: format!("/desk/people/{}/sessions", held.id),
        name: if held.name.is_empty() { held.email } else { held.name },
    })
}

/// POST `/desk/people/{role}/sessions`
pub async fn end_sessions(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = RoleId::from(id.as_str());
    page.change(move |change| actions::end_sessions(change, &id)).await?;
    Ok(go("/desk/people?done=sessions-ended"))
}
