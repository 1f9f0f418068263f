//! What an answer may point at, and who removes a document that others point at. Pure.

use crate::application::Part;
use crate::error::{Error, Result, Words};

/// Whoever helps with one application sees nothing else of the group: its own documents are its members' to point at.
///
/// # Errors
/// Not found.
pub fn may_use_own_documents(part: Part) -> Result<()> {
    if part == Part::Member { Ok(()) } else { Err(Error::NotFound) }
}

/// What goes with an answer already needs no pointing at.
///
/// # Errors
/// A problem that says so.
pub fn may_point(hangs_here: bool, name: &str) -> Result<()> {
    if hangs_here {
        return Err(Error::problem("choice", Words::key("documents-here-already").with("name", name)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_helps_points_at_nothing_else_of_the_groups() {
        assert!(may_use_own_documents(Part::Supporter).is_err() && may_use_own_documents(Part::Nobody).is_err());
        assert!(may_use_own_documents(Part::Member).is_ok());
        assert!(may_point(true, "a.pdf").is_err() && may_point(false, "a.pdf").is_ok());
    }
}
