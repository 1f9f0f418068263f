//! Several lists as one query.

use std::marker::PhantomData;

use diesel::prelude::*;
use diesel::query_builder::{AsQuery, AstPass, Query, QueryFragment, QueryId};

use super::MultiBackend;

/// Several queries for the same columns as one, `UNION ALL`, in no order: what is read is sorted afterwards. None of them
/// has an order or a limit of its own.
///
/// The types of its parts are forgotten as they are put in: sixteen of them, each named in full inside the next as
/// `union_all` does, are what a compiler spends its minutes on; and diesel's own puts brackets around each part in another
/// way on each database, for which `DbConn` has no words.
pub struct Union<'a, Columns> {
    parts: Vec<Box<dyn QueryFragment<MultiBackend> + 'a>>,
    columns: PhantomData<Columns>,
}

impl<'a, Columns> Union<'a, Columns> {
    /// Begins with one query.
    pub fn of<Q>(first: Q) -> Self
    where
        Q: AsQuery<SqlType = Columns>,
        Q::Query: QueryFragment<MultiBackend> + 'a,
    {
        Union { parts: Vec::new(), columns: PhantomData }.all(first)
    }

    /// With everything that another query finds.
    #[must_use]
    pub fn all<Q>(mut self, next: Q) -> Self
    where
        Q: AsQuery<SqlType = Columns>,
        Q::Query: QueryFragment<MultiBackend> + 'a,
    {
        self.parts.push(Box::new(next.as_query()));
        self
    }
}

impl<Columns> QueryFragment<MultiBackend> for Union<'_, Columns> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        for (at, part) in self.parts.iter().enumerate() {
            if at > 0 {
                out.push_sql(" UNION ALL ");
            }
            part.walk_ast(out.reborrow())?;
        }
        Ok(())
    }
}

impl<Columns> QueryId for Union<'_, Columns> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Columns> Query for Union<'_, Columns> {
    type SqlType = Columns;
}

impl<Columns, Conn> RunQueryDsl<Conn> for Union<'_, Columns> {}
