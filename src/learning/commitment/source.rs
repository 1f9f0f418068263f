//! What a promise comes from, and so how it is kept: by saying so, or by doing it where it stands.

use crate::db::types::text_enum;

text_enum! {
    /// What a promise comes from.
    pub enum Source {
        /// Somebody at the desk made it, in words of its own: to a group, a round or everyone, or out of a learning note.
        Said = "said",
        /// An application that was not funded is carried onward.
        Onward = "onward",
        /// Every group of a round hears what was decided.
        Round = "round",
        /// A group answered a question, and hears what we make of it.
        Question = "question",
        /// Money of a grant is paid.
        Payment = "payment",
        /// A group hears what comes when its grant ends.
        Renewal = "renewal",
        /// A host is paid for holding the money of a grant, on top of it.
        Fee = "fee",
        /// A group says that a decision is not right, and is answered.
        Challenge = "challenge",
        /// A group says that a check is not the right one, and is answered.
        CheckChallenge = "check-challenge",
        /// Whoever asked for information is answered.
        Information = "information",
        /// A group takes up help that outlasts the grant, and is answered.
        Help = "help",
        /// What groups of a round said is answered: all of its digest.
        Digest = "digest",
    }
}

impl Source {
    /// Those whose words somebody wrote. Of every other the promise has the identifier of what it is about, and
    /// `after/register` keeps it in step with that.
    pub const BY_HAND: [Source; 2] = [Source::Said, Source::Onward];

    /// Whether it is kept by saying so; every other is kept by doing it.
    pub fn is_pressed(self) -> bool {
        self == Source::Said
    }

    /// Whether its words are its own.
    pub fn has_own_words(self) -> bool {
        Source::BY_HAND.contains(&self)
    }

    /// Whether its owner hands it over by itself. Every other is handed over with the group, the round or the grant that it
    /// is of.
    pub fn is_handed_over(self) -> bool {
        self.has_own_words() || self == Source::Information
    }

    /// Whether everyone may read that it stands: no word of it says whose it is.
    pub fn is_public(self) -> bool {
        self != Source::Question
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Source::Said => "In our own words",
            Source::Onward => "Taken onward",
            Source::Round => "Decisions told",
            Source::Question => "Replies",
            Source::Payment => "Payments",
            Source::Renewal => "Before a grant ends",
            Source::Fee => "Hosts' fees",
            Source::Challenge => "Answers to challenges",
            Source::CheckChallenge => "Answers about checks",
            Source::Information => "Requests for information",
            Source::Help => "Help that was taken up",
            Source::Digest => "Answers to what was said",
        }
    }

    /// What is promised, where it has no words of its own.
    pub fn words(self) -> &'static str {
        match self {
            Source::Said | Source::Onward => "",
            Source::Round => "Tell every group in this round what we decided.",
            Source::Question => "Reply to what the group answered us.",
            Source::Payment => "Pay what is due of the grant.",
            Source::Renewal => "Tell the group what comes when its grant ends.",
            Source::Fee => "Pay the host of a grant what it asks for, on top of the grant.",
            Source::Challenge => "Answer a group that says a decision is not right.",
            Source::CheckChallenge => "Answer a group that says a check is not the right one.",
            Source::Information => "Answer a request for information.",
            Source::Help => "Answer a group that takes up help.",
            Source::Digest => "Answer everything that groups in this round said.",
        }
    }

    /// The Fluent key of the same for everybody else; empty where it has words of its own.
    pub fn words_key(self) -> &'static str {
        match self {
            Source::Said | Source::Onward => "",
            Source::Round => "promise-words-round",
            Source::Question => "promise-words-question",
            Source::Payment => "promise-words-payment",
            Source::Renewal => "promise-words-renewal",
            Source::Fee => "promise-words-fee",
            Source::Challenge => "promise-words-challenge",
            Source::CheckChallenge => "promise-words-check-challenge",
            Source::Information => "promise-words-information",
            Source::Help => "promise-words-help",
            Source::Digest => "promise-words-digest",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_words_of_its_own_has_them_here_in_every_language() {
        for source in Source::ALL {
            assert_eq!(source.words().is_empty(), source.has_own_words(), "{source}");
            assert_eq!(source.words_key().is_empty(), source.has_own_words(), "{source}");
            assert!(!source.is_pressed() || source.is_handed_over());
            if !source.has_own_words() {
                assert!(crate::web::language::is_known(source.words_key()), "{source}");
            }
        }
    }
}
