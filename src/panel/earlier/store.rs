//! The only file that knows how earlier recommendations stand in the database.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};

use super::{Before, Kept};
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{earlier_recommendations, panel_absences, panel_members, people};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, EarlierRecommendationId, PanelMeetingId, PersonId, RecommendationId};
use crate::panel::said;
use crate::people::store::Person;

/// An earlier recommendation as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = earlier_recommendations, check_for_backend(crate::db::MultiBackend))]
pub struct Earlier {
    pub id: EarlierRecommendationId,
    pub recommendation_id: RecommendationId,
    pub body: Json<Kept>,
    /// In the words of whoever took it up again.
    pub reason: String,
    pub ended_by: PersonId,
    pub ended_at: Instant,
}

/// Keeps a recommendation that another takes the place of.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, earlier: &Earlier) -> Result<()> {
    diesel::insert_into(earlier_recommendations::table).values(earlier).execute(db)?;
    Ok(())
}

/// Those who came to a meeting, to whom this application is not closed, and who did not step out for it there.
///
/// # Errors
/// A database that cannot be reached.
pub fn who_came(db: &mut DbConn, meeting: &PanelMeetingId, about: &ApplicationId) -> Result<Vec<Person>> {
    let closed = apart::everybody(db, about)?;
    let out = panel_absences::table
        .filter(panel_absences::panel_meeting_id.eq(meeting))
        .filter(panel_absences::application_id.eq(about))
        .select(panel_absences::person_id);
    Ok(panel_members::table
        .inner_join(people::table)
        .filter(people::id.ne_all(closed))
        .filter(people::id.ne_all(out))
        .filter(panel_members::panel_meeting_id.eq(meeting))
        .filter(panel_members::came.eq(true))
        .order(people::id)
        .select(Person::as_select())
        .load(db)?)
}

/// What [`beside`] reads.
pub type Read = (Option<Json<Kept>>, Option<String>);

type Column = SqlLiteral<Nullable<Text>>;

/// For any query over `recommendations`: what the last earlier meeting recommended and why that was taken up again,
/// without one more join.
pub fn beside() -> (Column, Column) {
    let of = |column: &str| {
        sql::<Nullable<Text>>(&format!(
            "(SELECT b.{column} FROM earlier_recommendations AS b WHERE b.recommendation_id = recommendations.id \
             ORDER BY b.ended_at DESC, b.id DESC LIMIT 1)"
        ))
    };
    (of("body"), of("reason"))
}

/// What an earlier meeting recommended, as [`beside`] read it.
pub fn read((kept, reason): Read) -> Option<Before> {
    let Json(kept) = kept?;
    Some(Before {
        advised: said(kept.outcome, kept.amount_pence),
        words: kept.words,
        at: kept.recorded_at,
        reason: reason.unwrap_or_default(),
    })
}
