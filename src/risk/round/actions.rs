//! Naming a round's own risks, and saying when one has moved.

use super::store::{self, RoundRisk};
use super::{may_write, read};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::fund::store as funds;
use crate::history::{self, Event, Thing};
use crate::ids::{RoundId, RoundRiskId};
use crate::risk::lines::actions::{Beside, add};
use crate::risk::lines::{Kind as LineKind, moved};
use crate::risk::{Holder, Typed, policy};
use crate::text::plain::tidy;

/// A risk of a round as somebody typed it, who carries it today, and why it moved.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub typed: Typed,
    pub today: String,
    /// Why it moved, where it did.
    pub why_moved: String,
}

/// An officer names a round's risk.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn name(change: &mut Change<'_>, round: &RoundId, written: &Written) -> Result<RoundRiskId> {
    funds::touch_round(change.db, round)?;
    let (who, row) = (change.who()?, funds::round(change.db, round)?);
    may_write(&who, &row)?;
    policy::need_ledger(&funds::newest_form(change.db, round)?.body.0)?;
    let (named, today) = read(&written.typed, &written.today)?;
    let risk = RoundRisk {
        id: change.id(),
        funder_id: row.funder_id,
        round_id: round.clone(),
        kind: named.kind,
        words: named.words,
        source: named.source,
        holder: today,
        should_hold: Holder::Council,
        why_holder: tidy(&written.typed.why_holder),
        council_does: named.council_does,
        cost: named.cost,
        payer: named.payer,
        review_on: named.review_on,
        written_by: who.person,
        written_at: change.now,
        version: 1,
    };
    store::save(change.db, &risk, true)?;
    record(change, &risk, "round risk named")?;
    Ok(risk.id)
}

fn record(change: &mut Change<'_>, risk: &RoundRisk, action: &str) -> Result<()> {
    let detail = serde_json::json!({ "risk": risk.id, "kind": risk.kind, "holder": risk.holder });
    history::record(change, &Thing::new("round", &risk.round_id), Event::new(action).detail(detail).words(&risk.words))
}

/// An officer changes a round's risk, or says that somebody else carries it now, and why.
///
/// # Errors
/// Overtaken when somebody else changed it first; else as [`name`].
pub fn change(
    change: &mut Change<'_>,
    round: &RoundId,
    id: &RoundRiskId,
    version: i32,
    written: &Written,
) -> Result<()> {
    funds::touch_round(change.db, round)?;
    let (who, row) = (change.who()?, funds::round(change.db, round)?);
    may_write(&who, &row)?;
    let before = store::get(change.db, round, id)?;
    let (named, today) = read(&written.typed, &written.today)?;
    if before.version != version {
        return Err(Error::Overtaken(
            "Somebody else changed this risk while you wrote. Look at what stands now, then save again.".into(),
        ));
    }
    let way = moved(before.holder, today);
    if way.is_some() && written.why_moved.trim().is_empty() {
        return Err(Error::problem("why_moved", "Say why it moved. Everyone can read it once the round is decided"));
    }
    let risk = RoundRisk {
        kind: named.kind,
        words: named.words,
        source: named.source,
        holder: today,
        why_holder: tidy(&written.typed.why_holder),
        council_does: named.council_does,
        cost: named.cost,
        payer: named.payer,
        review_on: named.review_on,
        version: version + 1,
        ..before
    };
    store::save(change.db, &risk, false)?;
    record(change, &risk, "round risk changed")?;
    if way.is_some() {
        add(change, Beside::Round(id), LineKind::Moved, way, &tidy(&written.why_moved))?;
        record(change, &risk, "round risk moved")?;
    }
    Ok(())
}
