//! `docs/lifecycle.md` is printed from the code: its diagrams are drawn from every state and every action there is.
//!
//! When a machine changes, `UPDATE_DOCS=1 cargo test --test portal lifecycle` writes the page again.

use std::fmt::Write;

use groundwater::web::language::Language;

/// One machine, drawn: its name, what it is, and its steps.
struct Machine {
    title: &'static str,
    about: &'static str,
    /// Staff name, and what its group reads, for each state.
    states: Vec<(&'static str, &'static str, String)>,
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

/// A machine drawn from its two enums.
macro_rules! machine {
    ($title:literal, $about:literal, $state:path, $action:path) => {
        machine!($title, $about, $state, $action, |state: &S| said(state.applicant_key()))
    };
    ($title:literal, $about:literal, $state:path, $action:path, $said:expr) => {{
        use {$action as A, $state as S};
        let said: fn(&S) -> String = $said;
        Machine {
            title: $title,
            about: $about,
            states: S::ALL.iter().map(|state| (state.as_str(), state.staff_name(), said(state))).collect(),
            steps: steps(S::ALL, A::ALL, S::next, S::as_str, A::as_str),
        }
    }};
}

/// What an English-speaking group reads, without the marks around what is put in.
fn said(key: &str) -> String {
    Language::ENGLISH.say(key).replace(['\u{2068}', '\u{2069}'], "")
}

fn machines() -> Vec<Machine> {
    vec![
        machine!(
            "Round",
            "One dated opening of a fund. Opening it freezes its form version. The clock opens and closes it.",
            groundwater::fund::RoundState,
            groundwater::fund::RoundAction,
            |_| String::new()
        ),
        machine!(
            "Conversation",
            "A question of an application that a group would rather talk about. Only the group's own yes makes a write-up count.",
            groundwater::application::conversation::State,
            groundwater::application::conversation::Action
        ),
        machine!(
            "Application",
            "What a group sends. A draft is the group's own. Decided is frozen; only opening its decision again, with a reason, \
             lets it wait for another.",
            groundwater::application::State,
            groundwater::application::Action
        ),
        machine!(
            "Risk held by a group",
            "Whether the group holds a risk, or a part of one, that the council asks it to hold. The council holds every risk until it \
             says yes and its cost is met, and again from the moment it says no or is asked in other words.",
            groundwater::risk::Yes,
            groundwater::risk::Action
        ),
        machine!(
            "Requirement",
            "What is asked of a group because of a risk. Only the group says what it has; the council says whether that is it.",
            groundwater::risk::requirement::State,
            groundwater::risk::requirement::Action
        ),
        machine!(
            "Challenge of a check",
            "A group's word that a check is not the right one. Somebody who did not decide answers it once.",
            groundwater::award::challenge::State,
            groundwater::award::challenge::Action
        ),
        machine!(
            "Worry",
            "What worries somebody, with a safeguarding lead by name. What was done is kept with it alone.",
            groundwater::review::concern::State,
            groundwater::review::concern::Action,
            |_| String::new()
        ),
        machine!(
            "Early use of a note",
            "A note that is used before its group has had its days to answer, for somebody's safety. A safeguarding lead signs \
             beside whoever asks; every use is written down.",
            groundwater::relationship::early::State,
            groundwater::relationship::early::Action,
            |_| String::new()
        ),
        machine!(
            "Reading",
            "One person's reading of one application. A conflict takes it out of the weighing; a no needs no reason. A commissioner \
             asks somebody else, or asks again.",
            groundwater::review::reading::State,
            groundwater::review::reading::Action,
            |_| String::new()
        ),
        machine!(
            "Panel meeting",
            "Where people weigh applications together. It has begun once somebody says who is here. What is weighed before that is \
             so only where the round asks nothing of its panel.",
            groundwater::panel::sitting::State,
            groundwater::panel::sitting::Action,
            |_| String::new()
        ),
        machine!(
            "Wanting to understand",
            "What a reader would like to know before they judge a criterion. It is never a low mark.",
            groundwater::review::understanding::State,
            groundwater::review::understanding::Action,
            |_| String::new()
        ),
        machine!(
            "Question to an applicant",
            "An object with a day on both sides, beside the application.",
            groundwater::review::question::State,
            groundwater::review::question::Action
        ),
        machine!(
            "Factual check",
            "The facts that a decision would rest on, shown to the group. The decision waits for its word, or its day.",
            groundwater::decision::facts::State,
            groundwater::decision::facts::Action
        ),
        machine!(
            "Decision",
            "What the holder of delegated power decides. Once it has gone out it changes only after a wait, or once it has been \
             opened again: by a check that did not hold, or with a reason as long as no agreement is signed. What it said stays \
             in its record.",
            groundwater::decision::State,
            groundwater::decision::Action
        ),
        machine!(
            "Agreement",
            "What both sides sign, the group first. Before it is offered there is none; once the group has signed, its text stays.",
            groundwater::award::agreement::AgreementState,
            groundwater::award::agreement::AgreementAction
        ),
        machine!(
            "Other words",
            "What one side proposes for a section of an agreement before anybody signs. While one waits, nobody signs.",
            groundwater::award::negotiation::State,
            groundwater::award::negotiation::Action
        ),
        machine!(
            "Change of an agreement",
            "What one side proposes once both have signed. Agreed, it makes the next agreement, and the earlier ones stay to be read.",
            groundwater::award::variation::State,
            groundwater::award::variation::Action
        ),
        machine!(
            "Payment",
            "Money promised, and paid on a date. One person approves it and another marks it as paid.",
            groundwater::award::payment::PaymentState,
            groundwater::award::payment::PaymentAction
        ),
        machine!(
            "Bank details",
            "Where a grant's money goes. Whatever is entered waits until somebody has rung a number known from before; what the \
             group says was not its own is frozen for good.",
            groundwater::award::bank::State,
            groundwater::award::bank::Action
        ),
        machine!(
            "Money that stops",
            "For one of three published reasons. The group replies before it takes effect, and it is lifted with words.",
            groundwater::award::stop::State,
            groundwater::award::stop::Action
        ),
        machine!(
            "What comes when a grant ends",
            "Reckoned by the clock once both have signed, and decided by a person in good time. It changes in the group's favour only.",
            groundwater::after::renewal::State,
            groundwater::after::renewal::Action
        ),
        machine!(
            "Learning note",
            "What both sides say changed, surprised, got in the way and comes next. A changed text is agreed on again.",
            groundwater::learning::note::NoteState,
            groundwater::learning::note::NoteAction
        ),
        machine!(
            "Promise",
            "Something the council says it will do by a day. The clock says when it was missed, and a missed one is kept late.",
            groundwater::learning::commitment::CommitmentState,
            groundwater::learning::commitment::CommitmentAction
        ),
        machine!(
            "Challenge of a decision",
            "A group's word that how it was decided, or what, is not right. Somebody who did not decide, read or recommend it \
             answers once; what comes of it is published without the group's name, unless it wishes.",
            groundwater::after::challenge::State,
            groundwater::after::challenge::Action
        ),
        machine!(
            "Taking it onward",
            "The council's offer to carry an application that it did not fund to somebody else. Only the group's yes makes a promise \
             of it, and it can be taken back until the group knows what came of it.",
            groundwater::after::onward::State,
            groundwater::after::onward::Action
        ),
        machine!(
            "Conversation about a decision",
            "Offered to every group. It can be asked for again.",
            groundwater::after::feedback::State,
            groundwater::after::feedback::Action,
            |_| String::new()
        ),
        machine!(
            "Help that outlasts the grant",
            "An offer of a fund, funded or not. A group takes it up, and the council answers by a day. Where no place is left, \
             it can wait for one.",
            groundwater::after::lasting::State,
            groundwater::after::lasting::Action
        ),
        machine!(
            "Report of racism or harm",
            "Heard outside the grants team. Whoever writes again opens it again.",
            groundwater::after::report::State,
            groundwater::after::report::Action,
            |_| String::new()
        ),
        machine!(
            "Barrier",
            "Something in the council's own process that keeps groups out. Nobody of the council closes it: those who met it say \
             that it is gone, and nobody of them that it is not. Another who meets it, or a fund that asks for it again, opens it \
             again.",
            groundwater::after::barrier::State,
            groundwater::after::barrier::Action
        ),
        machine!(
            "Request for information",
            "Everything that is held, gone over and sent within twenty working days. What was sent stays as it was sent.",
            groundwater::after::bundle::State,
            groundwater::after::bundle::Action,
            |_| String::new()
        ),
        machine!(
            "Assessment: the council",
            "The council rates its own commissioning. Once it has handed in, its rating and the portal's figures stay as they were.",
            groundwater::assessment::State,
            groundwater::assessment::Action,
            |_| String::new()
        ),
        machine!(
            "Assessment: a reviewer",
            "Somebody from the community rates it separately, for money. Neither side sees the other before everybody who is \
             waited for has handed in.",
            groundwater::assessment::ReviewerState,
            groundwater::assessment::ReviewerAction,
            |state: &groundwater::assessment::ReviewerState| said(state.own_key())
        ),
    ]
}

fn page() -> String {
    let mut page = String::from(
        "# Lifecycles\n\nSmall machines side by side, never one long list. Each is one enum with one pure `next(state, action)`; each change writes who, \
         when and why in its own transaction. This page is printed from the code by `tests/portal/lifecycle.rs`.\n",
    );
    for machine in machines() {
        let _ = write!(page, "\n## {}\n\n{}\n\n```mermaid\nstateDiagram-v2\n", machine.title, machine.about);
        for (state, name, _) in &machine.states {
            let _ = writeln!(page, "    state \"{name}\" as {}", state.replace('-', "_"));
        }
        for (from, action, to) in &machine.steps {
            let _ = writeln!(page, "    {} --> {}: {action}", from.replace('-', "_"), to.replace('-', "_"));
        }
        page.push_str("```\n");
        if machine.states.iter().any(|(.., said)| !said.is_empty()) {
            page.push_str("\n| We read | Its group reads |\n|---|---|\n");
        }
        for (_, name, said) in machine.states.iter().filter(|(.., said)| !said.is_empty()) {
            let _ = writeln!(page, "| {name} | {said} |");
        }
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
