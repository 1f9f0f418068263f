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

/// Fields of one line that hold a fact and no words about anybody: the name of a filter, a time, who was there.
const FACTS: [&str; 13] = [
    "name",
    "time",
    "begun_time",
    "area",
    "person",
    "code_word",
    "role",
    "said_by",
    "said_in",
    "interpreter",
    "witness",
    "kept_at",
    "length",
];

#[test]
fn every_line_at_the_desk_in_which_something_is_said_says_who_sees_it() {
    let mut lines = 0;
    let mut silent = Vec::new();
    for file in source::files("templates", &["html"]).into_iter().filter(|file| at_the_desk(&file.name)) {
        for one in file.text.split("<text_field ").skip(1) {
            let one = one.split("/> }}").next().unwrap_or_default();
            let fact = FACTS.iter().any(|name| one.contains(&format!("name=\"{name}\"")));
            if fact || one.contains("type=\"") {
                continue;
            }
            lines += 1;
            if !one.contains("seen=\"") {
                silent.push(format!("{}: {}", file.name, one.chars().take(60).collect::<String>()));
            }
        }
    }
    assert!(lines > 10, "there are {lines}");
    assert!(silent.is_empty(), "add seen=\"group\", \"request\", \"public\" or \"lead\":\n{}", silent.join("\n"));
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
