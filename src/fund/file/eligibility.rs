//! The tables `[[eligibility]]`.

use std::collections::BTreeSet;

use super::table::Table;
use crate::fund::form::Eligibility;

pub(super) fn all(table: &Table) -> Vec<Eligibility> {
    let mut taken = BTreeSet::new();
    let mut all = Vec::new();
    for table in table.tables("eligibility") {
        if all.len() == Eligibility::MOST {
            table.note(format!(
                "{} is one question too many before the start: keep the {} that matter most, or ask it in the application",
                table.name,
                Eligibility::MOST
            ));
        }
        all.push(one(table, &mut taken));
    }
    all
}

fn one(table: Table, taken: &mut BTreeSet<String>) -> Eligibility {
    let answers = [("yes", true), ("no", false)];
    let question = Eligibility {
        key: table.own_key(taken),
        title: table.need_texts("title"),
        why: table.need_texts("why"),
        right: table.find("right").and_then(|value| value.one_of(&answers)).unwrap_or(true),
        otherwise: table.need_texts("otherwise"),
        may_ask: table.flag_or("may_ask", true),
    };
    table.finish();
    question
}
