//! The register at the desk: which promises a list of it shows. Pure.

pub mod pages;
pub mod store;

use super::{CommitmentState, Source};
use crate::ids::{FundId, PersonId};

/// Where the promises are that a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// Open and missed, the earliest due first; not what was said to rounds that have ended.
    #[default]
    ToKeep,
    /// Missed, and not kept yet.
    Missed,
    /// Open and missed of what was said to rounds that have ended, the earliest due first.
    Ended,
    /// Kept, kept late and let go, the latest due first.
    Settled,
}

impl Which {
    /// Every part of the register.
    pub const ALL: [Which; 4] = [Which::ToKeep, Which::Missed, Which::Ended, Which::Settled];

    /// As it stands in an address; the first is not named.
    pub fn as_str(self) -> &'static str {
        match self {
            Which::ToKeep => "",
            Which::Missed => "missed",
            Which::Ended => "ended",
            Which::Settled => "settled",
        }
    }

    /// Read back; anything else is the first.
    pub fn parse(text: &str) -> Which {
        Which::ALL.into_iter().find(|which| which.as_str() == text).unwrap_or_default()
    }

    /// As a tab says it.
    pub fn name(self) -> &'static str {
        match self {
            Which::ToKeep => "To keep",
            Which::Missed => "Missed",
            Which::Ended => "Of rounds that have ended",
            Which::Settled => "Kept",
        }
    }

    /// What a list says that is empty.
    pub fn nothing(self, filtered: bool) -> &'static str {
        match self {
            _ if filtered => "There is none of these.",
            Which::ToKeep => "There is nothing to keep just now.",
            Which::Missed => "No promise is missed and still to be kept.",
            Which::Ended => "Nothing of a round that has ended is left to keep.",
            Which::Settled => "Nothing has been kept yet.",
        }
    }

    /// The states in it.
    pub fn states(self) -> &'static [CommitmentState] {
        match self {
            Which::ToKeep | Which::Ended => &[CommitmentState::Open, CommitmentState::Missed],
            Which::Missed => &[CommitmentState::Missed],
            Which::Settled => &[CommitmentState::Kept, CommitmentState::KeptLate, CommitmentState::LetGo],
        }
    }

    /// Whether the latest stand first.
    pub fn latest_first(self) -> bool {
        self == Which::Settled
    }
}

/// Which promises a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub which: Which,
    pub kind: Option<Source>,
    pub owner: Option<PersonId>,
    pub fund: Option<FundId>,
}

impl Filter {
    /// The address of what it shows.
    pub fn href(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let (show, kind) = (self.which.as_str(), self.kind.map(Source::as_str));
        let (owner, fund) = (self.owner.as_ref().map(PersonId::as_str), self.fund.as_ref().map(FundId::as_str));
        for (name, value) in [("show", Some(show)), ("kind", kind), ("owner", owner), ("fund", fund)] {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                query.append_pair(name, value);
            }
        }
        match query.finish() {
            query if query.is_empty() => "/desk/promises".to_owned(),
            query => format!("/desk/promises?{query}"),
        }
    }

    /// The address of the page after this place in it.
    pub fn next_href(&self, token: &str) -> String {
        let href = self.href();
        let with = if href.contains('?') { '&' } else { '?' };
        format!("{href}{with}after={token}")
    }

    /// Whether more than its part of the register was chosen.
    pub fn is_narrow(&self) -> bool {
        self.kind.is_some() || self.owner.is_some() || self.fund.is_some()
    }
}

/// Whose promises among those of a filter.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    Everybody,
    /// Theirs alone.
    Only(&'a PersonId),
    /// All but theirs.
    Without(&'a PersonId),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_stands_in_the_address() {
        assert_eq!(Filter::default().href(), "/desk/promises");
        assert_eq!(Filter::default().next_href("x"), "/desk/promises?after=x");
        let filter = Filter {
            which: Which::Settled,
            kind: Some(Source::Payment),
            owner: Some(PersonId::from("p")),
            fund: Some(FundId::from("f")),
        };
        assert_eq!(filter.href(), "/desk/promises?show=settled&kind=payment&owner=p&fund=f");
        assert!(filter.is_narrow() && !Filter::default().is_narrow());
        for which in Which::ALL {
            assert_eq!(Which::parse(which.as_str()), which);
        }
        assert_eq!(Which::parse("x"), Which::ToKeep);
    }
}
