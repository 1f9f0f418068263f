//! The only file that knows how agreements and payments stand in the database.

use std::collections::HashMap;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::agreement::{AgreementState, fingerprint};
use super::grant::{AtDesk, Grant};
use super::payment::{PaymentKind, PaymentState};
use super::plan::Plan;
use super::terms::{self, AgreementPart};
use crate::application::apart;
use crate::application::at_desk::Closeness;
use crate::application::store::apart as closed;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    agreement_proposals, agreements, applications, commitments, declarations, form_versions, funders, grant_accounts,
    grants, learning_conversations, learning_notes, learning_turns, money_pauses, money_stops, organisation_members,
    passed_sums, payments, people, subsidy_askings, subsidy_assessments, supporters,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::ids::{AgreementId, ApplicationId, GrantId, PaymentId, PersonId};
use crate::people::{Funders, store::Person};
use crate::web::paging::{After, PAGE};

/// An agreement as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = agreements, check_for_backend(crate::db::MultiBackend))]
pub struct Agreement {
    pub id: AgreementId,
    pub grant_id: GrantId,
    pub state: AgreementState,
    pub body: String,
    pub body_sha256: String,
    pub offered_by: PersonId,
    pub offered_at: Instant,
    pub organisation_signed_by: Option<PersonId>,
    /// Name and role, as they were typed.
    pub organisation_signed_as: String,
    pub organisation_signed_at: Option<Instant>,
    pub council_signed_by: Option<PersonId>,
    pub council_signed_as: String,
    pub council_signed_at: Option<Instant>,
    pub version: i32,
    /// Its sections; none where it was written as one text.
    pub parts: Json<Vec<AgreementPart>>,
    /// Which of the agreements that were signed one after another it is, from 1.
    pub number: i32,
    /// How the money is paid.
    pub plan: Json<Plan>,
    /// When the group chose that; none as long as it has not.
    pub plan_chosen_at: Option<Instant>,
}

impl Agreement {
    /// The same with these sections: the whole text and its fingerprint follow.
    pub fn set_parts(&mut self, parts: Vec<AgreementPart>) {
        self.body = terms::plain_text(&parts);
        self.body_sha256 = fingerprint(&self.body);
        self.parts = Json(parts);
    }

    /// What is signed on both sides, so that a change of it begins from there.
    pub fn is_signed(&self) -> bool {
        self.state == AgreementState::Signed
    }
}

/// A payment as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = payments, check_for_backend(crate::db::MultiBackend))]
pub struct Payment {
    pub id: PaymentId,
    pub grant_id: GrantId,
    pub state: PaymentState,
    pub amount_pence: i64,
    pub due_on: chrono::NaiveDate,
    pub approved_by: Option<PersonId>,
    pub approved_at: Option<Instant>,
    pub paid_by: Option<PersonId>,
    pub paid_on: Option<chrono::NaiveDate>,
    pub version: i32,
    pub kind: PaymentKind,
    /// The host that a fee is paid to; empty for what is of the grant.
    pub payee: String,
}

/// The agreement of a grant, once one has been offered.
pub fn agreement(db: &mut DbConn, grant: &GrantId) -> Result<Option<Agreement>> {
    Ok(agreements::table.filter(agreements::grant_id.eq(grant)).select(Agreement::as_select()).first(db).optional()?)
}

/// Writes a new agreement.
pub fn insert_agreement(db: &mut DbConn, agreement: &Agreement) -> Result<()> {
    diesel::insert_into(agreements::table).values(agreement).execute(db)?;
    Ok(())
}

/// Writes an agreement as it now stands, one version on.
pub fn save_agreement(db: &mut DbConn, agreement: &Agreement) -> Result<()> {
    diesel::update(agreements::table.find(&agreement.id))
        .set((
            agreements::state.eq(agreement.state),
            agreements::body.eq(&agreement.body),
            agreements::body_sha256.eq(&agreement.body_sha256),
            agreements::offered_by.eq(&agreement.offered_by),
            agreements::offered_at.eq(agreement.offered_at),
            agreements::organisation_signed_by.eq(&agreement.organisation_signed_by),
            agreements::organisation_signed_as.eq(&agreement.organisation_signed_as),
            agreements::organisation_signed_at.eq(agreement.organisation_signed_at),
            agreements::council_signed_by.eq(&agreement.council_signed_by),
            agreements::council_signed_as.eq(&agreement.council_signed_as),
            agreements::council_signed_at.eq(agreement.council_signed_at),
            (
                agreements::parts.eq(&agreement.parts),
                agreements::number.eq(agreement.number),
                agreements::plan.eq(&agreement.plan),
                agreements::plan_chosen_at.eq(agreement.plan_chosen_at),
            ),
            agreements::version.eq(agreements::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// What rests on an application's grant, if it was given one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rests {
    /// Somebody has signed its agreement.
    pub signed: bool,
    /// A conversation is arranged, or a note begun.
    pub learning: bool,
}

/// What rests on an application's grant, in one query.
pub fn rests_on(db: &mut DbConn, application: &ApplicationId) -> Result<Rests> {
    let signed = agreements::table
        .filter(agreements::grant_id.eq(grants::id))
        .filter(agreements::state.ne(AgreementState::Offered));
    let talks = learning_conversations::table.filter(learning_conversations::grant_id.eq(grants::id));
    let notes = learning_notes::table.filter(learning_notes::grant_id.eq(grants::id));
    let row: Option<(bool, bool)> = grants::table
        .filter(grants::application_id.eq(application))
        .select((exists(signed), exists(talks).or(exists(notes))))
        .first(db)
        .optional()?;
    Ok(row.map(|(signed, learning)| Rests { signed, learning }).unwrap_or_default())
}

/// Takes back a grant that nobody has signed for, with what was offered and planned. Promises made on it stay promises
/// to its group.
pub fn take_back(db: &mut DbConn, id: &GrantId) -> Result<()> {
    diesel::update(commitments::table.filter(commitments::grant_id.eq(id)))
        .set(commitments::grant_id.eq(None::<GrantId>))
        .execute(db)?;
    diesel::delete(learning_turns::table.filter(learning_turns::grant_id.eq(id))).execute(db)?;
    diesel::delete(payments::table.filter(payments::grant_id.eq(id))).execute(db)?;
    diesel::delete(passed_sums::table.filter(passed_sums::grant_id.eq(id))).execute(db)?;
    diesel::delete(grant_accounts::table.filter(grant_accounts::grant_id.eq(id))).execute(db)?;
    diesel::delete(money_pauses::table.filter(money_pauses::grant_id.eq(id))).execute(db)?;
    diesel::delete(money_stops::table.filter(money_stops::grant_id.eq(id))).execute(db)?;
    diesel::delete(subsidy_askings::table.filter(subsidy_askings::grant_id.eq(id))).execute(db)?;
    diesel::delete(subsidy_assessments::table.filter(subsidy_assessments::grant_id.eq(id))).execute(db)?;
    let offered = agreements::table.filter(agreements::grant_id.eq(id)).select(agreements::id);
    diesel::delete(agreement_proposals::table.filter(agreement_proposals::agreement_id.eq_any(offered))).execute(db)?;
    diesel::delete(agreements::table.filter(agreements::grant_id.eq(id))).execute(db)?;
    diesel::delete(grants::table.find(id)).execute(db)?;
    Ok(())
}

/// The payments of a grant, the earliest first. What a host is paid on top is none of them (`account::store::fees`).
pub fn payments(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Payment>> {
    Ok(payments::table
        .filter(payments::grant_id.eq(grant))
        .filter(payments::kind.eq(PaymentKind::Grant))
        .order((payments::due_on, payments::id))
        .select(Payment::as_select())
        .load(db)?)
}

/// A payment of this grant.
pub fn payment(db: &mut DbConn, grant: &GrantId, id: &PaymentId) -> Result<Payment> {
    Ok(payments::table.find(id).filter(payments::grant_id.eq(grant)).select(Payment::as_select()).first(db)?)
}

/// Writes a new payment.
pub fn insert_payment(db: &mut DbConn, payment: &Payment) -> Result<()> {
    diesel::insert_into(payments::table).values(payment).execute(db)?;
    Ok(())
}

/// Writes a payment as it now stands, one version on.
pub fn save_payment(db: &mut DbConn, payment: &Payment) -> Result<()> {
    diesel::update(payments::table.find(&payment.id))
        .set((
            payments::state.eq(payment.state),
            payments::approved_by.eq(&payment.approved_by),
            payments::approved_at.eq(payment.approved_at),
            payments::paid_by.eq(&payment.paid_by),
            payments::paid_on.eq(payment.paid_on),
            payments::version.eq(payments::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// Takes back a payment that was only planned.
pub fn remove_planned(db: &mut DbConn, id: &PaymentId) -> Result<()> {
    super::returned::store::forget(db, id)?;
    diesel::delete(payments::table.find(id).filter(payments::state.eq(PaymentState::Planned))).execute(db)?;
    Ok(())
}

/// The names of people, for pages that say who did what.
pub fn names(db: &mut DbConn, ids: Vec<PersonId>) -> Result<HashMap<PersonId, String>> {
    let rows: Vec<(PersonId, String, String)> =
        people::table.filter(people::id.eq_any(ids)).select((people::id, people::name, people::email)).load(db)?;
    Ok(rows.into_iter().map(|(id, name, email)| (id, if name.is_empty() { email } else { name })).collect())
}

/// A grant with what surrounds it: whose money it is, and who to talk to.
pub struct Surrounded {
    /// As the person who asked stands to it.
    pub seen: AtDesk,
    pub funder: String,
    pub contact: Person,
    pub agreement: Option<Agreement>,
    /// Whether the person who asked belongs to its organisation.
    pub member: bool,
}

/// A grant, its funder, its named person and its agreement in one query, and whether `person` is a member of its group.
pub fn surrounded(db: &mut DbConn, id: &GrantId, person: Option<&PersonId>) -> Result<Surrounded> {
    let asking = person.map_or("", PersonId::as_str);
    type Left = (Option<Instant>, Option<Instant>);
    type Row = (Grant, String, Person, Option<Agreement>, Option<PersonId>, Option<Closeness>, bool, Left);
    let helped = supporters::table
        .filter(supporters::application_id.eq(grants::application_id))
        .filter(supporters::person_id.eq(asking.to_owned()));
    let begun =
        applications::table.filter(applications::id.eq(grants::application_id)).select(applications::started_at);
    let row: Row = grants::table
        .inner_join(funders::table)
        .inner_join(people::table)
        .left_join(agreements::table)
        .left_join(declarations::table.on(
            declarations::application_id.eq(grants::application_id).and(declarations::person_id.eq(asking.to_owned())),
        ))
        .left_join(
            organisation_members::table.on(organisation_members::organisation_id
                .eq(grants::organisation_id)
                .and(organisation_members::person_id.eq(asking))),
        )
        .filter(grants::id.eq(id))
        .select((
            Grant::as_select(),
            funders::name,
            Person::as_select(),
            Option::<Agreement>::as_select(),
            organisation_members::person_id.nullable(),
            declarations::standing.nullable(),
            exists(helped),
            (organisation_members::left_at.nullable(), begun.single_value()),
        ))
        .first(db)?;
    let (grant, funder, contact, agreement, member, declared, helped, (left, begun)) = row;
    // As `application::store::apart` says it: who left since it was begun is no stranger to it.
    let belonged = member.is_some() && (left.is_none() || left >= begun);
    let member = member.is_some() && left.is_none();
    Ok(Surrounded {
        seen: AtDesk { grant, closed: apart::closed(declared, belonged || helped) },
        funder,
        contact,
        agreement,
        member,
    })
}

/// The form that a grant's application was made on.
pub fn form_of(db: &mut DbConn, grant: &Grant) -> Result<FundText> {
    let Json(form) = applications::table
        .inner_join(form_versions::table)
        .filter(applications::id.eq(&grant.application_id))
        .select(form_versions::body)
        .first::<Json<FundText>>(db)?;
    Ok(form)
}

/// A page of the grants of these funders as `person` stands to each, newest first, one row too many.
pub fn list(db: &mut DbConn, funders: &Funders, person: &PersonId, after: Option<&After>) -> Result<Vec<AtDesk>> {
    let mut query = grants::table
        .inner_join(applications::table)
        .select((Grant::as_select(), (closed::stepped_back(person), closed::belongs(person))))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(ids) = funders {
        query = query.filter(grants::funder_id.eq_any(ids));
    }
    if let Some(after) = after {
        let (on, id) = (after.at.date(), GrantId::from(after.id.as_str()));
        query = query.filter(grants::awarded_on.lt(on).or(grants::awarded_on.eq(on).and(grants::id.lt(id))));
    }
    let rows: Vec<(Grant, (bool, bool))> =
        query.order((grants::awarded_on.desc(), grants::id.desc())).limit(PAGE as i64 + 1).load(db)?;
    Ok(rows.into_iter().map(|(grant, apart)| AtDesk { grant, closed: closed::closed(apart) }).collect())
}

/// Where the agreements of these grants are.
pub fn agreement_states(db: &mut DbConn, ids: &[GrantId]) -> Result<HashMap<GrantId, AgreementState>> {
    let rows: Vec<(GrantId, AgreementState)> = agreements::table
        .filter(agreements::grant_id.eq_any(ids))
        .select((agreements::grant_id, agreements::state))
        .load(db)?;
    Ok(rows.into_iter().collect())
}

/// The payments of these grants, without what hosts are paid on top.
pub fn payments_of(db: &mut DbConn, ids: &[GrantId]) -> Result<HashMap<GrantId, Vec<Payment>>> {
    let rows: Vec<Payment> = payments::table
        .filter(payments::grant_id.eq_any(ids))
        .filter(payments::kind.eq(PaymentKind::Grant))
        .order((payments::due_on, payments::id))
        .select(Payment::as_select())
        .load(db)?;
    let mut by_grant: HashMap<GrantId, Vec<Payment>> = HashMap::new();
    for payment in rows {
        by_grant.entry(payment.grant_id.clone()).or_default().push(payment);
    }
    Ok(by_grant)
}

/// Refuses a form that was made from an older agreement.
///
/// # Errors
/// Overtaken, saying what to do.
pub fn same_version(agreement: &Agreement, seen: Option<i32>) -> Result<()> {
    if seen == Some(agreement.version) {
        Ok(())
    } else {
        Err(Error::Overtaken(crate::error::Words::key("agreement-overtaken")))
    }
}
