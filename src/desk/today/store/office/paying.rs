//! What is to be seen to before money leaves, as a part of the one query of what officers see to.

/// Bank details that wait to be checked by phone, by somebody who did not enter them.
macro_rules! to_check {
    ($person:ident, $theirs:ident, $is_open:ident, $today:ident) => {{
        use crate::award::bank::State as Details;
        use crate::db::schema::bank_details;
        bank_details::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter($theirs())
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
                contact::whose("grants.contact_id", $today),
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
