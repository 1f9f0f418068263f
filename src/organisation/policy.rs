//! Who may do what with an organisation's profile. Pure.

use crate::error::{Error, Result, Words};

/// An organisation is its members' own: for anybody else it does not exist.
///
/// # Errors
/// Not found.
pub fn may_view(is_member: bool) -> Result<()> {
    if is_member { Ok(()) } else { Err(Error::NotFound) }
}

/// The last one to leave would lock the door behind every application.
///
/// # Errors
/// Refused when nobody would be left.
pub fn may_leave(members: usize, organisation: &str) -> Result<()> {
    if members > 1 {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("organisation-last-member"),
        format!("/organisations/{organisation}"),
        Words::key("organisation-back"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_leaves_a_group_empty() {
        assert!(may_leave(2, "x").is_ok());
        assert!(may_leave(1, "x").is_err());
        assert!(matches!(may_view(false), Err(Error::NotFound)));
    }
}
