//! What those who met a barrier say of it: whence it comes, and what of it everyone may read. Pure.

use std::collections::BTreeSet;

use crate::clock::Instant;
use crate::db::types::text_enum;
use crate::fund::counts::FEW;
use crate::ids::{ApplicationId, BarrierVoiceId, OrganisationId};

text_enum! {
    /// Whence a voice comes.
    pub enum Source {
        /// What got in the way, in a learning note that both agreed on. Its words stand there.
        Note = "note",
        /// A conversation about a decision, of a group that was not funded. Its words stand there.
        Feedback = "feedback",
        /// What a group said that the council was like, from five on.
        Review = "review",
        /// A report of racism or harm, in the words of whoever heard it.
        Report = "report",
        /// A question before the start, at which people stopped: counted only.
        Eligibility = "eligibility",
        /// Said to an officer, who typed it with their yes.
        Typed = "typed",
    }
}

impl Source {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Source::Note => "A learning note",
            Source::Feedback => "A talk about a decision",
            Source::Review => "What groups say of us",
            Source::Report => "Told to a listener",
            Source::Eligibility => "A question before the start",
            Source::Typed => "Said to an officer",
        }
    }

    /// Whether it came from the people themselves. What an officer typed for somebody did not.
    pub fn is_their_own(self) -> bool {
        self != Source::Typed
    }

    /// Whether nothing is kept of whose it is, and of when no more than the month.
    pub fn is_nobodys(self) -> bool {
        matches!(self, Source::Review | Source::Report)
    }
}

/// Whether a group has a say, through this voice of it, in whether a change made the barrier go away. What was typed for a group
/// only after the change is heard and shown; that it is gone is not for an officer to find somebody to say.
pub fn has_say(source: Source, at: Instant, changed_at: Option<Instant>) -> bool {
    source.is_their_own() || changed_at.is_none_or(|changed| at <= changed)
}

text_enum! {
    /// Where a voice is.
    pub enum Place {
        /// To be sorted.
        Waiting = "waiting",
        /// Under a barrier.
        Sorted = "sorted",
        /// It speaks of no barrier.
        Aside = "aside",
    }
}

/// A voice under a barrier, with its words as they stand now.
#[derive(Clone, Debug)]
pub struct Voice {
    pub id: BarrierVoiceId,
    pub source: Source,
    /// Empty where they were taken back; of a question before the start, the question.
    pub words: String,
    /// With whose words it was typed.
    pub whose: String,
    pub organisation: Option<OrganisationId>,
    pub application: Option<ApplicationId>,
    /// Its group said yes to its words being shown.
    pub may_show: bool,
    /// It stands in a note that everyone may read.
    pub published: bool,
    /// How many answered the question before the start, and how many of them it kept out.
    pub stopped: (i64, i64),
    pub at: Instant,
    /// Its group has a member here, who can be asked.
    pub has_members: bool,
}

/// Who can be asked whether a change made it go away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// So many groups have a say in it and a member here.
    pub groups: usize,
    /// Groups met it, and of those who have a say none is here any more: it stays as it is.
    pub all_gone: bool,
}

/// Who of those who met it can be asked.
pub fn asked(voices: &[Voice], changed_at: Option<Instant>) -> Asked {
    let known = voices.iter().filter(|voice| voice.organisation.is_some());
    let says = known.clone().filter(|voice| voice.has_members && has_say(voice.source, voice.at, changed_at));
    let groups = says.filter_map(|voice| voice.organisation.as_ref()).collect::<BTreeSet<_>>().len();
    Asked { groups, all_gone: groups == 0 && known.count() > 0 }
}

impl Voice {
    /// Whether everyone may read its words.
    pub fn is_shown(&self) -> bool {
        let may = match self.source {
            Source::Note => self.may_show || self.published,
            Source::Feedback | Source::Typed => self.may_show,
            Source::Review => true,
            Source::Report | Source::Eligibility => false,
        };
        may && !self.words.is_empty()
    }
}

/// What everyone hears of a barrier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// The words that may be shown.
    pub words: Vec<String>,
    /// How many more told us, in words that stay with us: each group once.
    pub others: i64,
    /// The questions at which people stopped, and how many: only where enough answered.
    pub stopped: Vec<(String, i64)>,
}

/// Puts voices together for everyone, in no order of time.
pub fn heard(voices: &[Voice]) -> Heard {
    let mut heard = Heard::default();
    let shown: BTreeSet<&OrganisationId> =
        voices.iter().filter(|one| one.is_shown()).filter_map(|one| one.organisation.as_ref()).collect();
    let mut counted: BTreeSet<&OrganisationId> = BTreeSet::new();
    for voice in voices {
        match (voice.source, &voice.organisation) {
            (Source::Eligibility, _) => {
                let (asked, stopped) = voice.stopped;
                if asked >= FEW && stopped > 0 {
                    heard.stopped.push((voice.words.clone(), stopped));
                }
            }
            _ if voice.is_shown() => heard.words.push(voice.words.clone()),
            // A group that is heard in one place is not counted again for what it keeps to itself.
            (_, Some(group)) => {
                if !shown.contains(group) && counted.insert(group) {
                    heard.others += 1;
                }
            }
            (_, None) => heard.others += 1,
        }
    }
    heard.words.sort();
    heard.stopped.sort();
    heard
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Id;
    use proptest::prelude::*;

    fn voice(source: Source, group: Option<u8>, may_show: bool, words: &str) -> Voice {
        Voice {
            id: BarrierVoiceId::from_text("v".to_owned()),
            source,
            words: words.to_owned(),
            whose: String::new(),
            organisation: group.map(|group| OrganisationId::from(group.to_string().as_str())),
            application: None,
            may_show,
            published: false,
            stopped: (0, 0),
            at: Instant::default(),
            has_members: true,
        }
    }

    #[test]
    fn what_is_typed_after_a_change_has_no_say_in_whether_it_went_away() {
        let changed = Instant::default();
        let later = changed + chrono::TimeDelta::minutes(1);
        assert!(has_say(Source::Typed, changed, Some(later)) && !has_say(Source::Typed, later, Some(changed)));
        let typed = Voice { at: later, ..voice(Source::Typed, Some(1), true, "We met it.") };
        let gone = Asked { groups: 0, all_gone: true };
        assert_eq!(asked(std::slice::from_ref(&typed), Some(changed)), gone);
        let left = Voice { has_members: false, ..voice(Source::Note, Some(2), true, "We met it.") };
        assert_eq!(asked(&[typed.clone(), left], Some(changed)), gone, "those who met it are here no longer");
        let own = Voice { at: later, ..voice(Source::Note, Some(1), true, "We met it.") };
        assert_eq!(asked(&[typed, own], Some(changed)), Asked { groups: 1, all_gone: false });
        assert_eq!(asked(&[voice(Source::Report, None, false, "")], Some(changed)), Asked::default(), "only numbers");
    }

    #[test]
    fn a_group_is_counted_once_and_what_was_taken_back_is_not_shown() {
        let all = [
            voice(Source::Typed, Some(1), true, "We had no account."),
            voice(Source::Feedback, Some(1), false, "Long talk."),
            voice(Source::Feedback, Some(2), false, "We were asked again."),
            voice(Source::Typed, Some(2), false, "And again."),
            voice(Source::Note, Some(3), true, ""),
            voice(Source::Report, None, true, "Told in confidence."),
        ];
        let heard = heard(&all);
        assert_eq!((heard.words, heard.others), (vec!["We had no account.".to_owned()], 3));
    }

    proptest! {
        #[test]
        fn only_what_an_officer_typed_after_the_change_has_no_say(
            source in prop::sample::select(Source::ALL.to_vec()), after in -90_i64..90,
        ) {
            let changed = Instant::default();
            let at = changed + chrono::TimeDelta::minutes(after);
            prop_assert_eq!(has_say(source, at, Some(changed)), source != Source::Typed || after <= 0);
            prop_assert!(has_say(source, at, None), "while nothing was changed, everybody who met it will be asked");
        }

        #[test]
        fn nothing_is_shown_without_a_yes_and_a_report_never(
            all in prop::collection::vec((prop::sample::select(Source::ALL.to_vec()), 0_u8..4, any::<bool>(), "[a-z]{0,3}"), 0..10),
        ) {
            let voices: Vec<Voice> =
                all.iter().map(|(source, group, may, words)| voice(*source, Some(*group), *may, words)).collect();
            let heard = heard(&voices);
            let may = |voice: &&Voice| voice.may_show || voice.source == Source::Review;
            let not_kept = |voice: &&Voice| !matches!(voice.source, Source::Report | Source::Eligibility);
            let most = voices.iter().filter(may).filter(not_kept).filter(|voice| !voice.words.is_empty()).count();
            prop_assert_eq!(heard.words.len(), most);
            prop_assert!(heard.others <= 4 && heard.stopped.is_empty());
        }
    }
}
