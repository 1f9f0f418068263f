//! What the panel first advised on what another meeting took up again, when, and why that was. Pure.

use super::{Beside, Report};
use crate::clock::Instant;
use crate::panel::earlier::Kept;
use crate::panel::said;
use crate::text::dates;

/// What an earlier meeting recommended, before another took it up again.
#[derive(Clone, Debug)]
pub struct Again {
    pub kept: Kept,
    /// When it was taken up again.
    pub at: Instant,
    /// Why, in the words of whoever did.
    pub reason: String,
}

/// What earlier meetings recommended of one application, the first one first. Why one person's was taken up again is that
/// person's own, and stands with the meeting.
pub(super) fn of_one(report: &mut Report, beside: &Beside) {
    for Again { kept, at, reason } in &beside.before {
        let (day, advised) = (dates::day_of(kept.recorded_at), said(kept.outcome, kept.amount_pence));
        report.item(format!("An earlier meeting recommended, on {day}: {advised}"));
        let why = format!("Why it was taken up again on {}", dates::day_of(*at));
        if beside.individual {
            report.item(format!("{why}: the words stand with the meeting"));
        } else {
            report.said(&why, reason);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::report::Block;
    use crate::panel::Outcome;

    #[test]
    fn what_was_taken_up_again_has_what_was_advised_first_and_of_one_person_no_words() {
        let kept = Kept {
            meeting: "1".into(),
            outcome: Outcome::InPart,
            amount_pence: 200_000,
            words: "Half, until they have a hall.".into(),
            reasons: vec![],
            kinds: vec![],
            not_acting: String::new(),
            recorded_by: "a".into(),
            recorded_at: Instant::default(),
        };
        let again = Again { kept, at: Instant::default(), reason: "They have a hall now.".into() };
        let item = |words: &str| Block::Item(words.to_owned());
        let lines = |individual| {
            let beside = Beside { individual, before: vec![again.clone()], ..Beside::default() };
            let mut report = Report::default();
            of_one(&mut report, &beside);
            report.blocks
        };
        let first = item("An earlier meeting recommended, on 1 January 1970: Funded in part, £2,000");
        let why = item("Why it was taken up again on 1 January 1970: They have a hall now.");
        assert_eq!(lines(false), [first.clone(), why]);
        assert_eq!(
            lines(true),
            [first, item("Why it was taken up again on 1 January 1970: the words stand with the meeting")]
        );
    }
}
