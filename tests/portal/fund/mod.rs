//! A fund comes from a file, opens and closes by the clock, and can be read by anyone before signing in.

mod desk;
mod import;
mod public;
mod rounds;

/// The text of one of `docs/examples`.
pub fn example(name: &str) -> String {
    let file = format!("{}/docs/examples/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&file).unwrap_or_else(|why| panic!("{file}: {why}"))
}

/// The names of all of them.
pub fn examples() -> Vec<String> {
    let folder = format!("{}/docs/examples", env!("CARGO_MANIFEST_DIR"));
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("the examples")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".toml").map(str::to_owned))
        .collect();
    names.sort();
    assert!(names.len() >= 3);
    names
}
