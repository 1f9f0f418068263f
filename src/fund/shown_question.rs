//! A question as it is shown before anyone has begun: what it is, how much may be said, why it is asked and who sees it.

use serde::Serialize;

use super::form::{FileKind, FundText, Kind, Question, SeenBy};
use super::said::Said;
use crate::web::language::Language;

/// One question.
#[derive(Clone, Debug, Serialize)]
pub struct ShownQuestion {
    pub title: Said,
    pub hint: Said,
    pub why: Said,
    /// Who sees the answer, in words.
    pub seen_by: String,
    /// What kind of answer it takes and how much, in words.
    pub limits: String,
    /// What can be chosen.
    pub options: Vec<Said>,
    /// Lines that a list of costs may have.
    pub suggested: Vec<Said>,
    pub required: bool,
    pub equity: bool,
    pub sensitive: bool,
    /// As many empty lines as the answer needs when it is written by hand; none where something is ticked or sent.
    pub room: Vec<u32>,
    /// The strands it is asked in; empty when it is asked of everyone.
    pub strands: Vec<Said>,
}

/// A question in a page's language.
pub fn shown_question(question: &Question, fund: &FundText, language: Language) -> ShownQuestion {
    let suggested = match &question.kind {
        Kind::Budget { suggested, .. } => Said::all(suggested, language),
        _ => Vec::new(),
    };
    let strands = question.strands.iter().filter_map(|key| fund.strand(key));
    ShownQuestion {
        title: Said::of(&question.title, language),
        hint: Said::of(&question.hint, language),
        why: Said::of(&question.why, language),
        seen_by: seen_by(&question.seen_by, language),
        limits: limits(&question.kind, language),
        options: question.kind.options().iter().map(|option| Said::of(&option.title, language)).collect(),
        suggested,
        required: question.required,
        equity: question.equity,
        sensitive: question.sensitive,
        room: (0..lines_by_hand(&question.kind)).collect(),
        strands: strands.map(|strand| Said::of(&strand.title, language)).collect(),
    }
}

/// How many lines of a page an answer takes, with seven words to a line.
fn lines_by_hand(kind: &Kind) -> u32 {
    match kind {
        Kind::Text { max_words, .. } => (max_words / 7).clamp(8, 60),
        Kind::ShortText { max_words } => (max_words / 7).clamp(2, 8),
        Kind::Money { .. } | Kind::Date | Kind::YesNo => 1,
        Kind::Budget { max_lines, .. } => (*max_lines).clamp(6, 20),
        Kind::Choice { .. } | Kind::Choices { .. } | Kind::File { .. } => 0,
    }
}

/// What kind of answer it takes and how much, in words.
pub fn limits(kind: &Kind, language: Language) -> String {
    let say = |key: &str| language.say(key);
    let with = |key: &str, values: &[(&'static str, String)]| {
        let values: Vec<(&'static str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        language.say_with(key, &values)
    };
    let n = |name: &'static str, number: u32| (name, number.to_string());
    match kind {
        Kind::Text { min_words: 0, max_words } => with("question-words-up-to", &[n("most", *max_words)]),
        Kind::Text { min_words, max_words } => {
            with("question-words-between", &[n("least", *min_words), n("most", *max_words)])
        }
        Kind::ShortText { max_words } => with("question-line", &[n("most", *max_words)]),
        Kind::Money { min, max } => with("question-money", &[("least", min.to_string()), ("most", max.to_string())]),
        Kind::Budget { max_lines, .. } => with("question-budget", &[n("most", *max_lines)]),
        Kind::Date => say("question-date"),
        Kind::Choice { .. } => say("question-choice"),
        Kind::Choices { options, max } if usize::try_from(*max).is_ok_and(|max| max >= options.len()) => {
            say("question-choices")
        }
        Kind::Choices { max, .. } => with("question-choices-up-to", &[n("most", *max)]),
        Kind::YesNo => say("question-yes-no"),
        Kind::File { kinds, max_mb, max_files } => {
            let kinds: Vec<String> = kinds.iter().map(|kind| say(file_kind(*kind))).collect();
            let key = if *max_files == 1 { "question-file" } else { "question-files" };
            with(key, &[n("files", *max_files), n("size", *max_mb), ("kinds", language.listed(&kinds))])
        }
    }
}

/// Who sees the answer, in words.
pub fn seen_by(who: &[SeenBy], language: Language) -> String {
    let names: Vec<String> = who.iter().map(|one| language.say(seen_by_key(*one))).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => language.say_with("seen-by-and", &[("first", &language.listed(first)), ("last", last)]),
    }
    // Nothing in it runs the other way, and the marks would stand inside one another.
    .replace(['\u{2068}', '\u{2069}'], "")
}

fn seen_by_key(who: SeenBy) -> &'static str {
    match who {
        SeenBy::Council => "seen-by-council",
        SeenBy::Panel => "seen-by-panel",
        SeenBy::DecisionMaker => "seen-by-decision-maker",
        SeenBy::NamedContact => "seen-by-named-contact",
        SeenBy::EquityTeam => "seen-by-equity-team",
        SeenBy::SafeguardingLead => "seen-by-safeguarding-lead",
        SeenBy::Payments => "seen-by-payments",
        SeenBy::Everyone => "seen-by-everyone",
    }
}

fn file_kind(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Pdf => "file-kind-pdf",
        FileKind::Odt => "file-kind-odt",
        FileKind::Docx => "file-kind-docx",
        FileKind::Image => "file-kind-image",
        FileKind::Audio => "file-kind-audio",
        FileKind::Video => "file-kind-video",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::form::Choice;

    fn said(kind: Kind) -> String {
        limits(&kind, Language::ENGLISH).replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn says_what_kind_of_answer_and_how_much() {
        use crate::text::money::Pence;
        assert_eq!(said(Kind::Text { min_words: 0, max_words: 250 }), "Up to 250 words.");
        assert_eq!(said(Kind::Text { min_words: 50, max_words: 200 }), "50 to 200 words.");
        assert_eq!(said(Kind::ShortText { max_words: 20 }), "One line, up to 20 words.");
        assert_eq!(
            said(Kind::Money { min: Pence::pounds(200), max: Pence::pounds(1_000) }),
            "An amount from £200 to £1,000."
        );
        let file = Kind::File { kinds: vec![FileKind::Pdf, FileKind::Image], max_mb: 10, max_files: 2 };
        assert_eq!(said(file), "Up to 2 files, each up to 10 MB: PDF, photograph or drawing.");
        let option = |key: &str| Choice { key: key.to_owned(), title: crate::fund::form::Texts::none() };
        let options = vec![option("a"), option("b"), option("c")];
        assert_eq!(said(Kind::Choices { options: options.clone(), max: 3 }), "Any of these:");
        assert_eq!(said(Kind::Choices { options, max: 2 }), "Up to 2 of these:");
    }

    #[test]
    fn says_who_sees_an_answer() {
        let said = |who: &[SeenBy]| seen_by(who, Language::ENGLISH);
        assert_eq!(said(&[SeenBy::Council, SeenBy::Panel]), "council officers and the panel");
        assert_eq!(
            said(&[SeenBy::Council, SeenBy::Panel, SeenBy::Everyone]),
            "council officers, the panel and everyone, on the register of grants, if you are funded"
        );
        assert_eq!(said(&[]), "");
    }
}
