//! Putting two people's changes together: by example, and as properties of any three texts.

use proptest::prelude::*;

use super::*;

/// The words of a text.
fn of(text: &str) -> Vec<&str> {
    text.unicode_words().collect()
}

#[test]
fn each_keeps_what_they_changed() {
    let base = "We cook on Sundays.\n\nThe hall is cold.";
    let mine = "We cook and eat on Sundays.\n\nThe hall is cold.";
    let theirs = "We cook on Sundays.\n\nThe hall is cold, and the roof leaks.";
    let both = "We cook and eat on Sundays.\n\nThe hall is cold, and the roof leaks.";
    assert_eq!(words(base, mine, theirs).as_deref(), Some(both));
    assert_eq!(words(base, theirs, mine).as_deref(), Some(both));
}

#[test]
fn the_same_words_changed_by_both_are_for_a_person_to_choose() {
    assert_eq!(words("The hall is cold.", "The hall is warm.", "The hall is damp."), None);
    assert_eq!(words("", "We cook.", "The hall is cold."), None, "two beginnings");
    assert_eq!(words("We cook.", "We cook. Together.", "We cook. On Sundays."), None, "two ends");
    assert_eq!(
        words("We cook and eat.", "We eat.", "We cook, sing and eat."),
        None,
        "a word into what the other took out"
    );
}

#[test]
fn who_did_the_same_and_went_on_is_no_second_person() {
    let longer = words("We cook.", "We cook. On Sundays, together.", "We cook. On Sundays");
    assert_eq!(longer.as_deref(), Some("We cook. On Sundays, together."));
}

#[test]
fn texts_without_spaces_between_words_and_right_to_left_are_put_together_too() {
    let base = "نطبخ كل يوم أحد. القاعة باردة.";
    let mine = base.replace("نطبخ", "نطبخ ونأكل");
    let theirs = base.replace("باردة", "باردة جدا");
    assert_eq!(words(base, &mine, &theirs), Some(mine.replace("باردة", "باردة جدا")));
}

proptest! {
    #[test]
    fn who_changed_nothing_changes_nothing(base in "[a-d .\n]{0,40}", changed in "[a-d .\n]{0,40}") {
        prop_assert_eq!(words(&base, &changed, &base), Some(changed.clone()));
        prop_assert_eq!(words(&base, &base, &changed), Some(changed.clone()));
        prop_assert_eq!(words(&base, &changed, &changed), Some(changed.clone()));
    }

    #[test]
    fn it_does_not_matter_who_comes_second(base in "[a-d ]{0,24}", mine in "[a-d ]{0,24}", theirs in "[a-d ]{0,24}") {
        prop_assert_eq!(words(&base, &mine, &theirs), words(&base, &theirs, &mine));
    }

    #[test]
    fn every_word_that_either_added_is_there(
        base in prop::collection::vec("[a-z]{1,3}", 0..12), mine in inserts(), theirs in inserts(),
    ) {
        let (m, t) = (with(&base, &mine, "M"), with(&base, &theirs, "T"));
        let (base, m, t) = (base.join(" "), m.join(" "), t.join(" "));
        if let Some(both) = words(&base, &m, &t) {
            for word in of(&m).into_iter().chain(of(&t)) {
                prop_assert!(of(&both).contains(&word), "{} is not in {:?}", word, both);
            }
        }
    }

    #[test]
    fn lines_that_two_people_add_are_all_there(
        base in prop::collection::vec("[a-z]{1,3}", 0..6), mine in inserts(), theirs in inserts(),
    ) {
        let line = |what: &String| BudgetLine::typed(what, "10");
        let lines = |words: &[String]| words.iter().map(line).collect::<Vec<_>>();
        let (m, t) = (lines(&with(&base, &mine, "M")), lines(&with(&base, &theirs, "T")));
        let together = pieces(&lines(&base), &m, &t, |_| false, Beside::Under);
        let together = together.expect("lines that were only added never meet");
        prop_assert_eq!(together.len(), m.len() + t.len() - base.len());
    }
}

/// Where somebody adds a word.
fn inserts() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..12_usize, 0..4)
}

/// The words with one more at each of these places, told from all others by its letter.
fn with(base: &[String], places: &[usize], letter: &str) -> Vec<String> {
    let mut words = base.to_vec();
    for (number, place) in places.iter().enumerate() {
        words.insert(*place.min(&words.len()), format!("{letter}{number}"));
    }
    words
}
