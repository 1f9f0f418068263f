//! A document as PDF: real text, with its title and its language. It uses the Helvetica that every reader brings, so no font
//! stands in it; what that has no letter for is written in the nearest ones, and the text document has it as it is.

use std::collections::BTreeMap;

use pdf_writer::types::SystemInfo;
use pdf_writer::types::UnicodeCmap;
use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

use super::{Block, Document};

/// Its type.
pub const TYPE: &str = "application/pdf";

const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
const MARGIN: f32 = 62.0;
const PLAIN: f32 = 11.0;

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
const FURTHER: &[(char, &str)] = &[
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
fn encoded(text: &str, used: &mut BTreeMap<u8, char>) -> Vec<u8> {
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
fn width(text: &[u8], size: f32, bold: bool) -> f32 {
    let of = |at: &u8| at.checked_sub(0x20).and_then(|at| WIDTHS.get(usize::from(at))).copied().unwrap_or(640);
    let thousandths: f32 = text.iter().map(|at| f32::from(of(at))).sum();
    thousandths * size / 1_000.0 * if bold { 1.08 } else { 1.0 }
}

/// The lines of a text that are no wider than this.
fn lines(text: &str, size: f32, bold: bool, most: f32, used: &mut BTreeMap<u8, char>) -> Vec<Vec<u8>> {
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

/// Something set on a page: where, how large, whether bold, and what.
struct Set {
    x: f32,
    y: f32,
    size: f32,
    bold: bool,
    text: Vec<u8>,
}

/// The pages, filled from above.
fn set(report: &Document, used: &mut BTreeMap<u8, char>) -> Vec<Vec<Set>> {
    let mut pages: Vec<Vec<Set>> = vec![Vec::new()];
    let mut y = HEIGHT - MARGIN;
    for block in &report.blocks {
        let (words, size, bold, indent, above) = match block {
            Block::Heading(1, words) => (words.clone(), 20.0, true, 0.0, 0.0),
            Block::Heading(_, words) => (words.clone(), 13.0, true, 0.0, 12.0),
            Block::Words(words) => (words.clone(), PLAIN, false, 0.0, 5.0),
            Block::Item(words) => (format!("• {words}"), PLAIN, false, 12.0, 2.0),
        };
        y -= above;
        for text in lines(&words, size, bold, WIDTH - 2.0 * MARGIN - indent, used) {
            y -= size * 1.35;
            if y < MARGIN {
                pages.push(Vec::new());
                y = HEIGHT - MARGIN - size;
            }
            if let Some(page) = pages.last_mut() {
                page.push(Set { x: MARGIN + indent, y, size, bold, text });
            }
        }
    }
    pages
}

/// The document.
pub fn document(report: &Document) -> Vec<u8> {
    let mut used = BTreeMap::new();
    let pages = set(report, &mut used);
    let [catalog, tree, info, plain, bold, names] = [1, 2, 3, 4, 5, 6].map(Ref::new);
    let at = |page: usize, second: i32| Ref::new(7 + 2 * i32::try_from(page).unwrap_or_default() + second);
    let mut pdf = Pdf::new();
    let mut root = pdf.catalog(catalog);
    root.pages(tree).lang(TextStr("en-GB"));
    root.viewer_preferences().display_doc_title(true);
    root.finish();
    pdf.document_info(info).title(TextStr(&report.title));
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids((0..pages.len()).map(|page| at(page, 0))).count(count);
    for (number, sets) in pages.iter().enumerate() {
        let mut page = pdf.page(at(number, 0));
        page.parent(tree).media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).contents(at(number, 1));
        let mut resources = page.resources();
        resources.fonts().pair(Name(b"P"), plain).pair(Name(b"B"), bold);
        resources.finish();
        page.finish();
        let mut content = Content::new();
        for one in sets {
            content.begin_text();
            content.set_font(Name(if one.bold { b"B" } else { b"P" }), one.size);
            content.next_line(one.x, one.y).show(Str(&one.text));
            content.end_text();
        }
        pdf.stream(at(number, 1), &content.finish());
    }
    for (font, name) in [(plain, &b"Helvetica"[..]), (bold, &b"Helvetica-Bold"[..])] {
        let mut font = pdf.type1_font(font);
        font.base_font(Name(name)).to_unicode(names);
        let mut encoding = font.encoding_custom();
        encoding.base_encoding(Name(b"WinAnsiEncoding"));
        encoding.differences().consecutive(1, FURTHER.iter().map(|(_, name)| Name(name.as_bytes())));
    }
    let system = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"UCS"), supplement: 0 };
    let mut map = UnicodeCmap::<u8>::new(Name(b"Words"), system);
    for (at, c) in used {
        map.pair(at, c);
    }
    pdf.cmap(names, &map.finish());
    pdf.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn report(words: &str) -> Document {
        Document {
            title: "Decisions of Small Grants".into(),
            blocks: vec![Block::Heading(1, "Decisions".into()), Block::Words(words.into()), Block::Item(words.into())],
        }
    }

    #[test]
    fn a_name_is_written_with_its_own_letters_and_the_language_is_said() {
        let mut used = BTreeMap::new();
        encoded("Hülya Aydın, Şêx Goran, “£4,000”", &mut used);
        for c in ['ü', 'ı', 'Ş', 'ê', '“', '£'] {
            assert!(used.values().any(|known| *known == c), "{c}");
        }
        let whole = document(&report("Hülya Aydın"));
        let text = String::from_utf8_lossy(&whole);
        assert!(text.starts_with("%PDF-") && text.contains("/Lang") && text.contains("/Title"), "{text}");
        assert!(text.contains("/dotlessi"));
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_page_and_no_word_is_lost(words in "[a-zA-ZışÜ ]{0,400}") {
            let mut used = BTreeMap::new();
            let lines = lines(&words, PLAIN, false, 400.0, &mut used);
            for line in &lines {
                prop_assert!(width(line, PLAIN, false) <= 400.0 || !line.contains(&b' '));
            }
            let all = lines.join(&b' ');
            let again = encoded(&words.split_whitespace().collect::<Vec<_>>().join(" "), &mut used);
            prop_assert_eq!(all, again);
        }
    }

    #[test]
    fn a_long_report_goes_on_on_the_next_page() {
        let long = "A community kitchen that feeds forty people. ".repeat(400);
        assert!(set(&report(&long), &mut BTreeMap::new()).len() > 3);
    }
}
