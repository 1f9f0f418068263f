//! The tables `[[questions]]`.

use std::collections::BTreeSet;

use super::parse::texts_list;
use super::round::MOST;
use super::table::{Table, list};
use super::value::Value;
use crate::files::LARGEST;
use crate::fund::form::{Choice, FileKind, Kind, Question, Round, SeenBy, Strand};
use crate::text::money::Pence;

/// What the portal keeps is the most that a question may allow.
const LARGEST_MB: u32 = (LARGEST / 1024 / 1024) as u32;

pub(super) fn all(table: &Table, round: Option<&Round>, strands: &[Strand]) -> Vec<Question> {
    let mut taken = BTreeSet::new();
    let mut questions: Vec<Question> = Vec::new();
    for table in table.tables("questions") {
        let question = one(table, &mut taken, round, strands, &questions);
        questions.push(question);
    }
    if questions.is_empty() {
        table.note("there are no [[questions]]: add at least one");
    }
    questions
}

fn one(
    table: Table,
    taken: &mut BTreeSet<String>,
    round: Option<&Round>,
    strands: &[Strand],
    before: &[Question],
) -> Question {
    let key = table.own_key(taken);
    let equity = table.flag_or("equity", false);
    let sensitive = table.flag_or("sensitive", false);
    let asks_amount = only_one(&table, "asks_amount", before.iter().find(|earlier| earlier.asks_amount));
    let summary = only_one(&table, "summary", before.iter().find(|earlier| earlier.summary));
    let kind = table.need("kind", "\"text\"").and_then(|value| kind(&table, &value, asks_amount, round));
    if asks_amount && kind.as_ref().is_some_and(|kind| !matches!(kind, Kind::Money { .. } | Kind::Budget { .. })) {
        table.note(format!(
            "{} asks for the amount, so its kind is \"money\" or \"budget\": change `kind`, or leave out `asks_amount`",
            table.name
        ));
    }
    let question = Question {
        key,
        title: table.need_texts("title"),
        hint: table.texts("hint"),
        why: table.need_texts("why"),
        seen_by: seen_by(&table, equity),
        required: if sensitive && !equity {
            usually(&table, "required", true, "a sensitive question can be left out: leave `required` out")
        } else {
            usually(&table, "required", equity, "an equality question is never required: leave `required` out")
        },
        may_talk: usually(
            &table,
            "may_talk",
            equity,
            "an equality question is answered in private, not in a conversation: leave `may_talk` out",
        ),
        strands: strand_keys(&table, strands),
        asks_amount,
        summary,
        equity,
        sensitive,
        kind: kind.clone().unwrap_or(Kind::YesNo),
    };
    if question.summary && !question.seen_by.is_empty() && !question.seen_by.contains(&SeenBy::Everyone) {
        let words = "the answer that stands for an application is published with its grant: add \"everyone\" to `seen_by`, \
                     or leave `summary` out";
        table.find("summary").map_or_else(|| table.note(words), |value| value.note(words));
    }
    if sensitive && !equity {
        check_sensitive(&table, &question);
    }
    // Without its kind, the kind's own keys would all be called unknown.
    if kind.is_some() {
        table.finish();
    }
    question
}

/// Who may read what was said to a sensitive question: people whom the fund page names, and nobody else.
const NAMED: [SeenBy; 3] = [SeenBy::NamedContact, SeenBy::SafeguardingLead, SeenBy::DecisionMaker];

/// What a sensitive question may not be: answered in writing only, or read by whoever works at the council.
fn check_sensitive(table: &Table, question: &Question) {
    let note =
        |key: &'static str, words: &str| table.find(key).map_or_else(|| table.note(words), |value| value.note(words));
    if !question.may_talk {
        note("may_talk", "a sensitive question can be told in another way: leave `may_talk` out");
    }
    if let Some(too_many) = question.seen_by.iter().find(|seen| !NAMED.contains(seen)) {
        let words = format!(
            "the answer to a sensitive question is read by named people only: take \"{}\" out of `seen_by`, and keep \
             \"named_contact\", \"safeguarding_lead\" or \"decision_maker\"",
            too_many.as_str(),
        );
        note("seen_by", &words);
    }
}

/// A mark that only one question can carry.
fn only_one(table: &Table, key: &'static str, earlier: Option<&Question>) -> bool {
    let Some(value) = table.find(key) else { return false };
    let marked = value.flag() == Some(true);
    if marked && let Some(earlier) = earlier {
        value.note(format!("`{key}` stands on the question \"{}\" already: keep it on one of the two", earlier.key));
    }
    marked
}

/// Something true unless the file says otherwise, and never true of some questions, such as those of equality.
fn usually(table: &Table, key: &'static str, equity: bool, refusal: &str) -> bool {
    let Some(value) = table.find(key) else { return !equity };
    let said = value.flag().unwrap_or(!equity);
    if equity && said {
        value.note(refusal);
    }
    said && !equity
}

fn seen_by(table: &Table, equity: bool) -> Vec<SeenBy> {
    let all: Vec<_> = SeenBy::ALL.iter().map(|who| (who.as_str(), *who)).collect();
    if equity {
        if let Some(value) = table.find("seen_by")
            && value.items().iter().filter_map(|item| item.one_of(&all)).any(SeenBy::reads)
        {
            value.note("an equality question is seen by \"equity_team\" alone: leave `seen_by` out");
        }
        return vec![SeenBy::EquityTeam];
    }
    let Some(value) = table.need("seen_by", "[\"council\", \"panel\"]") else { return Vec::new() };
    let mut seen_by: Vec<SeenBy> = Vec::new();
    for item in value.items() {
        let Some(who) = item.one_of(&all) else { continue };
        if !seen_by.contains(&who) {
            seen_by.push(who);
        }
    }
    if value.value.as_array().is_some_and(|items| items.is_empty()) {
        value.note("`seen_by` is empty: say who sees the answer, or do not ask");
    }
    seen_by
}

fn strand_keys(table: &Table, strands: &[Strand]) -> Vec<String> {
    let Some(value) = table.find("strands") else { return Vec::new() };
    let known: Vec<&str> = strands.iter().map(|strand| strand.key.as_str()).collect();
    let mut keys = Vec::new();
    for item in value.items() {
        let Some(key) = item.slug() else { continue };
        if !known.contains(&key.as_str()) {
            let advice = if known.is_empty() {
                "add it as [[strands]]".to_owned()
            } else {
                format!("the strands are {}", list(&known))
            };
            item.note(format!("`strands` names \"{key}\", which is no strand: {advice}"));
        }
        keys.push(key);
    }
    keys
}

fn kind(table: &Table, value: &Value, asks_amount: bool, round: Option<&Round>) -> Option<Kind> {
    let names: Vec<_> = Kind::NAMES.iter().map(|name| (*name, *name)).collect();
    Some(match value.one_of(&names)? {
        "text" => {
            let max_words = table.need("max_words", "200").and_then(|value| value.whole(1, 5_000)).unwrap_or(5_000);
            let min_words = table.whole_or("min_words", 0, 5_000, 0);
            if min_words > max_words {
                table.note(format!("{} asks for at least {min_words} and at most {max_words} words: swap them, or leave `min_words` out", table.name));
            }
            Kind::Text { min_words, max_words }
        }
        "short_text" => Kind::ShortText { max_words: table.whole_or("max_words", 1, 100, 20) },
        "money" => money(table, asks_amount, round),
        "budget" => {
            let max_lines = table.whole_or("max_lines", 1, 100, 12);
            let suggested = texts_list(table, "suggested");
            if suggested.len() > max_lines as usize {
                table.note(format!(
                    "{} suggests {} lines of {max_lines}: raise `max_lines`, or suggest fewer",
                    table.name,
                    suggested.len()
                ));
            }
            Kind::Budget { max_lines, suggested }
        }
        "date" => Kind::Date,
        "choice" => Kind::Choice { options: options(table) },
        "choices" => {
            let options = options(table);
            let most = options.len().max(1) as u32;
            Kind::Choices { max: table.whole_or("max", 1, most, most), options }
        }
        "yes_no" => Kind::YesNo,
        _ => Kind::File {
            kinds: file_kinds(table),
            max_mb: table.whole_or("max_mb", 1, LARGEST_MB, 10),
            max_files: table.whole_or("max_files", 1, 20, 3),
        },
    })
}

fn money(table: &Table, asks_amount: bool, round: Option<&Round>) -> Kind {
    let round = round.filter(|_| asks_amount);
    let min = table
        .find("min")
        .and_then(|value| value.money())
        .unwrap_or(round.map_or(Pence::ZERO, |round| round.min_amount));
    let max_at = table.find("max");
    let max = max_at.as_ref().and_then(|value| value.money()).unwrap_or(round.map_or(MOST, |round| round.max_amount));
    if let (Some(value), Some(round)) = (&max_at, round)
        && max > round.max_amount
    {
        value.note(format!(
            "`max` is {max}, more than the round gives ({}): lower it, or leave it out",
            round.max_amount
        ));
    }
    if min > max {
        table.note(format!("{} takes at least {min} and at most {max}: swap them", table.name));
    }
    Kind::Money { min, max }
}

fn options(table: &Table) -> Vec<Choice> {
    let Some(value) = table.need("options", "[{ key = \"yes\", title = \"…\" }, …]") else { return Vec::new() };
    let mut taken = BTreeSet::new();
    let mut options = Vec::new();
    for option in value.rows(&format!("an option of {}", table.name), "{ key = \"…\", title = \"…\" }") {
        options.push(Choice { key: option.own_key(&mut taken), title: option.need_texts("title") });
        option.finish();
    }
    if options.len() < 2 {
        value.note(format!("{} has fewer than two options: add some, or ask in another way", table.name));
    }
    options
}

fn file_kinds(table: &Table) -> Vec<FileKind> {
    let Some(value) = table.find("kinds") else { return FileKind::ALL.to_vec() };
    let all: Vec<_> = FileKind::ALL.iter().map(|kind| (kind.as_str(), *kind)).collect();
    let mut kinds: Vec<FileKind> = value.items().iter().filter_map(|item| item.one_of(&all)).collect();
    kinds.sort();
    kinds.dedup();
    if value.value.as_array().is_some_and(|items| items.is_empty()) {
        value.note("`kinds` is empty: name at least one, or leave it out for all of them");
    }
    kinds
}
