use super::*;
use proptest::prelude::*;

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn shows_instants_in_london() {
    assert_eq!(instant(at("2026-12-03 17:00")), "Thursday 3 December 2026, 5pm");
    assert_eq!(instant(at("2026-12-03 17:30")), "Thursday 3 December 2026, 5:30pm");
    assert_eq!(instant(at("2026-07-03 16:00")), "Friday 3 July 2026, 5pm", "summer time");
    assert_eq!(instant(at("2026-07-03 23:05")), "Saturday 4 July 2026, 12:05am", "the next day in London");
    assert_eq!(instant(at("2026-12-03 12:00")), "Thursday 3 December 2026, midday");
    assert_eq!(instant(at("2026-12-03 00:00")), "Thursday 3 December 2026, midnight");
    assert_eq!(day_of(at("2026-12-03 17:00")), "3 December 2026");
    assert_eq!(short_day(date("2026-12-03")), "3 December");
    assert_eq!(machine(at("2026-12-03 17:00")), "2026-12-03T17:00:00Z");
}

#[test]
fn says_near_days_as_people_do() {
    let today = date("2026-11-22");
    for (day, said) in [
        ("2026-11-22", Some("today")),
        ("2026-11-23", Some("tomorrow")),
        ("2026-11-21", Some("yesterday")),
        ("2026-11-25", Some("in 3 days")),
        ("2026-11-20", Some("2 days ago")),
        ("2026-12-25", None),
    ] {
        assert_eq!(relative_day(date(day), today).as_deref(), said, "{day}");
    }
}

#[test]
fn says_how_long() {
    assert_eq!(about(40), "about 40 minutes");
    assert_eq!(about(60), "about an hour");
    assert_eq!(about(75), "about 1 hour 15 minutes");
    assert_eq!(about(120), "about 2 hours");
    assert_eq!(about(150), "about 2 hours 30 minutes");
}

#[test]
fn reads_dates_from_three_fields() {
    let third = Ok(date("2026-12-03"));
    assert_eq!(parse_day("3", "12", "2026"), third);
    assert_eq!(parse_day(" 03", "December ", "2026"), third);
    assert_eq!(parse_day("3", "dec", "2026"), third);
    assert_eq!(parse_day("29", "2", "2028"), Ok(date("2028-02-29")));
}

#[test]
fn says_why_a_date_does_not_exist() {
    let said = |day, month, year| parse_day(day, month, year).unwrap_err().to_string();
    assert_eq!(said("29", "2", "2027"), "February 2027 has only 28 days. Check the day and the month");
    assert_eq!(said("31", "sept", "2027"), "September 2027 has only 30 days. Check the day and the month");
    assert_eq!(said("32", "1", "2027"), "Write the day as a number from 1 to 31");
    assert_eq!(said("1", "13", "2027"), "Write the month as a number from 1 to 12, or its name");
    assert_eq!(said("1", "Brumaire", "2027"), "Write the month as a number from 1 to 12, or its name");
    assert_eq!(said("1", "1", "27"), "Write the year with four digits, like 2027");
    assert_eq!(said("", "1", ""), "Enter the day and year");
    assert_eq!(said("", "", ""), "Enter the day, month and year");
}

#[test]
fn knows_when_the_clocks_change() {
    assert_eq!(from_london(at("2027-03-28 01:30")), None, "this hour is skipped");
    assert_eq!(from_london(at("2026-10-25 01:30")), Some(at("2026-10-25 01:30")), "the second of the two");
    assert_eq!(from_london(at("2027-06-01 17:00")), Some(at("2027-06-01 16:00")));
    assert_eq!(start_of_day(date("2027-06-01")), at("2027-05-31 23:00"));
    assert_eq!(end_of_day(date("2027-02-18")), at("2027-02-19 00:00"));
}

proptest! {
    #[test]
    fn every_instant_comes_back_but_for_the_hour_that_comes_twice(minutes in 0i64..20_000_000) {
        let utc = at("2010-01-01 00:00") + chrono::Duration::minutes(minutes);
        let back = from_london(to_london(utc)).unwrap();
        prop_assert!(back == utc || back == utc + chrono::Duration::hours(1));
    }

    #[test]
    fn every_day_is_read_back(days in 0u64..100_000) {
        let day = date("1950-01-01") + Days::new(days);
        let typed = parse_day(&day.day().to_string(), MONTHS[day.month0() as usize], &day.year().to_string());
        prop_assert_eq!(typed, Ok(day));
    }

    #[test]
    fn a_day_starts_and_ends_in_itself(days in 0u64..40_000) {
        let day = date("1990-01-01") + Days::new(days);
        prop_assert_eq!(london_day(start_of_day(day)), day);
        prop_assert_eq!(london_day(end_of_day(day) - chrono::Duration::seconds(1)), day);
    }

    #[test]
    fn reading_never_panics(day in "\\PC{0,5}", month in "\\PC{0,5}", year in "\\PC{0,5}") {
        let _ = parse_day(&day, &month, &year);
    }
}
