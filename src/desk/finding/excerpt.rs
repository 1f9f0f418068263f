//! The words that were found, where they stand.

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::words::{Asked, is_word};
use crate::text::plain::one_line;

/// About as many letters stand before the first word that was found.
const BEFORE: usize = 90;
/// About as many stand there altogether.
const LONG: usize = 280;

/// Some letters of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Piece {
    pub text: String,
    /// It is one of the words that were looked for.
    pub found: bool,
}

/// A whole line, with what was found in it.
pub fn marked(text: &str, asked: &Asked) -> Vec<Piece> {
    join(text.split_word_bounds().map(|piece| (piece, is_word(piece) && asked.finds(piece))))
}

/// Some of a text around the first word that was found; its beginning where none was.
pub fn around(text: &str, asked: &Asked) -> Vec<Piece> {
    // Where one answer ends and the next begins is seen in a line, too.
    let line = one_line(&text.trim().replace("\n\n", " · "));
    let pieces: Vec<&str> = line.split_word_bounds().collect();
    let first = pieces.iter().position(|piece| is_word(piece) && asked.finds(piece)).unwrap_or(0);
    let start = back(&pieces, first);
    let mut letters = 0;
    let shown = pieces.iter().skip(start).take_while(|piece| {
        letters += piece.chars().count();
        letters <= LONG
    });
    let shown: Vec<&str> = shown.copied().collect();
    let more = start + shown.len() < pieces.len();
    let mut found = join(shown.into_iter().map(|piece| (piece, is_word(piece) && asked.finds(piece))));
    if start > 0 {
        found.insert(0, Piece { text: "… ".to_owned(), found: false });
    }
    if more {
        found.push(Piece { text: " …".to_owned(), found: false });
    }
    found
}

/// Where to begin, so that some words stand before.
fn back(pieces: &[&str], first: usize) -> usize {
    let mut letters = 0;
    let mut start = first;
    while start > 0 && letters < BEFORE {
        start -= 1;
        letters += pieces[start].chars().count();
    }
    if pieces.get(start).is_some_and(|piece| piece.trim().is_empty()) { start + 1 } else { start }
}

fn join<'a>(pieces: impl Iterator<Item = (&'a str, bool)>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for (text, found) in pieces {
        match joined.last_mut().filter(|last| last.found == found && !found) {
            Some(last) => last.text.push_str(text),
            None => joined.push(Piece { text: text.to_owned(), found }),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_was_found_stands_in_its_sentence() {
        let text = format!("{}Every Sunday we cook for forty neighbours.", "We began long ago. ".repeat(20));
        let pieces = around(&text, &Asked::read("neigh sunday"));
        let found: Vec<&str> = pieces.iter().filter(|piece| piece.found).map(|piece| piece.text.as_str()).collect();
        assert_eq!(found, ["Sunday", "neighbours"]);
        assert!(pieces[0].text.starts_with("… ") && pieces.iter().map(|piece| piece.text.len()).sum::<usize>() < 400);
        assert_eq!(around("We cook.", &Asked::read("x")), [Piece { text: "We cook.".into(), found: false }]);
    }

    proptest! {
        #[test]
        fn a_line_says_what_it_said(text in "\\PC{0,200}", asked in "\\PC{0,20}") {
            let said: String = marked(&text, &Asked::read(&asked)).into_iter().map(|piece| piece.text).collect();
            prop_assert_eq!(said, text.clone());
            let _ = around(&text, &Asked::read(&asked));
        }
    }
}
