//! Somebody who trusts a group: it names them, with their yes, so that an officer may ring.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use super::SOURCE_LIMIT;
use crate::error::{Problems, Result, Words};
use crate::text::plain::tidy;

/// The most people that one application names: a few voices are enough.
pub const MOST: usize = 5;

/// Somebody as they were typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub name: String,
    pub knows_them: String,
    pub reach_by: String,
    /// They have said yes to being rung.
    pub agreed: bool,
}

impl Typed {
    /// As they can be kept: only with their yes.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self) -> Result<Typed> {
        let mut problems = Problems::default();
        problems.need("name", &self.name, Words::key("knowing-trusted-name-empty"));
        problems.need("reach_by", &self.reach_by, Words::key("knowing-trusted-reach-empty"));
        if !self.agreed {
            problems.add("agreed", Words::key("knowing-trusted-no-yes"));
        }
        for (field, text) in [("name", &self.name), ("knows_them", &self.knows_them), ("reach_by", &self.reach_by)] {
            if text.chars().count() > SOURCE_LIMIT {
                problems.add(field, Words::key("evidence-source-long"));
            }
        }
        problems.check()?;
        Ok(Typed {
            name: tidy(&self.name),
            knows_them: tidy(&self.knows_them),
            reach_by: tidy(&self.reach_by),
            agreed: true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_rung_who_has_not_said_yes() {
        let typed = |agreed| Typed {
            name: " Ayşe Kaya ".into(),
            knows_them: "the school".into(),
            reach_by: "07700 900123".into(),
            agreed,
        };
        assert!(typed(false).check().is_err());
        assert_eq!(typed(true).check().ok().map(|kept| kept.name).as_deref(), Some("Ayşe Kaya"));
        assert!(Typed { reach_by: String::new(), ..typed(true) }.check().is_err());
    }
}
