//! Which part of a fund an application is for: chosen when it is begun, and changed while it is a draft.

use actix_web::{HttpResponse, web};

use super::views::StrandView;
use crate::application::store::Opened;
use crate::application::{State, actions, opened};
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::shown::amount;
use crate::ids::ApplicationId;
use crate::organisation::views::Item;
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// The strands of a round to choose from, each in the fund's own words with what it can give; none where there is
/// nothing to choose.
pub fn choices(form: &FundText, language: Language) -> Vec<Item> {
    if form.strands.len() < 2 {
        return Vec::new();
    }
    let item = |strand: &crate::fund::form::Strand| {
        let (words, limits) =
            (strand.description.get(language.code).trim(), amount(strand.min_amount, strand.max_amount, language));
        Item {
            value: strand.key.clone(),
            text: strand.title.get(language.code).to_owned(),
            hint: if words.is_empty() { format!("{limits}.") } else { format!("{words} {limits}.") },
        }
    };
    form.strands.iter().map(item).collect()
}

/// GET `/applications/{id}/strand`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let opened = load(&page, &ApplicationId::from(id.as_str())).await?;
    opened.need_edit(&page.who()?.person, page.app.now())?;
    let form = FormState::with(opened.application.strand.iter().map(|strand| ("strand", strand.as_str())));
    page.show(&view(&page, &opened, form))
}

/// POST `/applications/{id}/strand`
pub async fn choose(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (which, wanted) = (id.clone(), posted.get("strand").to_owned());
    match page.change(move |change| actions::choose_strand(change, &which, &wanted)).await {
        Ok(()) => Ok(go(format!("/applications/{id}?done=strand-chosen"))),
        Err(Error::Problem(problems)) => {
            let opened = load(&page, &id).await?;
            page.show(&view(&page, &opened, posted.state(&problems, page.language)))
        }
        Err(other) => Err(other),
    }
}

/// The application, where there is something to choose.
async fn load(page: &Page, id: &ApplicationId) -> Result<Opened> {
    let (who, id) = (page.who()?, id.clone());
    let opened = page.read(move |db| opened::for_part(db, &id, &who.person)).await?;
    if opened.form.strands.len() < 2 { Err(Error::NotFound) } else { Ok(opened) }
}

fn view(page: &Page, opened: &Opened, form: FormState) -> StrandView {
    StrandView {
        form,
        id: opened.application.id.to_string(),
        fund: opened.form.fund.name.get(page.language.code).to_owned(),
        strands: choices(&opened.form, page.language),
    }
}

/// A strand as the pages of its application name it: its title, and where it is changed while that is possible.
pub fn named(opened: &Opened, language: Language) -> super::views::Named {
    let draft = opened.application.state == State::Draft && opened.form.strands.len() > 1;
    super::views::Named {
        title: opened.form.strand_title(opened.application.strand.as_deref(), language.code),
        amount: amount(opened.form.round.min_amount, opened.form.round.max_amount, language),
        change: if draft { format!("/applications/{}/strand", opened.application.id) } else { String::new() },
    }
}
