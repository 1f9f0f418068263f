//! By how much later years' payments rise: looked at, proposed by one, confirmed by another; for a whole fund, or for one grant.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::Typed;
use super::actions::{self, a_year_ago};
use super::offers::{Offer, Waiting, mark, mark_waiting, offers, split, uplift_of};
use super::store::{self, Candidate, Kept, Scope};
use super::views::{RiseRow, RoseRow, UpliftView, WaitingRow};
use crate::award::grant;
use crate::award::uplift::policy;
use crate::error::{Error, Problems, Result};
use crate::fund::form::Uplift;
use crate::ids::GrantId;
use crate::people::Role;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};
use crate::web::paging::After;

/// Which page it is.
#[derive(Clone, Debug)]
enum Of {
    /// A fund's, and after which of its grants the page begins.
    Fund(String, Option<After>),
    Grant(GrantId),
}

impl Of {
    fn here(&self) -> String {
        match self {
            Of::Fund(slug, _) => format!("/desk/funds/{slug}/uplift"),
            Of::Grant(id) => format!("/desk/grants/{id}/uplift"),
        }
    }

    fn after(&self) -> String {
        match self {
            Of::Fund(_, Some(after)) => after.token(),
            _ => String::new(),
        }
    }

    /// The same page, which says what was done.
    fn done(&self, what: &str) -> String {
        match self.after() {
            after if after.is_empty() => format!("{}?done={what}", self.here()),
            after => format!("{}?done={what}&after={after}", self.here()),
        }
    }
}

/// Where a fund's page begins.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Begins {
    #[serde(default)]
    after: String,
}

/// What a page was read from.
struct Found {
    /// Whose it is: the fund, or the group.
    name: String,
    candidates: Vec<Candidate>,
    /// More of the fund's follow.
    more: bool,
    earlier: Vec<Kept>,
}

fn typed(posted: &Posted) -> Typed {
    Typed {
        figure: posted.get("figure").to_owned(),
        month: posted.get("month").to_owned(),
        year: posted.get("year").to_owned(),
        source: posted.text("source"),
    }
}

/// GET `/desk/funds/{slug}/uplift`
pub async fn fund(page: Page, slug: web::Path<String>, begins: web::Query<Begins>) -> Result<HttpResponse> {
    show(&page, Of::Fund(slug.into_inner(), After::parse(&begins.after)), None, FormState::default()).await
}

/// GET `/desk/grants/{id}/uplift`
pub async fn one(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show(&page, Of::Grant(GrantId::from(id.as_str())), None, FormState::default()).await
}

/// POST `/desk/funds/{slug}/uplift`: looks, proposes, confirms or lets go what was seen.
pub async fn say_for_fund(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let after = After::parse(posted.get("after"));
    say(&page, Of::Fund(slug.into_inner(), after), &posted).await
}

/// POST `/desk/grants/{id}/uplift`
pub async fn say_for_one(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    say(&page, Of::Grant(GrantId::from(id.as_str())), &posted).await
}

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Do {
    Propose,
    Confirm,
    LetGo,
}

impl Do {
    fn read(posted: &Posted) -> Option<Do> {
        match posted.get("do") {
            "propose" => Some(Do::Propose),
            "confirm" => Some(Do::Confirm),
            "let-go" => Some(Do::LetGo),
            _ => None,
        }
    }

    fn notice(self) -> &'static str {
        match self {
            Do::Propose => "rise-proposed",
            Do::Confirm => "payments-rose",
            Do::LetGo => "rise-let-go",
        }
    }
}

async fn say(page: &Page, of: Of, posted: &Posted) -> Result<HttpResponse> {
    let typed = typed(posted);
    let Some(what) = Do::read(posted) else {
        let form = posted.state(&Problems::default(), page.language);
        return show(page, of, Some(typed), form).await;
    };
    // Only what is proposed is typed.
    let again = (what == Do::Propose).then(|| typed.clone());
    let (wanted, seen) = (of.clone(), posted.get("seen").to_owned());
    let done = page
        .change(move |change| {
            let who = change.who()?;
            let scope = match wanted {
                Of::Fund(slug, after) => {
                    let fund = crate::fund::store::fund_by_slug(change.db, &slug)?.ok_or(Error::NotFound)?;
                    who.need(&[Role::Commissioner], &fund.funder_id)?;
                    Scope::Fund(fund.id, a_year_ago(change.today()), after)
                }
                Of::Grant(id) => {
                    policy::may_propose(&who, &grant::look(change.db, &id, &who.person)?)?;
                    Scope::Grant(id)
                }
            };
            match what {
                Do::Propose => actions::propose(change, &scope, &typed, &seen),
                Do::Confirm => actions::confirm(change, &scope, &seen),
                Do::LetGo => actions::let_go(change, &scope, &seen),
            }
        })
        .await;
    match done {
        Ok(_) => Ok(go(of.done(what.notice()))),
        Err(Error::Problem(problems)) => show(page, of, again, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show(page, of, again, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}

async fn show(page: &Page, of: Of, typed: Option<Typed>, mut form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (asking, wanted, today) = (who.clone(), of.clone(), page.app.tools.clock.today());
    let found = page
        .read(move |db| {
            Ok(match wanted {
                Of::Fund(slug, after) => {
                    let fund = crate::fund::store::fund_by_slug(db, &slug)?.ok_or(Error::NotFound)?;
                    asking.need(&[Role::Commissioner], &fund.funder_id)?;
                    let scope = Scope::Fund(fund.id, a_year_ago(today), after);
                    let (candidates, more) = store::candidates(db, &scope, &asking.person)?;
                    Found { name: fund.name, candidates, more, earlier: Vec::new() }
                }
                Of::Grant(id) => {
                    let (candidates, more) = store::candidates(db, &Scope::Grant(id.clone()), &asking.person)?;
                    // Before both have signed it is no candidate yet, and stands by itself.
                    let seen = match candidates.first() {
                        Some(only) => only.seen.clone(),
                        None => grant::look(db, &id, &asking.person)?,
                    };
                    policy::may_propose(&asking, &seen)?;
                    let earlier = if candidates.is_empty() { Vec::new() } else { store::of(db, &id)? };
                    Found { name: seen.grant.organisation_name, candidates, more, earlier }
                }
            })
        })
        .await?;
    let uplift = uplift_of(&found.candidates);
    let mut problems = Problems::default();
    // A fixed percentage needs nobody to type anything.
    let read = match (&uplift, typed) {
        (Some(uplift @ Uplift::Fixed(_)), _) => Typed::default().read(uplift, today, &mut problems),
        (Some(uplift), Some(typed)) => typed.read(uplift, today, &mut problems),
        _ => None,
    };
    if !form.has_problems() {
        form.set_problems(&problems, page.language);
    }
    let figure = read.filter(|_| problems.0.is_empty());
    let next_href = next_href(&of, &found);
    let (waiting, free) = split(&who, found.candidates);
    let offers = match &uplift {
        Some(uplift) => offers(&who, free, uplift, figure.as_ref()),
        None => Vec::new(),
    };
    let rows: Vec<RiseRow> = offers.iter().map(RiseRow::new).collect();
    let ready = figure.is_some() && offers.iter().any(Offer::goes);
    let going = rows.iter().filter(|row| row.why_not.is_empty());
    let rise_pence: i64 = if ready { going.map(|row| row.rise_pence).sum() } else { 0 };
    let (back_href, is_one) = match &of {
        Of::Fund(slug, _) => (format!("/desk/funds/{slug}"), false),
        Of::Grant(id) => (format!("/desk/grants/{id}"), true),
    };
    page.show(&UpliftView {
        here: of.here(),
        after: of.after(),
        back_href,
        back_text: found.name,
        one: is_one,
        by: uplift.as_ref().map(Uplift::written).unwrap_or_default(),
        asks: matches!(uplift, Some(Uplift::Index(_))),
        waiting: waiting.iter().map(WaitingRow::new).collect(),
        waiting_mark: mark_waiting(&waiting),
        can_confirm: waiting.iter().any(Waiting::goes),
        confirm_pence: waiting.iter().filter(|one| one.goes()).map(|one| super::together(&one.offer.rises).0).sum(),
        own: waiting.iter().any(|one| one.own),
        rise_pence,
        mark: if ready { mark(&offers) } else { String::new() },
        ready,
        rows,
        next_href,
        earlier: found.earlier.iter().map(RoseRow::new).collect(),
        form,
    })
}

/// Where the next page of a fund begins; empty where none does.
fn next_href(of: &Of, found: &Found) -> String {
    let last = found.candidates.last().filter(|_| found.more);
    last.map_or(String::new(), |last| {
        let grant = &last.seen.grant;
        let after = After { at: grant.awarded_on.and_time(chrono::NaiveTime::MIN), id: grant.id.to_string() };
        format!("{}?after={}", of.here(), after.token())
    })
}
