//! By what the payments of later years rise, as a fund file says it. Pure.

use serde::{Deserialize, Serialize};

/// The most that a fixed rise may be, in hundredths of a percent.
const MOST_FIXED: i32 = 2_500;
/// How long the name of an index may be, in characters.
const NAME_LIMIT: usize = 40;

/// By what later years' payments rise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Uplift {
    /// By an index, by its name: `CPI`.
    Index(String),
    /// By so many hundredths of a percent each year.
    Fixed(i32),
}

impl Uplift {
    /// From what the file says: `CPI`, or `2.5%`.
    ///
    /// # Errors
    /// What to write instead.
    pub fn read(text: &str) -> Result<Uplift, &'static str> {
        if text.ends_with('%') {
            return match percent(text) {
                Some(hundredths) if (1..=MOST_FIXED).contains(&hundredths) => Ok(Uplift::Fixed(hundredths)),
                _ => Err("write a percentage from 0.01% to 25%, such as \"2.5%\""),
            };
        }
        let named = text.chars().any(char::is_alphabetic) && text.chars().count() <= NAME_LIMIT;
        if named {
            Ok(Uplift::Index(text.to_owned()))
        } else {
            Err("write the name of an index, such as \"CPI\", or \"2.5%\"")
        }
    }

    /// As the file writes it.
    pub fn written(&self) -> String {
        match self {
            Uplift::Index(name) => name.clone(),
            Uplift::Fixed(hundredths) => percent_words(*hundredths),
        }
    }
}

/// Hundredths of a percent from what somebody typed: `3.2`, `3.25%`, `-0.4`. None where it is no percentage with two decimals
/// at the most.
pub fn percent(typed: &str) -> Option<i32> {
    let text = typed.trim().trim_end_matches('%').trim();
    let (sign, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.chars().all(|one| one.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    let hundredths: i32 = format!("{part:0<2}").parse().ok()?;
    Some(sign * (whole.parse::<i32>().ok()? * 100 + hundredths))
}

/// Hundredths of a percent as people write them: `3.2%`.
pub fn percent_words(hundredths: i32) -> String {
    let (sign, size) = (if hundredths < 0 { "−" } else { "" }, hundredths.unsigned_abs());
    let text = format!("{sign}{}.{:02}", size / 100, size % 100);
    format!("{}%", text.trim_end_matches('0').trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_rise_is_an_index_or_a_percentage() {
        assert_eq!(Uplift::read("CPI"), Ok(Uplift::Index("CPI".into())));
        assert_eq!(Uplift::read("2.5%"), Ok(Uplift::Fixed(250)));
        assert!(Uplift::read("-2%").is_err() && Uplift::read("0%").is_err() && Uplift::read("2.5").is_err());
        assert_eq!((percent("3"), percent("3.25 %"), percent("-0.4")), (Some(300), Some(325), Some(-40)));
        assert_eq!((percent("3.125"), percent(""), percent("a")), (None, None, None));
        assert_eq!(
            (percent_words(320), percent_words(1_000), percent_words(5)),
            ("3.2%".into(), "10%".into(), "0.05%".into())
        );
    }

    proptest! {
        #[test]
        fn a_percentage_is_read_as_it_is_written(hundredths in -9_999_i32..9_999) {
            prop_assert_eq!(percent(&percent_words(hundredths)), Some(hundredths));
        }
    }
}
