//! Groups at the desk: those that sent something here or share something, what they let us see, and two that are one.

pub mod merging;
pub mod pages;
pub mod store;
pub mod views;

use crate::ids::FunderId;
use crate::people::{Role, Who};

/// Two names this near to each other may be one group's, entered twice.
const NEAR: f64 = 0.87;
/// Words that many groups have in their names, and that say nothing about which group it is.
const USUAL: [&str; 16] = [
    "the",
    "and",
    "of",
    "for",
    "a",
    "in",
    "group",
    "association",
    "community",
    "project",
    "club",
    "society",
    "trust",
    "cic",
    "ltd",
    "limited",
];

/// The funders at which somebody is an officer.
pub fn officer_at(who: &Who) -> Vec<FunderId> {
    who.roles.iter().filter(|held| held.role == Role::Commissioner).filter_map(|held| held.funder.clone()).collect()
}

/// What a name comes down to: its telling words in small letters, in order of the alphabet.
pub fn essence(name: &str) -> String {
    let small = name.to_lowercase();
    let words = small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut telling: Vec<&str> = words.clone().filter(|word| !USUAL.contains(word)).collect();
    if telling.is_empty() {
        telling = words.collect();
    }
    telling.sort_unstable();
    telling.join(" ")
}

/// Whether two names may be one group's.
pub fn is_near(one: &str, other: &str) -> bool {
    let (one, other) = (essence(one), essence(other));
    if one.is_empty() || other.is_empty() {
        return false;
    }
    one == other || strsim::jaro_winkler(&one, &other) >= NEAR || strsim::sorensen_dice(&one, &other) >= NEAR
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_group_under_two_names_is_found_and_two_groups_are_not_mixed_up() {
        for (one, other) in [
            ("Sunday Kitchen", "The Sunday Kitchen"),
            ("Sunday Kitchen", "Sunday Kichen"),
            ("Clapton Somali Fathers", "Somali Fathers (Clapton)"),
            ("Quiet Corner CIC", "Quiet Corner"),
            ("Day-Mer Storytellers", "DayMer storytellers"),
        ] {
            assert!(is_near(one, other) && is_near(other, one), "{one} / {other}");
        }
        for (one, other) in [
            ("Sunday Kitchen", "Quiet Corner"),
            ("Homerton Roma Women", "Hackney Nigerian Women in Trade"),
            ("Ridley Road Elders", "Windrush Seamstresses"),
            ("", "Quiet Corner"),
        ] {
            assert!(!is_near(one, other), "{one} / {other}");
        }
    }
}
