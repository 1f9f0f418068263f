//! `/desk/privacy/retention`: how long things are kept, what would go now, and what went.

use actix_web::HttpResponse;

use super::store::{self, Logged};
use super::views::{LogRow, RetentionView, RuleRow};
use super::{Due, Rule, actions, length};
use crate::error::{Error, Result};
use crate::ids::FunderId;
use crate::people::Funders;
use crate::people::team::policy::keeps_everything;
use crate::people::team::store as team;
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
    let (names, due, logged) = page
        .read(move |db| {
            let names = team::funder_names(db, &these)?;
            let listed = match &these {
                Funders::All => None,
                Funders::These(these) => Some(these.as_slice()),
            };
            Ok((names, actions::dry_run(db, now)?, store::logged(db, listed)?))
        })
        .await?;
    let everything = keeps_everything(&who);
    let rows: Vec<(Due, String)> = due.into_iter().filter_map(|due| named(due, &names)).collect();
    let rules = rows.iter().filter(|(due, _)| due.funder.is_some() || everything).map(|(due, name)| item(due, name));
    page.show(&RetentionView {
        form,
        rules: rules.collect(),
        rows: rows.iter().map(|(due, name)| row(due, name)).collect(),
        log: logged.into_iter().map(log).collect(),
    })
}

/// What is due at one of these funders, with its name, or of the portal's own; none at another's.
fn named(due: Due, names: &[(FunderId, String)]) -> Option<(Due, String)> {
    match &due.funder {
        None => Some((due, String::new())),
        Some(funder) => {
            let name = names.iter().find(|(known, _)| known == funder)?.1.clone();
            Some((due, name))
        }
    }
}

fn item(due: &Due, name: &str) -> Item {
    let (rule, funder) = (due.rule, due.funder.as_ref().map_or("", FunderId::as_str));
    let at = if name.is_empty() { "in the whole portal".to_owned() } else { format!("at {name}") };
    Item::new(format!("{rule} {funder}"), format!("{}, {at}", rule.title()))
}

fn row(due: &Due, name: &str) -> RuleRow {
    RuleRow {
        title: due.rule.title(),
        funder: name.to_owned(),
        length: length(due.days),
        since: due.rule.since(),
        goes: due.rule.goes(),
        due: due.count(),
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
