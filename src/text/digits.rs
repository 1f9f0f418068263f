//! Digits as people type them: a keyboard in Arabic, Urdu, Bengali or Hindi writes its own, and they are numbers all the same.

/// The zero of each script whose ten digits stand one after another in Unicode: Arabic, Persian and Urdu, Devanagari, Bengali,
/// Gurmukhi, Gujarati, Tamil, Telugu, Thai, Khmer, and the wide forms of East Asia.
const ZEROS: [u32; 11] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0x17e0, 0xff10];

/// The text with every such digit as 0 to 9, and the Arabic marks for thousands and decimals as a comma and a full stop.
pub fn plain(typed: &str) -> String {
    typed.chars().map(plain_char).collect()
}

fn plain_char(typed: char) -> char {
    let code = u32::from(typed);
    let digit = ZEROS.iter().filter_map(|zero| code.checked_sub(*zero)).find(|digit| *digit < 10);
    match (typed, digit) {
        (_, Some(digit)) => char::from_digit(digit, 10).unwrap_or(typed),
        ('٫', _) => '.',
        ('٬' | '،', _) => ',',
        _ => typed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_the_digits_of_other_keyboards() {
        assert_eq!(plain("£١٬٢٥٠٫٥٠"), "£1,250.50");
        for six_hundred in ["۶۰۰", "६००", "৬০০", "੬੦੦", "૬૦૦", "௬௦௦", "౬౦౦", "๖๐๐", "៦០០", "６００"]
        {
            assert_eq!(plain(six_hundred), "600");
        }
    }

    proptest! {
        #[test]
        fn leaves_everything_else_as_it_is(typed in "[ -~äöüßçğışéñ£–]*") {
            prop_assert_eq!(plain(&typed), typed);
        }
    }
}
