//! A group at work on its draft: starting it, the list of questions, one question a page, two texts for one answer.

pub mod both;
mod hints;
pub mod question;
pub mod start;
pub mod strand;
pub mod tasks;
pub mod views;

use super::store::Opened;
use crate::clock::Instant;
use crate::fund::form::{Kind, Question, SeenBy};
use crate::text::dates;
use crate::web::language::Language;

/// The address of a question's first page: for files it is the one that takes them.
pub fn question_href(application: &str, question: &Question) -> String {
    let page = format!("/applications/{application}/questions/{}", question.key);
    if matches!(question.kind, Kind::File { .. }) { format!("{page}/files") } else { page }
}

/// The question after this one, if there is one.
fn next_question<'a>(opened: &'a Opened, key: &str) -> Option<&'a Question> {
    opened.form.questions.iter().skip_while(|question| question.key != key).nth(1)
}

/// When something happened, as people say it: "at 7:42pm" today, else with its day.
pub fn at(language: Language, then: Instant, now: Instant) -> String {
    let time = language.time(then);
    if dates::london_day(then) == dates::london_day(now) {
        language.say_with("at-time", &[("time", &time)])
    } else {
        language.say_with("at-day", &[("day", &language.day_of(then)), ("time", &time)])
    }
}

/// Who sees an answer, in one sentence.
pub fn seen_by(language: Language, question: &Question, contact: &str) -> String {
    if question.seen_by.contains(&SeenBy::Everyone) {
        return language.say("answer-seen-everyone");
    }
    let named: Vec<String> = question
        .seen_by
        .iter()
        .map(|who| match who {
            SeenBy::NamedContact => contact.to_owned(),
            who => language.say(&format!("answer-seen-{}", who.as_str().replace('_', "-"))),
        })
        .collect();
    let Some((last, before)) = named.split_last() else { return String::new() };
    let who = if before.is_empty() {
        last.clone()
    } else {
        language.say_with("list-and", &[("before", &language.listed(before)), ("last", last)])
    };
    let who = first_capital(&who.replace(['\u{2068}', '\u{2069}'], ""));
    language.say_with("answer-seen", &[("who", &who)])
}

fn first_capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whether what is said to a question may stay on the device until the portal has it: never what is sensitive or about
/// equality, and nothing on a device that others use.
pub fn may_stay(question: &Question, device_is_shared: bool) -> bool {
    !question.equity && !question.sensitive && !device_is_shared
}
