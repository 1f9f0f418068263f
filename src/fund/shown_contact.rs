//! The named person of a fund, as their card shows them.

use serde::Serialize;

use super::form::FundText;
use super::said::Said;
use crate::web::language::Language;

/// The named person, as their card shows them.
#[derive(Clone, Debug, Serialize)]
pub struct ShownContact {
    pub name: String,
    pub initials: String,
    pub email: String,
    pub phone: String,
    /// The telephone number as a link wants it.
    pub tel: String,
    pub days: Said,
}

/// The named person of a fund.
pub fn contact(text: &FundText, language: Language) -> ShownContact {
    let contact = &text.contact;
    let initials = contact.name.split_whitespace().filter_map(|word| word.chars().next());
    ShownContact {
        name: contact.name.clone(),
        initials: initials.take(2).collect(),
        email: contact.email.clone(),
        phone: contact.phone.clone(),
        tel: contact.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(),
        days: Said::of(&contact.days, language),
    }
}
