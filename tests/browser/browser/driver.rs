//! Chromedriver, started on a free port, and what of it fantoccini has no words for.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use fantoccini::wd::WebDriverCompatibleCommand;

/// A running driver. It takes its browser with it when it goes.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    pub url: String,
}

/// A driver that finds its port taken meanwhile (it asks for one twice: of each kind of address) ends; another finds another.
const TRIES: usize = 3;

impl Driver {
    pub fn start() -> Driver {
        (0..TRIES).find_map(|_| Driver::try_start()).expect("chromedriver ended before it listened, three times")
    }

    fn try_start() -> Option<Driver> {
        let mut child = Command::new("chromedriver")
            .args(["--port=0", "--log-level=WARNING"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap_or_else(|why| {
                panic!(
                    "chromedriver could not be started ({why}): install chromium and chromium-driver, or run tests/run"
                )
            });
        let said = BufReader::new(child.stdout.take().expect("its output"));
        let mark = "was started successfully on port ";
        let port = said.lines().map_while(Result::ok).find_map(|line| {
            let (_, after) = line.split_once(mark)?;
            Some(after.trim_end_matches('.').to_owned())
        });
        let mut driver = Driver { child, url: String::new() };
        driver.url = format!("http://127.0.0.1:{}", port?);
        Some(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The whole group: a browser left behind would slow the next story down.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.child.id())]).status();
        let _ = self.child.wait();
    }
}

/// A command of Chromium's own.
#[derive(Debug)]
pub struct Own {
    pub path: &'static str,
    pub body: serde_json::Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (reqwest::Method, Option<String>) {
        (reqwest::Method::POST, Some(self.body.to_string()))
    }
}
