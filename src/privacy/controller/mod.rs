//! Who answers for data protection at each funder: the funder is the controller of what groups tell it; somebody else
//! may run the portal for it.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

/// Who answers at a funder, as it has said it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Controller {
    /// The funder's name.
    pub funder: String,
    /// The data protection officer, or whoever answers; empty until somebody says it.
    pub officer: String,
    pub reach_by: String,
    /// Who runs the portal for the funder; empty where it does so itself.
    pub processor: String,
}

/// The most that is kept of one line.
pub const LONGEST: usize = 200;
