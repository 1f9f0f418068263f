//! A learning conversation: arranged for a day and a time, in the way that suits the group.

pub mod actions;
pub mod store;

use chrono::NaiveTime;

use crate::db::types::text_enum;

text_enum! {
    /// How both sides talk.
    pub enum Way {
        Visit = "visit",
        Phone = "phone",
        Video = "video",
        VoiceNote = "voice-note",
        Writing = "writing",
        /// What the group has written for another funder already.
        OthersReport = "others-report",
    }
}

impl Way {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Way::Visit => "A visit",
            Way::Phone => "By phone",
            Way::Video => "By video",
            Way::VoiceNote => "A voice note",
            Way::Writing => "In writing",
            Way::OthersReport => "A report the group has written for another funder",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Way::Visit => "way-visit",
            Way::Phone => "way-phone",
            Way::Video => "way-video",
            Way::VoiceNote => "way-voice-note",
            Way::Writing => "way-writing",
            Way::OthersReport => "way-others-report",
        }
    }
}

/// Reads a time of day as people write it: `14:30`, `2pm`, `2.30 pm`, `10`.
pub fn parse_time(typed: &str) -> Option<NaiveTime> {
    let text: String = typed.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    if text == "midday" || text == "noon" {
        return NaiveTime::from_hms_opt(12, 0, 0);
    }
    let (digits, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(false)),
        (_, Some(digits)) => (digits, Some(true)),
        _ => (text.as_str(), None),
    };
    let (hour, minute) = digits.split_once([':', '.']).unwrap_or((digits, "00"));
    if hour.is_empty()
        || hour.len() > 2
        || minute.len() != 2
        || !(hour.to_owned() + minute).bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn time(hour: u32, minute: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, minute, 0)
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        assert_eq!(parse_time("14:30"), time(14, 30));
        assert_eq!(parse_time(" 2 pm "), time(14, 0));
        assert_eq!(parse_time("2.30pm"), time(14, 30));
        assert_eq!(parse_time("12am"), time(0, 0));
        assert_eq!(parse_time("12pm"), time(12, 0));
        assert_eq!(parse_time("10"), time(10, 0));
        for odd in ["", "25:00", "13pm", "2:3", "soon", "1:2:3", "0pm", "٣pm"] {
            assert_eq!(parse_time(odd), None, "{odd}");
        }
    }

    proptest! {
        #[test]
        fn reading_a_time_never_panics(typed in "\\PC{0,12}") {
            let _ = parse_time(&typed);
        }
    }
}
