//! An answer: what was said to one question, in parts by the way each was given. Saving never refuses anything;
//! [`check`] says gently what is to be put right before the application is sent.

mod standing;

pub use standing::{Given, Others, Status, Talk, is_answered, minutes_left, progress, status};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{Problems, Words};
use crate::fund::form::{FundText, Kind, Question};
use crate::text::dates::{self, DateProblem};
use crate::text::money::{MoneyProblem, Pence};
use crate::web::language::Language;

/// What stands in the written part of an answer. What was typed is kept as it was typed, readable or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Body {
    /// Paragraphs or one line; also what somebody writes beside files.
    Text {
        text: String,
    },
    Money {
        typed: String,
        pence: Option<i64>,
    },
    Budget {
        lines: Vec<BudgetLine>,
    },
    Date {
        day: String,
        month: String,
        year: String,
        date: Option<NaiveDate>,
    },
    /// The key of an option; empty when none is chosen.
    Choice {
        key: String,
    },
    Choices {
        keys: Vec<String>,
    },
    YesNo {
        yes: Option<bool>,
    },
}

/// One line of a budget.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BudgetLine {
    pub what: String,
    pub typed: String,
    pub pence: Option<i64>,
}

impl BudgetLine {
    /// A line as it was typed.
    pub fn typed(what: &str, typed: &str) -> Self {
        BudgetLine { what: what.to_owned(), typed: typed.to_owned(), pence: read_pence(typed) }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.what.trim().is_empty() && self.typed.trim().is_empty()
    }
}

fn read_pence(typed: &str) -> Option<i64> {
    Pence::parse(typed).ok().map(|amount| amount.0)
}

impl Body {
    /// Writing.
    pub fn text(text: impl Into<String>) -> Self {
        Body::Text { text: text.into() }
    }

    /// An amount as it was typed.
    pub fn money(typed: &str) -> Self {
        Body::Money { typed: typed.to_owned(), pence: read_pence(typed) }
    }

    /// A date as it was typed.
    pub fn date(day: &str, month: &str, year: &str) -> Self {
        let date = dates::parse_day(day, month, year).ok();
        Body::Date { day: day.to_owned(), month: month.to_owned(), year: year.to_owned(), date }
    }

    /// The answer that a kind of question has before anybody has said anything.
    pub fn empty(kind: &Kind) -> Self {
        match kind {
            Kind::Text { .. } | Kind::ShortText { .. } | Kind::File { .. } => Body::text(""),
            Kind::Money { .. } => Body::money(""),
            Kind::Budget { .. } => Body::Budget { lines: Vec::new() },
            Kind::Date => Body::date("", "", ""),
            Kind::Choice { .. } => Body::Choice { key: String::new() },
            Kind::Choices { .. } => Body::Choices { keys: Vec::new() },
            Kind::YesNo => Body::YesNo { yes: None },
        }
    }

    /// Whether nothing at all was said.
    pub fn is_empty(&self) -> bool {
        match self {
            Body::Text { text } => text.trim().is_empty(),
            Body::Money { typed, .. } => typed.trim().is_empty(),
            Body::Budget { lines } => lines.iter().all(BudgetLine::is_empty),
            Body::Date { day, month, year, .. } => [day, month, year].iter().all(|part| part.trim().is_empty()),
            Body::Choice { key } => key.is_empty(),
            Body::Choices { keys } => keys.is_empty(),
            Body::YesNo { yes } => yes.is_none(),
        }
    }

    /// The amount it names, in pence: an amount, or the lines of a budget added up.
    pub fn pence(&self) -> Option<i64> {
        match self {
            Body::Money { pence, .. } => *pence,
            Body::Budget { lines } => {
                let mut amounts = lines.iter().filter_map(|line| line.pence).peekable();
                amounts.peek()?;
                amounts.try_fold(0_i64, i64::checked_add)
            }
            _ => None,
        }
    }

    /// Everything it says as plain text in one language: for copies, comparisons and reading aloud.
    pub fn plain(&self, question: &Question, lang: &str, yes: &str, no: &str) -> String {
        let title = |key: &str| {
            let option = question.kind.options().iter().find(|option| option.key == key);
            option.map_or_else(|| key.to_owned(), |option| option.title.get(lang).to_owned())
        };
        let amount = |typed: &str, pence: Option<i64>| pence.map_or_else(|| typed.to_owned(), |p| Pence(p).to_string());
        match self {
            Body::Text { text } => text.clone(),
            Body::Money { typed, pence } => amount(typed, *pence),
            Body::Budget { lines } => {
                let line = |line: &BudgetLine| format!("{}: {}", line.what, amount(&line.typed, line.pence));
                lines.iter().filter(|line| !line.is_empty()).map(line).collect::<Vec<_>>().join("\n")
            }
            Body::Date { date: Some(date), .. } => Language::find(lang).unwrap_or(Language::ENGLISH).long_day(*date),
            Body::Date { day, month, year, .. } => format!("{day} {month} {year}").trim().to_owned(),
            Body::Choice { key } if key.is_empty() => String::new(),
            Body::Choice { key } => title(key),
            Body::Choices { keys } => keys.iter().map(|key| title(key)).collect::<Vec<_>>().join("\n"),
            Body::YesNo { yes: None } => String::new(),
            Body::YesNo { yes: Some(said) } => (if *said { yes } else { no }).to_owned(),
        }
    }

    /// How long it is, for telling a rewrite from a few more words.
    pub fn weight(&self) -> usize {
        match self {
            Body::Text { text } => text.chars().count(),
            Body::Budget { lines } => lines.iter().map(|line| line.what.chars().count() + line.typed.len()).sum(),
            _ => 0,
        }
    }

    /// Whether everything in `earlier` still stands at the start of this: nothing is lost if this takes its place.
    pub fn continues(&self, earlier: &Body) -> bool {
        match (self, earlier) {
            (_, earlier) if earlier.is_empty() => true,
            (Body::Text { text }, Body::Text { text: before }) => text.starts_with(before.as_str()),
            (Body::Budget { lines }, Body::Budget { lines: before }) => lines.starts_with(before),
            (new, earlier) => new == earlier,
        }
    }
}

/// Words as they count against a limit: the kinder of two ways to count.
pub fn word_count(text: &str) -> u32 {
    let words = crate::text::words::count(text).min(text.split_whitespace().count());
    u32::try_from(words).unwrap_or(u32::MAX)
}

/// What is to be put right in an answer before the application is sent, by the field it stands in. An empty answer has
/// nothing to put right; whether it is needed is another question ([`is_answered`]).
pub fn check(question: &Question, body: &Body) -> Problems {
    let mut problems = Problems::default();
    if body.is_empty() {
        return problems;
    }
    match (&question.kind, body) {
        (Kind::Text { min_words, max_words }, Body::Text { text }) => {
            check_words(&mut problems, text, *min_words, *max_words);
        }
        (Kind::ShortText { max_words }, Body::Text { text }) => check_words(&mut problems, text, 0, *max_words),
        (Kind::Money { min, max }, Body::Money { typed, .. }) => match Pence::parse(typed) {
            Err(why) => problems.add("amount", money_words(why)),
            Ok(amount) if amount < *min || amount > *max => {
                problems.add("amount", Words::key("answer-amount-limits").with("min", min).with("max", max));
            }
            Ok(_) => {}
        },
        (Kind::Budget { max_lines, .. }, Body::Budget { lines }) => check_budget(&mut problems, lines, *max_lines),
        (Kind::Date, Body::Date { day, month, year, .. }) => {
            if let Err(why) = dates::parse_day(day, month, year) {
                problems.add("date", date_words(&why));
            }
        }
        (Kind::Choices { max, .. }, Body::Choices { keys }) if keys.len() > *max as usize => {
            problems.add("choices", Words::key("answer-too-many-choices").with("max", max));
        }
        _ => {}
    }
    problems
}

/// The same for a question of this form: lines that ask for the whole amount add up to what the round gives.
pub fn check_in(form: &FundText, question: &Question, body: &Body) -> Problems {
    let mut problems = check(question, body);
    let (min, max) = (form.round.min_amount, form.round.max_amount);
    if let (true, Kind::Budget { .. }, Some(total)) = (question.asks_amount, &question.kind, body.pence().map(Pence))
        && problems.0.is_empty()
        && (total < min || total > max)
    {
        let key = if min == Pence::ZERO { "answer-total-up-to" } else { "answer-total-limits" };
        problems.add("budget", Words::key(key).with("total", total).with("min", min).with("max", max));
    }
    problems
}

fn check_words(problems: &mut Problems, text: &str, min: u32, max: u32) {
    let count = word_count(text);
    if max > 0 && count > max {
        problems.add("text", Words::key("answer-too-long").with("max", max).with("over", count - max));
    } else if count < min {
        problems.add("text", Words::key("answer-too-short").with("min", min).with("count", count));
    }
}

fn check_budget(problems: &mut Problems, lines: &[BudgetLine], max_lines: u32) {
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
        let number = at + 1;
        if line.what.trim().is_empty() {
            problems.add(format!("budget-what-{number}"), Words::key("answer-line-what").with("line", number));
        }
        if let Err(why) = Pence::parse(&line.typed) {
            problems.add(format!("budget-amount-{number}"), money_words(why));
        }
    }
    if lines.iter().filter(|line| !line.is_empty()).count() > max_lines as usize {
        problems.add("budget", Words::key("answer-too-many-lines").with("max", max_lines));
    }
}

/// Why an amount could not be read, in the language of whoever typed it.
pub fn money_words(why: MoneyProblem) -> Words {
    Words::key(match why {
        MoneyProblem::Empty => "answer-money-empty",
        MoneyProblem::NotNumbers => "answer-money-letters",
        MoneyProblem::Commas => "answer-money-commas",
        MoneyProblem::PenceDigits => "answer-money-pence",
        MoneyProblem::Negative => "answer-money-minus",
        MoneyProblem::TooMuch => "answer-money-digits",
    })
}

/// Why a day could not be read, in the language of whoever typed it.
pub fn date_words(why: &DateProblem) -> Words {
    match why {
        DateProblem::Missing(_) => Words::key("answer-date-missing"),
        DateProblem::Day => Words::key("answer-date-day"),
        DateProblem::Month => Words::key("answer-date-month"),
        DateProblem::Year => Words::key("answer-date-year"),
        DateProblem::NotInMonth { days, .. } => Words::key("answer-date-not-there").with("days", days),
    }
}
