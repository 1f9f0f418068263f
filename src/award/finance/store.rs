//! The only file that reads payments across grants, and knows what went to the finance system.

use std::collections::HashMap;

use diesel::dsl::{max, not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel::sql_types::{Bool, Integer, Nullable, Timestamp};

use crate::application::store::apart;
use crate::award::bank::Holder;
use crate::award::grant::{AtDesk, Grant};
use crate::award::payment::PaymentState;
use crate::award::ready::{Ready, store as ready};
use crate::award::returned::store::is_away;
use crate::award::store::{Agreement, Payment};
use crate::clock::{Chance, Instant};
use crate::db::DbConn;
use crate::db::schema::{
    agreements, applications, finance_batches, form_versions, funders, funds, grants, payment_references,
    payment_sendings, payments, people, rounds,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, BatchId, FunderId, GrantId, PaymentId, PersonId, SendingId};
use crate::people::Funders;
use crate::web::paging::{After, PAGE};

/// A payment in the list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub payment: Payment,
    /// Its grant, as whoever looks stands to it.
    pub seen: AtDesk,
    pub ready: Ready,
    /// By what the finance system knows it, once it has been sent there.
    pub reference: Option<String>,
    /// The number of the last file it went in, and when that was.
    pub sent: Option<(i32, Instant)>,
    /// It went there, and nobody has said that it came back.
    pub away: bool,
}

/// What a page of the list asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    pub funders: Funders,
    pub state: Option<PaymentState>,
    /// A fund's slug; empty for all.
    pub fund: String,
    pub after: Option<After>,
}

fn last_batch() -> SqlLiteral<Nullable<Integer>> {
    sql("(SELECT MAX(b.number) FROM payment_sendings AS s INNER JOIN finance_batches AS b ON b.id = s.batch_id \
         WHERE s.payment_id = payments.id)")
}

fn last_sent() -> SqlLiteral<Nullable<Timestamp>> {
    sql("(SELECT MAX(s.sent_at) FROM payment_sendings AS s WHERE s.payment_id = payments.id)")
}

/// For any query over `grants`: there is an account to pay to.
fn has_account() -> SqlLiteral<Bool> {
    sql(&format!(
        "EXISTS (SELECT 1 FROM bank_details AS b WHERE b.grant_id = grants.id AND b.state = 'checked' AND b.holder <> '{}')",
        Holder::Council
    ))
}

/// For any query over `payments` and `grants`: the account is that of whoever is paid. What was planned for a host before is not
/// sent to the one that there is now, and what a host is paid goes to no account of the group's own.
fn is_to_this_account() -> SqlLiteral<Bool> {
    sql("(payments.kind = 'grant' OR EXISTS (SELECT 1 FROM grant_accounts AS a \
         INNER JOIN bank_details AS d ON d.grant_id = a.grant_id AND d.state = 'checked' AND d.holder = 'host' \
         WHERE a.grant_id = grants.id AND a.kind = 'host' AND a.host_name = payments.payee))")
}

/// A page of payments as `person` stands to each, the earliest day first, one row too many.
pub fn list(db: &mut DbConn, asked: &Asked, person: &PersonId) -> Result<Vec<Listed>> {
    type Row = (Payment, Grant, (bool, bool), ready::Row, Option<String>, (Option<i32>, Option<Instant>, bool));
    let mut query = payments::table
        .inner_join(grants::table.inner_join(applications::table).inner_join(rounds::table.inner_join(funds::table)))
        .left_join(payment_references::table)
        .select((
            Payment::as_select(),
            Grant::as_select(),
            (apart::stepped_back(person), apart::belongs(person)),
            ready::columns(),
            payment_references::reference.nullable(),
            (last_batch(), last_sent(), is_away()),
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(ids) = &asked.funders {
        query = query.filter(grants::funder_id.eq_any(ids));
    }
    if let Some(state) = asked.state {
        query = query.filter(payments::state.eq(state));
    }
    if !asked.fund.is_empty() {
        query = query.filter(funds::slug.eq(asked.fund.clone()));
    }
    if let Some(after) = &asked.after {
        let (on, id) = (after.at.date(), PaymentId::from(after.id.as_str()));
        query = query.filter(payments::due_on.gt(on).or(payments::due_on.eq(on).and(payments::id.gt(id))));
    }
    let rows: Vec<Row> = query.order((payments::due_on, payments::id)).limit(PAGE as i64 + 1).load(db)?;
    let listed = |(payment, grant, apart, ready, reference, (number, at, away)): Row| Listed {
        payment,
        seen: AtDesk { grant, closed: apart::closed(apart) },
        ready: ready::ready(ready),
        reference,
        sent: number.zip(at),
        away,
    };
    Ok(rows.into_iter().map(listed).collect())
}

/// A fund at a funder, to narrow the list by.
#[derive(Clone, Debug)]
pub struct FundAt {
    pub funder_id: FunderId,
    pub funder: String,
    pub slug: String,
    pub fund: String,
}

/// The funds of these funders that have given anything, by funder and name, at most 200.
pub fn funds(db: &mut DbConn, of: &Funders) -> Result<Vec<FundAt>> {
    let given = grants::table.select(grants::round_id);
    let mut query = funds::table
        .inner_join(funders::table)
        .inner_join(rounds::table)
        .filter(rounds::id.eq_any(given))
        .select((funders::id, funders::name, funds::slug, funds::name))
        .distinct()
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(ids) = of {
        query = query.filter(funders::id.eq_any(ids));
    }
    let rows: Vec<(FunderId, String, String, String)> =
        query.order((funders::name, funds::name, funders::id, funds::slug)).limit(200).load(db)?;
    Ok(rows.into_iter().map(|(funder_id, funder, slug, fund)| FundAt { funder_id, funder, slug, fund }).collect())
}

/// Touches a funder first, so that two files of it stand one behind the other.
pub fn touch_funder(db: &mut DbConn, id: &FunderId) -> Result<()> {
    let found = diesel::update(funders::table.find(id)).set(funders::name.eq(funders::name)).execute(db)?;
    if found == 1 { Ok(()) } else { Err(crate::error::Error::NotFound) }
}

/// What goes in a file.
#[derive(Clone, Debug)]
pub struct ToSend {
    pub payment: Payment,
    pub grant: Grant,
    pub reference: Option<String>,
}

/// The approved payments of a funder that have an account to go to and nothing in the way, and that `person` did not approve
/// and stands apart from in nothing: of those that were sent, only what came back. The earliest day first, at most `most`.
pub fn to_send(db: &mut DbConn, funder: &FunderId, person: &PersonId, most: usize) -> Result<Vec<ToSend>> {
    let rows: Vec<(Payment, Grant, Option<String>)> = payments::table
        .inner_join(grants::table.inner_join(applications::table))
        .left_join(payment_references::table)
        .filter(grants::funder_id.eq(funder))
        .filter(payments::state.eq(PaymentState::Approved))
        .filter(ready::is_ready())
        .filter(has_account())
        .filter(is_to_this_account())
        // The finance system pays what is in the file: whoever approved a payment does not send it there as well.
        .filter(payments::approved_by.ne(person))
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .filter(not(is_away()))
        .order((payments::due_on, payments::id))
        .limit(i64::try_from(most).unwrap_or(i64::MAX))
        .select((Payment::as_select(), Grant::as_select(), payment_references::reference.nullable()))
        .load(db)?;
    Ok(rows.into_iter().map(|(payment, grant, reference)| ToSend { payment, grant, reference }).collect())
}

/// What the fund of each of these applications says, as it was when it was sent.
pub fn forms(db: &mut DbConn, ids: &[ApplicationId]) -> Result<HashMap<ApplicationId, FundText>> {
    let of: Vec<(ApplicationId, String)> = applications::table
        .filter(applications::id.eq_any(ids))
        .select((applications::id, applications::form_version_id))
        .load(db)?;
    let versions: Vec<&String> = of.iter().map(|(_, version)| version).collect();
    let bodies: Vec<(String, Json<FundText>)> = form_versions::table
        .filter(form_versions::id.eq_any(versions))
        .select((form_versions::id, form_versions::body))
        .load(db)?;
    let bodies: HashMap<String, FundText> = bodies.into_iter().map(|(id, Json(body))| (id, body)).collect();
    Ok(of.into_iter().filter_map(|(id, version)| Some((id, bodies.get(&version)?.clone()))).collect())
}

/// The number of a funder's next file. The funder was touched first.
pub fn next_number(db: &mut DbConn, funder: &FunderId) -> Result<i32> {
    let last: Option<i32> = finance_batches::table
        .filter(finance_batches::funder_id.eq(funder))
        .select(max(finance_batches::number))
        .first(db)?;
    Ok(last.unwrap_or(0) + 1)
}

/// A file that was taken.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = finance_batches, check_for_backend(crate::db::MultiBackend))]
pub struct Batch {
    pub id: BatchId,
    pub funder_id: FunderId,
    /// From 1, at each funder.
    pub number: i32,
    pub made_by: PersonId,
    pub made_at: Instant,
    pub payments: i32,
    pub total_pence: i64,
}

/// Writes a file that is taken.
pub fn insert_batch(db: &mut DbConn, batch: &Batch) -> Result<()> {
    diesel::insert_into(finance_batches::table).values(batch).execute(db)?;
    Ok(())
}

/// Writes that a payment went in a file. Why it went once more is kept where somebody said that it came back.
pub fn insert_sending(db: &mut DbConn, id: SendingId, payment: &PaymentId, batch: &Batch) -> Result<()> {
    diesel::insert_into(payment_sendings::table)
        .values((
            payment_sendings::id.eq(id),
            payment_sendings::payment_id.eq(payment),
            payment_sendings::batch_id.eq(&batch.id),
            payment_sendings::reason.eq(""),
            payment_sendings::sent_at.eq(batch.made_at),
        ))
        .execute(db)?;
    Ok(())
}

/// Draws a reference for a payment that has none, which nobody mixes up when it is read out. It begins with what is paid.
pub fn give_reference(db: &mut DbConn, of: &Payment, chance: &Chance) -> Result<String> {
    let payment = &of.id;
    for _ in 0..5 {
        let reference = crate::ids::reference(of.kind.reference(), chance);
        // A savepoint: on PostgreSQL one that is taken would end the whole transaction.
        let written = db.transaction(|db| {
            diesel::insert_into(payment_references::table)
                .values((payment_references::payment_id.eq(payment), payment_references::reference.eq(&reference)))
                .execute(db)
        });
        match written {
            Ok(_) => return Ok(reference),
            Err(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Err(anyhow::anyhow!("no free reference for payment {payment}").into())
}

/// The last ten files of these funders, the newest first, each with who took it.
pub fn batches(db: &mut DbConn, of: &Funders) -> Result<Vec<(Batch, String)>> {
    let mut query = finance_batches::table
        .inner_join(people::table)
        .select((Batch::as_select(), people::name))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(ids) = of {
        query = query.filter(finance_batches::funder_id.eq_any(ids));
    }
    Ok(query.order((finance_batches::made_at.desc(), finance_batches::id.desc())).limit(10).load(db)?)
}

/// A payment that the finance system names.
#[derive(Clone, Debug)]
pub struct ByReference {
    pub payment: Payment,
    /// Its grant, as whoever brings the file in stands to it.
    pub seen: AtDesk,
    pub agreement: Option<Agreement>,
}

/// The payments with these references, each as `person` stands to its grant.
pub fn by_references(
    db: &mut DbConn,
    references: &[String],
    person: &PersonId,
) -> Result<HashMap<String, ByReference>> {
    type Row = (String, Payment, Grant, Option<Agreement>, (bool, bool));
    let mut found = HashMap::new();
    // Each database takes only so many values in one query.
    for some in references.chunks(400) {
        let rows: Vec<Row> = payments::table
            .inner_join(payment_references::table)
            .inner_join(grants::table.inner_join(applications::table))
            .left_join(agreements::table.on(agreements::grant_id.eq(grants::id)))
            .filter(payment_references::reference.eq_any(some))
            .select((
                payment_references::reference,
                Payment::as_select(),
                Grant::as_select(),
                Option::<Agreement>::as_select(),
                (apart::stepped_back(person), apart::belongs(person)),
            ))
            .load(db)?;
        found.extend(rows.into_iter().map(|(reference, payment, grant, agreement, apart)| {
            let seen = AtDesk { grant, closed: apart::closed(apart) };
            (reference, ByReference { payment, seen, agreement })
        }));
    }
    Ok(found)
}

/// The grants of these payments, in the order in which they are touched.
pub fn in_order(grants: impl IntoIterator<Item = GrantId>) -> Vec<GrantId> {
    let mut all: Vec<GrantId> = grants.into_iter().collect();
    all.sort();
    all.dedup();
    all
}
