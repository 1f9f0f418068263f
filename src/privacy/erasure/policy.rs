//! Whose account can be erased. Pure.

use crate::error::{Error, Result, Words};

/// What is known of somebody who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// They hold or held a role: who decided and who paid is kept with a council's records.
    pub has_worked: bool,
    /// Something of a group of theirs must not be deleted now.
    pub is_held: bool,
}

impl Standing {
    /// The key of the words that say why the account stays, if it has to.
    pub fn why_not(self) -> Option<&'static str> {
        match self {
            Standing { has_worked: true, .. } => Some("erase-role"),
            Standing { is_held: true, .. } => Some("erase-held"),
            _ => None,
        }
    }
}

/// Whether an account can be erased.
///
/// # Errors
/// Refused with the reason, and the way back.
pub fn may_erase(standing: Standing) -> Result<()> {
    match standing.why_not() {
        None => Ok(()),
        Some(why) => Err(Error::refused_with(Words::key(why), "/account", Words::key("account-title"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_worked_for_a_council_and_whatever_is_held_stays() {
        assert!(may_erase(Standing::default()).is_ok());
        assert!(may_erase(Standing { has_worked: true, is_held: false }).is_err());
        assert!(may_erase(Standing { has_worked: false, is_held: true }).is_err());
    }
}
