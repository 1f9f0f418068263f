//! The house: every part looks only leftwards, and every file of a part keeps to what it is for
//! (`docs/architecture.md`). Read from the `use` lines and the paths in `src`.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;

use crate::support::source::{self, File};

/// The parts and reading rooms, in the order in which money and trust flow. Each looks only at those before it.
const ROOMS: [&str; 19] = [
    "people",
    "organisation",
    "fund",
    "application",
    "relationship",
    "risk",
    "review",
    "panel",
    "decision",
    "award",
    "learning",
    "after",
    "assessment",
    "hours",
    "privacy",
    "home",
    "desk",
    "public",
    "demo",
];

/// The roof stands on every part: the table of routes, the commands, the clock's own work, and what follows every change.
const ROOF: [&str; 6] =
    ["src/routes.rs", "src/command.rs", "src/command/", "src/jobs/schedule.rs", "src/afterwards.rs", "src/lib.rs"];

/// The ground may know who is asking, and nothing else of the parts.
const GROUND_KNOWS: [&str; 1] = ["people"];

/// Longer than this, a file wants another noun.
const LINES: usize = 350;

/// What a file may do although a rule is against it: the file, the rule's key, what it touches, and why.
const ALLOWED: &[(&str, &str, &str, &str)] = &[
    ("src/db/schema.rs", "length", "", "the tables: one list, read beside the migrations"),
    ("src/routes.rs", "length", "", "the addresses: one list, read by the tests"),
];

/// A path that a file names, in full: `crate::people::store::by_email`.
#[derive(Clone, Debug)]
struct Named {
    line: usize,
    path: Vec<String>,
}

impl Named {
    fn is(&self, beginning: &str) -> bool {
        let wanted: Vec<&str> = beginning.split("::").collect();
        self.path.len() >= wanted.len() && self.path.iter().zip(&wanted).all(|(has, wants)| has == wants)
    }

    fn text(&self) -> String {
        self.path.join("::")
    }
}

/// Collects every path of a file: `use` lines, code, derives, and what stands in macros.
struct Paths {
    module: Vec<String>,
    /// What each name stands for here, from the `use` lines.
    names: BTreeMap<String, Vec<String>>,
    found: Vec<Named>,
}

impl Paths {
    fn of(file: &File) -> Vec<Named> {
        let syntax = source::syntax(file);
        let mut paths = Paths { module: module_of(&file.name), names: BTreeMap::new(), found: Vec::new() };
        // First the names, then what is done with them.
        Names(&mut paths).visit_file(&syntax);
        paths.visit_file(&syntax);
        paths.found
    }

    /// A path as written, from the crate on.
    fn full(&self, written: &[String]) -> Vec<String> {
        let (first, rest) = written.split_first().expect("a path has a beginning");
        let mut full = match first.as_str() {
            "self" => self.module.clone(),
            "super" => {
                let mut up = self.module[..self.module.len() - 1].to_vec();
                let further = rest.iter().take_while(|part| *part == "super").count();
                up.truncate(up.len().saturating_sub(further));
                up.extend(rest[further..].iter().cloned());
                return up;
            }
            "crate" | "groundwater" | "$crate" => vec!["crate".to_owned()],
            other => self.names.get(other).cloned().unwrap_or_else(|| vec![other.to_owned()]),
        };
        full.extend(rest.iter().cloned());
        full
    }

    fn note(&mut self, line: usize, written: &[String]) {
        let path = self.full(written);
        self.found.push(Named { line, path });
    }

    /// `a::b::c` wherever it stands in a macro or an attribute.
    fn note_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let (mut line, mut colons) = (0, 0);
        for token in tokens {
            match &token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Ident(ident) => {
                    if colons != 2 && !path.is_empty() {
                        self.note(line, &std::mem::take(&mut path));
                    }
                    if path.is_empty() {
                        line = ident.span().start().line;
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                other => {
                    if !path.is_empty() {
                        self.note(line, &std::mem::take(&mut path));
                    }
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.note_tokens(group.stream());
                    }
                }
            }
        }
        if !path.is_empty() {
            self.note(line, &path);
        }
    }
}

/// `src/people/pages.rs` is `crate::people::pages`.
fn module_of(name: &str) -> Vec<String> {
    let inner = name.trim_start_matches("src/").trim_end_matches(".rs");
    let inner = inner.strip_suffix("/mod").unwrap_or(inner);
    let parts = inner.split('/').filter(|part| *part != "lib" && *part != "main");
    std::iter::once("crate").chain(parts).map(str::to_owned).collect()
}

/// The leaves of a `use` line: the name each has here, and its path as written.
fn leaves(tree: &syn::UseTree, before: &[String], out: &mut Vec<(String, usize, Vec<String>)>) {
    let with = |ident: &syn::Ident| {
        let mut path = before.to_vec();
        // `use x::{self}` is x.
        if ident != "self" || before.is_empty() {
            path.push(ident.to_string());
        }
        path
    };
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree, &with(&path.ident), out),
        syn::UseTree::Name(name) => {
            let path = with(&name.ident);
            let called = path.last().cloned().unwrap_or_default();
            out.push((called, name.ident.span().start().line, path));
        }
        syn::UseTree::Rename(renamed) => {
            out.push((renamed.rename.to_string(), renamed.ident.span().start().line, with(&renamed.ident)));
        }
        syn::UseTree::Glob(glob) => {
            let mut path = before.to_vec();
            path.push("*".to_owned());
            out.push(("*".to_owned(), glob.star_token.spans[0].start().line, path));
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|item| leaves(item, before, out)),
    }
}

struct Names<'a>(&'a mut Paths);

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut found = Vec::new();
        leaves(&item.tree, &[], &mut found);
        for (name, _, written) in found {
            let full = self.0.full(&written);
            if name != "*" && name != "_" {
                self.0.names.insert(name, full);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut found = Vec::new();
        leaves(&item.tree, &[], &mut found);
        for (_, line, written) in found {
            // Its own name, just learned, is not what it is called by.
            let path = match written.first().map(String::as_str) {
                Some("crate" | "super" | "self" | "groundwater") => self.full(&written),
                _ => written,
            };
            self.found.push(Named { line, path });
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let written: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let line = path.segments.first().map_or(0, |segment| segment.ident.span().start().line);
        self.note(line, &written);
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.visit_path(&called.path);
        self.note_tokens(called.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if let syn::Meta::List(list) = &attribute.meta {
            self.visit_path(&list.path);
            self.note_tokens(list.tokens.clone());
        }
    }
}

/// What a file of a part is for, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Words, states, rules and other nouns: pure.
    Pure,
    Store,
    Actions,
    Pages,
    Views,
    /// Of the ground or the roof.
    Other,
}

fn room_of(name: &str) -> Option<usize> {
    let first = name.trim_start_matches("src/").split(['/', '.']).next()?;
    ROOMS.iter().position(|room| *room == first)
}

fn kind_of(name: &str) -> Kind {
    // The demo has no words of its own: it makes a borough with the parts.
    if room_of(name).is_none() || name.starts_with("src/demo/") {
        return Kind::Other;
    }
    let is = |what: &str| {
        let file = name.rsplit('/').next().unwrap_or_default();
        file == format!("{what}.rs") || file.ends_with(&format!("_{what}.rs")) || name.contains(&format!("/{what}/"))
    };
    match () {
        () if is("store") => Kind::Store,
        () if is("actions") => Kind::Actions,
        () if is("pages") => Kind::Pages,
        () if is("views") => Kind::Views,
        () if name.ends_with("/mod.rs") || is("policy") => Kind::Pure,
        () => Kind::Other,
    }
}

/// A rule: its key in [`ALLOWED`], and what it says of a path in a file, when it is broken.
type Rule = (&'static str, fn(&str, &Named) -> Option<&'static str>);

const RULES: &[Rule] = &[
    ("leftwards", |file, named| {
        if ROOF.iter().any(|roof| file.starts_with(roof)) || !named.is("crate") {
            return None;
        }
        let seen = ROOMS.iter().position(|room| named.path.get(1).is_some_and(|name| name == room))?;
        match room_of(file) {
            Some(own) if seen > own => Some("a part looks only leftwards"),
            None if !GROUND_KNOWS.contains(&ROOMS[seen]) => Some("the ground knows no part but people"),
            _ => None,
        }
    }),
    ("pure", |file, named| {
        if kind_of(file) != Kind::Pure {
            return None;
        }
        let world = [
            "diesel",
            "actix_web",
            "tera",
            "rand",
            "tokio",
            "reqwest",
            "lettre",
            "object_store",
            "std::fs",
            "std::net",
        ];
        if world.iter().any(|known| named.is(known)) {
            return Some("mod.rs and policy.rs know no database, web, template or file");
        }
        if ["crate::clock::Clock", "crate::clock::Chance", "crate::app"].iter().any(|known| named.is(known)) {
            return Some("mod.rs and policy.rs are told the time and know no chance");
        }
        // Our own types stand in columns by `text_enum!` and `Json`, which say so in one line.
        let is_database = named.is("crate::db") && !named.is("crate::db::types");
        // A language is a word; where a page of a list starts is one too.
        let is_web = named.is("crate::web") && !named.is("crate::web::language") && !named.is("crate::web::paging");
        (is_database || is_web).then_some("mod.rs and policy.rs know no database and no web")
    }),
    ("store", |file, named| {
        if kind_of(file) != Kind::Store {
            return None;
        }
        let is_web = named.is("actix_web")
            || named.is("tera")
            || (named.is("crate::web") && !named.is("crate::web::paging") && !named.is("crate::web::language"));
        if is_web {
            return Some("store.rs knows no HTTP and no template");
        }
        let is_policy = named.is("crate") && named.path.iter().skip(1).any(|part| part == "policy");
        is_policy.then_some("store.rs knows no policy")
    }),
    ("sql", |file, named| {
        // The only file of a part that knows SQL.
        let may_not = matches!(kind_of(file), Kind::Actions | Kind::Pages | Kind::Views);
        let is_sql = named.is("diesel")
            || named.is("crate::db::schema")
            || named.is("crate::db::Union")
            || named.is("crate::db::Condition");
        (may_not && is_sql).then_some("only store.rs knows SQL")
    }),
    ("actions", |file, named| {
        let is_web = named.is("actix_web") || named.is("crate::web::page") || named.is("crate::web::form");
        (kind_of(file) == Kind::Actions && is_web).then_some("actions.rs never sees a request or a page")
    }),
    ("views", |file, named| {
        let may_not = named.is("actix_web") || named.is("crate::app") || named.is("crate::db::DbConn");
        (kind_of(file) == Kind::Views && may_not).then_some("views.rs is data for a template, and nothing else")
    }),
    ("area", |file, named| {
        // Some groups must not be found: one function lets out where a group is (`organisation::store::areas`).
        let raw = named.is("crate::db::schema::organisations::area") || named.is("organisations::area");
        (raw && !file.starts_with("src/organisation/"))
            .then_some("where a group is comes from organisation::store::areas")
    }),
    ("commas", |file, named| {
        // A cell that somebody wrote is never worked out as a formula: one place knows how.
        let writes = ["csv::Writer", "csv::WriterBuilder", "csv::QuoteStyle"].iter().any(|writer| named.is(writer));
        (writes && file != "src/text/sheet.rs").then_some("tables of commas are written by text::sheet")
    }),
    ("routes", |file, named| {
        let serves =
            ["actix_web::web::resource", "actix_web::web::scope", "actix_web::web::route", "actix_web::Resource"];
        let may = file == "src/routes.rs" || file == "src/web/server.rs";
        (!may && serves.iter().any(|serve| named.is(serve))).then_some("every address stands in src/routes.rs")
    }),
];

/// Every breach as `file:line: what it touches (why not)`, and which allowances were needed.
fn breaches(files: &[File]) -> (Vec<String>, Vec<usize>) {
    let (mut found, mut needed) = (Vec::new(), Vec::new());
    let mut note = |file: &File, key: &str, line: usize, touched: &str, why: &str| {
        let allowed = ALLOWED.iter().position(|(name, rule, what, _)| {
            *name == file.name && *rule == key && (what.is_empty() || touched.starts_with(what))
        });
        match allowed {
            Some(allowed) => needed.push(allowed),
            None => found.push(format!("{}:{line}: {touched} ({key}: {why})", file.name)),
        }
    };
    for file in files {
        let lines = file.text.lines().count();
        if lines >= LINES {
            note(file, "length", lines, "", "a file has fewer than 350 lines: find another noun");
        }
        let mut seen = Vec::new();
        for named in Paths::of(file) {
            for (key, rule) in RULES {
                if let Some(why) = rule(&file.name, &named)
                    && !seen.contains(&(*key, named.line))
                {
                    seen.push((*key, named.line));
                    note(file, key, named.line, &named.text(), why);
                }
            }
        }
        if file.name != "src/routes.rs" && file.name != "src/web/server.rs" {
            for (at, line) in file.text.lines().enumerate().filter(|(_, line)| line.contains(".route(")) {
                note(file, "routes", at + 1, line.trim(), "every address stands in src/routes.rs");
            }
        }
    }
    (found, needed)
}

#[test]
fn every_file_keeps_to_its_room() {
    let (found, needed) = breaches(&source::rust());
    assert!(found.is_empty(), "{} breaches of the house's rules:\n{}", found.len(), found.join("\n"));
    for (at, (file, rule, what, _)) in ALLOWED.iter().enumerate() {
        assert!(needed.contains(&at), "{file} no longer needs to be allowed {rule} {what}: take it out");
    }
}

#[test]
fn a_table_of_commas_is_handed_out_in_one_place_and_written_in_one() {
    let says = |file: &&File| source::strings(file).iter().any(|said| said.text.contains("text/csv"));
    let names: Vec<String> = source::rust().iter().filter(says).map(|file| file.name.clone()).collect();
    assert_eq!(names, ["src/web/download.rs"], "what is served as a table of commas comes from text::sheet");
}

#[test]
fn every_folder_of_src_is_a_room_or_the_ground() {
    let ground = [
        "afterwards",
        "app",
        "clock",
        "command",
        "db",
        "error",
        "files",
        "history",
        "ids",
        "jobs",
        "letters",
        "lib",
        "main",
        "recover",
        "routes",
        "secret",
        "settings",
        "text",
        "web",
    ];
    for file in source::rust() {
        let first = file.name.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default().to_owned();
        assert!(
            ROOMS.contains(&first.as_str()) || ground.contains(&first.as_str()),
            "{} stands in no room: give {first} its place in the order (tests/portal/architecture.rs, docs/architecture.md)",
            file.name
        );
    }
}

fn found_in(name: &str, text: &str) -> Vec<String> {
    breaches(&[File { path: name.into(), name: name.to_owned(), text: text.to_owned() }]).0
}

#[test]
fn the_rules_find_what_they_are_against() {
    for (name, text) in [
        ("src/people/store.rs", "use crate::fund::Round;"),
        ("src/people/store.rs", "use super::{Role, policy};"),
        ("src/people/store.rs", "use crate::{db::DbConn, web::{form, paging}};"),
        ("src/fund/mod.rs", "use diesel::prelude::*;"),
        ("src/fund/policy.rs", "fn f() { let _ = crate::clock::Clock::System; }"),
        ("src/fund/policy.rs", "fn f() -> bool { matches!(crate::db::schema::funds::table, _) }"),
        ("src/fund/actions.rs", "use crate::web::page::go;"),
        ("src/fund/actions.rs", "use crate::db; fn f() { db::schema::funds::table; }"),
        ("src/fund/pages.rs", "#[derive(diesel::Queryable)] struct Row;"),
        ("src/fund/pages.rs", "use actix_web::web; fn f() { web::resource(\"/x\"); }"),
        ("src/text/money.rs", "use crate::fund::Round;"),
        ("src/panel/store.rs", "use crate::db::schema::organisations; fn f() { let _ = organisations::area; }"),
        ("src/risk/pages/more.rs", "use super::super::super::review::Reading;"),
        ("src/award/finance/export.rs", "fn f() { let _ = csv::Writer::from_writer(Vec::new()); }"),
    ] {
        assert_eq!(found_in(name, text).len(), 1, "{name}: {text}: {:?}", found_in(name, text));
    }
    for (name, text) in [
        ("src/fund/store.rs", "use crate::people::Role; use diesel::prelude::*;"),
        ("src/fund/mod.rs", "use crate::db::types::text_enum; use crate::clock::Instant;"),
        ("src/routes.rs", "use crate::demo;"),
        ("src/fund/policy.rs", "#[cfg(test)] mod tests { use diesel::prelude::*; }"),
        ("src/home/pages.rs", "use crate::award::store;"),
        ("src/organisation/store.rs", "use crate::db::schema::organisations; fn f() { let _ = organisations::area; }"),
        ("src/web/gate.rs", "use crate::people::Who;"),
    ] {
        assert_eq!(found_in(name, text), Vec::<String>::new(), "{name}: {text}");
    }
}
