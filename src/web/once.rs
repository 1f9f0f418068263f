//! A second click on a form that makes something new is answered with what the first one made.

use diesel::prelude::*;

use crate::app::Change;
use crate::clock::Instant;
use crate::db::schema::posts_once;
use crate::error::Result;

/// Runs `make` unless this form was posted before; gives where to go on to, either way.
///
/// # Errors
/// What `make` says.
pub fn once(
    change: &mut Change<'_>,
    token: &str,
    make: impl FnOnce(&mut Change<'_>) -> Result<String>,
) -> Result<String> {
    let at = change.now;
    once_at(change, token, at, make)
}

/// The same where nobody is to know when somebody was here: of the time only the day is kept.
///
/// # Errors
/// What `make` says.
pub fn once_that_day(
    change: &mut Change<'_>,
    token: &str,
    make: impl FnOnce(&mut Change<'_>) -> Result<String>,
) -> Result<String> {
    let day = change.now.date().and_time(chrono::NaiveTime::MIN);
    once_at(change, token, day, make)
}

fn once_at(
    change: &mut Change<'_>,
    token: &str,
    at: Instant,
    make: impl FnOnce(&mut Change<'_>) -> Result<String>,
) -> Result<String> {
    if token.is_empty() || token.len() > 100 {
        return make(change);
    }
    // The token's row is written first, so that of two clicks at once the second waits for the first and then finds it.
    let written = change.db.transaction(|db| {
        diesel::insert_into(posts_once::table)
            .values((posts_once::token.eq(token), posts_once::location.eq(""), posts_once::at.eq(at)))
            .execute(db)
    });
    match written {
        Ok(_) => {
            let location = make(change)?;
            diesel::update(posts_once::table.find(token)).set(posts_once::location.eq(&location)).execute(change.db)?;
            Ok(location)
        }
        Err(diesel::result::Error::DatabaseError(diesel::result::DatabaseErrorKind::UniqueViolation, _)) => {
            Ok(posts_once::table.find(token).select(posts_once::location).first(change.db)?)
        }
        Err(other) => Err(other.into()),
    }
}

/// Forgets forms older than a week.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget_old(change: &mut Change<'_>) -> Result<()> {
    let before = change.now - chrono::TimeDelta::days(7);
    diesel::delete(posts_once::table.filter(posts_once::at.lt(before))).execute(change.db)?;
    Ok(())
}
