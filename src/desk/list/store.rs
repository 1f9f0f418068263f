//! The list of applications as the database walks it: along an index, from the row after which a page starts.

use std::collections::HashSet;

use diesel::dsl::not;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use super::Scope;
use super::narrowing::{ANOTHER, Narrow, Reads, Way};
use crate::application::State;
use crate::application::conversation::State as TalkState;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    answer_languages, application_contacts, applications, conversations, declarations, files, funders, funds,
    panel_meetings, panel_members, people, readings, recordings, rounds, scribes,
};
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, PersonId, RoundId};
use crate::people::Funders;
use crate::review::reading::State as ReadingState;
use crate::web::paging::After;

/// A row of the list.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = applications, check_for_backend(crate::db::MultiBackend))]
pub struct Line {
    pub id: ApplicationId,
    pub reference: String,
    pub organisation_name: String,
    pub round_id: RoundId,
    pub strand: Option<String>,
    pub state: State,
    pub amount_pence: Option<i64>,
    pub submitted_at: Option<Instant>,
    pub waiting_until: Option<chrono::NaiveDate>,
    pub listed_at: Instant,
    /// How many readings were shared, of how many that are asked for.
    #[diesel(select_expression = readings_in(&[ReadingState::Shared]))]
    #[diesel(select_expression_type = SqlLiteral<BigInt>)]
    pub shared: i64,
    #[diesel(select_expression = readings_in(&ReadingState::STANDING))]
    #[diesel(select_expression_type = SqlLiteral<BigInt>)]
    pub asked_for: i64,
}

/// How many readings of an application are in these states, for any query over `applications`.
fn readings_in(states: &[ReadingState]) -> SqlLiteral<BigInt> {
    let states: Vec<String> = states.iter().map(|state| format!("'{state}'")).collect();
    diesel::dsl::sql(&format!(
        "(SELECT COUNT(*) FROM readings AS r WHERE r.application_id = applications.id AND r.state IN ({}))",
        states.join(", ")
    ))
}

/// What a page of the list asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    pub funder: FunderId,
    pub scope: Scope,
    /// One of the funder's own.
    pub round: Option<RoundId>,
    pub narrow: Narrow,
    pub after: Option<After>,
    /// The most rows.
    pub most: usize,
}

/// So many rows and one more, the newest first. Never what the person stepped back from, or sent themselves.
///
/// # Errors
/// A database that cannot be reached.
pub fn page(db: &mut DbConn, asked: &Asked, person: &PersonId) -> Result<Vec<Line>> {
    let Scope { all, asked: panel, decides, decided } = asked.scope;
    let stands_in = if decides && !all { to_stand_in_for(db, &asked.funder)? } else { Vec::new() };
    // Each of these is a short list that is found once. Asked of every row instead, they made PostgreSQL guess that hardly
    // any row is left, and sort the whole list for one page of it.
    let reads = readings::table
        .filter(readings::reader_id.eq(person))
        .filter(readings::state.eq_any(ReadingState::STANDING))
        .select(readings::application_id);
    let sits = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_members::person_id.eq(person))
        .filter(panel_meetings::cancelled_at.is_null())
        .select(panel_meetings::round_id);
    let in_power =
        rounds::table.filter(rounds::decider_id.is_null().or(rounds::decider_id.eq(person))).select(rounds::id);
    let theirs = all
        .into_sql::<Bool>()
        .or(applications::id.eq_any(reads))
        .or(panel.into_sql::<Bool>().and(applications::round_id.eq_any(sits)))
        .or(decides.into_sql::<Bool>().and(applications::round_id.eq_any(in_power)))
        .or(applications::id.eq_any(stands_in))
        .or(decided.into_sql::<Bool>().and(applications::state.eq(State::Decided)));
    let mut query = applications::table
        .filter(applications::submitted_at.is_not_null())
        .filter(theirs)
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .order((applications::listed_at.desc(), applications::id.desc()))
        .limit(asked.most as i64 + 1)
        .select(Line::as_select())
        .into_boxed::<crate::db::MultiBackend>();
    // A round is one funder's: naming both would leave it to the database which index to walk.
    query = match &asked.round {
        Some(round) => query.filter(applications::round_id.eq(round.clone())),
        None => query.filter(applications::funder_id.eq(asked.funder.clone())),
    };
    query = match asked.narrow.state {
        Some(state) => query.filter(applications::state.eq(state)),
        None => query.filter(applications::state.ne_all(State::OWN)),
    };
    if let Some(After { at, id }) = &asked.after {
        let earlier = applications::listed_at.lt(*at).or(applications::id.lt(ApplicationId::from(id.as_str())));
        query = query.filter(applications::listed_at.le(*at)).filter(earlier);
    }
    Ok(narrowed(query, &asked.narrow).load(db)?)
}

type Narrowed<'a> = applications::BoxedQuery<
    'a,
    crate::db::MultiBackend,
    diesel::dsl::SqlTypeOf<diesel::dsl::AsSelect<Line, crate::db::MultiBackend>>,
>;

/// The same, narrowed further. What stands in another table is found once, and not asked of every row.
fn narrowed<'a>(mut query: Narrowed<'a>, narrow: &Narrow) -> Narrowed<'a> {
    if let Some(strand) = &narrow.strand {
        query = query.filter(applications::strand.eq(strand.clone()));
    }
    if let Some(contact) = &narrow.contact {
        let theirs = rounds::table.filter(rounds::contact_id.eq(contact.clone())).select(rounds::id);
        let handed = application_contacts::table.select(application_contacts::application_id);
        let to_them = handed.filter(application_contacts::person_id.eq(contact.clone()));
        let stays = applications::round_id.eq_any(theirs).and(applications::id.ne_all(handed));
        query = query.filter(stays.or(applications::id.eq_any(to_them)));
    }
    if let Some(from) = narrow.from {
        query = query.filter(applications::amount_pence.ge(from));
    }
    if let Some(to) = narrow.to {
        query = query.filter(applications::amount_pence.le(to));
    }
    if let Some(language) = &narrow.language {
        let any = language == ANOTHER;
        let said = answer_languages::table
            .filter(any.into_sql::<Bool>().or(answer_languages::language.eq(language.clone())))
            .select(answer_languages::application_id);
        query = query.filter(applications::id.eq_any(said));
    }
    by_readings(by_way(query, narrow.way), narrow.readings)
}

fn by_way<'a>(query: Narrowed<'a>, way: Option<Way>) -> Narrowed<'a> {
    let Some(way) = way else { return query };
    let given = files::table
        .left_join(recordings::table)
        .filter(files::removed_at.is_null())
        .filter(files::question_key.not_like("%:%"));
    match way {
        Way::Recording => query.filter(
            applications::id
                .eq_any(given.filter(recordings::file_id.nullable().is_not_null()).select(files::application_id)),
        ),
        Way::Document => query.filter(
            applications::id.eq_any(
                given
                    .filter(recordings::file_id.nullable().is_null())
                    .filter(files::question_key.ne(""))
                    .select(files::application_id),
            ),
        ),
        Way::Conversation => query.filter(
            applications::id.eq_any(
                conversations::table
                    .filter(conversations::state.eq(TalkState::Confirmed))
                    .select(conversations::application_id),
            ),
        ),
        Way::Typed => query.filter(applications::id.eq_any(scribes::table.select(scribes::application_id))),
    }
}

fn by_readings<'a>(query: Narrowed<'a>, wanted: Option<Reads>) -> Narrowed<'a> {
    let Some(wanted) = wanted else { return query };
    let asked = readings::table.filter(readings::state.eq_any(ReadingState::STANDING)).select(readings::application_id);
    let open = readings::table
        .filter(readings::state.eq_any(ReadingState::STANDING))
        .filter(readings::state.ne(ReadingState::Shared))
        .select(readings::application_id);
    match wanted {
        Reads::Nobody => query.filter(applications::id.ne_all(asked)),
        Reads::Outstanding => query.filter(applications::id.eq_any(open)),
        Reads::Shared => query.filter(applications::id.eq_any(asked)).filter(applications::id.ne_all(open)),
    }
}

/// What a funder has under review whose own decision-maker may not judge it: any other one may. A short list, found
/// once and only for those who decide.
fn to_stand_in_for(db: &mut DbConn, funder: &FunderId) -> Result<Vec<ApplicationId>> {
    Ok(applications::table
        .inner_join(rounds::table)
        .filter(applications::funder_id.eq(funder))
        .filter(applications::state.eq_any([State::Submitted, State::UnderReview, State::Waiting]))
        .filter(rounds::decider_id.is_not_null())
        .filter(apart::decider_stands_apart())
        .order((applications::listed_at.desc(), applications::id.desc()))
        .limit(200)
        .select(applications::id)
        .load(db)?)
}

/// A round by which the list can be narrowed.
#[derive(Clone, Debug, Queryable)]
pub struct RoundLine {
    pub id: RoundId,
    pub funder: FunderId,
    pub funder_name: String,
    pub fund: String,
    pub fund_slug: String,
    pub slug: String,
    /// The named contact.
    pub contact: PersonId,
    pub contact_name: String,
}

/// Every round of these funders, the newest first, with its fund's and funder's names.
///
/// # Errors
/// A database that cannot be reached.
pub fn rounds_of(db: &mut DbConn, these: &Funders) -> Result<Vec<RoundLine>> {
    let mut query = rounds::table
        .inner_join(funds::table)
        .inner_join(funders::table.on(funders::id.eq(rounds::funder_id)))
        .inner_join(people::table.on(people::id.eq(rounds::contact_id)))
        .order((rounds::opens_at.desc(), rounds::id))
        .limit(500)
        .select((
            rounds::id,
            rounds::funder_id,
            funders::name,
            funds::name,
            funds::slug,
            rounds::slug,
            rounds::contact_id,
            people::name,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(these) = these {
        query = query.filter(rounds::funder_id.eq_any(these.clone()));
    }
    Ok(query.load(db)?)
}

/// On which of these applications a person has said how close they are.
///
/// # Errors
/// A database that cannot be reached.
pub fn declared(db: &mut DbConn, these: &[ApplicationId], person: &PersonId) -> Result<HashSet<ApplicationId>> {
    let said = declarations::table
        .filter(declarations::application_id.eq_any(these))
        .filter(declarations::person_id.eq(person))
        .select(declarations::application_id);
    Ok(said.load(db)?.into_iter().collect())
}
