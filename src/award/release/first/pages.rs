//! What comes first, as the page of a release shows it, and its three forms.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;

use super::views::{CallRow, First, FirstView};
use super::{Typed, actions};
use crate::app::Change;
use crate::award::release::{Facts, store};
use crate::decision::pages::WhichRound;
use crate::decision::said::DateTyped;
use crate::decision::store::at_hand;
use crate::decision::window::Call;
use crate::decision::{departing, policy};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, PersonId, RoundId};
use crate::people::safety;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// What comes first in a round, for somebody on a day.
pub fn first(facts: &Facts, person: &PersonId, today: NaiveDate) -> First {
    let window = facts.window();
    First {
        to_tell: facts.to_tell().count(),
        members: facts.panel.people.len(),
        tells_first: facts.band().departing_days() > 0,
        earliest: departing::earliest(facts.band(), today),
        opens_at: window.map(|window| window.opens_at),
        closes_at: window.map(|window| window.closes_at),
        calls: facts
            .to_ring()
            .filter(|(one, _)| !facts.is_closed_to(person, one))
            .map(|(one, member)| CallRow {
                application: one.application.id.to_string(),
                organisation: one.application.organisation_name.clone(),
                name: member.name.clone(),
                phone: member.phone.clone(),
                safety: facts.safe.get(&member.id).and_then(|safe| safety::to_ring(safe)),
                came: one.beside.call.map_or("", Call::staff_name),
            })
            .collect(),
    }
}

/// GET `/desk/funds/{slug}/release/first`
pub async fn show(page: Page, slug: web::Path<String>, query: web::Query<WhichRound>) -> Result<HttpResponse> {
    show_with(&page, slug.into_inner(), query.into_inner().round, FormState::default()).await
}

async fn show_with(page: &Page, slug: String, round: String, form: FormState) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let reader = who.clone();
    let facts = page
        .read(move |db| {
            let at_hand = at_hand(db, &slug, &round)?;
            policy::may_release(&reader, &at_hand.round)?;
            store::facts(db, at_hand)
        })
        .await?;
    page.show(&FirstView {
        form,
        fund: facts.at_hand.fund_name.clone(),
        round: facts.at_hand.round.slug.clone(),
        action: format!("/desk/funds/{}/release", facts.at_hand.fund_slug),
        first: first(&facts, &who.person, today),
    })
}

fn date(posted: &Posted, name: &str) -> DateTyped {
    let part = |part: &str| posted.get(&format!("{name}-{part}")).to_owned();
    (part("day"), part("month"), part("year"))
}

/// Does it to the round that was posted; what is to be put right is shown beside it.
async fn keep(
    page: Page,
    slug: web::Path<String>,
    posted: Posted,
    done: &'static str,
    act: impl FnOnce(&mut Change<'_>, &RoundId) -> Result<()> + Send + 'static,
) -> Result<HttpResponse> {
    let slug = slug.into_inner();
    let (fund, round) = (slug.clone(), posted.get("round").to_owned());
    let shown = round.clone();
    let kept = page
        .change(move |change| {
            let at_hand = at_hand(change.db, &fund, &round)?;
            act(change, &at_hand.round.id)
        })
        .await;
    match kept {
        Ok(()) => Ok(go(format!("/desk/funds/{slug}/release/first?round={shown}&done={done}"))),
        Err(Error::Problem(problems)) => show_with(&page, slug, shown, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/funds/{slug}/release/panel`
pub async fn tell_panel(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let day = date(&posted, "goes_from");
    keep(page, slug, posted, "panel-told", move |change, id| actions::tell_panel(change, id, &day).map(drop)).await
}

/// POST `/desk/funds/{slug}/release/window`: `do` is `remove` to take it away.
pub async fn set_window(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    if posted.get("do") == "remove" {
        return keep(page, slug, posted, "window-removed", actions::remove_window).await;
    }
    let typed = Typed {
        from: date(&posted, "from"),
        from_time: posted.get("from_time").to_owned(),
        until: date(&posted, "until"),
        until_time: posted.get("until_time").to_owned(),
    };
    keep(page, slug, posted, "window-set", move |change, id| actions::set_window(change, id, &typed)).await
}

/// POST `/desk/funds/{slug}/release/calls`
pub async fn say_call(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (application, came) = (ApplicationId::from(posted.get("application")), Call::parse(posted.get("came")));
    keep(page, slug, posted, "call-said", move |change, id| actions::say_call(change, id, &application, came)).await
}
