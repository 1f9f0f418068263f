//! What decides whether a note may be cited, and what may be missing (`policy::may_cite`).

use chrono::NaiveDate;

/// What a note has about it, as far as citing it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The day on which the group could first see it, and was told.
    pub told_on: NaiveDate,
    /// The group wrote it itself.
    pub from_group: bool,
    pub taken_back: bool,
    /// The day on which the group was plainly asked to answer what speaks against it; none where nothing does.
    pub against: Option<NaiveDate>,
    /// It says by name who says so.
    pub author: bool,
    pub second_source: bool,
    pub replied: bool,
    /// For somebody's safety its use before its days is countersigned.
    pub early: bool,
}

/// What keeps a note from being cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    TakenBack,
    /// The group has its days to answer: it may be cited from this day on.
    Days(NaiveDate),
    /// It speaks against the group, which has not answered: without an answer it may be cited from this day on.
    Reply(NaiveDate),
    Author,
    SecondSource,
}
