//! The only file that knows how controllers stand in the database.

use diesel::prelude::*;

use super::Controller;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{data_controllers, funders};
use crate::error::Result;
use crate::ids::{FunderId, PersonId};
use crate::people::Funders;

/// A funder's answer, with the version that a form was made from; none of it where nobody has said anything yet.
#[derive(Clone, Debug)]
pub struct Kept {
    pub funder: FunderId,
    pub controller: Controller,
    pub version: i32,
}

/// Who answers at each of these funders, by name.
pub fn of(db: &mut DbConn, these: &Funders) -> Result<Vec<Kept>> {
    type Row = (FunderId, String, Option<String>, Option<String>, Option<String>, Option<i32>);
    let mut query = funders::table
        .left_join(data_controllers::table)
        .order((funders::name, funders::id))
        .select((
            funders::id,
            funders::name,
            data_controllers::officer.nullable(),
            data_controllers::reach_by.nullable(),
            data_controllers::processor.nullable(),
            data_controllers::version.nullable(),
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(these) = these {
        query = query.filter(funders::id.eq_any(these.clone()));
    }
    let kept = |(funder, name, officer, reach_by, processor, version): Row| Kept {
        funder,
        controller: Controller {
            funder: name,
            officer: officer.unwrap_or_default(),
            reach_by: reach_by.unwrap_or_default(),
            processor: processor.unwrap_or_default(),
        },
        version: version.unwrap_or_default(),
    };
    Ok(query.load::<Row>(db)?.into_iter().map(kept).collect())
}

/// Writes who answers at a funder from now on; false when somebody wrote since `version`.
pub fn put(
    db: &mut DbConn,
    funder: &FunderId,
    said: &Controller,
    version: i32,
    by: &PersonId,
    now: Instant,
) -> Result<bool> {
    let values = || {
        (
            data_controllers::officer.eq(&said.officer),
            data_controllers::reach_by.eq(&said.reach_by),
            data_controllers::processor.eq(&said.processor),
            data_controllers::set_by.eq(by),
            data_controllers::set_at.eq(now),
            data_controllers::version.eq(version + 1),
        )
    };
    let known = data_controllers::table.find(funder).filter(data_controllers::version.eq(version));
    if diesel::update(known).set(values()).execute(db)? == 1 {
        return Ok(true);
    }
    let there = data_controllers::table.find(funder).count().get_result::<i64>(db)?;
    if there > 0 || version != 0 {
        return Ok(false);
    }
    diesel::insert_into(data_controllers::table)
        .values((data_controllers::funder_id.eq(funder), values()))
        .execute(db)?;
    Ok(true)
}
