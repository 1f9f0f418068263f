//! What the portal itself keeps.

use super::{Basis, Kept, Kind, Whose, table};

/// The kinds of record.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "owed",
        title: "What waits to be done",
        why: "So that nothing is forgotten.",
        whose: Whose::Council,
        basis: Basis::Task,
        sees: "Officers of the funder.",
        kept: Kept::Hand("with what it is about"),
        tables: &[
            table("owed", "What the council owes somebody because of something that happened")
                .by(&["person_id"])
                .theirs(&["text", "since", "settled_at"]),
            table("jobs", "What the portal does next: identifiers only"),
        ],
    },
    Kind {
        key: "history",
        title: "Who did what, when",
        why: "So that anyone can see afterwards how something came about.",
        whose: Whose::Person,
        basis: Basis::Task,
        sees: "Those who may see the thing it is about.",
        kept: Kept::Hand(
            "with the thing; the words that people wrote in it can be taken out, and the chain stays whole",
        ),
        tables: &[
            table(
                "history",
                "One line for everything that was done: who, when, what, and words that were written with it",
            )
            .may()
            .by(&["actor_id"])
            .theirs(&["thing_kind", "at", "action", "words"])
            // What a safeguarding lead wrote stands sealed in the history, too, and no copy of it is given out.
            .only("thing_kind <> 'concern'"),
            table("history_heads", "Where the chain of each thing ends, so that what is taken out by hand is noticed"),
            table("history_tallies", "How many chains and lines there are, under a seal"),
        ],
    },
    Kind {
        key: "funds",
        title: "Funds and rounds",
        why: "To say what is offered, and by whom.",
        whose: Whose::Council,
        basis: Basis::Task,
        sees: "Everyone, once published.",
        kept: Kept::Hand("without an end: the names of officers in it are their work's"),
        tables: &[
            table("funders", "The councils"),
            table("funds", "Their funds"),
            table("rounds", "Rounds, with who speaks with groups and who decides").by(&["contact_id", "decider_id"]),
            table("form_versions", "What a round asks"),
            table("round_counts", "Counts of a round; no person, address or session stands with them"),
        ],
    },
    Kind {
        key: "privacy",
        title: "Data protection itself",
        why: "To keep the promises of this list, and to show it.",
        whose: Whose::Council,
        basis: Basis::Law,
        sees: "Administrators.",
        kept: Kept::Hand("without an end: counts and kinds, and nothing personal"),
        tables: &[
            table("data_controllers", "Who answers for data protection at each funder").by(&["set_by"]),
            table("retention_rules", "How long a kind of record is kept").by(&["set_by"]).theirs(&["set_at"]),
            table("retention_runs", "On which days the clock deleted what was due"),
            table("retention_log", "How many of which kind were deleted"),
            table("legal_holds", "What must not be deleted for now, and why")
                .by(&["placed_by", "lifted_by"])
                .theirs(&["why", "placed_at", "lifted_at", "lifted_why"]),
            table("erasures", "That an account was erased: an identifier and a day")
                .by(&["person_id", "done_by"])
                .theirs(&["asked_at"]),
        ],
    },
];
