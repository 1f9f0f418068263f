//! What is owed after a decision, as a part of the one query of what officers see to.

/// The rows of `owed` for a person: of the funders at which they are an officer, and of challenges where they decide.
macro_rules! owed {
    ($person:expr, $officer:expr, $power:expr) => {{
        use crate::db::schema::owed;
        let mine = owed::person_id.is_null().or(owed::person_id.eq(Some($person.clone())));
        let challenged = owed::kind.eq(crate::after::challenge::actions::OWED).and(owed::funder_id.eq_any($power));
        owed::table
            .filter(owed::settled_at.is_null())
            .filter(owed::funder_id.eq_any($officer).or(challenged))
            .filter(mine)
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
            ))
    }};
}
pub(super) use owed;
