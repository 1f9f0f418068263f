//! GET `/desk/funds/{slug}/numbers`

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::views::{NumbersView, Read};
use crate::application::took;
use crate::award::ways;
use crate::decision::policy::sees_all_of;
use crate::error::{Error, Result};
use crate::fund::{counts, store};
use crate::people::Role;
use crate::web::page::Page;

#[derive(Deserialize)]
pub struct Which {
    /// The round's slug; without it the newest.
    #[serde(default)]
    round: String,
}

/// GET `/desk/funds/{slug}/numbers`
pub async fn show(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (who, slug, wanted) = (page.who()?, slug.into_inner(), which.into_inner().round);
    let view = page
        .read(move |db| {
            let listed = store::rounds_by_fund_slug(db, &slug)?;
            let one = listed.into_iter().find(|(round, ..)| wanted.is_empty() || round.slug == wanted);
            let (round, fund, _) = one.ok_or(Error::NotFound)?;
            who.need(Role::ALL, &round.funder_id)?;
            if !sees_all_of(&who, &round) {
                return Err(Error::refused(
                    "The numbers of a round are for its officers and for whoever decides in it, until they are public.",
                ));
            }
            let form = store::newest_form(db, &round.id)?.body.0;
            let found = ways::store::of_round(db, &round.id)?;
            let read = Read {
                counts: counts::store::of(db, &round.id)?,
                told: took::store::of_round(db, &round.id)?,
                ways: ways::tally(&form, &found),
                known: ways::known::tally(&found),
                // Who decides, or reads for the decision, is not to read what a group found hard.
                words: who.is(Role::Commissioner, &round.funder_id),
                fund: fund.name,
                slug: fund.slug,
                round: round.slug,
                form,
            };
            Ok(NumbersView::new(read))
        })
        .await?;
    page.show(&view)
}
