//! What decides whether a note may be cited, and what may be missing (`policy::may_cite`).

use chrono::NaiveDate;

/// What a note has about it, as far as citing it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The day on which the group could first see it, and was told.
    pub told_on: NaiveDate,
    /// The group wrote or said it itself. What an officer wrote down for it waits as every other note does.
    pub from_group: bool,
    /// It is told by voice, and the recording has not arrived.
    pub unheard: bool,
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
    /// Its recording has not arrived, so there is nothing to cite.
    Recording,
    /// The group has its days to answer: it may be cited from this day on.
    Days(NaiveDate),
    /// It speaks against the group, which has not answered: without an answer it may be cited from this day on.
    Reply(NaiveDate),
    Author,
    SecondSource,
}
