//! `docs/lifecycle.md` is printed from the code: its diagrams are drawn from every state and every action there is.
//!
//! When a machine changes, `UPDATE_DOCS=1 cargo test --test portal lifecycle` writes the page again.

use std::fmt::Write;

use groundwater::application;
use groundwater::decision;
use groundwater::fund::{RoundAction, RoundState};
use groundwater::review::{question, reading};

/// One machine, drawn: its name, what it is, and its steps.
struct Machine {
    title: &'static str,
    about: &'static str,
    /// Staff name, and what its group reads, for each state.
    states: Vec<(&'static str, String)>,
    steps: Vec<(&'static str, &'static str, &'static str)>,
}

fn steps<S: Copy, A: Copy>(
    states: &[S],
    actions: &[A],
    next: impl Fn(S, A) -> Option<S>,
    state: impl Fn(S) -> &'static str,
    action: impl Fn(A) -> &'static str,
) -> Vec<(&'static str, &'static str, &'static str)> {
    let mut steps = Vec::new();
    for from in states {
        for by in actions {
            if let Some(to) = next(*from, *by) {
                steps.push((state(*from), action(*by), state(to)));
            }
        }
    }
    steps
}

fn machines() -> Vec<Machine> {
    vec![
        Machine {
            title: "Round",
            about: "One dated opening of a fund. Opening it freezes its form version. The clock opens and closes it.",
            states: RoundState::ALL.iter().map(|s| (s.as_str(), s.staff_name().to_owned())).collect(),
            steps: steps(RoundState::ALL, RoundAction::ALL, RoundState::next, RoundState::as_str, RoundAction::as_str),
        },
        Machine {
            title: "Application",
            about: "What a group sends. A draft is the group's own. Decided is frozen; only opening its decision again, with a reason, \
                    lets it wait for another.",
            states: application::State::ALL.iter().map(|s| (s.as_str(), s.staff_name().to_owned())).collect(),
            steps: steps(
                application::State::ALL,
                application::Action::ALL,
                application::State::next,
                application::State::as_str,
                application::Action::as_str,
            ),
        },
        Machine {
            title: "Reading",
            about: "One person's reading of one application. A conflict takes it out of the weighing; a commissioner asks somebody else, \
                    or asks again.",
            states: reading::State::ALL.iter().map(|s| (s.as_str(), s.staff_name().to_owned())).collect(),
            steps: steps(
                reading::State::ALL,
                reading::Action::ALL,
                reading::State::next,
                reading::State::as_str,
                reading::Action::as_str,
            ),
        },
        Machine {
            title: "Question to an applicant",
            about: "An object with a day on both sides, beside the application.",
            states: question::State::ALL.iter().map(|s| (s.as_str(), s.staff_name().to_owned())).collect(),
            steps: steps(
                question::State::ALL,
                question::Action::ALL,
                question::State::next,
                question::State::as_str,
                question::Action::as_str,
            ),
        },
        Machine {
            title: "Decision",
            about: "What the holder of delegated power decides. Once it has gone out it changes only after a wait, or once it has been \
                    opened again: by a check that did not hold, or with a reason as long as no agreement is signed. What it said stays \
                    in its record.",
            states: decision::State::ALL.iter().map(|s| (s.as_str(), s.staff_name().to_owned())).collect(),
            steps: steps(
                decision::State::ALL,
                decision::Action::ALL,
                decision::State::next,
                decision::State::as_str,
                decision::Action::as_str,
            ),
        },
    ]
}

fn page() -> String {
    let mut page = String::from(
        "# Lifecycles\n\nSmall machines side by side, never one long list. Each is one enum with one pure `next(state, action)`; each change writes who, \
         when and why in its own transaction. This page is printed from the code by `tests/portal/lifecycle.rs`.\n",
    );
    for machine in machines() {
        let _ = write!(page, "\n## {}\n\n{}\n\n```mermaid\nstateDiagram-v2\n", machine.title, machine.about);
        for (state, name) in &machine.states {
            let _ = writeln!(page, "    state \"{name}\" as {}", state.replace('-', "_"));
        }
        for (from, action, to) in &machine.steps {
            let _ = writeln!(page, "    {} --> {}: {action}", from.replace('-', "_"), to.replace('-', "_"));
        }
        page.push_str("```\n");
    }
    page
}

#[test]
fn the_page_of_lifecycles_says_what_the_code_does() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/lifecycle.md");
    let printed = page();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &printed).expect("the page is written");
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == printed,
        "docs/lifecycle.md is not what the code does: run UPDATE_DOCS=1 cargo test --test portal lifecycle"
    );
}
