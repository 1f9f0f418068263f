//! The people of an application, and an invitation's own page.

use actix_web::{HttpResponse, web};

use super::actions::{self, Asked, Told};
use super::answering::{self, Answered};
use super::store::{self, Invitation};
use super::views::{HelperRow, InvitationView, InvitedRow, PeopleView, kinds};
use super::{DAYS, Kind, Standing, policy};
use crate::application::opened;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, InvitationId, SupporterId};
use crate::organisation::views::Member;
use crate::people::shown_email;
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// GET `/applications/{id}/people`
pub async fn people(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::with([("kind", Kind::Supporter.as_str())]).once(&page.app.tools.chance);
    show_with(&page, &ApplicationId::from(id.as_str()), form).await
}

async fn show_with(page: &Page, id: &ApplicationId, form: FormState) -> Result<HttpResponse> {
    let (who, id, now) = (page.who()?, id.clone(), page.app.now());
    let person = who.person.clone();
    let (opened, helpers, invited) = page
        .read(move |db| {
            let opened = opened::for_part(db, &id, &person)?;
            let helpers = store::helping(db, &id)?;
            let invited = store::unanswered(db, &opened.application.organisation_id)?;
            Ok((opened, helpers, invited))
        })
        .await?;
    let (part, application) = (opened.part(&who.person), &opened.application);
    let ours = opened.is_member(&who.person);
    let named = |name: String, email: &str| if name.is_empty() { email.to_owned() } else { name };
    // To whoever helps, nobody's address is shown: they were given none.
    let address = |email: String| if ours { email } else { String::new() };
    let helper = |(help, name, email): (store::Supporter, String, String)| HelperRow {
        id: help.id.to_string(),
        you: help.person_id == who.person,
        can_end: policy::may_end(part, help.person_id == who.person).is_ok(),
        name: if ours { named(name, &email) } else { name },
        email: address(email),
        words: help.organisation_words,
        since: help.since,
    };
    let about_this =
        |one: &&(Invitation, String)| ours && (one.0.application_id == application.id || one.0.kind == Kind::Colleague);
    page.show(&PeopleView {
        form,
        id: application.id.to_string(),
        fund: opened.form.fund.name.get(page.language.code).to_owned(),
        organisation: opened.organisation.clone(),
        organisation_id: application.organisation_id.to_string(),
        helpers: helpers.into_iter().map(helper).collect(),
        invited: invited.iter().filter(about_this).map(|(one, by)| invited_row(page, one, by, now)).collect(),
        ours,
        kinds: kinds(page.language),
        days: DAYS,
        members: opened
            .members
            .iter()
            .map(|member| Member {
                name: member.name.clone(),
                email: shown_email(address(member.email.clone())),
                you: member.id == who.person,
                // It is ended on the group's own page.
                end_href: String::new(),
            })
            .collect(),
    })
}

fn invited_row(page: &Page, one: &Invitation, by: &str, now: crate::clock::Instant) -> InvitedRow {
    InvitedRow {
        id: one.id.to_string(),
        email: one.email.clone(),
        kind: page.language.say(&format!("{}-asked", one.kind.applicant_key())),
        by: by.to_owned(),
        expires_at: one.expires_at,
        expired: one.standing(now) == Standing::Expired,
    }
}

/// POST `/applications/{id}/people`: invites somebody.
pub async fn invite(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let field = |name: &str| posted.get(name).to_owned();
    let asked = Asked { email: field("email"), kind: field("kind"), words: field("words") };
    let (which, token) = (id.clone(), field("once"));
    let invited = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::invite(change, &which, &asked)?;
                Ok(format!("/applications/{which}/people?done=invited"))
            })
        })
        .await;
    match invited {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => show_with(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/applications/{id}/people/{supporter}/ending`
pub async fn end_help(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, supporter) = path.into_inner();
    let (which, help) = (ApplicationId::from(id.as_str()), SupporterId::from(supporter.as_str()));
    page.change(move |change| actions::end_help(change, &which, &help)).await?;
    let (which, person) = (ApplicationId::from(id.as_str()), page.who()?.person);
    let part = page.read(move |db| store::part_of(db, &which, &person)).await?;
    let on = if part == crate::application::Part::Member {
        format!("/applications/{id}/people?done=help-ended")
    } else {
        "/home?done=help-over".to_owned()
    };
    Ok(go(on))
}

/// POST `/applications/{id}/readiness`
pub async fn say_ready(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let which = ApplicationId::from(id.as_str());
    let told = page.change(move |change| actions::tell_ready(change, &which)).await?;
    let done = if told == Told::Yes { "group-told" } else { "group-told-lately" };
    Ok(go(format!("/applications/{id}/check?done={done}")))
}

/// GET `/invitations/{id}`
pub async fn invitation(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_invitation(&page, &InvitationId::from(id.as_str()), FormState::default()).await
}

async fn show_invitation(page: &Page, id: &InvitationId, form: FormState) -> Result<HttpResponse> {
    let (who, asked) = (page.who()?, id.clone());
    let seen = page.read(move |db| answering::look(db, &asked, &who)).await?;
    let invitation = &seen.invitation;
    let standing = invitation.standing(page.app.now());
    page.show(&InvitationView {
        form,
        id: id.to_string(),
        by: seen.by,
        words: invitation.words.clone(),
        fund: seen.fund.get(page.language.code).to_owned(),
        kind: invitation.kind.as_str(),
        // They may have been added by somebody else meanwhile.
        standing: if seen.member && standing != Standing::Accepted { "member" } else { standing.as_str() },
        expires_at: invitation.expires_at,
        href: format!("/applications/{}", invitation.application_id),
        organisation: seen.organisation,
    })
}

/// POST `/invitations/{id}`: yes, or no.
pub async fn answer(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = InvitationId::from(id.as_str());
    let (which, said, yes) = (id.clone(), posted.get("who").to_owned(), posted.get("answer") == "yes");
    let answered = page
        .change(
            move |change| {
                if yes { answering::accept(change, &which, &said) } else { answering::decline(change, &which) }
            },
        )
        .await;
    match answered {
        Ok(Answered::In(href)) => Ok(go(href)),
        Ok(Answered::Declined) => Ok(go(format!("/invitations/{id}?done=invitation-declined"))),
        Ok(Answered::See) => Ok(go(format!("/invitations/{id}"))),
        Err(Error::Problem(problems)) => show_invitation(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/invitations/{id}/withdrawal`
pub async fn withdraw(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let which = InvitationId::from(id.as_str());
    let invitation = page.change(move |change| actions::withdraw(change, &which)).await?;
    Ok(go(format!("/applications/{}/people?done=invitation-withdrawn", invitation.application_id)))
}
