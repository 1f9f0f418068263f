//! How long it is likely to take to apply, worked out from the questions.
//!
//! Reading goes at 200 words a minute: every title, hint and reason. Composing goes at 20 words a minute, for half of the
//! words a text allows (or its minimum, if that is more): few people fill a box, and the time is in finding the words.
//! Other kinds take a set time. Where there are strands, the longest one counts. The sum is rounded up to five minutes.

use super::{FundText, Kind, Question};
use crate::text::words;

const WORDS_READ_A_MINUTE: u32 = 200;
const SECONDS_PER_WORD_COMPOSED: u32 = 60 / 20;

impl Kind {
    /// How long an answer of this kind is likely to take, in seconds.
    fn seconds(&self) -> u32 {
        match self {
            Kind::Text { min_words, max_words } => (max_words / 2).max(*min_words) * SECONDS_PER_WORD_COMPOSED,
            Kind::ShortText { max_words } => (max_words / 2).max(5) * SECONDS_PER_WORD_COMPOSED,
            Kind::Money { .. } => 60,
            // A line every half minute, for as many lines as a small budget usually has.
            Kind::Budget { max_lines, .. } => 120 + 30 * (*max_lines).min(8),
            Kind::Date => 30,
            Kind::Choice { options } => 15 + 5 * options.len() as u32,
            Kind::Choices { options, .. } => 15 + 8 * options.len() as u32,
            Kind::YesNo => 15,
            // Finding it takes longer than sending it.
            Kind::File { .. } => 180,
        }
    }
}

impl Question {
    fn seconds(&self) -> u32 {
        let read =
            [&self.title, &self.hint, &self.why].into_iter().map(|texts| words::count(texts.first())).sum::<usize>();
        (read as u32 * 60).div_ceil(WORDS_READ_A_MINUTE) + self.kind.seconds()
    }
}

impl FundText {
    /// About how many minutes it takes to apply: a multiple of five, and at least five.
    pub fn minutes_to_apply(&self) -> u32 {
        let seconds_in = |strand: Option<&str>| -> u32 {
            self.questions.iter().filter(|question| question.asked_in(strand)).map(Question::seconds).sum()
        };
        let seconds =
            self.strands.iter().map(|strand| seconds_in(Some(&strand.key))).max().unwrap_or_else(|| seconds_in(None));
        seconds.div_ceil(300).max(1) * 5
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::form::{Strand, Texts};
    use crate::text::money::Pence;

    fn question(kind: Kind, strands: &[&str]) -> Question {
        Question {
            key: "plan".to_owned(),
            title: Texts::one("en", "What would you like to do?"),
            hint: Texts::none(),
            why: Texts::one("en", "So that we can picture it."),
            seen_by: Vec::new(),
            kind,
            required: true,
            may_talk: true,
            strands: strands.iter().map(|key| (*key).to_owned()).collect(),
            asks_amount: false,
            summary: false,
            equity: false,
            sensitive: false,
        }
    }

    fn text(min_words: u32, max_words: u32) -> Kind {
        Kind::Text { min_words, max_words }
    }

    fn fund(questions: Vec<Question>, strands: &[&str]) -> FundText {
        let strand = |key: &&str| Strand {
            key: (*key).to_owned(),
            title: Texts::none(),
            description: Texts::none(),
            budget: None,
            ring_fenced: false,
            min_amount: Pence::ZERO,
            max_amount: Pence::ZERO,
        };
        FundText { questions, strands: strands.iter().map(strand).collect(), ..FundText::default() }
    }

    #[test]
    fn half_of_the_words_are_counted_unless_more_are_asked_for() {
        // 200 words: 100 composed at 20 a minute, and the question itself to read.
        assert_eq!(fund(vec![question(text(0, 180), &[])], &[]).minutes_to_apply(), 5);
        assert_eq!(fund(vec![question(text(0, 380), &[])], &[]).minutes_to_apply(), 10);
        assert_eq!(fund(vec![question(text(280, 380), &[])], &[]).minutes_to_apply(), 15);
    }

    #[test]
    fn even_nothing_takes_five_minutes() {
        assert_eq!(fund(Vec::new(), &[]).minutes_to_apply(), 5);
    }

    #[test]
    fn the_longest_strand_counts() {
        let questions = vec![question(text(0, 300), &["food"]), question(text(0, 1_000), &["sport"])];
        assert_eq!(fund(questions, &["food", "sport"]).minutes_to_apply(), 30);
    }
}
