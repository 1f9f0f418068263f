//! What the report of a period says. Pure.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Period;
use crate::after::barrier::store::Barrier;
use crate::clock::london_date;
use crate::fund::counts::{FEW, middle};
use crate::learning::commitment::store::Commitment;
use crate::learning::commitment::{CommitmentState, Source};
use crate::risk::Holder;
use crate::text::dates;
use crate::text::document::Document;
use crate::text::plain::one_line;

/// A promise as the report reads it.
#[derive(Clone, Debug)]
pub struct Promised {
    pub promise: Commitment,
    /// Empty where it is of no fund.
    pub fund: String,
    /// It is about an application from which whoever makes this copy stands apart: it is counted, and nothing of it is said.
    pub closed: bool,
    /// It was promised in the period, let go, and promised anew since.
    pub made_before: bool,
    /// Its day was moved by the end of the period.
    pub moved: bool,
}

/// What came to the ledgers of risk.
#[derive(Clone, Debug, Default)]
pub struct Risk {
    /// Beside applications, by who was to hold them.
    pub added: Vec<(Holder, i64)>,
    /// Of whole rounds, by who was to hold them.
    pub of_rounds: Vec<(Holder, i64)>,
    /// From one holder to another.
    pub moved: Vec<((Holder, Holder), i64)>,
    /// Who held all there were by the end of the period.
    pub held: Vec<(Holder, i64)>,
}

/// What was learned.
#[derive(Clone, Debug, Default)]
pub struct Learning {
    pub conversations: i64,
    pub notes: i64,
    /// Of the notes that both sides publish: the fund, and what the council does next.
    pub changes: Vec<(String, String)>,
}

/// What the report is made of.
pub struct Facts<'a> {
    pub period: Period,
    pub today: NaiveDate,
    pub promises: &'a [Promised],
    /// There are more promises than were read.
    pub cut: bool,
    pub risk: &'a Risk,
    pub learning: &'a Learning,
    /// Every barrier that was noted, changed or closed in the period.
    pub barriers: &'a [Barrier],
}

/// The report.
pub fn of(facts: &Facts<'_>) -> Document {
    let Period { from, to } = facts.period;
    let mut report =
        Document::titled(format!("Promises, risk and learning, {} to {}", dates::day(from), dates::day(to)));
    report.words(&format!("Made on {}.", dates::day(facts.today)));
    if facts.today > to {
        report.words(&format!(
            "What is counted stood so at the end of {}. What came since of a promise that was missed stands beside it.",
            dates::day(to)
        ));
    }
    if facts.cut {
        report.words("There were more promises than one report can hold. Choose a shorter time for all of them.");
    }
    promises(&mut report, facts);
    late(&mut report, facts);
    payments(&mut report, facts);
    barriers(&mut report, facts);
    risk(&mut report, facts.risk);
    learning(&mut report, facts.learning);
    report
}

impl Promised {
    fn is_due_in(&self, period: Period) -> bool {
        (period.from..=period.to).contains(&self.promise.due_on)
    }

    fn is_made_in(&self, period: Period) -> bool {
        self.made_before || (period.from..=period.to).contains(&london_date(self.promise.made_at))
    }

    /// Where it stood at the end of a period that is over, and where it stands in one that goes on: what came since is not of it.
    /// What was done counts by the day on which it was done, whenever that is written down.
    fn stood(&self, facts: &Facts<'_>) -> CommitmentState {
        let end = facts.period.to;
        if facts.today <= end || self.settled_on().is_some_and(|on| on <= end) {
            return self.promise.state;
        }
        if self.promise.due_on <= end { CommitmentState::Missed } else { CommitmentState::Open }
    }

    fn settled_on(&self) -> Option<NaiveDate> {
        self.promise.settled_at.map(london_date)
    }
}

/// What keeps groups out in our own process: what everyone sees of it, and how much more there is.
fn barriers(report: &mut Document, facts: &Facts<'_>) {
    report.heading(2, "What got in the way");
    if facts.barriers.is_empty() {
        report.words("Nothing was noted, changed or closed in this time.");
    }
    let is_in = |at| (facts.period.from..=facts.period.to).contains(&london_date(at));
    for barrier in facts.barriers.iter().filter(|barrier| barrier.published) {
        let mut said = vec![barrier.state.staff_name().to_owned()];
        if is_in(barrier.created_at) {
            said.push(format!("noted on {}", dates::day(london_date(barrier.created_at))));
        }
        if let Some(at) = barrier.changed_at.filter(|at| is_in(*at)) {
            said.push(format!("changed on {}: {}", dates::day(london_date(at)), one_line(&barrier.changed)));
        }
        report.item(format!("{}. {}", barrier.name.trim_end_matches('.'), said.join("; ")));
    }
    match facts.barriers.iter().filter(|barrier| !barrier.published).count() {
        0 => {}
        1 => report.words("One more is worked on and not published yet."),
        more => report.words(&format!("{more} more are worked on and not published yet.")),
    }
}

/// How many promises stand how.
#[derive(Clone, Copy, Debug, Default)]
struct Stand {
    kept: usize,
    kept_late: usize,
    missed: usize,
    open: usize,
}

impl Stand {
    fn of<'a>(promises: impl Iterator<Item = &'a Promised>, facts: &Facts<'_>) -> Stand {
        promises.fold(Stand::default(), |mut stand, one| {
            match one.stood(facts) {
                CommitmentState::Kept => stand.kept += 1,
                CommitmentState::KeptLate => stand.kept_late += 1,
                CommitmentState::Missed => stand.missed += 1,
                CommitmentState::Open => stand.open += 1,
                CommitmentState::LetGo => {}
            }
            stand
        })
    }

    fn all(self) -> usize {
        self.kept + self.kept_late + self.missed + self.open
    }

    fn said(self) -> String {
        let Stand { kept, kept_late, missed, open } = self;
        format!("{kept} kept, {kept_late} kept late, {missed} missed, {open} open")
    }
}

fn promises(report: &mut Document, facts: &Facts<'_>) {
    let due = || facts.promises.iter().filter(|one| one.is_due_in(facts.period));
    let made = facts.promises.iter().filter(|one| one.is_made_in(facts.period)).count();
    report.heading(2, "Promises");
    report.item(format!("Made in this time: {made}"));
    let all = Stand::of(due(), facts);
    report.item(format!("Whose day fell in this time: {}", all.all()));
    if all.all() == 0 {
        return;
    }
    let when = if facts.today > facts.period.to { "How they stood" } else { "How they stand" };
    report.item(format!("{when}: {}", all.said()));
    for kind in Source::ALL {
        let stand = Stand::of(due().filter(|one| one.promise.source == *kind), facts);
        if stand.all() > 0 {
            report.item(format!("{}: {}", kind.staff_name(), stand.said()));
        }
    }
    let moved = due().filter(|one| one.moved).count();
    if moved > 0 {
        report.item(format!("Moved to another day: {moved}. The day told first decides whether each was kept"));
    }
}

/// Each promise that was missed, with what its owner says of it.
fn late(report: &mut Document, facts: &Facts<'_>) {
    let late: Vec<&Promised> =
        facts.promises.iter().filter(|one| one.is_due_in(facts.period) && one.stood(facts).is_late()).collect();
    report.heading(2, "What was missed, and why");
    if late.is_empty() {
        report.words("Nothing whose day fell in this time was missed.");
        return;
    }
    let unexplained = late.iter().filter(|one| one.promise.explanation.is_empty()).count();
    if unexplained > 0 {
        report.words(&format!("Not explained yet: {unexplained}."));
    }
    for one in late.iter().filter(|one| !one.closed) {
        report.item(missed(one, facts.period.to));
    }
    let hidden = late.iter().filter(|one| one.closed).count();
    if hidden > 0 {
        report.words(&format!("Closed to whoever made this copy, and not in it: {hidden}."));
    }
}

/// A promise that was missed by the end of a period, what came of it since, and why.
fn missed(one: &Promised, end: NaiveDate) -> String {
    let promise = &one.promise;
    let fund = if one.fund.is_empty() { String::new() } else { format!(" ({})", one.fund) };
    let became = match one.settled_on() {
        Some(on) if on <= end => format!("kept late on {}", dates::day(on)),
        Some(on) => {
            let since = if promise.state == CommitmentState::LetGo { "let go" } else { "kept late" };
            format!("not kept by {}; {since} on {}", dates::day(end), dates::day(on))
        }
        None => "not kept yet".to_owned(),
    };
    let why = match promise.explanation.as_str() {
        "" => "No explanation yet".to_owned(),
        words => one_line(words),
    };
    format!("{}{fund} Due {}, {became}. {why}", one_line(&promise.words), dates::day(promise.due_on))
}

/// How long payments took: from the day that was told first to the day the money left.
fn payments(report: &mut Document, facts: &Facts<'_>) {
    let period = facts.period;
    let paid: Vec<i64> = facts
        .promises
        .iter()
        // What was let go, because the group paused it, was not paid.
        .filter(|one| one.promise.source == Source::Payment && one.promise.state != CommitmentState::LetGo)
        .filter_map(|one| Some((one.promise.due_on, one.settled_on()?)))
        .filter(|(_, on)| (period.from..=period.to).contains(on))
        .map(|(due, on)| (on - due).num_days())
        .collect();
    report.heading(2, "Payments");
    if paid.is_empty() {
        report.words("Nothing was paid in this time.");
        return;
    }
    let late: Vec<i64> = paid.iter().copied().filter(|days| *days > 0).collect();
    report.item(format!("Paid in this time: {}", paid.len()));
    report.item(format!("By the day that was told: {}", paid.len() - late.len()));
    if let Some(most) = late.iter().max() {
        report.item(format!("Later: {}. The longest wait was {}", late.len(), days(*most)));
    }
    match middle(paid) {
        Some(half) if half > 0 => report.item(format!("Half of them came {} after their day, or sooner", days(half))),
        Some(half) if half < 0 => report.item(format!("Half of them came {} before their day, or sooner", days(-half))),
        Some(_) => report.item("Half of them came on their day, or sooner"),
        None => {}
    }
}

fn days(count: i64) -> String {
    if count == 1 { "one day".to_owned() } else { format!("{count} days") }
}

/// So few that it could be known whose they are are not counted out.
fn few(count: i64) -> String {
    if (1..FEW).contains(&count) { format!("fewer than {FEW}") } else { count.to_string() }
}

fn by_holder(counts: &[(Holder, i64)]) -> String {
    let said: Vec<String> = Holder::ALL
        .iter()
        .map(|holder| {
            let count: i64 = counts.iter().filter(|(known, _)| known == holder).map(|(_, count)| count).sum();
            format!("{}: {}", holder.staff_name().to_lowercase(), few(count))
        })
        .collect();
    said.join("; ")
}

fn risk(report: &mut Document, risk: &Risk) {
    report.heading(2, "Risk");
    report.item(format!("Added beside applications in this time, by who was to hold it: {}", by_holder(&risk.added)));
    report.item(format!("Added to whole rounds: {}", by_holder(&risk.of_rounds)));
    if risk.moved.is_empty() {
        report.item("Nothing moved from one holder to another");
    }
    let mut moved: BTreeMap<(Holder, Holder), i64> = BTreeMap::new();
    for (way, count) in &risk.moved {
        *moved.entry(*way).or_default() += count;
    }
    for ((from, to), count) in moved {
        report.item(format!("Moved from {} to {}: {}", from.who(), to.who(), few(count)));
    }
    report.item(format!("Who held all there was at the end of it: {}", by_holder(&risk.held)));
}

fn learning(report: &mut Document, learning: &Learning) {
    report.heading(2, "Learning");
    report.item(format!("Conversations held: {}", few(learning.conversations)));
    report.item(format!("Notes that both sides agreed on: {}", few(learning.notes)));
    if learning.changes.is_empty() {
        report.words("No note of this time that everyone may read says what the council changes.");
        return;
    }
    report.words("What the council said it does next, in notes that everyone may read:");
    for (fund, words) in &learning.changes {
        report.said(fund, words);
    }
}
