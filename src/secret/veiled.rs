//! Words that are sealed wherever they stand in the database and are plain everywhere else: how somebody can safely be
//! reached, what worries somebody, what was typed when a session was over.
//!
//! A [`Veiled`] is sealed as it is bound to a statement, and opened as it is read: with the keys that the database is handed
//! when it is opened ([`Keeper`]), and that hold for as long as it is asked something. So nobody who writes a query can forget it.
//! Unlike a [`super::Sealed`] it is bound to no row: whoever writes in the database by hand can move it to another.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::Text;
use secrecy::{ExposeSecret, SecretString};

use super::Sealed;
use crate::clock::Chance;
use crate::db::MultiBackend;
use crate::db::types::TextValue;
use crate::error::{Error, Result};
use crate::settings::Key;

/// In front of what is sealed; anything else is plain, from before words were sealed.
pub const MARK: &str = "sealed:";
/// What they are sealed for.
const PLACE: &str = "veiled words";

thread_local! {
    static KEEPER: RefCell<Option<Keeper>> = const { RefCell::new(None) };
}

/// The keys with which words are sealed and opened, and the chance that goes into each sealing.
#[derive(Clone)]
pub struct Keeper {
    key: Arc<Key>,
    chance: Chance,
}

impl Keeper {
    /// A keeper of these keys.
    pub fn new(key: Arc<Key>, chance: Chance) -> Self {
        Keeper { key, chance }
    }

    /// Seals and opens what `f` writes and reads, on this thread.
    pub fn during<T>(&self, f: impl FnOnce() -> T) -> T {
        let _back = Back(KEEPER.replace(Some(self.clone())));
        f()
    }
}

/// Puts back the keeper from before, also where what was done panics.
struct Back(Option<Keeper>);

impl Drop for Back {
    fn drop(&mut self) {
        KEEPER.set(self.0.take());
    }
}

fn with_keeper<T>(f: impl FnOnce(&Keeper) -> Result<T>) -> Result<T> {
    KEEPER.with_borrow(|keeper| match keeper {
        Some(keeper) => f(keeper),
        None => Err(Error::Broken(anyhow::anyhow!("nobody here has the keys of what is sealed"))),
    })
}

/// Words that stand sealed in a TEXT column. Where there are none, nothing is sealed.
#[derive(Clone, Default, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Veiled(String);

impl fmt::Debug for Veiled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Veiled(…)")
    }
}

impl From<String> for Veiled {
    fn from(words: String) -> Self {
        Veiled(words)
    }
}

impl From<&str> for Veiled {
    fn from(words: &str) -> Self {
        Veiled(words.to_owned())
    }
}

impl From<Veiled> for String {
    fn from(veiled: Veiled) -> Self {
        veiled.0
    }
}

impl Veiled {
    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it stands in the database.
    fn sealed(&self) -> Result<String> {
        if self.0.is_empty() {
            return Ok(String::new());
        }
        with_keeper(|keeper| seal(&keeper.key, &keeper.chance, &self.0))
    }

    /// From what stands in the database.
    fn opened(text: &str) -> Result<Self> {
        // Somebody may have begun with that word before words were sealed.
        let is_ours = |sealed: &str| sealed.starts_with(super::WAY) || sealed.starts_with("1.");
        let Some(sealed) = text.strip_prefix(MARK).filter(|sealed| is_ours(sealed)).and_then(Sealed::from_text_value)
        else {
            return Ok(Veiled(text.to_owned()));
        };
        with_keeper(|keeper| Ok(Veiled(sealed.open(&keeper.key, PLACE)?.expose_secret().to_owned())))
    }
}

/// Words as they stand in a column whose words are sealed where it is about some things, and plain where it is about others.
///
/// # Errors
/// Only when memory cannot be written.
pub fn seal(key: &Key, chance: &Chance, words: &str) -> Result<String> {
    let sealed = Sealed::seal(key, chance, PLACE, &SecretString::from(words.to_owned()))?;
    Ok(format!("{MARK}{}", sealed.as_text()))
}

/// Words as they stand in such a column, opened; what is plain, from before words were sealed, as it stands.
///
/// # Errors
/// Something that no key here opens.
pub fn open(text: &str) -> Result<String> {
    Veiled::opened(text).map(String::from)
}

/// What stands in a column whose words stand sealed: opened where it opens here, and otherwise as it stands. Never to be asked of
/// a column that holds what people typed as they typed it: whoever has a copy of the database could type what is sealed in it,
/// and would read it.
pub fn open_or_keep(text: String) -> String {
    open(&text).unwrap_or(text)
}

impl ToSql<Text, diesel::sqlite::Sqlite> for Veiled {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, diesel::sqlite::Sqlite>) -> serialize::Result {
        out.set_value(self.sealed().map_err(|why| why.to_string())?);
        Ok(IsNull::No)
    }
}

impl ToSql<Text, diesel::pg::Pg> for Veiled {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, diesel::pg::Pg>) -> serialize::Result {
        use std::io::Write;
        out.write_all(self.sealed().map_err(|why| why.to_string())?.as_bytes())?;
        Ok(IsNull::No)
    }
}

impl ToSql<Text, MultiBackend> for Veiled {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
        out.set_value((Text, self));
        Ok(IsNull::No)
    }
}

impl<DB: Backend> FromSql<Text, DB> for Veiled
where
    String: FromSql<Text, DB>,
{
    fn from_sql(raw: DB::RawValue<'_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<Text, DB>>::from_sql(raw)?;
        Ok(Veiled::opened(&text).map_err(|why| why.to_string())?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutated::mutated_text;
    use proptest::prelude::*;

    fn keeper(seed: u8) -> Keeper {
        Keeper::new(Arc::new(Key::new(vec![seed; 40])), Chance::seeded(7))
    }

    #[test]
    fn words_are_sealed_and_opened_by_whoever_has_the_keys() {
        let words = Veiled::from("After nine, ask for marigold.");
        let kept = keeper(1).during(|| words.sealed()).expect("sealed");
        assert!(kept.starts_with("sealed:2-") && !kept.contains("marigold"), "{kept}");
        assert_eq!(keeper(1).during(|| Veiled::opened(&kept)).expect("opened"), words);
        assert!(keeper(2).during(|| Veiled::opened(&kept)).is_err(), "another key");
        assert!(Veiled::opened(&kept).is_err(), "no key");
        assert!(!format!("{words:?}").contains("marigold"));
        // What was there before words were sealed is read as it stands; where there are none, nothing is sealed.
        assert_eq!(Veiled::opened("Weekdays").expect("plain").as_str(), "Weekdays");
        let typed = "sealed: it is in the envelope";
        assert_eq!(Veiled::opened(typed).expect("plain").as_str(), typed);
        assert_eq!(Veiled::default().sealed().expect("nothing"), "");
    }

    #[test]
    fn what_somebody_types_that_looks_sealed_is_sealed_again_and_comes_back_as_typed() {
        keeper(1).during(|| {
            let stolen = Veiled::from("marigold").sealed().expect("sealed");
            let kept = Veiled::from(stolen.as_str()).sealed().expect("sealed");
            assert_ne!(kept, stolen);
            assert_eq!(Veiled::opened(&kept).expect("opened").as_str(), stolen);
        });
    }

    #[test]
    fn the_keys_hold_as_long_as_something_is_done() {
        let kept = keeper(1).during(|| {
            let _ = keeper(2).during(|| Veiled::from("x").sealed());
            Veiled::from("y").sealed()
        });
        let kept = kept.expect("sealed");
        assert!(keeper(1).during(|| Veiled::opened(&kept)).is_ok(), "the outer keys are back");
        assert!(Veiled::from("z").sealed().is_err());
    }

    const WORDS: &str = "After nine, ask for marigold.";

    fn kept() -> String {
        keeper(1).during(|| Veiled::from(WORDS).sealed()).expect("sealed")
    }

    proptest! {
        #[test]
        fn fuzzed_sealed_words_that_were_changed_do_not_open(text in mutated_text(&[&kept()])) {
            // What does not look sealed any more is plain words.
            if let Ok(words) = keeper(1).during(|| Veiled::opened(&text)) {
                prop_assert!(words.as_str() == text || words.as_str() == WORDS, "{text}");
            }
        }
    }
}
