//! How the panel's reasons stand in the database: in a row beside the recommendation.

use diesel::dsl::{exists, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};

use super::{Reason, Why};
use crate::application::store::Application;
use crate::db::DbConn;
use crate::db::schema::{applications, form_versions, panel_absences, people, recommendations, recommended_reasons};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, PanelMeetingId, PersonId, RecommendationId};
use crate::panel::store::Recommendation;
use crate::panel::{earlier, reason};
use crate::relationship::offer::{self, Promise};

/// A row as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = recommended_reasons, check_for_backend(crate::db::MultiBackend))]
pub struct Row {
    pub recommendation_id: RecommendationId,
    pub reasons: Json<Vec<Reason>>,
    pub reason_kinds: String,
    pub not_acting: String,
}

impl From<Row> for Why {
    fn from(row: Row) -> Why {
        Why { reasons: row.reasons.0, kinds: reason::read(&row.reason_kinds), not_acting: row.not_acting }
    }
}

/// Writes why, in place of what was said before.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, id: &RecommendationId, why: &Why) -> Result<()> {
    diesel::delete(recommended_reasons::table.find(id)).execute(db)?;
    if why.is_empty() {
        return Ok(());
    }
    let row = Row {
        recommendation_id: id.clone(),
        reasons: Json(why.reasons.clone()),
        reason_kinds: reason::kept(&why.kinds),
        not_acting: why.not_acting.clone(),
    };
    diesel::insert_into(recommended_reasons::table).values(&row).execute(db)?;
    Ok(())
}

/// Why the panel recommends what it does for an application; nothing where it has not said.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, id: &ApplicationId) -> Result<Why> {
    let row: Option<Row> = recommended_reasons::table
        .inner_join(recommendations::table)
        .filter(recommendations::application_id.eq(id))
        .select(Row::as_select())
        .first(db)
        .optional()?;
    Ok(row.map(Why::from).unwrap_or_default())
}

/// An application before the panel: its form, what is recommended, why, and who wrote it down.
pub struct Before {
    pub application: Application,
    pub form: FundText,
    pub known: Option<Recommendation>,
    pub why: Why,
    /// What an earlier meeting recommended.
    pub earlier: Option<earlier::Before>,
    pub by: Option<String>,
    /// Whoever opens it stepped out for it.
    pub out: bool,
    /// What was promised to its group before anybody reads it.
    pub promise: Promise,
}

/// An application as the panel's page shows it, and whether whoever opens it stepped out for it at this meeting: one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn before(db: &mut DbConn, id: &ApplicationId, at: &PanelMeetingId, person: &PersonId) -> Result<Before> {
    type Found = (
        Application,
        Json<FundText>,
        Option<Recommendation>,
        earlier::store::Read,
        Option<Row>,
        Option<String>,
        (bool, String),
    );
    let out = panel_absences::table.find((at, id, person));
    let (application, Json(form), known, kept, why, by, (out, promised)): Found = applications::table
        .inner_join(form_versions::table)
        .left_join(recommendations::table)
        .left_join(
            recommended_reasons::table
                .on(recommended_reasons::recommendation_id.nullable().eq(recommendations::id.nullable())),
        )
        .left_join(people::table.on(people::id.nullable().eq(recommendations::recorded_by.nullable())))
        .filter(applications::id.eq(id))
        .select((
            Application::as_select(),
            form_versions::body,
            Option::<Recommendation>::as_select(),
            earlier::store::beside(),
            Option::<Row>::as_select(),
            people::name.nullable(),
            (exists(out), offer::store::promised()),
        ))
        .first(db)?;
    let why = why.map(Why::from).unwrap_or_default();
    let (earlier, promise) = (earlier::store::read(kept), offer::store::promise(&promised));
    Ok(Before { application, form, known, why, earlier, by, out, promise })
}

/// What [`beside`] reads.
pub type Read = (Option<Json<Vec<Reason>>>, Option<String>, Option<String>);

type Column = SqlLiteral<Nullable<Text>>;

/// For any query over `recommendations`: why, without one more join.
pub fn beside() -> (Column, Column, Column) {
    let of = |column: &str| {
        let from = "FROM recommended_reasons AS w WHERE w.recommendation_id = recommendations.id";
        sql::<Nullable<Text>>(&format!("(SELECT w.{column} {from})"))
    };
    (of("reasons"), of("reason_kinds"), of("not_acting"))
}

/// Why, as [`beside`] read it.
pub fn read((reasons, kinds, not_acting): Read) -> Why {
    Why {
        reasons: reasons.map(|Json(reasons)| reasons).unwrap_or_default(),
        kinds: reason::read(&kinds.unwrap_or_default()),
        not_acting: not_acting.unwrap_or_default(),
    }
}
