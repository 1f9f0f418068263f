//! When it is time to talk with a group of what both learn, as a part of the one query of what officers see to.

/// Grants whose day is near, or whose group has said how it would rather talk.
macro_rules! to_offer {
    ($theirs:ident, $is_open:ident, $today:expr) => {{
        use crate::db::schema::learning_turns;
        let near = $today.checked_add_days(crate::desk::today::store::AHEAD).unwrap_or($today);
        learning_turns::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter($theirs())
            .filter(learning_turns::due_on.le(near))
            .filter($is_open())
            .select((
                "to-learn".into_sql::<Text>(),
                grants::id,
                "".into_sql::<Text>(),
                grants::organisation_name,
                grants::fund_name,
                "".into_sql::<Text>(),
                learning_turns::due_on,
                applications::state_at,
                contact::whose("grants.contact_id", $today),
            ))
    }};
}
pub(super) use to_offer;
