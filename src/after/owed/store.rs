//! The only file that knows how what is owed stands in the database.

use diesel::prelude::*;

use super::Owed;
use crate::app::Change;
use crate::db::DbConn;
use crate::db::schema::owed;
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{Id, OwedId};

/// Writes that something is owed.
///
/// # Errors
/// A database that cannot be reached.
pub fn add(change: &mut Change<'_>, one: Owed<'_>) -> Result<()> {
    // Of what groups say of the council, nobody is to know when: neither the identifier nor the row says more than the month.
    let month = crate::after::council::month_of(change.today()).and_time(chrono::NaiveTime::MIN);
    diesel::insert_into(owed::table)
        .values((
            owed::id.eq(OwedId::from_text(change.tools.chance.token())),
            owed::funder_id.eq(one.funder),
            owed::kind.eq(one.kind),
            owed::about.eq(one.about),
            owed::text.eq(one.text),
            owed::hint.eq(one.hint),
            owed::href.eq(one.href),
            owed::application_id.eq(one.application),
            owed::due_on.eq(one.due),
            owed::not_for.eq(Json(one.not_for)),
            owed::person_id.eq(one.person),
            owed::since.eq(month),
        ))
        .execute(change.db)?;
    Ok(())
}

/// Writes that it is owed no longer.
///
/// # Errors
/// A database that cannot be reached.
pub fn settle(change: &mut Change<'_>, kind: &str, about: &str) -> Result<()> {
    diesel::update(
        owed::table.filter(owed::kind.eq(kind)).filter(owed::about.eq(about)).filter(owed::settled_at.is_null()),
    )
    .set(owed::settled_at.eq(change.now))
    .execute(change.db)?;
    Ok(())
}

/// Whether something of this kind is owed.
///
/// # Errors
/// A database that cannot be reached.
pub fn is_owed(db: &mut DbConn, kind: &str, about: &str) -> Result<bool> {
    let open: i64 = owed::table
        .filter(owed::kind.eq(kind))
        .filter(owed::about.eq(about))
        .filter(owed::settled_at.is_null())
        .count()
        .get_result(db)?;
    Ok(open > 0)
}
