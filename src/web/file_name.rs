//! The name of a file that came from somebody's device. Pure.

/// The last part of a file's name, without control characters, and not longer than a name should be.
pub fn tidy_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or("");
    let clean: String = last.chars().filter(|c| !c.is_control() && !"\"<>|:*?".contains(*c)).collect();
    let count = clean.chars().count();
    // The end carries the ending, so a long name loses its beginning.
    clean.chars().skip(count.saturating_sub(120)).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_loses_its_folders_and_keeps_its_ending() {
        assert_eq!(tidy_name("C:\\Users\\h\\plan.pdf"), "plan.pdf");
        assert_eq!(tidy_name("../../etc/passwd"), "passwd");
        assert!(tidy_name(&format!("{}.pdf", "a".repeat(300))).ends_with(".pdf"));
    }
}
