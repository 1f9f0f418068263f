//! Builds `static/` (styles and scripts) with npm, so that `static/dist` can be embedded in the binary.
//! Does nothing that is already done: packages are fetched when the lock changes, the build runs when a source changes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use std::{env, fs, io};

/// What the built files are made of. Cargo looks at these before it runs us; we look again, since it also runs us for other reasons.
const SOURCES: [&str; 4] = ["static/src", "static/build.mjs", "static/package.json", "static/package-lock.json"];

const BUILT: [&str; 3] = ["static/dist/app.css", "static/dist/app.js", "static/dist/recorder.js"];

fn main() {
    for path in SOURCES.iter().chain(&BUILT).chain(&["static/.npmrc", "migrations", "templates/words"]) {
        println!("cargo:rerun-if-changed={path}");
    }

    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the folder"));
    let folder = root.join("static");
    let lock = folder.join("package-lock.json");
    // npm writes this file last, so it is the mark of a whole installation.
    let installed = folder.join("node_modules/.package-lock.json");
    if newest(&lock) > newest(&installed) {
        npm(&folder, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    }

    let sources = SOURCES.iter().filter_map(|path| newest(&root.join(path))).max();
    if BUILT.iter().any(|path| newest(&root.join(path)) < sources) {
        npm(&folder, &["run", "--silent", "build"]);
        // Dated like their sources, or cargo would find them newer than this run and compile everything once more.
        for path in BUILT {
            let dated = fs::File::options()
                .append(true)
                .open(root.join(path))
                .and_then(|file| sources.map_or(Ok(()), |sources| file.set_modified(sources)));
            if let Err(error) = dated {
                stop(&format!("{path} was not written: {error}"));
            }
        }
    }
}

/// When the newest file at or under `path` was changed; `None` when there is none.
fn newest(path: &Path) -> Option<SystemTime> {
    let about = fs::metadata(path).ok()?;
    if about.is_dir() {
        fs::read_dir(path).ok()?.filter_map(|entry| newest(&entry.ok()?.path())).max()
    } else {
        about.modified().ok()
    }
}

fn npm(folder: &Path, arguments: &[&str]) {
    let said = arguments.join(" ");
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let done = Command::new(name).args(arguments).current_dir(folder).output();
    match done {
        Ok(output) if output.status.success() => {}
        Ok(output) => stop(&format!(
            "`npm {said}` in static/ stopped:\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => stop(
            "npm was not found. Building Groundwater needs Node.js 20 or newer, with npm, for its styles and scripts; running it does not.",
        ),
        Err(error) => stop(&format!("`npm {said}` in static/ could not be started: {error}")),
    }
}

fn stop(why: &str) -> ! {
    eprintln!("{why}");
    std::process::exit(1);
}
