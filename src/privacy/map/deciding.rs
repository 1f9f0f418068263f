//! How it is decided.

use super::{Basis, Kept, Kind, Of, Whose, table};
use crate::privacy::retention::Rule;

/// The kinds of record.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "readings",
        title: "Readings and declarations",
        why: "To decide fairly, by more than one pair of eyes.",
        whose: Whose::Staff,
        basis: Basis::Task,
        sees: "Those who take part, when the rules let them. What one reader wrote of an application is told to nobody outside.",
        kept: Kept::Rule(Rule::Unfunded),
        tables: &[
            table("declarations", "Whether somebody stands apart from an application, and why")
                .may()
                .by(&["person_id"])
                .theirs(&["standing", "interests", "words", "made_at"]),
            table("readings", "Somebody's reading of an application")
                .may()
                .by(&["reader_id", "assigned_by"])
                .theirs(&["state", "strengths", "notes", "shared_at", "assigned_at"]),
            table("reading_versions", "Earlier texts of a reading").may(),
            table("judgements", "What a reader makes of a criterion").may(),
            table("understandings", "What a reader did not understand, and what they were told")
                .may()
                .by(&["told_by"])
                .theirs(&["told", "told_at"]),
            table("reading_talks", "What readers said to each other")
                .may()
                .by(&["said_by"])
                .theirs(&["words", "said_at"]),
            table("applicant_questions", "A question to a group, and its answer")
                .may()
                .by(&["asked_by", "answered_by", "replied_by"])
                .theirs(&["words", "why", "asked_at", "answer", "answered_at", "reply", "replied_at"])
                .of(
                    Of::Application("application_id"),
                    &["words", "why", "asked_at", "answer", "answered_at", "reply", "replied_at"],
                ),
            table("judging_exceptions", "Why somebody may judge all the same")
                .by(&["person_id", "granted_by"])
                .theirs(&["reason", "granted_at"]),
        ],
    },
    Kind {
        key: "panels",
        title: "Panels",
        why: "To weigh together, and to pay people for it.",
        whose: Whose::Staff,
        basis: Basis::Task,
        sees: "Those at the table who do not stand apart from the item; hours and pay: the member. The public: counts.",
        kept: Kept::Rule(Rule::Unfunded),
        tables: &[
            table("panel_meetings", "When a panel meets").by(&["created_by"]).theirs(&[
                "held_at",
                "place",
                "created_at",
            ]),
            table("panel_members", "Who sits at it, hours and pay").by(&["person_id"]).theirs(&[
                "community",
                "chair",
                "deputy",
                "came",
                "minutes",
                "rate_pence",
                "paid_on",
                "paid_pence",
            ]),
            table("panel_sittings", "In which order a panel takes its items"),
            table("panel_items", "What a panel speaks about"),
            table("panel_absences", "Who stepped out").by(&["person_id"]).theirs(&["words", "at"]),
            table("panel_votes", "How somebody voted").by(&["person_id"]).theirs(&["vote"]),
            table("panel_dissents", "What a member saw otherwise").may().by(&["person_id"]).theirs(&[
                "words",
                "named",
                "written_at",
            ]),
            table("paper_openings", "When somebody first opened the papers").by(&["person_id"]).theirs(&["opened_at"]),
            table("recommendations", "What the panel advises")
                .may()
                .by(&["recorded_by"])
                .theirs(&["words", "recorded_at"]),
            table("earlier_recommendations", "What it advised before")
                .may()
                .by(&["ended_by"])
                .theirs(&["reason", "ended_at"]),
            table("recommended_reasons", "With which reasons"),
        ],
    },
    Kind {
        key: "decisions",
        title: "Decisions and reasons",
        why: "To decide, and to say why.",
        whose: Whose::Group,
        basis: Basis::Task,
        sees: "The group, once it is told; those who decide; the public without reasons.",
        kept: Kept::Rule(Rule::Unfunded),
        tables: &[
            table("decisions", "The decision and its reasons")
                .may()
                .by(&["check_by_id", "talk_to_id", "decided_by", "released_by"])
                .theirs(&["outcome", "decided_at", "released_at"])
                .of(
                    Of::Application("application_id"),
                    &["outcome", "amount_pence", "reasons", "strong", "to_check", "wait_until", "released_at"],
                )
                .only("released_at IS NOT NULL"),
            table("earlier_decisions", "A decision that was opened again")
                .may()
                .by(&["ended_by"])
                .theirs(&["why", "reason", "ended_at"]),
            table("decision_notes", "On which notes a decision rests"),
            table("decision_questions", "On which answers a decision rests"),
            table("decision_records", "The record of how it was decided").may(),
            table("departures_told", "That somebody was told beforehand why a decision departs")
                .by(&["told_by"])
                .theirs(&["told_at"]),
            table("factual_checks", "Facts that a group checks before a decision")
                .may()
                .by(&["asked_by", "answered_by"])
                .theirs(&["facts", "words", "asked_at", "answered_at"])
                .of(
                    Of::Application("application_id"),
                    &["state", "facts", "words", "due_on", "asked_at", "answered_at"],
                ),
            table("turnings", "How a round would have come out without each reader, criterion and note: counts")
                .by(&["looked_by"])
                .theirs(&["words", "looked_at"]),
            table("draws", "A draw between applications that tie")
                .by(&["published_by", "drawn_by"])
                .theirs(&["published_at", "drawn_at"]),
            table("release_windows", "When letters leave").by(&["set_by"]).theirs(&["set_at"]),
            table("release_calls", "Whether somebody was rung before the letter")
                .by(&["said_by"])
                .theirs(&["came", "said_at"]),
            table("decision_challenges", "A challenge, and its answer")
                .may()
                .by(&["made_by", "answered_by"])
                .theirs(&["words", "made_at", "answer", "answered_at"])
                .of(
                    Of::Application("application_id"),
                    &["state", "of", "words", "may_name", "made_at", "answer", "changes", "answered_at"],
                ),
            table("onward_offers", "Where an application may be taken onward")
                .may()
                .by(&["offered_by", "said_by", "told_by"])
                .theirs(&["words", "offered_at", "said_words", "said_at"])
                .of(
                    Of::Application("application_id"),
                    &["state", "words", "to_name", "offered_at", "said_words", "said_at", "outcome", "told_at"],
                ),
            table("feedback_talks", "A conversation after a decision")
                .may()
                // Whoever asked said how to reach them.
                .by(&["asked_by", "talker_id", "held_by"])
                .theirs(&["reach_by", "good_times", "asked_at", "words", "held_at"])
                .of(
                    Of::Application("application_id"),
                    &["state", "reach_by", "good_times", "asked_at", "words", "held_at"],
                ),
            table("lasting_help", "Help that outlasts a grant")
                .may()
                .by(&["said_by", "answered_by"])
                .theirs(&["wish", "good_times", "said_at", "words", "answered_at"])
                .of(
                    Of::Application("application_id"),
                    &["offer", "state", "wish", "good_times", "said_at", "words", "answered_at", "happened_at"],
                ),
        ],
    },
];
