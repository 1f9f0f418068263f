//! Applications, what was said with them, and what is known of a group.

use super::{Basis, Kept, Kind, Of, Whose, table};
use crate::privacy::retention::Rule;

/// The kinds of record.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "answers",
        title: "Applications and answers",
        why: "To read an application and to decide on it.",
        whose: Whose::Group,
        basis: Basis::Task,
        sees: "A draft: the group, and whoever it asked to help. What was sent: officers, those who read, and those who decide. Equality answers: the group's members, and those who count them apart.",
        kept: Kept::Rule(Rule::Unfunded),
        tables: &[
            table("applications", "That a group applied, to which round, and how it ended")
                .by(&["started_by", "submitted_by"])
                .theirs(&["reference", "state", "started_at", "submitted_at"])
                .of(
                    Of::Group("organisation_id"),
                    &[
                        "reference",
                        "organisation_name",
                        "strand",
                        "state",
                        "state_at",
                        "amount_pence",
                        "started_at",
                        "submitted_at",
                        "emptied_at",
                    ],
                ),
            table("answer_parts", "What a group answered. Answers to equality questions are deleted sooner")
                .special()
                .by(&["updated_by"])
                .theirs(&["question_key", "route", "body", "updated_at"])
                .of(Of::Application("application_id"), &["question_key", "route", "body", "updated_at"]),
            table("answer_revisions", "Earlier texts of an answer")
                .special()
                .by(&["written_by"])
                .theirs(&["body", "written_at"])
                .of(Of::Through("answer_part_id", "answer_parts"), &["version", "body", "written_at"]),
            table("answer_languages", "In which language an answer is")
                .by(&["said_by"])
                .theirs(&["question_key", "language", "said_at"])
                .of(Of::Application("application_id"), &["question_key", "language", "said_at"]),
            table("translations", "An answer in English, and who translated it")
                .may()
                .by(&["added_by", "corrected_by"])
                .theirs(&["part", "text", "added_at", "correction", "corrected_at"])
                .of(
                    Of::Application("application_id"),
                    &["question_key", "part", "text", "translated_by", "translated_on", "correction", "corrected_at"],
                )
                .only(
                    "NOT EXISTS (SELECT 1 FROM evidence e WHERE e.misplaced_why <> '' \
                     AND translations.question_key = 'note:' || e.id)",
                ),
            table("said_amounts", "An amount that was said, where it was said")
                .by(&["noted_by"])
                .theirs(&["question_key", "pence", "noted_at"])
                .of(Of::Application("application_id"), &["question_key", "route", "pence", "noted_at"]),
            table(
                "scans",
                "What a file is held for until it was checked for what harms a computer, and what was found",
            )
            .by(&["sent_by"])
            .theirs(&["name", "state", "sent_at", "looked_at"]),
            table("files", "Files of an application")
                .may()
                .by(&["added_by"])
                .theirs(&["name", "added_at"])
                .of(
                    Of::Application("application_id"),
                    &["question_key", "name", "content_type", "size_bytes", "added_at", "removed_at"],
                )
                .only(
                    "NOT EXISTS (SELECT 1 FROM evidence e WHERE e.misplaced_why <> '' \
                     AND files.question_key = 'note:' || e.id)",
                ),
            table("recordings", "Voice and film, with a text version; deleted as the fund file says")
                .may()
                .by(&["text_by", "text_confirmed_by"])
                .theirs(&["text_version", "text_at"])
                .of(
                    Of::Through("file_id", "files"),
                    &["seconds", "text_version", "text_at", "kept_until", "deleted_at"],
                )
                .only(
                    "NOT EXISTS (SELECT 1 FROM evidence e JOIN files f ON f.question_key = 'note:' || e.id \
                     WHERE e.misplaced_why <> '' AND f.id = recordings.file_id)",
                ),
            table("uploads", "A recording on its way").by(&["begun_by"]).theirs(&["name", "begun_at", "finished_at"]),
            table("upload_parts", "A part of a recording on its way"),
            table("pointings", "Where in a document an answer stands")
                .by(&["pointed_by"])
                .theirs(&["where_words", "pointed_at"])
                .of(Of::Application("application_id"), &["question_key", "where_words", "pointed_at", "removed_at"]),
            table("application_times", "How long applying took, and what was hardest")
                .may()
                .by(&["told_by"])
                .theirs(&["minutes", "people", "hardest", "told_at"])
                .of(Of::Application("application_id"), &["minutes", "people", "hardest", "told_at"]),
            table("listens", "Who listened to a recording").by(&["person_id"]).theirs(&["at", "heard_at"]),
            table("opened_questions", "Which question of a draft is open to which officer")
                .by(&["person_id", "opened_by"])
                .theirs(&["question_key", "opened_at", "closed_at"])
                .of(Of::Application("application_id"), &["question_key", "opened_at", "closed_at"]),
            table("draft_reminders", "Which reminders of a draft were written")
                .of(Of::Application("application_id"), &["ends_on", "days", "at"]),
            table("reminders_stopped", "Who wants no reminders").by(&["person_id"]).theirs(&["at"]),
            table("search_entries", "A copy for the search at the desk; it goes with what it was copied from").may(),
        ],
    },
    Kind {
        key: "talking",
        title: "Talking with a group",
        why: "So that both sides know what was said, and so that a group that does not write can apply.",
        whose: Whose::Group,
        basis: Basis::Task,
        sees: "The group's members; officers of the funder who do not stand apart.",
        kept: Kept::Rule(Rule::Unfunded),
        tables: &[
            table("conversations", "A question that a group would rather talk about, and the write-up")
                .may()
                .by(&["asked_by", "contact_id", "written_by", "settled_by"])
                .theirs(&["question_key", "reach_by", "good_times", "asked_at", "write_up", "written_at", "correction"])
                .of(
                    Of::Application("application_id"),
                    &[
                        "question_key",
                        "state",
                        "reach_by",
                        "good_times",
                        "asked_at",
                        "write_up",
                        "written_at",
                        "minutes",
                        "correction",
                        "settled_at",
                    ],
                ),
            table("appointments", "How and when a group talks with an officer, with what it needs for that").may().of(
                Of::Application("application_id"),
                &["way", "place", "language", "interpreter", "access_needs", "rather_with", "starts_at", "minutes"],
            ),
            table("talk_offers", "The conversation that is offered to every group")
                // Whoever answered said how to reach them: that is not whoever offered it's to take along.
                .by(&["answered_by", "offered_by", "talked_by", "let_go_by"])
                .theirs(&["words", "offered_at", "reach_by", "answered_at"])
                .of(
                    Of::Application("application_id"),
                    &["words", "minutes", "offered_at", "answer", "reach_by", "answered_at", "talked_at"],
                ),
            table("round_talks", "The same for a whole round").by(&["offered_by"]).theirs(&["words", "offered_at"]),
            table("contact_entries", "Calls, and what was written by e-mail or post")
                .may()
                .by(&["logged_by"])
                .theirs(&["kind", "words", "minutes", "on_day", "logged_at"])
                .of(Of::Group("organisation_id"), &["kind", "words", "from_whom", "minutes", "on_day", "logged_at"]),
            table("contact_corrections", "What one side says was otherwise")
                .may()
                .by(&["written_by"])
                .theirs(&["words", "written_at"])
                .of(Of::Through("entry_id", "contact_entries"), &["words", "from_organisation", "written_at"]),
        ],
    },
    Kind {
        key: "known",
        title: "What is known through relationships",
        why: "So that it is not only writing that counts.",
        whose: Whose::Group,
        basis: Basis::Task,
        sees: "The group, always, and it can reply; officers, readers, the panel and whoever decides.",
        kept: Kept::Rule(Rule::Unfunded),
        tables: &[
            table("evidence", "Dated notes of visits, conversations and what others say")
                .may()
                .by(&["written_by"])
                .theirs(&["what_we_know", "how_we_know", "known_on", "written_at"])
                .of(
                    Of::Application("application_id"),
                    &[
                        "kind",
                        "what_we_know",
                        "whose_voice",
                        "how_we_know",
                        "known_on",
                        "from_organisation",
                        "written_at",
                        "withdrawn_at",
                    ],
                )
                // What was written down under the wrong group is another group's.
                .only("misplaced_why = ''"),
            table("evidence_replies", "What a group replies")
                .may()
                .by(&["written_by"])
                .theirs(&["words", "written_at"])
                .of(Of::Through("evidence_id", "evidence"), &["words", "kind", "written_at"]),
            table("trusted_people", "Somebody who trusts a group, until somebody has spoken with them")
                .may()
                .by(&["named_by", "heard_by"])
                .theirs(&["named_at", "heard_at"])
                .of(Of::Application("application_id"), &["named_at", "heard_at", "withdrawn_at"]),
            table("early_uses", "A note used before its group could answer, for somebody's safety")
                .may()
                .by(&["asked_by", "answered_by"])
                .theirs(&["why", "asked_at", "answer", "answered_at"]),
        ],
    },
    Kind {
        key: "risks",
        title: "Risks",
        why: "So that whoever can carry a risk best carries it.",
        whose: Whose::Group,
        basis: Basis::Task,
        sees: "Officers, readers, the panel and whoever decides; the group sees what is asked of it.",
        kept: Kept::Rule(Rule::Unfunded),
        tables: &[
            table("risks", "What could go wrong, and who carries it")
                .may()
                .by(&["answered_by", "written_by"])
                .theirs(&["words", "organisation_words", "answered_at", "written_at"]),
            table("round_risks", "The same for a whole round").by(&["written_by"]).theirs(&["words", "written_at"]),
            table("risk_lines", "How a risk changed").by(&["written_by"]).theirs(&["words", "written_at"]),
            table("requirements", "What is asked of a group because of a risk")
                .may()
                .by(&["asked_by", "answered_by", "settled_by"])
                .theirs(&["words", "asked_at", "group_words", "answered_at"])
                .of(
                    Of::Application("application_id"),
                    &[
                        "state",
                        "words",
                        "due_on",
                        "alternatives",
                        "help",
                        "asked_at",
                        "group_words",
                        "answered_at",
                        "settled_words",
                        "settled_at",
                    ],
                ),
            table("decision_risks", "What was said of a risk in a decision"),
            table("check_challenges", "A group's word that a check is not the right one")
                .may()
                .by(&["made_by", "answered_by"])
                .theirs(&["words", "made_at", "answer", "answered_at"])
                .of(Of::Application("application_id"), &["state", "words", "made_at", "answer", "answered_at"]),
        ],
    },
];
