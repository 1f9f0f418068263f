//! Whose story it is, and how far it goes: an audience, a permission, a day on which it ends, and taking it back. Pure.

pub mod actions;
pub mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::db::types::text_enum;
use crate::error::{Problems, Words};

text_enum! {
    /// How far something goes once both sides have said yes.
    pub enum Audience {
        /// The group and the officers it works with.
        Us = "us",
        /// The panel and the scrutineers as well.
        Panel = "panel",
        Everyone = "everyone",
    }
}

impl Audience {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Audience::Us => "The group and us",
            Audience::Panel => "The panel and scrutineers as well",
            Audience::Everyone => "Everyone",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Audience::Us => "story-audience-us",
            Audience::Panel => "story-audience-panel",
            Audience::Everyone => "story-audience-everyone",
        }
    }
}

/// Whose voice it is, and who has said yes besides whoever wrote it down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Permission {
    /// Somebody else than the writer speaks, or is seen, in it.
    pub of_another: bool,
    /// Who said yes, how ("on the phone, to Hülya"), and when.
    pub yes_by: String,
    pub yes_how: String,
    pub yes_on: Option<NaiveDate>,
    /// A child speaks, or is seen, in it.
    pub children: bool,
    /// Which parent or guardian said yes, and when.
    pub guardian: String,
    pub guardian_on: Option<NaiveDate>,
}

/// The longest name or way of saying yes, in characters.
const LIMIT: usize = 300;

impl Permission {
    /// Whether everybody whose yes it needs has given it.
    pub fn is_whole(&self) -> bool {
        let another = !self.of_another || (!self.yes_by.is_empty() && self.yes_on.is_some());
        another && (!self.children || (!self.guardian.is_empty() && self.guardian_on.is_some()))
    }
}

/// What somebody says of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    pub audience: Audience,
    pub permission: Permission,
    /// The last day on which it is shown.
    pub expires_on: Option<NaiveDate>,
}

impl Control {
    /// What is to be put right before it can be kept: nothing goes further than the two sides without its permissions.
    pub fn problems(&self, today: NaiveDate) -> Problems {
        let mut problems = Problems::default();
        let asks = &self.permission;
        if self.audience != Audience::Us && asks.of_another {
            problems.need("yes_by", &asks.yes_by, Words::key("story-need-yes"));
            if asks.yes_on.is_none() {
                problems.add("yes_on", Words::key("story-need-day"));
            }
        }
        if self.audience != Audience::Us && asks.children {
            problems.need("guardian", &asks.guardian, Words::key("story-need-guardian"));
            if asks.guardian_on.is_none() {
                problems.add("guardian_on", Words::key("story-need-day"));
            }
        }
        for (field, text) in [("yes_by", &asks.yes_by), ("yes_how", &asks.yes_how), ("guardian", &asks.guardian)] {
            if text.chars().count() > LIMIT {
                problems.add(field, Words::key("story-too-long"));
            }
        }
        for (field, day) in [("yes_on", asks.yes_on), ("guardian_on", asks.guardian_on)] {
            if day.is_some_and(|day| day > today) {
                problems.add(field, Words::key("story-day-to-come"));
            }
        }
        if self.expires_on.is_some_and(|day| day < today) {
            problems.add("expires_on", Words::key("story-day-gone"));
        }
        problems
    }
}

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// The group, and the officers who work with it.
    Sides,
    /// Others who work for the council: its panel and its scrutineers.
    Council,
    /// Another funder to whom an officer passes on what was learned.
    Elsewhere,
    Anyone,
}

/// Of a story, what decides who sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    pub audience: Audience,
    pub permitted: bool,
    /// Both sides have agreed to its words.
    pub agreed: bool,
    /// Each side's yes to letting it out.
    pub group_yes: bool,
    pub council_yes: bool,
    pub expires_on: Option<NaiveDate>,
    pub withdrawn: bool,
}

/// Whether somebody sees a story on a day. What was taken back, or has had its day, nobody sees.
pub fn visible(story: &Story, viewer: Viewer, today: NaiveDate) -> bool {
    if story.withdrawn || has_ended(story.expires_on, today) {
        return false;
    }
    let out = story.agreed && story.permitted && story.group_yes;
    match viewer {
        Viewer::Sides => true,
        Viewer::Council => out && story.council_yes && story.audience >= Audience::Panel,
        Viewer::Elsewhere => out && story.audience == Audience::Everyone,
        Viewer::Anyone => out && story.council_yes && story.audience == Audience::Everyone,
    }
}

/// Whether the last day on which something is shown has gone by.
pub fn has_ended(expires_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    expires_on.is_some_and(|last| last < today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const VIEWERS: [Viewer; 4] = [Viewer::Sides, Viewer::Council, Viewer::Elsewhere, Viewer::Anyone];

    #[derive(Clone, Copy, Debug)]
    enum Does {
        Agree,
        Correct,
        GroupYes(bool),
        CouncilYes(bool),
        Goes(Audience),
        Permit(bool),
        Expire(Option<u64>),
        DaysGoBy(u64),
        Withdraw,
    }

    fn does() -> impl Strategy<Value = Does> {
        prop_oneof![
            Just(Does::Agree),
            Just(Does::Correct),
            any::<bool>().prop_map(Does::GroupYes),
            any::<bool>().prop_map(Does::CouncilYes),
            prop::sample::select(Audience::ALL).prop_map(Does::Goes),
            any::<bool>().prop_map(Does::Permit),
            prop::option::of(0_u64..9).prop_map(Does::Expire),
            (0_u64..5).prop_map(Does::DaysGoBy),
            Just(Does::Withdraw),
        ]
    }

    proptest! {
        #[test]
        fn what_was_taken_back_or_has_had_its_day_appears_nowhere(steps in prop::collection::vec(does(), 0..24)) {
            let mut today = NaiveDate::default();
            let mut withdrawn = false;
            let mut story = Story {
                audience: Audience::Everyone, permitted: true, agreed: false, group_yes: false, council_yes: false,
                expires_on: None, withdrawn: false,
            };
            for step in steps {
                match step {
                    Does::Agree => story.agreed = true,
                    Does::Correct => (story.agreed, story.group_yes, story.council_yes) = (false, false, false),
                    Does::GroupYes(yes) => story.group_yes = yes,
                    Does::CouncilYes(yes) => story.council_yes = yes,
                    Does::Goes(audience) => story.audience = audience,
                    Does::Permit(yes) => story.permitted = yes,
                    Does::Expire(days) => story.expires_on = days.map(|days| today + chrono::Days::new(days)),
                    Does::DaysGoBy(days) => today = today + chrono::Days::new(days),
                    Does::Withdraw => (story.withdrawn, withdrawn) = (true, true),
                }
                for viewer in VIEWERS {
                    let seen = visible(&story, viewer, today);
                    prop_assert!(!(seen && withdrawn), "{viewer:?}");
                    prop_assert!(!(seen && story.expires_on.is_some_and(|last| last < today)), "{viewer:?}");
                    let both = story.agreed && story.group_yes && story.council_yes && story.permitted;
                    if matches!(viewer, Viewer::Anyone) {
                        prop_assert!(!seen || (both && story.audience == Audience::Everyone));
                    }
                    // Who may see less never sees what who may see more does not.
                    prop_assert!(!seen || visible(&story, Viewer::Sides, today));
                    prop_assert!(!(seen && viewer == Viewer::Anyone) || visible(&story, Viewer::Council, today));
                }
            }
        }
    }

    #[test]
    fn nothing_goes_out_without_the_yes_of_whoever_is_in_it() {
        let today = NaiveDate::default();
        let control = |audience, permission| Control { audience, permission, expires_on: None };
        let another = Permission { of_another: true, ..Permission::default() };
        let child = Permission { children: true, guardian: "her mother".into(), ..Permission::default() };
        assert!(control(Audience::Us, another.clone()).problems(today).check().is_ok());
        assert!(control(Audience::Panel, another.clone()).problems(today).check().is_err());
        assert!(control(Audience::Everyone, child.clone()).problems(today).check().is_err());
        let with_day = Permission { guardian_on: Some(today), ..child };
        assert!(control(Audience::Everyone, with_day.clone()).problems(today).check().is_ok());
        assert!(with_day.is_whole() && !another.is_whole());
    }
}
