//! A member's own panel work: their hours and what they are paid for them, and how they are named in public.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use crate::db::types::text_enum;

text_enum! {
    /// How a member of panels is named in public.
    pub enum Named {
        /// Counted, and not named.
        NotAtAll = "not-at-all",
        FirstName = "first-name",
        FullName = "full-name",
    }
}

impl Named {
    /// As the member reads it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Named::NotAtAll => "Not at all",
            Named::FirstName => "By my first name",
            Named::FullName => "By my full name",
        }
    }

    /// What everybody reads of somebody called so; none where they are not named.
    pub fn shown(self, name: &str) -> Option<String> {
        let shown = match self {
            Named::NotAtAll => "",
            Named::FirstName => name.split_whitespace().next().unwrap_or_default(),
            Named::FullName => name.trim(),
        };
        (!shown.is_empty()).then(|| shown.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_named_who_has_not_said_so() {
        assert_eq!(Named::NotAtAll.shown("Ama Owusu"), None);
        assert_eq!(Named::FirstName.shown("Ama Owusu").as_deref(), Some("Ama"));
        assert_eq!(Named::FullName.shown(" Ama Owusu ").as_deref(), Some("Ama Owusu"));
        assert_eq!(Named::FullName.shown(""), None);
    }
}
