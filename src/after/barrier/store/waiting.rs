//! What stands unsorted: what groups said got in the way, wherever they said it, as far as nobody has put it under a barrier or
//! aside.

use std::collections::BTreeSet;

use diesel::dsl::{exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use crate::after::barrier::voice::{Place, Source};
use crate::after::feedback::State as Talk;
use crate::application::store::apart;
use crate::db::schema::{
    applications, barrier_voices, council_reviews, decisions, feedback_talks, funds, grants, learning_notes,
    round_counts, rounds,
};
use crate::db::{DbConn, Union};
use crate::decision::{Outcome, State as DecisionState};
use crate::error::Result;
use crate::fund::counts::{Counts, FEW};
use crate::fund::store::newest_forms;
use crate::ids::{ApplicationId, FunderId, LearningNoteId, OrganisationId, PersonId, RoundId};
use crate::learning::note::{NoteBody, NoteState};

/// Something that waits to be sorted.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// What it comes from.
    pub key: String,
    pub source: Source,
    pub funder: FunderId,
    /// What was said; of a question before the start, the question.
    pub words: String,
    /// The group, where it has one.
    pub group: String,
    pub fund: String,
    pub organisation: Option<OrganisationId>,
    pub application: Option<ApplicationId>,
    pub round: Option<RoundId>,
    pub note: Option<LearningNoteId>,
    /// How many a question before the start kept out.
    pub stopped: i64,
}

type Found = (String, String, FunderId, String, String, String, String, String, String);

/// Everything at these funders that nobody has sorted, but what is closed to whoever asks: in two queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn all(db: &mut DbConn, these: &[FunderId], person: &PersonId) -> Result<Vec<Candidate>> {
    let none = || "".into_sql::<Text>();
    let is_open = || not(apart::stepped_back(person).or(apart::belongs(person)));
    let of_note = barrier_voices::table.filter(barrier_voices::note_id.eq(learning_notes::id.nullable()));
    let notes = learning_notes::table
        .inner_join(grants::table.inner_join(applications::table))
        .filter(grants::funder_id.eq_any(these))
        .filter(learning_notes::state.eq(NoteState::Agreed))
        .filter(not(exists(of_note)))
        .filter(is_open())
        .select((
            "note".into_sql::<Text>(),
            learning_notes::id,
            grants::funder_id,
            grants::round_id,
            grants::application_id,
            grants::organisation_id,
            grants::organisation_name,
            grants::fund_name,
            learning_notes::body,
        ));
    let of_talk = barrier_voices::table
        .filter(barrier_voices::application_id.eq(applications::id.nullable()))
        .filter(barrier_voices::source.eq(Source::Feedback));
    let talks = applications::table
        .inner_join(rounds::table.inner_join(funds::table))
        .inner_join(feedback_talks::table)
        .inner_join(decisions::table)
        .filter(applications::funder_id.eq_any(these))
        .filter(feedback_talks::state.eq(Talk::Held))
        .filter(decisions::outcome.eq(Outcome::NotThisTime))
        .filter(decisions::state.eq(DecisionState::Released))
        .filter(not(exists(of_talk)))
        .filter(is_open())
        .select((
            "talk".into_sql::<Text>(),
            applications::id,
            applications::funder_id,
            applications::round_id,
            applications::id,
            applications::organisation_id,
            applications::organisation_name,
            funds::name,
            feedback_talks::words,
        ));
    // Nobody sees anything before five have answered.
    let enough = sql::<Bool>(&format!(
        "(SELECT COUNT(*) FROM council_reviews AS c WHERE c.round_id = council_reviews.round_id \
         AND c.stage = council_reviews.stage) >= {FEW}"
    ));
    let unsorted = sql::<Bool>(
        "NOT EXISTS (SELECT 1 FROM barrier_voices AS v WHERE v.source_key = 'review:' || council_reviews.id)",
    );
    let reviews = council_reviews::table
        .inner_join(rounds::table.on(rounds::id.eq(council_reviews::round_id)))
        .inner_join(funds::table.on(funds::id.eq(rounds::fund_id)))
        .filter(rounds::funder_id.eq_any(these))
        .filter(council_reviews::words.ne(""))
        .filter(enough)
        .filter(unsorted)
        .select((
            "review".into_sql::<Text>(),
            council_reviews::id,
            rounds::funder_id,
            rounds::id,
            none(),
            none(),
            none(),
            funds::name,
            council_reviews::words,
        ));
    let rules = round_counts::table
        .inner_join(rounds::table.inner_join(funds::table))
        .filter(rounds::funder_id.eq_any(these))
        .filter(round_counts::counts.not_like("%\"kept_out\":{}%"))
        .select((
            "rule".into_sql::<Text>(),
            rounds::id,
            rounds::funder_id,
            rounds::id,
            none(),
            none(),
            none(),
            funds::name,
            round_counts::counts,
        ));
    let sorted = barrier_voices::table
        .filter(barrier_voices::funder_id.eq_any(these))
        .filter(barrier_voices::source.eq(Source::Eligibility))
        .select((
            "sorted".into_sql::<Text>(),
            barrier_voices::source_key,
            barrier_voices::funder_id,
            none(),
            none(),
            none(),
            none(),
            none(),
            none(),
        ));
    let handed = barrier_voices::table
        .filter(barrier_voices::funder_id.eq_any(these))
        .filter(barrier_voices::place.eq(Place::Waiting))
        .select((
            "voice".into_sql::<Text>(),
            barrier_voices::id,
            barrier_voices::funder_id,
            none(),
            none(),
            none(),
            none(),
            none(),
            barrier_voices::words,
        ));
    let rows: Vec<Found> = Union::of(notes).all(talks).all(reviews).all(rules).all(sorted).all(handed).load(db)?;
    let (rules, others): (Vec<Found>, Vec<Found>) =
        rows.into_iter().partition(|(what, ..)| matches!(what.as_str(), "rule" | "sorted"));
    let mut found: Vec<Candidate> = others.into_iter().filter_map(said).collect();
    found.extend(at_the_start(db, rules)?);
    // In no order of time: of what groups say of us nobody is to know when.
    found.sort_by(|a, b| (a.source, &a.fund, &a.words).cmp(&(b.source, &b.fund, &b.words)));
    Ok(found)
}

/// What was said in words; none where a note says nothing of what got in the way.
fn said((what, id, funder, round, application, organisation, group, fund, words): Found) -> Option<Candidate> {
    let (source, note) = match what.as_str() {
        "note" => (Source::Note, Some(LearningNoteId::from(id.as_str()))),
        "talk" => (Source::Feedback, None),
        "review" => (Source::Review, None),
        _ => (Source::Report, None),
    };
    let words = match source {
        Source::Note => serde_json::from_str::<NoteBody>(&words).unwrap_or_default().group.in_the_way,
        _ => words,
    };
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    (!words.is_empty()).then(|| Candidate {
        key: format!("{what}:{id}"),
        source,
        funder,
        words,
        group,
        fund,
        organisation: some(organisation).map(|id| OrganisationId::from(id.as_str())),
        application: some(application).map(|id| ApplicationId::from(id.as_str())),
        round: some(round).map(|id| RoundId::from(id.as_str())),
        note,
        stopped: 0,
    })
}

/// The questions before the start at which people stopped, where enough answered to say so.
fn at_the_start(db: &mut DbConn, rows: Vec<Found>) -> Result<Vec<Candidate>> {
    let (sorted, rules): (Vec<Found>, Vec<Found>) = rows.into_iter().partition(|(what, ..)| what == "sorted");
    if rules.is_empty() {
        return Ok(Vec::new());
    }
    let sorted: BTreeSet<String> = sorted.into_iter().map(|(_, key, ..)| key).collect();
    let rounds: Vec<RoundId> = rules.iter().map(|(_, id, ..)| RoundId::from(id.as_str())).collect();
    let forms = newest_forms(db, &rounds)?;
    let mut found = Vec::new();
    for (_, id, funder, .., fund, counts) in rules {
        let counts: Counts = serde_json::from_str(&counts).unwrap_or_default();
        let round = RoundId::from(id.as_str());
        for question in forms.get(&round).map(|form| form.eligibility.as_slice()).unwrap_or_default() {
            let stopped = counts.kept_out.get(&question.key).copied().unwrap_or_default();
            let key = format!("rule:{id}:{}", question.key);
            if counts.asked < FEW || stopped == 0 || sorted.contains(&key) {
                continue;
            }
            found.push(Candidate {
                key,
                source: Source::Eligibility,
                funder: funder.clone(),
                words: question.title.first().to_owned(),
                group: String::new(),
                fund: fund.clone(),
                organisation: None,
                application: None,
                round: Some(round.clone()),
                note: None,
                stopped,
            });
        }
    }
    Ok(found)
}
