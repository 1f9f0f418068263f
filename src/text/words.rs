//! Counting words the same way in every language the portal is written in.

use unicode_segmentation::UnicodeSegmentation;

/// How many words a text has, by Unicode's rules: "don't", "£1,250.50" and "ABC-1's" parts count as a reader would,
/// and scripts without spaces are counted too. Marks and line breaks alone are no words.
pub fn count(text: &str) -> usize {
    text.unicode_words().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts_as_a_reader_would() {
        assert_eq!(count(""), 0);
        assert_eq!(count(" \n — … "), 0);
        assert_eq!(count("We don't need much."), 4);
        assert_eq!(count("£1,250.50 for rent"), 3);
        assert_eq!(count("Çocuklar için yüzme dersleri"), 4);
        assert_eq!(count("مجموعة من الجيران"), 3);
        assert_eq!(count("one\r\ntwo\tthree"), 3);
    }

    proptest! {
        #[test]
        fn is_the_sum_of_its_lines(lines in prop::collection::vec("[a-zğüşöç]{1,8}( [a-zğüşöç]{1,8}){0,5}", 0..5)) {
            let whole = lines.join("\n");
            prop_assert_eq!(count(&whole), lines.iter().map(|line| count(line)).sum::<usize>());
        }

        #[test]
        fn never_counts_more_than_characters(text in "\\PC{0,200}") {
            prop_assert!(count(&text) <= text.chars().count());
        }
    }
}
