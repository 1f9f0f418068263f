//! The only file that knows how panel meetings and recommendations stand in the database.

pub mod seats;
mod ties;

use chrono::NaiveDate;
use diesel::dsl::exists;
use diesel::prelude::*;

use super::Outcome;
pub use super::sitting::store::Item;
use crate::application::State;
use crate::application::store::{Application, apart, contact};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, declarations, funds, panel_absences, panel_items, panel_meetings, panel_members, people, readings,
    recommendations, rounds,
};
use crate::error::Result;
use crate::ids::{ApplicationId, FundId, FunderId, PanelMeetingId, PanelMemberId, PersonId, RecommendationId, RoundId};
use crate::people::Funders;
use crate::people::store::Person;
use crate::relationship::offer::{self, Promise};
use crate::review::store::exception;
use crate::review::store::helped::{translated, wrote_evidence, wrote_up};
use crate::review::{Standing, Ties, reading};
use crate::web::paging::{After, PAGE};
pub use seats::{Seats, seats_of_round};
pub use ties::ties_in_round;

/// A panel meeting as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = panel_meetings, check_for_backend(crate::db::MultiBackend))]
pub struct Meeting {
    pub id: PanelMeetingId,
    pub funder_id: FunderId,
    pub round_id: RoundId,
    pub held_at: Instant,
    pub place: String,
    pub created_by: PersonId,
    pub created_at: Instant,
    pub cancelled_at: Option<Instant>,
    /// Why it was called off; empty unless it was.
    pub cancelled_why: String,
    pub version: i32,
}

/// What the panel advises on one application.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = recommendations, check_for_backend(crate::db::MultiBackend))]
pub struct Recommendation {
    pub id: RecommendationId,
    pub application_id: ApplicationId,
    pub panel_meeting_id: PanelMeetingId,
    pub outcome: Outcome,
    pub amount_pence: i64,
    pub words: String,
    pub recorded_by: PersonId,
    pub recorded_at: Instant,
    pub version: i32,
}

/// A round as a list names it.
#[derive(Clone, Debug, Queryable)]
pub struct RoundName {
    pub id: RoundId,
    pub funder_id: FunderId,
    pub fund_id: FundId,
    pub fund_slug: String,
    pub fund_name: String,
    pub closes_at: Option<Instant>,
    pub decide_by: NaiveDate,
}

/// What names a round, for queries over rounds and funds.
pub const ROUND_NAME: (
    rounds::id,
    rounds::funder_id,
    rounds::fund_id,
    funds::slug,
    funds::name,
    rounds::closes_at,
    rounds::decide_by,
) = (rounds::id, rounds::funder_id, rounds::fund_id, funds::slug, funds::name, rounds::closes_at, rounds::decide_by);

/// What waits to be weighed.
pub const OPEN: [State; 3] = [State::Submitted, State::UnderReview, State::Waiting];

/// The meetings of these funders and those at which a person sits, with their rounds, latest first: a page and one more.
pub fn meetings(
    db: &mut DbConn,
    funders: &Funders,
    person: &PersonId,
    after: Option<&After>,
) -> Result<Vec<(Meeting, RoundName)>> {
    let theirs = panel_members::table
        .filter(panel_members::person_id.eq(person.clone()))
        .select(panel_members::panel_meeting_id);
    let mut query = panel_meetings::table
        .inner_join(rounds::table.inner_join(funds::table))
        .order((panel_meetings::held_at.desc(), panel_meetings::id.desc()))
        .limit(PAGE as i64 + 1)
        .select((Meeting::as_select(), ROUND_NAME))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(these) = funders {
        query = query.filter(panel_meetings::funder_id.eq_any(these.clone()).or(panel_meetings::id.eq_any(theirs)));
    }
    if let Some(After { at, id }) = after {
        let before = panel_meetings::held_at.lt(*at).or(panel_meetings::id.lt(PanelMeetingId::from(id.as_str())));
        query = query.filter(panel_meetings::held_at.le(*at)).filter(before);
    }
    Ok(query.load(db)?)
}

/// Which of all meetings a person sits at.
pub fn meetings_of(db: &mut DbConn, person: &PersonId) -> Result<Vec<PanelMeetingId>> {
    Ok(panel_members::table
        .filter(panel_members::person_id.eq(person))
        .select(panel_members::panel_meeting_id)
        .load(db)?)
}

/// Rounds of these funders that can have a panel: neither drafts nor finished.
pub fn rounds_to_weigh(db: &mut DbConn, funders: &Funders) -> Result<Vec<RoundName>> {
    use crate::fund::RoundState as S;
    let mut query = rounds::table
        .inner_join(funds::table)
        .filter(rounds::state.eq_any([S::Published, S::Open, S::Closed]))
        .order((rounds::decide_by, rounds::id))
        .select(ROUND_NAME)
        .into_boxed();
    if let Funders::These(these) = funders {
        query = query.filter(rounds::funder_id.eq_any(these));
    }
    Ok(query.load(db)?)
}

/// A round by its id, with its fund's name.
pub fn round_name(db: &mut DbConn, id: &RoundId) -> Result<RoundName> {
    Ok(rounds::table.inner_join(funds::table).filter(rounds::id.eq(id)).select(ROUND_NAME).first(db)?)
}

/// A meeting with its round, and whether a person sits at it.
pub fn meeting_for(db: &mut DbConn, id: &PanelMeetingId, person: &PersonId) -> Result<(Meeting, RoundName, bool)> {
    let seat = panel_members::table
        .filter(panel_members::panel_meeting_id.eq(panel_meetings::id))
        .filter(panel_members::person_id.eq(person));
    Ok(panel_meetings::table
        .inner_join(rounds::table.inner_join(funds::table))
        .filter(panel_meetings::id.eq(id))
        .select((Meeting::as_select(), ROUND_NAME, exists(seat)))
        .first(db)?)
}

/// A meeting with its round.
pub fn meeting(db: &mut DbConn, id: &PanelMeetingId) -> Result<(Meeting, RoundName)> {
    Ok(panel_meetings::table
        .inner_join(rounds::table.inner_join(funds::table))
        .filter(panel_meetings::id.eq(id))
        .select((Meeting::as_select(), ROUND_NAME))
        .first(db)?)
}

/// Writes a meeting and who sits at it.
pub fn insert_meeting(db: &mut DbConn, meeting: &Meeting, members: &[(PanelMemberId, PersonId)]) -> Result<()> {
    diesel::insert_into(panel_meetings::table).values(meeting).execute(db)?;
    for (id, person) in members {
        diesel::insert_into(panel_members::table)
            .values((
                panel_members::id.eq(id),
                panel_members::panel_meeting_id.eq(&meeting.id),
                panel_members::person_id.eq(person),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// Who sits at a meeting, by name.
pub fn members(db: &mut DbConn, id: &PanelMeetingId) -> Result<Vec<Person>> {
    Ok(people::table
        .inner_join(panel_members::table)
        .filter(panel_members::panel_meeting_id.eq(id))
        .order((people::name, people::id))
        .select(Person::as_select())
        .load(db)?)
}

/// Whether a person sits at a meeting.
pub fn is_member(db: &mut DbConn, id: &PanelMeetingId, person: &PersonId) -> Result<bool> {
    let count: i64 = panel_members::table
        .filter(panel_members::panel_meeting_id.eq(id))
        .filter(panel_members::person_id.eq(person))
        .count()
        .get_result(db)?;
    Ok(count > 0)
}

/// An application at the table.
#[derive(Clone, Debug)]
pub struct Laid {
    pub application: Application,
    pub recommendation: Option<Recommendation>,
    /// How the person who asks is tied to it, and what they said of it.
    pub ties: Ties,
    /// How the meeting takes it.
    pub item: Option<Item>,
    /// They stepped out for it.
    pub out: bool,
    /// What was promised to its group before anybody reads it.
    pub promise: Promise,
}

impl Laid {
    /// Where it stands in the meeting's order; what has no place yet comes last.
    pub fn place(&self) -> i32 {
        self.item.as_ref().and_then(|item| item.place).unwrap_or(i32::MAX)
    }
}

/// Every application before a meeting, with what is recommended: those of its round that wait to be weighed, and
/// those it has weighed already.
pub fn before(db: &mut DbConn, meeting: &Meeting, person: &PersonId) -> Result<Vec<Laid>> {
    type Row = (
        Application,
        Option<Recommendation>,
        Option<Item>,
        Option<Standing>,
        (bool, bool, bool, bool, bool, bool),
        (bool, String),
    );
    let out = panel_absences::table
        .filter(panel_absences::application_id.eq(applications::id))
        .filter(panel_absences::panel_meeting_id.eq(&meeting.id))
        .filter(panel_absences::person_id.eq(person));
    let rows: Vec<Row> = applications::table
        .left_join(recommendations::table)
        .left_join(panel_items::table.on(
            panel_items::application_id.eq(applications::id).and(panel_items::panel_meeting_id.eq(meeting.id.clone())),
        ))
        .left_join(
            declarations::table
                .on(declarations::application_id.eq(applications::id).and(declarations::person_id.eq(person.clone()))),
        )
        .filter(applications::round_id.eq(&meeting.round_id))
        .filter(applications::state.eq_any(OPEN).or(
            applications::state.eq(State::Decided).and(recommendations::panel_meeting_id.nullable().eq(&meeting.id)),
        ))
        .order((applications::organisation_name, applications::id))
        .select((
            Application::as_select(),
            Option::<Recommendation>::as_select(),
            Option::<Item>::as_select(),
            declarations::standing.nullable(),
            (
                apart::belongs(person),
                contact::speaker().eq(person),
                wrote_up(person),
                wrote_evidence(person),
                translated(person),
                exception::excepted(person),
            ),
            (exists(out), offer::store::promised()),
        ))
        .load(db)?;
    let mut laid: Vec<Laid> = rows
        .into_iter()
        .map(|(application, recommendation, item, standing, ties, (out, promised))| {
            let (member, contact, wrote_up, wrote_evidence, translated, excepted) = ties;
            let helped = Ties { wrote_up, wrote_evidence, translated, ..Ties::default() };
            let ties = Ties { standing, member, contact, excepted, ..helped };
            Laid { application, recommendation, ties, item, out, promise: offer::store::promise(&promised) }
        })
        .collect();
    // As the meeting takes them; by name where it has not said.
    laid.sort_by_key(Laid::place);
    Ok(laid)
}

/// What the panel recommends for an application.
pub fn recommendation(db: &mut DbConn, application: &ApplicationId) -> Result<Option<Recommendation>> {
    Ok(recommendations::table
        .filter(recommendations::application_id.eq(application))
        .select(Recommendation::as_select())
        .first(db)
        .optional()?)
}

/// Writes what the panel recommends, new or anew.
pub fn save_recommendation(db: &mut DbConn, recommendation: &Recommendation, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(recommendations::table).values(recommendation).execute(db)?;
    } else {
        diesel::update(recommendations::table.find(&recommendation.id)).set(recommendation).execute(db)?;
    }
    Ok(())
}

/// What the readers of an application found strong, each shared reading once, without names; nothing of somebody who
/// stepped back since.
pub fn strengths(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<String>> {
    Ok(readings::table
        .filter(readings::application_id.eq(id))
        .filter(readings::state.eq(reading::State::Shared))
        .order((readings::shared_at, readings::id))
        .select(readings::strengths)
        .load(db)?)
}
