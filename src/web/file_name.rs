//! The name of a file that came from somebody's device. Pure.

/// The last part of a file's name, without control characters and signs that turn the way in which it is read, and not longer
/// than a name should be. Empty only where no name was given.
pub fn tidy_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or("");
    let clean: String = last.chars().filter(|c| !c.is_control() && !"\"<>|:*?".contains(*c) && !turns(*c)).collect();
    let count = clean.chars().count();
    // The end carries the ending, so a long name loses its beginning.
    let clean: String = clean.chars().skip(count.saturating_sub(120)).collect();
    // A point in front hides a file; one behind it is left out by some computers, and so is an ending of ours behind it.
    let clean = clean.trim_matches(|c: char| c.is_whitespace() || c == '.');
    let clean = if clean.is_empty() && !name.trim().is_empty() { "file" } else { clean };
    let before = clean.split('.').next().unwrap_or_default().trim().to_uppercase();
    // Some computers take these for a device.
    if DEVICES.contains(&before.as_str()) { format!("_{clean}") } else { clean.to_owned() }
}

const DEVICES: [&str; 12] =
    ["CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "LPT1", "LPT2", "LPT3", "CLOCK$"];

/// Signs that are not seen and let `fdp.exe` be read as `exe.pdf`. Those that join letters belong to some scripts, and stay.
fn turns(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_file_name_loses_its_folders_and_keeps_its_ending() {
        assert_eq!(tidy_name("C:\\Users\\h\\plan.pdf"), "plan.pdf");
        assert_eq!(tidy_name("../../etc/passwd"), "passwd");
        assert!(tidy_name(&format!("{}.pdf", "a".repeat(300))).ends_with(".pdf"));
    }

    #[test]
    fn a_file_name_is_read_as_it_is() {
        assert_eq!(tidy_name("plan\u{202e}fdp.exe"), "planfdp.exe");
        assert_eq!(tidy_name(".htaccess"), "htaccess");
        assert_eq!(tidy_name("plan.pdf. . "), "plan.pdf");
        assert_eq!(tidy_name("con.pdf"), "_con.pdf");
        assert_eq!(tidy_name("می\u{200c}خواهم.pdf"), "می\u{200c}خواهم.pdf");
        assert_eq!((tidy_name(""), tidy_name("..."), tidy_name("???")), (String::new(), "file".into(), "file".into()));
    }

    proptest! {
        #[test]
        fn no_name_leaves_its_folder_or_hides(name in ".{0,300}|[./\\\\:a\u{202e} ]{0,20}") {
            let tidy = tidy_name(&name);
            let leaves = ['/', '\\', ':', '\u{202e}', '\n', '\0'];
            prop_assert!(!tidy.contains(leaves) && !tidy.starts_with('.'));
            prop_assert!(tidy.chars().count() <= 121);
            prop_assert_eq!(tidy_name(&tidy), tidy.clone(), "tidied twice it is the same");
        }

        #[test]
        fn fuzzed_a_name_that_was_changed_leaves_no_folder(
            name in crate::mutated::mutated_text(&["../../etc/passwd", "C:\\windows\\con.pdf", "plan\u{202e}fdp.exe", "صوتي.tar.gz"]),
        ) {
            let tidy = tidy_name(&name);
            prop_assert!(!tidy.contains(['/', '\\', ':', '\u{202e}', '\n', '\0']) && !tidy.starts_with('.'), "{tidy}");
        }
    }
}
