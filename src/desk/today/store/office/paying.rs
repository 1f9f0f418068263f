//! What is to be seen to before money leaves, as a part of the one query of what officers see to.

/// Bank details that wait to be checked by phone, by somebody who did not enter them: by whoever the group talks to, and after a
/// working day by every officer of the funder, so that nobody who is away holds up a group's money.
macro_rules! to_check {
    ($person:ident, $theirs:ident, $officer:ident, $is_open:ident, $now:ident) => {{
        use crate::award::bank::State as Details;
        use crate::db::schema::bank_details;
        let for_everyone = bank_details::entered_at
            .le(crate::text::working::a_day_before($now))
            .and(applications::funder_id.eq_any($officer));
        bank_details::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter($theirs().or(for_everyone))
            .filter(bank_details::state.eq(Details::Waiting))
            .filter(bank_details::entered_by.ne($person))
            .filter($is_open())
            .select((
                "bank".into_sql::<Text>(),
                grants::id,
                "".into_sql::<Text>(),
                grants::organisation_name,
                grants::fund_name,
                "".into_sql::<Text>(),
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                bank_details::entered_at,
                contact::whose("grants.contact_id", crate::clock::london_date($now)),
            ))
    }};
}
pub(super) use to_check;

/// Grants above their fund's band with money still to leave, for which no assessment stands and no answer is awaited.
macro_rules! to_assess {
    ($theirs:ident, $is_open:ident, $today:ident) => {{
        let to_leave =
            payments::table.filter(payments::grant_id.eq(grants::id)).filter(payments::state.ne(PaymentState::Paid));
        grants::table
            .inner_join(applications::table)
            .filter($theirs())
            .filter(ready::waits_for_assessment())
            .filter(exists(to_leave))
            .filter($is_open())
            .select((
                "subsidy".into_sql::<Text>(),
                grants::id,
                "".into_sql::<Text>(),
                grants::organisation_name,
                grants::fund_name,
                "".into_sql::<Text>(),
                None::<NaiveDate>.into_sql::<Nullable<Date>>(),
                applications::state_at,
                contact::whose("grants.contact_id", $today),
            ))
    }};
}
pub(super) use to_assess;
