//! What the council owes somebody after a decision, in one list: the page of the day finds it in one query.

pub mod store;

use chrono::NaiveDate;

use crate::ids::{ApplicationId, FunderId, PersonId};

/// Something that is owed.
#[derive(Clone, Debug)]
pub struct Owed<'a> {
    pub funder: &'a FunderId,
    /// What it is of: it is settled by these.
    pub kind: &'static str,
    pub about: &'a str,
    /// As the page of the day says it.
    pub text: String,
    pub hint: String,
    pub href: String,
    pub due: Option<NaiveDate>,
    /// Of which application: whoever stands apart from it, now or later, does not see it.
    pub application: Option<&'a ApplicationId>,
    /// Those it is not for besides: whoever took part.
    pub not_for: Vec<PersonId>,
    /// Whom it is for alone; every officer otherwise.
    pub person: Option<PersonId>,
}
