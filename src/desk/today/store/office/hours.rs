//! Rounds that owe groups for their time, as a part of the one query of what officers see to.

/// Rounds that are decided, with groups whose time was not paid; but for those that are closed to whoever looks. The words of
/// the round come with each: they say whether it pays.
macro_rules! to_pay {
    ($officer:expr, $is_open:ident) => {{
        use crate::db::schema::form_versions;
        use crate::fund::RoundState;
        let waits = applications::table
            .filter(applications::round_id.eq(rounds::id))
            .filter(applications::submitted_at.is_not_null())
            .filter(applications::state.eq_any([State::Decided, State::Withdrawn]))
            .filter(crate::hours::store::waits_to_be_paid())
            .filter($is_open());
        form_versions::table
            .inner_join(rounds::table.inner_join(funds::table))
            .filter(is_the_newest_form())
            .filter(rounds::funder_id.eq_any($officer))
            .filter(rounds::state.eq_any([RoundState::Decided, RoundState::Learning]))
            .filter(exists(waits))
            .select((
                "pay-time".into_sql::<Text>(),
                rounds::id,
                rounds::slug,
                funds::name,
                form_versions::body,
                funds::slug,
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                rounds::created_at,
                "".into_sql::<Text>(),
            ))
    }};
}
pub(super) use to_pay;
