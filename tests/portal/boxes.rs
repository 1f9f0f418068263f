//! Every box where staff or a panel write says who may come to read it.

use crate::support::source;

/// Whether a template is one that staff write in.
fn at_the_desk(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    let rooms = ["templates/desk/", "templates/panel/", "templates/decision/"];
    // Where a group says whether the facts are right is its own page, in its own language.
    rooms.iter().any(|room| name.starts_with(room)) && name != "templates/decision/facts.html"
        || file.starts_with("desk-")
        || name.ends_with("components/word.html")
}

#[test]
fn every_box_at_the_desk_says_who_sees_what_is_written_in_it() {
    let mut boxes = 0;
    let mut silent = Vec::new();
    for file in source::files("templates", &["html"]).into_iter().filter(|file| at_the_desk(&file.name)) {
        assert!(!file.text.contains("<textarea"), "{}: use text_area, which says who sees it", file.name);
        for one in file.text.split("text_area ").skip(1) {
            let one = one.split("/> }}").next().unwrap_or_default();
            boxes += 1;
            if !one.contains("seen=\"") && !one.contains("The group can see this") {
                silent.push(format!("{}: {}", file.name, one.chars().take(60).collect::<String>()));
            }
        }
    }
    assert!(boxes > 30, "there are {boxes}");
    assert!(silent.is_empty(), "add seen=\"group\", \"request\", \"public\" or \"lead\":\n{}", silent.join("\n"));
}
