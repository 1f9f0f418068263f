//! How a letter reaches somebody: whole, on the portal only, or as a line that says nothing but that there is one.

use url::Url;

use super::kinds::Kind;
use crate::app::Tools;
use crate::db::DbConn;
use crate::error::Result;
use crate::ids::PersonId;
use crate::people::{messages, safety};
use crate::web::language::Language;

/// How a letter reaches somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By e-mail, as it is written.
    Mail,
    /// By e-mail, without a word of what it is about.
    NoDetails,
    /// They read it on the portal.
    Portal,
}

/// How a letter of this kind reaches this person.
///
/// # Errors
/// A database that cannot be reached.
pub fn way(db: &mut DbConn, person: Option<&PersonId>, kind: Kind) -> Result<Way> {
    let Some(person) = person else { return Ok(Way::Mail) };
    if let Some(topic) = kind.topic
        && messages::store::is_on_portal(db, person, topic)?
    {
        return Ok(Way::Portal);
    }
    Ok(if safety::store::says_nothing(db, person)? { Way::NoDetails } else { Way::Mail })
}

/// The service's address as people say it: `grants.example.gov.uk`.
pub fn address(base_url: &str) -> String {
    let host = Url::parse(base_url).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.unwrap_or_else(|| base_url.to_owned())
}

/// What leaves in the place of a letter that is to say nothing: its subject and its text.
pub fn words(tools: &Tools, language: Language) -> (String, String) {
    let text = format!("{}\n\n{}/messages\n", language.say("letter-outside"), tools.base_url);
    (language.say("letter-outside-subject"), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_names_no_council_beyond_itself() {
        assert_eq!(address("https://grants.example.gov.uk:8443/x"), "grants.example.gov.uk");
        assert_eq!(address("nothing"), "nothing");
    }
}
