//! The table `[round]`: its dates, its money and its size band, and whether they fit each other.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::table::Table;
use super::value::Value;
use super::{panel, risk};
use crate::fund::form::{CloseReaders, Drafts, Noting, Recordings, Round, SizeBand};
use crate::text::dates;
use crate::text::money::Pence;

/// More than any grant: the limit where there is none, or none that could be read.
pub(super) const MOST: Pence = Pence::pounds(999_999_999);

pub(super) fn round(table: Table) -> Round {
    let (opens, closes) = opening(&table);
    let band = table.need("band", "\"up to £1,000\"").and_then(|value| band(&value)).unwrap_or(SizeBand::SMALLEST);
    let budget_at = table.need("budget", "\"£24,000\"");
    let budget = budget_at.as_ref().and_then(|value| value.money());
    let (min_amount, max_amount) = limits(&table, Pence::ZERO, band.limit());
    if let (Some(value), Some(budget)) = (&budget_at, budget)
        && budget < max_amount
        && max_amount < MOST
    {
        value.note(format!(
            "`budget` is {budget}, less than one grant of {max_amount}: raise it, or lower `max_amount`"
        ));
    }
    if let Some(limit) = band.limit()
        && max_amount > limit
    {
        table.note(format!(
            "`max_amount` is {max_amount}, more than the band \"{band}\": lower it, or choose a larger `band`"
        ));
    }
    let read_by = table.find("read_by").and_then(|value| by(&value, opens, closes));
    let decide_by_at = table.need("decide_by", "2027-02-18");
    let decide_by = decide_by_at.as_ref().and_then(|value| by(value, opens, closes));
    if let (Some(value), Some(read), Some(decide)) = (&decide_by_at, read_by, decide_by)
        && decide < read
    {
        let read = dates::day(read);
        value.note(format!("`decide_by` is {}, before `read_by` ({read}): swap them, or move one", dates::day(decide)));
    }
    let round = Round {
        slug: table.need_slug("slug"),
        title: table.need_texts("title"),
        opens: opens.unwrap_or_default(),
        closes,
        grace_minutes: table.whole_or("grace_minutes", 0, 1_440, 30),
        read_by,
        decide_by: decide_by.unwrap_or_default(),
        decide_within_days: decide_within(&table, closes),
        pay_by: table.need_texts("pay_by"),
        budget: budget.unwrap_or_default(),
        min_amount,
        max_amount,
        band,
        readings: table.whole_or("readings", 1, 9, band.usual_readings()),
        // Written so that it cannot be read, it was most likely meant: better than a note at every score.
        scores: table.find("scores").is_some_and(|value| value.flag().unwrap_or(true)),
        recordings: recordings(&table),
        translation: table.texts("translation"),
        drafts: drafts(&table),
        close_readers: table
            .find("close_readers")
            .and_then(|value| value.one_of(&CloseReaders::WAYS))
            .unwrap_or_default(),
        noting: noting(&table, band),
        appetite: risk::appetite(&table),
        worries: risk::worries(&table),
        factual_check_days: table.find("factual_check_days").and_then(|value| value.whole(1, 60)),
        challenges: risk::challenges(&table),
        panel: panel::rules(&table),
        pay_per_hour_for_time: panel::pay(&table, "pay_per_hour_for_time"),
    };
    table.finish();
    round
}

/// What one recording may be, and how long it is kept.
fn recordings(table: &Table) -> Recordings {
    let usual = Recordings::default();
    Recordings {
        minutes: table.whole_or("recording_minutes", 1, 120, usual.minutes),
        mb: table.whole_or("recording_mb", 1, Recordings::MOST_MB, usual.mb),
        kept_days: table.whole_or("recordings_kept_days", 1, 3_650, usual.kept_days),
    }
}

/// How long a group has to answer what is known of it, and how many notes may be cited for each.
fn noting(table: &Table, band: SizeBand) -> Noting {
    let usual = Noting::default();
    Noting {
        reply_days: table.whole_or("reply_days", band.least_reply_days(), Noting::MOST_DAYS, usual.reply_days),
        limit: table.find("evidence_limit").and_then(|value| value.whole(1, Noting::MOST_NOTES)),
    }
}

/// How long a draft lives, and on which days before its end its group is reminded: none where the list is empty.
fn drafts(table: &Table) -> Drafts {
    let days = table.find("draft_days").and_then(|value| value.whole(14, 3_650));
    let Some(value) = table.find("reminders") else { return Drafts { days, ..Drafts::default() } };
    let listed = value.items();
    if listed.len() > Drafts::MOST_REMINDERS {
        value.note(format!("`reminders` has {} days: leave at most {}", listed.len(), Drafts::MOST_REMINDERS));
    }
    let mut reminders: Vec<u32> = listed.iter().filter_map(|day| day.whole(1, 365)).collect();
    reminders.sort_unstable_by(|a, b| b.cmp(a));
    let written = reminders.len();
    reminders.dedup();
    if reminders.len() < written {
        value.note("`reminders` names the same day twice: leave one of the two out");
    }
    Drafts { days, reminders }
}

/// When it opens and closes. A day alone opens at 9am and closes at 5pm, when somebody can be asked.
fn opening(table: &Table) -> (Option<NaiveDateTime>, Option<NaiveDateTime>) {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let opens = table.need("opens", "2026-12-01T09:00:00").and_then(|value| value.instant(at(9)));
    let rolling = table.flag_or("rolling", false);
    let Some(value) = table.find("closes") else {
        if !rolling {
            table
                .note("[round] has no `closes`: add it, such as closes = 2027-01-14T17:00:00, or write rolling = true");
        }
        return (opens, None);
    };
    if rolling {
        value.note("`closes` stands in a round that is rolling: leave out one of the two");
    }
    let closes = value.instant(at(17));
    if let (Some(opens), Some(closes)) = (opens, closes)
        && closes <= opens
    {
        let (opens, closes) = (dates::instant(opens), dates::instant(closes));
        value.note(format!("`closes` is {closes}, not after `opens` ({opens}): move one of them"));
    }
    (opens, closes)
}

/// A day by which something is done, which comes after the round has closed (or opened, when it is rolling).
fn by(value: &Value, opens: Option<NaiveDateTime>, closes: Option<NaiveDateTime>) -> Option<NaiveDate> {
    let day = value.day()?;
    let (word, after) = match closes {
        Some(closes) => ("closes", Some(closes)),
        None => ("opens", opens),
    };
    if let Some(after) = after.map(dates::london_day)
        && day <= after
    {
        let after = dates::day(after);
        value.note(format!(
            "`{}` is {}, not after the round {word} ({after}): move one of them",
            value.name,
            dates::day(day)
        ));
    }
    Some(day)
}

fn decide_within(table: &Table, closes: Option<NaiveDateTime>) -> Option<u32> {
    let value = table.find("decide_within_days");
    match (&value, closes) {
        (Some(value), Some(_)) => {
            value.note("`decide_within_days` is for rolling rounds: leave it out, `decide_by` says when")
        }
        (None, None) if table.flag_or("rolling", false) => {
            table.note("[round] is rolling and does not say when a group hears: add decide_within_days = 28");
        }
        _ => {}
    }
    value.and_then(|value| value.whole(1, 365))
}

fn band(value: &Value) -> Option<SizeBand> {
    let text = value.string()?;
    let band = SizeBand::parse(&text);
    if band.is_none() {
        value.note(format!("`band` is \"{text}\": write \"up to £1,000\", \"up to £5,000\", \"up to £20,000\", your own \"up to £…\", or \"above\""));
    }
    band
}

/// The smallest and largest grant, with what they are when nothing is said.
pub(super) fn limits(table: &Table, least: Pence, most: Option<Pence>) -> (Pence, Pence) {
    let min = table.find("min_amount").and_then(|value| value.money());
    let max_at = match most {
        Some(_) => table.find("max_amount"),
        None => table.need("max_amount", "\"£40,000\""),
    };
    let max = max_at.as_ref().and_then(|value| value.money());
    let (min, max) = (min.unwrap_or(least), max.or(most).unwrap_or(MOST));
    if min > max {
        table.note(format!("`min_amount` is {min}, more than `max_amount` ({max}): lower it, or raise `max_amount`"));
        // So that the strands and the amount question do not say it again.
        return (Pence::ZERO, max);
    }
    (min, max)
}
