//! The numbers of registers, held against their form alone. What looks unfamiliar may be right all the same: whoever
//! writes it says so, and it is kept. Pure.

/// A register that gives such numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    /// The Charity Commission for England and Wales; charitable incorporated organisations among them.
    Charities,
    /// The Scottish Charity Regulator. Scottish companies look the same.
    ScottishCharities,
    /// The Charity Commission for Northern Ireland.
    NorthernIrishCharities,
    /// Companies House; community interest companies among them.
    Companies,
    /// The Mutuals Public Register.
    Mutuals,
}

/// A number as its register writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    pub register: Register,
    pub text: String,
}

/// The letters with which a number at Companies House may begin, when it does not begin with digits.
const COMPANIES: [&str; 24] = [
    "NI", "OC", "SO", "NC", "LP", "SL", "NL", "CE", "CS", "RC", "SR", "NR", "FC", "SF", "NF", "GE", "GN", "GS", "IC",
    "SI", "NV", "AC", "NO", "ZC",
];
/// The same of the mutuals.
const MUTUALS: [&str; 4] = ["IP", "SP", "NP", "RS"];

/// A number without the spaces and dots that people put into it, in capitals.
pub fn tidy(typed: &str) -> String {
    let plain = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '\u{200e}' | '\u{200f}'));
    plain.flat_map(char::to_uppercase).collect()
}

/// The number in what was typed, if it has the form of one; none where it looks unfamiliar.
pub fn read(typed: &str) -> Option<Number> {
    let text = tidy(typed);
    register(&text).map(|register| Number { register, text })
}

fn register(text: &str) -> Option<Register> {
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let (number, suffix) = text.split_once('-').map_or((text, None), |(number, suffix)| (number, Some(suffix)));
    if all_digits(number) && matches!(number.len(), 6 | 7) {
        // A charity's part has a number behind a hyphen.
        return suffix.is_none_or(|suffix| all_digits(suffix) && suffix.len() <= 3).then_some(Register::Charities);
    }
    if suffix.is_some() || !text.is_ascii() {
        return None;
    }
    if all_digits(text) {
        return (text.len() == 8).then_some(Register::Companies);
    }
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let (letters, rest) = text.split_at(letters);
    if letters == "NIC" {
        return (all_digits(rest) && rest.len() == 6).then_some(Register::NorthernIrishCharities);
    }
    if letters == "SC" {
        return (all_digits(rest) && rest.len() == 6).then_some(Register::ScottishCharities);
    }
    if MUTUALS.contains(&letters) {
        let digits = rest.strip_suffix('R').unwrap_or(rest);
        return (all_digits(digits) && rest.len() == 6).then_some(Register::Mutuals);
    }
    (COMPANIES.contains(&letters) && all_digits(rest) && rest.len() == 6).then_some(Register::Companies)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_register_is_known_by_its_form() {
        for (typed, register) in [
            ("298801", Register::Charities),
            ("1179382", Register::Charities),
            ("1179382-1", Register::Charities),
            ("sc 012345", Register::ScottishCharities),
            ("NIC100234", Register::NorthernIrishCharities),
            ("0123 4567", Register::Companies),
            ("OC301234", Register::Companies),
            ("ce012345", Register::Companies),
            ("IP031455", Register::Mutuals),
            ("IP12345R", Register::Mutuals),
        ] {
            assert_eq!(read(typed).map(|number| number.register), Some(register), "{typed}");
        }
        for unfamiliar in
            ["", "12345", "123456789", "SC1234", "NIC12345", "XX123456", "Charity 1179382", "1179382-", "-1"]
        {
            assert_eq!(read(unfamiliar), None, "{unfamiliar}");
        }
    }

    /// A number of one of the registers, by chance.
    fn number() -> impl Strategy<Value = String> {
        prop_oneof![
            "[0-9]{6,8}",
            "[0-9]{6,7}-[0-9]{1,3}",
            "(SC|NIC)[0-9]{6}",
            (prop::sample::select(COMPANIES.to_vec()), "[0-9]{6}")
                .prop_map(|(letters, digits)| format!("{letters}{digits}")),
            (prop::sample::select(MUTUALS.to_vec()), "[0-9]{5}[0-9R]")
                .prop_map(|(letters, rest)| format!("{letters}{rest}")),
        ]
    }

    proptest! {
        #[test]
        fn a_number_is_known_however_it_is_spaced_and_stays_the_same(number in number(), gap in 0usize..8) {
            let at = gap.min(number.len());
            let typed = format!(" {} {}", &number[..at], number[at..].to_lowercase());
            let read_once = read(&typed).expect("a number");
            prop_assert_eq!(&read_once.text, &number);
            prop_assert_eq!(read(&read_once.text), Some(read_once));
        }

        #[test]
        fn two_numbers_are_never_taken_for_one(one in number(), other in number()) {
            prop_assert_eq!(one == other, read(&one) == read(&other));
        }

        #[test]
        fn nothing_that_is_typed_is_too_strange(typed in "\\PC{0,40}") {
            let tidied = tidy(&typed);
            prop_assert_eq!(read(&typed).is_some(), read(&tidied).is_some());
        }
    }
}
