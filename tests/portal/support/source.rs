//! The project's own files, read by the tests that hold its rules.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;

/// The folder of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A fund file in which a question is marked as sensitive, and read by the named contact alone.
pub fn with_sensitive(source: &str, key: &str) -> String {
    let (before, question) = source.split_once(&format!("key = \"{key}\"")).expect("the question");
    let (words, after) = question.split_once("seen_by = [").expect("who reads it");
    let (_, rest) = after.split_once(']').expect("an end");
    format!("{before}key = \"{key}\"\nsensitive = true{words}seen_by = [\"named_contact\"]{rest}")
}

/// A text file of the project.
pub struct File {
    pub path: PathBuf,
    /// From the project's folder: `src/people/pages.rs`.
    pub name: String,
    pub text: String,
}

/// Every file at or under a folder, in order.
pub fn walk(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

/// The files under a folder whose names end so.
pub fn files(folder: &str, ends: &[&str]) -> Vec<File> {
    walk(&root().join(folder))
        .into_iter()
        .filter(|path| path.extension().and_then(|end| end.to_str()).is_some_and(|end| ends.contains(&end)))
        .map(|path| {
            let name = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{name}: {why}"));
            File { path, name, text }
        })
        .collect()
}

/// The program: `src`, without the files that are nothing but tests.
pub fn rust() -> Vec<File> {
    let is_test = |name: &str| name.contains("/tests/") || name.ends_with("/tests.rs") || name.ends_with("_tests.rs");
    files("src", &["rs"]).into_iter().filter(|file| !is_test(&file.name)).collect()
}

/// A file's items, without what is only for tests.
pub fn syntax(file: &File) -> syn::File {
    let mut syntax = syn::parse_file(&file.text).unwrap_or_else(|why| panic!("{}: {why}", file.name));
    syntax.items.retain(|item| !is_for_tests(item));
    syntax
}

fn is_for_tests(item: &syn::Item) -> bool {
    let attributes = match item {
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => return false,
    };
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string().contains("test"))
    })
}

/// A string that stands in the program.
pub struct Said {
    pub line: usize,
    pub text: String,
    /// For the log, the operator's terminal, or whoever reads the reason why the program stopped.
    pub is_for_operators: bool,
}

/// The strings of a file, in code and in macros, without comments and attributes.
pub fn strings(file: &File) -> Vec<Said> {
    let mut finder = Strings { found: Vec::new() };
    finder.visit_file(&syntax(file));
    finder.found
}

struct Strings {
    found: Vec<Said>,
}

const FOR_OPERATORS: [&str; 12] = [
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "anyhow",
    "bail",
    "eprintln",
    "panic",
    "assert",
    "debug_assert",
    "unreachable",
];

impl Strings {
    fn tokens(&mut self, tokens: TokenStream, is_for_operators: bool) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream(), is_for_operators),
                TokenTree::Literal(literal) => {
                    let line = literal.span().start().line;
                    if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                        self.found.push(Said { line, text: text.value(), is_for_operators });
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Strings {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.found.push(Said { line: text.span().start().line, text: text.value(), is_for_operators: false });
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let is_reason = ["context", "expect", "with_context"].iter().any(|name| call.method == name);
        if is_reason {
            self.visit_expr(&call.receiver);
        } else {
            syn::visit::visit_expr_method_call(self, call);
        }
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let name = called.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        self.tokens(called.tokens.clone(), FOR_OPERATORS.contains(&name.as_str()));
    }
}
