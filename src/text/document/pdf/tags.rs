//! What each part of a document is, for whoever has it read aloud: a tree of headings, paragraphs and lists, and which lines of
//! which page belong to each.

use pdf_writer::types::StructRole;
use pdf_writer::{Finish, Name, Pdf, Ref};

use super::super::Block;

/// A part of the tree.
struct Node {
    id: Ref,
    parent: Ref,
    role: StructRole,
    /// The parts in it.
    parts: Vec<Ref>,
    /// Its lines: on which page, and which number there.
    lines: Vec<(Ref, i32)>,
}

/// The tree of a document.
pub(super) struct Tags {
    root: Ref,
    nodes: Vec<Node>,
    /// For each block, where its node stands in the list.
    of_block: Vec<usize>,
    /// For each page, the nodes of its lines, in order.
    pages: Vec<Vec<Ref>>,
    /// For each page, where the list of its nodes is written.
    first_list: i32,
}

/// How a line is marked.
pub(super) struct Mark {
    pub role: StructRole,
    pub number: i32,
}

impl Tags {
    /// The tree of these blocks; its objects are numbered from `first` on.
    pub fn new(blocks: &[Block], first: i32) -> Tags {
        let (root, whole) = (Ref::new(first), Ref::new(first + 1));
        let node = |id, parent, role| Node { id, parent, role, parts: Vec::new(), lines: Vec::new() };
        let mut nodes = vec![node(whole, root, StructRole::Document)];
        let (mut next, mut list, mut of_block) = (first + 2, None, Vec::new());
        for block in blocks {
            let mut add = |parent: usize, role: StructRole| {
                let (id, at) = (Ref::new(next), nodes.len());
                next += 1;
                let above = nodes[parent].id;
                nodes[parent].parts.push(id);
                nodes.push(node(id, above, role));
                at
            };
            let role = match block {
                Block::Heading(1, _) => StructRole::H1,
                Block::Heading(..) => StructRole::H2,
                Block::Words(_) => StructRole::P,
                Block::Item(_) => {
                    let within = *list.get_or_insert_with(|| add(0, StructRole::L));
                    let item = add(within, StructRole::LI);
                    of_block.push(add(item, StructRole::LBody));
                    continue;
                }
            };
            list = None;
            of_block.push(add(0, role));
        }
        Tags { root, nodes, of_block, pages: Vec::new(), first_list: next }
    }

    /// Where the tree is written.
    pub fn root(&self) -> Ref {
        self.root
    }

    /// A page begins.
    pub fn page(&mut self) {
        self.pages.push(Vec::new());
    }

    /// Marks the next line of a page as one of a block's.
    pub fn mark(&mut self, block: usize, page: Ref) -> Mark {
        let of_page = self.pages.last().map_or(0, Vec::len);
        let number = i32::try_from(of_page).unwrap_or_default();
        let node = &mut self.nodes[self.of_block[block]];
        node.lines.push((page, number));
        if let Some(list) = self.pages.last_mut() {
            list.push(node.id);
        }
        Mark { role: node.role, number }
    }

    fn list(&self, page: usize) -> Ref {
        Ref::new(self.first_list + i32::try_from(page).unwrap_or_default())
    }

    /// Writes the tree.
    pub fn write(&self, pdf: &mut Pdf) {
        // The writer for the root hangs on the catalogue alone; here it is an object of its own.
        let mut root = pdf.indirect(self.root).dict();
        root.pair(Name(b"Type"), Name(b"StructTreeRoot"));
        root.pair(Name(b"K"), self.nodes[0].id);
        let mut tree = root.insert(Name(b"ParentTree")).dict();
        let mut numbers = tree.insert(Name(b"Nums")).array();
        for page in 0..self.pages.len() {
            numbers.item(i32::try_from(page).unwrap_or_default()).item(self.list(page));
        }
        numbers.finish();
        tree.finish();
        root.pair(Name(b"ParentTreeNextKey"), i32::try_from(self.pages.len()).unwrap_or_default());
        root.finish();
        for (page, of_lines) in self.pages.iter().enumerate() {
            pdf.indirect(self.list(page)).array().items(of_lines.iter().copied());
        }
        for node in &self.nodes {
            let mut element = pdf.struct_element(node.id);
            element.kind(node.role).parent(node.parent);
            let mut children = element.children();
            for part in &node.parts {
                children.struct_element(*part);
            }
            for (page, number) in &node.lines {
                children.marked_content_ref().page(*page).marked_content_id(*number);
            }
            children.finish();
            element.finish();
        }
    }
}
