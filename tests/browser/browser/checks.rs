//! What is looked at on every page that somebody opens: axe, the width, what the browser complains of.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::driver::Own;
use super::{Browser, PATIENCE};
use crate::support::npm;

/// The rules of WCAG 2.2, levels A and AA.
const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let file = npm::folder().join("node_modules/axe-core/axe.min.js");
        std::fs::read_to_string(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
    })
}

impl Browser {
    async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        match answer {
            Ok(answer) => answer,
            Err(why) => panic!("looking at {}: {why}", self.path().await),
        }
    }

    /// The page that has come since the last look, if one has.
    pub(super) async fn look_over_if_new(&self) {
        let began = Instant::now();
        // A page that is just being left may not answer.
        let script =
            "return document.readyState === 'complete' ? document.documentElement.dataset.lookedOver || 'no' : 'wait'";
        loop {
            match self.client.execute(script, Vec::new()).await.unwrap_or_default().as_str() {
                Some("yes") => return,
                Some("no") => return self.look_over().await,
                _ => assert!(began.elapsed() < PATIENCE, "{} does not come", self.path().await),
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Gives the next page a moment to come. Where none does (a button for a script), that is all the time it takes.
    pub async fn wait_for_a_page(&self) {
        let began = Instant::now();
        let here = "return document.documentElement.dataset.lookedOver";
        while began.elapsed() < Duration::from_millis(800) {
            if self.client.execute(here, Vec::new()).await.unwrap_or_default() != json!("yes") {
                return;
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Looks the page over: every violation and complaint at once.
    pub(super) async fn look_over(&self) {
        self.note_cookies().await;
        let mut wrong = self.violations().await;
        let width = "return [document.documentElement.scrollWidth, document.documentElement.clientWidth]";
        let widths = self.ask(width, Vec::new()).await;
        if widths[0].as_i64() > widths[1].as_i64() {
            wrong.push(format!(
                "it scrolls sideways: {} wide on a screen of {}: {}",
                widths[0],
                widths[1],
                self.widest().await
            ));
        }
        wrong.extend(self.complaints().await);
        self.ask("document.documentElement.dataset.lookedOver = 'yes'", Vec::new()).await;
        let title = self.client.title().await.unwrap_or_default();
        assert!(wrong.is_empty(), "{} ({title}):\n  {}", self.path().await, wrong.join("\n  "));
    }

    /// What the browser is known by: no log may say it.
    async fn note_cookies(&self) {
        let cookies = self.client.get_all_cookies().await.unwrap_or_default();
        let mut secrets = self.secrets.lock().expect("nobody else");
        secrets.extend(cookies.iter().map(|cookie| cookie.value().to_owned()));
    }

    /// What axe finds against WCAG 2.2 A and AA.
    pub async fn axe(&self) {
        let wrong = self.violations().await;
        assert!(wrong.is_empty(), "{}:\n  {}", self.path().await, wrong.join("\n  "));
    }

    async fn violations(&self) -> Vec<String> {
        if !self.scripts {
            let ran = self.ask("return document.body.classList.contains('govuk-frontend-supported')", Vec::new()).await;
            assert_eq!(ran, json!(false), "a script has run on {}", self.path().await);
            self.allow_scripts(true).await;
        }
        let found = self.run_axe().await;
        if !self.scripts {
            self.allow_scripts(false).await;
        }
        found
    }

    async fn run_axe(&self) -> Vec<String> {
        self.ask(axe(), Vec::new()).await;
        let run = "const done = arguments[arguments.length - 1]; \
                   axe.run(document, { runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations'] }) \
                      .then((found) => done(found.violations), (why) => done(String(why)))";
        let found =
            self.client.execute_async(run, vec![json!(RULES)]).await.unwrap_or_else(|why| json!(why.to_string()));
        let Some(found) = found.as_array() else { return vec![format!("axe could not look: {found}")] };
        found
            .iter()
            .flat_map(|rule| {
                let (id, help) = (rule["id"].as_str().unwrap_or_default(), rule["help"].as_str().unwrap_or_default());
                let nodes = rule["nodes"].as_array().cloned().unwrap_or_default();
                nodes.into_iter().map(move |node| {
                    let what = node["failureSummary"].as_str().unwrap_or_default().replace('\n', " ");
                    format!("axe {id}: {help}: {} {what}", node["html"].as_str().unwrap_or_default())
                })
            })
            .collect()
    }

    /// What sticks out furthest, for the message.
    async fn widest(&self) -> String {
        let script = "const all = [...document.body.querySelectorAll('*')]; \
                      const right = (e) => e.getBoundingClientRect().right; \
                      const wide = all.filter((e) => right(e) > document.documentElement.clientWidth + 1); \
                      return wide.slice(0, 3).map((e) => e.cloneNode().outerHTML).join(' ')";
        self.ask(script, Vec::new()).await.as_str().unwrap_or_default().to_owned()
    }

    /// What the browser's console says is wrong. That a page was answered with 403 or 422 is no news: the person sees it.
    pub(super) async fn complaints(&self) -> Vec<String> {
        let log =
            self.client.issue_cmd(Own { path: "se/log", body: json!({ "type": "browser" }) }).await.unwrap_or_default();
        let is_an_answer = |entry: &Value| {
            let said = entry["message"].as_str().unwrap_or_default();
            // Or that the line is gone under something that goes on by itself, which only a story does.
            let goes_on = said.contains("net::ERR_") && (said.contains("/uploads/") || said.contains("/uploads -"));
            let answered = said.contains("the server responded with a status of 4") && !said.contains("/assets/");
            entry["source"] == "network" && (goes_on || answered)
        };
        log.as_array()
            .into_iter()
            .flatten()
            .filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")) && !is_an_answer(entry))
            .map(|entry| format!("the console says: {}", entry["message"].as_str().unwrap_or_default()))
            .collect()
    }

    /// Whether this browser runs scripts.
    pub fn has_scripts(&self) -> bool {
        self.scripts
    }
}
