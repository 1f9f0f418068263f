//! Somebody with a browser: cookies, forms filled in as they stand, redirects followed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use groundwater::app::App;
use groundwater::people;
use reqwest::cookie::{CookieStore, Jar};
use reqwest::redirect::Policy;

use super::page::Seen;

/// A person's browser.
#[derive(Clone)]
pub struct Visitor {
    pub base: String,
    pub email: String,
    client: reqwest::Client,
    jar: Arc<Jar>,
    /// Where they find the letter with the link when they are asked to sign in once more; without it they stay with the page.
    pub app: Option<App>,
    /// Where they call from, as our own proxy says; without it all call from this machine.
    pub from: Option<String>,
    /// The queries that it took to let them in again: those of no page that is looked at.
    pub aside: Arc<AtomicU64>,
}

/// Nobody is led out of the portal: the answer that does it is what they see.
fn stays_here(attempt: reqwest::redirect::Attempt<'_>) -> reqwest::redirect::Action {
    if attempt.url().host() != attempt.previous()[0].host() {
        return attempt.stop();
    }
    if attempt.previous().len() > 5 { attempt.error("it leads round and round") } else { attempt.follow() }
}

impl Visitor {
    /// A browser without cookies.
    pub fn new(base: &str) -> Visitor {
        let jar = Arc::new(Jar::default());
        let client = reqwest::Client::builder()
            .cookie_provider(Arc::clone(&jar))
            .redirect(Policy::custom(stays_here))
            // Sooner than the portal hangs up: while a story waits for a command nobody here hears that it did.
            .pool_idle_timeout(Duration::from_secs(3))
            .build()
            .expect("a client");
        Visitor {
            base: base.to_owned(),
            email: String::new(),
            client,
            jar,
            app: None,
            from: None,
            aside: Arc::default(),
        }
    }

    fn address(&self, path: &str) -> String {
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) }
    }

    /// What somebody is answered. Whoever works for the council and was away for so long that they are asked to sign in does so, as
    /// everybody does in the morning, and asks again.
    async fn send(&self, request: reqwest::RequestBuilder) -> Seen {
        let request = match &self.from {
            Some(from) => request.header("x-forwarded-for", from),
            None => request,
        };
        let again = request.try_clone();
        let before = self.app.as_ref().map_or(0, |app| app.db.queries());
        let seen = Seen::read(request.send().await.expect("an answer"), &self.base).await;
        let (Some(app), Some(again)) = (&self.app, again) else { return seen };
        if !seen.was_away() || self.email.is_empty() {
            return seen;
        }
        self.comes_back(app).await;
        self.aside.fetch_add(app.db.queries() - before, Ordering::Relaxed);
        Seen::read(again.send().await.expect("an answer"), &self.base).await
    }

    async fn comes_back(&self, app: &App) {
        let email = self.email.clone();
        let link = app
            .change(None, move |change| people::actions::sign_in_link(change, &email, "", false))
            .await
            .expect("a link");
        let page = Seen::read(self.client.get(link).send().await.expect("the page"), &self.base).await;
        let (action, filled) = page.form("main form", &[]);
        self.client.post(self.address(&action)).form(&filled).send().await.expect("a session");
    }

    /// Somebody who is asked to sign in once more does so; where what they sent was kept, the page that gives it back.
    async fn signs_in_afresh(&self, app: &App, asked: &Seen) -> Seen {
        let email = asked.attribute("#afresh input[name=email]", "value").expect("whom they ask");
        let back = asked.attribute("#afresh input[name=return_to]", "value").expect("where they come back to");
        let link = app
            .change(None, move |change| people::actions::sign_in_link(change, &email, &back, false))
            .await
            .expect("a link");
        let page = self.send(self.client.get(link)).await;
        let (action, filled) = page.form("main form", &[]);
        self.send(self.client.post(self.address(&action)).form(&filled)).await
    }

    /// What came of it, for somebody who signs in once more when they are asked to and sends again what was kept.
    async fn goes_on(&self, client: &reqwest::Client, seen: Seen) -> Seen {
        let Some(app) = self.app.as_ref().filter(|_| seen.asks_afresh()) else { return seen };
        let kept = self.signs_in_afresh(app, &seen).await;
        if !kept.path.starts_with("/kept/") {
            return kept;
        }
        let (action, filled) = kept.form("main form", &[]);
        self.send(client.post(self.address(&action)).form(&filled)).await
    }

    /// Opens an address.
    pub async fn get(&self, path: &str) -> Seen {
        let seen = self.send(self.client.get(self.address(path))).await;
        let Some(app) = self.app.as_ref().filter(|_| seen.asks_afresh()) else { return seen };
        self.signs_in_afresh(app, &seen).await;
        self.send(self.client.get(self.address(path))).await
    }

    /// Opens an address in a language.
    pub async fn get_in(&self, language: &str, path: &str) -> Seen {
        self.send(self.client.get(self.address(path)).header("accept-language", language)).await
    }

    /// Posts fields to an address, as a form would.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let seen = self.send(self.client.post(self.address(path)).form(fields)).await;
        self.goes_on(&self.client, seen).await
    }

    /// Posts fields with headers of one's own.
    pub async fn post_with(&self, path: &str, fields: &[(&str, &str)], headers: &[(&'static str, &str)]) -> Seen {
        let request = self.client.post(self.address(path)).form(fields);
        self.send(headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))).await
    }

    /// The answer itself, not the page that it leads to.
    pub async fn get_itself(&self, path: &str) -> Seen {
        let client = reqwest::Client::builder().cookie_provider(Arc::clone(&self.jar)).redirect(Policy::none());
        self.send(client.build().expect("a client").get(self.address(path))).await
    }

    /// The answer to a post itself, not the page that it leads to.
    pub async fn post_itself(&self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let client = reqwest::Client::builder().cookie_provider(Arc::clone(&self.jar)).redirect(Policy::none());
        let client = client.build().expect("a client");
        let seen = self.send(client.post(self.address(path)).form(fields)).await;
        self.goes_on(&client, seen).await
    }

    /// The answer itself to a post that may get none, because whoever would give it is gone.
    pub async fn tries_to_post(&self, path: &str, fields: &[(&str, &str)]) -> Option<Seen> {
        let client = reqwest::Client::builder().cookie_provider(Arc::clone(&self.jar)).redirect(Policy::none());
        let asked = client.build().expect("a client").post(self.address(path)).form(fields);
        Some(Seen::read(asked.send().await.ok()?, &self.base).await)
    }

    /// Posts as the autosave script does: it wants data back.
    pub async fn autosave(&self, path: &str, fields: &[(&str, &str)]) -> (u16, serde_json::Value) {
        let request = self.client.post(self.address(path)).form(fields).header("accept", "application/json");
        let response = request.send().await.expect("an answer");
        let status = response.status().as_u16();
        (status, response.json().await.expect("data"))
    }

    /// Asks as a program does that speaks HTTP by itself: any method, its own headers, any body.
    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Seen {
        let method = reqwest::Method::from_bytes(method.as_bytes()).expect("a method");
        let request = self.client.request(method, self.address(path)).body(body);
        self.send(headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))).await
    }

    /// The cookies this browser sends, for a line of one's own.
    pub fn cookies(&self) -> String {
        let here = self.base.parse().expect("an address");
        let cookies = self.jar.cookies(&here).expect("cookies");
        cookies.to_str().expect("plain letters").to_owned()
    }

    /// The value of a cookie that this browser sends.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let cookies = self.jar.cookies(&self.base.parse().expect("an address"))?;
        let sent = cookies.to_str().expect("plain letters").to_owned();
        sent.split("; ").find_map(|one| one.strip_prefix(name)?.strip_prefix('=')).map(str::to_owned)
    }

    /// Lays a cookie into this browser.
    pub fn carries(&self, name: &str, value: &str) {
        self.jar.add_cookie_str(&format!("{name}={value}"), &self.base.parse().expect("an address"));
    }

    /// Fills in the form at `selector` as it stands on the page (hidden fields and all), lays `fields` over it, sends it.
    pub async fn submit(&self, seen: &Seen, selector: &str, fields: &[(&str, &str)]) -> Seen {
        let (action, filled) = seen.form(selector, fields);
        let pairs: Vec<(&str, &str)> = filled.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post(&action, &pairs).await
    }

    /// The same with a file.
    pub async fn submit_file(&self, seen: &Seen, selector: &str, field: &str, name: &str, bytes: Vec<u8>) -> Seen {
        let (action, filled) = seen.form(selector, &[]);
        let request = || {
            let mut form = reqwest::multipart::Form::new();
            for (name, value) in filled.clone() {
                form = form.text(name, value);
            }
            let part = reqwest::multipart::Part::bytes(bytes.clone()).file_name(name.to_owned());
            self.client.post(self.address(&action)).multipart(form.part(field.to_owned(), part))
        };
        let sent = self.send(request()).await;
        // A form with a file cannot be sent twice as it is.
        let Some(app) = self.app.as_ref().filter(|_| sent.was_away() && !self.email.is_empty()) else { return sent };
        self.comes_back(app).await;
        self.send(request()).await
    }

    /// Posts a form with files, put together by hand.
    pub async fn post_multipart(&self, path: &str, form: reqwest::multipart::Form) -> Seen {
        self.send(self.client.post(self.address(path)).multipart(form)).await
    }

    /// The bytes and headers behind an address.
    pub async fn download(&self, path: &str) -> (u16, reqwest::header::HeaderMap, Vec<u8>) {
        let response = self.client.get(self.address(path)).send().await.expect("an answer");
        let response = match &self.app {
            Some(app) if response.status().as_u16() == 403 => {
                let seen = Seen::read(response, &self.base).await;
                if seen.asks_afresh() {
                    self.signs_in_afresh(app, &seen).await;
                } else if seen.was_away() && !self.email.is_empty() {
                    self.comes_back(app).await;
                }
                self.client.get(self.address(path)).send().await.expect("an answer")
            }
            _ => response,
        };
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        (status, headers, response.bytes().await.expect("bytes").to_vec())
    }
}
