//! Kinds of reason: what the public may count of why groups were not funded, or not in full. The reasons themselves go
//! to each group. As many kinds lie with us as with what was sent: a test counts them. Pure.

use crate::db::types::text_enum;

text_enum! {
    /// A kind of reason. A decision may have several, or none that is named here.
    pub enum ReasonKind {
        /// There was less money than good ideas.
        Money = "money",
        /// Our question did not say what we wanted to know.
        OurQuestion = "our-question",
        /// Nobody of ours knew the group.
        NotKnown = "not-known",
        /// We took too little time to understand.
        OurTime = "our-time",
        /// A rule of ours does not fit how the group works.
        OurRules = "our-rules",
        /// A risk that we found no way to hold.
        Risk = "risk",
        /// It is for something that the fund is not for.
        Purpose = "purpose",
        /// It is for people or a place that the fund is not for.
        People = "people-or-place",
        /// Too little was said, or asked, about how it would work.
        HowItWorks = "how-it-works",
        /// Others showed more of the need for it.
        Need = "need",
        /// How people are kept safe was not to be seen yet.
        Safety = "safety",
        /// Another fund or service is the better place.
        Elsewhere = "elsewhere",
    }
}

impl ReasonKind {
    /// As the decider reads it.
    pub fn staff_name(self) -> &'static str {
        match self {
            ReasonKind::Money => "There was not enough money for all we would have liked to fund",
            ReasonKind::OurQuestion => "Our question was unclear",
            ReasonKind::NotKnown => "We did not know them",
            ReasonKind::OurTime => "We did not take the time to understand more",
            ReasonKind::OurRules => "A rule of ours does not fit how they work",
            ReasonKind::Purpose => "It is for something this fund is not for",
            ReasonKind::People => "It is for people or a place this fund is not for",
            ReasonKind::HowItWorks => "We could not see enough of how it would work",
            ReasonKind::Need => "Others showed more of the need for it",
            ReasonKind::Safety => "We could not see yet how people would be kept safe",
            ReasonKind::Risk => "There is a risk that we found no way to hold",
            ReasonKind::Elsewhere => "Another fund or service is the better place for it",
        }
    }

    /// Whether it lies with the council, and not with what was sent.
    pub fn is_ours(self) -> bool {
        use ReasonKind as R;
        matches!(self, R::Money | R::OurQuestion | R::NotKnown | R::OurTime | R::OurRules | R::Risk)
    }

    /// The Fluent key of what everyone reads.
    pub fn public_key(self) -> String {
        format!("reason-kind-{self}")
    }
}

/// Kinds as they are kept beside a decision: each once, in one order.
pub fn kept(kinds: &[ReasonKind]) -> String {
    let named = ReasonKind::ALL.iter().filter(|kind| kinds.contains(kind));
    named.map(|kind| kind.as_str()).collect::<Vec<_>>().join(" ")
}

/// Kinds as they were kept.
pub fn read(text: &str) -> Vec<ReasonKind> {
    text.split_whitespace().filter_map(ReasonKind::parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_many_kinds_of_reason_lie_with_us_as_with_what_was_sent() {
        let ours = ReasonKind::ALL.iter().filter(|kind| kind.is_ours()).count();
        assert_eq!(ours * 2, ReasonKind::ALL.len());
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_again(chosen in prop::collection::vec(prop::sample::select(ReasonKind::ALL.to_vec()), 0..9)) {
            let again = read(&kept(&chosen));
            prop_assert!(chosen.iter().all(|kind| again.contains(kind)));
            prop_assert!(again.iter().all(|kind| chosen.contains(kind)));
            prop_assert_eq!(kept(&again), kept(&chosen));
        }
    }
}
