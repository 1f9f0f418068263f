//! What a note says of a theme: the sentences in which its words stand, in the group's own words of the note and no others. Pure.

use std::collections::BTreeSet;

use super::words_of;
use crate::learning::note::NoteBody;
use crate::text::plain::one_line;

/// The longest passage that is found, and that an officer may choose, in characters.
const FOUND: usize = 300;
pub const LONGEST: usize = 600;

/// What is shown of a note under a theme: what an officer chose, as long as it stands in the note; or what is found there; or
/// nothing, where no word of the theme does.
pub fn shown(body: &NoteBody, chosen: &str, about: &[&str]) -> String {
    if is_own(body, chosen) { one_line(chosen) } else { found(body, about) }
}

/// Whose words stand under a theme: the group's, and the council's only where the group has said nothing. “You said” is not to be
/// what the council says.
fn texts(body: &NoteBody) -> Vec<&String> {
    let side = if body.group.is_empty() { "council_" } else { "group_" };
    body.fields().into_iter().filter(|(name, _)| name.starts_with(side)).map(|(_, text)| text).collect()
}

/// Whether words stand in one text of a note, whole and in this order: they are its own.
pub fn is_own(body: &NoteBody, words: &str) -> bool {
    let words = one_line(words);
    !words.is_empty() && texts(body).into_iter().any(|text| stands_in(&one_line(text), &words))
}

/// Whether words stand in a text, and neither begin nor end within one of its words.
fn stands_in(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let after = text[at + words.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        let (first, last) = (words.chars().next(), words.chars().next_back());
        (before || first.is_some_and(|c| !c.is_alphanumeric())) && (after || last.is_some_and(|c| !c.is_alphanumeric()))
    })
}

/// The sentence in which most words of what a theme is called stand, with what follows it and speaks of it too; where none stands
/// anywhere, the same of what it is about.
pub fn found(body: &NoteBody, about: &[&str]) -> String {
    for words in about {
        let wanted = words_of(words);
        let best = texts(body)
            .into_iter()
            .filter_map(|text| of_text(text, &wanted))
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        if let Some((_, passage)) = best {
            return passage;
        }
    }
    String::new()
}

/// How many of these words stand in the best sentence of a text, and the passage from there on.
fn of_text(text: &str, wanted: &BTreeSet<String>) -> Option<(usize, String)> {
    let sentences = sentences(text);
    let count = |sentence: &str| wanted.iter().filter(|word| speaks_of(sentence, word)).count();
    let counts: Vec<usize> = sentences.iter().map(|sentence| count(sentence)).collect();
    let most = counts.iter().copied().max().filter(|most| *most > 0)?;
    let first = counts.iter().position(|count| *count == most)?;
    let mut passage = cut(sentences.get(first)?);
    for (sentence, count) in sentences.iter().zip(&counts).skip(first + 1) {
        let longer = format!("{passage} {}", one_line(sentence));
        if *count == 0 || longer.chars().count() > FOUND {
            break;
        }
        passage = longer;
    }
    Some((most, passage))
}

/// A sentence on one line, cut at a word where it is very long.
fn cut(sentence: &str) -> String {
    let line = one_line(sentence);
    if line.chars().count() <= FOUND {
        return line;
    }
    let short: String = line.chars().take(FOUND).collect();
    short.rsplit_once(' ').map_or(short.as_str(), |(whole, _)| whole).to_owned()
}

/// Whether a word stands in a sentence; “rooms” speaks of a room.
fn speaks_of(sentence: &str, word: &str) -> bool {
    words_of(sentence).iter().any(|one| one.starts_with(word) || word.starts_with(one.as_str()))
}

/// The sentences of a text, in order. A line break ends one, too.
fn sentences(text: &str) -> Vec<&str> {
    let (mut all, mut begins, mut ended) = (Vec::new(), 0, false);
    for (at, c) in text.char_indices() {
        if c == '\n' || (ended && c.is_whitespace()) {
            all.push(&text[begins..at]);
            begins = at + c.len_utf8();
            ended = false;
        } else {
            let closes = matches!(c, '”' | '"' | '’' | '\'' | ')' | '»');
            ended = matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔') || (ended && closes);
        }
    }
    all.push(&text[begins..]);
    all.retain(|sentence| !sentence.trim().is_empty());
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn saying(in_the_way: &str) -> NoteBody {
        let mut body = NoteBody::default();
        body.group.changed = "Three grandmothers run the oven now.".to_owned();
        body.group.in_the_way = in_the_way.to_owned();
        body
    }

    #[test]
    fn what_is_said_of_a_theme_is_shown_and_not_how_the_note_begins() {
        let body =
            saying("Money was late. The room was cold all winter, and the heating is yours. “Cold!” they said.\nBye.");
        let said = found(&body, &["Cold rooms", ""]);
        assert_eq!(said, "The room was cold all winter, and the heating is yours. “Cold!”");
        assert_eq!(found(&body, &["Forms", "Late money"]), "Money was late.");
        assert_eq!(found(&body, &["Forms", ""]), "");
        let mut answered = body.clone();
        answered.council.next = "We find the forms.".to_owned();
        assert_eq!(found(&answered, &["Forms", ""]), "", "what we say is not what was said to us");
        assert_eq!(shown(&body, "The room was cold all winter", &["Forms"]), "The room was cold all winter");
        assert_eq!(shown(&body, "The room was warm", &["Cold"]), said, "what is not its own is not shown");
    }

    #[test]
    fn only_whole_words_of_the_note_are_its_own() {
        let body = saying("We were not  unhappy\nwith the hall.");
        assert!(is_own(&body, "not unhappy with the hall.") && is_own(&body, "with the hall"));
        assert!(!is_own(&body, "happy with the hall") && !is_own(&body, "the hal") && !is_own(&body, " "));
        assert!(!is_own(&body, "We were unhappy"), "nothing is left out between");
    }

    proptest! {
        #[test]
        fn what_is_found_is_the_notes_own(text in "[a-e .!?\n“”]{0,120}", name in "[a-e]{4,8}( [a-e]{4,8})?") {
            let body = saying(&text);
            let said = found(&body, &[&name, ""]);
            prop_assert!(said.is_empty() || is_own(&body, &said), "{said:?} of {text:?}");
            prop_assert!(said.chars().count() <= FOUND);
        }
    }
}
