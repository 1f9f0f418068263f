//! What review asks of a person today, in words. Pure.

use chrono::NaiveDate;
use serde::Serialize;

use super::{question, reading};
use crate::clock::{Instant, london_date};
use crate::ids::{ApplicationId, PersonId};
use crate::people::away::for_whom;
use crate::text::plain::one_line;

/// One thing to do, already worded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Task {
    pub href: String,
    pub text: String,
    /// A short line under it.
    pub hint: String,
    pub due: NaiveDate,
    pub late: bool,
    /// None where the application is not to be named.
    pub application: Option<ApplicationId>,
}

/// Kind, id, application, organisation, state, the day it is due, when it began, and whose it is, where that person is away.
pub type Row = (String, String, String, String, String, NaiveDate, Instant, String);

fn answered(for_whom: &str) -> String {
    match for_whom {
        "" => "They answered your question".to_owned(),
        name => format!("For {name}. They answered the question"),
    }
}

fn unanswered(for_whom: &str) -> String {
    match for_whom {
        "" => "No answer to your question yet. A call may be easier for them".to_owned(),
        name => format!("For {name}. No answer to the question yet. A call may be easier for them"),
    }
}

/// What a row asks for, in words.
pub fn word(row: Row, today: NaiveDate, person: &PersonId) -> Task {
    let (kind, id, application, organisation, state, due, began, whose) = row;
    let for_whom = for_whom(&whose, person);
    let task = |href: String, text: String, hint: &str| Task {
        href,
        text,
        hint: hint.to_owned(),
        due,
        late: due < today,
        application: Some(ApplicationId::from(application.as_str())),
    };
    match kind.as_str() {
        "reading" => {
            let hint = if state == reading::State::Drafted.as_str() { "You have begun" } else { "Not begun yet" };
            task(format!("/desk/readings/{id}"), format!("Read {organisation}"), hint)
        }
        "question" => {
            let href = format!("/desk/applications/{application}/questions#question-{id}");
            if state == question::State::Answered.as_str() {
                task(href, format!("Reply to {organisation}"), &answered(&for_whom))
            } else {
                task(href, format!("Ring {organisation}"), &unanswered(&for_whom))
            }
        }
        "no" => task(
            format!("/desk/applications/{application}/readings"),
            format!("Ask somebody else to read {organisation}"),
            &format!("{state} said no to this reading"),
        ),
        "wanted" => Task {
            due: london_date(began),
            late: false,
            ..task(
                format!("/desk/applications/{application}/questions#wanted-{id}"),
                format!("Find out what {state} would like to understand about {organisation}"),
                "Put it to the group, or say what we know",
            )
        },
        "told" => task(
            format!("/desk/readings/{id}"),
            format!("Judge what you wanted to understand about {organisation}"),
            "There is an answer",
        ),
        "risk" => {
            let href = format!("/desk/applications/{application}/risks/{id}");
            task(href, format!("Look again at a risk of {organisation}"), &one_line(&state))
        }
        "required" => {
            let href = format!("/desk/applications/{application}/risks#requirement-{id}");
            task(href, format!("Say whether that is what we asked of {organisation}"), &one_line(&state))
        }
        "round-risk" => Task {
            application: None,
            ..task(
                format!("/desk/funds/{organisation}/risks/{id}?round={application}"),
                "Look again at a risk of our own round".to_owned(),
                &one_line(&state),
            )
        },
        // Neither names the application: even that there is a worry about it is for the lead alone.
        "concern" => Task {
            // Once looked at, what is left is to go on with it.
            late: due < today && organisation.is_empty(),
            application: None,
            ..task(
                format!("/desk/concerns/{id}"),
                match organisation.as_str() {
                    "" if due < today => "A worry was to be looked at by now, and was not".to_owned(),
                    "" => "Look at a worry that somebody brought to you".to_owned(),
                    _ => "Go on with a worry that somebody brought to you".to_owned(),
                },
                "For you as safeguarding lead",
            )
        },
        _ => Task {
            due: london_date(began),
            late: false,
            application: None,
            ..task(
                "/desk/people#add".to_owned(),
                "A worry waits for a safeguarding lead: name one".to_owned(),
                "Nobody at the council holds this role. Give it to somebody",
            )
        },
    }
}
