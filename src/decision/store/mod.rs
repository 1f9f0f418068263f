//! The only file that knows how decisions stand in the database.

mod around;
mod before;
mod named;

use chrono::NaiveDate;
use diesel::dsl::{exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::departing::{self, Heard};
use super::risk::{OfRisk, store::Row as RiskRow};
use super::window::{self, Call, Window};
use super::{Outcome, State};
use crate::application::State as ApplicationState;
use crate::application::store::{Application, apart};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, decision_notes, decision_questions, decision_risks, decisions, evidence, evidence_replies, funds,
    panel_meetings, people, recommendations, risks, rounds,
};
use crate::error::{Error, Result};
use crate::fund::store::RoundRow;
use crate::ids::{ApplicantQuestionId, ApplicationId, DecisionId, EvidenceId, PersonId, RoundId};
use crate::panel::store::{OPEN, Recommendation};
use crate::panel::why::{self, Why};
use crate::people::store::Person;
use crate::risk::Yes;

pub use around::{Around, around};
pub use before::{Before, before};
pub use named::{Named, named};

/// A decision as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = decisions, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Decision {
    pub id: DecisionId,
    pub application_id: ApplicationId,
    pub round_id: RoundId,
    pub state: State,
    pub outcome: Outcome,
    pub amount_pence: i64,
    pub reasons: String,
    /// What was strong; may be empty.
    pub strong: String,
    pub to_check: String,
    /// Who checks it with the group, and by when; where something is to be checked.
    pub check_by_id: Option<PersonId>,
    pub check_due_on: Option<NaiveDate>,
    pub not_acting: String,
    /// The kinds of its reasons (`reason.rs`).
    pub reason_kinds: String,
    pub departure_reason: String,
    pub wait_until: Option<NaiveDate>,
    pub talk_to_id: PersonId,
    pub decided_by: PersonId,
    pub decided_at: Instant,
    pub released_by: Option<PersonId>,
    pub released_at: Option<Instant>,
    pub version: i32,
}

/// An application with what the panel recommends, what is decided, and what release asks besides.
#[derive(Clone, Debug)]
pub struct Weighed {
    pub application: Application,
    pub recommendation: Option<Recommendation>,
    pub beside: Beside,
    pub decision: Option<Decision>,
    /// Whom the decision names to talk to.
    pub talk_to: Option<Person>,
    /// Who checks with the group what is to be checked; empty where nothing is.
    pub checker: String,
    /// A risk the group was asked to hold and has not said yes to.
    pub open_risk: bool,
    /// Whoever decided it may not judge it any more.
    pub decider_apart: bool,
    /// A note that the decision rests on was taken back since, or is said to speak against the group and has not all that
    /// it needs then.
    pub note_gone: bool,
    /// What the decision says of risk.
    pub of_risk: OfRisk,
}

/// What stands beside a decision.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Why the panel recommends what it does.
    pub why: Why,
    /// That the panel was told of a departure.
    pub told: Option<Heard>,
    /// How it came out with ringing the group first.
    pub call: Option<Call>,
    /// Between which moments the letters of its round leave; none where that was not set.
    pub window: Option<Window>,
}

impl Weighed {
    /// What the panel recommends, as far as a decision is held against it.
    pub fn recommended(&self) -> Option<(Outcome, i64)> {
        self.recommendation.as_ref().map(|advice| (advice.outcome, advice.amount_pence))
    }

    /// Whether the decision differs from what the panel recommends.
    pub fn departs(&self) -> bool {
        self.decision
            .as_ref()
            .is_some_and(|decision| super::departs(self.recommended(), decision.outcome, decision.amount_pence))
    }
}

/// A round whose decisions are at hand, with its fund and its named contact.
#[derive(Clone, Debug)]
pub struct AtHand {
    pub round: RoundRow,
    pub fund_slug: String,
    pub fund_name: String,
    pub contact: Person,
}

/// The rounds of a fund that have been published, latest first.
pub fn rounds_of(db: &mut DbConn, fund_slug: &str) -> Result<Vec<AtHand>> {
    let rows: Vec<(RoundRow, String, String, Person)> = rounds::table
        .inner_join(funds::table)
        .inner_join(people::table.on(people::id.eq(rounds::contact_id)))
        .filter(funds::slug.eq(fund_slug))
        .filter(rounds::state.ne(crate::fund::RoundState::Draft))
        .order((rounds::opens_at.desc(), rounds::id))
        .select((RoundRow::as_select(), funds::slug, funds::name, Person::as_select()))
        .load(db)?;
    let at_hand = |(round, fund_slug, fund_name, contact)| AtHand { round, fund_slug, fund_name, contact };
    Ok(rows.into_iter().map(at_hand).collect())
}

/// The round of a fund that an address is about.
pub fn at_hand(db: &mut DbConn, fund_slug: &str, round_slug: &str) -> Result<AtHand> {
    super::pick(&rounds_of(db, fund_slug)?, round_slug).cloned().ok_or(Error::NotFound)
}

/// A round by its id, with its fund and its contact.
pub fn of_round(db: &mut DbConn, id: &RoundId) -> Result<AtHand> {
    let (round, fund_slug, fund_name, contact): (RoundRow, String, String, Person) = rounds::table
        .inner_join(funds::table)
        .inner_join(people::table.on(people::id.eq(rounds::contact_id)))
        .filter(rounds::id.eq(id))
        .select((RoundRow::as_select(), funds::slug, funds::name, Person::as_select()))
        .first(db)?;
    Ok(AtHand { round, fund_slug, fund_name, contact })
}

/// Every application of a round that is weighed or decided, by its group's name.
pub fn weighed(db: &mut DbConn, round: &RoundId) -> Result<Vec<Weighed>> {
    // As `risk::open_questions` says it, in the same query.
    let open_risk =
        risks::table.filter(risks::application_id.eq(applications::id)).filter(risks::organisation_yes.eq(Yes::Asked));
    type Row = (
        Application,
        Option<Recommendation>,
        why::store::Read,
        Option<Decision>,
        Option<Person>,
        Option<String>,
        (bool, bool, bool),
        Option<RiskRow>,
        (Option<String>, Option<NaiveDate>),
        window::store::Read,
    );
    let answered = evidence_replies::table
        .filter(evidence_replies::evidence_id.eq(evidence::id))
        .filter(evidence_replies::written_at.nullable().ge(evidence::against_at))
        // As `relationship::store::Known::marks` says it: what was to be said by voice counts once it is here.
        .filter(sql::<Bool>(
            "(evidence_replies.route <> 'recorded' OR EXISTS (SELECT 1 FROM files AS f \
             WHERE f.application_id = evidence.application_id AND f.question_key = 'reply:' || evidence_replies.id \
             AND f.removed_at IS NULL))",
        ));
    let bare = evidence::author.eq("").or(evidence::second_source.eq("")).or(not(exists(answered)));
    let gone = decision_notes::table
        .inner_join(evidence::table)
        .filter(decision_notes::decision_id.nullable().eq(decisions::id.nullable()))
        .filter(
            evidence::withdrawn_at
                .is_not_null()
                .or(evidence::against_at.gt(decisions::decided_at.nullable()).assume_not_null().and(bare)),
        );
    let checkers = diesel::alias!(people as checkers);
    let rows: Vec<Row> = applications::table
        .inner_join(rounds::table)
        .left_join(recommendations::table)
        .left_join(decisions::table.on(decisions::application_id.eq(applications::id)))
        .left_join(decision_risks::table.on(decision_risks::decision_id.nullable().eq(decisions::id.nullable())))
        .left_join(people::table.on(people::id.nullable().eq(decisions::talk_to_id.nullable())))
        .left_join(checkers.on(checkers.field(people::id).nullable().eq(decisions::check_by_id)))
        .filter(applications::round_id.eq(round))
        .filter(applications::state.eq_any(OPEN).or(applications::state.eq(ApplicationState::Decided)))
        .order((applications::organisation_name, applications::id))
        .select((
            Application::as_select(),
            Option::<Recommendation>::as_select(),
            why::store::beside(),
            Option::<Decision>::as_select(),
            Option::<Person>::as_select(),
            checkers.field(people::name).nullable(),
            (exists(open_risk), apart::who_decided_stands_apart(), exists(gone)),
            Option::<RiskRow>::as_select(),
            departing::store::beside(),
            window::store::beside(),
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let (application, recommendation, why, decision, talk_to, checker, so, ..) = row;
            let (.., of_risk, told, (call, opens_at, closes_at)) = row;
            let (open_risk, decider_apart, note_gone) = so;
            let beside = Beside {
                why: why::store::read(why),
                told: departing::store::read(told),
                call,
                window: window::store::read(opens_at, closes_at),
            };
            Weighed {
                application,
                recommendation,
                beside,
                decision,
                talk_to,
                checker: checker.unwrap_or_default(),
                open_risk,
                decider_apart,
                note_gone,
                of_risk: of_risk.map(OfRisk::from).unwrap_or_default(),
            }
        })
        .collect())
}

/// The decision on an application, if there is one.
pub fn of_application(db: &mut DbConn, id: &ApplicationId) -> Result<Option<Decision>> {
    Ok(decisions::table.filter(decisions::application_id.eq(id)).select(Decision::as_select()).first(db).optional()?)
}

/// Writes a decision, new or anew.
pub fn save(db: &mut DbConn, decision: &Decision, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(decisions::table).values(decision).execute(db)?;
    } else {
        diesel::update(decisions::table.find(&decision.id)).set(decision).execute(db)?;
    }
    Ok(())
}

/// Writes which notes a decision rests on, in place of those before.
pub fn rest_on<'a>(db: &mut DbConn, id: &DecisionId, notes: impl IntoIterator<Item = &'a EvidenceId>) -> Result<()> {
    diesel::delete(decision_notes::table.filter(decision_notes::decision_id.eq(id))).execute(db)?;
    for note in notes {
        diesel::insert_into(decision_notes::table)
            .values((decision_notes::decision_id.eq(id), decision_notes::evidence_id.eq(note)))
            .execute(db)?;
    }
    Ok(())
}

/// Writes which answers to our questions a decision rests on, in place of those before.
pub fn rest_on_answers<'a>(
    db: &mut DbConn,
    id: &DecisionId,
    answers: impl IntoIterator<Item = &'a ApplicantQuestionId>,
) -> Result<()> {
    diesel::delete(decision_questions::table.filter(decision_questions::decision_id.eq(id))).execute(db)?;
    for answer in answers {
        diesel::insert_into(decision_questions::table)
            .values((decision_questions::decision_id.eq(id), decision_questions::question_id.eq(answer)))
            .execute(db)?;
    }
    Ok(())
}

/// Writes where an application is and until when its group waits.
pub fn set_application(
    db: &mut DbConn,
    id: &ApplicationId,
    state: ApplicationState,
    waiting_until: Option<NaiveDate>,
    now: Instant,
) -> Result<()> {
    diesel::update(applications::table.find(id))
        .set((
            applications::state.eq(state),
            applications::state_at.eq(now),
            applications::waiting_until.eq(waiting_until),
        ))
        .execute(db)?;
    Ok(())
}

/// Whether anything of a round still waits to be decided.
pub fn anything_open(db: &mut DbConn, round: &RoundId) -> Result<bool> {
    let open: i64 = applications::table
        .filter(applications::round_id.eq(round))
        .filter(applications::state.eq_any(OPEN))
        .count()
        .get_result(db)?;
    Ok(open > 0)
}

/// Whether a round has a panel.
pub fn has_panel(db: &mut DbConn, round: &RoundId) -> Result<bool> {
    let meetings: i64 = panel_meetings::table
        .filter(panel_meetings::round_id.eq(round))
        .filter(panel_meetings::cancelled_at.is_null())
        .count()
        .get_result(db)?;
    Ok(meetings > 0)
}
