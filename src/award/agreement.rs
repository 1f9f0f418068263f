//! What both sides sign: its states, and its first words, written from the decision and the form. Pure.

use sha2::{Digest, Sha256};

use crate::db::types::text_enum;
use crate::text::money::Pence;

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

/// What the first words of an agreement are written from.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub number: String,
    pub organisation: String,
    pub funder: String,
    pub fund: String,
    pub purpose: String,
    pub amount: Pence,
    pub up_front: bool,
    /// What the fund says of its payment; may be empty.
    pub payment: String,
    /// When the money arrives, in the fund's words; may be empty.
    pub pay_by: String,
    /// What the money may not be used for, each with its public reason.
    pub restrictions: Vec<(String, String)>,
    /// What the fund says of learning together; may be empty.
    pub learning: String,
    pub contact: String,
    /// When the named person works; may be empty.
    pub contact_days: String,
    pub contact_phone: String,
}

/// The agreement in plain words, for the officer to read and change before it is offered.
pub fn first_words(facts: &Facts) -> String {
    let mut parts = vec![
        format!("Agreement between {} and {}", facts.organisation, facts.funder),
        format!(
            "The grant\n{} gives {} {} from {}. The grant's number is {}.",
            facts.funder, facts.organisation, facts.amount, facts.fund, facts.number
        ),
    ];
    if !facts.purpose.trim().is_empty() {
        parts.push(format!("What it is for\n{}", facts.purpose.trim()));
    }
    parts.push(format!("How it is paid\n{}", payment_words(facts)));
    parts.push(format!("How it may be used\n{}", use_words(facts)));
    parts.push(String::from(
        "What the council does\nWe pay by the day shown on the page of your grant. If we cannot, we tell you before that day, and why.\n\
         We carry the risks that our decision says the council carries.\n\
         What we promise you stands on the page of your grant, with who does it and by when. You can see whether we kept it.",
    ));
    parts.push(format!(
        "What {} does\nYou use the money for what is written above. We do not ask for receipts.\n\
         If something important changes, you tell us. We talk about it together; you do not have to have it solved first.",
        facts.organisation
    ));
    let own = if facts.learning.trim().is_empty() { String::new() } else { format!("\n{}", facts.learning.trim()) };
    parts.push(format!(
        "Learning together\nWe set you no targets. We have a conversation, and write down together what changed (joy included), what surprised us, \
         what got in the way (in the council's way of working too), and what each of us will do next. \
         Nothing of it is published unless both of us agree.{own}",
    ));
    parts.push(format!("Who to talk to\n{}", contact_words(facts)));
    parts.join("\n\n")
}

fn payment_words(facts: &Facts) -> String {
    let mut lines = Vec::new();
    if facts.up_front {
        let when =
            if facts.pay_by.is_empty() { String::new() } else { format!(", {}", facts.pay_by.trim_end_matches('.')) };
        lines.push(format!("We pay the whole {} up front{when}.", facts.amount));
    } else if !facts.pay_by.is_empty() {
        lines.push(format!("We pay it {}.", facts.pay_by.trim_end_matches('.')));
    }
    if !facts.payment.trim().is_empty() {
        lines.push(facts.payment.trim().to_owned());
    }
    lines.join("\n")
}

fn use_words(facts: &Facts) -> String {
    if facts.restrictions.is_empty() {
        return "It is unrestricted. You know best what is needed: rent, food, people's time, safety and access are all fine. \
                If your plans change, you can change how you use it, and tell us when we next talk."
            .to_owned();
    }
    let lines: Vec<String> =
        facts.restrictions.iter().map(|(what, why)| format!("{}. Why: {}", what.trim_end_matches('.'), why)).collect();
    format!("It comes with what follows, and why. Everything else you decide.\n{}", lines.join("\n"))
}

fn contact_words(facts: &Facts) -> String {
    let mut said = format!("{} at {} is your named person.", facts.contact, facts.funder);
    if !facts.contact_days.is_empty() {
        said.push_str(&format!(" Working days: {}.", facts.contact_days.trim_end_matches('.')));
    }
    if !facts.contact_phone.is_empty() {
        said.push_str(&format!(" Phone: {}.", facts.contact_phone));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts() -> Facts {
        Facts {
            number: "GW-2027-0001".into(),
            organisation: "Sunday Kitchen".into(),
            funder: "Rivermouth Council".into(),
            fund: "Community Chest".into(),
            purpose: "Cooking together twice a week.".into(),
            amount: Pence::pounds(950),
            up_front: true,
            pay_by: "within 10 working days of both signing".into(),
            contact: "Amina Yusuf".into(),
            ..Facts::default()
        }
    }

    #[test]
    fn an_unrestricted_grant_says_so_and_names_a_person() {
        let words = first_words(&facts());
        assert!(words.contains("We pay the whole £950 up front, within 10 working days of both signing."));
        assert!(words.contains("It is unrestricted."));
        assert!(words.contains("Amina Yusuf at Rivermouth Council is your named person."));
    }

    #[test]
    fn a_restriction_stands_with_its_reason() {
        let restrictions =
            vec![("Land and buildings".to_owned(), "The law keeps this money for running costs.".to_owned())];
        let words = first_words(&Facts { restrictions, up_front: false, ..facts() });
        assert!(words.contains("Land and buildings. Why: The law keeps this money for running costs."));
        assert!(!words.contains("unrestricted"));
    }

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
