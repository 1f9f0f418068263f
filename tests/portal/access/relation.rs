//! Those whom what they are to a group keeps out, whatever their role: an officer and reader who is in conflict with every
//! group, and one who helped every group with what it wrote and judges now.

use diesel::prelude::*;
use groundwater::app::Change;
use groundwater::db::schema::{applications, declarations, supporters};
use groundwater::db::types::Json;
use groundwater::error::Result;
use groundwater::ids::{ApplicationId, DeclarationId, PersonId, SupporterId};
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

/// Both come to work at the council, and stand apart from everything that was written so far.
pub async fn come(portal: &Portal) {
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
        let supporter: SupporterId = change.id();
        diesel::insert_into(supporters::table)
            .values((
                supporters::id.eq(supporter),
                supporters::application_id.eq(&application),
                supporters::person_id.eq(jonah),
                supporters::organisation_words.eq("Advice on the square"),
                supporters::since.eq(change.now),
                supporters::ended_at.eq(change.now),
                supporters::ended_by.eq(jonah),
            ))
            .execute(change.db)?;
    }
    Ok(())
}
