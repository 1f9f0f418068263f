//! The known name nearest to a mistyped one.

/// The nearest of the known names, if it is near enough to have been meant.
pub(super) fn nearest<'a>(typed: &str, known: &[&'a str]) -> Option<&'a str> {
    let typed = typed.to_lowercase().replace('-', "_");
    known
        .iter()
        .map(|name| (distance(&typed, name), *name))
        .filter(|(steps, name)| *steps <= (name.len() / 2).clamp(1, 3))
        .min()
        .map(|(_, name)| name)
}

/// How many letters must be changed, added or left out (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let change = corner + usize::from(from != *to);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let known = ["title", "hint", "why", "seen_by", "kind"];
        assert_eq!(nearest("tilte", &known), Some("title"));
        assert_eq!(nearest("Seen-By", &known), Some("seen_by"));
        assert_eq!(nearest("colour", &known), None);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
