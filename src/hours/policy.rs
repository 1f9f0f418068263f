//! Who notes what was paid for time, and what stands in the way of a complete round. Pure.

use chrono::NaiveDate;

use super::{OfGroup, Open, Sums, is_counted};
use crate::application::store::Application;
use crate::application::{State, apart};
use crate::clock::Instant;
use crate::error::{Error, Problems, Result, Words};
use crate::fund::RoundState;
use crate::fund::form::Round;
use crate::fund::store::RoundRow;
use crate::people::{Role, Who};
use crate::review::Ties;
use crate::text::money::Pence;

/// Whether somebody sees what a group's time comes to, and notes what was paid for it: an officer who does not stand apart.
///
/// # Errors
/// Not found at another funder, and of what was not sent; refused without the role, for whoever stands apart, and before it is
/// decided.
pub fn may_work(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    who.need(&[Role::Commissioner], &application.funder_id)?;
    apart::need_open_of(ties.closed(), application)?;
    if application.submitted_at.is_none() {
        return Err(Error::NotFound);
    }
    if is_counted(application.state) {
        return Ok(());
    }
    Err(Error::refused_with(
        "How long applying took is told to nobody who judges: it stands here, to be paid, once the application is decided.",
        format!("/desk/applications/{}", application.id),
        "See the application",
    ))
}

/// What an hour of a group's time is paid in a round, in pence; 0 where nothing is.
pub fn rate(round: &Round) -> i64 {
    round.pay_per_hour_for_time.map_or(0, |pay| pay.0)
}

/// Whether a round pays for a group's time at all.
///
/// # Errors
/// Refused where it says that it does not.
pub fn pays(rate_pence: i64) -> Result<()> {
    if rate_pence > 0 {
        return Ok(());
    }
    Err(Error::refused(
        "This round says in public that it does not pay for a group's time, so there is nothing to note.",
    ))
}

/// Whether anything about paid time can still change.
///
/// # Errors
/// Refused once the round is complete.
pub fn is_open(state: RoundState) -> Result<()> {
    match state {
        RoundState::Complete => Err(Error::refused(Words::key("hours-complete-stays"))),
        _ => Ok(()),
    }
}

/// Whether a group may put right how long it said that applying took: what it told, once it is counted and until it is paid for it.
/// Before that it tells it anew (`application/took`).
///
/// # Errors
/// Not found where there is nothing to put right; refused once the round is complete; overtaken where it has been paid.
pub fn may_correct(application: State, round: RoundState, of: &OfGroup) -> Result<()> {
    if !is_counted(application) || of.told.is_none() {
        return Err(Error::NotFound);
    }
    is_open(round)?;
    if of.paid_applying > 0 {
        return Err(Error::Overtaken(Words::key("hours-correct-paid")));
    }
    Ok(())
}

/// The day on which money left: not to come, and not before the group sent its application.
pub fn check_day(day: Option<NaiveDate>, sent_on: NaiveDate, today: NaiveDate, problems: &mut Problems) -> NaiveDate {
    match day {
        Some(day) if day > today => problems.add("day", "Choose today or a day that has been"),
        Some(day) if day < sent_on => problems.add("day", "Choose the day on which they applied or one after it"),
        Some(day) => return day,
        // What could not be read, the page has noted.
        None => {}
    }
    today
}

/// Whether what was rated of a fund counts for this round: it began after the round had opened and before the next one did. What
/// was rated before the first one opened counts for that.
pub fn of_round(at: Instant, round: &RoundRow, all: &[RoundRow]) -> bool {
    let opened = |one: &&RoundRow| one.state.is_public();
    let earlier = all.iter().filter(opened).any(|one| one.opens_at < round.opens_at);
    let next = all.iter().filter(opened).map(|one| one.opens_at).filter(|at| *at > round.opens_at).min();
    (!earlier || at >= round.opens_at) && next.is_none_or(|next| at < next)
}

/// Something that stands in the way of a complete round: what it is, and where it is done.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct InTheWay {
    pub words: String,
    pub href: String,
    pub link: &'static str,
}

fn things(number: i64, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// Everything that stands in the way of a complete round; nothing where it can be completed.
pub fn in_the_way(round: &RoundRow, fund: &str, sums: &Sums, open: &Open) -> Vec<InTheWay> {
    let mut found = Vec::new();
    let mut add = |words: String, href: String, link| found.push(InTheWay { words, href, link });
    let desk = format!("/desk/funds/{fund}?round={}", round.slug);
    match round.state {
        RoundState::Learning => {}
        // Where nothing was funded there is nothing to learn from a grant. A rolling round closes when all of it is decided.
        RoundState::Decided | RoundState::Closed if open.undecided == 0 => {
            if open.grants > 0 && open.talks == 0 {
                add(
                    "Everything is decided, and nothing has been learned together yet.".into(),
                    "/desk/grants".into(),
                    "Arrange a conversation with a group",
                );
            }
        }
        state => add(format!("This round is: {}. Decisions come first.", state.staff_name()), desk, "See the round"),
    }
    if open.undecided > 0 {
        let words = things(open.undecided, "application is", "applications are");
        add(format!("{words} not decided."), "/desk/applications".into(), "See the applications");
    }
    let owed = sums.all().owed;
    if owed > 0 {
        add(format!("It owes {} for people's time.", Pence(owed)), "#owed".into(), "See to whom");
    }
    if sums.waits > 0 {
        let words = "learning notes that their groups have not agreed on yet. Ask them, or pay it all the same.";
        add(format!("It would owe {} more for {words}", Pence(sums.waits)), "#owed".into(), "See for whom");
    }
    if open.meetings > 0 {
        let words = things(open.meetings, "meeting of its panel has begun", "meetings of its panel have begun");
        add(format!("{words} and not ended: nobody is paid for it before."), "/desk/panels".into(), "See the meetings");
    }
    if open.rating > 0 {
        let words = things(open.rating, "person", "people");
        add(
            format!("{words} from the community may still rate it, and that is paid."),
            "/desk/assessments".into(),
            "See who is asked",
        );
    }
    if open.promises > 0 {
        add(
            format!("It has {} to keep.", things(open.promises, "promise", "promises")),
            format!("/desk/promises?fund={}", round.fund_id),
            "See the promises of this fund",
        );
    }
    if open.unanswered > 0 {
        add(
            format!("Its digest has {} without our answer.", things(open.unanswered, "theme", "themes")),
            format!("/desk/learning/rounds/{}", round.id),
            "Answer the digest",
        );
    }
    if open.running > 0 {
        let words = things(open.running, "grant still runs, or is not signed.", "grants still run, or are not signed.");
        add(words, "/desk/grants".into(), "See the grants");
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::Line;
    use crate::ids::Id;
    use chrono::TimeDelta;

    fn round(slug: &str, state: RoundState, opens: i64) -> RoundRow {
        RoundRow {
            id: Id::from_text(slug.to_owned()),
            fund_id: "fund".into(),
            funder_id: "funder".into(),
            slug: slug.to_owned(),
            state,
            size_band: String::new(),
            opens_at: Instant::default() + TimeDelta::days(opens),
            closes_at: None,
            decide_by: NaiveDate::default(),
            budget_pence: 0,
            spent_pence: 0,
            contact_id: "contact".into(),
            decider_id: None,
            created_at: Instant::default(),
            version: 1,
        }
    }

    #[test]
    fn a_round_is_complete_once_nothing_is_owed_or_open() {
        let says = |state, sums: &Sums, open: &Open| in_the_way(&round("one", state, 0), "chest", sums, open).len();
        let owes = Sums { applying: Line { owed: 1, ..Line::default() }, ..Sums::default() };
        let none = Sums::default();
        for state in RoundState::ALL {
            let may = matches!(state, RoundState::Learning | RoundState::Decided | RoundState::Closed);
            assert_eq!(says(*state, &none, &Open::default()) == 0, may, "{state}");
            assert!(says(*state, &owes, &Open::default()) > 0, "{state}");
        }
        let learning = RoundState::Learning;
        let given = Open { grants: 1, ..Open::default() };
        for state in [RoundState::Decided, RoundState::Closed] {
            assert_eq!(says(state, &none, &given), 1, "nobody has talked yet");
            assert_eq!(says(state, &none, &Open { talks: 1, ..given }), 0);
            assert!(says(state, &none, &Open { undecided: 1, ..Open::default() }) > 0);
        }
        assert_eq!(says(learning, &none, &given), 0);
        assert_eq!(says(learning, &Sums { waits: 1, ..none }, &given), 1);
        let open =
            Open { promises: 1, unanswered: 2, undecided: 1, meetings: 1, rating: 1, talks: 0, running: 1, grants: 1 };
        assert_eq!(says(learning, &owes, &open), 7);
    }

    #[test]
    fn a_group_puts_its_time_right_until_it_is_paid() {
        let told = OfGroup { told: Some(150), ..OfGroup::default() };
        for state in State::ALL {
            assert_eq!(may_correct(*state, RoundState::Learning, &told).is_ok(), is_counted(*state), "{state}");
        }
        let may = |round, of: OfGroup| may_correct(State::Decided, round, &of).is_ok();
        assert!(!may(RoundState::Complete, told));
        assert!(!may(RoundState::Learning, OfGroup { paid_applying: 1, ..told }));
        assert!(may(RoundState::Learning, OfGroup { paid_learning: 1, ..told }));
        assert!(!may(RoundState::Learning, OfGroup::default()), "it told nothing");
    }

    #[test]
    fn what_was_rated_counts_for_one_round() {
        let all = [round("one", RoundState::Learning, 10), round("two", RoundState::Open, 20)];
        let at = |day: i64| Instant::default() + TimeDelta::days(day);
        for day in [0, 10, 15, 20, 90] {
            let counted = all.iter().filter(|one| of_round(at(day), one, &all)).count();
            assert_eq!(counted, 1, "day {day}");
            assert_eq!(of_round(at(day), &all[0], &all), day < 20);
        }
    }
}
