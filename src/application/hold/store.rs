//! The only file that knows how holds stand in the database.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::On;
use crate::clock::Instant;
use crate::db::schema::{applications, funders, grants, legal_holds, organisation_members, organisations, people};
use crate::db::{Condition, DbConn};
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, GrantId, LegalHoldId, OrganisationId, PersonId};

/// The most holds that a page lists.
const MOST: i64 = 200;

/// A hold as it is written.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = legal_holds, check_for_backend(crate::db::MultiBackend))]
pub struct Hold {
    pub id: LegalHoldId,
    pub funder_id: FunderId,
    pub organisation_id: Option<OrganisationId>,
    pub application_id: Option<ApplicationId>,
    pub grant_id: Option<GrantId>,
    pub why: String,
    pub placed_by: PersonId,
    pub placed_at: Instant,
    pub lifted_why: String,
    pub lifted_by: Option<PersonId>,
    pub lifted_at: Option<Instant>,
}

impl Hold {
    /// What it is on.
    pub fn on(&self) -> On {
        match (&self.application_id, &self.grant_id) {
            (Some(_), _) => On::Application,
            (None, Some(_)) => On::Grant,
            (None, None) => On::Group,
        }
    }
}

/// What a hold can be put on: an application, with its group and its grant.
#[derive(Clone, Debug)]
pub struct Found {
    pub application: ApplicationId,
    pub organisation: OrganisationId,
    pub grant: Option<GrantId>,
    pub funder: FunderId,
}

/// The application with this reference, or whose grant has this number.
pub fn find(db: &mut DbConn, named: &str) -> Result<Option<Found>> {
    type Row = (ApplicationId, OrganisationId, Option<GrantId>, FunderId);
    let row: Option<Row> = applications::table
        .left_join(grants::table.on(grants::application_id.eq(applications::id)))
        .filter(applications::reference.eq(named).or(grants::number.nullable().eq(Some(named))))
        .select((applications::id, applications::organisation_id, grants::id.nullable(), applications::funder_id))
        .first(db)
        .optional()?;
    Ok(row.map(|(application, organisation, grant, funder)| Found { application, organisation, grant, funder }))
}

/// Writes a hold.
pub fn insert(db: &mut DbConn, hold: &Hold) -> Result<()> {
    diesel::insert_into(legal_holds::table).values(hold).execute(db)?;
    Ok(())
}

/// A hold by its id.
pub fn get(db: &mut DbConn, id: &LegalHoldId) -> Result<Hold> {
    Ok(legal_holds::table.find(id).select(Hold::as_select()).first(db)?)
}

/// Lifts a hold; false when it was lifted already.
pub fn lift(db: &mut DbConn, id: &LegalHoldId, why: &str, by: &PersonId, now: Instant) -> Result<bool> {
    let lifted = diesel::update(legal_holds::table.find(id).filter(legal_holds::lifted_at.is_null()))
        .set((
            legal_holds::lifted_why.eq(why),
            legal_holds::lifted_by.eq(Some(by)),
            legal_holds::lifted_at.eq(Some(now)),
        ))
        .execute(db)?;
    Ok(lifted == 1)
}

/// A hold as a page lists it.
#[derive(Clone, Debug)]
pub struct Line {
    pub hold: Hold,
    pub funder: String,
    pub by: String,
    /// The application's reference or the group's name, as far as it is on one.
    pub reference: Option<String>,
    pub group: Option<String>,
    pub grant: Option<String>,
}

/// The holds at these funders (every funder, without a list), those that stand first, then the newest.
pub fn list(db: &mut DbConn, these: Option<&[FunderId]>) -> Result<Vec<Line>> {
    type Row = (Hold, String, String, Option<String>, Option<String>, Option<String>);
    let mut query = legal_holds::table
        .inner_join(people::table.on(people::id.eq(legal_holds::placed_by)))
        .inner_join(funders::table.on(funders::id.eq(legal_holds::funder_id)))
        .left_join(applications::table.on(applications::id.nullable().eq(legal_holds::application_id)))
        .left_join(organisations::table.on(organisations::id.nullable().eq(legal_holds::organisation_id)))
        .left_join(grants::table.on(grants::id.nullable().eq(legal_holds::grant_id)))
        .order((legal_holds::lifted_at.is_not_null(), legal_holds::placed_at.desc(), legal_holds::id))
        .limit(MOST)
        .select((
            Hold::as_select(),
            funders::name,
            people::name,
            applications::reference.nullable(),
            organisations::name.nullable(),
            grants::number.nullable(),
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(these) = these {
        query = query.filter(legal_holds::funder_id.eq_any(these.to_vec()));
    }
    let line = |(hold, funder, by, reference, group, grant): Row| Line { hold, funder, by, reference, group, grant };
    Ok(query.load::<Row>(db)?.into_iter().map(line).collect())
}

type Standing = (Option<ApplicationId>, Option<OrganisationId>, Option<GrantId>);

/// What the holds that stand are on.
fn standing(db: &mut DbConn) -> Result<Vec<Standing>> {
    Ok(legal_holds::table
        .filter(legal_holds::lifted_at.is_null())
        .select((legal_holds::application_id, legal_holds::organisation_id, legal_holds::grant_id))
        .load(db)?)
}

/// Every application of which nothing is to be deleted now, whatever the hold is on.
pub fn held(db: &mut DbConn) -> Result<Vec<ApplicationId>> {
    let holds = standing(db)?;
    if holds.is_empty() {
        return Ok(Vec::new());
    }
    let groups: Vec<OrganisationId> = holds.iter().filter_map(|(_, group, _)| group.clone()).collect();
    let given: Vec<GrantId> = holds.iter().filter_map(|(.., grant)| grant.clone()).collect();
    let mut all: Vec<ApplicationId> = holds.into_iter().filter_map(|(application, ..)| application).collect();
    let of_groups: Vec<ApplicationId> =
        applications::table.filter(applications::organisation_id.eq_any(groups)).select(applications::id).load(db)?;
    let of_grants: Vec<ApplicationId> =
        grants::table.filter(grants::id.eq_any(given)).select(grants::application_id).load(db)?;
    all.extend(of_groups);
    all.extend(of_grants);
    all.sort();
    all.dedup();
    Ok(all)
}

/// For any query over `applications`: a hold stands on it, on its group or on its grant.
pub fn stands() -> Condition<'static, applications::id> {
    let on_it = legal_holds::table.filter(legal_holds::lifted_at.is_null()).filter(
        legal_holds::application_id
            .eq(applications::id.nullable())
            .or(legal_holds::organisation_id.eq(applications::organisation_id.nullable())),
    );
    let on_its_grant = grants::table
        .inner_join(legal_holds::table.on(legal_holds::grant_id.eq(grants::id.nullable())))
        .filter(grants::application_id.eq(applications::id))
        .filter(legal_holds::lifted_at.is_null());
    Condition::of(exists(on_it).or(exists(on_its_grant)))
}

/// Whether nothing of an application is to be deleted now.
pub fn is_held(db: &mut DbConn, id: &ApplicationId) -> Result<bool> {
    Ok(held(db)?.contains(id))
}

/// Whether something of a group to which somebody belongs, or belonged, is held.
pub fn holds_member(db: &mut DbConn, person: &PersonId) -> Result<bool> {
    let holds = standing(db)?;
    if holds.is_empty() {
        return Ok(false);
    }
    let groups: Vec<OrganisationId> = organisation_members::table
        .filter(organisation_members::person_id.eq(person))
        .select(organisation_members::organisation_id)
        .load(db)?;
    if holds.iter().any(|(_, group, _)| group.as_ref().is_some_and(|group| groups.contains(group))) {
        return Ok(true);
    }
    let given: Vec<GrantId> = holds.iter().filter_map(|(.., grant)| grant.clone()).collect();
    let asked: Vec<ApplicationId> = holds.into_iter().filter_map(|(application, ..)| application).collect();
    let theirs: i64 = applications::table
        .left_join(grants::table.on(grants::application_id.eq(applications::id)))
        .filter(applications::organisation_id.eq_any(groups))
        .filter(applications::id.eq_any(asked).or(grants::id.nullable().eq_any(given)))
        .count()
        .get_result(db)?;
    Ok(theirs > 0)
}
