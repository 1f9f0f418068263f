//! What is asked of somebody, in words.

use chrono::{NaiveDate, TimeDelta};

use super::{Asked, Task, What};
use crate::application::conversation as talking;
use crate::assessment::ReviewerState;
use crate::decision::draw;
use crate::decision::facts::State as Facts;
use crate::learning::commitment::{CommitmentState, Source};
use crate::review::question;
use crate::text::dates;
use crate::text::plain::one_line;

/// What is asked, in words.
pub fn word(asked: Asked) -> Task {
    let for_whom = asked.for_whom.clone();
    let mut task = own_word(asked);
    if !for_whom.is_empty() {
        task.hint =
            if task.hint.is_empty() { format!("For {for_whom}") } else { format!("For {for_whom}. {}", task.hint) };
    }
    task
}

/// The same, as whoever it is asked of reads it.
fn own_word(asked: Asked) -> Task {
    let Asked { what, id, about, whose, words, more, due, at, for_whom } = asked;
    let yours = for_whom.is_empty();
    let on = dates::day_of(at);
    let task = |href: String, text: String, hint: String| Task { href, text, hint, due };
    let application = format!("/desk/applications/{about}");
    match what {
        What::Conversation => {
            let hint = if more == "corrected" {
                "They put something right in the write-up"
            } else {
                "They would rather talk. Ring, then write it up"
            };
            // What they put right has no day of its own; a time that stands is the day.
            let timed = words.ends_with('+');
            let day = || if timed { crate::clock::london_date(at) } else { talking::call_by(at) };
            let due = (more == talking::State::Asked.as_str()).then(day);
            if let (true, Some(_)) = (timed, due) {
                let (href, text) = (format!("/desk/conversations/{id}"), format!("Talk with {whose}"));
                return Task { due, ..task(href, text, format!("{}. Then write it up", dates::instant(at))) };
            }
            let (href, text) = (format!("/desk/conversations/{id}"), format!("Talk with {whose}"));
            Task { due, ..task(href, text, format!("{hint}; asked {on}")) }
        }
        What::Owed => Task { due, ..task(about, whose, words) },
        What::Taken => task(
            format!("/desk/by-phone/{id}"),
            format!("Finish the application of {whose} with them"),
            format!("{} for them since {on}. It goes on their word", if yours { "You type it" } else { "Typed" }),
        ),
        What::TakenUp if more == "booked" => Task {
            due: Some(crate::clock::london_date(at)),
            ..task(
                format!("{application}/evidence"),
                format!("Talk with {whose}"),
                format!("{}, booked by phone. Write down what you heard, and it is off your desk", dates::instant(at)),
            )
        },
        What::TakenUp => task(
            format!("{application}/evidence"),
            format!("Have the conversation that {whose} takes up"),
            format!("Since {on}. Write down what you heard, and it is off your desk"),
        ),
        What::ToRing => task(
            format!("{application}/evidence#trusted-{id}"),
            format!("Ring {words} about {whose}"),
            format!("The group asked us to on {on}"),
        ),
        What::RiskSaid => {
            let text = format!("Answer what {whose} said about a risk");
            task(format!("{application}/risks/{id}"), text, format!("“{}” {on}", short(&words)))
        }
        What::RiskDeclined => {
            let text = format!("Say how we hold a risk that {whose} does not carry");
            task(format!("{application}/risks/{id}"), text, one_line(&words))
        }
        What::Reply => {
            let text = format!("{more} answered what you wrote of {whose}");
            task(format!("{application}#note-{id}"), text, format!("“{}” {on}", short(&words)))
        }
        What::OwnNote => {
            let text = format!("{more} wrote something to know of {whose}");
            task(format!("{application}#note-{id}"), text, format!("“{}” {on}", short(&words)))
        }
        What::Promise => {
            let (href, text, hint) = promise(&id, &about, &whose, &words, &more, yours);
            task(href, text, hint.to_owned())
        }
        What::Decision => task(format!("/desk/funds/{more}/decisions/{id}"), format!("Decide on {whose}"), about),
        What::Declare => Task {
            due: Some(crate::clock::london_date(at)),
            ..task(
                format!("/desk/panels/{id}/declarations"),
                format!("Say how close you are to the groups before the panel of {whose}"),
                format!("It meets {}", dates::instant(at)),
            )
        },
        What::Check => {
            let href = format!("/desk/funds/{more}/decisions/{id}/check");
            task(href, format!("Check with {whose}, and say how it came out"), one_line(&words))
        }
        What::Challenge => {
            let href = format!("/desk/funds/{more}/decisions/{id}/challenge");
            task(href, format!("Answer what {whose} says of our check"), one_line(&words))
        }
        What::Translation => task(
            format!("{application}/translations"),
            format!("Have answers of {whose} translated"),
            "They are in another language, or a translation is not right".to_owned(),
        ),
        What::Recommendation => task(
            format!("/desk/panels/{id}"),
            format!("Write down what the panel of {whose} recommends"),
            format!("It met on {on}, and not every group has a recommendation"),
        ),
        What::Release => task(
            format!("/desk/funds/{more}/release"),
            format!("Release the decisions of {whose}"),
            "Read the letters as they will go, then let them go".to_owned(),
        ),
        What::PayPanel => task(
            format!("/desk/panels/{id}/pay"),
            format!("Pay those who sat at the panel of {whose}"),
            format!("It met on {on}. Note the day when the money has left"),
        ),
        What::PayTime => task(
            format!("/desk/funds/{more}/hours?round={about}"),
            format!("Pay groups of {whose} for their time"),
            "The round is decided, and is not complete while it owes anybody".to_owned(),
        ),
        What::Question => task(
            format!("{application}/questions#question-{id}"),
            if more == question::State::Answered.as_str() {
                format!("Reply to {whose}")
            } else {
                format!("Look after our question to {whose}")
            },
            format!("Whoever asked is an officer here no longer: “{}”", short(&words)),
        ),
        What::TurnedOn => task(
            format!("/desk/funds/{more}/turned-on?round={about}"),
            format!("Look at what the round of {whose} turned on"),
            "Its readings are shared. Nothing in it is decided before somebody has looked".to_owned(),
        ),
        What::Facts => facts(format!("{application}/facts"), &whose, &more),
        What::Draw => Task {
            due: Some(crate::clock::london_date(at + TimeDelta::hours(draw::HOURS))),
            ..task(
                format!("/desk/funds/{more}/draw?round={about}"),
                format!("Draw in public, as the round of {whose} was promised"),
                format!("The hash went out {}. It is drawn a day later", dates::instant(at)),
            )
        },
        What::Rate => task(
            format!("/assessments/{id}"),
            if more == ReviewerState::Invited.as_str() {
                format!("Say whether you will rate how {whose} is commissioned")
            } else {
                format!("Rate how {whose} is commissioned, and hand in")
            },
            format!("For the community, and paid. You were asked on {on}"),
        ),
        What::OwnRating => task(
            format!("/desk/assessments/{id}"),
            format!("Rate how we commission: {whose}. Then hand in"),
            format!("Begun on {on}. People from the community rate it separately, and nobody sees the other before"),
        ),
        _ => of_grant(what, &id, &whose, &words, due),
    }
}

/// What is to be done about a promise, in words: kept, and where its day went by, explained.
fn promise(
    id: &str,
    source: &str,
    whose: &str,
    words: &str,
    state: &str,
    yours: bool,
) -> (String, String, &'static str) {
    let explained = state.ends_with('+');
    let state = CommitmentState::parse(state.trim_end_matches('+')).unwrap_or(CommitmentState::Open);
    let own_words = Source::parse(source).is_some_and(Source::has_own_words);
    let of = if own_words || whose.is_empty() { String::new() } else { format!(" ({whose})") };
    let line = one_line(words);
    let href = format!("/desk/promises/{id}");
    match (state, own_words, explained) {
        (CommitmentState::KeptLate, ..) => (
            href,
            format!("Say why we were late: {line}{of}"),
            "Kept late. Those it was made to read your word of explanation",
        ),
        (CommitmentState::Missed, false, _) => (
            href,
            format!("Say why this was missed: {line}{of}"),
            "Its day has gone by, and nobody has explained it yet",
        ),
        (CommitmentState::Missed, true, false) => {
            (href, line, "Its day has gone by. Keep it late rather than never, and say why")
        }
        (CommitmentState::Missed, true, true) => (href, line, "Its day has gone by. Keep it late rather than never"),
        _ if yours => (href, line, "You promised this"),
        _ => (href, line, "Promised, and still to be kept"),
    }
}

/// What is to be done about the facts that a group was asked about, in words.
fn facts(href: String, whose: &str, state: &str) -> Task {
    let (text, hint) = if state == Facts::Corrected.as_str() {
        (
            format!("Look at what {whose} put right in the facts"),
            "It stands beside them for whoever decides. Send other facts where they change",
        )
    } else {
        (
            format!("Ring {whose} about the facts, or let it be decided"),
            "Its day has gone by, and it has said nothing. The decision need not wait",
        )
    };
    Task { href, text, hint: hint.to_owned(), due: None }
}

/// What is to be done for a grant, in words.
fn of_grant(what: What, id: &str, whose: &str, fund: &str, due: Option<NaiveDate>) -> Task {
    let grant = format!("/desk/grants/{id}");
    let (href, text, hint) = match what {
        What::Offer => (format!("{grant}/agreement"), format!("Offer {whose} its agreement"), "Its grant is made"),
        What::Signature => {
            (format!("{grant}/agreement"), format!("Sign the agreement with {whose}"), "The group has signed")
        }
        What::BankDetails => (
            format!("{grant}/bank"),
            format!("Ring {whose} about its bank details"),
            "On a number that we knew before. Nothing is paid until then",
        ),
        What::Subsidy => (
            format!("{grant}/subsidy"),
            format!("Assess the grant of {whose} for subsidy control"),
            "It is a large one. Nothing is paid until then",
        ),
        What::Approval => (grant, format!("Approve the payment to {whose}"), "Both sides have signed"),
        What::Payment => {
            (grant, format!("Pay {whose}, and mark it as paid"), "It is approved. A second person sees to it")
        }
        What::NewNote => (
            format!("{grant}/learning"),
            format!("Write down what you learned with {whose}"),
            "The conversation has been held",
        ),
        What::ToLearn => (
            format!("{grant}/learning"),
            format!("Offer {whose} a learning conversation"),
            "In whatever way suits the group: its page says what it chose",
        ),
        What::Note => {
            (format!("/desk/learning/{id}"), format!("Go on with the learning note of {whose}"), "It is being written")
        }
        What::PieceYes => (
            format!("/desk/learning/{id}/story"),
            format!("Say whether what stands beside the note of {whose} goes as far as they say"),
            "The group has said yes to it",
        ),
        _ => (
            format!("/desk/learning/{id}"),
            format!("Say whether we publish what we learned with {whose}"),
            "The group has agreed to it, and says yes",
        ),
    };
    Task { href, text, hint: format!("{hint}. {fund}"), due }
}

fn short(words: &str) -> String {
    let line = one_line(words);
    if line.chars().count() <= 120 { line } else { format!("{}…", line.chars().take(118).collect::<String>()) }
}
