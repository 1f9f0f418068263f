use proptest::prelude::*;

use super::*;
use crate::award::agreement::fingerprint;
use crate::risk::{Holder, Kind, Payer};

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

fn carried(holder: Holder) -> Carried {
    Carried {
        kind: Kind::Delivery,
        words: "The hall may close.".into(),
        holder,
        council_does: "We find another hall".into(),
        group_does: "You tell us at once.".into(),
        cost: "about £200".into(),
        payer: Payer::Council,
    }
}

fn first_words(facts: &Facts) -> String {
    plain_text(&first_parts(facts))
}

#[test]
fn a_rise_has_a_section_of_its_own_that_nobody_words_otherwise_and_only_where_there_is_one() {
    let words = |uplift| first_parts(&Facts { says: Payment { uplift, ..Payment::default() }, ..facts() });
    assert!(find(&words(None), UPLIFT).is_none());
    let index = words(Some(Uplift::Index("CPI".into())));
    let part = find(&index, UPLIFT).expect("a section");
    assert!(
        part.words.contains("rises with CPI, once a year") && part.words.contains("never goes down"),
        "{}",
        part.words
    );
    assert!(!part.open && FIGURES.contains(&UPLIFT));
    let fixed = words(Some(Uplift::Fixed(250)));
    assert!(find(&fixed, UPLIFT).is_some_and(|part| part.words.contains("rises by 2.5%")));
}

#[test]
fn an_unrestricted_grant_says_so_and_names_a_person() {
    let words = first_words(&facts());
    assert!(words.contains("We pay the whole £950 up front, within 10 working days of both signing."));
    assert!(words.contains("It is unrestricted."));
    assert!(words.contains("security and safety, access, and the wellbeing"));
    assert!(words.contains("Amina Yusuf at Rivermouth Council is your named person."));
    assert!(words.starts_with("Agreement between Sunday Kitchen and Rivermouth Council\n\nThe grant\n"), "{words}");
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
fn a_group_carries_only_what_it_said_yes_to_with_its_cost_and_who_pays() {
    let of = |holder| first_words(&Facts { risks: vec![carried(holder)], ..facts() });
    let ours = of(Holder::Council);
    assert!(ours.contains("The hall may close. The council carries it. What we do: We find another hall."), "{ours}");
    assert!(!ours.contains("You tell us at once.") && !ours.contains("£200"));
    let shared = of(Holder::Shared);
    assert!(shared.contains("You said yes to sharing it with us."), "{shared}");
    assert!(shared.contains("What it costs, and we pay beside the grant: about £200."), "{shared}");
}

#[test]
fn in_the_smallest_band_nothing_is_negotiated_and_elsewhere_no_figure_is() {
    assert!(first_parts(&facts()).iter().all(|part| !part.open));
    let larger = Facts { band: SizeBand::MIDDLE, ..facts() };
    let parts = first_parts(&larger);
    assert!(find(&parts, WE_DO).is_some_and(|part| part.open));
    assert!(FIGURES.iter().filter_map(|key| find(&parts, key)).all(|part| !part.open));
    assert_eq!((months(&first_parts(&facts())), months(&parts)), (Some(12), Some(36)));
}

#[test]
fn the_term_is_read_from_its_words() {
    let of =
        |words: &str| months(&[AgreementPart { key: "term".into(), words: words.into(), ..AgreementPart::default() }]);
    assert_eq!(of("It runs for 2 years."), Some(24));
    assert_eq!(of("It runs for 18 months, and longer."), Some(18));
    assert_eq!(of("As long as it takes."), None);
}

#[test]
fn a_grant_runs_no_longer_than_its_fund_may() {
    let of = |band, most_months| first_parts(&Facts { band, most_months, ..facts() });
    assert_eq!(months(&of(SizeBand::MIDDLE, None)), Some(usual_months(SizeBand::MIDDLE)));
    assert!(usual_months(SizeBand::MIDDLE) > 12);
    let year = of(SizeBand::MIDDLE, Some(12));
    assert_eq!(months(&year), Some(12));
    assert!(plain_text(&year).contains("It runs for 12 months"));
    assert_eq!(months(&of(SizeBand::MIDDLE, Some(120))), Some(usual_months(SizeBand::MIDDLE)), "longer is not usual");
    // What it says of the end is what the portal promises then.
    assert!(plain_text(&of(SizeBand::MIDDLE, None)).contains("At least 6 months before it ends we tell you"));
    assert!(plain_text(&year).contains("At least 3 months before it ends we tell you"));
    assert!(plain_text(&of(SizeBand::MIDDLE, Some(2))).contains("We talk about what comes next before it ends."));
    assert!(plain_text(&of(SizeBand::SMALLEST, None)).contains("We talk about what comes next before it ends."));
}

proptest! {
    #[test]
    fn other_words_are_another_text_and_the_same_words_are_the_same(words in "[a-z]{1,20}") {
        let parts = first_parts(&Facts { band: SizeBand::MIDDLE, ..facts() });
        let changed = with_words(&parts, WE_DO, "", &words);
        prop_assert_eq!(changed.len(), parts.len());
        prop_assert_ne!(fingerprint(&plain_text(&changed)), fingerprint(&plain_text(&parts)));
        let back = find(&parts, WE_DO).map(|part| part.words.clone()).unwrap_or_default();
        prop_assert_eq!(with_words(&changed, WE_DO, "", &back), parts);
    }
}
