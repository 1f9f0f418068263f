//! The only file that knows how the offers of a round stand in the database.

use chrono::NaiveDate;
use diesel::dsl::{exists, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::by_phone::Word;
use super::by_phone::store::has_no_account;
use super::{Answer, OFFERED, Offered, Promise};
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, organisation_members, people, readings, round_talks, safe_contacts, talk_offers,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, AppointmentId, OrganisationId, PersonId, RoundId};
use crate::people::safety::{self, Holder, Safety};

/// An offer to one group.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = talk_offers, check_for_backend(crate::db::MultiBackend))]
pub struct Offer {
    pub application_id: ApplicationId,
    pub round_id: RoundId,
    pub words: String,
    pub minutes: i32,
    pub offered_by: PersonId,
    pub offered_at: Instant,
    pub answer: Answer,
    /// How the group can be reached; only where it takes it up.
    pub reach_by: String,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
    /// The day from which a group that says nothing is read; none where reading does not wait.
    pub waits_until: Option<NaiveDate>,
    pub talked_at: Option<Instant>,
    pub talked_by: Option<PersonId>,
    /// Reading began before the conversation all the same; who let it, and why.
    pub let_go_at: Option<Instant>,
    pub let_go_by: Option<PersonId>,
    pub let_go_why: String,
    /// What a group with no account said, as an officer wrote it down.
    pub word: Option<Json<Word>>,
    /// The time that was taken for it, of those that officers offer.
    pub appointment_id: Option<AppointmentId>,
    /// When they talk, where it was booked by phone.
    pub talk_at: Option<Instant>,
}

impl Offer {
    /// How its answer stands, so that of two officers neither writes over the other.
    pub fn mark(&self) -> String {
        self.answered_at.map(|at| at.and_utc().timestamp_micros().to_string()).unwrap_or_default()
    }
}

/// What a round offers to everybody who has sent, and to whoever sends later.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = round_talks, check_for_backend(crate::db::MultiBackend))]
pub struct RoundTalk {
    pub round_id: RoundId,
    pub words: String,
    pub minutes: i32,
    /// How many days reading waits for a group that says nothing; none where it does not wait.
    pub days: Option<i32>,
    pub offered_by: PersonId,
    pub offered_at: Instant,
}

/// Whether a row of `evidence` by the name of `e`, written since the group took the conversation up, says that we have heard
/// it: what was taken down from it on the phone or on a visit, or what we wrote of a visit or a conversation with it. What a
/// partner says, or what speaks against it, is no talk with the group.
pub const HEARD: &str = "e.withdrawn_at IS NULL AND (e.route IN ('phone', 'visit') OR (NOT e.from_organisation \
     AND e.kind IN ('visit', 'conversation') AND e.against_at IS NULL))";

/// For any query over `applications`: what was promised to its group, as [`promise`] reads it. In plain SQL, so that it is a
/// column of queries that ask about much else.
pub fn promised() -> SqlLiteral<Text> {
    sql(&format!(
        "COALESCE((SELECT o.answer || ' ' || COALESCE(CAST(o.waits_until AS TEXT), '-') || ' ' \
         || CASE WHEN o.talked_at IS NOT NULL OR EXISTS (SELECT 1 FROM evidence AS e \
         WHERE e.application_id = o.application_id AND e.written_at >= o.answered_at AND {HEARD}) THEN 'talked' ELSE '-' END \
         || ' ' || CASE WHEN o.let_go_at IS NULL THEN '-' ELSE 'let-go' END \
         FROM talk_offers AS o WHERE o.application_id = applications.id), \
         CASE WHEN EXISTS (SELECT 1 FROM round_talks AS r WHERE r.round_id = applications.round_id \
         AND r.days IS NOT NULL) THEN 'not-offered' ELSE '' END)"
    ))
}

/// Reads what [`promised`] says.
pub fn promise(text: &str) -> Promise {
    let parts: Vec<&str> = text.split(' ').collect();
    let [answer, until, talked, let_go] = parts[..] else {
        return Promise { of_the_round: text == "not-offered", offer: None };
    };
    let offer = Answer::parse(answer).map(|answer| Offered {
        answer,
        until: until.parse().ok(),
        talked: talked == "talked",
        let_go: let_go == "let-go",
    });
    Promise { of_the_round: true, offer }
}

/// What was promised to the group of one application.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn promise_of(db: &mut DbConn, application: &ApplicationId) -> Result<Promise> {
    let text: String = applications::table.find(application).select(promised()).first(db)?;
    Ok(promise(&text))
}

/// Whether somebody was asked to read an application, or has read it.
///
/// # Errors
/// A database that cannot be reached.
pub fn is_read(db: &mut DbConn, application: &ApplicationId) -> Result<bool> {
    let asked = readings::table
        .filter(readings::application_id.eq(application))
        .filter(sql::<Bool>("readings.state IN ('assigned', 'declared', 'drafted', 'shared')"));
    Ok(diesel::select(exists(asked)).get_result(db)?)
}

/// What a round offers to every group, if it does.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_the_round(db: &mut DbConn, round: &RoundId) -> Result<Option<RoundTalk>> {
    Ok(round_talks::table.find(round).select(RoundTalk::as_select()).first(db).optional()?)
}

/// Writes what a round offers from now on. The round was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn put(db: &mut DbConn, talk: &RoundTalk) -> Result<()> {
    diesel::delete(round_talks::table.find(&talk.round_id)).execute(db)?;
    diesel::insert_into(round_talks::table).values(talk).execute(db)?;
    Ok(())
}

/// Writes that we have talked with a group.
///
/// # Errors
/// A database that cannot be reached.
pub fn talked(db: &mut DbConn, application: &ApplicationId, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(talk_offers::table.find(application))
        .set((talk_offers::talked_at.eq(now), talk_offers::talked_by.eq(by)))
        .execute(db)?;
    Ok(())
}

/// Writes that reading begins before the conversation, and why.
///
/// # Errors
/// A database that cannot be reached.
pub fn let_go(db: &mut DbConn, application: &ApplicationId, why: &str, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(talk_offers::table.find(application))
        .set((talk_offers::let_go_at.eq(now), talk_offers::let_go_by.eq(by), talk_offers::let_go_why.eq(why)))
        .execute(db)?;
    Ok(())
}

/// An application of a round with what was offered to its group.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: ApplicationId,
    pub organisation: String,
    pub organisation_id: OrganisationId,
    pub reference: String,
    pub offer: Option<Offer>,
    /// It is closed to whoever looks.
    pub closed: bool,
    /// Nobody in its group has an account.
    pub no_account: bool,
}

/// Every application of a round that was sent and is not decided, by its group's name; and what the round offers to every
/// group, if it does.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_round(db: &mut DbConn, round: &RoundId, person: &PersonId) -> Result<(Vec<Line>, Option<RoundTalk>)> {
    type Row = (ApplicationId, String, OrganisationId, String, Option<Offer>, bool, bool, bool);
    let rows: Vec<Row> = applications::table
        .left_join(talk_offers::table)
        .filter(applications::round_id.eq(round))
        .filter(applications::state.eq_any(OFFERED))
        .order((applications::organisation_name, applications::id))
        .select((
            applications::id,
            applications::organisation_name,
            applications::organisation_id,
            applications::reference,
            Option::<Offer>::as_select(),
            apart::stepped_back(person),
            apart::belongs(person),
            has_no_account(),
        ))
        .load(db)?;
    let line = |(id, organisation, organisation_id, reference, offer, stepped_back, belongs, no_account): Row| Line {
        id,
        organisation,
        organisation_id,
        reference,
        offer,
        closed: apart::closed((stepped_back, belongs)).is_some(),
        no_account,
    };
    Ok((rows.into_iter().map(line).collect(), of_the_round(db, round)?))
}

/// The offer to one group, with the name of whoever made it, if there is one.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Option<(Offer, String)>> {
    Ok(talk_offers::table
        .inner_join(people::table.on(people::id.eq(talk_offers::offered_by)))
        .filter(talk_offers::application_id.eq(application))
        .select((Offer::as_select(), people::name))
        .first(db)
        .optional()?)
}

/// The offer to one group, if there is one, with what keeps those in it safe who may be rung, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn with_safety(db: &mut DbConn, application: &ApplicationId) -> Result<Option<(Offer, Vec<Safety>)>> {
    let belongs = organisation_members::organisation_id
        .eq(applications::organisation_id)
        .and(organisation_members::left_at.is_null());
    let own =
        safe_contacts::holder.eq(Holder::Organisation).and(safe_contacts::holder_id.eq(applications::organisation_id));
    let theirs = safe_contacts::holder
        .eq(Holder::Person)
        .and(safe_contacts::holder_id.nullable().eq(organisation_members::person_id.nullable()));
    let rows: Vec<(Offer, Option<safety::store::Row>)> = talk_offers::table
        .inner_join(applications::table)
        .left_join(organisation_members::table.on(belongs))
        .left_join(safe_contacts::table.on(own.or(theirs.assume_not_null())))
        .filter(talk_offers::application_id.eq(application))
        .order(safe_contacts::holder)
        .select((Offer::as_select(), safety::store::COLUMNS.nullable()))
        .load(db)?;
    let mut safe: Vec<Safety> = Vec::new();
    let mut found = None;
    for (offer, row) in rows {
        if let Some(one) = row.map(safety::store::read).filter(|one| !safe.contains(one)) {
            safe.push(one);
        }
        found = Some(offer);
    }
    Ok(found.map(|offer| (offer, safe)))
}

/// Writes an offer.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, offer: &Offer) -> Result<()> {
    diesel::insert_into(talk_offers::table).values(offer).execute(db)?;
    Ok(())
}

/// Writes that no time stands any more.
///
/// # Errors
/// A database that cannot be reached.
pub fn no_time(db: &mut DbConn, application: &ApplicationId) -> Result<()> {
    diesel::update(talk_offers::table.find(application))
        .set((talk_offers::appointment_id.eq(None::<AppointmentId>), talk_offers::talk_at.eq(None::<Instant>)))
        .execute(db)?;
    Ok(())
}

/// Writes what a group says to its offer.
///
/// # Errors
/// A database that cannot be reached.
pub fn answer(
    db: &mut DbConn,
    application: &ApplicationId,
    answer: Answer,
    reach_by: &str,
    by: &PersonId,
    now: Instant,
) -> Result<()> {
    diesel::update(talk_offers::table.find(application))
        .set((
            talk_offers::answer.eq(answer),
            talk_offers::reach_by.eq(reach_by),
            talk_offers::answered_by.eq(by),
            talk_offers::answered_at.eq(now),
            // The group says it itself now: what an officer wrote down for it is no longer what holds.
            talk_offers::word.eq(None::<Json<Word>>),
        ))
        .execute(db)?;
    Ok(())
}
