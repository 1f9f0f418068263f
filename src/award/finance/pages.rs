//! Payments across grants: the list, the file for the finance system, and what was paid.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Looked};
use super::import::{self, Outcome};
use super::store::{self, Asked, Batch, FundAt, Listed, ToSend};
use super::views::{BatchRow, ImportView, LookedRow, PaymentLine, PaymentsView};
use super::{COLUMNS, MOST, policy};
use crate::award::payment::PaymentState;
use crate::award::policy as awards_policy;
use crate::award::returned;
use crate::error::{Error, Problems, Result};
use crate::ids::{FunderId, PaymentId};
use crate::people::{Funders, Who};
use crate::web::download::download_table;
use crate::web::form::{FormState, Item, Posted, PostedFile};
use crate::web::page::{Page, go};
use crate::web::paging::{self, After};

/// Where the list stands.
const PATH: &str = "/desk/payments";

/// What the list is narrowed by.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    state: String,
    #[serde(default)]
    fund: String,
    #[serde(default)]
    funder: String,
    #[serde(default)]
    after: String,
}

impl Typed {
    fn fields(&self) -> [(&'static str, String); 3] {
        [("state", self.state.clone()), ("fund", self.fund.clone()), ("funder", self.funder.clone())]
    }
}

/// What the page is made of.
struct Found {
    rows: Vec<Listed>,
    more: bool,
    funds: Vec<FundAt>,
    /// Whose file comes next; none where the reader takes none.
    funder: Option<FunderId>,
    to_send: Vec<ToSend>,
    batches: Vec<(Batch, String)>,
}

/// GET `/desk/payments`
pub async fn list(page: Page, typed: web::Query<Typed>) -> Result<HttpResponse> {
    show_list(&page, typed.into_inner(), FormState::default()).await
}

async fn show_list(page: &Page, typed: Typed, mut form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asking = who.clone();
    let asked = Asked {
        funders: policy::funders(&who, policy::SEE),
        state: PaymentState::parse(&typed.state),
        fund: typed.fund.clone(),
        after: After::parse(&typed.after),
    };
    let wanted = typed.funder.clone();
    let found = page.read(move |db| find(db, &asking, &asked, &wanted)).await?;
    for (name, value) in typed.fields() {
        form.values.entry(name.to_owned()).or_insert(value);
    }
    let next_href = found.rows.last().filter(|_| found.more).map_or(String::new(), |last| {
        let after = After { at: last.payment.due_on.and_time(chrono::NaiveTime::MIN), id: last.payment.id.to_string() };
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(typed.fields().iter().filter(|(_, value)| !value.is_empty()));
        format!("{PATH}?{}", query.append_pair("after", &after.token()).finish())
    });
    let today = page.app.tools.clock.today();
    let name = |id: &FunderId| found.funds.iter().find(|one| one.funder_id == *id).map(|one| one.funder.clone());
    page.show(&PaymentsView {
        rows: found.rows.iter().map(|one| line(&who, one, today)).collect(),
        next_href,
        states: PaymentState::ALL.iter().map(|state| Item::new(state.as_str(), state.staff_name())).collect(),
        funds: found.funds.iter().map(|one| Item::new(&one.slug, &one.fund)).collect(),
        form,
        can_send: found.funder.is_some(),
        funder: found.funder.as_ref().and_then(name).unwrap_or_default(),
        funder_id: found.funder.as_ref().map(ToString::to_string).unwrap_or_default(),
        others: others(&who, &found),
        to_send: found.to_send.len(),
        to_send_pence: found.to_send.iter().map(|one| one.payment.amount_pence).sum(),
        columns: COLUMNS.to_vec(),
        batches: found.batches.into_iter().map(batch_row).collect(),
    })
}

fn find(db: &mut crate::db::DbConn, who: &Who, asked: &Asked, wanted: &str) -> Result<Found> {
    let (rows, more) = paging::cut(store::list(db, asked, &who.person)?);
    let funds = store::funds(db, &asked.funders)?;
    let sends = policy::funders(who, policy::SEND);
    let may = |id: &FunderId| who.is_any(policy::SEND, id);
    let wanted = FunderId::from(wanted);
    let first = || funds.iter().map(|one| one.funder_id.clone()).find(|id| may(id));
    let funder = if may(&wanted) && !wanted.as_str().is_empty() { Some(wanted) } else { first() };
    let to_send = match &funder {
        Some(funder) => store::to_send(db, funder, &who.person, MOST)?,
        None => Vec::new(),
    };
    let batches = if sends == Funders::These(Vec::new()) { Vec::new() } else { store::batches(db, &sends)? };
    Ok(Found { rows, more, funds, funder, to_send, batches })
}

/// The funders whose files the reader takes, but for the one that is shown.
fn others(who: &Who, found: &Found) -> Vec<Item> {
    let mut others: Vec<Item> = found
        .funds
        .iter()
        .filter(|one| who.is_any(policy::SEND, &one.funder_id) && Some(&one.funder_id) != found.funder.as_ref())
        .map(|one| Item::new(one.funder_id.as_str(), &one.funder))
        .collect();
    others.dedup();
    others
}

fn line(who: &Who, one: &Listed, today: chrono::NaiveDate) -> PaymentLine {
    let (payment, grant) = (&one.payment, &one.seen.grant);
    let works = awards_policy::may_see(who, &one.seen).is_ok();
    let paid = payment.state == PaymentState::Paid;
    PaymentLine {
        id: payment.id.to_string(),
        href: if works { format!("/desk/grants/{}", grant.id) } else { String::new() },
        organisation: grant.organisation_name.clone(),
        payee: if works { payment.payee.clone() } else { String::new() },
        number: grant.number.clone(),
        fund: grant.fund_name.clone(),
        amount_pence: works.then_some(payment.amount_pence),
        due_on: payment.due_on,
        paid_on: payment.paid_on,
        state: payment.state.staff_name(),
        late: !paid && !one.ready.is_held() && payment.due_on < today,
        closed: one.seen.closed.map_or("", crate::application::apart::Closed::you),
        why_not: if paid || !works { "" } else { one.ready.why_not().unwrap_or_default() },
        reference: one.reference.clone().filter(|_| works).unwrap_or_default(),
        batch: one.sent.map(|(number, _)| number).filter(|_| works),
        sent_at: one.sent.map(|(_, at)| at).filter(|_| works),
        came_back: one.sent.is_some() && !one.away && works && !paid,
        can_come_back: returned::policy::may_say(who, &one.seen).is_ok()
            && returned::policy::next(payment, one.away).is_ok(),
    }
}

fn batch_row((batch, who): (Batch, String)) -> BatchRow {
    BatchRow { number: batch.number, payments: batch.payments, total_pence: batch.total_pence, who, at: batch.made_at }
}

/// POST `/desk/payments.csv`
pub async fn take(page: Page, posted: Posted) -> Result<HttpResponse> {
    let funder = FunderId::from(posted.get("funder"));
    let taken = page.change(move |change| actions::take(change, &funder)).await?;
    let name = format!("payments-{}-{}.csv", taken.batch.number, taken.batch.made_at.format("%Y-%m-%d"));
    Ok(download_table(&name, taken.table))
}

/// POST `/desk/payments/returns`: a payment that was sent came back, or never left.
pub async fn came_back(page: Page, posted: Posted) -> Result<HttpResponse> {
    let (payment, why) = (PaymentId::from(posted.get("payment")), posted.text("reason"));
    match page.change(move |change| returned::actions::came_back(change, &payment, &why)).await {
        Ok(told) => Ok(go(format!("{PATH}?done={}", if told { "payment-came-back" } else { "fee-came-back" }))),
        Err(Error::Problem(mut problems)) => {
            // Each payment has a box of its own for the reason.
            let field = format!("reason-{}", posted.get("payment"));
            problems.0.iter_mut().for_each(|problem| problem.field = field.clone());
            show_list(&page, Typed::default(), posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/desk/payments/import`
pub async fn ask(page: Page) -> Result<HttpResponse> {
    page.show(&ImportView { rows: vec![], marks: 0, more: false, most: import::MOST, form: FormState::default() })
}

/// POST `/desk/payments/import`: what each line of the file would do. Nothing changes.
pub async fn preview(page: Page, posted: Posted) -> Result<HttpResponse> {
    let given = match posted.files.first() {
        Some(file) => text_of(file).await?,
        None => Ok(posted.text("lines")),
    };
    let text = match given {
        Ok(text) if text.trim().is_empty() => {
            let problems = Problems::one("file", "Choose the file, or paste its lines");
            return show_import(&page, String::new(), Vec::new(), posted.state(&problems, page.language));
        }
        Ok(text) => text,
        Err(why) => {
            let problems = Problems::one("file", why);
            return show_import(&page, String::new(), Vec::new(), posted.state(&problems, page.language));
        }
    };
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let lines = import::read(&text);
    let looked = page.read(move |db| actions::look(db, &who, &lines, today)).await?;
    if looked.is_empty() {
        let problems = Problems::one("file", "There is no line in this file that names a payment");
        return show_import(&page, text, Vec::new(), posted.state(&problems, page.language));
    }
    show_import(&page, text, looked, FormState::default())
}

/// The text of a small file, or what is the matter with it.
async fn text_of(file: &PostedFile) -> Result<std::result::Result<String, &'static str>> {
    if file.too_large || file.size > 512 * 1024 {
        return Ok(Err(
            "This file is larger than a list of payments is. Choose the table of commas from the finance system",
        ));
    }
    let bytes = tokio::fs::read(file.content.path()).await.map_err(anyhow::Error::from)?;
    Ok(String::from_utf8(bytes)
        .map_err(|_| "This is no table of commas. Save it from the finance system as CSV, UTF-8"))
}

fn show_import(page: &Page, text: String, looked: Vec<Looked>, mut form: FormState) -> Result<HttpResponse> {
    let more = looked.len() >= import::MOST;
    form.values.insert("lines".to_owned(), text);
    let marks = looked.iter().filter(|one| one.outcome == Outcome::Matched).count();
    page.show(&ImportView { rows: looked.into_iter().map(looked_row).collect(), marks, more, most: import::MOST, form })
}

fn looked_row(one: Looked) -> LookedRow {
    LookedRow {
        number: one.number,
        reference: one.reference,
        paid_on: one.line.as_ref().map(|line| line.paid_on),
        amount_pence: one.line.as_ref().map(|line| line.amount.0),
        outcome: one.outcome.words(),
        marks: one.outcome == Outcome::Matched,
        odd: !matches!(one.outcome, Outcome::Matched | Outcome::AlreadyPaid),
    }
}

/// POST `/desk/payments/import/paid`
pub async fn bring(page: Page, posted: Posted) -> Result<HttpResponse> {
    let text = posted.text("lines");
    let marked = page.change(move |change| actions::bring(change, &text)).await?;
    let done = if marked == 0 { "payments-none" } else { "payments-brought" };
    Ok(go(format!("{PATH}?done={done}")))
}
