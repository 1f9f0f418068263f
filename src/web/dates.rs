//! Dates and lengths of time as a page's language says them. English says them as `text::dates` does; another language
//! has its months, weekdays and order in `templates/words/<language>/dates.ftl`.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use super::language::Language;
use crate::text::dates;

impl Language {
    /// `Thursday 3 December 2026, 5pm`
    pub fn instant(self, utc: NaiveDateTime) -> String {
        if self == Language::ENGLISH {
            return dates::instant(utc);
        }
        let day = self.long_day(dates::london_day(utc));
        self.plain("date-and-time", &[("date", &day), ("time", &self.time(utc))])
    }

    /// `5pm`, in London.
    pub fn time(self, utc: NaiveDateTime) -> String {
        let local = dates::to_london(utc);
        if self == Language::ENGLISH {
            return dates::time_of_day(local.time());
        }
        let (hour, minute) = (local.format("%H").to_string(), format!("{:02}", local.minute()));
        self.plain("date-time", &[("hour", &hour), ("minute", &minute)])
    }

    /// `Thursday 3 December 2026`
    pub fn long_day(self, date: NaiveDate) -> String {
        if self == Language::ENGLISH {
            return dates::long_day(date);
        }
        let weekday = self.say(&format!("date-weekday-{}", date.weekday().number_from_monday()));
        self.plain("date-long", &[("weekday", &weekday), ("date", &self.day(date))])
    }

    /// `3 December 2026`
    pub fn day(self, date: NaiveDate) -> String {
        if self == Language::ENGLISH {
            return dates::day(date);
        }
        self.plain("date-year", &[("date", &self.short_day(date)), ("year", &date.year().to_string())])
    }

    /// `3 December`, whose year is plain from what stands around it.
    pub fn short_day(self, date: NaiveDate) -> String {
        if self == Language::ENGLISH {
            return dates::short_day(date);
        }
        let month = self.say(&format!("date-month-{}", date.month()));
        self.plain("date-short", &[("day", &date.day().to_string()), ("month", &month)])
    }

    /// The day of an instant in London: `3 December 2026`.
    pub fn day_of(self, utc: NaiveDateTime) -> String {
        self.day(dates::london_day(utc))
    }

    /// The month of an instant in London: `December 2026`.
    pub fn month_of(self, utc: NaiveDateTime) -> String {
        self.month(dates::london_day(utc))
    }

    /// The month of a day: `December 2026`.
    pub fn month(self, day: NaiveDate) -> String {
        let month = self.say(&format!("date-month-{}", day.month()));
        self.plain("date-year", &[("date", &month), ("year", &day.year().to_string())])
    }

    /// `about 40 minutes`
    pub fn about(self, minutes: u32) -> String {
        if self == Language::ENGLISH {
            return dates::about(minutes);
        }
        let (hours, rest) = ((minutes / 60).to_string(), (minutes % 60).to_string());
        match (minutes / 60, minutes % 60) {
            (0, _) => self.plain("about-minutes", &[("minutes", &rest)]),
            (_, 0) => self.plain("about-hours", &[("hours", &hours)]),
            _ => self.plain("about-hours-and-minutes", &[("hours", &hours), ("minutes", &rest)]),
        }
    }

    /// A date is one thing in one language: nothing in it needs marking off.
    fn plain(self, key: &str, values: &[(&'static str, &str)]) -> String {
        self.say_with(key, values).replace(['\u{2068}', '\u{2069}'], "")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_said_in_the_language_of_the_page() {
        let at = NaiveDate::from_ymd_opt(2027, 1, 14).and_then(|day| day.and_hms_opt(17, 0, 0)).unwrap();
        let turkish = Language::find("tr").unwrap();
        assert_eq!(turkish.instant(at), "14 Ocak 2027 Perşembe, saat 17.00");
        assert_eq!(turkish.day(at.date()), "14 Ocak 2027");
        assert_eq!(turkish.about(25), "yaklaşık 25 dakika");
        assert_eq!(turkish.about(90), "yaklaşık 1 saat 30 dakika");
        assert_eq!(Language::ENGLISH.instant(at), "Thursday 14 January 2027, 5pm");
    }

    #[test]
    fn every_language_has_its_months_and_weekdays() {
        for language in super::super::language::LANGUAGES.iter().filter(|language| **language != Language::ENGLISH) {
            let mut day = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
            for _ in 0..365 {
                let said = language.long_day(day);
                assert!(!said.contains("Unknown") && !said.contains("date-"), "{said}");
                day = day.succ_opt().unwrap();
            }
        }
    }
}
