//! An officer records what a grant is for subsidy control. What was recorded before stays.

use serde_json::json;

use super::store::{self, Asking, Assessment, Given};
use super::typed::{Known, Told, Typed};
use super::{LIMIT, Outcome, Years, policy, total};
use crate::app::Change;
use crate::award::actions::{thing, to_group};
use crate::award::grant::{self, Grant};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::history::{self, Event};
use crate::ids::GrantId;
use crate::text::money::Pence;

/// What a form was made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// As [`version_of`] says it.
    pub version: Option<i32>,
    /// What the page said that the group's other grants come to.
    pub own: Option<Pence>,
}

/// It changes whenever something is assessed, asked or answered.
pub fn version_of(assessments: &[Assessment], asking: Option<&Asking>) -> i32 {
    assessments.first().map_or(0, |newest| newest.number).wrapping_add(asking.map_or(0, |asking| asking.version))
}

/// What the other grants of a group come to that were given in these years: not those that were found to be no subsidy, which count
/// towards no limit.
pub fn others(given: &[Given], grant: &GrantId, years: Years) -> Pence {
    let inside = |one: &&Given| one.awarded_on >= years.from && one.awarded_on <= years.until;
    let counts = |one: &&Given| one.id != *grant && !one.no_subsidy;
    total(given.iter().filter(inside).filter(counts).map(|one| one.amount))
}

/// An officer records an assessment. Where it is minimal financial assistance, every member of the group gets the notice that
/// the law asks for, once for each amount.
///
/// # Errors
/// Not found at another funder; refused for whoever stands apart; overtaken when something changed since the page was opened;
/// what is to be put right.
pub fn assess(change: &mut Change<'_>, id: &GrantId, typed: &Typed, seen: Seen) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let at_desk = grant::look(change.db, id, &who.person)?;
    policy::may_assess(&who, &at_desk)?;
    let grant = at_desk.grant;
    let (band, asking) = store::band_and_asking(change.db, id)?;
    let earlier = store::of(change.db, id)?;
    let years = Years::of(change.today());
    let given = store::given(change.db, &grant.organisation_id, years.from, years.until)?;
    let own = others(&given, id, years);
    let stands = Seen { version: Some(version_of(&earlier, asking.as_ref())), own: Some(own) };
    if seen != stands {
        return Err(Error::Overtaken(
            "Something was recorded, answered or granted since you opened the page. Read what stands now, then record it."
                .into(),
        ));
    }
    let known = Known {
        grant: Pence(grant.amount_pence),
        own,
        above_band: policy::is_above(&grant, band),
        asking: asking.as_ref(),
    };
    let told = typed.read(known)?;
    let noticed_at = notice(change, &grant, &told, &earlier)?;
    let assessment = write(change, &grant, told, years, (&earlier, noticed_at))?;
    let detail = json!({
        "assessment": assessment.id,
        "outcome": assessment.outcome,
        "own_pence": assessment.own_pence,
        "declared_pence": assessment.declared_pence,
    });
    history::record(change, &thing(&grant), Event::new("subsidy assessed").detail(detail).words(&assessment.why))
}

fn write(
    change: &mut Change<'_>,
    grant: &Grant,
    told: Told,
    years: Years,
    (earlier, noticed_at): (&[Assessment], Option<Instant>),
) -> Result<Assessment> {
    let [public_money, advantage, enterprise, trade] = told.limbs;
    let assessment = Assessment {
        id: change.id(),
        grant_id: grant.id.clone(),
        number: earlier.first().map_or(0, |newest| newest.number) + 1,
        outcome: told.outcome,
        public_money,
        advantage,
        enterprise,
        trade,
        why: told.why,
        amount_pence: told.sums.grant.0,
        own_pence: told.sums.own.0,
        declared_pence: told.sums.declared.0,
        limit_pence: LIMIT.0,
        from_on: years.from,
        until_on: years.until,
        considered_by: told.considered_by,
        reference: told.reference,
        made_by: change.person()?,
        made_at: change.now,
        noticed_at,
    };
    store::insert(change.db, &assessment)?;
    Ok(assessment)
}

/// Gives the notice, unless one for this amount was given before.
fn notice(change: &mut Change<'_>, grant: &Grant, told: &Told, earlier: &[Assessment]) -> Result<Option<Instant>> {
    if told.outcome != Outcome::Minimal {
        return Ok(None);
    }
    let before = earlier.iter().filter(|one| one.amount_pence == told.sums.grant.0).find_map(|one| one.noticed_at);
    if before.is_some() {
        return Ok(before);
    }
    let (today, link) = (change.today(), format!("{}/grants/{}/subsidy", change.tools.base_url, grant.id));
    to_group(change, grant, |letter| letter.value("given_on", today).value("link", &link), "subsidy-notice")?;
    Ok(Some(change.now))
}
