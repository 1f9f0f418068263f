//! A plan as somebody typed it, and what is to be put right about it. Pure.

use chrono::{Months, NaiveDate};

use super::{FEWEST, Line, MOST, MOST_OWN, Plan, Way};
use crate::application::answer::{date_words, money_words};
use crate::error::{Problems, Words};
use crate::text::dates;
use crate::text::money::Pence;
use crate::text::plain::tidy;

/// The most characters of why a group chose its own plan.
const WHY_LIMIT: usize = 1_000;
/// The furthest that two instalments may lie apart, in months.
const FURTHEST: u32 = 12;

/// What was typed of a plan.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub way: String,
    /// How many instalments, and how many months apart.
    pub many: String,
    pub apart: String,
    /// The three boxes of the first instalment's day.
    pub first: (String, String, String),
    /// Each payment of one's own: the three boxes of its day, and its amount.
    pub lines: Vec<((String, String, String), String)>,
    pub why: String,
}

impl Typed {
    /// Reads it as a plan for this amount, chosen on this day.
    pub fn read(&self, amount: Pence, today: NaiveDate, problems: &mut Problems) -> Plan {
        match Way::parse(&self.way) {
            Some(Way::UpFront) => Plan::UpFront,
            Some(Way::Instalments) => Plan::Instalments { days: self.days(today, problems) },
            Some(Way::Own) => Plan::Own { lines: self.own(amount, today, problems), why: self.why(problems) },
            None => {
                problems.add("way", Words::key("plan-way-empty"));
                Plan::UpFront
            }
        }
    }

    fn why(&self, problems: &mut Problems) -> String {
        let why = tidy(&self.why);
        if why.chars().count() > WHY_LIMIT {
            problems.add("plan_why", Words::key("agreeing-too-long"));
        }
        why
    }

    fn days(&self, today: NaiveDate, problems: &mut Problems) -> Vec<NaiveDate> {
        let many = self.many.trim().parse::<usize>().ok().filter(|many| (FEWEST..=MOST).contains(many));
        let apart = self.apart.trim().parse::<u32>().ok().filter(|apart| (1..=FURTHEST).contains(apart));
        if many.is_none() {
            problems.add("many", Words::key("plan-many-empty"));
        }
        if apart.is_none() {
            problems.add("apart", Words::key("plan-apart-empty"));
        }
        let first = day(&self.first, "first", today, problems);
        let (Some(first), Some(many), Some(apart)) = (first, many, apart) else { return Vec::new() };
        let many = u32::try_from(many).unwrap_or_default();
        (0..many).filter_map(|at| first.checked_add_months(Months::new(at * apart))).collect()
    }

    /// Whatever was filled in. Together it has to be the amount.
    fn own(&self, amount: Pence, today: NaiveDate, problems: &mut Problems) -> Vec<Line> {
        let mut lines = Vec::new();
        for (at, (boxes, typed)) in self.lines.iter().take(MOST_OWN).enumerate() {
            let empty = [&boxes.0, &boxes.1, &boxes.2, typed].iter().all(|text| text.trim().is_empty());
            if empty {
                continue;
            }
            let due_on = day(boxes, &format!("day{at}"), today, problems);
            match Pence::parse(typed) {
                Ok(amount) if amount > Pence::ZERO => lines.extend(due_on.map(|due_on| Line { due_on, amount })),
                Ok(_) => problems.add(format!("amount{at}"), Words::key("plan-amount-empty")),
                Err(why) => problems.add(format!("amount{at}"), money_words(why)),
            }
        }
        lines.sort_by_key(|line| line.due_on);
        let together = super::total(&lines);
        if problems.0.is_empty() && together != amount {
            problems.add("amount0", Words::key("plan-sum").with("together", together).with("amount", amount));
        }
        lines
    }
}

fn day(
    (day, month, year): &(String, String, String),
    field: &str,
    today: NaiveDate,
    problems: &mut Problems,
) -> Option<NaiveDate> {
    match dates::parse_day(day, month, year) {
        Ok(date) if date >= today => Some(date),
        Ok(_) => {
            problems.add(field, Words::key("plan-day-past"));
            None
        }
        Err(why) => {
            problems.add(field, date_words(&why));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxes(day: &str) -> (String, String, String) {
        (day.into(), "3".into(), "2027".into())
    }

    fn read(typed: &Typed) -> (Plan, Problems) {
        let mut problems = Problems::default();
        let today = NaiveDate::from_ymd_opt(2027, 1, 1).expect("a date");
        (typed.read(Pence::pounds(900), today, &mut problems), problems)
    }

    #[test]
    fn instalments_lie_as_far_apart_as_was_said() {
        let typed = Typed {
            way: "instalments".into(),
            many: "3".into(),
            apart: "6".into(),
            first: boxes("31"),
            ..Typed::default()
        };
        let (plan, problems) = read(&typed);
        assert!(problems.0.is_empty(), "{problems:?}");
        let Plan::Instalments { days } = plan else { panic!("instalments") };
        let days: Vec<String> = days.iter().map(ToString::to_string).collect();
        assert_eq!(days, ["2027-03-31", "2027-09-30", "2028-03-31"]);
        let (_, problems) = read(&Typed { many: "5".into(), ..typed });
        assert_eq!(problems.0.len(), 1);
    }

    #[test]
    fn a_plan_of_ones_own_comes_to_the_grant() {
        let line = |day: &str, amount: &str| (boxes(day), amount.to_owned());
        let none = || ((String::new(), String::new(), String::new()), String::new());
        let typed =
            Typed { way: "own".into(), lines: vec![line("20", "£300"), none(), line("2", "600")], ..Typed::default() };
        let (plan, problems) = read(&typed);
        assert!(problems.0.is_empty(), "{problems:?}");
        assert_eq!(plan.payments(Pence::pounds(900), NaiveDate::default())[0].amount, Pence::pounds(600));
        let (_, problems) = read(&Typed { lines: vec![line("2", "£300")], ..typed });
        assert_eq!(problems.0[0].field, "amount0");
    }
}
