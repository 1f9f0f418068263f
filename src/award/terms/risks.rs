//! Who carries what, in the words of an agreement. Pure.

use chrono::NaiveDate;

use crate::risk::{Holder, Kind, Payer};
use crate::text::dates;
use crate::text::plain::one_line;

/// A risk of the ledger, with who carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    pub kind: Kind,
    pub words: String,
    /// Who holds it today: only with the group's yes is it anybody but the council.
    pub holder: Holder,
    pub council_does: String,
    pub group_does: String,
    pub cost: String,
    pub payer: Payer,
}

/// Something that is still asked of the group because of a risk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Still {
    pub words: String,
    pub due_on: NaiveDate,
    /// What counts as well.
    pub alternatives: String,
    /// How the council helps.
    pub help: String,
}

/// The section that names each risk with its holder.
pub(super) fn words(risks: &[Carried], few_lines: &str) -> String {
    let mut lines = vec!["The council carries what is not written here.".to_owned()];
    lines.extend(risks.iter().map(line));
    if !few_lines.trim().is_empty() {
        lines.push(few_lines.trim().to_owned());
    }
    lines.join("\n")
}

fn line(risk: &Carried) -> String {
    let what = one_line(&risk.words);
    let what = what.trim_end_matches('.');
    if risk.kind == Kind::NotActing {
        return format!("If nobody acts: {what}. The council carries that.");
    }
    let who = match risk.holder {
        Holder::Council => "The council carries it.",
        Holder::Shared => "You said yes to sharing it with us.",
        Holder::Organisation => "You said yes to carrying it.",
    };
    let mut said = format!("{what}. {who}");
    add(&mut said, "What we do", &risk.council_does);
    if risk.holder.is_on_group() {
        add(&mut said, "What you do", &risk.group_does);
        match (risk.payer, one_line(&risk.cost)) {
            (Payer::Council, cost) => add(&mut said, "What it costs, and we pay beside the grant", &cost),
            (Payer::Grant, cost) => add(&mut said, "What it costs, and the grant is larger by it", &cost),
            (Payer::Nothing, _) => said.push_str(" It costs nothing."),
            (Payer::Nobody, _) => {}
        }
    }
    said
}

/// The section that says what is still asked, with the help that comes with it.
pub(super) fn still_words(still: &[Still]) -> String {
    let one = |one: &Still| {
        let what = one_line(&one.words);
        let mut said = format!("By {}: {}.", dates::long_day(one.due_on), what.trim_end_matches('.'));
        add(&mut said, "As good", &one.alternatives);
        add(&mut said, "How we help", &one.help);
        said
    };
    still.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn add(said: &mut String, what: &str, words: &str) {
    let words = one_line(words);
    let words = words.trim_end_matches('.');
    if !words.is_empty() {
        said.push_str(&format!(" {what}: {words}."));
    }
}
