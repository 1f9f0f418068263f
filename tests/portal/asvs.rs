//! `docs/threat-model.md` and `docs/asvs.md` say what keeps people safe: each file and each test that they name is there, and the
//! table has every requirement of levels 1 and 2 once. And a few of them, as the table names this file.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;

use crate::support::{Portal, Visitor, source};

const TABLE: &str = "docs/asvs.md";
/// What names files and tests.
const NAMING: [&str; 3] = ["docs/threat-model.md", "docs/limits.md", TABLE];
/// Where what is named lies.
const FOLDERS: [&str; 9] =
    ["src/", "tests/", "docs/", "templates/", "static/", "migrations/", "benches/", ".ci/", "proptest-regressions/"];
/// The ends of files that lie in none of them.
const ENDS: [&str; 4] = [".md", ".toml", ".lock", ".rs"];
/// What the table says of a requirement.
const STANDS: [&str; 5] = ["yes", "council", "does not apply", "accepted", "not yet"];
/// What a row says that is accepted: what may come of it, who takes that upon them, and what makes it less.
const ACCEPTED: [&str; 3] = ["Risk: ", "Accepted by ", LESSENS];
const LESSENS: &str = "Lessened: ";
/// So many requirements of the two levels there are in version 5.0.0.
const LEVELS: [(u32, usize); 2] = [(1, 70), (2, 183)];
/// The line that is counted begins so.
const COUNTED: &str = "Of 253 requirements ";

fn read(name: &str) -> String {
    fs::read_to_string(source::root().join(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
}

/// What stands between backticks, line by line.
fn quoted(text: &str) -> Vec<&str> {
    text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}

/// A file of ours that is named, with the test or function in it: `tests/portal/people.rs::signing_out_ends_the_session`.
fn named(quoted: &str) -> Option<(&str, Option<&str>)> {
    let (path, name) = quoted.split_once("::").map_or((quoted, None), |(path, name)| (path, Some(name)));
    let lies = FOLDERS.iter().any(|folder| path.starts_with(folder));
    let above = !path.contains(['/', ' ']) && ENDS.iter().any(|end| path.ends_with(end)) && path.len() > 5;
    // A name without a folder that stands for many files, such as `policy.rs`, is none of these.
    let is_file = lies || (above && source::root().join(path).is_file());
    is_file.then_some((path, name))
}

/// Whether a file has this function, or this constant; of those under `tests/`, whether it is a test.
fn has(path: &str, name: &str) -> bool {
    let text = read(path);
    if name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_') {
        return text.contains(&format!("const {name}: "));
    }
    let wanted = format!("fn {name}(");
    let Some((before, _)) = text.split_once(wanted.as_str()) else { return false };
    let is_mark = |line: &str| line.trim().starts_with("#[") && line.contains("test");
    !path.starts_with("tests/") || before.lines().rev().take(4).any(is_mark)
}

/// What a document says that is not so.
fn untrue(document: &str, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, name) in quoted(text).into_iter().filter_map(named) {
        if !source::root().join(path).exists() {
            wrong.push(format!("{document} names {path}, which is not there"));
        } else if let Some(name) = name.filter(|name| !has(path, name)) {
            wrong.push(format!("{document} names {name} in {path}, which is not there"));
        }
    }
    for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        let file = link.split('#').next().unwrap_or_default();
        if !link.starts_with("http") && !file.is_empty() && !source::root().join("docs").join(file).exists() {
            wrong.push(format!("{document} links to {file}, which is not there"));
        }
    }
    wrong
}

/// Whether this names a test, and not only a file.
fn is_test(quoted: &str) -> bool {
    matches!(named(quoted), Some((path, Some(name))) if has(path, name))
}

#[test]
fn every_file_and_every_test_that_is_named_is_there() {
    // The test finds what it is against.
    let wrong = "`tests/portal/asvs.rs::nobody_wrote_this` `src/nowhere.rs` `tests/portal/asvs.rs::read`";
    assert_eq!(untrue("this", wrong).len(), 3, "{:?}", untrue("this", wrong));
    assert_eq!(untrue("this", "[x](nowhere.md) [y](asvs.md#v1) `policy.rs` `src/lib.rs` `GET`").len(), 1);
    let mut wrong = Vec::new();
    for document in NAMING {
        let text = read(document);
        assert!(quoted(&text).into_iter().filter_map(named).count() > 40, "{document} names hardly anything");
        wrong.extend(untrue(document, &text));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One requirement, as the table has it.
struct Row<'a> {
    number: Vec<u32>,
    level: u32,
    stands: &'a str,
    shown: &'a str,
}

fn row(line: &str) -> Option<Row<'_>> {
    let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
    let number: Vec<u32> = cells.first()?.split('.').map_while(|part| part.parse().ok()).collect();
    if number.len() != 3 {
        return None;
    }
    let [_, level, _, stands, shown] = cells[..] else { panic!("five cells in a row: {line}") };
    Some(Row { number, level: level.parse().expect("a level"), stands, shown })
}

#[test]
fn the_table_has_every_requirement_once_and_says_how_it_stands() {
    let text = read(TABLE);
    let rows: Vec<Row<'_>> = text.lines().filter_map(row).collect();
    for two in rows.windows(2) {
        assert!(two[0].number < two[1].number, "{:?} stands before {:?}", two[0].number, two[1].number);
    }
    for (level, many) in LEVELS {
        assert_eq!(rows.iter().filter(|row| row.level == level).count(), many, "of level {level}");
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in &rows {
        assert!(STANDS.contains(&row.stands), "{:?} stands as {}", row.number, row.stands);
        assert!(!row.shown.is_empty(), "{:?} says nothing of why", row.number);
        let shows = quoted(row.shown).into_iter().any(|quoted| named(quoted).is_some());
        assert!(row.stands != "yes" || shows, "{:?} is met, and nothing shows it", row.number);
        if row.stands == "accepted" {
            for part in ACCEPTED {
                assert!(row.shown.contains(part), "{:?} is accepted, and its row does not say *{part}*", row.number);
            }
            let tested =
                row.shown.rsplit(LESSENS).next().is_some_and(|lessens| quoted(lessens).into_iter().any(is_test));
            assert!(tested, "{:?} is accepted, and no test shows what lessens it", row.number);
        }
        *counts.entry(row.stands).or_default() += 1;
    }
    let count = |stands: &str| counts.get(stands).copied().unwrap_or_default();
    let counted = format!(
        "{COUNTED}{} are met, {} are for whoever runs the portal, {} do not apply, {} are not wholly met and accepted with a \
         reason, and {} are not met yet.",
        count("yes"),
        count("council"),
        count("does not apply"),
        count("accepted"),
        count("not yet")
    );
    let said = text.lines().find(|line| line.starts_with(COUNTED)).expect("the line that is counted");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let path = source::root().join(TABLE);
        fs::write(path, text.replace(said, &counted)).expect("the table is written");
        return;
    }
    assert_eq!(said, counted, "run UPDATE_DOCS=1 cargo test --test portal asvs");
}

#[test]
fn scripts_write_text_and_never_markup() {
    let scripts = source::files("static/src/js", &["js"]);
    assert!(scripts.len() > 10, "the scripts were not found");
    let never =
        ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "\"message\""];
    for script in scripts {
        for word in never {
            assert!(!script.text.contains(word), "{} says {word}", script.name);
        }
    }
}

#[test]
fn the_program_starts_no_other_and_has_no_unsafe_code() {
    for file in source::rust() {
        for word in ["process::Command", "Command::new", "unsafe {", "unsafe fn", "unsafe impl"] {
            assert!(!file.text.contains(word), "{} says {word}", file.name);
        }
    }
}

/// Somebody on the line that a proxy in front would have: of a portal that people reach by https.
async fn behind_tls() -> (Portal, Visitor) {
    let portal = Portal::start_with(&["--base-url", "https://grants.example.gov.uk"]).await;
    let visitor = Visitor::new(&format!("http://{}", portal.app.settings.listen));
    (portal, visitor)
}

#[tokio::test]
async fn over_tls_every_header_and_cookie_is_strict() {
    let (_portal, visitor) = behind_tls().await;
    // A page, one that is not there, and a post that is turned away.
    let page = visitor.get("/sign-in?lang=tr").await;
    let answers = [page.clone(), visitor.get("/nowhere").await, visitor.post("/account", &[("name", "x")]).await];
    for seen in &answers {
        let header = |name: &str| seen.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let policy = header("content-security-policy");
        for part in ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"] {
            assert!(policy.contains(part), "{part}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(header("strict-transport-security"), "max-age=31536000; includeSubDomains");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("referrer-policy"), "same-origin");
        assert_eq!(header("cache-control"), "no-store");
        assert_eq!(header("content-type"), "text/html; charset=utf-8");
        assert_eq!(header("access-control-allow-origin"), "", "no other site reads this");
    }
    let asked = visitor.post_itself("/sign-in", &[("email", "hulya@example.org")]).await;
    assert_eq!(asked.status, 303);
    let mut set = 0;
    for seen in [&page, &asked] {
        for cookie in seen.headers.get_all("set-cookie") {
            let cookie = cookie.to_str().expect("text");
            assert!(cookie.starts_with("__Host-gw_"), "{cookie}");
            for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
                assert!(cookie.contains(part), "{part}: {cookie}");
            }
            assert!(!cookie.contains("Domain="), "{cookie}");
            set += 1;
        }
    }
    assert_eq!(set, 2, "the language, and which code was asked for");
    for (path, kind) in [("/theme.css", "text/css; charset=utf-8"), ("/assets/app.css", "text/css; charset=utf-8")] {
        assert_eq!(visitor.get(path).await.headers["content-type"], kind, "{path}");
    }
}

#[tokio::test]
async fn no_header_of_a_proxy_makes_another_site_ours() {
    let portal = Portal::start().await;
    let elsewhere = ("origin", "https://elsewhere.example");
    for proxy in [("x-forwarded-host", "elsewhere.example"), ("forwarded", "host=elsewhere.example")] {
        let fields = [("email", "hulya@example.org")];
        let refused = portal.visitor().post_with("/sign-in", &fields, &[elsewhere, proxy]).await;
        assert!(refused.status == 403 && refused.has("another website"), "{proxy:?}: {}", refused.text());
    }
}

/// What is answered to a request that is sent as it stands.
fn answered(address: std::net::SocketAddr, request: &str) -> String {
    let mut line = TcpStream::connect(address).expect("a line");
    line.set_read_timeout(Some(std::time::Duration::from_secs(20))).expect("a line");
    line.write_all(request.as_bytes()).expect("sent");
    let mut answer = Vec::new();
    // A line that is cut is an answer, too.
    let _ = line.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_with_two_lengths_and_a_trace_get_nothing() {
    let portal = Portal::start().await;
    let address = portal.app.settings.listen;
    let two = "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
               0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let trace = "TRACE /sign-in HTTP/1.1\r\nHost: x\r\nX-Secret: marigold\r\nConnection: close\r\n\r\n";
    let (smuggled, traced) =
        tokio::task::spawn_blocking(move || (answered(address, two), answered(address, trace))).await.expect("a task");
    assert!(smuggled.starts_with("HTTP/1.1 400"), "{smuggled}");
    assert_eq!(smuggled.matches("HTTP/1.1").count(), 1, "what came behind it is no request: {smuggled}");
    let is_refused = ["HTTP/1.1 404", "HTTP/1.1 405"].iter().any(|begins| traced.starts_with(begins));
    assert!(is_refused && !traced.contains("marigold"), "{traced}");
}
