//! Help that outlasts the grant, as the fund's page shows it.

use serde::Serialize;

use super::form::LastingHelp;
use super::said::Said;
use crate::web::language::Language;

/// An offer of help, in the page's language.
#[derive(Clone, Debug, Serialize)]
pub struct ShownLasting {
    pub title: Said,
    pub words: Said,
    pub given_by: Said,
    /// The key of who it is for.
    pub for_key: &'static str,
    /// How many groups can have it; none where it is not limited.
    pub places: Option<u32>,
    /// The last day on which it can be taken up; empty where it goes on.
    pub until: String,
}

/// An offer of the fund's file.
pub fn shown_lasting(offer: &LastingHelp, language: Language) -> ShownLasting {
    ShownLasting {
        title: Said::of(&offer.title, language),
        words: Said::of(&offer.words, language),
        given_by: Said::of(&offer.given_by, language),
        for_key: offer.who.key(),
        places: offer.places,
        until: offer.until.map(|day| language.long_day(day)).unwrap_or_default(),
    }
}
