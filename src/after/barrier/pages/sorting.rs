//! `/desk/barriers/sort`: what groups said got in their way, as far as nobody has sorted it; and what whoever hears reports hands on.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::editing::typed;
use super::{kinds, stages};
use crate::after::barrier::actions::sorting::{self, Whereto};
use crate::after::barrier::store::to_choose;
use crate::after::barrier::store::waiting::{self, Candidate};
use crate::after::barrier::views::desk::{HandOnView, SortView, WaitingRow};
use crate::after::barrier::{Typed, policy};
use crate::after::report;
use crate::error::{Error, Result};
use crate::fund::counts::FEW;
use crate::ids::{BarrierId, FunderId};
use crate::people::Role;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::{once, once_that_day};
use crate::web::page::{Page, go};

/// So many of what waits are shown: the next come up as these are sorted.
const SHOWN: usize = 50;

/// Which one is sorted.
#[derive(Deserialize)]
pub struct Of {
    #[serde(default)]
    of: String,
}

/// GET `/desk/barriers/sort`
pub async fn show(page: Page, of: web::Query<Of>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_sort(&page, of.into_inner().of, form).await
}

fn row(one: Candidate) -> WaitingRow {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("of", &one.key).finish();
    WaitingRow {
        href: format!("/desk/barriers/sort?{query}"),
        key: one.key,
        source: one.source.staff_name(),
        words: one.words,
        group: one.group,
        fund: one.fund,
        stopped: match one.stopped {
            0 => String::new(),
            few if few < FEW => format!("fewer than {FEW}"),
            some => some.to_string(),
        },
    }
}

async fn show_sort(page: &Page, key: String, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let these = policy::funders(&who, &[Role::Commissioner]);
    let (mut waiting, barriers) =
        page.read(move |db| Ok((waiting::all(db, &these, &who.person)?, to_choose(db, &these)?))).await?;
    let one = waiting.iter().position(|one| one.key == key).map(|at| waiting.remove(at));
    let more = waiting.len() > SHOWN;
    waiting.truncate(SHOWN);
    let of = one.as_ref().map(|one| one.funder.clone());
    let mut to: Vec<Item> = barriers
        .into_iter()
        .filter(|(_, funder, ..)| Some(funder) == of.as_ref())
        .map(|(id, _, name, state)| Item { value: id.to_string(), text: name, hint: state.staff_name().to_owned() })
        .collect();
    to.push(Item::new("new", "A new barrier"));
    to.push(Item::new("aside", "It speaks of no barrier of ours: put it aside"));
    page.show(&SortView {
        waiting: if one.is_some() { Vec::new() } else { waiting.into_iter().map(row).collect() },
        more: more && one.is_none(),
        one: one.map(row),
        to,
        stages: stages(),
        kinds: kinds(),
        form,
    })
}

/// Where it goes, as it was posted.
fn whereto(posted: &Posted, me: &str) -> Option<Whereto> {
    match posted.get("to") {
        "" => None,
        "aside" => Some(Whereto::Aside),
        // It is the officer's own until they hand it on.
        "new" => Some(Whereto::New(Box::new(Typed { owner: me.to_owned(), ..typed(posted) }))),
        id => Some(Whereto::Under(BarrierId::from(id))),
    }
}

/// POST `/desk/barriers/sort`
pub async fn sort(page: Page, posted: Posted) -> Result<HttpResponse> {
    let who = page.who()?;
    let (key, to) = (posted.get("key").to_owned(), whereto(&posted, who.person.as_str()));
    let (of, token) = (key.clone(), posted.get("once").to_owned());
    let sorted = page
        .change(move |change| {
            once(change, &token, |change| {
                sorting::sort(change, &of, to.as_ref())?;
                Ok("/desk/barriers/sort?done=voice-sorted".to_owned())
            })
        })
        .await;
    match sorted {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_sort(&page, key, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_sort(&page, key, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}

/// The funder whose reports somebody hears.
fn hears(page: &Page) -> Result<FunderId> {
    let these = report::policy::hears_at(&page.who()?);
    these.into_iter().next().ok_or_else(|| {
        Error::refused_with(
            "You read or decide here, so somebody outside the grants team does this.",
            "/desk",
            "Go to your desk",
        )
    })
}

/// GET `/desk/barriers/told`
pub async fn told(page: Page) -> Result<HttpResponse> {
    hears(&page)?;
    page.show(&HandOnView { form: FormState::default().once(&page.app.tools.chance) })
}

/// POST `/desk/barriers/told`
pub async fn hand_on(page: Page, posted: Posted) -> Result<HttpResponse> {
    let funder = hears(&page)?;
    let (words, token) = (posted.text("words"), posted.get("once").to_owned());
    let handed = page
        .change(move |change| {
            once_that_day(change, &token, |change| {
                sorting::hand_on(change, &funder, &words)?;
                Ok("/desk/reports?done=barrier-handed-on".to_owned())
            })
        })
        .await;
    match handed {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => page.show(&HandOnView { form: posted.state(&problems, page.language) }),
        Err(other) => Err(other),
    }
}
