//! The few kinds of failure, and what each says to the person it happens to.

use std::collections::BTreeMap;

use serde::Serialize;

/// The result of anything a request asks for.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Words for a person: written out, or a key of the Fluent files with what goes into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Words {
    Plain(String),
    Key(&'static str, BTreeMap<&'static str, String>),
}

impl Words {
    /// A message from the Fluent files.
    pub fn key(key: &'static str) -> Self {
        Words::Key(key, BTreeMap::new())
    }

    /// The same with a value put in.
    pub fn with(self, name: &'static str, value: impl ToString) -> Self {
        match self {
            Words::Key(key, mut values) => {
                values.insert(name, value.to_string());
                Words::Key(key, values)
            }
            plain @ Words::Plain(_) => plain,
        }
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Words::Plain(text.to_owned())
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Words::Plain(text)
    }
}

/// One thing to put right on a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The name of the field it is about.
    pub field: String,
    /// What is the matter and how to put it right.
    pub words: Words,
}

/// Everything to put right on a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// One problem with one field.
    pub fn one(field: impl Into<String>, words: impl Into<Words>) -> Self {
        let mut problems = Problems::default();
        problems.add(field, words);
        problems
    }

    /// Notes a further problem; a field keeps its first.
    pub fn add(&mut self, field: impl Into<String>, words: impl Into<Words>) {
        let field = field.into();
        if !self.0.iter().any(|known| known.field == field) {
            self.0.push(Problem { field, words: words.into() });
        }
    }

    /// Notes a problem with `field` unless `text` has something in it.
    pub fn need(&mut self, field: &str, text: &str, words: impl Into<Words>) {
        if text.trim().is_empty() {
            self.add(field, words);
        }
    }

    /// `Ok` when nothing is to be put right.
    ///
    /// # Errors
    /// [`Error::Problem`] otherwise.
    pub fn check(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Problem(self)) }
    }
}

/// What can keep a request from doing what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not allowed: why, and what the person can do instead (a link's address and words).
    #[error("refused: {why:?}")]
    Refused { why: Words, next: Option<(String, Words)> },
    /// There is no such thing, or not for this person.
    #[error("not found")]
    NotFound,
    /// A form with something to put right. The page shows itself again with every value kept.
    #[error("a form to put right: {0:?}")]
    Problem(Problems),
    /// The same thing was done or changed by someone else meanwhile.
    #[error("somebody else changed it first: {0:?}")]
    Overtaken(Words),
    /// What was sent is too large.
    #[error("too large: {0:?}")]
    TooLarge(Words),
    /// The database or the file store cannot be reached for the moment, or takes nothing more.
    #[error("busy: {0}")]
    Busy(String),
    /// Our fault. The cause goes to the log only.
    #[error("broken: {0:#}")]
    Broken(anyhow::Error),
}

impl Error {
    /// A refusal with its reason and nowhere else to go.
    pub fn refused(why: impl Into<Words>) -> Self {
        Error::Refused { why: why.into(), next: None }
    }

    /// A refusal with its reason and a next step.
    pub fn refused_with(why: impl Into<Words>, href: impl Into<String>, text: impl Into<Words>) -> Self {
        Error::Refused { why: why.into(), next: Some((href.into(), text.into())) }
    }

    /// One problem with one field of a form.
    pub fn problem(field: impl Into<String>, words: impl Into<Words>) -> Self {
        Error::Problem(Problems::one(field, words))
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind as Kind, Error as Diesel};
        match error {
            Diesel::NotFound => Error::NotFound,
            Diesel::DatabaseError(
                Kind::ClosedConnection
                | Kind::UnableToSendCommand
                | Kind::ReadOnlyTransaction
                | Kind::SerializationFailure,
                about,
            ) => Error::Busy(about.message().to_owned()),
            Diesel::DatabaseError(_, ref about) if is_away(about.message(), about.hint()) => {
                Error::Busy(about.message().to_owned())
            }
            // What kept the change from being kept is the one worth telling, and not that there was nothing left to undo.
            Diesel::RollbackErrorOnCommit { commit_error, .. } => (*commit_error).into(),
            Diesel::BrokenTransactionManager => Error::Busy("the connection was lost".to_owned()),
            other => Error::Broken(anyhow::Error::new(other).context("the database refused")),
        }
    }
}

/// How the two databases say that they cannot be reached just now, or have no room left: what is full today is not for ever.
/// Diesel hands on no SQLSTATE but in the few kinds above, so that these are known by PostgreSQL's words in English: where it
/// speaks another language, `groundwater doctor` says so.
const AWAY: [&str; 14] = [
    "database is locked",
    "unable to open database file",
    "disk I/O error",
    "disk is full",
    // 57P01, 57P02
    "terminating connection",
    "server closed the connection",
    // 57P03
    "shutting down",
    "starting up",
    "in recovery mode",
    "accepting connections",
    // 53300
    "too many clients already",
    "remaining connection slots",
    // 40P01: two changes waited for each other, and this one was undone: it may be done now.
    "deadlock detected",
    // 53100, where the system says so; where it is only that less was written than asked, the hint does.
    "No space left on device",
];

fn is_away(message: &str, hint: Option<&str>) -> bool {
    AWAY.iter().any(|sign| message.contains(sign)) || hint.is_some_and(|hint| hint.contains("Check free disk space"))
}

impl From<diesel::r2d2::PoolError> for Error {
    fn from(error: diesel::r2d2::PoolError) -> Self {
        Error::Busy(error.to_string())
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Error::Broken(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Error::Broken(anyhow::Error::new(error).context("JSON"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_changes_that_waited_for_each_other_one_is_to_be_tried_again() {
        let says = |message: &str| {
            let about = Box::new(message.to_owned());
            Error::from(diesel::result::Error::DatabaseError(diesel::result::DatabaseErrorKind::Unknown, about))
        };
        assert!(matches!(says("deadlock detected"), Error::Busy(_)));
        assert!(matches!(says("column \"a\" does not exist"), Error::Broken(_)));
    }

    #[test]
    fn what_passes_is_told_from_what_is_broken() {
        for passes in [
            "could not extend file \"base/16384/16385\": No space left on device",
            "database or disk is full",
            "terminating connection due to administrator command",
            "the database system is not yet accepting connections",
            "sorry, too many clients already",
        ] {
            assert!(is_away(passes, None), "{passes}");
        }
        let short = "could not extend file \"base/16384/16385\": wrote only 4096 of 8192 bytes at block 7";
        assert!(is_away(short, Some("Check free disk space.")));
        assert!(!is_away("could not extend file \"base/16384/16385\": Permission denied", None));
        assert!(!is_away("syntax error at or near \"a\"", Some("Perhaps you meant something else.")));
        let kind = diesel::result::DatabaseErrorKind::SerializationFailure;
        let about = Box::new("konnte Zugriff nicht serialisieren".to_owned());
        assert!(matches!(Error::from(diesel::result::Error::DatabaseError(kind, about)), Error::Busy(_)));
    }
}
