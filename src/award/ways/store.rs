//! What is read of the ways in which a round's applications answered: one query, of keys and names only.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::Found;
use crate::application::by_phone::Way;
use crate::application::{Route, State};
use crate::db::schema::{
    answer_parts, applications, decisions, evidence, files, judgements, pointings, readings, recordings, scribes,
};
use crate::db::types::TextValue;
use crate::db::{DbConn, Union};
use crate::decision::{Outcome, State as DecisionState};
use crate::error::Result;
use crate::ids::{ApplicationId, RoundId};
use crate::relationship::before::{self, Fact, store::read_day};
use crate::review::reading::State as ReadingState;

/// What it is, of which application, and two names.
type Row = (String, ApplicationId, String, String);

/// Everything found of the applications that were sent in a round and not withdrawn.
pub fn of_round(db: &mut DbConn, round: &RoundId) -> Result<Vec<(ApplicationId, Found)>> {
    let sent = || {
        applications::table
            .filter(applications::round_id.eq(round))
            .filter(applications::submitted_at.is_not_null())
            .filter(applications::state.ne_all([State::Draft, State::Withdrawn]))
            .select(applications::id)
    };
    // What an officer typed while a group spoke was said in a conversation; what they typed from paper was written.
    let heard = scribes::application_id
        .eq(answer_parts::application_id)
        .and(scribes::person_id.eq(answer_parts::updated_by))
        .and(scribes::way.ne(Way::Paper));
    let answered = answer_parts::table
        .left_join(scribes::table.on(heard))
        .filter(answer_parts::application_id.eq_any(sent()))
        .select((
            "answered".into_sql::<Text>(),
            answer_parts::application_id,
            answer_parts::question_key,
            diesel::dsl::sql::<Text>("CASE WHEN scribes.id IS NULL THEN answer_parts.route ELSE 'conversation' END"),
        ));
    let pointed = pointings::table
        .filter(pointings::application_id.eq_any(sent()))
        .filter(pointings::removed_at.is_null())
        .select((
            "answered".into_sql::<Text>(),
            pointings::application_id,
            pointings::question_key,
            "document".into_sql::<Text>(),
        ));
    let came = files::table
        .left_join(recordings::table)
        .filter(files::application_id.eq_any(sent()))
        .filter(files::removed_at.is_null())
        // What is told beside the answers is no answer.
        .filter(files::question_key.not_like("%:%"))
        .select((
            "answered".into_sql::<Text>(),
            files::application_id,
            files::question_key,
            diesel::dsl::sql::<Text>("CASE WHEN recordings.file_id IS NULL THEN 'document' ELSE 'recording' END"),
        ));
    let decided = decisions::table
        .filter(decisions::application_id.eq_any(sent()))
        .filter(decisions::state.ne(DecisionState::Reopened))
        .select((
            diesel::dsl::sql::<Text>("CASE WHEN decisions.released_at IS NULL THEN 'decided' ELSE 'told' END"),
            decisions::application_id,
            decisions::outcome,
            "".into_sql::<Text>(),
        ));
    let judged = judgements::table
        .inner_join(readings::table)
        .filter(readings::application_id.eq_any(sent()))
        .filter(readings::state.eq(ReadingState::Shared))
        .select((
            "judged".into_sql::<Text>(),
            readings::application_id,
            judgements::criterion_key,
            judgements::step_key,
        ));
    let day_sent = || diesel::dsl::sql::<Text>("CAST(applications.submitted_at AS TEXT)");
    // The table of applications itself is asked here, and not a list out of it.
    let is_sent = || {
        applications::round_id
            .eq(round)
            .and(applications::submitted_at.is_not_null())
            .and(applications::state.ne_all([State::Draft, State::Withdrawn]))
    };
    let noted = applications::table
        .inner_join(evidence::table)
        .filter(is_sent())
        .filter(evidence::from_organisation.eq(false))
        .filter(evidence::withdrawn_at.is_null())
        .select((
            "noted".into_sql::<Text>(),
            applications::id,
            diesel::dsl::sql::<Text>("CAST(evidence.known_on AS TEXT)"),
            day_sent(),
        ));
    let earlier = diesel::alias!(applications as earlier);
    let same = earlier
        .field(applications::organisation_id)
        .eq(applications::organisation_id)
        .and(earlier.field(applications::funder_id).eq(applications::funder_id))
        .and(earlier.field(applications::submitted_at).lt(applications::submitted_at));
    // A grant comes of an application that was sent before it.
    let applied = applications::table.inner_join(earlier.on(same)).filter(is_sent()).select((
        "applied".into_sql::<Text>(),
        applications::id,
        diesel::dsl::sql::<Text>("CAST(earlier.submitted_at AS TEXT)"),
        day_sent(),
    ));
    let rows: Vec<Row> =
        Union::of(answered).all(came).all(pointed).all(decided).all(judged).all(noted).all(applied).load(db)?;
    Ok(rows.into_iter().filter_map(found).collect())
}

fn found((what, id, one, two): Row) -> Option<(ApplicationId, Found)> {
    let found = match what.as_str() {
        "answered" => Found::Answered { question: one, route: Route::from_text_value(&two)? },
        "noted" | "applied" => {
            let fact = Fact { kind: before::Kind::from_text_value(&what)?, on: read_day(&one)? };
            Found::Fact { fact, sent: read_day(&two)? }
        }
        "judged" => Found::Judged { criterion: one, step: two },
        told => Found::Decided { outcome: Outcome::from_text_value(&one)?, told: told == "told" },
    };
    Some((id, found))
}
