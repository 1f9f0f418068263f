//! A round as its file describes it: dates, money, size band.

use std::fmt;

use chrono::{Days, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{Appetite, Challenges, CloseReaders, Drafts, Noting, PanelRules, Texts, Worries};
use crate::text::dates;
use crate::text::money::Pence;

/// One dated opening of a fund.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Its own part of the address, unique in the fund.
    pub slug: String,
    pub title: Texts,
    /// When it opens, in UTC.
    pub opens: NaiveDateTime,
    /// When it closes, in UTC; none when it is rolling.
    pub closes: Option<NaiveDateTime>,
    /// How long after closing an application that was being written may still be sent.
    pub grace_minutes: u32,
    /// By when every application has been read.
    pub read_by: Option<NaiveDate>,
    /// By when every group has heard. In a rolling round: when the round's last decision is made.
    pub decide_by: NaiveDate,
    /// In a rolling round, how many days after sending a group hears.
    pub decide_within_days: Option<u32>,
    /// When the money arrives, in words: "within 10 working days of our yes".
    pub pay_by: Texts,
    /// The whole pot.
    pub budget: Pence,
    pub min_amount: Pence,
    pub max_amount: Pence,
    /// What is in proportion for grants of this size.
    pub band: SizeBand,
    /// How many people read each application on their own.
    pub readings: u32,
    /// Whether the steps of the scales carry scores.
    pub scores: bool,
    /// How much may be said by voice or film, and how long it is kept.
    #[serde(default)]
    pub recordings: Recordings,
    /// Who pays for translating an answer in another language, and why, where it is not the council.
    #[serde(default)]
    pub translation: Texts,
    /// How long a draft lives, and when its group is reminded of it.
    #[serde(default)]
    pub drafts: Drafts,
    /// Whether somebody who is close to a group reads its application.
    #[serde(default)]
    pub close_readers: CloseReaders,
    /// How what is known through relationships may be used.
    #[serde(default)]
    pub noting: Noting,
    /// How much of each kind of risk it means to carry, in words.
    #[serde(default)]
    pub appetite: Appetite,
    /// How soon what worries somebody is looked at.
    #[serde(default)]
    pub worries: Worries,
    /// How many days a group has to say whether the facts are right on which a decision would rest. None where it is not
    /// asked.
    #[serde(default)]
    pub factual_check_days: Option<u32>,
    /// How soon somebody who did not decide answers a challenge.
    #[serde(default)]
    pub challenges: Challenges,
    /// What is asked of its panel before it recommends.
    #[serde(default)]
    pub panel: PanelRules,
    /// What an hour of a group's time is paid, for applying and for learning together. None where nothing is.
    #[serde(default)]
    pub pay_per_hour_for_time: Option<Pence>,
}

/// How much may be said by voice or film in one recording, and how long it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recordings {
    pub minutes: u32,
    pub mb: u32,
    /// How many days after the decision is out a recording is deleted.
    pub kept_days: u32,
}

impl Recordings {
    /// The most that one may be made to take, in MB.
    pub const MOST_MB: u32 = 500;

    /// The most that one may weigh, in bytes.
    pub fn max_bytes(self) -> u64 {
        u64::from(self.mb) * 1024 * 1024
    }
}

impl Default for Recordings {
    fn default() -> Recordings {
        Recordings { minutes: 10, mb: 200, kept_days: 90 }
    }
}

impl Round {
    /// Whether it has no closing date.
    pub fn is_rolling(&self) -> bool {
        self.closes.is_none()
    }

    /// How many notes may be cited for each application: as many for one as for another.
    pub fn notes_limit(&self) -> u32 {
        self.noting.limit.unwrap_or(self.band.usual_notes())
    }

    /// The last moment an application begun in time may be sent; none when the round is rolling.
    pub fn last_moment(&self) -> Option<NaiveDateTime> {
        self.closes.map(|closes| closes + chrono::Duration::minutes(i64::from(self.grace_minutes)))
    }

    /// The day by which an application sent at this time is decided.
    pub fn decided_by(&self, sent: NaiveDateTime) -> NaiveDate {
        self.decide_within_days
            .and_then(|days| dates::london_day(sent).checked_add_days(Days::new(u64::from(days))))
            .map_or(self.decide_by, |day| day.min(self.decide_by))
    }
}

/// How large a round's grants are, which decides how much process there is.
///
/// The usual bands are up to £1,000, up to £5,000, up to £20,000 and above; a funder may set its own limit, which is
/// then treated like the usual band it fits into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum SizeBand {
    /// Up to this amount.
    UpTo(Pence),
    /// Above the largest usual band.
    Above,
}

/// How much process a band carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Apparatus {
    /// One reading, a few lines of reasons, payment at once, nothing negotiated.
    Lightest,
    Light,
    Fuller,
    Fullest,
}

impl SizeBand {
    /// Up to £1,000.
    pub const SMALLEST: SizeBand = SizeBand::UpTo(Pence::pounds(1_000));
    /// Up to £5,000.
    pub const SMALL: SizeBand = SizeBand::UpTo(Pence::pounds(5_000));
    /// Up to £20,000.
    pub const MIDDLE: SizeBand = SizeBand::UpTo(Pence::pounds(20_000));

    /// The largest grant in this band, if it has a limit.
    pub fn limit(self) -> Option<Pence> {
        match self {
            SizeBand::UpTo(limit) => Some(limit),
            SizeBand::Above => None,
        }
    }

    /// The largest grant of a band so small that it has no ledger of risks, as a page says it; empty where it has one.
    pub fn without_ledger(self) -> String {
        self.limit().filter(|_| !self.has_ledger()).map(|limit| limit.to_string()).unwrap_or_default()
    }

    /// How much process is in proportion.
    pub fn apparatus(self) -> Apparatus {
        if self <= SizeBand::SMALLEST {
            Apparatus::Lightest
        } else if self <= SizeBand::SMALL {
            Apparatus::Light
        } else if self <= SizeBand::MIDDLE {
            Apparatus::Fuller
        } else {
            Apparatus::Fullest
        }
    }

    /// Whether it has a ledger of risks. In the smallest a few lines with the decision are enough.
    pub fn has_ledger(self) -> bool {
        self.apparatus() > Apparatus::Lightest
    }

    /// Whether a round is worked again without each reader, criterion and note before it is decided. In a small one that
    /// would be more work than it saves.
    pub fn asks_what_it_turned_on(self) -> bool {
        self.apparatus() > Apparatus::Light
    }

    /// Whether reading waits for the conversation that a round offers to every group. In the smallest the offer keeps
    /// nobody waiting.
    pub fn reads_after_the_talk(self) -> bool {
        self.apparatus() > Apparatus::Lightest
    }

    /// How many days a panel has from being told of a decision that departs from what it recommends, before that goes out.
    pub fn departing_days(self) -> u64 {
        match self.apparatus() {
            Apparatus::Lightest | Apparatus::Light => 0,
            Apparatus::Fuller => 3,
            Apparatus::Fullest => 5,
        }
    }

    /// Whether a recommendation gives its reasons for each criterion. In a small round a few lines are enough.
    pub fn asks_why_for_each(self) -> bool {
        self.apparatus() > Apparatus::Light
    }

    /// The most days that checking something together may take, between the decision and its day.
    pub fn most_check_days(self) -> u64 {
        match self.apparatus() {
            Apparatus::Lightest => 28,
            Apparatus::Light => 84,
            Apparatus::Fuller => 112,
            Apparatus::Fullest => 168,
        }
    }

    /// How many working days the answer to a challenge of a check takes at the most.
    pub fn challenge_days(self) -> u32 {
        match self.apparatus() {
            Apparatus::Lightest | Apparatus::Light => 5,
            Apparatus::Fuller | Apparatus::Fullest => 10,
        }
    }

    /// How many readings an application gets unless the round says otherwise.
    pub fn usual_readings(self) -> u32 {
        match self.apparatus() {
            Apparatus::Lightest => 1,
            _ => 2,
        }
    }

    /// How many notes may be cited for each application unless the round says otherwise.
    pub fn usual_notes(self) -> u32 {
        match self.apparatus() {
            Apparatus::Lightest => 2,
            Apparatus::Light | Apparatus::Fuller => 3,
            Apparatus::Fullest => 5,
        }
    }

    /// The fewest days in which a group can answer a note: in the smallest band a round may leave none.
    pub fn least_reply_days(self) -> u32 {
        u32::from(self.apparatus() != Apparatus::Lightest)
    }

    /// Reads `up to £1,000` or `above £20,000` (or only `above`).
    pub fn parse(text: &str) -> Option<SizeBand> {
        let text = text.trim().to_lowercase();
        if text == "above" || text == SizeBand::Above.to_string() {
            return Some(SizeBand::Above);
        }
        let limit = Pence::parse(text.strip_prefix("up to")?).ok()?;
        (limit > Pence::ZERO).then_some(SizeBand::UpTo(limit))
    }
}

impl Default for SizeBand {
    fn default() -> SizeBand {
        SizeBand::SMALLEST
    }
}

impl fmt::Display for SizeBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SizeBand::UpTo(limit) => write!(f, "up to {limit}"),
            SizeBand::Above => write!(f, "above £20,000"),
        }
    }
}

impl From<SizeBand> for String {
    fn from(band: SizeBand) -> String {
        band.to_string()
    }
}

impl TryFrom<String> for SizeBand {
    type Error = String;
    fn try_from(text: String) -> Result<SizeBand, String> {
        SizeBand::parse(&text).ok_or_else(|| format!("no size band is called \"{text}\""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_band_of_ones_own_is_treated_like_the_usual_one_it_fits_into() {
        let own = SizeBand::parse("up to £2,500").unwrap();
        assert_eq!(own.apparatus(), Apparatus::Light);
        assert_eq!(SizeBand::parse("Up to £500").unwrap().usual_readings(), 1);
        assert_eq!(SizeBand::parse("above"), Some(SizeBand::Above));
        assert_eq!(SizeBand::Above.usual_readings(), 2);
        assert_eq!(SizeBand::parse("up to £0"), None);
        assert_eq!(SizeBand::parse("large"), None);
        assert_eq!((own.usual_notes(), own.least_reply_days()), (3, 1));
        assert_eq!((SizeBand::SMALLEST.usual_notes(), SizeBand::SMALLEST.least_reply_days()), (2, 0));
    }

    #[test]
    fn bands_are_stored_as_they_are_said() {
        for band in [SizeBand::SMALLEST, SizeBand::SMALL, SizeBand::MIDDLE, SizeBand::Above] {
            assert_eq!(SizeBand::parse(&band.to_string()), Some(band));
            let stored = serde_json::to_string(&band).unwrap();
            assert_eq!(serde_json::from_str::<SizeBand>(&stored).unwrap(), band);
        }
    }

    #[test]
    fn a_rolling_round_answers_each_group_in_its_turn() {
        let round = Round { decide_by: day("2027-10-29"), decide_within_days: Some(28), ..Round::default() };
        assert_eq!(round.decided_by(at("2027-01-04 10:00")), day("2027-02-01"));
        assert_eq!(round.decided_by(at("2027-10-20 10:00")), day("2027-10-29"), "never after the round's end");
        assert_eq!(round.last_moment(), None);
    }

    #[test]
    fn a_dated_round_answers_everybody_by_its_day() {
        let closes = Some(at("2027-02-01 17:00"));
        let round = Round { closes, grace_minutes: 30, decide_by: day("2027-03-01"), ..Round::default() };
        assert_eq!(round.decided_by(at("2027-01-04 10:00")), day("2027-03-01"));
        assert_eq!(round.last_moment(), Some(at("2027-02-01 17:30")));
    }
}
