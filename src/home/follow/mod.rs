//! An application that was sent, as its group follows it: where it stands and since when, whom to talk to, what has
//! happened. What later parts add of theirs (questions asked, evidence, a decision) they add here.

pub mod pages;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::application::State;
use crate::application::sending::pages::next;
use crate::application::store::Opened;
use crate::history;
use crate::web::language::Language;
use views::HistoryRow;

/// The day by which the group hears: the one it was promised, or the one a wait named.
fn hear_by(opened: &Opened, language: Language) -> Option<NaiveDate> {
    let application = &opened.application;
    let promised = || application.submitted_at.map(|sent| next(opened, sent, language).decided_by);
    match application.state {
        State::Submitted | State::UnderReview => promised(),
        State::Waiting => application.waiting_until.or_else(promised),
        State::Draft | State::Decided | State::Withdrawn | State::Expired => None,
    }
}

/// Where it stands, in a sentence.
fn standing(opened: &Opened, language: Language) -> String {
    let application = &opened.application;
    let by = hear_by(opened, language).map(|day| language.long_day(day)).unwrap_or_default();
    let at = language.instant(application.state_at);
    language.say_with(&format!("follow-{}", application.state), &[("date", &by), ("at", &at)])
}

/// What a group is not told line by line, since each is its own typing. Everything else that is written in the history
/// of an application has words for groups, `history-…`; a test holds that.
pub const OWN_TYPING: [&str; 3] = ["answer saved", "text set aside", "text chosen"];

/// The key of what a line of history says to groups.
pub fn history_key(action: &str) -> String {
    format!("history-{}", action.replace(' ', "-"))
}

/// What has happened, in the words of the group's language.
fn told(opened: &Opened, helpers: &[String], lines: Vec<history::Line>, language: Language) -> Vec<HistoryRow> {
    let row = |line: history::Line| {
        let key = history_key(&line.action);
        let ours = opened.members.iter().any(|member| member.name == line.who) || helpers.contains(&line.who);
        HistoryRow {
            at: line.at,
            what: language.say(if crate::web::language::is_known(&key) { &key } else { "history-other" }),
            who: match (line.who.is_empty(), ours || line.who == opened.contact.name) {
                (true, _) => String::new(),
                (_, true) => language.say_with("follow-by", &[("name", &line.who)]),
                (_, false) => language.say("follow-by-council"),
            },
        }
    };
    lines.into_iter().filter(|line| !OWN_TYPING.contains(&&*line.action)).map(row).collect()
}
