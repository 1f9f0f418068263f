//! The amount a group asks for, where it said it and wrote none: in a conversation, where it counts once its group has
//! confirmed the write-up, or in a recording, where somebody notes what is said in it.

pub mod actions;
pub mod store;

use super::Route;
use crate::text::money::Pence;

/// What an application asks for: what is written, and only where nothing is, what was said.
pub fn asked_for(written: Option<i64>, said: &[(Route, i64)], talk_counts: bool) -> Option<i64> {
    let by = |route: Route| said.iter().find(|(by, _)| *by == route).map(|(_, pence)| *pence);
    written.or_else(|| by(Route::Conversation).filter(|_| talk_counts)).or_else(|| by(Route::Recording))
}

/// An amount as it was typed; none where the field was left empty.
///
/// # Errors
/// How to write it.
pub fn read(typed: &str) -> Result<Option<i64>, String> {
    match typed.trim() {
        "" => Ok(None),
        typed => Pence::parse(typed).map(|Pence(pence)| Some(pence)).map_err(|why| why.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_goes_before_what_is_said_and_a_talk_counts_once_it_is_confirmed() {
        let said = [(Route::Conversation, 95_000), (Route::Recording, 80_000)];
        assert_eq!(asked_for(Some(70_000), &said, true), Some(70_000));
        assert_eq!(asked_for(None, &said, true), Some(95_000));
        assert_eq!(asked_for(None, &said, false), Some(80_000));
        assert_eq!(asked_for(None, &[], true), None);
        assert_eq!(read(" £950 "), Ok(Some(95_000)));
        assert!(read("about a thousand").is_err());
    }
}
