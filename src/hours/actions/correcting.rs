//! A group puts right how long it said that applying took, with the reason, until it is paid for it.

use serde_json::json;

use super::thing;
use crate::app::Change;
use crate::application::store as applications;
use crate::application::took::{self, Took};
use crate::error::{Error, Problems, Result, Words};
use crate::fund::counts;
use crate::fund::store as funds;
use crate::history::{self, Event};
use crate::hours::store::{self, Correction};
use crate::hours::{LIMIT, MOST_MINUTES, policy};
use crate::ids::ApplicationId;
use crate::text::plain::tidy;

/// What somebody of the group typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub hours: String,
    pub minutes: String,
    pub why: String,
    /// What stood there when the form was made, in minutes.
    pub seen: Option<i32>,
}

impl Typed {
    /// How many minutes it was, and why something else stood there.
    fn read(&self, before: i32) -> Result<(i32, String)> {
        let mut problems = Problems::default();
        let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<i32>().ok().filter(|n| *n >= 0) };
        let minutes = number(&self.hours)
            .zip(number(&self.minutes))
            .map(|(hours, minutes)| hours.saturating_mul(60).saturating_add(minutes))
            .filter(|all| (1..=MOST_MINUTES).contains(all));
        match minutes {
            None => problems.add("hours", Words::key("took-hours-problem")),
            Some(same) if same == before => problems.add("hours", Words::key("hours-correct-same")),
            Some(_) => {}
        }
        let why = tidy(&self.why);
        problems.need("why", &why, Words::key("hours-correct-why-empty"));
        if why.chars().count() > LIMIT {
            problems.add("why", Words::key("hours-correct-long"));
        }
        problems.check()?;
        Ok((minutes.unwrap_or(before), why))
    }
}

/// A member of the group says how long applying took instead, and why. What stood there before stays beside it, for the group and for
/// whoever pays.
///
/// # Errors
/// Not found for who is not of the group, before it is decided, and where nothing was told; refused once the round is complete;
/// overtaken where it is paid by now, or somebody of the group was quicker; what is to be put right.
pub fn correct(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<()> {
    let round = applications::get(change.db, id)?.round_id;
    funds::touch_round(change.db, &round)?;
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    opened.need_member(&who.person)?;
    policy::may_correct(opened.application.state, opened.round.state, &store::group(change.db, id)?)?;
    let before = took::store::of(change.db, id)?.ok_or(Error::NotFound)?;
    if typed.seen != Some(before.minutes) {
        return Err(Error::Overtaken(Words::key("hours-correct-meanwhile")));
    }
    let (minutes, why) = typed.read(before.minutes)?;
    let minutes_before = before.minutes;
    took::store::put(change.db, id, &Took { minutes, ..before }, &who.person, change.now)?;
    let correction = Correction {
        id: change.id(),
        application_id: id.clone(),
        minutes_before,
        minutes,
        why,
        said_by: who.call_name().to_owned(),
        said_on: change.today(),
        noted_by: who.person.clone(),
        noted_at: change.now,
    };
    store::insert_correction(change.db, &correction)?;
    counts::store::change(change.db, &round, |counts| {
        counts.took(Some(i64::from(minutes_before)), i64::from(minutes));
    })?;
    let detail = json!({ "before": minutes_before, "minutes": minutes });
    history::record(change, &thing(id), Event::new("time put right by the group").detail(detail).words(&correction.why))
}
