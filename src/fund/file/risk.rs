//! The tables `[round.appetite]` and `[support]`.

use super::table::Table;
use super::write::Writer;
use crate::fund::form::{Appetite, Challenges, RiskKind, Round, Support, Worries};

/// How much of each kind of risk a round means to carry.
pub(super) fn appetite(round: &Table) -> Appetite {
    let Some(mut table) = round.table("appetite") else { return Appetite::new() };
    table.name = "[round.appetite]".into();
    let said = |kind: &RiskKind| Some((*kind, table.find(kind.file_key())?.texts()?));
    let appetite = RiskKind::ALL.iter().filter_map(said).collect();
    table.finish();
    appetite
}

/// By when a worry is looked at.
pub(super) fn worries(round: &Table) -> Worries {
    Worries { days: round.whole_or("worry_days", 1, 5, Worries::default().days) }
}

/// By when a challenge is answered.
pub(super) fn challenges(round: &Table) -> Challenges {
    Challenges { days: round.whole_or("challenge_days", 5, 60, Challenges::default().days) }
}

/// What helps whoever has listened.
pub(super) fn support(table: Table) -> Support {
    let string = |key| table.find(key).and_then(|value| value.string()).unwrap_or_default();
    let support = Support {
        words: table.texts("words"),
        name: string("name"),
        phone: string("phone"),
        talk: table.texts("talk"),
    };
    if support.phone.is_empty() != support.name.is_empty() {
        table.note("[support] names somebody to ring only in part: give both `name` and `phone`, or neither");
    }
    table.finish();
    support
}

pub(super) fn write_round(out: &mut Writer, round: &Round) {
    out.raw("worry_days", round.worries.days);
    out.raw("challenge_days", round.challenges.days);
    if round.appetite.is_empty() {
        return;
    }
    out.table("round.appetite");
    for (kind, words) in &round.appetite {
        out.texts(kind.file_key(), words);
    }
}

pub(super) fn write_support(out: &mut Writer, support: &Support) {
    if *support == Support::default() {
        return;
    }
    out.table("support");
    out.texts("words", &support.words);
    out.string_if("name", &support.name);
    out.string_if("phone", &support.phone);
    out.texts("talk", &support.talk);
}
