//! Blacking out who people are: names that are known, in whatever form they stand, addresses of e-mail, telephone numbers,
//! postcodes. Pure.

pub mod names;

use self::names::Names;

/// What stands in the place of a name.
const NAME: &str = "[a name]";
const EMAIL: &str = "[an e-mail address]";
const PHONE: &str = "[a telephone number]";
const POSTCODE: &str = "[a postcode]";

/// What each character of a text is a part of, where it is of something that goes.
type Mark = Option<&'static str>;

/// A text with these names, and whatever else says who somebody is, blacked out. Every part of a name is, so that "Hülya"
/// says no more than "Hülya Demir".
pub fn black_out(text: &str, names: &Names) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut marks: Vec<Mark> = vec![None; chars.len()];
    mark_emails(&chars, &mut marks);
    mark_numbers(&chars, &mut marks);
    mark_postcodes(&chars, &mut marks);
    for (from, until) in names.in_text(&chars) {
        mark(&mut marks, from, until, NAME);
    }
    written(&chars, &marks)
}

/// Marks what is not of something else already.
fn mark(marks: &mut [Mark], from: usize, until: usize, what: &'static str) {
    for one in &mut marks[from..until] {
        one.get_or_insert(what);
    }
}

/// The text with one word in the place of each run of marks; parts of one name are one.
fn written(chars: &[char], marks: &[Mark]) -> String {
    let (mut out, mut gap, mut last) = (String::new(), String::new(), None);
    for (c, what) in chars.iter().zip(marks) {
        match what {
            Some(what) if last == Some(*what) && (gap.is_empty() || *what == NAME && joins(&gap)) => gap.clear(),
            Some(what) => {
                out.push_str(&gap);
                gap.clear();
                out.push_str(what);
                last = Some(*what);
            }
            None => {
                gap.push(*c);
                if !joins(&gap) {
                    out.push_str(&gap);
                    gap.clear();
                    last = None;
                }
            }
        }
    }
    out + &gap
}

/// Whether what stands between two parts of a name leaves them one name.
fn joins(gap: &str) -> bool {
    gap.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '-' | '‐' | '‑' | '\'' | '’' | '.'))
}

/// Words with an at sign go, without what ends a sentence.
fn mark_emails(chars: &[char], marks: &mut [Mark]) {
    let mut from = 0;
    for word in chars.split(|c| c.is_whitespace()) {
        if word.contains(&'@') {
            let plain =
                |c: &char| !matches!(c, '.' | ',' | ';' | ':' | ')' | '(' | '<' | '>' | '"' | '“' | '”' | '!' | '?');
            let begins = word.iter().position(plain).unwrap_or(0);
            let ends = word.iter().rposition(plain).map_or(word.len(), |last| last + 1);
            mark(marks, from + begins, from + ends, EMAIL);
        }
        from += word.len() + 1;
    }
}

/// Runs of at least nine digits go, however they are grouped.
fn mark_numbers(chars: &[char], marks: &mut [Mark]) {
    let groups =
        |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '‐' | '‑' | '–' | '(' | ')' | '.' | '+' | '/');
    let mut at = 0;
    while at < chars.len() {
        let starts = chars[at].is_numeric()
            || (matches!(chars[at], '+' | '(') && chars.get(at + 1).is_some_and(|c| c.is_numeric()));
        let run = chars[at..].iter().take_while(|c| c.is_numeric() || groups(**c)).count();
        let digits = chars[at..at + run].iter().filter(|c| c.is_numeric()).count();
        if starts && digits >= 9 {
            let end = chars[at..at + run].iter().rposition(|c| c.is_numeric()).map_or(run, |last| last + 1);
            mark(marks, at, at + end, PHONE);
            at += end;
        } else {
            at += 1;
        }
    }
}

/// Postcodes of the United Kingdom go, with or without their blank.
fn mark_postcodes(chars: &[char], marks: &mut [Mark]) {
    for from in 0..chars.len() {
        // A part of a reference is none.
        let inside = from > 0 && (chars[from - 1].is_alphanumeric() || chars[from - 1] == '-');
        if let (false, Some(length)) = (inside, postcode(&chars[from..])) {
            mark(marks, from, from + length, POSTCODE);
        }
    }
}

/// How long the postcode is with which these begin.
fn postcode(chars: &[char]) -> Option<usize> {
    let is = |at: usize, kind: fn(&char) -> bool| chars.get(at).is_some_and(kind);
    let letter = char::is_ascii_alphabetic;
    let digit = char::is_ascii_digit;
    let letters = (0..2).take_while(|at| is(*at, letter)).count();
    if letters == 0 || !is(letters, digit) {
        return None;
    }
    let inward = |at: usize| {
        let at = at + (at..at + 2).take_while(|at| is(*at, |c| matches!(c, ' ' | '\u{a0}'))).count();
        let whole = is(at, digit) && is(at + 1, letter) && is(at + 2, letter);
        (whole && !is(at + 3, |c| c.is_alphanumeric())).then_some(at + 3)
    };
    let longer = is(letters + 1, char::is_ascii_alphanumeric).then(|| inward(letters + 2)).flatten();
    longer.or_else(|| inward(letters + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn who_somebody_is_does_not_stand_in_a_text() {
        let names = Names::of(["Hülya Demir"]);
        let text = "Dear Hülya Demir,\nring HÜLYA on 020 7946 0123 or (hulya@example.org), by 3 December 2026. 4 Elm Way, E9 5LN.";
        assert_eq!(
            black_out(text, &names),
            "Dear [a name],\nring [a name] on [a telephone number] or ([an e-mail address]), by 3 December 2026. 4 Elm Way, [a postcode]."
        );
        assert_eq!(black_out("We eat £4,500 worth, see SG-HX41DQ.", &names), "We eat £4,500 worth, see SG-HX41DQ.");
        for code in ["SW1A 1AA", "m11ae", "ec1y 8sy", "E9\u{a0}5LN"] {
            assert_eq!(black_out(&format!("at {code}."), &names), "at [a postcode].");
        }
    }

    proptest! {
        #[test]
        fn no_address_and_no_long_number_is_left(text in "[a-z0-9@ .,+()/\n-]{0,120}") {
            let out = black_out(&text, &Names::default());
            prop_assert!(!out.contains('@'));
            for line in out.lines() {
                let longest = line.split(|c: char| !c.is_numeric()).map(|run| run.chars().count()).max().unwrap_or(0);
                prop_assert!(longest < 9, "{}", line);
            }
        }

        #[test]
        fn a_text_that_says_nothing_of_anybody_stays_as_it_is(text in "\\PC{0,80}") {
            let plain = text.replace(|c: char| c == '@' || c.is_numeric(), "");
            prop_assert_eq!(black_out(&plain, &Names::default()), plain);
        }
    }
}
