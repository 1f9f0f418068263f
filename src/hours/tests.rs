//! What is owed is what was taken, less what was paid or let go: per line and in every sum, in whatever order it was paid.

use proptest::prelude::*;

use super::*;

fn group() -> impl Strategy<Value = OfGroup> {
    let notes = (0_i32..2_000, 0_i32..900);
    (prop::option::of(0_i32..3_000), notes, 0_i64..90_000, 0_i64..90_000, any::<bool>()).prop_map(
        |(told, (learned, to_agree), paid_applying, paid_learning, wants_nothing)| OfGroup {
            told,
            learned,
            to_agree,
            paid_applying,
            paid_learning,
            wants_nothing,
        },
    )
}

proptest! {
    #[test]
    fn a_line_owes_what_was_taken_less_what_was_paid_or_let_go(
        minutes in 0_i32..30_000, rate in 0_i64..20_000, paid in 0_i64..2_000_000,
        wants_nothing in any::<bool>(),
    ) {
        let line = Line::of(minutes, rate, paid, wants_nothing);
        prop_assert_eq!(line.owed, (line.taken - line.paid - line.let_go).max(0));
        prop_assert!(line.owed >= 0 && line.let_go >= 0 && line.let_go <= line.taken);
        prop_assert!(!wants_nothing || line.owed == 0);
        prop_assert!(wants_nothing || line.let_go == 0);
    }

    #[test]
    fn sums_are_their_lines_in_any_order(
        (groups, mixed) in prop::collection::vec(group(), 0..12)
            .prop_flat_map(|groups| (Just(groups.clone()), Just(groups).prop_shuffle())),
        rate in 0_i64..20_000,
        panel in (0_i32..900, 0_i64..9_000),
    ) {
        let panel = Line::of(panel.0, 1_500, panel.1, false);
        let sums = Sums::of(&groups, rate, panel, Line::default());
        prop_assert_eq!(sums, Sums::of(&mixed, rate, panel, Line::default()));
        let owed: i64 = groups.iter().map(|one| one.applying(rate).owed + one.learning(rate).owed).sum();
        prop_assert_eq!(sums.all().owed, owed + panel.owed);
        prop_assert_eq!(sums.untold, groups.iter().filter(|one| one.told.is_none()).count());
        prop_assert!(rate > 0 || sums.applying.taken == 0);
    }

    #[test]
    fn a_round_that_owes_and_awaits_nothing_owes_nothing_once_its_notes_are_agreed(
        groups in prop::collection::vec(group(), 0..6), rate in 0_i64..20_000,
    ) {
        let sums = Sums::of(&groups, rate, Line::default(), Line::default());
        let agreed: Vec<OfGroup> = groups
            .iter()
            .map(|one| OfGroup { learned: one.learned + one.to_agree, to_agree: 0, ..*one })
            .collect();
        let later = Sums::of(&agreed, rate, Line::default(), Line::default());
        prop_assert!(sums.waits >= 0);
        prop_assert_eq!(later.waits, 0);
        prop_assert_eq!(later.all().owed, sums.all().owed + sums.waits);
    }

    #[test]
    fn a_time_paid_in_parts_comes_to_the_same_penny(
        parts in prop::collection::vec(1_i32..500, 1..8), rate in 1_i64..20_000,
    ) {
        let whole: i32 = parts.iter().sum();
        let (mut minutes, mut pence) = (0_i64, 0_i64);
        for (before, part) in parts.iter().enumerate() {
            let owed = Line::of(whole, rate, pence, false).owed;
            pence += amount(*part, rate, (i64::from(whole) - minutes, owed), before);
            minutes += i64::from(*part);
        }
        prop_assert_eq!(pence, pay(whole, rate));
        prop_assert_eq!(Line::of(whole, rate, pence, false).owed, 0);
    }
}

#[test]
fn who_was_paid_too_much_owes_nothing_back() {
    let line = Line::of(60, 1_500, 2_000, false);
    assert_eq!((line.taken, line.paid, line.owed), (1_500, 2_000, 0));
}
