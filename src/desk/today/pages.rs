//! The home of the desk.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use chrono::NaiveDate;

use super::store::{self, office, readers, sent as waiting_for_review};
use super::views::{TaskRow, TodayView};
use super::{Asked, ByDay, Task, What, by_day};
use crate::after;
use crate::application::conversation as talking;
use crate::clock::Instant;
use crate::desk::finding;
use crate::desk::letters::{self, Desks};
use crate::error::Result;
use crate::ids::FunderId;
use crate::letters::store::LetterState;
use crate::people::{Role, Who, team};
use crate::review::{self, question};
use crate::text::dates;
use crate::text::plain::one_line;
use crate::web::page::Page;

/// How many newly sent applications are named; the list has the others.
const NAMED: usize = 10;

/// GET `/desk`
pub async fn today(page: Page) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let today = page.app.tools.clock.today();
    let (asking, officer, power) =
        (who.clone(), holds_at(&who, Role::Commissioner), holds_at(&who, Role::DecisionMaker));
    let (desks, hears) = (Desks::of(&who), after::report::policy::hears_at(&who));
    let (reviewing, asked, sent, short, undelivered, reports) = page
        .read(move |db| {
            let reviewing = review::store::tasks::tasks(db, &asking, today)?;
            let mut asked = store::asked(db, &asking.person, &officer, &power, now, today)?;
            if !officer.is_empty() || !power.is_empty() {
                asked.extend(office::asked(db, &asking.person, &officer, &power, now)?);
            }
            if officer.is_empty() {
                let undelivered = letters::store::undelivered(db, &asking.person, &desks)?;
                // Whoever hears reports is no officer.
                let reports = if hears.is_empty() { Vec::new() } else { after::report::store::at(db, &hears)? };
                return Ok((reviewing, asked, Vec::new(), Vec::new(), undelivered, reports));
            }
            let sent = waiting_for_review::newly_sent(db, &asking.person, &officer, NAMED as i64 + 1)?;
            let short = readers::short_of_readers(db, &asking.person, &officer)?;
            // An officer's are among what is asked.
            Ok((reviewing, asked, sent, short, Vec::new(), Vec::new()))
        })
        .await?;
    let mut tasks: Vec<Task> = reviewing
        .into_iter()
        .map(|task| Task { href: task.href, text: task.text, hint: task.hint, due: Some(task.due) })
        .collect();
    let (news, asked): (Vec<Asked>, Vec<Asked>) =
        asked.into_iter().partition(|one| matches!(one.what, What::Reply | What::OwnNote));
    let (to_decide, asked): (Vec<Asked>, Vec<Asked>) = asked.into_iter().partition(|one| one.what == What::Decision);
    let (letters, asked): (Vec<Asked>, Vec<Asked>) = asked.into_iter().partition(|one| one.what == What::Letter);
    let (to_tell, letters): (Vec<Asked>, Vec<Asked>) =
        letters.into_iter().partition(|one| one.more == LetterState::ToTell.as_str());
    tasks.extend(reports.into_iter().filter(|one| one.state == after::report::State::Open).map(reported));
    tasks.extend(to_say(to_tell));
    let undelivered =
        undelivered.into_iter().map(|one| ToReach { id: one.id.to_string(), email: one.to_email, at: one.at });
    let letters = letters.into_iter().map(|one| ToReach { id: one.id, email: one.whose, at: one.at });
    tasks.extend(to_reach(undelivered.chain(letters).collect()));
    tasks.extend(together(asked).into_iter().map(word));
    tasks.extend(decisions(to_decide));
    tasks.extend(short.into_iter().map(short_of_readers));
    let more = sent.len() > NAMED;
    for (id, group, at) in sent.into_iter().take(NAMED) {
        tasks.push(Task {
            href: format!("/desk/applications/{id}"),
            text: format!("{group} sent its application"),
            hint: at
                .map(|at| format!("On {}. Start the review when you open it", dates::day_of(at)))
                .unwrap_or_default(),
            due: None,
        });
    }
    if more {
        tasks.push(Task {
            href: "/desk/applications?state=submitted".into(),
            text: "More applications have been sent".into(),
            hint: "See all whose review has not started".into(),
            due: None,
        });
    }
    let ByDay { now, later, waiting } = by_day(tasks, today);
    let rows = |tasks: Vec<Task>| tasks.into_iter().map(|task| TaskRow::of(task, today)).collect();
    let (quiet_href, quiet_text) = when_quiet(&who);
    page.show(&TodayView {
        name: who.call_name().to_owned(),
        reads: review::policy::READERS.iter().any(|role| who.is_somewhere(*role)),
        sees_people: team::policy::SEE.iter().any(|role| who.is_somewhere(*role)),
        searches: finding::policy::SEARCH.iter().any(|role| who.is_somewhere(*role)),
        today,
        now: rows(now),
        later: rows(later),
        waiting: rows(waiting),
        news: rows(news.into_iter().rev().map(word).collect()),
        quiet_href,
        quiet_text,
    })
}

/// A report of racism or harm, for whoever hears it alone: nothing of what it says.
fn reported(one: after::report::store::Report) -> Task {
    let (href, text) = (format!("/desk/reports/{}", one.id), format!("Read report {}, and answer it", one.reference));
    Task { href, text, hint: format!("It came on {}", dates::day(one.received_on)), due: None }
}

/// Where somebody goes on a day on which nothing waits for them.
fn when_quiet(who: &Who) -> (&'static str, &'static str) {
    let reads = [Role::Commissioner, Role::PanelMember, Role::DecisionMaker];
    if reads.iter().any(|role| who.is_somewhere(*role)) {
        ("/desk/applications", "Look at the applications")
    } else if who.is_somewhere(Role::Scrutineer) {
        ("/desk/scrutiny", "See what was decided and promised")
    } else if who.is_somewhere(Role::Administrator) {
        ("/desk/people", "See who works here")
    } else {
        ("/desk/funds", "Look at the funds")
    }
}

/// The funders at which they are an officer.
fn holds_at(who: &Who, role: Role) -> Vec<FunderId> {
    who.roles.iter().filter(|held| held.role == role).filter_map(|held| held.funder.clone()).collect()
}

/// What is asked, in words.
fn word(asked: Asked) -> Task {
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
            let hint = if more == "missed" {
                "Its day has gone by. Keep it late rather than never"
            } else if yours {
                "You promised this"
            } else {
                "Promised, and still to be kept"
            };
            task("/desk/promises".to_owned(), one_line(&words), hint.to_owned())
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
        What::Question => task(
            format!("{application}/questions#question-{id}"),
            if more == question::State::Answered.as_str() {
                format!("Reply to {whose}")
            } else {
                format!("Look after our question to {whose}")
            },
            format!("Whoever asked is an officer here no longer: “{}”", short(&words)),
        ),
        _ => of_grant(what, &id, &whose, &words, due),
    }
}

/// What is to be done for a grant, in words.
fn of_grant(what: What, id: &str, whose: &str, fund: &str, due: Option<NaiveDate>) -> Task {
    let grant = format!("/desk/grants/{id}");
    let (href, text, hint) = match what {
        What::Offer => (format!("{grant}/agreement"), format!("Offer {whose} its agreement"), "Its grant is made"),
        What::Signature => {
            (format!("{grant}/agreement"), format!("Sign the agreement with {whose}"), "The group has signed")
        }
        What::Approval => (grant, format!("Approve the payment to {whose}"), "Both sides have signed"),
        What::Payment => {
            (grant, format!("Pay {whose}, and mark it as paid"), "It is approved. A second person sees to it")
        }
        What::NewNote => (
            format!("{grant}/learning"),
            format!("Write down what you learned with {whose}"),
            "The conversation has been held",
        ),
        What::Note => {
            (format!("/desk/learning/{id}"), format!("Go on with the learning note of {whose}"), "It is being written")
        }
        _ => (
            format!("/desk/learning/{id}"),
            format!("Say whether we publish what we learned with {whose}"),
            "The group has agreed to it, and says yes",
        ),
    };
    Task { href, text, hint: format!("{hint}. {fund}"), due }
}

fn short_of_readers(one: readers::Short) -> Task {
    let readers = match one.readers {
        0 => "Nobody reads it yet".to_owned(),
        1 => format!("One person reads it, of the {} the round asks for", one.asked_for),
        some => format!("{some} people read it, of the {} the round asks for", one.asked_for),
    };
    Task {
        href: format!("/desk/applications/{}/readings", one.application),
        text: format!("Ask somebody to read {}", one.organisation),
        hint: format!("{readers}. {}", one.fund),
        due: one.read_by,
    }
}

/// A letter that could not be delivered, as far as the page tells: which, to whom, and when.
struct ToReach {
    id: String,
    email: String,
    at: Instant,
}

/// One line for the letters that could not be delivered, which have a page of their own.
fn to_reach(mut undelivered: Vec<ToReach>) -> Option<Task> {
    undelivered.sort_by_key(|one| one.at);
    let count = undelivered.len();
    let ToReach { id, email, at } = undelivered.pop()?;
    let on = dates::day_of(at);
    let (href, text, hint) = match count {
        1 => {
            let text = format!("Reach {email} another way");
            (format!("/desk/letters#letter-{id}"), text, format!("A letter of {on} could not be delivered"))
        }
        _ => {
            let text = "Reach people whose letters did not arrive".to_owned();
            ("/desk/letters".to_owned(), text, format!("The newest was to {email}, {on}"))
        }
    };
    Some(Task { href, text, hint, due: None })
}

/// One line for what is talked about together.
fn together(mut asked: Vec<Asked>) -> Vec<Asked> {
    let mut seen = std::collections::BTreeSet::new();
    asked.retain(|one| {
        let alone = one.what != What::Conversation || one.words.is_empty();
        alone || seen.insert((one.words.clone(), one.more.clone()))
    });
    asked
}

/// One line for the letters to people without e-mail.
fn to_say(mut to_tell: Vec<Asked>) -> Option<Task> {
    let more = to_tell.len() > 1;
    let Asked { id, words, at, .. } = to_tell.pop()?;
    let (href, text) = match more {
        false => (format!("/desk/letters/{id}/print"), "Say or post a letter to somebody without e-mail"),
        true => ("/desk/letters".to_owned(), "Say or post letters to people without e-mail"),
    };
    Some(Task { href, text: text.to_owned(), hint: format!("{words}, {}", dates::day_of(at)), due: None })
}

fn short(words: &str) -> String {
    let line = one_line(words);
    if line.chars().count() <= 120 { line } else { format!("{}…", line.chars().take(118).collect::<String>()) }
}

/// One line for each fund: a decider works down a board, not a list of lines.
fn decisions(asked: Vec<Asked>) -> Vec<Task> {
    let mut boards: BTreeMap<String, (String, usize, Option<NaiveDate>, Asked)> = BTreeMap::new();
    for one in asked {
        let board = boards.entry(one.more.clone()).or_insert_with(|| (one.about.clone(), 0, one.due, one.clone()));
        board.1 += 1;
        board.2 = board.2.min(one.due);
    }
    boards
        .into_iter()
        .map(|(slug, (fund, count, due, one))| match count {
            1 => word(one),
            _ => Task {
                href: format!("/desk/funds/{slug}/decisions"),
                text: format!("Decide on {count} applications"),
                hint: format!("{fund}. The panel's recommendations are there"),
                due,
            },
        })
        .collect()
}
