//! Who else has the same application open: two officers on one thing see each other. A page says so every half minute
//! while it is looked at; nobody keeps it, and it is forgotten within minutes.

pub mod actions;
pub mod pages;
pub mod store;

use chrono::TimeDelta;

/// For so long after a page said so somebody counts as here.
pub const HERE: TimeDelta = TimeDelta::seconds(90);
/// For so long it is kept.
pub const KEPT: TimeDelta = TimeDelta::minutes(5);

/// Who else is here, in words; empty where nobody is.
pub fn words(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => format!("{one} has this open too"),
        [first @ .., last] => format!("{} and {last} have this open too", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_named() {
        let names = |names: &[&str]| words(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(names(&[]), "");
        assert_eq!(names(&["Amina"]), "Amina has this open too");
        assert_eq!(names(&["Amina", "Ben", "Kit"]), "Amina, Ben and Kit have this open too");
    }
}
