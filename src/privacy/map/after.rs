//! What comes after a decision, and what stands beside it.

use super::{Basis, Kept, Kind, Of, Whose, table};
use crate::privacy::retention::Rule;

/// The kinds of record.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "worries",
        title: "Worries about somebody's safety",
        why: "Safeguarding.",
        whose: Whose::Person,
        basis: Basis::Task,
        sees: "The safeguarding lead. Whoever raised it sees who has it and whether it was looked at. No copy of it is given out by the portal.",
        kept: Kept::Words(
            Rule::Worries,
            "That somebody was worried, who saw to it and when stays. Where the council's own safeguarding policy asks for longer, it sets more days, or holds what it is about",
        ),
        tables: &[table("concerns", "What worries somebody, where it was heard, and what was done")
            .special()
            .by(&["raised_by", "settled_by"])
            .theirs(&["state", "raised_at"])
            .sealed(&["words", "group_was_told", "outcome"])],
    },
    Kind {
        key: "harm",
        title: "Reports of racism and harm",
        why: "To hear them and to put things right.",
        whose: Whose::Person,
        basis: Basis::Task,
        sees: "The listener of that funder, and whoever has the reference and the words. Nothing in it says who wrote it.",
        kept: Kept::Rule(Rule::Harm),
        tables: &[
            table(
                "harm_reports",
                "What was written, the day, and a hash of three words; no person, session or address",
            )
            .special()
            .sealed(&["words", "about", "name", "reach_by", "outcome"]),
            table("harm_messages", "What was written about it afterwards").special().sealed(&["words"]),
        ],
    },
    Kind {
        key: "barriers",
        title: "What keeps groups out",
        why: "To take it away.",
        whose: Whose::Group,
        basis: Basis::Task,
        sees: "Officers; everyone, where the group agreed, or from five voices on.",
        kept: Kept::Words(
            Rule::Voices,
            "A voice goes at once when its group takes it back. What everyone can read with the group's yes, and the barrier itself, stay as long as it is worked on",
        ),
        tables: &[
            table("barriers", "What keeps groups out, and who sees to it").by(&["owner_id", "created_by"]).theirs(&[
                "name",
                "demand",
                "created_at",
            ]),
            table("barrier_rounds", "In which rounds"),
            table("barrier_voices", "What a group said of it").may().by(&["added_by"]).theirs(&["words"]),
            table("barrier_answers", "Whether a group finds it gone")
                .by(&["said_by"])
                .theirs(&["gone", "words", "said_at"])
                .of(Of::Group("organisation_id"), &["gone", "words", "said_at"]),
            table("barrier_returns", "Why a round asks for it again")
                .by(&["written_by"])
                .theirs(&["reason", "written_at"]),
        ],
    },
    Kind {
        key: "council",
        title: "What groups say of the council",
        why: "So that the council learns, and nobody can tell who said what.",
        whose: Whose::Nobody,
        basis: Basis::Task,
        sees: "Nobody before five have answered; then everyone.",
        kept: Kept::Hand("without an end: it is about nobody"),
        tables: &[
            table("council_reviews", "Three marks, words, the month"),
            table("council_reviews_given", "And apart from that, that a group has answered"),
            table("council_replies", "What the council replied").by(&["written_by"]).theirs(&["words", "written_at"]),
            table("round_lessons", "What changes next").by(&["written_by"]).theirs(&["words", "written_at"]),
        ],
    },
    Kind {
        key: "assessments",
        title: "How a council rates itself",
        why: "To learn, with people from the community who are paid for it.",
        whose: Whose::Staff,
        basis: Basis::Task,
        sees: "Each side after everybody has handed in. Which rating is whose: officers, where a reviewer agreed.",
        kept: Kept::Hand("without an end: a published assessment stands as it was published"),
        tables: &[
            table("continua", "What a council rates itself on").by(&["made_by"]).theirs(&["name", "made_at"]),
            table("assessments", "An assessment").by(&["started_by", "handed_in_by", "published_by"]).theirs(&[
                "subject",
                "started_at",
                "handed_in_at",
                "published_at",
            ]),
            table("assessment_reviewers", "Who rates for the community, and their pay")
                .by(&["person_id", "invited_by"])
                .theirs(&[
                    "state",
                    "may_be_named",
                    "rate_pence",
                    "minutes",
                    "paid_on",
                    "paid_pence",
                    "invited_at",
                    "handed_in_at",
                ]),
            table("assessment_ratings", "A rating and its words"),
            table("assessment_notes", "What both sides note").by(&["written_by"]).theirs(&["words", "written_at"]),
            table("assessment_answers", "What a reviewer answers"),
            table("assessment_promises", "What is promised because of it"),
        ],
    },
    Kind {
        key: "requests",
        title: "Requests for information",
        why: "The law.",
        whose: Whose::Person,
        basis: Basis::Law,
        sees: "Officers who stand apart from nothing in it.",
        kept: Kept::Words(Rule::Requests, "That there was a request, and when it was answered, stays"),
        tables: &[table("information_requests", "Who asks, what was gathered, what is left out and why")
            .may()
            .by(&["opened_by", "sent_by"])
            .theirs(&["title", "opened_at", "sent_at"])],
    },
];
