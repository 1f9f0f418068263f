//! No page shows anybody a link that only refuses, or that leads nowhere: each kind of person follows every kind of link
//! that the demo's pages show them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use groundwater::demo::{self, Size};

use crate::support::{Portal, Visitor};

/// How many addresses of one shape are followed: the tenth application shows what the first ones did.
const OF_ONE_SHAPE: usize = 3;

const BOROUGH: Size = Size { under_review: 9 };

/// An address with what tells two things of one kind apart taken out.
fn shape(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_id = |part: &str| part.len() == 36 && part.bytes().filter(|byte| *byte == b'-').count() == 4;
    path.split('/').map(|part| if is_id(part) { ":id" } else { part }).collect::<Vec<_>>().join("/")
}

/// Follows what `visitor` is shown, from these pages on. Gives what was refused or missing, as `page -> link: status`.
async fn follows(visitor: &Visitor, from: &[&str]) -> (usize, Vec<String>) {
    let mut waiting: VecDeque<(String, String)> =
        from.iter().map(|path| ("typed".to_owned(), (*path).to_owned())).collect();
    let (mut seen, mut shapes): (BTreeSet<String>, BTreeMap<String, usize>) = Default::default();
    let mut dead = Vec::new();
    while let Some((shown_on, path)) = waiting.pop_front() {
        let count = shapes.entry(shape(&path)).or_default();
        if *count >= OF_ONE_SHAPE || !seen.insert(path.clone()) {
            continue;
        }
        *count += 1;
        let page = visitor.get(&path).await;
        // Whoever has not signed in is asked to, on the page itself.
        let to_sign_in = page.status == 403 && page.link("Sign in").is_some();
        if page.status >= 400 && !to_sign_in {
            dead.push(format!("{shown_on} -> {path}: {}", page.status));
        }
        let here = path.split('?').next().unwrap_or_default();
        for link in page.links() {
            let link = link.split('#').next().unwrap_or_default();
            // The same page in another language, or a letter to write, is no other page.
            match link {
                _ if link.contains("lang=") => {}
                _ if link.starts_with('?') => waiting.push_back((path.clone(), format!("{here}{link}"))),
                _ if link.starts_with('/') => waiting.push_back((path.clone(), link.to_owned())),
                _ => {}
            }
        }
    }
    (seen.len(), dead)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_can_follow_every_link_they_are_shown() {
    let portal = Portal::start().await;
    let app = portal.app.clone();
    let links =
        tokio::task::spawn_blocking(move || demo::build(&app, BOROUGH)).await.expect("a task").expect("a borough");
    let mut wrong = Vec::new();
    let (pages, dead) = follows(&portal.visitor(), &["/"]).await;
    assert!(pages > 20, "anyone saw {pages} pages");
    wrong.extend(dead.into_iter().map(|line| format!("anyone: {line}")));
    for link in links {
        let visitor = portal.visitor();
        let asked = visitor.get(link.url.trim_start_matches(&portal.base)).await;
        visitor.submit(&asked, "main form", &[]).await;
        let home = if link.role == "applicant" { "/home" } else { "/desk" };
        let (pages, dead) = follows(&visitor, &[home, "/", "/account"]).await;
        assert!(pages > 30, "the {} saw {pages} pages", link.role);
        wrong.extend(dead.into_iter().map(|line| format!("{}: {line}", link.role)));
    }
    assert!(wrong.is_empty(), "links that only refuse or lead nowhere:\n{}", wrong.join("\n"));
}
