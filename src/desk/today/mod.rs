//! What needs a person today: everything the parts ask of them, in one list, the earliest day first.

pub mod pages;
pub mod store;
pub mod views;
mod words;

use chrono::NaiveDate;

use crate::clock::Instant;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub href: String,
    pub text: String,
    /// A short line under it.
    pub hint: String,
    /// None when it has no day.
    pub due: Option<NaiveDate>,
}

/// One thing asked of a person.
#[derive(Clone, Debug)]
pub struct Asked {
    pub what: What,
    /// The thing's own identifier.
    pub id: String,
    /// The application it is about, or whatever else.
    pub about: String,
    /// Whose application it is, or to whom a letter went.
    pub whose: String,
    pub words: String,
    /// A state, a kind or an address, by what it is.
    pub more: String,
    pub due: Option<NaiveDate>,
    pub at: Instant,
    /// Who is away and would have done it; empty where it is whoever looks.
    pub for_whom: String,
}

/// What it is that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Conversation,
    RiskDeclined,
    Reply,
    OwnNote,
    Promise,
    Decision,
    /// An answer is in another language and was not translated, or its group says that the translation is not right.
    Translation,
    /// A panel has met, and its recommendation is not written down yet.
    Recommendation,
    /// A round's decisions can go out.
    Release,
    /// Somebody put a question to a group and is an officer there no longer.
    Question,
    /// An agreement is to be offered, or signed for the council.
    Offer,
    Signature,
    /// Where a grant's money goes is to be checked by phone.
    BankDetails,
    /// A large grant is to be assessed for subsidy control before it is paid.
    Subsidy,
    /// Money is to be approved, or marked as paid.
    Approval,
    Payment,
    /// A learning note is to be begun, gone on with, or published.
    NewNote,
    /// It is time to offer a group a learning conversation, or it has said how it would rather talk.
    ToLearn,
    Note,
    Publication,
    /// Something beside a note goes further once we say yes to it, too.
    PieceYes,
    /// Something is to be checked together with a group.
    Check,
    /// A group says that a check is not the right one.
    Challenge,
    /// A panel meets, and they have not said of every group how close they are.
    Declare,
    Letter,
    /// Something that is owed after a decision (`after::owed`).
    Owed,
    /// They type an application for a group with no account, and it has not been sent yet.
    Taken,
    /// The group takes up the conversation that is offered to every group, and nothing of it is written down yet.
    TakenUp,
    /// Somebody who trusts the group is to be rung.
    ToRing,
    /// The group said something about a risk, and nobody has answered.
    RiskSaid,
    /// A round has closed, and nobody has looked yet at what it turned on.
    TurnedOn,
    /// A group put facts right, or has said nothing of them by its day.
    Facts,
    /// A public draw was promised, and is not drawn yet.
    Draw,
    /// A panel has met, and somebody who came has not been paid.
    PayPanel,
    /// A round is decided, and groups have not been paid for their time.
    PayTime,
    /// They were asked to rate for the community how the council commissions.
    Rate,
    /// The council rates its own commissioning, and has not handed in.
    OwnRating,
}

/// Tasks by how soon they are due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByDay {
    /// Their day has gone by, or is today.
    pub now: Vec<Task>,
    /// Their day is still to come.
    pub later: Vec<Task>,
    /// They have no day, and wait.
    pub waiting: Vec<Task>,
}

/// Puts tasks in the order in which they are due; what has no day keeps its place.
pub fn by_day(mut tasks: Vec<Task>, today: NaiveDate) -> ByDay {
    tasks.sort_by_key(|task| (task.due.is_none(), task.due));
    let mut sorted = ByDay::default();
    for task in tasks {
        match task.due {
            Some(due) if due <= today => sorted.now.push(task),
            Some(_) => sorted.later.push(task),
            None => sorted.waiting.push(task),
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(days: u64) -> NaiveDate {
        NaiveDate::default() + chrono::Days::new(days)
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_late_comes_after_what_is_not(dues in prop::collection::vec(prop::option::of(0_u64..20), 0..12)) {
            let task = |due: &Option<u64>| Task { href: String::new(), text: String::new(), hint: String::new(), due: due.map(day) };
            let sorted = by_day(dues.iter().map(task).collect(), day(10));
            prop_assert_eq!(sorted.now.len() + sorted.later.len() + sorted.waiting.len(), dues.len());
            prop_assert!(sorted.now.iter().all(|task| task.due.is_some_and(|due| due <= day(10))));
            prop_assert!(sorted.now.is_sorted_by_key(|task| task.due) && sorted.later.is_sorted_by_key(|task| task.due));
        }
    }
}
