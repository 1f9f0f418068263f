//! Those whom what they are to a group keeps out, whatever their role: an officer and reader who is in conflict with every
//! group, and one who helped every group with what it wrote and judges now. And those who have no role, and were something to every
//! group or are about to be: asked to help and not answered yet, asked too long ago, no longer in it, no longer helping it. Beside
//! them a colleague of the officer in charge, who is nothing to any of them.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::app::Change;
use groundwater::application::helping::Kind;
use groundwater::db::schema::{applications, declarations, invitations, organisations, supporters};
use groundwater::db::types::Json;
use groundwater::error::Result;
use groundwater::ids::{ApplicationId, DeclarationId, InvitationId, OrganisationId, PersonId, SupporterId};
use groundwater::organisation::store as organisation;
use groundwater::people::Role;
use groundwater::people::actions::grant_role;
use groundwater::review::{Interest, Standing};

use crate::support::Portal;

/// An officer and panel member who is in conflict with every group.
pub const IN_CONFLICT: &str = "kira.stone@example.org";
/// An officer and decision-maker who helped every group with what it sent.
pub const HELPED: &str = "jonah.field@example.org";
/// Their letters in the table.
pub const LETTERS: &str = "KJ";

/// Asked to help with every application, and has not answered.
pub const ASKED: &str = "iris.wood@example.org";
/// Asked to help with every application, a month ago.
pub const ASKED_LONG_AGO: &str = "ezra.lane@example.org";
/// Was in every group, and left.
pub const LEFT: &str = "fatma.oak@example.org";
/// Helped with every application, and does so no more.
pub const HELPED_ONCE: &str = "bola.reed@example.org";
/// An officer of the same funder as the one in charge.
pub const COLLEAGUE: &str = "nadia.moss@example.org";
/// The letters of those who have no part in anything.
pub const OUTSIDE: &str = "IEFB";

/// What begins so is about one application, so neither of them gets through. Not what is typed for a group with no account:
/// it is begun afterwards, and whoever covers may take it on.
const ABOUT_ONE: &[&str] = &[
    "/applications/{id}",
    "/desk/applications/{id}",
    "/desk/grants/{id}",
    "/desk/requests/{id}",
    "/desk/funds/{slug}/decisions/{application}",
    "/desk/panels/{id}/items/{application}",
    "/desk/panels/{id}/recommendations/{application}",
    "/desk/appointments/{id}",
    "/desk/calls/{id}",
    "/desk/concerns/{id}",
    "/desk/conversations/{id}",
    "/desk/early-uses/{id}",
    "/desk/learning/{id}",
    "/desk/opened/{id}",
    "/desk/organisations/{id}",
    "/desk/readings/{id}",
    "/desk/recordings/{id}",
    "/files/{id}",
    "/recordings/{id}",
];

/// But for where somebody says how close they are, and where whoever stands apart says that something worries them: that page
/// has a box for their own words, and nothing of the application (tests/portal/listening.rs).
const BUT: &[&str] = &["/desk/applications/{id}/declaration", "/desk/applications/{id}/worry"];

/// Whether neither of them gets through here.
pub fn is_about_one(path: &str) -> bool {
    ABOUT_ONE.iter().any(|begins| path.starts_with(begins)) && !BUT.contains(&path)
}

/// Whether whoever gets through here must not: a sentence, or nothing.
pub fn wrongly_let_in(path: &str, through: &str) -> Option<String> {
    let these: String = through.chars().filter(|letter| LETTERS.contains(*letter)).collect();
    (is_about_one(path) && !these.is_empty()).then(|| format!("{path} is about one application, and lets in {these}"))
}

/// Whether somebody gets through who was, or may become, something to the group, where a group that is nothing to it does not: a
/// sentence, or nothing.
pub fn wrongly_inside(path: &str, through: &str) -> Option<String> {
    let these: String = through.chars().filter(|letter| OUTSIDE.contains(*letter)).collect();
    (!through.contains('O') && !these.is_empty())
        .then(|| format!("{path} is closed to another group, and lets in {these}"))
}

/// Whoever has no role, and what they are to every group and application. A colleague comes to work at the council.
async fn come_outsiders(portal: &Portal) {
    let funder = portal.funder("hackney").await;
    let colleague = portal.person(COLLEAGUE, "Nadia Moss").await;
    let left = portal.person(LEFT, "Fatma Oak").await;
    let helped = portal.person(HELPED_ONCE, "Bola Reed").await;
    portal.person(ASKED, "Iris Wood").await;
    portal.person(ASKED_LONG_AGO, "Ezra Lane").await;
    portal
        .change(move |change| {
            grant_role(change, &colleague, Role::Commissioner, Some(&funder))?;
            let groups: Vec<OrganisationId> = organisations::table.select(organisations::id).load(change.db)?;
            for group in &groups {
                let id = change.id();
                organisation::insert_member(change.db, id, group, &left, change.now)?;
                organisation::leave(change.db, group, &left, change.now)?;
            }
            let all: Vec<(ApplicationId, OrganisationId, PersonId)> = applications::table
                .select((applications::id, applications::organisation_id, applications::started_by))
                .load(change.db)?;
            for (application, group, writer) in &all {
                no_longer_helps(change, application, &helped)?;
                for (email, days) in [(ASKED, 14), (ASKED_LONG_AGO, -16)] {
                    is_asked(change, application, (group, writer), email, days)?;
                }
            }
            Ok(())
        })
        .await;
}

fn no_longer_helps(change: &mut Change<'_>, application: &ApplicationId, person: &PersonId) -> Result<()> {
    let supporter: SupporterId = change.id();
    diesel::insert_into(supporters::table)
        .values((
            supporters::id.eq(supporter),
            supporters::application_id.eq(application),
            supporters::person_id.eq(person),
            supporters::organisation_words.eq("Advice on the square"),
            supporters::since.eq(change.now),
            supporters::ended_at.eq(change.now),
            supporters::ended_by.eq(person),
        ))
        .execute(change.db)?;
    Ok(())
}

/// Somebody is asked to help, and can say yes for so many days from now.
fn is_asked(
    change: &mut Change<'_>,
    application: &ApplicationId,
    (group, writer): (&OrganisationId, &PersonId),
    email: &str,
    days: i64,
) -> Result<()> {
    let (id, until): (InvitationId, _) = (change.id(), change.now + TimeDelta::days(days));
    diesel::insert_into(invitations::table)
        .values((
            invitations::id.eq(id),
            invitations::organisation_id.eq(group),
            invitations::application_id.eq(application),
            invitations::email.eq(email),
            invitations::kind.eq(Kind::Supporter),
            invitations::words.eq(""),
            invitations::invited_by.eq(writer),
            invitations::invited_at.eq(until - TimeDelta::days(14)),
            invitations::expires_at.eq(until),
        ))
        .execute(change.db)?;
    Ok(())
}

/// Both come to work at the council, and stand apart from everything that was written so far.
pub async fn come(portal: &Portal) {
    come_outsiders(portal).await;
    let funder = portal.funder("hackney").await;
    let kira = portal.person(IN_CONFLICT, "Kira Stone").await;
    let jonah = portal.person(HELPED, "Jonah Field").await;
    portal
        .change(move |change| {
            for role in [Role::Commissioner, Role::PanelMember] {
                grant_role(change, &kira, role, Some(&funder))?;
            }
            for role in [Role::Commissioner, Role::DecisionMaker] {
                grant_role(change, &jonah, role, Some(&funder))?;
            }
            stand_apart(change, &kira, &jonah)
        })
        .await;
}

fn stand_apart(change: &mut Change<'_>, kira: &PersonId, jonah: &PersonId) -> Result<()> {
    let all: Vec<ApplicationId> = applications::table.select(applications::id).load(change.db)?;
    for application in all {
        let declaration: DeclarationId = change.id();
        diesel::insert_into(declarations::table)
            .values((
                declarations::id.eq(declaration),
                declarations::application_id.eq(&application),
                declarations::person_id.eq(kira),
                declarations::standing.eq(Standing::Conflict),
                declarations::interests.eq(Json(vec![Interest::Family])),
                declarations::words.eq(""),
                declarations::made_at.eq(change.now),
            ))
            .execute(change.db)?;
        no_longer_helps(change, &application, jonah)?;
    }
    Ok(())
}
