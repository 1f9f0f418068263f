//! Every desk page of the demo borough, as its officer opens it: of a round of nine and of one of three hundred.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use groundwater::demo::{self, Size};
use groundwater::web::server;
use reqwest::Client;

use crate::portal::{Portal, cookie};

/// Pages that are this many steps from the desk's first page are not walked to.
const DEEP: usize = 3;

/// A demo borough, answering, with its officer signed in.
pub struct Desk {
    pub base: String,
    pub officer: String,
    _folder: tempfile::TempDir,
}

impl Desk {
    /// A borough with so many applications in the round under review.
    pub async fn build(server: Option<&str>, under_review: usize) -> Desk {
        let Portal { app, listener, folder } = Portal::open(server, under_review);
        // The demo keeps its files on a thread of its own, as the command does.
        let told = tokio::task::spawn_blocking(move || {
            let links = demo::build(&app, Size { under_review }).expect("the demo");
            (app, links)
        });
        let (app, links) = told.await.expect("the demo");
        let link = links.iter().find(|link| link.role == "commissioner").expect("an officer");
        let officer = cookie(&app, &link.url);
        let base = app.settings.base_url.clone();
        tokio::spawn(server::start(app, listener).expect("a server"));
        Desk { base, officer, _folder: folder }
    }

    /// One page of each kind that a person at the desk comes to by pressing links, by its kind.
    pub async fn pages(&self) -> BTreeMap<String, String> {
        let client = Client::new();
        let mut found = BTreeMap::new();
        let mut seen: BTreeSet<String> = BTreeSet::from(["/desk".to_owned()]);
        let mut waiting = VecDeque::from([("/desk".to_owned(), 0)]);
        while let Some((path, steps)) = waiting.pop_front() {
            let Some(page) = self.page(&client, &path).await else { continue };
            found.insert(kind(&path), path);
            if steps == DEEP {
                continue;
            }
            for link in links(&page) {
                if seen.insert(kind(&link)) {
                    waiting.push_back((link, steps + 1));
                }
            }
        }
        found
    }

    /// A page's text; nothing for a download, or what is not for an officer.
    async fn page(&self, client: &Client, path: &str) -> Option<String> {
        let asked = client.get(format!("{}{path}", self.base)).header("cookie", &self.officer);
        let answer = asked.send().await.expect("an answer");
        let is_page =
            answer.headers().get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if !answer.status().is_success() || !is_page {
            return None;
        }
        Some(answer.text().await.expect("a whole page"))
    }
}

/// The desk's addresses on a page, without what narrows a list.
fn links(page: &str) -> BTreeSet<String> {
    let page = scraper::Html::parse_document(page);
    let anchor = scraper::Selector::parse("a[href^='/desk']").expect("a selector");
    page.select(&anchor)
        .filter_map(|link| link.value().attr("href"))
        .map(|href| href.split(['?', '#']).next().unwrap_or_default().to_owned())
        .collect()
}

/// An address with what names one thing left open.
fn kind(path: &str) -> String {
    let named = |part: &&str| uuid::Uuid::try_parse(part).is_ok();
    path.split('/').map(|part| if named(&part) { "{id}" } else { part }).collect::<Vec<_>>().join("/")
}
