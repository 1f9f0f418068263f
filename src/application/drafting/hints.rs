//! What stands around the field of a question: the hint with its limits, and what there is to choose from.

use crate::fund::form::{FundText, Kind, Question};
use crate::organisation::views::Item;
use crate::text::money::Pence;
use crate::web::page::Page;

/// The fund's own hint, and the limit in words where there is one.
pub(super) fn hint(page: &Page, form: &FundText, question: &Question) -> String {
    let say = |key, name, value: &dyn ToString| page.language.say_with(key, &[(name, &value.to_string())]);
    let limit = match &question.kind {
        Kind::Text { max_words, .. } | Kind::ShortText { max_words } if *max_words > 0 => {
            say("question-up-to", "words", max_words)
        }
        Kind::Money { min, max } if question.asks_amount => amounts(page, *min, *max),
        Kind::Budget { .. } if question.asks_amount => amounts(page, form.round.min_amount, form.round.max_amount),
        Kind::Choices { options, max } if (*max as usize) < options.len() => say("question-choose-most", "most", max),
        _ => String::new(),
    };
    let own = question.hint.get(page.language.code).trim();
    match (own.is_empty(), limit.is_empty()) {
        (_, true) => own.to_owned(),
        (true, false) => limit,
        (false, false) if own.ends_with(['.', '?', '!', '…']) => format!("{own} {limit}"),
        (false, false) => format!("{own}. {limit}"),
    }
}

fn amounts(page: &Page, min: Pence, max: Pence) -> String {
    let key = if min == Pence::ZERO { "question-amounts-up-to" } else { "question-amounts" };
    page.language.say_with(key, &[("min", &min.to_string()), ("max", &max.to_string())])
}

/// What a question gives to choose from.
pub(super) fn items(page: &Page, question: &Question) -> Vec<Item> {
    let item = |value: &str, text: String| Item { value: value.to_owned(), text, hint: String::new() };
    if question.kind == Kind::YesNo {
        return vec![item("yes", page.language.say("answer-yes")), item("no", page.language.say("answer-no"))];
    }
    question.kind.options().iter().map(|one| item(&one.key, one.title.get(page.language.code).to_owned())).collect()
}
