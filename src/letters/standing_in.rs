//! A letter to a group whose person at the council is away says who looks after it meanwhile.

use super::Letter;
use crate::db::DbConn;
use crate::error::Result;
use crate::people::away::store::{self as away, StandIn};
use crate::web::language::Language;

impl Letter {
    /// The sentence that names whoever covers; none where nobody is away, or it goes to one of the council's own.
    ///
    /// # Errors
    /// A database that cannot be reached.
    pub(super) fn stand_in(&self, db: &mut DbConn, today: chrono::NaiveDate) -> Result<Option<String>> {
        let (Some(thing), Some(person)) = (&self.about, &self.to_person) else { return Ok(None) };
        // Fluent marks off what it puts in; in a letter that would be copied along with an address.
        let plain = |one: StandIn| one.sentence(self.language).replace(['\u{2068}', '\u{2069}'], "");
        Ok(away::stand_in(db, thing, person, today)?.map(plain))
    }
}

impl StandIn {
    /// Who looks after it meanwhile, in a language.
    pub fn sentence(&self, language: Language) -> String {
        let (contact, until) = (self.contact.as_str(), language.long_day(self.until));
        match &self.cover {
            Some((cover, email)) => language.say_with(
                "letter-together-away",
                &[("contact", contact), ("until", &until), ("cover", cover), ("email", email)],
            ),
            None => language.say_with("letter-together-away-nobody", &[("contact", contact), ("until", &until)]),
        }
    }
}

/// The sentence stands before the last paragraph, which says whose service it is.
pub fn beside(body: &str, sentence: &str) -> String {
    match body.trim_end().rsplit_once("\n\n") {
        Some((before, last)) => format!("{before}\n\n{sentence}\n\n{last}\n"),
        None => format!("{}\n\n{sentence}\n", body.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stands_before_the_name_of_the_service() {
        assert_eq!(beside("Hello.\n\nGrants\n", "Ben covers."), "Hello.\n\nBen covers.\n\nGrants\n");
        assert_eq!(beside("Hello.\n", "Ben covers."), "Hello.\n\nBen covers.\n");
    }
}
