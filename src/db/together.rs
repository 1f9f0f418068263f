//! Which tables may stand in one query: all of them.

/// Lets any two of these tables stand in one query, as `diesel::allow_tables_to_appear_in_same_query!` does, but for the plain tables
/// only. Diesel's own also allows `ONLY` and `TABLESAMPLE` of PostgreSQL for each pair, which no query here uses, and which make ten
/// times as many implementations for the compiler to hold against each other.
macro_rules! together {
    ($one:ident, $($other:ident),+ $(,)?) => {
        $(
            impl diesel::query_source::TableNotEqual<$one::table> for $other::table {}
            impl diesel::query_source::TableNotEqual<$other::table> for $one::table {}
        )+
        $crate::db::together::together!($($other),+);
    };
    ($last:ident $(,)?) => {};
}
pub(crate) use together;
