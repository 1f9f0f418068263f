//! A document that is read on a page, printed, and taken away as a text file or PDF: headings, paragraphs and lists. Pure.

pub mod odt;
pub mod pdf;

use serde::Serialize;

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Of the first level, or the second.
    Heading(u8, String),
    Words(String),
    Item(String),
}

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub title: String,
    pub blocks: Vec<Block>,
}

impl Document {
    /// An empty one, with its title as its first heading.
    pub fn titled(title: impl Into<String>) -> Self {
        let title = title.into();
        Document { blocks: vec![Block::Heading(1, title.clone())], title }
    }

    /// A heading of the first level, or the second.
    pub fn heading(&mut self, level: u8, words: impl Into<String>) {
        self.blocks.push(Block::Heading(level, words.into()));
    }

    /// The paragraphs of a text.
    pub fn words(&mut self, words: &str) {
        let paragraphs = super::plain::paragraphs(words);
        self.blocks.extend(paragraphs.into_iter().map(|lines| Block::Words(lines.join(" "))));
    }

    /// A line of a list.
    pub fn item(&mut self, words: impl Into<String>) {
        self.blocks.push(Block::Item(words.into()));
    }

    /// A line of a list with what somebody said, where they said anything.
    pub fn said(&mut self, title: &str, words: &str) {
        if !words.trim().is_empty() {
            self.item(format!("{title}: {}", words.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
    }

    /// As a page shows it.
    pub fn parts(self) -> Vec<Part> {
        parts(self.blocks)
    }
}

/// A part of a document as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// "heading", "words" or "items"
    pub kind: &'static str,
    pub words: String,
    /// The lines of a list; none where it is none.
    pub items: Vec<String>,
}

/// Items that follow each other are one list; the title stands above already.
pub fn parts(blocks: Vec<Block>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(1, _) => {}
            Block::Heading(_, words) => parts.push(Part { kind: "heading", words, items: Vec::new() }),
            Block::Words(words) => parts.push(Part { kind: "words", words, items: Vec::new() }),
            Block::Item(words) => match parts.last_mut().filter(|last| last.kind == "items") {
                Some(last) => last.items.push(words),
                None => parts.push(Part { kind: "items", words: String::new(), items: vec![words] }),
            },
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_that_follow_each_other_are_one_list() {
        let item = |words: &str| Block::Item(words.into());
        let blocks = vec![Block::Heading(1, "A".into()), item("b"), item("c"), Block::Words("d".into()), item("e")];
        let kinds: Vec<(&str, usize)> = parts(blocks).iter().map(|part| (part.kind, part.items.len())).collect();
        assert_eq!(kinds, [("items", 2), ("words", 0), ("items", 1)]);
    }
}
