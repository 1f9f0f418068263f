//! `/desk/privacy/holds`: what must not be deleted for now, and why.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::views::{HoldRow, HoldsView, LiftView, on};
use crate::application::hold::actions::{self, Typed};
use crate::application::hold::store::{self, Line};
use crate::application::hold::{On, policy as holds};
use crate::error::{Error, Result};
use crate::ids::LegalHoldId;
use crate::people::Funders;
use crate::privacy::controller::policy;
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// Which hold an address means.
#[derive(Deserialize)]
pub struct Which {
    #[serde(default)]
    hold: String,
}

/// GET `/desk/privacy/holds`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show(&page, form).await
}

async fn lines(page: &Page) -> Result<Vec<Line>> {
    let these = match policy::funders(&page.who()?) {
        Funders::All => None,
        Funders::These(these) => Some(these),
    };
    page.read(move |db| store::list(db, these.as_deref())).await
}

async fn show(page: &Page, form: FormState) -> Result<HttpResponse> {
    let holds = lines(page).await?.into_iter().map(row).collect();
    page.show(&HoldsView { form, on: on(), holds })
}

fn row(line: Line) -> HoldRow {
    let (hold, named) = (line.hold, |text: Option<String>| text.unwrap_or_default());
    let what = match hold.on() {
        On::Application => format!("Application {}", named(line.reference)),
        On::Grant => format!("Grant {}, with its application", named(line.grant)),
        On::Group => format!("{}, with every application and grant of it", named(line.group)),
    };
    HoldRow {
        lift_href: match hold.lifted_at {
            Some(_) => String::new(),
            None => format!("/desk/privacy/holds/lifting?hold={}", hold.id),
        },
        id: hold.id.to_string(),
        what,
        funder: line.funder,
        why: hold.why,
        by: line.by,
        at: hold.placed_at,
        lifted_at: hold.lifted_at,
        lifted_why: hold.lifted_why,
    }
}

/// POST `/desk/privacy/holds`
pub async fn place(page: Page, posted: Posted) -> Result<HttpResponse> {
    let typed =
        Typed { named: posted.get("named").to_owned(), on: On::parse(posted.get("on")), why: posted.text("why") };
    let token = posted.get("once").to_owned();
    let placed = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::place(change, &typed)?;
                Ok("/desk/privacy/holds?done=hold-placed".to_owned())
            })
        })
        .await;
    match placed {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => show(&page, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

async fn one(page: &Page, id: &str) -> Result<Line> {
    let who = page.who()?;
    let line = lines(page).await?.into_iter().find(|line| line.hold.id.as_str() == id).ok_or(Error::NotFound)?;
    holds::may_hold(&who, &line.hold.funder_id)?;
    Ok(line)
}

/// GET `/desk/privacy/holds/lifting`: what lifting it comes to, before it is done. Without a hold, the list.
pub async fn sure_to_lift(page: Page, which: web::Query<Which>) -> Result<HttpResponse> {
    if which.hold.is_empty() {
        return Ok(go("/desk/privacy/holds"));
    }
    let line = one(&page, &which.hold).await?;
    page.show(&LiftView { form: FormState::default(), hold: row(line) })
}

/// POST `/desk/privacy/holds/lifting`
pub async fn lift(page: Page, posted: Posted) -> Result<HttpResponse> {
    if posted.get("hold").is_empty() {
        return Ok(go("/desk/privacy/holds"));
    }
    let (id, why) = (LegalHoldId::from(posted.get("hold")), posted.text("why"));
    match page.change(move |change| actions::lift(change, &id, &why)).await {
        Ok(()) => Ok(go("/desk/privacy/holds?done=hold-lifted")),
        Err(Error::Problem(problems)) => {
            let line = one(&page, posted.get("hold")).await?;
            page.show(&LiftView { form: posted.state(&problems, page.language), hold: row(line) })
        }
        Err(other) => Err(other),
    }
}
