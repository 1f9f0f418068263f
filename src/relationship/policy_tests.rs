use super::*;
use proptest::prelude::*;

fn day(number: u64) -> NaiveDate {
    NaiveDate::default() + Days::new(number)
}

fn marks() -> impl Strategy<Value = Marks> {
    let flags = any::<(bool, bool, bool, bool, bool, bool, bool)>();
    (0u64..400, prop::option::of(0u64..400), flags).prop_map(
        |(told, against, (from_group, taken_back, author, second_source, replied, early, unheard))| Marks {
            told_on: day(told),
            against: against.map(day),
            from_group,
            taken_back,
            author,
            second_source,
            replied,
            early,
            unheard,
        },
    )
}

proptest! {
    #[test]
    fn a_note_that_the_council_wrote_waits_its_days(marks in marks(), days in 0u32..60, today in 0u64..500) {
        let today = day(today);
        if may_cite(&marks, days, today).is_ok() && !marks.from_group && !marks.early {
            prop_assert!(today >= from_day(marks.told_on, days));
        }
    }

    #[test]
    fn what_speaks_against_them_has_a_name_a_second_source_and_their_answer(
        marks in marks(), days in 0u32..60, today in 0u64..500,
    ) {
        let today = day(today);
        if let (Ok(()), Some(asked)) = (may_cite(&marks, days, today), marks.against) {
            prop_assert!(marks.author && marks.second_source);
            prop_assert!(marks.replied || marks.early || today >= from_day(asked, days));
        }
    }

    #[test]
    fn what_was_taken_back_is_never_cited(marks in marks(), days in 0u32..60, today in 0u64..500) {
        let back = Marks { taken_back: true, ..marks };
        prop_assert_eq!(may_cite(&back, days, day(today)), Err(vec![Missing::TakenBack]));
    }

    #[test]
    fn what_is_told_by_voice_is_not_cited_before_it_has_arrived(marks in marks(), days in 0u32..60, today in 0u64..500) {
        let awaited = Marks { unheard: true, taken_back: false, ..marks };
        prop_assert_eq!(may_cite(&awaited, days, day(today)), Err(vec![Missing::Recording]));
    }

    #[test]
    fn what_may_be_cited_today_may_be_cited_tomorrow(marks in marks(), days in 0u32..60, today in 0u64..500) {
        if may_cite(&marks, days, day(today)).is_ok() {
            prop_assert_eq!(may_cite(&marks, days, day(today + 1)), Ok(()));
        }
    }

    #[test]
    fn on_the_day_that_is_said_nothing_waits_any_more(marks in marks(), days in 0u32..60, today in 0u64..500) {
        let Err(missing) = may_cite(&marks, days, day(today)) else { return Ok(()) };
        let said = missing.iter().filter_map(|one| match one {
            Missing::Days(day) | Missing::Reply(day) => Some(*day),
            _ => None,
        });
        if let Some(last) = said.max() {
            let then = may_cite(&marks, days, last).err().unwrap_or_default();
            prop_assert!(!then.iter().any(|one| matches!(one, Missing::Days(_) | Missing::Reply(_))));
        }
    }
}

#[test]
fn the_safety_of_somebody_lifts_the_days_and_nothing_else() {
    let young = Marks {
        told_on: day(10),
        from_group: false,
        taken_back: false,
        against: Some(day(10)),
        author: false,
        second_source: false,
        replied: false,
        early: true,
        unheard: false,
    };
    assert_eq!(may_cite(&young, 7, day(10)), Err(vec![Missing::Author, Missing::SecondSource]));
    let waits = Marks { early: false, author: true, second_source: true, ..young };
    assert_eq!(may_cite(&waits, 7, day(16)), Err(vec![Missing::Days(day(17)), Missing::Reply(day(17))]));
    assert_eq!(may_cite(&waits, 7, day(17)), Ok(()));
}
