//! What is said when a file is not TOML at all: the parser's own words, put as something to do.

use super::problems::Notes;

const MISSING_COMMA: &str = "a comma is missing, or a bracket has no end: add , between the two, or ] or } before this";

/// What the parser says (a part of it), what we say, and whether what follows can no longer be read for itself.
const SAYINGS: [(&str, &str, bool); 13] = [
    (
        "string values must be quoted",
        "a text needs straight quotes around it: write \"…\", and true or false for yes or no",
        false,
    ),
    ("duplicate key", "this is in the file twice: keep one of the two, or use [[…]] for a list", false),
    ("unclosed table", "a table's name has no closing bracket: write [name] or [[name]]", false),
    ("unclosed array", "a list has no closing bracket: add ] at its end", true),
    ("unclosed inline table", "a group of texts has no closing bracket: add } at its end", true),
    ("multi-line", "a text that starts with three quotes has no end: add three quotes after it", true),
    (
        "invalid basic string",
        "a text has no closing quote: add \" at its end, or use three quotes for a text of several lines",
        true,
    ),
    ("invalid literal string", "a text has no closing quote: add ' at its end", true),
    ("missing comma", MISSING_COMMA, false),
    ("no value", "a name stands here without a value: write name = value", false),
    ("escaped value", "a backslash in a text needs a second one: write \\\\", false),
    ("invalid date", "this date does not exist: check the day and the month", false),
    ("leading zero", "a number starts with 0: leave the 0 out, or put quotes around it if it is a phone number", false),
];

/// Notes what the parser found, the first problem of each line.
pub(super) fn note(notes: &Notes, mut errors: Vec<toml::de::Error>) {
    // An open bracket takes in all that follows, and the parser misses a comma after each line of it.
    let bracket_is_open = errors.iter().any(|error| error.message().contains("unclosed array"));
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    let mut last_line = 0;
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        if notes.line(at) == last_line {
            continue;
        }
        last_line = notes.line(at);
        match SAYINGS.iter().find(|(part, _, _)| error.message().contains(part)) {
            Some((_, saying, rest_is_lost)) => {
                notes.add(at, *saying);
                if *rest_is_lost || (bracket_is_open && *saying == MISSING_COMMA) {
                    return;
                }
            }
            None => {
                let words = error.message().replace("invalid", "unexpected");
                notes
                    .add(at, format!("this cannot be read ({words}): check the quotes, commas and brackets around it"));
            }
        }
    }
}
