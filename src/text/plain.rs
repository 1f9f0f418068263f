//! Plain text as somebody typed it: nothing is formatted, nothing is lost but what cannot be shown.

/// The text as it is stored: one kind of line break, no control characters, no space at the ends.
///
/// Spaces and line breaks inside are the writer's own and stay.
pub fn tidy(typed: &str) -> String {
    let one_kind_of_break = typed.replace("\r\n", "\n").replace(['\r', '\u{2028}'], "\n").replace('\u{2029}', "\n\n");
    let shown: String = one_kind_of_break.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect();
    shown.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned()
}

/// The paragraphs of a text, each as its lines: a page puts a break between the lines of one paragraph.
pub fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let text = tidy(text);
    let mut paragraphs: Vec<Vec<String>> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        if line.trim().is_empty() {
            open = false;
        } else if open && let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push(line.trim_end().to_owned());
        } else {
            paragraphs.push(vec![line.trim_end().to_owned()]);
            open = true;
        }
    }
    paragraphs
}

/// The text on one line, for subjects, titles and lists.
pub fn one_line(text: &str) -> String {
    tidy(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A short mark of a text: a form that carries it knows whether somebody else wrote something else there meanwhile.
pub fn mark_of(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keeps_paragraphs_and_lines() {
        let text = "We meet on Fridays.\r\nEveryone cooks.\r\n\r\n\r\nThen we eat.\n";
        assert_eq!(paragraphs(text), vec![vec!["We meet on Fridays.", "Everyone cooks."], vec!["Then we eat."]]);
        assert_eq!(paragraphs("  \n "), Vec::<Vec<String>>::new());
    }

    #[test]
    fn drops_only_what_cannot_be_shown() {
        assert_eq!(tidy("\u{feff}a\u{0}b\rc\u{2028}d  e\n\n"), "ab\nc\nd  e");
        assert_eq!(one_line("A walk\n\n  and a  talk "), "A walk and a talk");
    }

    proptest! {
        #[test]
        fn tidying_twice_changes_nothing(typed in "(\\PC|[\r\n\t\u{2028}]){0,80}") {
            let once = tidy(&typed);
            prop_assert_eq!(tidy(&once), once);
        }

        #[test]
        fn no_word_is_lost(typed in "([a-z]{1,5}[ \r\n]{0,3}){0,20}") {
            let before: String = typed.split_whitespace().collect();
            let after: String = paragraphs(&typed).into_iter().flatten().flat_map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect();
            prop_assert_eq!(before, after);
        }
    }
}
