//! What groups said and wait for, as parts of the one query of what officers see to.

/// Conversations that groups took up and that nobody has written down: for whoever talks with each, with the time where one was
/// booked by phone.
macro_rules! taken_up {
    ($person:expr, $officer:expr, $open:ident, $is_open:ident, $today:expr) => {{
        use crate::db::schema::talk_offers;
        use crate::desk::today::store::conditions::HOLDS_THE_TALK;
        let holder = || diesel::dsl::sql::<Text>(HOLDS_THE_TALK);
        talk_offers::table
            .inner_join(applications::table.inner_join(rounds::table))
            .filter(applications::funder_id.eq_any($officer).and(applications::state.eq_any($open)))
            .filter(holder().eq($person).or(holder().eq_any(contact::away_for($person, $today))))
            .filter(talk_offers::answer.eq(offer::Answer::TakenUp).and(nothing_written_down()))
            .filter($is_open())
            .select((
                "taken-up".into_sql::<Text>(),
                applications::id,
                talk_offers::application_id,
                applications::organisation_name,
                "".into_sql::<Text>(),
                diesel::dsl::sql::<Text>("CASE WHEN talk_offers.talk_at IS NULL THEN '' ELSE 'booked' END"),
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                diesel::dsl::sql::<diesel::sql_types::Timestamp>(
                    "COALESCE(talk_offers.talk_at, talk_offers.answered_at)",
                ),
                contact::whose(HOLDS_THE_TALK, $today),
            ))
    }};
}
pub(super) use taken_up;

/// People whom a group asked us to ring.
macro_rules! to_ring {
    ($mine:ident, $open:ident) => {{
        use crate::db::schema::trusted_people;
        trusted_people::table
            .inner_join(applications::table.inner_join(rounds::table))
            .filter($mine().and(applications::state.eq_any($open)))
            .filter(trusted_people::heard_at.is_null().and(trusted_people::withdrawn_at.is_null()))
            .select((
                "trusted".into_sql::<Text>(),
                trusted_people::id,
                trusted_people::application_id,
                applications::organisation_name,
                trusted_people::name,
                "".into_sql::<Text>(),
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                trusted_people::named_at,
                "".into_sql::<Text>(),
            ))
    }};
}
pub(super) use to_ring;

/// What a group said about a risk, and nobody has answered.
macro_rules! said {
    ($mine:ident, $open:ident) => {{
        use crate::db::schema::{risk_lines, risks};
        risk_lines::table
            .inner_join(risks::table.inner_join(applications::table.inner_join(rounds::table)))
            .filter($mine().and(applications::state.eq_any($open)))
            .filter(waits_for_a_word())
            .select((
                "risk-said".into_sql::<Text>(),
                risks::id,
                risks::application_id,
                applications::organisation_name,
                risk_lines::words,
                "".into_sql::<Text>(),
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                risk_lines::written_at,
                "".into_sql::<Text>(),
            ))
    }};
}
pub(super) use said;
