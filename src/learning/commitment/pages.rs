//! The page on which a promise is made, and the press that says it was kept. The register is in `listing/`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Target, To, Typed};
use super::views::{Choice, NewPromiseView, Way};
use super::{from_note, store};
use crate::award::pages::payment::{fill_date, posted_date};
use crate::error::{Error, Problems, Result};
use crate::ids::{CommitmentId, FunderId, GrantId, LearningNoteId, OrganisationId, RoundId};
use crate::learning::note::policy as note_policy;
use crate::learning::note::store as notes;
use crate::learning::story::Viewer;
use crate::people::store::Person;
use crate::people::{Funders, Role, Who, team};
use crate::web::form::{FormState, Posted};
use crate::web::once;
use crate::web::page::{Page, go};

/// The funders where somebody holds any of these roles.
pub fn funders_of(who: &Who, roles: &[Role]) -> Vec<FunderId> {
    let held = who.roles.iter().filter(|held| roles.contains(&held.role));
    held.filter_map(|held| held.funder.clone()).collect()
}

/// People to choose from, by name.
pub fn choices(people: Vec<Person>) -> impl Iterator<Item = Choice> {
    people.into_iter().map(|person| {
        let text = if person.name.is_empty() { person.email } else { person.name };
        Choice { value: person.id.to_string(), text }
    })
}

#[derive(Deserialize)]
pub struct ToWhom {
    #[serde(default)]
    grant: String,
    #[serde(default)]
    organisation: String,
    #[serde(default)]
    round: String,
    /// The funder that promises something to everyone; the first of theirs where none is named.
    #[serde(default)]
    everyone: String,
    /// A learning note whose council says what it will change.
    #[serde(default)]
    note: String,
    /// What is promised, as far as the page that one comes from can say it.
    #[serde(default)]
    words: String,
}

fn to_of(who: &Who, kind: &str, id: &str) -> Result<To> {
    Ok(match kind {
        "grant" => To::Grant(GrantId::from(id)),
        "organisation" => To::Organisation(OrganisationId::from(id)),
        "round" => To::Round(RoundId::from(id)),
        // Of the funder that is named, or of the first.
        _ => {
            let mut funders = funders_of(who, &[Role::Commissioner]).into_iter();
            let funder = funders.find(|funder| id.is_empty() || funder.as_str() == id);
            To::Everyone(funder.ok_or(Error::NotFound)?)
        }
    })
}

fn kind_of(to: &To) -> (&'static str, &str) {
    match to {
        To::Grant(id) => ("grant", id.as_str()),
        To::Organisation(id) => ("organisation", id.as_str()),
        To::Round(id) => ("round", id.as_str()),
        To::Everyone(funder) => ("everyone", funder.as_str()),
    }
}

/// Where somebody came from, and goes back to.
fn back(to: &To) -> String {
    match to {
        To::Grant(id) => format!("/desk/grants/{id}/learning"),
        _ => "/desk/promises".to_owned(),
    }
}

/// GET `/desk/promises/new`
pub async fn new(page: Page, query: web::Query<ToWhom>) -> Result<HttpResponse> {
    let who = page.who()?;
    let to_one = [("grant", &query.grant), ("organisation", &query.organisation), ("round", &query.round)];
    let (kind, id) = to_one
        .into_iter()
        .find(|(_, id)| !id.is_empty())
        .map_or(("everyone", query.everyone.as_str()), |(kind, id)| (kind, id.as_str()));
    let to = to_of(&who, kind, id)?;
    let known = [("owner", who.person.to_string()), ("words", query.words.clone())];
    let mut form = FormState::with(known).once(&page.app.tools.chance);
    fill_date(&mut form, "due", page.app.tools.clock.today() + chrono::TimeDelta::days(30));
    let mut note = "";
    if let (To::Grant(grant), false) = (&to, query.note.is_empty()) {
        let words = said_in(&page, grant, &query.note).await?;
        note = if words.is_some() { &query.note } else { "" };
        form.values.insert("words".to_owned(), words.unwrap_or_default());
    }
    show_new(&page, to, note, form).await
}

/// What the council says in a note of this grant that it will change, as the beginning of a promise; none where the note was taken
/// back.
async fn said_in(page: &Page, grant: &GrantId, note: &str) -> Result<Option<String>> {
    let (who, grant, note) = (page.who()?, grant.clone(), LearningNoteId::from(note));
    let today = page.app.tools.clock.today();
    let note = page
        .read(move |db| {
            let (note, seen, _) = notes::with_grant(db, &note, &who.person)?;
            note_policy::may_work(&who, &seen)?;
            if seen.grant.id == grant { Ok(note) } else { Err(Error::NotFound) }
        })
        .await?;
    let kept = note.shows(Viewer::Sides, today);
    Ok(kept.then(|| note.body.0.council.next.chars().take(actions::WORDS_LIMIT).collect()))
}

async fn show_new(page: &Page, to: To, note: &str, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let to_all = matches!(to, To::Everyone(_));
    let mine = if to_all { funders_of(&who, &[Role::Commissioner]) } else { Vec::new() };
    let (Target { to, funder, name, .. }, owners, names) = page
        .read(move |db| {
            let target = actions::target(db, &who, to)?;
            let owners = store::owners(db, &target.funder)?;
            let names =
                if mine.is_empty() { Vec::new() } else { team::store::funder_names(db, &Funders::These(mine))? };
            Ok((target, owners, names))
        })
        .await?;
    let (here, elsewhere): (Vec<_>, Vec<_>) = names.into_iter().partition(|(at, _)| *at == funder);
    let elsewhere: Vec<Way> = elsewhere
        .into_iter()
        .map(|(at, text)| Way { href: format!("/desk/promises/new?everyone={at}"), text, current: false })
        .collect();
    let (to_kind, to_id) = kind_of(&to);
    page.show(&NewPromiseView {
        to: name,
        to_kind: to_kind.to_owned(),
        to_id: to_id.to_owned(),
        to_one: matches!(to, To::Grant(_) | To::Organisation(_)),
        from: if elsewhere.is_empty() { String::new() } else { here.into_iter().map(|(_, name)| name).collect() },
        elsewhere,
        owners: choices(owners).collect(),
        back_href: back(&to),
        note: note.to_owned(),
        form,
    })
}

/// POST `/desk/promises`
pub async fn make(page: Page, posted: Posted) -> Result<HttpResponse> {
    let to = to_of(&page.who()?, posted.get("to_kind"), posted.get("to_id"))?;
    let due = posted_date(&posted, "due");
    let to_one = matches!(to, To::Grant(_) | To::Organisation(_));
    let typed = Typed {
        words: posted.text("words"),
        owner: posted.get("owner").to_owned(),
        due_on: due.as_ref().ok().copied(),
        public: !to_one || posted.get("public") == "yes",
    };
    let (token, making, back_to) = (posted.get("once").to_owned(), to.clone(), back(&to));
    let note = posted.get("note").to_owned();
    let of = (!note.is_empty()).then(|| LearningNoteId::from(note.as_str()));
    let made = page
        .change(move |change| {
            once::once(change, &token, |change| {
                match &of {
                    Some(of) => from_note::actions::make(change, making, of, &typed)?,
                    None => actions::make(change, making, &typed)?,
                };
                Ok(format!("{back_to}?done=promise-made"))
            })
        })
        .await;
    match made {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(mut problems)) => {
            // A day that cannot be one says more than that it is missing.
            if let Err(Error::Problem(Problems(why))) = due {
                problems.0.retain(|problem| problem.field != "due");
                problems.0.extend(why);
            }
            let mut form = posted.state(&problems, page.language);
            let mut note = note.as_str();
            if let (To::Grant(grant), false) = (&to, note.is_empty())
                && said_in(&page, grant, note).await?.is_none()
            {
                // Taken back meanwhile: nothing of it is typed in again either.
                form.values.insert("words".to_owned(), String::new());
                note = "";
            }
            show_new(&page, to, note, form).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/promises/{id}/kept`
pub async fn mark_kept(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = CommitmentId::from(id.as_str());
    let promise = page.change(move |change| actions::mark_kept(change, &id)).await?;
    let back = match (&promise.grant_id, posted.get("from")) {
        (Some(grant), "grant") => format!("/desk/grants/{grant}/learning"),
        (_, "promise") => format!("/desk/promises/{}", promise.id),
        _ => "/desk/promises".to_owned(),
    };
    Ok(go(format!("{back}?done=promise-kept")))
}
