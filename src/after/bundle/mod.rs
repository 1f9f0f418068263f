//! The bundle for whoever asks for information, or for their own data: what is held of an application or a round, gathered on
//! one day, with a pass in which an officer says what is left out and why, and the clock of twenty working days. Pure.

pub mod actions;
pub mod gathering;
pub mod pack;
pub mod pages;
pub mod policy;
pub mod redacting;
pub mod store;
pub mod views;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::db::types::text_enum;
use crate::error::{Problems, Result};
use crate::text::plain::one_line;
use crate::text::working;

text_enum! {
    /// What is asked for.
    pub enum Kind {
        /// Freedom of information: anybody asks, and anybody may read it.
        Foi = "foi",
        /// A group's own data, for the group.
        OwnData = "own-data",
    }
}

text_enum! {
    /// Where a request is.
    pub enum State {
        Open = "open",
        Sent = "sent",
    }
}

text_enum! {
    /// What moves it on.
    pub enum Action {
        /// An officer changes what is left out.
        Mark = "mark",
        /// Everything is gathered anew.
        Gather = "gather",
        Send = "send",
    }
}

impl Kind {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Kind::Foi => "Freedom of information",
            Kind::OwnData => "A group’s own data",
        }
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here: what was sent stays as it was sent.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Open, Action::Mark | Action::Gather) => Some(State::Open),
            (State::Open, Action::Send) => Some(State::Sent),
            (State::Sent, _) => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Open => "To be sent",
            State::Sent => "Sent",
        }
    }
}

/// How many working days there are.
pub const DAYS: u32 = 20;

/// The day by which it is sent: twenty working days after it came, and somebody's own data within a month as well.
pub fn due(kind: Kind, asked_on: NaiveDate) -> NaiveDate {
    let by_law = working::by_law(asked_on, DAYS);
    match kind {
        Kind::Foi => by_law,
        Kind::OwnData => by_law.min(asked_on.checked_add_months(Months::new(1)).unwrap_or(by_law)),
    }
}

text_enum! {
    /// What a part is.
    pub enum Section {
        Answers = "answers",
        Conversations = "conversations",
        Files = "files",
        Translations = "translations",
        Panel = "panel",
        Facts = "facts",
        Decision = "decision",
        Earlier = "earlier",
        Questions = "questions",
        Known = "known",
        Readings = "readings",
        Risks = "risks",
        Afterwards = "afterwards",
        Letters = "letters",
        History = "history",
    }
}

impl Section {
    /// As whoever gets it reads it.
    pub fn name(self) -> &'static str {
        match self {
            Section::Answers => "What the group wrote",
            Section::Conversations => "What was said in conversations",
            Section::Files => "Files that the group gave",
            Section::Translations => "Translations",
            Section::Panel => "What the panel advised",
            Section::Facts => "Facts that the group was asked about",
            Section::Decision => "What was decided",
            Section::Earlier => "What was decided before, and why that ended",
            Section::Questions => "Questions to the group",
            Section::Known => "What is known through relationships",
            Section::Readings => "Readings",
            Section::Risks => "Risks",
            Section::Afterwards => "What was said and done after the decision",
            Section::Letters => "Letters",
            Section::History => "What happened",
        }
    }
}

/// A part of what is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// By which it is marked, and known again when everything is gathered anew.
    pub key: String,
    /// The reference of the application it is of.
    pub of: String,
    pub section: Section,
    pub title: String,
    pub text: String,
    /// Whether it is left out, and why; or, where an officer put it back, why.
    pub out: bool,
    pub reason: String,
    /// An officer decided it, and not the rule.
    pub by_hand: bool,
    /// It was said to a question about what may hurt somebody, in whichever language it stands here.
    #[serde(default)]
    pub sensitive: bool,
}

/// What never goes into a bundle, whatever an officer ticks, each with why. Whether there is any of it is not said either.
pub fn never(kind: Kind) -> Vec<(&'static str, &'static str)> {
    let mut never = vec![
        ("Equality answers", "They are counted, and never kept with an application for anybody to read."),
        ("Worries about somebody’s safety", "They are the safeguarding lead’s alone."),
        ("Reports of racism or harm", "They are for whoever hears them, outside the grants team."),
        ("Notes that a reader wrote for themselves", "Nobody else may read them."),
        ("What groups say of the council, one by one", "Nobody knows which of them said what."),
    ];
    if kind == Kind::Foi {
        never.push((
            "Names, e-mail addresses, telephone numbers and postcodes of people in the group, and of whoever helped it, was \
             named by it or spoke for it",
            "They are blacked out in every text. No rule finds a street or a nickname: go over the texts for those.",
        ));
        never.push(("Letters between the group and whoever helped it", "The council has no part in them."));
    }
    never
}

/// What is held of it and is not gathered here, each with how to ask for it.
pub const NOT_GATHERED: &[(&str, &str)] = &[
    ("The files and recordings themselves, and what was typed from a recording", "Their names are in the bundle."),
    ("Votes, and who spoke against", "The record of the round has the counts."),
    ("Offers of times, and who had the application open", "They are kept for a while only."),
];

/// Marks what an officer leaves out now, by the keys of the parts, where that differs from before; they say why.
///
/// # Errors
/// A problem where something is changed without a reason.
pub fn mark(parts: &mut [Part], out: &[String], reason: &str) -> Result<usize> {
    let differs = |part: &&mut Part| part.out != out.contains(&part.key);
    let mut changed: Vec<&mut Part> = parts.iter_mut().filter(differs).collect();
    if changed.is_empty() {
        return Ok(0);
    }
    let mut problems = Problems::default();
    problems.need("reason", reason, "Say why: the reason stands in the bundle beside what is left out");
    if reason.chars().count() > 500 {
        problems.add("reason", "A sentence is enough");
    }
    problems.check()?;
    for part in &mut changed {
        part.out = !part.out;
        part.reason = one_line(reason);
        part.by_hand = true;
    }
    Ok(changed.len())
}

/// What was marked by hand stands when everything is gathered anew: what was left out stays out, and what was put in stays
/// in for as long as it says the same.
pub fn carry_over(before: &[Part], now: &mut [Part]) {
    for part in now {
        let marked = before.iter().find(|one| one.key == part.key && one.by_hand);
        if let Some(marked) = marked.filter(|one| one.out || one.text == part.text) {
            part.out = marked.out;
            part.reason.clone_from(&marked.reason);
            part.by_hand = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn part(out: bool) -> Part {
        Part {
            key: "0".into(),
            of: "A-1".into(),
            section: Section::Answers,
            title: "Plan".into(),
            text: "We cook.".into(),
            out,
            reason: String::new(),
            by_hand: false,
            sensitive: false,
        }
    }

    proptest! {
        #[test]
        fn it_is_due_on_a_working_day_and_own_data_within_a_month(from in 20_100_u64..22_100) {
            let day = NaiveDate::default() + chrono::Days::new(from);
            let (foi, own) = (due(Kind::Foi, day), due(Kind::OwnData, day));
            prop_assert_eq!(foi, working::by_law(day, 20));
            prop_assert!(own <= foi && own <= day + Months::new(1) && own > day);
            prop_assert!(foi >= day + chrono::Days::new(26), "never less than four weeks but a weekend");
        }

        #[test]
        fn what_is_marked_is_left_out_and_has_a_reason(
            before in prop::collection::vec(any::<bool>(), 1..12), ticks in prop::collection::vec(0_usize..12, 0..12),
        ) {
            let keyed = |(at, out): (usize, &bool)| Part { key: at.to_string(), ..part(*out) };
            let mut parts: Vec<Part> = before.iter().enumerate().map(keyed).collect();
            let ticks: Vec<String> = ticks.iter().map(ToString::to_string).collect();
            let changed = mark(&mut parts, &ticks, "Somebody else’s words").expect("with a reason");
            for (at, now) in parts.iter().enumerate() {
                prop_assert_eq!(now.out, ticks.contains(&at.to_string()));
                prop_assert_eq!(now.by_hand, before[at] != now.out);
                prop_assert!(!now.by_hand || !now.reason.is_empty());
            }
            prop_assert_eq!(changed, parts.iter().filter(|part| part.by_hand).count());
            let again = parts.clone();
            prop_assert_eq!(mark(&mut parts, &ticks, "").expect("nothing is changed"), 0);
            prop_assert_eq!(&again, &parts);
            // Gathered anew, what was left out by hand stays out, and whatever says something else is the rule's again.
            let mut anew: Vec<Part> = parts.iter().rev().map(|one| Part { out: false, by_hand: false, text: "We sing.".into(), ..one.clone() }).collect();
            carry_over(&parts, &mut anew);
            for now in &anew {
                let was = parts.iter().find(|one| one.key == now.key).expect("the same");
                prop_assert_eq!((now.out, now.by_hand), (was.out && was.by_hand, was.out && was.by_hand));
            }
        }

        #[test]
        fn what_was_sent_stays_as_it_was_sent(steps in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..10)) {
            let (mut state, mut sent) = (State::Open, false);
            for action in steps {
                match state.next(action) {
                    Some(next) => { prop_assert!(!sent); state = next; sent = next == State::Sent; }
                    None => prop_assert!(sent),
                }
            }
        }
    }

    #[test]
    fn nothing_is_changed_without_a_reason() {
        let mut parts = vec![part(false)];
        assert!(mark(&mut parts, &["0".to_owned()], " ").is_err());
        assert!(!parts[0].out);
    }
}
