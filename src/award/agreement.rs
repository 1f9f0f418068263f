//! What both sides sign: its states, and the fingerprint of its text. What it says is in `terms`. Pure.

use sha2::{Digest, Sha256};

use crate::db::types::text_enum;

text_enum! {
    /// Where an agreement is. Before it is offered there is none.
    pub enum AgreementState {
        Offered = "offered",
        OrganisationSigned = "organisation-signed",
        Signed = "signed",
    }
}

text_enum! {
    /// What moves an agreement on.
    pub enum AgreementAction {
        /// The council changes what it offered, as long as nobody has signed.
        OfferAgain = "offer-again",
        OrganisationSigns = "organisation-signs",
        CouncilSigns = "council-signs",
    }
}

impl AgreementState {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: AgreementAction) -> Option<AgreementState> {
        use AgreementAction as A;
        use AgreementState as S;
        match (self, action) {
            (S::Offered, A::OfferAgain) => Some(S::Offered),
            (S::Offered, A::OrganisationSigns) => Some(S::OrganisationSigned),
            (S::OrganisationSigned, A::CouncilSigns) => Some(S::Signed),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            AgreementState::Offered => "Offered, with the group to sign",
            AgreementState::OrganisationSigned => "Signed by the group, with us to sign",
            AgreementState::Signed => "Signed by both",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            AgreementState::Offered => "agreement-state-offered",
            AgreementState::OrganisationSigned => "agreement-state-organisation-signed",
            AgreementState::Signed => "agreement-state-signed",
        }
    }
}

/// The digest by which both sides can tell that the text they hold is the text they signed.
pub fn fingerprint(body: &str) -> String {
    hex::encode(Sha256::digest(body.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn another_text_has_another_fingerprint() {
        assert_eq!(fingerprint("a").len(), 64);
        assert_ne!(fingerprint("a"), fingerprint("b"));
    }

    proptest! {
        #[test]
        fn the_council_signs_only_after_the_group(actions in prop::collection::vec(prop::sample::select(AgreementAction::ALL), 0..12)) {
            let (mut state, mut group_signed) = (AgreementState::Offered, false);
            for action in actions {
                if let Some(next) = state.next(action) {
                    prop_assert!(action != AgreementAction::CouncilSigns || group_signed);
                    prop_assert!(action != AgreementAction::OfferAgain || !group_signed, "nothing changes under a signature");
                    group_signed |= action == AgreementAction::OrganisationSigns;
                    state = next;
                }
            }
            prop_assert_eq!(state == AgreementState::Offered, !group_signed);
        }
    }
}
