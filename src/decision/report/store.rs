//! What the report reads beside the decisions: what stands beside each, who sat, how they came to what they recommend, what
//! was drawn and what groups said of the facts. All of it in one query.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::{case_when, sql};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text, Timestamp};
use serde::de::DeserializeOwned;

use super::again::Again;
use super::sat::{Checked, Drawn, Met, Panel, Weighing};
use crate::clock::Instant;
use crate::db::schema::{
    applications, decision_records, decisions, draws, earlier_recommendations, factual_checks, organisations,
    panel_dissents, panel_items, panel_meetings, panel_members, panel_sittings, panel_votes, recommendations,
};
use crate::db::{DbConn, Union};
use crate::decision::facts::{Fact, State as Said};
use crate::decision::record::Interests;
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, RoundId};
use crate::organisation::Kind;
use crate::panel::earlier::Kept;
use crate::panel::sitting::votes::{Ending, Vote};
use crate::panel::sitting::{Sits, State};
use crate::panel::work::store::not_stepped_back;

/// What stands beside a decision.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Its group is one person.
    pub individual: bool,
    pub options: String,
    pub interests: Interests,
    /// How the panel came to what it recommends.
    pub weighing: Weighing,
    /// What earlier meetings recommended, the first one first.
    pub before: Vec<Again>,
    /// What its group said of the facts; none where it was not asked.
    pub checked: Option<Checked>,
}

/// Everything that the report reads beside the decisions.
#[derive(Clone, Debug, Default)]
pub struct Around {
    pub beside: HashMap<ApplicationId, Beside>,
    pub panel: Panel,
}

impl Around {
    fn of(&mut self, application: &str) -> &mut Beside {
        self.beside.entry(ApplicationId::from(application)).or_default()
    }
}

/// What it is, of what, three texts, a number, a moment.
type Row = (String, String, String, String, String, i64, Option<Instant>);

/// As who somebody sits at a meeting, as bits: they came; of the community; lead it; lead in the chair's place.
const SITS: &str = "CAST((CASE WHEN panel_members.came THEN 1 ELSE 0 END) \
                    + (CASE WHEN panel_members.community THEN 2 ELSE 0 END) \
                    + (CASE WHEN panel_members.chair THEN 4 ELSE 0 END) \
                    + (CASE WHEN panel_members.deputy THEN 8 ELSE 0 END) AS BIGINT)";

/// Everything beside the decisions of a round, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn around(db: &mut DbConn, round: &RoundId) -> Result<Around> {
    let none = || "".into_sql::<Text>();
    let zero = || 0_i64.into_sql::<BigInt>();
    let never = || None::<Instant>.into_sql::<Nullable<Timestamp>>();
    let decided = applications::table
        .inner_join(organisations::table)
        .inner_join(decisions::table.on(decisions::application_id.eq(applications::id)))
        .left_join(decision_records::table.on(decision_records::decision_id.eq(decisions::id)))
        .filter(applications::round_id.eq(round))
        .select((
            "decided".into_sql::<Text>(),
            applications::id,
            organisations::kind,
            sql::<Text>("COALESCE(decision_records.options, '')"),
            sql::<Text>("COALESCE(decision_records.interests, '')"),
            zero(),
            never(),
        ));
    let met = panel_meetings::table
        .inner_join(panel_sittings::table)
        .filter(panel_meetings::round_id.eq(round))
        .filter(panel_meetings::cancelled_at.is_null())
        .select((
            "met".into_sql::<Text>(),
            panel_meetings::id,
            panel_sittings::state,
            none(),
            none(),
            zero(),
            panel_meetings::held_at.nullable(),
        ));
    let sat = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_meetings::round_id.eq(round))
        .filter(panel_meetings::cancelled_at.is_null())
        .select((
            "sat".into_sql::<Text>(),
            panel_meetings::id,
            panel_members::person_id,
            none(),
            none(),
            sql::<BigInt>(SITS),
            never(),
        ));
    let ended = panel_items::table
        .inner_join(applications::table)
        .inner_join(recommendations::table.on(recommendations::application_id.eq(panel_items::application_id)))
        .left_join(
            panel_votes::table.on(panel_votes::application_id
                .eq(panel_items::application_id)
                .and(panel_votes::panel_meeting_id.eq(panel_items::panel_meeting_id))
                .and(not_stepped_back("panel_votes"))),
        )
        .filter(applications::round_id.eq(round))
        .filter(panel_items::how.is_not_null())
        .filter(panel_items::on_version.eq(recommendations::version))
        .filter(panel_items::panel_meeting_id.eq(recommendations::panel_meeting_id))
        .select((
            "ended".into_sql::<Text>(),
            applications::id,
            panel_items::how.assume_not_null(),
            sql::<Text>("COALESCE(panel_votes.vote, '')"),
            none(),
            zero(),
            never(),
        ));
    // Of the meeting whose advice stands: what another meeting saw otherwise was about other words.
    let otherwise = panel_dissents::table
        .inner_join(applications::table)
        .inner_join(recommendations::table.on(recommendations::application_id.eq(panel_dissents::application_id)))
        .filter(applications::round_id.eq(round))
        .filter(panel_dissents::panel_meeting_id.eq(recommendations::panel_meeting_id))
        .filter(not_stepped_back("panel_dissents"))
        .select((
            "otherwise".into_sql::<Text>(),
            applications::id,
            panel_dissents::words,
            none(),
            none(),
            zero(),
            never(),
        ));
    let before = earlier_recommendations::table
        .inner_join(recommendations::table.inner_join(applications::table))
        .filter(applications::round_id.eq(round))
        .select((
            "before".into_sql::<Text>(),
            applications::id,
            earlier_recommendations::body,
            earlier_recommendations::reason,
            none(),
            zero(),
            earlier_recommendations::ended_at.nullable(),
        ));
    // A seed is nobody's to see before it is drawn.
    let seed = case_when(draws::drawn_at.is_not_null(), draws::seed).otherwise(none());
    let drawn = draws::table.filter(draws::round_id.eq(round)).select((
        "drawn".into_sql::<Text>(),
        draws::id,
        draws::entries,
        draws::witness,
        seed,
        zero(),
        draws::drawn_at,
    ));
    let checked =
        factual_checks::table.inner_join(applications::table).filter(applications::round_id.eq(round)).select((
            "checked".into_sql::<Text>(),
            applications::id,
            factual_checks::state,
            factual_checks::facts,
            sql::<Text>("CAST(factual_checks.due_on AS TEXT)"),
            zero(),
            never(),
        ));
    let rows: Vec<Row> =
        Union::of(decided).all(met).all(sat).all(ended).all(otherwise).all(before).all(drawn).all(checked).load(db)?;
    Ok(gathered(rows))
}

/// A document kept as JSON.
fn parsed<T: DeserializeOwned + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

fn gathered(rows: Vec<Row>) -> Around {
    let mut around = Around::default();
    let mut meetings: BTreeMap<String, Met> = BTreeMap::new();
    let mut seats = Vec::new();
    for (what, of, first, second, third, number, at) in rows {
        match what.as_str() {
            "decided" => {
                let beside = around.of(&of);
                beside.individual = Kind::parse(&first) == Some(Kind::Individual);
                (beside.options, beside.interests) = (second, parsed(&third));
            }
            "ended" => {
                let weighing = &mut around.of(&of).weighing;
                weighing.how = Ending::parse(&first);
                weighing.votes.extend(Vote::parse(&second));
            }
            "otherwise" => around.of(&of).weighing.dissents.push(first),
            "before" => {
                let kept = serde_json::from_str::<Kept>(&first).ok().zip(at);
                let again = kept.map(|(kept, at)| Again { kept, at, reason: second });
                around.of(&of).before.extend(again);
            }
            "checked" => around.of(&of).checked = checked(&first, &second, &third),
            "met" => {
                let met = State::parse(&first).zip(at);
                let met = met.map(|(state, held_at)| Met { held_at, state, table: Vec::new() });
                meetings.extend(met.map(|met| (of, met)));
            }
            "sat" => seats.push((of, PersonId::from(first.as_str()), number)),
            _ => around.panel.draws.push(Drawn::of(parsed(&first), &third, &second, at)),
        }
    }
    for (meeting, person, bits) in seats {
        let Some(met) = meetings.get_mut(&meeting) else { continue };
        let sits = Sits { here: bits & 1 > 0, community: bits & 2 > 0, chair: bits & 4 > 0, deputy: bits & 8 > 0 };
        met.table.push(sits);
        if sits.here && met.state == State::Ended {
            around.panel.community.extend(sits.community.then(|| person.clone()));
            around.panel.came.insert(person);
        }
    }
    around.panel.meetings = meetings.into_values().collect();
    around.panel.meetings.sort_by_key(|met| met.held_at);
    around.panel.draws.sort_by_key(|draw| draw.drawn_at);
    for beside in around.beside.values_mut() {
        // In no order that says whose they are.
        beside.weighing.dissents.sort();
        beside.before.sort_by_key(|again| again.at);
    }
    around
}

fn checked(state: &str, facts: &str, due_on: &str) -> Option<Checked> {
    let facts: Vec<Fact> = parsed(facts);
    let wrong = facts.iter().filter(|fact| fact.right == Some(false)).count();
    Some(Checked { state: Said::parse(state)?, facts: facts.len(), wrong, due_on: due_on.parse().ok() })
}
