//! A person's browser: what they can do with it, and what is looked at on every page they open.

// Every journey uses its own part of this.
#![allow(dead_code)]

mod checks;
mod driver;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::json;

use crate::support::{Line, Portal, source};
use driver::{Driver, Own};

/// How long a person waits for something to appear.
const PATIENCE: Duration = Duration::from_secs(8);

/// A browser with nothing remembered in it, at one portal.
pub struct Browser {
    client: Client,
    base: String,
    scripts: bool,
    /// Where the portal's story keeps what no log may say.
    secrets: Arc<Mutex<BTreeSet<String>>>,
    _driver: Driver,
    _profile: tempfile::TempDir,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Screen {
    Phone,
    Wide,
}

impl Browser {
    /// On a phone, 360 wide.
    pub async fn phone(portal: &Portal) -> Browser {
        Browser::start(portal, Screen::Phone, true).await
    }

    /// The same browser, which reaches the portal over a line that a story can cut.
    pub fn by_way_of(mut self, line: &Line) -> Browser {
        self.base = format!("http://{}", line.near());
        self
    }

    /// On a wide screen.
    pub async fn wide(portal: &Portal) -> Browser {
        Browser::start(portal, Screen::Wide, true).await
    }

    /// On a phone where no page may run a script.
    pub async fn without_scripts(portal: &Portal) -> Browser {
        let browser = Browser::start(portal, Screen::Phone, false).await;
        browser.allow_scripts(false).await;
        let page = "data:text/html,<title>off</title><p>Here.</p><script>document.title = 'on'</script>";
        browser.client.goto(page).await.expect("a page");
        assert_eq!(browser.client.title().await.expect("a title"), "off", "scripts run although they were turned off");
        browser
    }

    /// Whether the pages that come may run scripts. One that has come without them stays without when they are allowed
    /// again, which is how axe, a script itself, looks at it.
    async fn allow_scripts(&self, allowed: bool) {
        let body = json!({ "cmd": "Emulation.setScriptExecutionDisabled", "params": { "value": !allowed } });
        self.client.issue_cmd(Own { path: "goog/cdp/execute", body }).await.expect("scripts turned on or off");
    }

    async fn start(portal: &Portal, screen: Screen, scripts: bool) -> Browser {
        let driver = Driver::start();
        let profile = tempfile::tempdir().expect("a folder");
        let mut options = json!({
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
                "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--force-prefers-reduced-motion", "--lang=en-GB", "--window-size=1280,1000",
                format!("--user-data-dir={}", profile.path().display()),
            ],
            "prefs": { "intl.accept_languages": "en-GB,en" },
        });
        if screen == Screen::Phone {
            options["mobileEmulation"] = json!({
                "deviceMetrics": { "width": 360, "height": 740, "pixelRatio": 2.0, "touch": true, "mobile": true },
            });
        }
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "pageLoad": 20_000, "script": 20_000 },
            "unhandledPromptBehavior": "accept",
        });
        let serde_json::Value::Object(wanted) = wanted else { unreachable!("it is written above") };
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(wanted)
            .connect(&driver.url)
            .await
            .expect("a session of Chromium (is it installed beside its driver, in the same version?)");
        let (base, secrets) = (portal.base.clone(), Arc::clone(&portal.secrets));
        Browser { client, base, scripts, secrets, _driver: driver, _profile: profile }
    }

    /// Opens an address of the portal and looks the page over.
    pub async fn open(&self, path: &str) {
        let address = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) };
        self.client.goto(&address).await.unwrap_or_else(|why| panic!("{path}: {why}"));
        self.look_over().await;
    }

    /// Signs somebody in by a link, without the way through the letter.
    pub async fn sign_in(&self, portal: &Portal, email: &str) {
        let link = portal.sign_in_link(email).await;
        self.open(&link).await;
        self.click("Continue").await;
    }

    /// The path and query one is at.
    pub async fn path(&self) -> String {
        let url = self.client.current_url().await.expect("an address");
        url.as_str().trim_start_matches(&self.base).to_owned()
    }

    /// Everything that can be read on the page, each run of space as one.
    pub async fn text(&self) -> String {
        let Ok(body) = self.client.find(Locator::Css("body")).await else { return String::new() };
        plain(&body.text().await.unwrap_or_default())
    }

    /// Waits until the page says this.
    pub async fn see(&self, words: &str) {
        let began = Instant::now();
        loop {
            let text = self.text().await;
            if text.contains(words) {
                return self.look_over_if_new().await;
            }
            assert!(began.elapsed() < PATIENCE, "\"{words}\" is not on {}:\n{text}", self.path().await);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// That the page does not say this.
    pub async fn lacks(&self, words: &str) {
        let text = self.text().await;
        assert!(!text.contains(words), "\"{words}\" is on {}:\n{text}", self.path().await);
    }

    /// Presses the link, button, choice or heading that says this: the one that says nothing else, or the first that
    /// has it in it.
    pub async fn click(&self, words: &str) {
        let said = quoted(words);
        let text = "translate(normalize-space(.), '\u{2068}\u{2069}', '')";
        let any = "*[self::a or self::button or self::label or self::summary]";
        let found = self
            .first(&[
                format!("//main//{any}[{text} = {said}]"),
                format!("//{any}[{text} = {said}]"),
                format!("//main//{any}[contains({text}, {said})]"),
                format!("//{any}[contains({text}, {said})]"),
            ])
            .await;
        let Some(found) = found else {
            panic!("nothing to press says \"{words}\" on {}:\n{}", self.path().await, self.text().await)
        };
        let leads_on = matches!(found.tag_name().await.as_deref(), Ok("a" | "button"));
        if let Err(why) = self.press(found).await {
            panic!("pressing \"{words}\" on {}: {why}", self.path().await);
        }
        if leads_on {
            self.wait_for_a_page().await;
        }
        self.look_over_if_new().await;
    }

    /// Presses something: with the finger or mouse; with the keyboard where no script may run, since Chromedriver finds
    /// the place to press by one.
    async fn press(&self, found: Element) -> Result<(), fantoccini::error::CmdError> {
        if self.scripts {
            return found.click().await;
        }
        match found.attr("for").await? {
            Some(id) => self.client.find(Locator::Id(&id)).await?.send_keys(" ").await,
            None => found.send_keys(&Key::Enter.to_string()).await,
        }
    }

    /// Presses the choice that the form sends under this name with this value, where several have the same words.
    pub async fn tick(&self, name: &str, value: &str) {
        let input = format!("//input[@name = {} and @value = {}]", quoted(name), quoted(value));
        let found = self.first(&[format!("//label[@for = {input}/@id]")]).await;
        let Some(found) = found else { panic!("there is no choice {name} {value} on {}", self.path().await) };
        self.press(found).await.unwrap_or_else(|why| panic!("choosing {name} {value}: {why}"));
    }

    async fn first(&self, paths: &[String]) -> Option<Element> {
        let began = Instant::now();
        loop {
            for path in paths {
                for found in self.client.find_all(Locator::XPath(path)).await.unwrap_or_default() {
                    if found.is_displayed().await.unwrap_or(false) {
                        return Some(found);
                    }
                }
            }
            if began.elapsed() > PATIENCE {
                return None;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// The field that these words label.
    pub async fn field(&self, label: &str) -> Element {
        let said = quoted(label);
        let text = "translate(normalize-space(.), '\u{2068}\u{2069}', '')";
        let control = "*[self::input or self::textarea or self::select]";
        let found = self
            .first(&[
                format!("//{control}[@id = //label[{text} = {said}]/@for]"),
                format!("//{control}[@id = //label[contains({text}, {said})]/@for]"),
                format!("//fieldset[legend[contains({text}, {said})]]//{control}"),
            ])
            .await;
        let Some(found) = found else {
            panic!("no field is labelled \"{label}\" on {}:\n{}", self.path().await, self.text().await)
        };
        found
    }

    /// Writes into the field with this label, in place of what stands there.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.clear().await.unwrap_or_else(|why| panic!("emptying \"{label}\": {why}"));
        field.send_keys(text).await.unwrap_or_else(|why| panic!("writing into \"{label}\": {why}"));
    }

    /// The same by the name the form gives it, for the lines of a table.
    pub async fn fill_named(&self, name: &str, text: &str) {
        let found = self.first(&[format!("//*[@name = {}]", quoted(name))]).await;
        let Some(field) = found else { panic!("there is no field {name} on {}", self.path().await) };
        field.clear().await.unwrap_or_else(|why| panic!("emptying {name}: {why}"));
        field.send_keys(text).await.unwrap_or_else(|why| panic!("writing into {name}: {why}"));
    }

    /// Chooses from the list with this label.
    pub async fn choose(&self, label: &str, item: &str) {
        let field = self.field(label).await;
        field.select_by_label(item).await.unwrap_or_else(|why| panic!("choosing \"{item}\" of \"{label}\": {why}"));
    }

    /// The name of the first field whose name ends so, where it has an identifier in it.
    pub async fn name_ending(&self, end: &str) -> String {
        let end_is = "substring(@name, string-length(@name) - string-length";
        let said = quoted(end);
        let found = self.first(&[format!("//input[{end_is}({said}) + 1) = {said}]")]).await;
        let Some(field) = found else { panic!("no field's name ends with {end} on {}", self.path().await) };
        field.attr("name").await.expect("a field").expect("a name")
    }

    /// What stands in the field with this label.
    pub async fn value(&self, label: &str) -> String {
        self.field(label).await.prop("value").await.expect("a value").unwrap_or_default()
    }

    /// Presses keys, wherever the focus is.
    pub async fn keys(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.expect("keys");
        self.look_over_if_new().await;
    }

    /// Goes on with the Tab key until the focus is on something that says, or is labelled, this.
    pub async fn tab_to(&self, words: &str) {
        for _ in 0..60 {
            self.client.active_element().await.expect("a focus").send_keys(&Key::Tab.to_string()).await.expect("Tab");
            self.sees_the_focus().await;
            if self.focused().await.contains(words) {
                return;
            }
        }
        panic!("Tab does not get to \"{words}\" on {}", self.path().await);
    }

    /// The same to the field with this name.
    pub async fn tab_to_field(&self, name: &str) {
        for _ in 0..60 {
            self.client.active_element().await.expect("a focus").send_keys(&Key::Tab.to_string()).await.expect("Tab");
            self.sees_the_focus().await;
            if self.has_focus_in(&format!("[name=\"{name}\"]")).await {
                return;
            }
        }
        panic!("Tab does not get to {name} on {}", self.path().await);
    }

    /// That one can see where the focus is (WCAG 2.4.7): a line or a shadow around it, or around the mark of its label.
    async fn sees_the_focus(&self) {
        let script = "const at = document.activeElement; if (at === document.body) return ''; \
                      const shows = (e, part) => { const s = getComputedStyle(e, part); \
                        return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; }; \
                      const labels = [...(at.labels ?? [])]; \
                      return shows(at) || labels.some((e) => shows(e) || shows(e, '::before')) ? '' : at.outerHTML.slice(0, 200)";
        let unseen = self.client.execute(script, Vec::new()).await.expect("the focus");
        assert_eq!(unseen, json!(""), "nobody sees the focus on {}", self.path().await);
    }

    /// What the focus is on, in words: its text, and its label.
    pub async fn focused(&self) -> String {
        let script = "const at = document.activeElement; const label = at.labels && at.labels[0]; \
                      return [at.getAttribute('aria-label') || '', label ? label.textContent : '', at.tagName === 'TEXTAREA' ? '' : at.textContent].join(' ')";
        let said = self.client.execute(script, Vec::new()).await.expect("the focus");
        plain(said.as_str().unwrap_or_default())
    }

    /// Whether the focus is inside what this selector finds.
    pub async fn has_focus_in(&self, selector: &str) -> bool {
        let script = "return Boolean(document.activeElement.closest(arguments[0]))";
        self.client.execute(script, vec![json!(selector)]).await.expect("the focus") == json!(true)
    }

    /// How good the line is: so many bytes a second upwards; no line at all where that is nothing.
    pub async fn line(&self, upwards: Option<u32>) {
        let conditions = json!({
            "offline": upwards.is_none(), "latency": 0, "downloadThroughput": -1, "uploadThroughput": upwards.unwrap_or(0),
        });
        for (cmd, params) in [("Network.enable", json!({})), ("Network.emulateNetworkConditions", conditions)] {
            let body = json!({ "cmd": cmd, "params": params });
            self.client.issue_cmd(Own { path: "goog/cdp/execute", body }).await.expect("another line");
        }
    }

    /// A line as slow as 2G: 250 kilobits a second down, 50 up, and most of a second before anything comes.
    pub async fn on_2g(&self) {
        let conditions = json!({
            "offline": false, "latency": 800, "downloadThroughput": 250_000 / 8, "uploadThroughput": 50_000 / 8,
        });
        for (cmd, params) in [("Network.enable", json!({})), ("Network.emulateNetworkConditions", conditions)] {
            let body = json!({ "cmd": cmd, "params": params });
            self.client.issue_cmd(Own { path: "goog/cdp/execute", body }).await.expect("a slow line");
        }
    }

    /// What a script of the story's own finds out; it hands it to the last of its arguments.
    pub async fn finds(&self, script: &str) -> serde_json::Value {
        self.client.execute_async(script, Vec::new()).await.expect("a script that answers")
    }

    /// Whether the phone has a connection.
    pub async fn connected(&self, connected: bool) {
        let params = json!({ "offline": !connected, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        // Without the first the second is only something that the page is told.
        for (cmd, params) in [("Network.enable", json!({})), ("Network.emulateNetworkConditions", params)] {
            let body = json!({ "cmd": cmd, "params": params });
            self.client.issue_cmd(Own { path: "goog/cdp/execute", body }).await.expect("a connection");
        }
        // What the browser complains of meanwhile is what the page is about.
        let _ = self.complaints().await;
    }

    /// The page goes away, as when a phone closes it to make room.
    pub async fn leave(&self) {
        self.client.goto("about:blank").await.expect("an empty page");
        let _ = self.complaints().await;
    }

    /// The browser is nobody's any more.
    pub async fn forget_cookies(&self) {
        let body = json!({ "cmd": "Network.clearBrowserCookies", "params": {} });
        self.client.issue_cmd(Own { path: "goog/cdp/execute", body }).await.expect("no cookies");
    }

    /// What is typed and kept on this device, by its name.
    pub async fn kept_on_device(&self) -> Vec<String> {
        let script = "return Object.keys(localStorage).filter((key) => key.startsWith('gw-typed'))";
        let names = self.client.execute(script, Vec::new()).await.expect("what is kept");
        serde_json::from_value(names).expect("names")
    }

    /// How many things this device keeps of what anybody did.
    pub async fn stored(&self) -> u64 {
        let script = "return Object.keys(localStorage).filter((key) => key !== 'gw-signed-out').length";
        self.client.execute(script, Vec::new()).await.expect("what is kept").as_u64().expect("a number")
    }

    /// How many pieces of recordings this device keeps, whoever's they are.
    pub async fn recordings_kept(&self) -> u64 {
        let script = "const done = arguments[arguments.length - 1]; \
            indexedDB.databases().then((all) => { \
              if (!all.some((one) => one.name === 'groundwater-recordings')) return done(0); \
              const asked = indexedDB.open('groundwater-recordings'); \
              asked.onsuccess = () => { \
                const pieces = asked.result.transaction('pieces').objectStore('pieces').count(); \
                pieces.onsuccess = () => { asked.result.close(); done(pieces.result); }; \
              }; \
            });";
        self.finds(script).await.as_u64().expect("a number")
    }

    /// Presses something that leads out of the portal: where one is then. What is there is not looked over.
    pub async fn leaves_by(&self, words: &str) -> String {
        let found = self.first(&[format!("//button[contains(normalize-space(.), {})]", quoted(words))]).await;
        self.press(found.expect("a way out")).await.expect("it is pressed");
        let began = Instant::now();
        loop {
            let url = self.client.current_url().await.expect("an address").to_string();
            if !url.starts_with(&self.base) || began.elapsed() > PATIENCE {
                return url;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Chooses a file for the field with this label.
    pub async fn choose_file(&self, label: &str, file: &std::path::Path) {
        self.field(label).await.send_keys(&file.display().to_string()).await.expect("a file is chosen");
    }

    /// A picture of the whole page, in target/pictures.
    pub async fn picture(&self, name: &str) {
        let body =
            json!({ "cmd": "Page.captureScreenshot", "params": { "captureBeyondViewport": true, "format": "png" } });
        let taken = self.client.issue_cmd(Own { path: "goog/cdp/execute", body }).await.expect("a picture");
        use base64::Engine;
        let png = base64::engine::general_purpose::STANDARD
            .decode(taken["data"].as_str().expect("its bytes"))
            .expect("its bytes");
        let folder = source::root().join("target/pictures");
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join(format!("{name}.png")), png).expect("a picture");
    }
}

/// Text without the marks that Fluent puts around values, each run of space as one.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as XPath writes it, whatever quotes stand in it.
fn quoted(text: &str) -> String {
    if !text.contains('"') {
        return format!("\"{text}\"");
    }
    let parts: Vec<_> = text.split('"').map(|part| format!("\"{part}\"")).collect();
    format!("concat({})", parts.join(", '\"', "))
}
