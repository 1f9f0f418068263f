//! Taking an application by phone or paper: who rings, for which group, and whether one of our rules is in the way.

use actix_web::{HttpResponse, web};

use super::actions::{self, Asked};
use super::policy;
use super::store::{self, Known, Line};
use super::views::{TakeView, TakenRow, ways};
use crate::application::policy::Window;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::fund::eligibility::shown::ShownEligibility;
use crate::fund::eligibility::{self, keep_out};
use crate::fund::form::FundText;
use crate::fund::store::{self as funds, RoundRow};
use crate::organisation::Kind;
use crate::organisation::telephone::{Typed as Person, digits};
use crate::people::safety::Safety;
use crate::text::{dates, times};
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::{LANGUAGES, Language};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// The round that a fund takes applications to.
fn round_of(db: &mut DbConn, slug: &str, now: Instant) -> Result<(RoundRow, FundText)> {
    let (round, ..) = funds::current(funds::rounds_by_fund_slug(db, slug)?, now).ok_or(Error::NotFound)?;
    let text = funds::newest_form(db, &round.id)?.body.0;
    Ok((round, text))
}

/// GET `/desk/funds/{slug}/by-phone`
pub async fn ask(page: Page, slug: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::with([("language", "en")]).once(&page.app.tools.chance);
    show_take(&page, slug.into_inner(), form, Rules::fresh(&page)).await
}

/// How the questions before the start stand on the page.
struct Rules {
    form: FormState,
    /// Those that would keep the group out; none before they were answered.
    out: Option<Vec<ShownEligibility>>,
}

impl Rules {
    fn fresh(page: &Page) -> Self {
        Rules { form: FormState::default().once(&page.app.tools.chance), out: None }
    }
}

async fn show_take(page: &Page, slug: String, form: FormState, rules: Rules) -> Result<HttpResponse> {
    let (who, now, asked) = (page.who()?, page.app.now(), slug.clone());
    let typed = |name: &str| form.values.get(name).cloned().unwrap_or_default();
    let (name, phone) = (typed("name"), digits(&typed("phone")));
    let (round, text, drafts, known) = page
        .read(move |db| {
            let (round, text) = round_of(db, &asked, now)?;
            policy::may_take(&who, &round)?;
            let known = match name.trim() {
                "" => Vec::new(),
                name => store::known(db, &round.funder_id, name, &phone)?,
            };
            let drafts = store::drafts(db, &round.id)?;
            Ok((round, text, drafts, known))
        })
        .await?;
    let window = Window::at(round.state, round.opens_at, round.closes_at, chrono::TimeDelta::zero(), now);
    let why_not = match policy::may_begin(window, round.closes_at.unwrap_or(now).min(now), round.closes_at, now) {
        Err(Error::Refused { why, .. }) => Language::ENGLISH.words(&why),
        _ => String::new(),
    };
    page.show(&TakeView {
        form,
        rules_form: rules.form,
        rules: ShownEligibility::all(&text, Language::ENGLISH),
        answered: rules.out.is_some(),
        kept_out: rules.out.unwrap_or_default(),
        slug,
        fund: text.fund.name.first().to_owned(),
        closes_at: round.closes_at,
        closed: window != Window::Open,
        why_not,
        ways: ways(),
        kinds: Kind::ALL.iter().map(|kind| Item::new(kind.as_str(), kind.staff_name())).collect(),
        languages: LANGUAGES.iter().map(|one| Item::new(one.code, one.name)).collect(),
        strands: match text.strands.as_slice() {
            [] | [_] => Vec::new(),
            several => several.iter().map(|strand| Item::new(&strand.key, strand.title.first())).collect(),
        },
        known: choices(known),
        drafts: drafts.into_iter().map(taken_row).collect(),
    })
}

fn choices(known: Vec<Known>) -> Vec<Item> {
    if known.is_empty() {
        return Vec::new();
    }
    let item = |group: Known| {
        let hint = if group.area.is_empty() { group.kind.staff_name().to_owned() } else { group.area };
        Item { hint, ..Item::new(group.id.as_str(), group.name) }
    };
    let none = Item::new("new", "None of these: another group");
    known.into_iter().map(item).chain([none]).collect()
}

fn taken_row(line: Line) -> TakenRow {
    TakenRow {
        href: format!("/desk/by-phone/{}", line.id),
        organisation: line.organisation,
        by: line.by,
        way: line.way.said(),
        since: line.since,
    }
}

/// When a call began or a paper came; nothing typed is now.
fn begun(posted: &Posted, problems: &mut Problems) -> Option<Instant> {
    let parts = ["begun-day", "begun-month", "begun-year", "begun_time"].map(|name| posted.get(name).trim());
    if parts.iter().all(|part| part.is_empty()) {
        return None;
    }
    let [day, month, year, time] = parts;
    let day = dates::parse_day(day, month, year).map_err(|why| problems.add("begun", why.to_string())).ok();
    let time = times::parse_time(time).map_err(|why| problems.add("begun_time", why.to_string())).ok();
    let at = dates::from_london(day?.and_time(time?));
    if at.is_none() {
        problems.add("begun_time", "The clocks go forward at that time. Choose another");
    }
    at
}

/// POST `/desk/funds/{slug}/by-phone`
pub async fn take(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (slug, now, token) = (slug.into_inner(), page.app.now(), posted.get("once").to_owned());
    let field = |name: &str| posted.get(name).to_owned();
    let mut problems = Problems::default();
    let asked = Asked {
        way: field("way"),
        begun: begun(&posted, &mut problems),
        name: field("name"),
        kind: field("kind"),
        about: posted.text("about"),
        area: field("area"),
        person: Person {
            name: field("person"),
            phone: field("phone"),
            reach_by: posted.text("reach_by"),
            voicemail: posted.get("voicemail") == "yes",
            language: Language::find(posted.get("language")).unwrap_or(Language::ENGLISH).code.to_owned(),
        },
        strand: field("strand"),
        safe: Safety {
            code_word: field("code_word"),
            no_details: posted.get("no_post") == "yes",
            never_locatable: posted.get("never_locatable") == "yes",
            ..Safety::default()
        },
        group: field("group"),
    };
    let which = slug.clone();
    let taken = page
        .change(move |change| {
            let (round, _) = round_of(change.db, &which, now)?;
            once(change, &token, |change| {
                let id = actions::take(change, &round.id, &asked, problems)?;
                Ok(format!("/desk/by-phone/{id}?done=application-taken"))
            })
        })
        .await;
    match taken {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => {
            show_take(&page, slug, posted.state(&problems, page.language), Rules::fresh(&page)).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/funds/{slug}/by-phone/rules`: the questions before the start, as whoever rings answers them. What is counted
/// is what anybody's answers count, and nothing says whose they were.
pub async fn answer_rules(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (slug, now, who) = (slug.into_inner(), page.app.now(), page.who()?);
    let asked = slug.clone();
    let (round, text) = page
        .read(move |db| {
            let (round, text) = round_of(db, &asked, now)?;
            policy::may_take(&who, &round)?;
            Ok((round, text))
        })
        .await?;
    if text.eligibility.is_empty() {
        return Ok(go(format!("/desk/funds/{slug}/by-phone")));
    }
    let form = FormState::with([("language", "en")]).once(&page.app.tools.chance);
    let out = match keep_out(&text, |field| posted.get(field).to_owned()) {
        Ok(out) => out,
        Err(problems) => {
            let rules = Rules { form: posted.state(&problems, page.language), out: None };
            return show_take(&page, slug, form, rules).await;
        }
    };
    let keys: Vec<String> = out.iter().map(|question| question.key.clone()).collect();
    let token = posted.get("once").to_owned();
    page.app.change(None, move |change| eligibility::actions::count(change, &round.id, &token, &keys)).await?;
    let out = out.into_iter().map(|question| ShownEligibility::of(question, Language::ENGLISH)).collect();
    let rules = Rules { form: posted.state(&Problems::default(), page.language), out: Some(out) };
    show_take(&page, slug, form, rules).await
}
