//! What is wrong with a fund file: every problem with its line, in the order of the file.

use std::cell::RefCell;
use std::fmt;

/// One thing to put right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The line it stands on, counted from 1.
    pub line: usize,
    /// What it is, and what to do.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

/// Everything to put right in a file, one line each when shown. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// A single problem.
    pub(super) fn one(line: usize, what: &str) -> Problems {
        Problems(vec![Problem { line, what: what.to_owned() }])
    }

    /// Each of them, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// Collects problems while a file is read, so that all of them can be told at once.
pub(super) struct Notes {
    line_starts: Vec<usize>,
    problems: RefCell<Vec<Problem>>,
}

impl Notes {
    /// For a file with this text.
    pub fn new(source: &str) -> Notes {
        let after_breaks = source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Notes { line_starts: std::iter::once(0).chain(after_breaks).collect(), problems: RefCell::default() }
    }

    /// The line a byte stands on, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= at)
    }

    /// Notes a problem at a byte of the file.
    pub fn add(&self, at: usize, what: impl Into<String>) {
        let problem = Problem { line: self.line(at), what: what.into() };
        // Some values are asked for twice, such as whether a round is rolling.
        let mut problems = self.problems.borrow_mut();
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }

    /// What was read, if there was nothing to note.
    pub fn finish<T>(self, read: T) -> Result<T, Problems> {
        if self.problems.borrow().is_empty() { Ok(read) } else { Err(self.into_problems()) }
    }

    /// Everything noted, in the order of the file.
    pub fn into_problems(self) -> Problems {
        let mut problems = self.problems.into_inner();
        // Stable, so that problems on one line stay in the order in which they were found.
        problems.sort_by_key(|problem| problem.line);
        Problems(problems)
    }
}
