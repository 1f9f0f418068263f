//! Where a group is, which some groups must not have known. Its own members read what they wrote; everybody else gets
//! what [`super::store::areas`] lets out. There is no other way to the words: the column and the two functions below are for this
//! room alone, and `tests/portal/architecture.rs` holds that.

use std::fmt;

use crate::db::types::{TextValue, text_sql};

/// What stands in the place of an area that nobody is to be told.
pub const NOT_SHOWN: &str = "Not shown, for the safety of the group";

/// Where a group is and works, in its own words.
#[derive(Clone, Default, PartialEq, Eq, diesel::AsExpression, diesel::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Area(String);

// So that no log ever has it.
impl fmt::Debug for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Area(…)")
    }
}

impl From<&str> for Area {
    fn from(words: &str) -> Self {
        Area(words.to_owned())
    }
}

impl From<String> for Area {
    fn from(words: String) -> Self {
        Area(words)
    }
}

impl TextValue for Area {
    fn as_text(&self) -> &str {
        &self.0
    }
    fn from_text_value(text: &str) -> Option<Self> {
        Some(Area(text.to_owned()))
    }
}
text_sql!(Area);

impl Area {
    /// As its own members read it.
    pub(super) fn for_its_members(&self) -> &str {
        &self.0
    }

    /// As everybody else reads it.
    pub(super) fn for_others(&self, never_locatable: bool) -> String {
        if never_locatable { NOT_SHOWN.to_owned() } else { self.0.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_not_be_known_is_in_nothing_that_leaves() {
        let area = Area::from("Nightingale Estate");
        assert_eq!(area.for_others(false), "Nightingale Estate");
        assert_eq!(area.for_others(true), NOT_SHOWN);
        assert_eq!(Area::from("").for_others(true), NOT_SHOWN, "an empty one says nothing either");
        assert!(!format!("{area:?}").contains("Nightingale"));
    }
}
