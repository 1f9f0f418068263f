//! When it is time to talk with a group of what both learn, and what it wants to let out beside a note: as parts of the one query of
//! what officers see to.

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

/// Agreed notes beside which something stands that its group lets go further than the two sides, and the council has not said yes to.
macro_rules! to_let_out {
    ($theirs:ident, $is_open:ident, $today:ident) => {{
        use crate::db::schema::learning_pieces;
        use crate::learning::story::Audience;
        let waits = learning_pieces::table
            .filter(learning_pieces::note_id.eq(learning_notes::id))
            .filter(learning_pieces::group_yes.eq(true))
            .filter(learning_pieces::council_yes.eq(false))
            .filter(learning_pieces::audience.ne(Audience::Us))
            .filter(learning_pieces::expires_on.is_null().or(learning_pieces::expires_on.ge($today)));
        learning_notes::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter($theirs())
            .filter(learning_notes::state.eq(NoteState::Agreed))
            .filter(exists(waits))
            .filter($is_open())
            .select((
                "piece-yes".into_sql::<Text>(),
                learning_notes::id,
                "".into_sql::<Text>(),
                grants::organisation_name,
                grants::fund_name,
                "".into_sql::<Text>(),
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                learning_notes::written_at,
                contact::whose("grants.contact_id", $today),
            ))
    }};
}
pub(super) use to_let_out;
