//! A member ends another's membership.

use super::{policy, store};
use crate::app::Change;
use crate::application::actions::THING as APPLICATION;
use crate::application::helping::Standing;
use crate::application::helping::actions::record;
use crate::application::helping::handover::store as held;
use crate::application::helping::store::{self as helping, Invitation};
use crate::application::store as applications;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, MemberId, OrganisationId, PersonId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::organisation::actions::THING as GROUP;
use crate::people::store::Person;

/// A member ends another's membership: from then on nothing of the group opens to them, on whatever device. What they had asked
/// for in the group's name goes on in the name of whoever does it; their own invitations, and those to them, are taken back.
/// They get a letter with a way to say so to the council, and everybody else hears of it.
///
/// # Errors
/// Not found for whoever is not of the group, and where the other is not any more; refused with the reason.
pub fn put_out(change: &mut Change<'_>, group: &OrganisationId, whom: &PersonId) -> Result<()> {
    let who = change.who()?;
    // None is taken back from their list meanwhile.
    let known = held::held(change.db, group, whom, change.now)?;
    let talked: Vec<ApplicationId> = known.talks.iter().map(|(id, ..)| id.clone()).collect();
    let invited = helping::unanswered(change.db, group)?;
    touch(change, group, &talked, &invited)?;
    let members = organisation::store::members(change.db, group)?;
    organisation::policy::may_view(members.iter().any(|member| member.id == who.person))?;
    let gone = members.iter().find(|member| member.id == *whom).ok_or(Error::NotFound)?;
    let since = organisation::store::joined_at(change.db, group, whom)?;
    let own_since = organisation::store::joined_at(change.db, group, &who.person)?;
    policy::may_put_out(group, (&who.person, own_since), (whom, since), change.now)?;
    take_back_invitations(change, gone, &invited)?;
    held::hand_over(change.db, group, whom, &who.person)?;
    organisation::store::leave(change.db, group, whom, change.now)?;
    let detail = serde_json::json!({ "person": whom });
    history::record(change, &Thing::new(GROUP, group), Event::new("member put out").detail(detail))?;
    handed_over(change, &talked, whom, &who.person)?;
    tell(change, group, gone)?;
    organisation::actions::tell_others(change, group, "member-gone", gone, &members)
}

/// Ends again a membership that had ended at an instant, and that a restored backup gave back: nothing of the group opens to them,
/// nor what they had asked others until then; what they had asked for in its name goes on in the name of a member. Of what is not
/// here, has ended, or began after that instant, it does nothing.
///
/// # Errors
/// A database that cannot be reached.
pub fn end_again(change: &mut Change<'_>, id: &MemberId, at: Instant) -> Result<()> {
    let Some((group, gone, joined)) = organisation::store::membership(change.db, id)? else { return Ok(()) };
    if !organisation::policy::ends_again(joined, at) {
        return Ok(());
    }
    let known = held::held(change.db, &group, &gone.id, change.now)?;
    let talked: Vec<ApplicationId> = known.talks.iter().map(|(id, ..)| id.clone()).collect();
    let mut invited = helping::unanswered(change.db, &group)?;
    invited.retain(|(invitation, _)| invitation.invited_at <= at);
    touch(change, &group, &talked, &invited)?;
    // It may have ended while we waited.
    if organisation::store::membership(change.db, id)?.is_none() {
        return Ok(());
    }
    take_back_invitations(change, &gone, &invited)?;
    organisation::store::leave(change.db, &group, &gone.id, at)?;
    let detail = serde_json::json!({ "person": gone.id, "at": at });
    history::record(change, &Thing::new(GROUP, &group), Event::new("membership ended again").detail(detail))?;
    match organisation::store::members(change.db, &group)?.first() {
        Some(member) => {
            held::hand_over(change.db, &group, &gone.id, &member.id)?;
            handed_over(change, &talked, &gone.id, &member.id)
        }
        None => Ok(()),
    }
}

/// An application is touched before its group, here as everywhere.
fn touch(
    change: &mut Change<'_>,
    group: &OrganisationId,
    talked: &[ApplicationId],
    invited: &[(Invitation, String)],
) -> Result<()> {
    let mut touched: Vec<&ApplicationId> =
        talked.iter().chain(invited.iter().map(|(invitation, _)| &invitation.application_id)).collect();
    touched.sort();
    touched.dedup();
    for application in touched {
        applications::touch(change.db, application)?;
    }
    organisation::store::touch(change.db, group)
}

fn handed_over(change: &mut Change<'_>, talked: &[ApplicationId], from: &PersonId, to: &PersonId) -> Result<()> {
    for application in talked {
        let detail = serde_json::json!({ "from": from, "to": to });
        history::record(change, &Thing::new(APPLICATION, application), Event::new("handed over").detail(detail))?;
    }
    Ok(())
}

/// What they asked others, and what they were asked, lets nobody in any more.
fn take_back_invitations(change: &mut Change<'_>, gone: &Person, waiting: &[(Invitation, String)]) -> Result<()> {
    let by = change.who.as_ref().map(|who| who.person.clone());
    for (invitation, _) in waiting.iter().filter(|(one, _)| one.invited_by == gone.id || one.email == gone.email) {
        // It may have been answered while we waited.
        let invitation = helping::invitation(change.db, &invitation.id)?;
        if matches!(invitation.standing(change.now), Standing::Open | Standing::Expired) {
            helping::withdraw(change.db, &invitation.id, by.as_ref(), change.now)?;
            record(change, "invitation withdrawn", &invitation)?;
        }
    }
    Ok(())
}

/// The letter to whoever was put out: by whom, and whom to talk to about it.
fn tell(change: &mut Change<'_>, group: &OrganisationId, gone: &Person) -> Result<()> {
    let by = change.who()?;
    let (name, email, phone) = match store::speaks_with(change.db, group)? {
        Some(contact) => (contact.name, contact.email, contact.phone),
        None => (String::new(), String::new(), String::new()),
    };
    let letter = Letter::to("member-put-out", gone)
        .about(Thing::new(GROUP, group), None)
        .value("organisation", organisation::store::get(change.db, group)?.name)
        .value("by", by.call_name())
        .value("contact", name)
        .value("contact_email", email)
        .value("contact_phone", phone)
        .value("help", format!("{}/help", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}
