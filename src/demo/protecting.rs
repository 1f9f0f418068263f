//! Who answers for data protection, and what must not be deleted for now.

use chrono::TimeDelta;
use diesel::prelude::*;

use super::COUNCIL;
use super::cast::ADMINISTRATOR;
use super::teller::Teller;
use crate::application::State;
use crate::application::hold::On;
use crate::application::hold::actions::{Typed, place};
use crate::clock::Instant;
use crate::db::schema::applications;
use crate::error::Result;
use crate::privacy::controller::{Controller, actions};

/// The administrator says who answers, and holds one application of last year's because of a complaint.
pub fn protected(teller: &Teller<'_>, now: Instant) -> Result<()> {
    let (who, funder) = (teller.who(ADMINISTRATOR.1)?, teller.funder(COUNCIL)?);
    let said = Controller {
        funder: String::new(),
        officer: "Oluwaseun Bright, data protection officer".into(),
        reach_by: "dpo@hackney.example".into(),
        processor: String::new(),
    };
    teller.at(now - TimeDelta::days(200), Some(&who), |change| actions::say(change, &funder, &said, 0))?;
    let named: Option<String> = teller.together(|change| {
        Ok(applications::table
            .filter(applications::funder_id.eq(&funder))
            .filter(applications::state.eq(State::Decided))
            .order((applications::state_at, applications::id))
            .select(applications::reference)
            .first(change.db)
            .optional()?)
    })?;
    let Some(named) = named else { return Ok(()) };
    let why =
        "The group has complained to the ombudsman about the first letter. Keep everything until that is answered.";
    let typed = Typed { named, on: Some(On::Application), why: why.into() };
    teller.at(now - TimeDelta::days(30), Some(&who), |change| place(change, &typed))
}
