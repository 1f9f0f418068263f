//! What whoever reads or hears something hard has at hand: how to say that it worries them, and what helps them.

use serde::Serialize;

use super::form::Support;

/// As a desk page shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ForListener {
    /// Where to say that it worries them; empty where they have just said so.
    pub worry_href: String,
    /// The funder's own words; empty where it has none.
    pub words: String,
    pub name: String,
    pub phone: String,
    pub talk: String,
}

impl ForListener {
    /// What a fund has for its listeners.
    pub fn of(support: &Support, worry_href: String) -> ForListener {
        ForListener {
            worry_href,
            words: support.words.first().to_owned(),
            name: support.name.clone(),
            phone: support.phone.clone(),
            talk: support.talk.first().to_owned(),
        }
    }

    /// For samples.
    pub fn sample() -> ForListener {
        ForListener {
            worry_href: "/desk/applications/a/concern".into(),
            words: "You can stop at any time, and come back tomorrow.".into(),
            name: "The listening line".into(),
            phone: "020 7946 0999".into(),
            talk: "Half an hour with Ife, in working time, whenever you ask.".into(),
        }
    }
}
