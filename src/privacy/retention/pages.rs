//! `/desk/privacy/retention`: how long things are kept, what would go now, and what went.

use actix_web::HttpResponse;

use super::store::{self, Logged};
use super::views::{LogRow, RetentionView, RuleRow};
use super::{Counted, Rule, actions, length};
use crate::error::{Error, Result};
use crate::ids::FunderId;
use crate::people::Funders;
use crate::people::team::policy::keeps_everything;
use crate::privacy::controller::policy;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/privacy/retention`
pub async fn show(page: Page) -> Result<HttpResponse> {
    show_with(&page, FormState::default()).await
}

async fn show_with(page: &Page, form: FormState) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let these = policy::funders(&who);
    let (counted, logged) = page
        .read(move |db| {
            let listed = match &these {
                Funders::All => None,
                Funders::These(these) => Some(these.as_slice()),
            };
            Ok((actions::counted(db, now, &these)?, store::logged(db, listed)?))
        })
        .await?;
    let everything = keeps_everything(&who);
    let rules = counted.iter().filter(|one| one.funder.is_some() || everything);
    page.show(&RetentionView {
        form,
        rules: rules.map(item).collect(),
        rows: counted.iter().map(row).collect(),
        log: logged.into_iter().map(log).collect(),
    })
}

fn item(one: &Counted) -> Item {
    let (rule, funder) = (one.rule, one.funder.as_ref().map_or("", FunderId::as_str));
    let at = if one.name.is_empty() { "in the whole portal".to_owned() } else { format!("at {}", one.name) };
    Item::new(format!("{rule} {funder}"), format!("{}, {at}", rule.title()))
}

fn row(one: &Counted) -> RuleRow {
    RuleRow {
        title: one.rule.title(),
        funder: one.name.clone(),
        length: length(one.days),
        since: one.rule.since(),
        goes: one.rule.goes(),
        due: one.count,
    }
}

fn log(line: Logged) -> LogRow {
    LogRow {
        title: line.rule.title(),
        funder: line.funder.unwrap_or_default(),
        length: length(line.days),
        things: line.things,
        at: line.at,
    }
}

/// POST `/desk/privacy/retention`
pub async fn set(page: Page, posted: Posted) -> Result<HttpResponse> {
    let (rule, funder) = posted.get("what").split_once(' ').unwrap_or((posted.get("what"), ""));
    let rule = Rule::parse(rule);
    let funder = Some(funder).filter(|funder| !funder.is_empty()).map(FunderId::from);
    let days = posted.get("days").to_owned();
    match page.change(move |change| actions::set(change, rule, funder, &days)).await {
        Ok(()) => Ok(go("/desk/privacy/retention?done=rule-saved")),
        Err(Error::Problem(problems)) => show_with(&page, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
