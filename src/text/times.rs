//! A time of day as people type it.

use chrono::NaiveTime;

/// Why what somebody typed is not a time of day, with what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimeProblem {
    /// Nothing was typed.
    #[error("Enter the time, like 6:30pm or 18:30")]
    Missing,
    /// It cannot be read.
    #[error("Write the time like 6:30pm or 18:30")]
    Unclear,
}

/// Reads `6:30pm`, `6.30 pm`, `6pm`, `18:30`, `1830`, `midday`, `midnight`. A bare `6` is refused: morning or evening?
pub fn parse_time(typed: &str) -> Result<NaiveTime, TimeProblem> {
    let text: String = super::digits::plain(&typed.to_lowercase()).chars().filter(|c| !c.is_whitespace()).collect();
    if text.is_empty() {
        return Err(TimeProblem::Missing);
    }
    let found = match text.as_str() {
        "midday" | "noon" | "12noon" => NaiveTime::from_hms_opt(12, 0, 0),
        "midnight" => NaiveTime::from_hms_opt(0, 0, 0),
        other => read(other),
    };
    found.ok_or(TimeProblem::Unclear)
}

fn read(text: &str) -> Option<NaiveTime> {
    let text = text.replace("a.m.", "am").replace("p.m.", "pm");
    let (digits, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        _ => (text.as_str(), None),
    };
    let (hour, minute) = split(digits, half.is_some())?;
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 {
        return None;
    }
    let (hour, minute) = (number(hour)?, number(minute)?);
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn split(digits: &str, has_half: bool) -> Option<(&str, &str)> {
    if let Some(parts) = digits.split_once([':', '.']) {
        return Some(parts);
    }
    match digits.len() {
        4 if digits.is_ascii() => Some(digits.split_at(2)),
        1 | 2 if has_half => Some((digits, "00")),
        _ => None,
    }
}

fn number(digits: &str) -> Option<u32> {
    digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_write() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
        for (typed, time) in [
            ("6:30pm", at(18, 30)),
            ("6.30 PM", at(18, 30)),
            ("6pm", at(18, 0)),
            ("18:30", at(18, 30)),
            ("1830", at(18, 30)),
            ("9:05", at(9, 5)),
            ("12pm", at(12, 0)),
            ("12am", at(0, 0)),
            ("midday", at(12, 0)),
            ("7 p.m.", at(19, 0)),
        ] {
            assert_eq!(parse_time(typed), Ok(time), "{typed}");
        }
        for typed in ["6", "25:00", "13pm", "0am", "6:3pm", "six", "18:60", "+6:30"] {
            assert_eq!(parse_time(typed), Err(TimeProblem::Unclear), "{typed}");
        }
        assert_eq!(parse_time("  "), Err(TimeProblem::Missing));
    }

    proptest! {
        #[test]
        fn reads_back_how_it_is_shown(hour in 0_u32..24, minute in 0_u32..60) {
            let time = NaiveTime::from_hms_opt(hour, minute, 0).expect("in range");
            prop_assert_eq!(parse_time(&crate::text::dates::time_of_day(time)), Ok(time));
        }

        #[test]
        fn anything_may_be_typed(text in "\\PC{0,20}") {
            let _ = parse_time(&text);
        }
    }
}
