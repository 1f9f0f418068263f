//! Who weighed a round, for everyone: how many, how they are chosen, that they were paid, and the names of those who chose
//! to be named.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};

use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::pages::{Which, to_be_seen};
use crate::fund::said::Said;
use crate::fund::store as funds;
use crate::ids::ApplicationId;
use crate::panel::sitting::votes::{Ending, Tally, Vote};
use crate::panel::work::Named;
use crate::panel::work::store::{self, Ended, Weighed};
use crate::public::came::FEW;
use crate::public::views::panel::PanelOfRoundView;
use crate::text::money::Pence;
use crate::web::language::Language;
use crate::web::page::Page;

/// GET `/funds/{slug}/panel`
pub async fn panel(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (now, who, slug) = (page.app.now(), page.who.clone(), slug.into_inner());
    let fund = slug.clone();
    let (round, text, weighed, endings, dissents) = page
        .read(move |db| {
            let (round, ..) = which.of(to_be_seen(db, &fund, who.as_ref())?, now).ok_or(Error::NotFound)?;
            let text: FundText = funds::newest_form(db, &round.id)?.body.0;
            let weighed = store::of_round(db, &round.id)?;
            let endings = store::endings(db, &round.id)?;
            let dissents = store::dissents(db, &round.id)?;
            Ok((round, text, weighed, endings, dissents))
        })
        .await?;
    let language = page.language;
    let named: Vec<String> = weighed.iter().filter_map(shown).collect();
    let count = |key: &'static str, number: usize| match number {
        0 => String::new(),
        number => language.say_with(key, &[("count", &number.to_string())]),
    };
    let pay = weighed.iter().map(|one| one.rate_pence).max().filter(|pence| *pence > 0).map(Pence);
    let paid = if weighed.iter().all(|one| one.paid) { "panelling-were-paid" } else { "panelling-paid" };
    page.show(&PanelOfRoundView {
        slug,
        round: round.slug,
        name: Said::of(&text.fund.name, language),
        chosen: Said::of(&text.decision.panel, language),
        many: count("panelling-many", weighed.len()),
        community: count("panelling-community", weighed.iter().filter(|one| one.community).count()),
        paid: pay.map(|pay| language.say_with(paid, &[("pay", &pay.to_string())])).unwrap_or_default(),
        unnamed: count("panelling-unnamed", weighed.len() - named.len()),
        named,
        endings: if text.round.panel.publish_votes { said(endings, language) } else { Vec::new() },
        dissents,
    })
}

/// What everybody reads of somebody who weighed it; none where they have not said that they may be named.
fn shown(one: &Weighed) -> Option<String> {
    one.named.unwrap_or(Named::NotAtAll).shown(&one.name)
}

/// How the panel came to what it recommended, in sentences: of so few that a group could be known, nothing.
fn said(rows: Vec<Ended>, language: Language) -> Vec<String> {
    let mut items: BTreeMap<ApplicationId, (Ending, Vec<Vote>)> = BTreeMap::new();
    for (application, how, vote) in rows {
        items.entry(application).or_insert_with(|| (how, Vec::new())).1.extend(vote);
    }
    if i64::try_from(items.len()).unwrap_or(i64::MAX) < FEW {
        return Vec::new();
    }
    let agreed = items.values().filter(|(how, _)| *how == Ending::Consensus).count();
    let mut tallies: Vec<Tally> =
        items.into_values().filter(|(how, _)| *how == Ending::Vote).map(|(_, votes)| Tally::of(votes)).collect();
    // Not in the order of the groups.
    tallies.sort_by_key(|tally| (tally.for_it, tally.against, tally.neither));
    let mut words = vec![language.say_with("panelling-agreed", &[("count", &agreed.to_string())])];
    words.extend(tallies.into_iter().map(|tally| {
        language.say_with(
            "panelling-voted",
            &[
                ("for", &tally.for_it.to_string()),
                ("against", &tally.against.to_string()),
                ("neither", &tally.neither.to_string()),
            ],
        )
    }));
    words
}
