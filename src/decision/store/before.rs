//! One application as its decider has it before them, in one query.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{AtHand, Decision};
use crate::application::store::{Application, contact};
use crate::db::DbConn;
use crate::db::schema::{
    applications, decision_risks, decisions, funds, panel_meetings, people, recommendations, rounds,
};
use crate::decision::facts::{self, store::Seen};
use crate::decision::record;
use crate::decision::risk::{OfRisk, store::Row as RiskRow};
use crate::decision::turning;
use crate::error::Result;
use crate::fund::store::RoundRow;
use crate::ids::ApplicationId;
use crate::panel::earlier;
use crate::panel::store::Recommendation;
use crate::panel::why::{self, Why};
use crate::people::store::Person;

/// One application as its decider has it before them.
#[derive(Clone, Debug)]
pub struct Before {
    pub at_hand: AtHand,
    pub application: Application,
    pub recommendation: Option<Recommendation>,
    /// Why the panel recommends it.
    pub why: Why,
    /// What an earlier meeting recommended, where another took it up again.
    pub earlier: Option<earlier::Before>,
    pub decision: Option<Decision>,
    /// Whether the round has a panel, whose recommendation is heard first.
    pub has_panel: bool,
    /// Whether somebody looked at what the round turned on since its last reading was shared.
    pub looked: bool,
    /// Who decided; empty where nobody has.
    pub decider: String,
    /// What the decision says of risk.
    pub of_risk: OfRisk,
    /// What else was considered.
    pub options: String,
    /// The day and the number of the minute, where it is above the decider's own power.
    pub minute: String,
    /// The facts that its group was asked about.
    pub facts: Option<Seen>,
}

/// One application with its round, what the panel recommends and what is decided: one query.
pub fn before(db: &mut DbConn, id: &ApplicationId) -> Result<Before> {
    let panel = panel_meetings::table
        .filter(panel_meetings::round_id.eq(rounds::id))
        .filter(panel_meetings::cancelled_at.is_null());
    type Row = (
        RoundRow,
        String,
        String,
        Person,
        Application,
        Option<Recommendation>,
        (why::store::Read, earlier::store::Read),
        Option<Decision>,
        Option<String>,
        (bool, bool),
        Option<RiskRow>,
        facts::store::Read,
        record::store::Read,
    );
    let deciders = diesel::alias!(people as deciders);
    let row: Row = applications::table
        .inner_join(rounds::table.inner_join(funds::table))
        .inner_join(people::table.on(contact::speaks()))
        .left_join(recommendations::table)
        .left_join(decisions::table.on(decisions::application_id.eq(applications::id)))
        .left_join(deciders.on(deciders.field(people::id).eq(decisions::decided_by)))
        .left_join(decision_risks::table.on(decision_risks::decision_id.nullable().eq(decisions::id.nullable())))
        .filter(applications::id.eq(id))
        .select((
            RoundRow::as_select(),
            funds::slug,
            funds::name,
            Person::as_select(),
            Application::as_select(),
            Option::<Recommendation>::as_select(),
            (why::store::beside(), earlier::store::beside()),
            Option::<Decision>::as_select(),
            deciders.field(people::name).nullable(),
            (exists(panel), turning::store::was_looked_at()),
            Option::<RiskRow>::as_select(),
            facts::store::beside(),
            record::store::beside(),
        ))
        .first(db)?;
    let (
        round,
        fund_slug,
        fund_name,
        contact,
        application,
        recommendation,
        (why, kept),
        decision,
        decider,
        so,
        risk,
        check,
        (_, options, _, minute),
    ) = row;
    let why = why::store::read(why);
    let (has_panel, looked) = so;
    let decider = decider.unwrap_or_default();
    let at_hand = AtHand { round, fund_slug, fund_name, contact };
    let of_risk = risk.map(OfRisk::from).unwrap_or_default();
    Ok(Before {
        at_hand,
        application,
        recommendation,
        why,
        earlier: earlier::store::read(kept),
        decision,
        has_panel,
        looked,
        decider,
        of_risk,
        options: options.unwrap_or_default(),
        minute: minute.unwrap_or_default(),
        facts: facts::store::read(check),
    })
}
