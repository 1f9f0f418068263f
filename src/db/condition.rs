//! A condition that many queries ask.

use std::marker::PhantomData;

use diesel::expression::{ValidGrouping, is_aggregate};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::Bool;
use diesel::sqlite::Sqlite;

use super::MultiBackend;

/// What can be said on both databases, and to whichever of them is there.
trait OnBoth: QueryFragment<Sqlite> + QueryFragment<Pg> + QueryFragment<MultiBackend> + Send {}

impl<T> OnBoth for T where T: QueryFragment<Sqlite> + QueryFragment<Pg> + QueryFragment<MultiBackend> + Send {}

/// A condition for any query in which the column `Over` stands: the compiler looks at what it is made of once, and not
/// again in each of the queries that ask it.
pub struct Condition<'a, Over> {
    inside: Box<dyn OnBoth + 'a>,
    over: PhantomData<Over>,
}

impl<'a, Over> Condition<'a, Over> {
    /// Of an expression that names no table but that of `Over`, and what it brings itself.
    pub fn of<E>(inside: E) -> Self
    where
        E: Expression<SqlType = Bool>
            + QueryFragment<Sqlite>
            + QueryFragment<Pg>
            + QueryFragment<MultiBackend>
            + Send
            + 'a,
    {
        Condition { inside: Box::new(inside), over: PhantomData }
    }
}

impl<Over> Expression for Condition<'_, Over> {
    type SqlType = Bool;
}

impl<Over> ValidGrouping<()> for Condition<'_, Over> {
    type IsAggregate = is_aggregate::No;
}

impl<Over, From> AppearsOnTable<From> for Condition<'_, Over> where Over: AppearsOnTable<From> {}

impl<Over, From> SelectableExpression<From> for Condition<'_, Over> where Over: SelectableExpression<From> {}

macro_rules! on {
    ($($database:ty),*) => {$(
        impl<Over> QueryFragment<$database> for Condition<'_, Over> {
            fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, $database>) -> QueryResult<()> {
                out.push_sql("(");
                QueryFragment::<$database>::walk_ast(&*self.inside, out.reborrow())?;
                out.push_sql(")");
                Ok(())
            }
        }
    )*};
}
on!(Sqlite, Pg, MultiBackend);

impl<Over> QueryId for Condition<'_, Over> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}
