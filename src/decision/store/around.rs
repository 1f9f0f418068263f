//! What stands around an application that is decided, in one query.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::application::State;
use crate::application::store::spent::Given;
use crate::db::schema::{applicant_questions, applications, decision_questions, decisions, draws, readings, risks};
use crate::db::{DbConn, Union};
use crate::decision::draw::{Entry, order};
use crate::error::Result;
use crate::ids::{ApplicationId, RoundId};
use crate::review::question;
use crate::review::reading::State as Reading;
use crate::review::store::question::Answered;

/// What its readers found strong, its risks, and what all other decisions of its round give.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// For those who may see it.
    pub strengths: Vec<String>,
    /// The identifier of each risk of its ledger, with its words.
    pub risks: Vec<(String, String)>,
    pub given: Vec<Given>,
    /// Where it came out in the draws of its round: from 1 on, and of how many.
    pub drawn: Vec<(usize, usize)>,
    /// What the group answered to our questions.
    pub answered: Vec<Answered>,
    /// Those of them that it rests on, by the question.
    pub rests_on: Vec<String>,
}

/// What it is, of which row, its words or its strand, its pence.
type Row = (String, String, String, i64);

/// What stands around an application that is decided: one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn around(db: &mut DbConn, id: &ApplicationId, round: &RoundId, sees_shared: bool) -> Result<Around> {
    let none = || 0_i64.into_sql::<BigInt>();
    let strong = readings::table
        .filter(readings::application_id.eq(id))
        .filter(readings::state.eq(Reading::Shared))
        .select(("strong".into_sql::<Text>(), readings::id, readings::strengths, none()));
    let named = risks::table.filter(risks::application_id.eq(id)).select((
        "risk".into_sql::<Text>(),
        risks::id,
        risks::words,
        none(),
    ));
    // As `spent::given` says it, in the same query.
    let given = decisions::table
        .inner_join(applications::table)
        .filter(decisions::round_id.eq(round))
        .filter(applications::id.ne(id))
        .filter(applications::state.ne(State::Withdrawn))
        .select((
            "given".into_sql::<Text>(),
            applications::id,
            sql::<Text>("COALESCE(applications.strand, '')"),
            decisions::amount_pence,
        ));
    // Its seed, its entries and what was mixed in: all that a draw is worked from.
    let drawn = draws::table.filter(draws::round_id.eq(round)).filter(draws::drawn_at.is_not_null()).select((
        "drawn".into_sql::<Text>(),
        draws::seed,
        sql::<Text>("draws.witness || '\n' || draws.entries"),
        none(),
    ));
    let answered = || {
        applicant_questions::table
            .filter(applicant_questions::application_id.eq(id))
            .filter(applicant_questions::state.eq_any(question::State::WITH_ANSWER))
    };
    // Each in three rows: what was asked, what was answered, and what it is about.
    let asked =
        answered().select(("asked".into_sql::<Text>(), applicant_questions::id, applicant_questions::words, none()));
    let answer =
        answered().select(("answer".into_sql::<Text>(), applicant_questions::id, applicant_questions::answer, none()));
    let about =
        answered().select(("about".into_sql::<Text>(), applicant_questions::id, applicant_questions::about, none()));
    let rests_on = decision_questions::table
        .inner_join(decisions::table)
        .filter(decisions::application_id.eq(id))
        .select(("rests on".into_sql::<Text>(), decision_questions::question_id, "".into_sql::<Text>(), none()));
    let all = Union::of(strong).all(named).all(given).all(drawn).all(asked).all(answer).all(about).all(rests_on);
    let mut rows: Vec<Row> = all.load(db)?;
    // An identifier tells when it was made.
    rows.sort_by(|a, b| (&a.1, a.0 != "asked").cmp(&(&b.1, b.0 != "asked")));
    let mut around = Around::default();
    for (kind, key, words, pence) in rows {
        match kind.as_str() {
            "drawn" => around.drawn.extend(place(id, &key, &words)),
            "strong" if sees_shared => around.strengths.push(words),
            "strong" => {}
            "risk" => around.risks.push((key, words)),
            "asked" => around.answered.push(Answered { id: key, words, ..Answered::default() }),
            "answer" => {
                around.answered.iter_mut().filter(|one| one.id == key).for_each(|one| one.answer.clone_from(&words))
            }
            "about" => {
                around.answered.iter_mut().filter(|one| one.id == key).for_each(|one| one.about.clone_from(&words))
            }
            "rests on" => around.rests_on.push(key),
            _ => around.given.push(Given {
                application: ApplicationId::from(key.as_str()),
                strand: Some(words).filter(|strand| !strand.is_empty()),
                pence,
            }),
        }
    }
    Ok(around)
}

/// Where an application came out in a draw; none where it was not in it.
fn place(id: &ApplicationId, seed: &str, words: &str) -> Option<(usize, usize)> {
    let (witness, entries) = words.split_once('\n')?;
    let entries: Vec<Entry> = serde_json::from_str(entries).ok()?;
    let reference = &entries.iter().find(|entry| entry.application == *id)?.reference;
    let drawn = order(seed, witness, entries.iter().map(|entry| entry.reference.as_str()));
    Some((drawn.iter().position(|one| one == reference)? + 1, entries.len()))
}
