//! Whether a group was known before it applied: worked out of dated facts, and never typed in. Pure.

pub mod store;

use chrono::NaiveDate;

use crate::db::types::text_enum;

text_enum! {
    /// What there was between a group and a funder.
    pub enum Kind {
        /// It sent the same funder an application.
        Applied = "applied",
        /// The same funder gave it a grant.
        Funded = "funded",
        /// Somebody at the council knew something of it.
        Noted = "noted",
    }
}

/// Something between a group and a funder, with the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    pub kind: Kind,
    pub on: NaiveDate,
}

/// How a group is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Before,
    /// Since it sent this application.
    Since,
    /// Not yet: that is the council's gap.
    NotYet,
}

impl Standing {
    /// As staff read it.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Before => "Known to us before it applied",
            Standing::Since => "We met them through this application",
            Standing::NotYet => "We do not know them yet: our gap",
        }
    }
}

/// Whether a group was known before it sent an application on a day: by something that happened on an earlier one.
pub fn known_before(facts: &[Fact], sent: NaiveDate) -> bool {
    facts.iter().any(|fact| fact.on < sent)
}

/// How a group is known that sent an application on a day.
pub fn standing(facts: &[Fact], sent: NaiveDate) -> Standing {
    if known_before(facts, sent) {
        Standing::Before
    } else if facts.iter().any(|fact| fact.kind == Kind::Noted) {
        Standing::Since
    } else {
        Standing::NotYet
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn facts() -> impl Strategy<Value = Vec<Fact>> {
        let kind = prop::sample::select(Kind::ALL.to_vec());
        prop::collection::vec((kind, 0u64..100), 0..6).prop_map(|all| {
            all.into_iter().map(|(kind, on)| Fact { kind, on: NaiveDate::default() + Days::new(on) }).collect()
        })
    }

    proptest! {
        #[test]
        fn nothing_of_the_day_itself_or_after_makes_a_group_known_before(facts in facts(), sent in 0u64..100) {
            let sent = NaiveDate::default() + Days::new(sent);
            let later: Vec<Fact> = facts.iter().copied().filter(|fact| fact.on >= sent).collect();
            prop_assert!(!known_before(&later, sent));
            prop_assert_eq!(known_before(&facts, sent), later.len() < facts.len());
        }

        #[test]
        fn whom_nobody_has_met_is_the_councils_gap(facts in facts(), sent in 0u64..100) {
            let sent = NaiveDate::default() + Days::new(sent);
            let met = facts.iter().any(|fact| fact.on < sent || fact.kind == Kind::Noted);
            prop_assert_eq!(standing(&facts, sent) == Standing::NotYet, !met);
        }
    }
}
