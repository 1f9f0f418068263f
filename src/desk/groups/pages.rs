//! Groups at the desk: what each lets us see, its documents, and asking it for more.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::merging::store as merging;
use super::store::{self, Sent};
use super::views::{AlsoRow, Fact, GroupRow, GroupView, GroupsView, NearRow, SentRow, ToldRow};
use super::{is_near, officer_at};
use crate::application::answer::Body;
use crate::error::{Error, Result};
use crate::fund::form::SeenBy;
use crate::ids::{ApplicationId, DocumentId, FunderId, OrganisationId};
use crate::organisation::area::NOT_SHOWN;
use crate::organisation::documents::pages::send;
use crate::organisation::documents::store as documents;
use crate::organisation::documents::views::DocumentRow;
use crate::organisation::roster::views::SomebodyRow;
use crate::organisation::sharing::{Standing, What, actions, policy, store as sharing};
use crate::organisation::store::Organisation;
use crate::text::money::Pence;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};
use crate::web::paging::PAGE;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

/// GET `/desk/organisations`
pub async fn list(page: Page, asked: web::Query<Asked>) -> Result<HttpResponse> {
    let who = page.who()?;
    let lines = page.read(move |db| store::known(db, &officer_at(&who), &who.person)).await?;
    let wanted = asked.q.trim().to_lowercase();
    let fits = |line: &&store::Line| wanted.is_empty() || line.name.to_lowercase().contains(&wanted);
    let mut rows: Vec<GroupRow> = lines
        .iter()
        .filter(fits)
        .take(PAGE + 1)
        .map(|line| GroupRow {
            id: line.id.to_string(),
            name: line.name.clone(),
            how: match (line.own, line.sent, line.shared) {
                (true, ..) => "You belong to this group",
                (_, true, _) => "They have sent us an application",
                (_, _, true) => "They share something with us",
                _ => "Known from the register of grants",
            },
        })
        .collect();
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    page.show(&GroupsView { asked: asked.into_inner().q, rows, more })
}

/// Everything that a group's page is made of.
struct Opened {
    group: Organisation,
    standing: Standing,
    around: store::Around,
    documents: Vec<(documents::Document, String)>,
    sent: Vec<Sent>,
    written: Vec<(ApplicationId, String, Body)>,
    known: Vec<store::Line>,
}

/// GET `/desk/organisations/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, &OrganisationId::from(id.as_str()), FormState::default()).await
}

async fn show_with(page: &Page, id: &OrganisationId, form: FormState) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, id.clone());
    let ours = officer_at(&who);
    let (at, person, which) = (ours.clone(), who.person.clone(), id.clone());
    let opened = page
        .read(move |db| {
            let (group, standing) = sharing::standing(db, &id, &at, &person)?;
            if standing.merged_into.is_some() {
                return Ok(None);
            }
            policy::may_know(&standing, &group.name)?;
            let mut around = store::around(db, &id)?;
            if !standing.sees(What::Profile) {
                (around.people, around.also) = (Vec::new(), Vec::new());
            }
            let documents = if standing.sees(What::Documents) { documents::of(db, &id)? } else { Vec::new() };
            let sent = store::sent(db, &id, &person)?;
            let (written, known) = (Vec::new(), Vec::new());
            Ok(Some(Opened { group, standing, around, documents, sent, written, known }))
        })
        .await?;
    let Some(opened) = opened else {
        // Entered twice, and one now: the older address leads on.
        let kept = page.read(move |db| merging::merged_into(db, &which)).await?.ok_or(Error::NotFound)?;
        return Ok(go(format!("/desk/organisations/{kept}")));
    };
    let opened = more(page, opened, &ours).await?;
    page.show(&view(page, &opened, &ours, form))
}

/// What only some see: what was told to others, or else which group may be the same one.
async fn more(page: &Page, mut opened: Opened, ours: &[FunderId]) -> Result<Opened> {
    let (at, person) = (ours.to_vec(), page.who()?.person);
    if opened.standing.sees(What::Answers) {
        let elsewhere = opened.sent.iter().filter(|one| !ours.contains(&one.funder) && !one.apart);
        let ids: Vec<ApplicationId> = elsewhere.map(|one| one.id.clone()).collect();
        opened.written = page.read(move |db| store::written(db, &ids)).await?;
    } else if opened.standing.sent {
        opened.known = page.read(move |db| store::known(db, &at, &person)).await?;
    }
    Ok(opened)
}

fn view(page: &Page, opened: &Opened, ours: &[FunderId], form: FormState) -> GroupView {
    let (group, standing, today) = (&opened.group, &opened.standing, page.app.tools.clock.today());
    let base = format!("/desk/organisations/{}", group.id);
    let sees_profile = standing.sees(What::Profile);
    let near = |line: &&store::Line| line.id != group.id && line.sent && !line.own && is_near(&line.name, &group.name);
    GroupView {
        form,
        id: group.id.to_string(),
        name: group.name.clone(),
        facts: if sees_profile { facts(group, &standing.area) } else { Vec::new() },
        people: opened.around.people.iter().map(somebody).collect(),
        sees_documents: standing.sees(What::Documents),
        documents: opened
            .documents
            .iter()
            .map(|(one, by)| DocumentRow::of(one, by, one.kind.staff_name().to_owned(), &base, today))
            .collect(),
        sent: opened.sent.iter().filter(|one| ours.contains(&one.funder)).map(sent_row).collect(),
        sees_answers: standing.sees(What::Answers),
        told: if standing.sees(What::Answers) { told(opened, ours) } else { Vec::new() },
        whats: What::ALL
            .iter()
            .filter(|what| !standing.sees(**what))
            .map(|what| Item::new(what.as_str(), what.staff_name()))
            .collect(),
        also: opened.around.also.iter().map(also).collect(),
        funders: opened
            .around
            .funders
            .iter()
            .filter(|(id, _)| ours.contains(id))
            .map(|(id, name)| Item::new(id.as_str(), name.clone()))
            .collect(),
        near: opened
            .known
            .iter()
            .filter(near)
            .map(|line| NearRow {
                id: line.id.to_string(),
                name: line.name.clone(),
                href: format!("{base}/same/{}", line.id),
            })
            .collect(),
        sees_profile,
    }
}

fn somebody(one: &store::Somebody) -> SomebodyRow {
    let store::Somebody { id, name, part, contact } = one.clone();
    SomebodyRow { id, name, part, contact }
}

fn also(one: &store::Also) -> AlsoRow {
    let store::Also { name, about, describes_itself } = one.clone();
    AlsoRow { name, about, describes_itself }
}

/// Stands in the place of a number by which anybody finds an address in a public register.
const NUMBER_NOT_SHOWN: &str = "Kept, and not shown, for the safety of the group. Ask them when you need it";

/// What a group says about itself, in rows, with where it is as it lets others know; what it does not say is not among them.
pub fn facts(group: &Organisation, area: &str) -> Vec<Fact> {
    let more = &group.details;
    let number = |number: &String| match area {
        NOT_SHOWN if !number.is_empty() => NUMBER_NOT_SHOWN.to_owned(),
        _ => number.clone(),
    };
    let income = group.yearly_income_pence.map_or_else(String::new, |pence| Pence(pence).to_string());
    let rows = [
        ("What it is", group.kind.staff_name().to_owned()),
        ("Who holds money for them", group.host_name.clone()),
        ("The host's number", number(&more.host_number)),
        ("The group behind", more.group_behind.clone()),
        ("Groups together", more.partners.clone()),
        ("Who leads", more.leads.clone()),
        ("What they do", group.about.clone()),
        ("Where they are", area.to_owned()),
        ("How they describe themselves", group.describes_itself.clone()),
        ("Registration number", number(&group.registration_number)),
        ("Income in a usual year", income),
    ];
    let fact = |(name, text): (&str, String)| Fact { name: name.to_owned(), text };
    rows.into_iter().filter(|(_, text)| !text.is_empty()).map(fact).collect()
}

fn sent_row(one: &Sent) -> SentRow {
    SentRow {
        href: format!("/desk/applications/{}", one.id),
        fund: one.fund.clone(),
        reference: one.reference.clone(),
        state: one.state.staff_name(),
        at: one.sent_at,
    }
}

/// What a group told others: only what was asked for officers of a council to read, and nothing sensitive or about equality.
fn told(opened: &Opened, ours: &[FunderId]) -> Vec<ToldRow> {
    let mut written: BTreeMap<(&ApplicationId, &str), &Body> = BTreeMap::new();
    for (id, key, body) in &opened.written {
        written.insert((id, key.as_str()), body);
    }
    let open = |seen: &[SeenBy]| seen.iter().any(|seen| matches!(seen, SeenBy::Council | SeenBy::Everyone));
    let row = |one: &Sent| ToldRow {
        funder: one.funder_name.clone(),
        fund: one.fund.clone(),
        at: one.sent_at,
        answers: one
            .form
            .questions
            .iter()
            .filter(|question| !question.equity && !question.sensitive && open(&question.seen_by))
            .filter_map(|question| {
                let body = written.get(&(&one.id, question.key.as_str())).filter(|body| !body.is_empty())?;
                let text = body.plain(question, one.form.first_language(), "Yes", "No");
                Some(Fact { name: question.title.first().to_owned(), text })
            })
            .collect(),
    };
    opened.sent.iter().filter(|one| !ours.contains(&one.funder) && !one.apart).map(row).collect()
}

/// GET `/desk/organisations/{id}/documents/{document}`: always as a download, to officers who may see the group's documents.
pub async fn document(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, document) = path.into_inner();
    let (id, document) = (OrganisationId::from(id.as_str()), DocumentId::from(document.as_str()));
    let who = page.who()?;
    let document = page
        .read(move |db| {
            let (group, standing) = sharing::standing(db, &id, &officer_at(&who), &who.person)?;
            policy::need(&standing, What::Documents, &group.name)?;
            let document = documents::get(db, &document)?;
            let there = document.organisation_id == id && document.removed_at.is_none();
            if there { Ok(document) } else { Err(Error::NotFound) }
        })
        .await?;
    send(&page, &document).await
}

/// POST `/desk/organisations/{id}/sharing`: asks the group to let us see something.
pub async fn ask(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let (who, which) = (page.who()?, id.clone());
    let ours = officer_at(&who);
    let funder = match ours.as_slice() {
        [only] => only.clone(),
        _ => FunderId::from(posted.get("funder")),
    };
    let (what, why) = (What::read(&posted.all("what")), posted.text("why"));
    let asked = page
        .change(move |change| {
            let (group, standing) = sharing::standing(change.db, &which, &ours, &who.person)?;
            policy::may_know(&standing, &group.name)?;
            actions::ask(change, &which, &funder, &what, &why)
        })
        .await;
    match asked {
        Ok(()) => Ok(go(format!("/desk/organisations/{id}?done=sharing-asked"))),
        Err(Error::Problem(problems)) => show_with(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
