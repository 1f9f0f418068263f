//! What is due by each rule: identifiers of what goes, and how much there is of it.

use std::slice;

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::super::{Rule, ending};
use super::over::{self, Asked};
use crate::clock::Instant;
use crate::db::schema::{
    answer_parts, applications, files, harm_reports, invitations, jobs, known_phones, letters, sessions,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::FunderId;

/// What is due by a rule at a funder (or for the whole portal): what ended before `before`, at most `most`, and nothing
/// that is held.
pub fn due(db: &mut DbConn, rule: Rule, funder: Option<&FunderId>, before: Instant, most: i64) -> Result<Vec<String>> {
    macro_rules! some {
        ($table:ident, $over:expr) => {
            Ok($table::table.filter($over).order($table::id).limit(most).select($table::id).load(db)?)
        };
    }
    match (rule, funder) {
        (Rule::Sessions, _) => some!(sessions, over::old_sessions(before)),
        (Rule::Jobs, _) => some!(jobs, over::old_jobs(before)),
        (Rule::Invitations, _) => some!(invitations, over::old_invitations(before)),
        (Rule::Phones, _) => some!(known_phones, over::old_phones(before)),
        (Rule::Letters, _) => some!(letters, over::old_letters(before)),
        (Rule::Equality, Some(funder)) => equality(db, funder, before, most),
        (Rule::Unfunded, Some(funder)) => some!(applications, over::unfunded(funder, before)),
        (Rule::Harm, Some(funder)) => some!(harm_reports, over::old_reports(funder, before)),
        (
            Rule::Funded
            | Rule::Undecided
            | Rule::Worries
            | Rule::Requests
            | Rule::Bank
            | Rule::Learning
            | Rule::Voices,
            Some(funder),
        ) => ending::store::due(db, rule, funder, before, most),
        (_, None) => Ok(Vec::new()),
    }
}

/// The parts of answers to equality questions, and the files given in answer.
fn equality(db: &mut DbConn, funder: &FunderId, before: Instant, most: i64) -> Result<Vec<String>> {
    let mut all: Vec<String> = Vec::new();
    let left = |all: &[String]| most - i64::try_from(all.len()).unwrap_or(i64::MAX);
    for asked in over::asked(db, slice::from_ref(funder))? {
        let parts: Vec<String> = answer_parts::table
            .filter(over::equality_parts(&asked, before))
            .order(answer_parts::id)
            .limit(left(&all))
            .select(answer_parts::id)
            .load(db)?;
        all.extend(parts);
        let given: Vec<String> = files::table
            .filter(over::equality_files(&asked, before))
            .order(files::id)
            .limit(left(&all))
            .select(files::id)
            .load(db)?;
        all.extend(given);
        if left(&all) <= 0 {
            break;
        }
    }
    Ok(all)
}

/// How much is due by a rule, at a funder or of the whole portal.
pub type Count = (Rule, Option<FunderId>, i64);

/// How much is due by every rule, at these funders and of the portal's own, in three queries. `before` says what is old.
pub fn counts(
    db: &mut DbConn,
    these: &[FunderId],
    before: impl Fn(Rule, Option<&FunderId>) -> Instant,
) -> Result<Vec<Count>> {
    let (asked, ending) = (over::asked(db, these)?, ending::store::over(db, these, &ending::RULES)?);
    let rows: Vec<(String, String, i64)> = all_of(these, &asked, &before).load(db)?;
    let count = |rule: Rule, at: &str| {
        rows.iter().filter(|(kind, funder, _)| kind == rule.as_str() && funder == at).map(|(.., count)| count).sum()
    };
    let mut all: Vec<Count> = Vec::new();
    for rule in Rule::ALL {
        if !rule.is_funders() {
            all.push((*rule, None, count(*rule, "")));
            continue;
        }
        for funder in these {
            let counted = if ending::RULES.contains(rule) {
                let before = before(*rule, Some(funder));
                let these = ending.iter().filter(|one| one.rule == *rule && one.funder == *funder);
                i64::try_from(these.filter(|one| one.is_due(before)).count()).unwrap_or(i64::MAX)
            } else {
                count(*rule, funder.as_str())
            };
            all.push((*rule, Some(funder.clone()), counted));
        }
    }
    Ok(all)
}

/// One line for each rule and funder: what it is, where, and how many. Answers and files in answer are a line for each set of questions.
fn all_of<'a>(
    these: &'a [FunderId],
    asked: &'a [Asked],
    before: &impl Fn(Rule, Option<&FunderId>) -> Instant,
) -> Union<'a, (Text, Text, BigInt)> {
    macro_rules! line {
        ($table:ident, $over:expr, $rule:expr, $at:expr) => {
            $table::table.filter($over).select((
                $rule.as_str().into_sql::<Text>(),
                $at.into_sql::<Text>(),
                count_star(),
            ))
        };
    }
    let of = |rule| before(rule, None);
    let mut all = Union::of(line!(sessions, over::old_sessions(of(Rule::Sessions)), Rule::Sessions, ""))
        .all(line!(jobs, over::old_jobs(of(Rule::Jobs)), Rule::Jobs, ""))
        .all(line!(invitations, over::old_invitations(of(Rule::Invitations)), Rule::Invitations, ""))
        .all(line!(known_phones, over::old_phones(of(Rule::Phones)), Rule::Phones, ""))
        .all(line!(letters, over::old_letters(of(Rule::Letters)), Rule::Letters, ""));
    for funder in these {
        let (at, of) = (funder.as_str(), |rule| before(rule, Some(funder)));
        all = all.all(line!(applications, over::unfunded(funder, of(Rule::Unfunded)), Rule::Unfunded, at)).all(line!(
            harm_reports,
            over::old_reports(funder, of(Rule::Harm)),
            Rule::Harm,
            at
        ));
    }
    for one in asked {
        let (at, before) = (one.funder.as_str(), before(Rule::Equality, Some(&one.funder)));
        all = all.all(line!(answer_parts, over::equality_parts(one, before), Rule::Equality, at)).all(line!(
            files,
            over::equality_files(one, before),
            Rule::Equality,
            at
        ));
    }
    all
}
