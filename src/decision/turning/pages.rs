//! `/desk/funds/{slug}/turned-on`

use std::collections::BTreeSet;

use actix_web::{HttpResponse, web};

use super::actions;
use super::purse::Purse;
use super::shown::{self, Eye};
use super::views::{Looked, TurnedOnView};
use super::{Without, is_asked_of, policy, store};
use crate::decision::pages::WhichRound;
use crate::decision::policy::{BOARD, is_time, may_release};
use crate::decision::store::at_hand;
use crate::error::{Error, Problems, Result};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/funds/{slug}/turned-on`
pub async fn show(page: Page, slug: web::Path<String>, query: web::Query<WhichRound>) -> Result<HttpResponse> {
    show_with(&page, slug.into_inner(), query.into_inner().round, FormState::default()).await
}

async fn show_with(page: &Page, slug: String, round: String, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let reader = who.clone();
    let (at_hand, worked, notes) = page
        .read(move |db| {
            let at_hand = at_hand(db, &slug, &round)?;
            let worked = actions::work(db, &at_hand.round, &reader)?;
            let ids: BTreeSet<String> = worked
                .turned
                .turns
                .iter()
                .filter_map(|turn| if let Without::Note(note) = &turn.without { Some(note.clone()) } else { None })
                .collect();
            let notes = store::notes(db, &ids)?;
            Ok((at_hand, worked, notes))
        })
        .await?;
    let round = &at_hand.round;
    let rows = shown::rows(&Eye { who: &who, round, worked: &worked, notes: &notes });
    let out = worked.found.out.iter().map(|(strand, pence)| (strand.as_deref(), *pence));
    let overtaken = worked.overtaken;
    page.show(&TurnedOnView {
        form,
        scores: worked.form.round.scores,
        left_pence: Purse::left_of(&worked.form, round.budget_pence, out).left_pence(),
        counts: worked.turned.counts(),
        hang: rows.hang,
        hold: rows.hold,
        unread: rows.unread,
        hidden: rows.hidden,
        is_asked: is_asked_of(&worked.form.round),
        not_yet: match is_time(round, page.app.now()).and_then(|()| policy::may_say(&who, round, worked.leads)) {
            Err(Error::Refused { why, .. }) => page.language.words(&why),
            _ => String::new(),
        },
        looked: worked.looked.map(|(turning, by)| Looked {
            by,
            at: turning.looked_at,
            words: turning.words,
            overtaken,
        }),
        draw_href: match (worked.drawn || !worked.turned.level.is_empty()) && may_release(&who, round).is_ok() {
            true => format!("/desk/funds/{}/draw?round={}", at_hand.fund_slug, round.slug),
            false => String::new(),
        },
        board_href: match who.is_any(BOARD, &round.funder_id) {
            true => format!("/desk/funds/{}/decisions?round={}", at_hand.fund_slug, round.slug),
            false => String::new(),
        },
        round: round.slug.clone(),
        slug: at_hand.fund_slug,
        fund: at_hand.fund_name,
    })
}

/// POST `/desk/funds/{slug}/turned-on`
pub async fn look(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let slug = slug.into_inner();
    let (fund, round, words) = (slug.clone(), posted.get("round").to_owned(), posted.text("words"));
    let shown = round.clone();
    let looked = page
        .change(move |change| {
            let at_hand = at_hand(change.db, &fund, &round)?;
            actions::look(change, &at_hand.round.id, &words)
        })
        .await;
    match looked {
        Ok(()) => Ok(go(format!("/desk/funds/{slug}/turned-on?round={shown}&done=looked-at"))),
        Err(Error::Problem(problems)) => {
            let problems: Problems = problems;
            show_with(&page, slug, shown, posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}
