//! Who may do what with a recording, and what an upload that was begun in time means for the closing date. Pure.

use super::store::Recording;
use super::upload::store::Begun;
use crate::application::conversation::policy::Late;
use crate::application::store::Application;
use crate::application::{State, recording};
use crate::clock::Instant;
use crate::error::{Error, Result, Words};
use crate::files::kinds::FileKind;
use crate::fund::form::Question;

/// The kinds of recording that a question takes.
///
/// # Errors
/// Refused when it takes none.
pub fn may_record(question: &Question) -> Result<Vec<FileKind>> {
    let kinds = recording::kinds(question);
    if kinds.is_empty() { Err(Error::refused(Words::key("recording-not-offered"))) } else { Ok(kinds) }
}

/// Whether there is room for one more.
///
/// # Errors
/// Too large, with the number that there is room for.
pub fn has_room(there: usize) -> Result<()> {
    if there < recording::MOST {
        return Ok(());
    }
    Err(Error::TooLarge(Words::key("recording-too-many").with("max", recording::MOST)))
}

/// What uploads begun before a round's last moment mean for an application: it may be finished and sent for as long
/// as they may run, and for as long when they are through, or turn out to be none.
pub fn late(uploads: &[Begun], last_moment: Option<Instant>) -> Late {
    let in_time = |upload: &&Begun| last_moment.is_none_or(|last| upload.begun_at <= last);
    // One that was whole, or given up, before the round closed kept nobody waiting.
    let over = |upload: &Begun| upload.finished_at.or(upload.given_up_at);
    let ran_on = |upload: &&Begun| over(upload).is_none_or(|done| last_moment.is_some_and(|last| done > last));
    let until = uploads.iter().filter(in_time).filter(ran_on).map(|upload| upload.expires_at).max();
    until.map_or(Late::No, Late::Until)
}

/// Whether a group can still say that a text version is right.
///
/// # Errors
/// Refused, with the reason.
pub fn may_settle_text(application: &Application) -> Result<()> {
    match application.state {
        State::Decided | State::Withdrawn => Err(Error::refused_with(
            Words::key("recording-text-too-late"),
            format!("/applications/{}", application.id),
            Words::key("talk-see-application"),
        )),
        State::Expired => Err(Error::refused_with(
            Words::key("life-away"),
            format!("/applications/{}", application.id),
            Words::key("life-see"),
        )),
        _ => Ok(()),
    }
}

/// Whether an officer may write down what is said in a recording: where its group has not done so, or said yes to it.
///
/// # Errors
/// Refused, with the reason.
pub fn may_write_for_group(application: &Application, recording: &Recording) -> Result<()> {
    if recording.text_confirmed_at.is_some() {
        return Err(Error::refused("The group has a text version of its own. It stays as they want it."));
    }
    match application.state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        _ => Err(Error::refused("A text version can be written while the application is being read.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{NaiveDate, TimeDelta};

    fn at(hour: u32, minute: u32) -> Instant {
        NaiveDate::from_ymd_opt(2026, 11, 10).and_then(|day| day.and_hms_opt(hour, minute, 0)).expect("a date")
    }

    fn begun(at: Instant, finished_at: Option<Instant>) -> Begun {
        Begun { id: "u".into(), begun_at: at, expires_at: at + TimeDelta::hours(24), finished_at, given_up_at: None }
    }

    #[test]
    fn an_upload_begun_in_time_may_be_finished_and_sent_for_a_day() {
        let closes = at(17, 0);
        let running = late(&[begun(at(16, 50), None)], Some(closes));
        assert!(running.allows(closes + TimeDelta::hours(23)));
        assert!(!running.allows(closes + TimeDelta::hours(24)));
        assert_eq!(late(&[begun(at(17, 1), None)], Some(closes)), Late::No, "begun after closing");
        assert_eq!(late(&[begun(at(16, 0), Some(at(16, 5)))], Some(closes)), Late::No, "whole before closing");
        let whole_since = late(&[begun(at(16, 50), Some(at(17, 20)))], Some(closes));
        assert!(whole_since.allows(at(20, 0)), "there is time to send it");
        let none = |given_up| Begun { given_up_at: Some(given_up), ..begun(at(16, 50), None) };
        assert!(
            late(&[none(at(17, 20))], Some(closes)).allows(at(20, 0)),
            "it was no recording: there is time for another"
        );
        assert_eq!(late(&[none(at(16, 55))], Some(closes)), Late::No, "given up before closing");
    }
}
