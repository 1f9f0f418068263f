//! By when what groups of a round said is answered, and whether it is, in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::after::register::Says;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    digest_answers, grants, learning_digests, learning_notes, learning_themes, rounds, theme_notes,
};
use crate::error::Result;
use crate::ids::{FundId, FunderId, LearningNoteId, PersonId, RoundId, ThemeId};
use crate::learning::commitment::Source;
use crate::learning::digest::{answered_at, promise_of};

/// The day by which everything that was said in a round is answered, from the day on which that was told. While no theme stands in a
/// round there is nothing to answer.
pub fn answered(db: &mut DbConn, these: &[RoundId]) -> Result<Vec<Says>> {
    type Row = (RoundId, FunderId, FundId, PersonId, NaiveDate, Instant);
    let rows: Vec<Row> = learning_digests::table
        .inner_join(rounds::table)
        .filter(learning_digests::round_id.eq_any(these))
        .select((
            rounds::id,
            rounds::funder_id,
            rounds::fund_id,
            rounds::contact_id,
            learning_digests::answer_by,
            learning_digests::made_at,
        ))
        .load(db)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let said: Vec<(RoundId, ThemeId)> = theme_notes::table
        .inner_join(learning_notes::table.inner_join(grants::table))
        .filter(grants::round_id.eq_any(these))
        .select((grants::round_id, theme_notes::theme_id))
        .distinct()
        .load(db)?;
    let answers: Vec<(RoundId, ThemeId, Instant)> = digest_answers::table
        .filter(digest_answers::round_id.eq_any(these))
        .select((digest_answers::round_id, digest_answers::theme_id, digest_answers::answered_at))
        .load(db)?;
    let say = |(id, funder, fund, owner, by, made_at): Row| {
        let themes: Vec<ThemeId> = said.iter().filter(|(of, _)| *of == id).map(|(_, theme)| theme.clone()).collect();
        let given: Vec<(ThemeId, Instant)> =
            answers.iter().filter(|(of, ..)| *of == id).map(|(_, theme, at)| (theme.clone(), *at)).collect();
        Says {
            id: promise_of(&id),
            source: Source::Digest,
            funder,
            fund: Some(fund),
            round: Some(id),
            application: None,
            organisation: None,
            grant: None,
            owner,
            by,
            told_at: Some(made_at),
            done_at: answered_at(&themes, &given),
            gone: themes.is_empty(),
        }
    };
    Ok(rows.into_iter().map(say).collect())
}

/// The rounds with a digest of the funders of which these themes and notes are.
///
/// # Errors
/// A database that cannot be reached.
pub fn rounds_beside(db: &mut DbConn, themes: &[ThemeId], notes: &[LearningNoteId]) -> Result<Vec<RoundId>> {
    let mut funders: Vec<FunderId> = learning_themes::table
        .filter(learning_themes::id.eq_any(themes))
        .select(learning_themes::funder_id)
        .load(db)?;
    let of_notes: Vec<FunderId> = learning_notes::table
        .inner_join(grants::table)
        .filter(learning_notes::id.eq_any(notes))
        .select(grants::funder_id)
        .load(db)?;
    funders.extend(of_notes);
    Ok(learning_digests::table
        .inner_join(rounds::table)
        .filter(rounds::funder_id.eq_any(&funders))
        .select(learning_digests::round_id)
        .load(db)?)
}
