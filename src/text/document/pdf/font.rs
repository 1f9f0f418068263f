//! Letters as Helvetica has them: where each stands, how wide it is, and where a line ends.

use std::collections::BTreeMap;

/// Of the letters that Windows puts between 0x80 and 0x9F, each with its place.
const BETWEEN: &[(char, u8)] = &[
    ('€', 0x80),
    ('‚', 0x82),
    ('ƒ', 0x83),
    ('„', 0x84),
    ('…', 0x85),
    ('†', 0x86),
    ('‡', 0x87),
    ('ˆ', 0x88),
    ('‰', 0x89),
    ('Š', 0x8A),
    ('‹', 0x8B),
    ('Œ', 0x8C),
    ('Ž', 0x8E),
    ('‘', 0x91),
    ('’', 0x92),
    ('“', 0x93),
    ('”', 0x94),
    ('•', 0x95),
    ('–', 0x96),
    ('—', 0x97),
    ('˜', 0x98),
    ('™', 0x99),
    ('š', 0x9A),
    ('›', 0x9B),
    ('œ', 0x9C),
    ('ž', 0x9E),
    ('Ÿ', 0x9F),
];

/// Letters that Helvetica has and Windows' table has not, with their names and the places they get here.
pub(super) const FURTHER: &[(char, &str)] = &[
    ('Ğ', "Gbreve"),
    ('ğ', "gbreve"),
    ('İ', "Idotaccent"),
    ('ı', "dotlessi"),
    ('Ş', "Scedilla"),
    ('ş', "scedilla"),
    ('Ă', "Abreve"),
    ('ă', "abreve"),
    ('Ț', "Tcommaaccent"),
    ('ț', "tcommaaccent"),
    ('Ą', "Aogonek"),
    ('ą', "aogonek"),
    ('Ć', "Cacute"),
    ('ć', "cacute"),
    ('Č', "Ccaron"),
    ('č', "ccaron"),
    ('Đ', "Dcroat"),
    ('đ', "dcroat"),
    ('Ę', "Eogonek"),
    ('ę', "eogonek"),
    ('Ł', "Lslash"),
    ('ł', "lslash"),
    ('Ń', "Nacute"),
    ('ń', "nacute"),
    ('Ś', "Sacute"),
    ('ś', "sacute"),
    ('Ź', "Zacute"),
    ('ź', "zacute"),
    ('Ż', "Zdotaccent"),
    ('ż', "zdotaccent"),
];

/// The place of a letter in our font, where it has one.
fn place(c: char) -> Option<u8> {
    if let Some((_, at)) = BETWEEN.iter().find(|(known, _)| *known == c) {
        return Some(*at);
    }
    if let Some(at) = FURTHER.iter().position(|(known, _)| *known == c) {
        return u8::try_from(at + 1).ok();
    }
    u8::try_from(u32::from(c)).ok().filter(|at| matches!(at, 0x20..=0x7E | 0xA0..=0xFF))
}

/// A text as the font writes it, with what each place stands for noted.
pub(super) fn encoded(text: &str, used: &mut BTreeMap<u8, char>) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        if let Some(at) = place(c) {
            used.insert(at, c);
            out.push(at);
            continue;
        }
        for near in deunicode::deunicode_char(c).unwrap_or("?").chars() {
            if let Some(at) = place(near) {
                used.insert(at, near);
                out.push(at);
            }
        }
    }
    out
}

/// The widths of Helvetica's letters from the space on, in thousandths.
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];

/// How wide a text is; a letter beyond the plain ones is taken to be as wide as most. Bold letters are a little wider.
pub(super) fn width(text: &[u8], size: f32, bold: bool) -> f32 {
    let of = |at: &u8| at.checked_sub(0x20).and_then(|at| WIDTHS.get(usize::from(at))).copied().unwrap_or(640);
    let thousandths: f32 = text.iter().map(|at| f32::from(of(at))).sum();
    thousandths * size / 1_000.0 * if bold { 1.08 } else { 1.0 }
}

/// The lines of a text that are no wider than this.
pub(super) fn lines(text: &str, size: f32, bold: bool, most: f32, used: &mut BTreeMap<u8, char>) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    let mut line: Vec<u8> = Vec::new();
    for word in text.split_whitespace() {
        let word = encoded(word, used);
        let gap: &[u8] = if line.is_empty() { b"" } else { b" " };
        let with = [line.as_slice(), gap, word.as_slice()].concat();
        if line.is_empty() || width(&with, size, bold) <= most {
            line = with;
        } else {
            lines.push(std::mem::replace(&mut line, word));
        }
    }
    used.insert(b' ', ' ');
    lines.push(line);
    lines
}
