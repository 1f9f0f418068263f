//! Where risk sits in a round, for everyone, once decisions are out.

use actix_web::{HttpResponse, web};

use crate::error::{Error, Result};
use crate::fund::RoundState;
use crate::fund::form::FundText;
use crate::fund::pages::{Which, to_be_seen};
use crate::fund::said::Said;
use crate::fund::store as funds;
use crate::public::views::risk::WhereRiskSitsView;
use crate::risk::lines;
use crate::risk::round::{store as rounds, views as round_views};
use crate::risk::sits::{self, Sits, views::SitsChart};
use crate::web::page::Page;

/// GET `/funds/{slug}/where-risk-sits`
pub async fn where_risk_sits(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (now, who, slug) = (page.app.now(), page.who.clone(), slug.into_inner());
    let fund = slug.clone();
    let (round, text, own, lines, held, decided) = page
        .read(move |db| {
            let (round, ..) = which.of(to_be_seen(db, &fund, who.as_ref())?, now).ok_or(Error::NotFound)?;
            let text: FundText = funds::newest_form(db, &round.id)?.body.0;
            let own = rounds::of(db, &round.id)?;
            let ids: Vec<_> = own.iter().map(|(risk, _)| risk.id.clone()).collect();
            let lines = lines::store::of_round(db, &ids)?;
            let (held, decided) = sits::store::decided(db, &round.id)?;
            Ok((round, text, own, lines, held, decided))
        })
        .await?;
    let is_out = matches!(round.state, RoundState::Decided | RoundState::Learning | RoundState::Complete);
    // A rolling round decides while it stays open.
    let is_out = is_out || (round.closes_at.is_none() && decided > 0);
    let band = text.round.band;
    let told = is_out && band.has_ledger();
    page.show(&WhereRiskSitsView {
        slug,
        round: round.slug,
        name: Said::of(&text.fund.name, page.language),
        small: band.without_ledger(),
        is_out,
        sits: SitsChart::of(&Sits::of_groups(&held, decided), page.language),
        appetite: round_views::appetite(&text.round.appetite, page.language, false),
        risks: if told {
            round_views::rows(own, &lines, (page.language, false), page.app.tools.clock.today())
        } else {
            Vec::new()
        },
    })
}
