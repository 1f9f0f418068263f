//! Somebody reports racism or harm, and writes again; whoever hears it answers. Nothing of it is written in the history.

use subtle::ConstantTimeEq;

use super::store::{self, Message, Report};
use super::{Action, State, Typed, Way, hash, policy, typed_way, way, written_again};
use crate::app::Change;
use crate::db::DbConn;
use crate::error::{Error, Result, Words};
use crate::ids::{FunderId, HarmMessageId, HarmReportId, Id};
use crate::letters::{self, Letter};
use crate::people::{self, Role};
use crate::settings::Key;
use crate::text::plain::tidy;

/// Somebody reports. The same form, sent twice, is one report. Gives what to come back with.
///
/// # Errors
/// What is to be put right.
pub fn report(change: &mut Change<'_>, form: &str, typed: &Typed) -> Result<Way> {
    let typed = typed.read()?;
    let hears = store::hears(change.db)?;
    let chosen = hears.iter().find(|one| one.funder.as_str() == typed.funder);
    let only = hears.first().filter(|_| hears.len() == 1);
    let to = chosen.or(only).ok_or_else(|| Error::problem("funder", Words::key("after-report-funder-empty")))?;
    let fresh = change.tools.chance.token();
    let form = if form.is_empty() { fresh.as_str() } else { form };
    let key = change.tools.key.clone();
    let way = way(key.bytes(), form);
    if let Some(known) = store::by_reference(change.db, &way.reference)? {
        say_what_is_new(change, &known, typed.words)?;
        return Ok(way);
    }
    let report = Report {
        id: HarmReportId::from_text(change.tools.chance.token()),
        funder_id: to.funder.clone(),
        word_hash: hash(key.bytes(), &way),
        reference: way.reference.clone(),
        state: State::Open,
        words: typed.words,
        about: typed.about,
        name: typed.name,
        reach_by: typed.reach_by,
        received_on: change.today(),
        told: false,
        outcome: String::new(),
        closed_on: None,
    };
    // Of two clicks at the same moment, the second finds what the first wrote.
    if !store::insert(change.db, &report)?
        && let Some(known) = store::by_reference(change.db, &way.reference)?
    {
        say_what_is_new(change, &known, report.words)?;
    }
    Ok(way)
}

/// Back, corrected and sent again: what is said now is said as well.
fn say_what_is_new(change: &mut Change<'_>, known: &Report, words: String) -> Result<()> {
    let said = store::messages(change.db, &known.id)?;
    if known.words == words || said.iter().any(|one| one.words == words) {
        return Ok(());
    }
    say_again(change, &known.id, words)
}

/// The report that somebody comes back to.
///
/// # Errors
/// A problem where there is none with this reference and these words.
pub fn find(db: &mut DbConn, key: &Key, reference: &str, words: &str) -> Result<Report> {
    let typed = typed_way(reference, words);
    // Whoever reported before the portal had another key comes back, too.
    let is_theirs = |report: &Report| {
        let mut wanted = key.all().map(|key| hash(key, &typed));
        wanted.any(|wanted| bool::from(report.word_hash.as_bytes().ct_eq(wanted.as_bytes())))
    };
    let found = store::by_reference(db, &typed.reference)?.filter(is_theirs);
    found.ok_or_else(|| Error::problem("reference", Words::key("after-report-not-found")))
}

/// Whoever reported writes again; what was closed is open again.
///
/// # Errors
/// What is to be put right.
pub fn write_again(change: &mut Change<'_>, reference: &str, words: &str, again: &str) -> Result<()> {
    let key = change.tools.key.clone();
    let found = find(change.db, &key, reference, words)?;
    let said = written_again(again)?;
    say_again(change, &found.id, said)
}

fn say_again(change: &mut Change<'_>, id: &HarmReportId, said: String) -> Result<()> {
    let mut report = store::touch(change.db, id)?;
    report.state = report.state.next(Action::WriteAgain).ok_or(Error::NotFound)?;
    report.told = false;
    report.closed_on = None;
    store::write(change.db, &report)?;
    add(change, &report, false, said)
}

fn add(change: &mut Change<'_>, report: &Report, from_us: bool, words: String) -> Result<()> {
    let said = store::messages(change.db, &report.id)?;
    let message = Message {
        id: HarmMessageId::from_text(change.tools.chance.token()),
        report_id: report.id.clone(),
        place: i32::try_from(said.len()).unwrap_or(i32::MAX),
        from_us,
        words,
        on_day: change.today(),
    };
    store::say(change.db, &message)
}

/// What whoever hears it writes.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// For whoever reported; empty for none.
    pub words: String,
    /// What was done.
    pub outcome: String,
    pub close: bool,
}

/// Whoever hears it answers there, keeps what was done, and may close it.
///
/// # Errors
/// Refused for everybody else; what is to be put right; overtaken where something else stands there than `was` is the mark of.
pub fn answer(change: &mut Change<'_>, id: &HarmReportId, was: &str, given: &Given) -> Result<()> {
    let Given { words, outcome, close } = given;
    let mut report = store::touch(change.db, id)?;
    policy::may_hear(&change.who()?, &report.funder_id)?;
    if report.mark(&store::messages(change.db, id)?) != was {
        return Err(Error::Overtaken(
            "Somebody wrote here while you were writing. What stands there now is above. What you wrote is still in the \
             boxes: put it together with that, and save again."
                .into(),
        ));
    }
    if words.trim().is_empty() && outcome.trim() == report.outcome && !*close {
        return Err(Error::problem("words", "Write an answer, or what was done"));
    }
    if *close && outcome.trim().is_empty() {
        return Err(Error::problem("outcome", "Write down what was done before you close it"));
    }
    if words.chars().count() > super::LIMIT || outcome.chars().count() > super::LIMIT {
        return Err(Error::problem("words", "That is more than we keep in one box. Please shorten it"));
    }
    report.outcome = tidy(outcome);
    report.told = true;
    if *close {
        let overtaken = || Error::Overtaken("This is closed already. Open it again to read how.".into());
        report.state = report.state.next(Action::Close).ok_or_else(overtaken)?;
        report.closed_on = Some(change.today());
    }
    store::write(change.db, &report)?;
    if words.trim().is_empty() { Ok(()) } else { add(change, &report, true, tidy(words)) }
}

/// The clock: whoever hears them is told, the day after, that there is something new; a letter at once would say when.
///
/// # Errors
/// A database that cannot be reached.
pub fn tell(change: &mut Change<'_>) -> Result<()> {
    let today = change.today();
    let mut funders: Vec<FunderId> = Vec::new();
    for (report, day) in store::untold(change.db)? {
        if day >= today {
            continue;
        }
        let mut report = store::touch(change.db, &report.id)?;
        report.told = true;
        store::write(change.db, &report)?;
        if !funders.contains(&report.funder_id) {
            funders.push(report.funder_id);
        }
    }
    for funder in funders {
        let listeners = store::listeners(change.db, &funder)?;
        let nobody = listeners.is_empty();
        let to = if nobody { people::store::with_role(change.db, &funder, Role::Administrator)? } else { listeners };
        for person in to {
            // It is about nothing by name and stands with no funder, so it is in no list of letters.
            let link = if nobody { "/desk/people" } else { "/desk/reports" };
            let letter = Letter::to("harm-reported", &person)
                .value("nobody", nobody)
                .value("link", format!("{}{link}", change.tools.base_url));
            letters::queue(change, letter)?;
        }
    }
    Ok(())
}
