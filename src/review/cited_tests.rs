use std::collections::BTreeSet;

use super::*;
use crate::fund::form::{Noting, Round};
use crate::ids::{ApplicationId, EvidenceId};
use crate::relationship::store::Evidence;
use crate::relationship::{Consent, Kind};
use proptest::prelude::*;

fn note(id: u8) -> Known {
    let note = Evidence {
        id: EvidenceId::from(id.to_string().as_str()),
        application_id: ApplicationId::from("a"),
        kind: Kind::Visit,
        what_we_know: format!("Note {id}."),
        whose_voice: String::new(),
        how_we_know: String::new(),
        known_on: NaiveDate::default(),
        criterion_key: String::new(),
        from_organisation: true,
        written_by: PersonId::from("p"),
        written_at: Default::default(),
        withdrawn_at: None,
        version: 1,
        consent: Consent::Own,
        minutes: 0,
        person_agreed: String::new(),
        against_at: None,
        author: String::new(),
        second_source: String::new(),
        against_off_at: None,
        against_off_why: String::new(),
        route: crate::relationship::voice::Route::Written,
        misplaced_why: String::new(),
    };
    Known { note, by: String::new(), replies: vec![], early: None, decided_on: false, voices: Default::default() }
}

fn form(limit: u32) -> FundText {
    let noting = Noting { limit: Some(limit), ..Noting::default() };
    FundText { round: Round { noting, ..Round::default() }, ..FundText::default() }
}

proptest! {
    /// Reading after reading shares what it cites: whatever they choose, no more notes count than the round allows.
    #[test]
    fn no_application_is_weighed_by_more_notes_than_another(
        limit in 1u32..6,
        readings in prop::collection::vec(prop::collection::btree_set(0u8..9, 0..7), 0..6),
    ) {
        let (form, known): (_, Vec<Known>) = (form(limit), (0..9).map(note).collect());
        let mut counted = BTreeSet::new();
        for cited in readings {
            let cited: BTreeSet<String> = cited.iter().map(u8::to_string).collect();
            let wanted = Wanted { form: &form, known: &known, counted: &counted, today: NaiveDate::default() };
            if wanted.check(&cited).is_ok() {
                counted.extend(cited);
            }
            prop_assert!(counted.len() <= limit as usize);
        }
    }
}

#[test]
fn what_is_cited_already_is_cited_again_by_anybody() {
    let (form, known) = (form(1), vec![note(1), note(2)]);
    let counted = BTreeSet::from(["1".to_owned()]);
    let wanted = Wanted { form: &form, known: &known, counted: &counted, today: NaiveDate::default() };
    assert_eq!(wanted.check(&counted), Ok(()));
    let refused = wanted.check(&BTreeSet::from(["2".to_owned()])).expect_err("one too many");
    assert!(refused[0].1.contains("Cited already: “Note 1.”"), "{refused:?}");
}
