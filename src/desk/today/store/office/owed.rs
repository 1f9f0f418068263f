//! What is owed after a decision, as a part of the one query of what officers see to.

/// The rows of `owed` for a person: of the funders at which they are an officer, and of challenges where they decide.
macro_rules! owed {
    ($person:expr, $officer:expr, $power:expr, $today:expr) => {{
        use crate::after::bundle::{actions::THING as REQUEST, store as requests};
        use crate::db::schema::{information_requests, owed};
        // Who stands apart is asked as it is now: somebody may have stepped back since it was written.
        let apart = owed::application_id.is_not_null().and(
            owed::application_id.eq_any(
                applications::table
                    .filter(apart::stepped_back($person).or(apart::belongs($person)))
                    .select(applications::id.nullable()),
            ),
        );
        let closed = information_requests::table.filter(requests::closed_to!($person)).select(information_requests::id);
        let others = nobody_owes_it().or(is_covered_by($person, $today));
        let mine = owed::person_id.is_null().or(owed::person_id.eq(Some($person.clone()))).assume_not_null().or(others);
        // Whoever decides answers challenges, and may own a barrier.
        let kinds = [crate::after::challenge::actions::OWED, crate::after::barrier::actions::QUIET];
        let challenged = owed::kind.eq_any(kinds).and(owed::funder_id.eq_any($power));
        owed::table
            .filter(owed::settled_at.is_null())
            .filter(owed::funder_id.eq_any($officer).or(challenged))
            .filter(mine)
            .filter(not(apart.assume_not_null()))
            .filter(not(owed::kind.eq(REQUEST).and(owed::about.eq_any(closed))))
            .filter(owed::not_for.not_like(format!("%\"{}\"%", $person)))
            .select((
                "owed".into_sql::<Text>(),
                owed::id,
                owed::href,
                owed::text,
                owed::hint,
                "".into_sql::<Text>(),
                owed::due_on,
                owed::since,
                contact::whose("owed.person_id", $today),
            ))
    }};
}
pub(super) use owed;
