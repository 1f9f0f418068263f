//! Subsidy control: the officer's page of a grant, and the one question to its group.

use actix_web::{HttpResponse, web};

use super::actions::{self, Seen, version_of};
use super::shown::Found;
use super::store::{self, Asking, Assessment};
use super::typed::{Typed, TypedAnswer};
use super::views::{AssessmentRow, DeskSubsidyView, OwnSubsidyView, limbs, yes_no};
use super::{Answer, LIMIT, Limb, Sums, Years, asking, export, policy};
use crate::award::finance::policy::funders;
use crate::award::{grant, policy as awards_policy, store as awards};
use crate::error::{Error, Result, Words};
use crate::ids::GrantId;
use crate::text::money::Pence;
use crate::web::download::download_table;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once;
use crate::web::page::{Page, go};

/// GET `/desk/grants/{id}/subsidy`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_desk(&page, GrantId::from(id.as_str()), None).await
}

async fn show_desk(page: &Page, id: GrantId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let years = Years::of(page.app.tools.clock.today());
    let reader = who.clone();
    let found = page
        .read(move |db| {
            let seen = grant::look(db, &id, &reader.person)?;
            awards_policy::may_see(&reader, &seen)?;
            let (band, asking) = store::band_and_asking(db, &id)?;
            let all = store::of(db, &id)?;
            // Also the years that the newest was made for, so that the page says whether it still fits.
            let (from, until) = all.first().map_or((years.from, years.until), |newest| {
                (newest.from_on.min(years.from), newest.until_on.max(years.until))
            });
            let given = store::given(db, &seen.grant.organisation_id, from, until)?;
            let asked = asking.iter().flat_map(|one| [Some(one.asked_by.clone()), one.answered_by.clone()]).flatten();
            let people = asked.chain(all.iter().map(|one| one.made_by.clone())).chain([seen.grant.contact_id.clone()]);
            let names = awards::names(db, people.collect())?;
            Ok(Found { seen, band, asking, all, given, names })
        })
        .await?;
    let above = policy::is_above(&found.seen.grant, found.band);
    let declared = found.asking.as_ref().and_then(Asking::declared).unwrap_or_default();
    let sums = Sums { grant: found.amount(), own: found.own(years), declared };
    let rows: Vec<AssessmentRow> = found.all.iter().enumerate().map(|(at, one)| found.row(at, one)).collect();
    let listed = found.given_rows(years);
    let inside = found.given.iter().filter(|one| one.awarded_on >= years.from && one.awarded_on <= years.until).count();
    let grant = &found.seen.grant;
    page.show(&DeskSubsidyView {
        id: grant.id.to_string(),
        organisation: grant.organisation_name.clone(),
        number: grant.number.clone(),
        contact: found.name(Some(&grant.contact_id)),
        amount_pence: grant.amount_pence,
        band_pence: found.band.0,
        above_band: above,
        limit_pence: LIMIT.0,
        from: years.from,
        until: years.until,
        more: inside - listed.len(),
        given: listed,
        own_pence: sums.own.0,
        total_pence: sums.total().0,
        left_pence: LIMIT.0.saturating_sub(sums.total().0).max(0),
        over: !sums.is_within(LIMIT),
        asked: found.asked(),
        can_ask: found.asking.is_none() && policy::may_ask(&who, &found.seen, found.band).is_ok(),
        can_assess: policy::may_assess(&who, &found.seen).is_ok(),
        holds: above && rows.first().is_none_or(|newest| newest.stale),
        rows,
        limbs: limbs(),
        yes_no: yes_no(),
        usual: !above && found.all.is_empty() && form.is_none(),
        version: version_of(&found.all, found.asking.as_ref()),
        form: form.unwrap_or_else(|| found.filled(above).once(&page.app.tools.chance)),
    })
}

fn limb(posted: &Posted, limb: Limb) -> Option<bool> {
    match posted.get(limb.as_str()) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// POST `/desk/grants/{id}/subsidy`
pub async fn assess(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let typed = Typed {
        limbs: [Limb::PublicMoney, Limb::Advantage, Limb::Enterprise, Limb::Trade].map(|one| limb(&posted, one)),
        why: posted.text("why"),
        declared: posted.get("declared").to_owned(),
        considered_by: posted.get("considered_by").to_owned(),
        reference: posted.get("reference").to_owned(),
    };
    let seen = Seen { version: posted.version(), own: posted.get("own").parse().ok().map(Pence) };
    let (grant, token) = (id.clone(), posted.get("once").to_owned());
    let assessed = page
        .change(move |change| {
            once::once(change, &token, |change| {
                actions::assess(change, &grant, &typed, seen)?;
                Ok(format!("/desk/grants/{grant}/subsidy?done=subsidy-assessed"))
            })
        })
        .await;
    match assessed {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_desk(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => {
            show_desk(&page, id, Some(posted.overtaken("public_money", why, page.language))).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/grants/{id}/subsidy/question`
pub async fn ask(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let grant = id.clone();
    page.change(move |change| asking::ask(change, &grant)).await?;
    Ok(go(format!("/desk/grants/{id}/subsidy?done=subsidy-asked")))
}

/// GET `/desk/subsidies.csv`
pub async fn table(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    policy::may_export(&who)?;
    let funders = funders(&who, policy::ASSESS);
    let rows = page.read(move |db| store::to_publish(db, &funders, &who.person, export::MOST)).await?;
    let day = page.app.tools.clock.today().format("%Y-%m-%d");
    Ok(download_table(&format!("subsidies-{day}.csv"), export::table(&rows)?))
}

/// GET `/grants/{id}/subsidy`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_own(&page, GrantId::from(id.as_str()), None).await
}

async fn show_own(page: &Page, id: GrantId, form: Option<FormState>) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let (around, asking, all, names) = page
        .read(move |db| {
            let around = awards::surrounded(db, &id, Some(&person))?;
            let (_, asking) = store::band_and_asking(db, &id)?;
            let all = store::of(db, &id)?;
            // Where nothing was asked and no notice given, there is no such page; nor for anybody else.
            if !around.member || (asking.is_none() && noticed(&all).is_none()) {
                return Err(Error::NotFound);
            }
            let people = asking.iter().filter_map(|one| one.answered_by.clone()).collect();
            let names = awards::names(db, people)?;
            Ok((around, asking, all, names))
        })
        .await?;
    let (grant, language) = (around.seen.grant, page.language);
    let can_answer = policy::may_answer(true, &grant, asking.as_ref(), all.first()).is_ok();
    let notice = noticed(&all);
    let answered_by = asking.as_ref().and_then(|one| one.answered_by.as_ref()).and_then(|id| names.get(id).cloned());
    let item = |value: &str, key: &'static str| Item::new(value, language.say(key));
    let unknown_hint = language.words(&Words::key("subsidy-unknown-hint").with("contact", &around.contact.name));
    let choices =
        vec![item("amount", "subsidy-known"), Item { hint: unknown_hint, ..item("unknown", "subsidy-unknown") }];
    page.show(&OwnSubsidyView {
        id: grant.id.to_string(),
        organisation: grant.organisation_name,
        amount_pence: asking.as_ref().map_or(grant.amount_pence, |one| one.amount_pence),
        limit_pence: LIMIT.0,
        since: asking.as_ref().map(|one| one.since),
        answer: asking.as_ref().map_or("", |one| one.answer.as_str()),
        declared_pence: asking.as_ref().map_or(0, |one| one.declared_pence),
        answered_by: answered_by.unwrap_or_default(),
        answered_at: asking.as_ref().and_then(|one| one.answered_at),
        can_answer,
        noticed_at: notice.map(|one| one.noticed_at.unwrap_or(one.made_at)),
        noticed_pence: notice.map_or(0, |one| one.amount_pence),
        choices,
        contact: around.contact.name,
        contact_email: around.contact.email,
        contact_phone: around.contact.phone,
        version: asking.as_ref().map_or(0, |one| one.version),
        form: form.unwrap_or_else(|| said(asking.as_ref())),
    })
}

/// The notice that stands: the newest assessment's, where it gave one.
fn noticed(all: &[Assessment]) -> Option<&Assessment> {
    all.first().filter(|newest| newest.noticed_at.is_some())
}

/// The form with what the group said before.
fn said(asking: Option<&Asking>) -> FormState {
    let Some(asking) = asking.filter(|asking| asking.answer != Answer::Waiting) else { return FormState::default() };
    let amount = asking.declared().map(Pence::plain).unwrap_or_default();
    FormState::with([("answer", asking.answer.as_str().to_owned()), ("amount", amount)])
}

/// POST `/grants/{id}/subsidy`
pub async fn answer(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let typed = TypedAnswer { answer: posted.get("answer").to_owned(), amount: posted.get("amount").to_owned() };
    let (grant, seen) = (id.clone(), posted.version());
    match page.change(move |change| asking::answer(change, &grant, &typed, seen)).await {
        Ok(()) => Ok(go(format!("/grants/{id}/subsidy?done=subsidy-answered"))),
        Err(Error::Problem(problems)) => show_own(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => show_own(&page, id, Some(posted.overtaken("answer", why, page.language))).await,
        Err(other) => Err(other),
    }
}
