//! What last year's groups and the council said to each other: every group in words of its own.

use crate::learning::note::{NoteBody, Voice};

/// What was said on both sides, by the group's place in last year's round.
pub fn said(at: usize) -> NoteBody {
    let all = [
        (
            "Twenty-two women came at least once, and nine every week. There was singing by February.",
            "The younger women came for the cooking and stayed for the older women.",
            "The money came three weeks late, and Zeynep paid for the flour herself.",
            "A second pot, and a Kurdish New Year table in the yard.",
        ),
        (
            "Every bed is taken, and the tap works. We ate the first kodu in August.",
            "The boys from the third floor water at night when nobody asks them to.",
            "Housing wanted a form for the tap that none of us could find.",
            "Pears.",
        ),
        (
            "Nobody watches now: there is a drum for each.",
            "Two girls who had never come are the loudest.",
            "Nothing, this time.",
            "To play at the carnival.",
        ),
        (
            "Ten coats, and three of their makers take orders.",
            "One of us had not touched a machine since 1989. Her hands knew.",
            "The room was cold, and the heating is yours.",
            "Trousers.",
        ),
        (
            "Forty-one children came, eleven of them every Saturday. Two libraries have a shelf for Kurmancî now.",
            "Turkish mothers stayed for the Kurmancî half, and asked for the words.",
            "The money came three weeks late, and Ceren paid for the books herself.",
            "A third teller, and a grandmother’s story told down the telephone.",
        ),
        (
            "Forty children know four songs in Lingala. The boat was full.",
            "Three grandmothers rang from Kinshasa to hear it.",
            "The key to the hall was on holiday twice, with whoever had it.",
            "A recording, for those who could not come.",
        ),
    ];
    let (changed, surprised, in_the_way, next) = all[at % all.len()];
    let group = Voice {
        changed: changed.into(),
        surprised: surprised.into(),
        in_the_way: in_the_way.into(),
        next: next.into(),
        ..Voice::default()
    };
    let council = Voice {
        changed:
            "We paid before the work began, for the first time, and nothing went wrong that money could have stopped."
                .into(),
        surprised: "How much of the work is ringing round.".into(),
        in_the_way: "Our payment run is monthly. That is why it came late.".into(),
        next: "A weekly payment run, and a person to ring who can say where the money is.".into(),
        ..Voice::default()
    };
    NoteBody { group, council }
}
