//! The register, a grant at its one address, published learning, and the service's own texts.

pub mod fund;
pub mod mail;
pub mod numbers;
pub mod openness;
pub mod panel;
pub mod promises;
pub mod risk;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::store::{self, Registered, Shown};
use super::views::{
    AccessibilityView, ContactRow, CookiesView, HelpView, LearningNoteView, LearningView, LinkRow, OwnGrantView,
    OwnPayment, PrivacyView, PublicGrantView, PublicNote, RegisterRow, RegisterView,
};
use crate::award::actions::agreement::SIGNED;
use crate::award::agreement::AgreementState;
use crate::award::payment::{PaymentKind, PaymentState, left_to_plan};
use crate::award::ready::Ready;
use crate::award::{policy as award_policy, store::Surrounded};
use crate::error::Result;
use crate::history::Told;
use crate::ids::{GrantId, LearningNoteId};
use crate::learning::commitment::views::PromiseRow;
use crate::learning::digest::store as digests;
use crate::learning::note::reading;
use crate::learning::note::store::{self as notes, Listed, Which};
use crate::learning::note::views::NoteRow;
use crate::learning::pages::conversation_row;
use crate::learning::piece::views::PieceRow;
use crate::learning::theme::store as themes;
use crate::learning::views::GrantNoteRow;
use crate::people::Funders;
use crate::privacy;
use crate::privacy::controller::Controller;
use crate::privacy::controller::views::KindRow;
use crate::text::money::Pence;
use crate::text::{dates, working};
use crate::web::page::Page;
use crate::web::paging::{self, After};

#[derive(Deserialize)]
pub struct Paging {
    #[serde(default)]
    after: String,
}

/// GET `/grants`
pub async fn register(page: Page, query: web::Query<Paging>) -> Result<HttpResponse> {
    let after = After::parse(&query.after);
    let first = after.is_none();
    let (rows, more) = page.read(move |db| Ok(paging::cut(store::register(db, after.as_ref())?))).await?;
    let next_href = rows.last().filter(|_| more).map_or(String::new(), |last| {
        let at = last.grant.awarded_on.and_time(chrono::NaiveTime::MIN);
        format!("/grants?after={}", After { at, id: last.grant.id.to_string() }.token())
    });
    let rows = rows
        .into_iter()
        .map(|Registered { grant, funder, individual }| RegisterRow {
            href: format!("/grants/{}", grant.id),
            organisation: if individual { String::new() } else { grant.organisation_name },
            funder,
            fund: grant.fund_name,
            purpose: crate::learning::note::views::beginning(&grant.purpose),
            amount_pence: grant.amount_pence,
            awarded_on: grant.awarded_on,
        })
        .collect();
    page.show(&RegisterView { rows, first, next_href })
}

/// GET `/grants/{id}`: its public facts for anyone; for its own group, all that is theirs.
pub async fn grant(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (id, person) = (GrantId::from(id.as_str()), page.who.as_ref().map(|who| who.person.clone()));
    let today = page.app.tools.clock.today();
    match page.read(move |db| store::grant(db, &id, person.as_ref(), today)).await? {
        Shown::Public { around, individual, notes, risen } => show_public(&page, around, individual, (&notes, risen)),
        Shown::Own { around, own } => show_own(&page, around, *own),
    }
}

fn show_public(
    page: &Page,
    around: Surrounded,
    individual: bool,
    (notes, risen): (&[notes::Note], Pence),
) -> Result<HttpResponse> {
    let works = page.who.as_ref().is_some_and(|who| award_policy::may_see(who, &around.seen).is_ok());
    page.show(&PublicGrantView {
        desk_href: if works { format!("/desk/grants/{}", around.seen.grant.id) } else { String::new() },
        organisation: if individual { String::new() } else { around.seen.grant.organisation_name },
        number: around.seen.grant.number,
        funder: around.funder,
        fund: around.seen.grant.fund_name,
        purpose: around.seen.grant.purpose,
        amount_pence: around.seen.grant.amount_pence,
        risen_pence: risen.0,
        awarded_on: around.seen.grant.awarded_on,
        notes: notes.iter().map(GrantNoteRow::new).collect(),
    })
}

fn show_own(page: &Page, around: Surrounded, own: store::Own) -> Result<HttpResponse> {
    let (now, today) = (page.app.now(), page.app.tools.clock.today());
    let Surrounded { seen, funder, contact, agreement, .. } = around;
    let grant = seen.grant;
    let state = agreement.as_ref().map(|agreement| agreement.state);
    // What a host is paid on top is none of the grant.
    let of_grant = || own.payments.iter().filter(|payment| payment.kind == PaymentKind::Grant);
    let left = left_to_plan(Pence(grant.amount_pence), of_grant().map(|payment| Pence(payment.amount_pence)));
    let paid = left <= Pence::ZERO && of_grant().all(|payment| payment.state == PaymentState::Paid);
    let next_key = match state {
        None => "grant-next-agreement",
        Some(AgreementState::Offered) => "grant-next-sign",
        Some(AgreementState::OrganisationSigned) => "grant-next-council-signs",
        Some(AgreementState::Signed) if !paid && !own.ready.checked && !own.ready.waiting => "grant-next-bank",
        Some(AgreementState::Signed) if !paid => "grant-next-payment",
        Some(AgreementState::Signed) => "grant-next-learning",
    };
    let signed = state.is_some_and(|state| state != AgreementState::Offered);
    // From the first time that both had signed: what was changed since does not shorten how long it took.
    let first_signed = own.history.iter().filter(|line| line.action == SIGNED).map(|line| line.at).min();
    let signed_at = first_signed.or_else(|| agreement.as_ref().and_then(|agreement| agreement.council_signed_at));
    let first = of_grant().filter_map(|payment| payment.paid_on).min();
    // Of the first money only: what comes later comes on its own day.
    let since = |paid_on: Option<chrono::NaiveDate>| {
        let signed_on = signed_at.map(dates::london_day).filter(|_| paid_on.is_some() && paid_on == first);
        (signed_on, signed_on.zip(paid_on).map_or(0, |(signed, paid)| working::between(signed, paid)))
    };
    let payments = own.payments.into_iter().map(|payment| OwnPayment {
        signed_on: since(payment.paid_on.filter(|_| payment.kind == PaymentKind::Grant)).0,
        days: since(payment.paid_on).1,
        payee: payment.payee,
        amount_pence: payment.amount_pence,
        due_on: payment.due_on,
        paid_on: payment.paid_on,
        state_key: payment.state.applicant_key(),
        late: payment.state != PaymentState::Paid && !own.ready.is_held() && payment.due_on < today,
    });
    page.show(&OwnGrantView {
        id: grant.id.to_string(),
        number: grant.number,
        organisation: grant.organisation_name,
        funder,
        fund: grant.fund_name,
        purpose: grant.purpose,
        amount_pence: grant.amount_pence,
        awarded_on: grant.awarded_on,
        application_href: format!("/applications/{}", grant.application_id),
        contact: contact.name,
        contact_email: contact.email,
        contact_phone: contact.phone,
        next_key,
        agreement_key: state.map_or("", AgreementState::applicant_key),
        can_sign: state == Some(AgreementState::Offered),
        bank_key: bank_key(signed, own.ready),
        bank_asked: !own.ready.with_council,
        bank_waits: signed && own.ready.waiting,
        held_key: held_key(own.ready),
        subsidy: own.ready.subsidy,
        subsidy_asked: own.ready.asked,
        payments: payments.collect(),
        left_pence: left.0,
        risen_pence: own.risen.0,
        ends_on: own.renewal.as_ref().and_then(|one| one.ends_on),
        hear_by: own.renewal.as_ref().filter(|one| !one.state.is_decided()).and_then(|one| one.decide_by),
        ends_key: own.renewal.as_ref().map_or("", |one| one.state.applicant_key()),
        end_decided: own.renewal.as_ref().is_some_and(|one| one.state.is_decided()),
        conversations: own.conversations.into_iter().map(|talk| conversation_row(talk, now)).collect(),
        notes: own.notes.iter().map(GrantNoteRow::new).collect(),
        promises: own.promises.into_iter().map(|named| PromiseRow::new(named, today, false)).collect(),
        history: own.history.into_iter().map(|line| Told::to_group(line, "grant-history", page.language)).collect(),
    })
}

/// What a group reads where the council holds its money: it is asked for no account.
const WITH_COUNCIL: &str = "bank-holder-council";

/// What a group reads of where its money goes; empty before it has signed.
fn bank_key(signed: bool, ready: Ready) -> &'static str {
    match ready {
        _ if !signed => "",
        Ready { with_council: true, .. } => WITH_COUNCIL,
        Ready { waiting: true, .. } => "grant-bank-waits",
        Ready { checked: true, .. } => "bank-state-checked",
        Ready { .. } => "grant-bank-asked",
    }
}

/// What a group reads of what holds its money; empty where nothing does.
fn held_key(ready: Ready) -> &'static str {
    match ready {
        Ready { stopped: true, .. } => "grant-held-stopped",
        Ready { paused: true, .. } => "grant-held-paused",
        Ready { .. } => "",
    }
}

/// GET `/learning`
pub async fn learning(page: Page, query: web::Query<Paging>) -> Result<HttpResponse> {
    let after = After::parse(&query.after);
    let (today, first) = (page.app.tools.clock.today(), after.is_none());
    let ((rows, more), themes, digests) = page
        .read(move |db| {
            let listed = paging::cut(notes::list(db, Which::Published(today), after.as_ref())?);
            if !first {
                return Ok((listed, Vec::new(), Vec::new()));
            }
            Ok((listed, themes::published(db, today)?, digests::published(db)?))
        })
        .await?;
    let next_href = rows.last().filter(|_| more).map_or(String::new(), |last| {
        format!("/learning?after={}", After { at: last.note.written_at, id: last.note.id.to_string() }.token())
    });
    let notes = rows
        .into_iter()
        .map(|listed| {
            let href = format!("/learning/{}", listed.note.id);
            NoteRow::new(listed, href, true)
        })
        .collect();
    let themes =
        themes.into_iter().map(|theme| LinkRow { href: format!("/learning/themes/{}", theme.id), text: theme.name });
    let digests =
        digests.into_iter().map(|(round, fund)| LinkRow { href: format!("/learning/rounds/{round}"), text: fund });
    page.show(&LearningView { themes: themes.collect(), digests: digests.collect(), notes, next_href })
}

/// GET `/learning/{id}`
pub async fn learning_note(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (id, who, today) = (LearningNoteId::from(id.as_str()), page.who.clone(), page.app.tools.clock.today());
    let (listed, pieces) = page.read(move |db| reading::read(db, &id, who.as_ref(), today)).await?;
    let Listed { note, grant, individual } = listed;
    page.show(&LearningNoteView {
        note: PublicNote {
            organisation: if individual { String::new() } else { grant.organisation_name },
            fund: grant.fund_name,
            grant_href: format!("/grants/{}", grant.id),
            written_at: note.written_at,
            body: note.body.0,
        },
        pieces: pieces.into_iter().map(PieceRow::public).collect(),
    })
}

async fn contacts(page: &Page) -> Result<Vec<ContactRow>> {
    let contacts = page.read(store::contacts).await?;
    Ok(contacts
        .into_iter()
        .map(|contact| ContactRow {
            fund: contact.fund,
            funder: contact.funder,
            name: contact.name,
            email: contact.email,
            phone: contact.phone,
        })
        .collect())
}

/// GET `/help`
pub async fn help(page: Page) -> Result<HttpResponse> {
    page.show(&HelpView { contacts: contacts(&page).await? })
}

/// GET `/accessibility`
pub async fn accessibility(page: Page) -> Result<HttpResponse> {
    page.show(&AccessibilityView { contacts: contacts(&page).await?, service: page.app.settings.service_name.clone() })
}

/// GET `/privacy`
pub async fn privacy(page: Page) -> Result<HttpResponse> {
    let (kept, rules) = page
        .read(|db| Ok((privacy::controller::store::of(db, &Funders::All)?, privacy::retention::store::rules(db)?)))
        .await?;
    let (funders, controllers): (Vec<_>, Vec<Controller>) =
        kept.into_iter().map(|kept| ((kept.funder, kept.controller.funder.clone()), kept.controller)).unzip();
    let kinds = KindRow::all(|rule| rules.said(rule, &funders));
    page.show(&PrivacyView { contacts: contacts(&page).await?, controllers, kinds })
}

/// GET `/cookies`
pub async fn cookies(page: Page) -> Result<HttpResponse> {
    let session = crate::web::viewer::cookie_name(&page.app.settings);
    page.show(&CookiesView { session, council: page.app.tools.council.is_some() })
}
