//! GET `/desk/funds/{slug}/report/{kind}`: the report of a round, on a page, as a text document or as PDF.

use actix_web::{HttpResponse, web};

use super::views::ReportView;
use super::{Facts, of, store};
use crate::decision::State;
use crate::decision::pages::WhichRound;
use crate::decision::policy;
use crate::decision::store::{Weighed, at_hand, weighed};
use crate::decision::turning;
use crate::error::{Error, Result};
use crate::panel::store::ties_in_round;
use crate::review::Ties;
use crate::text::document::{odt, pdf};
use crate::web::download::download;
use crate::web::page::Page;

/// GET `/desk/funds/{slug}/report/{kind}`
pub async fn report(
    page: Page,
    path: web::Path<(String, String)>,
    query: web::Query<WhichRound>,
) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let (slug, kind) = path.into_inner();
    let reader = who.clone();
    let (at_hand, weighed, held, around, ties) = page
        .read(move |db| {
            let at_hand = at_hand(db, &slug, &query.round)?;
            policy::may_release(&reader, &at_hand.round)?;
            let round = &at_hand.round;
            let weighed = weighed(db, &round.id)?;
            let held = store::around(db, &round.id)?;
            let around = turning::store::around(db, &round.id, &reader.person)?;
            let ties = ties_in_round(db, round, &reader.person)?;
            Ok((at_hand, weighed, held, around, ties))
        })
        .await?;
    let nobody = Ties::default();
    // One that was opened again does not stand: it is decided anew before it is reported.
    let stands = |one: &&Weighed| one.decision.as_ref().is_some_and(|decision| decision.state != State::Reopened);
    let (decided, reopened): (Vec<&Weighed>, Vec<&Weighed>) =
        weighed.iter().filter(|one| one.decision.is_some()).partition(stands);
    let sees = |one: &Weighed| {
        let ties = ties.get(&one.application.id).unwrap_or(&nobody);
        policy::sees_decision(&who, &at_hand.round, ties, one.decision.as_ref())
    };
    let seen: Vec<_> =
        decided.iter().filter(|one| sees(one)).map(|one| (*one, held.beside.get(&one.application.id))).collect();
    let report = of(&Facts {
        form: &around.form,
        budget_pence: at_hand.round.budget_pence,
        hidden: decided.len() - seen.len(),
        reopened: reopened.len(),
        decided: seen,
        turned: around.looked.as_ref().map(|(turning, _)| &turning.counts.0),
        panel: &held.panel,
        today,
    });
    let name = format!("{}-{}", at_hand.fund_slug, at_hand.round.slug);
    match kind.as_str() {
        "page" => page.show(&ReportView::new(report, &at_hand)),
        "odt" => {
            let bytes = odt::document(&report).map_err(|why| Error::Broken(why.into()))?;
            Ok(download(&format!("{name}.odt"), odt::TYPE, bytes))
        }
        "pdf" => Ok(download(&format!("{name}.pdf"), pdf::TYPE, pdf::document(&report))),
        _ => Err(Error::NotFound),
    }
}
