//! A document as tagged PDF: real text, with its title and its language, its headings, paragraphs and lists marked for whoever
//! has it read aloud. It uses the Helvetica that every reader brings, so no font stands in it; what that has no letter for is
//! written in the nearest ones, and the page has it as it is.

mod font;
mod tags;

use std::collections::BTreeMap;

use pdf_writer::types::{SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

use super::{Block, Document};
use font::{FURTHER, lines};
use tags::{Mark, Tags};

/// Its type.
pub const TYPE: &str = "application/pdf";

const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
const MARGIN: f32 = 62.0;
const PLAIN: f32 = 11.0;

/// Something set on a page: where, how large, whether bold, what, and of which block it is a line.
struct Set {
    x: f32,
    y: f32,
    size: f32,
    bold: bool,
    text: Vec<u8>,
    block: usize,
}

/// The pages, filled from above.
fn set(report: &Document, used: &mut BTreeMap<u8, char>) -> Vec<Vec<Set>> {
    let mut pages: Vec<Vec<Set>> = vec![Vec::new()];
    let mut y = HEIGHT - MARGIN;
    for (number, block) in report.blocks.iter().enumerate() {
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
                page.push(Set { x: MARGIN + indent, y, size, bold, text, block: number });
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
    let mut tags = Tags::new(&report.blocks, at(pages.len(), 0).get());
    let mut pdf = Pdf::new();
    let mut root = pdf.catalog(catalog);
    root.pages(tree).lang(TextStr("en-GB"));
    root.viewer_preferences().display_doc_title(true);
    root.mark_info().marked(true);
    root.pair(Name(b"StructTreeRoot"), tags.root());
    root.finish();
    pdf.document_info(info).title(TextStr(&report.title));
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids((0..pages.len()).map(|page| at(page, 0))).count(count);
    for (number, sets) in pages.iter().enumerate() {
        let mut page = pdf.page(at(number, 0));
        page.parent(tree).media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).contents(at(number, 1));
        page.struct_parents(i32::try_from(number).unwrap_or_default());
        let mut resources = page.resources();
        resources.fonts().pair(Name(b"P"), plain).pair(Name(b"B"), bold);
        resources.finish();
        page.finish();
        let content = written(sets, &mut tags, at(number, 0));
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
    tags.write(&mut pdf);
    pdf.finish()
}

/// What stands on a page, each line marked as part of its block.
fn written(sets: &[Set], tags: &mut Tags, page: Ref) -> Content {
    let mut content = Content::new();
    tags.page();
    for one in sets {
        let Mark { role, number } = tags.mark(one.block, page);
        content.begin_marked_content_with_properties(role.to_name()).properties().identify(number);
        content.begin_text();
        content.set_font(Name(if one.bold { b"B" } else { b"P" }), one.size);
        content.next_line(one.x, one.y).show(Str(&one.text));
        content.end_text();
        content.end_marked_content();
    }
    content
}

#[cfg(test)]
mod tests {
    use super::font::{encoded, width};
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
    fn every_block_is_marked_with_what_it_is() {
        let whole = document(&report("We cook together."));
        let text = String::from_utf8_lossy(&whole);
        for said in ["/StructTreeRoot", "/Marked true", "/S /H1", "/S /P", "/S /LI", "/ParentTree", "/MCID 0"] {
            assert!(text.contains(said), "{said} in {text}");
        }
    }

    #[test]
    fn a_long_report_goes_on_on_the_next_page() {
        let long = "A community kitchen that feeds forty people. ".repeat(400);
        assert!(set(&report(&long), &mut BTreeMap::new()).len() > 3);
    }
}
