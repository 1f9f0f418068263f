//! Two organisations side by side at the desk, and what their people say to being one.

use actix_web::{HttpResponse, web};

use super::actions::{self, Came};
use super::policy;
use super::store::{self, Merge};
use super::views::{MergingView, OneOfTwo, SideBySideView};
use crate::desk::groups::{officer_at, pages};
use crate::error::{Error, Result};
use crate::ids::{MergeId, OrganisationId};
use crate::organisation::sharing::policy as sharing_policy;
use crate::organisation::sharing::{What, store as sharing};
use crate::organisation::store::{self as organisations, Organisation};
use crate::people::store::Person;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

type Address = web::Path<(String, String)>;

/// GET `/desk/organisations/{id}/same/{other}`
pub async fn side_by_side(page: Page, path: Address) -> Result<HttpResponse> {
    let (one, two) = path.into_inner();
    let form = FormState::with([("stays", one.as_str())]);
    show(&page, [&OrganisationId::from(one.as_str()), &OrganisationId::from(two.as_str())], form).await
}

/// One of the two with where it is, as others may know it, and its people.
type Seen = (Organisation, String, Vec<Person>);

async fn show(page: &Page, [one, two]: [&OrganisationId; 2], form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (at, person, ids) = (officer_at(&who), who.person.clone(), [one.clone(), two.clone()]);
    let look = async |id: OrganisationId| -> Result<Seen> {
        let (at, person) = (at.clone(), person.clone());
        page.read(move |db| {
            let (group, standing) = sharing::standing(db, &id, &at, &person)?;
            sharing_policy::need(&standing, What::Profile, &group.name)?;
            if !standing.sent {
                return Err(Error::NotFound);
            }
            Ok((group, standing.area, organisations::members(db, &id)?))
        })
        .await
    };
    let [first, second] = ids;
    let (one, two) = (look(first.clone()).await?, look(second.clone()).await?);
    let waiting = page.read(move |db| store::waiting(db, &first, &second)).await?;
    page.show(&view(&one, &two, waiting, form))
}

fn view(one: &Seen, two: &Seen, waiting: Option<Merge>, form: FormState) -> SideBySideView {
    let of = |(group, area, members): &Seen| OneOfTwo {
        id: group.id.to_string(),
        name: group.name.clone(),
        facts: pages::facts(group, area),
        members: members.iter().map(|member| member.name.clone()).collect(),
    };
    let stays = |(group, ..): &Seen| Item::new(group.id.as_str(), group.name.clone());
    SideBySideView {
        form,
        stays: vec![stays(one), stays(two)],
        has_people: !one.2.is_empty() || !two.2.is_empty(),
        waiting: waiting.as_ref().map(|merge| merge.id.to_string()).unwrap_or_default(),
        waiting_why: waiting.as_ref().map(|merge| merge.why.clone()).unwrap_or_default(),
        waiting_since: waiting.map(|merge| merge.proposed_at),
        one: of(one),
        two: of(two),
    }
}

/// POST `/desk/organisations/{id}/same/{other}`
pub async fn propose(page: Page, path: Address, posted: Posted) -> Result<HttpResponse> {
    let (one, two) = path.into_inner();
    let (one, two) = (OrganisationId::from(one.as_str()), OrganisationId::from(two.as_str()));
    let (kept, other) = if posted.get("stays") == two.as_str() { (&two, &one) } else { (&one, &two) };
    let (kept, other, why) = (kept.clone(), other.clone(), posted.text("why"));
    let ours = officer_at(&page.who()?);
    let asked = page
        .change(move |change| {
            // The funder of theirs that knows both.
            let who = change.who()?;
            let mut knows_both = None;
            for funder in ours {
                let at = [funder];
                let first = sharing::standing(change.db, &kept, &at, &who.person)?.1;
                let second = sharing::standing(change.db, &other, &at, &who.person)?.1;
                let [funder] = at;
                if first.sent && second.sent {
                    knows_both = Some(funder);
                    break;
                }
            }
            let funder = knows_both.ok_or(Error::NotFound)?;
            let came = actions::propose(change, &funder, &kept, &other, &why)?;
            Ok(match came {
                Came::Merged => format!("/desk/organisations/{kept}?done=merged"),
                Came::Waits(_) => format!("/desk/organisations/{kept}/same/{other}?done=merging-asked"),
            })
        })
        .await;
    match asked {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => show(&page, [&one, &two], posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/merging/{id}/withdrawal`
pub async fn withdraw(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let which = MergeId::from(id.as_str());
    let merge = page.change(move |change| actions::end(change, &which)).await?;
    Ok(go(format!("/desk/organisations/{}?done=merging-taken-back", merge.kept_id)))
}

/// GET `/merging/{id}`
pub async fn show_to_them(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (id, person) = (MergeId::from(id.as_str()), page.who()?.person);
    let (told, side) = page
        .read(move |db| {
            let told = store::told(db, &id)?;
            let side = store::side(db, &told.merge, &person)?;
            if side.is_neither() { Err(Error::NotFound) } else { Ok((told, side)) }
        })
        .await?;
    let merge = told.merge;
    let to_say = (side.kept && merge.kept_yes_at.is_none()) || (side.other && merge.other_yes_at.is_none());
    page.show(&MergingView {
        id: merge.id.to_string(),
        kept: told.kept,
        other: told.other,
        funder: told.funder,
        by: told.by,
        why: merge.why,
        at: merge.proposed_at,
        state: merge.state,
        said_yes: !to_say,
        group: if side.kept { merge.kept_id } else { merge.other_id }.to_string(),
    })
}

/// POST `/merging/{id}`: yes, or no.
pub async fn answer(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (which, yes) = (MergeId::from(id.as_str()), posted.get("answer") == "yes");
    if !yes {
        page.change(move |change| {
            let person = change.person()?;
            let merge = store::get(change.db, &which)?;
            // An officer takes it back at the desk.
            policy::may_answer(store::side(change.db, &merge, &person)?, merge.state)?;
            actions::end(change, &which)
        })
        .await?;
        return Ok(go(format!("/merging/{id}?done=merging-declined")));
    }
    let came = page.change(move |change| actions::say_yes(change, &which)).await?;
    let done = if came == Came::Merged { "merged" } else { "merging-yes" };
    Ok(go(format!("/merging/{id}?done={done}")))
}
