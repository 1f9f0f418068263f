//! A question's field on a page and back: what was typed as an answer, and an answer as it stands in a form.

use sha2::{Digest, Sha256};

use super::answer::{Body, BudgetLine};
use crate::fund::form::{Kind, Question};
use crate::text::plain;
use crate::web::form::{FormState, Posted};

/// More lines than any form shows; what comes beyond was not typed by a person.
const MOST_LINES: usize = 200;

/// Reads what was typed. Nothing is refused; what cannot be read is kept as it stands.
pub fn read(question: &Question, posted: &Posted) -> Body {
    let known = |key: &str| question.kind.options().iter().any(|option| option.key == key);
    match &question.kind {
        Kind::Text { .. } | Kind::File { .. } => Body::text(plain::tidy(&posted.text("text"))),
        Kind::ShortText { .. } => Body::text(plain::one_line(&posted.text("text"))),
        Kind::Money { .. } => Body::money(posted.get("amount")),
        Kind::Budget { .. } => Body::Budget { lines: read_lines(posted) },
        Kind::Date => Body::date(posted.get("date-day"), posted.get("date-month"), posted.get("date-year")),
        Kind::Choice { .. } => {
            let key = posted.get("choice");
            Body::Choice { key: if known(key) { key.to_owned() } else { String::new() } }
        }
        Kind::Choices { options, .. } => {
            let chosen = posted.all("choices");
            let keys = options.iter().map(|option| &option.key).filter(|key| chosen.contains(&key.as_str()));
            Body::Choices { keys: keys.cloned().collect() }
        }
        Kind::YesNo => Body::YesNo {
            yes: match posted.get("yes") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
        },
    }
}

/// The lines that carry something, in the order in which they stand on the page.
fn read_lines(posted: &Posted) -> Vec<BudgetLine> {
    let line = |number: usize| {
        let what = plain::one_line(posted.get(&format!("budget-what-{number}")));
        BudgetLine::typed(&what, posted.get(&format!("budget-amount-{number}")))
    };
    (1..=MOST_LINES).map(line).filter(|line| !line.is_empty()).collect()
}

/// An answer as it stands in a form.
pub fn form(body: &Body) -> FormState {
    let mut values: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: &str| values.push((name.to_owned(), value.to_owned()));
    match body {
        Body::Text { text } => put("text", text),
        Body::Money { typed, .. } => put("amount", typed),
        Body::Budget { lines } => {
            for (at, line) in lines.iter().enumerate() {
                put(&format!("budget-what-{}", at + 1), &line.what);
                put(&format!("budget-amount-{}", at + 1), &line.typed);
            }
            if let Some(total) = body.pence() {
                put("budget-total", &crate::text::money::Pence(total).to_string());
            }
        }
        Body::Date { day, month, year, .. } => {
            put("date-day", day);
            put("date-month", month);
            put("date-year", year);
        }
        Body::Choice { key } => put("choice", key),
        Body::Choices { keys } => keys.iter().for_each(|key| put("choices", key)),
        Body::YesNo { yes } => put("yes", yes.map_or("", |yes| if yes { "yes" } else { "no" })),
    }
    FormState::with(values)
}

/// An answer as a form carries it beside its fields: writing as it stands, so that a script can read and write it too.
pub fn base(body: &Body) -> String {
    match body {
        Body::Text { text } => text.clone(),
        other => serde_json::to_string(other).unwrap_or_default(),
    }
}

/// The answer that a form was made from; none where it does not say, or says what cannot be read.
pub fn read_base(question: &Question, posted: &Posted) -> Option<Body> {
    if !posted.has("base") {
        return None;
    }
    let empty = Body::empty(&question.kind);
    match &question.kind {
        Kind::ShortText { .. } => Some(Body::text(plain::one_line(&posted.text("base")))),
        Kind::Text { .. } | Kind::File { .. } => Some(Body::text(plain::tidy(&posted.text("base")))),
        _ => serde_json::from_str(posted.get("base"))
            .ok()
            .filter(|body| std::mem::discriminant(body) == std::mem::discriminant(&empty)),
    }
}

/// A short mark of what a page showed, by which a form that nobody changed is known.
pub fn mark(body: &Body) -> String {
    let text = serde_json::to_string(body).unwrap_or_default();
    hex::encode(&Sha256::digest(text.as_bytes())[..8])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::form::Texts;
    use crate::mutated::mutated_text;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    fn question(kind: Kind) -> Question {
        Question {
            key: "plan".into(),
            title: Texts::one("en", "What would you like to do?"),
            hint: Texts::none(),
            why: Texts::none(),
            seen_by: Vec::new(),
            kind,
            required: true,
            may_talk: true,
            strands: Vec::new(),
            asks_amount: false,
            summary: false,
            equity: false,
            sensitive: false,
        }
    }

    fn bases() -> [&'static str; 3] {
        static BASES: LazyLock<[String; 3]> = LazyLock::new(|| {
            let lines = vec![BudgetLine::typed("Food", "480"), BudgetLine::typed("Hall", "£470")];
            let bodies = [Body::Budget { lines }, Body::date("7", "3", "2027"), Body::YesNo { yes: Some(true) }];
            bodies.map(|body| serde_json::to_string(&body).expect("a body"))
        });
        BASES.each_ref().map(String::as_str)
    }

    fn again(kind: Kind, body: &Body) -> Body {
        let form = form(body);
        let fields =
            form.many.iter().flat_map(|(name, values)| values.iter().map(|value| (name.clone(), value.clone())));
        read(&question(kind), &Posted { fields: fields.collect(), files: Vec::new() })
    }

    proptest! {
        #[test]
        fn what_a_form_shows_is_what_it_sends_back(what in "\\PC{0,20}", amount in "\\PC{0,10}", day in "\\PC{0,4}") {
            let budget = Kind::Budget { max_lines: 3, suggested: Vec::new() };
            let lines = vec![BudgetLine::typed(&plain::one_line(&what), amount.trim()), BudgetLine::typed("Hall", "120")];
            let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
            let body = Body::Budget { lines };
            prop_assert_eq!(again(budget, &body), body);
            let date = Body::date(day.trim(), "12", "2026");
            prop_assert_eq!(again(Kind::Date, &date), date);
            let text = Body::text(plain::tidy(&what));
            prop_assert_eq!(again(Kind::Text { min_words: 0, max_words: 10 }, &text), text);
        }

        #[test]
        fn fuzzed_what_a_form_was_made_from_and_was_changed_is_of_its_kind_or_nothing(base in mutated_text(&bases())) {
            let budget = question(Kind::Budget { max_lines: 3, suggested: Vec::new() });
            for question in [budget, question(Kind::Date), question(Kind::YesNo)] {
                let fields = vec![("base".to_owned(), base.clone())];
                let read = read_base(&question, &Posted { fields, files: Vec::new() });
                let kind = std::mem::discriminant(&Body::empty(&question.kind));
                prop_assert!(read.is_none_or(|body| std::mem::discriminant(&body) == kind));
            }
        }
    }

    #[test]
    fn letters_in_a_money_field_are_kept_as_they_were_typed() {
        let body = again(
            Kind::Money { min: crate::text::money::Pence(0), max: crate::text::money::Pence(100) },
            &Body::money("about £500"),
        );
        assert_eq!(body, Body::Money { typed: "about £500".into(), pence: None });
    }
}
