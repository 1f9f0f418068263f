//! What is read to work a round, and who looked at what it turned on.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::dsl::{exists, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::{Counts, Judged, Laid, Read};
use crate::application::State as Stage;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, decisions, declarations, draws, evidence, form_versions, judgements, panel_meetings, panel_members,
    people, readings, turnings,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, PersonId, ReadingId, RoundId, TurningId};
use crate::panel::store::OPEN;
use crate::review::Standing;
use crate::review::reading::{Cite, State as Reading};

/// That somebody looked at what a round turned on, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = turnings, check_for_backend(crate::db::MultiBackend))]
pub struct Turning {
    pub id: TurningId,
    pub round_id: RoundId,
    pub counts: Json<Counts>,
    /// What was seen, and what is done about it; may be empty.
    pub words: String,
    pub looked_by: PersonId,
    pub looked_at: Instant,
}

/// The words of a round, whether somebody sits in it, and who looked last.
pub struct Around {
    pub form: FundText,
    pub seat: bool,
    /// They lead a meeting of it.
    pub leads: bool,
    /// There is a draw in it.
    pub drawn: bool,
    pub looked: Option<(Turning, String)>,
    /// Something it turns on has moved since they looked.
    pub overtaken: bool,
}

/// What stands around a round's work, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn around(db: &mut DbConn, round: &RoundId, person: &PersonId) -> Result<Around> {
    let seat = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_meetings::round_id.eq(form_versions::round_id))
        .filter(panel_meetings::cancelled_at.is_null())
        .filter(panel_members::person_id.eq(person));
    type Row = (Json<FundText>, (bool, bool), bool, Option<Turning>, Option<String>, bool);
    let leads = seat.filter(panel_members::chair.eq(true).or(panel_members::deputy.eq(true)));
    let draw = draws::table.filter(draws::round_id.eq(form_versions::round_id));
    let still = nothing_moved("turnings", "form_versions.round_id");
    let (Json(form), (seat, leads), drawn, turning, by, still): Row = form_versions::table
        .left_join(turnings::table.on(turnings::round_id.eq(form_versions::round_id)))
        .left_join(people::table.on(people::id.nullable().eq(turnings::looked_by.nullable())))
        .filter(form_versions::round_id.eq(round))
        .order((form_versions::number.desc(), turnings::looked_at.desc(), turnings::id.desc()))
        .select((
            form_versions::body,
            (exists(seat), exists(leads)),
            exists(draw),
            Option::<Turning>::as_select(),
            people::name.nullable(),
            sql::<Bool>(&still),
        ))
        .first(db)?;
    Ok(Around { form, seat, leads, drawn, looked: turning.zip(by), overtaken: !still })
}

/// An application as whoever looks stands to it.
#[derive(Clone, Debug, Default)]
pub struct About {
    pub organisation: String,
    pub reference: String,
    pub standing: Option<Standing>,
    pub member: bool,
    /// They were asked to read it, and have not shared yet.
    pub still_reads: bool,
    pub has_shared: bool,
}

/// A round as it is worked, and around it what a page says.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub laid: Vec<Laid>,
    pub about: BTreeMap<ApplicationId, About>,
    pub readers: BTreeMap<PersonId, String>,
    /// The amounts that have gone out, with their strands.
    pub out: Vec<(Option<String>, i64)>,
    /// They read something in it.
    pub reads: bool,
}

/// One judgement of one reading of one application, and what stands around each.
type Row = (
    (ApplicationId, String, String, Option<String>, Option<i64>, Stage),
    Option<i64>,
    (Option<Standing>, bool),
    Option<(ReadingId, PersonId, Reading)>,
    Option<String>,
    Option<(String, String, Json<Vec<Cite>>)>,
);

/// The applications of a round that wait to be decided with their shared readings, and what has gone out: one query.
/// Where a form does not ask how much, an application is worked with the most there can be.
///
/// # Errors
/// A database that cannot be reached.
pub fn found(db: &mut DbConn, round: &RoundId, person: &PersonId, form: &FundText) -> Result<Found> {
    let declared = declarations::application_id.eq(applications::id).and(declarations::person_id.eq(person));
    let rows: Vec<Row> = applications::table
        .left_join(decisions::table.on(decisions::application_id.eq(applications::id)))
        .left_join(readings::table)
        .left_join(people::table.on(people::id.nullable().eq(readings::reader_id.nullable())))
        .left_join(judgements::table.on(judgements::reading_id.nullable().eq(readings::id.nullable())))
        // With somebody's own row last: a join after it would want to own what it borrows.
        .left_join(declarations::table.on(declared))
        .filter(applications::round_id.eq(round))
        .filter(applications::state.eq_any(OPEN).or(applications::state.eq(Stage::Decided)))
        .order(applications::id)
        .select((
            (
                applications::id,
                applications::organisation_name,
                applications::reference,
                applications::strand,
                applications::amount_pence,
                applications::state,
            ),
            decisions::amount_pence.nullable(),
            (declarations::standing.nullable(), apart::belongs(person)),
            (readings::id, readings::reader_id, readings::state).nullable(),
            people::name.nullable(),
            (judgements::criterion_key, judgements::step_key, judgements::cites).nullable(),
        ))
        .load(db)?;
    let mut found = Found::default();
    for row in rows {
        found.add(row, person, form);
    }
    Ok(found)
}

impl Found {
    fn add(&mut self, row: Row, person: &PersonId, form: &FundText) {
        let ((id, organisation, reference, strand, asks, stage), given, (standing, member), reading, name, judged) =
            row;
        if let Some((_, reader, ..)) = &reading {
            self.reads |= reader == person;
        }
        if stage == Stage::Decided {
            // Each comes once for every judgement of its readings.
            if !self.about.contains_key(&id) {
                self.out.push((strand, given.unwrap_or(0)));
                self.about.insert(id, About::default());
            }
            return;
        }
        let about = self.about.entry(id.clone()).or_insert_with(|| About {
            organisation,
            reference,
            standing,
            member,
            ..About::default()
        });
        if self.laid.last().is_none_or(|last| last.application != id) {
            let most =
                strand.as_deref().and_then(|key| form.strand(key)).map_or(form.round.max_amount, |one| one.max_amount);
            let asks_pence = asks.unwrap_or(most.0);
            self.laid.push(Laid { application: id, strand, asks_pence, known_before: false, readings: Vec::new() });
        }
        let Some((_, reader, state)) = reading else { return };
        if reader == *person {
            about.still_reads = state.is_open();
            about.has_shared = state == Reading::Shared;
        }
        let (Reading::Shared, Some(laid)) = (state, self.laid.last_mut()) else { return };
        self.readers.insert(reader.clone(), name.unwrap_or_default());
        if !laid.readings.iter().any(|read| read.reader == reader) {
            laid.readings.push(Read { reader: reader.clone(), judged: Vec::new() });
        }
        let read = laid.readings.iter_mut().find(|read| read.reader == reader);
        if let (Some(read), Some((criterion, step, Json(cites)))) = (read, judged) {
            let notes: BTreeSet<String> = cites.into_iter().filter_map(Cite::note).collect();
            read.judged.push(Judged { criterion, step, notes });
        }
    }
}

/// What these notes say.
///
/// # Errors
/// A database that cannot be reached.
pub fn notes(db: &mut DbConn, ids: &BTreeSet<String>) -> Result<HashMap<String, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, String)> =
        evidence::table.filter(evidence::id.eq_any(ids)).select((evidence::id, evidence::what_we_know)).load(db)?;
    Ok(rows.into_iter().collect())
}

/// Writes that somebody looked.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, turning: &Turning) -> Result<()> {
    diesel::insert_into(turnings::table).values(turning).execute(db)?;
    Ok(())
}

/// What it came to when somebody looked last; none where nobody has.
///
/// # Errors
/// A database that cannot be reached.
pub fn last(db: &mut DbConn, round: &RoundId) -> Result<Option<Counts>> {
    let found: Option<Json<Counts>> = turnings::table
        .filter(turnings::round_id.eq(round))
        .order((turnings::looked_at.desc(), turnings::id.desc()))
        .select(turnings::counts)
        .first(db)
        .optional()?;
    Ok(found.map(|Json(counts)| counts))
}

/// For any query over `applications`: somebody looked at what its round turned on, and nothing that it turns on has moved
/// since.
pub fn was_looked_at() -> SqlLiteral<Bool> {
    looked_at_in("applications.round_id")
}

/// The same for any query over `rounds`: asked of each application of a large round, it would be worked out hundreds of times.
pub fn round_was_looked_at() -> SqlLiteral<Bool> {
    looked_at_in("rounds.id")
}

fn looked_at_in(round: &str) -> SqlLiteral<Bool> {
    let still = nothing_moved("t", round);
    sql(&format!("EXISTS (SELECT 1 FROM turnings AS t WHERE t.round_id = {round} AND {still})"))
}

/// Whether nothing has moved in a round since somebody looked: no reading was shared, no judgement added, no reader stepped
/// back, no note taken back. The money goes down one order, so a reading of another application can change what one hangs on.
fn nothing_moved(turnings: &str, round: &str) -> String {
    format!(
        "NOT EXISTS (SELECT 1 FROM readings AS r INNER JOIN applications AS other ON other.id = r.application_id \
         WHERE other.round_id = {round} AND r.shared_at IS NOT NULL \
         AND (r.shared_at > {turnings}.looked_at OR EXISTS (SELECT 1 FROM history AS h WHERE h.thing_kind = 'reading' \
         AND h.thing_id = r.id AND h.action IN ('stepped back', 'understood, and judged') \
         AND h.at > {turnings}.looked_at))) \
         AND NOT EXISTS (SELECT 1 FROM evidence AS e INNER JOIN applications AS other ON other.id = e.application_id \
         WHERE other.round_id = {round} AND e.withdrawn_at > {turnings}.looked_at)"
    )
}

/// Whether somebody looked since what an application’s round turns on moved last.
///
/// # Errors
/// A database that cannot be reached.
pub fn looked_at(db: &mut DbConn, id: &ApplicationId) -> Result<bool> {
    Ok(applications::table.find(id).select(was_looked_at()).first(db)?)
}
