//! What the tests need from npm (tests/browser/package.json), fetched when it is not there.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Once;

use super::source;

static FETCHED: Once = Once::new();

/// The folder `tests/browser`, with its packages in it.
pub fn folder() -> PathBuf {
    let folder = source::root().join("tests/browser");
    FETCHED.call_once(|| {
        let changed = |name: &str| folder.join(name).metadata().and_then(|about| about.modified()).ok();
        // npm writes this file last, so it is the mark of a whole installation.
        if changed("node_modules/.package-lock.json") >= changed("package-lock.json") {
            return;
        }
        let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        let done = Command::new("npm")
            .args(arguments)
            .current_dir(&folder)
            .output()
            .expect("npm, which also builds the front end");
        assert!(done.status.success(), "npm ci in tests/browser: {}", String::from_utf8_lossy(&done.stderr));
    });
    folder
}
