//! Something already written: a document is given once, and any number of answers point at it, each saying where in it.

pub mod actions;
pub mod demands;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

/// The most that is kept of where in a document an answer is, in characters.
pub const WORDS: usize = 200;
/// So many documents can be given with one application to be pointed at.
pub const DOCUMENTS: usize = 20;

/// What people write before the number of a page, in the languages of the portal; small letters.
const PAGE: [&str; 17] = [
    "page",
    "pages",
    "p",
    "pp",
    "pg",
    "sayfa",
    "s",
    "sayfada",
    "rûpel",
    "página",
    "páginas",
    "pág",
    "págs",
    "pag",
    "صفحة",
    "الصفحة",
    "ص",
];
/// What they may write before that: "see page 3".
const SEE: [&str; 8] = ["see", "on", "bkz", "binêre", "ver", "voir", "veja", "انظر"];

/// The page that words about a place begin with: "page 3", "see pp. 4 and 5", "12".
pub fn page_of(words: &str) -> Option<u32> {
    let lower = words.to_lowercase();
    let mut rest = lower.trim_start_matches(['(', '"', ' ']);
    for known in [&SEE[..], &PAGE[..]] {
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        if known.contains(&&rest[..end]) {
            rest = rest[end..].trim_start_matches(['.', ':', ' ']);
        }
    }
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    // "3rd drawer" is no page, and "2026" is a year.
    let whole = !rest[end..].starts_with(char::is_alphabetic);
    rest[..end].parse().ok().filter(|page| whole && (1..1000).contains(page))
}

/// Where a document is fetched: at the page that the words begin with, where it has pages.
pub fn href(file: &str, content_type: &str, where_words: &str) -> String {
    match page_of(where_words).filter(|_| content_type == "application/pdf") {
        Some(page) => format!("/files/{file}#page={page}"),
        None => format!("/files/{file}"),
    }
}

/// As the desk says it: "In Our plan.pdf, page 3".
pub fn at_desk(name: &str, where_words: &str) -> String {
    if where_words.is_empty() { format!("In {name}") } else { format!("In {name}, {where_words}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_that_the_words_begin_with_is_found() {
        for (words, page) in [
            ("page 3", 3),
            ("see page 3", 3),
            ("Pp. 4 and 5", 4),
            ("p.12, the second part", 12),
            ("7", 7),
            ("sayfa 3", 3),
            ("Página 9", 9),
            ("صفحة 2", 2),
        ] {
            assert_eq!(page_of(words), Some(page), "{words}");
        }
        for words in ["", "the budget", "2026 plan", "3rd drawer", "page three", "the part on page 3", "0"] {
            assert_eq!(page_of(words), None, "{words}");
        }
        assert_eq!(href("x", "application/pdf", "page 3"), "/files/x#page=3");
        assert_eq!(href("x", "image/png", "page 3"), "/files/x");
        assert_eq!(at_desk("Plan.pdf", "page 3"), "In Plan.pdf, page 3");
    }
}
