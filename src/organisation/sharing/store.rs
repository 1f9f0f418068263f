//! The only file that knows how what a group shares stands in the database.

use chrono::{NaiveDate, NaiveTime};
use diesel::dsl::exists;
use diesel::prelude::*;

use super::{Standing, What};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, declarations, funders, grants, organisation_members, organisations, people, safe_contacts, sharings,
    supporters,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::ids::{FunderId, OrganisationId, PersonId, SharingId};
use crate::organisation::store::Organisation;
use crate::people::safety::Holder;

/// That a funder asked to see something of a group, and what the group lets it see.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = sharings, check_for_backend(crate::db::MultiBackend))]
pub struct Sharing {
    pub id: SharingId,
    pub organisation_id: OrganisationId,
    pub funder_id: FunderId,
    /// What was asked for; empty when the group shared by itself.
    pub asked: Json<Vec<What>>,
    pub why: String,
    pub asked_by: Option<PersonId>,
    pub asked_at: Option<Instant>,
    pub shared: Json<Vec<What>>,
    pub agreed_by: Option<PersonId>,
    pub agreed_at: Option<Instant>,
    pub ended_by: Option<PersonId>,
    pub ended_at: Option<Instant>,
}

impl Sharing {
    /// Whether it waits for the group's yes or no.
    pub fn waits(&self) -> bool {
        self.asked_at.is_some() && self.agreed_at.is_none() && self.ended_at.is_none()
    }
}

/// Everything shared or asked for, and not ended, each with the funder's name and who asked.
pub fn of(db: &mut DbConn, organisation: &OrganisationId) -> Result<Vec<(Sharing, String, Option<String>)>> {
    Ok(sharings::table
        .inner_join(funders::table)
        .left_join(people::table.on(people::id.nullable().eq(sharings::asked_by)))
        .filter(sharings::organisation_id.eq(organisation))
        .filter(sharings::ended_at.is_null())
        .order((funders::name, sharings::id))
        .select((Sharing::as_select(), funders::name, people::name.nullable()))
        .load(db)?)
}

/// What stands between a group and a funder now: what was agreed, and what waits.
pub fn between(db: &mut DbConn, organisation: &OrganisationId, funder: &FunderId) -> Result<Vec<Sharing>> {
    Ok(sharings::table
        .filter(sharings::organisation_id.eq(organisation))
        .filter(sharings::funder_id.eq(funder))
        .filter(sharings::ended_at.is_null())
        .order(sharings::id)
        .select(Sharing::as_select())
        .load(db)?)
}

/// One of them, ended or not.
pub fn get(db: &mut DbConn, id: &SharingId) -> Result<Sharing> {
    Ok(sharings::table.find(id).select(Sharing::as_select()).first(db)?)
}

/// Every funder on the portal, by name.
pub fn funders(db: &mut DbConn) -> Result<Vec<(FunderId, String)>> {
    Ok(funders::table.order((funders::name, funders::id)).select((funders::id, funders::name)).load(db)?)
}

/// Every funder on the portal, by name, and whether a group has sent it something.
pub fn funders_and_sent(db: &mut DbConn, organisation: &OrganisationId) -> Result<Vec<(FunderId, String, bool)>> {
    let sent = applications::table
        .filter(applications::funder_id.eq(funders::id))
        .filter(applications::organisation_id.eq(organisation))
        .filter(applications::submitted_at.is_not_null());
    Ok(funders::table
        .order((funders::name, funders::id))
        .select((funders::id, funders::name, exists(sent)))
        .load(db)?)
}

/// Writes a new one.
pub fn insert(db: &mut DbConn, sharing: &Sharing) -> Result<()> {
    diesel::insert_into(sharings::table).values(sharing).execute(db)?;
    Ok(())
}

/// Writes what a group agreed to.
pub fn agree(db: &mut DbConn, id: &SharingId, shared: Vec<What>, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(sharings::table.find(id))
        .set((sharings::shared.eq(Json(shared)), sharings::agreed_by.eq(Some(by)), sharings::agreed_at.eq(Some(now))))
        .execute(db)?;
    Ok(())
}

/// Writes that it has ended.
pub fn end(db: &mut DbConn, id: &SharingId, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(sharings::table.find(id))
        .set((sharings::ended_by.eq(Some(by)), sharings::ended_at.eq(Some(now))))
        .execute(db)?;
    Ok(())
}

/// Everything that has ended, each with its day.
pub fn ended(db: &mut DbConn) -> Result<Vec<(String, NaiveDate)>> {
    let known: Vec<(SharingId, Option<Instant>)> =
        sharings::table.filter(sharings::ended_at.is_not_null()).select((sharings::id, sharings::ended_at)).load(db)?;
    Ok(known.into_iter().filter_map(|(id, at)| Some((id.to_string(), at?.date()))).collect())
}

/// Writes that it has ended on a day; by whom is not known any more.
pub fn end_again(db: &mut DbConn, id: &SharingId, day: NaiveDate) -> Result<()> {
    diesel::update(sharings::table.find(id))
        .set(sharings::ended_at.eq(Some(day.and_time(NaiveTime::MIN))))
        .execute(db)?;
    Ok(())
}

/// A group as officers of these funders stand to it, in one query.
///
/// # Errors
/// Not found when there is none.
pub fn standing(
    db: &mut DbConn,
    organisation: &OrganisationId,
    funders: &[FunderId],
    person: &PersonId,
) -> Result<(Organisation, Standing)> {
    let sent = applications::table
        .filter(applications::organisation_id.eq(organisations::id))
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::funder_id.eq_any(funders));
    let funded = grants::table.filter(grants::organisation_id.eq(organisations::id));
    let belongs = organisation_members::table
        .filter(organisation_members::organisation_id.eq(organisations::id))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null());
    // Nobody is a stranger to what a group sent by leaving it afterwards.
    let left = organisation_members::table
        .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
        .filter(applications::organisation_id.eq(organisations::id))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.ge(applications::started_at.nullable()));
    let helped = supporters::table
        .inner_join(applications::table)
        .filter(applications::organisation_id.eq(organisations::id))
        .filter(supporters::person_id.eq(person));
    let stepped_back = declarations::table
        .inner_join(applications::table)
        .filter(applications::organisation_id.eq(organisations::id))
        .filter(declarations::person_id.eq(person))
        .filter(declarations::standing.eq("conflict"));
    let agreed = sharings::organisation_id
        .eq(organisations::id)
        .and(sharings::funder_id.eq_any(funders))
        .and(sharings::agreed_at.is_not_null())
        .and(sharings::ended_at.is_null());
    let hidden = safe_contacts::table
        .filter(safe_contacts::holder.eq(Holder::Organisation))
        .filter(safe_contacts::holder_id.eq(organisations::id))
        .filter(safe_contacts::never_locatable.eq(true));
    type Row = (Organisation, Option<OrganisationId>, Option<Json<Vec<What>>>, (bool, bool, bool, bool, bool, bool));
    // One row, or one for each thing agreed: there are seldom two.
    let rows: Vec<Row> = organisations::table
        .left_join(sharings::table.on(agreed))
        .filter(organisations::id.eq(organisation))
        .select((
            Organisation::as_select(),
            organisations::merged_into,
            sharings::shared.nullable(),
            (
                exists(sent),
                exists(funded),
                exists(belongs).or(exists(left)),
                exists(helped),
                exists(stepped_back),
                exists(hidden),
            ),
        ))
        .load(db)?;
    let shared = rows.iter().filter_map(|row| row.2.as_ref()).flat_map(|Json(shared)| shared.clone()).collect();
    let (found, merged_into, _, (sent, funded, belongs, helped, stepped_back, hidden)) =
        rows.into_iter().next().ok_or(Error::NotFound)?;
    let area = found.area.for_others(hidden);
    Ok((found, Standing { sent, shared, funded, apart: belongs || helped || stepped_back, area, merged_into }))
}
