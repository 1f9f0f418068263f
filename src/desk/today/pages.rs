//! The home of the desk.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use chrono::NaiveDate;

use super::store::{self, office, readers, sent as waiting_for_review};
use super::views::{TaskRow, TodayView};
use super::words::word;
use super::{Asked, ByDay, Task, What, by_day};
use crate::after;
use crate::assessment;
use crate::clock::Instant;
use crate::desk::finding;
use crate::desk::letters::{self, Desks};
use crate::error::Result;
use crate::ids::FunderId;
use crate::letters::store::LetterState;
use crate::people::{Role, Who, team};
use crate::review;
use crate::text::dates;
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
                let reports = if hears.is_empty() { Vec::new() } else { after::report::store::waiting(db, &hears)? };
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
    // Whoever works for the council by now does not rate for the community.
    let is_theirs = |one: &Asked| {
        let funder = FunderId::from(one.about.as_str());
        one.what != What::Rate || assessment::policy::is_outside(&who, &funder).is_ok()
    };
    let (news, asked): (Vec<Asked>, Vec<Asked>) =
        asked.into_iter().filter(is_theirs).partition(|one| matches!(one.what, What::Reply | What::OwnNote));
    let (to_decide, asked): (Vec<Asked>, Vec<Asked>) = asked.into_iter().partition(|one| one.what == What::Decision);
    let (letters, asked): (Vec<Asked>, Vec<Asked>) = asked.into_iter().partition(|one| one.what == What::Letter);
    let (to_tell, letters): (Vec<Asked>, Vec<Asked>) =
        letters.into_iter().partition(|one| one.more == LetterState::ToTell.as_str());
    tasks.extend(reports.into_iter().map(reported));
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
