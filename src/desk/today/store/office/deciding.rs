//! What a round waits for before it is decided, as parts of the one query of what officers see to.

/// Rounds that have closed, of which nobody has looked at what they turned on since the last reading was shared. The words
/// of the round come with each: they say whether it is asked of it. While somebody still reads, it waits for them, unless
/// the promised day is near.
macro_rules! to_look_at {
    ($officer:expr, $open:ident, $is_open:ident, $now:expr) => {{
        use crate::db::schema::form_versions;
        use crate::decision::turning::store::round_was_looked_at;
        use crate::review::reading::State as Reading;
        let near = crate::clock::london_date($now + crate::desk::today::store::NEWS);
        let shared = readings::table
            .filter(readings::application_id.eq(applications::id))
            .filter(readings::state.eq(Reading::Shared));
        let unseen = applications::table
            .left_join(decisions::table)
            .filter(applications::round_id.eq(rounds::id))
            .filter(applications::state.eq_any($open))
            .filter(decisions::id.nullable().is_null())
            .filter(exists(shared))
            .filter($is_open());
        let to_come = readings::table
            .inner_join(applications::table)
            .filter(applications::round_id.eq(rounds::id))
            .filter(applications::state.eq_any($open))
            .filter(readings::state.eq_any([Reading::Assigned, Reading::Declared, Reading::Drafted]));
        form_versions::table
            .inner_join(rounds::table.inner_join(funds::table))
            .filter(is_the_newest_form())
            .filter(rounds::funder_id.eq_any($officer))
            .filter(rounds::closes_at.le($now))
            .filter(exists(unseen))
            .filter(not(round_was_looked_at()))
            .filter(not(exists(to_come)).or(rounds::decide_by.le(near)))
            .select((
                "turned-on".into_sql::<Text>(),
                rounds::id,
                rounds::slug,
                funds::name,
                form_versions::body,
                funds::slug,
                rounds::decide_by.nullable(),
                rounds::closes_at.assume_not_null(),
                "".into_sql::<Text>(),
            ))
    }};
}
pub(super) use to_look_at;

/// Facts that a group put right, or of which it has said nothing by its day; until it is decided, or asked anew.
macro_rules! facts {
    ($person:expr, $officer:expr, $open:ident, $is_open:ident, $today:expr) => {{
        use crate::db::schema::factual_checks;
        use crate::decision::facts::State as Facts;
        let covered = factual_checks::asked_by.eq_any(contact::away_for($person, $today));
        let theirs = factual_checks::asked_by.eq($person).or(has_left("factual_checks.asked_by")).or(covered);
        let silent = factual_checks::state.eq(Facts::Asked).and(factual_checks::due_on.lt($today));
        factual_checks::table
            .inner_join(applications::table.left_join(decisions::table))
            .filter(theirs)
            .filter(factual_checks::state.eq(Facts::Corrected).or(silent))
            .filter(applications::funder_id.eq_any($officer))
            .filter(applications::state.eq_any($open))
            .filter(decisions::id.nullable().is_null())
            .filter($is_open())
            .select((
                "facts".into_sql::<Text>(),
                factual_checks::id,
                factual_checks::application_id,
                applications::organisation_name,
                "".into_sql::<Text>(),
                factual_checks::state,
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                factual_checks::asked_at,
                contact::whose("factual_checks.asked_by", $today),
            ))
    }};
}
pub(super) use facts;

/// Draws that were promised in public, and are still to be drawn; for whoever stands apart from nobody in them.
macro_rules! to_draw {
    ($person:expr, $officer:expr, $power:expr) => {{
        use crate::db::schema::draws;
        let decides = rounds::funder_id
            .eq_any($power)
            .and(rounds::decider_id.is_null().or(rounds::decider_id.eq($person)).assume_not_null());
        let closed = applications::table
            .filter(applications::round_id.eq(draws::round_id))
            .filter(is_in_the_draw())
            .filter(apart::stepped_back($person).or(apart::belongs($person)));
        draws::table
            .inner_join(rounds::table.inner_join(funds::table))
            .filter(draws::drawn_at.is_null())
            .filter(rounds::funder_id.eq_any($officer).or(decides))
            .filter(not(exists(closed)))
            .select((
                "draw".into_sql::<Text>(),
                draws::id,
                rounds::slug,
                funds::name,
                "".into_sql::<Text>(),
                funds::slug,
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                draws::published_at,
                "".into_sql::<Text>(),
            ))
    }};
}
pub(super) use to_draw;

/// Meetings that have ended, and somebody who came, other than whoever looks, has not been paid.
macro_rules! to_pay {
    ($person:expr, $officer:expr) => {{
        use crate::db::schema::{panel_members, panel_sittings};
        let waits = panel_members::table
            .filter(panel_members::panel_meeting_id.eq(panel_meetings::id))
            .filter(panel_members::person_id.ne($person))
            .filter(panel_members::came.eq(true))
            .filter(not(crate::panel::paying::store::is_paid()));
        panel_meetings::table
            .inner_join(panel_sittings::table)
            .inner_join(rounds::table.inner_join(funds::table))
            .filter(panel_meetings::funder_id.eq_any($officer))
            .filter(panel_sittings::state.eq(crate::panel::sitting::State::Ended))
            .filter(exists(waits))
            .select((
                "pay-panel".into_sql::<Text>(),
                panel_meetings::id,
                "".into_sql::<Text>(),
                funds::name,
                panel_meetings::place,
                "".into_sql::<Text>(),
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                panel_meetings::held_at,
                "".into_sql::<Text>(),
            ))
    }};
}
pub(super) use to_pay;
