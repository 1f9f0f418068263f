//! A calendar file that goes with a letter about a meeting.

use chrono::TimeDelta;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use super::Attachment;
use crate::clock::Instant;

/// Something to put in a calendar.
#[derive(Clone, Debug)]
pub struct Meeting<'a> {
    /// The same for every copy, so that a later one replaces an earlier.
    pub uid: &'a str,
    pub what: &'a str,
    pub words: &'a str,
    pub place: &'a str,
    /// Where the portal shows it.
    pub link: &'a str,
    pub starts: Instant,
    pub minutes: i64,
    /// Raised with every change, so that a calendar knows which copy is the newer.
    pub sequence: i32,
    /// It does not take place: the address of whoever called it off.
    pub cancelled_by: Option<&'a str>,
}

impl Meeting<'_> {
    /// As a file to attach; `now` is when it was written.
    pub fn file(&self, now: Instant) -> Attachment {
        let mut event = Event::with_uid(self.uid);
        event
            .add_property("SEQUENCE", self.sequence.to_string())
            .timestamp(now.and_utc())
            .summary(self.what)
            .description(self.words)
            .url(self.link)
            .starts(self.starts.and_utc())
            .ends((self.starts + TimeDelta::minutes(self.minutes)).and_utc());
        if !self.place.is_empty() {
            event.location(self.place);
        }
        let mut calendar = Calendar::new();
        let mut content_type = "text/calendar; charset=utf-8".to_owned();
        if let Some(organiser) = self.cancelled_by {
            event.status(EventStatus::Cancelled).add_property("ORGANIZER", format!("mailto:{organiser}"));
            calendar.append_property(Property::new("METHOD", "CANCEL"));
            content_type.push_str("; method=CANCEL");
        }
        Attachment {
            name: "meeting.ics".to_owned(),
            content_type,
            content: calendar.push(event.done()).done().to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_in_utc_and_says_where() {
        let day = chrono::NaiveDate::from_ymd_opt(2027, 2, 4).expect("a date");
        let file = Meeting {
            uid: "m1@groundwater",
            what: "Panel meeting",
            words: "Read before you come",
            place: "The Old Bath House; upstairs",
            link: "https://portal.example/desk/panels/m1",
            starts: day.and_hms_opt(18, 0, 0).expect("a time"),
            minutes: 120,
            sequence: 0,
            cancelled_by: None,
        }
        .file(day.and_hms_opt(9, 0, 0).expect("a time"));
        for line in [
            "DTSTART:20270204T180000Z",
            "DTEND:20270204T200000Z",
            "UID:m1@groundwater",
            "LOCATION:The Old Bath House\\; upstairs",
        ] {
            assert!(file.content.contains(line), "{line} in {}", file.content);
        }
    }

    #[test]
    fn a_meeting_called_off_takes_its_entry_away() {
        let day =
            chrono::NaiveDate::from_ymd_opt(2027, 2, 4).and_then(|day| day.and_hms_opt(18, 0, 0)).expect("a time");
        let meeting = Meeting {
            uid: "m1@groundwater",
            what: "Panel meeting",
            words: "Called off",
            place: "The Old Bath House",
            link: "https://portal.example/desk/panels/m1",
            starts: day,
            minutes: 120,
            sequence: 2,
            cancelled_by: Some("amina@example.org"),
        };
        let file = meeting.file(day);
        assert!(file.content_type.ends_with("method=CANCEL"));
        for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:m1@groundwater"] {
            assert!(file.content.contains(line), "{line} in {}", file.content);
        }
    }
}
