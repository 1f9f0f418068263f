//! Working a round, and writing down that what it turned on was looked at.

use super::purse::Purse;
use super::store::{self, Found, Turning};
use super::{Counts, Turned, policy, turned};
use crate::app::Change;
use crate::db::DbConn;
use crate::db::types::Json;
use crate::decision::policy as deciding;
use crate::error::{Error, Result};
use crate::fund;
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::history::{self, Event};
use crate::ids::{ApplicationId, RoundId};
use crate::people::Who;
use crate::relationship::before::{self, Standing};

/// The most characters of what somebody says of it.
const LIMIT: usize = 4_000;

/// A round that has been worked.
pub struct Worked {
    pub form: FundText,
    /// Whoever looks leads a meeting of it.
    pub leads: bool,
    /// There is a draw in it.
    pub drawn: bool,
    pub looked: Option<(Turning, String)>,
    /// Something it turns on has moved since they looked.
    pub overtaken: bool,
    pub found: Found,
    pub turned: Turned,
}

/// Works a round for somebody: three queries.
///
/// # Errors
/// Not found; refused without a part in the round.
pub fn work(db: &mut DbConn, round: &RoundRow, who: &Who) -> Result<Worked> {
    let around = store::around(db, &round.id, &who.person)?;
    let mut found = store::found(db, &round.id, &who.person, &around.form)?;
    policy::may_look(who, round, around.seat || found.reads)?;
    let ids: Vec<ApplicationId> = found.laid.iter().map(|one| one.application.clone()).collect();
    let known = before::store::of(db, &ids)?;
    for one in &mut found.laid {
        one.known_before = known.get(&one.application) == Some(&Standing::Before);
    }
    let out = found.out.iter().map(|(strand, pence)| (strand.as_deref(), *pence));
    let purse = Purse::left_of(&around.form, round.budget_pence, out);
    let turned = turned(&around.form, &purse, &found.laid);
    Ok(Worked {
        form: around.form,
        leads: around.leads,
        drawn: around.drawn,
        looked: around.looked,
        overtaken: around.overtaken,
        found,
        turned,
    })
}

/// Writes down that somebody looked at what a round turned on, with what it came to then. Only counts are kept: they stand
/// in public once the decisions are out.
///
/// # Errors
/// Not found; refused for whoever neither leads it nor decides, or before it has closed; words that are too long.
pub fn look(change: &mut Change<'_>, id: &RoundId, words: &str) -> Result<()> {
    let who = change.who()?;
    fund::store::touch_round(change.db, id)?;
    let round = fund::store::round(change.db, id)?;
    let worked = work(change.db, &round, &who)?;
    policy::may_say(&who, &round, worked.leads)?;
    deciding::is_time(&round, change.now)?;
    if words.chars().count() > LIMIT {
        return Err(Error::problem("words", "That is more than we keep in one box. Please shorten it"));
    }
    let counts: Counts = worked.turned.counts();
    let turning = Turning {
        id: change.id(),
        round_id: id.clone(),
        counts: Json(counts.clone()),
        words: words.trim().to_owned(),
        looked_by: who.person,
        looked_at: change.now,
    };
    store::insert(change.db, &turning)?;
    let detail = serde_json::to_value(counts).unwrap_or_default();
    history::record(change, &fund::actions::thing(id), Event::new("looked at what it turned on").detail(detail))
}
