//! Who sat on the panel of a round, how it came to what it recommends, what was drawn and what groups said of the facts: in
//! numbers and without names, whoever's they are. Pure.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Beside, Facts, Report};
use crate::clock::{Instant, london_date};
use crate::decision::draw;
use crate::decision::facts::State as Said;
use crate::ids::PersonId;
use crate::panel::sitting::votes::{Ending, Tally, Vote};
use crate::panel::sitting::{self, Sits, State};
use crate::text::dates;

/// A meeting of the round's panel.
#[derive(Clone, Debug)]
pub struct Met {
    pub held_at: Instant,
    pub state: State,
    /// Everybody at the table, here or not.
    pub table: Vec<Sits>,
}

/// A public draw of the round.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The references that stood level, in the order in which they were drawn once they are.
    pub references: Vec<String>,
    pub drawn_at: Option<Instant>,
}

impl Drawn {
    /// What was entered, in the order of the draw once its seed is public.
    pub fn of(entries: Vec<draw::Entry>, seed: &str, witness: &str, drawn_at: Option<Instant>) -> Drawn {
        let references: Vec<String> = entries.into_iter().map(|entry| entry.reference).collect();
        let references = match drawn_at {
            Some(_) => {
                let drawn = draw::order(seed, witness, references.iter().map(String::as_str));
                drawn.into_iter().map(str::to_owned).collect()
            }
            None => references,
        };
        Drawn { references, drawn_at }
    }
}

/// The panel of a round, and its draws.
#[derive(Clone, Debug, Default)]
pub struct Panel {
    pub meetings: Vec<Met>,
    /// Everybody who came to a meeting that has ended.
    pub came: BTreeSet<PersonId>,
    /// Those of them who are community members.
    pub community: BTreeSet<PersonId>,
    pub draws: Vec<Drawn>,
}

/// How the panel came to one recommendation, and what was seen otherwise.
#[derive(Clone, Debug, Default)]
pub struct Weighing {
    /// None where nobody has said how.
    pub how: Option<Ending>,
    pub votes: Vec<Vote>,
    /// What members saw otherwise, in no order that says whose it is.
    pub dissents: Vec<String>,
}

impl Weighing {
    /// How it came about, in a sentence; none where nobody has said.
    fn said(&self) -> Option<String> {
        self.how.map(|how| match how {
            Ending::Consensus => "Everybody in the room agreed on what the panel recommends".to_owned(),
            Ending::Vote => format!("The panel voted on what it recommends: {}", Tally::of(self.votes.clone()).said()),
        })
    }
}

/// What a group said of the facts that a decision rests on.
#[derive(Clone, Debug)]
pub struct Checked {
    pub state: Said,
    pub facts: usize,
    /// How many of them it says are not right.
    pub wrong: usize,
    pub due_on: Option<NaiveDate>,
}

impl Checked {
    /// In a sentence. What is right instead is the group's own, and stands with the facts.
    fn said(&self, today: NaiveDate) -> String {
        let facts = if self.facts == 1 { "one fact".to_owned() } else { format!("{} facts", self.facts) };
        match (self.state, self.wrong) {
            (Said::Asked, _) if self.due_on.is_some_and(|due| today <= due) => {
                format!("The group was asked about {facts} and has not answered yet")
            }
            (Said::Asked, _) => format!("The group was asked about {facts} and said nothing by its day"),
            (Said::Right, _) => format!("The group was asked about {facts}, and says that all is right"),
            (Said::Corrected, 1) => format!("The group was asked about {facts}, and says that one is not right"),
            (Said::Corrected, wrong) => {
                format!("The group was asked about {facts}, and says that {wrong} are not right")
            }
        }
    }
}

fn people(count: usize) -> String {
    if count == 1 { "one person".to_owned() } else { format!("{count} people") }
}

fn members(count: usize) -> String {
    match count {
        0 => "none of them a community member".to_owned(),
        1 => "one of them a community member".to_owned(),
        more => format!("{more} of them community members"),
    }
}

/// Who sat, how many of what the round asks for were in the room, and how they came to what they recommend.
pub(super) fn who_sat(report: &mut Report, facts: &Facts<'_>) {
    let (panel, rules) = (facts.panel, &facts.form.round.panel);
    report.heading(2, "Who sat on the panel");
    if panel.meetings.is_empty() {
        report.words("No panel met in this round.");
        return;
    }
    report.item(match panel.came.len() {
        0 => "No meeting has ended yet, so nobody is counted".to_owned(),
        came => format!("In all, {} sat, {}", people(came), members(panel.community.len())),
    });
    report.said("How they are chosen", facts.form.decision.panel.first());
    report.item(asked(rules));
    for meeting in &panel.meetings {
        report.item(met(meeting, rules));
    }
    let weighed = || facts.decided.iter().filter_map(|(_, beside)| *beside).map(|beside| &beside.weighing);
    let by = |how| weighed().filter(|one| one.how == Some(how)).count();
    let (agreed, voted) = (by(Ending::Consensus), by(Ending::Vote));
    if agreed + voted > 0 {
        report
            .item(format!("Of the recommendations below, everybody in the room agreed on {agreed}; voted on: {voted}"));
        let otherwise: usize = weighed().map(|one| one.dissents.len()).sum();
        report.item(match otherwise {
            0 => "Nobody wrote down that they see it otherwise".to_owned(),
            many => format!("Written down by members who see it otherwise, without a name: {many}"),
        });
    }
}

/// What the round asks of the room.
fn asked(rules: &crate::fund::form::PanelRules) -> String {
    let mut asks = Vec::new();
    for (count, what) in [
        (rules.members, "at the table"),
        (rules.quorum, "in the room before anything is recommended"),
        (rules.community, "of those community members"),
    ] {
        if count > 0 {
            asks.push(format!("at least {count} {what}"));
        }
    }
    if asks.is_empty() {
        return "The round asks for no number of people in the room".to_owned();
    }
    format!("The round asks for {}", asks.join(", "))
}

fn met(meeting: &Met, rules: &crate::fund::form::PanelRules) -> String {
    let day = dates::long_day(london_date(meeting.held_at));
    if meeting.state != State::Ended {
        return format!("{day}: this meeting has not ended");
    }
    let here = meeting.table.iter().filter(|one| one.here).count();
    let community = meeting.table.iter().filter(|one| one.here && one.community).count();
    let whole = sitting::missing(rules, &meeting.table);
    let asked = match (rules.ask_anything(), whole.is_empty()) {
        (false, _) => String::new(),
        (true, true) => ". The room was as the round asks".to_owned(),
        (true, false) => ". The room was not as the round asks at its end".to_owned(),
    };
    format!("{day}: {here} of the {} asked were there, {}{asked}", meeting.table.len(), members(community))
}

/// What was drawn, if anything was: by reference, as it stands in public.
pub(super) fn drawn(report: &mut Report, draws: &[Drawn]) {
    if draws.is_empty() {
        return;
    }
    report.heading(2, "The public draw");
    for draw in draws {
        let (level, list) = (draw.references.len(), draw.references.join(", "));
        report.item(match draw.drawn_at {
            Some(at) => format!("{level} stood level and were drawn on {}, in this order: {list}", dates::day_of(at)),
            None => format!("{level} stand level, and the draw is still to come: {list}"),
        });
    }
}

/// What groups said of the facts, in numbers.
pub(super) fn checked(report: &mut Report, facts: &Facts<'_>) {
    report.heading(2, "Whether the facts are right");
    if facts.form.round.factual_check_days.is_none() {
        report.words("This round does not ask groups whether the facts are right that a decision rests on.");
        return;
    }
    let checks = || facts.decided.iter().filter_map(|(_, beside)| beside.and_then(|one| one.checked.as_ref()));
    let said = |state| checks().filter(|one| one.state == state).count();
    report.item(format!("Groups asked, of the decisions below: {} of {}", checks().count(), facts.decided.len()));
    report.item(format!("Groups that say that all is right: {}", said(Said::Right)));
    report.item(format!("Groups that say what is not right: {}", said(Said::Corrected)));
    report.item(format!("Groups that have not said anything: {}", said(Said::Asked)));
}

/// The same of one decision. What somebody saw otherwise about one person is that person's own, and stands with the item.
pub(super) fn of_one(report: &mut Report, beside: &Beside, today: NaiveDate) {
    if let Some(said) = beside.weighing.said() {
        report.item(said);
    }
    for words in &beside.weighing.dissents {
        if beside.individual {
            report.item("A member of the panel sees it otherwise; the words stand with the meeting");
        } else {
            report.said("A member of the panel sees it otherwise", words);
        }
    }
    if let Some(checked) = &beside.checked {
        report.item(checked.said(today));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::report::Block;
    use crate::fund::form::{FundText, PanelRules};

    fn lines(report: &Report) -> String {
        let words = report.blocks.iter().map(|block| match block {
            Block::Heading(_, words) | Block::Words(words) | Block::Item(words) => words.as_str(),
        });
        words.collect::<Vec<_>>().join("\n")
    }

    fn sat(table: Vec<Sits>, quorum: u32) -> String {
        let mut form = FundText::default();
        form.round.panel = PanelRules { quorum, community: 1, ..PanelRules::default() };
        let meeting = Met { held_at: Instant::default(), state: State::Ended, table };
        let came = BTreeSet::from([PersonId::from("a"), PersonId::from("b")]);
        let panel =
            Panel { meetings: vec![meeting], community: BTreeSet::from([PersonId::from("a")]), came, draws: vec![] };
        let facts = Facts {
            form: &form,
            budget_pence: 0,
            decided: vec![],
            hidden: 0,
            reopened: 0,
            turned: None,
            panel: &panel,
            today: NaiveDate::default(),
        };
        let mut report = Report::default();
        who_sat(&mut report, &facts);
        lines(&report)
    }

    #[test]
    fn who_sat_is_counted_and_held_against_what_the_round_asks() {
        let here = |community| Sits { here: true, community, ..Sits::default() };
        let table = vec![here(true), here(false), Sits::default()];
        let said = sat(table.clone(), 2);
        for words in [
            "In all, 2 people sat, one of them a community member",
            "at least 2 in the room before anything is recommended, at least 1 of those community members",
            "2 of the 3 asked were there, one of them a community member. The room was as the round asks",
        ] {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(sat(table, 3).contains("The room was not as the round asks"));
    }

    #[test]
    fn what_was_seen_otherwise_has_no_name_and_of_one_person_no_words() {
        let weighing = Weighing {
            how: Some(Ending::Vote),
            votes: vec![Vote::For, Vote::For, Vote::Against],
            dissents: vec!["We know too little.".into()],
        };
        let said = |individual| {
            let beside = Beside { individual, weighing: weighing.clone(), ..Beside::default() };
            let mut report = Report::default();
            of_one(&mut report, &beside, NaiveDate::default());
            lines(&report)
        };
        assert!(said(false).contains("2 for, 1 against, 0 neither") && said(false).contains("We know too little."));
        assert!(said(true).contains("sees it otherwise") && !said(true).contains("We know too little."));
    }
}
