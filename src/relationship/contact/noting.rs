//! A note of a call or a letter begins with what the log says of it.

use chrono::Datelike;

use super::Kind;
use super::store::Entry;

/// The form of a note, as far as an entry of the log fills it in.
pub fn as_note(entry: &Entry) -> Vec<(String, String)> {
    let how = match entry.kind {
        Kind::TheyRang => "Somebody from the group rang us",
        Kind::WeRang => "We rang the group",
        Kind::TheyWrote => "The group wrote to us",
        Kind::WeWrote => "We wrote to the group",
    };
    let day = entry.on_day;
    let mut values = vec![
        ("what_we_know", entry.words.clone()),
        ("whose_voice", entry.from_whom.clone()),
        ("how_we_know", how.to_owned()),
        ("known_on-day", day.day().to_string()),
        ("known_on-month", day.month().to_string()),
        ("known_on-year", day.year().to_string()),
    ];
    if entry.kind.is_call() {
        values.push(("kind", "conversation".to_owned()));
    }
    if entry.minutes > 0 {
        values.push(("minutes", entry.minutes.to_string()));
    }
    values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
