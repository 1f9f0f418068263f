//! Whoever stepped back, or belongs to the group, says that something worries them: they may have stepped back because of
//! what they know. They are shown nothing of the application but whose it is, as everywhere else.

use actix_web::{HttpResponse, web};

use super::concern::choices;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::fund::support::ForListener;
use crate::ids::ApplicationId;
use crate::people::{Role, Who};
use crate::review::actions::concern as actions;
use crate::review::concern::Worry;
use crate::review::views::apart::{ApartWorryView, Brought};
use crate::review::views::concern::Ring;
use crate::review::{policy, store};
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// GET `/desk/applications/{id}/worry`
pub async fn form(page: Page, id: web::Path<ApplicationId>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show(&page, id.into_inner(), form).await
}

async fn show(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let view = page.read(move |db| view(db, &id, &who, form)).await?;
    page.show(&view)
}

fn view(db: &mut DbConn, id: &ApplicationId, who: &Who, form: FormState) -> Result<ApartWorryView> {
    let (head, ties) = store::look(db, id, &who.person)?;
    let talks = store::concern::holds_talk(db, id, &who.person)?;
    policy::may_raise_apart(who, &head.application, &ties, talks)?;
    let people = store::concern::leads_and_administrators(db, id)?;
    let leads = people.iter().filter(|(role, _)| *role == Role::SafeguardingLead);
    let brought = match store::concern::last_of(db, id, &who.person) {
        Ok((concern, lead)) => Some(Brought {
            at: concern.raised_at,
            lead: lead.as_ref().map(|lead| Ring::of(lead).name).unwrap_or_default(),
            look_by: concern.look_by,
            looked: concern.looked_at.is_some(),
        }),
        Err(Error::NotFound) => None,
        Err(other) => return Err(other),
    };
    Ok(ApartWorryView {
        form,
        action: format!("/desk/applications/{id}/worry"),
        choices: choices(&people),
        leads: leads.map(|(_, person)| Ring::of(person)).collect(),
        days: head.form.round.worries.days,
        brought,
        hard: ForListener::of(&head.form.support, String::new()),
        organisation: head.application.organisation_name,
    })
}

/// POST `/desk/applications/{id}/worry`
pub async fn raise(page: Page, id: web::Path<ApplicationId>, posted: Posted) -> Result<HttpResponse> {
    let said = Worry {
        about: String::new(),
        lead: posted.get("lead").to_owned(),
        words: posted.text("words"),
        group_was_told: String::new(),
    };
    let (application, token) = (id.clone(), posted.get("once").to_owned());
    let raised = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::raise_apart(change, &application, &said)?;
                Ok(format!("/desk/applications/{application}/worry?done=worry-raised"))
            })
        })
        .await;
    match raised {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => show(&page, id.into_inner(), posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
