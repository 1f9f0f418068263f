//! Assessments of how the council commissions that wait for somebody, as parts of the one query of what is asked.

/// What somebody was asked to rate for the community, and has not said no to or handed in.
macro_rules! to_rate {
    ($person:expr) => {{
        use crate::assessment::ReviewerState;
        use crate::db::schema::{assessment_reviewers, assessments};
        assessment_reviewers::table
            .inner_join(assessments::table)
            .filter(assessment_reviewers::person_id.eq($person))
            .filter(assessment_reviewers::state.eq_any([ReviewerState::Invited, ReviewerState::Rating]))
            .select((
                "rate".into_sql::<Text>(),
                assessments::id,
                assessments::funder_id,
                assessments::about,
                "".into_sql::<Text>(),
                assessment_reviewers::state,
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                assessment_reviewers::invited_at,
                "".into_sql::<Text>(),
            ))
    }};
}
pub(super) use to_rate;

/// What the council rates itself, and has not handed in.
macro_rules! own_rating {
    ($officer:expr) => {{
        use crate::assessment::State as Rates;
        use crate::db::schema::assessments;
        assessments::table
            .filter(assessments::funder_id.eq_any($officer))
            .filter(assessments::state.eq(Rates::Rating))
            .select((
                "own-rating".into_sql::<Text>(),
                assessments::id,
                assessments::funder_id,
                assessments::about,
                "".into_sql::<Text>(),
                "".into_sql::<Text>(),
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                assessments::started_at,
                "".into_sql::<Text>(),
            ))
    }};
}
pub(super) use own_rating;
